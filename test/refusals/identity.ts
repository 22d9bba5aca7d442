// Statements, groups and names that IAM would refuse, or that would allow too much.

import { App, TerraformStack, TerraformVariable } from "cdktf";
import { Construct } from "constructs";
import {
  Access,
  Compartment,
  Duration,
  DynamicGroup,
  EndorsedTenancy,
  Group,
  IdentityDomain,
  KafkaClientUser,
  KafkaUser,
  MatchingRule,
  Policy,
  PolicyCondition,
  PolicyLocation,
  PolicyPattern,
  PolicyStatement,
  Subject,
} from "../../lib";
import {
  compartment,
  elsewhere,
  FUNCTION_ID,
  pool,
  POOL_ID,
  type Row,
  rows,
  stream,
  STREAM_ID,
  TENANCY_ID,
} from "./row";

const GROUP_OCID = "ocid1.group.oc1..aaaagroup";
const CLUSTER_OCID = "ocid1.cluster.oc1.eu-frankfurt-1.aaaacluster";
const DYNAMIC_GROUP_OCID = "ocid1.dynamicgroup.oc1..aaaagroup";

const DOMAIN_URL = "https://idcs-0123456789abcdef.identity.oraclecloud.com:443";
const partners = IdentityDomain.fromDomainAttributes({ name: "Partners", url: DOMAIN_URL });

const analysts = Subject.group({ name: "analysts" });
const here = PolicyLocation.compartment(compartment);

