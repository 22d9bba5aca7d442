import { checkRegion, realmOf, REGION_FORM, regionName } from "../../lib/core/regions";

function refusal(region: string): string | undefined {
  try {
    checkRegion(undefined, "region", region);
    return undefined;
  } catch (error) {
    return (error as Error).message;
  }
}

test.each([
  ["that everybody knows", "eu-frankfurt-1"],
  ["of another realm", "us-gov-ashburn-1"],
  ["of a dedicated region", "eu-dcc-rating-2"],
  ["in a city that is new", "eu-lisbon-1"],
  ["in a new city of a new part of the world", "nz-auckland-1"],
  ["in a new city with a known one's letters", "us-frankfort-1"],
  ["in a new city of a realm's own names", "ap-dcc-perth-1"],
  ["with a new number of a known city", "eu-frankfurt-12"],
])("a region %s is accepted", (_, region) => {
  expect(refusal(region)).toBeUndefined();
  expect(region).toMatch(new RegExp(REGION_FORM));
});

test.each(["${var.region}", "${TfToken[TOKEN.1]}"])("a region that only Terraform knows is accepted: %s", (region) => {
  expect(refusal(region)).toBeUndefined();
});

test.each(["eu-frankfurt1", "frankfurt", "EU-FRANKFURT-1", "fra", "eu-frankfurt-0", "eu-frankfurt-1 ", ""])(
  "the pattern of inputs does not match '%s' either",
  (region) => {
    expect(refusal(region)).toContain("must be the name of a region");
    expect(region).not.toMatch(new RegExp(REGION_FORM));
  },
);

test("the realm of a region is found by its name or key, in any case; an unknown region has none", () => {
  expect(["eu-frankfurt-1", "FRA", "us-luke-1", "str", "eu-lisbon-1", ""].map(realmOf)).toEqual([
    "oc1",
    "oc1",
    "oc2",
    "oc19",
    undefined,
    undefined,
  ]);
  expect(["PHX", "us-phoenix-1", "eu-lisbon-1"].map(regionName)).toEqual([
    "us-phoenix-1",
    "us-phoenix-1",
    "eu-lisbon-1",
  ]);
});
