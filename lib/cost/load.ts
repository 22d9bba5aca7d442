import { TerraformResource, TerraformStack } from "cdktf";
import { type IConstruct } from "constructs";
import { refusal } from "../core/checks";
import { readText } from "../plan/text-file";
import { type StreamLoad } from "../streaming/stream-load";
import { checkAmounts } from "./amounts";
import { loadsIn } from "./load-file";

/** How often a function is called, and for how long it runs. */
export interface FunctionLoad {
  /**
   * Calls in a second, on average over a month.
   *
   * @default - what the connectors and API deployments of the stack that call it call
   */
  readonly callsPerSecond?: number;

  /** Seconds that a call takes. */
  readonly secondsPerCall: number;
}

/** How often an API is called. */
export interface ApiLoad {
  /** Calls in a second, on average over a month. */
  readonly callsPerSecond: number;
}

/** What is stored: in a bucket, in Log Analytics, on the boot volume of an instance. */
export interface StorageLoad {
  /** Gigabytes (10^9 bytes) that are there at the end of the month. */
  readonly gigabytes: number;

  /**
   * Requests in a month; only a bucket has them.
   *
   * @default - those of the connectors of the stack that write to the bucket
   */
  readonly requestsPerMonth?: number;
}

/** What is written to a log. */
export interface LogLoad {
  /** Gigabytes (10^9 bytes) in a day, on average over a month. */
  readonly gigabytesPerDay: number;
}

/** What is published to a topic. */
export interface TopicLoad {
  /** Messages in a month; each subscription gets all of them. */
  readonly messagesPerMonth: number;
}

/** What is asked of a queue. */
export interface QueueLoad {
  /** Requests in a month, those that put, get, update and delete together. */
  readonly requestsPerMonth: number;
}

/** What leaves a region for the internet. */
export interface OutboundLoad {
  /** Gigabytes (10^9 bytes) in a month. */
  readonly gigabytesPerMonth: number;

  /**
   * The region that it leaves: `eu-frankfurt-1`.
   *
   * @default - the region of the stack's provider
   */
  readonly region?: string;
}

/** What a resource of a stack has to do in a month, as its cost is estimated from it. All are averages, in numbers from 0 to 10^15 that are known at synth. */
export class Load {
  /**
   * Of a stream.
   *
   * @param stream - a `Stream`, or an `oci_streaming_stream` of the bindings
   */
  public static ofStream(stream: IConstruct, load: StreamLoad): Load {
    return new Load("stream", load, stream);
  }

  /**
   * Of a function.
   *
   * @param program - an `OciFunction`, or an `oci_functions_function` of the bindings
   * @throws ConfigurationError for a number that is negative, over 10^15, not finite or only known at apply, as the following do
   */
  public static ofFunction(program: IConstruct, load: FunctionLoad): Load {
    return new Load("function", checkAmounts(load), program);
  }

  /**
   * Of an API.
   *
   * @param deployment - an `ApiDeployment`, or an `oci_apigateway_deployment` of the bindings
   */
  public static ofApi(deployment: IConstruct, load: ApiLoad): Load {
    return new Load("api", checkAmounts(load), deployment);
  }

  /**
   * Of what stores something.
   *
   * @param store - a `Bucket`, a log group of Log Analytics, a host or an instance, of which it is the size of the boot volume
   */
  public static ofStorage(store: IConstruct, load: StorageLoad): Load {
    return new Load("storage", checkAmounts(load), store);
  }

  /**
   * Of a log, which Logging keeps for as long as its retention says.
   *
   * @param log - a `Log`, or an `oci_logging_log` of the bindings
   */
  public static ofLog(log: IConstruct, load: LogLoad): Load {
    return new Load("log", checkAmounts(load), log);
  }

  /**
   * Of a topic.
   *
   * @param topic - a `Topic`, or an `oci_ons_notification_topic` of the bindings
   */
  public static ofTopic(topic: IConstruct, load: TopicLoad): Load {
    return new Load("topic", checkAmounts(load), topic);
  }

  /**
   * Of a queue.
   *
   * @param queue - a `Queue`, or an `oci_queue_queue` of the bindings
   */
  public static ofQueue(queue: IConstruct, load: QueueLoad): Load {
    return new Load("queue", checkAmounts(load), queue);
  }

  /** Of the stack as a whole: what leaves its region for the internet. */
  public static outbound(load: OutboundLoad): Load {
    const { gigabytesPerMonth, region } = load;
    return new Load("outbound", { ...checkAmounts({ gigabytesPerMonth }), ...(region !== undefined && { region }) });
  }

  /**
   * The loads of a file: a JSON object by the address of each resource, or the path of its construct. Each has one member, by the kind of
   * its load: `messages`, `bytes`, `function`, `api`, `storage`, `log`, `topic` or `queue`, with the members of the struct of that name;
   * `outbound` stands by itself:
   *
   *     {
   *       "orders/pool/bookings": { "messages": { "perSecond": 50, "averageBytes": 1000, "consumerGroups": 1 } },
   *       "oci_functions_function.loader_7ADF6D64": { "function": { "secondsPerCall": 0.5 } },
   *       "outbound": { "gigabytesPerMonth": 200 }
   *     }
   *
   * @param json - the text of the file
   * @throws ConfigurationError for a text of another form, and for what the other factories refuse
   */
  public static fromJson(json: string): Load[] {
    return loadsIn(json).map(({ name, kind, data }) => new Load(kind, data, undefined, name));
  }

  /**
   * The same, read from a file.
   *
   * @throws ConfigurationError if the file cannot be read, and for what `fromJson` refuses
   */
  public static fromFile(path: string): Load[] {
    return Load.fromJson(readText("the file of loads", path));
  }

  private constructor(
    /** @internal */
    public readonly _kind: LoadKind,
    private readonly data: object,
    private readonly construct?: IConstruct,
    private readonly name?: string,
  ) {}

  /** What it says, for a rule that knows its kind. @internal */
  public _of<Kind extends LoadKind>(kind: Kind): LoadData[Kind] | undefined {
    return this._kind === kind ? (this.data as LoadData[Kind]) : undefined;
  }

  /** The address or path of its resource; undefined for the stack as a whole. @internal */
  public _target(stack: TerraformStack | undefined): string | undefined {
    if (this.construct === undefined) return this.name;
    const address = addressOf(this.construct);
    if (address !== undefined && TerraformStack.of(this.construct) === stack) return address;
    const remedy = "give a load for a resource that the stack makes: what it only refers to is paid elsewhere";
    throw refusal(stack?.node.path, {
      what: "a load",
      rule: "must be of a resource of the stack",
      got: this.construct.node.path,
      remedy,
    });
  }
}

/** Of a construct of ours, whose main resource has the id `Resource`, or of a resource of the bindings. */
export function addressOf(construct: IConstruct): string | undefined {
  const main = construct.node.tryFindChild("Resource") ?? construct;
  if (!TerraformResource.isTerraformResource(main)) return undefined;
  return `${main.terraformResourceType}.${main.friendlyUniqueId}`;
}

/** By what a load is of: what it says. */
interface LoadData {
  readonly stream: StreamLoad;
  readonly function: FunctionLoad;
  readonly api: ApiLoad;
  readonly storage: StorageLoad;
  readonly log: LogLoad;
  readonly topic: TopicLoad;
  readonly queue: QueueLoad;
  readonly outbound: OutboundLoad;
}

export type LoadKind = keyof LoadData;
