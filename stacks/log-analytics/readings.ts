// What all connectors together read; no record may come twice.

import { ConfigurationError, type OciStack, type Stream, Texts } from "cdktf-oci-streaming";
import { type LogFeed } from "./feed";
import { type Reading } from "./log-desk";

export interface FeedReading {
  readonly feed: LogFeed;
  readonly stream: Stream;
  readonly readings: readonly Reading[];
}

export function checkReadings(stack: OciStack, feeds: readonly FeedReading[]): void {
  const paths = feeds.flatMap(({ feed, readings }) =>
    readings.map(({ path }) => ({ feed: feed.name, path: path.map((part) => Texts.resolved(stack, part)) })),
  );
  for (const [index, one] of paths.entries()) {
    const other = paths.find((candidate, at) => at !== index && holds(candidate.path, one.path));
    if (other === undefined) continue;
    throw ConfigurationError.of(stack, {
      what: `what the feed '${one.feed}' reads`,
      rule: `is read by the feed '${other.feed}' already, so that each record would come twice`,
      got: one.path.at(-1) ?? "",
      remedy: "leave it out of one of them",
    });
  }
}

/** Whether what lies below the first path includes the second one. */
function holds(outer: readonly string[], inner: readonly string[]): boolean {
  return outer.every((part, index) => part === inner[index]);
}
