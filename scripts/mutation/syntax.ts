// The forms of a check in lib: code that throws a refusal, code that records one as a finding, and calls of such code.

import * as ts from "typescript";
import { BY_TABLE } from "./accepted";

const CHECKS = /^_?(?:check|claim|refuse|require)/;

/** `checkName(...);` or `names.forEach(checkName);` as a separate statement. */
export function callsCheck({ expression }: ts.ExpressionStatement): boolean {
  if (!ts.isCallExpression(expression)) return false;
  const { expression: called, arguments: given } = expression;
  const name = ts.isPropertyAccessExpression(called) ? called.name.text : called.getText();
  if (BY_TABLE.includes(name)) return false;
  return CHECKS.test(name === "forEach" ? (given[0]?.getText() ?? "") : name);
}

/** `{ what, rule, ... }` in a function that does not throw it where it stands. */
export function writesRefusal(node: ts.ObjectLiteralExpression): boolean {
  return isRefusal(node) && !ts.isSourceFile(functionOf(node)) && !isThrown(node);
}

/** Not the passing on of an error that was caught. */
export function throwsRefusal(node: ts.Node): node is ts.ThrowStatement {
  return ts.isThrowStatement(node) && !ts.isIdentifier(node.expression);
}

function isRefusal(node: ts.Node): boolean {
  if (!ts.isObjectLiteralExpression(node)) return false;
  const names = node.properties.map(({ name }) => name?.getText());
  return names.includes("what") && names.includes("rule");
}

function isThrown(node: ts.Node): boolean {
  for (let at = node; !ts.isSourceFile(at) && !ts.isFunctionLike(at); at = at.parent) {
    if (ts.isThrowStatement(at)) return true;
  }
  return false;
}

/** Whether it throws or writes down a refusal, functions within it included. */
export function refuses(node: ts.Node): boolean {
  return throwsRefusal(node) || isRefusal(node) || (ts.forEachChild(node, refuses) ?? false);
}

/** Whether there is a refusal in `if`, or after it in the same function; otherwise `if` is not a check. */
export function leadsToRefusal(node: ts.IfStatement): boolean {
  const find = (child: ts.Node): boolean =>
    child.end > node.pos &&
    (throwsRefusal(child) ||
      isRefusal(child) ||
      (!ts.isFunctionLike(child) && (ts.forEachChild(child, find) ?? false)));
  return refuses(node) || (ts.forEachChild(functionOf(node), find) ?? false);
}

function functionOf(node: ts.Node): ts.Node {
  for (let at = node; ; at = at.parent) if (ts.isFunctionLike(at) || ts.isSourceFile(at)) return at;
}

/** Whether it is a longer chain of the same operator: `a && b` on the left of `a && b && c`. */
export function isJoined(node: ts.Expression, operator: ts.SyntaxKind): boolean {
  return ts.isBinaryExpression(node) && node.operatorToken.kind === operator;
}

/** Which value of its condition accepts more: false if `if` refuses, true if it returns; otherwise it is not known. */
export function looserValueOf({ thenStatement: then }: ts.IfStatement): boolean | undefined {
  if (refuses(then)) return false;
  const last = ts.isBlock(then) ? then.statements.at(-1) : then;
  return last !== undefined && (ts.isReturnStatement(last) || ts.isContinueStatement(last)) ? true : undefined;
}

/** `min: 1` or `max: MAX_NAMES` in a range that a check is given, or that is kept for it; others are rendered. */
export function isBound(node: ts.Node): node is ts.PropertyAssignment & { readonly name: ts.Identifier } {
  if (!ts.isPropertyAssignment(node) || !ts.isIdentifier(node.name)) return false;
  const { name, initializer, parent } = node;
  if ((name.text !== "min" && name.text !== "max") || !isRange(parent.parent)) return false;
  return ts.isNumericLiteral(initializer) || (ts.isIdentifier(initializer) && /^[A-Z_]+$/.test(initializer.text));
}

function isRange(node: ts.Node): boolean {
  if (ts.isAsExpression(node)) return isRange(node.parent);
  return ts.isVariableDeclaration(node) || (ts.isCallExpression(node) && CHECKS.test(node.expression.getText()));
}

/** The function of `list.some((one) => ...)` and its like, whose result is the larger the more members it is true of. */
export function predicateOf(node: ts.CallExpression): ts.ArrowFunction | undefined {
  const { expression, arguments: given } = node;
  const [predicate] = given;
  if (!ts.isPropertyAccessExpression(expression) || !/^(?:some|every|filter)$/.test(expression.name.text))
    return undefined;
  return predicate !== undefined && ts.isArrowFunction(predicate) && !ts.isBlock(predicate.body)
    ? predicate
    : undefined;
}
