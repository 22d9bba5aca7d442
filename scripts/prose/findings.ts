// What the rules find in a file, except on lines that are marked.

import { passagesOf } from "./passages";
import { type ProseRule, RULES } from "./rules";

export interface Finding {
  readonly file: string;
  readonly line: number;
  readonly rule: string;
  readonly phrase: string;
  readonly instead: string;
}

/** At the end of a line, or on the line before it: a quotation, or the word that the service uses. */
const MARK = /(?:\/\/|<!--) prose: ([a-z-]+), .+/u;

export function findingsIn(file: string, text: string, rules: readonly ProseRule[] = RULES): Finding[] {
  const lines = text.split("\n");
  const used = new Set<number>();
  const unmarked = lines.map((line) => line.replace(MARK, (mark) => " ".repeat(mark.length))).join("\n");
  const found = passagesOf(file, unmarked)
    .flatMap((passage) => rules.flatMap((rule) => matches(rule, passage.text, passage.start)))
    .map(({ rule, at, phrase }) => ({ file, line: lineAt(text, at), rule, phrase }))
    .filter(({ line, rule }) => {
      const marked = [line - 1, line - 2].find((index) => MARK.exec(lines[index] ?? "")?.[1] === rule.name);
      if (marked !== undefined) used.add(marked);
      return marked === undefined;
    })
    .map(({ rule, ...finding }) => ({ ...finding, rule: rule.name, instead: rule.instead }));
  return [...found, ...uselessMarks(file, lines, used)].sort((a, b) => a.line - b.line);
}

/** A mark on a line on which its rule finds nothing. */
function uselessMarks(file: string, lines: readonly string[], used: ReadonlySet<number>): Finding[] {
  return lines.flatMap((text, index) => {
    const phrase = MARK.exec(text)?.[0];
    if (phrase === undefined || used.has(index) || !RULES.some(({ name }) => MARK.exec(text)?.[1] === name)) return [];
    return [{ file, line: index + 1, rule: "useless-mark", phrase, instead: "the line does not need it: remove it" }];
  });
}

function matches(rule: ProseRule, text: string, start: number): { rule: ProseRule; at: number; phrase: string }[] {
  return [...text.matchAll(rule.pattern)].map((match) => ({
    rule,
    at: start + match.index,
    phrase: match[0].replaceAll(/\s+/gu, " ").trim(),
  }));
}

function lineAt(text: string, at: number): number {
  let line = 1;
  for (let end = text.indexOf("\n"); end >= 0 && end < at; end = text.indexOf("\n", end + 1)) line += 1;
  return line;
}
