// The service of the test provider, without Terraform.

import { Provider } from "../../scripts/test-provider/provider";
import { answer } from "../../scripts/test-provider/orders";
import { schemasOf } from "../../scripts/test-provider/schema";
import { shaped } from "../../scripts/test-provider/shape";
import { isObject, isWhollyKnown, type ObjectValue } from "../../scripts/test-provider/values";
import { World } from "../../scripts/test-provider/world";

const COMPARTMENT = "ocid1.compartment.oc1..a";

let world: World;
let provider: Provider;

beforeEach(() => {
  world = new World("test");
  provider = providerIn("eu-frankfurt-1");
});

function providerIn(region: string): Provider {
  const made = new Provider("oracle/oci", world);
  made.configure({ region });
  return made;
}

/** Plans and applies. */
function put(type: string, written: ObjectValue, prior: ObjectValue | null = null, by = provider): ObjectValue {
  const config = shaped(schemasOf("oracle/oci").resource_schemas[type]!.block, written);
  const state = by.apply(type, prior, by.plan(type, prior, config, config).state);
  if (!isObject(state)) throw new Error("nothing was made");
  return state;
}

function remove(type: string, state: ObjectValue): void {
  provider.apply(type, state, null);
}

const pool = (name: string, more: ObjectValue = {}): ObjectValue =>
  put("oci_streaming_stream_pool", { name, compartment_id: COMPARTMENT, ...more });

const stream = (name: string, more: ObjectValue): ObjectValue =>
  put("oci_streaming_stream", { name, partitions: 1, ...more });

function text(value: ObjectValue[string] | undefined): string {
  return typeof value === "string" ? value : "";
}

const NOT_IMPORTED = "oci_functions_invoke_function";

test.each(Object.keys(schemasOf("oracle/oci").resource_schemas))(
  "%s is created, read, planned without a change, and imported if the provider imports it",
  (type) => {
    const { block } = schemasOf("oracle/oci").resource_schemas[type]!;
    const required = Object.entries(block.attributes ?? {}).filter(([, attribute]) => attribute.required);
    const written = Object.fromEntries(
      required.map(([name, attribute]) => [name, sample(attribute.type, attribute.type === "string" ? name : "")]),
    );
    const state = put(type, written);
    expect(isWhollyKnown(state)).toBe(true);
    expect(text(state.id)).not.toBe("");
    expect(provider.read(type, state)).toEqual(state);
    const again = provider.plan(type, state, state, shaped(block, written));
    expect(again).toEqual({ state, replacing: [] });
    if (type !== NOT_IMPORTED) {
      expect(isObject(provider.read(type, provider.import(type, importId(type, state))))).toBe(true);
    }
  },
);

test("a call of a function is not imported", () => {
  const { id } = put(NOT_IMPORTED, { function_id: "ocid1.fnfunc.oc1..a" });
  expect(() => provider.import(NOT_IMPORTED, text(id))).toThrow("illegal import id for oci_functions_invoke_function");
});

function sample(type: unknown, name: string): ObjectValue[string] {
  if (type === "string") return /^(?:management|idcs)_endpoint$/.test(name) ? "https://example.com" : `sample-${name}`;
  if (type === "number") return 1;
  if (type === "bool") return true;
  return Array.isArray(type) && type[0] === "map" ? { kind: "sample" } : [];
}

/** The id for an import, from the state. */
function importId(type: string, state: ObjectValue): string {
  const [id, endpoint] = [text(state.id), `managementEndpoint/${text(state.management_endpoint)}`];
  const domain = `idcsEndpoint/${text(state.idcs_endpoint)}`;
  const forms: Readonly<Record<string, string>> = {
    oci_identity_domains_auth_token: `${domain}/authTokens/${id}`,
    oci_identity_domains_dynamic_resource_group: `${domain}/dynamicResourceGroups/${id}`,
    oci_identity_domains_group: `${domain}/groups/${id}`,
    oci_identity_domains_user: `${domain}/users/${id}`,
    oci_dns_resolver: `resolverId/${id}/scope/PRIVATE`,
    oci_kms_key: `${endpoint}/keys/${id}`,
    oci_kms_key_version: `${endpoint}/${id}`,
    oci_logging_log: `logGroupId/${text(state.log_group_id)}/logId/${id}`,
    oci_log_analytics_log_analytics_log_group: `namespaces/${text(state.namespace)}/logAnalyticsLogGroups/${id}`,
    oci_identity_auth_token: `users/${text(state.user_id)}/authTokens/${id}`,
    oci_core_network_security_group_security_rule: `networkSecurityGroups/${text(state.network_security_group_id)}/securityRules/${id}`,
  };
  return forms[type] ?? id;
}

