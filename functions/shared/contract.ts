// A function's input, output and configuration: plain data, the source of the library's checks, notes and samples.

/**
 * The part of JSON Schema that is used here, and two additional keywords, which compare strings without regard to case: `noneOf`, what a
 * string must not be, and `different`, the members of an object that must differ.
 */
export interface Schema {
  readonly [keyword: string]: unknown;
}

/** A variable of a function's configuration. */
export interface Setting {
  /** A list or an object is written as JSON; a list of strings can also be separated by commas. */
  readonly type: "string" | "integer" | "number" | "boolean" | "array" | "object";
  /** A description for users: a phrase without a full stop. */
  readonly description: string;
  readonly default?: unknown;
  readonly [keyword: string]: unknown;
}

export interface ConfigSchema {
  readonly type: "object";
  readonly properties: { readonly [name: string]: Setting };
  readonly required: readonly string[];
  readonly additionalProperties: false;
  readonly [keyword: string]: unknown;
}

export interface Contract {
  /** The function's folder, and its name in func.yaml. */
  readonly name: string;
  /** What it does, in one sentence. */
  readonly title: string;
  /** What a caller must know, one note each. */
  readonly notes: readonly string[];
  readonly input: Schema;
  readonly output: Schema;
  readonly config: ConfigSchema;
  /** The minimum memory in MB and timeout in seconds. */
  readonly needs: { readonly memory: number; readonly timeout: number };
}

/** The variables of a stream that the function writes to. */
export function streamSettings(prefix: string, what: string): { readonly [name: string]: Setting } {
  return {
    [`${prefix}_OCID`]: { type: "string", pattern: "^ocid1\\.stream\\.", description: `the OCID of ${what}` },
    [`${prefix}_ENDPOINT`]: {
      type: "string",
      pattern: "^https?://[^/\\s]+/?$",
      description: `the messages endpoint of ${what}`,
    },
  };
}

/** A batch of Connector Hub from a stream; its types permit all the variants that samples have. */
export const STREAM_BATCH: Schema = {
  type: "array",
  items: {
    type: "object",
    required: ["partition", "offset", "value"],
    properties: {
      stream: { type: "string", description: "name or OCID of the stream" },
      partition: { type: ["string", "integer"] },
      key: { type: ["string", "null"], description: "base64" },
      value: { type: "string", description: "base64" },
      offset: { type: ["string", "integer"] },
      timestamp: { type: ["string", "integer"] },
    },
  },
};
