// Internal: what is stored is encrypted with AES; an RSA or ECDSA key cannot do that.

import { Op } from "cdktf";
import { refusal } from "../core/checks";
import { type Condition } from "../core/resource/lifecycle";
import { isKnown } from "../core/token/tokens";
import { type IKey } from "./key-base";

const AES = "AES";

/** Refuses a key that is known to be of another algorithm. */
export function checkAes(at: string, what: string, key: IKey): void {
  const algorithm = key._algorithm;
  if (algorithm === undefined || !isKnown(algorithm) || algorithm === AES) return;
  const rule = `needs an AES key, and ${key.node.path} is another`;
  throw refusal(at, { what, rule, got: algorithm, remedy: "make one with KeyAlgorithm.AES_256" });
}

/** The same for a key whose algorithm Terraform looks up; nothing where it is known already, or cannot be known. */
export function aesPreconditions(what: string, key: IKey): Condition[] {
  const algorithm = key._algorithm;
  if (algorithm === undefined || isKnown(algorithm)) return [];
  return [{ condition: Op.eq(algorithm, AES), errorMessage: `Encryption of ${what} needs an AES key.` }];
}
