// Generated from the schema of oracle/oci 8.28.0; see ../../README.md. Do not edit.
// Made with @cdktf/provider-generator, Copyright (c) HashiCorp, Inc., SPDX-License-Identifier: MPL-2.0.
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.DataOciQueueQueue = exports.DataOciQueueQueueCapabilitiesList = exports.DataOciQueueQueueCapabilitiesOutputReference = void 0;
exports.dataOciQueueQueueCapabilitiesToTerraform = dataOciQueueQueueCapabilitiesToTerraform;
exports.dataOciQueueQueueCapabilitiesToHclTerraform = dataOciQueueQueueCapabilitiesToHclTerraform;
const engine_1 = require("../../engine");
const cdktf = require("cdktf");
function dataOciQueueQueueCapabilitiesToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
function dataOciQueueQueueCapabilitiesToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
class DataOciQueueQueueCapabilitiesOutputReference extends cdktf.ComplexObject {
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
    get isPrimaryConsumerGroupEnabled() {
        return this.getBooleanAttribute('is_primary_consumer_group_enabled');
    }
    get primaryConsumerGroupDeadLetterQueueDeliveryCount() {
        return this.getNumberAttribute('primary_consumer_group_dead_letter_queue_delivery_count');
    }
    get primaryConsumerGroupDisplayName() {
        return this.getStringAttribute('primary_consumer_group_display_name');
    }
    get primaryConsumerGroupFilter() {
        return this.getStringAttribute('primary_consumer_group_filter');
    }
    get type() {
        return this.getStringAttribute('type');
    }
}
exports.DataOciQueueQueueCapabilitiesOutputReference = DataOciQueueQueueCapabilitiesOutputReference;
class DataOciQueueQueueCapabilitiesList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new DataOciQueueQueueCapabilitiesOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.DataOciQueueQueueCapabilitiesList = DataOciQueueQueueCapabilitiesList;
class DataOciQueueQueue extends cdktf.TerraformDataSource {
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
        this._capabilities = new DataOciQueueQueueCapabilitiesList(this, "capabilities", false);
        this._definedTags = new cdktf.StringMap(this, "defined_tags");
        this._freeformTags = new cdktf.StringMap(this, "freeform_tags");
        this._systemTags = new cdktf.StringMap(this, "system_tags");
        this._queueId = config.queueId;
    }
    get capabilities() {
        return this._capabilities;
    }
    get channelConsumptionLimit() {
        return this.getNumberAttribute('channel_consumption_limit');
    }
    get compartmentId() {
        return this.getStringAttribute('compartment_id');
    }
    get customEncryptionKeyId() {
        return this.getStringAttribute('custom_encryption_key_id');
    }
    get deadLetterQueueDeliveryCount() {
        return this.getNumberAttribute('dead_letter_queue_delivery_count');
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
    get lifecycleDetails() {
        return this.getStringAttribute('lifecycle_details');
    }
    get messagesEndpoint() {
        return this.getStringAttribute('messages_endpoint');
    }
    get purgeTrigger() {
        return this.getNumberAttribute('purge_trigger');
    }
    get purgeType() {
        return this.getStringAttribute('purge_type');
    }
    get queueId() {
        return this.getStringAttribute('queue_id');
    }
    set queueId(value) {
        this._queueId = value;
    }
    get queueIdInput() {
        return this._queueId;
    }
    get retentionInSeconds() {
        return this.getNumberAttribute('retention_in_seconds');
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
    get visibilityInSeconds() {
        return this.getNumberAttribute('visibility_in_seconds');
    }
    synthesizeAttributes() {
        return {
            queue_id: cdktf.stringToTerraform(this._queueId),
        };
    }
    synthesizeHclAttributes() {
        const attrs = {
            queue_id: {
                value: cdktf.stringToHclTerraform(this._queueId),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
        };
        return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
    }
}
exports.DataOciQueueQueue = DataOciQueueQueue;
DataOciQueueQueue.tfResourceType = "oci_queue_queue";
