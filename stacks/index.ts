export {
  type AuditFeedOptions,
  ConnectWorkerHost,
  type CustomFeedOptions,
  type CustomLog,
  type ExistingLog,
  type FlowLogs,
  type LoadBalancerFeedOptions,
  LogFeed,
  type LogFeedOptions,
  type SplunkConnectOptions as KafkaConnectOptions,
  SplunkDelivery,
  type WorkerVmOptions,
} from "cdktf-oci-streaming";
export { type ExistingDatabaseOptions, IotDatabase, type NewDatabaseOptions } from "./iot/iot-database";
export { IotNetwork, type NewNetworkOptions } from "./iot/iot-network";
export {
  IotAccess,
  type IotFunctionOptions,
  type IotFunctionSettings,
  type IotImages,
  type IotProps,
} from "./iot/props";
export { Iot } from "./iot/stack";
export { LogAnalytics, type LogAnalyticsProps, LogNetwork } from "./log-analytics/stack";
export { LogLayout } from "./log-analytics/streams";
export {
  BookingConsumer,
  BookingProducer,
  type FunctionConsumerOptions,
  type KafkaConsumer,
} from "./visionstays-booking/parties";
export { BookingNetwork, VisionStaysBooking, type VisionStaysBookingProps } from "./visionstays-booking/stack";
// After the classes: it puts a check of what they are given before their factories and methods.
import "./callees";
