// Generated from the schema of oracle/oci 8.28.0; see ../../README.md. Do not edit.
// Made with @cdktf/provider-generator, Copyright (c) HashiCorp, Inc., SPDX-License-Identifier: MPL-2.0.
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.SchServiceConnector = exports.SchServiceConnectorTimeoutsOutputReference = exports.SchServiceConnectorTasksList = exports.SchServiceConnectorTasksOutputReference = exports.SchServiceConnectorTasksPrivateEndpointMetadataList = exports.SchServiceConnectorTasksPrivateEndpointMetadataOutputReference = exports.SchServiceConnectorTargetOutputReference = exports.SchServiceConnectorTargetDimensionsList = exports.SchServiceConnectorTargetDimensionsOutputReference = exports.SchServiceConnectorTargetDimensionsDimensionValueOutputReference = exports.SchServiceConnectorTargetPrivateEndpointMetadataList = exports.SchServiceConnectorTargetPrivateEndpointMetadataOutputReference = exports.SchServiceConnectorSourceOutputReference = exports.SchServiceConnectorSourceMonitoringSourcesList = exports.SchServiceConnectorSourceMonitoringSourcesOutputReference = exports.SchServiceConnectorSourceMonitoringSourcesNamespaceDetailsOutputReference = exports.SchServiceConnectorSourceMonitoringSourcesNamespaceDetailsNamespacesList = exports.SchServiceConnectorSourceMonitoringSourcesNamespaceDetailsNamespacesOutputReference = exports.SchServiceConnectorSourceMonitoringSourcesNamespaceDetailsNamespacesMetricsOutputReference = exports.SchServiceConnectorSourceLogSourcesList = exports.SchServiceConnectorSourceLogSourcesOutputReference = exports.SchServiceConnectorSourceCursorOutputReference = exports.SchServiceConnectorSourcePrivateEndpointMetadataList = exports.SchServiceConnectorSourcePrivateEndpointMetadataOutputReference = void 0;
exports.schServiceConnectorSourcePrivateEndpointMetadataToTerraform = schServiceConnectorSourcePrivateEndpointMetadataToTerraform;
exports.schServiceConnectorSourcePrivateEndpointMetadataToHclTerraform = schServiceConnectorSourcePrivateEndpointMetadataToHclTerraform;
exports.schServiceConnectorSourceCursorToTerraform = schServiceConnectorSourceCursorToTerraform;
exports.schServiceConnectorSourceCursorToHclTerraform = schServiceConnectorSourceCursorToHclTerraform;
exports.schServiceConnectorSourceLogSourcesToTerraform = schServiceConnectorSourceLogSourcesToTerraform;
exports.schServiceConnectorSourceLogSourcesToHclTerraform = schServiceConnectorSourceLogSourcesToHclTerraform;
exports.schServiceConnectorSourceMonitoringSourcesNamespaceDetailsNamespacesMetricsToTerraform = schServiceConnectorSourceMonitoringSourcesNamespaceDetailsNamespacesMetricsToTerraform;
exports.schServiceConnectorSourceMonitoringSourcesNamespaceDetailsNamespacesMetricsToHclTerraform = schServiceConnectorSourceMonitoringSourcesNamespaceDetailsNamespacesMetricsToHclTerraform;
exports.schServiceConnectorSourceMonitoringSourcesNamespaceDetailsNamespacesToTerraform = schServiceConnectorSourceMonitoringSourcesNamespaceDetailsNamespacesToTerraform;
exports.schServiceConnectorSourceMonitoringSourcesNamespaceDetailsNamespacesToHclTerraform = schServiceConnectorSourceMonitoringSourcesNamespaceDetailsNamespacesToHclTerraform;
exports.schServiceConnectorSourceMonitoringSourcesNamespaceDetailsToTerraform = schServiceConnectorSourceMonitoringSourcesNamespaceDetailsToTerraform;
exports.schServiceConnectorSourceMonitoringSourcesNamespaceDetailsToHclTerraform = schServiceConnectorSourceMonitoringSourcesNamespaceDetailsToHclTerraform;
exports.schServiceConnectorSourceMonitoringSourcesToTerraform = schServiceConnectorSourceMonitoringSourcesToTerraform;
exports.schServiceConnectorSourceMonitoringSourcesToHclTerraform = schServiceConnectorSourceMonitoringSourcesToHclTerraform;
exports.schServiceConnectorSourceToTerraform = schServiceConnectorSourceToTerraform;
exports.schServiceConnectorSourceToHclTerraform = schServiceConnectorSourceToHclTerraform;
exports.schServiceConnectorTargetPrivateEndpointMetadataToTerraform = schServiceConnectorTargetPrivateEndpointMetadataToTerraform;
exports.schServiceConnectorTargetPrivateEndpointMetadataToHclTerraform = schServiceConnectorTargetPrivateEndpointMetadataToHclTerraform;
exports.schServiceConnectorTargetDimensionsDimensionValueToTerraform = schServiceConnectorTargetDimensionsDimensionValueToTerraform;
exports.schServiceConnectorTargetDimensionsDimensionValueToHclTerraform = schServiceConnectorTargetDimensionsDimensionValueToHclTerraform;
exports.schServiceConnectorTargetDimensionsToTerraform = schServiceConnectorTargetDimensionsToTerraform;
exports.schServiceConnectorTargetDimensionsToHclTerraform = schServiceConnectorTargetDimensionsToHclTerraform;
exports.schServiceConnectorTargetToTerraform = schServiceConnectorTargetToTerraform;
exports.schServiceConnectorTargetToHclTerraform = schServiceConnectorTargetToHclTerraform;
exports.schServiceConnectorTasksPrivateEndpointMetadataToTerraform = schServiceConnectorTasksPrivateEndpointMetadataToTerraform;
exports.schServiceConnectorTasksPrivateEndpointMetadataToHclTerraform = schServiceConnectorTasksPrivateEndpointMetadataToHclTerraform;
exports.schServiceConnectorTasksToTerraform = schServiceConnectorTasksToTerraform;
exports.schServiceConnectorTasksToHclTerraform = schServiceConnectorTasksToHclTerraform;
exports.schServiceConnectorTimeoutsToTerraform = schServiceConnectorTimeoutsToTerraform;
exports.schServiceConnectorTimeoutsToHclTerraform = schServiceConnectorTimeoutsToHclTerraform;
const engine_1 = require("../../engine");
const cdktf = require("cdktf");
function schServiceConnectorSourcePrivateEndpointMetadataToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
function schServiceConnectorSourcePrivateEndpointMetadataToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
class SchServiceConnectorSourcePrivateEndpointMetadataOutputReference extends cdktf.ComplexObject {
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
exports.SchServiceConnectorSourcePrivateEndpointMetadataOutputReference = SchServiceConnectorSourcePrivateEndpointMetadataOutputReference;
class SchServiceConnectorSourcePrivateEndpointMetadataList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new SchServiceConnectorSourcePrivateEndpointMetadataOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.SchServiceConnectorSourcePrivateEndpointMetadataList = SchServiceConnectorSourcePrivateEndpointMetadataList;
function schServiceConnectorSourceCursorToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        kind: cdktf.stringToTerraform(struct.kind),
    };
}
function schServiceConnectorSourceCursorToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        kind: {
            value: cdktf.stringToHclTerraform(struct.kind),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class SchServiceConnectorSourceCursorOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false, 0);
        this.isEmptyObject = false;
    }
    get internalValue() {
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._kind !== undefined) {
            hasAnyValues = true;
            internalValueResult.kind = this._kind;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this._kind = undefined;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this._kind = value.kind;
        }
    }
    get kind() {
        return this.getStringAttribute('kind');
    }
    set kind(value) {
        this._kind = value;
    }
    resetKind() {
        this._kind = undefined;
    }
    get kindInput() {
        return this._kind;
    }
}
exports.SchServiceConnectorSourceCursorOutputReference = SchServiceConnectorSourceCursorOutputReference;
function schServiceConnectorSourceLogSourcesToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        compartment_id: cdktf.stringToTerraform(struct.compartmentId),
        log_group_id: cdktf.stringToTerraform(struct.logGroupId),
        log_id: cdktf.stringToTerraform(struct.logId),
    };
}
function schServiceConnectorSourceLogSourcesToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        compartment_id: {
            value: cdktf.stringToHclTerraform(struct.compartmentId),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        log_group_id: {
            value: cdktf.stringToHclTerraform(struct.logGroupId),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        log_id: {
            value: cdktf.stringToHclTerraform(struct.logId),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class SchServiceConnectorSourceLogSourcesOutputReference extends cdktf.ComplexObject {
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
        if (this._compartmentId !== undefined) {
            hasAnyValues = true;
            internalValueResult.compartmentId = this._compartmentId;
        }
        if (this._logGroupId !== undefined) {
            hasAnyValues = true;
            internalValueResult.logGroupId = this._logGroupId;
        }
        if (this._logId !== undefined) {
            hasAnyValues = true;
            internalValueResult.logId = this._logId;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this.resolvableValue = undefined;
            this._compartmentId = undefined;
            this._logGroupId = undefined;
            this._logId = undefined;
        }
        else if (cdktf.Tokenization.isResolvable(value)) {
            this.isEmptyObject = false;
            this.resolvableValue = value;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this.resolvableValue = undefined;
            this._compartmentId = value.compartmentId;
            this._logGroupId = value.logGroupId;
            this._logId = value.logId;
        }
    }
    get compartmentId() {
        return this.getStringAttribute('compartment_id');
    }
    set compartmentId(value) {
        this._compartmentId = value;
    }
    resetCompartmentId() {
        this._compartmentId = undefined;
    }
    get compartmentIdInput() {
        return this._compartmentId;
    }
    get logGroupId() {
        return this.getStringAttribute('log_group_id');
    }
    set logGroupId(value) {
        this._logGroupId = value;
    }
    resetLogGroupId() {
        this._logGroupId = undefined;
    }
    get logGroupIdInput() {
        return this._logGroupId;
    }
    get logId() {
        return this.getStringAttribute('log_id');
    }
    set logId(value) {
        this._logId = value;
    }
    resetLogId() {
        this._logId = undefined;
    }
    get logIdInput() {
        return this._logId;
    }
}
exports.SchServiceConnectorSourceLogSourcesOutputReference = SchServiceConnectorSourceLogSourcesOutputReference;
class SchServiceConnectorSourceLogSourcesList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new SchServiceConnectorSourceLogSourcesOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.SchServiceConnectorSourceLogSourcesList = SchServiceConnectorSourceLogSourcesList;
function schServiceConnectorSourceMonitoringSourcesNamespaceDetailsNamespacesMetricsToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        kind: cdktf.stringToTerraform(struct.kind),
    };
}
function schServiceConnectorSourceMonitoringSourcesNamespaceDetailsNamespacesMetricsToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        kind: {
            value: cdktf.stringToHclTerraform(struct.kind),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class SchServiceConnectorSourceMonitoringSourcesNamespaceDetailsNamespacesMetricsOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false, 0);
        this.isEmptyObject = false;
    }
    get internalValue() {
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._kind !== undefined) {
            hasAnyValues = true;
            internalValueResult.kind = this._kind;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this._kind = undefined;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this._kind = value.kind;
        }
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
}
exports.SchServiceConnectorSourceMonitoringSourcesNamespaceDetailsNamespacesMetricsOutputReference = SchServiceConnectorSourceMonitoringSourcesNamespaceDetailsNamespacesMetricsOutputReference;
function schServiceConnectorSourceMonitoringSourcesNamespaceDetailsNamespacesToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        namespace: cdktf.stringToTerraform(struct.namespace),
        metrics: schServiceConnectorSourceMonitoringSourcesNamespaceDetailsNamespacesMetricsToTerraform(struct.metrics),
    };
}
function schServiceConnectorSourceMonitoringSourcesNamespaceDetailsNamespacesToHclTerraform(struct) {
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
        metrics: {
            value: schServiceConnectorSourceMonitoringSourcesNamespaceDetailsNamespacesMetricsToHclTerraform(struct.metrics),
            isBlock: true,
            type: "list",
            storageClassType: "SchServiceConnectorSourceMonitoringSourcesNamespaceDetailsNamespacesMetricsList",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class SchServiceConnectorSourceMonitoringSourcesNamespaceDetailsNamespacesOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute, complexObjectIndex, complexObjectIsFromSet) {
        super(terraformResource, terraformAttribute, complexObjectIsFromSet, complexObjectIndex);
        this.isEmptyObject = false;
        this._metrics = new SchServiceConnectorSourceMonitoringSourcesNamespaceDetailsNamespacesMetricsOutputReference(this, "metrics");
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
        if (this._metrics?.internalValue !== undefined) {
            hasAnyValues = true;
            internalValueResult.metrics = this._metrics?.internalValue;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this.resolvableValue = undefined;
            this._namespace = undefined;
            this._metrics.internalValue = undefined;
        }
        else if (cdktf.Tokenization.isResolvable(value)) {
            this.isEmptyObject = false;
            this.resolvableValue = value;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this.resolvableValue = undefined;
            this._namespace = value.namespace;
            this._metrics.internalValue = value.metrics;
        }
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
    get metrics() {
        return this._metrics;
    }
    putMetrics(value) {
        this._metrics.internalValue = value;
    }
    get metricsInput() {
        return this._metrics.internalValue;
    }
}
exports.SchServiceConnectorSourceMonitoringSourcesNamespaceDetailsNamespacesOutputReference = SchServiceConnectorSourceMonitoringSourcesNamespaceDetailsNamespacesOutputReference;
class SchServiceConnectorSourceMonitoringSourcesNamespaceDetailsNamespacesList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new SchServiceConnectorSourceMonitoringSourcesNamespaceDetailsNamespacesOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.SchServiceConnectorSourceMonitoringSourcesNamespaceDetailsNamespacesList = SchServiceConnectorSourceMonitoringSourcesNamespaceDetailsNamespacesList;
function schServiceConnectorSourceMonitoringSourcesNamespaceDetailsToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        kind: cdktf.stringToTerraform(struct.kind),
        namespaces: cdktf.listMapper(schServiceConnectorSourceMonitoringSourcesNamespaceDetailsNamespacesToTerraform, true)(struct.namespaces),
    };
}
function schServiceConnectorSourceMonitoringSourcesNamespaceDetailsToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        kind: {
            value: cdktf.stringToHclTerraform(struct.kind),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        namespaces: {
            value: cdktf.listMapperHcl(schServiceConnectorSourceMonitoringSourcesNamespaceDetailsNamespacesToHclTerraform, true)(struct.namespaces),
            isBlock: true,
            type: "list",
            storageClassType: "SchServiceConnectorSourceMonitoringSourcesNamespaceDetailsNamespacesList",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class SchServiceConnectorSourceMonitoringSourcesNamespaceDetailsOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false, 0);
        this.isEmptyObject = false;
        this._namespaces = new SchServiceConnectorSourceMonitoringSourcesNamespaceDetailsNamespacesList(this, "namespaces", false);
    }
    get internalValue() {
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._kind !== undefined) {
            hasAnyValues = true;
            internalValueResult.kind = this._kind;
        }
        if (this._namespaces?.internalValue !== undefined) {
            hasAnyValues = true;
            internalValueResult.namespaces = this._namespaces?.internalValue;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this._kind = undefined;
            this._namespaces.internalValue = undefined;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this._kind = value.kind;
            this._namespaces.internalValue = value.namespaces;
        }
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
    get namespaces() {
        return this._namespaces;
    }
    putNamespaces(value) {
        this._namespaces.internalValue = value;
    }
    get namespacesInput() {
        return this._namespaces.internalValue;
    }
}
exports.SchServiceConnectorSourceMonitoringSourcesNamespaceDetailsOutputReference = SchServiceConnectorSourceMonitoringSourcesNamespaceDetailsOutputReference;
function schServiceConnectorSourceMonitoringSourcesToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        compartment_id: cdktf.stringToTerraform(struct.compartmentId),
        namespace_details: schServiceConnectorSourceMonitoringSourcesNamespaceDetailsToTerraform(struct.namespaceDetails),
    };
}
function schServiceConnectorSourceMonitoringSourcesToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        compartment_id: {
            value: cdktf.stringToHclTerraform(struct.compartmentId),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        namespace_details: {
            value: schServiceConnectorSourceMonitoringSourcesNamespaceDetailsToHclTerraform(struct.namespaceDetails),
            isBlock: true,
            type: "list",
            storageClassType: "SchServiceConnectorSourceMonitoringSourcesNamespaceDetailsList",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class SchServiceConnectorSourceMonitoringSourcesOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute, complexObjectIndex, complexObjectIsFromSet) {
        super(terraformResource, terraformAttribute, complexObjectIsFromSet, complexObjectIndex);
        this.isEmptyObject = false;
        this._namespaceDetails = new SchServiceConnectorSourceMonitoringSourcesNamespaceDetailsOutputReference(this, "namespace_details");
    }
    get internalValue() {
        if (this.resolvableValue) {
            return this.resolvableValue;
        }
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._compartmentId !== undefined) {
            hasAnyValues = true;
            internalValueResult.compartmentId = this._compartmentId;
        }
        if (this._namespaceDetails?.internalValue !== undefined) {
            hasAnyValues = true;
            internalValueResult.namespaceDetails = this._namespaceDetails?.internalValue;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this.resolvableValue = undefined;
            this._compartmentId = undefined;
            this._namespaceDetails.internalValue = undefined;
        }
        else if (cdktf.Tokenization.isResolvable(value)) {
            this.isEmptyObject = false;
            this.resolvableValue = value;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this.resolvableValue = undefined;
            this._compartmentId = value.compartmentId;
            this._namespaceDetails.internalValue = value.namespaceDetails;
        }
    }
    get compartmentId() {
        return this.getStringAttribute('compartment_id');
    }
    set compartmentId(value) {
        this._compartmentId = value;
    }
    resetCompartmentId() {
        this._compartmentId = undefined;
    }
    get compartmentIdInput() {
        return this._compartmentId;
    }
    get namespaceDetails() {
        return this._namespaceDetails;
    }
    putNamespaceDetails(value) {
        this._namespaceDetails.internalValue = value;
    }
    resetNamespaceDetails() {
        this._namespaceDetails.internalValue = undefined;
    }
    get namespaceDetailsInput() {
        return this._namespaceDetails.internalValue;
    }
}
exports.SchServiceConnectorSourceMonitoringSourcesOutputReference = SchServiceConnectorSourceMonitoringSourcesOutputReference;
class SchServiceConnectorSourceMonitoringSourcesList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new SchServiceConnectorSourceMonitoringSourcesOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.SchServiceConnectorSourceMonitoringSourcesList = SchServiceConnectorSourceMonitoringSourcesList;
function schServiceConnectorSourceToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        config_map: cdktf.stringToTerraform(struct.configMap),
        kind: cdktf.stringToTerraform(struct.kind),
        plugin_name: cdktf.stringToTerraform(struct.pluginName),
        stream_id: cdktf.stringToTerraform(struct.streamId),
        cursor: schServiceConnectorSourceCursorToTerraform(struct.cursor),
        log_sources: cdktf.listMapper(schServiceConnectorSourceLogSourcesToTerraform, true)(struct.logSources),
        monitoring_sources: cdktf.listMapper(schServiceConnectorSourceMonitoringSourcesToTerraform, true)(struct.monitoringSources),
    };
}
function schServiceConnectorSourceToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        config_map: {
            value: cdktf.stringToHclTerraform(struct.configMap),
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
        plugin_name: {
            value: cdktf.stringToHclTerraform(struct.pluginName),
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
        cursor: {
            value: schServiceConnectorSourceCursorToHclTerraform(struct.cursor),
            isBlock: true,
            type: "list",
            storageClassType: "SchServiceConnectorSourceCursorList",
        },
        log_sources: {
            value: cdktf.listMapperHcl(schServiceConnectorSourceLogSourcesToHclTerraform, true)(struct.logSources),
            isBlock: true,
            type: "list",
            storageClassType: "SchServiceConnectorSourceLogSourcesList",
        },
        monitoring_sources: {
            value: cdktf.listMapperHcl(schServiceConnectorSourceMonitoringSourcesToHclTerraform, true)(struct.monitoringSources),
            isBlock: true,
            type: "list",
            storageClassType: "SchServiceConnectorSourceMonitoringSourcesList",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class SchServiceConnectorSourceOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false, 0);
        this.isEmptyObject = false;
        this._privateEndpointMetadata = new SchServiceConnectorSourcePrivateEndpointMetadataList(this, "private_endpoint_metadata", false);
        this._cursor = new SchServiceConnectorSourceCursorOutputReference(this, "cursor");
        this._logSources = new SchServiceConnectorSourceLogSourcesList(this, "log_sources", false);
        this._monitoringSources = new SchServiceConnectorSourceMonitoringSourcesList(this, "monitoring_sources", false);
    }
    get internalValue() {
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._configMap !== undefined) {
            hasAnyValues = true;
            internalValueResult.configMap = this._configMap;
        }
        if (this._kind !== undefined) {
            hasAnyValues = true;
            internalValueResult.kind = this._kind;
        }
        if (this._pluginName !== undefined) {
            hasAnyValues = true;
            internalValueResult.pluginName = this._pluginName;
        }
        if (this._streamId !== undefined) {
            hasAnyValues = true;
            internalValueResult.streamId = this._streamId;
        }
        if (this._cursor?.internalValue !== undefined) {
            hasAnyValues = true;
            internalValueResult.cursor = this._cursor?.internalValue;
        }
        if (this._logSources?.internalValue !== undefined) {
            hasAnyValues = true;
            internalValueResult.logSources = this._logSources?.internalValue;
        }
        if (this._monitoringSources?.internalValue !== undefined) {
            hasAnyValues = true;
            internalValueResult.monitoringSources = this._monitoringSources?.internalValue;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this._configMap = undefined;
            this._kind = undefined;
            this._pluginName = undefined;
            this._streamId = undefined;
            this._cursor.internalValue = undefined;
            this._logSources.internalValue = undefined;
            this._monitoringSources.internalValue = undefined;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this._configMap = value.configMap;
            this._kind = value.kind;
            this._pluginName = value.pluginName;
            this._streamId = value.streamId;
            this._cursor.internalValue = value.cursor;
            this._logSources.internalValue = value.logSources;
            this._monitoringSources.internalValue = value.monitoringSources;
        }
    }
    get configMap() {
        return this.getStringAttribute('config_map');
    }
    set configMap(value) {
        this._configMap = value;
    }
    resetConfigMap() {
        this._configMap = undefined;
    }
    get configMapInput() {
        return this._configMap;
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
    get pluginName() {
        return this.getStringAttribute('plugin_name');
    }
    set pluginName(value) {
        this._pluginName = value;
    }
    resetPluginName() {
        this._pluginName = undefined;
    }
    get pluginNameInput() {
        return this._pluginName;
    }
    get privateEndpointMetadata() {
        return this._privateEndpointMetadata;
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
    get cursor() {
        return this._cursor;
    }
    putCursor(value) {
        this._cursor.internalValue = value;
    }
    resetCursor() {
        this._cursor.internalValue = undefined;
    }
    get cursorInput() {
        return this._cursor.internalValue;
    }
    get logSources() {
        return this._logSources;
    }
    putLogSources(value) {
        this._logSources.internalValue = value;
    }
    resetLogSources() {
        this._logSources.internalValue = undefined;
    }
    get logSourcesInput() {
        return this._logSources.internalValue;
    }
    get monitoringSources() {
        return this._monitoringSources;
    }
    putMonitoringSources(value) {
        this._monitoringSources.internalValue = value;
    }
    resetMonitoringSources() {
        this._monitoringSources.internalValue = undefined;
    }
    get monitoringSourcesInput() {
        return this._monitoringSources.internalValue;
    }
}
exports.SchServiceConnectorSourceOutputReference = SchServiceConnectorSourceOutputReference;
function schServiceConnectorTargetPrivateEndpointMetadataToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
function schServiceConnectorTargetPrivateEndpointMetadataToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
class SchServiceConnectorTargetPrivateEndpointMetadataOutputReference extends cdktf.ComplexObject {
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
exports.SchServiceConnectorTargetPrivateEndpointMetadataOutputReference = SchServiceConnectorTargetPrivateEndpointMetadataOutputReference;
class SchServiceConnectorTargetPrivateEndpointMetadataList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new SchServiceConnectorTargetPrivateEndpointMetadataOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.SchServiceConnectorTargetPrivateEndpointMetadataList = SchServiceConnectorTargetPrivateEndpointMetadataList;
function schServiceConnectorTargetDimensionsDimensionValueToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        kind: cdktf.stringToTerraform(struct.kind),
        path: cdktf.stringToTerraform(struct.path),
        value: cdktf.stringToTerraform(struct.value),
    };
}
function schServiceConnectorTargetDimensionsDimensionValueToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        kind: {
            value: cdktf.stringToHclTerraform(struct.kind),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        path: {
            value: cdktf.stringToHclTerraform(struct.path),
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
class SchServiceConnectorTargetDimensionsDimensionValueOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false, 0);
        this.isEmptyObject = false;
    }
    get internalValue() {
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._kind !== undefined) {
            hasAnyValues = true;
            internalValueResult.kind = this._kind;
        }
        if (this._path !== undefined) {
            hasAnyValues = true;
            internalValueResult.path = this._path;
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
            this._kind = undefined;
            this._path = undefined;
            this._value = undefined;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this._kind = value.kind;
            this._path = value.path;
            this._value = value.value;
        }
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
    get path() {
        return this.getStringAttribute('path');
    }
    set path(value) {
        this._path = value;
    }
    resetPath() {
        this._path = undefined;
    }
    get pathInput() {
        return this._path;
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
exports.SchServiceConnectorTargetDimensionsDimensionValueOutputReference = SchServiceConnectorTargetDimensionsDimensionValueOutputReference;
function schServiceConnectorTargetDimensionsToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        name: cdktf.stringToTerraform(struct.name),
        dimension_value: schServiceConnectorTargetDimensionsDimensionValueToTerraform(struct.dimensionValue),
    };
}
function schServiceConnectorTargetDimensionsToHclTerraform(struct) {
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
        dimension_value: {
            value: schServiceConnectorTargetDimensionsDimensionValueToHclTerraform(struct.dimensionValue),
            isBlock: true,
            type: "list",
            storageClassType: "SchServiceConnectorTargetDimensionsDimensionValueList",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class SchServiceConnectorTargetDimensionsOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute, complexObjectIndex, complexObjectIsFromSet) {
        super(terraformResource, terraformAttribute, complexObjectIsFromSet, complexObjectIndex);
        this.isEmptyObject = false;
        this._dimensionValue = new SchServiceConnectorTargetDimensionsDimensionValueOutputReference(this, "dimension_value");
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
        if (this._dimensionValue?.internalValue !== undefined) {
            hasAnyValues = true;
            internalValueResult.dimensionValue = this._dimensionValue?.internalValue;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this.resolvableValue = undefined;
            this._name = undefined;
            this._dimensionValue.internalValue = undefined;
        }
        else if (cdktf.Tokenization.isResolvable(value)) {
            this.isEmptyObject = false;
            this.resolvableValue = value;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this.resolvableValue = undefined;
            this._name = value.name;
            this._dimensionValue.internalValue = value.dimensionValue;
        }
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
    get dimensionValue() {
        return this._dimensionValue;
    }
    putDimensionValue(value) {
        this._dimensionValue.internalValue = value;
    }
    resetDimensionValue() {
        this._dimensionValue.internalValue = undefined;
    }
    get dimensionValueInput() {
        return this._dimensionValue.internalValue;
    }
}
exports.SchServiceConnectorTargetDimensionsOutputReference = SchServiceConnectorTargetDimensionsOutputReference;
class SchServiceConnectorTargetDimensionsList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new SchServiceConnectorTargetDimensionsOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.SchServiceConnectorTargetDimensionsList = SchServiceConnectorTargetDimensionsList;
function schServiceConnectorTargetToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        batch_rollover_size_in_mbs: cdktf.numberToTerraform(struct.batchRolloverSizeInMbs),
        batch_rollover_time_in_ms: cdktf.numberToTerraform(struct.batchRolloverTimeInMs),
        batch_size_in_kbs: cdktf.numberToTerraform(struct.batchSizeInKbs),
        batch_size_in_num: cdktf.numberToTerraform(struct.batchSizeInNum),
        batch_time_in_sec: cdktf.numberToTerraform(struct.batchTimeInSec),
        bucket: cdktf.stringToTerraform(struct.bucket),
        compartment_id: cdktf.stringToTerraform(struct.compartmentId),
        enable_formatted_messaging: cdktf.booleanToTerraform(struct.enableFormattedMessaging),
        function_id: cdktf.stringToTerraform(struct.functionId),
        kind: cdktf.stringToTerraform(struct.kind),
        log_group_id: cdktf.stringToTerraform(struct.logGroupId),
        log_source_identifier: cdktf.stringToTerraform(struct.logSourceIdentifier),
        metric: cdktf.stringToTerraform(struct.metric),
        metric_namespace: cdktf.stringToTerraform(struct.metricNamespace),
        namespace: cdktf.stringToTerraform(struct.namespace),
        object_name_prefix: cdktf.stringToTerraform(struct.objectNamePrefix),
        stream_id: cdktf.stringToTerraform(struct.streamId),
        topic_id: cdktf.stringToTerraform(struct.topicId),
        dimensions: cdktf.listMapper(schServiceConnectorTargetDimensionsToTerraform, true)(struct.dimensions),
    };
}
function schServiceConnectorTargetToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        batch_rollover_size_in_mbs: {
            value: cdktf.numberToHclTerraform(struct.batchRolloverSizeInMbs),
            isBlock: false,
            type: "simple",
            storageClassType: "number",
        },
        batch_rollover_time_in_ms: {
            value: cdktf.numberToHclTerraform(struct.batchRolloverTimeInMs),
            isBlock: false,
            type: "simple",
            storageClassType: "number",
        },
        batch_size_in_kbs: {
            value: cdktf.numberToHclTerraform(struct.batchSizeInKbs),
            isBlock: false,
            type: "simple",
            storageClassType: "number",
        },
        batch_size_in_num: {
            value: cdktf.numberToHclTerraform(struct.batchSizeInNum),
            isBlock: false,
            type: "simple",
            storageClassType: "number",
        },
        batch_time_in_sec: {
            value: cdktf.numberToHclTerraform(struct.batchTimeInSec),
            isBlock: false,
            type: "simple",
            storageClassType: "number",
        },
        bucket: {
            value: cdktf.stringToHclTerraform(struct.bucket),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        compartment_id: {
            value: cdktf.stringToHclTerraform(struct.compartmentId),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        enable_formatted_messaging: {
            value: cdktf.booleanToHclTerraform(struct.enableFormattedMessaging),
            isBlock: false,
            type: "simple",
            storageClassType: "boolean",
        },
        function_id: {
            value: cdktf.stringToHclTerraform(struct.functionId),
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
        log_group_id: {
            value: cdktf.stringToHclTerraform(struct.logGroupId),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        log_source_identifier: {
            value: cdktf.stringToHclTerraform(struct.logSourceIdentifier),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        metric: {
            value: cdktf.stringToHclTerraform(struct.metric),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        metric_namespace: {
            value: cdktf.stringToHclTerraform(struct.metricNamespace),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        namespace: {
            value: cdktf.stringToHclTerraform(struct.namespace),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        object_name_prefix: {
            value: cdktf.stringToHclTerraform(struct.objectNamePrefix),
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
        dimensions: {
            value: cdktf.listMapperHcl(schServiceConnectorTargetDimensionsToHclTerraform, true)(struct.dimensions),
            isBlock: true,
            type: "list",
            storageClassType: "SchServiceConnectorTargetDimensionsList",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class SchServiceConnectorTargetOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false, 0);
        this.isEmptyObject = false;
        this._privateEndpointMetadata = new SchServiceConnectorTargetPrivateEndpointMetadataList(this, "private_endpoint_metadata", false);
        this._dimensions = new SchServiceConnectorTargetDimensionsList(this, "dimensions", false);
    }
    get internalValue() {
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._batchRolloverSizeInMbs !== undefined) {
            hasAnyValues = true;
            internalValueResult.batchRolloverSizeInMbs = this._batchRolloverSizeInMbs;
        }
        if (this._batchRolloverTimeInMs !== undefined) {
            hasAnyValues = true;
            internalValueResult.batchRolloverTimeInMs = this._batchRolloverTimeInMs;
        }
        if (this._batchSizeInKbs !== undefined) {
            hasAnyValues = true;
            internalValueResult.batchSizeInKbs = this._batchSizeInKbs;
        }
        if (this._batchSizeInNum !== undefined) {
            hasAnyValues = true;
            internalValueResult.batchSizeInNum = this._batchSizeInNum;
        }
        if (this._batchTimeInSec !== undefined) {
            hasAnyValues = true;
            internalValueResult.batchTimeInSec = this._batchTimeInSec;
        }
        if (this._bucket !== undefined) {
            hasAnyValues = true;
            internalValueResult.bucket = this._bucket;
        }
        if (this._compartmentId !== undefined) {
            hasAnyValues = true;
            internalValueResult.compartmentId = this._compartmentId;
        }
        if (this._enableFormattedMessaging !== undefined) {
            hasAnyValues = true;
            internalValueResult.enableFormattedMessaging = this._enableFormattedMessaging;
        }
        if (this._functionId !== undefined) {
            hasAnyValues = true;
            internalValueResult.functionId = this._functionId;
        }
        if (this._kind !== undefined) {
            hasAnyValues = true;
            internalValueResult.kind = this._kind;
        }
        if (this._logGroupId !== undefined) {
            hasAnyValues = true;
            internalValueResult.logGroupId = this._logGroupId;
        }
        if (this._logSourceIdentifier !== undefined) {
            hasAnyValues = true;
            internalValueResult.logSourceIdentifier = this._logSourceIdentifier;
        }
        if (this._metric !== undefined) {
            hasAnyValues = true;
            internalValueResult.metric = this._metric;
        }
        if (this._metricNamespace !== undefined) {
            hasAnyValues = true;
            internalValueResult.metricNamespace = this._metricNamespace;
        }
        if (this._namespace !== undefined) {
            hasAnyValues = true;
            internalValueResult.namespace = this._namespace;
        }
        if (this._objectNamePrefix !== undefined) {
            hasAnyValues = true;
            internalValueResult.objectNamePrefix = this._objectNamePrefix;
        }
        if (this._streamId !== undefined) {
            hasAnyValues = true;
            internalValueResult.streamId = this._streamId;
        }
        if (this._topicId !== undefined) {
            hasAnyValues = true;
            internalValueResult.topicId = this._topicId;
        }
        if (this._dimensions?.internalValue !== undefined) {
            hasAnyValues = true;
            internalValueResult.dimensions = this._dimensions?.internalValue;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this._batchRolloverSizeInMbs = undefined;
            this._batchRolloverTimeInMs = undefined;
            this._batchSizeInKbs = undefined;
            this._batchSizeInNum = undefined;
            this._batchTimeInSec = undefined;
            this._bucket = undefined;
            this._compartmentId = undefined;
            this._enableFormattedMessaging = undefined;
            this._functionId = undefined;
            this._kind = undefined;
            this._logGroupId = undefined;
            this._logSourceIdentifier = undefined;
            this._metric = undefined;
            this._metricNamespace = undefined;
            this._namespace = undefined;
            this._objectNamePrefix = undefined;
            this._streamId = undefined;
            this._topicId = undefined;
            this._dimensions.internalValue = undefined;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this._batchRolloverSizeInMbs = value.batchRolloverSizeInMbs;
            this._batchRolloverTimeInMs = value.batchRolloverTimeInMs;
            this._batchSizeInKbs = value.batchSizeInKbs;
            this._batchSizeInNum = value.batchSizeInNum;
            this._batchTimeInSec = value.batchTimeInSec;
            this._bucket = value.bucket;
            this._compartmentId = value.compartmentId;
            this._enableFormattedMessaging = value.enableFormattedMessaging;
            this._functionId = value.functionId;
            this._kind = value.kind;
            this._logGroupId = value.logGroupId;
            this._logSourceIdentifier = value.logSourceIdentifier;
            this._metric = value.metric;
            this._metricNamespace = value.metricNamespace;
            this._namespace = value.namespace;
            this._objectNamePrefix = value.objectNamePrefix;
            this._streamId = value.streamId;
            this._topicId = value.topicId;
            this._dimensions.internalValue = value.dimensions;
        }
    }
    get batchRolloverSizeInMbs() {
        return this.getNumberAttribute('batch_rollover_size_in_mbs');
    }
    set batchRolloverSizeInMbs(value) {
        this._batchRolloverSizeInMbs = value;
    }
    resetBatchRolloverSizeInMbs() {
        this._batchRolloverSizeInMbs = undefined;
    }
    get batchRolloverSizeInMbsInput() {
        return this._batchRolloverSizeInMbs;
    }
    get batchRolloverTimeInMs() {
        return this.getNumberAttribute('batch_rollover_time_in_ms');
    }
    set batchRolloverTimeInMs(value) {
        this._batchRolloverTimeInMs = value;
    }
    resetBatchRolloverTimeInMs() {
        this._batchRolloverTimeInMs = undefined;
    }
    get batchRolloverTimeInMsInput() {
        return this._batchRolloverTimeInMs;
    }
    get batchSizeInKbs() {
        return this.getNumberAttribute('batch_size_in_kbs');
    }
    set batchSizeInKbs(value) {
        this._batchSizeInKbs = value;
    }
    resetBatchSizeInKbs() {
        this._batchSizeInKbs = undefined;
    }
    get batchSizeInKbsInput() {
        return this._batchSizeInKbs;
    }
    get batchSizeInNum() {
        return this.getNumberAttribute('batch_size_in_num');
    }
    set batchSizeInNum(value) {
        this._batchSizeInNum = value;
    }
    resetBatchSizeInNum() {
        this._batchSizeInNum = undefined;
    }
    get batchSizeInNumInput() {
        return this._batchSizeInNum;
    }
    get batchTimeInSec() {
        return this.getNumberAttribute('batch_time_in_sec');
    }
    set batchTimeInSec(value) {
        this._batchTimeInSec = value;
    }
    resetBatchTimeInSec() {
        this._batchTimeInSec = undefined;
    }
    get batchTimeInSecInput() {
        return this._batchTimeInSec;
    }
    get bucket() {
        return this.getStringAttribute('bucket');
    }
    set bucket(value) {
        this._bucket = value;
    }
    resetBucket() {
        this._bucket = undefined;
    }
    get bucketInput() {
        return this._bucket;
    }
    get compartmentId() {
        return this.getStringAttribute('compartment_id');
    }
    set compartmentId(value) {
        this._compartmentId = value;
    }
    resetCompartmentId() {
        this._compartmentId = undefined;
    }
    get compartmentIdInput() {
        return this._compartmentId;
    }
    get enableFormattedMessaging() {
        return this.getBooleanAttribute('enable_formatted_messaging');
    }
    set enableFormattedMessaging(value) {
        this._enableFormattedMessaging = value;
    }
    resetEnableFormattedMessaging() {
        this._enableFormattedMessaging = undefined;
    }
    get enableFormattedMessagingInput() {
        return this._enableFormattedMessaging;
    }
    get functionId() {
        return this.getStringAttribute('function_id');
    }
    set functionId(value) {
        this._functionId = value;
    }
    resetFunctionId() {
        this._functionId = undefined;
    }
    get functionIdInput() {
        return this._functionId;
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
    get logGroupId() {
        return this.getStringAttribute('log_group_id');
    }
    set logGroupId(value) {
        this._logGroupId = value;
    }
    resetLogGroupId() {
        this._logGroupId = undefined;
    }
    get logGroupIdInput() {
        return this._logGroupId;
    }
    get logSourceIdentifier() {
        return this.getStringAttribute('log_source_identifier');
    }
    set logSourceIdentifier(value) {
        this._logSourceIdentifier = value;
    }
    resetLogSourceIdentifier() {
        this._logSourceIdentifier = undefined;
    }
    get logSourceIdentifierInput() {
        return this._logSourceIdentifier;
    }
    get metric() {
        return this.getStringAttribute('metric');
    }
    set metric(value) {
        this._metric = value;
    }
    resetMetric() {
        this._metric = undefined;
    }
    get metricInput() {
        return this._metric;
    }
    get metricNamespace() {
        return this.getStringAttribute('metric_namespace');
    }
    set metricNamespace(value) {
        this._metricNamespace = value;
    }
    resetMetricNamespace() {
        this._metricNamespace = undefined;
    }
    get metricNamespaceInput() {
        return this._metricNamespace;
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
    get objectNamePrefix() {
        return this.getStringAttribute('object_name_prefix');
    }
    set objectNamePrefix(value) {
        this._objectNamePrefix = value;
    }
    resetObjectNamePrefix() {
        this._objectNamePrefix = undefined;
    }
    get objectNamePrefixInput() {
        return this._objectNamePrefix;
    }
    get privateEndpointMetadata() {
        return this._privateEndpointMetadata;
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
    get dimensions() {
        return this._dimensions;
    }
    putDimensions(value) {
        this._dimensions.internalValue = value;
    }
    resetDimensions() {
        this._dimensions.internalValue = undefined;
    }
    get dimensionsInput() {
        return this._dimensions.internalValue;
    }
}
exports.SchServiceConnectorTargetOutputReference = SchServiceConnectorTargetOutputReference;
function schServiceConnectorTasksPrivateEndpointMetadataToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
function schServiceConnectorTasksPrivateEndpointMetadataToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
class SchServiceConnectorTasksPrivateEndpointMetadataOutputReference extends cdktf.ComplexObject {
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
exports.SchServiceConnectorTasksPrivateEndpointMetadataOutputReference = SchServiceConnectorTasksPrivateEndpointMetadataOutputReference;
class SchServiceConnectorTasksPrivateEndpointMetadataList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new SchServiceConnectorTasksPrivateEndpointMetadataOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.SchServiceConnectorTasksPrivateEndpointMetadataList = SchServiceConnectorTasksPrivateEndpointMetadataList;
function schServiceConnectorTasksToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        batch_size_in_kbs: cdktf.numberToTerraform(struct.batchSizeInKbs),
        batch_time_in_sec: cdktf.numberToTerraform(struct.batchTimeInSec),
        condition: cdktf.stringToTerraform(struct.condition),
        function_id: cdktf.stringToTerraform(struct.functionId),
        kind: cdktf.stringToTerraform(struct.kind),
    };
}
function schServiceConnectorTasksToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        batch_size_in_kbs: {
            value: cdktf.numberToHclTerraform(struct.batchSizeInKbs),
            isBlock: false,
            type: "simple",
            storageClassType: "number",
        },
        batch_time_in_sec: {
            value: cdktf.numberToHclTerraform(struct.batchTimeInSec),
            isBlock: false,
            type: "simple",
            storageClassType: "number",
        },
        condition: {
            value: cdktf.stringToHclTerraform(struct.condition),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        function_id: {
            value: cdktf.stringToHclTerraform(struct.functionId),
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
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class SchServiceConnectorTasksOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute, complexObjectIndex, complexObjectIsFromSet) {
        super(terraformResource, terraformAttribute, complexObjectIsFromSet, complexObjectIndex);
        this.isEmptyObject = false;
        this._privateEndpointMetadata = new SchServiceConnectorTasksPrivateEndpointMetadataList(this, "private_endpoint_metadata", false);
    }
    get internalValue() {
        if (this.resolvableValue) {
            return this.resolvableValue;
        }
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._batchSizeInKbs !== undefined) {
            hasAnyValues = true;
            internalValueResult.batchSizeInKbs = this._batchSizeInKbs;
        }
        if (this._batchTimeInSec !== undefined) {
            hasAnyValues = true;
            internalValueResult.batchTimeInSec = this._batchTimeInSec;
        }
        if (this._condition !== undefined) {
            hasAnyValues = true;
            internalValueResult.condition = this._condition;
        }
        if (this._functionId !== undefined) {
            hasAnyValues = true;
            internalValueResult.functionId = this._functionId;
        }
        if (this._kind !== undefined) {
            hasAnyValues = true;
            internalValueResult.kind = this._kind;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this.resolvableValue = undefined;
            this._batchSizeInKbs = undefined;
            this._batchTimeInSec = undefined;
            this._condition = undefined;
            this._functionId = undefined;
            this._kind = undefined;
        }
        else if (cdktf.Tokenization.isResolvable(value)) {
            this.isEmptyObject = false;
            this.resolvableValue = value;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this.resolvableValue = undefined;
            this._batchSizeInKbs = value.batchSizeInKbs;
            this._batchTimeInSec = value.batchTimeInSec;
            this._condition = value.condition;
            this._functionId = value.functionId;
            this._kind = value.kind;
        }
    }
    get batchSizeInKbs() {
        return this.getNumberAttribute('batch_size_in_kbs');
    }
    set batchSizeInKbs(value) {
        this._batchSizeInKbs = value;
    }
    resetBatchSizeInKbs() {
        this._batchSizeInKbs = undefined;
    }
    get batchSizeInKbsInput() {
        return this._batchSizeInKbs;
    }
    get batchTimeInSec() {
        return this.getNumberAttribute('batch_time_in_sec');
    }
    set batchTimeInSec(value) {
        this._batchTimeInSec = value;
    }
    resetBatchTimeInSec() {
        this._batchTimeInSec = undefined;
    }
    get batchTimeInSecInput() {
        return this._batchTimeInSec;
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
    get functionId() {
        return this.getStringAttribute('function_id');
    }
    set functionId(value) {
        this._functionId = value;
    }
    resetFunctionId() {
        this._functionId = undefined;
    }
    get functionIdInput() {
        return this._functionId;
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
    get privateEndpointMetadata() {
        return this._privateEndpointMetadata;
    }
}
exports.SchServiceConnectorTasksOutputReference = SchServiceConnectorTasksOutputReference;
class SchServiceConnectorTasksList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new SchServiceConnectorTasksOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.SchServiceConnectorTasksList = SchServiceConnectorTasksList;
function schServiceConnectorTimeoutsToTerraform(struct) {
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
function schServiceConnectorTimeoutsToHclTerraform(struct) {
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
class SchServiceConnectorTimeoutsOutputReference extends cdktf.ComplexObject {
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
exports.SchServiceConnectorTimeoutsOutputReference = SchServiceConnectorTimeoutsOutputReference;
class SchServiceConnector extends cdktf.TerraformResource {
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
        this._systemTags = new cdktf.StringMap(this, "system_tags");
        this._source = new SchServiceConnectorSourceOutputReference(this, "source");
        this._target = new SchServiceConnectorTargetOutputReference(this, "target");
        this._tasks = new SchServiceConnectorTasksList(this, "tasks", false);
        this._timeouts = new SchServiceConnectorTimeoutsOutputReference(this, "timeouts");
        this._compartmentId = config.compartmentId;
        this._definedTags = config.definedTags;
        this._description = config.description;
        this._displayName = config.displayName;
        this._freeformTags = config.freeformTags;
        this._id = config.id;
        this._state = config.state;
        this._source.internalValue = config.source;
        this._target.internalValue = config.target;
        this._tasks.internalValue = config.tasks;
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
    get lifecyleDetails() {
        return this.getStringAttribute('lifecyle_details');
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
    get timeUpdated() {
        return this.getStringAttribute('time_updated');
    }
    get source() {
        return this._source;
    }
    putSource(value) {
        this._source.internalValue = value;
    }
    get sourceInput() {
        return this._source.internalValue;
    }
    get target() {
        return this._target;
    }
    putTarget(value) {
        this._target.internalValue = value;
    }
    get targetInput() {
        return this._target.internalValue;
    }
    get tasks() {
        return this._tasks;
    }
    putTasks(value) {
        this._tasks.internalValue = value;
    }
    resetTasks() {
        this._tasks.internalValue = undefined;
    }
    get tasksInput() {
        return this._tasks.internalValue;
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
            description: cdktf.stringToTerraform(this._description),
            display_name: cdktf.stringToTerraform(this._displayName),
            freeform_tags: cdktf.hashMapper(cdktf.stringToTerraform)(this._freeformTags),
            id: cdktf.stringToTerraform(this._id),
            state: cdktf.stringToTerraform(this._state),
            source: schServiceConnectorSourceToTerraform(this._source.internalValue),
            target: schServiceConnectorTargetToTerraform(this._target.internalValue),
            tasks: cdktf.listMapper(schServiceConnectorTasksToTerraform, true)(this._tasks.internalValue),
            timeouts: schServiceConnectorTimeoutsToTerraform(this._timeouts.internalValue),
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
            state: {
                value: cdktf.stringToHclTerraform(this._state),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            source: {
                value: schServiceConnectorSourceToHclTerraform(this._source.internalValue),
                isBlock: true,
                type: "list",
                storageClassType: "SchServiceConnectorSourceList",
            },
            target: {
                value: schServiceConnectorTargetToHclTerraform(this._target.internalValue),
                isBlock: true,
                type: "list",
                storageClassType: "SchServiceConnectorTargetList",
            },
            tasks: {
                value: cdktf.listMapperHcl(schServiceConnectorTasksToHclTerraform, true)(this._tasks.internalValue),
                isBlock: true,
                type: "list",
                storageClassType: "SchServiceConnectorTasksList",
            },
            timeouts: {
                value: schServiceConnectorTimeoutsToHclTerraform(this._timeouts.internalValue),
                isBlock: true,
                type: "struct",
                storageClassType: "SchServiceConnectorTimeouts",
            },
        };
        return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
    }
}
exports.SchServiceConnector = SchServiceConnector;
SchServiceConnector.tfResourceType = "oci_sch_service_connector";
