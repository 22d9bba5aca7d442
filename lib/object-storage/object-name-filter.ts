// Internal: to which objects a lifecycle rule applies, by their names.

import { type ObjectstorageObjectLifecyclePolicyRulesObjectNameFilter } from "@cdktf/provider-oci/lib/objectstorage-object-lifecycle-policy";
import { refusal } from "../core/checks";
import { isKnown } from "../core/token/tokens";

/** Oracle, "Object Name Filter Limitations". */
const MAX_PATTERNS = 20;
const MAX_LENGTH = 1024;

export interface ObjectNames {
  readonly prefixes?: readonly string[];
  readonly include?: readonly string[];
  readonly exclude?: readonly string[];
}

interface Rendered {
  objectNameFilter?: ObjectstorageObjectLifecyclePolicyRulesObjectNameFilter;
}

/** Nothing at all for all objects: an empty filter is another thing to the service. */
export function renderObjectNameFilter({ prefixes = [], include = [], exclude = [] }: ObjectNames): Rendered {
  for (const text of [...prefixes, ...include, ...exclude]) checkText(text);
  const count = prefixes.length + include.length + exclude.length;
  if (count > MAX_PATTERNS) {
    const rule = `must be at most ${MAX_PATTERNS} prefixes and patterns`;
    throw refusal(undefined, { what: "the filter of a lifecycle rule", rule, got: count, remedy: "write two rules" });
  }
  if (count === 0) return {};
  return {
    objectNameFilter: {
      ...(prefixes.length > 0 && { inclusionPrefixes: [...prefixes] }),
      ...(include.length > 0 && { inclusionPatterns: [...include] }),
      ...(exclude.length > 0 && { exclusionPatterns: [...exclude] }),
    },
  };
}

function checkText(text: string): void {
  if (!isKnown(text) || (text.length > 0 && text.length <= MAX_LENGTH)) return;
  const rule = `must be 1 to ${MAX_LENGTH} characters`;
  const remedy = "leave the filter out for all objects";
  throw refusal(undefined, { what: "a prefix or pattern of a lifecycle rule", rule, got: text, remedy });
}
