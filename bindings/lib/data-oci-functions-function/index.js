// Generated from the schema of oracle/oci 8.28.0; see ../../README.md. Do not edit.
// Made with @cdktf/provider-generator, Copyright (c) HashiCorp, Inc., SPDX-License-Identifier: MPL-2.0.
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.DataOciFunctionsFunction = exports.DataOciFunctionsFunctionTraceConfigList = exports.DataOciFunctionsFunctionTraceConfigOutputReference = exports.DataOciFunctionsFunctionSuccessDestinationList = exports.DataOciFunctionsFunctionSuccessDestinationOutputReference = exports.DataOciFunctionsFunctionSourceDetailsList = exports.DataOciFunctionsFunctionSourceDetailsOutputReference = exports.DataOciFunctionsFunctionProvisionedConcurrencyConfigList = exports.DataOciFunctionsFunctionProvisionedConcurrencyConfigOutputReference = exports.DataOciFunctionsFunctionFailureDestinationList = exports.DataOciFunctionsFunctionFailureDestinationOutputReference = void 0;
exports.dataOciFunctionsFunctionFailureDestinationToTerraform = dataOciFunctionsFunctionFailureDestinationToTerraform;
exports.dataOciFunctionsFunctionFailureDestinationToHclTerraform = dataOciFunctionsFunctionFailureDestinationToHclTerraform;
exports.dataOciFunctionsFunctionProvisionedConcurrencyConfigToTerraform = dataOciFunctionsFunctionProvisionedConcurrencyConfigToTerraform;
exports.dataOciFunctionsFunctionProvisionedConcurrencyConfigToHclTerraform = dataOciFunctionsFunctionProvisionedConcurrencyConfigToHclTerraform;
exports.dataOciFunctionsFunctionSourceDetailsToTerraform = dataOciFunctionsFunctionSourceDetailsToTerraform;
exports.dataOciFunctionsFunctionSourceDetailsToHclTerraform = dataOciFunctionsFunctionSourceDetailsToHclTerraform;
exports.dataOciFunctionsFunctionSuccessDestinationToTerraform = dataOciFunctionsFunctionSuccessDestinationToTerraform;
exports.dataOciFunctionsFunctionSuccessDestinationToHclTerraform = dataOciFunctionsFunctionSuccessDestinationToHclTerraform;
exports.dataOciFunctionsFunctionTraceConfigToTerraform = dataOciFunctionsFunctionTraceConfigToTerraform;
exports.dataOciFunctionsFunctionTraceConfigToHclTerraform = dataOciFunctionsFunctionTraceConfigToHclTerraform;
const engine_1 = require("../../engine");
const cdktf = require("cdktf");
function dataOciFunctionsFunctionFailureDestinationToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
function dataOciFunctionsFunctionFailureDestinationToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
class DataOciFunctionsFunctionFailureDestinationOutputReference extends cdktf.ComplexObject {
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
exports.DataOciFunctionsFunctionFailureDestinationOutputReference = DataOciFunctionsFunctionFailureDestinationOutputReference;
class DataOciFunctionsFunctionFailureDestinationList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new DataOciFunctionsFunctionFailureDestinationOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.DataOciFunctionsFunctionFailureDestinationList = DataOciFunctionsFunctionFailureDestinationList;
function dataOciFunctionsFunctionProvisionedConcurrencyConfigToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
function dataOciFunctionsFunctionProvisionedConcurrencyConfigToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
class DataOciFunctionsFunctionProvisionedConcurrencyConfigOutputReference extends cdktf.ComplexObject {
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
exports.DataOciFunctionsFunctionProvisionedConcurrencyConfigOutputReference = DataOciFunctionsFunctionProvisionedConcurrencyConfigOutputReference;
class DataOciFunctionsFunctionProvisionedConcurrencyConfigList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new DataOciFunctionsFunctionProvisionedConcurrencyConfigOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.DataOciFunctionsFunctionProvisionedConcurrencyConfigList = DataOciFunctionsFunctionProvisionedConcurrencyConfigList;
function dataOciFunctionsFunctionSourceDetailsToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
function dataOciFunctionsFunctionSourceDetailsToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
class DataOciFunctionsFunctionSourceDetailsOutputReference extends cdktf.ComplexObject {
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
exports.DataOciFunctionsFunctionSourceDetailsOutputReference = DataOciFunctionsFunctionSourceDetailsOutputReference;
class DataOciFunctionsFunctionSourceDetailsList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new DataOciFunctionsFunctionSourceDetailsOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.DataOciFunctionsFunctionSourceDetailsList = DataOciFunctionsFunctionSourceDetailsList;
function dataOciFunctionsFunctionSuccessDestinationToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
function dataOciFunctionsFunctionSuccessDestinationToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
class DataOciFunctionsFunctionSuccessDestinationOutputReference extends cdktf.ComplexObject {
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
exports.DataOciFunctionsFunctionSuccessDestinationOutputReference = DataOciFunctionsFunctionSuccessDestinationOutputReference;
class DataOciFunctionsFunctionSuccessDestinationList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new DataOciFunctionsFunctionSuccessDestinationOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.DataOciFunctionsFunctionSuccessDestinationList = DataOciFunctionsFunctionSuccessDestinationList;
function dataOciFunctionsFunctionTraceConfigToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
function dataOciFunctionsFunctionTraceConfigToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
class DataOciFunctionsFunctionTraceConfigOutputReference extends cdktf.ComplexObject {
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
exports.DataOciFunctionsFunctionTraceConfigOutputReference = DataOciFunctionsFunctionTraceConfigOutputReference;
class DataOciFunctionsFunctionTraceConfigList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new DataOciFunctionsFunctionTraceConfigOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.DataOciFunctionsFunctionTraceConfigList = DataOciFunctionsFunctionTraceConfigList;
class DataOciFunctionsFunction extends cdktf.TerraformDataSource {
    static generateConfigForImport(scope, importToId, importFromId, provider) {
        return new cdktf.ImportableResource((0, engine_1.inEngine)(scope, importToId), importToId, { terraformResourceType: "oci_functions_function", importId: importFromId, provider });
    }
    constructor(scope, id, config) {
        super((0, engine_1.inEngine)(scope, id), id, {
            terraformResourceType: 'oci_functions_function',
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
        this._config = new cdktf.StringMap(this, "config");
        this._definedTags = new cdktf.StringMap(this, "defined_tags");
        this._failureDestination = new DataOciFunctionsFunctionFailureDestinationList(this, "failure_destination", false);
        this._freeformTags = new cdktf.StringMap(this, "freeform_tags");
        this._provisionedConcurrencyConfig = new DataOciFunctionsFunctionProvisionedConcurrencyConfigList(this, "provisioned_concurrency_config", false);
        this._sourceDetails = new DataOciFunctionsFunctionSourceDetailsList(this, "source_details", false);
        this._successDestination = new DataOciFunctionsFunctionSuccessDestinationList(this, "success_destination", false);
        this._traceConfig = new DataOciFunctionsFunctionTraceConfigList(this, "trace_config", false);
        this._functionId = config.functionId;
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
    get functionId() {
        return this.getStringAttribute('function_id');
    }
    set functionId(value) {
        this._functionId = value;
    }
    get functionIdInput() {
        return this._functionId;
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
    synthesizeAttributes() {
        return {
            function_id: cdktf.stringToTerraform(this._functionId),
        };
    }
    synthesizeHclAttributes() {
        const attrs = {
            function_id: {
                value: cdktf.stringToHclTerraform(this._functionId),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
        };
        return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
    }
}
exports.DataOciFunctionsFunction = DataOciFunctionsFunction;
DataOciFunctionsFunction.tfResourceType = "oci_functions_function";
