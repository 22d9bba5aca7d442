// The reference pages: the doc comments of each folder of lib as Markdown.

import * as ts from "typescript";
import { type Declarations } from "../api/declarations";
import { ancestorsOf, isStruct } from "../api/docs";
import { ENTRIES } from "../api/report";
import { type Entry, isOwner, membersOf, type Owner, surfaceOf } from "../api/surface";
import { Doc } from "./doc";
import { Links } from "./links";
import { memberTable, type Page, propsTable, signatureOf } from "./tables";

/** The stacks have no page here: each has a README. */
const WAYS_IN = ENTRIES.map(([, module]) => module).filter((module) => module.startsWith("lib/"));

type OwnerEntry = Entry & { readonly declaration: Owner };

/** The page of each folder of lib, by the folder's name; `modules` are the entry points of the package. */
export function referenceTexts(declarations: Declarations, modules: readonly string[] = WAYS_IN): Map<string, string> {
  const entries = modules.flatMap((module) => surfaceOf(declarations, module)).filter(isDescribed);
  const folders = [...new Set(entries.map(folderOf))].sort();
  const places = new Map(entries.map((entry) => [entry.name, folderOf(entry)]));
  return new Map(
    folders.map((folder) => {
      const page = { checker: declarations.checker, links: new Links(places, folder) };
      const own = entries.filter((entry) => folderOf(entry) === folder);
      return [folder, pageText(page, own)];
    }),
  );
}

function isDescribed(entry: Entry): entry is OwnerEntry {
  return entry.isExported && isOwner(entry.declaration) && entry.module.startsWith("lib/");
}

/** `streaming` of `lib/streaming/stream`. */
function folderOf({ module }: Entry): string {
  return module.split("/")[1] ?? "";
}

function pageText(page: Page, entries: readonly OwnerEntry[]): string {
  const constructs = entries.filter(({ declaration }) => isConstruct(page.checker, declaration));
  // The props of a construct stand with it.
  const props = constructs.flatMap(({ declaration }) =>
    entries.filter(({ name }) => name === propsNameOf(declaration)),
  );
  const rest = entries.filter((entry) => !constructs.includes(entry) && !props.includes(entry));
  const sections = [
    { title: "Constructs", about: constructs, text: (entry: OwnerEntry) => constructText(page, entry, props) },
    { title: "Interfaces", about: rest.filter(isBehaviour), text: (entry: OwnerEntry) => memberText(page, entry) },
    { title: "Values", about: rest.filter(isClass), text: (entry: OwnerEntry) => memberText(page, entry) },
    { title: "Choices", about: rest.filter(isEnum), text: (entry: OwnerEntry) => memberText(page, entry) },
    { title: "Options", about: rest.filter(isOptions), text: (entry: OwnerEntry) => structText(page, entry, "###") },
  ].filter(({ about }) => about.length > 0);
  return [
    ...sections.map(({ title, about }) => `- ${title}: ${about.map(({ name }) => page.links.type(name)).join(", ")}`),
    ...sections.map(({ title, about, text }) => `\n## ${title}\n\n${about.map(text).join("\n\n")}`),
  ].join("\n");
}

function isBehaviour({ declaration }: OwnerEntry): boolean {
  return ts.isInterfaceDeclaration(declaration) && !isStruct(declaration);
}

function isOptions({ declaration }: OwnerEntry): boolean {
  return isStruct(declaration);
}

function isClass({ declaration }: OwnerEntry): boolean {
  return ts.isClassDeclaration(declaration);
}

function isEnum({ declaration }: OwnerEntry): boolean {
  return ts.isEnumDeclaration(declaration);
}

const TREE = ["Construct", "TerraformStack"];

/** Whether it has a place in the tree of constructs. */
function isConstruct(checker: ts.TypeChecker, declaration: Owner): boolean {
  if (!ts.isClassDeclaration(declaration)) return false;
  return ancestorsOf(checker, declaration).some(
    (ancestor) => TREE.includes(ancestor.name?.text ?? "") || isConstruct(checker, ancestor),
  );
}

/** Constructors that users do not call. */
const CLOSED = ts.ModifierFlags.Private | ts.ModifierFlags.Protected;

function constructorOf(owner: Owner): ts.ConstructorDeclaration | undefined {
  return membersOf(owner).find((member) => ts.isConstructorDeclaration(member));
}

/** The type of a construct's last parameter: `StreamProps`. */
function propsNameOf(owner: Owner): string | undefined {
  return constructorOf(owner)?.parameters.at(-1)?.type?.getText();
}

function constructText(page: Page, entry: OwnerEntry, props: readonly OwnerEntry[]): string {
  const own = props.find(({ name }) => name === propsNameOf(entry.declaration));
  return memberText(page, entry, own && structText(page, own, "####"));
}

/** A class, a behavioral interface or an enum: how to make one, and its members. */
function memberText(page: Page, { name, declaration }: OwnerEntry, props?: string): string {
  const constructor = constructorOf(declaration);
  const members = membersOf(declaration).filter((member) => member !== constructor);
  const isOpen = constructor !== undefined && (ts.getCombinedModifierFlags(constructor) & CLOSED) === 0;
  return joined([
    `### ${name}`,
    Doc.of(declaration).text(),
    isOpen && joined([`\`new ${name}(${signatureOf(constructor)})\``, Doc.of(constructor).text()]),
    props,
    memberTable(page, declaration, members, name),
    inherited(page, declaration),
  ]);
}

/** Props with those that they have from others, so that a table is complete. */
function structText(page: Page, { name, declaration }: OwnerEntry, heading: string): string {
  const owners = [declaration, ...allAncestorsOf(page.checker, declaration)];
  return joined([`${heading} ${name}`, Doc.of(declaration).text(), propsTable(page, owners.flatMap(membersOf))]);
}

function allAncestorsOf(checker: ts.TypeChecker, owner: Owner): Owner[] {
  return ancestorsOf(checker, owner).flatMap((ancestor) => [ancestor, ...allAncestorsOf(checker, ancestor)]);
}

/** Where the members are that it has from others. */
function inherited({ checker, links }: Page, declaration: Owner): string {
  const names = describedAncestors(checker, links, declaration).map((name) => links.type(name));
  return names.length === 0 ? "" : `It has the members of ${names.join(" and ")} too.`;
}

/** The nearest that have a place in the reference: what a construct and its import share has none. */
function describedAncestors(checker: ts.TypeChecker, links: Links, owner: Owner): string[] {
  return ancestorsOf(checker, owner).flatMap((ancestor) => {
    const name = ancestor.name?.text ?? "";
    return links.has(name) ? [name] : describedAncestors(checker, links, ancestor);
  });
}

function joined(parts: readonly (string | false | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== false && part !== "").join("\n\n");
}
