// Invented values for the computed attributes that a plan left unknown.

import { ocid } from "./ids";
import { COMPUTED, KEPT_BLOCKS, SERVICE_DEFAULTS } from "./invented-values";
import { type ResourceType } from "./plan";
import { type Place } from "./provider";
import { type AttributeType, type Block } from "./schema";
import { isUnknown, itemsOf, type ObjectValue, type Value } from "./values";

/** The input of an invented value. */
export interface Making {
  readonly place: Place;
  readonly type: string;
  readonly id: string;
  /** The known attributes of the resource, without invented values. */
  readonly known: ObjectValue;
}

/** A value that depends on the resource. */
export type Invent = (making: Making) => Value;

/** The planned state with a value for everything. */
export function filled(place: Place, { name, block }: ResourceType, id: string, planned: ObjectValue): ObjectValue {
  const making = { place, type: name, id, known: planned };
  return { ...filledBlock(making, block, "", planned), id };
}

function filledBlock(making: Making, block: Block, path: string, planned: ObjectValue): ObjectValue {
  const attributes = Object.entries(block.attributes ?? {}).map(([name, { type, optional }]) => {
    const value = planned[name] ?? null;
    const at = `${path}${name}`;
    return [name, isUnknown(value) ? invented(making, at, type, optional ?? false) : known(value)] as const;
  });
  const blocks = Object.entries(block.block_types ?? {}).map(([name, { nesting_mode, block: inner }]) => {
    const value = planned[name] ?? null;
    const at = `${path}${name}`;
    if (nesting_mode === "single" || nesting_mode === "group") return [name, value] as const;
    const items = isUnknown(value) ? (KEPT_BLOCKS[`${making.type}.${at}`] ?? []) : itemsOf(value);
    return [name, items.map((item) => filledBlock(making, inner, `${at}.`, item))] as const;
  });
  return Object.fromEntries([...attributes, ...blocks]);
}

/** When the apply begins, written values are known, except for elements that turned out to be null. */
function known(value: Value): Value {
  return value;
}

function invented(making: Making, path: string, type: AttributeType, optional: boolean): Value {
  const name = path.slice(path.lastIndexOf(".") + 1);
  const own = COMPUTED[`${making.type}.${path}`] ?? COMPUTED[path];
  if (own !== undefined) return own(making);
  const fallback = SERVICE_DEFAULTS[`${making.type}.${path}`];
  if (fallback !== undefined) return fallback;
  if (Array.isArray(type)) return type[0] === "map" ? {} : [];
  // An optional argument that is not written is absent.
  if (optional) return null;
  return type === "string" ? text(making, name) : type === "bool" ? false : 0;
}

function text({ place, id }: Making, name: string): Value {
  if (/^(time_|created_time|timestamp)/.test(name))
    return /created|updated|modified/.test(name) ? place.world.now() : null;
  if (/^(lifecycle|.*_details|.*_message)/.test(name)) return null;
  if (/_id$|ocid/.test(name))
    return ocid(place.world, name.replace(/_?(id|ocid)$/, "").replaceAll("_", ""), place.region, id);
  if (/etag/i.test(name)) return place.world.unique(`etag ${id}`).slice(0, 32);
  if (/endpoint|url/.test(name)) return `https://${id.slice(-20)}.${place.region}.example.com`;
  if (/(^|_)ip$|ip_address/.test(name)) return "10.0.0.10";
  return null;
}
