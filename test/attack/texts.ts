// Texts that mean something to whoever reads them next: Terraform, a shell, a database, a page, a screen.

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

/** Each by itself, for places that do not take all of them at once. */
const EACH = [...Array.from(QUOTES), ...SNIPPETS, ...INVISIBLE, ...BIDIRECTIONAL, ...CONTROL, ...LINES, "\udc00a"];

/** All that is no control character, in one text; a brace that nobody closes comes last. */
export const ALL = [QUOTES, ...SNIPPETS, ...INVISIBLE, ...BIDIRECTIONAL, "${ %{"].join(" ");

/** What a place that takes all of those may refuse all the same; the last is half of a character, for which Terraform would write another. */
const MORE = [[...CONTROL, ...LINES].join("a"), "a".repeat(10_000), "\ud800"];

/** Whatever else a place refuses, it must see these for what they are: Terraform would make something else of them. */
export const TEMPLATES = ["${topic}", "%{yyyy}", "${file:/opt/a.properties:token}", "${"];

/** What is odd as a whole. */
export const WHOLE = ["__proto__", "constructor", "toString", "null", "~", "-1", "0x10", " a", "a ", "\na", "", " "];

/** Any of them after one another. */
const mixed = fc.array(fc.constantFrom(...EACH, "a"), { minLength: 1, maxLength: 3 }).map((all) => all.join(""));

/** What one place is given besides. */
interface Sample {
  readonly inside: readonly string[];
  readonly whole: readonly string[];
  readonly more: readonly string[];
}

/** Places take turns; `ATTACK=all` gives everything to every place, which takes minutes. */
export function sampled(place: number): Sample {
  if (process.env.ATTACK === "all") return { inside: [...EACH, ...fc.sample(mixed, 20)], whole: WHOLE, more: MORE };
  const seed = (fc.readConfigureGlobal().seed ?? 0) + place;
  const inside = fc.sample(fc.oneof(fc.constantFrom(...EACH), mixed), { numRuns: 1, seed });
  return {
    inside,
    whole: fc.sample(fc.constantFrom(...WHOLE), { numRuns: 1, seed }),
    more: [MORE[place % MORE.length]!],
  };
}
