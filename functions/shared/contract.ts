// What a function takes, gives and must be told: plain data, the source of the library's checks, notes and samples.

/** A JSON schema, as far as it is used here. */
export interface Schema {
  readonly [keyword: string]: unknown;
}

/** A variable of a function's configuration. */
export interface Setting {
  /** A list or an object is written as JSON; a list of texts also with commas between them. */
  readonly type: "string" | "integer" | "number" | "boolean" | "array" | "object";
  /** What it is, for people: a phrase without a full stop. */
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
  /** What whoever calls it must know, a sentence each. */
  readonly notes: readonly string[];
  readonly input: Schema;
  readonly output: Schema;
  readonly config: ConfigSchema;
  /** MB of memory and seconds that it needs at least. */
  readonly needs: { readonly memory: number; readonly timeout: number };
}

/** The variables of a stream that is written to. */
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

/** A batch of Connector Hub from a stream; types as loose as what has been seen. */
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
