// Internal: subnets made elsewhere: as far as they are told of, or as Terraform finds them.

import { DataOciCoreSubnet } from "@cdktf/provider-oci/lib/data-oci-core-subnet";
import { Construct } from "constructs";
import { Compartment } from "../core/compartment";
import { checkOcid, OcidKind } from "../core/ocid";
import { checkCidr } from "./cidr";
import { type ISubnet, type SubnetAttributes } from "./subnet";

export class ImportedSubnet extends Construct implements ISubnet {
  public readonly subnetId: string;
  /** @internal */
  public readonly _vcnId: string | undefined;
  /** @internal */
  public readonly _cidrBlock: string | undefined;
  /** @internal */
  public readonly _compartment: Compartment | undefined;
  /** @internal */
  public readonly _isPublic = undefined;
  /** @internal */
  public readonly _letsReverseConnectionsOut = undefined;

  public constructor(scope: Construct, id: string, attributes: SubnetAttributes) {
    super(scope, id);
    const { subnetId, vcnId, cidrBlock, compartment } = attributes;
    checkOcid(this.node.path, "subnetId", subnetId, OcidKind.SUBNET);
    if (vcnId !== undefined) checkOcid(this.node.path, "vcnId", vcnId, OcidKind.VCN);
    if (cidrBlock !== undefined) checkCidr(this.node.path, "cidrBlock", cidrBlock);
    this.subnetId = subnetId;
    this._vcnId = vcnId;
    this._cidrBlock = cidrBlock;
    this._compartment = compartment;
  }
}

export class LookedUpSubnet extends Construct implements ISubnet {
  public readonly subnetId: string;
  /** @internal */
  public readonly _vcnId: string;
  /** @internal */
  public readonly _cidrBlock: string;
  /** @internal */
  public readonly _compartment: Compartment;
  /** @internal */
  public readonly _isPublic = undefined;
  /** @internal */
  public readonly _letsReverseConnectionsOut = undefined;

  public constructor(scope: Construct, id: string, subnetId: string) {
    super(scope, id);
    checkOcid(this.node.path, "subnetId", subnetId, OcidKind.SUBNET);
    const found = new DataOciCoreSubnet(this, "Resource", { subnetId });
    this.subnetId = subnetId;
    this._vcnId = found.vcnId;
    this._cidrBlock = found.cidrBlock;
    this._compartment = Compartment.fromCompartmentId(found.compartmentId);
  }
}
