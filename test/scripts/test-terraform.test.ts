import { createPrivateKey } from "node:crypto";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { ADDRESS_ANSWER, addressText, CIDR_ANSWER, networkOf } from "../../lib/core/ipv4";
import { cliConfig, overriddenProviders } from "../../scripts/test-terraform/cli-config";
import { type DataSourceSchema, dataValues } from "../../scripts/test-terraform/data-values";
import { languagePart, type TerraformDocument } from "../../scripts/test-terraform/document";
import { throwawayKey } from "../../scripts/test-terraform/key";
import { ipv4Step } from "../../scripts/test-terraform/ipv4-inputs";
import { inParallel } from "../../scripts/test-terraform/parallel";
import { examplesIn, runExample } from "../../scripts/examples";
import { readmeBlocks } from "../../scripts/test-terraform/readme-blocks";
import { exitCodeOf, lineOf, Outcome, type Step, summaryOf } from "../../scripts/test-terraform/report";
import { sampleOcid, sampleValues, withoutSample } from "../../scripts/test-terraform/sample-values";
import {
  installProviders,
  type Providers,
  type Setting,
  stepsFor,
  type Subject,
} from "../../scripts/test-terraform/steps";
import { reasonOf, type Run, type Terraform, terraformOf } from "../../scripts/test-terraform/terraform";
import { testFile } from "../../scripts/test-terraform/test-file";

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "test-terraform-test-"));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

const NAMESPACE: DataSourceSchema = {
  block: { attributes: { compartment_id: { type: "string" }, namespace: { type: "string", computed: true } } },
};

const DOCUMENT: TerraformDocument = {
  terraform: {
    required_version: ">= 1.5.0",
    required_providers: { oci: { source: "oracle/oci", version: "~> 8.28" }, time: { source: "hashicorp/time" } },
  },
  provider: { oci: [{}, { alias: "home" }], time: [{}] },
  variable: { region: { type: "string" }, name: { type: "string", default: "x" } },
  data: { oci_objectstorage_namespace: { namespace: { compartment_id: "${var.region}" } } },
  output: { a: { value: "${var.name}" }, b: { value: "${oci_streaming_stream.s.id}" }, c: { value: "${data.x.y.z}" } },
};

const SUBJECT: Subject = { name: "README.md, block 1", document: DOCUMENT };

const KEY = { path: "/tmp/key.pem", fingerprint: "ab:cd" };

describe("Terraform's configuration file", () => {
  test("development overrides are found, except in comments", () => {
    const config = `
      # dev_overrides { "hashicorp/aws" = "/tmp" }
      provider_installation {
        dev_overrides {
          "registry.terraform.io/oracle/oci" = "/home/me/bin"
          // "hashicorp/null" = "/tmp"
          "hashicorp/time" = "/home/me/bin"
        }
        direct {}
      }`;
    expect(overriddenProviders(config)).toEqual(["oracle/oci", "hashicorp/time"]);
    expect(overriddenProviders('plugin_cache_dir = "/tmp"\n/* dev_overrides { "a/b" = "c" } */')).toEqual([]);
  });

  test("a named file that does not exist is ignored, with a remark", () => {
    const path = join(folder, "nothing.rc");
    expect(cliConfig({ TF_CLI_CONFIG_FILE: path })).toEqual({
      overridden: [],
      remarks: [`TF_CLI_CONFIG_FILE names ${path}, which does not exist; Terraform goes on without it`],
    });
  });

  test("the named file is read", () => {
    const path = join(folder, "some.rc");
    writeFileSync(path, 'provider_installation {\n  dev_overrides {\n    "oracle/oci" = "/x"\n  }\n}\n');
    expect(cliConfig({ TF_CLI_CONFIG_FILE: path })).toEqual({ overridden: ["oracle/oci"], remarks: [] });
  });
});

test("the part for Terraform alone has all variables, and the outputs that use only variables", () => {
  expect(languagePart(DOCUMENT)).toEqual({
    terraform: { required_version: ">= 1.5.0" },
    variable: DOCUMENT.variable,
    output: { a: { value: "${var.name}" } },
  });
  expect(languagePart({})).toEqual({ terraform: {} });
});

