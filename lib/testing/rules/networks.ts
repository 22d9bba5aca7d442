// Internal: rules about open ports in a network, and the recording of traffic.

import { RuleLevel } from "../rule-level";
import { asList, block, isObject, type JsonObject, literal, numberIn, type StackDocument } from "./document";
import { type Broken, cis, each, type Rule } from "./rule";
import { blocksOf, hasFlowLog } from "./storage";

export const NETWORK_RULES: readonly Rule[] = [
  {
    id: "OCI-NET-001",
    level: RuleLevel.ERROR,
    title: "Ports 22 and 3389 are closed to the internet",
    reason: "internet scanners try to log in on these ports within minutes",
    remedy: "name the networks that may connect, or use the Bastion service",
    sources: [cis("2.1"), cis("2.2"), cis("2.3"), cis("2.4")],
    check: (document) => openPorts(document, [22, 3389]),
  },
  {
    id: "OCI-NET-002",
    level: RuleLevel.WARNING,
    title: "Port 9092 is closed to the internet",
    reason: "with the port open, only a client's credentials protect the messages",
    remedy: "name the networks or groups of the clients",
    sources: ["Oracle: Streaming, Managing Stream Pools, private endpoints"],
    check: (document) => openPorts(document, [9092]),
  },
  {
    id: "OCI-NET-003",
    level: RuleLevel.WARNING,
    title: "A flow log records the traffic of a subnet",
    reason: "without a flow log, there is no record of who connected to what",
    remedy: "add a flow log for the subnet or for its VCN",
    sources: [cis("4.13")],
    check: each("oci_core_subnet", (subnet, document) =>
      hasFlowLog(document, subnet) ? undefined : "has no flow log",
    ),
  },
  {
    id: "OCI-NET-004",
    level: RuleLevel.WARNING,
    title: "Resources are in a compartment, not in the root of the tenancy",
    reason:
      "a policy of the root compartment applies to the whole tenancy, so it cannot limit access to the resources there",
    remedy: "create it in a separate compartment",
    sources: [cis("6.2")],
    check: (document) =>
      document.resources
        .filter(({ type, body }) => !BELONGS_IN_ROOT.test(type) && isRoot(body.compartment_id))
        .map((resource) => ({ resource, what: "is in the root compartment" })),
  },
];

/** Users, groups and policies of a tenancy, its quotas and budgets, and resources that cover whole compartment trees. */
const BELONGS_IN_ROOT = /^oci_(?:identity|limits|budget|events|cloud_guard)_/;

function isRoot(compartment: unknown): boolean {
  return (
    typeof compartment === "string" &&
    (compartment === "${var.tenancy_ocid}" || compartment.startsWith("ocid1.tenancy."))
  );
}

/** The resources that allow connections from everywhere to one of these ports. */
function openPorts(document: StackDocument, ports: readonly number[]): Broken[] {
  const ofGroups = document
    .all("oci_core_network_security_group_security_rule")
    .filter(({ body }) => literal(body.direction) === "INGRESS")
    .flatMap((resource) => ports.filter((port) => isOpen(resource.body, port)).map((port) => ({ resource, port })));
  const ofLists = ["oci_core_security_list", "oci_core_default_security_list"]
    .flatMap((type) => document.all(type))
    .flatMap((resource) =>
      ports
        .filter((port) => blocksOf(resource.body, "ingress_security_rules").some((rule) => isOpen(rule, port)))
        .map((port) => ({ resource, port })),
    );
  return [...ofGroups, ...ofLists].map(({ resource, port }) => ({
    resource,
    what: `allows connections from everywhere to port ${port}`,
  }));
}

function isOpen(rule: JsonObject, port: number): boolean {
  if (!["0.0.0.0/0", "::/0"].includes(String(literal(rule.source)))) return false;
  const protocol = String(literal(rule.protocol));
  if (protocol === "all") return true;
  if (protocol !== "6") return false;
  const options = block(rule, "tcp_options");
  if (options === undefined) return true;
  // The port range of a group's rule is a separate block; that of a list's rule is in the options.
  const [range] = "destination_port_range" in options ? asList(options.destination_port_range) : [options];
  if (!isObject(range) || range.max === undefined || range.min === undefined) return true;
  const [min, max] = [numberIn(range.min), numberIn(range.max)];
  return min !== undefined && max !== undefined && min <= port && port <= max;
}
