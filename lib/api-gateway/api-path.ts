// Internal: what can be wrong with a path, and what a user may not have intended.

import { refusal } from "../core/checks";
import { checkDistinct, checkLongest } from "../core/lists";
import { isKnown } from "../core/token/tokens";
import { parametersOf, withoutContext } from "./api-variables";

/** Oracle, "Deploying an API on an API Gateway": letters, digits and these characters, without two slashes in a row. */
const SEGMENT = "[A-Za-z0-9$_.+!*'(),%;:@&=-]+";
const PREFIX = new RegExp(`^(?:/${SEGMENT})+$`);

/** "Adding Path Parameters and Wildcards to Route Paths": names have letters, digits and underscores. */
const PARAMETER = String.raw`\{[A-Za-z0-9_]+\*?\}`;
const PATH = new RegExp(`^/(?:(?:${SEGMENT}|${PARAMETER})/)*(?:${SEGMENT}|${PARAMETER})?$`);

/** "API Gateway Internal Limits", in characters. */
const LONGEST = { prefix: 255, path: 2_000 };

export function checkPrefix(at: string, prefix: string): void {
  const what = "pathPrefix";
  checkLongest(at, what, prefix, { most: LONGEST.prefix, remedy: "move the rest into the paths of the routes" });
  checkFixedPath(at, what, prefix, "/v1");
}

/** A path without parameters, which clients use as it is. */
export function checkFixedPath(at: string, what: string, path: string, example: string): void {
  if (!isKnown(path)) return;
  if (!PREFIX.test(path)) {
    const rule = "must begin with a slash and not end with one";
    throw refusal(at, { what, rule, got: path, remedy: `write it like ${example}` });
  }
  checkDots(at, what, path);
}

export function checkPath(at: string, path: string): void {
  const what = "the path of a route";
  checkLongest(at, what, path, { most: LONGEST.path, remedy: "use a parameter for a part of it" });
  // The gateway's own variables are only for back ends.
  if (!isKnown(path) && withoutContext(path) === path) return;
  if (!PATH.test(path)) {
    const rule =
      "must begin with a slash, without blanks, two slashes in a row or braces except those of {name} and {name*}";
    throw refusal(at, { what, rule, got: path, remedy: "write it like /orders/{id}" });
  }
  checkDots(at, what, path);
  checkDistinct(at, `the parameters of the route ${path}`, parametersOf(path), { remedy: "name each once in a path" });
}

/** RFC 3986, 5.2.4: clients remove these segments before they send the request. */
function checkDots(at: string, what: string, path: string): void {
  if (!path.split("/").some((segment) => segment === "." || segment === "..")) return;
  const rule = "must not have the segments . and .., which clients remove from an address";
  throw refusal(at, { what, rule, got: path, remedy: "write the path that they lead to" });
}

/** Accepted by the service as it is written, but with another meaning in other frameworks. */
export function pathDoubts(path: string, prefix: string): string[] {
  if (!isKnown(path)) return [];
  const segments = path.split("/").slice(1);
  const foreign = segments.find((segment) => /^(?:\*+|:\w+)$/.test(segment));
  const early = segments.slice(0, -1).find((segment) => segment.endsWith("*}"));
  const isDouble = isKnown(prefix) && `${path}/`.startsWith(`${prefix}/`);
  return [
    ...(foreign === undefined
      ? []
      : [
          `the route ${path} matches only paths with '${foreign}' in them; write {name} for any segment, and {name*} for several`,
        ]),
    ...(early === undefined
      ? []
      : [
          `the route ${path} has ${early} before its end, which Oracle's page on wildcards does not document; put it at the end of the path`,
        ]),
    ...(isDouble ? [`the route ${path} is reached at ${prefix}${path}; leave ${prefix} out of its path`] : []),
  ];
}
