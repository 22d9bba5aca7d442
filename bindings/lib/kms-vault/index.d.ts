// Generated from the schema of oracle/oci 8.28.0; see ../../README.md. Do not edit.
// Made with @cdktf/provider-generator, Copyright (c) HashiCorp, Inc., SPDX-License-Identifier: MPL-2.0.
import { Construct } from 'constructs';
import * as cdktf from 'cdktf';
export interface KmsVaultConfig extends cdktf.TerraformMetaArguments {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/kms_vault#compartment_id KmsVault#compartment_id}
    */
    readonly compartmentId: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/kms_vault#defined_tags KmsVault#defined_tags}
    */
    readonly definedTags?: {
        [key: string]: string;
    };
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/kms_vault#display_name KmsVault#display_name}
    */
    readonly displayName: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/kms_vault#freeform_tags KmsVault#freeform_tags}
    */
    readonly freeformTags?: {
        [key: string]: string;
    };
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/kms_vault#id KmsVault#id}
    *
    * Please be aware that the id field is automatically added to all resources in Terraform providers using a Terraform provider SDK version below 2.
    * If you experience problems setting this value it might not be settable. Please take a look at the provider documentation to ensure it should be settable.
    */
    readonly id?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/kms_vault#restore_trigger KmsVault#restore_trigger}
    */
    readonly restoreTrigger?: boolean | cdktf.IResolvable;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/kms_vault#time_of_deletion KmsVault#time_of_deletion}
    */
    readonly timeOfDeletion?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/kms_vault#vault_type KmsVault#vault_type}
    */
    readonly vaultType: string;
    /**
    * external_key_manager_metadata block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/kms_vault#external_key_manager_metadata KmsVault#external_key_manager_metadata}
    */
    readonly externalKeyManagerMetadata?: KmsVaultExternalKeyManagerMetadata;
    /**
    * restore_from_file block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/kms_vault#restore_from_file KmsVault#restore_from_file}
    */
    readonly restoreFromFile?: KmsVaultRestoreFromFile;
    /**
    * restore_from_object_store block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/kms_vault#restore_from_object_store KmsVault#restore_from_object_store}
    */
    readonly restoreFromObjectStore?: KmsVaultRestoreFromObjectStore;
    /**
    * timeouts block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/kms_vault#timeouts KmsVault#timeouts}
    */
    readonly timeouts?: KmsVaultTimeouts;
}
export interface KmsVaultExternalKeyManagerMetadataSummaryOauthMetadataSummary {
}
export declare function kmsVaultExternalKeyManagerMetadataSummaryOauthMetadataSummaryToTerraform(struct?: KmsVaultExternalKeyManagerMetadataSummaryOauthMetadataSummary): any;
export declare function kmsVaultExternalKeyManagerMetadataSummaryOauthMetadataSummaryToHclTerraform(struct?: KmsVaultExternalKeyManagerMetadataSummaryOauthMetadataSummary): any;
export declare class KmsVaultExternalKeyManagerMetadataSummaryOauthMetadataSummaryOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): KmsVaultExternalKeyManagerMetadataSummaryOauthMetadataSummary | undefined;
    set internalValue(value: KmsVaultExternalKeyManagerMetadataSummaryOauthMetadataSummary | undefined);
    get clientAppId(): string;
    get idcsAccountNameUrl(): string;
}
export declare class KmsVaultExternalKeyManagerMetadataSummaryOauthMetadataSummaryList extends cdktf.ComplexList {
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
    get(index: number): KmsVaultExternalKeyManagerMetadataSummaryOauthMetadataSummaryOutputReference;
}
export interface KmsVaultExternalKeyManagerMetadataSummary {
}
export declare function kmsVaultExternalKeyManagerMetadataSummaryToTerraform(struct?: KmsVaultExternalKeyManagerMetadataSummary): any;
export declare function kmsVaultExternalKeyManagerMetadataSummaryToHclTerraform(struct?: KmsVaultExternalKeyManagerMetadataSummary): any;
export declare class KmsVaultExternalKeyManagerMetadataSummaryOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): KmsVaultExternalKeyManagerMetadataSummary | undefined;
    set internalValue(value: KmsVaultExternalKeyManagerMetadataSummary | undefined);
    get externalVaultEndpointUrl(): string;
    private _oauthMetadataSummary;
    get oauthMetadataSummary(): KmsVaultExternalKeyManagerMetadataSummaryOauthMetadataSummaryList;
    get privateEndpointId(): string;
    get vendor(): string;
}
export declare class KmsVaultExternalKeyManagerMetadataSummaryList extends cdktf.ComplexList {
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
    get(index: number): KmsVaultExternalKeyManagerMetadataSummaryOutputReference;
}
export interface KmsVaultReplicaDetails {
}
export declare function kmsVaultReplicaDetailsToTerraform(struct?: KmsVaultReplicaDetails): any;
export declare function kmsVaultReplicaDetailsToHclTerraform(struct?: KmsVaultReplicaDetails): any;
export declare class KmsVaultReplicaDetailsOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): KmsVaultReplicaDetails | undefined;
    set internalValue(value: KmsVaultReplicaDetails | undefined);
    get replicationId(): string;
}
export declare class KmsVaultReplicaDetailsList extends cdktf.ComplexList {
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
    get(index: number): KmsVaultReplicaDetailsOutputReference;
}
export interface KmsVaultExternalKeyManagerMetadataOauthMetadata {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/kms_vault#client_app_id KmsVault#client_app_id}
    */
    readonly clientAppId: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/kms_vault#client_app_secret KmsVault#client_app_secret}
    */
    readonly clientAppSecret: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/kms_vault#idcs_account_name_url KmsVault#idcs_account_name_url}
    */
    readonly idcsAccountNameUrl: string;
}
export declare function kmsVaultExternalKeyManagerMetadataOauthMetadataToTerraform(struct?: KmsVaultExternalKeyManagerMetadataOauthMetadataOutputReference | KmsVaultExternalKeyManagerMetadataOauthMetadata): any;
export declare function kmsVaultExternalKeyManagerMetadataOauthMetadataToHclTerraform(struct?: KmsVaultExternalKeyManagerMetadataOauthMetadataOutputReference | KmsVaultExternalKeyManagerMetadataOauthMetadata): any;
export declare class KmsVaultExternalKeyManagerMetadataOauthMetadataOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): KmsVaultExternalKeyManagerMetadataOauthMetadata | undefined;
    set internalValue(value: KmsVaultExternalKeyManagerMetadataOauthMetadata | undefined);
    private _clientAppId?;
    get clientAppId(): string;
    set clientAppId(value: string);
    get clientAppIdInput(): string | undefined;
    private _clientAppSecret?;
    get clientAppSecret(): string;
    set clientAppSecret(value: string);
    get clientAppSecretInput(): string | undefined;
    private _idcsAccountNameUrl?;
    get idcsAccountNameUrl(): string;
    set idcsAccountNameUrl(value: string);
    get idcsAccountNameUrlInput(): string | undefined;
}
export interface KmsVaultExternalKeyManagerMetadata {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/kms_vault#external_vault_endpoint_url KmsVault#external_vault_endpoint_url}
    */
    readonly externalVaultEndpointUrl: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/kms_vault#private_endpoint_id KmsVault#private_endpoint_id}
    */
    readonly privateEndpointId: string;
    /**
    * oauth_metadata block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/kms_vault#oauth_metadata KmsVault#oauth_metadata}
    */
    readonly oauthMetadata: KmsVaultExternalKeyManagerMetadataOauthMetadata;
}
export declare function kmsVaultExternalKeyManagerMetadataToTerraform(struct?: KmsVaultExternalKeyManagerMetadataOutputReference | KmsVaultExternalKeyManagerMetadata): any;
export declare function kmsVaultExternalKeyManagerMetadataToHclTerraform(struct?: KmsVaultExternalKeyManagerMetadataOutputReference | KmsVaultExternalKeyManagerMetadata): any;
export declare class KmsVaultExternalKeyManagerMetadataOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): KmsVaultExternalKeyManagerMetadata | undefined;
    set internalValue(value: KmsVaultExternalKeyManagerMetadata | undefined);
    private _externalVaultEndpointUrl?;
    get externalVaultEndpointUrl(): string;
    set externalVaultEndpointUrl(value: string);
    get externalVaultEndpointUrlInput(): string | undefined;
    private _privateEndpointId?;
    get privateEndpointId(): string;
    set privateEndpointId(value: string);
    get privateEndpointIdInput(): string | undefined;
    private _oauthMetadata;
    get oauthMetadata(): KmsVaultExternalKeyManagerMetadataOauthMetadataOutputReference;
    putOauthMetadata(value: KmsVaultExternalKeyManagerMetadataOauthMetadata): void;
    get oauthMetadataInput(): KmsVaultExternalKeyManagerMetadataOauthMetadata | undefined;
}
export interface KmsVaultRestoreFromFile {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/kms_vault#content_length KmsVault#content_length}
    */
    readonly contentLength: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/kms_vault#content_md5 KmsVault#content_md5}
    */
    readonly contentMd5?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/kms_vault#restore_vault_from_file_details KmsVault#restore_vault_from_file_details}
    */
    readonly restoreVaultFromFileDetails: string;
}
export declare function kmsVaultRestoreFromFileToTerraform(struct?: KmsVaultRestoreFromFileOutputReference | KmsVaultRestoreFromFile): any;
export declare function kmsVaultRestoreFromFileToHclTerraform(struct?: KmsVaultRestoreFromFileOutputReference | KmsVaultRestoreFromFile): any;
export declare class KmsVaultRestoreFromFileOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): KmsVaultRestoreFromFile | undefined;
    set internalValue(value: KmsVaultRestoreFromFile | undefined);
    private _contentLength?;
    get contentLength(): string;
    set contentLength(value: string);
    get contentLengthInput(): string | undefined;
    private _contentMd5?;
    get contentMd5(): string;
    set contentMd5(value: string);
    resetContentMd5(): void;
    get contentMd5Input(): string | undefined;
    private _restoreVaultFromFileDetails?;
    get restoreVaultFromFileDetails(): string;
    set restoreVaultFromFileDetails(value: string);
    get restoreVaultFromFileDetailsInput(): string | undefined;
}
export interface KmsVaultRestoreFromObjectStore {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/kms_vault#bucket KmsVault#bucket}
    */
    readonly bucket?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/kms_vault#destination KmsVault#destination}
    */
    readonly destination: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/kms_vault#namespace KmsVault#namespace}
    */
    readonly namespace?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/kms_vault#object KmsVault#object}
    */
    readonly object?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/kms_vault#uri KmsVault#uri}
    */
    readonly uri?: string;
}
export declare function kmsVaultRestoreFromObjectStoreToTerraform(struct?: KmsVaultRestoreFromObjectStoreOutputReference | KmsVaultRestoreFromObjectStore): any;
export declare function kmsVaultRestoreFromObjectStoreToHclTerraform(struct?: KmsVaultRestoreFromObjectStoreOutputReference | KmsVaultRestoreFromObjectStore): any;
export declare class KmsVaultRestoreFromObjectStoreOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): KmsVaultRestoreFromObjectStore | undefined;
    set internalValue(value: KmsVaultRestoreFromObjectStore | undefined);
    private _bucket?;
    get bucket(): string;
    set bucket(value: string);
    resetBucket(): void;
    get bucketInput(): string | undefined;
    private _destination?;
    get destination(): string;
    set destination(value: string);
    get destinationInput(): string | undefined;
    private _namespace?;
    get namespace(): string;
    set namespace(value: string);
    resetNamespace(): void;
    get namespaceInput(): string | undefined;
    private _object?;
    get object(): string;
    set object(value: string);
    resetObject(): void;
    get objectInput(): string | undefined;
    private _uri?;
    get uri(): string;
    set uri(value: string);
    resetUri(): void;
    get uriInput(): string | undefined;
}
export interface KmsVaultTimeouts {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/kms_vault#create KmsVault#create}
    */
    readonly create?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/kms_vault#delete KmsVault#delete}
    */
    readonly delete?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/kms_vault#update KmsVault#update}
    */
    readonly update?: string;
}
export declare function kmsVaultTimeoutsToTerraform(struct?: KmsVaultTimeouts | cdktf.IResolvable): any;
export declare function kmsVaultTimeoutsToHclTerraform(struct?: KmsVaultTimeouts | cdktf.IResolvable): any;
export declare class KmsVaultTimeoutsOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): KmsVaultTimeouts | cdktf.IResolvable | undefined;
    set internalValue(value: KmsVaultTimeouts | cdktf.IResolvable | undefined);
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
* Represents a {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/kms_vault oci_kms_vault}
*/
export declare class KmsVault extends cdktf.TerraformResource {
    static readonly tfResourceType = "oci_kms_vault";
    /**
    * Generates CDKTF code for importing a KmsVault resource upon running "cdktf plan <stack-name>"
    * @param scope The scope in which to define this construct
    * @param importToId The construct id used in the generated config for the KmsVault to import
    * @param importFromId The id of the existing KmsVault that should be imported. Refer to the {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/kms_vault#import import section} in the documentation of this resource for the id to use
    * @param provider? Optional instance of the provider where the KmsVault to import is found
    */
    static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider): cdktf.ImportableResource;
    /**
    * Create a new {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/kms_vault oci_kms_vault} Resource
    *
    * @param scope The scope in which to define this construct
    * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
    * @param options KmsVaultConfig
    */
    constructor(scope: Construct, id: string, config: KmsVaultConfig);
    private _compartmentId?;
    get compartmentId(): string;
    set compartmentId(value: string);
    get compartmentIdInput(): string | undefined;
    get cryptoEndpoint(): string;
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
    get displayNameInput(): string | undefined;
    private _externalKeyManagerMetadataSummary;
    get externalKeyManagerMetadataSummary(): KmsVaultExternalKeyManagerMetadataSummaryList;
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
    get isPrimary(): cdktf.IResolvable;
    get isVaultReplicable(): cdktf.IResolvable;
    get managementEndpoint(): string;
    private _replicaDetails;
    get replicaDetails(): KmsVaultReplicaDetailsList;
    private _restoreTrigger?;
    get restoreTrigger(): boolean | cdktf.IResolvable;
    set restoreTrigger(value: boolean | cdktf.IResolvable);
    resetRestoreTrigger(): void;
    get restoreTriggerInput(): boolean | cdktf.IResolvable | undefined;
    get restoredFromVaultId(): string;
    get state(): string;
    get timeCreated(): string;
    private _timeOfDeletion?;
    get timeOfDeletion(): string;
    set timeOfDeletion(value: string);
    resetTimeOfDeletion(): void;
    get timeOfDeletionInput(): string | undefined;
    private _vaultType?;
    get vaultType(): string;
    set vaultType(value: string);
    get vaultTypeInput(): string | undefined;
    private _externalKeyManagerMetadata;
    get externalKeyManagerMetadata(): KmsVaultExternalKeyManagerMetadataOutputReference;
    putExternalKeyManagerMetadata(value: KmsVaultExternalKeyManagerMetadata): void;
    resetExternalKeyManagerMetadata(): void;
    get externalKeyManagerMetadataInput(): KmsVaultExternalKeyManagerMetadata | undefined;
    private _restoreFromFile;
    get restoreFromFile(): KmsVaultRestoreFromFileOutputReference;
    putRestoreFromFile(value: KmsVaultRestoreFromFile): void;
    resetRestoreFromFile(): void;
    get restoreFromFileInput(): KmsVaultRestoreFromFile | undefined;
    private _restoreFromObjectStore;
    get restoreFromObjectStore(): KmsVaultRestoreFromObjectStoreOutputReference;
    putRestoreFromObjectStore(value: KmsVaultRestoreFromObjectStore): void;
    resetRestoreFromObjectStore(): void;
    get restoreFromObjectStoreInput(): KmsVaultRestoreFromObjectStore | undefined;
    private _timeouts;
    get timeouts(): KmsVaultTimeoutsOutputReference;
    putTimeouts(value: KmsVaultTimeouts): void;
    resetTimeouts(): void;
    get timeoutsInput(): cdktf.IResolvable | KmsVaultTimeouts | undefined;
    protected synthesizeAttributes(): {
        [name: string]: any;
    };
    protected synthesizeHclAttributes(): {
        [name: string]: any;
    };
}
