import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Annotations, type App, S3Backend } from "cdktf";
import { unzipSync } from "fflate";
import { OciStack, StreamPool } from "../../lib";
import { type JsonObject } from "../../lib/resource-manager/json";
import { main } from "../../scripts/package";
import { type ReferenceStack, referenceStacks } from "../../stacks/variants";
import { schemaYamlFindings } from "../support/form-schema";
import { checkDocument } from "../support/synthesis";

const folder = mkdtempSync(join(tmpdir(), "package-test-"));

beforeAll(() => {
  process.env.CDKTF_OUTDIR = join(folder, "cdktf.out");
});

afterAll(() => {
  delete process.env.CDKTF_OUTDIR;
  rmSync(folder, { recursive: true, force: true });
});

interface Run {
  readonly code: number;
  readonly out: string;
  readonly printed: string;
  readonly errors: string;
}

let runs = 0;

function run(args: string[], stacks: readonly ReferenceStack[] = STACKS): Run {
  const out = join(folder, `out-${(runs += 1)}`);
  const printed: string[] = [];
  const errors: string[] = [];
  const code = main(
    ["--out", out, ...args],
    stacks,
    (text) => printed.push(text),
    (text) => errors.push(text),
  );
  return { code, out, printed: printed.join("\n"), errors: errors.join("\n") };
}

function orders(app: App, name = "orders"): OciStack {
  const stack = new OciStack(app, "orders");
  new StreamPool(stack, "pool", { compartment: stack.compartment, name });
  return stack;
}

const STACKS: ReferenceStack[] = [
  {
    id: "orders",
    title: "Orders",
    description: "All orders.",
    variants: { default: (app) => orders(app), private: (app) => orders(app, "private") },
  },
  {
    id: "events",
    title: "Events",
    description: "All events.",
    variants: { default: (app) => new OciStack(app, "events") },
  },
];

const REMOTE: ReferenceStack = {
  id: "remote",
  title: "Remote",
  description: "One with a backend.",
  variants: {
    default: (app) => {
      const stack = new OciStack(app, "remote");
      new S3Backend(stack, { bucket: "state", key: "remote" });
      return stack;
    },
  },
};

function filesOf(zip: string): { [path: string]: string } {
  const files = Object.entries(unzipSync(readFileSync(zip)));
  return Object.fromEntries(files.map(([path, content]) => [path, new TextDecoder().decode(content)]));
}

