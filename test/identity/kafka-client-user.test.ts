import { DataOciIdentityTenancy } from "@cdktf/provider-oci/lib/data-oci-identity-tenancy";
import { IdentityAuthToken } from "@cdktf/provider-oci/lib/identity-auth-token";
import { IdentityGroup } from "@cdktf/provider-oci/lib/identity-group";
import { IdentityPolicy } from "@cdktf/provider-oci/lib/identity-policy";
import { IdentityUser } from "@cdktf/provider-oci/lib/identity-user";
import { IdentityUserGroupMembership } from "@cdktf/provider-oci/lib/identity-user-group-membership";
import { TerraformOutput, TerraformVariable } from "cdktf";
import {
  Access,
  Compartment,
  ConfigurationError,
  Duration,
  Group,
  IdentityDomain,
  type IKafkaUser,
  KafkaClientUser,
  type KafkaClientUserProps,
  OciStack,
  Policy,
  PolicyLocation,
  PolicyStatement,
  Tags,
} from "../../lib";
import { STREAM_POOL_ID, TENANCY_ID } from "../support/ocids";
import {
  dataSource,
  newStack,
  outputs,
  resource,
  resources,
  type SynthesizedDocument,
  synthesize,
  testApp,
  warnings,
} from "../support/synthesis";
import { COMPARTMENT } from "./ocids";

const compartment = Compartment.fromCompartmentId(COMPARTMENT);
const tenancy = Compartment.fromTenancyId(TENANCY_ID);

function documentOf(props: KafkaClientUserProps, stack = newStack()): SynthesizedDocument {
  new KafkaClientUser(stack, "client", props);
  return synthesize(stack);
}

test("minimal: a user in its own group, in the tenancy of the OciStack, without a token", () => {
  const document = documentOf({}, new OciStack(testApp(), "app"));
  const named = {
    provider: "oci.home",
    compartment_id: "${var.tenancy_ocid}",
    name: "${var.name_prefix}-client",
    description: "The Kafka client's user of app/client",
  };
  expect(resource(document, IdentityUser)).toEqual(named);
  expect(resource(document, IdentityGroup)).toEqual(named);
  expect(resource(document, IdentityUserGroupMembership)).toEqual({
    provider: "oci.home",
    user_id: expect.stringMatching(/^\$\{oci_identity_user\.client_\w+\.id\}$/) as string,
    group_id: expect.stringMatching(/^\$\{oci_identity_group\.client_Group_\w+\.id\}$/) as string,
  });
  expect(dataSource(document, DataOciIdentityTenancy)).toEqual({
    provider: "oci.home",
    tenancy_id: "${var.tenancy_ocid}",
  });
  expect(resources(document, IdentityAuthToken)).toEqual([]);
});

test("maximal: every prop has its place in a resource", () => {
  const stack = newStack();
  const all: Required<KafkaClientUserProps> = {
    name: "writer@example.com",
    groupName: "writers",
    email: "writer@example.com",
    withoutEmail: false,
    description: "Writes bookings",
    authToken: true,
    tags: Tags.of({ freeform: { team: "booking" }, defined: { "Cost.Center": "1" } }),
    tenancy,
    domain: IdentityDomain.defaultDomain(),
    timeouts: { create: Duration.minutes(1), update: Duration.minutes(2), delete: Duration.minutes(3) },
  };
  const document = documentOf(all, stack);
  const timeouts = { create: "1m", update: "2m", delete: "3m" };
  const both = {
    compartment_id: TENANCY_ID,
    description: "Writes bookings",
    freeform_tags: { team: "booking" },
    defined_tags: { "Cost.Center": "1" },
    timeouts,
  };
  expect(resource(document, IdentityUser)).toEqual({ ...both, name: all.name, email: "writer@example.com" });
  expect(resource(document, IdentityGroup)).toEqual({ ...both, name: "writers" });
  expect(resource(document, IdentityUserGroupMembership)).toMatchObject({ timeouts });
  expect(resource(document, IdentityAuthToken)).toEqual({
    timeouts,
    user_id: expect.stringMatching(/^\$\{oci_identity_user\.client_\w+\.id\}$/) as string,
    description: "Writes bookings",
  });
  expect(warnings(stack)).toEqual([
    expect.stringMatching(/^test: IAM resources are written through the default OCI provider/),
  ]);
});

test("several users can have different addresses, or none", () => {
  const stack = newStack();
  new KafkaClientUser(stack, "reader", { tenancy, email: "reader@example.com" });
  new KafkaClientUser(stack, "writer", { tenancy, email: "writer@example.com" });
  new KafkaClientUser(stack, "other", { tenancy });
  new KafkaClientUser(stack, "another", { tenancy });
  expect(() => synthesize(stack)).not.toThrow();
});

const WITHOUT_EMAIL =
  "app/client: the user has no email, and a tenancy with identity domains rejects such a user when Terraform applies, unless its " +
  "settings say that users do not need one; give it an email that no other user has, or set withoutEmail: true if the tenancy does not require one";

test.each<[string, KafkaClientUserProps, string[]]>([
  ["without an email is warned of", {}, [WITHOUT_EMAIL]],
  ["without an email on purpose is not", { withoutEmail: true }, []],
  ["with an email is not", { email: "reader@example.com" }, []],
])("a user %s", (_, props, expected) => {
  const stack = new OciStack(testApp(), "app");
  const document = documentOf(props, stack);
  expect(warnings(stack)).toEqual(expected);
  expect(resource(document, IdentityUser).email).toBe(props.email);
});

