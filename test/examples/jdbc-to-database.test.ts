// Tables by JDBC: two files that match, and a path from the data center to the database.

import { type TerraformStack } from "cdktf";
import { stacksOf } from "../guides/example";
import { synthesize } from "../support/synthesis";
import { bodiesOf, bodyOf, missedRules, rulesOf, statementsOf } from "./document";

const jdbc = (from = "", to = from): TerraformStack =>
  stacksOf("examples/jdbc-to-database", from, to).get("jdbc-to-database")!;

/** The configuration of a connector, as the host writes it. */
function connector(stack: TerraformStack, name: string): Record<string, string> {
  const { locals } = synthesize(stack) as { readonly locals: Record<string, string> };
  const init = Object.values(locals).find((text) => text.startsWith("#cloud-config"))!;
  const start = init.indexOf(`path: /etc/kafka-connect/connectors/${name}.json`);
  const end = init.indexOf("  - path: ", start);
  // Values that only Terraform knows contain quotation marks, so the file is not JSON yet.
  const members = [...init.slice(start, end).matchAll(/^ *"([^"]+)": "(.*)",?$/gm)];
  return Object.fromEntries(members.map(([, key = "", value = ""]) => [key, value]));
}

test("a row of the source is a message with its key in the stream of its table", () => {
  const stack = jdbc();
  expect(connector(stack, "jdbc-source")).toMatchObject({
    "table.whitelist": "SHOP.ORDERS,SHOP.CUSTOMERS",
    "topic.prefix": "shop-",
    "transforms.key.fields": "ID",
    "numeric.mapping": "best_fit",
    "key.converter.schemas.enable": "true",
  });
  const names = bodiesOf(stack, "oci_streaming_stream").map(([, { name }]) => name);
  expect(names.sort()).toEqual(["dead-letters", "shop-CUSTOMERS", "shop-ORDERS"]);
});

test("the sink of a stream writes to the table with the same name, by the key that the source writes", () => {
  expect(connector(jdbc(), "to-ORDERS")).toMatchObject({
    topics: "shop-ORDERS",
    "table.name.format": "ORDERS",
    "insert.mode": "upsert",
    "pk.mode": "record_key",
    "pk.fields": "ID",
    "errors.tolerance": "all",
    "errors.deadletterqueue.topic.name": "dead-letters",
    "connection.password": "$${file:/opt/kafka/secrets.properties:target-password}",
  });
});

test("the host may read three secrets and its software, and the workers may use the pool and the harness", () => {
  const statements = statementsOf(jdbc());
  const secrets = statements.filter((text) => text.includes("read secret-bundles"));
  expect(secrets.map((text) => text.replace(/^.* where /, ""))).toEqual(
    ["token", "source", "target"].map((name) => `target.secret.id = '\${var.${name}_secret_ocid}'`),
  );
  const ofUser = statements.filter((text) => text.startsWith("Allow group id ${oci_identity_group.connect_Group"));
  expect(ofUser.map((text) => /to (.*) in compartment/.exec(text)?.[1])).toEqual([
    "use stream-push",
    "use stream-pull",
    "read streams",
    "use connect-harness",
  ]);
});

test("the host reaches the source on port 1521, the pool, the database and Oracle's services, and does not accept connections", () => {
  const stack = jdbc();
  const ofHost = rulesOf(stack).filter((rule) => rule.startsWith("host_SecurityGroup "));
  expect(ofHost).toEqual(
    expect.arrayContaining([
      "host_SecurityGroup EGRESS 192.168.0.0/16 1521",
      "host_SecurityGroup EGRESS pool_PrivateEndpoint_NetworkSecurityGroup 9092",
      expect.stringMatching(/^host_SecurityGroup EGRESS database_\S+ 1521$/),
    ]),
  );
  expect(ofHost.filter((rule) => rule.includes(" INGRESS "))).toEqual([]);
  expect(missedRules(stack)).toContainEqual(expect.stringContaining("egress-pool"));
});

test("the route table leads only to the data center and to Oracle's services", () => {
  expect(bodyOf(jdbc(), "oci_core_route_table", "routes").route_rules).toMatchObject([
    { destination: "192.168.0.0/16", network_entity_id: "${var.drg_ocid}" },
    { destination_type: "SERVICE_CIDR_BLOCK", network_entity_id: "${oci_core_service_gateway.gateway.id}" },
  ]);
});

test("a failed task, a missing host and a database that is down have alarms", () => {
  const names = bodiesOf(jdbc(), "oci_monitoring_alarm").map(([name]) => name.replace(/_[0-9A-F]{8}$/, ""));
  expect(names).toEqual(
    expect.arrayContaining([
      "health_dead-letters",
      "host-health_failed-tasks",
      "host-health_gone",
      "database-health_unavailable",
    ]),
  );
});

test.each([
  [
    "keys that the sinks do not look for",
    "keyColumns: [key]",
    'keyColumns: ["NUMBER"]',
    "jdbc-to-database/host: keyFields must be among the key columns of the JdbcSource of this stack that writes the stream, NUMBER, got 'ID'; take it out, or add it to keyColumns of the JdbcSource",
  ],
  [
    "a password that the host does not have",
    '{ key: "source-password"',
    '{ key: "source-pasword"',
    'jdbc-to-database/host: the secret source-password, which a file of the host needs, must be given; add { key: "source-password", secret } to secrets',
  ],
  [
    "one password for two databases",
    'password: password("target")',
    'password: password("source")',
    "jdbc-to-database/host: the password of the connector 'to-ORDERS' must not be the secret that the connector 'jdbc-source' uses for another database or another user; give one of them another name, or a ClientSecret.fromFile with another key",
  ],
])("fails for %s", (_, from, to, sentence) => {
  expect(() => jdbc(from, to)).toThrow(sentence);
});