test("without a name, every stack is packaged, a zip for each variant", () => {
  const { code, out, errors } = run([]);
  expect([code, errors]).toEqual([0, ""]);
  expect(readdirSync(out)).toEqual(["events.zip", "orders-private.zip", "orders.zip"]);
  expect(filesOf(join(out, "orders.zip"))["README.md"]).toMatch(/^# Orders\n\nAll orders\.\n/);
  expect(filesOf(join(out, "orders-private.zip"))["README.md"]).toMatch(/^# Orders \(private\)\n/);
});

test("with a name, one stack is packaged", () => {
  const { code, out } = run(["events"]);
  expect(code).toBe(0);
  expect(readdirSync(out)).toEqual(["events.zip"]);
});

test("prints the files with their sizes, the command and the link", () => {
  const { out, printed } = run(["events"]);
  const zip = join(out, "events.zip");
  const sizes = Object.entries(filesOf(zip)).map(
    ([path, text]) => `  ${`${Buffer.byteLength(text)}`.padStart(4)}  ${path}`,
  );
  expect(printed.split("\n")).toEqual([
    `${zip} (${readFileSync(zip).byteLength} bytes)`,
    ...sizes,
    "oci resource-manager stack create \\",
    "  --compartment-id <OCID of the compartment that holds the stack> \\",
    `  --config-source ${zip} \\`,
    "  --terraform-version 1.5.x \\",
    "  --display-name events \\",
    `  --variables '{"region":"<region>","tenancy_ocid":"<tenancy_ocid>","compartment_ocid":"<compartment_ocid>"}'`,
    "",
    "A link for a zip that can be downloaded without a login:",
    "  https://cloud.oracle.com/resourcemanager/stacks/create?zipUrl=<address>",
  ]);
});

test("prints the warnings of the synthesis", () => {
  const warned = (app: App): OciStack => {
    const stack = orders(app);
    Annotations.of(stack).addWarning("clients come in from anywhere");
    return stack;
  };
  const stacks = [{ id: "orders", title: "Orders", description: "All orders.", variants: { default: warned } }];
  expect(run(["orders"], stacks).printed).toContain("\nwarning: orders: clients come in from anywhere\n");
});

test("packages are protected, unless the unprotected form is requested", () => {
  const document = (zip: string, ...args: string[]): unknown =>
    JSON.parse(filesOf(join(run(["orders", ...args]).out, zip))["cdk.tf.json"] ?? "");
  const path = "resource.oci_streaming_stream_pool.pool_056F3F7E.lifecycle.prevent_destroy";
  expect(document("orders.zip")).toHaveProperty(path, true);
  expect(document("orders-unprotected.zip", "--no-deletion-protection")).not.toHaveProperty(path);
});

test("a backend is left out on request", () => {
  const { code, out } = run(["--drop-backend"], [REMOTE]);
  expect(code).toBe(0);
  expect(filesOf(join(out, "remote.zip"))["cdk.tf.json"]).not.toContain("backend");
});

test.each<[string, string[], readonly ReferenceStack[], string]>([
  [
    "an unknown stack",
    ["order"],
    STACKS,
    "the stack must be one of orders, events, got 'order'; leave the name out for all of them, or write examples/<name> for an example",
  ],
  [
    "two names",
    ["orders", "events"],
    STACKS,
    "one stack can be named, got 'orders events'; leave the name out for all",
  ],
  [
    "a remote backend",
    [],
    [REMOTE],
    "remote: the backend must be left out, because Resource Manager stores the state itself, got 's3'; package it with " +
      "--drop-backend (dropBackend: true); the state of existing deployments is not moved",
  ],
])("fails for %s, and writes nothing", (_, args, stacks, message) => {
  const { code, out, errors, printed } = run(args, stacks);
  expect([code, errors, printed]).toEqual([1, message, ""]);
  expect(existsSync(out)).toBe(false);
});

test("fails for an option that does not exist", () => {
  const { code, errors } = run(["--zip"]);
  expect(code).toBe(1);
  expect(errors).toMatch(/^Unknown option '--zip'/);
});

test("fails for an output folder that is a file", () => {
  const file = join(folder, "file");
  writeFileSync(file, "x");
  const { code, errors } = run(["events", "--out", join(file, "below")]);
  expect([code, errors]).toEqual([
    1,
    `events: the file of a package must be writable (ENOTDIR), got '${join(file, "below", "events.zip")}'; ` +
      "choose another folder",
  ]);
});

test("passes on errors that are not refusals of the library", () => {
  const broken: ReferenceStack = {
    ...REMOTE,
    variants: {
      default: () => {
        throw new TypeError("a bug");
      },
    },
  };
  expect(() => run([], [broken])).toThrow(new TypeError("a bug"));
});

describe.each(referenceStacks.flatMap((stack) => Object.keys(stack.variants).map((variant) => [stack.id, variant])))(
  "%s, variant %s",
  (id = "", variant = "") => {
    const zip = `${id}${variant === "default" ? "" : `-${variant}`}.zip`;
    const files = (): { [path: string]: string } => filesOf(join(run([id], referenceStacks).out, zip));

    test("unpacked, it is a complete configuration that the provider's schema accepts", () => {
      expect(checkDocument(JSON.parse(files()["cdk.tf.json"] ?? "") as JsonObject)).toEqual([]);
    });

    test("the service accepts its form", () => {
      expect(schemaYamlFindings(files()["schema.yaml"])).toEqual([]);
    });

    test("it can be packaged without protection", () => {
      expect(run([id, "--no-deletion-protection"], referenceStacks).code).toBe(0);
    });
  },
);
