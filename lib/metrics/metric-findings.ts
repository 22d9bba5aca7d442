// Internal: errors of a query in one of Oracle's own namespaces. Monitoring accepts any name, and an alarm with a misspelled
// name never fires, or watches everything.

import { orList, type Refusal, refusal } from "../core/checks";
import { beginsLikeOcid, checkOcid, OCID_REMEDY, ocidForm, type OcidKind } from "../core/ocid";
import { hasAtom } from "../core/token/atoms";
import { isKnown } from "../core/token/tokens";
import {
  checkNamespaceName,
  isOracles,
  knownNamespace,
  type KnownMetric,
  type KnownNamespace,
  nearest,
  ownerOf,
} from "./known-metrics";
import { type FilterOperator, type FilterSyntax, type NodeSyntax } from "./mql/mql-syntax";
import { type Reading, readingsIn } from "./mql/mql-walk";
import { IGNORED } from "./service-metric";

interface Finding {
  /** A certain error. */
  readonly fault?: Refusal;
  /** A possible error, for a warning. */
  readonly doubt?: string;
}

/**
 * Rejects misspellings of known names, metrics and dimensions that are not in a complete list, and OCIDs of another kind of
 * resource.
 *
 * @throws ConfigurationError without a path
 */
export function checkNames(query: NodeSyntax, namespace: string): void {
  if (!isOracles(namespace)) return;
  checkNamespaceName(namespace);
  for (const { fault } of findingsIn(query, namespace)) if (fault !== undefined) throw refusal(undefined, fault);
  checkResources(query, namespace);
}

/** Rejects the OCID of another kind of resource. */
export function checkResources(query: NodeSyntax, namespace: string): void {
  const known = knownNamespace(namespace);
  if (known === undefined) return;
  for (const { selection } of readingsIn(query)) {
    for (const filter of selection.filters) checkResource(filter, known);
  }
}

/** A possible error, for a warning. */
export function doubtfulNames(query: NodeSyntax, namespace: string): readonly string[] {
  return [...new Set(findingsIn(query, namespace).flatMap(({ doubt }) => doubt ?? []))];
}

function findingsIn(query: NodeSyntax, namespace: string): readonly Finding[] {
  return isOracles(namespace) ? readingsIn(query).flatMap((reading) => findingsAbout(reading, namespace)) : [];
}

function findingsAbout(reading: Reading, namespace: string): readonly Finding[] {
  const { metric, filters } = reading.selection;
  if (hasAtom(metric)) return [];
  const known = knownNamespace(namespace);
  const found = known?.metrics.get(metric);
  if (known === undefined || found === undefined) return unknownMetric(metric, namespace, known);
  const names = new Set([...filters.map(({ name }) => name), ...reading.grouping]);
  return [
    ...[...names].flatMap((name) => unknownDimension(name, metric, known, found)),
    ...filters.flatMap((filter) => unlikelyResource(filter, known)),
  ];
}

const LISTED = "must be one that the service has";

function unknownMetric(name: string, namespace: string, known: KnownNamespace | undefined): readonly Finding[] {
  const owner = ownerOf(name);
  if (owner !== undefined) {
    const remedy = "in another namespace, its alarm would never fire";
    const rule = `must be read from namespace ${owner}`;
    return [{ fault: { what: `metric ${name}`, rule, got: namespace, remedy } }];
  }
  if (known === undefined) return [];
  const names = [...known.metrics.keys()];
  const meant = nearest(name, names);
  const what = `metric of ${namespace}`;
  if (meant !== undefined && known.metrics.get(meant)?.isInferred !== true) {
    return [{ fault: { what, rule: LISTED, got: name, remedy: didYouMean(meant) } }];
  }
  if (known.hasAllMetrics && meant === undefined) {
    const remedy = "an alarm with any other metric never fires";
    return [{ fault: { what, rule: `must be ${orList(names)}`, got: name, remedy } }];
  }
  const ending = meant === undefined ? "if it does not exist, the alarm never fires" : didYouMean(meant);
  return [{ doubt: `reads ${name}, which is not among the metrics of ${namespace} that are known here; ${ending}` }];
}

function unknownDimension(
  name: string,
  metric: string,
  { hasAllDimensions }: KnownNamespace,
  { dimensions }: KnownMetric,
): readonly Finding[] {
  if (hasAtom(name) || dimensions.has(name)) return [];
  const known = [...dimensions];
  const meant = nearest(name, known);
  const what = `dimension of ${metric}`;
  // Oracle's pages print some dimensions in capitals, so their case is not certain.
  const isOtherCase = meant?.toLowerCase() === name.toLowerCase() && !hasAllDimensions;
  if (meant !== undefined && !isOtherCase) {
    return [{ fault: { what, rule: LISTED, got: name, remedy: didYouMean(meant) } }];
  }
  if (hasAllDimensions) return [{ fault: { what, rule: `must be ${orList(known)}`, got: name, remedy: IGNORED } }];
  const ending = meant === undefined ? IGNORED : didYouMean(meant);
  return [{ doubt: `names dimension ${name}, which is not among those of ${metric} that are known here; ${ending}` }];
}

function didYouMean(name: string): string {
  return `did you mean '${name}'?`;
}

/** A value that is not an OCID only causes a warning: each service decides what it writes there. */
function unlikelyResource({ name, operator, value }: FilterSyntax, known: KnownNamespace): readonly Finding[] {
  if (!known.resources.has(name) || isPattern(operator) || !isKnown(value) || beginsLikeOcid(value)) return [];
  const ending = "if no resource has it, the alarm never fires";
  return [{ doubt: `compares dimension ${name} with '${value}', which is not an OCID; ${ending}` }];
}

function checkResource({ name, operator, value }: FilterSyntax, known: KnownNamespace): void {
  const kinds = known.resources.get(name);
  if (kinds === undefined) return;
  const what = `dimension ${name}`;
  if (!isPattern(operator)) {
    if (!isKnown(value) || beginsLikeOcid(value)) checkOcid(undefined, what, value, ...kinds);
    return;
  }
  // If Terraform completes a pattern, only Terraform knows the alternatives between the bars.
  for (const one of isKnown(value) ? value.split("|").filter(beginsLikeOcid) : []) {
    if (one.includes("*")) checkPattern(what, one, kinds);
    else checkOcid(undefined, what, one, ...kinds);
  }
}

function isPattern(operator: FilterOperator): boolean {
  return operator === "=~" || operator === "!~";
}

/** In a pattern, only the kind can be compared. */
function checkPattern(what: string, pattern: string, kinds: readonly OcidKind[]): void {
  const word = /^ocid1\.([a-z0-9]+)\./i.exec(pattern)?.[1];
  if (word === undefined || kinds.some((kind) => kind.word === word)) return;
  const rule = `must be ${orList(kinds.map((kind) => ocidForm(kind.word)))}`;
  throw refusal(undefined, { what, rule, got: pattern, remedy: OCID_REMEDY });
}
