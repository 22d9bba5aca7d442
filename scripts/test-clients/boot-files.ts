// What machines of the reference stacks boot with: cloud-init's own check of it, and shellcheck's of the scripts in it.

import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { Testing } from "cdktf";
import { parse } from "yaml";
import { referenceStacks } from "../../stacks/variants";
import { applied, terraformIsThere } from "../../test/support/applied";
import { type JsonObject } from "../../test/support/json";
import { Missing, type Reading } from "./reading";

interface BootFile {
  readonly title: string;
  readonly text: string;
}

export function checkBootFiles(folder: string): Missing | Reading {
  if (spawnSync("cloud-init", ["--version"]).error !== undefined) return new Missing("there is no cloud-init");
  if (!terraformIsThere) return new Missing("there is no Terraform, which completes the files");
  return reading(bootFiles(folder), (text) => {
    const file = join(folder, "cloud-init.yaml");
    writeFileSync(file, text);
    return spawnSync("cloud-init", ["schema", "-c", file], { encoding: "utf8" });
  });
}

export function checkScripts(folder: string): Missing | Reading {
  if (spawnSync("shellcheck", ["--version"]).error !== undefined) return new Missing("there is no shellcheck");
  if (!terraformIsThere) return new Missing("there is no Terraform, which completes the files");
  return reading(bootFiles(folder).flatMap(scriptsIn), (input) =>
    spawnSync("shellcheck", ["--severity=warning", "-"], { input, encoding: "utf8" }),
  );
}

function reading(files: readonly BootFile[], check: (text: string) => ReturnType<typeof spawnSync>): Reading {
  const faults = files.flatMap(({ title, text }) => {
    const { status, stdout, stderr } = check(text);
    return status === 0 ? [] : [`${title}: ${String(stdout)}${String(stderr)}`];
  });
  return { files: files.length, faults };
}

/** Of each form of each stack that hands one out, with a value for each input that means something in a shell and in YAML. */
function bootFiles(outdir: string): BootFile[] {
  return referenceStacks.flatMap(({ id, variants }) =>
    Object.entries(variants).flatMap(([name, make]) => {
      const document = JSON.parse(Testing.synth(make(Testing.app({ outdir, fakeCdktfJsonPath: true })))) as JsonObject;
      const outputs = Object.entries(document.output ?? {}).filter(([output]) => output.endsWith("cloud_init"));
      if (outputs.length === 0) return [];
      const variable = Object.fromEntries(
        Object.entries(document.variable as Variables).map(([input, { type }]) => [
          input,
          { default: type === "string" ? HOSTILE : 1 },
        ]),
      );
      const output = Object.fromEntries(outputs);
      const locals = localsIn(JSON.stringify(output), Object.entries(document.locals ?? {}));
      const texts = applied({ locals, variable, output }, {});
      return Object.entries(texts).map(([output, text]) => ({ title: `${output} of ${id} (${name})`, text }));
    }),
  );
}

/** The locals that a string refers to, and the locals that these refer to. */
function localsIn(text: string, all: readonly [string, unknown][]): JsonObject {
  const found = all.filter(([name]) => new RegExp(`\\blocal\\.${name}(?![\\w-])`).test(text));
  if (found.length === 0) return {};
  const others = all.filter((local) => !found.includes(local));
  // A list that the service reports is not a string here: the result is invented.
  const values = found.map(([name, value]) => [name, /\bfor \w+ in oci_/.test(String(value)) ? "x" : value] as const);
  return { ...localsIn(JSON.stringify(values), others), ...(Object.fromEntries(values) as JsonObject) };
}

const HOSTILE = "https://a/b'\"$(id) #: %{y}.tgz";

function scriptsIn({ title, text }: BootFile): BootFile[] {
  const { write_files = [] } = parse(text, { version: "1.1" }) as { readonly write_files?: readonly Written[] };
  const files = write_files.map(({ path, content, encoding }) => ({
    title: `${path} in ${title}`,
    text: encoding === "b64" ? Buffer.from(content, "base64").toString() : content,
  }));
  return files.filter((file) => file.text.startsWith("#!"));
}

type Variables = Readonly<Record<string, { readonly type: string }>>;

interface Written {
  readonly path: string;
  readonly content: string;
  readonly encoding?: string;
}
