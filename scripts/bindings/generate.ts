import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import type * as generatorModule from "@cdktf/provider-generator";

import { compile } from "./compile";
import { type Files, readFolder } from "./files";
import { providerKey, type SchemaDocument } from "./provider-schema";
import { Refusal } from "./refusal";
import { type Resources } from "./resources";

type Generator = generatorModule.TerraformProviderGenerator;
type GeneratorSchema = ConstructorParameters<typeof generatorModule.TerraformProviderGenerator>[1];
type GeneratorTarget = Parameters<Generator["generate"]>[0];

/** The content of bindings/lib: a folder per type, in the layout of prebuilt providers. */
export async function generate(schema: SchemaDocument, resources: Resources, packageFolder: string): Promise<Files> {
  const header = [
    `// Generated from the schema of ${resources.provider} ${resources.version}; see ../../README.md. Do not edit.`,
    "// Made with @cdktf/provider-generator, Copyright (c) HashiCorp, Inc., SPDX-License-Identifier: MPL-2.0.",
    "",
  ].join("\n");
  const sources = withoutExactVersion(await generateSources(schema, resources), resources.version);
  return compile(inOneEngine(sources), packageFolder, header);
}

async function generateSources(schema: SchemaDocument, resources: Resources): Promise<Files> {
  const folder = mkdtempSync(join(tmpdir(), "bindings-"));
  try {
    const { CodeMaker, TerraformProviderGenerator } = await loadGenerator();
    const code = new CodeMaker();
    const generator = new TerraformProviderGenerator(code, generatorSchema(schema, resources));
    generator.generate(target(resources));
    await code.save(folder);
    return withoutIndexes(readFolder(join(folder, "providers", providerName(resources))));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Loaded late and tamed: on being loaded it runs `terraform version`, and when that fails it tells its makers so. */
function loadGenerator(): Promise<typeof generatorModule> {
  process.env.CHECKPOINT_DISABLE = "1";
  process.env.TERRAFORM_BINARY_NAME = "no-terraform-is-needed";
  return import("@cdktf/provider-generator");
}

/** A copy, because the generator adds `alias` to the provider's arguments; with the version, which Terraform leaves out. */
function generatorSchema(schema: SchemaDocument, resources: Resources): GeneratorSchema {
  const { provider_schemas } = structuredClone(schema);
  return { provider_schemas, provider_versions: { [providerKey(resources)]: resources.version } } as GeneratorSchema;
}

/**
 * The members that the generator reads of its target. The class it requires is in a package that we do not depend on;
 * because of the constraint, `generateAll`, which does not need a target, is not enough.
 */
function target(resources: Resources): GeneratorTarget {
  const read: Pick<GeneratorTarget, "isModule" | "name" | "source" | "version"> = {
    isModule: false,
    name: providerName(resources),
    source: resources.provider,
    version: resources.constraint,
  };
  return read as GeneratorTarget;
}

function providerName(resources: Resources): string {
  return resources.provider.replace(/^.*\//, "");
}

/** Types are imported one by one: an index would load all of them, and a README per type is not useful. */
function withoutIndexes(files: Files): Files {
  return new Map([...files].filter(([path]) => path.endsWith(".ts") && path.includes("/")));
}

/**
 * cdktf puts `providerVersion` into `required_providers`, as an exact version, and looks at the constraint only where
 * there is none. The generator needs the version nevertheless, for its links to the documentation.
 */
function withoutExactVersion(files: Files, version: string): Files {
  const line = `providerVersion: '${version}',`;
  const without = new Map([...files].map(([path, text]) => [path, text.replaceAll(line, "")]));
  for (const [path, text] of without) {
    if (text.includes("providerVersion:")) {
      throw new Refusal(
        `${path} still has a providerVersion; look for what the generator writes instead of \`${line}\``,
      );
    }
  }
  return without;
}

/** Each class looks at its scope before it is made, since an engine does not notice that the other one made the stack. */
function inOneEngine(files: Files): Files {
  return new Map([...files].map(([path, text]) => [path, checked(path, text)]));
}

function checked(path: string, text: string): string {
  const within = text
    .replace(/^(?=import \* as cdktf from 'cdktf';$)/m, "import { inEngine } from '../../engine';\n")
    .replace("super(scope, id, {", "super(inEngine(scope, id), id, {")
    .replace(
      "new cdktf.ImportableResource(scope, importToId,",
      "new cdktf.ImportableResource(inEngine(scope, importToId), importToId,",
    );
  if (within.split("inEngine").length === (text.includes("static generateConfigForImport") ? 4 : 3)) return within;
  throw new Refusal(
    `${path} does not check the engine of its scope; look for what the generator writes as its constructor`,
  );
}
