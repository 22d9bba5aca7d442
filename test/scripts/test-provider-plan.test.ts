// The plans of the test provider: like those of the real one, without Terraform.

import { type Path, planned, replacing, type ResourceType } from "../../scripts/test-provider/plan";
import { schemasOf } from "../../scripts/test-provider/schema";
import { shaped } from "../../scripts/test-provider/shape";
import { findings } from "../../scripts/test-provider/validate";
import {
  fromMessagePack,
  isWhollyKnown,
  type ObjectValue,
  toMessagePack,
  Unknown,
  type Value,
} from "../../scripts/test-provider/values";

const UNKNOWN = Unknown.VALUE;

function typeOf(name: string): ResourceType {
  const { resource_schemas, marks } = schemasOf("oracle/oci");
  return { name, block: resource_schemas[name]!.block, marks: marks[name]! };
}

const POOL = typeOf("oci_streaming_stream_pool");
const STREAM = typeOf("oci_streaming_stream");
const BUCKET = typeOf("oci_objectstorage_bucket");

/** The plan for a configuration and a state, without null values. */
function plan(type: ResourceType, config: ObjectValue, prior?: ObjectValue): ObjectValue {
  const state = prior && shaped(type.block, prior);
  const all = planned(type, shaped(type.block, config), state);
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== null));
}

function names({ steps }: Path): string {
  return steps.map((step) => ("attribute_name" in step ? step.attribute_name : step.element_key_int)).join(".");
}

/** The paths that replace, from one configuration to another. */
function replaced(type: ResourceType, before: ObjectValue, after: ObjectValue): string[] {
  const prior = shaped(type.block, before);
  const config = shaped(type.block, after);
  return replacing(type, { config, prior, next: planned(type, config, prior) }).map(names);
}

describe("MessagePack", () => {
  test.each<[string, Value]>([
    ["nothing", null],
    ["an object with lists", { a: ["x", 1, 2.5, true, null], b: {} }],
    ["a value that is not known yet, inside", { a: UNKNOWN, b: [UNKNOWN] }],
  ])("%s comes back as it was", (_, value) => {
    expect(fromMessagePack(toMessagePack(value))).toEqual(value);
  });

  test("an unknown value has Terraform's encoding", () => {
    expect([...toMessagePack(UNKNOWN)]).toEqual([0xd4, 0, 0]);
  });

  test("an unknown value of which Terraform knows a prefix is unknown", () => {
    const refined = Uint8Array.from([0xc7, 4, 12, 0x81, 2, 0xa1, 0x61]);
    expect(fromMessagePack(refined)).toBe(UNKNOWN);
  });

  test("knows whether all of a value is known", () => {
    expect([{ a: [1] }, { a: [UNKNOWN] }, UNKNOWN].map(isWhollyKnown)).toEqual([true, false, false]);
  });
});

describe("a resource that is created", () => {
  test("has the written values, and unknown values for the rest", () => {
    const stream = plan(STREAM, { name: "orders", partitions: 1, stream_pool_id: UNKNOWN });
    expect(stream).toMatchObject({
      name: "orders",
      partitions: 1,
      stream_pool_id: UNKNOWN,
      retention_in_hours: UNKNOWN,
    });
    expect([stream.id, stream.messages_endpoint, stream.freeform_tags]).toEqual([UNKNOWN, UNKNOWN, UNKNOWN]);
  });

  test("has an unknown block if the service may fill it, and leaves out other blocks", () => {
    expect(plan(POOL, { name: "pool", compartment_id: "c" }).kafka_settings).toBe(UNKNOWN);
    expect(plan(BUCKET, { name: "b", namespace: "n", compartment_id: "c" }).retention_rules).toEqual([]);
  });

  test("has unknown values for what the service adds to a written block", () => {
    const { kafka_settings } = plan(POOL, { name: "pool", kafka_settings: [{ num_partitions: 3 }] });
    expect(kafka_settings).toEqual([
      {
        auto_create_topics_enable: UNKNOWN,
        bootstrap_servers: UNKNOWN,
        log_retention_hours: UNKNOWN,
        num_partitions: 3,
      },
    ]);
  });
});

