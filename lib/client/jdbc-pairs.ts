// Internal: whether the JDBC connectors of one stack fit together.

import { type Construct } from "constructs";
import { refusal } from "../core/checks";
import { oncePerStack } from "../core/resource/memory";
import { isKnown } from "../core/token/tokens";

/** The streams that a source writes, and their keys. */
interface Written {
  readonly topicPrefix: string;
  readonly tables: readonly string[];
  readonly keyColumns: readonly string[];
}

/** The streams that a sink reads, and their keys. */
interface Read {
  readonly topics: readonly string[];
  readonly keyFields: readonly string[];
}

/** The user that a connector logs in as, and the key of its password in a file. */
export interface JdbcLogin {
  readonly name: string;
  readonly url: string;
  readonly user: string;
  readonly secret: string;
  /** The machines that have the file; undefined for a connector whose file is an output. */
  readonly host: Construct | undefined;
}

interface Pairs {
  readonly sources: Written[];
  readonly sinks: Read[];
  readonly logins: JdbcLogin[];
}

/** Rejects a source that writes other keys than a sink of the same stack expects. */
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

/** Rejects a sink that expects other keys than a source of the same stack writes. */
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

/** Rejects one password for two databases, or for two users of one. */
export function checkSecret(at: string | undefined, scope: Construct | undefined, login: JdbcLogin): void {
  if (scope === undefined) return;
  const { logins } = pairsOf(scope);
  const other = logins.find((one) => isInOneFile(one, login) && areDifferent(one, login));
  if (other !== undefined) {
    const rule = `must not be the secret that the connector '${other.name}' uses for another database or another user`;
    const remedy = "give one of them another name, or a ClientSecret.fromFile with another key";
    throw refusal(at, { what: `the password of the connector '${login.name}'`, rule, remedy });
  }
  logins.push(login);
}

/** Each host has its own file. */
function isInOneFile(one: JdbcLogin, other: JdbcLogin): boolean {
  return one.secret === other.secret && one.host === other.host;
}

function areDifferent(one: JdbcLogin, other: JdbcLogin): boolean {
  const isOther = (a: string, b: string): boolean => a !== b && isKnown(a) && isKnown(b);
  return isOther(one.user, other.user) || isOther(databaseOf(one.url), databaseOf(other.url));
}

/** Without the parts that differ between addresses of one database: the service of an Autonomous Database, and options. */
function databaseOf(url: string): string {
  return url.replace(/[?;].*/, "").replace(/_(?:high|medium|low|tp|tpurgent)$/i, "");
}

function pairsOf(scope: Construct): Pairs {
  return oncePerStack(scope, "JDBC connectors", () => ({ sources: [], sinks: [], logins: [] }));
}

/** A field that is not in the messages, if the two have a topic in common. */
function missingKey({ topicPrefix, tables, keyColumns }: Written, { topics, keyFields }: Read): string | undefined {
  const written = tables.map((table) => `${topicPrefix}${table.slice(table.lastIndexOf(".") + 1)}`);
  if (!topics.some((topic) => written.includes(topic)) || !keyColumns.every(isKnown)) return undefined;
  return keyFields.find((field) => isKnown(field) && !keyColumns.includes(field));
}
