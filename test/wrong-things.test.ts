// What a compiler would not let pass, for who writes JavaScript: whatever is given where a value of a class, a construct, a struct
// or a list belongs is refused in one sentence, by every construct, factory and method, and nothing is left in the tree.

import { Construct, type IConstruct } from "constructs";
import * as lib from "../lib";
import { type Parameter, parametersIn, rowOf, waysIn } from "../lib/core/resource/shape-rows";
import { SHAPES } from "../lib/core/resource/shapes";
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
} from "./refusals/row";
import { testApp } from "./support/synthesis";

type Values = Readonly<Record<string, unknown>>;
type Made = new (scope: IConstruct, id: string, props: unknown) => object;
type Callable = (...values: unknown[]) => unknown;

const exported = lib as Readonly<Record<string, unknown>>;

/** A stack, and in it a value of each type that something must be given. */
class Samples {
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

  /** What a struct must have. */
  public struct(type: string): Values {
    const required = parametersIn(rowOf(type).words).filter(({ isOptional }) => !isOptional);
    return Object.fromEntries(required.map((member) => [member.name, this.of(member.type)]));
  }

  private make(type: string): unknown {
    if (type.endsWith("[]")) return [this.of(type.slice(0, -2))];
    if (type.startsWith("{")) return { key: this.of(type.slice(1, -1)) };
    const { kind, words } = rowOf(type);
    if (kind === "struct") return this.struct(type);
    const make = SAMPLES[type];
    if (make !== undefined) return make(this);
    const [way] = waysIn(words).filter(({ isConstant, first }) => isConstant || first === undefined);
    const owner = exported[type] as Readonly<Record<string, unknown>> | undefined;
    const found = way && owner?.[way.name];
    if (found === undefined) throw new Error(`give this test a sample of ${type}`);
    return typeof found === "function" ? (found as Callable).call(owner) : found;
  }
}

const ID = "ocid1.thing.oc1..aaaa";
const hour = lib.Duration.hours(1);
const group = lib.Subject.group({ name: "analysts" });
const isEqual = lib.PolicyCondition.isEqual("target.stream.id", ID);
const cpu = "CpuUtilization[1m].mean()";
const placement = lib.StreamPlacement.inDefaultPool(compartment);

