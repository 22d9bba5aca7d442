// Generated from the schema of oracle/oci 8.28.0; see ../../README.md. Do not edit.
// Made with @cdktf/provider-generator, Copyright (c) HashiCorp, Inc., SPDX-License-Identifier: MPL-2.0.
import { Construct } from 'constructs';
import * as cdktf from 'cdktf';
export interface IdentityDomainsAuthTokenConfig extends cdktf.TerraformMetaArguments {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_auth_token#attribute_sets IdentityDomainsAuthToken#attribute_sets}
    */
    readonly attributeSets?: string[];
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_auth_token#attributes IdentityDomainsAuthToken#attributes}
    */
    readonly attributes?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_auth_token#authorization IdentityDomainsAuthToken#authorization}
    */
    readonly authorization?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_auth_token#description IdentityDomainsAuthToken#description}
    */
    readonly description?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_auth_token#expires_on IdentityDomainsAuthToken#expires_on}
    */
    readonly expiresOn?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_auth_token#idcs_endpoint IdentityDomainsAuthToken#idcs_endpoint}
    */
    readonly idcsEndpoint: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_auth_token#ocid IdentityDomainsAuthToken#ocid}
    */
    readonly ocid?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_auth_token#resource_type_schema_version IdentityDomainsAuthToken#resource_type_schema_version}
    */
    readonly resourceTypeSchemaVersion?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_auth_token#schemas IdentityDomainsAuthToken#schemas}
    */
    readonly schemas: string[];
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_auth_token#status IdentityDomainsAuthToken#status}
    */
    readonly status?: string;
    /**
    * tags block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_auth_token#tags IdentityDomainsAuthToken#tags}
    */
    readonly tags?: IdentityDomainsAuthTokenTags[] | cdktf.IResolvable;
    /**
    * timeouts block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_auth_token#timeouts IdentityDomainsAuthToken#timeouts}
    */
    readonly timeouts?: IdentityDomainsAuthTokenTimeouts;
    /**
    * urnietfparamsscimschemasoracleidcsextensionself_change_user block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_auth_token#urnietfparamsscimschemasoracleidcsextensionself_change_user IdentityDomainsAuthToken#urnietfparamsscimschemasoracleidcsextensionself_change_user}
    */
    readonly urnietfparamsscimschemasoracleidcsextensionselfChangeUser?: IdentityDomainsAuthTokenUrnietfparamsscimschemasoracleidcsextensionselfChangeUser;
    /**
    * user block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_auth_token#user IdentityDomainsAuthToken#user}
    */
    readonly user?: IdentityDomainsAuthTokenUser;
}
export interface IdentityDomainsAuthTokenIdcsCreatedBy {
}
export declare function identityDomainsAuthTokenIdcsCreatedByToTerraform(struct?: IdentityDomainsAuthTokenIdcsCreatedBy): any;
export declare function identityDomainsAuthTokenIdcsCreatedByToHclTerraform(struct?: IdentityDomainsAuthTokenIdcsCreatedBy): any;
export declare class IdentityDomainsAuthTokenIdcsCreatedByOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): IdentityDomainsAuthTokenIdcsCreatedBy | undefined;
    set internalValue(value: IdentityDomainsAuthTokenIdcsCreatedBy | undefined);
    get display(): string;
    get ocid(): string;
    get ref(): string;
    get type(): string;
    get value(): string;
}
export declare class IdentityDomainsAuthTokenIdcsCreatedByList extends cdktf.ComplexList {
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
    get(index: number): IdentityDomainsAuthTokenIdcsCreatedByOutputReference;
}
export interface IdentityDomainsAuthTokenIdcsLastModifiedBy {
}
export declare function identityDomainsAuthTokenIdcsLastModifiedByToTerraform(struct?: IdentityDomainsAuthTokenIdcsLastModifiedBy): any;
export declare function identityDomainsAuthTokenIdcsLastModifiedByToHclTerraform(struct?: IdentityDomainsAuthTokenIdcsLastModifiedBy): any;
export declare class IdentityDomainsAuthTokenIdcsLastModifiedByOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): IdentityDomainsAuthTokenIdcsLastModifiedBy | undefined;
    set internalValue(value: IdentityDomainsAuthTokenIdcsLastModifiedBy | undefined);
    get display(): string;
    get ocid(): string;
    get ref(): string;
    get type(): string;
    get value(): string;
}
export declare class IdentityDomainsAuthTokenIdcsLastModifiedByList extends cdktf.ComplexList {
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
    get(index: number): IdentityDomainsAuthTokenIdcsLastModifiedByOutputReference;
}
export interface IdentityDomainsAuthTokenMeta {
}
export declare function identityDomainsAuthTokenMetaToTerraform(struct?: IdentityDomainsAuthTokenMeta): any;
export declare function identityDomainsAuthTokenMetaToHclTerraform(struct?: IdentityDomainsAuthTokenMeta): any;
export declare class IdentityDomainsAuthTokenMetaOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): IdentityDomainsAuthTokenMeta | undefined;
    set internalValue(value: IdentityDomainsAuthTokenMeta | undefined);
    get created(): string;
    get lastModified(): string;
    get location(): string;
    get resourceType(): string;
    get version(): string;
}
export declare class IdentityDomainsAuthTokenMetaList extends cdktf.ComplexList {
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
    get(index: number): IdentityDomainsAuthTokenMetaOutputReference;
}
export interface IdentityDomainsAuthTokenTags {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_auth_token#key IdentityDomainsAuthToken#key}
    */
    readonly key: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_auth_token#value IdentityDomainsAuthToken#value}
    */
    readonly value: string;
}
export declare function identityDomainsAuthTokenTagsToTerraform(struct?: IdentityDomainsAuthTokenTags | cdktf.IResolvable): any;
export declare function identityDomainsAuthTokenTagsToHclTerraform(struct?: IdentityDomainsAuthTokenTags | cdktf.IResolvable): any;
export declare class IdentityDomainsAuthTokenTagsOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): IdentityDomainsAuthTokenTags | cdktf.IResolvable | undefined;
    set internalValue(value: IdentityDomainsAuthTokenTags | cdktf.IResolvable | undefined);
    private _key?;
    get key(): string;
    set key(value: string);
    get keyInput(): string | undefined;
    private _value?;
    get value(): string;
    set value(value: string);
    get valueInput(): string | undefined;
}
export declare class IdentityDomainsAuthTokenTagsList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    internalValue?: IdentityDomainsAuthTokenTags[] | cdktf.IResolvable;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    /**
    * @param index the index of the item to return
    */
    get(index: number): IdentityDomainsAuthTokenTagsOutputReference;
}
export interface IdentityDomainsAuthTokenTimeouts {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_auth_token#create IdentityDomainsAuthToken#create}
    */
    readonly create?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_auth_token#delete IdentityDomainsAuthToken#delete}
    */
    readonly delete?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_auth_token#update IdentityDomainsAuthToken#update}
    */
    readonly update?: string;
}
export declare function identityDomainsAuthTokenTimeoutsToTerraform(struct?: IdentityDomainsAuthTokenTimeouts | cdktf.IResolvable): any;
export declare function identityDomainsAuthTokenTimeoutsToHclTerraform(struct?: IdentityDomainsAuthTokenTimeouts | cdktf.IResolvable): any;
export declare class IdentityDomainsAuthTokenTimeoutsOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): IdentityDomainsAuthTokenTimeouts | cdktf.IResolvable | undefined;
    set internalValue(value: IdentityDomainsAuthTokenTimeouts | cdktf.IResolvable | undefined);
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
export interface IdentityDomainsAuthTokenUrnietfparamsscimschemasoracleidcsextensionselfChangeUser {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_auth_token#allow_self_change IdentityDomainsAuthToken#allow_self_change}
    */
    readonly allowSelfChange?: boolean | cdktf.IResolvable;
}
export declare function identityDomainsAuthTokenUrnietfparamsscimschemasoracleidcsextensionselfChangeUserToTerraform(struct?: IdentityDomainsAuthTokenUrnietfparamsscimschemasoracleidcsextensionselfChangeUserOutputReference | IdentityDomainsAuthTokenUrnietfparamsscimschemasoracleidcsextensionselfChangeUser): any;
export declare function identityDomainsAuthTokenUrnietfparamsscimschemasoracleidcsextensionselfChangeUserToHclTerraform(struct?: IdentityDomainsAuthTokenUrnietfparamsscimschemasoracleidcsextensionselfChangeUserOutputReference | IdentityDomainsAuthTokenUrnietfparamsscimschemasoracleidcsextensionselfChangeUser): any;
export declare class IdentityDomainsAuthTokenUrnietfparamsscimschemasoracleidcsextensionselfChangeUserOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): IdentityDomainsAuthTokenUrnietfparamsscimschemasoracleidcsextensionselfChangeUser | undefined;
    set internalValue(value: IdentityDomainsAuthTokenUrnietfparamsscimschemasoracleidcsextensionselfChangeUser | undefined);
    private _allowSelfChange?;
    get allowSelfChange(): boolean | cdktf.IResolvable;
    set allowSelfChange(value: boolean | cdktf.IResolvable);
    resetAllowSelfChange(): void;
    get allowSelfChangeInput(): boolean | cdktf.IResolvable | undefined;
}
export interface IdentityDomainsAuthTokenUser {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_auth_token#ocid IdentityDomainsAuthToken#ocid}
    */
    readonly ocid?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_auth_token#value IdentityDomainsAuthToken#value}
    */
    readonly value?: string;
}
export declare function identityDomainsAuthTokenUserToTerraform(struct?: IdentityDomainsAuthTokenUserOutputReference | IdentityDomainsAuthTokenUser): any;
export declare function identityDomainsAuthTokenUserToHclTerraform(struct?: IdentityDomainsAuthTokenUserOutputReference | IdentityDomainsAuthTokenUser): any;
export declare class IdentityDomainsAuthTokenUserOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): IdentityDomainsAuthTokenUser | undefined;
    set internalValue(value: IdentityDomainsAuthTokenUser | undefined);
    get display(): string;
    get name(): string;
    private _ocid?;
    get ocid(): string;
    set ocid(value: string);
    resetOcid(): void;
    get ocidInput(): string | undefined;
    get ref(): string;
    private _value?;
    get value(): string;
    set value(value: string);
    resetValue(): void;
    get valueInput(): string | undefined;
}
/**
* Represents a {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_auth_token oci_identity_domains_auth_token}
*/
export declare class IdentityDomainsAuthToken extends cdktf.TerraformResource {
    static readonly tfResourceType = "oci_identity_domains_auth_token";
    /**
    * Generates CDKTF code for importing a IdentityDomainsAuthToken resource upon running "cdktf plan <stack-name>"
    * @param scope The scope in which to define this construct
    * @param importToId The construct id used in the generated config for the IdentityDomainsAuthToken to import
    * @param importFromId The id of the existing IdentityDomainsAuthToken that should be imported. Refer to the {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_auth_token#import import section} in the documentation of this resource for the id to use
    * @param provider? Optional instance of the provider where the IdentityDomainsAuthToken to import is found
    */
    static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider): cdktf.ImportableResource;
    /**
    * Create a new {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_auth_token oci_identity_domains_auth_token} Resource
    *
    * @param scope The scope in which to define this construct
    * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
    * @param options IdentityDomainsAuthTokenConfig
    */
    constructor(scope: Construct, id: string, config: IdentityDomainsAuthTokenConfig);
    private _attributeSets?;
    get attributeSets(): string[];
    set attributeSets(value: string[]);
    resetAttributeSets(): void;
    get attributeSetsInput(): string[] | undefined;
    private _attributes?;
    get attributes(): string;
    set attributes(value: string);
    resetAttributes(): void;
    get attributesInput(): string | undefined;
    private _authorization?;
    get authorization(): string;
    set authorization(value: string);
    resetAuthorization(): void;
    get authorizationInput(): string | undefined;
    get compartmentOcid(): string;
    get deleteInProgress(): cdktf.IResolvable;
    private _description?;
    get description(): string;
    set description(value: string);
    resetDescription(): void;
    get descriptionInput(): string | undefined;
    get domainOcid(): string;
    private _expiresOn?;
    get expiresOn(): string;
    set expiresOn(value: string);
    resetExpiresOn(): void;
    get expiresOnInput(): string | undefined;
    get id(): string;
    private _idcsCreatedBy;
    get idcsCreatedBy(): IdentityDomainsAuthTokenIdcsCreatedByList;
    private _idcsEndpoint?;
    get idcsEndpoint(): string;
    set idcsEndpoint(value: string);
    get idcsEndpointInput(): string | undefined;
    private _idcsLastModifiedBy;
    get idcsLastModifiedBy(): IdentityDomainsAuthTokenIdcsLastModifiedByList;
    get idcsLastUpgradedInRelease(): string;
    get idcsPreventedOperations(): string[];
    private _meta;
    get meta(): IdentityDomainsAuthTokenMetaList;
    private _ocid?;
    get ocid(): string;
    set ocid(value: string);
    resetOcid(): void;
    get ocidInput(): string | undefined;
    private _resourceTypeSchemaVersion?;
    get resourceTypeSchemaVersion(): string;
    set resourceTypeSchemaVersion(value: string);
    resetResourceTypeSchemaVersion(): void;
    get resourceTypeSchemaVersionInput(): string | undefined;
    private _schemas?;
    get schemas(): string[];
    set schemas(value: string[]);
    get schemasInput(): string[] | undefined;
    private _status?;
    get status(): string;
    set status(value: string);
    resetStatus(): void;
    get statusInput(): string | undefined;
    get tenancyOcid(): string;
    get token(): string;
    private _tags;
    get tags(): IdentityDomainsAuthTokenTagsList;
    putTags(value: IdentityDomainsAuthTokenTags[] | cdktf.IResolvable): void;
    resetTags(): void;
    get tagsInput(): cdktf.IResolvable | IdentityDomainsAuthTokenTags[] | undefined;
    private _timeouts;
    get timeouts(): IdentityDomainsAuthTokenTimeoutsOutputReference;
    putTimeouts(value: IdentityDomainsAuthTokenTimeouts): void;
    resetTimeouts(): void;
    get timeoutsInput(): cdktf.IResolvable | IdentityDomainsAuthTokenTimeouts | undefined;
    private _urnietfparamsscimschemasoracleidcsextensionselfChangeUser;
    get urnietfparamsscimschemasoracleidcsextensionselfChangeUser(): IdentityDomainsAuthTokenUrnietfparamsscimschemasoracleidcsextensionselfChangeUserOutputReference;
    putUrnietfparamsscimschemasoracleidcsextensionselfChangeUser(value: IdentityDomainsAuthTokenUrnietfparamsscimschemasoracleidcsextensionselfChangeUser): void;
    resetUrnietfparamsscimschemasoracleidcsextensionselfChangeUser(): void;
    get urnietfparamsscimschemasoracleidcsextensionselfChangeUserInput(): IdentityDomainsAuthTokenUrnietfparamsscimschemasoracleidcsextensionselfChangeUser | undefined;
    private _user;
    get user(): IdentityDomainsAuthTokenUserOutputReference;
    putUser(value: IdentityDomainsAuthTokenUser): void;
    resetUser(): void;
    get userInput(): IdentityDomainsAuthTokenUser | undefined;
    protected synthesizeAttributes(): {
        [name: string]: any;
    };
    protected synthesizeHclAttributes(): {
        [name: string]: any;
    };
}
