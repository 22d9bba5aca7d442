// The provider's schema as validators, one per type, compiled when a document first has the type.

import Ajv, { type ValidateFunction } from "ajv";
import type { Element } from "./elements";
import { withoutNulls, type Json } from "./json";
import { documentOf, SHARED_VALUES, type JsonSchema } from "./json-schema";
import { KEYWORDS } from "./keywords";
import { DATA_META, LANGUAGE_SCHEMAS, PROVIDER_META, RESOURCE_META, SHARED_BLOCKS } from "./language-schema";
import { sentence } from "./sentences";
import { typeSchema } from "./terraform-schema";

// Most test files compile a few schemas and check small documents, so compile time matters: the schemas are generated here, so they
// are not checked; inlining and optimizing the generated code costs three times what it saves.
// `verbose` adds the values to the sentences.
const ajv = new Ajv({
  allErrors: true,
  verbose: true,
  strictTypes: false,
  meta: false,
  validateSchema: false,
  addUsedSchema: false,
  inlineRefs: false,
  code: { optimize: false },
});
for (const keyword of KEYWORDS) ajv.addKeyword(keyword);
for (const [name, schema] of Object.entries({ ...SHARED_VALUES, ...SHARED_BLOCKS })) ajv.addSchema(schema, name);

const META = { resource: RESOURCE_META, data: DATA_META, provider: PROVIDER_META };

const validators = new Map<string, ValidateFunction | undefined>();

/** The validator of an element's type; undefined if no schema has the type. */
function validatorOf({ kind, type }: Element): ValidateFunction | undefined {
  const key = `${kind} ${type}`;
  if (!validators.has(key)) {
    const schema = schemaOf(kind, type);
    validators.set(key, schema === undefined ? undefined : ajv.compile(schema));
  }
  return validators.get(key);
}

function schemaOf(kind: Element["kind"], type: string): JsonSchema | undefined {
  if (kind !== "resource" && kind !== "data" && kind !== "provider") return LANGUAGE_SCHEMAS[kind];
  const schema = typeSchema(kind, type);
  return schema === undefined ? undefined : documentOf(schema, META[kind]);
}

/** The findings of the schema about one element of a document. */
export function schemaFindings(element: Element): string[] {
  const validate = validatorOf(element);
  if (validate === undefined) return [`${element.address}: no schema for ${element.kind} type '${element.type}'`];
  const body: Json = withoutNulls(element.body);
  if (validate(body)) return [];
  const sentences = (validate.errors ?? []).map(sentence).filter((text) => text !== undefined);
  return sentences.map((text) => `${element.address}: ${text}`);
}
