import { CoreDrg } from "@cdktf/provider-oci/lib/core-drg";
import { CoreVcn } from "@cdktf/provider-oci/lib/core-vcn";
import { DataOciCoreServices } from "@cdktf/provider-oci/lib/data-oci-core-services";
import { DataOciIdentityAvailabilityDomains } from "@cdktf/provider-oci/lib/data-oci-identity-availability-domains";
import { DataOciStreamingStream } from "@cdktf/provider-oci/lib/data-oci-streaming-stream";
import { EventsRule } from "@cdktf/provider-oci/lib/events-rule";
import { IdentityCompartment } from "@cdktf/provider-oci/lib/identity-compartment";
import { IdentityGroup } from "@cdktf/provider-oci/lib/identity-group";
import { IdentityPolicy } from "@cdktf/provider-oci/lib/identity-policy";
import { KmsKey } from "@cdktf/provider-oci/lib/kms-key";
import { ObjectstorageBucket } from "@cdktf/provider-oci/lib/objectstorage-bucket";
import { OciProvider } from "@cdktf/provider-oci/lib/provider";
import { StreamingStream } from "@cdktf/provider-oci/lib/streaming-stream";
import { StreamingStreamPool } from "@cdktf/provider-oci/lib/streaming-stream-pool";
import { TerraformHclModule, TerraformResource, TerraformStack } from "cdktf";
import { Construct } from "constructs";
import {
  Alarm,
  AlarmDestination,
  AlarmSeverity,
  Bucket,
  BucketEncryption,
  Compartment,
  EventAction,
  EventCondition,
  EventRule,
  Group,
  HomeRegion,
  Key,
  Log,
  LogGroup,
  LogSource,
  MetricCondition,
  OciStack,
  Partitions,
  Providers,
  Queue,
  Stream,
  StreamMetric,
  StreamPlacement,
  StreamPool,
  Subnet,
  SubnetAccess,
  Tags,
  Topic,
  Vault,
  Vcn,
} from "../../../../lib";
import { COMPARTMENT_ID, STREAM_ID, TENANCY_ID } from "../../../support/ocids";
import { mainResource } from "../../../support/main-resource";
import { dataSource, newStack, resource, resources, synthesize, testApp, warnings } from "../../../support/synthesis";
import { type JsonObject } from "../../../support/json";

const compartment = Compartment.fromCompartmentId(COMPARTMENT_ID);
const VAULT_ID = "ocid1.vault.oc1.iad.aaaavault";

const ASHBURN = "oci.us-ashburn-1";

function newOciStack(): OciStack {
  return new OciStack(testApp(), "shop");
}

/** A construct whose resources are in Ashburn. */
function east(stack: TerraformStack, id = "east"): Construct {
  const scope = new Construct(stack, id);
  Providers.use(scope, Providers.region(stack, "us-ashburn-1"));
  return scope;
}

function ociProviders(stack: TerraformStack): JsonObject[] {
  return (synthesize(stack) as { provider: { oci: JsonObject[] } }).provider.oci;
}

function providers(document: JsonObject): (string | undefined)[] {
  const { resource: all } = document as { resource: Record<string, Record<string, { provider?: string }>> };
  return Object.values(all).flatMap((named) => Object.values(named).map(({ provider }) => provider));
}

test("the provider of a region has the region as its alias, has no credentials, and is created once", () => {
  const stack = newOciStack();
  expect(Providers.region(stack, "us-ashburn-1")).toBe(Providers.region(stack, "us-ashburn-1"));
  const [, , third, ...others] = ociProviders(stack);
  expect(third).toMatchObject({ alias: "us-ashburn-1", region: "us-ashburn-1" });
  expect(Object.keys(third ?? {}).sort()).toEqual(["alias", "ignore_defined_tags", "region"]);
  expect(others).toEqual([]);
});

test("the provider of a region that only Terraform knows has the given alias, and is created once", () => {
  const stack = newOciStack();
  const region = stack.input.region("standby_region", { title: "Standby" });
  expect(Providers.region(stack, region, "standby")).toBe(Providers.region(stack, region, "standby"));
  expect(ociProviders(stack)[2]).toMatchObject({ alias: "standby", region: "${var.standby_region}" });
});

