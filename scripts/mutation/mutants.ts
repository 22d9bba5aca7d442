// The changes of the checks of lib, which always accept more: wrong refusals are left to the tests of valid
// configurations. All changes of a file are compiled into it together, each with a switch, so that nothing is loaded twice.

import * as ts from "typescript";
import {
  callsCheck,
  isBound,
  isJoined,
  leadsToRefusal,
  looserValueOf,
  predicateOf,
  refuses,
  throwsRefusal,
  writesRefusal,
} from "./syntax";

/** The change of a check, by the name of its kind. */
export const CHANGES = {
  throw: "this throw is left out",
  call: "this call of a check is left out",
  condition: "this condition is turned round",
  part: "this part of a condition is left out",
  bound: "this bound is moved by one",
  finding: "this finding is left out",
} as const;

/** A change to a check. */
export interface Mutant {
  readonly id: number;
  readonly file: string;
  readonly line: number;
  readonly kind: keyof typeof CHANGES;
  /** The code that is changed, on one line. */
  readonly code: string;
}

/** The global function that returns whether a mutant is active, and records that it was reached. */
export const SWITCH = "__isMutant";

/** Compiles a file of lib with all of its mutants, which are added to the list. */
export function instrumented(file: string, source: string, mutants: Mutant[]): string {
  const { outputText } = ts.transpileModule(source, {
    fileName: file,
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.CommonJS, esModuleInterop: true },
    transformers: { before: [(context) => (root) => new Instrumenter(root, context, file, mutants).result()] },
  });
  return outputText;
}

type Comparison =
  | ts.SyntaxKind.LessThanToken
  | ts.SyntaxKind.LessThanEqualsToken
  | ts.SyntaxKind.GreaterThanToken
  | ts.SyntaxKind.GreaterThanEqualsToken;

class Instrumenter {
  private readonly factory: ts.NodeFactory;

  public constructor(
    private readonly root: ts.SourceFile,
    private readonly context: ts.TransformationContext,
    private readonly file: string,
    private readonly mutants: Mutant[],
  ) {
    this.factory = context.factory;
  }

  public result(): ts.SourceFile {
    return ts.visitEachChild(this.root, this.visit, this.context);
  }

  private readonly visit = (node: ts.Node): ts.Node => {
    if (throwsRefusal(node)) return this.unless(node, "throw");
    if (ts.isExpressionStatement(node) && callsCheck(node)) return this.unless(node, "call");
    if (ts.isIfStatement(node) && leadsToRefusal(node)) return this.ofIf(node);
    if (ts.isConditionalExpression(node) && refuses(node.whenTrue) !== refuses(node.whenFalse)) {
      return this.ofChoice(node);
    }
    if (ts.isObjectLiteralExpression(node) && writesRefusal(node)) return this.ofFinding(node);
    if (isBound(node)) return this.ofBound(node);
    return this.inner(node);
  };

  /** The same node with the mutants of what is in it. */
  private inner<T extends ts.Node>(node: T): T {
    return ts.visitEachChild(node, this.visit, this.context);
  }

  private isMutant(node: ts.Node, kind: Mutant["kind"]): ts.Expression {
    const { line } = this.root.getLineAndCharacterOfPosition(node.getStart(this.root));
    const code = node.getText(this.root).replace(/\s+/g, " ");
    const { file, mutants, factory } = this;
    const id = mutants.push({ id: mutants.length, file, line: line + 1, kind, code }) - 1;
    return factory.createCallExpression(factory.createIdentifier(SWITCH), undefined, [
      factory.createNumericLiteral(id),
    ]);
  }

  private choice(node: ts.Node, kind: Mutant["kind"], changed: ts.Expression, plain: ts.Expression): ts.Expression {
    const { factory } = this;
    const either = factory.createConditionalExpression(this.isMutant(node, kind), undefined, changed, undefined, plain);
    return factory.createParenthesizedExpression(either);
  }

  // A block, so that no else that follows belongs to it.
  private unless(node: ts.Statement, kind: Mutant["kind"]): ts.Statement {
    const { factory } = this;
    const isOther = factory.createLogicalNot(this.isMutant(node, kind));
    return factory.createBlock([factory.createIfStatement(isOther, this.inner(node))]);
  }

  private ofIf(node: ts.IfStatement): ts.Statement {
    const condition = this.condition(node.expression, looserValueOf(node));
    const then = ts.visitNode(node.thenStatement, this.visit) as ts.Statement;
    const otherwise = ts.visitNode(node.elseStatement, this.visit) as ts.Statement | undefined;
    return this.factory.updateIfStatement(node, condition, then, otherwise);
  }

  private ofChoice(node: ts.ConditionalExpression): ts.Expression {
    const { questionToken, colonToken } = node;
    const condition = this.condition(node.condition, refuses(node.whenFalse));
    const then = ts.visitNode(node.whenTrue, this.visit) as ts.Expression;
    const otherwise = ts.visitNode(node.whenFalse, this.visit) as ts.Expression;
    return this.factory.updateConditionalExpression(node, condition, questionToken, then, colonToken, otherwise);
  }

