// Internal: the regions and realms in Oracle's SDK, and the region that an invalid name probably stands for.

import { refusal } from "./checks";
import { isWithin } from "./near";
import { referredKinds } from "./referred-kind";
import { isKnown } from "./token/tokens";

/**
 * The regions of each realm with the key in the OCIDs of old regions, as listed in Oracle's SDK. A newer region that is not in
 * the list is accepted.
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

/** A row of the table; a name consists of an area of the world, in some cases a word for the realm, a city, and a number. */
interface Region {
  readonly name: string;
  readonly key: string;
  readonly realm: string;
  readonly area: string;
  readonly city: string;
}

const REGIONS: readonly Region[] = Object.entries(REALMS).flatMap(([realm, regions]) =>
  regions.split(",").map((row) => {
    const [name = "", key = ""] = row.trim().split(" ");
    return { name, key, realm, ...wordsOf(name) };
  }),
);

function wordsOf(name: string): Pick<Region, "area" | "city"> {
  const words = name.split("-");
  return { area: words[0] ?? "", city: words.at(-2) ?? "" };
}

/** The row of a name or a key, in any case. */
function rowOf(region: string): Region | undefined {
  const text = region.toLowerCase();
  return REGIONS.find(({ name, key }) => name === text || key === text);
}

/** The realm of a region, by its name or its key; undefined for one that is not in the table. */
export function realmOf(region: string): string | undefined {
  return rowOf(region)?.realm;
}

/**
 * The name of a region, for which OCIDs and configurations may contain the key; a region that is not in the table is returned as
 * it is.
 */
export function regionName(region: string): string {
  return rowOf(region)?.name ?? region;
}

/** What an input must match, for Terraform and for a form of Resource Manager. */
export const REGION_FORM = "^[a-z]{2,}(-[a-z]+)+-[1-9][0-9]*$";
export const REGION_RULE = "the name of a region, for example us-ashburn-1";

/** Rejects what is not a region's name: another form, the region of another cloud, and a misspelling of a known city. */
export function checkRegion(at: string | undefined, what: string, region: string): void {
  checkReference(at, what, region);
  if (!isKnown(region) || REGIONS.some(({ name }) => name === region)) return;
  const isNew = new RegExp(REGION_FORM).test(region) && !DIRECTION.test(wordsOf(region).city);
  const meant = isNew ? mistyped(region) : meantBy(region);
  if (isNew && meant === undefined) return;
  const remedy = meant === undefined ? "copy it from Oracle's list of regions" : `write ${meant.name}`;
  throw refusal(at, { what, rule: `must be ${REGION_RULE}`, got: region, remedy });
}

/** Rejects an input, an id or a name that is known to be something else. */
function checkReference(at: string | undefined, what: string, region: string): void {
  const other = referredKinds(region).find(({ words }) => words.length > 0);
  if (other === undefined) return;
  const got = { toString: (): string => `${other.what}, which is an OCID` };
  throw refusal(at, { what, rule: `must be ${REGION_RULE}`, got, remedy: "declare the input with input.region(...)" });
}

/** Other clouds use such names for regions; OCI uses cities. */
const DIRECTION = /^(?:north|south|east|west|central)+$/;

/** A known city in another area, or a misspelled city. A new city, and a new number for a known city, are accepted. */
function mistyped(region: string): Region | undefined {
  const { area, city } = wordsOf(region);
  const same = REGIONS.filter((row) => row.city === city);
  if (same.length > 0) return same.some((row) => row.area === area) ? undefined : same[0];
  const near = REGIONS.filter((row) => row.area === area && city.length > 4 && isWithin(1, city, row.city));
  return near.find(({ name }) => name.endsWith(region.slice(region.lastIndexOf("-")))) ?? near[0];
}

/**
 * The region that a string of another form stands for: a key, a name in other characters or without its number, a city, or a
 * misspelled name.
 */
function meantBy(text: string): Region | undefined {
  const plain = lettersOf(text);
  const ways: readonly ((row: Region) => boolean)[] = [
    ({ key }) => key === plain,
    ({ name }) => lettersOf(name) === plain,
    ({ name }) => lettersOf(name).replace(/\d+$/, "") === plain.replace(/\d+$/, ""),
    ({ city }) => plain.includes(city),
    ({ name }) => isWithin(2, plain, lettersOf(name)),
  ];
  return ways.map((isMeant) => REGIONS.find(isMeant)).find((row) => row !== undefined);
}

function lettersOf(text: string): string {
  return text.toLowerCase().replaceAll(/[^a-z0-9]/g, "");
}
