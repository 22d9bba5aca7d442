// A compartment that the app creates, and the resources in it.

import { IdentityCompartment } from "@cdktf/provider-oci/lib/identity-compartment";
import { IdentityPolicy } from "@cdktf/provider-oci/lib/identity-policy";
import { QueueQueue } from "@cdktf/provider-oci/lib/queue-queue";
import { Sleep } from "@cdktf/provider-oci/lib/time-sleep";
import { TerraformVariable } from "cdktf";
import {
  Compartment,
  Duration,
  NewCompartment,
  type NewCompartmentProps,
  OciStack,
  Policy,
  Queue,
  Subject,
  Tags,
} from "../../lib";
import { COMPARTMENT_ID } from "../support/ocids";
import { newStack, resource, resources, synthesize, testApp } from "../support/synthesis";

const parent = Compartment.fromCompartmentId(COMPARTMENT_ID);
const WAITED = /^\$\{time_sleep\.team_Propagation_\w+\.triggers\.compartment_id\}$/;

test("minimal: written through the home region, never deleted, and used 90 seconds later", () => {
  const stack = new OciStack(testApp(), "shop");
  const { compartment, name } = new NewCompartment(stack, "team", { parent });
  new Queue(stack, "orders", { compartment });
  const document = synthesize(stack);
  expect(resource(document, IdentityCompartment)).toEqual({
    provider: "oci.home",
    compartment_id: COMPARTMENT_ID,
    name: "${var.name_prefix}-team",
    description: "The compartment of shop/team",
  });
  expect(resource(document, Sleep)).toEqual({
    provider: "time",
    create_duration: "90s",
    triggers: { compartment_id: expect.stringMatching(/^\$\{oci_identity_compartment\.team_\w+\.id\}$/) as string },
  });
  expect(resource(document, QueueQueue)).toMatchObject({ compartment_id: expect.stringMatching(WAITED) as string });
  expect(name).toBe(`${stack.namePrefix}-team`);
  expect(compartment.isTenancy).toBe(false);
});

test("maximal: every prop has its place", () => {
  const stack = newStack();
  const all: Required<NewCompartmentProps> = {
    parent,
    name: "Team.A",
    description: "What team A runs",
    deletable: true,
    deleteTimeout: Duration.hours(3),
    propagation: Duration.minutes(2),
    tags: Tags.of({ freeform: { team: "a" }, defined: { "Cost.Center": "1" } }),
  };
  new NewCompartment(stack, "team", all);
  const document = synthesize(stack);
  expect(resource(document, IdentityCompartment)).toEqual({
    compartment_id: COMPARTMENT_ID,
    name: "Team.A",
    description: "What team A runs",
    enable_delete: true,
    timeouts: { delete: "3h" },
    freeform_tags: { team: "a" },
    defined_tags: { "Cost.Center": "1" },
  });
  expect(resource(document, Sleep)).toMatchObject({ create_duration: "2m" });
});

test("without a wait, the resources in the compartment depend on the compartment itself", () => {
  const stack = newStack();
  const { compartment } = new NewCompartment(stack, "team", { parent, propagation: Duration.seconds(0) });
  new Queue(stack, "orders", { compartment });
  const document = synthesize(stack);
  expect(resource(document, QueueQueue)).toMatchObject({
    compartment_id: expect.stringMatching(/^\$\{oci_identity_compartment\.team_\w+\.id\}$/) as string,
  });
  expect(resources(document, Sleep)).toEqual([]);
});

test("a compartment in a new compartment waits for its parent", () => {
  const stack = newStack();
  const team = new NewCompartment(stack, "team", { parent });
  new NewCompartment(stack, "live", { parent: team.compartment });
  const all = resources(synthesize(stack), IdentityCompartment) as { compartment_id: string }[];
  expect(all.map(({ compartment_id: id }) => id).sort()).toEqual([expect.stringMatching(WAITED), COMPARTMENT_ID]);
});

test("a policy about resources in a new compartment is attached to it, and waits", () => {
  const stack = new OciStack(testApp(), "shop");
  const { compartment } = new NewCompartment(stack, "team", { parent });
  const orders = new Queue(stack, "orders", { compartment });
  new Policy(stack, "access", { compartment, statements: [orders.allowConsume(Subject.group({ name: "workers" }))] });
  const policy = resource(synthesize(stack), IdentityPolicy) as { compartment_id: string; statements: string[] };
  expect(policy.compartment_id).toMatch(WAITED);
  expect(policy.statements[0]).toMatch(/ in compartment id \$\{time_sleep\.team_/);
});

test("tokens are rendered as references", () => {
  const stack = newStack();
  const text = new TerraformVariable(stack, "text", { type: "string" }).stringValue;
  new NewCompartment(stack, "team", { parent: Compartment.fromCompartmentId(text), name: text, description: text });
  expect(resource(synthesize(stack), IdentityCompartment)).toEqual({
    compartment_id: "${var.text}",
    name: "${var.text}",
    description: "${var.text}",
  });
});

test("two stacks whose names and parents are inputs can have compartments with the same id", () => {
  const app = testApp();
  const stacks = ["dev", "prod"].map((id) => new OciStack(app, id));
  for (const stack of stacks) new NewCompartment(stack, "team", { parent: stack.compartment });
  for (const stack of stacks) expect(resource(synthesize(stack), IdentityCompartment)).toBeDefined();
});

test("a compartment is adopted by its OCID, without its wait", () => {
  const stack = new OciStack(testApp(), "shop");
  stack.adopt(new NewCompartment(stack, "team", { parent }), "ocid1.compartment.oc1..aaaateam");
  const { import: imports } = synthesize(stack) as { import: { id: string }[] };
  expect(imports.map(({ id }) => id)).toEqual(["ocid1.compartment.oc1..aaaateam"]);
});

test("accepts six levels below the tenancy, even across two stacks, and five below a literal compartment", () => {
  const app = testApp();
  const shop = new OciStack(app, "shop");
  const below = (stack: OciStack, parent: Compartment, count: number): Compartment => {
    let made = parent;
    for (let at = 0; at < count; at++)
      made = new NewCompartment(stack, `level-${stack.node.children.length}`, { parent: made }).compartment;
    return made;
  };
  const fifth = below(shop, shop.tenancy, 5);
  const blog = new OciStack(app, "blog");
  const sixth = below(blog, fifth, 1);
  expect(() => below(blog, sixth, 1)).toThrow("must be at most 6 levels below the tenancy, but is at least 7");
  below(blog, Compartment.fromCompartmentId(COMPARTMENT_ID), 5);
  // The input for the compartment can be the tenancy.
  below(blog, blog.compartment, 6);
  expect(() => below(blog, Compartment.fromCompartmentId(COMPARTMENT_ID), 6)).toThrow("but is at least 7");
});
