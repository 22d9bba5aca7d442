// Internal: the name of a host, by which Monitoring identifies it.

import { TerraformStack } from "cdktf";
import { type Construct } from "constructs";
import { checkNotEmpty, refusal } from "../core/checks";
import { otherName, writtenPart } from "../core/resource/names";
import { type Part } from "../core/resource/part";
import { taken } from "../core/resource/taken";
import { regionKey } from "../core/stack/providers/scope-provider";
import { type KafkaHostOptions } from "./kafka-host";

/** Compute's API reference: a display name has at most 255 characters. */
const MAX_NAME = 255;

/** Metrics identify a host by its compartment and its name. */
export function planName(host: Construct, name: string, { compartment }: KafkaHostOptions): Part<object> {
  const what = "the name of a host";
  checkNotEmpty(host.node.path, what, name, "name it after its purpose");
  const { length } = writtenPart(host, name);
  if (length > MAX_NAME) {
    const remedy = otherName(host, name, "shorten it");
    throw refusal(host.node.path, { what, rule: `must have at most ${MAX_NAME} characters`, got: length, remedy });
  }
  return taken(host, {
    what,
    value: name,
    within: "its compartment, because metrics and alarms identify a host by it",
    holder: TerraformStack.of(host),
    key: [compartment.compartmentId, ...regionKey(host)],
    remedy: otherName(host, name, "give one of them another name"),
  });
}
