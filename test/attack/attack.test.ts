// Hostile strings in every place of the public API that accepts a string: each is refused with a ConfigurationError, or read back
// unchanged by the program that reads it there. The table of the API shows the places, and the way from a place into a document.

import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Construct } from "constructs";
import { rowOf } from "../../lib/core/resource/shape-table";
import { CONSTRUCTS, EXPORTED } from "../support/samples";
import { Attack, MARK, type Place } from "./attack";
import { CALLS, called, construct } from "./carriers";
import { holesIn, holesOf } from "./holes";
import { ALL, sampled, SEED, TEMPLATES } from "./texts";
import { UNREAD, WRITING } from "./unread";

/** Ids are addresses, in which cdktf leaves out characters that Terraform does not accept; names of inputs are addresses as well. */
const ADDRESS = /(?:^|\.)(?:id|\w+Input)$|^(?:parts|oldPath|name|input)$/;

const ofConstructs = CONSTRUCTS.map(([name, made]): [string, Place[]] => [
  `new ${name}`,
  holesIn(`${name}Props`, "string").map((hole) => ({
    name: `new ${name} ${hole.path}`,
    hasPath: true,
    isAddress: false,
    make: construct(name, made, hole),
  })),
]);

const ofCalls = CALLS.filter((callee) => !WRITING.includes(callee)).map((callee): [string, Place[]] => [
  callee,
  holesOf(callee, "string").map(({ path, fill }) => ({
    name: `${callee} ${path}`,
    hasPath: isOfConstruct(callee),
    isAddress: ADDRESS.test(path),
    make: (samples, text) => called(callee, samples, fill(samples, text)),
  })),
]);

/** A method of a construct, or a factory that creates one; a value does not know its construct yet. */
function isOfConstruct(callee: string): boolean {
  const [owner = ""] = callee.split("#");
  const made = EXPORTED[owner.replace(/Base$/, "")];
  const isMethod = callee.includes("#") && typeof made === "function" && made.prototype instanceof Construct;
  return isMethod || rowOf(callee).words[0]?.type === "scope";
}

const unread: string[] = [];

function kindOf(name: string): string {
  return name.replace(/^(?:new \w+|(\w+)[.#]\w+)/, "$1");
}

/**
 * Whether other constructs, or other factories and methods of a class, accept the name as well, and one of them is attacked with
 * everything: here, the worst string is enough.
 */
function isFamiliar(name: string): boolean {
  return process.env.ATTACK !== "all" && FIRST.get(kindOf(name)) !== name;
}

/** Attacks a place; an error says how to repeat it. */
function attackAll(place: Place): void {
  try {
    attackPlace(place);
  } catch (error) {
    const again = `${place.name}: the samples have the seed ${SEED}; repeat them with FC_SEED=${SEED}`;
    throw new Error(`${again}\n${error instanceof Error ? (error.stack ?? error.message) : String(error)}`, {
      cause: error,
    });
  }
}

function attackPlace(place: Place): void {
  const attack = new Attack(place);
  const isBrief = isFamiliar(place.name);
  const isWhole = !place.isAddress && attack.takes(`${MARK}${ALL}q`);
  if (isWhole && isBrief) return;
  const base = isWhole ? MARK : attack.base();
  if (base === undefined && !attack.isClosed) unread.push(`${place.name}: ${attack.refusesOthers ?? ""}`);
  const { inside, whole, more } = sampled(place.name);
  const around = (text: string): string => (base ?? MARK).replace(MARK, () => `${MARK}${text}q`);
  const make = (text: string): boolean =>
    base === undefined || place.isAddress ? attack.carried(text) !== undefined : attack.make(text);
  // If all strings together are accepted, so is each of them.
  const isTaken = isWhole || make(around(ALL));
  if (isTaken && isBrief) return;
  const others = isTaken ? more : [...more, ...TEMPLATES, ...inside];
  for (const text of [...others.map(around), ...whole]) make(text);
}

const places = [...ofConstructs, ...ofCalls].filter(([, all]) => all.length > 0);

/** The first place of each kind, however few of the tests run. */
const FIRST = new Map(
  places
    .flatMap(([, all]) => all)
    .reverse()
    .map(({ name }) => [kindOf(name), name]),
);

const CHECKOUT = join(__dirname, "..", "..");
const before = readdirSync(CHECKOUT);
const home = process.cwd();
let folder = "";

// Calls that write to a given path write here.
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "attack-"));
  process.chdir(folder);
});

afterAll(() => {
  process.chdir(home);
  rmSync(folder, { recursive: true, force: true });
});

let count = 0;

test.each(places)(
  "hostile strings in %s are either refused with a ConfigurationError, or read back unchanged",
  (_, all) => {
    for (const place of all) attackAll(place);
    count += all.length;
  },
);

test("every place whose strings are not read back has a reason, and every reason has a place", () => {
  const reasons = Object.keys(UNREAD).map((pattern) => new RegExp(`^(?:${pattern}): `));
  expect(unread.filter((name) => !reasons.some((reason) => reason.test(name)))).toEqual([]);
  expect(reasons.filter((reason) => !unread.some((name) => reason.test(name)))).toEqual([]);
  expect(count).toBeGreaterThan(700);
});

test("the attack does not write to the checkout or to its working directory", () => {
  expect(readdirSync(CHECKOUT)).toEqual(before);
  expect(readdirSync(folder)).toEqual([]);
});
