// The choices that are made when the IoT stack is synthesized. Values that can differ between deployments are inputs.

import { Token } from "cdktf";
import * as oci from "cdktf-oci-streaming";
import { type IConstruct } from "constructs";
import { type IotDatabase } from "./iot-database";
import { type IotNetwork } from "./iot-network";

/** Where something can be reached from. */
export enum IotAccess {
  /** From the internet. */
  PUBLIC = "public",
  /** From the network of the stack, and from networks with a route to it. */
  PRIVATE = "private",
}

/**
 * The images of the functions, each with its tag. `npm run functions` in the library's repository writes their build folders. For an
 * image that you leave out, there is an input; if that is empty, the image has a name in the registry of the region and the tenancy: the
 * output `image_names`.
 */
export interface IotImages {
  /** The image of the function that writes messages to the stream. @default - the input `ingest_image` */
  readonly ingest?: string;
  /** The image of the function that loads messages into the database. @default - the input `loader_image`, if there is a database */
  readonly loader?: string;
  /** The image of the function that recognizes a fire. @default - the input `evaluator_image`, if there is a fire alarm */
  readonly evaluator?: string;
}

/**
 * Variables of the programs that the functions run, in addition to those that the stack sets: `functions/<program>/README.md` lists
 * them. An empty string removes a default of the stack. A change updates the function in place.
 */
export interface IotFunctionSettings {
  /** Variables of the program `ingest`. @default - key and message of a request are its `iot_key` and `iot_data` */
  readonly ingest?: { readonly [name: string]: string };
  /** Variables of the program `load`; ddl.sql creates the table of its defaults. @default - those of the program */
  readonly loader?: { readonly [name: string]: string };
  /** Variables of the program `evaluate`. @default - `RULES` is the input `evaluator_rules` */
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
   * The timeout of a run: 1 to 300 whole seconds.
   *
   * @default - what each program needs: 2 minutes for the loader, 1 minute for the others
   */
  readonly timeout?: oci.Duration;

  /**
   * The processor type of the functions; the images must be built for it. A change replaces the functions.
   *
   * @default FunctionShape.X86
   */
  readonly shape?: oci.FunctionShape;

  /**
   * The number of simultaneous messages that the ingest function is ready for, for an additional charge: a multiple of 40
   * for 128 MiB, of 20 for 256 MiB, otherwise of 10.
   *
   * @default - none: the first message after a pause waits for a container
   */
  readonly provisionedConcurrency?: number;
}

/** Props of an IoT stack. */
export interface IotProps extends oci.StackChoices {
  /** How devices authenticate. */
  readonly authentication: oci.DeviceAuthentication;

  /**
   * Where the API can be reached from. A change replaces the gateway and the address that devices use.
   *
   * @default IotAccess.PUBLIC
   */
  readonly apiAccess?: IotAccess;

  /**
   * The prefix of all paths of the API. A change replaces the deployment.
   *
   * @default "/v1"
   */
  readonly pathPrefix?: string;

  /**
   * The path, after the prefix, that devices send messages to.
   *
   * @default "/upload2stream"
   */
  readonly ingestPath?: string;

  /**
   * Whether web pages also send messages, such as click streams. The input `cors_origins` has their websites, and an output
   * contains a script for them.
   *
   * @default false
   */
  readonly webPages?: boolean;

  /**
   * The network of all parts.
   *
   * @default IotNetwork.create()
   */
  readonly network?: IotNetwork;

  /**
   * Where the streams can be reached from. A change replaces them, and their messages are lost.
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
   * @default - with the memory and timeout that their programs need
   */
  readonly functions?: IotFunctionOptions;

  /**
   * Additional variables of the functions, which are checked against the contracts of the programs.
   *
   * @default - the variables that the stack sets
   */
  readonly settings?: IotFunctionSettings;

  /**
   * The database for messages.
   *
   * @default IotDatabase.create()
   */
  readonly database?: IotDatabase;

  /**
   * Whether there is a web server that shows the newest messages.
   *
   * @default - true if there is a database
   */
  readonly web?: boolean;

  /**
   * The network from which operators log in to the web server with SSH; the input `ssh_public_key` has their key.
   *
   * @default - no SSH
   */
  readonly sshSource?: string;

  /**
   * Whether all messages are kept in a bucket.
   *
   * @default StackArchive.bucket()
   */
  readonly archive?: oci.StackArchive;

  /**
   * Whether there is a second stream, with commands for a building that fights fire: a function evaluates each message
   * alone. Because connectors collect messages before they deliver them, the building's controllers read both streams
   * directly, as users of the group in the input `controller_group_ocid`. A local panel must still be able to act without
   * the stack.
   *
   * @default false
   */
  readonly fireAlarm?: boolean;

  /**
   * The people that a fire alarm notifies: residents, drivers, guards. Their topic is separate from that of `alerts`, with its
   * own inputs, `people_email` and `people_phone` or `people_topic_ocid`. IAM cannot distinguish topics of one compartment.
   *
   * @default - StackAlerts.newTopic() with a fire alarm, otherwise none
   */
  readonly people?: oci.StackAlerts;

  /**
   * The user of device gateways that use Kafka. Its group may write, and outputs contain files for the gateways.
   *
   * @default - none: devices send through the API
   */
  readonly kafkaUser?: oci.StackKafkaUser;

  /**
   * The user of your consumers that use Kafka. Its group may read the messages, and an output contains a file for the
   * consumers. With a fire alarm, these are its controllers, which may also read the commands.
   *
   * @default - consumers use the native API
   */
  readonly consumerUser?: oci.KafkaUser;

  /**
   * Whether the stack adds the two statements that the first functions of a tenancy need: the service may pull images and
   * use networks. The first statement applies to the whole tenancy.
   *
   * @default false
   */
  readonly functionsServicePolicy?: boolean;
}

/** Refuses a string that does not match; values that only Terraform knows are accepted. */
export function checkText(
  scope: IConstruct,
  text: string,
  pattern: RegExp,
  about: Omit<oci.ConfigurationFault, "got">,
): void {
  // A Terraform reference is a token then; `${topic}` is not one, and neither is an open brace.
  if (Token.isUnresolved(oci.Texts.encoded(`${text}}`, oci.TextLanguage.TERRAFORM)) || pattern.test(text)) return;
  throw oci.ConfigurationError.of(scope, { ...about, got: text });
}
