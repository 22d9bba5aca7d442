// Schemas of what is not in bindings/schema.json. Written by hand, in the shape of `terraform providers schema -json`.

import type { SchemaDocument } from "./terraform-schema";

const ID = { type: "string", computed: true } as const;

export const BUILT_IN_SCHEMAS: SchemaDocument = {
  provider_schemas: {
    // hashicorp/time 0.13.1: SleepConfig and the class's getters in @cdktf/provider-time 11.0.1, lib/sleep/index.d.ts.
    "registry.terraform.io/hashicorp/time": {
      provider: { block: {} },
      resource_schemas: {
        time_sleep: {
          block: {
            attributes: {
              create_duration: { type: "string", optional: true },
              destroy_duration: { type: "string", optional: true },
              id: ID,
              triggers: { type: ["map", "string"], optional: true },
            },
          },
        },
      },
    },
    // What Terraform brings itself: developer.hashicorp.com/terraform/language/resources/terraform-data, .../state/remote-state-data.
    "terraform.io/builtin/terraform": {
      resource_schemas: {
        terraform_data: {
          block: {
            attributes: {
              id: ID,
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
