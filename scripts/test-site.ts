// npm run test:site: opens the site of `npm run docs:site` in headless Chromium, from its files. Looks at each page on a small and a
// large screen, searches, copies, and asks axe about colors. --shots DIR keeps pictures of some pages.

import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { Browser, chromium, type Tab } from "./test-site/browser";

const ROOT = join(__dirname, "..");
const SITE = join(ROOT, "dist", "site");
const WIDTHS = [390, 1280] as const;

/** Pages that stand for the others in pictures, and for axe. */
const SAMPLES = [
  "index.html",
  "guides/alarms.html",
  "reference/queue.html",
  "forms/iot.html",
  "examples/orders.html",
  "errors.html",
];

function urlOf(page: string): string {
  return pathToFileURL(join(SITE, page)).href;
}

/** Pages that say something in the console, or that scroll sideways. */
async function findingsOfPages(tab: Tab): Promise<string[]> {
  const pages = readdirSync(SITE, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".html"));
  const findings: string[] = [];
  for (const width of WIDTHS) {
    await tab.resize(width, 900);
    for (const page of pages) {
      await tab.open(urlOf(page));
      const over = await tab.evaluate<number>(
        "document.documentElement.scrollWidth - document.documentElement.clientWidth",
      );
      if (over > 0) findings.push(`${page} is ${over} pixels wider than a screen of ${width}`);
      findings.push(...tab.takeProblems().map((problem) => `${page}: ${problem}`));
    }
  }
  return findings;
}

async function findingsOfUse(tab: Tab): Promise<string[]> {
  await tab.open(urlOf("index.html"));
  await tab.evaluate(
    "(() => { const input = document.querySelector('.search input'); input.value = 'StreamPool'; input.dispatchEvent(new Event('input')); })()",
  );
  await tab.until("document.querySelector('.results a') !== null");
  const found = await tab.evaluate<string>("document.querySelector('.results a').getAttribute('href')");
  const text = "document.querySelector('main pre').textContent.trim()";
  await tab.evaluate(
    "(() => { window.copied = ''; document.addEventListener('copy', () => { window.copied = String(document.activeElement.value); }); navigator.clipboard.writeText = async (text) => { window.copied = text; }; document.querySelector('.copy').click(); })()",
  );
  await tab.until("document.querySelector('.copy').textContent === 'Copied'");
  const isCopied = await tab.evaluate<boolean>(`window.copied === ${text}`);
  return [
    ...(found === "reference/streaming.html#streampool" ? [] : [`the search for StreamPool leads to ${found}`]),
    ...(isCopied ? [] : ["the button Copy does not copy the code"]),
  ];
}

const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

/** What axe finds serious, in both colors. */
async function findingsOfAxe(tab: Tab): Promise<string[]> {
  const findings: string[] = [];
  for (const page of SAMPLES) {
    await tab.open(urlOf(page));
    await tab.evaluate(AXE);
    for (const theme of ["light", "dark"]) {
      await tab.evaluate(`document.documentElement.dataset.theme = '${theme}'`);
      const serious = await tab.evaluate<string[]>(
        "axe.run().then(({ violations }) => violations.filter(({ impact }) => impact === 'serious' || impact === 'critical').map(({ id, nodes }) => id + ' ' + nodes[0].html))",
      );
      findings.push(...serious.map((finding) => `${page}, ${theme}: ${finding}`));
    }
  }
  return findings;
}

async function takePictures(tab: Tab, folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (const width of WIDTHS) {
    await tab.resize(width, 900);
    for (const page of SAMPLES) {
      await tab.open(urlOf(page));
      writeFileSync(join(folder, `${page.replace(/\.html$/, "").replace("/", "-")}-${width}.png`), await tab.picture());
    }
  }
}

async function main(args: string[]): Promise<number> {
  const { values } = parseArgs({ args, options: { shots: { type: "string" } } });
  const program = chromium();
  if (program === undefined) {
    console.log("Skipped: there is no Chromium on the PATH, and CHROMIUM does not name one.");
    return 0;
  }
  if (!existsSync(SITE)) {
    console.error("There is no dist/site; run `npm run docs:site` first.");
    return 1;
  }
  const browser = new Browser(program);
  try {
    const tab = await browser.tab();
    const findings = [...(await findingsOfPages(tab)), ...(await findingsOfUse(tab)), ...(await findingsOfAxe(tab))];
    if (values.shots !== undefined) await takePictures(tab, values.shots);
    for (const finding of findings) console.error(finding);
    console.log(findings.length === 0 ? "The site has no findings." : `${findings.length} findings`);
    return findings.length === 0 ? 0 : 1;
  } finally {
    browser.close();
  }
}

void main(process.argv.slice(2)).then((code) => (process.exitCode = code));
