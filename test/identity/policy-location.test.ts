import { Compartment } from "../../lib/core/compartment";
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
