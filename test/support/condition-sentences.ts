// Every message that stops a plan has a section in the guide.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Element, elementsOf } from "./elements";
import { entriesOf, isArray, isObject, type Json, type JsonObject } from "./json";

/** Conditions outside the library: those of tests, and of a configuration that is expressed with it. */
const OWN = /^(A condition of our own|Onboard Log Analytics, or give log_analytics_namespace)\.$/;

const GUIDE = "docs/guides/when-a-plan-refuses.md";

/** The headings of the sections; the parts in braces are variable. */
const sections = [...readFileSync(join(__dirname, "../..", GUIDE), "utf8").matchAll(/^### (.+)$/gm)].map(
  ([, heading = ""]) =>
    new RegExp(
      `^${heading
        .split(/\{[^}]*\}/)
        .map(escaped)
        .join(".+")}$`,
      "s",
    ),
);

/** The conditions of a document whose message the guide does not explain. */
export function unexplainedFindings(document: JsonObject): string[] {
  return elementsOf(document).flatMap(findingsOf);
}

function findingsOf({ address, body }: Element): string[] {
  const { lifecycle } = isObject(body) ? body : {};
  if (!isObject(lifecycle)) return [];
  return entriesOf(lifecycle)
    .filter(([name]) => name.endsWith("condition"))
    .flatMap(([, conditions]) => sentencesIn(conditions))
    .filter((sentence) => !OWN.test(sentence) && !sections.some((section) => section.test(sentence)))
    .map((sentence) => `${address}: ${GUIDE} has no section for "${sentence}"`);
}

function sentencesIn(conditions: Json): string[] {
  const all = isArray(conditions) ? conditions : [conditions];
  return all.map((condition) => JSON.stringify(isObject(condition) ? condition.error_message : "").slice(1, -1));
}

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
