// A valid value of each type of the public API, for tests that use its table.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Construct, type IConstruct } from "constructs";
import * as lib from "../../lib";
import { rowOf } from "../../lib/core/resource/shape-table";
import { CostEstimate, Load, PriceList } from "../../lib/cost";
import { StackDiagram } from "../../lib/diagram";
import { PlanReport } from "../../lib/plan";
import { NetworkPaths, Permissions, Rules, Synthesized } from "../../lib/testing";
import * as stacks from "../../stacks";
import {
  APPLICATION_ID,
  compartment,
  CONNECTOR_ID,
  FUNCTION_ID,
  GROUP_ID,
  KEY_ID,
  LOG_GROUP_ID,
  POOL_ID,
  STREAM_ID,
  SUBNET_ID,
  TOPIC_ID,
  VAULT_ID,
  VCN_ID,
} from "../refusals/row";
import { testApp } from "./synthesis";

export type Values = Readonly<Record<string, unknown>>;
export type Made = new (scope: IConstruct, id: string, props: unknown) => Construct;
export type Callable = (...values: unknown[]) => unknown;

/** The exports of each entry point of the package in package.json, without those of the bindings. */
export const EXPORTED: Values = Object.assign({}, ...waysIn()) as Values;

function waysIn(): object[] {
  const root = join(__dirname, "..", "..");
  const { exports } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
    exports: Readonly<Record<string, { readonly types: string }>>;
  };
  const files = Object.entries(exports).filter(([path]) => !path.includes("*"));
  return files.map(([, { types }]) => {
    // eslint-disable-next-line @typescript-eslint/no-require-imports -- the sources of what is exported
    return require(join(root, types.replace(/^\.\/dist\/(.*)\.d\.ts$/, "$1.ts"))) as object;
  });
}

/** Constructs for existing resources, without a public constructor. */
export const IMPORTED = ["LogAnalyticsLogGroup"];

/** The constructs with a public constructor, by name. */
export const CONSTRUCTS = Object.entries(EXPORTED).filter(
  (entry): entry is [string, Made] =>
    typeof entry[1] === "function" && entry[1].prototype instanceof Construct && !IMPORTED.includes(entry[0]),
);

/** A stack, and in it a value of each type that other values require. */
export class Samples {
  public readonly stack = new lib.OciStack(testApp(), "shop");
  public readonly bucket = lib.Bucket.fromBucketName(this.stack, "an-archive", "archive");
  private readonly made = new Map<string, unknown>();
  private count = 0;

  public nextId(): string {
    this.count += 1;
    return `n${this.count}`;
  }

  public of(type: string): unknown {
    if (!this.made.has(type)) this.made.set(type, this.make(type));
    return this.made.get(type);
  }

  /** The required members of a struct. */
  public struct(type: string): Values {
    const required = rowOf(type).words.filter(({ isOptional }) => !isOptional);
    return Object.fromEntries(required.map((member) => [member.name, this.of(member.type)]));
  }

  private make(type: string): unknown {
    const { kind, words } = rowOf(type);
    if (kind === "list") return [this.of(type.slice(0, -2))];
    if (kind === "map") return { key: this.of(type.slice(1, -1)) };
    const make = SAMPLES[type];
    if (make !== undefined) return make(this);
    if (kind === "struct") return this.struct(type);
    const [way] = words.filter((word) => word.value !== undefined || (word.type === "" && !word.name.startsWith(".")));
    const owner = EXPORTED[type] as Readonly<Record<string, unknown>> | undefined;
    const found = way && owner?.[way.name];
    if (found === undefined) throw new Error(`give test/support/samples.ts a sample of ${type}`);
    return typeof found === "function" ? (found as Callable).call(owner) : found;
  }
}

const hour = lib.Duration.hours(1);
const group = lib.Subject.group({ name: "analysts" });
const domain = lib.IdentityDomain.fromDomainAttributes({
  name: "Partners",
  url: "https://idcs-0123456789abcdef.identity.oraclecloud.com:443",
});
const isEqual = lib.PolicyCondition.isEqual("target.stream.id", STREAM_ID);
const cpu = "CpuUtilization[1m].mean()";
const placement = lib.StreamPlacement.inDefaultPool(compartment);
const noTopics = lib.QuotaStatement.parse("zero notifications quotas in tenancy");

