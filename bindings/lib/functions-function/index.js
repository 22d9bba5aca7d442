// Generated from the schema of oracle/oci 8.28.0; see ../../README.md. Do not edit.
// Made with @cdktf/provider-generator, Copyright (c) HashiCorp, Inc., SPDX-License-Identifier: MPL-2.0.
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.FunctionsFunction = exports.FunctionsFunctionTraceConfigOutputReference = exports.FunctionsFunctionTimeoutsOutputReference = exports.FunctionsFunctionSuccessDestinationOutputReference = exports.FunctionsFunctionSourceDetailsOutputReference = exports.FunctionsFunctionProvisionedConcurrencyConfigOutputReference = exports.FunctionsFunctionFailureDestinationOutputReference = void 0;
exports.functionsFunctionFailureDestinationToTerraform = functionsFunctionFailureDestinationToTerraform;
exports.functionsFunctionFailureDestinationToHclTerraform = functionsFunctionFailureDestinationToHclTerraform;
exports.functionsFunctionProvisionedConcurrencyConfigToTerraform = functionsFunctionProvisionedConcurrencyConfigToTerraform;
exports.functionsFunctionProvisionedConcurrencyConfigToHclTerraform = functionsFunctionProvisionedConcurrencyConfigToHclTerraform;
exports.functionsFunctionSourceDetailsToTerraform = functionsFunctionSourceDetailsToTerraform;
exports.functionsFunctionSourceDetailsToHclTerraform = functionsFunctionSourceDetailsToHclTerraform;
exports.functionsFunctionSuccessDestinationToTerraform = functionsFunctionSuccessDestinationToTerraform;
exports.functionsFunctionSuccessDestinationToHclTerraform = functionsFunctionSuccessDestinationToHclTerraform;
exports.functionsFunctionTimeoutsToTerraform = functionsFunctionTimeoutsToTerraform;
exports.functionsFunctionTimeoutsToHclTerraform = functionsFunctionTimeoutsToHclTerraform;
exports.functionsFunctionTraceConfigToTerraform = functionsFunctionTraceConfigToTerraform;
exports.functionsFunctionTraceConfigToHclTerraform = functionsFunctionTraceConfigToHclTerraform;
const engine_1 = require("../../engine");
const cdktf = require("cdktf");
function functionsFunctionFailureDestinationToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        channel_id: cdktf.stringToTerraform(struct.channelId),
        kind: cdktf.stringToTerraform(struct.kind),
        queue_id: cdktf.stringToTerraform(struct.queueId),
        stream_id: cdktf.stringToTerraform(struct.streamId),
        topic_id: cdktf.stringToTerraform(struct.topicId),
    };
}
function functionsFunctionFailureDestinationToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        channel_id: {
            value: cdktf.stringToHclTerraform(struct.channelId),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        kind: {
            value: cdktf.stringToHclTerraform(struct.kind),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        queue_id: {
            value: cdktf.stringToHclTerraform(struct.queueId),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        stream_id: {
            value: cdktf.stringToHclTerraform(struct.streamId),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        topic_id: {
            value: cdktf.stringToHclTerraform(struct.topicId),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class FunctionsFunctionFailureDestinationOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false, 0);
        this.isEmptyObject = false;
    }
    get internalValue() {
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._channelId !== undefined) {
            hasAnyValues = true;
            internalValueResult.channelId = this._channelId;
        }
        if (this._kind !== undefined) {
            hasAnyValues = true;
            internalValueResult.kind = this._kind;
        }
        if (this._queueId !== undefined) {
            hasAnyValues = true;
            internalValueResult.queueId = this._queueId;
        }
        if (this._streamId !== undefined) {
            hasAnyValues = true;
            internalValueResult.streamId = this._streamId;
        }
        if (this._topicId !== undefined) {
            hasAnyValues = true;
            internalValueResult.topicId = this._topicId;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this._channelId = undefined;
            this._kind = undefined;
            this._queueId = undefined;
            this._streamId = undefined;
            this._topicId = undefined;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this._channelId = value.channelId;
            this._kind = value.kind;
            this._queueId = value.queueId;
            this._streamId = value.streamId;
            this._topicId = value.topicId;
        }
    }
    get channelId() {
        return this.getStringAttribute('channel_id');
    }
    set channelId(value) {
        this._channelId = value;
    }
    resetChannelId() {
        this._channelId = undefined;
    }
    get channelIdInput() {
        return this._channelId;
    }
    get kind() {
        return this.getStringAttribute('kind');
    }
    set kind(value) {
        this._kind = value;
    }
    get kindInput() {
        return this._kind;
    }
    get queueId() {
        return this.getStringAttribute('queue_id');
    }
    set queueId(value) {
        this._queueId = value;
    }
    resetQueueId() {
        this._queueId = undefined;
    }
    get queueIdInput() {
        return this._queueId;
    }
    get streamId() {
        return this.getStringAttribute('stream_id');
    }
    set streamId(value) {
        this._streamId = value;
    }
    resetStreamId() {
        this._streamId = undefined;
    }
    get streamIdInput() {
        return this._streamId;
    }
    get topicId() {
        return this.getStringAttribute('topic_id');
    }
    set topicId(value) {
        this._topicId = value;
    }
    resetTopicId() {
        this._topicId = undefined;
    }
    get topicIdInput() {
        return this._topicId;
    }
}
exports.FunctionsFunctionFailureDestinationOutputReference = FunctionsFunctionFailureDestinationOutputReference;
function functionsFunctionProvisionedConcurrencyConfigToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        count: cdktf.numberToTerraform(struct.count),
        strategy: cdktf.stringToTerraform(struct.strategy),
    };
}
function functionsFunctionProvisionedConcurrencyConfigToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        count: {
            value: cdktf.numberToHclTerraform(struct.count),
            isBlock: false,
            type: "simple",
            storageClassType: "number",
        },
        strategy: {
            value: cdktf.stringToHclTerraform(struct.strategy),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class FunctionsFunctionProvisionedConcurrencyConfigOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false, 0);
        this.isEmptyObject = false;
    }
    get internalValue() {
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._count !== undefined) {
            hasAnyValues = true;
            internalValueResult.count = this._count;
        }
        if (this._strategy !== undefined) {
            hasAnyValues = true;
            internalValueResult.strategy = this._strategy;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this._count = undefined;
            this._strategy = undefined;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this._count = value.count;
            this._strategy = value.strategy;
        }
    }
    get count() {
        return this.getNumberAttribute('count');
    }
    set count(value) {
        this._count = value;
    }
    resetCount() {
        this._count = undefined;
    }
    get countInput() {
        return this._count;
    }
    get strategy() {
        return this.getStringAttribute('strategy');
    }
    set strategy(value) {
        this._strategy = value;
    }
    get strategyInput() {
        return this._strategy;
    }
}
exports.FunctionsFunctionProvisionedConcurrencyConfigOutputReference = FunctionsFunctionProvisionedConcurrencyConfigOutputReference;
function functionsFunctionSourceDetailsToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        pbf_listing_id: cdktf.stringToTerraform(struct.pbfListingId),
        source_type: cdktf.stringToTerraform(struct.sourceType),
    };
}
function functionsFunctionSourceDetailsToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        pbf_listing_id: {
            value: cdktf.stringToHclTerraform(struct.pbfListingId),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        source_type: {
            value: cdktf.stringToHclTerraform(struct.sourceType),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class FunctionsFunctionSourceDetailsOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false, 0);
        this.isEmptyObject = false;
    }
    get internalValue() {
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._pbfListingId !== undefined) {
            hasAnyValues = true;
            internalValueResult.pbfListingId = this._pbfListingId;
        }
        if (this._sourceType !== undefined) {
            hasAnyValues = true;
            internalValueResult.sourceType = this._sourceType;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this._pbfListingId = undefined;
            this._sourceType = undefined;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this._pbfListingId = value.pbfListingId;
            this._sourceType = value.sourceType;
        }
    }
    get pbfListingId() {
        return this.getStringAttribute('pbf_listing_id');
    }
    set pbfListingId(value) {
        this._pbfListingId = value;
    }
    get pbfListingIdInput() {
        return this._pbfListingId;
    }
    get sourceType() {
        return this.getStringAttribute('source_type');
    }
    set sourceType(value) {
        this._sourceType = value;
    }
    get sourceTypeInput() {
        return this._sourceType;
    }
}
exports.FunctionsFunctionSourceDetailsOutputReference = FunctionsFunctionSourceDetailsOutputReference;
function functionsFunctionSuccessDestinationToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        channel_id: cdktf.stringToTerraform(struct.channelId),
        kind: cdktf.stringToTerraform(struct.kind),
        queue_id: cdktf.stringToTerraform(struct.queueId),
        stream_id: cdktf.stringToTerraform(struct.streamId),
        topic_id: cdktf.stringToTerraform(struct.topicId),
    };
}
function functionsFunctionSuccessDestinationToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        channel_id: {
            value: cdktf.stringToHclTerraform(struct.channelId),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        kind: {
            value: cdktf.stringToHclTerraform(struct.kind),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        queue_id: {
            value: cdktf.stringToHclTerraform(struct.queueId),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        stream_id: {
            value: cdktf.stringToHclTerraform(struct.streamId),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        topic_id: {
            value: cdktf.stringToHclTerraform(struct.topicId),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class FunctionsFunctionSuccessDestinationOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false, 0);
        this.isEmptyObject = false;
    }
    get internalValue() {
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._channelId !== undefined) {
            hasAnyValues = true;
            internalValueResult.channelId = this._channelId;
        }
        if (this._kind !== undefined) {
            hasAnyValues = true;
            internalValueResult.kind = this._kind;
        }
        if (this._queueId !== undefined) {
            hasAnyValues = true;
            internalValueResult.queueId = this._queueId;
        }
        if (this._streamId !== undefined) {
            hasAnyValues = true;
            internalValueResult.streamId = this._streamId;
        }
        if (this._topicId !== undefined) {
            hasAnyValues = true;
            internalValueResult.topicId = this._topicId;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this._channelId = undefined;
            this._kind = undefined;
            this._queueId = undefined;
            this._streamId = undefined;
            this._topicId = undefined;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this._channelId = value.channelId;
            this._kind = value.kind;
            this._queueId = value.queueId;
            this._streamId = value.streamId;
            this._topicId = value.topicId;
        }
    }
    get channelId() {
        return this.getStringAttribute('channel_id');
    }
    set channelId(value) {
        this._channelId = value;
    }
    resetChannelId() {
        this._channelId = undefined;
    }
    get channelIdInput() {
        return this._channelId;
    }
    get kind() {
        return this.getStringAttribute('kind');
    }
    set kind(value) {
        this._kind = value;
    }
    get kindInput() {
        return this._kind;
    }
    get queueId() {
        return this.getStringAttribute('queue_id');
    }
    set queueId(value) {
        this._queueId = value;
    }
    resetQueueId() {
        this._queueId = undefined;
    }
    get queueIdInput() {
        return this._queueId;
    }
    get streamId() {
        return this.getStringAttribute('stream_id');
    }
    set streamId(value) {
        this._streamId = value;
    }
    resetStreamId() {
        this._streamId = undefined;
    }
    get streamIdInput() {
        return this._streamId;
    }
    get topicId() {
        return this.getStringAttribute('topic_id');
    }
    set topicId(value) {
        this._topicId = value;
    }
    resetTopicId() {
        this._topicId = undefined;
    }
    get topicIdInput() {
        return this._topicId;
    }
}
exports.FunctionsFunctionSuccessDestinationOutputReference = FunctionsFunctionSuccessDestinationOutputReference;
function functionsFunctionTimeoutsToTerraform(struct) {
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
function functionsFunctionTimeoutsToHclTerraform(struct) {
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
class FunctionsFunctionTimeoutsOutputReference extends cdktf.ComplexObject {
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
exports.FunctionsFunctionTimeoutsOutputReference = FunctionsFunctionTimeoutsOutputReference;
function functionsFunctionTraceConfigToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        is_enabled: cdktf.booleanToTerraform(struct.isEnabled),
    };
}
function functionsFunctionTraceConfigToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        is_enabled: {
            value: cdktf.booleanToHclTerraform(struct.isEnabled),
            isBlock: false,
            type: "simple",
            storageClassType: "boolean",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class FunctionsFunctionTraceConfigOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false, 0);
        this.isEmptyObject = false;
    }
    get internalValue() {
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._isEnabled !== undefined) {
            hasAnyValues = true;
            internalValueResult.isEnabled = this._isEnabled;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this._isEnabled = undefined;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this._isEnabled = value.isEnabled;
        }
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
exports.FunctionsFunctionTraceConfigOutputReference = FunctionsFunctionTraceConfigOutputReference;
class FunctionsFunction extends cdktf.TerraformResource {
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
        this._failureDestination = new FunctionsFunctionFailureDestinationOutputReference(this, "failure_destination");
        this._provisionedConcurrencyConfig = new FunctionsFunctionProvisionedConcurrencyConfigOutputReference(this, "provisioned_concurrency_config");
        this._sourceDetails = new FunctionsFunctionSourceDetailsOutputReference(this, "source_details");
        this._successDestination = new FunctionsFunctionSuccessDestinationOutputReference(this, "success_destination");
        this._timeouts = new FunctionsFunctionTimeoutsOutputReference(this, "timeouts");
        this._traceConfig = new FunctionsFunctionTraceConfigOutputReference(this, "trace_config");
        this._applicationId = config.applicationId;
        this._config = config.config;
        this._definedTags = config.definedTags;
        this._detachedModeTimeoutInSeconds = config.detachedModeTimeoutInSeconds;
        this._displayName = config.displayName;
        this._freeformTags = config.freeformTags;
        this._id = config.id;
        this._image = config.image;
        this._imageDigest = config.imageDigest;
        this._memoryInMbs = config.memoryInMbs;
        this._timeoutInSeconds = config.timeoutInSeconds;
        this._failureDestination.internalValue = config.failureDestination;
        this._provisionedConcurrencyConfig.internalValue = config.provisionedConcurrencyConfig;
        this._sourceDetails.internalValue = config.sourceDetails;
        this._successDestination.internalValue = config.successDestination;
        this._timeouts.internalValue = config.timeouts;
        this._traceConfig.internalValue = config.traceConfig;
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
    get compartmentId() {
        return this.getStringAttribute('compartment_id');
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
    get detachedModeTimeoutInSeconds() {
        return this.getNumberAttribute('detached_mode_timeout_in_seconds');
    }
    set detachedModeTimeoutInSeconds(value) {
        this._detachedModeTimeoutInSeconds = value;
    }
    resetDetachedModeTimeoutInSeconds() {
        this._detachedModeTimeoutInSeconds = undefined;
    }
    get detachedModeTimeoutInSecondsInput() {
        return this._detachedModeTimeoutInSeconds;
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
    get image() {
        return this.getStringAttribute('image');
    }
    set image(value) {
        this._image = value;
    }
    resetImage() {
        this._image = undefined;
    }
    get imageInput() {
        return this._image;
    }
    get imageDigest() {
        return this.getStringAttribute('image_digest');
    }
    set imageDigest(value) {
        this._imageDigest = value;
    }
    resetImageDigest() {
        this._imageDigest = undefined;
    }
    get imageDigestInput() {
        return this._imageDigest;
    }
    get invokeEndpoint() {
        return this.getStringAttribute('invoke_endpoint');
    }
    get memoryInMbs() {
        return this.getStringAttribute('memory_in_mbs');
    }
    set memoryInMbs(value) {
        this._memoryInMbs = value;
    }
    get memoryInMbsInput() {
        return this._memoryInMbs;
    }
    get shape() {
        return this.getStringAttribute('shape');
    }
    get state() {
        return this.getStringAttribute('state');
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
    get failureDestination() {
        return this._failureDestination;
    }
    putFailureDestination(value) {
        this._failureDestination.internalValue = value;
    }
    resetFailureDestination() {
        this._failureDestination.internalValue = undefined;
    }
    get failureDestinationInput() {
        return this._failureDestination.internalValue;
    }
    get provisionedConcurrencyConfig() {
        return this._provisionedConcurrencyConfig;
    }
    putProvisionedConcurrencyConfig(value) {
        this._provisionedConcurrencyConfig.internalValue = value;
    }
    resetProvisionedConcurrencyConfig() {
        this._provisionedConcurrencyConfig.internalValue = undefined;
    }
    get provisionedConcurrencyConfigInput() {
        return this._provisionedConcurrencyConfig.internalValue;
    }
    get sourceDetails() {
        return this._sourceDetails;
    }
    putSourceDetails(value) {
        this._sourceDetails.internalValue = value;
    }
    resetSourceDetails() {
        this._sourceDetails.internalValue = undefined;
    }
    get sourceDetailsInput() {
        return this._sourceDetails.internalValue;
    }
    get successDestination() {
        return this._successDestination;
    }
    putSuccessDestination(value) {
        this._successDestination.internalValue = value;
    }
    resetSuccessDestination() {
        this._successDestination.internalValue = undefined;
    }
    get successDestinationInput() {
        return this._successDestination.internalValue;
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
            application_id: cdktf.stringToTerraform(this._applicationId),
            config: cdktf.hashMapper(cdktf.stringToTerraform)(this._config),
            defined_tags: cdktf.hashMapper(cdktf.stringToTerraform)(this._definedTags),
            detached_mode_timeout_in_seconds: cdktf.numberToTerraform(this._detachedModeTimeoutInSeconds),
            display_name: cdktf.stringToTerraform(this._displayName),
            freeform_tags: cdktf.hashMapper(cdktf.stringToTerraform)(this._freeformTags),
            id: cdktf.stringToTerraform(this._id),
            image: cdktf.stringToTerraform(this._image),
            image_digest: cdktf.stringToTerraform(this._imageDigest),
            memory_in_mbs: cdktf.stringToTerraform(this._memoryInMbs),
            timeout_in_seconds: cdktf.numberToTerraform(this._timeoutInSeconds),
            failure_destination: functionsFunctionFailureDestinationToTerraform(this._failureDestination.internalValue),
            provisioned_concurrency_config: functionsFunctionProvisionedConcurrencyConfigToTerraform(this._provisionedConcurrencyConfig.internalValue),
            source_details: functionsFunctionSourceDetailsToTerraform(this._sourceDetails.internalValue),
            success_destination: functionsFunctionSuccessDestinationToTerraform(this._successDestination.internalValue),
            timeouts: functionsFunctionTimeoutsToTerraform(this._timeouts.internalValue),
            trace_config: functionsFunctionTraceConfigToTerraform(this._traceConfig.internalValue),
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
            detached_mode_timeout_in_seconds: {
                value: cdktf.numberToHclTerraform(this._detachedModeTimeoutInSeconds),
                isBlock: false,
                type: "simple",
                storageClassType: "number",
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
            image: {
                value: cdktf.stringToHclTerraform(this._image),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            image_digest: {
                value: cdktf.stringToHclTerraform(this._imageDigest),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            memory_in_mbs: {
                value: cdktf.stringToHclTerraform(this._memoryInMbs),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            timeout_in_seconds: {
                value: cdktf.numberToHclTerraform(this._timeoutInSeconds),
                isBlock: false,
                type: "simple",
                storageClassType: "number",
            },
            failure_destination: {
                value: functionsFunctionFailureDestinationToHclTerraform(this._failureDestination.internalValue),
                isBlock: true,
                type: "list",
                storageClassType: "FunctionsFunctionFailureDestinationList",
            },
            provisioned_concurrency_config: {
                value: functionsFunctionProvisionedConcurrencyConfigToHclTerraform(this._provisionedConcurrencyConfig.internalValue),
                isBlock: true,
                type: "list",
                storageClassType: "FunctionsFunctionProvisionedConcurrencyConfigList",
            },
            source_details: {
                value: functionsFunctionSourceDetailsToHclTerraform(this._sourceDetails.internalValue),
                isBlock: true,
                type: "list",
                storageClassType: "FunctionsFunctionSourceDetailsList",
            },
            success_destination: {
                value: functionsFunctionSuccessDestinationToHclTerraform(this._successDestination.internalValue),
                isBlock: true,
                type: "list",
                storageClassType: "FunctionsFunctionSuccessDestinationList",
            },
            timeouts: {
                value: functionsFunctionTimeoutsToHclTerraform(this._timeouts.internalValue),
                isBlock: true,
                type: "struct",
                storageClassType: "FunctionsFunctionTimeouts",
            },
            trace_config: {
                value: functionsFunctionTraceConfigToHclTerraform(this._traceConfig.internalValue),
                isBlock: true,
                type: "list",
                storageClassType: "FunctionsFunctionTraceConfigList",
            },
        };
        return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
    }
}
exports.FunctionsFunction = FunctionsFunction;
FunctionsFunction.tfResourceType = "oci_functions_function";
