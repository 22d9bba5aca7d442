// The pool of a stream, or the compartment whose default pool it is created in; and the names that are possible there.

import { type StreamingStreamConfig } from "@cdktf/provider-oci/lib/streaming-stream";
import { Annotations, TerraformStack } from "cdktf";
import { type Construct } from "constructs";
import { checkNotEmpty, type Refusal, refusal } from "../core/checks";
import { type Compartment } from "../core/compartment";
import { otherName, writtenPart } from "../core/resource/names";
import { type Condition, type Part } from "../core/resource/part";
import { type Holder, within } from "../core/resource/protection";
import { meaningOf, taken } from "../core/resource/taken";
import { regionKey } from "../core/stack/providers/scope-provider";
import { hasAtom } from "../core/token/atoms";
import { type IStreamPool } from "./stream-pool";

/**
 * The pool of a stream.
 *
 * A change to another pool moves the stream: Terraform shows an update in place of `stream_pool_id` only. Oracle does not
 * document whether messages and committed offsets survive a move. The messages endpoint, the bootstrap servers and the pool's
 * OCID in the user name of Kafka clients change for every client. Keep the construct of the old pool until the move is done: a
 * pool that was deployed by a version of this library without `create_before_destroy` is deleted before its streams are moved,
 * and the streams are deleted with it.
 */
export class StreamPlacement {
  /** In a pool: the stream shares its compartment, endpoint, key and Kafka settings. */
  public static inPool(pool: IStreamPool): StreamPlacement {
    return new StreamPlacement(pool, pool._known.find("compartment"));
  }

  /**
   * In the default pool of a compartment, which the service creates when it is first needed. It is public, and Oracle manages
   * its key.
   *
   * This works only for a new stream. A stream that is in another pool of the compartment stays there, because the provider
   * plans no change; **if you remove the construct of that pool, the stream is deleted with it**.
   */
  public static inDefaultPool(compartment: Compartment): StreamPlacement {
    return new StreamPlacement(undefined, compartment);
  }

  private constructor(
    /** @internal */
    public readonly _pool: IStreamPool | undefined,
    /** @internal */
    public readonly _compartment: Compartment | undefined,
  ) {}

  /** The resources that a stream is deleted with. @internal */
  public get _holders(): readonly Holder[] {
    return this._pool === undefined ? [] : [within("stream pool", this._pool._known)];
  }

  /**
   * Exactly one of pool and compartment, because the provider rejects both; and the name, which is reserved there.
   *
   * @internal
   */
  public _plan(stream: Construct, name: string): Part<StreamingStreamConfig>[] {
    const pool = this._pool;
    const named = planName(stream, name, pool?._known.find("hasKafkaSettings") ?? false);
    const unique = { what: "the name of a stream", value: name, within: "its pool", remedy: REMEDY };
    if (pool !== undefined) {
      const { streamPoolId } = pool;
      const place = { holder: meaningOf(streamPoolId, pool), key: [streamPoolId] };
      return [named, { ...taken(stream, { ...unique, ...place }), config: { streamPoolId } }];
    }
    const compartmentId = this._compartment?.compartmentId ?? "";
    // Each region has its own default pool, and another stack can have another region.
    const place = { holder: TerraformStack.of(stream), key: ["default", compartmentId, ...regionKey(stream)] };
    return [named, { ...taken(stream, { ...unique, ...place }), config: { compartmentId } }];
  }
}

const REMEDY = "give one of them another name, because Kafka clients cannot distinguish them";

/** Kafka's rule for the names of topics, except that `.` and `..` are not allowed. OCI does not publish a rule for streams. */
const KAFKA_TOPIC = "^[A-Za-z0-9._-]{1,249}$";
const DOTS = [".", ".."];
const TOPIC_RULE = "1 to 249 of the characters A-Z a-z 0-9 . _ -";

/**
 * The name of a stream. An empty name is rejected. A name that is not possible for a Kafka topic is rejected if the pool is
 * meant for Kafka clients; otherwise it causes a warning.
 */
function planName(stream: Construct, name: string, hasKafkaClients: boolean): Part<{ name: string }> {
  const at = stream.node.path;
  checkNotEmpty(at, "the name of a stream", name, "give it the name that clients will use");
  const problem = problemOf(stream, name);
  if (problem !== undefined && hasKafkaClients) throw refusal(at, problem);
  return {
    config: { name },
    preconditions: hasKafkaClients && hasAtom(name) ? [kafkaCondition(name)] : [],
    build: () => {
      if (problem !== undefined) Annotations.of(stream).addWarning(refusal(undefined, problem).message);
      return undefined;
    },
  };
}

const RENAME = "rename it before it is created";

function problemOf(stream: Construct, name: string): Refusal | undefined {
  const dots = DOTS.includes(name) ? ", and not dots alone," : "";
  if (dots === "" && new RegExp(KAFKA_TOPIC).test(writtenPart(stream, name))) return undefined;
  const rule = `must be ${TOPIC_RULE}${dots} to be usable as a Kafka topic`;
  return { what: "the name of a stream", rule, got: name, remedy: otherName(stream, name, RENAME) };
}

/** The same check by Terraform, for a name that contains a reference. */
function kafkaCondition(name: string): Condition {
  // Written out, because cdktf's functions do not accept a string that contains a reference. The rest of the name never needs
  // escaping.
  const condition = `\${can(regex("${KAFKA_TOPIC}", "${name}")) && !contains(${JSON.stringify(DOTS)}, "${name}")}`;
  const rule = `must be ${TOPIC_RULE} to be usable as a Kafka topic`;
  return { condition, errorMessage: `The name of this stream ${rule}: ${RENAME}.` };
}
