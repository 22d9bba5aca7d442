// Who a statement is about.

import { type Compartment } from "../core/compartment";
import { checkOcid, OcidKind } from "../core/ocid";
import { refusal } from "../core/checks";
import { textComparison } from "./language/comparison";
import { conditionGroup, type ConditionSyntax, namesPrincipals, requiredConditions } from "./language/condition-syntax";
import { type PolicyCondition } from "./condition";
import { type IDynamicGroup } from "./dynamic-group";
import { checkKubernetesName, checkNamePart, checkSafeText, checkNoOcid, checkServiceName } from "./language/safe-text";
import { SubjectKind } from "./statement-facts";
import { type GroupSyntax, type SubjectSyntax } from "./language/statement-syntax";

/**
 * The name of a group or dynamic group.
 */
export interface GroupName {
  /** The name of the group. */
  readonly name: string;
  /** The identity domain. @default - the tenancy's Default domain */
  readonly domain?: string;
}

/**
 * The pods of one Kubernetes service account.
 */
export interface OkeWorkload {
  /** The OCID of the cluster, which must be an enhanced one. */
  readonly clusterId: string;
  /** The Kubernetes namespace. */
  readonly namespace: string;
  /** The Kubernetes service account that the pods run as. */
  readonly serviceAccount: string;
}

/**
 * All resources of one kind in a compartment.
 */
export interface ResourcePrincipals {
  /** The compartment of the resources that make the request. */
  readonly compartment: Compartment;
}

/** Who a statement is about: people, instances, or resources that call OCI themselves. A subject creates no resource. */
export class Subject {
  /**
   * A group of users by its name. A `Group` has its own `subject`, even if only its OCID is known.
   *
   * @throws ConfigurationError if a name cannot be written in a statement, or is an OCID
   */
  public static group(group: GroupName): Subject {
    return Subject.groups(SubjectKind.GROUP, named("group name", group, "write Group.fromGroupId(...).subject"));
  }

  /** A dynamic group, made here or elsewhere. If only the OCID is known, use `DynamicGroup.fromDynamicGroupId`. */
  public static dynamicGroup(group: IDynamicGroup): Subject {
    return Subject.groups(SubjectKind.DYNAMIC_GROUP, { by: "ocid", ocid: group.dynamicGroupId });
  }

  /** A dynamic group by name. @throws ConfigurationError if a name cannot be written in a statement, or is an OCID */
  public static dynamicGroupNamed(group: GroupName): Subject {
    const byOcid = "write Subject.dynamicGroup(DynamicGroup.fromDynamicGroupId(...))";
    return Subject.groups(SubjectKind.DYNAMIC_GROUP, named("dynamic-group name", group, byOcid));
  }

  /**
   * Every principal that meets a condition, including Oracle's services.
   *
   * @throws ConfigurationError if the condition does not say which principals
   */
  public static anyUser(condition: PolicyCondition): Subject {
    return Subject.anyone(SubjectKind.ANY_USER, condition);
  }

  /**
   * Every principal of the tenancy that meets a condition.
   *
   * @throws ConfigurationError if the condition does not say which principals
   */
  public static anyGroup(condition: PolicyCondition): Subject {
    return Subject.anyone(SubjectKind.ANY_GROUP, condition);
  }

  /**
   * An Oracle service, for example `streaming` or `objectstorage-us-ashburn-1`.
   *
   * @throws ConfigurationError if the name contains anything other than letters, digits, hyphens and underscores
   */
  public static service(name: string): Subject {
    checkServiceName(name);
    return new Subject({ kind: SubjectKind.SERVICE, services: [name] });
  }

