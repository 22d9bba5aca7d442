// What JavaScript may hand to the public API, as a table: the members of structs, the parameters of factories and methods, how a
// value of each class is made. lib/core/resource/shape.ts checks by it what no compiler checked.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as ts from "typescript";
import { type Declarations, ROOT } from "./declarations";
import { ancestorsOf, isStruct } from "./docs";
import { type Entry, membersOf, nameOf, type Owner, surfaceOf } from "./surface";

/** The file that the table is in. */
const SHAPES = join(ROOT, "lib", "core", "resource", "shapes.ts");

const HEAD = `// Internal: written by \`npm run api\` from the public declarations; shape.ts reads it. A row is
//   struct <members>             name:type, name?:type; after = the factory that its default is made with
//   class <ways>                 what makes a value: FACTORY= for a constant, else a factory, with the type of its first parameter
//   interface <members> <ways>   by which members a resource is known, joined with +; what makes one, or imports one of an OCID
//   enum <values>                NAME=value
//   call <parameters>            of a factory (Class.name) or a method (Class#name); ...name:type[] for all that follow

export const SHAPES: { readonly [name: string]: string } = {
`;

/** The file that puts the checks before factories and methods. */
const CALLEES = join(ROOT, "lib", "callees.ts");

const CALLEES_HEAD = `// Internal: written by \`npm run api\`: the classes whose factories and methods check what they are given; shape.ts says how.

`;

export interface ShapeFile {
  readonly path: string;
  readonly current: string;
  readonly wanted: string;
}

/** What is written from the declarations, and what is there. */
export function shapeFiles(declarations: Declarations): ShapeFile[] {
  const entries = surfaceOf(declarations, "lib/index").filter(({ module }) => module.startsWith("lib/"));
  const table = new Table(declarations.checker, entries);
  const files = [
    { path: SHAPES, wanted: shapesText(table) },
    { path: CALLEES, wanted: calleesText(table) },
  ];
  return files.map((file) => ({ ...file, current: readFileSync(file.path, "utf8") }));
}

function calleesText(table: Table): string {
  const callees = table.callees();
  const lines = callees.map(({ name, module }) => `import { ${name} } from "./${module.replace("lib/", "")}";\n`);
  const names = callees.map(({ name }) => `  ${name},\n`).join("");
  const shape = 'import { checkCalls } from "./core/resource/shape-calls";\n';
  return `${CALLEES_HEAD}${lines.join("")}${shape}\nfor (const made of [\n${names}]) {\n  checkCalls(made);\n}\n`;
}

function shapesText(table: Table): string {
  const rows = reachable(table.types(), [...table.calls(), ...table.roots()]);
  const lines = [...rows].sort(([a], [b]) => (a < b ? -1 : 1));
  return `${HEAD}${lines.map(([name, row]) => `  ${keyText(name)}: ${JSON.stringify(row)},\n`).join("")}};\n`;
}

function keyText(name: string): string {
  return /^\w+$/.test(name) ? name : JSON.stringify(name);
}

type Row = readonly [name: string, row: string];

/** The rows that the first ones lead to, and themselves; a root has no row of its own but that of a type. */
function reachable(types: ReadonlyMap<string, string>, first: readonly Row[]): Map<string, string> {
  const rows = new Map(first.filter(([, row]) => row !== ""));
  const open = first.flatMap(([name, row]) => (row === "" ? [name] : wordsIn(row)));
  // The list grows while it is read.
  for (const name of open) {
    const row = types.get(name);
    if (row === undefined || rows.has(name)) continue;
    rows.set(name, row);
    open.push(...wordsIn(row));
  }
  return rows;
}

