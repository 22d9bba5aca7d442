import { DataOciIdentityDomain } from "@cdktf/provider-oci/lib/data-oci-identity-domain";
import { DataOciIdentityTenancy } from "@cdktf/provider-oci/lib/data-oci-identity-tenancy";
import { IdentityDomainsAuthToken } from "@cdktf/provider-oci/lib/identity-domains-auth-token";
import { IdentityDomainsDynamicResourceGroup } from "@cdktf/provider-oci/lib/identity-domains-dynamic-resource-group";
import { IdentityDomainsGroup } from "@cdktf/provider-oci/lib/identity-domains-group";
import { IdentityDomainsUser } from "@cdktf/provider-oci/lib/identity-domains-user";
import { IdentityPolicy } from "@cdktf/provider-oci/lib/identity-policy";
import { IdentityUserGroupMembership } from "@cdktf/provider-oci/lib/identity-user-group-membership";
import { TerraformOutput, type TerraformStack, TerraformVariable } from "cdktf";
import {
  Access,
  Compartment,
  Duration,
  DynamicGroup,
  type DynamicGroupProps,
  Group,
  type GroupProps,
  IdentityDomain,
  KafkaClientUser,
  type KafkaClientUserProps,
  MatchingRule,
  OciStack,
  Policy,
  PolicyLocation,
  PolicyStatement,
  Subject,
  Tag,
  TagNamespace,
  Tags,
} from "../../lib";
import { STREAM_POOL_ID, TENANCY_ID } from "../support/ocids";
import {
  dataSource,
  newStack,
  outputs,
  resource,
  resources,
  synthesize,
  testApp,
  warnings,
} from "../support/synthesis";
import { COMPARTMENT } from "./ocids";

const compartment = Compartment.fromCompartmentId(COMPARTMENT);
const tenancy = Compartment.fromTenancyId(TENANCY_ID);
const rule = MatchingRule.instancesIn(compartment);
const URL = "https://idcs-0123456789abcdef.identity.oraclecloud.com:443";
const domain = IdentityDomain.fromDomainAttributes({ name: "Partners", url: URL });

const TAGS_SCHEMA = "urn:ietf:params:scim:schemas:oracle:idcs:extension:OCITags";
const GROUP_SCHEMAS = [
  "urn:ietf:params:scim:schemas:core:2.0:Group",
  TAGS_SCHEMA,
  "urn:ietf:params:scim:schemas:oracle:idcs:extension:group:Group",
];
const tags = Tags.of({ freeform: { team: "booking" }, defined: { "Cost.Center": "1" } });
const TAG_BLOCK = {
  freeform_tags: [{ key: "team", value: "booking" }],
  defined_tags: [{ namespace: "Cost", key: "Center", value: "1" }],
};
const timeouts = { create: Duration.minutes(1), update: Duration.minutes(2), delete: Duration.minutes(3) };
const TIMEOUTS = { create: "1m", update: "2m", delete: "3m" };

/** Statements about subjects. */
function statementsAbout(stack: TerraformStack, subjects: readonly Subject[]): string[] {
  const location = PolicyLocation.compartment(compartment);
  const statements = subjects.map((subject) =>
    PolicyStatement.allow({ subject, access: Access.use("stream-pull"), location }),
  );
  new Policy(stack, "access", { compartment, statements });
  return (resource(synthesize(stack), IdentityPolicy) as { statements: string[] }).statements.map((written) =>
    written.replace(/ to use .*/, ""),
  );
}

