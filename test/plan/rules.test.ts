// The rules about keys, connectors, names, state, content and silent values.

import { DeployedDocument, PlanFindingKind } from "../../lib/plan";
import { type ChangeText, linesOf, reportOf, STREAM, STREAM_VALUES } from "./plan-text";

const KEY_ID = "ocid1.key.oc1..aaaakey";
const VAULT_ID = "ocid1.vault.oc1..aaaavault";
const KEY = "oci_kms_key.key";
const VAULT = "oci_kms_vault.vault";
const key = { address: KEY, values: { id: KEY_ID, display_name: "shop", vault_id: VAULT_ID } };

const ENCRYPTED = [
  {
    address: "oci_streaming_stream_pool.pool",
    values: { id: "p", name: "shop", custom_encryption_key: [{ kms_key_id: KEY_ID }] },
  },
  { address: "oci_objectstorage_bucket.archive", values: { name: "archive", kms_key_id: KEY_ID } },
  { address: "oci_queue_queue.q", values: { display_name: "q", custom_encryption_key_id: KEY_ID } },
  { address: "oci_vault_secret.s", values: { secret_name: "s", key_id: KEY_ID, vault_id: VAULT_ID } },
  { address: "oci_core_volume.unlisted", values: { kms_key_id: KEY_ID } },
  { address: "oci_objectstorage_bucket.other", values: { name: "other", kms_key_id: "another" } },
  { address: "oci_kms_key_version.v", values: { key_id: KEY_ID } },
];

test("resources that a key encrypts are lost with it, and named", () => {
  const report = reportOf({
    changes: [{ address: KEY, actions: ["delete"], before: key.values }],
    prior: [key, ...ENCRYPTED],
  });
  expect(report.losses.map(({ kind, address }) => `${kind} ${address}`)).toEqual([
    `destroyed ${KEY}`,
    ...ENCRYPTED.slice(0, 5).map(({ address }) => `unreadable ${address}`),
  ]);
  expect(report.losses[1]?.message).toBe(
    "oci_streaming_stream_pool.pool: stream pool 'shop' could not be read from then on, and neither could any stream in it, because it is encrypted with a key that is deleted: oci_kms_key.key is destroyed (the plan destroys it); switch it to another key in a separate deployment, and delete the old key in a later one",
  );
});

test("the keys and secrets of a vault are lost with it, and so are the resources that the keys encrypt", () => {
  const changes = [{ address: VAULT, actions: ["delete"], before: { id: VAULT_ID, display_name: "shop" } }];
  expect(linesOf({ changes, prior: [key, ...ENCRYPTED.slice(0, 4)] })).toEqual([
    `loss destroyed ${VAULT}`,
    `loss goes-with-parent ${KEY}`,
    "loss goes-with-parent oci_vault_secret.s",
    ...ENCRYPTED.slice(0, 4).map(({ address }) => `loss unreadable ${address}`),
  ]);
  const withKey = [...changes, { address: KEY, actions: ["delete"], before: key.values }];
  expect(linesOf({ changes: withKey, prior: [key, ENCRYPTED[1]!] })).toEqual([
    `loss destroyed ${VAULT}`,
    `loss destroyed ${KEY}`,
    "loss unreadable oci_objectstorage_bucket.archive",
  ]);
  const why = reportOf({ changes: withKey, prior: [key, ENCRYPTED[1]!] }).losses[2]?.why;
  expect(why).toBe("it is encrypted with a key that is deleted: oci_kms_key.key is destroyed (the plan destroys it)");
});

test("resources that a key encrypts are lost with its vault, even if the key is only looked up", () => {
  const changes = [{ address: VAULT, actions: ["delete"], before: { id: VAULT_ID, display_name: "safe" } }];
  const looked = { ...key, address: "data.oci_kms_key.key", mode: "data" };
  expect(linesOf({ changes, prior: [looked, ENCRYPTED[1]!] })).toEqual([
    `loss destroyed ${VAULT}`,
    "loss unreadable oci_objectstorage_bucket.archive",
  ]);
});

test("a disabled key interrupts the resources that it encrypts", () => {
  const before = { ...key.values, desired_state: "ENABLED" };
  const change = { address: KEY, actions: ["update"], before, after: { ...before, desired_state: "DISABLED" } };
  const report = reportOf({ changes: [change], prior: [ENCRYPTED[1]!] });
  expect(report.findings.map(({ level, what }) => [level, what])).toEqual([
    [
      "interruption",
      "key 'shop' would be disabled, and the data that it encrypts could not be read until it is enabled again: oci_objectstorage_bucket.archive",
    ],
  ]);
});

