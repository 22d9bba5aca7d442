// What whoever builds devices must know.

import { ClientFile, type OciStack } from "cdktf-oci-streaming";
import { word } from "../cloud-init";
import { jsonText } from "../json-text";

export interface DeviceFilesProps {
  /** Where devices send their messages. */
  readonly endpoint: string;
  /** How they are authenticated. */
  readonly authentication: string;
  /** The header with a device's token. */
  readonly tokenHeader: string | undefined;
  /** What stands before the token. */
  readonly tokenScheme: string | undefined;
}

/** A request may be as large as what a stream takes in one. */
const MAX_BYTES = 1_048_576;

/** Of a key. */
const MAX_KEY_BYTES = 256;

/** `device-contract.json`: what a device sends, and what it gets back. */
export function deviceContract(stack: OciStack, props: DeviceFilesProps): void {
  const { endpoint, authentication, tokenHeader } = props;
  const token = tokenText(props);
  const contract = {
    request: {
      method: "POST",
      url: endpoint,
      authentication,
      headers: { "Content-Type": "application/json", ...(tokenHeader !== undefined && { [tokenHeader]: token }) },
      body: { iot_key: "<id of the device>", iot_data: "<message, any JSON value>" },
    },
    rules: {
      iot_key: `becomes the message's key: messages of one device keep their order; at most ${MAX_KEY_BYTES} bytes`,
      body: `at most ${MAX_BYTES} bytes`,
      retry:
        "send again after 429, 502, 503 and 504, with growing pauses; a message can then arrive twice, so give it an id of its own where that matters",
    },
    responses: { "200": "the stream has the message", "401": "not authenticated", "429": "too many requests" },
  };
  ClientFile.of({
    fileName: "device-contract.json",
    description: "What a device sends.",
    content: `${jsonText(contract)}\n`,
  }).addOutput(stack, "device_contract_json");
}

/** `device-client.env`: the same for a program that reads its environment. */
export function deviceEnvironment(stack: OciStack, props: DeviceFilesProps): void {
  const { endpoint, authentication, tokenHeader } = props;
  const lines = [`IOT_ENDPOINT=${word(endpoint)}`, `IOT_AUTHENTICATION=${variable(authentication)}`];
  const ofToken =
    tokenHeader === undefined
      ? []
      : [`IOT_TOKEN_HEADER=${variable(tokenHeader)}`, `IOT_TOKEN=${word(tokenText(props))}`];
  ClientFile.of({
    fileName: "device-client.env",
    description: "Where a device sends its messages, and how it logs in.",
    content: [...lines, ...ofToken, ""].join("\n"),
  }).addOutput(stack, "device_client_env");
}

/** `collector.js`: sends what happens on a web page; the session is the key, so that its clicks keep their order. */
export function collectorScript(stack: OciStack, props: DeviceFilesProps): void {
  const { endpoint, tokenHeader, tokenScheme } = props;
  const headers = ['"Content-Type": "application/json"'];
  if (tokenHeader !== undefined)
    headers.push(
      `${jsonText(tokenHeader)}: ${tokenScheme === undefined ? "" : `${jsonText(`${tokenScheme} `)} + `}token`,
    );
  const content = [
    `const endpoint = ${jsonText(endpoint)};`,
    "",
    "export function send(session, event, token) {",
    "  const body = JSON.stringify({ iot_key: session, iot_data: event });",
    `  return fetch(endpoint, { method: "POST", keepalive: true, headers: { ${headers.join(", ")} }, body });`,
    "}",
    "",
  ].join("\n");
  ClientFile.of({
    fileName: "collector.js",
    description: "What a web page sends its events with.",
    content,
  }).addOutput(stack, "collector_js");
}

function tokenText({ tokenScheme }: DeviceFilesProps): string {
  return tokenScheme === undefined ? "<TOKEN>" : `${tokenScheme} <TOKEN>`;
}

/** The value of a variable; one that needs no quotes has none. */
function variable(text: string): string {
  return /^[\w-]+$/.test(text) ? text : word(text);
}
