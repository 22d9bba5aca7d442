// References are read by pattern, so what they must not find matters as much as what they must find.

import { checkDocument } from "./check-document";

const STREAM = "oci_streaming_stream.bookings";

function streamWith(changes: object): object {
  const bookings = { name: "bookings", partitions: 1, ...changes };
  return { provider: { oci: {} }, resource: { oci_streaming_stream: { bookings } } };
}

/** The findings about an expression in a local, next to a stream and a pool. */
function about(expression: string, more: object = {}): string[] {
  const pools = { pool: { compartment_id: "x", name: "pool" }, many: { compartment_id: "x", name: "p", count: 2 } };
  const { resource } = streamWith({}) as { resource: object };
  return checkDocument({
    resource: { ...resource, oci_streaming_stream_pool: pools },
    locals: { it: expression },
    ...more,
  });
}

describe("a reference is refused", () => {
  const POOL = "oci_streaming_stream_pool.pool";
  const rows: [string, string, string][] = [
    [
      "to a resource that does not exist",
      "${oci_streaming_stream.none.id}",
      "'oci_streaming_stream.none', which does not exist",
    ],
    [
      "to a data source that does not exist",
      "${data.oci_identity_users.a.id}",
      "'data.oci_identity_users.a', which does not exist",
    ],
    ["to a variable that does not exist", "${var.none}", "'var.none', which does not exist"],
    ["to a local that does not exist", "a ${local.none} b", "'local.none', which does not exist"],
    ["within a literal within an expression", '${upper("a-${var.none}")}', "'var.none', which does not exist"],
    ["within an index", `\${${STREAM}.freeform_tags[var.none]}`, "'var.none', which does not exist"],
    ["in a directive", "%{ if var.none }a%{ endif }", "'var.none', which does not exist"],
    [
      "to an attribute that does not exist",
      `\${${STREAM}.messages_endpont}`,
      `'${STREAM}', which has no 'messages_endpont'`,
    ],
    ["to an attribute of a text", `\${${STREAM}.name.length}`, `'${STREAM}', which has no 'name.length'`],
    [
      "to a member of a list of blocks without an index",
      `\${${POOL}.kafka_settings.num_partitions}`,
      `'${POOL}', whose 'kafka_settings.num_partitions' needs an index`,
    ],
    [
      "to a member that a block does not have",
      `\${${POOL}.kafka_settings[0].brokers}`,
      `'${POOL}', which has no 'kafka_settings[...].brokers'`,
    ],
    [
      "by index into a set",
      `\${${POOL}.private_endpoint_settings[0].nsg_ids[0]}`,
      `'${POOL}', whose 'private_endpoint_settings[...].nsg_ids[...]' is a set, without an index`,
    ],
  ];
  test.each(rows)("%s", (_, expression, finding) => {
    expect(about(expression)).toEqual([`local.it: refers to ${finding}`]);
  });
});

describe("a reference is accepted", () => {
  const rows: [string, string][] = [
    ["to an attribute of a block", "${oci_streaming_stream_pool.pool.kafka_settings[0].bootstrap_servers}"],
    [
      "to an attribute of a block in the old form",
      "${oci_streaming_stream_pool.pool.kafka_settings.0.bootstrap_servers}",
    ],
    ["to an instance", "${oci_streaming_stream_pool.many[1].id}"],
    ["to all instances", "${oci_streaming_stream_pool.many[*].id}, ${oci_streaming_stream_pool.many.*.id[0]}"],
    ["to a member of a map", `\${${STREAM}.freeform_tags["a.b"]}\${${STREAM}.freeform_tags.a}`],
    ["to a loop variable", `\${[for key, s in [${STREAM}] : s.name if key.x]}`],
    ["to what Terraform provides", "${path.module}${terraform.workspace}${each.value.x}${count.index}"],
    ["that is text in a literal", '${upper("var.none oci_streaming_stream.none.id \\" var.none")}'],
    ["that is escaped", "$${var.none}"],
    ["that is no expression at all", "oci_streaming_stream.none.id"],
  ];
  test.each(rows)("%s", (_, expression) => {
    expect(about(expression)).toEqual([]);
  });
});

describe("a document is refused for", () => {
  test("a dependency that does not exist", () => {
    const findings = checkDocument(streamWith({ depends_on: ["oci_streaming_stream_pool.none"] }));
    expect(findings).toEqual([`${STREAM}: refers to 'oci_streaming_stream_pool.none', which does not exist`]);
  });

  test("a provider configuration that does not exist", () => {
    const findings = checkDocument(streamWith({ provider: "oci.home" }));
    expect(findings).toEqual([`${STREAM}: refers to provider 'oci.home', which does not exist`]);
  });

  test("two provider configurations without an alias", () => {
    const findings = checkDocument({ provider: { oci: [{}, {}] } });
    expect(findings).toEqual(["provider.oci: a provider configuration with the same alias exists"]);
  });

  test("ignored changes of an argument that does not exist", () => {
    const findings = checkDocument(streamWith({ lifecycle: { ignore_changes: ["retention"] } }));
    expect(findings).toEqual([`${STREAM}: ignores changes of 'retention', which has no 'retention'`]);
  });

  test("an import into a resource that does not exist", () => {
    const findings = checkDocument({ import: [{ to: "oci_streaming_stream.none", id: "x" }] });
    expect(findings).toEqual(["import: refers to 'oci_streaming_stream.none', which does not exist"]);
  });

  test("a wrong attribute of self", () => {
    const postcondition = { condition: "${self.stat == 1}", error_message: "no" };
    const findings = checkDocument(streamWith({ lifecycle: { postcondition } }));
    expect(findings).toEqual([`${STREAM}: refers to '${STREAM}', which has no 'stat'`]);
  });
});

describe("a dependency cycle is caught", () => {
  test("over references, dependencies and locals", () => {
    const document = {
      locals: { endpoint: `\${${STREAM}.messages_endpoint}` },
      resource: {
        oci_streaming_stream: {
          bookings: { name: "a", partitions: 1, depends_on: ["time_sleep.wait"] },
          other: { name: "b", partitions: 1, freeform_tags: { a: "${local.endpoint}" } },
        },
        time_sleep: { wait: { triggers: { endpoint: "${local.endpoint}" } } },
      },
    };
    const cycle = [STREAM, "time_sleep.wait", "local.endpoint", STREAM].join(" -> ");
    expect(checkDocument(document)).toEqual([`${STREAM}: a dependency cycle: ${cycle}`]);
  });

  test("of a resource with itself, but not through self", () => {
    const cycle = `${STREAM}: a dependency cycle: ${STREAM} -> ${STREAM}`;
    expect(checkDocument(streamWith({ freeform_tags: { a: `\${${STREAM}.id}` } }))).toEqual([cycle]);
    const postcondition = { condition: '${self.state == "ACTIVE"}', error_message: "no" };
    expect(checkDocument(streamWith({ lifecycle: { postcondition } }))).toEqual([]);
  });
});
