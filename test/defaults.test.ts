// Every default that a doc comment gives as code has the effect of leaving the prop out.

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { App, TerraformOutput, TerraformStack, Testing } from "cdktf";
import { type Construct } from "constructs";
import * as lib from "../lib";
import { VisionStaysBooking } from "../stacks";
import { compartment } from "./refusals/row";
import { CONSTRUCTS, EXPORTED, type Made, Samples } from "./support/samples";
import { testApp } from "./support/synthesis";
import { Given, validProps } from "./support/valid-props";

const LIB = join(__dirname, "..", "lib");

interface Struct {
  readonly parents: readonly string[];
  /** The code of each default, by prop. */
  readonly defaults: ReadonlyMap<string, string>;
}

/** Every interface of lib with the defaults of its members that are code, not words. */
function structsOf(source: string): [string, Struct][] {
  const blocks = source.matchAll(/^export interface (\w+)(?: extends ([\w, ]+))? \{\n(.*?)^\}/gms);
  return [...blocks].map(([, name = "", parents = "", body = ""]) => {
    const members = body.matchAll(/\/\*\*((?:(?!\*\/).)*)\*\/\s*readonly (\w+)\?:/gs);
    const defaults = [...members].flatMap(([, comment = "", prop = ""]): [string, string][] => {
      const code = /@default (?!- )(.*)/.exec(comment)?.[1]?.trim();
      return code === undefined ? [] : [[prop, code.replace(/\s*\*\/$/, "")]];
    });
    return [name, { parents: parents.match(/\w+/g) ?? [], defaults: new Map(defaults) }];
  });
}

const files = readdirSync(LIB, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));
const structs = new Map(files.flatMap((file) => structsOf(readFileSync(join(LIB, file), "utf8"))));

function defaultsOf(name: string): [string, string][] {
  const { parents = [], defaults = new Map<string, string>() } = structs.get(name) ?? {};
  return [...parents.flatMap(defaultsOf), ...defaults];
}

/** The value of the code in a default. */
function valueOf(code: string): unknown {
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- the code is in the library's own comments
  return (new Function(...Object.keys(EXPORTED), `return (${code});`) as (...values: unknown[]) => unknown)(
    ...Object.values(EXPORTED),
  );
}

/** The synthesized document with valid props, and one of them as given, or left out. */
function documentOf(name: string, made: Made, prop: string, value: unknown): string {
  const samples = new Samples();
  const others = Object.entries(validProps(name, new Given(samples))).filter(([other]) => other !== prop);
  new made(samples.stack, "made", Object.fromEntries(value === undefined ? others : [...others, [prop, value]]));
  return Testing.synth(samples.stack);
}

/** Defaults of the service, which are not written. */
const NOT_WRITTEN = new Set([
  "ApiCors.credentials",
  "ApiRoute.authorization",
  "HttpBackendOptions.acceptAnyCertificate",
  "Alarm.baseRuleName",
  "NewCompartment.deletable",
  "NewCompartment.deleteTimeout",
  "LogFiles.readFromHead",
]);

const cases = CONSTRUCTS.filter(([, made]) => !(made.prototype instanceof TerraformStack)).flatMap(([name, made]) =>
  defaultsOf(`${name}Props`)
    .filter(([prop]) => !NOT_WRITTEN.has(`${name}.${prop}`))
    .map(([prop, code]) => ({ name, made, prop, code })),
);

test.each(cases)("leaving out $prop of $name is the same as $code", ({ name, made, prop, code }) => {
  expect(documentOf(name, made, prop, undefined)).toBe(documentOf(name, made, prop, valueOf(code)));
});

type Use = (samples: Samples, options: never) => unknown;

const { Duration } = lib;
const subject = lib.Subject.group({ name: "analysts" });

function stream(samples: Samples): lib.Stream {
  return samples.of("Stream") as lib.Stream;
}

