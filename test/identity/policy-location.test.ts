import { Compartment } from "../../lib/core/compartment";
import { ConfigurationError } from "../../lib/core/configuration-error";
import { Access } from "../../lib/identity/access";
import { PolicyLocation } from "../../lib/identity/policy-location";
import { PolicyStatement } from "../../lib/identity/policy-statement";
import { Subject } from "../../lib/identity/subject";
import { COMPARTMENT, TENANCY } from "./ocids";

const written = (location: PolicyLocation): string | undefined =>
  PolicyStatement.allow({ subject: Subject.group({ name: "A" }), access: Access.use("streams"), location }).facts
    .location;

test.each([
  [PolicyLocation.tenancy(), "tenancy"],
  [PolicyLocation.compartment(Compartment.fromCompartmentId(COMPARTMENT)), `compartment id ${COMPARTMENT}`],
  [PolicyLocation.compartment(Compartment.fromCompartmentId(TENANCY)), "tenancy"],
  [PolicyLocation.compartment(Compartment.fromTenancyId("${var.tenancy_ocid}")), "tenancy"],
  [PolicyLocation.compartmentNamed("A:B.1:c_${var.c}"), "compartment A:B.1:c_${var.c}"],
])("is the tenancy, or a compartment by OCID or path (%#)", (location, text) => {
  expect(written(location)).toBe(text);
});

const EMPTY = "compartment path must not have an empty part";

test.each([
  ["an empty part", "A::C", `${EMPTY}, got 'A::C'; write one colon between two names`],
  ["an empty first part", ":B", `${EMPTY}, got ':B'; write one colon between two names`],
  ["an empty path", "", `${EMPTY}, got ''; write one colon between two names`],
  [
    "an injected name",
    "A where x",
    "compartment name must be 1 to 100 letters, digits, periods, hyphens and underscores, got 'A where x'",
  ],
  [
    "a long name",
    `A:${"b".repeat(101)}`,
    `compartment name must be 1 to 100 letters, digits, periods, hyphens and underscores, got '${"b".repeat(80)}...'`,
  ],
  [
    "an OCID",
    COMPARTMENT,
    `compartment path must not be an OCID without 'id', got '${COMPARTMENT}'; write 'compartment id ${COMPARTMENT}'`,
  ],
])("fails on %s", (_, path, message) => {
  expect(() => PolicyLocation.compartmentNamed(path)).toThrow(new ConfigurationError(message));
});
