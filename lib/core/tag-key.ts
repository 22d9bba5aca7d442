// Internal: the key of a tag that Terraform also creates. Every resource that has it among its tags waits until the tag can be
// used.

import { type IResolvable, Token, Tokenization } from "cdktf";
import { isKnown } from "./token/tokens";

/** A token that contains the key from the code, so that it can be checked. */
class TagKey implements IResolvable {
  public readonly creationStack: string[] = [];

  public constructor(
    public readonly tagKey: string,
    private readonly reference: string,
  ) {}

  public resolve(): string {
    return this.reference;
  }

  public toString(): string {
    return Token.asString(this);
  }
}

/**
 * A string that Terraform reads as the reference, and this library as the key.
 *
 * @param key - `Operations.Stage`
 * @param reference - a reference that has the same value once the tag can be used
 */
export function tagKey(key: string, reference: string): string {
  return isKnown(key) ? new TagKey(key, reference).toString() : reference;
}

/**
 * The key of a defined tag as written in the code, also for a tag that Terraform creates; a value that only Terraform knows stays
 * as it is.
 */
export function writtenKey(text: string): string {
  if (isKnown(text) || !Token.isUnresolved(text)) return text;
  const { tokens, literals } = splitTokens(text);
  const [token] = tokens;
  return tokens.length === 1 && literals === 0 && isTagKey(token) ? token.tagKey : text;
}

function splitTokens(text: string): { readonly tokens: readonly IResolvable[]; readonly literals: number } {
  const { tokens, literals } = Tokenization.reverseString(text);
  return { tokens, literals: literals.length };
}

/** Recognized by its member, because an app may have two copies of this library. */
function isTagKey(token: IResolvable | undefined): token is TagKey {
  return token !== undefined && "tagKey" in token;
}
