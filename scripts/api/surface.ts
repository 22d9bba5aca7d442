// The public surface: the exports of the package, and the declarations that they refer to.

import * as ts from "typescript";
import { type Declarations } from "./declarations";

/** A declaration that a user can name, or that something which a user can name refers to. */
export interface Entry {
  /** As it is exported; the name of the declaration where it is not. */
  readonly name: string;
  /** Where it is declared, for example `lib/streaming/stream`. */
  readonly module: string;
  readonly isExported: boolean;
  readonly declaration: ts.Declaration;
}

/** The entries of a module, by name. */
export function surfaceOf(declarations: Declarations, module: string): Entry[] {
  const found = new Map<ts.Declaration, Entry>();
  for (const symbol of declarations.exportsOf(module)) {
    for (const entry of entriesOf(declarations, symbol, symbol.name, true)) found.set(entry.declaration, entry);
  }
  // The list grows while it is read.
  const open = [...found.keys()];
  for (const declaration of open) {
    for (const symbol of referencesIn(declarations.checker, declaration)) {
      for (const entry of entriesOf(declarations, symbol, symbol.name, false)) {
        if (found.has(entry.declaration)) continue;
        found.set(entry.declaration, entry);
        open.push(entry.declaration);
      }
    }
  }
  return [...found.values()].sort((a, b) => compare(a.name, b.name) || compare(a.module, b.module));
}

/** Without the locale of a machine. */
function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

function entriesOf(declarations: Declarations, symbol: ts.Symbol, name: string, isExported: boolean): Entry[] {
  return (target(declarations.checker, symbol).declarations ?? []).flatMap((declaration) => {
    const module = declarations.moduleOf(declaration);
    return module === undefined || !isNamed(declaration) ? [] : [{ name, module, isExported, declaration }];
  });
}

/** The declaration that an import or a re-export refers to. */
export function target(checker: ts.TypeChecker, symbol: ts.Symbol): ts.Symbol {
  return symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
}

function isNamed(node: ts.Node): boolean {
  return (
    ts.isClassDeclaration(node) ||
    ts.isInterfaceDeclaration(node) ||
    ts.isEnumDeclaration(node) ||
    ts.isTypeAliasDeclaration(node) ||
    ts.isFunctionDeclaration(node) ||
    ts.isVariableDeclaration(node)
  );
}

/** The names in the types of a declaration, private members left out. */
function referencesIn(checker: ts.TypeChecker, declaration: ts.Node): ts.Symbol[] {
  const symbols: ts.Symbol[] = [];
  const visit = (node: ts.Node): void => {
    if (isPrivate(node)) return;
    const name = nameOfReference(node);
    const symbol = name && checker.getSymbolAtLocation(name);
    if (symbol !== undefined) symbols.push(symbol);
    ts.forEachChild(node, visit);
  };
  visit(declaration);
  return symbols;
}

/** The name that a reference to a type has: `Duration` in `x: Duration`, in `extends Duration`, in `typeof Duration`. */
export function nameOfReference(node: ts.Node): ts.Node | undefined {
  if (ts.isTypeReferenceNode(node)) return node.typeName;
  if (ts.isExpressionWithTypeArguments(node)) return node.expression;
  if (ts.isTypeQueryNode(node)) return node.exprName;
  if (ts.isImportTypeNode(node)) return node.qualifier;
  return undefined;
}

export function isPrivate(node: ts.Node): boolean {
  return (
    ts.canHaveModifiers(node) && !!ts.getModifiers(node)?.some(({ kind }) => kind === ts.SyntaxKind.PrivateKeyword)
  );
}

/** A class, an interface or an enum. */
export type Owner = ts.ClassDeclaration | ts.InterfaceDeclaration | ts.EnumDeclaration;

export function isOwner(node: ts.Node): node is Owner {
  return ts.isClassDeclaration(node) || ts.isInterfaceDeclaration(node) || ts.isEnumDeclaration(node);
}

export type Member = ts.ClassElement | ts.TypeElement | ts.EnumMember;

/** The members that can be used from outside; a private constructor is one of them, since it closes the class. */
export function membersOf(owner: Owner): Member[] {
  const members: readonly Member[] = ts.isEnumDeclaration(owner) ? owner.members : owner.members;
  return members.filter((member) => ts.isConstructorDeclaration(member) || !isPrivate(member));
}

export function nameOf(member: Member): string {
  if (ts.isConstructorDeclaration(member)) return "constructor";
  return member.name?.getText() ?? "[index]";
}
