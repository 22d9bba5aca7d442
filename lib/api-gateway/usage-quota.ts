// The quota of a subscriber: its number of requests in a period.

import { type ApigatewayUsagePlanEntitlementsQuota } from "@cdktf/provider-oci/lib/apigateway-usage-plan";
import { checkInteger, type IntegerRange } from "../core/checks";

/**
 * A calendar period over which requests are counted: the five values of `unit` of a quota in Oracle's SDKs,
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

/** The number of requests that a subscriber may send in a period. The count starts again with each calendar period. */
export class UsageQuota {
  /**
   * Requests beyond the quota are rejected until the next period. @throws ConfigurationError from the usage plan, for less than
   * 1
   */
  public static rejecting(requests: number, period: UsagePeriod): UsageQuota {
    return UsageQuota.of("REJECT", requests, period);
  }

  /** Requests beyond the quota are accepted and reported. @throws ConfigurationError from the usage plan, for less than 1 */
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

/** The limits of a quota. @internal */
export const QUOTA: IntegerRange = { min: 1, unit: "requests", remedy: "leave quota out for no limit" };
