import { isSecretArgument, isSecretDefault, secretIn } from "../../lib/resource-manager/secrets";

// Put together here, so that no scanner of secrets takes this file for one.
const joined = (...parts: string[]): string => parts.join("");
const key = (kind: string): string => `-----BEGIN ${kind}PRIVATE KEY-----\nMII...`;

test.each([
  [key(""), "a private key"],
  [key("RSA "), "a private key"],
  [key("OPENSSH "), "a private key"],
  [key("ENCRYPTED "), "a private key"],
  [joined("https://hooks.slack.com", "/services/T0/B0/x"), "the address of a Slack webhook"],
  [joined("https://events.pagerduty.com", "/integration/abc/enqueue"), "the address of a PagerDuty integration"],
  [joined("https://events.eu.pagerduty.com", "/integration/abc/enqueue"), "the address of a PagerDuty integration"],
  [joined("gh", "p_", "a".repeat(36)), "a GitHub token"],
  [joined("AK", "IA", "A".repeat(16)), "an AWS access key"],
  ["-----BEGIN CERTIFICATE-----\nMII...", undefined],
  ["-----BEGIN PUBLIC KEY-----\nMII...", undefined],
  ["https://hooks.slack.com/services/${var.path}", undefined],
  ["password=${file:/opt/kafka/secrets.properties:token}", undefined],
])("what %j holds: %s", (text, secret) => {
  expect(secretIn(text)).toBe(secret);
});

test.each([
  ["admin_password", "hunter2", true],
  ["ADMIN_PASSWORD", "hunter2", true],
  ["auth_token", "abc", true],
  ["client_secret", "abc", true],
  ["privateKey", "abc", true],
  ["api_key", "abc", true],
  ["note", key(""), true],
  ["admin_password", "", false],
  ["admin_password_secret_ocid", "ocid1.vaultsecret.oc1..a", false],
  ["secret", "ocid1.vaultsecret.oc1..a", false],
  ["token", "${file:/opt/token}", false],
  ["tokens_per_second", "5", false],
  ["key_ocid", "abc", false],
])("the default of %s, %j, is a secret: %s", (name, value, expected) => {
  expect(isSecretDefault(name, value)).toBe(expected);
});

test.each([
  ["admin_password", "hunter2", true],
  ["DB_PASSWORD", "hunter2", true],
  ["admin_password", "${var.password}", false],
  ["secret_id", "abc", false],
  ["token_header", "Authorization", false],
  ["secret", "abc", false],
])("the argument %s, %j, is a secret: %s", (name, value, expected) => {
  expect(isSecretArgument(name, value)).toBe(expected);
});
