// What is in the tarball, and what must not be.

import { readFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { strayLinks } from "../packages/pages";

export interface Tarball {
  readonly filename: string;
  /** Bytes, compressed. */
  readonly size: number;
  readonly files: readonly { readonly path: string }[];
}

const MAX_BYTES = 2_000_000;

/** @param scope - of the bundled bindings */
const needed = (scope: string): readonly string[] => [
  "package.json",
  "README.md",
  "LICENSE",
  "CHANGELOG.md",
  "dist/lib/index.js",
  "dist/lib/index.d.ts",
  "dist/bin/main.js",
  "dist/lib/cost/index.js",
  "dist/lib/cost/index.d.ts",
  "dist/lib/diagram/index.js",
  "dist/lib/diagram/index.d.ts",
  "dist/lib/plan/index.js",
  "dist/lib/plan/index.d.ts",
  "dist/lib/testing/index.js",
  "dist/lib/testing/index.d.ts",
  "dist/stacks/index.js",
  "dist/stacks/index.d.ts",
  "dist/provider-oci/provider/index.js",
  "dist/provider-oci/provider/index.d.ts",
  `node_modules/${scope}/provider-oci/package.json`,
  `node_modules/${scope}/provider-oci/LICENSE`,
  `node_modules/${scope}/provider-oci/lib/provider/index.js`,
  `node_modules/${scope}/provider-oci/lib/provider/index.d.ts`,
];

/** All that may be in it; whatever else is there came in by mistake. */
const ALLOWED = [
  /^(package\.json|README\.md|LICENSE|CHANGELOG\.md)$/,
  // The contracts of the programs of functions/.
  /^dist\/lib\/functions\/contracts\.json$/,
  /^docs\/([\w-]+\/)*[\w-]+\.(md|svg|yml)$/,
  /^dist\/(bin|lib|stacks|provider-oci)\/([\w-]+\/)*[\w-]+(\.js|\.d\.ts)$/,
  /^node_modules\/@cdkt[fn]\/provider-oci\/(package\.json|README\.md|LICENSE)$/,
  /^node_modules\/@cdkt[fn]\/provider-oci\/engine(\.js|\.d\.ts)$/,
  /^node_modules\/@cdkt[fn]\/provider-oci\/lib\/[\w-]+\/index(\.js|\.d\.ts)$/,
];

export function findingsInSize({ size }: Tarball): string[] {
  return size < MAX_BYTES ? [] : [`${size} bytes, allowed are ${MAX_BYTES}`];
}

export function findingsInList({ files }: Tarball, scope: string): string[] {
  const paths = files.map(({ path }) => path);
  return [
    ...needed(scope)
      .filter((path) => !paths.includes(path))
      .map((path) => `${path} is missing`),
    ...paths
      .filter((path) => !ALLOWED.some((allowed) => allowed.test(path)))
      .map((path) => `${path} should not be there`),
  ];
}

/** Paths of a machine, and source maps, which would name sources that are not there. */
export function findingsInText({ files }: Tarball, installed: string): string[] {
  const machine = [process.cwd(), homedir(), "sourceMappingURL", "file:///"];
  return files.flatMap(({ path }) => {
    const text = readFileSync(join(installed, path), "utf8");
    const found = machine.filter((part) => text.includes(part));
    const [absolute] = /["'`(\s](\/(?:home|Users|root|tmp)\/\w[^"'`)\s]*)/.exec(text) ?? [];
    return [...found, ...(absolute === undefined ? [] : [absolute])].map((part) => `${path} says ${part.trim()}`);
  });
}

/** Links of the pages that a reader of the package could not follow. */
export function findingsInPages({ files }: Tarball, installed: string): string[] {
  const has = (path: string): boolean => files.some((file) => file.path === path || file.path.startsWith(`${path}/`));
  const pages = files.filter(({ path }) => path.endsWith(".md") && !path.startsWith("node_modules/"));
  return pages.flatMap(({ path }) => strayLinks(path, readFileSync(join(installed, path), "utf8"), has));
}

/** Members that begin with an underscore are not for users: the compiler takes them out where they are marked. */
export function findingsInDeclarations({ files }: Tarball, installed: string): string[] {
  const declarations = files.map(({ path }) => path).filter((path) => /^dist\/(lib|stacks)\/.*\.d\.ts$/.test(path));
  return declarations.flatMap((path) => {
    const text = readFileSync(join(installed, path), "utf8");
    const members = [...text.matchAll(/^ {4}(?:(?:static|abstract|readonly|get|set) )*(_\w+)[(?:;]/gm)];
    const classes = /^export declare (abstract )?class /m.test(text);
    return classes ? members.map(([, name]) => `${path} declares ${name ?? ""}`) : [];
  });
}
