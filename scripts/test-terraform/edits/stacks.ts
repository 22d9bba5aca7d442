// The stacks of the edits: small, and written with the library as a user would write them.

import { TerraformResource } from "cdktf";
import * as oci from "cdktf-oci-streaming";
import { type IConstruct } from "constructs";
import { type Build, type Deployment } from "./edit";

export const ONE = oci.Partitions.of(1);

/** A protected stream or what holds it, given up on purpose. */
export const UNPROTECTED = { deletionProtection: false };

export const OTHER_COMPARTMENT = oci.Compartment.fromCompartmentId("ocid1.compartment.oc1..aaaaaaaaother");

const VCN = "ocid1.vcn.oc1.eu-frankfurt-1.aaaaaaaavcn";

export function subnet(stack: oci.OciStack, id = "subnet"): oci.ISubnet {
  const facts = { vcnId: VCN, compartment: stack.compartment, cidrBlock: "10.0.0.0/24" };
  return oci.Subnet.fromSubnetAttributes(stack, id, {
    ...facts,
    subnetId: `ocid1.subnet.oc1.eu-frankfurt-1.aaaaaaaa${id}`,
  });
}

export function group(stack: oci.OciStack, id = "nsg"): oci.INetworkSecurityGroup {
  return oci.NetworkSecurityGroup.fromNetworkSecurityGroupAttributes(stack, id, {
    networkSecurityGroupId: `ocid1.networksecuritygroup.oc1.eu-frankfurt-1.aaaaaaaa${id}`,
    vcnId: VCN,
  });
}

/** An endpoint that does not make its own group. */
export function inside(stack: oci.OciStack, { subnetId, groupId, privateIp }: Endpoint = {}): oci.PoolAccess {
  return oci.PoolAccess.privateEndpoint(subnet(stack, subnetId), {
    networkSecurityGroups: [group(stack, groupId)],
    ...(privateIp !== undefined && { privateIp }),
  });
}

interface Endpoint {
  readonly subnetId?: string;
  readonly groupId?: string;
  readonly privateIp?: string;
}

export function pool(stack: oci.OciStack, id = "pool", props: Partial<oci.StreamPoolProps> = {}): oci.StreamPool {
  return new oci.StreamPool(stack, id, { compartment: stack.compartment, ...props });
}

/** A pool with a stream `orders` in it. */
export function pooled(
  poolProps: (stack: oci.OciStack) => Partial<oci.StreamPoolProps> = () => ({}),
  stream: Partial<oci.StreamOptions> = {},
): Build {
  return (stack) => {
    pool(stack, "pool", poolProps(stack)).addStream("orders", { partitions: ONE, ...stream });
  };
}

export function inDefaultPool(stack: oci.OciStack, id: string, more: Partial<oci.StreamProps> = {}): oci.Stream {
  const placement = oci.StreamPlacement.inDefaultPool(stack.compartment);
  return new oci.Stream(stack, id, { partitions: ONE, placement, ...more });
}

export function inPool(stack: oci.OciStack, id: string, of: oci.IStreamPool): oci.Stream {
  return new oci.Stream(stack, id, { partitions: ONE, placement: oci.StreamPlacement.inPool(of) });
}

export function keyed(stack: oci.OciStack, id = "key", vaultId = "vault"): oci.Key {
  const vault = new oci.Vault(stack, vaultId, { compartment: stack.compartment });
  return new oci.Key(stack, id, { vault });
}

/** Writes a pool as version 0.1.0 did: not protected where the stream is, and destroyed before its successor is made. */
export function asBefore<T extends IConstruct>(construct: T): T {
  const resource = construct.node.findChild("Resource");
  if (!TerraformResource.isTerraformResource(resource)) throw new Error(`${construct.node.path} has no resource`);
  resource.addOverride("lifecycle.prevent_destroy", false);
  resource.addOverride("lifecycle.create_before_destroy", false);
  return construct;
}

/** The code of a stack. */
export function code(build: Build): Build {
  return build;
}

export function of(build: Build): Deployment {
  return { build };
}
