// A stack as a package for OCI Resource Manager: a zip with the configuration and the form for its inputs.

import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { type TerraformStack } from "cdktf";
import { type Refusal, refusal } from "../core/checks";
import { ConfigurationError } from "../core/configuration-error";
import { configurationFiles } from "./configuration";
import { configurationFindings } from "./configuration-checks";
import { formFindings } from "./form-checks";
import { formOf, type FormTexts, inWords } from "./form";
import { entriesOf, typedBlocks } from "./json";
import { fileFindings, sizeFindings } from "./package-checks";
import { byPath, type PackageFile, textFile, textOf, zipOf } from "./package-file";
import { createCommand, deployLink, packageReadme } from "./package-readme";
import { type SchemaDocument, schemaYaml } from "./schema-document";
import { synthesizeAlone, type SynthesizedStack } from "./synthesized-stack";

/** The options of a package. */
export interface ResourceManagerBundleOptions {
  /**
   * The title of the form and of the page of a deployed stack.
   *
   * @default - the stack's id in words
   */
  readonly title?: string;

  /**
   * A sentence or two about the stack.
   *
   * @default - the numbers of its resources and outputs
   */
  readonly description?: string;

  /**
   * Whether the backend of the stack is left out. Resource Manager stores the state itself; the state of existing deployments
   * stays in that backend, and the new stack does not know it. Without this option, a stack with its own backend is rejected.
   *
   * @default false
   */
  readonly dropBackend?: boolean;
}

/** A file of a package. */
export interface BundleFile {
  /** The path in the zip. */
  readonly path: string;

  /** The size in bytes before compression. */
  readonly size: number;

  /**
   * The content as a string.
   *
   * @default - the file is not text
   */
  readonly text?: string;
}

/**
 * A checked package for Resource Manager, generated from any CDKTF stack.
 *
 * It contains the stack's configuration (`cdk.tf.json`, `terraform.tf`), the form (`schema.yaml`), a `README.md`, and the
 * stack's assets. The same stack results in the same bytes, except that an archive that cdktf creates from a folder
 * (`AssetType.ARCHIVE`) contains the times of its files.
 */
export class ResourceManagerBundle {
  /**
   * Synthesizes and checks a stack. The output of the app does not change.
   *
   * @throws ConfigurationError with every reason for which Resource Manager would reject the package, or for which it should
   * not be distributed, one sentence per line
   */
  public static of(stack: TerraformStack, options: ResourceManagerBundleOptions = {}): ResourceManagerBundle {
    return new ResourceManagerBundle(synthesizeAlone(stack), options);
  }

  /**
   * The link of a "Deploy to Oracle Cloud" button, for a zip that can be downloaded without a login: from GitHub or GitLab, or
   * by a pre-authenticated request of Object Storage.
   *
   * @throws ConfigurationError unless the address begins with https:// and a host
   */
  public static deployLink(zipUrl: string): string {
    return deployLink(zipUrl);
  }

  /** The files of the package, in the order of the zip. */
  public readonly files: BundleFile[];

  /** The size of the zip in bytes. */
  public readonly zipSize: number;

  /**
   * The warnings that `cdktf synth` would print, each as `<path>: <message>`. Resource Manager does not show them: read them
   * before you distribute the package.
   */
  public readonly warnings: string[];

  private readonly path: string;
  private readonly id: string;
  private readonly form: SchemaDocument;
  private readonly zip: Uint8Array;

  private constructor(stack: SynthesizedStack, options: ResourceManagerBundleOptions) {
    const { document, folders, notSecret } = stack;
    const form = formOf(stack, textsOf(stack, options));
    refuse(stack.path, [
      ...configurationFindings(document, { dropBackend: options.dropBackend ?? false, folders, notSecret }),
      ...formFindings(form, document),
    ]);
    const files = filesOf(stack, form);
    const zip = zipOf(files);
    refuse(stack.path, [...fileFindings(files, notSecret), ...sizeFindings(zip)]);
    this.warnings = [...stack.warnings];
    this.path = stack.path;
    this.id = stack.id;
    this.form = form;
    this.zip = zip;
    this.zipSize = zip.byteLength;
    this.files = files.map((file) => ({ path: file.path, size: file.content.byteLength, text: textOf(file) }));
  }

  /**
   * Writes the zip, and creates the folders above it. If writing fails, there is no partial file.
   *
   * @throws ConfigurationError if the name does not end in `.zip`, which the service requires, or if the file cannot be written
   */
  public write(path: string): void {
    if (!path.endsWith(".zip")) {
      throw refusal(this.path, { what: "the file of a package", rule: "must end in .zip", got: path });
    }
    // In the same folder, so that renaming it cannot leave a partial file.
    const unfinished = `${path}.${process.pid}.tmp`;
    try {
      makeFolder(dirname(path));
      writeFileSync(unfinished, this.zip);
      renameSync(unfinished, path);
    } catch (error) {
      removeIfThere(unfinished);
      const rule = `must be writable (${codeOf(error)})`;
      throw refusal(this.path, { what: "the file of a package", rule, got: path, remedy: "choose another folder" });
    }
  }

  /** The command that creates a Resource Manager stack from the zip, with a placeholder for each required value. */
  public createCommand(path: string): string {
    return createCommand({ id: this.id, form: this.form }, path);
  }

  /** The bytes of the zip. @internal */
  public _zip(): Uint8Array {
    return this.zip;
  }

  /** The form as a value. @internal */
  public _form(): SchemaDocument {
    return this.form;
  }
}

function textsOf({ id, document }: SynthesizedStack, options: ResourceManagerBundleOptions): FormTexts {
  const resources = counted(typedBlocks(document, "resource").length, "resource");
  const fallback = `${resources} and ${counted(entriesOf(document.output).length, "output")}.`;
  return { title: options.title ?? inWords(id), description: options.description ?? fallback };
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

function filesOf(stack: SynthesizedStack, form: SchemaDocument): PackageFile[] {
  const { id, document, assets } = stack;
  return [
    ...configurationFiles(document),
    textFile("schema.yaml", schemaYaml(form)),
    textFile("README.md", packageReadme({ id, form, document })),
    ...assets,
  ].sort(byPath);
}

/** All findings together: each is one sentence on a separate line. */
function refuse(at: string, findings: readonly Refusal[]): void {
  if (findings.length === 0) return;
  throw new ConfigurationError(findings.map((finding) => refusal(at, finding).message).join("\n"));
}

/** The code of a system error: ENOTDIR. */
function codeOf(error: unknown): string {
  return typeof error === "object" && error !== null && "code" in error ? String(error.code) : String(error);
}

/** Creates the folders one by one: on a file system that does not accept folders (/proc), Node's own `recursive` never returns. */
function makeFolder(path: string): void {
  if (existsSync(path)) return;
  makeFolder(dirname(path));
  try {
    mkdirSync(path);
  } catch (error) {
    // Another run may have created it.
    if (!existsSync(path)) throw error;
  }
}

function removeIfThere(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // It was never written, because a part of its path is a file.
  }
}
