// Internal: a secret's content must be a reference, so that it never stands in a synthesized file.

import { TerraformStack } from "cdktf";
import { type IConstruct } from "constructs";
import { refusal } from "../core/checks";
import { isKnown, resolvedText } from "../core/token/tokens";

type Variable = IConstruct & { readonly sensitive?: unknown; readonly default?: unknown };

/** Refuses a text that is known already; where it will be used is not known yet. */
export function checkUnknown(content: string): void {
  if (isKnown(content)) throw refuse(undefined, "must not be written in the code, where everybody reads it");
}

/** Refuses what would put the content, or a part of it, into the document of the stack. */
export function checkReference(secret: IConstruct, content: string): void {
  const at = secret.node.path;
  const text = resolvedText(secret, content);
  if (!isOneExpression(text)) {
    throw refuse(at, "must be a reference with no text around it, which would stand in the synthesized file");
  }
  if (!hasReference(text)) throw refuse(at, "must be a reference, not a text that would stand in the synthesized file");
  const name = /^\$\{var\.([\w-]+)\}$/.exec(text)?.[1];
  const input: Variable | undefined =
    name === undefined ? undefined : TerraformStack.of(secret).node.tryFindChild(name);
  if (input === undefined) return;
  if (input.sensitive !== true) {
    throw refuse(at, `must come from a sensitive input, which '${input.node.id}' is not`);
  }
  if (input.default !== undefined && input.default !== "") {
    throw refuse(at, `must come from an input without a default, which '${input.node.id}' has`);
  }
}

/** Whether a text is `${...}` from its first character to its last. */
function isOneExpression(text: string): boolean {
  let depth = 0;
  for (const { 0: brace, index } of text.matchAll(/[{}]/g)) {
    depth += brace === "{" ? 1 : -1;
    if (depth === 0) return text.startsWith("${") && index === text.length - 1;
  }
  return false;
}

/** Whether something like `var.name` stands outside quotes, or inside in a template. */
function hasReference(expression: string): boolean {
  return /[a-z_][\w-]*\.[a-z_]/i.test(expression.replaceAll(/"(?:[^"\\$]|\\.)*"/g, '""'));
}

/** The content itself is not part of the message. */
function refuse(at: string | undefined, rule: string): Error {
  const remedy =
    'take it from new TerraformVariable(stack, "...", { sensitive: true }), or use SecretContent.generatedPassphrase()';
  return refusal(at, { what: "the content of a secret", rule, remedy });
}