const SAMPLES: { readonly [type: string]: (samples: Samples) => unknown } = {
  string: () => "text",
  number: () => 1,
  boolean: () => true,
  flag: () => true,
  scope: ({ stack }) => stack,
  TerraformProvider: ({ stack }) => stack.node.tryFindChild("oci-home"),
  Access: () => lib.Access.read("streams"),
  AgentSource: (s) =>
    lib.AgentSource.files({ ...s.struct("LogFiles"), paths: ["/var/log/a"] } as unknown as lib.LogFiles),
  AlarmDestination: (s) => lib.AlarmDestination.stream(s.of("IStream") as lib.IStream),
  AuditLogs: () => lib.AuditLogs.of(compartment),
  Bucket: ({ stack }) => new lib.Bucket(stack, "archive", { compartment }),
  ClientFile: (s) => lib.ClientFile.of(s.struct("ClientFileProps") as unknown as lib.ClientFileProps),
  Compartment: () => compartment,
  ConnectHarness: ({ stack }) => lib.ConnectHarness.fromConnectHarnessId(stack, "h", "ocid1.connectharness.oc1..aaaa"),
  ConnectorSource: (s) => lib.ConnectorSource.stream(s.of("IStream") as lib.IStream),
  ConnectorTarget: (s) => lib.ConnectorTarget.stream(s.of("IStream") as lib.IStream),
  Duration: () => hour,
  EventAction: (s) => lib.EventAction.stream(s.of("IStream") as lib.IStream),
  EventRule: (s) => new lib.EventRule(s.stack, "e", s.struct("EventRuleProps") as unknown as lib.EventRuleProps),
  Function: (s) => s.of("IFunction"),
  FunctionApplication: (s) => s.of("IFunctionApplication"),
  IBucket: ({ bucket }) => bucket,
  IConnectHarness: (s) => s.of("ConnectHarness"),
  IDynamicGroup: ({ stack }) => lib.DynamicGroup.fromDynamicGroupId(stack, "dg", "ocid1.dynamicgroup.oc1..aaaa"),
  IFunction: ({ stack }) => lib.OciFunction.fromFunctionId(stack, "f", FUNCTION_ID),
  IFunctionApplication: ({ stack }) => lib.FunctionApplication.fromFunctionApplicationId(stack, "app", APPLICATION_ID),
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
  IQueue: ({ stack }) => lib.Queue.fromQueueId(stack, "q", "ocid1.queue.oc1..aaaa"),
  IServiceConnector: ({ stack }) => lib.ServiceConnector.fromServiceConnectorId(stack, "c", CONNECTOR_ID),
  IStream: ({ stack }) => lib.Stream.fromStreamId(stack, "st", STREAM_ID),
  IStreamPool: ({ stack }) =>
    lib.StreamPool.fromStreamPoolAttributes(stack, "p", {
      streamPoolId: POOL_ID,
      bootstrapServers: "cell-1.streaming.eu-frankfurt-1.oci.oraclecloud.com:9092",
      compartment,
    }),
  ISubnet: ({ stack }) => lib.Subnet.fromSubnetId(stack, "sub", SUBNET_ID),
  ITopic: ({ stack }) => lib.Topic.fromTopicId(stack, "t", TOPIC_ID),
  ITopicDestination: (s) => s.of("ITopic"),
  IVault: ({ stack }) => lib.Vault.fromVaultId(stack, "v", VAULT_ID),
  IVcn: ({ stack }) => lib.Vcn.fromVcnId(stack, "net", VCN_ID),
  InputCondition: () => lib.InputCondition.isTrue("private"),
  Inputs: ({ stack }) => stack.input,
  Instant: () => lib.Instant.fromIso("2027-01-01T00:00:00Z"),
  KafkaLogin: (s) => lib.KafkaLogin.user(s.of("KafkaUserLogin") as lib.KafkaUserLogin),
  KafkaClientUser: ({ stack }) => new lib.KafkaClientUser(stack, "reader", { email: "reader@example.com" }),
  Key: (s) => s.of("IKey"),
  LifecycleRule: () => lib.LifecycleRule.deleteAfter(lib.Duration.days(3)),
  LogField: () => lib.LogFilter.field("data.level"),
  LogFilter: () => lib.LogFilter.content("error"),
  LogGroup: (s) => s.of("ILogGroup"),
  LogSelection: () => lib.LogSelection.compartment(compartment),
  MatchingRule: () => lib.MatchingRule.functionsIn(compartment),
  Metric: () => lib.Metric.parse(cpu, { namespace: "oci_computeagent" }),
  MetricCondition: () => lib.MetricCondition.parse(`${cpu} > 1`, { namespace: "oci_computeagent" }),
  MirrorEnd: () => lib.MirrorEnd.cluster("kafka:9092"),
  NetworkSecurityGroup: (s) => s.of("INetworkSecurityGroup"),
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
  PoolConnections: ({ stack }) =>
    lib.StreamPool.fromStreamPoolAttributes(stack, "pool", {
      streamPoolId: POOL_ID,
      networkSecurityGroup: lib.NetworkSecurityGroup.fromNetworkSecurityGroupId(stack, "clients", GROUP_ID),
    }).connections,
  ResourceManagerBundle: () => lib.ResourceManagerBundle.of(new lib.OciStack(testApp(), "bundle")),
  Queue: (s) => s.of("IQueue"),
  Secret: ({ stack }) => lib.Secret.fromSecretId(stack, "secret", "ocid1.vaultsecret.oc1..aaaa"),
  SecretContent: () => lib.SecretContent.generatedPassphrase(),
  ServiceConnector: (s) =>
    new lib.ServiceConnector(s.stack, "to-archive", {
      compartment,
      source: lib.ConnectorSource.stream(s.of("Stream") as lib.Stream),
      target: lib.ConnectorTarget.bucket(s.of("Bucket") as lib.Bucket),
    }),
  ServiceMetric: () => lib.StreamMetric.PUT_BYTES,
  Stream: ({ stack }) => new lib.Stream(stack, "orders", { placement, partitions: lib.Partitions.of(1) }),
  StreamPlacement: () => placement,
  StreamPool: (s) => s.of("IStreamPool"),
  Subject: () => group,
  Subscription: () => lib.Subscription.email("ops@example.com"),
  Tags: () => lib.Tags.of({ freeform: { a: "b" } }),
  Topic: (s) => s.of("ITopic"),
  Vault: (s) => s.of("IVault"),
  Vcn: (s) => s.of("IVcn"),
};

