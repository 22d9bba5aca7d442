// Who a statement is about, as something that can be drawn.

import { kindOf } from "./kinds";
import { type Element, inputOf, type StackModel } from "./model";

export interface Principal {
  /** What makes it one, however many statements are about it. */
  readonly key: string;
  readonly lines: readonly string[];
  /** Its own words about who belongs to it: the rule of a dynamic group. */
  readonly details: readonly string[];
  /** The functions and instances of the stack that it is; empty for anybody else. */
  readonly acts: readonly Element[];
  /** Whether it is a service or a resource that acts by itself, such as a connector: its ways are drawn where it stands. */
  readonly isMachinery: boolean;
}

/** Types of principals that act by themselves, with what people call them. */
const MACHINERY: Readonly<Record<string, string>> = {
  serviceconnector: "Connectors",
  apigateway: "API gateways",
  eventrule: "Event rules",
};

const ACTORS = ["oci_functions_function", "oci_core_instance"];

/** Reads the principal of a grant in a PrivilegeReport. */
export function principalOf(model: StackModel, text: string): Principal {
  const [subject = "", ...parts] = text.split(/, (?=request\.)/);
  const conditions = parts.map(conditionOf);
  const plain = { key: text, details: [], acts: [], isMachinery: false };
  if (subject.startsWith("service ")) {
    return { ...plain, lines: ["Service", model.shown(subject.slice("service ".length))], isMachinery: true };
  }
  if (!subject.startsWith("any-")) return { ...plain, key: subject, ...groupOf(model, subject, conditions) };
  return { ...plain, ...resourcesOf(model, conditions) };
}

/** A group or dynamic group; conditions of a statement about one say more about it. */
function groupOf(
  model: StackModel,
  subject: string,
  conditions: readonly Condition[],
): Pick<Principal, "lines" | "details" | "acts"> {
  const isDynamic = subject.startsWith("dynamic-group");
  const type = isDynamic ? "oci_identity_dynamic_group" : "oci_identity_group";
  const name = subject.replace(/^(?:dynamic-)?group (?:id )?/, "");
  const group = model.find(name, type);
  const rule = group?.body.matching_rule;
  const input = inputOf(name);
  const called =
    group === undefined ? (input === undefined ? model.shown(name) : `input: ${input}`) : model.nameOf(group);
  return {
    lines: [kindOf(type).word, called],
    details: [...(typeof rule === "string" ? [model.shown(rule)] : []), ...conditionTexts(model, conditions)],
    acts: model.elementsIn(rule).filter((element) => ACTORS.includes(element.type)),
  };
}

/** Whatever in a tenancy meets conditions on its type, compartment or OCID. */
function resourcesOf(
  model: StackModel,
  conditions: readonly Condition[],
): Pick<Principal, "lines" | "details" | "acts" | "isMachinery"> {
  const value = (name: string): string | undefined =>
    conditions.find(({ variable }) => variable === `request.principal.${name}`)?.value;
  const shown = (name: string): string => model.shown(value(name) ?? "");
  const type = value("type");
  const acts = model.elementsIn(value("id")).filter((element) => ACTORS.includes(element.type));
  if (type === "workload") {
    const lines = ["OKE workload", shown("service_account"), `namespace ${shown("namespace")}`];
    return { lines, details: [`cluster ${shown("cluster_id")}`], acts, isMachinery: false };
  }
  const machinery = MACHINERY[type?.toLowerCase() ?? ""];
  const rest = conditionTexts(
    model,
    conditions.filter(({ variable }) => variable !== "request.principal.type"),
  );
  const word = machinery ?? (type === undefined ? "Anybody" : `Principals of type ${model.shown(type)}`);
  return { lines: [word], details: rest, acts, isMachinery: machinery !== undefined };
}

interface Condition {
  readonly variable: string;
  readonly operator: string;
  readonly value: string;
}

function conditionOf(text: string): Condition {
  const [, variable = "", operator = "", value = ""] = /^(\S+) (=|!=|not in|\S+) ?(.*)$/s.exec(text) ?? [];
  return { variable, operator, value };
}

/** A line for each variable: of one that must be any of many, the first values. */
function conditionTexts(model: StackModel, conditions: readonly Condition[]): string[] {
  const variables = [...new Set(conditions.map(({ variable }) => variable))];
  return variables.map((name) => {
    const same = conditions.filter(({ variable }) => variable === name);
    const values = same.map(({ value }) => value);
    if (name === "request.principal.compartment.id") return `of ${model.compartment(values[0])}`;
    const shown = values.slice(0, 2).map((value) => model.shown(value));
    const more = values.length > 2 ? ` or ${values.length - 2} more` : "";
    const short = name.replace(/^request\.(?:principal\.)?/, "");
    return `${short} ${same[0]?.operator ?? ""} ${shown.join(", ")}${more}`.trim();
  });
}