describe("sample values", () => {
  const regex = (pattern: string): { condition: string }[] => [
    { condition: `\${can(regex(${JSON.stringify(pattern)}, var.x))}` },
  ];

  test.each([
    [
      "an OCID",
      { validation: regex("^(ocid1[.](compartment|tenancy)[.][a-z0-9-]+[.]|ocidv1:(tenancy):[a-z0-9-]+:).+$") },
      sampleOcid("compartment"),
    ],
    ["an OCID of any kind", { validation: regex("^ocid1[.].+$") }, sampleOcid("sample")],
    ["a CIDR block", { validation: regex(CIDR_ANSWER) }, "10.0.0.0/16"],
    ["an IPv4 address", { validation: regex(ADDRESS_ANSWER) }, "10.0.0.5"],
    ["an email address", { validation: regex("^[^@ ]+@[^@ ]+[.][^@ ]+$") }, "ops@example.com"],
    ["an address", { validation: regex("^https://.+$") }, "https://example.com"],
    [
      "an image",
      { validation: regex("^[^ @:]+(:[0-9]+)?(/[^ @/:]+)+:[A-Za-z0-9_.-]+$") },
      "fra.ocir.io/sample/sample:1.0.0",
    ],
    ["a choice", { validation: [{ condition: '${contains(["a", "b"], var.x)}' }] }, "a"],
    ["any text", {}, "sample"],
    ["a number", { type: "number" }, 1],
    ["a number in a range", { type: "number", validation: [{ condition: "${var.x >= 24 && var.x <= 168}" }] }, 24],
    ["a switch", { type: "bool" }, true],
    ["a list", { type: "list(string)" }, []],
    ["a map", { type: "map(string)" }, {}],
  ])("for %s", (_, variable, sample) => {
    expect(sampleValues({ x: variable })).toEqual({ x: sample });
    expect(withoutSample({ x: variable })).toEqual([]);
  });

  test("a region is an existing one", () => {
    expect(sampleValues({ region: { validation: regex("^[a-z][a-z0-9-]+$") } })).toEqual({ region: "eu-frankfurt-1" });
  });

  test("a variable with a default keeps it", () => {
    expect(sampleValues({ x: { type: "string", default: "" } })).toEqual({});
  });

  test("finds a pattern without a sample", () => {
    const variables = { x: { validation: regex("^[0-9]{20}$") } };
    expect([sampleValues(variables), withoutSample(variables)]).toEqual([{}, ["x"]]);
  });
});

describe("the step for IPv4 inputs", () => {
  /** A Terraform that rejects these answers. */
  const refusing = (isRefused: (name: string, answer: string) => boolean): Terraform => {
    return (cwd, command) => {
      if (command === "init") return Promise.resolve({ ok: true, stdout: "", reason: "" });
      const file = readFileSync(join(cwd, "values.auto.tfvars.json"), "utf8");
      const answers = Object.entries(JSON.parse(file) as { readonly [name: string]: string });
      const refused = answers.filter(([name, answer]) => isRefused(name, answer));
      const lines = refused.map(([name]) => JSON.stringify({ diagnostic: { detail: `${name} must be right.` } }));
      return Promise.resolve({ ok: false, stdout: lines.join("\n"), reason: "bad" });
    };
  };

  const isWrong = (name: string, answer: string): boolean =>
    name.startsWith("network") ? !isFirst(answer) : !new RegExp(ADDRESS_ANSWER).test(answer);

  const isFirst = (cidr: string): boolean => {
    const network = networkOf(cidr);
    return network !== undefined && `${addressText(network.first)}/${network.prefix}` === cidr;
  };

  test("passes if Terraform rejects exactly the answers that the checks in code reject", async () => {
    const { outcome, note } = await ipv4Step(refusing(isWrong), folder);
    expect([outcome, note]).toEqual([Outcome.PASSED, "36 answers, 26 refused as in code"]);
  });

  test("names each answer about which Terraform and the code disagree", async () => {
    const other = refusing(
      (name, answer) => answer === "10.1.2.3/32" || (answer !== "10.0.0.5/8" && isWrong(name, answer)),
    );
    expect(lineOf(await ipv4Step(other, folder))).toContain(
      "FAILED: Terraform decides otherwise about '10.1.2.3/32', which code accepts; '10.0.0.5/8', which code refuses",
    );
  });

  test("fails if Terraform cannot begin", async () => {
    const broken: Terraform = () => Promise.resolve({ ok: false, stdout: "", reason: "no space left" });
    expect(lineOf(await ipv4Step(broken, folder))).toContain("FAILED: no space left");
  });
});

