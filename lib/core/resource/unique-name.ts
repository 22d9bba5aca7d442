// Internal: names that OCI wants unique in a tenancy: the stack's prefix comes before them, so that a stack can be deployed
// twice.

import { TerraformStack } from "cdktf";
import { type Construct, type IConstruct } from "constructs";
import { refusal } from "../checks";
import { stackSettings } from "../stack/stack-settings";
import { resolvedText } from "../token/tokens";

/** What the input `name_prefix` may have at most, and the hyphen behind it. */
const PREFIX_LENGTH = 42;

/** How many characters of `limit` are left for a name behind the stack's prefix. */
export function lengthBehindPrefix(scope: IConstruct, limit: number): number {
  return stackSettings(scope).namePrefix === undefined ? limit : limit - PREFIX_LENGTH;
}

const NAMES = Symbol.for("cdktf-oci-streaming.unique-names");

/**
 * `<name_prefix>-<name>`; in a stack that is no `OciStack`, and so has no prefix, the name as it is. The name is taken in
 * the stack, or refused if another construct has it.
 *
 * @param kind - what it names: "bucket"
 * @param within - in what it is unique, if that is more than the tenancy and the stack's region
 */
export function uniqueName(construct: Construct, kind: string, name: string, within = ""): string {
  const stack: TerraformStack & { [NAMES]?: Map<string, string> } = TerraformStack.of(construct);
  const names = (stack[NAMES] ??= new Map<string, string>());
  const resolved = resolvedText(construct, name);
  const key = JSON.stringify([kind, resolvedText(construct, within), resolved]);
  const twin = names.get(key);
  if (twin !== undefined) {
    const what = `the name '${resolved}' of a ${kind}`;
    throw refusal(construct.node.path, {
      what,
      rule: `is the name of ${twin} already`,
      remedy: "give one of them another name",
    });
  }
  names.set(key, construct.node.path);
  const prefix = stackSettings(construct).namePrefix;
  return prefix === undefined ? name : `${prefix}-${name}`;
}
