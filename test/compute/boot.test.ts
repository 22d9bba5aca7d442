// The boot files of a host, run as far as possible without systemd and OCI: each script, and the commands of its units in order.

import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { createServer, type Server } from "node:http";
import { type AddressInfo } from "node:net";
import { mkdtempSync, readFileSync, rmSync, writeFileSync, chmodSync, mkdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse as parseProperties } from "dot-properties";
import { parse } from "yaml";
import { type TerraformStack, TerraformVariable } from "cdktf";
import {
  Bucket,
  ClientSecret,
  CloudInit,
  ConnectHarness,
  HostArchive,
  HostMachines,
  KafkaConnector,
  KafkaConnectHost,
  type KafkaConnectHostProps,
  KafkaLogin,
  KafkaUser,
  MirrorEnd,
  MirrorHost,
  type MirrorHostProps,
  MirrorTarget,
  NetworkSecurityGroup,
  Secret,
  StreamPool,
  Subnet,
} from "../../lib";
import { bashIsThere } from "../support/readers";
import { newStack } from "../support/synthesis";
import { Machine } from "./boot";
import { compartment, SECRET_ID, tenancy } from "./host-stack";

/** An archive with one empty file, "a". */
const EMPTY_ZIP =
  "UEsDBBQAAAAAAAAAIQAAAAAAAAAAAAAAAAABAAAAYVBLAQIUAxQAAAAAAAAAIQAAAAAAAAAAAAAAAAABAAAAAAAAAAAAAACAAQAAAABhUEsFBgAAAAABAAEALwAAAB8AAAAAAA==";

const HOSTILE = " a\\b\"c'd$(touch x) `id` ${e}\nläst=:#!";

