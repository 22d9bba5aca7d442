// Internal: the defined tags that the provider ignores (`ignore_defined_tags`). A tenancy automatically adds tags to new
// resources; if the code has defined tags but not those, every plan would remove them again.

import { Annotations, TerraformResource, type TerraformStack } from "cdktf";
import { type Refusal, refusal } from "../../checks";
import { oncePerStack } from "../../resource/memory";
import { foldedKey, isDefinedKey } from "../../tag-limits";
import { isKnown, isUnknownList } from "../../token/tokens";
import { stackOf } from "../dependencies";
import { type OciLike, ociProvidersOf, providerOf } from "../providers/asking";
import { stackSettings } from "../stack-settings";

/** Tenancies made after December 2019 have these two as tag defaults of their root compartment. */
const ORACLES: readonly string[] = ["Oracle-Tags.CreatedBy", "Oracle-Tags.CreatedOn"];

/** The provider's limit. */
const MAX_IGNORED = 100;

/** The tags that the providers of a stack ignore: Oracle's own tags, and the given ones. */
export function planIgnoredTags(stack: TerraformStack, given: readonly string[]): readonly string[] {
  const at = stack.node.path;
  if (isUnknownList(given)) throw refusal(at, WHOLE_LIST);
  const folded = new Set(ORACLES.map(foldedKey));
  const more = given.filter((key) => {
    if (isKnown(key) && !isDefinedKey(key)) throw refusal(at, { ...FORM, got: key });
    const isNew = !folded.has(foldedKey(key));
    folded.add(foldedKey(key));
    return isNew;
  });
  const ignored = [...ORACLES, ...more];
  if (ignored.length <= MAX_IGNORED) return ignored;
  const rule = `must be at most ${MAX_IGNORED} including Oracle's ${ORACLES.length}, got ${ignored.length}`;
  throw refusal(at, { what: "ignoredTags", rule, remedy: "name only those that new resources get automatically" });
}

const WHOLE_LIST: Refusal = {
  what: "ignoredTags",
  rule: "must be single keys, but is a list that only Terraform knows: Oracle's two keys are added to it",
  remedy: "write out the keys, or take each with Fn.element(list, 0)",
};

const FORM = {
  what: "an ignored tag",
  rule: "must have the form Namespace.Key, with one dot and no blanks",
  remedy: "write one key of a defined tag, because the provider ignores single keys only",
};

/** The tags that this library's providers in a stack ignore. */
export function ignoredTagsOf(stack: TerraformStack): readonly string[] {
  return stackSettings(stack).ignoredTags ?? ORACLES;
}

/** Rejects tags if the provider of a stack would drop one of them. */
export function checkNotIgnored(at: string, keys: readonly string[], ignored: readonly string[]): void {
  const fault = dropped(keys, ignored);
  if (fault !== undefined) throw refusal(at, fault);
}

function dropped(keys: readonly string[], ignored: readonly string[]): Refusal | undefined {
  const folded = new Set(ignored.map(foldedKey));
  const both = keys.find((key) => folded.has(foldedKey(key)));
  if (both === undefined) return undefined;
  const isOracles = ORACLES.map(foldedKey).includes(foldedKey(both));
  const rule =
    "must not be one that the provider ignores, because it also drops the value when it creates the resource";
  const remedy = isOracles ? "leave it out; OCI sets it" : "leave it out here, or remove it from the ignored tags";
  return { what: "a defined tag", rule, got: both, remedy };
}

/** At synthesis, checks resources with providers that were made outside this library, and resources of the bindings. */
export function watchIgnoredTags(stack: TerraformStack): void {
  oncePerStack(stack, "watches ignored tags", () => {
    stack.node.addValidation({ validate: () => ignoredFindings(stack) });
    return true;
  });
}

/** A resource of the bindings that can have defined tags. */
interface Tagged extends TerraformResource {
  readonly definedTagsInput?: unknown;
}

interface OwnIgnored extends OciLike {
  readonly ignoreDefinedTags?: unknown;
}

function ignoredFindings(stack: TerraformStack): string[] {
  const standard = ociProvidersOf(stack).find(({ alias }) => alias === undefined);
  const findings: string[] = [];
  for (const resource of taggedIn(stack)) {
    const provider: OwnIgnored | undefined = providerOf(resource) ?? standard;
    const ignored = provider?.ignoreDefinedTags ?? [];
    // If only Terraform knows the list, it cannot be checked whether a key is missing.
    if (provider === undefined || !isTexts(ignored)) continue;
    const keys = Object.keys(resource.definedTagsInput as object);
    const fault = dropped(keys, ignored);
    if (fault !== undefined) findings.push(refusal(resource.node.path, fault).message);
    if (!ignored.some((key) => !isKnown(key)) && !ORACLES.every((key) => includes(ignored, key))) warn(stack, provider);
  }
  return findings;
}

function taggedIn(stack: TerraformStack): Tagged[] {
  return stack.node.findAll().filter((one): one is Tagged => {
    if (!TerraformResource.isTerraformResource(one) || stackOf(one) !== stack) return false;
    const tags: unknown = (one as Tagged).definedTagsInput;
    return one.terraformResourceType.startsWith("oci_") && isMap(tags) && Object.keys(tags).length > 0;
  });
}

function isMap(tags: unknown): tags is object {
  return typeof tags === "object" && tags !== null && !("resolve" in tags);
}

function isTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((one) => typeof one === "string");
}

function includes(keys: readonly string[], key: string): boolean {
  return keys.some((one) => foldedKey(one) === foldedKey(key));
}

const KEPT = ORACLES.map((key) => `"${key}"`).join(", ");
const WARNING =
  "defined tags are written through this provider, which would remove Oracle's own tags at every plan in a tenancy " +
  `that sets them automatically; give it ignoreDefinedTags: [${KEPT}]`;

/** Once for each provider, however often the stack is synthesized. */
function warn(stack: TerraformStack, provider: OciLike): void {
  oncePerStack(stack, `warned of ignored tags ${provider.node.path}`, () => {
    Annotations.of(provider).addWarning(WARNING);
    return true;
  });
}
