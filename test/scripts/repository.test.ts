// Where the manifests and pages of the packages, and the site, get the address of the repository from.

import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Places, remoteOf, repositoryOf } from "../../scripts/repository";

const nowhere: Places = { manifest: {}, environment: {}, remote: undefined };
const workflow = { GITHUB_SERVER_URL: "https://github.com", GITHUB_REPOSITORY: "acme/streams" };

const remotes: readonly [string, string][] = [
  ["https://github.com/acme/streams", "https://github.com/acme/streams"],
  ["https://github.com/acme/streams.git", "https://github.com/acme/streams"],
  ["https://github.com/acme/streams.git/", "https://github.com/acme/streams"],
  ["https://git.example.com:8443/team/sub/streams.git", "https://git.example.com:8443/team/sub/streams"],
  ["https://user@github.com/acme/streams.git", "https://github.com/acme/streams"],
  ["https://user:s3cret@github.com/acme/streams.git", "https://github.com/acme/streams"],
  ["https://x-access-token:s3cret@github.com/acme/streams?token=s3cret#s3cret", "https://github.com/acme/streams"],
  ["git@github.com:acme/streams.git", "https://github.com/acme/streams"],
  ["git@github.com:acme/streams", "https://github.com/acme/streams"],
  ["git@github.com:/acme/streams.git", "https://github.com/acme/streams"],
  ["github.com:acme/streams.git", "https://github.com/acme/streams"],
  ["ssh://git@github.com/acme/streams.git", "https://github.com/acme/streams"],
  ["ssh://git:s3cret@git.example.com:2222/acme/streams.git", "https://git.example.com/acme/streams"],
  ["git+ssh://git@github.com/acme/streams.git", "https://github.com/acme/streams"],
];

test.each(remotes)("the remote %s is the repository %s", (remote, address) => {
  const repository = repositoryOf({ ...nowhere, remote });
  expect(repository).toEqual({
    address,
    source: "git remote get-url origin",
    repository: { type: "git", url: `git+${address}.git` },
    homepage: `${address}#readme`,
    bugs: { url: `${address}/issues` },
  });
  expect(JSON.stringify(repository)).not.toMatch(/s3cret|user|token/);
});

test.each([
  "/srv/git/streams.git",
  "../streams",
  "C:/git/streams.git",
  "C:\\git\\streams.git",
  "file:///srv/git/streams.git",
  "http://git.example.com/acme/streams.git",
  "git://git.example.com/acme/streams.git",
  "https://localhost/acme/streams.git",
  "https://127.0.0.1:8080/acme/streams.git",
  "https://github.com/",
  "work:acme/streams.git",
  "",
])("the remote %j is not the address of a public repository", (remote) => {
  expect(repositoryOf({ ...nowhere, remote })).toBeUndefined();
});

test("a workflow knows its repository, whatever its checkout was cloned from", () => {
  const places = { ...nowhere, environment: workflow, remote: "https://token@example.com/mirror/streams" };
  expect(repositoryOf(places)).toMatchObject({
    address: "https://github.com/acme/streams",
    source: "GITHUB_SERVER_URL and GITHUB_REPOSITORY",
  });
  expect(repositoryOf({ ...nowhere, environment: { GITHUB_REPOSITORY: "acme/streams" } })).toBeUndefined();
});

test("package.json goes before the workflow, member by member", () => {
  const repository = { type: "git", url: "git+https://user:s3cret@example.com/a/b.git" };
  const places = { ...nowhere, environment: workflow };
  expect(repositoryOf({ ...places, manifest: { repository } })).toEqual({
    address: "https://example.com/a/b",
    source: "package.json",
    repository: { type: "git", url: "git+https://example.com/a/b.git" },
    homepage: "https://example.com/a/b#readme",
    bugs: { url: "https://example.com/a/b/issues" },
  });
  const manifest = { homepage: "https://streams.example.com", bugs: { url: "https://bugs.example.com" } };
  expect(repositoryOf({ ...places, manifest })).toMatchObject({
    ...manifest,
    source: "GITHUB_SERVER_URL and GITHUB_REPOSITORY",
  });
});

test("the remote of a checkout is read from Git, and a folder without one has none", () => {
  const folder = mkdtempSync(join(tmpdir(), "repository-"));
  const git = (...args: string[]): void => {
    expect(spawnSync("git", args, { cwd: folder }).status).toBe(0);
  };
  try {
    git("init", "--quiet");
    expect(remoteOf(folder)).toBeUndefined();
    git("remote", "add", "origin", "git@github.com:acme/streams.git");
    expect(remoteOf(folder)).toBe("git@github.com:acme/streams.git");
  } finally {
    rmSync(folder, { recursive: true });
  }
});
