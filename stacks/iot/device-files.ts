// What whoever builds devices must know.

import * as oci from "cdktf-oci-streaming";
import { jsonText, type JsonText } from "./texts";
import { type Variables } from "./functions";

export interface DeviceFilesProps {
  /** Where devices send their messages. */
  readonly endpoint: string;
  /** How they are authenticated. */
  readonly authentication: string;
  /** The header with a device's token. */
  readonly tokenHeader: string | undefined;
  /** What stands before the token. */
  readonly tokenScheme: string | undefined;
  /** Where a request has key and message. */
  readonly paths: Variables;
}

/** `device-contract.json`: what a device sends, and what it gets back. */
export function deviceContract(stack: oci.OciStack, props: DeviceFilesProps): void {
  const { endpoint, authentication, tokenHeader } = props;
  const token = tokenText(props);
  const contract = {
    request: {
      method: "POST",
      url: endpoint,
      authentication,
      headers: { "Content-Type": "application/json", ...(tokenHeader !== undefined && { [tokenHeader]: token }) },
      body: bodyOf(props.paths),
    },
    rules: [
      ...(props.paths.KEY_PATH === undefined ? [] : ["Messages of one key keep their order."]),
      ...oci.FunctionProgram.INGEST.notes,
      "The gateway itself answers 401 to whom it does not know, and 429 to too many requests from one address.",
    ],
  };
  oci.ClientFile.of({
    fileName: "device-contract.json",
    description: "What a device sends.",
    content: `${jsonText(contract)}\n`,
  }).addOutput(stack, "device_contract_json");
}

/** `device-client.env`: the same for a program that reads its environment. */
export function deviceEnvironment(stack: oci.OciStack, props: DeviceFilesProps): void {
  const { endpoint, authentication, tokenHeader } = props;
  const lines = [`IOT_ENDPOINT=${word(endpoint)}`, `IOT_AUTHENTICATION=${variable(authentication)}`];
  const ofToken =
    tokenHeader === undefined
      ? []
      : [`IOT_TOKEN_HEADER=${variable(tokenHeader)}`, `IOT_TOKEN=${word(tokenText(props))}`];
  oci.ClientFile.of({
    fileName: "device-client.env",
    description: "Where a device sends its messages, and how it logs in.",
    content: [...lines, ...ofToken, ""].join("\n"),
  }).addOutput(stack, "device_client_env");
}

/** `collector.js`: sends what happens on a web page; the session is the key, so that its clicks keep their order. */
export function collectorScript(stack: oci.OciStack, props: DeviceFilesProps): void {
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
  oci.ClientFile.of({
    fileName: "collector.js",
    description: "What a web page sends its events with.",
    content,
  }).addOutput(stack, "collector_js");
}

/** A request with key and message in their places. */
function bodyOf({ KEY_PATH: key, VALUE_PATH: value }: Variables): JsonText {
  if (value === undefined) return key === undefined ? MESSAGE : `${MESSAGE}, ${ID} at ${key}`;
  const members = { ...(key !== undefined && { [key]: ID }), [value]: MESSAGE };
  if (Object.keys(members).some((path) => path.includes("."))) {
    return `JSON with ${Object.entries(members)
      .map(([path, text]) => `${text} at ${path}`)
      .join(", ")}`;
  }
  return members;
}

const ID = "<id of the device>";

const MESSAGE = "<message, any JSON value>";

function tokenText({ tokenScheme }: DeviceFilesProps): string {
  return tokenScheme === undefined ? "<TOKEN>" : `${tokenScheme} <TOKEN>`;
}

/** The value of a variable; one that needs no quotes has none. */
function variable(text: string): string {
  return /^[\w-]+$/.test(text) ? text : word(text);
}

function word(text: string): string {
  return oci.Texts.encoded(text, oci.TextLanguage.SHELL);
}
