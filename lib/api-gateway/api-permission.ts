// The permission that a gateway needs before you can put an API that calls functions on it.

import { type ApigatewayDeploymentConfig } from "@cdktf/provider-oci/lib/apigateway-deployment";
import { TerraformStack } from "cdktf";
import { type Construct } from "constructs";
import { Duration } from "../core/duration";
import { type Part } from "../core/resource/part";
import { checkWait } from "../core/stack/wait";
import { type IFunction } from "../functions/oci-function";
import { Access } from "../identity/access";
import { Policy } from "../identity/policy";
import { PolicyLocation } from "../identity/policy-location";
import { PolicyStatement } from "../identity/policy-statement";
import { Subject } from "../identity/subject";
import { type IApiGateway } from "./api-gateway";
import { type ApiDeploymentProps } from "./api-deployment";

/** The policy that a deployment writes. */
export interface ApiPermissionOptions {
  /**
   * The policy's name. A change replaces the policy.
   *
   * @default - the ids from the stack down to the policy, joined by hyphens, after the stack's prefix
   */
  readonly name?: string;

  /**
   * How long to wait, after the policy is made, until IAM applies it and the deployment can be made. Zero leaves out the wait,
   * and with it the provider hashicorp/time.
   *
   * @default Duration.seconds(60)
   */
  readonly propagation?: Duration;
}

/** How long to wait for a policy that several deployments share. */
export interface SharedPermissionOptions {
  /**
   * How long to wait, after the policy is made, until IAM applies it and the deployment can be made. Zero leaves out the wait.
   *
   * @default Duration.seconds(60)
   */
  readonly propagation?: Duration;
}

/**
 * Who writes the statement that allows gateways to call functions. The service rejects a deployment without this permission.
 */
export class ApiPermission {
  /** The deployment, in its own policy, which is in force before the deployment is made. */
  public static own(options: ApiPermissionOptions = {}): ApiPermission {
    return new ApiPermission(true, options);
  }

  /**
   * The deployment, in a policy that several deployments share. A statement that the policy already has is not written twice.
   * If the policy is in another stack, the order of the stacks makes the deployment wait.
   */
  public static inPolicy(policy: Policy, options: SharedPermissionOptions = {}): ApiPermission {
    return new ApiPermission(true, options, policy);
  }

  /**
   * You, with `deployment.statements()` or manually. The gateway and the functions can be imports with only their OCIDs known.
   */
  public static none(): ApiPermission {
    return new ApiPermission(false, {});
  }

  private constructor(
    private readonly isWritten: boolean,
    private readonly options: ApiPermissionOptions,
    private readonly shared?: Policy,
  ) {}

  /** @internal */
  public _plan(
    deployment: Construct,
    { compartment, tags, gateway }: ApiDeploymentProps,
    functions: readonly IFunction[],
  ): Part<ApigatewayDeploymentConfig> {
    if (!this.isWritten || functions.length === 0) return {};
    const statements = callStatements(gateway, functions);
    const { name, propagation = Duration.seconds(60) } = this.options;
    checkWait(this.shared ?? deployment, propagation, "the policy of an API");
    return {
      build: () => {
        this.shared?.addStatements(...statements);
        const policy = this.shared ?? new Policy(deployment, "Policy", { compartment, tags, name, statements });
        const waits = policy.inForce(propagation);
        return { dependsOn: TerraformStack.of(policy) === TerraformStack.of(deployment) ? waits : [] };
      },
    };
  }
}

/**
 * As Oracle prints it, for all functions of a compartment. IAM does not document a variable that identifies one function to a
 * gateway (https://docs.oracle.com/en-us/iaas/Content/APIGateway/Tasks/apigatewaycreatingpolicies.htm).
 *
 * @internal
 */
export function callStatements(gateway: IApiGateway, functions: readonly IFunction[]): PolicyStatement[] {
  const what = "the statement that lets the gateway call functions";
  const compartments = new Map(
    functions.map(({ _known }) => {
      const compartment = _known.need("compartment", what);
      return [compartment.compartmentId, compartment];
    }),
  );
  if (compartments.size === 0) return [];
  const subject = Subject.apiGateway({ compartment: gateway._known.need("compartment", what) });
  return [...compartments.values()].map((compartment) => {
    const location = PolicyLocation.compartment(compartment);
    return PolicyStatement.allow({ subject, access: Access.use("functions-family"), location });
  });
}
