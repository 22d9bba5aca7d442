// What a rule does with an event: it sends it to a stream, a topic or a function.

import { type EventsRuleActionsAction } from "@cdktf/provider-oci/lib/events-rule";
import { type IResolvable } from "cdktf";
import { type Placed } from "../connector/connector-needs";
import { type IFunction } from "../functions/oci-function";
import { Access } from "../identity/access";
import { PolicyLocation } from "../identity/policy-location";
import { PolicyStatement } from "../identity/policy-statement";
import { type Subject } from "../identity/subject";
import { type ITopic } from "../notifications/topic";
import { type IStream } from "../streaming/stream";

/** What all actions of a rule can say. */
export interface EventActionOptions {
  /**
   * What the action is for.
   *
   * @default - none
   */
  readonly description?: string;

  /**
   * Whether the action is done.
   *
   * @default true
   */
  readonly enabled?: boolean | IResolvable;
}

/**
 * What a rule does with an event. What it sends to need not be in the compartment of the rule.
 */
export class EventAction {
  /** Writes each event, a JSON object, into a stream. */
  public static stream(stream: IStream, options: EventActionOptions = {}): EventAction {
    return new EventAction({ actionType: "OSS", streamId: stream.streamId }, options, {
      ofAuthor: (subject) => [
        inCompartmentOf(stream, subject, Access.inspect("streams")),
        stream.allowProduce(subject),
        stream.allowConsume(subject),
      ],
      ofRule: (subject) => [stream.allowProduce(subject)],
    });
  }

  /** Publishes each event to a topic. */
  public static topic(topic: ITopic, options: EventActionOptions = {}): EventAction {
    return new EventAction({ actionType: "ONS", topicId: topic.topicId }, options, {
      ofAuthor: (subject) => [inCompartmentOf(topic, subject, Access.use("ons-topics"))],
      ofRule: () => [],
    });
  }

  /** Invokes a function with each event. */
  public static function(fn: IFunction, options: EventActionOptions = {}): EventAction {
    return new EventAction({ actionType: "FAAS", functionId: fn.functionId }, options, {
      ofAuthor: (subject) => [inCompartmentOf(fn, subject, Access.manage("functions-family"))],
      ofRule: (subject) =>
        ["fn-function", "fn-invocation"].map((type) => inCompartmentOf(fn, subject, Access.use(type))),
    });
  }

  private constructor(
    private readonly target: ActionTarget,
    private readonly options: EventActionOptions,
    /** The statements that the action takes. @internal */
    public readonly _needs: ActionNeeds,
  ) {}

  /** The one OCID that the event goes to. @internal */
  public get _targetId(): string {
    const { streamId, topicId, functionId } = this.target;
    return streamId ?? topicId ?? functionId ?? "";
  }

  /** @internal */
  public _render(): EventsRuleActionsAction {
    const { description, enabled = true } = this.options;
    return { ...this.target, isEnabled: enabled, description };
  }
}

type ActionTarget = Pick<EventsRuleActionsAction, "actionType" | "streamId" | "topicId" | "functionId">;

/** @internal */
export interface ActionNeeds {
  /** For who writes the rule. */
  readonly ofAuthor: (subject: Subject) => PolicyStatement[];
  /** For the rule itself, as public policies have it. */
  readonly ofRule: (subject: Subject) => PolicyStatement[];
}

function inCompartmentOf({ _known }: Placed, subject: Subject, access: Access): PolicyStatement {
  const location = PolicyLocation.compartment(_known.need("compartment", "a grant"));
  return PolicyStatement.allow({ subject, access, location });
}