function wordsIn(row: string): string[] {
  return row.match(/(?<=[:{])\w+/g) ?? [];
}

interface ClassEntry extends Entry {
  readonly declaration: ts.ClassDeclaration;
}

class Table {
  constructor(
    private readonly checker: ts.TypeChecker,
    private readonly entries: readonly Entry[],
  ) {}

  /** The rows of types, by name. */
  types(): Map<string, string> {
    const rows = this.entries.flatMap((entry) => {
      const row = this.typeRow(entry);
      return row === undefined ? [] : [[entry.name, row] as const];
    });
    return new Map(rows);
  }

  /** The structs that constructors take. */
  roots(): Row[] {
    return this.classes().flatMap(({ declaration, isExported }) =>
      (isExported ? [...declaration.members] : [])
        .filter(ts.isConstructorDeclaration)
        .flatMap(({ parameters }) => parameters.map(({ type }): Row => [typeText(type), ""])),
    );
  }

  /** The rows of factories and methods. */
  calls(): Row[] {
    return this.classes().flatMap(({ name, declaration }) =>
      membersOf(declaration).flatMap((member) => callRows(name, member)),
    );
  }

  private classes(): ClassEntry[] {
    return this.entries.flatMap((entry) => {
      const { declaration, name } = entry;
      return ts.isClassDeclaration(declaration) && name !== "ConfigurationError" ? [{ ...entry, declaration }] : [];
    });
  }

  /** The classes that `calls` has rows of. */
  callees(): Entry[] {
    const names = new Set(this.calls().map(([name]) => name.replace(/[.#].*/, "")));
    const hasCalls = (one: Owner): boolean =>
      names.has(one.name?.getText() ?? "") || ancestorsOf(this.checker, one).some(hasCalls);
    return this.classes().filter(({ isExported, declaration }) => isExported && hasCalls(declaration));
  }

  private typeRow({ name, declaration }: Entry): string | undefined {
    if (ts.isEnumDeclaration(declaration)) {
      return [
        "enum",
        ...declaration.members.map((one) => `${nameOf(one)}=${String(this.checker.getConstantValue(one))}`),
      ].join(" ");
    }
    if (ts.isClassDeclaration(declaration)) return ["class", ...waysOf(name, declaration)].join(" ");
    if (!ts.isInterfaceDeclaration(declaration)) return undefined;
    if (isStruct(declaration)) return ["struct", ...this.structMembers(declaration)].join(" ");
    return ["interface", this.marksOf(declaration), ...this.makersOf(name, declaration)].join(" ");
  }

  /** Those of the structs that it extends, too. */
  private structMembers(declaration: ts.InterfaceDeclaration): string[] {
    return this.propertiesOf(declaration).map((member) => {
      const type = typeText(member.type);
      return `${nameOf(member)}${member.questionToken ? "?" : ""}:${type}${defaultWay(type, member)}`;
    });
  }

  private propertiesOf(declaration: ts.InterfaceDeclaration): ts.PropertySignature[] {
    const properties = this.checker.getTypeAtLocation(declaration).getProperties();
    return properties.flatMap(({ valueDeclaration: member }) =>
      member !== undefined && ts.isPropertySignature(member) ? [member] : [],
    );
  }

  /**
   * The first member, and the internal one that tells a resource of this library from one of the bindings, which can have the
   * same attributes; the published declarations do not have it.
   */
  private marksOf(declaration: ts.InterfaceDeclaration): string {
    const source = readFileSync(
      declaration.getSourceFile().fileName.replace(`${ROOT}/dist`, ROOT).replace(".d.ts", ".ts"),
      "utf8",
    );
    const own = new RegExp(`^export interface ${declaration.name.text} [^]*?^}`, "m").exec(source)?.[0] ?? "";
    const first = declaration.members.find((member) => ts.isPropertySignature(member)) ?? declaration.members[0];
    const internal = /^ {2}readonly (_\w+):/m.exec(own)?.[1];
    return [...(first ? [nameOf(first)] : []), ...(internal === undefined ? [] : [internal])].join("+");
  }

  /** `Stream`, which is made with `new`, and `Stream.fromStreamId:string`, which imports one. */
  private makersOf(name: string, declaration: ts.InterfaceDeclaration): string[] {
    return this.entries.flatMap(({ name: owner, declaration: made, isExported }) => {
      if (!ts.isClassDeclaration(made) || !isExported) return [];
      const implementing = this.implementsIt(made, declaration) ? owner : name;
      const isOne = (type: ts.TypeNode | undefined): boolean => [name, implementing].includes(type?.getText() ?? "");
      const imports = made.members.filter((member) => isStaticMethod(member) && isOne(member.type));
      const ways = imports.map((member) => {
        const { parameters } = member as ts.MethodDeclaration;
        const value = parameters.find(
          ({ type, name: parameter }) => !SCOPES.has(type?.getText() ?? "") && parameter.getText() !== "id",
        );
        return `${owner}.${nameOf(member)}:${typeText(value?.type)}`;
      });
      const isMade = !hasPrivateConstructor(made) && implementing === owner;
      return [...(isMade ? [owner] : []), ...ways];
    });
  }

  private implementsIt(made: ts.ClassDeclaration, wanted: ts.InterfaceDeclaration): boolean {
    const open: Owner[] = [made];
    for (const one of open) {
      if (one === wanted) return true;
      open.push(...ancestorsOf(this.checker, one));
    }
    return false;
  }
}

function hasPrivateConstructor({ members }: ts.ClassDeclaration): boolean {
  return members.some(
    (member) =>
      ts.isConstructorDeclaration(member) &&
      (ts.getCombinedModifierFlags(member) & (ts.ModifierFlags.Private | ts.ModifierFlags.Protected)) !== 0,
  );
}

/** `=hours`, of a default that reads Duration.hours(24): the unit that whoever wrote a bare number meant. */
function defaultWay(type: string, member: ts.PropertySignature): string {
  const [text] = ts
    .getJSDocTags(member)
    .filter(({ tagName }) => tagName.text === "default")
    .map(({ comment }) => ts.getTextOfJSDocComment(comment) ?? "");
  const way = new RegExp(`^${type}\\.(\\w+)\\(`).exec(text ?? "")?.[1];
  return way === undefined ? "" : `=${way}`;
}

function waysOf(name: string, { members }: ts.ClassDeclaration): string[] {
  return members.flatMap((member) => {
    const isOwn = (type: ts.TypeNode | undefined): boolean => type?.getText() === name;
    if (isStaticMethod(member) && isOwn(member.type)) {
      const [first] = member.parameters;
      return [first === undefined ? nameOf(member) : `${nameOf(member)}:${typeText(first.type)}`];
    }
    return ts.isPropertyDeclaration(member) && isStatic(member) && isOwn(member.type) ? [`${nameOf(member)}=`] : [];
  });
}

/** Scopes are known by their path. */
const SCOPES = new Set(["Construct", "IConstruct", "TerraformStack"]);

function callRows(owner: string, member: ts.ClassElement | ts.TypeElement | ts.EnumMember): Row[] {
  if (!ts.isMethodDeclaration(member) || member.parameters.length === 0) return [];
  const words = member.parameters.map(({ name, questionToken, dotDotDotToken, type }) => {
    const text = SCOPES.has(type?.getText() ?? "") ? "scope" : typeText(type);
    const mark = dotDotDotToken ? "..." : "";
    return `${mark}${ts.isIdentifier(name) ? name.text : structWord(text)}${questionToken ? "?" : ""}:${text}`;
  });
  return [[`${owner}${isStatic(member) ? "." : "#"}${nameOf(member)}`, ["call", ...words].join(" ")]];
}

/** What a parameter is called that the source takes apart at once: `lookup` for a KeyLookup. */
function structWord(type: string): string {
  return (/[A-Z][a-z]+$/.exec(type)?.[0] ?? type).toLowerCase();
}

function isStaticMethod(member: ts.ClassElement): member is ts.MethodDeclaration {
  return ts.isMethodDeclaration(member) && isStatic(member);
}

function isStatic(member: ts.ClassElement): boolean {
  return (ts.getCombinedModifierFlags(member) & ts.ModifierFlags.Static) !== 0;
}

function typeText(node: ts.TypeNode | undefined): string {
  if (node === undefined) return "any";
  if (ts.isArrayTypeNode(node)) return `${typeText(node.elementType)}[]`;
  if (ts.isTypeOperatorNode(node)) return typeText(node.type);
  if (ts.isTypeLiteralNode(node)) {
    const [index] = node.members;
    return index !== undefined && ts.isIndexSignatureDeclaration(index) ? `{${typeText(index.type)}}` : "any";
  }
  if (ts.isUnionTypeNode(node)) {
    const texts = node.types.map((one) => one.getText()).filter((text) => text !== "undefined");
    return texts.includes("boolean") ? "flag" : texts.length === 1 ? (texts[0] ?? "any") : "any";
  }
  const text = node.getText();
  return /^\w+$/.test(text) ? text : "any";
}
