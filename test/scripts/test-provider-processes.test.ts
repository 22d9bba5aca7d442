// The processes of the test provider, without Terraform: the mirror, a launcher, the service, and gRPC between them.

import { spawn } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as grpc from "@grpc/grpc-js";
import { loadSync } from "@grpc/proto-loader";
import { type Service, startService } from "../../scripts/test-provider/client";
import { writeMirror } from "../../scripts/test-provider/mirror";

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "test-provider-test-"));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

const COOKIE = {
  TF_PLUGIN_MAGIC_COOKIE: "d602bf8f470bc67ca7faa0386276bbdd4330efaf76d1a219cb4d6991ca9872b2",
};

/** Starts an executable of the mirror like Terraform. */
function launched(source: string, env: NodeJS.ProcessEnv): { line: Promise<string>; ended: Promise<string> } {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" });
  const path = files.find((file) => file.includes(`registry.terraform.io/${source}/`) && file.includes("_v"))!;
  const child = spawn(join(folder, path), {
    env: { PATH: process.env.PATH, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let errors = "";
  child.stderr.on("data", (data: Buffer) => (errors += data.toString()));
  return {
    line: new Promise((resolve) =>
      child.stdout.once("data", (data: Buffer) => {
        resolve(data.toString());
      }),
    ),
    ended: new Promise((resolve) =>
      child.once("close", (code) => {
        resolve(`${code ?? "?"} ${errors}`);
      }),
    ),
  };
}

test("the mirror has each provider in the place where Terraform and OpenTofu expect it, and the configuration names it", () => {
  const config = readFileSync(writeMirror(folder), "utf8");
  expect(config).toContain(`filesystem_mirror {\n    path = ${JSON.stringify(join(folder, "mirror"))}`);
  const files = readdirSync(join(folder, "mirror"), { recursive: true, encoding: "utf8" }).filter((file) =>
    file.includes("_v"),
  );
  expect(files.map((file) => file.replace(/(\/)[^/]+_[^/]+\//, "$1<target>/")).sort()).toEqual([
    "registry.opentofu.org/hashicorp/time/0.13.1/<target>/terraform-provider-time_v0.13.1",
    "registry.opentofu.org/oracle/oci/8.28.0/<target>/terraform-provider-oci_v8.28.0",
    "registry.terraform.io/hashicorp/time/0.13.1/<target>/terraform-provider-time_v0.13.1",
    "registry.terraform.io/oracle/oci/8.28.0/<target>/terraform-provider-oci_v8.28.0",
  ]);
});

test.each<[string, NodeJS.ProcessEnv, string]>([
  ["by somebody else than Terraform", {}, "1 This is a provider of tests. Only Terraform can start it.\n"],
  ["without a service", COOKIE, "1 TEST_PROVIDER_SERVICE does not say where the service is.\n"],
  [
    "by a Terraform that wants TLS",
    { ...COOKIE, TEST_PROVIDER_SERVICE: "1", PLUGIN_CLIENT_CERT: "x" },
    "1 TF_DISABLE_PLUGIN_TLS is not set: Terraform would speak TLS, and the service does not.\n",
  ],
])("fails where it is started %s", async (_, env, expected) => {
  writeMirror(folder);
  expect(await launched("oracle/oci", env).ended).toBe(expected);
});

describe("with the service", () => {
  let service: Service;

  beforeAll(async () => {
    service = await startService();
  });

  beforeEach(() => {
    writeMirror(folder);
  });

  afterAll(() => {
    service.stop();
  });

  function clientOf(line: string, name: string): grpc.Client {
    const file = join(__dirname, "..", "..", "scripts", "test-provider", "protocol");
    const protocol = loadSync(
      ["terraform.proto", "plugin.proto"].map((one) => join(file, one)),
      { keepCase: true },
    );
    const Client = grpc.makeGenericClientConstructor(protocol[name] as grpc.ServiceDefinition, name);
    return new Client(line.split("|")[3]!, grpc.credentials.createInsecure());
  }

  function call(client: grpc.Client, method: string): Promise<Record<string, object>> {
    const own = client as unknown as Record<string, (request: object, done: grpc.requestCallback<never>) => void>;
    return new Promise((resolve, reject) => {
      own[method]!({}, (error, answer) => {
        if (error === null) resolve(answer!);
        else reject(error);
      });
    });
  }

  test("a provider prints its address, serves the schemas, and ends on request", async () => {
    const { line, ended } = launched("oracle/oci", { ...COOKIE, ...service.environment("first") });
    const handshake = await line;
    expect(handshake).toMatch(/^1\|5\|tcp\|127\.0\.0\.1:\d+\|grpc\n$/);
    const [provider, controller] = [
      clientOf(handshake, "tfplugin5.Provider"),
      clientOf(handshake, "plugin.GRPCController"),
    ];
    const schemas = await call(provider, "GetSchema");
    expect(Object.keys(schemas.resource_schemas!)).toContain("oci_streaming_stream");
    await call(controller, "Shutdown");
    expect(await ended).toBe("0 ");
    for (const client of [provider, controller]) client.close();
  });

  test("a world contains only its own resources", async () => {
    const make = {
      order: "make",
      type: "oci_streaming_stream_pool",
      values: { name: "p", compartment_id: "c" },
    } as const;
    const first = await service.ask({ ...make, world: "a" });
    const second = await service.ask({ order: "list", world: "b" });
    expect([first.resources.length, second.resources.length]).toEqual([1, 0]);
    expect(first.log).toEqual(["create oci_streaming_stream_pool p"]);
  });

  test("the service continues after an aborted connection", async () => {
    const port = Number(service.environment("first").TEST_PROVIDER_SERVICE);
    await new Promise((resolve) => {
      const connection = connect(port, "127.0.0.1", () => connection.end('{"order":"li'));
      connection.on("close", resolve);
    });
    expect(await service.ask({ order: "list", world: "c" })).toEqual({ resources: [], log: [] });
  });

  test("a provider does not outlive the service", async () => {
    const { line, ended } = launched("hashicorp/time", { ...COOKIE, ...service.environment("first") });
    await line;
    // The last test of this service.
    service.stop();
    expect(await ended).toBe("0 ");
  });
});
