// Change data by GoldenGate: two deployments with their connections, and the requests of the script to their API.

import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type TerraformStack } from "cdktf";
import { stacksOf } from "../guides/example";
import { outputs, synthesize } from "../support/synthesis";
import { bodiesOf, bodyOf, rulesOf, statementsOf } from "./document";

const changes = (from = "", to = from): TerraformStack =>
  stacksOf("examples/change-data", from, to).get("change-data")!;

test("one deployment captures and one delivers, each with its connections", () => {
  const stack = changes();
  const types = bodiesOf(stack, "oci_golden_gate_deployment").map(([name, body]) => [name, body.deployment_type]);
  expect(Object.fromEntries(types)).toEqual({ capture: "DATABASE_ORACLE", goldengate: "BIGDATA" });
  const pairs = bodiesOf(stack, "oci_golden_gate_connection_assignment").map(([, body]) => [
    /connection\.(\w+)\.id/.exec(body.connection_id as string)?.[1],
    /deployment\.(\w+)\.id/.exec(body.deployment_id as string)?.[1],
  ]);
  expect(pairs.sort()).toEqual([
    ["path", "capture"],
    ["source", "capture"],
    ["target", "goldengate"],
  ]);
});

test("the delivery writes to the pool as a resource principal, and the path ends at the delivery", () => {
  const stack = changes();
  expect(bodyOf(stack, "oci_golden_gate_connection", "target")).toMatchObject({
    technology_type: "OCI_STREAMING",
    should_use_resource_principal: true,
    stream_pool_id: "${oci_streaming_stream_pool.pool_056F3F7E.id}",
  });
  expect(bodyOf(stack, "oci_golden_gate_connection", "path")).toMatchObject({
    technology_type: "GOLDENGATE",
    deployment_id: "${oci_golden_gate_deployment.goldengate.id}",
  });
  const rights = statementsOf(stack).filter((text) => text.includes("goldengate-identity"));
  expect(rights.map((text) => /to (.*) in compartment.* where (\S+)/.exec(text)?.slice(1).join(" of "))).toEqual([
    "use stream-push of target.streampool.id",
    "read streams of target.streampool.id",
    ...Array.from({ length: 4 }, () => "read secret-bundles of target.secret.id"),
  ]);
});

test("the deployments reach the source, each other, Vault and the streams", () => {
  const groups = bodiesOf(changes(), "oci_golden_gate_deployment").map(([, body]) => body.nsg_ids);
  const deployments = ["${oci_core_network_security_group.deployments_66B83660.id}"];
  expect(groups).toEqual([deployments, deployments]);
  expect(rulesOf(changes()).map((rule) => rule.replace("deployments ", ""))).toEqual([
    "EGRESS 0.0.0.0/0 443",
    "EGRESS 0.0.0.0/0 9092",
    "EGRESS 192.168.0.0/16 1521",
    "EGRESS deployments 443",
    "INGRESS 192.168.0.0/16 443",
    "INGRESS deployments 443",
  ]);
});

test("the changes of each table are kept in the bucket", () => {
  const ends = bodiesOf(changes(), "oci_sch_service_connector").map(([, { source, target }]) => [source, target]);
  const from = (table: string): unknown => ({ stream_id: expect.stringContaining(`pool_${table}_`) as string });
  const to = (table: string): object => ({ kind: "objectStorage", object_name_prefix: `${table}/` });
  expect(ends).toMatchObject(["CUSTOMERS", "ORDERS"].map((table) => [from(table), to(table)]));
  for (const [, target] of ends) expect(target).toHaveProperty("bucket", expect.stringContaining("backup"));
});

test("each deployment is saved once a day, and no one deletes a change for a month", () => {
  const stack = changes();
  for (const [, body] of bodiesOf(stack, "oci_golden_gate_deployment"))
    expect(body.backup_schedule).toMatchObject({
      bucket: expect.stringContaining("deployment-backups") as string,
      frequency_backup_scheduled: "DAILY",
      is_metadata_only: false,
      time_backup_scheduled: "${var.first_backup}",
    });
  const bucket = bodiesOf(stack, "oci_objectstorage_bucket").find(([name]) => name.startsWith("backup_"));
  expect(bucket?.[1].retention_rules).toMatchObject([{ duration: { time_amount: "30", time_unit: "DAYS" } }]);
});

