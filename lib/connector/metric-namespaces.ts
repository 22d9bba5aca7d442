// Which metrics a connector reads.

import { type SchServiceConnectorSourceMonitoringSources } from "@cdktf/provider-oci/lib/sch-service-connector";
import { type IConstruct } from "constructs";
import { checkInteger, refusal } from "../core/checks";
import { type Compartment } from "../core/compartment";
import { isKnown, resolvedText } from "../core/token/tokens";

/** Namespaces of a compartment, with all their metrics. */
export interface MetricNamespaces {
  /** The compartment whose resources are measured. */
  readonly compartment: Compartment;

  /** Namespaces of Oracle's services, each beginning with `oci_`: `oci_streaming`. */
  readonly namespaces: string[];
}

/** Oracle, "Creating a Connector", Monitoring source. */
const MAX_COMPARTMENTS = 5;
const MAX_NAMESPACES = 50;

/** @internal */
export function renderMonitoringSources(
  connector: IConstruct,
  sources: readonly MetricNamespaces[],
): SchServiceConnectorSourceMonitoringSources[] {
  const at = connector.node.path;
  const all = sources.flatMap(({ namespaces }) => namespaces);
  const remedy = "name what to read, and spread it over several connectors if it is more";
  checkInteger(at, "compartments of a Monitoring source", sources.length, { min: 1, max: MAX_COMPARTMENTS, remedy });
  checkInteger(at, "namespaces of a Monitoring source", all.length, {
    min: sources.length,
    max: MAX_NAMESPACES,
    remedy,
  });
  checkOnce(
    at,
    "compartments",
    sources.map(({ compartment }) => resolvedText(connector, compartment.compartmentId)),
  );
  return sources.map(({ compartment, namespaces }) => {
    checkOnce(
      at,
      "namespaces",
      namespaces.map((namespace) => resolvedText(connector, namespace)),
    );
    namespaces.forEach((namespace) => {
      checkNamespace(at, namespace);
    });
    const selected = namespaces.map((namespace) => ({ namespace, metrics: { kind: "all" } }));
    return { compartmentId: compartment.compartmentId, namespaceDetails: { kind: "selected", namespaces: selected } };
  });
}

function checkOnce(at: string, what: string, texts: readonly string[]): void {
  const got = texts.find((text, index) => texts.indexOf(text) !== index);
  if (got === undefined) return;
  throw refusal(at, {
    what: `${what} of a Monitoring source`,
    rule: "must be different",
    got,
    remedy: "name each once",
  });
}

function checkNamespace(at: string, namespace: string): void {
  if (!isKnown(namespace) || /^oci_\w+$/.test(namespace)) return;
  const what = "a namespace of a Monitoring source";
  const remedy = "a connector reads the metrics of Oracle's services only";
  throw refusal(at, { what, rule: "must begin with oci_", got: namespace, remedy });
}
