// Internal: the files for devices and web pages that send messages to an API.

import { ClientFile } from "../client/client-file";
import { TextLanguage, Texts } from "../core/texts";
import { FunctionProgram } from "../functions/function-program";

/** What a device must know. */
export interface DeviceFacts {
  /** Where devices send their messages. */
  readonly endpoint: string;
  /** The name of the method by which they are authenticated. */
  readonly authentication: string;
  /** The header with a device's token. */
  readonly tokenHeader: string | undefined;
  /** The scheme before the token. */
  readonly tokenScheme: string | undefined;
  /** The variables of the program `ingest`: the paths of key and message in a request. */
  readonly variables: { readonly [name: string]: string };
}

/** `device-contract.json`: the requests of devices, and the responses. */
export function deviceContract(facts: DeviceFacts): ClientFile {
  const { endpoint: url, authentication, tokenHeader, variables } = facts;
  const token = tokenHeader !== undefined && { [tokenHeader]: tokenText(facts) };
  const contract = {
    request: {
      method: "POST",
      url,
      authentication,
      headers: { "Content-Type": "application/json", ...token },
      body: bodyOf(variables),
    },
    rules: [
      ...(variables.KEY_PATH === undefined ? [] : ["Messages with the same key keep their order."]),
      ...FunctionProgram.INGEST.notes.filter((note) => !isOfOtherBody(note, variables.ACCEPT)),
      "The gateway answers 401 to unauthenticated requests, and 429 to too many requests from one address.",
    ],
  };
  return ClientFile.of({
    fileName: "device-contract.json",
    description: "The requests of devices.",
    content: `${jsonText(contract)}\n`,
  });
}

/** `device-client.env`: the same for programs that read their environment. */
export function deviceEnvironment(facts: DeviceFacts): ClientFile {
  const { endpoint, authentication, tokenHeader } = facts;
  const lines = [`IOT_ENDPOINT=${word(endpoint)}`, `IOT_AUTHENTICATION=${variable(authentication)}`];
  const ofToken =
    tokenHeader === undefined
      ? []
      : [`IOT_TOKEN_HEADER=${variable(tokenHeader)}`, `IOT_TOKEN=${word(tokenText(facts))}`];
  return ClientFile.of({
    fileName: "device-client.env",
    description: "The endpoint and the authentication of devices.",
    content: [...lines, ...ofToken, ""].join("\n"),
  });
}

/** `collector.js`: sends events of a web page; the session is the key, so that its clicks keep their order. */
export function collectorScript({ endpoint, tokenHeader, tokenScheme }: DeviceFacts): ClientFile {
  const scheme = tokenScheme === undefined ? "" : `${jsonText(`${tokenScheme} `)} + `;
  const headers = [
    '"Content-Type": "application/json"',
    ...(tokenHeader === undefined ? [] : [`${jsonText(tokenHeader)}: ${scheme}token`]),
  ];
  const content = [
    `const endpoint = ${jsonText(endpoint)};`,
    "",
    "export function send(session, event, token) {",
    "  const body = JSON.stringify({ iot_key: session, iot_data: event });",
    `  return fetch(endpoint, { method: "POST", keepalive: true, headers: { ${headers.join(", ")} }, body });`,
    "}",
    "",
  ].join("\n");
  return ClientFile.of({ fileName: "collector.js", description: "Sends the events of a web page.", content });
}

/** The media types of bodies, by the words of the variable `ACCEPT`. */
const MEDIA_TYPES = {
  json: "application/json",
  ndjson: "application/x-ndjson",
  csv: "text/csv",
  binary: "application/octet-stream",
};

/** Whether a note is about bodies that the function answers with 415. */
function isOfOtherBody(note: string, accept: string | undefined): boolean {
  const types = Object.entries(MEDIA_TYPES);
  const accepted = types.filter(([word]) => new RegExp(`\\b${word}\\b`).test(accept ?? ""));
  // Without the variable, or with one that only Terraform knows, the function may accept all.
  if (accepted.length === 0) return false;
  return types.some((type) => note.startsWith(`${type[1]}:`) && !accepted.includes(type));
}

/** A request with key and message in their places. */
function bodyOf({ KEY_PATH: key, VALUE_PATH: value }: DeviceFacts["variables"]): JsonText {
  if (value === undefined) return key === undefined ? MESSAGE : `${MESSAGE}, ${ID} at ${key}`;
  const members = { ...(key !== undefined && { [key]: ID }), [value]: MESSAGE };
  if (!Object.keys(members).some((path) => path.includes("."))) return members;
  const places = Object.entries(members).map(([path, text]) => `${text} at ${path}`);
  return `JSON with ${places.join(", ")}`;
}

const ID = "<id of the device>";

const MESSAGE = "<message, any JSON value>";

function tokenText({ tokenScheme }: DeviceFacts): string {
  return tokenScheme === undefined ? "<TOKEN>" : `${tokenScheme} <TOKEN>`;
}

/** The value of a variable, with quotes only if they are necessary. */
function variable(text: string): string {
  return /^[\w-]+$/.test(text) ? text : word(text);
}

function word(text: string): string {
  return Texts.encoded(text, TextLanguage.SHELL);
}

/** What a file of JSON holds here. */
type JsonText = string | readonly string[] | { readonly [name: string]: JsonText };

/** The value as JSON, a member or an element on each line. */
function jsonText(value: JsonText, indent = ""): string {
  if (typeof value === "string") return Texts.encoded(value, TextLanguage.JSON);
  const inner = `${indent}  `;
  if (isList(value)) return `[\n${value.map((text) => `${inner}${jsonText(text)}`).join(",\n")}\n${indent}]`;
  const members = Object.entries(value).map(
    ([name, member]) => `${inner}${jsonText(name)}: ${jsonText(member, inner)}`,
  );
  return `{\n${members.join(",\n")}\n${indent}}`;
}

function isList(value: JsonText): value is readonly string[] {
  return Array.isArray(value);
}
