// The replacements of the build of the packages, and what it leaves unchanged.

import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { CDKTF, CDKTN, PACKAGES } from "../../scripts/packages/engines";
import { type Manifest, manifestFor } from "../../scripts/packages/manifest";
import { pageFor, strayLinks } from "../../scripts/packages/pages";
import { repositoryOf } from "../../scripts/repository";
import { codeFor, engineFile, withoutComments } from "../../scripts/packages/words";

test("modules are replaced wherever a file names one, but not other things with their names", () => {
  const code = [
    'const cdktf = require("cdktf");',
    'const pool = () => require("@cdktf/provider-oci/lib/streaming-stream-pool");',
    'const own = require("cdktf-oci-streaming/testing");',
    "new cdktf.App();",
    "const engine = /^(cdktf|cdktn)$/;",
    'const file = "cdktf.json", folder = "cdktf.out";',
    "const sentence = `run \\`cdktf synth\\` in ${folder}, or cdktf-oci-streaming`;",
  ].join("\n");
  expect(codeFor("a.js", code, CDKTN)).toBe(
    [
      'const cdktf = require("cdktn");',
      'const pool = () => require("@cdktn/provider-oci/lib/streaming-stream-pool");',
      'const own = require("cdktn-oci-streaming/testing");',
      "new cdktf.App();",
      "const engine = /^(cdktf|cdktn)$/;",
      'const file = "cdktf.json", folder = "cdktf.out";',
      "const sentence = `run \\`cdktn synth\\` in ${folder}, or cdktn-oci-streaming`;",
    ].join("\n"),
  );
  expect(codeFor("a.js", code, CDKTF)).toBe(code);
});

test("declarations have the engine in their imports, types and comments", () => {
  const code =
    'import type { App } from "cdktf";\n/** What `cdktf synth` writes; see cdktf.json. */\nexport declare const app: import("cdktf").App;\nexport { cdktfStack } from "./x";\n';
  expect(codeFor("a.d.ts", code, CDKTN)).toBe(
    'import type { App } from "cdktn";\n/** What `cdktn synth` writes; see cdktf.json. */\nexport declare const app: import("cdktn").App;\nexport { cdktfStack } from "./x";\n',
  );
});

test("the files of init get their words from bin/engine.ts, which each package has in its own version", () => {
  const code = 'const cdktf = require("cdktf");\nconst text = "On cdktf";\n';
  expect(codeFor("init.js", code, CDKTN, { words: false })).toBe(
    'const cdktf = require("cdktn");\nconst text = "On cdktf";\n',
  );
  expect(engineFile(CDKTN)).toContain('"packageName": "cdktn-oci-streaming"');
});

test("compiled files lose only their comments", () => {
  const code = '#!/usr/bin/env node\n"use strict";\n// why\nexports.Stream = void 0;\nconst a = "// text";\n';
  expect(withoutComments(code)).toBe(
    '#!/usr/bin/env node\n"use strict";\nexports.Stream = void 0;\nconst a = "// text";\n',
  );
});

const has = (path: string): boolean => ["docs/guides/state.md", "CHANGELOG.md"].includes(path);
const nowhere = { has, address: (): undefined => undefined };

test("a page has the words of its engine, except parts about both engines, and not the parts for the repository", () => {
  const text =
    "Run `npx cdktf synth` of cdktf-oci-streaming.\n<!-- both engines -->\ncdktf and cdktn\n<!-- end -->\n<!-- repository -->\nnpm ci\n<!-- end -->\n\nEnd of cdktf.\n";
  expect(pageFor("README.md", text, CDKTN, nowhere)).toBe(
    "Run `npx cdktn synth` of cdktn-oci-streaming.\n<!-- both engines -->\ncdktf and cdktn\n<!-- end -->\nEnd of cdktn.\n",
  );
});

