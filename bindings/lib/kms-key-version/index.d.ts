// Generated from the schema of oracle/oci 8.28.0; see ../../README.md. Do not edit.
// Made with @cdktf/provider-generator, Copyright (c) HashiCorp, Inc., SPDX-License-Identifier: MPL-2.0.
import { Construct } from 'constructs';
import * as cdktf from 'cdktf';
export interface KmsKeyVersionConfig extends cdktf.TerraformMetaArguments {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/kms_key_version#external_key_version_id KmsKeyVersion#external_key_version_id}
    */
    readonly externalKeyVersionId?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/kms_key_version#id KmsKeyVersion#id}
    *
    * Please be aware that the id field is automatically added to all resources in Terraform providers using a Terraform provider SDK version below 2.
    * If you experience problems setting this value it might not be settable. Please take a look at the provider documentation to ensure it should be settable.
    */
    readonly id?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/kms_key_version#key_id KmsKeyVersion#key_id}
    */
    readonly keyId: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/kms_key_version#management_endpoint KmsKeyVersion#management_endpoint}
    */
    readonly managementEndpoint: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/kms_key_version#time_of_deletion KmsKeyVersion#time_of_deletion}
    */
    readonly timeOfDeletion?: string;
    /**
    * timeouts block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/kms_key_version#timeouts KmsKeyVersion#timeouts}
    */
    readonly timeouts?: KmsKeyVersionTimeouts;
}
export interface KmsKeyVersionExternalKeyReferenceDetails {
}
export declare function kmsKeyVersionExternalKeyReferenceDetailsToTerraform(struct?: KmsKeyVersionExternalKeyReferenceDetails): any;
export declare function kmsKeyVersionExternalKeyReferenceDetailsToHclTerraform(struct?: KmsKeyVersionExternalKeyReferenceDetails): any;
export declare class KmsKeyVersionExternalKeyReferenceDetailsOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): KmsKeyVersionExternalKeyReferenceDetails | undefined;
    set internalValue(value: KmsKeyVersionExternalKeyReferenceDetails | undefined);
    get externalKeyId(): string;
    get externalKeyVersionId(): string;
}
export declare class KmsKeyVersionExternalKeyReferenceDetailsList extends cdktf.ComplexList {
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
    get(index: number): KmsKeyVersionExternalKeyReferenceDetailsOutputReference;
}
export interface KmsKeyVersionReplicaDetails {
}
export declare function kmsKeyVersionReplicaDetailsToTerraform(struct?: KmsKeyVersionReplicaDetails): any;
export declare function kmsKeyVersionReplicaDetailsToHclTerraform(struct?: KmsKeyVersionReplicaDetails): any;
export declare class KmsKeyVersionReplicaDetailsOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): KmsKeyVersionReplicaDetails | undefined;
    set internalValue(value: KmsKeyVersionReplicaDetails | undefined);
    get replicationId(): string;
}
export declare class KmsKeyVersionReplicaDetailsList extends cdktf.ComplexList {
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
    get(index: number): KmsKeyVersionReplicaDetailsOutputReference;
}
export interface KmsKeyVersionTimeouts {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/kms_key_version#create KmsKeyVersion#create}
    */
    readonly create?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/kms_key_version#delete KmsKeyVersion#delete}
    */
    readonly delete?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/kms_key_version#update KmsKeyVersion#update}
    */
    readonly update?: string;
}
export declare function kmsKeyVersionTimeoutsToTerraform(struct?: KmsKeyVersionTimeouts | cdktf.IResolvable): any;
export declare function kmsKeyVersionTimeoutsToHclTerraform(struct?: KmsKeyVersionTimeouts | cdktf.IResolvable): any;
export declare class KmsKeyVersionTimeoutsOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): KmsKeyVersionTimeouts | cdktf.IResolvable | undefined;
    set internalValue(value: KmsKeyVersionTimeouts | cdktf.IResolvable | undefined);
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
* Represents a {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/kms_key_version oci_kms_key_version}
*/
export declare class KmsKeyVersion extends cdktf.TerraformResource {
    static readonly tfResourceType = "oci_kms_key_version";
    /**
    * Generates CDKTF code for importing a KmsKeyVersion resource upon running "cdktf plan <stack-name>"
    * @param scope The scope in which to define this construct
    * @param importToId The construct id used in the generated config for the KmsKeyVersion to import
    * @param importFromId The id of the existing KmsKeyVersion that should be imported. Refer to the {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/kms_key_version#import import section} in the documentation of this resource for the id to use
    * @param provider? Optional instance of the provider where the KmsKeyVersion to import is found
    */
    static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider): cdktf.ImportableResource;
    /**
    * Create a new {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/kms_key_version oci_kms_key_version} Resource
    *
    * @param scope The scope in which to define this construct
    * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
    * @param options KmsKeyVersionConfig
    */
    constructor(scope: Construct, id: string, config: KmsKeyVersionConfig);
    get compartmentId(): string;
    private _externalKeyReferenceDetails;
    get externalKeyReferenceDetails(): KmsKeyVersionExternalKeyReferenceDetailsList;
    private _externalKeyVersionId?;
    get externalKeyVersionId(): string;
    set externalKeyVersionId(value: string);
    resetExternalKeyVersionId(): void;
    get externalKeyVersionIdInput(): string | undefined;
    private _id?;
    get id(): string;
    set id(value: string);
    resetId(): void;
    get idInput(): string | undefined;
    get isAutoRotated(): cdktf.IResolvable;
    get isPrimary(): cdktf.IResolvable;
    private _keyId?;
    get keyId(): string;
    set keyId(value: string);
    get keyIdInput(): string | undefined;
    get keyVersionId(): string;
    private _managementEndpoint?;
    get managementEndpoint(): string;
    set managementEndpoint(value: string);
    get managementEndpointInput(): string | undefined;
    get publicKey(): string;
    private _replicaDetails;
    get replicaDetails(): KmsKeyVersionReplicaDetailsList;
    get restoredFromKeyId(): string;
    get restoredFromKeyVersionId(): string;
    get state(): string;
    get timeCreated(): string;
    private _timeOfDeletion?;
    get timeOfDeletion(): string;
    set timeOfDeletion(value: string);
    resetTimeOfDeletion(): void;
    get timeOfDeletionInput(): string | undefined;
    get vaultId(): string;
    private _timeouts;
    get timeouts(): KmsKeyVersionTimeoutsOutputReference;
    putTimeouts(value: KmsKeyVersionTimeouts): void;
    resetTimeouts(): void;
    get timeoutsInput(): cdktf.IResolvable | KmsKeyVersionTimeouts | undefined;
    protected synthesizeAttributes(): {
        [name: string]: any;
    };
    protected synthesizeHclAttributes(): {
        [name: string]: any;
    };
}
