// The maximum number of partitions of an app or a stack. Without a budget, you reach the tenancy's limit at apply, stream by
// stream.

import { type Construct } from "constructs";
import { checkInteger, refusal } from "../core/checks";
import { remembered } from "../core/resource/memory";
import { countable, isKnown } from "../core/token/tokens";
import { Stream } from "./stream";

/** The size of a partition budget. */
export interface PartitionBudgetProps {
  /** The maximum number of partitions of all streams together: at least 1. */
  readonly partitions: number;
}

/**
 * The maximum number of partitions of all streams in an app or a stack.
 *
 * By default there is no budget, because this library does not know the tenancy's limit: 200 partitions with universal credits
 * and 50 for pay-as-you-go (Oracle, "Limits on Streaming Resources", 2026-09; older copies of the page say 15 and 1, the 2021
 * course 5), more on request, fewer if a compartment has a quota. Streams of other apps count toward the limit too.
 */
export class PartitionBudget {
  /**
   * Sets the maximum number of partitions of all streams below `scope`. Synthesis fails if there are more, with an error that
   * lists them.
   *
   * An input counts as its default, any other number that only Terraform knows as 1. Imports do not count. An app and its
   * stacks may each have a budget.
   *
   * @param scope - the app, a stack, or any other construct
   * @throws ConfigurationError if the budget is not a whole number of at least 1, or if the scope has a budget already
   */
  public static use(scope: Construct, { partitions }: PartitionBudgetProps): void {
    const at = pathOf(scope);
    const budget = remembered<Partial<PartitionBudgetProps>>(scope, "partition budget", () => ({}));
    checkBudget(at, partitions, budget.partitions);
    Object.assign(budget, { partitions });
    scope.node.addValidation({ validate: () => findings(scope, at, partitions) });
  }

  private constructor() {
    // A budget is stored with its scope: there are no instances.
  }
}

function checkBudget(at: string, partitions: number, earlier: number | undefined): void {
  const what = "the partition budget";
  if (!isKnown(partitions)) {
    const remedy = "write a number, because it is checked before Terraform runs";
    throw refusal(at, { what, rule: "must be known at synth", remedy });
  }
  checkInteger(at, what, partitions, { min: 1 });
  if (earlier === undefined) return;
  throw refusal(at, { what, rule: `is ${earlier} already`, got: partitions, remedy: "set it once" });
}

function findings(scope: Construct, at: string, budget: number): string[] {
  const streams = scope.node.findAll().filter((node) => node instanceof Stream);
  const counted = streams.map((stream) => ({ stream, count: countable(stream, stream.partitions.count) }));
  const total = counted.reduce((sum, { count = 1 }) => sum + count, 0);
  if (total <= budget) return [];
  const list = counted.map(({ stream, count }) => `${stream.node.path} ${count ?? "(known at apply)"}`).join(", ");
  const rule = `must be at most ${budget} in all streams together, but there are ${total}: ${list}`;
  const remedy = "remove some, or increase the budget if the tenancy's limit allows it";
  return [refusal(at, { what: "partitions", rule, remedy }).message];
}

/** The path of an app is empty. */
function pathOf({ node }: Construct): string {
  return node.path === "" ? "app" : node.path;
}
