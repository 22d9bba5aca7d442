// Generated from the schema of oracle/oci 8.28.0; see ../../README.md. Do not edit.
// Made with @cdktf/provider-generator, Copyright (c) HashiCorp, Inc., SPDX-License-Identifier: MPL-2.0.
import { Construct } from 'constructs';
import * as cdktf from 'cdktf';
export interface DataOciVaultSecretConfig extends cdktf.TerraformMetaArguments {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/data-sources/vault_secret#secret_id DataOciVaultSecret#secret_id}
    */
    readonly secretId: string;
}
export interface DataOciVaultSecretReplicationConfigReplicationTargets {
}
export declare function dataOciVaultSecretReplicationConfigReplicationTargetsToTerraform(struct?: DataOciVaultSecretReplicationConfigReplicationTargets): any;
export declare function dataOciVaultSecretReplicationConfigReplicationTargetsToHclTerraform(struct?: DataOciVaultSecretReplicationConfigReplicationTargets): any;
export declare class DataOciVaultSecretReplicationConfigReplicationTargetsOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): DataOciVaultSecretReplicationConfigReplicationTargets | undefined;
    set internalValue(value: DataOciVaultSecretReplicationConfigReplicationTargets | undefined);
    get targetKeyId(): string;
    get targetRegion(): string;
    get targetVaultId(): string;
}
export declare class DataOciVaultSecretReplicationConfigReplicationTargetsList extends cdktf.ComplexList {
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
    get(index: number): DataOciVaultSecretReplicationConfigReplicationTargetsOutputReference;
}
export interface DataOciVaultSecretReplicationConfig {
}
export declare function dataOciVaultSecretReplicationConfigToTerraform(struct?: DataOciVaultSecretReplicationConfig): any;
export declare function dataOciVaultSecretReplicationConfigToHclTerraform(struct?: DataOciVaultSecretReplicationConfig): any;
export declare class DataOciVaultSecretReplicationConfigOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): DataOciVaultSecretReplicationConfig | undefined;
    set internalValue(value: DataOciVaultSecretReplicationConfig | undefined);
    get isWriteForwardEnabled(): cdktf.IResolvable;
    private _replicationTargets;
    get replicationTargets(): DataOciVaultSecretReplicationConfigReplicationTargetsList;
}
export declare class DataOciVaultSecretReplicationConfigList extends cdktf.ComplexList {
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
    get(index: number): DataOciVaultSecretReplicationConfigOutputReference;
}
export interface DataOciVaultSecretRotationConfigTargetSystemDetails {
}
export declare function dataOciVaultSecretRotationConfigTargetSystemDetailsToTerraform(struct?: DataOciVaultSecretRotationConfigTargetSystemDetails): any;
export declare function dataOciVaultSecretRotationConfigTargetSystemDetailsToHclTerraform(struct?: DataOciVaultSecretRotationConfigTargetSystemDetails): any;
export declare class DataOciVaultSecretRotationConfigTargetSystemDetailsOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): DataOciVaultSecretRotationConfigTargetSystemDetails | undefined;
    set internalValue(value: DataOciVaultSecretRotationConfigTargetSystemDetails | undefined);
    get adbId(): string;
    get functionId(): string;
    get targetSystemType(): string;
}
export declare class DataOciVaultSecretRotationConfigTargetSystemDetailsList extends cdktf.ComplexList {
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
    get(index: number): DataOciVaultSecretRotationConfigTargetSystemDetailsOutputReference;
}
export interface DataOciVaultSecretRotationConfig {
}
export declare function dataOciVaultSecretRotationConfigToTerraform(struct?: DataOciVaultSecretRotationConfig): any;
export declare function dataOciVaultSecretRotationConfigToHclTerraform(struct?: DataOciVaultSecretRotationConfig): any;
export declare class DataOciVaultSecretRotationConfigOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): DataOciVaultSecretRotationConfig | undefined;
    set internalValue(value: DataOciVaultSecretRotationConfig | undefined);
    get isScheduledRotationEnabled(): cdktf.IResolvable;
    get rotationInterval(): string;
    private _targetSystemDetails;
    get targetSystemDetails(): DataOciVaultSecretRotationConfigTargetSystemDetailsList;
}
export declare class DataOciVaultSecretRotationConfigList extends cdktf.ComplexList {
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
    get(index: number): DataOciVaultSecretRotationConfigOutputReference;
}
export interface DataOciVaultSecretSecretContent {
}
export declare function dataOciVaultSecretSecretContentToTerraform(struct?: DataOciVaultSecretSecretContent): any;
export declare function dataOciVaultSecretSecretContentToHclTerraform(struct?: DataOciVaultSecretSecretContent): any;
export declare class DataOciVaultSecretSecretContentOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): DataOciVaultSecretSecretContent | undefined;
    set internalValue(value: DataOciVaultSecretSecretContent | undefined);
    get content(): string;
    get contentType(): string;
    get name(): string;
    get stage(): string;
}
export declare class DataOciVaultSecretSecretContentList extends cdktf.ComplexList {
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
    get(index: number): DataOciVaultSecretSecretContentOutputReference;
}
export interface DataOciVaultSecretSecretGenerationContext {
}
export declare function dataOciVaultSecretSecretGenerationContextToTerraform(struct?: DataOciVaultSecretSecretGenerationContext): any;
export declare function dataOciVaultSecretSecretGenerationContextToHclTerraform(struct?: DataOciVaultSecretSecretGenerationContext): any;
export declare class DataOciVaultSecretSecretGenerationContextOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): DataOciVaultSecretSecretGenerationContext | undefined;
    set internalValue(value: DataOciVaultSecretSecretGenerationContext | undefined);
    get generationTemplate(): string;
    get generationType(): string;
    get passphraseLength(): number;
    get secretTemplate(): string;
}
export declare class DataOciVaultSecretSecretGenerationContextList extends cdktf.ComplexList {
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
    get(index: number): DataOciVaultSecretSecretGenerationContextOutputReference;
}
export interface DataOciVaultSecretSecretRules {
}
export declare function dataOciVaultSecretSecretRulesToTerraform(struct?: DataOciVaultSecretSecretRules): any;
export declare function dataOciVaultSecretSecretRulesToHclTerraform(struct?: DataOciVaultSecretSecretRules): any;
export declare class DataOciVaultSecretSecretRulesOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): DataOciVaultSecretSecretRules | undefined;
    set internalValue(value: DataOciVaultSecretSecretRules | undefined);
    get isEnforcedOnDeletedSecretVersions(): cdktf.IResolvable;
    get isSecretContentRetrievalBlockedOnExpiry(): cdktf.IResolvable;
    get ruleType(): string;
    get secretVersionExpiryInterval(): string;
    get timeOfAbsoluteExpiry(): string;
}
export declare class DataOciVaultSecretSecretRulesList extends cdktf.ComplexList {
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
    get(index: number): DataOciVaultSecretSecretRulesOutputReference;
}
export interface DataOciVaultSecretSourceRegionInformation {
}
export declare function dataOciVaultSecretSourceRegionInformationToTerraform(struct?: DataOciVaultSecretSourceRegionInformation): any;
export declare function dataOciVaultSecretSourceRegionInformationToHclTerraform(struct?: DataOciVaultSecretSourceRegionInformation): any;
export declare class DataOciVaultSecretSourceRegionInformationOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): DataOciVaultSecretSourceRegionInformation | undefined;
    set internalValue(value: DataOciVaultSecretSourceRegionInformation | undefined);
    get sourceKeyId(): string;
    get sourceRegion(): string;
    get sourceVaultId(): string;
}
export declare class DataOciVaultSecretSourceRegionInformationList extends cdktf.ComplexList {
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
    get(index: number): DataOciVaultSecretSourceRegionInformationOutputReference;
}
/**
* Represents a {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/data-sources/vault_secret oci_vault_secret}
*/
export declare class DataOciVaultSecret extends cdktf.TerraformDataSource {
    static readonly tfResourceType = "oci_vault_secret";
    /**
    * Generates CDKTF code for importing a DataOciVaultSecret resource upon running "cdktf plan <stack-name>"
    * @param scope The scope in which to define this construct
    * @param importToId The construct id used in the generated config for the DataOciVaultSecret to import
    * @param importFromId The id of the existing DataOciVaultSecret that should be imported. Refer to the {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/data-sources/vault_secret#import import section} in the documentation of this resource for the id to use
    * @param provider? Optional instance of the provider where the DataOciVaultSecret to import is found
    */
    static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider): cdktf.ImportableResource;
    /**
    * Create a new {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/data-sources/vault_secret oci_vault_secret} Data Source
    *
    * @param scope The scope in which to define this construct
    * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
    * @param options DataOciVaultSecretConfig
    */
    constructor(scope: Construct, id: string, config: DataOciVaultSecretConfig);
    get compartmentId(): string;
    get currentVersionNumber(): string;
    private _definedTags;
    get definedTags(): cdktf.StringMap;
    get description(): string;
    get enableAutoGeneration(): cdktf.IResolvable;
    private _freeformTags;
    get freeformTags(): cdktf.StringMap;
    get id(): string;
    get isAutoGenerationEnabled(): cdktf.IResolvable;
    get isReplica(): cdktf.IResolvable;
    get keyId(): string;
    get lastRotationTime(): string;
    get lifecycleDetails(): string;
    private _metadata;
    get metadata(): cdktf.StringMap;
    get nextRotationTime(): string;
    private _replicationConfig;
    get replicationConfig(): DataOciVaultSecretReplicationConfigList;
    private _rotationConfig;
    get rotationConfig(): DataOciVaultSecretRotationConfigList;
    get rotationStatus(): string;
    private _secretContent;
    get secretContent(): DataOciVaultSecretSecretContentList;
    private _secretGenerationContext;
    get secretGenerationContext(): DataOciVaultSecretSecretGenerationContextList;
    private _secretId?;
    get secretId(): string;
    set secretId(value: string);
    get secretIdInput(): string | undefined;
    get secretName(): string;
    private _secretRules;
    get secretRules(): DataOciVaultSecretSecretRulesList;
    private _sourceRegionInformation;
    get sourceRegionInformation(): DataOciVaultSecretSourceRegionInformationList;
    get state(): string;
    get timeCreated(): string;
    get timeOfCurrentVersionExpiry(): string;
    get timeOfDeletion(): string;
    get vaultId(): string;
    protected synthesizeAttributes(): {
        [name: string]: any;
    };
    protected synthesizeHclAttributes(): {
        [name: string]: any;
    };
}