test("exactly the resources below a scope use its provider", () => {
  const stack = newOciStack();
  const scope = east(stack);
  const pool = new StreamPool(scope, "pool", { compartment, name: "east" });
  pool.addStream("orders", { partitions: Partitions.of(1) });
  const vcn = new Vcn(scope, "net", { compartment, name: "east", cidrBlocks: ["10.0.0.0/16"] });
  vcn.addSubnet("streams", { cidrBlock: "10.0.1.0/24", access: SubnetAccess.privateWithNat() });
  const all = providers(synthesize(stack));
  expect(all.length).toBeGreaterThan(6);
  expect(new Set(all)).toEqual(new Set([ASHBURN]));
  expect(dataSource(synthesize(stack), DataOciCoreServices)).toMatchObject({ provider: ASHBURN });
  new StreamPool(stack, "west", { compartment, name: "west" });
  expect(resources(synthesize(stack), StreamingStreamPool).map(({ provider }) => provider)).toEqual([
    ASHBURN,
    undefined,
  ]);
});

test("a construct below the scope can have another provider", () => {
  const stack = newOciStack();
  const scope = east(stack);
  const inner = new Construct(scope, "inner");
  Providers.use(inner, Providers.region(stack, "us-phoenix-1"));
  new StreamPool(inner, "pool", { compartment, name: "pool" });
  expect(resource(synthesize(stack), StreamingStreamPool)).toMatchObject({ provider: "oci.us-phoenix-1" });
});

test("a look-up uses the provider of its scope", () => {
  const stack = newOciStack();
  const stream = Stream.fromLookup(east(stack), "orders", { streamId: STREAM_ID });
  stack.output.text("endpoint", stream.messagesEndpoint, { title: "Endpoint" });
  expect(dataSource(synthesize(stack), DataOciStreamingStream)).toMatchObject({ provider: ASHBURN });
});

test("IAM stays in the home region, in an OciStack and in a plain stack, with a home provider or without", () => {
  const made = (stack: TerraformStack): JsonObject => {
    new Group(east(stack), "readers", { name: "readers", tenancy: Compartment.fromTenancyId(TENANCY_ID) });
    return resource(synthesize(stack), IdentityGroup);
  };
  expect(made(newOciStack())).toMatchObject({ provider: "oci.home" });
  const named = newStack();
  HomeRegion.use(named, new OciProvider(named, "home", { region: "eu-zurich-1", alias: "home" }));
  expect(made(named)).toMatchObject({ provider: "oci.home" });
  const unnamed = newStack();
  expect(made(unnamed)).not.toHaveProperty("provider");
  expect(warnings(unnamed).join()).toContain("IAM resources are written through the default OCI provider");
});

test("a customer-managed key is used in the region of the scope, with a policy in the home region and a wait", () => {
  const stack = newOciStack();
  const scope = east(stack);
  const vault = Vault.fromLookup(scope, "vault", { vaultId: VAULT_ID });
  const key = new Key(scope, "key", { vault });
  new Bucket(scope, "archive", { compartment, encryption: BucketEncryption.customerManaged(key) });
  const document = synthesize(stack);
  expect(resource(document, KmsKey)).toMatchObject({ provider: ASHBURN });
  expect(resource(document, ObjectstorageBucket)).toMatchObject({ provider: ASHBURN });
  expect(resource(document, IdentityPolicy)).toMatchObject({
    provider: "oci.home",
    statements: [expect.stringContaining("service objectstorage-us-ashburn-1 to ") as unknown],
  });
  expect(document).toMatchObject({ resource: { time_sleep: expect.anything() as unknown } });
});

test("the name of the service of a bucket has the region of its provider, even if it is an input", () => {
  const stack = newOciStack();
  const scope = new Construct(stack, "standby");
  const region = stack.input.region("standby_region", { title: "Standby" });
  Providers.use(scope, Providers.region(stack, region, "standby"));
  const vault = Vault.fromLookup(scope, "vault", { vaultId: VAULT_ID });
  const key = new Key(scope, "key", { vault });
  new Bucket(scope, "archive", { compartment, encryption: BucketEncryption.customerManaged(key) });
  expect(JSON.stringify(resource(synthesize(stack), IdentityPolicy))).toContain(
    "service objectstorage-${var.standby_region} to ",
  );
});

