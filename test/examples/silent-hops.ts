// The hops that no finding names when they are closed, each with its reason: by stack, and by the hop without its hash.

const POOL = "rule pool_PrivateEndpoint_NetworkSecurityGroup_";
const ANSWERS = "only the private endpoint of a database is in that subnet, and it answers";
const KAFKA = "the pool opens both ports to a group, and these functions use its API only";
const API = "the pool opens both ports to a group, and this one uses Kafka only";
const RANGE =
  "a reverse connection of a connector has an address that Terraform alone knows, so another rule may do as well";
const INPUT = "the subnet is an input, so its lists are unknown; change-data.test.ts reads the groups";
const ELSEWHERE =
  "its other end is in the state of another stack, so nothing is known of it; two-regions.test.ts reads the rule";

/** Why no finding names a closed hop: a reason, or another hop that allows the same traffic, so that both must be closed. */
export type Silence = { readonly why: string } | { readonly sameAs: string };

const because = (why: string): Silence => ({ why });
const sameAs = (hop: string): Silence => ({ sameAs: hop });

function mirror(into: string, network: string): Readonly<Record<string, Silence>> {
  const host = `rule host_Into-${into}-pool_ingress-to-${into}-host-SecurityGroup`;
  return {
    [`${host}-tcp-443`]: because(ELSEWHERE),
    [`${host}-tcp-9092`]: because(ELSEWHERE),
    [`rule host_SecurityGroup_egress-${network}-tcp-9092`]: because(ELSEWHERE),
    [`rule host_SecurityGroup_egress-${into}-pool-PrivateEndpoint-NetworkSecurityGroup-tcp-9092`]: because(ELSEWHERE),
  };
}

function region(peer: string): Readonly<Record<string, Silence>> {
  return {
    [`${POOL}ingress-${peer}-2-0-24-tcp-443`]: sameAs(`${POOL}ingress-${peer}-0-0-16-tcp-443`),
    [`${POOL}ingress-${peer}-2-0-24-tcp-9092`]: sameAs(`${POOL}ingress-${peer}-0-0-16-tcp-9092`),
  };
}

export const SILENT: Readonly<Record<string, Readonly<Record<string, Silence>>>> = {
  "change-data": {
    "groups oci_golden_gate_deployment.capture": because(INPUT),
    "groups oci_golden_gate_deployment.goldengate": because(INPUT),
    "rule deployments_egress-deployments-tcp-443": sameAs("rule deployments_egress-any-ipv4-tcp-443"),
    "rule deployments_ingress-deployments-tcp-443": because("the subnet is an input, which may be in the data center"),
  },
  vehicles: { "routes net_Gateways_ServicesRoutes": because(ANSWERS) },
  fraud: {
    "rule functions_egress-pool-PrivateEndpoint-NetworkSecurityGroup-tcp-443": sameAs(
      "rule functions_egress-any-ipv4-tcp-443",
    ),
    "rule functions_egress-pool-PrivateEndpoint-NetworkSecurityGroup-tcp-9092": because(KAFKA),
    [`${POOL}ingress-functions-tcp-9092`]: because(KAFKA),
    [`${POOL}ingress-var-switch-network-tcp-443`]: because(RANGE),
  },
  backplane: {
    "rule functions_Network_NetworkSecurityGroup_egress-pool-PrivateEndpoint-NetworkSecurityGroup-tcp-443": sameAs(
      "rule functions_Network_NetworkSecurityGroup_egress-any-ipv4-tcp-443",
    ),
    "rule functions_Network_NetworkSecurityGroup_egress-pool-PrivateEndpoint-NetworkSecurityGroup-tcp-9092":
      because(KAFKA),
    [`${POOL}ingress-functions-Network-NetworkSecurityGroup-tcp-9092`]: because(KAFKA),
    [`${POOL}ingress-192-168-0-0-16-tcp-443`]: because(RANGE),
    [`${POOL}ingress-mirror-SecurityGroup-tcp-443`]: because(API),
  },
  "jdbc-to-database": { [`${POOL}ingress-host-SecurityGroup-tcp-443`]: because(API) },
  kappa: {
    [`${POOL}ingress-gateways-tcp-443`]: because(RANGE),
    [`${POOL}ingress-jobs-tcp-443`]: because(API),
    "routes net_Gateways_ServicesRoutes": because(ANSWERS),
  },
  maintenance: { "routes net_Gateways_ServicesRoutes": because(ANSWERS) },
  primary: region("10-1"),
  standby: region("10-0"),
  "to-standby": mirror("standby", "10-0-1-0-24"),
  "to-primary": mirror("primary", "10-1-1-0-24"),
};
