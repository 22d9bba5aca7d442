// Parses flowcharts with Mermaid's own parser: a JSON list of strings on standard input, a list of findings on standard output, with
// null for none. It runs in a separate process, because Mermaid is an ES module, and jest loads CommonJS.

import { readFileSync, writeFileSync } from "node:fs";
import DOMPurify from "dompurify";

// Mermaid cleans labels with DOMPurify, which does nothing without a browser, not even export its methods. The labels do not affect
// whether the string is a flowchart.
DOMPurify.addHook = () => undefined;
DOMPurify.sanitize = (text) => text;

const { default: mermaid } = await import("mermaid");

const findings = [];
for (const text of JSON.parse(readFileSync(0, "utf8"))) {
  try {
    const { diagramType } = await mermaid.parse(text);
    findings.push(diagramType === "flowchart-v2" ? null : `is a ${diagramType}, no flowchart`);
  } catch (error) {
    findings.push(String(error));
  }
}
writeFileSync(1, JSON.stringify(findings));
