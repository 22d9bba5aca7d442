// Generated from the schema of oracle/oci 8.28.0; see ../../README.md. Do not edit.
// Made with @cdktf/provider-generator, Copyright (c) HashiCorp, Inc., SPDX-License-Identifier: MPL-2.0.
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.LoggingUnifiedAgentConfiguration = exports.LoggingUnifiedAgentConfigurationTimeoutsOutputReference = exports.LoggingUnifiedAgentConfigurationServiceConfigurationOutputReference = exports.LoggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilterList = exports.LoggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilterOutputReference = exports.LoggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilterRecordListStructList = exports.LoggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilterRecordListStructOutputReference = exports.LoggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilterParserOutputReference = exports.LoggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilterParserRecordInputOutputReference = exports.LoggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilterParserPatternsList = exports.LoggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilterParserPatternsOutputReference = exports.LoggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilterParserNestedParserOutputReference = exports.LoggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilterDenyListStructList = exports.LoggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilterDenyListStructOutputReference = exports.LoggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilterCustomSectionsList = exports.LoggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilterCustomSectionsOutputReference = exports.LoggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilterAllowListStructList = exports.LoggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilterAllowListStructOutputReference = exports.LoggingUnifiedAgentConfigurationServiceConfigurationSourcesList = exports.LoggingUnifiedAgentConfigurationServiceConfigurationSourcesOutputReference = exports.LoggingUnifiedAgentConfigurationServiceConfigurationSourcesParserOutputReference = exports.LoggingUnifiedAgentConfigurationServiceConfigurationSourcesParserRecordInputOutputReference = exports.LoggingUnifiedAgentConfigurationServiceConfigurationSourcesParserPatternsList = exports.LoggingUnifiedAgentConfigurationServiceConfigurationSourcesParserPatternsOutputReference = exports.LoggingUnifiedAgentConfigurationServiceConfigurationSourcesParserNestedParserOutputReference = exports.LoggingUnifiedAgentConfigurationServiceConfigurationSourcesAdvancedOptionsOutputReference = exports.LoggingUnifiedAgentConfigurationServiceConfigurationDestinationOutputReference = exports.LoggingUnifiedAgentConfigurationServiceConfigurationDestinationOperationalMetricsConfigurationOutputReference = exports.LoggingUnifiedAgentConfigurationServiceConfigurationDestinationOperationalMetricsConfigurationSourceOutputReference = exports.LoggingUnifiedAgentConfigurationServiceConfigurationDestinationOperationalMetricsConfigurationSourceRecordInputOutputReference = exports.LoggingUnifiedAgentConfigurationServiceConfigurationDestinationOperationalMetricsConfigurationDestinationOutputReference = exports.LoggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsList = exports.LoggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsOutputReference = exports.LoggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsUnifiedAgentConfigurationFilterOutputReference = exports.LoggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsSourcesList = exports.LoggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsSourcesOutputReference = exports.LoggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsSourcesParserOutputReference = exports.LoggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsSourcesParserRecordInputOutputReference = exports.LoggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsSourcesParserPatternsList = exports.LoggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsSourcesParserPatternsOutputReference = exports.LoggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsSourcesParserNestedParserOutputReference = exports.LoggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsSourcesAdvancedOptionsOutputReference = exports.LoggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsSourceOutputReference = exports.LoggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsSourceScrapeTargetsList = exports.LoggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsSourceScrapeTargetsOutputReference = exports.LoggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsDestinationOutputReference = exports.LoggingUnifiedAgentConfigurationGroupAssociationOutputReference = void 0;
exports.loggingUnifiedAgentConfigurationGroupAssociationToTerraform = loggingUnifiedAgentConfigurationGroupAssociationToTerraform;
exports.loggingUnifiedAgentConfigurationGroupAssociationToHclTerraform = loggingUnifiedAgentConfigurationGroupAssociationToHclTerraform;
exports.loggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsDestinationToTerraform = loggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsDestinationToTerraform;
exports.loggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsDestinationToHclTerraform = loggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsDestinationToHclTerraform;
exports.loggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsSourceScrapeTargetsToTerraform = loggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsSourceScrapeTargetsToTerraform;
exports.loggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsSourceScrapeTargetsToHclTerraform = loggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsSourceScrapeTargetsToHclTerraform;
exports.loggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsSourceToTerraform = loggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsSourceToTerraform;
exports.loggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsSourceToHclTerraform = loggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsSourceToHclTerraform;
exports.loggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsSourcesAdvancedOptionsToTerraform = loggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsSourcesAdvancedOptionsToTerraform;
exports.loggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsSourcesAdvancedOptionsToHclTerraform = loggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsSourcesAdvancedOptionsToHclTerraform;
exports.loggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsSourcesParserNestedParserToTerraform = loggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsSourcesParserNestedParserToTerraform;
exports.loggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsSourcesParserNestedParserToHclTerraform = loggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsSourcesParserNestedParserToHclTerraform;
exports.loggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsSourcesParserPatternsToTerraform = loggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsSourcesParserPatternsToTerraform;
exports.loggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsSourcesParserPatternsToHclTerraform = loggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsSourcesParserPatternsToHclTerraform;
exports.loggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsSourcesParserRecordInputToTerraform = loggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsSourcesParserRecordInputToTerraform;
exports.loggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsSourcesParserRecordInputToHclTerraform = loggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsSourcesParserRecordInputToHclTerraform;
exports.loggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsSourcesParserToTerraform = loggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsSourcesParserToTerraform;
exports.loggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsSourcesParserToHclTerraform = loggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsSourcesParserToHclTerraform;
exports.loggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsSourcesToTerraform = loggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsSourcesToTerraform;
exports.loggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsSourcesToHclTerraform = loggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsSourcesToHclTerraform;
exports.loggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsUnifiedAgentConfigurationFilterToTerraform = loggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsUnifiedAgentConfigurationFilterToTerraform;
exports.loggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsUnifiedAgentConfigurationFilterToHclTerraform = loggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsUnifiedAgentConfigurationFilterToHclTerraform;
exports.loggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsToTerraform = loggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsToTerraform;
exports.loggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsToHclTerraform = loggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsToHclTerraform;
exports.loggingUnifiedAgentConfigurationServiceConfigurationDestinationOperationalMetricsConfigurationDestinationToTerraform = loggingUnifiedAgentConfigurationServiceConfigurationDestinationOperationalMetricsConfigurationDestinationToTerraform;
exports.loggingUnifiedAgentConfigurationServiceConfigurationDestinationOperationalMetricsConfigurationDestinationToHclTerraform = loggingUnifiedAgentConfigurationServiceConfigurationDestinationOperationalMetricsConfigurationDestinationToHclTerraform;
exports.loggingUnifiedAgentConfigurationServiceConfigurationDestinationOperationalMetricsConfigurationSourceRecordInputToTerraform = loggingUnifiedAgentConfigurationServiceConfigurationDestinationOperationalMetricsConfigurationSourceRecordInputToTerraform;
exports.loggingUnifiedAgentConfigurationServiceConfigurationDestinationOperationalMetricsConfigurationSourceRecordInputToHclTerraform = loggingUnifiedAgentConfigurationServiceConfigurationDestinationOperationalMetricsConfigurationSourceRecordInputToHclTerraform;
exports.loggingUnifiedAgentConfigurationServiceConfigurationDestinationOperationalMetricsConfigurationSourceToTerraform = loggingUnifiedAgentConfigurationServiceConfigurationDestinationOperationalMetricsConfigurationSourceToTerraform;
exports.loggingUnifiedAgentConfigurationServiceConfigurationDestinationOperationalMetricsConfigurationSourceToHclTerraform = loggingUnifiedAgentConfigurationServiceConfigurationDestinationOperationalMetricsConfigurationSourceToHclTerraform;
exports.loggingUnifiedAgentConfigurationServiceConfigurationDestinationOperationalMetricsConfigurationToTerraform = loggingUnifiedAgentConfigurationServiceConfigurationDestinationOperationalMetricsConfigurationToTerraform;
exports.loggingUnifiedAgentConfigurationServiceConfigurationDestinationOperationalMetricsConfigurationToHclTerraform = loggingUnifiedAgentConfigurationServiceConfigurationDestinationOperationalMetricsConfigurationToHclTerraform;
exports.loggingUnifiedAgentConfigurationServiceConfigurationDestinationToTerraform = loggingUnifiedAgentConfigurationServiceConfigurationDestinationToTerraform;
exports.loggingUnifiedAgentConfigurationServiceConfigurationDestinationToHclTerraform = loggingUnifiedAgentConfigurationServiceConfigurationDestinationToHclTerraform;
exports.loggingUnifiedAgentConfigurationServiceConfigurationSourcesAdvancedOptionsToTerraform = loggingUnifiedAgentConfigurationServiceConfigurationSourcesAdvancedOptionsToTerraform;
exports.loggingUnifiedAgentConfigurationServiceConfigurationSourcesAdvancedOptionsToHclTerraform = loggingUnifiedAgentConfigurationServiceConfigurationSourcesAdvancedOptionsToHclTerraform;
exports.loggingUnifiedAgentConfigurationServiceConfigurationSourcesParserNestedParserToTerraform = loggingUnifiedAgentConfigurationServiceConfigurationSourcesParserNestedParserToTerraform;
exports.loggingUnifiedAgentConfigurationServiceConfigurationSourcesParserNestedParserToHclTerraform = loggingUnifiedAgentConfigurationServiceConfigurationSourcesParserNestedParserToHclTerraform;
exports.loggingUnifiedAgentConfigurationServiceConfigurationSourcesParserPatternsToTerraform = loggingUnifiedAgentConfigurationServiceConfigurationSourcesParserPatternsToTerraform;
exports.loggingUnifiedAgentConfigurationServiceConfigurationSourcesParserPatternsToHclTerraform = loggingUnifiedAgentConfigurationServiceConfigurationSourcesParserPatternsToHclTerraform;
exports.loggingUnifiedAgentConfigurationServiceConfigurationSourcesParserRecordInputToTerraform = loggingUnifiedAgentConfigurationServiceConfigurationSourcesParserRecordInputToTerraform;
exports.loggingUnifiedAgentConfigurationServiceConfigurationSourcesParserRecordInputToHclTerraform = loggingUnifiedAgentConfigurationServiceConfigurationSourcesParserRecordInputToHclTerraform;
exports.loggingUnifiedAgentConfigurationServiceConfigurationSourcesParserToTerraform = loggingUnifiedAgentConfigurationServiceConfigurationSourcesParserToTerraform;
exports.loggingUnifiedAgentConfigurationServiceConfigurationSourcesParserToHclTerraform = loggingUnifiedAgentConfigurationServiceConfigurationSourcesParserToHclTerraform;
exports.loggingUnifiedAgentConfigurationServiceConfigurationSourcesToTerraform = loggingUnifiedAgentConfigurationServiceConfigurationSourcesToTerraform;
exports.loggingUnifiedAgentConfigurationServiceConfigurationSourcesToHclTerraform = loggingUnifiedAgentConfigurationServiceConfigurationSourcesToHclTerraform;
exports.loggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilterAllowListStructToTerraform = loggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilterAllowListStructToTerraform;
exports.loggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilterAllowListStructToHclTerraform = loggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilterAllowListStructToHclTerraform;
exports.loggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilterCustomSectionsToTerraform = loggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilterCustomSectionsToTerraform;
exports.loggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilterCustomSectionsToHclTerraform = loggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilterCustomSectionsToHclTerraform;
exports.loggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilterDenyListStructToTerraform = loggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilterDenyListStructToTerraform;
exports.loggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilterDenyListStructToHclTerraform = loggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilterDenyListStructToHclTerraform;
exports.loggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilterParserNestedParserToTerraform = loggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilterParserNestedParserToTerraform;
exports.loggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilterParserNestedParserToHclTerraform = loggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilterParserNestedParserToHclTerraform;
exports.loggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilterParserPatternsToTerraform = loggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilterParserPatternsToTerraform;
exports.loggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilterParserPatternsToHclTerraform = loggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilterParserPatternsToHclTerraform;
exports.loggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilterParserRecordInputToTerraform = loggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilterParserRecordInputToTerraform;
exports.loggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilterParserRecordInputToHclTerraform = loggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilterParserRecordInputToHclTerraform;
exports.loggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilterParserToTerraform = loggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilterParserToTerraform;
exports.loggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilterParserToHclTerraform = loggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilterParserToHclTerraform;
exports.loggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilterRecordListStructToTerraform = loggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilterRecordListStructToTerraform;
exports.loggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilterRecordListStructToHclTerraform = loggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilterRecordListStructToHclTerraform;
exports.loggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilterToTerraform = loggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilterToTerraform;
exports.loggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilterToHclTerraform = loggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilterToHclTerraform;
exports.loggingUnifiedAgentConfigurationServiceConfigurationToTerraform = loggingUnifiedAgentConfigurationServiceConfigurationToTerraform;
exports.loggingUnifiedAgentConfigurationServiceConfigurationToHclTerraform = loggingUnifiedAgentConfigurationServiceConfigurationToHclTerraform;
exports.loggingUnifiedAgentConfigurationTimeoutsToTerraform = loggingUnifiedAgentConfigurationTimeoutsToTerraform;
exports.loggingUnifiedAgentConfigurationTimeoutsToHclTerraform = loggingUnifiedAgentConfigurationTimeoutsToHclTerraform;
const engine_1 = require("../../engine");
const cdktf = require("cdktf");
function loggingUnifiedAgentConfigurationGroupAssociationToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        group_list: cdktf.listMapper(cdktf.stringToTerraform, false)(struct.groupList),
    };
}
function loggingUnifiedAgentConfigurationGroupAssociationToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        group_list: {
            value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct.groupList),
            isBlock: false,
            type: "list",
            storageClassType: "stringList",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class LoggingUnifiedAgentConfigurationGroupAssociationOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false, 0);
        this.isEmptyObject = false;
    }
    get internalValue() {
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._groupList !== undefined) {
            hasAnyValues = true;
            internalValueResult.groupList = this._groupList;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this._groupList = undefined;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this._groupList = value.groupList;
        }
    }
    get groupList() {
        return this.getListAttribute('group_list');
    }
    set groupList(value) {
        this._groupList = value;
    }
    resetGroupList() {
        this._groupList = undefined;
    }
    get groupListInput() {
        return this._groupList;
    }
}
exports.LoggingUnifiedAgentConfigurationGroupAssociationOutputReference = LoggingUnifiedAgentConfigurationGroupAssociationOutputReference;
function loggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsDestinationToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        compartment_id: cdktf.stringToTerraform(struct.compartmentId),
        metrics_namespace: cdktf.stringToTerraform(struct.metricsNamespace),
    };
}
function loggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsDestinationToHclTerraform(struct) {
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
        metrics_namespace: {
            value: cdktf.stringToHclTerraform(struct.metricsNamespace),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class LoggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsDestinationOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false, 0);
        this.isEmptyObject = false;
    }
    get internalValue() {
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._compartmentId !== undefined) {
            hasAnyValues = true;
            internalValueResult.compartmentId = this._compartmentId;
        }
        if (this._metricsNamespace !== undefined) {
            hasAnyValues = true;
            internalValueResult.metricsNamespace = this._metricsNamespace;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this._compartmentId = undefined;
            this._metricsNamespace = undefined;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this._compartmentId = value.compartmentId;
            this._metricsNamespace = value.metricsNamespace;
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
    get metricsNamespace() {
        return this.getStringAttribute('metrics_namespace');
    }
    set metricsNamespace(value) {
        this._metricsNamespace = value;
    }
    resetMetricsNamespace() {
        this._metricsNamespace = undefined;
    }
    get metricsNamespaceInput() {
        return this._metricsNamespace;
    }
}
exports.LoggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsDestinationOutputReference = LoggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsDestinationOutputReference;
function loggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsSourceScrapeTargetsToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        k8s_namespace: cdktf.stringToTerraform(struct.k8SNamespace),
        name: cdktf.stringToTerraform(struct.name),
        resource_group: cdktf.stringToTerraform(struct.resourceGroup),
        resource_type: cdktf.stringToTerraform(struct.resourceType),
        service_name: cdktf.stringToTerraform(struct.serviceName),
        url: cdktf.stringToTerraform(struct.url),
    };
}
function loggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsSourceScrapeTargetsToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        k8s_namespace: {
            value: cdktf.stringToHclTerraform(struct.k8SNamespace),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        name: {
            value: cdktf.stringToHclTerraform(struct.name),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        resource_group: {
            value: cdktf.stringToHclTerraform(struct.resourceGroup),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        resource_type: {
            value: cdktf.stringToHclTerraform(struct.resourceType),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        service_name: {
            value: cdktf.stringToHclTerraform(struct.serviceName),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        url: {
            value: cdktf.stringToHclTerraform(struct.url),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class LoggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsSourceScrapeTargetsOutputReference extends cdktf.ComplexObject {
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
        if (this._k8SNamespace !== undefined) {
            hasAnyValues = true;
            internalValueResult.k8SNamespace = this._k8SNamespace;
        }
        if (this._name !== undefined) {
            hasAnyValues = true;
            internalValueResult.name = this._name;
        }
        if (this._resourceGroup !== undefined) {
            hasAnyValues = true;
            internalValueResult.resourceGroup = this._resourceGroup;
        }
        if (this._resourceType !== undefined) {
            hasAnyValues = true;
            internalValueResult.resourceType = this._resourceType;
        }
        if (this._serviceName !== undefined) {
            hasAnyValues = true;
            internalValueResult.serviceName = this._serviceName;
        }
        if (this._url !== undefined) {
            hasAnyValues = true;
            internalValueResult.url = this._url;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this.resolvableValue = undefined;
            this._k8SNamespace = undefined;
            this._name = undefined;
            this._resourceGroup = undefined;
            this._resourceType = undefined;
            this._serviceName = undefined;
            this._url = undefined;
        }
        else if (cdktf.Tokenization.isResolvable(value)) {
            this.isEmptyObject = false;
            this.resolvableValue = value;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this.resolvableValue = undefined;
            this._k8SNamespace = value.k8SNamespace;
            this._name = value.name;
            this._resourceGroup = value.resourceGroup;
            this._resourceType = value.resourceType;
            this._serviceName = value.serviceName;
            this._url = value.url;
        }
    }
    get k8SNamespace() {
        return this.getStringAttribute('k8s_namespace');
    }
    set k8SNamespace(value) {
        this._k8SNamespace = value;
    }
    resetK8SNamespace() {
        this._k8SNamespace = undefined;
    }
    get k8SNamespaceInput() {
        return this._k8SNamespace;
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
    get resourceType() {
        return this.getStringAttribute('resource_type');
    }
    set resourceType(value) {
        this._resourceType = value;
    }
    resetResourceType() {
        this._resourceType = undefined;
    }
    get resourceTypeInput() {
        return this._resourceType;
    }
    get serviceName() {
        return this.getStringAttribute('service_name');
    }
    set serviceName(value) {
        this._serviceName = value;
    }
    resetServiceName() {
        this._serviceName = undefined;
    }
    get serviceNameInput() {
        return this._serviceName;
    }
    get url() {
        return this.getStringAttribute('url');
    }
    set url(value) {
        this._url = value;
    }
    resetUrl() {
        this._url = undefined;
    }
    get urlInput() {
        return this._url;
    }
}
exports.LoggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsSourceScrapeTargetsOutputReference = LoggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsSourceScrapeTargetsOutputReference;
class LoggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsSourceScrapeTargetsList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new LoggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsSourceScrapeTargetsOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.LoggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsSourceScrapeTargetsList = LoggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsSourceScrapeTargetsList;
function loggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsSourceToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        name: cdktf.stringToTerraform(struct.name),
        scrape_targets: cdktf.listMapper(loggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsSourceScrapeTargetsToTerraform, true)(struct.scrapeTargets),
    };
}
function loggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsSourceToHclTerraform(struct) {
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
        scrape_targets: {
            value: cdktf.listMapperHcl(loggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsSourceScrapeTargetsToHclTerraform, true)(struct.scrapeTargets),
            isBlock: true,
            type: "list",
            storageClassType: "LoggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsSourceScrapeTargetsList",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class LoggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsSourceOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false, 0);
        this.isEmptyObject = false;
        this._scrapeTargets = new LoggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsSourceScrapeTargetsList(this, "scrape_targets", false);
    }
    get internalValue() {
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._name !== undefined) {
            hasAnyValues = true;
            internalValueResult.name = this._name;
        }
        if (this._scrapeTargets?.internalValue !== undefined) {
            hasAnyValues = true;
            internalValueResult.scrapeTargets = this._scrapeTargets?.internalValue;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this._name = undefined;
            this._scrapeTargets.internalValue = undefined;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this._name = value.name;
            this._scrapeTargets.internalValue = value.scrapeTargets;
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
    get scrapeTargets() {
        return this._scrapeTargets;
    }
    putScrapeTargets(value) {
        this._scrapeTargets.internalValue = value;
    }
    resetScrapeTargets() {
        this._scrapeTargets.internalValue = undefined;
    }
    get scrapeTargetsInput() {
        return this._scrapeTargets.internalValue;
    }
}
exports.LoggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsSourceOutputReference = LoggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsSourceOutputReference;
function loggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsSourcesAdvancedOptionsToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        is_read_from_head: cdktf.booleanToTerraform(struct.isReadFromHead),
    };
}
function loggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsSourcesAdvancedOptionsToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        is_read_from_head: {
            value: cdktf.booleanToHclTerraform(struct.isReadFromHead),
            isBlock: false,
            type: "simple",
            storageClassType: "boolean",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class LoggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsSourcesAdvancedOptionsOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false, 0);
        this.isEmptyObject = false;
    }
    get internalValue() {
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._isReadFromHead !== undefined) {
            hasAnyValues = true;
            internalValueResult.isReadFromHead = this._isReadFromHead;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this._isReadFromHead = undefined;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this._isReadFromHead = value.isReadFromHead;
        }
    }
    get isReadFromHead() {
        return this.getBooleanAttribute('is_read_from_head');
    }
    set isReadFromHead(value) {
        this._isReadFromHead = value;
    }
    resetIsReadFromHead() {
        this._isReadFromHead = undefined;
    }
    get isReadFromHeadInput() {
        return this._isReadFromHead;
    }
}
exports.LoggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsSourcesAdvancedOptionsOutputReference = LoggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsSourcesAdvancedOptionsOutputReference;
function loggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsSourcesParserNestedParserToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        field_time_key: cdktf.stringToTerraform(struct.fieldTimeKey),
        is_keep_time_key: cdktf.booleanToTerraform(struct.isKeepTimeKey),
        parse_nested: cdktf.booleanToTerraform(struct.parseNested),
        separator: cdktf.stringToTerraform(struct.separator),
        time_format: cdktf.stringToTerraform(struct.timeFormat),
        time_type: cdktf.stringToTerraform(struct.timeType),
    };
}
function loggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsSourcesParserNestedParserToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        field_time_key: {
            value: cdktf.stringToHclTerraform(struct.fieldTimeKey),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        is_keep_time_key: {
            value: cdktf.booleanToHclTerraform(struct.isKeepTimeKey),
            isBlock: false,
            type: "simple",
            storageClassType: "boolean",
        },
        parse_nested: {
            value: cdktf.booleanToHclTerraform(struct.parseNested),
            isBlock: false,
            type: "simple",
            storageClassType: "boolean",
        },
        separator: {
            value: cdktf.stringToHclTerraform(struct.separator),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        time_format: {
            value: cdktf.stringToHclTerraform(struct.timeFormat),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        time_type: {
            value: cdktf.stringToHclTerraform(struct.timeType),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class LoggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsSourcesParserNestedParserOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false, 0);
        this.isEmptyObject = false;
    }
    get internalValue() {
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._fieldTimeKey !== undefined) {
            hasAnyValues = true;
            internalValueResult.fieldTimeKey = this._fieldTimeKey;
        }
        if (this._isKeepTimeKey !== undefined) {
            hasAnyValues = true;
            internalValueResult.isKeepTimeKey = this._isKeepTimeKey;
        }
        if (this._parseNested !== undefined) {
            hasAnyValues = true;
            internalValueResult.parseNested = this._parseNested;
        }
        if (this._separator !== undefined) {
            hasAnyValues = true;
            internalValueResult.separator = this._separator;
        }
        if (this._timeFormat !== undefined) {
            hasAnyValues = true;
            internalValueResult.timeFormat = this._timeFormat;
        }
        if (this._timeType !== undefined) {
            hasAnyValues = true;
            internalValueResult.timeType = this._timeType;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this._fieldTimeKey = undefined;
            this._isKeepTimeKey = undefined;
            this._parseNested = undefined;
            this._separator = undefined;
            this._timeFormat = undefined;
            this._timeType = undefined;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this._fieldTimeKey = value.fieldTimeKey;
            this._isKeepTimeKey = value.isKeepTimeKey;
            this._parseNested = value.parseNested;
            this._separator = value.separator;
            this._timeFormat = value.timeFormat;
            this._timeType = value.timeType;
        }
    }
    get fieldTimeKey() {
        return this.getStringAttribute('field_time_key');
    }
    set fieldTimeKey(value) {
        this._fieldTimeKey = value;
    }
    resetFieldTimeKey() {
        this._fieldTimeKey = undefined;
    }
    get fieldTimeKeyInput() {
        return this._fieldTimeKey;
    }
    get isKeepTimeKey() {
        return this.getBooleanAttribute('is_keep_time_key');
    }
    set isKeepTimeKey(value) {
        this._isKeepTimeKey = value;
    }
    resetIsKeepTimeKey() {
        this._isKeepTimeKey = undefined;
    }
    get isKeepTimeKeyInput() {
        return this._isKeepTimeKey;
    }
    get parseNested() {
        return this.getBooleanAttribute('parse_nested');
    }
    set parseNested(value) {
        this._parseNested = value;
    }
    resetParseNested() {
        this._parseNested = undefined;
    }
    get parseNestedInput() {
        return this._parseNested;
    }
    get separator() {
        return this.getStringAttribute('separator');
    }
    set separator(value) {
        this._separator = value;
    }
    resetSeparator() {
        this._separator = undefined;
    }
    get separatorInput() {
        return this._separator;
    }
    get timeFormat() {
        return this.getStringAttribute('time_format');
    }
    set timeFormat(value) {
        this._timeFormat = value;
    }
    resetTimeFormat() {
        this._timeFormat = undefined;
    }
    get timeFormatInput() {
        return this._timeFormat;
    }
    get timeType() {
        return this.getStringAttribute('time_type');
    }
    set timeType(value) {
        this._timeType = value;
    }
    resetTimeType() {
        this._timeType = undefined;
    }
    get timeTypeInput() {
        return this._timeType;
    }
}
exports.LoggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsSourcesParserNestedParserOutputReference = LoggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsSourcesParserNestedParserOutputReference;
function loggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsSourcesParserPatternsToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        field_time_format: cdktf.stringToTerraform(struct.fieldTimeFormat),
        field_time_key: cdktf.stringToTerraform(struct.fieldTimeKey),
        field_time_zone: cdktf.stringToTerraform(struct.fieldTimeZone),
        name: cdktf.stringToTerraform(struct.name),
        pattern: cdktf.stringToTerraform(struct.pattern),
    };
}
function loggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsSourcesParserPatternsToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        field_time_format: {
            value: cdktf.stringToHclTerraform(struct.fieldTimeFormat),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        field_time_key: {
            value: cdktf.stringToHclTerraform(struct.fieldTimeKey),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        field_time_zone: {
            value: cdktf.stringToHclTerraform(struct.fieldTimeZone),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        name: {
            value: cdktf.stringToHclTerraform(struct.name),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        pattern: {
            value: cdktf.stringToHclTerraform(struct.pattern),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class LoggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsSourcesParserPatternsOutputReference extends cdktf.ComplexObject {
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
        if (this._fieldTimeFormat !== undefined) {
            hasAnyValues = true;
            internalValueResult.fieldTimeFormat = this._fieldTimeFormat;
        }
        if (this._fieldTimeKey !== undefined) {
            hasAnyValues = true;
            internalValueResult.fieldTimeKey = this._fieldTimeKey;
        }
        if (this._fieldTimeZone !== undefined) {
            hasAnyValues = true;
            internalValueResult.fieldTimeZone = this._fieldTimeZone;
        }
        if (this._name !== undefined) {
            hasAnyValues = true;
            internalValueResult.name = this._name;
        }
        if (this._pattern !== undefined) {
            hasAnyValues = true;
            internalValueResult.pattern = this._pattern;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this.resolvableValue = undefined;
            this._fieldTimeFormat = undefined;
            this._fieldTimeKey = undefined;
            this._fieldTimeZone = undefined;
            this._name = undefined;
            this._pattern = undefined;
        }
        else if (cdktf.Tokenization.isResolvable(value)) {
            this.isEmptyObject = false;
            this.resolvableValue = value;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this.resolvableValue = undefined;
            this._fieldTimeFormat = value.fieldTimeFormat;
            this._fieldTimeKey = value.fieldTimeKey;
            this._fieldTimeZone = value.fieldTimeZone;
            this._name = value.name;
            this._pattern = value.pattern;
        }
    }
    get fieldTimeFormat() {
        return this.getStringAttribute('field_time_format');
    }
    set fieldTimeFormat(value) {
        this._fieldTimeFormat = value;
    }
    resetFieldTimeFormat() {
        this._fieldTimeFormat = undefined;
    }
    get fieldTimeFormatInput() {
        return this._fieldTimeFormat;
    }
    get fieldTimeKey() {
        return this.getStringAttribute('field_time_key');
    }
    set fieldTimeKey(value) {
        this._fieldTimeKey = value;
    }
    resetFieldTimeKey() {
        this._fieldTimeKey = undefined;
    }
    get fieldTimeKeyInput() {
        return this._fieldTimeKey;
    }
    get fieldTimeZone() {
        return this.getStringAttribute('field_time_zone');
    }
    set fieldTimeZone(value) {
        this._fieldTimeZone = value;
    }
    resetFieldTimeZone() {
        this._fieldTimeZone = undefined;
    }
    get fieldTimeZoneInput() {
        return this._fieldTimeZone;
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
    get pattern() {
        return this.getStringAttribute('pattern');
    }
    set pattern(value) {
        this._pattern = value;
    }
    resetPattern() {
        this._pattern = undefined;
    }
    get patternInput() {
        return this._pattern;
    }
}
exports.LoggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsSourcesParserPatternsOutputReference = LoggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsSourcesParserPatternsOutputReference;
class LoggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsSourcesParserPatternsList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new LoggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsSourcesParserPatternsOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.LoggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsSourcesParserPatternsList = LoggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsSourcesParserPatternsList;
function loggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsSourcesParserRecordInputToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        dimensions: cdktf.hashMapper(cdktf.stringToTerraform)(struct.dimensions),
        namespace: cdktf.stringToTerraform(struct.namespace),
        resource_group: cdktf.stringToTerraform(struct.resourceGroup),
    };
}
function loggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsSourcesParserRecordInputToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        dimensions: {
            value: cdktf.hashMapperHcl(cdktf.stringToHclTerraform)(struct.dimensions),
            isBlock: false,
            type: "map",
            storageClassType: "stringMap",
        },
        namespace: {
            value: cdktf.stringToHclTerraform(struct.namespace),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        resource_group: {
            value: cdktf.stringToHclTerraform(struct.resourceGroup),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class LoggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsSourcesParserRecordInputOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false, 0);
        this.isEmptyObject = false;
    }
    get internalValue() {
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._dimensions !== undefined) {
            hasAnyValues = true;
            internalValueResult.dimensions = this._dimensions;
        }
        if (this._namespace !== undefined) {
            hasAnyValues = true;
            internalValueResult.namespace = this._namespace;
        }
        if (this._resourceGroup !== undefined) {
            hasAnyValues = true;
            internalValueResult.resourceGroup = this._resourceGroup;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this._dimensions = undefined;
            this._namespace = undefined;
            this._resourceGroup = undefined;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this._dimensions = value.dimensions;
            this._namespace = value.namespace;
            this._resourceGroup = value.resourceGroup;
        }
    }
    get dimensions() {
        return this.getStringMapAttribute('dimensions');
    }
    set dimensions(value) {
        this._dimensions = value;
    }
    resetDimensions() {
        this._dimensions = undefined;
    }
    get dimensionsInput() {
        return this._dimensions;
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
}
exports.LoggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsSourcesParserRecordInputOutputReference = LoggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsSourcesParserRecordInputOutputReference;
function loggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsSourcesParserToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        delimiter: cdktf.stringToTerraform(struct.delimiter),
        expression: cdktf.stringToTerraform(struct.expression),
        field_time_key: cdktf.stringToTerraform(struct.fieldTimeKey),
        format: cdktf.listMapper(cdktf.stringToTerraform, false)(struct.format),
        format_firstline: cdktf.stringToTerraform(struct.formatFirstline),
        grok_failure_key: cdktf.stringToTerraform(struct.grokFailureKey),
        grok_name_key: cdktf.stringToTerraform(struct.grokNameKey),
        is_estimate_current_event: cdktf.booleanToTerraform(struct.isEstimateCurrentEvent),
        is_keep_time_key: cdktf.booleanToTerraform(struct.isKeepTimeKey),
        is_merge_cri_fields: cdktf.booleanToTerraform(struct.isMergeCriFields),
        is_null_empty_string: cdktf.booleanToTerraform(struct.isNullEmptyString),
        is_support_colonless_ident: cdktf.booleanToTerraform(struct.isSupportColonlessIdent),
        is_with_priority: cdktf.booleanToTerraform(struct.isWithPriority),
        keys: cdktf.listMapper(cdktf.stringToTerraform, false)(struct.keys),
        message_format: cdktf.stringToTerraform(struct.messageFormat),
        message_key: cdktf.stringToTerraform(struct.messageKey),
        multi_line_start_regexp: cdktf.stringToTerraform(struct.multiLineStartRegexp),
        null_value_pattern: cdktf.stringToTerraform(struct.nullValuePattern),
        parse_nested: cdktf.booleanToTerraform(struct.parseNested),
        parser_type: cdktf.stringToTerraform(struct.parserType),
        rfc5424time_format: cdktf.stringToTerraform(struct.rfc5424TimeFormat),
        separator: cdktf.stringToTerraform(struct.separator),
        syslog_parser_type: cdktf.stringToTerraform(struct.syslogParserType),
        time_format: cdktf.stringToTerraform(struct.timeFormat),
        time_type: cdktf.stringToTerraform(struct.timeType),
        timeout_in_milliseconds: cdktf.numberToTerraform(struct.timeoutInMilliseconds),
        types: cdktf.hashMapper(cdktf.stringToTerraform)(struct.types),
        nested_parser: loggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsSourcesParserNestedParserToTerraform(struct.nestedParser),
        patterns: cdktf.listMapper(loggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsSourcesParserPatternsToTerraform, true)(struct.patterns),
        record_input: loggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsSourcesParserRecordInputToTerraform(struct.recordInput),
    };
}
function loggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsSourcesParserToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        delimiter: {
            value: cdktf.stringToHclTerraform(struct.delimiter),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        expression: {
            value: cdktf.stringToHclTerraform(struct.expression),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        field_time_key: {
            value: cdktf.stringToHclTerraform(struct.fieldTimeKey),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        format: {
            value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct.format),
            isBlock: false,
            type: "list",
            storageClassType: "stringList",
        },
        format_firstline: {
            value: cdktf.stringToHclTerraform(struct.formatFirstline),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        grok_failure_key: {
            value: cdktf.stringToHclTerraform(struct.grokFailureKey),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        grok_name_key: {
            value: cdktf.stringToHclTerraform(struct.grokNameKey),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        is_estimate_current_event: {
            value: cdktf.booleanToHclTerraform(struct.isEstimateCurrentEvent),
            isBlock: false,
            type: "simple",
            storageClassType: "boolean",
        },
        is_keep_time_key: {
            value: cdktf.booleanToHclTerraform(struct.isKeepTimeKey),
            isBlock: false,
            type: "simple",
            storageClassType: "boolean",
        },
        is_merge_cri_fields: {
            value: cdktf.booleanToHclTerraform(struct.isMergeCriFields),
            isBlock: false,
            type: "simple",
            storageClassType: "boolean",
        },
        is_null_empty_string: {
            value: cdktf.booleanToHclTerraform(struct.isNullEmptyString),
            isBlock: false,
            type: "simple",
            storageClassType: "boolean",
        },
        is_support_colonless_ident: {
            value: cdktf.booleanToHclTerraform(struct.isSupportColonlessIdent),
            isBlock: false,
            type: "simple",
            storageClassType: "boolean",
        },
        is_with_priority: {
            value: cdktf.booleanToHclTerraform(struct.isWithPriority),
            isBlock: false,
            type: "simple",
            storageClassType: "boolean",
        },
        keys: {
            value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct.keys),
            isBlock: false,
            type: "list",
            storageClassType: "stringList",
        },
        message_format: {
            value: cdktf.stringToHclTerraform(struct.messageFormat),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        message_key: {
            value: cdktf.stringToHclTerraform(struct.messageKey),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        multi_line_start_regexp: {
            value: cdktf.stringToHclTerraform(struct.multiLineStartRegexp),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        null_value_pattern: {
            value: cdktf.stringToHclTerraform(struct.nullValuePattern),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        parse_nested: {
            value: cdktf.booleanToHclTerraform(struct.parseNested),
            isBlock: false,
            type: "simple",
            storageClassType: "boolean",
        },
        parser_type: {
            value: cdktf.stringToHclTerraform(struct.parserType),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        rfc5424time_format: {
            value: cdktf.stringToHclTerraform(struct.rfc5424TimeFormat),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        separator: {
            value: cdktf.stringToHclTerraform(struct.separator),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        syslog_parser_type: {
            value: cdktf.stringToHclTerraform(struct.syslogParserType),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        time_format: {
            value: cdktf.stringToHclTerraform(struct.timeFormat),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        time_type: {
            value: cdktf.stringToHclTerraform(struct.timeType),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        timeout_in_milliseconds: {
            value: cdktf.numberToHclTerraform(struct.timeoutInMilliseconds),
            isBlock: false,
            type: "simple",
            storageClassType: "number",
        },
        types: {
            value: cdktf.hashMapperHcl(cdktf.stringToHclTerraform)(struct.types),
            isBlock: false,
            type: "map",
            storageClassType: "stringMap",
        },
        nested_parser: {
            value: loggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsSourcesParserNestedParserToHclTerraform(struct.nestedParser),
            isBlock: true,
            type: "list",
            storageClassType: "LoggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsSourcesParserNestedParserList",
        },
        patterns: {
            value: cdktf.listMapperHcl(loggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsSourcesParserPatternsToHclTerraform, true)(struct.patterns),
            isBlock: true,
            type: "list",
            storageClassType: "LoggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsSourcesParserPatternsList",
        },
        record_input: {
            value: loggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsSourcesParserRecordInputToHclTerraform(struct.recordInput),
            isBlock: true,
            type: "list",
            storageClassType: "LoggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsSourcesParserRecordInputList",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class LoggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsSourcesParserOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false, 0);
        this.isEmptyObject = false;
        this._nestedParser = new LoggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsSourcesParserNestedParserOutputReference(this, "nested_parser");
        this._patterns = new LoggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsSourcesParserPatternsList(this, "patterns", false);
        this._recordInput = new LoggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsSourcesParserRecordInputOutputReference(this, "record_input");
    }
    get internalValue() {
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._delimiter !== undefined) {
            hasAnyValues = true;
            internalValueResult.delimiter = this._delimiter;
        }
        if (this._expression !== undefined) {
            hasAnyValues = true;
            internalValueResult.expression = this._expression;
        }
        if (this._fieldTimeKey !== undefined) {
            hasAnyValues = true;
            internalValueResult.fieldTimeKey = this._fieldTimeKey;
        }
        if (this._format !== undefined) {
            hasAnyValues = true;
            internalValueResult.format = this._format;
        }
        if (this._formatFirstline !== undefined) {
            hasAnyValues = true;
            internalValueResult.formatFirstline = this._formatFirstline;
        }
        if (this._grokFailureKey !== undefined) {
            hasAnyValues = true;
            internalValueResult.grokFailureKey = this._grokFailureKey;
        }
        if (this._grokNameKey !== undefined) {
            hasAnyValues = true;
            internalValueResult.grokNameKey = this._grokNameKey;
        }
        if (this._isEstimateCurrentEvent !== undefined) {
            hasAnyValues = true;
            internalValueResult.isEstimateCurrentEvent = this._isEstimateCurrentEvent;
        }
        if (this._isKeepTimeKey !== undefined) {
            hasAnyValues = true;
            internalValueResult.isKeepTimeKey = this._isKeepTimeKey;
        }
        if (this._isMergeCriFields !== undefined) {
            hasAnyValues = true;
            internalValueResult.isMergeCriFields = this._isMergeCriFields;
        }
        if (this._isNullEmptyString !== undefined) {
            hasAnyValues = true;
            internalValueResult.isNullEmptyString = this._isNullEmptyString;
        }
        if (this._isSupportColonlessIdent !== undefined) {
            hasAnyValues = true;
            internalValueResult.isSupportColonlessIdent = this._isSupportColonlessIdent;
        }
        if (this._isWithPriority !== undefined) {
            hasAnyValues = true;
            internalValueResult.isWithPriority = this._isWithPriority;
        }
        if (this._keys !== undefined) {
            hasAnyValues = true;
            internalValueResult.keys = this._keys;
        }
        if (this._messageFormat !== undefined) {
            hasAnyValues = true;
            internalValueResult.messageFormat = this._messageFormat;
        }
        if (this._messageKey !== undefined) {
            hasAnyValues = true;
            internalValueResult.messageKey = this._messageKey;
        }
        if (this._multiLineStartRegexp !== undefined) {
            hasAnyValues = true;
            internalValueResult.multiLineStartRegexp = this._multiLineStartRegexp;
        }
        if (this._nullValuePattern !== undefined) {
            hasAnyValues = true;
            internalValueResult.nullValuePattern = this._nullValuePattern;
        }
        if (this._parseNested !== undefined) {
            hasAnyValues = true;
            internalValueResult.parseNested = this._parseNested;
        }
        if (this._parserType !== undefined) {
            hasAnyValues = true;
            internalValueResult.parserType = this._parserType;
        }
        if (this._rfc5424TimeFormat !== undefined) {
            hasAnyValues = true;
            internalValueResult.rfc5424TimeFormat = this._rfc5424TimeFormat;
        }
        if (this._separator !== undefined) {
            hasAnyValues = true;
            internalValueResult.separator = this._separator;
        }
        if (this._syslogParserType !== undefined) {
            hasAnyValues = true;
            internalValueResult.syslogParserType = this._syslogParserType;
        }
        if (this._timeFormat !== undefined) {
            hasAnyValues = true;
            internalValueResult.timeFormat = this._timeFormat;
        }
        if (this._timeType !== undefined) {
            hasAnyValues = true;
            internalValueResult.timeType = this._timeType;
        }
        if (this._timeoutInMilliseconds !== undefined) {
            hasAnyValues = true;
            internalValueResult.timeoutInMilliseconds = this._timeoutInMilliseconds;
        }
        if (this._types !== undefined) {
            hasAnyValues = true;
            internalValueResult.types = this._types;
        }
        if (this._nestedParser?.internalValue !== undefined) {
            hasAnyValues = true;
            internalValueResult.nestedParser = this._nestedParser?.internalValue;
        }
        if (this._patterns?.internalValue !== undefined) {
            hasAnyValues = true;
            internalValueResult.patterns = this._patterns?.internalValue;
        }
        if (this._recordInput?.internalValue !== undefined) {
            hasAnyValues = true;
            internalValueResult.recordInput = this._recordInput?.internalValue;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this._delimiter = undefined;
            this._expression = undefined;
            this._fieldTimeKey = undefined;
            this._format = undefined;
            this._formatFirstline = undefined;
            this._grokFailureKey = undefined;
            this._grokNameKey = undefined;
            this._isEstimateCurrentEvent = undefined;
            this._isKeepTimeKey = undefined;
            this._isMergeCriFields = undefined;
            this._isNullEmptyString = undefined;
            this._isSupportColonlessIdent = undefined;
            this._isWithPriority = undefined;
            this._keys = undefined;
            this._messageFormat = undefined;
            this._messageKey = undefined;
            this._multiLineStartRegexp = undefined;
            this._nullValuePattern = undefined;
            this._parseNested = undefined;
            this._parserType = undefined;
            this._rfc5424TimeFormat = undefined;
            this._separator = undefined;
            this._syslogParserType = undefined;
            this._timeFormat = undefined;
            this._timeType = undefined;
            this._timeoutInMilliseconds = undefined;
            this._types = undefined;
            this._nestedParser.internalValue = undefined;
            this._patterns.internalValue = undefined;
            this._recordInput.internalValue = undefined;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this._delimiter = value.delimiter;
            this._expression = value.expression;
            this._fieldTimeKey = value.fieldTimeKey;
            this._format = value.format;
            this._formatFirstline = value.formatFirstline;
            this._grokFailureKey = value.grokFailureKey;
            this._grokNameKey = value.grokNameKey;
            this._isEstimateCurrentEvent = value.isEstimateCurrentEvent;
            this._isKeepTimeKey = value.isKeepTimeKey;
            this._isMergeCriFields = value.isMergeCriFields;
            this._isNullEmptyString = value.isNullEmptyString;
            this._isSupportColonlessIdent = value.isSupportColonlessIdent;
            this._isWithPriority = value.isWithPriority;
            this._keys = value.keys;
            this._messageFormat = value.messageFormat;
            this._messageKey = value.messageKey;
            this._multiLineStartRegexp = value.multiLineStartRegexp;
            this._nullValuePattern = value.nullValuePattern;
            this._parseNested = value.parseNested;
            this._parserType = value.parserType;
            this._rfc5424TimeFormat = value.rfc5424TimeFormat;
            this._separator = value.separator;
            this._syslogParserType = value.syslogParserType;
            this._timeFormat = value.timeFormat;
            this._timeType = value.timeType;
            this._timeoutInMilliseconds = value.timeoutInMilliseconds;
            this._types = value.types;
            this._nestedParser.internalValue = value.nestedParser;
            this._patterns.internalValue = value.patterns;
            this._recordInput.internalValue = value.recordInput;
        }
    }
    get delimiter() {
        return this.getStringAttribute('delimiter');
    }
    set delimiter(value) {
        this._delimiter = value;
    }
    resetDelimiter() {
        this._delimiter = undefined;
    }
    get delimiterInput() {
        return this._delimiter;
    }
    get expression() {
        return this.getStringAttribute('expression');
    }
    set expression(value) {
        this._expression = value;
    }
    resetExpression() {
        this._expression = undefined;
    }
    get expressionInput() {
        return this._expression;
    }
    get fieldTimeKey() {
        return this.getStringAttribute('field_time_key');
    }
    set fieldTimeKey(value) {
        this._fieldTimeKey = value;
    }
    resetFieldTimeKey() {
        this._fieldTimeKey = undefined;
    }
    get fieldTimeKeyInput() {
        return this._fieldTimeKey;
    }
    get format() {
        return this.getListAttribute('format');
    }
    set format(value) {
        this._format = value;
    }
    resetFormat() {
        this._format = undefined;
    }
    get formatInput() {
        return this._format;
    }
    get formatFirstline() {
        return this.getStringAttribute('format_firstline');
    }
    set formatFirstline(value) {
        this._formatFirstline = value;
    }
    resetFormatFirstline() {
        this._formatFirstline = undefined;
    }
    get formatFirstlineInput() {
        return this._formatFirstline;
    }
    get grokFailureKey() {
        return this.getStringAttribute('grok_failure_key');
    }
    set grokFailureKey(value) {
        this._grokFailureKey = value;
    }
    resetGrokFailureKey() {
        this._grokFailureKey = undefined;
    }
    get grokFailureKeyInput() {
        return this._grokFailureKey;
    }
    get grokNameKey() {
        return this.getStringAttribute('grok_name_key');
    }
    set grokNameKey(value) {
        this._grokNameKey = value;
    }
    resetGrokNameKey() {
        this._grokNameKey = undefined;
    }
    get grokNameKeyInput() {
        return this._grokNameKey;
    }
    get isEstimateCurrentEvent() {
        return this.getBooleanAttribute('is_estimate_current_event');
    }
    set isEstimateCurrentEvent(value) {
        this._isEstimateCurrentEvent = value;
    }
    resetIsEstimateCurrentEvent() {
        this._isEstimateCurrentEvent = undefined;
    }
    get isEstimateCurrentEventInput() {
        return this._isEstimateCurrentEvent;
    }
    get isKeepTimeKey() {
        return this.getBooleanAttribute('is_keep_time_key');
    }
    set isKeepTimeKey(value) {
        this._isKeepTimeKey = value;
    }
    resetIsKeepTimeKey() {
        this._isKeepTimeKey = undefined;
    }
    get isKeepTimeKeyInput() {
        return this._isKeepTimeKey;
    }
    get isMergeCriFields() {
        return this.getBooleanAttribute('is_merge_cri_fields');
    }
    set isMergeCriFields(value) {
        this._isMergeCriFields = value;
    }
    resetIsMergeCriFields() {
        this._isMergeCriFields = undefined;
    }
    get isMergeCriFieldsInput() {
        return this._isMergeCriFields;
    }
    get isNullEmptyString() {
        return this.getBooleanAttribute('is_null_empty_string');
    }
    set isNullEmptyString(value) {
        this._isNullEmptyString = value;
    }
    resetIsNullEmptyString() {
        this._isNullEmptyString = undefined;
    }
    get isNullEmptyStringInput() {
        return this._isNullEmptyString;
    }
    get isSupportColonlessIdent() {
        return this.getBooleanAttribute('is_support_colonless_ident');
    }
    set isSupportColonlessIdent(value) {
        this._isSupportColonlessIdent = value;
    }
    resetIsSupportColonlessIdent() {
        this._isSupportColonlessIdent = undefined;
    }
    get isSupportColonlessIdentInput() {
        return this._isSupportColonlessIdent;
    }
    get isWithPriority() {
        return this.getBooleanAttribute('is_with_priority');
    }
    set isWithPriority(value) {
        this._isWithPriority = value;
    }
    resetIsWithPriority() {
        this._isWithPriority = undefined;
    }
    get isWithPriorityInput() {
        return this._isWithPriority;
    }
    get keys() {
        return this.getListAttribute('keys');
    }
    set keys(value) {
        this._keys = value;
    }
    resetKeys() {
        this._keys = undefined;
    }
    get keysInput() {
        return this._keys;
    }
    get messageFormat() {
        return this.getStringAttribute('message_format');
    }
    set messageFormat(value) {
        this._messageFormat = value;
    }
    resetMessageFormat() {
        this._messageFormat = undefined;
    }
    get messageFormatInput() {
        return this._messageFormat;
    }
    get messageKey() {
        return this.getStringAttribute('message_key');
    }
    set messageKey(value) {
        this._messageKey = value;
    }
    resetMessageKey() {
        this._messageKey = undefined;
    }
    get messageKeyInput() {
        return this._messageKey;
    }
    get multiLineStartRegexp() {
        return this.getStringAttribute('multi_line_start_regexp');
    }
    set multiLineStartRegexp(value) {
        this._multiLineStartRegexp = value;
    }
    resetMultiLineStartRegexp() {
        this._multiLineStartRegexp = undefined;
    }
    get multiLineStartRegexpInput() {
        return this._multiLineStartRegexp;
    }
    get nullValuePattern() {
        return this.getStringAttribute('null_value_pattern');
    }
    set nullValuePattern(value) {
        this._nullValuePattern = value;
    }
    resetNullValuePattern() {
        this._nullValuePattern = undefined;
    }
    get nullValuePatternInput() {
        return this._nullValuePattern;
    }
    get parseNested() {
        return this.getBooleanAttribute('parse_nested');
    }
    set parseNested(value) {
        this._parseNested = value;
    }
    resetParseNested() {
        this._parseNested = undefined;
    }
    get parseNestedInput() {
        return this._parseNested;
    }
    get parserType() {
        return this.getStringAttribute('parser_type');
    }
    set parserType(value) {
        this._parserType = value;
    }
    get parserTypeInput() {
        return this._parserType;
    }
    get rfc5424TimeFormat() {
        return this.getStringAttribute('rfc5424time_format');
    }
    set rfc5424TimeFormat(value) {
        this._rfc5424TimeFormat = value;
    }
    resetRfc5424TimeFormat() {
        this._rfc5424TimeFormat = undefined;
    }
    get rfc5424TimeFormatInput() {
        return this._rfc5424TimeFormat;
    }
    get separator() {
        return this.getStringAttribute('separator');
    }
    set separator(value) {
        this._separator = value;
    }
    resetSeparator() {
        this._separator = undefined;
    }
    get separatorInput() {
        return this._separator;
    }
    get syslogParserType() {
        return this.getStringAttribute('syslog_parser_type');
    }
    set syslogParserType(value) {
        this._syslogParserType = value;
    }
    resetSyslogParserType() {
        this._syslogParserType = undefined;
    }
    get syslogParserTypeInput() {
        return this._syslogParserType;
    }
    get timeFormat() {
        return this.getStringAttribute('time_format');
    }
    set timeFormat(value) {
        this._timeFormat = value;
    }
    resetTimeFormat() {
        this._timeFormat = undefined;
    }
    get timeFormatInput() {
        return this._timeFormat;
    }
    get timeType() {
        return this.getStringAttribute('time_type');
    }
    set timeType(value) {
        this._timeType = value;
    }
    resetTimeType() {
        this._timeType = undefined;
    }
    get timeTypeInput() {
        return this._timeType;
    }
    get timeoutInMilliseconds() {
        return this.getNumberAttribute('timeout_in_milliseconds');
    }
    set timeoutInMilliseconds(value) {
        this._timeoutInMilliseconds = value;
    }
    resetTimeoutInMilliseconds() {
        this._timeoutInMilliseconds = undefined;
    }
    get timeoutInMillisecondsInput() {
        return this._timeoutInMilliseconds;
    }
    get types() {
        return this.getStringMapAttribute('types');
    }
    set types(value) {
        this._types = value;
    }
    resetTypes() {
        this._types = undefined;
    }
    get typesInput() {
        return this._types;
    }
    get nestedParser() {
        return this._nestedParser;
    }
    putNestedParser(value) {
        this._nestedParser.internalValue = value;
    }
    resetNestedParser() {
        this._nestedParser.internalValue = undefined;
    }
    get nestedParserInput() {
        return this._nestedParser.internalValue;
    }
    get patterns() {
        return this._patterns;
    }
    putPatterns(value) {
        this._patterns.internalValue = value;
    }
    resetPatterns() {
        this._patterns.internalValue = undefined;
    }
    get patternsInput() {
        return this._patterns.internalValue;
    }
    get recordInput() {
        return this._recordInput;
    }
    putRecordInput(value) {
        this._recordInput.internalValue = value;
    }
    resetRecordInput() {
        this._recordInput.internalValue = undefined;
    }
    get recordInputInput() {
        return this._recordInput.internalValue;
    }
}
exports.LoggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsSourcesParserOutputReference = LoggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsSourcesParserOutputReference;
function loggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsSourcesToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        name: cdktf.stringToTerraform(struct.name),
        paths: cdktf.listMapper(cdktf.stringToTerraform, false)(struct.paths),
        source_type: cdktf.stringToTerraform(struct.sourceType),
        advanced_options: loggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsSourcesAdvancedOptionsToTerraform(struct.advancedOptions),
        parser: loggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsSourcesParserToTerraform(struct.parser),
    };
}
function loggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsSourcesToHclTerraform(struct) {
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
        paths: {
            value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct.paths),
            isBlock: false,
            type: "list",
            storageClassType: "stringList",
        },
        source_type: {
            value: cdktf.stringToHclTerraform(struct.sourceType),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        advanced_options: {
            value: loggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsSourcesAdvancedOptionsToHclTerraform(struct.advancedOptions),
            isBlock: true,
            type: "list",
            storageClassType: "LoggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsSourcesAdvancedOptionsList",
        },
        parser: {
            value: loggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsSourcesParserToHclTerraform(struct.parser),
            isBlock: true,
            type: "list",
            storageClassType: "LoggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsSourcesParserList",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class LoggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsSourcesOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute, complexObjectIndex, complexObjectIsFromSet) {
        super(terraformResource, terraformAttribute, complexObjectIsFromSet, complexObjectIndex);
        this.isEmptyObject = false;
        this._advancedOptions = new LoggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsSourcesAdvancedOptionsOutputReference(this, "advanced_options");
        this._parser = new LoggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsSourcesParserOutputReference(this, "parser");
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
        if (this._paths !== undefined) {
            hasAnyValues = true;
            internalValueResult.paths = this._paths;
        }
        if (this._sourceType !== undefined) {
            hasAnyValues = true;
            internalValueResult.sourceType = this._sourceType;
        }
        if (this._advancedOptions?.internalValue !== undefined) {
            hasAnyValues = true;
            internalValueResult.advancedOptions = this._advancedOptions?.internalValue;
        }
        if (this._parser?.internalValue !== undefined) {
            hasAnyValues = true;
            internalValueResult.parser = this._parser?.internalValue;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this.resolvableValue = undefined;
            this._name = undefined;
            this._paths = undefined;
            this._sourceType = undefined;
            this._advancedOptions.internalValue = undefined;
            this._parser.internalValue = undefined;
        }
        else if (cdktf.Tokenization.isResolvable(value)) {
            this.isEmptyObject = false;
            this.resolvableValue = value;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this.resolvableValue = undefined;
            this._name = value.name;
            this._paths = value.paths;
            this._sourceType = value.sourceType;
            this._advancedOptions.internalValue = value.advancedOptions;
            this._parser.internalValue = value.parser;
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
    get paths() {
        return this.getListAttribute('paths');
    }
    set paths(value) {
        this._paths = value;
    }
    resetPaths() {
        this._paths = undefined;
    }
    get pathsInput() {
        return this._paths;
    }
    get sourceType() {
        return this.getStringAttribute('source_type');
    }
    set sourceType(value) {
        this._sourceType = value;
    }
    resetSourceType() {
        this._sourceType = undefined;
    }
    get sourceTypeInput() {
        return this._sourceType;
    }
    get advancedOptions() {
        return this._advancedOptions;
    }
    putAdvancedOptions(value) {
        this._advancedOptions.internalValue = value;
    }
    resetAdvancedOptions() {
        this._advancedOptions.internalValue = undefined;
    }
    get advancedOptionsInput() {
        return this._advancedOptions.internalValue;
    }
    get parser() {
        return this._parser;
    }
    putParser(value) {
        this._parser.internalValue = value;
    }
    resetParser() {
        this._parser.internalValue = undefined;
    }
    get parserInput() {
        return this._parser.internalValue;
    }
}
exports.LoggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsSourcesOutputReference = LoggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsSourcesOutputReference;
class LoggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsSourcesList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new LoggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsSourcesOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.LoggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsSourcesList = LoggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsSourcesList;
function loggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsUnifiedAgentConfigurationFilterToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        allow_list: cdktf.listMapper(cdktf.stringToTerraform, false)(struct.allowList),
        deny_list: cdktf.listMapper(cdktf.stringToTerraform, false)(struct.denyList),
        filter_type: cdktf.stringToTerraform(struct.filterType),
        name: cdktf.stringToTerraform(struct.name),
    };
}
function loggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsUnifiedAgentConfigurationFilterToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        allow_list: {
            value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct.allowList),
            isBlock: false,
            type: "list",
            storageClassType: "stringList",
        },
        deny_list: {
            value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct.denyList),
            isBlock: false,
            type: "list",
            storageClassType: "stringList",
        },
        filter_type: {
            value: cdktf.stringToHclTerraform(struct.filterType),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        name: {
            value: cdktf.stringToHclTerraform(struct.name),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class LoggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsUnifiedAgentConfigurationFilterOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false, 0);
        this.isEmptyObject = false;
    }
    get internalValue() {
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._allowList !== undefined) {
            hasAnyValues = true;
            internalValueResult.allowList = this._allowList;
        }
        if (this._denyList !== undefined) {
            hasAnyValues = true;
            internalValueResult.denyList = this._denyList;
        }
        if (this._filterType !== undefined) {
            hasAnyValues = true;
            internalValueResult.filterType = this._filterType;
        }
        if (this._name !== undefined) {
            hasAnyValues = true;
            internalValueResult.name = this._name;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this._allowList = undefined;
            this._denyList = undefined;
            this._filterType = undefined;
            this._name = undefined;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this._allowList = value.allowList;
            this._denyList = value.denyList;
            this._filterType = value.filterType;
            this._name = value.name;
        }
    }
    get allowList() {
        return this.getListAttribute('allow_list');
    }
    set allowList(value) {
        this._allowList = value;
    }
    resetAllowList() {
        this._allowList = undefined;
    }
    get allowListInput() {
        return this._allowList;
    }
    get denyList() {
        return this.getListAttribute('deny_list');
    }
    set denyList(value) {
        this._denyList = value;
    }
    resetDenyList() {
        this._denyList = undefined;
    }
    get denyListInput() {
        return this._denyList;
    }
    get filterType() {
        return this.getStringAttribute('filter_type');
    }
    set filterType(value) {
        this._filterType = value;
    }
    resetFilterType() {
        this._filterType = undefined;
    }
    get filterTypeInput() {
        return this._filterType;
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
}
exports.LoggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsUnifiedAgentConfigurationFilterOutputReference = LoggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsUnifiedAgentConfigurationFilterOutputReference;
function loggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        source_type: cdktf.stringToTerraform(struct.sourceType),
        destination: loggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsDestinationToTerraform(struct.destination),
        source: loggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsSourceToTerraform(struct.source),
        sources: cdktf.listMapper(loggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsSourcesToTerraform, true)(struct.sources),
        unified_agent_configuration_filter: loggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsUnifiedAgentConfigurationFilterToTerraform(struct.unifiedAgentConfigurationFilter),
    };
}
function loggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        source_type: {
            value: cdktf.stringToHclTerraform(struct.sourceType),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        destination: {
            value: loggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsDestinationToHclTerraform(struct.destination),
            isBlock: true,
            type: "list",
            storageClassType: "LoggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsDestinationList",
        },
        source: {
            value: loggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsSourceToHclTerraform(struct.source),
            isBlock: true,
            type: "list",
            storageClassType: "LoggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsSourceList",
        },
        sources: {
            value: cdktf.listMapperHcl(loggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsSourcesToHclTerraform, true)(struct.sources),
            isBlock: true,
            type: "list",
            storageClassType: "LoggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsSourcesList",
        },
        unified_agent_configuration_filter: {
            value: loggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsUnifiedAgentConfigurationFilterToHclTerraform(struct.unifiedAgentConfigurationFilter),
            isBlock: true,
            type: "list",
            storageClassType: "LoggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsUnifiedAgentConfigurationFilterList",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class LoggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute, complexObjectIndex, complexObjectIsFromSet) {
        super(terraformResource, terraformAttribute, complexObjectIsFromSet, complexObjectIndex);
        this.isEmptyObject = false;
        this._destination = new LoggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsDestinationOutputReference(this, "destination");
        this._source = new LoggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsSourceOutputReference(this, "source");
        this._sources = new LoggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsSourcesList(this, "sources", false);
        this._unifiedAgentConfigurationFilter = new LoggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsUnifiedAgentConfigurationFilterOutputReference(this, "unified_agent_configuration_filter");
    }
    get internalValue() {
        if (this.resolvableValue) {
            return this.resolvableValue;
        }
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._sourceType !== undefined) {
            hasAnyValues = true;
            internalValueResult.sourceType = this._sourceType;
        }
        if (this._destination?.internalValue !== undefined) {
            hasAnyValues = true;
            internalValueResult.destination = this._destination?.internalValue;
        }
        if (this._source?.internalValue !== undefined) {
            hasAnyValues = true;
            internalValueResult.source = this._source?.internalValue;
        }
        if (this._sources?.internalValue !== undefined) {
            hasAnyValues = true;
            internalValueResult.sources = this._sources?.internalValue;
        }
        if (this._unifiedAgentConfigurationFilter?.internalValue !== undefined) {
            hasAnyValues = true;
            internalValueResult.unifiedAgentConfigurationFilter = this._unifiedAgentConfigurationFilter?.internalValue;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this.resolvableValue = undefined;
            this._sourceType = undefined;
            this._destination.internalValue = undefined;
            this._source.internalValue = undefined;
            this._sources.internalValue = undefined;
            this._unifiedAgentConfigurationFilter.internalValue = undefined;
        }
        else if (cdktf.Tokenization.isResolvable(value)) {
            this.isEmptyObject = false;
            this.resolvableValue = value;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this.resolvableValue = undefined;
            this._sourceType = value.sourceType;
            this._destination.internalValue = value.destination;
            this._source.internalValue = value.source;
            this._sources.internalValue = value.sources;
            this._unifiedAgentConfigurationFilter.internalValue = value.unifiedAgentConfigurationFilter;
        }
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
    get destination() {
        return this._destination;
    }
    putDestination(value) {
        this._destination.internalValue = value;
    }
    get destinationInput() {
        return this._destination.internalValue;
    }
    get source() {
        return this._source;
    }
    putSource(value) {
        this._source.internalValue = value;
    }
    resetSource() {
        this._source.internalValue = undefined;
    }
    get sourceInput() {
        return this._source.internalValue;
    }
    get sources() {
        return this._sources;
    }
    putSources(value) {
        this._sources.internalValue = value;
    }
    resetSources() {
        this._sources.internalValue = undefined;
    }
    get sourcesInput() {
        return this._sources.internalValue;
    }
    get unifiedAgentConfigurationFilter() {
        return this._unifiedAgentConfigurationFilter;
    }
    putUnifiedAgentConfigurationFilter(value) {
        this._unifiedAgentConfigurationFilter.internalValue = value;
    }
    resetUnifiedAgentConfigurationFilter() {
        this._unifiedAgentConfigurationFilter.internalValue = undefined;
    }
    get unifiedAgentConfigurationFilterInput() {
        return this._unifiedAgentConfigurationFilter.internalValue;
    }
}
exports.LoggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsOutputReference = LoggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsOutputReference;
class LoggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new LoggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.LoggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsList = LoggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsList;
function loggingUnifiedAgentConfigurationServiceConfigurationDestinationOperationalMetricsConfigurationDestinationToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        compartment_id: cdktf.stringToTerraform(struct.compartmentId),
    };
}
function loggingUnifiedAgentConfigurationServiceConfigurationDestinationOperationalMetricsConfigurationDestinationToHclTerraform(struct) {
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
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class LoggingUnifiedAgentConfigurationServiceConfigurationDestinationOperationalMetricsConfigurationDestinationOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false, 0);
        this.isEmptyObject = false;
    }
    get internalValue() {
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._compartmentId !== undefined) {
            hasAnyValues = true;
            internalValueResult.compartmentId = this._compartmentId;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this._compartmentId = undefined;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this._compartmentId = value.compartmentId;
        }
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
}
exports.LoggingUnifiedAgentConfigurationServiceConfigurationDestinationOperationalMetricsConfigurationDestinationOutputReference = LoggingUnifiedAgentConfigurationServiceConfigurationDestinationOperationalMetricsConfigurationDestinationOutputReference;
function loggingUnifiedAgentConfigurationServiceConfigurationDestinationOperationalMetricsConfigurationSourceRecordInputToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        namespace: cdktf.stringToTerraform(struct.namespace),
        resource_group: cdktf.stringToTerraform(struct.resourceGroup),
    };
}
function loggingUnifiedAgentConfigurationServiceConfigurationDestinationOperationalMetricsConfigurationSourceRecordInputToHclTerraform(struct) {
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
        resource_group: {
            value: cdktf.stringToHclTerraform(struct.resourceGroup),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class LoggingUnifiedAgentConfigurationServiceConfigurationDestinationOperationalMetricsConfigurationSourceRecordInputOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false, 0);
        this.isEmptyObject = false;
    }
    get internalValue() {
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._namespace !== undefined) {
            hasAnyValues = true;
            internalValueResult.namespace = this._namespace;
        }
        if (this._resourceGroup !== undefined) {
            hasAnyValues = true;
            internalValueResult.resourceGroup = this._resourceGroup;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this._namespace = undefined;
            this._resourceGroup = undefined;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this._namespace = value.namespace;
            this._resourceGroup = value.resourceGroup;
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
}
exports.LoggingUnifiedAgentConfigurationServiceConfigurationDestinationOperationalMetricsConfigurationSourceRecordInputOutputReference = LoggingUnifiedAgentConfigurationServiceConfigurationDestinationOperationalMetricsConfigurationSourceRecordInputOutputReference;
function loggingUnifiedAgentConfigurationServiceConfigurationDestinationOperationalMetricsConfigurationSourceToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        metrics: cdktf.listMapper(cdktf.stringToTerraform, false)(struct.metrics),
        type: cdktf.stringToTerraform(struct.type),
        record_input: loggingUnifiedAgentConfigurationServiceConfigurationDestinationOperationalMetricsConfigurationSourceRecordInputToTerraform(struct.recordInput),
    };
}
function loggingUnifiedAgentConfigurationServiceConfigurationDestinationOperationalMetricsConfigurationSourceToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        metrics: {
            value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct.metrics),
            isBlock: false,
            type: "list",
            storageClassType: "stringList",
        },
        type: {
            value: cdktf.stringToHclTerraform(struct.type),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        record_input: {
            value: loggingUnifiedAgentConfigurationServiceConfigurationDestinationOperationalMetricsConfigurationSourceRecordInputToHclTerraform(struct.recordInput),
            isBlock: true,
            type: "list",
            storageClassType: "LoggingUnifiedAgentConfigurationServiceConfigurationDestinationOperationalMetricsConfigurationSourceRecordInputList",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class LoggingUnifiedAgentConfigurationServiceConfigurationDestinationOperationalMetricsConfigurationSourceOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false, 0);
        this.isEmptyObject = false;
        this._recordInput = new LoggingUnifiedAgentConfigurationServiceConfigurationDestinationOperationalMetricsConfigurationSourceRecordInputOutputReference(this, "record_input");
    }
    get internalValue() {
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._metrics !== undefined) {
            hasAnyValues = true;
            internalValueResult.metrics = this._metrics;
        }
        if (this._type !== undefined) {
            hasAnyValues = true;
            internalValueResult.type = this._type;
        }
        if (this._recordInput?.internalValue !== undefined) {
            hasAnyValues = true;
            internalValueResult.recordInput = this._recordInput?.internalValue;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this._metrics = undefined;
            this._type = undefined;
            this._recordInput.internalValue = undefined;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this._metrics = value.metrics;
            this._type = value.type;
            this._recordInput.internalValue = value.recordInput;
        }
    }
    get metrics() {
        return this.getListAttribute('metrics');
    }
    set metrics(value) {
        this._metrics = value;
    }
    resetMetrics() {
        this._metrics = undefined;
    }
    get metricsInput() {
        return this._metrics;
    }
    get type() {
        return this.getStringAttribute('type');
    }
    set type(value) {
        this._type = value;
    }
    get typeInput() {
        return this._type;
    }
    get recordInput() {
        return this._recordInput;
    }
    putRecordInput(value) {
        this._recordInput.internalValue = value;
    }
    get recordInputInput() {
        return this._recordInput.internalValue;
    }
}
exports.LoggingUnifiedAgentConfigurationServiceConfigurationDestinationOperationalMetricsConfigurationSourceOutputReference = LoggingUnifiedAgentConfigurationServiceConfigurationDestinationOperationalMetricsConfigurationSourceOutputReference;
function loggingUnifiedAgentConfigurationServiceConfigurationDestinationOperationalMetricsConfigurationToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        destination: loggingUnifiedAgentConfigurationServiceConfigurationDestinationOperationalMetricsConfigurationDestinationToTerraform(struct.destination),
        source: loggingUnifiedAgentConfigurationServiceConfigurationDestinationOperationalMetricsConfigurationSourceToTerraform(struct.source),
    };
}
function loggingUnifiedAgentConfigurationServiceConfigurationDestinationOperationalMetricsConfigurationToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        destination: {
            value: loggingUnifiedAgentConfigurationServiceConfigurationDestinationOperationalMetricsConfigurationDestinationToHclTerraform(struct.destination),
            isBlock: true,
            type: "list",
            storageClassType: "LoggingUnifiedAgentConfigurationServiceConfigurationDestinationOperationalMetricsConfigurationDestinationList",
        },
        source: {
            value: loggingUnifiedAgentConfigurationServiceConfigurationDestinationOperationalMetricsConfigurationSourceToHclTerraform(struct.source),
            isBlock: true,
            type: "list",
            storageClassType: "LoggingUnifiedAgentConfigurationServiceConfigurationDestinationOperationalMetricsConfigurationSourceList",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class LoggingUnifiedAgentConfigurationServiceConfigurationDestinationOperationalMetricsConfigurationOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false, 0);
        this.isEmptyObject = false;
        this._destination = new LoggingUnifiedAgentConfigurationServiceConfigurationDestinationOperationalMetricsConfigurationDestinationOutputReference(this, "destination");
        this._source = new LoggingUnifiedAgentConfigurationServiceConfigurationDestinationOperationalMetricsConfigurationSourceOutputReference(this, "source");
    }
    get internalValue() {
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._destination?.internalValue !== undefined) {
            hasAnyValues = true;
            internalValueResult.destination = this._destination?.internalValue;
        }
        if (this._source?.internalValue !== undefined) {
            hasAnyValues = true;
            internalValueResult.source = this._source?.internalValue;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this._destination.internalValue = undefined;
            this._source.internalValue = undefined;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this._destination.internalValue = value.destination;
            this._source.internalValue = value.source;
        }
    }
    get destination() {
        return this._destination;
    }
    putDestination(value) {
        this._destination.internalValue = value;
    }
    get destinationInput() {
        return this._destination.internalValue;
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
}
exports.LoggingUnifiedAgentConfigurationServiceConfigurationDestinationOperationalMetricsConfigurationOutputReference = LoggingUnifiedAgentConfigurationServiceConfigurationDestinationOperationalMetricsConfigurationOutputReference;
function loggingUnifiedAgentConfigurationServiceConfigurationDestinationToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        log_object_id: cdktf.stringToTerraform(struct.logObjectId),
        operational_metrics_configuration: loggingUnifiedAgentConfigurationServiceConfigurationDestinationOperationalMetricsConfigurationToTerraform(struct.operationalMetricsConfiguration),
    };
}
function loggingUnifiedAgentConfigurationServiceConfigurationDestinationToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        log_object_id: {
            value: cdktf.stringToHclTerraform(struct.logObjectId),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        operational_metrics_configuration: {
            value: loggingUnifiedAgentConfigurationServiceConfigurationDestinationOperationalMetricsConfigurationToHclTerraform(struct.operationalMetricsConfiguration),
            isBlock: true,
            type: "list",
            storageClassType: "LoggingUnifiedAgentConfigurationServiceConfigurationDestinationOperationalMetricsConfigurationList",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class LoggingUnifiedAgentConfigurationServiceConfigurationDestinationOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false, 0);
        this.isEmptyObject = false;
        this._operationalMetricsConfiguration = new LoggingUnifiedAgentConfigurationServiceConfigurationDestinationOperationalMetricsConfigurationOutputReference(this, "operational_metrics_configuration");
    }
    get internalValue() {
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._logObjectId !== undefined) {
            hasAnyValues = true;
            internalValueResult.logObjectId = this._logObjectId;
        }
        if (this._operationalMetricsConfiguration?.internalValue !== undefined) {
            hasAnyValues = true;
            internalValueResult.operationalMetricsConfiguration = this._operationalMetricsConfiguration?.internalValue;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this._logObjectId = undefined;
            this._operationalMetricsConfiguration.internalValue = undefined;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this._logObjectId = value.logObjectId;
            this._operationalMetricsConfiguration.internalValue = value.operationalMetricsConfiguration;
        }
    }
    get logObjectId() {
        return this.getStringAttribute('log_object_id');
    }
    set logObjectId(value) {
        this._logObjectId = value;
    }
    get logObjectIdInput() {
        return this._logObjectId;
    }
    get operationalMetricsConfiguration() {
        return this._operationalMetricsConfiguration;
    }
    putOperationalMetricsConfiguration(value) {
        this._operationalMetricsConfiguration.internalValue = value;
    }
    resetOperationalMetricsConfiguration() {
        this._operationalMetricsConfiguration.internalValue = undefined;
    }
    get operationalMetricsConfigurationInput() {
        return this._operationalMetricsConfiguration.internalValue;
    }
}
exports.LoggingUnifiedAgentConfigurationServiceConfigurationDestinationOutputReference = LoggingUnifiedAgentConfigurationServiceConfigurationDestinationOutputReference;
function loggingUnifiedAgentConfigurationServiceConfigurationSourcesAdvancedOptionsToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        is_read_from_head: cdktf.booleanToTerraform(struct.isReadFromHead),
    };
}
function loggingUnifiedAgentConfigurationServiceConfigurationSourcesAdvancedOptionsToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        is_read_from_head: {
            value: cdktf.booleanToHclTerraform(struct.isReadFromHead),
            isBlock: false,
            type: "simple",
            storageClassType: "boolean",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class LoggingUnifiedAgentConfigurationServiceConfigurationSourcesAdvancedOptionsOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false, 0);
        this.isEmptyObject = false;
    }
    get internalValue() {
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._isReadFromHead !== undefined) {
            hasAnyValues = true;
            internalValueResult.isReadFromHead = this._isReadFromHead;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this._isReadFromHead = undefined;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this._isReadFromHead = value.isReadFromHead;
        }
    }
    get isReadFromHead() {
        return this.getBooleanAttribute('is_read_from_head');
    }
    set isReadFromHead(value) {
        this._isReadFromHead = value;
    }
    resetIsReadFromHead() {
        this._isReadFromHead = undefined;
    }
    get isReadFromHeadInput() {
        return this._isReadFromHead;
    }
}
exports.LoggingUnifiedAgentConfigurationServiceConfigurationSourcesAdvancedOptionsOutputReference = LoggingUnifiedAgentConfigurationServiceConfigurationSourcesAdvancedOptionsOutputReference;
function loggingUnifiedAgentConfigurationServiceConfigurationSourcesParserNestedParserToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        field_time_key: cdktf.stringToTerraform(struct.fieldTimeKey),
        is_keep_time_key: cdktf.booleanToTerraform(struct.isKeepTimeKey),
        parse_nested: cdktf.booleanToTerraform(struct.parseNested),
        separator: cdktf.stringToTerraform(struct.separator),
        time_format: cdktf.stringToTerraform(struct.timeFormat),
        time_type: cdktf.stringToTerraform(struct.timeType),
    };
}
function loggingUnifiedAgentConfigurationServiceConfigurationSourcesParserNestedParserToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        field_time_key: {
            value: cdktf.stringToHclTerraform(struct.fieldTimeKey),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        is_keep_time_key: {
            value: cdktf.booleanToHclTerraform(struct.isKeepTimeKey),
            isBlock: false,
            type: "simple",
            storageClassType: "boolean",
        },
        parse_nested: {
            value: cdktf.booleanToHclTerraform(struct.parseNested),
            isBlock: false,
            type: "simple",
            storageClassType: "boolean",
        },
        separator: {
            value: cdktf.stringToHclTerraform(struct.separator),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        time_format: {
            value: cdktf.stringToHclTerraform(struct.timeFormat),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        time_type: {
            value: cdktf.stringToHclTerraform(struct.timeType),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class LoggingUnifiedAgentConfigurationServiceConfigurationSourcesParserNestedParserOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false, 0);
        this.isEmptyObject = false;
    }
    get internalValue() {
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._fieldTimeKey !== undefined) {
            hasAnyValues = true;
            internalValueResult.fieldTimeKey = this._fieldTimeKey;
        }
        if (this._isKeepTimeKey !== undefined) {
            hasAnyValues = true;
            internalValueResult.isKeepTimeKey = this._isKeepTimeKey;
        }
        if (this._parseNested !== undefined) {
            hasAnyValues = true;
            internalValueResult.parseNested = this._parseNested;
        }
        if (this._separator !== undefined) {
            hasAnyValues = true;
            internalValueResult.separator = this._separator;
        }
        if (this._timeFormat !== undefined) {
            hasAnyValues = true;
            internalValueResult.timeFormat = this._timeFormat;
        }
        if (this._timeType !== undefined) {
            hasAnyValues = true;
            internalValueResult.timeType = this._timeType;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this._fieldTimeKey = undefined;
            this._isKeepTimeKey = undefined;
            this._parseNested = undefined;
            this._separator = undefined;
            this._timeFormat = undefined;
            this._timeType = undefined;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this._fieldTimeKey = value.fieldTimeKey;
            this._isKeepTimeKey = value.isKeepTimeKey;
            this._parseNested = value.parseNested;
            this._separator = value.separator;
            this._timeFormat = value.timeFormat;
            this._timeType = value.timeType;
        }
    }
    get fieldTimeKey() {
        return this.getStringAttribute('field_time_key');
    }
    set fieldTimeKey(value) {
        this._fieldTimeKey = value;
    }
    resetFieldTimeKey() {
        this._fieldTimeKey = undefined;
    }
    get fieldTimeKeyInput() {
        return this._fieldTimeKey;
    }
    get isKeepTimeKey() {
        return this.getBooleanAttribute('is_keep_time_key');
    }
    set isKeepTimeKey(value) {
        this._isKeepTimeKey = value;
    }
    resetIsKeepTimeKey() {
        this._isKeepTimeKey = undefined;
    }
    get isKeepTimeKeyInput() {
        return this._isKeepTimeKey;
    }
    get parseNested() {
        return this.getBooleanAttribute('parse_nested');
    }
    set parseNested(value) {
        this._parseNested = value;
    }
    resetParseNested() {
        this._parseNested = undefined;
    }
    get parseNestedInput() {
        return this._parseNested;
    }
    get separator() {
        return this.getStringAttribute('separator');
    }
    set separator(value) {
        this._separator = value;
    }
    resetSeparator() {
        this._separator = undefined;
    }
    get separatorInput() {
        return this._separator;
    }
    get timeFormat() {
        return this.getStringAttribute('time_format');
    }
    set timeFormat(value) {
        this._timeFormat = value;
    }
    resetTimeFormat() {
        this._timeFormat = undefined;
    }
    get timeFormatInput() {
        return this._timeFormat;
    }
    get timeType() {
        return this.getStringAttribute('time_type');
    }
    set timeType(value) {
        this._timeType = value;
    }
    resetTimeType() {
        this._timeType = undefined;
    }
    get timeTypeInput() {
        return this._timeType;
    }
}
exports.LoggingUnifiedAgentConfigurationServiceConfigurationSourcesParserNestedParserOutputReference = LoggingUnifiedAgentConfigurationServiceConfigurationSourcesParserNestedParserOutputReference;
function loggingUnifiedAgentConfigurationServiceConfigurationSourcesParserPatternsToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        field_time_format: cdktf.stringToTerraform(struct.fieldTimeFormat),
        field_time_key: cdktf.stringToTerraform(struct.fieldTimeKey),
        field_time_zone: cdktf.stringToTerraform(struct.fieldTimeZone),
        name: cdktf.stringToTerraform(struct.name),
        pattern: cdktf.stringToTerraform(struct.pattern),
    };
}
function loggingUnifiedAgentConfigurationServiceConfigurationSourcesParserPatternsToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        field_time_format: {
            value: cdktf.stringToHclTerraform(struct.fieldTimeFormat),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        field_time_key: {
            value: cdktf.stringToHclTerraform(struct.fieldTimeKey),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        field_time_zone: {
            value: cdktf.stringToHclTerraform(struct.fieldTimeZone),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        name: {
            value: cdktf.stringToHclTerraform(struct.name),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        pattern: {
            value: cdktf.stringToHclTerraform(struct.pattern),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class LoggingUnifiedAgentConfigurationServiceConfigurationSourcesParserPatternsOutputReference extends cdktf.ComplexObject {
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
        if (this._fieldTimeFormat !== undefined) {
            hasAnyValues = true;
            internalValueResult.fieldTimeFormat = this._fieldTimeFormat;
        }
        if (this._fieldTimeKey !== undefined) {
            hasAnyValues = true;
            internalValueResult.fieldTimeKey = this._fieldTimeKey;
        }
        if (this._fieldTimeZone !== undefined) {
            hasAnyValues = true;
            internalValueResult.fieldTimeZone = this._fieldTimeZone;
        }
        if (this._name !== undefined) {
            hasAnyValues = true;
            internalValueResult.name = this._name;
        }
        if (this._pattern !== undefined) {
            hasAnyValues = true;
            internalValueResult.pattern = this._pattern;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this.resolvableValue = undefined;
            this._fieldTimeFormat = undefined;
            this._fieldTimeKey = undefined;
            this._fieldTimeZone = undefined;
            this._name = undefined;
            this._pattern = undefined;
        }
        else if (cdktf.Tokenization.isResolvable(value)) {
            this.isEmptyObject = false;
            this.resolvableValue = value;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this.resolvableValue = undefined;
            this._fieldTimeFormat = value.fieldTimeFormat;
            this._fieldTimeKey = value.fieldTimeKey;
            this._fieldTimeZone = value.fieldTimeZone;
            this._name = value.name;
            this._pattern = value.pattern;
        }
    }
    get fieldTimeFormat() {
        return this.getStringAttribute('field_time_format');
    }
    set fieldTimeFormat(value) {
        this._fieldTimeFormat = value;
    }
    resetFieldTimeFormat() {
        this._fieldTimeFormat = undefined;
    }
    get fieldTimeFormatInput() {
        return this._fieldTimeFormat;
    }
    get fieldTimeKey() {
        return this.getStringAttribute('field_time_key');
    }
    set fieldTimeKey(value) {
        this._fieldTimeKey = value;
    }
    resetFieldTimeKey() {
        this._fieldTimeKey = undefined;
    }
    get fieldTimeKeyInput() {
        return this._fieldTimeKey;
    }
    get fieldTimeZone() {
        return this.getStringAttribute('field_time_zone');
    }
    set fieldTimeZone(value) {
        this._fieldTimeZone = value;
    }
    resetFieldTimeZone() {
        this._fieldTimeZone = undefined;
    }
    get fieldTimeZoneInput() {
        return this._fieldTimeZone;
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
    get pattern() {
        return this.getStringAttribute('pattern');
    }
    set pattern(value) {
        this._pattern = value;
    }
    resetPattern() {
        this._pattern = undefined;
    }
    get patternInput() {
        return this._pattern;
    }
}
exports.LoggingUnifiedAgentConfigurationServiceConfigurationSourcesParserPatternsOutputReference = LoggingUnifiedAgentConfigurationServiceConfigurationSourcesParserPatternsOutputReference;
class LoggingUnifiedAgentConfigurationServiceConfigurationSourcesParserPatternsList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new LoggingUnifiedAgentConfigurationServiceConfigurationSourcesParserPatternsOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.LoggingUnifiedAgentConfigurationServiceConfigurationSourcesParserPatternsList = LoggingUnifiedAgentConfigurationServiceConfigurationSourcesParserPatternsList;
function loggingUnifiedAgentConfigurationServiceConfigurationSourcesParserRecordInputToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        dimensions: cdktf.hashMapper(cdktf.stringToTerraform)(struct.dimensions),
        namespace: cdktf.stringToTerraform(struct.namespace),
        resource_group: cdktf.stringToTerraform(struct.resourceGroup),
    };
}
function loggingUnifiedAgentConfigurationServiceConfigurationSourcesParserRecordInputToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        dimensions: {
            value: cdktf.hashMapperHcl(cdktf.stringToHclTerraform)(struct.dimensions),
            isBlock: false,
            type: "map",
            storageClassType: "stringMap",
        },
        namespace: {
            value: cdktf.stringToHclTerraform(struct.namespace),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        resource_group: {
            value: cdktf.stringToHclTerraform(struct.resourceGroup),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class LoggingUnifiedAgentConfigurationServiceConfigurationSourcesParserRecordInputOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false, 0);
        this.isEmptyObject = false;
    }
    get internalValue() {
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._dimensions !== undefined) {
            hasAnyValues = true;
            internalValueResult.dimensions = this._dimensions;
        }
        if (this._namespace !== undefined) {
            hasAnyValues = true;
            internalValueResult.namespace = this._namespace;
        }
        if (this._resourceGroup !== undefined) {
            hasAnyValues = true;
            internalValueResult.resourceGroup = this._resourceGroup;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this._dimensions = undefined;
            this._namespace = undefined;
            this._resourceGroup = undefined;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this._dimensions = value.dimensions;
            this._namespace = value.namespace;
            this._resourceGroup = value.resourceGroup;
        }
    }
    get dimensions() {
        return this.getStringMapAttribute('dimensions');
    }
    set dimensions(value) {
        this._dimensions = value;
    }
    resetDimensions() {
        this._dimensions = undefined;
    }
    get dimensionsInput() {
        return this._dimensions;
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
}
exports.LoggingUnifiedAgentConfigurationServiceConfigurationSourcesParserRecordInputOutputReference = LoggingUnifiedAgentConfigurationServiceConfigurationSourcesParserRecordInputOutputReference;
function loggingUnifiedAgentConfigurationServiceConfigurationSourcesParserToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        delimiter: cdktf.stringToTerraform(struct.delimiter),
        expression: cdktf.stringToTerraform(struct.expression),
        field_time_key: cdktf.stringToTerraform(struct.fieldTimeKey),
        format: cdktf.listMapper(cdktf.stringToTerraform, false)(struct.format),
        format_firstline: cdktf.stringToTerraform(struct.formatFirstline),
        grok_failure_key: cdktf.stringToTerraform(struct.grokFailureKey),
        grok_name_key: cdktf.stringToTerraform(struct.grokNameKey),
        is_estimate_current_event: cdktf.booleanToTerraform(struct.isEstimateCurrentEvent),
        is_keep_time_key: cdktf.booleanToTerraform(struct.isKeepTimeKey),
        is_merge_cri_fields: cdktf.booleanToTerraform(struct.isMergeCriFields),
        is_null_empty_string: cdktf.booleanToTerraform(struct.isNullEmptyString),
        is_support_colonless_ident: cdktf.booleanToTerraform(struct.isSupportColonlessIdent),
        is_with_priority: cdktf.booleanToTerraform(struct.isWithPriority),
        keys: cdktf.listMapper(cdktf.stringToTerraform, false)(struct.keys),
        message_format: cdktf.stringToTerraform(struct.messageFormat),
        message_key: cdktf.stringToTerraform(struct.messageKey),
        multi_line_start_regexp: cdktf.stringToTerraform(struct.multiLineStartRegexp),
        null_value_pattern: cdktf.stringToTerraform(struct.nullValuePattern),
        parse_nested: cdktf.booleanToTerraform(struct.parseNested),
        parser_type: cdktf.stringToTerraform(struct.parserType),
        rfc5424time_format: cdktf.stringToTerraform(struct.rfc5424TimeFormat),
        separator: cdktf.stringToTerraform(struct.separator),
        syslog_parser_type: cdktf.stringToTerraform(struct.syslogParserType),
        time_format: cdktf.stringToTerraform(struct.timeFormat),
        time_type: cdktf.stringToTerraform(struct.timeType),
        timeout_in_milliseconds: cdktf.numberToTerraform(struct.timeoutInMilliseconds),
        types: cdktf.hashMapper(cdktf.stringToTerraform)(struct.types),
        nested_parser: loggingUnifiedAgentConfigurationServiceConfigurationSourcesParserNestedParserToTerraform(struct.nestedParser),
        patterns: cdktf.listMapper(loggingUnifiedAgentConfigurationServiceConfigurationSourcesParserPatternsToTerraform, true)(struct.patterns),
        record_input: loggingUnifiedAgentConfigurationServiceConfigurationSourcesParserRecordInputToTerraform(struct.recordInput),
    };
}
function loggingUnifiedAgentConfigurationServiceConfigurationSourcesParserToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        delimiter: {
            value: cdktf.stringToHclTerraform(struct.delimiter),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        expression: {
            value: cdktf.stringToHclTerraform(struct.expression),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        field_time_key: {
            value: cdktf.stringToHclTerraform(struct.fieldTimeKey),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        format: {
            value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct.format),
            isBlock: false,
            type: "list",
            storageClassType: "stringList",
        },
        format_firstline: {
            value: cdktf.stringToHclTerraform(struct.formatFirstline),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        grok_failure_key: {
            value: cdktf.stringToHclTerraform(struct.grokFailureKey),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        grok_name_key: {
            value: cdktf.stringToHclTerraform(struct.grokNameKey),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        is_estimate_current_event: {
            value: cdktf.booleanToHclTerraform(struct.isEstimateCurrentEvent),
            isBlock: false,
            type: "simple",
            storageClassType: "boolean",
        },
        is_keep_time_key: {
            value: cdktf.booleanToHclTerraform(struct.isKeepTimeKey),
            isBlock: false,
            type: "simple",
            storageClassType: "boolean",
        },
        is_merge_cri_fields: {
            value: cdktf.booleanToHclTerraform(struct.isMergeCriFields),
            isBlock: false,
            type: "simple",
            storageClassType: "boolean",
        },
        is_null_empty_string: {
            value: cdktf.booleanToHclTerraform(struct.isNullEmptyString),
            isBlock: false,
            type: "simple",
            storageClassType: "boolean",
        },
        is_support_colonless_ident: {
            value: cdktf.booleanToHclTerraform(struct.isSupportColonlessIdent),
            isBlock: false,
            type: "simple",
            storageClassType: "boolean",
        },
        is_with_priority: {
            value: cdktf.booleanToHclTerraform(struct.isWithPriority),
            isBlock: false,
            type: "simple",
            storageClassType: "boolean",
        },
        keys: {
            value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct.keys),
            isBlock: false,
            type: "list",
            storageClassType: "stringList",
        },
        message_format: {
            value: cdktf.stringToHclTerraform(struct.messageFormat),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        message_key: {
            value: cdktf.stringToHclTerraform(struct.messageKey),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        multi_line_start_regexp: {
            value: cdktf.stringToHclTerraform(struct.multiLineStartRegexp),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        null_value_pattern: {
            value: cdktf.stringToHclTerraform(struct.nullValuePattern),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        parse_nested: {
            value: cdktf.booleanToHclTerraform(struct.parseNested),
            isBlock: false,
            type: "simple",
            storageClassType: "boolean",
        },
        parser_type: {
            value: cdktf.stringToHclTerraform(struct.parserType),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        rfc5424time_format: {
            value: cdktf.stringToHclTerraform(struct.rfc5424TimeFormat),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        separator: {
            value: cdktf.stringToHclTerraform(struct.separator),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        syslog_parser_type: {
            value: cdktf.stringToHclTerraform(struct.syslogParserType),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        time_format: {
            value: cdktf.stringToHclTerraform(struct.timeFormat),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        time_type: {
            value: cdktf.stringToHclTerraform(struct.timeType),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        timeout_in_milliseconds: {
            value: cdktf.numberToHclTerraform(struct.timeoutInMilliseconds),
            isBlock: false,
            type: "simple",
            storageClassType: "number",
        },
        types: {
            value: cdktf.hashMapperHcl(cdktf.stringToHclTerraform)(struct.types),
            isBlock: false,
            type: "map",
            storageClassType: "stringMap",
        },
        nested_parser: {
            value: loggingUnifiedAgentConfigurationServiceConfigurationSourcesParserNestedParserToHclTerraform(struct.nestedParser),
            isBlock: true,
            type: "list",
            storageClassType: "LoggingUnifiedAgentConfigurationServiceConfigurationSourcesParserNestedParserList",
        },
        patterns: {
            value: cdktf.listMapperHcl(loggingUnifiedAgentConfigurationServiceConfigurationSourcesParserPatternsToHclTerraform, true)(struct.patterns),
            isBlock: true,
            type: "list",
            storageClassType: "LoggingUnifiedAgentConfigurationServiceConfigurationSourcesParserPatternsList",
        },
        record_input: {
            value: loggingUnifiedAgentConfigurationServiceConfigurationSourcesParserRecordInputToHclTerraform(struct.recordInput),
            isBlock: true,
            type: "list",
            storageClassType: "LoggingUnifiedAgentConfigurationServiceConfigurationSourcesParserRecordInputList",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class LoggingUnifiedAgentConfigurationServiceConfigurationSourcesParserOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false, 0);
        this.isEmptyObject = false;
        this._nestedParser = new LoggingUnifiedAgentConfigurationServiceConfigurationSourcesParserNestedParserOutputReference(this, "nested_parser");
        this._patterns = new LoggingUnifiedAgentConfigurationServiceConfigurationSourcesParserPatternsList(this, "patterns", false);
        this._recordInput = new LoggingUnifiedAgentConfigurationServiceConfigurationSourcesParserRecordInputOutputReference(this, "record_input");
    }
    get internalValue() {
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._delimiter !== undefined) {
            hasAnyValues = true;
            internalValueResult.delimiter = this._delimiter;
        }
        if (this._expression !== undefined) {
            hasAnyValues = true;
            internalValueResult.expression = this._expression;
        }
        if (this._fieldTimeKey !== undefined) {
            hasAnyValues = true;
            internalValueResult.fieldTimeKey = this._fieldTimeKey;
        }
        if (this._format !== undefined) {
            hasAnyValues = true;
            internalValueResult.format = this._format;
        }
        if (this._formatFirstline !== undefined) {
            hasAnyValues = true;
            internalValueResult.formatFirstline = this._formatFirstline;
        }
        if (this._grokFailureKey !== undefined) {
            hasAnyValues = true;
            internalValueResult.grokFailureKey = this._grokFailureKey;
        }
        if (this._grokNameKey !== undefined) {
            hasAnyValues = true;
            internalValueResult.grokNameKey = this._grokNameKey;
        }
        if (this._isEstimateCurrentEvent !== undefined) {
            hasAnyValues = true;
            internalValueResult.isEstimateCurrentEvent = this._isEstimateCurrentEvent;
        }
        if (this._isKeepTimeKey !== undefined) {
            hasAnyValues = true;
            internalValueResult.isKeepTimeKey = this._isKeepTimeKey;
        }
        if (this._isMergeCriFields !== undefined) {
            hasAnyValues = true;
            internalValueResult.isMergeCriFields = this._isMergeCriFields;
        }
        if (this._isNullEmptyString !== undefined) {
            hasAnyValues = true;
            internalValueResult.isNullEmptyString = this._isNullEmptyString;
        }
        if (this._isSupportColonlessIdent !== undefined) {
            hasAnyValues = true;
            internalValueResult.isSupportColonlessIdent = this._isSupportColonlessIdent;
        }
        if (this._isWithPriority !== undefined) {
            hasAnyValues = true;
            internalValueResult.isWithPriority = this._isWithPriority;
        }
        if (this._keys !== undefined) {
            hasAnyValues = true;
            internalValueResult.keys = this._keys;
        }
        if (this._messageFormat !== undefined) {
            hasAnyValues = true;
            internalValueResult.messageFormat = this._messageFormat;
        }
        if (this._messageKey !== undefined) {
            hasAnyValues = true;
            internalValueResult.messageKey = this._messageKey;
        }
        if (this._multiLineStartRegexp !== undefined) {
            hasAnyValues = true;
            internalValueResult.multiLineStartRegexp = this._multiLineStartRegexp;
        }
        if (this._nullValuePattern !== undefined) {
            hasAnyValues = true;
            internalValueResult.nullValuePattern = this._nullValuePattern;
        }
        if (this._parseNested !== undefined) {
            hasAnyValues = true;
            internalValueResult.parseNested = this._parseNested;
        }
        if (this._parserType !== undefined) {
            hasAnyValues = true;
            internalValueResult.parserType = this._parserType;
        }
        if (this._rfc5424TimeFormat !== undefined) {
            hasAnyValues = true;
            internalValueResult.rfc5424TimeFormat = this._rfc5424TimeFormat;
        }
        if (this._separator !== undefined) {
            hasAnyValues = true;
            internalValueResult.separator = this._separator;
        }
        if (this._syslogParserType !== undefined) {
            hasAnyValues = true;
            internalValueResult.syslogParserType = this._syslogParserType;
        }
        if (this._timeFormat !== undefined) {
            hasAnyValues = true;
            internalValueResult.timeFormat = this._timeFormat;
        }
        if (this._timeType !== undefined) {
            hasAnyValues = true;
            internalValueResult.timeType = this._timeType;
        }
        if (this._timeoutInMilliseconds !== undefined) {
            hasAnyValues = true;
            internalValueResult.timeoutInMilliseconds = this._timeoutInMilliseconds;
        }
        if (this._types !== undefined) {
            hasAnyValues = true;
            internalValueResult.types = this._types;
        }
        if (this._nestedParser?.internalValue !== undefined) {
            hasAnyValues = true;
            internalValueResult.nestedParser = this._nestedParser?.internalValue;
        }
        if (this._patterns?.internalValue !== undefined) {
            hasAnyValues = true;
            internalValueResult.patterns = this._patterns?.internalValue;
        }
        if (this._recordInput?.internalValue !== undefined) {
            hasAnyValues = true;
            internalValueResult.recordInput = this._recordInput?.internalValue;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this._delimiter = undefined;
            this._expression = undefined;
            this._fieldTimeKey = undefined;
            this._format = undefined;
            this._formatFirstline = undefined;
            this._grokFailureKey = undefined;
            this._grokNameKey = undefined;
            this._isEstimateCurrentEvent = undefined;
            this._isKeepTimeKey = undefined;
            this._isMergeCriFields = undefined;
            this._isNullEmptyString = undefined;
            this._isSupportColonlessIdent = undefined;
            this._isWithPriority = undefined;
            this._keys = undefined;
            this._messageFormat = undefined;
            this._messageKey = undefined;
            this._multiLineStartRegexp = undefined;
            this._nullValuePattern = undefined;
            this._parseNested = undefined;
            this._parserType = undefined;
            this._rfc5424TimeFormat = undefined;
            this._separator = undefined;
            this._syslogParserType = undefined;
            this._timeFormat = undefined;
            this._timeType = undefined;
            this._timeoutInMilliseconds = undefined;
            this._types = undefined;
            this._nestedParser.internalValue = undefined;
            this._patterns.internalValue = undefined;
            this._recordInput.internalValue = undefined;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this._delimiter = value.delimiter;
            this._expression = value.expression;
            this._fieldTimeKey = value.fieldTimeKey;
            this._format = value.format;
            this._formatFirstline = value.formatFirstline;
            this._grokFailureKey = value.grokFailureKey;
            this._grokNameKey = value.grokNameKey;
            this._isEstimateCurrentEvent = value.isEstimateCurrentEvent;
            this._isKeepTimeKey = value.isKeepTimeKey;
            this._isMergeCriFields = value.isMergeCriFields;
            this._isNullEmptyString = value.isNullEmptyString;
            this._isSupportColonlessIdent = value.isSupportColonlessIdent;
            this._isWithPriority = value.isWithPriority;
            this._keys = value.keys;
            this._messageFormat = value.messageFormat;
            this._messageKey = value.messageKey;
            this._multiLineStartRegexp = value.multiLineStartRegexp;
            this._nullValuePattern = value.nullValuePattern;
            this._parseNested = value.parseNested;
            this._parserType = value.parserType;
            this._rfc5424TimeFormat = value.rfc5424TimeFormat;
            this._separator = value.separator;
            this._syslogParserType = value.syslogParserType;
            this._timeFormat = value.timeFormat;
            this._timeType = value.timeType;
            this._timeoutInMilliseconds = value.timeoutInMilliseconds;
            this._types = value.types;
            this._nestedParser.internalValue = value.nestedParser;
            this._patterns.internalValue = value.patterns;
            this._recordInput.internalValue = value.recordInput;
        }
    }
    get delimiter() {
        return this.getStringAttribute('delimiter');
    }
    set delimiter(value) {
        this._delimiter = value;
    }
    resetDelimiter() {
        this._delimiter = undefined;
    }
    get delimiterInput() {
        return this._delimiter;
    }
    get expression() {
        return this.getStringAttribute('expression');
    }
    set expression(value) {
        this._expression = value;
    }
    resetExpression() {
        this._expression = undefined;
    }
    get expressionInput() {
        return this._expression;
    }
    get fieldTimeKey() {
        return this.getStringAttribute('field_time_key');
    }
    set fieldTimeKey(value) {
        this._fieldTimeKey = value;
    }
    resetFieldTimeKey() {
        this._fieldTimeKey = undefined;
    }
    get fieldTimeKeyInput() {
        return this._fieldTimeKey;
    }
    get format() {
        return this.getListAttribute('format');
    }
    set format(value) {
        this._format = value;
    }
    resetFormat() {
        this._format = undefined;
    }
    get formatInput() {
        return this._format;
    }
    get formatFirstline() {
        return this.getStringAttribute('format_firstline');
    }
    set formatFirstline(value) {
        this._formatFirstline = value;
    }
    resetFormatFirstline() {
        this._formatFirstline = undefined;
    }
    get formatFirstlineInput() {
        return this._formatFirstline;
    }
    get grokFailureKey() {
        return this.getStringAttribute('grok_failure_key');
    }
    set grokFailureKey(value) {
        this._grokFailureKey = value;
    }
    resetGrokFailureKey() {
        this._grokFailureKey = undefined;
    }
    get grokFailureKeyInput() {
        return this._grokFailureKey;
    }
    get grokNameKey() {
        return this.getStringAttribute('grok_name_key');
    }
    set grokNameKey(value) {
        this._grokNameKey = value;
    }
    resetGrokNameKey() {
        this._grokNameKey = undefined;
    }
    get grokNameKeyInput() {
        return this._grokNameKey;
    }
    get isEstimateCurrentEvent() {
        return this.getBooleanAttribute('is_estimate_current_event');
    }
    set isEstimateCurrentEvent(value) {
        this._isEstimateCurrentEvent = value;
    }
    resetIsEstimateCurrentEvent() {
        this._isEstimateCurrentEvent = undefined;
    }
    get isEstimateCurrentEventInput() {
        return this._isEstimateCurrentEvent;
    }
    get isKeepTimeKey() {
        return this.getBooleanAttribute('is_keep_time_key');
    }
    set isKeepTimeKey(value) {
        this._isKeepTimeKey = value;
    }
    resetIsKeepTimeKey() {
        this._isKeepTimeKey = undefined;
    }
    get isKeepTimeKeyInput() {
        return this._isKeepTimeKey;
    }
    get isMergeCriFields() {
        return this.getBooleanAttribute('is_merge_cri_fields');
    }
    set isMergeCriFields(value) {
        this._isMergeCriFields = value;
    }
    resetIsMergeCriFields() {
        this._isMergeCriFields = undefined;
    }
    get isMergeCriFieldsInput() {
        return this._isMergeCriFields;
    }
    get isNullEmptyString() {
        return this.getBooleanAttribute('is_null_empty_string');
    }
    set isNullEmptyString(value) {
        this._isNullEmptyString = value;
    }
    resetIsNullEmptyString() {
        this._isNullEmptyString = undefined;
    }
    get isNullEmptyStringInput() {
        return this._isNullEmptyString;
    }
    get isSupportColonlessIdent() {
        return this.getBooleanAttribute('is_support_colonless_ident');
    }
    set isSupportColonlessIdent(value) {
        this._isSupportColonlessIdent = value;
    }
    resetIsSupportColonlessIdent() {
        this._isSupportColonlessIdent = undefined;
    }
    get isSupportColonlessIdentInput() {
        return this._isSupportColonlessIdent;
    }
    get isWithPriority() {
        return this.getBooleanAttribute('is_with_priority');
    }
    set isWithPriority(value) {
        this._isWithPriority = value;
    }
    resetIsWithPriority() {
        this._isWithPriority = undefined;
    }
    get isWithPriorityInput() {
        return this._isWithPriority;
    }
    get keys() {
        return this.getListAttribute('keys');
    }
    set keys(value) {
        this._keys = value;
    }
    resetKeys() {
        this._keys = undefined;
    }
    get keysInput() {
        return this._keys;
    }
    get messageFormat() {
        return this.getStringAttribute('message_format');
    }
    set messageFormat(value) {
        this._messageFormat = value;
    }
    resetMessageFormat() {
        this._messageFormat = undefined;
    }
    get messageFormatInput() {
        return this._messageFormat;
    }
    get messageKey() {
        return this.getStringAttribute('message_key');
    }
    set messageKey(value) {
        this._messageKey = value;
    }
    resetMessageKey() {
        this._messageKey = undefined;
    }
    get messageKeyInput() {
        return this._messageKey;
    }
    get multiLineStartRegexp() {
        return this.getStringAttribute('multi_line_start_regexp');
    }
    set multiLineStartRegexp(value) {
        this._multiLineStartRegexp = value;
    }
    resetMultiLineStartRegexp() {
        this._multiLineStartRegexp = undefined;
    }
    get multiLineStartRegexpInput() {
        return this._multiLineStartRegexp;
    }
    get nullValuePattern() {
        return this.getStringAttribute('null_value_pattern');
    }
    set nullValuePattern(value) {
        this._nullValuePattern = value;
    }
    resetNullValuePattern() {
        this._nullValuePattern = undefined;
    }
    get nullValuePatternInput() {
        return this._nullValuePattern;
    }
    get parseNested() {
        return this.getBooleanAttribute('parse_nested');
    }
    set parseNested(value) {
        this._parseNested = value;
    }
    resetParseNested() {
        this._parseNested = undefined;
    }
    get parseNestedInput() {
        return this._parseNested;
    }
    get parserType() {
        return this.getStringAttribute('parser_type');
    }
    set parserType(value) {
        this._parserType = value;
    }
    get parserTypeInput() {
        return this._parserType;
    }
    get rfc5424TimeFormat() {
        return this.getStringAttribute('rfc5424time_format');
    }
    set rfc5424TimeFormat(value) {
        this._rfc5424TimeFormat = value;
    }
    resetRfc5424TimeFormat() {
        this._rfc5424TimeFormat = undefined;
    }
    get rfc5424TimeFormatInput() {
        return this._rfc5424TimeFormat;
    }
    get separator() {
        return this.getStringAttribute('separator');
    }
    set separator(value) {
        this._separator = value;
    }
    resetSeparator() {
        this._separator = undefined;
    }
    get separatorInput() {
        return this._separator;
    }
    get syslogParserType() {
        return this.getStringAttribute('syslog_parser_type');
    }
    set syslogParserType(value) {
        this._syslogParserType = value;
    }
    resetSyslogParserType() {
        this._syslogParserType = undefined;
    }
    get syslogParserTypeInput() {
        return this._syslogParserType;
    }
    get timeFormat() {
        return this.getStringAttribute('time_format');
    }
    set timeFormat(value) {
        this._timeFormat = value;
    }
    resetTimeFormat() {
        this._timeFormat = undefined;
    }
    get timeFormatInput() {
        return this._timeFormat;
    }
    get timeType() {
        return this.getStringAttribute('time_type');
    }
    set timeType(value) {
        this._timeType = value;
    }
    resetTimeType() {
        this._timeType = undefined;
    }
    get timeTypeInput() {
        return this._timeType;
    }
    get timeoutInMilliseconds() {
        return this.getNumberAttribute('timeout_in_milliseconds');
    }
    set timeoutInMilliseconds(value) {
        this._timeoutInMilliseconds = value;
    }
    resetTimeoutInMilliseconds() {
        this._timeoutInMilliseconds = undefined;
    }
    get timeoutInMillisecondsInput() {
        return this._timeoutInMilliseconds;
    }
    get types() {
        return this.getStringMapAttribute('types');
    }
    set types(value) {
        this._types = value;
    }
    resetTypes() {
        this._types = undefined;
    }
    get typesInput() {
        return this._types;
    }
    get nestedParser() {
        return this._nestedParser;
    }
    putNestedParser(value) {
        this._nestedParser.internalValue = value;
    }
    resetNestedParser() {
        this._nestedParser.internalValue = undefined;
    }
    get nestedParserInput() {
        return this._nestedParser.internalValue;
    }
    get patterns() {
        return this._patterns;
    }
    putPatterns(value) {
        this._patterns.internalValue = value;
    }
    resetPatterns() {
        this._patterns.internalValue = undefined;
    }
    get patternsInput() {
        return this._patterns.internalValue;
    }
    get recordInput() {
        return this._recordInput;
    }
    putRecordInput(value) {
        this._recordInput.internalValue = value;
    }
    resetRecordInput() {
        this._recordInput.internalValue = undefined;
    }
    get recordInputInput() {
        return this._recordInput.internalValue;
    }
}
exports.LoggingUnifiedAgentConfigurationServiceConfigurationSourcesParserOutputReference = LoggingUnifiedAgentConfigurationServiceConfigurationSourcesParserOutputReference;
function loggingUnifiedAgentConfigurationServiceConfigurationSourcesToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        channels: cdktf.listMapper(cdktf.stringToTerraform, false)(struct.channels),
        custom_plugin: cdktf.stringToTerraform(struct.customPlugin),
        name: cdktf.stringToTerraform(struct.name),
        paths: cdktf.listMapper(cdktf.stringToTerraform, false)(struct.paths),
        source_type: cdktf.stringToTerraform(struct.sourceType),
        advanced_options: loggingUnifiedAgentConfigurationServiceConfigurationSourcesAdvancedOptionsToTerraform(struct.advancedOptions),
        parser: loggingUnifiedAgentConfigurationServiceConfigurationSourcesParserToTerraform(struct.parser),
    };
}
function loggingUnifiedAgentConfigurationServiceConfigurationSourcesToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        channels: {
            value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct.channels),
            isBlock: false,
            type: "list",
            storageClassType: "stringList",
        },
        custom_plugin: {
            value: cdktf.stringToHclTerraform(struct.customPlugin),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        name: {
            value: cdktf.stringToHclTerraform(struct.name),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        paths: {
            value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct.paths),
            isBlock: false,
            type: "list",
            storageClassType: "stringList",
        },
        source_type: {
            value: cdktf.stringToHclTerraform(struct.sourceType),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        advanced_options: {
            value: loggingUnifiedAgentConfigurationServiceConfigurationSourcesAdvancedOptionsToHclTerraform(struct.advancedOptions),
            isBlock: true,
            type: "list",
            storageClassType: "LoggingUnifiedAgentConfigurationServiceConfigurationSourcesAdvancedOptionsList",
        },
        parser: {
            value: loggingUnifiedAgentConfigurationServiceConfigurationSourcesParserToHclTerraform(struct.parser),
            isBlock: true,
            type: "list",
            storageClassType: "LoggingUnifiedAgentConfigurationServiceConfigurationSourcesParserList",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class LoggingUnifiedAgentConfigurationServiceConfigurationSourcesOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute, complexObjectIndex, complexObjectIsFromSet) {
        super(terraformResource, terraformAttribute, complexObjectIsFromSet, complexObjectIndex);
        this.isEmptyObject = false;
        this._advancedOptions = new LoggingUnifiedAgentConfigurationServiceConfigurationSourcesAdvancedOptionsOutputReference(this, "advanced_options");
        this._parser = new LoggingUnifiedAgentConfigurationServiceConfigurationSourcesParserOutputReference(this, "parser");
    }
    get internalValue() {
        if (this.resolvableValue) {
            return this.resolvableValue;
        }
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._channels !== undefined) {
            hasAnyValues = true;
            internalValueResult.channels = this._channels;
        }
        if (this._customPlugin !== undefined) {
            hasAnyValues = true;
            internalValueResult.customPlugin = this._customPlugin;
        }
        if (this._name !== undefined) {
            hasAnyValues = true;
            internalValueResult.name = this._name;
        }
        if (this._paths !== undefined) {
            hasAnyValues = true;
            internalValueResult.paths = this._paths;
        }
        if (this._sourceType !== undefined) {
            hasAnyValues = true;
            internalValueResult.sourceType = this._sourceType;
        }
        if (this._advancedOptions?.internalValue !== undefined) {
            hasAnyValues = true;
            internalValueResult.advancedOptions = this._advancedOptions?.internalValue;
        }
        if (this._parser?.internalValue !== undefined) {
            hasAnyValues = true;
            internalValueResult.parser = this._parser?.internalValue;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this.resolvableValue = undefined;
            this._channels = undefined;
            this._customPlugin = undefined;
            this._name = undefined;
            this._paths = undefined;
            this._sourceType = undefined;
            this._advancedOptions.internalValue = undefined;
            this._parser.internalValue = undefined;
        }
        else if (cdktf.Tokenization.isResolvable(value)) {
            this.isEmptyObject = false;
            this.resolvableValue = value;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this.resolvableValue = undefined;
            this._channels = value.channels;
            this._customPlugin = value.customPlugin;
            this._name = value.name;
            this._paths = value.paths;
            this._sourceType = value.sourceType;
            this._advancedOptions.internalValue = value.advancedOptions;
            this._parser.internalValue = value.parser;
        }
    }
    get channels() {
        return this.getListAttribute('channels');
    }
    set channels(value) {
        this._channels = value;
    }
    resetChannels() {
        this._channels = undefined;
    }
    get channelsInput() {
        return this._channels;
    }
    get customPlugin() {
        return this.getStringAttribute('custom_plugin');
    }
    set customPlugin(value) {
        this._customPlugin = value;
    }
    resetCustomPlugin() {
        this._customPlugin = undefined;
    }
    get customPluginInput() {
        return this._customPlugin;
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
    get paths() {
        return this.getListAttribute('paths');
    }
    set paths(value) {
        this._paths = value;
    }
    resetPaths() {
        this._paths = undefined;
    }
    get pathsInput() {
        return this._paths;
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
    get advancedOptions() {
        return this._advancedOptions;
    }
    putAdvancedOptions(value) {
        this._advancedOptions.internalValue = value;
    }
    resetAdvancedOptions() {
        this._advancedOptions.internalValue = undefined;
    }
    get advancedOptionsInput() {
        return this._advancedOptions.internalValue;
    }
    get parser() {
        return this._parser;
    }
    putParser(value) {
        this._parser.internalValue = value;
    }
    resetParser() {
        this._parser.internalValue = undefined;
    }
    get parserInput() {
        return this._parser.internalValue;
    }
}
exports.LoggingUnifiedAgentConfigurationServiceConfigurationSourcesOutputReference = LoggingUnifiedAgentConfigurationServiceConfigurationSourcesOutputReference;
class LoggingUnifiedAgentConfigurationServiceConfigurationSourcesList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new LoggingUnifiedAgentConfigurationServiceConfigurationSourcesOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.LoggingUnifiedAgentConfigurationServiceConfigurationSourcesList = LoggingUnifiedAgentConfigurationServiceConfigurationSourcesList;
function loggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilterAllowListStructToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        key: cdktf.stringToTerraform(struct.key),
        pattern: cdktf.stringToTerraform(struct.pattern),
    };
}
function loggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilterAllowListStructToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        key: {
            value: cdktf.stringToHclTerraform(struct.key),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        pattern: {
            value: cdktf.stringToHclTerraform(struct.pattern),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class LoggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilterAllowListStructOutputReference extends cdktf.ComplexObject {
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
        if (this._key !== undefined) {
            hasAnyValues = true;
            internalValueResult.key = this._key;
        }
        if (this._pattern !== undefined) {
            hasAnyValues = true;
            internalValueResult.pattern = this._pattern;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this.resolvableValue = undefined;
            this._key = undefined;
            this._pattern = undefined;
        }
        else if (cdktf.Tokenization.isResolvable(value)) {
            this.isEmptyObject = false;
            this.resolvableValue = value;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this.resolvableValue = undefined;
            this._key = value.key;
            this._pattern = value.pattern;
        }
    }
    get key() {
        return this.getStringAttribute('key');
    }
    set key(value) {
        this._key = value;
    }
    resetKey() {
        this._key = undefined;
    }
    get keyInput() {
        return this._key;
    }
    get pattern() {
        return this.getStringAttribute('pattern');
    }
    set pattern(value) {
        this._pattern = value;
    }
    resetPattern() {
        this._pattern = undefined;
    }
    get patternInput() {
        return this._pattern;
    }
}
exports.LoggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilterAllowListStructOutputReference = LoggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilterAllowListStructOutputReference;
class LoggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilterAllowListStructList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new LoggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilterAllowListStructOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.LoggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilterAllowListStructList = LoggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilterAllowListStructList;
function loggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilterCustomSectionsToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        name: cdktf.stringToTerraform(struct.name),
        params: cdktf.hashMapper(cdktf.stringToTerraform)(struct.params),
    };
}
function loggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilterCustomSectionsToHclTerraform(struct) {
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
        params: {
            value: cdktf.hashMapperHcl(cdktf.stringToHclTerraform)(struct.params),
            isBlock: false,
            type: "map",
            storageClassType: "stringMap",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class LoggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilterCustomSectionsOutputReference extends cdktf.ComplexObject {
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
        if (this._params !== undefined) {
            hasAnyValues = true;
            internalValueResult.params = this._params;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this.resolvableValue = undefined;
            this._name = undefined;
            this._params = undefined;
        }
        else if (cdktf.Tokenization.isResolvable(value)) {
            this.isEmptyObject = false;
            this.resolvableValue = value;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this.resolvableValue = undefined;
            this._name = value.name;
            this._params = value.params;
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
    get params() {
        return this.getStringMapAttribute('params');
    }
    set params(value) {
        this._params = value;
    }
    resetParams() {
        this._params = undefined;
    }
    get paramsInput() {
        return this._params;
    }
}
exports.LoggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilterCustomSectionsOutputReference = LoggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilterCustomSectionsOutputReference;
class LoggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilterCustomSectionsList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new LoggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilterCustomSectionsOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.LoggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilterCustomSectionsList = LoggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilterCustomSectionsList;
function loggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilterDenyListStructToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        key: cdktf.stringToTerraform(struct.key),
        pattern: cdktf.stringToTerraform(struct.pattern),
    };
}
function loggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilterDenyListStructToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        key: {
            value: cdktf.stringToHclTerraform(struct.key),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        pattern: {
            value: cdktf.stringToHclTerraform(struct.pattern),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class LoggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilterDenyListStructOutputReference extends cdktf.ComplexObject {
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
        if (this._key !== undefined) {
            hasAnyValues = true;
            internalValueResult.key = this._key;
        }
        if (this._pattern !== undefined) {
            hasAnyValues = true;
            internalValueResult.pattern = this._pattern;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this.resolvableValue = undefined;
            this._key = undefined;
            this._pattern = undefined;
        }
        else if (cdktf.Tokenization.isResolvable(value)) {
            this.isEmptyObject = false;
            this.resolvableValue = value;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this.resolvableValue = undefined;
            this._key = value.key;
            this._pattern = value.pattern;
        }
    }
    get key() {
        return this.getStringAttribute('key');
    }
    set key(value) {
        this._key = value;
    }
    resetKey() {
        this._key = undefined;
    }
    get keyInput() {
        return this._key;
    }
    get pattern() {
        return this.getStringAttribute('pattern');
    }
    set pattern(value) {
        this._pattern = value;
    }
    resetPattern() {
        this._pattern = undefined;
    }
    get patternInput() {
        return this._pattern;
    }
}
exports.LoggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilterDenyListStructOutputReference = LoggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilterDenyListStructOutputReference;
class LoggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilterDenyListStructList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new LoggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilterDenyListStructOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.LoggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilterDenyListStructList = LoggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilterDenyListStructList;
function loggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilterParserNestedParserToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        field_time_key: cdktf.stringToTerraform(struct.fieldTimeKey),
        is_keep_time_key: cdktf.booleanToTerraform(struct.isKeepTimeKey),
        parse_nested: cdktf.booleanToTerraform(struct.parseNested),
        separator: cdktf.stringToTerraform(struct.separator),
        time_format: cdktf.stringToTerraform(struct.timeFormat),
        time_type: cdktf.stringToTerraform(struct.timeType),
    };
}
function loggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilterParserNestedParserToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        field_time_key: {
            value: cdktf.stringToHclTerraform(struct.fieldTimeKey),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        is_keep_time_key: {
            value: cdktf.booleanToHclTerraform(struct.isKeepTimeKey),
            isBlock: false,
            type: "simple",
            storageClassType: "boolean",
        },
        parse_nested: {
            value: cdktf.booleanToHclTerraform(struct.parseNested),
            isBlock: false,
            type: "simple",
            storageClassType: "boolean",
        },
        separator: {
            value: cdktf.stringToHclTerraform(struct.separator),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        time_format: {
            value: cdktf.stringToHclTerraform(struct.timeFormat),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        time_type: {
            value: cdktf.stringToHclTerraform(struct.timeType),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class LoggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilterParserNestedParserOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false, 0);
        this.isEmptyObject = false;
    }
    get internalValue() {
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._fieldTimeKey !== undefined) {
            hasAnyValues = true;
            internalValueResult.fieldTimeKey = this._fieldTimeKey;
        }
        if (this._isKeepTimeKey !== undefined) {
            hasAnyValues = true;
            internalValueResult.isKeepTimeKey = this._isKeepTimeKey;
        }
        if (this._parseNested !== undefined) {
            hasAnyValues = true;
            internalValueResult.parseNested = this._parseNested;
        }
        if (this._separator !== undefined) {
            hasAnyValues = true;
            internalValueResult.separator = this._separator;
        }
        if (this._timeFormat !== undefined) {
            hasAnyValues = true;
            internalValueResult.timeFormat = this._timeFormat;
        }
        if (this._timeType !== undefined) {
            hasAnyValues = true;
            internalValueResult.timeType = this._timeType;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this._fieldTimeKey = undefined;
            this._isKeepTimeKey = undefined;
            this._parseNested = undefined;
            this._separator = undefined;
            this._timeFormat = undefined;
            this._timeType = undefined;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this._fieldTimeKey = value.fieldTimeKey;
            this._isKeepTimeKey = value.isKeepTimeKey;
            this._parseNested = value.parseNested;
            this._separator = value.separator;
            this._timeFormat = value.timeFormat;
            this._timeType = value.timeType;
        }
    }
    get fieldTimeKey() {
        return this.getStringAttribute('field_time_key');
    }
    set fieldTimeKey(value) {
        this._fieldTimeKey = value;
    }
    resetFieldTimeKey() {
        this._fieldTimeKey = undefined;
    }
    get fieldTimeKeyInput() {
        return this._fieldTimeKey;
    }
    get isKeepTimeKey() {
        return this.getBooleanAttribute('is_keep_time_key');
    }
    set isKeepTimeKey(value) {
        this._isKeepTimeKey = value;
    }
    resetIsKeepTimeKey() {
        this._isKeepTimeKey = undefined;
    }
    get isKeepTimeKeyInput() {
        return this._isKeepTimeKey;
    }
    get parseNested() {
        return this.getBooleanAttribute('parse_nested');
    }
    set parseNested(value) {
        this._parseNested = value;
    }
    resetParseNested() {
        this._parseNested = undefined;
    }
    get parseNestedInput() {
        return this._parseNested;
    }
    get separator() {
        return this.getStringAttribute('separator');
    }
    set separator(value) {
        this._separator = value;
    }
    resetSeparator() {
        this._separator = undefined;
    }
    get separatorInput() {
        return this._separator;
    }
    get timeFormat() {
        return this.getStringAttribute('time_format');
    }
    set timeFormat(value) {
        this._timeFormat = value;
    }
    resetTimeFormat() {
        this._timeFormat = undefined;
    }
    get timeFormatInput() {
        return this._timeFormat;
    }
    get timeType() {
        return this.getStringAttribute('time_type');
    }
    set timeType(value) {
        this._timeType = value;
    }
    resetTimeType() {
        this._timeType = undefined;
    }
    get timeTypeInput() {
        return this._timeType;
    }
}
exports.LoggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilterParserNestedParserOutputReference = LoggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilterParserNestedParserOutputReference;
function loggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilterParserPatternsToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        field_time_format: cdktf.stringToTerraform(struct.fieldTimeFormat),
        field_time_key: cdktf.stringToTerraform(struct.fieldTimeKey),
        field_time_zone: cdktf.stringToTerraform(struct.fieldTimeZone),
        name: cdktf.stringToTerraform(struct.name),
        pattern: cdktf.stringToTerraform(struct.pattern),
    };
}
function loggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilterParserPatternsToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        field_time_format: {
            value: cdktf.stringToHclTerraform(struct.fieldTimeFormat),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        field_time_key: {
            value: cdktf.stringToHclTerraform(struct.fieldTimeKey),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        field_time_zone: {
            value: cdktf.stringToHclTerraform(struct.fieldTimeZone),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        name: {
            value: cdktf.stringToHclTerraform(struct.name),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        pattern: {
            value: cdktf.stringToHclTerraform(struct.pattern),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class LoggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilterParserPatternsOutputReference extends cdktf.ComplexObject {
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
        if (this._fieldTimeFormat !== undefined) {
            hasAnyValues = true;
            internalValueResult.fieldTimeFormat = this._fieldTimeFormat;
        }
        if (this._fieldTimeKey !== undefined) {
            hasAnyValues = true;
            internalValueResult.fieldTimeKey = this._fieldTimeKey;
        }
        if (this._fieldTimeZone !== undefined) {
            hasAnyValues = true;
            internalValueResult.fieldTimeZone = this._fieldTimeZone;
        }
        if (this._name !== undefined) {
            hasAnyValues = true;
            internalValueResult.name = this._name;
        }
        if (this._pattern !== undefined) {
            hasAnyValues = true;
            internalValueResult.pattern = this._pattern;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this.resolvableValue = undefined;
            this._fieldTimeFormat = undefined;
            this._fieldTimeKey = undefined;
            this._fieldTimeZone = undefined;
            this._name = undefined;
            this._pattern = undefined;
        }
        else if (cdktf.Tokenization.isResolvable(value)) {
            this.isEmptyObject = false;
            this.resolvableValue = value;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this.resolvableValue = undefined;
            this._fieldTimeFormat = value.fieldTimeFormat;
            this._fieldTimeKey = value.fieldTimeKey;
            this._fieldTimeZone = value.fieldTimeZone;
            this._name = value.name;
            this._pattern = value.pattern;
        }
    }
    get fieldTimeFormat() {
        return this.getStringAttribute('field_time_format');
    }
    set fieldTimeFormat(value) {
        this._fieldTimeFormat = value;
    }
    resetFieldTimeFormat() {
        this._fieldTimeFormat = undefined;
    }
    get fieldTimeFormatInput() {
        return this._fieldTimeFormat;
    }
    get fieldTimeKey() {
        return this.getStringAttribute('field_time_key');
    }
    set fieldTimeKey(value) {
        this._fieldTimeKey = value;
    }
    resetFieldTimeKey() {
        this._fieldTimeKey = undefined;
    }
    get fieldTimeKeyInput() {
        return this._fieldTimeKey;
    }
    get fieldTimeZone() {
        return this.getStringAttribute('field_time_zone');
    }
    set fieldTimeZone(value) {
        this._fieldTimeZone = value;
    }
    resetFieldTimeZone() {
        this._fieldTimeZone = undefined;
    }
    get fieldTimeZoneInput() {
        return this._fieldTimeZone;
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
    get pattern() {
        return this.getStringAttribute('pattern');
    }
    set pattern(value) {
        this._pattern = value;
    }
    resetPattern() {
        this._pattern = undefined;
    }
    get patternInput() {
        return this._pattern;
    }
}
exports.LoggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilterParserPatternsOutputReference = LoggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilterParserPatternsOutputReference;
class LoggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilterParserPatternsList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new LoggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilterParserPatternsOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.LoggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilterParserPatternsList = LoggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilterParserPatternsList;
function loggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilterParserRecordInputToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        dimensions: cdktf.hashMapper(cdktf.stringToTerraform)(struct.dimensions),
        namespace: cdktf.stringToTerraform(struct.namespace),
        resource_group: cdktf.stringToTerraform(struct.resourceGroup),
    };
}
function loggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilterParserRecordInputToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        dimensions: {
            value: cdktf.hashMapperHcl(cdktf.stringToHclTerraform)(struct.dimensions),
            isBlock: false,
            type: "map",
            storageClassType: "stringMap",
        },
        namespace: {
            value: cdktf.stringToHclTerraform(struct.namespace),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        resource_group: {
            value: cdktf.stringToHclTerraform(struct.resourceGroup),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class LoggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilterParserRecordInputOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false, 0);
        this.isEmptyObject = false;
    }
    get internalValue() {
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._dimensions !== undefined) {
            hasAnyValues = true;
            internalValueResult.dimensions = this._dimensions;
        }
        if (this._namespace !== undefined) {
            hasAnyValues = true;
            internalValueResult.namespace = this._namespace;
        }
        if (this._resourceGroup !== undefined) {
            hasAnyValues = true;
            internalValueResult.resourceGroup = this._resourceGroup;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this._dimensions = undefined;
            this._namespace = undefined;
            this._resourceGroup = undefined;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this._dimensions = value.dimensions;
            this._namespace = value.namespace;
            this._resourceGroup = value.resourceGroup;
        }
    }
    get dimensions() {
        return this.getStringMapAttribute('dimensions');
    }
    set dimensions(value) {
        this._dimensions = value;
    }
    resetDimensions() {
        this._dimensions = undefined;
    }
    get dimensionsInput() {
        return this._dimensions;
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
}
exports.LoggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilterParserRecordInputOutputReference = LoggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilterParserRecordInputOutputReference;
function loggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilterParserToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        delimiter: cdktf.stringToTerraform(struct.delimiter),
        expression: cdktf.stringToTerraform(struct.expression),
        field_time_key: cdktf.stringToTerraform(struct.fieldTimeKey),
        format: cdktf.listMapper(cdktf.stringToTerraform, false)(struct.format),
        format_firstline: cdktf.stringToTerraform(struct.formatFirstline),
        grok_failure_key: cdktf.stringToTerraform(struct.grokFailureKey),
        grok_name_key: cdktf.stringToTerraform(struct.grokNameKey),
        is_estimate_current_event: cdktf.booleanToTerraform(struct.isEstimateCurrentEvent),
        is_keep_time_key: cdktf.booleanToTerraform(struct.isKeepTimeKey),
        is_merge_cri_fields: cdktf.booleanToTerraform(struct.isMergeCriFields),
        is_null_empty_string: cdktf.booleanToTerraform(struct.isNullEmptyString),
        is_support_colonless_ident: cdktf.booleanToTerraform(struct.isSupportColonlessIdent),
        is_with_priority: cdktf.booleanToTerraform(struct.isWithPriority),
        keys: cdktf.listMapper(cdktf.stringToTerraform, false)(struct.keys),
        message_format: cdktf.stringToTerraform(struct.messageFormat),
        message_key: cdktf.stringToTerraform(struct.messageKey),
        multi_line_start_regexp: cdktf.stringToTerraform(struct.multiLineStartRegexp),
        null_value_pattern: cdktf.stringToTerraform(struct.nullValuePattern),
        parse_nested: cdktf.booleanToTerraform(struct.parseNested),
        parser_type: cdktf.stringToTerraform(struct.parserType),
        rfc5424time_format: cdktf.stringToTerraform(struct.rfc5424TimeFormat),
        separator: cdktf.stringToTerraform(struct.separator),
        syslog_parser_type: cdktf.stringToTerraform(struct.syslogParserType),
        time_format: cdktf.stringToTerraform(struct.timeFormat),
        time_type: cdktf.stringToTerraform(struct.timeType),
        timeout_in_milliseconds: cdktf.numberToTerraform(struct.timeoutInMilliseconds),
        types: cdktf.hashMapper(cdktf.stringToTerraform)(struct.types),
        nested_parser: loggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilterParserNestedParserToTerraform(struct.nestedParser),
        patterns: cdktf.listMapper(loggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilterParserPatternsToTerraform, true)(struct.patterns),
        record_input: loggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilterParserRecordInputToTerraform(struct.recordInput),
    };
}
function loggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilterParserToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        delimiter: {
            value: cdktf.stringToHclTerraform(struct.delimiter),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        expression: {
            value: cdktf.stringToHclTerraform(struct.expression),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        field_time_key: {
            value: cdktf.stringToHclTerraform(struct.fieldTimeKey),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        format: {
            value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct.format),
            isBlock: false,
            type: "list",
            storageClassType: "stringList",
        },
        format_firstline: {
            value: cdktf.stringToHclTerraform(struct.formatFirstline),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        grok_failure_key: {
            value: cdktf.stringToHclTerraform(struct.grokFailureKey),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        grok_name_key: {
            value: cdktf.stringToHclTerraform(struct.grokNameKey),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        is_estimate_current_event: {
            value: cdktf.booleanToHclTerraform(struct.isEstimateCurrentEvent),
            isBlock: false,
            type: "simple",
            storageClassType: "boolean",
        },
        is_keep_time_key: {
            value: cdktf.booleanToHclTerraform(struct.isKeepTimeKey),
            isBlock: false,
            type: "simple",
            storageClassType: "boolean",
        },
        is_merge_cri_fields: {
            value: cdktf.booleanToHclTerraform(struct.isMergeCriFields),
            isBlock: false,
            type: "simple",
            storageClassType: "boolean",
        },
        is_null_empty_string: {
            value: cdktf.booleanToHclTerraform(struct.isNullEmptyString),
            isBlock: false,
            type: "simple",
            storageClassType: "boolean",
        },
        is_support_colonless_ident: {
            value: cdktf.booleanToHclTerraform(struct.isSupportColonlessIdent),
            isBlock: false,
            type: "simple",
            storageClassType: "boolean",
        },
        is_with_priority: {
            value: cdktf.booleanToHclTerraform(struct.isWithPriority),
            isBlock: false,
            type: "simple",
            storageClassType: "boolean",
        },
        keys: {
            value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct.keys),
            isBlock: false,
            type: "list",
            storageClassType: "stringList",
        },
        message_format: {
            value: cdktf.stringToHclTerraform(struct.messageFormat),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        message_key: {
            value: cdktf.stringToHclTerraform(struct.messageKey),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        multi_line_start_regexp: {
            value: cdktf.stringToHclTerraform(struct.multiLineStartRegexp),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        null_value_pattern: {
            value: cdktf.stringToHclTerraform(struct.nullValuePattern),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        parse_nested: {
            value: cdktf.booleanToHclTerraform(struct.parseNested),
            isBlock: false,
            type: "simple",
            storageClassType: "boolean",
        },
        parser_type: {
            value: cdktf.stringToHclTerraform(struct.parserType),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        rfc5424time_format: {
            value: cdktf.stringToHclTerraform(struct.rfc5424TimeFormat),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        separator: {
            value: cdktf.stringToHclTerraform(struct.separator),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        syslog_parser_type: {
            value: cdktf.stringToHclTerraform(struct.syslogParserType),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        time_format: {
            value: cdktf.stringToHclTerraform(struct.timeFormat),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        time_type: {
            value: cdktf.stringToHclTerraform(struct.timeType),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        timeout_in_milliseconds: {
            value: cdktf.numberToHclTerraform(struct.timeoutInMilliseconds),
            isBlock: false,
            type: "simple",
            storageClassType: "number",
        },
        types: {
            value: cdktf.hashMapperHcl(cdktf.stringToHclTerraform)(struct.types),
            isBlock: false,
            type: "map",
            storageClassType: "stringMap",
        },
        nested_parser: {
            value: loggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilterParserNestedParserToHclTerraform(struct.nestedParser),
            isBlock: true,
            type: "list",
            storageClassType: "LoggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilterParserNestedParserList",
        },
        patterns: {
            value: cdktf.listMapperHcl(loggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilterParserPatternsToHclTerraform, true)(struct.patterns),
            isBlock: true,
            type: "list",
            storageClassType: "LoggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilterParserPatternsList",
        },
        record_input: {
            value: loggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilterParserRecordInputToHclTerraform(struct.recordInput),
            isBlock: true,
            type: "list",
            storageClassType: "LoggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilterParserRecordInputList",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class LoggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilterParserOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false, 0);
        this.isEmptyObject = false;
        this._nestedParser = new LoggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilterParserNestedParserOutputReference(this, "nested_parser");
        this._patterns = new LoggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilterParserPatternsList(this, "patterns", false);
        this._recordInput = new LoggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilterParserRecordInputOutputReference(this, "record_input");
    }
    get internalValue() {
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._delimiter !== undefined) {
            hasAnyValues = true;
            internalValueResult.delimiter = this._delimiter;
        }
        if (this._expression !== undefined) {
            hasAnyValues = true;
            internalValueResult.expression = this._expression;
        }
        if (this._fieldTimeKey !== undefined) {
            hasAnyValues = true;
            internalValueResult.fieldTimeKey = this._fieldTimeKey;
        }
        if (this._format !== undefined) {
            hasAnyValues = true;
            internalValueResult.format = this._format;
        }
        if (this._formatFirstline !== undefined) {
            hasAnyValues = true;
            internalValueResult.formatFirstline = this._formatFirstline;
        }
        if (this._grokFailureKey !== undefined) {
            hasAnyValues = true;
            internalValueResult.grokFailureKey = this._grokFailureKey;
        }
        if (this._grokNameKey !== undefined) {
            hasAnyValues = true;
            internalValueResult.grokNameKey = this._grokNameKey;
        }
        if (this._isEstimateCurrentEvent !== undefined) {
            hasAnyValues = true;
            internalValueResult.isEstimateCurrentEvent = this._isEstimateCurrentEvent;
        }
        if (this._isKeepTimeKey !== undefined) {
            hasAnyValues = true;
            internalValueResult.isKeepTimeKey = this._isKeepTimeKey;
        }
        if (this._isMergeCriFields !== undefined) {
            hasAnyValues = true;
            internalValueResult.isMergeCriFields = this._isMergeCriFields;
        }
        if (this._isNullEmptyString !== undefined) {
            hasAnyValues = true;
            internalValueResult.isNullEmptyString = this._isNullEmptyString;
        }
        if (this._isSupportColonlessIdent !== undefined) {
            hasAnyValues = true;
            internalValueResult.isSupportColonlessIdent = this._isSupportColonlessIdent;
        }
        if (this._isWithPriority !== undefined) {
            hasAnyValues = true;
            internalValueResult.isWithPriority = this._isWithPriority;
        }
        if (this._keys !== undefined) {
            hasAnyValues = true;
            internalValueResult.keys = this._keys;
        }
        if (this._messageFormat !== undefined) {
            hasAnyValues = true;
            internalValueResult.messageFormat = this._messageFormat;
        }
        if (this._messageKey !== undefined) {
            hasAnyValues = true;
            internalValueResult.messageKey = this._messageKey;
        }
        if (this._multiLineStartRegexp !== undefined) {
            hasAnyValues = true;
            internalValueResult.multiLineStartRegexp = this._multiLineStartRegexp;
        }
        if (this._nullValuePattern !== undefined) {
            hasAnyValues = true;
            internalValueResult.nullValuePattern = this._nullValuePattern;
        }
        if (this._parseNested !== undefined) {
            hasAnyValues = true;
            internalValueResult.parseNested = this._parseNested;
        }
        if (this._parserType !== undefined) {
            hasAnyValues = true;
            internalValueResult.parserType = this._parserType;
        }
        if (this._rfc5424TimeFormat !== undefined) {
            hasAnyValues = true;
            internalValueResult.rfc5424TimeFormat = this._rfc5424TimeFormat;
        }
        if (this._separator !== undefined) {
            hasAnyValues = true;
            internalValueResult.separator = this._separator;
        }
        if (this._syslogParserType !== undefined) {
            hasAnyValues = true;
            internalValueResult.syslogParserType = this._syslogParserType;
        }
        if (this._timeFormat !== undefined) {
            hasAnyValues = true;
            internalValueResult.timeFormat = this._timeFormat;
        }
        if (this._timeType !== undefined) {
            hasAnyValues = true;
            internalValueResult.timeType = this._timeType;
        }
        if (this._timeoutInMilliseconds !== undefined) {
            hasAnyValues = true;
            internalValueResult.timeoutInMilliseconds = this._timeoutInMilliseconds;
        }
        if (this._types !== undefined) {
            hasAnyValues = true;
            internalValueResult.types = this._types;
        }
        if (this._nestedParser?.internalValue !== undefined) {
            hasAnyValues = true;
            internalValueResult.nestedParser = this._nestedParser?.internalValue;
        }
        if (this._patterns?.internalValue !== undefined) {
            hasAnyValues = true;
            internalValueResult.patterns = this._patterns?.internalValue;
        }
        if (this._recordInput?.internalValue !== undefined) {
            hasAnyValues = true;
            internalValueResult.recordInput = this._recordInput?.internalValue;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this._delimiter = undefined;
            this._expression = undefined;
            this._fieldTimeKey = undefined;
            this._format = undefined;
            this._formatFirstline = undefined;
            this._grokFailureKey = undefined;
            this._grokNameKey = undefined;
            this._isEstimateCurrentEvent = undefined;
            this._isKeepTimeKey = undefined;
            this._isMergeCriFields = undefined;
            this._isNullEmptyString = undefined;
            this._isSupportColonlessIdent = undefined;
            this._isWithPriority = undefined;
            this._keys = undefined;
            this._messageFormat = undefined;
            this._messageKey = undefined;
            this._multiLineStartRegexp = undefined;
            this._nullValuePattern = undefined;
            this._parseNested = undefined;
            this._parserType = undefined;
            this._rfc5424TimeFormat = undefined;
            this._separator = undefined;
            this._syslogParserType = undefined;
            this._timeFormat = undefined;
            this._timeType = undefined;
            this._timeoutInMilliseconds = undefined;
            this._types = undefined;
            this._nestedParser.internalValue = undefined;
            this._patterns.internalValue = undefined;
            this._recordInput.internalValue = undefined;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this._delimiter = value.delimiter;
            this._expression = value.expression;
            this._fieldTimeKey = value.fieldTimeKey;
            this._format = value.format;
            this._formatFirstline = value.formatFirstline;
            this._grokFailureKey = value.grokFailureKey;
            this._grokNameKey = value.grokNameKey;
            this._isEstimateCurrentEvent = value.isEstimateCurrentEvent;
            this._isKeepTimeKey = value.isKeepTimeKey;
            this._isMergeCriFields = value.isMergeCriFields;
            this._isNullEmptyString = value.isNullEmptyString;
            this._isSupportColonlessIdent = value.isSupportColonlessIdent;
            this._isWithPriority = value.isWithPriority;
            this._keys = value.keys;
            this._messageFormat = value.messageFormat;
            this._messageKey = value.messageKey;
            this._multiLineStartRegexp = value.multiLineStartRegexp;
            this._nullValuePattern = value.nullValuePattern;
            this._parseNested = value.parseNested;
            this._parserType = value.parserType;
            this._rfc5424TimeFormat = value.rfc5424TimeFormat;
            this._separator = value.separator;
            this._syslogParserType = value.syslogParserType;
            this._timeFormat = value.timeFormat;
            this._timeType = value.timeType;
            this._timeoutInMilliseconds = value.timeoutInMilliseconds;
            this._types = value.types;
            this._nestedParser.internalValue = value.nestedParser;
            this._patterns.internalValue = value.patterns;
            this._recordInput.internalValue = value.recordInput;
        }
    }
    get delimiter() {
        return this.getStringAttribute('delimiter');
    }
    set delimiter(value) {
        this._delimiter = value;
    }
    resetDelimiter() {
        this._delimiter = undefined;
    }
    get delimiterInput() {
        return this._delimiter;
    }
    get expression() {
        return this.getStringAttribute('expression');
    }
    set expression(value) {
        this._expression = value;
    }
    resetExpression() {
        this._expression = undefined;
    }
    get expressionInput() {
        return this._expression;
    }
    get fieldTimeKey() {
        return this.getStringAttribute('field_time_key');
    }
    set fieldTimeKey(value) {
        this._fieldTimeKey = value;
    }
    resetFieldTimeKey() {
        this._fieldTimeKey = undefined;
    }
    get fieldTimeKeyInput() {
        return this._fieldTimeKey;
    }
    get format() {
        return this.getListAttribute('format');
    }
    set format(value) {
        this._format = value;
    }
    resetFormat() {
        this._format = undefined;
    }
    get formatInput() {
        return this._format;
    }
    get formatFirstline() {
        return this.getStringAttribute('format_firstline');
    }
    set formatFirstline(value) {
        this._formatFirstline = value;
    }
    resetFormatFirstline() {
        this._formatFirstline = undefined;
    }
    get formatFirstlineInput() {
        return this._formatFirstline;
    }
    get grokFailureKey() {
        return this.getStringAttribute('grok_failure_key');
    }
    set grokFailureKey(value) {
        this._grokFailureKey = value;
    }
    resetGrokFailureKey() {
        this._grokFailureKey = undefined;
    }
    get grokFailureKeyInput() {
        return this._grokFailureKey;
    }
    get grokNameKey() {
        return this.getStringAttribute('grok_name_key');
    }
    set grokNameKey(value) {
        this._grokNameKey = value;
    }
    resetGrokNameKey() {
        this._grokNameKey = undefined;
    }
    get grokNameKeyInput() {
        return this._grokNameKey;
    }
    get isEstimateCurrentEvent() {
        return this.getBooleanAttribute('is_estimate_current_event');
    }
    set isEstimateCurrentEvent(value) {
        this._isEstimateCurrentEvent = value;
    }
    resetIsEstimateCurrentEvent() {
        this._isEstimateCurrentEvent = undefined;
    }
    get isEstimateCurrentEventInput() {
        return this._isEstimateCurrentEvent;
    }
    get isKeepTimeKey() {
        return this.getBooleanAttribute('is_keep_time_key');
    }
    set isKeepTimeKey(value) {
        this._isKeepTimeKey = value;
    }
    resetIsKeepTimeKey() {
        this._isKeepTimeKey = undefined;
    }
    get isKeepTimeKeyInput() {
        return this._isKeepTimeKey;
    }
    get isMergeCriFields() {
        return this.getBooleanAttribute('is_merge_cri_fields');
    }
    set isMergeCriFields(value) {
        this._isMergeCriFields = value;
    }
    resetIsMergeCriFields() {
        this._isMergeCriFields = undefined;
    }
    get isMergeCriFieldsInput() {
        return this._isMergeCriFields;
    }
    get isNullEmptyString() {
        return this.getBooleanAttribute('is_null_empty_string');
    }
    set isNullEmptyString(value) {
        this._isNullEmptyString = value;
    }
    resetIsNullEmptyString() {
        this._isNullEmptyString = undefined;
    }
    get isNullEmptyStringInput() {
        return this._isNullEmptyString;
    }
    get isSupportColonlessIdent() {
        return this.getBooleanAttribute('is_support_colonless_ident');
    }
    set isSupportColonlessIdent(value) {
        this._isSupportColonlessIdent = value;
    }
    resetIsSupportColonlessIdent() {
        this._isSupportColonlessIdent = undefined;
    }
    get isSupportColonlessIdentInput() {
        return this._isSupportColonlessIdent;
    }
    get isWithPriority() {
        return this.getBooleanAttribute('is_with_priority');
    }
    set isWithPriority(value) {
        this._isWithPriority = value;
    }
    resetIsWithPriority() {
        this._isWithPriority = undefined;
    }
    get isWithPriorityInput() {
        return this._isWithPriority;
    }
    get keys() {
        return this.getListAttribute('keys');
    }
    set keys(value) {
        this._keys = value;
    }
    resetKeys() {
        this._keys = undefined;
    }
    get keysInput() {
        return this._keys;
    }
    get messageFormat() {
        return this.getStringAttribute('message_format');
    }
    set messageFormat(value) {
        this._messageFormat = value;
    }
    resetMessageFormat() {
        this._messageFormat = undefined;
    }
    get messageFormatInput() {
        return this._messageFormat;
    }
    get messageKey() {
        return this.getStringAttribute('message_key');
    }
    set messageKey(value) {
        this._messageKey = value;
    }
    resetMessageKey() {
        this._messageKey = undefined;
    }
    get messageKeyInput() {
        return this._messageKey;
    }
    get multiLineStartRegexp() {
        return this.getStringAttribute('multi_line_start_regexp');
    }
    set multiLineStartRegexp(value) {
        this._multiLineStartRegexp = value;
    }
    resetMultiLineStartRegexp() {
        this._multiLineStartRegexp = undefined;
    }
    get multiLineStartRegexpInput() {
        return this._multiLineStartRegexp;
    }
    get nullValuePattern() {
        return this.getStringAttribute('null_value_pattern');
    }
    set nullValuePattern(value) {
        this._nullValuePattern = value;
    }
    resetNullValuePattern() {
        this._nullValuePattern = undefined;
    }
    get nullValuePatternInput() {
        return this._nullValuePattern;
    }
    get parseNested() {
        return this.getBooleanAttribute('parse_nested');
    }
    set parseNested(value) {
        this._parseNested = value;
    }
    resetParseNested() {
        this._parseNested = undefined;
    }
    get parseNestedInput() {
        return this._parseNested;
    }
    get parserType() {
        return this.getStringAttribute('parser_type');
    }
    set parserType(value) {
        this._parserType = value;
    }
    get parserTypeInput() {
        return this._parserType;
    }
    get rfc5424TimeFormat() {
        return this.getStringAttribute('rfc5424time_format');
    }
    set rfc5424TimeFormat(value) {
        this._rfc5424TimeFormat = value;
    }
    resetRfc5424TimeFormat() {
        this._rfc5424TimeFormat = undefined;
    }
    get rfc5424TimeFormatInput() {
        return this._rfc5424TimeFormat;
    }
    get separator() {
        return this.getStringAttribute('separator');
    }
    set separator(value) {
        this._separator = value;
    }
    resetSeparator() {
        this._separator = undefined;
    }
    get separatorInput() {
        return this._separator;
    }
    get syslogParserType() {
        return this.getStringAttribute('syslog_parser_type');
    }
    set syslogParserType(value) {
        this._syslogParserType = value;
    }
    resetSyslogParserType() {
        this._syslogParserType = undefined;
    }
    get syslogParserTypeInput() {
        return this._syslogParserType;
    }
    get timeFormat() {
        return this.getStringAttribute('time_format');
    }
    set timeFormat(value) {
        this._timeFormat = value;
    }
    resetTimeFormat() {
        this._timeFormat = undefined;
    }
    get timeFormatInput() {
        return this._timeFormat;
    }
    get timeType() {
        return this.getStringAttribute('time_type');
    }
    set timeType(value) {
        this._timeType = value;
    }
    resetTimeType() {
        this._timeType = undefined;
    }
    get timeTypeInput() {
        return this._timeType;
    }
    get timeoutInMilliseconds() {
        return this.getNumberAttribute('timeout_in_milliseconds');
    }
    set timeoutInMilliseconds(value) {
        this._timeoutInMilliseconds = value;
    }
    resetTimeoutInMilliseconds() {
        this._timeoutInMilliseconds = undefined;
    }
    get timeoutInMillisecondsInput() {
        return this._timeoutInMilliseconds;
    }
    get types() {
        return this.getStringMapAttribute('types');
    }
    set types(value) {
        this._types = value;
    }
    resetTypes() {
        this._types = undefined;
    }
    get typesInput() {
        return this._types;
    }
    get nestedParser() {
        return this._nestedParser;
    }
    putNestedParser(value) {
        this._nestedParser.internalValue = value;
    }
    resetNestedParser() {
        this._nestedParser.internalValue = undefined;
    }
    get nestedParserInput() {
        return this._nestedParser.internalValue;
    }
    get patterns() {
        return this._patterns;
    }
    putPatterns(value) {
        this._patterns.internalValue = value;
    }
    resetPatterns() {
        this._patterns.internalValue = undefined;
    }
    get patternsInput() {
        return this._patterns.internalValue;
    }
    get recordInput() {
        return this._recordInput;
    }
    putRecordInput(value) {
        this._recordInput.internalValue = value;
    }
    resetRecordInput() {
        this._recordInput.internalValue = undefined;
    }
    get recordInputInput() {
        return this._recordInput.internalValue;
    }
}
exports.LoggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilterParserOutputReference = LoggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilterParserOutputReference;
function loggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilterRecordListStructToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        key: cdktf.stringToTerraform(struct.key),
        value: cdktf.stringToTerraform(struct.value),
    };
}
function loggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilterRecordListStructToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        key: {
            value: cdktf.stringToHclTerraform(struct.key),
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
class LoggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilterRecordListStructOutputReference extends cdktf.ComplexObject {
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
        if (this._key !== undefined) {
            hasAnyValues = true;
            internalValueResult.key = this._key;
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
            this._key = undefined;
            this._value = undefined;
        }
        else if (cdktf.Tokenization.isResolvable(value)) {
            this.isEmptyObject = false;
            this.resolvableValue = value;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this.resolvableValue = undefined;
            this._key = value.key;
            this._value = value.value;
        }
    }
    get key() {
        return this.getStringAttribute('key');
    }
    set key(value) {
        this._key = value;
    }
    resetKey() {
        this._key = undefined;
    }
    get keyInput() {
        return this._key;
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
exports.LoggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilterRecordListStructOutputReference = LoggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilterRecordListStructOutputReference;
class LoggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilterRecordListStructList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new LoggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilterRecordListStructOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.LoggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilterRecordListStructList = LoggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilterRecordListStructList;
function loggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilterToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        custom_filter_type: cdktf.stringToTerraform(struct.customFilterType),
        emit_invalid_record_to_error: cdktf.booleanToTerraform(struct.emitInvalidRecordToError),
        filter_type: cdktf.stringToTerraform(struct.filterType),
        hash_value_field: cdktf.stringToTerraform(struct.hashValueField),
        inject_key_prefix: cdktf.stringToTerraform(struct.injectKeyPrefix),
        is_auto_typecast_enabled: cdktf.booleanToTerraform(struct.isAutoTypecastEnabled),
        is_renew_record_enabled: cdktf.booleanToTerraform(struct.isRenewRecordEnabled),
        is_ruby_enabled: cdktf.booleanToTerraform(struct.isRubyEnabled),
        keep_keys: cdktf.listMapper(cdktf.stringToTerraform, false)(struct.keepKeys),
        key_name: cdktf.stringToTerraform(struct.keyName),
        name: cdktf.stringToTerraform(struct.name),
        params: cdktf.hashMapper(cdktf.stringToTerraform)(struct.params),
        remove_key_name_field: cdktf.booleanToTerraform(struct.removeKeyNameField),
        remove_keys: cdktf.listMapper(cdktf.stringToTerraform, false)(struct.removeKeys),
        renew_time_key: cdktf.stringToTerraform(struct.renewTimeKey),
        replace_invalid_sequence: cdktf.booleanToTerraform(struct.replaceInvalidSequence),
        reserve_data: cdktf.booleanToTerraform(struct.reserveData),
        reserve_time: cdktf.booleanToTerraform(struct.reserveTime),
        allow_list: cdktf.listMapper(loggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilterAllowListStructToTerraform, true)(struct.allowList),
        custom_sections: cdktf.listMapper(loggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilterCustomSectionsToTerraform, true)(struct.customSections),
        deny_list: cdktf.listMapper(loggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilterDenyListStructToTerraform, true)(struct.denyList),
        parser: loggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilterParserToTerraform(struct.parser),
        record_list: cdktf.listMapper(loggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilterRecordListStructToTerraform, true)(struct.recordList),
    };
}
function loggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilterToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        custom_filter_type: {
            value: cdktf.stringToHclTerraform(struct.customFilterType),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        emit_invalid_record_to_error: {
            value: cdktf.booleanToHclTerraform(struct.emitInvalidRecordToError),
            isBlock: false,
            type: "simple",
            storageClassType: "boolean",
        },
        filter_type: {
            value: cdktf.stringToHclTerraform(struct.filterType),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        hash_value_field: {
            value: cdktf.stringToHclTerraform(struct.hashValueField),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        inject_key_prefix: {
            value: cdktf.stringToHclTerraform(struct.injectKeyPrefix),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        is_auto_typecast_enabled: {
            value: cdktf.booleanToHclTerraform(struct.isAutoTypecastEnabled),
            isBlock: false,
            type: "simple",
            storageClassType: "boolean",
        },
        is_renew_record_enabled: {
            value: cdktf.booleanToHclTerraform(struct.isRenewRecordEnabled),
            isBlock: false,
            type: "simple",
            storageClassType: "boolean",
        },
        is_ruby_enabled: {
            value: cdktf.booleanToHclTerraform(struct.isRubyEnabled),
            isBlock: false,
            type: "simple",
            storageClassType: "boolean",
        },
        keep_keys: {
            value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct.keepKeys),
            isBlock: false,
            type: "list",
            storageClassType: "stringList",
        },
        key_name: {
            value: cdktf.stringToHclTerraform(struct.keyName),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        name: {
            value: cdktf.stringToHclTerraform(struct.name),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        params: {
            value: cdktf.hashMapperHcl(cdktf.stringToHclTerraform)(struct.params),
            isBlock: false,
            type: "map",
            storageClassType: "stringMap",
        },
        remove_key_name_field: {
            value: cdktf.booleanToHclTerraform(struct.removeKeyNameField),
            isBlock: false,
            type: "simple",
            storageClassType: "boolean",
        },
        remove_keys: {
            value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct.removeKeys),
            isBlock: false,
            type: "list",
            storageClassType: "stringList",
        },
        renew_time_key: {
            value: cdktf.stringToHclTerraform(struct.renewTimeKey),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        replace_invalid_sequence: {
            value: cdktf.booleanToHclTerraform(struct.replaceInvalidSequence),
            isBlock: false,
            type: "simple",
            storageClassType: "boolean",
        },
        reserve_data: {
            value: cdktf.booleanToHclTerraform(struct.reserveData),
            isBlock: false,
            type: "simple",
            storageClassType: "boolean",
        },
        reserve_time: {
            value: cdktf.booleanToHclTerraform(struct.reserveTime),
            isBlock: false,
            type: "simple",
            storageClassType: "boolean",
        },
        allow_list: {
            value: cdktf.listMapperHcl(loggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilterAllowListStructToHclTerraform, true)(struct.allowList),
            isBlock: true,
            type: "list",
            storageClassType: "LoggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilterAllowListStructList",
        },
        custom_sections: {
            value: cdktf.listMapperHcl(loggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilterCustomSectionsToHclTerraform, true)(struct.customSections),
            isBlock: true,
            type: "list",
            storageClassType: "LoggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilterCustomSectionsList",
        },
        deny_list: {
            value: cdktf.listMapperHcl(loggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilterDenyListStructToHclTerraform, true)(struct.denyList),
            isBlock: true,
            type: "list",
            storageClassType: "LoggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilterDenyListStructList",
        },
        parser: {
            value: loggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilterParserToHclTerraform(struct.parser),
            isBlock: true,
            type: "list",
            storageClassType: "LoggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilterParserList",
        },
        record_list: {
            value: cdktf.listMapperHcl(loggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilterRecordListStructToHclTerraform, true)(struct.recordList),
            isBlock: true,
            type: "list",
            storageClassType: "LoggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilterRecordListStructList",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class LoggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilterOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute, complexObjectIndex, complexObjectIsFromSet) {
        super(terraformResource, terraformAttribute, complexObjectIsFromSet, complexObjectIndex);
        this.isEmptyObject = false;
        this._allowList = new LoggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilterAllowListStructList(this, "allow_list", false);
        this._customSections = new LoggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilterCustomSectionsList(this, "custom_sections", false);
        this._denyList = new LoggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilterDenyListStructList(this, "deny_list", false);
        this._parser = new LoggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilterParserOutputReference(this, "parser");
        this._recordList = new LoggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilterRecordListStructList(this, "record_list", false);
    }
    get internalValue() {
        if (this.resolvableValue) {
            return this.resolvableValue;
        }
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._customFilterType !== undefined) {
            hasAnyValues = true;
            internalValueResult.customFilterType = this._customFilterType;
        }
        if (this._emitInvalidRecordToError !== undefined) {
            hasAnyValues = true;
            internalValueResult.emitInvalidRecordToError = this._emitInvalidRecordToError;
        }
        if (this._filterType !== undefined) {
            hasAnyValues = true;
            internalValueResult.filterType = this._filterType;
        }
        if (this._hashValueField !== undefined) {
            hasAnyValues = true;
            internalValueResult.hashValueField = this._hashValueField;
        }
        if (this._injectKeyPrefix !== undefined) {
            hasAnyValues = true;
            internalValueResult.injectKeyPrefix = this._injectKeyPrefix;
        }
        if (this._isAutoTypecastEnabled !== undefined) {
            hasAnyValues = true;
            internalValueResult.isAutoTypecastEnabled = this._isAutoTypecastEnabled;
        }
        if (this._isRenewRecordEnabled !== undefined) {
            hasAnyValues = true;
            internalValueResult.isRenewRecordEnabled = this._isRenewRecordEnabled;
        }
        if (this._isRubyEnabled !== undefined) {
            hasAnyValues = true;
            internalValueResult.isRubyEnabled = this._isRubyEnabled;
        }
        if (this._keepKeys !== undefined) {
            hasAnyValues = true;
            internalValueResult.keepKeys = this._keepKeys;
        }
        if (this._keyName !== undefined) {
            hasAnyValues = true;
            internalValueResult.keyName = this._keyName;
        }
        if (this._name !== undefined) {
            hasAnyValues = true;
            internalValueResult.name = this._name;
        }
        if (this._params !== undefined) {
            hasAnyValues = true;
            internalValueResult.params = this._params;
        }
        if (this._removeKeyNameField !== undefined) {
            hasAnyValues = true;
            internalValueResult.removeKeyNameField = this._removeKeyNameField;
        }
        if (this._removeKeys !== undefined) {
            hasAnyValues = true;
            internalValueResult.removeKeys = this._removeKeys;
        }
        if (this._renewTimeKey !== undefined) {
            hasAnyValues = true;
            internalValueResult.renewTimeKey = this._renewTimeKey;
        }
        if (this._replaceInvalidSequence !== undefined) {
            hasAnyValues = true;
            internalValueResult.replaceInvalidSequence = this._replaceInvalidSequence;
        }
        if (this._reserveData !== undefined) {
            hasAnyValues = true;
            internalValueResult.reserveData = this._reserveData;
        }
        if (this._reserveTime !== undefined) {
            hasAnyValues = true;
            internalValueResult.reserveTime = this._reserveTime;
        }
        if (this._allowList?.internalValue !== undefined) {
            hasAnyValues = true;
            internalValueResult.allowList = this._allowList?.internalValue;
        }
        if (this._customSections?.internalValue !== undefined) {
            hasAnyValues = true;
            internalValueResult.customSections = this._customSections?.internalValue;
        }
        if (this._denyList?.internalValue !== undefined) {
            hasAnyValues = true;
            internalValueResult.denyList = this._denyList?.internalValue;
        }
        if (this._parser?.internalValue !== undefined) {
            hasAnyValues = true;
            internalValueResult.parser = this._parser?.internalValue;
        }
        if (this._recordList?.internalValue !== undefined) {
            hasAnyValues = true;
            internalValueResult.recordList = this._recordList?.internalValue;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this.resolvableValue = undefined;
            this._customFilterType = undefined;
            this._emitInvalidRecordToError = undefined;
            this._filterType = undefined;
            this._hashValueField = undefined;
            this._injectKeyPrefix = undefined;
            this._isAutoTypecastEnabled = undefined;
            this._isRenewRecordEnabled = undefined;
            this._isRubyEnabled = undefined;
            this._keepKeys = undefined;
            this._keyName = undefined;
            this._name = undefined;
            this._params = undefined;
            this._removeKeyNameField = undefined;
            this._removeKeys = undefined;
            this._renewTimeKey = undefined;
            this._replaceInvalidSequence = undefined;
            this._reserveData = undefined;
            this._reserveTime = undefined;
            this._allowList.internalValue = undefined;
            this._customSections.internalValue = undefined;
            this._denyList.internalValue = undefined;
            this._parser.internalValue = undefined;
            this._recordList.internalValue = undefined;
        }
        else if (cdktf.Tokenization.isResolvable(value)) {
            this.isEmptyObject = false;
            this.resolvableValue = value;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this.resolvableValue = undefined;
            this._customFilterType = value.customFilterType;
            this._emitInvalidRecordToError = value.emitInvalidRecordToError;
            this._filterType = value.filterType;
            this._hashValueField = value.hashValueField;
            this._injectKeyPrefix = value.injectKeyPrefix;
            this._isAutoTypecastEnabled = value.isAutoTypecastEnabled;
            this._isRenewRecordEnabled = value.isRenewRecordEnabled;
            this._isRubyEnabled = value.isRubyEnabled;
            this._keepKeys = value.keepKeys;
            this._keyName = value.keyName;
            this._name = value.name;
            this._params = value.params;
            this._removeKeyNameField = value.removeKeyNameField;
            this._removeKeys = value.removeKeys;
            this._renewTimeKey = value.renewTimeKey;
            this._replaceInvalidSequence = value.replaceInvalidSequence;
            this._reserveData = value.reserveData;
            this._reserveTime = value.reserveTime;
            this._allowList.internalValue = value.allowList;
            this._customSections.internalValue = value.customSections;
            this._denyList.internalValue = value.denyList;
            this._parser.internalValue = value.parser;
            this._recordList.internalValue = value.recordList;
        }
    }
    get customFilterType() {
        return this.getStringAttribute('custom_filter_type');
    }
    set customFilterType(value) {
        this._customFilterType = value;
    }
    resetCustomFilterType() {
        this._customFilterType = undefined;
    }
    get customFilterTypeInput() {
        return this._customFilterType;
    }
    get emitInvalidRecordToError() {
        return this.getBooleanAttribute('emit_invalid_record_to_error');
    }
    set emitInvalidRecordToError(value) {
        this._emitInvalidRecordToError = value;
    }
    resetEmitInvalidRecordToError() {
        this._emitInvalidRecordToError = undefined;
    }
    get emitInvalidRecordToErrorInput() {
        return this._emitInvalidRecordToError;
    }
    get filterType() {
        return this.getStringAttribute('filter_type');
    }
    set filterType(value) {
        this._filterType = value;
    }
    get filterTypeInput() {
        return this._filterType;
    }
    get hashValueField() {
        return this.getStringAttribute('hash_value_field');
    }
    set hashValueField(value) {
        this._hashValueField = value;
    }
    resetHashValueField() {
        this._hashValueField = undefined;
    }
    get hashValueFieldInput() {
        return this._hashValueField;
    }
    get injectKeyPrefix() {
        return this.getStringAttribute('inject_key_prefix');
    }
    set injectKeyPrefix(value) {
        this._injectKeyPrefix = value;
    }
    resetInjectKeyPrefix() {
        this._injectKeyPrefix = undefined;
    }
    get injectKeyPrefixInput() {
        return this._injectKeyPrefix;
    }
    get isAutoTypecastEnabled() {
        return this.getBooleanAttribute('is_auto_typecast_enabled');
    }
    set isAutoTypecastEnabled(value) {
        this._isAutoTypecastEnabled = value;
    }
    resetIsAutoTypecastEnabled() {
        this._isAutoTypecastEnabled = undefined;
    }
    get isAutoTypecastEnabledInput() {
        return this._isAutoTypecastEnabled;
    }
    get isRenewRecordEnabled() {
        return this.getBooleanAttribute('is_renew_record_enabled');
    }
    set isRenewRecordEnabled(value) {
        this._isRenewRecordEnabled = value;
    }
    resetIsRenewRecordEnabled() {
        this._isRenewRecordEnabled = undefined;
    }
    get isRenewRecordEnabledInput() {
        return this._isRenewRecordEnabled;
    }
    get isRubyEnabled() {
        return this.getBooleanAttribute('is_ruby_enabled');
    }
    set isRubyEnabled(value) {
        this._isRubyEnabled = value;
    }
    resetIsRubyEnabled() {
        this._isRubyEnabled = undefined;
    }
    get isRubyEnabledInput() {
        return this._isRubyEnabled;
    }
    get keepKeys() {
        return this.getListAttribute('keep_keys');
    }
    set keepKeys(value) {
        this._keepKeys = value;
    }
    resetKeepKeys() {
        this._keepKeys = undefined;
    }
    get keepKeysInput() {
        return this._keepKeys;
    }
    get keyName() {
        return this.getStringAttribute('key_name');
    }
    set keyName(value) {
        this._keyName = value;
    }
    resetKeyName() {
        this._keyName = undefined;
    }
    get keyNameInput() {
        return this._keyName;
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
    get params() {
        return this.getStringMapAttribute('params');
    }
    set params(value) {
        this._params = value;
    }
    resetParams() {
        this._params = undefined;
    }
    get paramsInput() {
        return this._params;
    }
    get removeKeyNameField() {
        return this.getBooleanAttribute('remove_key_name_field');
    }
    set removeKeyNameField(value) {
        this._removeKeyNameField = value;
    }
    resetRemoveKeyNameField() {
        this._removeKeyNameField = undefined;
    }
    get removeKeyNameFieldInput() {
        return this._removeKeyNameField;
    }
    get removeKeys() {
        return this.getListAttribute('remove_keys');
    }
    set removeKeys(value) {
        this._removeKeys = value;
    }
    resetRemoveKeys() {
        this._removeKeys = undefined;
    }
    get removeKeysInput() {
        return this._removeKeys;
    }
    get renewTimeKey() {
        return this.getStringAttribute('renew_time_key');
    }
    set renewTimeKey(value) {
        this._renewTimeKey = value;
    }
    resetRenewTimeKey() {
        this._renewTimeKey = undefined;
    }
    get renewTimeKeyInput() {
        return this._renewTimeKey;
    }
    get replaceInvalidSequence() {
        return this.getBooleanAttribute('replace_invalid_sequence');
    }
    set replaceInvalidSequence(value) {
        this._replaceInvalidSequence = value;
    }
    resetReplaceInvalidSequence() {
        this._replaceInvalidSequence = undefined;
    }
    get replaceInvalidSequenceInput() {
        return this._replaceInvalidSequence;
    }
    get reserveData() {
        return this.getBooleanAttribute('reserve_data');
    }
    set reserveData(value) {
        this._reserveData = value;
    }
    resetReserveData() {
        this._reserveData = undefined;
    }
    get reserveDataInput() {
        return this._reserveData;
    }
    get reserveTime() {
        return this.getBooleanAttribute('reserve_time');
    }
    set reserveTime(value) {
        this._reserveTime = value;
    }
    resetReserveTime() {
        this._reserveTime = undefined;
    }
    get reserveTimeInput() {
        return this._reserveTime;
    }
    get allowList() {
        return this._allowList;
    }
    putAllowList(value) {
        this._allowList.internalValue = value;
    }
    resetAllowList() {
        this._allowList.internalValue = undefined;
    }
    get allowListInput() {
        return this._allowList.internalValue;
    }
    get customSections() {
        return this._customSections;
    }
    putCustomSections(value) {
        this._customSections.internalValue = value;
    }
    resetCustomSections() {
        this._customSections.internalValue = undefined;
    }
    get customSectionsInput() {
        return this._customSections.internalValue;
    }
    get denyList() {
        return this._denyList;
    }
    putDenyList(value) {
        this._denyList.internalValue = value;
    }
    resetDenyList() {
        this._denyList.internalValue = undefined;
    }
    get denyListInput() {
        return this._denyList.internalValue;
    }
    get parser() {
        return this._parser;
    }
    putParser(value) {
        this._parser.internalValue = value;
    }
    resetParser() {
        this._parser.internalValue = undefined;
    }
    get parserInput() {
        return this._parser.internalValue;
    }
    get recordList() {
        return this._recordList;
    }
    putRecordList(value) {
        this._recordList.internalValue = value;
    }
    resetRecordList() {
        this._recordList.internalValue = undefined;
    }
    get recordListInput() {
        return this._recordList.internalValue;
    }
}
exports.LoggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilterOutputReference = LoggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilterOutputReference;
class LoggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilterList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new LoggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilterOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.LoggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilterList = LoggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilterList;
function loggingUnifiedAgentConfigurationServiceConfigurationToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        configuration_type: cdktf.stringToTerraform(struct.configurationType),
        application_configurations: cdktf.listMapper(loggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsToTerraform, true)(struct.applicationConfigurations),
        destination: loggingUnifiedAgentConfigurationServiceConfigurationDestinationToTerraform(struct.destination),
        sources: cdktf.listMapper(loggingUnifiedAgentConfigurationServiceConfigurationSourcesToTerraform, true)(struct.sources),
        unified_agent_configuration_filter: cdktf.listMapper(loggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilterToTerraform, true)(struct.unifiedAgentConfigurationFilter),
    };
}
function loggingUnifiedAgentConfigurationServiceConfigurationToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        configuration_type: {
            value: cdktf.stringToHclTerraform(struct.configurationType),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        application_configurations: {
            value: cdktf.listMapperHcl(loggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsToHclTerraform, true)(struct.applicationConfigurations),
            isBlock: true,
            type: "list",
            storageClassType: "LoggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsList",
        },
        destination: {
            value: loggingUnifiedAgentConfigurationServiceConfigurationDestinationToHclTerraform(struct.destination),
            isBlock: true,
            type: "list",
            storageClassType: "LoggingUnifiedAgentConfigurationServiceConfigurationDestinationList",
        },
        sources: {
            value: cdktf.listMapperHcl(loggingUnifiedAgentConfigurationServiceConfigurationSourcesToHclTerraform, true)(struct.sources),
            isBlock: true,
            type: "list",
            storageClassType: "LoggingUnifiedAgentConfigurationServiceConfigurationSourcesList",
        },
        unified_agent_configuration_filter: {
            value: cdktf.listMapperHcl(loggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilterToHclTerraform, true)(struct.unifiedAgentConfigurationFilter),
            isBlock: true,
            type: "list",
            storageClassType: "LoggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilterList",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class LoggingUnifiedAgentConfigurationServiceConfigurationOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false, 0);
        this.isEmptyObject = false;
        this._applicationConfigurations = new LoggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsList(this, "application_configurations", false);
        this._destination = new LoggingUnifiedAgentConfigurationServiceConfigurationDestinationOutputReference(this, "destination");
        this._sources = new LoggingUnifiedAgentConfigurationServiceConfigurationSourcesList(this, "sources", false);
        this._unifiedAgentConfigurationFilter = new LoggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilterList(this, "unified_agent_configuration_filter", false);
    }
    get internalValue() {
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._configurationType !== undefined) {
            hasAnyValues = true;
            internalValueResult.configurationType = this._configurationType;
        }
        if (this._applicationConfigurations?.internalValue !== undefined) {
            hasAnyValues = true;
            internalValueResult.applicationConfigurations = this._applicationConfigurations?.internalValue;
        }
        if (this._destination?.internalValue !== undefined) {
            hasAnyValues = true;
            internalValueResult.destination = this._destination?.internalValue;
        }
        if (this._sources?.internalValue !== undefined) {
            hasAnyValues = true;
            internalValueResult.sources = this._sources?.internalValue;
        }
        if (this._unifiedAgentConfigurationFilter?.internalValue !== undefined) {
            hasAnyValues = true;
            internalValueResult.unifiedAgentConfigurationFilter = this._unifiedAgentConfigurationFilter?.internalValue;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this._configurationType = undefined;
            this._applicationConfigurations.internalValue = undefined;
            this._destination.internalValue = undefined;
            this._sources.internalValue = undefined;
            this._unifiedAgentConfigurationFilter.internalValue = undefined;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this._configurationType = value.configurationType;
            this._applicationConfigurations.internalValue = value.applicationConfigurations;
            this._destination.internalValue = value.destination;
            this._sources.internalValue = value.sources;
            this._unifiedAgentConfigurationFilter.internalValue = value.unifiedAgentConfigurationFilter;
        }
    }
    get configurationType() {
        return this.getStringAttribute('configuration_type');
    }
    set configurationType(value) {
        this._configurationType = value;
    }
    get configurationTypeInput() {
        return this._configurationType;
    }
    get applicationConfigurations() {
        return this._applicationConfigurations;
    }
    putApplicationConfigurations(value) {
        this._applicationConfigurations.internalValue = value;
    }
    resetApplicationConfigurations() {
        this._applicationConfigurations.internalValue = undefined;
    }
    get applicationConfigurationsInput() {
        return this._applicationConfigurations.internalValue;
    }
    get destination() {
        return this._destination;
    }
    putDestination(value) {
        this._destination.internalValue = value;
    }
    resetDestination() {
        this._destination.internalValue = undefined;
    }
    get destinationInput() {
        return this._destination.internalValue;
    }
    get sources() {
        return this._sources;
    }
    putSources(value) {
        this._sources.internalValue = value;
    }
    resetSources() {
        this._sources.internalValue = undefined;
    }
    get sourcesInput() {
        return this._sources.internalValue;
    }
    get unifiedAgentConfigurationFilter() {
        return this._unifiedAgentConfigurationFilter;
    }
    putUnifiedAgentConfigurationFilter(value) {
        this._unifiedAgentConfigurationFilter.internalValue = value;
    }
    resetUnifiedAgentConfigurationFilter() {
        this._unifiedAgentConfigurationFilter.internalValue = undefined;
    }
    get unifiedAgentConfigurationFilterInput() {
        return this._unifiedAgentConfigurationFilter.internalValue;
    }
}
exports.LoggingUnifiedAgentConfigurationServiceConfigurationOutputReference = LoggingUnifiedAgentConfigurationServiceConfigurationOutputReference;
function loggingUnifiedAgentConfigurationTimeoutsToTerraform(struct) {
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
function loggingUnifiedAgentConfigurationTimeoutsToHclTerraform(struct) {
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
class LoggingUnifiedAgentConfigurationTimeoutsOutputReference extends cdktf.ComplexObject {
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
exports.LoggingUnifiedAgentConfigurationTimeoutsOutputReference = LoggingUnifiedAgentConfigurationTimeoutsOutputReference;
class LoggingUnifiedAgentConfiguration extends cdktf.TerraformResource {
    static generateConfigForImport(scope, importToId, importFromId, provider) {
        return new cdktf.ImportableResource((0, engine_1.inEngine)(scope, importToId), importToId, { terraformResourceType: "oci_logging_unified_agent_configuration", importId: importFromId, provider });
    }
    constructor(scope, id, config) {
        super((0, engine_1.inEngine)(scope, id), id, {
            terraformResourceType: 'oci_logging_unified_agent_configuration',
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
        this._groupAssociation = new LoggingUnifiedAgentConfigurationGroupAssociationOutputReference(this, "group_association");
        this._serviceConfiguration = new LoggingUnifiedAgentConfigurationServiceConfigurationOutputReference(this, "service_configuration");
        this._timeouts = new LoggingUnifiedAgentConfigurationTimeoutsOutputReference(this, "timeouts");
        this._compartmentId = config.compartmentId;
        this._definedTags = config.definedTags;
        this._description = config.description;
        this._displayName = config.displayName;
        this._freeformTags = config.freeformTags;
        this._id = config.id;
        this._isEnabled = config.isEnabled;
        this._groupAssociation.internalValue = config.groupAssociation;
        this._serviceConfiguration.internalValue = config.serviceConfiguration;
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
    get configurationState() {
        return this.getStringAttribute('configuration_state');
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
    get isEnabled() {
        return this.getBooleanAttribute('is_enabled');
    }
    set isEnabled(value) {
        this._isEnabled = value;
    }
    get isEnabledInput() {
        return this._isEnabled;
    }
    get state() {
        return this.getStringAttribute('state');
    }
    get timeCreated() {
        return this.getStringAttribute('time_created');
    }
    get timeLastModified() {
        return this.getStringAttribute('time_last_modified');
    }
    get groupAssociation() {
        return this._groupAssociation;
    }
    putGroupAssociation(value) {
        this._groupAssociation.internalValue = value;
    }
    resetGroupAssociation() {
        this._groupAssociation.internalValue = undefined;
    }
    get groupAssociationInput() {
        return this._groupAssociation.internalValue;
    }
    get serviceConfiguration() {
        return this._serviceConfiguration;
    }
    putServiceConfiguration(value) {
        this._serviceConfiguration.internalValue = value;
    }
    get serviceConfigurationInput() {
        return this._serviceConfiguration.internalValue;
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
            is_enabled: cdktf.booleanToTerraform(this._isEnabled),
            group_association: loggingUnifiedAgentConfigurationGroupAssociationToTerraform(this._groupAssociation.internalValue),
            service_configuration: loggingUnifiedAgentConfigurationServiceConfigurationToTerraform(this._serviceConfiguration.internalValue),
            timeouts: loggingUnifiedAgentConfigurationTimeoutsToTerraform(this._timeouts.internalValue),
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
            is_enabled: {
                value: cdktf.booleanToHclTerraform(this._isEnabled),
                isBlock: false,
                type: "simple",
                storageClassType: "boolean",
            },
            group_association: {
                value: loggingUnifiedAgentConfigurationGroupAssociationToHclTerraform(this._groupAssociation.internalValue),
                isBlock: true,
                type: "list",
                storageClassType: "LoggingUnifiedAgentConfigurationGroupAssociationList",
            },
            service_configuration: {
                value: loggingUnifiedAgentConfigurationServiceConfigurationToHclTerraform(this._serviceConfiguration.internalValue),
                isBlock: true,
                type: "list",
                storageClassType: "LoggingUnifiedAgentConfigurationServiceConfigurationList",
            },
            timeouts: {
                value: loggingUnifiedAgentConfigurationTimeoutsToHclTerraform(this._timeouts.internalValue),
                isBlock: true,
                type: "struct",
                storageClassType: "LoggingUnifiedAgentConfigurationTimeouts",
            },
        };
        return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
    }
}
exports.LoggingUnifiedAgentConfiguration = LoggingUnifiedAgentConfiguration;
LoggingUnifiedAgentConfiguration.tfResourceType = "oci_logging_unified_agent_configuration";
