// A stack of many resources of the bindings.

import { CoreNetworkSecurityGroup } from "@cdktf/provider-oci/lib/core-network-security-group";
import { CoreNetworkSecurityGroupSecurityRule } from "@cdktf/provider-oci/lib/core-network-security-group-security-rule";
import { CoreSubnet } from "@cdktf/provider-oci/lib/core-subnet";
import { CoreVcn } from "@cdktf/provider-oci/lib/core-vcn";
import { IdentityPolicy } from "@cdktf/provider-oci/lib/identity-policy";
import { MonitoringAlarm } from "@cdktf/provider-oci/lib/monitoring-alarm";
import { ObjectstorageBucket } from "@cdktf/provider-oci/lib/objectstorage-bucket";
import { OnsNotificationTopic } from "@cdktf/provider-oci/lib/ons-notification-topic";
import { SchServiceConnector } from "@cdktf/provider-oci/lib/sch-service-connector";
import { StreamingStream } from "@cdktf/provider-oci/lib/streaming-stream";
import { StreamingStreamPool } from "@cdktf/provider-oci/lib/streaming-stream-pool";
import { type TerraformStack } from "cdktf";
import { newStack } from "../support/synthesis";

const compartmentId = "ocid1.compartment.oc1..aaaashop";

/** Pools in their own subnets, each with streams that are archived, watched and read: 3 and 46 resources for each. */
export function largeStack(pools: number): TerraformStack {
  const stack = newStack("large");
  const vcn = new CoreVcn(stack, "vcn", { compartmentId, displayName: "shop", cidrBlocks: ["10.0.0.0/16"] });
  const topic = new OnsNotificationTopic(stack, "topic", { compartmentId, name: "on-call" });
  for (let number = 0; number < pools; number += 1) addPool(stack, number, vcn, topic);
  return stack;
}

function addPool(stack: TerraformStack, number: number, vcn: CoreVcn, topic: OnsNotificationTopic): void {
  const name = `pool-${number}`;
  const cidrBlock = `10.0.${number}.0/24`;
  const subnet = new CoreSubnet(stack, `${name}-subnet`, {
    compartmentId,
    vcnId: vcn.id,
    displayName: name,
    cidrBlock,
  });
  const group = new CoreNetworkSecurityGroup(stack, `${name}-nsg`, { compartmentId, vcnId: vcn.id, displayName: name });
  const pool = new StreamingStreamPool(stack, name, {
    compartmentId,
    name,
    privateEndpointSettings: { subnetId: subnet.id, nsgIds: [group.id] },
  });
  new CoreNetworkSecurityGroupSecurityRule(stack, `${name}-rule`, {
    networkSecurityGroupId: group.id,
    direction: "INGRESS",
    protocol: "6",
    source: `10.1.${number}.0/24`,
    tcpOptions: { destinationPortRange: { min: 9092, max: 9092 } },
  });
  for (let index = 0; index < 9; index += 1) addStream(stack, `${name}-stream-${index}`, pool, topic);
}

function addStream(stack: TerraformStack, name: string, pool: StreamingStreamPool, topic: OnsNotificationTopic): void {
  const stream = new StreamingStream(stack, name, { name, partitions: 1, streamPoolId: pool.id });
  const bucket = new ObjectstorageBucket(stack, `${name}-bucket`, { compartmentId, name, namespace: "shop" });
  new SchServiceConnector(stack, `${name}-connector`, {
    compartmentId,
    displayName: name,
    source: { kind: "streaming", streamId: stream.id, cursor: { kind: "TRIM_HORIZON" } },
    target: { kind: "objectStorage", bucket: bucket.name },
  });
  new MonitoringAlarm(stack, `${name}-alarm`, {
    compartmentId,
    metricCompartmentId: compartmentId,
    displayName: name,
    isEnabled: true,
    namespace: "oci_streaming",
    query: `PutMessagesThrottledRequests.Count[1m]{resourceId = "${stream.id}"}.sum() > 0`,
    severity: "WARNING",
    destinations: [topic.topicId],
  });
  new IdentityPolicy(stack, `${name}-policy`, {
    compartmentId,
    name,
    description: "Who reads it",
    statements: [
      `Allow group readers-of-${name} to use stream-pull in compartment id ${compartmentId} where target.stream.id = '${stream.id}'`,
    ],
  });
}
