// Internal: whether the JDBC connectors of one stack fit each other.

import { type Construct } from "constructs";
import { refusal } from "../core/checks";
import { oncePerStack } from "../core/resource/memory";
import { isKnown } from "../core/token/tokens";

/** What a source writes. */
interface Written {
  readonly topicPrefix: string;
  readonly tables: readonly string[];
  readonly keyColumns: readonly string[];
}

/** What a sink reads. */
interface Read {
  readonly topics: readonly string[];
  readonly keyFields: readonly string[];
}

/** Whom a connector logs in as, and under which key of a file the password stands. */
export interface JdbcLogin {
  readonly name: string;
  readonly url: string;
  readonly user: string;
  readonly secret: string;
  /** The machines that have the file; undefined of a connector that is handed out. */
  readonly host: Construct | undefined;
}

interface Pairs {
  readonly sources: Written[];
  readonly sinks: Read[];
  readonly logins: JdbcLogin[];
}

/** Refuses a source that writes other keys than a sink of the same stack looks for. */
export function writesKeys(at: string | undefined, scope: Construct | undefined, source: Written): void {
  if (scope === undefined) return;
  const { sources, sinks } = pairsOf(scope);
  for (const sink of sinks) {
    const missing = missingKey(source, sink);
    if (missing === undefined) continue;
    const rule = `must have '${missing}', by which a JdbcSink of this stack finds its rows`;
    const got = source.keyColumns.join(", ");
    throw refusal(at, { what: "keyColumns", rule, got, remedy: "add it to keyColumns, or take it out of keyFields" });
  }
  sources.push(source);
}

/** Refuses a sink that looks for other keys than a source of the same stack writes. */
export function readsKeys(at: string | undefined, scope: Construct | undefined, sink: Read): void {
  if (scope === undefined) return;
  const { sources, sinks } = pairsOf(scope);
  for (const source of sources) {
    const missing = missingKey(source, sink);
    if (missing === undefined) continue;
    const rule = `must be among the key columns of the JdbcSource of this stack that writes the stream, ${source.keyColumns.join(", ")}`;
    const remedy = "take it out, or add it to keyColumns of the JdbcSource";
    throw refusal(at, { what: "keyFields", rule, got: missing, remedy });
  }
  sinks.push(sink);
}

/** Refuses one password for two databases, or for two users of one. */
export function checkSecret(at: string | undefined, scope: Construct | undefined, login: JdbcLogin): void {
  if (scope === undefined) return;
  const { logins } = pairsOf(scope);
  const other = logins.find((one) => isInOneFile(one, login) && areDifferent(one, login));
  if (other !== undefined) {
    const rule = `must not be the secret with which the connector '${other.name}' logs in to another database, or as another user`;
    const remedy = "give one of them another name, or a ClientSecret.fromFile with another key";
    throw refusal(at, { what: `the password of the connector '${login.name}'`, rule, remedy });
  }
  logins.push(login);
}

/** Each host has a file of its own. */
function isInOneFile(one: JdbcLogin, other: JdbcLogin): boolean {
  return one.secret === other.secret && one.host === other.host;
}

function areDifferent(one: JdbcLogin, other: JdbcLogin): boolean {
  const isOther = (a: string, b: string): boolean => a !== b && isKnown(a) && isKnown(b);
  return isOther(one.user, other.user) || isOther(databaseOf(one.url), databaseOf(other.url));
}

/** Without what differs between ways to one database: the service of an Autonomous Database, and options. */
function databaseOf(url: string): string {
  return url.replace(/[?;].*/, "").replace(/_(?:high|medium|low|tp|tpurgent)$/i, "");
}

function pairsOf(scope: Construct): Pairs {
  return oncePerStack(scope, "JDBC connectors", () => ({ sources: [], sinks: [], logins: [] }));
}

/** A field that no message has, where the two have a topic in common. */
function missingKey({ topicPrefix, tables, keyColumns }: Written, { topics, keyFields }: Read): string | undefined {
  const written = tables.map((table) => `${topicPrefix}${table.slice(table.lastIndexOf(".") + 1)}`);
  if (!topics.some((topic) => written.includes(topic)) || !keyColumns.every(isKnown)) return undefined;
  return keyFields.find((field) => isKnown(field) && !keyColumns.includes(field));
}
