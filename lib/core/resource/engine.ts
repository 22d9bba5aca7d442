// Internal: cdktf and CDK Terrain (cdktn) in one project. The two recognize each other's constructs, and fail much later, in a TypeError.

import { App, TerraformElement, TerraformStack } from "cdktf";
import { type IConstruct } from "constructs";
import { refusal } from "../checks";
import { type ConfigurationError } from "../configuration-error";
import { referredIn } from "../token/tokens";

const RTTI = Symbol.for("jsii.rtti");

/** By class; undefined for a class of neither. */
const ENGINES = new WeakMap<object, string | undefined>();

/** The engine that the class of something comes from, under whatever name a project has installed it. */
function engineOf({ constructor: made }: object): string | undefined {
  if (!ENGINES.has(made)) ENGINES.set(made, engineOfClass(made));
  return ENGINES.get(made);
}

function engineOfClass(made: unknown): string | undefined {
  if (typeof made !== "function") return undefined;
  const rtti = Object.hasOwn(made, RTTI) ? (Reflect.get(made, RTTI) as { readonly fqn?: unknown }) : undefined;
  const [, engine] = /^(cdktf|cdktn)\./.exec(String(rtti?.fqn)) ?? [];
  return engine ?? engineOfClass(Object.getPrototypeOf(made));
}

/** The engine that runs this library. */
const OWN = engineOf(TerraformStack.prototype);

/** The engine of something, if it is not ours. */
function otherEngineOf(value: object): string | undefined {
  const engine = engineOf(value);
  return engine === OWN ? undefined : engine;
}

/** What was looked at, as was all that it is in. */
const OURS = new WeakSet();

/** Refuses a scope in a stack or an app of the other engine. @param at - the path of what would be made there */
export function checkEngine(at: string, scope: IConstruct): void {
  for (let one: IConstruct | undefined = scope; one !== undefined && !OURS.has(one); one = one.node.scope) {
    const other = otherEngineOf(one);
    if (other !== undefined) throw refuseScope(at, App.isApp(one) ? "app" : "stack", other);
  }
  OURS.add(scope);
}

function refuseScope(at: string, kind: string, other: string): ConfigurationError {
  const rule = `must be in ${kind === "app" ? "an app" : "a stack"} of ${OWN}, got one of ${other}`;
  const remedy = `install ${other}-oci-streaming, which has the same constructs for ${other}, or import the ${kind} from ${OWN}`;
  return refusal(at, { what: "scope", rule, remedy });
}

/** Refuses elements of the other engine in our stack. */
export function checkElements(stack: TerraformStack): void {
  for (const element of stack.node.findAll().filter((one) => TerraformElement.isTerraformElement(one))) {
    const other = otherEngineOf(element);
    if (other === undefined) continue;
    const rule = `must be of ${OWN}, as its stack is, got one of ${other}`;
    throw refusal(element.node.path, { what: "the construct", rule, remedy: remedyFor(other) });
  }
}

/** What is wrong with a reference to what is in a stack of the other engine. */
export function foreignReference(value: unknown): ConfigurationError | undefined {
  const stack = typeof value === "string" && value.startsWith("${TfToken[") ? referredIn(value)?.stack : undefined;
  const other = stack && otherEngineOf(stack);
  if (other === undefined) return undefined;
  const rule = `must not lead to the stack '${stack?.node.path ?? ""}', which is of ${other}`;
  return refusal(undefined, { what: "a reference", rule, remedy: remedyFor(other) });
}

function remedyFor(other: string): string {
  return `import the class from ${OWN} or from bindings made for it, or use ${other} and ${other}-oci-streaming for the whole app`;
}
