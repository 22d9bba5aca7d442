// What is missing in the doc comments of the public declarations.

import * as ts from "typescript";
import { target, isOwner, isPrivate, type Entry, type Member, membersOf, nameOf, type Owner } from "./surface";

/** The first paragraph of a node's own doc comment, as one line. */
export function summaryOf(node: ts.Node): string {
  const host = ts.isVariableDeclaration(node) ? node.parent.parent : node;
  const [doc] = ts
    .getJSDocCommentsAndTags(host)
    .filter((found) => ts.isJSDoc(found))
    .slice(-1);
  const text = ts.getTextOfJSDocComment(doc?.comment) ?? "";
  return (text.split(/\n\s*\n/)[0] ?? "").replaceAll(/\s+/g, " ").trim();
}

/** One line for each declaration or member that says nothing, and for each optional one that does not say its default. */
export function docFindings(checker: ts.TypeChecker, entries: readonly Entry[]): string[] {
  return entries.flatMap(({ name, module, declaration }) => {
    const at = `${module}: ${name}`;
    const own = summaryOf(declaration) === "" ? [`${at} has no doc comment`] : [];
    if (!isOwner(declaration)) return own;
    const members = membersOf(declaration).filter((member) => !ts.isConstructorDeclaration(member));
    return [
      ...own,
      ...members
        .filter((member) => !isDocumented(checker, declaration, member))
        .map((member) => `${at}.${nameOf(member)} has no doc comment`),
      ...members
        .filter((member) => isStruct(declaration) && isOptional(member) && !hasDefault(member))
        .map((member) => `${at}.${nameOf(member)} has no @default`),
    ];
  });
}

/** What a member does not say itself, the interface or class that it comes from may say. */
function isDocumented(checker: ts.TypeChecker, owner: Owner, member: Member): boolean {
  if (summaryOf(member) !== "" || hasDefault(member)) return true;
  if (ts.isGetAccessor(member) || ts.isSetAccessor(member)) {
    const pair = membersOf(owner).filter((one) => nameOf(one) === nameOf(member));
    if (pair.some((one) => summaryOf(one) !== "")) return true;
  }
  return ancestorsOf(checker, owner).some((ancestor) =>
    membersOf(ancestor).some((one) => nameOf(one) === nameOf(member) && isDocumented(checker, ancestor, one)),
  );
}

function ancestorsOf(checker: ts.TypeChecker, owner: Owner): Owner[] {
  if (ts.isEnumDeclaration(owner)) return [];
  return (owner.heritageClauses ?? [])
    .flatMap(({ types }) => [...types])
    .flatMap(({ expression }) => {
      const symbol = checker.getSymbolAtLocation(expression);
      return symbol === undefined ? [] : (target(checker, symbol).declarations ?? []);
    })
    .filter(isOwner);
}

/** Props, options and attributes; an interface that begins with `I` is behaviour. */
export function isStruct(node: ts.Node): node is ts.InterfaceDeclaration {
  return ts.isInterfaceDeclaration(node) && !/^I[A-Z]/.test(node.name.text);
}

function isOptional(member: Member): boolean {
  return ts.isPropertySignature(member) && member.questionToken !== undefined && !isPrivate(member);
}

function hasDefault(member: Member): boolean {
  return ts.getJSDocTags(member).some(({ tagName }) => tagName.text === "default");
}
