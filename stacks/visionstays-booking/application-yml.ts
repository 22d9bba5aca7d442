// The configuration of the Booking service, a Spring application.

import { ClientFile, type OciStack, type Stream } from "cdktf-oci-streaming";

export interface BookingServiceConfiguration {
  readonly bookings: Stream;
  readonly topicId: string;
  /** Whether the stack has the inputs that say where the database's user and password are. */
  readonly database: boolean;
}

/**
 * `booking-service.application.yml`, with the keys that the service of the VisionStays workshop reads. It writes each
 * booking with the customer's id as the key, so that the bookings of a customer keep their order.
 */
export function bookingServiceConfiguration(stack: OciStack, configuration: BookingServiceConfiguration): void {
  const { bookings, topicId, database } = configuration;
  const secret = (name: string): string => (database ? `\${var.${name}}` : "");
  const settings = {
    config: "oci",
    region: stack.region,
    "stream-ocid": bookings.streamId,
    "message-endpoint": bookings.messagesEndpoint,
    "topic-ocid": topicId,
    "adb-username-ocid": secret("adb_username_secret_ocid"),
    "adb-password-ocid": secret("adb_password_secret_ocid"),
  };
  const lines = Object.entries(settings).map(([key, value]) => `    ${key}: "${value}"`);
  ClientFile.of({
    fileName: "booking-service.application.yml",
    description: "What the Booking service must know.",
    content: ["oci:", "  tenant:", ...lines, ""].join("\n"),
  }).addOutput(stack, "booking_service_application_yml");
}
