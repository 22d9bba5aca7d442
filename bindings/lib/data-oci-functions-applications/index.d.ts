// Generated from the schema of oracle/oci 8.28.0; see ../../README.md. Do not edit.
// Made with @cdktf/provider-generator, Copyright (c) HashiCorp, Inc., SPDX-License-Identifier: MPL-2.0.
import { Construct } from 'constructs';
import * as cdktf from 'cdktf';
export interface DataOciFunctionsApplicationsConfig extends cdktf.TerraformMetaArguments {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/data-sources/functions_applications#compartment_id DataOciFunctionsApplications#compartment_id}
    */
    readonly compartmentId: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/data-sources/functions_applications#display_name DataOciFunctionsApplications#display_name}
    */
    readonly displayName?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/data-sources/functions_applications#id DataOciFunctionsApplications#id}
    *
    * Please be aware that the id field is automatically added to all resources in Terraform providers using a Terraform provider SDK version below 2.
    * If you experience problems setting this value it might not be settable. Please take a look at the provider documentation to ensure it should be settable.
    */
    readonly id?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/data-sources/functions_applications#state DataOciFunctionsApplications#state}
    */
    readonly state?: string;
    /**
    * filter block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/data-sources/functions_applications#filter DataOciFunctionsApplications#filter}
    */
    readonly filter?: DataOciFunctionsApplicationsFilter[] | cdktf.IResolvable;
}
export interface DataOciFunctionsApplicationsApplicationsImagePolicyConfigKeyDetails {
}
export declare function dataOciFunctionsApplicationsApplicationsImagePolicyConfigKeyDetailsToTerraform(struct?: DataOciFunctionsApplicationsApplicationsImagePolicyConfigKeyDetails): any;
export declare function dataOciFunctionsApplicationsApplicationsImagePolicyConfigKeyDetailsToHclTerraform(struct?: DataOciFunctionsApplicationsApplicationsImagePolicyConfigKeyDetails): any;
export declare class DataOciFunctionsApplicationsApplicationsImagePolicyConfigKeyDetailsOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): DataOciFunctionsApplicationsApplicationsImagePolicyConfigKeyDetails | undefined;
    set internalValue(value: DataOciFunctionsApplicationsApplicationsImagePolicyConfigKeyDetails | undefined);
    get kmsKeyId(): string;
}
export declare class DataOciFunctionsApplicationsApplicationsImagePolicyConfigKeyDetailsList extends cdktf.ComplexList {
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
    get(index: number): DataOciFunctionsApplicationsApplicationsImagePolicyConfigKeyDetailsOutputReference;
}
export interface DataOciFunctionsApplicationsApplicationsImagePolicyConfig {
}
export declare function dataOciFunctionsApplicationsApplicationsImagePolicyConfigToTerraform(struct?: DataOciFunctionsApplicationsApplicationsImagePolicyConfig): any;
export declare function dataOciFunctionsApplicationsApplicationsImagePolicyConfigToHclTerraform(struct?: DataOciFunctionsApplicationsApplicationsImagePolicyConfig): any;
export declare class DataOciFunctionsApplicationsApplicationsImagePolicyConfigOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): DataOciFunctionsApplicationsApplicationsImagePolicyConfig | undefined;
    set internalValue(value: DataOciFunctionsApplicationsApplicationsImagePolicyConfig | undefined);
    get isPolicyEnabled(): cdktf.IResolvable;
    private _keyDetails;
    get keyDetails(): DataOciFunctionsApplicationsApplicationsImagePolicyConfigKeyDetailsList;
}
export declare class DataOciFunctionsApplicationsApplicationsImagePolicyConfigList extends cdktf.ComplexList {
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
    get(index: number): DataOciFunctionsApplicationsApplicationsImagePolicyConfigOutputReference;
}
export interface DataOciFunctionsApplicationsApplicationsLogging {
}
export declare function dataOciFunctionsApplicationsApplicationsLoggingToTerraform(struct?: DataOciFunctionsApplicationsApplicationsLogging): any;
export declare function dataOciFunctionsApplicationsApplicationsLoggingToHclTerraform(struct?: DataOciFunctionsApplicationsApplicationsLogging): any;
export declare class DataOciFunctionsApplicationsApplicationsLoggingOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): DataOciFunctionsApplicationsApplicationsLogging | undefined;
    set internalValue(value: DataOciFunctionsApplicationsApplicationsLogging | undefined);
    get lineFormat(): string;
}
export declare class DataOciFunctionsApplicationsApplicationsLoggingList extends cdktf.ComplexList {
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
    get(index: number): DataOciFunctionsApplicationsApplicationsLoggingOutputReference;
}
export interface DataOciFunctionsApplicationsApplicationsTraceConfig {
}
export declare function dataOciFunctionsApplicationsApplicationsTraceConfigToTerraform(struct?: DataOciFunctionsApplicationsApplicationsTraceConfig): any;
export declare function dataOciFunctionsApplicationsApplicationsTraceConfigToHclTerraform(struct?: DataOciFunctionsApplicationsApplicationsTraceConfig): any;
export declare class DataOciFunctionsApplicationsApplicationsTraceConfigOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): DataOciFunctionsApplicationsApplicationsTraceConfig | undefined;
    set internalValue(value: DataOciFunctionsApplicationsApplicationsTraceConfig | undefined);
    get domainId(): string;
    get isEnabled(): cdktf.IResolvable;
}
export declare class DataOciFunctionsApplicationsApplicationsTraceConfigList extends cdktf.ComplexList {
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
    get(index: number): DataOciFunctionsApplicationsApplicationsTraceConfigOutputReference;
}
export interface DataOciFunctionsApplicationsApplications {
}
export declare function dataOciFunctionsApplicationsApplicationsToTerraform(struct?: DataOciFunctionsApplicationsApplications): any;
export declare function dataOciFunctionsApplicationsApplicationsToHclTerraform(struct?: DataOciFunctionsApplicationsApplications): any;
export declare class DataOciFunctionsApplicationsApplicationsOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): DataOciFunctionsApplicationsApplications | undefined;
    set internalValue(value: DataOciFunctionsApplicationsApplications | undefined);
    get compartmentId(): string;
    private _config;
    get config(): cdktf.StringMap;
    private _definedTags;
    get definedTags(): cdktf.StringMap;
    get displayName(): string;
    private _freeformTags;
    get freeformTags(): cdktf.StringMap;
    get id(): string;
    private _imagePolicyConfig;
    get imagePolicyConfig(): DataOciFunctionsApplicationsApplicationsImagePolicyConfigList;
    private _logging;
    get logging(): DataOciFunctionsApplicationsApplicationsLoggingList;
    get networkSecurityGroupIds(): string[];
    private _securityAttributes;
    get securityAttributes(): cdktf.StringMap;
    get shape(): string;
    get state(): string;
    get subnetIds(): string[];
    get syslogUrl(): string;
    get timeCreated(): string;
    get timeUpdated(): string;
    private _traceConfig;
    get traceConfig(): DataOciFunctionsApplicationsApplicationsTraceConfigList;
}
export declare class DataOciFunctionsApplicationsApplicationsList extends cdktf.ComplexList {
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
    get(index: number): DataOciFunctionsApplicationsApplicationsOutputReference;
}
export interface DataOciFunctionsApplicationsFilter {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/data-sources/functions_applications#name DataOciFunctionsApplications#name}
    */
    readonly name: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/data-sources/functions_applications#regex DataOciFunctionsApplications#regex}
    */
    readonly regex?: boolean | cdktf.IResolvable;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/data-sources/functions_applications#values DataOciFunctionsApplications#values}
    */
    readonly values: string[];
}
export declare function dataOciFunctionsApplicationsFilterToTerraform(struct?: DataOciFunctionsApplicationsFilter | cdktf.IResolvable): any;
export declare function dataOciFunctionsApplicationsFilterToHclTerraform(struct?: DataOciFunctionsApplicationsFilter | cdktf.IResolvable): any;
export declare class DataOciFunctionsApplicationsFilterOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): DataOciFunctionsApplicationsFilter | cdktf.IResolvable | undefined;
    set internalValue(value: DataOciFunctionsApplicationsFilter | cdktf.IResolvable | undefined);
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
export declare class DataOciFunctionsApplicationsFilterList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    internalValue?: DataOciFunctionsApplicationsFilter[] | cdktf.IResolvable;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    /**
    * @param index the index of the item to return
    */
    get(index: number): DataOciFunctionsApplicationsFilterOutputReference;
}
/**
* Represents a {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/data-sources/functions_applications oci_functions_applications}
*/
export declare class DataOciFunctionsApplications extends cdktf.TerraformDataSource {
    static readonly tfResourceType = "oci_functions_applications";
    /**
    * Generates CDKTF code for importing a DataOciFunctionsApplications resource upon running "cdktf plan <stack-name>"
    * @param scope The scope in which to define this construct
    * @param importToId The construct id used in the generated config for the DataOciFunctionsApplications to import
    * @param importFromId The id of the existing DataOciFunctionsApplications that should be imported. Refer to the {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/data-sources/functions_applications#import import section} in the documentation of this resource for the id to use
    * @param provider? Optional instance of the provider where the DataOciFunctionsApplications to import is found
    */
    static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider): cdktf.ImportableResource;
    /**
    * Create a new {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/data-sources/functions_applications oci_functions_applications} Data Source
    *
    * @param scope The scope in which to define this construct
    * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
    * @param options DataOciFunctionsApplicationsConfig
    */
    constructor(scope: Construct, id: string, config: DataOciFunctionsApplicationsConfig);
    private _applications;
    get applications(): DataOciFunctionsApplicationsApplicationsList;
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
    private _state?;
    get state(): string;
    set state(value: string);
    resetState(): void;
    get stateInput(): string | undefined;
    private _filter;
    get filter(): DataOciFunctionsApplicationsFilterList;
    putFilter(value: DataOciFunctionsApplicationsFilter[] | cdktf.IResolvable): void;
    resetFilter(): void;
    get filterInput(): cdktf.IResolvable | DataOciFunctionsApplicationsFilter[] | undefined;
    protected synthesizeAttributes(): {
        [name: string]: any;
    };
    protected synthesizeHclAttributes(): {
        [name: string]: any;
    };
}
