// The check must find errors: each test breaks a correct document in one way and expects one finding.

import { readdirSync } from "node:fs";
import { join } from "node:path";
import { checkDocument } from "./check-document";

const pool = { compartment_id: "${var.compartment_id}", name: "pool", kafka_settings: { num_partitions: 3 } };
const stream = { name: "bookings", partitions: 3, stream_pool_id: "${oci_streaming_stream_pool.pool.id}" };
const connector = {
  compartment_id: "${var.compartment_id}",
  display_name: "archive",
  source: { kind: "streaming", stream_id: "${oci_streaming_stream.bookings.id}", cursor: { kind: "LATEST" } },
  target: { kind: "objectStorage", bucket: "archive", namespace: "${data.oci_objectstorage_namespace.ns.namespace}" },
};

interface Changes {
  readonly pool?: object;
  readonly stream?: object;
  readonly connector?: object;
  readonly resource?: object;
  readonly document?: object;
}

/** A correct document, with changes to its parts. */
function documentWith(changes: Changes = {}): object {
  return {
    terraform: {
      required_providers: { oci: { source: "oracle/oci", version: "~> 8.28" } },
      backend: { local: { path: "x" } },
    },
    provider: { oci: [{ region: "${var.region}" }, { alias: "home", region: "eu-frankfurt-1" }] },
    variable: { compartment_id: { type: "string" }, region: { type: "string", default: "eu-zurich-1" } },
    data: { oci_objectstorage_namespace: { ns: { compartment_id: "${var.compartment_id}" } } },
    resource: {
      oci_streaming_stream_pool: { pool: { ...pool, ...changes.pool } },
      oci_streaming_stream: { bookings: { ...stream, ...changes.stream } },
      oci_sch_service_connector: { archive: { ...connector, ...changes.connector } },
      ...changes.resource,
    },
    output: { id: { value: "${oci_streaming_stream.bookings.id}" } },
    ...changes.document,
  };
}

function findings(changes?: Changes): string[] {
  return checkDocument(documentWith(changes));
}

const STREAM = "oci_streaming_stream.bookings";
const POOL = "oci_streaming_stream_pool.pool";
const CONNECTOR = "oci_sch_service_connector.archive";

describe("a correct document", () => {
  test("has no findings", () => {
    expect(findings()).toEqual([]);
  });

  test("can use the meta-arguments of Terraform", () => {
    const lifecycle = {
      prevent_destroy: true,
      ignore_changes: ["defined_tags", 'freeform_tags["owner"]'],
      replace_triggered_by: [POOL],
      postcondition: [{ condition: '${self.state == "ACTIVE"}', error_message: "is ${self.state}" }],
    };
    const stream = {
      lifecycle,
      depends_on: [POOL],
      provider: "oci.home",
      timeouts: { create: "20m" },
      "//": { any: 1 },
    };
    expect(findings({ stream })).toEqual([]);
  });

  test("can have an expression, or a part of one, in place of a number or a list", () => {
    const document = { locals: { many: 3, ids: ["a"] } };
    const private_endpoint_settings = { nsg_ids: "${[for id in local.ids : id.value]}" };
    expect(
      findings({ stream: { partitions: "1${local.many}" }, pool: { private_endpoint_settings }, document }),
    ).toEqual([]);
  });

  test("can have null in place of a missing value", () => {
    expect(findings({ stream: { compartment_id: null }, pool: { kafka_settings: null } })).toEqual([]);
  });

  test("can have a dynamic block in place of a required one", () => {
    const content = { kind: "streaming", stream_id: "${source.value}" };
    const dynamic = { source: { for_each: `\${[${STREAM}.id]}`, content } };
    expect(findings({ connector: { source: null, dynamic } })).toEqual([]);
  });

  test("can have an allowed value in another case", () => {
    expect(findings({ connector: { target: { ...connector.target, kind: "OBJECTSTORAGE" } } })).toEqual([]);
  });

  test("can use the types of Terraform and of the time provider", () => {
    const resource = {
      time_sleep: { wait: { create_duration: "60s", triggers: { policy: `\${${STREAM}.id}` } } },
      terraform_data: { flag: { input: { any: [1] }, triggers_replace: "${time_sleep.wait.id}" } },
    };
    const terraform_remote_state = { other: { backend: "local", config: { path: "x" } } };
    const output = { id: { value: "${data.terraform_remote_state.other.outputs.deep.er}" } };
    expect(
      findings({ resource, document: { data: { terraform_remote_state }, output }, connector: NO_NAMESPACE }),
    ).toEqual([]);
  });
});

