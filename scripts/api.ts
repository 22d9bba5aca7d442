// npm run api: writes the public API to docs/api.txt, where a change of it is seen in review.

import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "./api/declarations";
import { apiReport } from "./api/report";

const { text, ruleFindings, docFindings } = apiReport();
writeFileSync(join(ROOT, "docs", "api.txt"), text);
for (const { rule, at } of ruleFindings) console.log(`${rule}: ${at}`);
for (const finding of docFindings) console.log(finding);
