// Internal: a wait during an apply, for resources that can be used only some time after they exist.

import { TimeProvider } from "@cdktf/provider-time/lib/provider";
import { Sleep } from "@cdktf/provider-time/lib/sleep";
import { dependable, type ITerraformDependable, type TerraformProvider, TerraformStack } from "cdktf";
import { Construct, type IConstruct } from "constructs";
import { type Duration } from "../duration";
import { checkFree, oncePerStack, recalled } from "../resource/memory";
import { withoutStrayTemplates } from "../token/template";

/** A wait that begins when all given resources exist. */
export class Wait extends Construct {
  /** The end of the wait, for `dependsOn`. */
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

  /** Adds a resource to wait for. */
  public add(resource: ITerraformDependable): void {
    this.sleep.dependsOn = [...(this.sleep.dependsOn ?? []), dependable(resource)];
  }

  /**
   * Holds back a value that exists before it can be used: everything that refers to the returned value waits, too. Terraform
   * waits again when it changes.
   *
   * @param name - the name of the value in the state, such as `compartment_id`
   */
  public hold(name: string, value: string): string {
    this.sleep.triggers = { ...this.sleep.triggersInput, [name]: value };
    return this.sleep.getStringAttribute(`triggers.${name}`);
  }

  /** Makes Terraform wait again whenever one of these strings changes. */
  public repeatFor(texts: readonly string[]): void {
    this.sleep.triggers = Object.fromEntries(
      texts.map((text, index) => [String(index + 1), withoutStrayTemplates(text)]),
    );
  }
}

/**
 * Rejects what would prevent a wait from being made in a stack; zero means no wait.
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

/** The stack's existing provider for waits, or one that is made for it. */
function timeProviderOf(stack: TerraformStack): TerraformProvider {
  return oncePerStack<TerraformProvider>(stack, PROVIDER, () => existing(stack) ?? made(stack));
}

function existing(stack: TerraformStack): TerraformProvider | undefined {
  return stack.node
    .findAll()
    .filter((node): node is TimeProvider => node instanceof TimeProvider)
    .find((provider) => TerraformStack.of(provider) === stack);
}

function made(stack: TerraformStack): TerraformProvider {
  const provider = new TimeProvider(stack, "time");
  // The binding requires exactly one version, which other modules might not support.
  stack.addOverride("terraform.required_providers.time.version", "~> 0.13");
  return provider;
}
