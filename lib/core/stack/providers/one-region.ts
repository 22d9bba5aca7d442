// Internal: checks that connected resources are in one region, which only the references of a whole stack show.

import { DefaultTokenResolver, StringConcat, type TerraformStack, Tokenization } from "cdktf";
import { refusal } from "../../checks";
import { isKnown, resolvedText } from "../../token/tokens";
import { type Asking, askingIn, ociProvidersOf, type OciLike, providerOf as namedFor } from "./asking";

/**
 * The types for which Oracle's services accept OCIDs of their own region only. Other types may refer to resources elsewhere, as a
 * peering connection does.
 */
const LOCAL = new Set([
  "oci_core_network_security_group",
  "oci_core_network_security_group_security_rule",
  "oci_core_subnet",
  "oci_events_rule",
  "oci_functions_application",
  "oci_functions_function",
  "oci_functions_invoke_function",
  "oci_logging_log",
  "oci_logging_unified_agent_configuration",
  "oci_monitoring_alarm",
  "oci_objectstorage_bucket",
  "oci_ons_subscription",
  "oci_queue_queue",
  "oci_sch_service_connector",
  "oci_streaming_stream",
  "oci_streaming_stream_pool",
  "oci_vault_secret",
]);

/** Arguments that carry information for people or programs, and do not connect resources. */
const WORDS = [
  "//",
  "body",
  "config",
  "defined_tags",
  "depends_on",
  "description",
  "freeform_tags",
  "lifecycle",
  "provider",
];

/** A reference by which a service finds something; a bucket is found by its name. */
const REFERENCE = /\b(?:data\.)?(oci_\w+\.[\w-]+\.id|oci_objectstorage_bucket\.[\w-]+\.(?:bucket|name))\b/g;

/** The errors in the references of a stack: references to resources in another region. */
export function foreignReferences(stack: TerraformStack): string[] {
  const all = askingIn(stack);
  const regional = all.filter(isOfRegion);
  const [first] = regional;
  if (first === undefined || regional.every((one) => namedFor(one) === namedFor(first))) return [];
  const named = new Map(all.map((one) => [`${one.terraformResourceType}.${one.friendlyUniqueId}`, one]));
  const fallback = ociProvidersOf(stack).find(({ alias }) => alias === undefined);
  const providerOf = (one: Asking): OciLike | undefined => namedFor(one) ?? fallback;
  return all
    .filter(({ terraformResourceType: type }) => LOCAL.has(type))
    .flatMap((one) => {
      const here = providerOf(one);
      for (const other of referredFrom(one, named)) {
        const there = providerOf(other);
        if (areApart(here, there)) return [foreign(one, here, other, there)];
      }
      return [];
    });
}

/** Whether two providers are known to work in two regions; a profile in the configuration file may name any region. */
function areApart(here: OciLike | undefined, there: OciLike | undefined): boolean {
  if (here?.region === undefined || there?.region === undefined) return false;
  return resolvedText(here, here.region) !== resolvedText(there, there.region);
}

/** What a resource refers to in its own stack. */
function referredFrom(one: Asking, named: ReadonlyMap<string, Asking>): Asking[] {
  const { resource = {} } = one.toTerraform() as Written;
  const blocks = Object.values(resource).flatMap((byName) => Object.values(byName));
  const found = [...referencesIn(one, blocks).matchAll(REFERENCE)].map(([, text = ""]) => text.replace(/\.\w+$/, ""));
  return found.map((address) => named.get(address)).filter((it) => it !== undefined && isOfRegion(it)) as Asking[];
}

/** A type, a name, and the arguments. */
interface Written {
  readonly resource?: { readonly [type: string]: { readonly [name: string]: object } };
}

/** As a string. Most references are strings, which are resolved much faster than other tokens. */
function referencesIn(one: Asking, blocks: readonly object[]): string {
  const text = JSON.stringify(blocks, withoutWords);
  if (!OTHER_TOKENS.test(text)) return resolvedText(one, text);
  const resolver = new DefaultTokenResolver(new StringConcat());
  return JSON.stringify(Tokenization.resolve(blocks, { scope: one, resolver, preparing: false }), withoutWords);
}

function withoutWords(name: string, value: unknown): unknown {
  return WORDS.includes(name) ? undefined : value;
}

/** The marks of lists and objects in cdktf. */
const OTHER_TOKENS = /#\{TfToken|<unresolved-/;

/** IAM resources exist in every region, and the keys of a vault may be replicated to another region. */
function isOfRegion({ terraformResourceType: type }: Asking): boolean {
  return !type.startsWith("oci_identity_") && type !== "oci_kms_key";
}

function foreign(one: Asking, here: OciLike | undefined, other: Asking, there: OciLike | undefined): string {
  const rule = `must refer to resources in its own region, ${inWords(here)}, but ${pathOf(other)} is in ${inWords(there)}`;
  const remedy = "create both in one scope that has a provider from Providers.use";
  return refusal(pathOf(one), { what: "a resource", rule, remedy }).message;
}

function inWords(provider: OciLike | undefined): string {
  const { region = "", node } = provider ?? {};
  return isKnown(region) ? region : `that of ${node?.path ?? ""}`;
}

/** The path of the construct whose main resource it is, which users know. */
function pathOf({ node: { path } }: Asking): string {
  return path.replace(/\/Resource$/, "");
}