test("a name that is unique in a region can be used in two regions", () => {
  const stack = newOciStack();
  for (const scope of [new Construct(stack, "west"), east(stack)]) {
    new Bucket(scope, "archive", { compartment, name: "archive" });
    const source = LogSource.bucketReads("archive");
    const logGroup = new LogGroup(scope, "logs", { compartment, name: "logs" });
    new Log(scope, "reads", { logGroup, source });
    const placement = StreamPlacement.inDefaultPool(compartment);
    new Stream(scope, "orders", { placement, name: "orders", partitions: Partitions.of(1) });
  }
  expect(resources(synthesize(stack), ObjectstorageBucket)).toHaveLength(2);
  expect(resources(synthesize(stack), StreamingStream)).toHaveLength(2);
});

test("fails for the same name in two scopes of one region", () => {
  const stack = newOciStack();
  new Bucket(east(stack), "archive", { compartment, name: "archive" });
  expect(() => new Bucket(east(stack, "other"), "archive", { compartment, name: "archive" })).toThrow(
    "shop/other/archive: the name of a bucket must be unique in its namespace and region, but shop/east/archive has it already, got 'archive'; give one of them another name",
  );
});

test("a rule and a stream in the home region receive the events of Cloud Guard", () => {
  const stack = newOciStack();
  const scope = new Construct(stack, "security");
  Providers.use(scope, stack.homeProvider);
  const pool = new StreamPool(scope, "pool", { compartment, name: "security" });
  const problems = pool.addStream("problems", { partitions: Partitions.of(1) });
  new EventRule(scope, "problems", {
    compartment: stack.tenancy,
    condition: EventCondition.eventTypes(["com.oraclecloud.cloudguard.problemthresholdreached"]),
    actions: [EventAction.stream(problems)],
  });
  const document = synthesize(stack);
  for (const binding of [EventsRule, StreamingStream, StreamingStreamPool]) {
    expect(resource(document, binding)).toMatchObject({ provider: "oci.home" });
  }
  expect(stack.homeProvider.alias).toBe("home");
});

test("resources of the bindings get the provider of their scope, those of IAM get the home provider, and a named provider is kept", () => {
  const stack = newOciStack();
  const scope = east(stack);
  new CoreDrg(scope, "drg", { compartmentId: COMPARTMENT_ID });
  new CoreVcn(scope, "vcn", { compartmentId: COMPARTMENT_ID, provider: Providers.region(stack, "us-phoenix-1") });
  new DataOciIdentityAvailabilityDomains(scope, "domains", { compartmentId: COMPARTMENT_ID });
  new IdentityGroup(scope, "readers", { compartmentId: TENANCY_ID, name: "readers", description: "readers" });
  new IdentityPolicy(stack, "policy", {
    compartmentId: TENANCY_ID,
    name: "p",
    description: "p",
    statements: ["allow"],
  });
  const document = synthesize(stack);
  expect(resource(document, CoreDrg)).toMatchObject({ provider: ASHBURN });
  expect(resource(document, CoreVcn)).toMatchObject({ provider: "oci.us-phoenix-1" });
  expect(dataSource(document, DataOciIdentityAvailabilityDomains)).toMatchObject({ provider: ASHBURN });
  expect(resource(document, IdentityGroup)).toMatchObject({ provider: "oci.home" });
  expect(resource(document, IdentityPolicy)).toMatchObject({ provider: "oci.home" });
});

test("resources of the bindings keep the default provider unless their scope has another one", () => {
  const stack = newOciStack();
  new CoreDrg(stack, "drg", { compartmentId: COMPARTMENT_ID });
  new DataOciIdentityAvailabilityDomains(stack, "domains", { compartmentId: COMPARTMENT_ID });
  expect(resource(synthesize(stack), CoreDrg)).not.toHaveProperty("provider");
  expect(dataSource(synthesize(stack), DataOciIdentityAvailabilityDomains)).not.toHaveProperty("provider");
});

test("a stack inside a scope has its own providers", () => {
  const stack = newOciStack();
  const inner = new TerraformStack(east(stack), "inner");
  new OciProvider(inner, "oci", { region: "eu-frankfurt-1" });
  new StreamPool(inner, "pool", { compartment, name: "pool" });
  new IdentityGroup(inner, "readers", { compartmentId: TENANCY_ID, name: "readers", description: "readers" });
  const document = synthesize(inner);
  expect(resource(document, StreamingStreamPool)).not.toHaveProperty("provider");
  expect(resource(document, IdentityGroup)).not.toHaveProperty("provider");
  expect(warnings(inner)).toEqual([]);
});

