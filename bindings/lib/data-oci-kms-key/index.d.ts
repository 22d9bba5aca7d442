// Generated from the schema of oracle/oci 8.28.0; see ../../README.md. Do not edit.
// Made with @cdktf/provider-generator, Copyright (c) HashiCorp, Inc., SPDX-License-Identifier: MPL-2.0.
import { Construct } from 'constructs';
import * as cdktf from 'cdktf';
export interface DataOciKmsKeyConfig extends cdktf.TerraformMetaArguments {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/data-sources/kms_key#key_id DataOciKmsKey#key_id}
    */
    readonly keyId: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/data-sources/kms_key#management_endpoint DataOciKmsKey#management_endpoint}
    */
    readonly managementEndpoint: string;
}
export interface DataOciKmsKeyAutoKeyRotationDetails {
}
export declare function dataOciKmsKeyAutoKeyRotationDetailsToTerraform(struct?: DataOciKmsKeyAutoKeyRotationDetails): any;
export declare function dataOciKmsKeyAutoKeyRotationDetailsToHclTerraform(struct?: DataOciKmsKeyAutoKeyRotationDetails): any;
export declare class DataOciKmsKeyAutoKeyRotationDetailsOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): DataOciKmsKeyAutoKeyRotationDetails | undefined;
    set internalValue(value: DataOciKmsKeyAutoKeyRotationDetails | undefined);
    get lastRotationMessage(): string;
    get lastRotationStatus(): string;
    get rotationIntervalInDays(): number;
    get timeOfLastRotation(): string;
    get timeOfNextRotation(): string;
    get timeOfScheduleStart(): string;
}
export declare class DataOciKmsKeyAutoKeyRotationDetailsList extends cdktf.ComplexList {
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
    get(index: number): DataOciKmsKeyAutoKeyRotationDetailsOutputReference;
}
export interface DataOciKmsKeyExternalKeyReference {
}
export declare function dataOciKmsKeyExternalKeyReferenceToTerraform(struct?: DataOciKmsKeyExternalKeyReference): any;
export declare function dataOciKmsKeyExternalKeyReferenceToHclTerraform(struct?: DataOciKmsKeyExternalKeyReference): any;
export declare class DataOciKmsKeyExternalKeyReferenceOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): DataOciKmsKeyExternalKeyReference | undefined;
    set internalValue(value: DataOciKmsKeyExternalKeyReference | undefined);
    get externalKeyId(): string;
}
export declare class DataOciKmsKeyExternalKeyReferenceList extends cdktf.ComplexList {
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
    get(index: number): DataOciKmsKeyExternalKeyReferenceOutputReference;
}
export interface DataOciKmsKeyExternalKeyReferenceDetails {
}
export declare function dataOciKmsKeyExternalKeyReferenceDetailsToTerraform(struct?: DataOciKmsKeyExternalKeyReferenceDetails): any;
export declare function dataOciKmsKeyExternalKeyReferenceDetailsToHclTerraform(struct?: DataOciKmsKeyExternalKeyReferenceDetails): any;
export declare class DataOciKmsKeyExternalKeyReferenceDetailsOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): DataOciKmsKeyExternalKeyReferenceDetails | undefined;
    set internalValue(value: DataOciKmsKeyExternalKeyReferenceDetails | undefined);
    get externalKeyId(): string;
    get externalKeyVersionId(): string;
}
export declare class DataOciKmsKeyExternalKeyReferenceDetailsList extends cdktf.ComplexList {
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
    get(index: number): DataOciKmsKeyExternalKeyReferenceDetailsOutputReference;
}
export interface DataOciKmsKeyKeyShape {
}
export declare function dataOciKmsKeyKeyShapeToTerraform(struct?: DataOciKmsKeyKeyShape): any;
export declare function dataOciKmsKeyKeyShapeToHclTerraform(struct?: DataOciKmsKeyKeyShape): any;
export declare class DataOciKmsKeyKeyShapeOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): DataOciKmsKeyKeyShape | undefined;
    set internalValue(value: DataOciKmsKeyKeyShape | undefined);
    get algorithm(): string;
    get curveId(): string;
    get length(): number;
}
export declare class DataOciKmsKeyKeyShapeList extends cdktf.ComplexList {
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
    get(index: number): DataOciKmsKeyKeyShapeOutputReference;
}
export interface DataOciKmsKeyReplicaDetails {
}
export declare function dataOciKmsKeyReplicaDetailsToTerraform(struct?: DataOciKmsKeyReplicaDetails): any;
export declare function dataOciKmsKeyReplicaDetailsToHclTerraform(struct?: DataOciKmsKeyReplicaDetails): any;
export declare class DataOciKmsKeyReplicaDetailsOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): DataOciKmsKeyReplicaDetails | undefined;
    set internalValue(value: DataOciKmsKeyReplicaDetails | undefined);
    get replicationId(): string;
}
export declare class DataOciKmsKeyReplicaDetailsList extends cdktf.ComplexList {
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
    get(index: number): DataOciKmsKeyReplicaDetailsOutputReference;
}
export interface DataOciKmsKeyRestoreFromFile {
}
export declare function dataOciKmsKeyRestoreFromFileToTerraform(struct?: DataOciKmsKeyRestoreFromFile): any;
export declare function dataOciKmsKeyRestoreFromFileToHclTerraform(struct?: DataOciKmsKeyRestoreFromFile): any;
export declare class DataOciKmsKeyRestoreFromFileOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): DataOciKmsKeyRestoreFromFile | undefined;
    set internalValue(value: DataOciKmsKeyRestoreFromFile | undefined);
    get contentLength(): string;
    get contentMd5(): string;
    get restoreKeyFromFileDetails(): string;
}
export declare class DataOciKmsKeyRestoreFromFileList extends cdktf.ComplexList {
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
    get(index: number): DataOciKmsKeyRestoreFromFileOutputReference;
}
export interface DataOciKmsKeyRestoreFromObjectStore {
}
export declare function dataOciKmsKeyRestoreFromObjectStoreToTerraform(struct?: DataOciKmsKeyRestoreFromObjectStore): any;
export declare function dataOciKmsKeyRestoreFromObjectStoreToHclTerraform(struct?: DataOciKmsKeyRestoreFromObjectStore): any;
export declare class DataOciKmsKeyRestoreFromObjectStoreOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): DataOciKmsKeyRestoreFromObjectStore | undefined;
    set internalValue(value: DataOciKmsKeyRestoreFromObjectStore | undefined);
    get bucket(): string;
    get destination(): string;
    get namespace(): string;
    get object(): string;
    get uri(): string;
}
export declare class DataOciKmsKeyRestoreFromObjectStoreList extends cdktf.ComplexList {
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
    get(index: number): DataOciKmsKeyRestoreFromObjectStoreOutputReference;
}
/**
* Represents a {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/data-sources/kms_key oci_kms_key}
*/
export declare class DataOciKmsKey extends cdktf.TerraformDataSource {
    static readonly tfResourceType = "oci_kms_key";
    /**
    * Generates CDKTF code for importing a DataOciKmsKey resource upon running "cdktf plan <stack-name>"
    * @param scope The scope in which to define this construct
    * @param importToId The construct id used in the generated config for the DataOciKmsKey to import
    * @param importFromId The id of the existing DataOciKmsKey that should be imported. Refer to the {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/data-sources/kms_key#import import section} in the documentation of this resource for the id to use
    * @param provider? Optional instance of the provider where the DataOciKmsKey to import is found
    */
    static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider): cdktf.ImportableResource;
    /**
    * Create a new {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/data-sources/kms_key oci_kms_key} Data Source
    *
    * @param scope The scope in which to define this construct
    * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
    * @param options DataOciKmsKeyConfig
    */
    constructor(scope: Construct, id: string, config: DataOciKmsKeyConfig);
    private _autoKeyRotationDetails;
    get autoKeyRotationDetails(): DataOciKmsKeyAutoKeyRotationDetailsList;
    get compartmentId(): string;
    get currentKeyVersion(): string;
    private _definedTags;
    get definedTags(): cdktf.StringMap;
    get desiredState(): string;
    get displayName(): string;
    private _externalKeyReference;
    get externalKeyReference(): DataOciKmsKeyExternalKeyReferenceList;
    private _externalKeyReferenceDetails;
    get externalKeyReferenceDetails(): DataOciKmsKeyExternalKeyReferenceDetailsList;
    private _freeformTags;
    get freeformTags(): cdktf.StringMap;
    get id(): string;
    get isAutoRotationEnabled(): cdktf.IResolvable;
    get isPrimary(): cdktf.IResolvable;
    private _keyId?;
    get keyId(): string;
    set keyId(value: string);
    get keyIdInput(): string | undefined;
    private _keyShape;
    get keyShape(): DataOciKmsKeyKeyShapeList;
    private _managementEndpoint?;
    get managementEndpoint(): string;
    set managementEndpoint(value: string);
    get managementEndpointInput(): string | undefined;
    get protectionMode(): string;
    private _replicaDetails;
    get replicaDetails(): DataOciKmsKeyReplicaDetailsList;
    private _restoreFromFile;
    get restoreFromFile(): DataOciKmsKeyRestoreFromFileList;
    private _restoreFromObjectStore;
    get restoreFromObjectStore(): DataOciKmsKeyRestoreFromObjectStoreList;
    get restoreTrigger(): cdktf.IResolvable;
    get restoredFromKeyId(): string;
    get state(): string;
    get timeCreated(): string;
    get timeOfDeletion(): string;
    get vaultId(): string;
    protected synthesizeAttributes(): {
        [name: string]: any;
    };
    protected synthesizeHclAttributes(): {
        [name: string]: any;
    };
}
