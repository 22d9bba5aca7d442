// Writes the requests of a gateway's clients to a stream. The answer reports each message that was not written.

import { type Answer, type Call, type Handler, serve } from "../shared/handle";
import { log } from "../shared/log";
import { type PutOutcome, StreamWriter } from "../shared/streams";
import { collectorRefusal, corsHeaders, preflight } from "./collector";
import { type IngestConfig } from "./config";
import { contract } from "./contract";
import { type Kind, kindOf, messagesOf, Refusal } from "./messages";
import { type SignatureCheck, signatureCheck } from "./signature";

/** Seconds after which a client may try again. */
const RETRY_AFTER = "10";

serve<IngestConfig>(contract, (config) => {
  const writer = new StreamWriter({ streamId: config.STREAM_OCID, endpoint: config.STREAM_ENDPOINT });
  return ingest(config, writer, signatureCheck(config));
});

function ingest(config: IngestConfig, writer: StreamWriter, refusalOf: SignatureCheck): Handler {
  return async (call) => {
    const asked = call.gateway === undefined ? undefined : preflight(call.gateway, config);
    if (asked !== undefined) return asked;
    const messages = (await refusalOf(call.gateway, call.body, call.deadline)) ?? accepted(call, config);
    const cors = corsHeaders(call.gateway, config);
    if (messages instanceof Refusal) {
      log.info("refused", { status: messages.status, bytes: call.body.length, messages: messages.refused.length });
      const { status, error, refused } = messages;
      return { status, headers: cors, body: { written: 0, error, ...(refused.length > 0 && { refused }) } };
    }
    const outcome = await writer.put(messages, call.deadline);
    log.info("written", { written: outcome.written, refused: outcome.failures.length });
    return answer(outcome, cors);
  };
}

function accepted(call: Call, config: IngestConfig): ReturnType<typeof messagesOf> {
  const { gateway, body } = call;
  if (gateway !== undefined && gateway.method !== "POST" && gateway.method !== "PUT")
    return new Refusal(405, "Send messages with POST.");
  const refused = collectorRefusal(gateway, body, config);
  if (refused !== undefined) return refused;
  const kind: Kind | undefined = kindOf(call.contentType);
  if (kind === undefined || !config.ACCEPT.includes(kind))
    return new Refusal(415, `The content type must be one of these kinds: ${config.ACCEPT.join(", ")}.`);
  return messagesOf(body, kind, config, gateway?.header(config.KEY_HEADER));
}

/** Above this number the answer has no list: 503 and 429 mean that every message is refused. */
function answer({ written, failures }: PutOutcome, cors: Record<string, string>): Answer {
  if (failures.length === 0) return { status: 202, headers: cors, body: { written } };
  const headers = { ...cors, "Retry-After": RETRY_AFTER };
  const body = { written, refused: failures };
  if (written > 0) return { status: 207, headers, body };
  const throttled = failures.every(({ reason }) => reason === "throttled");
  return { status: throttled ? 429 : 503, headers, body };
}
