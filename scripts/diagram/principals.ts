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
  const conditions = new Map(parts.map((part) => [variableOf(part), part.slice(variableOf(part).length).trim()]));
  const plain = { key: text, details: [], acts: [], isMachinery: false };
  if (subject.startsWith("service ")) {
    return { ...plain, lines: ["Service", subject.slice("service ".length)], isMachinery: true };
  }
  if (!subject.startsWith("any-")) return { ...plain, ...groupOf(model, subject, parts) };
  return { ...plain, ...resourcesOf(model, conditions) };
}

/** A group or dynamic group; conditions of a statement about one say more about it. */
function groupOf(
  model: StackModel,
  subject: string,
  conditions: readonly string[],
): Pick<Principal, "lines" | "details" | "acts"> {
  const isDynamic = subject.startsWith("dynamic-group");
  const type = isDynamic ? "oci_identity_dynamic_group" : "oci_identity_group";
  const name = subject.replace(/^(?:dynamic-)?group (?:id )?/, "");
  const group = model.find(name, type);
  const rule = group?.body.matching_rule;
  const input = inputOf(name);
  const called = group === undefined ? (input === undefined ? model.shown(name) : `input: ${input}`) : model.nameOf(group);
  return {
    lines: [kindOf(type).word, called],
    details: [...(typeof rule === "string" ? [model.shown(rule)] : []), ...conditions.map((one) => model.shown(one))],
    acts: model.elementsIn(rule).filter((element) => ACTORS.includes(element.type)),
  };
}

/** Whatever in a tenancy meets conditions on its type, compartment or OCID. */
function resourcesOf(
  model: StackModel,
  conditions: ReadonlyMap<string, string>,
): Pick<Principal, "lines" | "details" | "acts" | "isMachinery"> {
  const value = (name: string): string | undefined => conditions.get(`request.principal.${name}`)?.replace(/^= /, "");
  const shown = (name: string): string => model.shown(value(name) ?? "");
  const type = value("type");
  const acts = model.elementsIn(value("id")).filter((element) => ACTORS.includes(element.type));
  if (type === "workload") {
    const lines = ["OKE workload", shown("service_account"), `namespace ${shown("namespace")}`];
    return { lines, details: [`cluster ${shown("cluster_id")}`], acts, isMachinery: false };
  }
  const machinery = MACHINERY[type?.toLowerCase() ?? ""];
  const others = [...conditions].filter(([name]) => name !== "request.principal.type");
  const rest = others.map(([name, test]) => model.shown(`${name.replace(/^request\.(?:principal\.)?/, "")} ${test}`));
  const word = machinery ?? (type === undefined ? "Anybody" : `Principals of type ${model.shown(type)}`);
  return { lines: [word], details: rest, acts, isMachinery: machinery !== undefined };
}

function variableOf(condition: string): string {
  return condition.split(" ", 1)[0] ?? "";
}
