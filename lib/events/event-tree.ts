// Internal: an event condition as it was read. Unlike a JavaScript object, it keeps numbers digit for digit, and names such as
// `__proto__` and `constructor` have no special meaning.

import { hasAtom } from "../core/token/atoms";
import { quotedText } from "../core/token/expression";
import { encodeTree, type JsonTree, type JsonValue } from "../core/token/json-text";
import { escapedStrays, referencePieces, withoutStrayTemplates } from "../core/token/template";

/** What an attribute of an event is compared with. */
export type EventMatch = EventText | EventWord | EventList | EventTree;

export interface EventText {
  readonly kind: "text";
  readonly text: string;
}

/** A number, true, false or null, as written. */
export interface EventWord {
  readonly kind: "word";
  readonly word: string;
}

/** Alternatives. */
export interface EventList {
  readonly kind: "list";
  readonly members: readonly EventMatch[];
}

/** Conditions that must all hold, by attribute. */
export interface EventTree {
  readonly kind: "tree";
  readonly members: ReadonlyMap<string, EventMatch>;
}

export function treeOf(members: ReadonlyMap<string, EventMatch>): EventTree {
  return { kind: "tree", members };
}

export function textsOf(texts: readonly string[]): EventList {
  return { kind: "list", members: texts.map((text) => ({ kind: "text", text })) };
}

/** The members of a list at any depth, or the match itself if it is not a list. */
export function alternatives(match: EventMatch): readonly EventMatch[] {
  return match.kind === "list" ? match.members.flatMap(alternatives) : [match];
}

/** The match itself and everything in it. */
export function allIn(match: EventMatch): readonly EventMatch[] {
  if (match.kind === "list") return [match, ...match.members.flatMap(allIn)];
  return match.kind === "tree" ? [match, ...[...match.members.values()].flatMap(allIn)] : [match];
}

export function isNumber(match: EventMatch): boolean {
  return match.kind === "word" && /\d/.test(match.word);
}

/** The condition as JSON. If it contains tokens, Terraform encodes it, because only Terraform knows what must be escaped. */
export function printed(tree: EventTree): string {
  const all = allIn(tree);
  const names = all.flatMap((match) => (match.kind === "tree" ? [...match.members.keys()] : []));
  const texts = all.flatMap((match) => (match.kind === "text" ? [match.text] : []));
  if (![...names, ...texts].some(hasAtom)) return jsonOf(tree, escapedStrays);
  const encoded = encodeTree(plainTree(tree));
  return names.includes("__proto__") || all.some(isInexact) ? `\${jsonencode(${expressionOf(tree)})}` : encoded;
}

/**
 * The match as JSON text.
 *
 * @param written - maps a string to what is written; for Terraform, a string without templates
 */
export function jsonOf(match: EventMatch, written = (text: string): string => text): string {
  const text = (one: string): string => JSON.stringify(written(one));
  if (match.kind === "text") return text(match.text);
  if (match.kind === "word") return match.word;
  if (match.kind === "list") return `[${match.members.map((one) => jsonOf(one, written)).join(",")}]`;
  return `{${[...match.members].map(([name, member]) => `${text(name)}:${jsonOf(member, written)}`).join(",")}}`;
}

/** Whether JavaScript would write a number differently from how it was read. */
function isInexact(match: EventMatch): boolean {
  return isNumber(match) && String(Number(jsonOf(match))) !== jsonOf(match);
}

function plain(match: EventMatch): JsonValue {
  if (match.kind === "text") return match.text;
  if (match.kind === "word") return JSON.parse(match.word) as JsonValue;
  return match.kind === "list" ? match.members.map(plain) : plainTree(match);
}

function plainTree({ members }: EventTree): JsonTree {
  return Object.fromEntries([...members].map(([name, member]) => [name, plain(member)]));
}

/** A Terraform expression. cdktf, which writes the others, would lose a name such as `__proto__` and the end of a long number. */
function expressionOf(match: EventMatch): string {
  if (match.kind === "text") return literal(match.text);
  if (match.kind === "word") return match.word;
  if (match.kind === "list") return `[${match.members.map(expressionOf).join(", ")}]`;
  return `{${[...match.members].map(([name, member]) => `${literal(name)} = ${expressionOf(member)}`).join(", ")}}`;
}

/** A string in Terraform's quotes; its expressions stay as they are. */
function literal(text: string): string {
  const pieces = referencePieces(text);
  const escaped = pieces.map((piece) =>
    piece.isReference ? piece.text : quotedText(withoutStrayTemplates(piece.text)),
  );
  return `"${escaped.join("")}"`;
}
