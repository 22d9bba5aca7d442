// Internal: a wait in the middle of an apply, for what is there some time before it can be used.

import { TimeProvider } from "@cdktf/provider-oci/lib/time-provider";
import { Sleep } from "@cdktf/provider-oci/lib/time-sleep";
import { dependable, type ITerraformDependable, TerraformProvider, TerraformStack } from "cdktf";
import { Construct, type IConstruct } from "constructs";
import { type Duration } from "../duration";
import { checkFree, oncePerStack, recalled } from "../resource/memory";
import { withoutStrayTemplates } from "../token/template";

/** A wait that begins when all of some resources exist. */
export class Wait extends Construct {
  /** What to depend on. */
  public readonly end: ITerraformDependable;
  private readonly sleep: Sleep;

  public constructor(scope: Construct, id: string, duration: Duration, after: readonly ITerraformDependable[]) {
    super(scope, id);
    this.sleep = new Sleep(this, "Resource", {
      provider: timeProviderOf(TerraformStack.of(this)),
      createDuration: duration.toTerraformString(),
      ...(after.length > 0 && { dependsOn: [...after] }),
    });
    this.end = this.sleep;
  }

  /** A resource that came later. */
  public add(resource: ITerraformDependable): void {
    this.sleep.dependsOn = [...(this.sleep.dependsOn ?? []), dependable(resource)];
  }

  /**
   * A value that is there before it can be used: whatever refers to what is returned waits too. Terraform waits again when it changes.
   *
   * @param name - what the value is called in the state, such as `compartment_id`
   */
  public hold(name: string, value: string): string {
    this.sleep.triggers = { ...this.sleep.triggersInput, [name]: value };
    return this.sleep.getStringAttribute(`triggers.${name}`);
  }

  /** Lets Terraform wait again whenever one of these texts changes. */
  public repeatFor(texts: readonly string[]): void {
    this.sleep.triggers = Object.fromEntries(
      texts.map((text, index) => [String(index + 1), withoutStrayTemplates(text)]),
    );
  }
}

/**
 * Refuses whatever keeps a wait from being made in a stack; zero is no wait.
 *
 * @param after - what is waited for: "the policy of a key"
 */
export function checkWait(scope: IConstruct, duration: Duration, after: string): void {
  if (!duration.isUnresolved() && duration.toMilliseconds() === 0) return;
  const stack = TerraformStack.of(scope);
  if (recalled(stack, PROVIDER) !== undefined || existing(stack) !== undefined) return;
  checkFree(stack, "time", `the provider hashicorp/time, which waits for ${after}`);
}

const PROVIDER = "time provider";

/** The stack's own provider of waits, or one that is made for it. */
function timeProviderOf(stack: TerraformStack): TerraformProvider {
  return oncePerStack<TerraformProvider>(stack, PROVIDER, () => existing(stack) ?? new TimeProvider(stack, "time"));
}

/** Of these bindings or of `@cdktf/provider-time`. */
function existing(stack: TerraformStack): TerraformProvider | undefined {
  return stack.node
    .findAll()
    .filter((node) => TerraformProvider.isTerraformProvider(node))
    .find((provider) => provider.terraformResourceType === "time" && TerraformStack.of(provider) === stack);
}
