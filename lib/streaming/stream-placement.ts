// Where a stream belongs: to a pool, or to the compartment whose default pool takes it.

import { type StreamingStreamConfig } from "@cdktf/provider-oci/lib/streaming-stream";
import { TerraformStack } from "cdktf";
import { type Construct } from "constructs";
import { type Compartment } from "../core/compartment";
import { type Part } from "../core/resource/part";
import { meaningOf, taken } from "../core/resource/taken";
import { type IStreamPool } from "./stream-pool";

/**
 * The pool of a stream. The provider moves a stream to another pool in place; its messages endpoint can change then.
 */
export class StreamPlacement {
  /** In a pool: it shares the pool's compartment, endpoint, key and Kafka settings. */
  public static inPool(pool: IStreamPool): StreamPlacement {
    return new StreamPlacement(pool, pool._known.find("compartment"));
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

  /** Exactly one of the two, since the provider refuses both; and the name, which is taken in the pool. @internal */
  public _plan(stream: Construct, name: string): Part<StreamingStreamConfig> {
    const pool = this._pool;
    const unique = { what: "the name of a stream", value: name, within: "its pool", remedy: REMEDY };
    if (pool !== undefined) {
      const key = [pool.streamPoolId];
      const part = taken(stream, { ...unique, holder: meaningOf(pool.streamPoolId, pool), key });
      return { ...part, config: { streamPoolId: pool.streamPoolId } };
    }
    const compartmentId = this._compartment?.compartmentId ?? "";
    // A default pool is one for a stack, since another stack can have another region.
    const part = taken(stream, { ...unique, holder: TerraformStack.of(stream), key: ["default", compartmentId] });
    return { ...part, config: { compartmentId } };
  }
}

const REMEDY = "give one of them another name, since Kafka clients cannot tell them apart";
