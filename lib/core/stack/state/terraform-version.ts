// Internal: the version of Terraform that a stack requires because of its backend or its import blocks.

import { type TerraformStack } from "cdktf";
import { refusal } from "../../checks";
import { recalled, remembered } from "../../resource/memory";
import { allowsAny } from "./version-constraint";

/** The record of `addOverride` on a stack that both engines keep. */
interface Overridden {
  readonly rawOverrides: { readonly terraform?: { readonly [member: string]: unknown } };
}

/** The value that `addOverride` set in the terraform block of a stack. */
export function terraformOverride(stack: TerraformStack, member: string): unknown {
  return (stack as unknown as Overridden).rawOverrides.terraform?.[member];
}

/** The oldest Terraform that is needed, and the reason in words. */
export interface NeededTerraform {
  readonly version: string;
  readonly by: string;
}

/** The first version with expressions in the id of an import block. */
export const EXPRESSIONS_IN_IDS: NeededTerraform = { version: "1.6.0", by: "an import whose id is a reference" };

const KEY = "Terraform without its backend";

/**
 * Makes a stack require at least a version, `1.12.0`; its other requirements stay.
 *
 * @throws ConfigurationError if no version meets both requirements
 */
export function raiseTerraform(stack: TerraformStack, { version, by }: NeededTerraform): void {
  const given = terraformOverride(stack, "required_version");
  const clauses = typeof given === "string" ? given.split(",").map((one) => one.trim()) : [];
  if (clauses.some((clause) => isAtLeast(clause, version))) return;
  const kept = clauses.filter((clause) => oldestOf(clause) === undefined);
  const raised = [...kept, `>= ${version}`].join(", ");
  if (allowsAny(raised) === false) {
    const rule = `must allow a Terraform >= ${version}, as ${by} needs`;
    throw refusal(stack.node.path, { what: "required_version", rule, got: given, remedy: WIDER });
  }
  stack.addOverride("terraform.required_version", raised);
}

const WIDER = "change the override of terraform.required_version to allow it, or remove the feature that needs it";

/** The same, because of its backend. */
export function raiseForState(stack: TerraformStack, needed: NeededTerraform): void {
  remembered(stack, KEY, () => ({ given: terraformOverride(stack, "required_version") }));
  raiseTerraform(stack, needed);
}

/** The requirement of a stack without the needs of its backend; undefined if that is the same. */
export function requiredElsewhere(stack: TerraformStack): string | undefined {
  const before = recalled(stack, KEY) as { readonly given: unknown } | undefined;
  return typeof before?.given === "string" ? before.given : undefined;
}

function isAtLeast(clause: string, version: string): boolean {
  const oldest = oldestOf(clause);
  return oldest !== undefined && order(oldest) >= order(version);
}

/** The version in a clause that names the oldest one only. */
function oldestOf(clause: string): string | undefined {
  return /^>=\s*(\d+(?:\.\d+){0,2})$/.exec(clause)?.[1];
}

/** A number by which 1.12.0 is above 1.9.8. */
function order(version: string): number {
  const [major = 0, minor = 0, patch = 0] = version.split(".").map(Number);
  return (major * 1000 + minor) * 1000 + patch;
}
