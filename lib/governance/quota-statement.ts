// A quota statement: how many of something a compartment may have.

import { numberText } from "../core/token/tokens";
import { parseQuota, type ParsedQuota } from "./language/quota-parser";
import {
  checkFamily,
  checkName,
  checkValue,
  printQuota,
  type QuotaAction,
  type QuotaConditionSyntax,
  type QuotaNameSyntax,
  type QuotaPlaceSyntax,
  quotaPath,
  quotaTest,
} from "./language/quota-syntax";

/**
 * What a quota limits: one limit of a service, those whose names match a pattern, or all.
 *
 * @see https://docs.oracle.com/iaas/Content/Quotas/Concepts/resourcequotas.htm
 */
export class QuotaLimit {
  /** The partitions of streams, the only quota of Streaming: of each region. */
  public static readonly STREAM_PARTITIONS = QuotaLimit.named("streaming", "partition-count");

  /** The connectors of Connector Hub. */
  public static readonly CONNECTORS = QuotaLimit.named("service-connector-hub", "service-connector-count");

  /** The topics of Notifications. */
  public static readonly TOPICS = QuotaLimit.named("notifications", "topic-count");

  /**
   * Functions. Oracle's list of quotas has none of Functions: the family `faas` is seen in a public configuration, and the name is that of
   * the service limit. The quota warns.
   */
  public static readonly FUNCTIONS = QuotaLimit.named("faas", "function-count");

  /** The applications that functions belong to; as unsure as `FUNCTIONS`, and the quota warns. */
  public static readonly FUNCTION_APPLICATIONS = QuotaLimit.named("faas", "application-count");

  /**
   * A limit that is not in this list, by the family and the name in Oracle's "Available Quotas by Service".
   *
   * @throws ConfigurationError for what is not a word, for what is nearly a family or a name that is known, and for a name of `streaming` that
   * is not `partition-count`
   */
  public static named(family: string, name: string): QuotaLimit {
    return new QuotaLimit(family, [{ kind: "word", text: name }]);
  }

  /**
   * The limits of a family whose names match a pattern: `standard*`, `*-count`, `*gpu*`.
   *
   * @param pattern - without the slashes around it; a star stands for any characters, at the start, the end or both
   * @throws ConfigurationError for a family as in `named`, and for what is not a pattern
   */
  public static matching(family: string, pattern: string): QuotaLimit {
    return new QuotaLimit(family, [{ kind: "pattern", text: pattern }]);
  }

  /** All limits of a family. @throws ConfigurationError for a family as in `named` */
  public static allOf(family: string): QuotaLimit {
    return new QuotaLimit(family, []);
  }

  /** @internal */
  public readonly _warnings: readonly string[];

  private constructor(
    /** @internal */
    public readonly _family: string,
    /** @internal */
    public readonly _names: readonly QuotaNameSyntax[],
  ) {
    this._warnings = [...checkFamily(_family), ..._names.flatMap((name) => checkName(_family, name))];
  }
}

/**
 * Where a quota holds. What is used in compartments below counts. Of what is said of a compartment and of those above it, the most
 * restrictive holds.
 */
export class QuotaLocation {
  /** The whole tenancy. */
  public static tenancy(): QuotaLocation {
    return new QuotaLocation({ kind: "tenancy" });
  }

  /**
   * A compartment by its name, or by the names from the one below the root down to it: `shop:data`. Oracle documents no OCID here.
   *
   * @throws ConfigurationError if a part is empty or not a compartment's name
   */
  public static compartmentNamed(path: string): QuotaLocation {
    return new QuotaLocation({ kind: "compartment", parts: quotaPath(path) });
  }

  private constructor(
    /** @internal */
    public readonly _syntax: QuotaPlaceSyntax,
  ) {}
}

/**
 * In which regions or availability domains a quota holds; without one, it holds in each.
 */
export class QuotaCondition {
  /** In one region, by its name. @throws ConfigurationError for what is no region's name, such as its key */
  public static region(region: string): QuotaCondition {
    return new QuotaCondition(quotaTest("request.region", "=", region));
  }

  /** In every other region. @throws ConfigurationError for what is no region's name, such as its key */
  public static otherRegions(region: string): QuotaCondition {
    return new QuotaCondition(quotaTest("request.region", "!=", region));
  }

  /** In one availability domain. @throws ConfigurationError for what cannot stand in quotes */
  public static availabilityDomain(name: string): QuotaCondition {
    return new QuotaCondition(quotaTest("request.ad", "=", name));
  }

  /** In every other availability domain. @throws ConfigurationError for what cannot stand in quotes */
  public static otherAvailabilityDomains(name: string): QuotaCondition {
    return new QuotaCondition(quotaTest("request.ad", "!=", name));
  }

  private constructor(
    /** @internal */
    public readonly _syntax: QuotaConditionSyntax,
  ) {}
}

/** What a quota statement is about. */
export interface QuotaTarget {
  /** What is limited. */
  readonly limit: QuotaLimit;

  /** Where it is limited. */
  readonly location: QuotaLocation;

  /**
   * In which regions or availability domains.
   *
   * @default - in each of them
   */
  readonly condition?: QuotaCondition;
}

/** How much a compartment may have of what. */
export interface QuotaSetting extends QuotaTarget {
  /** A whole number of at least 0. What is above the service limit does not raise it. */
  readonly value: number;
}

/**
 * A quota statement.
 *
 * @see https://docs.oracle.com/iaas/Content/Quotas/Concepts/quota_policy_syntax.htm
 */
export class QuotaStatement {
  /**
   * At most so many: `set streaming quota partition-count to 10 in compartment shop`.
   *
   * @throws ConfigurationError if the value is not a whole number of at least 0
   */
  public static set(setting: QuotaSetting): QuotaStatement {
    const value = numberText(setting.value);
    checkValue(value);
    return QuotaStatement.of("set", setting, value);
  }

  /** None at all: `zero notifications quota topic-count in compartment shop`. */
  public static zero(target: QuotaTarget): QuotaStatement {
    return QuotaStatement.of("zero", target);
  }

  /** As many as the service limit allows, whatever an earlier statement of the quota says: `unset kms quotas in tenancy`. */
  public static unset(target: QuotaTarget): QuotaStatement {
    return QuotaStatement.of("unset", target);
  }

  /**
   * A statement as text, as the console has it. Blanks and case of the keywords do not count; a region without quotes gets them.
   *
   * @throws ConfigurationError for what is not a quota statement, for a family or a name as in `QuotaLimit.named`, and for a condition on anything
   * but `request.region` and `request.ad`
   */
  public static parse(text: string): QuotaStatement {
    return new QuotaStatement(parseQuota(text));
  }

  private static of(action: QuotaAction, target: QuotaTarget, value?: string): QuotaStatement {
    const { limit, location, condition } = target;
    const syntax = {
      action,
      written: { action, quota: limit._names.length === 0 ? "quotas" : "quota" },
      family: limit._family,
      names: limit._names,
      ...(value !== undefined && { value }),
      place: location._syntax,
      ...(condition !== undefined && { condition: condition._syntax }),
    };
    return new QuotaStatement({ syntax, warnings: limit._warnings });
  }

  /** The statement as it stands in the quota. */
  public readonly text: string;

  private constructor(
    /** @internal */
    public readonly _parsed: ParsedQuota,
  ) {
    this.text = printQuota(_parsed.syntax);
  }

  /** The statement as it stands in the quota. */
  public toString(): string {
    return this.text;
  }
}
