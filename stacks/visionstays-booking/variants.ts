// The forms in which the VisionStays stack is packaged.

import { StackArchive } from "../archive";
import { StackEncryption } from "../encryption";
import { BookingConsumer } from "./consumer";
import { BookingProducer } from "./producer";
import { BookingNetwork, type VisionStaysBookingProps } from "./props";

export const BOOKING_VARIANTS = {
  /** A pool, a stream, the Booking service's permission, and alarms. */
  minimal: { archive: StackArchive.none() },
  /** With the archive of all bookings. */
  default: {},
  /** The Booking service and a consumer run in OKE, a function works bookings off, and failures have a stream. */
  oke: {
    producer: BookingProducer.okeWorkload(),
    consumers: [BookingConsumer.okeWorkload("housekeeping"), BookingConsumer.function("loyalty")],
    deadLetters: true,
  },
  /** A private endpoint in an existing subnet, and a key of one's own. */
  private: { network: BookingNetwork.PRIVATE, encryption: StackEncryption.newKey() },
} satisfies { readonly [name: string]: VisionStaysBookingProps };
