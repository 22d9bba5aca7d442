/**
 * Adoption of existing resources: the four configurations of test/expressed, and a stack with all constructs that have parts or a
 * special form of id, are deployed from one state and adopted from another, which must plan only imports. Then all constructs of that
 * stack are renamed, which must plan only moves.
 */

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { TerraformResource, type TerraformStack, Testing } from "cdktf";
import { Adoption } from "cdktf-oci-streaming";
import { type Construct } from "constructs";
import { CONFIGURATIONS } from "../../test/expressed/configurations";
import { type ChangeBench, type PlannedChanges, type Site } from "../test-provider/change-bench";
import { WithParts } from "./adoption-stack";
import { Outcome, type Step } from "./report";

/** A resource of the first state. */
interface Deployed {
  readonly id: string;
  readonly values: Readonly<Record<string, unknown>>;
}

interface Subject {
  readonly subject: string;
  readonly make: (scope: Construct) => TerraformStack;
  readonly adopt: (stack: TerraformStack, deployed: (address: string) => Deployed) => void;
}

const SUBJECTS: readonly Subject[] = [
  ...CONFIGURATIONS.map(({ name, make }) => ({ subject: `adoption of ${name}`, make, adopt: adoptResources })),
  {
    subject: "adoption of parts",
    make: (scope) => new WithParts(scope, "with-parts"),
    adopt: (stack, deployed) => {
      if (stack instanceof WithParts) stack.adoptAll((resource) => idOf(resource, deployed));
    },
  },
];

/** Deploys and adopts each. */
export async function adoptionSteps(bench: ChangeBench, wanted = ""): Promise<Step[]> {
  const folder = mkdtempSync(join(tmpdir(), "adoption-"));
  try {
    const steps: Step[] = [];
    for (const one of SUBJECTS.filter(({ subject }) => subject.includes(wanted))) {
      steps.push(await stepOf(bench.site(), one, join(folder, String(steps.length))));
    }
    return RENAMING.includes(wanted) ? [...steps, await renamingOf(bench.site(), folder)] : steps;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function stepOf(site: Site, { subject, make, adopt }: Subject, outdir: string): Promise<Step> {
  const stack = (): TerraformStack => make(Testing.app({ outdir, fakeCdktfJsonPath: true }));
  const deployed = await site.apply(Testing.synth(stack()));
  const done = (note: string, outcome = Outcome.FAILED): Step => ({ subject, name: "adopt", outcome, note });
  if (!deployed.ok) return done(deployed.reason);
  const adopting = stack();
  adopt(adopting, await lookUp(site));
  const plan = await site.neighbour("adopted").plan(Testing.synth(adopting, true));
  const count = resourcesIn(adopting).length;
  const fault = faultOf(plan, count);
  return fault === undefined ? done(`${count} imports, nothing else`, Outcome.PASSED) : done(fault);
}

const RENAMING = "renaming of parts";

/** Puts a construct around all that there is. */
async function renamingOf(site: Site, outdir: string): Promise<Step> {
  const document = (around?: string): string =>
    Testing.synth(new WithParts(Testing.app({ outdir, fakeCdktfJsonPath: true }), "with-parts", around));
  const done = (outcome: Outcome, note: string): Step => ({ subject: RENAMING, name: "rename", outcome, note });
  const deployed = await site.apply(document());
  if (!deployed.ok) return done(Outcome.FAILED, deployed.reason);
  const { ok, reason, actions, json } = await site.plan(document("around"));
  if (!ok) return done(Outcome.FAILED, reason);
  // The policy of a bucket's lifecycle has a name made of ids, which the code cannot set.
  const others = Object.entries(actions)
    .filter(([address]) => !address.startsWith("oci_identity_policy."))
    .map(([address, action]) => `${address}: ${action}`);
  const moved = changesIn(json).filter(({ previous_address: from }) => from !== undefined).length;
  const count = site.addresses().size;
  const isGood = others.length === 0 && moved === count;
  return isGood
    ? done(Outcome.PASSED, `${count} moves, nothing else`)
    : done(Outcome.FAILED, [`${moved} of ${count} are moved`, ...others].join("; "));
}

async function lookUp(site: Site): Promise<(address: string) => Deployed> {
  const ids = new Map([...site.addresses()].map(([id, address]) => [address, id]));
  const values = new Map((await site.resources()).map((resource) => [resource.id, resource.values]));
  return (address) => {
    const id = ids.get(address) ?? "";
    return { id, values: values.get(id) ?? {} };
  };
}

/** Of OCI: a wait is nothing that can be imported. */
function resourcesIn(stack: TerraformStack): TerraformResource[] {
  const resources = stack.node.findAll().filter((node) => TerraformResource.isTerraformResource(node));
  return resources.filter(({ terraformResourceType: type }) => type.startsWith("oci_"));
}

/** Adopts every resource of a stack by the id of the one that was deployed at its address. */
function adoptResources(stack: TerraformStack, deployed: (address: string) => Deployed): void {
  for (const resource of resourcesIn(stack)) Adoption.of(stack).adopt(resource, idOf(resource, deployed));
}

/** The id for an import block, from the state. */
function idOf(resource: TerraformResource, deployed: (address: string) => Deployed): string {
  const { terraformResourceType: type, friendlyUniqueId: name } = resource;
  const { id, values } = deployed(`${type}.${name}`);
  const of = (argument: string): string => String(values[argument]);
  const forms: Readonly<Record<string, string>> = {
    oci_core_network_security_group_security_rule: `networkSecurityGroups/${of("network_security_group_id")}/securityRules/${id}`,
    oci_kms_key: `managementEndpoint/${of("management_endpoint")}/keys/${id}`,
    oci_log_analytics_log_analytics_log_group: `namespaces/${of("namespace")}/logAnalyticsLogGroups/${id}`,
    oci_logging_log: `logGroupId/${of("log_group_id")}/logId/${id}`,
  };
  return forms[type] ?? id;
}

/** Why a plan does not consist of imports only. */
function faultOf({ ok, reason, json, actions }: PlannedChanges, count: number): string | undefined {
  if (!ok) return reason;
  const imported = changesIn(json).filter(({ change }) => change.importing !== undefined).length;
  const others = Object.entries(actions).filter(([address]) => !address.startsWith("time_sleep."));
  if (others.length > 0) return others.map(([address, action]) => `${address}: ${action}`).join("; ");
  return imported === count ? undefined : `${imported} of ${count} are imported`;
}

interface Change {
  readonly previous_address?: string;
  readonly change: { readonly importing?: object };
}

function changesIn(json: string): readonly Change[] {
  const { resource_changes = [] } = JSON.parse(json) as { readonly resource_changes?: readonly Change[] };
  return resource_changes;
}