function pool({ stack }: Samples, kafka?: lib.KafkaSettings): lib.StreamPool {
  return new lib.StreamPool(stack, "the-pool", { compartment, kafka });
}

function key(samples: Samples): lib.IKey {
  return new Given(samples).key();
}

function addFile({ stack }: Samples, file: lib.ClientFile): Construct {
  file.addOutput(stack, "file");
  return stack;
}

function connect(samples: Samples, ends: Partial<lib.ServiceConnectorProps>): Construct {
  const source = lib.ConnectorSource.stream(stream(samples));
  const target = lib.ConnectorTarget.stream(pool(samples).addStream("copy", { partitions: lib.Partitions.of(1) }));
  return new lib.ServiceConnector(samples.stack, "connector", { compartment, source, target, ...ends });
}

function makeBucket({ stack }: Samples, props: Partial<lib.BucketProps>): Construct {
  return new lib.Bucket(stack, "the-bucket", { compartment, region: "eu-frankfurt-1", ...props });
}

function watch(samples: Samples, tuning: Partial<lib.StreamAlarmsProps>): Construct {
  const notify = [lib.AlarmDestination.topic(samples.of("ITopic") as lib.ITopic)];
  return new lib.StreamAlarms(samples.stack, "alarms", { compartment, streams: [stream(samples)], notify, ...tuning });
}

function logGroup({ stack }: Samples): lib.LogGroup {
  return new lib.LogGroup(stack, "the-logs", { compartment });
}

function makeDatabase(samples: Samples, props: Partial<lib.AutonomousDatabaseProps>): lib.AutonomousDatabase {
  return new lib.AutonomousDatabase(samples.stack, "the-database", {
    compartment,
    access: lib.DatabaseAccess.accessList([lib.DatabaseClient.address("203.0.113.7")]),
    adminSecret: samples.of("ISecret") as lib.ISecret,
    ...props,
  });
}

function archive(s: Samples, choice: lib.ArchiveOptions, contents: Partial<lib.ArchiveContents>): unknown {
  const { stack } = s;
  const encryption = lib.StackEncryption.oracleManaged().addTo(stack, "orders");
  const streams = [{ id: "kept", stream: stream(s), prefix: "orders/" }];
  const all = { name: "orders", title: "Bucket", streams, encryption, ...contents };
  return lib.StackArchive.bucket(choice).addTo(stack, all);
}

function collect(s: Samples, feed: lib.LogFeed, options?: lib.StackLogOptions): unknown {
  return lib.StackLogs.of(s.stack, [feed], options).collect(feed, stream(s));
}

function deliver(
  s: Samples,
  options: lib.SplunkConnectOptions,
  contents: Partial<lib.SplunkContents> = {},
  route: Partial<lib.SplunkStream> = {},
): void {
  const splunk = lib.SplunkDelivery.kafkaConnect(options);
  const workerNetwork = splunk.workerNetwork(s.stack, "ocid1.vcn.oc1.eu-frankfurt-1.aaaavcn");
  const streams = [{ stream: pool(s).addStream("one", { partitions: lib.Partitions.of(1) }), ...route }];
  const [{ stream: one }] = streams as [{ stream: lib.Stream }];
  splunk.addTo(s.stack, { pool: one._known.need("pool"), streams, workerNetwork, ...contents });
}

