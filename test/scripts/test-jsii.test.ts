import { join } from "node:path";
import { ALLOWED_WORDS, findingsOf, unusedWords } from "../../scripts/test-jsii/findings";
import { prepare } from "../../scripts/test-jsii/preparations";
import { projectFiles, publicSources } from "../../scripts/test-jsii/project";

const sources = publicSources(join(__dirname, "..", ".."));

const warning = (word: string, languages: string): string =>
  `lib/a.ts:1:2 - warning JSII5018: "${word}" is a reserved word in ${languages}. Using this name may cause problems`;

const ERROR = "lib/a.ts:1:2 - error JSII5000: Methods and properties cannot have names like ...";

test("errors of jsii and of TypeScript are findings, and so are reserved words that are not allowed", () => {
  const lines = [
    ERROR,
    "lib/a.ts:1:2 - error TS2307: Cannot find module",
    warning("class", "Java"),
    warning("map", "Go"),
  ];
  expect(findingsOf([...lines, "  1 the code", "error in general"].join("\n"))).toEqual(lines.slice(0, 3));
});

test("a word is allowed for the languages that are known to reserve it", () => {
  expect(findingsOf(warning("map", "Go, Java"))).toEqual([warning("map", "Go, Java")]);
});

test("finds an allowed word that jsii no longer warns about", () => {
  const all = ALLOWED_WORDS.map(({ word, languages }) => warning(word, languages));
  expect(unusedWords(all.join("\n"))).toEqual([]);
  expect(unusedWords(all.slice(1).join("\n"))).toEqual([ALLOWED_WORDS[0]?.word]);
});

test("the sources are those of the package, without the app and its list of stacks", () => {
  expect([...sources.keys()]).toEqual(expect.arrayContaining(["lib/index.ts", "stacks/index.ts"]));
  expect([...sources.keys()]).not.toEqual(expect.arrayContaining(["stacks/main.ts"]));
  expect([...sources.keys()].filter((path) => !/^(lib|stacks)\/.*\.(?:ts|json)$/.test(path))).toEqual([]);
});

test("base classes become internal, and names of getters and the error are replaced, without other changes", () => {
  const sample = new Map([
    ["lib/core/configuration-error.ts", "import x;\n/** It. */\nexport class ConfigurationError extends Error {}"],
    ["lib/streaming/stream-base.ts", "/** Both. */\nexport abstract class StreamBase extends Construct {}"],
    ["lib/metrics/stream-metric.ts", "static readonly GET_LATENCY = 1;"],
    ["stacks/a/watch.ts", "getLatency: StreamMetric.GET_LATENCY, getName: 1"],
    ["lib/streaming/other.ts", "export class Other extends Construct { getFaults() {} }"],
  ]);
  const prepared = prepare(sample);
  expect(prepared.get("lib/core/configuration-error.ts")).not.toContain("extends");
  expect([...prepared.values()].slice(1)).toEqual([
    "/** Both. */\n/** @internal */\nexport abstract class StreamBase extends Construct {}",
    "static readonly READ_LATENCY = 1;",
    "readLatency: StreamMetric.READ_LATENCY, getName: 1",
    "export class Other extends Construct { getFaults() {} }",
  ]);
});

test("the current sources need each preparation", () => {
  expect(() => prepare(sources)).not.toThrow();
});

test("fails for a preparation that is no longer needed", () => {
  expect(() => prepare(new Map([["lib/a.ts", ""]]))).toThrow(
    "nothing is changed any more because a class of other languages cannot extend JavaScript's Error; remove the preparation",
  );
});

test("dependencies without an assembly are bundled", () => {
  const manifest = {
    ...{ version: "1.0.0", description: "d", license: "Apache-2.0" },
    dependencies: { yaml: "2.0.0" },
    devDependencies: { cdktf: "0.21.0", constructs: "10.6.0", jest: "30.0.0" },
  };
  expect(JSON.parse(projectFiles(manifest).get("package.json") ?? "")).toMatchObject({
    bundledDependencies: ["yaml"],
    peerDependencies: { cdktf: "0.21.0", constructs: "10.6.0" },
  });
});