test("a data source has one sample of each attribute that the provider computes and the document does not set", () => {
  const schema: DataSourceSchema = {
    block: {
      attributes: {
        compartment_id: { type: "string" },
        id: { type: "string", computed: true },
        name: { type: "string", computed: true },
        cidr_blocks: { type: ["list", "string"], computed: true },
        defined_tags: { type: ["map", "string"], computed: true },
        items: {
          type: ["list", ["object", { count: "number", is_on: "bool", time_created: "string" }]],
          computed: true,
        },
      },
    },
  };
  expect(dataValues(schema, { name: "written" })).toEqual({
    id: sampleOcid("sample"),
    cidr_blocks: ["10.0.0.0/16"],
    defined_tags: {},
    items: [{ count: 1, is_on: false, time_created: "2026-01-01T00:00:00Z" }],
  });
});

describe("the test file", () => {
  const ocid = (kind: string): string => sampleOcid(kind);

  test("has a provider for each alias, the variables, and every data source overridden", () => {
    expect(testFile(DOCUMENT, KEY, { oci_objectstorage_namespace: NAMESPACE })).toBe(`provider "oci" {
  tenancy_ocid = "${ocid("tenancy")}"
  user_ocid = "${ocid("user")}"
  fingerprint = "ab:cd"
  private_key_path = "/tmp/key.pem"
  region = "eu-frankfurt-1"
}

provider "oci" {
  alias = "home"
  tenancy_ocid = "${ocid("tenancy")}"
  user_ocid = "${ocid("user")}"
  fingerprint = "ab:cd"
  private_key_path = "/tmp/key.pem"
  region = "eu-frankfurt-1"
}

variables {
  region = "eu-frankfurt-1"
}

override_data {
  target = data.oci_objectstorage_namespace.namespace
  values = {
    "namespace": "sample"
  }
}

run "plan" {
  command = plan
}
`);
  });

  test("escapes template characters", () => {
    const text = testFile({ variable: {} }, { path: "a${b}%{c}", fingerprint: "" }, {});
    expect(text).toBe('variables {\n}\n\nrun "plan" {\n  command = plan\n}\n');
    expect(testFile({ provider: { oci: [{}] } }, { path: "a${b}%{c}", fingerprint: "" }, {})).toContain(
      '"a$${b}%%{c}"',
    );
  });

  test("the state of another stack has the outputs that are read from it", () => {
    const read = "${data.terraform_remote_state.primary.outputs.pool_id}";
    const output = { a: { value: read }, b: { value: `${read}, \${data.terraform_remote_state.other.outputs.x}` } };
    const document = { data: { terraform_remote_state: { primary: { backend: "local" } } }, output };
    expect(testFile(document, KEY, {})).toContain(`override_data {
  target = data.terraform_remote_state.primary
  values = {
    "outputs": {
      "pool_id": "${ocid("sample")}"
    }
  }
}
`);
  });

  test("fails for a data source without a known schema", () => {
    expect(() => testFile(DOCUMENT, KEY, {})).toThrow(
      "the schema of the data source oci_objectstorage_namespace is not known",
    );
  });
});

test("the throwaway key is an RSA key in the folder, with the fingerprint that OCI would show", () => {
  const { path, fingerprint } = throwawayKey(folder);
  expect(createPrivateKey(readFileSync(path, "utf8")).asymmetricKeyType).toBe("rsa");
  expect(fingerprint).toMatch(/^[0-9a-f]{2}(:[0-9a-f]{2}){15}$/);
});

describe("running Terraform", () => {
  test("a framed error becomes one line, without the introduction", () => {
    const output = `╷
│ Warning: Unable to open CLI configuration file
╵
╷
│ Error: Terraform encountered problems during initialisation, including problems
│ with the configuration, described below.
╵
╷
│ Error: Missing block label
│
│   on cdk.tf.json line 113:
╵
╷
│ Error: Another
╵
`;
    expect(reasonOf(output)).toBe("Missing block label on cdk.tf.json line 113: (and 1 more)");
    expect(reasonOf("\n")).toBe("it gave no reason");
    expect(reasonOf("Failure! 0 passed, 1 failed.")).toBe("Failure! 0 passed, 1 failed.");
  });

  test("Terraform may be missing", async () => {
    expect(await terraformOf("no-such-terraform", process.env)(folder, "version")).toEqual({
      ok: false,
      stdout: "",
      reason: "there is no no-such-terraform on the PATH",
    });
  });

  test("the user's own data directory, arguments, variables and workspace are left out", async () => {
    const env = {
      ...process.env,
      TF_DATA_DIR: "/a",
      TF_CLI_ARGS_plan: "-x",
      TF_VAR_region: "b",
      TF_WORKSPACE: "c",
      TF_LOG: "",
    };
    const { stdout } = await terraformOf(process.execPath, env)(
      folder,
      "-e",
      "console.log(JSON.stringify(process.env))",
    );
    const seen = Object.keys(JSON.parse(stdout) as object);
    expect(seen).toEqual(expect.arrayContaining(["TF_LOG", "TF_IN_AUTOMATION", "CHECKPOINT_DISABLE"]));
    expect(seen).not.toEqual(expect.arrayContaining(["TF_DATA_DIR"]));
    expect(seen.filter((name) => /^TF_(DATA_DIR|CLI_ARGS|VAR|WORKSPACE)/.test(name))).toEqual([]);
  });
});

