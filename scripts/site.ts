// npm run docs:site [-- --out DIR]: writes the documentation as a site to dist/site, if no link is broken, no page is lost and every
// export is described. The site has at most 3 MB.

import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { leaveTracesUnmapped } from "../stacks/main";
import { CORPUS } from "../test/refusals/corpus";
import { remoteOf, repositoryOf } from "./repository";
import { buildSite, writeSite } from "./site/build";
import { errorPage } from "./site/errors";
import { allForms } from "./site/forms";
import { allPictures } from "./site/pictures";

const ROOT = join(__dirname, "..");

const MOST_BYTES = 3_000_000;

function main(args: string[]): number {
  const { values } = parseArgs({ args, options: { out: { type: "string", default: join(ROOT, "dist", "site") } } });
  const forms = allForms(ROOT);
  const manifest = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as object;
  const site = buildSite({
    root: ROOT,
    address: repositoryOf({ manifest, environment: process.env, remote: remoteOf(ROOT) })?.address,
    pictures: allPictures(ROOT),
    written: [...forms.pages, errorPage(CORPUS)],
    files: new Map([["forms/data.js", forms.script]]),
  });
  for (const { file, line, message } of site.findings) console.error(`${file}:${line}: ${message}`);
  if (site.findings.length > 0) return 1;
  const out = resolve(values.out);
  const size = writeSite(site, out);
  console.log(`${out}: ${(size / 1e6).toFixed(2)} MB`);
  if (size <= MOST_BYTES) return 0;
  console.error(`The site must have at most ${MOST_BYTES / 1e6} MB.`);
  return 1;
}

if (require.main === module) {
  leaveTracesUnmapped();
  process.exitCode = main(process.argv.slice(2));
}
