import { IdentityPolicy } from "@cdktf/provider-oci/lib/identity-policy";
import { OciProvider } from "@cdktf/provider-oci/lib/provider";
import { StreamingStream } from "@cdktf/provider-oci/lib/streaming-stream";
import { TimeProvider } from "@cdktf/provider-oci/lib/time-provider";
import { Sleep } from "@cdktf/provider-oci/lib/time-sleep";
import { type TerraformStack, TerraformVariable } from "cdktf";
import { Construct } from "constructs";
import {
  Access,
  Compartment,
  ConfigurationError,
  Duration,
  HomeRegion,
  OciStack,
  Policy,
  PolicyCondition,
  PolicyLocation,
  type PolicyProps,
  PolicyStatement,
  Subject,
  Tags,
} from "../../lib";
import { TENANCY_ID } from "../support/ocids";
import {
  addresses,
  newStack,
  resource,
  resources,
  type SynthesizedDocument,
  synthesize,
  testApp,
  warnings,
} from "../support/synthesis";
import { COMPARTMENT, CONNECTORS } from "./ocids";

const compartment = Compartment.fromCompartmentId(COMPARTMENT);
const connectors = Compartment.fromCompartmentId(CONNECTORS);

function allow(access: Access, location: PolicyLocation = PolicyLocation.compartment(compartment)): PolicyStatement {
  return PolicyStatement.allow({ subject: Subject.group({ name: "Team" }), access, location });
}

const produce = allow(Access.use("stream-push"));
const consume = allow(Access.use("stream-pull"));
const elsewhere = allow(Access.use("keys"), PolicyLocation.compartment(connectors));
const everywhere = allow(Access.inspect("streams"), PolicyLocation.tenancy());

/** `count` statements, each about its own group. */
function many(count: number): PolicyStatement[] {
  return Array.from({ length: count }, (_, index) =>
    PolicyStatement.parse(`Allow group T${index} to use keys in compartment id ${COMPARTMENT}`),
  );
}

interface Written {
  readonly compartment_id: string;
  readonly name: string;
  readonly statements: string[];
}

/** The policies in the order of their creation: the later ones are named Resource2, Resource3. */
function written(document: SynthesizedDocument): Written[] {
  const all = resources(document, IdentityPolicy) as unknown as Written[];
  const number = ({ name }: Written): number => Number(/-(\d+)$/.exec(name)?.[1] ?? 1);
  return all.sort((a, b) => number(a) - number(b));
}

function policiesOf(props: Partial<PolicyProps>, stack: TerraformStack = newStack()): Written[] {
  new Policy(stack, "access", { compartment, ...props });
  return written(synthesize(stack));
}

test("minimal: attached to the compartment, named after its path", () => {
  expect(policiesOf({ statements: [produce] })).toEqual([
    {
      compartment_id: COMPARTMENT,
      name: "access",
      description: "The policy of test/access",
      statements: [`Allow group Team to use stream-push in compartment id ${COMPARTMENT}`],
    },
  ]);
});

test("maximal: every prop has its place in the resource", () => {
  const all: Required<PolicyProps> = {
    compartment,
    statements: [allow(Access.use("stream-push"), PolicyLocation.compartmentNamed("A:B"))],
    name: "vs",
    description: "Who may book",
    tags: Tags.of({ freeform: { team: "booking" }, defined: { "Cost.Center": "1" } }),
    timeouts: { create: Duration.minutes(1), update: Duration.minutes(2), delete: Duration.minutes(3) },
  };
  expect(policiesOf(all)).toEqual([
    {
      compartment_id: COMPARTMENT,
      name: "vs",
      description: "Who may book",
      statements: ["Allow group Team to use stream-push in compartment A:B"],
      freeform_tags: { team: "booking" },
      defined_tags: { "Cost.Center": "1" },
      timeouts: { create: "1m", update: "2m", delete: "3m" },
    },
  ]);
});