  private ofFinding(node: ts.ObjectLiteralExpression): ts.Expression {
    const { factory } = this;
    const empty = ["what", "rule"].map((name) =>
      factory.createPropertyAssignment(name, factory.createStringLiteral("")),
    );
    return this.choice(node, "finding", factory.createObjectLiteralExpression(empty), this.inner(node));
  }

  /** @param looser - the value with which more is accepted; undefined if it is not known */
  private condition(node: ts.Expression, looser: boolean | undefined): ts.Expression {
    const plain = looser === undefined ? this.visit(node) : this.loosened(node, looser);
    const value = this.factory.createParenthesizedExpression(plain as ts.Expression);
    return this.choice(node, "condition", this.factory.createLogicalNot(value), value);
  }

  private loosened(node: ts.Expression, looser: boolean): ts.Expression {
    const { factory } = this;
    if (ts.isParenthesizedExpression(node)) {
      return factory.updateParenthesizedExpression(node, this.loosened(node.expression, looser));
    }
    if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken) {
      return factory.updatePrefixUnaryExpression(node, this.loosened(node.operand, !looser));
    }
    if (ts.isBinaryExpression(node)) return this.ofOperator(node, looser);
    if (ts.isCallExpression(node)) return this.ofCall(node, looser);
    return this.visit(node) as ts.Expression;
  }

  private ofCall(node: ts.CallExpression, looser: boolean): ts.Expression {
    const predicate = predicateOf(node);
    if (predicate === undefined) return this.visit(node) as ts.Expression;
    const { modifiers, typeParameters, parameters, type, equalsGreaterThanToken, body } = predicate;
    const arrow = this.factory.updateArrowFunction(
      predicate,
      modifiers,
      typeParameters,
      parameters,
      type,
      equalsGreaterThanToken,
      this.loosened(body as ts.Expression, looser),
    );
    const called = ts.visitNode(node.expression, this.visit) as ts.Expression;
    return this.factory.updateCallExpression(node, called, undefined, [arrow]);
  }

  private ofOperator(node: ts.BinaryExpression, looser: boolean): ts.Expression {
    const { left, operatorToken, right } = node;
    const { kind } = operatorToken;
    if (kind === ts.SyntaxKind.AmpersandAmpersandToken || kind === ts.SyntaxKind.BarBarToken) {
      const isLoosenedByLess = (kind === ts.SyntaxKind.AmpersandAmpersandToken) === looser;
      const side = (part: ts.Expression): ts.Expression =>
        isLoosenedByLess && !isJoined(part, kind) ? this.part(part, looser) : this.loosened(part, looser);
      return this.factory.updateBinaryExpression(node, side(left), operatorToken, side(right));
    }
    const moved = MOVED[looser ? "more" : "less"][operatorToken.getText()];
    if (moved === undefined) return this.inner(node);
    const limit = this.byOne(right, moved[1]);
    return this.choice(node, "bound", this.factory.createBinaryExpression(left, moved[0], limit), this.inner(node));
  }

  private byOne(node: ts.Expression, by: number): ts.Expression {
    const { factory } = this;
    if (by === 0) return node;
    const one = factory.createNumericLiteral(1);
    return by > 0 ? factory.createAdd(node, one) : factory.createSubtract(node, one);
  }

  /** A getter, since many bounds are constants of a module, which is read before any mutant is at work. */
  private ofBound(node: ts.PropertyAssignment & { readonly name: ts.Identifier }): ts.GetAccessorDeclaration {
    const { factory } = this;
    const moved = this.byOne(node.initializer, node.name.text === "min" ? -1 : 1);
    const value = factory.createReturnStatement(this.choice(node, "bound", moved, node.initializer));
    return factory.createGetAccessorDeclaration(undefined, node.name, [], undefined, factory.createBlock([value]));
  }

  /** One of several conditions that must all hold, or of which one is enough to refuse. */
  private part(node: ts.Expression, looser: boolean): ts.Expression {
    const left = looser ? this.factory.createTrue() : this.factory.createFalse();
    return this.choice(node, "part", left, this.loosened(node, looser));
  }
}

/** How a comparison changes to be true for more values, or for fewer: the operator, and by how much the limit moves. */
const MOVED: { readonly [looser in "more" | "less"]: { readonly [operator: string]: readonly [Comparison, number] } } =
  {
    more: {
      "<": [ts.SyntaxKind.LessThanEqualsToken, 0],
      "<=": [ts.SyntaxKind.LessThanEqualsToken, 1],
      ">": [ts.SyntaxKind.GreaterThanEqualsToken, 0],
      ">=": [ts.SyntaxKind.GreaterThanEqualsToken, -1],
    },
    less: {
      "<": [ts.SyntaxKind.LessThanToken, -1],
      "<=": [ts.SyntaxKind.LessThanToken, 0],
      ">": [ts.SyntaxKind.GreaterThanToken, 1],
      ">=": [ts.SyntaxKind.GreaterThanToken, 0],
    },
  };
