// What a refused constructor leaves in the tree: only the construct itself, which cdktf has added already.

import { Construct, type IConstruct, Node } from "constructs";
import * as lib from "../../lib";

/** Each construct in the order in which it was added to the tree, the oldest first. */
const added: IConstruct[] = [];

interface Adding {
  addChild(child: IConstruct, name: string): void;
}

beforeAll(() => {
  Error.stackTraceLimit = 100;
  const nodes = Node.prototype as unknown as Adding;
  const addChild = Reflect.get(nodes, "addChild");
  jest.spyOn(nodes, "addChild").mockImplementation(function (this: Adding, child, name) {
    added.push(child);
    addChild.call(this, child, name);
  });
});

beforeEach(() => {
  added.length = 0;
});

/** The class of the construct of this library that was being created; undefined if there was none. */
export function refusedClass(error: Error): string | undefined {
  return constructorsIn(error).filter(isConstruct).at(-1);
}

const found = new WeakMap<Error, string[]>();

function constructorsIn(error: Error): string[] {
  if (!found.has(error)) found.set(error, readConstructors(error));
  return found.get(error)!;
}

/**
 * From V8 itself: a stack trace with source maps names a constructor after the function that it called. V8 keeps the result as the
 * stack of the error, and Jest prints an error only if that is a string, so it is converted to one.
 */
function readConstructors(error: Error): string[] {
  const prepareStackTrace: unknown = Reflect.get(Error, "prepareStackTrace");
  try {
    Error.prepareStackTrace = (_, sites) => sites;
    const sites: unknown = error.stack;
    if (!Array.isArray(sites)) throw new Error("the stack trace was read before");
    error.stack = [String(error), ...sites.map((site) => `    at ${String(site)}`)].join("\n");
    return (sites as NodeJS.CallSite[])
      .filter((site) => site.isConstructor())
      .map((site) => site.getFunctionName() ?? "");
  } finally {
    Reflect.set(Error, "prepareStackTrace", prepareStackTrace);
  }
}

function isConstruct(name: string): boolean {
  const made: unknown = (lib as Readonly<Record<string, unknown>>)[name];
  return typeof made === "function" && made.prototype instanceof Construct;
}

/** The paths of the constructs that were added after the one that was being created, and still exist. */
export function leftovers(error: Error): string[] {
  const name = refusedClass(error);
  if (name === undefined) return [];
  let refused = added.length - 1;
  while (refused >= 0 && !isOrExtends(added[refused]?.constructor, name)) refused--;
  if (refused < 0) return [];
  return added
    .slice(refused + 1)
    .filter(isInTree)
    .map(({ node }) => node.path);
}

/** Whether a class has a name, or extends one that has it. */
function isOrExtends(made: unknown, name: string): boolean {
  return typeof made === "function" && (made.name === name || isOrExtends(Object.getPrototypeOf(made), name));
}

function isInTree({ node }: IConstruct): boolean {
  return node.scope === undefined || (node.scope.node.tryFindChild(node.id)?.node === node && isInTree(node.scope));
}