/** What somebody could give, whatever the type. */
function wrongValues(type: string, { bucket }: Samples): unknown[] {
  return [48, "text", {}, [48], null, bucket, () => 48].filter((value) => !isAllowed(type, value, bucket));
}

function isAllowed(type: string, value: unknown, bucket: unknown): boolean {
  const { kind, words } = rowOf(type);
  if (type === "number") return value === 48;
  if (type === "string") return value === "text";
  if (type === "number[]") return Array.isArray(value);
  if (type.startsWith("{")) return isEmptyObject(value);
  if (kind !== "struct") return type === "IBucket" && value === bucket;
  const required = parametersIn(words).filter(({ isOptional }) => !isOptional);
  if (value === bucket) return required.length > 0 && required.every(({ name }) => name in (value as object));
  return isEmptyObject(value) && required.length === 0;
}

function isEmptyObject(value: unknown): boolean {
  return typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}

interface Attempt {
  /** What was wrong, for whoever reads a failure. */
  readonly about: string;
  /** What the sentence must name. */
  readonly names: string;
  readonly value: unknown;
}

/** Each value of a struct with one wrong thing in it. */
function wrongStructs(type: string, samples: Samples): Attempt[] {
  const valid = samples.struct(type);
  return parametersIn(rowOf(type).words).flatMap(({ name, type: of, isOptional }) => [
    ...(isOptional ? [] : [{ about: `no ${name}`, names: name, value: { ...valid, [name]: undefined } }]),
    ...wrongValues(of, samples).map((wrong) => ({
      about: `${name}: ${shown(wrong)}`,
      names: name,
      value: { ...valid, [name]: wrong },
    })),
  ]);
}

function shown(value: unknown): string {
  return value instanceof Construct ? "a bucket" : typeof value === "function" ? "a function" : JSON.stringify(value);
}