describe("the steps", () => {
  const calls: string[] = [];

  beforeEach(() => {
    calls.length = 0;
  });

  /** A Terraform that fails with the error of `failing` for a command, `<folder> <arguments>`. */
  function terraform(failing: (call: string) => string | undefined, more: Partial<Run> = {}): Terraform {
    return (cwd, ...args) => {
      const call = `${basename(cwd)} ${args[0] ?? ""}`;
      calls.push(call);
      const reason = failing(call);
      return Promise.resolve({ ok: reason === undefined, stdout: "", reason: reason ?? "", ...more });
    };
  }

  function real(failing: (call: string) => string | undefined, overridden: readonly string[] = []): Providers {
    return { prefix: "", terraform: () => terraform(failing), overridden, applies: false };
  }

  function setting(failing: (call: string) => string | undefined, more: Partial<Setting> = {}): Setting {
    const schemas = { oci_objectstorage_namespace: NAMESPACE };
    mkdirSync(folder, { recursive: true });
    const providers = [real(failing)];
    return { terraform: terraform(failing), version: "1.11.4", folder, key: KEY, providers, schemas, ...more };
  }

  const shown = (steps: readonly Step[]): string[] =>
    steps.map(({ name, outcome, note }) => `${name} ${outcome}: ${note}`);

  const fine = (): undefined => undefined;

  test("all run, and pass", async () => {
    expect([...(await installProviders(setting(fine), real(fine), [SUBJECT, SUBJECT]))]).toEqual([]);
    expect(shown(await stepsFor(setting(fine), SUBJECT))).toEqual([
      "language passed: 2 variables take their samples",
      "init passed: ",
      "validate passed: ",
      "test passed: planned, 1 data sources overridden",
    ]);
    expect(calls).toEqual([
      ...["oracle-oci init", "hashicorp-time init"],
      ...["init", "validate", "plan"].map((command) => `README-md-block-1-language ${command}`),
      ...["init", "validate", "test"].map((command) => `README-md-block-1 ${command}`),
    ]);
    expect(existsSync(join(folder, "README-md-block-1", "plan.tftest.hcl"))).toBe(true);
  });

  test("with the test provider, a document is applied and planned again, without a backend and imports", async () => {
    const document = { ...DOCUMENT, terraform: { ...DOCUMENT.terraform, backend: { local: {} } }, import: [{}] };
    const own = { ...real(fine), applies: true };
    const steps = await stepsFor(setting(fine, { providers: [own] }), { ...SUBJECT, document });
    expect(shown(steps).slice(4)).toEqual([
      "apply passed: 0 resources, without import",
      "again passed: nothing to change",
    ]);
    const applied = join(folder, "README-md-block-1-applied");
    expect(JSON.parse(readFileSync(join(applied, "cdk.tf.json"), "utf8"))).toEqual(DOCUMENT);
    expect(JSON.parse(readFileSync(join(applied, "sample.auto.tfvars.json"), "utf8"))).toEqual({
      region: "eu-frankfurt-1",
    });
    expect(calls.slice(-3)).toEqual(["init", "apply", "plan"].map((command) => `README-md-block-1-applied ${command}`));
  });

  test("a second plan that is not empty is a failure that names the changes", async () => {
    const stdout =
      "Terraform will perform:\n\n  # oci_a.b will be updated in-place\n  ~ resource {\n      ~ name = 1 -> 2\n";
    const again = (subject: string): Terraform => terraform(fine, subject === "" ? {} : { code: 2, stdout });
    const own = { ...real(fine), terraform: again, applies: true };
    const steps = await stepsFor(setting(fine, { providers: [own] }), SUBJECT);
    expect(shown(steps).at(-1)).toBe(
      "again FAILED: it would change something: # oci_a.b will be updated in-place; ~ resource {; ~ name = 1 -> 2",
    );
  });

  test("if both providers are available, both are tried, each in its own folder", async () => {
    const both = [
      { ...real(fine), applies: true },
      { ...real((call) => (call === "real-README-md-block-1 validate" ? "bad" : undefined)), prefix: "real " },
    ];
    expect(shown(await stepsFor(setting(fine, { providers: both }), SUBJECT)).slice(4)).toEqual([
      "apply passed: 0 resources",
      "again passed: nothing to change",
      "real init passed: ",
      "real validate FAILED: bad",
      "real test could not run: an earlier step failed",
    ]);
  });

  test("a provider that cannot be installed is reported by its source, with the reason", async () => {
    const offline = (call: string): string | undefined =>
      call === "oracle-oci init" ? "could not connect" : undefined;
    const unavailable = await installProviders(setting(fine), real(offline), [SUBJECT]);
    expect([...unavailable]).toEqual([["oracle/oci", "could not connect"]]);
  });

  test("without Terraform nothing runs", async () => {
    const none = setting(() => "never", { version: undefined });
    expect(shown(await stepsFor(none, SUBJECT))).toEqual(
      ["language", "init", "validate", "test"].map((name) => `${name} could not run: no Terraform`),
    );
    expect(calls).toEqual([]);
  });

  test("init is skipped when all providers have development overrides", async () => {
    const overridden = real(fine, ["oracle/oci", "hashicorp/time"]);
    expect([...(await installProviders(setting(fine), overridden, [SUBJECT]))]).toEqual([]);
    expect(shown(await stepsFor(setting(fine, { providers: [overridden] }), SUBJECT))[1]).toBe(
      "init skipped: development overrides are configured for oracle/oci, hashicorp/time",
    );
    expect(calls).not.toContain("README-md-block-1 init");
  });

  test("init is about the other providers when one has development overrides", async () => {
    const documents: unknown[] = [];
    const reading = (call: string): undefined => {
      const path = join(folder, "README-md-block-1", "cdk.tf.json");
      if (call.startsWith("README-md-block-1 ")) documents.push(JSON.parse(readFileSync(path, "utf8")));
      return undefined;
    };
    const steps = await stepsFor(setting(fine, { providers: [real(reading, ["oracle/oci"])] }), SUBJECT);
    expect(shown(steps)[1]).toBe(
      "init passed: without oracle/oci: development overrides are configured for oracle/oci",
    );
    const onlyTime = { terraform: { required_providers: { time: { source: "hashicorp/time" } } } };
    expect(documents).toEqual([onlyTime, DOCUMENT, DOCUMENT]);
  });

  test.each([
    [
      "language plan",
      "README-md-block-1-language plan",
      ["language FAILED: bad", "init passed: ", "validate passed: ", "test could not run: an earlier step failed"],
    ],
    [
      "init",
      "README-md-block-1 init",
      [
        "language passed: 2 variables take their samples",
        "init FAILED: bad",
        "validate could not run: init failed",
        "test could not run: init failed",
      ],
    ],
  ])("the steps after a failed %s are not run", async (_, failing, expected) => {
    const steps = await stepsFor(
      setting((call) => (call === failing ? "bad" : undefined)),
      SUBJECT,
    );
    expect(shown(steps)).toEqual(expected);
  });

  test("a failed plan is a failed test", async () => {
    const failing = setting((call) => (call === "README-md-block-1 test" ? "bad" : undefined));
    expect(shown(await stepsFor(failing, SUBJECT))[3]).toBe("test FAILED: bad");
  });

  test("resources to import are planned as new ones, because a look-up needs an account", async () => {
    const document = { ...DOCUMENT, import: [{ to: "oci_streaming_stream.a", id: "b" }] };
    const documents: unknown[] = [];
    const all = setting((call) => {
      if (/ (validate|test)$/.test(call) && !call.includes("language")) documents.push(written());
      return undefined;
    });
    const written = (): unknown =>
      JSON.parse(readFileSync(join(folder, "README-md-block-1", "cdk.tf.json"), "utf8")) as unknown;
    expect(shown(await stepsFor(all, { ...SUBJECT, document }))[3]).toBe(
      "test passed: planned without import, 1 data sources overridden",
    );
    expect(documents).toEqual([document, DOCUMENT]);
  });

  test.each(["1.6.9", "1.5.7"])("Terraform %s cannot override data sources", async (version) => {
    expect(shown(await stepsFor(setting(fine, { version }), SUBJECT))[3]).toBe(
      `test could not run: terraform test with override_data needs 1.7, this is ${version}`,
    );
  });

  test("a stack that cannot be synthesized fails", async () => {
    const subject = { name: "iot (default)", document: {}, problem: "iot/pool: name must not be empty\n" };
    expect(shown(await stepsFor(setting(fine), subject))[0]).toBe("synth FAILED: iot/pool: name must not be empty ");
  });

  test("an input without a sample fails", async () => {
    const variable = { x: { validation: [{ condition: '${can(regex("^[0-9]{20}$", var.x))}' }] } };
    expect(shown(await stepsFor(setting(fine), { name: "a", document: { variable } }))[0]).toBe(
      "language FAILED: no sample is known for x; add one to sample-values.ts",
    );
  });
});

