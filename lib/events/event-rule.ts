// An event rule: what happens in a compartment is sent to a stream, a topic or a function.

import { EventsRule, type EventsRuleConfig } from "@cdktf/provider-oci/lib/events-rule";
import { Annotations, type IResolvable } from "cdktf";
import { Construct, type IConstruct } from "constructs";
import { checkNotEmpty, refusal } from "../core/checks";
import { type Compartment } from "../core/compartment";
import { checkOcid, OcidKind } from "../core/ocid";
import { Known } from "../core/resource/known";
import { type ResourceOptions } from "../core/resource/options";
import { make, type Part } from "../core/resource/part";
import { checkProps } from "../core/resource/shape";
import { resolvedText } from "../core/token/tokens";
import { Access } from "../identity/access";
import { PolicyLocation } from "../identity/policy-location";
import { PolicyStatement } from "../identity/policy-statement";
import { Subject } from "../identity/subject";
import { LogSource } from "../logging/log-source";
import { type EventAction } from "./event-action";
import { type EventCondition } from "./event-condition";
import { watchRule } from "./event-flows";
import { watchBuckets } from "./event-objects";

/** An event rule, made here or elsewhere. */
export interface IEventRule extends IConstruct {
  /** The OCID. */
  readonly eventRuleId: string;

  /** What the rule matched and delivered, for a `Log`: the place to look when nothing arrives. */
  executionLog(): LogSource;
}

/** What a rule for events is made of. */
export interface EventRuleProps extends ResourceOptions {
  /** Where the rule lives: it sees the events of this compartment and of those below it. A change moves it in place. */
  readonly compartment: Compartment;

  /**
   * The name, which need not be unique. A change renames the rule in place.
   *
   * @default - the id of the construct
   */
  readonly name?: string;

  /**
   * What the rule is for.
   *
   * @default - none
   */
  readonly description?: string;

  /**
   * Which events the rule takes. A change is made in place. For events of objects the bucket must have `emitObjectEvents`: a bucket of the
   * app that has not is refused when the app is synthesized.
   */
  readonly condition: EventCondition;

  /** What it does with each: 1 to 10 actions, each with a target of its own. */
  readonly actions: EventAction[];

  /**
   * Whether the rule is on.
   *
   * @default true
   */
  readonly enabled?: boolean | IResolvable;
}

const EVENT_RULE = OcidKind.custom("eventrule");

/** What can be known of an event rule. */
interface EventRuleFacts {
  readonly eventRuleId: string;
}

/** An event rule of which the OCID is known. */
class EventRuleBase extends Construct implements IEventRule {
  /** @internal */
  protected readonly _known: Known<EventRuleFacts>;

  /** @internal */
  public constructor(scope: Construct, id: string, facts?: EventRuleFacts) {
    super(scope, id);
    if (facts !== undefined) checkOcid(this.node.path, "eventRuleId", facts.eventRuleId, EVENT_RULE);
    this._known = new Known(this, "EventRule.fromEventRuleId", facts);
  }

  public get eventRuleId(): string {
    return this._known.need("eventRuleId");
  }

  public executionLog(): LogSource {
    return LogSource.fromEventRuleId(this.eventRuleId);
  }
}

/**
 * An event rule. Everything is changed in place.
 *
 * It writes no policy. Oracle's page on Events asks for permissions of the one who writes the rule, see `allowAuthor`; of
 * the rule itself it asks nothing within a tenancy, see `principalStatements`.
 *
 * @see https://docs.oracle.com/en-us/iaas/Content/Events/Concepts/eventspolicy.htm
 */
export class EventRule extends EventRuleBase {
  /**
   * A rule that exists.
   *
   * @throws ConfigurationError if the text is not an event rule OCID
   */
  public static fromEventRuleId(scope: Construct, id: string, eventRuleId: string): IEventRule {
    return new EventRuleBase(scope, id, { eventRuleId });
  }

  /** Where the rule lives. */
  public readonly compartment: Compartment;

  private readonly actions: readonly EventAction[];

  /** @throws ConfigurationError for an empty name, none or more than 10 actions, and two actions with one target */
  public constructor(scope: Construct, id: string, props: EventRuleProps) {
    super(scope, id);
    checkProps(this, "EventRuleProps", props);
    const resource = make(EventsRule, this, props, [planRule(this, props), planActions(this, props.actions)]);
    this._known.learn({ eventRuleId: () => resource.id });
    this.compartment = props.compartment;
    this.actions = [...props.actions];
  }

  /**
   * What Oracle's page gives to who writes the rule: `manage cloudevents-rules`; for a stream `inspect streams`,
   * `stream-push` and `stream-pull`; for a topic `use ons-topics`; for a function `manage functions-family`. The page gives
   * it in the tenancy, here it is given where the rule and its targets live, and on a stream for that stream alone.
   *
   * Not included is what choosing in the console takes in addition: to see compartments and tag namespaces, and to use the
   * network of functions.
   *
   * @throws ConfigurationError if a target is an import that does not know its compartment
   */
  public allowAuthor(subject: Subject): PolicyStatement[] {
    const location = PolicyLocation.compartment(this.compartment);
    const rules = PolicyStatement.allow({ subject, access: Access.manage("cloudevents-rules"), location });
    return [rules, ...this.actions.flatMap((action) => action._needs.ofAuthor(subject))];
  }

  /**
   * What public policies give to the rule itself (`request.principal.type = 'eventrule'`), on streams and functions.
   * No page of Oracle's asks for it, so it stands in no policy by itself: add it if the execution log shows that nothing
   * is delivered.
   *
   * @throws ConfigurationError if a target is an import that does not know its compartment
   */
  public principalStatements(): PolicyStatement[] {
    const subject = Subject.eventRule({ compartment: this.compartment });
    return this.actions.flatMap((action) => action._needs.ofRule(subject));
  }
}

function planRule(rule: EventRule, props: EventRuleProps): Part<EventsRuleConfig> {
  const { compartment, name = rule.node.id, description, condition, actions, enabled = true } = props;
  checkNotEmpty(rule.node.path, "the name of an event rule", name, "name it after the events that it takes");
  return {
    config: {
      compartmentId: compartment.compartmentId,
      displayName: name,
      description,
      isEnabled: enabled,
      condition: condition._render(),
    },
    build: () => {
      for (const warning of condition._warnings) Annotations.of(rule).addWarning(warning);
      watchBuckets(rule, condition._syntax, compartment);
      watchRule(rule, { condition: condition._syntax, compartment, actions, enabled });
      return undefined;
    },
  };
}

/** Oracle's page on managing rules: each can have 10 actions, and must have one. */
const MAX_ACTIONS = 10;

function planActions(rule: Construct, actions: readonly EventAction[]): Part<EventsRuleConfig> {
  const at = rule.node.path;
  if (actions.length === 0 || actions.length > MAX_ACTIONS) {
    const remedy =
      actions.length === 0 ? "say what is done with the events" : "make a second rule with the same condition for more";
    throw refusal(at, { what: "actions", rule: "must be 1 to 10", got: actions.length, remedy });
  }
  const targets = actions.map((action) => resolvedText(rule, action._targetId));
  const twice = targets.find((target, index) => targets.indexOf(target) !== index);
  if (twice !== undefined) {
    const remedy = "remove one, since the target would get each event twice";
    throw refusal(at, { what: "actions", rule: "must each have a target of their own", got: twice, remedy });
  }
  // Not the block of the same name within: the provider calls that deprecated.
  return { config: { actions: { action: actions.map((action) => action._render()) } } };
}
