// Generated from the schema of oracle/oci 8.28.0; see ../../README.md. Do not edit.
// Made with @cdktf/provider-generator, Copyright (c) HashiCorp, Inc., SPDX-License-Identifier: MPL-2.0.
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.ApigatewayUsagePlan = exports.ApigatewayUsagePlanTimeoutsOutputReference = exports.ApigatewayUsagePlanLocksList = exports.ApigatewayUsagePlanLocksOutputReference = exports.ApigatewayUsagePlanEntitlementsList = exports.ApigatewayUsagePlanEntitlementsOutputReference = exports.ApigatewayUsagePlanEntitlementsTargetsList = exports.ApigatewayUsagePlanEntitlementsTargetsOutputReference = exports.ApigatewayUsagePlanEntitlementsRateLimitOutputReference = exports.ApigatewayUsagePlanEntitlementsQuotaOutputReference = void 0;
exports.apigatewayUsagePlanEntitlementsQuotaToTerraform = apigatewayUsagePlanEntitlementsQuotaToTerraform;
exports.apigatewayUsagePlanEntitlementsQuotaToHclTerraform = apigatewayUsagePlanEntitlementsQuotaToHclTerraform;
exports.apigatewayUsagePlanEntitlementsRateLimitToTerraform = apigatewayUsagePlanEntitlementsRateLimitToTerraform;
exports.apigatewayUsagePlanEntitlementsRateLimitToHclTerraform = apigatewayUsagePlanEntitlementsRateLimitToHclTerraform;
exports.apigatewayUsagePlanEntitlementsTargetsToTerraform = apigatewayUsagePlanEntitlementsTargetsToTerraform;
exports.apigatewayUsagePlanEntitlementsTargetsToHclTerraform = apigatewayUsagePlanEntitlementsTargetsToHclTerraform;
exports.apigatewayUsagePlanEntitlementsToTerraform = apigatewayUsagePlanEntitlementsToTerraform;
exports.apigatewayUsagePlanEntitlementsToHclTerraform = apigatewayUsagePlanEntitlementsToHclTerraform;
exports.apigatewayUsagePlanLocksToTerraform = apigatewayUsagePlanLocksToTerraform;
exports.apigatewayUsagePlanLocksToHclTerraform = apigatewayUsagePlanLocksToHclTerraform;
exports.apigatewayUsagePlanTimeoutsToTerraform = apigatewayUsagePlanTimeoutsToTerraform;
exports.apigatewayUsagePlanTimeoutsToHclTerraform = apigatewayUsagePlanTimeoutsToHclTerraform;
const engine_1 = require("../../engine");
const cdktf = require("cdktf");
function apigatewayUsagePlanEntitlementsQuotaToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        operation_on_breach: cdktf.stringToTerraform(struct.operationOnBreach),
        reset_policy: cdktf.stringToTerraform(struct.resetPolicy),
        unit: cdktf.stringToTerraform(struct.unit),
        value: cdktf.numberToTerraform(struct.value),
    };
}
function apigatewayUsagePlanEntitlementsQuotaToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        operation_on_breach: {
            value: cdktf.stringToHclTerraform(struct.operationOnBreach),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        reset_policy: {
            value: cdktf.stringToHclTerraform(struct.resetPolicy),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        unit: {
            value: cdktf.stringToHclTerraform(struct.unit),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        value: {
            value: cdktf.numberToHclTerraform(struct.value),
            isBlock: false,
            type: "simple",
            storageClassType: "number",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class ApigatewayUsagePlanEntitlementsQuotaOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false, 0);
        this.isEmptyObject = false;
    }
    get internalValue() {
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._operationOnBreach !== undefined) {
            hasAnyValues = true;
            internalValueResult.operationOnBreach = this._operationOnBreach;
        }
        if (this._resetPolicy !== undefined) {
            hasAnyValues = true;
            internalValueResult.resetPolicy = this._resetPolicy;
        }
        if (this._unit !== undefined) {
            hasAnyValues = true;
            internalValueResult.unit = this._unit;
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
            this._operationOnBreach = undefined;
            this._resetPolicy = undefined;
            this._unit = undefined;
            this._value = undefined;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this._operationOnBreach = value.operationOnBreach;
            this._resetPolicy = value.resetPolicy;
            this._unit = value.unit;
            this._value = value.value;
        }
    }
    get operationOnBreach() {
        return this.getStringAttribute('operation_on_breach');
    }
    set operationOnBreach(value) {
        this._operationOnBreach = value;
    }
    get operationOnBreachInput() {
        return this._operationOnBreach;
    }
    get resetPolicy() {
        return this.getStringAttribute('reset_policy');
    }
    set resetPolicy(value) {
        this._resetPolicy = value;
    }
    get resetPolicyInput() {
        return this._resetPolicy;
    }
    get unit() {
        return this.getStringAttribute('unit');
    }
    set unit(value) {
        this._unit = value;
    }
    get unitInput() {
        return this._unit;
    }
    get value() {
        return this.getNumberAttribute('value');
    }
    set value(value) {
        this._value = value;
    }
    get valueInput() {
        return this._value;
    }
}
exports.ApigatewayUsagePlanEntitlementsQuotaOutputReference = ApigatewayUsagePlanEntitlementsQuotaOutputReference;
function apigatewayUsagePlanEntitlementsRateLimitToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        unit: cdktf.stringToTerraform(struct.unit),
        value: cdktf.numberToTerraform(struct.value),
    };
}
function apigatewayUsagePlanEntitlementsRateLimitToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        unit: {
            value: cdktf.stringToHclTerraform(struct.unit),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        value: {
            value: cdktf.numberToHclTerraform(struct.value),
            isBlock: false,
            type: "simple",
            storageClassType: "number",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class ApigatewayUsagePlanEntitlementsRateLimitOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false, 0);
        this.isEmptyObject = false;
    }
    get internalValue() {
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._unit !== undefined) {
            hasAnyValues = true;
            internalValueResult.unit = this._unit;
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
            this._unit = undefined;
            this._value = undefined;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this._unit = value.unit;
            this._value = value.value;
        }
    }
    get unit() {
        return this.getStringAttribute('unit');
    }
    set unit(value) {
        this._unit = value;
    }
    get unitInput() {
        return this._unit;
    }
    get value() {
        return this.getNumberAttribute('value');
    }
    set value(value) {
        this._value = value;
    }
    get valueInput() {
        return this._value;
    }
}
exports.ApigatewayUsagePlanEntitlementsRateLimitOutputReference = ApigatewayUsagePlanEntitlementsRateLimitOutputReference;
function apigatewayUsagePlanEntitlementsTargetsToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        deployment_id: cdktf.stringToTerraform(struct.deploymentId),
    };
}
function apigatewayUsagePlanEntitlementsTargetsToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        deployment_id: {
            value: cdktf.stringToHclTerraform(struct.deploymentId),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class ApigatewayUsagePlanEntitlementsTargetsOutputReference extends cdktf.ComplexObject {
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
        if (this._deploymentId !== undefined) {
            hasAnyValues = true;
            internalValueResult.deploymentId = this._deploymentId;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this.resolvableValue = undefined;
            this._deploymentId = undefined;
        }
        else if (cdktf.Tokenization.isResolvable(value)) {
            this.isEmptyObject = false;
            this.resolvableValue = value;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this.resolvableValue = undefined;
            this._deploymentId = value.deploymentId;
        }
    }
    get deploymentId() {
        return this.getStringAttribute('deployment_id');
    }
    set deploymentId(value) {
        this._deploymentId = value;
    }
    get deploymentIdInput() {
        return this._deploymentId;
    }
}
exports.ApigatewayUsagePlanEntitlementsTargetsOutputReference = ApigatewayUsagePlanEntitlementsTargetsOutputReference;
class ApigatewayUsagePlanEntitlementsTargetsList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new ApigatewayUsagePlanEntitlementsTargetsOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.ApigatewayUsagePlanEntitlementsTargetsList = ApigatewayUsagePlanEntitlementsTargetsList;
function apigatewayUsagePlanEntitlementsToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        description: cdktf.stringToTerraform(struct.description),
        name: cdktf.stringToTerraform(struct.name),
        quota: apigatewayUsagePlanEntitlementsQuotaToTerraform(struct.quota),
        rate_limit: apigatewayUsagePlanEntitlementsRateLimitToTerraform(struct.rateLimit),
        targets: cdktf.listMapper(apigatewayUsagePlanEntitlementsTargetsToTerraform, true)(struct.targets),
    };
}
function apigatewayUsagePlanEntitlementsToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        description: {
            value: cdktf.stringToHclTerraform(struct.description),
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
        quota: {
            value: apigatewayUsagePlanEntitlementsQuotaToHclTerraform(struct.quota),
            isBlock: true,
            type: "list",
            storageClassType: "ApigatewayUsagePlanEntitlementsQuotaList",
        },
        rate_limit: {
            value: apigatewayUsagePlanEntitlementsRateLimitToHclTerraform(struct.rateLimit),
            isBlock: true,
            type: "list",
            storageClassType: "ApigatewayUsagePlanEntitlementsRateLimitList",
        },
        targets: {
            value: cdktf.listMapperHcl(apigatewayUsagePlanEntitlementsTargetsToHclTerraform, true)(struct.targets),
            isBlock: true,
            type: "list",
            storageClassType: "ApigatewayUsagePlanEntitlementsTargetsList",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class ApigatewayUsagePlanEntitlementsOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute, complexObjectIndex, complexObjectIsFromSet) {
        super(terraformResource, terraformAttribute, complexObjectIsFromSet, complexObjectIndex);
        this.isEmptyObject = false;
        this._quota = new ApigatewayUsagePlanEntitlementsQuotaOutputReference(this, "quota");
        this._rateLimit = new ApigatewayUsagePlanEntitlementsRateLimitOutputReference(this, "rate_limit");
        this._targets = new ApigatewayUsagePlanEntitlementsTargetsList(this, "targets", false);
    }
    get internalValue() {
        if (this.resolvableValue) {
            return this.resolvableValue;
        }
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._description !== undefined) {
            hasAnyValues = true;
            internalValueResult.description = this._description;
        }
        if (this._name !== undefined) {
            hasAnyValues = true;
            internalValueResult.name = this._name;
        }
        if (this._quota?.internalValue !== undefined) {
            hasAnyValues = true;
            internalValueResult.quota = this._quota?.internalValue;
        }
        if (this._rateLimit?.internalValue !== undefined) {
            hasAnyValues = true;
            internalValueResult.rateLimit = this._rateLimit?.internalValue;
        }
        if (this._targets?.internalValue !== undefined) {
            hasAnyValues = true;
            internalValueResult.targets = this._targets?.internalValue;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this.resolvableValue = undefined;
            this._description = undefined;
            this._name = undefined;
            this._quota.internalValue = undefined;
            this._rateLimit.internalValue = undefined;
            this._targets.internalValue = undefined;
        }
        else if (cdktf.Tokenization.isResolvable(value)) {
            this.isEmptyObject = false;
            this.resolvableValue = value;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this.resolvableValue = undefined;
            this._description = value.description;
            this._name = value.name;
            this._quota.internalValue = value.quota;
            this._rateLimit.internalValue = value.rateLimit;
            this._targets.internalValue = value.targets;
        }
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
    get name() {
        return this.getStringAttribute('name');
    }
    set name(value) {
        this._name = value;
    }
    get nameInput() {
        return this._name;
    }
    get quota() {
        return this._quota;
    }
    putQuota(value) {
        this._quota.internalValue = value;
    }
    resetQuota() {
        this._quota.internalValue = undefined;
    }
    get quotaInput() {
        return this._quota.internalValue;
    }
    get rateLimit() {
        return this._rateLimit;
    }
    putRateLimit(value) {
        this._rateLimit.internalValue = value;
    }
    resetRateLimit() {
        this._rateLimit.internalValue = undefined;
    }
    get rateLimitInput() {
        return this._rateLimit.internalValue;
    }
    get targets() {
        return this._targets;
    }
    putTargets(value) {
        this._targets.internalValue = value;
    }
    resetTargets() {
        this._targets.internalValue = undefined;
    }
    get targetsInput() {
        return this._targets.internalValue;
    }
}
exports.ApigatewayUsagePlanEntitlementsOutputReference = ApigatewayUsagePlanEntitlementsOutputReference;
class ApigatewayUsagePlanEntitlementsList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new ApigatewayUsagePlanEntitlementsOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.ApigatewayUsagePlanEntitlementsList = ApigatewayUsagePlanEntitlementsList;
function apigatewayUsagePlanLocksToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        message: cdktf.stringToTerraform(struct.message),
        type: cdktf.stringToTerraform(struct.type),
    };
}
function apigatewayUsagePlanLocksToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        message: {
            value: cdktf.stringToHclTerraform(struct.message),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        type: {
            value: cdktf.stringToHclTerraform(struct.type),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class ApigatewayUsagePlanLocksOutputReference extends cdktf.ComplexObject {
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
        if (this._message !== undefined) {
            hasAnyValues = true;
            internalValueResult.message = this._message;
        }
        if (this._type !== undefined) {
            hasAnyValues = true;
            internalValueResult.type = this._type;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this.resolvableValue = undefined;
            this._message = undefined;
            this._type = undefined;
        }
        else if (cdktf.Tokenization.isResolvable(value)) {
            this.isEmptyObject = false;
            this.resolvableValue = value;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this.resolvableValue = undefined;
            this._message = value.message;
            this._type = value.type;
        }
    }
    get message() {
        return this.getStringAttribute('message');
    }
    set message(value) {
        this._message = value;
    }
    resetMessage() {
        this._message = undefined;
    }
    get messageInput() {
        return this._message;
    }
    get relatedResourceId() {
        return this.getStringAttribute('related_resource_id');
    }
    get timeCreated() {
        return this.getStringAttribute('time_created');
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
}
exports.ApigatewayUsagePlanLocksOutputReference = ApigatewayUsagePlanLocksOutputReference;
class ApigatewayUsagePlanLocksList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new ApigatewayUsagePlanLocksOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.ApigatewayUsagePlanLocksList = ApigatewayUsagePlanLocksList;
function apigatewayUsagePlanTimeoutsToTerraform(struct) {
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
function apigatewayUsagePlanTimeoutsToHclTerraform(struct) {
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
class ApigatewayUsagePlanTimeoutsOutputReference extends cdktf.ComplexObject {
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
exports.ApigatewayUsagePlanTimeoutsOutputReference = ApigatewayUsagePlanTimeoutsOutputReference;
class ApigatewayUsagePlan extends cdktf.TerraformResource {
    static generateConfigForImport(scope, importToId, importFromId, provider) {
        return new cdktf.ImportableResource((0, engine_1.inEngine)(scope, importToId), importToId, { terraformResourceType: "oci_apigateway_usage_plan", importId: importFromId, provider });
    }
    constructor(scope, id, config) {
        super((0, engine_1.inEngine)(scope, id), id, {
            terraformResourceType: 'oci_apigateway_usage_plan',
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
        this._entitlements = new ApigatewayUsagePlanEntitlementsList(this, "entitlements", false);
        this._locks = new ApigatewayUsagePlanLocksList(this, "locks", false);
        this._timeouts = new ApigatewayUsagePlanTimeoutsOutputReference(this, "timeouts");
        this._compartmentId = config.compartmentId;
        this._definedTags = config.definedTags;
        this._displayName = config.displayName;
        this._freeformTags = config.freeformTags;
        this._id = config.id;
        this._isLockOverride = config.isLockOverride;
        this._entitlements.internalValue = config.entitlements;
        this._locks.internalValue = config.locks;
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
    get isLockOverride() {
        return this.getBooleanAttribute('is_lock_override');
    }
    set isLockOverride(value) {
        this._isLockOverride = value;
    }
    resetIsLockOverride() {
        this._isLockOverride = undefined;
    }
    get isLockOverrideInput() {
        return this._isLockOverride;
    }
    get lifecycleDetails() {
        return this.getStringAttribute('lifecycle_details');
    }
    get state() {
        return this.getStringAttribute('state');
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
    get entitlements() {
        return this._entitlements;
    }
    putEntitlements(value) {
        this._entitlements.internalValue = value;
    }
    get entitlementsInput() {
        return this._entitlements.internalValue;
    }
    get locks() {
        return this._locks;
    }
    putLocks(value) {
        this._locks.internalValue = value;
    }
    resetLocks() {
        this._locks.internalValue = undefined;
    }
    get locksInput() {
        return this._locks.internalValue;
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
            display_name: cdktf.stringToTerraform(this._displayName),
            freeform_tags: cdktf.hashMapper(cdktf.stringToTerraform)(this._freeformTags),
            id: cdktf.stringToTerraform(this._id),
            is_lock_override: cdktf.booleanToTerraform(this._isLockOverride),
            entitlements: cdktf.listMapper(apigatewayUsagePlanEntitlementsToTerraform, true)(this._entitlements.internalValue),
            locks: cdktf.listMapper(apigatewayUsagePlanLocksToTerraform, true)(this._locks.internalValue),
            timeouts: apigatewayUsagePlanTimeoutsToTerraform(this._timeouts.internalValue),
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
            is_lock_override: {
                value: cdktf.booleanToHclTerraform(this._isLockOverride),
                isBlock: false,
                type: "simple",
                storageClassType: "boolean",
            },
            entitlements: {
                value: cdktf.listMapperHcl(apigatewayUsagePlanEntitlementsToHclTerraform, true)(this._entitlements.internalValue),
                isBlock: true,
                type: "list",
                storageClassType: "ApigatewayUsagePlanEntitlementsList",
            },
            locks: {
                value: cdktf.listMapperHcl(apigatewayUsagePlanLocksToHclTerraform, true)(this._locks.internalValue),
                isBlock: true,
                type: "list",
                storageClassType: "ApigatewayUsagePlanLocksList",
            },
            timeouts: {
                value: apigatewayUsagePlanTimeoutsToHclTerraform(this._timeouts.internalValue),
                isBlock: true,
                type: "struct",
                storageClassType: "ApigatewayUsagePlanTimeouts",
            },
        };
        return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
    }
}
exports.ApigatewayUsagePlan = ApigatewayUsagePlan;
ApigatewayUsagePlan.tfResourceType = "oci_apigateway_usage_plan";