describe("an argument that is removed from the configuration", () => {
  const SETTINGS = {
    auto_create_topics_enable: true,
    bootstrap_servers: "b",
    log_retention_hours: 48,
    num_partitions: 3,
  };
  const BEFORE = {
    compartment_id: "c",
    custom_encryption_key: [{ key_state: "ACTIVE", kms_key_id: "k" }],
    freeform_tags: { a: "b" },
    id: "i",
    kafka_settings: [SETTINGS],
    name: "pool",
    private_endpoint_settings: [{ nsg_ids: ["g"], private_endpoint_ip: "10.0.0.2", subnet_id: "s" }],
  };

  test("is kept if it is Optional and Computed: tags, and a pool's settings, key and endpoint", () => {
    expect(plan(POOL, { name: "pool", compartment_id: "c" }, BEFORE)).toEqual(plan(POOL, BEFORE, BEFORE));
  });

  test("is kept within a block too", () => {
    const { kafka_settings } = plan(POOL, { name: "pool", kafka_settings: [{ num_partitions: 4 }] }, BEFORE);
    expect(kafka_settings).toEqual([{ ...SETTINGS, num_partitions: 4 }]);
  });

  test("is removed from a map that is still written", () => {
    expect(plan(POOL, { name: "pool", freeform_tags: {} }, BEFORE).freeform_tags).toEqual({});
  });

  test("is removed if it is Optional only, and gets its default if it has one", () => {
    const before = {
      access_type: "ObjectRead",
      metadata: { a: "b" },
      name: "b",
      retention_rules: [{ display_name: "r" }],
    };
    const after = plan(BUCKET, { name: "b" }, before);
    expect([after.access_type, after.metadata, after.retention_rules]).toEqual(["NoPublicAccess", undefined, []]);
  });

  test("is not removed by an empty string", () => {
    expect(plan(BUCKET, { name: "b", kms_key_id: "" }, { name: "b", kms_key_id: "k" }).kms_key_id).toBe("k");
  });
});

describe("a replacement", () => {
  test("of a stream follows a change of name, partitions or retention, but not of its pool", () => {
    const before = { name: "orders", partitions: 1, retention_in_hours: 24, stream_pool_id: "p" };
    const changes = { name: "o", partitions: 2, retention_in_hours: 48, stream_pool_id: "q" };
    const each = Object.entries(changes).map(([name, value]) => replaced(STREAM, before, { ...before, [name]: value }));
    expect(each).toEqual([["name"], ["partitions"], ["retention_in_hours"], []]);
  });

  test("of a pool follows a new endpoint, or the changed arguments of an endpoint", () => {
    const endpoint = { private_endpoint_settings: [{ subnet_id: "s", private_endpoint_ip: "10.0.0.2" }] };
    expect(replaced(POOL, {}, endpoint)).toEqual([
      "private_endpoint_settings",
      "private_endpoint_settings.0.private_endpoint_ip",
      "private_endpoint_settings.0.subnet_id",
    ]);
    const other = { private_endpoint_settings: [{ subnet_id: UNKNOWN, private_endpoint_ip: "10.0.0.2" }] };
    expect(replaced(POOL, endpoint, other)).toEqual(["private_endpoint_settings.0.subnet_id"]);
    expect(replaced(POOL, endpoint, {})).toEqual([]);
  });

  test("does not follow another order in a set", () => {
    const groups = (...ids: string[]): ObjectValue => ({
      private_endpoint_settings: [{ nsg_ids: ids, subnet_id: "s" }],
    });
    expect(replaced(POOL, groups("a", "b"), groups("b", "a"))).toEqual([]);
    expect(replaced(POOL, groups("a", "b"), groups("a"))).toEqual(["private_endpoint_settings.0.nsg_ids"]);
  });
});

test("an element of a set keeps its computed values, wherever it is", () => {
  const rule = (name: string): ObjectValue => ({ display_name: name, retention_rule_id: `id-${name}` });
  const before = { name: "b", retention_rules: [rule("x"), rule("y")] };
  const written = { name: "b", retention_rules: [{ display_name: "y" }, { display_name: "z" }] };
  expect(plan(BUCKET, written, before).retention_rules).toMatchObject([rule("y"), { retention_rule_id: UNKNOWN }]);
});

test("fails before planning for a configuration that the provider refuses", () => {
  const both = shaped(STREAM.block, { name: "orders", partitions: 1, compartment_id: "c", stream_pool_id: "p" });
  expect(findings(STREAM, both)).toEqual([
    '"compartment_id": conflicts with stream_pool_id',
    '"stream_pool_id": conflicts with compartment_id',
  ]);
  expect(findings(STREAM, { ...both, compartment_id: null })).toEqual([]);
  expect(findings(STREAM, { ...both, compartment_id: UNKNOWN })).toEqual([]);
});
