// Updates in place that delete data, remove its protection, or expose it: by type, with the findings of the report.

import { readFileSync } from "node:fs";
import { IN_PLACE } from "../../lib/plan/in-place";
import { type ChangeText, linesOf, reportOf, type ResourceText } from "./plan-text";

const { resources } = JSON.parse(readFileSync("bindings/resources.json", "utf8")) as { resources: object };

/** The values before and after, and the finding; or the reason why updates of the type do not lose anything. */
type Row = readonly [before: object, after: object, said: string];

const SECURED: Row = [
  { security_attributes: { "a.b.value": "c" } },
  { security_attributes: {} },
  "interruption exposed",
];
const NAMES_ONLY = "only names, texts and tags change in place";
const HOLDS_NOTHING = "holds nothing itself: traffic, calls or rights change, and the code says so";

const UPDATES: Readonly<Record<string, readonly Row[] | string>> = {
  oci_apigateway_certificate: HOLDS_NOTHING,
  oci_apigateway_deployment: HOLDS_NOTHING,
  oci_apigateway_gateway: HOLDS_NOTHING,
  oci_apigateway_subscriber: HOLDS_NOTHING,
  oci_apigateway_usage_plan: HOLDS_NOTHING,
  oci_artifacts_container_repository: [
    [{ is_public: false }, { is_public: true }, "interruption exposed"],
    [{ is_immutable: true }, { is_immutable: false }, "interruption protection-ended"],
  ],
  oci_budget_alert_rule: HOLDS_NOTHING,
  oci_budget_budget: HOLDS_NOTHING,
  oci_core_cpe: HOLDS_NOTHING,
  oci_core_drg: HOLDS_NOTHING,
  oci_core_drg_attachment: HOLDS_NOTHING,
  oci_core_instance: [
    [
      { source_details: [{ source_id: "image.a" }] },
      { source_details: [{ source_id: "image.b" }] },
      "loss content-replaced",
    ],
    [
      { source_details: [{ source_id: "image.a" }] },
      { source_details: [{ source_id: "image.b", is_preserve_boot_volume_enabled: true }] },
      "interruption content-replaced",
    ],
    SECURED,
  ],
  oci_core_instance_configuration: HOLDS_NOTHING,
  oci_core_instance_pool: HOLDS_NOTHING,
  oci_core_internet_gateway: HOLDS_NOTHING,
  oci_core_ipsec: HOLDS_NOTHING,
  oci_core_nat_gateway: HOLDS_NOTHING,
  oci_core_network_security_group: HOLDS_NOTHING,
  oci_core_network_security_group_security_rule: HOLDS_NOTHING,
  oci_core_remote_peering_connection: HOLDS_NOTHING,
  oci_core_route_table: HOLDS_NOTHING,
  oci_core_security_list: HOLDS_NOTHING,
  oci_core_service_gateway: HOLDS_NOTHING,
  oci_core_subnet: HOLDS_NOTHING,
  oci_core_vcn: [SECURED],
  oci_database_autonomous_database: [
    [{ backup_retention_period_in_days: 60 }, { backup_retention_period_in_days: 7 }, "loss retention-shortened"],
    [{ whitelisted_ips: ["10.0.0.1"] }, { whitelisted_ips: [""] }, "interruption exposed"],
    [{ whitelisted_ips: ["10.0.0.1"] }, { whitelisted_ips: null }, "interruption exposed"],
    [{ is_access_control_enabled: true }, { is_access_control_enabled: false }, "interruption exposed"],
    [{ is_mtls_connection_required: true }, { is_mtls_connection_required: false }, "interruption exposed"],
    [{ is_local_data_guard_enabled: true }, { is_local_data_guard_enabled: false }, "interruption protection-ended"],
    [
      { long_term_backup_schedule: [{ is_disabled: false }] },
      { long_term_backup_schedule: [{ is_disabled: true }] },
      "interruption protection-ended",
    ],
    [{ admin_password: "a" }, { admin_password: "b" }, "interruption content-replaced"],
    [{ secret_id: "ocid1.vaultsecret.a" }, { secret_id: "ocid1.vaultsecret.b" }, "interruption content-replaced"],
    SECURED,
  ],
  oci_dataflow_application: "what it runs lies in a bucket",
  oci_dataflow_private_endpoint: HOLDS_NOTHING,
  oci_dataintegration_workspace: NAMES_ONLY,
  oci_datascience_model: "its archive never changes in place: another one is another model",
  oci_datascience_model_deployment: HOLDS_NOTHING,
  oci_datascience_notebook_session: "no page says what a smaller volume or another mount does to files",
  oci_datascience_project: NAMES_ONLY,
  oci_dns_resolver: HOLDS_NOTHING,
  oci_dns_resolver_endpoint: [SECURED],
  oci_events_rule: HOLDS_NOTHING,
  oci_functions_application: [SECURED],
  oci_functions_function: HOLDS_NOTHING,
  oci_functions_invoke_function: "nothing of it changes in place: another call replaces it",
  oci_golden_gate_connection: [SECURED],
  oci_golden_gate_connection_assignment: "nothing of it changes in place",
  oci_golden_gate_deployment: [
    [{ is_public: false }, { is_public: true }, "interruption exposed"],
    [{ ogg_data: [{ admin_password: "a" }] }, { ogg_data: [{ admin_password: "b" }] }, "interruption content-replaced"],
    SECURED,
  ],
  oci_identity_auth_token: NAMES_ONLY,
  oci_identity_compartment: NAMES_ONLY,
  oci_identity_domains_auth_token: "nothing of it changes in place",
  oci_identity_domains_dynamic_resource_group: HOLDS_NOTHING,
  oci_identity_domains_group: NAMES_ONLY,
  oci_identity_domains_user: NAMES_ONLY,
  oci_identity_dynamic_group: HOLDS_NOTHING,
  oci_identity_group: NAMES_ONLY,
  oci_identity_policy: HOLDS_NOTHING,
  oci_identity_tag: "values that are set stay, also when it is retired or its validator changes",
  oci_identity_tag_default: "what has the tag keeps it",
  oci_identity_tag_namespace: "values that are set stay, also when it is retired",
  oci_identity_user: NAMES_ONLY,
  oci_identity_user_group_membership: "nothing of it changes in place",
  oci_integration_integration_instance: [SECURED],
  oci_kms_key: [[{ desired_state: "ENABLED" }, { desired_state: "DISABLED" }, "interruption key-disabled"]],
  oci_kms_key_version: "only the time for its deletion changes in place",
  oci_kms_vault: NAMES_ONLY,
  oci_limits_quota: HOLDS_NOTHING,
  oci_log_analytics_log_analytics_log_group: NAMES_ONLY,
  oci_logging_log: [
    [{ retention_duration: 90 }, { retention_duration: 30 }, "loss retention-shortened"],
    [{ is_enabled: true }, { is_enabled: false }, "interruption collection-stopped"],
  ],
  oci_logging_log_group: NAMES_ONLY,
  oci_logging_unified_agent_configuration: [
    [{ is_enabled: true }, { is_enabled: false }, "interruption collection-stopped"],
  ],
  oci_management_dashboard_management_dashboards_import: "nothing of it changes in place",
  oci_monitoring_alarm: HOLDS_NOTHING,
  oci_nosql_table: "columns are added in place; another time to live is that of rows to come",
  oci_objectstorage_bucket: [
    [{ versioning: "Enabled" }, { versioning: "Suspended" }, "interruption protection-ended"],
    [{ versioning: "Enabled" }, { versioning: "Disabled" }, "interruption protection-ended"],
    [{ retention_rules: [kept(30)] }, { retention_rules: [] }, "interruption protection-ended"],
    [{ access_type: "NoPublicAccess" }, { access_type: "ObjectRead" }, "interruption exposed"],
    [{ access_type: "NoPublicAccess" }, { access_type: "ObjectReadWithoutList" }, "interruption exposed"],
    [{ access_type: "ObjectReadWithoutList" }, { access_type: "ObjectRead" }, "interruption exposed"],
  ],
  oci_objectstorage_object: "its content never changes in place: another content replaces it",
  oci_objectstorage_object_lifecycle_policy: [
    [{ bucket: "b" }, { bucket: "b", rules: [rule()] }, "loss lifecycle-deletes"],
  ],
  oci_ons_notification_topic: NAMES_ONLY,
  oci_ons_subscription: "it holds no messages",
  oci_queue_queue: [
    [{ purge_trigger: 1 }, { purge_trigger: 2 }, "loss queue-purged"],
    [{ dead_letter_queue_delivery_count: 5 }, { dead_letter_queue_delivery_count: 0 }, "interruption protection-ended"],
  ],
  oci_resource_scheduler_schedule: HOLDS_NOTHING,
  oci_sch_service_connector: [
    [
      { source: [{ kind: "streaming", stream_id: "a" }] },
      { source: [{ kind: "streaming", stream_id: "b" }] },
      "interruption source-switched",
    ],
  ],
  oci_streaming_connect_harness: NAMES_ONLY,
  oci_streaming_stream: [[{ stream_pool_id: "a" }, { stream_pool_id: "b" }, "interruption stream-moved"]],
  oci_streaming_stream_pool: [SECURED],
  oci_vault_secret: [
    [
      { secret_content: [{ content: "YQ==" }] },
      { secret_content: [{ content: "Yg==" }] },
      "interruption content-replaced",
    ],
  ],
};