describe("where it is written", () => {
  test("in an OciStack, through the home region, with prefix and tenancy from the stack's inputs", () => {
    const stack = new OciStack(testApp(), "app");
    const [local, wide] = policiesOf({ statements: [produce, everywhere] }, stack);
    expect(local).toMatchObject({ name: "${var.name_prefix}-access", provider: "oci.home" });
    expect(wide).toMatchObject({
      name: "${var.name_prefix}-access-2",
      compartment_id: "${var.tenancy_ocid}",
      provider: "oci.home",
      statements: ["Allow group Team to inspect streams in tenancy"],
    });
    expect(warnings(stack)).toEqual([]);
  });

  test("in a plain stack, through the named provider", () => {
    const stack = newStack();
    const home = new OciProvider(stack, "home", { region: "us-ashburn-1", alias: "ash" });
    HomeRegion.use(stack, home);
    expect(policiesOf({ statements: [produce] }, stack)).toMatchObject([{ provider: "oci.ash" }]);
    expect(warnings(stack)).toEqual([]);
  });

  test("in a plain stack without a named provider, through the default provider, with one warning for all policies", () => {
    const stack = newStack();
    new Policy(stack, "other", { compartment, statements: [consume] });
    const policies = policiesOf({ statements: [produce] }, stack);
    for (const policy of policies) expect(policy).not.toHaveProperty("provider");
    expect(warnings(stack)).toEqual([
      expect.stringMatching(/^test: IAM resources are written through the default OCI provider/),
    ]);
  });

  test("in one policy for each compartment that statements name", () => {
    const policies = policiesOf({ statements: [produce, elsewhere, consume] });
    expect(policies.map(({ compartment_id, name }) => [compartment_id, name])).toEqual([
      [COMPARTMENT, "access"],
      [CONNECTORS, "access-2"],
    ]);
    expect(policies.map(({ statements }) => statements)).toEqual([[produce.text, consume.text], [elsewhere.text]]);
  });

  test("in one policy for a compartment whose OCID is read twice", () => {
    const stack = newStack();
    const input = new TerraformVariable(stack, "where", { type: "string" });
    const twice = [0, 1].map(() => Compartment.fromCompartmentId(input.stringValue));
    const statements = ["stream-push", "stream-pull"].map((type, index) =>
      allow(Access.use(type), PolicyLocation.compartment(twice[index] ?? compartment)),
    );
    expect(policiesOf({ statements }, stack)).toMatchObject([
      { compartment_id: "${var.where}", statements: [expect.anything(), expect.anything()] },
    ]);
  });

  test("a statement on the whole tenancy is in the root compartment, if that is the compartment of the policy", () => {
    const tenancy = Compartment.fromTenancyId(TENANCY_ID);
    expect(policiesOf({ compartment: tenancy, statements: [everywhere] })).toMatchObject([
      { compartment_id: TENANCY_ID, name: "access" },
    ]);
  });

  test("a path begins below the compartment of the policy", () => {
    const path = allow(Access.use("keys"), PolicyLocation.compartmentNamed("A"));
    expect(policiesOf({ statements: [path] })).toMatchObject([{ compartment_id: COMPARTMENT }]);
  });
});

