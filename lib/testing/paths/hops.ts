// Internal: each hop of a path through the networks of a document: open, closed or not known.

import { type Resource, type StackDocument } from "../rules/document";
import { isOn } from "../rules/document";
import {
  ANYWHERE,
  covers,
  type Route,
  routesOf,
  type Rule,
  rulesOfGroups,
  rulesOfLists,
  valueOf,
} from "./network-rules";
import { type Place } from "./places";

/** A hop: open, closed, or undefined if the document does not show it. */
export interface Hop {
  readonly name: string;
  readonly isOpen: boolean | undefined;
  /** What is missing if the hop is closed, or what is not known. */
  readonly why: string;
}

/** One end of a path: one VNIC of a resource. */
interface End {
  readonly place: Place;
  readonly subnet: Resource | undefined;
}

/** The data that a path is judged by. */
interface Way {
  readonly document: StackDocument;
  readonly from: End;
  readonly port: number;
}

/** The hops from each VNIC of one place to each VNIC of another. */
export function hopsBetween(document: StackDocument, from: Place, to: Place, port: number): Hop[] {
  return ends(from).flatMap((one) =>
    ends(to).flatMap((other) => {
      const way = { document, from: one, port };
      const isLocal = isSameVcn(document, one.subnet, other.subnet);
      return [outOf(way, other), ...routes(way, other, isLocal), into(way, other), names(way, other, isLocal)];
    }),
  );
}

/** The hops from each VNIC of a place to Oracle's services, or to the public endpoint of a pool. */
export function hopsToServices(document: StackDocument, from: Place, port: number): Hop[] {
  return ends(from).flatMap((end) => {
    const way = { document, from: end, port };
    const ways =
      end.subnet === undefined ? undefined : routesOf(document, end.subnet)?.filter((one) => leadsOut(one, end));
    const isByServices = ways?.some(({ isServices }) => isServices) ?? true;
    const isOut = letOut(way, (rule) => rule.peer === ANYWHERE || (rule.isServices && isByServices));
    return [
      {
        name: `out of ${end.place.address}`,
        isOpen: isOut,
        why: `${listsOf(end)} lets TCP ${port} out to Oracle's services`,
      },
      {
        name: `route from ${subnetOf(end)}`,
        isOpen: ways === undefined ? undefined : ways.length > 0,
        why: "no route leads to a service gateway, a NAT gateway or, for public addresses, an internet gateway",
      },
    ];
  });
}

function ends(place: Place): End[] {
  return place.subnets.map((subnet) => ({ place, subnet }));
}

function outOf(way: Way, to: End): Hop {
  const isOpen = letOut(way, (rule) => isAt(way.document, rule, to));
  const why = `${listsOf(way.from)} lets TCP ${way.port} out to ${to.place.address}`;
  return { name: `out of ${way.from.place.address}`, isOpen, why };
}

function into({ document, from, port }: Way, to: End): Hop {
  const isOpen = lets(document, to, "INGRESS", port, (rule) => isAt(document, rule, from));
  return {
    name: `into ${to.place.address}`,
    isOpen,
    why: `${listsOf(to)} lets TCP ${port} in from ${from.place.address}`,
  };
}

function letOut({ document, from, port }: Way, isPeer: (rule: Rule) => boolean | undefined): boolean | undefined {
  return lets(document, from, "EGRESS", port, isPeer);
}

/** Whether a rule at an end allows a port. A stateless rule counts only if another rule allows the responses. */
function lets(
  document: StackDocument,
  { place, subnet }: End,
  direction: Rule["direction"],
  port: number,
  isPeer: (rule: Rule) => boolean | undefined,
): boolean | undefined {
  const ofLists = subnet === undefined ? undefined : rulesOfLists(document, subnet);
  const rules = [...rulesOfGroups(document, place.groups), ...(ofLists ?? [])];
  const candidates = rules.filter((rule) => rule.direction === direction && rule.lets(port));
  const answers = rules.some(
    (rule) => rule.direction !== direction && ANSWERS.every(rule.lets) && isPeer(rule) !== false,
  );
  const judged = candidates.filter((rule) => !rule.isStateless || answers).map(isPeer);
  if (judged.includes(true)) return true;
  // If the subnet of a place is not in the document, its groups decide: its owner controls those.
  const isKnown = !place.hasUnknownGroup && (subnet === undefined ? place.groups.length > 0 : ofLists !== undefined);
  return isKnown && !judged.includes(undefined) ? false : undefined;
}

/** The ephemeral ports of clients: the lowest and the highest on Linux. */
const ANSWERS = [32_768, 60_999];

