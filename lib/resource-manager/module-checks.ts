// Internal: what Resource Manager cannot run in a module that is packaged as files.

import { type Refusal } from "../core/checks";
import { holdsAbsoluteFile, moduleConfigurationFindings, PATH_RULE } from "./configuration-checks";
import { hclOutline } from "./hcl-outline";
import { isObject, type Json, type JsonObject } from "./json";

/** All findings about a file of a module; none about a file of another kind. */
export function moduleFindings(path: string, text: string): Refusal[] {
  const document = path.endsWith(".tf") ? hclOutline(text) : path.endsWith(".tf.json") ? jsonOf(text) : undefined;
  if (document === undefined) return [];
  const findings = moduleConfigurationFindings(document).map((one) => ({ ...one, what: `${one.what} of ${path}` }));
  return [...findings, ...(holdsAbsoluteFile(text) ? [{ what: path, ...PATH_RULE }] : [])];
}

/** Terraform says itself what is wrong with a file that is no JSON. */
function jsonOf(text: string): JsonObject | undefined {
  try {
    const value = JSON.parse(text) as Json;
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