const ROWS = Object.entries(UPDATES).flatMap(([type, rows]) =>
  typeof rows === "string" ? [] : rows.map(([before, after, said]) => ({ type, before, after, said })),
);

function updated(type: string, before: object, after: object, more: Partial<ChangeText> = {}): ChangeText {
  return { address: `${type}.x`, actions: ["update"], before, after, ...more };
}

test("each type of the bindings has updates here, or the reason why they do not lose anything", () => {
  expect(Object.keys(UPDATES).sort()).toEqual(Object.keys(resources).sort());
});

test.each(ROWS)("$type: $before becomes $after: $said", ({ type, before, after, said }) => {
  const change = updated(type, before, after);
  expect(linesOf({ changes: [change] })).toEqual([`${said} ${type}.x`]);
  expect(linesOf({ changes: [updated(type, after, after)] })).toEqual([]);
});

test("each update in the table of the report has a row here", () => {
  const said = ROWS.flatMap(({ type, before, after }) =>
    reportOf({ changes: [updated(type, before, after)] }).findings.map(({ why }) => why),
  );
  expect(IN_PLACE.filter(({ why }) => !said.includes(why))).toEqual([]);
});

test.each<[string, object, object]>([
  ["oci_logging_log", { retention_duration: 30 }, { retention_duration: 90 }],
  ["oci_logging_log", { is_enabled: false }, { is_enabled: true }],
  ["oci_database_autonomous_database", { whitelisted_ips: ["a", "b"] }, { whitelisted_ips: ["a"] }],
  ["oci_objectstorage_bucket", { versioning: "Suspended" }, { versioning: "Enabled" }],
  ["oci_objectstorage_bucket", { access_type: "ObjectRead" }, { access_type: "NoPublicAccess" }],
  ["oci_queue_queue", { dead_letter_queue_delivery_count: 5 }, { dead_letter_queue_delivery_count: 2 }],
  ["oci_queue_queue", { dead_letter_queue_delivery_count: 0 }, { dead_letter_queue_delivery_count: 0 }],
])("%s: the other way round, %j to %j, loses nothing", (type, before, after) => {
  expect(linesOf({ changes: [updated(type, before, after)] })).toEqual([]);
});

