// An S3-compatible server on this machine: s3rver, which checks signatures, and in front of it the one thing that it lacks.

import { existsSync, rmSync } from "node:fs";
import { createServer, type RequestListener } from "node:http";
import { createRequire } from "node:module";
import { type AddressInfo } from "node:net";
import { join } from "node:path";

/** The used part of s3rver, which does not have declarations. */
type S3rver = new (options: object) => {
  configureBuckets(): Promise<unknown>;
  callback(): RequestListener;
};

export interface S3Server {
  readonly endpoint: string;
  /** What the environment of its clients must have. */
  readonly environment: Readonly<Record<string, string>>;
  /** Whether there is an object. */
  has(key: string): boolean;
  remove(key: string): void;
  stop(): void;
}

/** Starts it with an empty bucket; undefined where s3rver is not installed. */
export async function startS3Server(folder: string, bucket: string): Promise<S3Server | undefined> {
  const Server = installed();
  if (Server === undefined) return undefined;
  const s3 = new Server({ directory: folder, silent: true, vhostBuckets: false, configureBuckets: [{ name: bucket }] });
  await s3.configureBuckets();
  const fileOf = (key: string, kind = "object"): string => join(folder, bucket, `${key}._S3rver_${kind}`);
  const has = (key: string): boolean => existsSync(fileOf(key));
  const server = createServer(withConditions(s3.callback(), (path) => has(path.slice(bucket.length + 2))));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    environment: ENVIRONMENT,
    has,
    remove: (key) => {
      for (const kind of ["object", "object.md5", "metadata.json"]) rmSync(fileOf(key, kind), { force: true });
    },
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** The account that s3rver begins with, and the environment that docs/guides/state.md requires. */
const ENVIRONMENT = {
  AWS_ACCESS_KEY_ID: "S3RVER",
  AWS_SECRET_ACCESS_KEY: "S3RVER",
  AWS_REQUEST_CHECKSUM_CALCULATION: "when_required",
  AWS_RESPONSE_CHECKSUM_VALIDATION: "when_required",
};

function installed(): S3rver | undefined {
  try {
    return createRequire(__filename)("s3rver") as S3rver;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "MODULE_NOT_FOUND") return undefined;
    throw error;
  }
}

/** If a client writes an object on the condition that it does not exist, s3rver overwrites it; S3 and Object Storage answer 412. */
function withConditions(handle: RequestListener, has: (path: string) => boolean): RequestListener {
  const written = new Set<string>();
  return (request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname);
    const isConditional = request.method === "PUT" && request.headers["if-none-match"] === "*";
    if (!isConditional) {
      handle(request, response);
    } else if (has(path) || written.has(path)) {
      request.resume();
      response.writeHead(412, { "content-type": "application/xml" }).end(FAILED);
    } else {
      // Between the question and the writing, another client may ask.
      written.add(path);
      response.once("close", () => written.delete(path));
      handle(request, response);
    }
  };
}

const FAILED =
  '<?xml version="1.0" encoding="UTF-8"?><Error><Code>PreconditionFailed</Code><Message>There is one already.</Message></Error>';