test("resources in an identity domain keep the default provider, because they name the endpoint of the domain", () => {
  const stack = newOciStack();
  const user = new TerraformResource(stack, "user", { terraformResourceType: "oci_identity_domains_user" });
  const domain = new TerraformResource(stack, "domain", { terraformResourceType: "oci_identity_domain" });
  stack.prepareStack();
  expect(user.provider).toBeUndefined();
  expect(domain.provider).toBe(stack.homeProvider);
});

test("in a plain stack, constructs of the library use the provider, even if the whole stack is the scope", () => {
  const stack = newStack();
  Providers.use(stack, Providers.region(stack, "us-ashburn-1"));
  new StreamPool(stack, "pool", { compartment, name: "pool" });
  Subnet.fromLookup(stack, "subnet", { subnetId: "ocid1.subnet.oc1.iad.aaaasubnet" });
  expect(resource(synthesize(stack), StreamingStreamPool)).toMatchObject({ provider: ASHBURN });
});

test("fails for a resource of the bindings in a plain stack that does not name a provider", () => {
  const stack = newStack();
  new CoreDrg(east(stack), "drg", { compartmentId: COMPARTMENT_ID });
  expect(() => synthesize(stack)).toThrow(
    "test/east/drg: provider must be given for resources of the bindings in a plain TerraformStack, because the scope has a separate one; name the same provider here, or derive the stack from OciStack",
  );
});

test("a module that names its providers keeps them", () => {
  const stack = newOciStack();
  const scope = east(stack);
  const providers = [Providers.region(stack, "us-ashburn-1")];
  new TerraformHclModule(scope, "net", { source: "./net", providers, skipAssetCreationFromLocalModules: true });
  const { module } = synthesize(stack) as { module: JsonObject };
  expect(Object.values(module)).toMatchObject([{ providers: { oci: ASHBURN } }]);
});

test("an adopted resource is in the region of the scope", () => {
  const stack = new OciStack(testApp(), "shop", { region: "eu-frankfurt-1" });
  const pool = new StreamPool(east(stack), "pool", { compartment, name: "pool" });
  stack.adopt(pool, "ocid1.streampool.oc1.iad.aaaapool");
  expect(() => synthesize(stack)).not.toThrow();
  const drg = new CoreDrg(east(stack, "other"), "drg", { compartmentId: COMPARTMENT_ID });
  stack.adopt(drg, "ocid1.drg.oc1.iad.aaaadrg");
  expect(() => synthesize(stack)).not.toThrow();
});

test("fails for a provider of another stack", () => {
  const app = testApp();
  const [stack, other] = [new OciStack(app, "shop"), new OciStack(app, "other")];
  const scope = new Construct(stack, "east");
  expect(() => {
    Providers.use(scope, other.homeProvider);
  }).toThrow(
    "shop/east: the provider of a scope must be in the stack of the scope, got 'other/oci-home'; create one in this stack: Providers.region(stack, region)",
  );
  expect(() => {
    Providers.use(app, other.homeProvider);
  }).toThrow(
    "a scope with its own provider must be a stack or a construct in one; call Providers.use in the stack that has the provider",
  );
});

const orders = (scope: Construct): Stream => {
  const placement = StreamPlacement.inDefaultPool(compartment);
  return new Stream(scope, "orders", { placement, partitions: Partitions.of(1) });
};

test("tags, descriptions and message bodies can name a resource of another region", () => {
  const stack = newOciStack();
  const { streamId } = orders(stack);
  const description = `copies ${streamId}`;
  new Queue(east(stack), "queue", { compartment, tags: Tags.of({ freeform: { source: streamId } }) });
  const topic = Topic.fromTopicId(stack, "topic", "ocid1.onstopic.oc1.iad.aaaatopic");
  new Alarm(east(stack, "alarms"), "alarm", {
    compartment,
    fires: MetricCondition.parse("PutMessagesFault.Count[1m].sum() > 1", { namespace: "oci_streaming" }),
    body: description,
    severity: AlarmSeverity.WARNING,
    notify: [AlarmDestination.topic(topic)],
  });
  new EventRule(east(stack, "events"), "rule", {
    compartment,
    description,
    condition: EventCondition.everything(),
    actions: [EventAction.stream(Stream.fromStreamId(stack, "known-by-id", STREAM_ID))],
  });
  expect(() => synthesize(stack)).not.toThrow();
});

