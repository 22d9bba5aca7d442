import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { StreamingStream } from "@cdktf/provider-oci/lib/streaming-stream";
import {
  Annotations,
  type App,
  AssetType,
  LocalBackend,
  S3Backend,
  TerraformAsset,
  TerraformOutput,
  TerraformStack,
  TerraformVariable,
} from "cdktf";
import { unzipSync, zipSync } from "fflate";
import { parse } from "yaml";
import { Compartment, OciStack, ResourceManagerBundle, type ResourceManagerBundleOptions, StreamPool } from "../../lib";
import { type JsonObject } from "../../lib/resource-manager/json";
import { schemaYamlFindings } from "../support/form-schema";
import { COMPARTMENT_ID } from "../support/ocids";
import { checkDocument, newStack, testApp } from "../support/synthesis";

const compartment = Compartment.fromCompartmentId(COMPARTMENT_ID);

const folder = mkdtempSync(join(tmpdir(), "bundle-test-"));

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function bookings(app: App = testApp()): OciStack {
  const stack = new OciStack(app, "bookings");
  const pool = new StreamPool(stack, "pool", { compartment: stack.compartment, name: "pool" });
  stack.output.text("stream_pool_id", pool.streamPoolId, { title: "Stream pool" });
  return stack;
}

function unpacked(bundle: ResourceManagerBundle): { [path: string]: string } {
  const files = Object.entries(unzipSync(bundle._zip()));
  return Object.fromEntries(files.map(([path, content]) => [path, new TextDecoder().decode(content)]));
}

test("a package contains exactly the configuration, a .tf file, the form and a README", () => {
  const bundle = ResourceManagerBundle.of(bookings());
  const files = unpacked(bundle);
  expect(Object.keys(files)).toEqual(["README.md", "cdk.tf.json", "schema.yaml", "terraform.tf"]);
  expect(bundle.files).toEqual(
    Object.entries(files).map(([path, text]) => ({ path, size: Buffer.byteLength(text), text })),
  );
  expect(bundle.zipSize).toBe(bundle._zip().byteLength);
});

test("the warnings of `cdktf synth` are returned with the package, but not packed", () => {
  const stack = bookings();
  Annotations.of(stack.node.findChild("pool")).addWarning("clients come in from anywhere");
  const bundle = ResourceManagerBundle.of(stack);
  expect(bundle.warnings).toEqual(["bookings/pool: clients come in from anywhere"]);
  expect(JSON.stringify(bundle.files)).not.toContain("come in");
  expect(ResourceManagerBundle.of(bookings()).warnings).toEqual([]);
});

test("the configuration has neither a backend nor metadata, and states its requirements once", () => {
  const files = unpacked(ResourceManagerBundle.of(bookings()));
  const document = JSON.parse(files["cdk.tf.json"] ?? "") as JsonObject;
  expect(document).not.toHaveProperty("terraform");
  expect(files["cdk.tf.json"]).not.toContain('"//"');
  expect(checkDocument(document)).toEqual([]);
  expect(document).toHaveProperty("resource.oci_streaming_stream_pool");
  expect(files["terraform.tf"]).toBe(`terraform {
  required_version = ">= 1.5.0"

  required_providers {
    oci = {
      source  = "oracle/oci"
      version = "~> 8.28"
    }
  }
}
`);
});

test("the service accepts the form of a package", () => {
  expect(schemaYamlFindings(unpacked(ResourceManagerBundle.of(bookings()))["schema.yaml"])).toEqual([]);
});

test("the same stack gives the same bytes, in another folder and on another day", () => {
  const [first, second] = [bookings(), bookings()].map((stack) => Buffer.from(ResourceManagerBundle.of(stack)._zip()));
  expect(first?.equals(second ?? Buffer.alloc(0))).toBe(true);
  // A zip has hours of no time zone: noon of its first day, which is noon everywhere.
  expect(first?.readUInt16LE(10)).toBe(12 << 11);
  expect(first?.readUInt16LE(12)).toBe((1 << 5) | 1);
});

test("packaging does not change the output of the app, and can be repeated", () => {
  const app = testApp();
  const stack = bookings(app);
  const before = Buffer.from(ResourceManagerBundle.of(stack)._zip());
  expect(readdirSync(join(app.outdir, "stacks"))).toEqual([]);
  app.synth();
  expect(Buffer.from(ResourceManagerBundle.of(stack)._zip()).equals(before)).toBe(true);
});

test("a stack of plain cdktf resources can be packaged", () => {
  const stack = newStack("plain");
  const compartmentId = new TerraformVariable(stack, "compartment_ocid", { description: "Where to deploy" });
  const stream = new StreamingStream(stack, "stream", {
    name: "orders",
    partitions: 1,
    compartmentId: compartmentId.stringValue,
  });
  new TerraformOutput(stack, "stream_id", { value: stream.id });
  const files = unpacked(ResourceManagerBundle.of(stack));
  expect(checkDocument(JSON.parse(files["cdk.tf.json"] ?? "") as JsonObject)).toEqual([]);
  expect(files["terraform.tf"]).not.toContain("required_version");
  expect(parse(files["schema.yaml"] ?? "")).toMatchObject({
    title: "Plain",
    description: "1 resource and 1 output.",
    variables: { compartment_ocid: { type: "oci:identity:compartment:id", description: "Where to deploy" } },
  });
});

