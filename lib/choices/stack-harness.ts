// Internal: the harness of the Connect workers of a stack, made here or by an input.

import { DataOciStreamingConnectHarness } from "@cdktf/provider-oci/lib/data-oci-streaming-connect-harness";
import { Op, ref } from "cdktf";
import { OcidKind } from "../core/ocid";
import { create } from "../core/resource/part";
import { type OciStack } from "../core/stack/oci-stack";
import { ConnectHarness, type IConnectHarness } from "../streaming/connect-harness";

/**
 * A new harness. Its name is not built from the prefix: another name would replace the harness, and the workers would lose their
 * offsets.
 */
export function newHarness(stack: OciStack, name: string): IConnectHarness {
  return new ConnectHarness(stack, "harness", { compartment: stack.compartment, name });
}

const WRONG_COMPARTMENT =
  "The Connect harness must be in the compartment of the streams, because it does not work with other streams: choose one there.";

/** The harness in the input `connect_harness_ocid`. It works only for streams of its compartment. */
export function existingHarness(stack: OciStack, group: string): IConnectHarness {
  const { compartment } = stack;
  const connectHarnessId = stack.input.ocid("connect_harness_ocid", {
    title: "OCID of the Kafka Connect configuration (harness)",
    description: "An existing harness in the deployment's compartment.",
    group,
    kind: OcidKind.CONNECT_HARNESS,
  });
  const condition = Op.eq(ref("self.compartment_id"), compartment.compartmentId);
  const lifecycle = { postcondition: [{ condition, errorMessage: WRONG_COMPARTMENT }] };
  const found = create(DataOciStreamingConnectHarness, stack, { connectHarnessId, lifecycle }, "harness-found");
  return ConnectHarness.fromConnectHarnessAttributes(stack, "harness", { connectHarnessId: found.id, compartment });
}
