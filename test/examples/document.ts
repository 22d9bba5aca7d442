// What the tests of the examples read from a synthesized document, and what happens to its paths without a part of it.

import { CoreNetworkSecurityGroupSecurityRule } from "@cdktf/provider-oci/lib/core-network-security-group-security-rule";
import { FunctionsFunction } from "@cdktf/provider-oci/lib/functions-function";
import { IdentityPolicy } from "@cdktf/provider-oci/lib/identity-policy";
import { type TerraformStack } from "cdktf";
import contracts from "../../lib/functions/contracts.json";
import { faultOf, type Schema } from "../../lib/functions/contract-check";
import { asList, entriesOf, isArray, isObject, type Json, type JsonObject } from "../support/json";
import { pathFindings } from "../support/network-paths";
import { resources, type SynthesizedDocument, synthesize } from "../support/synthesis";

export const RULES = CoreNetworkSecurityGroupSecurityRule.tfResourceType;

/** All statements of all policies. */
export function statementsOf(stack: TerraformStack): string[] {
  return bodiesOf(stack, IdentityPolicy.tfResourceType).flatMap(([, { statements }]) =>
    isArray(statements) ? statements.map(String) : [],
  );
}

/** All statements, with `<orders>` in place of a reference to the resource of that name. */
export function statementsIn(document: SynthesizedDocument): string[] {
  return resources(document, IdentityPolicy)
    .flatMap(({ statements }) => statements as string[])
    .map((text) => text.replaceAll(/\$\{(?:var|[a-z0-9_]+)\.([\w-]+?)(?:_[0-9A-F]{8})?(?:\.\w+)?\}/g, "<$1>"));
}

/** The resources of a type, by their names in the document. */
export function bodiesOf(stack: TerraformStack, type: string): [string, JsonObject][] {
  return bodiesIn(synthesize(stack), type);
}

function bodiesIn(document: SynthesizedDocument, type: string): [string, JsonObject][] {
  return bodiesOfType(document, type);
}

/** The resources of a type in a document, by their names. */
export function bodiesOfType(document: JsonObject, type: string): [string, JsonObject][] {
  return entriesOf((document.resource as JsonObject)[type]).filter((entry): entry is [string, JsonObject] =>
    isObject(entry[1]),
  );
}

/** The only resource of a type whose name in the document has this prefix. */
export function bodyOf(stack: TerraformStack, type: string, start = ""): JsonObject {
  const found = bodiesOf(stack, type).filter(([name]) => name.startsWith(start));
  const [first] = found;
  if (first === undefined || found.length > 1) throw new Error(`${found.length} of ${type} begin with '${start}'`);
  return first[1];
}

type Program = keyof typeof contracts;

/** The configuration of a function, by its name. */
export function configOf(document: SynthesizedDocument, name: string): Record<string, string> {
  const found = resources(document, FunctionsFunction).find(({ display_name }) => display_name === name);
  if (found === undefined) throw new Error(`there is no function ${name}`);
  return found.config as JsonObject as Record<string, string>;
}

/** The configuration of a function that runs a program. @throws Error if the contract of the program does not accept it */
export function checkedConfig(document: SynthesizedDocument, name: string, program: Program): Record<string, string> {
  const config = configOf(document, name);
  const fault = faultOfConfig(program, config);
  if (fault !== undefined) throw new Error(`${name}: ${fault}`);
  return config;
}

/** The error in the variables of a function, by the contract of its program; undefined if there is none. */
export function configFault(stack: TerraformStack, program: Program, fn: string): string | undefined {
  return faultOfConfig(program, bodyOf(stack, "oci_functions_function", fn).config as Record<string, string>);
}

