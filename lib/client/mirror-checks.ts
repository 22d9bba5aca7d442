// Internal: the rules for the ends of a mirror, their names, and the topics to copy.

import { checkNotEmpty, checkSome, checkWrittenOut, refusal } from "../core/checks";
import { templatePieces } from "../core/token/template";
import { isKnown } from "../core/token/tokens";
import { type Property } from "./file-text";
import { patternFault } from "./java-pattern";
import { type MirrorPlace } from "./mirror-end";
import { areDifferent } from "./topics";

/** A mirror whose target is its source would copy its own copies in an endless loop. */
export function checkEnds(at: string | undefined, source: MirrorPlace, target: MirrorPlace): void {
  const remedy = "mirror into another pool or cluster";
  if (source.pool !== undefined && target.pool !== undefined) {
    const isSame = source.pool === target.pool || source.pool.streamPoolId === target.pool.streamPoolId;
    if (!isSame || areDifferent(source.pool, target.pool)) return;
    const got = target.pool.node.path;
    throw refusal(at, { what: "target", rule: "must be another pool than that of the source", got, remedy });
  }
  // All pools of a region have the same address, and the login determines the pool.
  if (source.pool !== undefined || target.pool !== undefined) return;
  const brokers = brokersOf(source);
  if (!brokersOf(target).some((broker) => brokers.includes(broker))) return;
  const got = target.bootstrapServers;
  throw refusal(at, { what: "target", rule: "must be another cluster than the source", got, remedy });
}

/** A broker belongs to one cluster. */
export function brokersOf({ bootstrapServers }: MirrorPlace): string[] {
  if (!isKnown(bootstrapServers)) return [bootstrapServers];
  return bootstrapServers.split(",").map((broker) => broker.trim().toLowerCase());
}

/** MirrorMaker joins them in one regular expression. */
export function checkPatterns(at: string | undefined, what: string, texts: readonly string[]): void {
  checkWrittenOut(at, what, texts);
  const remedy = "name each, or write a regular expression such as 'orders-.*'";
  checkSome(at, texts, { what, member: "name", remedy });
  for (const text of texts) {
    checkNotEmpty(at, what, text, remedy);
    // The value from Terraform can be any part of it.
    const fault = templatePieces(text).some(({ isReference }) => isReference) ? undefined : patternFault(text);
    if (fault === undefined) continue;
    const rule = `must be names or regular expressions of Java, and one has ${fault}`;
    const way = "correct it, or write a name between \\Q and \\E";
    throw refusal(at, { what, rule, got: text, remedy: way });
  }
  const twice = texts.find((text, index) => texts.findIndex((other) => plainName(other) === plainName(text)) < index);
  if (twice === undefined) return;
  throw refusal(at, { what, rule: "must be different", got: twice, remedy: "name each once" });
}

/** A name without the escapes of a regular expression: `a\.b`, a quotation of the same name, and `a.b` are equal. */
function plainName(text: string): string {
  return text
    .trim()
    .replaceAll(/\\Q([^]*?)(?:\\E|$)/g, "$1")
    .replaceAll(/\\([^\w\s])/g, "$1");
}

/** MirrorMaker's names of the ends. Its settings begin with them, and so do copies, whose prefix ends at the first period. */
export function checkNames(at: string | undefined, names: readonly string[], common: readonly Property[]): void {
  for (const [index, name] of names.entries()) {
    const what = index === 0 ? "sourceName" : "targetName";
    if (isKnown(name) && !/^[\w-]+$/.test(name)) {
      const rule = "must be letters, digits, hyphens and underscores";
      throw refusal(at, { what, rule, got: name, remedy: 'write a word, such as "fra"' });
    }
    if (!common.some(([key]) => key.startsWith(`${name}.`)) && !WORDS.has(name)) continue;
    const rule = "must not be a word at the beginning of a MirrorMaker setting";
    throw refusal(at, { what, rule, got: name, remedy: "name the place, such as fra" });
  }
  const [source = "", target] = names;
  if (source !== target) return;
  const remedy = "name the two places";
  throw refusal(at, { what: "targetName", rule: "must not be that of the source", got: source, remedy });
}

/** The settings of all clusters begin with these words. */
const WORDS = new Set(
  "admin config consumer dedicated emit group groups header key offset producer refresh rest sasl security ssl status task topic topics value worker".split(
    " ",
  ),
);
