// The reference stacks in all their forms. A form differs in what decides whether a resource exists or is replaced; what can
// be changed in a deployed stack is an input instead.

import { type App, type TerraformStack } from "cdktf";
import { type IotProps } from "./iot/props";
import { Iot } from "./iot/stack";
import { IOT_VARIANTS } from "./iot/variants";
import { type LogAnalyticsProps } from "./log-analytics/props";
import { LogAnalytics } from "./log-analytics/stack";
import { LOG_ANALYTICS_VARIANTS } from "./log-analytics/variants";
import { VisionStaysBooking } from "./visionstays-booking/stack";
import { BOOKING_VARIANTS } from "./visionstays-booking/variants";

export interface ReferenceStack {
  /** The id of the stack in its app, whatever its variant. */
  readonly id: string;
  /** What a form calls it. */
  readonly title: string;
  /** A sentence about it. */
  readonly description: string;
  /** Its forms by name; `default` is what the app deploys. Each makes the stack in an app of its own. */
  readonly variants: Variants;
}

export interface Variants {
  readonly default: (app: App) => TerraformStack;
  readonly [name: string]: (app: App) => TerraformStack;
}

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

/** A form for each set of props; the stack has the same id in all of them. */
function variantsOf<Props>(
  propsByName: { readonly default: Props; readonly [name: string]: Props },
  make: (app: App, props: Props) => TerraformStack,
): Variants {
  const makers = Object.entries(propsByName).map(([name, props]) => [name, (app: App) => make(app, props)] as const);
  return { ...Object.fromEntries(makers), default: (app) => make(app, propsByName.default) };
}
