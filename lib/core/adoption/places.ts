// Internal: whether the OCIDs of what is taken over are of the region and the realm that their stack is deployed to.

import { type TerraformResource } from "cdktf";
import { placesIn } from "../ocid";
import { realmOf, regionName } from "../regions";
import { isInTree } from "../resource/memory";
import { isOci, ociProvidersOf, type OciLike } from "../stack/providers/asking";
import { providerOfScope } from "../stack/providers/scope-provider";
import { isKnown } from "../token/tokens";
import { pathOf } from "./addresses";
import { idOfAdopted } from "./ids";
import { type Finding } from "./late";
import { overridesOf } from "./written";

/** A place, and who says it: "that of its provider". */
interface Place {
  readonly name: string;
  readonly source: string;
}

const ELSEWHERE = "adopt it in a stack that is deployed there, or correct the id";

/** What is known of the places of one stack: by its provider's region, or by what was adopted before. */
export class Places {
  private readonly regions: Map<OciLike | undefined, Place>;
  private realm?: Place;
  /** The default provider, which is asked for each resource and looked for once. */
  private provider?: OciLike;

  /** Begins with what others know, which stay as they are. */
  public constructor(known?: Places) {
    this.regions = new Map(known?.regions);
    this.realm = known?.realm;
    this.provider = known?.provider;
  }

  /** What is wrong with the place of an id; what it tells is known from now on. */
  public add(resource: TerraformResource, id: string): Finding | undefined {
    if (!isKnown(id)) return undefined;
    const provider = this.providerOf(resource);
    const own = provider && regionOf(provider);
    const source = `that of ${pathOf(resource)}`;
    const findings = placesIn(id).map((place) => {
      const realmOfOwn = own === undefined ? undefined : realmOf(own);
      this.realm ??= { name: place.realm, source };
      const realm = realmOfOwn === undefined ? this.realm : { name: realmOfOwn, source: OF_PROVIDER };
      const finding = compare(resource, id, "realm", realm, place.realm);
      // The OCIDs of IAM name no region.
      if (finding !== undefined || place.region === "") return finding;
      const name = regionName(place.region);
      const region = (own === undefined ? this.regions.get(provider) : { name: own, source: OF_PROVIDER }) ?? {
        name,
        source,
      };
      this.regions.set(provider, region);
      return compare(resource, id, "region", region, name);
    });
    return findings.find((finding) => finding !== undefined);
  }

  /** The provider through which a resource is read, where it is one of OCI. */
  private providerOf(resource: TerraformResource): OciLike | undefined {
    const { provider: given = providerOfScope(resource), cdktfStack: stack } = resource;
    const { provider: written } = overridesOf(resource);
    if (written !== undefined) return ociProvidersOf(stack).find(({ fqn }) => fqn === written);
    if (given !== undefined) return isOci(given) ? given : undefined;
    if (this.provider === undefined || !isInTree(this.provider) || this.provider.alias !== undefined) {
      this.provider = ociProvidersOf(stack).find(({ alias }) => alias === undefined);
    }
    return this.provider;
  }
}

const OF_PROVIDER = "that of its provider";

function compare(
  resource: TerraformResource,
  id: string,
  what: string,
  { name, source }: Place,
  found: string,
): Finding | undefined {
  if (name === found) return undefined;
  const rule = `must name the ${what} ${name}, ${source}, and names ${found}`;
  const fault = { what: idOfAdopted(resource.terraformResourceType), rule, got: id, remedy: ELSEWHERE };
  return { at: pathOf(resource), fault };
}

/** The region of a provider as it is now: it can be set, or overridden, after something was adopted. */
function regionOf(provider: OciLike): string | undefined {
  const region = overridesOf(provider).region ?? provider.region;
  return typeof region === "string" && isKnown(region) ? regionName(region) : undefined;
}
