// Generated from the schema of oracle/oci 8.28.0; see ../../README.md. Do not edit.
// Made with @cdktf/provider-generator, Copyright (c) HashiCorp, Inc., SPDX-License-Identifier: MPL-2.0.
import { Construct } from 'constructs';
import * as cdktf from 'cdktf';
export interface DataOciIdentityUsersConfig extends cdktf.TerraformMetaArguments {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/data-sources/identity_users#compartment_id DataOciIdentityUsers#compartment_id}
    */
    readonly compartmentId: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/data-sources/identity_users#external_identifier DataOciIdentityUsers#external_identifier}
    */
    readonly externalIdentifier?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/data-sources/identity_users#id DataOciIdentityUsers#id}
    *
    * Please be aware that the id field is automatically added to all resources in Terraform providers using a Terraform provider SDK version below 2.
    * If you experience problems setting this value it might not be settable. Please take a look at the provider documentation to ensure it should be settable.
    */
    readonly id?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/data-sources/identity_users#identity_provider_id DataOciIdentityUsers#identity_provider_id}
    */
    readonly identityProviderId?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/data-sources/identity_users#name DataOciIdentityUsers#name}
    */
    readonly name?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/data-sources/identity_users#state DataOciIdentityUsers#state}
    */
    readonly state?: string;
    /**
    * filter block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/data-sources/identity_users#filter DataOciIdentityUsers#filter}
    */
    readonly filter?: DataOciIdentityUsersFilter[] | cdktf.IResolvable;
}
export interface DataOciIdentityUsersUsersCapabilities {
}
export declare function dataOciIdentityUsersUsersCapabilitiesToTerraform(struct?: DataOciIdentityUsersUsersCapabilities): any;
export declare function dataOciIdentityUsersUsersCapabilitiesToHclTerraform(struct?: DataOciIdentityUsersUsersCapabilities): any;
export declare class DataOciIdentityUsersUsersCapabilitiesOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): DataOciIdentityUsersUsersCapabilities | undefined;
    set internalValue(value: DataOciIdentityUsersUsersCapabilities | undefined);
    get canUseApiKeys(): cdktf.IResolvable;
    get canUseAuthTokens(): cdktf.IResolvable;
    get canUseConsolePassword(): cdktf.IResolvable;
    get canUseCustomerSecretKeys(): cdktf.IResolvable;
    get canUseDbCredentials(): cdktf.IResolvable;
    get canUseOauth2ClientCredentials(): cdktf.IResolvable;
    get canUseSmtpCredentials(): cdktf.IResolvable;
}
export declare class DataOciIdentityUsersUsersCapabilitiesList extends cdktf.ComplexList {
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
    get(index: number): DataOciIdentityUsersUsersCapabilitiesOutputReference;
}
export interface DataOciIdentityUsersUsers {
}
export declare function dataOciIdentityUsersUsersToTerraform(struct?: DataOciIdentityUsersUsers): any;
export declare function dataOciIdentityUsersUsersToHclTerraform(struct?: DataOciIdentityUsersUsers): any;
export declare class DataOciIdentityUsersUsersOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): DataOciIdentityUsersUsers | undefined;
    set internalValue(value: DataOciIdentityUsersUsers | undefined);
    private _capabilities;
    get capabilities(): DataOciIdentityUsersUsersCapabilitiesList;
    get compartmentId(): string;
    get dbUserName(): string;
    private _definedTags;
    get definedTags(): cdktf.StringMap;
    get description(): string;
    get email(): string;
    get emailVerified(): cdktf.IResolvable;
    get externalIdentifier(): string;
    private _freeformTags;
    get freeformTags(): cdktf.StringMap;
    get id(): string;
    get identityProviderId(): string;
    get inactiveState(): string;
    get lastSuccessfulLoginTime(): string;
    get name(): string;
    get previousSuccessfulLoginTime(): string;
    get state(): string;
    get timeCreated(): string;
}
export declare class DataOciIdentityUsersUsersList extends cdktf.ComplexList {
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
    get(index: number): DataOciIdentityUsersUsersOutputReference;
}
export interface DataOciIdentityUsersFilter {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/data-sources/identity_users#name DataOciIdentityUsers#name}
    */
    readonly name: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/data-sources/identity_users#regex DataOciIdentityUsers#regex}
    */
    readonly regex?: boolean | cdktf.IResolvable;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/data-sources/identity_users#values DataOciIdentityUsers#values}
    */
    readonly values: string[];
}
export declare function dataOciIdentityUsersFilterToTerraform(struct?: DataOciIdentityUsersFilter | cdktf.IResolvable): any;
export declare function dataOciIdentityUsersFilterToHclTerraform(struct?: DataOciIdentityUsersFilter | cdktf.IResolvable): any;
export declare class DataOciIdentityUsersFilterOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): DataOciIdentityUsersFilter | cdktf.IResolvable | undefined;
    set internalValue(value: DataOciIdentityUsersFilter | cdktf.IResolvable | undefined);
    private _name?;
    get name(): string;
    set name(value: string);
    get nameInput(): string | undefined;
    private _regex?;
    get regex(): boolean | cdktf.IResolvable;
    set regex(value: boolean | cdktf.IResolvable);
    resetRegex(): void;
    get regexInput(): boolean | cdktf.IResolvable | undefined;
    private _values?;
    get values(): string[];
    set values(value: string[]);
    get valuesInput(): string[] | undefined;
}
export declare class DataOciIdentityUsersFilterList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    internalValue?: DataOciIdentityUsersFilter[] | cdktf.IResolvable;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    /**
    * @param index the index of the item to return
    */
    get(index: number): DataOciIdentityUsersFilterOutputReference;
}
/**
* Represents a {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/data-sources/identity_users oci_identity_users}
*/
export declare class DataOciIdentityUsers extends cdktf.TerraformDataSource {
    static readonly tfResourceType = "oci_identity_users";
    /**
    * Generates CDKTF code for importing a DataOciIdentityUsers resource upon running "cdktf plan <stack-name>"
    * @param scope The scope in which to define this construct
    * @param importToId The construct id used in the generated config for the DataOciIdentityUsers to import
    * @param importFromId The id of the existing DataOciIdentityUsers that should be imported. Refer to the {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/data-sources/identity_users#import import section} in the documentation of this resource for the id to use
    * @param provider? Optional instance of the provider where the DataOciIdentityUsers to import is found
    */
    static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider): cdktf.ImportableResource;
    /**
    * Create a new {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/data-sources/identity_users oci_identity_users} Data Source
    *
    * @param scope The scope in which to define this construct
    * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
    * @param options DataOciIdentityUsersConfig
    */
    constructor(scope: Construct, id: string, config: DataOciIdentityUsersConfig);
    private _compartmentId?;
    get compartmentId(): string;
    set compartmentId(value: string);
    get compartmentIdInput(): string | undefined;
    private _externalIdentifier?;
    get externalIdentifier(): string;
    set externalIdentifier(value: string);
    resetExternalIdentifier(): void;
    get externalIdentifierInput(): string | undefined;
    private _id?;
    get id(): string;
    set id(value: string);
    resetId(): void;
    get idInput(): string | undefined;
    private _identityProviderId?;
    get identityProviderId(): string;
    set identityProviderId(value: string);
    resetIdentityProviderId(): void;
    get identityProviderIdInput(): string | undefined;
    private _name?;
    get name(): string;
    set name(value: string);
    resetName(): void;
    get nameInput(): string | undefined;
    private _state?;
    get state(): string;
    set state(value: string);
    resetState(): void;
    get stateInput(): string | undefined;
    private _users;
    get users(): DataOciIdentityUsersUsersList;
    private _filter;
    get filter(): DataOciIdentityUsersFilterList;
    putFilter(value: DataOciIdentityUsersFilter[] | cdktf.IResolvable): void;
    resetFilter(): void;
    get filterInput(): cdktf.IResolvable | DataOciIdentityUsersFilter[] | undefined;
    protected synthesizeAttributes(): {
        [name: string]: any;
    };
    protected synthesizeHclAttributes(): {
        [name: string]: any;
    };
}
