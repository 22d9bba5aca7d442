// The parts of a synthesized document that are read here, and those that do not need a provider.

export interface TerraformDocument {
  readonly terraform?: {
    readonly required_version?: string;
    readonly required_providers?: Readonly<Record<string, RequiredProvider>>;
  };
  readonly variable?: Readonly<Record<string, Variable>>;
  readonly provider?: Readonly<Record<string, readonly ProviderBlock[]>>;
  readonly data?: Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, unknown>>>>>>;
  readonly output?: Readonly<Record<string, unknown>>;
  readonly import?: readonly unknown[];
  readonly module?: Readonly<Record<string, unknown>>;
}

export interface RequiredProvider {
  readonly source: string;
  readonly version?: string;
}

export interface Variable {
  readonly type?: string;
  readonly default?: unknown;
  readonly validation?: readonly { readonly condition: string }[];
}

export interface ProviderBlock {
  readonly alias?: string;
}

/** The sources of the providers: `oracle/oci`, `hashicorp/time`. */
export function providersOf({ terraform }: TerraformDocument): RequiredProvider[] {
  return Object.values(terraform?.required_providers ?? {});
}

/** A document that only requires these providers. */
export function requiring(providers: readonly RequiredProvider[]): TerraformDocument {
  const required = providers.map((provider) => [provider.source.split("/").at(-1) ?? "", provider] as const);
  return { terraform: { required_providers: Object.fromEntries(required) } };
}

/** Reads of anything that needs a provider, or that is left out here. */
const REFERENCE = /\b(oci_|time_|terraform_data)\w*\.|\b(data|local|module|each|count|self|path)\./;

/** The variables with their validations, and the outputs made of variables only: Terraform can run this on its own. */
export function languagePart({ terraform, variable, output }: TerraformDocument): TerraformDocument {
  const outputs = Object.entries(output ?? {}).filter(([, block]) => !REFERENCE.test(JSON.stringify(block)));
  // Terraform does not accept empty blocks of these two.
  return {
    terraform: terraform?.required_version === undefined ? {} : { required_version: terraform.required_version },
    ...(variable && { variable }),
    ...(outputs.length > 0 && { output: Object.fromEntries(outputs) }),
  };
}

/** As far as it is read here: what a backend is, and what reads a state from one. */
interface Backed {
  readonly terraform?: { readonly backend?: Readonly<Record<string, unknown>>; readonly required_version?: string };
  readonly data?: { readonly terraform_remote_state?: Readonly<Record<string, { readonly backend?: unknown }>> };
}

/** The version that knows Terraform's backend `oci`, as this library requires it. */
const SINCE = ">= 1.12.0";

/**
 * A document for any Terraform: the backend `oci` came with 1.12. No state is kept in it here, and test/support/state-findings.ts checks
 * its arguments.
 */
export function withoutOciBackend(document: TerraformDocument): TerraformDocument {
  const { terraform: { backend, required_version = "", ...terraform } = {}, data } = document as Backed;
  const readers = Object.entries(data?.terraform_remote_state ?? {});
  const reads = readers.some(([, reader]) => reader.backend === "oci");
  if (backend?.oci === undefined && !reads) return document;
  const local = readers.map(([name, reader]) => {
    return [
      name,
      reader.backend === "oci" ? { ...reader, backend: "local", config: { path: `${name}.tfstate` } } : reader,
    ];
  });
  return {
    ...document,
    terraform: { ...terraform, required_version: required_version.replace(SINCE, ">= 1.5.0") },
    ...(reads && { data: { ...data, terraform_remote_state: Object.fromEntries(local) as Record<string, object> } }),
  } as TerraformDocument;
}
