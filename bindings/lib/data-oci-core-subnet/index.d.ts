// Generated from the schema of oracle/oci 8.28.0; see ../../README.md. Do not edit.
// Made with @cdktf/provider-generator, Copyright (c) HashiCorp, Inc., SPDX-License-Identifier: MPL-2.0.
import { Construct } from 'constructs';
import * as cdktf from 'cdktf';
export interface DataOciCoreSubnetConfig extends cdktf.TerraformMetaArguments {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/data-sources/core_subnet#subnet_id DataOciCoreSubnet#subnet_id}
    */
    readonly subnetId: string;
}
/**
* Represents a {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/data-sources/core_subnet oci_core_subnet}
*/
export declare class DataOciCoreSubnet extends cdktf.TerraformDataSource {
    static readonly tfResourceType = "oci_core_subnet";
    /**
    * Generates CDKTF code for importing a DataOciCoreSubnet resource upon running "cdktf plan <stack-name>"
    * @param scope The scope in which to define this construct
    * @param importToId The construct id used in the generated config for the DataOciCoreSubnet to import
    * @param importFromId The id of the existing DataOciCoreSubnet that should be imported. Refer to the {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/data-sources/core_subnet#import import section} in the documentation of this resource for the id to use
    * @param provider? Optional instance of the provider where the DataOciCoreSubnet to import is found
    */
    static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider): cdktf.ImportableResource;
    /**
    * Create a new {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/data-sources/core_subnet oci_core_subnet} Data Source
    *
    * @param scope The scope in which to define this construct
    * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
    * @param options DataOciCoreSubnetConfig
    */
    constructor(scope: Construct, id: string, config: DataOciCoreSubnetConfig);
    get availabilityDomain(): string;
    get cidrBlock(): string;
    get compartmentId(): string;
    private _definedTags;
    get definedTags(): cdktf.StringMap;
    get dhcpOptionsId(): string;
    get displayName(): string;
    get dnsLabel(): string;
    private _freeformTags;
    get freeformTags(): cdktf.StringMap;
    get id(): string;
    get ipv4CidrBlocks(): string[];
    get ipv6CidrBlock(): string;
    get ipv6CidrBlocks(): string[];
    get ipv6VirtualRouterIp(): string;
    get prohibitInternetIngress(): cdktf.IResolvable;
    get prohibitPublicIpOnVnic(): cdktf.IResolvable;
    get routeTableId(): string;
    get securityListIds(): string[];
    get state(): string;
    get subnetDomainName(): string;
    private _subnetId?;
    get subnetId(): string;
    set subnetId(value: string);
    get subnetIdInput(): string | undefined;
    get timeCreated(): string;
    get vcnId(): string;
    get virtualRouterIp(): string;
    get virtualRouterMac(): string;
    protected synthesizeAttributes(): {
        [name: string]: any;
    };
    protected synthesizeHclAttributes(): {
        [name: string]: any;
    };
}
