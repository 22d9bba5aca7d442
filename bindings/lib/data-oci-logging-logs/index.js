// Generated from the schema of oracle/oci 8.28.0; see ../../README.md. Do not edit.
// Made with @cdktf/provider-generator, Copyright (c) HashiCorp, Inc., SPDX-License-Identifier: MPL-2.0.
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.DataOciLoggingLogs = exports.DataOciLoggingLogsFilterList = exports.DataOciLoggingLogsFilterOutputReference = exports.DataOciLoggingLogsLogsList = exports.DataOciLoggingLogsLogsOutputReference = exports.DataOciLoggingLogsLogsConfigurationList = exports.DataOciLoggingLogsLogsConfigurationOutputReference = exports.DataOciLoggingLogsLogsConfigurationSourceList = exports.DataOciLoggingLogsLogsConfigurationSourceOutputReference = void 0;
exports.dataOciLoggingLogsLogsConfigurationSourceToTerraform = dataOciLoggingLogsLogsConfigurationSourceToTerraform;
exports.dataOciLoggingLogsLogsConfigurationSourceToHclTerraform = dataOciLoggingLogsLogsConfigurationSourceToHclTerraform;
exports.dataOciLoggingLogsLogsConfigurationToTerraform = dataOciLoggingLogsLogsConfigurationToTerraform;
exports.dataOciLoggingLogsLogsConfigurationToHclTerraform = dataOciLoggingLogsLogsConfigurationToHclTerraform;
exports.dataOciLoggingLogsLogsToTerraform = dataOciLoggingLogsLogsToTerraform;
exports.dataOciLoggingLogsLogsToHclTerraform = dataOciLoggingLogsLogsToHclTerraform;
exports.dataOciLoggingLogsFilterToTerraform = dataOciLoggingLogsFilterToTerraform;
exports.dataOciLoggingLogsFilterToHclTerraform = dataOciLoggingLogsFilterToHclTerraform;
const engine_1 = require("../../engine");
const cdktf = require("cdktf");
function dataOciLoggingLogsLogsConfigurationSourceToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
function dataOciLoggingLogsLogsConfigurationSourceToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
class DataOciLoggingLogsLogsConfigurationSourceOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute, complexObjectIndex, complexObjectIsFromSet) {
        super(terraformResource, terraformAttribute, complexObjectIsFromSet, complexObjectIndex);
        this.isEmptyObject = false;
        this._parameters = new cdktf.StringMap(this, "parameters");
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
    get category() {
        return this.getStringAttribute('category');
    }
    get parameters() {
        return this._parameters;
    }
    get resource() {
        return this.getStringAttribute('resource');
    }
    get service() {
        return this.getStringAttribute('service');
    }
    get sourceType() {
        return this.getStringAttribute('source_type');
    }
}
exports.DataOciLoggingLogsLogsConfigurationSourceOutputReference = DataOciLoggingLogsLogsConfigurationSourceOutputReference;
class DataOciLoggingLogsLogsConfigurationSourceList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new DataOciLoggingLogsLogsConfigurationSourceOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.DataOciLoggingLogsLogsConfigurationSourceList = DataOciLoggingLogsLogsConfigurationSourceList;
function dataOciLoggingLogsLogsConfigurationToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
function dataOciLoggingLogsLogsConfigurationToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
class DataOciLoggingLogsLogsConfigurationOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute, complexObjectIndex, complexObjectIsFromSet) {
        super(terraformResource, terraformAttribute, complexObjectIsFromSet, complexObjectIndex);
        this.isEmptyObject = false;
        this._source = new DataOciLoggingLogsLogsConfigurationSourceList(this, "source", false);
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
    get source() {
        return this._source;
    }
}
exports.DataOciLoggingLogsLogsConfigurationOutputReference = DataOciLoggingLogsLogsConfigurationOutputReference;
class DataOciLoggingLogsLogsConfigurationList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new DataOciLoggingLogsLogsConfigurationOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.DataOciLoggingLogsLogsConfigurationList = DataOciLoggingLogsLogsConfigurationList;
function dataOciLoggingLogsLogsToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
function dataOciLoggingLogsLogsToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
class DataOciLoggingLogsLogsOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute, complexObjectIndex, complexObjectIsFromSet) {
        super(terraformResource, terraformAttribute, complexObjectIsFromSet, complexObjectIndex);
        this.isEmptyObject = false;
        this._configuration = new DataOciLoggingLogsLogsConfigurationList(this, "configuration", false);
        this._definedTags = new cdktf.StringMap(this, "defined_tags");
        this._freeformTags = new cdktf.StringMap(this, "freeform_tags");
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
    get configuration() {
        return this._configuration;
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
    get isEnabled() {
        return this.getBooleanAttribute('is_enabled');
    }
    get logGroupId() {
        return this.getStringAttribute('log_group_id');
    }
    get logType() {
        return this.getStringAttribute('log_type');
    }
    get retentionDuration() {
        return this.getNumberAttribute('retention_duration');
    }
    get state() {
        return this.getStringAttribute('state');
    }
    get tenancyId() {
        return this.getStringAttribute('tenancy_id');
    }
    get timeCreated() {
        return this.getStringAttribute('time_created');
    }
    get timeLastModified() {
        return this.getStringAttribute('time_last_modified');
    }
}
exports.DataOciLoggingLogsLogsOutputReference = DataOciLoggingLogsLogsOutputReference;
class DataOciLoggingLogsLogsList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new DataOciLoggingLogsLogsOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.DataOciLoggingLogsLogsList = DataOciLoggingLogsLogsList;
function dataOciLoggingLogsFilterToTerraform(struct) {
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
function dataOciLoggingLogsFilterToHclTerraform(struct) {
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
class DataOciLoggingLogsFilterOutputReference extends cdktf.ComplexObject {
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
exports.DataOciLoggingLogsFilterOutputReference = DataOciLoggingLogsFilterOutputReference;
class DataOciLoggingLogsFilterList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new DataOciLoggingLogsFilterOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.DataOciLoggingLogsFilterList = DataOciLoggingLogsFilterList;
class DataOciLoggingLogs extends cdktf.TerraformDataSource {
    static generateConfigForImport(scope, importToId, importFromId, provider) {
        return new cdktf.ImportableResource((0, engine_1.inEngine)(scope, importToId), importToId, { terraformResourceType: "oci_logging_logs", importId: importFromId, provider });
    }
    constructor(scope, id, config) {
        super((0, engine_1.inEngine)(scope, id), id, {
            terraformResourceType: 'oci_logging_logs',
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
        this._logs = new DataOciLoggingLogsLogsList(this, "logs", false);
        this._filter = new DataOciLoggingLogsFilterList(this, "filter", true);
        this._displayName = config.displayName;
        this._id = config.id;
        this._logGroupId = config.logGroupId;
        this._logType = config.logType;
        this._sourceResource = config.sourceResource;
        this._sourceService = config.sourceService;
        this._state = config.state;
        this._filter.internalValue = config.filter;
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
    get logGroupId() {
        return this.getStringAttribute('log_group_id');
    }
    set logGroupId(value) {
        this._logGroupId = value;
    }
    get logGroupIdInput() {
        return this._logGroupId;
    }
    get logType() {
        return this.getStringAttribute('log_type');
    }
    set logType(value) {
        this._logType = value;
    }
    resetLogType() {
        this._logType = undefined;
    }
    get logTypeInput() {
        return this._logType;
    }
    get logs() {
        return this._logs;
    }
    get sourceResource() {
        return this.getStringAttribute('source_resource');
    }
    set sourceResource(value) {
        this._sourceResource = value;
    }
    resetSourceResource() {
        this._sourceResource = undefined;
    }
    get sourceResourceInput() {
        return this._sourceResource;
    }
    get sourceService() {
        return this.getStringAttribute('source_service');
    }
    set sourceService(value) {
        this._sourceService = value;
    }
    resetSourceService() {
        this._sourceService = undefined;
    }
    get sourceServiceInput() {
        return this._sourceService;
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
            display_name: cdktf.stringToTerraform(this._displayName),
            id: cdktf.stringToTerraform(this._id),
            log_group_id: cdktf.stringToTerraform(this._logGroupId),
            log_type: cdktf.stringToTerraform(this._logType),
            source_resource: cdktf.stringToTerraform(this._sourceResource),
            source_service: cdktf.stringToTerraform(this._sourceService),
            state: cdktf.stringToTerraform(this._state),
            filter: cdktf.listMapper(dataOciLoggingLogsFilterToTerraform, true)(this._filter.internalValue),
        };
    }
    synthesizeHclAttributes() {
        const attrs = {
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
            log_group_id: {
                value: cdktf.stringToHclTerraform(this._logGroupId),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            log_type: {
                value: cdktf.stringToHclTerraform(this._logType),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            source_resource: {
                value: cdktf.stringToHclTerraform(this._sourceResource),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            source_service: {
                value: cdktf.stringToHclTerraform(this._sourceService),
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
                value: cdktf.listMapperHcl(dataOciLoggingLogsFilterToHclTerraform, true)(this._filter.internalValue),
                isBlock: true,
                type: "set",
                storageClassType: "DataOciLoggingLogsFilterList",
            },
        };
        return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
    }
}
exports.DataOciLoggingLogs = DataOciLoggingLogs;
DataOciLoggingLogs.tfResourceType = "oci_logging_logs";
