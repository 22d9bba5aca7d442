// npm run api: writes the public API to docs/api.txt, where review sees what a change does to it. --check only compares.

import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "./api/declarations";
import { apiReport } from "./api/report";

const FILE = join(ROOT, "docs", "api.txt");

const { text, ruleFindings, docFindings } = apiReport();
const findings = [...ruleFindings.map(({ rule, at }) => `${rule}: ${at}`), ...docFindings];
for (const finding of findings) console.log(finding);
if (!process.argv.includes("--check")) {
  writeFileSync(FILE, text);
} else if (readFileSync(FILE, "utf8") !== text) {
  console.error("docs/api.txt is not what lib/ and stacks/ declare; run `npm run api` and look at the difference");
  process.exitCode = 1;
}
