// The paths of data that a document does not show: which end connects to which, on which TCP port, and the hops of each.

import { type Hop, hopsBetween, hopsToServices } from "../../lib/testing/paths/hops";
import { ANYWHERE, covers, routesOf, valueOf } from "../../lib/testing/paths/network-rules";
import { type Place, placesIn } from "../../lib/testing/paths/places";
import { asList, StackDocument } from "../../lib/testing/rules/document";
import { entriesOf, type JsonObject } from "../support/json";
import { gatewayFindings, memberFindings, resolverFindings } from "./lines-and-names";

/** An end is a construct of the stack, or a network or an input for something outside the stack. */
type Path = readonly [from: string, to: string, port: number];

const DATA_CENTER = "192.168.0.0/16";
const INTERNET = "203.0.113.0/24";
/** It calls through the internet. */
const PROXY = "${var.proxy_cidr}";

/** By stack. */
const PATHS: Readonly<Record<string, readonly Path[]>> = {
  blockchain: [[PROXY, "gateway", 443]],
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
  "fire-alarm": [[INTERNET, "gateway", 443]],
  fraud: [
    ["${var.switch_network}", "listener", 53],
    ["${var.switch_network}", "pool", 443],
    ["${var.switch_network}", "pool", 9092],
  ],
  backplane: [
    ["forwarder", "192.168.0.53/32", 53],
    [DATA_CENTER, "listener", 53],
    [DATA_CENTER, "pool", 443],
    [DATA_CENTER, "pool", 9092],
    ["mirror", DATA_CENTER, 9093],
    [INTERNET, "gateway", 443],
  ],
  "jdbc-to-database": [
    ["host", "192.168.1.10/32", 1521],
    ["host", "database", 1522],
  ],
  kappa: [
    ["jobs", "pool", 9092],
    ["gateways", "pool", 443],
    ["gateways", "pool", 9092],
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
    ["10.1.3.0/28", "listener", 53],
    // Clients of the other region, the mirror among them, and of this one.
    ["10.1.2.0/24", "pool", 443],
    ["10.1.2.0/24", "pool", 9092],
    ["10.1.9.0/24", "pool", 443],
    ["10.1.9.0/24", "pool", 9092],
    ["net/mirror", INTERNET, 443],
    ["10.0.8.0/24", "pool", 443],
    ["10.0.8.0/24", "pool", 9092],
  ],
  standby: [
    ["10.0.3.0/28", "listener", 53],
    // Clients of the other region, the mirror among them, and of this one.
    ["10.0.2.0/24", "pool", 443],
    ["10.0.2.0/24", "pool", 9092],
    ["10.0.9.0/24", "pool", 443],
    ["10.0.9.0/24", "pool", 9092],
    ["net/mirror", INTERNET, 443],
    ["10.1.8.0/24", "pool", 443],
    ["10.1.8.0/24", "pool", 9092],
  ],
  "to-standby": [["host", INTERNET, 443]],
  "to-primary": [["host", INTERNET, 443]],
};

/** The findings about closed hops of the paths of a stack. */
export function dataPathFindings(stack: string, json: JsonObject): string[] {
  const document = new StackDocument(answered(json));
  const closed = (PATHS[stack] ?? []).flatMap((path) =>
    hopsOf(document, stack, path)
      .filter(({ isOpen }) => isOpen === false)
      .map(({ name, why }) => `${path[0]} does not reach ${path[1]} on TCP ${path[2]}: ${name}: ${why}`),
  );
  return [...closed, ...gatewayFindings(document), ...resolverFindings(document), ...memberFindings(document)];
}

/** Networks that the user who deploys gives, by input: without them, no other network could be told from them. */
const ANSWERS = { proxy_cidr: "198.18.0.0/24", switch_network: "172.16.0.0/16" };

/** The document with these networks as the defaults of its inputs. */
function answered(json: JsonObject): JsonObject {
  const inputs = entriesOf(json.variable).map(([name, input]) => {
    const answer = Object.entries(ANSWERS).find(([asked]) => asked === name)?.[1];
    return [name, answer === undefined ? input : { ...(input as JsonObject), default: answer }];
  });
  return { ...json, variable: Object.fromEntries(inputs) as JsonObject };
}

function hopsOf(document: StackDocument, stack: string, [from, to, port]: Path): Hop[] {
  return placesOf(document, stack, from).flatMap((one) =>
    placesOf(document, stack, to).flatMap((other) => {
      if (to === INTERNET) return servicesFrom(document, one, port);
      const hops = hopsBetween(document, one, other, port);
      const isCalledFromInternet = from === INTERNET || from === PROXY;
      if (isCalledFromInternet)
        return [...hops.filter(({ name }) => name.startsWith("into ")), answers(document, other)];
      // Clients know it by its address.
      const isAddress = to.endsWith("/32") || to === "listener";
      return isAddress ? hops.filter(({ name }) => !name.startsWith("name of ")) : hops;
    }),
  );
}

/** A subnet without a resource is judged by its routes only: the groups of the resources in it are in other stacks. */
function servicesFrom(document: StackDocument, from: Place, port: number): Hop[] {
  const hops = hopsToServices(document, from, port);
  return from.address.startsWith("oci_core_subnet.") ? hops.filter(({ name }) => name.startsWith("route ")) : hops;
}

/** What is called from the internet answers through an internet gateway. */
function answers(document: StackDocument, { subnets }: Place): Hop {
  const isOpen = subnets.every((subnet) => {
    const routes = subnet === undefined ? undefined : routesOf(document, subnet);
    return routes?.some(({ destination, gateway }) => {
      return destination === ANYWHERE && gateway?.type === "oci_core_internet_gateway";
    });
  });
  const name = `route from ${subnets.map((subnet) => subnet?.address).join(", ")} to the internet`;
  return { name, isOpen, why: "no route leads to an internet gateway" };
}

function placesOf(document: StackDocument, stack: string, end: string): Place[] {
  if (/[/]\d+$|^\$/.test(end)) return [network(document, end)];
  const places = placesIn(document, `${stack}/${end}`);
  if (places.length === 0) throw new Error(`${stack} has nothing at ${end}`);
  return places;
}

/** A subnet whose lists and routes are unknown: in the VCN of the stack that contains the network, or outside the stack. */
function network(document: StackDocument, cidr: string): Place {
  const vcn = document
    .all("oci_core_vcn")
    .find(({ body }) => covers(valueOf(document, asList(body.cidr_blocks)[0]), cidr));
  const vcn_id = vcn === undefined ? "elsewhere" : `\${${vcn.address}.id}`;
  const body = { cidr_block: cidr, vcn_id, route_table_id: "elsewhere", security_list_ids: ["elsewhere"] };
  const subnet = { address: cidr, type: "oci_core_subnet", path: undefined, body };
  return { address: cidr, subnets: [subnet], groups: [], hasUnknownGroup: true };
}
