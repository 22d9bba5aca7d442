// Error messages by their words: the rows of test/refusals as a page, a message for each rule, with what to do.

import { WRITTEN } from "./navigation";
import { type Page } from "./pages";

/** Messages by the part of the library that they come from. */
export interface Messages {
  readonly [part: string]: readonly { readonly message: string }[];
}

interface ErrorMessage {
  /** What is wrong, and what was written. */
  readonly flaw: string;
  readonly remedy: string;
}

const INTRO = `# Error messages

Type words of an error message, or paste it, without the path of the construct at its beginning. Each message is followed by what to do. Names and values differ
in yours. Errors of \`terraform plan\` and \`apply\` are explained in [When a plan refuses](../docs/guides/when-a-plan-refuses.md).

<div class="filter"></div>
<script src="theme/filter.js"></script>`;

export function errorPage(messages: Messages): Page {
  const seen = new Set<string>();
  const parts = Object.entries(messages).flatMap(([part, rows]) => {
    const errors = rows.map(({ message }) => errorOf(message)).filter((error) => isNew(error, seen));
    return errors.length === 0 ? [] : [`## ${inWords(part)}\n\n${errors.map(itemOf).join("\n")}`];
  });
  return {
    source: WRITTEN.errors,
    url: "errors.html",
    title: "Error messages",
    text: [INTRO, ...parts].join("\n\n"),
    isSearched: false,
  };
}

/** Without the path of the construct, which differs from stack to stack. */
function errorOf(message: string): ErrorMessage {
  const sentence = (message.split("\n")[0] ?? "").replace(/^shop[\w/.-]*: /, "");
  const end = sentence.indexOf("; ");
  return end < 0 ? { flaw: sentence, remedy: "" } : { flaw: sentence.slice(0, end), remedy: sentence.slice(end + 2) };
}

/** One message stands for all that differ in names and values only. */
function isNew({ flaw, remedy }: ErrorMessage, seen: Set<string>): boolean {
  const rule = /\b(?:must|can|cannot|is|are|has|have|needs|takes)\b.*/.exec(flaw.replace(/, got .*$/, ""))?.[0] ?? flaw;
  const key = `${rule}; ${remedy}`.replaceAll(/'[^']*'|\d+/g, "");
  if (seen.has(key)) return false;
  seen.add(key);
  return true;
}

function itemOf({ flaw, remedy }: ErrorMessage): string {
  return `- ${code(flaw)}${remedy === "" ? "" : `<br>${plain(`${remedy.charAt(0).toUpperCase()}${remedy.slice(1)}.`)}`}`;
}

const NAMES: Readonly<Record<string, string>> = { api: "API", nosql: "NoSQL" };

function inWords(part: string): string {
  const text = part
    .split("-")
    .map((word) => NAMES[word] ?? word)
    .join(" ");
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A code span, whatever the text has in it. */
function code(text: string): string {
  return text.includes("`") ? `\`\`\` ${text} \`\`\`` : `\`${text}\``;
}

function plain(text: string): string {
  return text.replaceAll(/[\\`*_{}[\]<>|#&]/g, "\\$&");
}