test("several documents are processed at the same time, up to the limit, and the results keep their order", async () => {
  let [working, most] = [0, 0];
  const results = await inParallel([30, 10, 20, 5], 2, async (milliseconds) => {
    most = Math.max(most, ++working);
    await new Promise((resolve) => setTimeout(resolve, milliseconds));
    working--;
    return milliseconds * 2;
  });
  expect([results, most]).toEqual([[60, 20, 40, 10], 2]);
});

describe("the report", () => {
  const step = (outcome: Outcome, note = ""): Step => ({ subject: "iot (default)", name: "validate", outcome, note });

  test.each([
    [
      "everything passed",
      [Outcome.PASSED, Outcome.SKIPPED],
      0,
      "1 steps passed, 0 failed, 0 could not run: all is well",
    ],
    [
      "something failed",
      [Outcome.PASSED, Outcome.NOT_RUN, Outcome.FAILED],
      1,
      "1 steps passed, 1 failed, 1 could not run",
    ],
    [
      "something could not run",
      [Outcome.PASSED, Outcome.NOT_RUN],
      2,
      "1 steps passed, 0 failed, 1 could not run: nothing is wrong with what ran, and the rest is not known",
    ],
  ])("says by its exit code and its last line that %s", (_, outcomes, code, summary) => {
    const steps = outcomes.map((outcome) => step(outcome));
    expect([exitCodeOf(steps), summaryOf(steps)]).toEqual([code, summary]);
  });

  test("has a line for each step", () => {
    expect(lineOf(step(Outcome.FAILED, "why"))).toMatch(/^iot \(default\) +validate {7}FAILED: why$/);
    expect(lineOf(step(Outcome.PASSED))).toMatch(/^iot \(default\) +validate {7}passed$/);
  });
});

