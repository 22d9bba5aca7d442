// All warnings that have rows, and what is warned of below a construct.

import { flows } from "./flows";
import { matchingRules } from "./matching-rules";
import { quotas } from "./quotas";
import { statements } from "./statements";

export { warningsIn } from "../../lib/core/stack/warnings";

export const WARNINGS = { flows, "matching-rules": matchingRules, quotas, statements };
