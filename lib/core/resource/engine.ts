// Internal: cdktf and CDK Terrain (cdktn) in one project. The two recognize each other's constructs, and fail much later, in a TypeError.

import { foreignScope, otherEngineOf, OWN, THEIRS } from "@cdktf/provider-oci/engine";
import {
  DefaultTokenResolver,
  type IResolvable,
  StringConcat,
  TerraformElement,
  TerraformStack,
  Token,
  Tokenization,
} from "cdktf";
import { type IConstruct } from "constructs";
import { type Refusal, refusal } from "../checks";
import { type ConfigurationError } from "../configuration-error";
import { MARKER } from "../token/atoms";
import { referredIn, tokenOf } from "../token/tokens";

/** Refuses a scope in a stack or an app of the other engine. @param at - the path of what would be made there */
export function checkEngine(at: string, scope: IConstruct): void {
  const foreign = foreignScope(scope);
  if (foreign === undefined) return;
  const { kind, other } = foreign;
  const rule = `must be in ${kind} of ${OWN}, got one of ${other}`;
  const remedy = `install ${other}-oci-streaming, which has the same constructs for ${other}, or import ${kind.replace(/^an? /, "the ")} from ${OWN}`;
  throw refusal(at, { what: "scope", rule, remedy });
}

/** Refuses elements of the other engine in our stack. */
export function checkElements(stack: TerraformStack): void {
  for (const element of elementsOf(stack)) {
    const other = otherEngineOf(element);
    if (other === undefined) continue;
    const rule = `must be of ${OWN}, as its stack is, got one of ${other}`;
    throw refusal(element.node.path, { what: "the construct", rule, remedy: remedyFor(other) });
  }
}

function elementsOf(stack: TerraformStack): TerraformElement[] {
  return stack.node.findAll().filter((one) => TerraformElement.isTerraformElement(one));
}

/** What is wrong with a reference that the other engine made, or that leads to what is in a stack of it. */
export function foreignReference(value: unknown): ConfigurationError | undefined {
  if (typeof value !== "string" || !value.startsWith(MARKER)) return undefined;
  const stack = referredIn(value)?.stack;
  const other = stack && otherEngineOf(stack);
  if (other === undefined) {
    const token = tokenOf(value);
    return token && isForeign(token) ? refusal(undefined, FOREIGN_TOKEN) : undefined;
  }
  const rule = `must not lead to the stack '${stack?.node.path ?? ""}', which is of ${other}`;
  return refusal(undefined, { what: "a reference", rule, remedy: remedyFor(other) });
}

/** What is wrong with a stack of the other engine, and with a construct in one; its references lead there. */
export function foreignConstruct(value: IConstruct): ConfigurationError | undefined {
  const foreign = foreignScope(value);
  if (foreign === undefined) return undefined;
  const [kind, place] = TerraformStack.isStack(value) ? ["stack", "of"] : ["construct", "in a stack of"];
  const rule = `must be ${place} ${OWN}, got one of ${foreign.other}`;
  return refusal(undefined, { what: `the ${kind} '${value.node.path}'`, rule, remedy: remedyFor(foreign.other) });
}

/** The base class of what `Fn`, `Op` and references are; no engine exports it, and jsii does not record it. */
const INTRINSIC = Token.asAny({}).constructor;

function isForeign(token: IResolvable): boolean {
  if (token instanceof INTRINSIC) return false;
  for (let one: object | null = token; one !== null; one = Object.getPrototypeOf(one) as object | null) {
    if (one.constructor.name === INTRINSIC.name) return true;
  }
  return false;
}

/** Runs what resolves the tokens of a stack. A function of the other engine shows only there: the stack cannot note its use. */
export function withOwnFunctions(stack: TerraformStack, prepare: () => void): void {
  try {
    prepare();
  } catch (error) {
    if (!isOfFunction(error)) throw error;
    const user = elementsOf(stack).find((element) => !canResolve(element));
    throw refusal((user ?? stack).node.path, FOREIGN_TOKEN);
  }
}

function canResolve(element: TerraformElement): boolean {
  const resolver = new DefaultTokenResolver(new StringConcat());
  try {
    Tokenization.resolve(element.toTerraform(), { scope: element, resolver, preparing: false });
    return true;
  } catch (error) {
    return !isOfFunction(error);
  }
}

function isOfFunction(error: unknown): boolean {
  return error instanceof Error && error.message.includes("_recordFunctionUsage is not a function");
}

const FOREIGN_TOKEN: Refusal = {
  what: "a reference",
  rule: `must be made with ${OWN}, got one made with ${THEIRS}`,
  remedy: `import Fn and Op from ${OWN}, or use ${THEIRS} and ${THEIRS}-oci-streaming for the whole app`,
};

function remedyFor(other: string): string {
  return `import the class from ${OWN} or from bindings made for it, or use ${other} and ${other}-oci-streaming for the whole app`;
}
