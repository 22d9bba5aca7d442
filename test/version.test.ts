// The version is written in several places; CONTRIBUTING.md says, under Release, how to change it.

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { FunctionProgram } from "../lib";

const ROOT = join(__dirname, "..");

function read(file: string): string {
  return readFileSync(join(ROOT, file), "utf8");
}

interface Manifest {
  readonly version: string;
  readonly dependencies: { readonly [name: string]: string };
}

const { version, dependencies } = JSON.parse(read("package.json")) as Manifest;

test.each(["bindings", "functions"])("%s/package.json has the version of the package", (folder) => {
  expect((JSON.parse(read(`${folder}/package.json`)) as Manifest).version).toBe(version);
});

test("the lock file has it for the package and what it bundles", () => {
  const { packages } = JSON.parse(read("package-lock.json")) as { packages: { [path: string]: Manifest } };
  expect(["", "bindings", "functions"].map((path) => packages[path]!.version)).toEqual([version, version, version]);
  expect([dependencies, packages[""]!.dependencies].map((all) => all["@cdktf/provider-oci"])).toEqual([
    version,
    version,
  ]);
});

test("it is the tag of the programs' images", () => {
  const programs = readdirSync(join(ROOT, "functions")).filter((name) =>
    readdirSync(join(ROOT, "functions"), { recursive: true, encoding: "utf8" }).includes(join(name, "func.yaml")),
  );
  expect(programs).toContain("ingest");
  expect(programs.filter((name) => !read(`functions/${name}/func.yaml`).includes(`\nversion: ${version}\n`))).toEqual(
    [],
  );
  expect(FunctionProgram.INGEST.version).toBe(version);
});

test("pages name the tarballs of this version, and images of it", () => {
  const pages = ["docs/guides", "examples", "stacks"].flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" }).map((file) => join(folder, file)),
  );
  const named = ["README.md", ...pages.filter((file) => file.endsWith(".md"))].flatMap((file) => {
    const found = read(file).matchAll(/-oci-streaming-(\d[\d.]*\d)\.tgz|\/(?:ingest|load|react|score):(\d[\d.]*\d)/g);
    return [...found].map(([, tarball, image]) => tarball ?? image);
  });
  expect(named.length).toBeGreaterThan(10);
  expect(new Set(named)).toEqual(new Set([version]));
});
