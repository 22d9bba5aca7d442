// Namespaces and tags that an app creates, and the resources that wait for them.

import { IdentityTag } from "@cdktf/provider-oci/lib/identity-tag";
import { IdentityTagNamespace } from "@cdktf/provider-oci/lib/identity-tag-namespace";
import { QueueQueue } from "@cdktf/provider-oci/lib/queue-queue";
import { Sleep } from "@cdktf/provider-oci/lib/time-sleep";
import { Fn, TerraformVariable } from "cdktf";
import {
  Compartment,
  Duration,
  OciStack,
  Queue,
  Tag,
  TagNamespace,
  type TagNamespaceProps,
  type TagProps,
  Tags,
} from "../../lib";
import { COMPARTMENT_ID } from "../support/ocids";
import { newStack, resource, resources, synthesize, testApp, warnings } from "../support/synthesis";

const compartment = Compartment.fromCompartmentId(COMPARTMENT_ID);
const NAMESPACE_ID = "ocid1.tagnamespace.oc1..aaaanamespace";
const timeouts = { create: Duration.minutes(1), update: Duration.minutes(2), delete: Duration.minutes(3) };
const tags = Tags.of({ freeform: { team: "booking" }, defined: { "Cost.Center": "1" } });

function shop(): OciStack {
  return new OciStack(testApp(), "shop");
}

function operations(stack: OciStack): TagNamespace {
  return new TagNamespace(stack, "operations", { compartment, name: "Operations" });
}

function queue(stack: OciStack, own?: Tags): Queue {
  return new Queue(stack, "orders", { compartment, ...(own && { tags: own }) });
}

/** `time_sleep.operations_Propagation_0A1B2C3D`, whatever the hash. */
function waitOf(id: string, trigger: string): unknown {
  return expect.stringMatching(new RegExp(`^\\$\\{time_sleep\\.${id}_Propagation_\\w+\\.triggers\\.${trigger}\\}$`));
}

test("minimal: a namespace is written through the home region, with the prefix of the stack", () => {
  const stack = shop();
  new TagNamespace(stack, "operations", { compartment });
  expect(resource(synthesize(stack), IdentityTagNamespace)).toEqual({
    provider: "oci.home",
    compartment_id: COMPARTMENT_ID,
    name: "${var.name_prefix}-operations",
    description: "The tag namespace of shop/operations",
  });
});

test("maximal: every prop of a namespace has its place", () => {
  const stack = shop();
  const all: Required<TagNamespaceProps> = {
    compartment,
    name: "Operations",
    description: "Who runs it",
    retired: true,
    propagation: Duration.seconds(20),
    tags,
    timeouts,
  };
  new TagNamespace(stack, "operations", all);
  const document = synthesize(stack);
  expect(resource(document, IdentityTagNamespace)).toEqual({
    provider: "oci.home",
    compartment_id: COMPARTMENT_ID,
    name: "Operations",
    description: "Who runs it",
    is_retired: true,
    freeform_tags: { team: "booking" },
    defined_tags: { "Cost.Center": "1" },
    timeouts: { create: "1m", update: "2m", delete: "3m" },
  });
  expect(resource(document, Sleep)).toMatchObject({ create_duration: "20s" });
});

test("minimal: a tag is created ten seconds after its namespace", () => {
  const stack = shop();
  new Tag(stack, "Stage", { namespace: operations(stack) });
  const document = synthesize(stack);
  expect(resource(document, IdentityTag)).toEqual({
    provider: "oci.home",
    tag_namespace_id: waitOf("operations", "tag_namespace_id"),
    name: "Stage",
    description: "The tag of shop/Stage",
  });
  const [wait] = resources(document, Sleep).filter(
    (one) => (one as { create_duration: string }).create_duration === "10s",
  );
  expect(wait).toEqual({
    provider: "time",
    create_duration: "10s",
    triggers: {
      tag_namespace_id: expect.stringMatching(/^\$\{oci_identity_tag_namespace\.operations_\w+\.id\}$/) as string,
    },
  });
});

test("maximal: every prop of a tag has its place", () => {
  const stack = shop();
  const namespace = TagNamespace.fromTagNamespaceAttributes(stack, "known", {
    tagNamespaceId: NAMESPACE_ID,
    name: "Ops",
  });
  const all: Required<TagProps> = {
    namespace,
    name: "CostCenter",
    description: "Who pays",
    values: ["4711", "4712"],
    costTracking: true,
    retired: false,
    propagation: Duration.seconds(90),
    tags,
    timeouts,
  };
  new Tag(stack, "cost", all);
  const document = synthesize(stack);
  expect(resource(document, IdentityTag)).toEqual({
    provider: "oci.home",
    tag_namespace_id: NAMESPACE_ID,
    name: "CostCenter",
    description: "Who pays",
    validator: { validator_type: "ENUM", values: ["4711", "4712"] },
    is_cost_tracking: true,
    is_retired: false,
    freeform_tags: { team: "booking" },
    defined_tags: { "Cost.Center": "1" },
    timeouts: { create: "1m", update: "2m", delete: "3m" },
  });
  expect(resource(document, Sleep)).toMatchObject({ create_duration: "90s" });
});

