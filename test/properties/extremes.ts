// The extremes of each type of the public API, from its table: values of the right type that are often invalid.

import { Duration } from "../../lib";
import { rowOf, type Word } from "../../lib/core/resource/shape-table";
import { type Callable, EXPORTED, type Samples, type Values } from "../support/samples";

/** Makes a value around samples. */
export type Extreme = (samples: Samples) => unknown;

const VALUES: { readonly [type: string]: readonly unknown[] } = {
  string: ["", " ", "a b", "a/b\nc", "a".repeat(300), "${var.x}-a"],
  number: [0, -1, 0.5, NaN, 1e21],
  boolean: [true, false],
  flag: [true, false],
  Duration: [0, 1, 90_500, 90_061_000, 315_360_000_000].map((length) => Duration.milliseconds(length)),
};

/** Below this depth, values are samples. */
const MOST_DEPTH = 2;

export function extremesOf(type: string, depth = 0): readonly Extreme[] {
  const { kind, words } = rowOf(type);
  const values = VALUES[type];
  const sample: Extreme = (samples) => samples.of(type);
  if (values !== undefined) return values.map((value) => () => value);
  if (kind === "enum")
    return words.map(
      ({ value }) =>
        () =>
          value,
    );
  if (depth > MOST_DEPTH) return [sample];
  if (kind === "struct") return words.flatMap((word) => ofMember(type, word, depth));
  if (kind === "list") return ofList(type.slice(0, -2), depth);
  if (kind === "map") return ofMap(type.slice(1, -1), depth);
  return kind === "class" ? [sample, ...words.flatMap((way) => ofWay(type, way, depth))] : [sample];
}

function ofMember(struct: string, { name, type }: Word, depth: number): Extreme[] {
  return extremesOf(type, depth + 1).map((extreme) => (samples) => ({
    ...samples.struct(struct),
    [name]: extreme(samples),
  }));
}

function ofList(element: string, depth: number): Extreme[] {
  const many = [0, 2, 60].map(
    (length): Extreme =>
      (samples) =>
        Array<unknown>(length).fill(samples.of(element)),
  );
  return [...many, ...extremesOf(element, depth + 1).map((extreme): Extreme => (samples) => [extreme(samples)])];
}

function ofMap(element: string, depth: number): Extreme[] {
  const extremes = extremesOf(element, depth + 1);
  const keys = ["", "a b", "key"].map(
    (key): Extreme =>
      (samples) =>
        ({ [key]: samples.of(element) }) satisfies Values,
  );
  return [() => ({}), ...keys, ...extremes.map((extreme): Extreme => (samples) => ({ key: extreme(samples) }))];
}

/** A constant, or a factory with each of its arguments at its extremes. */
function ofWay(type: string, { name, value }: Word, depth: number): Extreme[] {
  const made = EXPORTED[type] as Readonly<Record<string, unknown>>;
  if (value !== undefined) return [() => made[name]];
  const parameters = rowOf(`${type}.${name}`).words;
  const call = (samples: Samples, changed: number, extreme?: Extreme): unknown => {
    const given = parameters.flatMap((parameter, index) => {
      const value =
        index === changed ? extreme?.(samples) : parameter.isOptional ? undefined : samples.of(parameter.type);
      return parameter.isRest ? value : [value];
    });
    return (made[name] as Callable).apply(made, given);
  };
  const changes = parameters.flatMap((parameter, index) =>
    extremesOf(parameter.type, depth + 1).map(
      (extreme): Extreme =>
        (samples) =>
          call(samples, index, extreme),
    ),
  );
  return changes.length > 0 ? changes : [(samples) => call(samples, -1)];
}