export const identity: readonly Row[] = rows([
  {
    title: "the resource type of many tutorials",
    make: () => PolicyStatement.parse("Allow group analysts to use stream-consume in compartment shop"),
    message: "resource type must be one that IAM has, got 'stream-consume'; write 'stream-pull'",
  },
  {
    title: "pools in one word",
    make: () => Access.manage("streampools"),
    message: "resource type must be one that IAM has, got 'streampools'; write 'stream-pools'",
  },
  {
    title: "a verb that gives nothing on its own",
    make: () => Access.read("stream-pull"),
    message: "access must give a permission, got 'read stream-pull'; write 'use stream-pull'",
  },
  {
    title: "everything at once",
    make: () => Access.manage("all-resources"),
    message:
      "resource type must be one type or family, got 'all-resources'; write one statement for each type that is needed",
  },
  {
    title: "a resource type with a blank",
    make: () => Access.use("stream push"),
    message: "resource type must be letters, digits and hyphens, got 'stream push'; write 'stream-push'",
  },
  {
    title: "a permission in small letters",
    make: () => Access.permissions(["stream_read"]),
    message: "permission must be a name like STREAM_READ, got 'stream_read'; write 'STREAM_READ'",
  },
  {
    title: "no permission",
    make: () => Access.permissions([]),
    message: "permissions must name at least one; name one, or use a verb and a resource type",
  },
  {
    title: "a stream by its name, which no condition knows",
    make: () =>
      PolicyStatement.allow({
        subject: analysts,
        access: Access.use("stream-pull"),
        location: here,
        condition: PolicyCondition.isEqual("target.stream.name", "orders"),
      }),
    message:
      "condition on stream-pull must use target.stream.id, target.streampool.id or a general variable, got 'target.stream.name'",
  },
  {
    title: "a pool's variable on keys",
    make: () =>
      PolicyStatement.allow({
        subject: Subject.service("streaming"),
        access: Access.use("keys"),
        location: here,
        condition: PolicyCondition.isEqual("target.streampool.id", POOL_ID),
      }),
    message:
      "condition on keys must use target.key.id, target.vault.id, target.secret.id, target.secret.name, target.boot-volume.kms-key.id or a general variable, got 'target.streampool.id'",
  },
  {
    title: "a variable of nobody",
    make: () => PolicyCondition.isEqual("stream.id", STREAM_ID),
    message:
      "condition variable must be words joined by dots that begin with request. or target., got 'stream.id'; write 'target.stream.id'",
  },
  {
    title: "a time of day that is equal",
    make: () => PolicyCondition.isEqual("request.utc-timestamp.time-of-day", "17:00:00Z"),
    message: "condition on request.utc-timestamp.time-of-day must use between, got '='",
  },
  {
    title: "one of no values",
    make: () => PolicyCondition.isOneOf("target.stream.id", []),
    message: "condition on target.stream.id must have at least one value",
  },
  {
    title: "a star inside a pattern",
    make: () => PolicyPattern.startsWith("prod*eu"),
    message:
      "condition pattern must not contain a star or a slash, got 'prod*eu'; give the text without stars, which are added to it",
  },
  {
    title: "anybody who asks for the right stream",
    make: () => Subject.anyUser(PolicyCondition.isEqual("target.stream.id", STREAM_ID)),
    message:
      "any-user must have a condition that says which principals; compare request.principal.type, or name a group",
  },
  {
    title: "a group whose name ends the quote",
    make: () => Subject.group({ name: "ops' to manage all-resources in tenancy" }),
    message:
      "group name must not contain a quote, a brace, a backslash or a line break, got 'ops' to manage all-resources in tenancy'; write Group.fromGroupId(...).subject with its OCID, because the language has no escape",
  },
  {
    title: "a group with its identity domain in the name",
    make: () => Subject.group({ name: "OracleIdentityCloudService/ops" }),
    message:
      "group name must not contain a slash, got 'OracleIdentityCloudService/ops'; give the identity domain as 'domain'",
  },
  {
    title: "a group with a blank that was copied too",
    make: () => Subject.group({ name: "ops " }),
    message: "group name must not begin or end with a blank, got 'ops '",
  },
  {
    title: "a group by the OCID of a dynamic group",
    make: (stack) => Group.fromGroupId(stack, "analysts", DYNAMIC_GROUP_OCID),
    message:
      "shop/analysts: groupId must be ocid1.group.<realm>.[region].<unique id>, got 'ocid1.dynamicgroup.oc1..aaaagroup' (a dynamic group); copy it from the resource's page in the console",
  },
  {
    title: "a service with its address",
    make: () => Subject.service("streaming.oraclecloud.com"),
    message:
      "service name must be letters, digits, hyphens and underscores, got 'streaming.oraclecloud.com'; write it as policies do, for example streaming",
  },
  {
    title: "a workload of a cluster that is a node pool",
    make: () =>
      Subject.okeWorkload({
        clusterId: "ocid1.nodepool.oc1.eu-frankfurt-1.aaaapool",
        namespace: "default",
        serviceAccount: "orders",
      }),
    message:
      "clusterId must be ocid1.cluster.<realm>.[region].<unique id>, got 'ocid1.nodepool.oc1.eu-frankfurt-1.aaaapool'; copy it from the resource's page in the console",
  },
  {
    title: "a workload of any namespace",
    make: () =>
      Subject.okeWorkload({
        clusterId: "ocid1.cluster.oc1.eu-frankfurt-1.aaaac",
        namespace: "",
        serviceAccount: "orders",
      }),
    message: "namespace of an OKE workload must not be empty",
  },
  {
    title: "the root compartment by an OCID in the old form, as if it were a path",
    make: () =>
      PolicyStatement.parse("Allow group Writers to use streams in compartment ocidv1:tenancy:oc1:phx:1:aaaa"),
    message:
      "compartment path must not be an OCID without 'id', got 'ocidv1:tenancy:oc1:phx:1:aaaa'; write 'compartment id ocidv1:tenancy:oc1:phx:1:aaaa'",
  },
  {
    title: "a compartment by its OCID among names",
    make: () => PolicyLocation.compartmentNamed(compartment.compartmentId),
    message:
      "compartment path must not be an OCID without 'id', got 'ocid1.compartment.oc1..aaaacompartment'; write 'compartment id ocid1.compartment.oc1..aaaacompartment'",
  },
  {
    title: "a path of compartments with slashes",
    make: () => PolicyLocation.compartmentNamed("shop/streaming"),
    message:
      "compartment name must be 1 to 100 letters, digits, periods, hyphens and underscores, got 'shop/streaming'; write shop:streaming for one in another",
  },
  {
    title: "a policy that allows nothing",
    make: (stack) => new Policy(stack, "access", { compartment }),
    message: "shop/access: a policy must have at least one statement; give it statements, or leave it out",
  },
  {
    title: "waiting for a policy that has no statements yet",
    make: (stack) => new Policy(stack, "access", { compartment }).inForce(),
    message: "shop/access: the policy has no statements yet that can take effect; add them before inForce()",
  },
  {
    title: "two policies of one name",
    make: (stack) => {
      const statements = [stream(stack).allowProduce(analysts)];
      new Policy(stack, "producers", { compartment, name: "access", statements });
      return new Policy(stack, "consumers", { compartment, name: "access", statements });
    },
    message:
      "shop/consumers: the name of a policy must be unique in its tenancy, but shop/producers has it already, got 'access'; give one of them another name",
  },
  {
    title: "a policy whose name has blanks",
    make: (stack) => new Policy(stack, "access", { compartment, name: "access to orders" }),
    message:
      "shop/access: the name of a policy must be 1 to 100 of the characters A-Z a-z 0-9 . _ -, got 'access to orders'",
  },
  {
    title: "a policy that is described at length",
    make: (stack) => new Policy(stack, "access", { compartment, description: "a".repeat(401) }),
    message: "shop/access: the description must be at most 400 characters, got '401 characters'",
  },
  {
    title: "an endorsed tenancy that nobody defined",
    make: (stack) => {
      const access = Access.use("stream-pull");
      const statement = PolicyStatement.endorse({
        subject: analysts,
        access,
        tenancy: EndorsedTenancy.named("partner"),
      });
      return new Policy(stack, "access", { compartment, statements: [statement] });
    },
    message:
      "shop/access: the tenancy 'partner' must be defined in the policy that uses it, got 'Endorse group analysts to use stream-pull in tenancy partner'; add the statement 'Define ... as ...' that gives its OCID",
  },
  {
    title: "a defined name of two words",
    make: () => PolicyStatement.defineTenancy({ name: "our partner", tenancyId: TENANCY_ID }),
    message: "name of a tenancy must be letters, digits, hyphens, underscores and periods, got 'our partner'",
  },
  {
    title: "a statement without who it is for",
    make: () => PolicyStatement.parse("Allow to use streams in tenancy"),
    message:
      "policy statement must have group, dynamic-group, any-group, any-user, service or resource as its subject but has 'to', got 'Allow to use streams in tenancy'",
  },
  {
    title: "two statements in one text",
    make: () =>
      PolicyStatement.parse("Allow group a to use streams in tenancy\nAllow group b to use streams in tenancy"),
    message:
      "policy statement must have nothing after its end but has 'Allow', got 'Allow group a to use streams in tenancy\\nAllow group b to use streams in tenancy'; give each statement separately",
  },
  {
    title: "a dynamic group outside of the root compartment",
    make: (stack) =>
      new DynamicGroup(stack, "hosts", { rule: MatchingRule.instancesIn(compartment), tenancy: compartment }),
    message:
      "shop/hosts: a dynamic group must live in the root compartment, got 'ocid1.compartment.oc1..aaaacompartment'; give it tenancy: Compartment.fromTenancyId(...), or derive the stack from OciStack",
  },
  {
    title: "a matching rule for the instance that is a function",
    make: () => MatchingRule.instance(FUNCTION_ID),
    message:
      "instanceId must be ocid1.instance.<realm>.[region].<unique id>, got 'ocid1.fnfunc.oc1.eu-frankfurt-1.aaaafunction' (a function); copy it from the resource's page in the console",
  },
  {
    title: "a matching rule with a tag's value that ends the quote",
    make: () => MatchingRule.tag({ namespace: "Shop", key: "Role", value: "producer'} , ALL {instance.id = 'x" }),
    message:
      "value in a matching rule must not contain a quote, a brace, a backslash or a line break, got 'producer'} , ALL {instance.id = 'x'; write it without them, because there is no way to escape them",
  },
  {
    title: "a tag by namespace and key in one",
    make: () => MatchingRule.tag({ namespace: "Shop.Role", key: "" }),
    message:
      "tag namespace must not be empty or contain blanks, periods or quotes, got 'Shop.Role'; give namespace and key separately",
  },
  {
    title: "all of no rules",
    make: () => MatchingRule.all(),
    message: "a matching rule ALL must have a member",
  },
  {
    title: "a dynamic group and a user's group of one name",
    make: (stack) => {
      new DynamicGroup(stack, "hosts", { name: "orders", rule: MatchingRule.instancesIn(compartment) });
      return new KafkaClientUser(stack, "user", { name: "orders" });
    },
    message:
      "shop/user: the name of a group must be unique in its tenancy, but shop/hosts has it already, got 'orders'; name the group with groupName",
  },
  {
    title: "two dynamic groups of one name",
    make: (stack) => {
      const rule = MatchingRule.instancesIn(compartment);
      new DynamicGroup(stack, "producers", { name: "hosts", rule });
      return new DynamicGroup(stack, "consumers", { name: "hosts", rule });
    },
    message:
      "shop/consumers: the name of a group must be unique in its tenancy, but shop/producers has it already, got 'hosts'; give one of them another name",
  },
  {
    title: "two users of one name",
    make: (stack) => {
      new KafkaClientUser(stack, "reader", { name: "orders" });
      return new KafkaClientUser(stack, "writer", { name: "orders", groupName: "writers" });
    },
    message:
      "shop/writer: the name of a user must be unique in its tenancy, but shop/reader has it already, got 'orders'; give one of them another name",
  },
  {
    title: "two users of one address",
    make: (stack) => {
      new KafkaClientUser(stack, "reader", { email: "orders@example.com" });
      return new KafkaClientUser(stack, "writer", { email: "Orders@Example.com" });
    },
    message:
      "shop/writer: the email of a user must be unique in its tenancy, but shop/reader has it already, got 'Orders@Example.com'; give one of them another address",
  },
  {
    title: "a user whose address is none",
    make: (stack) => new KafkaClientUser(stack, "writer", { email: "nope" }),
    message: "shop/writer: email must be an address like ops@example.com, got 'nope'; give the user one address",
  },
  {
    title: "a user with an address who is to have none",
    make: (stack) => new KafkaClientUser(stack, "writer", { email: "orders@example.com", withoutEmail: true }),
    message:
      "shop/writer: email must not be given with withoutEmail: true, got 'orders@example.com'; leave out one of the two",
  },
  {
    title: "a user whose name has a slash",
    make: (stack) => new KafkaClientUser(stack, "user", { name: "acme/writer" }),
    message:
      "shop/user: the name of a Kafka client's user must be 1 to 100 of the characters A-Z a-z 0-9 . _ + @ -, got 'acme/writer'",
  },
  {
    title: "a user called by an address, which no group can be",
    make: (stack) => new KafkaClientUser(stack, "user", { name: "ana@example.com" }),
    message:
      "shop/user: the name of the user's group must be 1 to 100 of the characters A-Z a-z 0-9 . _ -, got 'ana@example.com'; name the group with groupName",
  },
  {
    title: "a user in a plain stack that knows no tenancy",
    make: (stack) => new KafkaClientUser(new TerraformStack(App.of(stack), "plain"), "user"),
    message:
      "plain/user: a Kafka client's user needs the tenancy, which is not known in this stack; give it tenancy: Compartment.fromTenancyId(...), or derive the stack from OciStack",
  },
  {
    title: "an identity domain without a name",
    make: () => IdentityDomain.fromDomainAttributes({ name: "", url: DOMAIN_URL }),
    message: "identity domain must not be empty",
  },
  {
    title: "an identity domain called by its OCID",
    make: () => IdentityDomain.fromDomainAttributes({ name: "ocid1.domain.oc1..aaaadomain", url: DOMAIN_URL }),
    message:
      "identity domain must be a name, not an OCID, got 'ocid1.domain.oc1..aaaadomain'; write IdentityDomain.fromDomainId(...)",
  },
  {
    title: "the Default identity domain by its address",
    make: () => IdentityDomain.fromDomainAttributes({ name: "default", url: DOMAIN_URL }),
    message: "identity domain must not be Default, got 'default'; write IdentityDomain.defaultDomain()",
  },
  {
    title: "the address of an identity domain without https",
    make: () => IdentityDomain.fromDomainAttributes({ name: "Partners", url: "idcs-0123.identity.oraclecloud.com" }),
    message:
      "url of an identity domain must be https:// and a host, optionally with a port, got 'idcs-0123.identity.oraclecloud.com'; copy the Domain URL from the domain's page in the console",
  },
  {
    title: "an identity domain on a port that does not exist",
    make: () => IdentityDomain.fromDomainAttributes({ name: "Partners", url: DOMAIN_URL.replace(":443", ":99999") }),
    message: `url of an identity domain must have a port from 1 to 65535, got '${DOMAIN_URL.replace(":443", ":99999")}'; correct it, or leave it out`,
  },
  {
    title: "the address of an identity domain with the path of its console",
    make: () => IdentityDomain.fromDomainAttributes({ name: "Partners", url: `${DOMAIN_URL}/ui/v1/adminconsole` }),
    message: `url of an identity domain must be https:// and a host, optionally with a port, got '${DOMAIN_URL}/ui/v1/adminconsole'; copy the Domain URL from the domain's page in the console`,
  },
  {
    title: "an identity domain by the OCID of a compartment",
    make: (stack) => IdentityDomain.fromDomainId(stack, "partners", TENANCY_ID),
    message: `shop: domainId must be ocid1.domain.<realm>.[region].<unique id>, got '${TENANCY_ID}' (a tenancy); copy it from the resource's page in the console`,
  },
  {
    title: "a group in a tenancy and in an identity domain",
    make: (stack) => new Group(stack, "analysts", { domain: partners, tenancy: Compartment.fromTenancyId(TENANCY_ID) }),
    message: `shop/analysts: tenancy must not be given with an identity domain, which determines where the group lives, got '${TENANCY_ID}'; leave out one of the two`,
  },
  {
    title: "a dynamic group in a tenancy and in an identity domain",
    make: (stack) => {
      const rule = MatchingRule.instancesIn(compartment);
      const tenancy = Compartment.fromTenancyId(TENANCY_ID);
      return new DynamicGroup(stack, "hosts", { rule, domain: partners, tenancy });
    },
    message: `shop/hosts: tenancy must not be given with an identity domain, which determines where the dynamic group lives, got '${TENANCY_ID}'; leave out one of the two`,
  },
  {
    title: "two groups of one name in an identity domain",
    make: (stack) => {
      new KafkaClientUser(stack, "writer", { groupName: "writers", domain: partners });
      return new Group(stack, "group", { name: "Writers", domain: partners });
    },
    message:
      "shop/group: the name of a group must be unique in its identity domain, but shop/writer has it already, got 'Writers'; give one of them another name",
  },
  {
    title: "two dynamic groups of one name in an identity domain",
    make: (stack) => {
      const rule = MatchingRule.instancesIn(compartment);
      new DynamicGroup(stack, "producers", { name: "hosts", rule, domain: partners });
      return new DynamicGroup(stack, "consumers", { name: "hosts", rule, domain: partners });
    },
    message:
      "shop/consumers: the name of a dynamic group must be unique in its identity domain, but shop/producers has it already, got 'hosts'; give one of them another name",
  },
  {
    title: "two users of one address in an identity domain",
    make: (stack) => {
      new KafkaClientUser(stack, "reader", { email: "orders@example.com", domain: partners });
      return new KafkaClientUser(stack, "writer", { email: "Orders@Example.com", domain: partners });
    },
    message:
      "shop/writer: the email of a user must be unique in its identity domain, but shop/reader has it already, got 'Orders@Example.com'; give one of them another address",
  },
  {
    title:
      "a user in an identity domain, in a plain stack that does not know the tenancy whose name clients log in with",
    make: (stack) => new KafkaClientUser(new TerraformStack(App.of(stack), "plain"), "user", { domain: partners }),
    message:
      "plain/user: a Kafka client's user needs the tenancy, which is not known in this stack; give it tenancy: Compartment.fromTenancyId(...), or derive the stack from OciStack",
  },
  {
    title: "a group whose name has a blank",
    make: (stack) => new Group(stack, "analysts", { name: "Stream Users" }),
    message:
      "shop/analysts: the name of a group must be 1 to 100 of the characters A-Z a-z 0-9 . _ -, got 'Stream Users'",
  },
  {
    title: "a dynamic group whose name has a blank",
    make: (stack) =>
      new DynamicGroup(stack, "hosts", { name: "my hosts", rule: MatchingRule.instancesIn(compartment) }),
    message:
      "shop/hosts: the name of a dynamic group must be 1 to 100 of the characters A-Z a-z 0-9 . _ -, got 'my hosts'",
  },
  {
    title: "an existing Kafka user in a service",
    make: () => KafkaUser.existing({ tenancyName: "acme", userName: "ada", group: Subject.service("streaming") }),
    message:
      "group of a Kafka user must be a group of users, got 'service'; write Subject.group({ name }), or the subject of a Group",
  },
  {
    title: "a Kafka user to look up, in a dynamic group",
    make: (stack) =>
      KafkaUser.fromLookup(stack, "ada", { userName: "ada", group: Subject.dynamicGroupNamed({ name: "hosts" }) }),
    message:
      "shop/ada: group of a Kafka user must be a group of users, got 'dynamic-group'; write Subject.group({ name }), or the subject of a Group",
  },
  {
    title: "two look-ups of users with one id",
    make: (stack) => {
      KafkaUser.fromLookup(stack, "ada", { userName: "ada" });
      return KafkaUser.fromLookup(stack, "ada", { userName: "lovelace" });
    },
    message:
      "shop/ada: id of a user must be unique in shop, got 'ada' twice; give one of them another id, or make the construct only once",
  },
  {
    title: "two imports with one id",
    make: (stack) => {
      Group.fromGroupId(stack, "analysts", "ocid1.group.oc1..aaaaone");
      return Group.fromGroupId(stack, "analysts", "ocid1.group.oc1..aaaatwo");
    },
    message:
      "shop/analysts: id of new Group must be unique in shop, got 'analysts' twice; give one of them another id, or make the construct only once",
  },
  {
    title: "a construct in the place of the resource of a policy",
    make: (stack) => {
      const policy = new Policy(stack, "access", { compartment });
      new Construct(policy, "Resource");
      policy.addStatements(PolicyStatement.parse("Allow group a to read streams in tenancy"));
    },
    message:
      "shop/access/Resource: id must be unique in shop/access, got 'Resource' twice; give one of them another id, or make the construct only once",
  },
  {
    title: "a look-up of a user outside a stack",
    make: (stack) => KafkaUser.fromLookup(App.of(stack), "ada", { userName: "ada" }),
    message: "ada: scope must be a stack or a construct in one; give it a TerraformStack, such as an OciStack",
  },
  {
    title: "a look-up of a user by no name",
    make: (stack) => KafkaUser.fromLookup(stack, "ada", { userName: "" }),
    message: "shop/ada: user name must not be empty",
  },
  {
    title: "a look-up of a user of another identity domain",
    make: (stack) => KafkaUser.fromLookup(stack, "ada", { userName: "Partners/ada" }),
    message:
      "shop/ada: user name must not contain a slash, got 'Partners/ada'; look for a user of the Default domain, or use KafkaUser.existing with the identity domain",
  },
  {
    title: "a look-up of a user in a plain stack that knows no tenancy",
    make: () => KafkaUser.fromLookup(new TerraformStack(new App(), "plain"), "ada", { userName: "ada" }),
    message:
      "plain/ada: the look-up of a user needs the tenancy, which is not known in this stack; give it tenancy: Compartment.fromTenancyId(...), or derive the stack from OciStack",
  },
  {
    title: "a look-up of a group by no name",
    make: (stack) => Group.fromLookup(stack, "analysts", { name: "" }),
    message: "shop/analysts: the name of a group must not be empty, got ''; write the name of the group",
  },
  {
    title: "a look-up of a group of another identity domain",
    make: (stack) => Group.fromLookup(stack, "analysts", { name: "Partners/Analysts" }),
    message:
      "shop/analysts: the name of a group that is looked up must be a name in the Default domain, without the domain before it, got 'Partners/Analysts'; name a group of another domain in statements: Subject.group({ name, domain })",
  },
  {
    title: "a look-up of a group in a plain stack that knows no tenancy",
    make: (stack) => Group.fromLookup(new TerraformStack(App.of(stack), "plain"), "analysts", { name: "analysts" }),
    message:
      "plain/analysts: the look-up of a group needs the tenancy, which is not known in this stack; give it tenancy: Compartment.fromTenancyId(...), or derive the stack from OciStack",
  },
  {
    title: "an auth token that was not asked for",
    make: (stack) => new KafkaClientUser(stack, "user").authToken,
    message:
      "shop/user: an auth token is created only on request, because it is stored in Terraform's state; set authToken, or create a token in the console and keep it in Vault",
  },
  {
    title: "a third auth token",
    make: (stack) => {
      const user = new KafkaClientUser(stack, "user", { authToken: true });
      user.addAuthToken("spring");
      return user.addAuthToken("autumn");
    },
    message:
      "shop/user: auth tokens must be 2 at most, got 3; remove one, which stops every client that logs in with it, before you add another",
  },
  {
    title: "an auth token with the id of another part of its user",
    make: (stack) => new KafkaClientUser(stack, "user").addAuthToken("Group"),
    message: "shop/user/Group: the id 'Group' must be free for an auth token; give this construct another id",
  },
  {
    title: "an auth token without an id",
    make: (stack) => new KafkaClientUser(stack, "user").addAuthToken(""),
    message:
      "shop/user: the id of an auth token must not be empty, got ''; name it after the client that uses the token",
  },
  {
    title: "a grant to a Kafka user of whom no group is known",
    make: (stack) => {
      const user = KafkaUser.existing({ tenancyName: "acme", userName: "ana@example.com" });
      return new Policy(stack, "access", { compartment, statements: pool(stack).allowKafka(user.subject) });
    },
    message:
      "shop/pool: a grant to an existing Kafka user needs a group of the user, because statements are never about users, got 'ana@example.com'; give the group to KafkaUser.existing or KafkaUser.fromLookup",
  },
  {
    title: "a Kafka user with the domain before the name",
    make: () => KafkaUser.existing({ tenancyName: "acme", userName: "Default/ana@example.com" }),
    message: "user name must not contain a slash, got 'Default/ana@example.com'; give the identity domain as 'domain'",
  },
  {
    title: "a Kafka login to a stream",
    make: () => KafkaUser.existing({ tenancyName: "acme", userName: "ana" }).userNameFor(STREAM_ID),
    message:
      "streamPoolId must be ocid1.streampool.<realm>.[region].<unique id>, got 'ocid1.stream.oc1.eu-frankfurt-1.aaaastream' (a stream); copy it from the resource's page in the console",
  },
  {
    title: "the tenancy by the OCID of a group in it",
    make: () => Compartment.fromTenancyId(GROUP_OCID),
    message:
      "tenancyId must be ocid1.tenancy.<realm>.[region].<unique id>, got 'ocid1.group.oc1..aaaagroup' (a group); copy it from the resource's page in the console",
  },
  {
    title: "a statement that is longer than anybody can read",
    make: () => PolicyStatement.parse(`Allow group analysts to use streams in compartment shop${" ".repeat(7_946)}`),
    message: "policy statement must be at most 8000 characters, got '8001 characters'; split it",
  },
  {
    title: "a condition on more values than a statement has room for",
    make: () => {
      const ids = Array.from({ length: 100 }, (_, n) => `ocid1.stream.oc1.eu-frankfurt-1.${"a".repeat(60)}${n}`);
      const condition = PolicyCondition.isOneOf("target.stream.id", ids);
      return PolicyStatement.allow({ subject: analysts, access: Access.use("stream-pull"), location: here, condition });
    },
    message: "policy statement must be at most 8000 characters, got '9913 characters'; split it",
  },
  {
    title: "a condition that compares with two dots in a row",
    make: () =>
      PolicyStatement.parse("Allow group analysts to use streams in tenancy where target.stream.id = request.user..id"),
    message:
      "condition variable must be words joined by dots that begin with request. or target., got 'request.user..id'",
  },
  {
    title: "a value that ends its brace",
    make: () => PolicyStatement.parse("Allow group analysts to use streams in tenancy where target.stream.id = 'a}b'"),
    message:
      "condition value must not contain a quote, a brace, a backslash or a line break, got 'a}b'; write it without them, because there is no way to escape them",
  },
  {
    title: "a pattern with two stars in the middle",
    make: () =>
      PolicyStatement.parse("Allow group analysts to use streams in tenancy where target.stream.id = /a*b*c/"),
    message: "condition pattern must be /text*/, /*text/ or /*text*/, got '/a*b*c/'",
  },
  {
    title: "a list of values that is a reference",
    make: (stack) => {
      const ids = new TerraformVariable(stack, "stream_ids", { type: "list(string)" }).listValue;
      return PolicyCondition.isOneOf("target.stream.id", ids);
    },
    message: "condition on target.stream.id must have a list known at synthesis; name each value",
  },
  {
    title: "all of no conditions",
    make: () => PolicyCondition.all(),
    message: "condition all must have at least one condition",
  },
  {
    title: "a path of compartments with two colons in a row",
    make: () => PolicyStatement.parse("Allow group analysts to use streams in compartment shop::eu"),
    message: "compartment path must not have an empty part, got 'shop::eu'; write one colon between two names",
  },
  {
    title: "a statement with more definitions than a policy holds",
    make: (stack) => {
      const names = Array.from({ length: 50 }, (_, n) => `partners-${n}`);
      const statements = names.map((name) => PolicyStatement.defineGroup({ name, groupId: GROUP_OCID }));
      const groups = names.join(", ");
      const text = `Admit group ${groups} of tenancy partner to use stream-pull in tenancy`;
      const tenancy = PolicyStatement.defineTenancy({ name: "partner", tenancyId: TENANCY_ID });
      return new Policy(stack, "access", {
        compartment,
        statements: [...statements, tenancy, PolicyStatement.parse(text)],
      });
    },
    message:
      "shop/access: a statement must fit into 50 statements with the definitions that it uses, got 'Admit group partners-0, partners-1, partners-2, partners-3, partners-4, partners...'; split it",
  },
  {
    title: "an endorsement in a plain stack that knows no tenancy",
    make: (stack) => {
      const plain = new TerraformStack(App.of(stack), "plain");
      const tenancy = EndorsedTenancy.any();
      const statement = PolicyStatement.endorse({ subject: analysts, access: Access.use("stream-pull"), tenancy });
      return new Policy(plain, "access", { compartment, name: "access", statements: [statement] });
    },
    message:
      "plain/access: a statement on the whole tenancy or across tenancies must be attached to the root compartment, which is not known here, got 'Endorse group analysts to use stream-pull in any-tenancy'; give the policy Compartment.fromTenancyId(...), or derive the stack from OciStack",
  },
  {
    title: "a statement on the tenancy in a plain stack that knows none",
    make: (stack) => {
      const plain = new TerraformStack(App.of(stack), "plain");
      const statement = PolicyStatement.parse("Allow group analysts to use stream-pull in tenancy");
      return new Policy(plain, "access", { compartment, name: "access", statements: [statement] });
    },
    message:
      "plain/access: a statement on the whole tenancy or across tenancies must be attached to the root compartment, which is not known here, got 'Allow group analysts to use stream-pull in tenancy'; give the policy Compartment.fromTenancyId(...), or derive the stack from OciStack",
  },
  {
    title: "a policy whose name is longer than IAM takes",
    make: (stack) =>
      new Policy(stack, "access", {
        compartment,
        name: "a".repeat(101),
        statements: [stream(stack).allowConsume(analysts)],
      }),
    message: `shop/access: the name of a policy must be 1 to 100 of the characters A-Z a-z 0-9 . _ -, got '${"a".repeat(80)}...'`,
  },
  {
    title: "a policy without a name",
    make: (stack) => new Policy(stack, "access", { compartment, name: "" }),
    message: "shop/access: the name of a policy must be 1 to 100 of the characters A-Z a-z 0-9 . _ -, got ''",
  },
  {
    title: "a policy whose name has a reference and a blank",
    make: (stack) => new Policy(stack, "access", { compartment, name: `${stack.namePrefix} access` }),
    message:
      "shop/access: the name of a policy must be 1 to 100 of the characters A-Z a-z 0-9 . _ -, got '${...} access'",
  },
  {
    title: "a policy whose name has no room for the number of its second resource",
    make: (stack) => {
      const statements = [compartment, elsewhere].map((where) =>
        PolicyStatement.parse(`Allow group analysts to read streams in compartment id ${where.compartmentId}`),
      );
      return new Policy(stack, "access", { compartment, name: "a".repeat(99), statements });
    },
    message: `shop/access: the name of a policy must be 1 to 100 of the characters A-Z a-z 0-9 . _ -, got '${"a".repeat(80)}...'; give the policy a shorter or another name: it needs a further resource, whose name has a number`,
  },
  {
    title: "two policies of one name, whose case is all that differs",
    make: (stack) => {
      const statements = [stream(stack).allowProduce(analysts)];
      new Policy(stack, "access", { compartment, statements });
      return new Policy(stack, "ACCESS", { compartment, statements });
    },
    message:
      "shop/ACCESS: the name of a policy must be unique in its tenancy, but shop/access has it already, got '${var.name_prefix}-ACCESS'; give one of them another name",
  },
  {
    title: "a policy that Terraform does not wait for",
    make: (stack) => {
      const statements = [stream(stack).allowProduce(analysts)];
      return new Policy(stack, "access", { compartment, statements, timeouts: { create: Duration.seconds(0) } });
    },
    message:
      "shop/access: timeouts.create must be at least a millisecond, got 0 seconds; leave it out to use the provider's default",
  },
  {
    title: "a group that is defined twice",
    make: (stack) => {
      const groupIds = [GROUP_OCID, `${GROUP_OCID}two`];
      const statements = groupIds.map((groupId) => PolicyStatement.defineGroup({ name: "partners", groupId }));
      return new Policy(stack, "access", { compartment, statements });
    },
    message:
      "shop/access: the group 'partners' must be defined once in a policy, got 'Define group partners as ocid1.group.oc1..aaaagrouptwo'; use another name for another OCID",
  },
  {
    title: "a workload whose service account ends the quote",
    make: () => {
      const clusterId = "ocid1.cluster.oc1.eu-frankfurt-1.aaaacluster";
      return Subject.okeWorkload({ clusterId, namespace: "shop", serviceAccount: "orders'" });
    },
    message:
      "service account of an OKE workload must not contain a quote, a brace, a backslash or a line break, got 'orders''; write it without them, because there is no way to escape them",
  },
  {
    title: "a group in a domain that ends the quote",
    make: () => Subject.group({ name: "analysts", domain: "Ana's" }),
    message:
      "identity domain must not contain a quote, a brace, a backslash or a line break, got 'Ana's'; write it without them, because there is no way to escape them",
  },
  {
    title: "a tenancy that is defined by the OCID of a user",
    make: () => PolicyStatement.defineTenancy({ name: "partner", tenancyId: "ocid1.user.oc1..aaaauser" }),
    message:
      "tenancyId must be ocid1.tenancy.<realm>.[region].<unique id>, got 'ocid1.user.oc1..aaaauser' (a user); copy it from the resource's page in the console",
  },
  {
    title: "a group that is defined by the OCID of a user",
    make: () => PolicyStatement.defineGroup({ name: "partners", groupId: "ocid1.user.oc1..aaaauser" }),
    message:
      "groupId must be ocid1.group.<realm>.[region].<unique id>, got 'ocid1.user.oc1..aaaauser' (a user); copy it from the resource's page in the console",
  },
  {
    title: "a dynamic group that is defined by the OCID of a user",
    make: () => PolicyStatement.defineDynamicGroup({ name: "partners", dynamicGroupId: "ocid1.user.oc1..aaaauser" }),
    message:
      "dynamicGroupId must be ocid1.dynamicgroup.<realm>.[region].<unique id>, got 'ocid1.user.oc1..aaaauser' (a user); copy it from the resource's page in the console",
  },
  {
    title: "an admitted tenancy of two words",
    make: () =>
      PolicyStatement.admit({
        subject: analysts,
        tenancyName: "our friend",
        access: Access.use("stream-pull"),
        location: here,
      }),
    message: "name of a tenancy must be letters, digits, hyphens, underscores and periods, got 'our friend'",
  },
  {
    title: "a statement of blanks",
    make: () => PolicyStatement.parse("  "),
    message: "policy statement must not be empty, got '  '",
  },
  {
    title: "a definition of a user",
    make: () => PolicyStatement.parse("Define user ana as ocid1.user.oc1..aaaauser"),
    message:
      "policy statement must have tenancy, group, dynamic-group or compartment after 'define' but has 'user', got 'Define user ana as ocid1.user.oc1..aaaauser'",
  },
  {
    title: "a statement that grants",
    make: () => PolicyStatement.parse("Grant group analysts to use streams in tenancy"),
    message:
      "policy statement must have Allow, Deny, Define, Endorse or Admit at its start but has 'Grant', got 'Grant group analysts to use streams in tenancy'",
  },
  {
    title: "a verb that IAM does not have",
    make: () => PolicyStatement.parse("Allow group analysts to administer streams in tenancy"),
    message:
      "policy statement must have inspect, read, use, manage or permissions in braces after 'to' but has 'administer', got 'Allow group analysts to administer streams in tenancy'",
  },
  {
    title: "a permission with hyphens",
    make: () => PolicyStatement.parse("Allow group analysts to {STREAM-READ} in tenancy"),
    message: "permission must be a name like STREAM_READ, got 'STREAM-READ'; write 'STREAM_READ'",
  },
  {
    title: "a group without its name",
    make: () => PolicyStatement.parse("Allow group to use streams in tenancy"),
    message:
      "policy statement must have a name after 'group' but has 'to', got 'Allow group to use streams in tenancy'",
  },
  {
    title: "a group by its OCID among names",
    make: () => PolicyStatement.parse(`Allow group ${GROUP_OCID} to use streams in tenancy`),
    message:
      "group name must not be an OCID without 'id', got 'ocid1.group.oc1..aaaagroup'; write 'group id ocid1.group.oc1..aaaagroup'",
  },
  {
    title: "a group in quotes that hold a brace",
    make: () => PolicyStatement.parse("Allow group 'ana{lysts' to use streams in tenancy"),
    message:
      "group name must not contain a quote, a brace, a backslash or a line break, got 'ana{lysts'; write it without them, because there is no way to escape them",
  },
  {
    title: "a group whose id is that of a dynamic group",
    make: () => PolicyStatement.parse(`Allow group id ${DYNAMIC_GROUP_OCID} to use streams in tenancy`),
    message:
      "group id must be ocid1.group.<realm>.[region].<unique id>, got 'ocid1.dynamicgroup.oc1..aaaagroup' (a dynamic group); copy it from the resource's page in the console",
  },
  {
    title: "a condition with SQL's like",
    make: () => PolicyStatement.parse("Allow group analysts to use streams in tenancy where target.stream.id like 'a'"),
    message:
      "policy statement must have =, !=, in, not in, before, after or between after 'target.stream.id' but has 'like', got 'Allow group analysts to use streams in tenancy where target.stream.id like 'a''; write a pattern between slashes: = /prod-*/",
  },
  {
    title: "a statement that ends too early",
    make: () => PolicyStatement.parse("Allow group analysts to use"),
    message: "policy statement must have a resource type after 'use' but ends, got 'Allow group analysts to use'",
  },
  {
    title: "a statement without its to",
    make: () => PolicyStatement.parse("Allow group analysts use streams in tenancy"),
    message:
      "policy statement must have 'to' after the subject but has 'use', got 'Allow group analysts use streams in tenancy'; put a name with blanks in single quotes",
  },
  {
    title: "conditions without braces",
    make: () =>
      PolicyStatement.parse("Allow group analysts to use streams in tenancy where all target.stream.id = 'a'"),
    message:
      "policy statement must have '{' after 'all' but has 'target.stream.id', got 'Allow group analysts to use streams in tenancy where all target.stream.id = 'a''",
  },
  {
    title: "a quote that nobody closes",
    make: () => PolicyStatement.parse("Allow group 'analysts to use streams in tenancy"),
    message:
      "policy statement must close each quote that it opens, got 'Allow group 'analysts to use streams in tenancy'",
  },
  {
    title: "a pattern that nobody closes",
    make: () => PolicyStatement.parse("Allow group analysts to use streams in tenancy where request.user.name = /ann*"),
    message:
      "policy statement must close each pattern's slash that it opens, got 'Allow group analysts to use streams in tenancy where request.user.name = /ann*'",
  },
  {
    title: "a group in its domain with a wrong resource type",
    make: () => PolicyStatement.parse("Allow group Default/analysts to use stream-produce in tenancy"),
    message: "resource type must be one that IAM has, got 'stream-produce'; write 'stream-push'",
  },
  {
    title: "an endorsed tenancy of two words",
    make: () => EndorsedTenancy.named("our partner tenancy"),
    message: "name of a tenancy must be letters, digits, hyphens, underscores and periods, got 'our partner tenancy'",
  },
  {
    title: "a dynamic group by the OCID of a user's group",
    make: (stack) => DynamicGroup.fromDynamicGroupId(stack, "hosts", GROUP_OCID),
    message:
      "shop/hosts: dynamicGroupId must be ocid1.dynamicgroup.<realm>.[region].<unique id>, got 'ocid1.group.oc1..aaaagroup' (a group); copy it from the resource's page in the console",
  },
  {
    title: "a Kafka user with a slash in the name of the tenancy",
    make: () => KafkaUser.existing({ tenancyName: "acme/eu", userName: "ana@example.com" }),
    message: "tenancy name must not contain a slash, got 'acme/eu'; give each part of a full name separately",
  },
  {
    title: "a Kafka user with a slash in the domain",
    make: () => KafkaUser.existing({ tenancyName: "acme", domain: "oracle/eu", userName: "ana@example.com" }),
    message: "identity domain must not contain a slash, got 'oracle/eu'; give each part of a full name separately",
  },
  {
    title: "a Kafka user with a quote",
    make: () => KafkaUser.existing({ tenancyName: "acme", userName: 'ana"example.com' }),
    message:
      "user name must not contain a quote, a brace, a backslash or a line break, got 'ana\"example.com'; write it without them, because there is no way to escape them",
  },
  {
    title: "a matching rule for a resource by its name",
    make: () => MatchingRule.resource("orders"),
    message:
      "resourceId must be ocid1.<kind>.<realm>.[region].<unique id>, got 'orders'; copy it from the resource's page in the console",
  },
  {
    title: "a matching rule for a type with a hyphen",
    make: () => MatchingRule.resourcesOfType("fn-func", compartment),
    message:
      "resource type must be the word between the first two dots of an OCID, got 'fn-func'; write letters and digits only",
  },
  {
    title: "a matching rule for a tag's key with a dot",
    make: () => MatchingRule.tag({ namespace: "shop", key: "tier.name" }),
    message:
      "tag key must not be empty or contain blanks, periods or quotes, got 'tier.name'; give namespace and key separately",
  },
  {
    title: "a pattern for an end that has a star of its own",
    make: () => PolicyPattern.endsWith("*orders"),
    message:
      "condition pattern must not contain a star or a slash, got '*orders'; give the text without stars, which are added to it",
  },
  {
    title: "a pattern for a part that has a slash",
    make: () => PolicyPattern.contains("shop/orders"),
    message:
      "condition pattern must not contain a star or a slash, got 'shop/orders'; give the text without stars, which are added to it",
  },
  {
    title: "a pattern with a quote",
    make: () => PolicyPattern.startsWith("ana's"),
    message:
      "condition pattern must not contain a quote, a brace, a backslash or a line break, got 'ana's'; write it without them, because there is no way to escape them",
  },
  {
    title: "an admission in a plain stack that knows no tenancy",
    make: (stack) => {
      const plain = new TerraformStack(App.of(stack), "plain");
      const statement = PolicyStatement.admit({
        subject: analysts,
        tenancyName: "partner",
        access: Access.use("stream-pull"),
        location: here,
      });
      return new Policy(plain, "access", { compartment, name: "access", statements: [statement] });
    },
    message:
      "plain/access: a statement on the whole tenancy or across tenancies must be attached to the root compartment, which is not known here, got 'Admit group analysts of tenancy partner to use stream-pull in compartment id oci...'; give the policy Compartment.fromTenancyId(...), or derive the stack from OciStack",
  },
  {
    title: "a value with a backslash, which could hide the closing quote",
    make: () => PolicyCondition.isEqual("target.bucket.name", "a\\"),
    message:
      "condition value must not contain a quote, a brace, a backslash or a line break, got 'a\\\\'; write it without them, because there is no way to escape them",
  },
  {
    title: "a value with a directive of Terraform",
    make: () => PolicyCondition.isEqual("target.bucket.name", "%{if true}a"),
    message:
      "condition value must not contain a quote, a brace, a backslash or a line break, got '%{if true}a'; write it without them, because there is no way to escape them",
  },
  {
    title: "a condition on nothing",
    make: () => PolicyCondition.isEqual("target.bucket.name", ""),
    message: "condition value must not be empty",
  },
  {
    title: "any of no conditions",
    make: () => PolicyCondition.any(),
    message: "condition any must have at least one condition",
  },
  {
    title: "a pattern that matches everything",
    make: () => PolicyPattern.endsWith(""),
    message: "condition pattern must not be empty",
  },
  {
    title: "a variable that goes on as a condition",
    make: () => PolicyCondition.isEqual("target.bucket.name = 'a', x", "b"),
    message:
      "condition variable must be words joined by dots that begin with request. or target., got 'target.bucket.name = 'a', x'",
  },
  {
    title: "a time that is equal",
    make: () => PolicyCondition.isEqual("request.utc-timestamp", "2027-01-01T00:00Z"),
    message: "condition on request.utc-timestamp must use before or after, got '='",
  },
  {
    title: "a matching rule for a resource whose OCID ends the quote",
    make: () => MatchingRule.resource("ocid1.stream.oc1.iad.a' , resource.id = '"),
    message:
      "resourceId must be ocid1.<kind>.<realm>.[region].<unique id>, got 'ocid1.stream.oc1.iad.a' , resource.id = ''; copy it from the resource's page in the console",
  },
  {
    title: "any of no rules",
    make: () => MatchingRule.any(),
    message: "a matching rule ANY must have a member",
  },
  {
    title: "a matching rule for a tag that holds nothing",
    make: () => MatchingRule.tag({ namespace: "Shop", key: "Role", value: "" }),
    message: "value in a matching rule must not be empty",
  },
  {
    title: "a group that is defined without a name",
    make: () => PolicyStatement.defineGroup({ name: "", groupId: GROUP_OCID }),
    message: "name of a group must be letters, digits, hyphens, underscores and periods, got ''",
  },
  {
    title: "a defined name that goes on as a statement",
    make: () => PolicyStatement.defineDynamicGroup({ name: "A as b", dynamicGroupId: DYNAMIC_GROUP_OCID }),
    message: "name of a dynamic-group must be letters, digits, hyphens, underscores and periods, got 'A as b'",
  },
  {
    title: "an endorsement with a variable that the type does not have",
    make: () =>
      PolicyStatement.endorse({
        subject: analysts,
        access: Access.read("streams"),
        tenancy: EndorsedTenancy.any(),
        condition: PolicyCondition.isEqual("target.topic.id", "a"),
      }),
    message:
      "condition on streams must use target.stream.id, target.streampool.id or a general variable, got 'target.topic.id'",
  },
  {
    title: "a path of no compartments",
    make: () => PolicyLocation.compartmentNamed(""),
    message: "compartment path must not have an empty part, got ''; write one colon between two names",
  },
  {
    title: "a path of compartments that goes on as a statement",
    make: () => PolicyLocation.compartmentNamed("A where x"),
    message: "compartment name must be 1 to 100 letters, digits, periods, hyphens and underscores, got 'A where x'",
  },
  {
    title: "a compartment whose name is longer than compartments have",
    make: () => PolicyLocation.compartmentNamed(`A:${"b".repeat(101)}`),
    message: `compartment name must be 1 to 100 letters, digits, periods, hyphens and underscores, got '${"b".repeat(80)}...'`,
  },
  {
    title: "a dynamic group whose name has a brace",
    make: () => Subject.dynamicGroupNamed({ name: "A}" }),
    message:
      "dynamic-group name must not contain a quote, a brace, a backslash or a line break, got 'A}'; write Subject.dynamicGroup(DynamicGroup.fromDynamicGroupId(...)) with its OCID, because the language has no escape",
  },
  {
    title: "a group whose name has an expression that nobody closed",
    make: () => Subject.group({ name: "A${var.b" }),
    message:
      "group name must not contain a quote, a brace, a backslash or a line break, got 'A${var.b'; write Group.fromGroupId(...).subject with its OCID, because the language has no escape",
  },
  {
    title: "a group with a slash in its domain",
    make: () => Subject.group({ name: "analysts", domain: "acme/eu" }),
    message: "identity domain must not contain a slash, got 'acme/eu'; give the identity domain as 'domain'",
  },
  {
    title: "a workload of no service account",
    make: () => Subject.okeWorkload({ clusterId: CLUSTER_OCID, namespace: "default", serviceAccount: "" }),
    message: "service account of an OKE workload must not be empty",
  },
  {
    title: "any group of which one is told apart, and the other is not",
    make: () => {
      const conditions = ["request.principal.type", "request.region"].map((name) => PolicyCondition.isEqual(name, "a"));
      return Subject.anyGroup(PolicyCondition.any(...conditions));
    },
    message:
      "any-group must have a condition that says which principals; compare request.principal.type, or name a group",
  },
  {
    title: "a Kafka user of no tenancy",
    make: () => KafkaUser.existing({ tenancyName: "", userName: "ana@example.com" }),
    message: "tenancy name must not be empty",
  },
  {
    title: "a Kafka user with a line break",
    make: () => KafkaUser.existing({ tenancyName: "acme", userName: "me\nyou" }),
    message:
      "user name must not contain a quote, a brace, a backslash or a line break, got 'me\\nyou'; write it without them, because there is no way to escape them",
  },
  {
    title: "a Kafka user in a domain without a name",
    make: () => KafkaUser.existing({ tenancyName: "acme", domain: "", userName: "ana@example.com" }),
    message: "identity domain must not be empty",
  },
]);
