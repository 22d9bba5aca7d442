// The target, the thresholds and the alerts of a budget.

import { refusal } from "../core/checks";
import { type Compartment } from "../core/compartment";
import { checkEmail } from "../core/email";
import { checkTagValue, isDefinedKey } from "../core/tag-limits";
import { writtenKey } from "../core/tag-key";
import { isKnown } from "../core/token/tokens";

/** The target whose costs a budget counts. */
export class BudgetTarget {
  /** A compartment with everything below it; the tenancy's root compartment stands for the whole tenancy. */
  public static compartment(compartment: Compartment): BudgetTarget {
    return new BudgetTarget("COMPARTMENT", compartment.compartmentId);
  }

  /**
   * All resources with a certain value of a cost-tracking tag.
   *
   * @param key - `Operations.Team`; a tag that is not a cost-tracking tag counts nothing
   * @param value - the value that is counted
   * @throws ConfigurationError for a key that does not have the form `Namespace.Key`, and for a value that is empty or too long
   */
  public static tag(key: string, value: string): BudgetTarget {
    const written = writtenKey(key);
    if (isKnown(written) && !isDefinedKey(written)) {
      const rule = "must be a namespace and a key, such as Operations.Team";
      throw refusal(undefined, { what: "the tag of a budget", rule, got: written });
    }
    if (value === "") {
      throw refusal(undefined, { what: "the value of a budget's tag", rule: "must not be empty" });
    }
    checkTagValue(undefined, written, value);
    return new BudgetTarget("TAG", `${key}.${value}`);
  }

  private constructor(
    /** @internal */
    public readonly _type: string,
    /** @internal */
    public readonly _target: string,
  ) {}
}

/** The amount of spending that triggers an alert. */
export class BudgetThreshold {
  /**
   * A share of the budget, in percent.
   *
   * @param percent - above 0 and at most 10000, with up to two decimals
   * @throws ConfigurationError for anything else
   */
  public static percent(percent: number): BudgetThreshold {
    const rule = "must be above 0 and at most 10000, with up to two decimals";
    checkAmount("the percentage of a budget's alert", percent, 10_000, rule);
    return new BudgetThreshold("PERCENTAGE", percent);
  }

  /**
   * An amount, in the currency of the tenancy's rate card.
   *
   * @param amount - above 0, with up to twelve digits before the point and two after it
   * @throws ConfigurationError for anything else
   */
  public static amount(amount: number): BudgetThreshold {
    const rule = "must be above 0, with up to twelve digits before the point and two after it";
    checkAmount("the amount of a budget's alert", amount, 999_999_999_999.99, rule);
    return new BudgetThreshold("ABSOLUTE", amount);
  }

  private constructor(
    /** @internal */
    public readonly _type: string,
    /** @internal */
    public readonly _threshold: number,
  ) {}
}

function checkAmount(what: string, value: number, max: number, rule: string): void {
  if (!isKnown(value) || (value > 0 && value <= max && /^\d+(?:\.\d{1,2})?$/.test(String(value)))) return;
  throw refusal(undefined, { what, rule, got: value });
}

/** The recipients of an alert, and its message. */
export interface BudgetAlertOptions {
  /**
   * The email addresses that get the alert. A change is made in place.
   *
   * @default - the recipients of the budget
   */
  readonly recipients?: string[];

  /**
   * The body of the email. A change is made in place.
   *
   * @default - the service's own wording
   */
  readonly message?: string;
}

/** An alert about the costs that a budget counts. Alerts are sent by email only, not to a topic or a function. */
export class BudgetAlert {
  /**
   * Sends an email when this much is spent.
   *
   * @throws ConfigurationError if a recipient is not an email address
   */
  public static actual(threshold: BudgetThreshold, options: BudgetAlertOptions = {}): BudgetAlert {
    return BudgetAlert.checked("ACTUAL", threshold, options);
  }

  /**
   * Sends an email when the service forecasts that this much will be spent by the end of the month.
   *
   * @throws ConfigurationError if a recipient is not an email address
   */
  public static forecast(threshold: BudgetThreshold, options: BudgetAlertOptions = {}): BudgetAlert {
    return BudgetAlert.checked("FORECAST", threshold, options);
  }

  private static checked(type: string, threshold: BudgetThreshold, options: BudgetAlertOptions): BudgetAlert {
    checkRecipients(undefined, options.recipients ?? []);
    return new BudgetAlert(type, threshold, options);
  }

  private constructor(
    /** @internal */
    public readonly _type: string,
    /** @internal */
    public readonly _threshold: BudgetThreshold,
    /** @internal */
    public readonly _options: BudgetAlertOptions,
  ) {}
}

/** The service accepts them as one string, separated by commas, semicolons or blanks. */
export function checkRecipients(at: string | undefined, recipients: readonly string[]): void {
  for (const recipient of recipients) {
    checkEmail(at, "the recipient of a budget's alert", recipient, "write one address in each string");
  }
}
