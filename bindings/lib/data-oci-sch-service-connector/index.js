// Generated from the schema of oracle/oci 8.28.0; see ../../README.md. Do not edit.
// Made with @cdktf/provider-generator, Copyright (c) HashiCorp, Inc., SPDX-License-Identifier: MPL-2.0.
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.DataOciSchServiceConnector = exports.DataOciSchServiceConnectorTasksList = exports.DataOciSchServiceConnectorTasksOutputReference = exports.DataOciSchServiceConnectorTasksPrivateEndpointMetadataList = exports.DataOciSchServiceConnectorTasksPrivateEndpointMetadataOutputReference = exports.DataOciSchServiceConnectorTargetList = exports.DataOciSchServiceConnectorTargetOutputReference = exports.DataOciSchServiceConnectorTargetPrivateEndpointMetadataList = exports.DataOciSchServiceConnectorTargetPrivateEndpointMetadataOutputReference = exports.DataOciSchServiceConnectorTargetDimensionsList = exports.DataOciSchServiceConnectorTargetDimensionsOutputReference = exports.DataOciSchServiceConnectorTargetDimensionsDimensionValueList = exports.DataOciSchServiceConnectorTargetDimensionsDimensionValueOutputReference = exports.DataOciSchServiceConnectorSourceList = exports.DataOciSchServiceConnectorSourceOutputReference = exports.DataOciSchServiceConnectorSourcePrivateEndpointMetadataList = exports.DataOciSchServiceConnectorSourcePrivateEndpointMetadataOutputReference = exports.DataOciSchServiceConnectorSourceMonitoringSourcesList = exports.DataOciSchServiceConnectorSourceMonitoringSourcesOutputReference = exports.DataOciSchServiceConnectorSourceMonitoringSourcesNamespaceDetailsList = exports.DataOciSchServiceConnectorSourceMonitoringSourcesNamespaceDetailsOutputReference = exports.DataOciSchServiceConnectorSourceMonitoringSourcesNamespaceDetailsNamespacesList = exports.DataOciSchServiceConnectorSourceMonitoringSourcesNamespaceDetailsNamespacesOutputReference = exports.DataOciSchServiceConnectorSourceMonitoringSourcesNamespaceDetailsNamespacesMetricsList = exports.DataOciSchServiceConnectorSourceMonitoringSourcesNamespaceDetailsNamespacesMetricsOutputReference = exports.DataOciSchServiceConnectorSourceLogSourcesList = exports.DataOciSchServiceConnectorSourceLogSourcesOutputReference = exports.DataOciSchServiceConnectorSourceCursorList = exports.DataOciSchServiceConnectorSourceCursorOutputReference = void 0;
exports.dataOciSchServiceConnectorSourceCursorToTerraform = dataOciSchServiceConnectorSourceCursorToTerraform;
exports.dataOciSchServiceConnectorSourceCursorToHclTerraform = dataOciSchServiceConnectorSourceCursorToHclTerraform;
exports.dataOciSchServiceConnectorSourceLogSourcesToTerraform = dataOciSchServiceConnectorSourceLogSourcesToTerraform;
exports.dataOciSchServiceConnectorSourceLogSourcesToHclTerraform = dataOciSchServiceConnectorSourceLogSourcesToHclTerraform;
exports.dataOciSchServiceConnectorSourceMonitoringSourcesNamespaceDetailsNamespacesMetricsToTerraform = dataOciSchServiceConnectorSourceMonitoringSourcesNamespaceDetailsNamespacesMetricsToTerraform;
exports.dataOciSchServiceConnectorSourceMonitoringSourcesNamespaceDetailsNamespacesMetricsToHclTerraform = dataOciSchServiceConnectorSourceMonitoringSourcesNamespaceDetailsNamespacesMetricsToHclTerraform;
exports.dataOciSchServiceConnectorSourceMonitoringSourcesNamespaceDetailsNamespacesToTerraform = dataOciSchServiceConnectorSourceMonitoringSourcesNamespaceDetailsNamespacesToTerraform;
exports.dataOciSchServiceConnectorSourceMonitoringSourcesNamespaceDetailsNamespacesToHclTerraform = dataOciSchServiceConnectorSourceMonitoringSourcesNamespaceDetailsNamespacesToHclTerraform;
exports.dataOciSchServiceConnectorSourceMonitoringSourcesNamespaceDetailsToTerraform = dataOciSchServiceConnectorSourceMonitoringSourcesNamespaceDetailsToTerraform;
exports.dataOciSchServiceConnectorSourceMonitoringSourcesNamespaceDetailsToHclTerraform = dataOciSchServiceConnectorSourceMonitoringSourcesNamespaceDetailsToHclTerraform;
exports.dataOciSchServiceConnectorSourceMonitoringSourcesToTerraform = dataOciSchServiceConnectorSourceMonitoringSourcesToTerraform;
exports.dataOciSchServiceConnectorSourceMonitoringSourcesToHclTerraform = dataOciSchServiceConnectorSourceMonitoringSourcesToHclTerraform;
exports.dataOciSchServiceConnectorSourcePrivateEndpointMetadataToTerraform = dataOciSchServiceConnectorSourcePrivateEndpointMetadataToTerraform;
exports.dataOciSchServiceConnectorSourcePrivateEndpointMetadataToHclTerraform = dataOciSchServiceConnectorSourcePrivateEndpointMetadataToHclTerraform;
exports.dataOciSchServiceConnectorSourceToTerraform = dataOciSchServiceConnectorSourceToTerraform;
exports.dataOciSchServiceConnectorSourceToHclTerraform = dataOciSchServiceConnectorSourceToHclTerraform;
exports.dataOciSchServiceConnectorTargetDimensionsDimensionValueToTerraform = dataOciSchServiceConnectorTargetDimensionsDimensionValueToTerraform;
exports.dataOciSchServiceConnectorTargetDimensionsDimensionValueToHclTerraform = dataOciSchServiceConnectorTargetDimensionsDimensionValueToHclTerraform;
exports.dataOciSchServiceConnectorTargetDimensionsToTerraform = dataOciSchServiceConnectorTargetDimensionsToTerraform;
exports.dataOciSchServiceConnectorTargetDimensionsToHclTerraform = dataOciSchServiceConnectorTargetDimensionsToHclTerraform;
exports.dataOciSchServiceConnectorTargetPrivateEndpointMetadataToTerraform = dataOciSchServiceConnectorTargetPrivateEndpointMetadataToTerraform;
exports.dataOciSchServiceConnectorTargetPrivateEndpointMetadataToHclTerraform = dataOciSchServiceConnectorTargetPrivateEndpointMetadataToHclTerraform;
exports.dataOciSchServiceConnectorTargetToTerraform = dataOciSchServiceConnectorTargetToTerraform;
exports.dataOciSchServiceConnectorTargetToHclTerraform = dataOciSchServiceConnectorTargetToHclTerraform;
exports.dataOciSchServiceConnectorTasksPrivateEndpointMetadataToTerraform = dataOciSchServiceConnectorTasksPrivateEndpointMetadataToTerraform;
exports.dataOciSchServiceConnectorTasksPrivateEndpointMetadataToHclTerraform = dataOciSchServiceConnectorTasksPrivateEndpointMetadataToHclTerraform;
exports.dataOciSchServiceConnectorTasksToTerraform = dataOciSchServiceConnectorTasksToTerraform;
exports.dataOciSchServiceConnectorTasksToHclTerraform = dataOciSchServiceConnectorTasksToHclTerraform;
const engine_1 = require("../../engine");
const cdktf = require("cdktf");
function dataOciSchServiceConnectorSourceCursorToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
function dataOciSchServiceConnectorSourceCursorToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
class DataOciSchServiceConnectorSourceCursorOutputReference extends cdktf.ComplexObject {
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
    get kind() {
        return this.getStringAttribute('kind');
    }
}
exports.DataOciSchServiceConnectorSourceCursorOutputReference = DataOciSchServiceConnectorSourceCursorOutputReference;
class DataOciSchServiceConnectorSourceCursorList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new DataOciSchServiceConnectorSourceCursorOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.DataOciSchServiceConnectorSourceCursorList = DataOciSchServiceConnectorSourceCursorList;
function dataOciSchServiceConnectorSourceLogSourcesToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
function dataOciSchServiceConnectorSourceLogSourcesToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
class DataOciSchServiceConnectorSourceLogSourcesOutputReference extends cdktf.ComplexObject {
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
    get logGroupId() {
        return this.getStringAttribute('log_group_id');
    }
    get logId() {
        return this.getStringAttribute('log_id');
    }
}
exports.DataOciSchServiceConnectorSourceLogSourcesOutputReference = DataOciSchServiceConnectorSourceLogSourcesOutputReference;
class DataOciSchServiceConnectorSourceLogSourcesList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new DataOciSchServiceConnectorSourceLogSourcesOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.DataOciSchServiceConnectorSourceLogSourcesList = DataOciSchServiceConnectorSourceLogSourcesList;
function dataOciSchServiceConnectorSourceMonitoringSourcesNamespaceDetailsNamespacesMetricsToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
function dataOciSchServiceConnectorSourceMonitoringSourcesNamespaceDetailsNamespacesMetricsToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
class DataOciSchServiceConnectorSourceMonitoringSourcesNamespaceDetailsNamespacesMetricsOutputReference extends cdktf.ComplexObject {
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
    get kind() {
        return this.getStringAttribute('kind');
    }
}
exports.DataOciSchServiceConnectorSourceMonitoringSourcesNamespaceDetailsNamespacesMetricsOutputReference = DataOciSchServiceConnectorSourceMonitoringSourcesNamespaceDetailsNamespacesMetricsOutputReference;
class DataOciSchServiceConnectorSourceMonitoringSourcesNamespaceDetailsNamespacesMetricsList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new DataOciSchServiceConnectorSourceMonitoringSourcesNamespaceDetailsNamespacesMetricsOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.DataOciSchServiceConnectorSourceMonitoringSourcesNamespaceDetailsNamespacesMetricsList = DataOciSchServiceConnectorSourceMonitoringSourcesNamespaceDetailsNamespacesMetricsList;
function dataOciSchServiceConnectorSourceMonitoringSourcesNamespaceDetailsNamespacesToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
function dataOciSchServiceConnectorSourceMonitoringSourcesNamespaceDetailsNamespacesToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
class DataOciSchServiceConnectorSourceMonitoringSourcesNamespaceDetailsNamespacesOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute, complexObjectIndex, complexObjectIsFromSet) {
        super(terraformResource, terraformAttribute, complexObjectIsFromSet, complexObjectIndex);
        this.isEmptyObject = false;
        this._metrics = new DataOciSchServiceConnectorSourceMonitoringSourcesNamespaceDetailsNamespacesMetricsList(this, "metrics", false);
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
    get metrics() {
        return this._metrics;
    }
    get namespace() {
        return this.getStringAttribute('namespace');
    }
}
exports.DataOciSchServiceConnectorSourceMonitoringSourcesNamespaceDetailsNamespacesOutputReference = DataOciSchServiceConnectorSourceMonitoringSourcesNamespaceDetailsNamespacesOutputReference;
class DataOciSchServiceConnectorSourceMonitoringSourcesNamespaceDetailsNamespacesList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new DataOciSchServiceConnectorSourceMonitoringSourcesNamespaceDetailsNamespacesOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.DataOciSchServiceConnectorSourceMonitoringSourcesNamespaceDetailsNamespacesList = DataOciSchServiceConnectorSourceMonitoringSourcesNamespaceDetailsNamespacesList;
function dataOciSchServiceConnectorSourceMonitoringSourcesNamespaceDetailsToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
function dataOciSchServiceConnectorSourceMonitoringSourcesNamespaceDetailsToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
class DataOciSchServiceConnectorSourceMonitoringSourcesNamespaceDetailsOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute, complexObjectIndex, complexObjectIsFromSet) {
        super(terraformResource, terraformAttribute, complexObjectIsFromSet, complexObjectIndex);
        this.isEmptyObject = false;
        this._namespaces = new DataOciSchServiceConnectorSourceMonitoringSourcesNamespaceDetailsNamespacesList(this, "namespaces", false);
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
    get kind() {
        return this.getStringAttribute('kind');
    }
    get namespaces() {
        return this._namespaces;
    }
}
exports.DataOciSchServiceConnectorSourceMonitoringSourcesNamespaceDetailsOutputReference = DataOciSchServiceConnectorSourceMonitoringSourcesNamespaceDetailsOutputReference;
class DataOciSchServiceConnectorSourceMonitoringSourcesNamespaceDetailsList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new DataOciSchServiceConnectorSourceMonitoringSourcesNamespaceDetailsOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.DataOciSchServiceConnectorSourceMonitoringSourcesNamespaceDetailsList = DataOciSchServiceConnectorSourceMonitoringSourcesNamespaceDetailsList;
function dataOciSchServiceConnectorSourceMonitoringSourcesToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
function dataOciSchServiceConnectorSourceMonitoringSourcesToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
class DataOciSchServiceConnectorSourceMonitoringSourcesOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute, complexObjectIndex, complexObjectIsFromSet) {
        super(terraformResource, terraformAttribute, complexObjectIsFromSet, complexObjectIndex);
        this.isEmptyObject = false;
        this._namespaceDetails = new DataOciSchServiceConnectorSourceMonitoringSourcesNamespaceDetailsList(this, "namespace_details", false);
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
    get namespaceDetails() {
        return this._namespaceDetails;
    }
}
exports.DataOciSchServiceConnectorSourceMonitoringSourcesOutputReference = DataOciSchServiceConnectorSourceMonitoringSourcesOutputReference;
class DataOciSchServiceConnectorSourceMonitoringSourcesList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new DataOciSchServiceConnectorSourceMonitoringSourcesOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.DataOciSchServiceConnectorSourceMonitoringSourcesList = DataOciSchServiceConnectorSourceMonitoringSourcesList;
function dataOciSchServiceConnectorSourcePrivateEndpointMetadataToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
function dataOciSchServiceConnectorSourcePrivateEndpointMetadataToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
class DataOciSchServiceConnectorSourcePrivateEndpointMetadataOutputReference extends cdktf.ComplexObject {
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
    get rceDnsProxyIpAddress() {
        return this.getStringAttribute('rce_dns_proxy_ip_address');
    }
    get rceTrafficIpAddress() {
        return this.getStringAttribute('rce_traffic_ip_address');
    }
}
exports.DataOciSchServiceConnectorSourcePrivateEndpointMetadataOutputReference = DataOciSchServiceConnectorSourcePrivateEndpointMetadataOutputReference;
class DataOciSchServiceConnectorSourcePrivateEndpointMetadataList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new DataOciSchServiceConnectorSourcePrivateEndpointMetadataOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.DataOciSchServiceConnectorSourcePrivateEndpointMetadataList = DataOciSchServiceConnectorSourcePrivateEndpointMetadataList;
function dataOciSchServiceConnectorSourceToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
function dataOciSchServiceConnectorSourceToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
class DataOciSchServiceConnectorSourceOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute, complexObjectIndex, complexObjectIsFromSet) {
        super(terraformResource, terraformAttribute, complexObjectIsFromSet, complexObjectIndex);
        this.isEmptyObject = false;
        this._cursor = new DataOciSchServiceConnectorSourceCursorList(this, "cursor", false);
        this._logSources = new DataOciSchServiceConnectorSourceLogSourcesList(this, "log_sources", false);
        this._monitoringSources = new DataOciSchServiceConnectorSourceMonitoringSourcesList(this, "monitoring_sources", false);
        this._privateEndpointMetadata = new DataOciSchServiceConnectorSourcePrivateEndpointMetadataList(this, "private_endpoint_metadata", false);
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
    get configMap() {
        return this.getStringAttribute('config_map');
    }
    get cursor() {
        return this._cursor;
    }
    get kind() {
        return this.getStringAttribute('kind');
    }
    get logSources() {
        return this._logSources;
    }
    get monitoringSources() {
        return this._monitoringSources;
    }
    get pluginName() {
        return this.getStringAttribute('plugin_name');
    }
    get privateEndpointMetadata() {
        return this._privateEndpointMetadata;
    }
    get streamId() {
        return this.getStringAttribute('stream_id');
    }
}
exports.DataOciSchServiceConnectorSourceOutputReference = DataOciSchServiceConnectorSourceOutputReference;
class DataOciSchServiceConnectorSourceList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new DataOciSchServiceConnectorSourceOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.DataOciSchServiceConnectorSourceList = DataOciSchServiceConnectorSourceList;
function dataOciSchServiceConnectorTargetDimensionsDimensionValueToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
function dataOciSchServiceConnectorTargetDimensionsDimensionValueToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
class DataOciSchServiceConnectorTargetDimensionsDimensionValueOutputReference extends cdktf.ComplexObject {
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
    get kind() {
        return this.getStringAttribute('kind');
    }
    get path() {
        return this.getStringAttribute('path');
    }
    get value() {
        return this.getStringAttribute('value');
    }
}
exports.DataOciSchServiceConnectorTargetDimensionsDimensionValueOutputReference = DataOciSchServiceConnectorTargetDimensionsDimensionValueOutputReference;
class DataOciSchServiceConnectorTargetDimensionsDimensionValueList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new DataOciSchServiceConnectorTargetDimensionsDimensionValueOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.DataOciSchServiceConnectorTargetDimensionsDimensionValueList = DataOciSchServiceConnectorTargetDimensionsDimensionValueList;
function dataOciSchServiceConnectorTargetDimensionsToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
function dataOciSchServiceConnectorTargetDimensionsToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
class DataOciSchServiceConnectorTargetDimensionsOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute, complexObjectIndex, complexObjectIsFromSet) {
        super(terraformResource, terraformAttribute, complexObjectIsFromSet, complexObjectIndex);
        this.isEmptyObject = false;
        this._dimensionValue = new DataOciSchServiceConnectorTargetDimensionsDimensionValueList(this, "dimension_value", false);
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
    get dimensionValue() {
        return this._dimensionValue;
    }
    get name() {
        return this.getStringAttribute('name');
    }
}
exports.DataOciSchServiceConnectorTargetDimensionsOutputReference = DataOciSchServiceConnectorTargetDimensionsOutputReference;
class DataOciSchServiceConnectorTargetDimensionsList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new DataOciSchServiceConnectorTargetDimensionsOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.DataOciSchServiceConnectorTargetDimensionsList = DataOciSchServiceConnectorTargetDimensionsList;
function dataOciSchServiceConnectorTargetPrivateEndpointMetadataToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
function dataOciSchServiceConnectorTargetPrivateEndpointMetadataToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
class DataOciSchServiceConnectorTargetPrivateEndpointMetadataOutputReference extends cdktf.ComplexObject {
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
    get rceDnsProxyIpAddress() {
        return this.getStringAttribute('rce_dns_proxy_ip_address');
    }
    get rceTrafficIpAddress() {
        return this.getStringAttribute('rce_traffic_ip_address');
    }
}
exports.DataOciSchServiceConnectorTargetPrivateEndpointMetadataOutputReference = DataOciSchServiceConnectorTargetPrivateEndpointMetadataOutputReference;
class DataOciSchServiceConnectorTargetPrivateEndpointMetadataList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new DataOciSchServiceConnectorTargetPrivateEndpointMetadataOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.DataOciSchServiceConnectorTargetPrivateEndpointMetadataList = DataOciSchServiceConnectorTargetPrivateEndpointMetadataList;
function dataOciSchServiceConnectorTargetToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
function dataOciSchServiceConnectorTargetToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
class DataOciSchServiceConnectorTargetOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute, complexObjectIndex, complexObjectIsFromSet) {
        super(terraformResource, terraformAttribute, complexObjectIsFromSet, complexObjectIndex);
        this.isEmptyObject = false;
        this._dimensions = new DataOciSchServiceConnectorTargetDimensionsList(this, "dimensions", false);
        this._privateEndpointMetadata = new DataOciSchServiceConnectorTargetPrivateEndpointMetadataList(this, "private_endpoint_metadata", false);
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
    get batchRolloverSizeInMbs() {
        return this.getNumberAttribute('batch_rollover_size_in_mbs');
    }
    get batchRolloverTimeInMs() {
        return this.getNumberAttribute('batch_rollover_time_in_ms');
    }
    get batchSizeInKbs() {
        return this.getNumberAttribute('batch_size_in_kbs');
    }
    get batchSizeInNum() {
        return this.getNumberAttribute('batch_size_in_num');
    }
    get batchTimeInSec() {
        return this.getNumberAttribute('batch_time_in_sec');
    }
    get bucket() {
        return this.getStringAttribute('bucket');
    }
    get compartmentId() {
        return this.getStringAttribute('compartment_id');
    }
    get dimensions() {
        return this._dimensions;
    }
    get enableFormattedMessaging() {
        return this.getBooleanAttribute('enable_formatted_messaging');
    }
    get functionId() {
        return this.getStringAttribute('function_id');
    }
    get kind() {
        return this.getStringAttribute('kind');
    }
    get logGroupId() {
        return this.getStringAttribute('log_group_id');
    }
    get logSourceIdentifier() {
        return this.getStringAttribute('log_source_identifier');
    }
    get metric() {
        return this.getStringAttribute('metric');
    }
    get metricNamespace() {
        return this.getStringAttribute('metric_namespace');
    }
    get namespace() {
        return this.getStringAttribute('namespace');
    }
    get objectNamePrefix() {
        return this.getStringAttribute('object_name_prefix');
    }
    get privateEndpointMetadata() {
        return this._privateEndpointMetadata;
    }
    get streamId() {
        return this.getStringAttribute('stream_id');
    }
    get topicId() {
        return this.getStringAttribute('topic_id');
    }
}
exports.DataOciSchServiceConnectorTargetOutputReference = DataOciSchServiceConnectorTargetOutputReference;
class DataOciSchServiceConnectorTargetList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new DataOciSchServiceConnectorTargetOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.DataOciSchServiceConnectorTargetList = DataOciSchServiceConnectorTargetList;
function dataOciSchServiceConnectorTasksPrivateEndpointMetadataToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
function dataOciSchServiceConnectorTasksPrivateEndpointMetadataToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
class DataOciSchServiceConnectorTasksPrivateEndpointMetadataOutputReference extends cdktf.ComplexObject {
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
    get rceDnsProxyIpAddress() {
        return this.getStringAttribute('rce_dns_proxy_ip_address');
    }
    get rceTrafficIpAddress() {
        return this.getStringAttribute('rce_traffic_ip_address');
    }
}
exports.DataOciSchServiceConnectorTasksPrivateEndpointMetadataOutputReference = DataOciSchServiceConnectorTasksPrivateEndpointMetadataOutputReference;
class DataOciSchServiceConnectorTasksPrivateEndpointMetadataList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new DataOciSchServiceConnectorTasksPrivateEndpointMetadataOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.DataOciSchServiceConnectorTasksPrivateEndpointMetadataList = DataOciSchServiceConnectorTasksPrivateEndpointMetadataList;
function dataOciSchServiceConnectorTasksToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
function dataOciSchServiceConnectorTasksToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
class DataOciSchServiceConnectorTasksOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute, complexObjectIndex, complexObjectIsFromSet) {
        super(terraformResource, terraformAttribute, complexObjectIsFromSet, complexObjectIndex);
        this.isEmptyObject = false;
        this._privateEndpointMetadata = new DataOciSchServiceConnectorTasksPrivateEndpointMetadataList(this, "private_endpoint_metadata", false);
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
    get batchSizeInKbs() {
        return this.getNumberAttribute('batch_size_in_kbs');
    }
    get batchTimeInSec() {
        return this.getNumberAttribute('batch_time_in_sec');
    }
    get condition() {
        return this.getStringAttribute('condition');
    }
    get functionId() {
        return this.getStringAttribute('function_id');
    }
    get kind() {
        return this.getStringAttribute('kind');
    }
    get privateEndpointMetadata() {
        return this._privateEndpointMetadata;
    }
}
exports.DataOciSchServiceConnectorTasksOutputReference = DataOciSchServiceConnectorTasksOutputReference;
class DataOciSchServiceConnectorTasksList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new DataOciSchServiceConnectorTasksOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.DataOciSchServiceConnectorTasksList = DataOciSchServiceConnectorTasksList;
class DataOciSchServiceConnector extends cdktf.TerraformDataSource {
    static generateConfigForImport(scope, importToId, importFromId, provider) {
        return new cdktf.ImportableResource((0, engine_1.inEngine)(scope, importToId), importToId, { terraformResourceType: "oci_sch_service_connector", importId: importFromId, provider });
    }
    constructor(scope, id, config) {
        super((0, engine_1.inEngine)(scope, id), id, {
            terraformResourceType: 'oci_sch_service_connector',
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
        this._definedTags = new cdktf.StringMap(this, "defined_tags");
        this._freeformTags = new cdktf.StringMap(this, "freeform_tags");
        this._source = new DataOciSchServiceConnectorSourceList(this, "source", false);
        this._systemTags = new cdktf.StringMap(this, "system_tags");
        this._target = new DataOciSchServiceConnectorTargetList(this, "target", false);
        this._tasks = new DataOciSchServiceConnectorTasksList(this, "tasks", false);
        this._serviceConnectorId = config.serviceConnectorId;
    }
    get compartmentId() {
        return this.getStringAttribute('compartment_id');
    }
    get definedTags() {
        return this._definedTags;
    }
    get description() {
        return this.getStringAttribute('description');
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
    get lifecyleDetails() {
        return this.getStringAttribute('lifecyle_details');
    }
    get serviceConnectorId() {
        return this.getStringAttribute('service_connector_id');
    }
    set serviceConnectorId(value) {
        this._serviceConnectorId = value;
    }
    get serviceConnectorIdInput() {
        return this._serviceConnectorId;
    }
    get source() {
        return this._source;
    }
    get state() {
        return this.getStringAttribute('state');
    }
    get systemTags() {
        return this._systemTags;
    }
    get target() {
        return this._target;
    }
    get tasks() {
        return this._tasks;
    }
    get timeCreated() {
        return this.getStringAttribute('time_created');
    }
    get timeUpdated() {
        return this.getStringAttribute('time_updated');
    }
    synthesizeAttributes() {
        return {
            service_connector_id: cdktf.stringToTerraform(this._serviceConnectorId),
        };
    }
    synthesizeHclAttributes() {
        const attrs = {
            service_connector_id: {
                value: cdktf.stringToHclTerraform(this._serviceConnectorId),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
        };
        return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
    }
}
exports.DataOciSchServiceConnector = DataOciSchServiceConnector;
DataOciSchServiceConnector.tfResourceType = "oci_sch_service_connector";
