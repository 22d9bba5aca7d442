// The services that functions call, on loopback: they check signatures and limits, and answer by a script of faults.

import { createHash } from "node:crypto";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { type AddressInfo } from "node:net";
import { TIME_SCALE } from "./agent";
import { type Identity, newIdentity, signatureFault } from "./identity";

export type Operation =
  | "PutMessages"
  | "GetMessages"
  | "CreateCursor"
  | "CreateGroupCursor"
  | "ConsumerCommit"
  | "GetGroup"
  | "GetSecretBundle"
  | "PostMetricData"
  | "PublishMessage"
  | "GetRow"
  | "UpdateRow"
  | "Predict"
  | "GetResource"
  | "ListSubscriptions"
  | "SummarizeMetricsData"
  | "GetNamespace"
  | "ListObjects";

/**
 * `throttle`: 429. `error`: 500. `unavailable`: 503. `forbidden`: 404 as OCI says it. `denied`: 403. `partial`: every third entry fails,
 * with HTTP 200. `timeout`: nothing is done, and there is no answer: for functions that were started with HASTY, others wait for
 * seconds. `cut`: nothing is done, and the connection is cut after a while. `lost`: it is done, and the connection is cut.
 * `garbage`: 200 with HTML. `short`: it is done, and the answer lacks an entry.
 */
export type Fault =
  | "throttle"
  | "error"
  | "unavailable"
  | "forbidden"
  | "denied"
  | "partial"
  | "timeout"
  | "cut"
  | "lost"
  | "garbage"
  | "short";

export interface CloudMessage {
  readonly stream: string;
  readonly partition: string;
  readonly offset: number;
  readonly key: string | null;
  readonly value: string;
  readonly timestamp: string;
}

export interface CloudRequest {
  readonly operation: Operation | undefined;
  readonly url: string;
  readonly body: Buffer;
  readonly fault: Fault | undefined;
}

interface Reply {
  readonly status: number;
  readonly body: unknown;
  readonly headers?: Record<string, string>;
}

interface Route {
  readonly operation: Operation;
  readonly method: string;
  readonly path: RegExp;
}

const ROUTES: readonly Route[] = [
  { operation: "PutMessages", method: "POST", path: /^\/20180418\/streams\/([^/]+)\/messages$/ },
  { operation: "GetMessages", method: "GET", path: /^\/20180418\/streams\/([^/]+)\/messages$/ },
  { operation: "CreateCursor", method: "POST", path: /^\/20180418\/streams\/([^/]+)\/cursors$/ },
  { operation: "CreateGroupCursor", method: "POST", path: /^\/20180418\/streams\/([^/]+)\/groupCursors$/ },
  { operation: "ConsumerCommit", method: "POST", path: /^\/20180418\/streams\/([^/]+)\/commit$/ },
  { operation: "GetGroup", method: "GET", path: /^\/20180418\/streams\/[^/]+\/groups\/([^/]+)$/ },
  { operation: "GetSecretBundle", method: "GET", path: /^\/20190301\/secretbundles\/([^/]+)$/ },
  { operation: "PostMetricData", method: "POST", path: /^\/20180401\/metrics$/ },
  { operation: "PublishMessage", method: "POST", path: /^\/20181201\/topics\/([^/]+)\/messages$/ },
  { operation: "GetRow", method: "GET", path: /^\/20190828\/tables\/([^/]+)\/rows$/ },
  { operation: "UpdateRow", method: "PUT", path: /^\/20190828\/tables\/([^/]+)\/rows$/ },
  { operation: "Predict", method: "POST", path: /^\/([^/]+)\/predict$/ },
  { operation: "GetResource", method: "GET", path: /^\/20180418\/(?:streams|streampools)\/([^/]+)$/ },
  { operation: "GetResource", method: "GET", path: /^\/20200909\/serviceConnectors\/([^/]+)$/ },
  { operation: "GetResource", method: "GET", path: /^\/20181201\/(?:functions|topics)\/([^/]+)$/ },
  { operation: "GetResource", method: "GET", path: /^\/20160918\/autonomousDatabases\/([^/]+)$/ },
  { operation: "GetResource", method: "GET", path: /^\/20190828\/tables\/([^/]+)$/ },
  { operation: "ListSubscriptions", method: "GET", path: /^\/20181201\/subscriptions$/ },
  { operation: "SummarizeMetricsData", method: "POST", path: /^\/20180401\/metrics\/actions\/summarizeMetricsData$/ },
  { operation: "GetNamespace", method: "GET", path: /^\/n$/ },
  { operation: "ListObjects", method: "GET", path: /^\/n\/ns\/b\/([^/]+)\/o$/ },
];

