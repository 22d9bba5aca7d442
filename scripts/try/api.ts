// A message through the API gateway, as a device sends it.

import { connectionFault, PATIENCE } from "./oci";
import { Refused } from "./outputs";
import { bad, good, type Look, notLookedAt } from "./rows";
import { type Trial } from "./stream";

/** What the output `device_contract_json` says. */
interface DeviceContract {
  readonly request: {
    readonly url: string;
    readonly authentication: string;
    readonly headers: Readonly<Record<string, string>>;
    /** JSON with places for key and message, or words where these are deeper in it. */
    readonly body: unknown;
  };
}

/** The placeholder for a device's token in the contract. */
const PLACEHOLDER = "<TOKEN>";

/** The placeholder for a message in the contract. */
const MESSAGE = "<message, any JSON value>";

/** Sends the message; the token is that of a device. */
export async function send(contractText: string, trial: Trial, token: string | undefined): Promise<Look> {
  const { url, authentication, headers, body: form } = contractOf(contractText);
  if (authentication === "mutual-tls") return notLookedAt("it takes the certificate of a device");
  const needsToken = Object.values(headers).some((value) => value.includes(PLACEHOLDER));
  if (needsToken && token === undefined) return notLookedAt("there is no device's token in the variable IOT_TOKEN");
  const filled = Object.entries(headers).map(([name, value]) => [name, value.replace(PLACEHOLDER, () => token ?? "")]);
  const body = bodyOf(form, trial);
  if (body === undefined) return notLookedAt("the contract says in words what a body must be");
  try {
    const signal = AbortSignal.timeout(PATIENCE);
    const response = await fetch(url, {
      method: "POST",
      headers: Object.fromEntries(filled) as Record<string, string>,
      body,
      signal,
    });
    const seen = `POST answered ${response.status}`;
    // 207: not every message of the request was written, and there was one.
    if (response.ok && response.status !== 207) return good(seen);
    return bad(`${seen}${ADVICE[response.status] ?? ""}`);
  } catch (error) {
    const connection = connectionFault(error);
    if (connection === undefined) return bad("the token cannot be sent: it has characters that no header takes");
    return bad(
      `${new URL(url).host} cannot be reached from here (${connection}): a private API is reached from its VCN`,
    );
  }
}

const ADVICE: Readonly<Record<number, string>> = {
  207: ": the function could not write the message",
  401: ": the token is refused",
  403: ": the token is refused",
  404: ": no API is there",
  429: ": too many requests",
  502: ": the function failed; its log says why",
  504: ": the function did not answer in time",
};

/** The message in its place, under the key `try`; undefined where the form is not understood. */
function bodyOf(form: unknown, trial: Trial): string | undefined {
  const message = JSON.parse(trial.text) as unknown;
  if (form === MESSAGE) return JSON.stringify(message);
  if (typeof form !== "object" || form === null || !Object.values(form).includes(MESSAGE)) return undefined;
  const members = Object.entries(form).map(([name, place]) => [name, place === MESSAGE ? message : "try"]);
  return JSON.stringify(Object.fromEntries(members));
}

/** @throws Refused unless it says where and how a device sends */
export function contractOf(text: string): DeviceContract["request"] {
  try {
    const { request } = JSON.parse(text) as DeviceContract;
    new URL(request.url);
    if (typeof request.authentication === "string" && typeof request.headers === "object") return request;
  } catch {
    // Said below.
  }
  throw new Refused("The output device_contract_json does not say where and how a device sends");
}
