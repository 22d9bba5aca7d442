// All warnings with rows, and the warnings below a construct.

import { apis } from "./api-gateway";
import { clientFiles } from "./client-files";
import { dashboards } from "./dashboards";
import { databases } from "./database";
import { flows } from "./flows";
import { logFilters } from "./log-filters";
import { matchingRules } from "./matching-rules";
import { quotas } from "./quotas";
import { schedules } from "./schedules";
import { statements } from "./statements";

export { warningsIn } from "../../lib/core/stack/warnings";

export const WARNINGS = {
  "api-gateway": apis,
  "client-files": clientFiles,
  dashboards,
  database: databases,
  flows,
  "log-filters": logFilters,
  "matching-rules": matchingRules,
  quotas,
  schedules,
  statements,
};
