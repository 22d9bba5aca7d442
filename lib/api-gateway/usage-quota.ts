// How many requests a subscriber may send in a period.

import { type ApigatewayUsagePlanEntitlementsQuota } from "@cdktf/provider-oci/lib/apigateway-usage-plan";
import { checkInteger, type IntegerRange } from "../core/checks";

/**
 * A period of the calendar over which requests are counted: the five values of `unit` of a quota in Oracle's SDKs,
 * `QuotaUnitEnum` of the package `apigateway` of oci-go-sdk.
 */
export enum UsagePeriod {
  /** A minute. */
  MINUTE = "MINUTE",
  /** An hour. */
  HOUR = "HOUR",
  /** A day. */
  DAY = "DAY",
  /** A week. */
  WEEK = "WEEK",
  /** A month. */
  MONTH = "MONTH",
}

/** How many requests a subscriber may send in a period: counted anew when the next one of the calendar begins. */
export class UsageQuota {
  /** Those beyond are refused until the next period. @throws ConfigurationError from the usage plan, for less than 1 */
  public static rejecting(requests: number, period: UsagePeriod): UsageQuota {
    return UsageQuota.of("REJECT", requests, period);
  }

  /** Those beyond are answered too, and reported. @throws ConfigurationError from the usage plan, for less than 1 */
  public static allowing(requests: number, period: UsagePeriod): UsageQuota {
    return UsageQuota.of("ALLOW", requests, period);
  }

  private static of(operationOnBreach: string, value: number, unit: UsagePeriod): UsageQuota {
    checkInteger(undefined, "requests of a quota", value, QUOTA);
    return new UsageQuota({ operationOnBreach, unit, value, resetPolicy: "CALENDAR" });
  }

  private constructor(private readonly quota: ApigatewayUsagePlanEntitlementsQuota) {}

  /** @internal */
  public _render(): ApigatewayUsagePlanEntitlementsQuota {
    return this.quota;
  }
}

/** What a number of requests may be. @internal */
export const QUOTA: IntegerRange = { min: 1, unit: "requests", remedy: "leave quota out for no limit" };
