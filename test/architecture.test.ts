// Which folders may import which, as data. A violation, a cycle between folders or an unexported file fails here.

import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize, relative, sep } from "node:path";
import * as ts from "typescript";
import { FOLDERS } from "../scripts/folders";

/** The files of lib that `exports` in package.json names. */
const WAYS_IN = [
  join("lib", "index.ts"),
  ...["cost", "diagram", "plan", "testing"].map((folder) => join("lib", folder, "index.ts")),
];

/** The parts of lib that scripts may use, and users may not. */
const INTERNAL = join("lib", "internal.ts");

/** Folders of lib that do not create resources. */
const WITHOUT_RESOURCES = ["metrics", "client", "resource-manager", "plan", "cost", "testing", "diagram"];

/** The resources that a construct creates directly below itself, in its own file. */
const PARTS_OF_CONSTRUCTS = [
  "lib/choices/stack-harness.ts",
  "lib/compute/machines.ts",
  "lib/core/stack/providers/oci-provider.ts",
  "lib/core/stack/providers/own-home-region.ts",
  "lib/functions/function-lookup.ts",
  "lib/functions/program-images.ts",
  "lib/identity/domain-resource.ts",
  "lib/identity/identity-domain.ts",
  "lib/identity/kafka-client-parts.ts",
  "lib/network/resolver-endpoint.ts",
  "lib/network/security-rules.ts",
  "lib/network/subnet-security-list.ts",
];

/** The top level of the repository, in addition to the names in .gitignore: a test that writes there leaves something else. */
const TOP = [
  ...[".ci", ".git", ".github", ".gitignore", ".npmrc", ".prettierignore", ".prettierrc.json"],
  ...["CHANGELOG.md", "CONTRIBUTING.md", "LICENSE", "README.md", "cdktf.json", "eslint.config.mjs", "typedoc.json"],
  ...["jest.cdktn.config.js", "jest.config.js", "package-lock.json", "package.json"],
  ...["bench", "bin", "bindings", "docs", "examples", "functions", "lib", "scripts", "stacks", "test"],
];

const ROOT = join(__dirname, "..");

function sources(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .map((file) => join(folder, file));
}

interface Import {
  readonly from: string;
  readonly to: string;
  readonly typeOnly: boolean;
}

function importsOf(file: string): Import[] {
  const text = readFileSync(join(ROOT, file), "utf8");
  return [...text.matchAll(/^(?:import|export)\b([^;]*?)from "([^"]+)";/gms)].map(([, names = "", to = ""]) => ({
    from: file,
    to: to.startsWith(".") ? normalize(join(dirname(file), to)) : to,
    typeOnly: isTypeOnly(names),
  }));
}

function isTypeOnly(names: string): boolean {
  const listed = /\{([^}]*)\}/s
    .exec(names)?.[1]
    ?.split(",")
    .filter((name) => name.trim() !== "");
  return /^\s*type\s/.test(names) || (listed?.every((name) => /^\s*type\s/.test(name)) ?? false);
}

function folderOf(path: string): string | undefined {
  return new RegExp(`^lib\\${sep}([^\\${sep}]+)\\${sep}`).exec(path)?.[1];
}

const lib = sources("lib");
const libImports = lib.filter((file) => ![...WAYS_IN, INTERNAL].includes(file)).flatMap(importsOf);

test("the parser of this test sees imports, exports and types", () => {
  const imports = importsOf(join("lib", "streaming", "connect-harness.ts"));
  expect(imports).toContainEqual(expect.objectContaining({ to: "constructs", typeOnly: false }));
  expect(imports).toContainEqual(expect.objectContaining({ to: join("lib", "core", "compartment"), typeOnly: true }));
});

test("every folder of lib has a place in the order", () => {
  const folders = new Set(lib.map(folderOf).filter((folder) => folder !== undefined));
  expect([...folders].filter((folder) => !FOLDERS.includes(folder))).toEqual([]);
});

test("a folder of lib imports only folders before it", () => {
  const wrong = libImports.filter(({ from, to }) => {
    const [a, b] = [folderOf(from), folderOf(to)];
    return a !== undefined && b !== undefined && FOLDERS.indexOf(b) > FOLDERS.indexOf(a);
  });
  expect(wrong).toEqual([]);
});

