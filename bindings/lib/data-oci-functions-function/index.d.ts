// Generated from the schema of oracle/oci 8.28.0; see ../../README.md. Do not edit.
// Made with @cdktf/provider-generator, Copyright (c) HashiCorp, Inc., SPDX-License-Identifier: MPL-2.0.
import { Construct } from 'constructs';
import * as cdktf from 'cdktf';
export interface DataOciFunctionsFunctionConfig extends cdktf.TerraformMetaArguments {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/data-sources/functions_function#function_id DataOciFunctionsFunction#function_id}
    */
    readonly functionId: string;
}
export interface DataOciFunctionsFunctionFailureDestination {
}
export declare function dataOciFunctionsFunctionFailureDestinationToTerraform(struct?: DataOciFunctionsFunctionFailureDestination): any;
export declare function dataOciFunctionsFunctionFailureDestinationToHclTerraform(struct?: DataOciFunctionsFunctionFailureDestination): any;
export declare class DataOciFunctionsFunctionFailureDestinationOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): DataOciFunctionsFunctionFailureDestination | undefined;
    set internalValue(value: DataOciFunctionsFunctionFailureDestination | undefined);
    get channelId(): string;
    get kind(): string;
    get queueId(): string;
    get streamId(): string;
    get topicId(): string;
}
export declare class DataOciFunctionsFunctionFailureDestinationList extends cdktf.ComplexList {
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
    get(index: number): DataOciFunctionsFunctionFailureDestinationOutputReference;
}
export interface DataOciFunctionsFunctionProvisionedConcurrencyConfig {
}
export declare function dataOciFunctionsFunctionProvisionedConcurrencyConfigToTerraform(struct?: DataOciFunctionsFunctionProvisionedConcurrencyConfig): any;
export declare function dataOciFunctionsFunctionProvisionedConcurrencyConfigToHclTerraform(struct?: DataOciFunctionsFunctionProvisionedConcurrencyConfig): any;
export declare class DataOciFunctionsFunctionProvisionedConcurrencyConfigOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): DataOciFunctionsFunctionProvisionedConcurrencyConfig | undefined;
    set internalValue(value: DataOciFunctionsFunctionProvisionedConcurrencyConfig | undefined);
    get count(): number;
    get strategy(): string;
}
export declare class DataOciFunctionsFunctionProvisionedConcurrencyConfigList extends cdktf.ComplexList {
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
    get(index: number): DataOciFunctionsFunctionProvisionedConcurrencyConfigOutputReference;
}
export interface DataOciFunctionsFunctionSourceDetails {
}
export declare function dataOciFunctionsFunctionSourceDetailsToTerraform(struct?: DataOciFunctionsFunctionSourceDetails): any;
export declare function dataOciFunctionsFunctionSourceDetailsToHclTerraform(struct?: DataOciFunctionsFunctionSourceDetails): any;
export declare class DataOciFunctionsFunctionSourceDetailsOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): DataOciFunctionsFunctionSourceDetails | undefined;
    set internalValue(value: DataOciFunctionsFunctionSourceDetails | undefined);
    get pbfListingId(): string;
    get sourceType(): string;
}
export declare class DataOciFunctionsFunctionSourceDetailsList extends cdktf.ComplexList {
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
    get(index: number): DataOciFunctionsFunctionSourceDetailsOutputReference;
}
export interface DataOciFunctionsFunctionSuccessDestination {
}
export declare function dataOciFunctionsFunctionSuccessDestinationToTerraform(struct?: DataOciFunctionsFunctionSuccessDestination): any;
export declare function dataOciFunctionsFunctionSuccessDestinationToHclTerraform(struct?: DataOciFunctionsFunctionSuccessDestination): any;
export declare class DataOciFunctionsFunctionSuccessDestinationOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): DataOciFunctionsFunctionSuccessDestination | undefined;
    set internalValue(value: DataOciFunctionsFunctionSuccessDestination | undefined);
    get channelId(): string;
    get kind(): string;
    get queueId(): string;
    get streamId(): string;
    get topicId(): string;
}
export declare class DataOciFunctionsFunctionSuccessDestinationList extends cdktf.ComplexList {
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
    get(index: number): DataOciFunctionsFunctionSuccessDestinationOutputReference;
}
export interface DataOciFunctionsFunctionTraceConfig {
}
export declare function dataOciFunctionsFunctionTraceConfigToTerraform(struct?: DataOciFunctionsFunctionTraceConfig): any;
export declare function dataOciFunctionsFunctionTraceConfigToHclTerraform(struct?: DataOciFunctionsFunctionTraceConfig): any;
export declare class DataOciFunctionsFunctionTraceConfigOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): DataOciFunctionsFunctionTraceConfig | undefined;
    set internalValue(value: DataOciFunctionsFunctionTraceConfig | undefined);
    get isEnabled(): cdktf.IResolvable;
}
export declare class DataOciFunctionsFunctionTraceConfigList extends cdktf.ComplexList {
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
    get(index: number): DataOciFunctionsFunctionTraceConfigOutputReference;
}
/**
* Represents a {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/data-sources/functions_function oci_functions_function}
*/
export declare class DataOciFunctionsFunction extends cdktf.TerraformDataSource {
    static readonly tfResourceType = "oci_functions_function";
    /**
    * Generates CDKTF code for importing a DataOciFunctionsFunction resource upon running "cdktf plan <stack-name>"
    * @param scope The scope in which to define this construct
    * @param importToId The construct id used in the generated config for the DataOciFunctionsFunction to import
    * @param importFromId The id of the existing DataOciFunctionsFunction that should be imported. Refer to the {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/data-sources/functions_function#import import section} in the documentation of this resource for the id to use
    * @param provider? Optional instance of the provider where the DataOciFunctionsFunction to import is found
    */
    static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider): cdktf.ImportableResource;
    /**
    * Create a new {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/data-sources/functions_function oci_functions_function} Data Source
    *
    * @param scope The scope in which to define this construct
    * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
    * @param options DataOciFunctionsFunctionConfig
    */
    constructor(scope: Construct, id: string, config: DataOciFunctionsFunctionConfig);
    get applicationId(): string;
    get compartmentId(): string;
    private _config;
    get config(): cdktf.StringMap;
    private _definedTags;
    get definedTags(): cdktf.StringMap;
    get detachedModeTimeoutInSeconds(): number;
    get displayName(): string;
    private _failureDestination;
    get failureDestination(): DataOciFunctionsFunctionFailureDestinationList;
    private _freeformTags;
    get freeformTags(): cdktf.StringMap;
    private _functionId?;
    get functionId(): string;
    set functionId(value: string);
    get functionIdInput(): string | undefined;
    get id(): string;
    get image(): string;
    get imageDigest(): string;
    get invokeEndpoint(): string;
    get memoryInMbs(): string;
    private _provisionedConcurrencyConfig;
    get provisionedConcurrencyConfig(): DataOciFunctionsFunctionProvisionedConcurrencyConfigList;
    get shape(): string;
    private _sourceDetails;
    get sourceDetails(): DataOciFunctionsFunctionSourceDetailsList;
    get state(): string;
    private _successDestination;
    get successDestination(): DataOciFunctionsFunctionSuccessDestinationList;
    get timeCreated(): string;
    get timeUpdated(): string;
    get timeoutInSeconds(): number;
    private _traceConfig;
    get traceConfig(): DataOciFunctionsFunctionTraceConfigList;
    protected synthesizeAttributes(): {
        [name: string]: any;
    };
    protected synthesizeHclAttributes(): {
        [name: string]: any;
    };
}