describe("statements", () => {
  test("keep their order, even if some are added later", () => {
    const stack = newStack();
    const policy = new Policy(stack, "access", { compartment, statements: [produce, consume] });
    const read = allow(Access.read("streams"));
    const inspect = allow(Access.inspect("streams"));
    policy.addStatements(read, inspect);
    expect(written(synthesize(stack))[0]?.statements).toEqual([produce.text, consume.text, read.text, inspect.text]);
  });

  test("are written once, however often and in whatever spelling they are given", () => {
    const again = PolicyStatement.parse(`ALLOW group  Team\nTO Use stream-push in compartment id ${COMPARTMENT}`);
    expect(policiesOf({ statements: [produce, consume, again, produce] })).toMatchObject([
      { statements: [produce.text, consume.text] },
    ]);
  });

  test("are written once, even if the OCID in them is read twice", () => {
    const stack = newStack();
    const stream = new StreamingStream(stack, "orders", { name: "orders", partitions: 1, compartmentId: COMPARTMENT });
    const statements = [0, 1].map(() =>
      PolicyStatement.allow({
        subject: Subject.group({ name: "Team" }),
        access: Access.use("stream-push"),
        location: PolicyLocation.compartment(compartment),
        condition: PolicyCondition.isEqual("target.stream.id", stream.id),
      }),
    );
    expect(statements[0]?.text).not.toBe(statements[1]?.text);
    expect(policiesOf({ statements }, stack)[0]?.statements).toEqual([
      `${produce.text} where target.stream.id = '\${oci_streaming_stream.orders.id}'`,
    ]);
  });

  test("fill a policy with 50, and the next one begins another policy", () => {
    const stack = newStack();
    const policy = new Policy(stack, "access", { compartment, statements: many(50) });
    expect(addresses(stackOf(policy))).toHaveLength(1);
  });

  test("are split in order if there are more than 50, without changing the addresses of the first ones", () => {
    const [one, two, three] = policiesOf({ statements: many(101) });
    const texts = many(101).map(({ text }) => text);
    expect([one?.statements, two?.statements, three?.statements]).toEqual([
      texts.slice(0, 50),
      texts.slice(50, 100),
      texts.slice(100),
    ]);
    expect([one?.name, two?.name, three?.name]).toEqual(["access", "access-2", "access-3"]);
  });

  test("of two compartments are counted separately", () => {
    const policies = policiesOf({ statements: [...many(49), elsewhere, produce] });
    expect(policies.map(({ statements }) => statements.length)).toEqual([50, 1]);
  });
});

function stackOf(policy: Policy): SynthesizedDocument {
  return synthesize(policy.node.scope as TerraformStack);
}

describe("names", () => {
  test("are the path below the stack", () => {
    const stack = newStack();
    const connector = new Construct(new Construct(stack, "booking"), "to-archive");
    new Policy(connector, "policy", { compartment, statements: [produce] });
    expect(written(synthesize(stack))[0]?.name).toBe("booking-to-archive-policy");
  });

  test("do not change when other policies are added", () => {
    const name = (others: string[]): string | undefined => {
      const stack = newStack();
      for (const id of others) new Policy(stack, id, { compartment, statements: [produce] });
      new Policy(stack, "access", { compartment, statements: [consume] });
      return written(synthesize(stack)).find(({ statements }) => statements.includes(consume.text))?.name;
    };
    expect([name([]), name(["other"])]).toEqual(["access", "access"]);
  });

  test("of a long path are cut, and differ by a hash of the path", () => {
    const nameIn = (leaf: string): string | undefined => {
      const stack = newStack();
      new Policy(new Construct(stack, "a".repeat(100)), leaf, { compartment, statements: [produce] });
      return written(synthesize(stack))[0]?.name;
    };
    expect(nameIn("one")).toMatch(/^a{87}-[0-9a-f]{8}$/);
    expect(nameIn("one")).toHaveLength(96);
    expect(nameIn("two")).not.toBe(nameIn("one"));
    expect(nameIn("two")).toBe(nameIn("two"));
  });

  test("have only characters that IAM allows, whatever the ids are", () => {
    const stack = newStack("my@stack");
    new Policy(stack, "who may", { compartment, statements: [produce] });
    expect(written(synthesize(stack))[0]?.name).toMatch(/^who-may-[0-9a-f]{8}$/);
  });

  test("that are given are kept, even in an OciStack, and can have the length that IAM allows", () => {
    const stack = new OciStack(testApp(), "app");
    expect(policiesOf({ name: "a".repeat(100), statements: [produce] }, stack)).toMatchObject([
      { name: "a".repeat(100) },
    ]);
  });

  test("in an OciStack leave room for any prefix and a number", () => {
    const stack = new OciStack(testApp(), "app");
    new Policy(stack, "a".repeat(54), { compartment, statements: [produce] });
    new Policy(stack, "b".repeat(55), { compartment, statements: [produce] });
    const names = written(synthesize(stack)).map(({ name }) => name.replace("${var.name_prefix}-", ""));
    expect(names.sort()).toEqual(["a".repeat(54), expect.stringMatching(/^b{45}-[0-9a-f]{8}$/)]);
  });

  test("can be tokens", () => {
    const stack = newStack();
    const name = new TerraformVariable(stack, "called", { type: "string" }).stringValue;
    expect(policiesOf({ name, description: name, statements: [produce] }, stack)).toMatchObject([
      { name: "${var.called}", description: "${var.called}" },
    ]);
  });
});