/** One use of each struct whose defaults are code and that is not the props of a construct. */
const USES: { readonly [struct: string]: Use } = {
  ApiCors: (s, o: object) => api(s, { cors: { origins: ["https://example.com"], ...o } }),
  ApiPermissionOptions: (s, o: lib.ApiPermissionOptions) => api(s, { permission: lib.ApiPermission.own(o) }),
  ApiRoute: (s, o: object) => {
    const token = s.struct("ApiTokenOptions") as unknown as lib.ApiTokenOptions;
    return apiOf(s, (route) => ({ ...route, ...o }), lib.ApiAuthentication.jwt(token));
  },
  ApiTokenOptions: (s, o: object) =>
    api(s, { authentication: lib.ApiAuthentication.jwt({ ...s.struct("ApiTokenOptions"), ...o } as never) }),
  HttpBackendOptions: (s, o: lib.HttpBackendOptions) =>
    apiOf(s, (route) => ({ ...route, backend: lib.ApiBackend.http("https://example.com", o) })),
  SharedPermissionOptions: (s, o: lib.SharedPermissionOptions) =>
    api(s, {
      permission: lib.ApiPermission.inPolicy(new lib.Policy(s.stack, "shared", { compartment }), o),
    }),
  TokenClaim: (s, o: object) => {
    const claims = [{ name: "scope", values: ["a"], ...o }];
    const token = { ...s.struct("ApiTokenOptions"), claims };
    return api(s, { authentication: lib.ApiAuthentication.jwt(token as never) });
  },
  ArchiveProps: (s, o: Partial<lib.ArchiveProps>) =>
    lib.ServiceConnector.archive(s.stack, "to-bucket", {
      compartment,
      stream: stream(s),
      bucket: s.of("Bucket") as lib.Bucket,
      ...o,
    }),
  ArchiveContents: (s, o: Partial<lib.ArchiveContents>) => archive(s, {}, o),
  ArchiveOptions: (s, o: lib.ArchiveOptions) => archive(s, o, {}),
  AlertOptions: ({ stack }, o: lib.AlertOptions) => lib.StackAlerts.newTopic(o).addTo(stack, { name: "ops" }),
  AlertTopic: ({ stack }, o: object) => {
    lib.StackAlerts.existingTopic().addTo(stack, { name: "ops", ...o });
    return lib.StackAlerts.newTopic().addTo(stack, { name: "others", ...o, id: "others", topicInput: "others_ocid" });
  },
  AlarmTuning: (s, o: lib.AlarmTuning) => watch(s, { getFaults: o }),
  AuditFeedOptions: (s, o: lib.AuditFeedOptions) => collect(s, lib.LogFeed.audit(o)),
  StackLogOptions: (s, o: lib.StackLogOptions) => collect(s, lib.LogFeed.audit(), o),
  SplunkConnectOptions: (s, o: lib.SplunkConnectOptions) => {
    deliver(s, o);
  },
  SplunkContents: (s, o: Partial<lib.SplunkContents>) => {
    deliver(s, {}, o);
  },
  SplunkStream: (s, o: Partial<lib.SplunkStream>) => {
    deliver(s, {}, {}, o);
  },
  WorkerVmOptions: (s, o: lib.WorkerVmOptions) => {
    deliver(s, { worker: lib.ConnectWorkerHost.vm(o) });
  },
  AuditLogsOptions: (_, o: lib.AuditLogsOptions) => lib.AuditLogs.of(compartment, o).includesSubcompartments,
  BucketKeyOptions: (s, o: lib.BucketKeyOptions) =>
    makeBucket(s, { encryption: lib.BucketEncryption.customerManaged(key(s), o) }),
  BucketLifecycle: (s, o: Partial<lib.BucketLifecycle>) =>
    makeBucket(s, { lifecycle: { rules: [lib.LifecycleRule.deleteAfter(Duration.days(30))], ...o } }),
  BucketTargetOptions: (s, o: lib.BucketTargetOptions) =>
    connect(s, { target: lib.ConnectorTarget.bucket(s.of("Bucket") as lib.Bucket, o) }),
  ConnectStringOptions: (s, o: lib.ConnectStringOptions) => {
    const value = makeDatabase(s, {}).connectString(o);
    return new TerraformOutput(s.stack, "connect-string", { value });
  },
  ConnectWorkerProps: (s, o: object) => addFile(s, lib.ConnectWorker.properties({ ...workerProps(s), ...o })),
  ConsumerLagProps: (s, o: object) => {
    const { metric } = lib.ConsumerLag.of({ stream: s.of("IStream") as lib.IStream, group: "mail", compartment, ...o });
    return `${metric.namespace}: ${metric.toString()}`;
  },
  FunctionAuthenticationOptions: ({ stack }, o: lib.FunctionAuthenticationOptions) =>
    String(lib.DeviceAuthentication.customFunction(o).addTo(stack).tokenHeader),
  MutualTlsOptions: (s, o: lib.MutualTlsOptions) => {
    const { certificate, trustedAuthorities } = lib.DeviceAuthentication.mutualTls(o).addTo(s.stack);
    const props = s.struct("ApiGatewayProps") as unknown as lib.ApiGatewayProps;
    return new lib.ApiGateway(s.stack, "the-gateway", { ...props, certificate, trustedAuthorities });
  },
  NewKafkaUserOptions: ({ stack }, o: lib.NewKafkaUserOptions) => lib.StackKafkaUser.newUser(o).addTo(stack, "reader"),
  NewKeyOptions: ({ stack }, o: lib.NewKeyOptions) => lib.StackEncryption.newKey(o).addTo(stack, "orders"),
  DatabaseUse: ({ stack }, o: object) => {
    lib.StackDatabase.existing().addTo(stack, { network: lib.StackNetwork.existing().addTo(stack), ...o });
  },
  DeviceApiProps: (s, o: object) =>
    lib.DeviceApi.of(s.stack, { ...(s.struct("DeviceApiProps") as unknown as lib.DeviceApiProps), ...o }),
  ExistingDatabaseOptions: ({ stack }, o: lib.ExistingDatabaseOptions) => {
    lib.StackDatabase.existing(o).addTo(stack, { network: lib.StackNetwork.existing().addTo(stack) });
  },
  NetworkUse: ({ stack }, o: lib.NetworkUse) =>
    lib.StackNetwork.create().addTo(stack, o).subnetOf(lib.NetworkPart.API).node.path,
  NewDatabaseOptions: ({ stack }, o: lib.NewDatabaseOptions) => {
    lib.StackDatabase.create(o).addTo(stack, { network: lib.StackNetwork.create().addTo(stack) });
  },
  NewNetworkOptions: ({ stack }, o: lib.NewNetworkOptions) => {
    const network = lib.StackNetwork.create(o).addTo(stack);
    for (const part of Object.values(lib.NetworkPart)) network.subnetOf(part);
  },
  StackFunctionOptions: (s, options: lib.StackFunctionOptions) => addFunction(s, { options }, {}),
  StackFunctionProps: (s, o: Partial<lib.StackFunctionProps>) => addFunction(s, {}, o),
  StackFunctionsProps: (s, o: Partial<lib.StackFunctionsProps>) => addFunction(s, o, {}),
  StackAlarmOptions: (s, o: lib.StackAlarmOptions) =>
    lib.StackWatch.of(s.stack, s.of("ITopic") as lib.ITopic, o).addStreams("health", { streams: [stream(s)] }),
  StackChoices: (_, o: lib.StackChoices) => Testing.synth(new VisionStaysBooking(testApp(), "booking", o)),
  StackPrivateAccess: ({ stack }, o: object) =>
    lib.StackAccess.privateEndpoint(stack, { vcnId: "ocid1.vcn.oc1.eu-frankfurt-1.aaaavcn", ...o }),
  CountAlarmTuning: (s, o: lib.CountAlarmTuning) => watch(s, { getFaults: o }),
  CustomLogOptions: (s, o: lib.CustomLogOptions) => logGroup(s).addCustomLog("custom", o),
  CustomerKeyOptions: (s, o: lib.CustomerKeyOptions) =>
    makeBucket(s, { encryption: lib.BucketEncryption.customerManaged(key(s), o) }),
  DashboardTileProps: (s, o: object) => {
    const tile = lib.DashboardTile.of({ title: "orders", metrics: [s.of("Metric") as lib.Metric], ...o });
    return new lib.Dashboard(s.stack, "the-dashboard", { compartment, tiles: [tile] });
  },
  DatabaseAccessOptions: (s, o: lib.DatabaseAccessOptions) =>
    makeDatabase(s, { access: lib.DatabaseAccess.accessList([lib.DatabaseClient.address("203.0.113.7")], o) }),
  DatabaseEndpointOptions: (s, o: lib.DatabaseEndpointOptions) =>
    makeDatabase(s, { access: lib.DatabaseAccess.privateEndpoint(new Given(s).subnet(), o) }),
  DatabaseKeyOptions: (s, o: lib.DatabaseKeyOptions) => {
    const options = { vault: new Given(s).newVault(), ...o };
    makeDatabase(s, { encryption: lib.DatabaseEncryption.customerManaged(key(s), options) });
  },
  DatabaseSizeOptions: (s, o: lib.DatabaseSizeOptions) => makeDatabase(s, { size: lib.DatabaseSize.ecpus(4, o) }),
  EventActionOptions: (s, o: lib.EventActionOptions) =>
    new lib.EventRule(s.stack, "rule", {
      compartment,
      condition: lib.EventCondition.eventTypes(["com.oraclecloud.objectstorage.createobject"]),
      actions: [lib.EventAction.stream(stream(s), o)],
    }),
  ClientFileProps: (s, o: object) => addFile(s, lib.ClientFile.of({ fileName: "a.txt", content: "a", ...o })),
  ForwardProps: (s, o: Partial<lib.ForwardProps>) =>
    lib.ServiceConnector.forward(s.stack, "forward", {
      compartment,
      from: stream(s),
      to: pool(s).addStream("copy", { partitions: lib.Partitions.of(1) }),
      ...o,
    }),
  GoldenGateHandlerProps: (s, o: object) =>
    addFile(s, lib.GoldenGate.handler({ topics: lib.GoldenGateTopics.byTable(), ...o })),
  JdbcConnection: (s, o: object) => addFile(s, jdbcSource(s, o)),
  JdbcSinkProps: (s, o: object) =>
    addFile(s, lib.JdbcSink.json({ url: JDBC, user: "shop", streams: [stream(s)], keyFields: ["ID"], ...o })),
  JdbcSourceProps: (s, o: object) => addFile(s, jdbcSource(s, o)),
  KafkaAccessOptions: (s, o: lib.KafkaAccessOptions) =>
    new lib.Policy(s.stack, "policy", { compartment, statements: pool(s).allowKafka(subject, o) }),
  KafkaClientProps: (s, o: object) => addFile(s, lib.KafkaClient.properties({ login: login(s), ...o })),
  KafkaConnectorProps: (s, o: object) =>
    addFile(s, lib.KafkaConnector.json({ name: "files", connectorClass: "org.example.Files", ...o })),
  KafkaConsumerProps: (s, o: object) => addFile(s, lib.KafkaClient.consumer({ login: login(s), groupId: "a", ...o })),
  KafkaProducerProps: (s, o: object) => addFile(s, lib.KafkaClient.producer({ login: login(s), ...o })),
  KafkaSettings: (s, o: lib.KafkaSettings) => pool(s, o),
  LatencyAlarmTuning: (s, o: lib.LatencyAlarmTuning) => watch(s, { putLatency: o }),
  LifecycleRuleOptions: (s, o: lib.LifecycleRuleOptions) =>
    makeBucket(s, { lifecycle: { rules: [lib.LifecycleRule.deleteAfter(Duration.days(30), o)] } }),
  LogFiles: (s, o: object) =>
    new lib.UnifiedAgentConfiguration(s.stack, "agent", {
      compartment,
      sources: [lib.AgentSource.files({ name: "a", paths: ["/var/log/a"], ...o })],
      destination: s.of("ILog") as lib.ILog,
      dynamicGroups: [s.of("IDynamicGroup") as lib.IDynamicGroup],
    }),
  LogSourceOptions: (s, o: lib.LogSourceOptions) =>
    connect(s, { source: lib.ConnectorSource.logs([lib.LogSelection.logGroup(logGroup(s))], o) }),
  MaintenanceReminderOptions: (s, o: lib.MaintenanceReminderOptions) =>
    connect(s, {
      source: lib.ConnectorSource.logs([lib.LogSelection.logGroup(logGroup(s))]),
      tasks: [lib.ConnectorTask.logFilter(lib.LogFilter.containerDatabaseMaintenanceReminders(o))],
    }),
  MirrorMakerProps: (s, o: object) =>
    addFile(
      s,
      lib.MirrorMaker.properties({
        source: lib.MirrorEnd.cluster("kafka.example.com:9092"),
        target: lib.MirrorTarget.pool(login(s), new lib.ConnectHarness(s.stack, "the-harness", { compartment })),
        topics: ["orders"],
        ...o,
      }),
    ),
  ScheduleRecurrenceOptions: (s, o: lib.ScheduleRecurrenceOptions) => {
    const functions = [new Given(s).fn()];
    const recurrence = lib.ScheduleRecurrence.daily(o);
    return new lib.FunctionSchedule(s.stack, "nightly", { compartment, functions, recurrence });
  },
  ScramLoginProps: (s, o: object) =>
    addFile(s, lib.ScramLogin.of({ bootstrapServers: "copy:9092", userName: "ada", ...o }).properties()),
  ScramTargetOptions: (s, o: lib.ScramTargetOptions) => {
    const source = lib.MirrorEnd.pool(login(s));
    const target = lib.MirrorTarget.scram(s.of("ScramLogin") as lib.ScramLogin, o);
    return addFile(s, lib.MirrorMaker.properties({ source, target, topics: ["orders"] }));
  },
  MirrorTargetOptions: (s, o: lib.MirrorTargetOptions) => {
    const source = lib.MirrorEnd.pool(login(s));
    const target = lib.MirrorTarget.cluster("kafka.example.com:9092", {}, o);
    return addFile(s, lib.MirrorMaker.properties({ source, target, topics: ["orders"] }));
  },
  PassphraseOptions: (s, o: lib.PassphraseOptions) => {
    const vault = new Given(s).newVault();
    const content = lib.SecretContent.generatedPassphrase(o);
    new lib.Secret(s.stack, "secret", { vault, key: key(s), compartment, content });
  },
  PercentAlarmTuning: (s, o: lib.PercentAlarmTuning) => {
    const notify = [lib.AlarmDestination.topic(s.of("ITopic") as lib.ITopic)];
    const databases = [s.of("IAutonomousDatabase") as lib.IAutonomousDatabase];
    return new lib.DatabaseAlarms(s.stack, "alarms", { compartment, databases, notify, cpu: o });
  },
  PublishAccessOptions: (s, o: lib.PublishAccessOptions) =>
    new lib.Topic(s.stack, "topic", { compartment }).allowPublish(subject, o).toString(),
  QueueKeyOptions: (s, o: lib.QueueKeyOptions) =>
    new lib.Queue(s.stack, "queue", {
      compartment,
      encryption: lib.QueueEncryption.customerManaged(key(s), { serviceName: "queue", ...o }),
    }),
  S3BackendProps: (s, o: object) => {
    const place = { bucket: "state", namespace: "acme", region: "eu-frankfurt-1" };
    const backend = lib.Backend.s3({ ...place, ...o });
    return Testing.synth(new lib.OciStack(App.of(s.stack), "of-s3", { namePrefix: "s3", backend }));
  },
  SecurityAttributeProps: (s, o: object) => {
    const securityAttributes = [lib.SecurityAttribute.of({ namespace: "a", key: "b", value: "c", ...o })];
    const access = lib.PoolAccess.privateEndpoint(new Given(s).subnet(), {
      clients: [lib.NetworkPeer.cidr("10.0.2.0/24")],
    });
    new lib.StreamPool(s.stack, "the-pool", { compartment, access, securityAttributes });
  },
  BootFile: (_, o: object) => lib.CloudInit.text({ files: [{ path: "/etc/a", content: "a\n", ...o }] }),
  FlexibleShape: (_, o: lib.FlexibleShape) => lib.HostShape.flexible(o)._render(),
  KafkaHostAttributes: (s, o: object) => {
    const host = lib.KafkaConnectHost.fromHostAttributes(s.stack, "known-host", { hostName: "a", compartment, ...o });
    const notify = [lib.AlarmDestination.topic(s.of("ITopic") as lib.ITopic)];
    return new lib.KafkaHostAlarms(s.stack, "of-host", { host, notify });
  },
  MirrorLagAlarmTuning: (s, o: lib.MirrorLagAlarmTuning) => {
    const host = lib.MirrorHost.fromHostAttributes(s.stack, "known-mirror", { hostName: "a", compartment });
    const notify = [lib.AlarmDestination.topic(s.of("ITopic") as lib.ITopic)];
    return new lib.KafkaHostAlarms(s.stack, "of-mirror", { host, notify, mirrorLag: o });
  },
  SilenceAlarmTuning: (s, o: Partial<lib.SilenceAlarmTuning>) =>
    watch(s, { producerSilent: { after: Duration.hours(1), ...o } }),
  SplunkRoute: (s, o: object) => addFile(s, splunk(s, {}, o)),
  SplunkSinkProps: (s, o: object) => addFile(s, splunk(s, o, {})),
  StreamOptions: (s, o: Partial<lib.StreamOptions>) =>
    pool(s).addStream("one", { partitions: lib.Partitions.of(1), ...o }),
  StreamSourceOptions: (s, o: lib.StreamSourceOptions) =>
    connect(s, { source: lib.ConnectorSource.stream(stream(s), o) }),
  SubnetOptions: (s, o: Partial<lib.SubnetOptions>) =>
    new Given(s).newVcn().addSubnet("one", { cidrBlock: "10.0.3.0/24", ...o }),
  SubscriptionOptions: (s, o: lib.SubscriptionOptions) =>
    new lib.Topic(s.stack, "topic", { compartment }).addSubscription("one", lib.Subscription.email("a@example.com"), o),
  StreamLoadOptions: (_, o: object) => {
    const { consumerGroups, peakFactor } = lib.StreamLoad.bytes({ gigabytesPerDay: 200, ...o });
    return `${consumerGroups} ${peakFactor}`;
  },
  ThroughputAlarmTuning: (s, o: lib.ThroughputAlarmTuning) => watch(s, { writeThroughput: o }),
  ThroughputOptions: (_, o: object) => {
    const { count } = lib.Partitions.forBytes({ writeMiBPerSecond: 3.5, readMiBPerSecond: 9, ...o });
    return count;
  },
  UploadRuleOptions: (s, o: lib.UploadRuleOptions) =>
    makeBucket(s, { lifecycle: { rules: [lib.LifecycleRule.abortUploadsAfter(Duration.days(3), o)] } }),
  WriteLimitOptions: (s, o: object) => stream(s).writeLimitBytes({ during: Duration.minutes(5), ...o }),
};

