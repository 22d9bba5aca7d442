import { TerraformVariable } from "cdktf";
import { ConfigurationError, type ExistingKafkaUser, KafkaUser, Subject } from "../../lib";
import { STREAM_POOL_ID } from "../support/ocids";
import { newStack } from "../support/synthesis";
import { STREAM } from "./ocids";

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

test("takes tokens for every part", () => {
  const { stringValue } = new TerraformVariable(newStack(), "text", { type: "string" });
  const named = KafkaUser.existing({ tenancyName: stringValue, domain: stringValue, userName: stringValue });
  expect(named.userNameFor(stringValue)).toBe([1, 2, 3, 4].map(() => stringValue).join("/"));
});

test("is given what its group is given", () => {
  expect(KafkaUser.existing(all).subject).toBe(all.group);
});

test("fails for a grant to a user whose group is not known", () => {
  expect(() => KafkaUser.existing(user).subject).toThrow(
    new ConfigurationError(
      "a grant to an existing Kafka user needs a group of the user, since statements are never about users, got " +
        "'booking@example.com'; give KafkaUser.existing the group",
    ),
  );
});

test("fails for a pool that is none", () => {
  expect(() => KafkaUser.existing(user).userNameFor(STREAM)).toThrow(
    new ConfigurationError(
      `streamPoolId must be ocid1.streampool.<realm>.[region].<unique id>, got '${STREAM} (a stream)'; copy it from the ` +
        "resource's page in the console",
    ),
  );
});

const UNSAFE = "must not hold a quote, a brace, a backslash or a line break";

test.each<[string, Partial<ExistingKafkaUser>, string]>([
  ["an empty tenancy name", { tenancyName: "" }, "tenancy name must not be empty"],
  ["a tenancy name with a slash", { tenancyName: "a/b" }, "tenancy name must not hold a slash, got 'a/b'"],
  ["an empty user name", { userName: "" }, "user name must not be empty"],
  [
    "a user name with its domain",
    { userName: "oracleidentitycloudservice/me" },
    "user name must not hold a slash, got 'oracleidentitycloudservice/me'; give the identity domain as 'domain'",
  ],
  ["an empty domain", { domain: "" }, "identity domain must not be empty"],
  ["a domain with a slash", { domain: "a/b" }, "identity domain must not hold a slash, got 'a/b'"],
  ["a user name that ends a property", { userName: 'me" password="' }, `user name ${UNSAFE}, got 'me" password="'`],
  ["a user name with a line break", { userName: "me\nyou" }, `user name ${UNSAFE}, got 'me\\nyou'`],
])("fails for %s", (_, part, message) => {
  expect(() => KafkaUser.existing({ ...user, ...part })).toThrow(new ConfigurationError(message));
});
