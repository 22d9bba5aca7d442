// Whether the attributes that an expression reads exist: `kafka_settings[0].bootstrap_servers`.

import type { Element } from "./elements";
import type { Step } from "./expressions";
import { isObject } from "./json";
import { impliedType, typeSchema, type CtyType } from "./terraform-schema";

/** The error in reading `steps` of `target`; undefined if there is none, or if it is unknown. */
export function attributeFinding(target: Element, steps: readonly Step[]): string | undefined {
  if (target.kind !== "resource" && target.kind !== "data") return undefined;
  const schema = typeSchema(target.kind, target.type);
  if (schema === undefined) return undefined;
  return pathFinding(impliedType(schema.block), withoutInstance(target, steps));
}

/** With count or for_each, the first step chooses an instance. */
function withoutInstance({ body }: Element, steps: readonly Step[]): readonly Step[] {
  const repeated = isObject(body) && (body.count !== undefined || body.for_each !== undefined);
  const inInstance = repeated && steps[0]?.kind !== "attribute" ? steps.slice(1) : steps;
  if (!steps.some(({ kind }) => kind === "old-splat")) return inInstance;
  // In `all.*.id[0]` the index belongs to the list of the splat: the rest is not checked.
  const index = inInstance.findIndex(({ kind }) => kind === "index");
  return index < 0 ? inInstance : inInstance.slice(0, index);
}

function pathFinding(start: CtyType, steps: readonly Step[]): string | undefined {
  let type = start;
  let path = "";
  for (const step of steps) {
    if (type === "dynamic") return undefined;
    const next = step.kind === "attribute" ? memberOf(type, step.name) : elementOf(type, step);
    path += step.kind === "attribute" ? `.${step.name}` : "[...]";
    if (next === undefined) return whatIsWrong(type, path.replace(/^\./, ""), step);
    type = next;
  }
  return undefined;
}

function memberOf(type: CtyType, name: string): CtyType | undefined {
  if (typeof type === "string") return undefined;
  if (type[0] === "object") return type[1][name];
  return type[0] === "map" ? type[1] : undefined;
}

function elementOf(type: CtyType, step: Step): CtyType | undefined {
  if (typeof type === "string") return undefined;
  if (type[0] === "list" || type[0] === "map") return type[1];
  if (type[0] === "set") return step.kind === "index" ? undefined : type[1];
  // `object["name"]`: the name is a blanked literal here.
  return "dynamic";
}

function whatIsWrong(type: CtyType, path: string, step: Step): string {
  if (typeof type !== "string" && type[0] === "set" && step.kind === "index")
    return `whose '${path}' is a set, without an index`;
  if (typeof type !== "string" && type[0] === "list") return `whose '${path}' needs an index`;
  return `which has no '${path}'`;
}
