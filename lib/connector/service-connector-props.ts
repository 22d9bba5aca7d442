// What a service connector is made of.

import { type IResolvable } from "cdktf";
import { type Compartment } from "../core/compartment";
import { type Duration } from "../core/duration";
import { type Tags } from "../core/tags";
import { type ResourceTimeouts } from "../core/resource/options";
import { type IBucket } from "../object-storage/bucket-base";
import { type IStream } from "../streaming/stream-base";
import { type ConnectorPolicy } from "./connector-policy";
import { type ConnectorSource } from "./connector-source";
import { type ConnectorTarget } from "./connector-target";
import { type ConnectorTask } from "./connector-task";
import { type StreamStart } from "./stream-start";

/** What can be said of a connector besides its ends. */
export interface ConnectorOptions {
  /**
   * The name, which need not be unique. A change renames the connector in place.
   *
   * @default - the id of the construct
   */
  readonly name?: string;

  /**
   * What people read in the console. A change is made in place.
   *
   * @default - none
   */
  readonly description?: string;

  /**
   * What is done with the data on the way: at most one function and one log filter.
   *
   * The last task cannot be removed in place, see docs/decisions/04-connector-tasks.md; a connector that is declared without
   * tasks and has some fails.
   *
   * @default - none
   */
  readonly tasks?: ConnectorTask[];

  /**
   * Whether data is moved; may be an input. Given true, a plan shows and undoes what others deactivated; also that Oracle
   * deactivated the connector, or that it needs attention, which activating alone may not cure.
   *
   * @default - active when it is made; what others do later is left alone
   */
  readonly active?: boolean | IResolvable;

  /**
   * Who writes the statements that the connector needs.
   *
   * @default ConnectorPolicy.own()
   */
  readonly policy?: ConnectorPolicy;

  /**
   * Tags beside those of the stack, for the connector and its policy.
   *
   * @default - the stack's tags
   */
  readonly tags?: Tags;

  /**
   * How long Terraform waits.
   *
   * @default - 20 minutes for each step
   */
  readonly timeouts?: ResourceTimeouts;
}

/** What a connector reads, what it writes, and what is on the way. */
export interface ServiceConnectorProps extends ConnectorOptions {
  /** Where the connector lives, which need not be where its ends are. A change moves it in place. */
  readonly compartment: Compartment;

  /** What it reads from. */
  readonly source: ConnectorSource;

  /** What it writes to. */
  readonly target: ConnectorTarget;
}

/** A connector from a stream. */
export interface StreamConnectorOptions extends ConnectorOptions {
  /**
   * Where the connector lives.
   *
   * @default - where the stream lives
   */
  readonly compartment?: Compartment;
}

/** An archive of a stream in a bucket. */
export interface ArchiveProps extends StreamConnectorOptions {
  /** What is archived. */
  readonly stream: IStream;

  /** Where to. */
  readonly bucket: IBucket;

  /**
   * Where to begin.
   *
   * @default StreamStart.OLDEST
   */
  readonly start?: StreamStart;

  /**
   * What the names of the objects begin with: `bookings/`.
   *
   * @default - nothing
   */
  readonly prefix?: string;

  /**
   * An object is written when so much has come together, in MiB: at least 1. Which values above that the service takes is
   * not documented.
   *
   * @default 100
   */
  readonly rolloverSizeMiB?: number;

  /**
   * An object is written after this time at the latest, whole milliseconds. Which values the service takes is not
   * documented; 60 seconds and more are in use.
   *
   * @default Duration.minutes(1)
   */
  readonly rolloverTime?: Duration;
}

/** A copy of a stream in another stream. */
export interface ForwardProps extends StreamConnectorOptions {
  /** What is copied. */
  readonly from: IStream;

  /** Where to. */
  readonly to: IStream;

  /**
   * Where to begin.
   *
   * @default StreamStart.LATEST
   */
  readonly start?: StreamStart;
}

/** Where those who deploy connectors need something beside the connectors. */
export interface DeployOptions {
  /**
   * Where the subnets of private streams live.
   *
   * @default - where the streams live
   */
  readonly network?: Compartment;
}
