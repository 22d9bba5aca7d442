// Generated from the schema of oracle/oci 8.28.0; see ../../README.md. Do not edit.
// Made with @cdktf/provider-generator, Copyright (c) HashiCorp, Inc., SPDX-License-Identifier: MPL-2.0.
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.CoreInstanceConfigurationInstanceDetailsOptionsLaunchDetailsPreemptibleInstanceConfigOutputReference = exports.CoreInstanceConfigurationInstanceDetailsOptionsLaunchDetailsPreemptibleInstanceConfigPreemptionActionOutputReference = exports.CoreInstanceConfigurationInstanceDetailsOptionsLaunchDetailsPlatformConfigOutputReference = exports.CoreInstanceConfigurationInstanceDetailsOptionsLaunchDetailsPlacementConstraintDetailsOutputReference = exports.CoreInstanceConfigurationInstanceDetailsOptionsLaunchDetailsLicensingConfigsOutputReference = exports.CoreInstanceConfigurationInstanceDetailsOptionsLaunchDetailsLaunchOptionsOutputReference = exports.CoreInstanceConfigurationInstanceDetailsOptionsLaunchDetailsInstanceOptionsOutputReference = exports.CoreInstanceConfigurationInstanceDetailsOptionsLaunchDetailsCreateVnicDetailsOutputReference = exports.CoreInstanceConfigurationInstanceDetailsOptionsLaunchDetailsCreateVnicDetailsIpv6AddressIpv6SubnetCidrPairDetailsList = exports.CoreInstanceConfigurationInstanceDetailsOptionsLaunchDetailsCreateVnicDetailsIpv6AddressIpv6SubnetCidrPairDetailsOutputReference = exports.CoreInstanceConfigurationInstanceDetailsOptionsLaunchDetailsAvailabilityConfigOutputReference = exports.CoreInstanceConfigurationInstanceDetailsOptionsLaunchDetailsAgentConfigOutputReference = exports.CoreInstanceConfigurationInstanceDetailsOptionsLaunchDetailsAgentConfigPluginsConfigList = exports.CoreInstanceConfigurationInstanceDetailsOptionsLaunchDetailsAgentConfigPluginsConfigOutputReference = exports.CoreInstanceConfigurationInstanceDetailsOptionsBlockVolumesList = exports.CoreInstanceConfigurationInstanceDetailsOptionsBlockVolumesOutputReference = exports.CoreInstanceConfigurationInstanceDetailsOptionsBlockVolumesCreateDetailsOutputReference = exports.CoreInstanceConfigurationInstanceDetailsOptionsBlockVolumesCreateDetailsSourceDetailsOutputReference = exports.CoreInstanceConfigurationInstanceDetailsOptionsBlockVolumesCreateDetailsBlockVolumeReplicasOutputReference = exports.CoreInstanceConfigurationInstanceDetailsOptionsBlockVolumesCreateDetailsAutotunePoliciesList = exports.CoreInstanceConfigurationInstanceDetailsOptionsBlockVolumesCreateDetailsAutotunePoliciesOutputReference = exports.CoreInstanceConfigurationInstanceDetailsOptionsBlockVolumesAttachDetailsOutputReference = exports.CoreInstanceConfigurationInstanceDetailsLaunchDetailsOutputReference = exports.CoreInstanceConfigurationInstanceDetailsLaunchDetailsSourceDetailsOutputReference = exports.CoreInstanceConfigurationInstanceDetailsLaunchDetailsSourceDetailsInstanceSourceImageFilterDetailsOutputReference = exports.CoreInstanceConfigurationInstanceDetailsLaunchDetailsShapeConfigOutputReference = exports.CoreInstanceConfigurationInstanceDetailsLaunchDetailsPreemptibleInstanceConfigOutputReference = exports.CoreInstanceConfigurationInstanceDetailsLaunchDetailsPreemptibleInstanceConfigPreemptionActionOutputReference = exports.CoreInstanceConfigurationInstanceDetailsLaunchDetailsPlatformConfigOutputReference = exports.CoreInstanceConfigurationInstanceDetailsLaunchDetailsPlacementConstraintDetailsOutputReference = exports.CoreInstanceConfigurationInstanceDetailsLaunchDetailsLicensingConfigsOutputReference = exports.CoreInstanceConfigurationInstanceDetailsLaunchDetailsLaunchOptionsOutputReference = exports.CoreInstanceConfigurationInstanceDetailsLaunchDetailsInstanceOptionsOutputReference = exports.CoreInstanceConfigurationInstanceDetailsLaunchDetailsCreateVnicDetailsOutputReference = exports.CoreInstanceConfigurationInstanceDetailsLaunchDetailsCreateVnicDetailsIpv6AddressIpv6SubnetCidrPairDetailsList = exports.CoreInstanceConfigurationInstanceDetailsLaunchDetailsCreateVnicDetailsIpv6AddressIpv6SubnetCidrPairDetailsOutputReference = exports.CoreInstanceConfigurationInstanceDetailsLaunchDetailsAvailabilityConfigOutputReference = exports.CoreInstanceConfigurationInstanceDetailsLaunchDetailsAgentConfigOutputReference = exports.CoreInstanceConfigurationInstanceDetailsLaunchDetailsAgentConfigPluginsConfigList = exports.CoreInstanceConfigurationInstanceDetailsLaunchDetailsAgentConfigPluginsConfigOutputReference = exports.CoreInstanceConfigurationInstanceDetailsBlockVolumesList = exports.CoreInstanceConfigurationInstanceDetailsBlockVolumesOutputReference = exports.CoreInstanceConfigurationInstanceDetailsBlockVolumesCreateDetailsOutputReference = exports.CoreInstanceConfigurationInstanceDetailsBlockVolumesCreateDetailsSourceDetailsOutputReference = exports.CoreInstanceConfigurationInstanceDetailsBlockVolumesCreateDetailsBlockVolumeReplicasOutputReference = exports.CoreInstanceConfigurationInstanceDetailsBlockVolumesCreateDetailsAutotunePoliciesList = exports.CoreInstanceConfigurationInstanceDetailsBlockVolumesCreateDetailsAutotunePoliciesOutputReference = exports.CoreInstanceConfigurationInstanceDetailsBlockVolumesAttachDetailsOutputReference = exports.CoreInstanceConfigurationGmcConfigsOutputReference = exports.CoreInstanceConfigurationGmcConfigsGpuMemoryClusterScaleConfigOutputReference = void 0;
exports.CoreInstanceConfiguration = exports.CoreInstanceConfigurationTimeoutsOutputReference = exports.CoreInstanceConfigurationInstanceDetailsOutputReference = exports.CoreInstanceConfigurationInstanceDetailsSecondaryVnicsList = exports.CoreInstanceConfigurationInstanceDetailsSecondaryVnicsOutputReference = exports.CoreInstanceConfigurationInstanceDetailsSecondaryVnicsCreateVnicDetailsOutputReference = exports.CoreInstanceConfigurationInstanceDetailsSecondaryVnicsCreateVnicDetailsIpv6AddressIpv6SubnetCidrPairDetailsList = exports.CoreInstanceConfigurationInstanceDetailsSecondaryVnicsCreateVnicDetailsIpv6AddressIpv6SubnetCidrPairDetailsOutputReference = exports.CoreInstanceConfigurationInstanceDetailsOptionsList = exports.CoreInstanceConfigurationInstanceDetailsOptionsOutputReference = exports.CoreInstanceConfigurationInstanceDetailsOptionsSecondaryVnicsList = exports.CoreInstanceConfigurationInstanceDetailsOptionsSecondaryVnicsOutputReference = exports.CoreInstanceConfigurationInstanceDetailsOptionsSecondaryVnicsCreateVnicDetailsOutputReference = exports.CoreInstanceConfigurationInstanceDetailsOptionsSecondaryVnicsCreateVnicDetailsIpv6AddressIpv6SubnetCidrPairDetailsList = exports.CoreInstanceConfigurationInstanceDetailsOptionsSecondaryVnicsCreateVnicDetailsIpv6AddressIpv6SubnetCidrPairDetailsOutputReference = exports.CoreInstanceConfigurationInstanceDetailsOptionsLaunchDetailsOutputReference = exports.CoreInstanceConfigurationInstanceDetailsOptionsLaunchDetailsSourceDetailsOutputReference = exports.CoreInstanceConfigurationInstanceDetailsOptionsLaunchDetailsSourceDetailsInstanceSourceImageFilterDetailsOutputReference = exports.CoreInstanceConfigurationInstanceDetailsOptionsLaunchDetailsShapeConfigOutputReference = void 0;
exports.coreInstanceConfigurationGmcConfigsGpuMemoryClusterScaleConfigToTerraform = coreInstanceConfigurationGmcConfigsGpuMemoryClusterScaleConfigToTerraform;
exports.coreInstanceConfigurationGmcConfigsGpuMemoryClusterScaleConfigToHclTerraform = coreInstanceConfigurationGmcConfigsGpuMemoryClusterScaleConfigToHclTerraform;
exports.coreInstanceConfigurationGmcConfigsToTerraform = coreInstanceConfigurationGmcConfigsToTerraform;
exports.coreInstanceConfigurationGmcConfigsToHclTerraform = coreInstanceConfigurationGmcConfigsToHclTerraform;
exports.coreInstanceConfigurationInstanceDetailsBlockVolumesAttachDetailsToTerraform = coreInstanceConfigurationInstanceDetailsBlockVolumesAttachDetailsToTerraform;
exports.coreInstanceConfigurationInstanceDetailsBlockVolumesAttachDetailsToHclTerraform = coreInstanceConfigurationInstanceDetailsBlockVolumesAttachDetailsToHclTerraform;
exports.coreInstanceConfigurationInstanceDetailsBlockVolumesCreateDetailsAutotunePoliciesToTerraform = coreInstanceConfigurationInstanceDetailsBlockVolumesCreateDetailsAutotunePoliciesToTerraform;
exports.coreInstanceConfigurationInstanceDetailsBlockVolumesCreateDetailsAutotunePoliciesToHclTerraform = coreInstanceConfigurationInstanceDetailsBlockVolumesCreateDetailsAutotunePoliciesToHclTerraform;
exports.coreInstanceConfigurationInstanceDetailsBlockVolumesCreateDetailsBlockVolumeReplicasToTerraform = coreInstanceConfigurationInstanceDetailsBlockVolumesCreateDetailsBlockVolumeReplicasToTerraform;
exports.coreInstanceConfigurationInstanceDetailsBlockVolumesCreateDetailsBlockVolumeReplicasToHclTerraform = coreInstanceConfigurationInstanceDetailsBlockVolumesCreateDetailsBlockVolumeReplicasToHclTerraform;
exports.coreInstanceConfigurationInstanceDetailsBlockVolumesCreateDetailsSourceDetailsToTerraform = coreInstanceConfigurationInstanceDetailsBlockVolumesCreateDetailsSourceDetailsToTerraform;
exports.coreInstanceConfigurationInstanceDetailsBlockVolumesCreateDetailsSourceDetailsToHclTerraform = coreInstanceConfigurationInstanceDetailsBlockVolumesCreateDetailsSourceDetailsToHclTerraform;
exports.coreInstanceConfigurationInstanceDetailsBlockVolumesCreateDetailsToTerraform = coreInstanceConfigurationInstanceDetailsBlockVolumesCreateDetailsToTerraform;
exports.coreInstanceConfigurationInstanceDetailsBlockVolumesCreateDetailsToHclTerraform = coreInstanceConfigurationInstanceDetailsBlockVolumesCreateDetailsToHclTerraform;
exports.coreInstanceConfigurationInstanceDetailsBlockVolumesToTerraform = coreInstanceConfigurationInstanceDetailsBlockVolumesToTerraform;
exports.coreInstanceConfigurationInstanceDetailsBlockVolumesToHclTerraform = coreInstanceConfigurationInstanceDetailsBlockVolumesToHclTerraform;
exports.coreInstanceConfigurationInstanceDetailsLaunchDetailsAgentConfigPluginsConfigToTerraform = coreInstanceConfigurationInstanceDetailsLaunchDetailsAgentConfigPluginsConfigToTerraform;
exports.coreInstanceConfigurationInstanceDetailsLaunchDetailsAgentConfigPluginsConfigToHclTerraform = coreInstanceConfigurationInstanceDetailsLaunchDetailsAgentConfigPluginsConfigToHclTerraform;
exports.coreInstanceConfigurationInstanceDetailsLaunchDetailsAgentConfigToTerraform = coreInstanceConfigurationInstanceDetailsLaunchDetailsAgentConfigToTerraform;
exports.coreInstanceConfigurationInstanceDetailsLaunchDetailsAgentConfigToHclTerraform = coreInstanceConfigurationInstanceDetailsLaunchDetailsAgentConfigToHclTerraform;
exports.coreInstanceConfigurationInstanceDetailsLaunchDetailsAvailabilityConfigToTerraform = coreInstanceConfigurationInstanceDetailsLaunchDetailsAvailabilityConfigToTerraform;
exports.coreInstanceConfigurationInstanceDetailsLaunchDetailsAvailabilityConfigToHclTerraform = coreInstanceConfigurationInstanceDetailsLaunchDetailsAvailabilityConfigToHclTerraform;
exports.coreInstanceConfigurationInstanceDetailsLaunchDetailsCreateVnicDetailsIpv6AddressIpv6SubnetCidrPairDetailsToTerraform = coreInstanceConfigurationInstanceDetailsLaunchDetailsCreateVnicDetailsIpv6AddressIpv6SubnetCidrPairDetailsToTerraform;
exports.coreInstanceConfigurationInstanceDetailsLaunchDetailsCreateVnicDetailsIpv6AddressIpv6SubnetCidrPairDetailsToHclTerraform = coreInstanceConfigurationInstanceDetailsLaunchDetailsCreateVnicDetailsIpv6AddressIpv6SubnetCidrPairDetailsToHclTerraform;
exports.coreInstanceConfigurationInstanceDetailsLaunchDetailsCreateVnicDetailsToTerraform = coreInstanceConfigurationInstanceDetailsLaunchDetailsCreateVnicDetailsToTerraform;
exports.coreInstanceConfigurationInstanceDetailsLaunchDetailsCreateVnicDetailsToHclTerraform = coreInstanceConfigurationInstanceDetailsLaunchDetailsCreateVnicDetailsToHclTerraform;
exports.coreInstanceConfigurationInstanceDetailsLaunchDetailsInstanceOptionsToTerraform = coreInstanceConfigurationInstanceDetailsLaunchDetailsInstanceOptionsToTerraform;
exports.coreInstanceConfigurationInstanceDetailsLaunchDetailsInstanceOptionsToHclTerraform = coreInstanceConfigurationInstanceDetailsLaunchDetailsInstanceOptionsToHclTerraform;
exports.coreInstanceConfigurationInstanceDetailsLaunchDetailsLaunchOptionsToTerraform = coreInstanceConfigurationInstanceDetailsLaunchDetailsLaunchOptionsToTerraform;
exports.coreInstanceConfigurationInstanceDetailsLaunchDetailsLaunchOptionsToHclTerraform = coreInstanceConfigurationInstanceDetailsLaunchDetailsLaunchOptionsToHclTerraform;
exports.coreInstanceConfigurationInstanceDetailsLaunchDetailsLicensingConfigsToTerraform = coreInstanceConfigurationInstanceDetailsLaunchDetailsLicensingConfigsToTerraform;
exports.coreInstanceConfigurationInstanceDetailsLaunchDetailsLicensingConfigsToHclTerraform = coreInstanceConfigurationInstanceDetailsLaunchDetailsLicensingConfigsToHclTerraform;
exports.coreInstanceConfigurationInstanceDetailsLaunchDetailsPlacementConstraintDetailsToTerraform = coreInstanceConfigurationInstanceDetailsLaunchDetailsPlacementConstraintDetailsToTerraform;
exports.coreInstanceConfigurationInstanceDetailsLaunchDetailsPlacementConstraintDetailsToHclTerraform = coreInstanceConfigurationInstanceDetailsLaunchDetailsPlacementConstraintDetailsToHclTerraform;
exports.coreInstanceConfigurationInstanceDetailsLaunchDetailsPlatformConfigToTerraform = coreInstanceConfigurationInstanceDetailsLaunchDetailsPlatformConfigToTerraform;
exports.coreInstanceConfigurationInstanceDetailsLaunchDetailsPlatformConfigToHclTerraform = coreInstanceConfigurationInstanceDetailsLaunchDetailsPlatformConfigToHclTerraform;
exports.coreInstanceConfigurationInstanceDetailsLaunchDetailsPreemptibleInstanceConfigPreemptionActionToTerraform = coreInstanceConfigurationInstanceDetailsLaunchDetailsPreemptibleInstanceConfigPreemptionActionToTerraform;
exports.coreInstanceConfigurationInstanceDetailsLaunchDetailsPreemptibleInstanceConfigPreemptionActionToHclTerraform = coreInstanceConfigurationInstanceDetailsLaunchDetailsPreemptibleInstanceConfigPreemptionActionToHclTerraform;
exports.coreInstanceConfigurationInstanceDetailsLaunchDetailsPreemptibleInstanceConfigToTerraform = coreInstanceConfigurationInstanceDetailsLaunchDetailsPreemptibleInstanceConfigToTerraform;
exports.coreInstanceConfigurationInstanceDetailsLaunchDetailsPreemptibleInstanceConfigToHclTerraform = coreInstanceConfigurationInstanceDetailsLaunchDetailsPreemptibleInstanceConfigToHclTerraform;
exports.coreInstanceConfigurationInstanceDetailsLaunchDetailsShapeConfigToTerraform = coreInstanceConfigurationInstanceDetailsLaunchDetailsShapeConfigToTerraform;
exports.coreInstanceConfigurationInstanceDetailsLaunchDetailsShapeConfigToHclTerraform = coreInstanceConfigurationInstanceDetailsLaunchDetailsShapeConfigToHclTerraform;
exports.coreInstanceConfigurationInstanceDetailsLaunchDetailsSourceDetailsInstanceSourceImageFilterDetailsToTerraform = coreInstanceConfigurationInstanceDetailsLaunchDetailsSourceDetailsInstanceSourceImageFilterDetailsToTerraform;
exports.coreInstanceConfigurationInstanceDetailsLaunchDetailsSourceDetailsInstanceSourceImageFilterDetailsToHclTerraform = coreInstanceConfigurationInstanceDetailsLaunchDetailsSourceDetailsInstanceSourceImageFilterDetailsToHclTerraform;
exports.coreInstanceConfigurationInstanceDetailsLaunchDetailsSourceDetailsToTerraform = coreInstanceConfigurationInstanceDetailsLaunchDetailsSourceDetailsToTerraform;
exports.coreInstanceConfigurationInstanceDetailsLaunchDetailsSourceDetailsToHclTerraform = coreInstanceConfigurationInstanceDetailsLaunchDetailsSourceDetailsToHclTerraform;
exports.coreInstanceConfigurationInstanceDetailsLaunchDetailsToTerraform = coreInstanceConfigurationInstanceDetailsLaunchDetailsToTerraform;
exports.coreInstanceConfigurationInstanceDetailsLaunchDetailsToHclTerraform = coreInstanceConfigurationInstanceDetailsLaunchDetailsToHclTerraform;
exports.coreInstanceConfigurationInstanceDetailsOptionsBlockVolumesAttachDetailsToTerraform = coreInstanceConfigurationInstanceDetailsOptionsBlockVolumesAttachDetailsToTerraform;
exports.coreInstanceConfigurationInstanceDetailsOptionsBlockVolumesAttachDetailsToHclTerraform = coreInstanceConfigurationInstanceDetailsOptionsBlockVolumesAttachDetailsToHclTerraform;
exports.coreInstanceConfigurationInstanceDetailsOptionsBlockVolumesCreateDetailsAutotunePoliciesToTerraform = coreInstanceConfigurationInstanceDetailsOptionsBlockVolumesCreateDetailsAutotunePoliciesToTerraform;
exports.coreInstanceConfigurationInstanceDetailsOptionsBlockVolumesCreateDetailsAutotunePoliciesToHclTerraform = coreInstanceConfigurationInstanceDetailsOptionsBlockVolumesCreateDetailsAutotunePoliciesToHclTerraform;
exports.coreInstanceConfigurationInstanceDetailsOptionsBlockVolumesCreateDetailsBlockVolumeReplicasToTerraform = coreInstanceConfigurationInstanceDetailsOptionsBlockVolumesCreateDetailsBlockVolumeReplicasToTerraform;
exports.coreInstanceConfigurationInstanceDetailsOptionsBlockVolumesCreateDetailsBlockVolumeReplicasToHclTerraform = coreInstanceConfigurationInstanceDetailsOptionsBlockVolumesCreateDetailsBlockVolumeReplicasToHclTerraform;
exports.coreInstanceConfigurationInstanceDetailsOptionsBlockVolumesCreateDetailsSourceDetailsToTerraform = coreInstanceConfigurationInstanceDetailsOptionsBlockVolumesCreateDetailsSourceDetailsToTerraform;
exports.coreInstanceConfigurationInstanceDetailsOptionsBlockVolumesCreateDetailsSourceDetailsToHclTerraform = coreInstanceConfigurationInstanceDetailsOptionsBlockVolumesCreateDetailsSourceDetailsToHclTerraform;
exports.coreInstanceConfigurationInstanceDetailsOptionsBlockVolumesCreateDetailsToTerraform = coreInstanceConfigurationInstanceDetailsOptionsBlockVolumesCreateDetailsToTerraform;
exports.coreInstanceConfigurationInstanceDetailsOptionsBlockVolumesCreateDetailsToHclTerraform = coreInstanceConfigurationInstanceDetailsOptionsBlockVolumesCreateDetailsToHclTerraform;
exports.coreInstanceConfigurationInstanceDetailsOptionsBlockVolumesToTerraform = coreInstanceConfigurationInstanceDetailsOptionsBlockVolumesToTerraform;
exports.coreInstanceConfigurationInstanceDetailsOptionsBlockVolumesToHclTerraform = coreInstanceConfigurationInstanceDetailsOptionsBlockVolumesToHclTerraform;
exports.coreInstanceConfigurationInstanceDetailsOptionsLaunchDetailsAgentConfigPluginsConfigToTerraform = coreInstanceConfigurationInstanceDetailsOptionsLaunchDetailsAgentConfigPluginsConfigToTerraform;
exports.coreInstanceConfigurationInstanceDetailsOptionsLaunchDetailsAgentConfigPluginsConfigToHclTerraform = coreInstanceConfigurationInstanceDetailsOptionsLaunchDetailsAgentConfigPluginsConfigToHclTerraform;
exports.coreInstanceConfigurationInstanceDetailsOptionsLaunchDetailsAgentConfigToTerraform = coreInstanceConfigurationInstanceDetailsOptionsLaunchDetailsAgentConfigToTerraform;
exports.coreInstanceConfigurationInstanceDetailsOptionsLaunchDetailsAgentConfigToHclTerraform = coreInstanceConfigurationInstanceDetailsOptionsLaunchDetailsAgentConfigToHclTerraform;
exports.coreInstanceConfigurationInstanceDetailsOptionsLaunchDetailsAvailabilityConfigToTerraform = coreInstanceConfigurationInstanceDetailsOptionsLaunchDetailsAvailabilityConfigToTerraform;
exports.coreInstanceConfigurationInstanceDetailsOptionsLaunchDetailsAvailabilityConfigToHclTerraform = coreInstanceConfigurationInstanceDetailsOptionsLaunchDetailsAvailabilityConfigToHclTerraform;
exports.coreInstanceConfigurationInstanceDetailsOptionsLaunchDetailsCreateVnicDetailsIpv6AddressIpv6SubnetCidrPairDetailsToTerraform = coreInstanceConfigurationInstanceDetailsOptionsLaunchDetailsCreateVnicDetailsIpv6AddressIpv6SubnetCidrPairDetailsToTerraform;
exports.coreInstanceConfigurationInstanceDetailsOptionsLaunchDetailsCreateVnicDetailsIpv6AddressIpv6SubnetCidrPairDetailsToHclTerraform = coreInstanceConfigurationInstanceDetailsOptionsLaunchDetailsCreateVnicDetailsIpv6AddressIpv6SubnetCidrPairDetailsToHclTerraform;
exports.coreInstanceConfigurationInstanceDetailsOptionsLaunchDetailsCreateVnicDetailsToTerraform = coreInstanceConfigurationInstanceDetailsOptionsLaunchDetailsCreateVnicDetailsToTerraform;
exports.coreInstanceConfigurationInstanceDetailsOptionsLaunchDetailsCreateVnicDetailsToHclTerraform = coreInstanceConfigurationInstanceDetailsOptionsLaunchDetailsCreateVnicDetailsToHclTerraform;
exports.coreInstanceConfigurationInstanceDetailsOptionsLaunchDetailsInstanceOptionsToTerraform = coreInstanceConfigurationInstanceDetailsOptionsLaunchDetailsInstanceOptionsToTerraform;
exports.coreInstanceConfigurationInstanceDetailsOptionsLaunchDetailsInstanceOptionsToHclTerraform = coreInstanceConfigurationInstanceDetailsOptionsLaunchDetailsInstanceOptionsToHclTerraform;
exports.coreInstanceConfigurationInstanceDetailsOptionsLaunchDetailsLaunchOptionsToTerraform = coreInstanceConfigurationInstanceDetailsOptionsLaunchDetailsLaunchOptionsToTerraform;
exports.coreInstanceConfigurationInstanceDetailsOptionsLaunchDetailsLaunchOptionsToHclTerraform = coreInstanceConfigurationInstanceDetailsOptionsLaunchDetailsLaunchOptionsToHclTerraform;
exports.coreInstanceConfigurationInstanceDetailsOptionsLaunchDetailsLicensingConfigsToTerraform = coreInstanceConfigurationInstanceDetailsOptionsLaunchDetailsLicensingConfigsToTerraform;
exports.coreInstanceConfigurationInstanceDetailsOptionsLaunchDetailsLicensingConfigsToHclTerraform = coreInstanceConfigurationInstanceDetailsOptionsLaunchDetailsLicensingConfigsToHclTerraform;
exports.coreInstanceConfigurationInstanceDetailsOptionsLaunchDetailsPlacementConstraintDetailsToTerraform = coreInstanceConfigurationInstanceDetailsOptionsLaunchDetailsPlacementConstraintDetailsToTerraform;
exports.coreInstanceConfigurationInstanceDetailsOptionsLaunchDetailsPlacementConstraintDetailsToHclTerraform = coreInstanceConfigurationInstanceDetailsOptionsLaunchDetailsPlacementConstraintDetailsToHclTerraform;
exports.coreInstanceConfigurationInstanceDetailsOptionsLaunchDetailsPlatformConfigToTerraform = coreInstanceConfigurationInstanceDetailsOptionsLaunchDetailsPlatformConfigToTerraform;
exports.coreInstanceConfigurationInstanceDetailsOptionsLaunchDetailsPlatformConfigToHclTerraform = coreInstanceConfigurationInstanceDetailsOptionsLaunchDetailsPlatformConfigToHclTerraform;
exports.coreInstanceConfigurationInstanceDetailsOptionsLaunchDetailsPreemptibleInstanceConfigPreemptionActionToTerraform = coreInstanceConfigurationInstanceDetailsOptionsLaunchDetailsPreemptibleInstanceConfigPreemptionActionToTerraform;
exports.coreInstanceConfigurationInstanceDetailsOptionsLaunchDetailsPreemptibleInstanceConfigPreemptionActionToHclTerraform = coreInstanceConfigurationInstanceDetailsOptionsLaunchDetailsPreemptibleInstanceConfigPreemptionActionToHclTerraform;
exports.coreInstanceConfigurationInstanceDetailsOptionsLaunchDetailsPreemptibleInstanceConfigToTerraform = coreInstanceConfigurationInstanceDetailsOptionsLaunchDetailsPreemptibleInstanceConfigToTerraform;
exports.coreInstanceConfigurationInstanceDetailsOptionsLaunchDetailsPreemptibleInstanceConfigToHclTerraform = coreInstanceConfigurationInstanceDetailsOptionsLaunchDetailsPreemptibleInstanceConfigToHclTerraform;
exports.coreInstanceConfigurationInstanceDetailsOptionsLaunchDetailsShapeConfigToTerraform = coreInstanceConfigurationInstanceDetailsOptionsLaunchDetailsShapeConfigToTerraform;
exports.coreInstanceConfigurationInstanceDetailsOptionsLaunchDetailsShapeConfigToHclTerraform = coreInstanceConfigurationInstanceDetailsOptionsLaunchDetailsShapeConfigToHclTerraform;
exports.coreInstanceConfigurationInstanceDetailsOptionsLaunchDetailsSourceDetailsInstanceSourceImageFilterDetailsToTerraform = coreInstanceConfigurationInstanceDetailsOptionsLaunchDetailsSourceDetailsInstanceSourceImageFilterDetailsToTerraform;
exports.coreInstanceConfigurationInstanceDetailsOptionsLaunchDetailsSourceDetailsInstanceSourceImageFilterDetailsToHclTerraform = coreInstanceConfigurationInstanceDetailsOptionsLaunchDetailsSourceDetailsInstanceSourceImageFilterDetailsToHclTerraform;
exports.coreInstanceConfigurationInstanceDetailsOptionsLaunchDetailsSourceDetailsToTerraform = coreInstanceConfigurationInstanceDetailsOptionsLaunchDetailsSourceDetailsToTerraform;
exports.coreInstanceConfigurationInstanceDetailsOptionsLaunchDetailsSourceDetailsToHclTerraform = coreInstanceConfigurationInstanceDetailsOptionsLaunchDetailsSourceDetailsToHclTerraform;
exports.coreInstanceConfigurationInstanceDetailsOptionsLaunchDetailsToTerraform = coreInstanceConfigurationInstanceDetailsOptionsLaunchDetailsToTerraform;
exports.coreInstanceConfigurationInstanceDetailsOptionsLaunchDetailsToHclTerraform = coreInstanceConfigurationInstanceDetailsOptionsLaunchDetailsToHclTerraform;
exports.coreInstanceConfigurationInstanceDetailsOptionsSecondaryVnicsCreateVnicDetailsIpv6AddressIpv6SubnetCidrPairDetailsToTerraform = coreInstanceConfigurationInstanceDetailsOptionsSecondaryVnicsCreateVnicDetailsIpv6AddressIpv6SubnetCidrPairDetailsToTerraform;
exports.coreInstanceConfigurationInstanceDetailsOptionsSecondaryVnicsCreateVnicDetailsIpv6AddressIpv6SubnetCidrPairDetailsToHclTerraform = coreInstanceConfigurationInstanceDetailsOptionsSecondaryVnicsCreateVnicDetailsIpv6AddressIpv6SubnetCidrPairDetailsToHclTerraform;
exports.coreInstanceConfigurationInstanceDetailsOptionsSecondaryVnicsCreateVnicDetailsToTerraform = coreInstanceConfigurationInstanceDetailsOptionsSecondaryVnicsCreateVnicDetailsToTerraform;
exports.coreInstanceConfigurationInstanceDetailsOptionsSecondaryVnicsCreateVnicDetailsToHclTerraform = coreInstanceConfigurationInstanceDetailsOptionsSecondaryVnicsCreateVnicDetailsToHclTerraform;
exports.coreInstanceConfigurationInstanceDetailsOptionsSecondaryVnicsToTerraform = coreInstanceConfigurationInstanceDetailsOptionsSecondaryVnicsToTerraform;
exports.coreInstanceConfigurationInstanceDetailsOptionsSecondaryVnicsToHclTerraform = coreInstanceConfigurationInstanceDetailsOptionsSecondaryVnicsToHclTerraform;
exports.coreInstanceConfigurationInstanceDetailsOptionsToTerraform = coreInstanceConfigurationInstanceDetailsOptionsToTerraform;
exports.coreInstanceConfigurationInstanceDetailsOptionsToHclTerraform = coreInstanceConfigurationInstanceDetailsOptionsToHclTerraform;
exports.coreInstanceConfigurationInstanceDetailsSecondaryVnicsCreateVnicDetailsIpv6AddressIpv6SubnetCidrPairDetailsToTerraform = coreInstanceConfigurationInstanceDetailsSecondaryVnicsCreateVnicDetailsIpv6AddressIpv6SubnetCidrPairDetailsToTerraform;
exports.coreInstanceConfigurationInstanceDetailsSecondaryVnicsCreateVnicDetailsIpv6AddressIpv6SubnetCidrPairDetailsToHclTerraform = coreInstanceConfigurationInstanceDetailsSecondaryVnicsCreateVnicDetailsIpv6AddressIpv6SubnetCidrPairDetailsToHclTerraform;
exports.coreInstanceConfigurationInstanceDetailsSecondaryVnicsCreateVnicDetailsToTerraform = coreInstanceConfigurationInstanceDetailsSecondaryVnicsCreateVnicDetailsToTerraform;
exports.coreInstanceConfigurationInstanceDetailsSecondaryVnicsCreateVnicDetailsToHclTerraform = coreInstanceConfigurationInstanceDetailsSecondaryVnicsCreateVnicDetailsToHclTerraform;
exports.coreInstanceConfigurationInstanceDetailsSecondaryVnicsToTerraform = coreInstanceConfigurationInstanceDetailsSecondaryVnicsToTerraform;
exports.coreInstanceConfigurationInstanceDetailsSecondaryVnicsToHclTerraform = coreInstanceConfigurationInstanceDetailsSecondaryVnicsToHclTerraform;
exports.coreInstanceConfigurationInstanceDetailsToTerraform = coreInstanceConfigurationInstanceDetailsToTerraform;
exports.coreInstanceConfigurationInstanceDetailsToHclTerraform = coreInstanceConfigurationInstanceDetailsToHclTerraform;
exports.coreInstanceConfigurationTimeoutsToTerraform = coreInstanceConfigurationTimeoutsToTerraform;
exports.coreInstanceConfigurationTimeoutsToHclTerraform = coreInstanceConfigurationTimeoutsToHclTerraform;
const engine_1 = require("../../engine");
const cdktf = require("cdktf");
function coreInstanceConfigurationGmcConfigsGpuMemoryClusterScaleConfigToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        is_downsize_enabled: cdktf.booleanToTerraform(struct.isDownsizeEnabled),
        is_upsize_enabled: cdktf.booleanToTerraform(struct.isUpsizeEnabled),
        target_size: cdktf.stringToTerraform(struct.targetSize),
    };
}
function coreInstanceConfigurationGmcConfigsGpuMemoryClusterScaleConfigToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        is_downsize_enabled: {
            value: cdktf.booleanToHclTerraform(struct.isDownsizeEnabled),
            isBlock: false,
            type: "simple",
            storageClassType: "boolean",
        },
        is_upsize_enabled: {
            value: cdktf.booleanToHclTerraform(struct.isUpsizeEnabled),
            isBlock: false,
            type: "simple",
            storageClassType: "boolean",
        },
        target_size: {
            value: cdktf.stringToHclTerraform(struct.targetSize),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class CoreInstanceConfigurationGmcConfigsGpuMemoryClusterScaleConfigOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false, 0);
        this.isEmptyObject = false;
    }
    get internalValue() {
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._isDownsizeEnabled !== undefined) {
            hasAnyValues = true;
            internalValueResult.isDownsizeEnabled = this._isDownsizeEnabled;
        }
        if (this._isUpsizeEnabled !== undefined) {
            hasAnyValues = true;
            internalValueResult.isUpsizeEnabled = this._isUpsizeEnabled;
        }
        if (this._targetSize !== undefined) {
            hasAnyValues = true;
            internalValueResult.targetSize = this._targetSize;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this._isDownsizeEnabled = undefined;
            this._isUpsizeEnabled = undefined;
            this._targetSize = undefined;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this._isDownsizeEnabled = value.isDownsizeEnabled;
            this._isUpsizeEnabled = value.isUpsizeEnabled;
            this._targetSize = value.targetSize;
        }
    }
    get isDownsizeEnabled() {
        return this.getBooleanAttribute('is_downsize_enabled');
    }
    set isDownsizeEnabled(value) {
        this._isDownsizeEnabled = value;
    }
    resetIsDownsizeEnabled() {
        this._isDownsizeEnabled = undefined;
    }
    get isDownsizeEnabledInput() {
        return this._isDownsizeEnabled;
    }
    get isUpsizeEnabled() {
        return this.getBooleanAttribute('is_upsize_enabled');
    }
    set isUpsizeEnabled(value) {
        this._isUpsizeEnabled = value;
    }
    get isUpsizeEnabledInput() {
        return this._isUpsizeEnabled;
    }
    get targetSize() {
        return this.getStringAttribute('target_size');
    }
    set targetSize(value) {
        this._targetSize = value;
    }
    resetTargetSize() {
        this._targetSize = undefined;
    }
    get targetSizeInput() {
        return this._targetSize;
    }
}
exports.CoreInstanceConfigurationGmcConfigsGpuMemoryClusterScaleConfigOutputReference = CoreInstanceConfigurationGmcConfigsGpuMemoryClusterScaleConfigOutputReference;
function coreInstanceConfigurationGmcConfigsToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        availability_domain: cdktf.stringToTerraform(struct.availabilityDomain),
        compartment_id: cdktf.stringToTerraform(struct.compartmentId),
        defined_tags: cdktf.hashMapper(cdktf.stringToTerraform)(struct.definedTags),
        display_name: cdktf.stringToTerraform(struct.displayName),
        freeform_tags: cdktf.hashMapper(cdktf.stringToTerraform)(struct.freeformTags),
        instance_configuration_id: cdktf.stringToTerraform(struct.instanceConfigurationId),
        size: cdktf.stringToTerraform(struct.size),
        gpu_memory_cluster_scale_config: coreInstanceConfigurationGmcConfigsGpuMemoryClusterScaleConfigToTerraform(struct.gpuMemoryClusterScaleConfig),
    };
}
function coreInstanceConfigurationGmcConfigsToHclTerraform(struct) {
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
        compartment_id: {
            value: cdktf.stringToHclTerraform(struct.compartmentId),
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
        instance_configuration_id: {
            value: cdktf.stringToHclTerraform(struct.instanceConfigurationId),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        size: {
            value: cdktf.stringToHclTerraform(struct.size),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        gpu_memory_cluster_scale_config: {
            value: coreInstanceConfigurationGmcConfigsGpuMemoryClusterScaleConfigToHclTerraform(struct.gpuMemoryClusterScaleConfig),
            isBlock: true,
            type: "list",
            storageClassType: "CoreInstanceConfigurationGmcConfigsGpuMemoryClusterScaleConfigList",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class CoreInstanceConfigurationGmcConfigsOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false, 0);
        this.isEmptyObject = false;
        this._gpuMemoryClusterScaleConfig = new CoreInstanceConfigurationGmcConfigsGpuMemoryClusterScaleConfigOutputReference(this, "gpu_memory_cluster_scale_config");
    }
    get internalValue() {
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._availabilityDomain !== undefined) {
            hasAnyValues = true;
            internalValueResult.availabilityDomain = this._availabilityDomain;
        }
        if (this._compartmentId !== undefined) {
            hasAnyValues = true;
            internalValueResult.compartmentId = this._compartmentId;
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
        if (this._instanceConfigurationId !== undefined) {
            hasAnyValues = true;
            internalValueResult.instanceConfigurationId = this._instanceConfigurationId;
        }
        if (this._size !== undefined) {
            hasAnyValues = true;
            internalValueResult.size = this._size;
        }
        if (this._gpuMemoryClusterScaleConfig?.internalValue !== undefined) {
            hasAnyValues = true;
            internalValueResult.gpuMemoryClusterScaleConfig = this._gpuMemoryClusterScaleConfig?.internalValue;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this._availabilityDomain = undefined;
            this._compartmentId = undefined;
            this._definedTags = undefined;
            this._displayName = undefined;
            this._freeformTags = undefined;
            this._instanceConfigurationId = undefined;
            this._size = undefined;
            this._gpuMemoryClusterScaleConfig.internalValue = undefined;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this._availabilityDomain = value.availabilityDomain;
            this._compartmentId = value.compartmentId;
            this._definedTags = value.definedTags;
            this._displayName = value.displayName;
            this._freeformTags = value.freeformTags;
            this._instanceConfigurationId = value.instanceConfigurationId;
            this._size = value.size;
            this._gpuMemoryClusterScaleConfig.internalValue = value.gpuMemoryClusterScaleConfig;
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
    get instanceConfigurationId() {
        return this.getStringAttribute('instance_configuration_id');
    }
    set instanceConfigurationId(value) {
        this._instanceConfigurationId = value;
    }
    get instanceConfigurationIdInput() {
        return this._instanceConfigurationId;
    }
    get size() {
        return this.getStringAttribute('size');
    }
    set size(value) {
        this._size = value;
    }
    resetSize() {
        this._size = undefined;
    }
    get sizeInput() {
        return this._size;
    }
    get gpuMemoryClusterScaleConfig() {
        return this._gpuMemoryClusterScaleConfig;
    }
    putGpuMemoryClusterScaleConfig(value) {
        this._gpuMemoryClusterScaleConfig.internalValue = value;
    }
    resetGpuMemoryClusterScaleConfig() {
        this._gpuMemoryClusterScaleConfig.internalValue = undefined;
    }
    get gpuMemoryClusterScaleConfigInput() {
        return this._gpuMemoryClusterScaleConfig.internalValue;
    }
}
exports.CoreInstanceConfigurationGmcConfigsOutputReference = CoreInstanceConfigurationGmcConfigsOutputReference;
function coreInstanceConfigurationInstanceDetailsBlockVolumesAttachDetailsToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        device: cdktf.stringToTerraform(struct.device),
        display_name: cdktf.stringToTerraform(struct.displayName),
        is_pv_encryption_in_transit_enabled: cdktf.booleanToTerraform(struct.isPvEncryptionInTransitEnabled),
        is_read_only: cdktf.booleanToTerraform(struct.isReadOnly),
        is_shareable: cdktf.booleanToTerraform(struct.isShareable),
        type: cdktf.stringToTerraform(struct.type),
        use_chap: cdktf.booleanToTerraform(struct.useChap),
    };
}
function coreInstanceConfigurationInstanceDetailsBlockVolumesAttachDetailsToHclTerraform(struct) {
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
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class CoreInstanceConfigurationInstanceDetailsBlockVolumesAttachDetailsOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false, 0);
        this.isEmptyObject = false;
    }
    get internalValue() {
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
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this._device = undefined;
            this._displayName = undefined;
            this._isPvEncryptionInTransitEnabled = undefined;
            this._isReadOnly = undefined;
            this._isShareable = undefined;
            this._type = undefined;
            this._useChap = undefined;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this._device = value.device;
            this._displayName = value.displayName;
            this._isPvEncryptionInTransitEnabled = value.isPvEncryptionInTransitEnabled;
            this._isReadOnly = value.isReadOnly;
            this._isShareable = value.isShareable;
            this._type = value.type;
            this._useChap = value.useChap;
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
}
exports.CoreInstanceConfigurationInstanceDetailsBlockVolumesAttachDetailsOutputReference = CoreInstanceConfigurationInstanceDetailsBlockVolumesAttachDetailsOutputReference;
function coreInstanceConfigurationInstanceDetailsBlockVolumesCreateDetailsAutotunePoliciesToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        autotune_type: cdktf.stringToTerraform(struct.autotuneType),
        max_vpus_per_gb: cdktf.stringToTerraform(struct.maxVpusPerGb),
    };
}
function coreInstanceConfigurationInstanceDetailsBlockVolumesCreateDetailsAutotunePoliciesToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        autotune_type: {
            value: cdktf.stringToHclTerraform(struct.autotuneType),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        max_vpus_per_gb: {
            value: cdktf.stringToHclTerraform(struct.maxVpusPerGb),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class CoreInstanceConfigurationInstanceDetailsBlockVolumesCreateDetailsAutotunePoliciesOutputReference extends cdktf.ComplexObject {
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
        if (this._autotuneType !== undefined) {
            hasAnyValues = true;
            internalValueResult.autotuneType = this._autotuneType;
        }
        if (this._maxVpusPerGb !== undefined) {
            hasAnyValues = true;
            internalValueResult.maxVpusPerGb = this._maxVpusPerGb;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this.resolvableValue = undefined;
            this._autotuneType = undefined;
            this._maxVpusPerGb = undefined;
        }
        else if (cdktf.Tokenization.isResolvable(value)) {
            this.isEmptyObject = false;
            this.resolvableValue = value;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this.resolvableValue = undefined;
            this._autotuneType = value.autotuneType;
            this._maxVpusPerGb = value.maxVpusPerGb;
        }
    }
    get autotuneType() {
        return this.getStringAttribute('autotune_type');
    }
    set autotuneType(value) {
        this._autotuneType = value;
    }
    get autotuneTypeInput() {
        return this._autotuneType;
    }
    get maxVpusPerGb() {
        return this.getStringAttribute('max_vpus_per_gb');
    }
    set maxVpusPerGb(value) {
        this._maxVpusPerGb = value;
    }
    resetMaxVpusPerGb() {
        this._maxVpusPerGb = undefined;
    }
    get maxVpusPerGbInput() {
        return this._maxVpusPerGb;
    }
}
exports.CoreInstanceConfigurationInstanceDetailsBlockVolumesCreateDetailsAutotunePoliciesOutputReference = CoreInstanceConfigurationInstanceDetailsBlockVolumesCreateDetailsAutotunePoliciesOutputReference;
class CoreInstanceConfigurationInstanceDetailsBlockVolumesCreateDetailsAutotunePoliciesList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new CoreInstanceConfigurationInstanceDetailsBlockVolumesCreateDetailsAutotunePoliciesOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.CoreInstanceConfigurationInstanceDetailsBlockVolumesCreateDetailsAutotunePoliciesList = CoreInstanceConfigurationInstanceDetailsBlockVolumesCreateDetailsAutotunePoliciesList;
function coreInstanceConfigurationInstanceDetailsBlockVolumesCreateDetailsBlockVolumeReplicasToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        availability_domain: cdktf.stringToTerraform(struct.availabilityDomain),
        display_name: cdktf.stringToTerraform(struct.displayName),
    };
}
function coreInstanceConfigurationInstanceDetailsBlockVolumesCreateDetailsBlockVolumeReplicasToHclTerraform(struct) {
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
        display_name: {
            value: cdktf.stringToHclTerraform(struct.displayName),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class CoreInstanceConfigurationInstanceDetailsBlockVolumesCreateDetailsBlockVolumeReplicasOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false, 0);
        this.isEmptyObject = false;
    }
    get internalValue() {
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._availabilityDomain !== undefined) {
            hasAnyValues = true;
            internalValueResult.availabilityDomain = this._availabilityDomain;
        }
        if (this._displayName !== undefined) {
            hasAnyValues = true;
            internalValueResult.displayName = this._displayName;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this._availabilityDomain = undefined;
            this._displayName = undefined;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this._availabilityDomain = value.availabilityDomain;
            this._displayName = value.displayName;
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
}
exports.CoreInstanceConfigurationInstanceDetailsBlockVolumesCreateDetailsBlockVolumeReplicasOutputReference = CoreInstanceConfigurationInstanceDetailsBlockVolumesCreateDetailsBlockVolumeReplicasOutputReference;
function coreInstanceConfigurationInstanceDetailsBlockVolumesCreateDetailsSourceDetailsToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        id: cdktf.stringToTerraform(struct.id),
        type: cdktf.stringToTerraform(struct.type),
    };
}
function coreInstanceConfigurationInstanceDetailsBlockVolumesCreateDetailsSourceDetailsToHclTerraform(struct) {
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
        type: {
            value: cdktf.stringToHclTerraform(struct.type),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class CoreInstanceConfigurationInstanceDetailsBlockVolumesCreateDetailsSourceDetailsOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false, 0);
        this.isEmptyObject = false;
    }
    get internalValue() {
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._id !== undefined) {
            hasAnyValues = true;
            internalValueResult.id = this._id;
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
            this._id = undefined;
            this._type = undefined;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this._id = value.id;
            this._type = value.type;
        }
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
exports.CoreInstanceConfigurationInstanceDetailsBlockVolumesCreateDetailsSourceDetailsOutputReference = CoreInstanceConfigurationInstanceDetailsBlockVolumesCreateDetailsSourceDetailsOutputReference;
function coreInstanceConfigurationInstanceDetailsBlockVolumesCreateDetailsToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        availability_domain: cdktf.stringToTerraform(struct.availabilityDomain),
        backup_policy_id: cdktf.stringToTerraform(struct.backupPolicyId),
        cluster_placement_group_id: cdktf.stringToTerraform(struct.clusterPlacementGroupId),
        compartment_id: cdktf.stringToTerraform(struct.compartmentId),
        defined_tags: cdktf.hashMapper(cdktf.stringToTerraform)(struct.definedTags),
        display_name: cdktf.stringToTerraform(struct.displayName),
        freeform_tags: cdktf.hashMapper(cdktf.stringToTerraform)(struct.freeformTags),
        is_auto_tune_enabled: cdktf.booleanToTerraform(struct.isAutoTuneEnabled),
        kms_key_id: cdktf.stringToTerraform(struct.kmsKeyId),
        size_in_gbs: cdktf.stringToTerraform(struct.sizeInGbs),
        vpus_per_gb: cdktf.stringToTerraform(struct.vpusPerGb),
        xrc_kms_key_id: cdktf.stringToTerraform(struct.xrcKmsKeyId),
        autotune_policies: cdktf.listMapper(coreInstanceConfigurationInstanceDetailsBlockVolumesCreateDetailsAutotunePoliciesToTerraform, true)(struct.autotunePolicies),
        block_volume_replicas: coreInstanceConfigurationInstanceDetailsBlockVolumesCreateDetailsBlockVolumeReplicasToTerraform(struct.blockVolumeReplicas),
        source_details: coreInstanceConfigurationInstanceDetailsBlockVolumesCreateDetailsSourceDetailsToTerraform(struct.sourceDetails),
    };
}
function coreInstanceConfigurationInstanceDetailsBlockVolumesCreateDetailsToHclTerraform(struct) {
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
        backup_policy_id: {
            value: cdktf.stringToHclTerraform(struct.backupPolicyId),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        cluster_placement_group_id: {
            value: cdktf.stringToHclTerraform(struct.clusterPlacementGroupId),
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
        is_auto_tune_enabled: {
            value: cdktf.booleanToHclTerraform(struct.isAutoTuneEnabled),
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
        size_in_gbs: {
            value: cdktf.stringToHclTerraform(struct.sizeInGbs),
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
        xrc_kms_key_id: {
            value: cdktf.stringToHclTerraform(struct.xrcKmsKeyId),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        autotune_policies: {
            value: cdktf.listMapperHcl(coreInstanceConfigurationInstanceDetailsBlockVolumesCreateDetailsAutotunePoliciesToHclTerraform, true)(struct.autotunePolicies),
            isBlock: true,
            type: "list",
            storageClassType: "CoreInstanceConfigurationInstanceDetailsBlockVolumesCreateDetailsAutotunePoliciesList",
        },
        block_volume_replicas: {
            value: coreInstanceConfigurationInstanceDetailsBlockVolumesCreateDetailsBlockVolumeReplicasToHclTerraform(struct.blockVolumeReplicas),
            isBlock: true,
            type: "list",
            storageClassType: "CoreInstanceConfigurationInstanceDetailsBlockVolumesCreateDetailsBlockVolumeReplicasList",
        },
        source_details: {
            value: coreInstanceConfigurationInstanceDetailsBlockVolumesCreateDetailsSourceDetailsToHclTerraform(struct.sourceDetails),
            isBlock: true,
            type: "list",
            storageClassType: "CoreInstanceConfigurationInstanceDetailsBlockVolumesCreateDetailsSourceDetailsList",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class CoreInstanceConfigurationInstanceDetailsBlockVolumesCreateDetailsOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false, 0);
        this.isEmptyObject = false;
        this._autotunePolicies = new CoreInstanceConfigurationInstanceDetailsBlockVolumesCreateDetailsAutotunePoliciesList(this, "autotune_policies", false);
        this._blockVolumeReplicas = new CoreInstanceConfigurationInstanceDetailsBlockVolumesCreateDetailsBlockVolumeReplicasOutputReference(this, "block_volume_replicas");
        this._sourceDetails = new CoreInstanceConfigurationInstanceDetailsBlockVolumesCreateDetailsSourceDetailsOutputReference(this, "source_details");
    }
    get internalValue() {
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._availabilityDomain !== undefined) {
            hasAnyValues = true;
            internalValueResult.availabilityDomain = this._availabilityDomain;
        }
        if (this._backupPolicyId !== undefined) {
            hasAnyValues = true;
            internalValueResult.backupPolicyId = this._backupPolicyId;
        }
        if (this._clusterPlacementGroupId !== undefined) {
            hasAnyValues = true;
            internalValueResult.clusterPlacementGroupId = this._clusterPlacementGroupId;
        }
        if (this._compartmentId !== undefined) {
            hasAnyValues = true;
            internalValueResult.compartmentId = this._compartmentId;
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
        if (this._isAutoTuneEnabled !== undefined) {
            hasAnyValues = true;
            internalValueResult.isAutoTuneEnabled = this._isAutoTuneEnabled;
        }
        if (this._kmsKeyId !== undefined) {
            hasAnyValues = true;
            internalValueResult.kmsKeyId = this._kmsKeyId;
        }
        if (this._sizeInGbs !== undefined) {
            hasAnyValues = true;
            internalValueResult.sizeInGbs = this._sizeInGbs;
        }
        if (this._vpusPerGb !== undefined) {
            hasAnyValues = true;
            internalValueResult.vpusPerGb = this._vpusPerGb;
        }
        if (this._xrcKmsKeyId !== undefined) {
            hasAnyValues = true;
            internalValueResult.xrcKmsKeyId = this._xrcKmsKeyId;
        }
        if (this._autotunePolicies?.internalValue !== undefined) {
            hasAnyValues = true;
            internalValueResult.autotunePolicies = this._autotunePolicies?.internalValue;
        }
        if (this._blockVolumeReplicas?.internalValue !== undefined) {
            hasAnyValues = true;
            internalValueResult.blockVolumeReplicas = this._blockVolumeReplicas?.internalValue;
        }
        if (this._sourceDetails?.internalValue !== undefined) {
            hasAnyValues = true;
            internalValueResult.sourceDetails = this._sourceDetails?.internalValue;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this._availabilityDomain = undefined;
            this._backupPolicyId = undefined;
            this._clusterPlacementGroupId = undefined;
            this._compartmentId = undefined;
            this._definedTags = undefined;
            this._displayName = undefined;
            this._freeformTags = undefined;
            this._isAutoTuneEnabled = undefined;
            this._kmsKeyId = undefined;
            this._sizeInGbs = undefined;
            this._vpusPerGb = undefined;
            this._xrcKmsKeyId = undefined;
            this._autotunePolicies.internalValue = undefined;
            this._blockVolumeReplicas.internalValue = undefined;
            this._sourceDetails.internalValue = undefined;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this._availabilityDomain = value.availabilityDomain;
            this._backupPolicyId = value.backupPolicyId;
            this._clusterPlacementGroupId = value.clusterPlacementGroupId;
            this._compartmentId = value.compartmentId;
            this._definedTags = value.definedTags;
            this._displayName = value.displayName;
            this._freeformTags = value.freeformTags;
            this._isAutoTuneEnabled = value.isAutoTuneEnabled;
            this._kmsKeyId = value.kmsKeyId;
            this._sizeInGbs = value.sizeInGbs;
            this._vpusPerGb = value.vpusPerGb;
            this._xrcKmsKeyId = value.xrcKmsKeyId;
            this._autotunePolicies.internalValue = value.autotunePolicies;
            this._blockVolumeReplicas.internalValue = value.blockVolumeReplicas;
            this._sourceDetails.internalValue = value.sourceDetails;
        }
    }
    get availabilityDomain() {
        return this.getStringAttribute('availability_domain');
    }
    set availabilityDomain(value) {
        this._availabilityDomain = value;
    }
    resetAvailabilityDomain() {
        this._availabilityDomain = undefined;
    }
    get availabilityDomainInput() {
        return this._availabilityDomain;
    }
    get backupPolicyId() {
        return this.getStringAttribute('backup_policy_id');
    }
    set backupPolicyId(value) {
        this._backupPolicyId = value;
    }
    resetBackupPolicyId() {
        this._backupPolicyId = undefined;
    }
    get backupPolicyIdInput() {
        return this._backupPolicyId;
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
    resetCompartmentId() {
        this._compartmentId = undefined;
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
    get isAutoTuneEnabled() {
        return this.getBooleanAttribute('is_auto_tune_enabled');
    }
    set isAutoTuneEnabled(value) {
        this._isAutoTuneEnabled = value;
    }
    resetIsAutoTuneEnabled() {
        this._isAutoTuneEnabled = undefined;
    }
    get isAutoTuneEnabledInput() {
        return this._isAutoTuneEnabled;
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
    resetSizeInGbs() {
        this._sizeInGbs = undefined;
    }
    get sizeInGbsInput() {
        return this._sizeInGbs;
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
    get xrcKmsKeyId() {
        return this.getStringAttribute('xrc_kms_key_id');
    }
    set xrcKmsKeyId(value) {
        this._xrcKmsKeyId = value;
    }
    resetXrcKmsKeyId() {
        this._xrcKmsKeyId = undefined;
    }
    get xrcKmsKeyIdInput() {
        return this._xrcKmsKeyId;
    }
    get autotunePolicies() {
        return this._autotunePolicies;
    }
    putAutotunePolicies(value) {
        this._autotunePolicies.internalValue = value;
    }
    resetAutotunePolicies() {
        this._autotunePolicies.internalValue = undefined;
    }
    get autotunePoliciesInput() {
        return this._autotunePolicies.internalValue;
    }
    get blockVolumeReplicas() {
        return this._blockVolumeReplicas;
    }
    putBlockVolumeReplicas(value) {
        this._blockVolumeReplicas.internalValue = value;
    }
    resetBlockVolumeReplicas() {
        this._blockVolumeReplicas.internalValue = undefined;
    }
    get blockVolumeReplicasInput() {
        return this._blockVolumeReplicas.internalValue;
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
}
exports.CoreInstanceConfigurationInstanceDetailsBlockVolumesCreateDetailsOutputReference = CoreInstanceConfigurationInstanceDetailsBlockVolumesCreateDetailsOutputReference;
function coreInstanceConfigurationInstanceDetailsBlockVolumesToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        volume_id: cdktf.stringToTerraform(struct.volumeId),
        attach_details: coreInstanceConfigurationInstanceDetailsBlockVolumesAttachDetailsToTerraform(struct.attachDetails),
        create_details: coreInstanceConfigurationInstanceDetailsBlockVolumesCreateDetailsToTerraform(struct.createDetails),
    };
}
function coreInstanceConfigurationInstanceDetailsBlockVolumesToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        volume_id: {
            value: cdktf.stringToHclTerraform(struct.volumeId),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        attach_details: {
            value: coreInstanceConfigurationInstanceDetailsBlockVolumesAttachDetailsToHclTerraform(struct.attachDetails),
            isBlock: true,
            type: "list",
            storageClassType: "CoreInstanceConfigurationInstanceDetailsBlockVolumesAttachDetailsList",
        },
        create_details: {
            value: coreInstanceConfigurationInstanceDetailsBlockVolumesCreateDetailsToHclTerraform(struct.createDetails),
            isBlock: true,
            type: "list",
            storageClassType: "CoreInstanceConfigurationInstanceDetailsBlockVolumesCreateDetailsList",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class CoreInstanceConfigurationInstanceDetailsBlockVolumesOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute, complexObjectIndex, complexObjectIsFromSet) {
        super(terraformResource, terraformAttribute, complexObjectIsFromSet, complexObjectIndex);
        this.isEmptyObject = false;
        this._attachDetails = new CoreInstanceConfigurationInstanceDetailsBlockVolumesAttachDetailsOutputReference(this, "attach_details");
        this._createDetails = new CoreInstanceConfigurationInstanceDetailsBlockVolumesCreateDetailsOutputReference(this, "create_details");
    }
    get internalValue() {
        if (this.resolvableValue) {
            return this.resolvableValue;
        }
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._volumeId !== undefined) {
            hasAnyValues = true;
            internalValueResult.volumeId = this._volumeId;
        }
        if (this._attachDetails?.internalValue !== undefined) {
            hasAnyValues = true;
            internalValueResult.attachDetails = this._attachDetails?.internalValue;
        }
        if (this._createDetails?.internalValue !== undefined) {
            hasAnyValues = true;
            internalValueResult.createDetails = this._createDetails?.internalValue;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this.resolvableValue = undefined;
            this._volumeId = undefined;
            this._attachDetails.internalValue = undefined;
            this._createDetails.internalValue = undefined;
        }
        else if (cdktf.Tokenization.isResolvable(value)) {
            this.isEmptyObject = false;
            this.resolvableValue = value;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this.resolvableValue = undefined;
            this._volumeId = value.volumeId;
            this._attachDetails.internalValue = value.attachDetails;
            this._createDetails.internalValue = value.createDetails;
        }
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
    get attachDetails() {
        return this._attachDetails;
    }
    putAttachDetails(value) {
        this._attachDetails.internalValue = value;
    }
    resetAttachDetails() {
        this._attachDetails.internalValue = undefined;
    }
    get attachDetailsInput() {
        return this._attachDetails.internalValue;
    }
    get createDetails() {
        return this._createDetails;
    }
    putCreateDetails(value) {
        this._createDetails.internalValue = value;
    }
    resetCreateDetails() {
        this._createDetails.internalValue = undefined;
    }
    get createDetailsInput() {
        return this._createDetails.internalValue;
    }
}
exports.CoreInstanceConfigurationInstanceDetailsBlockVolumesOutputReference = CoreInstanceConfigurationInstanceDetailsBlockVolumesOutputReference;
class CoreInstanceConfigurationInstanceDetailsBlockVolumesList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new CoreInstanceConfigurationInstanceDetailsBlockVolumesOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.CoreInstanceConfigurationInstanceDetailsBlockVolumesList = CoreInstanceConfigurationInstanceDetailsBlockVolumesList;
function coreInstanceConfigurationInstanceDetailsLaunchDetailsAgentConfigPluginsConfigToTerraform(struct) {
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
function coreInstanceConfigurationInstanceDetailsLaunchDetailsAgentConfigPluginsConfigToHclTerraform(struct) {
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
class CoreInstanceConfigurationInstanceDetailsLaunchDetailsAgentConfigPluginsConfigOutputReference extends cdktf.ComplexObject {
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
    resetDesiredState() {
        this._desiredState = undefined;
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
    resetName() {
        this._name = undefined;
    }
    get nameInput() {
        return this._name;
    }
}
exports.CoreInstanceConfigurationInstanceDetailsLaunchDetailsAgentConfigPluginsConfigOutputReference = CoreInstanceConfigurationInstanceDetailsLaunchDetailsAgentConfigPluginsConfigOutputReference;
class CoreInstanceConfigurationInstanceDetailsLaunchDetailsAgentConfigPluginsConfigList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new CoreInstanceConfigurationInstanceDetailsLaunchDetailsAgentConfigPluginsConfigOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.CoreInstanceConfigurationInstanceDetailsLaunchDetailsAgentConfigPluginsConfigList = CoreInstanceConfigurationInstanceDetailsLaunchDetailsAgentConfigPluginsConfigList;
function coreInstanceConfigurationInstanceDetailsLaunchDetailsAgentConfigToTerraform(struct) {
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
        plugins_config: cdktf.listMapper(coreInstanceConfigurationInstanceDetailsLaunchDetailsAgentConfigPluginsConfigToTerraform, true)(struct.pluginsConfig),
    };
}
function coreInstanceConfigurationInstanceDetailsLaunchDetailsAgentConfigToHclTerraform(struct) {
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
            value: cdktf.listMapperHcl(coreInstanceConfigurationInstanceDetailsLaunchDetailsAgentConfigPluginsConfigToHclTerraform, true)(struct.pluginsConfig),
            isBlock: true,
            type: "list",
            storageClassType: "CoreInstanceConfigurationInstanceDetailsLaunchDetailsAgentConfigPluginsConfigList",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class CoreInstanceConfigurationInstanceDetailsLaunchDetailsAgentConfigOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false, 0);
        this.isEmptyObject = false;
        this._pluginsConfig = new CoreInstanceConfigurationInstanceDetailsLaunchDetailsAgentConfigPluginsConfigList(this, "plugins_config", false);
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
exports.CoreInstanceConfigurationInstanceDetailsLaunchDetailsAgentConfigOutputReference = CoreInstanceConfigurationInstanceDetailsLaunchDetailsAgentConfigOutputReference;
function coreInstanceConfigurationInstanceDetailsLaunchDetailsAvailabilityConfigToTerraform(struct) {
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
function coreInstanceConfigurationInstanceDetailsLaunchDetailsAvailabilityConfigToHclTerraform(struct) {
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
class CoreInstanceConfigurationInstanceDetailsLaunchDetailsAvailabilityConfigOutputReference extends cdktf.ComplexObject {
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
exports.CoreInstanceConfigurationInstanceDetailsLaunchDetailsAvailabilityConfigOutputReference = CoreInstanceConfigurationInstanceDetailsLaunchDetailsAvailabilityConfigOutputReference;
function coreInstanceConfigurationInstanceDetailsLaunchDetailsCreateVnicDetailsIpv6AddressIpv6SubnetCidrPairDetailsToTerraform(struct) {
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
function coreInstanceConfigurationInstanceDetailsLaunchDetailsCreateVnicDetailsIpv6AddressIpv6SubnetCidrPairDetailsToHclTerraform(struct) {
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
class CoreInstanceConfigurationInstanceDetailsLaunchDetailsCreateVnicDetailsIpv6AddressIpv6SubnetCidrPairDetailsOutputReference extends cdktf.ComplexObject {
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
exports.CoreInstanceConfigurationInstanceDetailsLaunchDetailsCreateVnicDetailsIpv6AddressIpv6SubnetCidrPairDetailsOutputReference = CoreInstanceConfigurationInstanceDetailsLaunchDetailsCreateVnicDetailsIpv6AddressIpv6SubnetCidrPairDetailsOutputReference;
class CoreInstanceConfigurationInstanceDetailsLaunchDetailsCreateVnicDetailsIpv6AddressIpv6SubnetCidrPairDetailsList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new CoreInstanceConfigurationInstanceDetailsLaunchDetailsCreateVnicDetailsIpv6AddressIpv6SubnetCidrPairDetailsOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.CoreInstanceConfigurationInstanceDetailsLaunchDetailsCreateVnicDetailsIpv6AddressIpv6SubnetCidrPairDetailsList = CoreInstanceConfigurationInstanceDetailsLaunchDetailsCreateVnicDetailsIpv6AddressIpv6SubnetCidrPairDetailsList;
function coreInstanceConfigurationInstanceDetailsLaunchDetailsCreateVnicDetailsToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        assign_ipv6ip: cdktf.booleanToTerraform(struct.assignIpv6Ip),
        assign_private_dns_record: cdktf.booleanToTerraform(struct.assignPrivateDnsRecord),
        assign_public_ip: cdktf.booleanToTerraform(struct.assignPublicIp),
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
        ipv6address_ipv6subnet_cidr_pair_details: cdktf.listMapper(coreInstanceConfigurationInstanceDetailsLaunchDetailsCreateVnicDetailsIpv6AddressIpv6SubnetCidrPairDetailsToTerraform, true)(struct.ipv6AddressIpv6SubnetCidrPairDetails),
    };
}
function coreInstanceConfigurationInstanceDetailsLaunchDetailsCreateVnicDetailsToHclTerraform(struct) {
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
            value: cdktf.booleanToHclTerraform(struct.assignPublicIp),
            isBlock: false,
            type: "simple",
            storageClassType: "boolean",
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
        ipv6address_ipv6subnet_cidr_pair_details: {
            value: cdktf.listMapperHcl(coreInstanceConfigurationInstanceDetailsLaunchDetailsCreateVnicDetailsIpv6AddressIpv6SubnetCidrPairDetailsToHclTerraform, true)(struct.ipv6AddressIpv6SubnetCidrPairDetails),
            isBlock: true,
            type: "list",
            storageClassType: "CoreInstanceConfigurationInstanceDetailsLaunchDetailsCreateVnicDetailsIpv6AddressIpv6SubnetCidrPairDetailsList",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class CoreInstanceConfigurationInstanceDetailsLaunchDetailsCreateVnicDetailsOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false, 0);
        this.isEmptyObject = false;
        this._ipv6AddressIpv6SubnetCidrPairDetails = new CoreInstanceConfigurationInstanceDetailsLaunchDetailsCreateVnicDetailsIpv6AddressIpv6SubnetCidrPairDetailsList(this, "ipv6address_ipv6subnet_cidr_pair_details", false);
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
        return this.getBooleanAttribute('assign_public_ip');
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
exports.CoreInstanceConfigurationInstanceDetailsLaunchDetailsCreateVnicDetailsOutputReference = CoreInstanceConfigurationInstanceDetailsLaunchDetailsCreateVnicDetailsOutputReference;
function coreInstanceConfigurationInstanceDetailsLaunchDetailsInstanceOptionsToTerraform(struct) {
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
function coreInstanceConfigurationInstanceDetailsLaunchDetailsInstanceOptionsToHclTerraform(struct) {
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
class CoreInstanceConfigurationInstanceDetailsLaunchDetailsInstanceOptionsOutputReference extends cdktf.ComplexObject {
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
exports.CoreInstanceConfigurationInstanceDetailsLaunchDetailsInstanceOptionsOutputReference = CoreInstanceConfigurationInstanceDetailsLaunchDetailsInstanceOptionsOutputReference;
function coreInstanceConfigurationInstanceDetailsLaunchDetailsLaunchOptionsToTerraform(struct) {
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
function coreInstanceConfigurationInstanceDetailsLaunchDetailsLaunchOptionsToHclTerraform(struct) {
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
class CoreInstanceConfigurationInstanceDetailsLaunchDetailsLaunchOptionsOutputReference extends cdktf.ComplexObject {
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
exports.CoreInstanceConfigurationInstanceDetailsLaunchDetailsLaunchOptionsOutputReference = CoreInstanceConfigurationInstanceDetailsLaunchDetailsLaunchOptionsOutputReference;
function coreInstanceConfigurationInstanceDetailsLaunchDetailsLicensingConfigsToTerraform(struct) {
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
function coreInstanceConfigurationInstanceDetailsLaunchDetailsLicensingConfigsToHclTerraform(struct) {
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
class CoreInstanceConfigurationInstanceDetailsLaunchDetailsLicensingConfigsOutputReference extends cdktf.ComplexObject {
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
exports.CoreInstanceConfigurationInstanceDetailsLaunchDetailsLicensingConfigsOutputReference = CoreInstanceConfigurationInstanceDetailsLaunchDetailsLicensingConfigsOutputReference;
function coreInstanceConfigurationInstanceDetailsLaunchDetailsPlacementConstraintDetailsToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        compute_host_group_id: cdktf.stringToTerraform(struct.computeHostGroupId),
        type: cdktf.stringToTerraform(struct.type),
    };
}
function coreInstanceConfigurationInstanceDetailsLaunchDetailsPlacementConstraintDetailsToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
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
class CoreInstanceConfigurationInstanceDetailsLaunchDetailsPlacementConstraintDetailsOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false, 0);
        this.isEmptyObject = false;
    }
    get internalValue() {
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
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
            this._computeHostGroupId = undefined;
            this._type = undefined;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this._computeHostGroupId = value.computeHostGroupId;
            this._type = value.type;
        }
    }
    get computeHostGroupId() {
        return this.getStringAttribute('compute_host_group_id');
    }
    set computeHostGroupId(value) {
        this._computeHostGroupId = value;
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
exports.CoreInstanceConfigurationInstanceDetailsLaunchDetailsPlacementConstraintDetailsOutputReference = CoreInstanceConfigurationInstanceDetailsLaunchDetailsPlacementConstraintDetailsOutputReference;
function coreInstanceConfigurationInstanceDetailsLaunchDetailsPlatformConfigToTerraform(struct) {
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
function coreInstanceConfigurationInstanceDetailsLaunchDetailsPlatformConfigToHclTerraform(struct) {
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
class CoreInstanceConfigurationInstanceDetailsLaunchDetailsPlatformConfigOutputReference extends cdktf.ComplexObject {
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
exports.CoreInstanceConfigurationInstanceDetailsLaunchDetailsPlatformConfigOutputReference = CoreInstanceConfigurationInstanceDetailsLaunchDetailsPlatformConfigOutputReference;
function coreInstanceConfigurationInstanceDetailsLaunchDetailsPreemptibleInstanceConfigPreemptionActionToTerraform(struct) {
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
function coreInstanceConfigurationInstanceDetailsLaunchDetailsPreemptibleInstanceConfigPreemptionActionToHclTerraform(struct) {
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
class CoreInstanceConfigurationInstanceDetailsLaunchDetailsPreemptibleInstanceConfigPreemptionActionOutputReference extends cdktf.ComplexObject {
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
exports.CoreInstanceConfigurationInstanceDetailsLaunchDetailsPreemptibleInstanceConfigPreemptionActionOutputReference = CoreInstanceConfigurationInstanceDetailsLaunchDetailsPreemptibleInstanceConfigPreemptionActionOutputReference;
function coreInstanceConfigurationInstanceDetailsLaunchDetailsPreemptibleInstanceConfigToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        preemption_action: coreInstanceConfigurationInstanceDetailsLaunchDetailsPreemptibleInstanceConfigPreemptionActionToTerraform(struct.preemptionAction),
    };
}
function coreInstanceConfigurationInstanceDetailsLaunchDetailsPreemptibleInstanceConfigToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        preemption_action: {
            value: coreInstanceConfigurationInstanceDetailsLaunchDetailsPreemptibleInstanceConfigPreemptionActionToHclTerraform(struct.preemptionAction),
            isBlock: true,
            type: "list",
            storageClassType: "CoreInstanceConfigurationInstanceDetailsLaunchDetailsPreemptibleInstanceConfigPreemptionActionList",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class CoreInstanceConfigurationInstanceDetailsLaunchDetailsPreemptibleInstanceConfigOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false, 0);
        this.isEmptyObject = false;
        this._preemptionAction = new CoreInstanceConfigurationInstanceDetailsLaunchDetailsPreemptibleInstanceConfigPreemptionActionOutputReference(this, "preemption_action");
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
    resetPreemptionAction() {
        this._preemptionAction.internalValue = undefined;
    }
    get preemptionActionInput() {
        return this._preemptionAction.internalValue;
    }
}
exports.CoreInstanceConfigurationInstanceDetailsLaunchDetailsPreemptibleInstanceConfigOutputReference = CoreInstanceConfigurationInstanceDetailsLaunchDetailsPreemptibleInstanceConfigOutputReference;
function coreInstanceConfigurationInstanceDetailsLaunchDetailsShapeConfigToTerraform(struct) {
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
function coreInstanceConfigurationInstanceDetailsLaunchDetailsShapeConfigToHclTerraform(struct) {
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
class CoreInstanceConfigurationInstanceDetailsLaunchDetailsShapeConfigOutputReference extends cdktf.ComplexObject {
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
exports.CoreInstanceConfigurationInstanceDetailsLaunchDetailsShapeConfigOutputReference = CoreInstanceConfigurationInstanceDetailsLaunchDetailsShapeConfigOutputReference;
function coreInstanceConfigurationInstanceDetailsLaunchDetailsSourceDetailsInstanceSourceImageFilterDetailsToTerraform(struct) {
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
function coreInstanceConfigurationInstanceDetailsLaunchDetailsSourceDetailsInstanceSourceImageFilterDetailsToHclTerraform(struct) {
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
class CoreInstanceConfigurationInstanceDetailsLaunchDetailsSourceDetailsInstanceSourceImageFilterDetailsOutputReference extends cdktf.ComplexObject {
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
    resetCompartmentId() {
        this._compartmentId = undefined;
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
exports.CoreInstanceConfigurationInstanceDetailsLaunchDetailsSourceDetailsInstanceSourceImageFilterDetailsOutputReference = CoreInstanceConfigurationInstanceDetailsLaunchDetailsSourceDetailsInstanceSourceImageFilterDetailsOutputReference;
function coreInstanceConfigurationInstanceDetailsLaunchDetailsSourceDetailsToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        boot_volume_id: cdktf.stringToTerraform(struct.bootVolumeId),
        boot_volume_size_in_gbs: cdktf.stringToTerraform(struct.bootVolumeSizeInGbs),
        boot_volume_vpus_per_gb: cdktf.stringToTerraform(struct.bootVolumeVpusPerGb),
        image_id: cdktf.stringToTerraform(struct.imageId),
        kms_key_id: cdktf.stringToTerraform(struct.kmsKeyId),
        source_type: cdktf.stringToTerraform(struct.sourceType),
        instance_source_image_filter_details: coreInstanceConfigurationInstanceDetailsLaunchDetailsSourceDetailsInstanceSourceImageFilterDetailsToTerraform(struct.instanceSourceImageFilterDetails),
    };
}
function coreInstanceConfigurationInstanceDetailsLaunchDetailsSourceDetailsToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        boot_volume_id: {
            value: cdktf.stringToHclTerraform(struct.bootVolumeId),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
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
        image_id: {
            value: cdktf.stringToHclTerraform(struct.imageId),
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
        source_type: {
            value: cdktf.stringToHclTerraform(struct.sourceType),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        instance_source_image_filter_details: {
            value: coreInstanceConfigurationInstanceDetailsLaunchDetailsSourceDetailsInstanceSourceImageFilterDetailsToHclTerraform(struct.instanceSourceImageFilterDetails),
            isBlock: true,
            type: "list",
            storageClassType: "CoreInstanceConfigurationInstanceDetailsLaunchDetailsSourceDetailsInstanceSourceImageFilterDetailsList",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class CoreInstanceConfigurationInstanceDetailsLaunchDetailsSourceDetailsOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false, 0);
        this.isEmptyObject = false;
        this._instanceSourceImageFilterDetails = new CoreInstanceConfigurationInstanceDetailsLaunchDetailsSourceDetailsInstanceSourceImageFilterDetailsOutputReference(this, "instance_source_image_filter_details");
    }
    get internalValue() {
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._bootVolumeId !== undefined) {
            hasAnyValues = true;
            internalValueResult.bootVolumeId = this._bootVolumeId;
        }
        if (this._bootVolumeSizeInGbs !== undefined) {
            hasAnyValues = true;
            internalValueResult.bootVolumeSizeInGbs = this._bootVolumeSizeInGbs;
        }
        if (this._bootVolumeVpusPerGb !== undefined) {
            hasAnyValues = true;
            internalValueResult.bootVolumeVpusPerGb = this._bootVolumeVpusPerGb;
        }
        if (this._imageId !== undefined) {
            hasAnyValues = true;
            internalValueResult.imageId = this._imageId;
        }
        if (this._kmsKeyId !== undefined) {
            hasAnyValues = true;
            internalValueResult.kmsKeyId = this._kmsKeyId;
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
            this._bootVolumeId = undefined;
            this._bootVolumeSizeInGbs = undefined;
            this._bootVolumeVpusPerGb = undefined;
            this._imageId = undefined;
            this._kmsKeyId = undefined;
            this._sourceType = undefined;
            this._instanceSourceImageFilterDetails.internalValue = undefined;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this._bootVolumeId = value.bootVolumeId;
            this._bootVolumeSizeInGbs = value.bootVolumeSizeInGbs;
            this._bootVolumeVpusPerGb = value.bootVolumeVpusPerGb;
            this._imageId = value.imageId;
            this._kmsKeyId = value.kmsKeyId;
            this._sourceType = value.sourceType;
            this._instanceSourceImageFilterDetails.internalValue = value.instanceSourceImageFilterDetails;
        }
    }
    get bootVolumeId() {
        return this.getStringAttribute('boot_volume_id');
    }
    set bootVolumeId(value) {
        this._bootVolumeId = value;
    }
    resetBootVolumeId() {
        this._bootVolumeId = undefined;
    }
    get bootVolumeIdInput() {
        return this._bootVolumeId;
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
    get imageId() {
        return this.getStringAttribute('image_id');
    }
    set imageId(value) {
        this._imageId = value;
    }
    resetImageId() {
        this._imageId = undefined;
    }
    get imageIdInput() {
        return this._imageId;
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
exports.CoreInstanceConfigurationInstanceDetailsLaunchDetailsSourceDetailsOutputReference = CoreInstanceConfigurationInstanceDetailsLaunchDetailsSourceDetailsOutputReference;
function coreInstanceConfigurationInstanceDetailsLaunchDetailsToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        availability_domain: cdktf.stringToTerraform(struct.availabilityDomain),
        capacity_reservation_id: cdktf.stringToTerraform(struct.capacityReservationId),
        cluster_placement_group_id: cdktf.stringToTerraform(struct.clusterPlacementGroupId),
        compartment_id: cdktf.stringToTerraform(struct.compartmentId),
        compute_cluster_id: cdktf.stringToTerraform(struct.computeClusterId),
        dedicated_vm_host_id: cdktf.stringToTerraform(struct.dedicatedVmHostId),
        defined_tags: cdktf.hashMapper(cdktf.stringToTerraform)(struct.definedTags),
        display_name: cdktf.stringToTerraform(struct.displayName),
        extended_metadata: cdktf.hashMapper(cdktf.stringToTerraform)(struct.extendedMetadata),
        fault_domain: cdktf.stringToTerraform(struct.faultDomain),
        freeform_tags: cdktf.hashMapper(cdktf.stringToTerraform)(struct.freeformTags),
        ipxe_script: cdktf.stringToTerraform(struct.ipxeScript),
        is_ai_enterprise_enabled: cdktf.booleanToTerraform(struct.isAiEnterpriseEnabled),
        is_pv_encryption_in_transit_enabled: cdktf.booleanToTerraform(struct.isPvEncryptionInTransitEnabled),
        launch_mode: cdktf.stringToTerraform(struct.launchMode),
        metadata: cdktf.hashMapper(cdktf.stringToTerraform)(struct.metadata),
        preferred_maintenance_action: cdktf.stringToTerraform(struct.preferredMaintenanceAction),
        security_attributes: cdktf.hashMapper(cdktf.stringToTerraform)(struct.securityAttributes),
        shape: cdktf.stringToTerraform(struct.shape),
        agent_config: coreInstanceConfigurationInstanceDetailsLaunchDetailsAgentConfigToTerraform(struct.agentConfig),
        availability_config: coreInstanceConfigurationInstanceDetailsLaunchDetailsAvailabilityConfigToTerraform(struct.availabilityConfig),
        create_vnic_details: coreInstanceConfigurationInstanceDetailsLaunchDetailsCreateVnicDetailsToTerraform(struct.createVnicDetails),
        instance_options: coreInstanceConfigurationInstanceDetailsLaunchDetailsInstanceOptionsToTerraform(struct.instanceOptions),
        launch_options: coreInstanceConfigurationInstanceDetailsLaunchDetailsLaunchOptionsToTerraform(struct.launchOptions),
        licensing_configs: coreInstanceConfigurationInstanceDetailsLaunchDetailsLicensingConfigsToTerraform(struct.licensingConfigs),
        placement_constraint_details: coreInstanceConfigurationInstanceDetailsLaunchDetailsPlacementConstraintDetailsToTerraform(struct.placementConstraintDetails),
        platform_config: coreInstanceConfigurationInstanceDetailsLaunchDetailsPlatformConfigToTerraform(struct.platformConfig),
        preemptible_instance_config: coreInstanceConfigurationInstanceDetailsLaunchDetailsPreemptibleInstanceConfigToTerraform(struct.preemptibleInstanceConfig),
        shape_config: coreInstanceConfigurationInstanceDetailsLaunchDetailsShapeConfigToTerraform(struct.shapeConfig),
        source_details: coreInstanceConfigurationInstanceDetailsLaunchDetailsSourceDetailsToTerraform(struct.sourceDetails),
    };
}
function coreInstanceConfigurationInstanceDetailsLaunchDetailsToHclTerraform(struct) {
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
        capacity_reservation_id: {
            value: cdktf.stringToHclTerraform(struct.capacityReservationId),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        cluster_placement_group_id: {
            value: cdktf.stringToHclTerraform(struct.clusterPlacementGroupId),
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
        compute_cluster_id: {
            value: cdktf.stringToHclTerraform(struct.computeClusterId),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        dedicated_vm_host_id: {
            value: cdktf.stringToHclTerraform(struct.dedicatedVmHostId),
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
        extended_metadata: {
            value: cdktf.hashMapperHcl(cdktf.stringToHclTerraform)(struct.extendedMetadata),
            isBlock: false,
            type: "map",
            storageClassType: "stringMap",
        },
        fault_domain: {
            value: cdktf.stringToHclTerraform(struct.faultDomain),
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
        ipxe_script: {
            value: cdktf.stringToHclTerraform(struct.ipxeScript),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        is_ai_enterprise_enabled: {
            value: cdktf.booleanToHclTerraform(struct.isAiEnterpriseEnabled),
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
        launch_mode: {
            value: cdktf.stringToHclTerraform(struct.launchMode),
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
        preferred_maintenance_action: {
            value: cdktf.stringToHclTerraform(struct.preferredMaintenanceAction),
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
        shape: {
            value: cdktf.stringToHclTerraform(struct.shape),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        agent_config: {
            value: coreInstanceConfigurationInstanceDetailsLaunchDetailsAgentConfigToHclTerraform(struct.agentConfig),
            isBlock: true,
            type: "list",
            storageClassType: "CoreInstanceConfigurationInstanceDetailsLaunchDetailsAgentConfigList",
        },
        availability_config: {
            value: coreInstanceConfigurationInstanceDetailsLaunchDetailsAvailabilityConfigToHclTerraform(struct.availabilityConfig),
            isBlock: true,
            type: "list",
            storageClassType: "CoreInstanceConfigurationInstanceDetailsLaunchDetailsAvailabilityConfigList",
        },
        create_vnic_details: {
            value: coreInstanceConfigurationInstanceDetailsLaunchDetailsCreateVnicDetailsToHclTerraform(struct.createVnicDetails),
            isBlock: true,
            type: "list",
            storageClassType: "CoreInstanceConfigurationInstanceDetailsLaunchDetailsCreateVnicDetailsList",
        },
        instance_options: {
            value: coreInstanceConfigurationInstanceDetailsLaunchDetailsInstanceOptionsToHclTerraform(struct.instanceOptions),
            isBlock: true,
            type: "list",
            storageClassType: "CoreInstanceConfigurationInstanceDetailsLaunchDetailsInstanceOptionsList",
        },
        launch_options: {
            value: coreInstanceConfigurationInstanceDetailsLaunchDetailsLaunchOptionsToHclTerraform(struct.launchOptions),
            isBlock: true,
            type: "list",
            storageClassType: "CoreInstanceConfigurationInstanceDetailsLaunchDetailsLaunchOptionsList",
        },
        licensing_configs: {
            value: coreInstanceConfigurationInstanceDetailsLaunchDetailsLicensingConfigsToHclTerraform(struct.licensingConfigs),
            isBlock: true,
            type: "list",
            storageClassType: "CoreInstanceConfigurationInstanceDetailsLaunchDetailsLicensingConfigsList",
        },
        placement_constraint_details: {
            value: coreInstanceConfigurationInstanceDetailsLaunchDetailsPlacementConstraintDetailsToHclTerraform(struct.placementConstraintDetails),
            isBlock: true,
            type: "list",
            storageClassType: "CoreInstanceConfigurationInstanceDetailsLaunchDetailsPlacementConstraintDetailsList",
        },
        platform_config: {
            value: coreInstanceConfigurationInstanceDetailsLaunchDetailsPlatformConfigToHclTerraform(struct.platformConfig),
            isBlock: true,
            type: "list",
            storageClassType: "CoreInstanceConfigurationInstanceDetailsLaunchDetailsPlatformConfigList",
        },
        preemptible_instance_config: {
            value: coreInstanceConfigurationInstanceDetailsLaunchDetailsPreemptibleInstanceConfigToHclTerraform(struct.preemptibleInstanceConfig),
            isBlock: true,
            type: "list",
            storageClassType: "CoreInstanceConfigurationInstanceDetailsLaunchDetailsPreemptibleInstanceConfigList",
        },
        shape_config: {
            value: coreInstanceConfigurationInstanceDetailsLaunchDetailsShapeConfigToHclTerraform(struct.shapeConfig),
            isBlock: true,
            type: "list",
            storageClassType: "CoreInstanceConfigurationInstanceDetailsLaunchDetailsShapeConfigList",
        },
        source_details: {
            value: coreInstanceConfigurationInstanceDetailsLaunchDetailsSourceDetailsToHclTerraform(struct.sourceDetails),
            isBlock: true,
            type: "list",
            storageClassType: "CoreInstanceConfigurationInstanceDetailsLaunchDetailsSourceDetailsList",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class CoreInstanceConfigurationInstanceDetailsLaunchDetailsOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false, 0);
        this.isEmptyObject = false;
        this._agentConfig = new CoreInstanceConfigurationInstanceDetailsLaunchDetailsAgentConfigOutputReference(this, "agent_config");
        this._availabilityConfig = new CoreInstanceConfigurationInstanceDetailsLaunchDetailsAvailabilityConfigOutputReference(this, "availability_config");
        this._createVnicDetails = new CoreInstanceConfigurationInstanceDetailsLaunchDetailsCreateVnicDetailsOutputReference(this, "create_vnic_details");
        this._instanceOptions = new CoreInstanceConfigurationInstanceDetailsLaunchDetailsInstanceOptionsOutputReference(this, "instance_options");
        this._launchOptions = new CoreInstanceConfigurationInstanceDetailsLaunchDetailsLaunchOptionsOutputReference(this, "launch_options");
        this._licensingConfigs = new CoreInstanceConfigurationInstanceDetailsLaunchDetailsLicensingConfigsOutputReference(this, "licensing_configs");
        this._placementConstraintDetails = new CoreInstanceConfigurationInstanceDetailsLaunchDetailsPlacementConstraintDetailsOutputReference(this, "placement_constraint_details");
        this._platformConfig = new CoreInstanceConfigurationInstanceDetailsLaunchDetailsPlatformConfigOutputReference(this, "platform_config");
        this._preemptibleInstanceConfig = new CoreInstanceConfigurationInstanceDetailsLaunchDetailsPreemptibleInstanceConfigOutputReference(this, "preemptible_instance_config");
        this._shapeConfig = new CoreInstanceConfigurationInstanceDetailsLaunchDetailsShapeConfigOutputReference(this, "shape_config");
        this._sourceDetails = new CoreInstanceConfigurationInstanceDetailsLaunchDetailsSourceDetailsOutputReference(this, "source_details");
    }
    get internalValue() {
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._availabilityDomain !== undefined) {
            hasAnyValues = true;
            internalValueResult.availabilityDomain = this._availabilityDomain;
        }
        if (this._capacityReservationId !== undefined) {
            hasAnyValues = true;
            internalValueResult.capacityReservationId = this._capacityReservationId;
        }
        if (this._clusterPlacementGroupId !== undefined) {
            hasAnyValues = true;
            internalValueResult.clusterPlacementGroupId = this._clusterPlacementGroupId;
        }
        if (this._compartmentId !== undefined) {
            hasAnyValues = true;
            internalValueResult.compartmentId = this._compartmentId;
        }
        if (this._computeClusterId !== undefined) {
            hasAnyValues = true;
            internalValueResult.computeClusterId = this._computeClusterId;
        }
        if (this._dedicatedVmHostId !== undefined) {
            hasAnyValues = true;
            internalValueResult.dedicatedVmHostId = this._dedicatedVmHostId;
        }
        if (this._definedTags !== undefined) {
            hasAnyValues = true;
            internalValueResult.definedTags = this._definedTags;
        }
        if (this._displayName !== undefined) {
            hasAnyValues = true;
            internalValueResult.displayName = this._displayName;
        }
        if (this._extendedMetadata !== undefined) {
            hasAnyValues = true;
            internalValueResult.extendedMetadata = this._extendedMetadata;
        }
        if (this._faultDomain !== undefined) {
            hasAnyValues = true;
            internalValueResult.faultDomain = this._faultDomain;
        }
        if (this._freeformTags !== undefined) {
            hasAnyValues = true;
            internalValueResult.freeformTags = this._freeformTags;
        }
        if (this._ipxeScript !== undefined) {
            hasAnyValues = true;
            internalValueResult.ipxeScript = this._ipxeScript;
        }
        if (this._isAiEnterpriseEnabled !== undefined) {
            hasAnyValues = true;
            internalValueResult.isAiEnterpriseEnabled = this._isAiEnterpriseEnabled;
        }
        if (this._isPvEncryptionInTransitEnabled !== undefined) {
            hasAnyValues = true;
            internalValueResult.isPvEncryptionInTransitEnabled = this._isPvEncryptionInTransitEnabled;
        }
        if (this._launchMode !== undefined) {
            hasAnyValues = true;
            internalValueResult.launchMode = this._launchMode;
        }
        if (this._metadata !== undefined) {
            hasAnyValues = true;
            internalValueResult.metadata = this._metadata;
        }
        if (this._preferredMaintenanceAction !== undefined) {
            hasAnyValues = true;
            internalValueResult.preferredMaintenanceAction = this._preferredMaintenanceAction;
        }
        if (this._securityAttributes !== undefined) {
            hasAnyValues = true;
            internalValueResult.securityAttributes = this._securityAttributes;
        }
        if (this._shape !== undefined) {
            hasAnyValues = true;
            internalValueResult.shape = this._shape;
        }
        if (this._agentConfig?.internalValue !== undefined) {
            hasAnyValues = true;
            internalValueResult.agentConfig = this._agentConfig?.internalValue;
        }
        if (this._availabilityConfig?.internalValue !== undefined) {
            hasAnyValues = true;
            internalValueResult.availabilityConfig = this._availabilityConfig?.internalValue;
        }
        if (this._createVnicDetails?.internalValue !== undefined) {
            hasAnyValues = true;
            internalValueResult.createVnicDetails = this._createVnicDetails?.internalValue;
        }
        if (this._instanceOptions?.internalValue !== undefined) {
            hasAnyValues = true;
            internalValueResult.instanceOptions = this._instanceOptions?.internalValue;
        }
        if (this._launchOptions?.internalValue !== undefined) {
            hasAnyValues = true;
            internalValueResult.launchOptions = this._launchOptions?.internalValue;
        }
        if (this._licensingConfigs?.internalValue !== undefined) {
            hasAnyValues = true;
            internalValueResult.licensingConfigs = this._licensingConfigs?.internalValue;
        }
        if (this._placementConstraintDetails?.internalValue !== undefined) {
            hasAnyValues = true;
            internalValueResult.placementConstraintDetails = this._placementConstraintDetails?.internalValue;
        }
        if (this._platformConfig?.internalValue !== undefined) {
            hasAnyValues = true;
            internalValueResult.platformConfig = this._platformConfig?.internalValue;
        }
        if (this._preemptibleInstanceConfig?.internalValue !== undefined) {
            hasAnyValues = true;
            internalValueResult.preemptibleInstanceConfig = this._preemptibleInstanceConfig?.internalValue;
        }
        if (this._shapeConfig?.internalValue !== undefined) {
            hasAnyValues = true;
            internalValueResult.shapeConfig = this._shapeConfig?.internalValue;
        }
        if (this._sourceDetails?.internalValue !== undefined) {
            hasAnyValues = true;
            internalValueResult.sourceDetails = this._sourceDetails?.internalValue;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this._availabilityDomain = undefined;
            this._capacityReservationId = undefined;
            this._clusterPlacementGroupId = undefined;
            this._compartmentId = undefined;
            this._computeClusterId = undefined;
            this._dedicatedVmHostId = undefined;
            this._definedTags = undefined;
            this._displayName = undefined;
            this._extendedMetadata = undefined;
            this._faultDomain = undefined;
            this._freeformTags = undefined;
            this._ipxeScript = undefined;
            this._isAiEnterpriseEnabled = undefined;
            this._isPvEncryptionInTransitEnabled = undefined;
            this._launchMode = undefined;
            this._metadata = undefined;
            this._preferredMaintenanceAction = undefined;
            this._securityAttributes = undefined;
            this._shape = undefined;
            this._agentConfig.internalValue = undefined;
            this._availabilityConfig.internalValue = undefined;
            this._createVnicDetails.internalValue = undefined;
            this._instanceOptions.internalValue = undefined;
            this._launchOptions.internalValue = undefined;
            this._licensingConfigs.internalValue = undefined;
            this._placementConstraintDetails.internalValue = undefined;
            this._platformConfig.internalValue = undefined;
            this._preemptibleInstanceConfig.internalValue = undefined;
            this._shapeConfig.internalValue = undefined;
            this._sourceDetails.internalValue = undefined;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this._availabilityDomain = value.availabilityDomain;
            this._capacityReservationId = value.capacityReservationId;
            this._clusterPlacementGroupId = value.clusterPlacementGroupId;
            this._compartmentId = value.compartmentId;
            this._computeClusterId = value.computeClusterId;
            this._dedicatedVmHostId = value.dedicatedVmHostId;
            this._definedTags = value.definedTags;
            this._displayName = value.displayName;
            this._extendedMetadata = value.extendedMetadata;
            this._faultDomain = value.faultDomain;
            this._freeformTags = value.freeformTags;
            this._ipxeScript = value.ipxeScript;
            this._isAiEnterpriseEnabled = value.isAiEnterpriseEnabled;
            this._isPvEncryptionInTransitEnabled = value.isPvEncryptionInTransitEnabled;
            this._launchMode = value.launchMode;
            this._metadata = value.metadata;
            this._preferredMaintenanceAction = value.preferredMaintenanceAction;
            this._securityAttributes = value.securityAttributes;
            this._shape = value.shape;
            this._agentConfig.internalValue = value.agentConfig;
            this._availabilityConfig.internalValue = value.availabilityConfig;
            this._createVnicDetails.internalValue = value.createVnicDetails;
            this._instanceOptions.internalValue = value.instanceOptions;
            this._launchOptions.internalValue = value.launchOptions;
            this._licensingConfigs.internalValue = value.licensingConfigs;
            this._placementConstraintDetails.internalValue = value.placementConstraintDetails;
            this._platformConfig.internalValue = value.platformConfig;
            this._preemptibleInstanceConfig.internalValue = value.preemptibleInstanceConfig;
            this._shapeConfig.internalValue = value.shapeConfig;
            this._sourceDetails.internalValue = value.sourceDetails;
        }
    }
    get availabilityDomain() {
        return this.getStringAttribute('availability_domain');
    }
    set availabilityDomain(value) {
        this._availabilityDomain = value;
    }
    resetAvailabilityDomain() {
        this._availabilityDomain = undefined;
    }
    get availabilityDomainInput() {
        return this._availabilityDomain;
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
    resetCompartmentId() {
        this._compartmentId = undefined;
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
    set launchMode(value) {
        this._launchMode = value;
    }
    resetLaunchMode() {
        this._launchMode = undefined;
    }
    get launchModeInput() {
        return this._launchMode;
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
    get preferredMaintenanceAction() {
        return this.getStringAttribute('preferred_maintenance_action');
    }
    set preferredMaintenanceAction(value) {
        this._preferredMaintenanceAction = value;
    }
    resetPreferredMaintenanceAction() {
        this._preferredMaintenanceAction = undefined;
    }
    get preferredMaintenanceActionInput() {
        return this._preferredMaintenanceAction;
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
}
exports.CoreInstanceConfigurationInstanceDetailsLaunchDetailsOutputReference = CoreInstanceConfigurationInstanceDetailsLaunchDetailsOutputReference;
function coreInstanceConfigurationInstanceDetailsOptionsBlockVolumesAttachDetailsToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        device: cdktf.stringToTerraform(struct.device),
        display_name: cdktf.stringToTerraform(struct.displayName),
        is_pv_encryption_in_transit_enabled: cdktf.booleanToTerraform(struct.isPvEncryptionInTransitEnabled),
        is_read_only: cdktf.booleanToTerraform(struct.isReadOnly),
        is_shareable: cdktf.booleanToTerraform(struct.isShareable),
        type: cdktf.stringToTerraform(struct.type),
        use_chap: cdktf.booleanToTerraform(struct.useChap),
    };
}
function coreInstanceConfigurationInstanceDetailsOptionsBlockVolumesAttachDetailsToHclTerraform(struct) {
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
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class CoreInstanceConfigurationInstanceDetailsOptionsBlockVolumesAttachDetailsOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false, 0);
        this.isEmptyObject = false;
    }
    get internalValue() {
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
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this._device = undefined;
            this._displayName = undefined;
            this._isPvEncryptionInTransitEnabled = undefined;
            this._isReadOnly = undefined;
            this._isShareable = undefined;
            this._type = undefined;
            this._useChap = undefined;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this._device = value.device;
            this._displayName = value.displayName;
            this._isPvEncryptionInTransitEnabled = value.isPvEncryptionInTransitEnabled;
            this._isReadOnly = value.isReadOnly;
            this._isShareable = value.isShareable;
            this._type = value.type;
            this._useChap = value.useChap;
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
}
exports.CoreInstanceConfigurationInstanceDetailsOptionsBlockVolumesAttachDetailsOutputReference = CoreInstanceConfigurationInstanceDetailsOptionsBlockVolumesAttachDetailsOutputReference;
function coreInstanceConfigurationInstanceDetailsOptionsBlockVolumesCreateDetailsAutotunePoliciesToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        autotune_type: cdktf.stringToTerraform(struct.autotuneType),
        max_vpus_per_gb: cdktf.stringToTerraform(struct.maxVpusPerGb),
    };
}
function coreInstanceConfigurationInstanceDetailsOptionsBlockVolumesCreateDetailsAutotunePoliciesToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        autotune_type: {
            value: cdktf.stringToHclTerraform(struct.autotuneType),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        max_vpus_per_gb: {
            value: cdktf.stringToHclTerraform(struct.maxVpusPerGb),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class CoreInstanceConfigurationInstanceDetailsOptionsBlockVolumesCreateDetailsAutotunePoliciesOutputReference extends cdktf.ComplexObject {
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
        if (this._autotuneType !== undefined) {
            hasAnyValues = true;
            internalValueResult.autotuneType = this._autotuneType;
        }
        if (this._maxVpusPerGb !== undefined) {
            hasAnyValues = true;
            internalValueResult.maxVpusPerGb = this._maxVpusPerGb;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this.resolvableValue = undefined;
            this._autotuneType = undefined;
            this._maxVpusPerGb = undefined;
        }
        else if (cdktf.Tokenization.isResolvable(value)) {
            this.isEmptyObject = false;
            this.resolvableValue = value;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this.resolvableValue = undefined;
            this._autotuneType = value.autotuneType;
            this._maxVpusPerGb = value.maxVpusPerGb;
        }
    }
    get autotuneType() {
        return this.getStringAttribute('autotune_type');
    }
    set autotuneType(value) {
        this._autotuneType = value;
    }
    get autotuneTypeInput() {
        return this._autotuneType;
    }
    get maxVpusPerGb() {
        return this.getStringAttribute('max_vpus_per_gb');
    }
    set maxVpusPerGb(value) {
        this._maxVpusPerGb = value;
    }
    resetMaxVpusPerGb() {
        this._maxVpusPerGb = undefined;
    }
    get maxVpusPerGbInput() {
        return this._maxVpusPerGb;
    }
}
exports.CoreInstanceConfigurationInstanceDetailsOptionsBlockVolumesCreateDetailsAutotunePoliciesOutputReference = CoreInstanceConfigurationInstanceDetailsOptionsBlockVolumesCreateDetailsAutotunePoliciesOutputReference;
class CoreInstanceConfigurationInstanceDetailsOptionsBlockVolumesCreateDetailsAutotunePoliciesList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new CoreInstanceConfigurationInstanceDetailsOptionsBlockVolumesCreateDetailsAutotunePoliciesOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.CoreInstanceConfigurationInstanceDetailsOptionsBlockVolumesCreateDetailsAutotunePoliciesList = CoreInstanceConfigurationInstanceDetailsOptionsBlockVolumesCreateDetailsAutotunePoliciesList;
function coreInstanceConfigurationInstanceDetailsOptionsBlockVolumesCreateDetailsBlockVolumeReplicasToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        availability_domain: cdktf.stringToTerraform(struct.availabilityDomain),
        display_name: cdktf.stringToTerraform(struct.displayName),
    };
}
function coreInstanceConfigurationInstanceDetailsOptionsBlockVolumesCreateDetailsBlockVolumeReplicasToHclTerraform(struct) {
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
        display_name: {
            value: cdktf.stringToHclTerraform(struct.displayName),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class CoreInstanceConfigurationInstanceDetailsOptionsBlockVolumesCreateDetailsBlockVolumeReplicasOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false, 0);
        this.isEmptyObject = false;
    }
    get internalValue() {
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._availabilityDomain !== undefined) {
            hasAnyValues = true;
            internalValueResult.availabilityDomain = this._availabilityDomain;
        }
        if (this._displayName !== undefined) {
            hasAnyValues = true;
            internalValueResult.displayName = this._displayName;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this._availabilityDomain = undefined;
            this._displayName = undefined;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this._availabilityDomain = value.availabilityDomain;
            this._displayName = value.displayName;
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
}
exports.CoreInstanceConfigurationInstanceDetailsOptionsBlockVolumesCreateDetailsBlockVolumeReplicasOutputReference = CoreInstanceConfigurationInstanceDetailsOptionsBlockVolumesCreateDetailsBlockVolumeReplicasOutputReference;
function coreInstanceConfigurationInstanceDetailsOptionsBlockVolumesCreateDetailsSourceDetailsToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        id: cdktf.stringToTerraform(struct.id),
        type: cdktf.stringToTerraform(struct.type),
    };
}
function coreInstanceConfigurationInstanceDetailsOptionsBlockVolumesCreateDetailsSourceDetailsToHclTerraform(struct) {
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
        type: {
            value: cdktf.stringToHclTerraform(struct.type),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class CoreInstanceConfigurationInstanceDetailsOptionsBlockVolumesCreateDetailsSourceDetailsOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false, 0);
        this.isEmptyObject = false;
    }
    get internalValue() {
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._id !== undefined) {
            hasAnyValues = true;
            internalValueResult.id = this._id;
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
            this._id = undefined;
            this._type = undefined;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this._id = value.id;
            this._type = value.type;
        }
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
exports.CoreInstanceConfigurationInstanceDetailsOptionsBlockVolumesCreateDetailsSourceDetailsOutputReference = CoreInstanceConfigurationInstanceDetailsOptionsBlockVolumesCreateDetailsSourceDetailsOutputReference;
function coreInstanceConfigurationInstanceDetailsOptionsBlockVolumesCreateDetailsToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        availability_domain: cdktf.stringToTerraform(struct.availabilityDomain),
        backup_policy_id: cdktf.stringToTerraform(struct.backupPolicyId),
        cluster_placement_group_id: cdktf.stringToTerraform(struct.clusterPlacementGroupId),
        compartment_id: cdktf.stringToTerraform(struct.compartmentId),
        defined_tags: cdktf.hashMapper(cdktf.stringToTerraform)(struct.definedTags),
        display_name: cdktf.stringToTerraform(struct.displayName),
        freeform_tags: cdktf.hashMapper(cdktf.stringToTerraform)(struct.freeformTags),
        is_auto_tune_enabled: cdktf.booleanToTerraform(struct.isAutoTuneEnabled),
        kms_key_id: cdktf.stringToTerraform(struct.kmsKeyId),
        size_in_gbs: cdktf.stringToTerraform(struct.sizeInGbs),
        vpus_per_gb: cdktf.stringToTerraform(struct.vpusPerGb),
        xrc_kms_key_id: cdktf.stringToTerraform(struct.xrcKmsKeyId),
        autotune_policies: cdktf.listMapper(coreInstanceConfigurationInstanceDetailsOptionsBlockVolumesCreateDetailsAutotunePoliciesToTerraform, true)(struct.autotunePolicies),
        block_volume_replicas: coreInstanceConfigurationInstanceDetailsOptionsBlockVolumesCreateDetailsBlockVolumeReplicasToTerraform(struct.blockVolumeReplicas),
        source_details: coreInstanceConfigurationInstanceDetailsOptionsBlockVolumesCreateDetailsSourceDetailsToTerraform(struct.sourceDetails),
    };
}
function coreInstanceConfigurationInstanceDetailsOptionsBlockVolumesCreateDetailsToHclTerraform(struct) {
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
        backup_policy_id: {
            value: cdktf.stringToHclTerraform(struct.backupPolicyId),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        cluster_placement_group_id: {
            value: cdktf.stringToHclTerraform(struct.clusterPlacementGroupId),
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
        is_auto_tune_enabled: {
            value: cdktf.booleanToHclTerraform(struct.isAutoTuneEnabled),
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
        size_in_gbs: {
            value: cdktf.stringToHclTerraform(struct.sizeInGbs),
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
        xrc_kms_key_id: {
            value: cdktf.stringToHclTerraform(struct.xrcKmsKeyId),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        autotune_policies: {
            value: cdktf.listMapperHcl(coreInstanceConfigurationInstanceDetailsOptionsBlockVolumesCreateDetailsAutotunePoliciesToHclTerraform, true)(struct.autotunePolicies),
            isBlock: true,
            type: "list",
            storageClassType: "CoreInstanceConfigurationInstanceDetailsOptionsBlockVolumesCreateDetailsAutotunePoliciesList",
        },
        block_volume_replicas: {
            value: coreInstanceConfigurationInstanceDetailsOptionsBlockVolumesCreateDetailsBlockVolumeReplicasToHclTerraform(struct.blockVolumeReplicas),
            isBlock: true,
            type: "list",
            storageClassType: "CoreInstanceConfigurationInstanceDetailsOptionsBlockVolumesCreateDetailsBlockVolumeReplicasList",
        },
        source_details: {
            value: coreInstanceConfigurationInstanceDetailsOptionsBlockVolumesCreateDetailsSourceDetailsToHclTerraform(struct.sourceDetails),
            isBlock: true,
            type: "list",
            storageClassType: "CoreInstanceConfigurationInstanceDetailsOptionsBlockVolumesCreateDetailsSourceDetailsList",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class CoreInstanceConfigurationInstanceDetailsOptionsBlockVolumesCreateDetailsOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false, 0);
        this.isEmptyObject = false;
        this._autotunePolicies = new CoreInstanceConfigurationInstanceDetailsOptionsBlockVolumesCreateDetailsAutotunePoliciesList(this, "autotune_policies", false);
        this._blockVolumeReplicas = new CoreInstanceConfigurationInstanceDetailsOptionsBlockVolumesCreateDetailsBlockVolumeReplicasOutputReference(this, "block_volume_replicas");
        this._sourceDetails = new CoreInstanceConfigurationInstanceDetailsOptionsBlockVolumesCreateDetailsSourceDetailsOutputReference(this, "source_details");
    }
    get internalValue() {
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._availabilityDomain !== undefined) {
            hasAnyValues = true;
            internalValueResult.availabilityDomain = this._availabilityDomain;
        }
        if (this._backupPolicyId !== undefined) {
            hasAnyValues = true;
            internalValueResult.backupPolicyId = this._backupPolicyId;
        }
        if (this._clusterPlacementGroupId !== undefined) {
            hasAnyValues = true;
            internalValueResult.clusterPlacementGroupId = this._clusterPlacementGroupId;
        }
        if (this._compartmentId !== undefined) {
            hasAnyValues = true;
            internalValueResult.compartmentId = this._compartmentId;
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
        if (this._isAutoTuneEnabled !== undefined) {
            hasAnyValues = true;
            internalValueResult.isAutoTuneEnabled = this._isAutoTuneEnabled;
        }
        if (this._kmsKeyId !== undefined) {
            hasAnyValues = true;
            internalValueResult.kmsKeyId = this._kmsKeyId;
        }
        if (this._sizeInGbs !== undefined) {
            hasAnyValues = true;
            internalValueResult.sizeInGbs = this._sizeInGbs;
        }
        if (this._vpusPerGb !== undefined) {
            hasAnyValues = true;
            internalValueResult.vpusPerGb = this._vpusPerGb;
        }
        if (this._xrcKmsKeyId !== undefined) {
            hasAnyValues = true;
            internalValueResult.xrcKmsKeyId = this._xrcKmsKeyId;
        }
        if (this._autotunePolicies?.internalValue !== undefined) {
            hasAnyValues = true;
            internalValueResult.autotunePolicies = this._autotunePolicies?.internalValue;
        }
        if (this._blockVolumeReplicas?.internalValue !== undefined) {
            hasAnyValues = true;
            internalValueResult.blockVolumeReplicas = this._blockVolumeReplicas?.internalValue;
        }
        if (this._sourceDetails?.internalValue !== undefined) {
            hasAnyValues = true;
            internalValueResult.sourceDetails = this._sourceDetails?.internalValue;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this._availabilityDomain = undefined;
            this._backupPolicyId = undefined;
            this._clusterPlacementGroupId = undefined;
            this._compartmentId = undefined;
            this._definedTags = undefined;
            this._displayName = undefined;
            this._freeformTags = undefined;
            this._isAutoTuneEnabled = undefined;
            this._kmsKeyId = undefined;
            this._sizeInGbs = undefined;
            this._vpusPerGb = undefined;
            this._xrcKmsKeyId = undefined;
            this._autotunePolicies.internalValue = undefined;
            this._blockVolumeReplicas.internalValue = undefined;
            this._sourceDetails.internalValue = undefined;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this._availabilityDomain = value.availabilityDomain;
            this._backupPolicyId = value.backupPolicyId;
            this._clusterPlacementGroupId = value.clusterPlacementGroupId;
            this._compartmentId = value.compartmentId;
            this._definedTags = value.definedTags;
            this._displayName = value.displayName;
            this._freeformTags = value.freeformTags;
            this._isAutoTuneEnabled = value.isAutoTuneEnabled;
            this._kmsKeyId = value.kmsKeyId;
            this._sizeInGbs = value.sizeInGbs;
            this._vpusPerGb = value.vpusPerGb;
            this._xrcKmsKeyId = value.xrcKmsKeyId;
            this._autotunePolicies.internalValue = value.autotunePolicies;
            this._blockVolumeReplicas.internalValue = value.blockVolumeReplicas;
            this._sourceDetails.internalValue = value.sourceDetails;
        }
    }
    get availabilityDomain() {
        return this.getStringAttribute('availability_domain');
    }
    set availabilityDomain(value) {
        this._availabilityDomain = value;
    }
    resetAvailabilityDomain() {
        this._availabilityDomain = undefined;
    }
    get availabilityDomainInput() {
        return this._availabilityDomain;
    }
    get backupPolicyId() {
        return this.getStringAttribute('backup_policy_id');
    }
    set backupPolicyId(value) {
        this._backupPolicyId = value;
    }
    resetBackupPolicyId() {
        this._backupPolicyId = undefined;
    }
    get backupPolicyIdInput() {
        return this._backupPolicyId;
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
    resetCompartmentId() {
        this._compartmentId = undefined;
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
    get isAutoTuneEnabled() {
        return this.getBooleanAttribute('is_auto_tune_enabled');
    }
    set isAutoTuneEnabled(value) {
        this._isAutoTuneEnabled = value;
    }
    resetIsAutoTuneEnabled() {
        this._isAutoTuneEnabled = undefined;
    }
    get isAutoTuneEnabledInput() {
        return this._isAutoTuneEnabled;
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
    resetSizeInGbs() {
        this._sizeInGbs = undefined;
    }
    get sizeInGbsInput() {
        return this._sizeInGbs;
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
    get xrcKmsKeyId() {
        return this.getStringAttribute('xrc_kms_key_id');
    }
    set xrcKmsKeyId(value) {
        this._xrcKmsKeyId = value;
    }
    resetXrcKmsKeyId() {
        this._xrcKmsKeyId = undefined;
    }
    get xrcKmsKeyIdInput() {
        return this._xrcKmsKeyId;
    }
    get autotunePolicies() {
        return this._autotunePolicies;
    }
    putAutotunePolicies(value) {
        this._autotunePolicies.internalValue = value;
    }
    resetAutotunePolicies() {
        this._autotunePolicies.internalValue = undefined;
    }
    get autotunePoliciesInput() {
        return this._autotunePolicies.internalValue;
    }
    get blockVolumeReplicas() {
        return this._blockVolumeReplicas;
    }
    putBlockVolumeReplicas(value) {
        this._blockVolumeReplicas.internalValue = value;
    }
    resetBlockVolumeReplicas() {
        this._blockVolumeReplicas.internalValue = undefined;
    }
    get blockVolumeReplicasInput() {
        return this._blockVolumeReplicas.internalValue;
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
}
exports.CoreInstanceConfigurationInstanceDetailsOptionsBlockVolumesCreateDetailsOutputReference = CoreInstanceConfigurationInstanceDetailsOptionsBlockVolumesCreateDetailsOutputReference;
function coreInstanceConfigurationInstanceDetailsOptionsBlockVolumesToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        volume_id: cdktf.stringToTerraform(struct.volumeId),
        attach_details: coreInstanceConfigurationInstanceDetailsOptionsBlockVolumesAttachDetailsToTerraform(struct.attachDetails),
        create_details: coreInstanceConfigurationInstanceDetailsOptionsBlockVolumesCreateDetailsToTerraform(struct.createDetails),
    };
}
function coreInstanceConfigurationInstanceDetailsOptionsBlockVolumesToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        volume_id: {
            value: cdktf.stringToHclTerraform(struct.volumeId),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        attach_details: {
            value: coreInstanceConfigurationInstanceDetailsOptionsBlockVolumesAttachDetailsToHclTerraform(struct.attachDetails),
            isBlock: true,
            type: "list",
            storageClassType: "CoreInstanceConfigurationInstanceDetailsOptionsBlockVolumesAttachDetailsList",
        },
        create_details: {
            value: coreInstanceConfigurationInstanceDetailsOptionsBlockVolumesCreateDetailsToHclTerraform(struct.createDetails),
            isBlock: true,
            type: "list",
            storageClassType: "CoreInstanceConfigurationInstanceDetailsOptionsBlockVolumesCreateDetailsList",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class CoreInstanceConfigurationInstanceDetailsOptionsBlockVolumesOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute, complexObjectIndex, complexObjectIsFromSet) {
        super(terraformResource, terraformAttribute, complexObjectIsFromSet, complexObjectIndex);
        this.isEmptyObject = false;
        this._attachDetails = new CoreInstanceConfigurationInstanceDetailsOptionsBlockVolumesAttachDetailsOutputReference(this, "attach_details");
        this._createDetails = new CoreInstanceConfigurationInstanceDetailsOptionsBlockVolumesCreateDetailsOutputReference(this, "create_details");
    }
    get internalValue() {
        if (this.resolvableValue) {
            return this.resolvableValue;
        }
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._volumeId !== undefined) {
            hasAnyValues = true;
            internalValueResult.volumeId = this._volumeId;
        }
        if (this._attachDetails?.internalValue !== undefined) {
            hasAnyValues = true;
            internalValueResult.attachDetails = this._attachDetails?.internalValue;
        }
        if (this._createDetails?.internalValue !== undefined) {
            hasAnyValues = true;
            internalValueResult.createDetails = this._createDetails?.internalValue;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this.resolvableValue = undefined;
            this._volumeId = undefined;
            this._attachDetails.internalValue = undefined;
            this._createDetails.internalValue = undefined;
        }
        else if (cdktf.Tokenization.isResolvable(value)) {
            this.isEmptyObject = false;
            this.resolvableValue = value;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this.resolvableValue = undefined;
            this._volumeId = value.volumeId;
            this._attachDetails.internalValue = value.attachDetails;
            this._createDetails.internalValue = value.createDetails;
        }
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
    get attachDetails() {
        return this._attachDetails;
    }
    putAttachDetails(value) {
        this._attachDetails.internalValue = value;
    }
    resetAttachDetails() {
        this._attachDetails.internalValue = undefined;
    }
    get attachDetailsInput() {
        return this._attachDetails.internalValue;
    }
    get createDetails() {
        return this._createDetails;
    }
    putCreateDetails(value) {
        this._createDetails.internalValue = value;
    }
    resetCreateDetails() {
        this._createDetails.internalValue = undefined;
    }
    get createDetailsInput() {
        return this._createDetails.internalValue;
    }
}
exports.CoreInstanceConfigurationInstanceDetailsOptionsBlockVolumesOutputReference = CoreInstanceConfigurationInstanceDetailsOptionsBlockVolumesOutputReference;
class CoreInstanceConfigurationInstanceDetailsOptionsBlockVolumesList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new CoreInstanceConfigurationInstanceDetailsOptionsBlockVolumesOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.CoreInstanceConfigurationInstanceDetailsOptionsBlockVolumesList = CoreInstanceConfigurationInstanceDetailsOptionsBlockVolumesList;
function coreInstanceConfigurationInstanceDetailsOptionsLaunchDetailsAgentConfigPluginsConfigToTerraform(struct) {
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
function coreInstanceConfigurationInstanceDetailsOptionsLaunchDetailsAgentConfigPluginsConfigToHclTerraform(struct) {
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
class CoreInstanceConfigurationInstanceDetailsOptionsLaunchDetailsAgentConfigPluginsConfigOutputReference extends cdktf.ComplexObject {
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
    resetDesiredState() {
        this._desiredState = undefined;
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
    resetName() {
        this._name = undefined;
    }
    get nameInput() {
        return this._name;
    }
}
exports.CoreInstanceConfigurationInstanceDetailsOptionsLaunchDetailsAgentConfigPluginsConfigOutputReference = CoreInstanceConfigurationInstanceDetailsOptionsLaunchDetailsAgentConfigPluginsConfigOutputReference;
class CoreInstanceConfigurationInstanceDetailsOptionsLaunchDetailsAgentConfigPluginsConfigList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new CoreInstanceConfigurationInstanceDetailsOptionsLaunchDetailsAgentConfigPluginsConfigOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.CoreInstanceConfigurationInstanceDetailsOptionsLaunchDetailsAgentConfigPluginsConfigList = CoreInstanceConfigurationInstanceDetailsOptionsLaunchDetailsAgentConfigPluginsConfigList;
function coreInstanceConfigurationInstanceDetailsOptionsLaunchDetailsAgentConfigToTerraform(struct) {
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
        plugins_config: cdktf.listMapper(coreInstanceConfigurationInstanceDetailsOptionsLaunchDetailsAgentConfigPluginsConfigToTerraform, true)(struct.pluginsConfig),
    };
}
function coreInstanceConfigurationInstanceDetailsOptionsLaunchDetailsAgentConfigToHclTerraform(struct) {
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
            value: cdktf.listMapperHcl(coreInstanceConfigurationInstanceDetailsOptionsLaunchDetailsAgentConfigPluginsConfigToHclTerraform, true)(struct.pluginsConfig),
            isBlock: true,
            type: "list",
            storageClassType: "CoreInstanceConfigurationInstanceDetailsOptionsLaunchDetailsAgentConfigPluginsConfigList",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class CoreInstanceConfigurationInstanceDetailsOptionsLaunchDetailsAgentConfigOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false, 0);
        this.isEmptyObject = false;
        this._pluginsConfig = new CoreInstanceConfigurationInstanceDetailsOptionsLaunchDetailsAgentConfigPluginsConfigList(this, "plugins_config", false);
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
exports.CoreInstanceConfigurationInstanceDetailsOptionsLaunchDetailsAgentConfigOutputReference = CoreInstanceConfigurationInstanceDetailsOptionsLaunchDetailsAgentConfigOutputReference;
function coreInstanceConfigurationInstanceDetailsOptionsLaunchDetailsAvailabilityConfigToTerraform(struct) {
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
function coreInstanceConfigurationInstanceDetailsOptionsLaunchDetailsAvailabilityConfigToHclTerraform(struct) {
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
class CoreInstanceConfigurationInstanceDetailsOptionsLaunchDetailsAvailabilityConfigOutputReference extends cdktf.ComplexObject {
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
exports.CoreInstanceConfigurationInstanceDetailsOptionsLaunchDetailsAvailabilityConfigOutputReference = CoreInstanceConfigurationInstanceDetailsOptionsLaunchDetailsAvailabilityConfigOutputReference;
function coreInstanceConfigurationInstanceDetailsOptionsLaunchDetailsCreateVnicDetailsIpv6AddressIpv6SubnetCidrPairDetailsToTerraform(struct) {
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
function coreInstanceConfigurationInstanceDetailsOptionsLaunchDetailsCreateVnicDetailsIpv6AddressIpv6SubnetCidrPairDetailsToHclTerraform(struct) {
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
class CoreInstanceConfigurationInstanceDetailsOptionsLaunchDetailsCreateVnicDetailsIpv6AddressIpv6SubnetCidrPairDetailsOutputReference extends cdktf.ComplexObject {
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
exports.CoreInstanceConfigurationInstanceDetailsOptionsLaunchDetailsCreateVnicDetailsIpv6AddressIpv6SubnetCidrPairDetailsOutputReference = CoreInstanceConfigurationInstanceDetailsOptionsLaunchDetailsCreateVnicDetailsIpv6AddressIpv6SubnetCidrPairDetailsOutputReference;
class CoreInstanceConfigurationInstanceDetailsOptionsLaunchDetailsCreateVnicDetailsIpv6AddressIpv6SubnetCidrPairDetailsList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new CoreInstanceConfigurationInstanceDetailsOptionsLaunchDetailsCreateVnicDetailsIpv6AddressIpv6SubnetCidrPairDetailsOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.CoreInstanceConfigurationInstanceDetailsOptionsLaunchDetailsCreateVnicDetailsIpv6AddressIpv6SubnetCidrPairDetailsList = CoreInstanceConfigurationInstanceDetailsOptionsLaunchDetailsCreateVnicDetailsIpv6AddressIpv6SubnetCidrPairDetailsList;
function coreInstanceConfigurationInstanceDetailsOptionsLaunchDetailsCreateVnicDetailsToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        assign_ipv6ip: cdktf.booleanToTerraform(struct.assignIpv6Ip),
        assign_private_dns_record: cdktf.booleanToTerraform(struct.assignPrivateDnsRecord),
        assign_public_ip: cdktf.booleanToTerraform(struct.assignPublicIp),
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
        ipv6address_ipv6subnet_cidr_pair_details: cdktf.listMapper(coreInstanceConfigurationInstanceDetailsOptionsLaunchDetailsCreateVnicDetailsIpv6AddressIpv6SubnetCidrPairDetailsToTerraform, true)(struct.ipv6AddressIpv6SubnetCidrPairDetails),
    };
}
function coreInstanceConfigurationInstanceDetailsOptionsLaunchDetailsCreateVnicDetailsToHclTerraform(struct) {
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
            value: cdktf.booleanToHclTerraform(struct.assignPublicIp),
            isBlock: false,
            type: "simple",
            storageClassType: "boolean",
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
        ipv6address_ipv6subnet_cidr_pair_details: {
            value: cdktf.listMapperHcl(coreInstanceConfigurationInstanceDetailsOptionsLaunchDetailsCreateVnicDetailsIpv6AddressIpv6SubnetCidrPairDetailsToHclTerraform, true)(struct.ipv6AddressIpv6SubnetCidrPairDetails),
            isBlock: true,
            type: "list",
            storageClassType: "CoreInstanceConfigurationInstanceDetailsOptionsLaunchDetailsCreateVnicDetailsIpv6AddressIpv6SubnetCidrPairDetailsList",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class CoreInstanceConfigurationInstanceDetailsOptionsLaunchDetailsCreateVnicDetailsOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false, 0);
        this.isEmptyObject = false;
        this._ipv6AddressIpv6SubnetCidrPairDetails = new CoreInstanceConfigurationInstanceDetailsOptionsLaunchDetailsCreateVnicDetailsIpv6AddressIpv6SubnetCidrPairDetailsList(this, "ipv6address_ipv6subnet_cidr_pair_details", false);
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
        return this.getBooleanAttribute('assign_public_ip');
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
exports.CoreInstanceConfigurationInstanceDetailsOptionsLaunchDetailsCreateVnicDetailsOutputReference = CoreInstanceConfigurationInstanceDetailsOptionsLaunchDetailsCreateVnicDetailsOutputReference;
function coreInstanceConfigurationInstanceDetailsOptionsLaunchDetailsInstanceOptionsToTerraform(struct) {
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
function coreInstanceConfigurationInstanceDetailsOptionsLaunchDetailsInstanceOptionsToHclTerraform(struct) {
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
class CoreInstanceConfigurationInstanceDetailsOptionsLaunchDetailsInstanceOptionsOutputReference extends cdktf.ComplexObject {
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
exports.CoreInstanceConfigurationInstanceDetailsOptionsLaunchDetailsInstanceOptionsOutputReference = CoreInstanceConfigurationInstanceDetailsOptionsLaunchDetailsInstanceOptionsOutputReference;
function coreInstanceConfigurationInstanceDetailsOptionsLaunchDetailsLaunchOptionsToTerraform(struct) {
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
function coreInstanceConfigurationInstanceDetailsOptionsLaunchDetailsLaunchOptionsToHclTerraform(struct) {
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
class CoreInstanceConfigurationInstanceDetailsOptionsLaunchDetailsLaunchOptionsOutputReference extends cdktf.ComplexObject {
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
exports.CoreInstanceConfigurationInstanceDetailsOptionsLaunchDetailsLaunchOptionsOutputReference = CoreInstanceConfigurationInstanceDetailsOptionsLaunchDetailsLaunchOptionsOutputReference;
function coreInstanceConfigurationInstanceDetailsOptionsLaunchDetailsLicensingConfigsToTerraform(struct) {
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
function coreInstanceConfigurationInstanceDetailsOptionsLaunchDetailsLicensingConfigsToHclTerraform(struct) {
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
class CoreInstanceConfigurationInstanceDetailsOptionsLaunchDetailsLicensingConfigsOutputReference extends cdktf.ComplexObject {
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
exports.CoreInstanceConfigurationInstanceDetailsOptionsLaunchDetailsLicensingConfigsOutputReference = CoreInstanceConfigurationInstanceDetailsOptionsLaunchDetailsLicensingConfigsOutputReference;
function coreInstanceConfigurationInstanceDetailsOptionsLaunchDetailsPlacementConstraintDetailsToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        compute_host_group_id: cdktf.stringToTerraform(struct.computeHostGroupId),
        type: cdktf.stringToTerraform(struct.type),
    };
}
function coreInstanceConfigurationInstanceDetailsOptionsLaunchDetailsPlacementConstraintDetailsToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
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
class CoreInstanceConfigurationInstanceDetailsOptionsLaunchDetailsPlacementConstraintDetailsOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false, 0);
        this.isEmptyObject = false;
    }
    get internalValue() {
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
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
            this._computeHostGroupId = undefined;
            this._type = undefined;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this._computeHostGroupId = value.computeHostGroupId;
            this._type = value.type;
        }
    }
    get computeHostGroupId() {
        return this.getStringAttribute('compute_host_group_id');
    }
    set computeHostGroupId(value) {
        this._computeHostGroupId = value;
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
exports.CoreInstanceConfigurationInstanceDetailsOptionsLaunchDetailsPlacementConstraintDetailsOutputReference = CoreInstanceConfigurationInstanceDetailsOptionsLaunchDetailsPlacementConstraintDetailsOutputReference;
function coreInstanceConfigurationInstanceDetailsOptionsLaunchDetailsPlatformConfigToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        are_virtual_instructions_enabled: cdktf.booleanToTerraform(struct.areVirtualInstructionsEnabled),
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
function coreInstanceConfigurationInstanceDetailsOptionsLaunchDetailsPlatformConfigToHclTerraform(struct) {
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
class CoreInstanceConfigurationInstanceDetailsOptionsLaunchDetailsPlatformConfigOutputReference extends cdktf.ComplexObject {
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
exports.CoreInstanceConfigurationInstanceDetailsOptionsLaunchDetailsPlatformConfigOutputReference = CoreInstanceConfigurationInstanceDetailsOptionsLaunchDetailsPlatformConfigOutputReference;
function coreInstanceConfigurationInstanceDetailsOptionsLaunchDetailsPreemptibleInstanceConfigPreemptionActionToTerraform(struct) {
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
function coreInstanceConfigurationInstanceDetailsOptionsLaunchDetailsPreemptibleInstanceConfigPreemptionActionToHclTerraform(struct) {
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
class CoreInstanceConfigurationInstanceDetailsOptionsLaunchDetailsPreemptibleInstanceConfigPreemptionActionOutputReference extends cdktf.ComplexObject {
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
exports.CoreInstanceConfigurationInstanceDetailsOptionsLaunchDetailsPreemptibleInstanceConfigPreemptionActionOutputReference = CoreInstanceConfigurationInstanceDetailsOptionsLaunchDetailsPreemptibleInstanceConfigPreemptionActionOutputReference;
function coreInstanceConfigurationInstanceDetailsOptionsLaunchDetailsPreemptibleInstanceConfigToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        preemption_action: coreInstanceConfigurationInstanceDetailsOptionsLaunchDetailsPreemptibleInstanceConfigPreemptionActionToTerraform(struct.preemptionAction),
    };
}
function coreInstanceConfigurationInstanceDetailsOptionsLaunchDetailsPreemptibleInstanceConfigToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        preemption_action: {
            value: coreInstanceConfigurationInstanceDetailsOptionsLaunchDetailsPreemptibleInstanceConfigPreemptionActionToHclTerraform(struct.preemptionAction),
            isBlock: true,
            type: "list",
            storageClassType: "CoreInstanceConfigurationInstanceDetailsOptionsLaunchDetailsPreemptibleInstanceConfigPreemptionActionList",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class CoreInstanceConfigurationInstanceDetailsOptionsLaunchDetailsPreemptibleInstanceConfigOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false, 0);
        this.isEmptyObject = false;
        this._preemptionAction = new CoreInstanceConfigurationInstanceDetailsOptionsLaunchDetailsPreemptibleInstanceConfigPreemptionActionOutputReference(this, "preemption_action");
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
    resetPreemptionAction() {
        this._preemptionAction.internalValue = undefined;
    }
    get preemptionActionInput() {
        return this._preemptionAction.internalValue;
    }
}
exports.CoreInstanceConfigurationInstanceDetailsOptionsLaunchDetailsPreemptibleInstanceConfigOutputReference = CoreInstanceConfigurationInstanceDetailsOptionsLaunchDetailsPreemptibleInstanceConfigOutputReference;
function coreInstanceConfigurationInstanceDetailsOptionsLaunchDetailsShapeConfigToTerraform(struct) {
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
function coreInstanceConfigurationInstanceDetailsOptionsLaunchDetailsShapeConfigToHclTerraform(struct) {
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
class CoreInstanceConfigurationInstanceDetailsOptionsLaunchDetailsShapeConfigOutputReference extends cdktf.ComplexObject {
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
exports.CoreInstanceConfigurationInstanceDetailsOptionsLaunchDetailsShapeConfigOutputReference = CoreInstanceConfigurationInstanceDetailsOptionsLaunchDetailsShapeConfigOutputReference;
function coreInstanceConfigurationInstanceDetailsOptionsLaunchDetailsSourceDetailsInstanceSourceImageFilterDetailsToTerraform(struct) {
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
function coreInstanceConfigurationInstanceDetailsOptionsLaunchDetailsSourceDetailsInstanceSourceImageFilterDetailsToHclTerraform(struct) {
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
class CoreInstanceConfigurationInstanceDetailsOptionsLaunchDetailsSourceDetailsInstanceSourceImageFilterDetailsOutputReference extends cdktf.ComplexObject {
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
    resetCompartmentId() {
        this._compartmentId = undefined;
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
exports.CoreInstanceConfigurationInstanceDetailsOptionsLaunchDetailsSourceDetailsInstanceSourceImageFilterDetailsOutputReference = CoreInstanceConfigurationInstanceDetailsOptionsLaunchDetailsSourceDetailsInstanceSourceImageFilterDetailsOutputReference;
function coreInstanceConfigurationInstanceDetailsOptionsLaunchDetailsSourceDetailsToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        boot_volume_id: cdktf.stringToTerraform(struct.bootVolumeId),
        boot_volume_size_in_gbs: cdktf.stringToTerraform(struct.bootVolumeSizeInGbs),
        boot_volume_vpus_per_gb: cdktf.stringToTerraform(struct.bootVolumeVpusPerGb),
        image_id: cdktf.stringToTerraform(struct.imageId),
        kms_key_id: cdktf.stringToTerraform(struct.kmsKeyId),
        source_type: cdktf.stringToTerraform(struct.sourceType),
        instance_source_image_filter_details: coreInstanceConfigurationInstanceDetailsOptionsLaunchDetailsSourceDetailsInstanceSourceImageFilterDetailsToTerraform(struct.instanceSourceImageFilterDetails),
    };
}
function coreInstanceConfigurationInstanceDetailsOptionsLaunchDetailsSourceDetailsToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        boot_volume_id: {
            value: cdktf.stringToHclTerraform(struct.bootVolumeId),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
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
        image_id: {
            value: cdktf.stringToHclTerraform(struct.imageId),
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
        source_type: {
            value: cdktf.stringToHclTerraform(struct.sourceType),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        instance_source_image_filter_details: {
            value: coreInstanceConfigurationInstanceDetailsOptionsLaunchDetailsSourceDetailsInstanceSourceImageFilterDetailsToHclTerraform(struct.instanceSourceImageFilterDetails),
            isBlock: true,
            type: "list",
            storageClassType: "CoreInstanceConfigurationInstanceDetailsOptionsLaunchDetailsSourceDetailsInstanceSourceImageFilterDetailsList",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class CoreInstanceConfigurationInstanceDetailsOptionsLaunchDetailsSourceDetailsOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false, 0);
        this.isEmptyObject = false;
        this._instanceSourceImageFilterDetails = new CoreInstanceConfigurationInstanceDetailsOptionsLaunchDetailsSourceDetailsInstanceSourceImageFilterDetailsOutputReference(this, "instance_source_image_filter_details");
    }
    get internalValue() {
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._bootVolumeId !== undefined) {
            hasAnyValues = true;
            internalValueResult.bootVolumeId = this._bootVolumeId;
        }
        if (this._bootVolumeSizeInGbs !== undefined) {
            hasAnyValues = true;
            internalValueResult.bootVolumeSizeInGbs = this._bootVolumeSizeInGbs;
        }
        if (this._bootVolumeVpusPerGb !== undefined) {
            hasAnyValues = true;
            internalValueResult.bootVolumeVpusPerGb = this._bootVolumeVpusPerGb;
        }
        if (this._imageId !== undefined) {
            hasAnyValues = true;
            internalValueResult.imageId = this._imageId;
        }
        if (this._kmsKeyId !== undefined) {
            hasAnyValues = true;
            internalValueResult.kmsKeyId = this._kmsKeyId;
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
            this._bootVolumeId = undefined;
            this._bootVolumeSizeInGbs = undefined;
            this._bootVolumeVpusPerGb = undefined;
            this._imageId = undefined;
            this._kmsKeyId = undefined;
            this._sourceType = undefined;
            this._instanceSourceImageFilterDetails.internalValue = undefined;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this._bootVolumeId = value.bootVolumeId;
            this._bootVolumeSizeInGbs = value.bootVolumeSizeInGbs;
            this._bootVolumeVpusPerGb = value.bootVolumeVpusPerGb;
            this._imageId = value.imageId;
            this._kmsKeyId = value.kmsKeyId;
            this._sourceType = value.sourceType;
            this._instanceSourceImageFilterDetails.internalValue = value.instanceSourceImageFilterDetails;
        }
    }
    get bootVolumeId() {
        return this.getStringAttribute('boot_volume_id');
    }
    set bootVolumeId(value) {
        this._bootVolumeId = value;
    }
    resetBootVolumeId() {
        this._bootVolumeId = undefined;
    }
    get bootVolumeIdInput() {
        return this._bootVolumeId;
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
    get imageId() {
        return this.getStringAttribute('image_id');
    }
    set imageId(value) {
        this._imageId = value;
    }
    resetImageId() {
        this._imageId = undefined;
    }
    get imageIdInput() {
        return this._imageId;
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
exports.CoreInstanceConfigurationInstanceDetailsOptionsLaunchDetailsSourceDetailsOutputReference = CoreInstanceConfigurationInstanceDetailsOptionsLaunchDetailsSourceDetailsOutputReference;
function coreInstanceConfigurationInstanceDetailsOptionsLaunchDetailsToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        availability_domain: cdktf.stringToTerraform(struct.availabilityDomain),
        capacity_reservation_id: cdktf.stringToTerraform(struct.capacityReservationId),
        cluster_placement_group_id: cdktf.stringToTerraform(struct.clusterPlacementGroupId),
        compartment_id: cdktf.stringToTerraform(struct.compartmentId),
        compute_cluster_id: cdktf.stringToTerraform(struct.computeClusterId),
        dedicated_vm_host_id: cdktf.stringToTerraform(struct.dedicatedVmHostId),
        defined_tags: cdktf.hashMapper(cdktf.stringToTerraform)(struct.definedTags),
        display_name: cdktf.stringToTerraform(struct.displayName),
        extended_metadata: cdktf.hashMapper(cdktf.stringToTerraform)(struct.extendedMetadata),
        fault_domain: cdktf.stringToTerraform(struct.faultDomain),
        freeform_tags: cdktf.hashMapper(cdktf.stringToTerraform)(struct.freeformTags),
        ipxe_script: cdktf.stringToTerraform(struct.ipxeScript),
        is_ai_enterprise_enabled: cdktf.booleanToTerraform(struct.isAiEnterpriseEnabled),
        is_pv_encryption_in_transit_enabled: cdktf.booleanToTerraform(struct.isPvEncryptionInTransitEnabled),
        launch_mode: cdktf.stringToTerraform(struct.launchMode),
        metadata: cdktf.hashMapper(cdktf.stringToTerraform)(struct.metadata),
        preferred_maintenance_action: cdktf.stringToTerraform(struct.preferredMaintenanceAction),
        security_attributes: cdktf.hashMapper(cdktf.stringToTerraform)(struct.securityAttributes),
        shape: cdktf.stringToTerraform(struct.shape),
        agent_config: coreInstanceConfigurationInstanceDetailsOptionsLaunchDetailsAgentConfigToTerraform(struct.agentConfig),
        availability_config: coreInstanceConfigurationInstanceDetailsOptionsLaunchDetailsAvailabilityConfigToTerraform(struct.availabilityConfig),
        create_vnic_details: coreInstanceConfigurationInstanceDetailsOptionsLaunchDetailsCreateVnicDetailsToTerraform(struct.createVnicDetails),
        instance_options: coreInstanceConfigurationInstanceDetailsOptionsLaunchDetailsInstanceOptionsToTerraform(struct.instanceOptions),
        launch_options: coreInstanceConfigurationInstanceDetailsOptionsLaunchDetailsLaunchOptionsToTerraform(struct.launchOptions),
        licensing_configs: coreInstanceConfigurationInstanceDetailsOptionsLaunchDetailsLicensingConfigsToTerraform(struct.licensingConfigs),
        placement_constraint_details: coreInstanceConfigurationInstanceDetailsOptionsLaunchDetailsPlacementConstraintDetailsToTerraform(struct.placementConstraintDetails),
        platform_config: coreInstanceConfigurationInstanceDetailsOptionsLaunchDetailsPlatformConfigToTerraform(struct.platformConfig),
        preemptible_instance_config: coreInstanceConfigurationInstanceDetailsOptionsLaunchDetailsPreemptibleInstanceConfigToTerraform(struct.preemptibleInstanceConfig),
        shape_config: coreInstanceConfigurationInstanceDetailsOptionsLaunchDetailsShapeConfigToTerraform(struct.shapeConfig),
        source_details: coreInstanceConfigurationInstanceDetailsOptionsLaunchDetailsSourceDetailsToTerraform(struct.sourceDetails),
    };
}
function coreInstanceConfigurationInstanceDetailsOptionsLaunchDetailsToHclTerraform(struct) {
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
        capacity_reservation_id: {
            value: cdktf.stringToHclTerraform(struct.capacityReservationId),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        cluster_placement_group_id: {
            value: cdktf.stringToHclTerraform(struct.clusterPlacementGroupId),
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
        compute_cluster_id: {
            value: cdktf.stringToHclTerraform(struct.computeClusterId),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        dedicated_vm_host_id: {
            value: cdktf.stringToHclTerraform(struct.dedicatedVmHostId),
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
        extended_metadata: {
            value: cdktf.hashMapperHcl(cdktf.stringToHclTerraform)(struct.extendedMetadata),
            isBlock: false,
            type: "map",
            storageClassType: "stringMap",
        },
        fault_domain: {
            value: cdktf.stringToHclTerraform(struct.faultDomain),
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
        ipxe_script: {
            value: cdktf.stringToHclTerraform(struct.ipxeScript),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        is_ai_enterprise_enabled: {
            value: cdktf.booleanToHclTerraform(struct.isAiEnterpriseEnabled),
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
        launch_mode: {
            value: cdktf.stringToHclTerraform(struct.launchMode),
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
        preferred_maintenance_action: {
            value: cdktf.stringToHclTerraform(struct.preferredMaintenanceAction),
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
        shape: {
            value: cdktf.stringToHclTerraform(struct.shape),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        agent_config: {
            value: coreInstanceConfigurationInstanceDetailsOptionsLaunchDetailsAgentConfigToHclTerraform(struct.agentConfig),
            isBlock: true,
            type: "list",
            storageClassType: "CoreInstanceConfigurationInstanceDetailsOptionsLaunchDetailsAgentConfigList",
        },
        availability_config: {
            value: coreInstanceConfigurationInstanceDetailsOptionsLaunchDetailsAvailabilityConfigToHclTerraform(struct.availabilityConfig),
            isBlock: true,
            type: "list",
            storageClassType: "CoreInstanceConfigurationInstanceDetailsOptionsLaunchDetailsAvailabilityConfigList",
        },
        create_vnic_details: {
            value: coreInstanceConfigurationInstanceDetailsOptionsLaunchDetailsCreateVnicDetailsToHclTerraform(struct.createVnicDetails),
            isBlock: true,
            type: "list",
            storageClassType: "CoreInstanceConfigurationInstanceDetailsOptionsLaunchDetailsCreateVnicDetailsList",
        },
        instance_options: {
            value: coreInstanceConfigurationInstanceDetailsOptionsLaunchDetailsInstanceOptionsToHclTerraform(struct.instanceOptions),
            isBlock: true,
            type: "list",
            storageClassType: "CoreInstanceConfigurationInstanceDetailsOptionsLaunchDetailsInstanceOptionsList",
        },
        launch_options: {
            value: coreInstanceConfigurationInstanceDetailsOptionsLaunchDetailsLaunchOptionsToHclTerraform(struct.launchOptions),
            isBlock: true,
            type: "list",
            storageClassType: "CoreInstanceConfigurationInstanceDetailsOptionsLaunchDetailsLaunchOptionsList",
        },
        licensing_configs: {
            value: coreInstanceConfigurationInstanceDetailsOptionsLaunchDetailsLicensingConfigsToHclTerraform(struct.licensingConfigs),
            isBlock: true,
            type: "list",
            storageClassType: "CoreInstanceConfigurationInstanceDetailsOptionsLaunchDetailsLicensingConfigsList",
        },
        placement_constraint_details: {
            value: coreInstanceConfigurationInstanceDetailsOptionsLaunchDetailsPlacementConstraintDetailsToHclTerraform(struct.placementConstraintDetails),
            isBlock: true,
            type: "list",
            storageClassType: "CoreInstanceConfigurationInstanceDetailsOptionsLaunchDetailsPlacementConstraintDetailsList",
        },
        platform_config: {
            value: coreInstanceConfigurationInstanceDetailsOptionsLaunchDetailsPlatformConfigToHclTerraform(struct.platformConfig),
            isBlock: true,
            type: "list",
            storageClassType: "CoreInstanceConfigurationInstanceDetailsOptionsLaunchDetailsPlatformConfigList",
        },
        preemptible_instance_config: {
            value: coreInstanceConfigurationInstanceDetailsOptionsLaunchDetailsPreemptibleInstanceConfigToHclTerraform(struct.preemptibleInstanceConfig),
            isBlock: true,
            type: "list",
            storageClassType: "CoreInstanceConfigurationInstanceDetailsOptionsLaunchDetailsPreemptibleInstanceConfigList",
        },
        shape_config: {
            value: coreInstanceConfigurationInstanceDetailsOptionsLaunchDetailsShapeConfigToHclTerraform(struct.shapeConfig),
            isBlock: true,
            type: "list",
            storageClassType: "CoreInstanceConfigurationInstanceDetailsOptionsLaunchDetailsShapeConfigList",
        },
        source_details: {
            value: coreInstanceConfigurationInstanceDetailsOptionsLaunchDetailsSourceDetailsToHclTerraform(struct.sourceDetails),
            isBlock: true,
            type: "list",
            storageClassType: "CoreInstanceConfigurationInstanceDetailsOptionsLaunchDetailsSourceDetailsList",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class CoreInstanceConfigurationInstanceDetailsOptionsLaunchDetailsOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false, 0);
        this.isEmptyObject = false;
        this._agentConfig = new CoreInstanceConfigurationInstanceDetailsOptionsLaunchDetailsAgentConfigOutputReference(this, "agent_config");
        this._availabilityConfig = new CoreInstanceConfigurationInstanceDetailsOptionsLaunchDetailsAvailabilityConfigOutputReference(this, "availability_config");
        this._createVnicDetails = new CoreInstanceConfigurationInstanceDetailsOptionsLaunchDetailsCreateVnicDetailsOutputReference(this, "create_vnic_details");
        this._instanceOptions = new CoreInstanceConfigurationInstanceDetailsOptionsLaunchDetailsInstanceOptionsOutputReference(this, "instance_options");
        this._launchOptions = new CoreInstanceConfigurationInstanceDetailsOptionsLaunchDetailsLaunchOptionsOutputReference(this, "launch_options");
        this._licensingConfigs = new CoreInstanceConfigurationInstanceDetailsOptionsLaunchDetailsLicensingConfigsOutputReference(this, "licensing_configs");
        this._placementConstraintDetails = new CoreInstanceConfigurationInstanceDetailsOptionsLaunchDetailsPlacementConstraintDetailsOutputReference(this, "placement_constraint_details");
        this._platformConfig = new CoreInstanceConfigurationInstanceDetailsOptionsLaunchDetailsPlatformConfigOutputReference(this, "platform_config");
        this._preemptibleInstanceConfig = new CoreInstanceConfigurationInstanceDetailsOptionsLaunchDetailsPreemptibleInstanceConfigOutputReference(this, "preemptible_instance_config");
        this._shapeConfig = new CoreInstanceConfigurationInstanceDetailsOptionsLaunchDetailsShapeConfigOutputReference(this, "shape_config");
        this._sourceDetails = new CoreInstanceConfigurationInstanceDetailsOptionsLaunchDetailsSourceDetailsOutputReference(this, "source_details");
    }
    get internalValue() {
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._availabilityDomain !== undefined) {
            hasAnyValues = true;
            internalValueResult.availabilityDomain = this._availabilityDomain;
        }
        if (this._capacityReservationId !== undefined) {
            hasAnyValues = true;
            internalValueResult.capacityReservationId = this._capacityReservationId;
        }
        if (this._clusterPlacementGroupId !== undefined) {
            hasAnyValues = true;
            internalValueResult.clusterPlacementGroupId = this._clusterPlacementGroupId;
        }
        if (this._compartmentId !== undefined) {
            hasAnyValues = true;
            internalValueResult.compartmentId = this._compartmentId;
        }
        if (this._computeClusterId !== undefined) {
            hasAnyValues = true;
            internalValueResult.computeClusterId = this._computeClusterId;
        }
        if (this._dedicatedVmHostId !== undefined) {
            hasAnyValues = true;
            internalValueResult.dedicatedVmHostId = this._dedicatedVmHostId;
        }
        if (this._definedTags !== undefined) {
            hasAnyValues = true;
            internalValueResult.definedTags = this._definedTags;
        }
        if (this._displayName !== undefined) {
            hasAnyValues = true;
            internalValueResult.displayName = this._displayName;
        }
        if (this._extendedMetadata !== undefined) {
            hasAnyValues = true;
            internalValueResult.extendedMetadata = this._extendedMetadata;
        }
        if (this._faultDomain !== undefined) {
            hasAnyValues = true;
            internalValueResult.faultDomain = this._faultDomain;
        }
        if (this._freeformTags !== undefined) {
            hasAnyValues = true;
            internalValueResult.freeformTags = this._freeformTags;
        }
        if (this._ipxeScript !== undefined) {
            hasAnyValues = true;
            internalValueResult.ipxeScript = this._ipxeScript;
        }
        if (this._isAiEnterpriseEnabled !== undefined) {
            hasAnyValues = true;
            internalValueResult.isAiEnterpriseEnabled = this._isAiEnterpriseEnabled;
        }
        if (this._isPvEncryptionInTransitEnabled !== undefined) {
            hasAnyValues = true;
            internalValueResult.isPvEncryptionInTransitEnabled = this._isPvEncryptionInTransitEnabled;
        }
        if (this._launchMode !== undefined) {
            hasAnyValues = true;
            internalValueResult.launchMode = this._launchMode;
        }
        if (this._metadata !== undefined) {
            hasAnyValues = true;
            internalValueResult.metadata = this._metadata;
        }
        if (this._preferredMaintenanceAction !== undefined) {
            hasAnyValues = true;
            internalValueResult.preferredMaintenanceAction = this._preferredMaintenanceAction;
        }
        if (this._securityAttributes !== undefined) {
            hasAnyValues = true;
            internalValueResult.securityAttributes = this._securityAttributes;
        }
        if (this._shape !== undefined) {
            hasAnyValues = true;
            internalValueResult.shape = this._shape;
        }
        if (this._agentConfig?.internalValue !== undefined) {
            hasAnyValues = true;
            internalValueResult.agentConfig = this._agentConfig?.internalValue;
        }
        if (this._availabilityConfig?.internalValue !== undefined) {
            hasAnyValues = true;
            internalValueResult.availabilityConfig = this._availabilityConfig?.internalValue;
        }
        if (this._createVnicDetails?.internalValue !== undefined) {
            hasAnyValues = true;
            internalValueResult.createVnicDetails = this._createVnicDetails?.internalValue;
        }
        if (this._instanceOptions?.internalValue !== undefined) {
            hasAnyValues = true;
            internalValueResult.instanceOptions = this._instanceOptions?.internalValue;
        }
        if (this._launchOptions?.internalValue !== undefined) {
            hasAnyValues = true;
            internalValueResult.launchOptions = this._launchOptions?.internalValue;
        }
        if (this._licensingConfigs?.internalValue !== undefined) {
            hasAnyValues = true;
            internalValueResult.licensingConfigs = this._licensingConfigs?.internalValue;
        }
        if (this._placementConstraintDetails?.internalValue !== undefined) {
            hasAnyValues = true;
            internalValueResult.placementConstraintDetails = this._placementConstraintDetails?.internalValue;
        }
        if (this._platformConfig?.internalValue !== undefined) {
            hasAnyValues = true;
            internalValueResult.platformConfig = this._platformConfig?.internalValue;
        }
        if (this._preemptibleInstanceConfig?.internalValue !== undefined) {
            hasAnyValues = true;
            internalValueResult.preemptibleInstanceConfig = this._preemptibleInstanceConfig?.internalValue;
        }
        if (this._shapeConfig?.internalValue !== undefined) {
            hasAnyValues = true;
            internalValueResult.shapeConfig = this._shapeConfig?.internalValue;
        }
        if (this._sourceDetails?.internalValue !== undefined) {
            hasAnyValues = true;
            internalValueResult.sourceDetails = this._sourceDetails?.internalValue;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this._availabilityDomain = undefined;
            this._capacityReservationId = undefined;
            this._clusterPlacementGroupId = undefined;
            this._compartmentId = undefined;
            this._computeClusterId = undefined;
            this._dedicatedVmHostId = undefined;
            this._definedTags = undefined;
            this._displayName = undefined;
            this._extendedMetadata = undefined;
            this._faultDomain = undefined;
            this._freeformTags = undefined;
            this._ipxeScript = undefined;
            this._isAiEnterpriseEnabled = undefined;
            this._isPvEncryptionInTransitEnabled = undefined;
            this._launchMode = undefined;
            this._metadata = undefined;
            this._preferredMaintenanceAction = undefined;
            this._securityAttributes = undefined;
            this._shape = undefined;
            this._agentConfig.internalValue = undefined;
            this._availabilityConfig.internalValue = undefined;
            this._createVnicDetails.internalValue = undefined;
            this._instanceOptions.internalValue = undefined;
            this._launchOptions.internalValue = undefined;
            this._licensingConfigs.internalValue = undefined;
            this._placementConstraintDetails.internalValue = undefined;
            this._platformConfig.internalValue = undefined;
            this._preemptibleInstanceConfig.internalValue = undefined;
            this._shapeConfig.internalValue = undefined;
            this._sourceDetails.internalValue = undefined;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this._availabilityDomain = value.availabilityDomain;
            this._capacityReservationId = value.capacityReservationId;
            this._clusterPlacementGroupId = value.clusterPlacementGroupId;
            this._compartmentId = value.compartmentId;
            this._computeClusterId = value.computeClusterId;
            this._dedicatedVmHostId = value.dedicatedVmHostId;
            this._definedTags = value.definedTags;
            this._displayName = value.displayName;
            this._extendedMetadata = value.extendedMetadata;
            this._faultDomain = value.faultDomain;
            this._freeformTags = value.freeformTags;
            this._ipxeScript = value.ipxeScript;
            this._isAiEnterpriseEnabled = value.isAiEnterpriseEnabled;
            this._isPvEncryptionInTransitEnabled = value.isPvEncryptionInTransitEnabled;
            this._launchMode = value.launchMode;
            this._metadata = value.metadata;
            this._preferredMaintenanceAction = value.preferredMaintenanceAction;
            this._securityAttributes = value.securityAttributes;
            this._shape = value.shape;
            this._agentConfig.internalValue = value.agentConfig;
            this._availabilityConfig.internalValue = value.availabilityConfig;
            this._createVnicDetails.internalValue = value.createVnicDetails;
            this._instanceOptions.internalValue = value.instanceOptions;
            this._launchOptions.internalValue = value.launchOptions;
            this._licensingConfigs.internalValue = value.licensingConfigs;
            this._placementConstraintDetails.internalValue = value.placementConstraintDetails;
            this._platformConfig.internalValue = value.platformConfig;
            this._preemptibleInstanceConfig.internalValue = value.preemptibleInstanceConfig;
            this._shapeConfig.internalValue = value.shapeConfig;
            this._sourceDetails.internalValue = value.sourceDetails;
        }
    }
    get availabilityDomain() {
        return this.getStringAttribute('availability_domain');
    }
    set availabilityDomain(value) {
        this._availabilityDomain = value;
    }
    resetAvailabilityDomain() {
        this._availabilityDomain = undefined;
    }
    get availabilityDomainInput() {
        return this._availabilityDomain;
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
    resetCompartmentId() {
        this._compartmentId = undefined;
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
    set launchMode(value) {
        this._launchMode = value;
    }
    resetLaunchMode() {
        this._launchMode = undefined;
    }
    get launchModeInput() {
        return this._launchMode;
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
    get preferredMaintenanceAction() {
        return this.getStringAttribute('preferred_maintenance_action');
    }
    set preferredMaintenanceAction(value) {
        this._preferredMaintenanceAction = value;
    }
    resetPreferredMaintenanceAction() {
        this._preferredMaintenanceAction = undefined;
    }
    get preferredMaintenanceActionInput() {
        return this._preferredMaintenanceAction;
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
}
exports.CoreInstanceConfigurationInstanceDetailsOptionsLaunchDetailsOutputReference = CoreInstanceConfigurationInstanceDetailsOptionsLaunchDetailsOutputReference;
function coreInstanceConfigurationInstanceDetailsOptionsSecondaryVnicsCreateVnicDetailsIpv6AddressIpv6SubnetCidrPairDetailsToTerraform(struct) {
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
function coreInstanceConfigurationInstanceDetailsOptionsSecondaryVnicsCreateVnicDetailsIpv6AddressIpv6SubnetCidrPairDetailsToHclTerraform(struct) {
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
class CoreInstanceConfigurationInstanceDetailsOptionsSecondaryVnicsCreateVnicDetailsIpv6AddressIpv6SubnetCidrPairDetailsOutputReference extends cdktf.ComplexObject {
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
exports.CoreInstanceConfigurationInstanceDetailsOptionsSecondaryVnicsCreateVnicDetailsIpv6AddressIpv6SubnetCidrPairDetailsOutputReference = CoreInstanceConfigurationInstanceDetailsOptionsSecondaryVnicsCreateVnicDetailsIpv6AddressIpv6SubnetCidrPairDetailsOutputReference;
class CoreInstanceConfigurationInstanceDetailsOptionsSecondaryVnicsCreateVnicDetailsIpv6AddressIpv6SubnetCidrPairDetailsList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new CoreInstanceConfigurationInstanceDetailsOptionsSecondaryVnicsCreateVnicDetailsIpv6AddressIpv6SubnetCidrPairDetailsOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.CoreInstanceConfigurationInstanceDetailsOptionsSecondaryVnicsCreateVnicDetailsIpv6AddressIpv6SubnetCidrPairDetailsList = CoreInstanceConfigurationInstanceDetailsOptionsSecondaryVnicsCreateVnicDetailsIpv6AddressIpv6SubnetCidrPairDetailsList;
function coreInstanceConfigurationInstanceDetailsOptionsSecondaryVnicsCreateVnicDetailsToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        assign_ipv6ip: cdktf.booleanToTerraform(struct.assignIpv6Ip),
        assign_private_dns_record: cdktf.booleanToTerraform(struct.assignPrivateDnsRecord),
        assign_public_ip: cdktf.booleanToTerraform(struct.assignPublicIp),
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
        ipv6address_ipv6subnet_cidr_pair_details: cdktf.listMapper(coreInstanceConfigurationInstanceDetailsOptionsSecondaryVnicsCreateVnicDetailsIpv6AddressIpv6SubnetCidrPairDetailsToTerraform, true)(struct.ipv6AddressIpv6SubnetCidrPairDetails),
    };
}
function coreInstanceConfigurationInstanceDetailsOptionsSecondaryVnicsCreateVnicDetailsToHclTerraform(struct) {
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
            value: cdktf.booleanToHclTerraform(struct.assignPublicIp),
            isBlock: false,
            type: "simple",
            storageClassType: "boolean",
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
        ipv6address_ipv6subnet_cidr_pair_details: {
            value: cdktf.listMapperHcl(coreInstanceConfigurationInstanceDetailsOptionsSecondaryVnicsCreateVnicDetailsIpv6AddressIpv6SubnetCidrPairDetailsToHclTerraform, true)(struct.ipv6AddressIpv6SubnetCidrPairDetails),
            isBlock: true,
            type: "list",
            storageClassType: "CoreInstanceConfigurationInstanceDetailsOptionsSecondaryVnicsCreateVnicDetailsIpv6AddressIpv6SubnetCidrPairDetailsList",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class CoreInstanceConfigurationInstanceDetailsOptionsSecondaryVnicsCreateVnicDetailsOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false, 0);
        this.isEmptyObject = false;
        this._ipv6AddressIpv6SubnetCidrPairDetails = new CoreInstanceConfigurationInstanceDetailsOptionsSecondaryVnicsCreateVnicDetailsIpv6AddressIpv6SubnetCidrPairDetailsList(this, "ipv6address_ipv6subnet_cidr_pair_details", false);
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
        return this.getBooleanAttribute('assign_public_ip');
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
exports.CoreInstanceConfigurationInstanceDetailsOptionsSecondaryVnicsCreateVnicDetailsOutputReference = CoreInstanceConfigurationInstanceDetailsOptionsSecondaryVnicsCreateVnicDetailsOutputReference;
function coreInstanceConfigurationInstanceDetailsOptionsSecondaryVnicsToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        display_name: cdktf.stringToTerraform(struct.displayName),
        nic_index: cdktf.numberToTerraform(struct.nicIndex),
        create_vnic_details: coreInstanceConfigurationInstanceDetailsOptionsSecondaryVnicsCreateVnicDetailsToTerraform(struct.createVnicDetails),
    };
}
function coreInstanceConfigurationInstanceDetailsOptionsSecondaryVnicsToHclTerraform(struct) {
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
        nic_index: {
            value: cdktf.numberToHclTerraform(struct.nicIndex),
            isBlock: false,
            type: "simple",
            storageClassType: "number",
        },
        create_vnic_details: {
            value: coreInstanceConfigurationInstanceDetailsOptionsSecondaryVnicsCreateVnicDetailsToHclTerraform(struct.createVnicDetails),
            isBlock: true,
            type: "list",
            storageClassType: "CoreInstanceConfigurationInstanceDetailsOptionsSecondaryVnicsCreateVnicDetailsList",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class CoreInstanceConfigurationInstanceDetailsOptionsSecondaryVnicsOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute, complexObjectIndex, complexObjectIsFromSet) {
        super(terraformResource, terraformAttribute, complexObjectIsFromSet, complexObjectIndex);
        this.isEmptyObject = false;
        this._createVnicDetails = new CoreInstanceConfigurationInstanceDetailsOptionsSecondaryVnicsCreateVnicDetailsOutputReference(this, "create_vnic_details");
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
        if (this._nicIndex !== undefined) {
            hasAnyValues = true;
            internalValueResult.nicIndex = this._nicIndex;
        }
        if (this._createVnicDetails?.internalValue !== undefined) {
            hasAnyValues = true;
            internalValueResult.createVnicDetails = this._createVnicDetails?.internalValue;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this.resolvableValue = undefined;
            this._displayName = undefined;
            this._nicIndex = undefined;
            this._createVnicDetails.internalValue = undefined;
        }
        else if (cdktf.Tokenization.isResolvable(value)) {
            this.isEmptyObject = false;
            this.resolvableValue = value;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this.resolvableValue = undefined;
            this._displayName = value.displayName;
            this._nicIndex = value.nicIndex;
            this._createVnicDetails.internalValue = value.createVnicDetails;
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
    get nicIndex() {
        return this.getNumberAttribute('nic_index');
    }
    set nicIndex(value) {
        this._nicIndex = value;
    }
    resetNicIndex() {
        this._nicIndex = undefined;
    }
    get nicIndexInput() {
        return this._nicIndex;
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
}
exports.CoreInstanceConfigurationInstanceDetailsOptionsSecondaryVnicsOutputReference = CoreInstanceConfigurationInstanceDetailsOptionsSecondaryVnicsOutputReference;
class CoreInstanceConfigurationInstanceDetailsOptionsSecondaryVnicsList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new CoreInstanceConfigurationInstanceDetailsOptionsSecondaryVnicsOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.CoreInstanceConfigurationInstanceDetailsOptionsSecondaryVnicsList = CoreInstanceConfigurationInstanceDetailsOptionsSecondaryVnicsList;
function coreInstanceConfigurationInstanceDetailsOptionsToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        block_volumes: cdktf.listMapper(coreInstanceConfigurationInstanceDetailsOptionsBlockVolumesToTerraform, true)(struct.blockVolumes),
        launch_details: coreInstanceConfigurationInstanceDetailsOptionsLaunchDetailsToTerraform(struct.launchDetails),
        secondary_vnics: cdktf.listMapper(coreInstanceConfigurationInstanceDetailsOptionsSecondaryVnicsToTerraform, true)(struct.secondaryVnics),
    };
}
function coreInstanceConfigurationInstanceDetailsOptionsToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        block_volumes: {
            value: cdktf.listMapperHcl(coreInstanceConfigurationInstanceDetailsOptionsBlockVolumesToHclTerraform, true)(struct.blockVolumes),
            isBlock: true,
            type: "list",
            storageClassType: "CoreInstanceConfigurationInstanceDetailsOptionsBlockVolumesList",
        },
        launch_details: {
            value: coreInstanceConfigurationInstanceDetailsOptionsLaunchDetailsToHclTerraform(struct.launchDetails),
            isBlock: true,
            type: "list",
            storageClassType: "CoreInstanceConfigurationInstanceDetailsOptionsLaunchDetailsList",
        },
        secondary_vnics: {
            value: cdktf.listMapperHcl(coreInstanceConfigurationInstanceDetailsOptionsSecondaryVnicsToHclTerraform, true)(struct.secondaryVnics),
            isBlock: true,
            type: "list",
            storageClassType: "CoreInstanceConfigurationInstanceDetailsOptionsSecondaryVnicsList",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class CoreInstanceConfigurationInstanceDetailsOptionsOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute, complexObjectIndex, complexObjectIsFromSet) {
        super(terraformResource, terraformAttribute, complexObjectIsFromSet, complexObjectIndex);
        this.isEmptyObject = false;
        this._blockVolumes = new CoreInstanceConfigurationInstanceDetailsOptionsBlockVolumesList(this, "block_volumes", false);
        this._launchDetails = new CoreInstanceConfigurationInstanceDetailsOptionsLaunchDetailsOutputReference(this, "launch_details");
        this._secondaryVnics = new CoreInstanceConfigurationInstanceDetailsOptionsSecondaryVnicsList(this, "secondary_vnics", false);
    }
    get internalValue() {
        if (this.resolvableValue) {
            return this.resolvableValue;
        }
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._blockVolumes?.internalValue !== undefined) {
            hasAnyValues = true;
            internalValueResult.blockVolumes = this._blockVolumes?.internalValue;
        }
        if (this._launchDetails?.internalValue !== undefined) {
            hasAnyValues = true;
            internalValueResult.launchDetails = this._launchDetails?.internalValue;
        }
        if (this._secondaryVnics?.internalValue !== undefined) {
            hasAnyValues = true;
            internalValueResult.secondaryVnics = this._secondaryVnics?.internalValue;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this.resolvableValue = undefined;
            this._blockVolumes.internalValue = undefined;
            this._launchDetails.internalValue = undefined;
            this._secondaryVnics.internalValue = undefined;
        }
        else if (cdktf.Tokenization.isResolvable(value)) {
            this.isEmptyObject = false;
            this.resolvableValue = value;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this.resolvableValue = undefined;
            this._blockVolumes.internalValue = value.blockVolumes;
            this._launchDetails.internalValue = value.launchDetails;
            this._secondaryVnics.internalValue = value.secondaryVnics;
        }
    }
    get blockVolumes() {
        return this._blockVolumes;
    }
    putBlockVolumes(value) {
        this._blockVolumes.internalValue = value;
    }
    resetBlockVolumes() {
        this._blockVolumes.internalValue = undefined;
    }
    get blockVolumesInput() {
        return this._blockVolumes.internalValue;
    }
    get launchDetails() {
        return this._launchDetails;
    }
    putLaunchDetails(value) {
        this._launchDetails.internalValue = value;
    }
    resetLaunchDetails() {
        this._launchDetails.internalValue = undefined;
    }
    get launchDetailsInput() {
        return this._launchDetails.internalValue;
    }
    get secondaryVnics() {
        return this._secondaryVnics;
    }
    putSecondaryVnics(value) {
        this._secondaryVnics.internalValue = value;
    }
    resetSecondaryVnics() {
        this._secondaryVnics.internalValue = undefined;
    }
    get secondaryVnicsInput() {
        return this._secondaryVnics.internalValue;
    }
}
exports.CoreInstanceConfigurationInstanceDetailsOptionsOutputReference = CoreInstanceConfigurationInstanceDetailsOptionsOutputReference;
class CoreInstanceConfigurationInstanceDetailsOptionsList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new CoreInstanceConfigurationInstanceDetailsOptionsOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.CoreInstanceConfigurationInstanceDetailsOptionsList = CoreInstanceConfigurationInstanceDetailsOptionsList;
function coreInstanceConfigurationInstanceDetailsSecondaryVnicsCreateVnicDetailsIpv6AddressIpv6SubnetCidrPairDetailsToTerraform(struct) {
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
function coreInstanceConfigurationInstanceDetailsSecondaryVnicsCreateVnicDetailsIpv6AddressIpv6SubnetCidrPairDetailsToHclTerraform(struct) {
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
class CoreInstanceConfigurationInstanceDetailsSecondaryVnicsCreateVnicDetailsIpv6AddressIpv6SubnetCidrPairDetailsOutputReference extends cdktf.ComplexObject {
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
exports.CoreInstanceConfigurationInstanceDetailsSecondaryVnicsCreateVnicDetailsIpv6AddressIpv6SubnetCidrPairDetailsOutputReference = CoreInstanceConfigurationInstanceDetailsSecondaryVnicsCreateVnicDetailsIpv6AddressIpv6SubnetCidrPairDetailsOutputReference;
class CoreInstanceConfigurationInstanceDetailsSecondaryVnicsCreateVnicDetailsIpv6AddressIpv6SubnetCidrPairDetailsList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new CoreInstanceConfigurationInstanceDetailsSecondaryVnicsCreateVnicDetailsIpv6AddressIpv6SubnetCidrPairDetailsOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.CoreInstanceConfigurationInstanceDetailsSecondaryVnicsCreateVnicDetailsIpv6AddressIpv6SubnetCidrPairDetailsList = CoreInstanceConfigurationInstanceDetailsSecondaryVnicsCreateVnicDetailsIpv6AddressIpv6SubnetCidrPairDetailsList;
function coreInstanceConfigurationInstanceDetailsSecondaryVnicsCreateVnicDetailsToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        assign_ipv6ip: cdktf.booleanToTerraform(struct.assignIpv6Ip),
        assign_private_dns_record: cdktf.booleanToTerraform(struct.assignPrivateDnsRecord),
        assign_public_ip: cdktf.booleanToTerraform(struct.assignPublicIp),
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
        ipv6address_ipv6subnet_cidr_pair_details: cdktf.listMapper(coreInstanceConfigurationInstanceDetailsSecondaryVnicsCreateVnicDetailsIpv6AddressIpv6SubnetCidrPairDetailsToTerraform, true)(struct.ipv6AddressIpv6SubnetCidrPairDetails),
    };
}
function coreInstanceConfigurationInstanceDetailsSecondaryVnicsCreateVnicDetailsToHclTerraform(struct) {
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
            value: cdktf.booleanToHclTerraform(struct.assignPublicIp),
            isBlock: false,
            type: "simple",
            storageClassType: "boolean",
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
        ipv6address_ipv6subnet_cidr_pair_details: {
            value: cdktf.listMapperHcl(coreInstanceConfigurationInstanceDetailsSecondaryVnicsCreateVnicDetailsIpv6AddressIpv6SubnetCidrPairDetailsToHclTerraform, true)(struct.ipv6AddressIpv6SubnetCidrPairDetails),
            isBlock: true,
            type: "list",
            storageClassType: "CoreInstanceConfigurationInstanceDetailsSecondaryVnicsCreateVnicDetailsIpv6AddressIpv6SubnetCidrPairDetailsList",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class CoreInstanceConfigurationInstanceDetailsSecondaryVnicsCreateVnicDetailsOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false, 0);
        this.isEmptyObject = false;
        this._ipv6AddressIpv6SubnetCidrPairDetails = new CoreInstanceConfigurationInstanceDetailsSecondaryVnicsCreateVnicDetailsIpv6AddressIpv6SubnetCidrPairDetailsList(this, "ipv6address_ipv6subnet_cidr_pair_details", false);
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
        return this.getBooleanAttribute('assign_public_ip');
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
exports.CoreInstanceConfigurationInstanceDetailsSecondaryVnicsCreateVnicDetailsOutputReference = CoreInstanceConfigurationInstanceDetailsSecondaryVnicsCreateVnicDetailsOutputReference;
function coreInstanceConfigurationInstanceDetailsSecondaryVnicsToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        display_name: cdktf.stringToTerraform(struct.displayName),
        nic_index: cdktf.numberToTerraform(struct.nicIndex),
        create_vnic_details: coreInstanceConfigurationInstanceDetailsSecondaryVnicsCreateVnicDetailsToTerraform(struct.createVnicDetails),
    };
}
function coreInstanceConfigurationInstanceDetailsSecondaryVnicsToHclTerraform(struct) {
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
        nic_index: {
            value: cdktf.numberToHclTerraform(struct.nicIndex),
            isBlock: false,
            type: "simple",
            storageClassType: "number",
        },
        create_vnic_details: {
            value: coreInstanceConfigurationInstanceDetailsSecondaryVnicsCreateVnicDetailsToHclTerraform(struct.createVnicDetails),
            isBlock: true,
            type: "list",
            storageClassType: "CoreInstanceConfigurationInstanceDetailsSecondaryVnicsCreateVnicDetailsList",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class CoreInstanceConfigurationInstanceDetailsSecondaryVnicsOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute, complexObjectIndex, complexObjectIsFromSet) {
        super(terraformResource, terraformAttribute, complexObjectIsFromSet, complexObjectIndex);
        this.isEmptyObject = false;
        this._createVnicDetails = new CoreInstanceConfigurationInstanceDetailsSecondaryVnicsCreateVnicDetailsOutputReference(this, "create_vnic_details");
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
        if (this._nicIndex !== undefined) {
            hasAnyValues = true;
            internalValueResult.nicIndex = this._nicIndex;
        }
        if (this._createVnicDetails?.internalValue !== undefined) {
            hasAnyValues = true;
            internalValueResult.createVnicDetails = this._createVnicDetails?.internalValue;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this.resolvableValue = undefined;
            this._displayName = undefined;
            this._nicIndex = undefined;
            this._createVnicDetails.internalValue = undefined;
        }
        else if (cdktf.Tokenization.isResolvable(value)) {
            this.isEmptyObject = false;
            this.resolvableValue = value;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this.resolvableValue = undefined;
            this._displayName = value.displayName;
            this._nicIndex = value.nicIndex;
            this._createVnicDetails.internalValue = value.createVnicDetails;
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
    get nicIndex() {
        return this.getNumberAttribute('nic_index');
    }
    set nicIndex(value) {
        this._nicIndex = value;
    }
    resetNicIndex() {
        this._nicIndex = undefined;
    }
    get nicIndexInput() {
        return this._nicIndex;
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
}
exports.CoreInstanceConfigurationInstanceDetailsSecondaryVnicsOutputReference = CoreInstanceConfigurationInstanceDetailsSecondaryVnicsOutputReference;
class CoreInstanceConfigurationInstanceDetailsSecondaryVnicsList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new CoreInstanceConfigurationInstanceDetailsSecondaryVnicsOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.CoreInstanceConfigurationInstanceDetailsSecondaryVnicsList = CoreInstanceConfigurationInstanceDetailsSecondaryVnicsList;
function coreInstanceConfigurationInstanceDetailsToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        instance_type: cdktf.stringToTerraform(struct.instanceType),
        block_volumes: cdktf.listMapper(coreInstanceConfigurationInstanceDetailsBlockVolumesToTerraform, true)(struct.blockVolumes),
        launch_details: coreInstanceConfigurationInstanceDetailsLaunchDetailsToTerraform(struct.launchDetails),
        options: cdktf.listMapper(coreInstanceConfigurationInstanceDetailsOptionsToTerraform, true)(struct.options),
        secondary_vnics: cdktf.listMapper(coreInstanceConfigurationInstanceDetailsSecondaryVnicsToTerraform, true)(struct.secondaryVnics),
    };
}
function coreInstanceConfigurationInstanceDetailsToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        instance_type: {
            value: cdktf.stringToHclTerraform(struct.instanceType),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        block_volumes: {
            value: cdktf.listMapperHcl(coreInstanceConfigurationInstanceDetailsBlockVolumesToHclTerraform, true)(struct.blockVolumes),
            isBlock: true,
            type: "list",
            storageClassType: "CoreInstanceConfigurationInstanceDetailsBlockVolumesList",
        },
        launch_details: {
            value: coreInstanceConfigurationInstanceDetailsLaunchDetailsToHclTerraform(struct.launchDetails),
            isBlock: true,
            type: "list",
            storageClassType: "CoreInstanceConfigurationInstanceDetailsLaunchDetailsList",
        },
        options: {
            value: cdktf.listMapperHcl(coreInstanceConfigurationInstanceDetailsOptionsToHclTerraform, true)(struct.options),
            isBlock: true,
            type: "list",
            storageClassType: "CoreInstanceConfigurationInstanceDetailsOptionsList",
        },
        secondary_vnics: {
            value: cdktf.listMapperHcl(coreInstanceConfigurationInstanceDetailsSecondaryVnicsToHclTerraform, true)(struct.secondaryVnics),
            isBlock: true,
            type: "list",
            storageClassType: "CoreInstanceConfigurationInstanceDetailsSecondaryVnicsList",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class CoreInstanceConfigurationInstanceDetailsOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false, 0);
        this.isEmptyObject = false;
        this._blockVolumes = new CoreInstanceConfigurationInstanceDetailsBlockVolumesList(this, "block_volumes", false);
        this._launchDetails = new CoreInstanceConfigurationInstanceDetailsLaunchDetailsOutputReference(this, "launch_details");
        this._options = new CoreInstanceConfigurationInstanceDetailsOptionsList(this, "options", false);
        this._secondaryVnics = new CoreInstanceConfigurationInstanceDetailsSecondaryVnicsList(this, "secondary_vnics", false);
    }
    get internalValue() {
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._instanceType !== undefined) {
            hasAnyValues = true;
            internalValueResult.instanceType = this._instanceType;
        }
        if (this._blockVolumes?.internalValue !== undefined) {
            hasAnyValues = true;
            internalValueResult.blockVolumes = this._blockVolumes?.internalValue;
        }
        if (this._launchDetails?.internalValue !== undefined) {
            hasAnyValues = true;
            internalValueResult.launchDetails = this._launchDetails?.internalValue;
        }
        if (this._options?.internalValue !== undefined) {
            hasAnyValues = true;
            internalValueResult.options = this._options?.internalValue;
        }
        if (this._secondaryVnics?.internalValue !== undefined) {
            hasAnyValues = true;
            internalValueResult.secondaryVnics = this._secondaryVnics?.internalValue;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this._instanceType = undefined;
            this._blockVolumes.internalValue = undefined;
            this._launchDetails.internalValue = undefined;
            this._options.internalValue = undefined;
            this._secondaryVnics.internalValue = undefined;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this._instanceType = value.instanceType;
            this._blockVolumes.internalValue = value.blockVolumes;
            this._launchDetails.internalValue = value.launchDetails;
            this._options.internalValue = value.options;
            this._secondaryVnics.internalValue = value.secondaryVnics;
        }
    }
    get instanceType() {
        return this.getStringAttribute('instance_type');
    }
    set instanceType(value) {
        this._instanceType = value;
    }
    get instanceTypeInput() {
        return this._instanceType;
    }
    get blockVolumes() {
        return this._blockVolumes;
    }
    putBlockVolumes(value) {
        this._blockVolumes.internalValue = value;
    }
    resetBlockVolumes() {
        this._blockVolumes.internalValue = undefined;
    }
    get blockVolumesInput() {
        return this._blockVolumes.internalValue;
    }
    get launchDetails() {
        return this._launchDetails;
    }
    putLaunchDetails(value) {
        this._launchDetails.internalValue = value;
    }
    resetLaunchDetails() {
        this._launchDetails.internalValue = undefined;
    }
    get launchDetailsInput() {
        return this._launchDetails.internalValue;
    }
    get options() {
        return this._options;
    }
    putOptions(value) {
        this._options.internalValue = value;
    }
    resetOptions() {
        this._options.internalValue = undefined;
    }
    get optionsInput() {
        return this._options.internalValue;
    }
    get secondaryVnics() {
        return this._secondaryVnics;
    }
    putSecondaryVnics(value) {
        this._secondaryVnics.internalValue = value;
    }
    resetSecondaryVnics() {
        this._secondaryVnics.internalValue = undefined;
    }
    get secondaryVnicsInput() {
        return this._secondaryVnics.internalValue;
    }
}
exports.CoreInstanceConfigurationInstanceDetailsOutputReference = CoreInstanceConfigurationInstanceDetailsOutputReference;
function coreInstanceConfigurationTimeoutsToTerraform(struct) {
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
function coreInstanceConfigurationTimeoutsToHclTerraform(struct) {
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
class CoreInstanceConfigurationTimeoutsOutputReference extends cdktf.ComplexObject {
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
exports.CoreInstanceConfigurationTimeoutsOutputReference = CoreInstanceConfigurationTimeoutsOutputReference;
class CoreInstanceConfiguration extends cdktf.TerraformResource {
    static generateConfigForImport(scope, importToId, importFromId, provider) {
        return new cdktf.ImportableResource((0, engine_1.inEngine)(scope, importToId), importToId, { terraformResourceType: "oci_core_instance_configuration", importId: importFromId, provider });
    }
    constructor(scope, id, config) {
        super((0, engine_1.inEngine)(scope, id), id, {
            terraformResourceType: 'oci_core_instance_configuration',
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
        this._gmcConfigs = new CoreInstanceConfigurationGmcConfigsOutputReference(this, "gmc_configs");
        this._instanceDetails = new CoreInstanceConfigurationInstanceDetailsOutputReference(this, "instance_details");
        this._timeouts = new CoreInstanceConfigurationTimeoutsOutputReference(this, "timeouts");
        this._compartmentId = config.compartmentId;
        this._definedTags = config.definedTags;
        this._displayName = config.displayName;
        this._freeformTags = config.freeformTags;
        this._id = config.id;
        this._instanceId = config.instanceId;
        this._source = config.source;
        this._gmcConfigs.internalValue = config.gmcConfigs;
        this._instanceDetails.internalValue = config.instanceDetails;
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
    get deferredFields() {
        return this.getListAttribute('deferred_fields');
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
    get instanceId() {
        return this.getStringAttribute('instance_id');
    }
    set instanceId(value) {
        this._instanceId = value;
    }
    resetInstanceId() {
        this._instanceId = undefined;
    }
    get instanceIdInput() {
        return this._instanceId;
    }
    get source() {
        return this.getStringAttribute('source');
    }
    set source(value) {
        this._source = value;
    }
    resetSource() {
        this._source = undefined;
    }
    get sourceInput() {
        return this._source;
    }
    get timeCreated() {
        return this.getStringAttribute('time_created');
    }
    get gmcConfigs() {
        return this._gmcConfigs;
    }
    putGmcConfigs(value) {
        this._gmcConfigs.internalValue = value;
    }
    resetGmcConfigs() {
        this._gmcConfigs.internalValue = undefined;
    }
    get gmcConfigsInput() {
        return this._gmcConfigs.internalValue;
    }
    get instanceDetails() {
        return this._instanceDetails;
    }
    putInstanceDetails(value) {
        this._instanceDetails.internalValue = value;
    }
    resetInstanceDetails() {
        this._instanceDetails.internalValue = undefined;
    }
    get instanceDetailsInput() {
        return this._instanceDetails.internalValue;
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
            instance_id: cdktf.stringToTerraform(this._instanceId),
            source: cdktf.stringToTerraform(this._source),
            gmc_configs: coreInstanceConfigurationGmcConfigsToTerraform(this._gmcConfigs.internalValue),
            instance_details: coreInstanceConfigurationInstanceDetailsToTerraform(this._instanceDetails.internalValue),
            timeouts: coreInstanceConfigurationTimeoutsToTerraform(this._timeouts.internalValue),
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
            instance_id: {
                value: cdktf.stringToHclTerraform(this._instanceId),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            source: {
                value: cdktf.stringToHclTerraform(this._source),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            gmc_configs: {
                value: coreInstanceConfigurationGmcConfigsToHclTerraform(this._gmcConfigs.internalValue),
                isBlock: true,
                type: "list",
                storageClassType: "CoreInstanceConfigurationGmcConfigsList",
            },
            instance_details: {
                value: coreInstanceConfigurationInstanceDetailsToHclTerraform(this._instanceDetails.internalValue),
                isBlock: true,
                type: "list",
                storageClassType: "CoreInstanceConfigurationInstanceDetailsList",
            },
            timeouts: {
                value: coreInstanceConfigurationTimeoutsToHclTerraform(this._timeouts.internalValue),
                isBlock: true,
                type: "struct",
                storageClassType: "CoreInstanceConfigurationTimeouts",
            },
        };
        return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
    }
}
exports.CoreInstanceConfiguration = CoreInstanceConfiguration;
CoreInstanceConfiguration.tfResourceType = "oci_core_instance_configuration";
