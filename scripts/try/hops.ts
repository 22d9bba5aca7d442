// The hops after the streams: their state according to their service, and what Monitoring counted in the last minutes.

import { type Oci, part } from "./oci";
import { bad, good, type Look, notLookedAt } from "./rows";

/** Minutes that Monitoring is asked about. */
export const MINUTES = 15;

/** Objects of a page, and pages. */
const PAGE = 1_000;
const PAGES = 20;

interface Resource {
  readonly lifecycleState?: string;
  readonly compartmentId?: string;
}

/** A connector that is INACTIVE, or that had errors, is not well. */
export async function connector(oci: Oci, id: string): Promise<Look> {
  const found = (await oci.get("connectors", `/serviceConnectors/${part(id)}`)) as Resource;
  if (found.lifecycleState !== "ACTIVE") return bad(stateOf(found));
  const metric = counter(oci, found, "oci_service_connector_hub", `connectorId = "${id}"`);
  const errors = await metric("ServiceConnectorHubErrors");
  const written = await metric("MessagesWrittenToTarget");
  const seen = `${stateOf(found)}; errors: ${said(errors)}; written to its target: ${said(written)}, ${LAST}`;
  return (errors ?? 0) > 0 ? bad(seen) : good(seen);
}

export async function functionOf(oci: Oci, id: string): Promise<Look> {
  const found = (await oci.get("functions", `/functions/${part(id)}`)) as Resource;
  if (found.lifecycleState !== "ACTIVE") return bad(stateOf(found));
  const metric = counter(oci, found, "oci_faas", `resourceId = "${id}"`);
  const invocations = await metric("FunctionInvocationCount");
  const errors = await metric("FunctionResponseCount", ', responseType = "Error"');
  const seen = `${stateOf(found)}; invocations: ${said(invocations)}; errors: ${said(errors)}, ${LAST}`;
  return (errors ?? 0) > 0 ? bad(seen) : good(seen);
}

/** Nothing is published: people would be called. */
export async function topic(oci: Oci, id: string): Promise<Look> {
  const found = (await oci.get("notifications", `/topics/${part(id)}`)) as Resource;
  if (found.lifecycleState !== "ACTIVE") return bad(stateOf(found));
  if (found.compartmentId === undefined) return good(`${stateOf(found)}; nothing was published to it`);
  const path = `/subscriptions?compartmentId=${part(found.compartmentId)}&topicId=${part(id)}`;
  const list = (await oci.get("notifications", path)) as readonly Resource[];
  const confirmed = list.filter(({ lifecycleState }) => lifecycleState === "ACTIVE").length;
  return good(`${stateOf(found)}; subscriptions: ${list.length}, confirmed: ${confirmed}; nothing was published to it`);
}

/** Nothing is written to it: people would not be notified about an incident of that name. */
export async function table(oci: Oci, id: string): Promise<Look> {
  const found = (await oci.get("tables", `/tables/${part(id)}`)) as Resource;
  const seen = `${stateOf(found)}; no row was put into it`;
  return found.lifecycleState === "ACTIVE" ? good(seen) : bad(seen);
}

export async function database(oci: Oci, id: string): Promise<Look> {
  const found = (await oci.get("databases", `/autonomousDatabases/${part(id)}`)) as Resource;
  const seen = `${stateOf(found)}; its rows were not looked at, because that takes a driver and a login`;
  return found.lifecycleState === "AVAILABLE" ? good(seen) : bad(seen);
}

interface ListedObjects {
  readonly objects?: readonly { readonly name: string; readonly timeCreated?: string }[];
  readonly nextStartWith?: string;
}

/** The newest object. A bucket is listed by name, so that all of it must be read. */
export async function bucket(oci: Oci, name: string, since: Date | undefined): Promise<Look> {
  const namespace = await oci.get("objects", "/n");
  if (typeof namespace !== "string") return bad("the service did not say the namespace of the tenancy");
  let newest: { readonly name: string; readonly at: number } | undefined;
  let count = 0;
  let start: string | undefined;
  for (let page = 0; page < PAGES; page++) {
    const query = `fields=name,timeCreated&limit=${PAGE}${start === undefined ? "" : `&start=${part(start)}`}`;
    const { objects = [], nextStartWith } = (await oci.get(
      "objects",
      `/n/${part(namespace)}/b/${part(name)}/o?${query}`,
    )) as ListedObjects;
    count += objects.length;
    for (const one of objects) {
      const at = Date.parse(one.timeCreated ?? "");
      if (at > (newest?.at ?? 0)) newest = { name: one.name, at };
    }
    start = nextStartWith;
    if (start === undefined) break;
  }
  if (start !== undefined)
    return notLookedAt(`it has more than ${count} objects, which are listed by name and not by time`);
  if (newest === undefined) return good("there, without an object yet");
  const age =
    since === undefined ? "" : newest.at < since.getTime() ? ", older than the message" : ", after the message";
  return good(`newest of ${count} objects: ${newest.name}, of ${new Date(newest.at).toISOString()}${age}`);
}

const LAST = `in the last ${MINUTES} minutes`;

function stateOf({ lifecycleState = "unknown" }: Resource): string {
  return `state ${lifecycleState}`;
}

/** A metric that has no value is not a zero. */
function said(value: number | undefined): string {
  return value === undefined ? "nothing seen" : String(value);
}

type Counter = (metric: string, dimension?: string) => Promise<number | undefined>;

/** Sums a metric of a resource; undefined where Monitoring has no value. */
function counter(oci: Oci, { compartmentId }: Resource, namespace: string, resource: string): Counter {
  return async (metric, dimension = "") => {
    const endTime = new Date();
    const startTime = new Date(endTime.getTime() - MINUTES * 60_000);
    const query = `${metric}[1m]{${resource}${dimension}}.sum()`;
    const path = `/metrics/actions/summarizeMetricsData?compartmentId=${part(compartmentId ?? "")}`;
    const series = (await oci.post("monitoring", path, { namespace, query, startTime, endTime })) as readonly Series[];
    const values = series.flatMap(({ aggregatedDatapoints = [] }) => aggregatedDatapoints.map(({ value }) => value));
    return values.length === 0 ? undefined : values.reduce((sum, value) => sum + value, 0);
  };
}

interface Series {
  readonly aggregatedDatapoints?: readonly { readonly value: number }[];
}
