// Texts and numbers as they will stand in the JSON: two reads of one attribute give different markers.

import { DefaultTokenResolver, StringConcat, Tokenization } from "cdktf";
import { type OciStack } from "../../lib";

export function resolved(scope: OciStack, value: string | number): string {
  const resolver = new DefaultTokenResolver(new StringConcat());
  return String(Tokenization.resolve(value, { scope, resolver, preparing: false }));
}
