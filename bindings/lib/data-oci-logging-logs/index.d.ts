// Generated from the schema of oracle/oci 8.28.0; see ../../README.md. Do not edit.
// Made with @cdktf/provider-generator, Copyright (c) HashiCorp, Inc., SPDX-License-Identifier: MPL-2.0.
import { Construct } from 'constructs';
import * as cdktf from 'cdktf';
export interface DataOciLoggingLogsConfig extends cdktf.TerraformMetaArguments {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/data-sources/logging_logs#display_name DataOciLoggingLogs#display_name}
    */
    readonly displayName?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/data-sources/logging_logs#id DataOciLoggingLogs#id}
    *
    * Please be aware that the id field is automatically added to all resources in Terraform providers using a Terraform provider SDK version below 2.
    * If you experience problems setting this value it might not be settable. Please take a look at the provider documentation to ensure it should be settable.
    */
    readonly id?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/data-sources/logging_logs#log_group_id DataOciLoggingLogs#log_group_id}
    */
    readonly logGroupId: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/data-sources/logging_logs#log_type DataOciLoggingLogs#log_type}
    */
    readonly logType?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/data-sources/logging_logs#source_resource DataOciLoggingLogs#source_resource}
    */
    readonly sourceResource?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/data-sources/logging_logs#source_service DataOciLoggingLogs#source_service}
    */
    readonly sourceService?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/data-sources/logging_logs#state DataOciLoggingLogs#state}
    */
    readonly state?: string;
    /**
    * filter block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/data-sources/logging_logs#filter DataOciLoggingLogs#filter}
    */
    readonly filter?: DataOciLoggingLogsFilter[] | cdktf.IResolvable;
}
export interface DataOciLoggingLogsLogsConfigurationSource {
}
export declare function dataOciLoggingLogsLogsConfigurationSourceToTerraform(struct?: DataOciLoggingLogsLogsConfigurationSource): any;
export declare function dataOciLoggingLogsLogsConfigurationSourceToHclTerraform(struct?: DataOciLoggingLogsLogsConfigurationSource): any;
export declare class DataOciLoggingLogsLogsConfigurationSourceOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): DataOciLoggingLogsLogsConfigurationSource | undefined;
    set internalValue(value: DataOciLoggingLogsLogsConfigurationSource | undefined);
    get category(): string;
    private _parameters;
    get parameters(): cdktf.StringMap;
    get resource(): string;
    get service(): string;
    get sourceType(): string;
}
export declare class DataOciLoggingLogsLogsConfigurationSourceList extends cdktf.ComplexList {
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
    get(index: number): DataOciLoggingLogsLogsConfigurationSourceOutputReference;
}
export interface DataOciLoggingLogsLogsConfiguration {
}
export declare function dataOciLoggingLogsLogsConfigurationToTerraform(struct?: DataOciLoggingLogsLogsConfiguration): any;
export declare function dataOciLoggingLogsLogsConfigurationToHclTerraform(struct?: DataOciLoggingLogsLogsConfiguration): any;
export declare class DataOciLoggingLogsLogsConfigurationOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): DataOciLoggingLogsLogsConfiguration | undefined;
    set internalValue(value: DataOciLoggingLogsLogsConfiguration | undefined);
    get compartmentId(): string;
    private _source;
    get source(): DataOciLoggingLogsLogsConfigurationSourceList;
}
export declare class DataOciLoggingLogsLogsConfigurationList extends cdktf.ComplexList {
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
    get(index: number): DataOciLoggingLogsLogsConfigurationOutputReference;
}
export interface DataOciLoggingLogsLogs {
}
export declare function dataOciLoggingLogsLogsToTerraform(struct?: DataOciLoggingLogsLogs): any;
export declare function dataOciLoggingLogsLogsToHclTerraform(struct?: DataOciLoggingLogsLogs): any;
export declare class DataOciLoggingLogsLogsOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): DataOciLoggingLogsLogs | undefined;
    set internalValue(value: DataOciLoggingLogsLogs | undefined);
    get compartmentId(): string;
    private _configuration;
    get configuration(): DataOciLoggingLogsLogsConfigurationList;
    private _definedTags;
    get definedTags(): cdktf.StringMap;
    get displayName(): string;
    private _freeformTags;
    get freeformTags(): cdktf.StringMap;
    get id(): string;
    get isEnabled(): cdktf.IResolvable;
    get logGroupId(): string;
    get logType(): string;
    get retentionDuration(): number;
    get state(): string;
    get tenancyId(): string;
    get timeCreated(): string;
    get timeLastModified(): string;
}
export declare class DataOciLoggingLogsLogsList extends cdktf.ComplexList {
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
    get(index: number): DataOciLoggingLogsLogsOutputReference;
}
export interface DataOciLoggingLogsFilter {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/data-sources/logging_logs#name DataOciLoggingLogs#name}
    */
    readonly name: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/data-sources/logging_logs#regex DataOciLoggingLogs#regex}
    */
    readonly regex?: boolean | cdktf.IResolvable;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/data-sources/logging_logs#values DataOciLoggingLogs#values}
    */
    readonly values: string[];
}
export declare function dataOciLoggingLogsFilterToTerraform(struct?: DataOciLoggingLogsFilter | cdktf.IResolvable): any;
export declare function dataOciLoggingLogsFilterToHclTerraform(struct?: DataOciLoggingLogsFilter | cdktf.IResolvable): any;
export declare class DataOciLoggingLogsFilterOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): DataOciLoggingLogsFilter | cdktf.IResolvable | undefined;
    set internalValue(value: DataOciLoggingLogsFilter | cdktf.IResolvable | undefined);
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
export declare class DataOciLoggingLogsFilterList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    internalValue?: DataOciLoggingLogsFilter[] | cdktf.IResolvable;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    /**
    * @param index the index of the item to return
    */
    get(index: number): DataOciLoggingLogsFilterOutputReference;
}
/**
* Represents a {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/data-sources/logging_logs oci_logging_logs}
*/
export declare class DataOciLoggingLogs extends cdktf.TerraformDataSource {
    static readonly tfResourceType = "oci_logging_logs";
    /**
    * Generates CDKTF code for importing a DataOciLoggingLogs resource upon running "cdktf plan <stack-name>"
    * @param scope The scope in which to define this construct
    * @param importToId The construct id used in the generated config for the DataOciLoggingLogs to import
    * @param importFromId The id of the existing DataOciLoggingLogs that should be imported. Refer to the {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/data-sources/logging_logs#import import section} in the documentation of this resource for the id to use
    * @param provider? Optional instance of the provider where the DataOciLoggingLogs to import is found
    */
    static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider): cdktf.ImportableResource;
    /**
    * Create a new {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/data-sources/logging_logs oci_logging_logs} Data Source
    *
    * @param scope The scope in which to define this construct
    * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
    * @param options DataOciLoggingLogsConfig
    */
    constructor(scope: Construct, id: string, config: DataOciLoggingLogsConfig);
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
    private _logGroupId?;
    get logGroupId(): string;
    set logGroupId(value: string);
    get logGroupIdInput(): string | undefined;
    private _logType?;
    get logType(): string;
    set logType(value: string);
    resetLogType(): void;
    get logTypeInput(): string | undefined;
    private _logs;
    get logs(): DataOciLoggingLogsLogsList;
    private _sourceResource?;
    get sourceResource(): string;
    set sourceResource(value: string);
    resetSourceResource(): void;
    get sourceResourceInput(): string | undefined;
    private _sourceService?;
    get sourceService(): string;
    set sourceService(value: string);
    resetSourceService(): void;
    get sourceServiceInput(): string | undefined;
    private _state?;
    get state(): string;
    set state(value: string);
    resetState(): void;
    get stateInput(): string | undefined;
    private _filter;
    get filter(): DataOciLoggingLogsFilterList;
    putFilter(value: DataOciLoggingLogsFilter[] | cdktf.IResolvable): void;
    resetFilter(): void;
    get filterInput(): cdktf.IResolvable | DataOciLoggingLogsFilter[] | undefined;
    protected synthesizeAttributes(): {
        [name: string]: any;
    };
    protected synthesizeHclAttributes(): {
        [name: string]: any;
    };
}