test("a value that is known only after apply is not a change, except the source of a boot volume", () => {
  const log = updated(
    "oci_logging_log",
    { retention_duration: 90 },
    {},
    { after_unknown: { retention_duration: true } },
  );
  expect(linesOf({ changes: [log] })).toEqual([]);
  const attributes = updated(
    "oci_streaming_stream_pool",
    SECURED[0],
    {},
    { after_unknown: { security_attributes: true } },
  );
  expect(linesOf({ changes: [attributes] })).toEqual([]);
  const source = { source_details: [{ source_id: true }] };
  const instance = updated(
    "oci_core_instance",
    { source_details: [{ source_id: "a" }] },
    { source_details: [{}] },
    {
      after_unknown: source,
    },
  );
  expect(linesOf({ changes: [instance] })).toEqual(["loss content-replaced oci_core_instance.x"]);
});

test("finds the loss of security attributes for types that are not listed, but nothing for other providers", () => {
  const [before, after] = SECURED;
  expect(linesOf({ changes: [updated("oci_core_vnic", before, after)] })).toEqual([
    "interruption exposed oci_core_vnic.x",
  ]);
  const other = updated("null_resource", before, after);
  expect(linesOf({ changes: [other] })).toEqual([]);
});

/** A retention rule; without a time, a legal hold. */
function kept(time?: number, unit = "DAYS"): object {
  return {
    display_name: `r${time ?? ""}`,
    duration: time === undefined ? [] : [{ time_amount: String(time), time_unit: unit }],
  };
}

