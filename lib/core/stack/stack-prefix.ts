// Internal: the name prefix of a stack: from its props, or from an input with a default.

import { type TerraformStack } from "cdktf";
import { refusal } from "../checks";
import { isInTree, remembered } from "../resource/memory";
import { PREFIX_FORM, PREFIX_RULE } from "../resource/names";
import { isKnown } from "../token/tokens";
import { type Inputs } from "./inputs/inputs";
import { type OciStackProps } from "./oci-stack-props";

/**
 * Rejects an invalid prefix, and one that another stack of the app has. It runs before anything is declared, because a rejected
 * stack must be empty.
 *
 * @param fallback - the default of the input, if the props do not name a prefix
 * @returns a function that reserves the prefix
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
    const rule = `must be unique in its tenancy, but ${twin.stack.node.path} has it already`;
    throw refusal(stack.node.path, { what: "the name prefix", rule, got: namePrefix, remedy: OTHER_PREFIX });
  }
  return () => holders.set(key, [...others, { stack, tenancyId }]);
}

/** A stack with a prefix, and the tenancy in which it is reserved; undefined if the tenancy is known only at deployment. */
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

/** The prefix: the given one, or an input; if the default is empty, there is neither a prefix nor an input. */
export function prefixFrom(input: Inputs, given: string | undefined, fallback: string): string {
  if (given !== undefined || fallback === "") return given ?? fallback;
  return input.text("name_prefix", { ...NAME_PREFIX, defaultValue: fallback });
}

const NAME_PREFIX = {
  title: "Name prefix",
  description:
    "The prefix of names that must be unique in the tenancy; with another prefix, the stack can be deployed twice.",
  pattern: PREFIX_FORM,
  meaning: PREFIX_RULE,
};
