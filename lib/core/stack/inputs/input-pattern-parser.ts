// Internal: parses a regular expression that JavaScript accepts with the flag `u` into characters, positions, sequences, choices
// and repetitions.

export type PatternNode = Piece | Members<"sequence"> | Members<"choice"> | Repetition;

interface Piece {
  readonly kind: "piece";
  /** One character, or a position such as `^`, tested at `lastIndex`; compiled when it is first needed. */
  readonly test: () => RegExp;
  readonly isPlace: boolean;
}

interface Members<Kind> {
  readonly kind: Kind;
  readonly members: readonly PatternNode[];
}

export interface Repetition {
  readonly kind: "repeat";
  readonly member: PatternNode;
  readonly min: number;
  readonly max: number;
}

/** The limit of RE2 for counts and for nesting. */
const MOST = 1_000;

/**
 * The maximum number of characters of a pattern after its repetitions are expanded: the time to check a default grows with it.
 */
const MOST_STEPS = 100_000;

/** Why a pattern that JavaScript accepts is too large; undefined if it is not. */
export function excessOf(pattern: string): string | undefined {
  let depth = 0;
  for (const piece of piecesOf(pattern)) {
    if (isOpening(piece)) depth++;
    if (piece === ")") depth--;
    if (depth > MOST) return `RE2 does not support ${depth} nested parentheses`;
  }
  const { steps, count } = sizeOf(parsePattern(pattern));
  if (count > MOST) return `RE2 does not support ${count} repetitions`;
  return steps > MOST_STEPS ? "it is too long when its repetitions are expanded" : undefined;
}

interface Size {
  readonly steps: number;
  /** How often its content is repeated, including the repetitions around it. */
  readonly count: number;
}

function sizeOf(node: PatternNode): Size {
  if (node.kind === "piece") return { steps: 1, count: 1 };
  if (node.kind === "repeat") {
    const times = Math.max(1, node.max === Infinity ? node.min : node.max);
    const { steps, count } = sizeOf(node.member);
    return { steps: steps * times + 1, count: count * times };
  }
  const sizes = node.members.map(sizeOf);
  const steps = sizes.reduce((sum, size) => sum + size.steps, 1);
  return { steps, count: sizes.reduce((most, size) => Math.max(most, size.count), 1) };
}

/** Escapes, classes, openings of groups, and counts; everything else is a single character. */
const PIECE = /\\(?:[pP]\{[^}]*\}|x[0-9a-fA-F]{2}|[^])|\[(?:\\[^]|[^\\\]])*\]|\(\?[a-z-]*:|\{\d+(?:,\d*)?\}|[^]/uy;

const PLACES = ["^", "$", "\\b", "\\B"];

/** A group that is being parsed. */
interface Group {
  /** The flags around each piece in it: the flags of a group apply to its content. */
  readonly flags: string;
  readonly ways: PatternNode[];
  sequence: PatternNode[];
}

export function parsePattern(pattern: string): PatternNode {
  const whole: Group = { flags: "", ways: [], sequence: [] };
  const outer: Group[] = [];
  let group = whole;
  for (const piece of piecesOf(pattern)) {
    const flags = /^\(\?([a-z-]+):$/.exec(piece)?.[1];
    if (isOpening(piece)) {
      outer.push(group);
      group = { flags: flags === undefined ? group.flags : `${group.flags}(?${flags}:`, ways: [], sequence: [] };
    } else if (piece === ")") {
      const inner = nodeOf(group);
      group = outer.pop() ?? whole;
      group.sequence.push(inner);
    } else if (piece === "|") {
      group.ways.push({ kind: "sequence", members: group.sequence });
      group.sequence = [];
    } else if (/^(?:[*+?]|\{\d+(?:,\d*)?\})$/.test(piece)) {
      repeatLast(group.sequence, piece);
    } else {
      group.sequence.push(pieceOf(piece, group.flags));
    }
  }
  return nodeOf(whole);
}

function isOpening(piece: string): boolean {
  return piece === "(" || piece.startsWith("(?");
}

function piecesOf(pattern: string): string[] {
  const pieces: string[] = [];
  PIECE.lastIndex = 0;
  for (let found = PIECE.exec(pattern); found !== null; found = PIECE.exec(pattern)) pieces.push(found[0]);
  // A question mark after a repetition makes it lazy, which does not affect whether there is a match.
  return pieces.filter((piece, index) => piece !== "?" || !/^(?:[*+?]|\{.*\})$/.test(pieces[index - 1] ?? ""));
}

function nodeOf({ ways, sequence }: Group): PatternNode {
  const last: PatternNode = { kind: "sequence", members: sequence };
  return ways.length === 0 ? last : { kind: "choice", members: [...ways, last] };
}

function pieceOf(piece: string, flags: string): PatternNode {
  const closing = ")".repeat(flags.split("(").length - 1);
  let compiled: RegExp | undefined;
  const test = (): RegExp => (compiled ??= new RegExp(`${flags}${piece}${closing}`, "uy"));
  return { kind: "piece", test, isPlace: PLACES.includes(piece) };
}

/** The same counts in the notation of braces. */
const COUNTS: ReadonlyMap<string, string> = new Map([
  ["*", "0,"],
  ["+", "1,"],
  ["?", "0,1"],
]);

function repeatLast(sequence: PatternNode[], piece: string): void {
  const member = sequence.pop();
  if (member === undefined) return;
  const [min = "", max] = (COUNTS.get(piece) ?? piece.slice(1, -1)).split(",");
  const most = max === undefined ? Number(min) : max === "" ? Infinity : Number(max);
  sequence.push({ kind: "repeat", member, min: Number(min), max: most });
}
