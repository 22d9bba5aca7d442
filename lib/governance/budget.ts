// A budget: an amount for a month, and who is told when it is spent.

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

/** What a budget is made of. */
export interface BudgetProps extends ResourceOptions {
  /**
   * What it counts the costs of: one compartment, or one value of a tag. A change replaces the budget with its alerts.
   */
  readonly target: BudgetTarget;

  /**
   * How much may be spent in a month: a whole number of at least 1, in the currency of the tenancy's rate card. A change is made in place.
   */
  readonly amount: number;

  /**
   * When people are told: alerts that differ. Each is a resource of its own, and they are numbered: one that is added at the end changes no other.
   *
   * @default - nobody is told; the Console shows what is spent
   */
  readonly alerts?: BudgetAlert[];

  /**
   * The email addresses that are told, each once, of all alerts that name none of their own. A change is made in place.
   *
   * @default - each alert names its own
   */
  readonly recipients?: string[];

  /**
   * The day of the month on which it begins to count, 1 to 31; in a shorter month it is the last day. A change is made in place.
   *
   * @default - the first
   */
  readonly startDay?: number;

  /**
   * The tenancy, in whose root compartment the budget lives, whatever it counts. A change replaces the budget with its alerts.
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
   * What people read in the Console. A change is made in place.
   *
   * @default - a sentence that names the construct
   */
  readonly description?: string;
}

/**
 * A budget: how much may be spent in each month, and who gets an email when so much is, or is expected to be.
 *
 * It never stops anything: what is deployed runs on and costs on. To keep people from making more, use a `Quota`. How often costs are compared
 * is not documented. Emails are all that an alert can send. It goes through the provider of its scope: no source says that budgets are written
 * in the home region.
 *
 * The user who deploys it needs the permission to `manage usage-budgets in tenancy`.
 *
 * @see https://docs.oracle.com/iaas/Content/Billing/Concepts/budgetsoverview.htm
 */
export class Budget extends Construct {
  /** The OCID. */
  public readonly budgetId: string;

  /**
   * @throws ConfigurationError for an amount that is not a whole number of at least 1, a day that no month has, an empty name, an alert
   * without recipients, an alert or a recipient that is there twice, what is not an email address, and where the tenancy is neither given nor known
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

/** In every sample of Oracle's a budget lives in the tenancy. */
function tenancyOf(owner: IConstruct, given: Compartment | undefined): string {
  const tenancy = given ?? ownTenancy(owner, "a budget", "tenancy");
  if (tenancy.isTenancy || !isKnown(tenancy.compartmentId)) return tenancy.compartmentId;
  const rule = "must be a tenancy, since budgets live in the root compartment";
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
    const remedy = "give the budget recipients, or the alert its own";
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
