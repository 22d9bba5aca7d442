// npm run api: writes the public API to docs/api.txt and docs/reference, where review sees what a change does to it, and to the
// table by which lib refuses values of a wrong kind; and the tables of docs/guides/adoption.md and rules.md.
// --check only compares.

import { readFileSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { publishedDeclarations, ROOT } from "./api/declarations";
import { adoptionGuide } from "./adoption-guide";
import { apiReport } from "./api/report";
import { shapeFiles } from "./api/shapes";
import { rulesGuide } from "./rules-guide";
import { referenceFiles, referenceIndex } from "./reference/files";

const REPORT = join(ROOT, "docs", "api.txt");

const declarations = publishedDeclarations();
const { text, ruleFindings, docFindings } = apiReport(declarations);
const findings = [...ruleFindings.map(({ rule, at }) => `${rule}: ${at}`), ...docFindings];
for (const finding of findings) console.log(finding);

const report = { path: REPORT, current: readFileSync(REPORT, "utf8"), wanted: text };
const pages = referenceFiles(declarations);
const texts = [report, ...shapeFiles(declarations), ...pages, referenceIndex(pages), adoptionGuide(), rulesGuide()];
for (const { path, current, wanted } of texts) {
  if (current === wanted) continue;
  if (process.argv.includes("--check")) {
    console.error(
      `${relative(ROOT, path)} is not what lib and stacks declare; run \`npm run api\` and look at the difference`,
    );
    process.exitCode = 1;
  } else {
    writeFileSync(path, wanted);
  }
}
