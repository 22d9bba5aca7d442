// Adopting existing resources, and renaming: the blocks, their order, and what they are added to. The refusals are in
// test/refusals/adoption.ts.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { IdentityGroup } from "@cdktf/provider-oci/lib/identity-group";
import { IdentityPolicy } from "@cdktf/provider-oci/lib/identity-policy";
import { KmsKey } from "@cdktf/provider-oci/lib/kms-key";
import { OciProvider } from "@cdktf/provider-oci/lib/provider";
import { QueueQueue } from "@cdktf/provider-oci/lib/queue-queue";
import { VaultSecret } from "@cdktf/provider-oci/lib/vault-secret";
import { type App, type TerraformElement, TerraformHclModule, TerraformStack, Testing } from "cdktf";
import { Construct } from "constructs";
import {
  AdoptedPart,
  Adoption,
  Bucket,
  Compartment,
  Duration,
  KafkaClientUser,
  Key,
  KeyRotation,
  LifecycleRule,
  NetworkPeer,
  OciStack,
  Partitions,
  Policy,
  PolicyStatement,
  PoolAccess,
  Secret,
  SecretContent,
  Stream,
  StreamPlacement,
  StreamPool,
  SubnetAccess,
  Vault,
  VaultType,
  Vcn,
} from "../../../lib";
import { idForms } from "../../../lib/core/adoption/ids";
import { adoptionGuide } from "../../../scripts/adoption-guide";
import { mainResource } from "../../support/main-resource";
import { addresses, newStack, resource, synthesize, type SynthesizedDocument, testApp } from "../../support/synthesis";

const compartment = Compartment.fromCompartmentId("ocid1.compartment.oc1..aaaacompartment");
const ONE = "ocid1.stream.oc1.eu-frankfurt-1.aaaaone";
const TWO = "ocid1.stream.oc1.eu-frankfurt-1.aaaatwo";

function streamIn(scope: Construct, id = "orders"): Stream {
  return new Stream(scope, id, { placement: StreamPlacement.inDefaultPool(compartment), partitions: Partitions.of(1) });
}

const QUEUE_ID = "ocid1.queue.oc1.eu-frankfurt-1.aaaaqueue";

/** A queue with both arguments that the service does not return. */
function queueOf(stack: TerraformStack): QueueQueue {
  const { compartmentId } = compartment;
  return new QueueQueue(stack, "queue", { compartmentId, displayName: "q", purgeTrigger: 1, purgeType: "NORMAL" });
}

function ociStack(id = "shop", app: App = testApp()): OciStack {
  return new OciStack(app, id);
}

/** The ids of the import blocks by address. */
function imports(document: SynthesizedDocument): Record<string, unknown> {
  const blocks = (document.import ?? []) as unknown as { to: string; id: string }[];
  return Object.fromEntries(blocks.map(({ to, id }) => [to, id]));
}

/** The moved blocks: from, to. */
function moves(document: SynthesizedDocument): [string, string][] {
  const blocks = (document.moved ?? []) as unknown as { from: string; to: string }[];
  return blocks.map(({ from, to }) => [from, to]);
}

function ignored(document: SynthesizedDocument, binding: { readonly tfResourceType: string }): unknown {
  return (resource(document, binding) as { lifecycle?: { ignore_changes?: unknown } }).lifecycle?.ignore_changes;
}

