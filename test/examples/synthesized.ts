// What the tests of the examples read from a synthesized document.

import { type TerraformStack } from "cdktf";
import contracts from "../../lib/functions/contracts.json";
import { faultOf, type Schema } from "../../lib/functions/contract-check";
import { entriesOf, isArray, isObject, type Json, type JsonObject } from "../support/json";
import { pathFindings } from "../support/network-paths";
import { synthesize } from "../support/synthesis";

/** All statements of all policies. */
export function statementsOf(stack: TerraformStack): string[] {
  return bodiesOf(stack, "oci_identity_policy").flatMap(([, { statements }]) =>
    isArray(statements) ? statements.map(String) : [],
  );
}

/** The resources of a type, by their names in the document. */
export function bodiesOf(stack: TerraformStack, type: string): [string, JsonObject][] {
  const kind = (synthesize(stack).resource as JsonObject)[type];
  return entriesOf(kind).filter((entry): entry is [string, JsonObject] => isObject(entry[1]));
}

/** The only resource of a type whose name in the document begins so. */
export function bodyOf(stack: TerraformStack, type: string, start = ""): JsonObject {
  const found = bodiesOf(stack, type).filter(([name]) => name.startsWith(start));
  const [first] = found;
  if (first === undefined || found.length > 1) throw new Error(`${found.length} of ${type} begin with '${start}'`);
  return first[1];
}

/** What is wrong with the variables of a function, by the contract of its program; undefined if nothing is. */
export function configFault(stack: TerraformStack, program: keyof typeof contracts, fn: string): string | undefined {
  return faultOfConfig(program, bodyOf(stack, "oci_functions_function", fn).config as Record<string, string>);
}

/** What is wrong with variables, by the contract of a program; undefined if nothing is. */
export function faultOfConfig(
  program: keyof typeof contracts,
  variables: Readonly<Record<string, string>>,
): string | undefined {
  const config = Object.entries(variables);
  const schema: Schema = contracts[program].config;
  const properties = schema.properties as Readonly<Record<string, Schema>>;
  // What only Terraform knows fits.
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

const RULES = "oci_core_network_security_group_security_rule";

/** Rules of network security groups without which something does not reach what it is told of. */
export function missedRules(stack: TerraformStack): string[] {
  const document = synthesize(stack);
  const resources = document.resource as JsonObject;
  const rules = entriesOf(resources[RULES]);
  const without = (name: string): Json => Object.fromEntries(rules.filter(([other]) => other !== name));
  return rules
    .map(([name]) => name)
    .filter((name) => pathFindings({ ...document, resource: { ...resources, [RULES]: without(name) } }).length > 0);
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
