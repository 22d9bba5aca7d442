// The provider: the calls of Terraform, with values instead of messages.

import { readData } from "./data-sources";
import { importedState } from "./imports";
import { create, read, remove, update } from "./operations";
import { type Path, planned, replacing, type ResourceType } from "./plan";
import { type Block, schemasOf, type Source } from "./schema";
import { shaped } from "./shape";
import { type Tagging } from "./tags";
import { findings } from "./validate";
import { isList, isObject, isWhollyKnown, type ObjectValue, textOf, Unknown, type Value } from "./values";
import { DEFAULT_REGION, ServiceError, type World } from "./world";

export interface PlannedChange {
  readonly state: Value;
  readonly replacing: readonly Path[];
}

/** One configured provider: of one alias, for one command of Terraform. */
export class Provider {
  private region = DEFAULT_REGION;
  private tenancy: string | undefined;
  private ignored: readonly string[] = [];

  public constructor(
    private readonly source: Source,
    private readonly world: World,
    private readonly hasTagDefaults = false,
  ) {}

  public configure(config: ObjectValue): void {
    this.region = textOf(config.region) ?? DEFAULT_REGION;
    this.tenancy = textOf(config.tenancy_ocid);
    this.ignored = isList(config.ignore_defined_tags)
      ? config.ignore_defined_tags.flatMap((key) => textOf(key) ?? [])
      : [];
  }

  /** The errors of a configuration. */
  public validate(type: string, config: ObjectValue): string[] {
    return findings(this.resourceType(type), config);
  }

  /** The state from a state file, in the form of the schema. */
  public upgrade(type: string, json: string): Value {
    return shaped(this.resourceType(type).block, JSON.parse(json) as Value);
  }

  public read(type: string, state: Value): Value {
    return isObject(state) ? read(this.place(), this.resourceType(type), state) : null;
  }

  public plan(type: string, prior: Value, proposed: Value, config: ObjectValue): PlannedChange {
    if (!isObject(proposed)) return { state: null, replacing: [] };
    const resource = this.resourceType(type);
    if (!isObject(prior)) return { state: planned(resource, config, undefined), replacing: [] };
    const state = planned(resource, config, prior);
    return { state, replacing: replacing(resource, { config, prior, next: state }) };
  }

  public apply(type: string, prior: Value, next: Value): Value {
    const resource = this.resourceType(type);
    if (!isObject(next)) {
      if (isObject(prior)) remove(this.place(), resource, prior);
      return null;
    }
    return isObject(prior) ? update(this.place(), resource, prior, next) : create(this.place(), resource, next);
  }

  public import(type: string, id: string): ObjectValue {
    const { block } = this.resourceType(type);
    return shaped(block, importedState(type, id));
  }

  public readData(type: string, config: ObjectValue): Value {
    const block = schemasOf(this.source).data_source_schemas[type]?.block;
    if (block === undefined) throw new ServiceError("400-InvalidParameter", `there is no data source ${type}`);
    // Terraform asks only for known values, except for parts that it will not send.
    return isWhollyKnown(config) ? readData(this.place(), type, block, config) : Unknown.VALUE;
  }

  private place(): Place {
    const tags = { defaults: this.hasTagDefaults, ignored: this.ignored };
    return { world: this.world, region: this.region, tenancy: this.tenancy, tags };
  }

  private resourceType(type: string): ResourceType {
    const { resource_schemas, data_source_schemas, marks } = schemasOf(this.source);
    const block: Block | undefined = (resource_schemas[type] ?? data_source_schemas[type])?.block;
    if (block === undefined) throw new ServiceError("400-InvalidParameter", `there is no type ${type}`);
    return { name: type, block, marks: resource_schemas[type] === undefined ? {} : (marks[type] ?? {}) };
  }
}

/** Where something is done: with which provider's configuration. */
export interface Place {
  readonly world: World;
  readonly region: string;
  readonly tenancy: string | undefined;
  readonly tags: Tagging;
}
