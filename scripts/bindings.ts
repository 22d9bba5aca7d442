/**
 * Makes bindings/schema.json and bindings/lib from bindings/resources.json and the provider's schema.
 * How to run it: bindings/README.md.
 */
import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";

import { differences, type Files, readFolder, readJson, readText, writeFolder } from "./bindings/files";
import { generate } from "./bindings/generate";
import { stableJson } from "./bindings/json";
import { type ArgumentsDocument, keptMarks, type Marks, marksFromArguments, marksOfArguments } from "./bindings/marks";
import { type CutSchemaDocument, cutSchema, providerKey, type SchemaDocument } from "./bindings/provider-schema";
import { Refusal } from "./bindings/refusal";
import { readResources } from "./bindings/resources";
import { schemaFromTerraform } from "./bindings/terraform";

const PACKAGE = join(__dirname, "..", "bindings");
const SCHEMA = join(PACKAGE, "schema.json");
const LIB = join(PACKAGE, "lib");

const resources = readResources(join(PACKAGE, "resources.json"));

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      schema: { type: "string" },
      arguments: { type: "string" },
      "from-committed": { type: "boolean", default: false },
      check: { type: "boolean", default: false },
    },
  });
  if ([values.check, values["from-committed"], values.schema !== undefined].filter(Boolean).length > 1) {
    throw new Refusal("--check, --from-committed and --schema exclude each other; give one of them");
  }
  if (values.check) {
    await check();
    return;
  }
  const made = await make(document(values.schema, values["from-committed"]), marks(values.arguments));
  writeFileSync(SCHEMA, made.schema);
  writeFolder(LIB, made.lib);
  console.log(`bindings/lib: ${made.lib.size} files`);
}

function document(schemaFile: string | undefined, fromCommitted: boolean): SchemaDocument {
  if (fromCommitted) return committedSchema();
  return schemaFile === undefined ? schemaFromTerraform(resources) : (readJson(schemaFile) as SchemaDocument);
}

function committedSchema(): CutSchemaDocument {
  return readJson(SCHEMA) as CutSchemaDocument;
}

function marks(argumentsFile: string | undefined): Readonly<Record<string, Marks>> {
  const { marks, unmarked } =
    argumentsFile === undefined
      ? keptMarks(existsSync(SCHEMA) ? committedSchema().marks : {}, resources)
      : marksFromArguments(readJson(argumentsFile) as ArgumentsDocument, resources);
  if (unmarked.length > 0) {
    console.warn(
      `no marks (replacement, conflicts, allowed values) are known for ${unmarked.join(", ")}; ` +
        "pass --arguments FILE to add them",
    );
  }
  return marks;
}

/** Writes only after everything was generated, so that a type that does not compile leaves the folder as it was. */
async function make(
  document: SchemaDocument,
  marks: Readonly<Record<string, Marks>>,
): Promise<{ schema: string; lib: Files }> {
  const cut = cutSchema(document, resources);
  const provider = cut.provider_schemas?.[providerKey(resources)];
  const written = provider === undefined ? marks : marksOfArguments(marks, provider);
  const schema = stableJson({ ...cut, marks: written });
  // From the text, so that what is generated has the order of what is committed.
  return { schema, lib: await generate(JSON.parse(schema) as SchemaDocument, resources, PACKAGE) };
}

/** The committed files must be those that this script generates from the committed schema. */
async function check(): Promise<void> {
  const made = await make(committedSchema(), marks(undefined));
  const findings = [
    ...(made.schema === readText(SCHEMA) ? [] : ["differs: schema.json"]),
    ...differences(made.lib, readFolder(LIB)).map((line) => line.replace(": ", ": lib/")),
  ];
  if (findings.length > 0) {
    throw new Refusal(
      "bindings/ is not what its schema gives; undo the edits or run `npm run bindings -- --from-committed`:\n" +
        findings.map((line) => `  ${line}`).join("\n"),
    );
  }
  console.log("bindings/lib is what bindings/schema.json gives");
}

main().catch((error: unknown) => {
  if (!(error instanceof Error)) throw error;
  // parseArgs explains a wrong argument itself, in an error of its own kind.
  const expected = error instanceof Refusal || ("code" in error && String(error.code).startsWith("ERR_PARSE_ARGS"));
  console.error(`bindings: ${(expected ? error.message : error.stack) ?? error.message}`);
  process.exitCode = 1;
});
