// Tags, tag namespaces and compartments that OCI or the provider would refuse.

import { IdentityTag } from "@cdktf/provider-oci/lib/identity-tag";
import { StreamingConnectHarness } from "@cdktf/provider-oci/lib/streaming-connect-harness";
import { App } from "cdktf";
import { Construct } from "constructs";
import {
  Compartment,
  Duration,
  type ITagNamespace,
  NewCompartment,
  OciStack,
  Queue,
  Tag,
  TagNamespace,
  Tags,
} from "../../lib";
import { compartment, COMPARTMENT_ID, type Row, rows, TENANCY_ID } from "./row";

const NAMESPACE_ID = "ocid1.tagnamespace.oc1..aaaanamespace";

function operations(stack: OciStack): ITagNamespace {
  return TagNamespace.fromTagNamespaceAttributes(stack, "operations", {
    tagNamespaceId: NAMESPACE_ID,
    name: "Operations",
  });
}

function stage(stack: OciStack): Tag {
  return new Tag(stack, "Stage", { namespace: operations(stack), values: ["live", "test"] });
}

function trackCosts(stack: OciStack, namespace: ITagNamespace, count: number): void {
  for (let index = 0; index < count; index++) new Tag(stack, `cost${index}`, { namespace, costTracking: true });
}

function freeform(count: number, prefix = "key"): Record<string, string> {
  return Object.fromEntries(Array.from({ length: count }, (_, index) => [`${prefix}${index}`, "x"]));
}

function defined(count: number, value = "x"): Record<string, string> {
  return Object.fromEntries(Array.from({ length: count }, (_, index) => [`Ops.Tag${index}`, value]));
}

const LIVE = Tags.of({ defined: { "Ops.Stage": "live" } });

