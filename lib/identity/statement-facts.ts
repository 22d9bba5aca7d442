// The facts of a statement as plain data, so that a check of least privilege does not need a second parser.

/**
 * What a statement does.
 */
export enum StatementKind {
  /** It gives access. */
  ALLOW = "allow",
  /** It denies access, whatever other statements allow. */
  DENY = "deny",
  /** It gives a name to a tenancy, a compartment or a group, for other statements of the policy. */
  DEFINE = "define",
  /** It allows principals of this tenancy to act in another, which must admit them. */
  ENDORSE = "endorse",
  /** It allows principals of another tenancy to act in this one. */
  ADMIT = "admit",
  /** It keeps principals of this tenancy from acting in another. */
  DENY_ENDORSE = "deny endorse",
  /** It keeps principals of another tenancy from acting in this one. */
  DENY_ADMIT = "deny admit",
  /** It was written with `PolicyStatement.raw`, and nothing else is known about it. */
  UNREAD = "unread",
}

/**
 * The kind of principal that a statement is about.
 */
export enum SubjectKind {
  /** A group of users. */
  GROUP = "group",
  /** A dynamic group: instances and resources that match its rule. */
  DYNAMIC_GROUP = "dynamic-group",
  /** Every user, instance and resource, and Oracle's own services. */
  ANY_USER = "any-user",
  /** Every user, instance and resource of the tenancy. */
  ANY_GROUP = "any-group",
  /** An Oracle service. */
  SERVICE = "service",
  /** One Oracle resource, by its type and its name: `resource loganalyticsvrp LogAnalyticsVirtualResource`. */
  RESOURCE = "resource",
}

/**
 * A level of access; each includes the ones before it.
 */
export enum Verb {
  /** To list. */
  INSPECT = "inspect",
  /** To get, including user-specified data. */
  READ = "read",
  /** To work with what exists. */
  USE = "use",
  /** Everything, including creating and deleting. */
  MANAGE = "manage",
}

/**
 * One comparison of a statement's conditions.
 */
export interface ConditionFacts {
  /** What is compared, for example `target.stream.id`. */
  readonly variable: string;
  /**
   * `=`, `!=`, `in`, `not in`, `before`, `after`, `between`, `sets-intersect` or `sets-equal`; `absent` for `!variable`, `present` for
   * a variable that stands alone.
   */
  readonly comparison: string;
  /** The values without their quotes; a pattern keeps its slashes, a variable its name. */
  readonly values: string[];
  /** False inside an `any {...}` of several, where another member can hold instead. */
  readonly isRequired: boolean;
}

/** The parts of a statement. */
export interface StatementFacts {
  /** What the statement does. */
  readonly kind: StatementKind;
  /** The kind of principal that it is about. @default - a definition has no subject */
  readonly subjectKind?: SubjectKind;
  /**
   * The subject as written in the statement, for example `dynamic-group id ocid1.dynamicgroup...`. @default - a definition has no
   * subject
   */
  readonly subject?: string;
  /** The level of access. @default - access is given by permissions or by a link, or this is a definition */
  readonly verb?: Verb;
  /** What the access is to: `stream-push`. @default - access is given by permissions or by a link, or this is a definition */
  readonly resourceType?: string;
  /**
   * What a statement across tenancies links, as written after `associate`: `drgs in tenancy with drgs in tenancy Partner`.
   *
   * @default - access is given in another way, or this is a definition
   */
  readonly association?: string;
  /** The permissions that are listed in braces; empty if access is given by verb and resource type. */
  readonly permissions: string[];
  /**
   * The location as written in the statement, for example `compartment A:B`; of a link, the one in this tenancy.
   *
   * @default - a definition has no location, and a few public statements leave it out
   */
  readonly location?: string;
  /** The OCID (or token) in a location `compartment id ...`. @default - the location is something else */
  readonly compartmentId?: string;
  /**
   * True if the statement covers the whole tenancy (also by the OCID of its root compartment) or all tenancies, or may do so: `in
   * ${...}`.
   */
  readonly isTenancyWide: boolean;
  /** All comparisons, in the order of the text; groups are flattened. */
  readonly conditions: ConditionFacts[];
  /**
   * True for any-user and any-group if no condition says which principals. Such a condition compares a variable of the principal,
   * on either side of an operator, with more than a lone star, or requires a tag.
   */
  readonly isOpenToAnyone: boolean;
}
