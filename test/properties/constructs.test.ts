// Every construct of the package, with one or two props of the right type that are rarely valid: it is created, or refused with a
// ConfigurationError, and then leaves nothing: below it, elsewhere in the tree, or among the reserved names and sources.

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

/** Creates a construct in a stack with samples, and with what its props need. */
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
   * Creates one with the same name as any other except a twin.
   *
   * @returns its stack, or itself if it is a stack
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
    // A stack has the variables that its strings refer to.
    new TerraformVariable(one, "x", { type: "string" });
    return one;
  }
}

test.each(CONSTRUCTS)("the valid props of %s, with which the properties begin, make a valid document", (name, made) => {
  synthesize(new Attempt(name, made).make("made"));
});

test.each(CONSTRUCTS.filter(([name]) => !isReference(name)))(
  "each prop of %s at its extremes is either valid, or refused without leaving anything",
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

test.each(CONSTRUCTS)("any %s is either valid, or refused without leaving anything", (name, made) => {
  fc.assert(
    fc.property(choices, fc.integer({ min: 1, max: 2 }), fc.boolean(), (drawn, changes, hasTwin) => {
      const attempt = new Attempt(name, made);
      const values = new AnyValues(attempt.samples, drawn, !isReference(name));
      const members = Array.from({ length: changes }, () => values.oneOf(rowOf(`${name}Props`).words));
      const changed = Object.fromEntries(members.map((member) => [member.name, values.of(member.type)]));
      let isMade = false;
      try {
        // Names that can be reserved once are reserved before, or not.
        if (hasTwin) attempt.make("twin");
        const stack = attempt.make("made", changed);
        isMade = true;
        // Documents take most of the time.
        if (values.below(6) === 0) synthesize(stack);
      } catch (error) {
        sentencesOf(error, isReference(name) ? [] : leftovers(error as Error));
        // A refused construct does not block a valid one by a name or a source.
        if (!isMade && !hasTwin) attempt.make("again");
      }
    }),
    isReference(name) ? FEW_RUNS : RUNS,
  );
});

/** A refused reference stack leaves its first part: it is a composition, like a user's own stack. */
function isReference(name: string): boolean {
  return name in stacks;
}

const choices = fc.array(fc.nat({ max: 999 }), { minLength: 60, maxLength: 60, size: "max" });
