// Internal: the principals of statements, in a form that can be drawn.

import { type ConditionFacts, type StatementFacts, SubjectKind } from "../identity/statement-facts";
import { kindOf } from "./kinds";
import { type Element, type StackModel } from "./model";
import { isOfTarget } from "./statements";

export interface Principal {
  readonly lines: readonly string[];
  /** Details about its members, such as the rule of a dynamic group. */
  readonly details: readonly string[];
  /** The functions and instances of the stack that are this principal. Empty for other principals. */
  readonly acts: readonly Element[];
  /** Whether it is a service or a resource that acts as a principal, such as a connector. Its own arrows show its data flow. */
  readonly isMachinery?: true;
}

/** The resource types that act as principals, with their names. */
const MACHINERY: Readonly<Record<string, string>> = {
  serviceconnector: "Connectors",
  apigateway: "API gateways",
  eventrule: "Event rules",
};

const GROUPS: Partial<Record<SubjectKind, string>> = {
  [SubjectKind.GROUP]: "oci_identity_group",
  [SubjectKind.DYNAMIC_GROUP]: "oci_identity_dynamic_group",
};

export function principalOf(model: StackModel, facts: StatementFacts): Principal {
  const { subject = "", subjectKind } = facts;
  const conditions = facts.conditions.filter((one) => !isOfTarget(one));
  if (subjectKind === SubjectKind.SERVICE || subjectKind === SubjectKind.RESOURCE) {
    const [word = "", ...names] = subject.split(" ");
    const lines = [word.charAt(0).toUpperCase() + word.slice(1), model.shown(names.join(" "))];
    return { lines, details: [], acts: [], isMachinery: true };
  }
  const type = subjectKind && GROUPS[subjectKind];
  return type === undefined ? anyOf(model, conditions) : groupOf(model, subject, type, conditions);
}

/** A group or dynamic group. The conditions of the statement add details. */
function groupOf(model: StackModel, subject: string, type: string, conditions: readonly ConditionFacts[]): Principal {
  const name = subject.replace(/^(?:dynamic-)?group (?:id )?/i, "");
  const [group] = model.elementsIn(name).filter((one) => kindOf(one.type).word === kindOf(type).word);
  const rule = group?.body.matching_rule;
  return {
    lines: [kindOf(type).word, group === undefined ? model.value(name) : model.nameOf(group)],
    details: [...(typeof rule === "string" ? [model.shown(rule)] : []), ...conditionLines(model, conditions)],
    acts: actorsIn(model, rule),
  };
}

/** All principals of a tenancy that meet conditions on their type, compartment or OCID. */
function anyOf(model: StackModel, conditions: readonly ConditionFacts[]): Principal {
  const [type, id, account, namespace, cluster] = ["type", "id", "service_account", "namespace", "cluster_id"].map(
    (name) => conditions.find(({ variable }) => variable === `request.principal.${name}`)?.values[0],
  );
  const acts = actorsIn(model, id);
  if (type === "workload") {
    const lines = ["OKE workload", model.shown(account ?? ""), `namespace ${model.shown(namespace ?? "")}`];
    return { lines, details: [`cluster ${model.shown(cluster ?? "")}`], acts };
  }
  const machinery = MACHINERY[type?.toLowerCase() ?? ""];
  const rest = conditions.filter(({ variable }) => variable !== "request.principal.type");
  const word = machinery ?? (type === undefined ? "Anyone" : `Principals of type ${model.shown(type)}`);
  const details = conditionLines(model, rest);
  return { lines: [word], details, acts, ...(machinery === undefined ? {} : { isMachinery: true }) };
}

function actorsIn(model: StackModel, value: Element["body"][string] | undefined): Element[] {
  return model.elementsIn(value).filter(({ type }) => kindOf(type).acts === true);
}

/** A line for each variable, with its first values. */
function conditionLines(model: StackModel, conditions: readonly ConditionFacts[]): string[] {
  const variables = [...new Set(conditions.map(({ variable }) => variable))];
  return variables.map((name) => {
    const same = conditions.filter(({ variable }) => variable === name);
    const values = same.flatMap((one) => one.values);
    if (name === "request.principal.compartment.id") return `of ${model.compartment(values[0] ?? "")}`;
    const more = values.length > 2 ? ` or ${values.length - 2} more` : "";
    const shown = values.slice(0, 2).map((value) => model.shown(value));
    return `${name.replace(/^request\.(?:principal\.)?/, "")} ${same[0]?.comparison ?? ""} ${shown.join(", ")}${more}`;
  });
}
