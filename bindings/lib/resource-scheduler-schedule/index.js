// Generated from the schema of oracle/oci 8.28.0; see ../../README.md. Do not edit.
// Made with @cdktf/provider-generator, Copyright (c) HashiCorp, Inc., SPDX-License-Identifier: MPL-2.0.
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.ResourceSchedulerSchedule = exports.ResourceSchedulerScheduleTimeoutsOutputReference = exports.ResourceSchedulerScheduleResourcesList = exports.ResourceSchedulerScheduleResourcesOutputReference = exports.ResourceSchedulerScheduleResourcesParametersList = exports.ResourceSchedulerScheduleResourcesParametersOutputReference = exports.ResourceSchedulerScheduleResourceFiltersList = exports.ResourceSchedulerScheduleResourceFiltersOutputReference = exports.ResourceSchedulerScheduleResourceFiltersValueList = exports.ResourceSchedulerScheduleResourceFiltersValueOutputReference = void 0;
exports.resourceSchedulerScheduleResourceFiltersValueToTerraform = resourceSchedulerScheduleResourceFiltersValueToTerraform;
exports.resourceSchedulerScheduleResourceFiltersValueToHclTerraform = resourceSchedulerScheduleResourceFiltersValueToHclTerraform;
exports.resourceSchedulerScheduleResourceFiltersToTerraform = resourceSchedulerScheduleResourceFiltersToTerraform;
exports.resourceSchedulerScheduleResourceFiltersToHclTerraform = resourceSchedulerScheduleResourceFiltersToHclTerraform;
exports.resourceSchedulerScheduleResourcesParametersToTerraform = resourceSchedulerScheduleResourcesParametersToTerraform;
exports.resourceSchedulerScheduleResourcesParametersToHclTerraform = resourceSchedulerScheduleResourcesParametersToHclTerraform;
exports.resourceSchedulerScheduleResourcesToTerraform = resourceSchedulerScheduleResourcesToTerraform;
exports.resourceSchedulerScheduleResourcesToHclTerraform = resourceSchedulerScheduleResourcesToHclTerraform;
exports.resourceSchedulerScheduleTimeoutsToTerraform = resourceSchedulerScheduleTimeoutsToTerraform;
exports.resourceSchedulerScheduleTimeoutsToHclTerraform = resourceSchedulerScheduleTimeoutsToHclTerraform;
const engine_1 = require("../../engine");
const cdktf = require("cdktf");
function resourceSchedulerScheduleResourceFiltersValueToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        namespace: cdktf.stringToTerraform(struct.namespace),
        tag_key: cdktf.stringToTerraform(struct.tagKey),
        value: cdktf.stringToTerraform(struct.value),
    };
}
function resourceSchedulerScheduleResourceFiltersValueToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        namespace: {
            value: cdktf.stringToHclTerraform(struct.namespace),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        tag_key: {
            value: cdktf.stringToHclTerraform(struct.tagKey),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        value: {
            value: cdktf.stringToHclTerraform(struct.value),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class ResourceSchedulerScheduleResourceFiltersValueOutputReference extends cdktf.ComplexObject {
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
        if (this._namespace !== undefined) {
            hasAnyValues = true;
            internalValueResult.namespace = this._namespace;
        }
        if (this._tagKey !== undefined) {
            hasAnyValues = true;
            internalValueResult.tagKey = this._tagKey;
        }
        if (this._value !== undefined) {
            hasAnyValues = true;
            internalValueResult.value = this._value;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this.resolvableValue = undefined;
            this._namespace = undefined;
            this._tagKey = undefined;
            this._value = undefined;
        }
        else if (cdktf.Tokenization.isResolvable(value)) {
            this.isEmptyObject = false;
            this.resolvableValue = value;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this.resolvableValue = undefined;
            this._namespace = value.namespace;
            this._tagKey = value.tagKey;
            this._value = value.value;
        }
    }
    get namespace() {
        return this.getStringAttribute('namespace');
    }
    set namespace(value) {
        this._namespace = value;
    }
    resetNamespace() {
        this._namespace = undefined;
    }
    get namespaceInput() {
        return this._namespace;
    }
    get tagKey() {
        return this.getStringAttribute('tag_key');
    }
    set tagKey(value) {
        this._tagKey = value;
    }
    resetTagKey() {
        this._tagKey = undefined;
    }
    get tagKeyInput() {
        return this._tagKey;
    }
    get value() {
        return this.getStringAttribute('value');
    }
    set value(value) {
        this._value = value;
    }
    resetValue() {
        this._value = undefined;
    }
    get valueInput() {
        return this._value;
    }
}
exports.ResourceSchedulerScheduleResourceFiltersValueOutputReference = ResourceSchedulerScheduleResourceFiltersValueOutputReference;
class ResourceSchedulerScheduleResourceFiltersValueList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new ResourceSchedulerScheduleResourceFiltersValueOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.ResourceSchedulerScheduleResourceFiltersValueList = ResourceSchedulerScheduleResourceFiltersValueList;
function resourceSchedulerScheduleResourceFiltersToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        attribute: cdktf.stringToTerraform(struct.attribute),
        condition: cdktf.stringToTerraform(struct.condition),
        should_include_child_compartments: cdktf.booleanToTerraform(struct.shouldIncludeChildCompartments),
        value: cdktf.listMapper(resourceSchedulerScheduleResourceFiltersValueToTerraform, true)(struct.value),
    };
}
function resourceSchedulerScheduleResourceFiltersToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        attribute: {
            value: cdktf.stringToHclTerraform(struct.attribute),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        condition: {
            value: cdktf.stringToHclTerraform(struct.condition),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        should_include_child_compartments: {
            value: cdktf.booleanToHclTerraform(struct.shouldIncludeChildCompartments),
            isBlock: false,
            type: "simple",
            storageClassType: "boolean",
        },
        value: {
            value: cdktf.listMapperHcl(resourceSchedulerScheduleResourceFiltersValueToHclTerraform, true)(struct.value),
            isBlock: true,
            type: "list",
            storageClassType: "ResourceSchedulerScheduleResourceFiltersValueList",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class ResourceSchedulerScheduleResourceFiltersOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute, complexObjectIndex, complexObjectIsFromSet) {
        super(terraformResource, terraformAttribute, complexObjectIsFromSet, complexObjectIndex);
        this.isEmptyObject = false;
        this._value = new ResourceSchedulerScheduleResourceFiltersValueList(this, "value", false);
    }
    get internalValue() {
        if (this.resolvableValue) {
            return this.resolvableValue;
        }
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._attribute !== undefined) {
            hasAnyValues = true;
            internalValueResult.attribute = this._attribute;
        }
        if (this._condition !== undefined) {
            hasAnyValues = true;
            internalValueResult.condition = this._condition;
        }
        if (this._shouldIncludeChildCompartments !== undefined) {
            hasAnyValues = true;
            internalValueResult.shouldIncludeChildCompartments = this._shouldIncludeChildCompartments;
        }
        if (this._value?.internalValue !== undefined) {
            hasAnyValues = true;
            internalValueResult.value = this._value?.internalValue;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this.resolvableValue = undefined;
            this._attribute = undefined;
            this._condition = undefined;
            this._shouldIncludeChildCompartments = undefined;
            this._value.internalValue = undefined;
        }
        else if (cdktf.Tokenization.isResolvable(value)) {
            this.isEmptyObject = false;
            this.resolvableValue = value;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this.resolvableValue = undefined;
            this._attribute = value.attribute;
            this._condition = value.condition;
            this._shouldIncludeChildCompartments = value.shouldIncludeChildCompartments;
            this._value.internalValue = value.value;
        }
    }
    get attribute() {
        return this.getStringAttribute('attribute');
    }
    set attribute(value) {
        this._attribute = value;
    }
    get attributeInput() {
        return this._attribute;
    }
    get condition() {
        return this.getStringAttribute('condition');
    }
    set condition(value) {
        this._condition = value;
    }
    resetCondition() {
        this._condition = undefined;
    }
    get conditionInput() {
        return this._condition;
    }
    get shouldIncludeChildCompartments() {
        return this.getBooleanAttribute('should_include_child_compartments');
    }
    set shouldIncludeChildCompartments(value) {
        this._shouldIncludeChildCompartments = value;
    }
    resetShouldIncludeChildCompartments() {
        this._shouldIncludeChildCompartments = undefined;
    }
    get shouldIncludeChildCompartmentsInput() {
        return this._shouldIncludeChildCompartments;
    }
    get value() {
        return this._value;
    }
    putValue(value) {
        this._value.internalValue = value;
    }
    resetValue() {
        this._value.internalValue = undefined;
    }
    get valueInput() {
        return this._value.internalValue;
    }
}
exports.ResourceSchedulerScheduleResourceFiltersOutputReference = ResourceSchedulerScheduleResourceFiltersOutputReference;
class ResourceSchedulerScheduleResourceFiltersList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new ResourceSchedulerScheduleResourceFiltersOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.ResourceSchedulerScheduleResourceFiltersList = ResourceSchedulerScheduleResourceFiltersList;
function resourceSchedulerScheduleResourcesParametersToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        parameter_type: cdktf.stringToTerraform(struct.parameterType),
        value: cdktf.listMapper(cdktf.stringToTerraform, false)(struct.value),
    };
}
function resourceSchedulerScheduleResourcesParametersToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        parameter_type: {
            value: cdktf.stringToHclTerraform(struct.parameterType),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        value: {
            value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct.value),
            isBlock: false,
            type: "list",
            storageClassType: "stringList",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class ResourceSchedulerScheduleResourcesParametersOutputReference extends cdktf.ComplexObject {
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
        if (this._parameterType !== undefined) {
            hasAnyValues = true;
            internalValueResult.parameterType = this._parameterType;
        }
        if (this._value !== undefined) {
            hasAnyValues = true;
            internalValueResult.value = this._value;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this.resolvableValue = undefined;
            this._parameterType = undefined;
            this._value = undefined;
        }
        else if (cdktf.Tokenization.isResolvable(value)) {
            this.isEmptyObject = false;
            this.resolvableValue = value;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this.resolvableValue = undefined;
            this._parameterType = value.parameterType;
            this._value = value.value;
        }
    }
    get parameterType() {
        return this.getStringAttribute('parameter_type');
    }
    set parameterType(value) {
        this._parameterType = value;
    }
    get parameterTypeInput() {
        return this._parameterType;
    }
    get value() {
        return this.getListAttribute('value');
    }
    set value(value) {
        this._value = value;
    }
    resetValue() {
        this._value = undefined;
    }
    get valueInput() {
        return this._value;
    }
}
exports.ResourceSchedulerScheduleResourcesParametersOutputReference = ResourceSchedulerScheduleResourcesParametersOutputReference;
class ResourceSchedulerScheduleResourcesParametersList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new ResourceSchedulerScheduleResourcesParametersOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.ResourceSchedulerScheduleResourcesParametersList = ResourceSchedulerScheduleResourcesParametersList;
function resourceSchedulerScheduleResourcesToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        id: cdktf.stringToTerraform(struct.id),
        metadata: cdktf.hashMapper(cdktf.stringToTerraform)(struct.metadata),
        parameters: cdktf.listMapper(resourceSchedulerScheduleResourcesParametersToTerraform, true)(struct.parameters),
    };
}
function resourceSchedulerScheduleResourcesToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        id: {
            value: cdktf.stringToHclTerraform(struct.id),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        metadata: {
            value: cdktf.hashMapperHcl(cdktf.stringToHclTerraform)(struct.metadata),
            isBlock: false,
            type: "map",
            storageClassType: "stringMap",
        },
        parameters: {
            value: cdktf.listMapperHcl(resourceSchedulerScheduleResourcesParametersToHclTerraform, true)(struct.parameters),
            isBlock: true,
            type: "list",
            storageClassType: "ResourceSchedulerScheduleResourcesParametersList",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class ResourceSchedulerScheduleResourcesOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute, complexObjectIndex, complexObjectIsFromSet) {
        super(terraformResource, terraformAttribute, complexObjectIsFromSet, complexObjectIndex);
        this.isEmptyObject = false;
        this._parameters = new ResourceSchedulerScheduleResourcesParametersList(this, "parameters", false);
    }
    get internalValue() {
        if (this.resolvableValue) {
            return this.resolvableValue;
        }
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._id !== undefined) {
            hasAnyValues = true;
            internalValueResult.id = this._id;
        }
        if (this._metadata !== undefined) {
            hasAnyValues = true;
            internalValueResult.metadata = this._metadata;
        }
        if (this._parameters?.internalValue !== undefined) {
            hasAnyValues = true;
            internalValueResult.parameters = this._parameters?.internalValue;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this.resolvableValue = undefined;
            this._id = undefined;
            this._metadata = undefined;
            this._parameters.internalValue = undefined;
        }
        else if (cdktf.Tokenization.isResolvable(value)) {
            this.isEmptyObject = false;
            this.resolvableValue = value;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this.resolvableValue = undefined;
            this._id = value.id;
            this._metadata = value.metadata;
            this._parameters.internalValue = value.parameters;
        }
    }
    get id() {
        return this.getStringAttribute('id');
    }
    set id(value) {
        this._id = value;
    }
    get idInput() {
        return this._id;
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
    get parameters() {
        return this._parameters;
    }
    putParameters(value) {
        this._parameters.internalValue = value;
    }
    resetParameters() {
        this._parameters.internalValue = undefined;
    }
    get parametersInput() {
        return this._parameters.internalValue;
    }
}
exports.ResourceSchedulerScheduleResourcesOutputReference = ResourceSchedulerScheduleResourcesOutputReference;
class ResourceSchedulerScheduleResourcesList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new ResourceSchedulerScheduleResourcesOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.ResourceSchedulerScheduleResourcesList = ResourceSchedulerScheduleResourcesList;
function resourceSchedulerScheduleTimeoutsToTerraform(struct) {
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
function resourceSchedulerScheduleTimeoutsToHclTerraform(struct) {
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
class ResourceSchedulerScheduleTimeoutsOutputReference extends cdktf.ComplexObject {
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
exports.ResourceSchedulerScheduleTimeoutsOutputReference = ResourceSchedulerScheduleTimeoutsOutputReference;
class ResourceSchedulerSchedule extends cdktf.TerraformResource {
    static generateConfigForImport(scope, importToId, importFromId, provider) {
        return new cdktf.ImportableResource((0, engine_1.inEngine)(scope, importToId), importToId, { terraformResourceType: "oci_resource_scheduler_schedule", importId: importFromId, provider });
    }
    constructor(scope, id, config) {
        super((0, engine_1.inEngine)(scope, id), id, {
            terraformResourceType: 'oci_resource_scheduler_schedule',
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
        this._resourceFilters = new ResourceSchedulerScheduleResourceFiltersList(this, "resource_filters", false);
        this._resources = new ResourceSchedulerScheduleResourcesList(this, "resources", false);
        this._timeouts = new ResourceSchedulerScheduleTimeoutsOutputReference(this, "timeouts");
        this._action = config.action;
        this._compartmentId = config.compartmentId;
        this._definedTags = config.definedTags;
        this._description = config.description;
        this._displayName = config.displayName;
        this._freeformTags = config.freeformTags;
        this._id = config.id;
        this._localTimeZone = config.localTimeZone;
        this._recurrenceDetails = config.recurrenceDetails;
        this._recurrenceType = config.recurrenceType;
        this._state = config.state;
        this._timeEnds = config.timeEnds;
        this._timeStarts = config.timeStarts;
        this._resourceFilters.internalValue = config.resourceFilters;
        this._resources.internalValue = config.resources;
        this._timeouts.internalValue = config.timeouts;
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
    get description() {
        return this.getStringAttribute('description');
    }
    set description(value) {
        this._description = value;
    }
    resetDescription() {
        this._description = undefined;
    }
    get descriptionInput() {
        return this._description;
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
    get lastRunStatus() {
        return this.getStringAttribute('last_run_status');
    }
    get localTimeZone() {
        return this.getStringAttribute('local_time_zone');
    }
    set localTimeZone(value) {
        this._localTimeZone = value;
    }
    resetLocalTimeZone() {
        this._localTimeZone = undefined;
    }
    get localTimeZoneInput() {
        return this._localTimeZone;
    }
    get recurrenceDetails() {
        return this.getStringAttribute('recurrence_details');
    }
    set recurrenceDetails(value) {
        this._recurrenceDetails = value;
    }
    get recurrenceDetailsInput() {
        return this._recurrenceDetails;
    }
    get recurrenceType() {
        return this.getStringAttribute('recurrence_type');
    }
    set recurrenceType(value) {
        this._recurrenceType = value;
    }
    get recurrenceTypeInput() {
        return this._recurrenceType;
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
    get systemTags() {
        return this._systemTags;
    }
    get timeCreated() {
        return this.getStringAttribute('time_created');
    }
    get timeEnds() {
        return this.getStringAttribute('time_ends');
    }
    set timeEnds(value) {
        this._timeEnds = value;
    }
    resetTimeEnds() {
        this._timeEnds = undefined;
    }
    get timeEndsInput() {
        return this._timeEnds;
    }
    get timeLastRun() {
        return this.getStringAttribute('time_last_run');
    }
    get timeNextRun() {
        return this.getStringAttribute('time_next_run');
    }
    get timeStarts() {
        return this.getStringAttribute('time_starts');
    }
    set timeStarts(value) {
        this._timeStarts = value;
    }
    resetTimeStarts() {
        this._timeStarts = undefined;
    }
    get timeStartsInput() {
        return this._timeStarts;
    }
    get timeUpdated() {
        return this.getStringAttribute('time_updated');
    }
    get resourceFilters() {
        return this._resourceFilters;
    }
    putResourceFilters(value) {
        this._resourceFilters.internalValue = value;
    }
    resetResourceFilters() {
        this._resourceFilters.internalValue = undefined;
    }
    get resourceFiltersInput() {
        return this._resourceFilters.internalValue;
    }
    get resources() {
        return this._resources;
    }
    putResources(value) {
        this._resources.internalValue = value;
    }
    resetResources() {
        this._resources.internalValue = undefined;
    }
    get resourcesInput() {
        return this._resources.internalValue;
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
            action: cdktf.stringToTerraform(this._action),
            compartment_id: cdktf.stringToTerraform(this._compartmentId),
            defined_tags: cdktf.hashMapper(cdktf.stringToTerraform)(this._definedTags),
            description: cdktf.stringToTerraform(this._description),
            display_name: cdktf.stringToTerraform(this._displayName),
            freeform_tags: cdktf.hashMapper(cdktf.stringToTerraform)(this._freeformTags),
            id: cdktf.stringToTerraform(this._id),
            local_time_zone: cdktf.stringToTerraform(this._localTimeZone),
            recurrence_details: cdktf.stringToTerraform(this._recurrenceDetails),
            recurrence_type: cdktf.stringToTerraform(this._recurrenceType),
            state: cdktf.stringToTerraform(this._state),
            time_ends: cdktf.stringToTerraform(this._timeEnds),
            time_starts: cdktf.stringToTerraform(this._timeStarts),
            resource_filters: cdktf.listMapper(resourceSchedulerScheduleResourceFiltersToTerraform, true)(this._resourceFilters.internalValue),
            resources: cdktf.listMapper(resourceSchedulerScheduleResourcesToTerraform, true)(this._resources.internalValue),
            timeouts: resourceSchedulerScheduleTimeoutsToTerraform(this._timeouts.internalValue),
        };
    }
    synthesizeHclAttributes() {
        const attrs = {
            action: {
                value: cdktf.stringToHclTerraform(this._action),
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
            description: {
                value: cdktf.stringToHclTerraform(this._description),
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
            local_time_zone: {
                value: cdktf.stringToHclTerraform(this._localTimeZone),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            recurrence_details: {
                value: cdktf.stringToHclTerraform(this._recurrenceDetails),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            recurrence_type: {
                value: cdktf.stringToHclTerraform(this._recurrenceType),
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
            time_ends: {
                value: cdktf.stringToHclTerraform(this._timeEnds),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            time_starts: {
                value: cdktf.stringToHclTerraform(this._timeStarts),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            resource_filters: {
                value: cdktf.listMapperHcl(resourceSchedulerScheduleResourceFiltersToHclTerraform, true)(this._resourceFilters.internalValue),
                isBlock: true,
                type: "list",
                storageClassType: "ResourceSchedulerScheduleResourceFiltersList",
            },
            resources: {
                value: cdktf.listMapperHcl(resourceSchedulerScheduleResourcesToHclTerraform, true)(this._resources.internalValue),
                isBlock: true,
                type: "list",
                storageClassType: "ResourceSchedulerScheduleResourcesList",
            },
            timeouts: {
                value: resourceSchedulerScheduleTimeoutsToHclTerraform(this._timeouts.internalValue),
                isBlock: true,
                type: "struct",
                storageClassType: "ResourceSchedulerScheduleTimeouts",
            },
        };
        return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
    }
}
exports.ResourceSchedulerSchedule = ResourceSchedulerSchedule;
ResourceSchedulerSchedule.tfResourceType = "oci_resource_scheduler_schedule";
