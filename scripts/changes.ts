// npx ts-node scripts/changes.ts: writes docs/changes.md from the edits that npm run test:terraform tries.

import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { changesPage } from "./test-terraform/edits/page";

writeFileSync(join(__dirname, "..", "docs", "changes.md"), changesPage());
