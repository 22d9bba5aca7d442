// Valid props of each construct, with which it creates as many other constructs as possible: those that a refusal could leave.

import * as lib from "../../lib";
import { compartment, FUNCTION_ID, GROUP_ID, KEY_ID, SUBNET_ID, VCN_ID } from "../refusals/row";
import { type Samples, type Values } from "./samples";

const { Duration } = lib;
const timeouts = { create: Duration.minutes(30) };
const condition = lib.EventCondition.eventTypes(["com.oraclecloud.objectstorage.createobject"]);

function topic({ of }: Given): lib.ITopic {
  return of("ITopic") as lib.ITopic;
}

function notify(given: Given): lib.AlarmDestination[] {
  return [lib.AlarmDestination.topic(topic(given))];
}

/** The samples, and imports that know more than an OCID. */
export class Given {
  public constructor(private readonly samples: Samples) {}

  public readonly of = (type: string): unknown => this.samples.of(type);

  public readonly vcn = this.once((stack) =>
    lib.Vcn.fromVcnAttributes(stack, "known-vcn", { vcnId: VCN_ID, cidrBlocks: ["10.0.0.0/16"], compartment }),
  );

  public readonly subnet = this.once((stack) =>
    lib.Subnet.fromSubnetAttributes(stack, "known-subnet", {
      subnetId: SUBNET_ID,
      vcnId: VCN_ID,
      cidrBlock: "10.0.1.0/24",
      compartment,
    }),
  );

  public readonly group = this.once((stack) =>
    lib.NetworkSecurityGroup.fromNetworkSecurityGroupAttributes(stack, "known-group", {
      networkSecurityGroupId: GROUP_ID,
      vcnId: VCN_ID,
    }),
  );

  public readonly key = this.once((stack) =>
    lib.Key.fromKeyAttributes(stack, "known-key", { keyId: KEY_ID, algorithm: lib.KeyAlgorithm.AES_256, compartment }),
  );

  public readonly topic = this.once((stack) =>
    lib.Topic.fromTopicAttributes(stack, "known-topic", { topicId: "ocid1.onstopic.oc1..aaaa", compartment }),
  );

  public readonly fn = this.once((stack) =>
    lib.OciFunction.fromFunctionAttributes(stack, "known-fn", { functionId: FUNCTION_ID, compartment }),
  );

  public readonly policy = this.once((stack) => {
    const statements = [this.fn().allowInvoke(lib.Subject.group({ name: "callers" }))];
    return new lib.Policy(stack, "valid-policy", { compartment, statements });
  });

  public readonly apiGateway = this.once((stack) =>
    lib.ApiGateway.fromApiGatewayAttributes(stack, "known-gateway", {
      apiGatewayId: "ocid1.apigateway.oc1..aaaa",
      compartment,
    }),
  );

  public readonly newVcn = this.once(
    (stack) => new lib.Vcn(stack, "new-vcn", { compartment, cidrBlocks: ["10.0.0.0/16"] }),
  );

  public readonly newVault = this.once((stack) => new lib.Vault(stack, "new-vault", { compartment }));

  public readonly privatePool = this.once(
    (stack) =>
      new lib.StreamPool(stack, "private-pool", {
        compartment,
        kafka: { autoCreateTopics: false },
        access: lib.PoolAccess.privateEndpoint(this.subnet()),
      }),
  );

  public readonly privateStream = this.once(
    (stack) =>
      new lib.Stream(stack, "private-stream", {
        placement: lib.StreamPlacement.inPool(this.privatePool()),
        partitions: lib.Partitions.of(1),
      }),
  );

  private once<T>(make: (stack: lib.OciStack) => T): () => T {
    let made: T | undefined;
    return () => (made ??= make(this.samples.stack));
  }
}

