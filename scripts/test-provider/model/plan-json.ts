// A plan of the model as `terraform show -json` prints one, with the members that are used.

import { type Step } from "../plan";
import { isList, isObject, isUnknown, type Value } from "../values";
import { type Configured, configuredIn } from "./configuration";
import { referencesIn } from "./expressions";
import { type ModelChange, type ModelPlan, type Stored } from "./planner";

export function jsonOf(plan: ModelPlan): string {
  return JSON.stringify({
    format_version: "1.2",
    terraform_version: "1.11.4",
    resource_changes: plan.changes.map(changeJson),
    resource_drift: plan.gone.map(goneJson),
    prior_state: {
      format_version: "1.0",
      values: { root_module: { resources: [...plan.state.values()].map(storedJson) } },
    },
    configuration: { root_module: { resources: configuredIn(plan.document).map(configuredJson) } },
    errored: plan.isErrored,
    applyable: !plan.isErrored,
    complete: !plan.isErrored,
  });
}

const PROVIDER = "registry.terraform.io/oracle/oci";

function changeJson(change: ModelChange): object {
  const { address, previousAddress, type, name, actions, before, after, replacing } = change;
  const reason = reasonOf(change);
  return {
    address,
    ...(previousAddress !== undefined && { previous_address: previousAddress }),
    mode: "managed",
    type,
    name,
    provider_name: PROVIDER,
    change: {
      actions,
      before,
      after: after === null ? null : known(after),
      after_unknown: after === null ? {} : (unknown(after) ?? {}),
      before_sensitive: before === null ? false : {},
      after_sensitive: after === null ? false : {},
      ...(replacing.length > 0 && { replace_paths: replacing.map(({ steps }) => steps.map(stepJson)) }),
    },
    ...(reason !== undefined && { action_reason: reason }),
  };
}

function reasonOf({ actions, configured }: ModelChange): string | undefined {
  if (!actions.includes("delete")) return undefined;
  return configured === undefined ? "delete_because_no_resource_config" : "replace_because_cannot_update";
}

function stepJson(step: Step): string | number {
  return "attribute_name" in step ? step.attribute_name : step.element_key_int;
}

/** Without what is known later. */
function known(value: Value): unknown {
  if (isList(value)) return value.map((item) => (isUnknown(item) ? null : known(item)));
  if (!isObject(value)) return value;
  const entries = Object.entries(value).filter(([, item]) => !isUnknown(item));
  return Object.fromEntries(entries.map(([name, item]) => [name, known(item)]));
}

/** Where something is known later. */
function unknown(value: Value): unknown {
  if (isUnknown(value)) return true;
  if (isList(value)) {
    const items = value.map((item) => unknown(item));
    return items.every((item) => item === undefined) ? undefined : items.map((item) => item ?? false);
  }
  if (!isObject(value)) return undefined;
  const entries = Object.entries(value).map(([name, item]) => [name, unknown(item)] as const);
  const marked = entries.filter(([, mark]) => mark !== undefined);
  return marked.length === 0 ? undefined : Object.fromEntries(marked);
}

function goneJson({ address, type, name, values }: Stored): object {
  const change = {
    actions: ["delete"],
    before: values,
    after: null,
    after_unknown: {},
    before_sensitive: {},
    after_sensitive: false,
  };
  return { address, mode: "managed", type, name, provider_name: PROVIDER, change };
}

function storedJson({ address, type, name, values }: Stored): object {
  return { address, mode: "managed", type, name, provider_name: PROVIDER, values, sensitive_values: {} };
}

function configuredJson({ address, type, name, args, block }: Configured): object {
  const expressions = Object.entries(args).map(([key, value]) => {
    const isBlock = block.block_types?.[key] !== undefined;
    return [key, isBlock ? blocksJson(value) : expressionJson(value)] as const;
  });
  return { address, mode: "managed", type, name, expressions: Object.fromEntries(expressions) };
}

function blocksJson(value: unknown): unknown {
  const items = Array.isArray(value) ? (value as unknown[]) : [value];
  return items.map((item) => {
    const entries = Object.entries(item as object).map(([key, inner]) => {
      const isNested = typeof inner === "object" && inner !== null && !Array.isArray(inner);
      return [key, isNested ? blocksJson(inner) : expressionJson(inner)] as const;
    });
    return Object.fromEntries(entries);
  });
}

function expressionJson(value: unknown): object {
  const references = referencesIn(value);
  return references.length === 0 ? { constant_value: value } : { references };
}
