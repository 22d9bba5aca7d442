// Generated from the schema of oracle/oci 8.28.0; see ../../README.md. Do not edit.
// Made with @cdktf/provider-generator, Copyright (c) HashiCorp, Inc., SPDX-License-Identifier: MPL-2.0.
import { Construct } from 'constructs';
import * as cdktf from 'cdktf';
export interface DatascienceNotebookSessionConfig extends cdktf.TerraformMetaArguments {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/datascience_notebook_session#compartment_id DatascienceNotebookSession#compartment_id}
    */
    readonly compartmentId: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/datascience_notebook_session#defined_tags DatascienceNotebookSession#defined_tags}
    */
    readonly definedTags?: {
        [key: string]: string;
    };
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/datascience_notebook_session#display_name DatascienceNotebookSession#display_name}
    */
    readonly displayName?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/datascience_notebook_session#freeform_tags DatascienceNotebookSession#freeform_tags}
    */
    readonly freeformTags?: {
        [key: string]: string;
    };
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/datascience_notebook_session#id DatascienceNotebookSession#id}
    *
    * Please be aware that the id field is automatically added to all resources in Terraform providers using a Terraform provider SDK version below 2.
    * If you experience problems setting this value it might not be settable. Please take a look at the provider documentation to ensure it should be settable.
    */
    readonly id?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/datascience_notebook_session#project_id DatascienceNotebookSession#project_id}
    */
    readonly projectId: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/datascience_notebook_session#state DatascienceNotebookSession#state}
    */
    readonly state?: string;
    /**
    * notebook_session_config_details block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/datascience_notebook_session#notebook_session_config_details DatascienceNotebookSession#notebook_session_config_details}
    */
    readonly notebookSessionConfigDetails?: DatascienceNotebookSessionNotebookSessionConfigDetails;
    /**
    * notebook_session_configuration_details block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/datascience_notebook_session#notebook_session_configuration_details DatascienceNotebookSession#notebook_session_configuration_details}
    */
    readonly notebookSessionConfigurationDetails?: DatascienceNotebookSessionNotebookSessionConfigurationDetails;
    /**
    * notebook_session_runtime_config_details block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/datascience_notebook_session#notebook_session_runtime_config_details DatascienceNotebookSession#notebook_session_runtime_config_details}
    */
    readonly notebookSessionRuntimeConfigDetails?: DatascienceNotebookSessionNotebookSessionRuntimeConfigDetails;
    /**
    * notebook_session_storage_mount_configuration_details_list block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/datascience_notebook_session#notebook_session_storage_mount_configuration_details_list DatascienceNotebookSession#notebook_session_storage_mount_configuration_details_list}
    */
    readonly notebookSessionStorageMountConfigurationDetailsList?: DatascienceNotebookSessionNotebookSessionStorageMountConfigurationDetailsListStruct[] | cdktf.IResolvable;
    /**
    * timeouts block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/datascience_notebook_session#timeouts DatascienceNotebookSession#timeouts}
    */
    readonly timeouts?: DatascienceNotebookSessionTimeouts;
}
export interface DatascienceNotebookSessionNotebookSessionConfigDetailsNotebookSessionShapeConfigDetails {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/datascience_notebook_session#cpu_baseline DatascienceNotebookSession#cpu_baseline}
    */
    readonly cpuBaseline?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/datascience_notebook_session#memory_in_gbs DatascienceNotebookSession#memory_in_gbs}
    */
    readonly memoryInGbs?: number;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/datascience_notebook_session#ocpus DatascienceNotebookSession#ocpus}
    */
    readonly ocpus?: number;
}
export declare function datascienceNotebookSessionNotebookSessionConfigDetailsNotebookSessionShapeConfigDetailsToTerraform(struct?: DatascienceNotebookSessionNotebookSessionConfigDetailsNotebookSessionShapeConfigDetailsOutputReference | DatascienceNotebookSessionNotebookSessionConfigDetailsNotebookSessionShapeConfigDetails): any;
export declare function datascienceNotebookSessionNotebookSessionConfigDetailsNotebookSessionShapeConfigDetailsToHclTerraform(struct?: DatascienceNotebookSessionNotebookSessionConfigDetailsNotebookSessionShapeConfigDetailsOutputReference | DatascienceNotebookSessionNotebookSessionConfigDetailsNotebookSessionShapeConfigDetails): any;
export declare class DatascienceNotebookSessionNotebookSessionConfigDetailsNotebookSessionShapeConfigDetailsOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): DatascienceNotebookSessionNotebookSessionConfigDetailsNotebookSessionShapeConfigDetails | undefined;
    set internalValue(value: DatascienceNotebookSessionNotebookSessionConfigDetailsNotebookSessionShapeConfigDetails | undefined);
    private _cpuBaseline?;
    get cpuBaseline(): string;
    set cpuBaseline(value: string);
    resetCpuBaseline(): void;
    get cpuBaselineInput(): string | undefined;
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
export interface DatascienceNotebookSessionNotebookSessionConfigDetails {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/datascience_notebook_session#block_storage_size_in_gbs DatascienceNotebookSession#block_storage_size_in_gbs}
    */
    readonly blockStorageSizeInGbs?: number;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/datascience_notebook_session#private_endpoint_id DatascienceNotebookSession#private_endpoint_id}
    */
    readonly privateEndpointId?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/datascience_notebook_session#shape DatascienceNotebookSession#shape}
    */
    readonly shape: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/datascience_notebook_session#subnet_id DatascienceNotebookSession#subnet_id}
    */
    readonly subnetId?: string;
    /**
    * notebook_session_shape_config_details block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/datascience_notebook_session#notebook_session_shape_config_details DatascienceNotebookSession#notebook_session_shape_config_details}
    */
    readonly notebookSessionShapeConfigDetails?: DatascienceNotebookSessionNotebookSessionConfigDetailsNotebookSessionShapeConfigDetails;
}
export declare function datascienceNotebookSessionNotebookSessionConfigDetailsToTerraform(struct?: DatascienceNotebookSessionNotebookSessionConfigDetailsOutputReference | DatascienceNotebookSessionNotebookSessionConfigDetails): any;
export declare function datascienceNotebookSessionNotebookSessionConfigDetailsToHclTerraform(struct?: DatascienceNotebookSessionNotebookSessionConfigDetailsOutputReference | DatascienceNotebookSessionNotebookSessionConfigDetails): any;
export declare class DatascienceNotebookSessionNotebookSessionConfigDetailsOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): DatascienceNotebookSessionNotebookSessionConfigDetails | undefined;
    set internalValue(value: DatascienceNotebookSessionNotebookSessionConfigDetails | undefined);
    private _blockStorageSizeInGbs?;
    get blockStorageSizeInGbs(): number;
    set blockStorageSizeInGbs(value: number);
    resetBlockStorageSizeInGbs(): void;
    get blockStorageSizeInGbsInput(): number | undefined;
    private _privateEndpointId?;
    get privateEndpointId(): string;
    set privateEndpointId(value: string);
    resetPrivateEndpointId(): void;
    get privateEndpointIdInput(): string | undefined;
    private _shape?;
    get shape(): string;
    set shape(value: string);
    get shapeInput(): string | undefined;
    private _subnetId?;
    get subnetId(): string;
    set subnetId(value: string);
    resetSubnetId(): void;
    get subnetIdInput(): string | undefined;
    private _notebookSessionShapeConfigDetails;
    get notebookSessionShapeConfigDetails(): DatascienceNotebookSessionNotebookSessionConfigDetailsNotebookSessionShapeConfigDetailsOutputReference;
    putNotebookSessionShapeConfigDetails(value: DatascienceNotebookSessionNotebookSessionConfigDetailsNotebookSessionShapeConfigDetails): void;
    resetNotebookSessionShapeConfigDetails(): void;
    get notebookSessionShapeConfigDetailsInput(): DatascienceNotebookSessionNotebookSessionConfigDetailsNotebookSessionShapeConfigDetails | undefined;
}
export interface DatascienceNotebookSessionNotebookSessionConfigurationDetailsNotebookSessionShapeConfigDetails {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/datascience_notebook_session#cpu_baseline DatascienceNotebookSession#cpu_baseline}
    */
    readonly cpuBaseline?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/datascience_notebook_session#memory_in_gbs DatascienceNotebookSession#memory_in_gbs}
    */
    readonly memoryInGbs?: number;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/datascience_notebook_session#ocpus DatascienceNotebookSession#ocpus}
    */
    readonly ocpus?: number;
}
export declare function datascienceNotebookSessionNotebookSessionConfigurationDetailsNotebookSessionShapeConfigDetailsToTerraform(struct?: DatascienceNotebookSessionNotebookSessionConfigurationDetailsNotebookSessionShapeConfigDetailsOutputReference | DatascienceNotebookSessionNotebookSessionConfigurationDetailsNotebookSessionShapeConfigDetails): any;
export declare function datascienceNotebookSessionNotebookSessionConfigurationDetailsNotebookSessionShapeConfigDetailsToHclTerraform(struct?: DatascienceNotebookSessionNotebookSessionConfigurationDetailsNotebookSessionShapeConfigDetailsOutputReference | DatascienceNotebookSessionNotebookSessionConfigurationDetailsNotebookSessionShapeConfigDetails): any;
export declare class DatascienceNotebookSessionNotebookSessionConfigurationDetailsNotebookSessionShapeConfigDetailsOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): DatascienceNotebookSessionNotebookSessionConfigurationDetailsNotebookSessionShapeConfigDetails | undefined;
    set internalValue(value: DatascienceNotebookSessionNotebookSessionConfigurationDetailsNotebookSessionShapeConfigDetails | undefined);
    private _cpuBaseline?;
    get cpuBaseline(): string;
    set cpuBaseline(value: string);
    resetCpuBaseline(): void;
    get cpuBaselineInput(): string | undefined;
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
export interface DatascienceNotebookSessionNotebookSessionConfigurationDetails {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/datascience_notebook_session#block_storage_size_in_gbs DatascienceNotebookSession#block_storage_size_in_gbs}
    */
    readonly blockStorageSizeInGbs?: number;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/datascience_notebook_session#private_endpoint_id DatascienceNotebookSession#private_endpoint_id}
    */
    readonly privateEndpointId?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/datascience_notebook_session#shape DatascienceNotebookSession#shape}
    */
    readonly shape: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/datascience_notebook_session#subnet_id DatascienceNotebookSession#subnet_id}
    */
    readonly subnetId: string;
    /**
    * notebook_session_shape_config_details block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/datascience_notebook_session#notebook_session_shape_config_details DatascienceNotebookSession#notebook_session_shape_config_details}
    */
    readonly notebookSessionShapeConfigDetails?: DatascienceNotebookSessionNotebookSessionConfigurationDetailsNotebookSessionShapeConfigDetails;
}
export declare function datascienceNotebookSessionNotebookSessionConfigurationDetailsToTerraform(struct?: DatascienceNotebookSessionNotebookSessionConfigurationDetailsOutputReference | DatascienceNotebookSessionNotebookSessionConfigurationDetails): any;
export declare function datascienceNotebookSessionNotebookSessionConfigurationDetailsToHclTerraform(struct?: DatascienceNotebookSessionNotebookSessionConfigurationDetailsOutputReference | DatascienceNotebookSessionNotebookSessionConfigurationDetails): any;
export declare class DatascienceNotebookSessionNotebookSessionConfigurationDetailsOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): DatascienceNotebookSessionNotebookSessionConfigurationDetails | undefined;
    set internalValue(value: DatascienceNotebookSessionNotebookSessionConfigurationDetails | undefined);
    private _blockStorageSizeInGbs?;
    get blockStorageSizeInGbs(): number;
    set blockStorageSizeInGbs(value: number);
    resetBlockStorageSizeInGbs(): void;
    get blockStorageSizeInGbsInput(): number | undefined;
    private _privateEndpointId?;
    get privateEndpointId(): string;
    set privateEndpointId(value: string);
    resetPrivateEndpointId(): void;
    get privateEndpointIdInput(): string | undefined;
    private _shape?;
    get shape(): string;
    set shape(value: string);
    get shapeInput(): string | undefined;
    private _subnetId?;
    get subnetId(): string;
    set subnetId(value: string);
    get subnetIdInput(): string | undefined;
    private _notebookSessionShapeConfigDetails;
    get notebookSessionShapeConfigDetails(): DatascienceNotebookSessionNotebookSessionConfigurationDetailsNotebookSessionShapeConfigDetailsOutputReference;
    putNotebookSessionShapeConfigDetails(value: DatascienceNotebookSessionNotebookSessionConfigurationDetailsNotebookSessionShapeConfigDetails): void;
    resetNotebookSessionShapeConfigDetails(): void;
    get notebookSessionShapeConfigDetailsInput(): DatascienceNotebookSessionNotebookSessionConfigurationDetailsNotebookSessionShapeConfigDetails | undefined;
}
export interface DatascienceNotebookSessionNotebookSessionRuntimeConfigDetailsNotebookSessionGitConfigDetailsNotebookSessionGitRepoConfigCollection {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/datascience_notebook_session#url DatascienceNotebookSession#url}
    */
    readonly url: string;
}
export declare function datascienceNotebookSessionNotebookSessionRuntimeConfigDetailsNotebookSessionGitConfigDetailsNotebookSessionGitRepoConfigCollectionToTerraform(struct?: DatascienceNotebookSessionNotebookSessionRuntimeConfigDetailsNotebookSessionGitConfigDetailsNotebookSessionGitRepoConfigCollection | cdktf.IResolvable): any;
export declare function datascienceNotebookSessionNotebookSessionRuntimeConfigDetailsNotebookSessionGitConfigDetailsNotebookSessionGitRepoConfigCollectionToHclTerraform(struct?: DatascienceNotebookSessionNotebookSessionRuntimeConfigDetailsNotebookSessionGitConfigDetailsNotebookSessionGitRepoConfigCollection | cdktf.IResolvable): any;
export declare class DatascienceNotebookSessionNotebookSessionRuntimeConfigDetailsNotebookSessionGitConfigDetailsNotebookSessionGitRepoConfigCollectionOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): DatascienceNotebookSessionNotebookSessionRuntimeConfigDetailsNotebookSessionGitConfigDetailsNotebookSessionGitRepoConfigCollection | cdktf.IResolvable | undefined;
    set internalValue(value: DatascienceNotebookSessionNotebookSessionRuntimeConfigDetailsNotebookSessionGitConfigDetailsNotebookSessionGitRepoConfigCollection | cdktf.IResolvable | undefined);
    private _url?;
    get url(): string;
    set url(value: string);
    get urlInput(): string | undefined;
}
export declare class DatascienceNotebookSessionNotebookSessionRuntimeConfigDetailsNotebookSessionGitConfigDetailsNotebookSessionGitRepoConfigCollectionList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    internalValue?: DatascienceNotebookSessionNotebookSessionRuntimeConfigDetailsNotebookSessionGitConfigDetailsNotebookSessionGitRepoConfigCollection[] | cdktf.IResolvable;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    /**
    * @param index the index of the item to return
    */
    get(index: number): DatascienceNotebookSessionNotebookSessionRuntimeConfigDetailsNotebookSessionGitConfigDetailsNotebookSessionGitRepoConfigCollectionOutputReference;
}
export interface DatascienceNotebookSessionNotebookSessionRuntimeConfigDetailsNotebookSessionGitConfigDetails {
    /**
    * notebook_session_git_repo_config_collection block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/datascience_notebook_session#notebook_session_git_repo_config_collection DatascienceNotebookSession#notebook_session_git_repo_config_collection}
    */
    readonly notebookSessionGitRepoConfigCollection?: DatascienceNotebookSessionNotebookSessionRuntimeConfigDetailsNotebookSessionGitConfigDetailsNotebookSessionGitRepoConfigCollection[] | cdktf.IResolvable;
}
export declare function datascienceNotebookSessionNotebookSessionRuntimeConfigDetailsNotebookSessionGitConfigDetailsToTerraform(struct?: DatascienceNotebookSessionNotebookSessionRuntimeConfigDetailsNotebookSessionGitConfigDetailsOutputReference | DatascienceNotebookSessionNotebookSessionRuntimeConfigDetailsNotebookSessionGitConfigDetails): any;
export declare function datascienceNotebookSessionNotebookSessionRuntimeConfigDetailsNotebookSessionGitConfigDetailsToHclTerraform(struct?: DatascienceNotebookSessionNotebookSessionRuntimeConfigDetailsNotebookSessionGitConfigDetailsOutputReference | DatascienceNotebookSessionNotebookSessionRuntimeConfigDetailsNotebookSessionGitConfigDetails): any;
export declare class DatascienceNotebookSessionNotebookSessionRuntimeConfigDetailsNotebookSessionGitConfigDetailsOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): DatascienceNotebookSessionNotebookSessionRuntimeConfigDetailsNotebookSessionGitConfigDetails | undefined;
    set internalValue(value: DatascienceNotebookSessionNotebookSessionRuntimeConfigDetailsNotebookSessionGitConfigDetails | undefined);
    private _notebookSessionGitRepoConfigCollection;
    get notebookSessionGitRepoConfigCollection(): DatascienceNotebookSessionNotebookSessionRuntimeConfigDetailsNotebookSessionGitConfigDetailsNotebookSessionGitRepoConfigCollectionList;
    putNotebookSessionGitRepoConfigCollection(value: DatascienceNotebookSessionNotebookSessionRuntimeConfigDetailsNotebookSessionGitConfigDetailsNotebookSessionGitRepoConfigCollection[] | cdktf.IResolvable): void;
    resetNotebookSessionGitRepoConfigCollection(): void;
    get notebookSessionGitRepoConfigCollectionInput(): cdktf.IResolvable | DatascienceNotebookSessionNotebookSessionRuntimeConfigDetailsNotebookSessionGitConfigDetailsNotebookSessionGitRepoConfigCollection[] | undefined;
}
export interface DatascienceNotebookSessionNotebookSessionRuntimeConfigDetails {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/datascience_notebook_session#custom_environment_variables DatascienceNotebookSession#custom_environment_variables}
    */
    readonly customEnvironmentVariables?: {
        [key: string]: string;
    };
    /**
    * notebook_session_git_config_details block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/datascience_notebook_session#notebook_session_git_config_details DatascienceNotebookSession#notebook_session_git_config_details}
    */
    readonly notebookSessionGitConfigDetails?: DatascienceNotebookSessionNotebookSessionRuntimeConfigDetailsNotebookSessionGitConfigDetails;
}
export declare function datascienceNotebookSessionNotebookSessionRuntimeConfigDetailsToTerraform(struct?: DatascienceNotebookSessionNotebookSessionRuntimeConfigDetailsOutputReference | DatascienceNotebookSessionNotebookSessionRuntimeConfigDetails): any;
export declare function datascienceNotebookSessionNotebookSessionRuntimeConfigDetailsToHclTerraform(struct?: DatascienceNotebookSessionNotebookSessionRuntimeConfigDetailsOutputReference | DatascienceNotebookSessionNotebookSessionRuntimeConfigDetails): any;
export declare class DatascienceNotebookSessionNotebookSessionRuntimeConfigDetailsOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): DatascienceNotebookSessionNotebookSessionRuntimeConfigDetails | undefined;
    set internalValue(value: DatascienceNotebookSessionNotebookSessionRuntimeConfigDetails | undefined);
    private _customEnvironmentVariables?;
    get customEnvironmentVariables(): {
        [key: string]: string;
    };
    set customEnvironmentVariables(value: {
        [key: string]: string;
    });
    resetCustomEnvironmentVariables(): void;
    get customEnvironmentVariablesInput(): {
        [key: string]: string;
    } | undefined;
    private _notebookSessionGitConfigDetails;
    get notebookSessionGitConfigDetails(): DatascienceNotebookSessionNotebookSessionRuntimeConfigDetailsNotebookSessionGitConfigDetailsOutputReference;
    putNotebookSessionGitConfigDetails(value: DatascienceNotebookSessionNotebookSessionRuntimeConfigDetailsNotebookSessionGitConfigDetails): void;
    resetNotebookSessionGitConfigDetails(): void;
    get notebookSessionGitConfigDetailsInput(): DatascienceNotebookSessionNotebookSessionRuntimeConfigDetailsNotebookSessionGitConfigDetails | undefined;
}
export interface DatascienceNotebookSessionNotebookSessionStorageMountConfigurationDetailsListStruct {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/datascience_notebook_session#bucket DatascienceNotebookSession#bucket}
    */
    readonly bucket?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/datascience_notebook_session#destination_directory_name DatascienceNotebookSession#destination_directory_name}
    */
    readonly destinationDirectoryName: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/datascience_notebook_session#destination_path DatascienceNotebookSession#destination_path}
    */
    readonly destinationPath?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/datascience_notebook_session#export_id DatascienceNotebookSession#export_id}
    */
    readonly exportId?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/datascience_notebook_session#mount_target_id DatascienceNotebookSession#mount_target_id}
    */
    readonly mountTargetId?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/datascience_notebook_session#namespace DatascienceNotebookSession#namespace}
    */
    readonly namespace?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/datascience_notebook_session#prefix DatascienceNotebookSession#prefix}
    */
    readonly prefix?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/datascience_notebook_session#storage_type DatascienceNotebookSession#storage_type}
    */
    readonly storageType: string;
}
export declare function datascienceNotebookSessionNotebookSessionStorageMountConfigurationDetailsListStructToTerraform(struct?: DatascienceNotebookSessionNotebookSessionStorageMountConfigurationDetailsListStruct | cdktf.IResolvable): any;
export declare function datascienceNotebookSessionNotebookSessionStorageMountConfigurationDetailsListStructToHclTerraform(struct?: DatascienceNotebookSessionNotebookSessionStorageMountConfigurationDetailsListStruct | cdktf.IResolvable): any;
export declare class DatascienceNotebookSessionNotebookSessionStorageMountConfigurationDetailsListStructOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): DatascienceNotebookSessionNotebookSessionStorageMountConfigurationDetailsListStruct | cdktf.IResolvable | undefined;
    set internalValue(value: DatascienceNotebookSessionNotebookSessionStorageMountConfigurationDetailsListStruct | cdktf.IResolvable | undefined);
    private _bucket?;
    get bucket(): string;
    set bucket(value: string);
    resetBucket(): void;
    get bucketInput(): string | undefined;
    private _destinationDirectoryName?;
    get destinationDirectoryName(): string;
    set destinationDirectoryName(value: string);
    get destinationDirectoryNameInput(): string | undefined;
    private _destinationPath?;
    get destinationPath(): string;
    set destinationPath(value: string);
    resetDestinationPath(): void;
    get destinationPathInput(): string | undefined;
    private _exportId?;
    get exportId(): string;
    set exportId(value: string);
    resetExportId(): void;
    get exportIdInput(): string | undefined;
    private _mountTargetId?;
    get mountTargetId(): string;
    set mountTargetId(value: string);
    resetMountTargetId(): void;
    get mountTargetIdInput(): string | undefined;
    private _namespace?;
    get namespace(): string;
    set namespace(value: string);
    resetNamespace(): void;
    get namespaceInput(): string | undefined;
    private _prefix?;
    get prefix(): string;
    set prefix(value: string);
    resetPrefix(): void;
    get prefixInput(): string | undefined;
    private _storageType?;
    get storageType(): string;
    set storageType(value: string);
    get storageTypeInput(): string | undefined;
}
export declare class DatascienceNotebookSessionNotebookSessionStorageMountConfigurationDetailsListStructList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    internalValue?: DatascienceNotebookSessionNotebookSessionStorageMountConfigurationDetailsListStruct[] | cdktf.IResolvable;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    /**
    * @param index the index of the item to return
    */
    get(index: number): DatascienceNotebookSessionNotebookSessionStorageMountConfigurationDetailsListStructOutputReference;
}
export interface DatascienceNotebookSessionTimeouts {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/datascience_notebook_session#create DatascienceNotebookSession#create}
    */
    readonly create?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/datascience_notebook_session#delete DatascienceNotebookSession#delete}
    */
    readonly delete?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/datascience_notebook_session#update DatascienceNotebookSession#update}
    */
    readonly update?: string;
}
export declare function datascienceNotebookSessionTimeoutsToTerraform(struct?: DatascienceNotebookSessionTimeouts | cdktf.IResolvable): any;
export declare function datascienceNotebookSessionTimeoutsToHclTerraform(struct?: DatascienceNotebookSessionTimeouts | cdktf.IResolvable): any;
export declare class DatascienceNotebookSessionTimeoutsOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): DatascienceNotebookSessionTimeouts | cdktf.IResolvable | undefined;
    set internalValue(value: DatascienceNotebookSessionTimeouts | cdktf.IResolvable | undefined);
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
* Represents a {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/datascience_notebook_session oci_datascience_notebook_session}
*/
export declare class DatascienceNotebookSession extends cdktf.TerraformResource {
    static readonly tfResourceType = "oci_datascience_notebook_session";
    /**
    * Generates CDKTF code for importing a DatascienceNotebookSession resource upon running "cdktf plan <stack-name>"
    * @param scope The scope in which to define this construct
    * @param importToId The construct id used in the generated config for the DatascienceNotebookSession to import
    * @param importFromId The id of the existing DatascienceNotebookSession that should be imported. Refer to the {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/datascience_notebook_session#import import section} in the documentation of this resource for the id to use
    * @param provider? Optional instance of the provider where the DatascienceNotebookSession to import is found
    */
    static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider): cdktf.ImportableResource;
    /**
    * Create a new {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/datascience_notebook_session oci_datascience_notebook_session} Resource
    *
    * @param scope The scope in which to define this construct
    * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
    * @param options DatascienceNotebookSessionConfig
    */
    constructor(scope: Construct, id: string, config: DatascienceNotebookSessionConfig);
    private _compartmentId?;
    get compartmentId(): string;
    set compartmentId(value: string);
    get compartmentIdInput(): string | undefined;
    get createdBy(): string;
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
    private _displayName?;
    get displayName(): string;
    set displayName(value: string);
    resetDisplayName(): void;
    get displayNameInput(): string | undefined;
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
    get lifecycleDetails(): string;
    get notebookSessionUrl(): string;
    private _projectId?;
    get projectId(): string;
    set projectId(value: string);
    get projectIdInput(): string | undefined;
    private _state?;
    get state(): string;
    set state(value: string);
    resetState(): void;
    get stateInput(): string | undefined;
    get timeCreated(): string;
    private _notebookSessionConfigDetails;
    get notebookSessionConfigDetails(): DatascienceNotebookSessionNotebookSessionConfigDetailsOutputReference;
    putNotebookSessionConfigDetails(value: DatascienceNotebookSessionNotebookSessionConfigDetails): void;
    resetNotebookSessionConfigDetails(): void;
    get notebookSessionConfigDetailsInput(): DatascienceNotebookSessionNotebookSessionConfigDetails | undefined;
    private _notebookSessionConfigurationDetails;
    get notebookSessionConfigurationDetails(): DatascienceNotebookSessionNotebookSessionConfigurationDetailsOutputReference;
    putNotebookSessionConfigurationDetails(value: DatascienceNotebookSessionNotebookSessionConfigurationDetails): void;
    resetNotebookSessionConfigurationDetails(): void;
    get notebookSessionConfigurationDetailsInput(): DatascienceNotebookSessionNotebookSessionConfigurationDetails | undefined;
    private _notebookSessionRuntimeConfigDetails;
    get notebookSessionRuntimeConfigDetails(): DatascienceNotebookSessionNotebookSessionRuntimeConfigDetailsOutputReference;
    putNotebookSessionRuntimeConfigDetails(value: DatascienceNotebookSessionNotebookSessionRuntimeConfigDetails): void;
    resetNotebookSessionRuntimeConfigDetails(): void;
    get notebookSessionRuntimeConfigDetailsInput(): DatascienceNotebookSessionNotebookSessionRuntimeConfigDetails | undefined;
    private _notebookSessionStorageMountConfigurationDetailsList;
    get notebookSessionStorageMountConfigurationDetailsList(): DatascienceNotebookSessionNotebookSessionStorageMountConfigurationDetailsListStructList;
    putNotebookSessionStorageMountConfigurationDetailsList(value: DatascienceNotebookSessionNotebookSessionStorageMountConfigurationDetailsListStruct[] | cdktf.IResolvable): void;
    resetNotebookSessionStorageMountConfigurationDetailsList(): void;
    get notebookSessionStorageMountConfigurationDetailsListInput(): cdktf.IResolvable | DatascienceNotebookSessionNotebookSessionStorageMountConfigurationDetailsListStruct[] | undefined;
    private _timeouts;
    get timeouts(): DatascienceNotebookSessionTimeoutsOutputReference;
    putTimeouts(value: DatascienceNotebookSessionTimeouts): void;
    resetTimeouts(): void;
    get timeoutsInput(): cdktf.IResolvable | DatascienceNotebookSessionTimeouts | undefined;
    protected synthesizeAttributes(): {
        [name: string]: any;
    };
    protected synthesizeHclAttributes(): {
        [name: string]: any;
    };
}