describe("streams and pools", () => {
  test("a stream is in the compartment of its pool, or in the default pool of its compartment", () => {
    const { id } = pool("pool");
    expect(stream("orders", { stream_pool_id: id! })).toMatchObject({
      compartment_id: COMPARTMENT,
      stream_pool_id: id,
    });
    const alone = stream("orders", { compartment_id: COMPARTMENT });
    const second = stream("others", { compartment_id: COMPARTMENT });
    expect(text(alone.stream_pool_id)).toMatch(/^ocid1\.streampool\.oc1\.eu-frankfurt-1\.[a-z]{60}$/);
    expect(second.stream_pool_id).toBe(alone.stream_pool_id);
  });

  test("deleting a pool deletes its streams with their messages, but no other streams", () => {
    const [first, second] = [pool("first"), pool("second")];
    const lost = stream("orders", { stream_pool_id: first.id! });
    const kept = stream("orders", { stream_pool_id: second.id! });
    answer(world, { order: "put", world: "test", count: 10 });
    remove("oci_streaming_stream_pool", first);
    expect([world.count(text(lost.id)), world.count(text(kept.id))]).toEqual([0, 10]);
    expect(provider.read("oci_streaming_stream", lost)).toBeNull();
    expect(world.log.slice(-2)).toEqual([
      "delete oci_streaming_stream orders",
      "delete oci_streaming_stream_pool first",
    ]);
  });

  test("a stream that moves keeps its messages, and gets the endpoint of its new pool", () => {
    const [first, second] = [pool("first"), pool("second", { private_endpoint_settings: [{ subnet_id: "s" }] })];
    const before = stream("orders", { stream_pool_id: first.id! });
    answer(world, { order: "put", world: "test", count: 10 });
    const written = { name: "orders", partitions: 1, stream_pool_id: second.id! };
    const after = put("oci_streaming_stream", written, before);
    expect([after.id, world.count(text(after.id))]).toEqual([before.id, 10]);
    expect(after.messages_endpoint).toBe(`https://${text(second.endpoint_fqdn)}`);
  });

  test("a deleted stream can be neither changed nor moved, and deleting it again succeeds", () => {
    const [first, second] = [pool("first"), pool("second")];
    const gone = stream("orders", { stream_pool_id: first.id! });
    remove("oci_streaming_stream_pool", first);
    const written = { name: "orders", partitions: 1, stream_pool_id: second.id! };
    expect(() => put("oci_streaming_stream", written, gone)).toThrow("404-NotAuthorizedOrNotFound, ");
    expect(() => {
      remove("oci_streaming_stream", gone);
    }).not.toThrow();
  });

  test("fails for a stream in a deleted pool", () => {
    const gone = pool("gone");
    remove("oci_streaming_stream_pool", gone);
    expect(() => stream("orders", { stream_pool_id: gone.id! })).toThrow("404-NotAuthorizedOrNotFound, ");
  });

  test("a stream that gets another compartment moves to the default pool there", () => {
    const before = stream("orders", { compartment_id: COMPARTMENT });
    const after = put("oci_streaming_stream", { name: "orders", partitions: 1, compartment_id: "other" }, before);
    expect(after.compartment_id).toBe("other");
    expect(after.stream_pool_id).not.toBe(before.stream_pool_id);
  });
});

