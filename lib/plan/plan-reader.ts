// Internal: parses a plan from the output of `terraform show -json`. Unknown fields, actions and reasons are accepted. A document that is
// not a plan, or has an unknown format, is rejected rather than reported as harmless.

import { refusal } from "../core/checks";
import { Plan, type PriorResource, type ResourceChange } from "./plan";
import { PlanConfiguration } from "./plan-configuration";
import { parseJson } from "./text-file";
import { at, collectSensitive, isObject, listAt, oneLine, textAt } from "./values";

const WHAT = "the plan";
const REMEDY = "pass the output of `terraform show -json <plan file>`";

/** The known major version of the format: 1.2 in Terraform 1.5 to 1.17 and in OpenTofu. */
const MAJOR = "1";

export function readPlan(text: string): Plan {
  const document = parseJson(WHAT, text, REMEDY);
  checkDocument(document);
  return new Plan({
    changes: changesIn(document, "resource_changes"),
    drift: changesIn(document, "resource_drift"),
    prior: priorIn(document),
    configuration: PlanConfiguration.ofPlan(at(document, "configuration")),
    secrets: secretsIn(document),
    isErrored: at(document, "errored") === true,
    isComplete: at(document, "complete") !== false,
  });
}

/** The fields that only a plan has. An empty plan has the first. */
const OF_PLANS = ["planned_values", "resource_changes", "resource_drift", "output_changes", "prior_state"];

function checkDocument(document: unknown): void {
  const isOf = (key: string): boolean => at(document, key) !== undefined;
  const version = textAt(document, "format_version");
  if (isOf("lineage") || isOf("serial") || (isOf("values") && !OF_PLANS.some(isOf))) {
    throw refusal(undefined, { what: WHAT, rule: "must be a plan in JSON", remedy: `this is a state: ${REMEDY}` });
  }
  if (version === undefined && (isOf("resource") || isOf("terraform"))) {
    throw refusal(undefined, { what: WHAT, rule: "must be a plan in JSON, not a configuration", remedy: REMEDY });
  }
  if (version === undefined || !OF_PLANS.some(isOf)) {
    throw refusal(undefined, { what: WHAT, rule: "must have a format_version and planned changes", remedy: REMEDY });
  }
  if (version.split(".")[0] === MAJOR) return;
  throw refusal(undefined, {
    what: "the plan's format_version",
    rule: `must begin with ${MAJOR}`,
    got: /^[\d.]{1,20}$/.test(version) ? version : undefined,
    remedy: "this version of the package does not support that format: use a newer version",
  });
}

function damaged(where: string): Error {
  const rule = `must have an address and actions in each of its ${where}`;
  return refusal(undefined, { what: WHAT, rule, remedy: "it is damaged: create it again" });
}

function changesIn(document: unknown, where: string): ResourceChange[] {
  const found = at(document, where);
  if (found === undefined || found === null) return [];
  if (!Array.isArray(found)) throw damaged(where);
  return found.map((entry: unknown) => changeOf(entry, where));
}

function changeOf(entry: unknown, where: string): ResourceChange {
  const change = at(entry, "change");
  const actions = at(change, "actions");
  const address = addressIn(entry, "address");
  const isRead = Array.isArray(actions) && actions.length > 0 && actions.every((action) => typeof action === "string");
  if (!isRead || address === undefined) throw damaged(where);
  return {
    address,
    actions,
    previousAddress: addressIn(entry, "previous_address"),
    // Before data sources had their own mode, everything was managed.
    mode: textAt(entry, "mode") ?? "managed",
    type: textAt(entry, "type") ?? "",
    deposed: textAt(entry, "deposed"),
    reason: textAt(entry, "action_reason"),
    before: at(change, "before"),
    after: at(change, "after"),
    unknown: at(change, "after_unknown"),
    replacing: outermost(listAt(change, "replace_paths").map(dotted)),
    isImported: isObject(at(change, "importing")),
  };
}

/** Terraform writes addresses with quoted and escaped keys. A character that is not printable comes from another source. */
function addressIn(entry: unknown, name: string): string | undefined {
  const address = textAt(entry, name);
  return address === undefined ? undefined : oneLine(address);
}

/** Only the names of arguments: a key of a map can be any string. */
function dotted(path: unknown): string {
  const steps: unknown[] = Array.isArray(path) ? path : [];
  const names = steps.filter((step) => typeof step === "string" && /^[a-z]\w{0,99}$/.test(step));
  return names.join(".");
}

/** If a block changes, its path replaces the paths in it. */
function outermost(paths: readonly string[]): string[] {
  const all = new Set(paths.filter((path) => path !== ""));
  return [...all].filter((path) => {
    const steps = path.split(".");
    return !steps.some((_, length) => length > 0 && all.has(steps.slice(0, length).join(".")));
  });
}

/** The resources of all modules in the state. */
function* priorResources(document: unknown): Generator {
  const open: unknown[] = [at(document, "prior_state", "values", "root_module")];
  while (open.length > 0) {
    const module = open.pop();
    // One by one: a long list could exceed the limit of call arguments.
    for (const child of [...listAt(module, "child_modules")].reverse()) open.push(child);
    yield* listAt(module, "resources");
  }
}

function priorIn(document: unknown): PriorResource[] {
  return [...priorResources(document)].flatMap((resource) => {
    const address = addressIn(resource, "address");
    // The leftover of a replacement has the address of its successor, and Terraform deletes it separately.
    if (address === undefined || textAt(resource, "deposed_key") !== undefined) return [];
    return [
      {
        address,
        mode: textAt(resource, "mode") ?? "managed",
        type: textAt(resource, "type") ?? "",
        values: at(resource, "values"),
      },
    ];
  });
}

/** The changes of resources and outputs, which mark sensitive values in the same way. */
function* sensitiveChanges(document: unknown): Generator {
  for (const where of ["resource_changes", "resource_drift"]) {
    for (const entry of listAt(document, where)) yield at(entry, "change");
  }
  yield* membersOf(at(document, "output_changes"));
}

function membersOf(value: unknown): readonly unknown[] {
  return isObject(value) ? Object.values(value) : [];
}

/** All strings that are marked as sensitive anywhere: the same string may appear elsewhere without a mark. */
function secretsIn(document: unknown): Set<string> {
  const found = new Set<string>();
  for (const change of sensitiveChanges(document)) {
    // A mark on the value before the change also applies to the value after it, and vice versa.
    const masks = [at(change, "before_sensitive"), at(change, "after_sensitive")];
    for (const value of [at(change, "before"), at(change, "after")]) {
      for (const mask of masks) collectSensitive(found, value, mask);
    }
  }
  for (const output of membersOf(at(document, "prior_state", "values", "outputs"))) {
    collectSensitive(found, at(output, "value"), at(output, "sensitive"));
  }
  for (const resource of priorResources(document)) {
    collectSensitive(found, at(resource, "values"), at(resource, "sensitive_values"));
  }
  const variables = at(document, "configuration", "root_module", "variables");
  for (const [name, variable] of isObject(variables) ? Object.entries(variables) : []) {
    if (at(variable, "sensitive") === true) collectSensitive(found, at(document, "variables", name, "value"), true);
  }
  return found;
}
