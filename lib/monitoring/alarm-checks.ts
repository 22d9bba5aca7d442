// Internal: what is refused of an alarm's options.

import { withoutAtoms } from "../core/token/atoms";
import { checkNotEmpty, refusal } from "../core/checks";
import { type Compartment } from "../core/compartment";
import { type Duration } from "../core/duration";
import { isKnown } from "../core/token/tokens";
import { AlarmMessageFormat, type AlarmOptions, type AlarmSuppression } from "./alarm-options";

/** What the service calls an alarm's own rule. */
export const BASE_RULE = "BASE";

export function checkAlarm(at: string, name: string, options: AlarmOptions, metricCompartment: Compartment): void {
  const { title = "", resourceGroup, baseRuleName, notificationVersion, includeSubcompartments = false } = options;
  checkNotEmpty(at, "the name of an alarm", name, "name it after what is wrong when it fires");
  if (/\{\{+\s*dimensions\b/.test(title)) {
    const rule = "must not hold a dimension, which can be longer than the subject of an email";
    throw refusal(at, { what: "title", rule, got: title, remedy: "put it into the body" });
  }
  if (resourceGroup !== undefined) {
    const rule = "must be letters, digits, '.', '_', '-' and '$', beginning with a letter";
    checkForm(at, "resourceGroup", resourceGroup, /^[A-Za-z][\w.$-]*$/, rule);
  }
  if (baseRuleName !== undefined) checkRuleName(at, "baseRuleName", baseRuleName);
  if (notificationVersion !== undefined) {
    const rule = "must be up to four digits and '.X', such as 1.X";
    checkForm(at, "notificationVersion", notificationVersion, /^\d{1,4}\.X$/, rule);
  }
  if (includeSubcompartments) checkTenancy(at, metricCompartment);
}

/** Monitoring API, AlarmStatusSummary.ruleName. */
export function checkRuleName(at: string, what: string, name: string): void {
  const rule = "must be at least 3 letters, digits, '_', '[' and ']', beginning with a letter";
  checkForm(at, what, name, /^[A-Za-z][\w[\]]{2,}$/, rule);
}

function checkForm(at: string, what: string, text: string, form: RegExp, rule: string): void {
  if (!form.test(withoutAtoms(text, "xxx"))) throw refusal(at, { what, rule, got: text });
}

function checkTenancy(at: string, { compartmentId, isTenancy }: Compartment): void {
  if (isTenancy || !isKnown(compartmentId)) return;
  const rule = "is possible only where the metric's compartment is the tenancy";
  const remedy = "read the metric of the tenancy, or make an alarm for each compartment";
  throw refusal(at, { what: "includeSubcompartments", rule, got: compartmentId, remedy });
}

/** One destination for each service, and raw messages for a stream: Monitoring API, CreateAlarmDetails. */
export function checkDestinations(at: string, { notify, messageFormat }: AlarmOptions): void {
  const what = "notify";
  if (notify.length === 0) {
    const remedy = "give it AlarmDestination.topic(...)";
    throw refusal(at, { what, rule: "must name a topic, a stream, or one of each", remedy });
  }
  for (const service of ["topic", "stream"]) {
    const count = notify.filter(({ _service }) => _service === service).length;
    const remedy = `let one ${service} tell all, or make another alarm`;
    if (count > 1) throw refusal(at, { what, rule: `must name at most one ${service}`, got: count, remedy });
  }
  const hasStream = notify.some(({ _service }) => _service === "stream");
  if (!hasStream || messageFormat === undefined || messageFormat === AlarmMessageFormat.RAW) return;
  const remedy = "leave it out, or tell the topic by an alarm of its own";
  throw refusal(at, { what: "messageFormat", rule: "must be RAW where a stream is told", got: messageFormat, remedy });
}

/** An absence that counts as normal before the alarm fires never fires. */
export function checkAbsence(at: string, lasting: Duration, reportedFor: Duration): void {
  if (lasting.isUnresolved() || reportedFor.isUnresolved()) return;
  if (reportedFor.toMilliseconds() > lasting.toMilliseconds()) return;
  const rule = `must be reported for longer than the alarm waits (${lasting.toString()})`;
  throw refusal(at, { what: "absence", rule, got: reportedFor, remedy: "it would never fire" });
}

export function checkSuppression(at: string, { from, until }: AlarmSuppression): void {
  const [begin, end] = [from.toIsoString(), until.toIsoString()];
  if (!isKnown(begin) || !isKnown(end) || until._isAfter(from)) return;
  throw refusal(at, { what: "suppression", rule: `must end after it begins (${begin})`, got: end });
}
