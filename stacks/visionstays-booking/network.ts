// From where the bookings can be reached.

import { NetworkPeer, type OciStack, PoolAccess, Subnet } from "cdktf-oci-streaming";
import * as inputs from "./inputs";
import { BookingNetwork } from "./props";

export function poolAccess(stack: OciStack, network = BookingNetwork.PUBLIC): PoolAccess {
  if (network === BookingNetwork.PUBLIC) return PoolAccess.public();
  const vcnId = stack.input.vcn("vcn_ocid", { title: "VCN of the private endpoint", group: "Network" });
  const subnetId = stack.input.subnet("subnet_ocid", inputs.SUBNET);
  const subnet = Subnet.fromSubnetAttributes(stack, "subnet", { subnetId, vcnId });
  const client = NetworkPeer.cidr(stack.input.text("client_cidr", inputs.CLIENT_CIDR));
  return PoolAccess.privateEndpoint(subnet, { clients: [client] });
}