const rule = {
  compartment_id: "x",
  display_name: "x",
  is_enabled: true,
  actions: { actions: { action_type: "OSS", is_enabled: true, stream_id: `\${oci_streaming_stream.bookings.id}` } },
};
const NO_NAMESPACE = { target: { kind: "objectStorage", bucket: "archive" } };

test("every type of the bindings can be checked", () => {
  const types = readdirSync(join(__dirname, "../../bindings/lib")).filter((type) => !/^(time-)?provider$/.test(type));
  const unknown = types.flatMap((type) => {
    const data = type.startsWith("data-");
    const name = type.replace(/^data-/, "").replaceAll("-", "_");
    const isWhole = data || name.startsWith("time_");
    return checkDocument({ [data ? "data" : "resource"]: { [isWhole ? name : `oci_${name}`]: { x: {} } } });
  });
  expect(types.length).toBeGreaterThan(50);
  expect(unknown.filter((finding) => finding.includes("no schema"))).toEqual([]);
});

describe("the schema check catches", () => {
  const rows: [string, Changes, string][] = [
    ["an unknown argument", { stream: { retention: 24 } }, `${STREAM}: unknown argument 'retention'`],
    [
      "an unknown argument of a block",
      { pool: { kafka_settings: [{ partitions: 3 }] } },
      `${POOL}: unknown argument 'kafka_settings[0].partitions'`,
    ],
    ["a missing required argument", { stream: { name: null } }, `${STREAM}: missing required argument 'name'`],
    ["a missing required block", { connector: { source: null } }, `${CONNECTOR}: missing required argument 'source'`],
    ["a number as a text", { stream: { partitions: "5" } }, `${STREAM}: 'partitions' must be a number, got "5"`],
    [
      "an escaped expression as a number",
      { stream: { partitions: "$${x}" } },
      `${STREAM}: 'partitions' must be a number, got "$\${x}"`,
    ],
    ["a text as a number", { stream: { name: 5 } }, `${STREAM}: 'name' must be a string, got 5`],
    [
      "a list of the wrong type",
      { pool: { private_endpoint_settings: { nsg_ids: [1] } } },
      `${POOL}: 'private_endpoint_settings.nsg_ids[0]' must be a string, got 1`,
    ],
    [
      "a text where a map is needed",
      { pool: { freeform_tags: "a" } },
      `${POOL}: 'freeform_tags' must be a map, got "a"`,
    ],
    [
      "two blocks where one is allowed",
      { pool: { kafka_settings: [{}, {}] } },
      `${POOL}: at most 1 of 'kafka_settings' may be given, got 2`,
    ],
    [
      "no block where one is needed",
      { connector: { target: [] } },
      `${CONNECTOR}: at least 1 of 'target' are needed, got 0`,
    ],
    [
      "conflicting arguments",
      { stream: { compartment_id: "x" } },
      `${STREAM}: 'compartment_id' conflicts with 'stream_pool_id'`,
    ],
    [
      "a read-only argument",
      { pool: { kafka_settings: { bootstrap_servers: "x" } } },
      `${POOL}: 'kafka_settings.bootstrap_servers' is read-only`,
    ],
    ["an id that is set", { pool: { id: "x" } }, `${POOL}: 'id' is read-only`],
    [
      "a value that the provider does not allow",
      { connector: { source: { kind: "kafka" } } },
      `${CONNECTOR}: 'source.kind' must be one of "logging", "monitoring", "plugin", "streaming", got "kafka"`,
    ],
    [
      "a text that is no JSON where the provider wants some",
      { resource: { oci_events_rule: { rule: { ...rule, condition: "{" } } } },
      `oci_events_rule.rule: 'condition' must be JSON, got "{"`,
    ],
    [
      "a wrong dynamic block",
      { pool: { kafka_settings: null, dynamic: { kafka_settings: { for_each: [], content: { x: 1 } } } } },
      `${POOL}: unknown argument 'dynamic.kafka_settings.content.x'`,
    ],
    [
      "a prevent_destroy that is an expression",
      { stream: { lifecycle: { prevent_destroy: "${var.region == 1}" } } },
      `${STREAM}: 'lifecycle.prevent_destroy' must be true or false, written out, got "\${var.region == 1}"`,
    ],
    [
      "a dependency that is an expression",
      { stream: { depends_on: [`\${${POOL}}`] } },
      `${STREAM}: 'depends_on[0]' must be an address like oci_streaming_stream.orders, got "\${${POOL}}"`,
    ],
    [
      "a type without a schema",
      { resource: { oci_streaming_strem: { x: {} } } },
      "oci_streaming_strem.x: no schema for resource type 'oci_streaming_strem'",
    ],
    ["an unknown key at the top", { document: { resources: {} } }, "document: unknown top-level key 'resources'"],
    [
      "an argument that the provider does not have",
      { document: { provider: { oci: [{ regoin: "x" }, { alias: "home" }] } } },
      "provider.oci: unknown argument 'regoin'",
    ],
    ["an output without a value", { document: { output: { x: {} } } }, "output.x: missing required argument 'value'"],
  ];

  test.each(rows)("%s", (_, changes, finding) => {
    expect(findings(changes)).toEqual([finding]);
  });

  test("a default that does not fit its variable", () => {
    const variable = { compartment_id: { type: "string" }, region: { type: "string", default: 5 } };
    expect(findings({ document: { variable } })).toEqual(["var.region: 'default' must be a string, got 5"]);
  });

  test("the language of moves and imports", () => {
    const moved = [{ from: STREAM, to: "oci_streaming_stream.other" }, { to: "x" }];
    const document = {
      moved,
      import: [{ to: STREAM, id: "ocid1.stream" }],
      check: { up: { assert: { condition: true } } },
    };
    expect(findings({ document })).toEqual([
      "check.up: missing required argument 'assert.error_message'",
      "moved: missing required argument 'from'",
    ]);
  });

  test("prevent_destroy on a data source", () => {
    const ns = { compartment_id: "x", lifecycle: { prevent_destroy: true } };
    const data = { oci_objectstorage_namespace: { ns } };
    const unknown = "data.oci_objectstorage_namespace.ns: unknown argument 'lifecycle.prevent_destroy'";
    expect(findings({ document: { data } })).toEqual([unknown]);
  });

  test("all errors, not only the first one", () => {
    expect(findings({ stream: { a: 1, name: null }, pool: { b: 1 } })).toHaveLength(3);
  });
});

describe("an unresolved token is caught", () => {
  const rows: [string, unknown][] = [
    ["a number marker", -1.8881545897087626e289],
    ["a text marker", "${TfToken[TOKEN.5]}"],
    ["a number marker inside a text", "retention is -8.109861497870998e+298 hours"],
    ["a number that is none", Number.NaN],
  ];
  test.each(rows)("as %s", (_, marker) => {
    const freeform_tags = { marker };
    expect(findings({ stream: { freeform_tags } })).toContain(
      `${STREAM}: an unresolved token in 'freeform_tags.marker'`,
    );
  });
});