describe("a domain", () => {
  test("is looked up by its OCID, and must not be Default", () => {
    const stack = newStack();
    const found = IdentityDomain.fromDomainId(stack, "partners", "ocid1.domain.oc1..aaaadomain");
    new Group(stack, "analysts", { domain: found });
    const document = synthesize(stack);
    expect(dataSource(document, DataOciIdentityDomain)).toEqual({
      domain_id: "ocid1.domain.oc1..aaaadomain",
      lifecycle: {
        postcondition: [
          {
            condition: '${!contains(["DEFAULT"], try(upper(self.display_name), ""))}',
            error_message:
              "The identity domain must not be Default: write IdentityDomain.defaultDomain() for that one.",
          },
        ],
      },
    });
    expect(resource(document, IdentityDomainsGroup).idcs_endpoint).toMatch(
      /^\$\{data\.oci_identity_domain\.partners_\w+\.url\}$/,
    );
  });

  test("can be imported from inputs", () => {
    const stack = newStack();
    const text = new TerraformVariable(stack, "text", { type: "string" }).stringValue;
    const known = IdentityDomain.fromDomainAttributes({ name: text, url: text });
    const user = new KafkaClientUser(stack, "client", { tenancy, domain: known });
    new TerraformOutput(stack, "login", { value: user.userNameFor(STREAM_POOL_ID) });
    const document = synthesize(stack);
    expect(resource(document, IdentityDomainsUser)).toMatchObject({ idcs_endpoint: "${var.text}" });
    expect(outputs(document).login?.value).toMatch(/\/\$\{var\.text\}\/client\/ocid1\.streampool\.[\w.-]+$/);
  });

  test.each(["https://idcs-0.identity.oraclecloud.com", "https://idcs-0.us-ashburn-1.identity.oraclecloud.com:443"])(
    "has an address with or without a port: %s",
    (url) => {
      expect(() => IdentityDomain.fromDomainAttributes({ name: "Partners", url })).not.toThrow();
    },
  );

  test("can have the same names as another domain and the tenancy", () => {
    const stack = newStack();
    const other = IdentityDomain.fromDomainAttributes({
      name: "Others",
      url: "https://idcs-1.identity.oraclecloud.com",
    });
    const named = { name: "analysts" };
    new Group(stack, "a", { ...named, tenancy });
    new Group(stack, "b", { ...named, domain });
    new Group(stack, "c", { ...named, domain: other });
    new DynamicGroup(stack, "d", { ...named, rule, domain });
    expect(() => synthesize(stack)).not.toThrow();
  });
});

describe("a group in a domain", () => {
  test("minimal: at the address of the domain, without managing its members and without a home region", () => {
    const stack = new OciStack(testApp(), "app");
    new Group(stack, "analysts", { domain });
    expect(resource(synthesize(stack), IdentityDomainsGroup)).toEqual({
      idcs_endpoint: URL,
      schemas: GROUP_SCHEMAS,
      display_name: "${var.name_prefix}-analysts",
      attribute_sets: ["default"],
      attributes: "members",
      urnietfparamsscimschemasoracleidcsextensiongroup_group: { description: "The group of app/analysts" },
      lifecycle: { ignore_changes: ["schemas", "members"] },
    });
  });

  test("maximal: every prop but the tenancy has its place in the resource", () => {
    const stack = newStack();
    const all: Required<Omit<GroupProps, "tenancy">> = {
      name: "Analysts",
      description: "Who may read bookings",
      tags,
      timeouts,
      domain,
    };
    new Group(stack, "analysts", all);
    expect(resource(synthesize(stack), IdentityDomainsGroup)).toEqual({
      idcs_endpoint: URL,
      schemas: GROUP_SCHEMAS,
      display_name: "Analysts",
      attribute_sets: ["default"],
      attributes: "members",
      urnietfparamsscimschemasoracleidcsextensiongroup_group: { description: "Who may read bookings" },
      urnietfparamsscimschemasoracleidcsextension_oci_tags: TAG_BLOCK,
      timeouts: TIMEOUTS,
      lifecycle: { ignore_changes: ["schemas", "members"] },
    });
    expect(warnings(stack)).toEqual([]);
  });

  test("has a tag that the same stack creates, whose key Terraform splits", () => {
    const stack = newStack();
    const namespace = new TagNamespace(stack, "cost", { name: "Cost", compartment });
    const center = new Tag(stack, "center", { namespace, name: "Center" });
    new Group(stack, "analysts", { domain, tags: center.asTags("1") });
    const block = resource(synthesize(stack), IdentityDomainsGroup)
      .urnietfparamsscimschemasoracleidcsextension_oci_tags as unknown;
    const part = (index: number): unknown =>
      expect.stringMatching(new RegExp(`^\\$\\{element\\(split\\("\\.", .*center.*\\), ${index}\\)\\}$`));
    expect(block).toEqual({ defined_tags: [{ namespace: part(0), key: part(1), value: "1" }] });
  });

  test("is the subject of a statement, by its OCID, which is not its id in the domain", () => {
    const stack = newStack();
    const { subject } = new Group(stack, "analysts", { domain });
    expect(statementsAbout(stack, [subject])).toEqual([
      expect.stringMatching(/^Allow group id \$\{oci_identity_domains_group\.analysts_\w+\.ocid\}$/),
    ]);
  });
});

