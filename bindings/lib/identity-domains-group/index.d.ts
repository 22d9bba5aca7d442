// Generated from the schema of oracle/oci 8.28.0; see ../../README.md. Do not edit.
// Made with @cdktf/provider-generator, Copyright (c) HashiCorp, Inc., SPDX-License-Identifier: MPL-2.0.
import { Construct } from 'constructs';
import * as cdktf from 'cdktf';
export interface IdentityDomainsGroupConfig extends cdktf.TerraformMetaArguments {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_group#attribute_sets IdentityDomainsGroup#attribute_sets}
    */
    readonly attributeSets?: string[];
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_group#attributes IdentityDomainsGroup#attributes}
    */
    readonly attributes?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_group#authorization IdentityDomainsGroup#authorization}
    */
    readonly authorization?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_group#display_name IdentityDomainsGroup#display_name}
    */
    readonly displayName: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_group#external_id IdentityDomainsGroup#external_id}
    */
    readonly externalId?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_group#force_delete IdentityDomainsGroup#force_delete}
    */
    readonly forceDelete?: boolean | cdktf.IResolvable;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_group#idcs_endpoint IdentityDomainsGroup#idcs_endpoint}
    */
    readonly idcsEndpoint: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_group#non_unique_display_name IdentityDomainsGroup#non_unique_display_name}
    */
    readonly nonUniqueDisplayName?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_group#ocid IdentityDomainsGroup#ocid}
    */
    readonly ocid?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_group#resource_type_schema_version IdentityDomainsGroup#resource_type_schema_version}
    */
    readonly resourceTypeSchemaVersion?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_group#schemas IdentityDomainsGroup#schemas}
    */
    readonly schemas: string[];
    /**
    * members block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_group#members IdentityDomainsGroup#members}
    */
    readonly members?: IdentityDomainsGroupMembers[] | cdktf.IResolvable;
    /**
    * tags block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_group#tags IdentityDomainsGroup#tags}
    */
    readonly tags?: IdentityDomainsGroupTags[] | cdktf.IResolvable;
    /**
    * timeouts block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_group#timeouts IdentityDomainsGroup#timeouts}
    */
    readonly timeouts?: IdentityDomainsGroupTimeouts;
    /**
    * urnietfparamsscimschemasoracleidcsextension_oci_tags block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_group#urnietfparamsscimschemasoracleidcsextension_oci_tags IdentityDomainsGroup#urnietfparamsscimschemasoracleidcsextension_oci_tags}
    */
    readonly urnietfparamsscimschemasoracleidcsextensionOciTags?: IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensionOciTags;
    /**
    * urnietfparamsscimschemasoracleidcsextensiondynamic_group block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_group#urnietfparamsscimschemasoracleidcsextensiondynamic_group IdentityDomainsGroup#urnietfparamsscimschemasoracleidcsextensiondynamic_group}
    */
    readonly urnietfparamsscimschemasoracleidcsextensiondynamicGroup?: IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensiondynamicGroup;
    /**
    * urnietfparamsscimschemasoracleidcsextensiongroup_group block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_group#urnietfparamsscimschemasoracleidcsextensiongroup_group IdentityDomainsGroup#urnietfparamsscimschemasoracleidcsextensiongroup_group}
    */
    readonly urnietfparamsscimschemasoracleidcsextensiongroupGroup?: IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensiongroupGroup;
    /**
    * urnietfparamsscimschemasoracleidcsextensionposix_group block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_group#urnietfparamsscimschemasoracleidcsextensionposix_group IdentityDomainsGroup#urnietfparamsscimschemasoracleidcsextensionposix_group}
    */
    readonly urnietfparamsscimschemasoracleidcsextensionposixGroup?: IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensionposixGroup;
    /**
    * urnietfparamsscimschemasoracleidcsextensionrequestable_group block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_group#urnietfparamsscimschemasoracleidcsextensionrequestable_group IdentityDomainsGroup#urnietfparamsscimschemasoracleidcsextensionrequestable_group}
    */
    readonly urnietfparamsscimschemasoracleidcsextensionrequestableGroup?: IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensionrequestableGroup;
}
export interface IdentityDomainsGroupIdcsCreatedBy {
}
export declare function identityDomainsGroupIdcsCreatedByToTerraform(struct?: IdentityDomainsGroupIdcsCreatedBy): any;
export declare function identityDomainsGroupIdcsCreatedByToHclTerraform(struct?: IdentityDomainsGroupIdcsCreatedBy): any;
export declare class IdentityDomainsGroupIdcsCreatedByOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): IdentityDomainsGroupIdcsCreatedBy | undefined;
    set internalValue(value: IdentityDomainsGroupIdcsCreatedBy | undefined);
    get display(): string;
    get ocid(): string;
    get ref(): string;
    get type(): string;
    get value(): string;
}
export declare class IdentityDomainsGroupIdcsCreatedByList extends cdktf.ComplexList {
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
    get(index: number): IdentityDomainsGroupIdcsCreatedByOutputReference;
}
export interface IdentityDomainsGroupIdcsLastModifiedBy {
}
export declare function identityDomainsGroupIdcsLastModifiedByToTerraform(struct?: IdentityDomainsGroupIdcsLastModifiedBy): any;
export declare function identityDomainsGroupIdcsLastModifiedByToHclTerraform(struct?: IdentityDomainsGroupIdcsLastModifiedBy): any;
export declare class IdentityDomainsGroupIdcsLastModifiedByOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): IdentityDomainsGroupIdcsLastModifiedBy | undefined;
    set internalValue(value: IdentityDomainsGroupIdcsLastModifiedBy | undefined);
    get display(): string;
    get ocid(): string;
    get ref(): string;
    get type(): string;
    get value(): string;
}
export declare class IdentityDomainsGroupIdcsLastModifiedByList extends cdktf.ComplexList {
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
    get(index: number): IdentityDomainsGroupIdcsLastModifiedByOutputReference;
}
export interface IdentityDomainsGroupMeta {
}
export declare function identityDomainsGroupMetaToTerraform(struct?: IdentityDomainsGroupMeta): any;
export declare function identityDomainsGroupMetaToHclTerraform(struct?: IdentityDomainsGroupMeta): any;
export declare class IdentityDomainsGroupMetaOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): IdentityDomainsGroupMeta | undefined;
    set internalValue(value: IdentityDomainsGroupMeta | undefined);
    get created(): string;
    get lastModified(): string;
    get location(): string;
    get resourceType(): string;
    get version(): string;
}
export declare class IdentityDomainsGroupMetaList extends cdktf.ComplexList {
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
    get(index: number): IdentityDomainsGroupMetaOutputReference;
}
export interface IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensiondbcsGroupDomainLevelSchemaNames {
}
export declare function identityDomainsGroupUrnietfparamsscimschemasoracleidcsextensiondbcsGroupDomainLevelSchemaNamesToTerraform(struct?: IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensiondbcsGroupDomainLevelSchemaNames): any;
export declare function identityDomainsGroupUrnietfparamsscimschemasoracleidcsextensiondbcsGroupDomainLevelSchemaNamesToHclTerraform(struct?: IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensiondbcsGroupDomainLevelSchemaNames): any;
export declare class IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensiondbcsGroupDomainLevelSchemaNamesOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensiondbcsGroupDomainLevelSchemaNames | undefined;
    set internalValue(value: IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensiondbcsGroupDomainLevelSchemaNames | undefined);
    get domainName(): string;
    get schemaName(): string;
}
export declare class IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensiondbcsGroupDomainLevelSchemaNamesList extends cdktf.ComplexList {
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
    get(index: number): IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensiondbcsGroupDomainLevelSchemaNamesOutputReference;
}
export interface IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensiondbcsGroupInstanceLevelSchemaNames {
}
export declare function identityDomainsGroupUrnietfparamsscimschemasoracleidcsextensiondbcsGroupInstanceLevelSchemaNamesToTerraform(struct?: IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensiondbcsGroupInstanceLevelSchemaNames): any;
export declare function identityDomainsGroupUrnietfparamsscimschemasoracleidcsextensiondbcsGroupInstanceLevelSchemaNamesToHclTerraform(struct?: IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensiondbcsGroupInstanceLevelSchemaNames): any;
export declare class IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensiondbcsGroupInstanceLevelSchemaNamesOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensiondbcsGroupInstanceLevelSchemaNames | undefined;
    set internalValue(value: IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensiondbcsGroupInstanceLevelSchemaNames | undefined);
    get dbInstanceId(): string;
    get schemaName(): string;
}
export declare class IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensiondbcsGroupInstanceLevelSchemaNamesList extends cdktf.ComplexList {
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
    get(index: number): IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensiondbcsGroupInstanceLevelSchemaNamesOutputReference;
}
export interface IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensiondbcsGroup {
}
export declare function identityDomainsGroupUrnietfparamsscimschemasoracleidcsextensiondbcsGroupToTerraform(struct?: IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensiondbcsGroup): any;
export declare function identityDomainsGroupUrnietfparamsscimschemasoracleidcsextensiondbcsGroupToHclTerraform(struct?: IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensiondbcsGroup): any;
export declare class IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensiondbcsGroupOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensiondbcsGroup | undefined;
    set internalValue(value: IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensiondbcsGroup | undefined);
    get domainLevelSchema(): string;
    private _domainLevelSchemaNames;
    get domainLevelSchemaNames(): IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensiondbcsGroupDomainLevelSchemaNamesList;
    get instanceLevelSchema(): string;
    private _instanceLevelSchemaNames;
    get instanceLevelSchemaNames(): IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensiondbcsGroupInstanceLevelSchemaNamesList;
}
export declare class IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensiondbcsGroupList extends cdktf.ComplexList {
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
    get(index: number): IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensiondbcsGroupOutputReference;
}
export interface IdentityDomainsGroupMembers {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_group#ocid IdentityDomainsGroup#ocid}
    */
    readonly ocid?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_group#type IdentityDomainsGroup#type}
    */
    readonly type: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_group#value IdentityDomainsGroup#value}
    */
    readonly value: string;
}
export declare function identityDomainsGroupMembersToTerraform(struct?: IdentityDomainsGroupMembers | cdktf.IResolvable): any;
export declare function identityDomainsGroupMembersToHclTerraform(struct?: IdentityDomainsGroupMembers | cdktf.IResolvable): any;
export declare class IdentityDomainsGroupMembersOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): IdentityDomainsGroupMembers | cdktf.IResolvable | undefined;
    set internalValue(value: IdentityDomainsGroupMembers | cdktf.IResolvable | undefined);
    get dateAdded(): string;
    get display(): string;
    get membershipOcid(): string;
    get name(): string;
    private _ocid?;
    get ocid(): string;
    set ocid(value: string);
    resetOcid(): void;
    get ocidInput(): string | undefined;
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
export declare class IdentityDomainsGroupMembersList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    internalValue?: IdentityDomainsGroupMembers[] | cdktf.IResolvable;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    /**
    * @param index the index of the item to return
    */
    get(index: number): IdentityDomainsGroupMembersOutputReference;
}
export interface IdentityDomainsGroupTags {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_group#key IdentityDomainsGroup#key}
    */
    readonly key: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_group#value IdentityDomainsGroup#value}
    */
    readonly value: string;
}
export declare function identityDomainsGroupTagsToTerraform(struct?: IdentityDomainsGroupTags | cdktf.IResolvable): any;
export declare function identityDomainsGroupTagsToHclTerraform(struct?: IdentityDomainsGroupTags | cdktf.IResolvable): any;
export declare class IdentityDomainsGroupTagsOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): IdentityDomainsGroupTags | cdktf.IResolvable | undefined;
    set internalValue(value: IdentityDomainsGroupTags | cdktf.IResolvable | undefined);
    private _key?;
    get key(): string;
    set key(value: string);
    get keyInput(): string | undefined;
    private _value?;
    get value(): string;
    set value(value: string);
    get valueInput(): string | undefined;
}
export declare class IdentityDomainsGroupTagsList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    internalValue?: IdentityDomainsGroupTags[] | cdktf.IResolvable;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    /**
    * @param index the index of the item to return
    */
    get(index: number): IdentityDomainsGroupTagsOutputReference;
}
export interface IdentityDomainsGroupTimeouts {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_group#create IdentityDomainsGroup#create}
    */
    readonly create?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_group#delete IdentityDomainsGroup#delete}
    */
    readonly delete?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_group#update IdentityDomainsGroup#update}
    */
    readonly update?: string;
}
export declare function identityDomainsGroupTimeoutsToTerraform(struct?: IdentityDomainsGroupTimeouts | cdktf.IResolvable): any;
export declare function identityDomainsGroupTimeoutsToHclTerraform(struct?: IdentityDomainsGroupTimeouts | cdktf.IResolvable): any;
export declare class IdentityDomainsGroupTimeoutsOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): IdentityDomainsGroupTimeouts | cdktf.IResolvable | undefined;
    set internalValue(value: IdentityDomainsGroupTimeouts | cdktf.IResolvable | undefined);
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
export interface IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensionOciTagsDefinedTags {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_group#key IdentityDomainsGroup#key}
    */
    readonly key: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_group#namespace IdentityDomainsGroup#namespace}
    */
    readonly namespace: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_group#value IdentityDomainsGroup#value}
    */
    readonly value: string;
}
export declare function identityDomainsGroupUrnietfparamsscimschemasoracleidcsextensionOciTagsDefinedTagsToTerraform(struct?: IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensionOciTagsDefinedTags | cdktf.IResolvable): any;
export declare function identityDomainsGroupUrnietfparamsscimschemasoracleidcsextensionOciTagsDefinedTagsToHclTerraform(struct?: IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensionOciTagsDefinedTags | cdktf.IResolvable): any;
export declare class IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensionOciTagsDefinedTagsOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensionOciTagsDefinedTags | cdktf.IResolvable | undefined;
    set internalValue(value: IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensionOciTagsDefinedTags | cdktf.IResolvable | undefined);
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
export declare class IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensionOciTagsDefinedTagsList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    internalValue?: IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensionOciTagsDefinedTags[] | cdktf.IResolvable;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    /**
    * @param index the index of the item to return
    */
    get(index: number): IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensionOciTagsDefinedTagsOutputReference;
}
export interface IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensionOciTagsFreeformTags {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_group#key IdentityDomainsGroup#key}
    */
    readonly key: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_group#value IdentityDomainsGroup#value}
    */
    readonly value: string;
}
export declare function identityDomainsGroupUrnietfparamsscimschemasoracleidcsextensionOciTagsFreeformTagsToTerraform(struct?: IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensionOciTagsFreeformTags | cdktf.IResolvable): any;
export declare function identityDomainsGroupUrnietfparamsscimschemasoracleidcsextensionOciTagsFreeformTagsToHclTerraform(struct?: IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensionOciTagsFreeformTags | cdktf.IResolvable): any;
export declare class IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensionOciTagsFreeformTagsOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensionOciTagsFreeformTags | cdktf.IResolvable | undefined;
    set internalValue(value: IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensionOciTagsFreeformTags | cdktf.IResolvable | undefined);
    private _key?;
    get key(): string;
    set key(value: string);
    get keyInput(): string | undefined;
    private _value?;
    get value(): string;
    set value(value: string);
    get valueInput(): string | undefined;
}
export declare class IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensionOciTagsFreeformTagsList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    internalValue?: IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensionOciTagsFreeformTags[] | cdktf.IResolvable;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    /**
    * @param index the index of the item to return
    */
    get(index: number): IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensionOciTagsFreeformTagsOutputReference;
}
export interface IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensionOciTags {
    /**
    * defined_tags block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_group#defined_tags IdentityDomainsGroup#defined_tags}
    */
    readonly definedTags?: IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensionOciTagsDefinedTags[] | cdktf.IResolvable;
    /**
    * freeform_tags block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_group#freeform_tags IdentityDomainsGroup#freeform_tags}
    */
    readonly freeformTags?: IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensionOciTagsFreeformTags[] | cdktf.IResolvable;
}
export declare function identityDomainsGroupUrnietfparamsscimschemasoracleidcsextensionOciTagsToTerraform(struct?: IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensionOciTagsOutputReference | IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensionOciTags): any;
export declare function identityDomainsGroupUrnietfparamsscimschemasoracleidcsextensionOciTagsToHclTerraform(struct?: IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensionOciTagsOutputReference | IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensionOciTags): any;
export declare class IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensionOciTagsOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensionOciTags | undefined;
    set internalValue(value: IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensionOciTags | undefined);
    get tagSlug(): string;
    private _definedTags;
    get definedTags(): IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensionOciTagsDefinedTagsList;
    putDefinedTags(value: IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensionOciTagsDefinedTags[] | cdktf.IResolvable): void;
    resetDefinedTags(): void;
    get definedTagsInput(): cdktf.IResolvable | IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensionOciTagsDefinedTags[] | undefined;
    private _freeformTags;
    get freeformTags(): IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensionOciTagsFreeformTagsList;
    putFreeformTags(value: IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensionOciTagsFreeformTags[] | cdktf.IResolvable): void;
    resetFreeformTags(): void;
    get freeformTagsInput(): cdktf.IResolvable | IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensionOciTagsFreeformTags[] | undefined;
}
export interface IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensiondynamicGroup {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_group#membership_rule IdentityDomainsGroup#membership_rule}
    */
    readonly membershipRule?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_group#membership_type IdentityDomainsGroup#membership_type}
    */
    readonly membershipType?: string;
}
export declare function identityDomainsGroupUrnietfparamsscimschemasoracleidcsextensiondynamicGroupToTerraform(struct?: IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensiondynamicGroupOutputReference | IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensiondynamicGroup): any;
export declare function identityDomainsGroupUrnietfparamsscimschemasoracleidcsextensiondynamicGroupToHclTerraform(struct?: IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensiondynamicGroupOutputReference | IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensiondynamicGroup): any;
export declare class IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensiondynamicGroupOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensiondynamicGroup | undefined;
    set internalValue(value: IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensiondynamicGroup | undefined);
    private _membershipRule?;
    get membershipRule(): string;
    set membershipRule(value: string);
    resetMembershipRule(): void;
    get membershipRuleInput(): string | undefined;
    private _membershipType?;
    get membershipType(): string;
    set membershipType(value: string);
    resetMembershipType(): void;
    get membershipTypeInput(): string | undefined;
}
export interface IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensiongroupGroupAppRoles {
}
export declare function identityDomainsGroupUrnietfparamsscimschemasoracleidcsextensiongroupGroupAppRolesToTerraform(struct?: IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensiongroupGroupAppRoles): any;
export declare function identityDomainsGroupUrnietfparamsscimschemasoracleidcsextensiongroupGroupAppRolesToHclTerraform(struct?: IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensiongroupGroupAppRoles): any;
export declare class IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensiongroupGroupAppRolesOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensiongroupGroupAppRoles | undefined;
    set internalValue(value: IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensiongroupGroupAppRoles | undefined);
    get adminRole(): cdktf.IResolvable;
    get appId(): string;
    get appName(): string;
    get display(): string;
    get legacyGroupName(): string;
    get ref(): string;
    get type(): string;
    get value(): string;
}
export declare class IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensiongroupGroupAppRolesList extends cdktf.ComplexList {
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
    get(index: number): IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensiongroupGroupAppRolesOutputReference;
}
export interface IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensiongroupGroupGrants {
}
export declare function identityDomainsGroupUrnietfparamsscimschemasoracleidcsextensiongroupGroupGrantsToTerraform(struct?: IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensiongroupGroupGrants): any;
export declare function identityDomainsGroupUrnietfparamsscimschemasoracleidcsextensiongroupGroupGrantsToHclTerraform(struct?: IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensiongroupGroupGrants): any;
export declare class IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensiongroupGroupGrantsOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensiongroupGroupGrants | undefined;
    set internalValue(value: IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensiongroupGroupGrants | undefined);
    get appId(): string;
    get grantMechanism(): string;
    get ref(): string;
    get value(): string;
}
export declare class IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensiongroupGroupGrantsList extends cdktf.ComplexList {
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
    get(index: number): IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensiongroupGroupGrantsOutputReference;
}
export interface IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensiongroupGroupPasswordPolicy {
}
export declare function identityDomainsGroupUrnietfparamsscimschemasoracleidcsextensiongroupGroupPasswordPolicyToTerraform(struct?: IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensiongroupGroupPasswordPolicy): any;
export declare function identityDomainsGroupUrnietfparamsscimschemasoracleidcsextensiongroupGroupPasswordPolicyToHclTerraform(struct?: IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensiongroupGroupPasswordPolicy): any;
export declare class IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensiongroupGroupPasswordPolicyOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensiongroupGroupPasswordPolicy | undefined;
    set internalValue(value: IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensiongroupGroupPasswordPolicy | undefined);
    get name(): string;
    get priority(): number;
    get ref(): string;
    get value(): string;
}
export declare class IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensiongroupGroupPasswordPolicyList extends cdktf.ComplexList {
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
    get(index: number): IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensiongroupGroupPasswordPolicyOutputReference;
}
export interface IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensiongroupGroupSyncedFromApp {
}
export declare function identityDomainsGroupUrnietfparamsscimschemasoracleidcsextensiongroupGroupSyncedFromAppToTerraform(struct?: IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensiongroupGroupSyncedFromApp): any;
export declare function identityDomainsGroupUrnietfparamsscimschemasoracleidcsextensiongroupGroupSyncedFromAppToHclTerraform(struct?: IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensiongroupGroupSyncedFromApp): any;
export declare class IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensiongroupGroupSyncedFromAppOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensiongroupGroupSyncedFromApp | undefined;
    set internalValue(value: IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensiongroupGroupSyncedFromApp | undefined);
    get display(): string;
    get ref(): string;
    get type(): string;
    get value(): string;
}
export declare class IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensiongroupGroupSyncedFromAppList extends cdktf.ComplexList {
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
    get(index: number): IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensiongroupGroupSyncedFromAppOutputReference;
}
export interface IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensiongroupGroupOwners {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_group#type IdentityDomainsGroup#type}
    */
    readonly type: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_group#value IdentityDomainsGroup#value}
    */
    readonly value: string;
}
export declare function identityDomainsGroupUrnietfparamsscimschemasoracleidcsextensiongroupGroupOwnersToTerraform(struct?: IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensiongroupGroupOwners | cdktf.IResolvable): any;
export declare function identityDomainsGroupUrnietfparamsscimschemasoracleidcsextensiongroupGroupOwnersToHclTerraform(struct?: IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensiongroupGroupOwners | cdktf.IResolvable): any;
export declare class IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensiongroupGroupOwnersOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensiongroupGroupOwners | cdktf.IResolvable | undefined;
    set internalValue(value: IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensiongroupGroupOwners | cdktf.IResolvable | undefined);
    get display(): string;
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
export declare class IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensiongroupGroupOwnersList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    internalValue?: IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensiongroupGroupOwners[] | cdktf.IResolvable;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    /**
    * @param index the index of the item to return
    */
    get(index: number): IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensiongroupGroupOwnersOutputReference;
}
export interface IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensiongroupGroup {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_group#creation_mechanism IdentityDomainsGroup#creation_mechanism}
    */
    readonly creationMechanism?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_group#description IdentityDomainsGroup#description}
    */
    readonly description?: string;
    /**
    * owners block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_group#owners IdentityDomainsGroup#owners}
    */
    readonly owners?: IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensiongroupGroupOwners[] | cdktf.IResolvable;
}
export declare function identityDomainsGroupUrnietfparamsscimschemasoracleidcsextensiongroupGroupToTerraform(struct?: IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensiongroupGroupOutputReference | IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensiongroupGroup): any;
export declare function identityDomainsGroupUrnietfparamsscimschemasoracleidcsextensiongroupGroupToHclTerraform(struct?: IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensiongroupGroupOutputReference | IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensiongroupGroup): any;
export declare class IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensiongroupGroupOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensiongroupGroup | undefined;
    set internalValue(value: IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensiongroupGroup | undefined);
    private _appRoles;
    get appRoles(): IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensiongroupGroupAppRolesList;
    private _creationMechanism?;
    get creationMechanism(): string;
    set creationMechanism(value: string);
    resetCreationMechanism(): void;
    get creationMechanismInput(): string | undefined;
    private _description?;
    get description(): string;
    set description(value: string);
    resetDescription(): void;
    get descriptionInput(): string | undefined;
    private _grants;
    get grants(): IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensiongroupGroupGrantsList;
    private _passwordPolicy;
    get passwordPolicy(): IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensiongroupGroupPasswordPolicyList;
    private _syncedFromApp;
    get syncedFromApp(): IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensiongroupGroupSyncedFromAppList;
    private _owners;
    get owners(): IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensiongroupGroupOwnersList;
    putOwners(value: IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensiongroupGroupOwners[] | cdktf.IResolvable): void;
    resetOwners(): void;
    get ownersInput(): cdktf.IResolvable | IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensiongroupGroupOwners[] | undefined;
}
export interface IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensionposixGroup {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_group#gid_number IdentityDomainsGroup#gid_number}
    */
    readonly gidNumber?: number;
}
export declare function identityDomainsGroupUrnietfparamsscimschemasoracleidcsextensionposixGroupToTerraform(struct?: IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensionposixGroupOutputReference | IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensionposixGroup): any;
export declare function identityDomainsGroupUrnietfparamsscimschemasoracleidcsextensionposixGroupToHclTerraform(struct?: IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensionposixGroupOutputReference | IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensionposixGroup): any;
export declare class IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensionposixGroupOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensionposixGroup | undefined;
    set internalValue(value: IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensionposixGroup | undefined);
    private _gidNumber?;
    get gidNumber(): number;
    set gidNumber(value: number);
    resetGidNumber(): void;
    get gidNumberInput(): number | undefined;
}
export interface IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensionrequestableGroup {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_group#requestable IdentityDomainsGroup#requestable}
    */
    readonly requestable?: boolean | cdktf.IResolvable;
}
export declare function identityDomainsGroupUrnietfparamsscimschemasoracleidcsextensionrequestableGroupToTerraform(struct?: IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensionrequestableGroupOutputReference | IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensionrequestableGroup): any;
export declare function identityDomainsGroupUrnietfparamsscimschemasoracleidcsextensionrequestableGroupToHclTerraform(struct?: IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensionrequestableGroupOutputReference | IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensionrequestableGroup): any;
export declare class IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensionrequestableGroupOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensionrequestableGroup | undefined;
    set internalValue(value: IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensionrequestableGroup | undefined);
    private _requestable?;
    get requestable(): boolean | cdktf.IResolvable;
    set requestable(value: boolean | cdktf.IResolvable);
    resetRequestable(): void;
    get requestableInput(): boolean | cdktf.IResolvable | undefined;
}
/**
* Represents a {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_group oci_identity_domains_group}
*/
export declare class IdentityDomainsGroup extends cdktf.TerraformResource {
    static readonly tfResourceType = "oci_identity_domains_group";
    /**
    * Generates CDKTF code for importing a IdentityDomainsGroup resource upon running "cdktf plan <stack-name>"
    * @param scope The scope in which to define this construct
    * @param importToId The construct id used in the generated config for the IdentityDomainsGroup to import
    * @param importFromId The id of the existing IdentityDomainsGroup that should be imported. Refer to the {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_group#import import section} in the documentation of this resource for the id to use
    * @param provider? Optional instance of the provider where the IdentityDomainsGroup to import is found
    */
    static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider): cdktf.ImportableResource;
    /**
    * Create a new {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_domains_group oci_identity_domains_group} Resource
    *
    * @param scope The scope in which to define this construct
    * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
    * @param options IdentityDomainsGroupConfig
    */
    constructor(scope: Construct, id: string, config: IdentityDomainsGroupConfig);
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
    private _displayName?;
    get displayName(): string;
    set displayName(value: string);
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
    get id(): string;
    private _idcsCreatedBy;
    get idcsCreatedBy(): IdentityDomainsGroupIdcsCreatedByList;
    private _idcsEndpoint?;
    get idcsEndpoint(): string;
    set idcsEndpoint(value: string);
    get idcsEndpointInput(): string | undefined;
    private _idcsLastModifiedBy;
    get idcsLastModifiedBy(): IdentityDomainsGroupIdcsLastModifiedByList;
    get idcsLastUpgradedInRelease(): string;
    get idcsPreventedOperations(): string[];
    private _meta;
    get meta(): IdentityDomainsGroupMetaList;
    private _nonUniqueDisplayName?;
    get nonUniqueDisplayName(): string;
    set nonUniqueDisplayName(value: string);
    resetNonUniqueDisplayName(): void;
    get nonUniqueDisplayNameInput(): string | undefined;
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
    get tenancyOcid(): string;
    private _urnietfparamsscimschemasoracleidcsextensiondbcsGroup;
    get urnietfparamsscimschemasoracleidcsextensiondbcsGroup(): IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensiondbcsGroupList;
    private _members;
    get members(): IdentityDomainsGroupMembersList;
    putMembers(value: IdentityDomainsGroupMembers[] | cdktf.IResolvable): void;
    resetMembers(): void;
    get membersInput(): cdktf.IResolvable | IdentityDomainsGroupMembers[] | undefined;
    private _tags;
    get tags(): IdentityDomainsGroupTagsList;
    putTags(value: IdentityDomainsGroupTags[] | cdktf.IResolvable): void;
    resetTags(): void;
    get tagsInput(): cdktf.IResolvable | IdentityDomainsGroupTags[] | undefined;
    private _timeouts;
    get timeouts(): IdentityDomainsGroupTimeoutsOutputReference;
    putTimeouts(value: IdentityDomainsGroupTimeouts): void;
    resetTimeouts(): void;
    get timeoutsInput(): cdktf.IResolvable | IdentityDomainsGroupTimeouts | undefined;
    private _urnietfparamsscimschemasoracleidcsextensionOciTags;
    get urnietfparamsscimschemasoracleidcsextensionOciTags(): IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensionOciTagsOutputReference;
    putUrnietfparamsscimschemasoracleidcsextensionOciTags(value: IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensionOciTags): void;
    resetUrnietfparamsscimschemasoracleidcsextensionOciTags(): void;
    get urnietfparamsscimschemasoracleidcsextensionOciTagsInput(): IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensionOciTags | undefined;
    private _urnietfparamsscimschemasoracleidcsextensiondynamicGroup;
    get urnietfparamsscimschemasoracleidcsextensiondynamicGroup(): IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensiondynamicGroupOutputReference;
    putUrnietfparamsscimschemasoracleidcsextensiondynamicGroup(value: IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensiondynamicGroup): void;
    resetUrnietfparamsscimschemasoracleidcsextensiondynamicGroup(): void;
    get urnietfparamsscimschemasoracleidcsextensiondynamicGroupInput(): IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensiondynamicGroup | undefined;
    private _urnietfparamsscimschemasoracleidcsextensiongroupGroup;
    get urnietfparamsscimschemasoracleidcsextensiongroupGroup(): IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensiongroupGroupOutputReference;
    putUrnietfparamsscimschemasoracleidcsextensiongroupGroup(value: IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensiongroupGroup): void;
    resetUrnietfparamsscimschemasoracleidcsextensiongroupGroup(): void;
    get urnietfparamsscimschemasoracleidcsextensiongroupGroupInput(): IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensiongroupGroup | undefined;
    private _urnietfparamsscimschemasoracleidcsextensionposixGroup;
    get urnietfparamsscimschemasoracleidcsextensionposixGroup(): IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensionposixGroupOutputReference;
    putUrnietfparamsscimschemasoracleidcsextensionposixGroup(value: IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensionposixGroup): void;
    resetUrnietfparamsscimschemasoracleidcsextensionposixGroup(): void;
    get urnietfparamsscimschemasoracleidcsextensionposixGroupInput(): IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensionposixGroup | undefined;
    private _urnietfparamsscimschemasoracleidcsextensionrequestableGroup;
    get urnietfparamsscimschemasoracleidcsextensionrequestableGroup(): IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensionrequestableGroupOutputReference;
    putUrnietfparamsscimschemasoracleidcsextensionrequestableGroup(value: IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensionrequestableGroup): void;
    resetUrnietfparamsscimschemasoracleidcsextensionrequestableGroup(): void;
    get urnietfparamsscimschemasoracleidcsextensionrequestableGroupInput(): IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensionrequestableGroup | undefined;
    protected synthesizeAttributes(): {
        [name: string]: any;
    };
    protected synthesizeHclAttributes(): {
        [name: string]: any;
    };
}
