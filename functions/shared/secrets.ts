// Secrets from Vault, by the function's resource principal.

import { SecretsClient } from "oci-secrets";
import { Told } from "./log";
import { clientOptions, endpointOf, principal } from "./principal";
import { withRetries } from "./retry";
import { scaled } from "./time";

/** A secret is read again after this many milliseconds: the function then has a rotated secret. */
const MAX_AGE = 300_000;

const REQUEST_TIMEOUT = 5_000;

interface Held {
  readonly value: string;
  readonly until: number;
}

export class Secrets {
  private readonly client: SecretsClient;
  private readonly held = new Map<string, Held>();

  /** @param endpoint - replaces the region's endpoint */
  constructor(endpoint?: string) {
    this.client = new SecretsClient(principal(), clientOptions(REQUEST_TIMEOUT));
    if (endpoint !== undefined) this.client.endpoint = endpointOf(endpoint);
  }

  /** The current version of a secret as a string; from memory if it was read in the last five minutes. */
  async get(secretId: string, deadline: number): Promise<string> {
    const held = this.held.get(secretId);
    if (held !== undefined && Date.now() < held.until) return held.value;
    const { secretBundle } = await withRetries(deadline, () => this.client.getSecretBundle({ secretId }));
    const content = (secretBundle.secretBundleContent as { readonly content?: unknown } | undefined)?.content;
    if (typeof content !== "string") throw new Told("A secret has no content.");
    const value = Buffer.from(content, "base64").toString("utf8");
    this.held.set(secretId, { value, until: Date.now() + scaled(MAX_AGE) });
    return value;
  }

  /** Forgets a secret after it was rejected: the next `get` reads it again. */
  forget(secretId: string): void {
    this.held.delete(secretId);
  }
}
