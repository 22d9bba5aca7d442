// The values that JavaScript may pass to the public API, as a table: the members of structs, the parameters of factories and
// methods, how a value of each class is made. lib/core/resource/shape.ts checks values with it that no compiler has checked.

import { existsSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import * as ts from "typescript";
import { type Declarations, ROOT } from "./declarations";
import { ancestorsOf, isStruct } from "./docs";
import { sectionsOf } from "./report";
import { type Entry, membersOf, nameOf, type Owner } from "./surface";

/** The file that the table is in. */
const SHAPES = join(ROOT, "lib", "core", "resource", "shapes.ts");

const HEAD = `// Internal: written by \`npm run api\` from the public declarations; shape.ts reads it. A row is
//   struct <members>             name:type, name?:type; after = the factory that its default is made with
//   class <ways>                 what makes a value: FACTORY= for a constant, else a factory, with the type of its first parameter
//   interface <members> <ways>   .name or .name:type by which a resource is known; what makes one, or imports one of an OCID
//   enum <values>                NAME=value
//   call <parameters>            of a factory (Class.name) or a method (Class#name); ...name:type[] for all that follow
// In addition to types, there are scope, stack and id, and flag, which is true, false or a reference.

export const SHAPES: { readonly [name: string]: string } = {
`;

const CALLEES_HEAD = `// Internal: written by \`npm run api\`: the classes that check what their factories and methods are given; shape.ts says how.

`;

export interface ShapeFile {
  readonly path: string;
  readonly current: string;
  readonly wanted: string;
}

/** The content generated from the declarations, and the current content. */
export function shapeFiles(declarations: Declarations): ShapeFile[] {
  const sections = sectionsOf(declarations);
  const table = new Table(
    declarations.checker,
    sections.flatMap(({ entries }) => entries),
  );
  const callees = sections.map(({ module, entries }) => {
    const folder = posix.dirname(module);
    return { path: join(ROOT, folder, "callees.ts"), wanted: calleesText(folder, table.callees(entries)) };
  });
  return [{ path: SHAPES, wanted: shapesText(table) }, ...callees].map((file) => ({
    ...file,
    current: existsSync(file.path) ? readFileSync(file.path, "utf8") : "",
  }));
}

/** The file that adds the checks to the factories and methods of an entry point. */
function calleesText(folder: string, callees: readonly Entry[]): string {
  const path = (module: string): string => {
    const way = posix.relative(folder, module);
    return way.startsWith(".") ? way : `./${way}`;
  };
  const lines = callees.map(({ name, module }) => `import { ${name} } from "${path(module)}";\n`);
  const calls = callees.map(({ name }) => `checkCalls(${name});\n`);
  const shape = `import { checkCalls } from "${path("lib/core/resource/shape")}";\n`;
  return `${CALLEES_HEAD}${lines.join("")}${shape}\n${calls.join("")}`;
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
    const rows = new Map<string, string>();
    for (const entry of this.entries) {
      const row = this.typeRow(entry);
      if (row === undefined) continue;
      // Values are known by the name of their type.
      if (rows.has(entry.name)) throw new Error(`two types are called ${entry.name}`);
      rows.set(entry.name, row);
    }
    return rows;
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
      const { declaration } = entry;
      return ts.isClassDeclaration(declaration) ? [{ ...entry, declaration }] : [];
    });
  }

  /** The classes among these that `calls` has rows of, and those whose constructor is given something to check. */
  callees(entries: readonly Entry[]): Entry[] {
    const names = new Set(this.calls().map(([name]) => name.replace(/[.#].*/, "")));
    const isChecked = (one: Owner): boolean =>
      names.has(one.name?.getText() ?? "") || hasScope(one) || ancestorsOf(this.checker, one).some(isChecked);
    const own = new Set(entries.map(({ declaration }) => declaration));
    return this.classes().filter(
      ({ isExported, declaration }) => own.has(declaration) && isExported && isChecked(declaration),
    );
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
    return ["interface", ...this.marksOf(declaration), ...this.makersOf(name, declaration)].join(" ");
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
   * same attributes; the published declarations do not have it. Interfaces that users may implement are recognized by all members
   * that a compiler requires (except `with`, which constructs have since version 10.6 only).
   */
  private marksOf(declaration: ts.InterfaceDeclaration): string[] {
    const file = declaration.getSourceFile().fileName.replace(`${ROOT}/dist`, ROOT).replace(".d.ts", ".ts");
    const own = new RegExp(`^export interface ${declaration.name.text} [^]*?^}`, "m").exec(readFileSync(file, "utf8"));
    const internal = /^ {2}readonly (_\w+):/m.exec(own?.[0] ?? "")?.[1];
    const first = declaration.members.find((member) => ts.isPropertySignature(member)) ?? declaration.members[0];
    if (internal !== undefined) return [...(first ? [`.${nameOf(first)}`] : []), `.${internal}`];
    const members = this.checker.getTypeAtLocation(declaration).getProperties();
    return members.flatMap(({ name, valueDeclaration: member }) => {
      if (member === undefined || !ts.isPropertySignature(member)) return name === "with" ? [] : [`.${name}`];
      return [`.${name}${typeText(member.type) === "string" ? ":string" : ""}`];
    });
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
          ({ type, name: parameter }) => scopeOf(type) === undefined && parameter.getText() !== "id",
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

/** `=hours`, of a default that reads Duration.hours(24): the unit that the author of a bare number probably meant. */
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

/** The parameters that are scopes or stacks. */
const SCOPES: { readonly [type: string]: string } = {
  Construct: "scope",
  IConstruct: "scope",
  TerraformStack: "stack",
};

function scopeOf(type: ts.TypeNode | undefined): string | undefined {
  const text = type?.getText() ?? "";
  return Object.hasOwn(SCOPES, text) ? SCOPES[text] : undefined;
}

/** Whether a class is a construct that users can make. */
function hasScope(owner: Owner): boolean {
  return membersOf(owner).some(
    (member) => ts.isConstructorDeclaration(member) && scopeOf(member.parameters[0]?.type) === "scope",
  );
}

function callRows(owner: string, member: ts.ClassElement | ts.TypeElement | ts.EnumMember): Row[] {
  if (!ts.isMethodDeclaration(member)) return [];
  const isBelow = member.parameters[0]?.name.getText() === "scope";
  const words = member.parameters.map(({ name, questionToken, dotDotDotToken, type }, index) => {
    const isId = isBelow && index === 1 && name.getText() === "id";
    const text = isId ? "id" : (scopeOf(type) ?? typeText(type));
    const mark = dotDotDotToken ? "..." : "";
    return `${mark}${ts.isIdentifier(name) ? name.text : structWord(text)}${questionToken ? "?" : ""}:${text}`;
  });
  return [[`${owner}${isStatic(member) ? "." : "#"}${nameOf(member)}`, ["call", ...words].join(" ")]];
}

/** The name of a parameter that the source destructures: `lookup` for a KeyLookup. */
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