test("tokens are rendered as references", () => {
  const stack = newStack();
  const text = new TerraformVariable(stack, "text", { type: "string" }).stringValue;
  const props = { name: text, email: text, description: text, tenancy: Compartment.fromTenancyId(text) };
  expect(resource(documentOf(props, stack), IdentityUser)).toEqual({
    compartment_id: "${var.text}",
    name: "${var.text}",
    email: "${var.text}",
    description: "${var.text}",
  });
});

test("logs in with three parts, the tenancy's name among them", () => {
  const stack = newStack();
  const user: IKafkaUser = new KafkaClientUser(stack, "client", { tenancy });
  new TerraformOutput(stack, "login", { value: user.userNameFor(STREAM_POOL_ID) });
  expect(outputs(synthesize(stack)).login?.value).toMatch(
    /^\$\{data\.oci_identity_tenancy\.client_Tenancy_\w+\.name\}\/client\/ocid1\.streampool\.[\w.-]+$/,
  );
});

test("gets the permissions of its group", () => {
  const stack = newStack();
  const { subject } = new KafkaClientUser(stack, "client", { tenancy });
  const location = PolicyLocation.compartment(compartment);
  const statement = PolicyStatement.allow({ subject, access: Access.use("stream-push"), location });
  new Policy(stack, "access", { compartment, statements: [statement] });
  expect(resource(synthesize(stack), IdentityPolicy).statements).toEqual([
    expect.stringMatching(/^Allow group id \$\{oci_identity_group\.client_Group_\w+\.id\} to use stream-push in /),
  ]);
});

test("marks its token as sensitive, which hides it in the outputs of Terraform", () => {
  const stack = newStack();
  const user = new KafkaClientUser(stack, "client", { tenancy, authToken: true });
  new TerraformOutput(stack, "password", { value: user.authToken, sensitive: true });
  expect(outputs(synthesize(stack)).password?.value).toMatch(
    /^\$\{sensitive\(oci_identity_auth_token\.client_AuthToken_\w+\.token\)\}$/,
  );
});

test("creates two tokens, so that clients can switch from one to the other", () => {
  const stack = newStack();
  const user = new KafkaClientUser(stack, "client", { tenancy });
  const values = ["spring", "autumn"].map((id) => user.addAuthToken(id));
  values.forEach((value, index) => new TerraformOutput(stack, `token-${index}`, { value, sensitive: true }));
  const document = synthesize(stack);
  const token = {
    user_id: expect.stringMatching(/^\$\{oci_identity_user\.client_\w+\.id\}$/) as string,
    description: "The Kafka client's user of test/client",
  };
  expect(resources(document, IdentityAuthToken)).toEqual([token, token]);
  expect(Object.values(outputs(document)).map(({ value }) => value)).toEqual([
    expect.stringMatching(/^\$\{sensitive\(oci_identity_auth_token\.client_spring_\w+\.token\)\}$/),
    expect.stringMatching(/^\$\{sensitive\(oci_identity_auth_token\.client_autumn_\w+\.token\)\}$/),
  ]);
});

test("keeps given names, even in an OciStack, and names the group after the user by default", () => {
  const stack = new OciStack(testApp(), "app");
  const groupsOf = (props: KafkaClientUserProps, id: string): unknown[] => {
    new KafkaClientUser(stack, id, props);
    const document = synthesize(stack);
    return [IdentityUser, IdentityGroup].map((binding) => resources(document, binding).map(({ name }) => name));
  };
  expect(groupsOf({ name: "Reader" }, "reader")).toEqual([["Reader"], ["Reader"]]);
  stack.node.tryRemoveChild("reader");
  expect(groupsOf({ groupName: "Readers" }, "client")).toEqual([["${var.name_prefix}-client"], ["Readers"]]);
});

test("fails for two users or two groups with the same name, whatever its case", () => {
  const stack = newStack();
  new KafkaClientUser(stack, "a", { tenancy, name: "reader", groupName: "readers" });
  new Group(stack, "writers", { tenancy });
  const refused = (props: KafkaClientUserProps, id: string): (() => void) => {
    return () => new KafkaClientUser(stack, id, { tenancy, ...props });
  };
  expect(refused({ name: "READER", groupName: "others" }, "b")).toThrow(
    "test/b: the name of a user must be unique in its tenancy, but test/a has it already, got 'READER'; give one of them another name",
  );
  expect(refused({ name: "other", groupName: "Writers" }, "c")).toThrow(
    "test/c: the name of a group must be unique in its tenancy, but test/writers has it already, got 'Writers'",
  );
  expect(refused({ name: "readers", groupName: "more" }, "d")).not.toThrow();
});

test("a refused user leaves neither resources nor a reserved name nor warnings", () => {
  const stack = newStack();
  for (const props of [
    { groupName: "no group" },
    { timeouts: { create: Duration.seconds(0) } },
    { description: "a".repeat(401) },
  ]) {
    expect(() => new KafkaClientUser(stack, "client", { tenancy, name: "reader", ...props })).toThrow(
      ConfigurationError,
    );
    expect(stack.node.findChild("client").node.children).toEqual([]);
    stack.node.tryRemoveChild("client");
  }
  expect(warnings(stack)).toEqual([]);
  expect(() => new KafkaClientUser(stack, "client", { tenancy, name: "reader" })).not.toThrow();
});
