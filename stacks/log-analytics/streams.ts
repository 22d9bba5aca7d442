// Which feeds go into which stream, and what is said of a stream by its feeds.

import * as oci from "cdktf-oci-streaming";
import { type LogFeed } from "./feed";
import * as inputs from "./inputs";
import { LogLayout } from "./props";

/** A stream of records. */
export interface LogStream {
  /** What it is called in ids, inputs and outputs. */
  readonly id: string;
  readonly stream: oci.Stream;
  readonly feeds: readonly LogFeed[];
  /** Undefined where an input says it. */
  readonly index: string | undefined;
  readonly sourceType: string | undefined;
  /** Whether silence means that something is broken. */
  readonly alwaysBusy: boolean;
}

export function checkFeeds(stack: oci.OciStack, feeds: readonly LogFeed[]): void {
  if (feeds.length === 0) {
    throw oci.ConfigurationError.of(stack, {
      what: "feeds",
      rule: "must not be empty",
      remedy: "say what is collected",
    });
  }
  for (const { name } of feeds) {
    if (/^[a-z][a-z0-9-]{0,39}$/.test(name)) continue;
    const rule = "must be up to 40 lower-case letters, digits and hyphens, a letter first";
    throw oci.ConfigurationError.of(stack, { what: "the name of a feed", rule, got: name, remedy: "rename it" });
  }
  const names = feeds.map(({ name }) => name);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice === undefined) return;
  const remedy = "put the two into one, or give one of them another name";
  throw oci.ConfigurationError.of(stack, { what: `the feed '${twice}'`, rule: "is listed twice", remedy });
}

/** The feeds by stream. */
export function makeStreams(
  stack: oci.OciStack,
  pool: oci.StreamPool,
  feeds: readonly LogFeed[],
  layout = LogLayout.STREAM_PER_FEED,
): LogStream[] {
  const usual = oci.Partitions.of(stack.input.integer("partitions", inputs.PARTITIONS));
  const retention = oci.Duration.hours(stack.input.integer("retention_hours", inputs.RETENTION));
  const groups =
    layout === LogLayout.SINGLE_STREAM
      ? [{ id: "all", feeds }]
      : feeds.map((feed) => ({ id: feed.name, feeds: [feed] }));
  return groups.map(({ id, feeds: members }) => {
    const options = members.map((feed) => feed.options);
    const texts = (what: string, values: (string | undefined)[]): string | undefined =>
      common(stack, what, values, itself);
    const counts = options.map(({ partitions }) => partitions);
    const partitions = common(stack, "numbers of partitions", counts, countOf) ?? usual;
    return {
      id,
      feeds: members,
      // Not built from the prefix: another name would replace the stream.
      stream: pool.addStream(id, { name: `logs-${id}`, partitions, retention }),
      index: texts(
        "Splunk indexes",
        options.map(({ index }) => index),
      ),
      sourceType: texts(
        "Splunk source types",
        options.map(({ sourceType }) => sourceType),
      ),
      alwaysBusy: options.some(({ alwaysBusy }) => alwaysBusy === true),
    };
  });
}

/** What the feeds of a stream say, as far as they say anything; they must not contradict each other. */
function common<Value>(
  stack: oci.OciStack,
  what: string,
  values: readonly (Value | undefined)[],
  textOf: (value: Value) => string,
): Value | undefined {
  const said = values.filter((value) => value !== undefined);
  const texts = [...new Set(said.map((value) => oci.Texts.resolved(stack, textOf(value))))];
  if (texts.length < 2) return said[0];
  const rule = "must not differ between feeds that share a stream";
  const remedy = "take LogLayout.STREAM_PER_FEED, or say the same of all";
  throw oci.ConfigurationError.of(stack, { what, rule, got: texts.join(" and "), remedy });
}

const countOf = ({ count }: oci.Partitions): string => oci.Texts.ofNumber(count);
const itself = (text: string): string => text;
