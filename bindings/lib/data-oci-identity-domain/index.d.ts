// Generated from the schema of oracle/oci 8.28.0; see ../../README.md. Do not edit.
// Made with @cdktf/provider-generator, Copyright (c) HashiCorp, Inc., SPDX-License-Identifier: MPL-2.0.
import { Construct } from 'constructs';
import * as cdktf from 'cdktf';
export interface DataOciIdentityDomainConfig extends cdktf.TerraformMetaArguments {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/data-sources/identity_domain#domain_id DataOciIdentityDomain#domain_id}
    */
    readonly domainId: string;
}
export interface DataOciIdentityDomainReplicaRegions {
}
export declare function dataOciIdentityDomainReplicaRegionsToTerraform(struct?: DataOciIdentityDomainReplicaRegions): any;
export declare function dataOciIdentityDomainReplicaRegionsToHclTerraform(struct?: DataOciIdentityDomainReplicaRegions): any;
export declare class DataOciIdentityDomainReplicaRegionsOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): DataOciIdentityDomainReplicaRegions | undefined;
    set internalValue(value: DataOciIdentityDomainReplicaRegions | undefined);
    get region(): string;
    get state(): string;
    get url(): string;
}
export declare class DataOciIdentityDomainReplicaRegionsList extends cdktf.ComplexList {
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
    get(index: number): DataOciIdentityDomainReplicaRegionsOutputReference;
}
/**
* Represents a {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/data-sources/identity_domain oci_identity_domain}
*/
export declare class DataOciIdentityDomain extends cdktf.TerraformDataSource {
    static readonly tfResourceType = "oci_identity_domain";
    /**
    * Generates CDKTF code for importing a DataOciIdentityDomain resource upon running "cdktf plan <stack-name>"
    * @param scope The scope in which to define this construct
    * @param importToId The construct id used in the generated config for the DataOciIdentityDomain to import
    * @param importFromId The id of the existing DataOciIdentityDomain that should be imported. Refer to the {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/data-sources/identity_domain#import import section} in the documentation of this resource for the id to use
    * @param provider? Optional instance of the provider where the DataOciIdentityDomain to import is found
    */
    static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider): cdktf.ImportableResource;
    /**
    * Create a new {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/data-sources/identity_domain oci_identity_domain} Data Source
    *
    * @param scope The scope in which to define this construct
    * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
    * @param options DataOciIdentityDomainConfig
    */
    constructor(scope: Construct, id: string, config: DataOciIdentityDomainConfig);
    get adminEmail(): string;
    get adminFirstName(): string;
    get adminLastName(): string;
    get adminUserName(): string;
    get compartmentId(): string;
    private _definedTags;
    get definedTags(): cdktf.StringMap;
    get description(): string;
    get displayName(): string;
    private _domainId?;
    get domainId(): string;
    set domainId(value: string);
    get domainIdInput(): string | undefined;
    private _freeformTags;
    get freeformTags(): cdktf.StringMap;
    get homeRegion(): string;
    get homeRegionUrl(): string;
    get id(): string;
    get isHiddenOnLogin(): cdktf.IResolvable;
    get isNotificationBypassed(): cdktf.IResolvable;
    get isPrimaryEmailRequired(): cdktf.IResolvable;
    get licenseType(): string;
    get lifecycleDetails(): string;
    private _replicaRegions;
    get replicaRegions(): DataOciIdentityDomainReplicaRegionsList;
    get state(): string;
    get timeCreated(): string;
    get type(): string;
    get url(): string;
    protected synthesizeAttributes(): {
        [name: string]: any;
    };
    protected synthesizeHclAttributes(): {
        [name: string]: any;
    };
}