describe("unique names", () => {
  const subnet = (name: string, cidr: string, label: string): ObjectValue =>
    put("oci_core_subnet", {
      compartment_id: "c",
      display_name: name,
      cidr_block: cidr,
      vcn_id: "v",
      dns_label: label,
    });

  test.each<[string, () => unknown, string]>([
    ["a stream's name in a pool", () => stream("orders", { stream_pool_id: "p" }), "name orders exists already"],
    [
      "a topic's name in the tenancy",
      () => put("oci_ons_notification_topic", { name: "orders", compartment_id: world.now() }),
      "name orders exists already",
    ],
    [
      "a bucket's name in the namespace",
      () => put("oci_objectstorage_bucket", { name: "orders", namespace: "n", compartment_id: "c" }),
      "name orders exists already",
    ],
    [
      "a policy's name in a compartment",
      () => put("oci_identity_policy", { name: "orders", compartment_id: "c", description: "d", statements: [] }),
      "name orders exists already",
    ],
    [
      "a function's name in an application",
      () => put("oci_functions_function", { display_name: "f", application_id: "a", memory_in_mbs: "128" }),
      "display_name f exists already",
    ],
    [
      "a subnet's range in a VCN",
      () => subnet("s", "10.0.0.0/24", world.unique("label")),
      "overlaps with that of the subnet s",
    ],
    [
      "a subnet's label in a VCN",
      () => subnet("s", `10.0.${world.log.length}.0/24`, "a"),
      "dns_label a exists already",
    ],
    [
      "a private IP in a subnet",
      () => pool("pool", { private_endpoint_settings: [{ subnet_id: "s", private_endpoint_ip: "10.0.0.9" }] }),
      "The private IP 10.0.0.9 is in use",
    ],
  ])("%s", (_, make, message) => {
    make();
    expect(make).toThrow(`409-`);
    expect(make).toThrow(message);
  });

  test("a stream of another pool can have the same name, and an updated stream keeps its name", () => {
    const before = stream("orders", { stream_pool_id: "p" });
    expect(() => stream("orders", { stream_pool_id: "q" })).not.toThrow();
    const tagged = { name: "orders", partitions: 1, stream_pool_id: "p", freeform_tags: { a: "b" } };
    expect(put("oci_streaming_stream", tagged, before).freeform_tags).toEqual({ a: "b" });
    expect(() => put("oci_streaming_stream", { name: "orders", partitions: 1, stream_pool_id: "q" }, before)).toThrow(
      "409-",
    );
  });

  test("the name of a deleted secret stays reserved in its vault", () => {
    const secret = { compartment_id: "c", secret_name: "token", vault_id: "v", key_id: "k" };
    remove("oci_vault_secret", put("oci_vault_secret", secret));
    expect(() => put("oci_vault_secret", secret)).toThrow(
      "secret_name token, whose deletion is scheduled exists already",
    );
    expect(() => put("oci_vault_secret", { ...secret, vault_id: "w" })).not.toThrow();
  });

  test("a user has two auth tokens", () => {
    const token = (): ObjectValue => put("oci_identity_auth_token", { description: "d", user_id: "u" });
    expect([token(), token()].map(({ id }) => id)).toHaveLength(2);
    expect(token).toThrow("400-LimitExceeded");
  });
});

describe("what must be gone first", () => {
  test("a bucket's objects", () => {
    const bucket = put("oci_objectstorage_bucket", { name: "b", namespace: "n", compartment_id: "c" });
    answer(world, { order: "put", world: "test", type: "oci_objectstorage_bucket", count: 2 });
    expect(() => {
      remove("oci_objectstorage_bucket", bucket);
    }).toThrow("409-BucketNotEmpty, The bucket b has 2 objects.");
  });

  test("a pool, before the subnet and the group of its endpoint", () => {
    const subnet = put("oci_core_subnet", { compartment_id: "c", cidr_block: "10.0.0.0/24", vcn_id: "v" });
    const group = put("oci_core_network_security_group", { compartment_id: "c", vcn_id: "v", display_name: "g" });
    const own = pool("pool", { private_endpoint_settings: [{ subnet_id: subnet.id!, nsg_ids: [group.id!] }] });
    const parts = [["oci_core_subnet", subnet] as const, ["oci_core_network_security_group", group] as const];
    for (const [type, part] of parts) {
      expect(() => {
        remove(type, part);
      }).toThrow("is still used by oci_streaming_stream_pool pool.");
    }
    remove("oci_streaming_stream_pool", own);
    for (const [type, part] of parts) remove(type, part);
    expect(world.all()).toEqual([]);
  });
});