test.each<[string, object[], object[], boolean]>([
  ["a shorter rule", [kept(30)], [kept(10)], true],
  ["a longer rule", [kept(30)], [kept(60)], false],
  ["a year for 366 days", [kept(366)], [kept(1, "YEARS")], true],
  ["a year for 365 days", [kept(365)], [kept(1, "YEARS")], false],
  ["an end of a legal hold", [kept()], [kept(9, "YEARS")], true],
  ["a legal hold for an end", [kept(9, "YEARS")], [kept()], false],
  ["the shorter of two removed", [kept(30), kept(10)], [kept(30)], false],
  ["the longer of two removed", [kept(30), kept(10)], [kept(10)], true],
])("retention rules of a bucket, %s", (_, before, after, isFound) => {
  const change = updated("oci_objectstorage_bucket", { retention_rules: before }, { retention_rules: after });
  expect(linesOf({ changes: [change] })).toEqual(
    isFound ? ["interruption protection-ended oci_objectstorage_bucket.x"] : [],
  );
});

const POLICY = "oci_objectstorage_object_lifecycle_policy.x";

/** A rule of a lifecycle policy, in the form of the provider. */
function rule(more: object = {}, filter?: object): object {
  const filters = filter === undefined ? [] : [filter];
  return {
    name: "old",
    action: "DELETE",
    is_enabled: true,
    target: "objects",
    time_amount: "30",
    time_unit: "DAYS",
    object_name_filter: filters,
    ...more,
  };
}

function policy(actions: readonly string[], before: object[] | null, after: object[]): ChangeText {
  const of = (rules: object[] | null): object | null => rules && { bucket: "archive", namespace: "n", rules };
  return { address: POLICY, actions, before: of(before), after: of(after) };
}

function whyOf(before: object[], after: object[]): string | undefined {
  return reportOf({ changes: [policy(["update"], before, after)] }).findings[0]?.why;
}

const PREFIX = { inclusion_prefixes: ["logs/"] };

