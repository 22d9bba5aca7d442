// Generated from the schema of oracle/oci 8.28.0; see ../../README.md. Do not edit.
// Made with @cdktf/provider-generator, Copyright (c) HashiCorp, Inc., SPDX-License-Identifier: MPL-2.0.
import { Construct } from 'constructs';
import * as cdktf from 'cdktf';
export interface DatascienceModelConfig extends cdktf.TerraformMetaArguments {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/datascience_model#artifact_content_disposition DatascienceModel#artifact_content_disposition}
    */
    readonly artifactContentDisposition?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/datascience_model#artifact_content_length DatascienceModel#artifact_content_length}
    */
    readonly artifactContentLength: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/datascience_model#compartment_id DatascienceModel#compartment_id}
    */
    readonly compartmentId: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/datascience_model#defined_tags DatascienceModel#defined_tags}
    */
    readonly definedTags?: {
        [key: string]: string;
    };
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/datascience_model#description DatascienceModel#description}
    */
    readonly description?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/datascience_model#display_name DatascienceModel#display_name}
    */
    readonly displayName?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/datascience_model#freeform_tags DatascienceModel#freeform_tags}
    */
    readonly freeformTags?: {
        [key: string]: string;
    };
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/datascience_model#id DatascienceModel#id}
    *
    * Please be aware that the id field is automatically added to all resources in Terraform providers using a Terraform provider SDK version below 2.
    * If you experience problems setting this value it might not be settable. Please take a look at the provider documentation to ensure it should be settable.
    */
    readonly id?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/datascience_model#input_schema DatascienceModel#input_schema}
    */
    readonly inputSchema?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/datascience_model#model_artifact DatascienceModel#model_artifact}
    */
    readonly modelArtifact: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/datascience_model#model_version_set_id DatascienceModel#model_version_set_id}
    */
    readonly modelVersionSetId?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/datascience_model#model_version_set_name DatascienceModel#model_version_set_name}
    */
    readonly modelVersionSetName?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/datascience_model#output_schema DatascienceModel#output_schema}
    */
    readonly outputSchema?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/datascience_model#project_id DatascienceModel#project_id}
    */
    readonly projectId: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/datascience_model#state DatascienceModel#state}
    */
    readonly state?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/datascience_model#version_label DatascienceModel#version_label}
    */
    readonly versionLabel?: string;
    /**
    * backup_setting block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/datascience_model#backup_setting DatascienceModel#backup_setting}
    */
    readonly backupSetting?: DatascienceModelBackupSetting;
    /**
    * custom_metadata_list block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/datascience_model#custom_metadata_list DatascienceModel#custom_metadata_list}
    */
    readonly customMetadataList?: DatascienceModelCustomMetadataListStruct[] | cdktf.IResolvable;
    /**
    * defined_metadata_list block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/datascience_model#defined_metadata_list DatascienceModel#defined_metadata_list}
    */
    readonly definedMetadataList?: DatascienceModelDefinedMetadataListStruct[] | cdktf.IResolvable;
    /**
    * retention_setting block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/datascience_model#retention_setting DatascienceModel#retention_setting}
    */
    readonly retentionSetting?: DatascienceModelRetentionSetting;
    /**
    * timeouts block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/datascience_model#timeouts DatascienceModel#timeouts}
    */
    readonly timeouts?: DatascienceModelTimeouts;
}
export interface DatascienceModelBackupOperationDetails {
}
export declare function datascienceModelBackupOperationDetailsToTerraform(struct?: DatascienceModelBackupOperationDetails): any;
export declare function datascienceModelBackupOperationDetailsToHclTerraform(struct?: DatascienceModelBackupOperationDetails): any;
export declare class DatascienceModelBackupOperationDetailsOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): DatascienceModelBackupOperationDetails | undefined;
    set internalValue(value: DatascienceModelBackupOperationDetails | undefined);
    get backupState(): string;
    get backupStateDetails(): string;
    get timeLastBackup(): string;
}
export declare class DatascienceModelBackupOperationDetailsList extends cdktf.ComplexList {
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
    get(index: number): DatascienceModelBackupOperationDetailsOutputReference;
}
export interface DatascienceModelRetentionOperationDetails {
}
export declare function datascienceModelRetentionOperationDetailsToTerraform(struct?: DatascienceModelRetentionOperationDetails): any;
export declare function datascienceModelRetentionOperationDetailsToHclTerraform(struct?: DatascienceModelRetentionOperationDetails): any;
export declare class DatascienceModelRetentionOperationDetailsOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): DatascienceModelRetentionOperationDetails | undefined;
    set internalValue(value: DatascienceModelRetentionOperationDetails | undefined);
    get archiveState(): string;
    get archiveStateDetails(): string;
    get deleteState(): string;
    get deleteStateDetails(): string;
    get timeArchivalScheduled(): string;
    get timeDeletionScheduled(): string;
}
export declare class DatascienceModelRetentionOperationDetailsList extends cdktf.ComplexList {
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
    get(index: number): DatascienceModelRetentionOperationDetailsOutputReference;
}
export interface DatascienceModelBackupSetting {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/datascience_model#backup_region DatascienceModel#backup_region}
    */
    readonly backupRegion: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/datascience_model#customer_notification_type DatascienceModel#customer_notification_type}
    */
    readonly customerNotificationType?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/datascience_model#is_backup_enabled DatascienceModel#is_backup_enabled}
    */
    readonly isBackupEnabled: boolean | cdktf.IResolvable;
}
export declare function datascienceModelBackupSettingToTerraform(struct?: DatascienceModelBackupSettingOutputReference | DatascienceModelBackupSetting): any;
export declare function datascienceModelBackupSettingToHclTerraform(struct?: DatascienceModelBackupSettingOutputReference | DatascienceModelBackupSetting): any;
export declare class DatascienceModelBackupSettingOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): DatascienceModelBackupSetting | undefined;
    set internalValue(value: DatascienceModelBackupSetting | undefined);
    private _backupRegion?;
    get backupRegion(): string;
    set backupRegion(value: string);
    get backupRegionInput(): string | undefined;
    private _customerNotificationType?;
    get customerNotificationType(): string;
    set customerNotificationType(value: string);
    resetCustomerNotificationType(): void;
    get customerNotificationTypeInput(): string | undefined;
    private _isBackupEnabled?;
    get isBackupEnabled(): boolean | cdktf.IResolvable;
    set isBackupEnabled(value: boolean | cdktf.IResolvable);
    get isBackupEnabledInput(): boolean | cdktf.IResolvable | undefined;
}
export interface DatascienceModelCustomMetadataListStruct {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/datascience_model#category DatascienceModel#category}
    */
    readonly category?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/datascience_model#description DatascienceModel#description}
    */
    readonly description?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/datascience_model#has_artifact DatascienceModel#has_artifact}
    */
    readonly hasArtifact?: boolean | cdktf.IResolvable;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/datascience_model#key DatascienceModel#key}
    */
    readonly key?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/datascience_model#keywords DatascienceModel#keywords}
    */
    readonly keywords?: string[];
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/datascience_model#value DatascienceModel#value}
    */
    readonly value?: string;
}
export declare function datascienceModelCustomMetadataListStructToTerraform(struct?: DatascienceModelCustomMetadataListStruct | cdktf.IResolvable): any;
export declare function datascienceModelCustomMetadataListStructToHclTerraform(struct?: DatascienceModelCustomMetadataListStruct | cdktf.IResolvable): any;
export declare class DatascienceModelCustomMetadataListStructOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): DatascienceModelCustomMetadataListStruct | cdktf.IResolvable | undefined;
    set internalValue(value: DatascienceModelCustomMetadataListStruct | cdktf.IResolvable | undefined);
    private _category?;
    get category(): string;
    set category(value: string);
    resetCategory(): void;
    get categoryInput(): string | undefined;
    private _description?;
    get description(): string;
    set description(value: string);
    resetDescription(): void;
    get descriptionInput(): string | undefined;
    private _hasArtifact?;
    get hasArtifact(): boolean | cdktf.IResolvable;
    set hasArtifact(value: boolean | cdktf.IResolvable);
    resetHasArtifact(): void;
    get hasArtifactInput(): boolean | cdktf.IResolvable | undefined;
    private _key?;
    get key(): string;
    set key(value: string);
    resetKey(): void;
    get keyInput(): string | undefined;
    private _keywords?;
    get keywords(): string[];
    set keywords(value: string[]);
    resetKeywords(): void;
    get keywordsInput(): string[] | undefined;
    private _value?;
    get value(): string;
    set value(value: string);
    resetValue(): void;
    get valueInput(): string | undefined;
}
export declare class DatascienceModelCustomMetadataListStructList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    internalValue?: DatascienceModelCustomMetadataListStruct[] | cdktf.IResolvable;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    /**
    * @param index the index of the item to return
    */
    get(index: number): DatascienceModelCustomMetadataListStructOutputReference;
}
export interface DatascienceModelDefinedMetadataListStruct {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/datascience_model#category DatascienceModel#category}
    */
    readonly category?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/datascience_model#description DatascienceModel#description}
    */
    readonly description?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/datascience_model#has_artifact DatascienceModel#has_artifact}
    */
    readonly hasArtifact?: boolean | cdktf.IResolvable;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/datascience_model#key DatascienceModel#key}
    */
    readonly key?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/datascience_model#keywords DatascienceModel#keywords}
    */
    readonly keywords?: string[];
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/datascience_model#value DatascienceModel#value}
    */
    readonly value?: string;
}
export declare function datascienceModelDefinedMetadataListStructToTerraform(struct?: DatascienceModelDefinedMetadataListStruct | cdktf.IResolvable): any;
export declare function datascienceModelDefinedMetadataListStructToHclTerraform(struct?: DatascienceModelDefinedMetadataListStruct | cdktf.IResolvable): any;
export declare class DatascienceModelDefinedMetadataListStructOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): DatascienceModelDefinedMetadataListStruct | cdktf.IResolvable | undefined;
    set internalValue(value: DatascienceModelDefinedMetadataListStruct | cdktf.IResolvable | undefined);
    private _category?;
    get category(): string;
    set category(value: string);
    resetCategory(): void;
    get categoryInput(): string | undefined;
    private _description?;
    get description(): string;
    set description(value: string);
    resetDescription(): void;
    get descriptionInput(): string | undefined;
    private _hasArtifact?;
    get hasArtifact(): boolean | cdktf.IResolvable;
    set hasArtifact(value: boolean | cdktf.IResolvable);
    resetHasArtifact(): void;
    get hasArtifactInput(): boolean | cdktf.IResolvable | undefined;
    private _key?;
    get key(): string;
    set key(value: string);
    resetKey(): void;
    get keyInput(): string | undefined;
    private _keywords?;
    get keywords(): string[];
    set keywords(value: string[]);
    resetKeywords(): void;
    get keywordsInput(): string[] | undefined;
    private _value?;
    get value(): string;
    set value(value: string);
    resetValue(): void;
    get valueInput(): string | undefined;
}
export declare class DatascienceModelDefinedMetadataListStructList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    internalValue?: DatascienceModelDefinedMetadataListStruct[] | cdktf.IResolvable;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    /**
    * @param index the index of the item to return
    */
    get(index: number): DatascienceModelDefinedMetadataListStructOutputReference;
}
export interface DatascienceModelRetentionSetting {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/datascience_model#archive_after_days DatascienceModel#archive_after_days}
    */
    readonly archiveAfterDays: number;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/datascience_model#customer_notification_type DatascienceModel#customer_notification_type}
    */
    readonly customerNotificationType?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/datascience_model#delete_after_days DatascienceModel#delete_after_days}
    */
    readonly deleteAfterDays?: number;
}
export declare function datascienceModelRetentionSettingToTerraform(struct?: DatascienceModelRetentionSettingOutputReference | DatascienceModelRetentionSetting): any;
export declare function datascienceModelRetentionSettingToHclTerraform(struct?: DatascienceModelRetentionSettingOutputReference | DatascienceModelRetentionSetting): any;
export declare class DatascienceModelRetentionSettingOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): DatascienceModelRetentionSetting | undefined;
    set internalValue(value: DatascienceModelRetentionSetting | undefined);
    private _archiveAfterDays?;
    get archiveAfterDays(): number;
    set archiveAfterDays(value: number);
    get archiveAfterDaysInput(): number | undefined;
    private _customerNotificationType?;
    get customerNotificationType(): string;
    set customerNotificationType(value: string);
    resetCustomerNotificationType(): void;
    get customerNotificationTypeInput(): string | undefined;
    private _deleteAfterDays?;
    get deleteAfterDays(): number;
    set deleteAfterDays(value: number);
    resetDeleteAfterDays(): void;
    get deleteAfterDaysInput(): number | undefined;
}
export interface DatascienceModelTimeouts {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/datascience_model#create DatascienceModel#create}
    */
    readonly create?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/datascience_model#delete DatascienceModel#delete}
    */
    readonly delete?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/datascience_model#update DatascienceModel#update}
    */
    readonly update?: string;
}
export declare function datascienceModelTimeoutsToTerraform(struct?: DatascienceModelTimeouts | cdktf.IResolvable): any;
export declare function datascienceModelTimeoutsToHclTerraform(struct?: DatascienceModelTimeouts | cdktf.IResolvable): any;
export declare class DatascienceModelTimeoutsOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): DatascienceModelTimeouts | cdktf.IResolvable | undefined;
    set internalValue(value: DatascienceModelTimeouts | cdktf.IResolvable | undefined);
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
* Represents a {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/datascience_model oci_datascience_model}
*/
export declare class DatascienceModel extends cdktf.TerraformResource {
    static readonly tfResourceType = "oci_datascience_model";
    /**
    * Generates CDKTF code for importing a DatascienceModel resource upon running "cdktf plan <stack-name>"
    * @param scope The scope in which to define this construct
    * @param importToId The construct id used in the generated config for the DatascienceModel to import
    * @param importFromId The id of the existing DatascienceModel that should be imported. Refer to the {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/datascience_model#import import section} in the documentation of this resource for the id to use
    * @param provider? Optional instance of the provider where the DatascienceModel to import is found
    */
    static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider): cdktf.ImportableResource;
    /**
    * Create a new {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/datascience_model oci_datascience_model} Resource
    *
    * @param scope The scope in which to define this construct
    * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
    * @param options DatascienceModelConfig
    */
    constructor(scope: Construct, id: string, config: DatascienceModelConfig);
    private _artifactContentDisposition?;
    get artifactContentDisposition(): string;
    set artifactContentDisposition(value: string);
    resetArtifactContentDisposition(): void;
    get artifactContentDispositionInput(): string | undefined;
    private _artifactContentLength?;
    get artifactContentLength(): string;
    set artifactContentLength(value: string);
    get artifactContentLengthInput(): string | undefined;
    get artifactContentMd5(): string;
    get artifactLastModified(): string;
    private _backupOperationDetails;
    get backupOperationDetails(): DatascienceModelBackupOperationDetailsList;
    get category(): string;
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
    private _description?;
    get description(): string;
    set description(value: string);
    resetDescription(): void;
    get descriptionInput(): string | undefined;
    private _displayName?;
    get displayName(): string;
    set displayName(value: string);
    resetDisplayName(): void;
    get displayNameInput(): string | undefined;
    get emptyModel(): cdktf.IResolvable;
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
    private _inputSchema?;
    get inputSchema(): string;
    set inputSchema(value: string);
    resetInputSchema(): void;
    get inputSchemaInput(): string | undefined;
    get isModelByReference(): cdktf.IResolvable;
    get lifecycleDetails(): string;
    private _modelArtifact?;
    get modelArtifact(): string;
    set modelArtifact(value: string);
    get modelArtifactInput(): string | undefined;
    private _modelVersionSetId?;
    get modelVersionSetId(): string;
    set modelVersionSetId(value: string);
    resetModelVersionSetId(): void;
    get modelVersionSetIdInput(): string | undefined;
    private _modelVersionSetName?;
    get modelVersionSetName(): string;
    set modelVersionSetName(value: string);
    resetModelVersionSetName(): void;
    get modelVersionSetNameInput(): string | undefined;
    private _outputSchema?;
    get outputSchema(): string;
    set outputSchema(value: string);
    resetOutputSchema(): void;
    get outputSchemaInput(): string | undefined;
    private _projectId?;
    get projectId(): string;
    set projectId(value: string);
    get projectIdInput(): string | undefined;
    private _retentionOperationDetails;
    get retentionOperationDetails(): DatascienceModelRetentionOperationDetailsList;
    private _state?;
    get state(): string;
    set state(value: string);
    resetState(): void;
    get stateInput(): string | undefined;
    get timeCreated(): string;
    private _versionLabel?;
    get versionLabel(): string;
    set versionLabel(value: string);
    resetVersionLabel(): void;
    get versionLabelInput(): string | undefined;
    private _backupSetting;
    get backupSetting(): DatascienceModelBackupSettingOutputReference;
    putBackupSetting(value: DatascienceModelBackupSetting): void;
    resetBackupSetting(): void;
    get backupSettingInput(): DatascienceModelBackupSetting | undefined;
    private _customMetadataList;
    get customMetadataList(): DatascienceModelCustomMetadataListStructList;
    putCustomMetadataList(value: DatascienceModelCustomMetadataListStruct[] | cdktf.IResolvable): void;
    resetCustomMetadataList(): void;
    get customMetadataListInput(): cdktf.IResolvable | DatascienceModelCustomMetadataListStruct[] | undefined;
    private _definedMetadataList;
    get definedMetadataList(): DatascienceModelDefinedMetadataListStructList;
    putDefinedMetadataList(value: DatascienceModelDefinedMetadataListStruct[] | cdktf.IResolvable): void;
    resetDefinedMetadataList(): void;
    get definedMetadataListInput(): cdktf.IResolvable | DatascienceModelDefinedMetadataListStruct[] | undefined;
    private _retentionSetting;
    get retentionSetting(): DatascienceModelRetentionSettingOutputReference;
    putRetentionSetting(value: DatascienceModelRetentionSetting): void;
    resetRetentionSetting(): void;
    get retentionSettingInput(): DatascienceModelRetentionSetting | undefined;
    private _timeouts;
    get timeouts(): DatascienceModelTimeoutsOutputReference;
    putTimeouts(value: DatascienceModelTimeouts): void;
    resetTimeouts(): void;
    get timeoutsInput(): cdktf.IResolvable | DatascienceModelTimeouts | undefined;
    protected synthesizeAttributes(): {
        [name: string]: any;
    };
    protected synthesizeHclAttributes(): {
        [name: string]: any;
    };
}
