// Internal: written by `npm run api`: the classes whose factories and methods check what they are given; shape.ts says how.

import { Access } from "./identity/access";
import { AgentSource } from "./logging/agent-source";
import { Alarm } from "./monitoring/alarm";
import { AlarmDestination } from "./monitoring/alarm-destination";
import { AlarmSeverity } from "./monitoring/alarm-severity";
import { AuditLogs } from "./logging/log-selection";
import { Bucket } from "./object-storage/bucket";
import { BucketEncryption } from "./object-storage/bucket-encryption";
import { CaptureFilter } from "./logging/log-source";
import { ClientFile } from "./client/client-file";
import { ClientSecret } from "./client/client-secret";
import { Compartment } from "./core/compartment";
import { ConnectHarness } from "./streaming/connect-harness";
import { ConnectWorker } from "./client/connect-worker";
import { ConnectorPolicy } from "./connector/connector-access";
import { ConnectorSource } from "./connector/connector-source";
import { ConnectorTarget } from "./connector/connector-target";
import { ConnectorTask } from "./connector/connector-task";
import { Duration } from "./core/duration";
import { DynamicGroup } from "./identity/dynamic-group";
import { EndorsedTenancy } from "./identity/cross-tenancy";
import { EventAction } from "./events/event-action";
import { EventCondition } from "./events/event-condition";
import { EventRule } from "./events/event-rule";
import { FunctionApplication } from "./functions/function-application";
import { FunctionBatch } from "./connector/connector-target";
import { FunctionDestination } from "./functions/function-destination";
import { FunctionTracing } from "./functions/function-application";
import { GoldenGate } from "./client/golden-gate";
import { GoldenGateTopics } from "./client/golden-gate";
import { Group } from "./identity/group";
import { HomeRegion } from "./core/stack/home-region";
import { InputCondition } from "./core/stack/input-condition";
import { Inputs } from "./core/stack/inputs";
import { Instant } from "./core/instant";
import { JdbcSink } from "./client/jdbc";
import { JdbcSource } from "./client/jdbc";
import { KafkaClient } from "./client/kafka-client";
import { KafkaClientUser } from "./identity/kafka-client-user";
import { KafkaConnector } from "./client/kafka-connector";
import { KafkaLogin } from "./client/kafka-login";
import { KafkaUser } from "./identity/kafka-user";
import { Key } from "./vault/key";
import { KeyRotation } from "./vault/key-rotation";
import { LifecycleRule } from "./object-storage/lifecycle-rule";
import { Log } from "./logging/log";
import { LogAnalyticsLogGroup } from "./connector/log-analytics-log-group";
import { LogField } from "./logging/log-filter";
import { LogFilter } from "./logging/log-filter";
import { LogGroup } from "./logging/log-group";
import { LogParser } from "./logging/log-parser";
import { LogSelection } from "./logging/log-selection";
import { LogSource } from "./logging/log-source";
import { MatchingRule } from "./identity/matching-rule";
import { Metric } from "./metrics/metric";
import { MetricCondition } from "./metrics/metric-condition";
import { MetricDimension } from "./connector/metric-target";
import { MirrorEnd } from "./client/mirror-maker";
import { MirrorMaker } from "./client/mirror-maker";
import { NetworkPeer } from "./network/network-peer";
import { NetworkSecurityGroup } from "./network/network-security-group";
import { OciFunction } from "./functions/oci-function";
import { OcidKind } from "./core/ocid";
import { Outputs } from "./core/stack/outputs";
import { PartitionBudget } from "./streaming/partition-budget";
import { Partitions } from "./streaming/partitions";
import { Policy } from "./identity/policy";
import { PolicyCondition } from "./identity/condition";
import { PolicyLocation } from "./identity/policy-location";
import { PolicyPattern } from "./identity/condition";
import { PolicyStatement } from "./identity/policy-statement";
import { PoolAccess } from "./streaming/pool-access";
import { PoolConnections } from "./streaming/pool-connections";
import { PoolEncryption } from "./streaming/pool-encryption";
import { Ports } from "./network/ports";
import { Queue } from "./queue/queue";
import { QueueCapability } from "./queue/queue-settings";
import { QueueEncryption } from "./queue/queue-encryption";
import { QueuePurge } from "./queue/queue-settings";
import { ResourceManagerBundle } from "./resource-manager/resource-manager-bundle";
import { RetentionRule } from "./object-storage/retention-rule";
import { Secret } from "./vault/secret";
import { SecretContent } from "./vault/secret-content";
import { SecurityAttribute } from "./streaming/security-attribute";
import { ServiceConnector } from "./connector/service-connector";
import { SparkOptions } from "./client/kafka-client";
import { SplunkSink } from "./client/splunk-sink";
import { Statistic } from "./metrics/statistic";
import { Stream } from "./streaming/stream";
import { StreamPlacement } from "./streaming/stream-placement";
import { StreamPool } from "./streaming/stream-pool";
import { Subject } from "./identity/subject";
import { Subnet } from "./network/subnet";
import { SubnetAccess } from "./network/subnet-access";
import { Subscription } from "./notifications/subscription";
import { Tags } from "./core/tags";
import { Texts } from "./core/texts";
import { Topic } from "./notifications/topic";
import { Vault } from "./vault/vault";
import { Vcn } from "./network/vcn";
import { checkCalls } from "./core/resource/shape-calls";

for (const made of [
  Access,
  AgentSource,
  Alarm,
  AlarmDestination,
  AlarmSeverity,
  AuditLogs,
  Bucket,
  BucketEncryption,
  CaptureFilter,
  ClientFile,
  ClientSecret,
  Compartment,
  ConnectHarness,
  ConnectWorker,
  ConnectorPolicy,
  ConnectorSource,
  ConnectorTarget,
  ConnectorTask,
  Duration,
  DynamicGroup,
  EndorsedTenancy,
  EventAction,
  EventCondition,
  EventRule,
  FunctionApplication,
  FunctionBatch,
  FunctionDestination,
  FunctionTracing,
  GoldenGate,
  GoldenGateTopics,
  Group,
  HomeRegion,
  InputCondition,
  Inputs,
  Instant,
  JdbcSink,
  JdbcSource,
  KafkaClient,
  KafkaClientUser,
  KafkaConnector,
  KafkaLogin,
  KafkaUser,
  Key,
  KeyRotation,
  LifecycleRule,
  Log,
  LogAnalyticsLogGroup,
  LogField,
  LogFilter,
  LogGroup,
  LogParser,
  LogSelection,
  LogSource,
  MatchingRule,
  Metric,
  MetricCondition,
  MetricDimension,
  MirrorEnd,
  MirrorMaker,
  NetworkPeer,
  NetworkSecurityGroup,
  OciFunction,
  OcidKind,
  Outputs,
  PartitionBudget,
  Partitions,
  Policy,
  PolicyCondition,
  PolicyLocation,
  PolicyPattern,
  PolicyStatement,
  PoolAccess,
  PoolConnections,
  PoolEncryption,
  Ports,
  Queue,
  QueueCapability,
  QueueEncryption,
  QueuePurge,
  ResourceManagerBundle,
  RetentionRule,
  Secret,
  SecretContent,
  SecurityAttribute,
  ServiceConnector,
  SparkOptions,
  SplunkSink,
  Statistic,
  Stream,
  StreamPlacement,
  StreamPool,
  Subject,
  Subnet,
  SubnetAccess,
  Subscription,
  Tags,
  Texts,
  Topic,
  Vault,
  Vcn,
]) {
  checkCalls(made);
}
