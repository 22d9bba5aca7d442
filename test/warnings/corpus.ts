// All warnings that have rows, and what is warned of below a construct.

import { apis } from "./api-gateway";
import { clientFiles } from "./client-files";
import { databases } from "./database";
import { flows } from "./flows";
import { logFilters } from "./log-filters";
import { matchingRules } from "./matching-rules";
import { quotas } from "./quotas";
import { statements } from "./statements";

export { warningsIn } from "../../lib/core/stack/warnings";

export const WARNINGS = {
  "api-gateway": apis,
  "client-files": clientFiles,
  database: databases,
  flows,
  "log-filters": logFilters,
  "matching-rules": matchingRules,
  quotas,
  statements,
};
