// The published declarations of this package, in memory: compiled, without @internal members.

import { join } from "node:path";
import * as ts from "typescript";

export const ROOT = join(__dirname, "..", "..").replaceAll("\\", "/");

/** Where the compiler would write, with `/` on every system. */
const OUT = `${ROOT}/dist`;

/** The stacks' imports of the package resolve to the compiled files, not to the sources. */
const PATHS = {
  "cdktf-oci-streaming": [`${OUT}/lib/index`],
  "cdktf-oci-streaming/provider-oci/*": [`${ROOT}/bindings/lib/*/index`],
};

export interface Declarations {
  readonly checker: ts.TypeChecker;
  /** The exports of a module, for example `lib/index`. */
  exportsOf(module: string): readonly ts.Symbol[];
  /** The file of a declaration of this package, for example `lib/streaming/stream`; undefined for other declarations. */
  moduleOf(declaration: ts.Node): string | undefined;
}

/** Compiles lib and stacks as `npm run build` does, and reads the result. */
export function publishedDeclarations(): Declarations {
  const { fileNames, options } = configuration();
  const sources = ts.createProgram(fileNames, options);
  const texts = new Map<string, string>();
  sources.emit(
    undefined,
    (file, text) => texts.set(file.slice(OUT.length + 1, -".d.ts".length), withoutQualifier(text)),
    undefined,
    true,
  );
  return readDeclarations(texts, sources);
}

/** Stacks import the package as a whole. What is written from `oci.Stream` is its name alone, as that of any other type. */
function withoutQualifier(text: string): string {
  const names = new Set([...text.matchAll(/\boci\.([A-Z]\w*)/g)].map(([, name]) => name));
  return text
    .replace(/^(import(?: type)?) \* as oci from/m, `$1 { ${[...names].join(", ")} } from`)
    .replaceAll(/\boci\.(?=[A-Z])/g, "");
}

function configuration(): ts.ParsedCommandLine {
  const host = { ...ts.sys, onUnRecoverableConfigFileDiagnostic: fail };
  const options = { declaration: true, emitDeclarationOnly: true, outDir: OUT };
  const parsed = ts.getParsedCommandLineOfConfigFile(join(ROOT, "tsconfig.build.json"), options, host);
  if (parsed === undefined) throw new Error("tsconfig.build.json cannot be read");
  return parsed;
}

function fail(diagnostic: ts.Diagnostic): never {
  throw new Error(ts.flattenDiagnosticMessageText(diagnostic.messageText, "\n"));
}

/**
 * Reads declarations by their module.
 *
 * @param parsed - a program whose parsed files of other packages need not be parsed again
 */
export function readDeclarations(texts: ReadonlyMap<string, string>, parsed?: ts.Program): Declarations {
  const files = new Map([...texts].map(([module, text]) => [`${OUT}/${module}.d.ts`, text]));
  const options = {
    ...(parsed?.getCompilerOptions() ?? configuration().options),
    noEmit: true,
    rootDir: undefined,
    paths: PATHS,
  };
  const program = ts.createProgram([...files.keys()], options, hostOf(files, options, parsed));
  const checker = program.getTypeChecker();
  return {
    checker,
    exportsOf: (module) => {
      const file = program.getSourceFile(`${OUT}/${module}.d.ts`);
      const symbol = file && checker.getSymbolAtLocation(file);
      if (symbol === undefined) throw new Error(`${module} is not a module`);
      return checker.getExportsOfModule(symbol);
    },
    moduleOf: (declaration) => {
      const { fileName } = declaration.getSourceFile();
      return files.has(fileName) ? fileName.slice(OUT.length + 1, -".d.ts".length) : undefined;
    },
  };
}

function hostOf(
  files: ReadonlyMap<string, string>,
  options: ts.CompilerOptions,
  parsed: ts.Program | undefined,
): ts.CompilerHost {
  const host = ts.createCompilerHost(options);
  return {
    ...host,
    fileExists: (file) => files.has(file) || host.fileExists(file),
    directoryExists: (folder) =>
      [...files.keys()].some((file) => file.startsWith(`${folder}/`)) || !!host.directoryExists?.(folder),
    readFile: (file) => files.get(file) ?? host.readFile(file),
    getSourceFile: (file, version) => {
      const text = files.get(file);
      if (text !== undefined) return ts.createSourceFile(file, text, version, true);
      return parsed?.getSourceFile(file) ?? host.getSourceFile(file, version);
    },
  };
}
