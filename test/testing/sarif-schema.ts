// The schema of a report: the part of SARIF 2.1.0 that it uses, and the further requirements of GitHub code scanning
// ("SARIF support for code scanning"). Members that are not listed are refused.

const text = { type: "string", minLength: 1 };
const short = {
  type: "object",
  properties: { text: { ...text, maxLength: 1024 } },
  required: ["text"],
  additionalProperties: false,
};
const message = { type: "object", properties: { text }, required: ["text"], additionalProperties: false };
const level = { enum: ["none", "note", "warning", "error"] };
const line = { type: "integer", minimum: 1 };

function object(properties: Readonly<Record<string, unknown>>, optional: readonly string[] = []): object {
  const required = Object.keys(properties).filter((name) => !optional.includes(name));
  return { type: "object", properties, required, additionalProperties: false };
}

function list(items: unknown, bounds: object = {}): object {
  return { type: "array", items, ...bounds };
}

const rule = object({
  id: { ...text, maxLength: 255 },
  shortDescription: short,
  fullDescription: short,
  help: message,
  defaultConfiguration: object({ level }),
});

const region = object({ startLine: line, startColumn: line, endLine: line, endColumn: line });

// Relative to the root of the repository, as a URI.
const uri = { type: "string", pattern: "^[^/\\\\:\\s][^\\\\:\\s]*$" };

const location = object({
  physicalLocation: object({ artifactLocation: object({ uri }), region }),
  logicalLocations: list(object({ fullyQualifiedName: text, kind: text })),
});

const result = object({
  ruleId: text,
  ruleIndex: { type: "integer", minimum: 0 },
  level,
  message,
  locations: list(location, { minItems: 1, maxItems: 1000 }),
  partialFingerprints: object({ primaryLocationLineHash: { type: "string", pattern: "^[0-9a-f]{32}:[1-9]\\d*$" } }),
});

const run = object({
  tool: object({ driver: object({ name: text, rules: list(rule, { maxItems: 25_000, uniqueItems: true }) }) }),
  results: list(result, { maxItems: 25_000 }),
});

export const SARIF = object({
  $schema: text,
  version: { const: "2.1.0" },
  runs: list(run, { minItems: 1, maxItems: 20 }),
});
