export * from "./api-gateway/api-authentication";
export { ApiBackend, type HttpBackendOptions, type StockResponseOptions } from "./api-gateway/api-backend";
export { type ApiCors } from "./api-gateway/api-cors";
export * from "./api-gateway/api-deployment";
export * from "./api-gateway/api-gateway";
export {
  ApiGatewayCertificate,
  type ApiGatewayCertificateProps,
  type IApiGatewayCertificate,
} from "./api-gateway/api-gateway-certificate";
export { ApiGatewayEndpoint } from "./api-gateway/api-gateway-endpoint";
export { ApiPermission, type ApiPermissionOptions, type SharedPermissionOptions } from "./api-gateway/api-permission";
export { ApiRateLimit } from "./api-gateway/api-rate-limit";
export { type ApiRoute, HttpMethod } from "./api-gateway/api-route";
export { ApiSubscriber, type ApiSubscriberProps, type SubscriberClient } from "./api-gateway/api-subscriber";
export {
  ApiUsagePlan,
  type ApiUsagePlanProps,
  type IApiUsagePlan,
  type UsageEntitlement,
} from "./api-gateway/api-usage-plan";
export { ClientToken } from "./api-gateway/client-token";
export * from "./api-gateway/route-authorization";
export * from "./api-gateway/token-keys";
export { TrustedAuthority } from "./api-gateway/trusted-authority";
export { UsagePeriod, UsageQuota } from "./api-gateway/usage-quota";
export { type ArchiveContents, type ArchivedStream, type ArchiveOptions, StackArchive } from "./choices/stack-archive";
export {
  type AuthenticationInStack,
  DeviceAuthentication,
  DeviceTrust,
  type FunctionAuthenticationOptions,
  type JwtAuthenticationOptions,
  type MutualTlsOptions,
  type OpenApiAcknowledgement,
} from "./choices/device-authentication";
export { ConnectWorkerHost, type ConnectWorkerNetwork, type WorkerVmOptions } from "./choices/connect-worker-host";
export { LogFeed } from "./choices/log-feed";
export {
  type AuditFeedOptions,
  type CustomFeedOptions,
  type CustomLog,
  type ExistingLog,
  type FlowLogs,
  type LoadBalancerFeedOptions,
  type LogFeedOptions,
} from "./choices/log-feed-options";
export {
  type SplunkConnectOptions,
  type SplunkContents,
  SplunkDelivery,
  type SplunkStream,
} from "./choices/splunk-delivery";
export { DatabaseInStack } from "./choices/database-in-stack";
export { DeviceApi, type DeviceApiProps } from "./choices/device-api";
export { NetworkInStack, NetworkPart, type WebConnections } from "./choices/network-in-stack";
export { StackAccess, type StackPrivateAccess } from "./choices/stack-access";
export { type AlertOptions, type AlertTopic, StackAlerts } from "./choices/stack-alerts";
export { type StackChoices } from "./choices/stack-choices";
export {
  type DatabaseUse,
  type ExistingDatabaseOptions,
  type NewDatabaseOptions,
  StackDatabase,
} from "./choices/stack-database";
export { type EncryptionInStack, type NewKeyOptions, StackEncryption } from "./choices/stack-encryption";
export {
  type FunctionInStack,
  type StackFunctionOptions,
  type StackFunctionProps,
  StackFunctions,
  type StackFunctionsProps,
} from "./choices/stack-functions";
export { type NewKafkaUserOptions, StackKafkaUser } from "./choices/stack-kafka-user";
export { type StackLogOptions, StackLogs } from "./choices/stack-logs";
export { type NetworkUse, type NewNetworkOptions, StackNetwork } from "./choices/stack-network";
export { type StackAlarmOptions, StackWatch, type WatchedStreams } from "./choices/stack-watch";
export { StackWebServer, type StackWebServerProps } from "./choices/stack-web-server";
export { StreamInputs } from "./choices/stream-inputs";
export { ClientFile, type ClientFileProps } from "./client/client-file";
export { ClientSecret } from "./client/client-secret";
export { ConnectConverter, ConnectWorker, type ConnectWorkerProps } from "./client/connect-worker";
export { FunctionNotes } from "./client/function-notes";
export * from "./client/golden-gate";
export * from "./client/jdbc";
export { JdbcNumbers } from "./client/jdbc-numbers";
export * from "./client/kafka-client";
export { KafkaClientFormat } from "./client/kafka-client-format";
export * from "./client/kafka-connector";
export { KafkaLogin, KafkaPrincipal, type KafkaPrincipalLogin, type KafkaUserLogin } from "./client/kafka-login";
export {
  type MirrorClusterOptions,
  MirrorEnd,
  MirrorTarget,
  type MirrorTargetOptions,
  type ScramTargetOptions,
} from "./client/mirror-end";
export * from "./client/mirror-maker";
export * from "./client/scram-login";
export * from "./client/splunk-sink";
export { type BootCommand, type BootFile, CloudInit, type CloudInitProps } from "./compute/cloud-init";
export { type ArchiveObject, type ArchiveUrl, HostArchive, type HostPlugin } from "./compute/host-archive";
export { type FlexibleShape, HostImage, HostMachines, HostShape, type MachinePool } from "./compute/host-machine";
export { HostMetric } from "./compute/host-metric";
export { HostPolicy } from "./compute/host-policy";
export { type HostSecret } from "./compute/host-secret";
export { type IKafkaHost, type KafkaHostOptions } from "./compute/kafka-host";
export { KafkaHostAlarms, type KafkaHostAlarmsProps, type MirrorLagAlarmTuning } from "./compute/kafka-host-alarms";
export { type KafkaHostAttributes, KafkaConnectHost, type KafkaConnectHostProps } from "./compute/kafka-connect-host";
export { MirrorHost, type MirrorHostProps } from "./compute/mirror-host";
export { WebHost, type WebHostProps, type WebProgram } from "./compute/web-host";
export { ConnectorPolicy, type OwnPolicyOptions } from "./connector/connector-access";
export * from "./connector/connector-source";
export {
  type BucketTargetOptions,
  ConnectorTarget,
  FunctionBatch,
  type FunctionTargetOptions,
  type LogAnalyticsTargetOptions,
  type TopicTargetOptions,
} from "./connector/connector-target";
export { ConnectorTask, type FunctionTaskOptions } from "./connector/connector-task";
export {
  type ILogAnalyticsLogGroup,
  LogAnalyticsLogGroup,
  type LogAnalyticsLogGroupAttributes,
} from "./connector/log-analytics-log-group";
export { MetricDimension, type MetricTargetProps } from "./connector/metric-target";
export * from "./connector/service-connector";
export { type ArchiveProps, type ForwardProps, type StreamConnectorOptions } from "./connector/stream-connectors";
export { AdoptedPart } from "./core/adoption/adopted-part";
export { Adoption } from "./core/adoption/adoption";
export { Compartment } from "./core/compartment";
export { ConfigurationError, type ConfigurationFault } from "./core/configuration-error";
export { Duration } from "./core/duration";
export { Instant } from "./core/instant";
export { OcidKind } from "./core/ocid";
export { type ProtectedResourceOptions, type ResourceOptions, type ResourceTimeouts } from "./core/resource/options";
export { Backend, type ObjectStorageBackendProps, type S3BackendProps } from "./core/stack/state/backend";
export { BackendAuth } from "./core/stack/state/backend-auth";
export { BackendKey } from "./core/stack/state/backend-key";
export { HomeRegion } from "./core/stack/providers/home-region";
export * from "./core/stack/inputs/input-collections";
export { InputCondition } from "./core/stack/inputs/input-condition";
export * from "./core/stack/inputs/input-options";
export { Inputs } from "./core/stack/inputs/inputs";
export { OciStack } from "./core/stack/oci-stack";
export { type OciStackProps } from "./core/stack/oci-stack-props";
export { type LinkOutputOptions, type OutputOptions, Outputs } from "./core/stack/outputs/outputs";
export { Providers } from "./core/stack/providers/providers";
export { type TagArguments, Tags, type TagsProps } from "./core/tags";
export { TextLanguage, Texts } from "./core/texts";
export * from "./database/autonomous-database";
export { type ConnectStringOptions } from "./database/connect-string";
export { DatabaseAccess, type DatabaseAccessOptions, type DatabaseEndpointOptions } from "./database/database-access";
export { DatabaseClient } from "./database/database-client";
export { DatabaseConnections } from "./database/database-connections";
export { DatabaseEncryption, type DatabaseKeyOptions } from "./database/database-encryption";
export * from "./database/database-kinds";
export { type AutonomousDatabaseProps } from "./database/database-props";
export { DatabaseSize, type DatabaseSizeOptions, DatabaseStorage } from "./database/database-size";
export { NosqlColumn } from "./database/nosql-column";
export { NosqlLimits, type ProvisionedNosqlOptions } from "./database/nosql-limits";
export { type INosqlTable, NosqlTable, type NosqlTableAttributes, type NosqlTableProps } from "./database/nosql-table";
export { EventAction, type EventActionOptions } from "./events/event-action";
export { EventCondition } from "./events/event-condition";
export * from "./events/event-rule";
export {
  FunctionApplication,
  type FunctionApplicationAttributes,
  type FunctionApplicationLookup,
  type FunctionApplicationProps,
  FunctionLogFormat,
  FunctionShape,
  type IFunctionApplication,
} from "./functions/function-application";
export * from "./functions/function-attributes";
export {
  FunctionDestination,
  type ITopicDestination,
  type QueueDestinationOptions,
} from "./functions/function-destination";
export { FunctionInvocation, type FunctionInvocationProps } from "./functions/function-invocation";
export { FunctionProgram } from "./functions/function-program";
export { FunctionSchedule, type FunctionScheduleProps } from "./functions/function-schedule";
export { FunctionTracing } from "./functions/function-tracing";
export { type IFunction, OciFunction, type OciFunctionProps } from "./functions/oci-function";
export { ProgramImages } from "./functions/program-images";
export { type ProgramDatabase, ProgramVariables } from "./functions/program-variables";
export { ScheduleRecurrence, type ScheduleRecurrenceOptions } from "./functions/schedule-recurrence";
export { Budget, type BudgetProps } from "./governance/budget";
export { BudgetAlert, type BudgetAlertOptions, BudgetTarget, BudgetThreshold } from "./governance/budget-alert";
export { NewCompartment, type NewCompartmentProps } from "./governance/new-compartment";
export { Quota, type QuotaProps } from "./governance/quota";
export * from "./governance/quota-statement";
export { Tag, type TagProps } from "./governance/tag";
export {
  type ITagNamespace,
  TagNamespace,
  type TagNamespaceAttributes,
  type TagNamespaceProps,
} from "./governance/tag-namespace";
export { Access } from "./identity/access";
export { PolicyCondition, PolicyPattern } from "./identity/condition";
export * from "./identity/dynamic-group";
export * from "./identity/group";
export * from "./identity/identity-domain";
export * from "./identity/kafka-client-user";
export { type ExistingKafkaUser, type IKafkaUser, KafkaUser, type KafkaUserLookup } from "./identity/kafka-user";
export * from "./identity/matching-rule";
export { Policy, type PolicyProps } from "./identity/policy";
export { EndorsedTenancy, PolicyLocation } from "./identity/policy-location";
export * from "./identity/policy-statement";
export * from "./identity/statement-definitions";
export * from "./identity/statement-facts";
export * from "./identity/subject";
export {
  AgentSource,
  type DelimitedLog,
  type JsonLog,
  type LogFiles,
  LogParser,
  LogTimeType,
  type MultilineLog,
  type RegexpLog,
  type TimedLog,
  type WindowsEvents,
} from "./logging/agent-source";
export {
  type CustomLogOptions,
  type ILog,
  Log,
  type LogAttributes,
  type LogOptions,
  type LogProps,
} from "./logging/log";
export { LogField, LogFilter, type MaintenanceReminderOptions } from "./logging/log-filter";
export {
  type ILogGroup,
  LogGroup,
  type LogGroupAttributes,
  type LogGroupLookup,
  type LogGroupProps,
} from "./logging/log-group";
export { AuditLogs, type AuditLogsOptions, LogSelection } from "./logging/log-selection";
export {
  ApiGatewayLog,
  CaptureFilter,
  type FlowLogOptions,
  LoadBalancerLog,
  LogSource,
  type ServiceLogProps,
} from "./logging/log-source";
export { UnifiedAgentConfiguration, type UnifiedAgentConfigurationProps } from "./logging/unified-agent";
export * from "./metrics/api-gateway-metric";
export * from "./metrics/bucket-metric";
export * from "./metrics/connector-metric";
export * from "./metrics/database-metric";
export * from "./metrics/function-metric";
export * from "./metrics/metric";
export { MetricCondition } from "./metrics/metric-condition";
export {
  type AggregateOptions,
  type CustomMetricProps,
  type MeasuredResource,
  type MetricOptions,
  type MetricSource,
} from "./metrics/metric-options";
export { MetricEvidence, MetricUnit, ServiceMetric } from "./metrics/service-metric";
export * from "./metrics/statistic";
export * from "./metrics/stream-metric";
export { Alarm, type AlarmProps, type IAlarm } from "./monitoring/alarm";
export { AlarmDestination } from "./monitoring/alarm-destination";
export * from "./monitoring/alarm-options";
export { AlarmSeverity } from "./monitoring/alarm-severity";
export * from "./monitoring/alarm-tuning";
export * from "./monitoring/api-alarms";
export * from "./monitoring/connector-alarms";
export * from "./monitoring/connector-dashboard";
export * from "./monitoring/consumer-lag";
export * from "./monitoring/consumer-lag-alarms";
export { Dashboard, type DashboardOptions, type DashboardProps } from "./monitoring/dashboard";
export * from "./monitoring/dashboard-tile";
export * from "./monitoring/database-alarms";
export * from "./monitoring/function-alarms";
export * from "./monitoring/stream-alarms";
export * from "./monitoring/stream-dashboard";
export * from "./network/dns-forwarder";
export * from "./network/dns-listener";
export { NetworkPeer } from "./network/network-peer";
export {
  type INetworkSecurityGroup,
  NetworkSecurityGroup,
  type NetworkSecurityGroupAttributes,
  type NetworkSecurityGroupProps,
  type SecurityRuleOptions,
} from "./network/network-security-group";
export { Ports } from "./network/ports";
export * from "./network/subnet";
export { SubnetAccess } from "./network/subnet-access";
export { type SubnetEgress } from "./network/subnet-security-list";
export * from "./network/vcn";
export * from "./notifications/subscription";
export {
  type ITopic,
  type PublishAccessOptions,
  Topic,
  type TopicAttributes,
  type TopicLookup,
  type TopicProps,
} from "./notifications/topic";
export * from "./notifications/topic-subscription";
export * from "./object-storage/bucket";
export * from "./object-storage/bucket-encryption";
export { type BucketLifecycle } from "./object-storage/bucket-lifecycle";
export { BucketTier } from "./object-storage/bucket-tier";
export { BucketVersioning } from "./object-storage/bucket-versioning";
export * from "./object-storage/lifecycle-rule";
export * from "./object-storage/retention-rule";
export { type IQueue, Queue, type QueueAttributes, type QueueLookup, type QueueProps } from "./queue/queue";
export * from "./queue/queue-encryption";
export { type PrimaryConsumerGroupOptions, QueueCapability, QueuePurge } from "./queue/queue-settings";
export * from "./resource-manager/resource-manager-bundle";
export * from "./streaming/connect-harness";
export { type KafkaSettings } from "./streaming/kafka-settings";
export * from "./streaming/partition-budget";
export { Partitions } from "./streaming/partitions";
export { PoolAccess, type PrivateEndpointOptions } from "./streaming/pool-access";
export { PoolConnections } from "./streaming/pool-connections";
export * from "./streaming/pool-encryption";
export { SecurityAttribute, SecurityAttributeMode, type SecurityAttributeProps } from "./streaming/security-attribute";
export * from "./streaming/stream";
export * from "./streaming/stream-load";
export { StreamPlacement } from "./streaming/stream-placement";
export * from "./streaming/stream-pool";
export { type KafkaAccessOptions } from "./streaming/stream-pool-base";
export * from "./streaming/throughput";
export { type CustomerKeyOptions } from "./vault/customer-key";
export * from "./vault/key";
export { KeyAlgorithm } from "./vault/key-algorithm";
export { KeyProtection } from "./vault/key-protection";
export { KeyRotation, type KeyRotationOptions } from "./vault/key-rotation";
export * from "./vault/secret";
export * from "./vault/secret-content";
export * from "./vault/vault";
// After the classes: it puts a check of what they are given before their factories and methods.
import "./callees";
