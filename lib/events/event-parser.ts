// Internal: reads an event condition. `JSON.parse` would drop the first of two attributes with the same name, round long numbers,
// and reject Terraform expressions that contain quotes.

import { refusal } from "../core/checks";
import { type EventToken, tokensOf } from "./event-lexer";
import { type EventMatch, type EventTree, treeOf } from "./event-tree";

export const WHAT = "the condition of an event rule";

/** Deeper than any event, and far below the limit of the call stack. */
export const MAX_DEPTH = 100;

/**
 * The limit for expressions whose quotes are considered: the search for the end of an expression may run to the end of the text.
 */
const MAX_STARTS = 300;

const WORD = /^(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)$/;

/** @throws ConfigurationError if it is not a JSON object, is nested too deeply, or names an attribute twice */
export function parseCondition(json: string): EventTree {
  const starts = json.split("${").length - 1;
  const asTemplate = starts > 0 && starts <= MAX_STARTS ? parseTokens(tokensOf(json, true)) : undefined;
  const tree = asTemplate ?? parseTokens(tokensOf(json, false));
  if (tree?.kind === "tree") return tree;
  const remedy = 'write {"eventType": [...], "data": {...}}';
  throw refusal(undefined, { what: WHAT, rule: "must be a JSON object", got: json, remedy });
}

/** @returns undefined if it is not JSON */
function parseTokens(tokens: readonly EventToken[] | undefined): EventMatch | undefined {
  const parser = tokens && new Parser(tokens);
  const value = parser?.value(0);
  return parser?.isAtEnd === true ? value : undefined;
}

/** Each method returns undefined if the next token is not what it expects. */
class Parser {
  private at = 0;

  public constructor(private readonly tokens: readonly EventToken[]) {}

  public get isAtEnd(): boolean {
    return this.at === this.tokens.length;
  }

  public value(depth: number): EventMatch | undefined {
    if (depth > MAX_DEPTH) throw tooDeep();
    const token = this.tokens[this.at++];
    if (token?.kind === "text") return { kind: "text", text: token.text };
    if (token?.kind === "word") return WORD.test(token.text) ? { kind: "word", word: token.text } : undefined;
    if (token?.text === "[") return this.list(depth);
    return token?.text === "{" ? this.tree(depth) : undefined;
  }

  private list(depth: number): EventMatch | undefined {
    const members: EventMatch[] = [];
    const isRead = this.until("]", () => {
      const member = this.value(depth + 1);
      if (member !== undefined) members.push(member);
      return member !== undefined;
    });
    return isRead ? { kind: "list", members } : undefined;
  }

  private tree(depth: number): EventMatch | undefined {
    const members = new Map<string, EventMatch>();
    const isRead = this.until("}", () => {
      const name = this.tokens[this.at++];
      if (name?.kind !== "text" || !this.takes(":")) return false;
      const member = this.value(depth + 1);
      if (member === undefined) return false;
      if (members.has(name.text)) throw twice(name.text);
      members.set(name.text, member);
      return true;
    });
    return isRead ? treeOf(members) : undefined;
  }

  /** Members with commas between them, up to a closing bracket. */
  private until(closing: string, readMember: () => boolean): boolean {
    if (this.takes(closing)) return true;
    do {
      if (!readMember()) return false;
    } while (this.takes(","));
    return this.takes(closing);
  }

  private takes(mark: string): boolean {
    const token = this.tokens[this.at];
    const isNext = token?.kind === "mark" && token.text === mark;
    if (isNext) this.at++;
    return isNext;
  }
}

export function tooDeep(): Error {
  const rule = `must not be nested deeper than ${MAX_DEPTH} levels`;
  return refusal(undefined, { what: WHAT, rule, remedy: "events are never nested that deep" });
}

function twice(name: string): Error {
  const remedy = "give all its values as one list, because JSON parsers keep only one of the two";
  return refusal(undefined, { what: WHAT, rule: "must name each attribute once", got: name, remedy });
}
