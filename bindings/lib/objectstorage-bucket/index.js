// Generated from the schema of oracle/oci 8.28.0; see ../../README.md. Do not edit.
// Made with @cdktf/provider-generator, Copyright (c) HashiCorp, Inc., SPDX-License-Identifier: MPL-2.0.
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.ObjectstorageBucket = exports.ObjectstorageBucketTimeoutsOutputReference = exports.ObjectstorageBucketRetentionRulesList = exports.ObjectstorageBucketRetentionRulesOutputReference = exports.ObjectstorageBucketRetentionRulesDurationOutputReference = void 0;
exports.objectstorageBucketRetentionRulesDurationToTerraform = objectstorageBucketRetentionRulesDurationToTerraform;
exports.objectstorageBucketRetentionRulesDurationToHclTerraform = objectstorageBucketRetentionRulesDurationToHclTerraform;
exports.objectstorageBucketRetentionRulesToTerraform = objectstorageBucketRetentionRulesToTerraform;
exports.objectstorageBucketRetentionRulesToHclTerraform = objectstorageBucketRetentionRulesToHclTerraform;
exports.objectstorageBucketTimeoutsToTerraform = objectstorageBucketTimeoutsToTerraform;
exports.objectstorageBucketTimeoutsToHclTerraform = objectstorageBucketTimeoutsToHclTerraform;
const engine_1 = require("../../engine");
const cdktf = require("cdktf");
function objectstorageBucketRetentionRulesDurationToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        time_amount: cdktf.stringToTerraform(struct.timeAmount),
        time_unit: cdktf.stringToTerraform(struct.timeUnit),
    };
}
function objectstorageBucketRetentionRulesDurationToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        time_amount: {
            value: cdktf.stringToHclTerraform(struct.timeAmount),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        time_unit: {
            value: cdktf.stringToHclTerraform(struct.timeUnit),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class ObjectstorageBucketRetentionRulesDurationOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false, 0);
        this.isEmptyObject = false;
    }
    get internalValue() {
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._timeAmount !== undefined) {
            hasAnyValues = true;
            internalValueResult.timeAmount = this._timeAmount;
        }
        if (this._timeUnit !== undefined) {
            hasAnyValues = true;
            internalValueResult.timeUnit = this._timeUnit;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this._timeAmount = undefined;
            this._timeUnit = undefined;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this._timeAmount = value.timeAmount;
            this._timeUnit = value.timeUnit;
        }
    }
    get timeAmount() {
        return this.getStringAttribute('time_amount');
    }
    set timeAmount(value) {
        this._timeAmount = value;
    }
    get timeAmountInput() {
        return this._timeAmount;
    }
    get timeUnit() {
        return this.getStringAttribute('time_unit');
    }
    set timeUnit(value) {
        this._timeUnit = value;
    }
    get timeUnitInput() {
        return this._timeUnit;
    }
}
exports.ObjectstorageBucketRetentionRulesDurationOutputReference = ObjectstorageBucketRetentionRulesDurationOutputReference;
function objectstorageBucketRetentionRulesToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        display_name: cdktf.stringToTerraform(struct.displayName),
        time_rule_locked: cdktf.stringToTerraform(struct.timeRuleLocked),
        duration: objectstorageBucketRetentionRulesDurationToTerraform(struct.duration),
    };
}
function objectstorageBucketRetentionRulesToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        display_name: {
            value: cdktf.stringToHclTerraform(struct.displayName),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        time_rule_locked: {
            value: cdktf.stringToHclTerraform(struct.timeRuleLocked),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        duration: {
            value: objectstorageBucketRetentionRulesDurationToHclTerraform(struct.duration),
            isBlock: true,
            type: "list",
            storageClassType: "ObjectstorageBucketRetentionRulesDurationList",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class ObjectstorageBucketRetentionRulesOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute, complexObjectIndex, complexObjectIsFromSet) {
        super(terraformResource, terraformAttribute, complexObjectIsFromSet, complexObjectIndex);
        this.isEmptyObject = false;
        this._duration = new ObjectstorageBucketRetentionRulesDurationOutputReference(this, "duration");
    }
    get internalValue() {
        if (this.resolvableValue) {
            return this.resolvableValue;
        }
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._displayName !== undefined) {
            hasAnyValues = true;
            internalValueResult.displayName = this._displayName;
        }
        if (this._timeRuleLocked !== undefined) {
            hasAnyValues = true;
            internalValueResult.timeRuleLocked = this._timeRuleLocked;
        }
        if (this._duration?.internalValue !== undefined) {
            hasAnyValues = true;
            internalValueResult.duration = this._duration?.internalValue;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this.resolvableValue = undefined;
            this._displayName = undefined;
            this._timeRuleLocked = undefined;
            this._duration.internalValue = undefined;
        }
        else if (cdktf.Tokenization.isResolvable(value)) {
            this.isEmptyObject = false;
            this.resolvableValue = value;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this.resolvableValue = undefined;
            this._displayName = value.displayName;
            this._timeRuleLocked = value.timeRuleLocked;
            this._duration.internalValue = value.duration;
        }
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
    get retentionRuleId() {
        return this.getStringAttribute('retention_rule_id');
    }
    get timeCreated() {
        return this.getStringAttribute('time_created');
    }
    get timeModified() {
        return this.getStringAttribute('time_modified');
    }
    get timeRuleLocked() {
        return this.getStringAttribute('time_rule_locked');
    }
    set timeRuleLocked(value) {
        this._timeRuleLocked = value;
    }
    resetTimeRuleLocked() {
        this._timeRuleLocked = undefined;
    }
    get timeRuleLockedInput() {
        return this._timeRuleLocked;
    }
    get duration() {
        return this._duration;
    }
    putDuration(value) {
        this._duration.internalValue = value;
    }
    resetDuration() {
        this._duration.internalValue = undefined;
    }
    get durationInput() {
        return this._duration.internalValue;
    }
}
exports.ObjectstorageBucketRetentionRulesOutputReference = ObjectstorageBucketRetentionRulesOutputReference;
class ObjectstorageBucketRetentionRulesList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new ObjectstorageBucketRetentionRulesOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.ObjectstorageBucketRetentionRulesList = ObjectstorageBucketRetentionRulesList;
function objectstorageBucketTimeoutsToTerraform(struct) {
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
function objectstorageBucketTimeoutsToHclTerraform(struct) {
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
class ObjectstorageBucketTimeoutsOutputReference extends cdktf.ComplexObject {
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
exports.ObjectstorageBucketTimeoutsOutputReference = ObjectstorageBucketTimeoutsOutputReference;
class ObjectstorageBucket extends cdktf.TerraformResource {
    static generateConfigForImport(scope, importToId, importFromId, provider) {
        return new cdktf.ImportableResource((0, engine_1.inEngine)(scope, importToId), importToId, { terraformResourceType: "oci_objectstorage_bucket", importId: importFromId, provider });
    }
    constructor(scope, id, config) {
        super((0, engine_1.inEngine)(scope, id), id, {
            terraformResourceType: 'oci_objectstorage_bucket',
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
        this._retentionRules = new ObjectstorageBucketRetentionRulesList(this, "retention_rules", true);
        this._timeouts = new ObjectstorageBucketTimeoutsOutputReference(this, "timeouts");
        this._accessType = config.accessType;
        this._autoTiering = config.autoTiering;
        this._bucketScope = config.bucketScope;
        this._compartmentId = config.compartmentId;
        this._definedTags = config.definedTags;
        this._freeformTags = config.freeformTags;
        this._id = config.id;
        this._isBucketKeyEnabled = config.isBucketKeyEnabled;
        this._kmsKeyId = config.kmsKeyId;
        this._metadata = config.metadata;
        this._name = config.name;
        this._namespace = config.namespace;
        this._objectEventsEnabled = config.objectEventsEnabled;
        this._storageTier = config.storageTier;
        this._versioning = config.versioning;
        this._retentionRules.internalValue = config.retentionRules;
        this._timeouts.internalValue = config.timeouts;
    }
    get accessType() {
        return this.getStringAttribute('access_type');
    }
    set accessType(value) {
        this._accessType = value;
    }
    resetAccessType() {
        this._accessType = undefined;
    }
    get accessTypeInput() {
        return this._accessType;
    }
    get approximateCount() {
        return this.getStringAttribute('approximate_count');
    }
    get approximateSize() {
        return this.getStringAttribute('approximate_size');
    }
    get autoTiering() {
        return this.getStringAttribute('auto_tiering');
    }
    set autoTiering(value) {
        this._autoTiering = value;
    }
    resetAutoTiering() {
        this._autoTiering = undefined;
    }
    get autoTieringInput() {
        return this._autoTiering;
    }
    get bucketId() {
        return this.getStringAttribute('bucket_id');
    }
    get bucketScope() {
        return this.getStringAttribute('bucket_scope');
    }
    set bucketScope(value) {
        this._bucketScope = value;
    }
    resetBucketScope() {
        this._bucketScope = undefined;
    }
    get bucketScopeInput() {
        return this._bucketScope;
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
    get createdBy() {
        return this.getStringAttribute('created_by');
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
    get etag() {
        return this.getStringAttribute('etag');
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
    get isBucketKeyEnabled() {
        return this.getBooleanAttribute('is_bucket_key_enabled');
    }
    set isBucketKeyEnabled(value) {
        this._isBucketKeyEnabled = value;
    }
    resetIsBucketKeyEnabled() {
        this._isBucketKeyEnabled = undefined;
    }
    get isBucketKeyEnabledInput() {
        return this._isBucketKeyEnabled;
    }
    get isReadOnly() {
        return this.getBooleanAttribute('is_read_only');
    }
    get kmsKeyId() {
        return this.getStringAttribute('kms_key_id');
    }
    set kmsKeyId(value) {
        this._kmsKeyId = value;
    }
    resetKmsKeyId() {
        this._kmsKeyId = undefined;
    }
    get kmsKeyIdInput() {
        return this._kmsKeyId;
    }
    get metadata() {
        return this.getStringMapAttribute('metadata');
    }
    set metadata(value) {
        this._metadata = value;
    }
    resetMetadata() {
        this._metadata = undefined;
    }
    get metadataInput() {
        return this._metadata;
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
    get namespace() {
        return this.getStringAttribute('namespace');
    }
    set namespace(value) {
        this._namespace = value;
    }
    get namespaceInput() {
        return this._namespace;
    }
    get objectEventsEnabled() {
        return this.getBooleanAttribute('object_events_enabled');
    }
    set objectEventsEnabled(value) {
        this._objectEventsEnabled = value;
    }
    resetObjectEventsEnabled() {
        this._objectEventsEnabled = undefined;
    }
    get objectEventsEnabledInput() {
        return this._objectEventsEnabled;
    }
    get objectLifecyclePolicyEtag() {
        return this.getStringAttribute('object_lifecycle_policy_etag');
    }
    get replicationEnabled() {
        return this.getBooleanAttribute('replication_enabled');
    }
    get storageTier() {
        return this.getStringAttribute('storage_tier');
    }
    set storageTier(value) {
        this._storageTier = value;
    }
    resetStorageTier() {
        this._storageTier = undefined;
    }
    get storageTierInput() {
        return this._storageTier;
    }
    get timeCreated() {
        return this.getStringAttribute('time_created');
    }
    get versioning() {
        return this.getStringAttribute('versioning');
    }
    set versioning(value) {
        this._versioning = value;
    }
    resetVersioning() {
        this._versioning = undefined;
    }
    get versioningInput() {
        return this._versioning;
    }
    get retentionRules() {
        return this._retentionRules;
    }
    putRetentionRules(value) {
        this._retentionRules.internalValue = value;
    }
    resetRetentionRules() {
        this._retentionRules.internalValue = undefined;
    }
    get retentionRulesInput() {
        return this._retentionRules.internalValue;
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
            access_type: cdktf.stringToTerraform(this._accessType),
            auto_tiering: cdktf.stringToTerraform(this._autoTiering),
            bucket_scope: cdktf.stringToTerraform(this._bucketScope),
            compartment_id: cdktf.stringToTerraform(this._compartmentId),
            defined_tags: cdktf.hashMapper(cdktf.stringToTerraform)(this._definedTags),
            freeform_tags: cdktf.hashMapper(cdktf.stringToTerraform)(this._freeformTags),
            id: cdktf.stringToTerraform(this._id),
            is_bucket_key_enabled: cdktf.booleanToTerraform(this._isBucketKeyEnabled),
            kms_key_id: cdktf.stringToTerraform(this._kmsKeyId),
            metadata: cdktf.hashMapper(cdktf.stringToTerraform)(this._metadata),
            name: cdktf.stringToTerraform(this._name),
            namespace: cdktf.stringToTerraform(this._namespace),
            object_events_enabled: cdktf.booleanToTerraform(this._objectEventsEnabled),
            storage_tier: cdktf.stringToTerraform(this._storageTier),
            versioning: cdktf.stringToTerraform(this._versioning),
            retention_rules: cdktf.listMapper(objectstorageBucketRetentionRulesToTerraform, true)(this._retentionRules.internalValue),
            timeouts: objectstorageBucketTimeoutsToTerraform(this._timeouts.internalValue),
        };
    }
    synthesizeHclAttributes() {
        const attrs = {
            access_type: {
                value: cdktf.stringToHclTerraform(this._accessType),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            auto_tiering: {
                value: cdktf.stringToHclTerraform(this._autoTiering),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            bucket_scope: {
                value: cdktf.stringToHclTerraform(this._bucketScope),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
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
            is_bucket_key_enabled: {
                value: cdktf.booleanToHclTerraform(this._isBucketKeyEnabled),
                isBlock: false,
                type: "simple",
                storageClassType: "boolean",
            },
            kms_key_id: {
                value: cdktf.stringToHclTerraform(this._kmsKeyId),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            metadata: {
                value: cdktf.hashMapperHcl(cdktf.stringToHclTerraform)(this._metadata),
                isBlock: false,
                type: "map",
                storageClassType: "stringMap",
            },
            name: {
                value: cdktf.stringToHclTerraform(this._name),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            namespace: {
                value: cdktf.stringToHclTerraform(this._namespace),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            object_events_enabled: {
                value: cdktf.booleanToHclTerraform(this._objectEventsEnabled),
                isBlock: false,
                type: "simple",
                storageClassType: "boolean",
            },
            storage_tier: {
                value: cdktf.stringToHclTerraform(this._storageTier),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            versioning: {
                value: cdktf.stringToHclTerraform(this._versioning),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            retention_rules: {
                value: cdktf.listMapperHcl(objectstorageBucketRetentionRulesToHclTerraform, true)(this._retentionRules.internalValue),
                isBlock: true,
                type: "set",
                storageClassType: "ObjectstorageBucketRetentionRulesList",
            },
            timeouts: {
                value: objectstorageBucketTimeoutsToHclTerraform(this._timeouts.internalValue),
                isBlock: true,
                type: "struct",
                storageClassType: "ObjectstorageBucketTimeouts",
            },
        };
        return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
    }
}
exports.ObjectstorageBucket = ObjectstorageBucket;
ObjectstorageBucket.tfResourceType = "oci_objectstorage_bucket";