const MAX_BYTES = 1_048_576;

/** Milliseconds until `cut` cuts. */
const WHILE = 50;

/** Of each stream. */
export const PARTITIONS = 3;

export class Cloud {
  readonly identity: Identity = newIdentity();
  readonly requests: CloudRequest[] = [];
  /** Messages by the stream's OCID. */
  readonly streams = new Map<string, CloudMessage[]>();
  /** What groups have committed, by the group's name: an offset for each partition. */
  readonly groups = new Map<string, Record<string, number | undefined>>();
  /** Values of secrets by OCID. */
  readonly secrets = new Map<string, string>();
  /** What was published: topic, title and body. */
  readonly published: { topic: string; title?: string; body?: string }[] = [];
  /** Metric data as posted. */
  readonly metrics: Record<string, unknown>[] = [];
  /** Rows by table. */
  readonly tables = new Map<string, Record<string, unknown>[]>();
  /** What the control planes say of resources, by OCID. */
  readonly resources = new Map<string, Record<string, unknown>>();
  /** Subscriptions by topic. */
  readonly subscriptions = new Map<string, Record<string, unknown>[]>();
  /** Values that Monitoring has, by the query without blanks. */
  readonly measured = new Map<string, number[]>();
  /** Objects by bucket. */
  readonly buckets = new Map<string, { name: string; timeCreated: string }[]>();
  /** What a model deployment answers to a body; a number of milliseconds to wait before. */
  model: (body: unknown) => unknown = () => ({ prediction: [0] });
  modelDelay = 0;
  /** The HTTP status of that answer. */
  modelStatus: (body: unknown) => number = () => 200;
  /** Bytes a second that a partition takes; more are refused by the entry. */
  partitionRate = MAX_BYTES / TIME_SCALE;
  /** Messages that a group gets in an answer, at most. */
  pageOfGroup = 10_000;
  /** The fault of a request of an operation, of which it is the so-manieth (from 0). */
  faults: (operation: Operation, count: number) => Fault | undefined = () => undefined;
  private readonly counts = new Map<Operation, number>();
  private readonly spent = new Map<string, { second: number; bytes: number }>();
  private readonly offsets = new Map<string, number>();
  private roundRobin = 0;

  private constructor(private readonly server: Server) {
    server.on("request", (request, response) => {
      void this.receive(request, response);
    });
  }

  static async start(): Promise<Cloud> {
    // The server ends no idle connection: a function would see a fault that no test has asked for.
    const server = createServer({ keepAliveTimeout: 0 });
    const cloud = new Cloud(server);
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    started.push(cloud);
    return cloud;
  }

