// The access of a connector to its source and target: the policy that it writes, and its rules for private endpoints.

import { CoreNetworkSecurityGroupSecurityRule } from "@cdktf/provider-oci/lib/core-network-security-group-security-rule";
import {
  type SchServiceConnector,
  type SchServiceConnectorConfig,
} from "@cdktf/provider-oci/lib/sch-service-connector";
import { Construct } from "constructs";
import { Duration } from "../core/duration";
import { type Part } from "../core/resource/part";
import { Policy } from "../identity/policy";
import { type PolicyStatement } from "../identity/policy-statement";
import { NetworkPeer } from "../network/network-peer";
import { type INetworkSecurityGroup } from "../network/network-security-group";
import { Ports } from "../network/ports";
import { type PoolConnections } from "../streaming/pool-connections";
import { type ServiceConnectorProps } from "./service-connector";

/** The options of the policy that a connector writes. */
export interface OwnPolicyOptions {
  /**
   * The policy's name.
   *
   * @default - the ids from the stack down to the policy, joined by hyphens, after the stack's prefix
   */
  readonly name?: string;
}

/** Who writes the statements that a connector needs: Terraform creates a connector without any, and it cannot move data then. */
export class ConnectorPolicy {
  /** The connector writes its own policy, with the permissions that its source, target and task need. */
  public static own(options: OwnPolicyOptions = {}): ConnectorPolicy {
    return new ConnectorPolicy(true, options.name);
  }

  /**
   * The connector does not write a policy: you write the statements, with `connector.statements()` or manually. Source and
   * target may be imports of which only the OCID is known.
   */
  public static none(): ConnectorPolicy {
    return new ConnectorPolicy(false);
  }

  private constructor(
    private readonly isOwn: boolean,
    private readonly name?: string,
  ) {}

  /**
   * There is no wait for the policy to take effect: data that the first runs could not move is moved later.
   *
   * @param needed - the permissions of the connector; evaluated only if it writes its own policy
   * @internal
   */
  public _plan(
    connector: Construct,
    needed: () => PolicyStatement[],
    shared: Pick<ServiceConnectorProps, "compartment" | "tags">,
  ): Part<SchServiceConnectorConfig> {
    if (!this.isOwn) return {};
    const statements = needed();
    return {
      build: () => {
        const policy = new Policy(connector, "Policy", { ...shared, name: this.name, statements });
        return { dependsOn: policy.inForce(Duration.seconds(0)) };
      },
    };
  }
}

/** The port of the native API. That connectors use it, and not Kafka, is inferred from their permissions. */
const PORT = Ports.tcp(443);

/**
 * Allows the reverse connection of a connector. Its address is known only when the connector exists, so the rule depends on the
 * connector, which depends on the pool, which depends on the group and not on its rules.
 *
 * The rule is here and not below the group, which may belong to another stack.
 */
class ReverseConnection extends Construct {
  public constructor(scope: Construct, id: string, group: INetworkSecurityGroup, ipAddress: string) {
    super(scope, id);
    const { _type: sourceType, _value: source } = NetworkPeer.address(ipAddress);
    new CoreNetworkSecurityGroupSecurityRule(this, "Resource", {
      networkSecurityGroupId: group.networkSecurityGroupId,
      direction: "INGRESS",
      source,
      sourceType,
      ...PORT._render(),
      description: `Service connector ${scope.node.path}`,
    });
  }
}

/** The source or the target of a connector in the provider. */
type EndOfConnector = SchServiceConnector["source"] | SchServiceConnector["target"];

/** @internal */
export function letIn(connector: Construct, id: string, way: PoolConnections | undefined, end: EndOfConnector): void {
  if (way === undefined) return;
  new ReverseConnection(connector, id, way._admit(), end.privateEndpointMetadata.get(0).rceTrafficIpAddress);
}
