// CHANGELOG.md has the form of Keep a Changelog.

import { readFileSync } from "node:fs";
import { join } from "node:path";

const ROOT = join(__dirname, "..");

/** In the order of a version. */
const SECTIONS = ["Added", "Changed", "Deprecated", "Removed", "Fixed", "Security", "Upgrade"];

/** The errors in the form of a changelog. */
function findingsIn(text: string, current: string): string[] {
  const [, ...parts] = text.split(/^## /m);
  const versions = parts.map((part) => part.split("\n")[0] ?? "");
  const numbers = versions.slice(1).map((version) => version.split(" - ")[0] ?? "");
  return [
    ...(versions[0] === "Unreleased" ? [] : ["the first part is not Unreleased"]),
    ...numbers.filter((number) => !/^\d+\.\d+\.\d+$/.test(number)).map((number) => `${number} is not a version`),
    ...(numbers.join() === [...numbers].sort(isNewer).join() ? [] : ["the newest version is not the first"]),
    // What is not released yet has a version already: that of the part Unreleased.
    ...(numbers.includes(current) || isNewer(current, numbers[0] ?? "") < 0 ? [] : [`${current} is missing`]),
    ...parts.flatMap((part, index) => findingsInPart(versions[index] ?? "", part)),
  ];
}

function isNewer(one: string, other: string): number {
  return other.localeCompare(one, "en", { numeric: true });
}

function findingsInPart(version: string, part: string): string[] {
  const [introduction = "", ...sections] = part.split(/^### /m);
  const names = sections.map((section) => section.split(/[ \n]/)[0] ?? "");
  const order = names.map((name) => SECTIONS.indexOf(name));
  return [
    ...(/^- /m.test(introduction) ? [`${version} has a change in no section`] : []),
    ...names.filter((name) => !SECTIONS.includes(name)).map((name) => `${version} has a section ${name}`),
    ...(order.every((place, index) => index === 0 || place > (order[index - 1] ?? -1))
      ? []
      : [`${version} has its sections in another order`]),
  ];
}

test("CHANGELOG.md has each version with its sections in order, the newest first, and the current one", () => {
  const { version } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as { version: string };
  expect(findingsIn(readFileSync(join(ROOT, "CHANGELOG.md"), "utf8"), version)).toEqual([]);
});

test("a version that is newer than the newest one is that of what is unreleased", () => {
  const text = "# C\n\n## Unreleased\n\n## 0.9.0 - 2026-01-02\n";
  expect(findingsIn(text, "0.9.0")).toEqual([]);
  expect(findingsIn(text, "0.10.0")).toEqual([]);
  expect(findingsIn(text, "0.8.0")).toEqual(["0.8.0 is missing"]);
});

test("finds versions in the wrong order, unknown sections and changes outside a section", () => {
  const text = "# C\n\n## 1.0\n\n- a\n\n## 0.9.0\n\n### Fixed\n\n### Added\n\n## 0.10.0 - 2026-01-02\n\n### News\n";
  expect(findingsIn(text, "0.8.0")).toEqual([
    "the first part is not Unreleased",
    "the newest version is not the first",
    "0.8.0 is missing",
    "1.0 has a change in no section",
    "0.9.0 has its sections in another order",
    "0.10.0 - 2026-01-02 has a section News",
  ]);
});
