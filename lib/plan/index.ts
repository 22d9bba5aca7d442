export { AcceptedFinding } from "./accepted-finding";
export { DeployedDocument } from "./deployed-document";
export { type PlanFinding, PlanFindingKind, PlanLevel } from "./plan-finding";
export { PlanReport, type PlanReportOptions } from "./plan-report";

// Imported after the classes: it adds a check of the arguments to their factories and methods.
import "./callees";