/** What is not right about an attempt; undefined for a sentence that begins with the path and names what is wrong. */
function flawOf(samples: Samples, start: string, { about, names }: Attempt, make: () => unknown): string | undefined {
  const before = samples.stack.node.findAll().length;
  const message = refusalOf(make);
  const id = /^shop\/(n\d+): $/.exec(start)?.[1];
  const refused = id === undefined ? undefined : samples.stack.node.tryFindChild(id);
  const left = samples.stack.node.findAll().length - before - (refused === undefined ? 0 : 1);
  if (id !== undefined) samples.stack.node.tryRemoveChild(id);
  if (left !== 0) return `${about}: ${left} constructs are left: ${message}`;
  const isRight = message.startsWith(start) && new RegExp(`^${names}\\b`).test(message.slice(start.length));
  return isRight && !/undefined|\[object|\n/.test(message) ? undefined : `${about}: ${message}`;
}

function refusalOf(make: () => unknown): string {
  try {
    make();
    return "nothing was refused";
  } catch (error) {
    return error instanceof lib.ConfigurationError ? error.message : `not a refusal: ${String(error)}`;
  }
}

const constructs = Object.entries(exported).filter(
  ([, made]) => typeof made === "function" && made.prototype instanceof Construct,
);

/** Those that only exist already, and have no public constructor. */
const IMPORTED = ["LogAnalyticsLogGroup"];

test("the props of every construct are in the table", () => {
  const without = constructs.map(([name]) => name).filter((name) => rowOf(`${name}Props`).kind !== "struct");
  expect(without).toEqual(IMPORTED);
});

test.each(constructs.filter(([name]) => !IMPORTED.includes(name)))(
  "fails for each wrong thing among the props of %s",
  (name, made) => {
    const samples = new Samples();
    const type = `${name}Props`;
    const scope = name === "OciStack" ? samples.stack.node.root : samples.stack;
    const whole = [48, "text", [48], null].map((value) => ({ about: shown(value), names: "props", value }));
    const attempts: Attempt[] = [...whole, ...wrongStructs(type, samples)];
    const flaws = attempts.map((attempt) => {
      const id = samples.nextId();
      const start = `${[scope.node.path, id].filter((part) => part !== "").join("/")}: `;
      return flawOf(samples, start, attempt, () => new (made as Made)(scope, id, attempt.value));
    });
    expect(attempts.length).toBeGreaterThan(4);
    expect(flaws.filter((flaw) => flaw !== undefined)).toEqual([]);
  },
);

const calls = Object.keys(SHAPES).filter((name) => rowOf(name).kind === "call");

test.each(calls)("fails for each wrong argument of %s", (callee) => {
  const samples = new Samples();
  const [owner = "", method = ""] = callee.split(/[.#]/);
  const isMethod = callee.includes("#");
  const self = (isMethod ? samples.of(owner.replace(/Base$/, "")) : exported[owner]) as Readonly<
    Record<string, Callable>
  >;
  const parameters = parametersIn(rowOf(callee).words);
  const valid = parameters.map((parameter) => sampleOf(parameter, samples));
  const flaws = parameters.flatMap((parameter, index) =>
    wrongArguments(parameter, samples).map((attempt) => {
      const id = samples.nextId();
      const given = valid.map((value, other) => (other === index ? attempt.value : value));
      const isImport = parameters[0]?.type === "scope" && parameters[1]?.name === "id";
      if (isImport && index !== 1) given[1] = id;
      const start = startOf(self, isMethod, parameters, isImport && index !== 1 ? id : undefined);
      return flawOf(samples, start, attempt, () => self[method]!.apply(self, given));
    }),
  );
  expect(flaws.filter((flaw) => flaw !== undefined)).toEqual([]);
});

function sampleOf({ type, isRest }: Parameter, samples: Samples): unknown {
  return isRest ? samples.of(type.slice(0, -2)) : samples.of(type);
}

function startOf(self: object, isMethod: boolean, parameters: readonly Parameter[], id: string | undefined): string {
  if (parameters[0]?.type === "scope") return id === undefined ? "shop: " : `shop/${id}: `;
  if (isMethod && self instanceof Construct) return `${self.node.path}: `;
  if (isMethod)
    return self instanceof lib.Inputs || self instanceof lib.Outputs
      ? "shop: "
      : self instanceof lib.PoolConnections
        ? "shop/pool: "
        : "";
  return "";
}

function wrongArguments({ name, type, isOptional, isRest }: Parameter, samples: Samples): Attempt[] {
  if (type === "scope") return [];
  const element = isRest ? type.slice(0, -2) : type;
  const inner = rowOf(element).kind === "struct" ? wrongStructs(element, samples) : [];
  const missing = isOptional || isRest ? [] : [{ about: `no ${name}`, names: name, value: undefined }];
  const wrong = wrongValues(element, samples).map((value) => ({
    about: `${name}: ${shown(value)}`,
    names: name,
    value,
  }));
  // A struct that has what is asked of another lacks something else.
  const whole =
    rowOf(element).kind === "struct"
      ? wrong.filter(({ value }) => !isEmptyObject(value) && !(value instanceof Construct))
      : wrong;
  return [...missing, ...whole, ...inner];
}
