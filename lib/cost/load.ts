import { TerraformResource, TerraformStack } from "cdktf";
import { type IConstruct } from "constructs";
import { refusal } from "../core/checks";
import { readText } from "../plan/text-file";
import { type StreamLoad } from "../streaming/stream-load";
import { checkAmounts } from "./amounts";
import { loadsIn } from "./load-file";

/** The load of a function: how often it is called, and how long a call runs. */
export interface FunctionLoad {
  /**
   * Calls per second, on average over a month.
   *
   * @default - the calls of the connectors and API deployments in the stack that call the function
   */
  readonly callsPerSecond?: number;

  /** Seconds per call. */
  readonly secondsPerCall: number;
}

/** The load of an API: how often it is called. */
export interface ApiLoad {
  /** Calls per second, on average over a month. */
  readonly callsPerSecond: number;
}

/** The stored data: in a bucket, in Log Analytics, or on the boot volume of an instance. */
export interface StorageLoad {
  /** Gigabytes (10^9 bytes) stored at the end of the month. */
  readonly gigabytes: number;

  /**
   * Requests per month, for a bucket only.
   *
   * @default - the requests of the connectors in the stack that write to the bucket
   */
  readonly requestsPerMonth?: number;
}

/** The data that is written to a log. */
export interface LogLoad {
  /** Gigabytes (10^9 bytes) per day, on average over a month. */
  readonly gigabytesPerDay: number;
}

/** The messages that are published to a topic. */
export interface TopicLoad {
  /** Messages per month. Each subscription receives all of them. */
  readonly messagesPerMonth: number;
}

/** The requests to a queue. */
export interface QueueLoad {
  /** Requests per month: put, get, update and delete together. */
  readonly requestsPerMonth: number;
}

/** The data that leaves a region for the internet. */
export interface OutboundLoad {
  /** Gigabytes (10^9 bytes) per month. */
  readonly gigabytesPerMonth: number;

  /**
   * The region that the data leaves: `eu-frankfurt-1`.
   *
   * @default - the region of the stack's provider
   */
  readonly region?: string;
}

/** The monthly load of a resource, from which its cost is estimated. The numbers are averages from 0 to 10^15 that are known at synthesis. */
export class Load {
  /**
   * The load of a stream.
   *
   * @param stream - a `Stream`, or an `oci_streaming_stream` of the bindings
   */
  public static ofStream(stream: IConstruct, load: StreamLoad): Load {
    return new Load("stream", load, stream);
  }

  /**
   * The load of a function.
   *
   * @param program - an `OciFunction`, or an `oci_functions_function` of the bindings
   * @throws ConfigurationError for a number that is negative, over 10^15, not finite or only known at apply; the other
   * factories throw it too
   */
  public static ofFunction(program: IConstruct, load: FunctionLoad): Load {
    return new Load("function", checkAmounts(load), program);
  }

  /**
   * The load of an API.
   *
   * @param deployment - an `ApiDeployment`, or an `oci_apigateway_deployment` of the bindings
   */
  public static ofApi(deployment: IConstruct, load: ApiLoad): Load {
    return new Load("api", checkAmounts(load), deployment);
  }

  /**
   * The load of a resource that stores data.
   *
   * @param store - a `Bucket`, a log group of Log Analytics, or a host or an instance (the size of its boot volume)
   */
  public static ofStorage(store: IConstruct, load: StorageLoad): Load {
    return new Load("storage", checkAmounts(load), store);
  }

  /**
   * The load of a log. Logging keeps the data for the retention of the log.
   *
   * @param log - a `Log`, or an `oci_logging_log` of the bindings
   */
  public static ofLog(log: IConstruct, load: LogLoad): Load {
    return new Load("log", checkAmounts(load), log);
  }

  /**
   * The load of a topic.
   *
   * @param topic - a `Topic`, or an `oci_ons_notification_topic` of the bindings
   */
  public static ofTopic(topic: IConstruct, load: TopicLoad): Load {
    return new Load("topic", checkAmounts(load), topic);
  }

  /**
   * The load of a queue.
   *
   * @param queue - a `Queue`, or an `oci_queue_queue` of the bindings
   */
  public static ofQueue(queue: IConstruct, load: QueueLoad): Load {
    return new Load("queue", checkAmounts(load), queue);
  }

  /** The load of the whole stack: the data that leaves its region for the internet. */
  public static outbound(load: OutboundLoad): Load {
    const { gigabytesPerMonth, region } = load;
    return new Load("outbound", { ...checkAmounts({ gigabytesPerMonth }), ...(region !== undefined && { region }) });
  }

  /**
   * Reads loads from JSON: an object with the address of each resource, or the path of its construct, as names. Each value has one member
   * that names the kind of load: `messages`, `bytes`, `function`, `api`, `storage`, `log`, `topic` or `queue`, with the members of the
   * struct of that name. `outbound` is separate:
   *
   *     {
   *       "orders/pool/bookings": { "messages": { "perSecond": 50, "averageBytes": 1000, "consumerGroups": 1 } },
   *       "oci_functions_function.loader_7ADF6D64": { "function": { "secondsPerCall": 0.5 } },
   *       "outbound": { "gigabytesPerMonth": 200 }
   *     }
   *
   * @param json - the contents of the file
   * @throws ConfigurationError if `json` has an unexpected form, and in the same cases as the other factories
   */
  public static fromJson(json: string): Load[] {
    return loadsIn(json).map(({ name, kind, data }) => new Load(kind, data, undefined, name));
  }

  /**
   * Reads loads from a JSON file.
   *
   * @throws ConfigurationError if the file cannot be read, and in the same cases as `fromJson`
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

  /** The numbers of the load, for a rule of its kind. @internal */
  public _of<Kind extends LoadKind>(kind: Kind): LoadData[Kind] | undefined {
    return this._kind === kind ? (this.data as LoadData[Kind]) : undefined;
  }

  /** The address or path of its resource. Undefined for the whole stack. @internal */
  public _target(stack: TerraformStack | undefined): string | undefined {
    if (this.construct === undefined) return this.name;
    const address = addressOf(this.construct);
    if (address !== undefined && TerraformStack.of(this.construct) === stack) return address;
    const remedy = "give a load only for a resource that the stack creates: other resources are paid for elsewhere";
    throw refusal(stack?.node.path, {
      what: "a load",
      rule: "must belong to a resource of the stack",
      got: this.construct.node.path,
      remedy,
    });
  }
}

/** The address of a construct of this library, whose main resource has the id `Resource`, or of a resource of the bindings. */
export function addressOf(construct: IConstruct): string | undefined {
  const main = construct.node.tryFindChild("Resource") ?? construct;
  if (!TerraformResource.isTerraformResource(main)) return undefined;
  return `${main.terraformResourceType}.${main.friendlyUniqueId}`;
}

/** The data of a load, by its kind. */
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