function kafka(): Buffer {
  const folder = mkdtempSync(join(tmpdir(), "kafka-"));
  try {
    const bin = join(folder, "kafka_2.13-3.9.1", "bin");
    mkdirSync(bin, { recursive: true });
    for (const name of ["connect-distributed.sh", "connect-mirror-maker.sh"]) {
      writeFileSync(join(bin, name), '#!/bin/bash\nprintf "%s\\n" "$0" "$@" > "$ROOT/started"\n');
      chmodSync(join(bin, name), 0o755);
    }
    spawnSync("tar", ["--create", "--gzip", "--file", "kafka.tgz", "kafka_2.13-3.9.1"], { cwd: folder });
    return readFileSync(join(folder, "kafka.tgz"));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

type Plain = Pick<KafkaConnectHostProps, "worker" | "secrets"> &
  Omit<KafkaConnectHostProps, "plugins" | "connectors"> & { readonly pool: TerraformStack };
type Known = Plain & Pick<KafkaConnectHostProps, "plugins" | "connectors">;

/** A host whose values are all known, so that its boot files do not have references. */
function known(more: Partial<KafkaConnectHostProps> = {}): Known {
  const stack = newStack();
  const bucket = Bucket.fromBucketAttributes(stack, "software", {
    bucketName: "software",
    namespace: "shop",
    compartment,
  });
  const pool = StreamPool.fromStreamPoolAttributes(stack, "pool", {
    streamPoolId: "ocid1.streampool.oc1.eu-frankfurt-1.aaaapool",
    bootstrapServers: "cell-1.streaming.eu-frankfurt-1.oci.oraclecloud.com:9092",
    compartment,
  });
  const harnessId = "ocid1.connectharness.oc1.eu-frankfurt-1.aaaaharness";
  return {
    pool: stack,
    compartment,
    tenancy,
    subnet: Subnet.fromSubnetId(stack, "subnet", "ocid1.subnet.oc1.eu-frankfurt-1.aaaasubnet"),
    securityGroups: [
      NetworkSecurityGroup.fromNetworkSecurityGroupId(stack, "group", "ocid1.networksecuritygroup.oc1..aaaa"),
    ],
    kafka: HostArchive.object({ bucket, name: "dir/kafka.tgz" }),
    plugins: [{ name: "copy", archives: [HostArchive.object({ bucket, name: "copy.jar" })] }],
    worker: {
      login: KafkaLogin.user({ pool, user: KafkaUser.existing({ tenancyName: "shop", userName: "connect" }) }),
      harness: ConnectHarness.fromConnectHarnessAttributes(stack, "harness", {
        connectHarnessId: harnessId,
        compartment,
      }),
      groupId: "orders",
    },
    connectors: [
      KafkaConnector.json({ name: "copy it/all", connectorClass: "org.example.Copy", settings: { a: "b" } }),
    ],
    secrets: [
      { key: "token", secret: Secret.fromSecretAttributes(stack, "token", { secretId: SECRET_ID, compartment }) },
    ],
    ...more,
  };
}

function hostOf(more: Partial<KafkaConnectHostProps> = {}): KafkaConnectHost {
  const { pool: stack, ...props } = known(more);
  return new KafkaConnectHost(stack, "connect", props);
}

function mirrorOf(more: Partial<MirrorHostProps> = {}): MirrorHost {
  const {
    pool: stack,
    worker,
    compartment: where,
    tenancy: root,
    subnet,
    securityGroups,
    kafka: archive,
    secrets,
  } = known();
  const user = KafkaUser.existing({ tenancyName: "shop", userName: "mirror" });
  const password = ClientSecret.fromFile("/opt/kafka/secrets.properties", "token");
  return new MirrorHost(stack, "mirror", {
    ...{ compartment: where, tenancy: root, subnet, securityGroups, kafka: archive, secrets },
    mirror: {
      source: MirrorEnd.cluster("kafka.example.com:9092"),
      target: MirrorTarget.pool(KafkaLogin.user({ pool: worker.login._pool, user, password }), worker.harness),
      topics: ["orders"],
    },
    ...more,
  });
}

const described = bashIsThere ? describe : describe.skip;

described("the machine of a Connect worker", () => {
  let machine: Machine;
  let server: Server;
  let requests: string[];
  let refusals: number;

  beforeEach(async () => {
    requests = [];
    refusals = 0;
    server = createServer((request, response) => {
      let body = "";
      request.on("data", (chunk: Buffer) => (body += chunk.toString()));
      request.on("end", () => {
        if (request.method === "PUT") requests.push(`${request.url ?? ""} ${body}`);
        if (request.method === "PUT" && refusals-- > 0) response.statusCode = 409;
        const answers: Record<string, string> = {
          "/canonicalRegionName": "eu-frankfurt-1",
          "/regionInfo/realmDomainComponent": "oraclecloud.com",
          "/connectors?expand=status": JSON.stringify({
            copy: { status: { connector: { state: "RUNNING" }, tasks: [{ state: "FAILED" }, { state: "RUNNING" }] } },
          }),
        };
        response.end(answers[request.url ?? ""] ?? "[]");
      });
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    machine = new Machine(hostOf().cloudInit, (server.address() as AddressInfo).port);
    machine.put("/objects/dir/kafka.tgz", kafka());
    machine.put("/objects/copy.jar", "jar");
    machine.put(`/secrets/${SECRET_ID}`, HOSTILE);
  });

  afterEach(() => {
    machine.end();
    server.close();
  });

  async function starts(): Promise<string[]> {
    const { before, start, after } = machine.unit("kafka-connect.service");
    const failed: string[] = [];
    for (const line of [...before, start, ...after]) {
      const { code, output } = await machine.run(line);
      if (code !== 0) failed.push(output);
    }
    return failed;
  }

  test("creates its user and folders, and enables both units at its first boot", () => {
    expect(machine.commands.map((words) => words.join(" "))).toEqual([
      "useradd --system --home-dir /opt/kafka --no-create-home --shell /sbin/nologin kafka",
      "install --directory --owner kafka --group kafka /opt/kafka /var/log/kafka",
      "systemctl daemon-reload",
      "systemctl enable --now --no-block kafka-report.timer",
      "systemctl enable --now --no-block kafka-connect",
    ]);
  });

  test("installs Kafka and the plugin, reads the secret, starts the worker, and creates the connector", async () => {
    expect(await starts()).toEqual([]);
    expect(machine.has("/opt/kafka/plugins/copy/copy.jar")).toBe(true);
    const [program, settings, ...more] = machine.read("/started").trim().split("\n");
    expect([program, settings, more]).toEqual([
      `${machine.root}/opt/kafka/bin/connect-distributed.sh`,
      `${machine.root}/opt/kafka/settings.properties`,
      [],
    ]);
    expect(parseProperties(machine.read("/opt/kafka/settings.properties"))).toMatchObject({
      "group.id": "orders",
      listeners: expect.stringMatching(/^http:\/\/127\.0\.0\.1:/) as unknown,
    });
    expect(requests).toEqual([
      '/connectors/copy%20it%2Fall/config {"connector.class": "org.example.Copy", "tasks.max": "1", "a": "b"}',
    ]);
  });

  test("repeats a request during a rebalance of the workers", async () => {
    refusals = 1;
    expect(await starts()).toEqual([]);
    expect(requests).toHaveLength(2);
  });

  test("reads a secret of any characters", async () => {
    await starts();
    expect(parseProperties(machine.read("/opt/kafka/secrets.properties"))).toEqual({ token: HOSTILE });
    expect(machine.has("/opt/kafka/secrets.properties.new")).toBe(false);
  });

  test("installs once", async () => {
    await starts();
    machine.put("/calls", "");
    expect(await starts()).toEqual([]);
    expect(machine.read("/calls")).not.toMatch(/^dnf/m);
  });

  test("reports a missing archive, and tries again at its next start", async () => {
    const missing = new Machine(hostOf().cloudInit);
    try {
      const [install = ""] = missing.unit("kafka-connect.service").before;
      missing.put("/objects/dir/kafka.tgz", kafka());
      const { code, output } = await missing.run(install);
      expect(code).toBe(1);
      expect(output).toContain("install-kafka: cannot read the object copy.jar of the bucket software");
      missing.put("/objects/copy.jar", "jar");
      expect(await missing.run(install)).toMatchObject({ code: 0 });
    } finally {
      missing.end();
    }
  });

  test("does not start without permission to read its secret, and keeps the former one", async () => {
    await starts();
    rmSync(join(machine.root, "secrets", SECRET_ID));
    const [, secrets = ""] = machine.unit("kafka-connect.service").before;
    expect(await machine.run(secrets)).toMatchObject({ code: 1 });
    expect(parseProperties(machine.read("/opt/kafka/secrets.properties"))).toEqual({ token: HOSTILE });
  });

  test("does not install an archive with another SHA-512", async () => {
    const { kafka: archive } = known();
    const location = archive._render();
    const sum = HostArchive.object({
      bucket: location.bucket as never,
      name: "dir/kafka.tgz",
      sha512: "0".repeat(128),
    });
    const other = new Machine(hostOf({ kafka: sum }).cloudInit);
    try {
      other.put("/objects/dir/kafka.tgz", kafka());
      const { code, output } = await other.run(other.unit("kafka-connect.service").before[0] ?? "");
      expect([code, output]).toEqual([1, expect.stringContaining("kafka.tgz does not have the expected SHA-512")]);
      expect(other.has("/opt/kafka/.installed")).toBe(false);
    } finally {
      other.end();
    }
  });

  test("reports to Monitoring that the worker runs, and the number of failed tasks", async () => {
    expect(await machine.run(machine.unit("kafka-report.service").start)).toEqual({ code: 0, output: "" });
    const metrics = JSON.parse(machine.read("/metrics.json")) as { name: string; datapoints: { value: number }[] }[];
    expect(metrics.map(({ name, datapoints: [point] }) => [name, point?.value])).toEqual([
      ["Running", 1],
      ["FailedTasks", 1],
    ]);
    expect(metrics[0]).toMatchObject({ namespace: "kafka_hosts", dimensions: { host: "connect" } });
    expect(machine.read("/calls")).toContain("--endpoint https://telemetry-ingestion.eu-frankfurt-1.oraclecloud.com ");
  });

  test("reports to Monitoring that the worker has stopped", async () => {
    machine.put("/inactive", "3");
    await machine.run(machine.unit("kafka-report.service").start);
    const metrics = JSON.parse(machine.read("/metrics.json")) as { name: string; datapoints: { value: number }[] }[];
    expect(metrics.map(({ name, datapoints: [point] }) => [name, point?.value])).toEqual([["Running", 0]]);
  });

  test("has scripts that bash parses", () => {
    const { write_files: files } = { write_files: hostOf().cloudInit.split("#!/bin/bash").slice(1) };
    expect(files.length).toBeGreaterThan(4);
    for (const name of [
      "install-kafka",
      "fetch-kafka-secrets",
      "configure-kafka",
      "make-kafka-connectors",
      "report-kafka",
    ]) {
      const script = machine.read(`/usr/local/bin/${name}`);
      expect(spawnSync("bash", ["-n"], { input: script, encoding: "utf8" })).toMatchObject({ status: 0, stderr: "" });
    }
  });
});

described("a machine with odd names", () => {
  const { kafka: archive, secrets = [] } = known();
  const { bucket } = archive._render();

  function object(name: string, sha512?: string): HostArchive {
    return HostArchive.object({ bucket: bucket as never, name, sha512 });
  }

  test("installs an object whose name has characters that end the path of a URL", async () => {
    const machine = new Machine(hostOf({ kafka: object("kafka's #1 $(id)?.tgz") }).cloudInit);
    try {
      machine.put("/objects/kafka's #1 $(id)?.tgz", kafka());
      machine.put("/objects/copy.jar", "jar");
      expect(await machine.run(machine.unit("kafka-connect.service").before[0] ?? "")).toMatchObject({ code: 0 });
      expect(machine.has("/opt/kafka/bin/connect-distributed.sh")).toBe(true);
    } finally {
      machine.end();
    }
  });

  test("installs and checks objects whose names look like options, or like remote files to tar", async () => {
    const archive = kafka();
    const sha512 = createHash("sha512").update(archive).digest("hex");
    const machine = new Machine(
      hostOf({
        kafka: object("--checkpoint-action=exec=sh:3.9.tgz", sha512),
        libraries: [object("-rf.jar"), object("--help.zip")],
        plugins: [{ name: "copy", archives: [object("-copy.jar")] }],
      }).cloudInit,
    );
    try {
      for (const name of ["-rf.jar", "-copy.jar"]) machine.put(`/objects/${name}`, "jar");
      machine.put("/objects/--checkpoint-action=exec=sh:3.9.tgz", archive);
      machine.put("/objects/--help.zip", Buffer.from(EMPTY_ZIP, "base64"));
      expect(await machine.run(machine.unit("kafka-connect.service").before[0] ?? "")).toEqual({ code: 0, output: "" });
      for (const path of ["bin/connect-distributed.sh", "libs/-rf.jar", "libs/a", "plugins/copy/-copy.jar"])
        expect(machine.has(`/opt/kafka/${path}`)).toBe(true);
    } finally {
      machine.end();
    }
  });

  test("reads secrets whose keys are not names of shell variables, and keeps them apart", async () => {
    const password = (key: string): ClientSecret => ClientSecret.fromFile("/opt/kafka/secrets.properties", key);
    const connector = KafkaConnector.json({
      name: "copy",
      connectorClass: "org.example.Copy",
      secrets: { a: password("jdbc-sink-password"), b: password("jdbc_sink.password") },
    });
    const more = ["jdbc-sink-password", "jdbc_sink.password"].map((key, index) => ({
      key,
      secret: Secret.fromSecretAttributes(newStack(), "secret", { secretId: `${SECRET_ID}${index}`, compartment }),
    }));
    const machine = new Machine(hostOf({ connectors: [connector], secrets: [...secrets, ...more] }).cloudInit);
    try {
      for (const { secret } of [...secrets, ...more]) machine.put(`/secrets/${secret.secretId}`, secret.secretId);
      expect(await machine.run(machine.unit("kafka-connect.service").before[1] ?? "")).toMatchObject({ code: 0 });
      expect(parseProperties(machine.read("/opt/kafka/secrets.properties"))).toEqual({
        token: SECRET_ID,
        "jdbc-sink-password": `${SECRET_ID}0`,
        "jdbc_sink.password": `${SECRET_ID}1`,
      });
    } finally {
      machine.end();
    }
  });

  test("finds the file of each connector, whatever its name is", () => {
    const stack = newStack();
    const input = new TerraformVariable(stack, "name", { type: "string" });
    const names = [".hidden", "a b", "a-b", "1-a-b", "x".repeat(300), input.stringValue];
    const connectors = names.map((name) => KafkaConnector.json({ name, connectorClass: "org.example.Copy" }));
    const { cloudInit } = hostOf({ connectors });
    const files = [...cloudInit.matchAll(/path: \/etc\/kafka-connect\/connectors\/(.*)/g)].map(([, file = ""]) => file);
    expect(files).toEqual([
      "-.hidden.json",
      "a-b.json",
      "2-a-b.json",
      "1-a-b.json",
      `${"x".repeat(195)}.json`,
      "connector.json",
    ]);
  });
});

test("a value in a file that looks like a secret is written if it is marked as not secret", () => {
  const content = "-----BEGIN PRIVATE KEY-----\n";
  expect(CloudInit.text({ files: [{ path: "/etc/sample", content, notSecret: true }] })).toContain(content.trim());
});

test("words of a command that YAML would read as numbers or other types stay strings", () => {
  const words = ["chmod", "0600", "yes", "null", "-", "1e3", "=", "~", "--force", "/x"];
  const { runcmd } = parse(CloudInit.text({ files: [], commands: [{ words }] }), { version: "1.1" }) as {
    readonly runcmd: unknown;
  };
  expect(runcmd).toEqual([words]);
});

described("a machine of a pool", () => {
  const tag = { namespace: "ops", key: "role", value: "kafka" };

  test("has the address at which the other machines reach it", async () => {
    const machine = new Machine(hostOf({ machines: HostMachines.pool({ count: 2, tag }) }).cloudInit);
    try {
      await machine.run(machine.unit("kafka-connect.service").before[2] ?? "");
      expect(parseProperties(machine.read("/opt/kafka/settings.properties"))).toMatchObject({
        listeners: "http://0.0.0.0:8083",
        "rest.advertised.host.name": "10.0.1.7",
      });
    } finally {
      machine.end();
    }
  });

  test("allows the nodes of MirrorMaker to forward changes to each other", async () => {
    const machine = new Machine(mirrorOf({ machines: HostMachines.pool({ count: 2, tag }) }).cloudInit);
    try {
      const { before, start } = machine.unit("kafka-mirror.service");
      await machine.run(before.at(-1) ?? "");
      expect(start).toContain("connect-mirror-maker.sh");
      expect(parseProperties(machine.read("/opt/kafka/settings.properties"))).toMatchObject({
        "dedicated.mode.enable.internal.rest": "true",
        clusters: "source, target",
      });
    } finally {
      machine.end();
    }
  });
});

described("the machine of a mirror", () => {
  let machine: Machine;
  let server: Server;

  beforeEach(async () => {
    const about: Record<string, string> = {
      "/canonicalRegionName": "eu-frankfurt-1",
      "/regionInfo/realmDomainComponent": "oraclecloud.com",
    };
    server = createServer(({ url = "" }, response) => response.end(about[url]));
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    machine = new Machine(mirrorOf().cloudInit, (server.address() as AddressInfo).port);
  });

  afterEach(() => {
    machine.end();
    server.close();
  });

  /** The values sent to Monitoring if Kafka's tool prints this, or fails. */
  async function reported(answer: string | undefined): Promise<unknown[]> {
    const body = answer === undefined ? "echo no >&2; exit 1" : `cat << 'END'\n${answer}\nEND`;
    machine.put("/opt/kafka/bin/kafka-jmx.sh", `#!/bin/bash\nprintf '%s\\n' "$@" > "$ROOT/asked"\n${body}\n`);
    chmodSync(join(machine.root, "opt/kafka/bin/kafka-jmx.sh"), 0o755);
    expect(await machine.run(machine.unit("kafka-report.service").start)).toEqual({ code: 0, output: "" });
    const metrics = JSON.parse(machine.read("/metrics.json")) as { name: string; datapoints: { value: number }[] }[];
    return metrics.map(({ name, datapoints: [point] }) => [name, point?.value]);
  }

  const of = (partition: number, value: string): string =>
    `kafka.connect.mirror:type=MirrorSourceConnector,target=t,topic=a=b,partition=${partition}:replication-latency-ms-max=${value}`;

  test("reports the largest latency of its partitions to Monitoring, as Kafka's tool prints it", async () => {
    const answer = ["time=1764450000000", of(0, "820.0"), of(1, "61500.0"), of(2, "NaN")].join("\n");
    expect(await reported(answer)).toEqual([
      ["Running", 1],
      ["MirrorLag", 61_500],
    ]);
    const asked = machine.read("/asked").split("\n");
    expect(asked).toContain("kafka.connect.mirror:type=MirrorSourceConnector,*");
    const port = /127\.0\.0\.1:(\d+)\/jmxrmi/.exec(asked[1] ?? "")?.[1];
    const service = machine.read("/etc/systemd/system/kafka-mirror.service");
    expect(service).toContain(`-Dcom.sun.management.jmxremote.port=${port} `);
    expect(service).toContain("-Dcom.sun.management.jmxremote.host=127.0.0.1 ");
  });

  test("does not report a latency while nothing is copied, or if the tool fails", async () => {
    expect(await reported(of(0, "NaN"))).toEqual([["Running", 1]]);
    expect(await reported(undefined)).toEqual([["Running", 1]]);
  });

  test("does not query a mirror that has stopped", async () => {
    machine.put("/inactive", "3");
    expect(await reported(of(0, "820.0"))).toEqual([["Running", 0]]);
    expect(machine.has("/asked")).toBe(false);
  });
});
