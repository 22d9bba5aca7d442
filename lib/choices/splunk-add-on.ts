// Internal: `splunk-oci-addon-inputs.csv`, the settings of streams for Oracle's Splunk add-on.

import { Fn, Token } from "cdktf";
import { ClientFile } from "../client/client-file";
import { topicOf } from "../client/topics";
import { type OciStack } from "../core/stack/oci-stack";
import { TextLanguage, Texts } from "../core/texts";
import { type IStream } from "../streaming/stream";
import { type SplunkStream } from "./splunk-delivery";

/** A line for each stream, with a list of partitions separated by spaces. */
export function addOnInputs(stack: OciStack, streams: readonly SplunkStream[]): void {
  const lines = streams.map(({ stream }) =>
    [
      field(topicOf(stream)),
      stream.streamId,
      stream.messagesEndpoint,
      field(stack.region),
      partitionList(partitionsOf(stream)),
    ].join(","),
  );
  ClientFile.of({
    fileName: "splunk-oci-addon-inputs.csv",
    description: "The settings of each stream for Oracle's Splunk add-on.",
    content: ["name,stream_ocid,messages_endpoint,region,partitions", ...lines, ""].join("\n"),
  }).addOutput(stack, "splunk_oci_addon_inputs_csv");
}

/** The number of partitions. */
export function partitionsOf({ _known }: IStream): number {
  return _known.need("partitions", "a reader of all partitions", "the number of partitions").count;
}

/** A field, with quotes only if they are necessary. */
function field(text: string): string {
  return /^[\w. :/-]*$/.test(text) ? text : Texts.encoded(text, TextLanguage.CSV);
}

/** `0 1 2` for three. */
function partitionList(count: number): string {
  if (Token.isUnresolved(count)) return Token.asString(Fn.join(" ", Fn.range(0, count)));
  return Array.from({ length: count }, (_, partition) => partition).join(" ");
}