test("a resource with a tag of the same stack waits for the tag, and plans show its key", () => {
  const stack = shop();
  const stage = new Tag(stack, "Stage", { namespace: operations(stack) });
  queue(stack, stage.asTags("live"));
  const document = synthesize(stack);
  const { defined_tags: definedTags } = resource(document, QueueQueue) as { defined_tags: object };
  expect(Object.entries(definedTags)).toEqual([[waitOf("Stage", "key"), "live"]]);
  const wait = resources(document, Sleep).find((one) => "key" in (one as { triggers: object }).triggers);
  expect(wait).toMatchObject({
    create_duration: "60s",
    triggers: {
      key: expect.stringMatching(/^Operations\.\$\{oci_identity_tag\.Stage_\w+\.name\}$/) as string,
      tag_id: expect.stringMatching(/^\$\{oci_identity_tag\.Stage_\w+\.id\}$/) as string,
    },
  });
});

test("without a wait, a resource with a tag depends on the tag itself", () => {
  const stack = shop();
  const propagation = Duration.seconds(0);
  const namespace = new TagNamespace(stack, "operations", { compartment, name: "Operations", propagation });
  const stage = new Tag(stack, "Stage", { namespace, propagation });
  queue(stack, Tags.of({ defined: { [stage.key]: "live" } }));
  const document = synthesize(stack);
  const { defined_tags: definedTags } = resource(document, QueueQueue) as { defined_tags: object };
  expect(Object.keys(definedTags)).toEqual([
    expect.stringMatching(/^Operations\.\$\{oci_identity_tag\.Stage_\w+\.name\}$/),
  ]);
  expect(resources(document, Sleep)).toEqual([]);
  expect(document).not.toHaveProperty("provider.time");
});

test("added tags are on later resources, but not on those that the tag needs", () => {
  const stack = new OciStack(testApp(), "shop", { tags: Tags.of({ freeform: { team: "booking" } }) });
  const stage = new Tag(stack, "Stage", { namespace: operations(stack) });
  stack.addTags(stage.asTags("live"));
  const [team] = [new Tag(stack, "Team", { namespace: operations2(stack) })];
  expect(team.name).toBe("Team");
  queue(stack);
  const document = synthesize(stack);
  const [first, second] = resources(document, IdentityTag) as { freeform_tags: object; defined_tags?: object }[];
  expect(first).toMatchObject({ freeform_tags: { team: "booking" } });
  expect(first).not.toHaveProperty("defined_tags");
  expect(Object.keys(second?.defined_tags ?? {})).toEqual([waitOf("Stage", "key")]);
  expect(resource(document, QueueQueue)).toMatchObject({ freeform_tags: { team: "booking" } });
  expect(warnings(stack)).toEqual([]);
});

function operations2(stack: OciStack): TagNamespace {
  return new TagNamespace(stack, "second", { compartment, name: "Second" });
}

test("tags that are added after a resource warn once, and name it", () => {
  const stack = shop();
  queue(stack);
  stack.addTags(Tags.of({ freeform: { team: "booking" } }));
  stack.addTags(Tags.of({ freeform: { stage: "live" } }));
  expect(resource(synthesize(stack), QueueQueue)).not.toHaveProperty("freeform_tags");
  expect(warnings(stack)).toEqual([
    "shop: the tags that are added to this stack are not on resources that were made before, for example shop/orders/Resource; call addTags right after the tag is made, or give that resource its own tags",
  ]);
});

test("the tags of a stack are created and destroyed one after the other", () => {
  const stack = shop();
  const namespace = operations(stack);
  for (const name of ["A", "B", "C"]) new Tag(stack, name, { namespace });
  const made = resources(synthesize(stack), IdentityTag) as { depends_on?: string[] }[];
  expect(made.map(({ depends_on: needs }) => needs?.[0]?.replace(/_\w{8}$/, ""))).toEqual([
    undefined,
    "oci_identity_tag.A",
    "oci_identity_tag.B",
  ]);
});

test("a tag does not wait for one that was removed from the tree", () => {
  const stack = shop();
  const namespace = operations(stack);
  new Tag(stack, "A", { namespace });
  stack.node.tryRemoveChild("A");
  new Tag(stack, "B", { namespace });
  expect(resource(synthesize(stack), IdentityTag)).not.toHaveProperty("depends_on");
});