describe("adopt", () => {
  test("sorts the imports by address, whatever the order of the calls", () => {
    const documentOf = (ids: readonly string[]): SynthesizedDocument => {
      const stack = ociStack();
      const streams = { a: streamIn(stack, "a"), b: streamIn(stack, "b") };
      for (const id of ids) stack.adopt(streams[id as "a" | "b"], id === "a" ? ONE : TWO);
      return synthesize(stack);
    };
    const document = documentOf(["b", "a"]);
    expect(document.import).toEqual([
      { to: "oci_streaming_stream.a_1524EB34", id: ONE },
      { to: "oci_streaming_stream.b_C3BBCC65", id: TWO },
    ]);
    expect(documentOf(["a", "b"])).toEqual(document);
    expect(document.moved).toBeUndefined();
  });

  test("does not need a Terraform binary, nor a provider in the block, because Terraform uses that of the resource", () => {
    const stack = ociStack();
    stack.adopt(streamIn(stack), ONE);
    const { PATH: path } = process.env;
    process.env.PATH = "";
    try {
      expect(synthesize(stack).import).toEqual([{ to: "oci_streaming_stream.orders_46FA7C19", id: ONE }]);
    } finally {
      process.env.PATH = path;
    }
  });

  test("adds to the imports of importFrom and of an override of the stack", () => {
    const stack = newStack();
    Adoption.of(stack).adopt(streamIn(stack, "a"), ONE);
    mainResource(streamIn(stack, "b")).importFrom(TWO);
    stack.addOverride("import", [{ to: "oci_streaming_stream.c", id: "ocid1.stream.oc1..aaaac" }]);
    const document = JSON.parse(Testing.synth(stack)) as SynthesizedDocument;
    expect(Object.values(imports(document)).sort()).toEqual(["ocid1.stream.oc1..aaaac", ONE, TWO]);
  });

  test("is the same as Adoption.of, which works in any stack and returns its only adoption", () => {
    const stack = newStack();
    Adoption.of(stack).adopt(streamIn(stack), ONE);
    expect(Adoption.of(stack)).toBe(Adoption.of(stack));
    expect(imports(synthesize(stack))).toEqual({ "oci_streaming_stream.orders_46FA7C19": ONE });
  });

  test("adds nothing to a stack in which nothing is adopted or renamed", () => {
    const stack = newStack();
    streamIn(stack);
    Adoption.of(stack);
    expect(Object.keys(synthesize(stack))).not.toContain("import");
    expect(stack.node.tryFindChild("adoption-blocks")).toBeUndefined();
  });

  test("an id that only Terraform knows raises the required version, and keeps a newer one", () => {
    const stack = ociStack();
    stack.adopt(streamIn(stack), stack.input.text("stream_ocid", { title: "Stream" }));
    const document = synthesize(stack);
    expect(imports(document)).toEqual({ "oci_streaming_stream.orders_46FA7C19": "${var.stream_ocid}" });
    expect(document.terraform).toMatchObject({ required_version: ">= 1.6.0" });
    const own = ociStack();
    own.addOverride("terraform.required_version", ">= 1.7.0, < 2.0.0");
    own.adopt(streamIn(own), own.input.text("stream_ocid", { title: "Stream" }));
    expect(synthesize(own).terraform).toMatchObject({ required_version: ">= 1.7.0, < 2.0.0" });
    const literal = ociStack();
    literal.adopt(streamIn(literal), ONE);
    expect(synthesize(literal).terraform).toMatchObject({ required_version: ">= 1.5.0" });
  });

  test("uses the final address, even if an override comes later", () => {
    const stack = ociStack();
    const stream = streamIn(stack);
    stack.adopt(stream, ONE);
    mainResource(stream).overrideLogicalId("orders");
    expect(imports(synthesize(stack))).toEqual({ "oci_streaming_stream.orders": ONE });
  });

  test("leaves out constructs that were removed from the tree", () => {
    const stack = ociStack();
    stack.adopt(streamIn(stack, "a"), ONE);
    stack.node.tryRemoveChild("a");
    stack.adopt(streamIn(stack, "b"), ONE);
    expect(imports(synthesize(stack))).toEqual({ "oci_streaming_stream.b_C3BBCC65": ONE });
  });

  test("accepts a resource of the bindings, a construct around one resource, and types of other providers", () => {
    const stack = ociStack();
    const raw = new QueueQueue(stack, "queue", { compartmentId: compartment.compartmentId, displayName: "q" });
    stack.adopt(raw, "ocid1.queue.oc1.eu-frankfurt-1.aaaaqueue");
    const around = new Construct(stack, "around");
    streamIn(around);
    stack.adopt(around, ONE);
    expect(imports(synthesize(stack))).toEqual({
      "oci_queue_queue.queue": "ocid1.queue.oc1.eu-frankfurt-1.aaaaqueue",
      "oci_streaming_stream.around_orders_6AD887F1": ONE,
    });
  });

  test("the parts of a Kafka user are its group and its membership, and its token is created", () => {
    const stack = ociStack();
    const user = new KafkaClientUser(stack, "kafka", { authToken: true });
    stack.adopt(user, "ocid1.user.oc1..aaaauser", [
      AdoptedPart.of("Group", "ocid1.group.oc1..aaaagroup"),
      AdoptedPart.of("Membership", "ocid1.groupmembership.oc1..aaaamembership"),
      AdoptedPart.madeNew("AuthToken"),
    ]);
    expect(Object.values(imports(synthesize(stack)))).toEqual([
      "ocid1.group.oc1..aaaagroup",
      "ocid1.user.oc1..aaaauser",
      "ocid1.groupmembership.oc1..aaaamembership",
    ]);
  });

  test("a policy that is split in two has two ids", () => {
    const stack = ociStack();
    const elsewhere = "ocid1.compartment.oc1..aaaaother";
    const policy = new Policy(stack, "access", {
      compartment,
      statements: [
        PolicyStatement.parse(`Allow group Ops to use stream-push in compartment id ${compartment.compartmentId}`),
        PolicyStatement.parse(`Allow group Ops to use stream-push in compartment id ${elsewhere}`),
      ],
    });
    stack.adopt(policy, "ocid1.policy.oc1..aaaaone", [AdoptedPart.of("Resource2", "ocid1.policy.oc1..aaaatwo")]);
    expect(Object.values(imports(synthesize(stack))).sort()).toEqual([
      "ocid1.policy.oc1..aaaaone",
      "ocid1.policy.oc1..aaaatwo",
    ]);
  });

  test("the id of a bucket's lifecycle follows from that of the bucket, unless the lifecycle is new", () => {
    const make = (parts: AdoptedPart[]): unknown[] => {
      const stack = ociStack();
      const rules = [LifecycleRule.deleteAfter(Duration.days(30))];
      const bucket = new Bucket(stack, "archive", { compartment, lifecycle: { rules } });
      stack.adopt(bucket, "n/acme/b/archive", parts);
      return Object.values(imports(synthesize(stack)));
    };
    const policy = AdoptedPart.madeNew("Lifecycle/Policy");
    expect(make([policy])).toEqual(["n/acme/b/archive", "n/acme/b/archive/l"]);
    expect(make([AdoptedPart.madeNew("Lifecycle")])).toEqual(["n/acme/b/archive"]);
    expect(make([policy, AdoptedPart.of("Lifecycle", "n/acme/b/archive/l")])).toHaveLength(2);
  });

  test("the parts of a private pool are its group and rules; a stream in it and a subnet are adopted separately", () => {
    const stack = ociStack();
    const vcn = new Vcn(stack, "network", { compartment, cidrBlocks: ["10.0.0.0/16"] });
    const subnet = vcn.addSubnet("private", { cidrBlock: "10.0.1.0/24", access: SubnetAccess.private() });
    const clients = [NetworkPeer.cidr("10.0.2.0/24")];
    const access = PoolAccess.privateEndpoint(subnet, { clients });
    const pool = new StreamPool(stack, "pool", { compartment, name: "orders", access });
    const known = pool.addStream("known", { partitions: Partitions.of(1) });
    pool.addStream("new", { partitions: Partitions.of(1) });
    const group = "ocid1.networksecuritygroup.oc1.eu-frankfurt-1.aaaagroup";
    const rule = (id: string): string => `networkSecurityGroups/${group}/securityRules/${id}`;
    const below = "PrivateEndpoint/NetworkSecurityGroup";
    stack.adopt(pool, "ocid1.streampool.oc1.eu-frankfurt-1.aaaapool", [
      AdoptedPart.of(below, group),
      AdoptedPart.of(`${below}/ingress-10-0-2-0-24-tcp-443`, rule("4ED6D1")),
      AdoptedPart.madeNew(`${below}/ingress-10-0-2-0-24-tcp-9092`),
    ]);
    stack.adopt(known, ONE);
    stack.adopt(vcn, "ocid1.vcn.oc1.eu-frankfurt-1.aaaavcn", [AdoptedPart.madeNew("Gateways")]);
    expect(Object.values(imports(synthesize(stack)))).toEqual([
      group,
      rule("4ED6D1"),
      "ocid1.vcn.oc1.eu-frankfurt-1.aaaavcn",
      ONE,
      "ocid1.streampool.oc1.eu-frankfurt-1.aaaapool",
    ]);
  });

  test("a part can also be adopted by a separate call", () => {
    const stack = ociStack();
    const user = new KafkaClientUser(stack, "kafka");
    stack.adopt(user.node.findChild("Group"), "ocid1.group.oc1..aaaagroup");
    stack.adopt(user, "ocid1.user.oc1..aaaauser", [AdoptedPart.madeNew("Membership")]);
    expect(Object.keys(imports(synthesize(stack)))).toHaveLength(2);
  });

  test("ignores arguments that the service does not return, in addition to those that are ignored already", () => {
    const stack = ociStack();
    const vault = new Vault(stack, "vault", { compartment });
    const key = new Key(stack, "key", { vault });
    const content = SecretContent.generatedPassphrase({ length: 30 });
    const secret = new Secret(stack, "secret", { vault, key, content });
    const made = mainResource(secret);
    made.addOverride("lifecycle.ignore_changes", ["defined_tags"]);
    stack.adopt(secret, "ocid1.vaultsecret.oc1.eu-frankfurt-1.aaaasecret");
    const document = synthesize(stack);
    expect(ignored(document, VaultSecret)).toEqual(expect.arrayContaining(["enable_auto_generation", "defined_tags"]));
    expect(resource(document, VaultSecret)).toMatchObject({ lifecycle: { prevent_destroy: true } });
    expect(ignored(document, KmsKey)).toBeUndefined();
  });

  test("ignores an argument only if the resource has it", () => {
    const stack = ociStack();
    const vault = new Vault(stack, "vault", { compartment, type: VaultType.VIRTUAL_PRIVATE });
    const make = (id: string, rotation?: KeyRotation): Key => new Key(stack, id, { vault, rotation });
    const endpoint = "managementEndpoint/https://aaaa-management.kms.eu-frankfurt-1.oraclecloud.com";
    stack.adopt(make("plain"), `${endpoint}/keys/ocid1.key.oc1.eu-frankfurt-1.aaaavault.aaaaplain`);
    const rotation = KeyRotation.every(Duration.days(90));
    stack.adopt(make("rotated", rotation), `${endpoint}/keys/ocid1.key.oc1.eu-frankfurt-1.aaaavault.aaaarotated`);
    const keys = Object.values((synthesize(stack).resource as Record<string, object>).oci_kms_key ?? {});
    const lifecycles = keys.map(
      ({ lifecycle }: { lifecycle: { ignore_changes?: string[] } }) => lifecycle.ignore_changes,
    );
    expect(lifecycles).toEqual([undefined, ["auto_key_rotation_details"]]);
  });

  test("does not change a resource that ignores all changes", () => {
    const stack = ociStack();
    const raw = new QueueQueue(stack, "queue", {
      compartmentId: compartment.compartmentId,
      displayName: "q",
      purgeTrigger: 1,
      purgeType: "NORMAL",
      lifecycle: { ignoreChanges: "all" },
    });
    stack.adopt(raw, "ocid1.queue.oc1.eu-frankfurt-1.aaaaqueue");
    expect(ignored(synthesize(stack), QueueQueue)).toBe("all");
  });

  test("combines the arguments that the adoption ignores with a lifecycle that is assigned later", () => {
    const stack = ociStack();
    const raw = queueOf(stack);
    stack.adopt(raw, QUEUE_ID);
    raw.lifecycle = { preventDestroy: true, ignoreChanges: ["defined_tags", "purge_type"] };
    expect(resource(synthesize(stack), QueueQueue)).toMatchObject({
      lifecycle: { prevent_destroy: true, ignore_changes: ["defined_tags", "purge_type", "purge_trigger"] },
    });
    raw.lifecycle = { ...raw.lifecycle, createBeforeDestroy: true };
    expect(resource(synthesize(stack), QueueQueue)).toMatchObject({
      lifecycle: { prevent_destroy: true, create_before_destroy: true },
    });
    raw.lifecycle = undefined;
    expect(ignored(synthesize(stack), QueueQueue)).toEqual(["purge_trigger", "purge_type"]);
    raw.addOverride("lifecycle.ignore_changes", ["purge_type", "freeform_tags"]);
    expect(new Set(ignored(synthesize(stack), QueueQueue) as string[])).toEqual(
      new Set(["purge_trigger", "purge_type", "freeform_tags"]),
    );
    stack.addOverride("resource.oci_queue_queue.queue.lifecycle.ignore_changes", ["display_name"]);
    expect(ignored(synthesize(stack), QueueQueue)).toContain("purge_trigger");
  });

  test("a resource can be set to ignore all changes after the adoption, by its lifecycle or by an override", () => {
    const stack = ociStack();
    const raw = queueOf(stack);
    stack.adopt(raw, QUEUE_ID);
    raw.lifecycle = { ignoreChanges: "all" };
    expect(ignored(synthesize(stack), QueueQueue)).toBe("all");
    raw.lifecycle = {};
    raw.addOverride("lifecycle.ignore_changes", "all");
    expect(ignored(synthesize(stack), QueueQueue)).toBe("all");
  });

  test("ignores an argument that is set or overridden after the adoption, but not one that is reset", () => {
    const stack = ociStack();
    const { compartmentId } = compartment;
    const raw = new QueueQueue(stack, "queue", { compartmentId, displayName: "q" });
    stack.adopt(raw, QUEUE_ID);
    expect(ignored(synthesize(stack), QueueQueue)).toBeUndefined();
    raw.purgeType = "NORMAL";
    expect(ignored(synthesize(stack), QueueQueue)).toEqual(["purge_type"]);
    raw.resetPurgeType();
    raw.addOverride("purge_trigger", 1);
    expect(ignored(synthesize(stack), QueueQueue)).toEqual(["purge_trigger"]);
  });

  test("ignored arguments are in HCL too, with those of a later lifecycle", () => {
    const stack = newStack();
    const raw = queueOf(stack);
    Adoption.of(stack).adopt(raw, QUEUE_ID);
    raw.lifecycle = { ignoreChanges: ["defined_tags"] };
    const hcl: unknown = Testing.synthHcl(stack);
    expect(hcl).toMatch(/ignore_changes = \[\s*"defined_tags",\s*"purge_trigger",\s*"purge_type",\s*\]/);
  });

  test("a later override of the required version still requires Terraform 1.6", () => {
    const stack = ociStack();
    stack.adopt(streamIn(stack), stack.input.text("stream_ocid", { title: "Stream" }));
    stack.addOverride("terraform.required_version", ">= 1.5.0, < 2.0.0");
    expect(synthesize(stack).terraform).toMatchObject({ required_version: "< 2.0.0, >= 1.6.0" });
  });

  test("a part below a path that is new can be added after the adoption", () => {
    const stack = ociStack();
    const around = new Construct(stack, "around");
    new QueueQueue(around, "Resource", { compartmentId: compartment.compartmentId, displayName: "q" });
    const below = new Construct(around, "below");
    streamIn(below, "first");
    stack.adopt(around, QUEUE_ID, [AdoptedPart.madeNew("below")]);
    new TerraformHclModule(below, "network", { source: "acme/network/oci" });
    new IdentityGroup(below, "group", { name: "g", description: "g" });
    const document = JSON.parse(Testing.synth(stack, true)) as SynthesizedDocument;
    expect(Object.keys(imports(document))).toEqual(["oci_queue_queue.around_A46C46E2"]);
  });

  test("compares the region of an id with that of the provider, by name or key, and accepts IAM ids, which have none", () => {
    const stack = newStack();
    Adoption.of(stack).adopt(streamIn(stack, "a"), "ocid1.stream.oc1.fra.aaaaold");
    Adoption.of(stack).adopt(streamIn(stack, "b"), ONE);
    Adoption.of(stack).adopt(streamIn(stack, "c"), "ocid1.stream.oc1..aaaawithout");
    const provider = new OciProvider(stack, "ashburn", { region: "us-ashburn-1", alias: "ashburn" });
    const { compartmentId } = compartment;
    const raw = new QueueQueue(stack, "queue", { compartmentId, displayName: "q", provider });
    Adoption.of(stack).adopt(raw, "ocid1.queue.oc1.iad.aaaaqueue");
    const group = new IdentityGroup(stack, "group", { name: "g", description: "g" });
    Adoption.of(stack).adopt(group, "ocid1.group.oc1..aaaagroup");
    expect(Object.keys(imports(synthesize(stack)))).toHaveLength(5);
  });

  test("accepts a region that is newer than this library, in its own realm", () => {
    const stack = new TerraformStack(testApp(), "test");
    new OciProvider(stack, "oci", { region: "eu-lisbon-1" });
    Adoption.of(stack).adopt(streamIn(stack), "ocid1.stream.oc77.eu-lisbon-1.aaaa");
    expect(Object.values(imports(synthesize(stack)))).toEqual(["ocid1.stream.oc77.eu-lisbon-1.aaaa"]);
  });

  test("an input can be a different resource in each stack", () => {
    const app = testApp();
    for (const stack of [ociStack("a", app), ociStack("b", app)]) {
      stack.adopt(streamIn(stack), stack.input.text("stream_ocid", { title: "Stream" }));
      expect(Object.values(imports(synthesize(stack)))).toEqual(["${var.stream_ocid}"]);
    }
  });

  test("is in HCL too, where the name leaves out an id that the next one repeats, as in cdktf", () => {
    const stack = newStack();
    Adoption.of(stack).adopt(streamIn(stack), ONE);
    Adoption.of(stack).renamed(streamIn(stack, "c"), "old/d");
    const hcl: unknown = Testing.synthHcl(stack);
    expect(hcl).toMatch(
      /import \{\s+to\s+= oci_streaming_stream.orders_46FA7C19\s+id = "ocid1.stream.oc1.eu-frankfurt-1.aaaaone"\s+\}/,
    );
    expect(hcl).toMatch(/moved \{\s+to\s+= oci_streaming_stream.c_\w+\s+from = oci_streaming_stream.old_615DAAF2\s+\}/);
  });
});