test("resources of one region are not visible in another, except users, groups and policies", () => {
  const elsewhere = providerIn("eu-paris-1");
  const [own, group] = [pool("pool"), put("oci_identity_group", { name: "g", description: "d" })];
  expect(elsewhere.read("oci_streaming_stream_pool", own)).toBeNull();
  expect(elsewhere.read("oci_identity_group", group)).toEqual(group);
});

test("fails to write IAM outside the home region, which the regions of the tenancy name", () => {
  const elsewhere = providerIn("eu-paris-1");
  const group = { name: "g", description: "d" };
  const sentence =
    "403-NotAllowed, Please go to your home region eu-frankfurt-1 to execute CREATE, UPDATE and DELETE operations: oci_identity_group";
  expect(() => put("oci_identity_group", group, null, elsewhere)).toThrow(sentence);
  const made = put("oci_identity_group", group);
  expect(() => put("oci_identity_group", { ...group, description: "e" }, made, elsewhere)).toThrow(sentence);
  expect(() => elsewhere.apply("oci_identity_group", made, null)).toThrow(sentence);
  const found = elsewhere.readData("oci_identity_region_subscriptions", { tenancy_id: "t", filter: null, id: null });
  expect(found).toMatchObject({
    region_subscriptions: [
      { region_name: "eu-paris-1", is_home_region: false },
      { region_name: "eu-frankfurt-1", is_home_region: true },
    ],
  });
});

test("values that the service does not return are missing after an import", () => {
  const token = put("oci_identity_auth_token", { description: "d", user_id: "u" });
  expect(token.token).toMatch(/^token-of-/);
  expect(provider.read("oci_identity_auth_token", token)).toEqual(token);
  const imported = provider.import("oci_identity_auth_token", `users/u/authTokens/${text(token.id)}`);
  expect(provider.read("oci_identity_auth_token", imported)).toEqual({ ...token, token: null });
});

test.each([
  ["oci_streaming_stream", "orders"],
  ["oci_objectstorage_bucket", "ocid1.bucket.oc1.eu-frankfurt-1.a"],
  ["oci_kms_key", "ocid1.key.oc1.eu-frankfurt-1.a"],
  ["oci_logging_log", "ocid1.log.oc1.eu-frankfurt-1.a"],
])("fails to import %s by %s", (type, id) => {
  expect(() => provider.import(type, id)).toThrow(`400-InvalidParameter, illegal import id for ${type}: ${id}`);
});

test("ids are the same in each run, and do not depend on the order of creation", () => {
  const ids = (...names: string[]): Record<string, unknown> => {
    world = new World("again");
    provider = providerIn("eu-frankfurt-1");
    return Object.fromEntries(names.map((name) => [name, pool(name).id]));
  };
  expect(ids("a", "b")).toEqual(ids("b", "a"));
  expect(new Set(Object.values(ids("a", "b"))).size).toBe(2);
});

test("a request that cannot be fulfilled is answered with the reason", () => {
  expect(answer(world, { order: "unmake", world: "test", id: "x" }).error).toContain("404-NotAuthorizedOrNotFound");
  const made = answer(world, {
    order: "make",
    world: "test",
    type: "oci_streaming_stream_pool",
    values: { name: "p" },
  });
  expect([made.error, made.resources.map(({ type }) => type)]).toEqual([undefined, ["oci_streaming_stream_pool"]]);
});

