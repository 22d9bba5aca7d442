// A quota statement: how much of something a compartment may have.

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
  /** The partitions of streams, the only quota of Streaming. It applies to each region. */
  public static readonly STREAM_PARTITIONS = QuotaLimit.named("streaming", "partition-count");

  /** The connectors of Connector Hub. */
  public static readonly CONNECTORS = QuotaLimit.named("service-connector-hub", "service-connector-count");

  /** The topics of Notifications. */
  public static readonly TOPICS = QuotaLimit.named("notifications", "topic-count");

  /**
   * Functions. Oracle's list of quotas has none for Functions: the family `faas` is known from a public configuration, and the
   * name is that of the service limit. The quota adds a warning.
   */
  public static readonly FUNCTIONS = QuotaLimit.named("faas", "function-count");

  /** The applications that functions belong to. The source is the same as for `FUNCTIONS`, and the quota adds a warning. */
  public static readonly FUNCTION_APPLICATIONS = QuotaLimit.named("faas", "application-count");

  /**
   * A limit that is not in this list, by the family and the name in Oracle's "Available Quotas by Service".
   *
   * @throws ConfigurationError if one is not a word, if one is a misspelling of a known family or name, and for a name of
   * `streaming` other than `partition-count`
   */
  public static named(family: string, name: string): QuotaLimit {
    return new QuotaLimit(family, [{ kind: "word", text: name }]);
  }

  /**
   * The limits of a family whose names match a pattern: `standard*`, `*-count`, `*gpu*`.
   *
   * @param pattern - without the slashes around it; a star stands for any characters, at the start, at the end or both
   * @throws ConfigurationError for a family as in `named`, and if the pattern is not valid
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
 * Where a quota applies. Usage in the compartments below is included. If there are quotas for a compartment and for those above
 * it, the most restrictive one applies.
 */
export class QuotaLocation {
  /** The whole tenancy. */
  public static tenancy(): QuotaLocation {
    return new QuotaLocation({ kind: "tenancy" });
  }

  /**
   * A compartment by its name, or by the names on the path below the root: `shop:data`. Oracle does not document OCIDs here.
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

/** The regions or availability domains in which a quota applies; without a condition, it applies in each. */
export class QuotaCondition {
  /** In one region, by its name. @throws ConfigurationError if it is not the name of a region, such as its key */
  public static region(region: string): QuotaCondition {
    return new QuotaCondition(quotaTest("request.region", "=", region));
  }

  /** In every other region. @throws ConfigurationError if it is not the name of a region, such as its key */
  public static otherRegions(region: string): QuotaCondition {
    return new QuotaCondition(quotaTest("request.region", "!=", region));
  }

  /** In one availability domain. @throws ConfigurationError if the name cannot be written in quotes */
  public static availabilityDomain(name: string): QuotaCondition {
    return new QuotaCondition(quotaTest("request.ad", "=", name));
  }

  /** In every other availability domain. @throws ConfigurationError if the name cannot be written in quotes */
  public static otherAvailabilityDomains(name: string): QuotaCondition {
    return new QuotaCondition(quotaTest("request.ad", "!=", name));
  }

  private constructor(
    /** @internal */
    public readonly _syntax: QuotaConditionSyntax,
  ) {}
}

/** The target of a quota statement. */
export interface QuotaTarget {
  /** What is limited. */
  readonly limit: QuotaLimit;

  /** Where it is limited. */
  readonly location: QuotaLocation;

  /**
   * The regions or availability domains.
   *
   * @default - in each of them
   */
  readonly condition?: QuotaCondition;
}

/** The target and the value of a quota statement. */
export interface QuotaSetting extends QuotaTarget {
  /** A whole number of at least 0. A value above the service limit does not raise the limit. */
  readonly value: number;
}

/**
 * A quota statement.
 *
 * @see https://docs.oracle.com/iaas/Content/Quotas/Concepts/quota_policy_syntax.htm
 */
export class QuotaStatement {
  /**
   * A maximum: `set streaming quota partition-count to 10 in compartment shop`.
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
   * A statement in text form, as in the console. Blanks and the case of keywords do not matter; quotes are added to a region
   * without them.
   *
   * @throws ConfigurationError for what is not a quota statement, for a family or a name as in `QuotaLimit.named`, and for a
   * condition on anything other than `request.region` and `request.ad`
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

  /** The statement as written in the quota. */
  public readonly text: string;

  private constructor(
    /** @internal */
    public readonly _parsed: ParsedQuota,
  ) {
    this.text = printQuota(_parsed.syntax);
  }

  /** The statement as written in the quota. */
  public toString(): string {
    return this.text;
  }
}
