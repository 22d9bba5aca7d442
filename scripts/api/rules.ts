// Finds public declarations that other languages cannot express.

import * as ts from "typescript";
import { isStruct } from "./docs";
import { type Entry, isOwner, isPrivate, type Member, membersOf, nameOf, nameOfReference, target } from "./surface";

export const RULES = [
  "any",
  "union",
  "generic",
  "tuple",
  "function",
  "readonly array",
  "literal type",
  "inline struct",
  "computed type",
  "type of the bindings",
  "type alias",
  "variable",
  "not exported",
  "reserved name",
  "changeable struct",
] as const;

export type Rule = (typeof RULES)[number];

export interface Finding {
  readonly rule: Rule;
  /** `Stream.partitions`, or the name of the declaration. */
  readonly at: string;
}

/** Words that no member is called; jsii itself knows more of them, see `npm run test:jsii`. */
const RESERVED: ReadonlySet<string> = new Set(
  "and as def del elif equals except for from getClass hashCode if in is lambda not or pass raise with yield".split(
    " ",
  ),
);

/** Each rule that something breaks, as often as it breaks it. */
export function ruleFindings(checker: ts.TypeChecker, entries: readonly Entry[]): Finding[] {
  const exported = new Set(entries.filter(({ isExported }) => isExported).map(({ declaration }) => declaration));
  const found = (at: string, rules: readonly Rule[]): Finding[] => rules.map((rule) => ({ rule, at }));
  return entries.flatMap(({ name, declaration }) => {
    const own = found(name, declarationRules(declaration, exported));
    if (!isOwner(declaration)) return [...own, ...found(name, typeRules(checker, declaration))];
    const bases = ts.isEnumDeclaration(declaration) ? [] : (declaration.heritageClauses ?? []);
    return [
      ...own,
      ...bases.flatMap((base) => found(name, typeRules(checker, base))),
      ...membersOf(declaration).flatMap((member) =>
        found(`${name}.${nameOf(member)}`, [...memberRules(declaration, member), ...typeRules(checker, member)]),
      ),
    ];
  });
}

function declarationRules(declaration: ts.Declaration, exported: ReadonlySet<ts.Declaration>): Rule[] {
  const rules: Rule[] = [];
  if (!exported.has(declaration)) rules.push("not exported");
  if (ts.isTypeAliasDeclaration(declaration)) rules.push("type alias");
  if (ts.isFunctionDeclaration(declaration)) rules.push("function");
  if (ts.isVariableDeclaration(declaration)) rules.push("variable");
  if (isOwner(declaration) && !ts.isEnumDeclaration(declaration) && declaration.typeParameters) rules.push("generic");
  return rules;
}

function memberRules(owner: ts.Declaration, member: Member): Rule[] {
  const rules: Rule[] = [];
  if (RESERVED.has(nameOf(member))) rules.push("reserved name");
  if (isStruct(owner) && !isReadonly(member)) rules.push("changeable struct");
  return rules;
}

function isReadonly(member: Member): boolean {
  return ts.isPropertySignature(member) && !!(ts.getCombinedModifierFlags(member) & ts.ModifierFlags.Readonly);
}

/** The rules that the types in a node break, each as often as it is broken. */
function typeRules(checker: ts.TypeChecker, root: ts.Node): Rule[] {
  const rules: Rule[] = [];
  const visit = (node: ts.Node): void => {
    if (isPrivate(node)) return;
    const rule = syntaxRule(node) ?? bindingRule(checker, node);
    if (rule !== undefined) rules.push(rule);
    ts.forEachChild(node, visit);
  };
  ts.forEachChild(root, visit);
  return rules;
}

const KINDS: ReadonlyMap<ts.SyntaxKind, Rule> = new Map([
  [ts.SyntaxKind.AnyKeyword, "any"],
  [ts.SyntaxKind.UnknownKeyword, "any"],
  [ts.SyntaxKind.ObjectKeyword, "any"],
  [ts.SyntaxKind.TypeParameter, "generic"],
  [ts.SyntaxKind.TupleType, "tuple"],
  [ts.SyntaxKind.FunctionType, "function"],
  [ts.SyntaxKind.ConstructorType, "function"],
  [ts.SyntaxKind.LiteralType, "literal type"],
  [ts.SyntaxKind.TemplateLiteralType, "literal type"],
  [ts.SyntaxKind.IntersectionType, "computed type"],
  [ts.SyntaxKind.ConditionalType, "computed type"],
  [ts.SyntaxKind.MappedType, "computed type"],
  [ts.SyntaxKind.IndexedAccessType, "computed type"],
  [ts.SyntaxKind.TypeQuery, "computed type"],
  [ts.SyntaxKind.TypePredicate, "computed type"],
  [ts.SyntaxKind.ImportType, "computed type"],
]);

/** Types with a parameter that every language has. */
const CONTAINERS = ["Array", "Promise"];

function syntaxRule(node: ts.Node): Rule | undefined {
  if (ts.isUnionTypeNode(node)) return isPlainUnion(node) ? undefined : "union";
  if (ts.isTypeReferenceNode(node) && node.typeArguments) {
    if (node.typeName.getText() === "ReadonlyArray") return "readonly array";
    return CONTAINERS.includes(node.typeName.getText()) ? undefined : "generic";
  }
  if (ts.isTypeOperatorNode(node)) return ts.isArrayTypeNode(node.type) ? "readonly array" : "computed type";
  if (ts.isTypeLiteralNode(node)) {
    return node.members.every((member) => ts.isIndexSignatureDeclaration(member)) ? undefined : "inline struct";
  }
  return KINDS.get(node.kind);
}

/** `x | undefined`, and the one union that is allowed: a switch that may be an input. */
function isPlainUnion(node: ts.UnionTypeNode): boolean {
  const types = node.types.filter(({ kind }) => kind !== ts.SyntaxKind.UndefinedKeyword).map((type) => type.getText());
  return types.length === 1 || (types.length === 2 && types.includes("boolean") && types.includes("IResolvable"));
}

const BINDINGS = /\/(@cdktf\/provider-(oci|time)|bindings)\//;

function bindingRule(checker: ts.TypeChecker, node: ts.Node): Rule | undefined {
  const name = nameOfReference(node);
  const symbol = name && checker.getSymbolAtLocation(name);
  const declarations = symbol === undefined ? [] : (target(checker, symbol).declarations ?? []);
  return declarations.some((declaration) => BINDINGS.test(declaration.getSourceFile().fileName))
    ? "type of the bindings"
    : undefined;
}
