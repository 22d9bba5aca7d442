// Generated from the schema of oracle/oci 8.28.0; see ../../README.md. Do not edit.
// Made with @cdktf/provider-generator, Copyright (c) HashiCorp, Inc., SPDX-License-Identifier: MPL-2.0.
import { Construct } from 'constructs';
import * as cdktf from 'cdktf';
export interface DataOciLogAnalyticsNamespacesConfig extends cdktf.TerraformMetaArguments {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/data-sources/log_analytics_namespaces#compartment_id DataOciLogAnalyticsNamespaces#compartment_id}
    */
    readonly compartmentId: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/data-sources/log_analytics_namespaces#id DataOciLogAnalyticsNamespaces#id}
    *
    * Please be aware that the id field is automatically added to all resources in Terraform providers using a Terraform provider SDK version below 2.
    * If you experience problems setting this value it might not be settable. Please take a look at the provider documentation to ensure it should be settable.
    */
    readonly id?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/data-sources/log_analytics_namespaces#is_compartment_delete DataOciLogAnalyticsNamespaces#is_compartment_delete}
    */
    readonly isCompartmentDelete?: boolean | cdktf.IResolvable;
    /**
    * filter block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/data-sources/log_analytics_namespaces#filter DataOciLogAnalyticsNamespaces#filter}
    */
    readonly filter?: DataOciLogAnalyticsNamespacesFilter[] | cdktf.IResolvable;
}
export interface DataOciLogAnalyticsNamespacesNamespaceCollectionItems {
}
export declare function dataOciLogAnalyticsNamespacesNamespaceCollectionItemsToTerraform(struct?: DataOciLogAnalyticsNamespacesNamespaceCollectionItems): any;
export declare function dataOciLogAnalyticsNamespacesNamespaceCollectionItemsToHclTerraform(struct?: DataOciLogAnalyticsNamespacesNamespaceCollectionItems): any;
export declare class DataOciLogAnalyticsNamespacesNamespaceCollectionItemsOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): DataOciLogAnalyticsNamespacesNamespaceCollectionItems | undefined;
    set internalValue(value: DataOciLogAnalyticsNamespacesNamespaceCollectionItems | undefined);
    get compartmentId(): string;
    get isArchivingEnabled(): cdktf.IResolvable;
    get isDataEverIngested(): cdktf.IResolvable;
    get isLogsetEnabled(): cdktf.IResolvable;
    get isOnboarded(): cdktf.IResolvable;
    get namespace(): string;
    get state(): string;
}
export declare class DataOciLogAnalyticsNamespacesNamespaceCollectionItemsList extends cdktf.ComplexList {
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
    get(index: number): DataOciLogAnalyticsNamespacesNamespaceCollectionItemsOutputReference;
}
export interface DataOciLogAnalyticsNamespacesNamespaceCollection {
}
export declare function dataOciLogAnalyticsNamespacesNamespaceCollectionToTerraform(struct?: DataOciLogAnalyticsNamespacesNamespaceCollection): any;
export declare function dataOciLogAnalyticsNamespacesNamespaceCollectionToHclTerraform(struct?: DataOciLogAnalyticsNamespacesNamespaceCollection): any;
export declare class DataOciLogAnalyticsNamespacesNamespaceCollectionOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): DataOciLogAnalyticsNamespacesNamespaceCollection | undefined;
    set internalValue(value: DataOciLogAnalyticsNamespacesNamespaceCollection | undefined);
    private _items;
    get items(): DataOciLogAnalyticsNamespacesNamespaceCollectionItemsList;
}
export declare class DataOciLogAnalyticsNamespacesNamespaceCollectionList extends cdktf.ComplexList {
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
    get(index: number): DataOciLogAnalyticsNamespacesNamespaceCollectionOutputReference;
}
export interface DataOciLogAnalyticsNamespacesFilter {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/data-sources/log_analytics_namespaces#name DataOciLogAnalyticsNamespaces#name}
    */
    readonly name: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/data-sources/log_analytics_namespaces#regex DataOciLogAnalyticsNamespaces#regex}
    */
    readonly regex?: boolean | cdktf.IResolvable;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/data-sources/log_analytics_namespaces#values DataOciLogAnalyticsNamespaces#values}
    */
    readonly values: string[];
}
export declare function dataOciLogAnalyticsNamespacesFilterToTerraform(struct?: DataOciLogAnalyticsNamespacesFilter | cdktf.IResolvable): any;
export declare function dataOciLogAnalyticsNamespacesFilterToHclTerraform(struct?: DataOciLogAnalyticsNamespacesFilter | cdktf.IResolvable): any;
export declare class DataOciLogAnalyticsNamespacesFilterOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): DataOciLogAnalyticsNamespacesFilter | cdktf.IResolvable | undefined;
    set internalValue(value: DataOciLogAnalyticsNamespacesFilter | cdktf.IResolvable | undefined);
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
export declare class DataOciLogAnalyticsNamespacesFilterList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    internalValue?: DataOciLogAnalyticsNamespacesFilter[] | cdktf.IResolvable;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    /**
    * @param index the index of the item to return
    */
    get(index: number): DataOciLogAnalyticsNamespacesFilterOutputReference;
}
/**
* Represents a {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/data-sources/log_analytics_namespaces oci_log_analytics_namespaces}
*/
export declare class DataOciLogAnalyticsNamespaces extends cdktf.TerraformDataSource {
    static readonly tfResourceType = "oci_log_analytics_namespaces";
    /**
    * Generates CDKTF code for importing a DataOciLogAnalyticsNamespaces resource upon running "cdktf plan <stack-name>"
    * @param scope The scope in which to define this construct
    * @param importToId The construct id used in the generated config for the DataOciLogAnalyticsNamespaces to import
    * @param importFromId The id of the existing DataOciLogAnalyticsNamespaces that should be imported. Refer to the {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/data-sources/log_analytics_namespaces#import import section} in the documentation of this resource for the id to use
    * @param provider? Optional instance of the provider where the DataOciLogAnalyticsNamespaces to import is found
    */
    static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider): cdktf.ImportableResource;
    /**
    * Create a new {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/data-sources/log_analytics_namespaces oci_log_analytics_namespaces} Data Source
    *
    * @param scope The scope in which to define this construct
    * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
    * @param options DataOciLogAnalyticsNamespacesConfig
    */
    constructor(scope: Construct, id: string, config: DataOciLogAnalyticsNamespacesConfig);
    private _compartmentId?;
    get compartmentId(): string;
    set compartmentId(value: string);
    get compartmentIdInput(): string | undefined;
    private _id?;
    get id(): string;
    set id(value: string);
    resetId(): void;
    get idInput(): string | undefined;
    private _isCompartmentDelete?;
    get isCompartmentDelete(): boolean | cdktf.IResolvable;
    set isCompartmentDelete(value: boolean | cdktf.IResolvable);
    resetIsCompartmentDelete(): void;
    get isCompartmentDeleteInput(): boolean | cdktf.IResolvable | undefined;
    private _namespaceCollection;
    get namespaceCollection(): DataOciLogAnalyticsNamespacesNamespaceCollectionList;
    private _filter;
    get filter(): DataOciLogAnalyticsNamespacesFilterList;
    putFilter(value: DataOciLogAnalyticsNamespacesFilter[] | cdktf.IResolvable): void;
    resetFilter(): void;
    get filterInput(): cdktf.IResolvable | DataOciLogAnalyticsNamespacesFilter[] | undefined;
    protected synthesizeAttributes(): {
        [name: string]: any;
    };
    protected synthesizeHclAttributes(): {
        [name: string]: any;
    };
}
