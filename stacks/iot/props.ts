// What of the IoT stack is decided when it is synthesized. What can differ per deployment is an input instead.

import { Token } from "cdktf";
import * as oci from "cdktf-oci-streaming";
import { type IConstruct } from "constructs";
import { type IotDatabase } from "./iot-database";
import { type IotNetwork } from "./iot-network";

/** From where something can be reached. */
export enum IotAccess {
  /** From the internet. */
  PUBLIC = "public",
  /** From the network of the stack, and from networks with a route to it. */
  PRIVATE = "private",
}

/**
 * The images of the functions, each with its tag. `npm run functions` in the library's repository writes what they are built from. What is
 * left out is an input, and where that is empty a name in the registry of the region and the tenancy: the output `image_names`.
 */
export interface IotImages {
  /** Of the function that writes messages into the stream. @default - the input `ingest_image` */
  readonly ingest?: string;
  /** Of the function that loads messages into the database. @default - the input `loader_image`, where there is a database */
  readonly loader?: string;
  /** Of the function that recognizes a fire. @default - the input `evaluator_image`, where there is a fire alarm */
  readonly evaluator?: string;
}

/**
 * Variables of the programs that the functions run, in addition to those that the stack gives: `functions/<program>/README.md` lists
 * them. An empty text takes a default of the stack away. A change updates the function in place.
 */
export interface IotFunctionSettings {
  /** Of the program `ingest`. @default - key and message of a request are its `iot_key` and `iot_data` */
  readonly ingest?: { readonly [name: string]: string };
  /** Of the program `load`; the table of ddl.sql is that of its defaults. @default - those of the program */
  readonly loader?: { readonly [name: string]: string };
  /** Of the program `evaluate`. @default - `RULES` is the input `evaluator_rules` */
  readonly evaluator?: { readonly [name: string]: string };
}

/** How the functions run. */
export interface IotFunctionOptions {
  /**
   * The memory of each function in MiB: 128, 256, 512, 1024, 2048 or 3072.
   *
   * @default - what each program needs, 256
   */
  readonly memoryMiB?: number;

  /**
   * How long a run may take: 1 to 300 whole seconds.
   *
   * @default - what each program needs: 2 minutes for the loader, else 1
   */
  readonly timeout?: oci.Duration;

  /**
   * The processors that the functions run on; the images must be built for them. A change replaces the functions.
   *
   * @default FunctionShape.X86
   */
  readonly shape?: oci.FunctionShape;

  /**
   * For how many messages at once the ingest function stands ready, at a price: a multiple of 40 for 128 MiB, of 20 for 256
   * MiB, else of 10.
   *
   * @default - none, the first message after a while waits for its container
   */
  readonly provisionedConcurrency?: number;
}

/** What of the IoT stack is decided when it is synthesized. */
export interface IotProps extends oci.StackChoices {
  /** How a device proves who it is. */
  readonly authentication: oci.DeviceAuthentication;

  /**
   * From where the API can be reached. A change replaces the gateway, and the address that devices know.
   *
   * @default IotAccess.PUBLIC
   */
  readonly apiAccess?: IotAccess;

  /**
   * What all paths of the API begin with. A change replaces the deployment.
   *
   * @default "/v1"
   */
  readonly pathPrefix?: string;

  /**
   * The path after the prefix to which devices send their messages.
   *
   * @default "/upload2stream"
   */
  readonly ingestPath?: string;

  /**
   * Whether web pages send messages too, as click-streams do; the input `cors_origins` says which web sites', and a script
   * for them is handed out.
   *
   * @default false
   */
  readonly webPages?: boolean;

  /**
   * The network of everything.
   *
   * @default IotNetwork.create()
   */
  readonly network?: IotNetwork;

  /**
   * From where the streams can be reached. A change replaces them: their messages are lost.
   *
   * @default IotAccess.PUBLIC: every request is authenticated and encrypted
   */
  readonly streamAccess?: IotAccess;

  /**
   * The images of the functions.
   *
   * @default - inputs
   */
  readonly images?: IotImages;

  /**
   * How the functions run.
   *
   * @default - with the memory and the time that their programs need
   */
  readonly functions?: IotFunctionOptions;

  /**
   * What else the functions are told. It is checked against the contracts of the programs.
   *
   * @default - what the stack knows
   */
  readonly settings?: IotFunctionSettings;

  /**
   * Where messages end.
   *
   * @default IotDatabase.create()
   */
  readonly database?: IotDatabase;

  /**
   * Whether there is a web server that shows the newest messages.
   *
   * @default - where there is a database
   */
  readonly web?: boolean;

  /**
   * The network from where operators log in to the web server by SSH; the input `ssh_public_key` says who.
   *
   * @default - nobody can
   */
  readonly sshSource?: string;

  /**
   * Whether all messages are kept in a bucket.
   *
   * @default StackArchive.bucket()
   */
  readonly archive?: oci.StackArchive;

  /**
   * Whether there is a second stream, with commands for a building that fights fire: a function judges each message by
   * itself. Since connectors collect before they hand on, the building's controllers read both streams themselves, as
   * users of the group that the input `controller_group_ocid` names. A local panel must keep acting on its own all the same.
   *
   * @default false
   */
  readonly fireAlarm?: boolean;

  /**
   * Whom a fire alarm tells: residents, drivers, guards. The topic is another one than that of `alerts`, with inputs of its own,
   * `people_email` and `people_phone` or `people_topic_ocid`. IAM cannot tell the topics of a compartment apart.
   *
   * @default - StackAlerts.newTopic() with a fire alarm, else nobody
   */
  readonly people?: oci.StackAlerts;

  /**
   * Who device gateways log in as that speak Kafka; with its group they may write, and files for them are handed out.
   *
   * @default - nobody, devices send through the API
   */
  readonly kafkaUser?: oci.StackKafkaUser;

  /**
   * Who consumers of yours log in as that speak Kafka; with its group they may read the messages, and a file for them is
   * handed out. With a fire alarm they are its controllers, and may read the commands too.
   *
   * @default - consumers use the native API
   */
  readonly consumerUser?: oci.KafkaUser;

  /**
   * Whether the two statements are written that the first functions of a tenancy need: for the service to pull images, and
   * to use networks. The first one reaches the whole tenancy.
   *
   * @default false
   */
  readonly functionsServicePolicy?: boolean;
}

/** Refuses a text that does not match; what only Terraform knows passes. */
export function checkText(
  scope: IConstruct,
  text: string,
  pattern: RegExp,
  about: Omit<oci.ConfigurationFault, "got">,
): void {
  // What Terraform fills in is a token then; `${topic}` is none, nor is a brace that stays open.
  if (Token.isUnresolved(oci.Texts.encoded(`${text}}`, oci.TextLanguage.TERRAFORM)) || pattern.test(text)) return;
  throw oci.ConfigurationError.of(scope, { ...about, got: text });
}
