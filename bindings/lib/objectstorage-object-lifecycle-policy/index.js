// Generated from the schema of oracle/oci 8.28.0; see ../../README.md. Do not edit.
// Made with @cdktf/provider-generator, Copyright (c) HashiCorp, Inc., SPDX-License-Identifier: MPL-2.0.
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.ObjectstorageObjectLifecyclePolicy = exports.ObjectstorageObjectLifecyclePolicyTimeoutsOutputReference = exports.ObjectstorageObjectLifecyclePolicyRulesList = exports.ObjectstorageObjectLifecyclePolicyRulesOutputReference = exports.ObjectstorageObjectLifecyclePolicyRulesObjectNameFilterOutputReference = void 0;
exports.objectstorageObjectLifecyclePolicyRulesObjectNameFilterToTerraform = objectstorageObjectLifecyclePolicyRulesObjectNameFilterToTerraform;
exports.objectstorageObjectLifecyclePolicyRulesObjectNameFilterToHclTerraform = objectstorageObjectLifecyclePolicyRulesObjectNameFilterToHclTerraform;
exports.objectstorageObjectLifecyclePolicyRulesToTerraform = objectstorageObjectLifecyclePolicyRulesToTerraform;
exports.objectstorageObjectLifecyclePolicyRulesToHclTerraform = objectstorageObjectLifecyclePolicyRulesToHclTerraform;
exports.objectstorageObjectLifecyclePolicyTimeoutsToTerraform = objectstorageObjectLifecyclePolicyTimeoutsToTerraform;
exports.objectstorageObjectLifecyclePolicyTimeoutsToHclTerraform = objectstorageObjectLifecyclePolicyTimeoutsToHclTerraform;
const engine_1 = require("../../engine");
const cdktf = require("cdktf");
function objectstorageObjectLifecyclePolicyRulesObjectNameFilterToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        exclusion_patterns: cdktf.listMapper(cdktf.stringToTerraform, false)(struct.exclusionPatterns),
        inclusion_patterns: cdktf.listMapper(cdktf.stringToTerraform, false)(struct.inclusionPatterns),
        inclusion_prefixes: cdktf.listMapper(cdktf.stringToTerraform, false)(struct.inclusionPrefixes),
    };
}
function objectstorageObjectLifecyclePolicyRulesObjectNameFilterToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        exclusion_patterns: {
            value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct.exclusionPatterns),
            isBlock: false,
            type: "set",
            storageClassType: "stringList",
        },
        inclusion_patterns: {
            value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct.inclusionPatterns),
            isBlock: false,
            type: "set",
            storageClassType: "stringList",
        },
        inclusion_prefixes: {
            value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct.inclusionPrefixes),
            isBlock: false,
            type: "set",
            storageClassType: "stringList",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class ObjectstorageObjectLifecyclePolicyRulesObjectNameFilterOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false, 0);
        this.isEmptyObject = false;
    }
    get internalValue() {
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._exclusionPatterns !== undefined) {
            hasAnyValues = true;
            internalValueResult.exclusionPatterns = this._exclusionPatterns;
        }
        if (this._inclusionPatterns !== undefined) {
            hasAnyValues = true;
            internalValueResult.inclusionPatterns = this._inclusionPatterns;
        }
        if (this._inclusionPrefixes !== undefined) {
            hasAnyValues = true;
            internalValueResult.inclusionPrefixes = this._inclusionPrefixes;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this._exclusionPatterns = undefined;
            this._inclusionPatterns = undefined;
            this._inclusionPrefixes = undefined;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this._exclusionPatterns = value.exclusionPatterns;
            this._inclusionPatterns = value.inclusionPatterns;
            this._inclusionPrefixes = value.inclusionPrefixes;
        }
    }
    get exclusionPatterns() {
        return cdktf.Fn.tolist(this.getListAttribute('exclusion_patterns'));
    }
    set exclusionPatterns(value) {
        this._exclusionPatterns = value;
    }
    resetExclusionPatterns() {
        this._exclusionPatterns = undefined;
    }
    get exclusionPatternsInput() {
        return this._exclusionPatterns;
    }
    get inclusionPatterns() {
        return cdktf.Fn.tolist(this.getListAttribute('inclusion_patterns'));
    }
    set inclusionPatterns(value) {
        this._inclusionPatterns = value;
    }
    resetInclusionPatterns() {
        this._inclusionPatterns = undefined;
    }
    get inclusionPatternsInput() {
        return this._inclusionPatterns;
    }
    get inclusionPrefixes() {
        return cdktf.Fn.tolist(this.getListAttribute('inclusion_prefixes'));
    }
    set inclusionPrefixes(value) {
        this._inclusionPrefixes = value;
    }
    resetInclusionPrefixes() {
        this._inclusionPrefixes = undefined;
    }
    get inclusionPrefixesInput() {
        return this._inclusionPrefixes;
    }
}
exports.ObjectstorageObjectLifecyclePolicyRulesObjectNameFilterOutputReference = ObjectstorageObjectLifecyclePolicyRulesObjectNameFilterOutputReference;
function objectstorageObjectLifecyclePolicyRulesToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        action: cdktf.stringToTerraform(struct.action),
        is_enabled: cdktf.booleanToTerraform(struct.isEnabled),
        name: cdktf.stringToTerraform(struct.name),
        target: cdktf.stringToTerraform(struct.target),
        time_amount: cdktf.stringToTerraform(struct.timeAmount),
        time_unit: cdktf.stringToTerraform(struct.timeUnit),
        object_name_filter: objectstorageObjectLifecyclePolicyRulesObjectNameFilterToTerraform(struct.objectNameFilter),
    };
}
function objectstorageObjectLifecyclePolicyRulesToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        action: {
            value: cdktf.stringToHclTerraform(struct.action),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        is_enabled: {
            value: cdktf.booleanToHclTerraform(struct.isEnabled),
            isBlock: false,
            type: "simple",
            storageClassType: "boolean",
        },
        name: {
            value: cdktf.stringToHclTerraform(struct.name),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        target: {
            value: cdktf.stringToHclTerraform(struct.target),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
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
        object_name_filter: {
            value: objectstorageObjectLifecyclePolicyRulesObjectNameFilterToHclTerraform(struct.objectNameFilter),
            isBlock: true,
            type: "list",
            storageClassType: "ObjectstorageObjectLifecyclePolicyRulesObjectNameFilterList",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class ObjectstorageObjectLifecyclePolicyRulesOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute, complexObjectIndex, complexObjectIsFromSet) {
        super(terraformResource, terraformAttribute, complexObjectIsFromSet, complexObjectIndex);
        this.isEmptyObject = false;
        this._objectNameFilter = new ObjectstorageObjectLifecyclePolicyRulesObjectNameFilterOutputReference(this, "object_name_filter");
    }
    get internalValue() {
        if (this.resolvableValue) {
            return this.resolvableValue;
        }
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._action !== undefined) {
            hasAnyValues = true;
            internalValueResult.action = this._action;
        }
        if (this._isEnabled !== undefined) {
            hasAnyValues = true;
            internalValueResult.isEnabled = this._isEnabled;
        }
        if (this._name !== undefined) {
            hasAnyValues = true;
            internalValueResult.name = this._name;
        }
        if (this._target !== undefined) {
            hasAnyValues = true;
            internalValueResult.target = this._target;
        }
        if (this._timeAmount !== undefined) {
            hasAnyValues = true;
            internalValueResult.timeAmount = this._timeAmount;
        }
        if (this._timeUnit !== undefined) {
            hasAnyValues = true;
            internalValueResult.timeUnit = this._timeUnit;
        }
        if (this._objectNameFilter?.internalValue !== undefined) {
            hasAnyValues = true;
            internalValueResult.objectNameFilter = this._objectNameFilter?.internalValue;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this.resolvableValue = undefined;
            this._action = undefined;
            this._isEnabled = undefined;
            this._name = undefined;
            this._target = undefined;
            this._timeAmount = undefined;
            this._timeUnit = undefined;
            this._objectNameFilter.internalValue = undefined;
        }
        else if (cdktf.Tokenization.isResolvable(value)) {
            this.isEmptyObject = false;
            this.resolvableValue = value;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this.resolvableValue = undefined;
            this._action = value.action;
            this._isEnabled = value.isEnabled;
            this._name = value.name;
            this._target = value.target;
            this._timeAmount = value.timeAmount;
            this._timeUnit = value.timeUnit;
            this._objectNameFilter.internalValue = value.objectNameFilter;
        }
    }
    get action() {
        return this.getStringAttribute('action');
    }
    set action(value) {
        this._action = value;
    }
    get actionInput() {
        return this._action;
    }
    get isEnabled() {
        return this.getBooleanAttribute('is_enabled');
    }
    set isEnabled(value) {
        this._isEnabled = value;
    }
    get isEnabledInput() {
        return this._isEnabled;
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
    get target() {
        return this.getStringAttribute('target');
    }
    set target(value) {
        this._target = value;
    }
    resetTarget() {
        this._target = undefined;
    }
    get targetInput() {
        return this._target;
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
    get objectNameFilter() {
        return this._objectNameFilter;
    }
    putObjectNameFilter(value) {
        this._objectNameFilter.internalValue = value;
    }
    resetObjectNameFilter() {
        this._objectNameFilter.internalValue = undefined;
    }
    get objectNameFilterInput() {
        return this._objectNameFilter.internalValue;
    }
}
exports.ObjectstorageObjectLifecyclePolicyRulesOutputReference = ObjectstorageObjectLifecyclePolicyRulesOutputReference;
class ObjectstorageObjectLifecyclePolicyRulesList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new ObjectstorageObjectLifecyclePolicyRulesOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.ObjectstorageObjectLifecyclePolicyRulesList = ObjectstorageObjectLifecyclePolicyRulesList;
function objectstorageObjectLifecyclePolicyTimeoutsToTerraform(struct) {
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
function objectstorageObjectLifecyclePolicyTimeoutsToHclTerraform(struct) {
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
class ObjectstorageObjectLifecyclePolicyTimeoutsOutputReference extends cdktf.ComplexObject {
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
exports.ObjectstorageObjectLifecyclePolicyTimeoutsOutputReference = ObjectstorageObjectLifecyclePolicyTimeoutsOutputReference;
class ObjectstorageObjectLifecyclePolicy extends cdktf.TerraformResource {
    static generateConfigForImport(scope, importToId, importFromId, provider) {
        return new cdktf.ImportableResource((0, engine_1.inEngine)(scope, importToId), importToId, { terraformResourceType: "oci_objectstorage_object_lifecycle_policy", importId: importFromId, provider });
    }
    constructor(scope, id, config) {
        super((0, engine_1.inEngine)(scope, id), id, {
            terraformResourceType: 'oci_objectstorage_object_lifecycle_policy',
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
        this._rules = new ObjectstorageObjectLifecyclePolicyRulesList(this, "rules", true);
        this._timeouts = new ObjectstorageObjectLifecyclePolicyTimeoutsOutputReference(this, "timeouts");
        this._bucket = config.bucket;
        this._id = config.id;
        this._namespace = config.namespace;
        this._rules.internalValue = config.rules;
        this._timeouts.internalValue = config.timeouts;
    }
    get bucket() {
        return this.getStringAttribute('bucket');
    }
    set bucket(value) {
        this._bucket = value;
    }
    get bucketInput() {
        return this._bucket;
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
    get namespace() {
        return this.getStringAttribute('namespace');
    }
    set namespace(value) {
        this._namespace = value;
    }
    get namespaceInput() {
        return this._namespace;
    }
    get timeCreated() {
        return this.getStringAttribute('time_created');
    }
    get rules() {
        return this._rules;
    }
    putRules(value) {
        this._rules.internalValue = value;
    }
    resetRules() {
        this._rules.internalValue = undefined;
    }
    get rulesInput() {
        return this._rules.internalValue;
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
            bucket: cdktf.stringToTerraform(this._bucket),
            id: cdktf.stringToTerraform(this._id),
            namespace: cdktf.stringToTerraform(this._namespace),
            rules: cdktf.listMapper(objectstorageObjectLifecyclePolicyRulesToTerraform, true)(this._rules.internalValue),
            timeouts: objectstorageObjectLifecyclePolicyTimeoutsToTerraform(this._timeouts.internalValue),
        };
    }
    synthesizeHclAttributes() {
        const attrs = {
            bucket: {
                value: cdktf.stringToHclTerraform(this._bucket),
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
            namespace: {
                value: cdktf.stringToHclTerraform(this._namespace),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            rules: {
                value: cdktf.listMapperHcl(objectstorageObjectLifecyclePolicyRulesToHclTerraform, true)(this._rules.internalValue),
                isBlock: true,
                type: "set",
                storageClassType: "ObjectstorageObjectLifecyclePolicyRulesList",
            },
            timeouts: {
                value: objectstorageObjectLifecyclePolicyTimeoutsToHclTerraform(this._timeouts.internalValue),
                isBlock: true,
                type: "struct",
                storageClassType: "ObjectstorageObjectLifecyclePolicyTimeouts",
            },
        };
        return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
    }
}
exports.ObjectstorageObjectLifecyclePolicy = ObjectstorageObjectLifecyclePolicy;
ObjectstorageObjectLifecyclePolicy.tfResourceType = "oci_objectstorage_object_lifecycle_policy";