test("lib does not import entry points of the package, stacks, scripts or tests", () => {
  const waysIn = [...WAYS_IN, INTERNAL].map((file) => file.replace(/\.ts$/, ""));
  const outside = [
    "lib",
    "cdktf-oci-streaming",
    ...waysIn,
    "stacks",
    "examples",
    "scripts",
    "test",
    "bench",
    "bin",
    "functions",
  ];
  const wrong = libImports.filter(({ to }) =>
    outside.some((path) => to === path || (to.startsWith(path + sep) && folderOf(to) === undefined)),
  );
  expect(wrong).toEqual([]);
});

/** What each binding calls, and the library as well; it is not a binding itself. */
const ENGINE_CHECK = "@cdktf/provider-oci/engine";

test("core uses only the bindings of the provider and of IAM for the tenancy", () => {
  const wrong = libImports.filter(
    ({ from, to }) =>
      folderOf(from) === "core" &&
      to.startsWith("@cdktf/provider-oci") &&
      to !== ENGINE_CHECK &&
      !/\/lib\/(?:(?:time-)?provider|time-sleep|data-oci-identity-[a-z-]+)$/.test(to),
  );
  expect(wrong).toEqual([]);
});

test("a file without a construct imports bindings as types only", () => {
  const wrong = libImports.filter(({ from, to, typeOnly }) => {
    const text = readFileSync(join(ROOT, from), "utf8");
    const makesResources =
      PARTS_OF_CONSTRUCTS.includes(from) ||
      (/\bextends (Construct|TerraformStack|\w+Base)\b/.test(text) &&
        !WITHOUT_RESOURCES.includes(folderOf(from) ?? ""));
    return to.startsWith("@cdktf/") && to !== ENGINE_CHECK && !typeOnly && !makesResources;
  });
  expect(wrong).toEqual([]);
});

test("files do not import each other's values in a cycle", () => {
  const edges = new Map<string, string[]>();
  for (const { from, to, typeOnly } of libImports) {
    if (!typeOnly && to.startsWith("lib")) edges.set(from, [...(edges.get(from) ?? []), `${to}.ts`]);
  }
  const circle = (file: string, path: string[]): string[] | undefined => {
    if (path.includes(file)) return [...path, file];
    return (edges.get(file) ?? []).map((next) => circle(next, [...path, file])).find((found) => found !== undefined);
  };
  expect(lib.map((file) => circle(file, [])).find((found) => found !== undefined)).toBeUndefined();
});

test("every file of lib is exported by an entry point of the package, or begins with the internal mark", () => {
  const exported = WAYS_IN.flatMap(importsOf).map(({ to }) => `${to}.ts`);
  const files = lib.filter((file) => !WAYS_IN.includes(file));
  const internal = files.filter((file) => readFileSync(join(ROOT, file), "utf8").startsWith("// Internal: "));
  expect(files.filter((file) => !exported.includes(file)).sort()).toEqual(internal.sort());
});

test.each([...WAYS_IN, INTERNAL])("%s consists of exports", (file) => {
  const lines = readFileSync(join(ROOT, file), "utf8").trim().split("\n");
  expect(
    lines.filter(
      (line) =>
        !/^(|import "\.\/callees";|export .* from "\.\/[\w/-]+";|\/\/.*| {2}.*|\} from .*)$/.test(line) &&
        !/^export \{$/.test(line),
    ),
  ).toEqual([]);
});

test("stacks, examples, scripts, bench and bin import the package by its name, like users, and scripts import internals from one file", () => {
  // The files of `npm run api` put the library's checks before the exports of stacks.
  const written = join("stacks", "callees.ts");
  const all = ["stacks", "examples", "scripts", "bench", "bin"].flatMap(sources).filter((file) => file !== written);
  const users = all.flatMap(importsOf);
  const isLib = (path: string): boolean => path === "lib" || path.startsWith("lib" + sep);
  const mayKnow = ({ from, to }: Import): boolean => from.startsWith("scripts" + sep) && `${to}.ts` === INTERNAL;
  expect(users.filter((one) => isLib(one.to) && !mayKnow(one))).toEqual([]);
  expect(
    users.filter(({ from, to }) => /^(?:stacks|examples)\b/.test(from) && to.startsWith("@cdktf/provider-oci")),
  ).toEqual([]);
});

