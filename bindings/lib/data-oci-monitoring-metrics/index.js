// Generated from the schema of oracle/oci 8.28.0; see ../../README.md. Do not edit.
// Made with @cdktf/provider-generator, Copyright (c) HashiCorp, Inc., SPDX-License-Identifier: MPL-2.0.
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.DataOciMonitoringMetrics = exports.DataOciMonitoringMetricsFilterList = exports.DataOciMonitoringMetricsFilterOutputReference = exports.DataOciMonitoringMetricsMetricsList = exports.DataOciMonitoringMetricsMetricsOutputReference = void 0;
exports.dataOciMonitoringMetricsMetricsToTerraform = dataOciMonitoringMetricsMetricsToTerraform;
exports.dataOciMonitoringMetricsMetricsToHclTerraform = dataOciMonitoringMetricsMetricsToHclTerraform;
exports.dataOciMonitoringMetricsFilterToTerraform = dataOciMonitoringMetricsFilterToTerraform;
exports.dataOciMonitoringMetricsFilterToHclTerraform = dataOciMonitoringMetricsFilterToHclTerraform;
const engine_1 = require("../../engine");
const cdktf = require("cdktf");
function dataOciMonitoringMetricsMetricsToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
function dataOciMonitoringMetricsMetricsToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
class DataOciMonitoringMetricsMetricsOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute, complexObjectIndex, complexObjectIsFromSet) {
        super(terraformResource, terraformAttribute, complexObjectIsFromSet, complexObjectIndex);
        this.isEmptyObject = false;
        this._dimensionFilters = new cdktf.StringMap(this, "dimension_filters");
        this._dimensions = new cdktf.StringMap(this, "dimensions");
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
    get compartmentIdInSubtree() {
        return this.getBooleanAttribute('compartment_id_in_subtree');
    }
    get dimensionFilters() {
        return this._dimensionFilters;
    }
    get dimensions() {
        return this._dimensions;
    }
    get groupBy() {
        return this.getListAttribute('group_by');
    }
    get name() {
        return this.getStringAttribute('name');
    }
    get namespace() {
        return this.getStringAttribute('namespace');
    }
    get resourceGroup() {
        return this.getStringAttribute('resource_group');
    }
}
exports.DataOciMonitoringMetricsMetricsOutputReference = DataOciMonitoringMetricsMetricsOutputReference;
class DataOciMonitoringMetricsMetricsList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new DataOciMonitoringMetricsMetricsOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.DataOciMonitoringMetricsMetricsList = DataOciMonitoringMetricsMetricsList;
function dataOciMonitoringMetricsFilterToTerraform(struct) {
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
function dataOciMonitoringMetricsFilterToHclTerraform(struct) {
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
class DataOciMonitoringMetricsFilterOutputReference extends cdktf.ComplexObject {
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
exports.DataOciMonitoringMetricsFilterOutputReference = DataOciMonitoringMetricsFilterOutputReference;
class DataOciMonitoringMetricsFilterList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new DataOciMonitoringMetricsFilterOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.DataOciMonitoringMetricsFilterList = DataOciMonitoringMetricsFilterList;
class DataOciMonitoringMetrics extends cdktf.TerraformDataSource {
    static generateConfigForImport(scope, importToId, importFromId, provider) {
        return new cdktf.ImportableResource((0, engine_1.inEngine)(scope, importToId), importToId, { terraformResourceType: "oci_monitoring_metrics", importId: importFromId, provider });
    }
    constructor(scope, id, config) {
        super((0, engine_1.inEngine)(scope, id), id, {
            terraformResourceType: 'oci_monitoring_metrics',
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
        this._metrics = new DataOciMonitoringMetricsMetricsList(this, "metrics", false);
        this._filter = new DataOciMonitoringMetricsFilterList(this, "filter", true);
        this._compartmentId = config.compartmentId;
        this._compartmentIdInSubtree = config.compartmentIdInSubtree;
        this._dimensionFilters = config.dimensionFilters;
        this._groupBy = config.groupBy;
        this._id = config.id;
        this._name = config.name;
        this._namespace = config.namespace;
        this._resourceGroup = config.resourceGroup;
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
    get compartmentIdInSubtree() {
        return this.getBooleanAttribute('compartment_id_in_subtree');
    }
    set compartmentIdInSubtree(value) {
        this._compartmentIdInSubtree = value;
    }
    resetCompartmentIdInSubtree() {
        this._compartmentIdInSubtree = undefined;
    }
    get compartmentIdInSubtreeInput() {
        return this._compartmentIdInSubtree;
    }
    get dimensionFilters() {
        return this.getStringMapAttribute('dimension_filters');
    }
    set dimensionFilters(value) {
        this._dimensionFilters = value;
    }
    resetDimensionFilters() {
        this._dimensionFilters = undefined;
    }
    get dimensionFiltersInput() {
        return this._dimensionFilters;
    }
    get groupBy() {
        return this.getListAttribute('group_by');
    }
    set groupBy(value) {
        this._groupBy = value;
    }
    resetGroupBy() {
        this._groupBy = undefined;
    }
    get groupByInput() {
        return this._groupBy;
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
    get metrics() {
        return this._metrics;
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
    get resourceGroup() {
        return this.getStringAttribute('resource_group');
    }
    set resourceGroup(value) {
        this._resourceGroup = value;
    }
    resetResourceGroup() {
        this._resourceGroup = undefined;
    }
    get resourceGroupInput() {
        return this._resourceGroup;
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
            compartment_id_in_subtree: cdktf.booleanToTerraform(this._compartmentIdInSubtree),
            dimension_filters: cdktf.hashMapper(cdktf.stringToTerraform)(this._dimensionFilters),
            group_by: cdktf.listMapper(cdktf.stringToTerraform, false)(this._groupBy),
            id: cdktf.stringToTerraform(this._id),
            name: cdktf.stringToTerraform(this._name),
            namespace: cdktf.stringToTerraform(this._namespace),
            resource_group: cdktf.stringToTerraform(this._resourceGroup),
            filter: cdktf.listMapper(dataOciMonitoringMetricsFilterToTerraform, true)(this._filter.internalValue),
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
            compartment_id_in_subtree: {
                value: cdktf.booleanToHclTerraform(this._compartmentIdInSubtree),
                isBlock: false,
                type: "simple",
                storageClassType: "boolean",
            },
            dimension_filters: {
                value: cdktf.hashMapperHcl(cdktf.stringToHclTerraform)(this._dimensionFilters),
                isBlock: false,
                type: "map",
                storageClassType: "stringMap",
            },
            group_by: {
                value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(this._groupBy),
                isBlock: false,
                type: "list",
                storageClassType: "stringList",
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
            namespace: {
                value: cdktf.stringToHclTerraform(this._namespace),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            resource_group: {
                value: cdktf.stringToHclTerraform(this._resourceGroup),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            filter: {
                value: cdktf.listMapperHcl(dataOciMonitoringMetricsFilterToHclTerraform, true)(this._filter.internalValue),
                isBlock: true,
                type: "set",
                storageClassType: "DataOciMonitoringMetricsFilterList",
            },
        };
        return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
    }
}
exports.DataOciMonitoringMetrics = DataOciMonitoringMetrics;
DataOciMonitoringMetrics.tfResourceType = "oci_monitoring_metrics";
