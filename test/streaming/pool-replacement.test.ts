// What happens to a pool's streams when the pool is replaced or removed: the lifecycle in the document, and the refusals.

import { StreamingStream } from "@cdktf/provider-oci/lib/streaming-stream";
import { StreamingStreamPool } from "@cdktf/provider-oci/lib/streaming-stream-pool";
import { type TerraformStack } from "cdktf";
import {
  Compartment,
  Key,
  NetworkPeer,
  OciStack,
  Partitions,
  PoolAccess,
  PoolEncryption,
  Stream,
  StreamPlacement,
  StreamPool,
  Vault,
  Vcn,
} from "../../lib";
import { referenceStacks } from "../../stacks/variants";
import { elementsOf } from "../support/elements";
import { COMPARTMENT_ID, STREAM_POOL_ID } from "../support/ocids";
import { referencesOf } from "../support/references";
import { resource, resources, synthesize, type SynthesizedDocument, testApp } from "../support/synthesis";

const compartment = Compartment.fromCompartmentId(COMPARTMENT_ID);
const partitions = Partitions.of(1);

/** A private pool with a customer-managed key, in a network and with a vault of the same stack. */
function everythingMadeHere(): TerraformStack {
  const stack = new OciStack(testApp(), "shop");
  const vault = new Vault(stack, "vault", { compartment });
  const vcn = new Vcn(stack, "network", { compartment, cidrBlocks: ["10.0.0.0/16"] });
  const subnet = vcn.addSubnet("streams", { cidrBlock: "10.0.1.0/24", reverseConnections: true });
  const clients = [NetworkPeer.cidr("10.0.0.0/16")];
  const pool = new StreamPool(stack, "pool", {
    compartment,
    access: PoolAccess.privateEndpoint(subnet, { clients }),
    encryption: PoolEncryption.customerManaged(new Key(stack, "key", { vault })),
  });
  pool.addStream("orders", { partitions });
  return stack;
}

/** The types of the resources that a pool depends on, directly or not: Terraform also creates their replacements first. */
function inheriting(document: SynthesizedDocument): Set<string> {
  const elements = new Map(elementsOf(document).map((element) => [element.address, element]));
  const seen = new Set<string>();
  const visit = (address: string): void => {
    const element = elements.get(address);
    if (element === undefined || seen.has(address)) return;
    seen.add(address);
    for (const { address: next, self } of referencesOf(element)) if (!self) visit(next);
  };
  const pools = [...elements.values()].filter(({ type }) => type === StreamingStreamPool.tfResourceType);
  for (const { address } of pools) visit(address);
  const inherited = [...seen].map((address) => elements.get(address)!).filter(({ kind }) => kind === "resource");
  return new Set(inherited.map(({ type }) => type).filter((type) => type !== StreamingStreamPool.tfResourceType));
}

const forms: readonly [string, () => TerraformStack][] = [
  ["everything that a pool can need", everythingMadeHere],
  ...referenceStacks.flatMap(({ id, variants }) =>
    Object.entries(variants).map(([name, make]): [string, () => TerraformStack] => [
      `${id} ${name}`,
      () => make(testApp()),
    ]),
  ),
];

/** docs/decisions/14-pools.md says what their replacement does, and where it cannot work. */
const INHERITING = [
  "oci_core_network_security_group",
  "oci_core_route_table",
  "oci_core_security_list",
  "oci_core_service_gateway",
  "oci_core_subnet",
  "oci_core_vcn",
  "oci_identity_policy",
  "oci_kms_key",
  "oci_kms_vault",
  "time_sleep",
];

test("a pool depends on resources of exactly these types, which are replaced in its order", () => {
  const types = forms.flatMap(([, make]) => [...inheriting(synthesize(make()))]);
  expect([...new Set(types)].sort()).toEqual(INHERITING);
});

test.each(forms)("only pools are replaced before they are destroyed: %s", (_, make) => {
  const document = synthesize(make());
  const pools = resources(document, StreamingStreamPool);
  expect(pools.length).toBeGreaterThan(0);
  for (const { lifecycle } of pools) expect(lifecycle).toMatchObject({ create_before_destroy: true });
  expect(JSON.stringify(document).split('"create_before_destroy"')).toHaveLength(pools.length + 1);
});

function poolAndStream(pool: boolean | undefined, stream: boolean | undefined, ofStack?: boolean): SynthesizedDocument {
  const stack = new OciStack(testApp(), "shop", { deletionProtection: ofStack });
  const made = new StreamPool(stack, "pool", { compartment, deletionProtection: pool });
  made.addStream("orders", { partitions, deletionProtection: stream });
  return synthesize(stack);
}

test.each<[string, boolean | undefined, boolean | undefined, boolean | undefined, boolean, boolean]>([
  ["both by default", undefined, undefined, undefined, true, true],
  ["neither, by the switch of the stack", undefined, undefined, false, false, false],
  ["neither, by a prop of each", false, false, undefined, false, false],
  ["the pool only", undefined, false, undefined, true, false],
  ["both against the stack", true, true, false, true, true],
])("protection can cover %s", (_, pool, stream, ofStack, isPoolProtected, isStreamProtected) => {
  const document = poolAndStream(pool, stream, ofStack);
  const guards = [StreamingStreamPool, StreamingStream].map((binding) => {
    const { lifecycle = {} } = resource(document, binding);
    return Object.hasOwn(lifecycle as object, "prevent_destroy");
  });
  expect(guards).toEqual([isPoolProtected, isStreamProtected]);
});

test("a protected stream can be in a default pool, and in an existing pool, whose protection is unknown", () => {
  const stack = new OciStack(testApp(), "shop");
  StreamPool.fromStreamPoolId(stack, "by-id", STREAM_POOL_ID).addStream("a", { partitions });
  StreamPool.fromLookup(stack, "found", { streamPoolId: STREAM_POOL_ID }).addStream("b", { partitions });
  new Stream(stack, "c", { placement: StreamPlacement.inDefaultPool(compartment), partitions });
  expect(resources(synthesize(stack), StreamingStream)).toHaveLength(3);
});

test("a stream that is refused because of its pool does not reserve a name in the pool", () => {
  const stack = new OciStack(testApp(), "shop");
  const pool = new StreamPool(stack, "pool", { compartment, deletionProtection: false });
  const placement = StreamPlacement.inPool(pool);
  expect(() => new Stream(stack, "refused", { name: "orders", placement, partitions })).toThrow(
    "a protected stream must not",
  );
  new Stream(stack, "made", { name: "orders", placement, partitions, deletionProtection: false });
  expect(resource(synthesize(stack), StreamingStream)).toMatchObject({ name: "orders" });
});
