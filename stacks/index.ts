export {
  type ExistingDatabaseOptions,
  type NewDatabaseOptions,
  type NewNetworkOptions,
  StackDatabase as IotDatabase,
  type StackFunctionOptions as IotFunctionOptions,
  StackNetwork as IotNetwork,
} from "cdktf-oci-streaming";
export { Iot, IotAccess, type IotFunctionSettings, type IotImages, type IotProps } from "./iot/stack";
export {
  type AuditFeedOptions,
  type CustomFeedOptions,
  type CustomLog,
  type ExistingLog,
  type FlowLogs,
  type LoadBalancerFeedOptions,
  LogFeed,
  type LogFeedOptions,
} from "./log-analytics/feed";
export { type LogAnalyticsProps, LogLayout, LogNetwork } from "./log-analytics/props";
export { type KafkaConnectOptions, SplunkDelivery } from "./log-analytics/splunk";
export { LogAnalytics } from "./log-analytics/stack";
export { ConnectWorkerHost, type WorkerVmOptions } from "./log-analytics/worker-host";
export {
  BookingConsumer,
  BookingProducer,
  type FunctionConsumerOptions,
  type KafkaConsumer,
} from "./visionstays-booking/parties";
export { BookingNetwork, VisionStaysBooking, type VisionStaysBookingProps } from "./visionstays-booking/stack";
// After the classes: it puts a check of what they are given before their factories and methods.
import "./callees";
