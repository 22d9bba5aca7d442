// Generated from the schema of oracle/oci 8.28.0; see ../../README.md. Do not edit.
// Made with @cdktf/provider-generator, Copyright (c) HashiCorp, Inc., SPDX-License-Identifier: MPL-2.0.
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.DataOciFunctionsApplications = exports.DataOciFunctionsApplicationsFilterList = exports.DataOciFunctionsApplicationsFilterOutputReference = exports.DataOciFunctionsApplicationsApplicationsList = exports.DataOciFunctionsApplicationsApplicationsOutputReference = exports.DataOciFunctionsApplicationsApplicationsTraceConfigList = exports.DataOciFunctionsApplicationsApplicationsTraceConfigOutputReference = exports.DataOciFunctionsApplicationsApplicationsLoggingList = exports.DataOciFunctionsApplicationsApplicationsLoggingOutputReference = exports.DataOciFunctionsApplicationsApplicationsImagePolicyConfigList = exports.DataOciFunctionsApplicationsApplicationsImagePolicyConfigOutputReference = exports.DataOciFunctionsApplicationsApplicationsImagePolicyConfigKeyDetailsList = exports.DataOciFunctionsApplicationsApplicationsImagePolicyConfigKeyDetailsOutputReference = void 0;
exports.dataOciFunctionsApplicationsApplicationsImagePolicyConfigKeyDetailsToTerraform = dataOciFunctionsApplicationsApplicationsImagePolicyConfigKeyDetailsToTerraform;
exports.dataOciFunctionsApplicationsApplicationsImagePolicyConfigKeyDetailsToHclTerraform = dataOciFunctionsApplicationsApplicationsImagePolicyConfigKeyDetailsToHclTerraform;
exports.dataOciFunctionsApplicationsApplicationsImagePolicyConfigToTerraform = dataOciFunctionsApplicationsApplicationsImagePolicyConfigToTerraform;
exports.dataOciFunctionsApplicationsApplicationsImagePolicyConfigToHclTerraform = dataOciFunctionsApplicationsApplicationsImagePolicyConfigToHclTerraform;
exports.dataOciFunctionsApplicationsApplicationsLoggingToTerraform = dataOciFunctionsApplicationsApplicationsLoggingToTerraform;
exports.dataOciFunctionsApplicationsApplicationsLoggingToHclTerraform = dataOciFunctionsApplicationsApplicationsLoggingToHclTerraform;
exports.dataOciFunctionsApplicationsApplicationsTraceConfigToTerraform = dataOciFunctionsApplicationsApplicationsTraceConfigToTerraform;
exports.dataOciFunctionsApplicationsApplicationsTraceConfigToHclTerraform = dataOciFunctionsApplicationsApplicationsTraceConfigToHclTerraform;
exports.dataOciFunctionsApplicationsApplicationsToTerraform = dataOciFunctionsApplicationsApplicationsToTerraform;
exports.dataOciFunctionsApplicationsApplicationsToHclTerraform = dataOciFunctionsApplicationsApplicationsToHclTerraform;
exports.dataOciFunctionsApplicationsFilterToTerraform = dataOciFunctionsApplicationsFilterToTerraform;
exports.dataOciFunctionsApplicationsFilterToHclTerraform = dataOciFunctionsApplicationsFilterToHclTerraform;
const engine_1 = require("../../engine");
const cdktf = require("cdktf");
function dataOciFunctionsApplicationsApplicationsImagePolicyConfigKeyDetailsToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
function dataOciFunctionsApplicationsApplicationsImagePolicyConfigKeyDetailsToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
class DataOciFunctionsApplicationsApplicationsImagePolicyConfigKeyDetailsOutputReference extends cdktf.ComplexObject {
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
    get kmsKeyId() {
        return this.getStringAttribute('kms_key_id');
    }
}
exports.DataOciFunctionsApplicationsApplicationsImagePolicyConfigKeyDetailsOutputReference = DataOciFunctionsApplicationsApplicationsImagePolicyConfigKeyDetailsOutputReference;
class DataOciFunctionsApplicationsApplicationsImagePolicyConfigKeyDetailsList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new DataOciFunctionsApplicationsApplicationsImagePolicyConfigKeyDetailsOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.DataOciFunctionsApplicationsApplicationsImagePolicyConfigKeyDetailsList = DataOciFunctionsApplicationsApplicationsImagePolicyConfigKeyDetailsList;
function dataOciFunctionsApplicationsApplicationsImagePolicyConfigToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
function dataOciFunctionsApplicationsApplicationsImagePolicyConfigToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
class DataOciFunctionsApplicationsApplicationsImagePolicyConfigOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute, complexObjectIndex, complexObjectIsFromSet) {
        super(terraformResource, terraformAttribute, complexObjectIsFromSet, complexObjectIndex);
        this.isEmptyObject = false;
        this._keyDetails = new DataOciFunctionsApplicationsApplicationsImagePolicyConfigKeyDetailsList(this, "key_details", false);
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
    get isPolicyEnabled() {
        return this.getBooleanAttribute('is_policy_enabled');
    }
    get keyDetails() {
        return this._keyDetails;
    }
}
exports.DataOciFunctionsApplicationsApplicationsImagePolicyConfigOutputReference = DataOciFunctionsApplicationsApplicationsImagePolicyConfigOutputReference;
class DataOciFunctionsApplicationsApplicationsImagePolicyConfigList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new DataOciFunctionsApplicationsApplicationsImagePolicyConfigOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.DataOciFunctionsApplicationsApplicationsImagePolicyConfigList = DataOciFunctionsApplicationsApplicationsImagePolicyConfigList;
function dataOciFunctionsApplicationsApplicationsLoggingToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
function dataOciFunctionsApplicationsApplicationsLoggingToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
class DataOciFunctionsApplicationsApplicationsLoggingOutputReference extends cdktf.ComplexObject {
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
    get lineFormat() {
        return this.getStringAttribute('line_format');
    }
}
exports.DataOciFunctionsApplicationsApplicationsLoggingOutputReference = DataOciFunctionsApplicationsApplicationsLoggingOutputReference;
class DataOciFunctionsApplicationsApplicationsLoggingList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new DataOciFunctionsApplicationsApplicationsLoggingOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.DataOciFunctionsApplicationsApplicationsLoggingList = DataOciFunctionsApplicationsApplicationsLoggingList;
function dataOciFunctionsApplicationsApplicationsTraceConfigToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
function dataOciFunctionsApplicationsApplicationsTraceConfigToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
class DataOciFunctionsApplicationsApplicationsTraceConfigOutputReference extends cdktf.ComplexObject {
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
    get domainId() {
        return this.getStringAttribute('domain_id');
    }
    get isEnabled() {
        return this.getBooleanAttribute('is_enabled');
    }
}
exports.DataOciFunctionsApplicationsApplicationsTraceConfigOutputReference = DataOciFunctionsApplicationsApplicationsTraceConfigOutputReference;
class DataOciFunctionsApplicationsApplicationsTraceConfigList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new DataOciFunctionsApplicationsApplicationsTraceConfigOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.DataOciFunctionsApplicationsApplicationsTraceConfigList = DataOciFunctionsApplicationsApplicationsTraceConfigList;
function dataOciFunctionsApplicationsApplicationsToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
function dataOciFunctionsApplicationsApplicationsToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
class DataOciFunctionsApplicationsApplicationsOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute, complexObjectIndex, complexObjectIsFromSet) {
        super(terraformResource, terraformAttribute, complexObjectIsFromSet, complexObjectIndex);
        this.isEmptyObject = false;
        this._config = new cdktf.StringMap(this, "config");
        this._definedTags = new cdktf.StringMap(this, "defined_tags");
        this._freeformTags = new cdktf.StringMap(this, "freeform_tags");
        this._imagePolicyConfig = new DataOciFunctionsApplicationsApplicationsImagePolicyConfigList(this, "image_policy_config", false);
        this._logging = new DataOciFunctionsApplicationsApplicationsLoggingList(this, "logging", false);
        this._securityAttributes = new cdktf.StringMap(this, "security_attributes");
        this._traceConfig = new DataOciFunctionsApplicationsApplicationsTraceConfigList(this, "trace_config", false);
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
    get compartmentId() {
        return this.getStringAttribute('compartment_id');
    }
    get config() {
        return this._config;
    }
    get definedTags() {
        return this._definedTags;
    }
    get displayName() {
        return this.getStringAttribute('display_name');
    }
    get freeformTags() {
        return this._freeformTags;
    }
    get id() {
        return this.getStringAttribute('id');
    }
    get imagePolicyConfig() {
        return this._imagePolicyConfig;
    }
    get logging() {
        return this._logging;
    }
    get networkSecurityGroupIds() {
        return this.getListAttribute('network_security_group_ids');
    }
    get securityAttributes() {
        return this._securityAttributes;
    }
    get shape() {
        return this.getStringAttribute('shape');
    }
    get state() {
        return this.getStringAttribute('state');
    }
    get subnetIds() {
        return this.getListAttribute('subnet_ids');
    }
    get syslogUrl() {
        return this.getStringAttribute('syslog_url');
    }
    get timeCreated() {
        return this.getStringAttribute('time_created');
    }
    get timeUpdated() {
        return this.getStringAttribute('time_updated');
    }
    get traceConfig() {
        return this._traceConfig;
    }
}
exports.DataOciFunctionsApplicationsApplicationsOutputReference = DataOciFunctionsApplicationsApplicationsOutputReference;
class DataOciFunctionsApplicationsApplicationsList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new DataOciFunctionsApplicationsApplicationsOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.DataOciFunctionsApplicationsApplicationsList = DataOciFunctionsApplicationsApplicationsList;
function dataOciFunctionsApplicationsFilterToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        name: cdktf.stringToTerraform(struct.name),
        regex: cdktf.booleanToTerraform(struct.regex),
        values: cdktf.listMapper(cdktf.stringToTerraform, false)(struct.values),
    };
}
function dataOciFunctionsApplicationsFilterToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        name: {
            value: cdktf.stringToHclTerraform(struct.name),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        regex: {
            value: cdktf.booleanToHclTerraform(struct.regex),
            isBlock: false,
            type: "simple",
            storageClassType: "boolean",
        },
        values: {
            value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct.values),
            isBlock: false,
            type: "list",
            storageClassType: "stringList",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class DataOciFunctionsApplicationsFilterOutputReference extends cdktf.ComplexObject {
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
        if (this._name !== undefined) {
            hasAnyValues = true;
            internalValueResult.name = this._name;
        }
        if (this._regex !== undefined) {
            hasAnyValues = true;
            internalValueResult.regex = this._regex;
        }
        if (this._values !== undefined) {
            hasAnyValues = true;
            internalValueResult.values = this._values;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this.resolvableValue = undefined;
            this._name = undefined;
            this._regex = undefined;
            this._values = undefined;
        }
        else if (cdktf.Tokenization.isResolvable(value)) {
            this.isEmptyObject = false;
            this.resolvableValue = value;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this.resolvableValue = undefined;
            this._name = value.name;
            this._regex = value.regex;
            this._values = value.values;
        }
    }
    get name() {
        return this.getStringAttribute('name');
    }
    set name(value) {
        this._name = value;
    }
    get nameInput() {
        return this._name;
    }
    get regex() {
        return this.getBooleanAttribute('regex');
    }
    set regex(value) {
        this._regex = value;
    }
    resetRegex() {
        this._regex = undefined;
    }
    get regexInput() {
        return this._regex;
    }
    get values() {
        return this.getListAttribute('values');
    }
    set values(value) {
        this._values = value;
    }
    get valuesInput() {
        return this._values;
    }
}
exports.DataOciFunctionsApplicationsFilterOutputReference = DataOciFunctionsApplicationsFilterOutputReference;
class DataOciFunctionsApplicationsFilterList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new DataOciFunctionsApplicationsFilterOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.DataOciFunctionsApplicationsFilterList = DataOciFunctionsApplicationsFilterList;
class DataOciFunctionsApplications extends cdktf.TerraformDataSource {
    static generateConfigForImport(scope, importToId, importFromId, provider) {
        return new cdktf.ImportableResource((0, engine_1.inEngine)(scope, importToId), importToId, { terraformResourceType: "oci_functions_applications", importId: importFromId, provider });
    }
    constructor(scope, id, config) {
        super((0, engine_1.inEngine)(scope, id), id, {
            terraformResourceType: 'oci_functions_applications',
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
        this._applications = new DataOciFunctionsApplicationsApplicationsList(this, "applications", false);
        this._filter = new DataOciFunctionsApplicationsFilterList(this, "filter", true);
        this._compartmentId = config.compartmentId;
        this._displayName = config.displayName;
        this._id = config.id;
        this._state = config.state;
        this._filter.internalValue = config.filter;
    }
    get applications() {
        return this._applications;
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
    get displayName() {
        return this.getStringAttribute('display_name');
    }
    set displayName(value) {
        this._displayName = value;
    }
    resetDisplayName() {
        this._displayName = undefined;
    }
    get displayNameInput() {
        return this._displayName;
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
    get state() {
        return this.getStringAttribute('state');
    }
    set state(value) {
        this._state = value;
    }
    resetState() {
        this._state = undefined;
    }
    get stateInput() {
        return this._state;
    }
    get filter() {
        return this._filter;
    }
    putFilter(value) {
        this._filter.internalValue = value;
    }
    resetFilter() {
        this._filter.internalValue = undefined;
    }
    get filterInput() {
        return this._filter.internalValue;
    }
    synthesizeAttributes() {
        return {
            compartment_id: cdktf.stringToTerraform(this._compartmentId),
            display_name: cdktf.stringToTerraform(this._displayName),
            id: cdktf.stringToTerraform(this._id),
            state: cdktf.stringToTerraform(this._state),
            filter: cdktf.listMapper(dataOciFunctionsApplicationsFilterToTerraform, true)(this._filter.internalValue),
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
            display_name: {
                value: cdktf.stringToHclTerraform(this._displayName),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            id: {
                value: cdktf.stringToHclTerraform(this._id),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            state: {
                value: cdktf.stringToHclTerraform(this._state),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            filter: {
                value: cdktf.listMapperHcl(dataOciFunctionsApplicationsFilterToHclTerraform, true)(this._filter.internalValue),
                isBlock: true,
                type: "set",
                storageClassType: "DataOciFunctionsApplicationsFilterList",
            },
        };
        return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
    }
}
exports.DataOciFunctionsApplications = DataOciFunctionsApplications;
DataOciFunctionsApplications.tfResourceType = "oci_functions_applications";
