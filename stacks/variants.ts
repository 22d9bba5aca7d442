// The reference stacks in all their variants. Variants differ in choices that create, remove or replace resources; values that
// you can change in a deployed stack are inputs.

import { type App, type TerraformStack } from "cdktf";
import {
  ConnectWorkerHost,
  DeviceAuthentication,
  LogFeed,
  SplunkDelivery,
  StackArchive,
  StackDatabase,
  StackEncryption,
} from "cdktf-oci-streaming";
import { Iot, IotAccess, type IotProps } from "./iot/stack";
import { LogAnalytics, type LogAnalyticsProps, LogNetwork } from "./log-analytics/stack";
import { BookingConsumer, BookingProducer } from "./visionstays-booking/parties";
import { BookingNetwork, VisionStaysBooking, type VisionStaysBookingProps } from "./visionstays-booking/stack";

export interface ReferenceStack {
  /** The id of the stack in its app, whatever its variant. */
  readonly id: string;
  /** Its title in forms. */
  readonly title: string;
  /** One sentence that describes it. */
  readonly description: string;
  /** Its variants by name; the app deploys `default`. Each creates the stack in its own app. */
  readonly variants: Variants;
}

export interface Variants {
  readonly default: (app: App) => TerraformStack;
  readonly [name: string]: (app: App) => TerraformStack;
}

const BOOKING_VARIANTS = {
  /** A pool, a stream, the Booking service's permission, and alarms. */
  minimal: { archive: StackArchive.none() },
  /** With the archive of all bookings. */
  default: {},
  /** The Booking service and a consumer run in OKE, a function processes bookings, and failures have a stream. */
  oke: {
    producer: BookingProducer.okeWorkload(),
    consumers: [BookingConsumer.okeWorkload("housekeeping"), BookingConsumer.function("loyalty")],
    deadLetters: true,
  },
  /** A private endpoint in an existing subnet, and your own key. */
  private: { network: BookingNetwork.PRIVATE, encryption: StackEncryption.newKey() },
} satisfies { readonly [name: string]: VisionStaysBookingProps };

export const LOG_ANALYTICS_VARIANTS = {
  /** The audit logs of a compartment in a stream, for your own consumers. */
  minimal: { feeds: [LogFeed.audit()], splunk: SplunkDelivery.none() },
  /** Audit logs and the flow logs of a subnet, and the files for a worker next to Splunk. */
  default: {},
  /** Network and load balancer logs and the audit logs of a whole tenancy for an on-premises Splunk, and an archive. */
  network: {
    feeds: [LogFeed.flowLogs(), LogFeed.loadBalancers(), LogFeed.auditOfTenancy()],
    archive: StackArchive.bucket(),
  },
  /** The default on a private endpoint, with the worker on a VM in the same VCN. */
  private: {
    network: LogNetwork.PRIVATE,
    splunk: SplunkDelivery.kafkaConnect({ worker: ConnectWorkerHost.vm() }),
  },
} satisfies { readonly [name: string]: LogAnalyticsProps };

const authentication = DeviceAuthentication.jwt();

export const IOT_VARIANTS = {
  /** Oracle's reference architecture, without its weak points. */
  default: { authentication },
  /** Devices, a stream, and your own consumers. */
  minimal: { authentication, database: StackDatabase.none(), archive: StackArchive.none() },
  /** The streams on a private endpoint, and encrypted with your own key. */
  private: { authentication, streamAccess: IotAccess.PRIVATE, encryption: StackEncryption.newKey() },
  /** Events of web pages, kept in a bucket. */
  "click-stream": { authentication, database: StackDatabase.none(), webPages: true },
  /** A building that fights fire: a function evaluates each message alone, and controllers read commands directly. */
  "fire-alarm": {
    authentication,
    database: StackDatabase.none(),
    fireAlarm: true,
  },
} satisfies { readonly [name: string]: IotProps };

export const referenceStacks: readonly ReferenceStack[] = [
  {
    id: "visionstays-booking",
    title: "VisionStays booking",
    description: "The Booking microservice of VisionStays publishes a message for every hotel booking.",
    variants: variantsOf(BOOKING_VARIANTS, (app, props) => new VisionStaysBooking(app, "visionstays-booking", props)),
  },
  {
    id: "log-analytics",
    title: "Log analytics",
    description: "Logs of OCI's services, audit logs and custom logs go through streams to Splunk.",
    variants: variantsOf<LogAnalyticsProps>(
      LOG_ANALYTICS_VARIANTS,
      (app, props) => new LogAnalytics(app, "log-analytics", props),
    ),
  },
  {
    id: "iot",
    title: "IoT",
    description:
      "Devices send messages through an authenticated API to a stream, and a connector brings them into a database.",
    variants: variantsOf<IotProps>(IOT_VARIANTS, (app, props) => new Iot(app, "iot", props)),
  },
];

/** A variant for each set of props; the stack has the same id in all of them. */
function variantsOf<Props>(
  propsByName: { readonly default: Props; readonly [name: string]: Props },
  make: (app: App, props: Props) => TerraformStack,
): Variants {
  const makers = Object.entries(propsByName).map(([name, props]) => [name, (app: App) => make(app, props)] as const);
  return { ...Object.fromEntries(makers), default: (app) => make(app, propsByName.default) };
}
