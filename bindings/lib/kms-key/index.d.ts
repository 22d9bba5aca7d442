// Generated from the schema of oracle/oci 8.28.0; see ../../README.md. Do not edit.
// Made with @cdktf/provider-generator, Copyright (c) HashiCorp, Inc., SPDX-License-Identifier: MPL-2.0.
import { Construct } from 'constructs';
import * as cdktf from 'cdktf';
export interface KmsKeyConfig extends cdktf.TerraformMetaArguments {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/kms_key#compartment_id KmsKey#compartment_id}
    */
    readonly compartmentId: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/kms_key#defined_tags KmsKey#defined_tags}
    */
    readonly definedTags?: {
        [key: string]: string;
    };
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/kms_key#desired_state KmsKey#desired_state}
    */
    readonly desiredState?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/kms_key#display_name KmsKey#display_name}
    */
    readonly displayName: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/kms_key#freeform_tags KmsKey#freeform_tags}
    */
    readonly freeformTags?: {
        [key: string]: string;
    };
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/kms_key#id KmsKey#id}
    *
    * Please be aware that the id field is automatically added to all resources in Terraform providers using a Terraform provider SDK version below 2.
    * If you experience problems setting this value it might not be settable. Please take a look at the provider documentation to ensure it should be settable.
    */
    readonly id?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/kms_key#is_auto_rotation_enabled KmsKey#is_auto_rotation_enabled}
    */
    readonly isAutoRotationEnabled?: boolean | cdktf.IResolvable;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/kms_key#management_endpoint KmsKey#management_endpoint}
    */
    readonly managementEndpoint: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/kms_key#protection_mode KmsKey#protection_mode}
    */
    readonly protectionMode?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/kms_key#restore_trigger KmsKey#restore_trigger}
    */
    readonly restoreTrigger?: boolean | cdktf.IResolvable;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/kms_key#time_of_deletion KmsKey#time_of_deletion}
    */
    readonly timeOfDeletion?: string;
    /**
    * auto_key_rotation_details block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/kms_key#auto_key_rotation_details KmsKey#auto_key_rotation_details}
    */
    readonly autoKeyRotationDetails?: KmsKeyAutoKeyRotationDetails;
    /**
    * external_key_reference block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/kms_key#external_key_reference KmsKey#external_key_reference}
    */
    readonly externalKeyReference?: KmsKeyExternalKeyReference;
    /**
    * key_shape block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/kms_key#key_shape KmsKey#key_shape}
    */
    readonly keyShape: KmsKeyKeyShape;
    /**
    * restore_from_file block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/kms_key#restore_from_file KmsKey#restore_from_file}
    */
    readonly restoreFromFile?: KmsKeyRestoreFromFile;
    /**
    * restore_from_object_store block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/kms_key#restore_from_object_store KmsKey#restore_from_object_store}
    */
    readonly restoreFromObjectStore?: KmsKeyRestoreFromObjectStore;
    /**
    * timeouts block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/kms_key#timeouts KmsKey#timeouts}
    */
    readonly timeouts?: KmsKeyTimeouts;
}
export interface KmsKeyExternalKeyReferenceDetails {
}
export declare function kmsKeyExternalKeyReferenceDetailsToTerraform(struct?: KmsKeyExternalKeyReferenceDetails): any;
export declare function kmsKeyExternalKeyReferenceDetailsToHclTerraform(struct?: KmsKeyExternalKeyReferenceDetails): any;
export declare class KmsKeyExternalKeyReferenceDetailsOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): KmsKeyExternalKeyReferenceDetails | undefined;
    set internalValue(value: KmsKeyExternalKeyReferenceDetails | undefined);
    get externalKeyId(): string;
    get externalKeyVersionId(): string;
}
export declare class KmsKeyExternalKeyReferenceDetailsList extends cdktf.ComplexList {
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
    get(index: number): KmsKeyExternalKeyReferenceDetailsOutputReference;
}
export interface KmsKeyReplicaDetails {
}
export declare function kmsKeyReplicaDetailsToTerraform(struct?: KmsKeyReplicaDetails): any;
export declare function kmsKeyReplicaDetailsToHclTerraform(struct?: KmsKeyReplicaDetails): any;
export declare class KmsKeyReplicaDetailsOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): KmsKeyReplicaDetails | undefined;
    set internalValue(value: KmsKeyReplicaDetails | undefined);
    get replicationId(): string;
}
export declare class KmsKeyReplicaDetailsList extends cdktf.ComplexList {
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
    get(index: number): KmsKeyReplicaDetailsOutputReference;
}
export interface KmsKeyAutoKeyRotationDetails {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/kms_key#last_rotation_message KmsKey#last_rotation_message}
    */
    readonly lastRotationMessage?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/kms_key#last_rotation_status KmsKey#last_rotation_status}
    */
    readonly lastRotationStatus?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/kms_key#rotation_interval_in_days KmsKey#rotation_interval_in_days}
    */
    readonly rotationIntervalInDays?: number;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/kms_key#time_of_last_rotation KmsKey#time_of_last_rotation}
    */
    readonly timeOfLastRotation?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/kms_key#time_of_next_rotation KmsKey#time_of_next_rotation}
    */
    readonly timeOfNextRotation?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/kms_key#time_of_schedule_start KmsKey#time_of_schedule_start}
    */
    readonly timeOfScheduleStart?: string;
}
export declare function kmsKeyAutoKeyRotationDetailsToTerraform(struct?: KmsKeyAutoKeyRotationDetailsOutputReference | KmsKeyAutoKeyRotationDetails): any;
export declare function kmsKeyAutoKeyRotationDetailsToHclTerraform(struct?: KmsKeyAutoKeyRotationDetailsOutputReference | KmsKeyAutoKeyRotationDetails): any;
export declare class KmsKeyAutoKeyRotationDetailsOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): KmsKeyAutoKeyRotationDetails | undefined;
    set internalValue(value: KmsKeyAutoKeyRotationDetails | undefined);
    private _lastRotationMessage?;
    get lastRotationMessage(): string;
    set lastRotationMessage(value: string);
    resetLastRotationMessage(): void;
    get lastRotationMessageInput(): string | undefined;
    private _lastRotationStatus?;
    get lastRotationStatus(): string;
    set lastRotationStatus(value: string);
    resetLastRotationStatus(): void;
    get lastRotationStatusInput(): string | undefined;
    private _rotationIntervalInDays?;
    get rotationIntervalInDays(): number;
    set rotationIntervalInDays(value: number);
    resetRotationIntervalInDays(): void;
    get rotationIntervalInDaysInput(): number | undefined;
    private _timeOfLastRotation?;
    get timeOfLastRotation(): string;
    set timeOfLastRotation(value: string);
    resetTimeOfLastRotation(): void;
    get timeOfLastRotationInput(): string | undefined;
    private _timeOfNextRotation?;
    get timeOfNextRotation(): string;
    set timeOfNextRotation(value: string);
    resetTimeOfNextRotation(): void;
    get timeOfNextRotationInput(): string | undefined;
    private _timeOfScheduleStart?;
    get timeOfScheduleStart(): string;
    set timeOfScheduleStart(value: string);
    resetTimeOfScheduleStart(): void;
    get timeOfScheduleStartInput(): string | undefined;
}
export interface KmsKeyExternalKeyReference {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/kms_key#external_key_id KmsKey#external_key_id}
    */
    readonly externalKeyId: string;
}
export declare function kmsKeyExternalKeyReferenceToTerraform(struct?: KmsKeyExternalKeyReferenceOutputReference | KmsKeyExternalKeyReference): any;
export declare function kmsKeyExternalKeyReferenceToHclTerraform(struct?: KmsKeyExternalKeyReferenceOutputReference | KmsKeyExternalKeyReference): any;
export declare class KmsKeyExternalKeyReferenceOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): KmsKeyExternalKeyReference | undefined;
    set internalValue(value: KmsKeyExternalKeyReference | undefined);
    private _externalKeyId?;
    get externalKeyId(): string;
    set externalKeyId(value: string);
    get externalKeyIdInput(): string | undefined;
}
export interface KmsKeyKeyShape {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/kms_key#algorithm KmsKey#algorithm}
    */
    readonly algorithm: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/kms_key#curve_id KmsKey#curve_id}
    */
    readonly curveId?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/kms_key#length KmsKey#length}
    */
    readonly length: number;
}
export declare function kmsKeyKeyShapeToTerraform(struct?: KmsKeyKeyShapeOutputReference | KmsKeyKeyShape): any;
export declare function kmsKeyKeyShapeToHclTerraform(struct?: KmsKeyKeyShapeOutputReference | KmsKeyKeyShape): any;
export declare class KmsKeyKeyShapeOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): KmsKeyKeyShape | undefined;
    set internalValue(value: KmsKeyKeyShape | undefined);
    private _algorithm?;
    get algorithm(): string;
    set algorithm(value: string);
    get algorithmInput(): string | undefined;
    private _curveId?;
    get curveId(): string;
    set curveId(value: string);
    resetCurveId(): void;
    get curveIdInput(): string | undefined;
    private _length?;
    get length(): number;
    set length(value: number);
    get lengthInput(): number | undefined;
}
export interface KmsKeyRestoreFromFile {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/kms_key#content_length KmsKey#content_length}
    */
    readonly contentLength: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/kms_key#content_md5 KmsKey#content_md5}
    */
    readonly contentMd5?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/kms_key#restore_key_from_file_details KmsKey#restore_key_from_file_details}
    */
    readonly restoreKeyFromFileDetails: string;
}
export declare function kmsKeyRestoreFromFileToTerraform(struct?: KmsKeyRestoreFromFileOutputReference | KmsKeyRestoreFromFile): any;
export declare function kmsKeyRestoreFromFileToHclTerraform(struct?: KmsKeyRestoreFromFileOutputReference | KmsKeyRestoreFromFile): any;
export declare class KmsKeyRestoreFromFileOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): KmsKeyRestoreFromFile | undefined;
    set internalValue(value: KmsKeyRestoreFromFile | undefined);
    private _contentLength?;
    get contentLength(): string;
    set contentLength(value: string);
    get contentLengthInput(): string | undefined;
    private _contentMd5?;
    get contentMd5(): string;
    set contentMd5(value: string);
    resetContentMd5(): void;
    get contentMd5Input(): string | undefined;
    private _restoreKeyFromFileDetails?;
    get restoreKeyFromFileDetails(): string;
    set restoreKeyFromFileDetails(value: string);
    get restoreKeyFromFileDetailsInput(): string | undefined;
}
export interface KmsKeyRestoreFromObjectStore {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/kms_key#bucket KmsKey#bucket}
    */
    readonly bucket?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/kms_key#destination KmsKey#destination}
    */
    readonly destination: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/kms_key#namespace KmsKey#namespace}
    */
    readonly namespace?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/kms_key#object KmsKey#object}
    */
    readonly object?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/kms_key#uri KmsKey#uri}
    */
    readonly uri?: string;
}
export declare function kmsKeyRestoreFromObjectStoreToTerraform(struct?: KmsKeyRestoreFromObjectStoreOutputReference | KmsKeyRestoreFromObjectStore): any;
export declare function kmsKeyRestoreFromObjectStoreToHclTerraform(struct?: KmsKeyRestoreFromObjectStoreOutputReference | KmsKeyRestoreFromObjectStore): any;
export declare class KmsKeyRestoreFromObjectStoreOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): KmsKeyRestoreFromObjectStore | undefined;
    set internalValue(value: KmsKeyRestoreFromObjectStore | undefined);
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
export interface KmsKeyTimeouts {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/kms_key#create KmsKey#create}
    */
    readonly create?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/kms_key#delete KmsKey#delete}
    */
    readonly delete?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/kms_key#update KmsKey#update}
    */
    readonly update?: string;
}
export declare function kmsKeyTimeoutsToTerraform(struct?: KmsKeyTimeouts | cdktf.IResolvable): any;
export declare function kmsKeyTimeoutsToHclTerraform(struct?: KmsKeyTimeouts | cdktf.IResolvable): any;
export declare class KmsKeyTimeoutsOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): KmsKeyTimeouts | cdktf.IResolvable | undefined;
    set internalValue(value: KmsKeyTimeouts | cdktf.IResolvable | undefined);
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
* Represents a {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/kms_key oci_kms_key}
*/
export declare class KmsKey extends cdktf.TerraformResource {
    static readonly tfResourceType = "oci_kms_key";
    /**
    * Generates CDKTF code for importing a KmsKey resource upon running "cdktf plan <stack-name>"
    * @param scope The scope in which to define this construct
    * @param importToId The construct id used in the generated config for the KmsKey to import
    * @param importFromId The id of the existing KmsKey that should be imported. Refer to the {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/kms_key#import import section} in the documentation of this resource for the id to use
    * @param provider? Optional instance of the provider where the KmsKey to import is found
    */
    static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider): cdktf.ImportableResource;
    /**
    * Create a new {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/kms_key oci_kms_key} Resource
    *
    * @param scope The scope in which to define this construct
    * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
    * @param options KmsKeyConfig
    */
    constructor(scope: Construct, id: string, config: KmsKeyConfig);
    private _compartmentId?;
    get compartmentId(): string;
    set compartmentId(value: string);
    get compartmentIdInput(): string | undefined;
    get currentKeyVersion(): string;
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
    private _desiredState?;
    get desiredState(): string;
    set desiredState(value: string);
    resetDesiredState(): void;
    get desiredStateInput(): string | undefined;
    private _displayName?;
    get displayName(): string;
    set displayName(value: string);
    get displayNameInput(): string | undefined;
    private _externalKeyReferenceDetails;
    get externalKeyReferenceDetails(): KmsKeyExternalKeyReferenceDetailsList;
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
    private _isAutoRotationEnabled?;
    get isAutoRotationEnabled(): boolean | cdktf.IResolvable;
    set isAutoRotationEnabled(value: boolean | cdktf.IResolvable);
    resetIsAutoRotationEnabled(): void;
    get isAutoRotationEnabledInput(): boolean | cdktf.IResolvable | undefined;
    get isPrimary(): cdktf.IResolvable;
    private _managementEndpoint?;
    get managementEndpoint(): string;
    set managementEndpoint(value: string);
    get managementEndpointInput(): string | undefined;
    private _protectionMode?;
    get protectionMode(): string;
    set protectionMode(value: string);
    resetProtectionMode(): void;
    get protectionModeInput(): string | undefined;
    private _replicaDetails;
    get replicaDetails(): KmsKeyReplicaDetailsList;
    private _restoreTrigger?;
    get restoreTrigger(): boolean | cdktf.IResolvable;
    set restoreTrigger(value: boolean | cdktf.IResolvable);
    resetRestoreTrigger(): void;
    get restoreTriggerInput(): boolean | cdktf.IResolvable | undefined;
    get restoredFromKeyId(): string;
    get state(): string;
    get timeCreated(): string;
    private _timeOfDeletion?;
    get timeOfDeletion(): string;
    set timeOfDeletion(value: string);
    resetTimeOfDeletion(): void;
    get timeOfDeletionInput(): string | undefined;
    get vaultId(): string;
    private _autoKeyRotationDetails;
    get autoKeyRotationDetails(): KmsKeyAutoKeyRotationDetailsOutputReference;
    putAutoKeyRotationDetails(value: KmsKeyAutoKeyRotationDetails): void;
    resetAutoKeyRotationDetails(): void;
    get autoKeyRotationDetailsInput(): KmsKeyAutoKeyRotationDetails | undefined;
    private _externalKeyReference;
    get externalKeyReference(): KmsKeyExternalKeyReferenceOutputReference;
    putExternalKeyReference(value: KmsKeyExternalKeyReference): void;
    resetExternalKeyReference(): void;
    get externalKeyReferenceInput(): KmsKeyExternalKeyReference | undefined;
    private _keyShape;
    get keyShape(): KmsKeyKeyShapeOutputReference;
    putKeyShape(value: KmsKeyKeyShape): void;
    get keyShapeInput(): KmsKeyKeyShape | undefined;
    private _restoreFromFile;
    get restoreFromFile(): KmsKeyRestoreFromFileOutputReference;
    putRestoreFromFile(value: KmsKeyRestoreFromFile): void;
    resetRestoreFromFile(): void;
    get restoreFromFileInput(): KmsKeyRestoreFromFile | undefined;
    private _restoreFromObjectStore;
    get restoreFromObjectStore(): KmsKeyRestoreFromObjectStoreOutputReference;
    putRestoreFromObjectStore(value: KmsKeyRestoreFromObjectStore): void;
    resetRestoreFromObjectStore(): void;
    get restoreFromObjectStoreInput(): KmsKeyRestoreFromObjectStore | undefined;
    private _timeouts;
    get timeouts(): KmsKeyTimeoutsOutputReference;
    putTimeouts(value: KmsKeyTimeouts): void;
    resetTimeouts(): void;
    get timeoutsInput(): cdktf.IResolvable | KmsKeyTimeouts | undefined;
    protected synthesizeAttributes(): {
        [name: string]: any;
    };
    protected synthesizeHclAttributes(): {
        [name: string]: any;
    };
}
