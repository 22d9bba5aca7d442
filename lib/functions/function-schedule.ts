// A schedule of Resource Scheduler that calls functions.

import {
  ResourceSchedulerSchedule,
  type ResourceSchedulerScheduleConfig,
} from "@cdktf/provider-oci/lib/resource-scheduler-schedule";
import { Annotations, type IResolvable } from "cdktf";
import { Construct } from "constructs";
import { checkNotEmpty, refusal } from "../core/checks";
import { type Compartment } from "../core/compartment";
import { type Instant } from "../core/instant";
import { asIf } from "../core/resource/memory";
import { type ResourceOptions } from "../core/resource/options";
import { make, type Part } from "../core/resource/part";
import { checkProps } from "../core/resource/shape";
import { chosenText, isKnown, resolvedText } from "../core/token/tokens";
import { Access } from "../identity/access";
import { PolicyCondition } from "../identity/condition";
import { allow } from "../identity/grant";
import { checkPolicyName, Policy } from "../identity/policy";
import { type PolicyStatement } from "../identity/policy-statement";
import { Subject } from "../identity/subject";
import { type IFunction } from "./oci-function";
import { checkCaller } from "./program-place";
import { type ScheduleRecurrence } from "./schedule-recurrence";

/** The properties of a schedule of functions. */
export interface FunctionScheduleProps extends ResourceOptions {
  /**
   * The compartment of the schedule and its policy: that of the functions, or one above. A change moves the schedule in place.
   */
  readonly compartment: Compartment;

  /** The functions to call, 1 to 200. A change is made in place. */
  readonly functions: IFunction[];

  /** The times of the calls. A change is made in place. */
  readonly recurrence: ScheduleRecurrence;

  /**
   * The body that each function receives, as JSON. Once set, it stays until you give another one: give `{}` to remove it.
   *
   * @default - no body
   */
  readonly body?: string;

  /**
   * The start. Once set, it stays until you give another one.
   *
   * @default - the default of the service, which is not documented
   */
  readonly startsAt?: Instant;

  /**
   * The end. Once set, it stays until you give another one.
   *
   * @default - no end
   */
  readonly endsAt?: Instant;

  /**
   * The time zone of a cron expression, an IANA name such as `Europe/Berlin`.
   *
   * @default "UTC"
   */
  readonly timeZone?: string;

  /**
   * The name, which need not be unique. A change renames the schedule in place.
   *
   * @default - the id of the construct
   */
  readonly name?: string;

  /**
   * A description of the schedule. Once set, it stays until you give another one.
   *
   * @default - none
   */
  readonly description?: string;

  /**
   * Whether the schedule calls its functions. A change is made in place.
   *
   * @default true
   */
  readonly active?: boolean | IResolvable;

  /**
   * Whether to write a policy with `statements()`. Set it to false if you write the statements elsewhere: a schedule does not
   * have any permissions by default (Oracle, "Example Policies" of Resource Scheduler).
   *
   * @default true
   */
  readonly writePolicy?: boolean;
}

/**
 * Calls functions at given times. Everything is changed in place.
 *
 * A new schedule does not have any permissions, so the construct writes a policy that allows it to call its functions, and no
 * others. The policy names the schedule, so it is made after the schedule, without a wait between them: a first call within a
 * minute of the creation can fail, and the next ones succeed.
 *
 * The result of a call is in the invocation log of the application, and in the metrics of the function.
 *
 * @see https://docs.oracle.com/iaas/Content/Functions/Tasks/functionsschedulingfunctions-about.htm
 */
export class FunctionSchedule extends Construct {
  /** The OCID of the schedule. */
  public readonly functionScheduleId: string;

  /** The compartment of the schedule. */
  public readonly compartment: Compartment;

  private readonly functions: readonly IFunction[];

  /**
   * @throws ConfigurationError for an empty name or time zone, no function, the same one twice or more than 200, a body that is
   * not JSON, an end that is not after the start, a function whose program works only with a connector or an API, and functions with
   * an unknown compartment unless `writePolicy` is false
   */
  public constructor(scope: Construct, id: string, props: FunctionScheduleProps) {
    super(scope, id);
    checkProps(this, "FunctionScheduleProps", props);
    const { compartment, functions, writePolicy = true } = props;
    if (writePolicy) this.checkPolicy(functions);
    const schedule = make(ResourceSchedulerSchedule, this, props, [
      planSchedule(this, props),
      planRecurrence(this, props),
      planFunctions(this, props),
    ]);
    this.functionScheduleId = schedule.id;
    this.compartment = compartment;
    this.functions = [...functions];
    if (!writePolicy) return;
    const description = "Allows a schedule to call its functions";
    new Policy(this, POLICY, { compartment, tags: props.tags, description, statements: this.statements() });
  }

