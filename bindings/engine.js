// Keeps cdktf and CDK Terrain (cdktn) apart: a class of one in a stack of the other fails late, in a TypeError that does not name it.
// Written by hand, as is engine.d.ts; the classes of lib/ call it.
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.foreignScope = foreignScope;
exports.inEngine = inEngine;
exports.otherEngineOf = otherEngineOf;
exports.OWN = exports.THEIRS = void 0;
const { App, TerraformStack } = require("cdktf");

const RTTI = Symbol.for("jsii.rtti");

/** By class; undefined for a class of neither. */
const ENGINES = new WeakMap();

function engineOf({ constructor: made }) {
  if (!ENGINES.has(made)) ENGINES.set(made, engineOfClass(made));
  return ENGINES.get(made);
}

function engineOfClass(made) {
  if (typeof made !== "function") return undefined;
  const rtti = Object.hasOwn(made, RTTI) ? made[RTTI] : undefined;
  const [, engine] = /^(cdktf|cdktn)\./.exec(String(rtti?.fqn)) ?? [];
  return engine ?? engineOfClass(Object.getPrototypeOf(made));
}

const OWN = (exports.OWN = engineOf(TerraformStack.prototype));

// Not written out: the packaging puts its own engine where a string names one.
exports.THEIRS = OWN.replace(/.$/, (last) => (last === "f" ? "n" : "f"));

function otherEngineOf(value) {
  const engine = engineOf(value);
  return engine === OWN ? undefined : engine;
}

/** Scopes that were looked at, as was all that they are in. */
const OURS = new WeakSet();

function foreignScope(scope) {
  for (let one = scope; one !== undefined && !OURS.has(one); one = one.node.scope) {
    const other = otherEngineOf(one);
    if (other !== undefined) return { kind: App.isApp(one) ? "an app" : "a stack", other };
  }
  OURS.add(scope);
  return undefined;
}

function inEngine(scope, id) {
  // Something other than a construct is left to the class that is about to be made.
  const foreign = scope?.node && foreignScope(scope);
  if (!foreign) return scope;
  const { kind, other } = foreign;
  const path = [scope.node.path, id].filter((part) => part !== "").join("/");
  const remedy = `import the class from ${other}-oci-streaming/provider-oci, or ${kind.replace(/^an? /, "the ")} from ${OWN}`;
  const error = new Error(`${path}: scope must be in ${kind} of ${OWN}, got one of ${other}; ${remedy}`);
  error.name = "ConfigurationError";
  throw error;
}