/** The error in variables, by the contract of a program; undefined if there is none. */
export function faultOfConfig(program: Program, variables: Readonly<Record<string, string>>): string | undefined {
  const config = Object.entries(variables);
  const schema: Schema = contracts[program].config;
  const properties = schema.properties as Readonly<Record<string, Schema>>;
  // Values that only Terraform knows are accepted.
  const known = Object.fromEntries(
    config.map(([name, text]) => [name, text.includes("${") ? {} : (properties[name] ?? {})]),
  );
  const values = config.map(([name, text]) => [name, valueOf(properties[name], text)] as const);
  const names = { ...properties, ...Object.fromEntries(Object.entries(known).filter(([name]) => name in properties)) };
  const fault = faultOf({ ...schema, properties: names }, Object.fromEntries(values));
  return fault && [fault.path.join("."), fault.rule].join(" ");
}

function valueOf({ type }: Schema = {}, text: string): unknown {
  if (type === "integer" || type === "number") return Number(text);
  if (type === "array" && !text.startsWith("[")) return text.split(",").map((part) => part.trim());
  return type === "array" || type === "object" ? (JSON.parse(text) as unknown) : text;
}

/** The document without a resource. */
function without(document: SynthesizedDocument, type: string, isLeftOut: (name: string) => boolean): JsonObject {
  const all = document.resource as JsonObject;
  const kept = entriesOf(all[type]).filter(([name]) => !isLeftOut(name));
  return { ...document, resource: { ...all, [type]: Object.fromEntries(kept) } };
}

/** The document with a route table that leads nowhere. */
function withoutRoutes(document: SynthesizedDocument, table: string): JsonObject {
  const all = document.resource as JsonObject;
  const tables = entriesOf(all[TABLES]).map(([name, body]) => [
    name,
    name === table ? { ...(body as JsonObject), route_rules: [] } : body,
  ]);
  return { ...document, resource: { ...all, [TABLES]: Object.fromEntries(tables) as JsonObject } };
}

const TABLES = "oci_core_route_table";

/** The findings about the paths of the document without the rules that have this prefix. There must be one. */
export function findingsWithout(document: SynthesizedDocument, rule: string): string[] {
  if (!bodiesIn(document, RULES).some(([name]) => name.startsWith(rule))) throw new Error(`there is no rule ${rule}`);
  return pathFindings(without(document, RULES, (name) => name.startsWith(rule)));
}

/** Rules of network security groups without which a part of the stack does not reach an endpoint in its configuration. */
export function missedRules(stack: TerraformStack): string[] {
  const document = synthesize(stack);
  return bodiesIn(document, RULES)
    .map(([name]) => name)
    .filter((name) => findingsWithout(document, name).length > 0);
}

/** Each hop of a document, such as `rule <name>`, and the document when that hop is closed. */
export function closedHops(document: SynthesizedDocument): [string, JsonObject][] {
  const hops = Object.entries(HOPS).flatMap(([kind, type]) =>
    bodiesIn(document, type).map(([name]) => `${kind} ${name}`),
  );
  const members = entriesOf(document.resource).flatMap(([type, named]) =>
    entriesOf(named)
      .filter(([, body]) => JSON.stringify(body) !== JSON.stringify(withoutGroups(body)))
      .map(([name]) => `groups ${type}.${name}`),
  );
  return [...hops, ...members].map((hop) => [hop, withoutHops(document, [hop])]);
}

/** A resource that is in no network security group. */
function withoutGroups(value: Json): Json {
  if (isArray(value)) return value.map(withoutGroups);
  if (!isObject(value)) return value;
  const kept = Object.entries(value).filter(([key]) => !/^(?:nsg_ids|network_security_group_ids)$/.test(key));
  return Object.fromEntries(kept.map(([key, member]) => [key, withoutGroups(member)]));
}

/** The resources without which traffic or names do not pass; `routes` is a table that leads nowhere. */
const HOPS: Readonly<Record<string, string>> = {
  rule: RULES,
  routes: TABLES,
  attachment: "oci_core_drg_attachment",
  vpn: "oci_core_ipsec",
  peering: "oci_core_remote_peering_connection",
  resolver: "oci_dns_resolver",
  endpoint: "oci_dns_resolver_endpoint",
};

