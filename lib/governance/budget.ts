// A budget: an amount for a month, and alerts when it is spent.

import { BudgetAlertRule, type BudgetAlertRuleConfig } from "@cdktf/provider-oci/lib/budget-alert-rule";
import { BudgetBudget } from "@cdktf/provider-oci/lib/budget-budget";
import { Construct, type IConstruct } from "constructs";
import { checkDifferent, checkInteger, checkNotEmpty, refusal } from "../core/checks";
import { type Compartment } from "../core/compartment";
import { type ResourceOptions } from "../core/resource/options";
import { make } from "../core/resource/part";
import { checkProps } from "../core/resource/shape";
import { isKnown, numberText } from "../core/token/tokens";
import { type BudgetAlert, type BudgetTarget, checkRecipients } from "./budget-alert";
import { ownTenancy, planDescription } from "./governance-parts";

/** The properties of a budget. */
export interface BudgetProps extends ResourceOptions {
  /** The target whose costs it counts: one compartment, or one value of a tag. A change replaces the budget and its alerts. */
  readonly target: BudgetTarget;

  /**
   * How much may be spent in a month: a whole number of at least 1, in the currency of the tenancy's rate card. A change is
   * made in place.
   */
  readonly amount: number;

  /**
   * The alerts, all different. Each is a separate resource, and they are numbered: an alert that you add at the end changes no other.
   *
   * @default - none; the Console shows what is spent
   */
  readonly alerts?: BudgetAlert[];

  /**
   * The email addresses that get the alerts that do not have their own recipients, each once. A change is made in place.
   *
   * @default - each alert has its own
   */
  readonly recipients?: string[];

  /**
   * The day of the month on which counting begins, 1 to 31; in a shorter month, the last day. A change is made in place.
   *
   * @default - the first
   */
  readonly startDay?: number;

  /**
   * The tenancy: the budget always lives in its root compartment. A change replaces the budget and its alerts.
   *
   * @default - the tenancy of the `OciStack`; needed in another stack
   */
  readonly tenancy?: Compartment;

  /**
   * The name. Oracle documents no greatest length. A change is made in place.
   *
   * @default - the id of the construct
   */
  readonly name?: string;

  /**
   * The description that the Console shows. A change is made in place.
   *
   * @default - a sentence that names the construct
   */
  readonly description?: string;
}

/**
 * A budget: how much may be spent in each month, and who gets an email when this much is spent or forecast.
 *
 * A budget never stops anything: deployed resources continue to run and to cost. To limit what can be created, use a `Quota`.
 * Oracle does not document how often costs are compared. Alerts can be sent by email only. The budget goes through the provider
 * of its scope: no source says that budgets are written in the home region.
 *
 * The user who deploys it needs the permission to `manage usage-budgets in tenancy`.
 *
 * @see https://docs.oracle.com/iaas/Content/Billing/Concepts/budgetsoverview.htm
 */
export class Budget extends Construct {
  /** The OCID. */
  public readonly budgetId: string;

  /**
   * @throws ConfigurationError for an amount that is not a whole number of at least 1, a day that no month has, an empty name, an
   * alert without recipients, an alert or a recipient that occurs twice, a recipient that is not an email address, and if the tenancy
   * is neither given nor known
   */
  public constructor(scope: Construct, id: string, props: BudgetProps) {
    super(scope, id);
    checkProps(this, "BudgetProps", props);
    const { path } = this.node;
    const { name = id, amount, startDay, target, alerts = [], recipients = [] } = props;
    checkNotEmpty(path, "the name of a budget", name, "name it after what it counts");
    checkInteger(path, "amount", amount, { min: 1 });
    if (startDay !== undefined) checkInteger(path, "startDay", startDay, { min: 1, max: 31 });
    checkRecipients(path, recipients);
    checkDifferent(path, "alerts", alerts.map(keyOf), "leave one out, or tell others something else");
    const rules = alerts.map((alert, index) => ({ id: `Alert${index + 1}`, config: ruleOf(this, alert, recipients) }));
    const budget = make(BudgetBudget, this, props, [
      { config: { compartmentId: tenancyOf(this, props.tenancy), displayName: name, amount, resetPeriod: "MONTHLY" } },
      { config: { targetType: target._type, targets: [target._target] } },
      { config: { budgetProcessingPeriodStartOffset: startDay } },
      planDescription(this, "budget", props.description),
    ]);
    for (const rule of rules) {
      make(BudgetAlertRule, this, props, [{ config: { ...rule.config, budgetId: budget.id } }], rule.id);
    }
    this.budgetId = budget.id;
  }
}

/** In all of Oracle's samples, a budget lives in the tenancy. */
function tenancyOf(owner: IConstruct, given: Compartment | undefined): string {
  const tenancy = given ?? ownTenancy(owner, "a budget", "tenancy");
  if (tenancy.isTenancy || !isKnown(tenancy.compartmentId)) return tenancy.compartmentId;
  const rule = "must be a tenancy, because budgets live in the root compartment";
  const remedy = "give it Compartment.fromTenancyId(...), and the compartment to BudgetTarget.compartment(...)";
  throw refusal(owner.node.path, { what: "tenancy", rule, got: tenancy.compartmentId, remedy });
}

/** What an alert is about; whom it tells, and what, may make two of one threshold. */
function keyOf({
  _type: type,
  _threshold: { _threshold, _type },
  _options: { recipients, message },
}: BudgetAlert): string {
  const to = recipients === undefined ? [] : [`to ${[...recipients].sort().join(" ")}`];
  return [type, _type, numberText(_threshold), ...to, ...(message === undefined ? [] : [`(${message})`])].join(" ");
}

type RuleConfig = Omit<BudgetAlertRuleConfig, "budgetId">;

function ruleOf(owner: IConstruct, alert: BudgetAlert, common: readonly string[]): RuleConfig {
  const { _type: type, _threshold: threshold, _options: options } = alert;
  const { recipients = common, message } = options;
  if (recipients.length === 0) {
    const remedy = "give recipients to the budget or to the alert";
    throw refusal(owner.node.path, { what: "an alert of a budget", rule: "must have a recipient", remedy });
  }
  return {
    type,
    threshold: threshold._threshold,
    thresholdType: threshold._type,
    recipients: recipients.join(","),
    message,
  };
}