describe("waiting", () => {
  const minute = Duration.seconds(60);

  test("is for all policies, including those that are added later", () => {
    const stack = newStack();
    const policy = new Policy(stack, "access", { compartment, statements: [produce] });
    const dependencies = policy.inForce(minute);
    policy.addStatements(elsewhere);
    new StreamingStream(stack, "s", { name: "s", partitions: 1, compartmentId: COMPARTMENT, dependsOn: dependencies });
    const document = synthesize(stack);
    const policies = addresses(document).filter((address) => address.startsWith("oci_identity_policy."));
    const [wait] = addresses(document).filter((address) => address.startsWith("time_sleep."));
    expect(policies).toHaveLength(2);
    const triggers = { "1": produce.text, "2": elsewhere.text };
    expect(resource(document, Sleep)).toEqual({
      provider: "time",
      create_duration: "60s",
      depends_on: policies,
      triggers,
    });
    expect(resource(document, StreamingStream).depends_on).toEqual([policies[0], wait]);
  });

  test("is one wait for each length", () => {
    const stack = newStack();
    const policy = new Policy(stack, "access", { compartment, statements: [produce] });
    const seconds = new TerraformVariable(stack, "seconds", { type: "number" });
    const lengths = [minute, Duration.minutes(1), Duration.seconds(90)];
    const waits = [...lengths, Duration.seconds(seconds.numberValue), Duration.seconds(seconds.numberValue)]
      .map((length) => policy.inForce(length).at(-1))
      .map((dependency) => dependency?.fqn);
    expect(new Set(waits).size).toBe(3);
    expect(resources(synthesize(stack), Sleep).map((wait) => wait.create_duration)).toEqual([
      "90s",
      "${var.seconds}s",
      "60s",
    ]);
  });

  test("for zero seconds adds neither a wait nor its provider", () => {
    const stack = newStack();
    const policy = new Policy(stack, "access", { compartment, statements: [produce] });
    expect(policy.inForce(Duration.seconds(0))).toHaveLength(1);
    const document = synthesize(stack);
    expect(resources(document, Sleep)).toEqual([]);
    expect(Object.keys(document.provider as object)).toEqual(["oci"]);
  });

  test("adds one provider to the stack, with a version range that others can share", () => {
    const stack = newStack();
    for (const id of ["a", "b"]) new Policy(stack, id, { compartment, statements: [produce] }).inForce(minute);
    const document = synthesize(stack);
    expect(document.provider).toMatchObject({ time: [{}] });
    expect(document.terraform).toMatchObject({
      required_providers: { time: { source: "hashicorp/time", version: "~> 0.13" } },
    });
  });

  test("uses the provider that the stack has", () => {
    const stack = newStack();
    new TimeProvider(stack, "clock", { alias: "clock" });
    new Policy(stack, "a", { compartment, statements: [produce] }).inForce(minute);
    const document = synthesize(stack);
    expect(resource(document, Sleep).provider).toBe("time.clock");
    expect(document.provider).toMatchObject({ time: [{ alias: "clock" }] });
  });
});

