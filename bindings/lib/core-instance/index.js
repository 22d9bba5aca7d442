// Generated from the schema of oracle/oci 8.28.0; see ../../README.md. Do not edit.
// Made with @cdktf/provider-generator, Copyright (c) HashiCorp, Inc., SPDX-License-Identifier: MPL-2.0.
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.CoreInstance = exports.CoreInstanceTimeoutsOutputReference = exports.CoreInstanceSourceDetailsOutputReference = exports.CoreInstanceSourceDetailsInstanceSourceImageFilterDetailsOutputReference = exports.CoreInstanceShapeConfigOutputReference = exports.CoreInstancePreemptibleInstanceConfigOutputReference = exports.CoreInstancePreemptibleInstanceConfigPreemptionActionOutputReference = exports.CoreInstancePlatformConfigOutputReference = exports.CoreInstancePlacementConstraintDetailsOutputReference = exports.CoreInstanceLicensingConfigsOutputReference = exports.CoreInstanceLaunchVolumeAttachmentsList = exports.CoreInstanceLaunchVolumeAttachmentsOutputReference = exports.CoreInstanceLaunchVolumeAttachmentsLaunchCreateVolumeDetailsOutputReference = exports.CoreInstanceLaunchOptionsOutputReference = exports.CoreInstanceInstanceOptionsOutputReference = exports.CoreInstanceCreateVnicDetailsOutputReference = exports.CoreInstanceCreateVnicDetailsIpv6AddressIpv6SubnetCidrPairDetailsList = exports.CoreInstanceCreateVnicDetailsIpv6AddressIpv6SubnetCidrPairDetailsOutputReference = exports.CoreInstanceAvailabilityConfigOutputReference = exports.CoreInstanceAgentConfigOutputReference = exports.CoreInstanceAgentConfigPluginsConfigList = exports.CoreInstanceAgentConfigPluginsConfigOutputReference = void 0;
exports.coreInstanceAgentConfigPluginsConfigToTerraform = coreInstanceAgentConfigPluginsConfigToTerraform;
exports.coreInstanceAgentConfigPluginsConfigToHclTerraform = coreInstanceAgentConfigPluginsConfigToHclTerraform;
exports.coreInstanceAgentConfigToTerraform = coreInstanceAgentConfigToTerraform;
exports.coreInstanceAgentConfigToHclTerraform = coreInstanceAgentConfigToHclTerraform;
exports.coreInstanceAvailabilityConfigToTerraform = coreInstanceAvailabilityConfigToTerraform;
exports.coreInstanceAvailabilityConfigToHclTerraform = coreInstanceAvailabilityConfigToHclTerraform;
exports.coreInstanceCreateVnicDetailsIpv6AddressIpv6SubnetCidrPairDetailsToTerraform = coreInstanceCreateVnicDetailsIpv6AddressIpv6SubnetCidrPairDetailsToTerraform;
exports.coreInstanceCreateVnicDetailsIpv6AddressIpv6SubnetCidrPairDetailsToHclTerraform = coreInstanceCreateVnicDetailsIpv6AddressIpv6SubnetCidrPairDetailsToHclTerraform;
exports.coreInstanceCreateVnicDetailsToTerraform = coreInstanceCreateVnicDetailsToTerraform;
exports.coreInstanceCreateVnicDetailsToHclTerraform = coreInstanceCreateVnicDetailsToHclTerraform;
exports.coreInstanceInstanceOptionsToTerraform = coreInstanceInstanceOptionsToTerraform;
exports.coreInstanceInstanceOptionsToHclTerraform = coreInstanceInstanceOptionsToHclTerraform;
exports.coreInstanceLaunchOptionsToTerraform = coreInstanceLaunchOptionsToTerraform;
exports.coreInstanceLaunchOptionsToHclTerraform = coreInstanceLaunchOptionsToHclTerraform;
exports.coreInstanceLaunchVolumeAttachmentsLaunchCreateVolumeDetailsToTerraform = coreInstanceLaunchVolumeAttachmentsLaunchCreateVolumeDetailsToTerraform;
exports.coreInstanceLaunchVolumeAttachmentsLaunchCreateVolumeDetailsToHclTerraform = coreInstanceLaunchVolumeAttachmentsLaunchCreateVolumeDetailsToHclTerraform;
exports.coreInstanceLaunchVolumeAttachmentsToTerraform = coreInstanceLaunchVolumeAttachmentsToTerraform;
exports.coreInstanceLaunchVolumeAttachmentsToHclTerraform = coreInstanceLaunchVolumeAttachmentsToHclTerraform;
exports.coreInstanceLicensingConfigsToTerraform = coreInstanceLicensingConfigsToTerraform;
exports.coreInstanceLicensingConfigsToHclTerraform = coreInstanceLicensingConfigsToHclTerraform;
exports.coreInstancePlacementConstraintDetailsToTerraform = coreInstancePlacementConstraintDetailsToTerraform;
exports.coreInstancePlacementConstraintDetailsToHclTerraform = coreInstancePlacementConstraintDetailsToHclTerraform;
exports.coreInstancePlatformConfigToTerraform = coreInstancePlatformConfigToTerraform;
exports.coreInstancePlatformConfigToHclTerraform = coreInstancePlatformConfigToHclTerraform;
exports.coreInstancePreemptibleInstanceConfigPreemptionActionToTerraform = coreInstancePreemptibleInstanceConfigPreemptionActionToTerraform;
exports.coreInstancePreemptibleInstanceConfigPreemptionActionToHclTerraform = coreInstancePreemptibleInstanceConfigPreemptionActionToHclTerraform;
exports.coreInstancePreemptibleInstanceConfigToTerraform = coreInstancePreemptibleInstanceConfigToTerraform;
exports.coreInstancePreemptibleInstanceConfigToHclTerraform = coreInstancePreemptibleInstanceConfigToHclTerraform;
exports.coreInstanceShapeConfigToTerraform = coreInstanceShapeConfigToTerraform;
exports.coreInstanceShapeConfigToHclTerraform = coreInstanceShapeConfigToHclTerraform;
exports.coreInstanceSourceDetailsInstanceSourceImageFilterDetailsToTerraform = coreInstanceSourceDetailsInstanceSourceImageFilterDetailsToTerraform;
exports.coreInstanceSourceDetailsInstanceSourceImageFilterDetailsToHclTerraform = coreInstanceSourceDetailsInstanceSourceImageFilterDetailsToHclTerraform;
exports.coreInstanceSourceDetailsToTerraform = coreInstanceSourceDetailsToTerraform;
exports.coreInstanceSourceDetailsToHclTerraform = coreInstanceSourceDetailsToHclTerraform;
exports.coreInstanceTimeoutsToTerraform = coreInstanceTimeoutsToTerraform;
exports.coreInstanceTimeoutsToHclTerraform = coreInstanceTimeoutsToHclTerraform;
const engine_1 = require("../../engine");
const cdktf = require("cdktf");
function coreInstanceAgentConfigPluginsConfigToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        desired_state: cdktf.stringToTerraform(struct.desiredState),
        name: cdktf.stringToTerraform(struct.name),
    };
}
function coreInstanceAgentConfigPluginsConfigToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        desired_state: {
            value: cdktf.stringToHclTerraform(struct.desiredState),
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
class CoreInstanceAgentConfigPluginsConfigOutputReference extends cdktf.ComplexObject {
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
        if (this._desiredState !== undefined) {
            hasAnyValues = true;
            internalValueResult.desiredState = this._desiredState;
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
            this.resolvableValue = undefined;
            this._desiredState = undefined;
            this._name = undefined;
        }
        else if (cdktf.Tokenization.isResolvable(value)) {
            this.isEmptyObject = false;
            this.resolvableValue = value;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this.resolvableValue = undefined;
            this._desiredState = value.desiredState;
            this._name = value.name;
        }
    }
    get desiredState() {
        return this.getStringAttribute('desired_state');
    }
    set desiredState(value) {
        this._desiredState = value;
    }
    get desiredStateInput() {
        return this._desiredState;
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
}
exports.CoreInstanceAgentConfigPluginsConfigOutputReference = CoreInstanceAgentConfigPluginsConfigOutputReference;
class CoreInstanceAgentConfigPluginsConfigList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new CoreInstanceAgentConfigPluginsConfigOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.CoreInstanceAgentConfigPluginsConfigList = CoreInstanceAgentConfigPluginsConfigList;
function coreInstanceAgentConfigToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        are_all_plugins_disabled: cdktf.booleanToTerraform(struct.areAllPluginsDisabled),
        is_management_disabled: cdktf.booleanToTerraform(struct.isManagementDisabled),
        is_monitoring_disabled: cdktf.booleanToTerraform(struct.isMonitoringDisabled),
        plugins_config: cdktf.listMapper(coreInstanceAgentConfigPluginsConfigToTerraform, true)(struct.pluginsConfig),
    };
}
function coreInstanceAgentConfigToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        are_all_plugins_disabled: {
            value: cdktf.booleanToHclTerraform(struct.areAllPluginsDisabled),
            isBlock: false,
            type: "simple",
            storageClassType: "boolean",
        },
        is_management_disabled: {
            value: cdktf.booleanToHclTerraform(struct.isManagementDisabled),
            isBlock: false,
            type: "simple",
            storageClassType: "boolean",
        },
        is_monitoring_disabled: {
            value: cdktf.booleanToHclTerraform(struct.isMonitoringDisabled),
            isBlock: false,
            type: "simple",
            storageClassType: "boolean",
        },
        plugins_config: {
            value: cdktf.listMapperHcl(coreInstanceAgentConfigPluginsConfigToHclTerraform, true)(struct.pluginsConfig),
            isBlock: true,
            type: "list",
            storageClassType: "CoreInstanceAgentConfigPluginsConfigList",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class CoreInstanceAgentConfigOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false, 0);
        this.isEmptyObject = false;
        this._pluginsConfig = new CoreInstanceAgentConfigPluginsConfigList(this, "plugins_config", false);
    }
    get internalValue() {
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._areAllPluginsDisabled !== undefined) {
            hasAnyValues = true;
            internalValueResult.areAllPluginsDisabled = this._areAllPluginsDisabled;
        }
        if (this._isManagementDisabled !== undefined) {
            hasAnyValues = true;
            internalValueResult.isManagementDisabled = this._isManagementDisabled;
        }
        if (this._isMonitoringDisabled !== undefined) {
            hasAnyValues = true;
            internalValueResult.isMonitoringDisabled = this._isMonitoringDisabled;
        }
        if (this._pluginsConfig?.internalValue !== undefined) {
            hasAnyValues = true;
            internalValueResult.pluginsConfig = this._pluginsConfig?.internalValue;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this._areAllPluginsDisabled = undefined;
            this._isManagementDisabled = undefined;
            this._isMonitoringDisabled = undefined;
            this._pluginsConfig.internalValue = undefined;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this._areAllPluginsDisabled = value.areAllPluginsDisabled;
            this._isManagementDisabled = value.isManagementDisabled;
            this._isMonitoringDisabled = value.isMonitoringDisabled;
            this._pluginsConfig.internalValue = value.pluginsConfig;
        }
    }
    get areAllPluginsDisabled() {
        return this.getBooleanAttribute('are_all_plugins_disabled');
    }
    set areAllPluginsDisabled(value) {
        this._areAllPluginsDisabled = value;
    }
    resetAreAllPluginsDisabled() {
        this._areAllPluginsDisabled = undefined;
    }
    get areAllPluginsDisabledInput() {
        return this._areAllPluginsDisabled;
    }
    get isManagementDisabled() {
        return this.getBooleanAttribute('is_management_disabled');
    }
    set isManagementDisabled(value) {
        this._isManagementDisabled = value;
    }
    resetIsManagementDisabled() {
        this._isManagementDisabled = undefined;
    }
    get isManagementDisabledInput() {
        return this._isManagementDisabled;
    }
    get isMonitoringDisabled() {
        return this.getBooleanAttribute('is_monitoring_disabled');
    }
    set isMonitoringDisabled(value) {
        this._isMonitoringDisabled = value;
    }
    resetIsMonitoringDisabled() {
        this._isMonitoringDisabled = undefined;
    }
    get isMonitoringDisabledInput() {
        return this._isMonitoringDisabled;
    }
    get pluginsConfig() {
        return this._pluginsConfig;
    }
    putPluginsConfig(value) {
        this._pluginsConfig.internalValue = value;
    }
    resetPluginsConfig() {
        this._pluginsConfig.internalValue = undefined;
    }
    get pluginsConfigInput() {
        return this._pluginsConfig.internalValue;
    }
}
exports.CoreInstanceAgentConfigOutputReference = CoreInstanceAgentConfigOutputReference;
function coreInstanceAvailabilityConfigToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        is_live_migration_preferred: cdktf.booleanToTerraform(struct.isLiveMigrationPreferred),
        recovery_action: cdktf.stringToTerraform(struct.recoveryAction),
    };
}
function coreInstanceAvailabilityConfigToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        is_live_migration_preferred: {
            value: cdktf.booleanToHclTerraform(struct.isLiveMigrationPreferred),
            isBlock: false,
            type: "simple",
            storageClassType: "boolean",
        },
        recovery_action: {
            value: cdktf.stringToHclTerraform(struct.recoveryAction),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class CoreInstanceAvailabilityConfigOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false, 0);
        this.isEmptyObject = false;
    }
    get internalValue() {
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._isLiveMigrationPreferred !== undefined) {
            hasAnyValues = true;
            internalValueResult.isLiveMigrationPreferred = this._isLiveMigrationPreferred;
        }
        if (this._recoveryAction !== undefined) {
            hasAnyValues = true;
            internalValueResult.recoveryAction = this._recoveryAction;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this._isLiveMigrationPreferred = undefined;
            this._recoveryAction = undefined;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this._isLiveMigrationPreferred = value.isLiveMigrationPreferred;
            this._recoveryAction = value.recoveryAction;
        }
    }
    get isLiveMigrationPreferred() {
        return this.getBooleanAttribute('is_live_migration_preferred');
    }
    set isLiveMigrationPreferred(value) {
        this._isLiveMigrationPreferred = value;
    }
    resetIsLiveMigrationPreferred() {
        this._isLiveMigrationPreferred = undefined;
    }
    get isLiveMigrationPreferredInput() {
        return this._isLiveMigrationPreferred;
    }
    get recoveryAction() {
        return this.getStringAttribute('recovery_action');
    }
    set recoveryAction(value) {
        this._recoveryAction = value;
    }
    resetRecoveryAction() {
        this._recoveryAction = undefined;
    }
    get recoveryActionInput() {
        return this._recoveryAction;
    }
}
exports.CoreInstanceAvailabilityConfigOutputReference = CoreInstanceAvailabilityConfigOutputReference;
function coreInstanceCreateVnicDetailsIpv6AddressIpv6SubnetCidrPairDetailsToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        ipv6address: cdktf.stringToTerraform(struct.ipv6Address),
        ipv6id: cdktf.stringToTerraform(struct.ipv6Id),
        ipv6subnet_cidr: cdktf.stringToTerraform(struct.ipv6SubnetCidr),
    };
}
function coreInstanceCreateVnicDetailsIpv6AddressIpv6SubnetCidrPairDetailsToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        ipv6address: {
            value: cdktf.stringToHclTerraform(struct.ipv6Address),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        ipv6id: {
            value: cdktf.stringToHclTerraform(struct.ipv6Id),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        ipv6subnet_cidr: {
            value: cdktf.stringToHclTerraform(struct.ipv6SubnetCidr),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class CoreInstanceCreateVnicDetailsIpv6AddressIpv6SubnetCidrPairDetailsOutputReference extends cdktf.ComplexObject {
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
        if (this._ipv6Address !== undefined) {
            hasAnyValues = true;
            internalValueResult.ipv6Address = this._ipv6Address;
        }
        if (this._ipv6Id !== undefined) {
            hasAnyValues = true;
            internalValueResult.ipv6Id = this._ipv6Id;
        }
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
            this._ipv6Address = undefined;
            this._ipv6Id = undefined;
            this._ipv6SubnetCidr = undefined;
        }
        else if (cdktf.Tokenization.isResolvable(value)) {
            this.isEmptyObject = false;
            this.resolvableValue = value;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this.resolvableValue = undefined;
            this._ipv6Address = value.ipv6Address;
            this._ipv6Id = value.ipv6Id;
            this._ipv6SubnetCidr = value.ipv6SubnetCidr;
        }
    }
    get ipv6Address() {
        return this.getStringAttribute('ipv6address');
    }
    set ipv6Address(value) {
        this._ipv6Address = value;
    }
    resetIpv6Address() {
        this._ipv6Address = undefined;
    }
    get ipv6AddressInput() {
        return this._ipv6Address;
    }
    get ipv6Id() {
        return this.getStringAttribute('ipv6id');
    }
    set ipv6Id(value) {
        this._ipv6Id = value;
    }
    resetIpv6Id() {
        this._ipv6Id = undefined;
    }
    get ipv6IdInput() {
        return this._ipv6Id;
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
exports.CoreInstanceCreateVnicDetailsIpv6AddressIpv6SubnetCidrPairDetailsOutputReference = CoreInstanceCreateVnicDetailsIpv6AddressIpv6SubnetCidrPairDetailsOutputReference;
class CoreInstanceCreateVnicDetailsIpv6AddressIpv6SubnetCidrPairDetailsList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new CoreInstanceCreateVnicDetailsIpv6AddressIpv6SubnetCidrPairDetailsOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.CoreInstanceCreateVnicDetailsIpv6AddressIpv6SubnetCidrPairDetailsList = CoreInstanceCreateVnicDetailsIpv6AddressIpv6SubnetCidrPairDetailsList;
function coreInstanceCreateVnicDetailsToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        assign_ipv6ip: cdktf.booleanToTerraform(struct.assignIpv6Ip),
        assign_private_dns_record: cdktf.booleanToTerraform(struct.assignPrivateDnsRecord),
        assign_public_ip: cdktf.stringToTerraform(struct.assignPublicIp),
        defined_tags: cdktf.hashMapper(cdktf.stringToTerraform)(struct.definedTags),
        display_name: cdktf.stringToTerraform(struct.displayName),
        freeform_tags: cdktf.hashMapper(cdktf.stringToTerraform)(struct.freeformTags),
        hostname_label: cdktf.stringToTerraform(struct.hostnameLabel),
        nsg_ids: cdktf.listMapper(cdktf.stringToTerraform, false)(struct.nsgIds),
        private_ip: cdktf.stringToTerraform(struct.privateIp),
        private_ip_id: cdktf.stringToTerraform(struct.privateIpId),
        security_attributes: cdktf.hashMapper(cdktf.stringToTerraform)(struct.securityAttributes),
        skip_source_dest_check: cdktf.booleanToTerraform(struct.skipSourceDestCheck),
        subnet_cidr: cdktf.stringToTerraform(struct.subnetCidr),
        subnet_id: cdktf.stringToTerraform(struct.subnetId),
        vlan_id: cdktf.stringToTerraform(struct.vlanId),
        ipv6address_ipv6subnet_cidr_pair_details: cdktf.listMapper(coreInstanceCreateVnicDetailsIpv6AddressIpv6SubnetCidrPairDetailsToTerraform, true)(struct.ipv6AddressIpv6SubnetCidrPairDetails),
    };
}
function coreInstanceCreateVnicDetailsToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        assign_ipv6ip: {
            value: cdktf.booleanToHclTerraform(struct.assignIpv6Ip),
            isBlock: false,
            type: "simple",
            storageClassType: "boolean",
        },
        assign_private_dns_record: {
            value: cdktf.booleanToHclTerraform(struct.assignPrivateDnsRecord),
            isBlock: false,
            type: "simple",
            storageClassType: "boolean",
        },
        assign_public_ip: {
            value: cdktf.stringToHclTerraform(struct.assignPublicIp),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        defined_tags: {
            value: cdktf.hashMapperHcl(cdktf.stringToHclTerraform)(struct.definedTags),
            isBlock: false,
            type: "map",
            storageClassType: "stringMap",
        },
        display_name: {
            value: cdktf.stringToHclTerraform(struct.displayName),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        freeform_tags: {
            value: cdktf.hashMapperHcl(cdktf.stringToHclTerraform)(struct.freeformTags),
            isBlock: false,
            type: "map",
            storageClassType: "stringMap",
        },
        hostname_label: {
            value: cdktf.stringToHclTerraform(struct.hostnameLabel),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        nsg_ids: {
            value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct.nsgIds),
            isBlock: false,
            type: "set",
            storageClassType: "stringList",
        },
        private_ip: {
            value: cdktf.stringToHclTerraform(struct.privateIp),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        private_ip_id: {
            value: cdktf.stringToHclTerraform(struct.privateIpId),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        security_attributes: {
            value: cdktf.hashMapperHcl(cdktf.stringToHclTerraform)(struct.securityAttributes),
            isBlock: false,
            type: "map",
            storageClassType: "stringMap",
        },
        skip_source_dest_check: {
            value: cdktf.booleanToHclTerraform(struct.skipSourceDestCheck),
            isBlock: false,
            type: "simple",
            storageClassType: "boolean",
        },
        subnet_cidr: {
            value: cdktf.stringToHclTerraform(struct.subnetCidr),
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
        vlan_id: {
            value: cdktf.stringToHclTerraform(struct.vlanId),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        ipv6address_ipv6subnet_cidr_pair_details: {
            value: cdktf.listMapperHcl(coreInstanceCreateVnicDetailsIpv6AddressIpv6SubnetCidrPairDetailsToHclTerraform, true)(struct.ipv6AddressIpv6SubnetCidrPairDetails),
            isBlock: true,
            type: "list",
            storageClassType: "CoreInstanceCreateVnicDetailsIpv6AddressIpv6SubnetCidrPairDetailsList",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class CoreInstanceCreateVnicDetailsOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false, 0);
        this.isEmptyObject = false;
        this._ipv6AddressIpv6SubnetCidrPairDetails = new CoreInstanceCreateVnicDetailsIpv6AddressIpv6SubnetCidrPairDetailsList(this, "ipv6address_ipv6subnet_cidr_pair_details", false);
    }
    get internalValue() {
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._assignIpv6Ip !== undefined) {
            hasAnyValues = true;
            internalValueResult.assignIpv6Ip = this._assignIpv6Ip;
        }
        if (this._assignPrivateDnsRecord !== undefined) {
            hasAnyValues = true;
            internalValueResult.assignPrivateDnsRecord = this._assignPrivateDnsRecord;
        }
        if (this._assignPublicIp !== undefined) {
            hasAnyValues = true;
            internalValueResult.assignPublicIp = this._assignPublicIp;
        }
        if (this._definedTags !== undefined) {
            hasAnyValues = true;
            internalValueResult.definedTags = this._definedTags;
        }
        if (this._displayName !== undefined) {
            hasAnyValues = true;
            internalValueResult.displayName = this._displayName;
        }
        if (this._freeformTags !== undefined) {
            hasAnyValues = true;
            internalValueResult.freeformTags = this._freeformTags;
        }
        if (this._hostnameLabel !== undefined) {
            hasAnyValues = true;
            internalValueResult.hostnameLabel = this._hostnameLabel;
        }
        if (this._nsgIds !== undefined) {
            hasAnyValues = true;
            internalValueResult.nsgIds = this._nsgIds;
        }
        if (this._privateIp !== undefined) {
            hasAnyValues = true;
            internalValueResult.privateIp = this._privateIp;
        }
        if (this._privateIpId !== undefined) {
            hasAnyValues = true;
            internalValueResult.privateIpId = this._privateIpId;
        }
        if (this._securityAttributes !== undefined) {
            hasAnyValues = true;
            internalValueResult.securityAttributes = this._securityAttributes;
        }
        if (this._skipSourceDestCheck !== undefined) {
            hasAnyValues = true;
            internalValueResult.skipSourceDestCheck = this._skipSourceDestCheck;
        }
        if (this._subnetCidr !== undefined) {
            hasAnyValues = true;
            internalValueResult.subnetCidr = this._subnetCidr;
        }
        if (this._subnetId !== undefined) {
            hasAnyValues = true;
            internalValueResult.subnetId = this._subnetId;
        }
        if (this._vlanId !== undefined) {
            hasAnyValues = true;
            internalValueResult.vlanId = this._vlanId;
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
            this._assignIpv6Ip = undefined;
            this._assignPrivateDnsRecord = undefined;
            this._assignPublicIp = undefined;
            this._definedTags = undefined;
            this._displayName = undefined;
            this._freeformTags = undefined;
            this._hostnameLabel = undefined;
            this._nsgIds = undefined;
            this._privateIp = undefined;
            this._privateIpId = undefined;
            this._securityAttributes = undefined;
            this._skipSourceDestCheck = undefined;
            this._subnetCidr = undefined;
            this._subnetId = undefined;
            this._vlanId = undefined;
            this._ipv6AddressIpv6SubnetCidrPairDetails.internalValue = undefined;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this._assignIpv6Ip = value.assignIpv6Ip;
            this._assignPrivateDnsRecord = value.assignPrivateDnsRecord;
            this._assignPublicIp = value.assignPublicIp;
            this._definedTags = value.definedTags;
            this._displayName = value.displayName;
            this._freeformTags = value.freeformTags;
            this._hostnameLabel = value.hostnameLabel;
            this._nsgIds = value.nsgIds;
            this._privateIp = value.privateIp;
            this._privateIpId = value.privateIpId;
            this._securityAttributes = value.securityAttributes;
            this._skipSourceDestCheck = value.skipSourceDestCheck;
            this._subnetCidr = value.subnetCidr;
            this._subnetId = value.subnetId;
            this._vlanId = value.vlanId;
            this._ipv6AddressIpv6SubnetCidrPairDetails.internalValue = value.ipv6AddressIpv6SubnetCidrPairDetails;
        }
    }
    get assignIpv6Ip() {
        return this.getBooleanAttribute('assign_ipv6ip');
    }
    set assignIpv6Ip(value) {
        this._assignIpv6Ip = value;
    }
    resetAssignIpv6Ip() {
        this._assignIpv6Ip = undefined;
    }
    get assignIpv6IpInput() {
        return this._assignIpv6Ip;
    }
    get assignPrivateDnsRecord() {
        return this.getBooleanAttribute('assign_private_dns_record');
    }
    set assignPrivateDnsRecord(value) {
        this._assignPrivateDnsRecord = value;
    }
    resetAssignPrivateDnsRecord() {
        this._assignPrivateDnsRecord = undefined;
    }
    get assignPrivateDnsRecordInput() {
        return this._assignPrivateDnsRecord;
    }
    get assignPublicIp() {
        return this.getStringAttribute('assign_public_ip');
    }
    set assignPublicIp(value) {
        this._assignPublicIp = value;
    }
    resetAssignPublicIp() {
        this._assignPublicIp = undefined;
    }
    get assignPublicIpInput() {
        return this._assignPublicIp;
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
    get hostnameLabel() {
        return this.getStringAttribute('hostname_label');
    }
    set hostnameLabel(value) {
        this._hostnameLabel = value;
    }
    resetHostnameLabel() {
        this._hostnameLabel = undefined;
    }
    get hostnameLabelInput() {
        return this._hostnameLabel;
    }
    get nsgIds() {
        return cdktf.Fn.tolist(this.getListAttribute('nsg_ids'));
    }
    set nsgIds(value) {
        this._nsgIds = value;
    }
    resetNsgIds() {
        this._nsgIds = undefined;
    }
    get nsgIdsInput() {
        return this._nsgIds;
    }
    get privateIp() {
        return this.getStringAttribute('private_ip');
    }
    set privateIp(value) {
        this._privateIp = value;
    }
    resetPrivateIp() {
        this._privateIp = undefined;
    }
    get privateIpInput() {
        return this._privateIp;
    }
    get privateIpId() {
        return this.getStringAttribute('private_ip_id');
    }
    set privateIpId(value) {
        this._privateIpId = value;
    }
    resetPrivateIpId() {
        this._privateIpId = undefined;
    }
    get privateIpIdInput() {
        return this._privateIpId;
    }
    get securityAttributes() {
        return this.getStringMapAttribute('security_attributes');
    }
    set securityAttributes(value) {
        this._securityAttributes = value;
    }
    resetSecurityAttributes() {
        this._securityAttributes = undefined;
    }
    get securityAttributesInput() {
        return this._securityAttributes;
    }
    get skipSourceDestCheck() {
        return this.getBooleanAttribute('skip_source_dest_check');
    }
    set skipSourceDestCheck(value) {
        this._skipSourceDestCheck = value;
    }
    resetSkipSourceDestCheck() {
        this._skipSourceDestCheck = undefined;
    }
    get skipSourceDestCheckInput() {
        return this._skipSourceDestCheck;
    }
    get subnetCidr() {
        return this.getStringAttribute('subnet_cidr');
    }
    set subnetCidr(value) {
        this._subnetCidr = value;
    }
    resetSubnetCidr() {
        this._subnetCidr = undefined;
    }
    get subnetCidrInput() {
        return this._subnetCidr;
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
    get vlanId() {
        return this.getStringAttribute('vlan_id');
    }
    set vlanId(value) {
        this._vlanId = value;
    }
    resetVlanId() {
        this._vlanId = undefined;
    }
    get vlanIdInput() {
        return this._vlanId;
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
exports.CoreInstanceCreateVnicDetailsOutputReference = CoreInstanceCreateVnicDetailsOutputReference;
function coreInstanceInstanceOptionsToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        are_legacy_imds_endpoints_disabled: cdktf.booleanToTerraform(struct.areLegacyImdsEndpointsDisabled),
    };
}
function coreInstanceInstanceOptionsToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        are_legacy_imds_endpoints_disabled: {
            value: cdktf.booleanToHclTerraform(struct.areLegacyImdsEndpointsDisabled),
            isBlock: false,
            type: "simple",
            storageClassType: "boolean",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class CoreInstanceInstanceOptionsOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false, 0);
        this.isEmptyObject = false;
    }
    get internalValue() {
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._areLegacyImdsEndpointsDisabled !== undefined) {
            hasAnyValues = true;
            internalValueResult.areLegacyImdsEndpointsDisabled = this._areLegacyImdsEndpointsDisabled;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this._areLegacyImdsEndpointsDisabled = undefined;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this._areLegacyImdsEndpointsDisabled = value.areLegacyImdsEndpointsDisabled;
        }
    }
    get areLegacyImdsEndpointsDisabled() {
        return this.getBooleanAttribute('are_legacy_imds_endpoints_disabled');
    }
    set areLegacyImdsEndpointsDisabled(value) {
        this._areLegacyImdsEndpointsDisabled = value;
    }
    resetAreLegacyImdsEndpointsDisabled() {
        this._areLegacyImdsEndpointsDisabled = undefined;
    }
    get areLegacyImdsEndpointsDisabledInput() {
        return this._areLegacyImdsEndpointsDisabled;
    }
}
exports.CoreInstanceInstanceOptionsOutputReference = CoreInstanceInstanceOptionsOutputReference;
function coreInstanceLaunchOptionsToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        boot_volume_type: cdktf.stringToTerraform(struct.bootVolumeType),
        firmware: cdktf.stringToTerraform(struct.firmware),
        is_consistent_volume_naming_enabled: cdktf.booleanToTerraform(struct.isConsistentVolumeNamingEnabled),
        is_pv_encryption_in_transit_enabled: cdktf.booleanToTerraform(struct.isPvEncryptionInTransitEnabled),
        network_type: cdktf.stringToTerraform(struct.networkType),
        remote_data_volume_type: cdktf.stringToTerraform(struct.remoteDataVolumeType),
    };
}
function coreInstanceLaunchOptionsToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        boot_volume_type: {
            value: cdktf.stringToHclTerraform(struct.bootVolumeType),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        firmware: {
            value: cdktf.stringToHclTerraform(struct.firmware),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        is_consistent_volume_naming_enabled: {
            value: cdktf.booleanToHclTerraform(struct.isConsistentVolumeNamingEnabled),
            isBlock: false,
            type: "simple",
            storageClassType: "boolean",
        },
        is_pv_encryption_in_transit_enabled: {
            value: cdktf.booleanToHclTerraform(struct.isPvEncryptionInTransitEnabled),
            isBlock: false,
            type: "simple",
            storageClassType: "boolean",
        },
        network_type: {
            value: cdktf.stringToHclTerraform(struct.networkType),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        remote_data_volume_type: {
            value: cdktf.stringToHclTerraform(struct.remoteDataVolumeType),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class CoreInstanceLaunchOptionsOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false, 0);
        this.isEmptyObject = false;
    }
    get internalValue() {
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._bootVolumeType !== undefined) {
            hasAnyValues = true;
            internalValueResult.bootVolumeType = this._bootVolumeType;
        }
        if (this._firmware !== undefined) {
            hasAnyValues = true;
            internalValueResult.firmware = this._firmware;
        }
        if (this._isConsistentVolumeNamingEnabled !== undefined) {
            hasAnyValues = true;
            internalValueResult.isConsistentVolumeNamingEnabled = this._isConsistentVolumeNamingEnabled;
        }
        if (this._isPvEncryptionInTransitEnabled !== undefined) {
            hasAnyValues = true;
            internalValueResult.isPvEncryptionInTransitEnabled = this._isPvEncryptionInTransitEnabled;
        }
        if (this._networkType !== undefined) {
            hasAnyValues = true;
            internalValueResult.networkType = this._networkType;
        }
        if (this._remoteDataVolumeType !== undefined) {
            hasAnyValues = true;
            internalValueResult.remoteDataVolumeType = this._remoteDataVolumeType;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this._bootVolumeType = undefined;
            this._firmware = undefined;
            this._isConsistentVolumeNamingEnabled = undefined;
            this._isPvEncryptionInTransitEnabled = undefined;
            this._networkType = undefined;
            this._remoteDataVolumeType = undefined;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this._bootVolumeType = value.bootVolumeType;
            this._firmware = value.firmware;
            this._isConsistentVolumeNamingEnabled = value.isConsistentVolumeNamingEnabled;
            this._isPvEncryptionInTransitEnabled = value.isPvEncryptionInTransitEnabled;
            this._networkType = value.networkType;
            this._remoteDataVolumeType = value.remoteDataVolumeType;
        }
    }
    get bootVolumeType() {
        return this.getStringAttribute('boot_volume_type');
    }
    set bootVolumeType(value) {
        this._bootVolumeType = value;
    }
    resetBootVolumeType() {
        this._bootVolumeType = undefined;
    }
    get bootVolumeTypeInput() {
        return this._bootVolumeType;
    }
    get firmware() {
        return this.getStringAttribute('firmware');
    }
    set firmware(value) {
        this._firmware = value;
    }
    resetFirmware() {
        this._firmware = undefined;
    }
    get firmwareInput() {
        return this._firmware;
    }
    get isConsistentVolumeNamingEnabled() {
        return this.getBooleanAttribute('is_consistent_volume_naming_enabled');
    }
    set isConsistentVolumeNamingEnabled(value) {
        this._isConsistentVolumeNamingEnabled = value;
    }
    resetIsConsistentVolumeNamingEnabled() {
        this._isConsistentVolumeNamingEnabled = undefined;
    }
    get isConsistentVolumeNamingEnabledInput() {
        return this._isConsistentVolumeNamingEnabled;
    }
    get isPvEncryptionInTransitEnabled() {
        return this.getBooleanAttribute('is_pv_encryption_in_transit_enabled');
    }
    set isPvEncryptionInTransitEnabled(value) {
        this._isPvEncryptionInTransitEnabled = value;
    }
    resetIsPvEncryptionInTransitEnabled() {
        this._isPvEncryptionInTransitEnabled = undefined;
    }
    get isPvEncryptionInTransitEnabledInput() {
        return this._isPvEncryptionInTransitEnabled;
    }
    get networkType() {
        return this.getStringAttribute('network_type');
    }
    set networkType(value) {
        this._networkType = value;
    }
    resetNetworkType() {
        this._networkType = undefined;
    }
    get networkTypeInput() {
        return this._networkType;
    }
    get remoteDataVolumeType() {
        return this.getStringAttribute('remote_data_volume_type');
    }
    set remoteDataVolumeType(value) {
        this._remoteDataVolumeType = value;
    }
    resetRemoteDataVolumeType() {
        this._remoteDataVolumeType = undefined;
    }
    get remoteDataVolumeTypeInput() {
        return this._remoteDataVolumeType;
    }
}
exports.CoreInstanceLaunchOptionsOutputReference = CoreInstanceLaunchOptionsOutputReference;
function coreInstanceLaunchVolumeAttachmentsLaunchCreateVolumeDetailsToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        compartment_id: cdktf.stringToTerraform(struct.compartmentId),
        display_name: cdktf.stringToTerraform(struct.displayName),
        kms_key_id: cdktf.stringToTerraform(struct.kmsKeyId),
        size_in_gbs: cdktf.stringToTerraform(struct.sizeInGbs),
        volume_creation_type: cdktf.stringToTerraform(struct.volumeCreationType),
        vpus_per_gb: cdktf.stringToTerraform(struct.vpusPerGb),
    };
}
function coreInstanceLaunchVolumeAttachmentsLaunchCreateVolumeDetailsToHclTerraform(struct) {
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
        display_name: {
            value: cdktf.stringToHclTerraform(struct.displayName),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        kms_key_id: {
            value: cdktf.stringToHclTerraform(struct.kmsKeyId),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        size_in_gbs: {
            value: cdktf.stringToHclTerraform(struct.sizeInGbs),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        volume_creation_type: {
            value: cdktf.stringToHclTerraform(struct.volumeCreationType),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        vpus_per_gb: {
            value: cdktf.stringToHclTerraform(struct.vpusPerGb),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class CoreInstanceLaunchVolumeAttachmentsLaunchCreateVolumeDetailsOutputReference extends cdktf.ComplexObject {
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
        if (this._displayName !== undefined) {
            hasAnyValues = true;
            internalValueResult.displayName = this._displayName;
        }
        if (this._kmsKeyId !== undefined) {
            hasAnyValues = true;
            internalValueResult.kmsKeyId = this._kmsKeyId;
        }
        if (this._sizeInGbs !== undefined) {
            hasAnyValues = true;
            internalValueResult.sizeInGbs = this._sizeInGbs;
        }
        if (this._volumeCreationType !== undefined) {
            hasAnyValues = true;
            internalValueResult.volumeCreationType = this._volumeCreationType;
        }
        if (this._vpusPerGb !== undefined) {
            hasAnyValues = true;
            internalValueResult.vpusPerGb = this._vpusPerGb;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this._compartmentId = undefined;
            this._displayName = undefined;
            this._kmsKeyId = undefined;
            this._sizeInGbs = undefined;
            this._volumeCreationType = undefined;
            this._vpusPerGb = undefined;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this._compartmentId = value.compartmentId;
            this._displayName = value.displayName;
            this._kmsKeyId = value.kmsKeyId;
            this._sizeInGbs = value.sizeInGbs;
            this._volumeCreationType = value.volumeCreationType;
            this._vpusPerGb = value.vpusPerGb;
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
    get kmsKeyId() {
        return this.getStringAttribute('kms_key_id');
    }
    set kmsKeyId(value) {
        this._kmsKeyId = value;
    }
    resetKmsKeyId() {
        this._kmsKeyId = undefined;
    }
    get kmsKeyIdInput() {
        return this._kmsKeyId;
    }
    get sizeInGbs() {
        return this.getStringAttribute('size_in_gbs');
    }
    set sizeInGbs(value) {
        this._sizeInGbs = value;
    }
    get sizeInGbsInput() {
        return this._sizeInGbs;
    }
    get volumeCreationType() {
        return this.getStringAttribute('volume_creation_type');
    }
    set volumeCreationType(value) {
        this._volumeCreationType = value;
    }
    get volumeCreationTypeInput() {
        return this._volumeCreationType;
    }
    get vpusPerGb() {
        return this.getStringAttribute('vpus_per_gb');
    }
    set vpusPerGb(value) {
        this._vpusPerGb = value;
    }
    resetVpusPerGb() {
        this._vpusPerGb = undefined;
    }
    get vpusPerGbInput() {
        return this._vpusPerGb;
    }
}
exports.CoreInstanceLaunchVolumeAttachmentsLaunchCreateVolumeDetailsOutputReference = CoreInstanceLaunchVolumeAttachmentsLaunchCreateVolumeDetailsOutputReference;
function coreInstanceLaunchVolumeAttachmentsToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        device: cdktf.stringToTerraform(struct.device),
        display_name: cdktf.stringToTerraform(struct.displayName),
        encryption_in_transit_type: cdktf.stringToTerraform(struct.encryptionInTransitType),
        is_agent_auto_iscsi_login_enabled: cdktf.booleanToTerraform(struct.isAgentAutoIscsiLoginEnabled),
        is_pv_encryption_in_transit_enabled: cdktf.booleanToTerraform(struct.isPvEncryptionInTransitEnabled),
        is_read_only: cdktf.booleanToTerraform(struct.isReadOnly),
        is_shareable: cdktf.booleanToTerraform(struct.isShareable),
        type: cdktf.stringToTerraform(struct.type),
        use_chap: cdktf.booleanToTerraform(struct.useChap),
        volume_id: cdktf.stringToTerraform(struct.volumeId),
        launch_create_volume_details: coreInstanceLaunchVolumeAttachmentsLaunchCreateVolumeDetailsToTerraform(struct.launchCreateVolumeDetails),
    };
}
function coreInstanceLaunchVolumeAttachmentsToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        device: {
            value: cdktf.stringToHclTerraform(struct.device),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        display_name: {
            value: cdktf.stringToHclTerraform(struct.displayName),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        encryption_in_transit_type: {
            value: cdktf.stringToHclTerraform(struct.encryptionInTransitType),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        is_agent_auto_iscsi_login_enabled: {
            value: cdktf.booleanToHclTerraform(struct.isAgentAutoIscsiLoginEnabled),
            isBlock: false,
            type: "simple",
            storageClassType: "boolean",
        },
        is_pv_encryption_in_transit_enabled: {
            value: cdktf.booleanToHclTerraform(struct.isPvEncryptionInTransitEnabled),
            isBlock: false,
            type: "simple",
            storageClassType: "boolean",
        },
        is_read_only: {
            value: cdktf.booleanToHclTerraform(struct.isReadOnly),
            isBlock: false,
            type: "simple",
            storageClassType: "boolean",
        },
        is_shareable: {
            value: cdktf.booleanToHclTerraform(struct.isShareable),
            isBlock: false,
            type: "simple",
            storageClassType: "boolean",
        },
        type: {
            value: cdktf.stringToHclTerraform(struct.type),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        use_chap: {
            value: cdktf.booleanToHclTerraform(struct.useChap),
            isBlock: false,
            type: "simple",
            storageClassType: "boolean",
        },
        volume_id: {
            value: cdktf.stringToHclTerraform(struct.volumeId),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        launch_create_volume_details: {
            value: coreInstanceLaunchVolumeAttachmentsLaunchCreateVolumeDetailsToHclTerraform(struct.launchCreateVolumeDetails),
            isBlock: true,
            type: "list",
            storageClassType: "CoreInstanceLaunchVolumeAttachmentsLaunchCreateVolumeDetailsList",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class CoreInstanceLaunchVolumeAttachmentsOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute, complexObjectIndex, complexObjectIsFromSet) {
        super(terraformResource, terraformAttribute, complexObjectIsFromSet, complexObjectIndex);
        this.isEmptyObject = false;
        this._launchCreateVolumeDetails = new CoreInstanceLaunchVolumeAttachmentsLaunchCreateVolumeDetailsOutputReference(this, "launch_create_volume_details");
    }
    get internalValue() {
        if (this.resolvableValue) {
            return this.resolvableValue;
        }
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._device !== undefined) {
            hasAnyValues = true;
            internalValueResult.device = this._device;
        }
        if (this._displayName !== undefined) {
            hasAnyValues = true;
            internalValueResult.displayName = this._displayName;
        }
        if (this._encryptionInTransitType !== undefined) {
            hasAnyValues = true;
            internalValueResult.encryptionInTransitType = this._encryptionInTransitType;
        }
        if (this._isAgentAutoIscsiLoginEnabled !== undefined) {
            hasAnyValues = true;
            internalValueResult.isAgentAutoIscsiLoginEnabled = this._isAgentAutoIscsiLoginEnabled;
        }
        if (this._isPvEncryptionInTransitEnabled !== undefined) {
            hasAnyValues = true;
            internalValueResult.isPvEncryptionInTransitEnabled = this._isPvEncryptionInTransitEnabled;
        }
        if (this._isReadOnly !== undefined) {
            hasAnyValues = true;
            internalValueResult.isReadOnly = this._isReadOnly;
        }
        if (this._isShareable !== undefined) {
            hasAnyValues = true;
            internalValueResult.isShareable = this._isShareable;
        }
        if (this._type !== undefined) {
            hasAnyValues = true;
            internalValueResult.type = this._type;
        }
        if (this._useChap !== undefined) {
            hasAnyValues = true;
            internalValueResult.useChap = this._useChap;
        }
        if (this._volumeId !== undefined) {
            hasAnyValues = true;
            internalValueResult.volumeId = this._volumeId;
        }
        if (this._launchCreateVolumeDetails?.internalValue !== undefined) {
            hasAnyValues = true;
            internalValueResult.launchCreateVolumeDetails = this._launchCreateVolumeDetails?.internalValue;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this.resolvableValue = undefined;
            this._device = undefined;
            this._displayName = undefined;
            this._encryptionInTransitType = undefined;
            this._isAgentAutoIscsiLoginEnabled = undefined;
            this._isPvEncryptionInTransitEnabled = undefined;
            this._isReadOnly = undefined;
            this._isShareable = undefined;
            this._type = undefined;
            this._useChap = undefined;
            this._volumeId = undefined;
            this._launchCreateVolumeDetails.internalValue = undefined;
        }
        else if (cdktf.Tokenization.isResolvable(value)) {
            this.isEmptyObject = false;
            this.resolvableValue = value;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this.resolvableValue = undefined;
            this._device = value.device;
            this._displayName = value.displayName;
            this._encryptionInTransitType = value.encryptionInTransitType;
            this._isAgentAutoIscsiLoginEnabled = value.isAgentAutoIscsiLoginEnabled;
            this._isPvEncryptionInTransitEnabled = value.isPvEncryptionInTransitEnabled;
            this._isReadOnly = value.isReadOnly;
            this._isShareable = value.isShareable;
            this._type = value.type;
            this._useChap = value.useChap;
            this._volumeId = value.volumeId;
            this._launchCreateVolumeDetails.internalValue = value.launchCreateVolumeDetails;
        }
    }
    get device() {
        return this.getStringAttribute('device');
    }
    set device(value) {
        this._device = value;
    }
    resetDevice() {
        this._device = undefined;
    }
    get deviceInput() {
        return this._device;
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
    get encryptionInTransitType() {
        return this.getStringAttribute('encryption_in_transit_type');
    }
    set encryptionInTransitType(value) {
        this._encryptionInTransitType = value;
    }
    resetEncryptionInTransitType() {
        this._encryptionInTransitType = undefined;
    }
    get encryptionInTransitTypeInput() {
        return this._encryptionInTransitType;
    }
    get isAgentAutoIscsiLoginEnabled() {
        return this.getBooleanAttribute('is_agent_auto_iscsi_login_enabled');
    }
    set isAgentAutoIscsiLoginEnabled(value) {
        this._isAgentAutoIscsiLoginEnabled = value;
    }
    resetIsAgentAutoIscsiLoginEnabled() {
        this._isAgentAutoIscsiLoginEnabled = undefined;
    }
    get isAgentAutoIscsiLoginEnabledInput() {
        return this._isAgentAutoIscsiLoginEnabled;
    }
    get isPvEncryptionInTransitEnabled() {
        return this.getBooleanAttribute('is_pv_encryption_in_transit_enabled');
    }
    set isPvEncryptionInTransitEnabled(value) {
        this._isPvEncryptionInTransitEnabled = value;
    }
    resetIsPvEncryptionInTransitEnabled() {
        this._isPvEncryptionInTransitEnabled = undefined;
    }
    get isPvEncryptionInTransitEnabledInput() {
        return this._isPvEncryptionInTransitEnabled;
    }
    get isReadOnly() {
        return this.getBooleanAttribute('is_read_only');
    }
    set isReadOnly(value) {
        this._isReadOnly = value;
    }
    resetIsReadOnly() {
        this._isReadOnly = undefined;
    }
    get isReadOnlyInput() {
        return this._isReadOnly;
    }
    get isShareable() {
        return this.getBooleanAttribute('is_shareable');
    }
    set isShareable(value) {
        this._isShareable = value;
    }
    resetIsShareable() {
        this._isShareable = undefined;
    }
    get isShareableInput() {
        return this._isShareable;
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
    get useChap() {
        return this.getBooleanAttribute('use_chap');
    }
    set useChap(value) {
        this._useChap = value;
    }
    resetUseChap() {
        this._useChap = undefined;
    }
    get useChapInput() {
        return this._useChap;
    }
    get volumeId() {
        return this.getStringAttribute('volume_id');
    }
    set volumeId(value) {
        this._volumeId = value;
    }
    resetVolumeId() {
        this._volumeId = undefined;
    }
    get volumeIdInput() {
        return this._volumeId;
    }
    get launchCreateVolumeDetails() {
        return this._launchCreateVolumeDetails;
    }
    putLaunchCreateVolumeDetails(value) {
        this._launchCreateVolumeDetails.internalValue = value;
    }
    resetLaunchCreateVolumeDetails() {
        this._launchCreateVolumeDetails.internalValue = undefined;
    }
    get launchCreateVolumeDetailsInput() {
        return this._launchCreateVolumeDetails.internalValue;
    }
}
exports.CoreInstanceLaunchVolumeAttachmentsOutputReference = CoreInstanceLaunchVolumeAttachmentsOutputReference;
class CoreInstanceLaunchVolumeAttachmentsList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new CoreInstanceLaunchVolumeAttachmentsOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.CoreInstanceLaunchVolumeAttachmentsList = CoreInstanceLaunchVolumeAttachmentsList;
function coreInstanceLicensingConfigsToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        license_type: cdktf.stringToTerraform(struct.licenseType),
        type: cdktf.stringToTerraform(struct.type),
    };
}
function coreInstanceLicensingConfigsToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        license_type: {
            value: cdktf.stringToHclTerraform(struct.licenseType),
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
class CoreInstanceLicensingConfigsOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false, 0);
        this.isEmptyObject = false;
    }
    get internalValue() {
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._licenseType !== undefined) {
            hasAnyValues = true;
            internalValueResult.licenseType = this._licenseType;
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
            this._licenseType = undefined;
            this._type = undefined;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this._licenseType = value.licenseType;
            this._type = value.type;
        }
    }
    get licenseType() {
        return this.getStringAttribute('license_type');
    }
    set licenseType(value) {
        this._licenseType = value;
    }
    resetLicenseType() {
        this._licenseType = undefined;
    }
    get licenseTypeInput() {
        return this._licenseType;
    }
    get osVersion() {
        return this.getStringAttribute('os_version');
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
exports.CoreInstanceLicensingConfigsOutputReference = CoreInstanceLicensingConfigsOutputReference;
function coreInstancePlacementConstraintDetailsToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        compute_bare_metal_host_id: cdktf.stringToTerraform(struct.computeBareMetalHostId),
        compute_host_group_id: cdktf.stringToTerraform(struct.computeHostGroupId),
        type: cdktf.stringToTerraform(struct.type),
    };
}
function coreInstancePlacementConstraintDetailsToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        compute_bare_metal_host_id: {
            value: cdktf.stringToHclTerraform(struct.computeBareMetalHostId),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        compute_host_group_id: {
            value: cdktf.stringToHclTerraform(struct.computeHostGroupId),
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
class CoreInstancePlacementConstraintDetailsOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false, 0);
        this.isEmptyObject = false;
    }
    get internalValue() {
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._computeBareMetalHostId !== undefined) {
            hasAnyValues = true;
            internalValueResult.computeBareMetalHostId = this._computeBareMetalHostId;
        }
        if (this._computeHostGroupId !== undefined) {
            hasAnyValues = true;
            internalValueResult.computeHostGroupId = this._computeHostGroupId;
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
            this._computeBareMetalHostId = undefined;
            this._computeHostGroupId = undefined;
            this._type = undefined;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this._computeBareMetalHostId = value.computeBareMetalHostId;
            this._computeHostGroupId = value.computeHostGroupId;
            this._type = value.type;
        }
    }
    get computeBareMetalHostId() {
        return this.getStringAttribute('compute_bare_metal_host_id');
    }
    set computeBareMetalHostId(value) {
        this._computeBareMetalHostId = value;
    }
    resetComputeBareMetalHostId() {
        this._computeBareMetalHostId = undefined;
    }
    get computeBareMetalHostIdInput() {
        return this._computeBareMetalHostId;
    }
    get computeHostGroupId() {
        return this.getStringAttribute('compute_host_group_id');
    }
    set computeHostGroupId(value) {
        this._computeHostGroupId = value;
    }
    resetComputeHostGroupId() {
        this._computeHostGroupId = undefined;
    }
    get computeHostGroupIdInput() {
        return this._computeHostGroupId;
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
exports.CoreInstancePlacementConstraintDetailsOutputReference = CoreInstancePlacementConstraintDetailsOutputReference;
function coreInstancePlatformConfigToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        are_virtual_instructions_enabled: cdktf.booleanToTerraform(struct.areVirtualInstructionsEnabled),
        config_map: cdktf.hashMapper(cdktf.stringToTerraform)(struct.configMap),
        is_access_control_service_enabled: cdktf.booleanToTerraform(struct.isAccessControlServiceEnabled),
        is_input_output_memory_management_unit_enabled: cdktf.booleanToTerraform(struct.isInputOutputMemoryManagementUnitEnabled),
        is_measured_boot_enabled: cdktf.booleanToTerraform(struct.isMeasuredBootEnabled),
        is_memory_encryption_enabled: cdktf.booleanToTerraform(struct.isMemoryEncryptionEnabled),
        is_secure_boot_enabled: cdktf.booleanToTerraform(struct.isSecureBootEnabled),
        is_symmetric_multi_threading_enabled: cdktf.booleanToTerraform(struct.isSymmetricMultiThreadingEnabled),
        is_trusted_platform_module_enabled: cdktf.booleanToTerraform(struct.isTrustedPlatformModuleEnabled),
        numa_nodes_per_socket: cdktf.stringToTerraform(struct.numaNodesPerSocket),
        percentage_of_cores_enabled: cdktf.numberToTerraform(struct.percentageOfCoresEnabled),
        type: cdktf.stringToTerraform(struct.type),
    };
}
function coreInstancePlatformConfigToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        are_virtual_instructions_enabled: {
            value: cdktf.booleanToHclTerraform(struct.areVirtualInstructionsEnabled),
            isBlock: false,
            type: "simple",
            storageClassType: "boolean",
        },
        config_map: {
            value: cdktf.hashMapperHcl(cdktf.stringToHclTerraform)(struct.configMap),
            isBlock: false,
            type: "map",
            storageClassType: "stringMap",
        },
        is_access_control_service_enabled: {
            value: cdktf.booleanToHclTerraform(struct.isAccessControlServiceEnabled),
            isBlock: false,
            type: "simple",
            storageClassType: "boolean",
        },
        is_input_output_memory_management_unit_enabled: {
            value: cdktf.booleanToHclTerraform(struct.isInputOutputMemoryManagementUnitEnabled),
            isBlock: false,
            type: "simple",
            storageClassType: "boolean",
        },
        is_measured_boot_enabled: {
            value: cdktf.booleanToHclTerraform(struct.isMeasuredBootEnabled),
            isBlock: false,
            type: "simple",
            storageClassType: "boolean",
        },
        is_memory_encryption_enabled: {
            value: cdktf.booleanToHclTerraform(struct.isMemoryEncryptionEnabled),
            isBlock: false,
            type: "simple",
            storageClassType: "boolean",
        },
        is_secure_boot_enabled: {
            value: cdktf.booleanToHclTerraform(struct.isSecureBootEnabled),
            isBlock: false,
            type: "simple",
            storageClassType: "boolean",
        },
        is_symmetric_multi_threading_enabled: {
            value: cdktf.booleanToHclTerraform(struct.isSymmetricMultiThreadingEnabled),
            isBlock: false,
            type: "simple",
            storageClassType: "boolean",
        },
        is_trusted_platform_module_enabled: {
            value: cdktf.booleanToHclTerraform(struct.isTrustedPlatformModuleEnabled),
            isBlock: false,
            type: "simple",
            storageClassType: "boolean",
        },
        numa_nodes_per_socket: {
            value: cdktf.stringToHclTerraform(struct.numaNodesPerSocket),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        percentage_of_cores_enabled: {
            value: cdktf.numberToHclTerraform(struct.percentageOfCoresEnabled),
            isBlock: false,
            type: "simple",
            storageClassType: "number",
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
class CoreInstancePlatformConfigOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false, 0);
        this.isEmptyObject = false;
    }
    get internalValue() {
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._areVirtualInstructionsEnabled !== undefined) {
            hasAnyValues = true;
            internalValueResult.areVirtualInstructionsEnabled = this._areVirtualInstructionsEnabled;
        }
        if (this._configMap !== undefined) {
            hasAnyValues = true;
            internalValueResult.configMap = this._configMap;
        }
        if (this._isAccessControlServiceEnabled !== undefined) {
            hasAnyValues = true;
            internalValueResult.isAccessControlServiceEnabled = this._isAccessControlServiceEnabled;
        }
        if (this._isInputOutputMemoryManagementUnitEnabled !== undefined) {
            hasAnyValues = true;
            internalValueResult.isInputOutputMemoryManagementUnitEnabled = this._isInputOutputMemoryManagementUnitEnabled;
        }
        if (this._isMeasuredBootEnabled !== undefined) {
            hasAnyValues = true;
            internalValueResult.isMeasuredBootEnabled = this._isMeasuredBootEnabled;
        }
        if (this._isMemoryEncryptionEnabled !== undefined) {
            hasAnyValues = true;
            internalValueResult.isMemoryEncryptionEnabled = this._isMemoryEncryptionEnabled;
        }
        if (this._isSecureBootEnabled !== undefined) {
            hasAnyValues = true;
            internalValueResult.isSecureBootEnabled = this._isSecureBootEnabled;
        }
        if (this._isSymmetricMultiThreadingEnabled !== undefined) {
            hasAnyValues = true;
            internalValueResult.isSymmetricMultiThreadingEnabled = this._isSymmetricMultiThreadingEnabled;
        }
        if (this._isTrustedPlatformModuleEnabled !== undefined) {
            hasAnyValues = true;
            internalValueResult.isTrustedPlatformModuleEnabled = this._isTrustedPlatformModuleEnabled;
        }
        if (this._numaNodesPerSocket !== undefined) {
            hasAnyValues = true;
            internalValueResult.numaNodesPerSocket = this._numaNodesPerSocket;
        }
        if (this._percentageOfCoresEnabled !== undefined) {
            hasAnyValues = true;
            internalValueResult.percentageOfCoresEnabled = this._percentageOfCoresEnabled;
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
            this._areVirtualInstructionsEnabled = undefined;
            this._configMap = undefined;
            this._isAccessControlServiceEnabled = undefined;
            this._isInputOutputMemoryManagementUnitEnabled = undefined;
            this._isMeasuredBootEnabled = undefined;
            this._isMemoryEncryptionEnabled = undefined;
            this._isSecureBootEnabled = undefined;
            this._isSymmetricMultiThreadingEnabled = undefined;
            this._isTrustedPlatformModuleEnabled = undefined;
            this._numaNodesPerSocket = undefined;
            this._percentageOfCoresEnabled = undefined;
            this._type = undefined;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this._areVirtualInstructionsEnabled = value.areVirtualInstructionsEnabled;
            this._configMap = value.configMap;
            this._isAccessControlServiceEnabled = value.isAccessControlServiceEnabled;
            this._isInputOutputMemoryManagementUnitEnabled = value.isInputOutputMemoryManagementUnitEnabled;
            this._isMeasuredBootEnabled = value.isMeasuredBootEnabled;
            this._isMemoryEncryptionEnabled = value.isMemoryEncryptionEnabled;
            this._isSecureBootEnabled = value.isSecureBootEnabled;
            this._isSymmetricMultiThreadingEnabled = value.isSymmetricMultiThreadingEnabled;
            this._isTrustedPlatformModuleEnabled = value.isTrustedPlatformModuleEnabled;
            this._numaNodesPerSocket = value.numaNodesPerSocket;
            this._percentageOfCoresEnabled = value.percentageOfCoresEnabled;
            this._type = value.type;
        }
    }
    get areVirtualInstructionsEnabled() {
        return this.getBooleanAttribute('are_virtual_instructions_enabled');
    }
    set areVirtualInstructionsEnabled(value) {
        this._areVirtualInstructionsEnabled = value;
    }
    resetAreVirtualInstructionsEnabled() {
        this._areVirtualInstructionsEnabled = undefined;
    }
    get areVirtualInstructionsEnabledInput() {
        return this._areVirtualInstructionsEnabled;
    }
    get configMap() {
        return this.getStringMapAttribute('config_map');
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
    get isAccessControlServiceEnabled() {
        return this.getBooleanAttribute('is_access_control_service_enabled');
    }
    set isAccessControlServiceEnabled(value) {
        this._isAccessControlServiceEnabled = value;
    }
    resetIsAccessControlServiceEnabled() {
        this._isAccessControlServiceEnabled = undefined;
    }
    get isAccessControlServiceEnabledInput() {
        return this._isAccessControlServiceEnabled;
    }
    get isInputOutputMemoryManagementUnitEnabled() {
        return this.getBooleanAttribute('is_input_output_memory_management_unit_enabled');
    }
    set isInputOutputMemoryManagementUnitEnabled(value) {
        this._isInputOutputMemoryManagementUnitEnabled = value;
    }
    resetIsInputOutputMemoryManagementUnitEnabled() {
        this._isInputOutputMemoryManagementUnitEnabled = undefined;
    }
    get isInputOutputMemoryManagementUnitEnabledInput() {
        return this._isInputOutputMemoryManagementUnitEnabled;
    }
    get isMeasuredBootEnabled() {
        return this.getBooleanAttribute('is_measured_boot_enabled');
    }
    set isMeasuredBootEnabled(value) {
        this._isMeasuredBootEnabled = value;
    }
    resetIsMeasuredBootEnabled() {
        this._isMeasuredBootEnabled = undefined;
    }
    get isMeasuredBootEnabledInput() {
        return this._isMeasuredBootEnabled;
    }
    get isMemoryEncryptionEnabled() {
        return this.getBooleanAttribute('is_memory_encryption_enabled');
    }
    set isMemoryEncryptionEnabled(value) {
        this._isMemoryEncryptionEnabled = value;
    }
    resetIsMemoryEncryptionEnabled() {
        this._isMemoryEncryptionEnabled = undefined;
    }
    get isMemoryEncryptionEnabledInput() {
        return this._isMemoryEncryptionEnabled;
    }
    get isSecureBootEnabled() {
        return this.getBooleanAttribute('is_secure_boot_enabled');
    }
    set isSecureBootEnabled(value) {
        this._isSecureBootEnabled = value;
    }
    resetIsSecureBootEnabled() {
        this._isSecureBootEnabled = undefined;
    }
    get isSecureBootEnabledInput() {
        return this._isSecureBootEnabled;
    }
    get isSymmetricMultiThreadingEnabled() {
        return this.getBooleanAttribute('is_symmetric_multi_threading_enabled');
    }
    set isSymmetricMultiThreadingEnabled(value) {
        this._isSymmetricMultiThreadingEnabled = value;
    }
    resetIsSymmetricMultiThreadingEnabled() {
        this._isSymmetricMultiThreadingEnabled = undefined;
    }
    get isSymmetricMultiThreadingEnabledInput() {
        return this._isSymmetricMultiThreadingEnabled;
    }
    get isTrustedPlatformModuleEnabled() {
        return this.getBooleanAttribute('is_trusted_platform_module_enabled');
    }
    set isTrustedPlatformModuleEnabled(value) {
        this._isTrustedPlatformModuleEnabled = value;
    }
    resetIsTrustedPlatformModuleEnabled() {
        this._isTrustedPlatformModuleEnabled = undefined;
    }
    get isTrustedPlatformModuleEnabledInput() {
        return this._isTrustedPlatformModuleEnabled;
    }
    get numaNodesPerSocket() {
        return this.getStringAttribute('numa_nodes_per_socket');
    }
    set numaNodesPerSocket(value) {
        this._numaNodesPerSocket = value;
    }
    resetNumaNodesPerSocket() {
        this._numaNodesPerSocket = undefined;
    }
    get numaNodesPerSocketInput() {
        return this._numaNodesPerSocket;
    }
    get percentageOfCoresEnabled() {
        return this.getNumberAttribute('percentage_of_cores_enabled');
    }
    set percentageOfCoresEnabled(value) {
        this._percentageOfCoresEnabled = value;
    }
    resetPercentageOfCoresEnabled() {
        this._percentageOfCoresEnabled = undefined;
    }
    get percentageOfCoresEnabledInput() {
        return this._percentageOfCoresEnabled;
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
exports.CoreInstancePlatformConfigOutputReference = CoreInstancePlatformConfigOutputReference;
function coreInstancePreemptibleInstanceConfigPreemptionActionToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        preserve_boot_volume: cdktf.booleanToTerraform(struct.preserveBootVolume),
        type: cdktf.stringToTerraform(struct.type),
    };
}
function coreInstancePreemptibleInstanceConfigPreemptionActionToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        preserve_boot_volume: {
            value: cdktf.booleanToHclTerraform(struct.preserveBootVolume),
            isBlock: false,
            type: "simple",
            storageClassType: "boolean",
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
class CoreInstancePreemptibleInstanceConfigPreemptionActionOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false, 0);
        this.isEmptyObject = false;
    }
    get internalValue() {
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._preserveBootVolume !== undefined) {
            hasAnyValues = true;
            internalValueResult.preserveBootVolume = this._preserveBootVolume;
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
            this._preserveBootVolume = undefined;
            this._type = undefined;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this._preserveBootVolume = value.preserveBootVolume;
            this._type = value.type;
        }
    }
    get preserveBootVolume() {
        return this.getBooleanAttribute('preserve_boot_volume');
    }
    set preserveBootVolume(value) {
        this._preserveBootVolume = value;
    }
    resetPreserveBootVolume() {
        this._preserveBootVolume = undefined;
    }
    get preserveBootVolumeInput() {
        return this._preserveBootVolume;
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
exports.CoreInstancePreemptibleInstanceConfigPreemptionActionOutputReference = CoreInstancePreemptibleInstanceConfigPreemptionActionOutputReference;
function coreInstancePreemptibleInstanceConfigToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        preemption_action: coreInstancePreemptibleInstanceConfigPreemptionActionToTerraform(struct.preemptionAction),
    };
}
function coreInstancePreemptibleInstanceConfigToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        preemption_action: {
            value: coreInstancePreemptibleInstanceConfigPreemptionActionToHclTerraform(struct.preemptionAction),
            isBlock: true,
            type: "list",
            storageClassType: "CoreInstancePreemptibleInstanceConfigPreemptionActionList",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class CoreInstancePreemptibleInstanceConfigOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false, 0);
        this.isEmptyObject = false;
        this._preemptionAction = new CoreInstancePreemptibleInstanceConfigPreemptionActionOutputReference(this, "preemption_action");
    }
    get internalValue() {
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._preemptionAction?.internalValue !== undefined) {
            hasAnyValues = true;
            internalValueResult.preemptionAction = this._preemptionAction?.internalValue;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this._preemptionAction.internalValue = undefined;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this._preemptionAction.internalValue = value.preemptionAction;
        }
    }
    get preemptionAction() {
        return this._preemptionAction;
    }
    putPreemptionAction(value) {
        this._preemptionAction.internalValue = value;
    }
    get preemptionActionInput() {
        return this._preemptionAction.internalValue;
    }
}
exports.CoreInstancePreemptibleInstanceConfigOutputReference = CoreInstancePreemptibleInstanceConfigOutputReference;
function coreInstanceShapeConfigToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        baseline_ocpu_utilization: cdktf.stringToTerraform(struct.baselineOcpuUtilization),
        local_volume_size_in_gbs: cdktf.numberToTerraform(struct.localVolumeSizeInGbs),
        memory_in_gbs: cdktf.numberToTerraform(struct.memoryInGbs),
        nvmes: cdktf.numberToTerraform(struct.nvmes),
        ocpus: cdktf.numberToTerraform(struct.ocpus),
        resource_management: cdktf.stringToTerraform(struct.resourceManagement),
        vcpus: cdktf.numberToTerraform(struct.vcpus),
    };
}
function coreInstanceShapeConfigToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        baseline_ocpu_utilization: {
            value: cdktf.stringToHclTerraform(struct.baselineOcpuUtilization),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        local_volume_size_in_gbs: {
            value: cdktf.numberToHclTerraform(struct.localVolumeSizeInGbs),
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
        nvmes: {
            value: cdktf.numberToHclTerraform(struct.nvmes),
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
        resource_management: {
            value: cdktf.stringToHclTerraform(struct.resourceManagement),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        vcpus: {
            value: cdktf.numberToHclTerraform(struct.vcpus),
            isBlock: false,
            type: "simple",
            storageClassType: "number",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class CoreInstanceShapeConfigOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false, 0);
        this.isEmptyObject = false;
    }
    get internalValue() {
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._baselineOcpuUtilization !== undefined) {
            hasAnyValues = true;
            internalValueResult.baselineOcpuUtilization = this._baselineOcpuUtilization;
        }
        if (this._localVolumeSizeInGbs !== undefined) {
            hasAnyValues = true;
            internalValueResult.localVolumeSizeInGbs = this._localVolumeSizeInGbs;
        }
        if (this._memoryInGbs !== undefined) {
            hasAnyValues = true;
            internalValueResult.memoryInGbs = this._memoryInGbs;
        }
        if (this._nvmes !== undefined) {
            hasAnyValues = true;
            internalValueResult.nvmes = this._nvmes;
        }
        if (this._ocpus !== undefined) {
            hasAnyValues = true;
            internalValueResult.ocpus = this._ocpus;
        }
        if (this._resourceManagement !== undefined) {
            hasAnyValues = true;
            internalValueResult.resourceManagement = this._resourceManagement;
        }
        if (this._vcpus !== undefined) {
            hasAnyValues = true;
            internalValueResult.vcpus = this._vcpus;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this._baselineOcpuUtilization = undefined;
            this._localVolumeSizeInGbs = undefined;
            this._memoryInGbs = undefined;
            this._nvmes = undefined;
            this._ocpus = undefined;
            this._resourceManagement = undefined;
            this._vcpus = undefined;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this._baselineOcpuUtilization = value.baselineOcpuUtilization;
            this._localVolumeSizeInGbs = value.localVolumeSizeInGbs;
            this._memoryInGbs = value.memoryInGbs;
            this._nvmes = value.nvmes;
            this._ocpus = value.ocpus;
            this._resourceManagement = value.resourceManagement;
            this._vcpus = value.vcpus;
        }
    }
    get baselineOcpuUtilization() {
        return this.getStringAttribute('baseline_ocpu_utilization');
    }
    set baselineOcpuUtilization(value) {
        this._baselineOcpuUtilization = value;
    }
    resetBaselineOcpuUtilization() {
        this._baselineOcpuUtilization = undefined;
    }
    get baselineOcpuUtilizationInput() {
        return this._baselineOcpuUtilization;
    }
    get gpuDescription() {
        return this.getStringAttribute('gpu_description');
    }
    get gpus() {
        return this.getNumberAttribute('gpus');
    }
    get localDiskDescription() {
        return this.getStringAttribute('local_disk_description');
    }
    get localDisks() {
        return this.getNumberAttribute('local_disks');
    }
    get localDisksTotalSizeInGbs() {
        return this.getNumberAttribute('local_disks_total_size_in_gbs');
    }
    get localVolumeSizeInGbs() {
        return this.getNumberAttribute('local_volume_size_in_gbs');
    }
    set localVolumeSizeInGbs(value) {
        this._localVolumeSizeInGbs = value;
    }
    resetLocalVolumeSizeInGbs() {
        this._localVolumeSizeInGbs = undefined;
    }
    get localVolumeSizeInGbsInput() {
        return this._localVolumeSizeInGbs;
    }
    get maxVnicAttachments() {
        return this.getNumberAttribute('max_vnic_attachments');
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
    get networkingBandwidthInGbps() {
        return this.getNumberAttribute('networking_bandwidth_in_gbps');
    }
    get nvmes() {
        return this.getNumberAttribute('nvmes');
    }
    set nvmes(value) {
        this._nvmes = value;
    }
    resetNvmes() {
        this._nvmes = undefined;
    }
    get nvmesInput() {
        return this._nvmes;
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
    get processorDescription() {
        return this.getStringAttribute('processor_description');
    }
    get resourceManagement() {
        return this.getStringAttribute('resource_management');
    }
    set resourceManagement(value) {
        this._resourceManagement = value;
    }
    resetResourceManagement() {
        this._resourceManagement = undefined;
    }
    get resourceManagementInput() {
        return this._resourceManagement;
    }
    get vcpus() {
        return this.getNumberAttribute('vcpus');
    }
    set vcpus(value) {
        this._vcpus = value;
    }
    resetVcpus() {
        this._vcpus = undefined;
    }
    get vcpusInput() {
        return this._vcpus;
    }
}
exports.CoreInstanceShapeConfigOutputReference = CoreInstanceShapeConfigOutputReference;
function coreInstanceSourceDetailsInstanceSourceImageFilterDetailsToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        compartment_id: cdktf.stringToTerraform(struct.compartmentId),
        defined_tags_filter: cdktf.hashMapper(cdktf.stringToTerraform)(struct.definedTagsFilter),
        operating_system: cdktf.stringToTerraform(struct.operatingSystem),
        operating_system_version: cdktf.stringToTerraform(struct.operatingSystemVersion),
    };
}
function coreInstanceSourceDetailsInstanceSourceImageFilterDetailsToHclTerraform(struct) {
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
        defined_tags_filter: {
            value: cdktf.hashMapperHcl(cdktf.stringToHclTerraform)(struct.definedTagsFilter),
            isBlock: false,
            type: "map",
            storageClassType: "stringMap",
        },
        operating_system: {
            value: cdktf.stringToHclTerraform(struct.operatingSystem),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        operating_system_version: {
            value: cdktf.stringToHclTerraform(struct.operatingSystemVersion),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class CoreInstanceSourceDetailsInstanceSourceImageFilterDetailsOutputReference extends cdktf.ComplexObject {
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
        if (this._definedTagsFilter !== undefined) {
            hasAnyValues = true;
            internalValueResult.definedTagsFilter = this._definedTagsFilter;
        }
        if (this._operatingSystem !== undefined) {
            hasAnyValues = true;
            internalValueResult.operatingSystem = this._operatingSystem;
        }
        if (this._operatingSystemVersion !== undefined) {
            hasAnyValues = true;
            internalValueResult.operatingSystemVersion = this._operatingSystemVersion;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this._compartmentId = undefined;
            this._definedTagsFilter = undefined;
            this._operatingSystem = undefined;
            this._operatingSystemVersion = undefined;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this._compartmentId = value.compartmentId;
            this._definedTagsFilter = value.definedTagsFilter;
            this._operatingSystem = value.operatingSystem;
            this._operatingSystemVersion = value.operatingSystemVersion;
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
    get definedTagsFilter() {
        return this.getStringMapAttribute('defined_tags_filter');
    }
    set definedTagsFilter(value) {
        this._definedTagsFilter = value;
    }
    resetDefinedTagsFilter() {
        this._definedTagsFilter = undefined;
    }
    get definedTagsFilterInput() {
        return this._definedTagsFilter;
    }
    get operatingSystem() {
        return this.getStringAttribute('operating_system');
    }
    set operatingSystem(value) {
        this._operatingSystem = value;
    }
    resetOperatingSystem() {
        this._operatingSystem = undefined;
    }
    get operatingSystemInput() {
        return this._operatingSystem;
    }
    get operatingSystemVersion() {
        return this.getStringAttribute('operating_system_version');
    }
    set operatingSystemVersion(value) {
        this._operatingSystemVersion = value;
    }
    resetOperatingSystemVersion() {
        this._operatingSystemVersion = undefined;
    }
    get operatingSystemVersionInput() {
        return this._operatingSystemVersion;
    }
}
exports.CoreInstanceSourceDetailsInstanceSourceImageFilterDetailsOutputReference = CoreInstanceSourceDetailsInstanceSourceImageFilterDetailsOutputReference;
function coreInstanceSourceDetailsToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        boot_volume_size_in_gbs: cdktf.stringToTerraform(struct.bootVolumeSizeInGbs),
        boot_volume_vpus_per_gb: cdktf.stringToTerraform(struct.bootVolumeVpusPerGb),
        is_preserve_boot_volume_enabled: cdktf.booleanToTerraform(struct.isPreserveBootVolumeEnabled),
        kms_key_id: cdktf.stringToTerraform(struct.kmsKeyId),
        source_id: cdktf.stringToTerraform(struct.sourceId),
        source_type: cdktf.stringToTerraform(struct.sourceType),
        instance_source_image_filter_details: coreInstanceSourceDetailsInstanceSourceImageFilterDetailsToTerraform(struct.instanceSourceImageFilterDetails),
    };
}
function coreInstanceSourceDetailsToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        boot_volume_size_in_gbs: {
            value: cdktf.stringToHclTerraform(struct.bootVolumeSizeInGbs),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        boot_volume_vpus_per_gb: {
            value: cdktf.stringToHclTerraform(struct.bootVolumeVpusPerGb),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        is_preserve_boot_volume_enabled: {
            value: cdktf.booleanToHclTerraform(struct.isPreserveBootVolumeEnabled),
            isBlock: false,
            type: "simple",
            storageClassType: "boolean",
        },
        kms_key_id: {
            value: cdktf.stringToHclTerraform(struct.kmsKeyId),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        source_id: {
            value: cdktf.stringToHclTerraform(struct.sourceId),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        source_type: {
            value: cdktf.stringToHclTerraform(struct.sourceType),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        instance_source_image_filter_details: {
            value: coreInstanceSourceDetailsInstanceSourceImageFilterDetailsToHclTerraform(struct.instanceSourceImageFilterDetails),
            isBlock: true,
            type: "list",
            storageClassType: "CoreInstanceSourceDetailsInstanceSourceImageFilterDetailsList",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class CoreInstanceSourceDetailsOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false, 0);
        this.isEmptyObject = false;
        this._instanceSourceImageFilterDetails = new CoreInstanceSourceDetailsInstanceSourceImageFilterDetailsOutputReference(this, "instance_source_image_filter_details");
    }
    get internalValue() {
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._bootVolumeSizeInGbs !== undefined) {
            hasAnyValues = true;
            internalValueResult.bootVolumeSizeInGbs = this._bootVolumeSizeInGbs;
        }
        if (this._bootVolumeVpusPerGb !== undefined) {
            hasAnyValues = true;
            internalValueResult.bootVolumeVpusPerGb = this._bootVolumeVpusPerGb;
        }
        if (this._isPreserveBootVolumeEnabled !== undefined) {
            hasAnyValues = true;
            internalValueResult.isPreserveBootVolumeEnabled = this._isPreserveBootVolumeEnabled;
        }
        if (this._kmsKeyId !== undefined) {
            hasAnyValues = true;
            internalValueResult.kmsKeyId = this._kmsKeyId;
        }
        if (this._sourceId !== undefined) {
            hasAnyValues = true;
            internalValueResult.sourceId = this._sourceId;
        }
        if (this._sourceType !== undefined) {
            hasAnyValues = true;
            internalValueResult.sourceType = this._sourceType;
        }
        if (this._instanceSourceImageFilterDetails?.internalValue !== undefined) {
            hasAnyValues = true;
            internalValueResult.instanceSourceImageFilterDetails = this._instanceSourceImageFilterDetails?.internalValue;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this._bootVolumeSizeInGbs = undefined;
            this._bootVolumeVpusPerGb = undefined;
            this._isPreserveBootVolumeEnabled = undefined;
            this._kmsKeyId = undefined;
            this._sourceId = undefined;
            this._sourceType = undefined;
            this._instanceSourceImageFilterDetails.internalValue = undefined;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this._bootVolumeSizeInGbs = value.bootVolumeSizeInGbs;
            this._bootVolumeVpusPerGb = value.bootVolumeVpusPerGb;
            this._isPreserveBootVolumeEnabled = value.isPreserveBootVolumeEnabled;
            this._kmsKeyId = value.kmsKeyId;
            this._sourceId = value.sourceId;
            this._sourceType = value.sourceType;
            this._instanceSourceImageFilterDetails.internalValue = value.instanceSourceImageFilterDetails;
        }
    }
    get bootVolumeSizeInGbs() {
        return this.getStringAttribute('boot_volume_size_in_gbs');
    }
    set bootVolumeSizeInGbs(value) {
        this._bootVolumeSizeInGbs = value;
    }
    resetBootVolumeSizeInGbs() {
        this._bootVolumeSizeInGbs = undefined;
    }
    get bootVolumeSizeInGbsInput() {
        return this._bootVolumeSizeInGbs;
    }
    get bootVolumeVpusPerGb() {
        return this.getStringAttribute('boot_volume_vpus_per_gb');
    }
    set bootVolumeVpusPerGb(value) {
        this._bootVolumeVpusPerGb = value;
    }
    resetBootVolumeVpusPerGb() {
        this._bootVolumeVpusPerGb = undefined;
    }
    get bootVolumeVpusPerGbInput() {
        return this._bootVolumeVpusPerGb;
    }
    get isPreserveBootVolumeEnabled() {
        return this.getBooleanAttribute('is_preserve_boot_volume_enabled');
    }
    set isPreserveBootVolumeEnabled(value) {
        this._isPreserveBootVolumeEnabled = value;
    }
    resetIsPreserveBootVolumeEnabled() {
        this._isPreserveBootVolumeEnabled = undefined;
    }
    get isPreserveBootVolumeEnabledInput() {
        return this._isPreserveBootVolumeEnabled;
    }
    get kmsKeyId() {
        return this.getStringAttribute('kms_key_id');
    }
    set kmsKeyId(value) {
        this._kmsKeyId = value;
    }
    resetKmsKeyId() {
        this._kmsKeyId = undefined;
    }
    get kmsKeyIdInput() {
        return this._kmsKeyId;
    }
    get sourceId() {
        return this.getStringAttribute('source_id');
    }
    set sourceId(value) {
        this._sourceId = value;
    }
    resetSourceId() {
        this._sourceId = undefined;
    }
    get sourceIdInput() {
        return this._sourceId;
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
    get instanceSourceImageFilterDetails() {
        return this._instanceSourceImageFilterDetails;
    }
    putInstanceSourceImageFilterDetails(value) {
        this._instanceSourceImageFilterDetails.internalValue = value;
    }
    resetInstanceSourceImageFilterDetails() {
        this._instanceSourceImageFilterDetails.internalValue = undefined;
    }
    get instanceSourceImageFilterDetailsInput() {
        return this._instanceSourceImageFilterDetails.internalValue;
    }
}
exports.CoreInstanceSourceDetailsOutputReference = CoreInstanceSourceDetailsOutputReference;
function coreInstanceTimeoutsToTerraform(struct) {
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
function coreInstanceTimeoutsToHclTerraform(struct) {
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
class CoreInstanceTimeoutsOutputReference extends cdktf.ComplexObject {
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
exports.CoreInstanceTimeoutsOutputReference = CoreInstanceTimeoutsOutputReference;
class CoreInstance extends cdktf.TerraformResource {
    static generateConfigForImport(scope, importToId, importFromId, provider) {
        return new cdktf.ImportableResource((0, engine_1.inEngine)(scope, importToId), importToId, { terraformResourceType: "oci_core_instance", importId: importFromId, provider });
    }
    constructor(scope, id, config) {
        super((0, engine_1.inEngine)(scope, id), id, {
            terraformResourceType: 'oci_core_instance',
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
        this._agentConfig = new CoreInstanceAgentConfigOutputReference(this, "agent_config");
        this._availabilityConfig = new CoreInstanceAvailabilityConfigOutputReference(this, "availability_config");
        this._createVnicDetails = new CoreInstanceCreateVnicDetailsOutputReference(this, "create_vnic_details");
        this._instanceOptions = new CoreInstanceInstanceOptionsOutputReference(this, "instance_options");
        this._launchOptions = new CoreInstanceLaunchOptionsOutputReference(this, "launch_options");
        this._launchVolumeAttachments = new CoreInstanceLaunchVolumeAttachmentsList(this, "launch_volume_attachments", false);
        this._licensingConfigs = new CoreInstanceLicensingConfigsOutputReference(this, "licensing_configs");
        this._placementConstraintDetails = new CoreInstancePlacementConstraintDetailsOutputReference(this, "placement_constraint_details");
        this._platformConfig = new CoreInstancePlatformConfigOutputReference(this, "platform_config");
        this._preemptibleInstanceConfig = new CoreInstancePreemptibleInstanceConfigOutputReference(this, "preemptible_instance_config");
        this._shapeConfig = new CoreInstanceShapeConfigOutputReference(this, "shape_config");
        this._sourceDetails = new CoreInstanceSourceDetailsOutputReference(this, "source_details");
        this._timeouts = new CoreInstanceTimeoutsOutputReference(this, "timeouts");
        this._async = config.async;
        this._availabilityDomain = config.availabilityDomain;
        this._capacityReservationId = config.capacityReservationId;
        this._clusterPlacementGroupId = config.clusterPlacementGroupId;
        this._compartmentId = config.compartmentId;
        this._computeClusterId = config.computeClusterId;
        this._dedicatedVmHostId = config.dedicatedVmHostId;
        this._definedTags = config.definedTags;
        this._displayName = config.displayName;
        this._extendedMetadata = config.extendedMetadata;
        this._faultDomain = config.faultDomain;
        this._freeformTags = config.freeformTags;
        this._hostnameLabel = config.hostnameLabel;
        this._id = config.id;
        this._image = config.image;
        this._instanceConfigurationId = config.instanceConfigurationId;
        this._ipxeScript = config.ipxeScript;
        this._isAiEnterpriseEnabled = config.isAiEnterpriseEnabled;
        this._isPvEncryptionInTransitEnabled = config.isPvEncryptionInTransitEnabled;
        this._metadata = config.metadata;
        this._preserveBootVolume = config.preserveBootVolume;
        this._preserveDataVolumesCreatedAtLaunch = config.preserveDataVolumesCreatedAtLaunch;
        this._securityAttributes = config.securityAttributes;
        this._shape = config.shape;
        this._state = config.state;
        this._subnetId = config.subnetId;
        this._updateOperationConstraint = config.updateOperationConstraint;
        this._agentConfig.internalValue = config.agentConfig;
        this._availabilityConfig.internalValue = config.availabilityConfig;
        this._createVnicDetails.internalValue = config.createVnicDetails;
        this._instanceOptions.internalValue = config.instanceOptions;
        this._launchOptions.internalValue = config.launchOptions;
        this._launchVolumeAttachments.internalValue = config.launchVolumeAttachments;
        this._licensingConfigs.internalValue = config.licensingConfigs;
        this._placementConstraintDetails.internalValue = config.placementConstraintDetails;
        this._platformConfig.internalValue = config.platformConfig;
        this._preemptibleInstanceConfig.internalValue = config.preemptibleInstanceConfig;
        this._shapeConfig.internalValue = config.shapeConfig;
        this._sourceDetails.internalValue = config.sourceDetails;
        this._timeouts.internalValue = config.timeouts;
    }
    get async() {
        return this.getBooleanAttribute('async');
    }
    set async(value) {
        this._async = value;
    }
    resetAsync() {
        this._async = undefined;
    }
    get asyncInput() {
        return this._async;
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
    get bootVolumeId() {
        return this.getStringAttribute('boot_volume_id');
    }
    get capacityReservationId() {
        return this.getStringAttribute('capacity_reservation_id');
    }
    set capacityReservationId(value) {
        this._capacityReservationId = value;
    }
    resetCapacityReservationId() {
        this._capacityReservationId = undefined;
    }
    get capacityReservationIdInput() {
        return this._capacityReservationId;
    }
    get clusterPlacementGroupId() {
        return this.getStringAttribute('cluster_placement_group_id');
    }
    set clusterPlacementGroupId(value) {
        this._clusterPlacementGroupId = value;
    }
    resetClusterPlacementGroupId() {
        this._clusterPlacementGroupId = undefined;
    }
    get clusterPlacementGroupIdInput() {
        return this._clusterPlacementGroupId;
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
    get dedicatedVmHostId() {
        return this.getStringAttribute('dedicated_vm_host_id');
    }
    set dedicatedVmHostId(value) {
        this._dedicatedVmHostId = value;
    }
    resetDedicatedVmHostId() {
        this._dedicatedVmHostId = undefined;
    }
    get dedicatedVmHostIdInput() {
        return this._dedicatedVmHostId;
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
    get extendedMetadata() {
        return this.getStringMapAttribute('extended_metadata');
    }
    set extendedMetadata(value) {
        this._extendedMetadata = value;
    }
    resetExtendedMetadata() {
        this._extendedMetadata = undefined;
    }
    get extendedMetadataInput() {
        return this._extendedMetadata;
    }
    get faultDomain() {
        return this.getStringAttribute('fault_domain');
    }
    set faultDomain(value) {
        this._faultDomain = value;
    }
    resetFaultDomain() {
        this._faultDomain = undefined;
    }
    get faultDomainInput() {
        return this._faultDomain;
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
    get hostnameLabel() {
        return this.getStringAttribute('hostname_label');
    }
    set hostnameLabel(value) {
        this._hostnameLabel = value;
    }
    resetHostnameLabel() {
        this._hostnameLabel = undefined;
    }
    get hostnameLabelInput() {
        return this._hostnameLabel;
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
    get instanceConfigurationId() {
        return this.getStringAttribute('instance_configuration_id');
    }
    set instanceConfigurationId(value) {
        this._instanceConfigurationId = value;
    }
    resetInstanceConfigurationId() {
        this._instanceConfigurationId = undefined;
    }
    get instanceConfigurationIdInput() {
        return this._instanceConfigurationId;
    }
    get ipxeScript() {
        return this.getStringAttribute('ipxe_script');
    }
    set ipxeScript(value) {
        this._ipxeScript = value;
    }
    resetIpxeScript() {
        this._ipxeScript = undefined;
    }
    get ipxeScriptInput() {
        return this._ipxeScript;
    }
    get isAiEnterpriseEnabled() {
        return this.getBooleanAttribute('is_ai_enterprise_enabled');
    }
    set isAiEnterpriseEnabled(value) {
        this._isAiEnterpriseEnabled = value;
    }
    resetIsAiEnterpriseEnabled() {
        this._isAiEnterpriseEnabled = undefined;
    }
    get isAiEnterpriseEnabledInput() {
        return this._isAiEnterpriseEnabled;
    }
    get isCrossNumaNode() {
        return this.getBooleanAttribute('is_cross_numa_node');
    }
    get isPvEncryptionInTransitEnabled() {
        return this.getBooleanAttribute('is_pv_encryption_in_transit_enabled');
    }
    set isPvEncryptionInTransitEnabled(value) {
        this._isPvEncryptionInTransitEnabled = value;
    }
    resetIsPvEncryptionInTransitEnabled() {
        this._isPvEncryptionInTransitEnabled = undefined;
    }
    get isPvEncryptionInTransitEnabledInput() {
        return this._isPvEncryptionInTransitEnabled;
    }
    get launchMode() {
        return this.getStringAttribute('launch_mode');
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
    get preserveBootVolume() {
        return this.getBooleanAttribute('preserve_boot_volume');
    }
    set preserveBootVolume(value) {
        this._preserveBootVolume = value;
    }
    resetPreserveBootVolume() {
        this._preserveBootVolume = undefined;
    }
    get preserveBootVolumeInput() {
        return this._preserveBootVolume;
    }
    get preserveDataVolumesCreatedAtLaunch() {
        return this.getBooleanAttribute('preserve_data_volumes_created_at_launch');
    }
    set preserveDataVolumesCreatedAtLaunch(value) {
        this._preserveDataVolumesCreatedAtLaunch = value;
    }
    resetPreserveDataVolumesCreatedAtLaunch() {
        this._preserveDataVolumesCreatedAtLaunch = undefined;
    }
    get preserveDataVolumesCreatedAtLaunchInput() {
        return this._preserveDataVolumesCreatedAtLaunch;
    }
    get privateIp() {
        return this.getStringAttribute('private_ip');
    }
    get publicIp() {
        return this.getStringAttribute('public_ip');
    }
    get region() {
        return this.getStringAttribute('region');
    }
    get securityAttributes() {
        return this.getStringMapAttribute('security_attributes');
    }
    set securityAttributes(value) {
        this._securityAttributes = value;
    }
    resetSecurityAttributes() {
        this._securityAttributes = undefined;
    }
    get securityAttributesInput() {
        return this._securityAttributes;
    }
    get securityAttributesState() {
        return this.getStringAttribute('security_attributes_state');
    }
    get shape() {
        return this.getStringAttribute('shape');
    }
    set shape(value) {
        this._shape = value;
    }
    resetShape() {
        this._shape = undefined;
    }
    get shapeInput() {
        return this._shape;
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
    get systemTags() {
        return this._systemTags;
    }
    get timeCreated() {
        return this.getStringAttribute('time_created');
    }
    get timeMaintenanceRebootDue() {
        return this.getStringAttribute('time_maintenance_reboot_due');
    }
    get updateOperationConstraint() {
        return this.getStringAttribute('update_operation_constraint');
    }
    set updateOperationConstraint(value) {
        this._updateOperationConstraint = value;
    }
    resetUpdateOperationConstraint() {
        this._updateOperationConstraint = undefined;
    }
    get updateOperationConstraintInput() {
        return this._updateOperationConstraint;
    }
    get agentConfig() {
        return this._agentConfig;
    }
    putAgentConfig(value) {
        this._agentConfig.internalValue = value;
    }
    resetAgentConfig() {
        this._agentConfig.internalValue = undefined;
    }
    get agentConfigInput() {
        return this._agentConfig.internalValue;
    }
    get availabilityConfig() {
        return this._availabilityConfig;
    }
    putAvailabilityConfig(value) {
        this._availabilityConfig.internalValue = value;
    }
    resetAvailabilityConfig() {
        this._availabilityConfig.internalValue = undefined;
    }
    get availabilityConfigInput() {
        return this._availabilityConfig.internalValue;
    }
    get createVnicDetails() {
        return this._createVnicDetails;
    }
    putCreateVnicDetails(value) {
        this._createVnicDetails.internalValue = value;
    }
    resetCreateVnicDetails() {
        this._createVnicDetails.internalValue = undefined;
    }
    get createVnicDetailsInput() {
        return this._createVnicDetails.internalValue;
    }
    get instanceOptions() {
        return this._instanceOptions;
    }
    putInstanceOptions(value) {
        this._instanceOptions.internalValue = value;
    }
    resetInstanceOptions() {
        this._instanceOptions.internalValue = undefined;
    }
    get instanceOptionsInput() {
        return this._instanceOptions.internalValue;
    }
    get launchOptions() {
        return this._launchOptions;
    }
    putLaunchOptions(value) {
        this._launchOptions.internalValue = value;
    }
    resetLaunchOptions() {
        this._launchOptions.internalValue = undefined;
    }
    get launchOptionsInput() {
        return this._launchOptions.internalValue;
    }
    get launchVolumeAttachments() {
        return this._launchVolumeAttachments;
    }
    putLaunchVolumeAttachments(value) {
        this._launchVolumeAttachments.internalValue = value;
    }
    resetLaunchVolumeAttachments() {
        this._launchVolumeAttachments.internalValue = undefined;
    }
    get launchVolumeAttachmentsInput() {
        return this._launchVolumeAttachments.internalValue;
    }
    get licensingConfigs() {
        return this._licensingConfigs;
    }
    putLicensingConfigs(value) {
        this._licensingConfigs.internalValue = value;
    }
    resetLicensingConfigs() {
        this._licensingConfigs.internalValue = undefined;
    }
    get licensingConfigsInput() {
        return this._licensingConfigs.internalValue;
    }
    get placementConstraintDetails() {
        return this._placementConstraintDetails;
    }
    putPlacementConstraintDetails(value) {
        this._placementConstraintDetails.internalValue = value;
    }
    resetPlacementConstraintDetails() {
        this._placementConstraintDetails.internalValue = undefined;
    }
    get placementConstraintDetailsInput() {
        return this._placementConstraintDetails.internalValue;
    }
    get platformConfig() {
        return this._platformConfig;
    }
    putPlatformConfig(value) {
        this._platformConfig.internalValue = value;
    }
    resetPlatformConfig() {
        this._platformConfig.internalValue = undefined;
    }
    get platformConfigInput() {
        return this._platformConfig.internalValue;
    }
    get preemptibleInstanceConfig() {
        return this._preemptibleInstanceConfig;
    }
    putPreemptibleInstanceConfig(value) {
        this._preemptibleInstanceConfig.internalValue = value;
    }
    resetPreemptibleInstanceConfig() {
        this._preemptibleInstanceConfig.internalValue = undefined;
    }
    get preemptibleInstanceConfigInput() {
        return this._preemptibleInstanceConfig.internalValue;
    }
    get shapeConfig() {
        return this._shapeConfig;
    }
    putShapeConfig(value) {
        this._shapeConfig.internalValue = value;
    }
    resetShapeConfig() {
        this._shapeConfig.internalValue = undefined;
    }
    get shapeConfigInput() {
        return this._shapeConfig.internalValue;
    }
    get sourceDetails() {
        return this._sourceDetails;
    }
    putSourceDetails(value) {
        this._sourceDetails.internalValue = value;
    }
    resetSourceDetails() {
        this._sourceDetails.internalValue = undefined;
    }
    get sourceDetailsInput() {
        return this._sourceDetails.internalValue;
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
            async: cdktf.booleanToTerraform(this._async),
            availability_domain: cdktf.stringToTerraform(this._availabilityDomain),
            capacity_reservation_id: cdktf.stringToTerraform(this._capacityReservationId),
            cluster_placement_group_id: cdktf.stringToTerraform(this._clusterPlacementGroupId),
            compartment_id: cdktf.stringToTerraform(this._compartmentId),
            compute_cluster_id: cdktf.stringToTerraform(this._computeClusterId),
            dedicated_vm_host_id: cdktf.stringToTerraform(this._dedicatedVmHostId),
            defined_tags: cdktf.hashMapper(cdktf.stringToTerraform)(this._definedTags),
            display_name: cdktf.stringToTerraform(this._displayName),
            extended_metadata: cdktf.hashMapper(cdktf.stringToTerraform)(this._extendedMetadata),
            fault_domain: cdktf.stringToTerraform(this._faultDomain),
            freeform_tags: cdktf.hashMapper(cdktf.stringToTerraform)(this._freeformTags),
            hostname_label: cdktf.stringToTerraform(this._hostnameLabel),
            id: cdktf.stringToTerraform(this._id),
            image: cdktf.stringToTerraform(this._image),
            instance_configuration_id: cdktf.stringToTerraform(this._instanceConfigurationId),
            ipxe_script: cdktf.stringToTerraform(this._ipxeScript),
            is_ai_enterprise_enabled: cdktf.booleanToTerraform(this._isAiEnterpriseEnabled),
            is_pv_encryption_in_transit_enabled: cdktf.booleanToTerraform(this._isPvEncryptionInTransitEnabled),
            metadata: cdktf.hashMapper(cdktf.stringToTerraform)(this._metadata),
            preserve_boot_volume: cdktf.booleanToTerraform(this._preserveBootVolume),
            preserve_data_volumes_created_at_launch: cdktf.booleanToTerraform(this._preserveDataVolumesCreatedAtLaunch),
            security_attributes: cdktf.hashMapper(cdktf.stringToTerraform)(this._securityAttributes),
            shape: cdktf.stringToTerraform(this._shape),
            state: cdktf.stringToTerraform(this._state),
            subnet_id: cdktf.stringToTerraform(this._subnetId),
            update_operation_constraint: cdktf.stringToTerraform(this._updateOperationConstraint),
            agent_config: coreInstanceAgentConfigToTerraform(this._agentConfig.internalValue),
            availability_config: coreInstanceAvailabilityConfigToTerraform(this._availabilityConfig.internalValue),
            create_vnic_details: coreInstanceCreateVnicDetailsToTerraform(this._createVnicDetails.internalValue),
            instance_options: coreInstanceInstanceOptionsToTerraform(this._instanceOptions.internalValue),
            launch_options: coreInstanceLaunchOptionsToTerraform(this._launchOptions.internalValue),
            launch_volume_attachments: cdktf.listMapper(coreInstanceLaunchVolumeAttachmentsToTerraform, true)(this._launchVolumeAttachments.internalValue),
            licensing_configs: coreInstanceLicensingConfigsToTerraform(this._licensingConfigs.internalValue),
            placement_constraint_details: coreInstancePlacementConstraintDetailsToTerraform(this._placementConstraintDetails.internalValue),
            platform_config: coreInstancePlatformConfigToTerraform(this._platformConfig.internalValue),
            preemptible_instance_config: coreInstancePreemptibleInstanceConfigToTerraform(this._preemptibleInstanceConfig.internalValue),
            shape_config: coreInstanceShapeConfigToTerraform(this._shapeConfig.internalValue),
            source_details: coreInstanceSourceDetailsToTerraform(this._sourceDetails.internalValue),
            timeouts: coreInstanceTimeoutsToTerraform(this._timeouts.internalValue),
        };
    }
    synthesizeHclAttributes() {
        const attrs = {
            async: {
                value: cdktf.booleanToHclTerraform(this._async),
                isBlock: false,
                type: "simple",
                storageClassType: "boolean",
            },
            availability_domain: {
                value: cdktf.stringToHclTerraform(this._availabilityDomain),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            capacity_reservation_id: {
                value: cdktf.stringToHclTerraform(this._capacityReservationId),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            cluster_placement_group_id: {
                value: cdktf.stringToHclTerraform(this._clusterPlacementGroupId),
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
            compute_cluster_id: {
                value: cdktf.stringToHclTerraform(this._computeClusterId),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            dedicated_vm_host_id: {
                value: cdktf.stringToHclTerraform(this._dedicatedVmHostId),
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
            extended_metadata: {
                value: cdktf.hashMapperHcl(cdktf.stringToHclTerraform)(this._extendedMetadata),
                isBlock: false,
                type: "map",
                storageClassType: "stringMap",
            },
            fault_domain: {
                value: cdktf.stringToHclTerraform(this._faultDomain),
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
            hostname_label: {
                value: cdktf.stringToHclTerraform(this._hostnameLabel),
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
            image: {
                value: cdktf.stringToHclTerraform(this._image),
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
            ipxe_script: {
                value: cdktf.stringToHclTerraform(this._ipxeScript),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            is_ai_enterprise_enabled: {
                value: cdktf.booleanToHclTerraform(this._isAiEnterpriseEnabled),
                isBlock: false,
                type: "simple",
                storageClassType: "boolean",
            },
            is_pv_encryption_in_transit_enabled: {
                value: cdktf.booleanToHclTerraform(this._isPvEncryptionInTransitEnabled),
                isBlock: false,
                type: "simple",
                storageClassType: "boolean",
            },
            metadata: {
                value: cdktf.hashMapperHcl(cdktf.stringToHclTerraform)(this._metadata),
                isBlock: false,
                type: "map",
                storageClassType: "stringMap",
            },
            preserve_boot_volume: {
                value: cdktf.booleanToHclTerraform(this._preserveBootVolume),
                isBlock: false,
                type: "simple",
                storageClassType: "boolean",
            },
            preserve_data_volumes_created_at_launch: {
                value: cdktf.booleanToHclTerraform(this._preserveDataVolumesCreatedAtLaunch),
                isBlock: false,
                type: "simple",
                storageClassType: "boolean",
            },
            security_attributes: {
                value: cdktf.hashMapperHcl(cdktf.stringToHclTerraform)(this._securityAttributes),
                isBlock: false,
                type: "map",
                storageClassType: "stringMap",
            },
            shape: {
                value: cdktf.stringToHclTerraform(this._shape),
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
            subnet_id: {
                value: cdktf.stringToHclTerraform(this._subnetId),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            update_operation_constraint: {
                value: cdktf.stringToHclTerraform(this._updateOperationConstraint),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            agent_config: {
                value: coreInstanceAgentConfigToHclTerraform(this._agentConfig.internalValue),
                isBlock: true,
                type: "list",
                storageClassType: "CoreInstanceAgentConfigList",
            },
            availability_config: {
                value: coreInstanceAvailabilityConfigToHclTerraform(this._availabilityConfig.internalValue),
                isBlock: true,
                type: "list",
                storageClassType: "CoreInstanceAvailabilityConfigList",
            },
            create_vnic_details: {
                value: coreInstanceCreateVnicDetailsToHclTerraform(this._createVnicDetails.internalValue),
                isBlock: true,
                type: "list",
                storageClassType: "CoreInstanceCreateVnicDetailsList",
            },
            instance_options: {
                value: coreInstanceInstanceOptionsToHclTerraform(this._instanceOptions.internalValue),
                isBlock: true,
                type: "list",
                storageClassType: "CoreInstanceInstanceOptionsList",
            },
            launch_options: {
                value: coreInstanceLaunchOptionsToHclTerraform(this._launchOptions.internalValue),
                isBlock: true,
                type: "list",
                storageClassType: "CoreInstanceLaunchOptionsList",
            },
            launch_volume_attachments: {
                value: cdktf.listMapperHcl(coreInstanceLaunchVolumeAttachmentsToHclTerraform, true)(this._launchVolumeAttachments.internalValue),
                isBlock: true,
                type: "list",
                storageClassType: "CoreInstanceLaunchVolumeAttachmentsList",
            },
            licensing_configs: {
                value: coreInstanceLicensingConfigsToHclTerraform(this._licensingConfigs.internalValue),
                isBlock: true,
                type: "list",
                storageClassType: "CoreInstanceLicensingConfigsList",
            },
            placement_constraint_details: {
                value: coreInstancePlacementConstraintDetailsToHclTerraform(this._placementConstraintDetails.internalValue),
                isBlock: true,
                type: "list",
                storageClassType: "CoreInstancePlacementConstraintDetailsList",
            },
            platform_config: {
                value: coreInstancePlatformConfigToHclTerraform(this._platformConfig.internalValue),
                isBlock: true,
                type: "list",
                storageClassType: "CoreInstancePlatformConfigList",
            },
            preemptible_instance_config: {
                value: coreInstancePreemptibleInstanceConfigToHclTerraform(this._preemptibleInstanceConfig.internalValue),
                isBlock: true,
                type: "list",
                storageClassType: "CoreInstancePreemptibleInstanceConfigList",
            },
            shape_config: {
                value: coreInstanceShapeConfigToHclTerraform(this._shapeConfig.internalValue),
                isBlock: true,
                type: "list",
                storageClassType: "CoreInstanceShapeConfigList",
            },
            source_details: {
                value: coreInstanceSourceDetailsToHclTerraform(this._sourceDetails.internalValue),
                isBlock: true,
                type: "list",
                storageClassType: "CoreInstanceSourceDetailsList",
            },
            timeouts: {
                value: coreInstanceTimeoutsToHclTerraform(this._timeouts.internalValue),
                isBlock: true,
                type: "struct",
                storageClassType: "CoreInstanceTimeouts",
            },
        };
        return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
    }
}
exports.CoreInstance = CoreInstance;
CoreInstance.tfResourceType = "oci_core_instance";
