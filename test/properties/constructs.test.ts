// Every construct of the package, with a prop or two that have the right type and hardly ever a right value: it is made, or refused
// with a sentence, and then nothing is left: below it, elsewhere in the tree, or among the names and sources that are taken.

import { TerraformStack, TerraformVariable } from "cdktf";
import * as fc from "fast-check";
import { rowOf } from "../../lib/core/resource/shape-table";
import * as stacks from "../../stacks";
import { leftovers } from "../support/leftovers";
import { CONSTRUCTS, type Made, Samples, type Values } from "../support/samples";
import { synthesize } from "../support/synthesis";
import { Given, validProps } from "../support/valid-props";
import { AnyValues } from "./any-value";
import { extremesOf } from "./extremes";
import { FEW_RUNS, RUNS, sentencesOf } from "./either";

/** Makes a construct in a stack that has samples in it, and what its own props want. */
class Attempt {
  public readonly samples = new Samples();
  private readonly given = new Given(this.samples);
  private readonly hasName: boolean;

  public constructor(
    private readonly name: string,
    private readonly made: Made,
  ) {
    this.hasName = rowOf(`${name}Props`).words.some((word) => word.name === "name");
  }

  /**
   * Makes one, with the same name as any other but for a twin.
   *
   * @returns the stack that it is in, or is
   */
  public make(id: string, changed: Values = {}): TerraformStack {
    const { stack } = this.samples;
    const isStack = this.made.prototype instanceof TerraformStack;
    const scope = isStack ? stack.node.root : stack;
    // Two stacks of an app have two prefixes.
    const props = {
      ...(isStack && { namePrefix: id }),
      ...(this.hasName && id !== "twin" && { name: this.name.startsWith("Dns") ? "the_name" : "the-name" }),
      ...validProps(this.name, this.given),
    };
    const one = new this.made(scope, id, { ...props, ...changed });
    if (!(one instanceof TerraformStack)) return stack;
    // What the texts of a stack refer to is in it.
    new TerraformVariable(one, "x", { type: "string" });
    return one;
  }
}

test.each(CONSTRUCTS)("the valid props of %s, which the properties begin with, make a valid document", (name, made) => {
  synthesize(new Attempt(name, made).make("made"));
});

test.each(CONSTRUCTS.filter(([name]) => !isReference(name)))(
  "each prop of %s at its extremes is valid, or refused with a sentence, and then leaves nothing",
  (name, made) => {
    const members = rowOf(`${name}Props`).words;
    let attempt = new Attempt(name, made);
    let isRefused = false;
    for (const { name: member, type } of members) {
      for (const extreme of extremesOf(type)) {
        try {
          attempt.make(`made-${(count += 1)}`, { [member]: extreme(attempt.samples) });
          attempt = new Attempt(name, made);
          isRefused = false;
        } catch (error) {
          sentencesOf(error);
          isRefused = true;
        }
      }
    }
    if (isRefused) attempt.make("again");
  },
);

let count = 0;

test.each(CONSTRUCTS)("any %s is valid, or refused with a sentence, and then leaves nothing", (name, made) => {
  fc.assert(
    fc.property(choices, fc.integer({ min: 1, max: 2 }), fc.boolean(), (drawn, changes, hasTwin) => {
      const attempt = new Attempt(name, made);
      const values = new AnyValues(attempt.samples, drawn, !isReference(name));
      const members = Array.from({ length: changes }, () => values.oneOf(rowOf(`${name}Props`).words));
      const changed = Object.fromEntries(members.map((member) => [member.name, values.of(member.type)]));
      let isMade = false;
      try {
        // Whatever can be taken once is taken before, or not.
        if (hasTwin) attempt.make("twin");
        const stack = attempt.make("made", changed);
        isMade = true;
        // Most of the time goes into documents.
        if (values.below(6) === 0) synthesize(stack);
      } catch (error) {
        sentencesOf(error, isReference(name) ? [] : leftovers(error as Error));
        // Nothing that was refused is in the way of a right one: no name, and no source.
        if (!isMade && !hasTwin) attempt.make("again");
      }
    }),
    isReference(name) ? FEW_RUNS : RUNS,
  );
});

/** What is refused of a reference stack leaves the beginning of the stack: it is a composition, as a user's own stack is. */
function isReference(name: string): boolean {
  return name in stacks;
}

const choices = fc.array(fc.nat({ max: 999 }), { minLength: 60, maxLength: 60, size: "max" });
