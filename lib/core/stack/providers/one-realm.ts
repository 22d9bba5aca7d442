// Internal: checks that everything of one provider is in one realm, because a tenancy is. OCIDs contain the realm; only the whole
// stack shows whether two differ.

import { ComplexObject, type TerraformStack } from "cdktf";
import { refusal } from "../../checks";
import { placesIn } from "../../ocid";
import { realmOf } from "../../regions";
import { isKnown } from "../../token/tokens";
import { type Asking, askingIn, ociProvidersOf, type OciLike, providerOf as namedFor } from "./asking";

/** A realm, and the source of this information. */
interface Realm {
  readonly name: string;
  readonly source: string;
}

/** An argument that is an OCID only; a longer string that contains one, and a map of strings, can be about anything. */
interface Argument {
  readonly name: string;
  readonly ocid: string;
}

/** The errors in the OCIDs of the resources and look-ups of a stack. */
export function foreignRealms(stack: TerraformStack): string[] {
  const fallback = ociProvidersOf(stack).find(({ alias }) => alias === undefined);
  const realms = new Map<OciLike | undefined, Realm>();
  return askingIn(stack).flatMap((one) => {
    const found = ocidsOf(one);
    if (found.length === 0) return [];
    const provider = namedFor(one) ?? fallback;
    const findings = found.map((argument) => findingOf(one, argument, realmFor(provider, realms, one, argument)));
    return findings.filter((finding) => finding !== undefined).slice(0, 1);
  });
}

function realmFor(
  provider: OciLike | undefined,
  realms: Map<OciLike | undefined, Realm>,
  one: Asking,
  { name, ocid }: Argument,
): Realm {
  const known = realms.get(provider);
  if (known !== undefined) return known;
  const region = provider?.region;
  const ofRegion = region !== undefined && isKnown(region) ? realmOf(region) : undefined;
  const realm =
    ofRegion === undefined
      ? { name: realmIn(ocid), source: `like ${name} of ${pathOf(one)}` }
      : { name: ofRegion, source: `like the region ${region ?? ""}` };
  realms.set(provider, realm);
  return realm;
}

function findingOf(one: Asking, { name, ocid }: Argument, realm: Realm): string | undefined {
  const found = realmIn(ocid);
  if (found === realm.name) return undefined;
  const rule = `must be in the realm ${realm.name}, ${realm.source}, but is in ${found}`;
  const remedy = "use a resource of that realm, because a tenancy has resources of its own realm only";
  return refusal(pathOf(one), { what: name, rule, got: ocid, remedy }).message;
}

function realmIn(ocid: string): string {
  return placesIn(ocid)[0]?.realm ?? "";
}

/**
 * Reads the fields of the bindings, which is much faster than rendering: an argument is in a field with an underscore, a block in
 * an object.
 */
function ocidsOf(one: object, within = ""): Argument[] {
  return Object.entries(one as Readonly<Record<string, unknown>>).flatMap(([field, value]) => {
    if (!field.startsWith("_")) return [];
    const name = `${within}${field.slice(1)}`;
    if (value instanceof ComplexObject) return ocidsOf(value, `${name}.`);
    const texts: readonly unknown[] = Array.isArray(value) ? value : [value];
    return texts.filter(isWholeOcid).map((ocid) => ({ name, ocid }));
  });
}

function isWholeOcid(text: unknown): text is string {
  return typeof text === "string" && text.startsWith("ocid1.") && isKnown(text) && placesIn(text)[0] !== undefined;
}

/** The path of the construct whose main resource it is, which users know. */
function pathOf({ node: { path } }: Asking): string {
  return path.replace(/\/Resource$/, "");
}
