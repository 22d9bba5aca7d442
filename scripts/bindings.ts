/**
 * Makes schema.json of each provider in bindings/, and bindings/lib, from its resources.json and the provider's schema.
 * How to run it: bindings/README.md.
 */
import { existsSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { parseArgs } from "node:util";

import { differences, type Files, readFolder, readJson, readText, writeFolder } from "./bindings/files";
import { generate } from "./bindings/generate";
import { stableJson } from "./bindings/json";
import { type ArgumentsDocument, keptMarks, type Marks, marksFromArguments, marksOfArguments } from "./bindings/marks";
import { type CutSchemaDocument, cutSchema, providerKey, type SchemaDocument } from "./bindings/provider-schema";
import { Refusal } from "./bindings/refusal";
import { readResources, type Resources } from "./bindings/resources";
import { schemaFromTerraform } from "./bindings/terraform";

const PACKAGE = join(__dirname, "..", "bindings");
const LIB = join(PACKAGE, "lib");

/** What is bound: a provider of one of the folders below bindings/, of which only resources.json is written by hand. */
class Bound {
  public readonly resources: Resources;
  private readonly folder: string;

  /** @param prefix - before the name of each folder of lib/ */
  public constructor(
    public readonly name: string,
    folder: string,
    private readonly prefix: string,
  ) {
    this.folder = join(PACKAGE, folder);
    this.resources = readResources(join(this.folder, "resources.json"));
  }

  public get schemaFile(): string {
    return join(this.folder, "schema.json");
  }

  public committed(): CutSchemaDocument {
    return readJson(this.schemaFile) as CutSchemaDocument;
  }

  public marks(argumentsFile: string | undefined): Readonly<Record<string, Marks>> {
    const { marks, unmarked } =
      argumentsFile === undefined
        ? keptMarks(existsSync(this.schemaFile) ? this.committed().marks : {}, this.resources)
        : marksFromArguments(readJson(argumentsFile) as ArgumentsDocument, this.resources);
    if (unmarked.length > 0) {
      console.warn(
        `no marks (replacement, conflicts, allowed values) are known for ${unmarked.join(", ")}; ` +
          "pass --arguments FILE to add them",
      );
    }
    return marks;
  }

  public async make(document: SchemaDocument, marks: Readonly<Record<string, Marks>>): Promise<Made> {
    const cut = cutSchema(document, this.resources);
    const provider = cut.provider_schemas?.[providerKey(this.resources)];
    const written = provider === undefined ? marks : marksOfArguments(marks, provider);
    const schema = stableJson({ ...cut, marks: written });
    // From the text, so that what is generated has the order of what is committed.
    const lib = await generate(JSON.parse(schema) as SchemaDocument, this.resources, PACKAGE);
    return { bound: this, schema, lib: new Map([...lib].map(([path, text]) => [this.prefix + path, text])) };
  }
}

interface Made {
  readonly bound: Bound;
  readonly schema: string;
  readonly lib: Files;
}

const ALL = [new Bound("oci", ".", ""), new Bound("time", "time", "time-")];

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      provider: { type: "string", default: "oci" },
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
  const chosen = chosenProvider(values.provider);
  const { schema: schemaFile, arguments: argumentsFile } = values;
  // Nothing is written before everything is made, so that a type that does not compile leaves the folder as it was.
  const made = await makeAll((bound) =>
    bound === chosen && !values["from-committed"]
      ? { document: newDocument(bound, schemaFile), marks: bound.marks(argumentsFile) }
      : { document: bound.committed(), marks: bound.marks(bound === chosen ? argumentsFile : undefined) },
  );
  for (const { bound, schema } of made) writeFileSync(bound.schemaFile, schema);
  const lib = libOf(made);
  writeFolder(LIB, lib);
  console.log(`bindings/lib: ${lib.size} files`);
}

function chosenProvider(name: string): Bound {
  const found = ALL.find((bound) => bound.name === name);
  if (found !== undefined) return found;
  throw new Refusal(`--provider must be ${ALL.map((bound) => bound.name).join(" or ")}, got ${name}`);
}

function newDocument({ resources }: Bound, schemaFile: string | undefined): SchemaDocument {
  return schemaFile === undefined ? schemaFromTerraform(resources) : (readJson(schemaFile) as SchemaDocument);
}

interface Sources {
  readonly document: SchemaDocument;
  readonly marks: Readonly<Record<string, Marks>>;
}

/** One after the other: the generator keeps the state of its current provider. */
async function makeAll(sourcesOf: (bound: Bound) => Sources): Promise<readonly Made[]> {
  const made: Made[] = [];
  for (const bound of ALL) {
    const { document, marks } = sourcesOf(bound);
    made.push(await bound.make(document, marks));
  }
  return made;
}

function libOf(made: readonly Made[]): Files {
  return new Map(made.flatMap(({ lib }) => [...lib]));
}

/** The committed files must be those that this script generates from the committed schema. */
async function check(): Promise<void> {
  const made = await makeAll((bound) => ({ document: bound.committed(), marks: bound.marks(undefined) }));
  const findings = [
    ...made
      .filter(({ bound, schema }) => schema !== readText(bound.schemaFile))
      .map(({ bound }) => `differs: ${relative(PACKAGE, bound.schemaFile)}`),
    ...differences(libOf(made), readFolder(LIB)).map((line) => line.replace(": ", ": lib/")),
  ];
  if (findings.length > 0) {
    throw new Refusal(
      "bindings/ is not what its schemas give; undo the edits or run `npm run bindings -- --from-committed`:\n" +
        findings.map((line) => `  ${line}`).join("\n"),
    );
  }
  console.log("bindings/lib is what the schemas in bindings/ give");
}

main().catch((error: unknown) => {
  if (!(error instanceof Error)) throw error;
  // parseArgs explains a wrong argument itself, in an error of its own kind.
  const expected = error instanceof Refusal || ("code" in error && String(error.code).startsWith("ERR_PARSE_ARGS"));
  console.error(`bindings: ${(expected ? error.message : error.stack) ?? error.message}`);
  process.exitCode = 1;
});
