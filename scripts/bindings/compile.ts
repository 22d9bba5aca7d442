import { join } from "node:path";

import ts from "typescript";

import { type Files } from "./files";
import { Refusal } from "./refusal";

const OPTIONS: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2020,
  module: ts.ModuleKind.CommonJS,
  moduleResolution: ts.ModuleResolutionKind.Node10,
  lib: ["lib.es2020.d.ts"],
  types: [],
  strict: true,
  skipLibCheck: true,
  newLine: ts.NewLineKind.LineFeed,
};

/**
 * Type-checks the sources and gives declarations with comments and JavaScript without, as files below lib/.
 *
 * The sources never touch the disk: they are compiled as if they lay in the package, where `cdktf` resolves, and no
 * path of the machine can come into the output.
 */
export function compile(sources: Files, packageFolder: string, header: string): Files {
  const folder = join(packageFolder, "src");
  const declarations = compileDeclarations(sources, folder, header);
  const scripts = [...sources].map(([path, text]): [string, string] => [
    path.replace(/\.ts$/, ".js"),
    header + ts.transpileModule(text, { compilerOptions: { ...OPTIONS, removeComments: true } }).outputText,
  ]);
  return new Map([...declarations, ...scripts].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function compileDeclarations(sources: Files, folder: string, header: string): Files {
  const options = { ...OPTIONS, declaration: true, emitDeclarationOnly: true, rootDir: folder, outDir: folder };
  const bySourcePath = new Map([...sources].map(([path, text]) => [join(folder, path), text]));
  const program = ts.createProgram([...bySourcePath.keys()], options, hostOver(bySourcePath, options));
  refuseErrors(ts.getPreEmitDiagnostics(program), folder);
  const output = new Map<string, string>();
  program.emit(undefined, (file, text) => {
    output.set(file.slice(folder.length + 1), header + text);
  });
  return output;
}

function hostOver(files: ReadonlyMap<string, string>, options: ts.CompilerOptions): ts.CompilerHost {
  const host = ts.createCompilerHost(options);
  const folders = new Set([...files.keys()].map((file) => join(file, "..")));
  return {
    ...host,
    fileExists: (file) => files.has(file) || host.fileExists(file),
    readFile: (file) => files.get(file) ?? host.readFile(file),
    directoryExists: (folder) => folders.has(folder) || (host.directoryExists?.(folder) ?? true),
    getSourceFile: (file, languageVersion, ...rest) => {
      const text = files.get(file);
      return text === undefined
        ? host.getSourceFile(file, languageVersion, ...rest)
        : ts.createSourceFile(file, text, languageVersion, true);
    },
  };
}

function refuseErrors(diagnostics: readonly ts.Diagnostic[], folder: string): void {
  if (diagnostics.length === 0) return;
  const lines = diagnostics.slice(0, 20).map((diagnostic) => {
    const file = diagnostic.file?.fileName.slice(folder.length + 1) ?? "options";
    return `  ${file}: ${ts.flattenDiagnosticMessageText(diagnostic.messageText, " ")}`;
  });
  throw new Refusal(
    `the generated code does not compile (${diagnostics.length} errors); take the type out of bindings/resources.json ` +
      `or report it to the generator:\n${lines.join("\n")}`,
  );
}
