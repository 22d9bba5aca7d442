// Generated from the schema of oracle/oci 8.28.0; see ../../README.md. Do not edit.
// Made with @cdktf/provider-generator, Copyright (c) HashiCorp, Inc., SPDX-License-Identifier: MPL-2.0.
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.DataOciStreamingStreamPools = exports.DataOciStreamingStreamPoolsFilterList = exports.DataOciStreamingStreamPoolsFilterOutputReference = exports.DataOciStreamingStreamPoolsStreamPoolsList = exports.DataOciStreamingStreamPoolsStreamPoolsOutputReference = exports.DataOciStreamingStreamPoolsStreamPoolsPrivateEndpointSettingsList = exports.DataOciStreamingStreamPoolsStreamPoolsPrivateEndpointSettingsOutputReference = exports.DataOciStreamingStreamPoolsStreamPoolsKafkaSettingsList = exports.DataOciStreamingStreamPoolsStreamPoolsKafkaSettingsOutputReference = exports.DataOciStreamingStreamPoolsStreamPoolsCustomEncryptionKeyList = exports.DataOciStreamingStreamPoolsStreamPoolsCustomEncryptionKeyOutputReference = void 0;
exports.dataOciStreamingStreamPoolsStreamPoolsCustomEncryptionKeyToTerraform = dataOciStreamingStreamPoolsStreamPoolsCustomEncryptionKeyToTerraform;
exports.dataOciStreamingStreamPoolsStreamPoolsCustomEncryptionKeyToHclTerraform = dataOciStreamingStreamPoolsStreamPoolsCustomEncryptionKeyToHclTerraform;
exports.dataOciStreamingStreamPoolsStreamPoolsKafkaSettingsToTerraform = dataOciStreamingStreamPoolsStreamPoolsKafkaSettingsToTerraform;
exports.dataOciStreamingStreamPoolsStreamPoolsKafkaSettingsToHclTerraform = dataOciStreamingStreamPoolsStreamPoolsKafkaSettingsToHclTerraform;
exports.dataOciStreamingStreamPoolsStreamPoolsPrivateEndpointSettingsToTerraform = dataOciStreamingStreamPoolsStreamPoolsPrivateEndpointSettingsToTerraform;
exports.dataOciStreamingStreamPoolsStreamPoolsPrivateEndpointSettingsToHclTerraform = dataOciStreamingStreamPoolsStreamPoolsPrivateEndpointSettingsToHclTerraform;
exports.dataOciStreamingStreamPoolsStreamPoolsToTerraform = dataOciStreamingStreamPoolsStreamPoolsToTerraform;
exports.dataOciStreamingStreamPoolsStreamPoolsToHclTerraform = dataOciStreamingStreamPoolsStreamPoolsToHclTerraform;
exports.dataOciStreamingStreamPoolsFilterToTerraform = dataOciStreamingStreamPoolsFilterToTerraform;
exports.dataOciStreamingStreamPoolsFilterToHclTerraform = dataOciStreamingStreamPoolsFilterToHclTerraform;
const engine_1 = require("../../engine");
const cdktf = require("cdktf");
function dataOciStreamingStreamPoolsStreamPoolsCustomEncryptionKeyToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
function dataOciStreamingStreamPoolsStreamPoolsCustomEncryptionKeyToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
class DataOciStreamingStreamPoolsStreamPoolsCustomEncryptionKeyOutputReference extends cdktf.ComplexObject {
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
    get keyState() {
        return this.getStringAttribute('key_state');
    }
    get kmsKeyId() {
        return this.getStringAttribute('kms_key_id');
    }
}
exports.DataOciStreamingStreamPoolsStreamPoolsCustomEncryptionKeyOutputReference = DataOciStreamingStreamPoolsStreamPoolsCustomEncryptionKeyOutputReference;
class DataOciStreamingStreamPoolsStreamPoolsCustomEncryptionKeyList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new DataOciStreamingStreamPoolsStreamPoolsCustomEncryptionKeyOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.DataOciStreamingStreamPoolsStreamPoolsCustomEncryptionKeyList = DataOciStreamingStreamPoolsStreamPoolsCustomEncryptionKeyList;
function dataOciStreamingStreamPoolsStreamPoolsKafkaSettingsToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
function dataOciStreamingStreamPoolsStreamPoolsKafkaSettingsToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
class DataOciStreamingStreamPoolsStreamPoolsKafkaSettingsOutputReference extends cdktf.ComplexObject {
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
    get autoCreateTopicsEnable() {
        return this.getBooleanAttribute('auto_create_topics_enable');
    }
    get bootstrapServers() {
        return this.getStringAttribute('bootstrap_servers');
    }
    get logRetentionHours() {
        return this.getNumberAttribute('log_retention_hours');
    }
    get numPartitions() {
        return this.getNumberAttribute('num_partitions');
    }
}
exports.DataOciStreamingStreamPoolsStreamPoolsKafkaSettingsOutputReference = DataOciStreamingStreamPoolsStreamPoolsKafkaSettingsOutputReference;
class DataOciStreamingStreamPoolsStreamPoolsKafkaSettingsList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new DataOciStreamingStreamPoolsStreamPoolsKafkaSettingsOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.DataOciStreamingStreamPoolsStreamPoolsKafkaSettingsList = DataOciStreamingStreamPoolsStreamPoolsKafkaSettingsList;
function dataOciStreamingStreamPoolsStreamPoolsPrivateEndpointSettingsToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
function dataOciStreamingStreamPoolsStreamPoolsPrivateEndpointSettingsToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
class DataOciStreamingStreamPoolsStreamPoolsPrivateEndpointSettingsOutputReference extends cdktf.ComplexObject {
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
    get nsgIds() {
        return this.getListAttribute('nsg_ids');
    }
    get privateEndpointIp() {
        return this.getStringAttribute('private_endpoint_ip');
    }
    get subnetId() {
        return this.getStringAttribute('subnet_id');
    }
}
exports.DataOciStreamingStreamPoolsStreamPoolsPrivateEndpointSettingsOutputReference = DataOciStreamingStreamPoolsStreamPoolsPrivateEndpointSettingsOutputReference;
class DataOciStreamingStreamPoolsStreamPoolsPrivateEndpointSettingsList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new DataOciStreamingStreamPoolsStreamPoolsPrivateEndpointSettingsOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.DataOciStreamingStreamPoolsStreamPoolsPrivateEndpointSettingsList = DataOciStreamingStreamPoolsStreamPoolsPrivateEndpointSettingsList;
function dataOciStreamingStreamPoolsStreamPoolsToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
function dataOciStreamingStreamPoolsStreamPoolsToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
class DataOciStreamingStreamPoolsStreamPoolsOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute, complexObjectIndex, complexObjectIsFromSet) {
        super(terraformResource, terraformAttribute, complexObjectIsFromSet, complexObjectIndex);
        this.isEmptyObject = false;
        this._customEncryptionKey = new DataOciStreamingStreamPoolsStreamPoolsCustomEncryptionKeyList(this, "custom_encryption_key", false);
        this._definedTags = new cdktf.StringMap(this, "defined_tags");
        this._freeformTags = new cdktf.StringMap(this, "freeform_tags");
        this._kafkaSettings = new DataOciStreamingStreamPoolsStreamPoolsKafkaSettingsList(this, "kafka_settings", false);
        this._privateEndpointSettings = new DataOciStreamingStreamPoolsStreamPoolsPrivateEndpointSettingsList(this, "private_endpoint_settings", false);
        this._securityAttributes = new cdktf.StringMap(this, "security_attributes");
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
    get customEncryptionKey() {
        return this._customEncryptionKey;
    }
    get definedTags() {
        return this._definedTags;
    }
    get endpointFqdn() {
        return this.getStringAttribute('endpoint_fqdn');
    }
    get freeformTags() {
        return this._freeformTags;
    }
    get id() {
        return this.getStringAttribute('id');
    }
    get isPrivate() {
        return this.getBooleanAttribute('is_private');
    }
    get kafkaSettings() {
        return this._kafkaSettings;
    }
    get lifecycleStateDetails() {
        return this.getStringAttribute('lifecycle_state_details');
    }
    get name() {
        return this.getStringAttribute('name');
    }
    get privateEndpointSettings() {
        return this._privateEndpointSettings;
    }
    get securityAttributes() {
        return this._securityAttributes;
    }
    get state() {
        return this.getStringAttribute('state');
    }
    get timeCreated() {
        return this.getStringAttribute('time_created');
    }
}
exports.DataOciStreamingStreamPoolsStreamPoolsOutputReference = DataOciStreamingStreamPoolsStreamPoolsOutputReference;
class DataOciStreamingStreamPoolsStreamPoolsList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new DataOciStreamingStreamPoolsStreamPoolsOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.DataOciStreamingStreamPoolsStreamPoolsList = DataOciStreamingStreamPoolsStreamPoolsList;
function dataOciStreamingStreamPoolsFilterToTerraform(struct) {
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
function dataOciStreamingStreamPoolsFilterToHclTerraform(struct) {
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
class DataOciStreamingStreamPoolsFilterOutputReference extends cdktf.ComplexObject {
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
exports.DataOciStreamingStreamPoolsFilterOutputReference = DataOciStreamingStreamPoolsFilterOutputReference;
class DataOciStreamingStreamPoolsFilterList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new DataOciStreamingStreamPoolsFilterOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.DataOciStreamingStreamPoolsFilterList = DataOciStreamingStreamPoolsFilterList;
class DataOciStreamingStreamPools extends cdktf.TerraformDataSource {
    static generateConfigForImport(scope, importToId, importFromId, provider) {
        return new cdktf.ImportableResource((0, engine_1.inEngine)(scope, importToId), importToId, { terraformResourceType: "oci_streaming_stream_pools", importId: importFromId, provider });
    }
    constructor(scope, id, config) {
        super((0, engine_1.inEngine)(scope, id), id, {
            terraformResourceType: 'oci_streaming_stream_pools',
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
        this._streamPools = new DataOciStreamingStreamPoolsStreamPoolsList(this, "stream_pools", false);
        this._filter = new DataOciStreamingStreamPoolsFilterList(this, "filter", true);
        this._compartmentId = config.compartmentId;
        this._id = config.id;
        this._name = config.name;
        this._state = config.state;
        this._filter.internalValue = config.filter;
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
    get name() {
        return this.getStringAttribute('name');
    }
    set name(value) {
        this._name = value;
    }
    resetName() {
        this._name = undefined;
    }
    get nameInput() {
        return this._name;
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
    get streamPools() {
        return this._streamPools;
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
            id: cdktf.stringToTerraform(this._id),
            name: cdktf.stringToTerraform(this._name),
            state: cdktf.stringToTerraform(this._state),
            filter: cdktf.listMapper(dataOciStreamingStreamPoolsFilterToTerraform, true)(this._filter.internalValue),
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
            id: {
                value: cdktf.stringToHclTerraform(this._id),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            name: {
                value: cdktf.stringToHclTerraform(this._name),
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
                value: cdktf.listMapperHcl(dataOciStreamingStreamPoolsFilterToHclTerraform, true)(this._filter.internalValue),
                isBlock: true,
                type: "set",
                storageClassType: "DataOciStreamingStreamPoolsFilterList",
            },
        };
        return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
    }
}
exports.DataOciStreamingStreamPools = DataOciStreamingStreamPools;
DataOciStreamingStreamPools.tfResourceType = "oci_streaming_stream_pools";