test.each<[string, object[], object[], string | undefined]>([
  ["a new rule", [], [rule()], "rule 'old' is new"],
  ["one that is enabled", [rule({ is_enabled: false })], [rule()], "rule 'old' did not delete them until now"],
  ["one that is not enabled", [], [rule({ is_enabled: false })], undefined],
  ["archive becomes delete", [rule({ action: "ARCHIVE" })], [rule()], "rule 'old' did not delete them until now"],
  ["a rule that archives", [], [rule({ action: "ARCHIVE" })], undefined],
  [
    "another target",
    [rule()],
    [rule({ target: "previous-object-versions" })],
    "rule 'old' did not delete them until now",
  ],
  ["fewer days", [rule()], [rule({ time_amount: "10" })], "rule 'old' deletes them earlier"],
  ["more days", [rule()], [rule({ time_amount: "60" })], undefined],
  ["days for years", [rule({ time_unit: "YEARS" })], [rule({ time_amount: "400" })], "rule 'old' deletes them earlier"],
  [
    "365 days for a year",
    [rule({ time_amount: "1", time_unit: "YEARS" })],
    [rule({ time_amount: "365" })],
    "rule 'old' deletes them earlier",
  ],
  [
    "a prefix for a name",
    [rule({}, { inclusion_patterns: ["report"] })],
    [rule({}, { inclusion_prefixes: ["report"] })],
    "rule 'old' deletes more of them",
  ],
  ["no filter for one that has all", [rule({}, { inclusion_patterns: ["*"] })], [rule()], undefined],
  ["no filter any more", [rule({}, PREFIX)], [rule()], "rule 'old' deletes more of them"],
  ["a filter", [rule()], [rule({}, PREFIX)], undefined],
  [
    "another prefix",
    [rule({}, PREFIX)],
    [rule({}, { inclusion_prefixes: ["orders/"] })],
    "rule 'old' deletes more of them",
  ],
  ["a longer prefix", [rule({}, PREFIX)], [rule({}, { inclusion_prefixes: ["logs/2025/"] })], undefined],
  ["the prefix as a pattern", [rule({}, PREFIX)], [rule({}, { inclusion_patterns: ["logs/*"] })], undefined],
  ["a pattern within the prefix", [rule({}, PREFIX)], [rule({}, { inclusion_patterns: ["logs/*.gz"] })], undefined],
  ["a pattern for all", [rule()], [rule({}, { inclusion_patterns: ["*"] })], undefined],
  ["all as a pattern before", [rule({}, { inclusion_patterns: ["*"] })], [rule({}, PREFIX)], undefined],
  [
    "all as a pattern",
    [rule({}, PREFIX)],
    [rule({}, { inclusion_patterns: ["*"] })],
    "rule 'old' deletes more of them",
  ],
  [
    "a pattern beside it",
    [rule({}, { inclusion_patterns: ["*.gz"] })],
    [rule({}, { inclusion_patterns: ["*.zip"] })],
    "rule 'old' deletes more of them",
  ],
  [
    "an exclusion less",
    [rule({}, { exclusion_patterns: ["keep/*"] })],
    [rule({}, { exclusion_patterns: [] })],
    "rule 'old' deletes more of them",
  ],
  ["an exclusion more", [rule()], [rule({}, { exclusion_patterns: ["keep/*"] })], undefined],
  ["another name", [rule()], [rule({ name: "new" })], undefined],
  ["a rule less", [rule(), rule({ name: "b", time_amount: "10" })], [rule()], undefined],
  ["a rule that another one includes", [rule()], [rule(), rule({ name: "logs" }, PREFIX)], undefined],
  ["uploads", [], [rule({ action: "ABORT", target: "multipart-uploads" })], "rule 'old' is new"],
  ["a time that is not known yet", [rule()], [rule({ time_amount: undefined })], "rule 'old' deletes them earlier"],
])("a lifecycle policy with %s", (_, before, after, why) => {
  expect(whyOf(before, after)).toBe(why);
});

test("the finding names the objects that a lifecycle policy deletes, and their bucket", () => {
  const rules = [
    rule(),
    rule({ name: "versions", target: "previous-object-versions" }),
    rule({ name: "uploads", action: "ABORT", target: "multipart-uploads" }),
  ];
  const { findings } = reportOf({ changes: [policy(["create"], null, rules)] });
  expect(findings.map(({ level, message }) => [level, message])).toEqual([
    [
      "loss",
      `${POLICY}: bucket 'archive' would lose objects, previous versions of objects and unfinished uploads that its lifecycle policy permanently deletes, because rule 'old' is new, and rule 'versions' is new, and rule 'uploads' is new; leave the rules as they were, or copy the objects that you need to another bucket first`,
    ],
  ]);
});

