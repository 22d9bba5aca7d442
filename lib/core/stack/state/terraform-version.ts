// Internal: the version of Terraform that a stack requires: because of where its state is, or of its import blocks.

import { type TerraformStack } from "cdktf";
import { refusal } from "../../checks";
import { recalled, remembered } from "../../resource/memory";
import { allowsAny } from "./version-constraint";

/** What cdktf keeps of `addOverride` on a stack, as both engines do. */
interface Overridden {
  readonly rawOverrides: { readonly terraform?: { readonly [member: string]: unknown } };
}

/** What somebody wrote into the terraform block of a stack with `addOverride`. */
export function terraformOverride(stack: TerraformStack, member: string): unknown {
  return (stack as unknown as Overridden).rawOverrides.terraform?.[member];
}

/** The oldest Terraform that is needed, and what needs it, in words. */
export interface NeededTerraform {
  readonly version: string;
  readonly by: string;
}

/** Expressions in the id of an import block came with it. */
export const EXPRESSIONS_IN_IDS: NeededTerraform = { version: "1.6.0", by: "the import of what a reference names" };

const KEY = "Terraform without its backend";

/**
 * Lets a stack require at least a version, `1.12.0`; what else it requires still holds.
 *
 * @throws ConfigurationError where both together allow no version
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

const WIDER = "let the override of terraform.required_version allow it, or do without what needs it";

/** The same, because of its backend. */
export function raiseForState(stack: TerraformStack, needed: NeededTerraform): void {
  remembered(stack, KEY, () => ({ given: terraformOverride(stack, "required_version") }));
  raiseTerraform(stack, needed);
}

/** What a stack requires where something else keeps its state; undefined where that is the same. */
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

/** Of 1.12.0 a number that is above that of 1.9.8. */
function order(version: string): number {
  const [major = 0, minor = 0, patch = 0] = version.split(".").map(Number);
  return (major * 1000 + minor) * 1000 + patch;
}
