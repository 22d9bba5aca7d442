// The reference stacks in all their forms. A form differs in what decides whether a resource exists or is replaced; what can
// be changed in a deployed stack is an input instead.

import { type App, type TerraformStack } from "cdktf";
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
];

/** A form for each set of props; the stack has the same id in all of them. */
function variantsOf<Props>(
  propsByName: { readonly default: Props; readonly [name: string]: Props },
  make: (app: App, props: Props) => TerraformStack,
): Variants {
  const makers = Object.entries(propsByName).map(([name, props]) => [name, (app: App) => make(app, props)] as const);
  return { ...Object.fromEntries(makers), default: (app) => make(app, propsByName.default) };
}