describe("access across tenancies", () => {
  const define = PolicyStatement.defineTenancy({ name: "Partner", tenancyId: TENANCY_ID });
  const group = PolicyStatement.parse("Define group Buyers as ocid1.group.oc1..aaaabuyers");
  const admit = (name: string, types = "streams"): PolicyStatement =>
    PolicyStatement.parse(`Admit group ${name} of tenancy Partner to read ${types} in compartment id ${COMPARTMENT}`);
  const root = Compartment.fromTenancyId("ocid1.tenancy.oc1..aaaaours");

  test("is written in the root compartment, definitions first", () => {
    const statements = [admit("Buyers"), produce, define, group];
    const [wide, local] = policiesOf({ compartment: root, statements });
    expect(wide).toMatchObject({
      compartment_id: root.compartmentId,
      statements: [define.text, group.text, admit("Buyers").text],
    });
    expect(local).toMatchObject({ compartment_id: COMPARTMENT, statements: [produce.text] });
  });

  test("repeats the definitions in each policy whose statements use them", () => {
    const types = Array.from({ length: 60 }, (_, index) => `type-${index}`);
    const statements = [define, group, ...types.map((type) => admit("Buyers", type))];
    const [one, two] = policiesOf({ compartment: root, statements });
    expect([one?.statements.length, two?.statements.length]).toEqual([50, 14]);
    expect(two?.statements.slice(0, 3)).toEqual([define.text, group.text, admit("Buyers", "type-48").text]);
  });

  test("does not need a definition of the tenancy's own group, but keeps it if there is one", () => {
    const text = "Endorse group Buyers to read streams in tenancy Partner";
    const endorse = [...many(0), define, PolicyStatement.parse(text)];
    expect(policiesOf({ compartment: root, statements: endorse })[0]?.statements).toEqual([define.text, text]);
    const filling = Array.from({ length: 48 }, (_, index) =>
      PolicyStatement.parse(`Endorse group G${index} to read streams in any-tenancy`),
    );
    const [, second] = policiesOf({ compartment: root, statements: [group, define, ...filling, ...endorse] });
    expect(second?.statements).toEqual([define.text, group.text, text]);
  });

  test("does not need a definition of a group with an identity domain or an OCID", () => {
    const statements = [define, admit("'acme'/Buyers"), admit("id ocid1.group.oc1..aaaabuyers")];
    expect(policiesOf({ compartment: root, statements })[0]?.statements).toHaveLength(3);
  });

  test("fails at synthesis for names that are not defined, each with the statement that uses it", () => {
    const stack = newStack();
    new Policy(stack, "access", { compartment: root, statements: [admit("Buyers")] });
    const used = "got 'Admit group Buyers of tenancy Partner to read streams in compartment id ocid1.co...'";
    const remedy = "add the statement 'Define ... as ...' that gives its OCID";
    expect(() => synthesize(stack)).toThrow(
      `test/access: the tenancy 'Partner' must be defined in the policy that uses it, ${used}; ${remedy}`,
    );
    expect(() => synthesize(stack)).toThrow(
      `test/access: the group 'Buyers' must be defined in the policy that uses it, ${used}; ${remedy}`,
    );
  });

  test("fails for a name that is defined twice", () => {
    const other = PolicyStatement.parse("Define tenancy PARTNER as ocid1.tenancy.oc1..aaaaother");
    expect(() => policiesOf({ compartment: root, statements: [define, define, other] })).toThrow(
      new ConfigurationError(
        "test/access: the tenancy 'PARTNER' must be defined once in a policy, got 'Define tenancy PARTNER as " +
          "ocid1.tenancy.oc1..aaaaother'; use another name for another OCID",
      ),
    );
  });

  test("fails for a statement about more groups than a policy can define", () => {
    const groups = Array.from({ length: 50 }, (_, index) => `G${index}`).join(", ");
    expect(() => policiesOf({ compartment: root, statements: [admit(groups)] })).toThrow(
      "test/access: a statement must fit into 50 statements with the definitions that it uses, got 'Admit group G0, G1",
    );
  });
});

