// What a rule does with an event: it sends it to a stream, a topic or a function.

import { type EventsRuleActionsAction } from "@cdktf/provider-oci/lib/events-rule";
import { type IResolvable } from "cdktf";
import { type Placed } from "../connector/connector-needs";
import { type FlowEnd, FlowKind } from "../core/resource/flows";
import { type IFunction } from "../functions/oci-function";
import { checkCaller } from "../functions/program-place";
import { Access } from "../identity/access";
import { PolicyLocation } from "../identity/policy-location";
import { PolicyStatement } from "../identity/policy-statement";
import { type Subject } from "../identity/subject";
import { type ITopic } from "../notifications/topic";
import { type IStream } from "../streaming/stream";

/** The options of all actions of a rule. */
export interface EventActionOptions {
  /**
   * The description.
   *
   * @default - none
   */
  readonly description?: string;

  /**
   * Whether the action is performed.
   *
   * @default true
   */
  readonly enabled?: boolean | IResolvable;
}

/** What a rule does with an event. The target need not be in the compartment of the rule. */
export class EventAction {
  /** Writes each event, a JSON object, into a stream. */
  public static stream(stream: IStream, options: EventActionOptions = {}): EventAction {
    const end = { kind: FlowKind.STREAM, id: () => stream.streamId, of: stream };
    return new EventAction({ actionType: "OSS", streamId: stream.streamId }, { end }, options, {
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
    const end = { kind: FlowKind.TOPIC, id: () => topic.topicId, of: topic };
    return new EventAction({ actionType: "ONS", topicId: topic.topicId }, { end }, options, {
      ofAuthor: (subject) => [inCompartmentOf(topic, subject, Access.use("ons-topics"))],
      ofRule: () => [],
    });
  }

  /** Invokes a function with each event. @throws ConfigurationError for a program that works only with a connector or an API */
  public static function(fn: IFunction, options: EventActionOptions = {}): EventAction {
    checkCaller(undefined, fn, "rule");
    const end = { kind: FlowKind.FUNCTION, id: () => fn.functionId, of: fn };
    return new EventAction({ actionType: "FAAS", functionId: fn.functionId }, { end, fn }, options, {
      ofAuthor: (subject) => [inCompartmentOf(fn, subject, Access.manage("functions-family"))],
      ofRule: (subject) =>
        ["fn-function", "fn-invocation"].map((type) => inCompartmentOf(fn, subject, Access.use(type))),
    });
  }

  private constructor(
    private readonly target: ActionTarget,
    /** The target of the event. @internal */
    public readonly _target: EventTarget,
    private readonly options: EventActionOptions,
    /** The statements that the action needs. @internal */
    public readonly _needs: ActionNeeds,
  ) {}

  /** The OCID of the target. @internal */
  public get _targetId(): string {
    return this._target.end.id();
  }

  /** @internal */
  public get _isEnabled(): boolean | IResolvable {
    return this.options.enabled ?? true;
  }

  /** @internal */
  public _render(): EventsRuleActionsAction {
    const { description } = this.options;
    return { ...this.target, isEnabled: this._isEnabled, description };
  }
}

type ActionTarget = Pick<EventsRuleActionsAction, "actionType" | "streamId" | "topicId" | "functionId">;

/** @internal */
export interface EventTarget {
  readonly end: FlowEnd;
  /** The function that is called. */
  readonly fn?: IFunction;
}

/** @internal */
export interface ActionNeeds {
  /** For the user who writes the rule. */
  readonly ofAuthor: (subject: Subject) => PolicyStatement[];
  /** For the rule itself, as in public policies. */
  readonly ofRule: (subject: Subject) => PolicyStatement[];
}

function inCompartmentOf({ _known }: Placed, subject: Subject, access: Access): PolicyStatement {
  const location = PolicyLocation.compartment(_known.need("compartment", "a grant"));
  return PolicyStatement.allow({ subject, access, location });
}