test("a compartment can be used in every region, and so can a key", () => {
  const stack = newOciStack();
  const made = { compartmentId: TENANCY_ID, name: "shop", description: "shop" };
  const { id } = new IdentityCompartment(stack, "compartment", made);
  const key = new Key(stack, "key", { vault: Vault.fromLookup(stack, "vault", { vaultId: VAULT_ID }) });
  const encryption = BucketEncryption.customerManaged(key);
  new Bucket(east(stack), "archive", { compartment: Compartment.fromCompartmentId(id), encryption });
  expect(() => synthesize(stack)).not.toThrow();
});

test("two providers with the same region are one region, and a provider without a region can be any", () => {
  const stack = newOciStack();
  const [west, scope, profile] = [east(stack), new Construct(stack, "again"), new Construct(stack, "profile")];
  Providers.use(scope, new OciProvider(stack, "oci-again", { alias: "again", region: "us-ashburn-1" }));
  Providers.use(profile, new OciProvider(stack, "oci-profile", { alias: "profile", configFileProfile: "EAST" }));
  const actions = [EventAction.stream(orders(west))];
  for (const one of [scope, profile]) {
    new EventRule(one, "rule", { compartment, condition: EventCondition.everything(), actions });
  }
  expect(() => synthesize(stack)).not.toThrow();
});

test("alarms are counted for each region", () => {
  const stack = newOciStack();
  const notify = [AlarmDestination.topic(Topic.fromTopicId(stack, "topic", "ocid1.onstopic.oc1..aaaatopic"))];
  const severity = AlarmSeverity.WARNING;
  for (const scope of [stack, east(stack)]) {
    const fires = orders(scope).metric(StreamMetric.PUT_BYTES).above(1);
    for (let index = 0; index < 30; index++) new Alarm(scope, `a${index}`, { compartment, fires, severity, notify });
  }
  synthesize(stack);
  expect(warnings(stack)).toEqual([]);
});

test("two syntheses are byte-identical", () => {
  const texts = [newOciStack(), newOciStack()].map((stack) => {
    new CoreDrg(east(stack), "drg", { compartmentId: COMPARTMENT_ID });
    return JSON.stringify([synthesize(stack), synthesize(stack)]);
  });
  expect(texts[0]).toBe(texts[1]);
});

test("an override of the provider counts as a named provider, in an OciStack and in a plain stack", () => {
  const made = (stack: TerraformStack): JsonObject => {
    const vcn = new CoreVcn(east(stack), "net", { compartmentId: COMPARTMENT_ID });
    vcn.addOverride("provider", "oci");
    return resource(synthesize(stack), CoreVcn);
  };
  expect(made(newOciStack())).toMatchObject({ provider: "oci" });
  expect(made(newStack())).toMatchObject({ provider: "oci" });
});

test("a rule that an override moves to the region of a stream can use the stream", () => {
  const stack = newOciStack();
  const condition = EventCondition.everything();
  const pool = new StreamPool(east(stack), "pool", { compartment });
  const orders = pool.addStream("orders", { partitions: Partitions.of(1) });
  const rule = new EventRule(stack, "rule", { compartment, condition, actions: [EventAction.stream(orders)] });
  mainResource(rule).addOverride("provider", ASHBURN);
  expect(() => synthesize(stack)).not.toThrow();
});

test("the home region can be changed until IAM is written, and the same one can be named afterwards", () => {
  const stack = newOciStack();
  HomeRegion.use(stack, Providers.region(stack, "us-phoenix-1"));
  new IdentityGroup(stack, "raw", { name: "raw", description: "Of the bindings" });
  const home = Providers.region(stack, "eu-zurich-1");
  HomeRegion.use(stack, home);
  const group = new Group(stack, "readers", {});
  HomeRegion.use(stack, home);
  stack.node.tryRemoveChild(group.node.id);
  HomeRegion.use(stack, Providers.region(stack, "us-ashburn-1"));
  expect(resource(synthesize(stack), IdentityGroup)).toMatchObject({ provider: ASHBURN });
});

test("IAM resources of the bindings in a plain stack can use the default provider if it is for the home region", () => {
  const stack = new TerraformStack(testApp(), "plain");
  HomeRegion.use(stack, new OciProvider(stack, "oci", { region: "eu-zurich-1" }));
  new IdentityGroup(stack, "raw", { name: "raw", description: "Of the bindings" });
  expect(() => synthesize(stack)).not.toThrow();
});
