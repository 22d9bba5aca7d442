// Who asks, and signed requests: services of which no client of the SDK is installed are asked by HTTP.

import { createPrivateKey } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { homedir } from "node:os";
import { types } from "node:util";
import {
  type AuthenticationDetailsProvider,
  ConfigFileAuthenticationDetailsProvider,
  type HttpRequest,
  Region,
  SessionAuthDetailProvider,
} from "oci-common";
import { TimedHttpClient } from "../../functions/shared/http-client";
import { Refused } from "./outputs";

/** Milliseconds that a request may take. */
export const PATIENCE = 10_000;

/** Milliseconds before the second try of a request that is throttled or fails; twice as long before each further one. */
const FIRST_PAUSE = 500;

const TRIES = 4;

/** The services by the start of their endpoints and the version of their API, as in Oracle's SDK. */
const SERVICES = {
  streaming: { host: "streaming.{region}.oci", version: "/20180418" },
  connectors: { host: "service-connector-hub.{region}.oci", version: "/20200909" },
  functions: { host: "functions.{region}.oci", version: "/20181201" },
  monitoring: { host: "telemetry.{region}", version: "/20180401" },
  notifications: { host: "notification.{region}", version: "/20181201" },
  objects: { host: "objectstorage.{region}", version: "" },
  tables: { host: "nosql.{region}.oci", version: "/20190828" },
  databases: { host: "database.{region}", version: "/20160918" },
} as const;

export type Service = keyof typeof SERVICES;

/** What a service answered instead of what was asked for. */
export class ServiceFault extends Error {
  constructor(
    readonly statusCode: number,
    readonly serviceCode: string,
    message: string,
  ) {
    super(message);
  }
}

export interface OciOptions {
  readonly provider: AuthenticationDetailsProvider;
  /** The region of the stack. */
  readonly region: Region;
  /** One endpoint for all services, in tests. */
  readonly endpoint?: string;
  /** What a pause is multiplied by. */
  readonly timeScale?: number;
}

/** The SDK keeps of an error what it calls `code` and `message`: the code of a connection that failed is made one. */
class Client extends TimedHttpClient {
  override async send(request: HttpRequest, forceExcludeBody = false): Promise<Response> {
    try {
      return await super.send(request, forceExcludeBody);
    } catch (error) {
      const code = connectionFault(error);
      throw code === undefined
        ? error
        : Object.assign(new Error(`${new URL(request.uri).host} cannot be reached`, { cause: error }), { code });
    }
  }
}

/** The services of a region, asked as one principal. */
export class Oci {
  readonly client: TimedHttpClient;

  constructor(private readonly options: OciOptions) {
    this.client = new Client(options.provider, PATIENCE);
  }

  async get(service: Service, path: string): Promise<unknown> {
    return this.patiently(() => this.ask(service, path, "GET"));
  }

  async post(service: Service, path: string, body: unknown): Promise<unknown> {
    return this.patiently(() => this.ask(service, path, "POST", JSON.stringify(body)));
  }

  /** Does it again after 429 and errors of the service, with growing pauses; then the last error is thrown. */
  async patiently<T>(call: () => Promise<T>): Promise<T> {
    for (let tries = 1; ; tries++) {
      try {
        return await call();
      } catch (error) {
        const status = statusOf(error);
        if (tries === TRIES || status === undefined || (status !== 429 && status < 500)) throw error;
        await this.pause(FIRST_PAUSE * 2 ** (tries - 1));
      }
    }
  }

  async pause(milliseconds: number): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve, milliseconds * (this.options.timeScale ?? 1)));
  }

  private async ask(service: Service, path: string, method: "GET" | "POST", body?: string): Promise<unknown> {
    const { host, version } = SERVICES[service];
    const { regionId, realm } = this.options.region;
    const endpoint =
      this.options.endpoint ?? `https://${host.replace("{region}", regionId)}.${realm.secondLevelDomain}`;
    const headers = new Headers({ accept: "application/json", "content-type": "application/json" });
    const uri = `${endpoint}${version}${path}`;
    const response = await this.client.send({ method, uri, headers, ...(body !== undefined && { body }) });
    const answer = await response.text();
    const parsed = json(answer);
    if (!response.ok) {
      const { code, message } = (parsed ?? {}) as { readonly code?: unknown; readonly message?: unknown };
      throw new ServiceFault(response.status, word(code), word(message));
    }
    if (parsed === undefined) throw new Error(`${new URL(uri).host} answered with something that is not JSON`);
    return parsed;
  }
}

