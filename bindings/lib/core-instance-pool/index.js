// Generated from the schema of oracle/oci 8.28.0; see ../../README.md. Do not edit.
// Made with @cdktf/provider-generator, Copyright (c) HashiCorp, Inc., SPDX-License-Identifier: MPL-2.0.
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.CoreInstancePool = exports.CoreInstancePoolTimeoutsOutputReference = exports.CoreInstancePoolPlacementConfigurationsList = exports.CoreInstancePoolPlacementConfigurationsOutputReference = exports.CoreInstancePoolPlacementConfigurationsSecondaryVnicSubnetsList = exports.CoreInstancePoolPlacementConfigurationsSecondaryVnicSubnetsOutputReference = exports.CoreInstancePoolPlacementConfigurationsSecondaryVnicSubnetsIpv6AddressIpv6SubnetCidrPairDetailsList = exports.CoreInstancePoolPlacementConfigurationsSecondaryVnicSubnetsIpv6AddressIpv6SubnetCidrPairDetailsOutputReference = exports.CoreInstancePoolPlacementConfigurationsPrimaryVnicSubnetsOutputReference = exports.CoreInstancePoolPlacementConfigurationsPrimaryVnicSubnetsIpv6AddressIpv6SubnetCidrPairDetailsList = exports.CoreInstancePoolPlacementConfigurationsPrimaryVnicSubnetsIpv6AddressIpv6SubnetCidrPairDetailsOutputReference = exports.CoreInstancePoolLoadBalancersList = exports.CoreInstancePoolLoadBalancersOutputReference = exports.CoreInstancePoolLifecycleManagementOutputReference = exports.CoreInstancePoolLifecycleManagementLifecycleActionsOutputReference = exports.CoreInstancePoolLifecycleManagementLifecycleActionsPreTerminationOutputReference = exports.CoreInstancePoolLifecycleManagementLifecycleActionsPreTerminationOnTimeoutOutputReference = void 0;
exports.coreInstancePoolLifecycleManagementLifecycleActionsPreTerminationOnTimeoutToTerraform = coreInstancePoolLifecycleManagementLifecycleActionsPreTerminationOnTimeoutToTerraform;
exports.coreInstancePoolLifecycleManagementLifecycleActionsPreTerminationOnTimeoutToHclTerraform = coreInstancePoolLifecycleManagementLifecycleActionsPreTerminationOnTimeoutToHclTerraform;
exports.coreInstancePoolLifecycleManagementLifecycleActionsPreTerminationToTerraform = coreInstancePoolLifecycleManagementLifecycleActionsPreTerminationToTerraform;
exports.coreInstancePoolLifecycleManagementLifecycleActionsPreTerminationToHclTerraform = coreInstancePoolLifecycleManagementLifecycleActionsPreTerminationToHclTerraform;
exports.coreInstancePoolLifecycleManagementLifecycleActionsToTerraform = coreInstancePoolLifecycleManagementLifecycleActionsToTerraform;
exports.coreInstancePoolLifecycleManagementLifecycleActionsToHclTerraform = coreInstancePoolLifecycleManagementLifecycleActionsToHclTerraform;
exports.coreInstancePoolLifecycleManagementToTerraform = coreInstancePoolLifecycleManagementToTerraform;
exports.coreInstancePoolLifecycleManagementToHclTerraform = coreInstancePoolLifecycleManagementToHclTerraform;
exports.coreInstancePoolLoadBalancersToTerraform = coreInstancePoolLoadBalancersToTerraform;
exports.coreInstancePoolLoadBalancersToHclTerraform = coreInstancePoolLoadBalancersToHclTerraform;
exports.coreInstancePoolPlacementConfigurationsPrimaryVnicSubnetsIpv6AddressIpv6SubnetCidrPairDetailsToTerraform = coreInstancePoolPlacementConfigurationsPrimaryVnicSubnetsIpv6AddressIpv6SubnetCidrPairDetailsToTerraform;
exports.coreInstancePoolPlacementConfigurationsPrimaryVnicSubnetsIpv6AddressIpv6SubnetCidrPairDetailsToHclTerraform = coreInstancePoolPlacementConfigurationsPrimaryVnicSubnetsIpv6AddressIpv6SubnetCidrPairDetailsToHclTerraform;
exports.coreInstancePoolPlacementConfigurationsPrimaryVnicSubnetsToTerraform = coreInstancePoolPlacementConfigurationsPrimaryVnicSubnetsToTerraform;
exports.coreInstancePoolPlacementConfigurationsPrimaryVnicSubnetsToHclTerraform = coreInstancePoolPlacementConfigurationsPrimaryVnicSubnetsToHclTerraform;
exports.coreInstancePoolPlacementConfigurationsSecondaryVnicSubnetsIpv6AddressIpv6SubnetCidrPairDetailsToTerraform = coreInstancePoolPlacementConfigurationsSecondaryVnicSubnetsIpv6AddressIpv6SubnetCidrPairDetailsToTerraform;
exports.coreInstancePoolPlacementConfigurationsSecondaryVnicSubnetsIpv6AddressIpv6SubnetCidrPairDetailsToHclTerraform = coreInstancePoolPlacementConfigurationsSecondaryVnicSubnetsIpv6AddressIpv6SubnetCidrPairDetailsToHclTerraform;
exports.coreInstancePoolPlacementConfigurationsSecondaryVnicSubnetsToTerraform = coreInstancePoolPlacementConfigurationsSecondaryVnicSubnetsToTerraform;
exports.coreInstancePoolPlacementConfigurationsSecondaryVnicSubnetsToHclTerraform = coreInstancePoolPlacementConfigurationsSecondaryVnicSubnetsToHclTerraform;
exports.coreInstancePoolPlacementConfigurationsToTerraform = coreInstancePoolPlacementConfigurationsToTerraform;
exports.coreInstancePoolPlacementConfigurationsToHclTerraform = coreInstancePoolPlacementConfigurationsToHclTerraform;
exports.coreInstancePoolTimeoutsToTerraform = coreInstancePoolTimeoutsToTerraform;
exports.coreInstancePoolTimeoutsToHclTerraform = coreInstancePoolTimeoutsToHclTerraform;
const engine_1 = require("../../engine");
const cdktf = require("cdktf");
function coreInstancePoolLifecycleManagementLifecycleActionsPreTerminationOnTimeoutToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        preserve_block_volume_mode: cdktf.stringToTerraform(struct.preserveBlockVolumeMode),
        preserve_boot_volume_mode: cdktf.stringToTerraform(struct.preserveBootVolumeMode),
    };
}
function coreInstancePoolLifecycleManagementLifecycleActionsPreTerminationOnTimeoutToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        preserve_block_volume_mode: {
            value: cdktf.stringToHclTerraform(struct.preserveBlockVolumeMode),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        preserve_boot_volume_mode: {
            value: cdktf.stringToHclTerraform(struct.preserveBootVolumeMode),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class CoreInstancePoolLifecycleManagementLifecycleActionsPreTerminationOnTimeoutOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false, 0);
        this.isEmptyObject = false;
    }
    get internalValue() {
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._preserveBlockVolumeMode !== undefined) {
            hasAnyValues = true;
            internalValueResult.preserveBlockVolumeMode = this._preserveBlockVolumeMode;
        }
        if (this._preserveBootVolumeMode !== undefined) {
            hasAnyValues = true;
            internalValueResult.preserveBootVolumeMode = this._preserveBootVolumeMode;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this._preserveBlockVolumeMode = undefined;
            this._preserveBootVolumeMode = undefined;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this._preserveBlockVolumeMode = value.preserveBlockVolumeMode;
            this._preserveBootVolumeMode = value.preserveBootVolumeMode;
        }
    }
    get preserveBlockVolumeMode() {
        return this.getStringAttribute('preserve_block_volume_mode');
    }
    set preserveBlockVolumeMode(value) {
        this._preserveBlockVolumeMode = value;
    }
    get preserveBlockVolumeModeInput() {
        return this._preserveBlockVolumeMode;
    }
    get preserveBootVolumeMode() {
        return this.getStringAttribute('preserve_boot_volume_mode');
    }
    set preserveBootVolumeMode(value) {
        this._preserveBootVolumeMode = value;
    }
    get preserveBootVolumeModeInput() {
        return this._preserveBootVolumeMode;
    }
}
exports.CoreInstancePoolLifecycleManagementLifecycleActionsPreTerminationOnTimeoutOutputReference = CoreInstancePoolLifecycleManagementLifecycleActionsPreTerminationOnTimeoutOutputReference;
function coreInstancePoolLifecycleManagementLifecycleActionsPreTerminationToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        is_enabled: cdktf.booleanToTerraform(struct.isEnabled),
        timeout: cdktf.numberToTerraform(struct.timeout),
        on_timeout: coreInstancePoolLifecycleManagementLifecycleActionsPreTerminationOnTimeoutToTerraform(struct.onTimeout),
    };
}
function coreInstancePoolLifecycleManagementLifecycleActionsPreTerminationToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        is_enabled: {
            value: cdktf.booleanToHclTerraform(struct.isEnabled),
            isBlock: false,
            type: "simple",
            storageClassType: "boolean",
        },
        timeout: {
            value: cdktf.numberToHclTerraform(struct.timeout),
            isBlock: false,
            type: "simple",
            storageClassType: "number",
        },
        on_timeout: {
            value: coreInstancePoolLifecycleManagementLifecycleActionsPreTerminationOnTimeoutToHclTerraform(struct.onTimeout),
            isBlock: true,
            type: "list",
            storageClassType: "CoreInstancePoolLifecycleManagementLifecycleActionsPreTerminationOnTimeoutList",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class CoreInstancePoolLifecycleManagementLifecycleActionsPreTerminationOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false, 0);
        this.isEmptyObject = false;
        this._onTimeout = new CoreInstancePoolLifecycleManagementLifecycleActionsPreTerminationOnTimeoutOutputReference(this, "on_timeout");
    }
    get internalValue() {
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._isEnabled !== undefined) {
            hasAnyValues = true;
            internalValueResult.isEnabled = this._isEnabled;
        }
        if (this._timeout !== undefined) {
            hasAnyValues = true;
            internalValueResult.timeout = this._timeout;
        }
        if (this._onTimeout?.internalValue !== undefined) {
            hasAnyValues = true;
            internalValueResult.onTimeout = this._onTimeout?.internalValue;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this._isEnabled = undefined;
            this._timeout = undefined;
            this._onTimeout.internalValue = undefined;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this._isEnabled = value.isEnabled;
            this._timeout = value.timeout;
            this._onTimeout.internalValue = value.onTimeout;
        }
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
    get timeout() {
        return this.getNumberAttribute('timeout');
    }
    set timeout(value) {
        this._timeout = value;
    }
    get timeoutInput() {
        return this._timeout;
    }
    get onTimeout() {
        return this._onTimeout;
    }
    putOnTimeout(value) {
        this._onTimeout.internalValue = value;
    }
    get onTimeoutInput() {
        return this._onTimeout.internalValue;
    }
}
exports.CoreInstancePoolLifecycleManagementLifecycleActionsPreTerminationOutputReference = CoreInstancePoolLifecycleManagementLifecycleActionsPreTerminationOutputReference;
function coreInstancePoolLifecycleManagementLifecycleActionsToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        pre_termination: coreInstancePoolLifecycleManagementLifecycleActionsPreTerminationToTerraform(struct.preTermination),
    };
}
function coreInstancePoolLifecycleManagementLifecycleActionsToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        pre_termination: {
            value: coreInstancePoolLifecycleManagementLifecycleActionsPreTerminationToHclTerraform(struct.preTermination),
            isBlock: true,
            type: "list",
            storageClassType: "CoreInstancePoolLifecycleManagementLifecycleActionsPreTerminationList",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class CoreInstancePoolLifecycleManagementLifecycleActionsOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false, 0);
        this.isEmptyObject = false;
        this._preTermination = new CoreInstancePoolLifecycleManagementLifecycleActionsPreTerminationOutputReference(this, "pre_termination");
    }
    get internalValue() {
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._preTermination?.internalValue !== undefined) {
            hasAnyValues = true;
            internalValueResult.preTermination = this._preTermination?.internalValue;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this._preTermination.internalValue = undefined;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this._preTermination.internalValue = value.preTermination;
        }
    }
    get preTermination() {
        return this._preTermination;
    }
    putPreTermination(value) {
        this._preTermination.internalValue = value;
    }
    resetPreTermination() {
        this._preTermination.internalValue = undefined;
    }
    get preTerminationInput() {
        return this._preTermination.internalValue;
    }
}
exports.CoreInstancePoolLifecycleManagementLifecycleActionsOutputReference = CoreInstancePoolLifecycleManagementLifecycleActionsOutputReference;
function coreInstancePoolLifecycleManagementToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        lifecycle_actions: coreInstancePoolLifecycleManagementLifecycleActionsToTerraform(struct.lifecycleActions),
    };
}
function coreInstancePoolLifecycleManagementToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        lifecycle_actions: {
            value: coreInstancePoolLifecycleManagementLifecycleActionsToHclTerraform(struct.lifecycleActions),
            isBlock: true,
            type: "list",
            storageClassType: "CoreInstancePoolLifecycleManagementLifecycleActionsList",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class CoreInstancePoolLifecycleManagementOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false, 0);
        this.isEmptyObject = false;
        this._lifecycleActions = new CoreInstancePoolLifecycleManagementLifecycleActionsOutputReference(this, "lifecycle_actions");
    }
    get internalValue() {
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._lifecycleActions?.internalValue !== undefined) {
            hasAnyValues = true;
            internalValueResult.lifecycleActions = this._lifecycleActions?.internalValue;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this._lifecycleActions.internalValue = undefined;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this._lifecycleActions.internalValue = value.lifecycleActions;
        }
    }
    get lifecycleActions() {
        return this._lifecycleActions;
    }
    putLifecycleActions(value) {
        this._lifecycleActions.internalValue = value;
    }
    get lifecycleActionsInput() {
        return this._lifecycleActions.internalValue;
    }
}
exports.CoreInstancePoolLifecycleManagementOutputReference = CoreInstancePoolLifecycleManagementOutputReference;
function coreInstancePoolLoadBalancersToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        backend_set_name: cdktf.stringToTerraform(struct.backendSetName),
        load_balancer_id: cdktf.stringToTerraform(struct.loadBalancerId),
        port: cdktf.numberToTerraform(struct.port),
        vnic_selection: cdktf.stringToTerraform(struct.vnicSelection),
    };
}
function coreInstancePoolLoadBalancersToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        backend_set_name: {
            value: cdktf.stringToHclTerraform(struct.backendSetName),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        load_balancer_id: {
            value: cdktf.stringToHclTerraform(struct.loadBalancerId),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        port: {
            value: cdktf.numberToHclTerraform(struct.port),
            isBlock: false,
            type: "simple",
            storageClassType: "number",
        },
        vnic_selection: {
            value: cdktf.stringToHclTerraform(struct.vnicSelection),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class CoreInstancePoolLoadBalancersOutputReference extends cdktf.ComplexObject {
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
        if (this._backendSetName !== undefined) {
            hasAnyValues = true;
            internalValueResult.backendSetName = this._backendSetName;
        }
        if (this._loadBalancerId !== undefined) {
            hasAnyValues = true;
            internalValueResult.loadBalancerId = this._loadBalancerId;
        }
        if (this._port !== undefined) {
            hasAnyValues = true;
            internalValueResult.port = this._port;
        }
        if (this._vnicSelection !== undefined) {
            hasAnyValues = true;
            internalValueResult.vnicSelection = this._vnicSelection;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this.resolvableValue = undefined;
            this._backendSetName = undefined;
            this._loadBalancerId = undefined;
            this._port = undefined;
            this._vnicSelection = undefined;
        }
        else if (cdktf.Tokenization.isResolvable(value)) {
            this.isEmptyObject = false;
            this.resolvableValue = value;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this.resolvableValue = undefined;
            this._backendSetName = value.backendSetName;
            this._loadBalancerId = value.loadBalancerId;
            this._port = value.port;
            this._vnicSelection = value.vnicSelection;
        }
    }
    get backendSetName() {
        return this.getStringAttribute('backend_set_name');
    }
    set backendSetName(value) {
        this._backendSetName = value;
    }
    get backendSetNameInput() {
        return this._backendSetName;
    }
    get id() {
        return this.getStringAttribute('id');
    }
    get instancePoolId() {
        return this.getStringAttribute('instance_pool_id');
    }
    get loadBalancerId() {
        return this.getStringAttribute('load_balancer_id');
    }
    set loadBalancerId(value) {
        this._loadBalancerId = value;
    }
    get loadBalancerIdInput() {
        return this._loadBalancerId;
    }
    get port() {
        return this.getNumberAttribute('port');
    }
    set port(value) {
        this._port = value;
    }
    get portInput() {
        return this._port;
    }
    get state() {
        return this.getStringAttribute('state');
    }
    get vnicSelection() {
        return this.getStringAttribute('vnic_selection');
    }
    set vnicSelection(value) {
        this._vnicSelection = value;
    }
    get vnicSelectionInput() {
        return this._vnicSelection;
    }
}
exports.CoreInstancePoolLoadBalancersOutputReference = CoreInstancePoolLoadBalancersOutputReference;
class CoreInstancePoolLoadBalancersList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new CoreInstancePoolLoadBalancersOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.CoreInstancePoolLoadBalancersList = CoreInstancePoolLoadBalancersList;
function coreInstancePoolPlacementConfigurationsPrimaryVnicSubnetsIpv6AddressIpv6SubnetCidrPairDetailsToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        ipv6subnet_cidr: cdktf.stringToTerraform(struct.ipv6SubnetCidr),
    };
}
function coreInstancePoolPlacementConfigurationsPrimaryVnicSubnetsIpv6AddressIpv6SubnetCidrPairDetailsToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        ipv6subnet_cidr: {
            value: cdktf.stringToHclTerraform(struct.ipv6SubnetCidr),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class CoreInstancePoolPlacementConfigurationsPrimaryVnicSubnetsIpv6AddressIpv6SubnetCidrPairDetailsOutputReference extends cdktf.ComplexObject {
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
        if (this._ipv6SubnetCidr !== undefined) {
            hasAnyValues = true;
            internalValueResult.ipv6SubnetCidr = this._ipv6SubnetCidr;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this.resolvableValue = undefined;
            this._ipv6SubnetCidr = undefined;
        }
        else if (cdktf.Tokenization.isResolvable(value)) {
            this.isEmptyObject = false;
            this.resolvableValue = value;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this.resolvableValue = undefined;
            this._ipv6SubnetCidr = value.ipv6SubnetCidr;
        }
    }
    get ipv6SubnetCidr() {
        return this.getStringAttribute('ipv6subnet_cidr');
    }
    set ipv6SubnetCidr(value) {
        this._ipv6SubnetCidr = value;
    }
    resetIpv6SubnetCidr() {
        this._ipv6SubnetCidr = undefined;
    }
    get ipv6SubnetCidrInput() {
        return this._ipv6SubnetCidr;
    }
}
exports.CoreInstancePoolPlacementConfigurationsPrimaryVnicSubnetsIpv6AddressIpv6SubnetCidrPairDetailsOutputReference = CoreInstancePoolPlacementConfigurationsPrimaryVnicSubnetsIpv6AddressIpv6SubnetCidrPairDetailsOutputReference;
class CoreInstancePoolPlacementConfigurationsPrimaryVnicSubnetsIpv6AddressIpv6SubnetCidrPairDetailsList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new CoreInstancePoolPlacementConfigurationsPrimaryVnicSubnetsIpv6AddressIpv6SubnetCidrPairDetailsOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.CoreInstancePoolPlacementConfigurationsPrimaryVnicSubnetsIpv6AddressIpv6SubnetCidrPairDetailsList = CoreInstancePoolPlacementConfigurationsPrimaryVnicSubnetsIpv6AddressIpv6SubnetCidrPairDetailsList;
function coreInstancePoolPlacementConfigurationsPrimaryVnicSubnetsToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        is_assign_ipv6ip: cdktf.booleanToTerraform(struct.isAssignIpv6Ip),
        subnet_id: cdktf.stringToTerraform(struct.subnetId),
        ipv6address_ipv6subnet_cidr_pair_details: cdktf.listMapper(coreInstancePoolPlacementConfigurationsPrimaryVnicSubnetsIpv6AddressIpv6SubnetCidrPairDetailsToTerraform, true)(struct.ipv6AddressIpv6SubnetCidrPairDetails),
    };
}
function coreInstancePoolPlacementConfigurationsPrimaryVnicSubnetsToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        is_assign_ipv6ip: {
            value: cdktf.booleanToHclTerraform(struct.isAssignIpv6Ip),
            isBlock: false,
            type: "simple",
            storageClassType: "boolean",
        },
        subnet_id: {
            value: cdktf.stringToHclTerraform(struct.subnetId),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        ipv6address_ipv6subnet_cidr_pair_details: {
            value: cdktf.listMapperHcl(coreInstancePoolPlacementConfigurationsPrimaryVnicSubnetsIpv6AddressIpv6SubnetCidrPairDetailsToHclTerraform, true)(struct.ipv6AddressIpv6SubnetCidrPairDetails),
            isBlock: true,
            type: "list",
            storageClassType: "CoreInstancePoolPlacementConfigurationsPrimaryVnicSubnetsIpv6AddressIpv6SubnetCidrPairDetailsList",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class CoreInstancePoolPlacementConfigurationsPrimaryVnicSubnetsOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false, 0);
        this.isEmptyObject = false;
        this._ipv6AddressIpv6SubnetCidrPairDetails = new CoreInstancePoolPlacementConfigurationsPrimaryVnicSubnetsIpv6AddressIpv6SubnetCidrPairDetailsList(this, "ipv6address_ipv6subnet_cidr_pair_details", false);
    }
    get internalValue() {
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._isAssignIpv6Ip !== undefined) {
            hasAnyValues = true;
            internalValueResult.isAssignIpv6Ip = this._isAssignIpv6Ip;
        }
        if (this._subnetId !== undefined) {
            hasAnyValues = true;
            internalValueResult.subnetId = this._subnetId;
        }
        if (this._ipv6AddressIpv6SubnetCidrPairDetails?.internalValue !== undefined) {
            hasAnyValues = true;
            internalValueResult.ipv6AddressIpv6SubnetCidrPairDetails = this._ipv6AddressIpv6SubnetCidrPairDetails?.internalValue;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this._isAssignIpv6Ip = undefined;
            this._subnetId = undefined;
            this._ipv6AddressIpv6SubnetCidrPairDetails.internalValue = undefined;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this._isAssignIpv6Ip = value.isAssignIpv6Ip;
            this._subnetId = value.subnetId;
            this._ipv6AddressIpv6SubnetCidrPairDetails.internalValue = value.ipv6AddressIpv6SubnetCidrPairDetails;
        }
    }
    get isAssignIpv6Ip() {
        return this.getBooleanAttribute('is_assign_ipv6ip');
    }
    set isAssignIpv6Ip(value) {
        this._isAssignIpv6Ip = value;
    }
    resetIsAssignIpv6Ip() {
        this._isAssignIpv6Ip = undefined;
    }
    get isAssignIpv6IpInput() {
        return this._isAssignIpv6Ip;
    }
    get subnetId() {
        return this.getStringAttribute('subnet_id');
    }
    set subnetId(value) {
        this._subnetId = value;
    }
    get subnetIdInput() {
        return this._subnetId;
    }
    get ipv6AddressIpv6SubnetCidrPairDetails() {
        return this._ipv6AddressIpv6SubnetCidrPairDetails;
    }
    putIpv6AddressIpv6SubnetCidrPairDetails(value) {
        this._ipv6AddressIpv6SubnetCidrPairDetails.internalValue = value;
    }
    resetIpv6AddressIpv6SubnetCidrPairDetails() {
        this._ipv6AddressIpv6SubnetCidrPairDetails.internalValue = undefined;
    }
    get ipv6AddressIpv6SubnetCidrPairDetailsInput() {
        return this._ipv6AddressIpv6SubnetCidrPairDetails.internalValue;
    }
}
exports.CoreInstancePoolPlacementConfigurationsPrimaryVnicSubnetsOutputReference = CoreInstancePoolPlacementConfigurationsPrimaryVnicSubnetsOutputReference;
function coreInstancePoolPlacementConfigurationsSecondaryVnicSubnetsIpv6AddressIpv6SubnetCidrPairDetailsToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        ipv6subnet_cidr: cdktf.stringToTerraform(struct.ipv6SubnetCidr),
    };
}
function coreInstancePoolPlacementConfigurationsSecondaryVnicSubnetsIpv6AddressIpv6SubnetCidrPairDetailsToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        ipv6subnet_cidr: {
            value: cdktf.stringToHclTerraform(struct.ipv6SubnetCidr),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class CoreInstancePoolPlacementConfigurationsSecondaryVnicSubnetsIpv6AddressIpv6SubnetCidrPairDetailsOutputReference extends cdktf.ComplexObject {
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
        if (this._ipv6SubnetCidr !== undefined) {
            hasAnyValues = true;
            internalValueResult.ipv6SubnetCidr = this._ipv6SubnetCidr;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this.resolvableValue = undefined;
            this._ipv6SubnetCidr = undefined;
        }
        else if (cdktf.Tokenization.isResolvable(value)) {
            this.isEmptyObject = false;
            this.resolvableValue = value;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this.resolvableValue = undefined;
            this._ipv6SubnetCidr = value.ipv6SubnetCidr;
        }
    }
    get ipv6SubnetCidr() {
        return this.getStringAttribute('ipv6subnet_cidr');
    }
    set ipv6SubnetCidr(value) {
        this._ipv6SubnetCidr = value;
    }
    resetIpv6SubnetCidr() {
        this._ipv6SubnetCidr = undefined;
    }
    get ipv6SubnetCidrInput() {
        return this._ipv6SubnetCidr;
    }
}
exports.CoreInstancePoolPlacementConfigurationsSecondaryVnicSubnetsIpv6AddressIpv6SubnetCidrPairDetailsOutputReference = CoreInstancePoolPlacementConfigurationsSecondaryVnicSubnetsIpv6AddressIpv6SubnetCidrPairDetailsOutputReference;
class CoreInstancePoolPlacementConfigurationsSecondaryVnicSubnetsIpv6AddressIpv6SubnetCidrPairDetailsList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new CoreInstancePoolPlacementConfigurationsSecondaryVnicSubnetsIpv6AddressIpv6SubnetCidrPairDetailsOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.CoreInstancePoolPlacementConfigurationsSecondaryVnicSubnetsIpv6AddressIpv6SubnetCidrPairDetailsList = CoreInstancePoolPlacementConfigurationsSecondaryVnicSubnetsIpv6AddressIpv6SubnetCidrPairDetailsList;
function coreInstancePoolPlacementConfigurationsSecondaryVnicSubnetsToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        display_name: cdktf.stringToTerraform(struct.displayName),
        is_assign_ipv6ip: cdktf.booleanToTerraform(struct.isAssignIpv6Ip),
        subnet_id: cdktf.stringToTerraform(struct.subnetId),
        ipv6address_ipv6subnet_cidr_pair_details: cdktf.listMapper(coreInstancePoolPlacementConfigurationsSecondaryVnicSubnetsIpv6AddressIpv6SubnetCidrPairDetailsToTerraform, true)(struct.ipv6AddressIpv6SubnetCidrPairDetails),
    };
}
function coreInstancePoolPlacementConfigurationsSecondaryVnicSubnetsToHclTerraform(struct) {
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
        is_assign_ipv6ip: {
            value: cdktf.booleanToHclTerraform(struct.isAssignIpv6Ip),
            isBlock: false,
            type: "simple",
            storageClassType: "boolean",
        },
        subnet_id: {
            value: cdktf.stringToHclTerraform(struct.subnetId),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        ipv6address_ipv6subnet_cidr_pair_details: {
            value: cdktf.listMapperHcl(coreInstancePoolPlacementConfigurationsSecondaryVnicSubnetsIpv6AddressIpv6SubnetCidrPairDetailsToHclTerraform, true)(struct.ipv6AddressIpv6SubnetCidrPairDetails),
            isBlock: true,
            type: "list",
            storageClassType: "CoreInstancePoolPlacementConfigurationsSecondaryVnicSubnetsIpv6AddressIpv6SubnetCidrPairDetailsList",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class CoreInstancePoolPlacementConfigurationsSecondaryVnicSubnetsOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute, complexObjectIndex, complexObjectIsFromSet) {
        super(terraformResource, terraformAttribute, complexObjectIsFromSet, complexObjectIndex);
        this.isEmptyObject = false;
        this._ipv6AddressIpv6SubnetCidrPairDetails = new CoreInstancePoolPlacementConfigurationsSecondaryVnicSubnetsIpv6AddressIpv6SubnetCidrPairDetailsList(this, "ipv6address_ipv6subnet_cidr_pair_details", false);
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
        if (this._isAssignIpv6Ip !== undefined) {
            hasAnyValues = true;
            internalValueResult.isAssignIpv6Ip = this._isAssignIpv6Ip;
        }
        if (this._subnetId !== undefined) {
            hasAnyValues = true;
            internalValueResult.subnetId = this._subnetId;
        }
        if (this._ipv6AddressIpv6SubnetCidrPairDetails?.internalValue !== undefined) {
            hasAnyValues = true;
            internalValueResult.ipv6AddressIpv6SubnetCidrPairDetails = this._ipv6AddressIpv6SubnetCidrPairDetails?.internalValue;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this.resolvableValue = undefined;
            this._displayName = undefined;
            this._isAssignIpv6Ip = undefined;
            this._subnetId = undefined;
            this._ipv6AddressIpv6SubnetCidrPairDetails.internalValue = undefined;
        }
        else if (cdktf.Tokenization.isResolvable(value)) {
            this.isEmptyObject = false;
            this.resolvableValue = value;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this.resolvableValue = undefined;
            this._displayName = value.displayName;
            this._isAssignIpv6Ip = value.isAssignIpv6Ip;
            this._subnetId = value.subnetId;
            this._ipv6AddressIpv6SubnetCidrPairDetails.internalValue = value.ipv6AddressIpv6SubnetCidrPairDetails;
        }
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
    get isAssignIpv6Ip() {
        return this.getBooleanAttribute('is_assign_ipv6ip');
    }
    set isAssignIpv6Ip(value) {
        this._isAssignIpv6Ip = value;
    }
    resetIsAssignIpv6Ip() {
        this._isAssignIpv6Ip = undefined;
    }
    get isAssignIpv6IpInput() {
        return this._isAssignIpv6Ip;
    }
    get subnetId() {
        return this.getStringAttribute('subnet_id');
    }
    set subnetId(value) {
        this._subnetId = value;
    }
    get subnetIdInput() {
        return this._subnetId;
    }
    get ipv6AddressIpv6SubnetCidrPairDetails() {
        return this._ipv6AddressIpv6SubnetCidrPairDetails;
    }
    putIpv6AddressIpv6SubnetCidrPairDetails(value) {
        this._ipv6AddressIpv6SubnetCidrPairDetails.internalValue = value;
    }
    resetIpv6AddressIpv6SubnetCidrPairDetails() {
        this._ipv6AddressIpv6SubnetCidrPairDetails.internalValue = undefined;
    }
    get ipv6AddressIpv6SubnetCidrPairDetailsInput() {
        return this._ipv6AddressIpv6SubnetCidrPairDetails.internalValue;
    }
}
exports.CoreInstancePoolPlacementConfigurationsSecondaryVnicSubnetsOutputReference = CoreInstancePoolPlacementConfigurationsSecondaryVnicSubnetsOutputReference;
class CoreInstancePoolPlacementConfigurationsSecondaryVnicSubnetsList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new CoreInstancePoolPlacementConfigurationsSecondaryVnicSubnetsOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.CoreInstancePoolPlacementConfigurationsSecondaryVnicSubnetsList = CoreInstancePoolPlacementConfigurationsSecondaryVnicSubnetsList;
function coreInstancePoolPlacementConfigurationsToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        availability_domain: cdktf.stringToTerraform(struct.availabilityDomain),
        compute_cluster_id: cdktf.stringToTerraform(struct.computeClusterId),
        fault_domains: cdktf.listMapper(cdktf.stringToTerraform, false)(struct.faultDomains),
        primary_subnet_id: cdktf.stringToTerraform(struct.primarySubnetId),
        primary_vnic_subnets: coreInstancePoolPlacementConfigurationsPrimaryVnicSubnetsToTerraform(struct.primaryVnicSubnets),
        secondary_vnic_subnets: cdktf.listMapper(coreInstancePoolPlacementConfigurationsSecondaryVnicSubnetsToTerraform, true)(struct.secondaryVnicSubnets),
    };
}
function coreInstancePoolPlacementConfigurationsToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        availability_domain: {
            value: cdktf.stringToHclTerraform(struct.availabilityDomain),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        compute_cluster_id: {
            value: cdktf.stringToHclTerraform(struct.computeClusterId),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        fault_domains: {
            value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct.faultDomains),
            isBlock: false,
            type: "list",
            storageClassType: "stringList",
        },
        primary_subnet_id: {
            value: cdktf.stringToHclTerraform(struct.primarySubnetId),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        primary_vnic_subnets: {
            value: coreInstancePoolPlacementConfigurationsPrimaryVnicSubnetsToHclTerraform(struct.primaryVnicSubnets),
            isBlock: true,
            type: "list",
            storageClassType: "CoreInstancePoolPlacementConfigurationsPrimaryVnicSubnetsList",
        },
        secondary_vnic_subnets: {
            value: cdktf.listMapperHcl(coreInstancePoolPlacementConfigurationsSecondaryVnicSubnetsToHclTerraform, true)(struct.secondaryVnicSubnets),
            isBlock: true,
            type: "list",
            storageClassType: "CoreInstancePoolPlacementConfigurationsSecondaryVnicSubnetsList",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class CoreInstancePoolPlacementConfigurationsOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute, complexObjectIndex, complexObjectIsFromSet) {
        super(terraformResource, terraformAttribute, complexObjectIsFromSet, complexObjectIndex);
        this.isEmptyObject = false;
        this._primaryVnicSubnets = new CoreInstancePoolPlacementConfigurationsPrimaryVnicSubnetsOutputReference(this, "primary_vnic_subnets");
        this._secondaryVnicSubnets = new CoreInstancePoolPlacementConfigurationsSecondaryVnicSubnetsList(this, "secondary_vnic_subnets", false);
    }
    get internalValue() {
        if (this.resolvableValue) {
            return this.resolvableValue;
        }
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._availabilityDomain !== undefined) {
            hasAnyValues = true;
            internalValueResult.availabilityDomain = this._availabilityDomain;
        }
        if (this._computeClusterId !== undefined) {
            hasAnyValues = true;
            internalValueResult.computeClusterId = this._computeClusterId;
        }
        if (this._faultDomains !== undefined) {
            hasAnyValues = true;
            internalValueResult.faultDomains = this._faultDomains;
        }
        if (this._primarySubnetId !== undefined) {
            hasAnyValues = true;
            internalValueResult.primarySubnetId = this._primarySubnetId;
        }
        if (this._primaryVnicSubnets?.internalValue !== undefined) {
            hasAnyValues = true;
            internalValueResult.primaryVnicSubnets = this._primaryVnicSubnets?.internalValue;
        }
        if (this._secondaryVnicSubnets?.internalValue !== undefined) {
            hasAnyValues = true;
            internalValueResult.secondaryVnicSubnets = this._secondaryVnicSubnets?.internalValue;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this.resolvableValue = undefined;
            this._availabilityDomain = undefined;
            this._computeClusterId = undefined;
            this._faultDomains = undefined;
            this._primarySubnetId = undefined;
            this._primaryVnicSubnets.internalValue = undefined;
            this._secondaryVnicSubnets.internalValue = undefined;
        }
        else if (cdktf.Tokenization.isResolvable(value)) {
            this.isEmptyObject = false;
            this.resolvableValue = value;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this.resolvableValue = undefined;
            this._availabilityDomain = value.availabilityDomain;
            this._computeClusterId = value.computeClusterId;
            this._faultDomains = value.faultDomains;
            this._primarySubnetId = value.primarySubnetId;
            this._primaryVnicSubnets.internalValue = value.primaryVnicSubnets;
            this._secondaryVnicSubnets.internalValue = value.secondaryVnicSubnets;
        }
    }
    get availabilityDomain() {
        return this.getStringAttribute('availability_domain');
    }
    set availabilityDomain(value) {
        this._availabilityDomain = value;
    }
    get availabilityDomainInput() {
        return this._availabilityDomain;
    }
    get computeClusterId() {
        return this.getStringAttribute('compute_cluster_id');
    }
    set computeClusterId(value) {
        this._computeClusterId = value;
    }
    resetComputeClusterId() {
        this._computeClusterId = undefined;
    }
    get computeClusterIdInput() {
        return this._computeClusterId;
    }
    get faultDomains() {
        return this.getListAttribute('fault_domains');
    }
    set faultDomains(value) {
        this._faultDomains = value;
    }
    resetFaultDomains() {
        this._faultDomains = undefined;
    }
    get faultDomainsInput() {
        return this._faultDomains;
    }
    get primarySubnetId() {
        return this.getStringAttribute('primary_subnet_id');
    }
    set primarySubnetId(value) {
        this._primarySubnetId = value;
    }
    resetPrimarySubnetId() {
        this._primarySubnetId = undefined;
    }
    get primarySubnetIdInput() {
        return this._primarySubnetId;
    }
    get primaryVnicSubnets() {
        return this._primaryVnicSubnets;
    }
    putPrimaryVnicSubnets(value) {
        this._primaryVnicSubnets.internalValue = value;
    }
    resetPrimaryVnicSubnets() {
        this._primaryVnicSubnets.internalValue = undefined;
    }
    get primaryVnicSubnetsInput() {
        return this._primaryVnicSubnets.internalValue;
    }
    get secondaryVnicSubnets() {
        return this._secondaryVnicSubnets;
    }
    putSecondaryVnicSubnets(value) {
        this._secondaryVnicSubnets.internalValue = value;
    }
    resetSecondaryVnicSubnets() {
        this._secondaryVnicSubnets.internalValue = undefined;
    }
    get secondaryVnicSubnetsInput() {
        return this._secondaryVnicSubnets.internalValue;
    }
}
exports.CoreInstancePoolPlacementConfigurationsOutputReference = CoreInstancePoolPlacementConfigurationsOutputReference;
class CoreInstancePoolPlacementConfigurationsList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new CoreInstancePoolPlacementConfigurationsOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.CoreInstancePoolPlacementConfigurationsList = CoreInstancePoolPlacementConfigurationsList;
function coreInstancePoolTimeoutsToTerraform(struct) {
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
function coreInstancePoolTimeoutsToHclTerraform(struct) {
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
class CoreInstancePoolTimeoutsOutputReference extends cdktf.ComplexObject {
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
exports.CoreInstancePoolTimeoutsOutputReference = CoreInstancePoolTimeoutsOutputReference;
class CoreInstancePool extends cdktf.TerraformResource {
    static generateConfigForImport(scope, importToId, importFromId, provider) {
        return new cdktf.ImportableResource((0, engine_1.inEngine)(scope, importToId), importToId, { terraformResourceType: "oci_core_instance_pool", importId: importFromId, provider });
    }
    constructor(scope, id, config) {
        super((0, engine_1.inEngine)(scope, id), id, {
            terraformResourceType: 'oci_core_instance_pool',
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
        this._lifecycleManagement = new CoreInstancePoolLifecycleManagementOutputReference(this, "lifecycle_management");
        this._loadBalancers = new CoreInstancePoolLoadBalancersList(this, "load_balancers", true);
        this._placementConfigurations = new CoreInstancePoolPlacementConfigurationsList(this, "placement_configurations", false);
        this._timeouts = new CoreInstancePoolTimeoutsOutputReference(this, "timeouts");
        this._compartmentId = config.compartmentId;
        this._definedTags = config.definedTags;
        this._displayName = config.displayName;
        this._freeformTags = config.freeformTags;
        this._id = config.id;
        this._instanceConfigurationId = config.instanceConfigurationId;
        this._instanceDisplayNameFormatter = config.instanceDisplayNameFormatter;
        this._instanceHostnameFormatter = config.instanceHostnameFormatter;
        this._size = config.size;
        this._state = config.state;
        this._lifecycleManagement.internalValue = config.lifecycleManagement;
        this._loadBalancers.internalValue = config.loadBalancers;
        this._placementConfigurations.internalValue = config.placementConfigurations;
        this._timeouts.internalValue = config.timeouts;
    }
    get actualSize() {
        return this.getNumberAttribute('actual_size');
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
    get currentSize() {
        return this.getNumberAttribute('current_size');
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
    get instanceConfigurationId() {
        return this.getStringAttribute('instance_configuration_id');
    }
    set instanceConfigurationId(value) {
        this._instanceConfigurationId = value;
    }
    get instanceConfigurationIdInput() {
        return this._instanceConfigurationId;
    }
    get instanceDisplayNameFormatter() {
        return this.getStringAttribute('instance_display_name_formatter');
    }
    set instanceDisplayNameFormatter(value) {
        this._instanceDisplayNameFormatter = value;
    }
    resetInstanceDisplayNameFormatter() {
        this._instanceDisplayNameFormatter = undefined;
    }
    get instanceDisplayNameFormatterInput() {
        return this._instanceDisplayNameFormatter;
    }
    get instanceHostnameFormatter() {
        return this.getStringAttribute('instance_hostname_formatter');
    }
    set instanceHostnameFormatter(value) {
        this._instanceHostnameFormatter = value;
    }
    resetInstanceHostnameFormatter() {
        this._instanceHostnameFormatter = undefined;
    }
    get instanceHostnameFormatterInput() {
        return this._instanceHostnameFormatter;
    }
    get poolType() {
        return this.getStringAttribute('pool_type');
    }
    get size() {
        return this.getNumberAttribute('size');
    }
    set size(value) {
        this._size = value;
    }
    get sizeInput() {
        return this._size;
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
    get lifecycleManagement() {
        return this._lifecycleManagement;
    }
    putLifecycleManagement(value) {
        this._lifecycleManagement.internalValue = value;
    }
    resetLifecycleManagement() {
        this._lifecycleManagement.internalValue = undefined;
    }
    get lifecycleManagementInput() {
        return this._lifecycleManagement.internalValue;
    }
    get loadBalancers() {
        return this._loadBalancers;
    }
    putLoadBalancers(value) {
        this._loadBalancers.internalValue = value;
    }
    resetLoadBalancers() {
        this._loadBalancers.internalValue = undefined;
    }
    get loadBalancersInput() {
        return this._loadBalancers.internalValue;
    }
    get placementConfigurations() {
        return this._placementConfigurations;
    }
    putPlacementConfigurations(value) {
        this._placementConfigurations.internalValue = value;
    }
    get placementConfigurationsInput() {
        return this._placementConfigurations.internalValue;
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
            instance_configuration_id: cdktf.stringToTerraform(this._instanceConfigurationId),
            instance_display_name_formatter: cdktf.stringToTerraform(this._instanceDisplayNameFormatter),
            instance_hostname_formatter: cdktf.stringToTerraform(this._instanceHostnameFormatter),
            size: cdktf.numberToTerraform(this._size),
            state: cdktf.stringToTerraform(this._state),
            lifecycle_management: coreInstancePoolLifecycleManagementToTerraform(this._lifecycleManagement.internalValue),
            load_balancers: cdktf.listMapper(coreInstancePoolLoadBalancersToTerraform, true)(this._loadBalancers.internalValue),
            placement_configurations: cdktf.listMapper(coreInstancePoolPlacementConfigurationsToTerraform, true)(this._placementConfigurations.internalValue),
            timeouts: coreInstancePoolTimeoutsToTerraform(this._timeouts.internalValue),
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
            instance_configuration_id: {
                value: cdktf.stringToHclTerraform(this._instanceConfigurationId),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            instance_display_name_formatter: {
                value: cdktf.stringToHclTerraform(this._instanceDisplayNameFormatter),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            instance_hostname_formatter: {
                value: cdktf.stringToHclTerraform(this._instanceHostnameFormatter),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            size: {
                value: cdktf.numberToHclTerraform(this._size),
                isBlock: false,
                type: "simple",
                storageClassType: "number",
            },
            state: {
                value: cdktf.stringToHclTerraform(this._state),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            lifecycle_management: {
                value: coreInstancePoolLifecycleManagementToHclTerraform(this._lifecycleManagement.internalValue),
                isBlock: true,
                type: "list",
                storageClassType: "CoreInstancePoolLifecycleManagementList",
            },
            load_balancers: {
                value: cdktf.listMapperHcl(coreInstancePoolLoadBalancersToHclTerraform, true)(this._loadBalancers.internalValue),
                isBlock: true,
                type: "set",
                storageClassType: "CoreInstancePoolLoadBalancersList",
            },
            placement_configurations: {
                value: cdktf.listMapperHcl(coreInstancePoolPlacementConfigurationsToHclTerraform, true)(this._placementConfigurations.internalValue),
                isBlock: true,
                type: "list",
                storageClassType: "CoreInstancePoolPlacementConfigurationsList",
            },
            timeouts: {
                value: coreInstancePoolTimeoutsToHclTerraform(this._timeouts.internalValue),
                isBlock: true,
                type: "struct",
                storageClassType: "CoreInstancePoolTimeouts",
            },
        };
        return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
    }
}
exports.CoreInstancePool = CoreInstancePool;
CoreInstancePool.tfResourceType = "oci_core_instance_pool";
