// Internal: what Terraform's backends take, as far as this library writes it, and what they refuse only when they are initialized.

import { posix } from "node:path";
import { refusal } from "../../checks";
import { beginsLikeOcid } from "../../ocid";
import { realmOf } from "../../regions";
import { isKnown } from "../../token/tokens";

/** The kinds of backend that this library writes, by Terraform's names of them. */
export enum StateStore {
  OBJECT_STORAGE = "oci",
  S3 = "s3",
  LOCAL = "local",
}

/** Where the state of one stack is. */
export interface StateLocation {
  readonly store: StateStore;
  /** The arguments in Terraform's words. */
  readonly config: BackendConfig;
  /** The arguments by which whoever writes the state locks it, and which a reader need not know. */
  readonly locking?: BackendConfig;
  /** The oldest Terraform that knows the backend and its arguments; undefined for any. */
  readonly requires?: string;
}

export type BackendConfig = Readonly<Record<string, unknown>>;

/** What tells one state of a kind from another; workspaces divide each of them further. */
export const IDENTITY: { readonly [kind: string]: readonly string[] } = {
  oci: ["namespace", "bucket", "key", "region"],
  s3: ["endpoints", "endpoint", "bucket", "key", "region"],
  local: ["path"],
};

interface TextRule {
  readonly form: RegExp;
  readonly words: string;
  readonly remedy?: string;
}

const ANY: TextRule = { form: /^\P{Cc}+$/u, words: "a line of text", remedy: "leave it out for the default" };

/** Terraform reads a backend before anything else, so that nothing in it can be a reference. */
export function checkBackendText(what: string, text: string, { form, words, remedy }: TextRule = ANY): void {
  if (!isKnown(text)) {
    const rule = "must be written out, since Terraform reads a backend before inputs and resources";
    throw refusal(undefined, { what, rule, got: text, remedy: "write it in the code, for each stack its own" });
  }
  if (form.test(text) && text.trim() !== "") return;
  throw refusal(undefined, { what, rule: `must be ${words}`, got: text, remedy });
}

const NAMESPACE: TextRule = {
  form: /^[A-Za-z0-9_-]+$/,
  words: "letters, digits, hyphens and underscores",
  remedy: "copy it from the page of the tenancy in the console, or from what oci os ns get prints",
};

export function checkNamespace(what: string, namespace: string): void {
  checkBackendText(what, namespace, NAMESPACE);
}

/** Object Storage's own rule, and the one of Terraform's backend `oci`, which allows no period. */
const BUCKET: { readonly [store in StateStore.OBJECT_STORAGE | StateStore.S3]: TextRule } = {
  oci: {
    form: /^[A-Za-z0-9_-]{1,256}$/,
    words:
      "1 to 256 letters, digits, hyphens and underscores; Terraform's backend refuses a period, which a bucket can have",
    remedy: "keep the state in another bucket, or use Backend.s3",
  },
  s3: {
    form: /^[A-Za-z0-9._-]{1,256}$/,
    words: "1 to 256 letters, digits, hyphens, underscores and periods",
    remedy: "put what comes after a slash into key",
  },
};

export function checkBucket(what: string, bucket: string, store: StateStore.OBJECT_STORAGE | StateStore.S3): void {
  if (beginsLikeOcid(bucket)) {
    throw refusal(undefined, { what, rule: "must not be an OCID", got: bucket, remedy: "write the bucket's name" });
  }
  checkBackendText(what, bucket, BUCKET[store]);
}

const KEY: TextRule = {
  form: /^(?!\/)(?!.*\/\/)(?!.*\/$)\P{Cc}{1,1024}$/u,
  words: "1 to 1024 characters with no slash at the beginning or end, and no two in a row",
  remedy: "write network/terraform.tfstate for example",
};

export function checkKey(what: string, key: string): void {
  checkBackendText(what, key, KEY);
}

const ENDPOINT: TextRule = {
  form: /^https?:\/\/[A-Za-z0-9.-]+(?::\d{1,5})?$/,
  words: "an address without a path, a blank and a login",
  remedy: "write https://<namespace>.compat.objectstorage.<region>.oraclecloud.com for example",
};

export function checkEndpoint(what: string, endpoint: string): void {
  checkBackendText(what, endpoint, ENDPOINT);
}

/** Domains of the realms whose name does not have the number of the realm in it, as Oracle's SDK lists them. */
const DOMAINS: { readonly [realm: string]: string } = {
  oc1: "oraclecloud.com",
  oc2: "oraclegovcloud.com",
  oc3: "oraclegovcloud.com",
  oc4: "oraclegovcloud.uk",
  oc19: "oraclecloud.eu",
};

/** A backend cannot ask the service for its address, so it is put together as Oracle's page on the S3 interface says. */
export function s3Endpoint(at: string, namespace: string, region: string): string {
  const realm = realmOf(region);
  if (realm === undefined) {
    const rule = "must be one whose realm is known where no endpoint is given";
    throw refusal(undefined, { what: `region of ${at}`, rule, got: region, remedy: "give the endpoint" });
  }
  const domain = DOMAINS[realm] ?? `oraclecloud${realm.slice("oc".length)}.com`;
  return `https://${namespace}.compat.objectstorage.${region}.${domain}`;
}

/** `cdktf synth` removes the folders of stacks that left the app, with whatever is in them. */
const OUTPUT = "cdktf.out";

export function checkLocalPath(what: string, path: string): void {
  checkBackendText(what, path);
  const remedy = "write state/shop.tfstate for example";
  if (path.startsWith("~")) {
    throw refusal(undefined, {
      what,
      rule: "must not begin with ~, which Terraform takes for a name",
      got: path,
      remedy,
    });
  }
  const plain = posix.normalize(path);
  if (/(?:^|\/)(?:\.{1,2})?$/.test(plain)) {
    throw refusal(undefined, { what, rule: "must be that of a file", got: path, remedy });
  }
  if (plain.split("/").includes(OUTPUT)) {
    throw refusal(undefined, { what, rule: `must not be in ${OUTPUT}, which cdktf synth empties`, got: path, remedy });
  }
}
