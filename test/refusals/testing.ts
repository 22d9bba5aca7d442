// Files that the helpers for users' tests cannot read.

import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { StreamingStream } from "@cdktf/provider-oci/lib/streaming-stream";
import { App, TerraformStack } from "cdktf";
import { Construct, type IConstruct } from "constructs";
import {
  NetworkPaths,
  Permissions,
  PrivilegeReport,
  ProtectedAddresses,
  Rules,
  SynthWarnings,
  Synthesized,
} from "../../lib/testing";
import { OciStack, Partitions, PolicyStatement, Stream, StreamPlacement, Subject } from "../../lib";
import { fn, pool, type Row, rows, stream } from "./row";

/** A file for each process, outside the repository, because it would be written without a check. */
const FOLDER = join(tmpdir(), `addresses-${process.pid}`);
const FILE = join(FOLDER, "a.json");

interface Place {
  /** Whether `CI` is set. */
  readonly ci?: boolean;
  /** The former content of the file. */
  readonly content?: string;
  /** The path of the file. */
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

const GROUP = Subject.group({ name: "order-service" });
const REASON = "Its messages may be lost.";

function accept(scope: IConstruct, id: string, reason = REASON): void {
  Rules.accept(scope, { id, reason });
}

export const testing: readonly Row[] = rows([
  {
    title: "an accepted rule in small letters",
    make: (stack) => {
      accept(stream(stack), "oci-str-001");
    },
    message: "shop/orders: the id of a rule must be one that exists, got 'oci-str-001'; did you mean OCI-STR-001?",
  },
  {
    title: "an accepted rule without zeros",
    make: (stack) => {
      accept(stack, "STR-001");
    },
    message: "shop: the id of a rule must be one that exists, got 'STR-001'; did you mean OCI-STR-001?",
  },
  {
    title: "an accepted rule that is one letter away from others",
    make: (stack) => {
      accept(stack, "OCI-KFY-001");
    },
    message: "shop: the id of a rule must be one that exists, got 'OCI-KFY-001'; did you mean OCI-KEY-001?",
  },
  {
    title: "an accepted rule of another library",
    make: (stack) => {
      accept(stack, "AwsSolutions-KDS1");
    },
    message: "shop: the id of a rule must be one that exists, got 'AwsSolutions-KDS1'; see docs/guides/rules.md",
  },
  {
    title: "an accepted rule about acceptances",
    make: (stack) => {
      accept(stack, "OCI-RUL-001");
    },
    message: "shop: the rule OCI-RUL-001 cannot be accepted; remove the stale acceptance",
  },
  {
    title: "an accepted rule with a reason of nine characters",
    make: (stack) => {
      accept(stream(stack), "OCI-STR-001", " it is now ");
    },
    message:
      "shop/orders: the reason why OCI-STR-001 is accepted must have at least 10 characters, got ' it is now '; write what the readers of the report must know",
  },
  {
    title: "an accepted rule with a reference in its reason",
    make: (stack) => {
      accept(stack, "OCI-STR-001", `For ${stream(stack).streamId}`);
    },
    message:
      "shop: the reason why OCI-STR-001 is accepted must be plain text without a reference, got 'For ${...}'; write it out",
  },
  {
    title: "a rule that is accepted twice",
    make: (stack) => {
      const orders = stream(stack);
      accept(orders, "OCI-STR-001", "Its messages are read at once.");
      accept(orders, "OCI-STR-001");
    },
    message: "shop/orders: the rule OCI-STR-001 is already accepted here; write a single acceptance",
  },
  {
    title: "no rule that is accepted",
    make: (stack) => {
      Rules.acceptAll(stream(stack), [], REASON);
    },
    message: "shop/orders: the rules that are accepted must not be empty; name at least one",
  },
  {
    title: "several accepted rules, one of which does not exist",
    make: (stack) => {
      Rules.acceptAll(stream(stack), ["OCI-STR-001", "OCI-STR-0010"], REASON);
    },
    message: "shop/orders: the id of a rule must be one that exists, got 'OCI-STR-0010'; did you mean OCI-STR-001?",
  },
  {
    title: "several accepted rules, one of which is listed twice",
    make: (stack) => {
      Rules.acceptAll(stream(stack), ["OCI-STR-001", "OCI-STR-002", "OCI-STR-001"], REASON);
    },
    message: "shop/orders: the rule OCI-STR-001 is already accepted here; write a single acceptance",
  },
  {
    title: "several rules that are accepted for no reason",
    make: (stack) => {
      Rules.acceptAll(stream(stack), ["OCI-STR-001", "OCI-STR-002"], "none");
    },
    message:
      "shop/orders: the reason why OCI-STR-001 and OCI-STR-002 are accepted must have at least 10 characters, got 'none'; write what the readers of the report must know",
  },
  {
    title: "a report about a rule that does not exist",
    make: (stack) => Rules.of(stack, { only: ["OCI-STR-001", "OCI-STR-0010"] }),
    message: "shop: the id of a rule must be one that exists, got 'OCI-STR-0010'; did you mean OCI-STR-001?",
  },
  {
    title: "the rules on a stack that is not there",
    make: () => Rules.ofFile("nowhere/cdk.tf.json"),
    message:
      "the synthesized stack must be a file that can be read, got 'nowhere/cdk.tf.json'; check the path: the file does not exist",
  },
  {
    title: "a report of a synthesized stack about a rule that does not exist",
    make: () => Rules.ofSynthesized("{}", { only: ["OCI-STR-0010"] }),
    message: "the id of a rule must be one that exists, got 'OCI-STR-0010'; did you mean OCI-STR-001?",
  },
  {
    title: "the rules on resources that are none",
    make: () => Rules.ofSynthesized(JSON.stringify({ resource: "orders" })),
    message:
      "the synthesized stack must be a configuration in Terraform's JSON syntax; pass the cdk.tf.json that `cdktf synth` writes",
  },
  {
    title: "the rules on a list",
    make: () => Rules.ofSynthesized("[]"),
    message:
      "the synthesized stack must be a configuration in Terraform's JSON syntax; pass the cdk.tf.json that `cdktf synth` writes",
  },
  {
    title: "the rules on a plan",
    make: () => Rules.ofSynthesized('{"format_version":"1.2","resource":{}}'),
    message:
      "the synthesized stack must be a configuration in Terraform's JSON syntax; pass the cdk.tf.json that `cdktf synth` writes",
  },
  {
    title: "the rules on a state",
    make: () => Rules.ofSynthesized('{"version":4,"resources":[]}'),
    message:
      "the synthesized stack must be a configuration in Terraform's JSON syntax; pass the cdk.tf.json that `cdktf synth` writes",
  },
  {
    title: "no rule in the place of all",
    make: (stack) => Rules.of(stack, { only: [] }),
    message: "shop: only must have at least one rule; leave it out to check all rules",
  },
  {
    title: "an acceptance in a whole app",
    make: (stack) => {
      Rules.accept(App.of(stack), { id: "OCI-STR-002", reason: "It holds no personal data." });
    },
    message:
      "the place where OCI-STR-002 is accepted must be in a stack; name a construct or a stack, and each stack separately",
  },
  {
    title: "what a construct of another stack has made",
    make: (stack) => Synthesized.of(stack).madeBy(new TerraformStack(App.of(stack), "other")),
    message: "shop: a construct must be in the stack, got 'other'; use the stack that contains it",
  },
  {
    title: "a path from a construct of another stack",
    make: (stack) => {
      const other = new TerraformStack(App.of(stack), "other");
      NetworkPaths.of(stack).expectOpen(other, stack, 9092);
    },
    message: "shop: a construct must be in the stack, got 'other'; use the stack that contains it",
  },
  {
    title: "the privileges of a stack in HCL",
    make: () => PrivilegeReport.ofSynthesized('resource "oci_identity_policy" "access" {}'),
    message: "the synthesized stack must be complete JSON; pass the cdk.tf.json that `cdktf synth` writes",
  },
  {
    title: "the privileges of nothing in JSON",
    make: () => PrivilegeReport.ofSynthesized("null"),
    message:
      "the synthesized stack must be a configuration in Terraform's JSON syntax; pass the cdk.tf.json that `cdktf synth` writes",
  },
  {
    title: "the addresses of what is no stack",
    make: (stack) => {
      check(stream(stack));
    },
    message:
      "shop/orders: the scope of protected addresses must be an app or a stack; pass the app, or one of its stacks",
  },
  {
    title: "the addresses of an app without stacks",
    make: () => {
      ProtectedAddresses.check(new Construct(undefined as never, ""), FILE);
    },
    message: "the scope of protected addresses must be an app or a stack; pass the app, or one of its stacks",
  },
  {
    title: "the warnings of what is no stack",
    make: (stack) => SynthWarnings.of(stream(stack)),
    message: "shop/orders: the scope of warnings must be an app or a stack; pass the app, or one of its stacks",
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
    message: `shop: the file of protected addresses must be JSON, got '${FILE}'; restore it from version control, or delete it to write it again`,
  },
  {
    title: "other JSON as the file of addresses",
    make: (stack) => {
      check(stack, { content: "[]" });
    },
    message: `shop: the file of protected addresses must hold an object of stacks, each with addresses and paths, got '${FILE}'; restore it from version control, or delete it to write it again`,
  },
  {
    title: "a file of addresses that is missing in a pipeline",
    make: (stack) => {
      check(stack, { ci: true });
    },
    message: `shop: the file of protected addresses must exist if CI is set, or no address is pinned, got '${FILE}'; run the test once on your machine and commit the file`,
  },
  {
    title: "a file of addresses below a file",
    make: (stack) => {
      check(stack, { content: "{}", file: join(FILE, "a.json") });
    },
    message: `shop: the file of protected addresses must be a writable path (ENOTDIR), got '${join(FILE, "a.json")}'; choose another path`,
  },
  {
    title: "a path that begins at an import",
    make: (stack) => {
      NetworkPaths.of(stack).expectOpen(fn(stack), pool(stack), 9092);
    },
    message:
      "shop/fn: an end of a path must create something that is in a network; name a construct that does: an application, a host, a pool, a subnet or a group",
  },
  {
    title: "a path to a port that does not exist",
    make: (stack) => {
      const here = pool(stack);
      return NetworkPaths.of(stack).hops(here, here, 65_536);
    },
    message: "shop/pool: the port of a path must be a whole number from 1 to 65535, got 65536; use 9092 for Kafka",
  },
  {
    title: "resources of a type with a letter too many",
    make: (stack) => {
      stream(stack);
      return Synthesized.of(stack).resources("oci_streaming_streams");
    },
    message:
      "shop: the type must be a resource type of the stack, got 'oci_streaming_streams'; did you mean oci_streaming_stream?",
  },
  {
    title: "the only resource of a type of which the stack has two",
    make: (stack) => {
      stream(stack);
      new Stream(stack, "audit", {
        placement: StreamPlacement.inDefaultPool(stack.compartment),
        partitions: Partitions.of(1),
      });
      return Synthesized.of(stack).resource("oci_streaming_stream");
    },
    message:
      "shop: the resources of the type oci_streaming_stream must be exactly one, got 'oci_streaming_stream.audit_A48D740E, oci_streaming_stream.orders_46FA7C19'; read all of them with resources, or those of a construct with madeBy",
  },
  {
    title: "the only resource of a type that the stack has not",
    make: (stack) => Synthesized.of(stack).resource("oci_queue_queue"),
    message:
      "shop: the resources of the type oci_queue_queue must be exactly one, got 'none'; read all of them with resources, or those of a construct with madeBy",
  },
  {
    title: "an argument in camel case",
    make: (stack) => {
      stream(stack);
      return Synthesized.of(stack).resource("oci_streaming_stream").number("retentionInHours");
    },
    message:
      "shop/orders/Resource: an argument must have the provider's name, got 'retentionInHours'; write retention_in_hours",
  },
  {
    title: "a number as a text",
    make: (stack) => {
      stream(stack);
      return Synthesized.of(stack).resource("oci_streaming_stream").text("partitions");
    },
    message:
      "shop/orders/Resource: partitions must be a string, got '1'; read it by its own type, or all arguments with json",
  },
  {
    title: "a reference as a number",
    make: (stack) => {
      stream(stack);
      return Synthesized.of(stack).resource("oci_streaming_stream").number("compartment_id");
    },
    message:
      "shop/orders/Resource: compartment_id must be a number that is known at synthesis, got 'ocid1.compartment.oc1..aaaacompartment'; read it by its own type, or all arguments with json",
  },
  {
    title: "a text as a flag",
    make: (stack) => {
      stream(stack);
      return Synthesized.of(stack).resource("oci_streaming_stream").flag("name");
    },
    message:
      "shop/orders/Resource: name must be true or false, and known at synthesis, got 'orders'; read it by its own type, or all arguments with json",
  },
  {
    title: "a block as texts",
    make: (stack) => {
      stream(stack);
      return Synthesized.of(stack).resource("oci_streaming_stream").texts("lifecycle");
    },
    message:
      "shop/orders/Resource: lifecycle must be a list of strings, got '{\"prevent_destroy\":true}'; read it by its own type, or all arguments with json",
  },
  {
    title: "a question about a statement of another stack",
    make: (stack) => Permissions.of(stack).allows(stream(new OciStack(App.of(stack), "other")).allowProduce(GROUP)),
    message:
      "shop: a statement must name resources of this stack, got 'one of the stack other'; read the policies of that stack",
  },
  {
    title: "a stack with resources and without their provider",
    make: (stack) => {
      const plain = new TerraformStack(App.of(stack), "plain");
      new StreamingStream(plain, "orders", { name: "orders", partitions: 1 });
      return Rules.of(plain);
    },
    message:
      "plain: the stack cannot be synthesized; it has resources and no provider for them (oci): add the provider to the stack, or use OciStack, which has one",
  },
  {
    title: "a question about a statement that cannot be read",
    make: (stack) => Permissions.of(stack).allows(PolicyStatement.raw("Let A do it", "a test of what is not read")),
    message:
      "shop: policy statement must have Allow, Deny, Define, Endorse or Admit at its start but has 'Let', got 'Let A do it'",
  },
]);
