import { DataOciIdentityRegionSubscriptions } from "@cdktf/provider-oci/lib/data-oci-identity-region-subscriptions";
import { IdentityPolicy } from "@cdktf/provider-oci/lib/identity-policy";
import { OciProvider } from "@cdktf/provider-oci/lib/provider";
import { OnsNotificationTopic } from "@cdktf/provider-oci/lib/ons-notification-topic";
import { TerraformVariable } from "cdktf";
import {
  Compartment,
  Group,
  HomeRegion,
  OciStack,
  type OciStackProps,
  Policy,
  PolicyStatement,
  Topic,
} from "../../../lib";
import { VisionStaysBooking } from "../../../stacks";
import { TENANCY_ID } from "../../support/ocids";
import { type JsonObject } from "../../support/json";
import { PLACE } from "../../support/place";
import {
  addresses,
  dataSource,
  dataSources,
  resource,
  synthesize,
  type SynthesizedDocument,
  testApp,
  variables,
} from "../../support/synthesis";

const { compartment, tenancy } = PLACE;

const INPUTS = ["compartment_ocid", "home_region", "name_prefix", "region", "tenancy_ocid"];

function allowAnything(stack: OciStack): void {
  const statements = [PolicyStatement.parse("Allow group Admins to inspect streams in tenancy")];
  new Policy(stack, "access", { compartment: stack.tenancy, statements });
}

function documentOf(props: OciStackProps, fill = allowAnything): SynthesizedDocument {
  const stack = new OciStack(testApp(), "shop", props);
  fill(stack);
  return synthesize(stack);
}

function regionsOf({ provider }: SynthesizedDocument): unknown[] {
  return (provider as unknown as { oci: { region: string }[] }).oci.map(({ region }) => region);
}

test.each([
  ["region", "region"],
  ["compartment", "compartment_ocid"],
  ["tenancy", "tenancy_ocid"],
  ["homeRegion", "home_region"],
  ["namePrefix", "name_prefix"],
] as const)("the prop %s replaces the input %s, and no other", (prop, input) => {
  const document = documentOf({ [prop]: PLACE[prop] });
  expect(Object.keys(variables(document)).sort()).toEqual(INPUTS.filter((name) => name !== input));
  expect(JSON.stringify(document)).not.toContain(`var.${input}`);
});

test("a stack with all props has neither inputs nor look-ups", () => {
  const document = documentOf(PLACE);
  expect(document).not.toHaveProperty("variable");
  expect(document).not.toHaveProperty("data");
  expect(regionsOf(document)).toEqual(["eu-madrid-1", "us-phoenix-1"]);
  expect(resource(document, IdentityPolicy)).toMatchObject({
    name: "shop-access",
    compartment_id: TENANCY_ID,
    provider: "oci.home",
  });
});

test("a stack has the values of its props", () => {
  const stack = new OciStack(testApp(), "any", PLACE);
  const { region, homeRegion, namePrefix } = stack;
  expect({ region, homeRegion, namePrefix, compartment: stack.compartment, tenancy: stack.tenancy }).toEqual(PLACE);
});

const LOOKED_UP =
  '${coalesce(var.home_region, try([for region in data.oci_identity_region_subscriptions.oci-home-region[0].region_subscriptions : region.region_name if region.is_home_region || length(data.oci_identity_region_subscriptions.oci-home-region[0].region_subscriptions) == 1][0], ""))}';

test("a stack that writes IAM looks up a home region that is not given, through its default provider", () => {
  const document = documentOf({});
  expect(dataSource(document, DataOciIdentityRegionSubscriptions)).toEqual({
    count: "${(length(var.home_region) == 0) ? 1 : 0}",
    tenancy_id: "${var.tenancy_ocid}",
    provider: "oci",
    lifecycle: {
      postcondition: [
        {
          condition:
            "${length([for region in self.region_subscriptions : region.region_name if region.is_home_region || length(self.region_subscriptions) == 1]) == 1}",
          error_message:
            "The home region of this tenancy was not found: set home_region, or get the permission to inspect tenancies in tenancy.",
        },
      ],
    },
  });
  expect(regionsOf(document)).toEqual(["${var.region}", LOOKED_UP]);
});

test("the look-up uses the tenancy of the props", () => {
  const document = documentOf({ tenancy });
  expect(dataSource(document, DataOciIdentityRegionSubscriptions)).toMatchObject({ tenancy_id: TENANCY_ID });
});

test.each([
  ["writes no IAM", {}, () => undefined],
  ["writes IAM through somebody's provider", {}, throughOther],
  ["is told the home region", { homeRegion: "us-phoenix-1" }, allowAnything],
])("a stack that %s does not look up the home region", (_, props, fill) => {
  expect(dataSources(documentOf(props, fill), DataOciIdentityRegionSubscriptions)).toEqual([]);
});

function throughOther(stack: OciStack): void {
  HomeRegion.use(stack, new OciProvider(stack, "mine", { alias: "mine", region: "us-phoenix-1" }));
  allowAnything(stack);
}

