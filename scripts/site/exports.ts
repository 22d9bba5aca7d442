// Exports of the library that the reference does not describe.

import { existsSync, readFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import { type Finding } from "./pages";

interface Export {
  readonly name: string;
  /** `lib/streaming/stream.ts` */
  readonly file: string;
}

/** Each export of an entry point whose page of the reference has no section of it, or a section without a sentence. */
export function undocumentedExports(root: string): Finding[] {
  return entriesOf(root)
    .flatMap((entry) => exportsOf(root, entry))
    .filter(({ name, file }) => !isDescribed(root, name, file))
    .map(({ name, file }) => ({
      file,
      line: lineOf(readFileSync(join(root, file), "utf8"), name),
      message: `${name} is exported, and docs/reference does not describe it`,
    }));
}

/** The entry points in lib; the stacks have a README each. */
function entriesOf(root: string): string[] {
  const file = join(root, "package.json");
  if (!existsSync(file)) return [];
  const { exports = {} } = JSON.parse(readFileSync(file, "utf8")) as { exports?: Record<string, { types: string }> };
  return Object.entries(exports)
    .filter(([path]) => !path.includes("*"))
    .map(([, { types }]) => types.replace(/^\.\/dist\/(.*)\.d\.ts$/, "$1.ts"))
    .filter((entry) => entry.startsWith("lib/"));
}

function exportsOf(root: string, entry: string): Export[] {
  const text = readFileSync(join(root, entry), "utf8");
  return [...text.matchAll(/^export (?:type )?\{([^}]*)\} from "([^"]+)";/gms)].flatMap(([, names = "", from = ""]) =>
    names
      .split(",")
      .map((name) =>
        name
          .trim()
          .replace(/^type /, "")
          .replace(/^\w+ as /, ""),
      )
      .filter((name) => name !== "")
      .map((name) => ({ name, file: `${posix.join(posix.dirname(entry), from)}.ts` })),
  );
}

function isDescribed(root: string, name: string, file: string): boolean {
  const page = join(root, "docs", "reference", `${dirname(file).split("/")[1] ?? ""}.md`);
  const text = existsSync(page) ? readFileSync(page, "utf8") : "";
  return new RegExp(`^###+ ${name}\n\n[A-Z\`[]`, "m").test(text);
}

function lineOf(text: string, name: string): number {
  const index = text.split("\n").findIndex((line) => new RegExp(`^export .*\\b${name}\\b`).test(line));
  return index < 0 ? 1 : index + 1;
}
