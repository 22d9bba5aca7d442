// Where a stream belongs: to a pool, or to the compartment whose default pool takes it.

import { TerraformStack } from "cdktf";
import { type Construct, type IConstruct } from "constructs";
import { type Compartment } from "../core/compartment";
import { refusal } from "../core/checks";
import { resolvedText } from "../core/tokens";
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
    const names = namesIn(stream, this._pool, this._compartment);
    const key = resolvedText(stream, name);
    const twin = names.get(key);
    if (twin !== undefined) {
      const rule = `is the name of ${twin} in the same pool already`;
      const remedy = "give one of them another name, since Kafka clients cannot tell them apart";
      throw refusal(stream.node.path, { what: `the name '${key}'`, rule, remedy });
    }
    names.set(key, stream.node.path);
  }
}

type Names = Map<string, string>;

const NAMES = Symbol.for("cdktf-oci-streaming.stream-names");

/** The names taken so far, kept on the pool, and for default pools on the stack, by compartment: in another stack the same input may stand for another one. */
function namesIn(stream: Construct, pool: IStreamPool | undefined, compartment: Compartment | undefined): Names {
  const holder: IConstruct & { [NAMES]?: Map<string, Names> } = pool ?? TerraformStack.of(stream);
  const byPool = (holder[NAMES] ??= new Map<string, Names>());
  const key = pool === undefined ? resolvedText(stream, compartment?.compartmentId ?? "") : "";
  const names = byPool.get(key) ?? new Map<string, string>();
  byPool.set(key, names);
  return names;
}