test("with versioning, deleted objects stay as previous versions, but previous versions are lost", () => {
  const bucket = (versioning: string): ResourceText => ({
    address: "oci_objectstorage_bucket.archive",
    values: { name: "archive", versioning },
  });
  const versions = rule({ name: "versions", target: "previous-object-versions" });
  const said = (versioning: string, rules: object[]): string[] =>
    reportOf({ changes: [policy(["create"], null, rules)], prior: [bucket(versioning)] }).findings.map(
      ({ level, what, why }) => `${level}: ${what}, because ${why}`,
    );
  expect(said("Enabled", [rule()])).toEqual([
    "interruption: bucket 'archive' would keep objects that its lifecycle policy deletes only as previous versions, because rule 'old' is new",
  ]);
  expect(said("Enabled", [rule(), versions])).toEqual([
    "loss: bucket 'archive' would lose previous versions of objects that its lifecycle policy permanently deletes, because rule 'versions' is new",
  ]);
  expect(said("Suspended", [rule()])[0]).toContain("loss: bucket 'archive' would lose objects");
});

test("a bucket that the same plan creates does not lose objects to its lifecycle policy", () => {
  const bucket: ChangeText = {
    address: "oci_objectstorage_bucket.archive",
    actions: ["create"],
    after: { name: "archive", namespace: "n" },
  };
  const made = policy(["create"], null, [rule()]);
  expect(linesOf({ changes: [bucket, made] })).toEqual([]);
  const unknown = { ...made, after: { namespace: "n", rules: [rule()] }, after_unknown: { bucket: true } };
  expect(linesOf({ changes: [unknown] })).toEqual([]);
  const other = { ...bucket, after: { name: "other", namespace: "n" } };
  expect(linesOf({ changes: [other, made] })).toEqual([`loss lifecycle-deletes ${POLICY}`]);
});

test("a lifecycle policy at another address is compared with the destroyed one, but not with that of another bucket", () => {
  const gone = { ...policy(["delete"], [rule()], []), address: `${POLICY}2`, after: null };
  const lines = (rules: object[]): string[] =>
    linesOf({ changes: [gone, policy(["create"], null, rules)] }).filter((line) => line.startsWith("loss"));
  expect(lines([rule()])).toEqual([]);
  expect(lines([rule({ time_amount: "1" })])).toEqual([`loss lifecycle-deletes ${POLICY}`]);
  const replaced = policy(["delete", "create"], [rule()], [rule()]);
  expect(linesOf({ changes: [replaced] })).toEqual([`notice replaced ${POLICY}`]);
  const elsewhere = { ...replaced, after: { bucket: "attic", namespace: "n", rules: [rule()] } };
  expect(linesOf({ changes: [elsewhere] })).toEqual([`loss lifecycle-deletes ${POLICY}`, `notice replaced ${POLICY}`]);
});

test("written content is not shown", () => {
  const secret: ResourceText = { address: "oci_vault_secret.x", values: { secret_name: "token" } };
  const change = updated(
    "oci_vault_secret",
    { secret_name: "token", secret_content: [{ content: "YQYQYQ==" }] },
    { secret_name: "token", secret_content: [{ content: "YgYgYg==" }] },
  );
  const report = reportOf({ changes: [change], prior: [secret] });
  expect(report.toText() + report.toJson()).not.toMatch(/YQYQ|YgYg/);
  expect(report.findings[0]?.message).toBe(
    "oci_vault_secret.x: secret 'token' would get a new version with the content in the code, because secret_content changes; make sure that its readers can use the new content; the previous version can still be read by its number",
  );
});
