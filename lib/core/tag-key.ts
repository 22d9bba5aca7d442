// Internal: the key of a tag that Terraform makes too. Whatever has it as a key of its tags waits until the tag can be used.

import { type IResolvable, Token, Tokenization } from "cdktf";
import { isKnown } from "./token/tokens";

/** A token that knows what is written in the code, so that checks see it. */
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
 * A text that Terraform reads as the reference, and this library as the key.
 *
 * @param key - `Operations.Stage`
 * @param reference - what has the same text once the tag can be used
 */
export function tagKey(key: string, reference: string): string {
  return isKnown(key) ? new TagKey(key, reference).toString() : reference;
}

/** The key of a defined tag as it is written, also of one that Terraform makes; what only Terraform knows stays as it is. */
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

/** Recognized by its member, since an app may have this library twice. */
function isTagKey(token: IResolvable | undefined): token is TagKey {
  return token !== undefined && "tagKey" in token;
}
