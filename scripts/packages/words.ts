// Code and prose in the terms of one engine.

import * as ts from "typescript";
import { type PackageEngine } from "./engines";

/** The module that a package imports for one that the sources import. */
export function moduleFor(name: string, { engine, scope }: PackageEngine): string {
  return name
    .replace(/^cdktf(?=$|\/)/, engine.engine)
    .replace(/^@cdktf\/provider-oci(?=$|\/)/, `${scope}/provider-oci`)
    .replace(/^cdktf-oci-streaming(?=$|\/)/, engine.packageName);
}

/**
 * Words about the engine in a sentence: the package's name, the engine, its command line. Names of files, folders and context
 * keys, such as cdktf.json, are the same for both engines.
 */
export function wordsFor(text: string, { engine, scope }: PackageEngine): string {
  return text
    .replaceAll(/(?<![\w@/.-])cdkt[fn]-oci-streaming(?![\w])/g, engine.packageName)
    .replaceAll(/@cdkt[fn]\/provider-oci\b/g, `${scope}/provider-oci`)
    .replaceAll(/(?<![\w@/.-])cdkt[fn]-cli(?![\w-])/g, engine.cli)
    .replaceAll(/(?<![\w@/.-])cdkt[fn](?![\w/-]|\.\w)/g, engine.engine);
}

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Which parts of a file are put into the terms of an engine. */
export interface Terms {
  /** Whether the words in strings are replaced too. @default true */
  readonly words?: boolean;
}

/** Replaces a compiled file's modules by the syntax tree, and the words in its strings and in the comments of declarations. */
export function codeFor(file: string, text: string, target: PackageEngine, { words = true }: Terms = {}): string {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true, ts.ScriptKind.TS);
  const edits = [
    ...editsOfNodes(source, target, words),
    ...(file.endsWith(".d.ts") ? editsOfComments(text, target) : []),
  ];
  return edits
    .sort((a, b) => b.start - a.start)
    .reduce((code, edit) => code.slice(0, edit.start) + edit.text + code.slice(edit.end), text);
}

function editsOfNodes(source: ts.SourceFile, target: PackageEngine, words: boolean): Edit[] {
  const edits: Edit[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node) || isTemplatePart(node)) {
      const [start, end] = [node.getStart(source), node.getEnd()];
      const written = source.text.slice(start, end);
      const inWords = words ? wordsFor(written, target) : written;
      const text = isModule(node) ? written.replace(node.text, moduleFor(node.text, target)) : inWords;
      if (text !== written) edits.push({ start, end, text });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return edits;
}

function isTemplatePart(node: ts.Node): node is ts.TemplateHead | ts.TemplateMiddle | ts.TemplateTail {
  return ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node);
}

/** Whether a string literal names an imported, exported or required module. */
function isModule(node: ts.Node): node is ts.StringLiteral {
  const { parent } = node;
  if (!ts.isStringLiteral(node)) return false;
  if (ts.isImportDeclaration(parent) || ts.isExportDeclaration(parent) || ts.isExternalModuleReference(parent))
    return true;
  if (ts.isLiteralTypeNode(parent)) return ts.isImportTypeNode(parent.parent);
  if (!ts.isCallExpression(parent) || parent.arguments[0] !== node) return false;
  const { expression } = parent;
  return (
    expression.kind === ts.SyntaxKind.ImportKeyword || (ts.isIdentifier(expression) && expression.text === "require")
  );
}

/** Of declarations, which hold no templates and no regular expressions: a scanner alone would take those for something else. */
function editsOfComments(text: string, target: PackageEngine): Edit[] {
  const scanner = ts.createScanner(ts.ScriptTarget.ES2022, false, ts.LanguageVariant.Standard, text);
  const edits: Edit[] = [];
  for (let kind = scanner.scan(); kind !== ts.SyntaxKind.EndOfFileToken; kind = scanner.scan()) {
    if (kind !== ts.SyntaxKind.MultiLineCommentTrivia && kind !== ts.SyntaxKind.SingleLineCommentTrivia) continue;
    const [start, end] = [scanner.getTokenStart(), scanner.getTokenEnd()];
    edits.push({ start, end, text: wordsFor(text.slice(start, end), target) });
  }
  return edits;
}

/** A compiled file without its comments, which the declarations have too. */
export function withoutComments(text: string): string {
  const compilerOptions: ts.CompilerOptions = {
    ...{ target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.CommonJS, newLine: ts.NewLineKind.LineFeed },
    ...{ removeComments: true, allowJs: true },
  };
  return ts.transpileModule(text, { compilerOptions, fileName: "compiled.js" }).outputText;
}

/** The package's `bin/engine.js`. */
export function engineFile({ engine }: PackageEngine): string {
  return `"use strict";\nObject.defineProperty(exports, "__esModule", { value: true });\nexports.ENGINE = ${JSON.stringify(engine, undefined, 4)};\n`;
}
