// A stack as a package for OCI Resource Manager: a zip with the configuration and the form that asks for its inputs.

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

/** How a package presents itself, and what it leaves out. */
export interface ResourceManagerBundleOptions {
  /**
   * What the form and the page of a deployed stack are called.
   *
   * @default - the stack's id in words
   */
  readonly title?: string;

  /**
   * A sentence or two about the stack.
   *
   * @default - how many resources it has
   */
  readonly description?: string;

  /**
   * Whether a backend that the stack was given is left out. Resource Manager keeps the state itself; what was deployed
   * before stays in that backend, unknown to the new stack. Without it, a stack with a backend of its own is refused.
   *
   * @default false
   */
  readonly dropBackend?: boolean;
}

/** A file of a package. */
export interface BundleFile {
  /** Where it stands in the zip. */
  readonly path: string;

  /** How many bytes it has before it is packed. */
  readonly size: number;

  /**
   * Its text; undefined where it is none.
   *
   * @default - the file is not text
   */
  readonly text?: string;
}

/**
 * A package for Resource Manager, made from any CDKTF stack and checked.
 *
 * It holds the stack's configuration (`cdk.tf.json`, `terraform.tf`), the form (`schema.yaml`), a `README.md`, and the
 * stack's assets. The same stack gives the same bytes; only an archive that cdktf makes of a folder
 * (`AssetType.ARCHIVE`) carries the times of its files.
 */
export class ResourceManagerBundle {
  /**
   * Synthesizes and checks a stack. Its app's own output is not touched.
   *
   * @throws ConfigurationError with every reason for which Resource Manager would refuse the package, or for which it
   * should not be handed on, one sentence a line
   */
  public static of(stack: TerraformStack, options: ResourceManagerBundleOptions = {}): ResourceManagerBundle {
    return new ResourceManagerBundle(synthesizeAlone(stack), options);
  }

  /**
   * The link behind a "Deploy to Oracle Cloud" button, for a zip that can be downloaded without a login: from GitHub or GitLab, or by a
   * pre-authenticated request of Object Storage.
   *
   * @throws ConfigurationError unless the address begins with https:// and a host
   */
  public static deployLink(zipUrl: string): string {
    return deployLink(zipUrl);
  }

  /** The files of the package in the order in which they are packed. */
  public readonly files: BundleFile[];

  /** How many bytes the zip has. */
  public readonly zipSize: number;

  /** What `cdktf synth` would warn of, each as `<path>: <message>`. Resource Manager shows none of it: read it before you hand the package on. */
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
   * Writes the zip, and the folders above it. It is there whole, or not at all.
   *
   * @throws ConfigurationError if the name does not end in `.zip`, which the service wants, or if it cannot be written
   */
  public write(path: string): void {
    if (!path.endsWith(".zip")) {
      throw refusal(this.path, { what: "the file of a package", rule: "must end in .zip", got: path });
    }
    // In the same folder, so that renaming it cannot leave half of it behind.
    const unfinished = `${path}.${process.pid}.tmp`;
    try {
      makeFolder(dirname(path));
      writeFileSync(unfinished, this.zip);
      renameSync(unfinished, path);
    } catch (error) {
      removeIfThere(unfinished);
      const rule = `must be a place that can be written to (${codeOf(error)})`;
      throw refusal(this.path, { what: "the file of a package", rule, got: path, remedy: "choose another folder" });
    }
  }

  /** The command that makes a Resource Manager stack of the zip, with a place for each value that must be given. */
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

/** All findings at once: each is one sentence, on a line of its own. */
function refuse(at: string, findings: readonly Refusal[]): void {
  if (findings.length === 0) return;
  throw new ConfigurationError(findings.map((finding) => refusal(at, finding).message).join("\n"));
}

/** The system's word for what went wrong: ENOTDIR. */
function codeOf(error: unknown): string {
  return typeof error === "object" && error !== null && "code" in error ? String(error.code) : String(error);
}

/** Step by step: where a file system takes no folders (/proc), Node's own `recursive` never comes back. */
function makeFolder(path: string): void {
  if (existsSync(path)) return;
  makeFolder(dirname(path));
  try {
    mkdirSync(path);
  } catch (error) {
    // Another run may have been faster.
    if (!existsSync(path)) throw error;
  }
}

function removeIfThere(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // It was never written: a part of its path is a file.
  }
}
