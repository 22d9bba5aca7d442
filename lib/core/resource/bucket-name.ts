// Internal: the rules for names of buckets, for constructs that make buckets and those that only name one.

import { type IConstruct } from "constructs";
import { refusal } from "../checks";
import { beginsLikeOcid } from "../ocid";
import { writtenPart } from "./names";
import { withoutAtoms } from "../token/atoms";

/** The maximum length of a name: Oracle, "Object Storage Buckets", Bucket Names. */
export const MAX_BUCKET_NAME = 256;
const NAME = new RegExp(`^[A-Za-z0-9._-]{1,${MAX_BUCKET_NAME}}$`);

/** Rejects the name of an existing bucket if a bucket cannot have it. */
export function checkBucketName(at: string | undefined, what: string, name: string): void {
  checkName(at, { what, name, written: withoutAtoms(name, "a"), remedy: "write the name of the bucket" });
}

/** Rejects an invalid name for a new bucket. */
export function checkNewBucketName(bucket: IConstruct, what: string, name: string): void {
  const written = writtenPart(bucket, name);
  checkName(bucket.node.path, { what, name, written, remedy: "rename it before it exists" });
}

interface BucketName {
  readonly what: string;
  readonly name: string;
  /** The name with a letter for each reference, so that the rest of the name is checked. */
  readonly written: string;
  readonly remedy: string;
}

function checkName(at: string | undefined, { what, name, written, remedy }: BucketName): void {
  // The characters of an OCID would be accepted.
  if (beginsLikeOcid(name)) {
    throw refusal(at, {
      what,
      rule: "must not be an OCID",
      got: name,
      remedy: "write the name, because services identify a bucket by it",
    });
  }
  if (NAME.test(written)) return;
  const rule = `must be 1 to ${MAX_BUCKET_NAME} of the characters A-Z a-z 0-9 . _ -`;
  throw refusal(at, { what, rule, got: name, remedy });
}