const CONNECTOR = "oci_sch_service_connector.c";

function connector(stream: string, cursor?: string): object {
  const cursors = cursor === undefined ? [] : [{ kind: cursor }];
  return { display_name: "c", source: [{ kind: "streaming", stream_id: stream, cursor: cursors }] };
}

test.each([
  ["LATEST", "loss messages-skipped"],
  [undefined, "loss messages-skipped"],
  ["TRIM_HORIZON", "interruption messages-repeated"],
])("a connector that is recreated with the cursor %s: %s", (cursor, line) => {
  const change: ChangeText = {
    address: CONNECTOR,
    actions: ["delete", "create"],
    before: connector("a", "LATEST"),
    after: connector("a", cursor),
  };
  expect(linesOf({ changes: [change] })).toContain(`${line} ${CONNECTOR}`);
});

test("a connector that is only renamed in the code loses its position too, but a destroyed one does not need it", () => {
  const gone = { address: CONNECTOR, actions: ["delete"], before: connector("a") };
  const made = { address: "oci_sch_service_connector.d", actions: ["create"], after: connector("a") };
  expect(linesOf({ changes: [gone, made] })).toContain(`loss messages-skipped ${CONNECTOR}`);
  expect(linesOf({ changes: [gone] })).toEqual([`interruption destroyed ${CONNECTOR}`]);
  const ofLogs = { ...gone, actions: ["delete", "create"], before: { source: [{ kind: "logging" }] }, after: {} };
  expect(linesOf({ changes: [ofLogs] })).toEqual([`interruption replaced ${CONNECTOR}`]);
});

test("a connector whose source becomes another stream does not deliver the rest of the old one", () => {
  const change = { address: CONNECTOR, actions: ["update"], before: connector("a"), after: connector("b") };
  expect(linesOf({ changes: [change] })).toEqual([`interruption source-switched ${CONNECTOR}`]);
  expect(linesOf({ changes: [{ ...change, after: connector("a") }] })).toEqual([]);
});

test("create-before-destroy does not work while a name is in use", () => {
  const change = (address: string, before: object, after: object): ChangeText => {
    return { address, actions: ["create", "delete"], before, after };
  };
  const taken = (...args: Parameters<typeof change>): string[] =>
    linesOf({ changes: [change(...args)] }).filter((line) => line.includes("name-taken"));
  expect(taken(STREAM, STREAM_VALUES, STREAM_VALUES)).toEqual([`notice name-taken ${STREAM}`]);
  expect(taken(STREAM, STREAM_VALUES, { ...STREAM_VALUES, name: "other" })).toEqual([]);
  expect(taken(STREAM, STREAM_VALUES, { ...STREAM_VALUES, stream_pool_id: "other" })).toEqual([]);
  const group = "oci_identity_dynamic_group.g";
  expect(taken(group, { name: "g" }, { name: "g" })).toEqual([`notice name-taken ${group}`]);
  const pool = "oci_streaming_stream_pool.p";
  expect(taken(pool, { name: "p" }, { name: "p" })).toEqual([]);
});

test("a deleted secret keeps its name", () => {
  const before = { secret_name: "token", vault_id: VAULT_ID };
  const address = "oci_vault_secret.token";
  const replaced = { address, actions: ["delete", "create"], before, after: before };
  expect(linesOf({ changes: [replaced] })).toEqual([`loss replaced ${address}`, `notice name-reserved ${address}`]);
  const renamed = { ...replaced, after: { ...before, secret_name: "token-2" } };
  expect(linesOf({ changes: [renamed] })).toEqual([`loss replaced ${address}`]);
});

test("a fixed private address is in use while the old pool has it", () => {
  const settings = { private_endpoint_settings: [{ private_endpoint_ip: "10.0.0.9", subnet_id: "s" }] };
  const change = {
    address: "oci_streaming_stream_pool.p",
    actions: ["create", "delete"],
    before: { id: "p", name: "p", ...settings },
    after: { name: "p", ...settings },
  };
  expect(linesOf({ changes: [change] })).toContain(`notice address-taken ${change.address}`);
  expect(linesOf({ changes: [{ ...change, actions: ["delete", "create"] }] }).join()).not.toContain("address-taken");
  const elsewhere = { private_endpoint_settings: [{ private_endpoint_ip: "10.0.0.9", subnet_id: "t" }] };
  expect(linesOf({ changes: [{ ...change, after: elsewhere }] }).join()).not.toContain("address-taken");
});

