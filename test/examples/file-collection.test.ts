// examples/file-collection: files of hosts, through a custom log, to a stream and a bucket.

import { IdentityDynamicGroup } from "@cdktf/provider-oci/lib/identity-dynamic-group";
import { LoggingLog } from "@cdktf/provider-oci/lib/logging-log";
import { LoggingUnifiedAgentConfiguration } from "@cdktf/provider-oci/lib/logging-unified-agent-configuration";
import { SchServiceConnector } from "@cdktf/provider-oci/lib/sch-service-connector";
import { stacksOf } from "../guides/example";
import { resource, resources, synthesize } from "../support/synthesis";
import { statementsIn } from "./document";

const PAGE = "examples/file-collection";

const document = synthesize(stacksOf(PAGE).get("file-collection")!);

test("agents on the instances of the compartment read two kinds of files into the custom log", () => {
  expect(resource(document, IdentityDynamicGroup).matching_rule).toBe(
    "instance.compartment.id = '${var.compartment_ocid}'",
  );
  expect(resources(document, LoggingLog).map(({ log_type }) => log_type)).toEqual(["SERVICE", "CUSTOM"]);
  const { group_association, service_configuration: configuration } = resource(
    document,
    LoggingUnifiedAgentConfiguration,
  );
  expect(group_association).toEqual({
    group_list: [expect.stringContaining("oci_identity_dynamic_group.hosts")],
  });
  expect(configuration).toMatchObject({
    configuration_type: "LOGGING",
    destination: { log_object_id: expect.stringContaining("oci_logging_log.orders-log") as string },
    sources: [
      { source_type: "LOG_TAIL", paths: ["/var/log/orders/*.json"], parser: { parser_type: "JSON" } },
      { source_type: "LOG_TAIL", paths: ["/var/log/orders/*.err"], parser: { parser_type: "NONE" } },
    ],
  });
});

test("one connector moves the log to the stream, and another moves the stream to the bucket", () => {
  const [toBucket, toStream] = resources(document, SchServiceConnector);
  expect(toStream).toMatchObject({ source: { kind: "logging" }, target: { kind: "streaming" } });
  expect(toBucket).toMatchObject({ source: { kind: "streaming" }, target: { kind: "objectStorage" } });
});

test("agents may push to their log group, and the index may read the stream", () => {
  const place = "in compartment id <compartment_ocid>";
  const hosts = "Allow dynamic-group id <hosts> to";
  const index = "Allow group id <index_group_ocid> to";
  expect(statementsIn(document).slice(0, 4)).toEqual([
    `${hosts} {UNIFIED_AGENT_CONFIG_GENERATE} ${place}`,
    `${hosts} {LOG_CONTENT_PUSH} ${place} where target.loggroup.id = '<logs>'`,
    `${index} use stream-pull ${place} where target.stream.id = '<pool_lines>'`,
    `${index} read streams ${place} where target.stream.id = '<pool_lines>'`,
  ]);
  const connectors = statementsIn(document).slice(4);
  expect(connectors.map((text) => /to (.*?) in /.exec(text)?.[1])).toEqual([
    "{STREAM_READ, STREAM_CONSUME}",
    "manage objects",
    "use stream-push",
  ]);
});

test("fails for a path that is not absolute", () => {
  expect(() => stacksOf(PAGE, '"/var/log/orders/*.err"', '"orders/*.err"')).toThrow(
    "file-collection/agents: a path of an agent's source must be absolute, got 'orders/*.err'; begin it with / or a drive letter",
  );
});

test("fails for two sources with the same name", () => {
  expect(() => stacksOf(PAGE, 'name: "errors"', 'name: "events"')).toThrow(
    "file-collection/agents: sources must have different names, got 'events'; rename one",
  );
});
