// Logins without a warning: the user has permissions in the pool, or its permissions are unknown. test/warnings has those with a warning.

import { App, TerraformOutput } from "cdktf";
import { IdentityPolicy } from "@cdktf/provider-oci/lib/identity-policy";
import { IdentityUserGroupMembership } from "@cdktf/provider-oci/lib/identity-user-group-membership";
import {
  KafkaClient,
  KafkaClientUser,
  KafkaLogin,
  KafkaUser,
  type IKafkaUser,
  OciStack,
  Partitions,
  Policy,
  PolicyStatement,
  type Stream,
  StreamPool,
} from "../../lib";
import { compartment } from "../refusals/row";
import { synthesize, testApp, warnings } from "../support/synthesis";

interface Setup {
  readonly stack: OciStack;
  readonly pool: StreamPool;
  readonly orders: Stream;
  readonly user: KafkaClientUser;
}

function setUp(): Setup {
  const stack = new OciStack(testApp(), "shop");
  const pool = new StreamPool(stack, "pool", { compartment });
  const user = new KafkaClientUser(stack, "service", { name: "service", email: "service@example.com" });
  return { stack, pool, user, orders: pool.addStream("orders", { partitions: Partitions.of(1) }) };
}

function warningsOf(setup: Setup, user: IKafkaUser = setup.user): string[] {
  KafkaClient.properties({ login: KafkaLogin.user({ pool: setup.pool, user }) }).addOutput(setup.stack, "client");
  synthesize(setup.stack);
  return warnings(setup.stack);
}

const parsed = (text: string): PolicyStatement[] => [PolicyStatement.parse(text)];

const GRANTED: [string, (setup: Setup) => PolicyStatement[]][] = [
  ["the pool", ({ pool, user }) => pool.allowKafka(user.subject)],
  ["one of its streams", ({ orders, user }) => [orders.allowConsume(user.subject)]],
  ["all streams", () => parsed("Allow group service to use streams in tenancy")],
  ["the family of streams", () => parsed("Allow group 'Default'/'service' to manage stream-family in tenancy")],
  ["everything", () => parsed("Allow group service to manage all-resources in tenancy")],
  ["single permissions", () => parsed("Allow group service to {STREAM_READ, STREAM_CONSUME} in tenancy")],
  ["every user", () => parsed("Allow any-user to use streams in tenancy where request.principal.type = 'user'")],
];

test.each(GRANTED)("does not warn about a user with a statement for %s", (_, statements) => {
  const setup = setUp();
  new Policy(setup.stack, "access", { compartment, statements: statements(setup) });
  expect(warningsOf(setup)).toEqual([]);
});

test("does not warn about a user with a statement in another stack of the app", () => {
  const setup = setUp();
  const other = new OciStack(App.of(setup.stack), "access", { namePrefix: "access" });
  new Policy(other, "access", { compartment, statements: setup.pool.allowKafka(setup.user.subject) });
  expect(warningsOf(setup)).toEqual([]);
});

test("does not warn about a user if a policy has statements that only Terraform knows", () => {
  const setup = setUp();
  const statements = setup.stack.input.list("statements", { title: "Statements" });
  new IdentityPolicy(setup.stack, "own", { compartmentId: "x", name: "own", description: "own", statements });
  expect(warningsOf(setup)).toEqual([]);
});

test("does not warn about a user whose group is an output, or who is a member of another group", () => {
  const told = setUp();
  new TerraformOutput(told.stack, "group", { value: told.user.groupId });
  expect(warningsOf(told)).toEqual([]);
  const member = setUp();
  new IdentityUserGroupMembership(member.stack, "member", {
    groupId: "ocid1.group.oc1..x",
    userId: member.user.userId,
  });
  expect(warningsOf(member)).toEqual([]);
});

test("does not warn about an existing user, whose statements are elsewhere", () => {
  const existing = KafkaUser.existing({ tenancyName: "acme", userName: "ada" });
  expect(warningsOf(setUp(), existing)).toEqual([]);
});

test("does not warn about a user whose file is not used", () => {
  const { stack, pool, user } = setUp();
  KafkaClient.properties({ login: KafkaLogin.user({ pool, user }) });
  synthesize(stack);
  expect(warnings(stack)).toEqual([]);
});

test("warns once, however many files there are, and however often the stack is synthesized", () => {
  const { stack, pool, user } = setUp();
  const login = KafkaLogin.user({ pool, user });
  KafkaClient.producer({ login }).addOutput(stack, "producer");
  KafkaClient.consumer({ login, groupId: "mail" }).addOutput(stack, "consumer");
  synthesize(stack);
  synthesize(stack);
  expect(warnings(stack)).toHaveLength(1);
});
