import { readJson } from "./files";
import { type ProviderSchema, type ProviderSchemas, providerKey } from "./provider-schema";
import { Refusal } from "./refusal";

/** The hand-written list of bindings/resources.json: type names, each with the reason it is there. */
export interface Resources {
  readonly provider: string;
  /** The version the schema is taken from. */
  readonly version: string;
  /** The constraint that stacks put into `required_providers`; wider than the version so that other stacks can share it. */
  readonly constraint: string;
  readonly resources: Readonly<Record<string, string>>;
  readonly dataSources: Readonly<Record<string, string>>;
}

export function readResources(file: string): Resources {
  return readJson(file) as Resources;
}

/** The provider's schema; fails with all unknown names, so that you can correct the list in one pass. */
export function checkKnown(resources: Resources, schemas: ProviderSchemas | undefined): ProviderSchema {
  const provider = schemas?.[providerKey(resources)];
  if (provider === undefined) {
    throw new Refusal(
      `the schema document does not describe ${providerKey(resources)}; ` +
        `make it with \`terraform providers schema -json\` in a folder that requires ${resources.provider}`,
    );
  }
  const unknown = [
    ...missing(resources.resources, provider.resource_schemas).map((type) => `resource ${type}`),
    ...missing(resources.dataSources, provider.data_source_schemas).map((type) => `data source ${type}`),
  ];
  if (unknown.length > 0) {
    throw new Refusal(
      `bindings/resources.json lists what the schema of ${resources.provider} ${resources.version} does not have: ` +
        `${unknown.join(", ")}; correct the name, or give a schema that has it with --schema FILE`,
    );
  }
  return provider;
}

function missing(wanted: Readonly<Record<string, string>>, known: Readonly<Record<string, unknown>>): string[] {
  return Object.keys(wanted).filter((type) => !Object.hasOwn(known, type));
}
