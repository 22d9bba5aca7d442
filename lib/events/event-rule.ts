// An event rule, which sends events of a compartment to a stream, a topic or a function.

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

  /** The matches and deliveries of the rule, as the source of a `Log`: the place to look if nothing arrives. */
  executionLog(): LogSource;
}

/** The properties of an event rule. */
export interface EventRuleProps extends ResourceOptions {
  /** Where the rule lives: it gets the events of this compartment and of those below it. A change moves it in place. */
  readonly compartment: Compartment;

  /**
   * The name, which need not be unique. A change renames the rule in place.
   *
   * @default - the id of the construct
   */
  readonly name?: string;

  /**
   * The description.
   *
   * @default - none
   */
  readonly description?: string;

  /**
   * The events that the rule matches. A change is made in place. For events of objects, the bucket must have `emitObjectEvents`:
   * synthesis fails if a bucket of the app does not have it.
   */
  readonly condition: EventCondition;

  /** What it does with each event: 1 to 10 actions, each with a different target. */
  readonly actions: EventAction[];

  /**
   * Whether the rule is enabled.
   *
   * @default true
   */
  readonly enabled?: boolean | IResolvable;
}

const EVENT_RULE = OcidKind.custom("eventrule");

/** The facts about an event rule, as far as they are known. */
interface EventRuleFacts {
  readonly eventRuleId: string;
}

/** An event rule whose OCID is known. */
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
 * An event rule. All changes are made in place.
 *
 * The construct does not write a policy. Oracle's page on Events requires permissions for the user who writes the rule, see
 * `allowAuthor`; within a tenancy it requires none for the rule itself, see `principalStatements`.
 *
 * @see https://docs.oracle.com/en-us/iaas/Content/Events/Concepts/eventspolicy.htm
 */
export class EventRule extends EventRuleBase {
  /**
   * A rule that exists already.
   *
   * @throws ConfigurationError if the string is not an event rule OCID
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
   * The permissions that Oracle's page gives to the user who writes the rule: `manage cloudevents-rules`; for a stream `inspect
   * streams`, `stream-push` and `stream-pull`; for a topic `use ons-topics`; for a function `manage functions-family`. The page
   * gives them in the tenancy; these statements give them in the compartments of the rule and its targets, and for a stream on
   * that stream only.
   *
   * They do not include what the user needs in addition to choose targets in the console: to see compartments and tag namespaces,
   * and to use the network of functions.
   *
   * @throws ConfigurationError if a target is an import whose compartment is not known
   */
  public allowAuthor(subject: Subject): PolicyStatement[] {
    const location = PolicyLocation.compartment(this.compartment);
    const rules = PolicyStatement.allow({ subject, access: Access.manage("cloudevents-rules"), location });
    return [rules, ...this.actions.flatMap((action) => action._needs.ofAuthor(subject))];
  }

  /**
   * The permissions that public policies give to the rule itself (`request.principal.type = 'eventrule'`), on streams and
   * functions. No Oracle page requires them, so no policy is written: add them if the execution log shows that nothing is
   * delivered.
   *
   * @throws ConfigurationError if a target is an import whose compartment is not known
   */
  public principalStatements(): PolicyStatement[] {
    const subject = Subject.eventRule({ compartment: this.compartment });
    return this.actions.flatMap((action) => action._needs.ofRule(subject));
  }
}

function planRule(rule: EventRule, props: EventRuleProps): Part<EventsRuleConfig> {
  const { compartment, name = rule.node.id, description, condition, actions, enabled = true } = props;
  checkNotEmpty(rule.node.path, "the name of an event rule", name, "name it after the events that it matches");
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

/** Oracle's page on managing rules: each can have 10 actions, and must have at least one. */
const MAX_ACTIONS = 10;

function planActions(rule: Construct, actions: readonly EventAction[]): Part<EventsRuleConfig> {
  const at = rule.node.path;
  if (actions.length === 0 || actions.length > MAX_ACTIONS) {
    const remedy =
      actions.length === 0 ? "say what to do with the events" : "create a second rule with the same condition for more";
    throw refusal(at, { what: "actions", rule: "must be 1 to 10", got: actions.length, remedy });
  }
  const targets = actions.map((action) => resolvedText(rule, action._targetId));
  const twice = targets.find((target, index) => targets.indexOf(target) !== index);
  if (twice !== undefined) {
    const remedy = "remove one, because the target would get each event twice";
    throw refusal(at, { what: "actions", rule: "must have different targets", got: twice, remedy });
  }
  // Not the nested block of the same name, which the provider has deprecated.
  return { config: { actions: { action: actions.map((action) => action._render()) } } };
}
