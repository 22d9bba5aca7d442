// Tags: all values are rendered unchanged, or refused by the limits that Oracle documents, which are repeated here.

import * as fc from "fast-check";
import { ConfigurationError, Tags } from "../../lib";

const character = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...Array.from("abcABC019-_/:@~!")) },
  { weight: 1, arbitrary: fc.constantFrom(" ", ".", "é", "\u007f", "\t", "🚢") },
);

function text(longest: number): fc.Arbitrary<string> {
  const most = fc.string({ unit: character, minLength: 1, maxLength: 6 });
  const edge = fc.integer({ min: longest - 1, max: longest + 1 }).map((length) => "x".repeat(length));
  return fc.oneof(
    { weight: 6, arbitrary: most },
    { weight: 1, arbitrary: edge },
    { weight: 1, arbitrary: fc.constant("") },
  );
}

const value = text(256);
const freeform = fc.dictionary(text(100), value, { maxKeys: 12, noNullPrototype: true });
const definedKey = fc.tuple(text(100), text(100)).map(([namespace, key]) => `${namespace}.${key}`);
const defined = fc.dictionary(definedKey, value, { maxKeys: 66, size: "max", noNullPrototype: true });

type Map = Readonly<Record<string, string>>;

function isName(name: string | undefined): boolean {
  return name !== undefined && /^[!-~]{1,100}$/.test(name) && !name.includes(".");
}

/** According to Oracle's page. */
function isTaken(free: Map, def: Map): boolean {
  const values = [...Object.values(free), ...Object.values(def)];
  const keys = Object.keys(def);
  const folded = new Set(keys.map((key) => key.toLowerCase()));
  const tree: Record<string, Record<string, string>> = {};
  for (const key of keys) {
    const [namespace = "", name = ""] = key.split(".");
    tree[namespace] = { ...tree[namespace], [name]: def[key]! };
  }
  return (
    Object.keys(free).every(isName) &&
    keys.every((key) => key.split(".").length === 2 && key.split(".").every(isName)) &&
    values.every((one) => Array.from(one).length <= 256) &&
    folded.size === keys.length &&
    Object.keys(free).length <= 10 &&
    keys.length <= 64 &&
    Buffer.byteLength(JSON.stringify({ freeformTags: free, definedTags: tree })) <= 5120
  );
}

function isAccepted(free: Map, def: Map): boolean {
  try {
    const { freeformTags = {}, definedTags = {} } = Tags.of({ freeform: free, defined: def }).toArguments();
    expect(freeformTags).toEqual(free);
    expect(definedTags).toEqual(def);
    return true;
  } catch (error) {
    if (error instanceof ConfigurationError) return false;
    throw error;
  }
}

test("tags are accepted if and only if OCI accepts them", () => {
  fc.assert(
    fc.property(freeform, defined, (free, def) => {
      expect(isAccepted(free, def)).toBe(isTaken(free, def));
    }),
    { numRuns: 400 },
  );
});

test("tags with a few plain keys are accepted, and so is their combination if a resource can have it", () => {
  const name = fc.string({ unit: fc.constantFrom("a", "b", "A", "B"), minLength: 1, maxLength: 2 });
  const few = fc.record({
    freeform: fc.dictionary(name, fc.constant("x"), { maxKeys: 7, noNullPrototype: true }),
    defined: fc.dictionary(
      name.map((key) => `ops.${key.toLowerCase()}`),
      fc.constant("x"),
      { maxKeys: 5, noNullPrototype: true },
    ),
  });
  fc.assert(
    fc.property(few, few, (one, other) => {
      const both = { ...one.freeform, ...other.freeform };
      const combine = (): Tags => Tags.of(one).combinedWith(Tags.of(other));
      if (Object.keys(both).length > 10) expect(combine).toThrow(/freeform tags of a resource must be at most 10/);
      else expect(combine().toArguments().freeformTags ?? {}).toEqual(both);
    }),
  );
});
