// A corpus of wrong configurations: each is refused with exactly one sentence, which names the place, the value, what is allowed and
// what to do.

import { type IConstruct } from "constructs";
import { ConfigurationError, OciStack } from "../../lib";
import { leftovers, refusedClass } from "../support/leftovers";
import { synthesize, testApp } from "../support/synthesis";
import { use } from "../support/use";
import { CORPUS } from "./corpus";
import { type Row } from "./row";

const rows = Object.entries(CORPUS).flatMap(([folder, those]) => those.map((row) => ({ folder, ...row })));

/** The refusal of a row: thrown at construction, or found at synthesis. */
function refusalOf({ make }: Row): { readonly error: Error; readonly root: IConstruct } {
  const stack = new OciStack(testApp(), "shop");
  try {
    use(make(stack));
    synthesize(stack);
  } catch (error) {
    return { error: error as Error, root: stack.node.root };
  }
  throw new Error("this was not refused");
}

/** The sentence; a validation of cdktf lists those that it found, each after the path in brackets. */
function sentenceOf(error: Error): string {
  if (error instanceof ConfigurationError) return error.message;
  const found = [...error.message.matchAll(/^ {2}\[[^\]]*\] (.*)$/gm)].map(([, sentence]) => sentence);
  if (found.length === 0) throw error;
  return found.join("\n");
}

/** Whether a sentence begins with the path of an existing construct, or of one that would be below it. */
function beginsWithPath(sentence: string, root: IConstruct): boolean {
  const paths = root.node
    .findAll()
    .map(({ node }) => node.path)
    .filter((path) => path !== "");
  const where = sentence.split(": ")[0] ?? "";
  return paths.some((path) => where === path || where.startsWith(`${path}/`));
}

/** Whether the refused construct is a stack that did not come into the app: test/core/own-names.test.ts looks what it leaves. */
function isNoStack(sentence: string, error: Error, root: IConstruct): boolean {
  return refusedClass(error) === OciStack.name && root.node.tryFindChild(sentence.split(": ")[0] ?? "") === undefined;
}

const RULE = / (?:must|can|cannot|is|are|has|needs|takes) /;

test.each(rows)("$folder: fails for $title", (row) => {
  const { error, root } = refusalOf(row);
  const sentence = sentenceOf(error);
  expect(sentence).toBe(row.message);
  expect(sentence).not.toMatch(/[\n\r]|\.$|TfToken|undefined|\[object/);
  expect(sentence).toMatch(RULE);
  // A rule that says what to write is also the remedy.
  expect(sentence).toMatch(/; .|must /);
  const isOutside = refusedClass(error) === undefined || isNoStack(sentence, error, root);
  expect(isOutside || beginsWithPath(sentence, root)).toBe(true);
  expect(isOutside ? [] : leftovers(error)).toEqual([]);
});

test("every file of the corpus has rows", () => {
  expect(Object.keys(CORPUS).filter((file) => CORPUS[file]!.length === 0)).toEqual([]);
});

test("the corpus has at least 150 rows, with different titles, and with different messages for the same code", () => {
  expect(rows.length).toBeGreaterThanOrEqual(150);
  expect(twice(rows.map(({ title }) => title))).toEqual([]);
  expect(twice(rows.map(({ message, make }) => `${message} ${String(make)}`))).toEqual([]);
});

function twice(texts: readonly string[]): string[] {
  return texts.filter((text, index) => texts.indexOf(text) !== index);
}
