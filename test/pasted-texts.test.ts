// No template literal puts a bare value between the quotes of another language: core/token/language.ts or `Texts.encoded` encodes the
// value. Sentences for people do not count; they have a space or the beginning of the string before the quote.

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

/** Folders that write files, scripts and documents; others write sentences, queries and expressions of Terraform. */
const FOLDERS = ["lib/client", "lib/resource-manager", "stacks"];

/** Calls that encode their arguments, or return words of a restricted alphabet. */
const ENCODERS =
  /^(?:encoded|encodedNow|Texts\.encoded|Texts\.ofNumber|word|field|jsonText|shellWord|numberText|hcl|variable|JSON\.stringify)$/;

/** The characters before a value: a key, an equals sign or a colon, with or without a quote; or a URL. */
const BEFORE = /(?:[\w.\])-]=["']?|[\w"]:\s?["']|\(["']|:\/\/\S*|[?&]\w+=)$/;

/** Literals that only look like this, with the reason. */
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

test.each(FOLDERS)("%s does not paste values into another language", (folder) => {
  const pasted = filesIn(folder).flatMap(templatesIn);
  expect(pasted.filter((one) => !Object.keys(ACCEPTED).some((text) => one.includes(text)))).toEqual([]);
});
