// Generated from the schema of oracle/oci 8.28.0; see ../../README.md. Do not edit.
// Made with @cdktf/provider-generator, Copyright (c) HashiCorp, Inc., SPDX-License-Identifier: MPL-2.0.
import { Construct } from 'constructs';
import * as cdktf from 'cdktf';
export interface DataOciKmsVaultConfig extends cdktf.TerraformMetaArguments {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/data-sources/kms_vault#vault_id DataOciKmsVault#vault_id}
    */
    readonly vaultId: string;
}
export interface DataOciKmsVaultExternalKeyManagerMetadataOauthMetadata {
}
export declare function dataOciKmsVaultExternalKeyManagerMetadataOauthMetadataToTerraform(struct?: DataOciKmsVaultExternalKeyManagerMetadataOauthMetadata): any;
export declare function dataOciKmsVaultExternalKeyManagerMetadataOauthMetadataToHclTerraform(struct?: DataOciKmsVaultExternalKeyManagerMetadataOauthMetadata): any;
export declare class DataOciKmsVaultExternalKeyManagerMetadataOauthMetadataOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): DataOciKmsVaultExternalKeyManagerMetadataOauthMetadata | undefined;
    set internalValue(value: DataOciKmsVaultExternalKeyManagerMetadataOauthMetadata | undefined);
    get clientAppId(): string;
    get clientAppSecret(): string;
    get idcsAccountNameUrl(): string;
}
export declare class DataOciKmsVaultExternalKeyManagerMetadataOauthMetadataList extends cdktf.ComplexList {
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
    get(index: number): DataOciKmsVaultExternalKeyManagerMetadataOauthMetadataOutputReference;
}
export interface DataOciKmsVaultExternalKeyManagerMetadata {
}
export declare function dataOciKmsVaultExternalKeyManagerMetadataToTerraform(struct?: DataOciKmsVaultExternalKeyManagerMetadata): any;
export declare function dataOciKmsVaultExternalKeyManagerMetadataToHclTerraform(struct?: DataOciKmsVaultExternalKeyManagerMetadata): any;
export declare class DataOciKmsVaultExternalKeyManagerMetadataOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): DataOciKmsVaultExternalKeyManagerMetadata | undefined;
    set internalValue(value: DataOciKmsVaultExternalKeyManagerMetadata | undefined);
    get externalVaultEndpointUrl(): string;
    private _oauthMetadata;
    get oauthMetadata(): DataOciKmsVaultExternalKeyManagerMetadataOauthMetadataList;
    get privateEndpointId(): string;
}
export declare class DataOciKmsVaultExternalKeyManagerMetadataList extends cdktf.ComplexList {
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
    get(index: number): DataOciKmsVaultExternalKeyManagerMetadataOutputReference;
}
export interface DataOciKmsVaultExternalKeyManagerMetadataSummaryOauthMetadataSummary {
}
export declare function dataOciKmsVaultExternalKeyManagerMetadataSummaryOauthMetadataSummaryToTerraform(struct?: DataOciKmsVaultExternalKeyManagerMetadataSummaryOauthMetadataSummary): any;
export declare function dataOciKmsVaultExternalKeyManagerMetadataSummaryOauthMetadataSummaryToHclTerraform(struct?: DataOciKmsVaultExternalKeyManagerMetadataSummaryOauthMetadataSummary): any;
export declare class DataOciKmsVaultExternalKeyManagerMetadataSummaryOauthMetadataSummaryOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): DataOciKmsVaultExternalKeyManagerMetadataSummaryOauthMetadataSummary | undefined;
    set internalValue(value: DataOciKmsVaultExternalKeyManagerMetadataSummaryOauthMetadataSummary | undefined);
    get clientAppId(): string;
    get idcsAccountNameUrl(): string;
}
export declare class DataOciKmsVaultExternalKeyManagerMetadataSummaryOauthMetadataSummaryList extends cdktf.ComplexList {
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
    get(index: number): DataOciKmsVaultExternalKeyManagerMetadataSummaryOauthMetadataSummaryOutputReference;
}
export interface DataOciKmsVaultExternalKeyManagerMetadataSummary {
}
export declare function dataOciKmsVaultExternalKeyManagerMetadataSummaryToTerraform(struct?: DataOciKmsVaultExternalKeyManagerMetadataSummary): any;
export declare function dataOciKmsVaultExternalKeyManagerMetadataSummaryToHclTerraform(struct?: DataOciKmsVaultExternalKeyManagerMetadataSummary): any;
export declare class DataOciKmsVaultExternalKeyManagerMetadataSummaryOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): DataOciKmsVaultExternalKeyManagerMetadataSummary | undefined;
    set internalValue(value: DataOciKmsVaultExternalKeyManagerMetadataSummary | undefined);
    get externalVaultEndpointUrl(): string;
    private _oauthMetadataSummary;
    get oauthMetadataSummary(): DataOciKmsVaultExternalKeyManagerMetadataSummaryOauthMetadataSummaryList;
    get privateEndpointId(): string;
    get vendor(): string;
}
export declare class DataOciKmsVaultExternalKeyManagerMetadataSummaryList extends cdktf.ComplexList {
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
    get(index: number): DataOciKmsVaultExternalKeyManagerMetadataSummaryOutputReference;
}
export interface DataOciKmsVaultReplicaDetails {
}
export declare function dataOciKmsVaultReplicaDetailsToTerraform(struct?: DataOciKmsVaultReplicaDetails): any;
export declare function dataOciKmsVaultReplicaDetailsToHclTerraform(struct?: DataOciKmsVaultReplicaDetails): any;
export declare class DataOciKmsVaultReplicaDetailsOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): DataOciKmsVaultReplicaDetails | undefined;
    set internalValue(value: DataOciKmsVaultReplicaDetails | undefined);
    get replicationId(): string;
}
export declare class DataOciKmsVaultReplicaDetailsList extends cdktf.ComplexList {
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
    get(index: number): DataOciKmsVaultReplicaDetailsOutputReference;
}
export interface DataOciKmsVaultRestoreFromFile {
}
export declare function dataOciKmsVaultRestoreFromFileToTerraform(struct?: DataOciKmsVaultRestoreFromFile): any;
export declare function dataOciKmsVaultRestoreFromFileToHclTerraform(struct?: DataOciKmsVaultRestoreFromFile): any;
export declare class DataOciKmsVaultRestoreFromFileOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): DataOciKmsVaultRestoreFromFile | undefined;
    set internalValue(value: DataOciKmsVaultRestoreFromFile | undefined);
    get contentLength(): string;
    get contentMd5(): string;
    get restoreVaultFromFileDetails(): string;
}
export declare class DataOciKmsVaultRestoreFromFileList extends cdktf.ComplexList {
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
    get(index: number): DataOciKmsVaultRestoreFromFileOutputReference;
}
export interface DataOciKmsVaultRestoreFromObjectStore {
}
export declare function dataOciKmsVaultRestoreFromObjectStoreToTerraform(struct?: DataOciKmsVaultRestoreFromObjectStore): any;
export declare function dataOciKmsVaultRestoreFromObjectStoreToHclTerraform(struct?: DataOciKmsVaultRestoreFromObjectStore): any;
export declare class DataOciKmsVaultRestoreFromObjectStoreOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): DataOciKmsVaultRestoreFromObjectStore | undefined;
    set internalValue(value: DataOciKmsVaultRestoreFromObjectStore | undefined);
    get bucket(): string;
    get destination(): string;
    get namespace(): string;
    get object(): string;
    get uri(): string;
}
export declare class DataOciKmsVaultRestoreFromObjectStoreList extends cdktf.ComplexList {
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
    get(index: number): DataOciKmsVaultRestoreFromObjectStoreOutputReference;
}
/**
* Represents a {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/data-sources/kms_vault oci_kms_vault}
*/
export declare class DataOciKmsVault extends cdktf.TerraformDataSource {
    static readonly tfResourceType = "oci_kms_vault";
    /**
    * Generates CDKTF code for importing a DataOciKmsVault resource upon running "cdktf plan <stack-name>"
    * @param scope The scope in which to define this construct
    * @param importToId The construct id used in the generated config for the DataOciKmsVault to import
    * @param importFromId The id of the existing DataOciKmsVault that should be imported. Refer to the {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/data-sources/kms_vault#import import section} in the documentation of this resource for the id to use
    * @param provider? Optional instance of the provider where the DataOciKmsVault to import is found
    */
    static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider): cdktf.ImportableResource;
    /**
    * Create a new {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/data-sources/kms_vault oci_kms_vault} Data Source
    *
    * @param scope The scope in which to define this construct
    * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
    * @param options DataOciKmsVaultConfig
    */
    constructor(scope: Construct, id: string, config: DataOciKmsVaultConfig);
    get compartmentId(): string;
    get cryptoEndpoint(): string;
    private _definedTags;
    get definedTags(): cdktf.StringMap;
    get displayName(): string;
    private _externalKeyManagerMetadata;
    get externalKeyManagerMetadata(): DataOciKmsVaultExternalKeyManagerMetadataList;
    private _externalKeyManagerMetadataSummary;
    get externalKeyManagerMetadataSummary(): DataOciKmsVaultExternalKeyManagerMetadataSummaryList;
    private _freeformTags;
    get freeformTags(): cdktf.StringMap;
    get id(): string;
    get isPrimary(): cdktf.IResolvable;
    get isVaultReplicable(): cdktf.IResolvable;
    get managementEndpoint(): string;
    private _replicaDetails;
    get replicaDetails(): DataOciKmsVaultReplicaDetailsList;
    private _restoreFromFile;
    get restoreFromFile(): DataOciKmsVaultRestoreFromFileList;
    private _restoreFromObjectStore;
    get restoreFromObjectStore(): DataOciKmsVaultRestoreFromObjectStoreList;
    get restoreTrigger(): cdktf.IResolvable;
    get restoredFromVaultId(): string;
    get state(): string;
    get timeCreated(): string;
    get timeOfDeletion(): string;
    private _vaultId?;
    get vaultId(): string;
    set vaultId(value: string);
    get vaultIdInput(): string | undefined;
    get vaultType(): string;
    protected synthesizeAttributes(): {
        [name: string]: any;
    };
    protected synthesizeHclAttributes(): {
        [name: string]: any;
    };
}
