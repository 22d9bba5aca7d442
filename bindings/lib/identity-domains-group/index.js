// Generated from the schema of oracle/oci 8.28.0; see ../../README.md. Do not edit.
// Made with @cdktf/provider-generator, Copyright (c) HashiCorp, Inc., SPDX-License-Identifier: MPL-2.0.
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.IdentityDomainsGroup = exports.IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensionrequestableGroupOutputReference = exports.IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensionposixGroupOutputReference = exports.IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensiongroupGroupOutputReference = exports.IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensiongroupGroupOwnersList = exports.IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensiongroupGroupOwnersOutputReference = exports.IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensiongroupGroupSyncedFromAppList = exports.IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensiongroupGroupSyncedFromAppOutputReference = exports.IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensiongroupGroupPasswordPolicyList = exports.IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensiongroupGroupPasswordPolicyOutputReference = exports.IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensiongroupGroupGrantsList = exports.IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensiongroupGroupGrantsOutputReference = exports.IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensiongroupGroupAppRolesList = exports.IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensiongroupGroupAppRolesOutputReference = exports.IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensiondynamicGroupOutputReference = exports.IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensionOciTagsOutputReference = exports.IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensionOciTagsFreeformTagsList = exports.IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensionOciTagsFreeformTagsOutputReference = exports.IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensionOciTagsDefinedTagsList = exports.IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensionOciTagsDefinedTagsOutputReference = exports.IdentityDomainsGroupTimeoutsOutputReference = exports.IdentityDomainsGroupTagsList = exports.IdentityDomainsGroupTagsOutputReference = exports.IdentityDomainsGroupMembersList = exports.IdentityDomainsGroupMembersOutputReference = exports.IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensiondbcsGroupList = exports.IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensiondbcsGroupOutputReference = exports.IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensiondbcsGroupInstanceLevelSchemaNamesList = exports.IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensiondbcsGroupInstanceLevelSchemaNamesOutputReference = exports.IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensiondbcsGroupDomainLevelSchemaNamesList = exports.IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensiondbcsGroupDomainLevelSchemaNamesOutputReference = exports.IdentityDomainsGroupMetaList = exports.IdentityDomainsGroupMetaOutputReference = exports.IdentityDomainsGroupIdcsLastModifiedByList = exports.IdentityDomainsGroupIdcsLastModifiedByOutputReference = exports.IdentityDomainsGroupIdcsCreatedByList = exports.IdentityDomainsGroupIdcsCreatedByOutputReference = void 0;
exports.identityDomainsGroupIdcsCreatedByToTerraform = identityDomainsGroupIdcsCreatedByToTerraform;
exports.identityDomainsGroupIdcsCreatedByToHclTerraform = identityDomainsGroupIdcsCreatedByToHclTerraform;
exports.identityDomainsGroupIdcsLastModifiedByToTerraform = identityDomainsGroupIdcsLastModifiedByToTerraform;
exports.identityDomainsGroupIdcsLastModifiedByToHclTerraform = identityDomainsGroupIdcsLastModifiedByToHclTerraform;
exports.identityDomainsGroupMetaToTerraform = identityDomainsGroupMetaToTerraform;
exports.identityDomainsGroupMetaToHclTerraform = identityDomainsGroupMetaToHclTerraform;
exports.identityDomainsGroupUrnietfparamsscimschemasoracleidcsextensiondbcsGroupDomainLevelSchemaNamesToTerraform = identityDomainsGroupUrnietfparamsscimschemasoracleidcsextensiondbcsGroupDomainLevelSchemaNamesToTerraform;
exports.identityDomainsGroupUrnietfparamsscimschemasoracleidcsextensiondbcsGroupDomainLevelSchemaNamesToHclTerraform = identityDomainsGroupUrnietfparamsscimschemasoracleidcsextensiondbcsGroupDomainLevelSchemaNamesToHclTerraform;
exports.identityDomainsGroupUrnietfparamsscimschemasoracleidcsextensiondbcsGroupInstanceLevelSchemaNamesToTerraform = identityDomainsGroupUrnietfparamsscimschemasoracleidcsextensiondbcsGroupInstanceLevelSchemaNamesToTerraform;
exports.identityDomainsGroupUrnietfparamsscimschemasoracleidcsextensiondbcsGroupInstanceLevelSchemaNamesToHclTerraform = identityDomainsGroupUrnietfparamsscimschemasoracleidcsextensiondbcsGroupInstanceLevelSchemaNamesToHclTerraform;
exports.identityDomainsGroupUrnietfparamsscimschemasoracleidcsextensiondbcsGroupToTerraform = identityDomainsGroupUrnietfparamsscimschemasoracleidcsextensiondbcsGroupToTerraform;
exports.identityDomainsGroupUrnietfparamsscimschemasoracleidcsextensiondbcsGroupToHclTerraform = identityDomainsGroupUrnietfparamsscimschemasoracleidcsextensiondbcsGroupToHclTerraform;
exports.identityDomainsGroupMembersToTerraform = identityDomainsGroupMembersToTerraform;
exports.identityDomainsGroupMembersToHclTerraform = identityDomainsGroupMembersToHclTerraform;
exports.identityDomainsGroupTagsToTerraform = identityDomainsGroupTagsToTerraform;
exports.identityDomainsGroupTagsToHclTerraform = identityDomainsGroupTagsToHclTerraform;
exports.identityDomainsGroupTimeoutsToTerraform = identityDomainsGroupTimeoutsToTerraform;
exports.identityDomainsGroupTimeoutsToHclTerraform = identityDomainsGroupTimeoutsToHclTerraform;
exports.identityDomainsGroupUrnietfparamsscimschemasoracleidcsextensionOciTagsDefinedTagsToTerraform = identityDomainsGroupUrnietfparamsscimschemasoracleidcsextensionOciTagsDefinedTagsToTerraform;
exports.identityDomainsGroupUrnietfparamsscimschemasoracleidcsextensionOciTagsDefinedTagsToHclTerraform = identityDomainsGroupUrnietfparamsscimschemasoracleidcsextensionOciTagsDefinedTagsToHclTerraform;
exports.identityDomainsGroupUrnietfparamsscimschemasoracleidcsextensionOciTagsFreeformTagsToTerraform = identityDomainsGroupUrnietfparamsscimschemasoracleidcsextensionOciTagsFreeformTagsToTerraform;
exports.identityDomainsGroupUrnietfparamsscimschemasoracleidcsextensionOciTagsFreeformTagsToHclTerraform = identityDomainsGroupUrnietfparamsscimschemasoracleidcsextensionOciTagsFreeformTagsToHclTerraform;
exports.identityDomainsGroupUrnietfparamsscimschemasoracleidcsextensionOciTagsToTerraform = identityDomainsGroupUrnietfparamsscimschemasoracleidcsextensionOciTagsToTerraform;
exports.identityDomainsGroupUrnietfparamsscimschemasoracleidcsextensionOciTagsToHclTerraform = identityDomainsGroupUrnietfparamsscimschemasoracleidcsextensionOciTagsToHclTerraform;
exports.identityDomainsGroupUrnietfparamsscimschemasoracleidcsextensiondynamicGroupToTerraform = identityDomainsGroupUrnietfparamsscimschemasoracleidcsextensiondynamicGroupToTerraform;
exports.identityDomainsGroupUrnietfparamsscimschemasoracleidcsextensiondynamicGroupToHclTerraform = identityDomainsGroupUrnietfparamsscimschemasoracleidcsextensiondynamicGroupToHclTerraform;
exports.identityDomainsGroupUrnietfparamsscimschemasoracleidcsextensiongroupGroupAppRolesToTerraform = identityDomainsGroupUrnietfparamsscimschemasoracleidcsextensiongroupGroupAppRolesToTerraform;
exports.identityDomainsGroupUrnietfparamsscimschemasoracleidcsextensiongroupGroupAppRolesToHclTerraform = identityDomainsGroupUrnietfparamsscimschemasoracleidcsextensiongroupGroupAppRolesToHclTerraform;
exports.identityDomainsGroupUrnietfparamsscimschemasoracleidcsextensiongroupGroupGrantsToTerraform = identityDomainsGroupUrnietfparamsscimschemasoracleidcsextensiongroupGroupGrantsToTerraform;
exports.identityDomainsGroupUrnietfparamsscimschemasoracleidcsextensiongroupGroupGrantsToHclTerraform = identityDomainsGroupUrnietfparamsscimschemasoracleidcsextensiongroupGroupGrantsToHclTerraform;
exports.identityDomainsGroupUrnietfparamsscimschemasoracleidcsextensiongroupGroupPasswordPolicyToTerraform = identityDomainsGroupUrnietfparamsscimschemasoracleidcsextensiongroupGroupPasswordPolicyToTerraform;
exports.identityDomainsGroupUrnietfparamsscimschemasoracleidcsextensiongroupGroupPasswordPolicyToHclTerraform = identityDomainsGroupUrnietfparamsscimschemasoracleidcsextensiongroupGroupPasswordPolicyToHclTerraform;
exports.identityDomainsGroupUrnietfparamsscimschemasoracleidcsextensiongroupGroupSyncedFromAppToTerraform = identityDomainsGroupUrnietfparamsscimschemasoracleidcsextensiongroupGroupSyncedFromAppToTerraform;
exports.identityDomainsGroupUrnietfparamsscimschemasoracleidcsextensiongroupGroupSyncedFromAppToHclTerraform = identityDomainsGroupUrnietfparamsscimschemasoracleidcsextensiongroupGroupSyncedFromAppToHclTerraform;
exports.identityDomainsGroupUrnietfparamsscimschemasoracleidcsextensiongroupGroupOwnersToTerraform = identityDomainsGroupUrnietfparamsscimschemasoracleidcsextensiongroupGroupOwnersToTerraform;
exports.identityDomainsGroupUrnietfparamsscimschemasoracleidcsextensiongroupGroupOwnersToHclTerraform = identityDomainsGroupUrnietfparamsscimschemasoracleidcsextensiongroupGroupOwnersToHclTerraform;
exports.identityDomainsGroupUrnietfparamsscimschemasoracleidcsextensiongroupGroupToTerraform = identityDomainsGroupUrnietfparamsscimschemasoracleidcsextensiongroupGroupToTerraform;
exports.identityDomainsGroupUrnietfparamsscimschemasoracleidcsextensiongroupGroupToHclTerraform = identityDomainsGroupUrnietfparamsscimschemasoracleidcsextensiongroupGroupToHclTerraform;
exports.identityDomainsGroupUrnietfparamsscimschemasoracleidcsextensionposixGroupToTerraform = identityDomainsGroupUrnietfparamsscimschemasoracleidcsextensionposixGroupToTerraform;
exports.identityDomainsGroupUrnietfparamsscimschemasoracleidcsextensionposixGroupToHclTerraform = identityDomainsGroupUrnietfparamsscimschemasoracleidcsextensionposixGroupToHclTerraform;
exports.identityDomainsGroupUrnietfparamsscimschemasoracleidcsextensionrequestableGroupToTerraform = identityDomainsGroupUrnietfparamsscimschemasoracleidcsextensionrequestableGroupToTerraform;
exports.identityDomainsGroupUrnietfparamsscimschemasoracleidcsextensionrequestableGroupToHclTerraform = identityDomainsGroupUrnietfparamsscimschemasoracleidcsextensionrequestableGroupToHclTerraform;
const engine_1 = require("../../engine");
const cdktf = require("cdktf");
function identityDomainsGroupIdcsCreatedByToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
function identityDomainsGroupIdcsCreatedByToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
class IdentityDomainsGroupIdcsCreatedByOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute, complexObjectIndex, complexObjectIsFromSet) {
        super(terraformResource, terraformAttribute, complexObjectIsFromSet, complexObjectIndex);
        this.isEmptyObject = false;
    }
    get internalValue() {
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
        }
    }
    get display() {
        return this.getStringAttribute('display');
    }
    get ocid() {
        return this.getStringAttribute('ocid');
    }
    get ref() {
        return this.getStringAttribute('ref');
    }
    get type() {
        return this.getStringAttribute('type');
    }
    get value() {
        return this.getStringAttribute('value');
    }
}
exports.IdentityDomainsGroupIdcsCreatedByOutputReference = IdentityDomainsGroupIdcsCreatedByOutputReference;
class IdentityDomainsGroupIdcsCreatedByList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new IdentityDomainsGroupIdcsCreatedByOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.IdentityDomainsGroupIdcsCreatedByList = IdentityDomainsGroupIdcsCreatedByList;
function identityDomainsGroupIdcsLastModifiedByToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
function identityDomainsGroupIdcsLastModifiedByToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
class IdentityDomainsGroupIdcsLastModifiedByOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute, complexObjectIndex, complexObjectIsFromSet) {
        super(terraformResource, terraformAttribute, complexObjectIsFromSet, complexObjectIndex);
        this.isEmptyObject = false;
    }
    get internalValue() {
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
        }
    }
    get display() {
        return this.getStringAttribute('display');
    }
    get ocid() {
        return this.getStringAttribute('ocid');
    }
    get ref() {
        return this.getStringAttribute('ref');
    }
    get type() {
        return this.getStringAttribute('type');
    }
    get value() {
        return this.getStringAttribute('value');
    }
}
exports.IdentityDomainsGroupIdcsLastModifiedByOutputReference = IdentityDomainsGroupIdcsLastModifiedByOutputReference;
class IdentityDomainsGroupIdcsLastModifiedByList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new IdentityDomainsGroupIdcsLastModifiedByOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.IdentityDomainsGroupIdcsLastModifiedByList = IdentityDomainsGroupIdcsLastModifiedByList;
function identityDomainsGroupMetaToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
function identityDomainsGroupMetaToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
class IdentityDomainsGroupMetaOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute, complexObjectIndex, complexObjectIsFromSet) {
        super(terraformResource, terraformAttribute, complexObjectIsFromSet, complexObjectIndex);
        this.isEmptyObject = false;
    }
    get internalValue() {
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
        }
    }
    get created() {
        return this.getStringAttribute('created');
    }
    get lastModified() {
        return this.getStringAttribute('last_modified');
    }
    get location() {
        return this.getStringAttribute('location');
    }
    get resourceType() {
        return this.getStringAttribute('resource_type');
    }
    get version() {
        return this.getStringAttribute('version');
    }
}
exports.IdentityDomainsGroupMetaOutputReference = IdentityDomainsGroupMetaOutputReference;
class IdentityDomainsGroupMetaList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new IdentityDomainsGroupMetaOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.IdentityDomainsGroupMetaList = IdentityDomainsGroupMetaList;
function identityDomainsGroupUrnietfparamsscimschemasoracleidcsextensiondbcsGroupDomainLevelSchemaNamesToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
function identityDomainsGroupUrnietfparamsscimschemasoracleidcsextensiondbcsGroupDomainLevelSchemaNamesToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
class IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensiondbcsGroupDomainLevelSchemaNamesOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute, complexObjectIndex, complexObjectIsFromSet) {
        super(terraformResource, terraformAttribute, complexObjectIsFromSet, complexObjectIndex);
        this.isEmptyObject = false;
    }
    get internalValue() {
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
        }
    }
    get domainName() {
        return this.getStringAttribute('domain_name');
    }
    get schemaName() {
        return this.getStringAttribute('schema_name');
    }
}
exports.IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensiondbcsGroupDomainLevelSchemaNamesOutputReference = IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensiondbcsGroupDomainLevelSchemaNamesOutputReference;
class IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensiondbcsGroupDomainLevelSchemaNamesList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensiondbcsGroupDomainLevelSchemaNamesOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensiondbcsGroupDomainLevelSchemaNamesList = IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensiondbcsGroupDomainLevelSchemaNamesList;
function identityDomainsGroupUrnietfparamsscimschemasoracleidcsextensiondbcsGroupInstanceLevelSchemaNamesToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
function identityDomainsGroupUrnietfparamsscimschemasoracleidcsextensiondbcsGroupInstanceLevelSchemaNamesToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
class IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensiondbcsGroupInstanceLevelSchemaNamesOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute, complexObjectIndex, complexObjectIsFromSet) {
        super(terraformResource, terraformAttribute, complexObjectIsFromSet, complexObjectIndex);
        this.isEmptyObject = false;
    }
    get internalValue() {
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
        }
    }
    get dbInstanceId() {
        return this.getStringAttribute('db_instance_id');
    }
    get schemaName() {
        return this.getStringAttribute('schema_name');
    }
}
exports.IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensiondbcsGroupInstanceLevelSchemaNamesOutputReference = IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensiondbcsGroupInstanceLevelSchemaNamesOutputReference;
class IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensiondbcsGroupInstanceLevelSchemaNamesList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensiondbcsGroupInstanceLevelSchemaNamesOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensiondbcsGroupInstanceLevelSchemaNamesList = IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensiondbcsGroupInstanceLevelSchemaNamesList;
function identityDomainsGroupUrnietfparamsscimschemasoracleidcsextensiondbcsGroupToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
function identityDomainsGroupUrnietfparamsscimschemasoracleidcsextensiondbcsGroupToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
class IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensiondbcsGroupOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute, complexObjectIndex, complexObjectIsFromSet) {
        super(terraformResource, terraformAttribute, complexObjectIsFromSet, complexObjectIndex);
        this.isEmptyObject = false;
        this._domainLevelSchemaNames = new IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensiondbcsGroupDomainLevelSchemaNamesList(this, "domain_level_schema_names", false);
        this._instanceLevelSchemaNames = new IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensiondbcsGroupInstanceLevelSchemaNamesList(this, "instance_level_schema_names", false);
    }
    get internalValue() {
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
        }
    }
    get domainLevelSchema() {
        return this.getStringAttribute('domain_level_schema');
    }
    get domainLevelSchemaNames() {
        return this._domainLevelSchemaNames;
    }
    get instanceLevelSchema() {
        return this.getStringAttribute('instance_level_schema');
    }
    get instanceLevelSchemaNames() {
        return this._instanceLevelSchemaNames;
    }
}
exports.IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensiondbcsGroupOutputReference = IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensiondbcsGroupOutputReference;
class IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensiondbcsGroupList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensiondbcsGroupOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensiondbcsGroupList = IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensiondbcsGroupList;
function identityDomainsGroupMembersToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        ocid: cdktf.stringToTerraform(struct.ocid),
        type: cdktf.stringToTerraform(struct.type),
        value: cdktf.stringToTerraform(struct.value),
    };
}
function identityDomainsGroupMembersToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        ocid: {
            value: cdktf.stringToHclTerraform(struct.ocid),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        type: {
            value: cdktf.stringToHclTerraform(struct.type),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        value: {
            value: cdktf.stringToHclTerraform(struct.value),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class IdentityDomainsGroupMembersOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute, complexObjectIndex, complexObjectIsFromSet) {
        super(terraformResource, terraformAttribute, complexObjectIsFromSet, complexObjectIndex);
        this.isEmptyObject = false;
    }
    get internalValue() {
        if (this.resolvableValue) {
            return this.resolvableValue;
        }
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._ocid !== undefined) {
            hasAnyValues = true;
            internalValueResult.ocid = this._ocid;
        }
        if (this._type !== undefined) {
            hasAnyValues = true;
            internalValueResult.type = this._type;
        }
        if (this._value !== undefined) {
            hasAnyValues = true;
            internalValueResult.value = this._value;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this.resolvableValue = undefined;
            this._ocid = undefined;
            this._type = undefined;
            this._value = undefined;
        }
        else if (cdktf.Tokenization.isResolvable(value)) {
            this.isEmptyObject = false;
            this.resolvableValue = value;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this.resolvableValue = undefined;
            this._ocid = value.ocid;
            this._type = value.type;
            this._value = value.value;
        }
    }
    get dateAdded() {
        return this.getStringAttribute('date_added');
    }
    get display() {
        return this.getStringAttribute('display');
    }
    get membershipOcid() {
        return this.getStringAttribute('membership_ocid');
    }
    get name() {
        return this.getStringAttribute('name');
    }
    get ocid() {
        return this.getStringAttribute('ocid');
    }
    set ocid(value) {
        this._ocid = value;
    }
    resetOcid() {
        this._ocid = undefined;
    }
    get ocidInput() {
        return this._ocid;
    }
    get ref() {
        return this.getStringAttribute('ref');
    }
    get type() {
        return this.getStringAttribute('type');
    }
    set type(value) {
        this._type = value;
    }
    get typeInput() {
        return this._type;
    }
    get value() {
        return this.getStringAttribute('value');
    }
    set value(value) {
        this._value = value;
    }
    get valueInput() {
        return this._value;
    }
}
exports.IdentityDomainsGroupMembersOutputReference = IdentityDomainsGroupMembersOutputReference;
class IdentityDomainsGroupMembersList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new IdentityDomainsGroupMembersOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.IdentityDomainsGroupMembersList = IdentityDomainsGroupMembersList;
function identityDomainsGroupTagsToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        key: cdktf.stringToTerraform(struct.key),
        value: cdktf.stringToTerraform(struct.value),
    };
}
function identityDomainsGroupTagsToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        key: {
            value: cdktf.stringToHclTerraform(struct.key),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        value: {
            value: cdktf.stringToHclTerraform(struct.value),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class IdentityDomainsGroupTagsOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute, complexObjectIndex, complexObjectIsFromSet) {
        super(terraformResource, terraformAttribute, complexObjectIsFromSet, complexObjectIndex);
        this.isEmptyObject = false;
    }
    get internalValue() {
        if (this.resolvableValue) {
            return this.resolvableValue;
        }
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._key !== undefined) {
            hasAnyValues = true;
            internalValueResult.key = this._key;
        }
        if (this._value !== undefined) {
            hasAnyValues = true;
            internalValueResult.value = this._value;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this.resolvableValue = undefined;
            this._key = undefined;
            this._value = undefined;
        }
        else if (cdktf.Tokenization.isResolvable(value)) {
            this.isEmptyObject = false;
            this.resolvableValue = value;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this.resolvableValue = undefined;
            this._key = value.key;
            this._value = value.value;
        }
    }
    get key() {
        return this.getStringAttribute('key');
    }
    set key(value) {
        this._key = value;
    }
    get keyInput() {
        return this._key;
    }
    get value() {
        return this.getStringAttribute('value');
    }
    set value(value) {
        this._value = value;
    }
    get valueInput() {
        return this._value;
    }
}
exports.IdentityDomainsGroupTagsOutputReference = IdentityDomainsGroupTagsOutputReference;
class IdentityDomainsGroupTagsList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new IdentityDomainsGroupTagsOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.IdentityDomainsGroupTagsList = IdentityDomainsGroupTagsList;
function identityDomainsGroupTimeoutsToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        create: cdktf.stringToTerraform(struct.create),
        delete: cdktf.stringToTerraform(struct.delete),
        update: cdktf.stringToTerraform(struct.update),
    };
}
function identityDomainsGroupTimeoutsToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        create: {
            value: cdktf.stringToHclTerraform(struct.create),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        delete: {
            value: cdktf.stringToHclTerraform(struct.delete),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        update: {
            value: cdktf.stringToHclTerraform(struct.update),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class IdentityDomainsGroupTimeoutsOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false);
        this.isEmptyObject = false;
    }
    get internalValue() {
        if (this.resolvableValue) {
            return this.resolvableValue;
        }
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._create !== undefined) {
            hasAnyValues = true;
            internalValueResult.create = this._create;
        }
        if (this._delete !== undefined) {
            hasAnyValues = true;
            internalValueResult.delete = this._delete;
        }
        if (this._update !== undefined) {
            hasAnyValues = true;
            internalValueResult.update = this._update;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this.resolvableValue = undefined;
            this._create = undefined;
            this._delete = undefined;
            this._update = undefined;
        }
        else if (cdktf.Tokenization.isResolvable(value)) {
            this.isEmptyObject = false;
            this.resolvableValue = value;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this.resolvableValue = undefined;
            this._create = value.create;
            this._delete = value.delete;
            this._update = value.update;
        }
    }
    get create() {
        return this.getStringAttribute('create');
    }
    set create(value) {
        this._create = value;
    }
    resetCreate() {
        this._create = undefined;
    }
    get createInput() {
        return this._create;
    }
    get delete() {
        return this.getStringAttribute('delete');
    }
    set delete(value) {
        this._delete = value;
    }
    resetDelete() {
        this._delete = undefined;
    }
    get deleteInput() {
        return this._delete;
    }
    get update() {
        return this.getStringAttribute('update');
    }
    set update(value) {
        this._update = value;
    }
    resetUpdate() {
        this._update = undefined;
    }
    get updateInput() {
        return this._update;
    }
}
exports.IdentityDomainsGroupTimeoutsOutputReference = IdentityDomainsGroupTimeoutsOutputReference;
function identityDomainsGroupUrnietfparamsscimschemasoracleidcsextensionOciTagsDefinedTagsToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        key: cdktf.stringToTerraform(struct.key),
        namespace: cdktf.stringToTerraform(struct.namespace),
        value: cdktf.stringToTerraform(struct.value),
    };
}
function identityDomainsGroupUrnietfparamsscimschemasoracleidcsextensionOciTagsDefinedTagsToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        key: {
            value: cdktf.stringToHclTerraform(struct.key),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        namespace: {
            value: cdktf.stringToHclTerraform(struct.namespace),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        value: {
            value: cdktf.stringToHclTerraform(struct.value),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensionOciTagsDefinedTagsOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute, complexObjectIndex, complexObjectIsFromSet) {
        super(terraformResource, terraformAttribute, complexObjectIsFromSet, complexObjectIndex);
        this.isEmptyObject = false;
    }
    get internalValue() {
        if (this.resolvableValue) {
            return this.resolvableValue;
        }
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._key !== undefined) {
            hasAnyValues = true;
            internalValueResult.key = this._key;
        }
        if (this._namespace !== undefined) {
            hasAnyValues = true;
            internalValueResult.namespace = this._namespace;
        }
        if (this._value !== undefined) {
            hasAnyValues = true;
            internalValueResult.value = this._value;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this.resolvableValue = undefined;
            this._key = undefined;
            this._namespace = undefined;
            this._value = undefined;
        }
        else if (cdktf.Tokenization.isResolvable(value)) {
            this.isEmptyObject = false;
            this.resolvableValue = value;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this.resolvableValue = undefined;
            this._key = value.key;
            this._namespace = value.namespace;
            this._value = value.value;
        }
    }
    get key() {
        return this.getStringAttribute('key');
    }
    set key(value) {
        this._key = value;
    }
    get keyInput() {
        return this._key;
    }
    get namespace() {
        return this.getStringAttribute('namespace');
    }
    set namespace(value) {
        this._namespace = value;
    }
    get namespaceInput() {
        return this._namespace;
    }
    get value() {
        return this.getStringAttribute('value');
    }
    set value(value) {
        this._value = value;
    }
    get valueInput() {
        return this._value;
    }
}
exports.IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensionOciTagsDefinedTagsOutputReference = IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensionOciTagsDefinedTagsOutputReference;
class IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensionOciTagsDefinedTagsList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensionOciTagsDefinedTagsOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensionOciTagsDefinedTagsList = IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensionOciTagsDefinedTagsList;
function identityDomainsGroupUrnietfparamsscimschemasoracleidcsextensionOciTagsFreeformTagsToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        key: cdktf.stringToTerraform(struct.key),
        value: cdktf.stringToTerraform(struct.value),
    };
}
function identityDomainsGroupUrnietfparamsscimschemasoracleidcsextensionOciTagsFreeformTagsToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        key: {
            value: cdktf.stringToHclTerraform(struct.key),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        value: {
            value: cdktf.stringToHclTerraform(struct.value),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensionOciTagsFreeformTagsOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute, complexObjectIndex, complexObjectIsFromSet) {
        super(terraformResource, terraformAttribute, complexObjectIsFromSet, complexObjectIndex);
        this.isEmptyObject = false;
    }
    get internalValue() {
        if (this.resolvableValue) {
            return this.resolvableValue;
        }
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._key !== undefined) {
            hasAnyValues = true;
            internalValueResult.key = this._key;
        }
        if (this._value !== undefined) {
            hasAnyValues = true;
            internalValueResult.value = this._value;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this.resolvableValue = undefined;
            this._key = undefined;
            this._value = undefined;
        }
        else if (cdktf.Tokenization.isResolvable(value)) {
            this.isEmptyObject = false;
            this.resolvableValue = value;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this.resolvableValue = undefined;
            this._key = value.key;
            this._value = value.value;
        }
    }
    get key() {
        return this.getStringAttribute('key');
    }
    set key(value) {
        this._key = value;
    }
    get keyInput() {
        return this._key;
    }
    get value() {
        return this.getStringAttribute('value');
    }
    set value(value) {
        this._value = value;
    }
    get valueInput() {
        return this._value;
    }
}
exports.IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensionOciTagsFreeformTagsOutputReference = IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensionOciTagsFreeformTagsOutputReference;
class IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensionOciTagsFreeformTagsList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensionOciTagsFreeformTagsOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensionOciTagsFreeformTagsList = IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensionOciTagsFreeformTagsList;
function identityDomainsGroupUrnietfparamsscimschemasoracleidcsextensionOciTagsToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        defined_tags: cdktf.listMapper(identityDomainsGroupUrnietfparamsscimschemasoracleidcsextensionOciTagsDefinedTagsToTerraform, true)(struct.definedTags),
        freeform_tags: cdktf.listMapper(identityDomainsGroupUrnietfparamsscimschemasoracleidcsextensionOciTagsFreeformTagsToTerraform, true)(struct.freeformTags),
    };
}
function identityDomainsGroupUrnietfparamsscimschemasoracleidcsextensionOciTagsToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        defined_tags: {
            value: cdktf.listMapperHcl(identityDomainsGroupUrnietfparamsscimschemasoracleidcsextensionOciTagsDefinedTagsToHclTerraform, true)(struct.definedTags),
            isBlock: true,
            type: "set",
            storageClassType: "IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensionOciTagsDefinedTagsList",
        },
        freeform_tags: {
            value: cdktf.listMapperHcl(identityDomainsGroupUrnietfparamsscimschemasoracleidcsextensionOciTagsFreeformTagsToHclTerraform, true)(struct.freeformTags),
            isBlock: true,
            type: "set",
            storageClassType: "IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensionOciTagsFreeformTagsList",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensionOciTagsOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false, 0);
        this.isEmptyObject = false;
        this._definedTags = new IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensionOciTagsDefinedTagsList(this, "defined_tags", true);
        this._freeformTags = new IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensionOciTagsFreeformTagsList(this, "freeform_tags", true);
    }
    get internalValue() {
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._definedTags?.internalValue !== undefined) {
            hasAnyValues = true;
            internalValueResult.definedTags = this._definedTags?.internalValue;
        }
        if (this._freeformTags?.internalValue !== undefined) {
            hasAnyValues = true;
            internalValueResult.freeformTags = this._freeformTags?.internalValue;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this._definedTags.internalValue = undefined;
            this._freeformTags.internalValue = undefined;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this._definedTags.internalValue = value.definedTags;
            this._freeformTags.internalValue = value.freeformTags;
        }
    }
    get tagSlug() {
        return this.getStringAttribute('tag_slug');
    }
    get definedTags() {
        return this._definedTags;
    }
    putDefinedTags(value) {
        this._definedTags.internalValue = value;
    }
    resetDefinedTags() {
        this._definedTags.internalValue = undefined;
    }
    get definedTagsInput() {
        return this._definedTags.internalValue;
    }
    get freeformTags() {
        return this._freeformTags;
    }
    putFreeformTags(value) {
        this._freeformTags.internalValue = value;
    }
    resetFreeformTags() {
        this._freeformTags.internalValue = undefined;
    }
    get freeformTagsInput() {
        return this._freeformTags.internalValue;
    }
}
exports.IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensionOciTagsOutputReference = IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensionOciTagsOutputReference;
function identityDomainsGroupUrnietfparamsscimschemasoracleidcsextensiondynamicGroupToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        membership_rule: cdktf.stringToTerraform(struct.membershipRule),
        membership_type: cdktf.stringToTerraform(struct.membershipType),
    };
}
function identityDomainsGroupUrnietfparamsscimschemasoracleidcsextensiondynamicGroupToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        membership_rule: {
            value: cdktf.stringToHclTerraform(struct.membershipRule),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        membership_type: {
            value: cdktf.stringToHclTerraform(struct.membershipType),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensiondynamicGroupOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false, 0);
        this.isEmptyObject = false;
    }
    get internalValue() {
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._membershipRule !== undefined) {
            hasAnyValues = true;
            internalValueResult.membershipRule = this._membershipRule;
        }
        if (this._membershipType !== undefined) {
            hasAnyValues = true;
            internalValueResult.membershipType = this._membershipType;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this._membershipRule = undefined;
            this._membershipType = undefined;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this._membershipRule = value.membershipRule;
            this._membershipType = value.membershipType;
        }
    }
    get membershipRule() {
        return this.getStringAttribute('membership_rule');
    }
    set membershipRule(value) {
        this._membershipRule = value;
    }
    resetMembershipRule() {
        this._membershipRule = undefined;
    }
    get membershipRuleInput() {
        return this._membershipRule;
    }
    get membershipType() {
        return this.getStringAttribute('membership_type');
    }
    set membershipType(value) {
        this._membershipType = value;
    }
    resetMembershipType() {
        this._membershipType = undefined;
    }
    get membershipTypeInput() {
        return this._membershipType;
    }
}
exports.IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensiondynamicGroupOutputReference = IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensiondynamicGroupOutputReference;
function identityDomainsGroupUrnietfparamsscimschemasoracleidcsextensiongroupGroupAppRolesToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
function identityDomainsGroupUrnietfparamsscimschemasoracleidcsextensiongroupGroupAppRolesToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
class IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensiongroupGroupAppRolesOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute, complexObjectIndex, complexObjectIsFromSet) {
        super(terraformResource, terraformAttribute, complexObjectIsFromSet, complexObjectIndex);
        this.isEmptyObject = false;
    }
    get internalValue() {
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
        }
    }
    get adminRole() {
        return this.getBooleanAttribute('admin_role');
    }
    get appId() {
        return this.getStringAttribute('app_id');
    }
    get appName() {
        return this.getStringAttribute('app_name');
    }
    get display() {
        return this.getStringAttribute('display');
    }
    get legacyGroupName() {
        return this.getStringAttribute('legacy_group_name');
    }
    get ref() {
        return this.getStringAttribute('ref');
    }
    get type() {
        return this.getStringAttribute('type');
    }
    get value() {
        return this.getStringAttribute('value');
    }
}
exports.IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensiongroupGroupAppRolesOutputReference = IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensiongroupGroupAppRolesOutputReference;
class IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensiongroupGroupAppRolesList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensiongroupGroupAppRolesOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensiongroupGroupAppRolesList = IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensiongroupGroupAppRolesList;
function identityDomainsGroupUrnietfparamsscimschemasoracleidcsextensiongroupGroupGrantsToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
function identityDomainsGroupUrnietfparamsscimschemasoracleidcsextensiongroupGroupGrantsToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
class IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensiongroupGroupGrantsOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute, complexObjectIndex, complexObjectIsFromSet) {
        super(terraformResource, terraformAttribute, complexObjectIsFromSet, complexObjectIndex);
        this.isEmptyObject = false;
    }
    get internalValue() {
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
        }
    }
    get appId() {
        return this.getStringAttribute('app_id');
    }
    get grantMechanism() {
        return this.getStringAttribute('grant_mechanism');
    }
    get ref() {
        return this.getStringAttribute('ref');
    }
    get value() {
        return this.getStringAttribute('value');
    }
}
exports.IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensiongroupGroupGrantsOutputReference = IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensiongroupGroupGrantsOutputReference;
class IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensiongroupGroupGrantsList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensiongroupGroupGrantsOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensiongroupGroupGrantsList = IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensiongroupGroupGrantsList;
function identityDomainsGroupUrnietfparamsscimschemasoracleidcsextensiongroupGroupPasswordPolicyToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
function identityDomainsGroupUrnietfparamsscimschemasoracleidcsextensiongroupGroupPasswordPolicyToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
class IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensiongroupGroupPasswordPolicyOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute, complexObjectIndex, complexObjectIsFromSet) {
        super(terraformResource, terraformAttribute, complexObjectIsFromSet, complexObjectIndex);
        this.isEmptyObject = false;
    }
    get internalValue() {
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
        }
    }
    get name() {
        return this.getStringAttribute('name');
    }
    get priority() {
        return this.getNumberAttribute('priority');
    }
    get ref() {
        return this.getStringAttribute('ref');
    }
    get value() {
        return this.getStringAttribute('value');
    }
}
exports.IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensiongroupGroupPasswordPolicyOutputReference = IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensiongroupGroupPasswordPolicyOutputReference;
class IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensiongroupGroupPasswordPolicyList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensiongroupGroupPasswordPolicyOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensiongroupGroupPasswordPolicyList = IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensiongroupGroupPasswordPolicyList;
function identityDomainsGroupUrnietfparamsscimschemasoracleidcsextensiongroupGroupSyncedFromAppToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
function identityDomainsGroupUrnietfparamsscimschemasoracleidcsextensiongroupGroupSyncedFromAppToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
class IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensiongroupGroupSyncedFromAppOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute, complexObjectIndex, complexObjectIsFromSet) {
        super(terraformResource, terraformAttribute, complexObjectIsFromSet, complexObjectIndex);
        this.isEmptyObject = false;
    }
    get internalValue() {
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
        }
    }
    get display() {
        return this.getStringAttribute('display');
    }
    get ref() {
        return this.getStringAttribute('ref');
    }
    get type() {
        return this.getStringAttribute('type');
    }
    get value() {
        return this.getStringAttribute('value');
    }
}
exports.IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensiongroupGroupSyncedFromAppOutputReference = IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensiongroupGroupSyncedFromAppOutputReference;
class IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensiongroupGroupSyncedFromAppList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensiongroupGroupSyncedFromAppOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensiongroupGroupSyncedFromAppList = IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensiongroupGroupSyncedFromAppList;
function identityDomainsGroupUrnietfparamsscimschemasoracleidcsextensiongroupGroupOwnersToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        type: cdktf.stringToTerraform(struct.type),
        value: cdktf.stringToTerraform(struct.value),
    };
}
function identityDomainsGroupUrnietfparamsscimschemasoracleidcsextensiongroupGroupOwnersToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        type: {
            value: cdktf.stringToHclTerraform(struct.type),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        value: {
            value: cdktf.stringToHclTerraform(struct.value),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensiongroupGroupOwnersOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute, complexObjectIndex, complexObjectIsFromSet) {
        super(terraformResource, terraformAttribute, complexObjectIsFromSet, complexObjectIndex);
        this.isEmptyObject = false;
    }
    get internalValue() {
        if (this.resolvableValue) {
            return this.resolvableValue;
        }
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._type !== undefined) {
            hasAnyValues = true;
            internalValueResult.type = this._type;
        }
        if (this._value !== undefined) {
            hasAnyValues = true;
            internalValueResult.value = this._value;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this.resolvableValue = undefined;
            this._type = undefined;
            this._value = undefined;
        }
        else if (cdktf.Tokenization.isResolvable(value)) {
            this.isEmptyObject = false;
            this.resolvableValue = value;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this.resolvableValue = undefined;
            this._type = value.type;
            this._value = value.value;
        }
    }
    get display() {
        return this.getStringAttribute('display');
    }
    get ref() {
        return this.getStringAttribute('ref');
    }
    get type() {
        return this.getStringAttribute('type');
    }
    set type(value) {
        this._type = value;
    }
    get typeInput() {
        return this._type;
    }
    get value() {
        return this.getStringAttribute('value');
    }
    set value(value) {
        this._value = value;
    }
    get valueInput() {
        return this._value;
    }
}
exports.IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensiongroupGroupOwnersOutputReference = IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensiongroupGroupOwnersOutputReference;
class IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensiongroupGroupOwnersList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensiongroupGroupOwnersOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensiongroupGroupOwnersList = IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensiongroupGroupOwnersList;
function identityDomainsGroupUrnietfparamsscimschemasoracleidcsextensiongroupGroupToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        creation_mechanism: cdktf.stringToTerraform(struct.creationMechanism),
        description: cdktf.stringToTerraform(struct.description),
        owners: cdktf.listMapper(identityDomainsGroupUrnietfparamsscimschemasoracleidcsextensiongroupGroupOwnersToTerraform, true)(struct.owners),
    };
}
function identityDomainsGroupUrnietfparamsscimschemasoracleidcsextensiongroupGroupToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        creation_mechanism: {
            value: cdktf.stringToHclTerraform(struct.creationMechanism),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        description: {
            value: cdktf.stringToHclTerraform(struct.description),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        owners: {
            value: cdktf.listMapperHcl(identityDomainsGroupUrnietfparamsscimschemasoracleidcsextensiongroupGroupOwnersToHclTerraform, true)(struct.owners),
            isBlock: true,
            type: "list",
            storageClassType: "IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensiongroupGroupOwnersList",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensiongroupGroupOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false, 0);
        this.isEmptyObject = false;
        this._appRoles = new IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensiongroupGroupAppRolesList(this, "app_roles", false);
        this._grants = new IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensiongroupGroupGrantsList(this, "grants", false);
        this._passwordPolicy = new IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensiongroupGroupPasswordPolicyList(this, "password_policy", false);
        this._syncedFromApp = new IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensiongroupGroupSyncedFromAppList(this, "synced_from_app", false);
        this._owners = new IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensiongroupGroupOwnersList(this, "owners", false);
    }
    get internalValue() {
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._creationMechanism !== undefined) {
            hasAnyValues = true;
            internalValueResult.creationMechanism = this._creationMechanism;
        }
        if (this._description !== undefined) {
            hasAnyValues = true;
            internalValueResult.description = this._description;
        }
        if (this._owners?.internalValue !== undefined) {
            hasAnyValues = true;
            internalValueResult.owners = this._owners?.internalValue;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this._creationMechanism = undefined;
            this._description = undefined;
            this._owners.internalValue = undefined;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this._creationMechanism = value.creationMechanism;
            this._description = value.description;
            this._owners.internalValue = value.owners;
        }
    }
    get appRoles() {
        return this._appRoles;
    }
    get creationMechanism() {
        return this.getStringAttribute('creation_mechanism');
    }
    set creationMechanism(value) {
        this._creationMechanism = value;
    }
    resetCreationMechanism() {
        this._creationMechanism = undefined;
    }
    get creationMechanismInput() {
        return this._creationMechanism;
    }
    get description() {
        return this.getStringAttribute('description');
    }
    set description(value) {
        this._description = value;
    }
    resetDescription() {
        this._description = undefined;
    }
    get descriptionInput() {
        return this._description;
    }
    get grants() {
        return this._grants;
    }
    get passwordPolicy() {
        return this._passwordPolicy;
    }
    get syncedFromApp() {
        return this._syncedFromApp;
    }
    get owners() {
        return this._owners;
    }
    putOwners(value) {
        this._owners.internalValue = value;
    }
    resetOwners() {
        this._owners.internalValue = undefined;
    }
    get ownersInput() {
        return this._owners.internalValue;
    }
}
exports.IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensiongroupGroupOutputReference = IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensiongroupGroupOutputReference;
function identityDomainsGroupUrnietfparamsscimschemasoracleidcsextensionposixGroupToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        gid_number: cdktf.numberToTerraform(struct.gidNumber),
    };
}
function identityDomainsGroupUrnietfparamsscimschemasoracleidcsextensionposixGroupToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        gid_number: {
            value: cdktf.numberToHclTerraform(struct.gidNumber),
            isBlock: false,
            type: "simple",
            storageClassType: "number",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensionposixGroupOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false, 0);
        this.isEmptyObject = false;
    }
    get internalValue() {
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._gidNumber !== undefined) {
            hasAnyValues = true;
            internalValueResult.gidNumber = this._gidNumber;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this._gidNumber = undefined;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this._gidNumber = value.gidNumber;
        }
    }
    get gidNumber() {
        return this.getNumberAttribute('gid_number');
    }
    set gidNumber(value) {
        this._gidNumber = value;
    }
    resetGidNumber() {
        this._gidNumber = undefined;
    }
    get gidNumberInput() {
        return this._gidNumber;
    }
}
exports.IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensionposixGroupOutputReference = IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensionposixGroupOutputReference;
function identityDomainsGroupUrnietfparamsscimschemasoracleidcsextensionrequestableGroupToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        requestable: cdktf.booleanToTerraform(struct.requestable),
    };
}
function identityDomainsGroupUrnietfparamsscimschemasoracleidcsextensionrequestableGroupToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        requestable: {
            value: cdktf.booleanToHclTerraform(struct.requestable),
            isBlock: false,
            type: "simple",
            storageClassType: "boolean",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensionrequestableGroupOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false, 0);
        this.isEmptyObject = false;
    }
    get internalValue() {
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._requestable !== undefined) {
            hasAnyValues = true;
            internalValueResult.requestable = this._requestable;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this._requestable = undefined;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this._requestable = value.requestable;
        }
    }
    get requestable() {
        return this.getBooleanAttribute('requestable');
    }
    set requestable(value) {
        this._requestable = value;
    }
    resetRequestable() {
        this._requestable = undefined;
    }
    get requestableInput() {
        return this._requestable;
    }
}
exports.IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensionrequestableGroupOutputReference = IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensionrequestableGroupOutputReference;
class IdentityDomainsGroup extends cdktf.TerraformResource {
    static generateConfigForImport(scope, importToId, importFromId, provider) {
        return new cdktf.ImportableResource((0, engine_1.inEngine)(scope, importToId), importToId, { terraformResourceType: "oci_identity_domains_group", importId: importFromId, provider });
    }
    constructor(scope, id, config) {
        super((0, engine_1.inEngine)(scope, id), id, {
            terraformResourceType: 'oci_identity_domains_group',
            terraformGeneratorMetadata: {
                providerName: 'oci',
                providerVersionConstraint: '~> 8.28'
            },
            provider: config.provider,
            dependsOn: config.dependsOn,
            count: config.count,
            lifecycle: config.lifecycle,
            provisioners: config.provisioners,
            connection: config.connection,
            forEach: config.forEach
        });
        this._idcsCreatedBy = new IdentityDomainsGroupIdcsCreatedByList(this, "idcs_created_by", false);
        this._idcsLastModifiedBy = new IdentityDomainsGroupIdcsLastModifiedByList(this, "idcs_last_modified_by", false);
        this._meta = new IdentityDomainsGroupMetaList(this, "meta", false);
        this._urnietfparamsscimschemasoracleidcsextensiondbcsGroup = new IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensiondbcsGroupList(this, "urnietfparamsscimschemasoracleidcsextensiondbcs_group", false);
        this._members = new IdentityDomainsGroupMembersList(this, "members", true);
        this._tags = new IdentityDomainsGroupTagsList(this, "tags", false);
        this._timeouts = new IdentityDomainsGroupTimeoutsOutputReference(this, "timeouts");
        this._urnietfparamsscimschemasoracleidcsextensionOciTags = new IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensionOciTagsOutputReference(this, "urnietfparamsscimschemasoracleidcsextension_oci_tags");
        this._urnietfparamsscimschemasoracleidcsextensiondynamicGroup = new IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensiondynamicGroupOutputReference(this, "urnietfparamsscimschemasoracleidcsextensiondynamic_group");
        this._urnietfparamsscimschemasoracleidcsextensiongroupGroup = new IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensiongroupGroupOutputReference(this, "urnietfparamsscimschemasoracleidcsextensiongroup_group");
        this._urnietfparamsscimschemasoracleidcsextensionposixGroup = new IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensionposixGroupOutputReference(this, "urnietfparamsscimschemasoracleidcsextensionposix_group");
        this._urnietfparamsscimschemasoracleidcsextensionrequestableGroup = new IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensionrequestableGroupOutputReference(this, "urnietfparamsscimschemasoracleidcsextensionrequestable_group");
        this._attributeSets = config.attributeSets;
        this._attributes = config.attributes;
        this._authorization = config.authorization;
        this._displayName = config.displayName;
        this._externalId = config.externalId;
        this._forceDelete = config.forceDelete;
        this._idcsEndpoint = config.idcsEndpoint;
        this._nonUniqueDisplayName = config.nonUniqueDisplayName;
        this._ocid = config.ocid;
        this._resourceTypeSchemaVersion = config.resourceTypeSchemaVersion;
        this._schemas = config.schemas;
        this._members.internalValue = config.members;
        this._tags.internalValue = config.tags;
        this._timeouts.internalValue = config.timeouts;
        this._urnietfparamsscimschemasoracleidcsextensionOciTags.internalValue = config.urnietfparamsscimschemasoracleidcsextensionOciTags;
        this._urnietfparamsscimschemasoracleidcsextensiondynamicGroup.internalValue = config.urnietfparamsscimschemasoracleidcsextensiondynamicGroup;
        this._urnietfparamsscimschemasoracleidcsextensiongroupGroup.internalValue = config.urnietfparamsscimschemasoracleidcsextensiongroupGroup;
        this._urnietfparamsscimschemasoracleidcsextensionposixGroup.internalValue = config.urnietfparamsscimschemasoracleidcsextensionposixGroup;
        this._urnietfparamsscimschemasoracleidcsextensionrequestableGroup.internalValue = config.urnietfparamsscimschemasoracleidcsextensionrequestableGroup;
    }
    get attributeSets() {
        return this.getListAttribute('attribute_sets');
    }
    set attributeSets(value) {
        this._attributeSets = value;
    }
    resetAttributeSets() {
        this._attributeSets = undefined;
    }
    get attributeSetsInput() {
        return this._attributeSets;
    }
    get attributes() {
        return this.getStringAttribute('attributes');
    }
    set attributes(value) {
        this._attributes = value;
    }
    resetAttributes() {
        this._attributes = undefined;
    }
    get attributesInput() {
        return this._attributes;
    }
    get authorization() {
        return this.getStringAttribute('authorization');
    }
    set authorization(value) {
        this._authorization = value;
    }
    resetAuthorization() {
        this._authorization = undefined;
    }
    get authorizationInput() {
        return this._authorization;
    }
    get compartmentOcid() {
        return this.getStringAttribute('compartment_ocid');
    }
    get deleteInProgress() {
        return this.getBooleanAttribute('delete_in_progress');
    }
    get displayName() {
        return this.getStringAttribute('display_name');
    }
    set displayName(value) {
        this._displayName = value;
    }
    get displayNameInput() {
        return this._displayName;
    }
    get domainOcid() {
        return this.getStringAttribute('domain_ocid');
    }
    get externalId() {
        return this.getStringAttribute('external_id');
    }
    set externalId(value) {
        this._externalId = value;
    }
    resetExternalId() {
        this._externalId = undefined;
    }
    get externalIdInput() {
        return this._externalId;
    }
    get forceDelete() {
        return this.getBooleanAttribute('force_delete');
    }
    set forceDelete(value) {
        this._forceDelete = value;
    }
    resetForceDelete() {
        this._forceDelete = undefined;
    }
    get forceDeleteInput() {
        return this._forceDelete;
    }
    get id() {
        return this.getStringAttribute('id');
    }
    get idcsCreatedBy() {
        return this._idcsCreatedBy;
    }
    get idcsEndpoint() {
        return this.getStringAttribute('idcs_endpoint');
    }
    set idcsEndpoint(value) {
        this._idcsEndpoint = value;
    }
    get idcsEndpointInput() {
        return this._idcsEndpoint;
    }
    get idcsLastModifiedBy() {
        return this._idcsLastModifiedBy;
    }
    get idcsLastUpgradedInRelease() {
        return this.getStringAttribute('idcs_last_upgraded_in_release');
    }
    get idcsPreventedOperations() {
        return this.getListAttribute('idcs_prevented_operations');
    }
    get meta() {
        return this._meta;
    }
    get nonUniqueDisplayName() {
        return this.getStringAttribute('non_unique_display_name');
    }
    set nonUniqueDisplayName(value) {
        this._nonUniqueDisplayName = value;
    }
    resetNonUniqueDisplayName() {
        this._nonUniqueDisplayName = undefined;
    }
    get nonUniqueDisplayNameInput() {
        return this._nonUniqueDisplayName;
    }
    get ocid() {
        return this.getStringAttribute('ocid');
    }
    set ocid(value) {
        this._ocid = value;
    }
    resetOcid() {
        this._ocid = undefined;
    }
    get ocidInput() {
        return this._ocid;
    }
    get resourceTypeSchemaVersion() {
        return this.getStringAttribute('resource_type_schema_version');
    }
    set resourceTypeSchemaVersion(value) {
        this._resourceTypeSchemaVersion = value;
    }
    resetResourceTypeSchemaVersion() {
        this._resourceTypeSchemaVersion = undefined;
    }
    get resourceTypeSchemaVersionInput() {
        return this._resourceTypeSchemaVersion;
    }
    get schemas() {
        return this.getListAttribute('schemas');
    }
    set schemas(value) {
        this._schemas = value;
    }
    get schemasInput() {
        return this._schemas;
    }
    get tenancyOcid() {
        return this.getStringAttribute('tenancy_ocid');
    }
    get urnietfparamsscimschemasoracleidcsextensiondbcsGroup() {
        return this._urnietfparamsscimschemasoracleidcsextensiondbcsGroup;
    }
    get members() {
        return this._members;
    }
    putMembers(value) {
        this._members.internalValue = value;
    }
    resetMembers() {
        this._members.internalValue = undefined;
    }
    get membersInput() {
        return this._members.internalValue;
    }
    get tags() {
        return this._tags;
    }
    putTags(value) {
        this._tags.internalValue = value;
    }
    resetTags() {
        this._tags.internalValue = undefined;
    }
    get tagsInput() {
        return this._tags.internalValue;
    }
    get timeouts() {
        return this._timeouts;
    }
    putTimeouts(value) {
        this._timeouts.internalValue = value;
    }
    resetTimeouts() {
        this._timeouts.internalValue = undefined;
    }
    get timeoutsInput() {
        return this._timeouts.internalValue;
    }
    get urnietfparamsscimschemasoracleidcsextensionOciTags() {
        return this._urnietfparamsscimschemasoracleidcsextensionOciTags;
    }
    putUrnietfparamsscimschemasoracleidcsextensionOciTags(value) {
        this._urnietfparamsscimschemasoracleidcsextensionOciTags.internalValue = value;
    }
    resetUrnietfparamsscimschemasoracleidcsextensionOciTags() {
        this._urnietfparamsscimschemasoracleidcsextensionOciTags.internalValue = undefined;
    }
    get urnietfparamsscimschemasoracleidcsextensionOciTagsInput() {
        return this._urnietfparamsscimschemasoracleidcsextensionOciTags.internalValue;
    }
    get urnietfparamsscimschemasoracleidcsextensiondynamicGroup() {
        return this._urnietfparamsscimschemasoracleidcsextensiondynamicGroup;
    }
    putUrnietfparamsscimschemasoracleidcsextensiondynamicGroup(value) {
        this._urnietfparamsscimschemasoracleidcsextensiondynamicGroup.internalValue = value;
    }
    resetUrnietfparamsscimschemasoracleidcsextensiondynamicGroup() {
        this._urnietfparamsscimschemasoracleidcsextensiondynamicGroup.internalValue = undefined;
    }
    get urnietfparamsscimschemasoracleidcsextensiondynamicGroupInput() {
        return this._urnietfparamsscimschemasoracleidcsextensiondynamicGroup.internalValue;
    }
    get urnietfparamsscimschemasoracleidcsextensiongroupGroup() {
        return this._urnietfparamsscimschemasoracleidcsextensiongroupGroup;
    }
    putUrnietfparamsscimschemasoracleidcsextensiongroupGroup(value) {
        this._urnietfparamsscimschemasoracleidcsextensiongroupGroup.internalValue = value;
    }
    resetUrnietfparamsscimschemasoracleidcsextensiongroupGroup() {
        this._urnietfparamsscimschemasoracleidcsextensiongroupGroup.internalValue = undefined;
    }
    get urnietfparamsscimschemasoracleidcsextensiongroupGroupInput() {
        return this._urnietfparamsscimschemasoracleidcsextensiongroupGroup.internalValue;
    }
    get urnietfparamsscimschemasoracleidcsextensionposixGroup() {
        return this._urnietfparamsscimschemasoracleidcsextensionposixGroup;
    }
    putUrnietfparamsscimschemasoracleidcsextensionposixGroup(value) {
        this._urnietfparamsscimschemasoracleidcsextensionposixGroup.internalValue = value;
    }
    resetUrnietfparamsscimschemasoracleidcsextensionposixGroup() {
        this._urnietfparamsscimschemasoracleidcsextensionposixGroup.internalValue = undefined;
    }
    get urnietfparamsscimschemasoracleidcsextensionposixGroupInput() {
        return this._urnietfparamsscimschemasoracleidcsextensionposixGroup.internalValue;
    }
    get urnietfparamsscimschemasoracleidcsextensionrequestableGroup() {
        return this._urnietfparamsscimschemasoracleidcsextensionrequestableGroup;
    }
    putUrnietfparamsscimschemasoracleidcsextensionrequestableGroup(value) {
        this._urnietfparamsscimschemasoracleidcsextensionrequestableGroup.internalValue = value;
    }
    resetUrnietfparamsscimschemasoracleidcsextensionrequestableGroup() {
        this._urnietfparamsscimschemasoracleidcsextensionrequestableGroup.internalValue = undefined;
    }
    get urnietfparamsscimschemasoracleidcsextensionrequestableGroupInput() {
        return this._urnietfparamsscimschemasoracleidcsextensionrequestableGroup.internalValue;
    }
    synthesizeAttributes() {
        return {
            attribute_sets: cdktf.listMapper(cdktf.stringToTerraform, false)(this._attributeSets),
            attributes: cdktf.stringToTerraform(this._attributes),
            authorization: cdktf.stringToTerraform(this._authorization),
            display_name: cdktf.stringToTerraform(this._displayName),
            external_id: cdktf.stringToTerraform(this._externalId),
            force_delete: cdktf.booleanToTerraform(this._forceDelete),
            idcs_endpoint: cdktf.stringToTerraform(this._idcsEndpoint),
            non_unique_display_name: cdktf.stringToTerraform(this._nonUniqueDisplayName),
            ocid: cdktf.stringToTerraform(this._ocid),
            resource_type_schema_version: cdktf.stringToTerraform(this._resourceTypeSchemaVersion),
            schemas: cdktf.listMapper(cdktf.stringToTerraform, false)(this._schemas),
            members: cdktf.listMapper(identityDomainsGroupMembersToTerraform, true)(this._members.internalValue),
            tags: cdktf.listMapper(identityDomainsGroupTagsToTerraform, true)(this._tags.internalValue),
            timeouts: identityDomainsGroupTimeoutsToTerraform(this._timeouts.internalValue),
            urnietfparamsscimschemasoracleidcsextension_oci_tags: identityDomainsGroupUrnietfparamsscimschemasoracleidcsextensionOciTagsToTerraform(this._urnietfparamsscimschemasoracleidcsextensionOciTags.internalValue),
            urnietfparamsscimschemasoracleidcsextensiondynamic_group: identityDomainsGroupUrnietfparamsscimschemasoracleidcsextensiondynamicGroupToTerraform(this._urnietfparamsscimschemasoracleidcsextensiondynamicGroup.internalValue),
            urnietfparamsscimschemasoracleidcsextensiongroup_group: identityDomainsGroupUrnietfparamsscimschemasoracleidcsextensiongroupGroupToTerraform(this._urnietfparamsscimschemasoracleidcsextensiongroupGroup.internalValue),
            urnietfparamsscimschemasoracleidcsextensionposix_group: identityDomainsGroupUrnietfparamsscimschemasoracleidcsextensionposixGroupToTerraform(this._urnietfparamsscimschemasoracleidcsextensionposixGroup.internalValue),
            urnietfparamsscimschemasoracleidcsextensionrequestable_group: identityDomainsGroupUrnietfparamsscimschemasoracleidcsextensionrequestableGroupToTerraform(this._urnietfparamsscimschemasoracleidcsextensionrequestableGroup.internalValue),
        };
    }
    synthesizeHclAttributes() {
        const attrs = {
            attribute_sets: {
                value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(this._attributeSets),
                isBlock: false,
                type: "list",
                storageClassType: "stringList",
            },
            attributes: {
                value: cdktf.stringToHclTerraform(this._attributes),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            authorization: {
                value: cdktf.stringToHclTerraform(this._authorization),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            display_name: {
                value: cdktf.stringToHclTerraform(this._displayName),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            external_id: {
                value: cdktf.stringToHclTerraform(this._externalId),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            force_delete: {
                value: cdktf.booleanToHclTerraform(this._forceDelete),
                isBlock: false,
                type: "simple",
                storageClassType: "boolean",
            },
            idcs_endpoint: {
                value: cdktf.stringToHclTerraform(this._idcsEndpoint),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            non_unique_display_name: {
                value: cdktf.stringToHclTerraform(this._nonUniqueDisplayName),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            ocid: {
                value: cdktf.stringToHclTerraform(this._ocid),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            resource_type_schema_version: {
                value: cdktf.stringToHclTerraform(this._resourceTypeSchemaVersion),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            schemas: {
                value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(this._schemas),
                isBlock: false,
                type: "list",
                storageClassType: "stringList",
            },
            members: {
                value: cdktf.listMapperHcl(identityDomainsGroupMembersToHclTerraform, true)(this._members.internalValue),
                isBlock: true,
                type: "set",
                storageClassType: "IdentityDomainsGroupMembersList",
            },
            tags: {
                value: cdktf.listMapperHcl(identityDomainsGroupTagsToHclTerraform, true)(this._tags.internalValue),
                isBlock: true,
                type: "list",
                storageClassType: "IdentityDomainsGroupTagsList",
            },
            timeouts: {
                value: identityDomainsGroupTimeoutsToHclTerraform(this._timeouts.internalValue),
                isBlock: true,
                type: "struct",
                storageClassType: "IdentityDomainsGroupTimeouts",
            },
            urnietfparamsscimschemasoracleidcsextension_oci_tags: {
                value: identityDomainsGroupUrnietfparamsscimschemasoracleidcsextensionOciTagsToHclTerraform(this._urnietfparamsscimschemasoracleidcsextensionOciTags.internalValue),
                isBlock: true,
                type: "list",
                storageClassType: "IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensionOciTagsList",
            },
            urnietfparamsscimschemasoracleidcsextensiondynamic_group: {
                value: identityDomainsGroupUrnietfparamsscimschemasoracleidcsextensiondynamicGroupToHclTerraform(this._urnietfparamsscimschemasoracleidcsextensiondynamicGroup.internalValue),
                isBlock: true,
                type: "list",
                storageClassType: "IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensiondynamicGroupList",
            },
            urnietfparamsscimschemasoracleidcsextensiongroup_group: {
                value: identityDomainsGroupUrnietfparamsscimschemasoracleidcsextensiongroupGroupToHclTerraform(this._urnietfparamsscimschemasoracleidcsextensiongroupGroup.internalValue),
                isBlock: true,
                type: "list",
                storageClassType: "IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensiongroupGroupList",
            },
            urnietfparamsscimschemasoracleidcsextensionposix_group: {
                value: identityDomainsGroupUrnietfparamsscimschemasoracleidcsextensionposixGroupToHclTerraform(this._urnietfparamsscimschemasoracleidcsextensionposixGroup.internalValue),
                isBlock: true,
                type: "list",
                storageClassType: "IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensionposixGroupList",
            },
            urnietfparamsscimschemasoracleidcsextensionrequestable_group: {
                value: identityDomainsGroupUrnietfparamsscimschemasoracleidcsextensionrequestableGroupToHclTerraform(this._urnietfparamsscimschemasoracleidcsextensionrequestableGroup.internalValue),
                isBlock: true,
                type: "list",
                storageClassType: "IdentityDomainsGroupUrnietfparamsscimschemasoracleidcsextensionrequestableGroupList",
            },
        };
        return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
    }
}
exports.IdentityDomainsGroup = IdentityDomainsGroup;
IdentityDomainsGroup.tfResourceType = "oci_identity_domains_group";
