// Generated from the schema of oracle/oci 8.28.0; see ../../README.md. Do not edit.
// Made with @cdktf/provider-generator, Copyright (c) HashiCorp, Inc., SPDX-License-Identifier: MPL-2.0.
import { Construct } from 'constructs';
import * as cdktf from 'cdktf';
export interface DataflowApplicationConfig extends cdktf.TerraformMetaArguments {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/dataflow_application#archive_uri DataflowApplication#archive_uri}
    */
    readonly archiveUri?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/dataflow_application#arguments DataflowApplication#arguments}
    */
    readonly arguments?: string[];
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/dataflow_application#class_name DataflowApplication#class_name}
    */
    readonly className?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/dataflow_application#compartment_id DataflowApplication#compartment_id}
    */
    readonly compartmentId: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/dataflow_application#configuration DataflowApplication#configuration}
    */
    readonly configuration?: {
        [key: string]: string;
    };
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/dataflow_application#defined_tags DataflowApplication#defined_tags}
    */
    readonly definedTags?: {
        [key: string]: string;
    };
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/dataflow_application#description DataflowApplication#description}
    */
    readonly description?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/dataflow_application#display_name DataflowApplication#display_name}
    */
    readonly displayName: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/dataflow_application#driver_shape DataflowApplication#driver_shape}
    */
    readonly driverShape: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/dataflow_application#execute DataflowApplication#execute}
    */
    readonly execute?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/dataflow_application#executor_shape DataflowApplication#executor_shape}
    */
    readonly executorShape: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/dataflow_application#file_uri DataflowApplication#file_uri}
    */
    readonly fileUri?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/dataflow_application#freeform_tags DataflowApplication#freeform_tags}
    */
    readonly freeformTags?: {
        [key: string]: string;
    };
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/dataflow_application#id DataflowApplication#id}
    *
    * Please be aware that the id field is automatically added to all resources in Terraform providers using a Terraform provider SDK version below 2.
    * If you experience problems setting this value it might not be settable. Please take a look at the provider documentation to ensure it should be settable.
    */
    readonly id?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/dataflow_application#idle_timeout_in_minutes DataflowApplication#idle_timeout_in_minutes}
    */
    readonly idleTimeoutInMinutes?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/dataflow_application#language DataflowApplication#language}
    */
    readonly language: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/dataflow_application#logs_bucket_uri DataflowApplication#logs_bucket_uri}
    */
    readonly logsBucketUri?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/dataflow_application#max_duration_in_minutes DataflowApplication#max_duration_in_minutes}
    */
    readonly maxDurationInMinutes?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/dataflow_application#metastore_id DataflowApplication#metastore_id}
    */
    readonly metastoreId?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/dataflow_application#num_executors DataflowApplication#num_executors}
    */
    readonly numExecutors: number;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/dataflow_application#pool_id DataflowApplication#pool_id}
    */
    readonly poolId?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/dataflow_application#private_endpoint_id DataflowApplication#private_endpoint_id}
    */
    readonly privateEndpointId?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/dataflow_application#spark_version DataflowApplication#spark_version}
    */
    readonly sparkVersion: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/dataflow_application#terminate_runs_on_deletion DataflowApplication#terminate_runs_on_deletion}
    */
    readonly terminateRunsOnDeletion?: boolean | cdktf.IResolvable;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/dataflow_application#type DataflowApplication#type}
    */
    readonly type?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/dataflow_application#warehouse_bucket_uri DataflowApplication#warehouse_bucket_uri}
    */
    readonly warehouseBucketUri?: string;
    /**
    * application_log_config block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/dataflow_application#application_log_config DataflowApplication#application_log_config}
    */
    readonly applicationLogConfig?: DataflowApplicationApplicationLogConfig;
    /**
    * driver_shape_config block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/dataflow_application#driver_shape_config DataflowApplication#driver_shape_config}
    */
    readonly driverShapeConfig?: DataflowApplicationDriverShapeConfig;
    /**
    * executor_shape_config block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/dataflow_application#executor_shape_config DataflowApplication#executor_shape_config}
    */
    readonly executorShapeConfig?: DataflowApplicationExecutorShapeConfig;
    /**
    * parameters block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/dataflow_application#parameters DataflowApplication#parameters}
    */
    readonly parameters?: DataflowApplicationParameters[] | cdktf.IResolvable;
    /**
    * timeouts block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/dataflow_application#timeouts DataflowApplication#timeouts}
    */
    readonly timeouts?: DataflowApplicationTimeouts;
}
export interface DataflowApplicationApplicationLogConfig {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/dataflow_application#log_group_id DataflowApplication#log_group_id}
    */
    readonly logGroupId: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/dataflow_application#log_id DataflowApplication#log_id}
    */
    readonly logId: string;
}
export declare function dataflowApplicationApplicationLogConfigToTerraform(struct?: DataflowApplicationApplicationLogConfigOutputReference | DataflowApplicationApplicationLogConfig): any;
export declare function dataflowApplicationApplicationLogConfigToHclTerraform(struct?: DataflowApplicationApplicationLogConfigOutputReference | DataflowApplicationApplicationLogConfig): any;
export declare class DataflowApplicationApplicationLogConfigOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): DataflowApplicationApplicationLogConfig | undefined;
    set internalValue(value: DataflowApplicationApplicationLogConfig | undefined);
    private _logGroupId?;
    get logGroupId(): string;
    set logGroupId(value: string);
    get logGroupIdInput(): string | undefined;
    private _logId?;
    get logId(): string;
    set logId(value: string);
    get logIdInput(): string | undefined;
}
export interface DataflowApplicationDriverShapeConfig {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/dataflow_application#memory_in_gbs DataflowApplication#memory_in_gbs}
    */
    readonly memoryInGbs?: number;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/dataflow_application#ocpus DataflowApplication#ocpus}
    */
    readonly ocpus?: number;
}
export declare function dataflowApplicationDriverShapeConfigToTerraform(struct?: DataflowApplicationDriverShapeConfigOutputReference | DataflowApplicationDriverShapeConfig): any;
export declare function dataflowApplicationDriverShapeConfigToHclTerraform(struct?: DataflowApplicationDriverShapeConfigOutputReference | DataflowApplicationDriverShapeConfig): any;
export declare class DataflowApplicationDriverShapeConfigOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): DataflowApplicationDriverShapeConfig | undefined;
    set internalValue(value: DataflowApplicationDriverShapeConfig | undefined);
    private _memoryInGbs?;
    get memoryInGbs(): number;
    set memoryInGbs(value: number);
    resetMemoryInGbs(): void;
    get memoryInGbsInput(): number | undefined;
    private _ocpus?;
    get ocpus(): number;
    set ocpus(value: number);
    resetOcpus(): void;
    get ocpusInput(): number | undefined;
}
export interface DataflowApplicationExecutorShapeConfig {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/dataflow_application#memory_in_gbs DataflowApplication#memory_in_gbs}
    */
    readonly memoryInGbs?: number;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/dataflow_application#ocpus DataflowApplication#ocpus}
    */
    readonly ocpus?: number;
}
export declare function dataflowApplicationExecutorShapeConfigToTerraform(struct?: DataflowApplicationExecutorShapeConfigOutputReference | DataflowApplicationExecutorShapeConfig): any;
export declare function dataflowApplicationExecutorShapeConfigToHclTerraform(struct?: DataflowApplicationExecutorShapeConfigOutputReference | DataflowApplicationExecutorShapeConfig): any;
export declare class DataflowApplicationExecutorShapeConfigOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): DataflowApplicationExecutorShapeConfig | undefined;
    set internalValue(value: DataflowApplicationExecutorShapeConfig | undefined);
    private _memoryInGbs?;
    get memoryInGbs(): number;
    set memoryInGbs(value: number);
    resetMemoryInGbs(): void;
    get memoryInGbsInput(): number | undefined;
    private _ocpus?;
    get ocpus(): number;
    set ocpus(value: number);
    resetOcpus(): void;
    get ocpusInput(): number | undefined;
}
export interface DataflowApplicationParameters {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/dataflow_application#name DataflowApplication#name}
    */
    readonly name: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/dataflow_application#value DataflowApplication#value}
    */
    readonly value: string;
}
export declare function dataflowApplicationParametersToTerraform(struct?: DataflowApplicationParameters | cdktf.IResolvable): any;
export declare function dataflowApplicationParametersToHclTerraform(struct?: DataflowApplicationParameters | cdktf.IResolvable): any;
export declare class DataflowApplicationParametersOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): DataflowApplicationParameters | cdktf.IResolvable | undefined;
    set internalValue(value: DataflowApplicationParameters | cdktf.IResolvable | undefined);
    private _name?;
    get name(): string;
    set name(value: string);
    get nameInput(): string | undefined;
    private _value?;
    get value(): string;
    set value(value: string);
    get valueInput(): string | undefined;
}
export declare class DataflowApplicationParametersList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    internalValue?: DataflowApplicationParameters[] | cdktf.IResolvable;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    /**
    * @param index the index of the item to return
    */
    get(index: number): DataflowApplicationParametersOutputReference;
}
export interface DataflowApplicationTimeouts {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/dataflow_application#create DataflowApplication#create}
    */
    readonly create?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/dataflow_application#delete DataflowApplication#delete}
    */
    readonly delete?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/dataflow_application#update DataflowApplication#update}
    */
    readonly update?: string;
}
export declare function dataflowApplicationTimeoutsToTerraform(struct?: DataflowApplicationTimeouts | cdktf.IResolvable): any;
export declare function dataflowApplicationTimeoutsToHclTerraform(struct?: DataflowApplicationTimeouts | cdktf.IResolvable): any;
export declare class DataflowApplicationTimeoutsOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): DataflowApplicationTimeouts | cdktf.IResolvable | undefined;
    set internalValue(value: DataflowApplicationTimeouts | cdktf.IResolvable | undefined);
    private _create?;
    get create(): string;
    set create(value: string);
    resetCreate(): void;
    get createInput(): string | undefined;
    private _delete?;
    get delete(): string;
    set delete(value: string);
    resetDelete(): void;
    get deleteInput(): string | undefined;
    private _update?;
    get update(): string;
    set update(value: string);
    resetUpdate(): void;
    get updateInput(): string | undefined;
}
/**
* Represents a {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/dataflow_application oci_dataflow_application}
*/
export declare class DataflowApplication extends cdktf.TerraformResource {
    static readonly tfResourceType = "oci_dataflow_application";
    /**
    * Generates CDKTF code for importing a DataflowApplication resource upon running "cdktf plan <stack-name>"
    * @param scope The scope in which to define this construct
    * @param importToId The construct id used in the generated config for the DataflowApplication to import
    * @param importFromId The id of the existing DataflowApplication that should be imported. Refer to the {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/dataflow_application#import import section} in the documentation of this resource for the id to use
    * @param provider? Optional instance of the provider where the DataflowApplication to import is found
    */
    static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider): cdktf.ImportableResource;
    /**
    * Create a new {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/dataflow_application oci_dataflow_application} Resource
    *
    * @param scope The scope in which to define this construct
    * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
    * @param options DataflowApplicationConfig
    */
    constructor(scope: Construct, id: string, config: DataflowApplicationConfig);
    private _archiveUri?;
    get archiveUri(): string;
    set archiveUri(value: string);
    resetArchiveUri(): void;
    get archiveUriInput(): string | undefined;
    private _arguments?;
    get arguments(): string[];
    set arguments(value: string[]);
    resetArguments(): void;
    get argumentsInput(): string[] | undefined;
    private _className?;
    get className(): string;
    set className(value: string);
    resetClassName(): void;
    get classNameInput(): string | undefined;
    private _compartmentId?;
    get compartmentId(): string;
    set compartmentId(value: string);
    get compartmentIdInput(): string | undefined;
    private _configuration?;
    get configuration(): {
        [key: string]: string;
    };
    set configuration(value: {
        [key: string]: string;
    });
    resetConfiguration(): void;
    get configurationInput(): {
        [key: string]: string;
    } | undefined;
    private _definedTags?;
    get definedTags(): {
        [key: string]: string;
    };
    set definedTags(value: {
        [key: string]: string;
    });
    resetDefinedTags(): void;
    get definedTagsInput(): {
        [key: string]: string;
    } | undefined;
    private _description?;
    get description(): string;
    set description(value: string);
    resetDescription(): void;
    get descriptionInput(): string | undefined;
    private _displayName?;
    get displayName(): string;
    set displayName(value: string);
    get displayNameInput(): string | undefined;
    private _driverShape?;
    get driverShape(): string;
    set driverShape(value: string);
    get driverShapeInput(): string | undefined;
    private _execute?;
    get execute(): string;
    set execute(value: string);
    resetExecute(): void;
    get executeInput(): string | undefined;
    private _executorShape?;
    get executorShape(): string;
    set executorShape(value: string);
    get executorShapeInput(): string | undefined;
    private _fileUri?;
    get fileUri(): string;
    set fileUri(value: string);
    resetFileUri(): void;
    get fileUriInput(): string | undefined;
    private _freeformTags?;
    get freeformTags(): {
        [key: string]: string;
    };
    set freeformTags(value: {
        [key: string]: string;
    });
    resetFreeformTags(): void;
    get freeformTagsInput(): {
        [key: string]: string;
    } | undefined;
    private _id?;
    get id(): string;
    set id(value: string);
    resetId(): void;
    get idInput(): string | undefined;
    private _idleTimeoutInMinutes?;
    get idleTimeoutInMinutes(): string;
    set idleTimeoutInMinutes(value: string);
    resetIdleTimeoutInMinutes(): void;
    get idleTimeoutInMinutesInput(): string | undefined;
    private _language?;
    get language(): string;
    set language(value: string);
    get languageInput(): string | undefined;
    private _logsBucketUri?;
    get logsBucketUri(): string;
    set logsBucketUri(value: string);
    resetLogsBucketUri(): void;
    get logsBucketUriInput(): string | undefined;
    private _maxDurationInMinutes?;
    get maxDurationInMinutes(): string;
    set maxDurationInMinutes(value: string);
    resetMaxDurationInMinutes(): void;
    get maxDurationInMinutesInput(): string | undefined;
    private _metastoreId?;
    get metastoreId(): string;
    set metastoreId(value: string);
    resetMetastoreId(): void;
    get metastoreIdInput(): string | undefined;
    private _numExecutors?;
    get numExecutors(): number;
    set numExecutors(value: number);
    get numExecutorsInput(): number | undefined;
    get ownerPrincipalId(): string;
    get ownerUserName(): string;
    private _poolId?;
    get poolId(): string;
    set poolId(value: string);
    resetPoolId(): void;
    get poolIdInput(): string | undefined;
    private _privateEndpointId?;
    get privateEndpointId(): string;
    set privateEndpointId(value: string);
    resetPrivateEndpointId(): void;
    get privateEndpointIdInput(): string | undefined;
    private _sparkVersion?;
    get sparkVersion(): string;
    set sparkVersion(value: string);
    get sparkVersionInput(): string | undefined;
    get state(): string;
    private _terminateRunsOnDeletion?;
    get terminateRunsOnDeletion(): boolean | cdktf.IResolvable;
    set terminateRunsOnDeletion(value: boolean | cdktf.IResolvable);
    resetTerminateRunsOnDeletion(): void;
    get terminateRunsOnDeletionInput(): boolean | cdktf.IResolvable | undefined;
    get timeCreated(): string;
    get timeUpdated(): string;
    private _type?;
    get type(): string;
    set type(value: string);
    resetType(): void;
    get typeInput(): string | undefined;
    private _warehouseBucketUri?;
    get warehouseBucketUri(): string;
    set warehouseBucketUri(value: string);
    resetWarehouseBucketUri(): void;
    get warehouseBucketUriInput(): string | undefined;
    private _applicationLogConfig;
    get applicationLogConfig(): DataflowApplicationApplicationLogConfigOutputReference;
    putApplicationLogConfig(value: DataflowApplicationApplicationLogConfig): void;
    resetApplicationLogConfig(): void;
    get applicationLogConfigInput(): DataflowApplicationApplicationLogConfig | undefined;
    private _driverShapeConfig;
    get driverShapeConfig(): DataflowApplicationDriverShapeConfigOutputReference;
    putDriverShapeConfig(value: DataflowApplicationDriverShapeConfig): void;
    resetDriverShapeConfig(): void;
    get driverShapeConfigInput(): DataflowApplicationDriverShapeConfig | undefined;
    private _executorShapeConfig;
    get executorShapeConfig(): DataflowApplicationExecutorShapeConfigOutputReference;
    putExecutorShapeConfig(value: DataflowApplicationExecutorShapeConfig): void;
    resetExecutorShapeConfig(): void;
    get executorShapeConfigInput(): DataflowApplicationExecutorShapeConfig | undefined;
    private _parameters;
    get parameters(): DataflowApplicationParametersList;
    putParameters(value: DataflowApplicationParameters[] | cdktf.IResolvable): void;
    resetParameters(): void;
    get parametersInput(): cdktf.IResolvable | DataflowApplicationParameters[] | undefined;
    private _timeouts;
    get timeouts(): DataflowApplicationTimeoutsOutputReference;
    putTimeouts(value: DataflowApplicationTimeouts): void;
    resetTimeouts(): void;
    get timeoutsInput(): cdktf.IResolvable | DataflowApplicationTimeouts | undefined;
    protected synthesizeAttributes(): {
        [name: string]: any;
    };
    protected synthesizeHclAttributes(): {
        [name: string]: any;
    };
}
