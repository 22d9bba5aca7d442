// Strings that have a meaning in the program that reads them next: Terraform, a shell, a database, a page, a screen.

import { createHash } from "node:crypto";
import * as fc from "fast-check";

const QUOTES = "'\"`´‘’‚‛“”„‟«»‹›「」『』〝〞＂＇";
const SNIPPETS = [
  "${topic}",
  "%{yyyy}",
  "${file:/opt/a.properties:token}",
  "${",
  "%{",
  "}",
  "\\",
  "C:\\new\\table\\u0041",
  "{{.Values.a}} {a} <% a %> #{a}",
  "'; touch /tmp/x; echo '",
  "$(id) `id` $HOME | & ; > <",
  "' OR 1=1; DROP TABLE t; --",
  "\"><script>alert('a&b')</script>",
  'b"; c="d\\";',
  "a: &b *c !!d # e ? - |",
  "<< EOT",
  "e%20f?g=h&i=j#k",
  "k=v, l!m:n",
  "größe ½ 漢字 😀",
];
const INVISIBLE = ["\u00ad\u200b\u200c\u200d\u2060", "\u00a0\u2003\u3000"];
const BIDIRECTIONAL = ["\u202a\u202b\u202c\u202d\u202e", "\u2066\u2067\u2068\u2069\u200e\u200f"];
const CONTROL = ["\0", "\x07\b\f\v\x1b[31m", "\x7f\x85\x9f", "\t", "\u2028\u2029", "\ufeff\ufffe\uffff"];
const LINES = ["\n", "\r\n", "\nc: d\ne=f"];

/** Each of them separately, for places that do not accept all of them together. */
const EACH = [...Array.from(QUOTES), ...SNIPPETS, ...INVISIBLE, ...BIDIRECTIONAL, ...CONTROL, ...LINES, "\udc00a"];

/** All except control characters, in one string; an open brace comes last. */
export const ALL = [QUOTES, ...SNIPPETS, ...INVISIBLE, ...BIDIRECTIONAL, "${ %{"].join(" ");

/** Strings that a place can refuse although it accepts all of those; the last is half of a surrogate pair, which Terraform would replace. */
const MORE = [[...CONTROL, ...LINES].join("a"), "a".repeat(10_000), "\ud800"];

/** Every place must handle these, because Terraform would read them as templates. */
export const TEMPLATES = ["${topic}", "%{yyyy}", "${file:/opt/a.properties:token}", "${"];

/** Strings that are unusual as a whole. */
export const WHOLE = ["__proto__", "constructor", "toString", "null", "~", "-1", "0x10", " a", "a ", "\na", "", " "];

/** Any sequence of them. */
const mixed = fc.array(fc.constantFrom(...EACH, "a"), { minLength: 1, maxLength: 3 }).map((all) => all.join(""));

/** Further strings for one place. */
interface Sample {
  readonly inside: readonly string[];
  readonly whole: readonly string[];
  readonly more: readonly string[];
}

/** The seed of all samples; `FC_SEED` sets another one. */
export const SEED = fc.readConfigureGlobal().seed ?? 0;

/**
 * Each place gets a sample; `ATTACK=all` tries everything in every place, which takes minutes. The sample follows from the seed and the
 * name of the place alone: a change of the API elsewhere does not draw other strings here.
 */
export function sampled(place: string): Sample {
  const number = createHash("sha256").update(place).digest().readUInt32BE();
  const seed = (SEED + number) | 0;
  if (process.env.ATTACK === "all") {
    return { inside: [...EACH, ...fc.sample(mixed, { numRuns: 20, seed })], whole: WHOLE, more: MORE };
  }
  const inside = fc.sample(fc.oneof(fc.constantFrom(...EACH), mixed), { numRuns: 1, seed });
  return {
    inside,
    whole: fc.sample(fc.constantFrom(...WHOLE), { numRuns: 1, seed }),
    more: [MORE[number % MORE.length]!],
  };
}
