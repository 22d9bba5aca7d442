// Internal: what a bucket can be called. Those that make buckets and those that only name one share it.

import { type IConstruct } from "constructs";
import { refusal } from "../checks";
import { beginsLikeOcid } from "../ocid";
import { writtenPart } from "./names";
import { withoutAtoms } from "../token/atoms";

/** How long a name may be: Oracle, "Object Storage Buckets", Bucket Names. */
export const MAX_BUCKET_NAME = 256;
const NAME = new RegExp(`^[A-Za-z0-9._-]{1,${MAX_BUCKET_NAME}}$`);

/** Refuses the name of a bucket that exists if no bucket can have it. */
export function checkBucketName(at: string | undefined, what: string, name: string): void {
  checkName(at, { what, name, written: withoutAtoms(name, "a"), remedy: "write the name that it has" });
}

/** Refuses the name of a bucket that is to be made. */
export function checkNewBucketName(bucket: IConstruct, what: string, name: string): void {
  const written = writtenPart(bucket, name);
  checkName(bucket.node.path, { what, name, written, remedy: "rename it before it exists" });
}

interface BucketName {
  readonly what: string;
  readonly name: string;
  /** The name with a letter for each reference, so that what is written around it is checked. */
  readonly written: string;
  readonly remedy: string;
}

function checkName(at: string | undefined, { what, name, written, remedy }: BucketName): void {
  // The characters of an OCID would pass.
  if (beginsLikeOcid(name)) {
    throw refusal(at, { what, rule: "must not be an OCID", got: name, remedy: "services know a bucket by its name" });
  }
  if (NAME.test(written)) return;
  const rule = `must be 1 to ${MAX_BUCKET_NAME} of the characters A-Z a-z 0-9 . _ -`;
  throw refusal(at, { what, rule, got: name, remedy });
}
