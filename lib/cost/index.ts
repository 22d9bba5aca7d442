export { CostEstimate, type CostEstimateOptions } from "./cost-estimate";
export { type CostGap, CostGapKind, type CostLine, type CostReading, type FreeResource } from "./entries";
export {
  type ApiLoad,
  type FunctionLoad,
  Load,
  type LogLoad,
  type OutboundLoad,
  type QueueLoad,
  type StorageLoad,
  type TopicLoad,
} from "./load";
export { PriceList, type PriceListOptions } from "./price-list";

// Imported after the classes: it adds a check of the arguments to their factories and methods.
import "./callees";
