// Generated from the schema of oracle/oci 8.28.0; see ../../README.md. Do not edit.
// Made with @cdktf/provider-generator, Copyright (c) HashiCorp, Inc., SPDX-License-Identifier: MPL-2.0.
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.GoldenGateDeployment = exports.GoldenGateDeploymentTimeoutsOutputReference = exports.GoldenGateDeploymentPlacementsList = exports.GoldenGateDeploymentPlacementsOutputReference = exports.GoldenGateDeploymentOggDataOutputReference = exports.GoldenGateDeploymentOggDataGroupToRolesMappingOutputReference = exports.GoldenGateDeploymentMaintenanceWindowOutputReference = exports.GoldenGateDeploymentMaintenanceConfigurationOutputReference = exports.GoldenGateDeploymentLocksList = exports.GoldenGateDeploymentLocksOutputReference = exports.GoldenGateDeploymentBackupScheduleOutputReference = exports.GoldenGateDeploymentIngressIpsList = exports.GoldenGateDeploymentIngressIpsOutputReference = exports.GoldenGateDeploymentDeploymentDiagnosticDataList = exports.GoldenGateDeploymentDeploymentDiagnosticDataOutputReference = void 0;
exports.goldenGateDeploymentDeploymentDiagnosticDataToTerraform = goldenGateDeploymentDeploymentDiagnosticDataToTerraform;
exports.goldenGateDeploymentDeploymentDiagnosticDataToHclTerraform = goldenGateDeploymentDeploymentDiagnosticDataToHclTerraform;
exports.goldenGateDeploymentIngressIpsToTerraform = goldenGateDeploymentIngressIpsToTerraform;
exports.goldenGateDeploymentIngressIpsToHclTerraform = goldenGateDeploymentIngressIpsToHclTerraform;
exports.goldenGateDeploymentBackupScheduleToTerraform = goldenGateDeploymentBackupScheduleToTerraform;
exports.goldenGateDeploymentBackupScheduleToHclTerraform = goldenGateDeploymentBackupScheduleToHclTerraform;
exports.goldenGateDeploymentLocksToTerraform = goldenGateDeploymentLocksToTerraform;
exports.goldenGateDeploymentLocksToHclTerraform = goldenGateDeploymentLocksToHclTerraform;
exports.goldenGateDeploymentMaintenanceConfigurationToTerraform = goldenGateDeploymentMaintenanceConfigurationToTerraform;
exports.goldenGateDeploymentMaintenanceConfigurationToHclTerraform = goldenGateDeploymentMaintenanceConfigurationToHclTerraform;
exports.goldenGateDeploymentMaintenanceWindowToTerraform = goldenGateDeploymentMaintenanceWindowToTerraform;
exports.goldenGateDeploymentMaintenanceWindowToHclTerraform = goldenGateDeploymentMaintenanceWindowToHclTerraform;
exports.goldenGateDeploymentOggDataGroupToRolesMappingToTerraform = goldenGateDeploymentOggDataGroupToRolesMappingToTerraform;
exports.goldenGateDeploymentOggDataGroupToRolesMappingToHclTerraform = goldenGateDeploymentOggDataGroupToRolesMappingToHclTerraform;
exports.goldenGateDeploymentOggDataToTerraform = goldenGateDeploymentOggDataToTerraform;
exports.goldenGateDeploymentOggDataToHclTerraform = goldenGateDeploymentOggDataToHclTerraform;
exports.goldenGateDeploymentPlacementsToTerraform = goldenGateDeploymentPlacementsToTerraform;
exports.goldenGateDeploymentPlacementsToHclTerraform = goldenGateDeploymentPlacementsToHclTerraform;
exports.goldenGateDeploymentTimeoutsToTerraform = goldenGateDeploymentTimeoutsToTerraform;
exports.goldenGateDeploymentTimeoutsToHclTerraform = goldenGateDeploymentTimeoutsToHclTerraform;
const engine_1 = require("../../engine");
const cdktf = require("cdktf");
function goldenGateDeploymentDeploymentDiagnosticDataToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
function goldenGateDeploymentDeploymentDiagnosticDataToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
class GoldenGateDeploymentDeploymentDiagnosticDataOutputReference extends cdktf.ComplexObject {
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
    get bucket() {
        return this.getStringAttribute('bucket');
    }
    get diagnosticState() {
        return this.getStringAttribute('diagnostic_state');
    }
    get namespace() {
        return this.getStringAttribute('namespace');
    }
    get object() {
        return this.getStringAttribute('object');
    }
    get timeDiagnosticEnd() {
        return this.getStringAttribute('time_diagnostic_end');
    }
    get timeDiagnosticStart() {
        return this.getStringAttribute('time_diagnostic_start');
    }
}
exports.GoldenGateDeploymentDeploymentDiagnosticDataOutputReference = GoldenGateDeploymentDeploymentDiagnosticDataOutputReference;
class GoldenGateDeploymentDeploymentDiagnosticDataList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new GoldenGateDeploymentDeploymentDiagnosticDataOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.GoldenGateDeploymentDeploymentDiagnosticDataList = GoldenGateDeploymentDeploymentDiagnosticDataList;
function goldenGateDeploymentIngressIpsToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
function goldenGateDeploymentIngressIpsToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
class GoldenGateDeploymentIngressIpsOutputReference extends cdktf.ComplexObject {
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
    get ingressIp() {
        return this.getStringAttribute('ingress_ip');
    }
}
exports.GoldenGateDeploymentIngressIpsOutputReference = GoldenGateDeploymentIngressIpsOutputReference;
class GoldenGateDeploymentIngressIpsList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new GoldenGateDeploymentIngressIpsOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.GoldenGateDeploymentIngressIpsList = GoldenGateDeploymentIngressIpsList;
function goldenGateDeploymentBackupScheduleToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        bucket: cdktf.stringToTerraform(struct.bucket),
        compartment_id: cdktf.stringToTerraform(struct.compartmentId),
        frequency_backup_scheduled: cdktf.stringToTerraform(struct.frequencyBackupScheduled),
        is_metadata_only: cdktf.booleanToTerraform(struct.isMetadataOnly),
        namespace: cdktf.stringToTerraform(struct.namespace),
        time_backup_scheduled: cdktf.stringToTerraform(struct.timeBackupScheduled),
    };
}
function goldenGateDeploymentBackupScheduleToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
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
        frequency_backup_scheduled: {
            value: cdktf.stringToHclTerraform(struct.frequencyBackupScheduled),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        is_metadata_only: {
            value: cdktf.booleanToHclTerraform(struct.isMetadataOnly),
            isBlock: false,
            type: "simple",
            storageClassType: "boolean",
        },
        namespace: {
            value: cdktf.stringToHclTerraform(struct.namespace),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        time_backup_scheduled: {
            value: cdktf.stringToHclTerraform(struct.timeBackupScheduled),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class GoldenGateDeploymentBackupScheduleOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false, 0);
        this.isEmptyObject = false;
    }
    get internalValue() {
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._bucket !== undefined) {
            hasAnyValues = true;
            internalValueResult.bucket = this._bucket;
        }
        if (this._compartmentId !== undefined) {
            hasAnyValues = true;
            internalValueResult.compartmentId = this._compartmentId;
        }
        if (this._frequencyBackupScheduled !== undefined) {
            hasAnyValues = true;
            internalValueResult.frequencyBackupScheduled = this._frequencyBackupScheduled;
        }
        if (this._isMetadataOnly !== undefined) {
            hasAnyValues = true;
            internalValueResult.isMetadataOnly = this._isMetadataOnly;
        }
        if (this._namespace !== undefined) {
            hasAnyValues = true;
            internalValueResult.namespace = this._namespace;
        }
        if (this._timeBackupScheduled !== undefined) {
            hasAnyValues = true;
            internalValueResult.timeBackupScheduled = this._timeBackupScheduled;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this._bucket = undefined;
            this._compartmentId = undefined;
            this._frequencyBackupScheduled = undefined;
            this._isMetadataOnly = undefined;
            this._namespace = undefined;
            this._timeBackupScheduled = undefined;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this._bucket = value.bucket;
            this._compartmentId = value.compartmentId;
            this._frequencyBackupScheduled = value.frequencyBackupScheduled;
            this._isMetadataOnly = value.isMetadataOnly;
            this._namespace = value.namespace;
            this._timeBackupScheduled = value.timeBackupScheduled;
        }
    }
    get bucket() {
        return this.getStringAttribute('bucket');
    }
    set bucket(value) {
        this._bucket = value;
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
    get compartmentIdInput() {
        return this._compartmentId;
    }
    get frequencyBackupScheduled() {
        return this.getStringAttribute('frequency_backup_scheduled');
    }
    set frequencyBackupScheduled(value) {
        this._frequencyBackupScheduled = value;
    }
    get frequencyBackupScheduledInput() {
        return this._frequencyBackupScheduled;
    }
    get isMetadataOnly() {
        return this.getBooleanAttribute('is_metadata_only');
    }
    set isMetadataOnly(value) {
        this._isMetadataOnly = value;
    }
    get isMetadataOnlyInput() {
        return this._isMetadataOnly;
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
    get timeBackupScheduled() {
        return this.getStringAttribute('time_backup_scheduled');
    }
    set timeBackupScheduled(value) {
        this._timeBackupScheduled = value;
    }
    get timeBackupScheduledInput() {
        return this._timeBackupScheduled;
    }
}
exports.GoldenGateDeploymentBackupScheduleOutputReference = GoldenGateDeploymentBackupScheduleOutputReference;
function goldenGateDeploymentLocksToTerraform(struct) {
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
function goldenGateDeploymentLocksToHclTerraform(struct) {
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
class GoldenGateDeploymentLocksOutputReference extends cdktf.ComplexObject {
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
exports.GoldenGateDeploymentLocksOutputReference = GoldenGateDeploymentLocksOutputReference;
class GoldenGateDeploymentLocksList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new GoldenGateDeploymentLocksOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.GoldenGateDeploymentLocksList = GoldenGateDeploymentLocksList;
function goldenGateDeploymentMaintenanceConfigurationToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        bundle_release_upgrade_period_in_days: cdktf.numberToTerraform(struct.bundleReleaseUpgradePeriodInDays),
        interim_release_upgrade_period_in_days: cdktf.numberToTerraform(struct.interimReleaseUpgradePeriodInDays),
        is_interim_release_auto_upgrade_enabled: cdktf.booleanToTerraform(struct.isInterimReleaseAutoUpgradeEnabled),
        major_release_upgrade_period_in_days: cdktf.numberToTerraform(struct.majorReleaseUpgradePeriodInDays),
        security_patch_upgrade_period_in_days: cdktf.numberToTerraform(struct.securityPatchUpgradePeriodInDays),
    };
}
function goldenGateDeploymentMaintenanceConfigurationToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        bundle_release_upgrade_period_in_days: {
            value: cdktf.numberToHclTerraform(struct.bundleReleaseUpgradePeriodInDays),
            isBlock: false,
            type: "simple",
            storageClassType: "number",
        },
        interim_release_upgrade_period_in_days: {
            value: cdktf.numberToHclTerraform(struct.interimReleaseUpgradePeriodInDays),
            isBlock: false,
            type: "simple",
            storageClassType: "number",
        },
        is_interim_release_auto_upgrade_enabled: {
            value: cdktf.booleanToHclTerraform(struct.isInterimReleaseAutoUpgradeEnabled),
            isBlock: false,
            type: "simple",
            storageClassType: "boolean",
        },
        major_release_upgrade_period_in_days: {
            value: cdktf.numberToHclTerraform(struct.majorReleaseUpgradePeriodInDays),
            isBlock: false,
            type: "simple",
            storageClassType: "number",
        },
        security_patch_upgrade_period_in_days: {
            value: cdktf.numberToHclTerraform(struct.securityPatchUpgradePeriodInDays),
            isBlock: false,
            type: "simple",
            storageClassType: "number",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class GoldenGateDeploymentMaintenanceConfigurationOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false, 0);
        this.isEmptyObject = false;
    }
    get internalValue() {
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._bundleReleaseUpgradePeriodInDays !== undefined) {
            hasAnyValues = true;
            internalValueResult.bundleReleaseUpgradePeriodInDays = this._bundleReleaseUpgradePeriodInDays;
        }
        if (this._interimReleaseUpgradePeriodInDays !== undefined) {
            hasAnyValues = true;
            internalValueResult.interimReleaseUpgradePeriodInDays = this._interimReleaseUpgradePeriodInDays;
        }
        if (this._isInterimReleaseAutoUpgradeEnabled !== undefined) {
            hasAnyValues = true;
            internalValueResult.isInterimReleaseAutoUpgradeEnabled = this._isInterimReleaseAutoUpgradeEnabled;
        }
        if (this._majorReleaseUpgradePeriodInDays !== undefined) {
            hasAnyValues = true;
            internalValueResult.majorReleaseUpgradePeriodInDays = this._majorReleaseUpgradePeriodInDays;
        }
        if (this._securityPatchUpgradePeriodInDays !== undefined) {
            hasAnyValues = true;
            internalValueResult.securityPatchUpgradePeriodInDays = this._securityPatchUpgradePeriodInDays;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this._bundleReleaseUpgradePeriodInDays = undefined;
            this._interimReleaseUpgradePeriodInDays = undefined;
            this._isInterimReleaseAutoUpgradeEnabled = undefined;
            this._majorReleaseUpgradePeriodInDays = undefined;
            this._securityPatchUpgradePeriodInDays = undefined;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this._bundleReleaseUpgradePeriodInDays = value.bundleReleaseUpgradePeriodInDays;
            this._interimReleaseUpgradePeriodInDays = value.interimReleaseUpgradePeriodInDays;
            this._isInterimReleaseAutoUpgradeEnabled = value.isInterimReleaseAutoUpgradeEnabled;
            this._majorReleaseUpgradePeriodInDays = value.majorReleaseUpgradePeriodInDays;
            this._securityPatchUpgradePeriodInDays = value.securityPatchUpgradePeriodInDays;
        }
    }
    get bundleReleaseUpgradePeriodInDays() {
        return this.getNumberAttribute('bundle_release_upgrade_period_in_days');
    }
    set bundleReleaseUpgradePeriodInDays(value) {
        this._bundleReleaseUpgradePeriodInDays = value;
    }
    resetBundleReleaseUpgradePeriodInDays() {
        this._bundleReleaseUpgradePeriodInDays = undefined;
    }
    get bundleReleaseUpgradePeriodInDaysInput() {
        return this._bundleReleaseUpgradePeriodInDays;
    }
    get interimReleaseUpgradePeriodInDays() {
        return this.getNumberAttribute('interim_release_upgrade_period_in_days');
    }
    set interimReleaseUpgradePeriodInDays(value) {
        this._interimReleaseUpgradePeriodInDays = value;
    }
    resetInterimReleaseUpgradePeriodInDays() {
        this._interimReleaseUpgradePeriodInDays = undefined;
    }
    get interimReleaseUpgradePeriodInDaysInput() {
        return this._interimReleaseUpgradePeriodInDays;
    }
    get isInterimReleaseAutoUpgradeEnabled() {
        return this.getBooleanAttribute('is_interim_release_auto_upgrade_enabled');
    }
    set isInterimReleaseAutoUpgradeEnabled(value) {
        this._isInterimReleaseAutoUpgradeEnabled = value;
    }
    resetIsInterimReleaseAutoUpgradeEnabled() {
        this._isInterimReleaseAutoUpgradeEnabled = undefined;
    }
    get isInterimReleaseAutoUpgradeEnabledInput() {
        return this._isInterimReleaseAutoUpgradeEnabled;
    }
    get majorReleaseUpgradePeriodInDays() {
        return this.getNumberAttribute('major_release_upgrade_period_in_days');
    }
    set majorReleaseUpgradePeriodInDays(value) {
        this._majorReleaseUpgradePeriodInDays = value;
    }
    resetMajorReleaseUpgradePeriodInDays() {
        this._majorReleaseUpgradePeriodInDays = undefined;
    }
    get majorReleaseUpgradePeriodInDaysInput() {
        return this._majorReleaseUpgradePeriodInDays;
    }
    get securityPatchUpgradePeriodInDays() {
        return this.getNumberAttribute('security_patch_upgrade_period_in_days');
    }
    set securityPatchUpgradePeriodInDays(value) {
        this._securityPatchUpgradePeriodInDays = value;
    }
    resetSecurityPatchUpgradePeriodInDays() {
        this._securityPatchUpgradePeriodInDays = undefined;
    }
    get securityPatchUpgradePeriodInDaysInput() {
        return this._securityPatchUpgradePeriodInDays;
    }
}
exports.GoldenGateDeploymentMaintenanceConfigurationOutputReference = GoldenGateDeploymentMaintenanceConfigurationOutputReference;
function goldenGateDeploymentMaintenanceWindowToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        day: cdktf.stringToTerraform(struct.day),
        start_hour: cdktf.numberToTerraform(struct.startHour),
    };
}
function goldenGateDeploymentMaintenanceWindowToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        day: {
            value: cdktf.stringToHclTerraform(struct.day),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        start_hour: {
            value: cdktf.numberToHclTerraform(struct.startHour),
            isBlock: false,
            type: "simple",
            storageClassType: "number",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class GoldenGateDeploymentMaintenanceWindowOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false, 0);
        this.isEmptyObject = false;
    }
    get internalValue() {
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._day !== undefined) {
            hasAnyValues = true;
            internalValueResult.day = this._day;
        }
        if (this._startHour !== undefined) {
            hasAnyValues = true;
            internalValueResult.startHour = this._startHour;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this._day = undefined;
            this._startHour = undefined;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this._day = value.day;
            this._startHour = value.startHour;
        }
    }
    get day() {
        return this.getStringAttribute('day');
    }
    set day(value) {
        this._day = value;
    }
    get dayInput() {
        return this._day;
    }
    get startHour() {
        return this.getNumberAttribute('start_hour');
    }
    set startHour(value) {
        this._startHour = value;
    }
    get startHourInput() {
        return this._startHour;
    }
}
exports.GoldenGateDeploymentMaintenanceWindowOutputReference = GoldenGateDeploymentMaintenanceWindowOutputReference;
function goldenGateDeploymentOggDataGroupToRolesMappingToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        administrator_group_id: cdktf.stringToTerraform(struct.administratorGroupId),
        operator_group_id: cdktf.stringToTerraform(struct.operatorGroupId),
        security_group_id: cdktf.stringToTerraform(struct.securityGroupId),
        user_group_id: cdktf.stringToTerraform(struct.userGroupId),
    };
}
function goldenGateDeploymentOggDataGroupToRolesMappingToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        administrator_group_id: {
            value: cdktf.stringToHclTerraform(struct.administratorGroupId),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        operator_group_id: {
            value: cdktf.stringToHclTerraform(struct.operatorGroupId),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        security_group_id: {
            value: cdktf.stringToHclTerraform(struct.securityGroupId),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        user_group_id: {
            value: cdktf.stringToHclTerraform(struct.userGroupId),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class GoldenGateDeploymentOggDataGroupToRolesMappingOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false, 0);
        this.isEmptyObject = false;
    }
    get internalValue() {
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._administratorGroupId !== undefined) {
            hasAnyValues = true;
            internalValueResult.administratorGroupId = this._administratorGroupId;
        }
        if (this._operatorGroupId !== undefined) {
            hasAnyValues = true;
            internalValueResult.operatorGroupId = this._operatorGroupId;
        }
        if (this._securityGroupId !== undefined) {
            hasAnyValues = true;
            internalValueResult.securityGroupId = this._securityGroupId;
        }
        if (this._userGroupId !== undefined) {
            hasAnyValues = true;
            internalValueResult.userGroupId = this._userGroupId;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this._administratorGroupId = undefined;
            this._operatorGroupId = undefined;
            this._securityGroupId = undefined;
            this._userGroupId = undefined;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this._administratorGroupId = value.administratorGroupId;
            this._operatorGroupId = value.operatorGroupId;
            this._securityGroupId = value.securityGroupId;
            this._userGroupId = value.userGroupId;
        }
    }
    get administratorGroupId() {
        return this.getStringAttribute('administrator_group_id');
    }
    set administratorGroupId(value) {
        this._administratorGroupId = value;
    }
    resetAdministratorGroupId() {
        this._administratorGroupId = undefined;
    }
    get administratorGroupIdInput() {
        return this._administratorGroupId;
    }
    get operatorGroupId() {
        return this.getStringAttribute('operator_group_id');
    }
    set operatorGroupId(value) {
        this._operatorGroupId = value;
    }
    resetOperatorGroupId() {
        this._operatorGroupId = undefined;
    }
    get operatorGroupIdInput() {
        return this._operatorGroupId;
    }
    get securityGroupId() {
        return this.getStringAttribute('security_group_id');
    }
    set securityGroupId(value) {
        this._securityGroupId = value;
    }
    get securityGroupIdInput() {
        return this._securityGroupId;
    }
    get userGroupId() {
        return this.getStringAttribute('user_group_id');
    }
    set userGroupId(value) {
        this._userGroupId = value;
    }
    resetUserGroupId() {
        this._userGroupId = undefined;
    }
    get userGroupIdInput() {
        return this._userGroupId;
    }
}
exports.GoldenGateDeploymentOggDataGroupToRolesMappingOutputReference = GoldenGateDeploymentOggDataGroupToRolesMappingOutputReference;
function goldenGateDeploymentOggDataToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        admin_password: cdktf.stringToTerraform(struct.adminPassword),
        admin_username: cdktf.stringToTerraform(struct.adminUsername),
        certificate: cdktf.stringToTerraform(struct.certificate),
        credential_store: cdktf.stringToTerraform(struct.credentialStore),
        deployment_name: cdktf.stringToTerraform(struct.deploymentName),
        identity_domain_id: cdktf.stringToTerraform(struct.identityDomainId),
        key: cdktf.stringToTerraform(struct.key),
        key_secret_id: cdktf.stringToTerraform(struct.keySecretId),
        ogg_version: cdktf.stringToTerraform(struct.oggVersion),
        password_secret_id: cdktf.stringToTerraform(struct.passwordSecretId),
        group_to_roles_mapping: goldenGateDeploymentOggDataGroupToRolesMappingToTerraform(struct.groupToRolesMapping),
    };
}
function goldenGateDeploymentOggDataToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        admin_password: {
            value: cdktf.stringToHclTerraform(struct.adminPassword),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        admin_username: {
            value: cdktf.stringToHclTerraform(struct.adminUsername),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        certificate: {
            value: cdktf.stringToHclTerraform(struct.certificate),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        credential_store: {
            value: cdktf.stringToHclTerraform(struct.credentialStore),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        deployment_name: {
            value: cdktf.stringToHclTerraform(struct.deploymentName),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        identity_domain_id: {
            value: cdktf.stringToHclTerraform(struct.identityDomainId),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        key: {
            value: cdktf.stringToHclTerraform(struct.key),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        key_secret_id: {
            value: cdktf.stringToHclTerraform(struct.keySecretId),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        ogg_version: {
            value: cdktf.stringToHclTerraform(struct.oggVersion),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        password_secret_id: {
            value: cdktf.stringToHclTerraform(struct.passwordSecretId),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        group_to_roles_mapping: {
            value: goldenGateDeploymentOggDataGroupToRolesMappingToHclTerraform(struct.groupToRolesMapping),
            isBlock: true,
            type: "list",
            storageClassType: "GoldenGateDeploymentOggDataGroupToRolesMappingList",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class GoldenGateDeploymentOggDataOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false, 0);
        this.isEmptyObject = false;
        this._groupToRolesMapping = new GoldenGateDeploymentOggDataGroupToRolesMappingOutputReference(this, "group_to_roles_mapping");
    }
    get internalValue() {
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._adminPassword !== undefined) {
            hasAnyValues = true;
            internalValueResult.adminPassword = this._adminPassword;
        }
        if (this._adminUsername !== undefined) {
            hasAnyValues = true;
            internalValueResult.adminUsername = this._adminUsername;
        }
        if (this._certificate !== undefined) {
            hasAnyValues = true;
            internalValueResult.certificate = this._certificate;
        }
        if (this._credentialStore !== undefined) {
            hasAnyValues = true;
            internalValueResult.credentialStore = this._credentialStore;
        }
        if (this._deploymentName !== undefined) {
            hasAnyValues = true;
            internalValueResult.deploymentName = this._deploymentName;
        }
        if (this._identityDomainId !== undefined) {
            hasAnyValues = true;
            internalValueResult.identityDomainId = this._identityDomainId;
        }
        if (this._key !== undefined) {
            hasAnyValues = true;
            internalValueResult.key = this._key;
        }
        if (this._keySecretId !== undefined) {
            hasAnyValues = true;
            internalValueResult.keySecretId = this._keySecretId;
        }
        if (this._oggVersion !== undefined) {
            hasAnyValues = true;
            internalValueResult.oggVersion = this._oggVersion;
        }
        if (this._passwordSecretId !== undefined) {
            hasAnyValues = true;
            internalValueResult.passwordSecretId = this._passwordSecretId;
        }
        if (this._groupToRolesMapping?.internalValue !== undefined) {
            hasAnyValues = true;
            internalValueResult.groupToRolesMapping = this._groupToRolesMapping?.internalValue;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this._adminPassword = undefined;
            this._adminUsername = undefined;
            this._certificate = undefined;
            this._credentialStore = undefined;
            this._deploymentName = undefined;
            this._identityDomainId = undefined;
            this._key = undefined;
            this._keySecretId = undefined;
            this._oggVersion = undefined;
            this._passwordSecretId = undefined;
            this._groupToRolesMapping.internalValue = undefined;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this._adminPassword = value.adminPassword;
            this._adminUsername = value.adminUsername;
            this._certificate = value.certificate;
            this._credentialStore = value.credentialStore;
            this._deploymentName = value.deploymentName;
            this._identityDomainId = value.identityDomainId;
            this._key = value.key;
            this._keySecretId = value.keySecretId;
            this._oggVersion = value.oggVersion;
            this._passwordSecretId = value.passwordSecretId;
            this._groupToRolesMapping.internalValue = value.groupToRolesMapping;
        }
    }
    get adminPassword() {
        return this.getStringAttribute('admin_password');
    }
    set adminPassword(value) {
        this._adminPassword = value;
    }
    resetAdminPassword() {
        this._adminPassword = undefined;
    }
    get adminPasswordInput() {
        return this._adminPassword;
    }
    get adminUsername() {
        return this.getStringAttribute('admin_username');
    }
    set adminUsername(value) {
        this._adminUsername = value;
    }
    resetAdminUsername() {
        this._adminUsername = undefined;
    }
    get adminUsernameInput() {
        return this._adminUsername;
    }
    get certificate() {
        return this.getStringAttribute('certificate');
    }
    set certificate(value) {
        this._certificate = value;
    }
    resetCertificate() {
        this._certificate = undefined;
    }
    get certificateInput() {
        return this._certificate;
    }
    get credentialStore() {
        return this.getStringAttribute('credential_store');
    }
    set credentialStore(value) {
        this._credentialStore = value;
    }
    resetCredentialStore() {
        this._credentialStore = undefined;
    }
    get credentialStoreInput() {
        return this._credentialStore;
    }
    get deploymentName() {
        return this.getStringAttribute('deployment_name');
    }
    set deploymentName(value) {
        this._deploymentName = value;
    }
    resetDeploymentName() {
        this._deploymentName = undefined;
    }
    get deploymentNameInput() {
        return this._deploymentName;
    }
    get identityDomainId() {
        return this.getStringAttribute('identity_domain_id');
    }
    set identityDomainId(value) {
        this._identityDomainId = value;
    }
    resetIdentityDomainId() {
        this._identityDomainId = undefined;
    }
    get identityDomainIdInput() {
        return this._identityDomainId;
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
    get keySecretId() {
        return this.getStringAttribute('key_secret_id');
    }
    set keySecretId(value) {
        this._keySecretId = value;
    }
    resetKeySecretId() {
        this._keySecretId = undefined;
    }
    get keySecretIdInput() {
        return this._keySecretId;
    }
    get oggVersion() {
        return this.getStringAttribute('ogg_version');
    }
    set oggVersion(value) {
        this._oggVersion = value;
    }
    resetOggVersion() {
        this._oggVersion = undefined;
    }
    get oggVersionInput() {
        return this._oggVersion;
    }
    get passwordSecretId() {
        return this.getStringAttribute('password_secret_id');
    }
    set passwordSecretId(value) {
        this._passwordSecretId = value;
    }
    resetPasswordSecretId() {
        this._passwordSecretId = undefined;
    }
    get passwordSecretIdInput() {
        return this._passwordSecretId;
    }
    get groupToRolesMapping() {
        return this._groupToRolesMapping;
    }
    putGroupToRolesMapping(value) {
        this._groupToRolesMapping.internalValue = value;
    }
    resetGroupToRolesMapping() {
        this._groupToRolesMapping.internalValue = undefined;
    }
    get groupToRolesMappingInput() {
        return this._groupToRolesMapping.internalValue;
    }
}
exports.GoldenGateDeploymentOggDataOutputReference = GoldenGateDeploymentOggDataOutputReference;
function goldenGateDeploymentPlacementsToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        availability_domain: cdktf.stringToTerraform(struct.availabilityDomain),
        fault_domain: cdktf.stringToTerraform(struct.faultDomain),
    };
}
function goldenGateDeploymentPlacementsToHclTerraform(struct) {
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
        fault_domain: {
            value: cdktf.stringToHclTerraform(struct.faultDomain),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class GoldenGateDeploymentPlacementsOutputReference extends cdktf.ComplexObject {
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
        if (this._availabilityDomain !== undefined) {
            hasAnyValues = true;
            internalValueResult.availabilityDomain = this._availabilityDomain;
        }
        if (this._faultDomain !== undefined) {
            hasAnyValues = true;
            internalValueResult.faultDomain = this._faultDomain;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this.resolvableValue = undefined;
            this._availabilityDomain = undefined;
            this._faultDomain = undefined;
        }
        else if (cdktf.Tokenization.isResolvable(value)) {
            this.isEmptyObject = false;
            this.resolvableValue = value;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this.resolvableValue = undefined;
            this._availabilityDomain = value.availabilityDomain;
            this._faultDomain = value.faultDomain;
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
}
exports.GoldenGateDeploymentPlacementsOutputReference = GoldenGateDeploymentPlacementsOutputReference;
class GoldenGateDeploymentPlacementsList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new GoldenGateDeploymentPlacementsOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.GoldenGateDeploymentPlacementsList = GoldenGateDeploymentPlacementsList;
function goldenGateDeploymentTimeoutsToTerraform(struct) {
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
function goldenGateDeploymentTimeoutsToHclTerraform(struct) {
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
class GoldenGateDeploymentTimeoutsOutputReference extends cdktf.ComplexObject {
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
exports.GoldenGateDeploymentTimeoutsOutputReference = GoldenGateDeploymentTimeoutsOutputReference;
class GoldenGateDeployment extends cdktf.TerraformResource {
    static generateConfigForImport(scope, importToId, importFromId, provider) {
        return new cdktf.ImportableResource((0, engine_1.inEngine)(scope, importToId), importToId, { terraformResourceType: "oci_golden_gate_deployment", importId: importFromId, provider });
    }
    constructor(scope, id, config) {
        super((0, engine_1.inEngine)(scope, id), id, {
            terraformResourceType: 'oci_golden_gate_deployment',
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
        this._deploymentDiagnosticData = new GoldenGateDeploymentDeploymentDiagnosticDataList(this, "deployment_diagnostic_data", false);
        this._ingressIps = new GoldenGateDeploymentIngressIpsList(this, "ingress_ips", false);
        this._systemTags = new cdktf.StringMap(this, "system_tags");
        this._backupSchedule = new GoldenGateDeploymentBackupScheduleOutputReference(this, "backup_schedule");
        this._locks = new GoldenGateDeploymentLocksList(this, "locks", false);
        this._maintenanceConfiguration = new GoldenGateDeploymentMaintenanceConfigurationOutputReference(this, "maintenance_configuration");
        this._maintenanceWindow = new GoldenGateDeploymentMaintenanceWindowOutputReference(this, "maintenance_window");
        this._oggData = new GoldenGateDeploymentOggDataOutputReference(this, "ogg_data");
        this._placements = new GoldenGateDeploymentPlacementsList(this, "placements", false);
        this._timeouts = new GoldenGateDeploymentTimeoutsOutputReference(this, "timeouts");
        this._availabilityDomain = config.availabilityDomain;
        this._byolCpuCoreCountLimit = config.byolCpuCoreCountLimit;
        this._clusterPlacementGroupId = config.clusterPlacementGroupId;
        this._compartmentId = config.compartmentId;
        this._cpuCoreCount = config.cpuCoreCount;
        this._definedTags = config.definedTags;
        this._deploymentBackupId = config.deploymentBackupId;
        this._deploymentType = config.deploymentType;
        this._description = config.description;
        this._disasterRecoveryStatus = config.disasterRecoveryStatus;
        this._displayName = config.displayName;
        this._environmentType = config.environmentType;
        this._faultDomain = config.faultDomain;
        this._fqdn = config.fqdn;
        this._freeformTags = config.freeformTags;
        this._id = config.id;
        this._isAutoScalingEnabled = config.isAutoScalingEnabled;
        this._isByolCpuCoreCountLimitEnabled = config.isByolCpuCoreCountLimitEnabled;
        this._isLockOverride = config.isLockOverride;
        this._isPublic = config.isPublic;
        this._licenseModel = config.licenseModel;
        this._loadBalancerSubnetId = config.loadBalancerSubnetId;
        this._nsgIds = config.nsgIds;
        this._securityAttributes = config.securityAttributes;
        this._sourceDeploymentId = config.sourceDeploymentId;
        this._state = config.state;
        this._subnetId = config.subnetId;
        this._subscriptionId = config.subscriptionId;
        this._backupSchedule.internalValue = config.backupSchedule;
        this._locks.internalValue = config.locks;
        this._maintenanceConfiguration.internalValue = config.maintenanceConfiguration;
        this._maintenanceWindow.internalValue = config.maintenanceWindow;
        this._oggData.internalValue = config.oggData;
        this._placements.internalValue = config.placements;
        this._timeouts.internalValue = config.timeouts;
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
    get byolCpuCoreCountLimit() {
        return this.getNumberAttribute('byol_cpu_core_count_limit');
    }
    set byolCpuCoreCountLimit(value) {
        this._byolCpuCoreCountLimit = value;
    }
    resetByolCpuCoreCountLimit() {
        this._byolCpuCoreCountLimit = undefined;
    }
    get byolCpuCoreCountLimitInput() {
        return this._byolCpuCoreCountLimit;
    }
    get category() {
        return this.getStringAttribute('category');
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
    get cpuCoreCount() {
        return this.getNumberAttribute('cpu_core_count');
    }
    set cpuCoreCount(value) {
        this._cpuCoreCount = value;
    }
    resetCpuCoreCount() {
        this._cpuCoreCount = undefined;
    }
    get cpuCoreCountInput() {
        return this._cpuCoreCount;
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
    get deploymentBackupId() {
        return this.getStringAttribute('deployment_backup_id');
    }
    set deploymentBackupId(value) {
        this._deploymentBackupId = value;
    }
    resetDeploymentBackupId() {
        this._deploymentBackupId = undefined;
    }
    get deploymentBackupIdInput() {
        return this._deploymentBackupId;
    }
    get deploymentDiagnosticData() {
        return this._deploymentDiagnosticData;
    }
    get deploymentRole() {
        return this.getStringAttribute('deployment_role');
    }
    get deploymentType() {
        return this.getStringAttribute('deployment_type');
    }
    set deploymentType(value) {
        this._deploymentType = value;
    }
    resetDeploymentType() {
        this._deploymentType = undefined;
    }
    get deploymentTypeInput() {
        return this._deploymentType;
    }
    get deploymentUrl() {
        return this.getStringAttribute('deployment_url');
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
    get disasterRecoveryStatus() {
        return this.getStringAttribute('disaster_recovery_status');
    }
    set disasterRecoveryStatus(value) {
        this._disasterRecoveryStatus = value;
    }
    resetDisasterRecoveryStatus() {
        this._disasterRecoveryStatus = undefined;
    }
    get disasterRecoveryStatusInput() {
        return this._disasterRecoveryStatus;
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
    get environmentType() {
        return this.getStringAttribute('environment_type');
    }
    set environmentType(value) {
        this._environmentType = value;
    }
    resetEnvironmentType() {
        this._environmentType = undefined;
    }
    get environmentTypeInput() {
        return this._environmentType;
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
    get fqdn() {
        return this.getStringAttribute('fqdn');
    }
    set fqdn(value) {
        this._fqdn = value;
    }
    resetFqdn() {
        this._fqdn = undefined;
    }
    get fqdnInput() {
        return this._fqdn;
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
    get ingressIps() {
        return this._ingressIps;
    }
    get isAutoScalingEnabled() {
        return this.getBooleanAttribute('is_auto_scaling_enabled');
    }
    set isAutoScalingEnabled(value) {
        this._isAutoScalingEnabled = value;
    }
    resetIsAutoScalingEnabled() {
        this._isAutoScalingEnabled = undefined;
    }
    get isAutoScalingEnabledInput() {
        return this._isAutoScalingEnabled;
    }
    get isByolCpuCoreCountLimitEnabled() {
        return this.getBooleanAttribute('is_byol_cpu_core_count_limit_enabled');
    }
    set isByolCpuCoreCountLimitEnabled(value) {
        this._isByolCpuCoreCountLimitEnabled = value;
    }
    resetIsByolCpuCoreCountLimitEnabled() {
        this._isByolCpuCoreCountLimitEnabled = undefined;
    }
    get isByolCpuCoreCountLimitEnabledInput() {
        return this._isByolCpuCoreCountLimitEnabled;
    }
    get isHealthy() {
        return this.getBooleanAttribute('is_healthy');
    }
    get isLatestVersion() {
        return this.getBooleanAttribute('is_latest_version');
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
    get isPublic() {
        return this.getBooleanAttribute('is_public');
    }
    set isPublic(value) {
        this._isPublic = value;
    }
    resetIsPublic() {
        this._isPublic = undefined;
    }
    get isPublicInput() {
        return this._isPublic;
    }
    get isStorageUtilizationLimitExceeded() {
        return this.getBooleanAttribute('is_storage_utilization_limit_exceeded');
    }
    get licenseModel() {
        return this.getStringAttribute('license_model');
    }
    set licenseModel(value) {
        this._licenseModel = value;
    }
    resetLicenseModel() {
        this._licenseModel = undefined;
    }
    get licenseModelInput() {
        return this._licenseModel;
    }
    get lifecycleDetails() {
        return this.getStringAttribute('lifecycle_details');
    }
    get lifecycleSubState() {
        return this.getStringAttribute('lifecycle_sub_state');
    }
    get loadBalancerId() {
        return this.getStringAttribute('load_balancer_id');
    }
    get loadBalancerSubnetId() {
        return this.getStringAttribute('load_balancer_subnet_id');
    }
    set loadBalancerSubnetId(value) {
        this._loadBalancerSubnetId = value;
    }
    resetLoadBalancerSubnetId() {
        this._loadBalancerSubnetId = undefined;
    }
    get loadBalancerSubnetIdInput() {
        return this._loadBalancerSubnetId;
    }
    get nextMaintenanceActionType() {
        return this.getStringAttribute('next_maintenance_action_type');
    }
    get nextMaintenanceDescription() {
        return this.getStringAttribute('next_maintenance_description');
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
    get privateIpAddress() {
        return this.getStringAttribute('private_ip_address');
    }
    get publicIpAddress() {
        return this.getStringAttribute('public_ip_address');
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
    get sourceDeploymentId() {
        return this.getStringAttribute('source_deployment_id');
    }
    set sourceDeploymentId(value) {
        this._sourceDeploymentId = value;
    }
    resetSourceDeploymentId() {
        this._sourceDeploymentId = undefined;
    }
    get sourceDeploymentIdInput() {
        return this._sourceDeploymentId;
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
    get storageUtilizationInBytes() {
        return this.getStringAttribute('storage_utilization_in_bytes');
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
    get subscriptionId() {
        return this.getStringAttribute('subscription_id');
    }
    set subscriptionId(value) {
        this._subscriptionId = value;
    }
    resetSubscriptionId() {
        this._subscriptionId = undefined;
    }
    get subscriptionIdInput() {
        return this._subscriptionId;
    }
    get systemTags() {
        return this._systemTags;
    }
    get timeCreated() {
        return this.getStringAttribute('time_created');
    }
    get timeLastBackupScheduled() {
        return this.getStringAttribute('time_last_backup_scheduled');
    }
    get timeNextBackupScheduled() {
        return this.getStringAttribute('time_next_backup_scheduled');
    }
    get timeOfNextMaintenance() {
        return this.getStringAttribute('time_of_next_maintenance');
    }
    get timeOggVersionSupportedUntil() {
        return this.getStringAttribute('time_ogg_version_supported_until');
    }
    get timeRoleChanged() {
        return this.getStringAttribute('time_role_changed');
    }
    get timeUpdated() {
        return this.getStringAttribute('time_updated');
    }
    get backupSchedule() {
        return this._backupSchedule;
    }
    putBackupSchedule(value) {
        this._backupSchedule.internalValue = value;
    }
    resetBackupSchedule() {
        this._backupSchedule.internalValue = undefined;
    }
    get backupScheduleInput() {
        return this._backupSchedule.internalValue;
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
    get maintenanceConfiguration() {
        return this._maintenanceConfiguration;
    }
    putMaintenanceConfiguration(value) {
        this._maintenanceConfiguration.internalValue = value;
    }
    resetMaintenanceConfiguration() {
        this._maintenanceConfiguration.internalValue = undefined;
    }
    get maintenanceConfigurationInput() {
        return this._maintenanceConfiguration.internalValue;
    }
    get maintenanceWindow() {
        return this._maintenanceWindow;
    }
    putMaintenanceWindow(value) {
        this._maintenanceWindow.internalValue = value;
    }
    resetMaintenanceWindow() {
        this._maintenanceWindow.internalValue = undefined;
    }
    get maintenanceWindowInput() {
        return this._maintenanceWindow.internalValue;
    }
    get oggData() {
        return this._oggData;
    }
    putOggData(value) {
        this._oggData.internalValue = value;
    }
    resetOggData() {
        this._oggData.internalValue = undefined;
    }
    get oggDataInput() {
        return this._oggData.internalValue;
    }
    get placements() {
        return this._placements;
    }
    putPlacements(value) {
        this._placements.internalValue = value;
    }
    resetPlacements() {
        this._placements.internalValue = undefined;
    }
    get placementsInput() {
        return this._placements.internalValue;
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
            availability_domain: cdktf.stringToTerraform(this._availabilityDomain),
            byol_cpu_core_count_limit: cdktf.numberToTerraform(this._byolCpuCoreCountLimit),
            cluster_placement_group_id: cdktf.stringToTerraform(this._clusterPlacementGroupId),
            compartment_id: cdktf.stringToTerraform(this._compartmentId),
            cpu_core_count: cdktf.numberToTerraform(this._cpuCoreCount),
            defined_tags: cdktf.hashMapper(cdktf.stringToTerraform)(this._definedTags),
            deployment_backup_id: cdktf.stringToTerraform(this._deploymentBackupId),
            deployment_type: cdktf.stringToTerraform(this._deploymentType),
            description: cdktf.stringToTerraform(this._description),
            disaster_recovery_status: cdktf.stringToTerraform(this._disasterRecoveryStatus),
            display_name: cdktf.stringToTerraform(this._displayName),
            environment_type: cdktf.stringToTerraform(this._environmentType),
            fault_domain: cdktf.stringToTerraform(this._faultDomain),
            fqdn: cdktf.stringToTerraform(this._fqdn),
            freeform_tags: cdktf.hashMapper(cdktf.stringToTerraform)(this._freeformTags),
            id: cdktf.stringToTerraform(this._id),
            is_auto_scaling_enabled: cdktf.booleanToTerraform(this._isAutoScalingEnabled),
            is_byol_cpu_core_count_limit_enabled: cdktf.booleanToTerraform(this._isByolCpuCoreCountLimitEnabled),
            is_lock_override: cdktf.booleanToTerraform(this._isLockOverride),
            is_public: cdktf.booleanToTerraform(this._isPublic),
            license_model: cdktf.stringToTerraform(this._licenseModel),
            load_balancer_subnet_id: cdktf.stringToTerraform(this._loadBalancerSubnetId),
            nsg_ids: cdktf.listMapper(cdktf.stringToTerraform, false)(this._nsgIds),
            security_attributes: cdktf.hashMapper(cdktf.stringToTerraform)(this._securityAttributes),
            source_deployment_id: cdktf.stringToTerraform(this._sourceDeploymentId),
            state: cdktf.stringToTerraform(this._state),
            subnet_id: cdktf.stringToTerraform(this._subnetId),
            subscription_id: cdktf.stringToTerraform(this._subscriptionId),
            backup_schedule: goldenGateDeploymentBackupScheduleToTerraform(this._backupSchedule.internalValue),
            locks: cdktf.listMapper(goldenGateDeploymentLocksToTerraform, true)(this._locks.internalValue),
            maintenance_configuration: goldenGateDeploymentMaintenanceConfigurationToTerraform(this._maintenanceConfiguration.internalValue),
            maintenance_window: goldenGateDeploymentMaintenanceWindowToTerraform(this._maintenanceWindow.internalValue),
            ogg_data: goldenGateDeploymentOggDataToTerraform(this._oggData.internalValue),
            placements: cdktf.listMapper(goldenGateDeploymentPlacementsToTerraform, true)(this._placements.internalValue),
            timeouts: goldenGateDeploymentTimeoutsToTerraform(this._timeouts.internalValue),
        };
    }
    synthesizeHclAttributes() {
        const attrs = {
            availability_domain: {
                value: cdktf.stringToHclTerraform(this._availabilityDomain),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            byol_cpu_core_count_limit: {
                value: cdktf.numberToHclTerraform(this._byolCpuCoreCountLimit),
                isBlock: false,
                type: "simple",
                storageClassType: "number",
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
            cpu_core_count: {
                value: cdktf.numberToHclTerraform(this._cpuCoreCount),
                isBlock: false,
                type: "simple",
                storageClassType: "number",
            },
            defined_tags: {
                value: cdktf.hashMapperHcl(cdktf.stringToHclTerraform)(this._definedTags),
                isBlock: false,
                type: "map",
                storageClassType: "stringMap",
            },
            deployment_backup_id: {
                value: cdktf.stringToHclTerraform(this._deploymentBackupId),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            deployment_type: {
                value: cdktf.stringToHclTerraform(this._deploymentType),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            description: {
                value: cdktf.stringToHclTerraform(this._description),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            disaster_recovery_status: {
                value: cdktf.stringToHclTerraform(this._disasterRecoveryStatus),
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
            environment_type: {
                value: cdktf.stringToHclTerraform(this._environmentType),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            fault_domain: {
                value: cdktf.stringToHclTerraform(this._faultDomain),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            fqdn: {
                value: cdktf.stringToHclTerraform(this._fqdn),
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
            is_auto_scaling_enabled: {
                value: cdktf.booleanToHclTerraform(this._isAutoScalingEnabled),
                isBlock: false,
                type: "simple",
                storageClassType: "boolean",
            },
            is_byol_cpu_core_count_limit_enabled: {
                value: cdktf.booleanToHclTerraform(this._isByolCpuCoreCountLimitEnabled),
                isBlock: false,
                type: "simple",
                storageClassType: "boolean",
            },
            is_lock_override: {
                value: cdktf.booleanToHclTerraform(this._isLockOverride),
                isBlock: false,
                type: "simple",
                storageClassType: "boolean",
            },
            is_public: {
                value: cdktf.booleanToHclTerraform(this._isPublic),
                isBlock: false,
                type: "simple",
                storageClassType: "boolean",
            },
            license_model: {
                value: cdktf.stringToHclTerraform(this._licenseModel),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            load_balancer_subnet_id: {
                value: cdktf.stringToHclTerraform(this._loadBalancerSubnetId),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            nsg_ids: {
                value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(this._nsgIds),
                isBlock: false,
                type: "set",
                storageClassType: "stringList",
            },
            security_attributes: {
                value: cdktf.hashMapperHcl(cdktf.stringToHclTerraform)(this._securityAttributes),
                isBlock: false,
                type: "map",
                storageClassType: "stringMap",
            },
            source_deployment_id: {
                value: cdktf.stringToHclTerraform(this._sourceDeploymentId),
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
            subscription_id: {
                value: cdktf.stringToHclTerraform(this._subscriptionId),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            backup_schedule: {
                value: goldenGateDeploymentBackupScheduleToHclTerraform(this._backupSchedule.internalValue),
                isBlock: true,
                type: "list",
                storageClassType: "GoldenGateDeploymentBackupScheduleList",
            },
            locks: {
                value: cdktf.listMapperHcl(goldenGateDeploymentLocksToHclTerraform, true)(this._locks.internalValue),
                isBlock: true,
                type: "list",
                storageClassType: "GoldenGateDeploymentLocksList",
            },
            maintenance_configuration: {
                value: goldenGateDeploymentMaintenanceConfigurationToHclTerraform(this._maintenanceConfiguration.internalValue),
                isBlock: true,
                type: "list",
                storageClassType: "GoldenGateDeploymentMaintenanceConfigurationList",
            },
            maintenance_window: {
                value: goldenGateDeploymentMaintenanceWindowToHclTerraform(this._maintenanceWindow.internalValue),
                isBlock: true,
                type: "list",
                storageClassType: "GoldenGateDeploymentMaintenanceWindowList",
            },
            ogg_data: {
                value: goldenGateDeploymentOggDataToHclTerraform(this._oggData.internalValue),
                isBlock: true,
                type: "list",
                storageClassType: "GoldenGateDeploymentOggDataList",
            },
            placements: {
                value: cdktf.listMapperHcl(goldenGateDeploymentPlacementsToHclTerraform, true)(this._placements.internalValue),
                isBlock: true,
                type: "list",
                storageClassType: "GoldenGateDeploymentPlacementsList",
            },
            timeouts: {
                value: goldenGateDeploymentTimeoutsToHclTerraform(this._timeouts.internalValue),
                isBlock: true,
                type: "struct",
                storageClassType: "GoldenGateDeploymentTimeouts",
            },
        };
        return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
    }
}
exports.GoldenGateDeployment = GoldenGateDeployment;
GoldenGateDeployment.tfResourceType = "oci_golden_gate_deployment";
