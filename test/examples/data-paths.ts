// The paths of data that a document does not show: which end connects to which, on which TCP port, and the hops of each.

import { hopsBetween } from "../../lib/testing/paths/hops";
import { type Place, placesIn } from "../../lib/testing/paths/places";
import { StackDocument } from "../../lib/testing/rules/document";
import { type JsonObject } from "../support/json";

/** An end is a construct of the stack, or a network or an input for something outside all stacks. */
type Path = readonly [from: string, to: string, port: number];

const DATA_CENTER = "192.168.0.0/16";
const INTERNET = "203.0.113.0/24";

/** By stack. */
const PATHS: Readonly<Record<string, readonly Path[]>> = {
  blockchain: [["${var.proxy_cidr}", "entrances", 443]],
  "change-data": [
    ["capture", DATA_CENTER, 1521],
    ["capture", "goldengate", 443],
    [DATA_CENTER, "capture", 443],
    // Vault, and the brokers of the public pool.
    ["capture", INTERNET, 443],
    ["goldengate", INTERNET, 9092],
  ],
  "click-stream": [
    [INTERNET, "gateway", 443],
    ["load", "warehouse", 1522],
  ],
  vehicles: [["store", "warehouse", 1522]],
  "fire-alarm": [["${var.api_source_cidr}", "gateway", 443]],
  fraud: [
    ["${var.switch_network}", "pool", 443],
    ["${var.switch_network}", "pool", 9092],
  ],
  backplane: [
    ["forwarder/PrivateEndpoint/NetworkSecurityGroup", "192.168.0.53/32", 53],
    [DATA_CENTER, "listener/PrivateEndpoint/NetworkSecurityGroup", 53],
    [DATA_CENTER, "pool", 443],
    [DATA_CENTER, "pool", 9092],
    ["mirror", DATA_CENTER, 9093],
    [INTERNET, "gateway", 443],
  ],
  "jdbc-to-database": [
    ["host", DATA_CENTER, 1521],
    ["host", "database", 1522],
  ],
  kappa: [
    ["jobs", "pool", 9092],
    ["10.0.0.0/16", "serving", 1522],
  ],
  orders: [
    [INTERNET, "gateway", 443],
    ["load", "database", 1522],
  ],
  maintenance: [["net/analysis", "warehouse", 1522]],
  "service-bus": [
    ["pods", "pool", 443],
    ["pods", "pool", 9092],
  ],
  primary: [
    ["10.1.3.0/28", "listener/PrivateEndpoint/NetworkSecurityGroup", 53],
    // Clients of the other region, the mirror among them, and of this one.
    ["10.1.2.0/24", "pool", 443],
    ["10.1.2.0/24", "pool", 9092],
    ["10.1.9.0/24", "pool", 443],
    ["10.1.9.0/24", "pool", 9092],
    ["10.0.8.0/24", "pool", 443],
    ["10.0.8.0/24", "pool", 9092],
  ],
  standby: [
    ["10.0.3.0/28", "listener/PrivateEndpoint/NetworkSecurityGroup", 53],
    // Clients of the other region, the mirror among them, and of this one.
    ["10.0.2.0/24", "pool", 443],
    ["10.0.2.0/24", "pool", 9092],
    ["10.0.9.0/24", "pool", 443],
    ["10.0.9.0/24", "pool", 9092],
    ["10.1.8.0/24", "pool", 443],
    ["10.1.8.0/24", "pool", 9092],
  ],
  "to-standby": [["host", INTERNET, 443]],
  "to-primary": [["host", INTERNET, 443]],
};

/** The findings about closed hops of the paths of a stack. The owner of a network outside it adds the routes there. */
export function dataPathFindings(stack: string, json: JsonObject): string[] {
  const document = new StackDocument(json);
  return (PATHS[stack] ?? []).flatMap(([from, to, port]) =>
    placesOf(document, stack, from).flatMap((one) =>
      placesOf(document, stack, to).flatMap((other) =>
        hopsBetween(document, one, other, port)
          .filter(({ isOpen }) => isOpen === false)
          .map(({ name, why }) => `${from} does not reach ${to} on TCP ${port}: ${name}: ${why}`),
      ),
    ),
  );
}

function placesOf(document: StackDocument, stack: string, end: string): Place[] {
  if (/[/]\d+$|^\$/.test(end)) return [network(end)];
  const places = placesIn(document, `${stack}/${end}`);
  if (places.length === 0) throw new Error(`${stack} has nothing at ${end}`);
  return places;
}

/** A subnet outside the stack, whose lists and routes are unknown. */
function network(cidr: string): Place {
  const body = { cidr_block: cidr, vcn_id: "elsewhere", route_table_id: "elsewhere", security_list_ids: ["elsewhere"] };
  const subnet = { address: cidr, type: "oci_core_subnet", path: undefined, body };
  return { address: cidr, subnets: [subnet], groups: [], hasUnknownGroup: true };
}
