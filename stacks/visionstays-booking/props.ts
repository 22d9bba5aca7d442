// What of the VisionStays stack is decided when it is synthesized. What can differ per deployment is an input instead.

import type * as oci from "cdktf-oci-streaming";
import { type StackAlarmOptions } from "../alarms";
import { type StackAlerts } from "../alerts";
import { type StackArchive } from "../archive";
import { type StackEncryption } from "../encryption";
import { type StackKafkaUser } from "../kafka-user";
import { type BookingConsumer } from "./consumer";
import { type BookingProducer } from "./producer";

/** From where the bookings can be reached. */
export enum BookingNetwork {
  /** From the internet; every request is authenticated and encrypted. */
  PUBLIC = "public",
  /** From clients of one VCN only; inputs `vcn_ocid`, `subnet_ocid` and `client_cidr`. */
  PRIVATE = "private",
}

/** What decides which resources the stack has; everything else is an input. */
export interface VisionStaysBookingProps extends oci.OciStackProps {
  /**
   * From where the bookings can be reached. A change replaces the stream: its messages are lost.
   *
   * @default BookingNetwork.PUBLIC
   */
  readonly network?: BookingNetwork;

  /**
   * Whose key encrypts the bookings at rest, in the streams and in the archive.
   *
   * @default StackEncryption.oracleManaged()
   */
  readonly encryption?: StackEncryption;

  /**
   * Who the Booking service is. `BookingProducer.okeWorkload()` is recommended where it runs in OKE: it needs no
   * dynamic group, and no other pod may write.
   *
   * @default BookingProducer.instances()
   */
  readonly producer?: BookingProducer;

  /**
   * Who reads the bookings.
   *
   * @default - nobody yet
   */
  readonly consumers?: BookingConsumer[];

  /**
   * Who the Kafka consumers log in as; files for them are handed out then.
   *
   * @default - no files for clients that log in with a token
   */
  readonly kafkaUser?: StackKafkaUser;

  /**
   * Whether all bookings are kept in a bucket.
   *
   * @default StackArchive.bucket()
   */
  readonly archive?: StackArchive;

  /**
   * Whether there is a stream for bookings that a consumer could not work off.
   *
   * @default false
   */
  readonly deadLetters?: boolean;

  /**
   * Whether every booking is also sent to the topic, as raw JSON.
   *
   * @default false: the Booking service publishes to the topic itself what people should read
   */
  readonly notifyEveryBooking?: boolean;

  /**
   * Who is told of alarms, and reads what the Booking service publishes.
   *
   * @default StackAlerts.newTopic()
   */
  readonly alerts?: StackAlerts;

  /**
   * How the alarms differ from the recommended ones.
   *
   * @default - as recommended
   */
  readonly alarms?: StackAlarmOptions;

  /**
   * Whether the stack has a dashboard of its streams and connectors. Destroying the stack leaves it: delete it in the Console.
   *
   * @default true
   */
  readonly dashboard?: boolean;

  /**
   * Whether alarms also fire when for a time, the input `silent_minutes`, no booking was written, or none was read.
   *
   * @default false: a hotel may well have no booking for hours
   */
  readonly silenceAlarms?: boolean;

  /**
   * Whether the Booking service may read its database user and password from Vault; inputs `adb_username_secret_ocid`
   * and `adb_password_secret_ocid`.
   *
   * @default false
   */
  readonly database?: boolean;
}