describe("a refusal", () => {
  const mail = allow(Access.use("ons-topics"));

  /** The constructs of a stack, with the types of their metadata. */
  const everything = (stack: TerraformStack): unknown[] =>
    stack.node.findAll().map(({ node }) => [node.path, node.metadata.map(({ type }) => type)]);

  test("of a policy leaves neither constructs below it nor warnings", () => {
    const stack = newStack();
    for (const props of [
      { statements: [produce, everywhere] },
      { statements: [produce], description: "a".repeat(401) },
      { statements: [produce], name: "who may" },
      { statements: [produce], timeouts: { create: Duration.seconds(0) } },
      { timeouts: { create: Duration.seconds(0) } },
    ]) {
      expect(() => new Policy(stack, "access", { compartment, ...props })).toThrow(ConfigurationError);
      expect(stack.node.findChild("access").node.children).toEqual([]);
      stack.node.tryRemoveChild("access");
    }
    expect(warnings(stack)).toEqual([]);
  });

  test("of an added statement leaves the policy unchanged, even by the statements before it", () => {
    const stack = newStack();
    const policy = new Policy(stack, "access", { compartment, statements: [produce] });
    policy.inForce(Duration.seconds(60));
    const document = synthesize(stack);
    const before = everything(stack);
    expect(() => {
      policy.addStatements(consume, elsewhere, ...many(50), everywhere);
    }).toThrow("a statement on the whole tenancy");
    expect([everything(stack), synthesize(stack)]).toEqual([before, document]);
    policy.addStatements(mail, consume);
    expect(written(synthesize(stack))[0]?.statements).toEqual([produce.text, mail.text, consume.text]);
  });

  test("of a definition also discards those that were added with it", () => {
    const define = (name: string, unique: string): PolicyStatement =>
      PolicyStatement.defineTenancy({ name, tenancyId: `ocid1.tenancy.oc1..aaaa${unique}` });
    const policy = new Policy(newStack(), "access", {
      compartment: Compartment.fromTenancyId(TENANCY_ID),
      statements: [define("A", "a")],
    });
    expect(() => {
      policy.addStatements(define("B", "b"), define("A", "other"));
    }).toThrow("the tenancy 'A' must be defined once in a policy");
    policy.addStatements(define("B", "another"));
    expect(written(stackOf(policy))[0]?.statements).toEqual([define("A", "a").text, define("B", "another").text]);
  });

  test("of a further resource's name does not leave that resource", () => {
    const stack = newStack();
    new Policy(stack, "other", { compartment, name: "access-2", statements: [produce] });
    const policy = new Policy(stack, "access", { compartment, statements: [produce] });
    const before = everything(stack);
    expect(() => {
      policy.addStatements(elsewhere);
    }).toThrow(
      new ConfigurationError(
        "test/access: the name of a policy must be unique in its tenancy, but test/other has it already, got " +
          "'access-2'; give the policy a shorter or another name: it needs a further resource, whose name has a number",
      ),
    );
    expect(everything(stack)).toEqual(before);
  });
});

describe("a definition", () => {
  const subnets = "Define compartment Net as ocid1.compartment.oc1..aaaanet";
  const buyers = "Define group Buyers as ocid1.group.oc1..aaaabuyers";
  const tenancy = Compartment.fromTenancyId(TENANCY_ID);
  const read = (...texts: string[]): PolicyStatement[] => texts.map((text) => PolicyStatement.parse(text));

  test("is written with the statements that use it, in their compartment", () => {
    const here = "Allow group Buyers to read streams in compartment shop";
    const there = "Allow group Buyers to read streams in compartment id ocid1.compartment.oc1..aaaathere";
    const other = "Allow group Sellers to read streams in compartment id ocid1.compartment.oc1..aaaaother";
    const found = policiesOf({ compartment, statements: read(here, buyers, there, other) });
    expect(found.map(({ statements }) => statements)).toEqual([[buyers, here], [buyers, there], [other]]);
  });

  test("of a compartment is written with a path that begins with its name, and with a link", () => {
    const path = "Allow group A to use subnets in compartment Net:eu";
    const link = "Endorse group A to associate drgs in compartment net with drgs in any-tenancy";
    const found = policiesOf({ compartment: tenancy, statements: read(path, link, subnets) });
    expect(found.map(({ statements }) => statements)).toEqual([[subnets, path, link]]);
  });

  test("does not need a known tenancy if all statements that use it are in a compartment", () => {
    const stack = newStack();
    const use = "Allow group Buyers to read streams in compartment shop";
    const policy = new Policy(stack, "access", { compartment, statements: read(buyers, use) });
    expect(written(stackOf(policy)).map(({ statements }) => statements)).toEqual([[buyers, use]]);
  });

  test("that is added later is written with the existing statements", () => {
    const use = "Allow group Buyers to read streams in compartment shop";
    const policy = new Policy(newStack(), "access", { compartment, statements: read(use) });
    policy.addStatements(...read(buyers));
    expect(written(stackOf(policy)).map(({ statements }) => statements)).toEqual([[buyers, use]]);
  });

  test("fails for a later addition to a resource without room for it", () => {
    const full = Array.from({ length: 50 }, (_, n) => `Allow group Buyers to read type-${n} in compartment shop`);
    const policy = new Policy(newStack(), "access", { compartment, statements: read(...full) });
    expect(() => {
      policy.addStatements(...read(buyers));
    }).toThrow("test/access: a statement must fit into 50 statements with the definitions that it uses");
    expect(written(stackOf(policy))[0]?.statements).toHaveLength(50);
  });
});

