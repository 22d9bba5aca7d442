// The doc comments of the public declarations, and checks for missing ones.

import * as ts from "typescript";
import { target, isOwner, isPrivate, type Entry, type Member, membersOf, nameOf, type Owner } from "./surface";

/** The paragraphs of a node's own doc comment, without its tags. */
export function paragraphsOf(node: ts.Node): string[] {
  const host = ts.isVariableDeclaration(node) ? node.parent.parent : node;
  const [doc] = ts
    .getJSDocCommentsAndTags(host)
    .filter((found) => ts.isJSDoc(found))
    .slice(-1);
  const text = ts.getTextOfJSDocComment(doc?.comment) ?? "";
  return text.split(/\n\s*\n/).filter((paragraph) => paragraph.trim() !== "");
}

/** The first paragraph of a node's own doc comment, as one line. */
export function summaryOf(node: ts.Node): string {
  return (paragraphsOf(node)[0] ?? "").replaceAll(/\s+/g, " ").trim();
}

/** One line for each declaration or member without documentation, and for each optional member without a default. */
export function docFindings(checker: ts.TypeChecker, entries: readonly Entry[]): string[] {
  return entries.flatMap(({ name, module, declaration }) => {
    const at = `${module}: ${name}`;
    const own = summaryOf(declaration) === "" ? [`${at} has no doc comment`] : [];
    if (!isOwner(declaration)) return own;
    const members = membersOf(declaration).filter((member) => !ts.isConstructorDeclaration(member));
    return [
      ...own,
      ...members
        .filter((member) => documentedBy(checker, declaration, member) === undefined)
        .map((member) => `${at}.${nameOf(member)} has no doc comment`),
      ...members
        .filter((member) => isStruct(declaration) && isOptional(member) && !hasDefault(member))
        .map((member) => `${at}.${nameOf(member)} has no @default`),
    ];
  });
}

/** The member whose doc comment counts for this one: what a member does not say itself, its interface or base may say. */
export function documentedBy(checker: ts.TypeChecker, owner: Owner, member: Member): Member | undefined {
  const pair = membersOf(owner).filter(
    (one) => nameOf(one) === nameOf(member) && isAccessor(one) && isAccessor(member),
  );
  const own = [member, ...pair].find((one) => summaryOf(one) !== "");
  if (own !== undefined) return own;
  return ancestorsOf(checker, owner)
    .flatMap((ancestor) =>
      membersOf(ancestor)
        .filter((one) => nameOf(one) === nameOf(member))
        .map((one) => documentedBy(checker, ancestor, one)),
    )
    .find((found) => found !== undefined);
}

function isAccessor(member: Member): boolean {
  return ts.isGetAccessor(member) || ts.isSetAccessor(member);
}

/** What a class or an interface extends and implements, itself declared here or elsewhere. */
export function ancestorsOf(checker: ts.TypeChecker, owner: Owner): Owner[] {
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

export function isOptional(member: Member): boolean {
  return ts.isPropertySignature(member) && member.questionToken !== undefined && !isPrivate(member);
}

function hasDefault(member: Member): boolean {
  return ts.getJSDocTags(member).some(({ tagName }) => tagName.text === "default");
}
