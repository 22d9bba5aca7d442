// npx cdktf-oci-streaming init: what it refuses, what it writes, and that what it writes compiles, synthesizes and passes its own tests.

import { spawnSync } from "node:child_process";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { runCommandLine } from "../../bin/command-line";
import { packageSpec } from "../../bin/init/package-spec";

let folder: string;
let home: string;
const { PATH } = process.env;

beforeEach(() => {
  home = process.cwd();
  folder = realpathSync(mkdtempSync(join(tmpdir(), "init-")));
  process.chdir(folder);
});

afterEach(() => {
  process.chdir(home);
  process.env.PATH = PATH;
  rmSync(folder, { recursive: true });
});

async function run(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  const text = { out: "", err: "" };
  const code = await runCommandLine(["init", ...args], {
    print: (part) => (text.out += part),
    printError: (part) => (text.err += part),
    readInput: () => Promise.resolve(""),
  });
  return { code, ...text };
}

const FILES = [
  ...["README.md", "main.ts", "stack.ts", "stack.test.ts", "resource-manager.ts", "package.json", "cdktf.json"],
  ...["tsconfig.json", "terraform.tfvars.example", ".gitignore"],
];

/** All that is in the folder, at any depth. */
function left(): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" }).sort();
}

test("it says what it wrote, and the next three commands", async () => {
  const listed = FILES.map((file) => `  ${file}\n`).join("");
  const next = "Next:\n  cd new/bookings\n  npm install\n  npm test\n";
  expect(await run("new/bookings", "--no-install")).toEqual({
    code: 0,
    out: `Wrote to new/bookings:\n${listed}${next}`,
    err: "",
  });
  expect(readdirSync("new/bookings").sort()).toEqual([...FILES].sort());
});

test("it writes to an empty folder, to one that only Git knows, and to the current one", async () => {
  mkdirSync("bookings/.git", { recursive: true });
  process.chdir("bookings");
  const { code, out } = await run(".", "--no-install");
  expect([code, out.slice(out.indexOf("Next:"))]).toEqual([0, "Next:\n  npm install\n  npm test\n  npm run synth\n"]);
  expect(readdirSync(".").sort()).toEqual([...FILES, ".git"].sort());
  mkdirSync("empty");
  expect((await run("empty/", "--no-install")).code).toBe(0);
});

test("a folder with another name than the project needs is one word of a command", async () => {
  const { code, out } = await run("My café's", "--name", "bookings", "--no-install");
  expect([code, out.includes(`\n  cd 'My café'\\''s'\n`)]).toEqual([0, true]);
  expect(JSON.parse(readFileSync("My café's/package.json", "utf8"))).toMatchObject({ name: "bookings" });
});

test.each([
  [[], "error: missing required argument 'folder'"],
  [["a", "b"], "error: too many arguments for 'init'. Expected 1 argument but got 2."],
  [["a", "--frob"], "error: unknown option '--frob'"],
  [[""], "the folder must have a name, got ''; write . for this one"],
  [["full"], "the folder must be empty, and has 'notes.txt', got 'full'; name another one"],
  [["file"], "the folder must not be a file, got 'file'; name another one"],
  [["link"], "the folder must not be a symbolic link, got 'link'; name the folder that it leads to"],
  [["link/"], "the folder must not be a symbolic link, got 'link/'; name the folder that it leads to"],
  [["nowhere"], "the folder must not be a symbolic link, got 'nowhere'; name the folder that it leads to"],
  [["file/bookings"], "the folder must be one that can be read and written (ENOTDIR), got 'file/bookings'; name another one"],
  [["a\\bookings"], "the folder must be written with slashes, got 'a\\bookings'; write a/bookings"],
  ...["Bookings", "2024-bookings", ".bookings", "_bookings", "book ings", "book.ings", "a".repeat(42), "bööking", "a\nb"].map(
    (name): [string[], string] => [
      [name],
      `the name of the project must be up to 41 lowercase letters, digits, hyphens and underscores, a letter first, got '${name.replace("\n", "\\n")}'; choose another folder, or another name with --name`,
    ],
  ),
  [
    ["a", "--name", "@acme/bookings"],
    "the name of the project must be up to 41 lowercase letters, digits, hyphens and underscores, a letter first, got '@acme/bookings'; choose another folder, or another name with --name",
  ],
  ...["events", "node_modules"].map((name): [string[], string] => [
    [name],
    `the name of the project must not be that of a module of Node.js or of something npm keeps, got '${name}'; choose another folder, or another name with --name`,
  ]),
  ...["", " ", "./none.tgz", "none.tgz", "file:none", "../none", "/none"].map((spec): [string[], string] => [
    ["a", "--package", spec],
    `the package must be a version, a tarball or a folder that exists, got '${spec}'; leave --package out for the version of this command`,
  ]),
])("fails for %j with one sentence, and writes nothing", async (args, sentence) => {
  mkdirSync("full");
  writeFileSync("full/notes.txt", "");
  writeFileSync("file", "");
  mkdirSync("target");
  symlinkSync("target", "link");
  symlinkSync("gone", "nowhere");
  const before = left();
  expect(await run(...args, "--no-install")).toEqual({ code: 2, out: "", err: `${sentence}\n` });
  expect(left()).toEqual(before);
});

/** Runs as a user without special rights, whom permissions stop. */
async function asPlainUser<T>(action: () => Promise<T>): Promise<T> {
  const { geteuid, seteuid } = process;
  const isRoot = geteuid?.() === 0;
  if (isRoot) seteuid?.(65534);
  try {
    return await action();
  } finally {
    if (isRoot) seteuid?.(0);
  }
}

test.each([
  ["shut/bookings", 0o555, "EACCES"],
  ["shut", 0o555, "EACCES"],
  ["shut", 0o311, "EACCES"],
])("fails for %s with the mode %d, which permissions close", async (path, mode, code) => {
  mkdirSync("shut");
  chmodSync(folder, 0o755);
  chmodSync("shut", mode);
  const sentence = `the folder must be one that can be read and written (${code}), got '${path}'; name another one\n`;
  expect(await asPlainUser(() => run(path, "--no-install"))).toEqual({ code: 2, out: "", err: sentence });
  chmodSync("shut", 0o755);
  expect(left()).toEqual(["shut"]);
});