test("the blocks of the documentation are found and run with their imports", () => {
  mkdirSync(join(folder, "docs", "node_modules"), { recursive: true });
  writeFileSync(
    join(folder, "README.md"),
    "Text\n```ts\nimport { add } from 'a';\nadd(1);\n```\n```sh\nls\n```\n```ts\n2;\n```\n",
  );
  writeFileSync(join(folder, "docs", "more.md"), "```ts\n3;\n```\n");
  writeFileSync(join(folder, "docs", "node_modules", "other.md"), "```ts\n4;\n```\n");
  const blocks = readmeBlocks(folder);
  expect(blocks.map(({ title }) => title)).toEqual([
    "README.md, block 1",
    "README.md, block 2",
    "docs/more.md, block 1",
  ]);
  const added: number[] = [];
  for (const block of blocks) runExample(block, () => ({ add: (value: number) => added.push(value) }));
  expect(added).toEqual([1]);
});

test("the examples of a folder are those with a program, and a missing folder does not have any", () => {
  expect(examplesIn(folder)).toEqual([]);
  for (const name of ["b", "a", "notes"]) mkdirSync(join(folder, "examples", name), { recursive: true });
  for (const name of ["b", "a"]) writeFileSync(join(folder, "examples", name, "main.ts"), `"${name}";\n`);
  expect(examplesIn(folder)).toEqual([
    { title: "examples/a", code: '"a";\n' },
    { title: "examples/b", code: '"b";\n' },
  ]);
});