describe("a dynamic group in a domain", () => {
  test("minimal: at the address of the domain", () => {
    const stack = new OciStack(testApp(), "app");
    new DynamicGroup(stack, "hosts", { rule, domain });
    expect(resource(synthesize(stack), IdentityDomainsDynamicResourceGroup)).toEqual({
      idcs_endpoint: URL,
      schemas: ["urn:ietf:params:scim:schemas:oracle:idcs:DynamicResourceGroup", TAGS_SCHEMA],
      display_name: "${var.name_prefix}-hosts",
      description: "The dynamic group of app/hosts",
      matching_rule: `instance.compartment.id = '${COMPARTMENT}'`,
      lifecycle: { ignore_changes: ["schemas"] },
    });
  });

  test("maximal: every prop but the tenancy has its place in the resource", () => {
    const stack = newStack();
    const all: Required<Omit<DynamicGroupProps, "tenancy">> = {
      rule,
      name: "producers",
      description: "Who may write bookings",
      tags,
      timeouts,
      domain,
    };
    new DynamicGroup(stack, "hosts", all);
    expect(resource(synthesize(stack), IdentityDomainsDynamicResourceGroup)).toMatchObject({
      display_name: "producers",
      description: "Who may write bookings",
      urnietfparamsscimschemasoracleidcsextension_oci_tags: TAG_BLOCK,
      timeouts: TIMEOUTS,
    });
    expect(warnings(stack)).toEqual([]);
  });

  test("is the subject of a statement, by its OCID, which is not its id in the domain", () => {
    const stack = newStack();
    const group = new DynamicGroup(stack, "hosts", { rule, domain });
    expect(statementsAbout(stack, [Subject.dynamicGroup(group)])).toEqual([
      expect.stringMatching(
        /^Allow dynamic-group id \$\{oci_identity_domains_dynamic_resource_group\.hosts_\w+\.ocid\}$/,
      ),
    ]);
  });
});

