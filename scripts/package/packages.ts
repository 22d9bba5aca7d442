// The implementation of `npm run package`, without the command line: packages for stacks and their variants.

import { join } from "node:path";
import { ConfigurationError, ResourceManagerBundle } from "cdktf-oci-streaming";
import { newApp } from "../../stacks/main";
import { type ReferenceStack } from "../../stacks/variants";
import { stacksOfExamples } from "./examples";

const ROOT = join(__dirname, "..", "..");

export interface PackageOptions {
  /** The folder to write to. */
  readonly out: string;
  readonly dropBackend: boolean;
  readonly deletionProtection: boolean;
}

/** Packages one stack by its id, or all of them, a zip for each variant, and prints what was made. */
export function packageStacks(
  stacks: readonly ReferenceStack[],
  id: string | undefined,
  options: PackageOptions,
  print: (text: string) => void,
): void {
  for (const stack of chosen(stacks, id)) {
    for (const variant of Object.keys(stack.variants)) print(packagedOr(stack, variant, options, id === "examples"));
  }
  print(`A link for a zip that can be downloaded without a login:\n  ${ResourceManagerBundle.deployLink("<address>")}`);
}

function chosen(stacks: readonly ReferenceStack[], id: string | undefined): readonly ReferenceStack[] {
  if (id !== undefined && /^examples(?:\/|$)/.test(id)) return stacksOfExamples(ROOT, id);
  const found = id === undefined ? stacks : stacks.filter((stack) => stack.id === id);
  if (id === undefined || found.length > 0) return found;
  const ids = stacks.map((stack) => stack.id).join(", ");
  const remedy = "leave the name out for all of them, or write examples/<name> for an example";
  throw new ConfigurationError(`the stack must be one of ${ids}, got '${id}'; ${remedy}`);
}

/** What was packaged; of all examples, those that Resource Manager cannot deploy are named with the reason. */
function packagedOr(stack: ReferenceStack, variant: string, options: PackageOptions, goesOn: boolean): string {
  try {
    return packaged(stack, variant, options);
  } catch (error) {
    if (!goesOn || !(error instanceof ConfigurationError)) throw error;
    return `${stack.id} is not packaged: ${error.message}\n`;
  }
}

function packaged(stack: ReferenceStack, variant: string, options: PackageOptions): string {
  const { out, dropBackend, deletionProtection } = options;
  const make = stack.variants[variant] ?? stack.variants.default;
  const isDefault = variant === "default";
  const title = isDefault ? stack.title : `${stack.title} (${variant})`;
  const app = newApp(deletionProtection ? {} : { deletionProtection: false });
  const bundle = ResourceManagerBundle.of(make(app), { title, description: stack.description, dropBackend });
  // A separate name; otherwise the next upload could use it instead of the protected one.
  const names = [stack.id, ...(isDefault ? [] : [variant]), ...(deletionProtection ? [] : ["unprotected"])];
  const zip = join(out, `${names.join("-")}.zip`);
  bundle.write(zip);
  return report(bundle, zip);
}

function report(bundle: ResourceManagerBundle, zip: string): string {
  const width = Math.max(...bundle.files.map(({ size }) => `${size}`.length));
  const files = bundle.files.map(({ path, size }) => `  ${`${size}`.padStart(width)}  ${path}`);
  const warnings = bundle.warnings.map((warning) => `warning: ${warning}`);
  return [`${zip} (${bundle.zipSize} bytes)`, ...files, ...warnings, bundle.createCommand(zip), ""].join("\n");
}
