// Internal: the rule for names. A given name is used as it is. The default is `<name_prefix>-<ids below the stack>` if the name
// must be unique in a tenancy, compartment or namespace, so that a stack can be deployed twice. If it must be unique in its
// parent only, or not at all, the default is the id of the construct, so that a prefix never renames, and so replaces, a stream.

import { TerraformStack, Token } from "cdktf";
import { type IConstruct } from "constructs";
import { stackSettings } from "../stack/stack-settings";
import { withoutAtoms } from "../token/atoms";
import { isKnown } from "../token/tokens";

/** The maximum length of a prefix. The length of a prefix from an input is known at deployment only. */
const MAX_PREFIX = 41;

/** The prefix and the hyphen after it. */
export const PREFIX_LENGTH = MAX_PREFIX + 1;

export const PREFIX_FORM = `^[A-Za-z][A-Za-z0-9_-]{0,${MAX_PREFIX - 1}}$`;
export const PREFIX_RULE = `up to ${MAX_PREFIX} letters, digits, hyphens and underscores, a letter first`;

/**
 * The name of a resource whose name must be unique beyond its parent.
 *
 * @param given - the given name, which is used as it is
 * @param longest - the service's limit; a name made from ids is cut at the end so that the prefix fits
 */
export function prefixedName(construct: IConstruct, given: string | undefined, longest: number): string {
  if (given !== undefined) return given;
  const { namePrefix } = stackSettings(construct);
  // The same room for a known prefix, even a short one: changing an input into a prop must not rename anything.
  const room = namePrefix === undefined ? longest : longest - PREFIX_LENGTH;
  const { scopes } = construct.node;
  const below = scopes.slice(scopes.indexOf(TerraformStack.of(construct)) + 1);
  const ids = fitted(construct, below.map(({ node }) => node.id).join("-"), /[^A-Za-z0-9._-]/g, room);
  return namePrefix === undefined ? ids : `${namePrefix}-${ids}`;
}

/** A prefix of this form, made from the id of a stack. */
export function prefixOf(stack: IConstruct): string {
  const { id } = stack.node;
  const letterFirst = /^[A-Za-z]/.test(id) ? id : `s-${id}`;
  return fitted(stack, letterFirst, /[^A-Za-z0-9_-]/g, MAX_PREFIX, id);
}

/** The remedy for a name that the service rejects, if the id is the default name. */
export function otherName({ node }: IConstruct, name: string, remedy: string): string {
  return name === node.id ? "set name; without it, the name is the id" : remedy;
}

const HASH_LENGTH = 8;

/** The string with other characters replaced, and cut; a part of the construct's address keeps the results distinct. */
function fitted({ node }: IConstruct, text: string, foreign: RegExp, longest: number, original = text): string {
  const plain = text.replace(foreign, "-");
  if (plain === original && plain.length <= longest) return plain;
  return `${plain.slice(0, longest - HASH_LENGTH - 1)}-${node.addr.slice(-HASH_LENGTH)}`;
}

/**
 * The form of a name for checks: each reference in it becomes one letter, and a prefix from an input becomes as many letters as
 * it may have, so that the rest of the name is checked.
 */
export function writtenPart(construct: IConstruct, name: string): string {
  const { namePrefix } = stackSettings(construct);
  const isAsked = namePrefix !== undefined && !isKnown(namePrefix);
  const text = Token.asString(name);
  return withoutAtoms(isAsked ? text.replaceAll(namePrefix, "a".repeat(MAX_PREFIX)) : text, "a");
}
