// Internal: the grants of every key, whether it was made here or exists already.

import { Construct } from "constructs";
import { type Compartment } from "../core/compartment";
import { checkOcid, OcidKind } from "../core/ocid";
import { type Facts, Known } from "../core/resource/known";
import { type Guarded } from "../core/resource/protection";
import { Access } from "../identity/access";
import { allow } from "../identity/grant";
import { type PolicyStatement } from "../identity/policy-statement";
import { type Subject } from "../identity/subject";
import { type IKey } from "./key";
import { type IVault } from "./vault";

/** The facts about a key, as far as they are known. @internal */
export interface KeyFacts extends Guarded {
  readonly keyId: string;
  readonly compartment: Compartment;
  /** `AES`, `RSA` or `ECDSA`; may be a token. */
  readonly algorithm: string;
  /** The length, if it was given here. */
  readonly bits: number;
  readonly vault: IVault;
  /** Whether it is declared as disabled. */
  readonly isDisabled: boolean;
}

/** A key, with the facts that are known about it. */
export class KeyBase extends Construct implements IKey {
  /** @internal */
  public readonly _known: Known<KeyFacts>;

  /** @internal */
  public constructor(scope: Construct, id: string, facts?: Facts<KeyFacts> & { readonly keyId: string }) {
    super(scope, id);
    if (facts !== undefined) checkOcid(this.node.path, "keyId", facts.keyId, OcidKind.KEY);
    this._known = new Known(this, "Key.fromKeyAttributes or Key.fromLookup", facts);
  }

  public get keyId(): string {
    return this._known.need("keyId");
  }

  public allowUse(subject: Subject): PolicyStatement {
    return this.allow(subject, Access.use("keys"));
  }

  public allowDelegate(subject: Subject): PolicyStatement {
    return this.allow(subject, Access.use("key-delegate"));
  }

  private allow(subject: Subject, access: Access): PolicyStatement {
    return allow(subject, access, { known: this._known, variable: "target.key.id", value: this.keyId });
  }
}
