// Internal: whether the OCIDs of what is taken over are of the region and the realm that their stack is deployed to.

import { TerraformProvider, type TerraformResource, TerraformStack } from "cdktf";
import { refusal } from "../checks";
import { placesIn } from "../ocid";
import { isKnown } from "../token/tokens";
import { pathOf } from "./addresses";
import { idOfAdopted } from "./ids";

/** A place, and who says it: "that of its provider". */
interface Place {
  readonly name: string;
  readonly source: string;
}

const ELSEWHERE = "adopt it in a stack that is deployed there, or correct the id";

/** What is known of the places of one stack: by its provider's region, or by what was adopted before. */
export class Places {
  private readonly regions = new Map<OciProvider | undefined, Place>();
  private realm?: Place;

  /** Refuses ids of another place than their resource's; what is returned adds what they tell to what is known. */
  public plan(adopted: readonly { readonly resource: TerraformResource; readonly id: string }[]): () => void {
    const regions = new Map(this.regions);
    let { realm } = this;
    for (const { resource, id } of adopted.filter((one) => isKnown(one.id))) {
      const provider = providerOf(resource);
      const given = provider?.region;
      const own = given === undefined || !isKnown(given) ? undefined : regionName(given);
      const source = `that of ${pathOf(resource)}`;
      for (const place of placesIn(id)) {
        const realmOfOwn = own === undefined ? undefined : realmOf(own);
        const wanted = realmOfOwn === undefined ? realm : { name: realmOfOwn, source: "that of its provider" };
        realm ??= { name: place.realm, source };
        check(resource, id, "realm", wanted ?? realm, place.realm);
        // The OCIDs of IAM name no region.
        if (place.region === "") continue;
        const name = regionName(place.region);
        const region = own === undefined ? regions.get(provider) : { name: own, source: "that of its provider" };
        regions.set(provider, region ?? { name, source });
        check(resource, id, "region", region ?? { name, source }, name);
      }
    }
    return () => {
      this.realm = realm;
      for (const [provider, region] of regions) this.regions.set(provider, region);
    };
  }
}

function check(resource: TerraformResource, id: string, what: string, { name, source }: Place, found: string): void {
  if (name === found) return;
  const { terraformResourceType: type } = resource;
  const rule = `must name the ${what} ${name}, ${source}, and names ${found}`;
  throw refusal(pathOf(resource), { what: idOfAdopted(type), rule, got: id, remedy: ELSEWHERE });
}

/** What the binding of OCI's provider was given. */
interface OciProvider extends TerraformProvider {
  readonly region?: string;
}

function isOci(provider: unknown): provider is OciProvider {
  return TerraformProvider.isTerraformProvider(provider) && provider.terraformResourceType === "oci";
}

/** The provider through which a resource is read, where it is one of OCI. */
function providerOf(resource: TerraformResource): OciProvider | undefined {
  const { provider: given, cdktfStack: stack } = resource;
  if (given !== undefined) return isOci(given) ? given : undefined;
  const all = stack.node.findAll().filter(isOci);
  return all.find((provider) => provider.alias === undefined && TerraformStack.of(provider) === stack);
}

/**
 * The regions of each realm with the key that stands in the OCIDs of old regions, as Oracle's SDK lists them. Only what is in the
 * table is compared: a region that came later is taken as it is.
 */
const REALMS: { readonly [realm: string]: string } = {
  oc1: `af-casablanca-1 lej, af-johannesburg-1 jnb, ap-batam-1 hsg, ap-chuncheon-1 yny, ap-delhi-1 onm, ap-hyderabad-1 hyd,
    ap-kulai-2 jbp, ap-melbourne-1 mel, ap-mumbai-1 bom, ap-osaka-1 kix, ap-seoul-1 icn, ap-singapore-1 sin, ap-singapore-2 xsp,
    ap-sydney-1 syd, ap-tokyo-1 nrt, ca-montreal-1 yul, ca-toronto-1 yyz, eu-amsterdam-1 ams, eu-frankfurt-1 fra, eu-madrid-1 mad,
    eu-madrid-3 orf, eu-marseille-1 mrs, eu-milan-1 lin, eu-paris-1 cdg, eu-stockholm-1 arn, eu-turin-1 nrq, eu-zurich-1 zrh,
    il-jerusalem-1 mtz, me-abudhabi-1 auh, me-dubai-1 dxb, me-jeddah-1 jed, me-riyadh-1 ruh, mx-monterrey-1 mty, mx-queretaro-1 qro,
    sa-bogota-1 bog, sa-santiago-1 scl, sa-saopaulo-1 gru, sa-valparaiso-1 vap, sa-vinhedo-1 vcp, uk-cardiff-1 cwl, uk-london-1 lhr,
    us-ashburn-1 iad, us-chicago-1 ord, us-phoenix-1 phx, us-saltlake-2 aga, us-sanjose-1 sjc`,
  oc2: "us-langley-1 lfi, us-luke-1 luf",
  oc3: "us-gov-ashburn-1 ric, us-gov-chicago-1 pia, us-gov-phoenix-1 tus",
  oc4: "uk-gov-cardiff-1 brs, uk-gov-london-1 ltn",
  oc8: "ap-chiyoda-1 nja, ap-ibaraki-1 ukb",
  oc9: "me-dcc-muscat-1 mct, me-ibri-1 ibr",
  oc10: "ap-dcc-canberra-1 wga",
  oc14: `eu-dcc-dublin-1 ork, eu-dcc-dublin-2 snn, eu-dcc-milan-1 bgy, eu-dcc-milan-2 mxp, eu-dcc-rating-1 dus,
    eu-dcc-rating-2 dtm`,
  oc15: "ap-dcc-gazipur-1 dac",
  oc19: "eu-frankfurt-2 str, eu-madrid-2 vll",
  oc20: "eu-jovanovac-1 beg",
  oc21: "me-alrayyan-1 vve, me-dcc-doha-1 doh",
  oc23: "us-somerset-1 ebb, us-thames-1 ebl",
  oc24: "eu-crissier-1 avf, eu-dcc-zurich-1 avz",
  oc26: "me-abudhabi-3 ahu, me-alain-1 rba",
  oc29: "me-abudhabi-2 rkt, me-abudhabi-4 shj",
  oc35: "ap-chuncheon-2 bno, ap-seoul-2 dtz, ap-suwon-1 dln",
  oc42: "us-ashburn-2 yxj, us-newark-1 pgc",
  oc51: "eu-budapest-1 jsk",
  oc52: "sa-riodejaneiro-1 hnw",
};

const ROWS = Object.entries(REALMS).flatMap(([realm, regions]) =>
  regions.split(",").map((row) => ({ realm, names: row.trim().split(" ") })),
);

function rowOf(region: string): { readonly realm: string; readonly names: readonly string[] } | undefined {
  return ROWS.find(({ names }) => names.includes(region.toLowerCase()));
}

/** The realm of a region; undefined for one that is not in the table. */
function realmOf(region: string): string | undefined {
  return rowOf(region)?.realm;
}

/** The name of a region, of which OCIDs and configurations may give the key; what is not in the table is its own name. */
function regionName(region: string): string {
  return rowOf(region)?.names[0] ?? region;
}
