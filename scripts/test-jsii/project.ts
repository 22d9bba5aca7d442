// The project that jsii compiles: our sources, prepared, with a package.json as it requires.

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The public sources, without the app, the list of stacks and the parts for scripts, which are not part of the package's API. */
export function publicSources(root: string): Map<string, string> {
  const paths = ["lib", "stacks"].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: "utf8" }).map(
      (file) => `${folder}/${file.replaceAll("\\", "/")}`,
    ),
  );
  const skipped = ["lib/internal.ts", "stacks/main.ts", "stacks/variants.ts"];
  const sources = paths.filter((path) => /\.(?:ts|json)$/.test(path) && !skipped.includes(path)).sort();
  return new Map(sources.map((path) => [path, readFileSync(join(root, path), "utf8")]));
}

interface Manifest {
  readonly version: string;
  readonly description: string;
  readonly license: string;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}

/** The files in addition to the sources. */
export function projectFiles(manifest: Manifest): Map<string, string> {
  return new Map([
    // jsii supports namespaces of modules, but not types that are exported by name in one: all entry points are on one level.
    [
      "index.ts",
      'export * from "./lib";\nexport * from "./lib/testing";\nexport * from "./lib/plan";\nexport * from "./lib/cost";\nexport * from "./lib/diagram";\nexport * from "./stacks";\n',
    ],
    ["README.md", "Only compiled to be checked.\n"],
    ["package.json", JSON.stringify(packageJson(manifest), undefined, 2)],
    ["tsconfig.json", JSON.stringify(TSCONFIG, undefined, 2)],
  ]);
}

function packageJson({ version, description, license, dependencies, devDependencies }: Manifest): object {
  const name = "cdktf-oci-streaming";
  const { cdktf, constructs } = devDependencies;
  const nowhere = "https://example.com";
  return {
    ...{
      name,
      version,
      description,
      license,
      author: { name, url: nowhere },
      repository: { type: "git", url: `${nowhere}/${name}.git` },
    },
    ...{ main: "out/index.js", types: "out/index.d.ts", stability: "experimental" },
    dependencies,
    // A dependency without its own assembly must be bundled.
    bundledDependencies: Object.keys(dependencies),
    peerDependencies: { cdktf, constructs },
    devDependencies: { cdktf, constructs },
    // Reserved words are warned of for the languages that are asked for.
    jsii: {
      outdir: "dist",
      targets: {
        python: { distName: name, module: "cdktf_oci_streaming" },
        java: { package: "com.example.streaming", maven: { groupId: "com.example", artifactId: name } },
        dotnet: { namespace: "Example.Streaming", packageId: "Example.Streaming" },
        go: { moduleName: "example.com/streaming", packageName: "streaming" },
      },
    },
  };
}

const TSCONFIG = {
  compilerOptions: {
    ...{ target: "ES2022", lib: ["ES2022"], module: "commonjs", moduleResolution: "node", types: ["node"] },
    ...{ strict: true, skipLibCheck: true, esModuleInterop: true, resolveJsonModule: true, noEmitOnError: true },
    ...{ declaration: true, stripInternal: false, outDir: "out", rootDir: "." },
    paths: {
      "cdktf-oci-streaming": ["./lib/index.ts"],
      "cdktf-oci-streaming/testing": ["./lib/testing/index.ts"],
      "cdktf-oci-streaming/provider-oci/*": ["./node_modules/@cdktf/provider-oci/lib/*"],
    },
  },
  include: ["index.ts", "lib", "stacks"],
};