function addFunction(
  s: Samples,
  surroundings: Partial<lib.StackFunctionsProps>,
  props: Partial<lib.StackFunctionProps>,
): lib.FunctionInStack {
  const network = s.of("NetworkInStack") as lib.NetworkInStack;
  const functions = lib.StackFunctions.of(s.stack, { network, logs: logGroup(s), images: "shop", ...surroundings });
  return functions.addFunction("ingest", {
    program: lib.FunctionProgram.INGEST,
    application: functions.addApplication("ingest", s.of("IStreamPool") as lib.IStreamPool),
    config: lib.ProgramVariables.stream("STREAM", stream(s)),
    ...props,
  });
}

/** With its first route only, changed. */
function apiOf(
  samples: Samples,
  change: (route: lib.ApiRoute) => lib.ApiRoute,
  authentication = lib.ApiAuthentication.none({ acknowledgeInsecure: true }),
): lib.ApiDeployment {
  const valid = validProps("ApiDeployment", new Given(samples)) as unknown as lib.ApiDeploymentProps;
  const routes = valid.routes.slice(0, 1).map(change);
  return new lib.ApiDeployment(samples.stack, "the-api", { ...valid, routes, authentication });
}

function api(samples: Samples, props: Partial<lib.ApiDeploymentProps>): lib.ApiDeployment {
  const valid = validProps("ApiDeployment", new Given(samples)) as unknown as lib.ApiDeploymentProps;
  return new lib.ApiDeployment(samples.stack, "the-api", { ...valid, ...props });
}

