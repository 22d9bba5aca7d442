// Internal: the rule for each resource type, and the resource types of each kind of load.

import { type Bill } from "../bill";
import { type Resource } from "../document";
import { CostGapKind } from "../entries";
import { whyFree } from "../free";
import { type Load, type LoadKind } from "../load";
import { autonomousCost, nosqlCost } from "./databases";
import { goldenGateCost, integrationCost, kafkaClusterCost, workspaceCost } from "./integration";
import { instanceCost, instancePoolCost, loadBalancerCost } from "./machines";
import { outboundCost, queueCost, subscriptionCost } from "./messages";
import { apiCost, functionCost } from "./programs";
import { blockVolumeCost, bucketCost, logAnalyticsCost, logCost } from "./storage";
import { partitionMinimum, streamCost } from "./streaming";
import { keyCost, keyVersionCost, vaultCost } from "./vault";

type Rule = (bill: Bill, resource: Resource) => void;

const RULES: { readonly [type: string]: Rule } = {
  oci_streaming_stream: streamCost,
  oci_functions_function: functionCost,
  oci_apigateway_deployment: apiCost,
  oci_objectstorage_bucket: bucketCost,
  oci_logging_log: logCost,
  oci_log_analytics_log_analytics_log_group: logAnalyticsCost,
  oci_ons_subscription: subscriptionCost,
  oci_queue_queue: queueCost,
  oci_kms_vault: vaultCost,
  oci_kms_key: keyCost,
  oci_kms_key_version: keyVersionCost,
  oci_database_autonomous_database: autonomousCost,
  oci_nosql_table: nosqlCost,
  oci_core_instance: instanceCost,
  oci_core_instance_pool: instancePoolCost,
  oci_core_volume: blockVolumeCost,
  oci_load_balancer_load_balancer: loadBalancerCost,
  oci_golden_gate_deployment: goldenGateCost,
  oci_dataintegration_workspace: workspaceCost,
  oci_integration_integration_instance: integrationCost,
  oci_managed_kafka_kafka_cluster: kafkaClusterCost,
};

/** The resource types that accept each kind of load. */
export const LOADED: { readonly [kind in Exclude<LoadKind, "outbound">]: readonly string[] } = {
  stream: ["oci_streaming_stream"],
  function: ["oci_functions_function"],
  api: ["oci_apigateway_deployment"],
  storage: ["oci_objectstorage_bucket", "oci_log_analytics_log_analytics_log_group", "oci_core_instance"],
  log: ["oci_logging_log"],
  topic: ["oci_ons_notification_topic"],
  queue: ["oci_queue_queue"],
};

/** Reads all resources of the document, and adds the costs that do not belong to a single resource. */
export function readAll(bill: Bill, outbound: Load | undefined): void {
  for (const resource of bill.document.resources) {
    const rule = Object.hasOwn(RULES, resource.type) ? RULES[resource.type] : undefined;
    if (rule !== undefined) rule(bill, resource);
    else readUnpriced(bill, resource);
  }
  for (const address of bill.document.modules) {
    bill.gap(address, CostGapKind.NO_PRICE, "the resources of the module are not in this document");
  }
  partitionMinimum(bill);
  if (outbound !== undefined) outboundCost(bill, outbound);
}

function readUnpriced(bill: Bill, { address, type }: Resource): void {
  const reason = whyFree(type);
  if (reason !== undefined) bill.free.set(address, reason);
  else bill.gap(address, CostGapKind.NO_PRICE, `this package has no price for ${type}`);
}
