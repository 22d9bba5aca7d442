// Generated from the schema of oracle/oci 8.28.0; see ../../README.md. Do not edit.
// Made with @cdktf/provider-generator, Copyright (c) HashiCorp, Inc., SPDX-License-Identifier: MPL-2.0.
import { Construct } from 'constructs';
import * as cdktf from 'cdktf';
export interface DataOciLoggingLogGroupsConfig extends cdktf.TerraformMetaArguments {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/data-sources/logging_log_groups#compartment_id DataOciLoggingLogGroups#compartment_id}
    */
    readonly compartmentId: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/data-sources/logging_log_groups#display_name DataOciLoggingLogGroups#display_name}
    */
    readonly displayName?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/data-sources/logging_log_groups#id DataOciLoggingLogGroups#id}
    *
    * Please be aware that the id field is automatically added to all resources in Terraform providers using a Terraform provider SDK version below 2.
    * If you experience problems setting this value it might not be settable. Please take a look at the provider documentation to ensure it should be settable.
    */
    readonly id?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/data-sources/logging_log_groups#is_compartment_id_in_subtree DataOciLoggingLogGroups#is_compartment_id_in_subtree}
    */
    readonly isCompartmentIdInSubtree?: boolean | cdktf.IResolvable;
    /**
    * filter block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/data-sources/logging_log_groups#filter DataOciLoggingLogGroups#filter}
    */
    readonly filter?: DataOciLoggingLogGroupsFilter[] | cdktf.IResolvable;
}
export interface DataOciLoggingLogGroupsLogGroups {
}
export declare function dataOciLoggingLogGroupsLogGroupsToTerraform(struct?: DataOciLoggingLogGroupsLogGroups): any;
export declare function dataOciLoggingLogGroupsLogGroupsToHclTerraform(struct?: DataOciLoggingLogGroupsLogGroups): any;
export declare class DataOciLoggingLogGroupsLogGroupsOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): DataOciLoggingLogGroupsLogGroups | undefined;
    set internalValue(value: DataOciLoggingLogGroupsLogGroups | undefined);
    get compartmentId(): string;
    private _definedTags;
    get definedTags(): cdktf.StringMap;
    get description(): string;
    get displayName(): string;
    private _freeformTags;
    get freeformTags(): cdktf.StringMap;
    get id(): string;
    get state(): string;
    get timeCreated(): string;
    get timeLastModified(): string;
}
export declare class DataOciLoggingLogGroupsLogGroupsList extends cdktf.ComplexList {
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
    get(index: number): DataOciLoggingLogGroupsLogGroupsOutputReference;
}
export interface DataOciLoggingLogGroupsFilter {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/data-sources/logging_log_groups#name DataOciLoggingLogGroups#name}
    */
    readonly name: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/data-sources/logging_log_groups#regex DataOciLoggingLogGroups#regex}
    */
    readonly regex?: boolean | cdktf.IResolvable;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/data-sources/logging_log_groups#values DataOciLoggingLogGroups#values}
    */
    readonly values: string[];
}
export declare function dataOciLoggingLogGroupsFilterToTerraform(struct?: DataOciLoggingLogGroupsFilter | cdktf.IResolvable): any;
export declare function dataOciLoggingLogGroupsFilterToHclTerraform(struct?: DataOciLoggingLogGroupsFilter | cdktf.IResolvable): any;
export declare class DataOciLoggingLogGroupsFilterOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): DataOciLoggingLogGroupsFilter | cdktf.IResolvable | undefined;
    set internalValue(value: DataOciLoggingLogGroupsFilter | cdktf.IResolvable | undefined);
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
export declare class DataOciLoggingLogGroupsFilterList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    internalValue?: DataOciLoggingLogGroupsFilter[] | cdktf.IResolvable;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    /**
    * @param index the index of the item to return
    */
    get(index: number): DataOciLoggingLogGroupsFilterOutputReference;
}
/**
* Represents a {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/data-sources/logging_log_groups oci_logging_log_groups}
*/
export declare class DataOciLoggingLogGroups extends cdktf.TerraformDataSource {
    static readonly tfResourceType = "oci_logging_log_groups";
    /**
    * Generates CDKTF code for importing a DataOciLoggingLogGroups resource upon running "cdktf plan <stack-name>"
    * @param scope The scope in which to define this construct
    * @param importToId The construct id used in the generated config for the DataOciLoggingLogGroups to import
    * @param importFromId The id of the existing DataOciLoggingLogGroups that should be imported. Refer to the {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/data-sources/logging_log_groups#import import section} in the documentation of this resource for the id to use
    * @param provider? Optional instance of the provider where the DataOciLoggingLogGroups to import is found
    */
    static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider): cdktf.ImportableResource;
    /**
    * Create a new {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/data-sources/logging_log_groups oci_logging_log_groups} Data Source
    *
    * @param scope The scope in which to define this construct
    * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
    * @param options DataOciLoggingLogGroupsConfig
    */
    constructor(scope: Construct, id: string, config: DataOciLoggingLogGroupsConfig);
    private _compartmentId?;
    get compartmentId(): string;
    set compartmentId(value: string);
    get compartmentIdInput(): string | undefined;
    private _displayName?;
    get displayName(): string;
    set displayName(value: string);
    resetDisplayName(): void;
    get displayNameInput(): string | undefined;
    private _id?;
    get id(): string;
    set id(value: string);
    resetId(): void;
    get idInput(): string | undefined;
    private _isCompartmentIdInSubtree?;
    get isCompartmentIdInSubtree(): boolean | cdktf.IResolvable;
    set isCompartmentIdInSubtree(value: boolean | cdktf.IResolvable);
    resetIsCompartmentIdInSubtree(): void;
    get isCompartmentIdInSubtreeInput(): boolean | cdktf.IResolvable | undefined;
    private _logGroups;
    get logGroups(): DataOciLoggingLogGroupsLogGroupsList;
    private _filter;
    get filter(): DataOciLoggingLogGroupsFilterList;
    putFilter(value: DataOciLoggingLogGroupsFilter[] | cdktf.IResolvable): void;
    resetFilter(): void;
    get filterInput(): cdktf.IResolvable | DataOciLoggingLogGroupsFilter[] | undefined;
    protected synthesizeAttributes(): {
        [name: string]: any;
    };
    protected synthesizeHclAttributes(): {
        [name: string]: any;
    };
}
