// The API report: the signature of every public declaration in one text. What the doc comments say is in docs/reference.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as ts from "typescript";
import { type Declarations, ROOT } from "./declarations";
import { docFindings } from "./docs";
import { type Finding, ruleFindings, RULES } from "./rules";
import { type Entry, isOwner, membersOf, type Owner, surfaceOf } from "./surface";

export interface ApiReport {
  readonly text: string;
  /** By the name of an entry: the exports that exist at run time. */
  readonly values: ReadonlyMap<string, readonly string[]>;
  readonly ruleFindings: readonly Finding[];
  readonly docFindings: readonly string[];
}

interface Package {
  readonly name: string;
  readonly exports: { readonly [path: string]: { readonly types: string } };
}

const { name: NAME, exports: EXPORTS } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as Package;

/** The ways in of the package, as `exports` in package.json names them, with their modules; those of the bindings left out. */
export const ENTRIES = Object.entries(EXPORTS)
  .filter(([path]) => !path.includes("*"))
  .map(([path, { types }]) => [path.replace(/^\./, NAME), types.replace(/^\.\/dist\/(.*)\.d\.ts$/, "$1")] as const);

export function apiReport(declarations: Declarations): ApiReport {
  const sections = sectionsOf(declarations);
  const all = sections.flatMap(({ entries }) => entries);
  const findings = ruleFindings(declarations.checker, all);
  return {
    text: [head(all, findings), ...sections.map(sectionOf)].join("\n"),
    values: new Map(
      sections.map(({ name, entries, again }) => [name, [...entries, ...again].filter(isValue).map((one) => one.name)]),
    ),
    ruleFindings: findings,
    docFindings: docFindings(declarations.checker, all),
  };
}

/** The declarations of each entry point; those that the stacks take from the library are in the library's section only. */
export function sectionsOf(declarations: Declarations): Section[] {
  const seen = new Set<ts.Declaration>();
  return ENTRIES.map(([name, module]) => {
    const surface = surfaceOf(declarations, module);
    const entries = surface.filter(({ declaration }) => !seen.has(declaration));
    const again = surface.filter(({ declaration, isExported }) => isExported && seen.has(declaration));
    for (const { declaration } of entries) seen.add(declaration);
    return { name, module, entries, again };
  });
}

/** Not only a type. */
function isValue({ isExported, declaration }: Entry): boolean {
  return isExported && !ts.isInterfaceDeclaration(declaration) && !ts.isTypeAliasDeclaration(declaration);
}

function head(entries: readonly Entry[], findings: readonly Finding[]): string {
  const members = entries.flatMap(({ declaration }) => (isOwner(declaration) ? membersOf(declaration) : []));
  const counts = [
    ["exports", entries.filter(({ isExported }) => isExported).length],
    ["members", members.length],
    ...RULES.map((rule) => [rule, findings.filter((finding) => finding.rule === rule).length] as const),
  ] as const;
  return [
    "// The public API, written by `npm run api`. test/api.test.ts fails when it is not what lib/ and stacks/ declare.",
    ...counts.map(([what, count]) => `// ${`${what}:`.padEnd(22)} ${count}`),
    "",
  ].join("\n");
}

interface Section {
  readonly name: string;
  /** `lib/index` */
  readonly module: string;
  readonly entries: readonly Entry[];
  /** Exports of this entry point that an earlier one exports too, maybe by another name. */
  readonly again: readonly Entry[];
}

function sectionOf({ name, entries, again }: Section): string {
  const line = "=".repeat(20);
  const names = again.map((entry) => `${alias(entry)}\n`);
  return [`// ${line} ${name} ${line}`, "", ...names, ...entries.map((entry) => `${printed(entry)}\n`)].join("\n");
}

function alias({ name, module, declaration }: Entry): string {
  const original = isOwner(declaration) ? (declaration.name?.text ?? name) : name;
  return `// ${module}, exported here too\n${original === name ? name : `${name} = ${original}`}`;
}

function printed({ name, module, isExported, declaration }: Entry): string {
  const where = `// ${module}${isExported ? "" : ", not exported"}`;
  const body = isOwner(declaration) ? ownerText(declaration) : oneLine(declaration);
  const renamed = isOwner(declaration) && declaration.name?.text !== name ? `, as ${name}` : "";
  return `${where}${renamed}\n${body}`;
}

const printer = ts.createPrinter({ removeComments: true });

function oneLine(node: ts.Node): string {
  return printer
    .printNode(ts.EmitHint.Unspecified, node, node.getSourceFile())
    .replaceAll(/\s+/g, " ")
    .replace(/^export declare |^declare /, "");
}

function ownerText(owner: Owner): string {
  const text = owner.getText();
  const heading = text.slice(0, text.indexOf("{", headingEnd(owner) - owner.getStart()));
  const members = membersOf(owner).map((member) => `  ${oneLine(member)}`);
  return [
    `${heading
      .replaceAll(/\s+/g, " ")
      .trim()
      .replace(/^export (declare )?|^declare /, "")} {`,
    ...members,
    "}",
  ].join("\n");
}

/** Where the last part of the heading ends, so that a brace in a type argument is not taken for that of the body. */
function headingEnd(owner: Owner): number {
  const parts = ts.isEnumDeclaration(owner) ? [] : [...(owner.typeParameters ?? []), ...(owner.heritageClauses ?? [])];
  return Math.max(owner.name?.end ?? owner.getStart(), ...parts.map(({ end }) => end));
}
