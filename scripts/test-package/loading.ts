// Which files the package loads: its own when one of their names is first used, those of bindings and other packages later still.
// The files can be counted on any machine; `npm run bench` measures how long they take.

import { realpathSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { type Project, run } from "./project";

/** The goal is 100 ms over the engine, and a file takes about half a millisecond. */
const FEW_FILES = 200;

const NAMES = "{ Duration, OciStack, Partitions, StreamPool }";

const CODE = {
  some: `{ const ${NAMES} = require("cdktf-oci-streaming"); }`,
  all: 'Object.values(require("cdktf-oci-streaming"));',
};

export interface Loaded {
  /** The files of the package that a stack with a pool and its streams needs. */
  readonly some: readonly string[];
  /** The files of the package that all its names need. */
  readonly all: readonly string[];
  /** The files of other packages which all its names need; the engine is loaded before them. */
  readonly others: readonly string[];
}

export function filesLoaded(project: Project): Loaded {
  const [some, all] = [filesBy(project, CODE.some), filesBy(project, CODE.all)];
  const own = (files: readonly string[]): string[] => files.filter((file) => file.startsWith("dist/"));
  return { some: own(some), all: own(all), others: all.filter((file) => !file.startsWith("dist/")) };
}

/** The files that a program loads after the engine, relative to the package's folder. */
function filesBy({ folder }: Project, code: string): string[] {
  const list = `console.log(JSON.stringify(Object.keys(require.cache).filter((file) => !before.has(file))))`;
  const program = `require("cdktf"); const before = new Set(Object.keys(require.cache)); ${code} ${list}`;
  const { succeeded, stdout, output } = run(folder, process.execPath, "-e", program);
  if (!succeeded) throw new Error(output);
  const home = realpathSync(join(folder, "node_modules", "cdktf-oci-streaming"));
  return (JSON.parse(stdout) as string[]).map((file) => relative(home, file).split(sep).join("/"));
}

/** Tells the two engines apart, for every construct. */
const NEEDED_BY_ALL = /^node_modules\/@cdktf\/provider-oci\/engine\.js$/;

export function findingsInLoading({ some, all, others }: Loaded): string[] {
  return [
    ...(some.length === 0 || some.length > FEW_FILES
      ? [`a stack with a pool loads ${some.length} files, 1 to ${FEW_FILES} are allowed`]
      : []),
    ...(all.length <= some.length ? [`everything is ${all.length} files, no more than a stack with a pool loads`] : []),
    ...others.filter((file) => !NEEDED_BY_ALL.test(file)).map((file) => `${file} is loaded before it is needed`),
  ];
}
