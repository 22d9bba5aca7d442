// A usage plan: the limits of its subscribers for some APIs.

import {
  ApigatewayUsagePlan,
  type ApigatewayUsagePlanConfig,
  type ApigatewayUsagePlanEntitlements,
} from "@cdktf/provider-oci/lib/apigateway-usage-plan";
import { Construct, type IConstruct } from "constructs";
import { checkInteger, checkNotEmpty, checkSome, type IntegerRange, refusal } from "../core/checks";
import { type Compartment } from "../core/compartment";
import { checkDistinct } from "../core/lists";
import { checkOcid, OcidKind } from "../core/ocid";
import { Known } from "../core/resource/known";
import { integerConditions } from "../core/resource/number-conditions";
import { type ResourceOptions } from "../core/resource/options";
import { make, type Part } from "../core/resource/part";
import { checkProps } from "../core/resource/shape";
import { type IApiDeployment } from "./api-deployment";
import { QUOTA, type UsageQuota } from "./usage-quota";

/** A usage plan, made here or imported. */
export interface IApiUsagePlan extends IConstruct {
  /** The OCID. */
  readonly usagePlanId: string;

  /** @internal */
  readonly _known: Known<UsagePlanFacts>;
}

/** The limits of a subscriber for some APIs. All clients of a subscriber share them. */
export interface UsageEntitlement {
  /** The name, unique in its plan. A change is made in place. */
  readonly name: string;

  /** The APIs, at least one. Each states in `clientToken` where the token of its clients is. A change is made in place. */
  readonly deployments: IApiDeployment[];

  /**
   * The rate limit in requests per second, at least 1. A change is made in place.
   *
   * @default - the limit of the deployments
   */
  readonly requestsPerSecond?: number;

  /**
   * The number of requests in a longer period. A change is made in place.
   *
   * @default - no limit
   */
  readonly quota?: UsageQuota;
}

/** The properties of a usage plan. */
export interface ApiUsagePlanProps extends ResourceOptions {
  /** The compartment of the plan. A change moves it in place. */
  readonly compartment: Compartment;

  /**
   * The name, which need not be unique. A change renames the plan in place.
   *
   * @default - the id of the construct
   */
  readonly name?: string;

  /** The limits of its subscribers, at least one entitlement. A change is made in place. */
  readonly entitlements: UsageEntitlement[];
}

/** What the library knows about a plan. @internal */
export interface UsagePlanFacts {
  readonly usagePlanId: string;
}

/** A plan with a known OCID. */
class UsagePlanBase extends Construct implements IApiUsagePlan {
  /** @internal */
  public readonly _known: Known<UsagePlanFacts>;

  /** @internal */
  public constructor(scope: Construct, id: string, facts?: UsagePlanFacts) {
    super(scope, id);
    if (facts !== undefined) checkOcid(this.node.path, "usagePlanId", facts.usagePlanId, KIND);
    this._known = new Known<UsagePlanFacts>(this, "ApiUsagePlan.fromApiUsagePlanId", facts);
  }

  public get usagePlanId(): string {
    return this._known.need("usagePlanId");
  }
}

const KIND = OcidKind.custom("apigatewayusageplan");

/**
 * A usage plan: the limits of its subscribers for some APIs. An `ApiSubscriber` subscribes to it. As soon as an API is in a
 * plan, a request without the token of a subscriber is rejected.
 *
 * @see https://docs.oracle.com/en-us/iaas/Content/APIGateway/Tasks/apigatewaydefiningusageplans.htm
 */
export class ApiUsagePlan extends UsagePlanBase {
  /** A plan that exists. @throws ConfigurationError if the string is not a usage plan OCID */
  public static fromApiUsagePlanId(scope: Construct, id: string, usagePlanId: string): IApiUsagePlan {
    return new UsagePlanBase(scope, id, { usagePlanId });
  }

  /** The compartment of the plan. */
  public readonly compartment: Compartment;

  /**
   * @throws ConfigurationError for an empty name, no entitlement, two with the same name, one without an API, an API that does
   * not state where the token of its clients is, and a limit of less than 1
   */
  public constructor(scope: Construct, id: string, props: ApiUsagePlanProps) {
    super(scope, id);
    checkProps(this, "ApiUsagePlanProps", props);
    const { compartment, name = id, entitlements } = props;
    checkNotEmpty(this.node.path, "the name of a usage plan", name, "name it after its subscribers");
    const plan = make(ApigatewayUsagePlan, this, props, [
      { config: { compartmentId: compartment.compartmentId, displayName: name } },
      planEntitlements(this, entitlements),
    ]);
    this.compartment = compartment;
    this._known.learn({ usagePlanId: () => plan.id });
  }
}

function planEntitlements(plan: Construct, entitlements: readonly UsageEntitlement[]): Part<ApigatewayUsagePlanConfig> {
  const at = plan.node.path;
  checkSome(at, entitlements, { what: "entitlements", remedy: "name the APIs that subscribers may call" });
  const names = entitlements.map(({ name }) => name);
  for (const name of names)
    checkNotEmpty(at, "the name of an entitlement", name, "name it after the purpose of its APIs");
  checkDistinct(at, "the names of entitlements", names);
  for (const entitlement of entitlements) checkEntitlement(at, entitlement);
  return {
    config: { entitlements: entitlements.map(render) },
    preconditions: entitlements.flatMap(({ name, requestsPerSecond, quota }) => [
      ...(requestsPerSecond === undefined
        ? []
        : integerConditions(plan, `The limit of the entitlement ${name}`, requestsPerSecond, RATE)),
      ...(quota === undefined
        ? []
        : integerConditions(plan, `The quota of the entitlement ${name}`, quota._render().value, QUOTA)),
    ]),
  };
}

const RATE: IntegerRange = { min: 1, unit: "requests a second", remedy: "leave it out for no limit" };

function checkEntitlement(at: string, { deployments, requestsPerSecond }: UsageEntitlement): void {
  checkSome(at, deployments, { what: "deployments of an entitlement", remedy: "name its APIs" });
  if (requestsPerSecond !== undefined) checkInteger(at, "requestsPerSecond", requestsPerSecond, RATE);
  const stray = deployments.find(({ _known }) => _known.find("hasClientToken") === false);
  if (stray === undefined) return;
  const rule = "must state where the token of its clients is";
  const remedy = 'give it clientToken: ClientToken.header("X-Api-Key"), for example';
  throw refusal(at, { what: `the deployment ${stray.node.path}`, rule, remedy });
}

function render({ name, deployments, requestsPerSecond, quota }: UsageEntitlement): ApigatewayUsagePlanEntitlements {
  return {
    name,
    targets: deployments.map(({ deploymentId }) => ({ deploymentId })),
    ...(requestsPerSecond !== undefined && { rateLimit: { unit: "SECOND", value: requestsPerSecond } }),
    ...(quota !== undefined && { quota: quota._render() }),
  };
}