test("tokens are rendered as references", () => {
  const stack = newStack();
  const text = new TerraformVariable(stack, "text", { type: "string" }).stringValue;
  const namespace = new TagNamespace(stack, "operations", { compartment, name: text, description: text });
  const tag = new Tag(stack, "Stage", { namespace, name: text, values: [text, "b"] });
  new Queue(stack, "orders", { compartment, tags: tag.asTags(Fn.upper(text)) });
  const document = synthesize(stack);
  expect(resource(document, IdentityTagNamespace)).toMatchObject({ name: "${var.text}", description: "${var.text}" });
  expect(resource(document, IdentityTag)).toMatchObject({
    name: "${var.text}",
    validator: { values: ["${var.text}", "b"] },
  });
  const { defined_tags: definedTags } = resource(document, QueueQueue) as { defined_tags: object };
  expect(Object.entries(definedTags)).toEqual([[waitOf("Stage", "key"), "${upper(var.text)}"]]);
});

test("a tag of another stack of the app is read from its state, and that stack is deployed first", () => {
  const app = testApp();
  const first = new OciStack(app, "first");
  const stage = new Tag(first, "Stage", { namespace: operations(first) });
  const second = new OciStack(app, "second");
  queue(second, stage.asTags("live"));
  const { defined_tags: definedTags } = resource(synthesize(second), QueueQueue) as { defined_tags: object };
  expect(Object.keys(definedTags)[0]).toMatch(/^\$\{data\.terraform_remote_state\./);
  expect(second.dependencies).toEqual([first]);
});

test("a namespace and a tag are adopted by their ids", () => {
  const stack = shop();
  const namespace = operations(stack);
  stack.adopt(namespace, NAMESPACE_ID);
  stack.adopt(new Tag(stack, "Stage", { namespace }), `tagNamespaces/${NAMESPACE_ID}/tags/Stage`);
  const { import: imports } = synthesize(stack) as { import: { id: string }[] };
  expect(imports.map(({ id }) => id)).toEqual([`tagNamespaces/${NAMESPACE_ID}/tags/Stage`, NAMESPACE_ID]);
});

test("literal template characters are escaped in tags, names, values and descriptions", () => {
  const stack = shop();
  const namespace = new TagNamespace(stack, "ops", { compartment, name: "ops%{", description: "50 %{ of all" });
  const stage = new Tag(stack, "Stage", { namespace, name: "Stage%{", description: "%{", values: ["%{live", "test"] });
  new Queue(stack, "orders", {
    compartment,
    tags: stage.asTags("%{live").combinedWith(Tags.of({ freeform: { "50%{": "${topic} %{ if true }x%{ endif }" } })),
  });
  const document = synthesize(stack);
  expect(resource(document, IdentityTagNamespace)).toMatchObject({ name: "ops%%{", description: "50 %%{ of all" });
  expect(resource(document, IdentityTag)).toMatchObject({
    name: "Stage%%{",
    description: "%%{",
    validator: { values: ["%%{live", "test"] },
  });
  expect(resource(document, QueueQueue)).toMatchObject({
    freeform_tags: { "50%%{": "$${topic} %{ if true }x%{ endif }" },
  });
  expect(Object.values(resource(document, QueueQueue).defined_tags as object)).toEqual(["%%{live"]);
  expect(JSON.stringify(resources(document, Sleep))).toContain('"ops%%{.${oci_identity_tag');
});

test("the values of a tag can be a list that only Terraform knows, and then any value is accepted", () => {
  const stack = shop();
  const namespace = new TagNamespace(stack, "ops", { compartment, name: "ops" });
  const values = stack.input.list("stages", { title: "Stages" });
  const stage = new Tag(stack, "Stage", { namespace, values });
  stack.addTags(stage.asTags("live"));
  expect(resource(synthesize(stack), IdentityTag)).toMatchObject({ validator: { values: "${var.stages}" } });
});

test("ten tags of a stack can track costs, and ten of another tenancy", () => {
  const app = testApp();
  for (const id of ["a", "b"]) {
    const tenancy = Compartment.fromTenancyId(`ocid1.tenancy.oc1..aaaa${id}`);
    const stack = new OciStack(app, id, { tenancy });
    const namespace = new TagNamespace(stack, "ops", { compartment, name: "ops" });
    const tags = Array.from(
      { length: 11 },
      (_, at) => new Tag(stack, `Cost${at}`, { namespace, costTracking: at < 10 }),
    );
    // The place of a removed tag is free.
    stack.node.tryRemoveChild(tags[0]!.node.id);
    expect(() => new Tag(stack, "Last", { namespace, costTracking: true })).not.toThrow();
  }
});
