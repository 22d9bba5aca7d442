// Internal: whether Java could compile a regular expression. Only its form is checked, in one pass from left to right.

/** The part that Java would not compile, in words; undefined if the form is valid. */
export function patternFault(pattern: string): string | undefined {
  let open = 0;
  let at = 0;
  // Whether there is an element that a quantifier could repeat.
  let isRepeatable = false;
  while (at < pattern.length) {
    const char = pattern.charAt(at);
    if ("*+?{".includes(char)) {
      const length = quantifierLength(pattern, at);
      if (length === undefined) return "a brace without a count";
      // Java accepts a count without an element before it.
      if (!isRepeatable && char !== "{") return `'${char}' with nothing before it to repeat`;
      isRepeatable = false;
      at += length;
      continue;
    }
    isRepeatable = !"|(".includes(char);
    const piece = pieceAt(pattern, at);
    if (piece.fault !== undefined) return piece.fault;
    open += piece.opens ?? 0;
    if (open < 0) return "a closing parenthesis without an opening one";
    at += piece.length;
  }
  return open > 0 ? "a parenthesis that is not closed" : undefined;
}

/** The element at a position: its length, and whether it opens a group (1) or closes one (-1). */
interface Piece {
  readonly length: number;
  readonly opens?: number;
  readonly fault?: string;
}

function pieceAt(pattern: string, at: number): Piece {
  switch (pattern.charAt(at)) {
    case "\\":
      return escapeAt(pattern, at);
    case "[":
      return classAt(pattern, at);
    case "(":
      return groupAt(pattern, at);
    case ")":
      return { length: 1, opens: -1 };
    default:
      return { length: 1 };
  }
}

/** `*`, `+?`, `{2}`, `{2,}`, `{2,3}+` */
const QUANTIFIER = /(?:[*+?]|\{(\d+)(?:,(\d*))?\})[?+]?/y;

function quantifierLength(pattern: string, at: number): number | undefined {
  QUANTIFIER.lastIndex = at;
  const [all, least, most = ""] = QUANTIFIER.exec(pattern) ?? [];
  return all === undefined || (most !== "" && Number(most) < Number(least)) ? undefined : all.length;
}

/** What can follow a backslash, with its argument. Letters that are not listed have no meaning. */
const ESCAPE =
  /\\(?:Q[^]*?(?:\\E|$)|0[0-7]{1,3}|[1-9]|x[\da-fA-F]{2}|x\{[\da-fA-F]+\}|u[\da-fA-F]{4}|c[^]|k<[A-Za-z][A-Za-z\d]*>|[pP](?:\{[^{}]+\}|[CLMNPSZ])|N\{[^{}]+\}|b\{g\}|[ABDGHRSVWXZabdefhnrstvwz]|[^A-Za-z\d])/y;

function escapeAt(pattern: string, at: number): Piece {
  ESCAPE.lastIndex = at;
  const [all] = ESCAPE.exec(pattern) ?? [];
  if (all !== undefined) return { length: all.length };
  const what = pattern.slice(at, at + 2);
  return { length: 1, fault: what.length < 2 ? "a backslash at its end" : `the escape ${what}, which has no meaning` };
}

const GROUP = /\((?:\?(?:[:=!>]|<[=!]|<[A-Za-z][A-Za-z\d]*>|[idmsuxU]*(?:-[idmsuxU]+)?(?<end>[:)])))?/y;

function groupAt(pattern: string, at: number): Piece {
  GROUP.lastIndex = at;
  const found = GROUP.exec(pattern);
  const length = found?.[0].length ?? 1;
  if (length === 1 && pattern.charAt(at + 1) === "?") return { length, fault: "a group of an unknown kind" };
  return { length, opens: found?.groups?.end === ")" ? 0 : 1 };
}

/** Classes can be nested, so the open ones are counted. */
function classAt(pattern: string, start: number): Piece {
  let open = 0;
  let isFirst = false;
  let from: string | undefined;
  for (let at = start; at < pattern.length;) {
    const char = pattern.charAt(at);
    const isBracket = char === "[" || (char === "]" && !isFirst);
    const { length, fault } = char === "\\" ? escapeAt(pattern, at) : { length: 1, fault: undefined };
    if (fault !== undefined) return { length, fault };
    if (isBracket) open += char === "[" ? 1 : -1;
    if (open === 0) return { length: at + 1 - start };
    const to = pattern.charAt(at + 2);
    const isRange = !isBracket && length === 1 && pattern.charAt(at + 1) === "-" && !/[[\]\\&]|^$/.test(to);
    if (isRange && from !== "-" && char > to) return { length, fault: `the range ${char}-${to}, which runs backwards` };
    isFirst = char === "[" || (isFirst && char === "^");
    from = isRange ? to : undefined;
    at += isRange ? 3 : length;
  }
  return { length: 1, fault: "a bracket that is not closed" };
}
