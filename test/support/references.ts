// The references of each element of a document, and the errors in them.

import type { Element } from "./elements";
import { attributeFinding } from "./attribute-path";
import { chainsInCode, chainsInTemplate, type Chain, type Step } from "./expressions";
import { asList, entriesOf, isObject, textsIn, type Json } from "./json";

export interface Reference {
  /** The address of the target. */
  readonly address: string;
  /** The steps that are read from it. */
  readonly steps: readonly Step[];
  /** Through `self`, which is not a dependency. */
  readonly self: boolean;
}

/** Roots that do not name elements of the document. */
const SCOPES = new Set(["count", "each", "path", "terraform"]);

export function referencesOf(element: Element): Reference[] {
  if (element.kind === "moved" || element.kind === "removed" || element.kind === "terraform") return [];
  const iterators = new Set(iteratorsIn(element.body));
  const chains = [...textsIn(templatesOf(element))].flatMap(chainsInTemplate).concat(plainChains(element));
  return chains
    .filter(({ root }) => !SCOPES.has(root) && !iterators.has(root))
    .map((chain) => asReference(chain, element));
}

/** Without the strings that Terraform reads literally. */
function templatesOf({ kind, body }: Element): Json {
  if (kind !== "variable" && kind !== "output") return body;
  const read = entriesOf(body).filter(([name]) => name !== "description" && (kind === "output" || name !== "default"));
  return Object.fromEntries(read);
}

/** Places where Terraform reads a plain string as a reference. */
function plainChains({ kind, body }: Element): Chain[] {
  if (!isObject(body)) return [];
  const triggers = asList(body.lifecycle).flatMap((block) =>
    isObject(block) ? asList(block.replace_triggered_by) : [],
  );
  const target = kind === "import" ? asList(body.to) : [];
  const texts = [...asList(body.depends_on), ...triggers, ...target].filter((text) => typeof text === "string");
  return texts.flatMap((text) => (text.includes("${") ? [] : chainsInCode(text)));
}

/** `dynamic` blocks have their own names: that of the block, or that of `iterator`. */
function* iteratorsIn(value: Json): Generator<string> {
  if (typeof value !== "object" || value === null) return;
  for (const [key, member] of Object.entries<Json>(value)) {
    if (key === "dynamic") {
      for (const [block, dynamic] of asList(member).flatMap(entriesOf)) {
        yield block;
        for (const one of asList(dynamic)) if (isObject(one) && typeof one.iterator === "string") yield one.iterator;
      }
    }
    yield* iteratorsIn(member);
  }
}

function asReference({ root, steps }: Chain, { address }: Element): Reference {
  if (root === "self") return { address, steps, self: true };
  const named = root === "data" ? 2 : 1;
  const names = steps.slice(0, named).map((step) => (step.kind === "attribute" ? step.name : "?"));
  return { address: [root, ...names].join("."), steps: steps.slice(named), self: false };
}

/** The references of one element without a target. */
export function referenceFindings(
  element: Element,
  references: readonly Reference[],
  known: ReadonlyMap<string, Element>,
): string[] {
  const findings: string[] = [];
  for (const { address, steps } of references) {
    const target = known.get(address);
    const wrong = target === undefined ? "which does not exist" : attributeFinding(target, steps);
    if (wrong !== undefined) findings.push(`${element.address}: refers to '${address}', ${wrong}`);
  }
  return findings;
}

/** Arguments whose changes are ignored must be arguments; Terraform refuses others. */
export function ignoredFindings({ kind, type, address, body }: Element): string[] {
  if (kind !== "resource" || !isObject(body)) return [];
  const ignored = asList(body.lifecycle).flatMap((block) => (isObject(block) ? asList(block.ignore_changes) : []));
  return ignored
    .filter((name): name is string => typeof name === "string" && name !== "all")
    .flatMap((name) => {
      const [chain] = chainsInCode(`it.${name}`);
      const wrong = attributeFinding({ kind, type, address, body: {} }, chain?.steps ?? []);
      return wrong === undefined ? [] : [`${address}: ignores changes of '${name}', ${wrong}`];
    });
}

/** A provider configuration that a resource names must exist, and at most one can be without an alias. */
export function providerFindings(elements: readonly Element[]): string[] {
  const configurations = elements.filter(({ kind }) => kind === "provider").map(({ address }) => address);
  const known = new Set(configurations);
  const twice = configurations.filter((address, index) => configurations.indexOf(address) !== index);
  const findings = twice.map((address) => `${address}: a provider configuration with the same alias exists`);
  for (const { kind, address, body } of elements) {
    if (kind === "provider" || !isObject(body) || typeof body.provider !== "string") continue;
    if (kind !== "resource" && kind !== "data" && kind !== "import") continue;
    if (!known.has(`provider.${body.provider}`)) {
      findings.push(`${address}: refers to provider '${body.provider}', which does not exist`);
    }
  }
  return findings;
}