export const governance: readonly Row[] = rows([
  {
    title: "a tag namespace in a stack whose id 'time' somebody else has",
    make: (stack) => {
      new Construct(stack, "time");
      return new TagNamespace(stack, "operations", { compartment });
    },
    message:
      "shop/time: the id 'time' must be free for the provider hashicorp/time, which waits for a tag namespace; give this construct another id",
  },
  {
    title: "a tag in a stack whose id 'time' somebody else has",
    make: (stack) => {
      new Construct(stack, "time");
      return stage(stack);
    },
    message:
      "shop/time: the id 'time' must be free for the provider hashicorp/time, which waits for a tag; give this construct another id",
  },
  {
    title: "ignored tags that only Terraform knows",
    make: (stack) => {
      const ignoredTags = stack.input.list("ignored", { title: "Ignored tags" });
      return new OciStack(App.of(stack), "other", { ignoredTags });
    },
    message:
      "other: ignoredTags must be single keys, but is a list that only Terraform knows: Oracle's two keys are added to it; write out the keys, or take each with Fn.element(list, 0)",
  },
  {
    title: "a freeform key with an accent",
    make: () => Tags.of({ freeform: { téam: "booking" } }),
    message:
      "the key of a freeform tag must be printable ASCII characters without blanks and periods, got 'téam'; use a defined tag for a key in a namespace",
  },
  {
    title: "a freeform key with a blank",
    make: () => Tags.of({ freeform: { "cost center": "1" } }),
    message:
      "the key of a freeform tag must be printable ASCII characters without blanks and periods, got 'cost center'; use a defined tag for a key in a namespace",
  },
  {
    title: "a defined tag among the freeform ones",
    make: () => Tags.of({ freeform: { "Ops.Stage": "live" } }),
    message:
      "the key of a freeform tag must be printable ASCII characters without blanks and periods, got 'Ops.Stage'; use a defined tag for a key in a namespace",
  },
  {
    title: "a freeform tag without a key",
    make: () => Tags.of({ freeform: { "": "booking" } }),
    message:
      "the key of a freeform tag must be printable ASCII characters without blanks and periods, got ''; use a defined tag for a key in a namespace",
  },
  {
    title: "a freeform key of 101 characters",
    make: () => Tags.of({ freeform: { ["k".repeat(100)]: "x", ["k".repeat(101)]: "x" } }),
    message:
      "the key of a freeform tag must be at most 100 characters, but has 101; use a defined tag for a key in a namespace",
  },
  {
    title: "a value of 257 characters",
    make: () => Tags.of({ freeform: { a: "ü".repeat(256), b: "ü".repeat(257) } }),
    message: "the value of the tag 'b' must be at most 256 characters, but has 257",
  },
  {
    title: "a value of a defined tag of 257 characters",
    make: () => Tags.of({ defined: { "Ops.Stage": "x".repeat(257) } }),
    message: "the value of the tag 'Ops.Stage' must be at most 256 characters, but has 257",
  },
  {
    title: "a namespace of 101 characters",
    make: () => Tags.of({ defined: { [`${"n".repeat(100)}.Key`]: "x", [`${"n".repeat(101)}.Key`]: "x" } }),
    message: "the namespace of a defined tag must be at most 100 characters, but has 101",
  },
  {
    title: "a defined key of 101 characters",
    make: () => Tags.of({ defined: { [`Ops.${"k".repeat(101)}`]: "x" } }),
    message: "the key of a defined tag must be at most 100 characters, but has 101",
  },
  {
    title: "a defined key with an accent",
    make: () => Tags.of({ defined: { "Ops.Équipe": "x" } }),
    message: "the key of a defined tag must be printable ASCII characters without blanks and periods, got 'Équipe'",
  },
  {
    title: "one defined tag in two spellings",
    make: () => Tags.of({ defined: { "Ops.Stage": "live", "ops.stage": "test" } }),
    message:
      "a defined tag must be given once, regardless of case, but is there as 'Ops.Stage' already, got 'ops.stage'; leave one of them out",
  },
  {
    title: "one defined tag in two spellings, one of which the stack makes",
    make: (stack) => Tags.of({ defined: { [stage(stack).key]: "live", "operations.stage": "test" } }),
    message:
      "a defined tag must be given once, regardless of case, but is there as 'Operations.Stage' already, got 'operations.stage'; leave one of them out",
  },
  {
    title: "eleven freeform tags",
    make: () => [Tags.of({ freeform: freeform(10) }), Tags.of({ freeform: freeform(11) })],
    message: "the freeform tags of a resource must be at most 10, got 11; leave some out, or use defined tags",
  },
  {
    title: "65 defined tags",
    make: () => [Tags.of({ defined: defined(64) }), Tags.of({ defined: defined(65) })],
    message: "the defined tags of a resource must be at most 64, got 65; leave some out",
  },
  {
    title: "five freeform tags of a queue, with six of its stack",
    make: (stack) => {
      stack.addTags(Tags.of({ freeform: freeform(6, "stack") }));
      return new Queue(stack, "orders", { compartment, tags: Tags.of({ freeform: freeform(5) }) });
    },
    message:
      "shop/orders: the freeform tags of a resource, with those of its stack, must be at most 10, got 11; leave some out, or use defined tags",
  },
  {
    title: "tags of more than five kilobytes",
    make: () =>
      [8, 9].map((length) => {
        const a = "x".repeat(length);
        return Tags.of({ freeform: { a }, defined: defined(19, "x".repeat(256)) });
      }),
    message:
      "the tags of a resource together must be at most 5120 bytes as JSON in UTF-8, but have 5121; shorten the values, or leave some out",
  },
  {
    title: "tags of a queue that are too much with those of its stack",
    make: (stack) => {
      stack.addTags(Tags.of({ defined: defined(18, "x".repeat(256)) }));
      const tags = Tags.of({ freeform: { about: "ü".repeat(200) } });
      return new Queue(stack, "orders", { compartment, tags });
    },
    message:
      "shop/orders: the tags of a resource together must be at most 5120 bytes as JSON in UTF-8, but have 5249; shorten the values, or leave some out",
  },
  {
    title: "an ignored tag without a key",
    make: (stack) => new OciStack(App.of(stack), "other", { ignoredTags: ["Oracle-Tags"] }),
    message:
      "other: an ignored tag must have the form Namespace.Key, with one dot and no blanks, got 'Oracle-Tags'; write one key of a defined tag, because the provider ignores single keys only",
  },
  {
    title: "an ignored tag for a whole namespace",
    make: (stack) => new OciStack(App.of(stack), "other", { ignoredTags: ["Ops.Stage.*"] }),
    message:
      "other: an ignored tag must have the form Namespace.Key, with one dot and no blanks, got 'Ops.Stage.*'; write one key of a defined tag, because the provider ignores single keys only",
  },
  {
    title: "99 ignored tags",
    make: (stack) => new OciStack(App.of(stack), "other", { ignoredTags: Object.keys(defined(99)) }),
    message:
      "other: ignoredTags must be at most 100 including Oracle's 2, got 101; name only those that new resources get automatically",
  },
  {
    title: "a tag of a stack that its providers ignore",
    make: (stack) => new OciStack(App.of(stack), "other", { ignoredTags: ["ops.stage"], tags: LIVE }),
    message:
      "other: a defined tag must not be one that the provider ignores, because it also drops the value when it creates the resource, got 'Ops.Stage'; leave it out here, or remove it from the ignored tags",
  },
  {
    title: "an added tag that Oracle sets",
    make: (stack) => {
      stack.addTags(Tags.of({ defined: { "Oracle-Tags.CreatedBy": "ana" } }));
    },
    message:
      "shop: a defined tag must not be one that the provider ignores, because it also drops the value when it creates the resource, got 'Oracle-Tags.CreatedBy'; leave it out; OCI sets it",
  },
  {
    title: "a tag of a queue that Oracle sets",
    make: (stack) =>
      new Queue(stack, "orders", { compartment, tags: Tags.of({ defined: { "oracle-tags.createdon": "today" } }) }),
    message:
      "shop/orders: a defined tag must not be one that the provider ignores, because it also drops the value when it creates the resource, got 'oracle-tags.createdon'; leave it out; OCI sets it",
  },
  {
    title: "a resource of the bindings with a tag that Oracle sets",
    make: (stack) =>
      new StreamingConnectHarness(stack, "harness", {
        compartmentId: COMPARTMENT_ID,
        name: "harness",
        definedTags: { "Oracle-Tags.CreatedBy": "ana" },
      }),
    message:
      "shop/harness: a defined tag must not be one that the provider ignores, because it also drops the value when it creates the resource, got 'Oracle-Tags.CreatedBy'; leave it out; OCI sets it",
  },
  {
    title: "a tag namespace with a blank in its name",
    make: (stack) => new TagNamespace(stack, "operations", { compartment, name: "Our Operations" }),
    message:
      "shop/operations: the name of a tag namespace must be printable ASCII characters without blanks and periods, got 'Our Operations'",
  },
  {
    title: "a tag namespace whose id has a period, and no name",
    make: (stack) => new TagNamespace(stack, "acme.operations", { compartment }),
    message:
      "shop/acme.operations: the name of a tag namespace must be printable ASCII characters without blanks and periods, got '${...}-acme.operations'; set name; without it, the name is made from the ids",
  },
  {
    title: "a tag namespace of 101 characters",
    make: (stack) => new TagNamespace(stack, "operations", { compartment, name: "n".repeat(101) }),
    message: "shop/operations: the name of a tag namespace must be at most 100 characters, but has 101",
  },
  {
    title: "two tag namespaces of one name, in two spellings",
    make: (stack) => {
      new TagNamespace(stack, "a", { compartment, name: "Operations" });
      return new TagNamespace(stack, "b", { compartment, name: "operations" });
    },
    message:
      "shop/b: the name of a tag namespace must be unique in the tenancy, but shop/a has it already, got 'operations'; give one of them another name",
  },
  {
    title: "an empty description of a tag namespace",
    make: (stack) => new TagNamespace(stack, "operations", { compartment, description: " " }),
    message:
      "shop/operations: the description must not be empty, got ' '; leave it out for a sentence that names the construct",
  },
  {
    title: "a tag namespace that exists, by the OCID of a compartment",
    make: (stack) =>
      TagNamespace.fromTagNamespaceAttributes(stack, "operations", {
        tagNamespaceId: COMPARTMENT_ID,
        name: "Operations",
      }),
    message:
      "shop/operations: tagNamespaceId must be ocid1.tagnamespace.<realm>.[region].<unique id>, got 'ocid1.compartment.oc1..aaaacompartment' (a compartment); copy it from the resource's page in the console",
  },
  {
    title: "a tag namespace that exists, by the whole key of a tag",
    make: (stack) =>
      TagNamespace.fromTagNamespaceAttributes(stack, "operations", {
        tagNamespaceId: NAMESPACE_ID,
        name: "Operations.Stage",
      }),
    message:
      "shop/operations: the name of a tag namespace must be printable ASCII characters without blanks and periods, got 'Operations.Stage'; write the name of the namespace",
  },
  {
    title: "a tag with its namespace in its name",
    make: (stack) => new Tag(stack, "stage", { namespace: operations(stack), name: "Operations.Stage" }),
    message:
      "shop/stage: the name of a tag must be printable ASCII characters without blanks and periods, got 'Operations.Stage'; write the key without its namespace",
  },
  {
    title: "a tag whose id cannot be its name",
    make: (stack) => new Tag(stack, "the stage", { namespace: operations(stack) }),
    message:
      "shop/the stage: the name of a tag must be printable ASCII characters without blanks and periods, got 'the stage'; set name; without it, the name is the id",
  },
  {
    title: "two tags of one name in a namespace, in two spellings",
    make: (stack) => {
      const namespace = operations(stack);
      new Tag(stack, "Stage", { namespace });
      return new Tag(stack, "stage", { namespace });
    },
    message:
      "shop/stage: the name of a tag must be unique in its namespace, but shop/Stage has it already, got 'stage'; give one of them another name",
  },
  {
    title: "a tag that can have no value",
    make: (stack) => new Tag(stack, "Stage", { namespace: operations(stack), values: [] }),
    message: "shop/Stage: the values of a tag must be 1 to 100, got 0; leave values out to allow any",
  },
  {
    title: "a tag of 101 values",
    make: (stack) => {
      const namespace = operations(stack);
      const values = Object.keys(freeform(101));
      new Tag(stack, "Team", { namespace, values: values.slice(1) });
      return new Tag(stack, "Stage", { namespace, values });
    },
    message: "shop/Stage: the values of a tag must be 1 to 100, got 101; leave values out to allow any",
  },
  {
    title: "a compartment at the seventh level below the tenancy",
    make: (stack) => {
      let { tenancy: parent } = stack;
      for (let at = 1; at <= 7; at++) parent = new NewCompartment(stack, `level${at}`, { parent }).compartment;
    },
    message:
      "shop/level7: a compartment must be at most 6 levels below the tenancy, but is at least 7; choose a parent at a higher level",
  },
  {
    title: "a value of a tag that is empty",
    make: (stack) => new Tag(stack, "Stage", { namespace: operations(stack), values: ["live", ""] }),
    message:
      "shop/Stage: a value of a tag must not be empty, got ''; leave it out; a tag with values must have one of them",
  },
  {
    title: "eleven tags of a stack by which costs are tracked",
    make: (stack) => {
      const namespace = operations(stack);
      new Tag(stack, "Stage", { namespace, costTracking: false });
      trackCosts(stack, namespace, 11);
    },
    message:
      "shop/cost10: the cost-tracking tags of a tenancy must be at most 10, including retired ones, but shop/cost0 and 9 more exist already; set costTracking: false for one of them",
  },
  {
    title: "eleven tags of two stacks of one tenancy by which costs are tracked",
    make: (stack) => {
      // Another tenancy has its own ten.
      trackCosts(stack, operations(stack), 10);
      const tenancy = Compartment.fromTenancyId(TENANCY_ID);
      const [one, two] = ["one", "two"].map((id) => new OciStack(App.of(stack), id, { tenancy })) as [
        OciStack,
        OciStack,
      ];
      trackCosts(one, operations(one), 10);
      trackCosts(two, operations(two), 1);
    },
    message:
      "two/cost0: the cost-tracking tags of a tenancy must be at most 10, including retired ones, but one/cost0 and 9 more exist already; set costTracking: false for one of them",
  },
  {
    title: "eleven tags by which costs are tracked, one of which is made of the binding",
    make: (stack) => {
      const namespace = operations(stack);
      const { tagNamespaceId } = namespace;
      new IdentityTag(stack, "raw", { tagNamespaceId, name: "Raw", description: "Raw", isCostTracking: true });
      new IdentityTag(stack, "other", { tagNamespaceId, name: "Other", description: "Other" });
      trackCosts(stack, namespace, 10);
    },
    message:
      "shop/cost9: the cost-tracking tags of a tenancy must be at most 10, including retired ones, but shop/raw and 9 more exist already; set costTracking: false for one of them",
  },
  {
    title: "a value of a tag that is there twice",
    make: (stack) => new Tag(stack, "Stage", { namespace: operations(stack), values: ["live", "test", "live"] }),
    message: "shop/Stage: the values of a tag must be given once each, got 'live'",
  },
  {
    title: "a value of a list that is too long",
    make: (stack) => new Tag(stack, "Stage", { namespace: operations(stack), values: ["x".repeat(257)] }),
    message: "shop/Stage: the value of the tag 'Stage' must be at most 256 characters, but has 257",
  },
  {
    title: "a value that a tag does not have",
    make: (stack) => stage(stack).asTags("prod"),
    message:
      "shop/Stage: a value of this tag must be live or test, got 'prod'; add it to the values of the tag, in the same case",
  },
  {
    title: "a value that is too long for a tag",
    make: (stack) => new Tag(stack, "Team", { namespace: operations(stack) }).asTags("x".repeat(257)),
    message: "shop/Team: the value of the tag 'Team' must be at most 256 characters, but has 257",
  },
  {
    title: "a retired tag that is put on something",
    make: (stack) => new Tag(stack, "Team", { namespace: operations(stack), retired: true }).asTags("booking"),
    message:
      "shop/Team: a tag that is added to a resource must not be retired; remove it from the resources that have it, or do not retire it",
  },
  {
    title: "a tag of a retired namespace that is put on something",
    make: (stack) => {
      const namespace = new TagNamespace(stack, "operations", { compartment, retired: true });
      return new Tag(stack, "Team", { namespace }).asTags("booking");
    },
    message:
      "shop/Team: a tag that is added to a resource must not be retired; remove it from the resources that have it, or do not retire it",
  },
  {
    title: "a compartment with a blank in its name",
    make: (stack) => new NewCompartment(stack, "team", { parent: compartment, name: "Team A" }),
    message: "shop/team: the name of a compartment must be 1 to 100 of the characters A-Z a-z 0-9 . _ -, got 'Team A'",
  },
  {
    title: "a compartment of 101 characters",
    make: (stack) => new NewCompartment(stack, "team", { parent: compartment, name: "n".repeat(101) }),
    message:
      "shop/team: the name of a compartment must be 1 to 100 of the characters A-Z a-z 0-9 . _ -, got 'nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn...'",
  },
  {
    title: "two compartments of one name in one parent, in two stacks",
    make: (stack) => {
      const other = new OciStack(App.of(stack), "other");
      new NewCompartment(other, "team", { parent: compartment, name: "Team" });
      return new NewCompartment(stack, "team", { parent: compartment, name: "Team" });
    },
    message:
      "shop/team: the name of a compartment must be unique in its parent, but other/team has it already, got 'Team'; give one of them another name",
  },
  {
    title: "no time to delete a compartment",
    make: (stack) => new NewCompartment(stack, "team", { parent: compartment, deleteTimeout: Duration.seconds(0) }),
    message:
      "shop/team: timeouts.delete must be at least a millisecond, got 0 seconds; leave it out to use the provider's default",
  },
  {
    title: "a construct with the id of the provider that waits for a compartment",
    make: (stack) => {
      new Queue(stack, "time", { compartment });
      return new NewCompartment(stack, "team", { parent: compartment });
    },
    message:
      "shop/time: the id 'time' must be free for the provider hashicorp/time, which waits for a compartment; give this construct another id",
  },
]);