test("a raw statement is written unchanged, in the compartment of the policy", () => {
  const raw = PolicyStatement.raw("Allow group A to dance in tenancy", "the verb is new");
  expect(policiesOf({ compartment, statements: [raw, raw] })[0]?.statements).toEqual([raw.text]);
});

test("a definition that is added later is written to every resource whose statements use it", () => {
  const stack = newStack();
  const root = Compartment.fromTenancyId(TENANCY_ID);
  const uses = Array.from({ length: 60 }, (_, index) =>
    PolicyStatement.parse(`Endorse group G${index} to read streams in tenancy Partner`),
  );
  const policy = new Policy(stack, "access", { compartment: root, statements: uses });
  const define = PolicyStatement.defineTenancy({ name: "Partner", tenancyId: TENANCY_ID });
  policy.addStatements(define);
  const policies = written(synthesize(stack));
  expect(policies.map(({ statements }) => [statements[0], statements.length])).toEqual([
    [define.text, 50],
    [define.text, 12],
  ]);
});

describe("500 statements on the way from the root compartment", () => {
  const root = Compartment.fromTenancyId(TENANCY_ID);
  const about = (count: number, where: string, first = 0): PolicyStatement[] =>
    Array.from({ length: count }, (_, index) =>
      PolicyStatement.parse(`Allow group G${first + index} to read streams in ${where}`),
    );
  const here = `compartment id ${COMPARTMENT}`;

  test("are allowed on the way to each of two compartments, and in each of two stacks", () => {
    const app = testApp();
    const stacks = ["a", "b"].map((id) => new OciStack(app, id, { tenancy: root }));
    for (const stack of stacks) {
      new Policy(stack, "root", { compartment: root, statements: about(200, "tenancy") });
      new Policy(stack, "here", { compartment, statements: about(300, here) });
      new Policy(stack, "there", { compartment, statements: about(300, `compartment id ${CONNECTORS}`) });
    }
    expect(stacks.map((stack) => written(synthesize(stack)).flatMap(({ statements }) => statements).length)).toEqual([
      800, 800,
    ]);
  });

  test("count a repeated statement once, and do not count removed policies", () => {
    const stack = newStack();
    const first = new Policy(stack, "first", { compartment, statements: about(500, here) });
    first.addStatements(...about(500, here));
    stack.node.tryRemoveChild("first");
    new Policy(stack, "second", { compartment, statements: about(500, here) });
    expect(written(synthesize(stack)).flatMap(({ statements }) => statements)).toHaveLength(500);
  });

  test("fails for later statements that exceed the limit, without writing any of them", () => {
    const stack = newStack();
    const policy = new Policy(stack, "access", { compartment, statements: about(499, here) });
    expect(() => {
      policy.addStatements(...about(2, here, 499));
    }).toThrow("must be at most 500, got 501");
    policy.addStatements(...about(1, here, 499));
    expect(written(synthesize(stack)).flatMap(({ statements }) => statements)).toHaveLength(500);
  });
});
