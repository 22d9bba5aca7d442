// Generated from the schema of oracle/oci 8.28.0; see ../../README.md. Do not edit.
// Made with @cdktf/provider-generator, Copyright (c) HashiCorp, Inc., SPDX-License-Identifier: MPL-2.0.
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.QueueQueue = exports.QueueQueueTimeoutsOutputReference = exports.QueueQueueCapabilitiesList = exports.QueueQueueCapabilitiesOutputReference = void 0;
exports.queueQueueCapabilitiesToTerraform = queueQueueCapabilitiesToTerraform;
exports.queueQueueCapabilitiesToHclTerraform = queueQueueCapabilitiesToHclTerraform;
exports.queueQueueTimeoutsToTerraform = queueQueueTimeoutsToTerraform;
exports.queueQueueTimeoutsToHclTerraform = queueQueueTimeoutsToHclTerraform;
const engine_1 = require("../../engine");
const cdktf = require("cdktf");
function queueQueueCapabilitiesToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        is_primary_consumer_group_enabled: cdktf.booleanToTerraform(struct.isPrimaryConsumerGroupEnabled),
        primary_consumer_group_dead_letter_queue_delivery_count: cdktf.numberToTerraform(struct.primaryConsumerGroupDeadLetterQueueDeliveryCount),
        primary_consumer_group_display_name: cdktf.stringToTerraform(struct.primaryConsumerGroupDisplayName),
        primary_consumer_group_filter: cdktf.stringToTerraform(struct.primaryConsumerGroupFilter),
        type: cdktf.stringToTerraform(struct.type),
    };
}
function queueQueueCapabilitiesToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        is_primary_consumer_group_enabled: {
            value: cdktf.booleanToHclTerraform(struct.isPrimaryConsumerGroupEnabled),
            isBlock: false,
            type: "simple",
            storageClassType: "boolean",
        },
        primary_consumer_group_dead_letter_queue_delivery_count: {
            value: cdktf.numberToHclTerraform(struct.primaryConsumerGroupDeadLetterQueueDeliveryCount),
            isBlock: false,
            type: "simple",
            storageClassType: "number",
        },
        primary_consumer_group_display_name: {
            value: cdktf.stringToHclTerraform(struct.primaryConsumerGroupDisplayName),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        primary_consumer_group_filter: {
            value: cdktf.stringToHclTerraform(struct.primaryConsumerGroupFilter),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        type: {
            value: cdktf.stringToHclTerraform(struct.type),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class QueueQueueCapabilitiesOutputReference extends cdktf.ComplexObject {
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
        if (this._isPrimaryConsumerGroupEnabled !== undefined) {
            hasAnyValues = true;
            internalValueResult.isPrimaryConsumerGroupEnabled = this._isPrimaryConsumerGroupEnabled;
        }
        if (this._primaryConsumerGroupDeadLetterQueueDeliveryCount !== undefined) {
            hasAnyValues = true;
            internalValueResult.primaryConsumerGroupDeadLetterQueueDeliveryCount = this._primaryConsumerGroupDeadLetterQueueDeliveryCount;
        }
        if (this._primaryConsumerGroupDisplayName !== undefined) {
            hasAnyValues = true;
            internalValueResult.primaryConsumerGroupDisplayName = this._primaryConsumerGroupDisplayName;
        }
        if (this._primaryConsumerGroupFilter !== undefined) {
            hasAnyValues = true;
            internalValueResult.primaryConsumerGroupFilter = this._primaryConsumerGroupFilter;
        }
        if (this._type !== undefined) {
            hasAnyValues = true;
            internalValueResult.type = this._type;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this.resolvableValue = undefined;
            this._isPrimaryConsumerGroupEnabled = undefined;
            this._primaryConsumerGroupDeadLetterQueueDeliveryCount = undefined;
            this._primaryConsumerGroupDisplayName = undefined;
            this._primaryConsumerGroupFilter = undefined;
            this._type = undefined;
        }
        else if (cdktf.Tokenization.isResolvable(value)) {
            this.isEmptyObject = false;
            this.resolvableValue = value;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this.resolvableValue = undefined;
            this._isPrimaryConsumerGroupEnabled = value.isPrimaryConsumerGroupEnabled;
            this._primaryConsumerGroupDeadLetterQueueDeliveryCount = value.primaryConsumerGroupDeadLetterQueueDeliveryCount;
            this._primaryConsumerGroupDisplayName = value.primaryConsumerGroupDisplayName;
            this._primaryConsumerGroupFilter = value.primaryConsumerGroupFilter;
            this._type = value.type;
        }
    }
    get isPrimaryConsumerGroupEnabled() {
        return this.getBooleanAttribute('is_primary_consumer_group_enabled');
    }
    set isPrimaryConsumerGroupEnabled(value) {
        this._isPrimaryConsumerGroupEnabled = value;
    }
    resetIsPrimaryConsumerGroupEnabled() {
        this._isPrimaryConsumerGroupEnabled = undefined;
    }
    get isPrimaryConsumerGroupEnabledInput() {
        return this._isPrimaryConsumerGroupEnabled;
    }
    get primaryConsumerGroupDeadLetterQueueDeliveryCount() {
        return this.getNumberAttribute('primary_consumer_group_dead_letter_queue_delivery_count');
    }
    set primaryConsumerGroupDeadLetterQueueDeliveryCount(value) {
        this._primaryConsumerGroupDeadLetterQueueDeliveryCount = value;
    }
    resetPrimaryConsumerGroupDeadLetterQueueDeliveryCount() {
        this._primaryConsumerGroupDeadLetterQueueDeliveryCount = undefined;
    }
    get primaryConsumerGroupDeadLetterQueueDeliveryCountInput() {
        return this._primaryConsumerGroupDeadLetterQueueDeliveryCount;
    }
    get primaryConsumerGroupDisplayName() {
        return this.getStringAttribute('primary_consumer_group_display_name');
    }
    set primaryConsumerGroupDisplayName(value) {
        this._primaryConsumerGroupDisplayName = value;
    }
    resetPrimaryConsumerGroupDisplayName() {
        this._primaryConsumerGroupDisplayName = undefined;
    }
    get primaryConsumerGroupDisplayNameInput() {
        return this._primaryConsumerGroupDisplayName;
    }
    get primaryConsumerGroupFilter() {
        return this.getStringAttribute('primary_consumer_group_filter');
    }
    set primaryConsumerGroupFilter(value) {
        this._primaryConsumerGroupFilter = value;
    }
    resetPrimaryConsumerGroupFilter() {
        this._primaryConsumerGroupFilter = undefined;
    }
    get primaryConsumerGroupFilterInput() {
        return this._primaryConsumerGroupFilter;
    }
    get type() {
        return this.getStringAttribute('type');
    }
    set type(value) {
        this._type = value;
    }
    resetType() {
        this._type = undefined;
    }
    get typeInput() {
        return this._type;
    }
}
exports.QueueQueueCapabilitiesOutputReference = QueueQueueCapabilitiesOutputReference;
class QueueQueueCapabilitiesList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new QueueQueueCapabilitiesOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.QueueQueueCapabilitiesList = QueueQueueCapabilitiesList;
function queueQueueTimeoutsToTerraform(struct) {
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
function queueQueueTimeoutsToHclTerraform(struct) {
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
class QueueQueueTimeoutsOutputReference extends cdktf.ComplexObject {
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
exports.QueueQueueTimeoutsOutputReference = QueueQueueTimeoutsOutputReference;
class QueueQueue extends cdktf.TerraformResource {
    static generateConfigForImport(scope, importToId, importFromId, provider) {
        return new cdktf.ImportableResource((0, engine_1.inEngine)(scope, importToId), importToId, { terraformResourceType: "oci_queue_queue", importId: importFromId, provider });
    }
    constructor(scope, id, config) {
        super((0, engine_1.inEngine)(scope, id), id, {
            terraformResourceType: 'oci_queue_queue',
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
        this._systemTags = new cdktf.StringMap(this, "system_tags");
        this._capabilities = new QueueQueueCapabilitiesList(this, "capabilities", false);
        this._timeouts = new QueueQueueTimeoutsOutputReference(this, "timeouts");
        this._channelConsumptionLimit = config.channelConsumptionLimit;
        this._compartmentId = config.compartmentId;
        this._customEncryptionKeyId = config.customEncryptionKeyId;
        this._deadLetterQueueDeliveryCount = config.deadLetterQueueDeliveryCount;
        this._definedTags = config.definedTags;
        this._displayName = config.displayName;
        this._freeformTags = config.freeformTags;
        this._id = config.id;
        this._purgeTrigger = config.purgeTrigger;
        this._purgeType = config.purgeType;
        this._retentionInSeconds = config.retentionInSeconds;
        this._timeoutInSeconds = config.timeoutInSeconds;
        this._visibilityInSeconds = config.visibilityInSeconds;
        this._capabilities.internalValue = config.capabilities;
        this._timeouts.internalValue = config.timeouts;
    }
    get channelConsumptionLimit() {
        return this.getNumberAttribute('channel_consumption_limit');
    }
    set channelConsumptionLimit(value) {
        this._channelConsumptionLimit = value;
    }
    resetChannelConsumptionLimit() {
        this._channelConsumptionLimit = undefined;
    }
    get channelConsumptionLimitInput() {
        return this._channelConsumptionLimit;
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
    get customEncryptionKeyId() {
        return this.getStringAttribute('custom_encryption_key_id');
    }
    set customEncryptionKeyId(value) {
        this._customEncryptionKeyId = value;
    }
    resetCustomEncryptionKeyId() {
        this._customEncryptionKeyId = undefined;
    }
    get customEncryptionKeyIdInput() {
        return this._customEncryptionKeyId;
    }
    get deadLetterQueueDeliveryCount() {
        return this.getNumberAttribute('dead_letter_queue_delivery_count');
    }
    set deadLetterQueueDeliveryCount(value) {
        this._deadLetterQueueDeliveryCount = value;
    }
    resetDeadLetterQueueDeliveryCount() {
        this._deadLetterQueueDeliveryCount = undefined;
    }
    get deadLetterQueueDeliveryCountInput() {
        return this._deadLetterQueueDeliveryCount;
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
    get lifecycleDetails() {
        return this.getStringAttribute('lifecycle_details');
    }
    get messagesEndpoint() {
        return this.getStringAttribute('messages_endpoint');
    }
    get purgeTrigger() {
        return this.getNumberAttribute('purge_trigger');
    }
    set purgeTrigger(value) {
        this._purgeTrigger = value;
    }
    resetPurgeTrigger() {
        this._purgeTrigger = undefined;
    }
    get purgeTriggerInput() {
        return this._purgeTrigger;
    }
    get purgeType() {
        return this.getStringAttribute('purge_type');
    }
    set purgeType(value) {
        this._purgeType = value;
    }
    resetPurgeType() {
        this._purgeType = undefined;
    }
    get purgeTypeInput() {
        return this._purgeType;
    }
    get retentionInSeconds() {
        return this.getNumberAttribute('retention_in_seconds');
    }
    set retentionInSeconds(value) {
        this._retentionInSeconds = value;
    }
    resetRetentionInSeconds() {
        this._retentionInSeconds = undefined;
    }
    get retentionInSecondsInput() {
        return this._retentionInSeconds;
    }
    get state() {
        return this.getStringAttribute('state');
    }
    get systemTags() {
        return this._systemTags;
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
    set timeoutInSeconds(value) {
        this._timeoutInSeconds = value;
    }
    resetTimeoutInSeconds() {
        this._timeoutInSeconds = undefined;
    }
    get timeoutInSecondsInput() {
        return this._timeoutInSeconds;
    }
    get visibilityInSeconds() {
        return this.getNumberAttribute('visibility_in_seconds');
    }
    set visibilityInSeconds(value) {
        this._visibilityInSeconds = value;
    }
    resetVisibilityInSeconds() {
        this._visibilityInSeconds = undefined;
    }
    get visibilityInSecondsInput() {
        return this._visibilityInSeconds;
    }
    get capabilities() {
        return this._capabilities;
    }
    putCapabilities(value) {
        this._capabilities.internalValue = value;
    }
    resetCapabilities() {
        this._capabilities.internalValue = undefined;
    }
    get capabilitiesInput() {
        return this._capabilities.internalValue;
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
            channel_consumption_limit: cdktf.numberToTerraform(this._channelConsumptionLimit),
            compartment_id: cdktf.stringToTerraform(this._compartmentId),
            custom_encryption_key_id: cdktf.stringToTerraform(this._customEncryptionKeyId),
            dead_letter_queue_delivery_count: cdktf.numberToTerraform(this._deadLetterQueueDeliveryCount),
            defined_tags: cdktf.hashMapper(cdktf.stringToTerraform)(this._definedTags),
            display_name: cdktf.stringToTerraform(this._displayName),
            freeform_tags: cdktf.hashMapper(cdktf.stringToTerraform)(this._freeformTags),
            id: cdktf.stringToTerraform(this._id),
            purge_trigger: cdktf.numberToTerraform(this._purgeTrigger),
            purge_type: cdktf.stringToTerraform(this._purgeType),
            retention_in_seconds: cdktf.numberToTerraform(this._retentionInSeconds),
            timeout_in_seconds: cdktf.numberToTerraform(this._timeoutInSeconds),
            visibility_in_seconds: cdktf.numberToTerraform(this._visibilityInSeconds),
            capabilities: cdktf.listMapper(queueQueueCapabilitiesToTerraform, true)(this._capabilities.internalValue),
            timeouts: queueQueueTimeoutsToTerraform(this._timeouts.internalValue),
        };
    }
    synthesizeHclAttributes() {
        const attrs = {
            channel_consumption_limit: {
                value: cdktf.numberToHclTerraform(this._channelConsumptionLimit),
                isBlock: false,
                type: "simple",
                storageClassType: "number",
            },
            compartment_id: {
                value: cdktf.stringToHclTerraform(this._compartmentId),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            custom_encryption_key_id: {
                value: cdktf.stringToHclTerraform(this._customEncryptionKeyId),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            dead_letter_queue_delivery_count: {
                value: cdktf.numberToHclTerraform(this._deadLetterQueueDeliveryCount),
                isBlock: false,
                type: "simple",
                storageClassType: "number",
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
            purge_trigger: {
                value: cdktf.numberToHclTerraform(this._purgeTrigger),
                isBlock: false,
                type: "simple",
                storageClassType: "number",
            },
            purge_type: {
                value: cdktf.stringToHclTerraform(this._purgeType),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            retention_in_seconds: {
                value: cdktf.numberToHclTerraform(this._retentionInSeconds),
                isBlock: false,
                type: "simple",
                storageClassType: "number",
            },
            timeout_in_seconds: {
                value: cdktf.numberToHclTerraform(this._timeoutInSeconds),
                isBlock: false,
                type: "simple",
                storageClassType: "number",
            },
            visibility_in_seconds: {
                value: cdktf.numberToHclTerraform(this._visibilityInSeconds),
                isBlock: false,
                type: "simple",
                storageClassType: "number",
            },
            capabilities: {
                value: cdktf.listMapperHcl(queueQueueCapabilitiesToHclTerraform, true)(this._capabilities.internalValue),
                isBlock: true,
                type: "list",
                storageClassType: "QueueQueueCapabilitiesList",
            },
            timeouts: {
                value: queueQueueTimeoutsToHclTerraform(this._timeouts.internalValue),
                isBlock: true,
                type: "struct",
                storageClassType: "QueueQueueTimeouts",
            },
        };
        return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
    }
}
exports.QueueQueue = QueueQueue;
QueueQueue.tfResourceType = "oci_queue_queue";
