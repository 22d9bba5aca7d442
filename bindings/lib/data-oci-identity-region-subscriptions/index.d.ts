// Generated from the schema of oracle/oci 8.28.0; see ../../README.md. Do not edit.
// Made with @cdktf/provider-generator, Copyright (c) HashiCorp, Inc., SPDX-License-Identifier: MPL-2.0.
import { Construct } from 'constructs';
import * as cdktf from 'cdktf';
export interface DataOciIdentityRegionSubscriptionsConfig extends cdktf.TerraformMetaArguments {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/data-sources/identity_region_subscriptions#id DataOciIdentityRegionSubscriptions#id}
    *
    * Please be aware that the id field is automatically added to all resources in Terraform providers using a Terraform provider SDK version below 2.
    * If you experience problems setting this value it might not be settable. Please take a look at the provider documentation to ensure it should be settable.
    */
    readonly id?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/data-sources/identity_region_subscriptions#tenancy_id DataOciIdentityRegionSubscriptions#tenancy_id}
    */
    readonly tenancyId: string;
    /**
    * filter block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/data-sources/identity_region_subscriptions#filter DataOciIdentityRegionSubscriptions#filter}
    */
    readonly filter?: DataOciIdentityRegionSubscriptionsFilter[] | cdktf.IResolvable;
}
export interface DataOciIdentityRegionSubscriptionsRegionSubscriptions {
}
export declare function dataOciIdentityRegionSubscriptionsRegionSubscriptionsToTerraform(struct?: DataOciIdentityRegionSubscriptionsRegionSubscriptions): any;
export declare function dataOciIdentityRegionSubscriptionsRegionSubscriptionsToHclTerraform(struct?: DataOciIdentityRegionSubscriptionsRegionSubscriptions): any;
export declare class DataOciIdentityRegionSubscriptionsRegionSubscriptionsOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): DataOciIdentityRegionSubscriptionsRegionSubscriptions | undefined;
    set internalValue(value: DataOciIdentityRegionSubscriptionsRegionSubscriptions | undefined);
    get isHomeRegion(): cdktf.IResolvable;
    get regionKey(): string;
    get regionName(): string;
    get state(): string;
    get tenancyId(): string;
}
export declare class DataOciIdentityRegionSubscriptionsRegionSubscriptionsList extends cdktf.ComplexList {
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
    get(index: number): DataOciIdentityRegionSubscriptionsRegionSubscriptionsOutputReference;
}
export interface DataOciIdentityRegionSubscriptionsFilter {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/data-sources/identity_region_subscriptions#name DataOciIdentityRegionSubscriptions#name}
    */
    readonly name: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/data-sources/identity_region_subscriptions#regex DataOciIdentityRegionSubscriptions#regex}
    */
    readonly regex?: boolean | cdktf.IResolvable;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/data-sources/identity_region_subscriptions#values DataOciIdentityRegionSubscriptions#values}
    */
    readonly values: string[];
}
export declare function dataOciIdentityRegionSubscriptionsFilterToTerraform(struct?: DataOciIdentityRegionSubscriptionsFilter | cdktf.IResolvable): any;
export declare function dataOciIdentityRegionSubscriptionsFilterToHclTerraform(struct?: DataOciIdentityRegionSubscriptionsFilter | cdktf.IResolvable): any;
export declare class DataOciIdentityRegionSubscriptionsFilterOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): DataOciIdentityRegionSubscriptionsFilter | cdktf.IResolvable | undefined;
    set internalValue(value: DataOciIdentityRegionSubscriptionsFilter | cdktf.IResolvable | undefined);
    private _name?;
    get name(): string;
    set name(value: string);
    get nameInput(): string | undefined;
    private _regex?;
    get regex(): boolean | cdktf.IResolvable;
    set regex(value: boolean | cdktf.IResolvable);
    resetRegex(): void;
    get regexInput(): boolean | cdktf.IResolvable | undefined;
    private _values?;
    get values(): string[];
    set values(value: string[]);
    get valuesInput(): string[] | undefined;
}
export declare class DataOciIdentityRegionSubscriptionsFilterList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    internalValue?: DataOciIdentityRegionSubscriptionsFilter[] | cdktf.IResolvable;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    /**
    * @param index the index of the item to return
    */
    get(index: number): DataOciIdentityRegionSubscriptionsFilterOutputReference;
}
/**
* Represents a {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/data-sources/identity_region_subscriptions oci_identity_region_subscriptions}
*/
export declare class DataOciIdentityRegionSubscriptions extends cdktf.TerraformDataSource {
    static readonly tfResourceType = "oci_identity_region_subscriptions";
    /**
    * Generates CDKTF code for importing a DataOciIdentityRegionSubscriptions resource upon running "cdktf plan <stack-name>"
    * @param scope The scope in which to define this construct
    * @param importToId The construct id used in the generated config for the DataOciIdentityRegionSubscriptions to import
    * @param importFromId The id of the existing DataOciIdentityRegionSubscriptions that should be imported. Refer to the {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/data-sources/identity_region_subscriptions#import import section} in the documentation of this resource for the id to use
    * @param provider? Optional instance of the provider where the DataOciIdentityRegionSubscriptions to import is found
    */
    static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider): cdktf.ImportableResource;
    /**
    * Create a new {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/data-sources/identity_region_subscriptions oci_identity_region_subscriptions} Data Source
    *
    * @param scope The scope in which to define this construct
    * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
    * @param options DataOciIdentityRegionSubscriptionsConfig
    */
    constructor(scope: Construct, id: string, config: DataOciIdentityRegionSubscriptionsConfig);
    private _id?;
    get id(): string;
    set id(value: string);
    resetId(): void;
    get idInput(): string | undefined;
    private _regionSubscriptions;
    get regionSubscriptions(): DataOciIdentityRegionSubscriptionsRegionSubscriptionsList;
    private _tenancyId?;
    get tenancyId(): string;
    set tenancyId(value: string);
    get tenancyIdInput(): string | undefined;
    private _filter;
    get filter(): DataOciIdentityRegionSubscriptionsFilterList;
    putFilter(value: DataOciIdentityRegionSubscriptionsFilter[] | cdktf.IResolvable): void;
    resetFilter(): void;
    get filterInput(): cdktf.IResolvable | DataOciIdentityRegionSubscriptionsFilter[] | undefined;
    protected synthesizeAttributes(): {
        [name: string]: any;
    };
    protected synthesizeHclAttributes(): {
        [name: string]: any;
    };
}
