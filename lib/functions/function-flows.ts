// Internal: registers what a called function does: it writes to the log of its application.

import { type Flow, type FlowEnd, FlowKind } from "../core/resource/flows";
import { type IFunction } from "./oci-function";

/** From the caller of a function to the function, and to its application if that is known. */
export function flowsOfFunction(caller: FlowEnd, fn: IFunction, isUnsure = false): Flow[] {
  const called = { kind: FlowKind.FUNCTION, id: () => fn.functionId, of: fn };
  const application = fn._known.find("application");
  const call = { from: caller, to: called, isUnsure };
  if (application === undefined) return [call];
  return [
    call,
    { from: called, to: { kind: FlowKind.APPLICATION, id: () => application.functionApplicationId, of: application } },
  ];
}
