// What is done to the checks of lib: a throw is left out, a condition beside one is turned round, a call of a check is left out.
// All mutants of a file are compiled into it at once, each behind a switch, so that nothing is compiled or loaded twice.

import * as ts from "typescript";

/** A change to a check. */
export interface Mutant {
  readonly id: number;
  readonly file: string;
  readonly line: number;
  /** "throw", "condition" or "call". */
  readonly kind: string;
  /** The code that is changed, on one line. */
  readonly code: string;
}

/** The global function that says whether a mutant is the one at work, and takes down that it was reached. */
export const SWITCH = "__isMutant";

const CHECKS = /^_?(?:check|claim|require)/;

/** Compiles a file of lib with all of its mutants, which are added to the list. */
export function instrumented(file: string, source: string, mutants: Mutant[]): string {
  const { outputText } = ts.transpileModule(source, {
    fileName: file,
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.CommonJS, esModuleInterop: true },
    transformers: { before: [(context) => (root) => mutated(root, context, file, mutants)] },
  });
  return outputText;
}

function mutated(
  root: ts.SourceFile,
  context: ts.TransformationContext,
  file: string,
  mutants: Mutant[],
): ts.SourceFile {
  const { factory } = context;
  const isMutant = (node: ts.Node, kind: string): ts.Expression => {
    const { line } = root.getLineAndCharacterOfPosition(node.getStart(root));
    const code = node.getText(root).replace(/\s+/g, " ");
    const id = mutants.push({ id: mutants.length, file, line: line + 1, kind, code }) - 1;
    return factory.createCallExpression(factory.createIdentifier(SWITCH), undefined, [
      factory.createNumericLiteral(id),
    ]);
  };
  // A block, so that no else that follows belongs to it.
  const unless = (node: ts.Statement, kind: string, inner: ts.Statement): ts.Statement =>
    factory.createBlock([factory.createIfStatement(factory.createLogicalNot(isMutant(node, kind)), inner)]);
  const visit = (node: ts.Node): ts.Node => {
    const inner = ts.visitEachChild(node, visit, context);
    if (ts.isThrowStatement(node)) return unless(node, "throw", inner as ts.Statement);
    if (isCheck(node)) return unless(node, "call", inner as ts.Statement);
    if (!ts.isIfStatement(node) || !hasThrow(functionOf(node))) return inner;
    const { expression, thenStatement, elseStatement } = inner as ts.IfStatement;
    const opposite = factory.createLogicalNot(factory.createParenthesizedExpression(expression));
    const either = factory.createConditionalExpression(
      isMutant(node.expression, "condition"),
      undefined,
      opposite,
      undefined,
      expression,
    );
    return factory.updateIfStatement(inner as ts.IfStatement, either, thenStatement, elseStatement);
  };
  return ts.visitEachChild(root, visit, context);
}

/** `checkName(...);` as a statement of its own. */
function isCheck(node: ts.Node): node is ts.ExpressionStatement {
  if (!ts.isExpressionStatement(node) || !ts.isCallExpression(node.expression)) return false;
  const { expression: called } = node.expression;
  const name = ts.isPropertyAccessExpression(called) ? called.name.text : called.getText();
  return CHECKS.test(name);
}

function functionOf(node: ts.Node): ts.Node {
  for (let at: ts.Node = node; ; at = at.parent) if (ts.isFunctionLike(at) || ts.isSourceFile(at)) return at;
}

/** Whether the function itself throws; functions within it are others. */
function hasThrow(node: ts.Node): boolean {
  const find = (child: ts.Node): boolean =>
    ts.isThrowStatement(child) || (!ts.isFunctionLike(child) && (ts.forEachChild(child, find) ?? false));
  return ts.forEachChild(node, find) ?? false;
}
