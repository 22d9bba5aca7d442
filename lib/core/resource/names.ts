// Internal: the one rule of names. A name that is given is the name. One that is left out is `<name_prefix>-<ids below the stack>`
// where it must be unique in a tenancy, compartment or namespace, so that a stack can be deployed twice; where it is unique in its
// parent or nowhere it is the id of the construct, so that no prefix ever renames, and so replaces, a stream.

import { TerraformStack, Token } from "cdktf";
import { type IConstruct } from "constructs";
import { stackSettings } from "../stack/stack-settings";
import { withoutAtoms } from "../token/atoms";
import { isKnown } from "../token/tokens";

/** What a prefix may have at most. One that is an input is known at deployment only. */
const MAX_PREFIX = 41;

/** The prefix and the hyphen after it. */
export const PREFIX_LENGTH = MAX_PREFIX + 1;

export const PREFIX_FORM = `^[A-Za-z][A-Za-z0-9_-]{0,${MAX_PREFIX - 1}}$`;
export const PREFIX_RULE = `up to ${MAX_PREFIX} letters, digits, hyphens and underscores, a letter first`;

/**
 * The name of what must be unique beyond its parent.
 *
 * @param given - what somebody wrote, which is then the name
 * @param longest - what the service takes; of a name made of ids so much of the end is cut that the prefix fits
 */
export function prefixedName(construct: IConstruct, given: string | undefined, longest: number): string {
  if (given !== undefined) return given;
  const { namePrefix } = stackSettings(construct);
  // The same for a short prefix that is known: an input that becomes a prop must rename nothing.
  const room = namePrefix === undefined ? longest : longest - PREFIX_LENGTH;
  const { scopes } = construct.node;
  const below = scopes.slice(scopes.indexOf(TerraformStack.of(construct)) + 1);
  const ids = fitted(construct, below.map(({ node }) => node.id).join("-"), /[^A-Za-z0-9._-]/g, room);
  return namePrefix === undefined ? ids : `${namePrefix}-${ids}`;
}

/** A prefix that has this form, made of the id of a stack. */
export function prefixOf(stack: IConstruct): string {
  const { id } = stack.node;
  const letterFirst = /^[A-Za-z]/.test(id) ? id : `s-${id}`;
  return fitted(stack, letterFirst, /[^A-Za-z0-9_-]/g, MAX_PREFIX, id);
}

/** What to do about a name that the service refuses, where the id is the name of what is given none. */
export function otherName({ node }: IConstruct, name: string, remedy: string): string {
  return name === node.id ? "set name; without it, the id is the name" : remedy;
}

const HASH_LENGTH = 8;

/** The text with other characters replaced, and cut; a part of the construct's address keeps two such texts apart. */
function fitted({ node }: IConstruct, text: string, foreign: RegExp, longest: number, original = text): string {
  const plain = text.replace(foreign, "-");
  if (plain === original && plain.length <= longest) return plain;
  return `${plain.slice(0, longest - HASH_LENGTH - 1)}-${node.addr.slice(-HASH_LENGTH)}`;
}

/**
 * What a check sees of a name: each reference in it stands for one letter, and a prefix that is an input for as many as it may have, so
 * that what is written around them is checked.
 */
export function writtenPart(construct: IConstruct, name: string): string {
  const { namePrefix } = stackSettings(construct);
  const isAsked = namePrefix !== undefined && !isKnown(namePrefix);
  const text = Token.asString(name);
  return withoutAtoms(isAsked ? text.replaceAll(namePrefix, "a".repeat(MAX_PREFIX)) : text, "a");
}
