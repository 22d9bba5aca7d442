// Generated from the schema of oracle/oci 8.28.0; see ../../README.md. Do not edit.
// Made with @cdktf/provider-generator, Copyright (c) HashiCorp, Inc., SPDX-License-Identifier: MPL-2.0.
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.DataOciLogAnalyticsNamespaces = exports.DataOciLogAnalyticsNamespacesFilterList = exports.DataOciLogAnalyticsNamespacesFilterOutputReference = exports.DataOciLogAnalyticsNamespacesNamespaceCollectionList = exports.DataOciLogAnalyticsNamespacesNamespaceCollectionOutputReference = exports.DataOciLogAnalyticsNamespacesNamespaceCollectionItemsList = exports.DataOciLogAnalyticsNamespacesNamespaceCollectionItemsOutputReference = void 0;
exports.dataOciLogAnalyticsNamespacesNamespaceCollectionItemsToTerraform = dataOciLogAnalyticsNamespacesNamespaceCollectionItemsToTerraform;
exports.dataOciLogAnalyticsNamespacesNamespaceCollectionItemsToHclTerraform = dataOciLogAnalyticsNamespacesNamespaceCollectionItemsToHclTerraform;
exports.dataOciLogAnalyticsNamespacesNamespaceCollectionToTerraform = dataOciLogAnalyticsNamespacesNamespaceCollectionToTerraform;
exports.dataOciLogAnalyticsNamespacesNamespaceCollectionToHclTerraform = dataOciLogAnalyticsNamespacesNamespaceCollectionToHclTerraform;
exports.dataOciLogAnalyticsNamespacesFilterToTerraform = dataOciLogAnalyticsNamespacesFilterToTerraform;
exports.dataOciLogAnalyticsNamespacesFilterToHclTerraform = dataOciLogAnalyticsNamespacesFilterToHclTerraform;
const engine_1 = require("../../engine");
const cdktf = require("cdktf");
function dataOciLogAnalyticsNamespacesNamespaceCollectionItemsToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
function dataOciLogAnalyticsNamespacesNamespaceCollectionItemsToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
class DataOciLogAnalyticsNamespacesNamespaceCollectionItemsOutputReference extends cdktf.ComplexObject {
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
    get compartmentId() {
        return this.getStringAttribute('compartment_id');
    }
    get isArchivingEnabled() {
        return this.getBooleanAttribute('is_archiving_enabled');
    }
    get isDataEverIngested() {
        return this.getBooleanAttribute('is_data_ever_ingested');
    }
    get isLogsetEnabled() {
        return this.getBooleanAttribute('is_logset_enabled');
    }
    get isOnboarded() {
        return this.getBooleanAttribute('is_onboarded');
    }
    get namespace() {
        return this.getStringAttribute('namespace');
    }
    get state() {
        return this.getStringAttribute('state');
    }
}
exports.DataOciLogAnalyticsNamespacesNamespaceCollectionItemsOutputReference = DataOciLogAnalyticsNamespacesNamespaceCollectionItemsOutputReference;
class DataOciLogAnalyticsNamespacesNamespaceCollectionItemsList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new DataOciLogAnalyticsNamespacesNamespaceCollectionItemsOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.DataOciLogAnalyticsNamespacesNamespaceCollectionItemsList = DataOciLogAnalyticsNamespacesNamespaceCollectionItemsList;
function dataOciLogAnalyticsNamespacesNamespaceCollectionToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
function dataOciLogAnalyticsNamespacesNamespaceCollectionToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
class DataOciLogAnalyticsNamespacesNamespaceCollectionOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute, complexObjectIndex, complexObjectIsFromSet) {
        super(terraformResource, terraformAttribute, complexObjectIsFromSet, complexObjectIndex);
        this.isEmptyObject = false;
        this._items = new DataOciLogAnalyticsNamespacesNamespaceCollectionItemsList(this, "items", false);
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
    get items() {
        return this._items;
    }
}
exports.DataOciLogAnalyticsNamespacesNamespaceCollectionOutputReference = DataOciLogAnalyticsNamespacesNamespaceCollectionOutputReference;
class DataOciLogAnalyticsNamespacesNamespaceCollectionList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new DataOciLogAnalyticsNamespacesNamespaceCollectionOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.DataOciLogAnalyticsNamespacesNamespaceCollectionList = DataOciLogAnalyticsNamespacesNamespaceCollectionList;
function dataOciLogAnalyticsNamespacesFilterToTerraform(struct) {
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
function dataOciLogAnalyticsNamespacesFilterToHclTerraform(struct) {
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
class DataOciLogAnalyticsNamespacesFilterOutputReference extends cdktf.ComplexObject {
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
exports.DataOciLogAnalyticsNamespacesFilterOutputReference = DataOciLogAnalyticsNamespacesFilterOutputReference;
class DataOciLogAnalyticsNamespacesFilterList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new DataOciLogAnalyticsNamespacesFilterOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.DataOciLogAnalyticsNamespacesFilterList = DataOciLogAnalyticsNamespacesFilterList;
class DataOciLogAnalyticsNamespaces extends cdktf.TerraformDataSource {
    static generateConfigForImport(scope, importToId, importFromId, provider) {
        return new cdktf.ImportableResource((0, engine_1.inEngine)(scope, importToId), importToId, { terraformResourceType: "oci_log_analytics_namespaces", importId: importFromId, provider });
    }
    constructor(scope, id, config) {
        super((0, engine_1.inEngine)(scope, id), id, {
            terraformResourceType: 'oci_log_analytics_namespaces',
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
        this._namespaceCollection = new DataOciLogAnalyticsNamespacesNamespaceCollectionList(this, "namespace_collection", false);
        this._filter = new DataOciLogAnalyticsNamespacesFilterList(this, "filter", true);
        this._compartmentId = config.compartmentId;
        this._id = config.id;
        this._isCompartmentDelete = config.isCompartmentDelete;
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
    get isCompartmentDelete() {
        return this.getBooleanAttribute('is_compartment_delete');
    }
    set isCompartmentDelete(value) {
        this._isCompartmentDelete = value;
    }
    resetIsCompartmentDelete() {
        this._isCompartmentDelete = undefined;
    }
    get isCompartmentDeleteInput() {
        return this._isCompartmentDelete;
    }
    get namespaceCollection() {
        return this._namespaceCollection;
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
            is_compartment_delete: cdktf.booleanToTerraform(this._isCompartmentDelete),
            filter: cdktf.listMapper(dataOciLogAnalyticsNamespacesFilterToTerraform, true)(this._filter.internalValue),
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
            is_compartment_delete: {
                value: cdktf.booleanToHclTerraform(this._isCompartmentDelete),
                isBlock: false,
                type: "simple",
                storageClassType: "boolean",
            },
            filter: {
                value: cdktf.listMapperHcl(dataOciLogAnalyticsNamespacesFilterToHclTerraform, true)(this._filter.internalValue),
                isBlock: true,
                type: "set",
                storageClassType: "DataOciLogAnalyticsNamespacesFilterList",
            },
        };
        return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
    }
}
exports.DataOciLogAnalyticsNamespaces = DataOciLogAnalyticsNamespaces;
DataOciLogAnalyticsNamespaces.tfResourceType = "oci_log_analytics_namespaces";
