// Generated from the schema of oracle/oci 8.28.0; see ../../README.md. Do not edit.
// Made with @cdktf/provider-generator, Copyright (c) HashiCorp, Inc., SPDX-License-Identifier: MPL-2.0.
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.DatascienceModelDeployment = exports.DatascienceModelDeploymentTimeoutsOutputReference = exports.DatascienceModelDeploymentModelDeploymentConfigurationDetailsOutputReference = exports.DatascienceModelDeploymentModelDeploymentConfigurationDetailsModelGroupConfigurationDetailsOutputReference = exports.DatascienceModelDeploymentModelDeploymentConfigurationDetailsModelConfigurationDetailsOutputReference = exports.DatascienceModelDeploymentModelDeploymentConfigurationDetailsModelConfigurationDetailsScalingPolicyOutputReference = exports.DatascienceModelDeploymentModelDeploymentConfigurationDetailsModelConfigurationDetailsScalingPolicyAutoScalingPoliciesList = exports.DatascienceModelDeploymentModelDeploymentConfigurationDetailsModelConfigurationDetailsScalingPolicyAutoScalingPoliciesOutputReference = exports.DatascienceModelDeploymentModelDeploymentConfigurationDetailsModelConfigurationDetailsScalingPolicyAutoScalingPoliciesRulesList = exports.DatascienceModelDeploymentModelDeploymentConfigurationDetailsModelConfigurationDetailsScalingPolicyAutoScalingPoliciesRulesOutputReference = exports.DatascienceModelDeploymentModelDeploymentConfigurationDetailsModelConfigurationDetailsScalingPolicyAutoScalingPoliciesRulesScaleOutConfigurationOutputReference = exports.DatascienceModelDeploymentModelDeploymentConfigurationDetailsModelConfigurationDetailsScalingPolicyAutoScalingPoliciesRulesScaleInConfigurationOutputReference = exports.DatascienceModelDeploymentModelDeploymentConfigurationDetailsModelConfigurationDetailsInstanceConfigurationOutputReference = exports.DatascienceModelDeploymentModelDeploymentConfigurationDetailsModelConfigurationDetailsInstanceConfigurationModelDeploymentInstanceShapeConfigDetailsOutputReference = exports.DatascienceModelDeploymentModelDeploymentConfigurationDetailsInfrastructureConfigurationDetailsOutputReference = exports.DatascienceModelDeploymentModelDeploymentConfigurationDetailsInfrastructureConfigurationDetailsScalingPolicyOutputReference = exports.DatascienceModelDeploymentModelDeploymentConfigurationDetailsInfrastructureConfigurationDetailsScalingPolicyAutoScalingPoliciesList = exports.DatascienceModelDeploymentModelDeploymentConfigurationDetailsInfrastructureConfigurationDetailsScalingPolicyAutoScalingPoliciesOutputReference = exports.DatascienceModelDeploymentModelDeploymentConfigurationDetailsInfrastructureConfigurationDetailsScalingPolicyAutoScalingPoliciesScaleOutPolicyOutputReference = exports.DatascienceModelDeploymentModelDeploymentConfigurationDetailsInfrastructureConfigurationDetailsScalingPolicyAutoScalingPoliciesScaleInPolicyOutputReference = exports.DatascienceModelDeploymentModelDeploymentConfigurationDetailsInfrastructureConfigurationDetailsScalingPolicyAutoScalingPoliciesRulesList = exports.DatascienceModelDeploymentModelDeploymentConfigurationDetailsInfrastructureConfigurationDetailsScalingPolicyAutoScalingPoliciesRulesOutputReference = exports.DatascienceModelDeploymentModelDeploymentConfigurationDetailsInfrastructureConfigurationDetailsScalingPolicyAutoScalingPoliciesRulesScaleOutConfigurationOutputReference = exports.DatascienceModelDeploymentModelDeploymentConfigurationDetailsInfrastructureConfigurationDetailsScalingPolicyAutoScalingPoliciesRulesScaleInConfigurationOutputReference = exports.DatascienceModelDeploymentModelDeploymentConfigurationDetailsInfrastructureConfigurationDetailsScalingPolicyAutoScalingPoliciesRulesScaleConfigurationOutputReference = exports.DatascienceModelDeploymentModelDeploymentConfigurationDetailsInfrastructureConfigurationDetailsModelDeploymentResourceConfigurationOutputReference = exports.DatascienceModelDeploymentModelDeploymentConfigurationDetailsInfrastructureConfigurationDetailsModelDeploymentResourceConfigurationResourceRequestConfigurationOutputReference = exports.DatascienceModelDeploymentModelDeploymentConfigurationDetailsInfrastructureConfigurationDetailsModelDeploymentResourceConfigurationResourceLimitConfigurationOutputReference = exports.DatascienceModelDeploymentModelDeploymentConfigurationDetailsInfrastructureConfigurationDetailsInstanceConfigurationOutputReference = exports.DatascienceModelDeploymentModelDeploymentConfigurationDetailsInfrastructureConfigurationDetailsInstanceConfigurationModelDeploymentInstanceShapeConfigDetailsOutputReference = exports.DatascienceModelDeploymentModelDeploymentConfigurationDetailsEnvironmentConfigurationDetailsOutputReference = exports.DatascienceModelDeploymentModelDeploymentConfigurationDetailsEnvironmentConfigurationDetailsCustomHttpEndpointsList = exports.DatascienceModelDeploymentModelDeploymentConfigurationDetailsEnvironmentConfigurationDetailsCustomHttpEndpointsOutputReference = exports.DatascienceModelDeploymentCategoryLogDetailsOutputReference = exports.DatascienceModelDeploymentCategoryLogDetailsPredictOutputReference = exports.DatascienceModelDeploymentCategoryLogDetailsAccessOutputReference = exports.DatascienceModelDeploymentModelDeploymentSystemDataList = exports.DatascienceModelDeploymentModelDeploymentSystemDataOutputReference = void 0;
exports.datascienceModelDeploymentModelDeploymentSystemDataToTerraform = datascienceModelDeploymentModelDeploymentSystemDataToTerraform;
exports.datascienceModelDeploymentModelDeploymentSystemDataToHclTerraform = datascienceModelDeploymentModelDeploymentSystemDataToHclTerraform;
exports.datascienceModelDeploymentCategoryLogDetailsAccessToTerraform = datascienceModelDeploymentCategoryLogDetailsAccessToTerraform;
exports.datascienceModelDeploymentCategoryLogDetailsAccessToHclTerraform = datascienceModelDeploymentCategoryLogDetailsAccessToHclTerraform;
exports.datascienceModelDeploymentCategoryLogDetailsPredictToTerraform = datascienceModelDeploymentCategoryLogDetailsPredictToTerraform;
exports.datascienceModelDeploymentCategoryLogDetailsPredictToHclTerraform = datascienceModelDeploymentCategoryLogDetailsPredictToHclTerraform;
exports.datascienceModelDeploymentCategoryLogDetailsToTerraform = datascienceModelDeploymentCategoryLogDetailsToTerraform;
exports.datascienceModelDeploymentCategoryLogDetailsToHclTerraform = datascienceModelDeploymentCategoryLogDetailsToHclTerraform;
exports.datascienceModelDeploymentModelDeploymentConfigurationDetailsEnvironmentConfigurationDetailsCustomHttpEndpointsToTerraform = datascienceModelDeploymentModelDeploymentConfigurationDetailsEnvironmentConfigurationDetailsCustomHttpEndpointsToTerraform;
exports.datascienceModelDeploymentModelDeploymentConfigurationDetailsEnvironmentConfigurationDetailsCustomHttpEndpointsToHclTerraform = datascienceModelDeploymentModelDeploymentConfigurationDetailsEnvironmentConfigurationDetailsCustomHttpEndpointsToHclTerraform;
exports.datascienceModelDeploymentModelDeploymentConfigurationDetailsEnvironmentConfigurationDetailsToTerraform = datascienceModelDeploymentModelDeploymentConfigurationDetailsEnvironmentConfigurationDetailsToTerraform;
exports.datascienceModelDeploymentModelDeploymentConfigurationDetailsEnvironmentConfigurationDetailsToHclTerraform = datascienceModelDeploymentModelDeploymentConfigurationDetailsEnvironmentConfigurationDetailsToHclTerraform;
exports.datascienceModelDeploymentModelDeploymentConfigurationDetailsInfrastructureConfigurationDetailsInstanceConfigurationModelDeploymentInstanceShapeConfigDetailsToTerraform = datascienceModelDeploymentModelDeploymentConfigurationDetailsInfrastructureConfigurationDetailsInstanceConfigurationModelDeploymentInstanceShapeConfigDetailsToTerraform;
exports.datascienceModelDeploymentModelDeploymentConfigurationDetailsInfrastructureConfigurationDetailsInstanceConfigurationModelDeploymentInstanceShapeConfigDetailsToHclTerraform = datascienceModelDeploymentModelDeploymentConfigurationDetailsInfrastructureConfigurationDetailsInstanceConfigurationModelDeploymentInstanceShapeConfigDetailsToHclTerraform;
exports.datascienceModelDeploymentModelDeploymentConfigurationDetailsInfrastructureConfigurationDetailsInstanceConfigurationToTerraform = datascienceModelDeploymentModelDeploymentConfigurationDetailsInfrastructureConfigurationDetailsInstanceConfigurationToTerraform;
exports.datascienceModelDeploymentModelDeploymentConfigurationDetailsInfrastructureConfigurationDetailsInstanceConfigurationToHclTerraform = datascienceModelDeploymentModelDeploymentConfigurationDetailsInfrastructureConfigurationDetailsInstanceConfigurationToHclTerraform;
exports.datascienceModelDeploymentModelDeploymentConfigurationDetailsInfrastructureConfigurationDetailsModelDeploymentResourceConfigurationResourceLimitConfigurationToTerraform = datascienceModelDeploymentModelDeploymentConfigurationDetailsInfrastructureConfigurationDetailsModelDeploymentResourceConfigurationResourceLimitConfigurationToTerraform;
exports.datascienceModelDeploymentModelDeploymentConfigurationDetailsInfrastructureConfigurationDetailsModelDeploymentResourceConfigurationResourceLimitConfigurationToHclTerraform = datascienceModelDeploymentModelDeploymentConfigurationDetailsInfrastructureConfigurationDetailsModelDeploymentResourceConfigurationResourceLimitConfigurationToHclTerraform;
exports.datascienceModelDeploymentModelDeploymentConfigurationDetailsInfrastructureConfigurationDetailsModelDeploymentResourceConfigurationResourceRequestConfigurationToTerraform = datascienceModelDeploymentModelDeploymentConfigurationDetailsInfrastructureConfigurationDetailsModelDeploymentResourceConfigurationResourceRequestConfigurationToTerraform;
exports.datascienceModelDeploymentModelDeploymentConfigurationDetailsInfrastructureConfigurationDetailsModelDeploymentResourceConfigurationResourceRequestConfigurationToHclTerraform = datascienceModelDeploymentModelDeploymentConfigurationDetailsInfrastructureConfigurationDetailsModelDeploymentResourceConfigurationResourceRequestConfigurationToHclTerraform;
exports.datascienceModelDeploymentModelDeploymentConfigurationDetailsInfrastructureConfigurationDetailsModelDeploymentResourceConfigurationToTerraform = datascienceModelDeploymentModelDeploymentConfigurationDetailsInfrastructureConfigurationDetailsModelDeploymentResourceConfigurationToTerraform;
exports.datascienceModelDeploymentModelDeploymentConfigurationDetailsInfrastructureConfigurationDetailsModelDeploymentResourceConfigurationToHclTerraform = datascienceModelDeploymentModelDeploymentConfigurationDetailsInfrastructureConfigurationDetailsModelDeploymentResourceConfigurationToHclTerraform;
exports.datascienceModelDeploymentModelDeploymentConfigurationDetailsInfrastructureConfigurationDetailsScalingPolicyAutoScalingPoliciesRulesScaleConfigurationToTerraform = datascienceModelDeploymentModelDeploymentConfigurationDetailsInfrastructureConfigurationDetailsScalingPolicyAutoScalingPoliciesRulesScaleConfigurationToTerraform;
exports.datascienceModelDeploymentModelDeploymentConfigurationDetailsInfrastructureConfigurationDetailsScalingPolicyAutoScalingPoliciesRulesScaleConfigurationToHclTerraform = datascienceModelDeploymentModelDeploymentConfigurationDetailsInfrastructureConfigurationDetailsScalingPolicyAutoScalingPoliciesRulesScaleConfigurationToHclTerraform;
exports.datascienceModelDeploymentModelDeploymentConfigurationDetailsInfrastructureConfigurationDetailsScalingPolicyAutoScalingPoliciesRulesScaleInConfigurationToTerraform = datascienceModelDeploymentModelDeploymentConfigurationDetailsInfrastructureConfigurationDetailsScalingPolicyAutoScalingPoliciesRulesScaleInConfigurationToTerraform;
exports.datascienceModelDeploymentModelDeploymentConfigurationDetailsInfrastructureConfigurationDetailsScalingPolicyAutoScalingPoliciesRulesScaleInConfigurationToHclTerraform = datascienceModelDeploymentModelDeploymentConfigurationDetailsInfrastructureConfigurationDetailsScalingPolicyAutoScalingPoliciesRulesScaleInConfigurationToHclTerraform;
exports.datascienceModelDeploymentModelDeploymentConfigurationDetailsInfrastructureConfigurationDetailsScalingPolicyAutoScalingPoliciesRulesScaleOutConfigurationToTerraform = datascienceModelDeploymentModelDeploymentConfigurationDetailsInfrastructureConfigurationDetailsScalingPolicyAutoScalingPoliciesRulesScaleOutConfigurationToTerraform;
exports.datascienceModelDeploymentModelDeploymentConfigurationDetailsInfrastructureConfigurationDetailsScalingPolicyAutoScalingPoliciesRulesScaleOutConfigurationToHclTerraform = datascienceModelDeploymentModelDeploymentConfigurationDetailsInfrastructureConfigurationDetailsScalingPolicyAutoScalingPoliciesRulesScaleOutConfigurationToHclTerraform;
exports.datascienceModelDeploymentModelDeploymentConfigurationDetailsInfrastructureConfigurationDetailsScalingPolicyAutoScalingPoliciesRulesToTerraform = datascienceModelDeploymentModelDeploymentConfigurationDetailsInfrastructureConfigurationDetailsScalingPolicyAutoScalingPoliciesRulesToTerraform;
exports.datascienceModelDeploymentModelDeploymentConfigurationDetailsInfrastructureConfigurationDetailsScalingPolicyAutoScalingPoliciesRulesToHclTerraform = datascienceModelDeploymentModelDeploymentConfigurationDetailsInfrastructureConfigurationDetailsScalingPolicyAutoScalingPoliciesRulesToHclTerraform;
exports.datascienceModelDeploymentModelDeploymentConfigurationDetailsInfrastructureConfigurationDetailsScalingPolicyAutoScalingPoliciesScaleInPolicyToTerraform = datascienceModelDeploymentModelDeploymentConfigurationDetailsInfrastructureConfigurationDetailsScalingPolicyAutoScalingPoliciesScaleInPolicyToTerraform;
exports.datascienceModelDeploymentModelDeploymentConfigurationDetailsInfrastructureConfigurationDetailsScalingPolicyAutoScalingPoliciesScaleInPolicyToHclTerraform = datascienceModelDeploymentModelDeploymentConfigurationDetailsInfrastructureConfigurationDetailsScalingPolicyAutoScalingPoliciesScaleInPolicyToHclTerraform;
exports.datascienceModelDeploymentModelDeploymentConfigurationDetailsInfrastructureConfigurationDetailsScalingPolicyAutoScalingPoliciesScaleOutPolicyToTerraform = datascienceModelDeploymentModelDeploymentConfigurationDetailsInfrastructureConfigurationDetailsScalingPolicyAutoScalingPoliciesScaleOutPolicyToTerraform;
exports.datascienceModelDeploymentModelDeploymentConfigurationDetailsInfrastructureConfigurationDetailsScalingPolicyAutoScalingPoliciesScaleOutPolicyToHclTerraform = datascienceModelDeploymentModelDeploymentConfigurationDetailsInfrastructureConfigurationDetailsScalingPolicyAutoScalingPoliciesScaleOutPolicyToHclTerraform;
exports.datascienceModelDeploymentModelDeploymentConfigurationDetailsInfrastructureConfigurationDetailsScalingPolicyAutoScalingPoliciesToTerraform = datascienceModelDeploymentModelDeploymentConfigurationDetailsInfrastructureConfigurationDetailsScalingPolicyAutoScalingPoliciesToTerraform;
exports.datascienceModelDeploymentModelDeploymentConfigurationDetailsInfrastructureConfigurationDetailsScalingPolicyAutoScalingPoliciesToHclTerraform = datascienceModelDeploymentModelDeploymentConfigurationDetailsInfrastructureConfigurationDetailsScalingPolicyAutoScalingPoliciesToHclTerraform;
exports.datascienceModelDeploymentModelDeploymentConfigurationDetailsInfrastructureConfigurationDetailsScalingPolicyToTerraform = datascienceModelDeploymentModelDeploymentConfigurationDetailsInfrastructureConfigurationDetailsScalingPolicyToTerraform;
exports.datascienceModelDeploymentModelDeploymentConfigurationDetailsInfrastructureConfigurationDetailsScalingPolicyToHclTerraform = datascienceModelDeploymentModelDeploymentConfigurationDetailsInfrastructureConfigurationDetailsScalingPolicyToHclTerraform;
exports.datascienceModelDeploymentModelDeploymentConfigurationDetailsInfrastructureConfigurationDetailsToTerraform = datascienceModelDeploymentModelDeploymentConfigurationDetailsInfrastructureConfigurationDetailsToTerraform;
exports.datascienceModelDeploymentModelDeploymentConfigurationDetailsInfrastructureConfigurationDetailsToHclTerraform = datascienceModelDeploymentModelDeploymentConfigurationDetailsInfrastructureConfigurationDetailsToHclTerraform;
exports.datascienceModelDeploymentModelDeploymentConfigurationDetailsModelConfigurationDetailsInstanceConfigurationModelDeploymentInstanceShapeConfigDetailsToTerraform = datascienceModelDeploymentModelDeploymentConfigurationDetailsModelConfigurationDetailsInstanceConfigurationModelDeploymentInstanceShapeConfigDetailsToTerraform;
exports.datascienceModelDeploymentModelDeploymentConfigurationDetailsModelConfigurationDetailsInstanceConfigurationModelDeploymentInstanceShapeConfigDetailsToHclTerraform = datascienceModelDeploymentModelDeploymentConfigurationDetailsModelConfigurationDetailsInstanceConfigurationModelDeploymentInstanceShapeConfigDetailsToHclTerraform;
exports.datascienceModelDeploymentModelDeploymentConfigurationDetailsModelConfigurationDetailsInstanceConfigurationToTerraform = datascienceModelDeploymentModelDeploymentConfigurationDetailsModelConfigurationDetailsInstanceConfigurationToTerraform;
exports.datascienceModelDeploymentModelDeploymentConfigurationDetailsModelConfigurationDetailsInstanceConfigurationToHclTerraform = datascienceModelDeploymentModelDeploymentConfigurationDetailsModelConfigurationDetailsInstanceConfigurationToHclTerraform;
exports.datascienceModelDeploymentModelDeploymentConfigurationDetailsModelConfigurationDetailsScalingPolicyAutoScalingPoliciesRulesScaleInConfigurationToTerraform = datascienceModelDeploymentModelDeploymentConfigurationDetailsModelConfigurationDetailsScalingPolicyAutoScalingPoliciesRulesScaleInConfigurationToTerraform;
exports.datascienceModelDeploymentModelDeploymentConfigurationDetailsModelConfigurationDetailsScalingPolicyAutoScalingPoliciesRulesScaleInConfigurationToHclTerraform = datascienceModelDeploymentModelDeploymentConfigurationDetailsModelConfigurationDetailsScalingPolicyAutoScalingPoliciesRulesScaleInConfigurationToHclTerraform;
exports.datascienceModelDeploymentModelDeploymentConfigurationDetailsModelConfigurationDetailsScalingPolicyAutoScalingPoliciesRulesScaleOutConfigurationToTerraform = datascienceModelDeploymentModelDeploymentConfigurationDetailsModelConfigurationDetailsScalingPolicyAutoScalingPoliciesRulesScaleOutConfigurationToTerraform;
exports.datascienceModelDeploymentModelDeploymentConfigurationDetailsModelConfigurationDetailsScalingPolicyAutoScalingPoliciesRulesScaleOutConfigurationToHclTerraform = datascienceModelDeploymentModelDeploymentConfigurationDetailsModelConfigurationDetailsScalingPolicyAutoScalingPoliciesRulesScaleOutConfigurationToHclTerraform;
exports.datascienceModelDeploymentModelDeploymentConfigurationDetailsModelConfigurationDetailsScalingPolicyAutoScalingPoliciesRulesToTerraform = datascienceModelDeploymentModelDeploymentConfigurationDetailsModelConfigurationDetailsScalingPolicyAutoScalingPoliciesRulesToTerraform;
exports.datascienceModelDeploymentModelDeploymentConfigurationDetailsModelConfigurationDetailsScalingPolicyAutoScalingPoliciesRulesToHclTerraform = datascienceModelDeploymentModelDeploymentConfigurationDetailsModelConfigurationDetailsScalingPolicyAutoScalingPoliciesRulesToHclTerraform;
exports.datascienceModelDeploymentModelDeploymentConfigurationDetailsModelConfigurationDetailsScalingPolicyAutoScalingPoliciesToTerraform = datascienceModelDeploymentModelDeploymentConfigurationDetailsModelConfigurationDetailsScalingPolicyAutoScalingPoliciesToTerraform;
exports.datascienceModelDeploymentModelDeploymentConfigurationDetailsModelConfigurationDetailsScalingPolicyAutoScalingPoliciesToHclTerraform = datascienceModelDeploymentModelDeploymentConfigurationDetailsModelConfigurationDetailsScalingPolicyAutoScalingPoliciesToHclTerraform;
exports.datascienceModelDeploymentModelDeploymentConfigurationDetailsModelConfigurationDetailsScalingPolicyToTerraform = datascienceModelDeploymentModelDeploymentConfigurationDetailsModelConfigurationDetailsScalingPolicyToTerraform;
exports.datascienceModelDeploymentModelDeploymentConfigurationDetailsModelConfigurationDetailsScalingPolicyToHclTerraform = datascienceModelDeploymentModelDeploymentConfigurationDetailsModelConfigurationDetailsScalingPolicyToHclTerraform;
exports.datascienceModelDeploymentModelDeploymentConfigurationDetailsModelConfigurationDetailsToTerraform = datascienceModelDeploymentModelDeploymentConfigurationDetailsModelConfigurationDetailsToTerraform;
exports.datascienceModelDeploymentModelDeploymentConfigurationDetailsModelConfigurationDetailsToHclTerraform = datascienceModelDeploymentModelDeploymentConfigurationDetailsModelConfigurationDetailsToHclTerraform;
exports.datascienceModelDeploymentModelDeploymentConfigurationDetailsModelGroupConfigurationDetailsToTerraform = datascienceModelDeploymentModelDeploymentConfigurationDetailsModelGroupConfigurationDetailsToTerraform;
exports.datascienceModelDeploymentModelDeploymentConfigurationDetailsModelGroupConfigurationDetailsToHclTerraform = datascienceModelDeploymentModelDeploymentConfigurationDetailsModelGroupConfigurationDetailsToHclTerraform;
exports.datascienceModelDeploymentModelDeploymentConfigurationDetailsToTerraform = datascienceModelDeploymentModelDeploymentConfigurationDetailsToTerraform;
exports.datascienceModelDeploymentModelDeploymentConfigurationDetailsToHclTerraform = datascienceModelDeploymentModelDeploymentConfigurationDetailsToHclTerraform;
exports.datascienceModelDeploymentTimeoutsToTerraform = datascienceModelDeploymentTimeoutsToTerraform;
exports.datascienceModelDeploymentTimeoutsToHclTerraform = datascienceModelDeploymentTimeoutsToHclTerraform;
const engine_1 = require("../../engine");
const cdktf = require("cdktf");
function datascienceModelDeploymentModelDeploymentSystemDataToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
function datascienceModelDeploymentModelDeploymentSystemDataToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
class DatascienceModelDeploymentModelDeploymentSystemDataOutputReference extends cdktf.ComplexObject {
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
    get currentInstanceCount() {
        return this.getNumberAttribute('current_instance_count');
    }
    get modelType() {
        return this.getStringAttribute('model_type');
    }
    get systemInfraType() {
        return this.getStringAttribute('system_infra_type');
    }
}
exports.DatascienceModelDeploymentModelDeploymentSystemDataOutputReference = DatascienceModelDeploymentModelDeploymentSystemDataOutputReference;
class DatascienceModelDeploymentModelDeploymentSystemDataList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new DatascienceModelDeploymentModelDeploymentSystemDataOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.DatascienceModelDeploymentModelDeploymentSystemDataList = DatascienceModelDeploymentModelDeploymentSystemDataList;
function datascienceModelDeploymentCategoryLogDetailsAccessToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        log_group_id: cdktf.stringToTerraform(struct.logGroupId),
        log_id: cdktf.stringToTerraform(struct.logId),
    };
}
function datascienceModelDeploymentCategoryLogDetailsAccessToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
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
class DatascienceModelDeploymentCategoryLogDetailsAccessOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false, 0);
        this.isEmptyObject = false;
    }
    get internalValue() {
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
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
            this._logGroupId = undefined;
            this._logId = undefined;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this._logGroupId = value.logGroupId;
            this._logId = value.logId;
        }
    }
    get logGroupId() {
        return this.getStringAttribute('log_group_id');
    }
    set logGroupId(value) {
        this._logGroupId = value;
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
    get logIdInput() {
        return this._logId;
    }
}
exports.DatascienceModelDeploymentCategoryLogDetailsAccessOutputReference = DatascienceModelDeploymentCategoryLogDetailsAccessOutputReference;
function datascienceModelDeploymentCategoryLogDetailsPredictToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        log_group_id: cdktf.stringToTerraform(struct.logGroupId),
        log_id: cdktf.stringToTerraform(struct.logId),
    };
}
function datascienceModelDeploymentCategoryLogDetailsPredictToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
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
class DatascienceModelDeploymentCategoryLogDetailsPredictOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false, 0);
        this.isEmptyObject = false;
    }
    get internalValue() {
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
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
            this._logGroupId = undefined;
            this._logId = undefined;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this._logGroupId = value.logGroupId;
            this._logId = value.logId;
        }
    }
    get logGroupId() {
        return this.getStringAttribute('log_group_id');
    }
    set logGroupId(value) {
        this._logGroupId = value;
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
    get logIdInput() {
        return this._logId;
    }
}
exports.DatascienceModelDeploymentCategoryLogDetailsPredictOutputReference = DatascienceModelDeploymentCategoryLogDetailsPredictOutputReference;
function datascienceModelDeploymentCategoryLogDetailsToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        access: datascienceModelDeploymentCategoryLogDetailsAccessToTerraform(struct.access),
        predict: datascienceModelDeploymentCategoryLogDetailsPredictToTerraform(struct.predict),
    };
}
function datascienceModelDeploymentCategoryLogDetailsToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        access: {
            value: datascienceModelDeploymentCategoryLogDetailsAccessToHclTerraform(struct.access),
            isBlock: true,
            type: "list",
            storageClassType: "DatascienceModelDeploymentCategoryLogDetailsAccessList",
        },
        predict: {
            value: datascienceModelDeploymentCategoryLogDetailsPredictToHclTerraform(struct.predict),
            isBlock: true,
            type: "list",
            storageClassType: "DatascienceModelDeploymentCategoryLogDetailsPredictList",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class DatascienceModelDeploymentCategoryLogDetailsOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false, 0);
        this.isEmptyObject = false;
        this._access = new DatascienceModelDeploymentCategoryLogDetailsAccessOutputReference(this, "access");
        this._predict = new DatascienceModelDeploymentCategoryLogDetailsPredictOutputReference(this, "predict");
    }
    get internalValue() {
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._access?.internalValue !== undefined) {
            hasAnyValues = true;
            internalValueResult.access = this._access?.internalValue;
        }
        if (this._predict?.internalValue !== undefined) {
            hasAnyValues = true;
            internalValueResult.predict = this._predict?.internalValue;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this._access.internalValue = undefined;
            this._predict.internalValue = undefined;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this._access.internalValue = value.access;
            this._predict.internalValue = value.predict;
        }
    }
    get access() {
        return this._access;
    }
    putAccess(value) {
        this._access.internalValue = value;
    }
    resetAccess() {
        this._access.internalValue = undefined;
    }
    get accessInput() {
        return this._access.internalValue;
    }
    get predict() {
        return this._predict;
    }
    putPredict(value) {
        this._predict.internalValue = value;
    }
    resetPredict() {
        this._predict.internalValue = undefined;
    }
    get predictInput() {
        return this._predict.internalValue;
    }
}
exports.DatascienceModelDeploymentCategoryLogDetailsOutputReference = DatascienceModelDeploymentCategoryLogDetailsOutputReference;
function datascienceModelDeploymentModelDeploymentConfigurationDetailsEnvironmentConfigurationDetailsCustomHttpEndpointsToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        endpoint_uri_suffix: cdktf.stringToTerraform(struct.endpointUriSuffix),
        http_methods: cdktf.listMapper(cdktf.stringToTerraform, false)(struct.httpMethods),
    };
}
function datascienceModelDeploymentModelDeploymentConfigurationDetailsEnvironmentConfigurationDetailsCustomHttpEndpointsToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        endpoint_uri_suffix: {
            value: cdktf.stringToHclTerraform(struct.endpointUriSuffix),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        http_methods: {
            value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct.httpMethods),
            isBlock: false,
            type: "list",
            storageClassType: "stringList",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class DatascienceModelDeploymentModelDeploymentConfigurationDetailsEnvironmentConfigurationDetailsCustomHttpEndpointsOutputReference extends cdktf.ComplexObject {
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
        if (this._endpointUriSuffix !== undefined) {
            hasAnyValues = true;
            internalValueResult.endpointUriSuffix = this._endpointUriSuffix;
        }
        if (this._httpMethods !== undefined) {
            hasAnyValues = true;
            internalValueResult.httpMethods = this._httpMethods;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this.resolvableValue = undefined;
            this._endpointUriSuffix = undefined;
            this._httpMethods = undefined;
        }
        else if (cdktf.Tokenization.isResolvable(value)) {
            this.isEmptyObject = false;
            this.resolvableValue = value;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this.resolvableValue = undefined;
            this._endpointUriSuffix = value.endpointUriSuffix;
            this._httpMethods = value.httpMethods;
        }
    }
    get endpointUriSuffix() {
        return this.getStringAttribute('endpoint_uri_suffix');
    }
    set endpointUriSuffix(value) {
        this._endpointUriSuffix = value;
    }
    resetEndpointUriSuffix() {
        this._endpointUriSuffix = undefined;
    }
    get endpointUriSuffixInput() {
        return this._endpointUriSuffix;
    }
    get httpMethods() {
        return this.getListAttribute('http_methods');
    }
    set httpMethods(value) {
        this._httpMethods = value;
    }
    resetHttpMethods() {
        this._httpMethods = undefined;
    }
    get httpMethodsInput() {
        return this._httpMethods;
    }
}
exports.DatascienceModelDeploymentModelDeploymentConfigurationDetailsEnvironmentConfigurationDetailsCustomHttpEndpointsOutputReference = DatascienceModelDeploymentModelDeploymentConfigurationDetailsEnvironmentConfigurationDetailsCustomHttpEndpointsOutputReference;
class DatascienceModelDeploymentModelDeploymentConfigurationDetailsEnvironmentConfigurationDetailsCustomHttpEndpointsList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new DatascienceModelDeploymentModelDeploymentConfigurationDetailsEnvironmentConfigurationDetailsCustomHttpEndpointsOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.DatascienceModelDeploymentModelDeploymentConfigurationDetailsEnvironmentConfigurationDetailsCustomHttpEndpointsList = DatascienceModelDeploymentModelDeploymentConfigurationDetailsEnvironmentConfigurationDetailsCustomHttpEndpointsList;
function datascienceModelDeploymentModelDeploymentConfigurationDetailsEnvironmentConfigurationDetailsToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        cmd: cdktf.listMapper(cdktf.stringToTerraform, false)(struct.cmd),
        default_environment_variables: cdktf.hashMapper(cdktf.stringToTerraform)(struct.defaultEnvironmentVariables),
        entrypoint: cdktf.listMapper(cdktf.stringToTerraform, false)(struct.entrypoint),
        environment_configuration_type: cdktf.stringToTerraform(struct.environmentConfigurationType),
        environment_variables: cdktf.hashMapper(cdktf.stringToTerraform)(struct.environmentVariables),
        health_check_port: cdktf.numberToTerraform(struct.healthCheckPort),
        image: cdktf.stringToTerraform(struct.image),
        image_digest: cdktf.stringToTerraform(struct.imageDigest),
        image_signature_id: cdktf.stringToTerraform(struct.imageSignatureId),
        predict_api_specification: cdktf.stringToTerraform(struct.predictApiSpecification),
        server_port: cdktf.numberToTerraform(struct.serverPort),
        custom_http_endpoints: cdktf.listMapper(datascienceModelDeploymentModelDeploymentConfigurationDetailsEnvironmentConfigurationDetailsCustomHttpEndpointsToTerraform, true)(struct.customHttpEndpoints),
    };
}
function datascienceModelDeploymentModelDeploymentConfigurationDetailsEnvironmentConfigurationDetailsToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        cmd: {
            value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct.cmd),
            isBlock: false,
            type: "list",
            storageClassType: "stringList",
        },
        default_environment_variables: {
            value: cdktf.hashMapperHcl(cdktf.stringToHclTerraform)(struct.defaultEnvironmentVariables),
            isBlock: false,
            type: "map",
            storageClassType: "stringMap",
        },
        entrypoint: {
            value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct.entrypoint),
            isBlock: false,
            type: "list",
            storageClassType: "stringList",
        },
        environment_configuration_type: {
            value: cdktf.stringToHclTerraform(struct.environmentConfigurationType),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        environment_variables: {
            value: cdktf.hashMapperHcl(cdktf.stringToHclTerraform)(struct.environmentVariables),
            isBlock: false,
            type: "map",
            storageClassType: "stringMap",
        },
        health_check_port: {
            value: cdktf.numberToHclTerraform(struct.healthCheckPort),
            isBlock: false,
            type: "simple",
            storageClassType: "number",
        },
        image: {
            value: cdktf.stringToHclTerraform(struct.image),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        image_digest: {
            value: cdktf.stringToHclTerraform(struct.imageDigest),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        image_signature_id: {
            value: cdktf.stringToHclTerraform(struct.imageSignatureId),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        predict_api_specification: {
            value: cdktf.stringToHclTerraform(struct.predictApiSpecification),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        server_port: {
            value: cdktf.numberToHclTerraform(struct.serverPort),
            isBlock: false,
            type: "simple",
            storageClassType: "number",
        },
        custom_http_endpoints: {
            value: cdktf.listMapperHcl(datascienceModelDeploymentModelDeploymentConfigurationDetailsEnvironmentConfigurationDetailsCustomHttpEndpointsToHclTerraform, true)(struct.customHttpEndpoints),
            isBlock: true,
            type: "list",
            storageClassType: "DatascienceModelDeploymentModelDeploymentConfigurationDetailsEnvironmentConfigurationDetailsCustomHttpEndpointsList",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class DatascienceModelDeploymentModelDeploymentConfigurationDetailsEnvironmentConfigurationDetailsOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false, 0);
        this.isEmptyObject = false;
        this._customHttpEndpoints = new DatascienceModelDeploymentModelDeploymentConfigurationDetailsEnvironmentConfigurationDetailsCustomHttpEndpointsList(this, "custom_http_endpoints", false);
    }
    get internalValue() {
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._cmd !== undefined) {
            hasAnyValues = true;
            internalValueResult.cmd = this._cmd;
        }
        if (this._defaultEnvironmentVariables !== undefined) {
            hasAnyValues = true;
            internalValueResult.defaultEnvironmentVariables = this._defaultEnvironmentVariables;
        }
        if (this._entrypoint !== undefined) {
            hasAnyValues = true;
            internalValueResult.entrypoint = this._entrypoint;
        }
        if (this._environmentConfigurationType !== undefined) {
            hasAnyValues = true;
            internalValueResult.environmentConfigurationType = this._environmentConfigurationType;
        }
        if (this._environmentVariables !== undefined) {
            hasAnyValues = true;
            internalValueResult.environmentVariables = this._environmentVariables;
        }
        if (this._healthCheckPort !== undefined) {
            hasAnyValues = true;
            internalValueResult.healthCheckPort = this._healthCheckPort;
        }
        if (this._image !== undefined) {
            hasAnyValues = true;
            internalValueResult.image = this._image;
        }
        if (this._imageDigest !== undefined) {
            hasAnyValues = true;
            internalValueResult.imageDigest = this._imageDigest;
        }
        if (this._imageSignatureId !== undefined) {
            hasAnyValues = true;
            internalValueResult.imageSignatureId = this._imageSignatureId;
        }
        if (this._predictApiSpecification !== undefined) {
            hasAnyValues = true;
            internalValueResult.predictApiSpecification = this._predictApiSpecification;
        }
        if (this._serverPort !== undefined) {
            hasAnyValues = true;
            internalValueResult.serverPort = this._serverPort;
        }
        if (this._customHttpEndpoints?.internalValue !== undefined) {
            hasAnyValues = true;
            internalValueResult.customHttpEndpoints = this._customHttpEndpoints?.internalValue;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this._cmd = undefined;
            this._defaultEnvironmentVariables = undefined;
            this._entrypoint = undefined;
            this._environmentConfigurationType = undefined;
            this._environmentVariables = undefined;
            this._healthCheckPort = undefined;
            this._image = undefined;
            this._imageDigest = undefined;
            this._imageSignatureId = undefined;
            this._predictApiSpecification = undefined;
            this._serverPort = undefined;
            this._customHttpEndpoints.internalValue = undefined;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this._cmd = value.cmd;
            this._defaultEnvironmentVariables = value.defaultEnvironmentVariables;
            this._entrypoint = value.entrypoint;
            this._environmentConfigurationType = value.environmentConfigurationType;
            this._environmentVariables = value.environmentVariables;
            this._healthCheckPort = value.healthCheckPort;
            this._image = value.image;
            this._imageDigest = value.imageDigest;
            this._imageSignatureId = value.imageSignatureId;
            this._predictApiSpecification = value.predictApiSpecification;
            this._serverPort = value.serverPort;
            this._customHttpEndpoints.internalValue = value.customHttpEndpoints;
        }
    }
    get cmd() {
        return this.getListAttribute('cmd');
    }
    set cmd(value) {
        this._cmd = value;
    }
    resetCmd() {
        this._cmd = undefined;
    }
    get cmdInput() {
        return this._cmd;
    }
    get defaultEnvironmentVariables() {
        return this.getStringMapAttribute('default_environment_variables');
    }
    set defaultEnvironmentVariables(value) {
        this._defaultEnvironmentVariables = value;
    }
    resetDefaultEnvironmentVariables() {
        this._defaultEnvironmentVariables = undefined;
    }
    get defaultEnvironmentVariablesInput() {
        return this._defaultEnvironmentVariables;
    }
    get entrypoint() {
        return this.getListAttribute('entrypoint');
    }
    set entrypoint(value) {
        this._entrypoint = value;
    }
    resetEntrypoint() {
        this._entrypoint = undefined;
    }
    get entrypointInput() {
        return this._entrypoint;
    }
    get environmentConfigurationType() {
        return this.getStringAttribute('environment_configuration_type');
    }
    set environmentConfigurationType(value) {
        this._environmentConfigurationType = value;
    }
    get environmentConfigurationTypeInput() {
        return this._environmentConfigurationType;
    }
    get environmentVariables() {
        return this.getStringMapAttribute('environment_variables');
    }
    set environmentVariables(value) {
        this._environmentVariables = value;
    }
    resetEnvironmentVariables() {
        this._environmentVariables = undefined;
    }
    get environmentVariablesInput() {
        return this._environmentVariables;
    }
    get healthCheckPort() {
        return this.getNumberAttribute('health_check_port');
    }
    set healthCheckPort(value) {
        this._healthCheckPort = value;
    }
    resetHealthCheckPort() {
        this._healthCheckPort = undefined;
    }
    get healthCheckPortInput() {
        return this._healthCheckPort;
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
    get imageSignatureId() {
        return this.getStringAttribute('image_signature_id');
    }
    set imageSignatureId(value) {
        this._imageSignatureId = value;
    }
    resetImageSignatureId() {
        this._imageSignatureId = undefined;
    }
    get imageSignatureIdInput() {
        return this._imageSignatureId;
    }
    get predictApiSpecification() {
        return this.getStringAttribute('predict_api_specification');
    }
    set predictApiSpecification(value) {
        this._predictApiSpecification = value;
    }
    resetPredictApiSpecification() {
        this._predictApiSpecification = undefined;
    }
    get predictApiSpecificationInput() {
        return this._predictApiSpecification;
    }
    get serverPort() {
        return this.getNumberAttribute('server_port');
    }
    set serverPort(value) {
        this._serverPort = value;
    }
    resetServerPort() {
        this._serverPort = undefined;
    }
    get serverPortInput() {
        return this._serverPort;
    }
    get customHttpEndpoints() {
        return this._customHttpEndpoints;
    }
    putCustomHttpEndpoints(value) {
        this._customHttpEndpoints.internalValue = value;
    }
    resetCustomHttpEndpoints() {
        this._customHttpEndpoints.internalValue = undefined;
    }
    get customHttpEndpointsInput() {
        return this._customHttpEndpoints.internalValue;
    }
}
exports.DatascienceModelDeploymentModelDeploymentConfigurationDetailsEnvironmentConfigurationDetailsOutputReference = DatascienceModelDeploymentModelDeploymentConfigurationDetailsEnvironmentConfigurationDetailsOutputReference;
function datascienceModelDeploymentModelDeploymentConfigurationDetailsInfrastructureConfigurationDetailsInstanceConfigurationModelDeploymentInstanceShapeConfigDetailsToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        cpu_baseline: cdktf.stringToTerraform(struct.cpuBaseline),
        memory_in_gbs: cdktf.numberToTerraform(struct.memoryInGbs),
        ocpus: cdktf.numberToTerraform(struct.ocpus),
    };
}
function datascienceModelDeploymentModelDeploymentConfigurationDetailsInfrastructureConfigurationDetailsInstanceConfigurationModelDeploymentInstanceShapeConfigDetailsToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        cpu_baseline: {
            value: cdktf.stringToHclTerraform(struct.cpuBaseline),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        memory_in_gbs: {
            value: cdktf.numberToHclTerraform(struct.memoryInGbs),
            isBlock: false,
            type: "simple",
            storageClassType: "number",
        },
        ocpus: {
            value: cdktf.numberToHclTerraform(struct.ocpus),
            isBlock: false,
            type: "simple",
            storageClassType: "number",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class DatascienceModelDeploymentModelDeploymentConfigurationDetailsInfrastructureConfigurationDetailsInstanceConfigurationModelDeploymentInstanceShapeConfigDetailsOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false, 0);
        this.isEmptyObject = false;
    }
    get internalValue() {
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._cpuBaseline !== undefined) {
            hasAnyValues = true;
            internalValueResult.cpuBaseline = this._cpuBaseline;
        }
        if (this._memoryInGbs !== undefined) {
            hasAnyValues = true;
            internalValueResult.memoryInGbs = this._memoryInGbs;
        }
        if (this._ocpus !== undefined) {
            hasAnyValues = true;
            internalValueResult.ocpus = this._ocpus;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this._cpuBaseline = undefined;
            this._memoryInGbs = undefined;
            this._ocpus = undefined;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this._cpuBaseline = value.cpuBaseline;
            this._memoryInGbs = value.memoryInGbs;
            this._ocpus = value.ocpus;
        }
    }
    get cpuBaseline() {
        return this.getStringAttribute('cpu_baseline');
    }
    set cpuBaseline(value) {
        this._cpuBaseline = value;
    }
    resetCpuBaseline() {
        this._cpuBaseline = undefined;
    }
    get cpuBaselineInput() {
        return this._cpuBaseline;
    }
    get memoryInGbs() {
        return this.getNumberAttribute('memory_in_gbs');
    }
    set memoryInGbs(value) {
        this._memoryInGbs = value;
    }
    resetMemoryInGbs() {
        this._memoryInGbs = undefined;
    }
    get memoryInGbsInput() {
        return this._memoryInGbs;
    }
    get ocpus() {
        return this.getNumberAttribute('ocpus');
    }
    set ocpus(value) {
        this._ocpus = value;
    }
    resetOcpus() {
        this._ocpus = undefined;
    }
    get ocpusInput() {
        return this._ocpus;
    }
}
exports.DatascienceModelDeploymentModelDeploymentConfigurationDetailsInfrastructureConfigurationDetailsInstanceConfigurationModelDeploymentInstanceShapeConfigDetailsOutputReference = DatascienceModelDeploymentModelDeploymentConfigurationDetailsInfrastructureConfigurationDetailsInstanceConfigurationModelDeploymentInstanceShapeConfigDetailsOutputReference;
function datascienceModelDeploymentModelDeploymentConfigurationDetailsInfrastructureConfigurationDetailsInstanceConfigurationToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        instance_shape_name: cdktf.stringToTerraform(struct.instanceShapeName),
        network_access_type: cdktf.stringToTerraform(struct.networkAccessType),
        private_endpoint_id: cdktf.stringToTerraform(struct.privateEndpointId),
        subnet_id: cdktf.stringToTerraform(struct.subnetId),
        model_deployment_instance_shape_config_details: datascienceModelDeploymentModelDeploymentConfigurationDetailsInfrastructureConfigurationDetailsInstanceConfigurationModelDeploymentInstanceShapeConfigDetailsToTerraform(struct.modelDeploymentInstanceShapeConfigDetails),
    };
}
function datascienceModelDeploymentModelDeploymentConfigurationDetailsInfrastructureConfigurationDetailsInstanceConfigurationToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        instance_shape_name: {
            value: cdktf.stringToHclTerraform(struct.instanceShapeName),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        network_access_type: {
            value: cdktf.stringToHclTerraform(struct.networkAccessType),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        private_endpoint_id: {
            value: cdktf.stringToHclTerraform(struct.privateEndpointId),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        subnet_id: {
            value: cdktf.stringToHclTerraform(struct.subnetId),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        model_deployment_instance_shape_config_details: {
            value: datascienceModelDeploymentModelDeploymentConfigurationDetailsInfrastructureConfigurationDetailsInstanceConfigurationModelDeploymentInstanceShapeConfigDetailsToHclTerraform(struct.modelDeploymentInstanceShapeConfigDetails),
            isBlock: true,
            type: "list",
            storageClassType: "DatascienceModelDeploymentModelDeploymentConfigurationDetailsInfrastructureConfigurationDetailsInstanceConfigurationModelDeploymentInstanceShapeConfigDetailsList",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class DatascienceModelDeploymentModelDeploymentConfigurationDetailsInfrastructureConfigurationDetailsInstanceConfigurationOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false, 0);
        this.isEmptyObject = false;
        this._modelDeploymentInstanceShapeConfigDetails = new DatascienceModelDeploymentModelDeploymentConfigurationDetailsInfrastructureConfigurationDetailsInstanceConfigurationModelDeploymentInstanceShapeConfigDetailsOutputReference(this, "model_deployment_instance_shape_config_details");
    }
    get internalValue() {
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._instanceShapeName !== undefined) {
            hasAnyValues = true;
            internalValueResult.instanceShapeName = this._instanceShapeName;
        }
        if (this._networkAccessType !== undefined) {
            hasAnyValues = true;
            internalValueResult.networkAccessType = this._networkAccessType;
        }
        if (this._privateEndpointId !== undefined) {
            hasAnyValues = true;
            internalValueResult.privateEndpointId = this._privateEndpointId;
        }
        if (this._subnetId !== undefined) {
            hasAnyValues = true;
            internalValueResult.subnetId = this._subnetId;
        }
        if (this._modelDeploymentInstanceShapeConfigDetails?.internalValue !== undefined) {
            hasAnyValues = true;
            internalValueResult.modelDeploymentInstanceShapeConfigDetails = this._modelDeploymentInstanceShapeConfigDetails?.internalValue;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this._instanceShapeName = undefined;
            this._networkAccessType = undefined;
            this._privateEndpointId = undefined;
            this._subnetId = undefined;
            this._modelDeploymentInstanceShapeConfigDetails.internalValue = undefined;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this._instanceShapeName = value.instanceShapeName;
            this._networkAccessType = value.networkAccessType;
            this._privateEndpointId = value.privateEndpointId;
            this._subnetId = value.subnetId;
            this._modelDeploymentInstanceShapeConfigDetails.internalValue = value.modelDeploymentInstanceShapeConfigDetails;
        }
    }
    get instanceShapeName() {
        return this.getStringAttribute('instance_shape_name');
    }
    set instanceShapeName(value) {
        this._instanceShapeName = value;
    }
    get instanceShapeNameInput() {
        return this._instanceShapeName;
    }
    get networkAccessType() {
        return this.getStringAttribute('network_access_type');
    }
    set networkAccessType(value) {
        this._networkAccessType = value;
    }
    resetNetworkAccessType() {
        this._networkAccessType = undefined;
    }
    get networkAccessTypeInput() {
        return this._networkAccessType;
    }
    get privateEndpointId() {
        return this.getStringAttribute('private_endpoint_id');
    }
    set privateEndpointId(value) {
        this._privateEndpointId = value;
    }
    resetPrivateEndpointId() {
        this._privateEndpointId = undefined;
    }
    get privateEndpointIdInput() {
        return this._privateEndpointId;
    }
    get subnetId() {
        return this.getStringAttribute('subnet_id');
    }
    set subnetId(value) {
        this._subnetId = value;
    }
    resetSubnetId() {
        this._subnetId = undefined;
    }
    get subnetIdInput() {
        return this._subnetId;
    }
    get modelDeploymentInstanceShapeConfigDetails() {
        return this._modelDeploymentInstanceShapeConfigDetails;
    }
    putModelDeploymentInstanceShapeConfigDetails(value) {
        this._modelDeploymentInstanceShapeConfigDetails.internalValue = value;
    }
    resetModelDeploymentInstanceShapeConfigDetails() {
        this._modelDeploymentInstanceShapeConfigDetails.internalValue = undefined;
    }
    get modelDeploymentInstanceShapeConfigDetailsInput() {
        return this._modelDeploymentInstanceShapeConfigDetails.internalValue;
    }
}
exports.DatascienceModelDeploymentModelDeploymentConfigurationDetailsInfrastructureConfigurationDetailsInstanceConfigurationOutputReference = DatascienceModelDeploymentModelDeploymentConfigurationDetailsInfrastructureConfigurationDetailsInstanceConfigurationOutputReference;
function datascienceModelDeploymentModelDeploymentConfigurationDetailsInfrastructureConfigurationDetailsModelDeploymentResourceConfigurationResourceLimitConfigurationToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        memory_in_gbs: cdktf.numberToTerraform(struct.memoryInGbs),
        ocpus: cdktf.numberToTerraform(struct.ocpus),
    };
}
function datascienceModelDeploymentModelDeploymentConfigurationDetailsInfrastructureConfigurationDetailsModelDeploymentResourceConfigurationResourceLimitConfigurationToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        memory_in_gbs: {
            value: cdktf.numberToHclTerraform(struct.memoryInGbs),
            isBlock: false,
            type: "simple",
            storageClassType: "number",
        },
        ocpus: {
            value: cdktf.numberToHclTerraform(struct.ocpus),
            isBlock: false,
            type: "simple",
            storageClassType: "number",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class DatascienceModelDeploymentModelDeploymentConfigurationDetailsInfrastructureConfigurationDetailsModelDeploymentResourceConfigurationResourceLimitConfigurationOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false, 0);
        this.isEmptyObject = false;
    }
    get internalValue() {
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._memoryInGbs !== undefined) {
            hasAnyValues = true;
            internalValueResult.memoryInGbs = this._memoryInGbs;
        }
        if (this._ocpus !== undefined) {
            hasAnyValues = true;
            internalValueResult.ocpus = this._ocpus;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this._memoryInGbs = undefined;
            this._ocpus = undefined;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this._memoryInGbs = value.memoryInGbs;
            this._ocpus = value.ocpus;
        }
    }
    get memoryInGbs() {
        return this.getNumberAttribute('memory_in_gbs');
    }
    set memoryInGbs(value) {
        this._memoryInGbs = value;
    }
    get memoryInGbsInput() {
        return this._memoryInGbs;
    }
    get ocpus() {
        return this.getNumberAttribute('ocpus');
    }
    set ocpus(value) {
        this._ocpus = value;
    }
    get ocpusInput() {
        return this._ocpus;
    }
}
exports.DatascienceModelDeploymentModelDeploymentConfigurationDetailsInfrastructureConfigurationDetailsModelDeploymentResourceConfigurationResourceLimitConfigurationOutputReference = DatascienceModelDeploymentModelDeploymentConfigurationDetailsInfrastructureConfigurationDetailsModelDeploymentResourceConfigurationResourceLimitConfigurationOutputReference;
function datascienceModelDeploymentModelDeploymentConfigurationDetailsInfrastructureConfigurationDetailsModelDeploymentResourceConfigurationResourceRequestConfigurationToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        gpus: cdktf.numberToTerraform(struct.gpus),
        memory_in_gbs: cdktf.numberToTerraform(struct.memoryInGbs),
        ocpus: cdktf.numberToTerraform(struct.ocpus),
    };
}
function datascienceModelDeploymentModelDeploymentConfigurationDetailsInfrastructureConfigurationDetailsModelDeploymentResourceConfigurationResourceRequestConfigurationToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        gpus: {
            value: cdktf.numberToHclTerraform(struct.gpus),
            isBlock: false,
            type: "simple",
            storageClassType: "number",
        },
        memory_in_gbs: {
            value: cdktf.numberToHclTerraform(struct.memoryInGbs),
            isBlock: false,
            type: "simple",
            storageClassType: "number",
        },
        ocpus: {
            value: cdktf.numberToHclTerraform(struct.ocpus),
            isBlock: false,
            type: "simple",
            storageClassType: "number",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class DatascienceModelDeploymentModelDeploymentConfigurationDetailsInfrastructureConfigurationDetailsModelDeploymentResourceConfigurationResourceRequestConfigurationOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false, 0);
        this.isEmptyObject = false;
    }
    get internalValue() {
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._gpus !== undefined) {
            hasAnyValues = true;
            internalValueResult.gpus = this._gpus;
        }
        if (this._memoryInGbs !== undefined) {
            hasAnyValues = true;
            internalValueResult.memoryInGbs = this._memoryInGbs;
        }
        if (this._ocpus !== undefined) {
            hasAnyValues = true;
            internalValueResult.ocpus = this._ocpus;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this._gpus = undefined;
            this._memoryInGbs = undefined;
            this._ocpus = undefined;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this._gpus = value.gpus;
            this._memoryInGbs = value.memoryInGbs;
            this._ocpus = value.ocpus;
        }
    }
    get gpus() {
        return this.getNumberAttribute('gpus');
    }
    set gpus(value) {
        this._gpus = value;
    }
    resetGpus() {
        this._gpus = undefined;
    }
    get gpusInput() {
        return this._gpus;
    }
    get memoryInGbs() {
        return this.getNumberAttribute('memory_in_gbs');
    }
    set memoryInGbs(value) {
        this._memoryInGbs = value;
    }
    get memoryInGbsInput() {
        return this._memoryInGbs;
    }
    get ocpus() {
        return this.getNumberAttribute('ocpus');
    }
    set ocpus(value) {
        this._ocpus = value;
    }
    get ocpusInput() {
        return this._ocpus;
    }
}
exports.DatascienceModelDeploymentModelDeploymentConfigurationDetailsInfrastructureConfigurationDetailsModelDeploymentResourceConfigurationResourceRequestConfigurationOutputReference = DatascienceModelDeploymentModelDeploymentConfigurationDetailsInfrastructureConfigurationDetailsModelDeploymentResourceConfigurationResourceRequestConfigurationOutputReference;
function datascienceModelDeploymentModelDeploymentConfigurationDetailsInfrastructureConfigurationDetailsModelDeploymentResourceConfigurationToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        resource_limit_configuration: datascienceModelDeploymentModelDeploymentConfigurationDetailsInfrastructureConfigurationDetailsModelDeploymentResourceConfigurationResourceLimitConfigurationToTerraform(struct.resourceLimitConfiguration),
        resource_request_configuration: datascienceModelDeploymentModelDeploymentConfigurationDetailsInfrastructureConfigurationDetailsModelDeploymentResourceConfigurationResourceRequestConfigurationToTerraform(struct.resourceRequestConfiguration),
    };
}
function datascienceModelDeploymentModelDeploymentConfigurationDetailsInfrastructureConfigurationDetailsModelDeploymentResourceConfigurationToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        resource_limit_configuration: {
            value: datascienceModelDeploymentModelDeploymentConfigurationDetailsInfrastructureConfigurationDetailsModelDeploymentResourceConfigurationResourceLimitConfigurationToHclTerraform(struct.resourceLimitConfiguration),
            isBlock: true,
            type: "list",
            storageClassType: "DatascienceModelDeploymentModelDeploymentConfigurationDetailsInfrastructureConfigurationDetailsModelDeploymentResourceConfigurationResourceLimitConfigurationList",
        },
        resource_request_configuration: {
            value: datascienceModelDeploymentModelDeploymentConfigurationDetailsInfrastructureConfigurationDetailsModelDeploymentResourceConfigurationResourceRequestConfigurationToHclTerraform(struct.resourceRequestConfiguration),
            isBlock: true,
            type: "list",
            storageClassType: "DatascienceModelDeploymentModelDeploymentConfigurationDetailsInfrastructureConfigurationDetailsModelDeploymentResourceConfigurationResourceRequestConfigurationList",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class DatascienceModelDeploymentModelDeploymentConfigurationDetailsInfrastructureConfigurationDetailsModelDeploymentResourceConfigurationOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false, 0);
        this.isEmptyObject = false;
        this._resourceLimitConfiguration = new DatascienceModelDeploymentModelDeploymentConfigurationDetailsInfrastructureConfigurationDetailsModelDeploymentResourceConfigurationResourceLimitConfigurationOutputReference(this, "resource_limit_configuration");
        this._resourceRequestConfiguration = new DatascienceModelDeploymentModelDeploymentConfigurationDetailsInfrastructureConfigurationDetailsModelDeploymentResourceConfigurationResourceRequestConfigurationOutputReference(this, "resource_request_configuration");
    }
    get internalValue() {
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._resourceLimitConfiguration?.internalValue !== undefined) {
            hasAnyValues = true;
            internalValueResult.resourceLimitConfiguration = this._resourceLimitConfiguration?.internalValue;
        }
        if (this._resourceRequestConfiguration?.internalValue !== undefined) {
            hasAnyValues = true;
            internalValueResult.resourceRequestConfiguration = this._resourceRequestConfiguration?.internalValue;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this._resourceLimitConfiguration.internalValue = undefined;
            this._resourceRequestConfiguration.internalValue = undefined;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this._resourceLimitConfiguration.internalValue = value.resourceLimitConfiguration;
            this._resourceRequestConfiguration.internalValue = value.resourceRequestConfiguration;
        }
    }
    get resourceLimitConfiguration() {
        return this._resourceLimitConfiguration;
    }
    putResourceLimitConfiguration(value) {
        this._resourceLimitConfiguration.internalValue = value;
    }
    resetResourceLimitConfiguration() {
        this._resourceLimitConfiguration.internalValue = undefined;
    }
    get resourceLimitConfigurationInput() {
        return this._resourceLimitConfiguration.internalValue;
    }
    get resourceRequestConfiguration() {
        return this._resourceRequestConfiguration;
    }
    putResourceRequestConfiguration(value) {
        this._resourceRequestConfiguration.internalValue = value;
    }
    get resourceRequestConfigurationInput() {
        return this._resourceRequestConfiguration.internalValue;
    }
}
exports.DatascienceModelDeploymentModelDeploymentConfigurationDetailsInfrastructureConfigurationDetailsModelDeploymentResourceConfigurationOutputReference = DatascienceModelDeploymentModelDeploymentConfigurationDetailsInfrastructureConfigurationDetailsModelDeploymentResourceConfigurationOutputReference;
function datascienceModelDeploymentModelDeploymentConfigurationDetailsInfrastructureConfigurationDetailsScalingPolicyAutoScalingPoliciesRulesScaleConfigurationToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        metric_namespace: cdktf.stringToTerraform(struct.metricNamespace),
        query: cdktf.stringToTerraform(struct.query),
        target_scaling_configuration_type: cdktf.stringToTerraform(struct.targetScalingConfigurationType),
        threshold: cdktf.numberToTerraform(struct.threshold),
    };
}
function datascienceModelDeploymentModelDeploymentConfigurationDetailsInfrastructureConfigurationDetailsScalingPolicyAutoScalingPoliciesRulesScaleConfigurationToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        metric_namespace: {
            value: cdktf.stringToHclTerraform(struct.metricNamespace),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        query: {
            value: cdktf.stringToHclTerraform(struct.query),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        target_scaling_configuration_type: {
            value: cdktf.stringToHclTerraform(struct.targetScalingConfigurationType),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        threshold: {
            value: cdktf.numberToHclTerraform(struct.threshold),
            isBlock: false,
            type: "simple",
            storageClassType: "number",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class DatascienceModelDeploymentModelDeploymentConfigurationDetailsInfrastructureConfigurationDetailsScalingPolicyAutoScalingPoliciesRulesScaleConfigurationOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false, 0);
        this.isEmptyObject = false;
    }
    get internalValue() {
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._metricNamespace !== undefined) {
            hasAnyValues = true;
            internalValueResult.metricNamespace = this._metricNamespace;
        }
        if (this._query !== undefined) {
            hasAnyValues = true;
            internalValueResult.query = this._query;
        }
        if (this._targetScalingConfigurationType !== undefined) {
            hasAnyValues = true;
            internalValueResult.targetScalingConfigurationType = this._targetScalingConfigurationType;
        }
        if (this._threshold !== undefined) {
            hasAnyValues = true;
            internalValueResult.threshold = this._threshold;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this._metricNamespace = undefined;
            this._query = undefined;
            this._targetScalingConfigurationType = undefined;
            this._threshold = undefined;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this._metricNamespace = value.metricNamespace;
            this._query = value.query;
            this._targetScalingConfigurationType = value.targetScalingConfigurationType;
            this._threshold = value.threshold;
        }
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
    get query() {
        return this.getStringAttribute('query');
    }
    set query(value) {
        this._query = value;
    }
    resetQuery() {
        this._query = undefined;
    }
    get queryInput() {
        return this._query;
    }
    get targetScalingConfigurationType() {
        return this.getStringAttribute('target_scaling_configuration_type');
    }
    set targetScalingConfigurationType(value) {
        this._targetScalingConfigurationType = value;
    }
    resetTargetScalingConfigurationType() {
        this._targetScalingConfigurationType = undefined;
    }
    get targetScalingConfigurationTypeInput() {
        return this._targetScalingConfigurationType;
    }
    get threshold() {
        return this.getNumberAttribute('threshold');
    }
    set threshold(value) {
        this._threshold = value;
    }
    resetThreshold() {
        this._threshold = undefined;
    }
    get thresholdInput() {
        return this._threshold;
    }
}
exports.DatascienceModelDeploymentModelDeploymentConfigurationDetailsInfrastructureConfigurationDetailsScalingPolicyAutoScalingPoliciesRulesScaleConfigurationOutputReference = DatascienceModelDeploymentModelDeploymentConfigurationDetailsInfrastructureConfigurationDetailsScalingPolicyAutoScalingPoliciesRulesScaleConfigurationOutputReference;
function datascienceModelDeploymentModelDeploymentConfigurationDetailsInfrastructureConfigurationDetailsScalingPolicyAutoScalingPoliciesRulesScaleInConfigurationToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        instance_count_adjustment: cdktf.numberToTerraform(struct.instanceCountAdjustment),
        pending_duration: cdktf.stringToTerraform(struct.pendingDuration),
        query: cdktf.stringToTerraform(struct.query),
        scaling_configuration_type: cdktf.stringToTerraform(struct.scalingConfigurationType),
        threshold: cdktf.numberToTerraform(struct.threshold),
    };
}
function datascienceModelDeploymentModelDeploymentConfigurationDetailsInfrastructureConfigurationDetailsScalingPolicyAutoScalingPoliciesRulesScaleInConfigurationToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        instance_count_adjustment: {
            value: cdktf.numberToHclTerraform(struct.instanceCountAdjustment),
            isBlock: false,
            type: "simple",
            storageClassType: "number",
        },
        pending_duration: {
            value: cdktf.stringToHclTerraform(struct.pendingDuration),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        query: {
            value: cdktf.stringToHclTerraform(struct.query),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        scaling_configuration_type: {
            value: cdktf.stringToHclTerraform(struct.scalingConfigurationType),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        threshold: {
            value: cdktf.numberToHclTerraform(struct.threshold),
            isBlock: false,
            type: "simple",
            storageClassType: "number",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class DatascienceModelDeploymentModelDeploymentConfigurationDetailsInfrastructureConfigurationDetailsScalingPolicyAutoScalingPoliciesRulesScaleInConfigurationOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false, 0);
        this.isEmptyObject = false;
    }
    get internalValue() {
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._instanceCountAdjustment !== undefined) {
            hasAnyValues = true;
            internalValueResult.instanceCountAdjustment = this._instanceCountAdjustment;
        }
        if (this._pendingDuration !== undefined) {
            hasAnyValues = true;
            internalValueResult.pendingDuration = this._pendingDuration;
        }
        if (this._query !== undefined) {
            hasAnyValues = true;
            internalValueResult.query = this._query;
        }
        if (this._scalingConfigurationType !== undefined) {
            hasAnyValues = true;
            internalValueResult.scalingConfigurationType = this._scalingConfigurationType;
        }
        if (this._threshold !== undefined) {
            hasAnyValues = true;
            internalValueResult.threshold = this._threshold;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this._instanceCountAdjustment = undefined;
            this._pendingDuration = undefined;
            this._query = undefined;
            this._scalingConfigurationType = undefined;
            this._threshold = undefined;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this._instanceCountAdjustment = value.instanceCountAdjustment;
            this._pendingDuration = value.pendingDuration;
            this._query = value.query;
            this._scalingConfigurationType = value.scalingConfigurationType;
            this._threshold = value.threshold;
        }
    }
    get instanceCountAdjustment() {
        return this.getNumberAttribute('instance_count_adjustment');
    }
    set instanceCountAdjustment(value) {
        this._instanceCountAdjustment = value;
    }
    resetInstanceCountAdjustment() {
        this._instanceCountAdjustment = undefined;
    }
    get instanceCountAdjustmentInput() {
        return this._instanceCountAdjustment;
    }
    get pendingDuration() {
        return this.getStringAttribute('pending_duration');
    }
    set pendingDuration(value) {
        this._pendingDuration = value;
    }
    resetPendingDuration() {
        this._pendingDuration = undefined;
    }
    get pendingDurationInput() {
        return this._pendingDuration;
    }
    get query() {
        return this.getStringAttribute('query');
    }
    set query(value) {
        this._query = value;
    }
    resetQuery() {
        this._query = undefined;
    }
    get queryInput() {
        return this._query;
    }
    get scalingConfigurationType() {
        return this.getStringAttribute('scaling_configuration_type');
    }
    set scalingConfigurationType(value) {
        this._scalingConfigurationType = value;
    }
    resetScalingConfigurationType() {
        this._scalingConfigurationType = undefined;
    }
    get scalingConfigurationTypeInput() {
        return this._scalingConfigurationType;
    }
    get threshold() {
        return this.getNumberAttribute('threshold');
    }
    set threshold(value) {
        this._threshold = value;
    }
    resetThreshold() {
        this._threshold = undefined;
    }
    get thresholdInput() {
        return this._threshold;
    }
}
exports.DatascienceModelDeploymentModelDeploymentConfigurationDetailsInfrastructureConfigurationDetailsScalingPolicyAutoScalingPoliciesRulesScaleInConfigurationOutputReference = DatascienceModelDeploymentModelDeploymentConfigurationDetailsInfrastructureConfigurationDetailsScalingPolicyAutoScalingPoliciesRulesScaleInConfigurationOutputReference;
function datascienceModelDeploymentModelDeploymentConfigurationDetailsInfrastructureConfigurationDetailsScalingPolicyAutoScalingPoliciesRulesScaleOutConfigurationToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        instance_count_adjustment: cdktf.numberToTerraform(struct.instanceCountAdjustment),
        pending_duration: cdktf.stringToTerraform(struct.pendingDuration),
        query: cdktf.stringToTerraform(struct.query),
        scaling_configuration_type: cdktf.stringToTerraform(struct.scalingConfigurationType),
        threshold: cdktf.numberToTerraform(struct.threshold),
    };
}
function datascienceModelDeploymentModelDeploymentConfigurationDetailsInfrastructureConfigurationDetailsScalingPolicyAutoScalingPoliciesRulesScaleOutConfigurationToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        instance_count_adjustment: {
            value: cdktf.numberToHclTerraform(struct.instanceCountAdjustment),
            isBlock: false,
            type: "simple",
            storageClassType: "number",
        },
        pending_duration: {
            value: cdktf.stringToHclTerraform(struct.pendingDuration),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        query: {
            value: cdktf.stringToHclTerraform(struct.query),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        scaling_configuration_type: {
            value: cdktf.stringToHclTerraform(struct.scalingConfigurationType),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        threshold: {
            value: cdktf.numberToHclTerraform(struct.threshold),
            isBlock: false,
            type: "simple",
            storageClassType: "number",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class DatascienceModelDeploymentModelDeploymentConfigurationDetailsInfrastructureConfigurationDetailsScalingPolicyAutoScalingPoliciesRulesScaleOutConfigurationOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false, 0);
        this.isEmptyObject = false;
    }
    get internalValue() {
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._instanceCountAdjustment !== undefined) {
            hasAnyValues = true;
            internalValueResult.instanceCountAdjustment = this._instanceCountAdjustment;
        }
        if (this._pendingDuration !== undefined) {
            hasAnyValues = true;
            internalValueResult.pendingDuration = this._pendingDuration;
        }
        if (this._query !== undefined) {
            hasAnyValues = true;
            internalValueResult.query = this._query;
        }
        if (this._scalingConfigurationType !== undefined) {
            hasAnyValues = true;
            internalValueResult.scalingConfigurationType = this._scalingConfigurationType;
        }
        if (this._threshold !== undefined) {
            hasAnyValues = true;
            internalValueResult.threshold = this._threshold;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this._instanceCountAdjustment = undefined;
            this._pendingDuration = undefined;
            this._query = undefined;
            this._scalingConfigurationType = undefined;
            this._threshold = undefined;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this._instanceCountAdjustment = value.instanceCountAdjustment;
            this._pendingDuration = value.pendingDuration;
            this._query = value.query;
            this._scalingConfigurationType = value.scalingConfigurationType;
            this._threshold = value.threshold;
        }
    }
    get instanceCountAdjustment() {
        return this.getNumberAttribute('instance_count_adjustment');
    }
    set instanceCountAdjustment(value) {
        this._instanceCountAdjustment = value;
    }
    resetInstanceCountAdjustment() {
        this._instanceCountAdjustment = undefined;
    }
    get instanceCountAdjustmentInput() {
        return this._instanceCountAdjustment;
    }
    get pendingDuration() {
        return this.getStringAttribute('pending_duration');
    }
    set pendingDuration(value) {
        this._pendingDuration = value;
    }
    resetPendingDuration() {
        this._pendingDuration = undefined;
    }
    get pendingDurationInput() {
        return this._pendingDuration;
    }
    get query() {
        return this.getStringAttribute('query');
    }
    set query(value) {
        this._query = value;
    }
    resetQuery() {
        this._query = undefined;
    }
    get queryInput() {
        return this._query;
    }
    get scalingConfigurationType() {
        return this.getStringAttribute('scaling_configuration_type');
    }
    set scalingConfigurationType(value) {
        this._scalingConfigurationType = value;
    }
    resetScalingConfigurationType() {
        this._scalingConfigurationType = undefined;
    }
    get scalingConfigurationTypeInput() {
        return this._scalingConfigurationType;
    }
    get threshold() {
        return this.getNumberAttribute('threshold');
    }
    set threshold(value) {
        this._threshold = value;
    }
    resetThreshold() {
        this._threshold = undefined;
    }
    get thresholdInput() {
        return this._threshold;
    }
}
exports.DatascienceModelDeploymentModelDeploymentConfigurationDetailsInfrastructureConfigurationDetailsScalingPolicyAutoScalingPoliciesRulesScaleOutConfigurationOutputReference = DatascienceModelDeploymentModelDeploymentConfigurationDetailsInfrastructureConfigurationDetailsScalingPolicyAutoScalingPoliciesRulesScaleOutConfigurationOutputReference;
function datascienceModelDeploymentModelDeploymentConfigurationDetailsInfrastructureConfigurationDetailsScalingPolicyAutoScalingPoliciesRulesToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        metric_expression_rule_type: cdktf.stringToTerraform(struct.metricExpressionRuleType),
        metric_type: cdktf.stringToTerraform(struct.metricType),
        scale_configuration: datascienceModelDeploymentModelDeploymentConfigurationDetailsInfrastructureConfigurationDetailsScalingPolicyAutoScalingPoliciesRulesScaleConfigurationToTerraform(struct.scaleConfiguration),
        scale_in_configuration: datascienceModelDeploymentModelDeploymentConfigurationDetailsInfrastructureConfigurationDetailsScalingPolicyAutoScalingPoliciesRulesScaleInConfigurationToTerraform(struct.scaleInConfiguration),
        scale_out_configuration: datascienceModelDeploymentModelDeploymentConfigurationDetailsInfrastructureConfigurationDetailsScalingPolicyAutoScalingPoliciesRulesScaleOutConfigurationToTerraform(struct.scaleOutConfiguration),
    };
}
function datascienceModelDeploymentModelDeploymentConfigurationDetailsInfrastructureConfigurationDetailsScalingPolicyAutoScalingPoliciesRulesToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        metric_expression_rule_type: {
            value: cdktf.stringToHclTerraform(struct.metricExpressionRuleType),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        metric_type: {
            value: cdktf.stringToHclTerraform(struct.metricType),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        scale_configuration: {
            value: datascienceModelDeploymentModelDeploymentConfigurationDetailsInfrastructureConfigurationDetailsScalingPolicyAutoScalingPoliciesRulesScaleConfigurationToHclTerraform(struct.scaleConfiguration),
            isBlock: true,
            type: "list",
            storageClassType: "DatascienceModelDeploymentModelDeploymentConfigurationDetailsInfrastructureConfigurationDetailsScalingPolicyAutoScalingPoliciesRulesScaleConfigurationList",
        },
        scale_in_configuration: {
            value: datascienceModelDeploymentModelDeploymentConfigurationDetailsInfrastructureConfigurationDetailsScalingPolicyAutoScalingPoliciesRulesScaleInConfigurationToHclTerraform(struct.scaleInConfiguration),
            isBlock: true,
            type: "list",
            storageClassType: "DatascienceModelDeploymentModelDeploymentConfigurationDetailsInfrastructureConfigurationDetailsScalingPolicyAutoScalingPoliciesRulesScaleInConfigurationList",
        },
        scale_out_configuration: {
            value: datascienceModelDeploymentModelDeploymentConfigurationDetailsInfrastructureConfigurationDetailsScalingPolicyAutoScalingPoliciesRulesScaleOutConfigurationToHclTerraform(struct.scaleOutConfiguration),
            isBlock: true,
            type: "list",
            storageClassType: "DatascienceModelDeploymentModelDeploymentConfigurationDetailsInfrastructureConfigurationDetailsScalingPolicyAutoScalingPoliciesRulesScaleOutConfigurationList",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class DatascienceModelDeploymentModelDeploymentConfigurationDetailsInfrastructureConfigurationDetailsScalingPolicyAutoScalingPoliciesRulesOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute, complexObjectIndex, complexObjectIsFromSet) {
        super(terraformResource, terraformAttribute, complexObjectIsFromSet, complexObjectIndex);
        this.isEmptyObject = false;
        this._scaleConfiguration = new DatascienceModelDeploymentModelDeploymentConfigurationDetailsInfrastructureConfigurationDetailsScalingPolicyAutoScalingPoliciesRulesScaleConfigurationOutputReference(this, "scale_configuration");
        this._scaleInConfiguration = new DatascienceModelDeploymentModelDeploymentConfigurationDetailsInfrastructureConfigurationDetailsScalingPolicyAutoScalingPoliciesRulesScaleInConfigurationOutputReference(this, "scale_in_configuration");
        this._scaleOutConfiguration = new DatascienceModelDeploymentModelDeploymentConfigurationDetailsInfrastructureConfigurationDetailsScalingPolicyAutoScalingPoliciesRulesScaleOutConfigurationOutputReference(this, "scale_out_configuration");
    }
    get internalValue() {
        if (this.resolvableValue) {
            return this.resolvableValue;
        }
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._metricExpressionRuleType !== undefined) {
            hasAnyValues = true;
            internalValueResult.metricExpressionRuleType = this._metricExpressionRuleType;
        }
        if (this._metricType !== undefined) {
            hasAnyValues = true;
            internalValueResult.metricType = this._metricType;
        }
        if (this._scaleConfiguration?.internalValue !== undefined) {
            hasAnyValues = true;
            internalValueResult.scaleConfiguration = this._scaleConfiguration?.internalValue;
        }
        if (this._scaleInConfiguration?.internalValue !== undefined) {
            hasAnyValues = true;
            internalValueResult.scaleInConfiguration = this._scaleInConfiguration?.internalValue;
        }
        if (this._scaleOutConfiguration?.internalValue !== undefined) {
            hasAnyValues = true;
            internalValueResult.scaleOutConfiguration = this._scaleOutConfiguration?.internalValue;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this.resolvableValue = undefined;
            this._metricExpressionRuleType = undefined;
            this._metricType = undefined;
            this._scaleConfiguration.internalValue = undefined;
            this._scaleInConfiguration.internalValue = undefined;
            this._scaleOutConfiguration.internalValue = undefined;
        }
        else if (cdktf.Tokenization.isResolvable(value)) {
            this.isEmptyObject = false;
            this.resolvableValue = value;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this.resolvableValue = undefined;
            this._metricExpressionRuleType = value.metricExpressionRuleType;
            this._metricType = value.metricType;
            this._scaleConfiguration.internalValue = value.scaleConfiguration;
            this._scaleInConfiguration.internalValue = value.scaleInConfiguration;
            this._scaleOutConfiguration.internalValue = value.scaleOutConfiguration;
        }
    }
    get metricExpressionRuleType() {
        return this.getStringAttribute('metric_expression_rule_type');
    }
    set metricExpressionRuleType(value) {
        this._metricExpressionRuleType = value;
    }
    get metricExpressionRuleTypeInput() {
        return this._metricExpressionRuleType;
    }
    get metricType() {
        return this.getStringAttribute('metric_type');
    }
    set metricType(value) {
        this._metricType = value;
    }
    resetMetricType() {
        this._metricType = undefined;
    }
    get metricTypeInput() {
        return this._metricType;
    }
    get scaleConfiguration() {
        return this._scaleConfiguration;
    }
    putScaleConfiguration(value) {
        this._scaleConfiguration.internalValue = value;
    }
    resetScaleConfiguration() {
        this._scaleConfiguration.internalValue = undefined;
    }
    get scaleConfigurationInput() {
        return this._scaleConfiguration.internalValue;
    }
    get scaleInConfiguration() {
        return this._scaleInConfiguration;
    }
    putScaleInConfiguration(value) {
        this._scaleInConfiguration.internalValue = value;
    }
    resetScaleInConfiguration() {
        this._scaleInConfiguration.internalValue = undefined;
    }
    get scaleInConfigurationInput() {
        return this._scaleInConfiguration.internalValue;
    }
    get scaleOutConfiguration() {
        return this._scaleOutConfiguration;
    }
    putScaleOutConfiguration(value) {
        this._scaleOutConfiguration.internalValue = value;
    }
    resetScaleOutConfiguration() {
        this._scaleOutConfiguration.internalValue = undefined;
    }
    get scaleOutConfigurationInput() {
        return this._scaleOutConfiguration.internalValue;
    }
}
exports.DatascienceModelDeploymentModelDeploymentConfigurationDetailsInfrastructureConfigurationDetailsScalingPolicyAutoScalingPoliciesRulesOutputReference = DatascienceModelDeploymentModelDeploymentConfigurationDetailsInfrastructureConfigurationDetailsScalingPolicyAutoScalingPoliciesRulesOutputReference;
class DatascienceModelDeploymentModelDeploymentConfigurationDetailsInfrastructureConfigurationDetailsScalingPolicyAutoScalingPoliciesRulesList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new DatascienceModelDeploymentModelDeploymentConfigurationDetailsInfrastructureConfigurationDetailsScalingPolicyAutoScalingPoliciesRulesOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.DatascienceModelDeploymentModelDeploymentConfigurationDetailsInfrastructureConfigurationDetailsScalingPolicyAutoScalingPoliciesRulesList = DatascienceModelDeploymentModelDeploymentConfigurationDetailsInfrastructureConfigurationDetailsScalingPolicyAutoScalingPoliciesRulesList;
function datascienceModelDeploymentModelDeploymentConfigurationDetailsInfrastructureConfigurationDetailsScalingPolicyAutoScalingPoliciesScaleInPolicyToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        cool_down_in_seconds: cdktf.numberToTerraform(struct.coolDownInSeconds),
        instance_count_adjustment: cdktf.numberToTerraform(struct.instanceCountAdjustment),
        pending_duration: cdktf.stringToTerraform(struct.pendingDuration),
    };
}
function datascienceModelDeploymentModelDeploymentConfigurationDetailsInfrastructureConfigurationDetailsScalingPolicyAutoScalingPoliciesScaleInPolicyToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        cool_down_in_seconds: {
            value: cdktf.numberToHclTerraform(struct.coolDownInSeconds),
            isBlock: false,
            type: "simple",
            storageClassType: "number",
        },
        instance_count_adjustment: {
            value: cdktf.numberToHclTerraform(struct.instanceCountAdjustment),
            isBlock: false,
            type: "simple",
            storageClassType: "number",
        },
        pending_duration: {
            value: cdktf.stringToHclTerraform(struct.pendingDuration),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class DatascienceModelDeploymentModelDeploymentConfigurationDetailsInfrastructureConfigurationDetailsScalingPolicyAutoScalingPoliciesScaleInPolicyOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false, 0);
        this.isEmptyObject = false;
    }
    get internalValue() {
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._coolDownInSeconds !== undefined) {
            hasAnyValues = true;
            internalValueResult.coolDownInSeconds = this._coolDownInSeconds;
        }
        if (this._instanceCountAdjustment !== undefined) {
            hasAnyValues = true;
            internalValueResult.instanceCountAdjustment = this._instanceCountAdjustment;
        }
        if (this._pendingDuration !== undefined) {
            hasAnyValues = true;
            internalValueResult.pendingDuration = this._pendingDuration;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this._coolDownInSeconds = undefined;
            this._instanceCountAdjustment = undefined;
            this._pendingDuration = undefined;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this._coolDownInSeconds = value.coolDownInSeconds;
            this._instanceCountAdjustment = value.instanceCountAdjustment;
            this._pendingDuration = value.pendingDuration;
        }
    }
    get coolDownInSeconds() {
        return this.getNumberAttribute('cool_down_in_seconds');
    }
    set coolDownInSeconds(value) {
        this._coolDownInSeconds = value;
    }
    resetCoolDownInSeconds() {
        this._coolDownInSeconds = undefined;
    }
    get coolDownInSecondsInput() {
        return this._coolDownInSeconds;
    }
    get instanceCountAdjustment() {
        return this.getNumberAttribute('instance_count_adjustment');
    }
    set instanceCountAdjustment(value) {
        this._instanceCountAdjustment = value;
    }
    resetInstanceCountAdjustment() {
        this._instanceCountAdjustment = undefined;
    }
    get instanceCountAdjustmentInput() {
        return this._instanceCountAdjustment;
    }
    get pendingDuration() {
        return this.getStringAttribute('pending_duration');
    }
    set pendingDuration(value) {
        this._pendingDuration = value;
    }
    resetPendingDuration() {
        this._pendingDuration = undefined;
    }
    get pendingDurationInput() {
        return this._pendingDuration;
    }
}
exports.DatascienceModelDeploymentModelDeploymentConfigurationDetailsInfrastructureConfigurationDetailsScalingPolicyAutoScalingPoliciesScaleInPolicyOutputReference = DatascienceModelDeploymentModelDeploymentConfigurationDetailsInfrastructureConfigurationDetailsScalingPolicyAutoScalingPoliciesScaleInPolicyOutputReference;
function datascienceModelDeploymentModelDeploymentConfigurationDetailsInfrastructureConfigurationDetailsScalingPolicyAutoScalingPoliciesScaleOutPolicyToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        cool_down_in_seconds: cdktf.numberToTerraform(struct.coolDownInSeconds),
        instance_count_adjustment: cdktf.numberToTerraform(struct.instanceCountAdjustment),
        pending_duration: cdktf.stringToTerraform(struct.pendingDuration),
    };
}
function datascienceModelDeploymentModelDeploymentConfigurationDetailsInfrastructureConfigurationDetailsScalingPolicyAutoScalingPoliciesScaleOutPolicyToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        cool_down_in_seconds: {
            value: cdktf.numberToHclTerraform(struct.coolDownInSeconds),
            isBlock: false,
            type: "simple",
            storageClassType: "number",
        },
        instance_count_adjustment: {
            value: cdktf.numberToHclTerraform(struct.instanceCountAdjustment),
            isBlock: false,
            type: "simple",
            storageClassType: "number",
        },
        pending_duration: {
            value: cdktf.stringToHclTerraform(struct.pendingDuration),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class DatascienceModelDeploymentModelDeploymentConfigurationDetailsInfrastructureConfigurationDetailsScalingPolicyAutoScalingPoliciesScaleOutPolicyOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false, 0);
        this.isEmptyObject = false;
    }
    get internalValue() {
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._coolDownInSeconds !== undefined) {
            hasAnyValues = true;
            internalValueResult.coolDownInSeconds = this._coolDownInSeconds;
        }
        if (this._instanceCountAdjustment !== undefined) {
            hasAnyValues = true;
            internalValueResult.instanceCountAdjustment = this._instanceCountAdjustment;
        }
        if (this._pendingDuration !== undefined) {
            hasAnyValues = true;
            internalValueResult.pendingDuration = this._pendingDuration;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this._coolDownInSeconds = undefined;
            this._instanceCountAdjustment = undefined;
            this._pendingDuration = undefined;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this._coolDownInSeconds = value.coolDownInSeconds;
            this._instanceCountAdjustment = value.instanceCountAdjustment;
            this._pendingDuration = value.pendingDuration;
        }
    }
    get coolDownInSeconds() {
        return this.getNumberAttribute('cool_down_in_seconds');
    }
    set coolDownInSeconds(value) {
        this._coolDownInSeconds = value;
    }
    resetCoolDownInSeconds() {
        this._coolDownInSeconds = undefined;
    }
    get coolDownInSecondsInput() {
        return this._coolDownInSeconds;
    }
    get instanceCountAdjustment() {
        return this.getNumberAttribute('instance_count_adjustment');
    }
    set instanceCountAdjustment(value) {
        this._instanceCountAdjustment = value;
    }
    resetInstanceCountAdjustment() {
        this._instanceCountAdjustment = undefined;
    }
    get instanceCountAdjustmentInput() {
        return this._instanceCountAdjustment;
    }
    get pendingDuration() {
        return this.getStringAttribute('pending_duration');
    }
    set pendingDuration(value) {
        this._pendingDuration = value;
    }
    resetPendingDuration() {
        this._pendingDuration = undefined;
    }
    get pendingDurationInput() {
        return this._pendingDuration;
    }
}
exports.DatascienceModelDeploymentModelDeploymentConfigurationDetailsInfrastructureConfigurationDetailsScalingPolicyAutoScalingPoliciesScaleOutPolicyOutputReference = DatascienceModelDeploymentModelDeploymentConfigurationDetailsInfrastructureConfigurationDetailsScalingPolicyAutoScalingPoliciesScaleOutPolicyOutputReference;
function datascienceModelDeploymentModelDeploymentConfigurationDetailsInfrastructureConfigurationDetailsScalingPolicyAutoScalingPoliciesToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        auto_scaling_policy_type: cdktf.stringToTerraform(struct.autoScalingPolicyType),
        initial_instance_count: cdktf.numberToTerraform(struct.initialInstanceCount),
        maximum_instance_count: cdktf.numberToTerraform(struct.maximumInstanceCount),
        minimum_instance_count: cdktf.numberToTerraform(struct.minimumInstanceCount),
        rules: cdktf.listMapper(datascienceModelDeploymentModelDeploymentConfigurationDetailsInfrastructureConfigurationDetailsScalingPolicyAutoScalingPoliciesRulesToTerraform, true)(struct.rules),
        scale_in_policy: datascienceModelDeploymentModelDeploymentConfigurationDetailsInfrastructureConfigurationDetailsScalingPolicyAutoScalingPoliciesScaleInPolicyToTerraform(struct.scaleInPolicy),
        scale_out_policy: datascienceModelDeploymentModelDeploymentConfigurationDetailsInfrastructureConfigurationDetailsScalingPolicyAutoScalingPoliciesScaleOutPolicyToTerraform(struct.scaleOutPolicy),
    };
}
function datascienceModelDeploymentModelDeploymentConfigurationDetailsInfrastructureConfigurationDetailsScalingPolicyAutoScalingPoliciesToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        auto_scaling_policy_type: {
            value: cdktf.stringToHclTerraform(struct.autoScalingPolicyType),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        initial_instance_count: {
            value: cdktf.numberToHclTerraform(struct.initialInstanceCount),
            isBlock: false,
            type: "simple",
            storageClassType: "number",
        },
        maximum_instance_count: {
            value: cdktf.numberToHclTerraform(struct.maximumInstanceCount),
            isBlock: false,
            type: "simple",
            storageClassType: "number",
        },
        minimum_instance_count: {
            value: cdktf.numberToHclTerraform(struct.minimumInstanceCount),
            isBlock: false,
            type: "simple",
            storageClassType: "number",
        },
        rules: {
            value: cdktf.listMapperHcl(datascienceModelDeploymentModelDeploymentConfigurationDetailsInfrastructureConfigurationDetailsScalingPolicyAutoScalingPoliciesRulesToHclTerraform, true)(struct.rules),
            isBlock: true,
            type: "list",
            storageClassType: "DatascienceModelDeploymentModelDeploymentConfigurationDetailsInfrastructureConfigurationDetailsScalingPolicyAutoScalingPoliciesRulesList",
        },
        scale_in_policy: {
            value: datascienceModelDeploymentModelDeploymentConfigurationDetailsInfrastructureConfigurationDetailsScalingPolicyAutoScalingPoliciesScaleInPolicyToHclTerraform(struct.scaleInPolicy),
            isBlock: true,
            type: "list",
            storageClassType: "DatascienceModelDeploymentModelDeploymentConfigurationDetailsInfrastructureConfigurationDetailsScalingPolicyAutoScalingPoliciesScaleInPolicyList",
        },
        scale_out_policy: {
            value: datascienceModelDeploymentModelDeploymentConfigurationDetailsInfrastructureConfigurationDetailsScalingPolicyAutoScalingPoliciesScaleOutPolicyToHclTerraform(struct.scaleOutPolicy),
            isBlock: true,
            type: "list",
            storageClassType: "DatascienceModelDeploymentModelDeploymentConfigurationDetailsInfrastructureConfigurationDetailsScalingPolicyAutoScalingPoliciesScaleOutPolicyList",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class DatascienceModelDeploymentModelDeploymentConfigurationDetailsInfrastructureConfigurationDetailsScalingPolicyAutoScalingPoliciesOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute, complexObjectIndex, complexObjectIsFromSet) {
        super(terraformResource, terraformAttribute, complexObjectIsFromSet, complexObjectIndex);
        this.isEmptyObject = false;
        this._rules = new DatascienceModelDeploymentModelDeploymentConfigurationDetailsInfrastructureConfigurationDetailsScalingPolicyAutoScalingPoliciesRulesList(this, "rules", false);
        this._scaleInPolicy = new DatascienceModelDeploymentModelDeploymentConfigurationDetailsInfrastructureConfigurationDetailsScalingPolicyAutoScalingPoliciesScaleInPolicyOutputReference(this, "scale_in_policy");
        this._scaleOutPolicy = new DatascienceModelDeploymentModelDeploymentConfigurationDetailsInfrastructureConfigurationDetailsScalingPolicyAutoScalingPoliciesScaleOutPolicyOutputReference(this, "scale_out_policy");
    }
    get internalValue() {
        if (this.resolvableValue) {
            return this.resolvableValue;
        }
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._autoScalingPolicyType !== undefined) {
            hasAnyValues = true;
            internalValueResult.autoScalingPolicyType = this._autoScalingPolicyType;
        }
        if (this._initialInstanceCount !== undefined) {
            hasAnyValues = true;
            internalValueResult.initialInstanceCount = this._initialInstanceCount;
        }
        if (this._maximumInstanceCount !== undefined) {
            hasAnyValues = true;
            internalValueResult.maximumInstanceCount = this._maximumInstanceCount;
        }
        if (this._minimumInstanceCount !== undefined) {
            hasAnyValues = true;
            internalValueResult.minimumInstanceCount = this._minimumInstanceCount;
        }
        if (this._rules?.internalValue !== undefined) {
            hasAnyValues = true;
            internalValueResult.rules = this._rules?.internalValue;
        }
        if (this._scaleInPolicy?.internalValue !== undefined) {
            hasAnyValues = true;
            internalValueResult.scaleInPolicy = this._scaleInPolicy?.internalValue;
        }
        if (this._scaleOutPolicy?.internalValue !== undefined) {
            hasAnyValues = true;
            internalValueResult.scaleOutPolicy = this._scaleOutPolicy?.internalValue;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this.resolvableValue = undefined;
            this._autoScalingPolicyType = undefined;
            this._initialInstanceCount = undefined;
            this._maximumInstanceCount = undefined;
            this._minimumInstanceCount = undefined;
            this._rules.internalValue = undefined;
            this._scaleInPolicy.internalValue = undefined;
            this._scaleOutPolicy.internalValue = undefined;
        }
        else if (cdktf.Tokenization.isResolvable(value)) {
            this.isEmptyObject = false;
            this.resolvableValue = value;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this.resolvableValue = undefined;
            this._autoScalingPolicyType = value.autoScalingPolicyType;
            this._initialInstanceCount = value.initialInstanceCount;
            this._maximumInstanceCount = value.maximumInstanceCount;
            this._minimumInstanceCount = value.minimumInstanceCount;
            this._rules.internalValue = value.rules;
            this._scaleInPolicy.internalValue = value.scaleInPolicy;
            this._scaleOutPolicy.internalValue = value.scaleOutPolicy;
        }
    }
    get autoScalingPolicyType() {
        return this.getStringAttribute('auto_scaling_policy_type');
    }
    set autoScalingPolicyType(value) {
        this._autoScalingPolicyType = value;
    }
    get autoScalingPolicyTypeInput() {
        return this._autoScalingPolicyType;
    }
    get initialInstanceCount() {
        return this.getNumberAttribute('initial_instance_count');
    }
    set initialInstanceCount(value) {
        this._initialInstanceCount = value;
    }
    get initialInstanceCountInput() {
        return this._initialInstanceCount;
    }
    get maximumInstanceCount() {
        return this.getNumberAttribute('maximum_instance_count');
    }
    set maximumInstanceCount(value) {
        this._maximumInstanceCount = value;
    }
    get maximumInstanceCountInput() {
        return this._maximumInstanceCount;
    }
    get minimumInstanceCount() {
        return this.getNumberAttribute('minimum_instance_count');
    }
    set minimumInstanceCount(value) {
        this._minimumInstanceCount = value;
    }
    get minimumInstanceCountInput() {
        return this._minimumInstanceCount;
    }
    get rules() {
        return this._rules;
    }
    putRules(value) {
        this._rules.internalValue = value;
    }
    get rulesInput() {
        return this._rules.internalValue;
    }
    get scaleInPolicy() {
        return this._scaleInPolicy;
    }
    putScaleInPolicy(value) {
        this._scaleInPolicy.internalValue = value;
    }
    resetScaleInPolicy() {
        this._scaleInPolicy.internalValue = undefined;
    }
    get scaleInPolicyInput() {
        return this._scaleInPolicy.internalValue;
    }
    get scaleOutPolicy() {
        return this._scaleOutPolicy;
    }
    putScaleOutPolicy(value) {
        this._scaleOutPolicy.internalValue = value;
    }
    resetScaleOutPolicy() {
        this._scaleOutPolicy.internalValue = undefined;
    }
    get scaleOutPolicyInput() {
        return this._scaleOutPolicy.internalValue;
    }
}
exports.DatascienceModelDeploymentModelDeploymentConfigurationDetailsInfrastructureConfigurationDetailsScalingPolicyAutoScalingPoliciesOutputReference = DatascienceModelDeploymentModelDeploymentConfigurationDetailsInfrastructureConfigurationDetailsScalingPolicyAutoScalingPoliciesOutputReference;
class DatascienceModelDeploymentModelDeploymentConfigurationDetailsInfrastructureConfigurationDetailsScalingPolicyAutoScalingPoliciesList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new DatascienceModelDeploymentModelDeploymentConfigurationDetailsInfrastructureConfigurationDetailsScalingPolicyAutoScalingPoliciesOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.DatascienceModelDeploymentModelDeploymentConfigurationDetailsInfrastructureConfigurationDetailsScalingPolicyAutoScalingPoliciesList = DatascienceModelDeploymentModelDeploymentConfigurationDetailsInfrastructureConfigurationDetailsScalingPolicyAutoScalingPoliciesList;
function datascienceModelDeploymentModelDeploymentConfigurationDetailsInfrastructureConfigurationDetailsScalingPolicyToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        cool_down_in_seconds: cdktf.numberToTerraform(struct.coolDownInSeconds),
        instance_count: cdktf.numberToTerraform(struct.instanceCount),
        is_enabled: cdktf.booleanToTerraform(struct.isEnabled),
        policy_type: cdktf.stringToTerraform(struct.policyType),
        auto_scaling_policies: cdktf.listMapper(datascienceModelDeploymentModelDeploymentConfigurationDetailsInfrastructureConfigurationDetailsScalingPolicyAutoScalingPoliciesToTerraform, true)(struct.autoScalingPolicies),
    };
}
function datascienceModelDeploymentModelDeploymentConfigurationDetailsInfrastructureConfigurationDetailsScalingPolicyToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        cool_down_in_seconds: {
            value: cdktf.numberToHclTerraform(struct.coolDownInSeconds),
            isBlock: false,
            type: "simple",
            storageClassType: "number",
        },
        instance_count: {
            value: cdktf.numberToHclTerraform(struct.instanceCount),
            isBlock: false,
            type: "simple",
            storageClassType: "number",
        },
        is_enabled: {
            value: cdktf.booleanToHclTerraform(struct.isEnabled),
            isBlock: false,
            type: "simple",
            storageClassType: "boolean",
        },
        policy_type: {
            value: cdktf.stringToHclTerraform(struct.policyType),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        auto_scaling_policies: {
            value: cdktf.listMapperHcl(datascienceModelDeploymentModelDeploymentConfigurationDetailsInfrastructureConfigurationDetailsScalingPolicyAutoScalingPoliciesToHclTerraform, true)(struct.autoScalingPolicies),
            isBlock: true,
            type: "list",
            storageClassType: "DatascienceModelDeploymentModelDeploymentConfigurationDetailsInfrastructureConfigurationDetailsScalingPolicyAutoScalingPoliciesList",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class DatascienceModelDeploymentModelDeploymentConfigurationDetailsInfrastructureConfigurationDetailsScalingPolicyOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false, 0);
        this.isEmptyObject = false;
        this._autoScalingPolicies = new DatascienceModelDeploymentModelDeploymentConfigurationDetailsInfrastructureConfigurationDetailsScalingPolicyAutoScalingPoliciesList(this, "auto_scaling_policies", false);
    }
    get internalValue() {
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._coolDownInSeconds !== undefined) {
            hasAnyValues = true;
            internalValueResult.coolDownInSeconds = this._coolDownInSeconds;
        }
        if (this._instanceCount !== undefined) {
            hasAnyValues = true;
            internalValueResult.instanceCount = this._instanceCount;
        }
        if (this._isEnabled !== undefined) {
            hasAnyValues = true;
            internalValueResult.isEnabled = this._isEnabled;
        }
        if (this._policyType !== undefined) {
            hasAnyValues = true;
            internalValueResult.policyType = this._policyType;
        }
        if (this._autoScalingPolicies?.internalValue !== undefined) {
            hasAnyValues = true;
            internalValueResult.autoScalingPolicies = this._autoScalingPolicies?.internalValue;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this._coolDownInSeconds = undefined;
            this._instanceCount = undefined;
            this._isEnabled = undefined;
            this._policyType = undefined;
            this._autoScalingPolicies.internalValue = undefined;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this._coolDownInSeconds = value.coolDownInSeconds;
            this._instanceCount = value.instanceCount;
            this._isEnabled = value.isEnabled;
            this._policyType = value.policyType;
            this._autoScalingPolicies.internalValue = value.autoScalingPolicies;
        }
    }
    get coolDownInSeconds() {
        return this.getNumberAttribute('cool_down_in_seconds');
    }
    set coolDownInSeconds(value) {
        this._coolDownInSeconds = value;
    }
    resetCoolDownInSeconds() {
        this._coolDownInSeconds = undefined;
    }
    get coolDownInSecondsInput() {
        return this._coolDownInSeconds;
    }
    get instanceCount() {
        return this.getNumberAttribute('instance_count');
    }
    set instanceCount(value) {
        this._instanceCount = value;
    }
    resetInstanceCount() {
        this._instanceCount = undefined;
    }
    get instanceCountInput() {
        return this._instanceCount;
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
    get policyType() {
        return this.getStringAttribute('policy_type');
    }
    set policyType(value) {
        this._policyType = value;
    }
    get policyTypeInput() {
        return this._policyType;
    }
    get autoScalingPolicies() {
        return this._autoScalingPolicies;
    }
    putAutoScalingPolicies(value) {
        this._autoScalingPolicies.internalValue = value;
    }
    resetAutoScalingPolicies() {
        this._autoScalingPolicies.internalValue = undefined;
    }
    get autoScalingPoliciesInput() {
        return this._autoScalingPolicies.internalValue;
    }
}
exports.DatascienceModelDeploymentModelDeploymentConfigurationDetailsInfrastructureConfigurationDetailsScalingPolicyOutputReference = DatascienceModelDeploymentModelDeploymentConfigurationDetailsInfrastructureConfigurationDetailsScalingPolicyOutputReference;
function datascienceModelDeploymentModelDeploymentConfigurationDetailsInfrastructureConfigurationDetailsToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        bandwidth_mbps: cdktf.numberToTerraform(struct.bandwidthMbps),
        compute_target_id: cdktf.stringToTerraform(struct.computeTargetId),
        infrastructure_type: cdktf.stringToTerraform(struct.infrastructureType),
        maximum_bandwidth_mbps: cdktf.numberToTerraform(struct.maximumBandwidthMbps),
        instance_configuration: datascienceModelDeploymentModelDeploymentConfigurationDetailsInfrastructureConfigurationDetailsInstanceConfigurationToTerraform(struct.instanceConfiguration),
        model_deployment_resource_configuration: datascienceModelDeploymentModelDeploymentConfigurationDetailsInfrastructureConfigurationDetailsModelDeploymentResourceConfigurationToTerraform(struct.modelDeploymentResourceConfiguration),
        scaling_policy: datascienceModelDeploymentModelDeploymentConfigurationDetailsInfrastructureConfigurationDetailsScalingPolicyToTerraform(struct.scalingPolicy),
    };
}
function datascienceModelDeploymentModelDeploymentConfigurationDetailsInfrastructureConfigurationDetailsToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        bandwidth_mbps: {
            value: cdktf.numberToHclTerraform(struct.bandwidthMbps),
            isBlock: false,
            type: "simple",
            storageClassType: "number",
        },
        compute_target_id: {
            value: cdktf.stringToHclTerraform(struct.computeTargetId),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        infrastructure_type: {
            value: cdktf.stringToHclTerraform(struct.infrastructureType),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        maximum_bandwidth_mbps: {
            value: cdktf.numberToHclTerraform(struct.maximumBandwidthMbps),
            isBlock: false,
            type: "simple",
            storageClassType: "number",
        },
        instance_configuration: {
            value: datascienceModelDeploymentModelDeploymentConfigurationDetailsInfrastructureConfigurationDetailsInstanceConfigurationToHclTerraform(struct.instanceConfiguration),
            isBlock: true,
            type: "list",
            storageClassType: "DatascienceModelDeploymentModelDeploymentConfigurationDetailsInfrastructureConfigurationDetailsInstanceConfigurationList",
        },
        model_deployment_resource_configuration: {
            value: datascienceModelDeploymentModelDeploymentConfigurationDetailsInfrastructureConfigurationDetailsModelDeploymentResourceConfigurationToHclTerraform(struct.modelDeploymentResourceConfiguration),
            isBlock: true,
            type: "list",
            storageClassType: "DatascienceModelDeploymentModelDeploymentConfigurationDetailsInfrastructureConfigurationDetailsModelDeploymentResourceConfigurationList",
        },
        scaling_policy: {
            value: datascienceModelDeploymentModelDeploymentConfigurationDetailsInfrastructureConfigurationDetailsScalingPolicyToHclTerraform(struct.scalingPolicy),
            isBlock: true,
            type: "list",
            storageClassType: "DatascienceModelDeploymentModelDeploymentConfigurationDetailsInfrastructureConfigurationDetailsScalingPolicyList",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class DatascienceModelDeploymentModelDeploymentConfigurationDetailsInfrastructureConfigurationDetailsOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false, 0);
        this.isEmptyObject = false;
        this._instanceConfiguration = new DatascienceModelDeploymentModelDeploymentConfigurationDetailsInfrastructureConfigurationDetailsInstanceConfigurationOutputReference(this, "instance_configuration");
        this._modelDeploymentResourceConfiguration = new DatascienceModelDeploymentModelDeploymentConfigurationDetailsInfrastructureConfigurationDetailsModelDeploymentResourceConfigurationOutputReference(this, "model_deployment_resource_configuration");
        this._scalingPolicy = new DatascienceModelDeploymentModelDeploymentConfigurationDetailsInfrastructureConfigurationDetailsScalingPolicyOutputReference(this, "scaling_policy");
    }
    get internalValue() {
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._bandwidthMbps !== undefined) {
            hasAnyValues = true;
            internalValueResult.bandwidthMbps = this._bandwidthMbps;
        }
        if (this._computeTargetId !== undefined) {
            hasAnyValues = true;
            internalValueResult.computeTargetId = this._computeTargetId;
        }
        if (this._infrastructureType !== undefined) {
            hasAnyValues = true;
            internalValueResult.infrastructureType = this._infrastructureType;
        }
        if (this._maximumBandwidthMbps !== undefined) {
            hasAnyValues = true;
            internalValueResult.maximumBandwidthMbps = this._maximumBandwidthMbps;
        }
        if (this._instanceConfiguration?.internalValue !== undefined) {
            hasAnyValues = true;
            internalValueResult.instanceConfiguration = this._instanceConfiguration?.internalValue;
        }
        if (this._modelDeploymentResourceConfiguration?.internalValue !== undefined) {
            hasAnyValues = true;
            internalValueResult.modelDeploymentResourceConfiguration = this._modelDeploymentResourceConfiguration?.internalValue;
        }
        if (this._scalingPolicy?.internalValue !== undefined) {
            hasAnyValues = true;
            internalValueResult.scalingPolicy = this._scalingPolicy?.internalValue;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this._bandwidthMbps = undefined;
            this._computeTargetId = undefined;
            this._infrastructureType = undefined;
            this._maximumBandwidthMbps = undefined;
            this._instanceConfiguration.internalValue = undefined;
            this._modelDeploymentResourceConfiguration.internalValue = undefined;
            this._scalingPolicy.internalValue = undefined;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this._bandwidthMbps = value.bandwidthMbps;
            this._computeTargetId = value.computeTargetId;
            this._infrastructureType = value.infrastructureType;
            this._maximumBandwidthMbps = value.maximumBandwidthMbps;
            this._instanceConfiguration.internalValue = value.instanceConfiguration;
            this._modelDeploymentResourceConfiguration.internalValue = value.modelDeploymentResourceConfiguration;
            this._scalingPolicy.internalValue = value.scalingPolicy;
        }
    }
    get bandwidthMbps() {
        return this.getNumberAttribute('bandwidth_mbps');
    }
    set bandwidthMbps(value) {
        this._bandwidthMbps = value;
    }
    resetBandwidthMbps() {
        this._bandwidthMbps = undefined;
    }
    get bandwidthMbpsInput() {
        return this._bandwidthMbps;
    }
    get computeTargetId() {
        return this.getStringAttribute('compute_target_id');
    }
    set computeTargetId(value) {
        this._computeTargetId = value;
    }
    resetComputeTargetId() {
        this._computeTargetId = undefined;
    }
    get computeTargetIdInput() {
        return this._computeTargetId;
    }
    get infrastructureType() {
        return this.getStringAttribute('infrastructure_type');
    }
    set infrastructureType(value) {
        this._infrastructureType = value;
    }
    get infrastructureTypeInput() {
        return this._infrastructureType;
    }
    get maximumBandwidthMbps() {
        return this.getNumberAttribute('maximum_bandwidth_mbps');
    }
    set maximumBandwidthMbps(value) {
        this._maximumBandwidthMbps = value;
    }
    resetMaximumBandwidthMbps() {
        this._maximumBandwidthMbps = undefined;
    }
    get maximumBandwidthMbpsInput() {
        return this._maximumBandwidthMbps;
    }
    get instanceConfiguration() {
        return this._instanceConfiguration;
    }
    putInstanceConfiguration(value) {
        this._instanceConfiguration.internalValue = value;
    }
    resetInstanceConfiguration() {
        this._instanceConfiguration.internalValue = undefined;
    }
    get instanceConfigurationInput() {
        return this._instanceConfiguration.internalValue;
    }
    get modelDeploymentResourceConfiguration() {
        return this._modelDeploymentResourceConfiguration;
    }
    putModelDeploymentResourceConfiguration(value) {
        this._modelDeploymentResourceConfiguration.internalValue = value;
    }
    resetModelDeploymentResourceConfiguration() {
        this._modelDeploymentResourceConfiguration.internalValue = undefined;
    }
    get modelDeploymentResourceConfigurationInput() {
        return this._modelDeploymentResourceConfiguration.internalValue;
    }
    get scalingPolicy() {
        return this._scalingPolicy;
    }
    putScalingPolicy(value) {
        this._scalingPolicy.internalValue = value;
    }
    resetScalingPolicy() {
        this._scalingPolicy.internalValue = undefined;
    }
    get scalingPolicyInput() {
        return this._scalingPolicy.internalValue;
    }
}
exports.DatascienceModelDeploymentModelDeploymentConfigurationDetailsInfrastructureConfigurationDetailsOutputReference = DatascienceModelDeploymentModelDeploymentConfigurationDetailsInfrastructureConfigurationDetailsOutputReference;
function datascienceModelDeploymentModelDeploymentConfigurationDetailsModelConfigurationDetailsInstanceConfigurationModelDeploymentInstanceShapeConfigDetailsToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        cpu_baseline: cdktf.stringToTerraform(struct.cpuBaseline),
        memory_in_gbs: cdktf.numberToTerraform(struct.memoryInGbs),
        ocpus: cdktf.numberToTerraform(struct.ocpus),
    };
}
function datascienceModelDeploymentModelDeploymentConfigurationDetailsModelConfigurationDetailsInstanceConfigurationModelDeploymentInstanceShapeConfigDetailsToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        cpu_baseline: {
            value: cdktf.stringToHclTerraform(struct.cpuBaseline),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        memory_in_gbs: {
            value: cdktf.numberToHclTerraform(struct.memoryInGbs),
            isBlock: false,
            type: "simple",
            storageClassType: "number",
        },
        ocpus: {
            value: cdktf.numberToHclTerraform(struct.ocpus),
            isBlock: false,
            type: "simple",
            storageClassType: "number",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class DatascienceModelDeploymentModelDeploymentConfigurationDetailsModelConfigurationDetailsInstanceConfigurationModelDeploymentInstanceShapeConfigDetailsOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false, 0);
        this.isEmptyObject = false;
    }
    get internalValue() {
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._cpuBaseline !== undefined) {
            hasAnyValues = true;
            internalValueResult.cpuBaseline = this._cpuBaseline;
        }
        if (this._memoryInGbs !== undefined) {
            hasAnyValues = true;
            internalValueResult.memoryInGbs = this._memoryInGbs;
        }
        if (this._ocpus !== undefined) {
            hasAnyValues = true;
            internalValueResult.ocpus = this._ocpus;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this._cpuBaseline = undefined;
            this._memoryInGbs = undefined;
            this._ocpus = undefined;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this._cpuBaseline = value.cpuBaseline;
            this._memoryInGbs = value.memoryInGbs;
            this._ocpus = value.ocpus;
        }
    }
    get cpuBaseline() {
        return this.getStringAttribute('cpu_baseline');
    }
    set cpuBaseline(value) {
        this._cpuBaseline = value;
    }
    resetCpuBaseline() {
        this._cpuBaseline = undefined;
    }
    get cpuBaselineInput() {
        return this._cpuBaseline;
    }
    get memoryInGbs() {
        return this.getNumberAttribute('memory_in_gbs');
    }
    set memoryInGbs(value) {
        this._memoryInGbs = value;
    }
    resetMemoryInGbs() {
        this._memoryInGbs = undefined;
    }
    get memoryInGbsInput() {
        return this._memoryInGbs;
    }
    get ocpus() {
        return this.getNumberAttribute('ocpus');
    }
    set ocpus(value) {
        this._ocpus = value;
    }
    resetOcpus() {
        this._ocpus = undefined;
    }
    get ocpusInput() {
        return this._ocpus;
    }
}
exports.DatascienceModelDeploymentModelDeploymentConfigurationDetailsModelConfigurationDetailsInstanceConfigurationModelDeploymentInstanceShapeConfigDetailsOutputReference = DatascienceModelDeploymentModelDeploymentConfigurationDetailsModelConfigurationDetailsInstanceConfigurationModelDeploymentInstanceShapeConfigDetailsOutputReference;
function datascienceModelDeploymentModelDeploymentConfigurationDetailsModelConfigurationDetailsInstanceConfigurationToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        instance_shape_name: cdktf.stringToTerraform(struct.instanceShapeName),
        network_access_type: cdktf.stringToTerraform(struct.networkAccessType),
        private_endpoint_id: cdktf.stringToTerraform(struct.privateEndpointId),
        subnet_id: cdktf.stringToTerraform(struct.subnetId),
        model_deployment_instance_shape_config_details: datascienceModelDeploymentModelDeploymentConfigurationDetailsModelConfigurationDetailsInstanceConfigurationModelDeploymentInstanceShapeConfigDetailsToTerraform(struct.modelDeploymentInstanceShapeConfigDetails),
    };
}
function datascienceModelDeploymentModelDeploymentConfigurationDetailsModelConfigurationDetailsInstanceConfigurationToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        instance_shape_name: {
            value: cdktf.stringToHclTerraform(struct.instanceShapeName),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        network_access_type: {
            value: cdktf.stringToHclTerraform(struct.networkAccessType),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        private_endpoint_id: {
            value: cdktf.stringToHclTerraform(struct.privateEndpointId),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        subnet_id: {
            value: cdktf.stringToHclTerraform(struct.subnetId),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        model_deployment_instance_shape_config_details: {
            value: datascienceModelDeploymentModelDeploymentConfigurationDetailsModelConfigurationDetailsInstanceConfigurationModelDeploymentInstanceShapeConfigDetailsToHclTerraform(struct.modelDeploymentInstanceShapeConfigDetails),
            isBlock: true,
            type: "list",
            storageClassType: "DatascienceModelDeploymentModelDeploymentConfigurationDetailsModelConfigurationDetailsInstanceConfigurationModelDeploymentInstanceShapeConfigDetailsList",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class DatascienceModelDeploymentModelDeploymentConfigurationDetailsModelConfigurationDetailsInstanceConfigurationOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false, 0);
        this.isEmptyObject = false;
        this._modelDeploymentInstanceShapeConfigDetails = new DatascienceModelDeploymentModelDeploymentConfigurationDetailsModelConfigurationDetailsInstanceConfigurationModelDeploymentInstanceShapeConfigDetailsOutputReference(this, "model_deployment_instance_shape_config_details");
    }
    get internalValue() {
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._instanceShapeName !== undefined) {
            hasAnyValues = true;
            internalValueResult.instanceShapeName = this._instanceShapeName;
        }
        if (this._networkAccessType !== undefined) {
            hasAnyValues = true;
            internalValueResult.networkAccessType = this._networkAccessType;
        }
        if (this._privateEndpointId !== undefined) {
            hasAnyValues = true;
            internalValueResult.privateEndpointId = this._privateEndpointId;
        }
        if (this._subnetId !== undefined) {
            hasAnyValues = true;
            internalValueResult.subnetId = this._subnetId;
        }
        if (this._modelDeploymentInstanceShapeConfigDetails?.internalValue !== undefined) {
            hasAnyValues = true;
            internalValueResult.modelDeploymentInstanceShapeConfigDetails = this._modelDeploymentInstanceShapeConfigDetails?.internalValue;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this._instanceShapeName = undefined;
            this._networkAccessType = undefined;
            this._privateEndpointId = undefined;
            this._subnetId = undefined;
            this._modelDeploymentInstanceShapeConfigDetails.internalValue = undefined;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this._instanceShapeName = value.instanceShapeName;
            this._networkAccessType = value.networkAccessType;
            this._privateEndpointId = value.privateEndpointId;
            this._subnetId = value.subnetId;
            this._modelDeploymentInstanceShapeConfigDetails.internalValue = value.modelDeploymentInstanceShapeConfigDetails;
        }
    }
    get instanceShapeName() {
        return this.getStringAttribute('instance_shape_name');
    }
    set instanceShapeName(value) {
        this._instanceShapeName = value;
    }
    resetInstanceShapeName() {
        this._instanceShapeName = undefined;
    }
    get instanceShapeNameInput() {
        return this._instanceShapeName;
    }
    get networkAccessType() {
        return this.getStringAttribute('network_access_type');
    }
    set networkAccessType(value) {
        this._networkAccessType = value;
    }
    resetNetworkAccessType() {
        this._networkAccessType = undefined;
    }
    get networkAccessTypeInput() {
        return this._networkAccessType;
    }
    get privateEndpointId() {
        return this.getStringAttribute('private_endpoint_id');
    }
    set privateEndpointId(value) {
        this._privateEndpointId = value;
    }
    resetPrivateEndpointId() {
        this._privateEndpointId = undefined;
    }
    get privateEndpointIdInput() {
        return this._privateEndpointId;
    }
    get subnetId() {
        return this.getStringAttribute('subnet_id');
    }
    set subnetId(value) {
        this._subnetId = value;
    }
    resetSubnetId() {
        this._subnetId = undefined;
    }
    get subnetIdInput() {
        return this._subnetId;
    }
    get modelDeploymentInstanceShapeConfigDetails() {
        return this._modelDeploymentInstanceShapeConfigDetails;
    }
    putModelDeploymentInstanceShapeConfigDetails(value) {
        this._modelDeploymentInstanceShapeConfigDetails.internalValue = value;
    }
    resetModelDeploymentInstanceShapeConfigDetails() {
        this._modelDeploymentInstanceShapeConfigDetails.internalValue = undefined;
    }
    get modelDeploymentInstanceShapeConfigDetailsInput() {
        return this._modelDeploymentInstanceShapeConfigDetails.internalValue;
    }
}
exports.DatascienceModelDeploymentModelDeploymentConfigurationDetailsModelConfigurationDetailsInstanceConfigurationOutputReference = DatascienceModelDeploymentModelDeploymentConfigurationDetailsModelConfigurationDetailsInstanceConfigurationOutputReference;
function datascienceModelDeploymentModelDeploymentConfigurationDetailsModelConfigurationDetailsScalingPolicyAutoScalingPoliciesRulesScaleInConfigurationToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        instance_count_adjustment: cdktf.numberToTerraform(struct.instanceCountAdjustment),
        pending_duration: cdktf.stringToTerraform(struct.pendingDuration),
        query: cdktf.stringToTerraform(struct.query),
        scaling_configuration_type: cdktf.stringToTerraform(struct.scalingConfigurationType),
        threshold: cdktf.numberToTerraform(struct.threshold),
    };
}
function datascienceModelDeploymentModelDeploymentConfigurationDetailsModelConfigurationDetailsScalingPolicyAutoScalingPoliciesRulesScaleInConfigurationToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        instance_count_adjustment: {
            value: cdktf.numberToHclTerraform(struct.instanceCountAdjustment),
            isBlock: false,
            type: "simple",
            storageClassType: "number",
        },
        pending_duration: {
            value: cdktf.stringToHclTerraform(struct.pendingDuration),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        query: {
            value: cdktf.stringToHclTerraform(struct.query),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        scaling_configuration_type: {
            value: cdktf.stringToHclTerraform(struct.scalingConfigurationType),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        threshold: {
            value: cdktf.numberToHclTerraform(struct.threshold),
            isBlock: false,
            type: "simple",
            storageClassType: "number",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class DatascienceModelDeploymentModelDeploymentConfigurationDetailsModelConfigurationDetailsScalingPolicyAutoScalingPoliciesRulesScaleInConfigurationOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false, 0);
        this.isEmptyObject = false;
    }
    get internalValue() {
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._instanceCountAdjustment !== undefined) {
            hasAnyValues = true;
            internalValueResult.instanceCountAdjustment = this._instanceCountAdjustment;
        }
        if (this._pendingDuration !== undefined) {
            hasAnyValues = true;
            internalValueResult.pendingDuration = this._pendingDuration;
        }
        if (this._query !== undefined) {
            hasAnyValues = true;
            internalValueResult.query = this._query;
        }
        if (this._scalingConfigurationType !== undefined) {
            hasAnyValues = true;
            internalValueResult.scalingConfigurationType = this._scalingConfigurationType;
        }
        if (this._threshold !== undefined) {
            hasAnyValues = true;
            internalValueResult.threshold = this._threshold;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this._instanceCountAdjustment = undefined;
            this._pendingDuration = undefined;
            this._query = undefined;
            this._scalingConfigurationType = undefined;
            this._threshold = undefined;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this._instanceCountAdjustment = value.instanceCountAdjustment;
            this._pendingDuration = value.pendingDuration;
            this._query = value.query;
            this._scalingConfigurationType = value.scalingConfigurationType;
            this._threshold = value.threshold;
        }
    }
    get instanceCountAdjustment() {
        return this.getNumberAttribute('instance_count_adjustment');
    }
    set instanceCountAdjustment(value) {
        this._instanceCountAdjustment = value;
    }
    resetInstanceCountAdjustment() {
        this._instanceCountAdjustment = undefined;
    }
    get instanceCountAdjustmentInput() {
        return this._instanceCountAdjustment;
    }
    get pendingDuration() {
        return this.getStringAttribute('pending_duration');
    }
    set pendingDuration(value) {
        this._pendingDuration = value;
    }
    resetPendingDuration() {
        this._pendingDuration = undefined;
    }
    get pendingDurationInput() {
        return this._pendingDuration;
    }
    get query() {
        return this.getStringAttribute('query');
    }
    set query(value) {
        this._query = value;
    }
    resetQuery() {
        this._query = undefined;
    }
    get queryInput() {
        return this._query;
    }
    get scalingConfigurationType() {
        return this.getStringAttribute('scaling_configuration_type');
    }
    set scalingConfigurationType(value) {
        this._scalingConfigurationType = value;
    }
    resetScalingConfigurationType() {
        this._scalingConfigurationType = undefined;
    }
    get scalingConfigurationTypeInput() {
        return this._scalingConfigurationType;
    }
    get threshold() {
        return this.getNumberAttribute('threshold');
    }
    set threshold(value) {
        this._threshold = value;
    }
    resetThreshold() {
        this._threshold = undefined;
    }
    get thresholdInput() {
        return this._threshold;
    }
}
exports.DatascienceModelDeploymentModelDeploymentConfigurationDetailsModelConfigurationDetailsScalingPolicyAutoScalingPoliciesRulesScaleInConfigurationOutputReference = DatascienceModelDeploymentModelDeploymentConfigurationDetailsModelConfigurationDetailsScalingPolicyAutoScalingPoliciesRulesScaleInConfigurationOutputReference;
function datascienceModelDeploymentModelDeploymentConfigurationDetailsModelConfigurationDetailsScalingPolicyAutoScalingPoliciesRulesScaleOutConfigurationToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        instance_count_adjustment: cdktf.numberToTerraform(struct.instanceCountAdjustment),
        pending_duration: cdktf.stringToTerraform(struct.pendingDuration),
        query: cdktf.stringToTerraform(struct.query),
        scaling_configuration_type: cdktf.stringToTerraform(struct.scalingConfigurationType),
        threshold: cdktf.numberToTerraform(struct.threshold),
    };
}
function datascienceModelDeploymentModelDeploymentConfigurationDetailsModelConfigurationDetailsScalingPolicyAutoScalingPoliciesRulesScaleOutConfigurationToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        instance_count_adjustment: {
            value: cdktf.numberToHclTerraform(struct.instanceCountAdjustment),
            isBlock: false,
            type: "simple",
            storageClassType: "number",
        },
        pending_duration: {
            value: cdktf.stringToHclTerraform(struct.pendingDuration),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        query: {
            value: cdktf.stringToHclTerraform(struct.query),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        scaling_configuration_type: {
            value: cdktf.stringToHclTerraform(struct.scalingConfigurationType),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        threshold: {
            value: cdktf.numberToHclTerraform(struct.threshold),
            isBlock: false,
            type: "simple",
            storageClassType: "number",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class DatascienceModelDeploymentModelDeploymentConfigurationDetailsModelConfigurationDetailsScalingPolicyAutoScalingPoliciesRulesScaleOutConfigurationOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false, 0);
        this.isEmptyObject = false;
    }
    get internalValue() {
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._instanceCountAdjustment !== undefined) {
            hasAnyValues = true;
            internalValueResult.instanceCountAdjustment = this._instanceCountAdjustment;
        }
        if (this._pendingDuration !== undefined) {
            hasAnyValues = true;
            internalValueResult.pendingDuration = this._pendingDuration;
        }
        if (this._query !== undefined) {
            hasAnyValues = true;
            internalValueResult.query = this._query;
        }
        if (this._scalingConfigurationType !== undefined) {
            hasAnyValues = true;
            internalValueResult.scalingConfigurationType = this._scalingConfigurationType;
        }
        if (this._threshold !== undefined) {
            hasAnyValues = true;
            internalValueResult.threshold = this._threshold;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this._instanceCountAdjustment = undefined;
            this._pendingDuration = undefined;
            this._query = undefined;
            this._scalingConfigurationType = undefined;
            this._threshold = undefined;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this._instanceCountAdjustment = value.instanceCountAdjustment;
            this._pendingDuration = value.pendingDuration;
            this._query = value.query;
            this._scalingConfigurationType = value.scalingConfigurationType;
            this._threshold = value.threshold;
        }
    }
    get instanceCountAdjustment() {
        return this.getNumberAttribute('instance_count_adjustment');
    }
    set instanceCountAdjustment(value) {
        this._instanceCountAdjustment = value;
    }
    resetInstanceCountAdjustment() {
        this._instanceCountAdjustment = undefined;
    }
    get instanceCountAdjustmentInput() {
        return this._instanceCountAdjustment;
    }
    get pendingDuration() {
        return this.getStringAttribute('pending_duration');
    }
    set pendingDuration(value) {
        this._pendingDuration = value;
    }
    resetPendingDuration() {
        this._pendingDuration = undefined;
    }
    get pendingDurationInput() {
        return this._pendingDuration;
    }
    get query() {
        return this.getStringAttribute('query');
    }
    set query(value) {
        this._query = value;
    }
    resetQuery() {
        this._query = undefined;
    }
    get queryInput() {
        return this._query;
    }
    get scalingConfigurationType() {
        return this.getStringAttribute('scaling_configuration_type');
    }
    set scalingConfigurationType(value) {
        this._scalingConfigurationType = value;
    }
    resetScalingConfigurationType() {
        this._scalingConfigurationType = undefined;
    }
    get scalingConfigurationTypeInput() {
        return this._scalingConfigurationType;
    }
    get threshold() {
        return this.getNumberAttribute('threshold');
    }
    set threshold(value) {
        this._threshold = value;
    }
    resetThreshold() {
        this._threshold = undefined;
    }
    get thresholdInput() {
        return this._threshold;
    }
}
exports.DatascienceModelDeploymentModelDeploymentConfigurationDetailsModelConfigurationDetailsScalingPolicyAutoScalingPoliciesRulesScaleOutConfigurationOutputReference = DatascienceModelDeploymentModelDeploymentConfigurationDetailsModelConfigurationDetailsScalingPolicyAutoScalingPoliciesRulesScaleOutConfigurationOutputReference;
function datascienceModelDeploymentModelDeploymentConfigurationDetailsModelConfigurationDetailsScalingPolicyAutoScalingPoliciesRulesToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        metric_expression_rule_type: cdktf.stringToTerraform(struct.metricExpressionRuleType),
        metric_type: cdktf.stringToTerraform(struct.metricType),
        scale_in_configuration: datascienceModelDeploymentModelDeploymentConfigurationDetailsModelConfigurationDetailsScalingPolicyAutoScalingPoliciesRulesScaleInConfigurationToTerraform(struct.scaleInConfiguration),
        scale_out_configuration: datascienceModelDeploymentModelDeploymentConfigurationDetailsModelConfigurationDetailsScalingPolicyAutoScalingPoliciesRulesScaleOutConfigurationToTerraform(struct.scaleOutConfiguration),
    };
}
function datascienceModelDeploymentModelDeploymentConfigurationDetailsModelConfigurationDetailsScalingPolicyAutoScalingPoliciesRulesToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        metric_expression_rule_type: {
            value: cdktf.stringToHclTerraform(struct.metricExpressionRuleType),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        metric_type: {
            value: cdktf.stringToHclTerraform(struct.metricType),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        scale_in_configuration: {
            value: datascienceModelDeploymentModelDeploymentConfigurationDetailsModelConfigurationDetailsScalingPolicyAutoScalingPoliciesRulesScaleInConfigurationToHclTerraform(struct.scaleInConfiguration),
            isBlock: true,
            type: "list",
            storageClassType: "DatascienceModelDeploymentModelDeploymentConfigurationDetailsModelConfigurationDetailsScalingPolicyAutoScalingPoliciesRulesScaleInConfigurationList",
        },
        scale_out_configuration: {
            value: datascienceModelDeploymentModelDeploymentConfigurationDetailsModelConfigurationDetailsScalingPolicyAutoScalingPoliciesRulesScaleOutConfigurationToHclTerraform(struct.scaleOutConfiguration),
            isBlock: true,
            type: "list",
            storageClassType: "DatascienceModelDeploymentModelDeploymentConfigurationDetailsModelConfigurationDetailsScalingPolicyAutoScalingPoliciesRulesScaleOutConfigurationList",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class DatascienceModelDeploymentModelDeploymentConfigurationDetailsModelConfigurationDetailsScalingPolicyAutoScalingPoliciesRulesOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute, complexObjectIndex, complexObjectIsFromSet) {
        super(terraformResource, terraformAttribute, complexObjectIsFromSet, complexObjectIndex);
        this.isEmptyObject = false;
        this._scaleInConfiguration = new DatascienceModelDeploymentModelDeploymentConfigurationDetailsModelConfigurationDetailsScalingPolicyAutoScalingPoliciesRulesScaleInConfigurationOutputReference(this, "scale_in_configuration");
        this._scaleOutConfiguration = new DatascienceModelDeploymentModelDeploymentConfigurationDetailsModelConfigurationDetailsScalingPolicyAutoScalingPoliciesRulesScaleOutConfigurationOutputReference(this, "scale_out_configuration");
    }
    get internalValue() {
        if (this.resolvableValue) {
            return this.resolvableValue;
        }
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._metricExpressionRuleType !== undefined) {
            hasAnyValues = true;
            internalValueResult.metricExpressionRuleType = this._metricExpressionRuleType;
        }
        if (this._metricType !== undefined) {
            hasAnyValues = true;
            internalValueResult.metricType = this._metricType;
        }
        if (this._scaleInConfiguration?.internalValue !== undefined) {
            hasAnyValues = true;
            internalValueResult.scaleInConfiguration = this._scaleInConfiguration?.internalValue;
        }
        if (this._scaleOutConfiguration?.internalValue !== undefined) {
            hasAnyValues = true;
            internalValueResult.scaleOutConfiguration = this._scaleOutConfiguration?.internalValue;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this.resolvableValue = undefined;
            this._metricExpressionRuleType = undefined;
            this._metricType = undefined;
            this._scaleInConfiguration.internalValue = undefined;
            this._scaleOutConfiguration.internalValue = undefined;
        }
        else if (cdktf.Tokenization.isResolvable(value)) {
            this.isEmptyObject = false;
            this.resolvableValue = value;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this.resolvableValue = undefined;
            this._metricExpressionRuleType = value.metricExpressionRuleType;
            this._metricType = value.metricType;
            this._scaleInConfiguration.internalValue = value.scaleInConfiguration;
            this._scaleOutConfiguration.internalValue = value.scaleOutConfiguration;
        }
    }
    get metricExpressionRuleType() {
        return this.getStringAttribute('metric_expression_rule_type');
    }
    set metricExpressionRuleType(value) {
        this._metricExpressionRuleType = value;
    }
    get metricExpressionRuleTypeInput() {
        return this._metricExpressionRuleType;
    }
    get metricType() {
        return this.getStringAttribute('metric_type');
    }
    set metricType(value) {
        this._metricType = value;
    }
    resetMetricType() {
        this._metricType = undefined;
    }
    get metricTypeInput() {
        return this._metricType;
    }
    get scaleInConfiguration() {
        return this._scaleInConfiguration;
    }
    putScaleInConfiguration(value) {
        this._scaleInConfiguration.internalValue = value;
    }
    get scaleInConfigurationInput() {
        return this._scaleInConfiguration.internalValue;
    }
    get scaleOutConfiguration() {
        return this._scaleOutConfiguration;
    }
    putScaleOutConfiguration(value) {
        this._scaleOutConfiguration.internalValue = value;
    }
    get scaleOutConfigurationInput() {
        return this._scaleOutConfiguration.internalValue;
    }
}
exports.DatascienceModelDeploymentModelDeploymentConfigurationDetailsModelConfigurationDetailsScalingPolicyAutoScalingPoliciesRulesOutputReference = DatascienceModelDeploymentModelDeploymentConfigurationDetailsModelConfigurationDetailsScalingPolicyAutoScalingPoliciesRulesOutputReference;
class DatascienceModelDeploymentModelDeploymentConfigurationDetailsModelConfigurationDetailsScalingPolicyAutoScalingPoliciesRulesList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new DatascienceModelDeploymentModelDeploymentConfigurationDetailsModelConfigurationDetailsScalingPolicyAutoScalingPoliciesRulesOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.DatascienceModelDeploymentModelDeploymentConfigurationDetailsModelConfigurationDetailsScalingPolicyAutoScalingPoliciesRulesList = DatascienceModelDeploymentModelDeploymentConfigurationDetailsModelConfigurationDetailsScalingPolicyAutoScalingPoliciesRulesList;
function datascienceModelDeploymentModelDeploymentConfigurationDetailsModelConfigurationDetailsScalingPolicyAutoScalingPoliciesToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        auto_scaling_policy_type: cdktf.stringToTerraform(struct.autoScalingPolicyType),
        initial_instance_count: cdktf.numberToTerraform(struct.initialInstanceCount),
        maximum_instance_count: cdktf.numberToTerraform(struct.maximumInstanceCount),
        minimum_instance_count: cdktf.numberToTerraform(struct.minimumInstanceCount),
        rules: cdktf.listMapper(datascienceModelDeploymentModelDeploymentConfigurationDetailsModelConfigurationDetailsScalingPolicyAutoScalingPoliciesRulesToTerraform, true)(struct.rules),
    };
}
function datascienceModelDeploymentModelDeploymentConfigurationDetailsModelConfigurationDetailsScalingPolicyAutoScalingPoliciesToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        auto_scaling_policy_type: {
            value: cdktf.stringToHclTerraform(struct.autoScalingPolicyType),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        initial_instance_count: {
            value: cdktf.numberToHclTerraform(struct.initialInstanceCount),
            isBlock: false,
            type: "simple",
            storageClassType: "number",
        },
        maximum_instance_count: {
            value: cdktf.numberToHclTerraform(struct.maximumInstanceCount),
            isBlock: false,
            type: "simple",
            storageClassType: "number",
        },
        minimum_instance_count: {
            value: cdktf.numberToHclTerraform(struct.minimumInstanceCount),
            isBlock: false,
            type: "simple",
            storageClassType: "number",
        },
        rules: {
            value: cdktf.listMapperHcl(datascienceModelDeploymentModelDeploymentConfigurationDetailsModelConfigurationDetailsScalingPolicyAutoScalingPoliciesRulesToHclTerraform, true)(struct.rules),
            isBlock: true,
            type: "list",
            storageClassType: "DatascienceModelDeploymentModelDeploymentConfigurationDetailsModelConfigurationDetailsScalingPolicyAutoScalingPoliciesRulesList",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class DatascienceModelDeploymentModelDeploymentConfigurationDetailsModelConfigurationDetailsScalingPolicyAutoScalingPoliciesOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute, complexObjectIndex, complexObjectIsFromSet) {
        super(terraformResource, terraformAttribute, complexObjectIsFromSet, complexObjectIndex);
        this.isEmptyObject = false;
        this._rules = new DatascienceModelDeploymentModelDeploymentConfigurationDetailsModelConfigurationDetailsScalingPolicyAutoScalingPoliciesRulesList(this, "rules", false);
    }
    get internalValue() {
        if (this.resolvableValue) {
            return this.resolvableValue;
        }
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._autoScalingPolicyType !== undefined) {
            hasAnyValues = true;
            internalValueResult.autoScalingPolicyType = this._autoScalingPolicyType;
        }
        if (this._initialInstanceCount !== undefined) {
            hasAnyValues = true;
            internalValueResult.initialInstanceCount = this._initialInstanceCount;
        }
        if (this._maximumInstanceCount !== undefined) {
            hasAnyValues = true;
            internalValueResult.maximumInstanceCount = this._maximumInstanceCount;
        }
        if (this._minimumInstanceCount !== undefined) {
            hasAnyValues = true;
            internalValueResult.minimumInstanceCount = this._minimumInstanceCount;
        }
        if (this._rules?.internalValue !== undefined) {
            hasAnyValues = true;
            internalValueResult.rules = this._rules?.internalValue;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this.resolvableValue = undefined;
            this._autoScalingPolicyType = undefined;
            this._initialInstanceCount = undefined;
            this._maximumInstanceCount = undefined;
            this._minimumInstanceCount = undefined;
            this._rules.internalValue = undefined;
        }
        else if (cdktf.Tokenization.isResolvable(value)) {
            this.isEmptyObject = false;
            this.resolvableValue = value;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this.resolvableValue = undefined;
            this._autoScalingPolicyType = value.autoScalingPolicyType;
            this._initialInstanceCount = value.initialInstanceCount;
            this._maximumInstanceCount = value.maximumInstanceCount;
            this._minimumInstanceCount = value.minimumInstanceCount;
            this._rules.internalValue = value.rules;
        }
    }
    get autoScalingPolicyType() {
        return this.getStringAttribute('auto_scaling_policy_type');
    }
    set autoScalingPolicyType(value) {
        this._autoScalingPolicyType = value;
    }
    get autoScalingPolicyTypeInput() {
        return this._autoScalingPolicyType;
    }
    get initialInstanceCount() {
        return this.getNumberAttribute('initial_instance_count');
    }
    set initialInstanceCount(value) {
        this._initialInstanceCount = value;
    }
    get initialInstanceCountInput() {
        return this._initialInstanceCount;
    }
    get maximumInstanceCount() {
        return this.getNumberAttribute('maximum_instance_count');
    }
    set maximumInstanceCount(value) {
        this._maximumInstanceCount = value;
    }
    get maximumInstanceCountInput() {
        return this._maximumInstanceCount;
    }
    get minimumInstanceCount() {
        return this.getNumberAttribute('minimum_instance_count');
    }
    set minimumInstanceCount(value) {
        this._minimumInstanceCount = value;
    }
    get minimumInstanceCountInput() {
        return this._minimumInstanceCount;
    }
    get rules() {
        return this._rules;
    }
    putRules(value) {
        this._rules.internalValue = value;
    }
    get rulesInput() {
        return this._rules.internalValue;
    }
}
exports.DatascienceModelDeploymentModelDeploymentConfigurationDetailsModelConfigurationDetailsScalingPolicyAutoScalingPoliciesOutputReference = DatascienceModelDeploymentModelDeploymentConfigurationDetailsModelConfigurationDetailsScalingPolicyAutoScalingPoliciesOutputReference;
class DatascienceModelDeploymentModelDeploymentConfigurationDetailsModelConfigurationDetailsScalingPolicyAutoScalingPoliciesList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new DatascienceModelDeploymentModelDeploymentConfigurationDetailsModelConfigurationDetailsScalingPolicyAutoScalingPoliciesOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.DatascienceModelDeploymentModelDeploymentConfigurationDetailsModelConfigurationDetailsScalingPolicyAutoScalingPoliciesList = DatascienceModelDeploymentModelDeploymentConfigurationDetailsModelConfigurationDetailsScalingPolicyAutoScalingPoliciesList;
function datascienceModelDeploymentModelDeploymentConfigurationDetailsModelConfigurationDetailsScalingPolicyToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        cool_down_in_seconds: cdktf.numberToTerraform(struct.coolDownInSeconds),
        instance_count: cdktf.numberToTerraform(struct.instanceCount),
        is_enabled: cdktf.booleanToTerraform(struct.isEnabled),
        policy_type: cdktf.stringToTerraform(struct.policyType),
        auto_scaling_policies: cdktf.listMapper(datascienceModelDeploymentModelDeploymentConfigurationDetailsModelConfigurationDetailsScalingPolicyAutoScalingPoliciesToTerraform, true)(struct.autoScalingPolicies),
    };
}
function datascienceModelDeploymentModelDeploymentConfigurationDetailsModelConfigurationDetailsScalingPolicyToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        cool_down_in_seconds: {
            value: cdktf.numberToHclTerraform(struct.coolDownInSeconds),
            isBlock: false,
            type: "simple",
            storageClassType: "number",
        },
        instance_count: {
            value: cdktf.numberToHclTerraform(struct.instanceCount),
            isBlock: false,
            type: "simple",
            storageClassType: "number",
        },
        is_enabled: {
            value: cdktf.booleanToHclTerraform(struct.isEnabled),
            isBlock: false,
            type: "simple",
            storageClassType: "boolean",
        },
        policy_type: {
            value: cdktf.stringToHclTerraform(struct.policyType),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        auto_scaling_policies: {
            value: cdktf.listMapperHcl(datascienceModelDeploymentModelDeploymentConfigurationDetailsModelConfigurationDetailsScalingPolicyAutoScalingPoliciesToHclTerraform, true)(struct.autoScalingPolicies),
            isBlock: true,
            type: "list",
            storageClassType: "DatascienceModelDeploymentModelDeploymentConfigurationDetailsModelConfigurationDetailsScalingPolicyAutoScalingPoliciesList",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class DatascienceModelDeploymentModelDeploymentConfigurationDetailsModelConfigurationDetailsScalingPolicyOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false, 0);
        this.isEmptyObject = false;
        this._autoScalingPolicies = new DatascienceModelDeploymentModelDeploymentConfigurationDetailsModelConfigurationDetailsScalingPolicyAutoScalingPoliciesList(this, "auto_scaling_policies", false);
    }
    get internalValue() {
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._coolDownInSeconds !== undefined) {
            hasAnyValues = true;
            internalValueResult.coolDownInSeconds = this._coolDownInSeconds;
        }
        if (this._instanceCount !== undefined) {
            hasAnyValues = true;
            internalValueResult.instanceCount = this._instanceCount;
        }
        if (this._isEnabled !== undefined) {
            hasAnyValues = true;
            internalValueResult.isEnabled = this._isEnabled;
        }
        if (this._policyType !== undefined) {
            hasAnyValues = true;
            internalValueResult.policyType = this._policyType;
        }
        if (this._autoScalingPolicies?.internalValue !== undefined) {
            hasAnyValues = true;
            internalValueResult.autoScalingPolicies = this._autoScalingPolicies?.internalValue;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this._coolDownInSeconds = undefined;
            this._instanceCount = undefined;
            this._isEnabled = undefined;
            this._policyType = undefined;
            this._autoScalingPolicies.internalValue = undefined;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this._coolDownInSeconds = value.coolDownInSeconds;
            this._instanceCount = value.instanceCount;
            this._isEnabled = value.isEnabled;
            this._policyType = value.policyType;
            this._autoScalingPolicies.internalValue = value.autoScalingPolicies;
        }
    }
    get coolDownInSeconds() {
        return this.getNumberAttribute('cool_down_in_seconds');
    }
    set coolDownInSeconds(value) {
        this._coolDownInSeconds = value;
    }
    resetCoolDownInSeconds() {
        this._coolDownInSeconds = undefined;
    }
    get coolDownInSecondsInput() {
        return this._coolDownInSeconds;
    }
    get instanceCount() {
        return this.getNumberAttribute('instance_count');
    }
    set instanceCount(value) {
        this._instanceCount = value;
    }
    resetInstanceCount() {
        this._instanceCount = undefined;
    }
    get instanceCountInput() {
        return this._instanceCount;
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
    get policyType() {
        return this.getStringAttribute('policy_type');
    }
    set policyType(value) {
        this._policyType = value;
    }
    get policyTypeInput() {
        return this._policyType;
    }
    get autoScalingPolicies() {
        return this._autoScalingPolicies;
    }
    putAutoScalingPolicies(value) {
        this._autoScalingPolicies.internalValue = value;
    }
    resetAutoScalingPolicies() {
        this._autoScalingPolicies.internalValue = undefined;
    }
    get autoScalingPoliciesInput() {
        return this._autoScalingPolicies.internalValue;
    }
}
exports.DatascienceModelDeploymentModelDeploymentConfigurationDetailsModelConfigurationDetailsScalingPolicyOutputReference = DatascienceModelDeploymentModelDeploymentConfigurationDetailsModelConfigurationDetailsScalingPolicyOutputReference;
function datascienceModelDeploymentModelDeploymentConfigurationDetailsModelConfigurationDetailsToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        bandwidth_mbps: cdktf.numberToTerraform(struct.bandwidthMbps),
        maximum_bandwidth_mbps: cdktf.numberToTerraform(struct.maximumBandwidthMbps),
        model_id: cdktf.stringToTerraform(struct.modelId),
        instance_configuration: datascienceModelDeploymentModelDeploymentConfigurationDetailsModelConfigurationDetailsInstanceConfigurationToTerraform(struct.instanceConfiguration),
        scaling_policy: datascienceModelDeploymentModelDeploymentConfigurationDetailsModelConfigurationDetailsScalingPolicyToTerraform(struct.scalingPolicy),
    };
}
function datascienceModelDeploymentModelDeploymentConfigurationDetailsModelConfigurationDetailsToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        bandwidth_mbps: {
            value: cdktf.numberToHclTerraform(struct.bandwidthMbps),
            isBlock: false,
            type: "simple",
            storageClassType: "number",
        },
        maximum_bandwidth_mbps: {
            value: cdktf.numberToHclTerraform(struct.maximumBandwidthMbps),
            isBlock: false,
            type: "simple",
            storageClassType: "number",
        },
        model_id: {
            value: cdktf.stringToHclTerraform(struct.modelId),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        instance_configuration: {
            value: datascienceModelDeploymentModelDeploymentConfigurationDetailsModelConfigurationDetailsInstanceConfigurationToHclTerraform(struct.instanceConfiguration),
            isBlock: true,
            type: "list",
            storageClassType: "DatascienceModelDeploymentModelDeploymentConfigurationDetailsModelConfigurationDetailsInstanceConfigurationList",
        },
        scaling_policy: {
            value: datascienceModelDeploymentModelDeploymentConfigurationDetailsModelConfigurationDetailsScalingPolicyToHclTerraform(struct.scalingPolicy),
            isBlock: true,
            type: "list",
            storageClassType: "DatascienceModelDeploymentModelDeploymentConfigurationDetailsModelConfigurationDetailsScalingPolicyList",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class DatascienceModelDeploymentModelDeploymentConfigurationDetailsModelConfigurationDetailsOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false, 0);
        this.isEmptyObject = false;
        this._instanceConfiguration = new DatascienceModelDeploymentModelDeploymentConfigurationDetailsModelConfigurationDetailsInstanceConfigurationOutputReference(this, "instance_configuration");
        this._scalingPolicy = new DatascienceModelDeploymentModelDeploymentConfigurationDetailsModelConfigurationDetailsScalingPolicyOutputReference(this, "scaling_policy");
    }
    get internalValue() {
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._bandwidthMbps !== undefined) {
            hasAnyValues = true;
            internalValueResult.bandwidthMbps = this._bandwidthMbps;
        }
        if (this._maximumBandwidthMbps !== undefined) {
            hasAnyValues = true;
            internalValueResult.maximumBandwidthMbps = this._maximumBandwidthMbps;
        }
        if (this._modelId !== undefined) {
            hasAnyValues = true;
            internalValueResult.modelId = this._modelId;
        }
        if (this._instanceConfiguration?.internalValue !== undefined) {
            hasAnyValues = true;
            internalValueResult.instanceConfiguration = this._instanceConfiguration?.internalValue;
        }
        if (this._scalingPolicy?.internalValue !== undefined) {
            hasAnyValues = true;
            internalValueResult.scalingPolicy = this._scalingPolicy?.internalValue;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this._bandwidthMbps = undefined;
            this._maximumBandwidthMbps = undefined;
            this._modelId = undefined;
            this._instanceConfiguration.internalValue = undefined;
            this._scalingPolicy.internalValue = undefined;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this._bandwidthMbps = value.bandwidthMbps;
            this._maximumBandwidthMbps = value.maximumBandwidthMbps;
            this._modelId = value.modelId;
            this._instanceConfiguration.internalValue = value.instanceConfiguration;
            this._scalingPolicy.internalValue = value.scalingPolicy;
        }
    }
    get bandwidthMbps() {
        return this.getNumberAttribute('bandwidth_mbps');
    }
    set bandwidthMbps(value) {
        this._bandwidthMbps = value;
    }
    resetBandwidthMbps() {
        this._bandwidthMbps = undefined;
    }
    get bandwidthMbpsInput() {
        return this._bandwidthMbps;
    }
    get maximumBandwidthMbps() {
        return this.getNumberAttribute('maximum_bandwidth_mbps');
    }
    set maximumBandwidthMbps(value) {
        this._maximumBandwidthMbps = value;
    }
    resetMaximumBandwidthMbps() {
        this._maximumBandwidthMbps = undefined;
    }
    get maximumBandwidthMbpsInput() {
        return this._maximumBandwidthMbps;
    }
    get modelId() {
        return this.getStringAttribute('model_id');
    }
    set modelId(value) {
        this._modelId = value;
    }
    resetModelId() {
        this._modelId = undefined;
    }
    get modelIdInput() {
        return this._modelId;
    }
    get instanceConfiguration() {
        return this._instanceConfiguration;
    }
    putInstanceConfiguration(value) {
        this._instanceConfiguration.internalValue = value;
    }
    resetInstanceConfiguration() {
        this._instanceConfiguration.internalValue = undefined;
    }
    get instanceConfigurationInput() {
        return this._instanceConfiguration.internalValue;
    }
    get scalingPolicy() {
        return this._scalingPolicy;
    }
    putScalingPolicy(value) {
        this._scalingPolicy.internalValue = value;
    }
    resetScalingPolicy() {
        this._scalingPolicy.internalValue = undefined;
    }
    get scalingPolicyInput() {
        return this._scalingPolicy.internalValue;
    }
}
exports.DatascienceModelDeploymentModelDeploymentConfigurationDetailsModelConfigurationDetailsOutputReference = DatascienceModelDeploymentModelDeploymentConfigurationDetailsModelConfigurationDetailsOutputReference;
function datascienceModelDeploymentModelDeploymentConfigurationDetailsModelGroupConfigurationDetailsToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        model_group_id: cdktf.stringToTerraform(struct.modelGroupId),
    };
}
function datascienceModelDeploymentModelDeploymentConfigurationDetailsModelGroupConfigurationDetailsToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        model_group_id: {
            value: cdktf.stringToHclTerraform(struct.modelGroupId),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class DatascienceModelDeploymentModelDeploymentConfigurationDetailsModelGroupConfigurationDetailsOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false, 0);
        this.isEmptyObject = false;
    }
    get internalValue() {
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._modelGroupId !== undefined) {
            hasAnyValues = true;
            internalValueResult.modelGroupId = this._modelGroupId;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this._modelGroupId = undefined;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this._modelGroupId = value.modelGroupId;
        }
    }
    get modelGroupId() {
        return this.getStringAttribute('model_group_id');
    }
    set modelGroupId(value) {
        this._modelGroupId = value;
    }
    resetModelGroupId() {
        this._modelGroupId = undefined;
    }
    get modelGroupIdInput() {
        return this._modelGroupId;
    }
}
exports.DatascienceModelDeploymentModelDeploymentConfigurationDetailsModelGroupConfigurationDetailsOutputReference = DatascienceModelDeploymentModelDeploymentConfigurationDetailsModelGroupConfigurationDetailsOutputReference;
function datascienceModelDeploymentModelDeploymentConfigurationDetailsToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        deployment_type: cdktf.stringToTerraform(struct.deploymentType),
        environment_configuration_details: datascienceModelDeploymentModelDeploymentConfigurationDetailsEnvironmentConfigurationDetailsToTerraform(struct.environmentConfigurationDetails),
        infrastructure_configuration_details: datascienceModelDeploymentModelDeploymentConfigurationDetailsInfrastructureConfigurationDetailsToTerraform(struct.infrastructureConfigurationDetails),
        model_configuration_details: datascienceModelDeploymentModelDeploymentConfigurationDetailsModelConfigurationDetailsToTerraform(struct.modelConfigurationDetails),
        model_group_configuration_details: datascienceModelDeploymentModelDeploymentConfigurationDetailsModelGroupConfigurationDetailsToTerraform(struct.modelGroupConfigurationDetails),
    };
}
function datascienceModelDeploymentModelDeploymentConfigurationDetailsToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        deployment_type: {
            value: cdktf.stringToHclTerraform(struct.deploymentType),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        environment_configuration_details: {
            value: datascienceModelDeploymentModelDeploymentConfigurationDetailsEnvironmentConfigurationDetailsToHclTerraform(struct.environmentConfigurationDetails),
            isBlock: true,
            type: "list",
            storageClassType: "DatascienceModelDeploymentModelDeploymentConfigurationDetailsEnvironmentConfigurationDetailsList",
        },
        infrastructure_configuration_details: {
            value: datascienceModelDeploymentModelDeploymentConfigurationDetailsInfrastructureConfigurationDetailsToHclTerraform(struct.infrastructureConfigurationDetails),
            isBlock: true,
            type: "list",
            storageClassType: "DatascienceModelDeploymentModelDeploymentConfigurationDetailsInfrastructureConfigurationDetailsList",
        },
        model_configuration_details: {
            value: datascienceModelDeploymentModelDeploymentConfigurationDetailsModelConfigurationDetailsToHclTerraform(struct.modelConfigurationDetails),
            isBlock: true,
            type: "list",
            storageClassType: "DatascienceModelDeploymentModelDeploymentConfigurationDetailsModelConfigurationDetailsList",
        },
        model_group_configuration_details: {
            value: datascienceModelDeploymentModelDeploymentConfigurationDetailsModelGroupConfigurationDetailsToHclTerraform(struct.modelGroupConfigurationDetails),
            isBlock: true,
            type: "list",
            storageClassType: "DatascienceModelDeploymentModelDeploymentConfigurationDetailsModelGroupConfigurationDetailsList",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class DatascienceModelDeploymentModelDeploymentConfigurationDetailsOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false, 0);
        this.isEmptyObject = false;
        this._environmentConfigurationDetails = new DatascienceModelDeploymentModelDeploymentConfigurationDetailsEnvironmentConfigurationDetailsOutputReference(this, "environment_configuration_details");
        this._infrastructureConfigurationDetails = new DatascienceModelDeploymentModelDeploymentConfigurationDetailsInfrastructureConfigurationDetailsOutputReference(this, "infrastructure_configuration_details");
        this._modelConfigurationDetails = new DatascienceModelDeploymentModelDeploymentConfigurationDetailsModelConfigurationDetailsOutputReference(this, "model_configuration_details");
        this._modelGroupConfigurationDetails = new DatascienceModelDeploymentModelDeploymentConfigurationDetailsModelGroupConfigurationDetailsOutputReference(this, "model_group_configuration_details");
    }
    get internalValue() {
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._deploymentType !== undefined) {
            hasAnyValues = true;
            internalValueResult.deploymentType = this._deploymentType;
        }
        if (this._environmentConfigurationDetails?.internalValue !== undefined) {
            hasAnyValues = true;
            internalValueResult.environmentConfigurationDetails = this._environmentConfigurationDetails?.internalValue;
        }
        if (this._infrastructureConfigurationDetails?.internalValue !== undefined) {
            hasAnyValues = true;
            internalValueResult.infrastructureConfigurationDetails = this._infrastructureConfigurationDetails?.internalValue;
        }
        if (this._modelConfigurationDetails?.internalValue !== undefined) {
            hasAnyValues = true;
            internalValueResult.modelConfigurationDetails = this._modelConfigurationDetails?.internalValue;
        }
        if (this._modelGroupConfigurationDetails?.internalValue !== undefined) {
            hasAnyValues = true;
            internalValueResult.modelGroupConfigurationDetails = this._modelGroupConfigurationDetails?.internalValue;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this._deploymentType = undefined;
            this._environmentConfigurationDetails.internalValue = undefined;
            this._infrastructureConfigurationDetails.internalValue = undefined;
            this._modelConfigurationDetails.internalValue = undefined;
            this._modelGroupConfigurationDetails.internalValue = undefined;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this._deploymentType = value.deploymentType;
            this._environmentConfigurationDetails.internalValue = value.environmentConfigurationDetails;
            this._infrastructureConfigurationDetails.internalValue = value.infrastructureConfigurationDetails;
            this._modelConfigurationDetails.internalValue = value.modelConfigurationDetails;
            this._modelGroupConfigurationDetails.internalValue = value.modelGroupConfigurationDetails;
        }
    }
    get deploymentType() {
        return this.getStringAttribute('deployment_type');
    }
    set deploymentType(value) {
        this._deploymentType = value;
    }
    get deploymentTypeInput() {
        return this._deploymentType;
    }
    get environmentConfigurationDetails() {
        return this._environmentConfigurationDetails;
    }
    putEnvironmentConfigurationDetails(value) {
        this._environmentConfigurationDetails.internalValue = value;
    }
    resetEnvironmentConfigurationDetails() {
        this._environmentConfigurationDetails.internalValue = undefined;
    }
    get environmentConfigurationDetailsInput() {
        return this._environmentConfigurationDetails.internalValue;
    }
    get infrastructureConfigurationDetails() {
        return this._infrastructureConfigurationDetails;
    }
    putInfrastructureConfigurationDetails(value) {
        this._infrastructureConfigurationDetails.internalValue = value;
    }
    resetInfrastructureConfigurationDetails() {
        this._infrastructureConfigurationDetails.internalValue = undefined;
    }
    get infrastructureConfigurationDetailsInput() {
        return this._infrastructureConfigurationDetails.internalValue;
    }
    get modelConfigurationDetails() {
        return this._modelConfigurationDetails;
    }
    putModelConfigurationDetails(value) {
        this._modelConfigurationDetails.internalValue = value;
    }
    resetModelConfigurationDetails() {
        this._modelConfigurationDetails.internalValue = undefined;
    }
    get modelConfigurationDetailsInput() {
        return this._modelConfigurationDetails.internalValue;
    }
    get modelGroupConfigurationDetails() {
        return this._modelGroupConfigurationDetails;
    }
    putModelGroupConfigurationDetails(value) {
        this._modelGroupConfigurationDetails.internalValue = value;
    }
    resetModelGroupConfigurationDetails() {
        this._modelGroupConfigurationDetails.internalValue = undefined;
    }
    get modelGroupConfigurationDetailsInput() {
        return this._modelGroupConfigurationDetails.internalValue;
    }
}
exports.DatascienceModelDeploymentModelDeploymentConfigurationDetailsOutputReference = DatascienceModelDeploymentModelDeploymentConfigurationDetailsOutputReference;
function datascienceModelDeploymentTimeoutsToTerraform(struct) {
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
function datascienceModelDeploymentTimeoutsToHclTerraform(struct) {
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
class DatascienceModelDeploymentTimeoutsOutputReference extends cdktf.ComplexObject {
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
exports.DatascienceModelDeploymentTimeoutsOutputReference = DatascienceModelDeploymentTimeoutsOutputReference;
class DatascienceModelDeployment extends cdktf.TerraformResource {
    static generateConfigForImport(scope, importToId, importFromId, provider) {
        return new cdktf.ImportableResource((0, engine_1.inEngine)(scope, importToId), importToId, { terraformResourceType: "oci_datascience_model_deployment", importId: importFromId, provider });
    }
    constructor(scope, id, config) {
        super((0, engine_1.inEngine)(scope, id), id, {
            terraformResourceType: 'oci_datascience_model_deployment',
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
        this._modelDeploymentSystemData = new DatascienceModelDeploymentModelDeploymentSystemDataList(this, "model_deployment_system_data", false);
        this._categoryLogDetails = new DatascienceModelDeploymentCategoryLogDetailsOutputReference(this, "category_log_details");
        this._modelDeploymentConfigurationDetails = new DatascienceModelDeploymentModelDeploymentConfigurationDetailsOutputReference(this, "model_deployment_configuration_details");
        this._timeouts = new DatascienceModelDeploymentTimeoutsOutputReference(this, "timeouts");
        this._compartmentId = config.compartmentId;
        this._definedTags = config.definedTags;
        this._description = config.description;
        this._displayName = config.displayName;
        this._freeformTags = config.freeformTags;
        this._id = config.id;
        this._opcParentRptUrl = config.opcParentRptUrl;
        this._projectId = config.projectId;
        this._state = config.state;
        this._categoryLogDetails.internalValue = config.categoryLogDetails;
        this._modelDeploymentConfigurationDetails.internalValue = config.modelDeploymentConfigurationDetails;
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
    get lifecycleDetails() {
        return this.getStringAttribute('lifecycle_details');
    }
    get modelDeploymentSystemData() {
        return this._modelDeploymentSystemData;
    }
    get modelDeploymentUrl() {
        return this.getStringAttribute('model_deployment_url');
    }
    get opcParentRptUrl() {
        return this.getStringAttribute('opc_parent_rpt_url');
    }
    set opcParentRptUrl(value) {
        this._opcParentRptUrl = value;
    }
    resetOpcParentRptUrl() {
        this._opcParentRptUrl = undefined;
    }
    get opcParentRptUrlInput() {
        return this._opcParentRptUrl;
    }
    get projectId() {
        return this.getStringAttribute('project_id');
    }
    set projectId(value) {
        this._projectId = value;
    }
    get projectIdInput() {
        return this._projectId;
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
    get timeCreated() {
        return this.getStringAttribute('time_created');
    }
    get categoryLogDetails() {
        return this._categoryLogDetails;
    }
    putCategoryLogDetails(value) {
        this._categoryLogDetails.internalValue = value;
    }
    resetCategoryLogDetails() {
        this._categoryLogDetails.internalValue = undefined;
    }
    get categoryLogDetailsInput() {
        return this._categoryLogDetails.internalValue;
    }
    get modelDeploymentConfigurationDetails() {
        return this._modelDeploymentConfigurationDetails;
    }
    putModelDeploymentConfigurationDetails(value) {
        this._modelDeploymentConfigurationDetails.internalValue = value;
    }
    get modelDeploymentConfigurationDetailsInput() {
        return this._modelDeploymentConfigurationDetails.internalValue;
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
            opc_parent_rpt_url: cdktf.stringToTerraform(this._opcParentRptUrl),
            project_id: cdktf.stringToTerraform(this._projectId),
            state: cdktf.stringToTerraform(this._state),
            category_log_details: datascienceModelDeploymentCategoryLogDetailsToTerraform(this._categoryLogDetails.internalValue),
            model_deployment_configuration_details: datascienceModelDeploymentModelDeploymentConfigurationDetailsToTerraform(this._modelDeploymentConfigurationDetails.internalValue),
            timeouts: datascienceModelDeploymentTimeoutsToTerraform(this._timeouts.internalValue),
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
            opc_parent_rpt_url: {
                value: cdktf.stringToHclTerraform(this._opcParentRptUrl),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            project_id: {
                value: cdktf.stringToHclTerraform(this._projectId),
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
            category_log_details: {
                value: datascienceModelDeploymentCategoryLogDetailsToHclTerraform(this._categoryLogDetails.internalValue),
                isBlock: true,
                type: "list",
                storageClassType: "DatascienceModelDeploymentCategoryLogDetailsList",
            },
            model_deployment_configuration_details: {
                value: datascienceModelDeploymentModelDeploymentConfigurationDetailsToHclTerraform(this._modelDeploymentConfigurationDetails.internalValue),
                isBlock: true,
                type: "list",
                storageClassType: "DatascienceModelDeploymentModelDeploymentConfigurationDetailsList",
            },
            timeouts: {
                value: datascienceModelDeploymentTimeoutsToHclTerraform(this._timeouts.internalValue),
                isBlock: true,
                type: "struct",
                storageClassType: "DatascienceModelDeploymentTimeouts",
            },
        };
        return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
    }
}
exports.DatascienceModelDeployment = DatascienceModelDeployment;
DatascienceModelDeployment.tfResourceType = "oci_datascience_model_deployment";