describe("the forms of ids", () => {
  test("are known for every type of the bindings", () => {
    const file = join(__dirname, "..", "..", "..", "bindings", "resources.json");
    const { resources } = JSON.parse(readFileSync(file, "utf8")) as { resources: object };
    const known = new Set(idForms().map(({ type }) => type));
    const refused = /_(?:auth_token|dashboards_import|invoke_function)$/;
    const unknown = Object.keys(resources).filter((type) => !known.has(type) && !refused.test(type));
    expect(unknown).toEqual([]);
  });

  test("and the ignored arguments are in docs/guides/adoption.md, as `npm run api` writes them", () => {
    const { current, wanted } = adoptionGuide();
    expect(current.split("\n")).toEqual(wanted.split("\n"));
    expect(wanted).toContain("\n| `oci_queue_queue` | `ocid1.queue.<realm>.[region].<unique id>` |\n");
    expect(wanted).toContain("\n| `oci_queue_queue` | `purge_trigger`, `purge_type` |\n");
  });

  test.each([
    "ocid1.stream.oc1..aaaa",
    "ocid1.stream.oc1.phx.amaaaaaa_-9",
    "ocid1.stream.oc1.eu-frankfurt-1.future.aaaa",
  ])("%s is the OCID of a stream", (id) => {
    const stack = ociStack();
    stack.adopt(streamIn(stack), id);
    expect(Object.values(imports(synthesize(stack)))).toEqual([id]);
  });
});

