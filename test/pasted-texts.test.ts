// No text of another language is put together by a template literal with a bare value between that language's quotes: the value
// goes through core/token/language.ts, or through `Texts.encoded`. Sentences for people are no such texts; they have a space
// or the beginning of the text before the quote.

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

/** Where files, scripts and documents are written; what is written elsewhere are sentences, queries and expressions of Terraform. */
const FOLDERS = ["lib/client", "lib/resource-manager", "stacks"];

/** Calls that encode what they are given, or make a word of an own alphabet. */
const ENCODERS =
  /^(?:encoded|encodedNow|Texts\.encoded|Texts\.ofNumber|word|field|jsonText|shellWord|numberText|hcl|variable|JSON\.stringify)$/;

/** What such a text has before a value: a key, an equals sign or a colon, with or without a quote; or an address. */
const BEFORE = /(?:[\w.\])-]=["']?|[\w"]:\s?["']|\(["']|:\/\/\S*|[?&]\w+=)$/;

/** Literals that only look like one, with the reason. */
const ACCEPTED: { readonly [text: string]: string } = {
  "http://${publicIp}:": "an address that OCI makes, and a number",
  "firewall-cmd --permanent --add-port=${port}/tcp": "a number, in a command that is encoded as a whole",
};

function templatesIn(file: string): string[] {
  const source = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.ES2022, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isTemplateExpression(node) && isPasted(node)) found.push(`${file}: ${node.getText()}`);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function isPasted(node: ts.TemplateExpression): boolean {
  return node.templateSpans.some(({ expression }, index) => {
    const before = index === 0 ? node.head.text : (node.templateSpans[index - 1]?.literal.text ?? "");
    return BEFORE.test(before) && !isEncoded(expression);
  });
}

function isEncoded(expression: ts.Expression): boolean {
  if (ts.isCallExpression(expression)) return ENCODERS.test(expression.expression.getText());
  return ts.isConditionalExpression(expression) && isEncoded(expression.whenTrue) && isEncoded(expression.whenFalse);
}

function filesIn(folder: string): string[] {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" });
  return names.filter((name) => name.endsWith(".ts")).map((name) => join(folder, name));
}

test.each(FOLDERS)("in %s no value is pasted into another language", (folder) => {
  const pasted = filesIn(folder).flatMap(templatesIn);
  expect(pasted.filter((one) => !Object.keys(ACCEPTED).some((text) => one.includes(text)))).toEqual([]);
});
