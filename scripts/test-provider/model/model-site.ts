// A site of the change bench without Terraform: the same questions, answered by the model in this process.

import { answer, type Listed, type Order } from "../orders";
import { Provider } from "../provider";
import { textOf } from "../values";
import { DEFAULT_REGION, World } from "../world";
import { apply, type Applied, hasOrder } from "./applier";
import { type ModelDocument } from "./configuration";
import { jsonOf } from "./plan-json";
import { actionsOf, type ModelPlan, planOf, type State } from "./planner";

export interface ModelPlanned {
  /** False if something is protected that would be destroyed, and if there is no order in which to do it. */
  readonly ok: boolean;
  readonly json: string;
  readonly actions: Readonly<Record<string, string>>;
}

/** An empty tenancy with an empty state. */
export class ModelSite {
  private readonly world = new World("model");
  private readonly provider = new Provider("oracle/oci", this.world);
  private state: State = new Map();
  private planned: ModelPlan | undefined;

  public constructor() {
    this.provider.configure({ region: DEFAULT_REGION });
  }

  public plan(document: ModelDocument): ModelPlanned {
    const plan = planOf(this.provider, document, this.state);
    const ok = !plan.isErrored && hasOrder(plan);
    this.planned = ok ? plan : undefined;
    return { ok, json: jsonOf(plan), actions: actionsOf(plan) };
  }

  /** Applies the last plan. @returns the steps that failed */
  public applyPlan(): readonly string[] {
    if (this.planned === undefined) throw new Error("there is no plan to apply");
    const { state, errors }: Applied = apply(this.provider, this.planned);
    this.state = state;
    return errors;
  }

  public put(count: number, type: string): void {
    this.ask({ order: "put", world: "model", type, count });
  }

  public resources(): readonly Listed[] {
    return this.ask({ order: "list", world: "model" });
  }

  /** Addresses in the state, by id. */
  public addresses(): ReadonlyMap<string, string> {
    return new Map([...this.state.values()].map(({ address, values }) => [textOf(values.id) ?? "", address]));
  }

  private ask(order: Order): readonly Listed[] {
    return answer(this.world, order).resources;
  }
}