const JDBC = "jdbc:oracle:thin:@db";

function jdbcSource(samples: Samples, options: object): lib.ClientFile {
  const props = samples.struct("JdbcSourceProps") as unknown as lib.JdbcSourceProps;
  return lib.JdbcSource.json({ ...props, url: JDBC, ...options });
}

function splunk(samples: Samples, options: object, route: object): lib.ClientFile {
  const routes = [{ stream: stream(samples), index: "main", ...route }];
  return lib.SplunkSink.json({ hecUri: "https://splunk.example.com:8088", routes, ...options });
}

function login(samples: Samples): lib.KafkaLogin {
  const user = lib.KafkaUser.existing({ tenancyName: "acme", userName: "ada", group: subject });
  return lib.KafkaLogin.user({ pool: pool(samples), user });
}

function workerProps(samples: Samples): lib.ConnectWorkerProps {
  const harness = new lib.ConnectHarness(samples.stack, "the-harness", { compartment });
  return { login: login(samples), harness, groupId: "etl" };
}

/** Timeouts of the provider, and values that only a form shows, whose tests are in test/core and test/resource-manager. */
const ELSEWHERE = /^(?:ResourceTimeouts|ResourceManagerBundleOptions|RuleOptions|\w*InputOptions|OutputOptions)$/;
/** What the props of constructs inherit. */
const INHERITED = /^(?:AlarmOptions|KafkaHostOptions|AlarmSetOptions|ConnectorOptions)$/;

const optionCases = Object.keys(USES).flatMap((struct) =>
  defaultsOf(struct)
    .filter(([prop]) => !NOT_WRITTEN.has(`${struct}.${prop}`))
    .map(([prop, code]) => ({ struct, prop, code })),
);

test("every struct with defaults as code is the props of a construct, or is used here", () => {
  const withDefaults = [...structs].filter(([, { defaults }]) => defaults.size > 0).map(([name]) => name);
  const constructs = CONSTRUCTS.map(([name]) => `${name}Props`);
  const open = withDefaults.filter((name) => !(name in USES) && !constructs.includes(name));
  expect(open.filter((name) => !ELSEWHERE.test(name) && !INHERITED.test(name))).toEqual([]);
  expect(cases.length + optionCases.length).toBeGreaterThan(90);
});

test.each(optionCases)("leaving out $prop of $struct is the same as $code", ({ struct, prop, code }) => {
  const [left, given] = [{}, { [prop]: valueOf(code) }].map((options) => {
    const samples = new Samples();
    const made = USES[struct]!(samples, options as never);
    const isValue = typeof made === "string" || typeof made === "number" || typeof made === "boolean";
    return isValue ? made : Testing.synth(samples.stack);
  });
  expect(left).toEqual(given);
});