test("the package of a stack without a provider has a .tf file", () => {
  const stack = new TerraformStack(testApp(), "empty");
  expect(unpacked(ResourceManagerBundle.of(stack))).toMatchObject({
    "cdk.tf.json": "{}\n",
    "terraform.tf": "terraform {\n}\n",
  });
});

test("other settings of the terraform block than versions and the backend are kept", () => {
  const stack = bookings();
  stack.addOverride("terraform.provider_meta", { oci: { module: "x" } });
  const document: unknown = JSON.parse(unpacked(ResourceManagerBundle.of(stack))["cdk.tf.json"] ?? "");
  expect(document).toMatchObject({ terraform: { provider_meta: { oci: { module: "x" } } } });
});

test("a string of the terraform block is a literal in HCL", () => {
  const stack = bookings();
  stack.addOverride("terraform.required_providers.other", { source: 'a/"b"${c}%{d}' });
  expect(unpacked(ResourceManagerBundle.of(stack))["terraform.tf"]).toContain('source = "a/\\"b\\"$${c}%%{d}"');
});

test("the old form of a required provider is kept", () => {
  const stack = bookings();
  stack.addOverride("terraform.required_providers.time", ">= 0.9");
  expect(unpacked(ResourceManagerBundle.of(stack))["terraform.tf"]).toContain('    time = ">= 0.9"\n');
});

test("a comment of the stack is kept", () => {
  const stack = bookings();
  stack.addOverride("locals", { "//": "why", x: 1 });
  expect(JSON.parse(unpacked(ResourceManagerBundle.of(stack))["cdk.tf.json"] ?? "")).toMatchObject({
    locals: { "//": "why", x: 1 },
  });
});