function json(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function word(value: unknown): string {
  return typeof value === "string" ? value : "";
}

function statusOf(error: unknown): number | undefined {
  const status = (error as { readonly statusCode?: unknown } | undefined)?.statusCode;
  return typeof status === "number" ? status : undefined;
}

/** The code of a connection that failed, as ENOTFOUND; undefined for any other error. */
export function connectionFault(error: unknown): string | undefined {
  const { name, code, cause } = error as { readonly name?: unknown; readonly code?: unknown; readonly cause?: unknown };
  if (name === "TimeoutError") return "ETIMEDOUT";
  const inner = (cause as { readonly code?: unknown } | undefined)?.code ?? code;
  return typeof inner === "string" && /^(E[A-Z]+|UND_ERR_\w+|CERT_\w+|\w*SELF_SIGNED\w*)$/.test(inner)
    ? inner
    : undefined;
}

/** A sentence about an error of a service or on the way to it. */
export function why(error: unknown): string {
  const status = statusOf(error);
  const text = word((error as { readonly message?: unknown } | undefined)?.message) || "it failed";
  const connection = connectionFault(error);
  if (status === undefined) return connection === undefined ? text : `${text} (${connection})`;
  const { serviceCode, message } = error as { readonly serviceCode?: string; readonly message?: string };
  const said = [status, serviceCode, message && `(${message})`].filter((part) => part !== "").join(" ");
  return `${said}${ADVICE[status] ?? ""}`;
}

const ADVICE: Readonly<Record<number, string>> = {
  401: ": the service does not know who asks; look at the profile, its key or session token, and the clock",
  403: ": the caller does not have the permission",
  404: ": it does not exist, or the caller does not have the permission to read it",
  429: `: still throttled after ${TRIES} tries`,
};

/** The profile of the SDK's configuration file; with a `security_token_file` it is a session. */
export function credentials(env: NodeJS.ProcessEnv): { provider: AuthenticationDetailsProvider; region: Region } {
  const profile = env.OCI_CONFIG_FILE_PROFILE ?? "DEFAULT";
  const file = (env.OCI_CONFIG_FILE ?? "~/.oci/config").replace(/^~(?=[/\\])/, homedir());
  if (!existsSync(file))
    throw new Refused(
      `No credentials: there is no file ${file}; write it with oci setup config, or set OCI_CONFIG_FILE`,
    );
  try {
    const isSession = /^\s*security_token_file\s*=/m.test(section(readFileSync(file, "utf8"), profile));
    const provider = new (isSession ? SessionAuthDetailProvider : ConfigFileAuthenticationDetailsProvider)(
      file,
      profile,
    );
    createPrivateKey({ key: provider.getPrivateKey(), passphrase: provider.getPassphrase() ?? undefined });
    return { provider, region: provider.getRegion() };
  } catch (error) {
    const [sentence = ""] = (types.isNativeError(error) ? error.message : String(error)).split(/\. |\n/);
    throw new Refused(`No credentials: profile ${profile} of ${file} cannot be used: ${sentence.trim()}`);
  }
}

/** The lines of a profile. */
function section(text: string, profile: string): string {
  const parts = text.split(/^\s*\[([^\]\n]+)\]\s*$/m);
  const at = parts.findIndex((part, index) => index % 2 === 1 && part.trim() === profile);
  return at < 0 ? "" : (parts[at + 1] ?? "");
}

/** The region in an OCID, by its name or its short code. */
export function regionOf(ocid: string): Region | undefined {
  const part = ocid.split(".")[3]?.toLowerCase() ?? "";
  return Region.values().find(({ regionId, regionCode }) => part !== "" && (regionId === part || regionCode === part));
}

/** A path's part. */
export const part = encodeURIComponent;