test("stacks do not use internal members of the library", () => {
  const texts = sources("stacks").map((file) => readFileSync(join(ROOT, file), "utf8"));
  const own = new Set(
    texts.flatMap((text) => [...text.matchAll(/^ +public (?:readonly |get )?(_\w+)/gm)]).map(([, name]) => name),
  );
  const used = texts.flatMap((text) => [...text.matchAll(/\.(_\w+)/g)]).map(([, name]) => name);
  expect(used.filter((name) => !own.has(name))).toEqual([]);
  expect(own.size).toBeGreaterThan(0);
});

test("the name of the package resolves to the same files for the compiler, for jest and for users", () => {
  const read = (file: string): unknown => JSON.parse(readFileSync(join(ROOT, file), "utf8"));
  const { compilerOptions } = read("tsconfig.json") as { compilerOptions: { paths: Record<string, [string]> } };
  const { name, exports } = read("package.json") as { name: string; exports: Record<string, { types: string }> };
  const ofUsers = Object.entries(exports).filter(([path]) => !path.includes("*"));
  const ofCompiler = Object.entries(compilerOptions.paths).filter(([path]) => !path.includes("*"));
  expect(Object.fromEntries(ofCompiler)).toEqual(
    Object.fromEntries(
      ofUsers.map(([path, { types }]) => [
        path.replace(/^\./, name),
        [types.replace(/^\.\/dist\/(.*)\.d\.ts$/, "./$1.ts")],
      ]),
    ),
  );
  for (const [path, [file]] of ofCompiler) expect(require.resolve(path)).toBe(join(ROOT, file));
});

test("new App() appears only in stacks/main.ts, and in the files of users' projects", () => {
  const apps = [...sources("lib"), ...sources("stacks"), ...sources("scripts")].filter((file) =>
    readFileSync(join(ROOT, file), "utf8").includes("new App("),
  );
  const ofUsers = ["consumer.ts", "mixed.ts"].map((file) => join("scripts", "test-package", file));
  expect(apps).toEqual([join("stacks", "main.ts"), ...ofUsers]);
});

test("the top level of the repository has only its known files", () => {
  const ignored = readFileSync(join(ROOT, ".gitignore"), "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => new RegExp(`^${line.replace(/\/$/, "").replaceAll(".", "\\.").replaceAll("*", ".*")}$`));
  const found = readdirSync(ROOT).filter((name) => !ignored.some((pattern) => pattern.test(name)));
  expect(found.filter((name) => !TOP.includes(name) && !/^tsconfig(?:\.\w+)?\.json$/.test(name))).toEqual([]);
});

test("every folder of lib has its tests in the folder with the same name", () => {
  const tested = new Set(sources("test").map((file) => relative("test", file).split(sep)[0]));
  const folders = new Set(lib.map(folderOf).filter((folder) => folder !== undefined));
  expect([...folders].filter((folder) => !tested.has(folder))).toEqual([]);
});

/** The members of a file's classes whose names begin with an underscore, and whose docs do not mark them as internal. */
function unmarkedMembers(file: string): string[] {
  const source = ts.createSourceFile(file, readFileSync(join(ROOT, file), "utf8"), ts.ScriptTarget.ES2022, true);
  const classes = source.statements.filter((statement) => ts.isClassDeclaration(statement));
  return classes.flatMap(({ name, members }) =>
    members
      .map((member) => ({ member, text: member.name?.getText(source) ?? "" }))
      .filter(({ member, text }) => text.startsWith("_") && !docOf(member).includes("@internal"))
      .map(({ text }) => `${file}: ${name?.text ?? ""}.${text}`),
  );
}

function docOf(node: ts.Node): string {
  return ts
    .getJSDocCommentsAndTags(node)
    .map((doc) => doc.getText())
    .join();
}

test("members that begin with an underscore are marked as internal, so that the declarations leave them out", () => {
  expect(lib.flatMap(unmarkedMembers)).toEqual([]);
});
