// What the helpers for other people's tests cannot read.

import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Construct, type IConstruct } from "constructs";
import { PrivilegeReport, ProtectedAddresses, SynthWarnings } from "../../lib/testing";
import { type Row, rows, stream } from "./row";

/** One for each process, and nothing of the repository: without a check it would be written to. */
const FOLDER = join(tmpdir(), `addresses-${process.pid}`);
const FILE = join(FOLDER, "a.json");

interface Place {
  /** Whether `CI` is set. */
  readonly ci?: boolean;
  /** What is in the file already. */
  readonly content?: string;
  /** The file that is named. */
  readonly file?: string;
}

function check(scope: IConstruct, { ci = false, content, file = FILE }: Place = {}): void {
  const { CI: before } = process.env;
  setCi(ci ? "true" : undefined);
  mkdirSync(FOLDER);
  try {
    if (content !== undefined) writeFileSync(FILE, content);
    ProtectedAddresses.check(scope, file);
  } finally {
    setCi(before);
    rmSync(FOLDER, { recursive: true });
  }
}

function setCi(value: string | undefined): void {
  if (value === undefined) delete process.env.CI;
  else process.env.CI = value;
}

export const testing: readonly Row[] = rows([
  {
    title: "the privileges of a stack in HCL",
    make: () => PrivilegeReport.ofSynthesized('resource "oci_identity_policy" "access" {}'),
    message:
      'a synthesized stack must be JSON, got \'resource "oci_identity_policy" "access" {}\'; give the text of cdk.tf.json',
  },
  {
    title: "the privileges of nothing in JSON",
    make: () => PrivilegeReport.ofSynthesized("null"),
    message: "a synthesized stack must be an object in JSON, got 'null'; give the text of cdk.tf.json",
  },
  {
    title: "the addresses of what is no stack",
    make: (stack) => {
      check(stream(stack));
    },
    message:
      "shop/orders: the scope of protected addresses must be an app or a stack; give the app, or one of its stacks",
  },
  {
    title: "the addresses of an app without stacks",
    make: () => {
      ProtectedAddresses.check(new Construct(undefined as never, ""), FILE);
    },
    message: "the scope of protected addresses must be an app or a stack; give the app, or one of its stacks",
  },
  {
    title: "the warnings of what is no stack",
    make: (stack) => SynthWarnings.of(stream(stack)),
    message: "shop/orders: the scope of warnings must be an app or a stack; give the app, or one of its stacks",
  },
  {
    title: "a file of addresses in a folder that is not there",
    make: (stack) => {
      check(stack, { file: join(FOLDER, "no", "a.json") });
    },
    message: `shop: the file of protected addresses must be in a folder that exists, got '${join(FOLDER, "no", "a.json")}'; make the folder`,
  },
  {
    title: "a folder as the file of addresses",
    make: (stack) => {
      check(stack, { file: FOLDER });
    },
    message: `shop: the file of protected addresses must be a file that can be read, got '${FOLDER}'; name a file in that folder`,
  },
  {
    title: "a text as the file of addresses",
    make: (stack) => {
      check(stack, { content: "# Addresses" });
    },
    message: `shop: the file of protected addresses must be JSON, got '${FILE}'; restore it from version control, or delete it to have it written anew`,
  },
  {
    title: "other JSON as the file of addresses",
    make: (stack) => {
      check(stack, { content: "[]" });
    },
    message: `shop: the file of protected addresses must hold an object of stacks, each with addresses and paths, got '${FILE}'; restore it from version control, or delete it to have it written anew`,
  },
  {
    title: "a file of addresses that is missing in a pipeline",
    make: (stack) => {
      check(stack, { ci: true });
    },
    message: `shop: the file of protected addresses must exist where CI is set, or nothing is pinned, got '${FILE}'; run the test once on your machine and commit the file`,
  },
  {
    title: "a file of addresses below a file",
    make: (stack) => {
      check(stack, { content: "{}", file: join(FILE, "a.json") });
    },
    message: `shop: the file of protected addresses must be a place that can be written to (ENOTDIR), got '${join(FILE, "a.json")}'; choose another place`,
  },
]);