test("a subnet cannot be recreated before the old one is destroyed, except in another VCN", () => {
  const before = { id: "s", display_name: "s", vcn_id: "v", cidr_block: "10.0.1.0/24", dns_label: "a" };
  const change = {
    address: "oci_core_subnet.s",
    actions: ["create", "delete"],
    before,
    after: { ...before, dns_label: "b" },
  };
  expect(reportOf({ changes: [change] }).findings.map(({ level, kind, remedy }) => [level, kind, remedy])).toEqual([
    ["interruption", "replaced", "do not apply this plan unless this is intended"],
    ["notice", "address-taken", "give the new one another cidr_block"],
  ]);
  const elsewhere = { ...change, after: { ...before, vcn_id: "w" } };
  expect(linesOf({ changes: [elsewhere] })).toEqual([`interruption replaced ${change.address}`]);
});

test("a resource that was not found and is created again can exist twice: TF_PRESERVE_STATE_ON_404", () => {
  const drift = [{ address: STREAM, actions: ["delete"], before: STREAM_VALUES }];
  const changes = [{ address: STREAM, actions: ["create"], after: { name: "orders" } }];
  const report = reportOf({ drift, changes });
  expect(report.findings.map(({ message, level }) => [level, message])).toEqual([
    [
      "interruption",
      `${STREAM}: stream 'orders' was not found and has left the state; if it still exists, a second, empty one would be created, because the service answered 404, which can mean a deleted resource, missing permissions or another region; check the region, the provider alias and the permissions, and plan with TF_PRESERVE_STATE_ON_404=true in the environment unless it is really gone`,
    ],
  ]);
  expect(linesOf({ drift })).toEqual([`notice left-state ${STREAM}`]);
  const policy = "oci_identity_policy.p";
  const rest = { drift: [{ address: policy, actions: ["delete"], before: {} }] };
  expect(linesOf({ ...rest, changes: [{ address: policy, actions: ["create"], after: {} }] })).toEqual([
    `notice left-state ${policy}`,
  ]);
  const updated = [{ address: STREAM, actions: ["update"], before: STREAM_VALUES, after: STREAM_VALUES }];
  expect(linesOf({ drift: updated })).toEqual([]);
});

test.each([[["forget"]], [["create", "forget"]], [["forget", "create"]]])(
  "a forgotten resource continues to exist: %j",
  (actions) => {
    const change = { address: STREAM, actions, before: STREAM_VALUES, after: null };
    expect(linesOf({ changes: [change] })).toEqual([`notice forgotten ${STREAM}`]);
  },
);

test("a plan with errors is a notice, and an incomplete plan is another", () => {
  expect(linesOf({ more: { errored: true, complete: false } })).toEqual(["notice plan-errored "]);
  expect(linesOf({ more: { complete: false } })).toEqual(["notice plan-incomplete "]);
  expect(linesOf({ more: { errored: false, complete: true, applyable: true } })).toEqual([]);
  expect(reportOf({ more: { errored: true } }).hasErrors).toBe(true);
});

test("a new purge trigger loses the messages of a queue", () => {
  const before = { id: "q", display_name: "q", purge_trigger: 1 };
  const change = { address: "oci_queue_queue.q", actions: ["update"], before, after: { ...before, purge_trigger: 2 } };
  expect(linesOf({ changes: [change] })).toEqual([`loss queue-purged ${change.address}`]);
  expect(linesOf({ changes: [{ ...change, after: { ...before, display_name: "r" } }] })).toEqual([]);
});

test("an import that writes content is an interruption", () => {
  const importing = { id: "ocid1.vaultsecret.a" };
  const secret = {
    address: "oci_vault_secret.s",
    actions: ["update"],
    before: { secret_name: "s" },
    after: { secret_name: "s", secret_content: [{ content: "aHVzaA==" }] },
    importing,
  };
  expect(linesOf({ changes: [secret] })).toEqual([`interruption written-on-import ${secret.address}`]);
  const lines = linesOf({ changes: [{ ...secret, importing: undefined }] });
  expect(lines).toEqual([`interruption content-replaced ${secret.address}`]);
  expect(linesOf({ changes: [{ ...secret, after: { secret_name: "s", secret_content: [] } }] })).toEqual([]);
});

const POOL = "oci_streaming_stream_pool.pool";
const KAFKA = { auto_create_topics_enable: true, log_retention_hours: 24, num_partitions: 3 };
const POOL_VALUES = {
  id: "p",
  name: "shop",
  kafka_settings: [KAFKA],
  custom_encryption_key: [{ kms_key_id: KEY_ID, key_state: "ACTIVE" }],
  freeform_tags: { team: "shop" },
};
const unchanged = { address: POOL, actions: ["no-op"], before: POOL_VALUES, after: POOL_VALUES };

