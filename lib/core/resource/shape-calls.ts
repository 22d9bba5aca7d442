// Internal: the check of what factories and methods are given, put before them when a class is loaded: by lib/callees.ts,
// and in the package, which loads a file when something of it is first needed, by the file itself (scripts/build.ts).

import { type IConstruct } from "constructs";
import { type Check, checkOf, isConstruct, isObject, refuse } from "./shape";
import { type Parameter, parametersIn, rowOf } from "./shape-rows";
import { type Wrong } from "./shape-words";

/** A class of this library. */
interface Made {
  readonly name: string;
  readonly prototype: object;
}

/** Classes are there once for every app, and so are their checks. */
const CHECKED = new WeakSet();

/**
 * Puts the check of their arguments before the factories and methods of a class, and of the base that a construct shares with
 * its imports; once, however often it is called.
 */
export function checkCalls(made: Made): void {
  if (CHECKED.has(made)) return;
  CHECKED.add(made);
  putChecks(made, `${made.name}.`);
  putChecks(made.prototype, `${made.name}#`);
  const base = Object.getPrototypeOf(made) as Made;
  if (base.name.endsWith("Base")) checkCalls(base);
}

type Callable = (this: unknown, ...values: unknown[]) => unknown;

function putChecks(owner: object, prefix: string): void {
  for (const name of Object.getOwnPropertyNames(owner)) {
    const { kind, words } = rowOf(prefix + name);
    const original = kind === "call" ? (owner as { readonly [name: string]: Callable })[name] : undefined;
    if (original === undefined) continue;
    const call = new Call(prefix + name, words);
    // A method of an object, so that a stack trace calls it by its name.
    const { [name]: value } = {
      [name](this: unknown, ...values: unknown[]): unknown {
        const wrong = call.wrongIn(values);
        if (wrong !== undefined) throw refuse(call.pathOf(this, values), wrong);
        return original.apply(this, values);
      },
    };
    Object.defineProperty(owner, name, { value });
  }
}

/** The object itself, or the construct that it belongs to, as Inputs belong to a stack. */
function constructOf(self: unknown): IConstruct | undefined {
  return isConstruct(self) ? self : isObject(self) ? Object.values(self).find(isConstruct) : undefined;
}

/** A parameter with its check. */
interface Checked extends Parameter {
  readonly check: Check;
}

/** A factory or a method with its parameters, which are read from the table when it is first called. */
class Call {
  private known: readonly Checked[] | undefined;

  constructor(
    private readonly callee: string,
    private readonly words: readonly string[],
  ) {}

  private get parameters(): readonly Checked[] {
    this.known ??= parametersIn(this.words).map((one) => ({ ...one, check: checkOf(one.type) }));
    return this.known;
  }

  wrongIn(values: readonly unknown[]): Wrong | undefined {
    let index = 0;
    for (const { name, type, isOptional, isRest, check } of this.parameters) {
      const value = isRest ? values.slice(index) : values[index];
      index += 1;
      if (value === undefined && isOptional) continue;
      const wrong = value === undefined ? { what: "", type, got: undefined } : check(value);
      if (wrong !== undefined) return { ...wrong, what: `${wordFor(name, wrong.what)} of ${this.name}` };
    }
    return undefined;
  }

  /** `Stream.fromStreamId`, `allowProduce()`. */
  private get name(): string {
    return this.callee.replace(/^\w+#(\w+)$/, "$1()");
  }

  /** Of the construct that has the method, or that the factory would make: scope and id come first there. */
  pathOf(self: unknown, [scope, id]: readonly unknown[]): string | undefined {
    const construct = constructOf(self);
    if (construct !== undefined) return construct.node.path;
    if (this.parameters[0]?.type !== "scope" || !isConstruct(scope)) return undefined;
    const below = this.parameters[1]?.name === "id" && typeof id === "string" ? [id] : [];
    return [scope.node.path, ...below].filter((part) => part !== "").join("/");
  }
}

/** `streamId` rather than `attributes.streamId`: what somebody wrote. */
function wordFor(parameter: string, what: string): string {
  return what === "" || what.startsWith("[") ? parameter + what : what;
}
