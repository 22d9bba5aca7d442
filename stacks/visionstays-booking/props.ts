// What of the VisionStays stack is decided when it is synthesized. What can differ per deployment is an input instead.

import { type KafkaUser, type OciStackProps } from "../../lib";
import { type BookingConsumer } from "./consumer";
import { type BookingProducer } from "./producer";

/** From where the bookings can be reached. */
export enum BookingNetwork {
  /** From the internet; every request is authenticated and encrypted. */
  PUBLIC = "public",
  /** From clients of one VCN only; inputs `vcn_ocid`, `subnet_ocid` and `client_cidr`. */
  PRIVATE = "private",
}

/** Whose key encrypts the bookings at rest. */
export enum BookingEncryption {
  /** Oracle's. */
  ORACLE_MANAGED = "oracle-managed",
  /** A key in a vault, both made here. */
  NEW_KEY = "new-key",
  /** A key that exists; inputs `key_ocid` and `key_compartment_ocid`. */
  EXISTING_KEY = "existing-key",
}

/** What decides which resources the stack has; everything else is an input. */
export interface VisionStaysBookingProps extends OciStackProps {
  /**
   * From where the bookings can be reached. A change replaces the stream: its messages are lost.
   *
   * @default BookingNetwork.PUBLIC
   */
  readonly network?: BookingNetwork;

  /**
   * Whose key encrypts the bookings at rest.
   *
   * @default BookingEncryption.ORACLE_MANAGED
   */
  readonly encryption?: BookingEncryption;

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
  readonly kafkaUser?: KafkaUser;

  /**
   * Whether all bookings are kept in a bucket.
   *
   * @default true
   */
  readonly archive?: boolean;

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
   * Whether the Booking service may read its database user and password from Vault; inputs `adb_username_secret_ocid`
   * and `adb_password_secret_ocid`.
   *
   * @default false
   */
  readonly database?: boolean;
}
