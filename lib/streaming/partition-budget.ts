// How many partitions an app or a stack may have: the tenancy's limit is found out at apply otherwise, stream by stream.

import { type Construct } from "constructs";
import { checkInteger, refusal } from "../core/checks";
import { remembered } from "../core/resource/memory";
import { countable, isKnown } from "../core/token/tokens";
import { Stream } from "./stream";

/** How many partitions there may be. */
export interface PartitionBudgetProps {
  /** The most partitions that all streams together may have: at least 1. */
  readonly partitions: number;
}

/**
 * The most partitions that the streams of an app or a stack may have together.
 *
 * There is none unless it is set, since the tenancy's limit is not known here: 200 partitions with universal credits and
 * 50 for pay-as-you-go (Oracle, "Limits on Streaming Resources", 2026-09; older copies of the page say 15 and 1, the
 * 2021 course 5), more on request, fewer where a compartment has a quota. Streams that other apps made count there too.
 */
export class PartitionBudget {
  /**
   * Refuses, when the app is synthesized, more partitions than these in the streams below `scope`. The error lists them.
   *
   * A number that is an input counts as the input's default; one that only Terraform knows, as 1. Imports do not count.
   * An app and its stacks may each have a budget.
   *
   * @param scope - the app, a stack, or any other construct
   * @throws ConfigurationError if it is no whole number of at least 1, or if the scope has a budget already
   */
  public static use(scope: Construct, { partitions }: PartitionBudgetProps): void {
    const at = pathOf(scope);
    const budget = remembered<Partial<PartitionBudgetProps>>(scope, "partition budget", () => ({}));
    checkBudget(at, partitions, budget.partitions);
    Object.assign(budget, { partitions });
    scope.node.addValidation({ validate: () => findings(scope, at, partitions) });
  }

  private constructor() {
    // A budget belongs to its scope; there is nothing to hold.
  }
}

function checkBudget(at: string, partitions: number, earlier: number | undefined): void {
  const what = "the partition budget";
  if (!isKnown(partitions)) {
    const remedy = "write a number: it is checked before Terraform runs";
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
  const rule = `must be at most ${budget} in all streams together, and are ${total}: ${list}`;
  const remedy = "remove some, or raise the budget if the tenancy's limit allows it";
  return [refusal(at, { what: "partitions", rule, remedy }).message];
}

/** The app has no path. */
function pathOf({ node }: Construct): string {
  return node.path === "" ? "app" : node.path;
}
