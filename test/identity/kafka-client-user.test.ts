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
  DynamicGroup,
  type IKafkaUser,
  KafkaClientUser,
  type KafkaClientUserProps,
  MatchingRule,
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
import { COMPARTMENT, STREAM } from "./ocids";

const compartment = Compartment.fromCompartmentId(COMPARTMENT);
const tenancy = Compartment.fromTenancyId(TENANCY_ID);

function documentOf(props: KafkaClientUserProps, stack = newStack()): SynthesizedDocument {
  new KafkaClientUser(stack, "client", props);
  return synthesize(stack);
}

test("minimal: a user in a group of its own, in the tenancy of the OciStack, without a token", () => {
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
    name: "writer",
    email: "writer@example.com",
    description: "Writes bookings",
    authToken: true,
    tags: Tags.of({ freeform: { team: "booking" }, defined: { "Cost.Center": "1" } }),
    tenancy,
  };
  const document = documentOf(all, stack);
  const named = {
    compartment_id: TENANCY_ID,
    name: "test-writer",
    description: "Writes bookings",
    freeform_tags: { team: "booking" },
    defined_tags: { "Cost.Center": "1" },
  };
  expect(resource(document, IdentityUser)).toEqual({ ...named, email: "writer@example.com" });
  expect(resource(document, IdentityGroup)).toEqual(named);
  expect(resource(document, IdentityAuthToken)).toEqual({
    user_id: expect.stringMatching(/^\$\{oci_identity_user\.client_\w+\.id\}$/) as string,
    description: "Writes bookings",
  });
  expect(warnings(stack)).toEqual([expect.stringMatching(/^test: IAM is written through the default OCI provider/)]);
});

test("tokens land as references", () => {
  const stack = newStack();
  const text = new TerraformVariable(stack, "text", { type: "string" }).stringValue;
  const props = { name: text, email: text, description: text, tenancy: Compartment.fromTenancyId(text) };
  expect(resource(documentOf(props, stack), IdentityUser)).toEqual({
    compartment_id: "${var.text}",
    name: "test-${var.text}",
    email: "${var.text}",
    description: "${var.text}",
  });
});

test("logs in with three parts, the tenancy's name among them", () => {
  const stack = newStack();
  const user: IKafkaUser = new KafkaClientUser(stack, "client", { tenancy });
  new TerraformOutput(stack, "login", { value: user.userNameFor(STREAM_POOL_ID) });
  expect(outputs(synthesize(stack)).login?.value).toMatch(
    /^\$\{data\.oci_identity_tenancy\.client_Tenancy_\w+\.name\}\/test-client\/ocid1\.streampool\.[\w.-]+$/,
  );
});

test("is given what its group is given", () => {
  const stack = newStack();
  const { subject } = new KafkaClientUser(stack, "client", { tenancy });
  const location = PolicyLocation.compartment(compartment);
  const statement = PolicyStatement.allow({ subject, access: Access.use("stream-push"), location });
  new Policy(stack, "access", { compartment, statements: [statement] });
  expect(resource(synthesize(stack), IdentityPolicy).statements).toEqual([
    expect.stringMatching(/^Allow group id \$\{oci_identity_group\.client_Group_\w+\.id\} to use stream-push in /),
  ]);
});

test("hides its token from whoever reads the outputs of Terraform", () => {
  const stack = newStack();
  const user = new KafkaClientUser(stack, "client", { tenancy, authToken: true });
  new TerraformOutput(stack, "password", { value: user.authToken, sensitive: true });
  expect(outputs(synthesize(stack)).password?.value).toMatch(
    /^\$\{sensitive\(oci_identity_auth_token\.client_AuthToken_\w+\.token\)\}$/,
  );
});

test.each([{}, { authToken: false }])("fails for a token that nobody asked for: %p", (props) => {
  const user = new KafkaClientUser(newStack(), "client", { tenancy, ...props });
  expect(() => user.authToken).toThrow(
    new ConfigurationError(
      "test/client: an auth token is made only on request, since it stays in Terraform's state; set authToken, or make a " +
        "token in the console and keep it in Vault",
    ),
  );
});

test("fails for a pool that is none", () => {
  const user = new KafkaClientUser(newStack(), "client", { tenancy });
  expect(() => user.userNameFor(STREAM)).toThrow(
    new ConfigurationError(
      `streamPoolId must be ocid1.streampool.<realm>.[region].<unique id>, got '${STREAM} (a stream)'; copy it from the ` +
        "resource's page in the console",
    ),
  );
});

const TENANCY = "give it tenancy: Compartment.fromTenancyId(...), or derive the stack from OciStack";

test.each<[string, KafkaClientUserProps, string]>([
  ["no tenancy", {}, `a Kafka client's user needs the tenancy, which this stack does not know; ${TENANCY}`],
  [
    "a compartment in place of the tenancy",
    { tenancy: compartment },
    `a Kafka client's user must live in the root compartment, got '${COMPARTMENT}'; ${TENANCY}`,
  ],
  [
    "a name with a slash",
    { name: "acme/writer", tenancy },
    "the name of a user must be 1 to 91 of the characters A-Z a-z 0-9 . _ -, since the stack's prefix comes before it, got " +
      "'acme/writer'",
  ],
  [
    "a long description",
    { description: "a".repeat(401), tenancy },
    "the description must be at most 400 characters, got '401 characters'",
  ],
])("fails for %s", (_, props, message) => {
  expect(() => documentOf(props)).toThrow(new ConfigurationError(`test/client: ${message}`));
});

test("fails for a name that a dynamic group of the stack has, since its group would have it too", () => {
  const stack = newStack();
  new DynamicGroup(stack, "client", { rule: MatchingRule.instancesIn(compartment), tenancy });
  expect(() => new KafkaClientUser(stack, "other", { tenancy, name: "client" })).toThrow(
    new ConfigurationError(
      "test/other: the name 'test-client' is the name of test/client already; give one of them another name, since IAM " +
        "wants it unique in the tenancy",
    ),
  );
});
