// All findings about one synthesized document.

import { codeWordFindings } from "./code-words";
import { cycleFindings } from "./cycles";
import { elementsOf, nameFindings, topLevelFindings, type Element } from "./elements";
import type { JsonObject } from "./json";
import { schemaFindings } from "./provider-schema";
import { ignoredFindings, providerFindings, referenceFindings, referencesOf, type Reference } from "./references";
import { stateFindings } from "./state-findings";
import { tokenFindings } from "./tokens";

/**
 * Checks a whole Terraform JSON document; each finding is a sentence that begins with an address.
 */
export function checkDocument(document: object): string[] {
  const root = document as JsonObject;
  const elements = elementsOf(root);
  const known = new Map(elements.map((element) => [element.address, element]));
  const references = new Map(elements.map((element) => [element, referencesOf(element)]));
  const findings = [
    ...topLevelFindings(root),
    ...stateFindings(root),
    ...tokenFindings("document", root["//"] ?? null),
    ...elements.flatMap(({ address, body }) => tokenFindings(address, body)),
    ...elements.flatMap(nameFindings),
    ...elements.flatMap(codeWordFindings),
    ...elements.flatMap(schemaFindings),
    ...providerFindings(elements),
    ...[...references].flatMap(([element, its]) => [
      ...referenceFindings(element, its, known),
      ...ignoredFindings(element),
    ]),
    ...cycleFindings(dependencies(references)),
  ];
  return [...new Set(findings)];
}

/** Only resources, data sources and locals can be part of a cycle: nothing refers to the rest, or the rest to nothing. */
function dependencies(references: ReadonlyMap<Element, readonly Reference[]>): Map<string, Set<string>> {
  const graph = new Map<string, Set<string>>();
  for (const [{ kind, address }, its] of references) {
    if (kind !== "resource" && kind !== "data" && kind !== "local") continue;
    graph.set(address, new Set(its.filter(({ self }) => !self).map((reference) => reference.address)));
  }
  return graph;
}