  /**
   * The permissions that the schedule needs, for your policy: `manage functions-family`, as in Oracle's example policies of
   * Resource Scheduler, limited to this schedule and to each function.
   *
   * @throws ConfigurationError if a function is an import without a compartment
   */
  public statements(): PolicyStatement[] {
    const isSchedule = PolicyCondition.isEqual("request.principal.type", "resourceschedule");
    const isThis = PolicyCondition.isEqual("request.principal.id", this.functionScheduleId);
    const subject = Subject.anyUser(PolicyCondition.all(isSchedule, isThis));
    return this.functions.map(({ _known: known, functionId: value }) =>
      allow(subject, Access.manage("functions-family"), { known, variable: "target.function.id", value }),
    );
  }

  /** Rejects values with which the policy could not be written after the schedule is made. */
  private checkPolicy(functions: readonly IFunction[]): void {
    for (const { _known } of functions) _known.need("compartment", "the statement that allows a schedule to call it");
    asIf(this, POLICY, "the policy that allows it to call its functions", checkPolicyName);
  }
}

const POLICY = "Policy";

function planSchedule(schedule: Construct, props: FunctionScheduleProps): Part<ResourceSchedulerScheduleConfig> {
  const { compartment, name = schedule.node.id, description, active = true } = props;
  checkNotEmpty(schedule.node.path, "the name of a schedule", name, "name it after the purpose of its functions");
  return {
    config: {
      compartmentId: compartment.compartmentId,
      displayName: name,
      description,
      action: "START_RESOURCE",
      state: chosenText(active, "ACTIVE", "INACTIVE"),
    },
  };
}

function planRecurrence(schedule: Construct, props: FunctionScheduleProps): Part<ResourceSchedulerScheduleConfig> {
  const { recurrence, startsAt, endsAt, timeZone = "UTC" } = props;
  const at = schedule.node.path;
  checkNotEmpty(at, "timeZone", timeZone, "leave it out for UTC");
  if (startsAt !== undefined && endsAt !== undefined && !canFollow(startsAt, endsAt)) {
    const rule = `must be after startsAt, ${startsAt.toIsoString()}`;
    throw refusal(at, { what: "endsAt", rule, got: endsAt.toIsoString() });
  }
  const { recurrenceType, recurrenceDetails } = recurrence._render();
  return {
    config: {
      ...{ recurrenceType, recurrenceDetails, localTimeZone: timeZone },
      ...{ timeStarts: startsAt?.toIsoString(), timeEnds: endsAt?.toIsoString() },
    },
    build: () => {
      if (recurrence._isWithinHour) Annotations.of(schedule).addWarning(oftenWarning(recurrenceDetails));
      return undefined;
    },
  };
}

/** Whether an end can be after a start, which is assumed for unknown values. */
function canFollow(start: Instant, end: Instant): boolean {
  return end._isAfter(start) || !isKnown(start.toIsoString()) || !isKnown(end.toIsoString());
}

function oftenWarning(expression: string): string {
  const rule =
    "should have one minute, because the shortest interval on Oracle's page on scheduling functions is an hour";
  return refusal(undefined, { what: "recurrence", rule, got: expression, remedy: "write 0 * * * * for each hour" })
    .message;
}

/** Oracle, "Resource Management" of Resource Scheduler; an older version of the page says 25. */
const MAX_FUNCTIONS = 200;

function planFunctions(schedule: Construct, props: FunctionScheduleProps): Part<ResourceSchedulerScheduleConfig> {
  const { functions, body } = props;
  const at = schedule.node.path;
  if (functions.length === 0 || functions.length > MAX_FUNCTIONS) {
    const remedy = functions.length === 0 ? "name the functions to call" : "make a second schedule for the others";
    throw refusal(at, { what: "functions", rule: `must be 1 to ${MAX_FUNCTIONS}`, got: functions.length, remedy });
  }
  for (const fn of functions) checkCaller(at, fn, "schedule");
  const ids = functions.map(({ functionId }) => resolvedText(schedule, functionId));
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  if (twice !== undefined) {
    throw refusal(at, { what: "functions", rule: "must have each function once", got: twice, remedy: "remove one" });
  }
  if (body !== undefined && isKnown(body) && !isJson(body)) {
    throw refusal(at, { what: "body", rule: "must be JSON", got: body, remedy: 'put a string in quotes: "text"' });
  }
  const parameters = body === undefined ? undefined : [{ parameterType: "BODY", value: [body] }];
  return { config: { resources: functions.map(({ functionId }) => ({ id: functionId, parameters })) } };
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
