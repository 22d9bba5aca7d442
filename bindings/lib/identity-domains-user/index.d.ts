// Generated from the schema of oracle/oci 8.28.0; see ../../README.md. Do not edit.
// Made with @cdktf/provider-generator, Copyright (c) HashiCorp, Inc., SPDX-License-Identifier: MPL-2.0.
import { Construct } from 'constructs';
import * as cdktf from 'cdktf';
export interface IdentityDomainsUserConfig extends cdktf.TerraformMetaArguments {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_user#active IdentityDomainsUser#active}
    */
    readonly active?: boolean | cdktf.IResolvable;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_user#attribute_sets IdentityDomainsUser#attribute_sets}
    */
    readonly attributeSets?: string[];
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_user#attributes IdentityDomainsUser#attributes}
    */
    readonly attributes?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_user#authorization IdentityDomainsUser#authorization}
    */
    readonly authorization?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_user#description IdentityDomainsUser#description}
    */
    readonly description?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_user#display_name IdentityDomainsUser#display_name}
    */
    readonly displayName?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_user#external_id IdentityDomainsUser#external_id}
    */
    readonly externalId?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_user#force_delete IdentityDomainsUser#force_delete}
    */
    readonly forceDelete?: boolean | cdktf.IResolvable;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_user#idcs_endpoint IdentityDomainsUser#idcs_endpoint}
    */
    readonly idcsEndpoint: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_user#locale IdentityDomainsUser#locale}
    */
    readonly locale?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_user#nick_name IdentityDomainsUser#nick_name}
    */
    readonly nickName?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_user#ocid IdentityDomainsUser#ocid}
    */
    readonly ocid?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_user#password IdentityDomainsUser#password}
    */
    readonly password?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_user#preferred_language IdentityDomainsUser#preferred_language}
    */
    readonly preferredLanguage?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_user#profile_url IdentityDomainsUser#profile_url}
    */
    readonly profileUrl?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_user#resource_type_schema_version IdentityDomainsUser#resource_type_schema_version}
    */
    readonly resourceTypeSchemaVersion?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_user#schemas IdentityDomainsUser#schemas}
    */
    readonly schemas: string[];
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_user#timezone IdentityDomainsUser#timezone}
    */
    readonly timezone?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_user#title IdentityDomainsUser#title}
    */
    readonly title?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_user#user_name IdentityDomainsUser#user_name}
    */
    readonly userName: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_user#user_type IdentityDomainsUser#user_type}
    */
    readonly userType?: string;
    /**
    * addresses block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_user#addresses IdentityDomainsUser#addresses}
    */
    readonly addresses?: IdentityDomainsUserAddresses[] | cdktf.IResolvable;
    /**
    * emails block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_user#emails IdentityDomainsUser#emails}
    */
    readonly emails?: IdentityDomainsUserEmails[] | cdktf.IResolvable;
    /**
    * entitlements block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_user#entitlements IdentityDomainsUser#entitlements}
    */
    readonly entitlements?: IdentityDomainsUserEntitlements[] | cdktf.IResolvable;
    /**
    * ims block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_user#ims IdentityDomainsUser#ims}
    */
    readonly ims?: IdentityDomainsUserIms[] | cdktf.IResolvable;
    /**
    * name block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_user#name IdentityDomainsUser#name}
    */
    readonly name?: IdentityDomainsUserName;
    /**
    * phone_numbers block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_user#phone_numbers IdentityDomainsUser#phone_numbers}
    */
    readonly phoneNumbers?: IdentityDomainsUserPhoneNumbers[] | cdktf.IResolvable;
    /**
    * photos block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_user#photos IdentityDomainsUser#photos}
    */
    readonly photos?: IdentityDomainsUserPhotos[] | cdktf.IResolvable;
    /**
    * roles block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_user#roles IdentityDomainsUser#roles}
    */
    readonly roles?: IdentityDomainsUserRoles[] | cdktf.IResolvable;
    /**
    * tags block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_user#tags IdentityDomainsUser#tags}
    */
    readonly tags?: IdentityDomainsUserTags[] | cdktf.IResolvable;
    /**
    * timeouts block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_user#timeouts IdentityDomainsUser#timeouts}
    */
    readonly timeouts?: IdentityDomainsUserTimeouts;
    /**
    * urnietfparamsscimschemasextensionenterprise20user block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_user#urnietfparamsscimschemasextensionenterprise20user IdentityDomainsUser#urnietfparamsscimschemasextensionenterprise20user}
    */
    readonly urnietfparamsscimschemasextensionenterprise20User?: IdentityDomainsUserUrnietfparamsscimschemasextensionenterprise20User;
    /**
    * urnietfparamsscimschemasoracleidcsextension_oci_tags block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_user#urnietfparamsscimschemasoracleidcsextension_oci_tags IdentityDomainsUser#urnietfparamsscimschemasoracleidcsextension_oci_tags}
    */
    readonly urnietfparamsscimschemasoracleidcsextensionOciTags?: IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionOciTags;
    /**
    * urnietfparamsscimschemasoracleidcsextensionadaptive_user block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_user#urnietfparamsscimschemasoracleidcsextensionadaptive_user IdentityDomainsUser#urnietfparamsscimschemasoracleidcsextensionadaptive_user}
    */
    readonly urnietfparamsscimschemasoracleidcsextensionadaptiveUser?: IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionadaptiveUser;
    /**
    * urnietfparamsscimschemasoracleidcsextensioncapabilities_user block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_user#urnietfparamsscimschemasoracleidcsextensioncapabilities_user IdentityDomainsUser#urnietfparamsscimschemasoracleidcsextensioncapabilities_user}
    */
    readonly urnietfparamsscimschemasoracleidcsextensioncapabilitiesUser?: IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensioncapabilitiesUser;
    /**
    * urnietfparamsscimschemasoracleidcsextensiondb_credentials_user block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_user#urnietfparamsscimschemasoracleidcsextensiondb_credentials_user IdentityDomainsUser#urnietfparamsscimschemasoracleidcsextensiondb_credentials_user}
    */
    readonly urnietfparamsscimschemasoracleidcsextensiondbCredentialsUser?: IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensiondbCredentialsUser;
    /**
    * urnietfparamsscimschemasoracleidcsextensionkerberos_user_user block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_user#urnietfparamsscimschemasoracleidcsextensionkerberos_user_user IdentityDomainsUser#urnietfparamsscimschemasoracleidcsextensionkerberos_user_user}
    */
    readonly urnietfparamsscimschemasoracleidcsextensionkerberosUserUser?: IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionkerberosUserUser;
    /**
    * urnietfparamsscimschemasoracleidcsextensionmfa_user block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_user#urnietfparamsscimschemasoracleidcsextensionmfa_user IdentityDomainsUser#urnietfparamsscimschemasoracleidcsextensionmfa_user}
    */
    readonly urnietfparamsscimschemasoracleidcsextensionmfaUser?: IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionmfaUser;
    /**
    * urnietfparamsscimschemasoracleidcsextensionpasswordless_user block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_user#urnietfparamsscimschemasoracleidcsextensionpasswordless_user IdentityDomainsUser#urnietfparamsscimschemasoracleidcsextensionpasswordless_user}
    */
    readonly urnietfparamsscimschemasoracleidcsextensionpasswordlessUser?: IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionpasswordlessUser;
    /**
    * urnietfparamsscimschemasoracleidcsextensionposix_user block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_user#urnietfparamsscimschemasoracleidcsextensionposix_user IdentityDomainsUser#urnietfparamsscimschemasoracleidcsextensionposix_user}
    */
    readonly urnietfparamsscimschemasoracleidcsextensionposixUser?: IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionposixUser;
    /**
    * urnietfparamsscimschemasoracleidcsextensionsecurity_questions_user block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_user#urnietfparamsscimschemasoracleidcsextensionsecurity_questions_user IdentityDomainsUser#urnietfparamsscimschemasoracleidcsextensionsecurity_questions_user}
    */
    readonly urnietfparamsscimschemasoracleidcsextensionsecurityQuestionsUser?: IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionsecurityQuestionsUser;
    /**
    * urnietfparamsscimschemasoracleidcsextensionself_change_user block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_user#urnietfparamsscimschemasoracleidcsextensionself_change_user IdentityDomainsUser#urnietfparamsscimschemasoracleidcsextensionself_change_user}
    */
    readonly urnietfparamsscimschemasoracleidcsextensionselfChangeUser?: IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionselfChangeUser;
    /**
    * urnietfparamsscimschemasoracleidcsextensionself_registration_user block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_user#urnietfparamsscimschemasoracleidcsextensionself_registration_user IdentityDomainsUser#urnietfparamsscimschemasoracleidcsextensionself_registration_user}
    */
    readonly urnietfparamsscimschemasoracleidcsextensionselfRegistrationUser?: IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionselfRegistrationUser;
    /**
    * urnietfparamsscimschemasoracleidcsextensionsff_user block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_user#urnietfparamsscimschemasoracleidcsextensionsff_user IdentityDomainsUser#urnietfparamsscimschemasoracleidcsextensionsff_user}
    */
    readonly urnietfparamsscimschemasoracleidcsextensionsffUser?: IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionsffUser;
    /**
    * urnietfparamsscimschemasoracleidcsextensionsocial_account_user block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_user#urnietfparamsscimschemasoracleidcsextensionsocial_account_user IdentityDomainsUser#urnietfparamsscimschemasoracleidcsextensionsocial_account_user}
    */
    readonly urnietfparamsscimschemasoracleidcsextensionsocialAccountUser?: IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionsocialAccountUser;
    /**
    * urnietfparamsscimschemasoracleidcsextensionterms_of_use_user block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_user#urnietfparamsscimschemasoracleidcsextensionterms_of_use_user IdentityDomainsUser#urnietfparamsscimschemasoracleidcsextensionterms_of_use_user}
    */
    readonly urnietfparamsscimschemasoracleidcsextensiontermsOfUseUser?: IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensiontermsOfUseUser;
    /**
    * urnietfparamsscimschemasoracleidcsextensionuser_state_user block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_user#urnietfparamsscimschemasoracleidcsextensionuser_state_user IdentityDomainsUser#urnietfparamsscimschemasoracleidcsextensionuser_state_user}
    */
    readonly urnietfparamsscimschemasoracleidcsextensionuserStateUser?: IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionuserStateUser;
    /**
    * urnietfparamsscimschemasoracleidcsextensionuser_user block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_user#urnietfparamsscimschemasoracleidcsextensionuser_user IdentityDomainsUser#urnietfparamsscimschemasoracleidcsextensionuser_user}
    */
    readonly urnietfparamsscimschemasoracleidcsextensionuserUser?: IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionuserUser;
    /**
    * x509certificates block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_user#x509certificates IdentityDomainsUser#x509certificates}
    */
    readonly x509Certificates?: IdentityDomainsUserX509Certificates[] | cdktf.IResolvable;
}
export interface IdentityDomainsUserGroups {
}
export declare function identityDomainsUserGroupsToTerraform(struct?: IdentityDomainsUserGroups): any;
export declare function identityDomainsUserGroupsToHclTerraform(struct?: IdentityDomainsUserGroups): any;
export declare class IdentityDomainsUserGroupsOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): IdentityDomainsUserGroups | undefined;
    set internalValue(value: IdentityDomainsUserGroups | undefined);
    get dateAdded(): string;
    get display(): string;
    get externalId(): string;
    get membershipOcid(): string;
    get nonUniqueDisplay(): string;
    get ocid(): string;
    get ref(): string;
    get type(): string;
    get value(): string;
}
export declare class IdentityDomainsUserGroupsList extends cdktf.ComplexList {
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
    get(index: number): IdentityDomainsUserGroupsOutputReference;
}
export interface IdentityDomainsUserIdcsCreatedBy {
}
export declare function identityDomainsUserIdcsCreatedByToTerraform(struct?: IdentityDomainsUserIdcsCreatedBy): any;
export declare function identityDomainsUserIdcsCreatedByToHclTerraform(struct?: IdentityDomainsUserIdcsCreatedBy): any;
export declare class IdentityDomainsUserIdcsCreatedByOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): IdentityDomainsUserIdcsCreatedBy | undefined;
    set internalValue(value: IdentityDomainsUserIdcsCreatedBy | undefined);
    get display(): string;
    get ocid(): string;
    get ref(): string;
    get type(): string;
    get value(): string;
}
export declare class IdentityDomainsUserIdcsCreatedByList extends cdktf.ComplexList {
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
    get(index: number): IdentityDomainsUserIdcsCreatedByOutputReference;
}
export interface IdentityDomainsUserIdcsLastModifiedBy {
}
export declare function identityDomainsUserIdcsLastModifiedByToTerraform(struct?: IdentityDomainsUserIdcsLastModifiedBy): any;
export declare function identityDomainsUserIdcsLastModifiedByToHclTerraform(struct?: IdentityDomainsUserIdcsLastModifiedBy): any;
export declare class IdentityDomainsUserIdcsLastModifiedByOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): IdentityDomainsUserIdcsLastModifiedBy | undefined;
    set internalValue(value: IdentityDomainsUserIdcsLastModifiedBy | undefined);
    get display(): string;
    get ocid(): string;
    get ref(): string;
    get type(): string;
    get value(): string;
}
export declare class IdentityDomainsUserIdcsLastModifiedByList extends cdktf.ComplexList {
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
    get(index: number): IdentityDomainsUserIdcsLastModifiedByOutputReference;
}
export interface IdentityDomainsUserMeta {
}
export declare function identityDomainsUserMetaToTerraform(struct?: IdentityDomainsUserMeta): any;
export declare function identityDomainsUserMetaToHclTerraform(struct?: IdentityDomainsUserMeta): any;
export declare class IdentityDomainsUserMetaOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): IdentityDomainsUserMeta | undefined;
    set internalValue(value: IdentityDomainsUserMeta | undefined);
    get created(): string;
    get lastModified(): string;
    get location(): string;
    get resourceType(): string;
    get version(): string;
}
export declare class IdentityDomainsUserMetaList extends cdktf.ComplexList {
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
    get(index: number): IdentityDomainsUserMetaOutputReference;
}
export interface IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensiondbUserUserPasswordVerifiers {
}
export declare function identityDomainsUserUrnietfparamsscimschemasoracleidcsextensiondbUserUserPasswordVerifiersToTerraform(struct?: IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensiondbUserUserPasswordVerifiers): any;
export declare function identityDomainsUserUrnietfparamsscimschemasoracleidcsextensiondbUserUserPasswordVerifiersToHclTerraform(struct?: IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensiondbUserUserPasswordVerifiers): any;
export declare class IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensiondbUserUserPasswordVerifiersOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensiondbUserUserPasswordVerifiers | undefined;
    set internalValue(value: IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensiondbUserUserPasswordVerifiers | undefined);
    get type(): string;
    get value(): string;
}
export declare class IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensiondbUserUserPasswordVerifiersList extends cdktf.ComplexList {
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
    get(index: number): IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensiondbUserUserPasswordVerifiersOutputReference;
}
export interface IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensiondbUserUser {
}
export declare function identityDomainsUserUrnietfparamsscimschemasoracleidcsextensiondbUserUserToTerraform(struct?: IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensiondbUserUser): any;
export declare function identityDomainsUserUrnietfparamsscimschemasoracleidcsextensiondbUserUserToHclTerraform(struct?: IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensiondbUserUser): any;
export declare class IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensiondbUserUserOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensiondbUserUser | undefined;
    set internalValue(value: IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensiondbUserUser | undefined);
    get dbGlobalRoles(): string[];
    get domainLevelSchema(): string;
    get instanceLevelSchema(): string;
    get isDbUser(): cdktf.IResolvable;
    private _passwordVerifiers;
    get passwordVerifiers(): IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensiondbUserUserPasswordVerifiersList;
}
export declare class IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensiondbUserUserList extends cdktf.ComplexList {
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
    get(index: number): IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensiondbUserUserOutputReference;
}
export interface IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionpasswordStateUserApplicablePasswordPolicy {
}
export declare function identityDomainsUserUrnietfparamsscimschemasoracleidcsextensionpasswordStateUserApplicablePasswordPolicyToTerraform(struct?: IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionpasswordStateUserApplicablePasswordPolicy): any;
export declare function identityDomainsUserUrnietfparamsscimschemasoracleidcsextensionpasswordStateUserApplicablePasswordPolicyToHclTerraform(struct?: IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionpasswordStateUserApplicablePasswordPolicy): any;
export declare class IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionpasswordStateUserApplicablePasswordPolicyOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionpasswordStateUserApplicablePasswordPolicy | undefined;
    set internalValue(value: IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionpasswordStateUserApplicablePasswordPolicy | undefined);
    get display(): string;
    get priority(): number;
    get ref(): string;
    get value(): string;
}
export declare class IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionpasswordStateUserApplicablePasswordPolicyList extends cdktf.ComplexList {
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
    get(index: number): IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionpasswordStateUserApplicablePasswordPolicyOutputReference;
}
export interface IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionpasswordStateUser {
}
export declare function identityDomainsUserUrnietfparamsscimschemasoracleidcsextensionpasswordStateUserToTerraform(struct?: IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionpasswordStateUser): any;
export declare function identityDomainsUserUrnietfparamsscimschemasoracleidcsextensionpasswordStateUserToHclTerraform(struct?: IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionpasswordStateUser): any;
export declare class IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionpasswordStateUserOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionpasswordStateUser | undefined;
    set internalValue(value: IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionpasswordStateUser | undefined);
    private _applicablePasswordPolicy;
    get applicablePasswordPolicy(): IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionpasswordStateUserApplicablePasswordPolicyList;
    get cantChange(): cdktf.IResolvable;
    get cantExpire(): cdktf.IResolvable;
    get expired(): cdktf.IResolvable;
    get lastFailedValidationDate(): string;
    get lastSuccessfulSetDate(): string;
    get lastSuccessfulValidationDate(): string;
    get mustChange(): cdktf.IResolvable;
}
export declare class IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionpasswordStateUserList extends cdktf.ComplexList {
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
    get(index: number): IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionpasswordStateUserOutputReference;
}
export interface IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionuserCredentialsUserApiKeys {
}
export declare function identityDomainsUserUrnietfparamsscimschemasoracleidcsextensionuserCredentialsUserApiKeysToTerraform(struct?: IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionuserCredentialsUserApiKeys): any;
export declare function identityDomainsUserUrnietfparamsscimschemasoracleidcsextensionuserCredentialsUserApiKeysToHclTerraform(struct?: IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionuserCredentialsUserApiKeys): any;
export declare class IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionuserCredentialsUserApiKeysOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionuserCredentialsUserApiKeys | undefined;
    set internalValue(value: IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionuserCredentialsUserApiKeys | undefined);
    get key(): string;
    get ocid(): string;
    get ref(): string;
    get value(): string;
}
export declare class IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionuserCredentialsUserApiKeysList extends cdktf.ComplexList {
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
    get(index: number): IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionuserCredentialsUserApiKeysOutputReference;
}
export interface IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionuserCredentialsUserAuthTokens {
}
export declare function identityDomainsUserUrnietfparamsscimschemasoracleidcsextensionuserCredentialsUserAuthTokensToTerraform(struct?: IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionuserCredentialsUserAuthTokens): any;
export declare function identityDomainsUserUrnietfparamsscimschemasoracleidcsextensionuserCredentialsUserAuthTokensToHclTerraform(struct?: IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionuserCredentialsUserAuthTokens): any;
export declare class IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionuserCredentialsUserAuthTokensOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionuserCredentialsUserAuthTokens | undefined;
    set internalValue(value: IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionuserCredentialsUserAuthTokens | undefined);
    get ocid(): string;
    get ref(): string;
    get value(): string;
}
export declare class IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionuserCredentialsUserAuthTokensList extends cdktf.ComplexList {
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
    get(index: number): IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionuserCredentialsUserAuthTokensOutputReference;
}
export interface IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionuserCredentialsUserCustomerSecretKeys {
}
export declare function identityDomainsUserUrnietfparamsscimschemasoracleidcsextensionuserCredentialsUserCustomerSecretKeysToTerraform(struct?: IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionuserCredentialsUserCustomerSecretKeys): any;
export declare function identityDomainsUserUrnietfparamsscimschemasoracleidcsextensionuserCredentialsUserCustomerSecretKeysToHclTerraform(struct?: IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionuserCredentialsUserCustomerSecretKeys): any;
export declare class IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionuserCredentialsUserCustomerSecretKeysOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionuserCredentialsUserCustomerSecretKeys | undefined;
    set internalValue(value: IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionuserCredentialsUserCustomerSecretKeys | undefined);
    get ocid(): string;
    get ref(): string;
    get value(): string;
}
export declare class IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionuserCredentialsUserCustomerSecretKeysList extends cdktf.ComplexList {
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
    get(index: number): IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionuserCredentialsUserCustomerSecretKeysOutputReference;
}
export interface IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionuserCredentialsUserDbCredentials {
}
export declare function identityDomainsUserUrnietfparamsscimschemasoracleidcsextensionuserCredentialsUserDbCredentialsToTerraform(struct?: IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionuserCredentialsUserDbCredentials): any;
export declare function identityDomainsUserUrnietfparamsscimschemasoracleidcsextensionuserCredentialsUserDbCredentialsToHclTerraform(struct?: IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionuserCredentialsUserDbCredentials): any;
export declare class IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionuserCredentialsUserDbCredentialsOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionuserCredentialsUserDbCredentials | undefined;
    set internalValue(value: IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionuserCredentialsUserDbCredentials | undefined);
    get ocid(): string;
    get ref(): string;
    get value(): string;
}
export declare class IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionuserCredentialsUserDbCredentialsList extends cdktf.ComplexList {
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
    get(index: number): IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionuserCredentialsUserDbCredentialsOutputReference;
}
export interface IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionuserCredentialsUserOAuth2ClientCredentials {
}
export declare function identityDomainsUserUrnietfparamsscimschemasoracleidcsextensionuserCredentialsUserOAuth2ClientCredentialsToTerraform(struct?: IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionuserCredentialsUserOAuth2ClientCredentials): any;
export declare function identityDomainsUserUrnietfparamsscimschemasoracleidcsextensionuserCredentialsUserOAuth2ClientCredentialsToHclTerraform(struct?: IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionuserCredentialsUserOAuth2ClientCredentials): any;
export declare class IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionuserCredentialsUserOAuth2ClientCredentialsOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionuserCredentialsUserOAuth2ClientCredentials | undefined;
    set internalValue(value: IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionuserCredentialsUserOAuth2ClientCredentials | undefined);
    get ocid(): string;
    get ref(): string;
    get value(): string;
}
export declare class IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionuserCredentialsUserOAuth2ClientCredentialsList extends cdktf.ComplexList {
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
    get(index: number): IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionuserCredentialsUserOAuth2ClientCredentialsOutputReference;
}
export interface IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionuserCredentialsUserSmtpCredentials {
}
export declare function identityDomainsUserUrnietfparamsscimschemasoracleidcsextensionuserCredentialsUserSmtpCredentialsToTerraform(struct?: IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionuserCredentialsUserSmtpCredentials): any;
export declare function identityDomainsUserUrnietfparamsscimschemasoracleidcsextensionuserCredentialsUserSmtpCredentialsToHclTerraform(struct?: IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionuserCredentialsUserSmtpCredentials): any;
export declare class IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionuserCredentialsUserSmtpCredentialsOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionuserCredentialsUserSmtpCredentials | undefined;
    set internalValue(value: IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionuserCredentialsUserSmtpCredentials | undefined);
    get ocid(): string;
    get ref(): string;
    get value(): string;
}
export declare class IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionuserCredentialsUserSmtpCredentialsList extends cdktf.ComplexList {
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
    get(index: number): IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionuserCredentialsUserSmtpCredentialsOutputReference;
}
export interface IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionuserCredentialsUser {
}
export declare function identityDomainsUserUrnietfparamsscimschemasoracleidcsextensionuserCredentialsUserToTerraform(struct?: IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionuserCredentialsUser): any;
export declare function identityDomainsUserUrnietfparamsscimschemasoracleidcsextensionuserCredentialsUserToHclTerraform(struct?: IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionuserCredentialsUser): any;
export declare class IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionuserCredentialsUserOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionuserCredentialsUser | undefined;
    set internalValue(value: IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionuserCredentialsUser | undefined);
    private _apiKeys;
    get apiKeys(): IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionuserCredentialsUserApiKeysList;
    private _authTokens;
    get authTokens(): IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionuserCredentialsUserAuthTokensList;
    private _customerSecretKeys;
    get customerSecretKeys(): IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionuserCredentialsUserCustomerSecretKeysList;
    private _dbCredentials;
    get dbCredentials(): IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionuserCredentialsUserDbCredentialsList;
    private _oAuth2ClientCredentials;
    get oAuth2ClientCredentials(): IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionuserCredentialsUserOAuth2ClientCredentialsList;
    private _smtpCredentials;
    get smtpCredentials(): IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionuserCredentialsUserSmtpCredentialsList;
}
export declare class IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionuserCredentialsUserList extends cdktf.ComplexList {
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
    get(index: number): IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionuserCredentialsUserOutputReference;
}
export interface IdentityDomainsUserAddresses {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_user#country IdentityDomainsUser#country}
    */
    readonly country?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_user#formatted IdentityDomainsUser#formatted}
    */
    readonly formatted?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_user#locality IdentityDomainsUser#locality}
    */
    readonly locality?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_user#postal_code IdentityDomainsUser#postal_code}
    */
    readonly postalCode?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_user#primary IdentityDomainsUser#primary}
    */
    readonly primary?: boolean | cdktf.IResolvable;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_user#region IdentityDomainsUser#region}
    */
    readonly region?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_user#street_address IdentityDomainsUser#street_address}
    */
    readonly streetAddress?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_user#type IdentityDomainsUser#type}
    */
    readonly type: string;
}
export declare function identityDomainsUserAddressesToTerraform(struct?: IdentityDomainsUserAddresses | cdktf.IResolvable): any;
export declare function identityDomainsUserAddressesToHclTerraform(struct?: IdentityDomainsUserAddresses | cdktf.IResolvable): any;
export declare class IdentityDomainsUserAddressesOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): IdentityDomainsUserAddresses | cdktf.IResolvable | undefined;
    set internalValue(value: IdentityDomainsUserAddresses | cdktf.IResolvable | undefined);
    private _country?;
    get country(): string;
    set country(value: string);
    resetCountry(): void;
    get countryInput(): string | undefined;
    private _formatted?;
    get formatted(): string;
    set formatted(value: string);
    resetFormatted(): void;
    get formattedInput(): string | undefined;
    private _locality?;
    get locality(): string;
    set locality(value: string);
    resetLocality(): void;
    get localityInput(): string | undefined;
    private _postalCode?;
    get postalCode(): string;
    set postalCode(value: string);
    resetPostalCode(): void;
    get postalCodeInput(): string | undefined;
    private _primary?;
    get primary(): boolean | cdktf.IResolvable;
    set primary(value: boolean | cdktf.IResolvable);
    resetPrimary(): void;
    get primaryInput(): boolean | cdktf.IResolvable | undefined;
    private _region?;
    get region(): string;
    set region(value: string);
    resetRegion(): void;
    get regionInput(): string | undefined;
    private _streetAddress?;
    get streetAddress(): string;
    set streetAddress(value: string);
    resetStreetAddress(): void;
    get streetAddressInput(): string | undefined;
    private _type?;
    get type(): string;
    set type(value: string);
    get typeInput(): string | undefined;
}
export declare class IdentityDomainsUserAddressesList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    internalValue?: IdentityDomainsUserAddresses[] | cdktf.IResolvable;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    /**
    * @param index the index of the item to return
    */
    get(index: number): IdentityDomainsUserAddressesOutputReference;
}
export interface IdentityDomainsUserEmails {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_user#primary IdentityDomainsUser#primary}
    */
    readonly primary?: boolean | cdktf.IResolvable;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_user#secondary IdentityDomainsUser#secondary}
    */
    readonly secondary?: boolean | cdktf.IResolvable;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_user#type IdentityDomainsUser#type}
    */
    readonly type: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_user#value IdentityDomainsUser#value}
    */
    readonly value: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_user#verified IdentityDomainsUser#verified}
    */
    readonly verified?: boolean | cdktf.IResolvable;
}
export declare function identityDomainsUserEmailsToTerraform(struct?: IdentityDomainsUserEmails | cdktf.IResolvable): any;
export declare function identityDomainsUserEmailsToHclTerraform(struct?: IdentityDomainsUserEmails | cdktf.IResolvable): any;
export declare class IdentityDomainsUserEmailsOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): IdentityDomainsUserEmails | cdktf.IResolvable | undefined;
    set internalValue(value: IdentityDomainsUserEmails | cdktf.IResolvable | undefined);
    get pendingVerificationData(): string;
    private _primary?;
    get primary(): boolean | cdktf.IResolvable;
    set primary(value: boolean | cdktf.IResolvable);
    resetPrimary(): void;
    get primaryInput(): boolean | cdktf.IResolvable | undefined;
    private _secondary?;
    get secondary(): boolean | cdktf.IResolvable;
    set secondary(value: boolean | cdktf.IResolvable);
    resetSecondary(): void;
    get secondaryInput(): boolean | cdktf.IResolvable | undefined;
    private _type?;
    get type(): string;
    set type(value: string);
    get typeInput(): string | undefined;
    private _value?;
    get value(): string;
    set value(value: string);
    get valueInput(): string | undefined;
    private _verified?;
    get verified(): boolean | cdktf.IResolvable;
    set verified(value: boolean | cdktf.IResolvable);
    resetVerified(): void;
    get verifiedInput(): boolean | cdktf.IResolvable | undefined;
}
export declare class IdentityDomainsUserEmailsList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    internalValue?: IdentityDomainsUserEmails[] | cdktf.IResolvable;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    /**
    * @param index the index of the item to return
    */
    get(index: number): IdentityDomainsUserEmailsOutputReference;
}
export interface IdentityDomainsUserEntitlements {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_user#display IdentityDomainsUser#display}
    */
    readonly display?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_user#primary IdentityDomainsUser#primary}
    */
    readonly primary?: boolean | cdktf.IResolvable;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_user#type IdentityDomainsUser#type}
    */
    readonly type: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_user#value IdentityDomainsUser#value}
    */
    readonly value: string;
}
export declare function identityDomainsUserEntitlementsToTerraform(struct?: IdentityDomainsUserEntitlements | cdktf.IResolvable): any;
export declare function identityDomainsUserEntitlementsToHclTerraform(struct?: IdentityDomainsUserEntitlements | cdktf.IResolvable): any;
export declare class IdentityDomainsUserEntitlementsOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): IdentityDomainsUserEntitlements | cdktf.IResolvable | undefined;
    set internalValue(value: IdentityDomainsUserEntitlements | cdktf.IResolvable | undefined);
    private _display?;
    get display(): string;
    set display(value: string);
    resetDisplay(): void;
    get displayInput(): string | undefined;
    private _primary?;
    get primary(): boolean | cdktf.IResolvable;
    set primary(value: boolean | cdktf.IResolvable);
    resetPrimary(): void;
    get primaryInput(): boolean | cdktf.IResolvable | undefined;
    private _type?;
    get type(): string;
    set type(value: string);
    get typeInput(): string | undefined;
    private _value?;
    get value(): string;
    set value(value: string);
    get valueInput(): string | undefined;
}
export declare class IdentityDomainsUserEntitlementsList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    internalValue?: IdentityDomainsUserEntitlements[] | cdktf.IResolvable;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    /**
    * @param index the index of the item to return
    */
    get(index: number): IdentityDomainsUserEntitlementsOutputReference;
}
export interface IdentityDomainsUserIms {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_user#display IdentityDomainsUser#display}
    */
    readonly display?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_user#primary IdentityDomainsUser#primary}
    */
    readonly primary?: boolean | cdktf.IResolvable;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_user#type IdentityDomainsUser#type}
    */
    readonly type: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_user#value IdentityDomainsUser#value}
    */
    readonly value: string;
}
export declare function identityDomainsUserImsToTerraform(struct?: IdentityDomainsUserIms | cdktf.IResolvable): any;
export declare function identityDomainsUserImsToHclTerraform(struct?: IdentityDomainsUserIms | cdktf.IResolvable): any;
export declare class IdentityDomainsUserImsOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): IdentityDomainsUserIms | cdktf.IResolvable | undefined;
    set internalValue(value: IdentityDomainsUserIms | cdktf.IResolvable | undefined);
    private _display?;
    get display(): string;
    set display(value: string);
    resetDisplay(): void;
    get displayInput(): string | undefined;
    private _primary?;
    get primary(): boolean | cdktf.IResolvable;
    set primary(value: boolean | cdktf.IResolvable);
    resetPrimary(): void;
    get primaryInput(): boolean | cdktf.IResolvable | undefined;
    private _type?;
    get type(): string;
    set type(value: string);
    get typeInput(): string | undefined;
    private _value?;
    get value(): string;
    set value(value: string);
    get valueInput(): string | undefined;
}
export declare class IdentityDomainsUserImsList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    internalValue?: IdentityDomainsUserIms[] | cdktf.IResolvable;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    /**
    * @param index the index of the item to return
    */
    get(index: number): IdentityDomainsUserImsOutputReference;
}
export interface IdentityDomainsUserName {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_user#family_name IdentityDomainsUser#family_name}
    */
    readonly familyName?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_user#formatted IdentityDomainsUser#formatted}
    */
    readonly formatted?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_user#given_name IdentityDomainsUser#given_name}
    */
    readonly givenName?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_user#honorific_prefix IdentityDomainsUser#honorific_prefix}
    */
    readonly honorificPrefix?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_user#honorific_suffix IdentityDomainsUser#honorific_suffix}
    */
    readonly honorificSuffix?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_user#middle_name IdentityDomainsUser#middle_name}
    */
    readonly middleName?: string;
}
export declare function identityDomainsUserNameToTerraform(struct?: IdentityDomainsUserNameOutputReference | IdentityDomainsUserName): any;
export declare function identityDomainsUserNameToHclTerraform(struct?: IdentityDomainsUserNameOutputReference | IdentityDomainsUserName): any;
export declare class IdentityDomainsUserNameOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): IdentityDomainsUserName | undefined;
    set internalValue(value: IdentityDomainsUserName | undefined);
    private _familyName?;
    get familyName(): string;
    set familyName(value: string);
    resetFamilyName(): void;
    get familyNameInput(): string | undefined;
    private _formatted?;
    get formatted(): string;
    set formatted(value: string);
    resetFormatted(): void;
    get formattedInput(): string | undefined;
    private _givenName?;
    get givenName(): string;
    set givenName(value: string);
    resetGivenName(): void;
    get givenNameInput(): string | undefined;
    private _honorificPrefix?;
    get honorificPrefix(): string;
    set honorificPrefix(value: string);
    resetHonorificPrefix(): void;
    get honorificPrefixInput(): string | undefined;
    private _honorificSuffix?;
    get honorificSuffix(): string;
    set honorificSuffix(value: string);
    resetHonorificSuffix(): void;
    get honorificSuffixInput(): string | undefined;
    private _middleName?;
    get middleName(): string;
    set middleName(value: string);
    resetMiddleName(): void;
    get middleNameInput(): string | undefined;
}
export interface IdentityDomainsUserPhoneNumbers {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_user#primary IdentityDomainsUser#primary}
    */
    readonly primary?: boolean | cdktf.IResolvable;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_user#type IdentityDomainsUser#type}
    */
    readonly type: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_user#value IdentityDomainsUser#value}
    */
    readonly value: string;
}
export declare function identityDomainsUserPhoneNumbersToTerraform(struct?: IdentityDomainsUserPhoneNumbers | cdktf.IResolvable): any;
export declare function identityDomainsUserPhoneNumbersToHclTerraform(struct?: IdentityDomainsUserPhoneNumbers | cdktf.IResolvable): any;
export declare class IdentityDomainsUserPhoneNumbersOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): IdentityDomainsUserPhoneNumbers | cdktf.IResolvable | undefined;
    set internalValue(value: IdentityDomainsUserPhoneNumbers | cdktf.IResolvable | undefined);
    get display(): string;
    private _primary?;
    get primary(): boolean | cdktf.IResolvable;
    set primary(value: boolean | cdktf.IResolvable);
    resetPrimary(): void;
    get primaryInput(): boolean | cdktf.IResolvable | undefined;
    private _type?;
    get type(): string;
    set type(value: string);
    get typeInput(): string | undefined;
    private _value?;
    get value(): string;
    set value(value: string);
    get valueInput(): string | undefined;
    get verified(): cdktf.IResolvable;
}
export declare class IdentityDomainsUserPhoneNumbersList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    internalValue?: IdentityDomainsUserPhoneNumbers[] | cdktf.IResolvable;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    /**
    * @param index the index of the item to return
    */
    get(index: number): IdentityDomainsUserPhoneNumbersOutputReference;
}
export interface IdentityDomainsUserPhotos {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_user#display IdentityDomainsUser#display}
    */
    readonly display?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_user#primary IdentityDomainsUser#primary}
    */
    readonly primary?: boolean | cdktf.IResolvable;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_user#type IdentityDomainsUser#type}
    */
    readonly type: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_user#value IdentityDomainsUser#value}
    */
    readonly value: string;
}
export declare function identityDomainsUserPhotosToTerraform(struct?: IdentityDomainsUserPhotos | cdktf.IResolvable): any;
export declare function identityDomainsUserPhotosToHclTerraform(struct?: IdentityDomainsUserPhotos | cdktf.IResolvable): any;
export declare class IdentityDomainsUserPhotosOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): IdentityDomainsUserPhotos | cdktf.IResolvable | undefined;
    set internalValue(value: IdentityDomainsUserPhotos | cdktf.IResolvable | undefined);
    private _display?;
    get display(): string;
    set display(value: string);
    resetDisplay(): void;
    get displayInput(): string | undefined;
    private _primary?;
    get primary(): boolean | cdktf.IResolvable;
    set primary(value: boolean | cdktf.IResolvable);
    resetPrimary(): void;
    get primaryInput(): boolean | cdktf.IResolvable | undefined;
    private _type?;
    get type(): string;
    set type(value: string);
    get typeInput(): string | undefined;
    private _value?;
    get value(): string;
    set value(value: string);
    get valueInput(): string | undefined;
}
export declare class IdentityDomainsUserPhotosList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    internalValue?: IdentityDomainsUserPhotos[] | cdktf.IResolvable;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    /**
    * @param index the index of the item to return
    */
    get(index: number): IdentityDomainsUserPhotosOutputReference;
}
export interface IdentityDomainsUserRoles {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_user#display IdentityDomainsUser#display}
    */
    readonly display?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_user#primary IdentityDomainsUser#primary}
    */
    readonly primary?: boolean | cdktf.IResolvable;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_user#type IdentityDomainsUser#type}
    */
    readonly type: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_user#value IdentityDomainsUser#value}
    */
    readonly value: string;
}
export declare function identityDomainsUserRolesToTerraform(struct?: IdentityDomainsUserRoles | cdktf.IResolvable): any;
export declare function identityDomainsUserRolesToHclTerraform(struct?: IdentityDomainsUserRoles | cdktf.IResolvable): any;
export declare class IdentityDomainsUserRolesOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): IdentityDomainsUserRoles | cdktf.IResolvable | undefined;
    set internalValue(value: IdentityDomainsUserRoles | cdktf.IResolvable | undefined);
    private _display?;
    get display(): string;
    set display(value: string);
    resetDisplay(): void;
    get displayInput(): string | undefined;
    private _primary?;
    get primary(): boolean | cdktf.IResolvable;
    set primary(value: boolean | cdktf.IResolvable);
    resetPrimary(): void;
    get primaryInput(): boolean | cdktf.IResolvable | undefined;
    private _type?;
    get type(): string;
    set type(value: string);
    get typeInput(): string | undefined;
    private _value?;
    get value(): string;
    set value(value: string);
    get valueInput(): string | undefined;
}
export declare class IdentityDomainsUserRolesList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    internalValue?: IdentityDomainsUserRoles[] | cdktf.IResolvable;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    /**
    * @param index the index of the item to return
    */
    get(index: number): IdentityDomainsUserRolesOutputReference;
}
export interface IdentityDomainsUserTags {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_user#key IdentityDomainsUser#key}
    */
    readonly key: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_user#value IdentityDomainsUser#value}
    */
    readonly value: string;
}
export declare function identityDomainsUserTagsToTerraform(struct?: IdentityDomainsUserTags | cdktf.IResolvable): any;
export declare function identityDomainsUserTagsToHclTerraform(struct?: IdentityDomainsUserTags | cdktf.IResolvable): any;
export declare class IdentityDomainsUserTagsOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): IdentityDomainsUserTags | cdktf.IResolvable | undefined;
    set internalValue(value: IdentityDomainsUserTags | cdktf.IResolvable | undefined);
    private _key?;
    get key(): string;
    set key(value: string);
    get keyInput(): string | undefined;
    private _value?;
    get value(): string;
    set value(value: string);
    get valueInput(): string | undefined;
}
export declare class IdentityDomainsUserTagsList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    internalValue?: IdentityDomainsUserTags[] | cdktf.IResolvable;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    /**
    * @param index the index of the item to return
    */
    get(index: number): IdentityDomainsUserTagsOutputReference;
}
export interface IdentityDomainsUserTimeouts {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_user#create IdentityDomainsUser#create}
    */
    readonly create?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_user#delete IdentityDomainsUser#delete}
    */
    readonly delete?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_user#update IdentityDomainsUser#update}
    */
    readonly update?: string;
}
export declare function identityDomainsUserTimeoutsToTerraform(struct?: IdentityDomainsUserTimeouts | cdktf.IResolvable): any;
export declare function identityDomainsUserTimeoutsToHclTerraform(struct?: IdentityDomainsUserTimeouts | cdktf.IResolvable): any;
export declare class IdentityDomainsUserTimeoutsOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): IdentityDomainsUserTimeouts | cdktf.IResolvable | undefined;
    set internalValue(value: IdentityDomainsUserTimeouts | cdktf.IResolvable | undefined);
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
export interface IdentityDomainsUserUrnietfparamsscimschemasextensionenterprise20UserManager {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_user#value IdentityDomainsUser#value}
    */
    readonly value?: string;
}
export declare function identityDomainsUserUrnietfparamsscimschemasextensionenterprise20UserManagerToTerraform(struct?: IdentityDomainsUserUrnietfparamsscimschemasextensionenterprise20UserManagerOutputReference | IdentityDomainsUserUrnietfparamsscimschemasextensionenterprise20UserManager): any;
export declare function identityDomainsUserUrnietfparamsscimschemasextensionenterprise20UserManagerToHclTerraform(struct?: IdentityDomainsUserUrnietfparamsscimschemasextensionenterprise20UserManagerOutputReference | IdentityDomainsUserUrnietfparamsscimschemasextensionenterprise20UserManager): any;
export declare class IdentityDomainsUserUrnietfparamsscimschemasextensionenterprise20UserManagerOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): IdentityDomainsUserUrnietfparamsscimschemasextensionenterprise20UserManager | undefined;
    set internalValue(value: IdentityDomainsUserUrnietfparamsscimschemasextensionenterprise20UserManager | undefined);
    get displayName(): string;
    get ref(): string;
    private _value?;
    get value(): string;
    set value(value: string);
    resetValue(): void;
    get valueInput(): string | undefined;
}
export interface IdentityDomainsUserUrnietfparamsscimschemasextensionenterprise20User {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_user#cost_center IdentityDomainsUser#cost_center}
    */
    readonly costCenter?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_user#department IdentityDomainsUser#department}
    */
    readonly department?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_user#division IdentityDomainsUser#division}
    */
    readonly division?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_user#employee_number IdentityDomainsUser#employee_number}
    */
    readonly employeeNumber?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_user#organization IdentityDomainsUser#organization}
    */
    readonly organization?: string;
    /**
    * manager block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_user#manager IdentityDomainsUser#manager}
    */
    readonly manager?: IdentityDomainsUserUrnietfparamsscimschemasextensionenterprise20UserManager;
}
export declare function identityDomainsUserUrnietfparamsscimschemasextensionenterprise20UserToTerraform(struct?: IdentityDomainsUserUrnietfparamsscimschemasextensionenterprise20UserOutputReference | IdentityDomainsUserUrnietfparamsscimschemasextensionenterprise20User): any;
export declare function identityDomainsUserUrnietfparamsscimschemasextensionenterprise20UserToHclTerraform(struct?: IdentityDomainsUserUrnietfparamsscimschemasextensionenterprise20UserOutputReference | IdentityDomainsUserUrnietfparamsscimschemasextensionenterprise20User): any;
export declare class IdentityDomainsUserUrnietfparamsscimschemasextensionenterprise20UserOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): IdentityDomainsUserUrnietfparamsscimschemasextensionenterprise20User | undefined;
    set internalValue(value: IdentityDomainsUserUrnietfparamsscimschemasextensionenterprise20User | undefined);
    private _costCenter?;
    get costCenter(): string;
    set costCenter(value: string);
    resetCostCenter(): void;
    get costCenterInput(): string | undefined;
    private _department?;
    get department(): string;
    set department(value: string);
    resetDepartment(): void;
    get departmentInput(): string | undefined;
    private _division?;
    get division(): string;
    set division(value: string);
    resetDivision(): void;
    get divisionInput(): string | undefined;
    private _employeeNumber?;
    get employeeNumber(): string;
    set employeeNumber(value: string);
    resetEmployeeNumber(): void;
    get employeeNumberInput(): string | undefined;
    private _organization?;
    get organization(): string;
    set organization(value: string);
    resetOrganization(): void;
    get organizationInput(): string | undefined;
    private _manager;
    get manager(): IdentityDomainsUserUrnietfparamsscimschemasextensionenterprise20UserManagerOutputReference;
    putManager(value: IdentityDomainsUserUrnietfparamsscimschemasextensionenterprise20UserManager): void;
    resetManager(): void;
    get managerInput(): IdentityDomainsUserUrnietfparamsscimschemasextensionenterprise20UserManager | undefined;
}
export interface IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionOciTagsDefinedTags {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_user#key IdentityDomainsUser#key}
    */
    readonly key: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_user#namespace IdentityDomainsUser#namespace}
    */
    readonly namespace: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_user#value IdentityDomainsUser#value}
    */
    readonly value: string;
}
export declare function identityDomainsUserUrnietfparamsscimschemasoracleidcsextensionOciTagsDefinedTagsToTerraform(struct?: IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionOciTagsDefinedTags | cdktf.IResolvable): any;
export declare function identityDomainsUserUrnietfparamsscimschemasoracleidcsextensionOciTagsDefinedTagsToHclTerraform(struct?: IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionOciTagsDefinedTags | cdktf.IResolvable): any;
export declare class IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionOciTagsDefinedTagsOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionOciTagsDefinedTags | cdktf.IResolvable | undefined;
    set internalValue(value: IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionOciTagsDefinedTags | cdktf.IResolvable | undefined);
    private _key?;
    get key(): string;
    set key(value: string);
    get keyInput(): string | undefined;
    private _namespace?;
    get namespace(): string;
    set namespace(value: string);
    get namespaceInput(): string | undefined;
    private _value?;
    get value(): string;
    set value(value: string);
    get valueInput(): string | undefined;
}
export declare class IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionOciTagsDefinedTagsList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    internalValue?: IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionOciTagsDefinedTags[] | cdktf.IResolvable;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    /**
    * @param index the index of the item to return
    */
    get(index: number): IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionOciTagsDefinedTagsOutputReference;
}
export interface IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionOciTagsFreeformTags {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_user#key IdentityDomainsUser#key}
    */
    readonly key: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_user#value IdentityDomainsUser#value}
    */
    readonly value: string;
}
export declare function identityDomainsUserUrnietfparamsscimschemasoracleidcsextensionOciTagsFreeformTagsToTerraform(struct?: IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionOciTagsFreeformTags | cdktf.IResolvable): any;
export declare function identityDomainsUserUrnietfparamsscimschemasoracleidcsextensionOciTagsFreeformTagsToHclTerraform(struct?: IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionOciTagsFreeformTags | cdktf.IResolvable): any;
export declare class IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionOciTagsFreeformTagsOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionOciTagsFreeformTags | cdktf.IResolvable | undefined;
    set internalValue(value: IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionOciTagsFreeformTags | cdktf.IResolvable | undefined);
    private _key?;
    get key(): string;
    set key(value: string);
    get keyInput(): string | undefined;
    private _value?;
    get value(): string;
    set value(value: string);
    get valueInput(): string | undefined;
}
export declare class IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionOciTagsFreeformTagsList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    internalValue?: IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionOciTagsFreeformTags[] | cdktf.IResolvable;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    /**
    * @param index the index of the item to return
    */
    get(index: number): IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionOciTagsFreeformTagsOutputReference;
}
export interface IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionOciTags {
    /**
    * defined_tags block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_user#defined_tags IdentityDomainsUser#defined_tags}
    */
    readonly definedTags?: IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionOciTagsDefinedTags[] | cdktf.IResolvable;
    /**
    * freeform_tags block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_user#freeform_tags IdentityDomainsUser#freeform_tags}
    */
    readonly freeformTags?: IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionOciTagsFreeformTags[] | cdktf.IResolvable;
}
export declare function identityDomainsUserUrnietfparamsscimschemasoracleidcsextensionOciTagsToTerraform(struct?: IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionOciTagsOutputReference | IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionOciTags): any;
export declare function identityDomainsUserUrnietfparamsscimschemasoracleidcsextensionOciTagsToHclTerraform(struct?: IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionOciTagsOutputReference | IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionOciTags): any;
export declare class IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionOciTagsOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionOciTags | undefined;
    set internalValue(value: IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionOciTags | undefined);
    get tagSlug(): string;
    private _definedTags;
    get definedTags(): IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionOciTagsDefinedTagsList;
    putDefinedTags(value: IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionOciTagsDefinedTags[] | cdktf.IResolvable): void;
    resetDefinedTags(): void;
    get definedTagsInput(): cdktf.IResolvable | IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionOciTagsDefinedTags[] | undefined;
    private _freeformTags;
    get freeformTags(): IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionOciTagsFreeformTagsList;
    putFreeformTags(value: IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionOciTagsFreeformTags[] | cdktf.IResolvable): void;
    resetFreeformTags(): void;
    get freeformTagsInput(): cdktf.IResolvable | IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionOciTagsFreeformTags[] | undefined;
}
export interface IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionadaptiveUserRiskScores {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_user#last_update_timestamp IdentityDomainsUser#last_update_timestamp}
    */
    readonly lastUpdateTimestamp: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_user#risk_level IdentityDomainsUser#risk_level}
    */
    readonly riskLevel: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_user#score IdentityDomainsUser#score}
    */
    readonly score: number;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_user#source IdentityDomainsUser#source}
    */
    readonly source?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_user#status IdentityDomainsUser#status}
    */
    readonly status?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_user#value IdentityDomainsUser#value}
    */
    readonly value: string;
}
export declare function identityDomainsUserUrnietfparamsscimschemasoracleidcsextensionadaptiveUserRiskScoresToTerraform(struct?: IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionadaptiveUserRiskScores | cdktf.IResolvable): any;
export declare function identityDomainsUserUrnietfparamsscimschemasoracleidcsextensionadaptiveUserRiskScoresToHclTerraform(struct?: IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionadaptiveUserRiskScores | cdktf.IResolvable): any;
export declare class IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionadaptiveUserRiskScoresOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionadaptiveUserRiskScores | cdktf.IResolvable | undefined;
    set internalValue(value: IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionadaptiveUserRiskScores | cdktf.IResolvable | undefined);
    private _lastUpdateTimestamp?;
    get lastUpdateTimestamp(): string;
    set lastUpdateTimestamp(value: string);
    get lastUpdateTimestampInput(): string | undefined;
    get ref(): string;
    private _riskLevel?;
    get riskLevel(): string;
    set riskLevel(value: string);
    get riskLevelInput(): string | undefined;
    private _score?;
    get score(): number;
    set score(value: number);
    get scoreInput(): number | undefined;
    private _source?;
    get source(): string;
    set source(value: string);
    resetSource(): void;
    get sourceInput(): string | undefined;
    private _status?;
    get status(): string;
    set status(value: string);
    resetStatus(): void;
    get statusInput(): string | undefined;
    private _value?;
    get value(): string;
    set value(value: string);
    get valueInput(): string | undefined;
}
export declare class IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionadaptiveUserRiskScoresList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    internalValue?: IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionadaptiveUserRiskScores[] | cdktf.IResolvable;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    /**
    * @param index the index of the item to return
    */
    get(index: number): IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionadaptiveUserRiskScoresOutputReference;
}
export interface IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionadaptiveUser {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_user#risk_level IdentityDomainsUser#risk_level}
    */
    readonly riskLevel?: string;
    /**
    * risk_scores block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_user#risk_scores IdentityDomainsUser#risk_scores}
    */
    readonly riskScores?: IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionadaptiveUserRiskScores[] | cdktf.IResolvable;
}
export declare function identityDomainsUserUrnietfparamsscimschemasoracleidcsextensionadaptiveUserToTerraform(struct?: IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionadaptiveUserOutputReference | IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionadaptiveUser): any;
export declare function identityDomainsUserUrnietfparamsscimschemasoracleidcsextensionadaptiveUserToHclTerraform(struct?: IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionadaptiveUserOutputReference | IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionadaptiveUser): any;
export declare class IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionadaptiveUserOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionadaptiveUser | undefined;
    set internalValue(value: IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionadaptiveUser | undefined);
    private _riskLevel?;
    get riskLevel(): string;
    set riskLevel(value: string);
    resetRiskLevel(): void;
    get riskLevelInput(): string | undefined;
    private _riskScores;
    get riskScores(): IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionadaptiveUserRiskScoresList;
    putRiskScores(value: IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionadaptiveUserRiskScores[] | cdktf.IResolvable): void;
    resetRiskScores(): void;
    get riskScoresInput(): cdktf.IResolvable | IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionadaptiveUserRiskScores[] | undefined;
}
export interface IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensioncapabilitiesUser {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_user#can_use_api_keys IdentityDomainsUser#can_use_api_keys}
    */
    readonly canUseApiKeys?: boolean | cdktf.IResolvable;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_user#can_use_auth_tokens IdentityDomainsUser#can_use_auth_tokens}
    */
    readonly canUseAuthTokens?: boolean | cdktf.IResolvable;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_user#can_use_console IdentityDomainsUser#can_use_console}
    */
    readonly canUseConsole?: boolean | cdktf.IResolvable;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_user#can_use_console_password IdentityDomainsUser#can_use_console_password}
    */
    readonly canUseConsolePassword?: boolean | cdktf.IResolvable;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_user#can_use_customer_secret_keys IdentityDomainsUser#can_use_customer_secret_keys}
    */
    readonly canUseCustomerSecretKeys?: boolean | cdktf.IResolvable;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_user#can_use_db_credentials IdentityDomainsUser#can_use_db_credentials}
    */
    readonly canUseDbCredentials?: boolean | cdktf.IResolvable;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_user#can_use_oauth2client_credentials IdentityDomainsUser#can_use_oauth2client_credentials}
    */
    readonly canUseOauth2ClientCredentials?: boolean | cdktf.IResolvable;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_user#can_use_smtp_credentials IdentityDomainsUser#can_use_smtp_credentials}
    */
    readonly canUseSmtpCredentials?: boolean | cdktf.IResolvable;
}
export declare function identityDomainsUserUrnietfparamsscimschemasoracleidcsextensioncapabilitiesUserToTerraform(struct?: IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensioncapabilitiesUserOutputReference | IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensioncapabilitiesUser): any;
export declare function identityDomainsUserUrnietfparamsscimschemasoracleidcsextensioncapabilitiesUserToHclTerraform(struct?: IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensioncapabilitiesUserOutputReference | IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensioncapabilitiesUser): any;
export declare class IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensioncapabilitiesUserOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensioncapabilitiesUser | undefined;
    set internalValue(value: IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensioncapabilitiesUser | undefined);
    private _canUseApiKeys?;
    get canUseApiKeys(): boolean | cdktf.IResolvable;
    set canUseApiKeys(value: boolean | cdktf.IResolvable);
    resetCanUseApiKeys(): void;
    get canUseApiKeysInput(): boolean | cdktf.IResolvable | undefined;
    private _canUseAuthTokens?;
    get canUseAuthTokens(): boolean | cdktf.IResolvable;
    set canUseAuthTokens(value: boolean | cdktf.IResolvable);
    resetCanUseAuthTokens(): void;
    get canUseAuthTokensInput(): boolean | cdktf.IResolvable | undefined;
    private _canUseConsole?;
    get canUseConsole(): boolean | cdktf.IResolvable;
    set canUseConsole(value: boolean | cdktf.IResolvable);
    resetCanUseConsole(): void;
    get canUseConsoleInput(): boolean | cdktf.IResolvable | undefined;
    private _canUseConsolePassword?;
    get canUseConsolePassword(): boolean | cdktf.IResolvable;
    set canUseConsolePassword(value: boolean | cdktf.IResolvable);
    resetCanUseConsolePassword(): void;
    get canUseConsolePasswordInput(): boolean | cdktf.IResolvable | undefined;
    private _canUseCustomerSecretKeys?;
    get canUseCustomerSecretKeys(): boolean | cdktf.IResolvable;
    set canUseCustomerSecretKeys(value: boolean | cdktf.IResolvable);
    resetCanUseCustomerSecretKeys(): void;
    get canUseCustomerSecretKeysInput(): boolean | cdktf.IResolvable | undefined;
    private _canUseDbCredentials?;
    get canUseDbCredentials(): boolean | cdktf.IResolvable;
    set canUseDbCredentials(value: boolean | cdktf.IResolvable);
    resetCanUseDbCredentials(): void;
    get canUseDbCredentialsInput(): boolean | cdktf.IResolvable | undefined;
    private _canUseOauth2ClientCredentials?;
    get canUseOauth2ClientCredentials(): boolean | cdktf.IResolvable;
    set canUseOauth2ClientCredentials(value: boolean | cdktf.IResolvable);
    resetCanUseOauth2ClientCredentials(): void;
    get canUseOauth2ClientCredentialsInput(): boolean | cdktf.IResolvable | undefined;
    private _canUseSmtpCredentials?;
    get canUseSmtpCredentials(): boolean | cdktf.IResolvable;
    set canUseSmtpCredentials(value: boolean | cdktf.IResolvable);
    resetCanUseSmtpCredentials(): void;
    get canUseSmtpCredentialsInput(): boolean | cdktf.IResolvable | undefined;
}
export interface IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensiondbCredentialsUser {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_user#db_user_name IdentityDomainsUser#db_user_name}
    */
    readonly dbUserName?: string;
}
export declare function identityDomainsUserUrnietfparamsscimschemasoracleidcsextensiondbCredentialsUserToTerraform(struct?: IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensiondbCredentialsUserOutputReference | IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensiondbCredentialsUser): any;
export declare function identityDomainsUserUrnietfparamsscimschemasoracleidcsextensiondbCredentialsUserToHclTerraform(struct?: IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensiondbCredentialsUserOutputReference | IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensiondbCredentialsUser): any;
export declare class IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensiondbCredentialsUserOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensiondbCredentialsUser | undefined;
    set internalValue(value: IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensiondbCredentialsUser | undefined);
    get dbLoginAttempts(): number;
    private _dbUserName?;
    get dbUserName(): string;
    set dbUserName(value: string);
    resetDbUserName(): void;
    get dbUserNameInput(): string | undefined;
}
export interface IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionkerberosUserUserRealmUsers {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_user#principal_name IdentityDomainsUser#principal_name}
    */
    readonly principalName?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_user#realm_name IdentityDomainsUser#realm_name}
    */
    readonly realmName?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_user#value IdentityDomainsUser#value}
    */
    readonly value: string;
}
export declare function identityDomainsUserUrnietfparamsscimschemasoracleidcsextensionkerberosUserUserRealmUsersToTerraform(struct?: IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionkerberosUserUserRealmUsers | cdktf.IResolvable): any;
export declare function identityDomainsUserUrnietfparamsscimschemasoracleidcsextensionkerberosUserUserRealmUsersToHclTerraform(struct?: IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionkerberosUserUserRealmUsers | cdktf.IResolvable): any;
export declare class IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionkerberosUserUserRealmUsersOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionkerberosUserUserRealmUsers | cdktf.IResolvable | undefined;
    set internalValue(value: IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionkerberosUserUserRealmUsers | cdktf.IResolvable | undefined);
    private _principalName?;
    get principalName(): string;
    set principalName(value: string);
    resetPrincipalName(): void;
    get principalNameInput(): string | undefined;
    private _realmName?;
    get realmName(): string;
    set realmName(value: string);
    resetRealmName(): void;
    get realmNameInput(): string | undefined;
    get ref(): string;
    private _value?;
    get value(): string;
    set value(value: string);
    get valueInput(): string | undefined;
}
export declare class IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionkerberosUserUserRealmUsersList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    internalValue?: IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionkerberosUserUserRealmUsers[] | cdktf.IResolvable;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    /**
    * @param index the index of the item to return
    */
    get(index: number): IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionkerberosUserUserRealmUsersOutputReference;
}
export interface IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionkerberosUserUser {
    /**
    * realm_users block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_user#realm_users IdentityDomainsUser#realm_users}
    */
    readonly realmUsers?: IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionkerberosUserUserRealmUsers[] | cdktf.IResolvable;
}
export declare function identityDomainsUserUrnietfparamsscimschemasoracleidcsextensionkerberosUserUserToTerraform(struct?: IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionkerberosUserUserOutputReference | IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionkerberosUserUser): any;
export declare function identityDomainsUserUrnietfparamsscimschemasoracleidcsextensionkerberosUserUserToHclTerraform(struct?: IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionkerberosUserUserOutputReference | IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionkerberosUserUser): any;
export declare class IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionkerberosUserUserOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionkerberosUserUser | undefined;
    set internalValue(value: IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionkerberosUserUser | undefined);
    private _realmUsers;
    get realmUsers(): IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionkerberosUserUserRealmUsersList;
    putRealmUsers(value: IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionkerberosUserUserRealmUsers[] | cdktf.IResolvable): void;
    resetRealmUsers(): void;
    get realmUsersInput(): cdktf.IResolvable | IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionkerberosUserUserRealmUsers[] | undefined;
}
export interface IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionmfaUserBypassCodes {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_user#value IdentityDomainsUser#value}
    */
    readonly value: string;
}
export declare function identityDomainsUserUrnietfparamsscimschemasoracleidcsextensionmfaUserBypassCodesToTerraform(struct?: IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionmfaUserBypassCodes | cdktf.IResolvable): any;
export declare function identityDomainsUserUrnietfparamsscimschemasoracleidcsextensionmfaUserBypassCodesToHclTerraform(struct?: IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionmfaUserBypassCodes | cdktf.IResolvable): any;
export declare class IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionmfaUserBypassCodesOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionmfaUserBypassCodes | cdktf.IResolvable | undefined;
    set internalValue(value: IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionmfaUserBypassCodes | cdktf.IResolvable | undefined);
    get ref(): string;
    private _value?;
    get value(): string;
    set value(value: string);
    get valueInput(): string | undefined;
}
export declare class IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionmfaUserBypassCodesList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    internalValue?: IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionmfaUserBypassCodes[] | cdktf.IResolvable;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    /**
    * @param index the index of the item to return
    */
    get(index: number): IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionmfaUserBypassCodesOutputReference;
}
export interface IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionmfaUserDevices {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_user#authentication_method IdentityDomainsUser#authentication_method}
    */
    readonly authenticationMethod?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_user#display IdentityDomainsUser#display}
    */
    readonly display?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_user#factor_status IdentityDomainsUser#factor_status}
    */
    readonly factorStatus?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_user#factor_type IdentityDomainsUser#factor_type}
    */
    readonly factorType?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_user#last_sync_time IdentityDomainsUser#last_sync_time}
    */
    readonly lastSyncTime?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_user#status IdentityDomainsUser#status}
    */
    readonly status?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_user#third_party_vendor_name IdentityDomainsUser#third_party_vendor_name}
    */
    readonly thirdPartyVendorName?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_user#value IdentityDomainsUser#value}
    */
    readonly value: string;
}
export declare function identityDomainsUserUrnietfparamsscimschemasoracleidcsextensionmfaUserDevicesToTerraform(struct?: IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionmfaUserDevices | cdktf.IResolvable): any;
export declare function identityDomainsUserUrnietfparamsscimschemasoracleidcsextensionmfaUserDevicesToHclTerraform(struct?: IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionmfaUserDevices | cdktf.IResolvable): any;
export declare class IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionmfaUserDevicesOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionmfaUserDevices | cdktf.IResolvable | undefined;
    set internalValue(value: IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionmfaUserDevices | cdktf.IResolvable | undefined);
    private _authenticationMethod?;
    get authenticationMethod(): string;
    set authenticationMethod(value: string);
    resetAuthenticationMethod(): void;
    get authenticationMethodInput(): string | undefined;
    private _display?;
    get display(): string;
    set display(value: string);
    resetDisplay(): void;
    get displayInput(): string | undefined;
    private _factorStatus?;
    get factorStatus(): string;
    set factorStatus(value: string);
    resetFactorStatus(): void;
    get factorStatusInput(): string | undefined;
    private _factorType?;
    get factorType(): string;
    set factorType(value: string);
    resetFactorType(): void;
    get factorTypeInput(): string | undefined;
    private _lastSyncTime?;
    get lastSyncTime(): string;
    set lastSyncTime(value: string);
    resetLastSyncTime(): void;
    get lastSyncTimeInput(): string | undefined;
    get ref(): string;
    private _status?;
    get status(): string;
    set status(value: string);
    resetStatus(): void;
    get statusInput(): string | undefined;
    private _thirdPartyVendorName?;
    get thirdPartyVendorName(): string;
    set thirdPartyVendorName(value: string);
    resetThirdPartyVendorName(): void;
    get thirdPartyVendorNameInput(): string | undefined;
    private _value?;
    get value(): string;
    set value(value: string);
    get valueInput(): string | undefined;
}
export declare class IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionmfaUserDevicesList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    internalValue?: IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionmfaUserDevices[] | cdktf.IResolvable;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    /**
    * @param index the index of the item to return
    */
    get(index: number): IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionmfaUserDevicesOutputReference;
}
export interface IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionmfaUserPreferredDevice {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_user#display IdentityDomainsUser#display}
    */
    readonly display?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_user#value IdentityDomainsUser#value}
    */
    readonly value: string;
}
export declare function identityDomainsUserUrnietfparamsscimschemasoracleidcsextensionmfaUserPreferredDeviceToTerraform(struct?: IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionmfaUserPreferredDeviceOutputReference | IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionmfaUserPreferredDevice): any;
export declare function identityDomainsUserUrnietfparamsscimschemasoracleidcsextensionmfaUserPreferredDeviceToHclTerraform(struct?: IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionmfaUserPreferredDeviceOutputReference | IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionmfaUserPreferredDevice): any;
export declare class IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionmfaUserPreferredDeviceOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionmfaUserPreferredDevice | undefined;
    set internalValue(value: IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionmfaUserPreferredDevice | undefined);
    private _display?;
    get display(): string;
    set display(value: string);
    resetDisplay(): void;
    get displayInput(): string | undefined;
    get ref(): string;
    private _value?;
    get value(): string;
    set value(value: string);
    get valueInput(): string | undefined;
}
export interface IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionmfaUserTrustedUserAgents {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_user#display IdentityDomainsUser#display}
    */
    readonly display?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_user#value IdentityDomainsUser#value}
    */
    readonly value: string;
}
export declare function identityDomainsUserUrnietfparamsscimschemasoracleidcsextensionmfaUserTrustedUserAgentsToTerraform(struct?: IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionmfaUserTrustedUserAgents | cdktf.IResolvable): any;
export declare function identityDomainsUserUrnietfparamsscimschemasoracleidcsextensionmfaUserTrustedUserAgentsToHclTerraform(struct?: IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionmfaUserTrustedUserAgents | cdktf.IResolvable): any;
export declare class IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionmfaUserTrustedUserAgentsOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionmfaUserTrustedUserAgents | cdktf.IResolvable | undefined;
    set internalValue(value: IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionmfaUserTrustedUserAgents | cdktf.IResolvable | undefined);
    private _display?;
    get display(): string;
    set display(value: string);
    resetDisplay(): void;
    get displayInput(): string | undefined;
    get ref(): string;
    private _value?;
    get value(): string;
    set value(value: string);
    get valueInput(): string | undefined;
}
export declare class IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionmfaUserTrustedUserAgentsList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    internalValue?: IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionmfaUserTrustedUserAgents[] | cdktf.IResolvable;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    /**
    * @param index the index of the item to return
    */
    get(index: number): IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionmfaUserTrustedUserAgentsOutputReference;
}
export interface IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionmfaUser {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_user#login_attempts IdentityDomainsUser#login_attempts}
    */
    readonly loginAttempts?: number;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_user#mfa_enabled_on IdentityDomainsUser#mfa_enabled_on}
    */
    readonly mfaEnabledOn?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_user#mfa_ignored_apps IdentityDomainsUser#mfa_ignored_apps}
    */
    readonly mfaIgnoredApps?: string[];
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_user#mfa_status IdentityDomainsUser#mfa_status}
    */
    readonly mfaStatus?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_user#preferred_authentication_factor IdentityDomainsUser#preferred_authentication_factor}
    */
    readonly preferredAuthenticationFactor?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_user#preferred_authentication_method IdentityDomainsUser#preferred_authentication_method}
    */
    readonly preferredAuthenticationMethod?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_user#preferred_third_party_vendor IdentityDomainsUser#preferred_third_party_vendor}
    */
    readonly preferredThirdPartyVendor?: string;
    /**
    * bypass_codes block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_user#bypass_codes IdentityDomainsUser#bypass_codes}
    */
    readonly bypassCodes?: IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionmfaUserBypassCodes[] | cdktf.IResolvable;
    /**
    * devices block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_user#devices IdentityDomainsUser#devices}
    */
    readonly devices?: IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionmfaUserDevices[] | cdktf.IResolvable;
    /**
    * preferred_device block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_user#preferred_device IdentityDomainsUser#preferred_device}
    */
    readonly preferredDevice?: IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionmfaUserPreferredDevice;
    /**
    * trusted_user_agents block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_user#trusted_user_agents IdentityDomainsUser#trusted_user_agents}
    */
    readonly trustedUserAgents?: IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionmfaUserTrustedUserAgents[] | cdktf.IResolvable;
}
export declare function identityDomainsUserUrnietfparamsscimschemasoracleidcsextensionmfaUserToTerraform(struct?: IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionmfaUserOutputReference | IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionmfaUser): any;
export declare function identityDomainsUserUrnietfparamsscimschemasoracleidcsextensionmfaUserToHclTerraform(struct?: IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionmfaUserOutputReference | IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionmfaUser): any;
export declare class IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionmfaUserOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionmfaUser | undefined;
    set internalValue(value: IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionmfaUser | undefined);
    private _loginAttempts?;
    get loginAttempts(): number;
    set loginAttempts(value: number);
    resetLoginAttempts(): void;
    get loginAttemptsInput(): number | undefined;
    private _mfaEnabledOn?;
    get mfaEnabledOn(): string;
    set mfaEnabledOn(value: string);
    resetMfaEnabledOn(): void;
    get mfaEnabledOnInput(): string | undefined;
    private _mfaIgnoredApps?;
    get mfaIgnoredApps(): string[];
    set mfaIgnoredApps(value: string[]);
    resetMfaIgnoredApps(): void;
    get mfaIgnoredAppsInput(): string[] | undefined;
    private _mfaStatus?;
    get mfaStatus(): string;
    set mfaStatus(value: string);
    resetMfaStatus(): void;
    get mfaStatusInput(): string | undefined;
    private _preferredAuthenticationFactor?;
    get preferredAuthenticationFactor(): string;
    set preferredAuthenticationFactor(value: string);
    resetPreferredAuthenticationFactor(): void;
    get preferredAuthenticationFactorInput(): string | undefined;
    private _preferredAuthenticationMethod?;
    get preferredAuthenticationMethod(): string;
    set preferredAuthenticationMethod(value: string);
    resetPreferredAuthenticationMethod(): void;
    get preferredAuthenticationMethodInput(): string | undefined;
    private _preferredThirdPartyVendor?;
    get preferredThirdPartyVendor(): string;
    set preferredThirdPartyVendor(value: string);
    resetPreferredThirdPartyVendor(): void;
    get preferredThirdPartyVendorInput(): string | undefined;
    private _bypassCodes;
    get bypassCodes(): IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionmfaUserBypassCodesList;
    putBypassCodes(value: IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionmfaUserBypassCodes[] | cdktf.IResolvable): void;
    resetBypassCodes(): void;
    get bypassCodesInput(): cdktf.IResolvable | IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionmfaUserBypassCodes[] | undefined;
    private _devices;
    get devices(): IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionmfaUserDevicesList;
    putDevices(value: IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionmfaUserDevices[] | cdktf.IResolvable): void;
    resetDevices(): void;
    get devicesInput(): cdktf.IResolvable | IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionmfaUserDevices[] | undefined;
    private _preferredDevice;
    get preferredDevice(): IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionmfaUserPreferredDeviceOutputReference;
    putPreferredDevice(value: IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionmfaUserPreferredDevice): void;
    resetPreferredDevice(): void;
    get preferredDeviceInput(): IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionmfaUserPreferredDevice | undefined;
    private _trustedUserAgents;
    get trustedUserAgents(): IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionmfaUserTrustedUserAgentsList;
    putTrustedUserAgents(value: IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionmfaUserTrustedUserAgents[] | cdktf.IResolvable): void;
    resetTrustedUserAgents(): void;
    get trustedUserAgentsInput(): cdktf.IResolvable | IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionmfaUserTrustedUserAgents[] | undefined;
}
export interface IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionpasswordlessUserFactorIdentifier {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_user#display IdentityDomainsUser#display}
    */
    readonly display?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_user#value IdentityDomainsUser#value}
    */
    readonly value: string;
}
export declare function identityDomainsUserUrnietfparamsscimschemasoracleidcsextensionpasswordlessUserFactorIdentifierToTerraform(struct?: IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionpasswordlessUserFactorIdentifierOutputReference | IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionpasswordlessUserFactorIdentifier): any;
export declare function identityDomainsUserUrnietfparamsscimschemasoracleidcsextensionpasswordlessUserFactorIdentifierToHclTerraform(struct?: IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionpasswordlessUserFactorIdentifierOutputReference | IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionpasswordlessUserFactorIdentifier): any;
export declare class IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionpasswordlessUserFactorIdentifierOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionpasswordlessUserFactorIdentifier | undefined;
    set internalValue(value: IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionpasswordlessUserFactorIdentifier | undefined);
    private _display?;
    get display(): string;
    set display(value: string);
    resetDisplay(): void;
    get displayInput(): string | undefined;
    get ref(): string;
    private _value?;
    get value(): string;
    set value(value: string);
    get valueInput(): string | undefined;
}
export interface IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionpasswordlessUser {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_user#factor_method IdentityDomainsUser#factor_method}
    */
    readonly factorMethod?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_user#factor_type IdentityDomainsUser#factor_type}
    */
    readonly factorType?: string;
    /**
    * factor_identifier block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_user#factor_identifier IdentityDomainsUser#factor_identifier}
    */
    readonly factorIdentifier?: IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionpasswordlessUserFactorIdentifier;
}
export declare function identityDomainsUserUrnietfparamsscimschemasoracleidcsextensionpasswordlessUserToTerraform(struct?: IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionpasswordlessUserOutputReference | IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionpasswordlessUser): any;
export declare function identityDomainsUserUrnietfparamsscimschemasoracleidcsextensionpasswordlessUserToHclTerraform(struct?: IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionpasswordlessUserOutputReference | IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionpasswordlessUser): any;
export declare class IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionpasswordlessUserOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionpasswordlessUser | undefined;
    set internalValue(value: IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionpasswordlessUser | undefined);
    private _factorMethod?;
    get factorMethod(): string;
    set factorMethod(value: string);
    resetFactorMethod(): void;
    get factorMethodInput(): string | undefined;
    private _factorType?;
    get factorType(): string;
    set factorType(value: string);
    resetFactorType(): void;
    get factorTypeInput(): string | undefined;
    private _factorIdentifier;
    get factorIdentifier(): IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionpasswordlessUserFactorIdentifierOutputReference;
    putFactorIdentifier(value: IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionpasswordlessUserFactorIdentifier): void;
    resetFactorIdentifier(): void;
    get factorIdentifierInput(): IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionpasswordlessUserFactorIdentifier | undefined;
}
export interface IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionposixUser {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_user#gecos IdentityDomainsUser#gecos}
    */
    readonly gecos?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_user#gid_number IdentityDomainsUser#gid_number}
    */
    readonly gidNumber?: number;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_user#home_directory IdentityDomainsUser#home_directory}
    */
    readonly homeDirectory?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_user#login_shell IdentityDomainsUser#login_shell}
    */
    readonly loginShell?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_user#uid_number IdentityDomainsUser#uid_number}
    */
    readonly uidNumber?: number;
}
export declare function identityDomainsUserUrnietfparamsscimschemasoracleidcsextensionposixUserToTerraform(struct?: IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionposixUserOutputReference | IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionposixUser): any;
export declare function identityDomainsUserUrnietfparamsscimschemasoracleidcsextensionposixUserToHclTerraform(struct?: IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionposixUserOutputReference | IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionposixUser): any;
export declare class IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionposixUserOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionposixUser | undefined;
    set internalValue(value: IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionposixUser | undefined);
    private _gecos?;
    get gecos(): string;
    set gecos(value: string);
    resetGecos(): void;
    get gecosInput(): string | undefined;
    private _gidNumber?;
    get gidNumber(): number;
    set gidNumber(value: number);
    resetGidNumber(): void;
    get gidNumberInput(): number | undefined;
    private _homeDirectory?;
    get homeDirectory(): string;
    set homeDirectory(value: string);
    resetHomeDirectory(): void;
    get homeDirectoryInput(): string | undefined;
    private _loginShell?;
    get loginShell(): string;
    set loginShell(value: string);
    resetLoginShell(): void;
    get loginShellInput(): string | undefined;
    private _uidNumber?;
    get uidNumber(): number;
    set uidNumber(value: number);
    resetUidNumber(): void;
    get uidNumberInput(): number | undefined;
}
export interface IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionsecurityQuestionsUserSecQuestions {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_user#answer IdentityDomainsUser#answer}
    */
    readonly answer: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_user#hint_text IdentityDomainsUser#hint_text}
    */
    readonly hintText?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_user#value IdentityDomainsUser#value}
    */
    readonly value: string;
}
export declare function identityDomainsUserUrnietfparamsscimschemasoracleidcsextensionsecurityQuestionsUserSecQuestionsToTerraform(struct?: IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionsecurityQuestionsUserSecQuestions | cdktf.IResolvable): any;
export declare function identityDomainsUserUrnietfparamsscimschemasoracleidcsextensionsecurityQuestionsUserSecQuestionsToHclTerraform(struct?: IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionsecurityQuestionsUserSecQuestions | cdktf.IResolvable): any;
export declare class IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionsecurityQuestionsUserSecQuestionsOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionsecurityQuestionsUserSecQuestions | cdktf.IResolvable | undefined;
    set internalValue(value: IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionsecurityQuestionsUserSecQuestions | cdktf.IResolvable | undefined);
    private _answer?;
    get answer(): string;
    set answer(value: string);
    get answerInput(): string | undefined;
    private _hintText?;
    get hintText(): string;
    set hintText(value: string);
    resetHintText(): void;
    get hintTextInput(): string | undefined;
    get ref(): string;
    private _value?;
    get value(): string;
    set value(value: string);
    get valueInput(): string | undefined;
}
export declare class IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionsecurityQuestionsUserSecQuestionsList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    internalValue?: IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionsecurityQuestionsUserSecQuestions[] | cdktf.IResolvable;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    /**
    * @param index the index of the item to return
    */
    get(index: number): IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionsecurityQuestionsUserSecQuestionsOutputReference;
}
export interface IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionsecurityQuestionsUser {
    /**
    * sec_questions block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_user#sec_questions IdentityDomainsUser#sec_questions}
    */
    readonly secQuestions?: IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionsecurityQuestionsUserSecQuestions[] | cdktf.IResolvable;
}
export declare function identityDomainsUserUrnietfparamsscimschemasoracleidcsextensionsecurityQuestionsUserToTerraform(struct?: IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionsecurityQuestionsUserOutputReference | IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionsecurityQuestionsUser): any;
export declare function identityDomainsUserUrnietfparamsscimschemasoracleidcsextensionsecurityQuestionsUserToHclTerraform(struct?: IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionsecurityQuestionsUserOutputReference | IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionsecurityQuestionsUser): any;
export declare class IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionsecurityQuestionsUserOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionsecurityQuestionsUser | undefined;
    set internalValue(value: IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionsecurityQuestionsUser | undefined);
    private _secQuestions;
    get secQuestions(): IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionsecurityQuestionsUserSecQuestionsList;
    putSecQuestions(value: IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionsecurityQuestionsUserSecQuestions[] | cdktf.IResolvable): void;
    resetSecQuestions(): void;
    get secQuestionsInput(): cdktf.IResolvable | IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionsecurityQuestionsUserSecQuestions[] | undefined;
}
export interface IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionselfChangeUser {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_user#allow_self_change IdentityDomainsUser#allow_self_change}
    */
    readonly allowSelfChange?: boolean | cdktf.IResolvable;
}
export declare function identityDomainsUserUrnietfparamsscimschemasoracleidcsextensionselfChangeUserToTerraform(struct?: IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionselfChangeUserOutputReference | IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionselfChangeUser): any;
export declare function identityDomainsUserUrnietfparamsscimschemasoracleidcsextensionselfChangeUserToHclTerraform(struct?: IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionselfChangeUserOutputReference | IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionselfChangeUser): any;
export declare class IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionselfChangeUserOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionselfChangeUser | undefined;
    set internalValue(value: IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionselfChangeUser | undefined);
    private _allowSelfChange?;
    get allowSelfChange(): boolean | cdktf.IResolvable;
    set allowSelfChange(value: boolean | cdktf.IResolvable);
    resetAllowSelfChange(): void;
    get allowSelfChangeInput(): boolean | cdktf.IResolvable | undefined;
}
export interface IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionselfRegistrationUserSelfRegistrationProfile {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_user#display IdentityDomainsUser#display}
    */
    readonly display?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_user#value IdentityDomainsUser#value}
    */
    readonly value: string;
}
export declare function identityDomainsUserUrnietfparamsscimschemasoracleidcsextensionselfRegistrationUserSelfRegistrationProfileToTerraform(struct?: IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionselfRegistrationUserSelfRegistrationProfileOutputReference | IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionselfRegistrationUserSelfRegistrationProfile): any;
export declare function identityDomainsUserUrnietfparamsscimschemasoracleidcsextensionselfRegistrationUserSelfRegistrationProfileToHclTerraform(struct?: IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionselfRegistrationUserSelfRegistrationProfileOutputReference | IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionselfRegistrationUserSelfRegistrationProfile): any;
export declare class IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionselfRegistrationUserSelfRegistrationProfileOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionselfRegistrationUserSelfRegistrationProfile | undefined;
    set internalValue(value: IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionselfRegistrationUserSelfRegistrationProfile | undefined);
    private _display?;
    get display(): string;
    set display(value: string);
    resetDisplay(): void;
    get displayInput(): string | undefined;
    get ref(): string;
    private _value?;
    get value(): string;
    set value(value: string);
    get valueInput(): string | undefined;
}
export interface IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionselfRegistrationUser {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_user#consent_granted IdentityDomainsUser#consent_granted}
    */
    readonly consentGranted?: boolean | cdktf.IResolvable;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_user#user_token IdentityDomainsUser#user_token}
    */
    readonly userToken?: string;
    /**
    * self_registration_profile block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_user#self_registration_profile IdentityDomainsUser#self_registration_profile}
    */
    readonly selfRegistrationProfile: IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionselfRegistrationUserSelfRegistrationProfile;
}
export declare function identityDomainsUserUrnietfparamsscimschemasoracleidcsextensionselfRegistrationUserToTerraform(struct?: IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionselfRegistrationUserOutputReference | IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionselfRegistrationUser): any;
export declare function identityDomainsUserUrnietfparamsscimschemasoracleidcsextensionselfRegistrationUserToHclTerraform(struct?: IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionselfRegistrationUserOutputReference | IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionselfRegistrationUser): any;
export declare class IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionselfRegistrationUserOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionselfRegistrationUser | undefined;
    set internalValue(value: IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionselfRegistrationUser | undefined);
    private _consentGranted?;
    get consentGranted(): boolean | cdktf.IResolvable;
    set consentGranted(value: boolean | cdktf.IResolvable);
    resetConsentGranted(): void;
    get consentGrantedInput(): boolean | cdktf.IResolvable | undefined;
    private _userToken?;
    get userToken(): string;
    set userToken(value: string);
    resetUserToken(): void;
    get userTokenInput(): string | undefined;
    private _selfRegistrationProfile;
    get selfRegistrationProfile(): IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionselfRegistrationUserSelfRegistrationProfileOutputReference;
    putSelfRegistrationProfile(value: IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionselfRegistrationUserSelfRegistrationProfile): void;
    get selfRegistrationProfileInput(): IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionselfRegistrationUserSelfRegistrationProfile | undefined;
}
export interface IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionsffUser {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_user#sff_auth_keys IdentityDomainsUser#sff_auth_keys}
    */
    readonly sffAuthKeys?: string;
}
export declare function identityDomainsUserUrnietfparamsscimschemasoracleidcsextensionsffUserToTerraform(struct?: IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionsffUserOutputReference | IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionsffUser): any;
export declare function identityDomainsUserUrnietfparamsscimschemasoracleidcsextensionsffUserToHclTerraform(struct?: IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionsffUserOutputReference | IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionsffUser): any;
export declare class IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionsffUserOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionsffUser | undefined;
    set internalValue(value: IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionsffUser | undefined);
    private _sffAuthKeys?;
    get sffAuthKeys(): string;
    set sffAuthKeys(value: string);
    resetSffAuthKeys(): void;
    get sffAuthKeysInput(): string | undefined;
}
export interface IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionsocialAccountUserSocialAccounts {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_user#display IdentityDomainsUser#display}
    */
    readonly display?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_user#value IdentityDomainsUser#value}
    */
    readonly value: string;
}
export declare function identityDomainsUserUrnietfparamsscimschemasoracleidcsextensionsocialAccountUserSocialAccountsToTerraform(struct?: IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionsocialAccountUserSocialAccounts | cdktf.IResolvable): any;
export declare function identityDomainsUserUrnietfparamsscimschemasoracleidcsextensionsocialAccountUserSocialAccountsToHclTerraform(struct?: IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionsocialAccountUserSocialAccounts | cdktf.IResolvable): any;
export declare class IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionsocialAccountUserSocialAccountsOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionsocialAccountUserSocialAccounts | cdktf.IResolvable | undefined;
    set internalValue(value: IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionsocialAccountUserSocialAccounts | cdktf.IResolvable | undefined);
    private _display?;
    get display(): string;
    set display(value: string);
    resetDisplay(): void;
    get displayInput(): string | undefined;
    get ref(): string;
    private _value?;
    get value(): string;
    set value(value: string);
    get valueInput(): string | undefined;
}
export declare class IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionsocialAccountUserSocialAccountsList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    internalValue?: IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionsocialAccountUserSocialAccounts[] | cdktf.IResolvable;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    /**
    * @param index the index of the item to return
    */
    get(index: number): IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionsocialAccountUserSocialAccountsOutputReference;
}
export interface IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionsocialAccountUser {
    /**
    * social_accounts block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_user#social_accounts IdentityDomainsUser#social_accounts}
    */
    readonly socialAccounts?: IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionsocialAccountUserSocialAccounts[] | cdktf.IResolvable;
}
export declare function identityDomainsUserUrnietfparamsscimschemasoracleidcsextensionsocialAccountUserToTerraform(struct?: IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionsocialAccountUserOutputReference | IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionsocialAccountUser): any;
export declare function identityDomainsUserUrnietfparamsscimschemasoracleidcsextensionsocialAccountUserToHclTerraform(struct?: IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionsocialAccountUserOutputReference | IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionsocialAccountUser): any;
export declare class IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionsocialAccountUserOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionsocialAccountUser | undefined;
    set internalValue(value: IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionsocialAccountUser | undefined);
    private _socialAccounts;
    get socialAccounts(): IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionsocialAccountUserSocialAccountsList;
    putSocialAccounts(value: IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionsocialAccountUserSocialAccounts[] | cdktf.IResolvable): void;
    resetSocialAccounts(): void;
    get socialAccountsInput(): cdktf.IResolvable | IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionsocialAccountUserSocialAccounts[] | undefined;
}
export interface IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensiontermsOfUseUserTermsOfUseConsents {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_user#value IdentityDomainsUser#value}
    */
    readonly value: string;
}
export declare function identityDomainsUserUrnietfparamsscimschemasoracleidcsextensiontermsOfUseUserTermsOfUseConsentsToTerraform(struct?: IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensiontermsOfUseUserTermsOfUseConsents | cdktf.IResolvable): any;
export declare function identityDomainsUserUrnietfparamsscimschemasoracleidcsextensiontermsOfUseUserTermsOfUseConsentsToHclTerraform(struct?: IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensiontermsOfUseUserTermsOfUseConsents | cdktf.IResolvable): any;
export declare class IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensiontermsOfUseUserTermsOfUseConsentsOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensiontermsOfUseUserTermsOfUseConsents | cdktf.IResolvable | undefined;
    set internalValue(value: IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensiontermsOfUseUserTermsOfUseConsents | cdktf.IResolvable | undefined);
    get ref(): string;
    private _value?;
    get value(): string;
    set value(value: string);
    get valueInput(): string | undefined;
}
export declare class IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensiontermsOfUseUserTermsOfUseConsentsList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    internalValue?: IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensiontermsOfUseUserTermsOfUseConsents[] | cdktf.IResolvable;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    /**
    * @param index the index of the item to return
    */
    get(index: number): IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensiontermsOfUseUserTermsOfUseConsentsOutputReference;
}
export interface IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensiontermsOfUseUser {
    /**
    * terms_of_use_consents block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_user#terms_of_use_consents IdentityDomainsUser#terms_of_use_consents}
    */
    readonly termsOfUseConsents?: IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensiontermsOfUseUserTermsOfUseConsents[] | cdktf.IResolvable;
}
export declare function identityDomainsUserUrnietfparamsscimschemasoracleidcsextensiontermsOfUseUserToTerraform(struct?: IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensiontermsOfUseUserOutputReference | IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensiontermsOfUseUser): any;
export declare function identityDomainsUserUrnietfparamsscimschemasoracleidcsextensiontermsOfUseUserToHclTerraform(struct?: IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensiontermsOfUseUserOutputReference | IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensiontermsOfUseUser): any;
export declare class IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensiontermsOfUseUserOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensiontermsOfUseUser | undefined;
    set internalValue(value: IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensiontermsOfUseUser | undefined);
    private _termsOfUseConsents;
    get termsOfUseConsents(): IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensiontermsOfUseUserTermsOfUseConsentsList;
    putTermsOfUseConsents(value: IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensiontermsOfUseUserTermsOfUseConsents[] | cdktf.IResolvable): void;
    resetTermsOfUseConsents(): void;
    get termsOfUseConsentsInput(): cdktf.IResolvable | IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensiontermsOfUseUserTermsOfUseConsents[] | undefined;
}
export interface IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionuserStateUserLocked {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_user#expired IdentityDomainsUser#expired}
    */
    readonly expired?: boolean | cdktf.IResolvable;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_user#lock_date IdentityDomainsUser#lock_date}
    */
    readonly lockDate?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_user#on IdentityDomainsUser#on}
    */
    readonly on?: boolean | cdktf.IResolvable;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_user#reason IdentityDomainsUser#reason}
    */
    readonly reason?: number;
}
export declare function identityDomainsUserUrnietfparamsscimschemasoracleidcsextensionuserStateUserLockedToTerraform(struct?: IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionuserStateUserLockedOutputReference | IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionuserStateUserLocked): any;
export declare function identityDomainsUserUrnietfparamsscimschemasoracleidcsextensionuserStateUserLockedToHclTerraform(struct?: IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionuserStateUserLockedOutputReference | IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionuserStateUserLocked): any;
export declare class IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionuserStateUserLockedOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionuserStateUserLocked | undefined;
    set internalValue(value: IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionuserStateUserLocked | undefined);
    private _expired?;
    get expired(): boolean | cdktf.IResolvable;
    set expired(value: boolean | cdktf.IResolvable);
    resetExpired(): void;
    get expiredInput(): boolean | cdktf.IResolvable | undefined;
    private _lockDate?;
    get lockDate(): string;
    set lockDate(value: string);
    resetLockDate(): void;
    get lockDateInput(): string | undefined;
    private _on?;
    get on(): boolean | cdktf.IResolvable;
    set on(value: boolean | cdktf.IResolvable);
    resetOn(): void;
    get onInput(): boolean | cdktf.IResolvable | undefined;
    private _reason?;
    get reason(): number;
    set reason(value: number);
    resetReason(): void;
    get reasonInput(): number | undefined;
}
export interface IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionuserStateUserRecoveryLocked {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_user#lock_date IdentityDomainsUser#lock_date}
    */
    readonly lockDate?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_user#on IdentityDomainsUser#on}
    */
    readonly on?: boolean | cdktf.IResolvable;
}
export declare function identityDomainsUserUrnietfparamsscimschemasoracleidcsextensionuserStateUserRecoveryLockedToTerraform(struct?: IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionuserStateUserRecoveryLockedOutputReference | IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionuserStateUserRecoveryLocked): any;
export declare function identityDomainsUserUrnietfparamsscimschemasoracleidcsextensionuserStateUserRecoveryLockedToHclTerraform(struct?: IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionuserStateUserRecoveryLockedOutputReference | IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionuserStateUserRecoveryLocked): any;
export declare class IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionuserStateUserRecoveryLockedOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionuserStateUserRecoveryLocked | undefined;
    set internalValue(value: IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionuserStateUserRecoveryLocked | undefined);
    private _lockDate?;
    get lockDate(): string;
    set lockDate(value: string);
    resetLockDate(): void;
    get lockDateInput(): string | undefined;
    private _on?;
    get on(): boolean | cdktf.IResolvable;
    set on(value: boolean | cdktf.IResolvable);
    resetOn(): void;
    get onInput(): boolean | cdktf.IResolvable | undefined;
}
export interface IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionuserStateUser {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_user#max_concurrent_sessions IdentityDomainsUser#max_concurrent_sessions}
    */
    readonly maxConcurrentSessions?: number;
    /**
    * locked block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_user#locked IdentityDomainsUser#locked}
    */
    readonly locked?: IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionuserStateUserLocked;
    /**
    * recovery_locked block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_user#recovery_locked IdentityDomainsUser#recovery_locked}
    */
    readonly recoveryLocked?: IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionuserStateUserRecoveryLocked;
}
export declare function identityDomainsUserUrnietfparamsscimschemasoracleidcsextensionuserStateUserToTerraform(struct?: IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionuserStateUserOutputReference | IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionuserStateUser): any;
export declare function identityDomainsUserUrnietfparamsscimschemasoracleidcsextensionuserStateUserToHclTerraform(struct?: IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionuserStateUserOutputReference | IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionuserStateUser): any;
export declare class IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionuserStateUserOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionuserStateUser | undefined;
    set internalValue(value: IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionuserStateUser | undefined);
    get lastFailedLoginDate(): string;
    get lastSuccessfulLoginDate(): string;
    get loginAttempts(): number;
    private _maxConcurrentSessions?;
    get maxConcurrentSessions(): number;
    set maxConcurrentSessions(value: number);
    resetMaxConcurrentSessions(): void;
    get maxConcurrentSessionsInput(): number | undefined;
    get previousSuccessfulLoginDate(): string;
    get recoveryAttempts(): number;
    get recoveryEnrollAttempts(): number;
    private _locked;
    get locked(): IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionuserStateUserLockedOutputReference;
    putLocked(value: IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionuserStateUserLocked): void;
    resetLocked(): void;
    get lockedInput(): IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionuserStateUserLocked | undefined;
    private _recoveryLocked;
    get recoveryLocked(): IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionuserStateUserRecoveryLockedOutputReference;
    putRecoveryLocked(value: IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionuserStateUserRecoveryLocked): void;
    resetRecoveryLocked(): void;
    get recoveryLockedInput(): IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionuserStateUserRecoveryLocked | undefined;
}
export interface IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionuserUserAccounts {
}
export declare function identityDomainsUserUrnietfparamsscimschemasoracleidcsextensionuserUserAccountsToTerraform(struct?: IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionuserUserAccounts): any;
export declare function identityDomainsUserUrnietfparamsscimschemasoracleidcsextensionuserUserAccountsToHclTerraform(struct?: IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionuserUserAccounts): any;
export declare class IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionuserUserAccountsOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionuserUserAccounts | undefined;
    set internalValue(value: IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionuserUserAccounts | undefined);
    get active(): cdktf.IResolvable;
    get appId(): string;
    get name(): string;
    get ref(): string;
    get value(): string;
}
export declare class IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionuserUserAccountsList extends cdktf.ComplexList {
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
    get(index: number): IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionuserUserAccountsOutputReference;
}
export interface IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionuserUserAppRoles {
}
export declare function identityDomainsUserUrnietfparamsscimschemasoracleidcsextensionuserUserAppRolesToTerraform(struct?: IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionuserUserAppRoles): any;
export declare function identityDomainsUserUrnietfparamsscimschemasoracleidcsextensionuserUserAppRolesToHclTerraform(struct?: IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionuserUserAppRoles): any;
export declare class IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionuserUserAppRolesOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionuserUserAppRoles | undefined;
    set internalValue(value: IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionuserUserAppRoles | undefined);
    get adminRole(): cdktf.IResolvable;
    get appId(): string;
    get appName(): string;
    get display(): string;
    get legacyGroupName(): string;
    get ref(): string;
    get type(): string;
    get value(): string;
}
export declare class IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionuserUserAppRolesList extends cdktf.ComplexList {
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
    get(index: number): IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionuserUserAppRolesOutputReference;
}
export interface IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionuserUserApplicableAuthenticationTargetApp {
}
export declare function identityDomainsUserUrnietfparamsscimschemasoracleidcsextensionuserUserApplicableAuthenticationTargetAppToTerraform(struct?: IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionuserUserApplicableAuthenticationTargetApp): any;
export declare function identityDomainsUserUrnietfparamsscimschemasoracleidcsextensionuserUserApplicableAuthenticationTargetAppToHclTerraform(struct?: IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionuserUserApplicableAuthenticationTargetApp): any;
export declare class IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionuserUserApplicableAuthenticationTargetAppOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionuserUserApplicableAuthenticationTargetApp | undefined;
    set internalValue(value: IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionuserUserApplicableAuthenticationTargetApp | undefined);
    get display(): string;
    get ref(): string;
    get targetRequestTimeout(): number;
    get type(): string;
    get value(): string;
}
export declare class IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionuserUserApplicableAuthenticationTargetAppList extends cdktf.ComplexList {
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
    get(index: number): IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionuserUserApplicableAuthenticationTargetAppOutputReference;
}
export interface IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionuserUserGrants {
}
export declare function identityDomainsUserUrnietfparamsscimschemasoracleidcsextensionuserUserGrantsToTerraform(struct?: IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionuserUserGrants): any;
export declare function identityDomainsUserUrnietfparamsscimschemasoracleidcsextensionuserUserGrantsToHclTerraform(struct?: IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionuserUserGrants): any;
export declare class IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionuserUserGrantsOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionuserUserGrants | undefined;
    set internalValue(value: IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionuserUserGrants | undefined);
    get appId(): string;
    get grantMechanism(): string;
    get grantorId(): string;
    get ref(): string;
    get value(): string;
}
export declare class IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionuserUserGrantsList extends cdktf.ComplexList {
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
    get(index: number): IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionuserUserGrantsOutputReference;
}
export interface IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionuserUserIdcsAppRolesLimitedToGroups {
}
export declare function identityDomainsUserUrnietfparamsscimschemasoracleidcsextensionuserUserIdcsAppRolesLimitedToGroupsToTerraform(struct?: IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionuserUserIdcsAppRolesLimitedToGroups): any;
export declare function identityDomainsUserUrnietfparamsscimschemasoracleidcsextensionuserUserIdcsAppRolesLimitedToGroupsToHclTerraform(struct?: IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionuserUserIdcsAppRolesLimitedToGroups): any;
export declare class IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionuserUserIdcsAppRolesLimitedToGroupsOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionuserUserIdcsAppRolesLimitedToGroups | undefined;
    set internalValue(value: IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionuserUserIdcsAppRolesLimitedToGroups | undefined);
    get display(): string;
    get idcsAppRoleId(): string;
    get ocid(): string;
    get ref(): string;
    get value(): string;
}
export declare class IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionuserUserIdcsAppRolesLimitedToGroupsList extends cdktf.ComplexList {
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
    get(index: number): IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionuserUserIdcsAppRolesLimitedToGroupsOutputReference;
}
export interface IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionuserUserSupportAccounts {
}
export declare function identityDomainsUserUrnietfparamsscimschemasoracleidcsextensionuserUserSupportAccountsToTerraform(struct?: IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionuserUserSupportAccounts): any;
export declare function identityDomainsUserUrnietfparamsscimschemasoracleidcsextensionuserUserSupportAccountsToHclTerraform(struct?: IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionuserUserSupportAccounts): any;
export declare class IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionuserUserSupportAccountsOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionuserUserSupportAccounts | undefined;
    set internalValue(value: IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionuserUserSupportAccounts | undefined);
    get ocid(): string;
    get ref(): string;
    get userId(): string;
    get userProvider(): string;
    get value(): string;
}
export declare class IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionuserUserSupportAccountsList extends cdktf.ComplexList {
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
    get(index: number): IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionuserUserSupportAccountsOutputReference;
}
export interface IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionuserUserUserToken {
}
export declare function identityDomainsUserUrnietfparamsscimschemasoracleidcsextensionuserUserUserTokenToTerraform(struct?: IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionuserUserUserToken): any;
export declare function identityDomainsUserUrnietfparamsscimschemasoracleidcsextensionuserUserUserTokenToHclTerraform(struct?: IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionuserUserUserToken): any;
export declare class IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionuserUserUserTokenOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionuserUserUserToken | undefined;
    set internalValue(value: IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionuserUserUserToken | undefined);
    get ref(): string;
    get value(): string;
}
export declare class IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionuserUserUserTokenList extends cdktf.ComplexList {
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
    get(index: number): IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionuserUserUserTokenOutputReference;
}
export interface IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionuserUserDelegatedAuthenticationTargetApp {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_user#display IdentityDomainsUser#display}
    */
    readonly display?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_user#type IdentityDomainsUser#type}
    */
    readonly type: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_user#value IdentityDomainsUser#value}
    */
    readonly value: string;
}
export declare function identityDomainsUserUrnietfparamsscimschemasoracleidcsextensionuserUserDelegatedAuthenticationTargetAppToTerraform(struct?: IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionuserUserDelegatedAuthenticationTargetAppOutputReference | IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionuserUserDelegatedAuthenticationTargetApp): any;
export declare function identityDomainsUserUrnietfparamsscimschemasoracleidcsextensionuserUserDelegatedAuthenticationTargetAppToHclTerraform(struct?: IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionuserUserDelegatedAuthenticationTargetAppOutputReference | IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionuserUserDelegatedAuthenticationTargetApp): any;
export declare class IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionuserUserDelegatedAuthenticationTargetAppOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionuserUserDelegatedAuthenticationTargetApp | undefined;
    set internalValue(value: IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionuserUserDelegatedAuthenticationTargetApp | undefined);
    private _display?;
    get display(): string;
    set display(value: string);
    resetDisplay(): void;
    get displayInput(): string | undefined;
    get ref(): string;
    private _type?;
    get type(): string;
    set type(value: string);
    get typeInput(): string | undefined;
    private _value?;
    get value(): string;
    set value(value: string);
    get valueInput(): string | undefined;
}
export interface IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionuserUserSyncedFromApp {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_user#display IdentityDomainsUser#display}
    */
    readonly display?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_user#type IdentityDomainsUser#type}
    */
    readonly type: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_user#value IdentityDomainsUser#value}
    */
    readonly value: string;
}
export declare function identityDomainsUserUrnietfparamsscimschemasoracleidcsextensionuserUserSyncedFromAppToTerraform(struct?: IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionuserUserSyncedFromAppOutputReference | IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionuserUserSyncedFromApp): any;
export declare function identityDomainsUserUrnietfparamsscimschemasoracleidcsextensionuserUserSyncedFromAppToHclTerraform(struct?: IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionuserUserSyncedFromAppOutputReference | IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionuserUserSyncedFromApp): any;
export declare class IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionuserUserSyncedFromAppOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionuserUserSyncedFromApp | undefined;
    set internalValue(value: IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionuserUserSyncedFromApp | undefined);
    private _display?;
    get display(): string;
    set display(value: string);
    resetDisplay(): void;
    get displayInput(): string | undefined;
    get ref(): string;
    private _type?;
    get type(): string;
    set type(value: string);
    get typeInput(): string | undefined;
    private _value?;
    get value(): string;
    set value(value: string);
    get valueInput(): string | undefined;
}
export interface IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionuserUser {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_user#account_recovery_required IdentityDomainsUser#account_recovery_required}
    */
    readonly accountRecoveryRequired?: boolean | cdktf.IResolvable;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_user#bypass_notification IdentityDomainsUser#bypass_notification}
    */
    readonly bypassNotification?: boolean | cdktf.IResolvable;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_user#creation_mechanism IdentityDomainsUser#creation_mechanism}
    */
    readonly creationMechanism?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_user#do_not_show_getting_started IdentityDomainsUser#do_not_show_getting_started}
    */
    readonly doNotShowGettingStarted?: boolean | cdktf.IResolvable;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_user#is_authentication_delegated IdentityDomainsUser#is_authentication_delegated}
    */
    readonly isAuthenticationDelegated?: boolean | cdktf.IResolvable;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_user#is_federated_user IdentityDomainsUser#is_federated_user}
    */
    readonly isFederatedUser?: boolean | cdktf.IResolvable;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_user#is_group_membership_normalized IdentityDomainsUser#is_group_membership_normalized}
    */
    readonly isGroupMembershipNormalized?: boolean | cdktf.IResolvable;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_user#is_group_membership_synced_to_users_groups IdentityDomainsUser#is_group_membership_synced_to_users_groups}
    */
    readonly isGroupMembershipSyncedToUsersGroups?: boolean | cdktf.IResolvable;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_user#notification_email_template_id IdentityDomainsUser#notification_email_template_id}
    */
    readonly notificationEmailTemplateId?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_user#preferred_ui_landing_page IdentityDomainsUser#preferred_ui_landing_page}
    */
    readonly preferredUiLandingPage?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_user#service_user IdentityDomainsUser#service_user}
    */
    readonly serviceUser?: boolean | cdktf.IResolvable;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_user#user_flow_controlled_by_external_client IdentityDomainsUser#user_flow_controlled_by_external_client}
    */
    readonly userFlowControlledByExternalClient?: boolean | cdktf.IResolvable;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_user#user_provider IdentityDomainsUser#user_provider}
    */
    readonly userProvider?: string;
    /**
    * delegated_authentication_target_app block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_user#delegated_authentication_target_app IdentityDomainsUser#delegated_authentication_target_app}
    */
    readonly delegatedAuthenticationTargetApp?: IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionuserUserDelegatedAuthenticationTargetApp;
    /**
    * synced_from_app block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_user#synced_from_app IdentityDomainsUser#synced_from_app}
    */
    readonly syncedFromApp?: IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionuserUserSyncedFromApp;
}
export declare function identityDomainsUserUrnietfparamsscimschemasoracleidcsextensionuserUserToTerraform(struct?: IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionuserUserOutputReference | IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionuserUser): any;
export declare function identityDomainsUserUrnietfparamsscimschemasoracleidcsextensionuserUserToHclTerraform(struct?: IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionuserUserOutputReference | IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionuserUser): any;
export declare class IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionuserUserOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionuserUser | undefined;
    set internalValue(value: IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionuserUser | undefined);
    private _accountRecoveryRequired?;
    get accountRecoveryRequired(): boolean | cdktf.IResolvable;
    set accountRecoveryRequired(value: boolean | cdktf.IResolvable);
    resetAccountRecoveryRequired(): void;
    get accountRecoveryRequiredInput(): boolean | cdktf.IResolvable | undefined;
    private _accounts;
    get accounts(): IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionuserUserAccountsList;
    private _appRoles;
    get appRoles(): IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionuserUserAppRolesList;
    private _applicableAuthenticationTargetApp;
    get applicableAuthenticationTargetApp(): IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionuserUserApplicableAuthenticationTargetAppList;
    private _bypassNotification?;
    get bypassNotification(): boolean | cdktf.IResolvable;
    set bypassNotification(value: boolean | cdktf.IResolvable);
    resetBypassNotification(): void;
    get bypassNotificationInput(): boolean | cdktf.IResolvable | undefined;
    private _creationMechanism?;
    get creationMechanism(): string;
    set creationMechanism(value: string);
    resetCreationMechanism(): void;
    get creationMechanismInput(): string | undefined;
    private _doNotShowGettingStarted?;
    get doNotShowGettingStarted(): boolean | cdktf.IResolvable;
    set doNotShowGettingStarted(value: boolean | cdktf.IResolvable);
    resetDoNotShowGettingStarted(): void;
    get doNotShowGettingStartedInput(): boolean | cdktf.IResolvable | undefined;
    private _grants;
    get grants(): IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionuserUserGrantsList;
    get groupMembershipLastModified(): string;
    private _idcsAppRolesLimitedToGroups;
    get idcsAppRolesLimitedToGroups(): IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionuserUserIdcsAppRolesLimitedToGroupsList;
    get isAccountRecoveryEnrolled(): cdktf.IResolvable;
    private _isAuthenticationDelegated?;
    get isAuthenticationDelegated(): boolean | cdktf.IResolvable;
    set isAuthenticationDelegated(value: boolean | cdktf.IResolvable);
    resetIsAuthenticationDelegated(): void;
    get isAuthenticationDelegatedInput(): boolean | cdktf.IResolvable | undefined;
    private _isFederatedUser?;
    get isFederatedUser(): boolean | cdktf.IResolvable;
    set isFederatedUser(value: boolean | cdktf.IResolvable);
    resetIsFederatedUser(): void;
    get isFederatedUserInput(): boolean | cdktf.IResolvable | undefined;
    private _isGroupMembershipNormalized?;
    get isGroupMembershipNormalized(): boolean | cdktf.IResolvable;
    set isGroupMembershipNormalized(value: boolean | cdktf.IResolvable);
    resetIsGroupMembershipNormalized(): void;
    get isGroupMembershipNormalizedInput(): boolean | cdktf.IResolvable | undefined;
    private _isGroupMembershipSyncedToUsersGroups?;
    get isGroupMembershipSyncedToUsersGroups(): boolean | cdktf.IResolvable;
    set isGroupMembershipSyncedToUsersGroups(value: boolean | cdktf.IResolvable);
    resetIsGroupMembershipSyncedToUsersGroups(): void;
    get isGroupMembershipSyncedToUsersGroupsInput(): boolean | cdktf.IResolvable | undefined;
    private _notificationEmailTemplateId?;
    get notificationEmailTemplateId(): string;
    set notificationEmailTemplateId(value: string);
    resetNotificationEmailTemplateId(): void;
    get notificationEmailTemplateIdInput(): string | undefined;
    private _preferredUiLandingPage?;
    get preferredUiLandingPage(): string;
    set preferredUiLandingPage(value: string);
    resetPreferredUiLandingPage(): void;
    get preferredUiLandingPageInput(): string | undefined;
    private _serviceUser?;
    get serviceUser(): boolean | cdktf.IResolvable;
    set serviceUser(value: boolean | cdktf.IResolvable);
    resetServiceUser(): void;
    get serviceUserInput(): boolean | cdktf.IResolvable | undefined;
    get status(): string;
    private _supportAccounts;
    get supportAccounts(): IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionuserUserSupportAccountsList;
    private _userFlowControlledByExternalClient?;
    get userFlowControlledByExternalClient(): boolean | cdktf.IResolvable;
    set userFlowControlledByExternalClient(value: boolean | cdktf.IResolvable);
    resetUserFlowControlledByExternalClient(): void;
    get userFlowControlledByExternalClientInput(): boolean | cdktf.IResolvable | undefined;
    private _userProvider?;
    get userProvider(): string;
    set userProvider(value: string);
    resetUserProvider(): void;
    get userProviderInput(): string | undefined;
    private _userToken;
    get userToken(): IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionuserUserUserTokenList;
    private _delegatedAuthenticationTargetApp;
    get delegatedAuthenticationTargetApp(): IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionuserUserDelegatedAuthenticationTargetAppOutputReference;
    putDelegatedAuthenticationTargetApp(value: IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionuserUserDelegatedAuthenticationTargetApp): void;
    resetDelegatedAuthenticationTargetApp(): void;
    get delegatedAuthenticationTargetAppInput(): IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionuserUserDelegatedAuthenticationTargetApp | undefined;
    private _syncedFromApp;
    get syncedFromApp(): IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionuserUserSyncedFromAppOutputReference;
    putSyncedFromApp(value: IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionuserUserSyncedFromApp): void;
    resetSyncedFromApp(): void;
    get syncedFromAppInput(): IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionuserUserSyncedFromApp | undefined;
}
export interface IdentityDomainsUserX509Certificates {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_user#display IdentityDomainsUser#display}
    */
    readonly display?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_user#primary IdentityDomainsUser#primary}
    */
    readonly primary?: boolean | cdktf.IResolvable;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_user#type IdentityDomainsUser#type}
    */
    readonly type?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_user#value IdentityDomainsUser#value}
    */
    readonly value: string;
}
export declare function identityDomainsUserX509CertificatesToTerraform(struct?: IdentityDomainsUserX509Certificates | cdktf.IResolvable): any;
export declare function identityDomainsUserX509CertificatesToHclTerraform(struct?: IdentityDomainsUserX509Certificates | cdktf.IResolvable): any;
export declare class IdentityDomainsUserX509CertificatesOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): IdentityDomainsUserX509Certificates | cdktf.IResolvable | undefined;
    set internalValue(value: IdentityDomainsUserX509Certificates | cdktf.IResolvable | undefined);
    private _display?;
    get display(): string;
    set display(value: string);
    resetDisplay(): void;
    get displayInput(): string | undefined;
    private _primary?;
    get primary(): boolean | cdktf.IResolvable;
    set primary(value: boolean | cdktf.IResolvable);
    resetPrimary(): void;
    get primaryInput(): boolean | cdktf.IResolvable | undefined;
    private _type?;
    get type(): string;
    set type(value: string);
    resetType(): void;
    get typeInput(): string | undefined;
    private _value?;
    get value(): string;
    set value(value: string);
    get valueInput(): string | undefined;
}
export declare class IdentityDomainsUserX509CertificatesList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    internalValue?: IdentityDomainsUserX509Certificates[] | cdktf.IResolvable;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    /**
    * @param index the index of the item to return
    */
    get(index: number): IdentityDomainsUserX509CertificatesOutputReference;
}
/**
* Represents a {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_user oci_identity_domains_user}
*/
export declare class IdentityDomainsUser extends cdktf.TerraformResource {
    static readonly tfResourceType = "oci_identity_domains_user";
    /**
    * Generates CDKTF code for importing a IdentityDomainsUser resource upon running "cdktf plan <stack-name>"
    * @param scope The scope in which to define this construct
    * @param importToId The construct id used in the generated config for the IdentityDomainsUser to import
    * @param importFromId The id of the existing IdentityDomainsUser that should be imported. Refer to the {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_user#import import section} in the documentation of this resource for the id to use
    * @param provider? Optional instance of the provider where the IdentityDomainsUser to import is found
    */
    static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider): cdktf.ImportableResource;
    /**
    * Create a new {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_user oci_identity_domains_user} Resource
    *
    * @param scope The scope in which to define this construct
    * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
    * @param options IdentityDomainsUserConfig
    */
    constructor(scope: Construct, id: string, config: IdentityDomainsUserConfig);
    private _active?;
    get active(): boolean | cdktf.IResolvable;
    set active(value: boolean | cdktf.IResolvable);
    resetActive(): void;
    get activeInput(): boolean | cdktf.IResolvable | undefined;
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
    private _displayName?;
    get displayName(): string;
    set displayName(value: string);
    resetDisplayName(): void;
    get displayNameInput(): string | undefined;
    get domainOcid(): string;
    private _externalId?;
    get externalId(): string;
    set externalId(value: string);
    resetExternalId(): void;
    get externalIdInput(): string | undefined;
    private _forceDelete?;
    get forceDelete(): boolean | cdktf.IResolvable;
    set forceDelete(value: boolean | cdktf.IResolvable);
    resetForceDelete(): void;
    get forceDeleteInput(): boolean | cdktf.IResolvable | undefined;
    private _groups;
    get groups(): IdentityDomainsUserGroupsList;
    get id(): string;
    private _idcsCreatedBy;
    get idcsCreatedBy(): IdentityDomainsUserIdcsCreatedByList;
    private _idcsEndpoint?;
    get idcsEndpoint(): string;
    set idcsEndpoint(value: string);
    get idcsEndpointInput(): string | undefined;
    private _idcsLastModifiedBy;
    get idcsLastModifiedBy(): IdentityDomainsUserIdcsLastModifiedByList;
    get idcsLastUpgradedInRelease(): string;
    get idcsPreventedOperations(): string[];
    private _locale?;
    get locale(): string;
    set locale(value: string);
    resetLocale(): void;
    get localeInput(): string | undefined;
    private _meta;
    get meta(): IdentityDomainsUserMetaList;
    private _nickName?;
    get nickName(): string;
    set nickName(value: string);
    resetNickName(): void;
    get nickNameInput(): string | undefined;
    private _ocid?;
    get ocid(): string;
    set ocid(value: string);
    resetOcid(): void;
    get ocidInput(): string | undefined;
    private _password?;
    get password(): string;
    set password(value: string);
    resetPassword(): void;
    get passwordInput(): string | undefined;
    private _preferredLanguage?;
    get preferredLanguage(): string;
    set preferredLanguage(value: string);
    resetPreferredLanguage(): void;
    get preferredLanguageInput(): string | undefined;
    private _profileUrl?;
    get profileUrl(): string;
    set profileUrl(value: string);
    resetProfileUrl(): void;
    get profileUrlInput(): string | undefined;
    private _resourceTypeSchemaVersion?;
    get resourceTypeSchemaVersion(): string;
    set resourceTypeSchemaVersion(value: string);
    resetResourceTypeSchemaVersion(): void;
    get resourceTypeSchemaVersionInput(): string | undefined;
    private _schemas?;
    get schemas(): string[];
    set schemas(value: string[]);
    get schemasInput(): string[] | undefined;
    get tenancyOcid(): string;
    private _timezone?;
    get timezone(): string;
    set timezone(value: string);
    resetTimezone(): void;
    get timezoneInput(): string | undefined;
    private _title?;
    get title(): string;
    set title(value: string);
    resetTitle(): void;
    get titleInput(): string | undefined;
    private _urnietfparamsscimschemasoracleidcsextensiondbUserUser;
    get urnietfparamsscimschemasoracleidcsextensiondbUserUser(): IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensiondbUserUserList;
    private _urnietfparamsscimschemasoracleidcsextensionpasswordStateUser;
    get urnietfparamsscimschemasoracleidcsextensionpasswordStateUser(): IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionpasswordStateUserList;
    private _urnietfparamsscimschemasoracleidcsextensionuserCredentialsUser;
    get urnietfparamsscimschemasoracleidcsextensionuserCredentialsUser(): IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionuserCredentialsUserList;
    private _userName?;
    get userName(): string;
    set userName(value: string);
    get userNameInput(): string | undefined;
    private _userType?;
    get userType(): string;
    set userType(value: string);
    resetUserType(): void;
    get userTypeInput(): string | undefined;
    private _addresses;
    get addresses(): IdentityDomainsUserAddressesList;
    putAddresses(value: IdentityDomainsUserAddresses[] | cdktf.IResolvable): void;
    resetAddresses(): void;
    get addressesInput(): cdktf.IResolvable | IdentityDomainsUserAddresses[] | undefined;
    private _emails;
    get emails(): IdentityDomainsUserEmailsList;
    putEmails(value: IdentityDomainsUserEmails[] | cdktf.IResolvable): void;
    resetEmails(): void;
    get emailsInput(): cdktf.IResolvable | IdentityDomainsUserEmails[] | undefined;
    private _entitlements;
    get entitlements(): IdentityDomainsUserEntitlementsList;
    putEntitlements(value: IdentityDomainsUserEntitlements[] | cdktf.IResolvable): void;
    resetEntitlements(): void;
    get entitlementsInput(): cdktf.IResolvable | IdentityDomainsUserEntitlements[] | undefined;
    private _ims;
    get ims(): IdentityDomainsUserImsList;
    putIms(value: IdentityDomainsUserIms[] | cdktf.IResolvable): void;
    resetIms(): void;
    get imsInput(): cdktf.IResolvable | IdentityDomainsUserIms[] | undefined;
    private _name;
    get name(): IdentityDomainsUserNameOutputReference;
    putName(value: IdentityDomainsUserName): void;
    resetName(): void;
    get nameInput(): IdentityDomainsUserName | undefined;
    private _phoneNumbers;
    get phoneNumbers(): IdentityDomainsUserPhoneNumbersList;
    putPhoneNumbers(value: IdentityDomainsUserPhoneNumbers[] | cdktf.IResolvable): void;
    resetPhoneNumbers(): void;
    get phoneNumbersInput(): cdktf.IResolvable | IdentityDomainsUserPhoneNumbers[] | undefined;
    private _photos;
    get photos(): IdentityDomainsUserPhotosList;
    putPhotos(value: IdentityDomainsUserPhotos[] | cdktf.IResolvable): void;
    resetPhotos(): void;
    get photosInput(): cdktf.IResolvable | IdentityDomainsUserPhotos[] | undefined;
    private _roles;
    get roles(): IdentityDomainsUserRolesList;
    putRoles(value: IdentityDomainsUserRoles[] | cdktf.IResolvable): void;
    resetRoles(): void;
    get rolesInput(): cdktf.IResolvable | IdentityDomainsUserRoles[] | undefined;
    private _tags;
    get tags(): IdentityDomainsUserTagsList;
    putTags(value: IdentityDomainsUserTags[] | cdktf.IResolvable): void;
    resetTags(): void;
    get tagsInput(): cdktf.IResolvable | IdentityDomainsUserTags[] | undefined;
    private _timeouts;
    get timeouts(): IdentityDomainsUserTimeoutsOutputReference;
    putTimeouts(value: IdentityDomainsUserTimeouts): void;
    resetTimeouts(): void;
    get timeoutsInput(): cdktf.IResolvable | IdentityDomainsUserTimeouts | undefined;
    private _urnietfparamsscimschemasextensionenterprise20User;
    get urnietfparamsscimschemasextensionenterprise20User(): IdentityDomainsUserUrnietfparamsscimschemasextensionenterprise20UserOutputReference;
    putUrnietfparamsscimschemasextensionenterprise20User(value: IdentityDomainsUserUrnietfparamsscimschemasextensionenterprise20User): void;
    resetUrnietfparamsscimschemasextensionenterprise20User(): void;
    get urnietfparamsscimschemasextensionenterprise20UserInput(): IdentityDomainsUserUrnietfparamsscimschemasextensionenterprise20User | undefined;
    private _urnietfparamsscimschemasoracleidcsextensionOciTags;
    get urnietfparamsscimschemasoracleidcsextensionOciTags(): IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionOciTagsOutputReference;
    putUrnietfparamsscimschemasoracleidcsextensionOciTags(value: IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionOciTags): void;
    resetUrnietfparamsscimschemasoracleidcsextensionOciTags(): void;
    get urnietfparamsscimschemasoracleidcsextensionOciTagsInput(): IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionOciTags | undefined;
    private _urnietfparamsscimschemasoracleidcsextensionadaptiveUser;
    get urnietfparamsscimschemasoracleidcsextensionadaptiveUser(): IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionadaptiveUserOutputReference;
    putUrnietfparamsscimschemasoracleidcsextensionadaptiveUser(value: IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionadaptiveUser): void;
    resetUrnietfparamsscimschemasoracleidcsextensionadaptiveUser(): void;
    get urnietfparamsscimschemasoracleidcsextensionadaptiveUserInput(): IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionadaptiveUser | undefined;
    private _urnietfparamsscimschemasoracleidcsextensioncapabilitiesUser;
    get urnietfparamsscimschemasoracleidcsextensioncapabilitiesUser(): IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensioncapabilitiesUserOutputReference;
    putUrnietfparamsscimschemasoracleidcsextensioncapabilitiesUser(value: IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensioncapabilitiesUser): void;
    resetUrnietfparamsscimschemasoracleidcsextensioncapabilitiesUser(): void;
    get urnietfparamsscimschemasoracleidcsextensioncapabilitiesUserInput(): IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensioncapabilitiesUser | undefined;
    private _urnietfparamsscimschemasoracleidcsextensiondbCredentialsUser;
    get urnietfparamsscimschemasoracleidcsextensiondbCredentialsUser(): IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensiondbCredentialsUserOutputReference;
    putUrnietfparamsscimschemasoracleidcsextensiondbCredentialsUser(value: IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensiondbCredentialsUser): void;
    resetUrnietfparamsscimschemasoracleidcsextensiondbCredentialsUser(): void;
    get urnietfparamsscimschemasoracleidcsextensiondbCredentialsUserInput(): IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensiondbCredentialsUser | undefined;
    private _urnietfparamsscimschemasoracleidcsextensionkerberosUserUser;
    get urnietfparamsscimschemasoracleidcsextensionkerberosUserUser(): IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionkerberosUserUserOutputReference;
    putUrnietfparamsscimschemasoracleidcsextensionkerberosUserUser(value: IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionkerberosUserUser): void;
    resetUrnietfparamsscimschemasoracleidcsextensionkerberosUserUser(): void;
    get urnietfparamsscimschemasoracleidcsextensionkerberosUserUserInput(): IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionkerberosUserUser | undefined;
    private _urnietfparamsscimschemasoracleidcsextensionmfaUser;
    get urnietfparamsscimschemasoracleidcsextensionmfaUser(): IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionmfaUserOutputReference;
    putUrnietfparamsscimschemasoracleidcsextensionmfaUser(value: IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionmfaUser): void;
    resetUrnietfparamsscimschemasoracleidcsextensionmfaUser(): void;
    get urnietfparamsscimschemasoracleidcsextensionmfaUserInput(): IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionmfaUser | undefined;
    private _urnietfparamsscimschemasoracleidcsextensionpasswordlessUser;
    get urnietfparamsscimschemasoracleidcsextensionpasswordlessUser(): IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionpasswordlessUserOutputReference;
    putUrnietfparamsscimschemasoracleidcsextensionpasswordlessUser(value: IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionpasswordlessUser): void;
    resetUrnietfparamsscimschemasoracleidcsextensionpasswordlessUser(): void;
    get urnietfparamsscimschemasoracleidcsextensionpasswordlessUserInput(): IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionpasswordlessUser | undefined;
    private _urnietfparamsscimschemasoracleidcsextensionposixUser;
    get urnietfparamsscimschemasoracleidcsextensionposixUser(): IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionposixUserOutputReference;
    putUrnietfparamsscimschemasoracleidcsextensionposixUser(value: IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionposixUser): void;
    resetUrnietfparamsscimschemasoracleidcsextensionposixUser(): void;
    get urnietfparamsscimschemasoracleidcsextensionposixUserInput(): IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionposixUser | undefined;
    private _urnietfparamsscimschemasoracleidcsextensionsecurityQuestionsUser;
    get urnietfparamsscimschemasoracleidcsextensionsecurityQuestionsUser(): IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionsecurityQuestionsUserOutputReference;
    putUrnietfparamsscimschemasoracleidcsextensionsecurityQuestionsUser(value: IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionsecurityQuestionsUser): void;
    resetUrnietfparamsscimschemasoracleidcsextensionsecurityQuestionsUser(): void;
    get urnietfparamsscimschemasoracleidcsextensionsecurityQuestionsUserInput(): IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionsecurityQuestionsUser | undefined;
    private _urnietfparamsscimschemasoracleidcsextensionselfChangeUser;
    get urnietfparamsscimschemasoracleidcsextensionselfChangeUser(): IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionselfChangeUserOutputReference;
    putUrnietfparamsscimschemasoracleidcsextensionselfChangeUser(value: IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionselfChangeUser): void;
    resetUrnietfparamsscimschemasoracleidcsextensionselfChangeUser(): void;
    get urnietfparamsscimschemasoracleidcsextensionselfChangeUserInput(): IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionselfChangeUser | undefined;
    private _urnietfparamsscimschemasoracleidcsextensionselfRegistrationUser;
    get urnietfparamsscimschemasoracleidcsextensionselfRegistrationUser(): IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionselfRegistrationUserOutputReference;
    putUrnietfparamsscimschemasoracleidcsextensionselfRegistrationUser(value: IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionselfRegistrationUser): void;
    resetUrnietfparamsscimschemasoracleidcsextensionselfRegistrationUser(): void;
    get urnietfparamsscimschemasoracleidcsextensionselfRegistrationUserInput(): IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionselfRegistrationUser | undefined;
    private _urnietfparamsscimschemasoracleidcsextensionsffUser;
    get urnietfparamsscimschemasoracleidcsextensionsffUser(): IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionsffUserOutputReference;
    putUrnietfparamsscimschemasoracleidcsextensionsffUser(value: IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionsffUser): void;
    resetUrnietfparamsscimschemasoracleidcsextensionsffUser(): void;
    get urnietfparamsscimschemasoracleidcsextensionsffUserInput(): IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionsffUser | undefined;
    private _urnietfparamsscimschemasoracleidcsextensionsocialAccountUser;
    get urnietfparamsscimschemasoracleidcsextensionsocialAccountUser(): IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionsocialAccountUserOutputReference;
    putUrnietfparamsscimschemasoracleidcsextensionsocialAccountUser(value: IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionsocialAccountUser): void;
    resetUrnietfparamsscimschemasoracleidcsextensionsocialAccountUser(): void;
    get urnietfparamsscimschemasoracleidcsextensionsocialAccountUserInput(): IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionsocialAccountUser | undefined;
    private _urnietfparamsscimschemasoracleidcsextensiontermsOfUseUser;
    get urnietfparamsscimschemasoracleidcsextensiontermsOfUseUser(): IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensiontermsOfUseUserOutputReference;
    putUrnietfparamsscimschemasoracleidcsextensiontermsOfUseUser(value: IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensiontermsOfUseUser): void;
    resetUrnietfparamsscimschemasoracleidcsextensiontermsOfUseUser(): void;
    get urnietfparamsscimschemasoracleidcsextensiontermsOfUseUserInput(): IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensiontermsOfUseUser | undefined;
    private _urnietfparamsscimschemasoracleidcsextensionuserStateUser;
    get urnietfparamsscimschemasoracleidcsextensionuserStateUser(): IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionuserStateUserOutputReference;
    putUrnietfparamsscimschemasoracleidcsextensionuserStateUser(value: IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionuserStateUser): void;
    resetUrnietfparamsscimschemasoracleidcsextensionuserStateUser(): void;
    get urnietfparamsscimschemasoracleidcsextensionuserStateUserInput(): IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionuserStateUser | undefined;
    private _urnietfparamsscimschemasoracleidcsextensionuserUser;
    get urnietfparamsscimschemasoracleidcsextensionuserUser(): IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionuserUserOutputReference;
    putUrnietfparamsscimschemasoracleidcsextensionuserUser(value: IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionuserUser): void;
    resetUrnietfparamsscimschemasoracleidcsextensionuserUser(): void;
    get urnietfparamsscimschemasoracleidcsextensionuserUserInput(): IdentityDomainsUserUrnietfparamsscimschemasoracleidcsextensionuserUser | undefined;
    private _x509Certificates;
    get x509Certificates(): IdentityDomainsUserX509CertificatesList;
    putX509Certificates(value: IdentityDomainsUserX509Certificates[] | cdktf.IResolvable): void;
    resetX509Certificates(): void;
    get x509CertificatesInput(): cdktf.IResolvable | IdentityDomainsUserX509Certificates[] | undefined;
    protected synthesizeAttributes(): {
        [name: string]: any;
    };
    protected synthesizeHclAttributes(): {
        [name: string]: any;
    };
}
