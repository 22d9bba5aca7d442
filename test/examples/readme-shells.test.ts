// The shell commands of the pages of the examples: bash parses them, and the messages that they send are JSON in Base64.

import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { examplesIn } from "../../scripts/examples";
import { isArray, isObject, type Json } from "../support/json";

const pages = examplesIn(process.cwd()).map(({ title }) => {
  const readme = readFileSync(join(title, "README.md"), "utf8");
  const blocks = [...readme.matchAll(/^( *)```sh\n(.*?)^ *```$/gms)].map(([, indent = "", text = ""]) =>
    // A placeholder is a word; the start of a here document is not one.
    text.replaceAll(new RegExp(`^${indent}`, "gm"), "").replaceAll(/(?<!<)<[\w ',-]+>/g, "x"),
  );
  return { title, blocks };
});

/** In place of the command lines: that of OCI notes its arguments, each with a NUL at its end. */
const COMMANDS = `
oci() { printf '%s\\0' "$@" >> calls; echo x; }
terraform() { echo '{}'; }
jq() { cat > /dev/null; echo x; }
`;

/** What blocks pass to `--messages` of OCI's command line, run in an empty folder. */
function messagesOf(script: string): Json[] {
  const folder = mkdtempSync(join(tmpdir(), "shell-"));
  try {
    const { stderr } = spawnSync("bash", ["-c", COMMANDS + script], { cwd: folder, encoding: "utf8" });
    if (stderr !== "") throw new Error(stderr);
    const given = readFileSync(join(folder, "calls"), "utf8").split("\0");
    return given.flatMap((word, index) => (word === "--messages" ? [JSON.parse(given[index + 1] ?? "") as Json] : []));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test.each(pages)("$title: bash parses each block of commands", ({ blocks }) => {
  expect(blocks).not.toEqual([]);
  for (const block of blocks) expect(spawnSync("bash", ["-n", "-c", block], { encoding: "utf8" }).stderr).toBe("");
});

const senders = pages.flatMap(({ title, blocks }) => {
  const sending = blocks.filter((block) => block.includes("--messages"));
  return sending.length > 0 ? [{ title, script: sending.join("\n") }] : [];
});

test.each(senders)("$title: a message that is sent is JSON, in one line of Base64", ({ script }) => {
  const sent = messagesOf(script).flatMap((messages) => (isArray(messages) ? messages : []));
  expect(sent.length).toBeGreaterThan(0);
  for (const message of sent) {
    const { key = "", value = "" } = (isObject(message) ? message : {}) as { key?: string; value?: string };
    expect(`${key} ${value}`).toMatch(/^[\w+/=]* [\w+/=]+$/);
    expect(isObject(JSON.parse(Buffer.from(value, "base64").toString()) as Json)).toBe(true);
  }
});
