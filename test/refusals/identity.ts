// Statements, groups and names that IAM would refuse, or that would allow too much.

import {
  Access,
  Compartment,
  DynamicGroup,
  EndorsedTenancy,
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
import { compartment, FUNCTION_ID, pool, POOL_ID, type Row, rows, stream, STREAM_ID, TENANCY_ID } from "./row";

const GROUP_OCID = "ocid1.group.oc1..aaaagroup";
const DYNAMIC_GROUP_OCID = "ocid1.dynamicgroup.oc1..aaaagroup";

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
    message: "resource type must be letters, digits and hyphens, got 'stream push'",
  },
  {
    title: "a permission in small letters",
    make: () => Access.permissions(["stream_read"]),
    message: "permission must be a name like STREAM_READ, got 'stream_read'",
  },
  {
    title: "no permission",
    make: () => Access.permissions([]),
    message: "permissions must name at least one",
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
    message: "condition variable must be words joined by dots that begin with request. or target., got 'stream.id'",
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
    message: "condition pattern must not hold a star or a slash, got 'prod*eu'",
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
      "group name must not hold a quote, a brace, a backslash or a line break, got 'ops' to manage all-resources in tenancy'",
  },
  {
    title: "a group with its identity domain in the name",
    make: () => Subject.group({ name: "OracleIdentityCloudService/ops" }),
    message:
      "group name must not hold a slash, got 'OracleIdentityCloudService/ops'; give the identity domain as 'domain'",
  },
  {
    title: "a group with a blank that was copied too",
    make: () => Subject.group({ name: "ops " }),
    message: "group name must not begin or end with a blank, got 'ops '",
  },
  {
    title: "a dynamic group by the OCID of a group",
    make: () => Subject.dynamicGroupId(GROUP_OCID),
    message:
      "dynamicGroupId must be ocid1.dynamicgroup.<realm>.[region].<unique id>, got 'ocid1.group.oc1..aaaagroup (a group)'; copy it from the resource's page in the console",
  },
  {
    title: "a group by the OCID of a dynamic group",
    make: () => Subject.groupId(DYNAMIC_GROUP_OCID),
    message:
      "groupId must be ocid1.group.<realm>.[region].<unique id>, got 'ocid1.dynamicgroup.oc1..aaaagroup (a dynamic group)'; copy it from the resource's page in the console",
  },
  {
    title: "a service with its address",
    make: () => Subject.service("streaming.oraclecloud.com"),
    message: "service name must be letters, digits, hyphens and underscores, got 'streaming.oraclecloud.com'",
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
    title: "a compartment by its OCID among names",
    make: () => PolicyLocation.compartmentNamed(compartment.compartmentId),
    message:
      "compartment path must not be an OCID without 'id', got 'ocid1.compartment.oc1..aaaacompartment'; write 'compartment id ocid1.compartment.oc1..aaaacompartment'",
  },
  {
    title: "a path of compartments with slashes",
    make: () => PolicyLocation.compartmentNamed("shop/streaming"),
    message:
      "compartment name must be 1 to 100 letters, digits, periods, hyphens and underscores, got 'shop/streaming'",
  },
  {
    title: "a policy that allows nothing",
    make: (stack) => new Policy(stack, "access", { compartment }),
    message: "shop/access: a policy must have at least one statement; give it statements, or leave it out",
  },
  {
    title: "two policies of one name",
    make: (stack) => {
      const statements = [stream(stack).allowProduce(analysts)];
      new Policy(stack, "producers", { compartment, name: "access", statements });
      return new Policy(stack, "consumers", { compartment, name: "access", statements });
    },
    message:
      "shop/consumers: the name '${var.name_prefix}-access' is the name of shop/producers already; give one of them another name, since IAM wants it unique in the tenancy",
  },
  {
    title: "a policy whose name has blanks",
    make: (stack) => new Policy(stack, "access", { compartment, name: "access to orders" }),
    message:
      "shop/access: the name of a policy must be 1 to 54 of the characters A-Z a-z 0-9 . _ -, since the stack's prefix comes before it, got 'access to orders'",
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
      "policy statement must have group, dynamic-group, any-group, any-user or service as its subject but has 'to', got 'Allow to use streams in tenancy'",
  },
  {
    title: "two statements in one text",
    make: () =>
      PolicyStatement.parse("Allow group a to use streams in tenancy\nAllow group b to use streams in tenancy"),
    message:
      "policy statement must have nothing after its end but has 'Allow', got 'Allow group a to use streams in tenancy\\nAllow group b to use streams in tenancy'",
  },
  {
    title: "a variable of Terraform outside of its quotes",
    make: () =>
      PolicyStatement.parse("Allow group a to use streams in tenancy where target.stream.id = ${var.stream_ocid}"),
    message:
      "policy statement must have a value in single quotes after '=' but has '${var.stream_ocid}', got 'Allow group a to use streams in tenancy where target.stream.id = ${var.stream_oc...'",
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
      "instanceId must be ocid1.instance.<realm>.[region].<unique id>, got 'ocid1.fnfunc.oc1.eu-frankfurt-1.aaaafunction (a function)'; copy it from the resource's page in the console",
  },
  {
    title: "a matching rule with a tag's value that ends the quote",
    make: () => MatchingRule.tag({ namespace: "Shop", key: "Role", value: "producer'} , ALL {instance.id = 'x" }),
    message:
      "value in a matching rule must not hold a quote, a brace, a backslash or a line break, got 'producer'} , ALL {instance.id = 'x'",
  },
  {
    title: "a tag by namespace and key in one",
    make: () => MatchingRule.tag({ namespace: "Shop.Role", key: "" }),
    message: "tag namespace must not be empty or hold blanks, periods or quotes, got 'Shop.Role'",
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
      "shop/user: the name '${var.name_prefix}-orders' is the name of shop/hosts already; give one of them another name, since IAM wants it unique in the tenancy",
  },
  {
    title: "an auth token that was not asked for",
    make: (stack) => new KafkaClientUser(stack, "user").authToken,
    message:
      "shop/user: an auth token is made only on request, since it stays in Terraform's state; set authToken, or make a token in the console and keep it in Vault",
  },
  {
    title: "a grant to a Kafka user of whom no group is known",
    make: (stack) => {
      const user = KafkaUser.existing({ tenancyName: "acme", userName: "ana@example.com" });
      return new Policy(stack, "access", { compartment, statements: pool(stack).allowKafka(user.subject) });
    },
    message:
      "a grant to an existing Kafka user needs a group of the user, since statements are never about users, got 'ana@example.com'; give KafkaUser.existing the group",
  },
  {
    title: "a Kafka user with the domain before the name",
    make: () => KafkaUser.existing({ tenancyName: "acme", userName: "Default/ana@example.com" }),
    message: "user name must not hold a slash, got 'Default/ana@example.com'; give the identity domain as 'domain'",
  },
  {
    title: "a Kafka login to a stream",
    make: () => KafkaUser.existing({ tenancyName: "acme", userName: "ana" }).userNameFor(STREAM_ID),
    message:
      "streamPoolId must be ocid1.streampool.<realm>.[region].<unique id>, got 'ocid1.stream.oc1.eu-frankfurt-1.aaaastream (a stream)'; copy it from the resource's page in the console",
  },
  {
    title: "the tenancy by the OCID of a group in it",
    make: () => Compartment.fromTenancyId(GROUP_OCID),
    message:
      "tenancyId must be ocid1.tenancy.<realm>.[region].<unique id>, got 'ocid1.group.oc1..aaaagroup (a group)'; copy it from the resource's page in the console",
  },
]);
