import { TerraformVariable } from "cdktf";
import { type ExistingKafkaUser, KafkaUser, Subject } from "../../lib";
import { STREAM_POOL_ID } from "../support/ocids";
import { newStack } from "../support/synthesis";

const user: ExistingKafkaUser = { tenancyName: "acme", userName: "booking@example.com" };
const all: Required<ExistingKafkaUser> = {
  ...user,
  domain: "OracleIdentityCloudService",
  group: Subject.group({ name: "Kafka" }),
};

test("logs in with three parts from the Default domain", () => {
  expect(KafkaUser.existing(user).userNameFor(STREAM_POOL_ID)).toBe(`acme/booking@example.com/${STREAM_POOL_ID}`);
});

test("logs in with four parts from another domain", () => {
  expect(KafkaUser.existing(all).userNameFor(STREAM_POOL_ID)).toBe(
    `acme/OracleIdentityCloudService/booking@example.com/${STREAM_POOL_ID}`,
  );
});

test("accepts tokens for every part", () => {
  const { stringValue } = new TerraformVariable(newStack(), "text", { type: "string" });
  const named = KafkaUser.existing({ tenancyName: stringValue, domain: stringValue, userName: stringValue });
  expect(named.userNameFor(stringValue)).toBe([1, 2, 3, 4].map(() => stringValue).join("/"));
});

test("gets the permissions of its group", () => {
  expect(KafkaUser.existing(all).subject).toBe(all.group);
});
