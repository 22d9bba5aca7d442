// Internal: checks what a compiler did not check, because the caller writes JavaScript or used a cast: a number instead of a
// Duration, an OCID instead of a resource. The table is made from the public declarations. Constructors check their props against
// it with `checkProps`. The checks of arguments of factories and methods, and of scopes, are installed when a class is loaded: by
// the callees.ts of an entry point, and in the package, which loads a file when it is first needed, by the file itself
// (scripts/build.ts).

import { TerraformStack } from "cdktf";
import { Construct, type IConstruct } from "constructs";
import { refusal } from "../checks";
import { atPath, complaining, isWithoutPath, madeFor } from "../complaint";
import { type ConfigurationError } from "../configuration-error";
import { allowChildId, checkFirstId, checkInStack, checkNewId, checkStackId } from "./child-id";
import { checkEngine } from "./engine";
import { isConstruct, isInTable, isObject, rowOf, type Word, wordIn, wrongIn } from "./shape-table";
import { withTexts } from "./shape-texts";
import { faultOf, surplusOf } from "./shape-words";

/**
 * Rejects a construct outside a stack, and props in which a value is missing or is not of the kind in the struct; for a stack of
 * this library that extends OciStack, its own struct is used.
 */
export function checkProps(construct: IConstruct, struct: string, props: unknown): void {
  const { path } = construct.node;
  checkInStack(construct);
  const type = TerraformStack.isStack(construct) ? structOf(construct.constructor) : undefined;
  // A class outside this library may pass its own props, which have more members.
  const wrong = wrongIn(type ?? struct, props, !CHECKED.has(construct.constructor));
  if (wrong === undefined) return;
  throw wrong.complaint
    ? atPath(wrong.complaint, path)
    : refusal(path, faultOf({ ...wrong, what: wrong.what || "props" }));
}

/** The struct of the first class of this library that a class is or extends; undefined if its checks were not installed. */
function structOf(made: unknown): string | undefined {
  if (typeof made !== "function") return undefined;
  return CHECKED.has(made) ? `${made.name}Props` : structOf(Object.getPrototypeOf(made));
}

/** A class of this library. */
interface Made {
  readonly name: string;
  readonly prototype: object;
}

/** Classes exist once for every app, and so do their checks. */
const CHECKED = new WeakSet();

/**
 * Installs argument checks for the factories and methods of a class, and of the base that a construct shares with its imports;
 * once, however often it is called.
 */
export function checkCalls(made: Made): void {
  if (CHECKED.has(made)) return;
  CHECKED.add(made);
  putChecks(made, `${made.name}.`, isPart(made) ? made.prototype : undefined);
  putChecks(made.prototype, `${made.name}#`);
  if (Object.hasOwn(made.prototype, "_bind")) putPath(made.prototype, "_bind");
  const base = Object.getPrototypeOf(made) as Made;
  if (base.name.endsWith("Base")) checkCalls(base);
  // The arguments of super() go to the class that is the prototype at that time.
  const placed = PLACED.get(base);
  if (placed !== undefined) Object.setPrototypeOf(made, placed);
}

type Callable = (this: unknown, ...values: unknown[]) => unknown;

/**
 * Whether values of a class are parts of a construct, which adds its path to their errors. An independent value is rejected
 * immediately: text in one of OCI's languages, a duration.
 */
function isPart(made: Made): boolean {
  return ["_plan", "_render"].some((name) => name in made.prototype) && !("parse" in made || "fromJson" in made);
}

/** @param part - the prototype of the values that the factories of a class make, if they keep their error */
function putChecks(owner: object, prefix: string, part?: object): void {
  for (const name of Object.getOwnPropertyNames(owner).filter((one) => isInTable(prefix + one))) {
    const original: unknown = Reflect.get(owner, name);
    const callee = prefix + name;
    // A method of an object, so that a stack trace shows its name.
    const { [name]: value } = {
      [name](this: unknown, ...values: unknown[]): unknown {
        const { words } = rowOf(callee);
        try {
          checkCall(callee, words, this, values);
          return (original as Callable).apply(this, withTexts(words, values));
        } catch (error) {
          if (!isWithoutPath(error)) throw error;
          return complain(error, pathOf(words, this, values), part);
        }
      },
    };
    Object.defineProperty(owner, name, { value });
  }
}