  /** Of every service. */
  get endpoint(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  /** The resource principal's part of a function's environment. */
  get environment(): Record<string, string> {
    return this.identity.environment;
  }

  /** The values in a stream as strings, in the order in which they were written. */
  values(streamId: string): string[] {
    return (this.streams.get(streamId) ?? []).map(({ value }) => Buffer.from(value, "base64").toString("utf8"));
  }

  /** Everything as at the start. */
  reset(): void {
    this.faults = () => undefined;
    this.model = () => ({ prediction: [0] });
    this.modelDelay = 0;
    this.modelStatus = () => 200;
    this.partitionRate = MAX_BYTES / TIME_SCALE;
    this.pageOfGroup = 10_000;
    for (const held of [this.streams, this.secrets, this.tables, this.counts, this.spent, this.offsets]) held.clear();
    for (const held of [this.groups, this.resources, this.subscriptions, this.measured, this.buckets]) held.clear();
    for (const list of [this.requests, this.published, this.metrics]) list.splice(0);
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private async receive(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const parts: Buffer[] = [];
    try {
      for await (const part of request) parts.push(part as Buffer);
    } catch {
      return;
    }
    const body = Buffer.concat(parts);
    const url = new URL(request.url ?? "/", "http://cloud");
    const route = ROUTES.find(({ method, path }) => method === request.method && path.test(url.pathname));
    const count = route === undefined ? 0 : (this.counts.get(route.operation) ?? 0);
    if (route !== undefined) this.counts.set(route.operation, count + 1);
    const fault = route && this.faults(route.operation, count);
    this.requests.push({ operation: route?.operation, url: request.url ?? "", body, fault });
    const { method = "", headers } = request;
    const unsigned = signatureFault(this.identity, { method, url: request.url ?? "", headers, body });
    if (fault === "timeout") return;
    if (fault === "cut") return void setTimeout(() => response.destroy(), WHILE);
    const noPath = route === undefined ? refusal(404, "NotAuthorizedOrNotFound", "no such path") : undefined;
    const notSigned = unsigned === undefined ? undefined : refusal(401, "NotAuthenticated", unsigned);
    const instead = notSigned ?? noPath ?? (fault && BEFORE[fault]);
    if (instead !== undefined) reply(response, instead);
    if (instead !== undefined || route === undefined) return;
    const target = decodeURIComponent(route.path.exec(url.pathname)?.[1] ?? "");
    const done = await this.perform(route.operation, { target, url, body, partial: fault === "partial" });
    if (fault === "lost") response.destroy();
    else reply(response, fault === "short" ? shortened(done) : done);
  }

  private async perform(operation: Operation, call: Performed): Promise<Reply> {
    switch (operation) {
      case "PutMessages":
        return this.put(call);
      case "GetMessages":
        return this.get(call);
      case "CreateCursor":
        return cursor(call);
      case "CreateGroupCursor":
        return this.groupCursor(call);
      case "ConsumerCommit":
        return this.commit(call);
      case "GetGroup":
        return this.group(call);
      case "GetSecretBundle":
        return this.secret(call);
      case "PostMetricData":
        this.metrics.push(...(parsed(call.body) as { metricData: Record<string, unknown>[] }).metricData);
        return { status: 200, body: { failedMetricsCount: 0, failedMetrics: [] } };
      case "PublishMessage":
        this.published.push({ topic: call.target, ...(parsed(call.body) as { title?: string; body?: string }) });
        return { status: 202, body: { messageId: `m${this.published.length}`, timeStamp: new Date().toISOString() } };
      case "GetRow":
        return this.row(call);
      case "UpdateRow":
        return this.update(call);
      case "Predict":
        await new Promise((resolve) => setTimeout(resolve, this.modelDelay));
        return { status: this.modelStatus(parsed(call.body)), body: this.model(parsed(call.body)) };
      default:
        return this.shown(operation, call);
    }
  }

  /** What is there, by the services that only show it. */
  private shown(operation: Operation, { target, url, body }: Performed): Reply {
    if (operation === "GetNamespace") return { status: 200, body: "ns" };
    if (operation === "ListSubscriptions")
      return { status: 200, body: this.subscriptions.get(url.searchParams.get("topicId") ?? "") ?? [] };
    if (operation === "SummarizeMetricsData") {
      if (!url.searchParams.get("compartmentId")) return refusal(400, "InvalidParameter", "compartmentId is missing");
      const { query } = parsed(body) as { query: string };
      const values = this.measured.get(query.replaceAll(" ", ""));
      return { status: 200, body: values ? [{ aggregatedDatapoints: values.map((value) => ({ value })) }] : [] };
    }
    if (operation === "ListObjects") return this.objects(target, url);
    const found = this.resources.get(target);
    return found === undefined ? BEFORE.forbidden : { status: 200, body: found };
  }

  private objects(bucket: string, url: URL): Reply {
    const all = this.buckets.get(bucket);
    if (all === undefined) return refusal(404, "BucketNotFound", "no such bucket");
    const from = all.filter(({ name }) => name >= (url.searchParams.get("start") ?? ""));
    const limit = Number(url.searchParams.get("limit") ?? "1000");
    const next = from[limit]?.name;
    return { status: 200, body: { objects: from.slice(0, limit), ...(next !== undefined && { nextStartWith: next }) } };
  }

  private put({ target, body, partial }: Performed): Reply {
    const { messages } = parsed(body) as { messages: { key?: string | null; value: string }[] };
    if (!Array.isArray(messages) || messages.length === 0)
      return refusal(400, "InvalidParameter", "messages must not be empty");
    const sizes = messages.map(({ key, value }) => bytesOf(key) + bytesOf(value));
    if (sizes.reduce((sum, size) => sum + size, 0) > MAX_BYTES)
      return refusal(413, "RequestEntityTooLarge", "a request takes 1 MB");
    if (messages.some(({ key }) => bytesOf(key) > 256))
      return refusal(400, "InvalidParameter", "a key has at most 256 bytes");
    const entries = messages.map((message, index) => {
      const failed = partial && index % 3 === 0;
      // Nothing says that an entry with an error has no offset.
      const error = { error: "500", errorMessage: "internal", ...(index % 6 === 0 && { partition: "0", offset: 0 }) };
      return failed ? error : this.store(target, message, sizes[index] ?? 0);
    });
    const failures = entries.filter((entry) => "error" in entry).length;
    return { status: 200, body: { failures, entries } };
  }

  private store(stream: string, { key, value }: { key?: string | null; value: string }, bytes: number): object {
    const partition = String(
      key === undefined || key === null
        ? this.roundRobin++ % PARTITIONS
        : createHash("md5").update(key).digest().readUInt32BE(0) % PARTITIONS,
    );
    const second = Math.floor(Date.now() / 1_000);
    const place = `${stream} ${partition}`;
    const before = this.spent.get(place);
    const spent = (before?.second === second ? before.bytes : 0) + bytes;
    if (spent > this.partitionRate) return { error: "429", errorMessage: "the partition takes no more" };
    this.spent.set(place, { second, bytes: spent });
    const held = this.streams.get(stream) ?? [];
    this.streams.set(stream, held);
    const timestamp = new Date().toISOString();
    const offset = this.offsets.get(place) ?? 0;
    this.offsets.set(place, offset + 1);
    held.push({ stream, partition, offset, key: key ?? null, value, timestamp });
    return { partition, offset, timestamp };
  }

  private get({ target, url }: Performed): Reply {
    const cursor = cursorIn(url);
    if (cursor === undefined) return refusal(400, "InvalidParameter", "not a cursor");
    if ("group" in cursor) return this.getOfGroup(target, cursor, url);
    const { partition, offset, time = "" } = cursor;
    const limit = Number(url.searchParams.get("limit") ?? "10000");
    const found = (this.streams.get(target) ?? [])
      .filter((message) => (partition === undefined || message.partition === partition) && message.offset >= offset)
      .filter(({ timestamp }) => timestamp >= time)
      .slice(0, limit);
    const next = found.length === 0 ? offset : Math.max(...found.map((message) => message.offset)) + 1;
    return { status: 200, body: found, headers: { "opc-next-cursor": cursorText({ partition, offset: next }) } };
  }

  private groupCursor({ body }: Performed): Reply {
    const { groupName: group } = parsed(body) as { groupName: string };
    const committed = Object.entries(this.groups.get(group) ?? {});
    const next = Object.fromEntries(committed.map(([partition, offset = -1]) => [partition, offset + 1]));
    return { status: 200, body: { value: cursorText({ group, next }) } };
  }

  private getOfGroup(stream: string, { group, next }: GroupCursor, url: URL): Reply {
    const limit = Number(url.searchParams.get("limit") ?? String(this.pageOfGroup));
    const found = (this.streams.get(stream) ?? [])
      .filter(({ partition, offset }) => offset >= (next[partition] ?? 0))
      .slice(0, limit);
    const ends = Object.fromEntries(found.map(({ partition, offset }) => [partition, offset + 1]));
    const after = cursorText({ group, next: { ...next, ...ends } });
    return { status: 200, body: found, headers: { "opc-next-cursor": after } };
  }

  private commit({ url }: Performed): Reply {
    const cursor = cursorIn(url);
    if (cursor === undefined || !("group" in cursor))
      return refusal(400, "InvalidParameter", "not a cursor of a group");
    const committed = Object.entries(cursor.next).map(([partition, offset]) => [partition, offset - 1]);
    this.groups.set(cursor.group, Object.fromEntries(committed) as Record<string, number>);
    return { status: 200, body: { value: cursorText(cursor) } };
  }

  private group({ target }: Performed): Reply {
    const committed = this.groups.get(target);
    if (committed === undefined) return BEFORE.forbidden;
    const reservations = Object.entries(committed).map(([partition, committedOffset]) => ({
      partition,
      committedOffset,
    }));
    return { status: 200, body: { streamId: "stream", groupName: target, reservations } };
  }

  private secret({ target }: Performed): Reply {
    const value = this.secrets.get(target);
    if (value === undefined) return BEFORE.forbidden;
    const content = { contentType: "BASE64", content: Buffer.from(value).toString("base64") };
    return { status: 200, body: { secretId: target, versionNumber: 1, secretBundleContent: content } };
  }

  private row({ target, url }: Performed): Reply {
    const keys = url.searchParams.getAll("key").map((key) => key.split(/:(.*)/s));
    const row = this.tables.get(target)?.find((one) => keys.every(([name = "", value]) => String(one[name]) === value));
    return { status: 200, body: row === undefined ? {} : { value: row } };
  }

  /** The first column is the key. */
  private update({ target, body }: Performed): Reply {
    const { value, option } = parsed(body) as { value: Record<string, unknown>; option?: string };
    const rows = this.tables.get(target) ?? [];
    this.tables.set(target, rows);
    const [key = ""] = Object.keys(value);
    const at = rows.findIndex((row) => row[key] === value[key]);
    if (option === "IF_ABSENT" && at >= 0) return { status: 200, body: {} };
    if (at >= 0) rows[at] = value;
    else rows.push(value);
    return { status: 200, body: { version: `v${rows.length}` } };
  }
}

interface Performed {
  readonly target: string;
  readonly url: URL;
  readonly body: Buffer;
  readonly partial: boolean;
}

interface GroupCursor {
  readonly group: string;
  /** The next offset of each partition. */
  readonly next: { readonly [partition: string]: number };
}

interface Cursor {
  readonly partition?: string;
  readonly offset: number;
  /** From which time on, of a cursor AT_TIME. */
  readonly time?: string;
}

const BEFORE: { readonly [name in Fault]?: Reply } & { readonly forbidden: Reply } = {
  throttle: refusal(429, "TooManyRequests", "too many requests"),
  error: refusal(500, "InternalServerError", "internal error"),
  unavailable: refusal(503, "ServiceUnavailable", "not available"),
  forbidden: refusal(404, "NotAuthorizedOrNotFound", "not authorized or not found"),
  denied: refusal(403, "NotAllowed", "not allowed"),
  garbage: { status: 200, body: undefined },
};

function refusal(status: number, code: string, message: string): Reply {
  return { status, body: { code, message } };
}

function reply(response: ServerResponse, { status, body, headers = {} }: Reply): void {
  if (body === undefined) {
    response.writeHead(status, { "content-type": "text/html" }).end("<html>not what was asked for</html>");
    return;
  }
  response.writeHead(status, { "content-type": "application/json", "opc-request-id": "r1", ...headers });
  response.end(JSON.stringify(body));
}

/** Without the last entry of a PutMessages, of anything else without all. */
function shortened({ body }: Reply): Reply {
  const { entries } = body as { readonly entries?: readonly unknown[] };
  return { status: 200, body: !Array.isArray(entries) ? {} : { failures: 0, entries: entries.slice(0, -1) } };
}

function cursor({ body }: Performed): Reply {
  const { partition, type, offset, time } = parsed(body) as Partial<Cursor> & { type: string };
  const from = type === "AT_OFFSET" ? (offset ?? 0) : type === "AFTER_OFFSET" ? (offset ?? 0) + 1 : 0;
  const start = { ...(partition !== undefined && { partition }), offset: from, ...(type === "AT_TIME" && { time }) };
  return { status: 200, body: { value: cursorText(start) } };
}

function cursorIn(url: URL): Cursor | GroupCursor | undefined {
  const text = url.searchParams.get("cursor") ?? "";
  return text === "" ? undefined : (parsed(Buffer.from(text, "base64url")) as Cursor | GroupCursor);
}

function cursorText(value: Cursor | GroupCursor): string {
  return Buffer.from(JSON.stringify(value)).toString("base64url");
}

function bytesOf(base64: string | null | undefined): number {
  return base64 === undefined || base64 === null ? 0 : Buffer.from(base64, "base64").length;
}

function parsed(body: Buffer): unknown {
  return JSON.parse(body.toString("utf8")) as unknown;
}

const started: Cloud[] = [];

if (typeof afterAll === "function")
  afterAll(async () => {
    await Promise.all(started.splice(0).map((cloud) => cloud.stop()));
  });
