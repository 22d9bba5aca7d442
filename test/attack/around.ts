// The values around an attacked string: valid enough that only the string can be refused.

import * as lib from "../../lib";
import { compartment, FUNCTION_ID, KEY_ID, STREAM_ID, SUBNET_ID, TOPIC_ID, VCN_ID } from "../refusals/row";
import { rowOf, type Word } from "../../lib/core/resource/shape-table";
import { Samples, type Values } from "../support/samples";

/** Strings of a required kind, by the struct or call that accepts them, or by name alone. */
const TEXTS: { readonly [name: string]: unknown } = {
  region: "eu-frankfurt-1",
  cidrBlock: "10.0.1.0/24",
  clusterId: "ocid1.cluster.oc1.eu-frankfurt-1.aaaa",
  dynamicGroupId: "ocid1.dynamicgroup.oc1..aaaa",
  functionId: FUNCTION_ID,
  groupId: "ocid1.group.oc1..aaaa",
  hecUri: "https://splunk.example.com:8088",
  loadBalancerId: "ocid1.loadbalancer.oc1.eu-frankfurt-1.aaaa",
  logGroupId: "ocid1.loggroup.oc1.eu-frankfurt-1.aaaa",
  networkSecurityGroupId: "ocid1.networksecuritygroup.oc1.eu-frankfurt-1.aaaa",
  queueId: "ocid1.queue.oc1.eu-frankfurt-1.aaaa",
  streamId: STREAM_ID,
  streamPoolId: "ocid1.streampool.oc1.eu-frankfurt-1.aaaa",
  subnetId: SUBNET_ID,
  tagNamespaceId: "ocid1.tagnamespace.oc1..aaaa",
  tenancyId: "ocid1.tenancy.oc1..aaaa",
  variable: "target.stream.id",
  vaultId: "ocid1.vault.oc1.eu-frankfurt-1.aaaa",
  vcnId: VCN_ID,
  "IdentityDomainAttributes.url": "https://idcs-0123456789abcdef.identity.oraclecloud.com:443",
  "AlarmSuppression.until": lib.Instant.fromIso("2028-01-01T00:00:00Z"),
  "ApiBackend.stockResponse.status": 200,
  "BootFile.path": "/etc/app.conf",
  "ArchiveObject.name": "software.tgz",
  "ArchiveUrl.url": "https://software.example.com/connector.zip",
  "EventCondition#withAttribute.attribute": "source",
  "HostArchive.apache.url": "https://archive.apache.org/dist/kafka/3.9.1/kafka_2.13-3.9.1.tgz",
  "MirrorEnd.cluster.bootstrapServers": "kafka:9092",
  "MirrorTarget.cluster.bootstrapServers": "copy:9092",
  "ScramLoginProps.bootstrapServers": "kafka:9092",
  "JdbcSinkProps.url": "jdbc:oracle:thin:@//db.example.com:1521/shop",
  "JdbcSourceProps.url": "jdbc:oracle:thin:@//db.example.com:1521/shop",
  "LogFiles.paths": ["/var/log/a"],
  "MetricCondition.parse.mql": "CpuUtilization[1m].mean() > 1",
  "Metric.parse.mql": "CpuUtilization[1m].mean()",
  "Outputs#link.url": "https://shop.example.com/",
  "RegexpLog.expression": "(?<a>.*)",
  "SilenceAlarmTuning.after": lib.Duration.hours(1),
  "WebProgram.packages": ["gunicorn"],
  "SparkOptionsProps.checkpointLocation": "oci://spark@acme/orders",
};

/** Resources whose attributes are all known, so that other constructs find what they need. */
const VALUES: { readonly [type: string]: (samples: Samples) => unknown } = {
  Duration: () => lib.Duration.days(1),
  Instant: () => lib.Instant.fromIso("2027-01-01T00:00:00Z"),
  IBucket: ({ stack }) =>
    lib.Bucket.fromBucketAttributes(stack, "whole-bucket", { bucketName: "known", namespace: "acme", compartment }),
  IFunction: ({ stack }) =>
    lib.OciFunction.fromFunctionAttributes(stack, "whole-function", { functionId: FUNCTION_ID, compartment }),
  IKey: ({ stack }) => lib.Key.fromKeyAttributes(stack, "whole-key", { keyId: KEY_ID, compartment }),
  ILogAnalyticsLogGroup: ({ stack }) =>
    lib.LogAnalyticsLogGroup.fromLogAnalyticsLogGroupAttributes(stack, "whole-la", {
      logAnalyticsLogGroupId: "ocid1.loganalyticsloggroup.oc1..aaaa",
      compartment,
    }),
  "ForwardProps.to": ({ stack }) =>
    lib.Stream.fromStreamAttributes(stack, "other-stream", { streamId: `${STREAM_ID}2`, name: "copies", compartment }),
  IStream: ({ stack }) =>
    lib.Stream.fromStreamAttributes(stack, "whole-stream", {
      streamId: STREAM_ID,
      name: "orders",
      compartment,
      partitions: lib.Partitions.of(1),
      messagesEndpoint: "https://cell-1.streaming.eu-frankfurt-1.oci.oraclecloud.com",
    }),
  ISubnet: ({ stack }) =>
    lib.Subnet.fromSubnetAttributes(stack, "whole-subnet", {
      subnetId: SUBNET_ID,
      vcnId: VCN_ID,
      cidrBlock: "10.0.1.0/24",
      compartment,
    }),
  ITopic: ({ stack }) => lib.Topic.fromTopicAttributes(stack, "whole-topic", { topicId: TOPIC_ID, compartment }),
  NetworkPeer: () => lib.NetworkPeer.cidr("10.1.0.0/16"),
};

/** Optional members of a struct that other members require. */
const MORE: { readonly [struct: string]: Values } = {
  MirrorMakerProps: { checkpoints: true },
  TagMatch: { value: "connect" },
};

export class Around extends Samples {
  private readonly known = new Map<string, unknown>();

  public override of(type: string): unknown {
    return VALUES[type] === undefined ? super.of(type) : this.value(type, VALUES[type]);
  }

  public override struct(type: string): Values {
    const required = rowOf(type).words.filter(({ isOptional }) => !isOptional);
    return { ...Object.fromEntries(required.map((word) => [word.name, this.member(type, word)])), ...MORE[type] };
  }

  private value(name: string, make: (samples: Samples) => unknown): unknown {
    if (!this.known.has(name)) this.known.set(name, make(this));
    return this.known.get(name);
  }

  /** The value of a member of a struct, or of an argument of a call. */
  public member(owner: string, { name, type }: Word): unknown {
    const make = VALUES[`${owner}.${name}`];
    if (make !== undefined) return this.value(`${owner}.${name}`, make);
    const text = TEXTS[`${owner}.${name}`] ?? (type === "string" ? TEXTS[name] : undefined);
    return text ?? this.of(type);
  }
}
