// The places of a type that accept a string, or a value of another type, according to a table of the public API.

import { rowOf, type Word } from "../../lib/core/resource/shape-table";
import { type Values } from "../support/samples";
import { type Around } from "./around";

/** A place within a value of a type. */
export interface Hole {
  /** `tags.freeform[key]`; empty for the value itself. */
  readonly path: string;
  /** A value of the type that is valid as far as necessary, with another value in the place. */
  readonly fill: (samples: Around, value: unknown) => unknown;
}

/** Below this depth, values have the same places as others. */
const MOST_DEPTH = 3;

/** The places in a type for values of another; for strings, also the keys of a map of them. */
export function holesIn(type: string, target: string, depth = 0): readonly Hole[] {
  if (type === target) return [{ path: "", fill: (_, value) => value }];
  const { kind, words } = rowOf(type);
  if (depth > MOST_DEPTH) return [];
  if (kind === "struct") return words.flatMap((word) => inMember(type, word, target, depth));
  if (kind === "list") return within(type.slice(0, -2), target, depth, "[]", (value) => [value]);
  return kind === "map" ? inMap(type.slice(1, -1), target, depth) : [];
}

function inMember(struct: string, { name, type }: Word, target: string, depth: number): readonly Hole[] {
  return holesIn(type, target, depth + 1).map(({ path, fill }) => ({
    path: path === "" || path.startsWith("[") ? `${name}${path}` : `${name}.${path}`,
    fill: (samples, value) => ({ ...samples.struct(struct), [name]: fill(samples, value) }),
  }));
}

function inMap(element: string, target: string, depth: number): readonly Hole[] {
  const name: Hole = {
    path: "[name]",
    fill: (samples, value) => ({ [String(value)]: samples.of(element) }) satisfies Values,
  };
  const values = within(element, target, depth, "[value]", (value) => ({ key: value }));
  return target === "string" ? [name, ...values] : values;
}

function within(
  element: string,
  target: string,
  depth: number,
  step: string,
  around: (value: unknown) => unknown,
): readonly Hole[] {
  return holesIn(element, target, depth + 1).map(({ path, fill }) => ({
    path: path === "" || path.startsWith("[") ? `${step}${path}` : `${step}.${path}`,
    fill: (samples, value) => around(fill(samples, value)),
  }));
}

/** The arguments of a call, with a value in one of them. */
export interface CallHole {
  readonly path: string;
  readonly fill: (samples: Around, value: unknown) => unknown[];
}

/** The places in the arguments of a factory or method. */
export function holesOf(callee: string, target: string): readonly CallHole[] {
  const parameters = rowOf(callee).words;
  return parameters.flatMap((parameter, changed) =>
    holesIn(elementOf(parameter), target).map(({ path, fill }) => ({
      path: path === "" || path.startsWith("[") ? `${parameter.name}${path}` : `${parameter.name}.${path}`,
      fill: (samples, value) =>
        parameters.flatMap((word, index) => {
          if (index === changed) return [fill(samples, value)];
          // The arguments before it are required.
          if (word.isOptional || word.isRest) return index < changed ? [undefined] : [];
          return [word.name === "id" ? samples.nextId() : samples.member(callee, word)];
        }),
    })),
  );
}

function elementOf({ type, isRest }: Word): string {
  return isRest ? type.slice(0, -2) : type;
}
