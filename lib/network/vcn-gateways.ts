// Internal: the gateways of a VCN, each made when the first subnet needs it.

import { CoreInternetGateway } from "@cdktf/provider-oci/lib/core-internet-gateway";
import { CoreNatGateway } from "@cdktf/provider-oci/lib/core-nat-gateway";
import { CoreRouteTable, type CoreRouteTableRouteRules } from "@cdktf/provider-oci/lib/core-route-table";
import { CoreServiceGateway } from "@cdktf/provider-oci/lib/core-service-gateway";
import { DataOciCoreServices } from "@cdktf/provider-oci/lib/data-oci-core-services";
import { Construct } from "constructs";
import { type Compartment } from "../core/compartment";
import { remembered } from "../core/resource/memory";
import { type ResourceOptions } from "../core/resource/options";
import { create, make, type Part } from "../core/resource/part";
import { RouteKind } from "./subnet-access";

export interface VcnGatewaysProps extends Pick<ResourceOptions, "tags"> {
  readonly vcnId: string;
  readonly compartment: Compartment;
  readonly name: string;
}

/** Every region has this service, and one for Object Storage only; the name contains that of the region. */
const ALL_SERVICES = "All .* Services In Oracle Services Network";
const ANYWHERE = { destination: "0.0.0.0/0", destinationType: "CIDR_BLOCK" };

export class VcnGateways extends Construct {
  private label?: string;

  public constructor(
    scope: Construct,
    id: string,
    private readonly common: VcnGatewaysProps,
  ) {
    super(scope, id);
  }

  /** The OCID of the route table of a kind. */
  public routeTable(kind: RouteKind): string {
    return remembered(this, `routes ${kind}`, () => {
      const parts = [this.named(`routes-${kind.toLowerCase()}`), { config: { routeRules: this.rules(kind) } }];
      return make(CoreRouteTable, this, this.common, parts, `${kind}Routes`);
    }).id;
  }

  /** The region's service CIDR label, which stands for Oracle's services in rules. */
  public serviceLabel(): string {
    const { services } = this.oracleServices();
    return (this.label ??= services.get(0).cidrBlock);
  }

  private rules(kind: RouteKind): CoreRouteTableRouteRules[] {
    if (kind === RouteKind.INTERNET) {
      const internet = make(
        CoreInternetGateway,
        this,
        this.common,
        [this.named("internet-gateway")],
        "InternetGateway",
      );
      return [{ ...ANYWHERE, networkEntityId: internet.id }];
    }
    const services = this.toServices();
    if (kind === RouteKind.SERVICES) return [services];
    const nat = make(CoreNatGateway, this, this.common, [this.named("nat-gateway")], "NatGateway");
    return [services, { ...ANYWHERE, networkEntityId: nat.id }];
  }

  private toServices(): CoreRouteTableRouteRules {
    const gateway = remembered(this, "service gateway", () => {
      const services = [{ serviceId: this.oracleServices().services.get(0).id }];
      const parts = [this.named("service-gateway"), { config: { services } }];
      return make(CoreServiceGateway, this, this.common, parts, "ServiceGateway");
    });
    const destination = { destination: this.serviceLabel(), destinationType: "SERVICE_CIDR_BLOCK" };
    return { ...destination, networkEntityId: gateway.id };
  }

  private oracleServices(): DataOciCoreServices {
    const filter = [{ name: "name", values: [ALL_SERVICES], regex: true }];
    return remembered(this, "services", () => create(DataOciCoreServices, this, { filter }, "OracleServices"));
  }

  private named(what: string): Part<{ compartmentId: string; vcnId: string; displayName: string }> {
    const { compartment, vcnId, name } = this.common;
    const { compartmentId } = compartment;
    return { config: { compartmentId, vcnId, displayName: `${name}-${what}` } };
  }
}
