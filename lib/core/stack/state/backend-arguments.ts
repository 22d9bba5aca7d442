// Internal: the arguments of Terraform's backends that this library writes, with checks for what the backends would reject only
// when they are initialized.

import { posix } from "node:path";
import { refusal } from "../../checks";
import { beginsLikeOcid } from "../../ocid";
import { realmOf } from "../../regions";
import { isKnown } from "../../token/tokens";

/** The kinds of backend that this library writes, by their Terraform names. */
export enum StateStore {
  OBJECT_STORAGE = "oci",
  S3 = "s3",
  LOCAL = "local",
}

/** Where the state of one stack is stored. */
export interface StateLocation {
  readonly store: StateStore;
  /** The arguments under their Terraform names. */
  readonly config: BackendConfig;
  /** The arguments for locking the state when it is written, which a reader does not need. */
  readonly locking?: BackendConfig;
  /** The oldest Terraform that supports the backend and its arguments; undefined for any. */
  readonly requires?: string;
}

export type BackendConfig = Readonly<Record<string, unknown>>;

/** The arguments that distinguish one state of a kind from another; workspaces divide each of them further. */
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

const ANY: TextRule = { form: /^\P{Cc}+$/u, words: "a line of text", remedy: "leave it out to use the default" };

/** Terraform reads a backend before anything else, so its arguments cannot be references. */
export function checkBackendText(what: string, text: string, { form, words, remedy }: TextRule = ANY): void {
  if (!isKnown(text)) {
    const rule = "must be written out, because Terraform reads a backend before inputs and resources";
    throw refusal(undefined, { what, rule, got: text, remedy: "write a literal in the code of each stack" });
  }
  if (form.test(text) && text.trim() !== "") return;
  throw refusal(undefined, { what, rule: `must be ${words}`, got: text, remedy });
}

const NAMESPACE: TextRule = {
  form: /^[A-Za-z0-9_-]+$/,
  words: "letters, digits, hyphens and underscores",
  remedy: "copy it from the page of the tenancy in the console, or from the output of oci os ns get",
};

export function checkNamespace(what: string, namespace: string): void {
  checkBackendText(what, namespace, NAMESPACE);
}

/** Object Storage's own rule, and that of Terraform's backend `oci`, which does not allow periods. */
const BUCKET: { readonly [store in StateStore.OBJECT_STORAGE | StateStore.S3]: TextRule } = {
  oci: {
    form: /^[A-Za-z0-9_-]{1,256}$/,
    words:
      "1 to 256 letters, digits, hyphens and underscores; Terraform's backend rejects a period, which a bucket can have",
    remedy: "keep the state in another bucket, or use Backend.s3",
  },
  s3: {
    form: /^[A-Za-z0-9._-]{1,256}$/,
    words: "1 to 256 letters, digits, hyphens, underscores and periods",
    remedy: "put the part after a slash into key",
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
  words: "1 to 1024 characters with no slash at the beginning or end, and no two slashes in a row",
  remedy: "write for example network/terraform.tfstate",
};

export function checkKey(what: string, key: string): void {
  checkBackendText(what, key, KEY);
}

const ENDPOINT: TextRule = {
  form: /^https?:\/\/[A-Za-z0-9.-]+(?::\d{1,5})?$/,
  words: "an address without a path, a blank or a login",
  remedy: "write for example https://<namespace>.compat.objectstorage.<region>.oraclecloud.com",
};

export function checkEndpoint(what: string, endpoint: string): void {
  checkBackendText(what, endpoint, ENDPOINT);
}

/** The domains of realms that do not contain the number of the realm, as listed in Oracle's SDK. */
const DOMAINS: { readonly [realm: string]: string } = {
  oc1: "oraclecloud.com",
  oc2: "oraclegovcloud.com",
  oc3: "oraclegovcloud.com",
  oc4: "oraclegovcloud.uk",
  oc19: "oraclecloud.eu",
};

/**
 * A backend cannot ask the service for its address, so the address is built as documented on Oracle's page on the S3 interface.
 */
export function s3Endpoint(at: string, namespace: string, region: string): string {
  const realm = realmOf(region);
  if (realm === undefined) {
    const rule = "must be one whose realm is known if no endpoint is given";
    throw refusal(undefined, { what: `region of ${at}`, rule, got: region, remedy: "give the endpoint" });
  }
  const domain = DOMAINS[realm] ?? `oraclecloud${realm.slice("oc".length)}.com`;
  return `https://${namespace}.compat.objectstorage.${region}.${domain}`;
}

/** `cdktf synth` removes the folders of stacks that left the app, with all their files. */
const OUTPUT = "cdktf.out";

export function checkLocalPath(what: string, path: string): void {
  checkBackendText(what, path);
  const remedy = "write for example state/shop.tfstate";
  if (path.startsWith("~")) {
    throw refusal(undefined, {
      what,
      rule: "must not begin with ~, which Terraform reads as a name",
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
