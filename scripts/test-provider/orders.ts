// The requests that a script can send to the service: to list resources, and to add messages.

import { create, removeWithContents } from "./operations";
import { planned } from "./plan";
import { schemasOf } from "./schema";
import { shaped } from "./shape";
import { type ObjectValue } from "./values";
import { DEFAULT_REGION, ServiceError, type World } from "./world";

export type Order =
  | { readonly order: "list"; readonly world: string }
  | {
      readonly order: "put";
      readonly world: string;
      readonly count: number;
      readonly id?: string;
      readonly type?: string;
    }
  | {
      readonly order: "make";
      readonly world: string;
      readonly type: string;
      readonly values: ObjectValue;
      readonly region?: string;
    }
  | { readonly order: "unmake"; readonly world: string; readonly id: string }
  | { readonly order: "refuse"; readonly world: string; readonly id: string }
  | { readonly order: "confirm"; readonly world: string }
  | { readonly order: "forget"; readonly world: string };

/** A resource as a script sees it. */
export interface Listed {
  readonly type: string;
  readonly id: string;
  readonly values: ObjectValue;
  /** Messages in a stream, objects in a bucket, entries in a log. */
  readonly count: number;
}

export interface Answer {
  readonly resources: readonly Listed[];
  /** The operations in this world, in order. */
  readonly log: readonly string[];
  /** Why the order was not followed. */
  readonly error?: string;
}

export function answer(world: World, order: Order): Answer {
  try {
    follow(world, order);
    return { resources: resourcesOf(world), log: world.log };
  } catch (error) {
    if (!(error instanceof ServiceError)) throw error;
    return { resources: resourcesOf(world), log: world.log, error: error.message };
  }
}

function resourcesOf(world: World): Listed[] {
  return world.all().map(({ type, id, values }) => ({ type, id, values, count: world.count(id) }));
}

function follow(world: World, order: Order): void {
  switch (order.order) {
    case "put":
      for (const { id, type } of world.all()) {
        const meant = order.id === undefined ? type === (order.type ?? "oci_streaming_stream") : id === order.id;
        if (meant) world.put(id, order.count);
      }
      return;
    case "make":
      make(world, order.type, order.values, order.region ?? DEFAULT_REGION);
      return;
    case "unmake": {
      const found = world.find(order.id);
      if (found === undefined) throw ServiceError.notFound(order.id);
      removeWithContents(world, found);
      return;
    }
    case "refuse":
      world.refused.add(order.id);
      return;
    case "confirm":
      for (const one of world.all("oci_ons_subscription")) one.values = { ...one.values, state: "ACTIVE" };
      return;
    default:
  }
}

/** As if it had been made in the console. */
function make(world: World, name: string, values: ObjectValue, region: string): void {
  const { resource_schemas, marks } = schemasOf("oracle/oci");
  const block = resource_schemas[name]?.block;
  if (block === undefined) throw new ServiceError("400-InvalidParameter", `there is no type ${name}`);
  const type = { name, block, marks: marks[name] ?? {} };
  create(
    { world, region, tenancy: undefined, tags: { defaults: false, ignored: [] } },
    type,
    planned(type, shaped(block, values), undefined),
  );
}