/** Each hop that is there and closed all the same, and the document with it: a rule for another port or protocol, a gateway that is off. */
export function uselessHops(document: SynthesizedDocument): [string, JsonObject][] {
  return Object.entries(USELESS).flatMap(([type, changes]) =>
    bodiesIn(document, type).flatMap(([name, body]) =>
      changes
        .map((change) => ({ ...body, ...change(body) }))
        .filter((one) => JSON.stringify(one) !== JSON.stringify(body))
        .map((one): [string, JsonObject] => [`${type}.${name}`, changed(document, `${type}.${name}`, () => one)]),
    ),
  );
}

const OTHER_PORT = { destination_port_range: { min: 7, max: 7 } };

const USELESS: Readonly<Record<string, readonly ((body: JsonObject) => object)[]>> = {
  [RULES]: [
    ({ tcp_options: tcp }) => (tcp === undefined ? { udp_options: OTHER_PORT } : { tcp_options: OTHER_PORT }),
    ({ direction }) => ({ direction: direction === "INGRESS" ? "EGRESS" : "INGRESS" }),
    ({ protocol }) => ({ protocol: protocol === "6" ? "17" : "6" }),
    () => ({ stateless: true }),
    ({ source_type: type }) => (type === "CIDR_BLOCK" ? { source: "198.51.100.0/24" } : {}),
    ({ destination_type: type }) => (type === "CIDR_BLOCK" ? { destination: "198.51.100.0/24" } : {}),
  ],
  oci_core_internet_gateway: [() => ({ enabled: false })],
  oci_core_remote_peering_connection: [({ peer_id: peer }) => (peer === undefined ? {} : { peer_id: null })],
  oci_core_drg_attachment: [() => ({ drg_id: "ocid1.drg.oc1..aaaaother" })],
  oci_dns_resolver: [
    ({ rules }) => ({
      rules: asList(rules).map((rule) => ({ ...(rule as JsonObject), qname_cover_conditions: ["a.example"] })),
    }),
    () => ({ resolver_id: "ocid1.dnsresolver.oc1..aaaaother" }),
  ],
  oci_dns_resolver_endpoint: [
    () => ({ resolver_id: "ocid1.dnsresolver.oc1..aaaaother" }),
    ({ is_listening: one, is_forwarding: other }) => ({ is_listening: other ?? null, is_forwarding: one ?? null }),
  ],
};

/** The document when hops are closed. */
export function withoutHops(document: SynthesizedDocument, hops: readonly string[]): JsonObject {
  return hops.reduce((left: SynthesizedDocument, hop) => {
    const [kind = "", name = ""] = hop.split(" ");
    if (kind === "groups") return changed(left, name, withoutGroups);
    return kind === "routes" ? withoutRoutes(left, name) : without(left, HOPS[kind]!, (other) => other === name);
  }, document);
}

/** The document with another body of a resource. */
function changed(document: SynthesizedDocument, address: string, change: (body: Json) => Json): SynthesizedDocument {
  const [type = "", name = ""] = address.split(".");
  const all = document.resource as JsonObject;
  const named = all[type] as JsonObject;
  return { ...document, resource: { ...all, [type]: { ...named, [name]: change(named[name]!) } } };
}

interface Rule {
  readonly network_security_group_id: string;
  readonly direction: string;
  readonly source?: string;
  readonly destination?: string;
  readonly tcp_options: { readonly destination_port_range: { readonly min: number } };
}

/** The rules of network security groups for TCP: `writers EGRESS net_Gateways_OracleServices 443`, with names without hashes. */
export function rulesOf(stack: TerraformStack): string[] {
  const nameIn = (text = ""): string => text.replace(/^\$\{(?:data\.)?\w+\.(.*?)(?:_[0-9A-F]{8})?\..*\}$/, "$1");
  return bodiesOf(stack, RULES)
    .map(([, body]) => body as unknown as Rule)
    .map(
      ({ network_security_group_id: group, direction, source, destination, tcp_options: { destination_port_range } }) =>
        [nameIn(group), direction, nameIn(source ?? destination), destination_port_range.min].join(" "),
    )
    .sort();
}
