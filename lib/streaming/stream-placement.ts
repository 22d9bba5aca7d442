// Where a stream belongs: to a pool, or to the compartment whose default pool takes it.

import { TerraformStack } from "cdktf";
import { type Construct } from "constructs";
import { claim, meaningOf } from "../core/resource/claims";
import { type Compartment } from "../core/compartment";
import { refusal } from "../core/checks";
import { resolvedText } from "../core/token/tokens";
import { type IStreamPool } from "./stream-pool-base";

/**
 * The pool of a stream. The provider moves a stream to another pool in place; its messages endpoint can change then.
 */
export class StreamPlacement {
  /** In a pool: it shares the pool's compartment, endpoint, key and Kafka settings. */
  public static inPool(pool: IStreamPool): StreamPlacement {
    return new StreamPlacement(pool, pool._compartment);
  }

  /** In the default pool of a compartment, which the service makes when it is first needed: public, Oracle's key. */
  public static inDefaultPool(compartment: Compartment): StreamPlacement {
    return new StreamPlacement(undefined, compartment);
  }

  private constructor(
    /** @internal */
    public readonly _pool: IStreamPool | undefined,
    /** @internal */
    public readonly _compartment: Compartment | undefined,
  ) {}

  /** Exactly one of the two: the provider refuses both. @internal */
  public _render(): { streamPoolId?: string; compartmentId?: string } {
    if (this._pool !== undefined) return { streamPoolId: this._pool.streamPoolId };
    return { compartmentId: this._compartment?.compartmentId };
  }

  /** Takes the name in its pool, or refuses it if another stream has it. @internal */
  public _claim(stream: Construct, name: string): void {
    const twin = this.claimName(stream, name);
    if (twin === undefined) return;
    const rule = `is the name of ${twin} in the same pool already`;
    const remedy = "give one of them another name, since Kafka clients cannot tell them apart";
    throw refusal(stream.node.path, { what: `the name '${resolvedText(stream, name)}'`, rule, remedy });
  }

  /** A pool is one for the whole app; a default pool for a stack, since another stack can have another region. */
  private claimName(stream: Construct, name: string): string | undefined {
    if (this._pool === undefined) {
      const compartmentId = this._compartment?.compartmentId ?? "";
      return claim(TerraformStack.of(stream), stream, "stream in the default pool", compartmentId, name);
    }
    return claim(meaningOf(this._pool.streamPoolId, this._pool), stream, "stream", this._pool._identity, name);
  }
}
