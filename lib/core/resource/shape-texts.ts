// Internal: converts references that are objects, such as `variable.value`, which cdktf declares as `any`, so that readers find
// strings.

import { Token, Tokenization } from "cdktf";
import { isObject, rowOf, type Word } from "./shape-table";

/** The arguments of a factory or method, with each such reference as the string that cdktf makes for it. */
export function withTexts(words: readonly Word[], values: unknown[]): unknown[] {
  let texts = values;
  for (const [index, value] of values.entries()) {
    const word = isObject(value) ? (words[index] ?? words.at(-1)) : undefined;
    if (word === undefined || (index >= words.length && !word.isRest)) continue;
    const text = asText(elementOf(word), value);
    if (text === value) continue;
    if (texts === values) texts = [...values];
    texts[index] = text;
  }
  return texts;
}

/** The type of each argument of a list. */
function elementOf({ type, isRest }: Word): string {
  return isRest ? type.replace(/\[\]$/, "") : type;
}

function asText(type: string, value: unknown): unknown {
  if (!isObject(value)) return value;
  if (type === "string") return Tokenization.isResolvable(value) ? Token.asString(value) : value;
  if (type === "string[]") {
    const hasReference = Array.isArray(value) && value.some((one) => Tokenization.isResolvable(one));
    return hasReference ? value.map((one) => asText("string", one)) : value;
  }
  const { kind, words } = rowOf(type);
  return kind === "struct" ? structAsText(words, value as Members) : value;
}

type Members = Readonly<Record<string, unknown>>;

function structAsText(words: readonly Word[], members: Members): Members {
  let texts = members;
  for (const { name, type } of words) {
    const before = members[name];
    const after = isObject(before) ? asText(type, before) : before;
    if (after !== before) texts = { ...texts, [name]: after };
  }
  return texts;
}
