// What every example promises: a short program, a page that documents all of it, and stacks whose inputs work in a form.

import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Rules } from "cdktf-oci-streaming/testing";
import { chosenExamples, examplesIn, stacksOf } from "../../scripts/examples";
import { withSections } from "../../scripts/example-pages";
import { stacksOfExamples } from "../../scripts/package/examples";
import { packageStacks } from "../../scripts/package/packages";
import { mermaidFindings } from "../support/mermaid";
import { synthesize, testApp, variables } from "../support/synthesis";

const ROOT = join(__dirname, "..", "..");

const all = examplesIn(ROOT);

test("there are examples, and README.md names each", () => {
  const readme = readFileSync(join(ROOT, "README.md"), "utf8");
  expect(all.length).toBeGreaterThan(5);
  expect(all.filter(({ title }) => !readme.includes(`](${title})`))).toEqual([]);
});

test.each(all)("$title has at most 150 lines, and imports the package by its name", ({ code }) => {
  expect(code.trimEnd().split("\n").length).toBeLessThanOrEqual(150);
  const from = [...code.matchAll(/ from "([^"]+)";/g)].map(([, module = ""]) => module);
  expect(from.filter((module) => !/^(?:cdktf|constructs|cdktf-oci-streaming(?:\/.+)?)$/.test(module))).toEqual([]);
});

test.each(all)("$title has no findings except those that it accepts with a reason", (example) => {
  for (const stack of stacksOf(example, testApp)) {
    const { findings, suppressed } = Rules.of(stack);
    expect(findings.map(({ message }) => message)).toEqual([]);
    for (const { acceptedBecause } of suppressed) expect(acceptedBecause.length).toBeGreaterThan(20);
  }
});

/** Terraform names a missing input; a wrong value is reported by the type or by the message of the input. */
test.each(all)("each input of $title has a type and a description, and its messages name it", (example) => {
  for (const stack of stacksOf(example, testApp)) {
    for (const [name, { type, description, validation }] of Object.entries(variables(synthesize(stack)))) {
      expect(type).toMatch(/^(?:string|number|bool|list\(string\))$/);
      expect(description).toMatch(/\S/);
      const sentences = ((validation ?? []) as { error_message: string }[]).map((one) => one.error_message);
      for (const sentence of sentences) expect(sentence).toMatch(new RegExp(`\\b${name}\\b.+`));
      if (type === "string") expect(sentences).not.toEqual([]);
      // Names and images may be any text; OCIDs, networks, addresses and emails have a form.
      if (/_(?:ocid|cidr|network|url|uri|endpoint|origins|address|email)$/.test(name)) {
        expect(JSON.stringify(validation)).toContain("regex(");
      }
    }
  }
});

test("fails for two stacks of an example with the same name prefix", () => {
  const [{ code, title } = { code: "", title: "" }] = all.filter(({ code: one }) => one.includes("namePrefix: id"));
  const same = { title, code: code.replaceAll("namePrefix: id", 'namePrefix: "orders"') };
  expect(() => stacksOf(same, testApp).map((stack) => synthesize(stack))).toThrow(
    "the name prefix must be unique in its tenancy, but primary has it already, got 'orders'; give one of them another namePrefix, or each its own tenancy",
  );
});

const HEADINGS = ["Picture", "What it costs", "Deploy", "How it works", "What Terraform does not do", "Take it down"];

test.each(all)("the page of $title has its picture, costs and commands, as npm run examples writes them", (example) => {
  const readme = readFileSync(join(ROOT, example.title, "README.md"), "utf8");
  expect([...readme.matchAll(/^## (.*)$/gm)].map(([, heading]) => heading)).toEqual(HEADINGS);
  expect(withSections(readme, example).split("\n")).toEqual(readme.split("\n"));
});

test("Mermaid reads every picture of an example as a flowchart", () => {
  const texts = all.flatMap(({ title }) => {
    const readme = readFileSync(join(ROOT, title, "README.md"), "utf8");
    return [...readme.matchAll(/^```mermaid\n(.*?)^```$/gms)].map(([, text = ""]) => text);
  });
  expect(texts.length).toBeGreaterThanOrEqual(all.length);
  expect(mermaidFindings(texts).filter((finding) => finding !== null)).toEqual([]);
});

describe("packages", () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "examples-test-"));
    process.env.CDKTF_OUTDIR = join(folder, "cdktf.out");
  });

  afterEach(() => {
    delete process.env.CDKTF_OUTDIR;
    rmSync(folder, { recursive: true });
  });

  function packaged(named: string): string[] {
    const printed: string[] = [];
    const options = { out: join(folder, "zips"), dropBackend: false, deletionProtection: true };
    packageStacks([], named, options, (text) => printed.push(text));
    return printed;
  }

  test("of an example have its name, and the title and first sentence of its page", () => {
    expect(packaged("examples/kappa")[0]).toContain("kappa.zip (");
    expect(readdirSync(join(folder, "zips"))).toEqual(["kappa.zip"]);
    expect(stacksOfExamples(ROOT, "examples/kappa")).toMatchObject([
      { id: "kappa", description: expect.stringMatching(/^[A-Z].*\.$/) as string },
    ]);
  });

  test("are written for all examples except those that read the state of another stack, which are named", () => {
    const printed = packaged("examples");
    const left = printed.filter((text) => text.includes("is not packaged"));
    const reading = ["standby", "to-standby", "to-primary"];
    expect(left).toHaveLength(reading.length);
    for (const [index, id] of reading.entries()) {
      expect(left[index]).toContain(`two-regions-${id} is not packaged: ${id}: data.terraform_remote_state.`);
    }
    expect(readdirSync(join(folder, "zips")).length).toBeGreaterThanOrEqual(all.length);
  });

  test("fail for an example that cannot be packaged, and for one that does not exist", () => {
    expect(() => packaged("examples/two-regions")).toThrow("must not be in a package");
    expect(() => chosenExamples(ROOT, "examples/kapa")).toThrow(
      `the example must be one of ${all.map(({ title }) => title).join(", ")}, got 'examples/kapa'; write examples for all of them`,
    );
  });
});
