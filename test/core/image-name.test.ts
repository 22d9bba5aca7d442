import { Compartment, FunctionApplication, OciFunction } from "../../lib";
import { IMAGE_ANSWER, registryRegion } from "../../lib/core/image-name";
import { matchesPattern } from "../../lib/core/stack/inputs/input-match";
import { APPLICATION_ID } from "../functions/ocids";
import { COMPARTMENT_ID } from "../support/ocids";
import { newStack } from "../support/synthesis";

/** Whether the code accepts the image, in Frankfurt. */
function isAccepted(image: string): boolean {
  const stack = newStack();
  const compartment = Compartment.fromCompartmentId(COMPARTMENT_ID);
  const attributes = { functionApplicationId: APPLICATION_ID, compartment };
  const application = FunctionApplication.fromFunctionApplicationAttributes(stack, "app", attributes);
  try {
    new OciFunction(stack, "fn", { application, image });
    return true;
  } catch {
    return false;
  }
}

const LONG_TAG = "t".repeat(128);

test.each([
  ["fra.ocir.io/acme/orders:1.0.0", true],
  ["eu-frankfurt-1.ocir.io/acme/shop/orders:latest", true],
  ["ocir.eu-frankfurt-1.oci.oraclecloud.com/acme/orders:_1", true],
  ["artifacts.eu-frankfurt-1.oci.oraclecloud.com/acme/orders:1", true],
  [`fra.ocir.io/acme/orders:${LONG_TAG}`, true],
  [`fra.ocir.io/acme/orders:${LONG_TAG}t`, false],
  ["fra.ocir.io/acme/orders", false],
  ["fra.ocir.io/acme/orders:", false],
  ["fra.ocir.io/acme/orders:-1", false],
  ["fra.ocir.io/acme//orders:1", false],
  ["fra.ocir.io:1", false],
  ["fra.ocir.io:443/acme/orders:1", false],
  ["FRA.ocir.io/acme/orders:1", false],
  ["docker.io/acme/orders:1", false],
  ["fra-ocir.io/acme/orders:1", false],
  ["fra.ocir.io.example.com/acme/orders:1", false],
  ["https://fra.ocir.io/acme/orders:1", false],
  ["fra.ocir.io/acme/or ders:1", false],
  ["fra.ocir.io/acme/orders:1\n", false],
  [`fra.ocir.io/acme/orders@sha256:${"0".repeat(64)}`, false],
  ["orders", false],
  ["", false],
])("an input and the code agree on the image '%s'", (image, expected) => {
  expect([matchesPattern(IMAGE_ANSWER, image), isAccepted(image)]).toEqual([expected, expected]);
});

test.each([
  ["fra.ocir.io", "fra"],
  ["ocir.us-ashburn-1.oci.oraclecloud.com", "us-ashburn-1"],
  ["docker.io", undefined],
])("%s is the registry of %s", (host, region) => {
  expect(registryRegion(host)).toBe(region);
});
