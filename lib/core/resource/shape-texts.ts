// Internal: texts that are references as objects, such as `variable.value`, which cdktf declares as `any`: whoever reads them finds texts.

import { Token, Tokenization } from "cdktf";
import { isObject, rowOf, type Word } from "./shape-table";

/** What a factory or method is given, each such reference in it as the text that cdktf makes of it. */
export function withTexts(words: readonly Word[], values: readonly unknown[]): unknown[] {
  return values.map((value, index) => {
    const word = words[index] ?? words.at(-1);
    return word === undefined || (index >= words.length && !word.isRest) ? value : asText(elementOf(word), value);
  });
}

/** Of a list of arguments, the type of each. */
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
  if (kind !== "struct") return value;
  const texts = words.flatMap(({ name, type: of }): [string, unknown][] => {
    const before: unknown = Reflect.get(value, name);
    const after = asText(of, before);
    return after === before ? [] : [[name, after]];
  });
  return texts.length === 0 ? value : { ...value, ...Object.fromEntries(texts) };
}
