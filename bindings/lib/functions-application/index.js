// Generated from the schema of oracle/oci 8.28.0; see ../../README.md. Do not edit.
// Made with @cdktf/provider-generator, Copyright (c) HashiCorp, Inc., SPDX-License-Identifier: MPL-2.0.
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.FunctionsApplication = exports.FunctionsApplicationTraceConfigOutputReference = exports.FunctionsApplicationTimeoutsOutputReference = exports.FunctionsApplicationLoggingOutputReference = exports.FunctionsApplicationImagePolicyConfigOutputReference = exports.FunctionsApplicationImagePolicyConfigKeyDetailsList = exports.FunctionsApplicationImagePolicyConfigKeyDetailsOutputReference = void 0;
exports.functionsApplicationImagePolicyConfigKeyDetailsToTerraform = functionsApplicationImagePolicyConfigKeyDetailsToTerraform;
exports.functionsApplicationImagePolicyConfigKeyDetailsToHclTerraform = functionsApplicationImagePolicyConfigKeyDetailsToHclTerraform;
exports.functionsApplicationImagePolicyConfigToTerraform = functionsApplicationImagePolicyConfigToTerraform;
exports.functionsApplicationImagePolicyConfigToHclTerraform = functionsApplicationImagePolicyConfigToHclTerraform;
exports.functionsApplicationLoggingToTerraform = functionsApplicationLoggingToTerraform;
exports.functionsApplicationLoggingToHclTerraform = functionsApplicationLoggingToHclTerraform;
exports.functionsApplicationTimeoutsToTerraform = functionsApplicationTimeoutsToTerraform;
exports.functionsApplicationTimeoutsToHclTerraform = functionsApplicationTimeoutsToHclTerraform;
exports.functionsApplicationTraceConfigToTerraform = functionsApplicationTraceConfigToTerraform;
exports.functionsApplicationTraceConfigToHclTerraform = functionsApplicationTraceConfigToHclTerraform;
const engine_1 = require("../../engine");
const cdktf = require("cdktf");
function functionsApplicationImagePolicyConfigKeyDetailsToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        kms_key_id: cdktf.stringToTerraform(struct.kmsKeyId),
    };
}
function functionsApplicationImagePolicyConfigKeyDetailsToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        kms_key_id: {
            value: cdktf.stringToHclTerraform(struct.kmsKeyId),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class FunctionsApplicationImagePolicyConfigKeyDetailsOutputReference extends cdktf.ComplexObject {
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
        if (this._kmsKeyId !== undefined) {
            hasAnyValues = true;
            internalValueResult.kmsKeyId = this._kmsKeyId;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this.resolvableValue = undefined;
            this._kmsKeyId = undefined;
        }
        else if (cdktf.Tokenization.isResolvable(value)) {
            this.isEmptyObject = false;
            this.resolvableValue = value;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this.resolvableValue = undefined;
            this._kmsKeyId = value.kmsKeyId;
        }
    }
    get kmsKeyId() {
        return this.getStringAttribute('kms_key_id');
    }
    set kmsKeyId(value) {
        this._kmsKeyId = value;
    }
    get kmsKeyIdInput() {
        return this._kmsKeyId;
    }
}
exports.FunctionsApplicationImagePolicyConfigKeyDetailsOutputReference = FunctionsApplicationImagePolicyConfigKeyDetailsOutputReference;
class FunctionsApplicationImagePolicyConfigKeyDetailsList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new FunctionsApplicationImagePolicyConfigKeyDetailsOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.FunctionsApplicationImagePolicyConfigKeyDetailsList = FunctionsApplicationImagePolicyConfigKeyDetailsList;
function functionsApplicationImagePolicyConfigToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        is_policy_enabled: cdktf.booleanToTerraform(struct.isPolicyEnabled),
        key_details: cdktf.listMapper(functionsApplicationImagePolicyConfigKeyDetailsToTerraform, true)(struct.keyDetails),
    };
}
function functionsApplicationImagePolicyConfigToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        is_policy_enabled: {
            value: cdktf.booleanToHclTerraform(struct.isPolicyEnabled),
            isBlock: false,
            type: "simple",
            storageClassType: "boolean",
        },
        key_details: {
            value: cdktf.listMapperHcl(functionsApplicationImagePolicyConfigKeyDetailsToHclTerraform, true)(struct.keyDetails),
            isBlock: true,
            type: "list",
            storageClassType: "FunctionsApplicationImagePolicyConfigKeyDetailsList",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class FunctionsApplicationImagePolicyConfigOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false, 0);
        this.isEmptyObject = false;
        this._keyDetails = new FunctionsApplicationImagePolicyConfigKeyDetailsList(this, "key_details", false);
    }
    get internalValue() {
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._isPolicyEnabled !== undefined) {
            hasAnyValues = true;
            internalValueResult.isPolicyEnabled = this._isPolicyEnabled;
        }
        if (this._keyDetails?.internalValue !== undefined) {
            hasAnyValues = true;
            internalValueResult.keyDetails = this._keyDetails?.internalValue;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this._isPolicyEnabled = undefined;
            this._keyDetails.internalValue = undefined;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this._isPolicyEnabled = value.isPolicyEnabled;
            this._keyDetails.internalValue = value.keyDetails;
        }
    }
    get isPolicyEnabled() {
        return this.getBooleanAttribute('is_policy_enabled');
    }
    set isPolicyEnabled(value) {
        this._isPolicyEnabled = value;
    }
    get isPolicyEnabledInput() {
        return this._isPolicyEnabled;
    }
    get keyDetails() {
        return this._keyDetails;
    }
    putKeyDetails(value) {
        this._keyDetails.internalValue = value;
    }
    resetKeyDetails() {
        this._keyDetails.internalValue = undefined;
    }
    get keyDetailsInput() {
        return this._keyDetails.internalValue;
    }
}
exports.FunctionsApplicationImagePolicyConfigOutputReference = FunctionsApplicationImagePolicyConfigOutputReference;
function functionsApplicationLoggingToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        line_format: cdktf.stringToTerraform(struct.lineFormat),
    };
}
function functionsApplicationLoggingToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        line_format: {
            value: cdktf.stringToHclTerraform(struct.lineFormat),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class FunctionsApplicationLoggingOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false, 0);
        this.isEmptyObject = false;
    }
    get internalValue() {
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._lineFormat !== undefined) {
            hasAnyValues = true;
            internalValueResult.lineFormat = this._lineFormat;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this._lineFormat = undefined;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this._lineFormat = value.lineFormat;
        }
    }
    get lineFormat() {
        return this.getStringAttribute('line_format');
    }
    set lineFormat(value) {
        this._lineFormat = value;
    }
    resetLineFormat() {
        this._lineFormat = undefined;
    }
    get lineFormatInput() {
        return this._lineFormat;
    }
}
exports.FunctionsApplicationLoggingOutputReference = FunctionsApplicationLoggingOutputReference;
function functionsApplicationTimeoutsToTerraform(struct) {
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
function functionsApplicationTimeoutsToHclTerraform(struct) {
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
class FunctionsApplicationTimeoutsOutputReference extends cdktf.ComplexObject {
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
exports.FunctionsApplicationTimeoutsOutputReference = FunctionsApplicationTimeoutsOutputReference;
function functionsApplicationTraceConfigToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        domain_id: cdktf.stringToTerraform(struct.domainId),
        is_enabled: cdktf.booleanToTerraform(struct.isEnabled),
    };
}
function functionsApplicationTraceConfigToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        domain_id: {
            value: cdktf.stringToHclTerraform(struct.domainId),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        is_enabled: {
            value: cdktf.booleanToHclTerraform(struct.isEnabled),
            isBlock: false,
            type: "simple",
            storageClassType: "boolean",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class FunctionsApplicationTraceConfigOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false, 0);
        this.isEmptyObject = false;
    }
    get internalValue() {
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._domainId !== undefined) {
            hasAnyValues = true;
            internalValueResult.domainId = this._domainId;
        }
        if (this._isEnabled !== undefined) {
            hasAnyValues = true;
            internalValueResult.isEnabled = this._isEnabled;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this._domainId = undefined;
            this._isEnabled = undefined;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this._domainId = value.domainId;
            this._isEnabled = value.isEnabled;
        }
    }
    get domainId() {
        return this.getStringAttribute('domain_id');
    }
    set domainId(value) {
        this._domainId = value;
    }
    resetDomainId() {
        this._domainId = undefined;
    }
    get domainIdInput() {
        return this._domainId;
    }
    get isEnabled() {
        return this.getBooleanAttribute('is_enabled');
    }
    set isEnabled(value) {
        this._isEnabled = value;
    }
    resetIsEnabled() {
        this._isEnabled = undefined;
    }
    get isEnabledInput() {
        return this._isEnabled;
    }
}
exports.FunctionsApplicationTraceConfigOutputReference = FunctionsApplicationTraceConfigOutputReference;
class FunctionsApplication extends cdktf.TerraformResource {
    static generateConfigForImport(scope, importToId, importFromId, provider) {
        return new cdktf.ImportableResource((0, engine_1.inEngine)(scope, importToId), importToId, { terraformResourceType: "oci_functions_application", importId: importFromId, provider });
    }
    constructor(scope, id, config) {
        super((0, engine_1.inEngine)(scope, id), id, {
            terraformResourceType: 'oci_functions_application',
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
        this._imagePolicyConfig = new FunctionsApplicationImagePolicyConfigOutputReference(this, "image_policy_config");
        this._logging = new FunctionsApplicationLoggingOutputReference(this, "logging");
        this._timeouts = new FunctionsApplicationTimeoutsOutputReference(this, "timeouts");
        this._traceConfig = new FunctionsApplicationTraceConfigOutputReference(this, "trace_config");
        this._compartmentId = config.compartmentId;
        this._config = config.config;
        this._definedTags = config.definedTags;
        this._displayName = config.displayName;
        this._freeformTags = config.freeformTags;
        this._id = config.id;
        this._networkSecurityGroupIds = config.networkSecurityGroupIds;
        this._securityAttributes = config.securityAttributes;
        this._shape = config.shape;
        this._subnetIds = config.subnetIds;
        this._syslogUrl = config.syslogUrl;
        this._imagePolicyConfig.internalValue = config.imagePolicyConfig;
        this._logging.internalValue = config.logging;
        this._timeouts.internalValue = config.timeouts;
        this._traceConfig.internalValue = config.traceConfig;
    }
    get compartmentId() {
        return this.getStringAttribute('compartment_id');
    }
    set compartmentId(value) {
        this._compartmentId = value;
    }
    get compartmentIdInput() {
        return this._compartmentId;
    }
    get config() {
        return this.getStringMapAttribute('config');
    }
    set config(value) {
        this._config = value;
    }
    resetConfig() {
        this._config = undefined;
    }
    get configInput() {
        return this._config;
    }
    get definedTags() {
        return this.getStringMapAttribute('defined_tags');
    }
    set definedTags(value) {
        this._definedTags = value;
    }
    resetDefinedTags() {
        this._definedTags = undefined;
    }
    get definedTagsInput() {
        return this._definedTags;
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
    get freeformTags() {
        return this.getStringMapAttribute('freeform_tags');
    }
    set freeformTags(value) {
        this._freeformTags = value;
    }
    resetFreeformTags() {
        this._freeformTags = undefined;
    }
    get freeformTagsInput() {
        return this._freeformTags;
    }
    get id() {
        return this.getStringAttribute('id');
    }
    set id(value) {
        this._id = value;
    }
    resetId() {
        this._id = undefined;
    }
    get idInput() {
        return this._id;
    }
    get networkSecurityGroupIds() {
        return cdktf.Fn.tolist(this.getListAttribute('network_security_group_ids'));
    }
    set networkSecurityGroupIds(value) {
        this._networkSecurityGroupIds = value;
    }
    resetNetworkSecurityGroupIds() {
        this._networkSecurityGroupIds = undefined;
    }
    get networkSecurityGroupIdsInput() {
        return this._networkSecurityGroupIds;
    }
    get securityAttributes() {
        return this.getStringMapAttribute('security_attributes');
    }
    set securityAttributes(value) {
        this._securityAttributes = value;
    }
    resetSecurityAttributes() {
        this._securityAttributes = undefined;
    }
    get securityAttributesInput() {
        return this._securityAttributes;
    }
    get shape() {
        return this.getStringAttribute('shape');
    }
    set shape(value) {
        this._shape = value;
    }
    resetShape() {
        this._shape = undefined;
    }
    get shapeInput() {
        return this._shape;
    }
    get state() {
        return this.getStringAttribute('state');
    }
    get subnetIds() {
        return this.getListAttribute('subnet_ids');
    }
    set subnetIds(value) {
        this._subnetIds = value;
    }
    get subnetIdsInput() {
        return this._subnetIds;
    }
    get syslogUrl() {
        return this.getStringAttribute('syslog_url');
    }
    set syslogUrl(value) {
        this._syslogUrl = value;
    }
    resetSyslogUrl() {
        this._syslogUrl = undefined;
    }
    get syslogUrlInput() {
        return this._syslogUrl;
    }
    get timeCreated() {
        return this.getStringAttribute('time_created');
    }
    get timeUpdated() {
        return this.getStringAttribute('time_updated');
    }
    get imagePolicyConfig() {
        return this._imagePolicyConfig;
    }
    putImagePolicyConfig(value) {
        this._imagePolicyConfig.internalValue = value;
    }
    resetImagePolicyConfig() {
        this._imagePolicyConfig.internalValue = undefined;
    }
    get imagePolicyConfigInput() {
        return this._imagePolicyConfig.internalValue;
    }
    get logging() {
        return this._logging;
    }
    putLogging(value) {
        this._logging.internalValue = value;
    }
    resetLogging() {
        this._logging.internalValue = undefined;
    }
    get loggingInput() {
        return this._logging.internalValue;
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
    get traceConfig() {
        return this._traceConfig;
    }
    putTraceConfig(value) {
        this._traceConfig.internalValue = value;
    }
    resetTraceConfig() {
        this._traceConfig.internalValue = undefined;
    }
    get traceConfigInput() {
        return this._traceConfig.internalValue;
    }
    synthesizeAttributes() {
        return {
            compartment_id: cdktf.stringToTerraform(this._compartmentId),
            config: cdktf.hashMapper(cdktf.stringToTerraform)(this._config),
            defined_tags: cdktf.hashMapper(cdktf.stringToTerraform)(this._definedTags),
            display_name: cdktf.stringToTerraform(this._displayName),
            freeform_tags: cdktf.hashMapper(cdktf.stringToTerraform)(this._freeformTags),
            id: cdktf.stringToTerraform(this._id),
            network_security_group_ids: cdktf.listMapper(cdktf.stringToTerraform, false)(this._networkSecurityGroupIds),
            security_attributes: cdktf.hashMapper(cdktf.stringToTerraform)(this._securityAttributes),
            shape: cdktf.stringToTerraform(this._shape),
            subnet_ids: cdktf.listMapper(cdktf.stringToTerraform, false)(this._subnetIds),
            syslog_url: cdktf.stringToTerraform(this._syslogUrl),
            image_policy_config: functionsApplicationImagePolicyConfigToTerraform(this._imagePolicyConfig.internalValue),
            logging: functionsApplicationLoggingToTerraform(this._logging.internalValue),
            timeouts: functionsApplicationTimeoutsToTerraform(this._timeouts.internalValue),
            trace_config: functionsApplicationTraceConfigToTerraform(this._traceConfig.internalValue),
        };
    }
    synthesizeHclAttributes() {
        const attrs = {
            compartment_id: {
                value: cdktf.stringToHclTerraform(this._compartmentId),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            config: {
                value: cdktf.hashMapperHcl(cdktf.stringToHclTerraform)(this._config),
                isBlock: false,
                type: "map",
                storageClassType: "stringMap",
            },
            defined_tags: {
                value: cdktf.hashMapperHcl(cdktf.stringToHclTerraform)(this._definedTags),
                isBlock: false,
                type: "map",
                storageClassType: "stringMap",
            },
            display_name: {
                value: cdktf.stringToHclTerraform(this._displayName),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            freeform_tags: {
                value: cdktf.hashMapperHcl(cdktf.stringToHclTerraform)(this._freeformTags),
                isBlock: false,
                type: "map",
                storageClassType: "stringMap",
            },
            id: {
                value: cdktf.stringToHclTerraform(this._id),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            network_security_group_ids: {
                value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(this._networkSecurityGroupIds),
                isBlock: false,
                type: "set",
                storageClassType: "stringList",
            },
            security_attributes: {
                value: cdktf.hashMapperHcl(cdktf.stringToHclTerraform)(this._securityAttributes),
                isBlock: false,
                type: "map",
                storageClassType: "stringMap",
            },
            shape: {
                value: cdktf.stringToHclTerraform(this._shape),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            subnet_ids: {
                value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(this._subnetIds),
                isBlock: false,
                type: "list",
                storageClassType: "stringList",
            },
            syslog_url: {
                value: cdktf.stringToHclTerraform(this._syslogUrl),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            image_policy_config: {
                value: functionsApplicationImagePolicyConfigToHclTerraform(this._imagePolicyConfig.internalValue),
                isBlock: true,
                type: "list",
                storageClassType: "FunctionsApplicationImagePolicyConfigList",
            },
            logging: {
                value: functionsApplicationLoggingToHclTerraform(this._logging.internalValue),
                isBlock: true,
                type: "list",
                storageClassType: "FunctionsApplicationLoggingList",
            },
            timeouts: {
                value: functionsApplicationTimeoutsToHclTerraform(this._timeouts.internalValue),
                isBlock: true,
                type: "struct",
                storageClassType: "FunctionsApplicationTimeouts",
            },
            trace_config: {
                value: functionsApplicationTraceConfigToHclTerraform(this._traceConfig.internalValue),
                isBlock: true,
                type: "list",
                storageClassType: "FunctionsApplicationTraceConfigList",
            },
        };
        return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
    }
}
exports.FunctionsApplication = FunctionsApplication;
FunctionsApplication.tfResourceType = "oci_functions_application";
