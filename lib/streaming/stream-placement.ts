// Where a stream belongs, to a pool, or to the compartment whose default pool takes it; and what it can be called there.

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
 * Another pool moves the stream: Terraform shows an update in place, of `stream_pool_id` alone. Oracle does not document
 * whether messages and committed offsets survive a move. The messages endpoint, the bootstrap servers and the pool's OCID in the user
 * name of Kafka clients change for every client. Leave the construct of the old pool where it is until the move is done: a pool that
 * was deployed by a version of this library without `create_before_destroy` is deleted before its streams are moved, and they with it.
 */
export class StreamPlacement {
  /** In a pool: it shares the pool's compartment, endpoint, key and Kafka settings. */
  public static inPool(pool: IStreamPool): StreamPlacement {
    return new StreamPlacement(pool, pool._known.find("compartment"));
  }

  /**
   * In the default pool of a compartment, which the service makes when it is first needed: public, Oracle's key.
   *
   * Only a new stream comes there. One that is in another pool of the compartment stays in it, since the provider plans nothing; **remove
   * the construct of that pool, and the stream is deleted with it**.
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

  /** What a stream is lost with. @internal */
  public get _holders(): readonly Holder[] {
    return this._pool === undefined ? [] : [within("stream pool", this._pool._known)];
  }

  /** Exactly one of the two, since the provider refuses both; and the name, which is taken there. @internal */
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
    // A default pool is one for a region, and another stack can have another region.
    const place = { holder: TerraformStack.of(stream), key: ["default", compartmentId, ...regionKey(stream)] };
    return [named, { ...taken(stream, { ...unique, ...place }), config: { compartmentId } }];
  }
}

const REMEDY = "give one of them another name, since Kafka clients cannot tell them apart";

/** Kafka's own rule for topics, beside that `.` and `..` are none. OCI publishes none for streams. */
const KAFKA_TOPIC = "^[A-Za-z0-9._-]{1,249}$";
const DOTS = [".", ".."];
const TOPIC_RULE = "1 to 249 of the characters A-Z a-z 0-9 . _ -";

/**
 * The name of a stream. One that is empty is refused, and one that no Kafka topic can have if the pool is meant for Kafka clients;
 * where that is not known, it is warned of.
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

const RENAME = "rename it before it exists";

function problemOf(stream: Construct, name: string): Refusal | undefined {
  const dots = DOTS.includes(name) ? ", and not dots alone," : "";
  if (dots === "" && new RegExp(KAFKA_TOPIC).test(writtenPart(stream, name))) return undefined;
  const rule = `must be ${TOPIC_RULE}${dots} to be usable as a Kafka topic`;
  return { what: "the name of a stream", rule, got: name, remedy: otherName(stream, name, RENAME) };
}

/** The same, by Terraform, of a name in which there is a reference. */
function kafkaCondition(name: string): Condition {
  // As text: cdktf's functions take no text with a reference in it. What stands beside one is known to need no escaping.
  const condition = `\${can(regex("${KAFKA_TOPIC}", "${name}")) && !contains(${JSON.stringify(DOTS)}, "${name}")}`;
  const rule = `must be ${TOPIC_RULE} to be usable as a Kafka topic`;
  return { condition, errorMessage: `The name of this stream ${rule}: ${RENAME}.` };
}
