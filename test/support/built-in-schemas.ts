// Schemas of types that bindings/ does not have. Handwritten, in the form of `terraform providers schema -json`.

import type { SchemaDocument } from "./terraform-schema";

export const BUILT_IN_SCHEMAS: SchemaDocument = {
  provider_schemas: {
    // Built into Terraform: developer.hashicorp.com/terraform/language/resources/terraform-data, .../state/remote-state-data.
    "terraform.io/builtin/terraform": {
      resource_schemas: {
        terraform_data: {
          block: {
            attributes: {
              id: { type: "string", computed: true },
              input: { type: "dynamic", optional: true },
              output: { type: "dynamic", computed: true },
              triggers_replace: { type: "dynamic", optional: true },
            },
          },
        },
      },
      data_source_schemas: {
        terraform_remote_state: {
          block: {
            attributes: {
              backend: { type: "string", required: true },
              config: { type: "dynamic", optional: true },
              defaults: { type: "dynamic", optional: true },
              outputs: { type: "dynamic", computed: true },
              workspace: { type: "string", optional: true },
            },
          },
        },
      },
    },
  },
};
