// Internal: what the names of a stack begin with: what its props say, or an input with a default.

import { type TerraformStack } from "cdktf";
import { refusal } from "../checks";
import { isInTree, remembered } from "../resource/memory";
import { PREFIX_FORM, PREFIX_RULE } from "../resource/names";
import { isKnown } from "../token/tokens";
import { type Inputs } from "./inputs/inputs";
import { type OciStackProps } from "./oci-stack-props";

/**
 * Refuses a prefix that is none, and one that another stack of the app has. Before anything is declared, since a stack that is refused
 * must be empty.
 *
 * @param fallback - the default of the input, where the props name no prefix
 * @returns what takes the prefix
 */
export function planPrefix(stack: TerraformStack, props: OciStackProps, fallback: string): () => void {
  const { namePrefix = fallback, tenancy } = props;
  checkForm(stack, props.namePrefix);
  const holders = remembered(stack.node.root, "name prefixes", () => new Map<string, readonly Holder[]>());
  // IAM compares names without regard to case.
  const key = namePrefix.toLowerCase();
  const tenancyId = tenancy !== undefined && isKnown(tenancy.compartmentId) ? tenancy.compartmentId : undefined;
  const others = (holders.get(key) ?? []).filter((other) => isInTree(other.stack));
  const twin = others.find((other) => tenancyId === undefined || (other.tenancyId ?? tenancyId) === tenancyId);
  if (namePrefix !== "" && twin !== undefined) {
    const rule = `must be unique in its tenancy, and is that of ${twin.stack.node.path} already`;
    throw refusal(stack.node.path, { what: "the name prefix", rule, got: namePrefix, remedy: OTHER_PREFIX });
  }
  return () => holders.set(key, [...others, { stack, tenancyId }]);
}

/** A stack with a prefix, and the tenancy in which it is taken; undefined where only the deployment decides. */
interface Holder {
  readonly stack: TerraformStack;
  readonly tenancyId: string | undefined;
}

const OTHER_PREFIX = "give one of them another namePrefix, or each its own tenancy";

function checkForm(stack: TerraformStack, prefix: string | undefined): void {
  if (prefix === undefined || prefix === "" || new RegExp(PREFIX_FORM).test(prefix)) return;
  const remedy = 'write "" for no prefix';
  throw refusal(stack.node.path, { what: "namePrefix", rule: `must be ${PREFIX_RULE}`, got: prefix, remedy });
}

/** The prefix: what is given, or an input; none, and no input, where the default is none. */
export function prefixFrom(input: Inputs, given: string | undefined, fallback: string): string {
  if (given !== undefined || fallback === "") return given ?? fallback;
  return input.text("name_prefix", { ...NAME_PREFIX, defaultValue: fallback });
}

const NAME_PREFIX = {
  title: "Name prefix",
  description:
    "What names that must be unique in the tenancy begin with; another one lets the stack be deployed twice.",
  pattern: PREFIX_FORM,
  meaning: PREFIX_RULE,
};
