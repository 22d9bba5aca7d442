// The sheet of inputs for Oracle's Splunk add-on, which reads streams with the native API.

import { Fn, Token } from "cdktf";
import { ClientFile, TextLanguage, Texts } from "cdktf-oci-streaming";
import { type LogBus } from "./log-bus";

/** `splunk-oci-addon-inputs.csv`: a line for each stream; the partitions are listed with blanks between them. */
export function addOnInputs({ stack, streams }: LogBus): void {
  const lines = streams.map(({ stream }) =>
    [
      field(stream.name),
      stream.streamId,
      stream.messagesEndpoint,
      field(stack.region),
      partitionList(stream.partitions.count),
    ].join(","),
  );
  ClientFile.of({
    fileName: "splunk-oci-addon-inputs.csv",
    description: "What Oracle's Splunk add-on must be told of each stream.",
    content: ["name,stream_ocid,messages_endpoint,region,partitions", ...lines, ""].join("\n"),
  }).addOutput(stack, "splunk_oci_addon_inputs_csv");
}

/** A field of the sheet; what needs no quotes has none. */
function field(text: string): string {
  return /^[\w. :/-]*$/.test(text) ? text : Texts.encoded(text, TextLanguage.CSV);
}

/** `0 1 2` for three. */
function partitionList(count: number): string {
  if (Token.isUnresolved(count)) return Token.asString(Fn.join(" ", Fn.range(0, count)));
  return Array.from({ length: count }, (_, partition) => partition).join(" ");
}
