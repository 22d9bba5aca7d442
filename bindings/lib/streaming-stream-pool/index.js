// Generated from the schema of oracle/oci 8.28.0; see ../../README.md. Do not edit.
// Made with @cdktf/provider-generator, Copyright (c) HashiCorp, Inc., SPDX-License-Identifier: MPL-2.0.
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.StreamingStreamPool = exports.StreamingStreamPoolTimeoutsOutputReference = exports.StreamingStreamPoolPrivateEndpointSettingsOutputReference = exports.StreamingStreamPoolKafkaSettingsOutputReference = exports.StreamingStreamPoolCustomEncryptionKeyOutputReference = void 0;
exports.streamingStreamPoolCustomEncryptionKeyToTerraform = streamingStreamPoolCustomEncryptionKeyToTerraform;
exports.streamingStreamPoolCustomEncryptionKeyToHclTerraform = streamingStreamPoolCustomEncryptionKeyToHclTerraform;
exports.streamingStreamPoolKafkaSettingsToTerraform = streamingStreamPoolKafkaSettingsToTerraform;
exports.streamingStreamPoolKafkaSettingsToHclTerraform = streamingStreamPoolKafkaSettingsToHclTerraform;
exports.streamingStreamPoolPrivateEndpointSettingsToTerraform = streamingStreamPoolPrivateEndpointSettingsToTerraform;
exports.streamingStreamPoolPrivateEndpointSettingsToHclTerraform = streamingStreamPoolPrivateEndpointSettingsToHclTerraform;
exports.streamingStreamPoolTimeoutsToTerraform = streamingStreamPoolTimeoutsToTerraform;
exports.streamingStreamPoolTimeoutsToHclTerraform = streamingStreamPoolTimeoutsToHclTerraform;
const engine_1 = require("../../engine");
const cdktf = require("cdktf");
function streamingStreamPoolCustomEncryptionKeyToTerraform(struct) {
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
function streamingStreamPoolCustomEncryptionKeyToHclTerraform(struct) {
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
class StreamingStreamPoolCustomEncryptionKeyOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false, 0);
        this.isEmptyObject = false;
    }
    get internalValue() {
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
            this._kmsKeyId = undefined;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this._kmsKeyId = value.kmsKeyId;
        }
    }
    get keyState() {
        return this.getStringAttribute('key_state');
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
exports.StreamingStreamPoolCustomEncryptionKeyOutputReference = StreamingStreamPoolCustomEncryptionKeyOutputReference;
function streamingStreamPoolKafkaSettingsToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        auto_create_topics_enable: cdktf.booleanToTerraform(struct.autoCreateTopicsEnable),
        log_retention_hours: cdktf.numberToTerraform(struct.logRetentionHours),
        num_partitions: cdktf.numberToTerraform(struct.numPartitions),
    };
}
function streamingStreamPoolKafkaSettingsToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        auto_create_topics_enable: {
            value: cdktf.booleanToHclTerraform(struct.autoCreateTopicsEnable),
            isBlock: false,
            type: "simple",
            storageClassType: "boolean",
        },
        log_retention_hours: {
            value: cdktf.numberToHclTerraform(struct.logRetentionHours),
            isBlock: false,
            type: "simple",
            storageClassType: "number",
        },
        num_partitions: {
            value: cdktf.numberToHclTerraform(struct.numPartitions),
            isBlock: false,
            type: "simple",
            storageClassType: "number",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class StreamingStreamPoolKafkaSettingsOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false, 0);
        this.isEmptyObject = false;
    }
    get internalValue() {
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._autoCreateTopicsEnable !== undefined) {
            hasAnyValues = true;
            internalValueResult.autoCreateTopicsEnable = this._autoCreateTopicsEnable;
        }
        if (this._logRetentionHours !== undefined) {
            hasAnyValues = true;
            internalValueResult.logRetentionHours = this._logRetentionHours;
        }
        if (this._numPartitions !== undefined) {
            hasAnyValues = true;
            internalValueResult.numPartitions = this._numPartitions;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this._autoCreateTopicsEnable = undefined;
            this._logRetentionHours = undefined;
            this._numPartitions = undefined;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this._autoCreateTopicsEnable = value.autoCreateTopicsEnable;
            this._logRetentionHours = value.logRetentionHours;
            this._numPartitions = value.numPartitions;
        }
    }
    get autoCreateTopicsEnable() {
        return this.getBooleanAttribute('auto_create_topics_enable');
    }
    set autoCreateTopicsEnable(value) {
        this._autoCreateTopicsEnable = value;
    }
    resetAutoCreateTopicsEnable() {
        this._autoCreateTopicsEnable = undefined;
    }
    get autoCreateTopicsEnableInput() {
        return this._autoCreateTopicsEnable;
    }
    get bootstrapServers() {
        return this.getStringAttribute('bootstrap_servers');
    }
    get logRetentionHours() {
        return this.getNumberAttribute('log_retention_hours');
    }
    set logRetentionHours(value) {
        this._logRetentionHours = value;
    }
    resetLogRetentionHours() {
        this._logRetentionHours = undefined;
    }
    get logRetentionHoursInput() {
        return this._logRetentionHours;
    }
    get numPartitions() {
        return this.getNumberAttribute('num_partitions');
    }
    set numPartitions(value) {
        this._numPartitions = value;
    }
    resetNumPartitions() {
        this._numPartitions = undefined;
    }
    get numPartitionsInput() {
        return this._numPartitions;
    }
}
exports.StreamingStreamPoolKafkaSettingsOutputReference = StreamingStreamPoolKafkaSettingsOutputReference;
function streamingStreamPoolPrivateEndpointSettingsToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        nsg_ids: cdktf.listMapper(cdktf.stringToTerraform, false)(struct.nsgIds),
        private_endpoint_ip: cdktf.stringToTerraform(struct.privateEndpointIp),
        subnet_id: cdktf.stringToTerraform(struct.subnetId),
    };
}
function streamingStreamPoolPrivateEndpointSettingsToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        nsg_ids: {
            value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct.nsgIds),
            isBlock: false,
            type: "set",
            storageClassType: "stringList",
        },
        private_endpoint_ip: {
            value: cdktf.stringToHclTerraform(struct.privateEndpointIp),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        subnet_id: {
            value: cdktf.stringToHclTerraform(struct.subnetId),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class StreamingStreamPoolPrivateEndpointSettingsOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false, 0);
        this.isEmptyObject = false;
    }
    get internalValue() {
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._nsgIds !== undefined) {
            hasAnyValues = true;
            internalValueResult.nsgIds = this._nsgIds;
        }
        if (this._privateEndpointIp !== undefined) {
            hasAnyValues = true;
            internalValueResult.privateEndpointIp = this._privateEndpointIp;
        }
        if (this._subnetId !== undefined) {
            hasAnyValues = true;
            internalValueResult.subnetId = this._subnetId;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this._nsgIds = undefined;
            this._privateEndpointIp = undefined;
            this._subnetId = undefined;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this._nsgIds = value.nsgIds;
            this._privateEndpointIp = value.privateEndpointIp;
            this._subnetId = value.subnetId;
        }
    }
    get nsgIds() {
        return cdktf.Fn.tolist(this.getListAttribute('nsg_ids'));
    }
    set nsgIds(value) {
        this._nsgIds = value;
    }
    resetNsgIds() {
        this._nsgIds = undefined;
    }
    get nsgIdsInput() {
        return this._nsgIds;
    }
    get privateEndpointIp() {
        return this.getStringAttribute('private_endpoint_ip');
    }
    set privateEndpointIp(value) {
        this._privateEndpointIp = value;
    }
    resetPrivateEndpointIp() {
        this._privateEndpointIp = undefined;
    }
    get privateEndpointIpInput() {
        return this._privateEndpointIp;
    }
    get subnetId() {
        return this.getStringAttribute('subnet_id');
    }
    set subnetId(value) {
        this._subnetId = value;
    }
    resetSubnetId() {
        this._subnetId = undefined;
    }
    get subnetIdInput() {
        return this._subnetId;
    }
}
exports.StreamingStreamPoolPrivateEndpointSettingsOutputReference = StreamingStreamPoolPrivateEndpointSettingsOutputReference;
function streamingStreamPoolTimeoutsToTerraform(struct) {
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
function streamingStreamPoolTimeoutsToHclTerraform(struct) {
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
class StreamingStreamPoolTimeoutsOutputReference extends cdktf.ComplexObject {
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
exports.StreamingStreamPoolTimeoutsOutputReference = StreamingStreamPoolTimeoutsOutputReference;
class StreamingStreamPool extends cdktf.TerraformResource {
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
        this._customEncryptionKey = new StreamingStreamPoolCustomEncryptionKeyOutputReference(this, "custom_encryption_key");
        this._kafkaSettings = new StreamingStreamPoolKafkaSettingsOutputReference(this, "kafka_settings");
        this._privateEndpointSettings = new StreamingStreamPoolPrivateEndpointSettingsOutputReference(this, "private_endpoint_settings");
        this._timeouts = new StreamingStreamPoolTimeoutsOutputReference(this, "timeouts");
        this._compartmentId = config.compartmentId;
        this._definedTags = config.definedTags;
        this._freeformTags = config.freeformTags;
        this._id = config.id;
        this._name = config.name;
        this._securityAttributes = config.securityAttributes;
        this._customEncryptionKey.internalValue = config.customEncryptionKey;
        this._kafkaSettings.internalValue = config.kafkaSettings;
        this._privateEndpointSettings.internalValue = config.privateEndpointSettings;
        this._timeouts.internalValue = config.timeouts;
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
    get endpointFqdn() {
        return this.getStringAttribute('endpoint_fqdn');
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
    get isPrivate() {
        return this.getBooleanAttribute('is_private');
    }
    get lifecycleStateDetails() {
        return this.getStringAttribute('lifecycle_state_details');
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
    get state() {
        return this.getStringAttribute('state');
    }
    get timeCreated() {
        return this.getStringAttribute('time_created');
    }
    get customEncryptionKey() {
        return this._customEncryptionKey;
    }
    putCustomEncryptionKey(value) {
        this._customEncryptionKey.internalValue = value;
    }
    resetCustomEncryptionKey() {
        this._customEncryptionKey.internalValue = undefined;
    }
    get customEncryptionKeyInput() {
        return this._customEncryptionKey.internalValue;
    }
    get kafkaSettings() {
        return this._kafkaSettings;
    }
    putKafkaSettings(value) {
        this._kafkaSettings.internalValue = value;
    }
    resetKafkaSettings() {
        this._kafkaSettings.internalValue = undefined;
    }
    get kafkaSettingsInput() {
        return this._kafkaSettings.internalValue;
    }
    get privateEndpointSettings() {
        return this._privateEndpointSettings;
    }
    putPrivateEndpointSettings(value) {
        this._privateEndpointSettings.internalValue = value;
    }
    resetPrivateEndpointSettings() {
        this._privateEndpointSettings.internalValue = undefined;
    }
    get privateEndpointSettingsInput() {
        return this._privateEndpointSettings.internalValue;
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
    synthesizeAttributes() {
        return {
            compartment_id: cdktf.stringToTerraform(this._compartmentId),
            defined_tags: cdktf.hashMapper(cdktf.stringToTerraform)(this._definedTags),
            freeform_tags: cdktf.hashMapper(cdktf.stringToTerraform)(this._freeformTags),
            id: cdktf.stringToTerraform(this._id),
            name: cdktf.stringToTerraform(this._name),
            security_attributes: cdktf.hashMapper(cdktf.stringToTerraform)(this._securityAttributes),
            custom_encryption_key: streamingStreamPoolCustomEncryptionKeyToTerraform(this._customEncryptionKey.internalValue),
            kafka_settings: streamingStreamPoolKafkaSettingsToTerraform(this._kafkaSettings.internalValue),
            private_endpoint_settings: streamingStreamPoolPrivateEndpointSettingsToTerraform(this._privateEndpointSettings.internalValue),
            timeouts: streamingStreamPoolTimeoutsToTerraform(this._timeouts.internalValue),
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
            defined_tags: {
                value: cdktf.hashMapperHcl(cdktf.stringToHclTerraform)(this._definedTags),
                isBlock: false,
                type: "map",
                storageClassType: "stringMap",
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
            name: {
                value: cdktf.stringToHclTerraform(this._name),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            security_attributes: {
                value: cdktf.hashMapperHcl(cdktf.stringToHclTerraform)(this._securityAttributes),
                isBlock: false,
                type: "map",
                storageClassType: "stringMap",
            },
            custom_encryption_key: {
                value: streamingStreamPoolCustomEncryptionKeyToHclTerraform(this._customEncryptionKey.internalValue),
                isBlock: true,
                type: "list",
                storageClassType: "StreamingStreamPoolCustomEncryptionKeyList",
            },
            kafka_settings: {
                value: streamingStreamPoolKafkaSettingsToHclTerraform(this._kafkaSettings.internalValue),
                isBlock: true,
                type: "list",
                storageClassType: "StreamingStreamPoolKafkaSettingsList",
            },
            private_endpoint_settings: {
                value: streamingStreamPoolPrivateEndpointSettingsToHclTerraform(this._privateEndpointSettings.internalValue),
                isBlock: true,
                type: "list",
                storageClassType: "StreamingStreamPoolPrivateEndpointSettingsList",
            },
            timeouts: {
                value: streamingStreamPoolTimeoutsToHclTerraform(this._timeouts.internalValue),
                isBlock: true,
                type: "struct",
                storageClassType: "StreamingStreamPoolTimeouts",
            },
        };
        return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
    }
}
exports.StreamingStreamPool = StreamingStreamPool;
StreamingStreamPool.tfResourceType = "oci_streaming_stream_pool";
