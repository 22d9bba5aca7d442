import { IdentityPolicy } from "@cdktf/provider-oci/lib/identity-policy";
import { OciStack, Partitions, Policy, PolicyStatement, Stream, StreamPlacement, Subject } from "../../lib";
import { Permissions } from "../../lib/testing";
import { testApp } from "../support/synthesis";
import { COMPARTMENT_ID } from "../support/ocids";

interface Shop {
  readonly stack: OciStack;
  readonly orders: Stream;
  readonly audit: Stream;
}

const SERVICE = Subject.group({ name: "order-service" });

function shop(write: (shop: Shop) => readonly (PolicyStatement | string)[] = () => []): Shop {
  const stack = new OciStack(testApp(), "shop");
  const placement = StreamPlacement.inDefaultPool(stack.compartment);
  const make = (id: string): Stream => new Stream(stack, id, { placement, partitions: Partitions.of(1) });
  const made = { stack, orders: make("orders"), audit: make("audit") };
  const statements = write(made).map((one) => (typeof one === "string" ? one : one.text));
  if (statements.length > 0)
    new IdentityPolicy(stack, "policy", { compartmentId: COMPARTMENT_ID, name: "p", description: "p", statements });
  return made;
}

test("a policy of the stack allows exactly its access, for its subject, on its stream", () => {
  const { stack, orders, audit } = shop();
  const { compartment } = stack;
  new Policy(stack, "access", { compartment, statements: [orders.allowProduce(SERVICE)] });
  const permissions = Permissions.of(stack);
  permissions.expectAllowed(orders.allowProduce(SERVICE));
  permissions.expectNotAllowed(orders.allowConsume(SERVICE));
  expect(permissions.allows(audit.allowProduce(SERVICE))).toBe(false);
  expect(permissions.allows(orders.allowProduce(Subject.group({ name: "others" })))).toBe(false);
});

const PLACE = "compartment id ${var.compartment_ocid}";

test.each([
  ["a higher verb", "Allow group order-service to manage stream-push in P"],
  ["the family", "Allow group order-service to manage stream-family in P"],
  ["everything", "Allow group order-service to manage all-resources in P"],
  ["the whole tenancy", "Allow group order-service to use stream-push in tenancy"],
  ["everybody", "Allow any-user to use stream-push in P"],
  ["another case", "allow GROUP Order-Service TO use stream-push IN P"],
  ["the permission", "Allow group order-service to {STREAM_PRODUCE} in P"],
])("a wider statement counts: %s", (_, text) => {
  const { stack, orders } = shop(() => [text.replace(/P$/i, PLACE)]);
  expect(Permissions.of(stack).missing(orders.allowProduce(SERVICE))).toEqual([]);
});

test.each([
  ["a lower verb", "Allow group order-service to read streams in P"],
  ["another compartment", `Allow group order-service to use stream-push in compartment id ${COMPARTMENT_ID}`],
  ["a further condition", "Allow group order-service to use stream-push in P where request.region = 'fra'"],
  ["no grant at all", "Deny group order-service to use stream-push in P"],
])("%s is not enough", (_, text) => {
  const { stack, orders } = shop(() => [text.replace("in P", `in ${PLACE}`)]);
  expect(Permissions.of(stack).missing(orders.allowProduce(SERVICE))).toEqual(["STREAM_PRODUCE"]);
});

test("several statements together give the access of one", () => {
  const wanted = PolicyStatement.parse(`Allow group A to {STREAM_READ, STREAM_PRODUCE} in tenancy`);
  const give = ["STREAM_READ", "STREAM_PRODUCE"].map((one) => `Allow group A to {${one}} in tenancy`);
  expect(Permissions.of(shop(() => give).stack).allows(wanted)).toBe(true);
  expect(Permissions.of(shop(() => give.slice(1)).stack).missing(wanted)).toEqual(["STREAM_READ"]);
});

test("fails with the missing permissions, and names the subjects that have them", () => {
  const { stack, orders, audit } = shop();
  new Policy(stack, "access", { compartment: stack.compartment, statements: [audit.allowProduce(SERVICE)] });
  const permissions = Permissions.of(stack);
  const statement = (name: string): string =>
    `Allow group order-service to use stream-push in ${PLACE} where target.stream.id = '\${oci_streaming_stream.${name}.id}'`;
  const sentence = (check: () => void): string => {
    try {
      check();
    } catch (error) {
      return (error as Error).message.replaceAll(/_[0-9A-F]{8}/g, "");
    }
    throw new Error("this did not fail");
  };
  expect(
    sentence(() => {
      permissions.expectAllowed(orders.allowProduce(SERVICE));
    }),
  ).toBe(
    `shop: no policy of the stack gives STREAM_PRODUCE as this statement does: ${statement("orders")}; it is given to other subjects, at other locations or under other conditions by oci_identity_policy.access (${statement("audit")}); add the statement to a Policy of the stack`,
  );
  expect(
    sentence(() => {
      permissions.expectAllowed(orders.allowConsume(SERVICE));
    }),
  ).not.toContain("to other subjects");
  expect(
    sentence(() => {
      permissions.expectNotAllowed(audit.allowProduce(SERVICE));
    }),
  ).toBe(`shop: the policies of the stack give STREAM_PRODUCE as this statement does: ${statement("audit")}`);
});
