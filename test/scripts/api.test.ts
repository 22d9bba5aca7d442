import { readDeclarations } from "../../scripts/api/declarations";
import { docFindings } from "../../scripts/api/docs";
import { ruleFindings } from "../../scripts/api/rules";
import { type Entry, surfaceOf } from "../../scripts/api/surface";

const MEMBERS = [
  ["any", "a: any"],
  ["any", "b: unknown[]"],
  ["union", "c: string | number"],
  ["generic", "d: Map<string, string>"],
  ["generic", "e<T>(b: T): void"],
  ["tuple", "f: [string, string]"],
  ["function", "g: () => void"],
  ["readonly array", "h: readonly string[]"],
  ["readonly array", "i: ReadonlyArray<string>"],
  ["literal type", 'j: "x"'],
  ["inline struct", "k: { readonly b: string }"],
  ["computed type", "l: keyof Date"],
  ["computed type", "m: Date & Error"],
  ["reserved name", "equals(): void"],
] as const;

const DECLARATIONS = [
  ["generic: Generic", "class Generic<T> { }"],
  ["type alias: Alias", "type Alias = string;"],
  ["variable: VARIABLE", "const VARIABLE: string;"],
  ["function: make", "function make(): void;"],
  ["changeable struct: Struct.a", "interface Struct { a: string; }"],
] as const;

/** One program for all tests: each takes a second. */
const MODULES = {
  members: `export declare class Foo {\n${MEMBERS.map(([, member]) => member).join(";\n")};\n}`,
  declarations: DECLARATIONS.map(([, text]) => `export declare ${text}`).join("\n"),
  bindings: `
    import { StreamingStream } from "@cdktf/provider-oci/lib/streaming-stream";
    export declare class Foo extends StreamingStream { a(b: StreamingStream): void; }`,
  allowed: `
    import { type IResolvable } from "cdktf";
    export interface Foo {
      readonly a?: string;
      readonly b: boolean | IResolvable;
      readonly c: Foo[] | undefined;
      readonly d: { readonly [key: string]: string };
    }
    export interface IFoo { a: string; b(): Promise<void>; }
    export declare enum Bar { A = "a" }
    export declare class Baz { private readonly a; private constructor(); static of(...foos: Foo[]): Baz; }`,
  other: "export interface Hidden { readonly deeper: Deeper } export interface Deeper {} export interface Unused {}",
  hidden: 'import { type Hidden } from "./other"; export declare class Foo { a: Hidden; }',
  silent: `
    export declare class Foo {
      a: string;
      /** B. */
      b: string;
      /** @throws Error sometimes */
      c(): void;
      get d(): string;
      constructor();
    }`,
  inherited: `
    /** I. */
    export interface IFoo {
      /** A. */
      a: string;
    }
    /** Base. */
    export declare abstract class Base implements IFoo {
      a: string;
      /** B. */
      b: string;
    }
    /** Foo. */
    export declare class Foo extends Base {
      a: string;
      b: string;
    }`,
  defaults: `
    /** F. */
    export interface FooProps {
      /** A. */
      readonly a?: string;
      /** @default 1 */
      readonly b?: number;
      /** C. */
      readonly c: string;
    }
    /** I. */
    export interface IFoo {
      /** A. */
      a?: string;
    }`,
};

const declarations = readDeclarations(
  new Map(Object.entries(MODULES).map(([module, text]) => [`lib/sample/${module}`, text])),
);

function entries(module: keyof typeof MODULES): Entry[] {
  return surfaceOf(declarations, `lib/sample/${module}`);
}

function rules(module: keyof typeof MODULES): string[] {
  return ruleFindings(declarations.checker, entries(module)).map(({ rule, at }) => `${rule}: ${at}`);
}

function docs(module: keyof typeof MODULES): string[] {
  return docFindings(declarations.checker, entries(module));
}

test.each(MEMBERS)("finds only '%s' in a member '%s'", (rule, member) => {
  const name = /^\w+/.exec(member)?.[0] ?? "";
  expect(rules("members").filter((finding) => finding.endsWith(`: Foo.${name}`))).toEqual([`${rule}: Foo.${name}`]);
});

test("finds declarations that other languages do not have", () => {
  const expected = DECLARATIONS.map(([finding]) => finding);
  expect(rules("declarations").sort()).toEqual([...expected].sort());
});

test("finds a type of the bindings, in an argument and as a base", () => {
  expect(rules("bindings")).toEqual(["type of the bindings: Foo", "type of the bindings: Foo.a"]);
});

test("accepts declarations that other languages have", () => {
  expect(rules("allowed")).toEqual([]);
});

test("finds a type that is used but not exported, and the types that it uses", () => {
  expect(entries("hidden").map(({ name, module, isExported }) => [name, module, isExported])).toEqual([
    ["Deeper", "lib/sample/other", false],
    ["Foo", "lib/sample/hidden", true],
    ["Hidden", "lib/sample/other", false],
  ]);
  expect(rules("hidden")).toEqual(["not exported: Deeper", "not exported: Hidden"]);
});

test("finds declarations without a doc comment, except constructors", () => {
  expect(docs("silent")).toEqual([
    "lib/sample/silent: Foo has no doc comment",
    "lib/sample/silent: Foo.a has no doc comment",
    "lib/sample/silent: Foo.c has no doc comment",
    "lib/sample/silent: Foo.d has no doc comment",
  ]);
});

test("a member can be documented by the interface or the class that it comes from", () => {
  expect(docs("inherited")).toEqual([]);
});

test("finds an optional member of a struct without a default, and one with only a default", () => {
  expect(docs("defaults")).toEqual([
    "lib/sample/defaults: FooProps.b has no doc comment",
    "lib/sample/defaults: FooProps.a has no @default",
  ]);
});
