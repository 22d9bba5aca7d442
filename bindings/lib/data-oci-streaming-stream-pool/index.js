// Generated from the schema of oracle/oci 8.28.0; see ../../README.md. Do not edit.
// Made with @cdktf/provider-generator, Copyright (c) HashiCorp, Inc., SPDX-License-Identifier: MPL-2.0.
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.DataOciStreamingStreamPool = exports.DataOciStreamingStreamPoolPrivateEndpointSettingsList = exports.DataOciStreamingStreamPoolPrivateEndpointSettingsOutputReference = exports.DataOciStreamingStreamPoolKafkaSettingsList = exports.DataOciStreamingStreamPoolKafkaSettingsOutputReference = exports.DataOciStreamingStreamPoolCustomEncryptionKeyList = exports.DataOciStreamingStreamPoolCustomEncryptionKeyOutputReference = void 0;
exports.dataOciStreamingStreamPoolCustomEncryptionKeyToTerraform = dataOciStreamingStreamPoolCustomEncryptionKeyToTerraform;
exports.dataOciStreamingStreamPoolCustomEncryptionKeyToHclTerraform = dataOciStreamingStreamPoolCustomEncryptionKeyToHclTerraform;
exports.dataOciStreamingStreamPoolKafkaSettingsToTerraform = dataOciStreamingStreamPoolKafkaSettingsToTerraform;
exports.dataOciStreamingStreamPoolKafkaSettingsToHclTerraform = dataOciStreamingStreamPoolKafkaSettingsToHclTerraform;
exports.dataOciStreamingStreamPoolPrivateEndpointSettingsToTerraform = dataOciStreamingStreamPoolPrivateEndpointSettingsToTerraform;
exports.dataOciStreamingStreamPoolPrivateEndpointSettingsToHclTerraform = dataOciStreamingStreamPoolPrivateEndpointSettingsToHclTerraform;
const engine_1 = require("../../engine");
const cdktf = require("cdktf");
function dataOciStreamingStreamPoolCustomEncryptionKeyToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
function dataOciStreamingStreamPoolCustomEncryptionKeyToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
class DataOciStreamingStreamPoolCustomEncryptionKeyOutputReference extends cdktf.ComplexObject {
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
exports.DataOciStreamingStreamPoolCustomEncryptionKeyOutputReference = DataOciStreamingStreamPoolCustomEncryptionKeyOutputReference;
class DataOciStreamingStreamPoolCustomEncryptionKeyList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new DataOciStreamingStreamPoolCustomEncryptionKeyOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.DataOciStreamingStreamPoolCustomEncryptionKeyList = DataOciStreamingStreamPoolCustomEncryptionKeyList;
function dataOciStreamingStreamPoolKafkaSettingsToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
function dataOciStreamingStreamPoolKafkaSettingsToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
class DataOciStreamingStreamPoolKafkaSettingsOutputReference extends cdktf.ComplexObject {
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
exports.DataOciStreamingStreamPoolKafkaSettingsOutputReference = DataOciStreamingStreamPoolKafkaSettingsOutputReference;
class DataOciStreamingStreamPoolKafkaSettingsList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new DataOciStreamingStreamPoolKafkaSettingsOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.DataOciStreamingStreamPoolKafkaSettingsList = DataOciStreamingStreamPoolKafkaSettingsList;
function dataOciStreamingStreamPoolPrivateEndpointSettingsToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
function dataOciStreamingStreamPoolPrivateEndpointSettingsToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
class DataOciStreamingStreamPoolPrivateEndpointSettingsOutputReference extends cdktf.ComplexObject {
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
exports.DataOciStreamingStreamPoolPrivateEndpointSettingsOutputReference = DataOciStreamingStreamPoolPrivateEndpointSettingsOutputReference;
class DataOciStreamingStreamPoolPrivateEndpointSettingsList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new DataOciStreamingStreamPoolPrivateEndpointSettingsOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.DataOciStreamingStreamPoolPrivateEndpointSettingsList = DataOciStreamingStreamPoolPrivateEndpointSettingsList;
class DataOciStreamingStreamPool extends cdktf.TerraformDataSource {
    static generateConfigForImport(scope, importToId, importFromId, provider) {
        return new cdktf.ImportableResource((0, engine_1.inEngine)(scope, importToId), importToId, { terraformResourceType: "oci_streaming_stream_pool", importId: importFromId, provider });
    }
    constructor(scope, id, config) {
        super((0, engine_1.inEngine)(scope, id), id, {
            terraformResourceType: 'oci_streaming_stream_pool',
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
        this._customEncryptionKey = new DataOciStreamingStreamPoolCustomEncryptionKeyList(this, "custom_encryption_key", false);
        this._definedTags = new cdktf.StringMap(this, "defined_tags");
        this._freeformTags = new cdktf.StringMap(this, "freeform_tags");
        this._kafkaSettings = new DataOciStreamingStreamPoolKafkaSettingsList(this, "kafka_settings", false);
        this._privateEndpointSettings = new DataOciStreamingStreamPoolPrivateEndpointSettingsList(this, "private_endpoint_settings", false);
        this._securityAttributes = new cdktf.StringMap(this, "security_attributes");
        this._streamPoolId = config.streamPoolId;
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
    get streamPoolId() {
        return this.getStringAttribute('stream_pool_id');
    }
    set streamPoolId(value) {
        this._streamPoolId = value;
    }
    get streamPoolIdInput() {
        return this._streamPoolId;
    }
    get timeCreated() {
        return this.getStringAttribute('time_created');
    }
    synthesizeAttributes() {
        return {
            stream_pool_id: cdktf.stringToTerraform(this._streamPoolId),
        };
    }
    synthesizeHclAttributes() {
        const attrs = {
            stream_pool_id: {
                value: cdktf.stringToHclTerraform(this._streamPoolId),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
        };
        return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
    }
}
exports.DataOciStreamingStreamPool = DataOciStreamingStreamPool;
DataOciStreamingStreamPool.tfResourceType = "oci_streaming_stream_pool";
