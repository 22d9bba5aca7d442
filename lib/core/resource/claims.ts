// Internal: names and sources that a service takes once. Who took what is kept on the tree, never in a module.

import { TerraformStack } from "cdktf";
import { type IConstruct } from "constructs";
import { isKnown, resolvedText } from "../token/tokens";

const CLAIMS = Symbol.for("cdktf-oci-streaming.claims");

/**
 * Takes a key for a construct.
 *
 * @param holder - within what the key may be taken once
 * @returns the path of the construct that has it already; undefined if it was free
 */
export function claim(holder: IConstruct, construct: IConstruct, ...key: readonly string[]): string | undefined {
  const keeper: IConstruct & { [CLAIMS]?: Map<string, string> } = holder;
  const claims = (keeper[CLAIMS] ??= new Map<string, string>());
  const text = JSON.stringify(key.map((part) => resolvedText(construct, part)));
  const twin = claims.get(text);
  if (twin === undefined) claims.set(text, construct.node.path);
  return twin;
}

/**
 * Within what a text means one thing: an OCID in the whole app; a reference, an input or a name in its stack only, since
 * another stack can have another region or other values.
 */
export function meaningOf(text: string, construct: IConstruct): IConstruct {
  return isKnown(text) && text.startsWith("ocid1.") ? construct.node.root : TerraformStack.of(construct);
}
