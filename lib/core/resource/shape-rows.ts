// Internal: the rows of shapes.ts, read.

import { SHAPES } from "./shapes";

/** A member of a struct, or a parameter. */
export interface Parameter {
  readonly name: string;
  readonly type: string;
  readonly isOptional: boolean;
  /** All that follow, too. */
  readonly isRest: boolean;
  /** The factory of the type that the default is made with. */
  readonly way: string | undefined;
}

export type RowKind = "struct" | "class" | "interface" | "enum" | "call" | "any";

export interface Row {
  readonly kind: RowKind;
  readonly words: readonly string[];
}

/** The row of a type or call; of the kind `any` for a type that the table does not know. */
export function rowOf(name: string): Row {
  const row = Object.hasOwn(SHAPES, name) ? SHAPES[name] : undefined;
  const [kind = "any", ...words] = row?.split(" ") ?? [];
  return { kind: kind as RowKind, words };
}

/** The parameters in the words of a row: `retention?:Duration=hours`. */
export function parametersIn(words: readonly string[]): Parameter[] {
  return words.map((word) => {
    const [, rest, name = "", mark, type = "any", way] = WORD.exec(word) ?? [];
    return { name, type, isOptional: mark === "?", isRest: rest !== undefined, way };
  });
}

const WORD = /^(\.\.\.)?(\w+)(\?)?:([^=]+)(?:=(\w+))?$/;

/** A way to make a value: `hours:number`, `CRITICAL=`, `Stream`, `Stream.fromStreamId:string`. */
export interface Way {
  readonly name: string;
  readonly isConstant: boolean;
  /** Of its first parameter; undefined where it has none. */
  readonly first: string | undefined;
}

export function waysIn(words: readonly string[]): Way[] {
  return words.map((word) => {
    const [name = "", first] = word.split(":");
    return { name: name.replace(/=.*/, ""), isConstant: name.includes("="), first };
  });
}
