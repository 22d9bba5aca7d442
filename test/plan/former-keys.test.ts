// A key that replaces another one: older data can still need the former key, and the service needs permission to use it.

import { type PlanText, type ChangeText, linesOf, reportOf } from "./plan-text";

const OLD = "ocid1.key.oc1.eu-frankfurt-1.aaaavault.aaaaold";
const NEW = "ocid1.key.oc1.eu-frankfurt-1.aaaavault.aaaanew";
const POOL = "oci_streaming_stream_pool.pool";
const POLICY = "oci_identity_policy.key_streaming";
const STATEMENT = `Allow service streaming to use keys in compartment id ocid1.compartment.oc1..aaaac where target.key.id = '${OLD}'`;

function poolOf(...keys: readonly string[]): object {
  return { name: "shop", custom_encryption_key: keys.map((kms_key_id) => ({ kms_key_id })) };
}

const KEY_OF_POOL: ChangeText = { address: POOL, actions: ["update"], before: poolOf(OLD), after: poolOf(NEW) };
const POLICY_GOES: ChangeText = {
  address: POLICY,
  actions: ["delete"],
  action_reason: "delete_because_no_resource_config",
  before: { name: "shop-key-streaming", statements: [STATEMENT] },
};

function remedyOf(plan: PlanText, address: string): string | undefined {
  return reportOf(plan).findings.find((one) => one.address === address)?.remedy;
}

const GENERAL =
  "put it back, or write a moved block if it has a new address, or a removed block with destroy = false if another state takes it over";

test("a change of key is a notice that names the former key by address", () => {
  const plan = { changes: [KEY_OF_POOL], prior: [{ address: "oci_kms_key.old", values: { id: OLD } }] };
  expect(reportOf(plan).findings.map(({ message }) => message)).toEqual([
    "oci_streaming_stream_pool.pool: stream pool 'shop' would change its key, and data that is already stored in it may still need the former one, oci_kms_key.old, because kms_key_id changes; keep the former key and the statement that lets the service use it until no stored data needs them: with this library, name the key in formerKeys of the encryption",
  ]);
  expect(linesOf(plan)).toEqual([`notice key-changed ${POOL}`]);
});

test.each([
  [
    "by the OCID of the former key, where the state does not have it",
    "bucket",
    { kms_key_id: OLD },
    { kms_key_id: NEW },
    {},
  ],
  ["where the new key is made in the same plan", "bucket", { kms_key_id: OLD }, {}, { kms_key_id: true }],
  ["where the key is taken away", "bucket", { kms_key_id: OLD }, { kms_key_id: "" }, {}],
])("a change of key is a notice %s", (_, name, before, after, after_unknown) => {
  const address = "oci_objectstorage_bucket.archive";
  const changes = [
    { address, actions: ["update"], before: { name, ...before }, after: { name, ...after }, after_unknown },
  ];
  const [{ what, why } = { what: "", why: "" }] = reportOf({ changes }).findings;
  expect(what).toBe(
    `bucket 'bucket' would change its key, and data that is already stored in it may still need the former one, ${OLD}`,
  );
  expect(why).toBe("kms_key_id changes");
});

test.each<[string, PlanText]>([
  ["the first key of a pool", { changes: [{ ...KEY_OF_POOL, before: poolOf() }] }],
  ["a key that stays", { changes: [{ ...KEY_OF_POOL, after: poolOf(OLD) }] }],
  ["two blocks in another order", { changes: [{ ...KEY_OF_POOL, before: poolOf(OLD, NEW), after: poolOf(NEW, OLD) }] }],
  ["an OCID of something else in an argument that ends with key_id", { changes: [keyId("ocid1.apikey.oc1..aaaa")] }],
  ["a text that is no OCID", { changes: [keyId("a")] }],
])("%s is not a change of key", (_, plan) => {
  expect(linesOf(plan)).toEqual([]);
});

function keyId(id: string): ChangeText {
  const address = "oci_objectstorage_bucket.archive";
  return { address, actions: ["update"], before: { name: "a", own_key_id: id }, after: { name: "a", own_key_id: NEW } };
}

test("the loss of the former key replaces the notice", () => {
  const key = { address: "oci_kms_key.old", actions: ["delete"], before: { id: OLD } };
  const prior = [
    { address: "oci_kms_key.old", values: { id: OLD } },
    { address: POOL, values: poolOf(OLD) },
  ];
  expect(linesOf({ changes: [KEY_OF_POOL, key], prior })).toEqual([
    "loss destroyed oci_kms_key.old",
    `loss unreadable ${POOL}`,
  ]);
});

test("the remedy for the policy of a former key, which the change of key destroys, is formerKeys", () => {
  const plan = { changes: [KEY_OF_POOL, POLICY_GOES] };
  expect(linesOf(plan)).toEqual([`interruption destroyed ${POLICY}`, `notice key-changed ${POOL}`]);
  expect(remedyOf(plan, POLICY)).toBe(
    "name the old key in formerKeys of the encryption, which keeps this policy, until nothing stored needs that key",
  );
});

test.each<[string, PlanText]>([
  ["nothing changes its key", { changes: [POLICY_GOES] }],
  ["another key is changed", { changes: [POLICY_GOES, { ...KEY_OF_POOL, before: poolOf("ocid1.key.oc1..v.other") }] }],
  [
    "its statement names another key",
    { changes: [KEY_OF_POOL, { ...POLICY_GOES, before: { statements: [STATEMENT.replace("aaaaold", "aaaaother")] } }] },
  ],
  ["it has no statement", { changes: [KEY_OF_POOL, { ...POLICY_GOES, before: { name: "p" } }] }],
])("a policy that goes gets the general remedy where %s", (_, plan) => {
  expect(remedyOf(plan, POLICY)).toBe(GENERAL);
});

test("the remedy for a policy that only gets another address is a move", () => {
  const twin = { address: "oci_identity_policy.new", actions: ["create"], after: { name: "shop-key-streaming" } };
  expect(remedyOf({ changes: [KEY_OF_POOL, POLICY_GOES, twin] }, POLICY)).toBe(
    `if it is now ${twin.address}, write a moved block from ${POLICY} to ${twin.address}`,
  );
});

test("statements are parsed in any spelling of the condition", () => {
  const statement = `allow service x to use keys in tenancy where any {target.key.id='a', Target.Key.Id  =  '${OLD}'}`;
  const changes = [KEY_OF_POOL, { ...POLICY_GOES, before: { name: "p", statements: ["x", statement] } }];
  expect(remedyOf({ changes }, POLICY)).toMatch(/^name the old key in formerKeys/);
});

test("a sensitive key is not named", () => {
  const changes = [{ ...KEY_OF_POOL, before_sensitive: { custom_encryption_key: true } }];
  const [finding] = reportOf({ changes }).findings;
  expect(finding?.what).toBe(
    "stream pool 'shop' would change its key, and data that is already stored in it may still need the former one",
  );
});
