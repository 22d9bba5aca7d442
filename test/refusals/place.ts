// Invalid places to deploy to, places of two realms, and stacks of one app with the same name.

import { App } from "cdktf";
import { Compartment, OciStack, type OciStackProps } from "../../lib";
import { type Row, rows, TENANCY_ID } from "./row";

/** Another stack of the app. */
function other(props: OciStackProps, id = "elsewhere"): (stack: OciStack) => OciStack {
  return (stack) => new OciStack(App.of(stack), id, props);
}

const tenancy = (realm: string, region = ""): Compartment =>
  Compartment.fromTenancyId(`ocid1.tenancy.${realm}.${region}.aaaatenancy`);

const compartment = (realm: string, region = ""): Compartment =>
  Compartment.fromCompartmentId(`ocid1.compartment.${realm}.${region}.aaaacompartment`);

/** Strings that are not the name of a region, each with the intended region, if there is one. */
const NO_REGIONS: readonly (readonly [title: string, text: string, meant?: string])[] = [
  ["without its second hyphen", "eu-frankfurt1", "eu-frankfurt-1"],
  ["by its city", "frankfurt", "eu-frankfurt-1"],
  ["by its city, misspelt", "eu-frankfort-1", "eu-frankfurt-1"],
  ["with two letters of its city swapped", "ap-toyko-1", "ap-tokyo-1"],
  ["with its second region's city misspelt", "eu-madird-3", "eu-madrid-3"],
  ["in upper case", "EU-FRANKFURT-1", "eu-frankfurt-1"],
  ["by its key", "fra", "eu-frankfurt-1"],
  ["by its key in upper case", "IAD", "us-ashburn-1"],
  ["without its number", "us-phoenix", "us-phoenix-1"],
  ["with underscores", "us_gov_ashburn_1", "us-gov-ashburn-1"],
  ["with a blank that was copied too", "uk-london-1 ", "uk-london-1"],
  ["by its name in the console", "Germany Central (Frankfurt)", "eu-frankfurt-1"],
  ["by the name of an availability domain", "Uocm:PHX-AD-1 of us-phoenix-1", "us-phoenix-1"],
  ["in another part of the world", "us-frankfurt-1", "eu-frankfurt-1"],
  ["with a number that none has", "eu-frankfurt-0", "eu-frankfurt-1"],
  ["with two mistakes in one name", "eu-fankfurt1", "eu-frankfurt-1"],
  ["of another cloud", "us-east-1"],
  ["of another cloud, with a longer direction", "ap-northeast-2"],
  ["that is empty", ""],
  ["that is a realm", "oc1"],
];

export const place: readonly Row[] = rows([
  ...NO_REGIONS.map(([title, region, meant]): Row => {
    const remedy = meant === undefined ? "copy it from Oracle's list of regions" : `write ${meant}`;
    return {
      title: `a region ${title}`,
      make: other({ region }),
      message: `elsewhere: region must be the name of a region, for example us-ashburn-1, got '${region}'; ${remedy}`,
    };
  }),
  {
    title: "a home region by its key",
    make: other({ homeRegion: "phx" }),
    message:
      "elsewhere: homeRegion must be the name of a region, for example us-ashburn-1, got 'phx'; write us-phoenix-1",
  },
  {
    title: "a compartment as the tenancy",
    make: other({ tenancy: compartment("oc1") }),
    message:
      "elsewhere: tenancy must be a root compartment, got 'ocid1.compartment.oc1..aaaacompartment'; give Compartment.fromTenancyId(...)",
  },
  {
    title: "a region of one realm and a home region of another",
    make: other({ region: "us-ashburn-1", homeRegion: "us-gov-ashburn-1" }),
    message:
      "elsewhere: homeRegion must be in the realm oc1, like region, but is in oc3, got 'us-gov-ashburn-1'; choose one of that realm, because a tenancy has regions of its own realm only",
  },
  {
    title: "a region that the tenancy's realm does not have",
    make: other({ region: "eu-frankfurt-1", tenancy: tenancy("oc19") }),
    message:
      "elsewhere: tenancy must be in the realm oc1, like region, but is in oc19, got 'ocid1.tenancy.oc19..aaaatenancy'; choose one of that realm, because a tenancy has regions of its own realm only",
  },
  {
    title: "a home region that the compartment's realm does not have",
    make: other({ homeRegion: "uk-gov-london-1", compartment: compartment("oc1") }),
    message:
      "elsewhere: compartment must be in the realm oc4, like homeRegion, but is in oc1, got 'ocid1.compartment.oc1..aaaacompartment'; choose one of that realm, because a tenancy has regions of its own realm only",
  },
  {
    title: "a tenancy of one realm and a compartment of another",
    make: other({ tenancy: tenancy("oc1"), compartment: compartment("oc2") }),
    message:
      "elsewhere: compartment must be in the realm oc1, like tenancy, but is in oc2, got 'ocid1.compartment.oc2..aaaacompartment'; choose one of that realm, because a tenancy has regions of its own realm only",
  },
  {
    title: "a compartment whose OCID names a region of another realm",
    make: other({ compartment: compartment("oc1", "us-luke-1") }),
    message:
      "elsewhere: the region in the OCID of compartment must be in the realm oc1, like compartment, but is in oc2, got 'ocid1.compartment.oc1.us-luke-1.aaaacompartment'; choose one of that realm, because a tenancy has regions of its own realm only",
  },
  {
    title: "two stacks with one name prefix",
    make: other({ namePrefix: "shop" }),
    message:
      "elsewhere: the name prefix must be unique in its tenancy, but shop has it already, got 'shop'; give one of them another namePrefix, or each its own tenancy",
  },
  {
    title: "two stacks whose name prefixes differ in case only",
    make: other({ namePrefix: "Shop" }),
    message:
      "elsewhere: the name prefix must be unique in its tenancy, but shop has it already, got 'Shop'; give one of them another namePrefix, or each its own tenancy",
  },
  {
    title: "two stacks with one name prefix, of which only one says which tenancy it is for",
    make: (stack) =>
      new OciStack(App.of(stack), "acme", { namePrefix: "shop", tenancy: Compartment.fromTenancyId(TENANCY_ID) }),
    message:
      "acme: the name prefix must be unique in its tenancy, but shop has it already, got 'shop'; give one of them another namePrefix, or each its own tenancy",
  },
  {
    title: "two stacks with one name prefix in one tenancy",
    make: (stack) => {
      const props = { namePrefix: "orders", tenancy: Compartment.fromTenancyId(TENANCY_ID) };
      other(props, "first")(stack);
      other(props, "second")(stack);
    },
    message:
      "second: the name prefix must be unique in its tenancy, but first has it already, got 'orders'; give one of them another namePrefix, or each its own tenancy",
  },
  {
    title: "an id of a stack that is the name prefix of another",
    make: (stack) => {
      other({ namePrefix: "orders" }, "first")(stack);
      other({}, "orders")(stack);
    },
    message:
      "orders: the name prefix must be unique in its tenancy, but first has it already, got 'orders'; give one of them another namePrefix, or each its own tenancy",
  },
]);
