// Internal: written by `npm run api`: the classes that check what their factories and methods are given; shape.ts says how.

import { AcceptedFinding } from "./accepted-finding";
import { DeployedDocument } from "./deployed-document";
import { PlanReport } from "./plan-report";
import { checkCalls } from "../core/resource/shape";

checkCalls(AcceptedFinding);
checkCalls(DeployedDocument);
checkCalls(PlanReport);
