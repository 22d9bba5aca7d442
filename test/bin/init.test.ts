// npx cdktf-oci-streaming init: what it refuses, what it writes, and that what it writes compiles, synthesizes and passes its own tests.

import {
  chmodSync,
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
import { delimiter, join, win32 } from "node:path";
import * as commandLine from "../../bin/command-line";
import { ENGINE } from "../../bin/engine";
import { writeFiles } from "../../bin/init/folder";
import { checkNodeVersion } from "../../bin/init/node-version";
import { install } from "../../bin/init/npm";
import { packageSpec } from "../../bin/init/package-spec";
import { currentPlatform, type Platform } from "../../bin/init/platform";
import { projectName } from "../../bin/init/project-name";
import { inFolder } from "../../bin/init/words";

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

type Ran = Promise<{ code: number; out: string; err: string }>;

async function run(...args: string[]): Ran {
  return runBy(commandLine, ...args);
}

async function runBy({ runCommandLine }: typeof commandLine, ...args: string[]): Ran {
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
  [[""], "the folder must have a name, got ''; write . for the current one"],
  [["full"], "the folder must be empty, but has 'notes.txt', got 'full'; name another folder"],
  [["file"], "the folder must not be a file, got 'file'; name another folder"],
  [["link"], "the folder must not be a symbolic link, got 'link'; name the folder that it points to"],
  [["link/"], "the folder must not be a symbolic link, got 'link/'; name the folder that it points to"],
  [["nowhere"], "the folder must not be a symbolic link, got 'nowhere'; name the folder that it points to"],
  [["file/bookings"], "the folder must be readable and writable (ENOTDIR), got 'file/bookings'; name another folder"],
  [["a\\bookings"], "the path of the folder must be written with slashes, got 'a\\bookings'; write 'a/bookings'"],
  ...[
    "Bookings",
    "2024-bookings",
    ".bookings",
    "_bookings",
    "book ings",
    "book.ings",
    "a".repeat(42),
    "bööking",
    "a\nb",
  ].map((name): [string[], string] => [
    [name],
    `the name of the project must be up to 41 lowercase letters, digits, hyphens and underscores, and begin with a letter, got '${name.replace("\n", "\\n")}'; choose another folder, or another name with --name`,
  ]),
  [
    ["a", "--name", "@acme/bookings"],
    "the name of the project must be up to 41 lowercase letters, digits, hyphens and underscores, and begin with a letter, got '@acme/bookings'; choose another folder, or another name with --name",
  ],
  ...["events", "node_modules"].map((name): [string[], string] => [
    [name],
    `the name of the project must not be the name of a Node.js module or node_modules, got '${name}'; choose another folder, or another name with --name`,
  ]),
  ...["", " ", "./none.tgz", "none.tgz", "file:none", "../none", "/none"].map((spec): [string[], string] => [
    ["a", "--package", spec],
    `the package must be a version, a tarball or a folder that exists, got '${spec}'; leave --package out to use the version of this command`,
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
  const sentence = `the folder must be readable and writable (${code}), got '${path}'; name another folder\n`;
  expect(await asPlainUser(() => run(path, "--no-install"))).toEqual({ code: 2, out: "", err: sentence });
  chmodSync("shut", 0o755);
  expect(left()).toEqual(["shut"]);
});

test("a file that appears in the meantime stays, and those of the project are removed again", () => {
  const files = { "a.ts": "a", "b/c.ts": "c" };
  expect(() => {
    writeFiles("new/bookings", files);
  }).toThrow("the folder must be readable and writable (ENOENT), got 'new/bookings'; name another folder");
  expect(left()).toEqual([]);
  mkdirSync("bookings");
  writeFileSync("bookings/b.ts", "mine");
  expect(() => {
    writeFiles("bookings", { "a.ts": "a", "b.ts": "b" });
  }).toThrow("(EEXIST)");
  expect([left(), readFileSync("bookings/b.ts", "utf8")]).toEqual([["bookings", "bookings/b.ts"], "mine"]);
});

/** The only program on the PATH. */
function fakeNpm(exitCode: number): void {
  mkdirSync("programs");
  writeFileSync("programs/npm", `#!/bin/sh\necho "$@ in $(pwd)" > ../npm.log\nexit ${exitCode}\n`, { mode: 0o755 });
  process.env.PATH = ["", join(folder, "none"), join(folder, "programs")].join(delimiter);
}

test("it installs what the project needs, in the folder of the project", async () => {
  fakeNpm(0);
  const { code, out, err } = await run("bookings");
  expect([code, err, out.slice(out.indexOf("Next:"))]).toEqual([
    0,
    "",
    "Next:\n  cd bookings\n  npm test\n  npm run synth\n",
  ]);
  expect(readFileSync("npm.log", "utf8")).toBe(`install in ${join(folder, "bookings")}\n`);
});

test.each([
  [
    "npm fails",
    1,
    "npm install failed in 'bookings', whose files are written; correct what npm reports, then run cd bookings && npm install",
  ],
  [
    "there is no npm",
    undefined,
    "npm must be on the PATH to install what the project in 'bookings' needs; its files are written, so install npm, then run cd bookings && npm install",
  ],
])("fails where %s, with the command to run, and the files stay", async (_, exitCode, sentence) => {
  if (exitCode === undefined) process.env.PATH = join(folder, "none");
  else fakeNpm(exitCode);
  const { code, out, err } = await run("bookings");
  expect([code, out.includes("Next:"), err]).toEqual([2, false, `${sentence}\n`]);
  expect(readdirSync("bookings").sort()).toEqual([...FILES].sort());
});

test.each([
  ["20.8.1", "20.9"],
  ["18.20.0", "20.9"],
  ["22.18.0", "22.19"],
])("fails on Node.js %s if the engine needs %s", (version, nodeVersion) => {
  expect(() => {
    checkNodeVersion(version, { engine: "cdktn", nodeVersion });
  }).toThrow(`Node.js must be ${nodeVersion} or newer for cdktn, got ${version}; install a newer version`);
});

test.each(["20.9.0", "20.10.0", "22.0.0", "26.0.0"])("Node.js %s is new enough for 20.9", (version) => {
  checkNodeVersion(version, ENGINE);
});

test("the command fails on a Node.js that is too old for the engine of the package", async () => {
  let ofAnother: typeof commandLine | undefined;
  jest.isolateModules(() => {
    jest.doMock("../../bin/engine", () => ({ ENGINE: { ...ENGINE, engine: "cdktz", nodeVersion: "99.0" } }));
    ofAnother = jest.requireActual<typeof commandLine>("../../bin/command-line");
  });
  const { node } = process.versions;
  const sentence = `Node.js must be 99.0 or newer for cdktz, got ${node}; install a newer version\n`;
  expect(await runBy(ofAnother!, "bookings", "--no-install")).toEqual({ code: 2, out: "", err: sentence });
  expect(left()).toEqual([]);
});

test.each([
  ["^0.1.0", "^0.1.0"],
  ["next", "next"],
  ["https://example.com/a.tgz", "https://example.com/a.tgz"],
  ["a.tgz", "file:../a.tgz"],
  ["./a.tgz", "file:../a.tgz"],
  ["file:a.tgz", "file:../a.tgz"],
  [".", "file:.."],
])("the package %s is %s to the project", (given, spec) => {
  writeFileSync("a.tgz", "");
  expect(packageSpec("bookings", given, currentPlatform())).toBe(spec);
});

test("the package of a project is the one that the command comes from, unless another is named", async () => {
  const { version } = JSON.parse(readFileSync(join(home, "package.json"), "utf8")) as { version: string };
  writeFileSync("a.tgz", "");
  await run("first", "--no-install");
  await run("second", "--no-install", "--package", "a.tgz");
  const specs = ["first", "second"].map((project) => {
    const { dependencies } = JSON.parse(readFileSync(join(project, "package.json"), "utf8")) as {
      dependencies: { [name: string]: string };
    };
    return dependencies["cdktf-oci-streaming"];
  });
  expect(specs).toEqual([`^${version}`, "file:../a.tgz"]);
});

describe("on Windows", () => {
  const windows = (programs: string, ...files: string[]): Platform => ({
    path: win32,
    cwd: "C:\\Users\\ann\\work",
    programs,
    exists: (file) => files.includes(file),
  });
  const here = windows("");

  test.each([
    ["bookings", "bookings"],
    ["new\\bookings", "bookings"],
    ["new/bookings/", "bookings"],
    ["D:\\bookings", "bookings"],
    ["C:\\My projects\\bookings", "bookings"],
    [".", "work"],
  ])("the project in %s has the name %s", (given, name) => {
    expect(projectName(given, undefined, here)).toBe(name);
  });

  test("fails for the folder of a drive, which has no name", () => {
    expect(() => projectName("D:\\", undefined, here)).toThrow("the name of the project must be up to 41 lowercase");
    expect(projectName("D:\\", "bookings", here)).toBe("bookings");
  });

  test.each([
    ["bookings", "cd bookings"],
    ["new\\bookings", "cd new\\bookings"],
    ["C:\\bookings", "cd C:\\bookings"],
    ["c:\\bookings", "cd c:\\bookings"],
    ["My projects\\it's", 'cd "My projects\\it\'s"'],
    // cd of the command prompt stays on its drive.
    ["D:\\bookings", "pushd D:\\bookings"],
    ["D:\\My projects", 'pushd "D:\\My projects"'],
    ["\\\\server\\share\\bookings", "pushd \\\\server\\share\\bookings"],
  ])("the folder %s is reached by: %s", (given, command) => {
    expect(inFolder(given, here)).toEqual([command]);
  });

  test("the current folder needs no command, however it is written", () => {
    expect([".", "C:\\Users\\ann\\work", "..\\work\\"].map((given) => inFolder(given, here))).toEqual([[], [], []]);
  });

  test.each([
    ["a.tgz", "file:../a.tgz"],
    [".\\dist\\a.tgz", "file:../dist/a.tgz"],
    ["..\\a.tgz", "file:../../a.tgz"],
    ["C:\\My builds\\a.tgz", "file:../../../../My builds/a.tgz"],
    ["D:\\a.tgz", "file:D:/a.tgz"],
    ["file:D:/a.tgz", "file:D:/a.tgz"],
    ["^0.2.0", "^0.2.0"],
  ])("the package %s is %s to the project", (given, spec) => {
    expect(packageSpec("bookings", given, windows("", given.replace(/^file:/, "")))).toBe(spec);
  });

  test("fails to install without npm.cmd in one of the folders of PATH, which may be in quotes", () => {
    const remedy = "its files are written, so install npm, then run pushd D:\\bookings && npm install";
    const missing = `npm must be on the PATH to install what the project in 'D:\\bookings' needs; ${remedy}`;
    const installAt = (platform: Platform) => (): void => {
      install("D:\\bookings", platform);
    };
    expect(installAt(windows("C:\\Windows;;C:\\node", "C:\\node\\npm"))).toThrow(missing);
    // It is found, and cannot run here, in a folder of Windows.
    const failed = "npm install failed in 'D:\\bookings'";
    expect(installAt(windows("C:\\Windows;C:\\node", "C:\\node\\npm.cmd"))).toThrow(failed);
    expect(installAt(windows('C:\\Windows;"C:\\my;node\\"', "C:\\my;node\\npm.cmd"))).toThrow(failed);
  });
});
