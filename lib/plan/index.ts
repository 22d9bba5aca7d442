export { AcceptedFinding } from "./accepted-finding";
export { DeployedDocument } from "./deployed-document";
export { type PlanFinding, PlanFindingKind, PlanLevel } from "./plan-finding";
export { PlanReport, type PlanReportOptions } from "./plan-report";

// After the classes: it puts a check of what they are given before their factories and methods.
import "./callees";
