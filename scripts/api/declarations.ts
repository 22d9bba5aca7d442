// The declarations of this package as they are published, in memory: compiled, without what is @internal.

import { join } from "node:path";
import * as ts from "typescript";

export const ROOT = join(__dirname, "..", "..");

/** Where the compiler would write; the same text with `/` on every system. */
const OUT = join(ROOT, "dist").replaceAll("\\", "/");

export interface Declarations {
  readonly checker: ts.TypeChecker;
  /** The exports of a module, for example `lib/index`. */
  exportsOf(module: string): readonly ts.Symbol[];
  /** Where a declaration of ours stands, for example `streaming/stream`; undefined for others' declarations. */
  moduleOf(declaration: ts.Node): string | undefined;
}

/** Compiles lib and stacks as `npm run build` does, and reads what came out. */
export function publishedDeclarations(): Declarations {
  const { fileNames, options } = configuration();
  const sources = ts.createProgram(fileNames, options);
  const texts = new Map<string, string>();
  sources.emit(undefined, (file, text) => texts.set(file, text), undefined, true);
  return read(texts, sources);
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

function read(texts: ReadonlyMap<string, string>, sources: ts.Program): Declarations {
  const options = { ...sources.getCompilerOptions(), noEmit: true, rootDir: undefined };
  const program = ts.createProgram([...texts.keys()], options, hostOf(texts, sources, options));
  const checker = program.getTypeChecker();
  return {
    checker,
    exportsOf: (module) => {
      const file = program.getSourceFile(`${OUT}/${module}.d.ts`);
      const symbol = file && checker.getSymbolAtLocation(file);
      if (symbol === undefined) throw new Error(`${module} is no module`);
      return checker.getExportsOfModule(symbol);
    },
    moduleOf: (declaration) => {
      const { fileName } = declaration.getSourceFile();
      return texts.has(fileName) ? fileName.slice(OUT.length + 1, -".d.ts".length) : undefined;
    },
  };
}

/** Reads the emitted texts; what the first program has parsed of other packages is not parsed again. */
function hostOf(
  texts: ReadonlyMap<string, string>,
  sources: ts.Program,
  options: ts.CompilerOptions,
): ts.CompilerHost {
  const host = ts.createCompilerHost(options);
  return {
    ...host,
    fileExists: (file) => texts.has(file) || host.fileExists(file),
    readFile: (file) => texts.get(file) ?? host.readFile(file),
    getSourceFile: (file, version) => {
      const text = texts.get(file);
      if (text !== undefined) return ts.createSourceFile(file, text, version, true);
      return sources.getSourceFile(file) ?? host.getSourceFile(file, version);
    },
  };
}