/** Wraps the method in which a part of a reference stack makes its constructs, so that its errors have the path of the stack. */
function putPath(prototype: object, name: string): void {
  const original = Reflect.get(prototype, name) as Callable;
  const value: Callable = function (this, ...values) {
    const [stack] = values
      .flatMap((one): unknown[] => (isConstruct(one) ? [one] : Object.values(Object(one) as object)))
      .filter(isConstruct);
    const make = (): unknown => original.apply(this, values);
    return stack === undefined ? make() : madeFor(stack, make);
  };
  Object.defineProperty(prototype, name, { value });
}

/** Throws the error if the construct is known, or leaves that to the user of the part. */
function complain(error: ConfigurationError, path: string | undefined, part: object | undefined): object {
  if (path !== undefined) throw atPath(error, path);
  if (part !== undefined) return complaining(part, error);
  throw error;
}

const PLACE = ["scope:scope", "id:id"].map(wordIn);

/** The base classes of constructs and stacks with a check of scope and id, where `constructs` would throw a TypeError. */
const PLACED = new Map<object, object>([Construct, TerraformStack].map((base) => [base, withCheck(base)]));

function withCheck(base: new (scope: Construct, id: string) => Construct): object {
  return class extends base {
    constructor(scope: Construct, id: string) {
      const callee = `new ${new.target.name}`;
      checkCall(callee, PLACE, undefined, [scope, id]);
      checkEngine([scope.node.path, id].filter((part) => part !== "").join("/"), scope);
      allowChildId(scope, `id of ${named(callee)}`, id);
      checkNewId(scope, `id of ${named(callee)}`, id);
      // An import is not in the document; the resource of a look-up is checked when it is made.
      if (!new.target.name.endsWith("Base")) checkFirstId(scope, `id of ${named(callee)}`, id);
      if (base === (TerraformStack as object)) checkStackId(scope, id);
      super(scope, id);
    }
  };
}

/** Rejects what is not a stack where a class that belongs to a stack is made. */
export function checkStack(made: string, stack: unknown): void {
  checkCall(`new ${made}`, STACK, undefined, [stack]);
}

const STACK = [wordIn("stack:stack")];

/** @param callee - `Stream.fromStreamId`, `StreamBase#allowProduce`, `new Stream` */
function checkCall(callee: string, parameters: readonly Word[], self: unknown, values: readonly unknown[]): void {
  let index = 0;
  for (const { name, type, isOptional, isRest } of parameters) {
    const value = isRest ? values.slice(index) : values[index];
    index = isRest ? values.length : index + 1;
    const wrong = value === undefined && isOptional ? undefined : wrongIn(type, value);
    if (wrong === undefined) continue;
    if (wrong.complaint !== undefined) throw wrong.complaint;
    // `streamId` rather than `attributes.streamId`, as in the caller's code.
    const what = /^(?!\[)./.test(wrong.what) ? wrong.what : name + wrong.what;
    throw refusal(pathOf(parameters, self, values), faultOf({ ...wrong, what: `${what} of ${named(callee)}` }));
  }
  if (values.length <= index || isOfArray(values)) return;
  const surplus = values.slice(index).find((value) => value !== undefined);
  if (surplus === undefined) return;
  throw refusal(pathOf(parameters, self, values), surplusOf(callee, named(callee), parameters, surplus));
}

function named(callee: string): string {
  return callee.replace(/^\w+#(\w+)$/, "$1()").replace(/^(new \w+)Base$/, "$1");
}

/** The arguments from `cidrs.map(NetworkPeer.cidr)`: a value, its index, and the array. */
function isOfArray([value, index, all, ...others]: readonly unknown[]): boolean {
  return others.length === 0 && typeof index === "number" && Array.isArray(all) && all[index] === value;
}

/** The path of the construct that has the method, or that the factory would make, whose first arguments are scope and id. */
function pathOf(parameters: readonly Word[], self: unknown, [scope, id]: readonly unknown[]): string | undefined {
  // The object itself, or the construct that it belongs to, as Inputs belong to a stack.
  const construct = isConstruct(self) ? self : isObject(self) ? Object.values(self).find(isConstruct) : undefined;
  if (construct !== undefined) return construct.node.path;
  if (!/^(?:scope|stack|OciStack)$/.test(parameters[0]?.type ?? "") || !isConstruct(scope)) return undefined;
  const below = parameters[1]?.type === "id" && typeof id === "string" ? [id] : [];
  return [scope.node.path, ...below].filter((part) => part !== "").join("/") || undefined;
}