/** Whether a rule covers an end. Undefined if addresses are not known. */
function isAt(document: StackDocument, { peer, isServices }: Rule, { place, subnet }: End): boolean | undefined {
  if (isServices) return false;
  if (peer === ANYWHERE || document.mentioned(peer).some((one) => place.groups.includes(one))) return true;
  if (document.mentioned(peer).some(({ type }) => type === "oci_core_network_security_group")) return false;
  return subnet === undefined ? undefined : covers(peer, valueOf(document, subnet.body.cidr_block));
}

/** Both directions: the response needs a route too. */
function routes(way: Way, to: End, isLocal: boolean | undefined): Hop[] {
  if (isLocal !== false) {
    const name = `route from ${subnetOf(way.from)} to ${subnetOf(to)}`;
    return [{ name, isOpen: isLocal, why: "one of the subnets is not in the stack" }];
  }
  return [routeBetween(way.document, way.from, to), routeBetween(way.document, to, way.from)];
}

function routeBetween(document: StackDocument, from: End, to: End): Hop {
  const table = from.subnet === undefined ? undefined : routesOf(document, from.subnet);
  const network = to.subnet === undefined ? "" : valueOf(document, to.subnet.body.cidr_block);
  const judged = table
    ?.filter(({ isServices }) => !isServices)
    .map(({ destination, gateway }) => {
      const isThere = covers(destination, network);
      return isThere === true && gateway !== undefined ? joins(document, gateway, to) : isThere;
    });
  const isOpen =
    judged?.includes(true) === true ? true : judged === undefined || judged.includes(undefined) ? undefined : false;
  return { name: `route from ${subnetOf(from)} to ${subnetOf(to)}`, isOpen, why: `no route leads to ${network}` };
}

/** An internet, NAT or service gateway does not join networks. A dynamic routing gateway joins those attached to it. */
function joins(document: StackDocument, gateway: Resource, { subnet }: End): boolean | undefined {
  if (/_(?:internet|nat|service)_gateway$/.test(gateway.type)) return false;
  const vcn = subnet === undefined ? undefined : document.referred(subnet.body.vcn_id, "oci_core_vcn");
  const attached = document
    .all("oci_core_drg_attachment")
    .filter(({ body }) => document.mentioned(body.drg_id).includes(gateway));
  return vcn !== undefined && attached.some(({ body }) => document.mentioned(body).includes(vcn)) ? true : undefined;
}

/** The names of a private endpoint resolve in its own VCN. Another VCN needs a resolver with rules that forward to it. */
function names({ document, from }: Way, to: End, isLocal: boolean | undefined): Hop {
  const isForwarded = document.all("oci_dns_resolver").some(({ body }) => body.rules !== undefined);
  const name = `name of ${to.place.address}`;
  const why =
    isLocal === false
      ? `no rule of a resolver of ${subnetOf(from)} forwards it`
      : "one of the subnets is not in the stack";
  return { name, isOpen: isLocal === false ? isForwarded : isLocal, why };
}

function isSameVcn(
  document: StackDocument,
  one: Resource | undefined,
  other: Resource | undefined,
): boolean | undefined {
  if (one === undefined || other === undefined) return undefined;
  const [a, b] = [one, other].map(({ body }) => valueOf(document, body.vcn_id));
  if (a === b) return true;
  // Two references or two OCIDs differ. The value of an input is not known.
  return [a, b].some((id) => id?.includes("${var.") === true) ? undefined : false;
}

/** A resource in a subnet without public addresses cannot use an internet gateway. */
function leadsOut({ destination, isServices, gateway }: Route, { subnet }: End): boolean {
  if (gateway === undefined) return isServices || destination === ANYWHERE;
  if (gateway.type === "oci_core_service_gateway") return isServices;
  if (destination !== ANYWHERE) return false;
  const isPrivate = isOn(subnet?.body.prohibit_public_ip_on_vnic) || isOn(subnet?.body.prohibit_internet_ingress);
  return gateway.type === "oci_core_nat_gateway" || (gateway.type === "oci_core_internet_gateway" && !isPrivate);
}

function subnetOf({ subnet, place }: End): string {
  return subnet?.address ?? `the subnet of ${place.address}`;
}

function listsOf({ place, subnet }: End): string {
  const names = [
    ...place.groups.map(({ address }) => address),
    ...(subnet === undefined ? [] : [`the security lists of ${subnet.address}`]),
  ];
  return names.length === 0 ? "nothing" : `no rule of ${names.join(" or ")}`;
}
