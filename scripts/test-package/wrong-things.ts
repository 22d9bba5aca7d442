// Whether the installed package refuses values that a compiler would refuse, as the sources do: the build adds the checks.

import { type Project, run } from "./project";

/** Gives each factory, method and constructor of the package's table a function, which nothing takes; prints what was not refused. */
const CODE = `
const { dirname, join } = require("node:path");
const { Construct } = require("constructs");
const { SHAPES } = require(join(dirname(require.resolve("cdktf-oci-streaming")), "core", "resource", "shapes.js"));
const classes = process.argv.slice(1).flatMap((entry) => Object.values(require(entry))).filter((one) => typeof one === "function");

function findingsOf(callee, call) {
  try {
    // A part of a construct keeps its complaint until something of it is read.
    Reflect.get(Object(call()), "constructor");
    return [callee + " refuses nothing"];
  } catch (error) {
    const isRefused = error.name === "ConfigurationError" && error.message.includes(" of " + callee + " must be ");
    return isRefused ? [] : [callee + ": " + error.message];
  }
}

function isOrExtends(made, name) {
  for (let one = made; one !== null; one = Object.getPrototypeOf(one)) if (one.name === name) return true;
  return false;
}

const wrong = () => 48;
const calls = Object.keys(SHAPES).filter((name) => SHAPES[name].startsWith("call ")).flatMap((name) => {
  const [owner, method] = name.split(/[.#]/);
  const made = classes.find((one) => isOrExtends(one, owner));
  if (made === undefined) return [name + " is in no way in"];
  if (name.includes("#")) return findingsOf(method + "()", () => made.prototype[method].call(Object.create(made.prototype), wrong));
  return findingsOf(name, () => made[method](wrong));
});
const constructs = classes.filter(({ prototype }) => prototype instanceof Construct);
const news = constructs.flatMap((made) => findingsOf("new " + made.name, () => new made(wrong, "id")));
if (constructs.length < 20) news.push("there are " + constructs.length + " constructs only");
console.log(JSON.stringify([...calls, ...news]));
`;

/** @param entries - the ways in of the package */
export function findingsInChecks({ folder }: Project, entries: readonly string[]): string[] {
  const { succeeded, stdout, output } = run(folder, process.execPath, "-e", CODE, "--", ...entries);
  return succeeded ? (JSON.parse(stdout) as string[]) : [output];
}
