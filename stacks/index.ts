export {
  type AuditFeedOptions,
  ConnectWorkerHost,
  type CustomFeedOptions,
  type CustomLog,
  type ExistingDatabaseOptions,
  type ExistingLog,
  type FlowLogs,
  type LoadBalancerFeedOptions,
  LogFeed,
  type LogFeedOptions,
  type NewDatabaseOptions,
  type NewNetworkOptions,
  type SplunkConnectOptions as KafkaConnectOptions,
  SplunkDelivery,
  StackDatabase as IotDatabase,
  type StackFunctionOptions as IotFunctionOptions,
  StackNetwork as IotNetwork,
  type WorkerVmOptions,
} from "cdktf-oci-streaming";
export { Iot, IotAccess, type IotFunctionSettings, type IotImages, type IotProps } from "./iot/stack";
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
