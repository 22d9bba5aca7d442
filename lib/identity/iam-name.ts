// Internal: names that are unique in the tenancy: built from the stack's prefix, so that a stack can be deployed twice.

import { TerraformStack } from "cdktf";
import { type Construct } from "constructs";
import { refusal } from "../core/checks";
import { stackSettings } from "../core/stack/stack-settings";
import { isKnown, resolvedText } from "../core/token/tokens";

/** Oracle, "Creating a Policy" (Private Cloud Appliance): at most 100 letters, digits, hyphens, periods and underscores. */
const MAX_LENGTH = 100;
const NAME = /^[A-Za-z0-9._-]+$/;

/** What the input `name_prefix` may have at most; counted where the prefix is known at apply only. */
const MAX_PREFIX_LENGTH = 41;

/** Room for `-2` and so on. */
const SUFFIX_LENGTH = 4;

/**
 * `<prefix>-<name>`; without a name, the ids from the stack down to the construct.
 *
 * @param what - whose name it is: "the name of a policy"
 */
export function iamName(construct: Construct, what: string, name: string | undefined): string {
  const prefix = prefixOf(construct);
  const longest = MAX_LENGTH - SUFFIX_LENGTH - 1 - (isKnown(prefix) ? prefix.length : MAX_PREFIX_LENGTH);
  if (name === undefined) return `${prefix}-${pathName(construct, longest)}`;
  if (isKnown(name) && (!NAME.test(name) || name.length > longest)) {
    const rule = `must be 1 to ${longest} of the characters A-Z a-z 0-9 . _ -, since the stack's prefix comes before it`;
    throw refusal(construct.node.path, { what, rule, got: name });
  }
  return `${prefix}-${name}`;
}

/** IAM wants a description of everything: Oracle, as above, at most 400 characters. */
const MAX_DESCRIPTION = 400;

/** What was given, or a sentence that leads back to the code. */
export function iamDescription(construct: Construct, kind: string, description: string | undefined): string {
  if (description === undefined) return `The ${kind} of ${construct.node.path}`.slice(0, MAX_DESCRIPTION);
  if (isKnown(description) && description.length > MAX_DESCRIPTION) {
    const rule = `must be at most ${MAX_DESCRIPTION} characters`;
    throw refusal(construct.node.path, { what: "the description", rule, got: `${description.length} characters` });
  }
  return description;
}

function prefixOf(construct: Construct): string {
  const own = stackSettings(construct).namePrefix;
  const stack = TerraformStack.of(construct);
  return own ?? fitted(stack, stack.node.id, MAX_PREFIX_LENGTH);
}

function pathName(construct: Construct, longest: number): string {
  const { scopes } = construct.node;
  const below = scopes.slice(scopes.indexOf(TerraformStack.of(construct)) + 1);
  return fitted(construct, below.map(({ node }) => node.id).join("-"), longest);
}

/** The text with other characters replaced, and cut; a part of the construct's address keeps two such texts apart. */
function fitted({ node }: Construct, text: string, longest: number): string {
  const plain = text.replace(/[^A-Za-z0-9._-]/g, "-");
  if (plain === text && text.length <= longest) return text;
  const hash = node.addr.slice(-8);
  return `${plain.slice(0, longest - hash.length - 1)}-${hash}`;
}

const NAMES = Symbol.for("cdktf-oci-streaming.iam-names");

/**
 * Takes a name in the stack, or refuses it if another construct has it: IAM would refuse the second one at apply.
 *
 * @param space - what shares one space of names: policies, or groups and dynamic groups
 */
export function claimIamName(construct: Construct, space: "policy" | "group", name: string): void {
  const stack: TerraformStack & { [NAMES]?: Map<string, string> } = TerraformStack.of(construct);
  const names = (stack[NAMES] ??= new Map<string, string>());
  const resolved = resolvedText(construct, name);
  const key = `${space} ${resolved.toLowerCase()}`;
  const twin = names.get(key);
  if (twin !== undefined) {
    const rule = `is the name of ${twin} already`;
    const remedy = "give one of them another name, since IAM wants it unique in the tenancy";
    throw refusal(construct.node.path, { what: `the name '${resolved}'`, rule, remedy });
  }
  names.set(key, construct.node.path);
}
