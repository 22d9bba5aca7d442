// Generated from the schema of oracle/oci 8.28.0; see ../../README.md. Do not edit.
// Made with @cdktf/provider-generator, Copyright (c) HashiCorp, Inc., SPDX-License-Identifier: MPL-2.0.
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.IdentityDomainsDynamicResourceGroup = exports.IdentityDomainsDynamicResourceGroupUrnietfparamsscimschemasoracleidcsextensionOciTagsOutputReference = exports.IdentityDomainsDynamicResourceGroupUrnietfparamsscimschemasoracleidcsextensionOciTagsFreeformTagsList = exports.IdentityDomainsDynamicResourceGroupUrnietfparamsscimschemasoracleidcsextensionOciTagsFreeformTagsOutputReference = exports.IdentityDomainsDynamicResourceGroupUrnietfparamsscimschemasoracleidcsextensionOciTagsDefinedTagsList = exports.IdentityDomainsDynamicResourceGroupUrnietfparamsscimschemasoracleidcsextensionOciTagsDefinedTagsOutputReference = exports.IdentityDomainsDynamicResourceGroupTimeoutsOutputReference = exports.IdentityDomainsDynamicResourceGroupTagsList = exports.IdentityDomainsDynamicResourceGroupTagsOutputReference = exports.IdentityDomainsDynamicResourceGroupMetaList = exports.IdentityDomainsDynamicResourceGroupMetaOutputReference = exports.IdentityDomainsDynamicResourceGroupIdcsLastModifiedByList = exports.IdentityDomainsDynamicResourceGroupIdcsLastModifiedByOutputReference = exports.IdentityDomainsDynamicResourceGroupIdcsCreatedByList = exports.IdentityDomainsDynamicResourceGroupIdcsCreatedByOutputReference = exports.IdentityDomainsDynamicResourceGroupGrantsList = exports.IdentityDomainsDynamicResourceGroupGrantsOutputReference = exports.IdentityDomainsDynamicResourceGroupDynamicGroupAppRolesList = exports.IdentityDomainsDynamicResourceGroupDynamicGroupAppRolesOutputReference = void 0;
exports.identityDomainsDynamicResourceGroupDynamicGroupAppRolesToTerraform = identityDomainsDynamicResourceGroupDynamicGroupAppRolesToTerraform;
exports.identityDomainsDynamicResourceGroupDynamicGroupAppRolesToHclTerraform = identityDomainsDynamicResourceGroupDynamicGroupAppRolesToHclTerraform;
exports.identityDomainsDynamicResourceGroupGrantsToTerraform = identityDomainsDynamicResourceGroupGrantsToTerraform;
exports.identityDomainsDynamicResourceGroupGrantsToHclTerraform = identityDomainsDynamicResourceGroupGrantsToHclTerraform;
exports.identityDomainsDynamicResourceGroupIdcsCreatedByToTerraform = identityDomainsDynamicResourceGroupIdcsCreatedByToTerraform;
exports.identityDomainsDynamicResourceGroupIdcsCreatedByToHclTerraform = identityDomainsDynamicResourceGroupIdcsCreatedByToHclTerraform;
exports.identityDomainsDynamicResourceGroupIdcsLastModifiedByToTerraform = identityDomainsDynamicResourceGroupIdcsLastModifiedByToTerraform;
exports.identityDomainsDynamicResourceGroupIdcsLastModifiedByToHclTerraform = identityDomainsDynamicResourceGroupIdcsLastModifiedByToHclTerraform;
exports.identityDomainsDynamicResourceGroupMetaToTerraform = identityDomainsDynamicResourceGroupMetaToTerraform;
exports.identityDomainsDynamicResourceGroupMetaToHclTerraform = identityDomainsDynamicResourceGroupMetaToHclTerraform;
exports.identityDomainsDynamicResourceGroupTagsToTerraform = identityDomainsDynamicResourceGroupTagsToTerraform;
exports.identityDomainsDynamicResourceGroupTagsToHclTerraform = identityDomainsDynamicResourceGroupTagsToHclTerraform;
exports.identityDomainsDynamicResourceGroupTimeoutsToTerraform = identityDomainsDynamicResourceGroupTimeoutsToTerraform;
exports.identityDomainsDynamicResourceGroupTimeoutsToHclTerraform = identityDomainsDynamicResourceGroupTimeoutsToHclTerraform;
exports.identityDomainsDynamicResourceGroupUrnietfparamsscimschemasoracleidcsextensionOciTagsDefinedTagsToTerraform = identityDomainsDynamicResourceGroupUrnietfparamsscimschemasoracleidcsextensionOciTagsDefinedTagsToTerraform;
exports.identityDomainsDynamicResourceGroupUrnietfparamsscimschemasoracleidcsextensionOciTagsDefinedTagsToHclTerraform = identityDomainsDynamicResourceGroupUrnietfparamsscimschemasoracleidcsextensionOciTagsDefinedTagsToHclTerraform;
exports.identityDomainsDynamicResourceGroupUrnietfparamsscimschemasoracleidcsextensionOciTagsFreeformTagsToTerraform = identityDomainsDynamicResourceGroupUrnietfparamsscimschemasoracleidcsextensionOciTagsFreeformTagsToTerraform;
exports.identityDomainsDynamicResourceGroupUrnietfparamsscimschemasoracleidcsextensionOciTagsFreeformTagsToHclTerraform = identityDomainsDynamicResourceGroupUrnietfparamsscimschemasoracleidcsextensionOciTagsFreeformTagsToHclTerraform;
exports.identityDomainsDynamicResourceGroupUrnietfparamsscimschemasoracleidcsextensionOciTagsToTerraform = identityDomainsDynamicResourceGroupUrnietfparamsscimschemasoracleidcsextensionOciTagsToTerraform;
exports.identityDomainsDynamicResourceGroupUrnietfparamsscimschemasoracleidcsextensionOciTagsToHclTerraform = identityDomainsDynamicResourceGroupUrnietfparamsscimschemasoracleidcsextensionOciTagsToHclTerraform;
const engine_1 = require("../../engine");
const cdktf = require("cdktf");
function identityDomainsDynamicResourceGroupDynamicGroupAppRolesToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
function identityDomainsDynamicResourceGroupDynamicGroupAppRolesToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
class IdentityDomainsDynamicResourceGroupDynamicGroupAppRolesOutputReference extends cdktf.ComplexObject {
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
    get value() {
        return this.getStringAttribute('value');
    }
}
exports.IdentityDomainsDynamicResourceGroupDynamicGroupAppRolesOutputReference = IdentityDomainsDynamicResourceGroupDynamicGroupAppRolesOutputReference;
class IdentityDomainsDynamicResourceGroupDynamicGroupAppRolesList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new IdentityDomainsDynamicResourceGroupDynamicGroupAppRolesOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.IdentityDomainsDynamicResourceGroupDynamicGroupAppRolesList = IdentityDomainsDynamicResourceGroupDynamicGroupAppRolesList;
function identityDomainsDynamicResourceGroupGrantsToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
function identityDomainsDynamicResourceGroupGrantsToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
class IdentityDomainsDynamicResourceGroupGrantsOutputReference extends cdktf.ComplexObject {
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
exports.IdentityDomainsDynamicResourceGroupGrantsOutputReference = IdentityDomainsDynamicResourceGroupGrantsOutputReference;
class IdentityDomainsDynamicResourceGroupGrantsList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new IdentityDomainsDynamicResourceGroupGrantsOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.IdentityDomainsDynamicResourceGroupGrantsList = IdentityDomainsDynamicResourceGroupGrantsList;
function identityDomainsDynamicResourceGroupIdcsCreatedByToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
function identityDomainsDynamicResourceGroupIdcsCreatedByToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
class IdentityDomainsDynamicResourceGroupIdcsCreatedByOutputReference extends cdktf.ComplexObject {
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
exports.IdentityDomainsDynamicResourceGroupIdcsCreatedByOutputReference = IdentityDomainsDynamicResourceGroupIdcsCreatedByOutputReference;
class IdentityDomainsDynamicResourceGroupIdcsCreatedByList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new IdentityDomainsDynamicResourceGroupIdcsCreatedByOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.IdentityDomainsDynamicResourceGroupIdcsCreatedByList = IdentityDomainsDynamicResourceGroupIdcsCreatedByList;
function identityDomainsDynamicResourceGroupIdcsLastModifiedByToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
function identityDomainsDynamicResourceGroupIdcsLastModifiedByToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
class IdentityDomainsDynamicResourceGroupIdcsLastModifiedByOutputReference extends cdktf.ComplexObject {
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
exports.IdentityDomainsDynamicResourceGroupIdcsLastModifiedByOutputReference = IdentityDomainsDynamicResourceGroupIdcsLastModifiedByOutputReference;
class IdentityDomainsDynamicResourceGroupIdcsLastModifiedByList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new IdentityDomainsDynamicResourceGroupIdcsLastModifiedByOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.IdentityDomainsDynamicResourceGroupIdcsLastModifiedByList = IdentityDomainsDynamicResourceGroupIdcsLastModifiedByList;
function identityDomainsDynamicResourceGroupMetaToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
function identityDomainsDynamicResourceGroupMetaToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
class IdentityDomainsDynamicResourceGroupMetaOutputReference extends cdktf.ComplexObject {
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
exports.IdentityDomainsDynamicResourceGroupMetaOutputReference = IdentityDomainsDynamicResourceGroupMetaOutputReference;
class IdentityDomainsDynamicResourceGroupMetaList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new IdentityDomainsDynamicResourceGroupMetaOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.IdentityDomainsDynamicResourceGroupMetaList = IdentityDomainsDynamicResourceGroupMetaList;
function identityDomainsDynamicResourceGroupTagsToTerraform(struct) {
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
function identityDomainsDynamicResourceGroupTagsToHclTerraform(struct) {
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
class IdentityDomainsDynamicResourceGroupTagsOutputReference extends cdktf.ComplexObject {
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
exports.IdentityDomainsDynamicResourceGroupTagsOutputReference = IdentityDomainsDynamicResourceGroupTagsOutputReference;
class IdentityDomainsDynamicResourceGroupTagsList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new IdentityDomainsDynamicResourceGroupTagsOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.IdentityDomainsDynamicResourceGroupTagsList = IdentityDomainsDynamicResourceGroupTagsList;
function identityDomainsDynamicResourceGroupTimeoutsToTerraform(struct) {
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
function identityDomainsDynamicResourceGroupTimeoutsToHclTerraform(struct) {
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
class IdentityDomainsDynamicResourceGroupTimeoutsOutputReference extends cdktf.ComplexObject {
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
exports.IdentityDomainsDynamicResourceGroupTimeoutsOutputReference = IdentityDomainsDynamicResourceGroupTimeoutsOutputReference;
function identityDomainsDynamicResourceGroupUrnietfparamsscimschemasoracleidcsextensionOciTagsDefinedTagsToTerraform(struct) {
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
function identityDomainsDynamicResourceGroupUrnietfparamsscimschemasoracleidcsextensionOciTagsDefinedTagsToHclTerraform(struct) {
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
class IdentityDomainsDynamicResourceGroupUrnietfparamsscimschemasoracleidcsextensionOciTagsDefinedTagsOutputReference extends cdktf.ComplexObject {
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
exports.IdentityDomainsDynamicResourceGroupUrnietfparamsscimschemasoracleidcsextensionOciTagsDefinedTagsOutputReference = IdentityDomainsDynamicResourceGroupUrnietfparamsscimschemasoracleidcsextensionOciTagsDefinedTagsOutputReference;
class IdentityDomainsDynamicResourceGroupUrnietfparamsscimschemasoracleidcsextensionOciTagsDefinedTagsList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new IdentityDomainsDynamicResourceGroupUrnietfparamsscimschemasoracleidcsextensionOciTagsDefinedTagsOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.IdentityDomainsDynamicResourceGroupUrnietfparamsscimschemasoracleidcsextensionOciTagsDefinedTagsList = IdentityDomainsDynamicResourceGroupUrnietfparamsscimschemasoracleidcsextensionOciTagsDefinedTagsList;
function identityDomainsDynamicResourceGroupUrnietfparamsscimschemasoracleidcsextensionOciTagsFreeformTagsToTerraform(struct) {
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
function identityDomainsDynamicResourceGroupUrnietfparamsscimschemasoracleidcsextensionOciTagsFreeformTagsToHclTerraform(struct) {
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
class IdentityDomainsDynamicResourceGroupUrnietfparamsscimschemasoracleidcsextensionOciTagsFreeformTagsOutputReference extends cdktf.ComplexObject {
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
exports.IdentityDomainsDynamicResourceGroupUrnietfparamsscimschemasoracleidcsextensionOciTagsFreeformTagsOutputReference = IdentityDomainsDynamicResourceGroupUrnietfparamsscimschemasoracleidcsextensionOciTagsFreeformTagsOutputReference;
class IdentityDomainsDynamicResourceGroupUrnietfparamsscimschemasoracleidcsextensionOciTagsFreeformTagsList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new IdentityDomainsDynamicResourceGroupUrnietfparamsscimschemasoracleidcsextensionOciTagsFreeformTagsOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.IdentityDomainsDynamicResourceGroupUrnietfparamsscimschemasoracleidcsextensionOciTagsFreeformTagsList = IdentityDomainsDynamicResourceGroupUrnietfparamsscimschemasoracleidcsextensionOciTagsFreeformTagsList;
function identityDomainsDynamicResourceGroupUrnietfparamsscimschemasoracleidcsextensionOciTagsToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        defined_tags: cdktf.listMapper(identityDomainsDynamicResourceGroupUrnietfparamsscimschemasoracleidcsextensionOciTagsDefinedTagsToTerraform, true)(struct.definedTags),
        freeform_tags: cdktf.listMapper(identityDomainsDynamicResourceGroupUrnietfparamsscimschemasoracleidcsextensionOciTagsFreeformTagsToTerraform, true)(struct.freeformTags),
    };
}
function identityDomainsDynamicResourceGroupUrnietfparamsscimschemasoracleidcsextensionOciTagsToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        defined_tags: {
            value: cdktf.listMapperHcl(identityDomainsDynamicResourceGroupUrnietfparamsscimschemasoracleidcsextensionOciTagsDefinedTagsToHclTerraform, true)(struct.definedTags),
            isBlock: true,
            type: "set",
            storageClassType: "IdentityDomainsDynamicResourceGroupUrnietfparamsscimschemasoracleidcsextensionOciTagsDefinedTagsList",
        },
        freeform_tags: {
            value: cdktf.listMapperHcl(identityDomainsDynamicResourceGroupUrnietfparamsscimschemasoracleidcsextensionOciTagsFreeformTagsToHclTerraform, true)(struct.freeformTags),
            isBlock: true,
            type: "set",
            storageClassType: "IdentityDomainsDynamicResourceGroupUrnietfparamsscimschemasoracleidcsextensionOciTagsFreeformTagsList",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class IdentityDomainsDynamicResourceGroupUrnietfparamsscimschemasoracleidcsextensionOciTagsOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false, 0);
        this.isEmptyObject = false;
        this._definedTags = new IdentityDomainsDynamicResourceGroupUrnietfparamsscimschemasoracleidcsextensionOciTagsDefinedTagsList(this, "defined_tags", true);
        this._freeformTags = new IdentityDomainsDynamicResourceGroupUrnietfparamsscimschemasoracleidcsextensionOciTagsFreeformTagsList(this, "freeform_tags", true);
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
exports.IdentityDomainsDynamicResourceGroupUrnietfparamsscimschemasoracleidcsextensionOciTagsOutputReference = IdentityDomainsDynamicResourceGroupUrnietfparamsscimschemasoracleidcsextensionOciTagsOutputReference;
class IdentityDomainsDynamicResourceGroup extends cdktf.TerraformResource {
    static generateConfigForImport(scope, importToId, importFromId, provider) {
        return new cdktf.ImportableResource((0, engine_1.inEngine)(scope, importToId), importToId, { terraformResourceType: "oci_identity_domains_dynamic_resource_group", importId: importFromId, provider });
    }
    constructor(scope, id, config) {
        super((0, engine_1.inEngine)(scope, id), id, {
            terraformResourceType: 'oci_identity_domains_dynamic_resource_group',
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
        this._dynamicGroupAppRoles = new IdentityDomainsDynamicResourceGroupDynamicGroupAppRolesList(this, "dynamic_group_app_roles", false);
        this._grants = new IdentityDomainsDynamicResourceGroupGrantsList(this, "grants", false);
        this._idcsCreatedBy = new IdentityDomainsDynamicResourceGroupIdcsCreatedByList(this, "idcs_created_by", false);
        this._idcsLastModifiedBy = new IdentityDomainsDynamicResourceGroupIdcsLastModifiedByList(this, "idcs_last_modified_by", false);
        this._meta = new IdentityDomainsDynamicResourceGroupMetaList(this, "meta", false);
        this._tags = new IdentityDomainsDynamicResourceGroupTagsList(this, "tags", false);
        this._timeouts = new IdentityDomainsDynamicResourceGroupTimeoutsOutputReference(this, "timeouts");
        this._urnietfparamsscimschemasoracleidcsextensionOciTags = new IdentityDomainsDynamicResourceGroupUrnietfparamsscimschemasoracleidcsextensionOciTagsOutputReference(this, "urnietfparamsscimschemasoracleidcsextension_oci_tags");
        this._attributeSets = config.attributeSets;
        this._attributes = config.attributes;
        this._authorization = config.authorization;
        this._description = config.description;
        this._displayName = config.displayName;
        this._idcsEndpoint = config.idcsEndpoint;
        this._matchingRule = config.matchingRule;
        this._ocid = config.ocid;
        this._resourceTypeSchemaVersion = config.resourceTypeSchemaVersion;
        this._schemas = config.schemas;
        this._tags.internalValue = config.tags;
        this._timeouts.internalValue = config.timeouts;
        this._urnietfparamsscimschemasoracleidcsextensionOciTags.internalValue = config.urnietfparamsscimschemasoracleidcsextensionOciTags;
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
    get dynamicGroupAppRoles() {
        return this._dynamicGroupAppRoles;
    }
    get grants() {
        return this._grants;
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
    get matchingRule() {
        return this.getStringAttribute('matching_rule');
    }
    set matchingRule(value) {
        this._matchingRule = value;
    }
    get matchingRuleInput() {
        return this._matchingRule;
    }
    get meta() {
        return this._meta;
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
    synthesizeAttributes() {
        return {
            attribute_sets: cdktf.listMapper(cdktf.stringToTerraform, false)(this._attributeSets),
            attributes: cdktf.stringToTerraform(this._attributes),
            authorization: cdktf.stringToTerraform(this._authorization),
            description: cdktf.stringToTerraform(this._description),
            display_name: cdktf.stringToTerraform(this._displayName),
            idcs_endpoint: cdktf.stringToTerraform(this._idcsEndpoint),
            matching_rule: cdktf.stringToTerraform(this._matchingRule),
            ocid: cdktf.stringToTerraform(this._ocid),
            resource_type_schema_version: cdktf.stringToTerraform(this._resourceTypeSchemaVersion),
            schemas: cdktf.listMapper(cdktf.stringToTerraform, false)(this._schemas),
            tags: cdktf.listMapper(identityDomainsDynamicResourceGroupTagsToTerraform, true)(this._tags.internalValue),
            timeouts: identityDomainsDynamicResourceGroupTimeoutsToTerraform(this._timeouts.internalValue),
            urnietfparamsscimschemasoracleidcsextension_oci_tags: identityDomainsDynamicResourceGroupUrnietfparamsscimschemasoracleidcsextensionOciTagsToTerraform(this._urnietfparamsscimschemasoracleidcsextensionOciTags.internalValue),
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
            description: {
                value: cdktf.stringToHclTerraform(this._description),
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
            idcs_endpoint: {
                value: cdktf.stringToHclTerraform(this._idcsEndpoint),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            matching_rule: {
                value: cdktf.stringToHclTerraform(this._matchingRule),
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
            tags: {
                value: cdktf.listMapperHcl(identityDomainsDynamicResourceGroupTagsToHclTerraform, true)(this._tags.internalValue),
                isBlock: true,
                type: "list",
                storageClassType: "IdentityDomainsDynamicResourceGroupTagsList",
            },
            timeouts: {
                value: identityDomainsDynamicResourceGroupTimeoutsToHclTerraform(this._timeouts.internalValue),
                isBlock: true,
                type: "struct",
                storageClassType: "IdentityDomainsDynamicResourceGroupTimeouts",
            },
            urnietfparamsscimschemasoracleidcsextension_oci_tags: {
                value: identityDomainsDynamicResourceGroupUrnietfparamsscimschemasoracleidcsextensionOciTagsToHclTerraform(this._urnietfparamsscimschemasoracleidcsextensionOciTags.internalValue),
                isBlock: true,
                type: "list",
                storageClassType: "IdentityDomainsDynamicResourceGroupUrnietfparamsscimschemasoracleidcsextensionOciTagsList",
            },
        };
        return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
    }
}
exports.IdentityDomainsDynamicResourceGroup = IdentityDomainsDynamicResourceGroup;
IdentityDomainsDynamicResourceGroup.tfResourceType = "oci_identity_domains_dynamic_resource_group";
