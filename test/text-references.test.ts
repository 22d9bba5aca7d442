// A reference that is an object, such as `variable.value`, which cdktf declares as `any`, in place of a string: it represents the string.

import { TerraformStack, TerraformVariable, Testing } from "cdktf";
import { ConfigurationError } from "../lib";
import { rowOf, type Word } from "../lib/core/resource/shape-table";
import { CONSTRUCTS, type Made, Samples } from "./support/samples";

function isText({ type }: Word): boolean {
  return type === "string";
}

/** The outcome of a construct: the document of its stack, or the message of its refusal. */
function outcomeOf(name: string, made: Made, member: string, read: (variable: TerraformVariable) => unknown): string {
  const samples = new Samples();
  const { stack } = samples;
  const variable = new TerraformVariable(stack, "text_reference", { type: "string" });
  const scope = made.prototype instanceof TerraformStack ? stack.node.root : stack;
  try {
    const one = new made(scope, "made", { ...samples.struct(`${name}Props`), [member]: read(variable) });
    return Testing.synth(one instanceof TerraformStack ? one : stack);
  } catch (error) {
    // Only strings are in quotes.
    if (error instanceof ConfigurationError) return error.message.replaceAll("'${...}'", "${...}");
    throw error;
  }
}

const props = CONSTRUCTS.flatMap(([name, made]) =>
  rowOf(`${name}Props`)
    .words.filter(isText)
    .map((word) => ({ name, made, member: word.name })),
);

test.each(props)("$member of $name is the same for a reference object and for its string", ({ name, made, member }) => {
  const reference = outcomeOf(name, made, member, ({ value }) => value as unknown);
  expect(reference).toBe(outcomeOf(name, made, member, ({ stringValue }) => stringValue));
});
