// The logs that a stack collects: its feeds, each with a connector that writes to a stream.

import { type IResolvable } from "cdktf";
import { ConnectorSource } from "../connector/connector-source";
import { ConnectorTarget } from "../connector/connector-target";
import { ConnectorTask } from "../connector/connector-task";
import { ServiceConnector } from "../connector/service-connector";
import { refusal } from "../core/checks";
import { type ConfigurationError } from "../core/configuration-error";
import { type OciStack } from "../core/stack/oci-stack";
import { type PolicyStatement } from "../identity/policy-statement";
import { includesPath, pathOf } from "../logging/log-overlap";
import { type IStream } from "../streaming/stream";
import { type LogFeed } from "./log-feed";
import { NewLogs } from "./new-logs";

/** The options of the connectors of a stack that collects logs. */
export interface StackLogOptions {
  /**
   * Whether the policies of the connectors allow them to read log content in the entire compartments of the logs. The Console
   * does not offer such a statement and Oracle's landing zone does not have it; some public configurations do.
   *
   * @default false
   */
  readonly grantLogRead?: boolean;

  /**
   * Whether the connectors move data. Can be an input.
   *
   * @default - true
   */
  readonly active?: boolean | IResolvable;
}

/**
 * The logs that a stack collects. Each feed has its own connector, so that each has its own filter, and a failure does not stop
 * the others. The logs that the stack makes are in one log group, with the id `logs`; the input `log_retention_days` sets how
 * long Logging keeps their records.
 */
export class StackLogs {
  /**
   * Checks the feeds, and makes nothing yet. Call it once in a stack.
   *
   * @throws ConfigurationError for no feed, for the name of a feed that is not up to 40 lowercase letters, digits and hyphens or
   * does not begin with a letter, and for two feeds with the same name
   */
  public static of(stack: OciStack, feeds: LogFeed[], options: StackLogOptions = {}): StackLogs {
    checkFeeds(stack.node.path, feeds);
    return new StackLogs(stack, [...feeds], options);
  }

  private readonly logs: NewLogs;
  private readonly paths: FeedPath[] = [];
  private readonly needed: PolicyStatement[] = [];

  private constructor(
    private readonly stack: OciStack,
    private readonly feeds: LogFeed[],
    private readonly options: StackLogOptions,
  ) {
    this.logs = new NewLogs(stack);
  }

  /** The statements that the logs need, for a policy: those of the agents that push custom logs. */
  public get statements(): PolicyStatement[] {
    return [...this.needed];
  }

  /** The OCIDs of the logs that the stack has made, by name: `<feed>-<log>`. */
  public get logIds(): { readonly [name: string]: string } {
    return this.logs.ids;
  }

  /**
   * Makes the logs of a feed, and the connector that writes them to a stream, with the id `from-<feed>`. Call it once for each
   * feed; several feeds can have the same stream.
   *
   * @throws ConfigurationError for the name of a feed that `StackLogs.of` did not check, if another feed reads one of its logs,
   * because each record would come twice, and for everything that a `Log` and a `ServiceConnector` reject
   */
  public collect(feed: LogFeed, stream: IStream): ServiceConnector {
    const isKnown = this.feeds.includes(feed);
    if (!isKnown) checkFeeds(this.stack.node.path, [...this.feeds, feed]);
    return this.logs.allOrNothing(() => {
      const { stack } = this;
      const { grantLogRead, active } = this.options;
      const { filter } = feed.options;
      const { selections, statements } = feed._read(stack, this.logs);
      const paths = selections.map((one) => ({ feed: feed.name, path: pathOf(stack, one, stack.tenancy) }));
      checkOverlap(stack.node.path, this.paths, paths);
      const connector = new ServiceConnector(stack, `from-${feed.name}`, {
        compartment: stack.compartment,
        source: ConnectorSource.logs([...selections], { grantLogRead }),
        tasks: filter === undefined ? undefined : [ConnectorTask.logFilter(filter)],
        target: ConnectorTarget.stream(stream),
        active,
      });
      if (!isKnown) this.feeds.push(feed);
      this.paths.push(...paths);
      this.needed.push(...statements);
      return connector;
    });
  }

  /** Adds the output `log_ids`. Call it after you have collected all feeds. */
  public addOutput(): void {
    this.stack.output.map("log_ids", this.logs.ids, { title: "OCIDs of the logs that the stack created" });
  }
}

function checkFeeds(at: string, feeds: readonly LogFeed[]): void {
  if (feeds.length === 0) {
    throw refusal(at, { what: "feeds", rule: "must not be empty", remedy: "list the logs to collect" });
  }
  const names = feeds.map(({ name }) => name);
  const wrong = names.find((name) => !/^[a-z][a-z0-9-]{0,39}$/.test(name));
  if (wrong !== undefined) {
    const rule = "must be up to 40 lowercase letters, digits and hyphens, and begin with a letter";
    throw refusal(at, { what: "the name of a feed", rule, got: wrong, remedy: "rename it" });
  }
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice === undefined) return;
  const remedy = "combine the two, or give one of them another name";
  throw refusal(at, { what: `the feed '${twice}'`, rule: "is listed twice", remedy });
}

/** The place of something that a feed reads. */
interface FeedPath {
  readonly feed: string;
  readonly path: readonly string[];
}

/** Refuses logs that two feeds read, or that a feed reads twice. */
function checkOverlap(at: string, before: readonly FeedPath[], added: readonly FeedPath[]): void {
  for (const one of added) {
    const within = before.find(({ path }) => includesPath(one.path, path));
    if (within !== undefined) throw readTwice(at, within, one);
    const around = [...before, ...added].find((other) => other !== one && includesPath(other.path, one.path));
    if (around !== undefined) throw readTwice(at, one, around);
  }
}

function readTwice(at: string, one: FeedPath, other: FeedPath): ConfigurationError {
  return refusal(at, {
    what: `what the feed '${one.feed}' reads`,
    rule: `is already read by the feed '${other.feed}', and each record would come twice`,
    got: one.path.at(-1) ?? "",
    remedy: "leave it out of one of them",
  });
}