test("the form and the README have the title and the description", () => {
  const all: Required<ResourceManagerBundleOptions> = {
    title: "Bookings",
    description: "All of them.",
    dropBackend: false,
  };
  const bundle = ResourceManagerBundle.of(bookings(), all);
  expect(bundle._form()).toMatchObject({ title: "Bookings", description: "All of them." });
  expect(unpacked(bundle)["README.md"]).toMatch(/^# Bookings\n\nAll of them.\n/);
});

test("the README lists resources, inputs, outputs and protected resources", () => {
  const readme = unpacked(ResourceManagerBundle.of(bookings()))["README.md"] ?? "";
  expect(readme).toContain("| `oci_streaming_stream_pool` | 1 |");
  expect(readme).toContain('| `name_prefix` | Name prefix | `"bookings"` |');
  expect(readme).toContain("| `region` | Region | must be given | Region |");
  expect(readme).toContain("| `tenancy_ocid` | Tenancy | filled in | Tenancy |");
  expect(readme).toContain("| `home_region` | Home region | none |");
  expect(readme).toContain("| `stream_pool_id` | Stream pool |");
  expect(readme).toContain("while these resources are protected: `oci_streaming_stream_pool.pool_056F3F7E`");
});

test("the README of an unprotected stack does not mention protection", () => {
  const stack = new OciStack(testApp(), "bookings", { deletionProtection: false });
  new StreamPool(stack, "pool", { compartment, name: "a|b\nc" });
  const readme = unpacked(ResourceManagerBundle.of(stack))["README.md"] ?? "";
  expect(readme).not.toContain("protected");
  expect(readme).toContain("## Outputs\n\nNone.\n");
});

test("the command has every required value", () => {
  expect(ResourceManagerBundle.of(bookings()).createCommand("out/b.zip")).toBe(
    [
      "oci resource-manager stack create \\",
      "  --compartment-id <OCID of the compartment that holds the stack> \\",
      "  --config-source out/b.zip \\",
      "  --terraform-version 1.5.x \\",
      "  --display-name bookings \\",
      `  --variables '{"region":"<region>","tenancy_ocid":"<tenancy_ocid>","compartment_ocid":"<compartment_ocid>"}'`,
    ].join("\n"),
  );
});

test("the command has the values that the service fills in only in the console", () => {
  const stack = newStack("plain");
  new TerraformVariable(stack, "current_user_ocid", { description: "Who deploys" });
  new TerraformVariable(stack, "optional", { description: "Something", default: "" });
  const command = ResourceManagerBundle.of(stack).createCommand("p.zip");
  expect(command).toContain(`--variables '{"current_user_ocid":"<current_user_ocid>"}'`);
});

test("the command quotes a path that a shell would split", () => {
  const bundle = ResourceManagerBundle.of(newStack("plain"));
  expect(bundle.createCommand("my zips/it's.zip")).toContain(`  --config-source 'my zips/it'"'"'s.zip' \\\n`);
  expect(bundle.files[0]?.text).toContain("  --config-source <this zip> \\\n");
});

test("the link contains the address of the zip", () => {
  expect(ResourceManagerBundle.deployLink("https://example.com/a b.zip?x=1")).toBe(
    "https://cloud.oracle.com/resourcemanager/stacks/create?zipUrl=https%3A%2F%2Fexample.com%2Fa%20b.zip%3Fx%3D1",
  );
  expect(ResourceManagerBundle.deployLink("<address of the zip>")).toMatch(/zipUrl=<address of the zip>$/);
});

test("a backend of the stack is left out on request", () => {
  const stack = bookings();
  new S3Backend(stack, { bucket: "state", key: "bookings" });
  const files = unpacked(ResourceManagerBundle.of(stack, { dropBackend: true }));
  expect(files["cdk.tf.json"]).not.toContain("backend");
});

test("a local backend is always left out", () => {
  const stack = bookings();
  new LocalBackend(stack, { path: join(process.cwd(), "terraform.tfstate") });
  expect(unpacked(ResourceManagerBundle.of(stack))["cdk.tf.json"]).not.toContain("tfstate");
});

describe("assets", () => {
  function withAsset(name: string, content: string | Uint8Array): OciStack {
    const source = join(mkdtempSync(join(folder, "asset-")), "files");
    mkdirSync(join(source, "sub"), { recursive: true });
    mkdirSync(join(source, ".terraform"), { recursive: true });
    rmSync(join(source, ".terraform"), { recursive: true });
    const file = join(source, name);
    mkdirSync(join(file, ".."), { recursive: true });
    writeFileSync(file, content);
    const stack = bookings();
    new TerraformAsset(stack, "asset", { path: source, type: AssetType.DIRECTORY, assetHash: "h" });
    return stack;
  }

  test("are packaged where the configuration looks for them", () => {
    const bundle = ResourceManagerBundle.of(withAsset("sub/cloud-init.yaml", "#cloud-config\n"));
    expect(unpacked(bundle)).toMatchObject({ "assets/asset/h/sub/cloud-init.yaml": "#cloud-config\n" });
  });

  test("that are not text are packaged without it", () => {
    const bundle = ResourceManagerBundle.of(withAsset("image.png", new Uint8Array([0x89, 0xff, 0xfe])));
    expect(bundle.files).toContainEqual({ path: "assets/asset/h/image.png", size: 3, text: undefined });
  });

  const PRIVATE_KEY = ["-----BEGIN", "PRIVATE KEY-----"].join(" ");

  test.each([
    [
      "terraform.tfstate",
      "{}",
      "must not be in a package, because Resource Manager stores the state itself; keep it out of the folder that is packaged",
    ],
    [
      "latin1.txt",
      Buffer.concat([new Uint8Array([0xe9]), Buffer.from(PRIVATE_KEY)]),
      "must not contain a private key, because others could read it; use a Vault secret, or an input without a default",
    ],
  ])("fails for %s", (name, content, sentence) => {
    expect(() => ResourceManagerBundle.of(withAsset(name, content))).toThrow(
      new Error(`bookings: assets/asset/h/${name} ${sentence}`),
    );
  });

  test("fails for a private key in an archive, and accepts a file that is not an archive despite its name", () => {
    const archive = zipSync({ "conf/key.pem": new TextEncoder().encode(PRIVATE_KEY) });
    expect(() => ResourceManagerBundle.of(withAsset("function.zip", archive))).toThrow(
      "bookings: assets/asset/h/function.zip/conf/key.pem must not contain a private key",
    );
    expect(() => ResourceManagerBundle.of(withAsset("function.zip", "no zip"))).not.toThrow();
  });
});

test("a package is written completely, with the folders above it", () => {
  const bundle = ResourceManagerBundle.of(bookings());
  const path = join(folder, "a", "b", "bookings.zip");
  bundle.write(path);
  bundle.write(path);
  expect(readFileSync(path).equals(Buffer.from(bundle._zip()))).toBe(true);
  expect(readdirSync(join(folder, "a", "b"))).toEqual(["bookings.zip"]);
});

test("fails for a folder that is a file, without changing it", () => {
  const file = join(folder, "file");
  writeFileSync(file, "x");
  const path = join(file, "out", "bookings.zip");
  expect(() => {
    ResourceManagerBundle.of(bookings()).write(path);
  }).toThrow(`bookings: the file of a package must be writable (ENOTDIR), got '${path}'; choose another folder`);
  expect(readFileSync(file, "utf8")).toBe("x");
});

test("fails if the folder cannot be created, without endless attempts", () => {
  const path = join("/proc", "resource-manager", "bookings.zip");
  expect(() => {
    ResourceManagerBundle.of(bookings()).write(path);
  }).toThrow("must be writable (E");
});

test("fails for the path of a folder, without leaving a partial file", () => {
  const place = join(folder, "taken");
  mkdirSync(join(place, "bookings.zip", "sub"), { recursive: true });
  expect(() => {
    ResourceManagerBundle.of(bookings()).write(join(place, "bookings.zip"));
  }).toThrow("must be writable (EISDIR)");
  expect(readdirSync(place)).toEqual(["bookings.zip"]);
  expect(existsSync(join(place, "bookings.zip", "sub"))).toBe(true);
});
