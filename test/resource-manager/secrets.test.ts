import { secretIn, secretUnder, withoutExcused } from "../../lib/core/secrets";
import { isSecretArgument, isSecretDefault } from "../../lib/resource-manager/secrets";

// Joined here, so that secret scanners do not report this file.
const joined = (...parts: string[]): string => parts.join("");
const FINGERPRINT = `${"aa:".repeat(15)}bb`;
const key = (kind: string): string => `-----BEGIN ${kind}PRIVATE KEY-----\nMII...`;

test.each([
  [key(""), "a private key"],
  [key("RSA "), "a private key"],
  [key("OPENSSH "), "a private key"],
  [key("ENCRYPTED "), "a private key"],
  [joined("https://hooks.slack.com", "/services/T0/B0/x"), "the address of a Slack webhook"],
  [joined("https://events.pagerduty.com", "/integration/abc/enqueue"), "the address of a PagerDuty integration"],
  [joined("https://events.eu.pagerduty.com", "/integration/abc/enqueue"), "the address of a PagerDuty integration"],
  [key("PGP ").replace("KEY-", "KEY BLOCK-"), "a private key"],
  [joined("PuTTY-User-", "Key-File-3: ssh-rsa"), "a private key"],
  [joined("fingerprint=", FINGERPRINT, "\nkey_file=~/.oci/key.pem"), "the settings of an API key"],
  [JSON.stringify({ user: "ocid1.user.oc1..a", fingerprint: FINGERPRINT }), "the settings of an API key"],
  [JSON.stringify({ user: "ocidv1:user:oc1:phx:1:a", fingerprint: FINGERPRINT }), "the settings of an API key"],
  [joined("e", "yJhbGciOiJIUzI1", ".e", "yJzdWIiOiIxMjM0", ".SflKxwRJSMeKKF2Q"), "a JSON web token"],
  [joined('"Author', 'ization": "Splunk 12345678-1234"'), "the authorization header of a user"],
  [joined("Author", "ization: Bearer abcdefgh12"), "the authorization header of a user"],
  [joined("mongodb://admin:", "hunter2@db.example.com"), "an address with a password in it"],
  [JSON.stringify({ user: "a", password: "hunter2" }), "a password in plain text"],
  [JSON.stringify(JSON.stringify({ password: "hunter2" })), "a password in plain text"],
  ['${jsonencode({"db_password" = "hunter2"})}', "a password in plain text"],
  ['PlainLoginModule required username="t/u" password="aB1(c)d;";', "a password in plain text"],
  ['  admin_password = "hunter2"', "a password in plain text"],
  ["export DB_PASSWORD=hunter2\n", "a password in plain text"],
  ["https://example.com/?auth_token=abc&x=1", "a password in plain text"],
  [Buffer.from(`#cloud-config\n${key("")}`).toString("base64"), "a private key"],
  [Buffer.from("#!/bin/sh\nexport DB_PASSWORD=hunter2\n").toString("base64"), "a password in plain text"],
  ["postgres://app:hunter2@db", "an address with a password in it"],
  ["redis://:hunter2@cache.example.com", "an address with a password in it"],
  ["jdbc:oracle:thin:app/hunter2@db.example.com:1521/x", "an address with a password in it"],
  ["jdbc:oracle:oci:app/hunter2@shop", "an address with a password in it"],
  ["jdbc:oracle:thin:/@shop_high", undefined],
  ["jdbc:oracle:thin:@db.example.com:1521/x?user=a", undefined],
  ["jdbc:sqlserver://db;user=a;password=hunter2;encrypt=true", "a password in plain text"],
  ["connection.secret.key=hunter2", "a password in plain text"],
  [joined("xo", "xb-1234-5678-abcdef"), "a Slack token"],
  [joined("AI", "za", "a".repeat(35)), "a Google API key"],
  [key("").replace("\n", ""), "a private key"],
  [joined("gh", "p_", "a".repeat(36)), "a GitHub token"],
  [joined("AK", "IA", "A".repeat(16)), "an AWS access key"],
  [`fingerprint: ${FINGERPRINT}, of a certificate`, undefined],
  [Buffer.from("#cloud-config\npackages: [git]\n").toString("base64"), undefined],
  ['password = var.password, auth_token = local.x, passphrase="${var.x}"', undefined],
  ['password="$${file:/opt/kafka/secrets.properties:token}"', undefined],
  ['password="<auth token of the user>"', undefined],
  ['"password": "Password", "x": "Your new password"', undefined],
  ["hec_token=$(read_secret)", undefined],
  ["printf 'hec_token=%s' \"$hec_token\"", undefined],
  ["password=base64decode(x)", undefined],
  ['"password": { "type": "string" }, "secret_key": null', undefined],
  ["jdbc:oracle:thin:@tcps://adb.example.com:1522/x", undefined],
  ["https://user@example.com/a:b", undefined],
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
  [["admin_password"], "hunter2", true],
  [["environment", "DB_PASSWORD"], "hunter2", true],
  [["secret_content", "content"], "aGVsbG8=", false],
  [["oci_vault_secret", "s", "secret_content", "content"], "aGVsbG8=", true],
  [["oci_vault_secret", "s", "secret_content", "content"], "${var.content}", false],
  [["admin_password"], "${var.password}", false],
  [["secret_id"], "abc", false],
  [["token_header"], "Authorization", false],
  [["secret"], "abc", false],
])("the argument %j, %j, is a secret: %s", (path, value, expected) => {
  expect(isSecretArgument(path, value)).toBe(expected);
});

test.each([
  ["connection.password", "hunter2", "a secret"],
  ["user.authToken", "abc", "a secret"],
  ["aws.secret.access.key", "abc", "a secret"],
  ["splunk.hec.token", "abc", "a secret"],
  ["url", "postgres://app:hunter2@db", "an address with a password in it"],
  ["connection.password", "<PASSWORD>", undefined],
  ["connection.password", "${file:/opt/kafka/secrets.properties:db}", undefined],
  ["connection.password", "", undefined],
  ["require.token", "true", undefined],
  ["max.token", "4096", undefined],
  ["max.token", "hunter2", "a secret"],
  ["token.url", "https://example.com", undefined],
  ["db.secret", "ocid1.vaultsecret.oc1..a", undefined],
])("what %s holds with the value %j: %s", (name, value, expected) => {
  expect(secretUnder(name, value)).toBe(expected);
});

test("a value that is marked as not secret is accepted in a document, in a JSON file, and in a properties file", () => {
  const value = 'password="example"';
  const files = [value, JSON.stringify({ a: value }), JSON.stringify(JSON.stringify({ a: value })), `a=${value}`];
  for (const file of files) {
    expect(secretIn(withoutExcused(file, []))).toBe("a password in plain text");
    expect(secretIn(withoutExcused(file, [value]))).toBeUndefined();
  }
});