const VALID: { readonly [construct: string]: (given: Given) => Values } = {
  Alarm: (given) => ({
    ...common(),
    fires: given.of("MetricCondition"),
    severity: lib.AlarmSeverity.ERROR,
    notify: notify(given),
  }),
  ApiAlarms: (given) => ({ compartment, deployments: [given.of("ApiDeployment")], notify: notify(given) }),
  ApiDeployment: (given) => ({
    ...common(),
    gateway: given.apiGateway(),
    pathPrefix: "/v1",
    routes: [
      { path: "/orders", methods: [lib.HttpMethod.POST], backend: lib.ApiBackend.function(given.fn()) },
      { path: "/old", methods: [lib.HttpMethod.GET], backend: lib.ApiBackend.http("http://old.example.com") },
    ],
    authentication: lib.ApiAuthentication.none({ acknowledgeInsecure: true }),
  }),
  ApiGateway: ({ subnet, group }) => ({
    ...common(),
    endpoint: lib.ApiGatewayEndpoint.PRIVATE,
    subnet: subnet(),
    networkSecurityGroups: [group()],
  }),
  ApiGatewayCertificate: () => ({
    ...common(),
    certificate: "-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n",
    privateKey: '${file("key.pem")}',
  }),
  ApiSubscriber: (given) => ({
    ...common(),
    usagePlans: [given.of("IApiUsagePlan")],
    clients: [{ name: "shop", token: "shop-1" }],
  }),
  ApiUsagePlan: (given) => ({
    ...common(),
    entitlements: [{ name: "orders", deployments: [given.of("IApiDeployment")], requestsPerSecond: 10 }],
  }),
  AutonomousDatabase: (given) => ({
    ...common(),
    name: "Rows",
    access: lib.DatabaseAccess.privateEndpoint(given.subnet()),
    adminSecret: given.of("Secret"),
    encryption: lib.DatabaseEncryption.customerManaged(given.key(), { vault: given.newVault() }),
  }),
  Bucket: ({ key }) => ({
    ...common(),
    namespace: "acme",
    region: "eu-frankfurt-1",
    encryption: lib.BucketEncryption.customerManaged(key()),
    lifecycle: { rules: [lib.LifecycleRule.deleteAfter(Duration.days(30))] },
  }),
  Budget: () => ({
    tags: common().tags,
    timeouts,
    target: lib.BudgetTarget.compartment(compartment),
    amount: 100,
    alerts: [
      lib.BudgetAlert.actual(lib.BudgetThreshold.percent(80)),
      lib.BudgetAlert.forecast(lib.BudgetThreshold.amount(120)),
    ],
    recipients: ["ops@example.com"],
  }),
  ConnectHarness: () => common(),
  ConnectorAlarms: (given) => ({ compartment, connectors: [given.of("ServiceConnector")], notify: notify(given) }),
  ConnectorDashboard: (given) => ({ compartment, connectors: [given.of("ServiceConnector")], timeouts }),
  ConsumerLagAlarms: (given) => ({
    compartment,
    groups: [given.of("ConsumerLag")],
    above: Duration.hours(1),
    notify: notify(given),
  }),
  Dashboard: ({ of }) => ({ ...common(), tiles: [of("DashboardTile")] }),
  DatabaseAlarms: (given) => ({ compartment, databases: [given.of("AutonomousDatabase")], notify: notify(given) }),
  FunctionAlarms: (given) => ({ compartment, functions: [given.fn()], notify: notify(given) }),
  NosqlTable: () => ({
    ...common(),
    name: "told",
    primaryKey: [lib.NosqlColumn.string("incident")],
    limits: lib.NosqlLimits.onDemand(1),
  }),
  DynamicGroup: () => ({ rule: lib.MatchingRule.functionsIn(compartment), timeouts }),
  DnsForwarder: ({ subnet }) => ({
    subnet: subnet(),
    compartment,
    rules: [{ names: ["pool.example.com"], address: "10.1.0.53" }],
    timeouts,
  }),
  DnsListener: ({ subnet }) => ({
    subnet: subnet(),
    compartment,
    clients: [lib.NetworkPeer.cidr("10.1.0.0/28")],
    timeouts,
  }),
  EventRule: (given) => ({ ...common(), condition, actions: [lib.EventAction.topic(given.topic())] }),
  FunctionApplication: ({ subnet, group }) => ({ ...common(), subnets: [subnet()], networkSecurityGroups: [group()] }),
  FunctionInvocation: (given) => ({ fn: given.fn(), policies: [given.policy()] }),
  FunctionSchedule: (given) => ({ ...common(), functions: [given.fn()], recurrence: lib.ScheduleRecurrence.hourly() }),
  Group: () => ({ description: "Analysts", timeouts }),
  KafkaClientUser: () => ({ email: "reader@example.com", authToken: true, timeouts }),
  Key: ({ newVault }) => ({ vault: newVault(), timeouts }),
  KafkaConnectHost: (given) => ({
    ...host(given),
    worker: { login: given.of("KafkaLogin"), harness: given.of("ConnectHarness"), groupId: "orders" },
    plugins: [{ name: "jdbc", archives: [given.of("HostArchive")] }],
    secrets: [{ key: "token", secret: given.of("Secret") }],
  }),
  KafkaHostAlarms: (given) => ({ compartment, host: given.of("IKafkaHost"), notify: notify(given) }),
  Log: ({ of, subnet }) => ({ logGroup: of("ILogGroup"), source: lib.LogSource.subnetFlowLogs(subnet()), timeouts }),
  LogGroup: () => common(),
  MirrorHost: (given) => ({
    ...host(given),
    mirror: { source: given.of("MirrorEnd"), target: given.of("MirrorTarget"), topics: ["orders"] },
  }),
  NetworkSecurityGroup: ({ vcn }) => ({ vcn: vcn(), compartment, timeouts }),
  NewCompartment: () => ({ parent: compartment, deleteTimeout: Duration.hours(2) }),
  OciFunction: (given) => ({
    application: given.of("IFunctionApplication"),
    image: "fra.ocir.io/acme/load:1",
    memoryMiB: 256,
    failureDestination: lib.FunctionDestination.topic(topic(given)),
    timeouts,
  }),
  WebHost: (given) => ({
    ...common(),
    subnet: given.subnet(),
    securityGroups: [given.group()],
    program: given.of("WebProgram"),
    port: 80,
  }),
  OciStack: () => ({ tags: lib.Tags.of({ freeform: { a: "b" } }) }),
  Policy: ({ of }) => ({ compartment, statements: [of("PolicyStatement")], timeouts }),
  Queue: ({ key }) => ({ ...common(), encryption: lib.QueueEncryption.customerManaged(key()) }),
  Secret: ({ newVault, key }) => ({
    vault: newVault(),
    key: key(),
    compartment,
    content: lib.SecretContent.generatedPassphrase(),
    timeouts,
  }),
  ServiceConnector: (given) => ({
    ...common(),
    source: lib.ConnectorSource.stream(given.privateStream()),
    target: lib.ConnectorTarget.bucket(given.of("Bucket") as lib.Bucket),
    tasks: [lib.ConnectorTask.function(given.fn())],
  }),
  Stream: ({ privatePool }) => ({
    placement: lib.StreamPlacement.inPool(privatePool()),
    partitions: lib.Partitions.of(2),
    retention: Duration.days(2),
    timeouts,
  }),
  StreamDashboard: (given) => ({ compartment, streams: [given.of("Stream")], timeouts }),
  StreamAlarms: (given) => ({ compartment, streams: [given.of("Stream")], notify: notify(given) }),
  StreamPool: ({ subnet, key }) => ({
    ...common(),
    access: lib.PoolAccess.privateEndpoint(subnet(), { clients: [lib.NetworkPeer.cidr("10.0.2.0/24")] }),
    encryption: lib.PoolEncryption.customerManaged(key()),
    kafka: { autoCreateTopics: true, retention: Duration.hours(48), partitions: lib.Partitions.of(2) },
  }),
  Subnet: ({ newVcn }) => ({
    vcn: newVcn(),
    cidrBlock: "10.0.3.0/24",
    access: lib.SubnetAccess.privateWithNat(),
    reverseConnections: true,
    timeouts,
  }),
  Quota: () => ({ ...common(), statements: [lib.QuotaStatement.parse("zero notifications quotas in tenancy")] }),
  Tag: ({ of }) => ({ namespace: of("ITagNamespace"), values: ["live", "test"], timeouts }),
  TagNamespace: () => common(),
  Topic: () => common(),
  TopicSubscription: (given) => ({
    topic: given.topic(),
    subscription: lib.Subscription.email("a@example.com"),
    timeouts,
  }),
  UnifiedAgentConfiguration: ({ of }) => ({
    ...common(),
    sources: [of("AgentSource")],
    destination: of("ILog"),
    dynamicGroups: [of("IDynamicGroup")],
  }),
  Vault: () => common(),
  Vcn: () => ({ ...common(), cidrBlocks: ["10.0.0.0/16"], dnsLabel: "net" }),
  Iot: () => ({
    authentication: lib.DeviceAuthentication.jwt({ issuers: ["https://a.example.com"], audiences: ["devices"] }),
    web: true,
  }),
  LogAnalytics: () => ({ encryption: lib.StackEncryption.newKey() }),
  VisionStaysBooking: () => ({ encryption: lib.StackEncryption.newKey(), deadLetters: true }),
};

function common(): Values {
  return { compartment, timeouts };
}

function host({ subnet, of }: Given): Values {
  return { ...common(), subnet: subnet(), kafka: of("HostArchive") };
}

/** The props of a construct. */
export function validProps(construct: string, given: Given): Values {
  const make = VALID[construct];
  if (make === undefined) throw new Error(`give test/support/valid-props.ts props of ${construct}`);
  return make(given);
}
