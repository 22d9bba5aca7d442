// Internal: a rule about the resources of Terraform modules, which a document does not show.

import { RuleLevel } from "../rule-level";
import { asList, entriesOf, isObject, pathOf, type StackDocument } from "./document";
import { type Broken, type Rule } from "./rule";

export const MODULE_RULES: readonly Rule[] = [
  {
    id: "OCI-RUL-002",
    level: RuleLevel.WARNING,
    title: "All resources of a stack are in its document",
    reason: "Terraform reads a module when it plans, so the rules do not see the resources of the module",
    remedy: "check the module separately, and accept this with the result as the reason",
    sources: ["this library"],
    check: modulesIn,
  },
];

function modulesIn({ json }: StackDocument): Broken[] {
  return entriesOf(json.module).flatMap(([name, bodies]) =>
    asList(bodies)
      .filter(isObject)
      .map((body) => ({
        resource: { address: `module.${name}`, type: "module", body, path: pathOf(body) },
        what: "is a module, which the rules cannot read",
      })),
  );
}
