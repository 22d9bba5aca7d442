// A doc comment as Markdown.

import * as ts from "typescript";
import { paragraphsOf } from "../api/docs";

/** The content of a doc comment, in the two forms that a page uses. */
export class Doc {
  public static of(node: ts.Node): Doc {
    const tags = ts.getJSDocTags(node).map((tag) => ({ name: tag.tagName.text, text: textOf(tag) }));
    return new Doc(paragraphsOf(node), tags);
  }

  private constructor(
    private readonly paragraphs: readonly string[],
    private readonly tags: readonly { readonly name: string; readonly text: string }[],
  ) {}

  /** The `@default` as a cell: code, or what is done then. */
  public default(): string {
    const [text = ""] = this.all("default");
    return cell(text.startsWith("- ") ? text.slice("- ".length) : `\`${text}\``);
  }

  /** Paragraphs below each other. */
  public text(): string {
    return [...this.paragraphs.map((text) => (isCode(text) ? text : oneLine(text))), ...this.remarks()].join("\n\n");
  }

  /** All of it in one line, for a table; what replaces a resource stands out. */
  public cell(): string {
    const text = this.paragraphs.map((one) => (isCode(one) ? `\`${oneLine(one)}\`` : strong(oneLine(one)))).join(" ");
    return cell([text, ...this.remarks()].filter((one) => one !== "").join("<br>"));
  }

  private all(name: string): string[] {
    return this.tags.filter((tag) => tag.name === name).map(({ text }) => text);
  }

  private remarks(): string[] {
    return [
      ...this.all("param").map((text) => text.replace(/^(\w+) - /, "`$1`: ")),
      ...this.all("returns").map((text) => `Returns ${text}`),
      ...this.all("throws").map((text) => `Throws ${text.replace(/^\w+Error\b/, "`$&`")}`),
    ]
      .map((text) => text.replace(/(?<![.!?])$/, "."))
      .concat(this.all("see").map((text) => `See <${text}>`));
  }
}

/** As it is written: the compiler takes an address after `@see` apart. */
function textOf(tag: ts.JSDocTag): string {
  const text = tag.getText().slice(`@${tag.tagName.text}`.length);
  return oneLine(text.replaceAll(/^\s*\*\s?/gm, " "));
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, " ").trim();
}

function isCode(text: string): boolean {
  return text.startsWith("    ");
}

/** A sentence about a replacement, which a reader must not overlook. */
function strong(text: string): string {
  return text
    .split(/(?<=\.) (?=[A-Z`])/)
    .map((sentence) => (/^(?!Whether)[^*]*\breplaces?\b[^*]*$/.test(sentence) ? `**${sentence}**` : sentence))
    .join(" ");
}

function cell(text: string): string {
  return text.replaceAll("|", "\\|");
}
