// Generated from the schema of oracle/oci 8.28.0; see ../../README.md. Do not edit.
// Made with @cdktf/provider-generator, Copyright (c) HashiCorp, Inc., SPDX-License-Identifier: MPL-2.0.
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.DataOciFunctionsFunctions = exports.DataOciFunctionsFunctionsFilterList = exports.DataOciFunctionsFunctionsFilterOutputReference = exports.DataOciFunctionsFunctionsFunctionsList = exports.DataOciFunctionsFunctionsFunctionsOutputReference = exports.DataOciFunctionsFunctionsFunctionsTraceConfigList = exports.DataOciFunctionsFunctionsFunctionsTraceConfigOutputReference = exports.DataOciFunctionsFunctionsFunctionsSuccessDestinationList = exports.DataOciFunctionsFunctionsFunctionsSuccessDestinationOutputReference = exports.DataOciFunctionsFunctionsFunctionsSourceDetailsList = exports.DataOciFunctionsFunctionsFunctionsSourceDetailsOutputReference = exports.DataOciFunctionsFunctionsFunctionsProvisionedConcurrencyConfigList = exports.DataOciFunctionsFunctionsFunctionsProvisionedConcurrencyConfigOutputReference = exports.DataOciFunctionsFunctionsFunctionsFailureDestinationList = exports.DataOciFunctionsFunctionsFunctionsFailureDestinationOutputReference = void 0;
exports.dataOciFunctionsFunctionsFunctionsFailureDestinationToTerraform = dataOciFunctionsFunctionsFunctionsFailureDestinationToTerraform;
exports.dataOciFunctionsFunctionsFunctionsFailureDestinationToHclTerraform = dataOciFunctionsFunctionsFunctionsFailureDestinationToHclTerraform;
exports.dataOciFunctionsFunctionsFunctionsProvisionedConcurrencyConfigToTerraform = dataOciFunctionsFunctionsFunctionsProvisionedConcurrencyConfigToTerraform;
exports.dataOciFunctionsFunctionsFunctionsProvisionedConcurrencyConfigToHclTerraform = dataOciFunctionsFunctionsFunctionsProvisionedConcurrencyConfigToHclTerraform;
exports.dataOciFunctionsFunctionsFunctionsSourceDetailsToTerraform = dataOciFunctionsFunctionsFunctionsSourceDetailsToTerraform;
exports.dataOciFunctionsFunctionsFunctionsSourceDetailsToHclTerraform = dataOciFunctionsFunctionsFunctionsSourceDetailsToHclTerraform;
exports.dataOciFunctionsFunctionsFunctionsSuccessDestinationToTerraform = dataOciFunctionsFunctionsFunctionsSuccessDestinationToTerraform;
exports.dataOciFunctionsFunctionsFunctionsSuccessDestinationToHclTerraform = dataOciFunctionsFunctionsFunctionsSuccessDestinationToHclTerraform;
exports.dataOciFunctionsFunctionsFunctionsTraceConfigToTerraform = dataOciFunctionsFunctionsFunctionsTraceConfigToTerraform;
exports.dataOciFunctionsFunctionsFunctionsTraceConfigToHclTerraform = dataOciFunctionsFunctionsFunctionsTraceConfigToHclTerraform;
exports.dataOciFunctionsFunctionsFunctionsToTerraform = dataOciFunctionsFunctionsFunctionsToTerraform;
exports.dataOciFunctionsFunctionsFunctionsToHclTerraform = dataOciFunctionsFunctionsFunctionsToHclTerraform;
exports.dataOciFunctionsFunctionsFilterToTerraform = dataOciFunctionsFunctionsFilterToTerraform;
exports.dataOciFunctionsFunctionsFilterToHclTerraform = dataOciFunctionsFunctionsFilterToHclTerraform;
const engine_1 = require("../../engine");
const cdktf = require("cdktf");
function dataOciFunctionsFunctionsFunctionsFailureDestinationToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
function dataOciFunctionsFunctionsFunctionsFailureDestinationToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
class DataOciFunctionsFunctionsFunctionsFailureDestinationOutputReference extends cdktf.ComplexObject {
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
    get channelId() {
        return this.getStringAttribute('channel_id');
    }
    get kind() {
        return this.getStringAttribute('kind');
    }
    get queueId() {
        return this.getStringAttribute('queue_id');
    }
    get streamId() {
        return this.getStringAttribute('stream_id');
    }
    get topicId() {
        return this.getStringAttribute('topic_id');
    }
}
exports.DataOciFunctionsFunctionsFunctionsFailureDestinationOutputReference = DataOciFunctionsFunctionsFunctionsFailureDestinationOutputReference;
class DataOciFunctionsFunctionsFunctionsFailureDestinationList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new DataOciFunctionsFunctionsFunctionsFailureDestinationOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.DataOciFunctionsFunctionsFunctionsFailureDestinationList = DataOciFunctionsFunctionsFunctionsFailureDestinationList;
function dataOciFunctionsFunctionsFunctionsProvisionedConcurrencyConfigToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
function dataOciFunctionsFunctionsFunctionsProvisionedConcurrencyConfigToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
class DataOciFunctionsFunctionsFunctionsProvisionedConcurrencyConfigOutputReference extends cdktf.ComplexObject {
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
    get count() {
        return this.getNumberAttribute('count');
    }
    get strategy() {
        return this.getStringAttribute('strategy');
    }
}
exports.DataOciFunctionsFunctionsFunctionsProvisionedConcurrencyConfigOutputReference = DataOciFunctionsFunctionsFunctionsProvisionedConcurrencyConfigOutputReference;
class DataOciFunctionsFunctionsFunctionsProvisionedConcurrencyConfigList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new DataOciFunctionsFunctionsFunctionsProvisionedConcurrencyConfigOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.DataOciFunctionsFunctionsFunctionsProvisionedConcurrencyConfigList = DataOciFunctionsFunctionsFunctionsProvisionedConcurrencyConfigList;
function dataOciFunctionsFunctionsFunctionsSourceDetailsToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
function dataOciFunctionsFunctionsFunctionsSourceDetailsToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
class DataOciFunctionsFunctionsFunctionsSourceDetailsOutputReference extends cdktf.ComplexObject {
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
    get pbfListingId() {
        return this.getStringAttribute('pbf_listing_id');
    }
    get sourceType() {
        return this.getStringAttribute('source_type');
    }
}
exports.DataOciFunctionsFunctionsFunctionsSourceDetailsOutputReference = DataOciFunctionsFunctionsFunctionsSourceDetailsOutputReference;
class DataOciFunctionsFunctionsFunctionsSourceDetailsList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new DataOciFunctionsFunctionsFunctionsSourceDetailsOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.DataOciFunctionsFunctionsFunctionsSourceDetailsList = DataOciFunctionsFunctionsFunctionsSourceDetailsList;
function dataOciFunctionsFunctionsFunctionsSuccessDestinationToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
function dataOciFunctionsFunctionsFunctionsSuccessDestinationToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
class DataOciFunctionsFunctionsFunctionsSuccessDestinationOutputReference extends cdktf.ComplexObject {
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
    get channelId() {
        return this.getStringAttribute('channel_id');
    }
    get kind() {
        return this.getStringAttribute('kind');
    }
    get queueId() {
        return this.getStringAttribute('queue_id');
    }
    get streamId() {
        return this.getStringAttribute('stream_id');
    }
    get topicId() {
        return this.getStringAttribute('topic_id');
    }
}
exports.DataOciFunctionsFunctionsFunctionsSuccessDestinationOutputReference = DataOciFunctionsFunctionsFunctionsSuccessDestinationOutputReference;
class DataOciFunctionsFunctionsFunctionsSuccessDestinationList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new DataOciFunctionsFunctionsFunctionsSuccessDestinationOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.DataOciFunctionsFunctionsFunctionsSuccessDestinationList = DataOciFunctionsFunctionsFunctionsSuccessDestinationList;
function dataOciFunctionsFunctionsFunctionsTraceConfigToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
function dataOciFunctionsFunctionsFunctionsTraceConfigToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
class DataOciFunctionsFunctionsFunctionsTraceConfigOutputReference extends cdktf.ComplexObject {
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
    get isEnabled() {
        return this.getBooleanAttribute('is_enabled');
    }
}
exports.DataOciFunctionsFunctionsFunctionsTraceConfigOutputReference = DataOciFunctionsFunctionsFunctionsTraceConfigOutputReference;
class DataOciFunctionsFunctionsFunctionsTraceConfigList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new DataOciFunctionsFunctionsFunctionsTraceConfigOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.DataOciFunctionsFunctionsFunctionsTraceConfigList = DataOciFunctionsFunctionsFunctionsTraceConfigList;
function dataOciFunctionsFunctionsFunctionsToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
function dataOciFunctionsFunctionsFunctionsToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
class DataOciFunctionsFunctionsFunctionsOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute, complexObjectIndex, complexObjectIsFromSet) {
        super(terraformResource, terraformAttribute, complexObjectIsFromSet, complexObjectIndex);
        this.isEmptyObject = false;
        this._config = new cdktf.StringMap(this, "config");
        this._definedTags = new cdktf.StringMap(this, "defined_tags");
        this._failureDestination = new DataOciFunctionsFunctionsFunctionsFailureDestinationList(this, "failure_destination", false);
        this._freeformTags = new cdktf.StringMap(this, "freeform_tags");
        this._provisionedConcurrencyConfig = new DataOciFunctionsFunctionsFunctionsProvisionedConcurrencyConfigList(this, "provisioned_concurrency_config", false);
        this._sourceDetails = new DataOciFunctionsFunctionsFunctionsSourceDetailsList(this, "source_details", false);
        this._successDestination = new DataOciFunctionsFunctionsFunctionsSuccessDestinationList(this, "success_destination", false);
        this._traceConfig = new DataOciFunctionsFunctionsFunctionsTraceConfigList(this, "trace_config", false);
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
    get applicationId() {
        return this.getStringAttribute('application_id');
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
    get detachedModeTimeoutInSeconds() {
        return this.getNumberAttribute('detached_mode_timeout_in_seconds');
    }
    get displayName() {
        return this.getStringAttribute('display_name');
    }
    get failureDestination() {
        return this._failureDestination;
    }
    get freeformTags() {
        return this._freeformTags;
    }
    get id() {
        return this.getStringAttribute('id');
    }
    get image() {
        return this.getStringAttribute('image');
    }
    get imageDigest() {
        return this.getStringAttribute('image_digest');
    }
    get invokeEndpoint() {
        return this.getStringAttribute('invoke_endpoint');
    }
    get memoryInMbs() {
        return this.getStringAttribute('memory_in_mbs');
    }
    get provisionedConcurrencyConfig() {
        return this._provisionedConcurrencyConfig;
    }
    get shape() {
        return this.getStringAttribute('shape');
    }
    get sourceDetails() {
        return this._sourceDetails;
    }
    get state() {
        return this.getStringAttribute('state');
    }
    get successDestination() {
        return this._successDestination;
    }
    get timeCreated() {
        return this.getStringAttribute('time_created');
    }
    get timeUpdated() {
        return this.getStringAttribute('time_updated');
    }
    get timeoutInSeconds() {
        return this.getNumberAttribute('timeout_in_seconds');
    }
    get traceConfig() {
        return this._traceConfig;
    }
}
exports.DataOciFunctionsFunctionsFunctionsOutputReference = DataOciFunctionsFunctionsFunctionsOutputReference;
class DataOciFunctionsFunctionsFunctionsList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new DataOciFunctionsFunctionsFunctionsOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.DataOciFunctionsFunctionsFunctionsList = DataOciFunctionsFunctionsFunctionsList;
function dataOciFunctionsFunctionsFilterToTerraform(struct) {
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
function dataOciFunctionsFunctionsFilterToHclTerraform(struct) {
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
class DataOciFunctionsFunctionsFilterOutputReference extends cdktf.ComplexObject {
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
exports.DataOciFunctionsFunctionsFilterOutputReference = DataOciFunctionsFunctionsFilterOutputReference;
class DataOciFunctionsFunctionsFilterList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new DataOciFunctionsFunctionsFilterOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.DataOciFunctionsFunctionsFilterList = DataOciFunctionsFunctionsFilterList;
class DataOciFunctionsFunctions extends cdktf.TerraformDataSource {
    static generateConfigForImport(scope, importToId, importFromId, provider) {
        return new cdktf.ImportableResource((0, engine_1.inEngine)(scope, importToId), importToId, { terraformResourceType: "oci_functions_functions", importId: importFromId, provider });
    }
    constructor(scope, id, config) {
        super((0, engine_1.inEngine)(scope, id), id, {
            terraformResourceType: 'oci_functions_functions',
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
        this._functions = new DataOciFunctionsFunctionsFunctionsList(this, "functions", false);
        this._filter = new DataOciFunctionsFunctionsFilterList(this, "filter", true);
        this._applicationId = config.applicationId;
        this._displayName = config.displayName;
        this._id = config.id;
        this._state = config.state;
        this._filter.internalValue = config.filter;
    }
    get applicationId() {
        return this.getStringAttribute('application_id');
    }
    set applicationId(value) {
        this._applicationId = value;
    }
    get applicationIdInput() {
        return this._applicationId;
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
    get functions() {
        return this._functions;
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
            application_id: cdktf.stringToTerraform(this._applicationId),
            display_name: cdktf.stringToTerraform(this._displayName),
            id: cdktf.stringToTerraform(this._id),
            state: cdktf.stringToTerraform(this._state),
            filter: cdktf.listMapper(dataOciFunctionsFunctionsFilterToTerraform, true)(this._filter.internalValue),
        };
    }
    synthesizeHclAttributes() {
        const attrs = {
            application_id: {
                value: cdktf.stringToHclTerraform(this._applicationId),
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
                value: cdktf.listMapperHcl(dataOciFunctionsFunctionsFilterToHclTerraform, true)(this._filter.internalValue),
                isBlock: true,
                type: "set",
                storageClassType: "DataOciFunctionsFunctionsFilterList",
            },
        };
        return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
    }
}
exports.DataOciFunctionsFunctions = DataOciFunctionsFunctions;
DataOciFunctionsFunctions.tfResourceType = "oci_functions_functions";