  /**
   * The pods of a Kubernetes service account in an enhanced OKE cluster; no dynamic group is needed. Pods cannot log in to Kafka
   * with this identity: for a stream, use the REST API.
   *
   * @throws ConfigurationError if the string is not a cluster OCID, or a name is not valid in Kubernetes
   */
  public static okeWorkload(workload: OkeWorkload): Subject {
    checkOcid(undefined, "clusterId", workload.clusterId, OcidKind.CLUSTER);
    checkKubernetesName("namespace of an OKE workload", workload.namespace);
    checkKubernetesName("service account of an OKE workload", workload.serviceAccount);
    const principal = [
      textComparison("request.principal.type", "=", "workload"),
      textComparison("request.principal.namespace", "=", workload.namespace),
      textComparison("request.principal.service_account", "=", workload.serviceAccount),
      textComparison("request.principal.cluster_id", "=", workload.clusterId),
    ];
    return new Subject({ kind: SubjectKind.ANY_USER }, principal);
  }

  /** The connectors in a compartment. */
  public static serviceConnector({ compartment }: ResourcePrincipals): Subject {
    return Subject.resources("serviceconnector", "request.principal.compartment.id", compartment);
  }

  /** The API gateways in a compartment. */
  public static apiGateway({ compartment }: ResourcePrincipals): Subject {
    // Oracle's API Gateway page writes this variable, not request.principal.compartment.id.
    return Subject.resources("ApiGateway", "request.resource.compartment.id", compartment);
  }

  /** The rules of the Events service in a compartment. The type is known from public policies; Oracle's pages do not name it. */
  public static eventRule({ compartment }: ResourcePrincipals): Subject {
    return Subject.resources("eventrule", "request.principal.compartment.id", compartment);
  }

  /** A group of users by an OCID that has been checked. @internal */
  public static _ofGroup(groupId: string): Subject {
    return Subject.groups(SubjectKind.GROUP, { by: "ocid", ocid: groupId });
  }

  private static groups(kind: SubjectKind.GROUP | SubjectKind.DYNAMIC_GROUP, group: GroupSyntax): Subject {
    return new Subject({ kind, groups: [group] });
  }

  private static anyone(kind: SubjectKind.ANY_USER | SubjectKind.ANY_GROUP, condition: PolicyCondition): Subject {
    const syntax = condition._syntax;
    if (namesPrincipals(syntax)) return new Subject({ kind }, requiredConditions(syntax));
    const remedy = "compare request.principal.type, or name a group";
    throw refusal(undefined, { what: kind, rule: "must have a condition that says which principals", remedy });
  }

  private static resources(type: string, compartmentVariable: string, compartment: Compartment): Subject {
    const before = [textComparison("request.principal.type", "=", type)];
    const after = [textComparison(compartmentVariable, "=", compartment.compartmentId)];
    return new Subject({ kind: SubjectKind.ANY_USER }, before, after);
  }

  private constructor(
    /** @internal */
    public readonly _syntax: SubjectSyntax,
    private readonly before: readonly ConditionSyntax[] = [],
    private readonly after: readonly ConditionSyntax[] = [],
  ) {}

  /**
   * The subject's own conditions and the statement's in one flat list, in the order in which the console writes them:
   * type of principal, target, compartment of the principal.
   *
   * @internal
   */
  public _condition(ofStatement: ConditionSyntax | undefined): ConditionSyntax | undefined {
    const target = ofStatement === undefined ? [] : requiredConditions(ofStatement);
    const members = [...this.before, ...target, ...this.after];
    return members.length < 2 ? members[0] : conditionGroup("all", members);
  }
}

function named(what: string, { name, domain }: GroupName, byOcid: string): GroupSyntax {
  const remedy = "give the identity domain as 'domain'";
  checkNoOcid(what, name, byOcid);
  checkSafeText(what, name, `${byOcid} with its OCID, because the language has no escape`);
  checkNamePart(what, name, remedy);
  if (domain === undefined) return { by: "name", name: { text: name, isQuoted: true } };
  checkNamePart("identity domain", domain, remedy);
  return { by: "name", name: { text: name, isQuoted: true }, domain: { text: domain, isQuoted: true } };
}