describe("a tenancy with tag defaults", () => {
  const CREATED = "Oracle-Tags.CreatedBy";

  function tagging(ignored: readonly string[]): Provider {
    const made = new Provider("oracle/oci", world, true);
    made.configure({ region: "eu-frankfurt-1", ignore_defined_tags: ignored });
    return made;
  }

  const written = { name: "pool", compartment_id: COMPARTMENT, defined_tags: { "a.b": "c" } };
  const block = schemasOf("oracle/oci").resource_schemas.oci_streaming_stream_pool!.block;

  function secondPlan(by: Provider): ObjectValue[string] | undefined {
    const state = put("oci_streaming_stream_pool", written, null, by);
    const again = by.plan("oci_streaming_stream_pool", state, state, shaped(block, written)).state;
    return isObject(again) ? [state.defined_tags!, again.defined_tags!] : undefined;
  }

  test("shows them to a provider that does not ignore them, so that each plan removes them", () => {
    const before = expect.objectContaining({ "a.b": "c", [CREATED]: expect.anything() as unknown }) as unknown;
    expect(secondPlan(tagging([]))).toEqual([before, { "a.b": "c" }]);
  });

  test("hides them from a provider that ignores them, and keeps them when it writes", () => {
    const by = tagging(["oracle-tags.createdby", "Oracle-Tags.CreatedOn"]);
    expect(secondPlan(by)).toEqual([{ "a.b": "c" }, { "a.b": "c" }]);
    const [resource] = world.all();
    const changed = { ...written, defined_tags: { "a.b": "d" } };
    const state = by.read("oci_streaming_stream_pool", { id: resource!.id });
    if (!isObject(state)) throw new Error("it is gone");
    expect(put("oci_streaming_stream_pool", changed, state, by).defined_tags).toEqual({ "a.b": "d" });
    expect(Object.keys(resource!.values.defined_tags as object)).toContain(CREATED);
  });
});

test("the policy of a subscription is sent by the second deployment, not by the first", () => {
  const written = {
    topic_id: "t",
    compartment_id: "c",
    protocol: "EMAIL",
    endpoint: "a@example.com",
    delivery_policy: "{}",
  };
  const first = put("oci_ons_subscription", written);
  const second = put("oci_ons_subscription", written, first);
  expect([first.delivery_policy, second.delivery_policy]).toEqual([null, "{}"]);
});

test("the name of a stream is unique in the default pool too", () => {
  stream("orders", { compartment_id: COMPARTMENT });
  expect(() => stream("orders", { compartment_id: COMPARTMENT })).toThrow("name orders exists already");
});

test("a resource that is deleted outside Terraform is missing, and so are the resources in it", () => {
  const { id } = pool("pool");
  const inside = stream("orders", { stream_pool_id: id! });
  answer(world, { order: "unmake", world: "test", id: text(id) });
  expect(provider.read("oci_streaming_stream", inside)).toBeNull();
});

describe("a data source", () => {
  const blockOf = (type: string): ObjectValue => shaped(schemasOf("oracle/oci").data_source_schemas[type]!.block, {});

  const found = (type: string, config: ObjectValue): ObjectValue => {
    const state = provider.readData(type, { ...blockOf(type), ...config });
    if (!isObject(state)) throw new Error("nothing was found");
    return state;
  };

  test("finds an existing resource, in the form of its own schema", () => {
    const { id, endpoint_fqdn } = pool("pool");
    const state = found("oci_streaming_stream_pool", { stream_pool_id: id! });
    expect(state).toMatchObject({ name: "pool", endpoint_fqdn, stream_pool_id: id });
    expect(Object.keys(state).sort()).toEqual(Object.keys(blockOf("oci_streaming_stream_pool")).sort());
  });

  test("lists the resources with the name", () => {
    const { id } = pool("pool");
    const names = (name: string): unknown[] => {
      const { streams } = found("oci_streaming_streams", { stream_pool_id: id!, name });
      return (streams as readonly ObjectValue[]).map((one) => one.stream_pool_id === id && one.name);
    };
    stream("orders", { stream_pool_id: id! });
    stream("others", { stream_pool_id: id! });
    expect(names("others")).toEqual(["others"]);
  });

  test("finds a resource that may exist outside Terraform, but not a deleted one", () => {
    expect(found("oci_streaming_stream", { stream_id: "ocid1.stream.oc1..a" }).name).toBe("sample");
    const gone = pool("gone");
    remove("oci_streaming_stream_pool", gone);
    expect(() => found("oci_streaming_stream_pool", { stream_pool_id: gone.id! })).toThrow("404-");
  });
});