describe("a user for Kafka clients in a domain", () => {
  const USER_ID = expect.stringMatching(/^\$\{oci_identity_domains_user\.client_\w+\.id\}$/) as string;

  test("minimal: a user who is the only member of a group, without a token", () => {
    const stack = new OciStack(testApp(), "app");
    new KafkaClientUser(stack, "client", { domain });
    const document = synthesize(stack);
    const description = "The Kafka client's user of app/client";
    expect(resource(document, IdentityDomainsUser)).toEqual({
      idcs_endpoint: URL,
      schemas: ["urn:ietf:params:scim:schemas:core:2.0:User", TAGS_SCHEMA],
      user_name: "${var.name_prefix}-client",
      name: { family_name: "${var.name_prefix}-client" },
      description,
      lifecycle: { ignore_changes: ["schemas", "emails"] },
    });
    expect(resource(document, IdentityDomainsGroup)).toEqual({
      idcs_endpoint: URL,
      schemas: GROUP_SCHEMAS,
      display_name: "${var.name_prefix}-client",
      members: [{ type: "User", value: USER_ID }],
      attribute_sets: ["default"],
      attributes: "members",
      urnietfparamsscimschemasoracleidcsextensiongroup_group: { description },
      lifecycle: { ignore_changes: ["schemas"] },
    });
    expect(dataSource(document, DataOciIdentityTenancy)).toEqual({ tenancy_id: "${var.tenancy_ocid}" });
    expect(resources(document, IdentityDomainsAuthToken)).toEqual([]);
    expect(resources(document, IdentityUserGroupMembership)).toEqual([]);
    expect(warnings(stack)).toEqual([expect.stringMatching(/^app\/client: the user has no email/)]);
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
      tags,
      tenancy,
      domain,
      timeouts,
    };
    new KafkaClientUser(stack, "client", all);
    const document = synthesize(stack);
    const tagged = { urnietfparamsscimschemasoracleidcsextension_oci_tags: TAG_BLOCK, timeouts: TIMEOUTS };
    expect(resource(document, IdentityDomainsUser)).toMatchObject({
      ...tagged,
      user_name: "writer@example.com",
      name: { family_name: "writer@example.com" },
      emails: [{ type: "work", value: "writer@example.com", primary: true }],
      description: "Writes bookings",
    });
    expect(resource(document, IdentityDomainsGroup)).toMatchObject({ ...tagged, display_name: "writers" });
    expect(resource(document, IdentityDomainsAuthToken)).toEqual({
      idcs_endpoint: URL,
      schemas: ["urn:ietf:params:scim:schemas:oracle:idcs:authToken"],
      user: { value: USER_ID },
      description: "Writes bookings",
      timeouts: TIMEOUTS,
    });
    expect(dataSource(document, DataOciIdentityTenancy)).toEqual({ tenancy_id: TENANCY_ID });
    expect(warnings(stack)).toEqual([]);
  });

  test("tokens are rendered as references", () => {
    const stack = newStack();
    const text = new TerraformVariable(stack, "text", { type: "string" }).stringValue;
    new KafkaClientUser(stack, "client", { name: text, email: text, description: text, tenancy, domain });
    expect(resource(synthesize(stack), IdentityDomainsUser)).toMatchObject({
      user_name: "${var.text}",
      emails: [{ value: "${var.text}" }],
      description: "${var.text}",
    });
  });

  test("logs in with four parts, the domain among them", () => {
    const stack = newStack();
    const user = new KafkaClientUser(stack, "client", { tenancy, domain });
    new TerraformOutput(stack, "login", { value: user.userNameFor(STREAM_POOL_ID) });
    expect(outputs(synthesize(stack)).login?.value).toMatch(
      /^\$\{data\.oci_identity_tenancy\.client_Tenancy_\w+\.name\}\/Partners\/client\/ocid1\.streampool\.[\w.-]+$/,
    );
  });

  test("gets the permissions of its group, and is known by its OCID", () => {
    const stack = newStack();
    const user = new KafkaClientUser(stack, "client", { tenancy, domain });
    new TerraformOutput(stack, "user", { value: user.userId });
    expect(statementsAbout(stack, [user.subject])).toEqual([
      expect.stringMatching(/^Allow group id \$\{oci_identity_domains_group\.client_Group_\w+\.ocid\}$/),
    ]);
    expect(outputs(synthesize(stack)).user?.value).toMatch(/^\$\{oci_identity_domains_user\.client_\w+\.ocid\}$/);
  });

  test("creates two tokens, which are sensitive", () => {
    const stack = newStack();
    const user = new KafkaClientUser(stack, "client", { tenancy, domain, authToken: true });
    new TerraformOutput(stack, "first", { value: user.authToken, sensitive: true });
    new TerraformOutput(stack, "second", { value: user.addAuthToken("autumn"), sensitive: true });
    const { first, second } = outputs(synthesize(stack));
    expect(first?.value).toMatch(/^\$\{sensitive\(oci_identity_domains_auth_token\.client_AuthToken_\w+\.token\)\}$/);
    expect(second?.value).toMatch(/^\$\{sensitive\(oci_identity_domains_auth_token\.client_autumn_\w+\.token\)\}$/);
  });
});
