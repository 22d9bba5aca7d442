// Internal: errors found at synthesis, especially those from an argument or an override that was set after a resource was adopted
// or renamed.

import { type TerraformResource } from "cdktf";
import { type Refusal } from "../checks";
import { type Block } from "../stack/dependencies";
import { MODULE, pathOf, typeOf } from "./addresses";
import { ADOPTED } from "./kinds";
import { OLD_ADDRESS } from "./old-path";
import { unreadOf } from "./unread";
import { bodiesOf, ignoredIn, repetitionIn } from "./written";

/** An error in a construct, before it becomes a message. */
export interface Finding {
  /** The path of the construct. */
  readonly at: string;
  readonly fault: Refusal;
}

/** An import block is about one resource. */
export const SEVERAL: Refusal = {
  what: ADOPTED,
  rule: "must be one resource, without count or for_each",
  remedy: "write an import block for each of them with addOverride on the stack",
};

/** The errors in an adopted resource as it is written in the file. */
export function wrongAdoption(resource: TerraformResource): Finding[] {
  const at = pathOf(resource);
  const bodies = bodiesOf(resource);
  if (bodies.length === 0) return [{ at, fault: MOVED_AWAY }];
  const repetition = repetitionIn(bodies);
  if (repetition !== undefined) return [{ at, fault: { ...SEVERAL, got: repetition } }];
  const ignored = ignoredIn(bodies);
  const missing = ignored === "all" ? [] : unreadOf(resource).filter((name) => !ignored.includes(name));
  return missing.length === 0 ? [] : [{ at, fault: notIgnored(missing) }];
}

const MOVED_AWAY: Refusal = {
  what: "an adopted resource",
  rule: "must be in the stack, but is moved to another address",
  remedy: "adopt the resource at that address",
};

function notIgnored(names: readonly string[]): Refusal {
  const what = "the ignore_changes of an adopted resource";
  const rule = `must have ${names.join(", ")}, which the service does not return, but an override removes it`;
  return { what, rule, remedy: "remove the override, or remove the call of adopt once it is applied" };
}

/** An instance cannot become all instances of a block. */
export function wrongMove(block: Block, former: readonly string[]): Finding[] {
  const got = former.find((address) => address.endsWith("]"));
  const repetition = got === undefined ? undefined : repetitionIn(bodiesOf(block));
  if (repetition === undefined) return [];
  const noun = typeOf(block) === MODULE ? "module" : "resource";
  const rule = `must be without an index, because the ${noun} has ${repetition}`;
  const remedy = "write a moved block for each instance with addOverride on the stack";
  return [{ at: pathOf(block), fault: { what: OLD_ADDRESS, rule, got, remedy } }];
}