test("a link to a file outside the package becomes a link to the repository, or plain words", () => {
  const text =
    "[State](docs/guides/state.md#locks) [an example](examples/kappa#run) ![](a.svg) [out](https://example.com)";
  expect(pageFor("README.md", text, CDKTF, nowhere)).toBe(
    "[State](docs/guides/state.md#locks) an example  [out](https://example.com)",
  );
  const address = (path: string): string => `https://example.com/v1/${path}`;
  expect(pageFor("README.md", text, CDKTF, { has, address })).toBe(
    "[State](docs/guides/state.md#locks) [an example](https://example.com/v1/examples/kappa#run) ![](https://example.com/v1/a.svg) [out](https://example.com)",
  );
});

test("finds links that are broken, leave the package or use http", () => {
  const text = "[a](state.md) [b](none.md) [c](../../../x.md) [d](http://example.com) [e](https://example.com) [f](#f)";
  expect(strayLinks("docs/guides/a.md", text, has)).toEqual([
    "docs/guides/a.md leads to none.md",
    "docs/guides/a.md leads to ../../../x.md",
    "docs/guides/a.md leads to http://example.com",
  ]);
});

// eslint-disable-next-line @typescript-eslint/no-require-imports -- what the packages are made from
const ROOT = require("../../package.json") as Manifest;

test("each package depends on its engine and its bindings, but not on those of the other engine", () => {
  const manifest = manifestFor(ROOT, CDKTN);
  expect(manifest).toMatchObject({
    name: "cdktn-oci-streaming",
    engines: { node: ">=22.19" },
    bin: { "cdktn-oci-streaming": "dist/bin/main.js" },
    peerDependencies: { cdktn: "^0.24.0" },
    bundleDependencies: ["@cdktn/provider-oci"],
  });
  expect(JSON.stringify(manifest)).not.toMatch(/cdktf/);
  expect(manifestFor(ROOT, CDKTF)).toMatchObject({ peerDependencies: { cdktf: "^0.21.0 || ^0.24.0" } });
});

test("each package names its repository, if it is known", () => {
  const repository = repositoryOf({ manifest: {}, environment: {}, remote: "git@example.com:a/b.git" });
  const origin = {
    repository: { type: "git", url: "git+https://example.com/a/b.git" },
    homepage: "https://example.com/a/b#readme",
    bugs: { url: "https://example.com/a/b/issues" },
  };
  for (const target of PACKAGES) {
    expect(manifestFor(ROOT, target, repository)).toMatchObject(origin);
    expect(Object.keys(manifestFor(ROOT, target))).not.toEqual(expect.arrayContaining(["repository"]));
  }
});

test("fails to release without the address of a repository, before anything is built", () => {
  const folder = mkdtempSync(join(tmpdir(), "packages-"));
  try {
    // Where there is no Git repository, there is no remote either.
    const environment = { ...process.env, GIT_DIR: folder, GITHUB_REPOSITORY: "", GITHUB_SERVER_URL: "" };
    const script = join(__dirname, "..", "..", "scripts", "packages.ts");
    const command = ["--require", "ts-node/register", script, "--release"];
    const { status, stdout, stderr } = spawnSync(process.execPath, command, { encoding: "utf8", env: environment });
    expect(stderr).toBe(
      "The address of the repository must be known for a release, since npm proves where a package comes from; run it in the release workflow, or write repository into package.json\n",
    );
    expect([status, stdout]).toEqual([1, ""]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test("fails to pack a package that was not built", () => {
  const folder = mkdtempSync(join(tmpdir(), "packages-"));
  try {
    writeFileSync(join(folder, "package.json"), JSON.stringify(manifestFor(ROOT, CDKTN)));
    const check = join(__dirname, "..", "..", "scripts", "check-built.js");
    const { status, stderr } = spawnSync(process.execPath, [check], { cwd: folder, encoding: "utf8" });
    expect(stderr).toBe(
      "cdktn-oci-streaming: ./dist/lib/index.d.ts must be built before the package is packed, and is missing; run npm run packages in the repository\n",
    );
    expect(status).toBe(1);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
