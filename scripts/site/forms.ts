// The forms of Resource Manager packages: a page for each stack, which the browser draws from the schema.yaml of its packages.

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ConfigurationError, ResourceManagerBundle } from "cdktf-oci-streaming";
import { parse } from "yaml";
import { newApp } from "../../stacks/main";
import { type ReferenceStack, referenceStacks } from "../../stacks/variants";
import { stacksOfExamples } from "../package/examples";
import { WRITTEN } from "./navigation";
import { type Page } from "./pages";

/** What a page shows of a schema document. */
export interface FormSchema {
  readonly title: string;
  readonly description: string;
  readonly variableGroups: readonly {
    readonly title: string;
    readonly visible?: unknown;
    readonly variables: readonly string[];
  }[];
  readonly variables: Readonly<Record<string, object>>;
}

export interface Forms {
  readonly pages: readonly Page[];
  /** The script with all schemas; fields that several forms have are in it once. */
  readonly script: string;
}

/** The forms of all packages that `npm run package` writes. */
export function allForms(root: string): Forms {
  const outdir = mkdtempSync(join(tmpdir(), "site-"));
  try {
    const stacks = [...referenceStacks, ...stacksOfExamples(root, "examples")];
    return formsOf(stacks.map((stack) => schemasOf(stack, outdir)).filter(({ size }) => size > 0));
  } finally {
    rmSync(outdir, { recursive: true });
  }
}

/** The packages of a stack, by their names. */
export type Schemas = ReadonlyMap<string, FormSchema>;

/** By the name of the package; an example that Resource Manager cannot deploy has no package. */
function schemasOf({ id, title, description, variants }: ReferenceStack, outdir: string): Schemas {
  const found = Object.entries(variants).flatMap(([variant, make]) => {
    const isDefault = variant === "default";
    const options = { title: isDefault ? title : `${title} (${variant})`, description };
    try {
      const { files } = ResourceManagerBundle.of(make(newApp({}, outdir)), options);
      const text = files.find(({ path }) => path === "schema.yaml")?.text ?? "";
      return [[isDefault ? id : `${id}-${variant}`, parse(text) as FormSchema] as [string, FormSchema]];
    } catch (error) {
      if (error instanceof ConfigurationError) return [];
      throw error;
    }
  });
  return new Map(found);
}

/** A page for each stack; where it has several packages, the reader chooses one. */
export function formsOf(stacks: readonly Schemas[]): Forms {
  const fields = new Map<string, number>();
  const numberOf = (field: object): number => {
    const text = JSON.stringify(field);
    const number = fields.get(text) ?? fields.size;
    fields.set(text, number);
    return number;
  };
  const forms = stacks
    .flatMap((schemas) => [...schemas])
    .map(([name, { variableGroups, variables }]) => {
      const shown = variableGroups.filter(({ visible }) => visible !== false);
      const groups = shown.map((group) => ({
        title: group.title,
        visible: group.visible,
        fields: group.variables.map((variable) => [variable, numberOf(variables[variable] ?? {})]),
      }));
      return `${JSON.stringify(name)}:${JSON.stringify(groups)}`;
    });
  const script = `window.forms={fields:[${[...fields.keys()].join(",")}],packages:{${forms.join(",")}}};\n`;
  return { pages: [indexOf(stacks), ...stacks.map(pageOf)], script };
}

function pageOf(schemas: Schemas): Page {
  const [first] = schemas;
  if (first === undefined) throw new Error("a stack without a package has no page");
  const [name, { title, description }] = first;
  const names = [...schemas.keys()];
  const shown =
    names.length === 1
      ? `the package \`${name}.zip\``
      : `each of its ${names.length} packages, which differ in their variant`;
  const text = [
    `# Form: ${title}`,
    description,
    `The form that Resource Manager shows for ${shown}, drawn from its \`schema.yaml\`. In the Console, a field for a resource offers a list of what exists; here you type an OCID. What you type stays on this page.`,
    `<div class="form" data-form="${names.join(" ")}"></div>\n<script src="data.js"></script>\n<script src="../theme/form.js"></script>`,
  ].join("\n\n");
  return { source: `${WRITTEN.forms}/${name}`, url: `forms/${name}.html`, title: `Form: ${title}`, text };
}

function indexOf(stacks: readonly Schemas[]): Page {
  const rows = stacks.flatMap((schemas) => {
    const [page = ""] = schemas.keys();
    return [...schemas].map(
      ([name, { title, variables }]) => `| [${name}](forms/${page}) | ${title} | ${Object.keys(variables).length} |`,
    );
  });
  const text = [
    "# Forms of the packages",
    "`npm run package` writes these packages for OCI Resource Manager. Each has a form; the page of its stack shows the sections, the fields with their defaults, when a field is shown, and what is an error. How to make a package of your own stack: [A package for Resource Manager](../docs/guides/resource-manager.md).",
    `| package | what it is | inputs |\n|---|---|---|\n${rows.join("\n")}`,
  ].join("\n\n");
  return { source: WRITTEN.forms, url: "forms/index.html", title: "Forms of the packages", text };
}
