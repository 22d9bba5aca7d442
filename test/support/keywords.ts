// Rules for which JSON Schema does not have keywords. An expression passes all of them: its value is known only at plan.

import { existsSync } from "node:fs";
import type { KeywordDefinition } from "ajv";
import { TEMPLATE } from "./json-schema";

const template = new RegExp(TEMPLATE);

/** By the words that scripts/bindings.ts writes into a mark; the last two are the provider's messages for a wrong value. */
const TEXT_FORMS = new Map<string, (text: string) => boolean>([
  ["JSON", isJson],
  ["64-bit integer as text", (text) => /^-?\d{1,19}$/.test(text)],
  // Of an object of Object Storage, in the words of the provider's own code: a map that is none, which its type says here, and
  // a file that is not there.
  ["Could not convert 'metadata' to map during validation.", () => true],
  ["cannot get file information for the specified source: \u0000bogus", () => true],
  ["true or false as text", (text) => text === "true" || text === "false"],
  ["cannot get file information for the specified source: \u0000bogus", existsSync],
  // An argument with a separate type, a map of strings.
  ["Could not convert 'metadata' to map during validation.", () => true],
]);

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

export const KEYWORDS: readonly KeywordDefinition[] = [
  {
    // Not `enum`, because the provider ignores case.
    keyword: "allowedValues",
    type: "string",
    schemaType: "array",
    compile: (allowed: readonly string[]) => {
      const known = new Set(allowed.map((value) => value.toLowerCase()));
      return (value: string) => known.has(value.toLowerCase()) || template.test(value);
    },
  },
  {
    keyword: "textForm",
    type: "string",
    schemaType: "string",
    compile: (name: string) => {
      const hasForm = TEXT_FORMS.get(name);
      if (hasForm === undefined)
        throw new Error(`bindings/schema.json has a validation '${name}' that keywords.ts does not know`);
      return (value: string) => hasForm(value) || template.test(value);
    },
  },
];