const SAMPLES: { readonly [type: string]: (samples: Samples) => unknown } = {
  string: () => "text",
  number: () => 1,
  boolean: () => true,
  flag: () => true,
  scope: ({ stack }) => stack,
  stack: ({ stack }) => stack,
  id: () => "text",
  TerraformProvider: ({ stack }) => stack.node.tryFindChild("oci-home"),
  Access: () => lib.Access.read("streams"),
  ApiAuthentication: () => lib.ApiAuthentication.mutualTls(),
  ApiBackend: () => lib.ApiBackend.stockResponse(200),
  ApiDeployment: (s) =>
    new lib.ApiDeployment(s.stack, "orders-api", {
      ...s.struct("ApiDeploymentProps"),
      pathPrefix: "/v1",
      routes: [{ path: "/", methods: [lib.HttpMethod.GET], backend: lib.ApiBackend.stockResponse(200) }],
    } as unknown as lib.ApiDeploymentProps),
  ApiGateway: (s) => s.of("IApiGateway"),
  ApiGatewayCertificate: (s) => s.of("IApiGatewayCertificate"),
  ApiRateLimit: () => lib.ApiRateLimit.total(100),
  ApiUsagePlan: (s) => s.of("IApiUsagePlan"),
  AdoptedPart: () => lib.AdoptedPart.madeNew("Policy"),
  Adoption: ({ stack }) => lib.Adoption.of(stack),
  AgentSource: (s) =>
    lib.AgentSource.files({ ...s.struct("LogFiles"), paths: ["/var/log/a"] } as unknown as lib.LogFiles),
  IAlarm: ({ stack }) => lib.Alarm.fromAlarmId(stack, "alarm", "ocid1.alarm.oc1.eu-frankfurt-1.aaaaalarm"),
  AlarmDestination: (s) => lib.AlarmDestination.stream(s.of("IStream") as lib.IStream),
  AuditLogs: () => lib.AuditLogs.of(compartment),
  AutonomousDatabase: (s) => s.of("IAutonomousDatabase"),
  Backend: () => lib.Backend.local("../../../state.tfstate"),
  BackendAuth: () => lib.BackendAuth.instancePrincipal(),
  BackendKey: () => lib.BackendKey.fromKeyId(KEY_ID),
  Bucket: ({ stack }) => new lib.Bucket(stack, "archive", { compartment }),
  CaptureFilter: () => lib.CaptureFilter.fromCaptureFilterId("ocid1.capturefilter.oc1..aaaa"),
  Budget: ({ stack }) =>
    new lib.Budget(stack, "budget", { target: lib.BudgetTarget.compartment(compartment), amount: 100 }),
  BudgetAlert: () => lib.BudgetAlert.actual(lib.BudgetThreshold.percent(80), { recipients: ["ops@example.com"] }),
  BudgetTarget: () => lib.BudgetTarget.compartment(compartment),
  BudgetThreshold: () => lib.BudgetThreshold.percent(80),
  ClientFile: (s) => lib.ClientFile.of(s.struct("ClientFileProps") as unknown as lib.ClientFileProps),
  ClientSecret: () => lib.ClientSecret.placeholder("PASSWORD"),
  BookingConsumer: () => stacks.BookingConsumer.okeWorkload("pods"),
  Compartment: () => compartment,
  ConsumerLag: (s) => lib.ConsumerLag.of({ stream: s.of("IStream") as lib.IStream, group: "analytics", compartment }),
  CostEstimate: () => CostEstimate.ofDocument(JSON.stringify({ terraform: {} }), "orders"),
  ConnectHarness: ({ stack }) => lib.ConnectHarness.fromConnectHarnessId(stack, "h", "ocid1.connectharness.oc1..aaaa"),
  ConnectorSource: (s) => lib.ConnectorSource.stream(s.of("IStream") as lib.IStream),
  ConnectorTarget: (s) => lib.ConnectorTarget.stream(s.of("IStream") as lib.IStream),
  DashboardTile: (s) => lib.DashboardTile.of({ title: "orders", metrics: [s.of("Metric") as lib.Metric] }),
  DatabaseClient: () => lib.DatabaseClient.address("203.0.113.7"),
  DatabaseInStack: (s) =>
    lib.StackDatabase.existing().addTo(s.stack, { network: s.of("NetworkInStack") as lib.NetworkInStack }),
  DeviceApi: (s) => lib.DeviceApi.of(s.stack, s.struct("DeviceApiProps") as unknown as lib.DeviceApiProps),
  DatabaseConnections: (s) =>
    lib.DatabaseConnections.through(s.of("INetworkSecurityGroup") as lib.INetworkSecurityGroup),
  DatabaseSize: () => lib.DatabaseSize.ecpus(2),
  DatabaseStorage: () => lib.DatabaseStorage.terabytes(1),
  DeviceAuthentication: () => lib.DeviceAuthentication.jwt(),
  ConnectorTask: (s) => lib.ConnectorTask.function(s.of("IFunction") as lib.IFunction),
  Duration: () => hour,
  EventAction: (s) => lib.EventAction.stream(s.of("IStream") as lib.IStream),
  EventRule: (s) => new lib.EventRule(s.stack, "e", s.struct("EventRuleProps") as unknown as lib.EventRuleProps),
  ClientToken: () => lib.ClientToken.header("X-Api-Key"),
  Function: (s) => s.of("IFunction"),
  FunctionBatch: () => lib.FunctionBatch.ofMessages(10),
  FunctionApplication: (s) =>
    new lib.FunctionApplication(s.stack, "functions", { compartment, subnets: [s.of("ISubnet") as lib.ISubnet] }),
  FunctionSchedule: (s) =>
    new lib.FunctionSchedule(s.stack, "schedule", {
      ...s.struct("FunctionScheduleProps"),
      writePolicy: false,
    } as unknown as lib.FunctionScheduleProps),
  IApiDeployment: ({ stack }) => lib.ApiDeployment.fromApiDeploymentId(stack, "api", "ocid1.apideployment.oc1..aaaa"),
  IApiGateway: ({ stack }) => lib.ApiGateway.fromApiGatewayId(stack, "gw", "ocid1.apigateway.oc1..aaaa"),
  IApiGatewayCertificate: ({ stack }) =>
    lib.ApiGatewayCertificate.fromCertificateId(stack, "cert", "ocid1.certificate.oc1..aaaa"),
  UsageQuota: () => lib.UsageQuota.rejecting(1_000, lib.UsagePeriod.DAY),
  IApiUsagePlan: ({ stack }) =>
    lib.ApiUsagePlan.fromApiUsagePlanId(stack, "usage", "ocid1.apigatewayusageplan.oc1..aaaa"),
  IAutonomousDatabase: ({ stack }) =>
    lib.AutonomousDatabase.fromAutonomousDatabaseAttributes(stack, "db", {
      autonomousDatabaseId: "ocid1.autonomousdatabase.oc1..aaaa",
      compartment,
    }),
  HostImage: () => lib.HostImage.newest(),
  HostMachines: () => lib.HostMachines.one(),
  HostMetric: () => lib.HostMetric.RUNNING,
  HostPolicy: () => lib.HostPolicy.own(),
  HostShape: () => lib.HostShape.flexible(),
  HostArchive: () => lib.HostArchive.apache("https://archive.apache.org/dist/kafka/3.9.1/kafka_2.13-3.9.1.tgz"),
  IBucket: ({ bucket }) => bucket,
  IConnectHarness: (s) => s.of("ConnectHarness"),
  IDynamicGroup: ({ stack }) => lib.DynamicGroup.fromDynamicGroupId(stack, "dg", "ocid1.dynamicgroup.oc1..aaaa"),
  IFunction: ({ stack }) => lib.OciFunction.fromFunctionId(stack, "f", FUNCTION_ID),
  IFunctionApplication: ({ stack }) => lib.FunctionApplication.fromFunctionApplicationId(stack, "app", APPLICATION_ID),
  IdentityDomain: () => domain,
  IKafkaHost: ({ stack }) =>
    lib.KafkaConnectHost.fromHostAttributes(stack, "host", { hostName: "connect", compartment }),
  IKafkaUser: (s) => s.of("KafkaUser"),
  KafkaUser: () => lib.KafkaUser.existing({ tenancyName: "acme", userName: "reader" }),
  IKey: ({ stack }) => lib.Key.fromKeyId(stack, "k", KEY_ID),
  ILog: (s) =>
    lib.Log.fromLogAttributes(s.stack, "log", {
      logId: "ocid1.log.oc1..aaaa",
      logGroup: s.of("ILogGroup") as lib.ILogGroup,
    }),
  ILogAnalyticsLogGroup: ({ stack }) =>
    lib.LogAnalyticsLogGroup.fromLogAnalyticsLogGroupId(stack, "la", "ocid1.loganalyticsloggroup.oc1..aaaa"),
  ILogGroup: ({ stack }) => lib.LogGroup.fromLogGroupId(stack, "lg", LOG_GROUP_ID),
  INetworkSecurityGroup: ({ stack }) => lib.NetworkSecurityGroup.fromNetworkSecurityGroupId(stack, "nsg", GROUP_ID),
  INosqlTable: ({ stack }) => lib.NosqlTable.fromNosqlTableId(stack, "nt", "ocid1.nosqltable.oc1..aaaa"),
  NosqlColumn: () => lib.NosqlColumn.string("key"),
  NosqlLimits: () => lib.NosqlLimits.onDemand(5),
  NosqlTable: (s) => s.of("INosqlTable"),
  IQueue: ({ stack }) => lib.Queue.fromQueueId(stack, "q", "ocid1.queue.oc1..aaaa"),
  ISecret: (s) => s.of("Secret"),
  IServiceConnector: ({ stack }) => lib.ServiceConnector.fromServiceConnectorId(stack, "c", CONNECTOR_ID),
  IStream: ({ stack }) => lib.Stream.fromStreamId(stack, "st", STREAM_ID),
  IStreamPool: ({ stack }) =>
    lib.StreamPool.fromStreamPoolAttributes(stack, "p", {
      streamPoolId: POOL_ID,
      bootstrapServers: "cell-1.streaming.eu-frankfurt-1.oci.oraclecloud.com:9092",
      compartment,
    }),
  ISubnet: ({ stack }) => lib.Subnet.fromSubnetId(stack, "sub", SUBNET_ID),
  ITagNamespace: ({ stack }) =>
    lib.TagNamespace.fromTagNamespaceAttributes(stack, "ns", {
      tagNamespaceId: "ocid1.tagnamespace.oc1..aaaa",
      name: "Operations",
    }),
  ITopic: ({ stack }) => lib.Topic.fromTopicId(stack, "t", TOPIC_ID),
  ITopicDestination: (s) => s.of("ITopic"),
  IVault: ({ stack }) => lib.Vault.fromVaultId(stack, "v", VAULT_ID),
  IVcn: ({ stack }) => lib.Vcn.fromVcnId(stack, "net", VCN_ID),
  InputCondition: () => lib.InputCondition.isTrue("private"),
  Inputs: ({ stack }) => stack.input,
  Instant: () => lib.Instant.fromIso("2027-01-01T00:00:00Z"),
  KafkaHost: (s) => s.of("IKafkaHost"),
  MadeKafkaHost: (s) =>
    new lib.MirrorHost(s.stack, "mirror", {
      ...s.struct("MirrorHostProps"),
      subnet: lib.Subnet.fromSubnetAttributes(s.stack, "mirror-subnet", { subnetId: SUBNET_ID, vcnId: VCN_ID }),
    } as unknown as lib.MirrorHostProps),
  KafkaLogin: (s) => lib.KafkaLogin.user(s.of("KafkaUserLogin") as lib.KafkaUserLogin),
  KafkaClientUser: ({ stack }) => new lib.KafkaClientUser(stack, "reader", { email: "reader@example.com" }),
  Key: (s) => s.of("IKey"),
  LifecycleRule: () => lib.LifecycleRule.deleteAfter(lib.Duration.days(3)),
  Load: () => Load.outbound({ gigabytesPerMonth: 1 }),
  LogFeed: () => lib.LogFeed.audit(),
  LogField: () => lib.LogFilter.field("data.level"),
  LogFilter: () => lib.LogFilter.content("error"),
  LogGroup: (s) => s.of("ILogGroup"),
  LogSelection: () => lib.LogSelection.compartment(compartment),
  MapInput: ({ stack }) => stack.input.map("labels", { title: "Labels" }),
  MatchingRule: () => lib.MatchingRule.functionsIn(compartment),
  Metric: () => lib.Metric.parse(cpu, { namespace: "oci_computeagent" }),
  MetricCondition: () => lib.MetricCondition.parse(`${cpu} > 1`, { namespace: "oci_computeagent" }),
  MetricDimension: () => lib.MetricDimension.constant("a", "b"),
  MirrorEnd: () => lib.MirrorEnd.cluster("kafka:9092"),
  MirrorTarget: () => lib.MirrorTarget.cluster("copy:9092"),
  ScramLogin: () => lib.ScramLogin.of({ bootstrapServers: "copy:9092", userName: "ada" }),
  NetworkSecurityGroup: (s) => s.of("INetworkSecurityGroup"),
  ObjectInput: ({ stack }) =>
    stack.input.object("sizing", { title: "Sizing", fields: [lib.ObjectInputField.text("shape")] }),
  ObjectInputField: () => lib.ObjectInputField.text("shape"),
  OciStack: ({ stack }) => stack,
  Outputs: ({ stack }) => stack.output,
  Partitions: () => lib.Partitions.of(1),
  Policy: ({ stack }) => new lib.Policy(stack, "policy", { compartment, statements: [] }),
  PolicyCondition: () => isEqual,
  PolicyPattern: () => lib.PolicyPattern.startsWith("a"),
  PolicyStatement: () =>
    lib.PolicyStatement.allow({
      subject: group,
      access: lib.Access.read("streams"),
      location: lib.PolicyLocation.tenancy(),
    }),
  PriceList: () => PriceList.oracle(),
  PlanReport: () => PlanReport.ofText(JSON.stringify({ format_version: "1.2", resource_changes: [] })),
  NetworkInStack: ({ stack }) => lib.StackNetwork.existing().addTo(stack),
  OciFunction: (s) => {
    const attributes = { functionApplicationId: APPLICATION_ID, compartment };
    const application = lib.FunctionApplication.fromFunctionApplicationAttributes(s.stack, "known-app", attributes);
    return new lib.OciFunction(s.stack, "fn", { application, image: "fra.ocir.io/acme/shop:1" });
  },
  StackFunctions: (s) => {
    const { network, logs } = s.struct("StackFunctionsProps") as unknown as lib.StackFunctionsProps;
    return lib.StackFunctions.of(s.stack, { network, logs, images: "shop" });
  },
  StackWebServer: (s) =>
    lib.StackWebServer.of(s.stack, {
      network: s.of("NetworkInStack") as lib.NetworkInStack,
      program: s.of("WebProgram") as lib.WebProgram,
    }),
  WebProgram: () => ({ name: "page", title: "Page", user: "web", source: "app = None\n", packages: ["gunicorn"] }),
  NetworkPaths: ({ stack }) => NetworkPaths.of(stack),
  Permissions: ({ stack }) => Permissions.of(stack),
  RuleReport: () => Rules.ofSynthesized(JSON.stringify({ terraform: {} })),
  Synthesized: ({ stack }) => Synthesized.of(stack),
  SynthesizedResource: ({ stack }) => {
    new lib.Stream(stack, "synthesized", { placement, partitions: lib.Partitions.of(1) });
    return Synthesized.of(stack).resources("oci_streaming_stream")[0];
  },
  PoolConnections: ({ stack }) =>
    lib.StreamPool.fromStreamPoolAttributes(stack, "pool", {
      streamPoolId: POOL_ID,
      networkSecurityGroup: lib.NetworkSecurityGroup.fromNetworkSecurityGroupId(stack, "clients", GROUP_ID),
    }).connections,
  ResourceManagerBundle: () => lib.ResourceManagerBundle.of(new lib.OciStack(testApp(), "bundle")),
  ProgramImages: ({ stack }) => lib.ProgramImages.of(stack, "shop"),
  Queue: (s) => s.of("IQueue"),
  QueuePurge: () => lib.QueuePurge.everything(1),
  Quota: ({ stack }) => new lib.Quota(stack, "limits", { statements: [noTopics] }),
  QuotaCondition: () => lib.QuotaCondition.region("eu-frankfurt-1"),
  QuotaLimit: () => lib.QuotaLimit.TOPICS,
  QuotaLocation: () => lib.QuotaLocation.tenancy(),
  QuotaStatement: () => noTopics,
  RouteAuthorization: () => lib.RouteAuthorization.authenticated(),
  RetentionRule: () => lib.RetentionRule.days("keep", 1),
  ScheduleRecurrence: () => lib.ScheduleRecurrence.hourly(),
  Secret: ({ stack }) =>
    lib.Secret.fromSecretAttributes(stack, "secret", { secretId: "ocid1.vaultsecret.oc1..aaaa", compartment }),
  SecretContent: () => lib.SecretContent.generatedPassphrase(),
  SecurityAttribute: () => lib.SecurityAttribute.of({ namespace: "network", key: "tier", value: "a" }),
  ServiceConnector: (s) =>
    new lib.ServiceConnector(s.stack, "to-archive", {
      compartment,
      source: lib.ConnectorSource.stream(s.of("Stream") as lib.Stream),
      target: lib.ConnectorTarget.bucket(s.of("Bucket") as lib.Bucket),
    }),
  ServiceMetric: () => lib.StreamMetric.PUT_BYTES,
  StackDiagram: () => StackDiagram.ofSynthesized('{"resource":{}}'),
  SplunkDelivery: () => lib.SplunkDelivery.kafkaConnect(),
  StackAlerts: () => lib.StackAlerts.newTopic(),
  StackArchive: () => lib.StackArchive.bucket(),
  StackEncryption: () => lib.StackEncryption.newKey(),
  StackKafkaUser: () => lib.StackKafkaUser.newUser(),
  StackLogs: (s) => lib.StackLogs.of(new lib.OciStack(testApp(), "collected"), [s.of("LogFeed") as lib.LogFeed]),
  StackWatch: (s) => lib.StackWatch.of(new lib.OciStack(testApp(), "watched"), s.of("ITopic") as lib.ITopic),
  Stream: ({ stack }) => new lib.Stream(stack, "orders", { placement, partitions: lib.Partitions.of(1) }),
  StreamLoad: () => lib.StreamLoad.bytes({ gigabytesPerDay: 1 }),
  StreamPlacement: () => placement,
  StreamPool: (s) => s.of("IStreamPool"),
  Subject: () => group,
  Subscription: () => lib.Subscription.email("ops@example.com"),
  Tag: (s) => new lib.Tag(s.stack, "Team", { namespace: s.of("ITagNamespace") as lib.ITagNamespace }),
  TagNamespace: (s) => s.of("ITagNamespace"),
  Tags: () => lib.Tags.of({ freeform: { a: "b" } }),
  TokenKeys: () => lib.TokenKeys.jwks("https://id.example.com/jwks"),
  TokenLocation: () => lib.TokenLocation.bearer(),
  Topic: (s) => s.of("ITopic"),
  TrustedAuthority: () => lib.TrustedAuthority.fromCaBundleId("ocid1.cabundle.oc1..aaaa"),
  UnifiedAgentConfiguration: (s) =>
    new lib.UnifiedAgentConfiguration(s.stack, "agent", {
      compartment,
      sources: [s.of("AgentSource") as lib.AgentSource],
      destination: s.of("ILog") as lib.ILog,
      dynamicGroups: [s.of("IDynamicGroup") as lib.IDynamicGroup],
    }),
  Vault: (s) => s.of("IVault"),
  Vcn: ({ stack }) => new lib.Vcn(stack, "vcn", { compartment, cidrBlocks: ["10.0.0.0/16"] }),
};