test.each([
  ["homeRegion", (stack: OciStack): unknown => stack.homeRegion],
  ["homeProvider", (stack: OciStack): unknown => stack.homeProvider],
])("reading %s looks up the home region, once", (_, read) => {
  const document = documentOf({}, (stack) => {
    read(stack);
    read(stack);
    allowAnything(stack);
  });
  expect(dataSources(document, DataOciIdentityRegionSubscriptions)).toHaveLength(1);
});

test("two syntheses of a stack that looks up its home region are the same", () => {
  const stack = new OciStack(testApp(), "shop");
  new Group(stack, "writers");
  expect(synthesize(stack)).toEqual(synthesize(stack));
});

test("fails for a construct that has the id of the look-up", () => {
  const stack = new OciStack(testApp(), "shop");
  new TerraformVariable(stack, "oci-home-region", {});
  expect(() => {
    allowAnything(stack);
  }).toThrow(
    "shop/oci-home-region: the id 'oci-home-region' must be free for the look-up of the home region; give this construct another id",
  );
  expect(stack.node.tryFindChild("access")?.node.children ?? []).toEqual([]);
});

test("names with the prefix of the props are cut like those with the prefix of the input", () => {
  const topic = (props: OciStackProps): string => {
    const stack = new OciStack(testApp(), "shop", props);
    new Topic(stack, "t".repeat(300), { compartment });
    const name = resource(synthesize(stack), OnsNotificationTopic).name as string;
    return name.replace("${var.name_prefix}", "shop");
  };
  expect(topic({ namePrefix: "shop" })).toBe(topic({}));
});

test("a given name can use the room of a short prefix that is known", () => {
  const name = `s${"a".repeat(90)}`;
  const short = new OciStack(testApp(), "shop", { namePrefix: "s" });
  expect(() => new Group(short, "writers", { name })).not.toThrow();
});

test("two stacks can have the same prefix if each has its own tenancy, and can both have none", () => {
  const app = testApp();
  const other = Compartment.fromTenancyId("ocid1.tenancy.oc1..aaaaother");
  new OciStack(app, "first", { namePrefix: "shop", tenancy });
  expect(() => new OciStack(app, "second", { namePrefix: "shop", tenancy: other })).not.toThrow();
  new OciStack(app, "third", { namePrefix: "" });
  expect(() => new OciStack(app, "fourth", { namePrefix: "" })).not.toThrow();
  app.node.tryRemoveChild("first");
  expect(() => new OciStack(app, "fifth", { namePrefix: "shop", tenancy })).not.toThrow();
});

test("a class of stacks can set the default of the input for the prefix", () => {
  class Orders extends OciStack {
    protected override get defaultNamePrefix(): string {
      return "orders";
    }
  }
  expect(variables(synthesize(new Orders(testApp(), "any")))).toMatchObject({ name_prefix: { default: "orders" } });
  const given = new Orders(testApp(), "any", { namePrefix: "eu-orders" });
  expect(given.namePrefix).toBe("eu-orders");
  expect(variables(synthesize(given))).not.toHaveProperty("name_prefix");
});

test("the documents of two environments in two regions name their own region, without variables for it", () => {
  const app = testApp();
  const [dev, prod] = ["eu-frankfurt-1", "us-ashburn-1"].map((region, index) => {
    return new VisionStaysBooking(app, `booking-${index}`, { ...PLACE, region, namePrefix: `vs-${index}` });
  });
  const documents = [synthesize(dev!), synthesize(prod!)];
  expect(documents.map(regionsOf)).toEqual([
    ["eu-frankfurt-1", "us-phoenix-1"],
    ["us-ashburn-1", "us-phoenix-1"],
  ]);
  for (const document of documents) {
    expect(Object.keys(variables(document)).filter((name) => INPUTS.includes(name))).toEqual([]);
    expect(JSON.stringify(document)).not.toMatch(
      /var\.(?:region|home_region|compartment_ocid|tenancy_ocid|name_prefix)/,
    );
  }
  expect(addresses(documents[0]!)).toEqual(addresses(documents[1]!));
});

test("another stack can use the home region that a stack looks up", () => {
  const app = testApp();
  const stack = new OciStack(app, "network");
  const reader = new OciStack(app, "shop", { homeRegion: stack.homeRegion });
  const found = synthesize(stack).output as JsonObject;
  const values = Object.values(found).map((output) => (output as JsonObject).value as string);
  expect(values).toContain("${var.home_region}");
  expect(values.filter((value) => value.startsWith("${try([for region in data."))).toHaveLength(1);
  const names = Object.keys(found).map(
    (name) => `data.terraform_remote_state.cross-stack-reference-input-network.outputs.${name}`,
  );
  expect(synthesize(reader)).toMatchObject({
    provider: { oci: [{}, { alias: "home", region: `\${coalesce(${names.sort().reverse().join(", ")})}` }] },
  });
});

test("a region that is a handwritten expression is also one in the home provider", () => {
  const stack = new OciStack(testApp(), "shop", { region: "${var.place}" });
  stack.input.region("place", { title: "Place" });
  expect(synthesize(stack)).toMatchObject({
    provider: { oci: [{ region: "${var.place}" }, { region: '${coalesce(var.home_region, "${var.place}")}' }] },
  });
});
