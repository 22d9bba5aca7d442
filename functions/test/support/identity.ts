// A resource principal of the test's own, and the check of what is signed with it.

import { createHash, createVerify, generateKeyPairSync, type KeyObject } from "node:crypto";
import { type IncomingHttpHeaders } from "node:http";

export interface Identity {
  /** What the platform puts in a function's environment. */
  readonly environment: Record<string, string>;
  readonly token: string;
  readonly publicKey: KeyObject;
}

/** A key and an unsigned token that does not run out. */
export function newIdentity(): Identity {
  const { privateKey, publicKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
  const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString("base64url");
  const claims = {
    exp: 4_102_444_800,
    res_tenant: "ocid1.tenancy.oc1..t",
    res_compartment: "ocid1.compartment.oc1..c",
  };
  const token = `${part({ alg: "none" })}.${part(claims)}.${Buffer.from("none").toString("base64url")}`;
  const environment = {
    OCI_RESOURCE_PRINCIPAL_VERSION: "2.2",
    OCI_RESOURCE_PRINCIPAL_RPST: token,
    OCI_RESOURCE_PRINCIPAL_PRIVATE_PEM: privateKey.export({ type: "pkcs1", format: "pem" }) as string,
    OCI_RESOURCE_PRINCIPAL_REGION: "eu-frankfurt-1",
  };
  return { environment, token, publicKey };
}

export interface SignedRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** What is wrong with a request's signature; undefined if nothing is. */
export function signatureFault({ token, publicKey }: Identity, request: SignedRequest): string | undefined {
  const { headers } = request;
  const parts = new Map(
    [...(headers.authorization ?? "").matchAll(/(\w+)="([^"]*)"/g)].map(([, name = "", value = ""]) => [name, value]),
  );
  if (parts.get("keyId") !== `ST$${token}`) return "another key id";
  const names = (parts.get("headers") ?? "").toLowerCase().split(" ");
  const required = ["(request-target)", "host"];
  if (!names.includes("date") && !names.includes("x-date")) return "no date is signed";
  if (required.some((name) => !names.includes(name))) return "target or host is not signed";
  const date = Date.parse(String(headers["x-date"] ?? headers.date));
  if (!(Math.abs(Date.now() - date) < 300_000)) return "the date is off by more than five minutes";
  const digest = headers["x-content-sha256"];
  if (digest !== undefined && digest !== createHash("sha256").update(request.body).digest("base64"))
    return "x-content-sha256 is of another body";
  const text = names
    .map((name) =>
      name === "(request-target)"
        ? `${name}: ${request.method.toLowerCase()} ${request.url}`
        : `${name}: ${String(headers[name])}`,
    )
    .join("\n");
  const valid = createVerify("RSA-SHA256")
    .update(text)
    .verify(publicKey, parts.get("signature") ?? "", "base64");
  return valid ? undefined : "the signature is wrong";
}
