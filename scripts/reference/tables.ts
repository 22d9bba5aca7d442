// Tables of members.

import * as ts from "typescript";
import { documentedBy, isOptional } from "../api/docs";
import { type Member, nameOf, type Owner } from "../api/surface";
import { Doc } from "./doc";
import { type Links } from "./links";

/** The context in which a page is written. */
export interface Page {
  readonly checker: ts.TypeChecker;
  readonly links: Links;
}

export function propsTable({ links }: Page, members: readonly Member[]): string {
  const rows = members
    .filter((member) => ts.isPropertySignature(member))
    .map((member) => {
      const doc = Doc.of(member);
      const value = isOptional(member) ? doc.default() : "**required**";
      return [`\`${nameOf(member)}\``, links.type(member.type?.getText() ?? ""), value, doc.cell()];
    });
  return table(["Name", "Type", "Default", "What it is"], rows);
}

/** Properties, accessors and methods, the static ones with the name of their owner. */
export function memberTable(page: Page, owner: Owner, members: readonly Member[], name: string): string {
  const rows = members
    .filter((member) => !has(member, ts.ModifierFlags.Protected))
    .map((member) => {
      const prefix = ts.isEnumMember(member) || has(member, ts.ModifierFlags.Static) ? `${name}.` : "";
      const documented = documentedBy(page.checker, owner, member) ?? member;
      return [`\`${prefix}${nameOf(member)}\`${typeText(page.links, member)}`, Doc.of(documented).cell()];
    });
  return table(["Member", "What it is"], rows);
}

/** The part after a member's name: parameters and type. */
function typeText(links: Links, member: Member): string {
  if (ts.isMethodDeclaration(member) || ts.isMethodSignature(member)) {
    const parameters = member.parameters.map((parameter) => {
      const { name, dotDotDotToken, questionToken, type } = parameter;
      const called = `${dotDotDotToken ? "..." : ""}${ts.isIdentifier(name) ? name.text : "props"}${questionToken ? "?" : ""}`;
      return `${called}: ${links.type(type?.getText() ?? "")}`;
    });
    return `(${parameters.join(", ")})${resultText(links, member.type)}`;
  }
  const hasType = ts.isPropertyDeclaration(member) || ts.isPropertySignature(member) || ts.isGetAccessor(member);
  return resultText(links, hasType ? member.type : undefined);
}

function resultText(links: Links, type: ts.TypeNode | undefined): string {
  return type === undefined || type.kind === ts.SyntaxKind.VoidKeyword ? "" : `: ${links.type(type.getText())}`;
}

/** `scope: Construct, id: string, props: StreamProps`, as it is declared. */
export function signatureOf(constructor: ts.ConstructorDeclaration): string {
  return constructor.parameters.map((parameter) => parameter.getText().replaceAll(/\s+/g, " ")).join(", ");
}

function has(member: Member, flag: ts.ModifierFlags): boolean {
  return (ts.getCombinedModifierFlags(member) & flag) !== 0;
}

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return "";
  return [heads, heads.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}