/** The constructs that the next tests rename: three levels, several resources, a wait. */
function family(scope: Construct, id: string): Construct {
  const around = new Construct(scope, id);
  const pool = new StreamPool(around, "pool", { compartment, name: "orders" });
  pool.addStream("orders", { partitions: Partitions.of(1) });
  new Bucket(around, "archive", {
    compartment,
    name: "archive",
    lifecycle: { rules: [LifecycleRule.deleteAfter(Duration.days(30))] },
  });
  return around;
}

/** Addresses of resources only, because only resources move. */
function resourcesOf(document: SynthesizedDocument): string[] {
  return addresses(document).filter((address) => !address.startsWith("data."));
}

describe("renamed", () => {
  test("moves every resource of a construct from its former address", () => {
    const before = ociStack();
    family(before, "old");
    const after = ociStack();
    after.renamed(family(new Construct(after, "outer"), "new"), "old");
    const document = synthesize(after);
    expect(
      moves(document)
        .map(([from]) => from)
        .sort(),
    ).toEqual(resourcesOf(synthesize(before)));
    expect(moves(document).map(([, to]) => to)).toEqual(resourcesOf(document));
    expect(resourcesOf(document).length).toBeGreaterThan(4);
  });

  test.each(["pool/orders", "Default/orders", "orders", "a/a/aa", "x.y/z--1", "a b/c"])(
    "asks the stack for the address that %s had",
    (path) => {
      const before = ociStack();
      const ids = path.split("/");
      const scope = ids.slice(0, -1).reduce<Construct>((one, id) => new Construct(one, id), before);
      streamIn(scope, ids.at(-1));
      const after = ociStack();
      after.renamed(streamIn(after, "now"), path);
      const [[from]] = moves(synthesize(after)) as [[string, string]];
      expect([from]).toEqual(resourcesOf(synthesize(before)));
    },
  );

  test.each([
    "shop/old",
    "shop",
    "shop/shop/old",
    "my_pool.v2",
    "oci_x.y",
    "orders_46FA7C19",
    "pool/Resource",
    "data.x",
  ])("reads ./%s as ids below the stack, whatever they look like", (path) => {
    const before = ociStack();
    const ids = path.split("/");
    const scope = ids.slice(0, -1).reduce<Construct>((one, id) => new Construct(one, id), before);
    streamIn(scope, ids.at(-1));
    const after = ociStack();
    after.renamed(streamIn(after, "now"), `./${path}`);
    const [[from]] = moves(synthesize(after)) as [[string, string]];
    expect([from]).toEqual(resourcesOf(synthesize(before)));
  });

  test("reads the id of the stack alone as that of a construct, because a path of a stack would be longer", () => {
    const stack = ociStack();
    stack.renamed(streamIn(stack), "shop");
    expect(moves(synthesize(stack))).toEqual([["oci_streaming_stream.shop_4FF2D3EB", expect.anything()]]);
  });

  test("accepts the former name of a resource of the bindings: the id of a main resource, or a name with a hash", () => {
    const stack = ociStack();
    stack.renamed(queueOf(stack), "old/Resource");
    const { compartmentId } = compartment;
    stack.renamed(new QueueQueue(stack, "second", { compartmentId, displayName: "q" }), "old_0123ABCD");
    expect(moves(synthesize(stack)).map(([from]) => from)).toEqual([
      expect.stringMatching(/^oci_queue_queue\.old_[0-9A-F]{8}$/),
      "oci_queue_queue.old_0123ABCD",
    ]);
  });

  test("moves resources that are added to a construct after the call", () => {
    const before = ociStack();
    family(before, "old");
    const after = ociStack();
    const around = new Construct(after, "new");
    const pool = new StreamPool(around, "pool", { compartment, name: "orders" });
    after.renamed(around, "old");
    pool.addStream("orders", { partitions: Partitions.of(1) });
    new Bucket(around, "archive", {
      compartment,
      name: "archive",
      lifecycle: { rules: [LifecycleRule.deleteAfter(Duration.days(30))] },
    });
    const document = synthesize(after);
    expect(
      moves(document)
        .map(([from]) => from)
        .sort(),
    ).toEqual(resourcesOf(synthesize(before)));
    expect(synthesize(after)).toEqual(document);
  });

  test("uses the naming rule of a stack that overrides it", () => {
    class Plain extends OciStack {
      protected override allocateLogicalId(element: TerraformElement): string {
        return element.node.path.replaceAll("/", "_");
      }
    }
    const stack = new Plain(testApp(), "shop");
    stack.renamed(streamIn(stack, "new"), "old");
    expect(moves(synthesize(stack))).toEqual([
      ["oci_streaming_stream.shop_old_Resource", "oci_streaming_stream.shop_new_Resource"],
    ]);
  });

  test("moves to an overridden address", () => {
    const stack = ociStack();
    const stream = streamIn(stack, "new");
    stack.renamed(stream, "orders");
    mainResource(stream).overrideLogicalId("orders");
    expect(moves(synthesize(stack))).toEqual([["oci_streaming_stream.orders_46FA7C19", "oci_streaming_stream.orders"]]);
  });

  test("leaves the tree and its order as they were", () => {
    const stack = ociStack();
    const pool = new StreamPool(stack, "pool", { compartment, name: "orders" });
    pool.addStream("a", { partitions: Partitions.of(1) });
    const stream = streamIn(stack);
    const paths = (): string[] => stack.node.findAll().map(({ node }) => node.path);
    const before = paths();
    stack.renamed(stream, "pool/b/c/d");
    expect(paths()).toEqual([...before, "shop/adoption-blocks"]);
  });

  test.each([
    "oci_streaming_stream.old",
    "oci_streaming_stream.this[0]",
    'module.a.module.b["x"].oci_streaming_stream.c["d"]',
  ])("accepts the address %s of one resource", (address) => {
    const stack = ociStack();
    stack.renamed(streamIn(stack), address);
    expect(moves(synthesize(stack))).toEqual([[address, "oci_streaming_stream.orders_46FA7C19"]]);
  });

  test("accepts the address of a policy that has a wait, and of a module", () => {
    const stack = ociStack();
    const statement = `Allow group Ops to use stream-push in compartment id ${compartment.compartmentId}`;
    const policy = new Policy(stack, "access", { compartment, statements: [PolicyStatement.parse(statement)] });
    policy.inForce();
    stack.renamed(policy, "oci_identity_policy.old");
    const [policyAddress] = addresses(synthesize(stack)).filter((one) => one.startsWith(IdentityPolicy.tfResourceType));
    expect(moves(synthesize(stack))).toEqual([["oci_identity_policy.old", policyAddress]]);
    const other = newStack();
    Adoption.of(other).renamed(new TerraformHclModule(other, "network", { source: "acme/network/oci" }), "module.net");
    Adoption.of(other).renamed(new TerraformHclModule(other, "second", { source: "acme/network/oci" }), "old/second");
    expect(moves(JSON.parse(Testing.synth(other)) as SynthesizedDocument)).toEqual([
      ["module.net", "module.network"],
      ["module.old_second_704529A8", "module.second"],
    ]);
  });

  test("moves a construct that was renamed twice from both paths", () => {
    const stack = ociStack();
    const stream = streamIn(stack);
    stack.renamed(stream, "first");
    stack.renamed(stream, "second");
    const addressOf = (id: string): string => {
      const then = ociStack();
      streamIn(then, id);
      return resourcesOf(synthesize(then))[0] ?? "";
    };
    const byFrom = new Map(moves(synthesize(stack)));
    expect(byFrom.size).toBe(2);
    expect(byFrom.get(addressOf("first"))).toBe(addressOf("second"));
    expect(byFrom.get(addressOf("second"))).toBe(addressOf("orders"));
  });

  test("does not search the stack at each call, so that many calls do not become slower", () => {
    const stack = ociStack();
    const named = Array.from({ length: 20 }, (_, at) => ({ at, renamed: streamIn(stack, `renamed-${at}`) }));
    const adopted = named.map(({ at }) => ({ at, one: streamIn(stack, `adopted-${at}`) }));
    const walk = jest.spyOn(stack.node, "findAll");
    for (const { at, renamed } of named)
      stack.renamed(renamed, at % 2 === 0 ? `old-${at}` : `oci_streaming_stream.old${at}`);
    for (const { at, one } of adopted) stack.adopt(one, `${ONE}${at}`);
    // Once for the provider of the stack.
    expect(walk).toHaveBeenCalledTimes(1);
    const document = synthesize(stack);
    expect([moves(document).length, Object.keys(imports(document)).length]).toEqual([20, 20]);
  });

  test("a construct that was removed from the tree frees its former path", () => {
    const stack = ociStack();
    stack.renamed(streamIn(stack, "first"), "old");
    stack.node.tryRemoveChild("first");
    stack.renamed(streamIn(stack, "second"), "old");
    const [[from, to] = []] = moves(synthesize(stack));
    expect([from, to]).toEqual([expect.stringMatching(/\.old_/), expect.stringMatching(/\.second_/)]);
    stack.node.tryRemoveChild("second");
    streamIn(stack, "old");
    expect(moves(synthesize(stack))).toEqual([]);
  });

  test("adds to the moves of cdktf and of an override, and works together with an adoption", () => {
    const stack = ociStack();
    mainResource(streamIn(stack, "a")).moveFromId("oci_streaming_stream.was_a");
    stack.addOverride("moved", [{ from: "oci_streaming_stream.was_x", to: "oci_streaming_stream.x" }]);
    const stream = streamIn(stack);
    stack.adopt(stream, ONE);
    stack.renamed(stream, "old");
    const document = JSON.parse(Testing.synth(stack)) as SynthesizedDocument;
    expect(moves(document)).toHaveLength(3);
    expect(Object.values(imports(document))).toEqual([ONE]);
  });
});
