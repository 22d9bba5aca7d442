// Generated from the schema of oracle/oci 8.28.0; see ../../README.md. Do not edit.
// Made with @cdktf/provider-generator, Copyright (c) HashiCorp, Inc., SPDX-License-Identifier: MPL-2.0.
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.IdentityDomainsAuthToken = exports.IdentityDomainsAuthTokenUserOutputReference = exports.IdentityDomainsAuthTokenUrnietfparamsscimschemasoracleidcsextensionselfChangeUserOutputReference = exports.IdentityDomainsAuthTokenTimeoutsOutputReference = exports.IdentityDomainsAuthTokenTagsList = exports.IdentityDomainsAuthTokenTagsOutputReference = exports.IdentityDomainsAuthTokenMetaList = exports.IdentityDomainsAuthTokenMetaOutputReference = exports.IdentityDomainsAuthTokenIdcsLastModifiedByList = exports.IdentityDomainsAuthTokenIdcsLastModifiedByOutputReference = exports.IdentityDomainsAuthTokenIdcsCreatedByList = exports.IdentityDomainsAuthTokenIdcsCreatedByOutputReference = void 0;
exports.identityDomainsAuthTokenIdcsCreatedByToTerraform = identityDomainsAuthTokenIdcsCreatedByToTerraform;
exports.identityDomainsAuthTokenIdcsCreatedByToHclTerraform = identityDomainsAuthTokenIdcsCreatedByToHclTerraform;
exports.identityDomainsAuthTokenIdcsLastModifiedByToTerraform = identityDomainsAuthTokenIdcsLastModifiedByToTerraform;
exports.identityDomainsAuthTokenIdcsLastModifiedByToHclTerraform = identityDomainsAuthTokenIdcsLastModifiedByToHclTerraform;
exports.identityDomainsAuthTokenMetaToTerraform = identityDomainsAuthTokenMetaToTerraform;
exports.identityDomainsAuthTokenMetaToHclTerraform = identityDomainsAuthTokenMetaToHclTerraform;
exports.identityDomainsAuthTokenTagsToTerraform = identityDomainsAuthTokenTagsToTerraform;
exports.identityDomainsAuthTokenTagsToHclTerraform = identityDomainsAuthTokenTagsToHclTerraform;
exports.identityDomainsAuthTokenTimeoutsToTerraform = identityDomainsAuthTokenTimeoutsToTerraform;
exports.identityDomainsAuthTokenTimeoutsToHclTerraform = identityDomainsAuthTokenTimeoutsToHclTerraform;
exports.identityDomainsAuthTokenUrnietfparamsscimschemasoracleidcsextensionselfChangeUserToTerraform = identityDomainsAuthTokenUrnietfparamsscimschemasoracleidcsextensionselfChangeUserToTerraform;
exports.identityDomainsAuthTokenUrnietfparamsscimschemasoracleidcsextensionselfChangeUserToHclTerraform = identityDomainsAuthTokenUrnietfparamsscimschemasoracleidcsextensionselfChangeUserToHclTerraform;
exports.identityDomainsAuthTokenUserToTerraform = identityDomainsAuthTokenUserToTerraform;
exports.identityDomainsAuthTokenUserToHclTerraform = identityDomainsAuthTokenUserToHclTerraform;
const engine_1 = require("../../engine");
const cdktf = require("cdktf");
function identityDomainsAuthTokenIdcsCreatedByToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
function identityDomainsAuthTokenIdcsCreatedByToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
class IdentityDomainsAuthTokenIdcsCreatedByOutputReference extends cdktf.ComplexObject {
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
exports.IdentityDomainsAuthTokenIdcsCreatedByOutputReference = IdentityDomainsAuthTokenIdcsCreatedByOutputReference;
class IdentityDomainsAuthTokenIdcsCreatedByList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new IdentityDomainsAuthTokenIdcsCreatedByOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.IdentityDomainsAuthTokenIdcsCreatedByList = IdentityDomainsAuthTokenIdcsCreatedByList;
function identityDomainsAuthTokenIdcsLastModifiedByToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
function identityDomainsAuthTokenIdcsLastModifiedByToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
class IdentityDomainsAuthTokenIdcsLastModifiedByOutputReference extends cdktf.ComplexObject {
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
exports.IdentityDomainsAuthTokenIdcsLastModifiedByOutputReference = IdentityDomainsAuthTokenIdcsLastModifiedByOutputReference;
class IdentityDomainsAuthTokenIdcsLastModifiedByList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new IdentityDomainsAuthTokenIdcsLastModifiedByOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.IdentityDomainsAuthTokenIdcsLastModifiedByList = IdentityDomainsAuthTokenIdcsLastModifiedByList;
function identityDomainsAuthTokenMetaToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
function identityDomainsAuthTokenMetaToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
class IdentityDomainsAuthTokenMetaOutputReference extends cdktf.ComplexObject {
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
exports.IdentityDomainsAuthTokenMetaOutputReference = IdentityDomainsAuthTokenMetaOutputReference;
class IdentityDomainsAuthTokenMetaList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new IdentityDomainsAuthTokenMetaOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.IdentityDomainsAuthTokenMetaList = IdentityDomainsAuthTokenMetaList;
function identityDomainsAuthTokenTagsToTerraform(struct) {
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
function identityDomainsAuthTokenTagsToHclTerraform(struct) {
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
class IdentityDomainsAuthTokenTagsOutputReference extends cdktf.ComplexObject {
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
exports.IdentityDomainsAuthTokenTagsOutputReference = IdentityDomainsAuthTokenTagsOutputReference;
class IdentityDomainsAuthTokenTagsList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new IdentityDomainsAuthTokenTagsOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.IdentityDomainsAuthTokenTagsList = IdentityDomainsAuthTokenTagsList;
function identityDomainsAuthTokenTimeoutsToTerraform(struct) {
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
function identityDomainsAuthTokenTimeoutsToHclTerraform(struct) {
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
class IdentityDomainsAuthTokenTimeoutsOutputReference extends cdktf.ComplexObject {
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
exports.IdentityDomainsAuthTokenTimeoutsOutputReference = IdentityDomainsAuthTokenTimeoutsOutputReference;
function identityDomainsAuthTokenUrnietfparamsscimschemasoracleidcsextensionselfChangeUserToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        allow_self_change: cdktf.booleanToTerraform(struct.allowSelfChange),
    };
}
function identityDomainsAuthTokenUrnietfparamsscimschemasoracleidcsextensionselfChangeUserToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        allow_self_change: {
            value: cdktf.booleanToHclTerraform(struct.allowSelfChange),
            isBlock: false,
            type: "simple",
            storageClassType: "boolean",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class IdentityDomainsAuthTokenUrnietfparamsscimschemasoracleidcsextensionselfChangeUserOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false, 0);
        this.isEmptyObject = false;
    }
    get internalValue() {
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._allowSelfChange !== undefined) {
            hasAnyValues = true;
            internalValueResult.allowSelfChange = this._allowSelfChange;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this._allowSelfChange = undefined;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this._allowSelfChange = value.allowSelfChange;
        }
    }
    get allowSelfChange() {
        return this.getBooleanAttribute('allow_self_change');
    }
    set allowSelfChange(value) {
        this._allowSelfChange = value;
    }
    resetAllowSelfChange() {
        this._allowSelfChange = undefined;
    }
    get allowSelfChangeInput() {
        return this._allowSelfChange;
    }
}
exports.IdentityDomainsAuthTokenUrnietfparamsscimschemasoracleidcsextensionselfChangeUserOutputReference = IdentityDomainsAuthTokenUrnietfparamsscimschemasoracleidcsextensionselfChangeUserOutputReference;
function identityDomainsAuthTokenUserToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        ocid: cdktf.stringToTerraform(struct.ocid),
        value: cdktf.stringToTerraform(struct.value),
    };
}
function identityDomainsAuthTokenUserToHclTerraform(struct) {
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
        value: {
            value: cdktf.stringToHclTerraform(struct.value),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class IdentityDomainsAuthTokenUserOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false, 0);
        this.isEmptyObject = false;
    }
    get internalValue() {
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._ocid !== undefined) {
            hasAnyValues = true;
            internalValueResult.ocid = this._ocid;
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
            this._ocid = undefined;
            this._value = undefined;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this._ocid = value.ocid;
            this._value = value.value;
        }
    }
    get display() {
        return this.getStringAttribute('display');
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
    get value() {
        return this.getStringAttribute('value');
    }
    set value(value) {
        this._value = value;
    }
    resetValue() {
        this._value = undefined;
    }
    get valueInput() {
        return this._value;
    }
}
exports.IdentityDomainsAuthTokenUserOutputReference = IdentityDomainsAuthTokenUserOutputReference;
class IdentityDomainsAuthToken extends cdktf.TerraformResource {
    static generateConfigForImport(scope, importToId, importFromId, provider) {
        return new cdktf.ImportableResource((0, engine_1.inEngine)(scope, importToId), importToId, { terraformResourceType: "oci_identity_domains_auth_token", importId: importFromId, provider });
    }
    constructor(scope, id, config) {
        super((0, engine_1.inEngine)(scope, id), id, {
            terraformResourceType: 'oci_identity_domains_auth_token',
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
        this._idcsCreatedBy = new IdentityDomainsAuthTokenIdcsCreatedByList(this, "idcs_created_by", false);
        this._idcsLastModifiedBy = new IdentityDomainsAuthTokenIdcsLastModifiedByList(this, "idcs_last_modified_by", false);
        this._meta = new IdentityDomainsAuthTokenMetaList(this, "meta", false);
        this._tags = new IdentityDomainsAuthTokenTagsList(this, "tags", false);
        this._timeouts = new IdentityDomainsAuthTokenTimeoutsOutputReference(this, "timeouts");
        this._urnietfparamsscimschemasoracleidcsextensionselfChangeUser = new IdentityDomainsAuthTokenUrnietfparamsscimschemasoracleidcsextensionselfChangeUserOutputReference(this, "urnietfparamsscimschemasoracleidcsextensionself_change_user");
        this._user = new IdentityDomainsAuthTokenUserOutputReference(this, "user");
        this._attributeSets = config.attributeSets;
        this._attributes = config.attributes;
        this._authorization = config.authorization;
        this._description = config.description;
        this._expiresOn = config.expiresOn;
        this._idcsEndpoint = config.idcsEndpoint;
        this._ocid = config.ocid;
        this._resourceTypeSchemaVersion = config.resourceTypeSchemaVersion;
        this._schemas = config.schemas;
        this._status = config.status;
        this._tags.internalValue = config.tags;
        this._timeouts.internalValue = config.timeouts;
        this._urnietfparamsscimschemasoracleidcsextensionselfChangeUser.internalValue = config.urnietfparamsscimschemasoracleidcsextensionselfChangeUser;
        this._user.internalValue = config.user;
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
    get domainOcid() {
        return this.getStringAttribute('domain_ocid');
    }
    get expiresOn() {
        return this.getStringAttribute('expires_on');
    }
    set expiresOn(value) {
        this._expiresOn = value;
    }
    resetExpiresOn() {
        this._expiresOn = undefined;
    }
    get expiresOnInput() {
        return this._expiresOn;
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
    get status() {
        return this.getStringAttribute('status');
    }
    set status(value) {
        this._status = value;
    }
    resetStatus() {
        this._status = undefined;
    }
    get statusInput() {
        return this._status;
    }
    get tenancyOcid() {
        return this.getStringAttribute('tenancy_ocid');
    }
    get token() {
        return this.getStringAttribute('token');
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
    get urnietfparamsscimschemasoracleidcsextensionselfChangeUser() {
        return this._urnietfparamsscimschemasoracleidcsextensionselfChangeUser;
    }
    putUrnietfparamsscimschemasoracleidcsextensionselfChangeUser(value) {
        this._urnietfparamsscimschemasoracleidcsextensionselfChangeUser.internalValue = value;
    }
    resetUrnietfparamsscimschemasoracleidcsextensionselfChangeUser() {
        this._urnietfparamsscimschemasoracleidcsextensionselfChangeUser.internalValue = undefined;
    }
    get urnietfparamsscimschemasoracleidcsextensionselfChangeUserInput() {
        return this._urnietfparamsscimschemasoracleidcsextensionselfChangeUser.internalValue;
    }
    get user() {
        return this._user;
    }
    putUser(value) {
        this._user.internalValue = value;
    }
    resetUser() {
        this._user.internalValue = undefined;
    }
    get userInput() {
        return this._user.internalValue;
    }
    synthesizeAttributes() {
        return {
            attribute_sets: cdktf.listMapper(cdktf.stringToTerraform, false)(this._attributeSets),
            attributes: cdktf.stringToTerraform(this._attributes),
            authorization: cdktf.stringToTerraform(this._authorization),
            description: cdktf.stringToTerraform(this._description),
            expires_on: cdktf.stringToTerraform(this._expiresOn),
            idcs_endpoint: cdktf.stringToTerraform(this._idcsEndpoint),
            ocid: cdktf.stringToTerraform(this._ocid),
            resource_type_schema_version: cdktf.stringToTerraform(this._resourceTypeSchemaVersion),
            schemas: cdktf.listMapper(cdktf.stringToTerraform, false)(this._schemas),
            status: cdktf.stringToTerraform(this._status),
            tags: cdktf.listMapper(identityDomainsAuthTokenTagsToTerraform, true)(this._tags.internalValue),
            timeouts: identityDomainsAuthTokenTimeoutsToTerraform(this._timeouts.internalValue),
            urnietfparamsscimschemasoracleidcsextensionself_change_user: identityDomainsAuthTokenUrnietfparamsscimschemasoracleidcsextensionselfChangeUserToTerraform(this._urnietfparamsscimschemasoracleidcsextensionselfChangeUser.internalValue),
            user: identityDomainsAuthTokenUserToTerraform(this._user.internalValue),
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
            expires_on: {
                value: cdktf.stringToHclTerraform(this._expiresOn),
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
            status: {
                value: cdktf.stringToHclTerraform(this._status),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            tags: {
                value: cdktf.listMapperHcl(identityDomainsAuthTokenTagsToHclTerraform, true)(this._tags.internalValue),
                isBlock: true,
                type: "list",
                storageClassType: "IdentityDomainsAuthTokenTagsList",
            },
            timeouts: {
                value: identityDomainsAuthTokenTimeoutsToHclTerraform(this._timeouts.internalValue),
                isBlock: true,
                type: "struct",
                storageClassType: "IdentityDomainsAuthTokenTimeouts",
            },
            urnietfparamsscimschemasoracleidcsextensionself_change_user: {
                value: identityDomainsAuthTokenUrnietfparamsscimschemasoracleidcsextensionselfChangeUserToHclTerraform(this._urnietfparamsscimschemasoracleidcsextensionselfChangeUser.internalValue),
                isBlock: true,
                type: "list",
                storageClassType: "IdentityDomainsAuthTokenUrnietfparamsscimschemasoracleidcsextensionselfChangeUserList",
            },
            user: {
                value: identityDomainsAuthTokenUserToHclTerraform(this._user.internalValue),
                isBlock: true,
                type: "list",
                storageClassType: "IdentityDomainsAuthTokenUserList",
            },
        };
        return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
    }
}
exports.IdentityDomainsAuthToken = IdentityDomainsAuthToken;
IdentityDomainsAuthToken.tfResourceType = "oci_identity_domains_auth_token";
