// Generated from the schema of oracle/oci 8.28.0; see ../../README.md. Do not edit.
// Made with @cdktf/provider-generator, Copyright (c) HashiCorp, Inc., SPDX-License-Identifier: MPL-2.0.
import { Construct } from 'constructs';
import * as cdktf from 'cdktf';
export interface DataOciCoreVcnConfig extends cdktf.TerraformMetaArguments {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/data-sources/core_vcn#vcn_id DataOciCoreVcn#vcn_id}
    */
    readonly vcnId: string;
}
export interface DataOciCoreVcnByoipv6CidrDetails {
}
export declare function dataOciCoreVcnByoipv6CidrDetailsToTerraform(struct?: DataOciCoreVcnByoipv6CidrDetails): any;
export declare function dataOciCoreVcnByoipv6CidrDetailsToHclTerraform(struct?: DataOciCoreVcnByoipv6CidrDetails): any;
export declare class DataOciCoreVcnByoipv6CidrDetailsOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): DataOciCoreVcnByoipv6CidrDetails | undefined;
    set internalValue(value: DataOciCoreVcnByoipv6CidrDetails | undefined);
    get byoipv6RangeId(): string;
    get ipv6CidrBlock(): string;
}
export declare class DataOciCoreVcnByoipv6CidrDetailsList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    /**
    * @param index the index of the item to return
    */
    get(index: number): DataOciCoreVcnByoipv6CidrDetailsOutputReference;
}
/**
* Represents a {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/data-sources/core_vcn oci_core_vcn}
*/
export declare class DataOciCoreVcn extends cdktf.TerraformDataSource {
    static readonly tfResourceType = "oci_core_vcn";
    /**
    * Generates CDKTF code for importing a DataOciCoreVcn resource upon running "cdktf plan <stack-name>"
    * @param scope The scope in which to define this construct
    * @param importToId The construct id used in the generated config for the DataOciCoreVcn to import
    * @param importFromId The id of the existing DataOciCoreVcn that should be imported. Refer to the {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/data-sources/core_vcn#import import section} in the documentation of this resource for the id to use
    * @param provider? Optional instance of the provider where the DataOciCoreVcn to import is found
    */
    static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider): cdktf.ImportableResource;
    /**
    * Create a new {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/data-sources/core_vcn oci_core_vcn} Data Source
    *
    * @param scope The scope in which to define this construct
    * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
    * @param options DataOciCoreVcnConfig
    */
    constructor(scope: Construct, id: string, config: DataOciCoreVcnConfig);
    get byoipv6CidrBlocks(): string[];
    private _byoipv6CidrDetails;
    get byoipv6CidrDetails(): DataOciCoreVcnByoipv6CidrDetailsList;
    get cidrBlock(): string;
    get cidrBlocks(): string[];
    get compartmentId(): string;
    get defaultDhcpOptionsId(): string;
    get defaultRouteTableId(): string;
    get defaultSecurityListId(): string;
    private _definedTags;
    get definedTags(): cdktf.StringMap;
    get displayName(): string;
    get dnsLabel(): string;
    private _freeformTags;
    get freeformTags(): cdktf.StringMap;
    get id(): string;
    get ipv6CidrBlocks(): string[];
    get ipv6PrivateCidrBlocks(): string[];
    get isIpv6Enabled(): cdktf.IResolvable;
    get isOracleGuaAllocationEnabled(): cdktf.IResolvable;
    private _securityAttributes;
    get securityAttributes(): cdktf.StringMap;
    get state(): string;
    get timeCreated(): string;
    get vcnDomainName(): string;
    private _vcnId?;
    get vcnId(): string;
    set vcnId(value: string);
    get vcnIdInput(): string | undefined;
    protected synthesizeAttributes(): {
        [name: string]: any;
    };
    protected synthesizeHclAttributes(): {
        [name: string]: any;
    };
}