test("the processes, the path, the lag and the processors of each deployment have alarms", () => {
  const queries = bodiesOf(changes(), "oci_monitoring_alarm").map(([, body]) => body.query as string);
  const of = (deployment: string): string[] =>
    queries
      .filter((query) => query.includes(`oci_golden_gate_deployment.${deployment}.id`))
      .map((query) => query.replace(/\[.*\.mean\(\)/, ""))
      .sort();
  const both = ["CpuUtilization > 80", "DeploymentHealth < 100"];
  const lags = ["DeploymentInboundLag > 60", "DeploymentOutboundLag > 60"];
  expect(of("capture")).toEqual([...both, ...lags, "DistributionPathStatus < 100", "ExtractStatus < 100"]);
  expect(of("goldengate")).toEqual([...both, ...lags, "ReceiverPathStatus < 100", "ReplicatStatus < 100"]);
});

test("the addresses that the data center must let in are an output", () => {
  expect(outputs(synthesize(changes())).capture_addresses?.value).toBe(
    '${join(",", oci_golden_gate_deployment.capture.ingress_ips[*].ingress_ip)}',
  );
});

describe("paths.sh", () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "change-data-"));
    // The value of each output is its name; each request is a line with its address and body.
    writeFileSync(join(folder, "terraform"), '#!/bin/sh\nprintf %s "$4"\n', { mode: 0o755 });
    const curl = `#!/bin/sh\nfor last; do :; done\n{ echo "$last"; cat; echo; echo ---; } >> ${folder}/requests\n`;
    writeFileSync(join(folder, "curl"), curl, { mode: 0o755 });
  });

  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  function run(variables: Record<string, string>): { status: number | null; stderr: string } {
    const env = { ...process.env, PATH: `${folder}:${process.env.PATH ?? ""}`, ...variables };
    return spawnSync("sh", ["examples/change-data/paths.sh"], { encoding: "utf8", env });
  }

  const VARIABLES = {
    OUTPUTS: "stack",
    DOMAIN: "Shop",
    ADMIN_PASSWORD: 'a"b',
    PATH_PASSWORD: 'p"q',
    TABLES: "SHOP.ORDERS SHOP.CUSTOMERS",
  };

  const hasJq = spawnSync("jq", ["--version"]).status === 0;

  (hasJq ? test : test.skip)("posts the credential, the Extract and the path, with what the stack hands out", () => {
    expect(run(VARIABLES)).toMatchObject({ status: 0, stderr: "" });
    const requests = readFileSync(join(folder, "requests"), "utf8")
      .split("\n---\n")
      .filter((text) => text.trim() !== "");
    const parsed = requests.map((text) => {
      const [address = "", ...body] = text.trim().split("\n");
      return [address, JSON.parse(body.join("\n")) as object];
    });
    expect(parsed).toEqual([
      ["capture_url/services/v2/credentials/Network/path", { userid: "path", password: 'p"q' }],
      [
        "capture_url/services/v2/extracts/EXT1",
        expect.objectContaining({
          config: [
            "EXTRACT EXT1",
            "USERIDALIAS source_alias DOMAIN Shop",
            "EXTTRAIL E1",
            "TABLE SHOP.ORDERS;",
            "TABLE SHOP.CUSTOMERS;",
          ],
          source: "tranlogs",
          credentials: { domain: "Shop", alias: "source_alias" },
        }),
      ],
      [
        "capture_url/services/v2/sources/PATH1",
        expect.objectContaining({
          source: { uri: "trail://capture_host:443/services/v2/sources?trail=E1" },
          target: {
            uri: "wss://delivery_host:443/services/v2/targets?trail=R1",
            authenticationMethod: { domain: "Network", alias: "path" },
          },
        }),
      ],
    ]);
  });

  test("fails without a variable, before the first request", () => {
    expect(run({ ...VARIABLES, DOMAIN: "" })).toMatchObject({
      status: 2,
      stderr: expect.stringContaining("DOMAIN") as string,
    });
  });

  test("reads existing outputs of the stack", () => {
    const script = readFileSync("examples/change-data/paths.sh", "utf8");
    const read = [...script.matchAll(/\$\(output (\w+)\)/g)].map(([, name]) => name);
    expect(Object.keys(outputs(synthesize(changes())))).toEqual(expect.arrayContaining(read));
  });
});

test.each([
  [
    "a month of messages",
    "oci.Duration.days(7)",
    "oci.Duration.days(30)",
    "change-data/pool/ORDERS: retention must be 24 to 168 whole hours, got 30 days; archive to a bucket with a ServiceConnector to keep messages longer",
  ],
  [
    "a kind of OCID that is none",
    "oci.OcidKind.SUBNET",
    'oci.OcidKind.custom("Subnet")',
    "the word of a kind of OCID must be lower-case letters and digits, got 'Subnet'; copy it from between the first two dots of an OCID, for example vnicattachment",
  ],
])("fails for %s", (_, from, to, sentence) => {
  expect(() => changes(from, to)).toThrow(sentence);
});