test("without the last deployment, values that are neither defaults nor in the code are notices", () => {
  const configuration = { [POOL]: { name: { constant_value: "shop" } } };
  expect(reportOf({ changes: [unchanged], configuration }).findings.map(({ what, remedy }) => [what, remedy])).toEqual([
    [
      "stream pool 'shop' would keep its kafka_settings.auto_create_topics_enable, which the code does not have",
      "write false",
    ],
    ["stream pool 'shop' would keep its kafka_settings.num_partitions, which the code does not have", "write 1"],
    [
      "stream pool 'shop' would keep its custom_encryption_key, which the code does not have",
      "put it back into the code; only a new pool has an Oracle-managed key",
    ],
  ]);
  const written = {
    name: {},
    kafka_settings: [{ num_partitions: { constant_value: 3 } }],
    custom_encryption_key: [{ kms_key_id: { references: ["oci_kms_key.key.id"] } }],
  };
  expect(linesOf({ changes: [unchanged], configuration: { [POOL]: written } })).toHaveLength(1);
  expect(linesOf({ changes: [unchanged] })).toEqual([]);
});

const LAST = {
  resource: {
    oci_streaming_stream_pool: {
      pool: {
        name: "shop",
        kafka_settings: { auto_create_topics_enable: true, num_partitions: 3 },
        custom_encryption_key: { kms_key_id: "${oci_kms_key.key.id}" },
        freeform_tags: { team: "shop" },
      },
    },
  },
};
const before = DeployedDocument.ofText(JSON.stringify(LAST));

test("with the last deployment, exactly the values that were removed from the code are named", () => {
  const configuration = { [POOL]: { name: {}, kafka_settings: [{ num_partitions: { constant_value: 3 } }] } };
  const report = reportOf({ changes: [unchanged], configuration }, { before });
  expect(report.findings.map(({ level, kind, what, remedy }) => [level, kind, what, remedy])).toEqual([
    [
      "notice",
      "silently-kept",
      "stream pool 'shop' would keep its kafka_settings.auto_create_topics_enable, which the code no longer has",
      "write false",
    ],
    [
      "notice",
      "silently-kept",
      "stream pool 'shop' would keep its custom_encryption_key, which the code no longer has",
      "put it back into the code; only a new pool has an Oracle-managed key",
    ],
    [
      "notice",
      "silently-kept",
      "stream pool 'shop' would keep its freeform_tags, which the code no longer has",
      "write {} to remove them",
    ],
  ]);
});

test("a removed block is named once, even at a new address, in each of its instances", () => {
  const configuration = { "oci_streaming_stream_pool.other": { name: {} } };
  const moved = { ...unchanged, address: "oci_streaming_stream_pool.other[0]", previous_address: POOL };
  const report = reportOf({ changes: [moved], configuration }, { before });
  expect(report.findings.map(({ what }) => /its (\w+(\.\w+)*),/.exec(what)?.[1])).toEqual([
    "kafka_settings",
    "custom_encryption_key",
    "freeform_tags",
  ]);
});

test("values that the plan changes or never had are not reported as kept", () => {
  const configuration = { [POOL]: { name: {} } };
  const emptied = { ...POOL_VALUES, freeform_tags: {}, kafka_settings: [], custom_encryption_key: [] };
  const cleared = { ...unchanged, actions: ["update"], after: emptied };
  expect(linesOf({ changes: [cleared], configuration }, { before })).toEqual([`notice key-changed ${POOL}`]);
  const never = { ...unchanged, before: emptied, after: emptied };
  expect(linesOf({ changes: [never], configuration }, { before })).toEqual([]);
});

test("a replacement gets the defaults for values that are not in the code", () => {
  const change = {
    address: POOL,
    actions: ["delete", "create"],
    before: POOL_VALUES,
    after: { name: "shop", kafka_settings: [{ num_partitions: 3 }] },
    after_unknown: {
      id: true,
      custom_encryption_key: true,
      freeform_tags: true,
      kafka_settings: [{ auto_create_topics_enable: true }],
    },
  };
  const { findings } = reportOf({ changes: [change] });
  expect(findings.filter(({ kind }) => kind === PlanFindingKind.FALLS_BACK).map(({ what }) => what)).toEqual([
    "stream pool 'shop' would be created again without its current kafka_settings.auto_create_topics_enable",
    "stream pool 'shop' would be created again without its current custom_encryption_key",
    "stream pool 'shop' would be created again without its current freeform_tags",
  ]);
});
