// Generated from the schema of oracle/oci 8.28.0; see ../../README.md. Do not edit.
// Made with @cdktf/provider-generator, Copyright (c) HashiCorp, Inc., SPDX-License-Identifier: MPL-2.0.
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.VaultSecret = exports.VaultSecretTimeoutsOutputReference = exports.VaultSecretSecretRulesList = exports.VaultSecretSecretRulesOutputReference = exports.VaultSecretSecretGenerationContextOutputReference = exports.VaultSecretSecretContentOutputReference = exports.VaultSecretRotationConfigOutputReference = exports.VaultSecretRotationConfigTargetSystemDetailsOutputReference = exports.VaultSecretReplicationConfigOutputReference = exports.VaultSecretReplicationConfigReplicationTargetsList = exports.VaultSecretReplicationConfigReplicationTargetsOutputReference = exports.VaultSecretSourceRegionInformationList = exports.VaultSecretSourceRegionInformationOutputReference = void 0;
exports.vaultSecretSourceRegionInformationToTerraform = vaultSecretSourceRegionInformationToTerraform;
exports.vaultSecretSourceRegionInformationToHclTerraform = vaultSecretSourceRegionInformationToHclTerraform;
exports.vaultSecretReplicationConfigReplicationTargetsToTerraform = vaultSecretReplicationConfigReplicationTargetsToTerraform;
exports.vaultSecretReplicationConfigReplicationTargetsToHclTerraform = vaultSecretReplicationConfigReplicationTargetsToHclTerraform;
exports.vaultSecretReplicationConfigToTerraform = vaultSecretReplicationConfigToTerraform;
exports.vaultSecretReplicationConfigToHclTerraform = vaultSecretReplicationConfigToHclTerraform;
exports.vaultSecretRotationConfigTargetSystemDetailsToTerraform = vaultSecretRotationConfigTargetSystemDetailsToTerraform;
exports.vaultSecretRotationConfigTargetSystemDetailsToHclTerraform = vaultSecretRotationConfigTargetSystemDetailsToHclTerraform;
exports.vaultSecretRotationConfigToTerraform = vaultSecretRotationConfigToTerraform;
exports.vaultSecretRotationConfigToHclTerraform = vaultSecretRotationConfigToHclTerraform;
exports.vaultSecretSecretContentToTerraform = vaultSecretSecretContentToTerraform;
exports.vaultSecretSecretContentToHclTerraform = vaultSecretSecretContentToHclTerraform;
exports.vaultSecretSecretGenerationContextToTerraform = vaultSecretSecretGenerationContextToTerraform;
exports.vaultSecretSecretGenerationContextToHclTerraform = vaultSecretSecretGenerationContextToHclTerraform;
exports.vaultSecretSecretRulesToTerraform = vaultSecretSecretRulesToTerraform;
exports.vaultSecretSecretRulesToHclTerraform = vaultSecretSecretRulesToHclTerraform;
exports.vaultSecretTimeoutsToTerraform = vaultSecretTimeoutsToTerraform;
exports.vaultSecretTimeoutsToHclTerraform = vaultSecretTimeoutsToHclTerraform;
const engine_1 = require("../../engine");
const cdktf = require("cdktf");
function vaultSecretSourceRegionInformationToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
function vaultSecretSourceRegionInformationToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
class VaultSecretSourceRegionInformationOutputReference extends cdktf.ComplexObject {
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
    get sourceKeyId() {
        return this.getStringAttribute('source_key_id');
    }
    get sourceRegion() {
        return this.getStringAttribute('source_region');
    }
    get sourceVaultId() {
        return this.getStringAttribute('source_vault_id');
    }
}
exports.VaultSecretSourceRegionInformationOutputReference = VaultSecretSourceRegionInformationOutputReference;
class VaultSecretSourceRegionInformationList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new VaultSecretSourceRegionInformationOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.VaultSecretSourceRegionInformationList = VaultSecretSourceRegionInformationList;
function vaultSecretReplicationConfigReplicationTargetsToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        target_key_id: cdktf.stringToTerraform(struct.targetKeyId),
        target_region: cdktf.stringToTerraform(struct.targetRegion),
        target_vault_id: cdktf.stringToTerraform(struct.targetVaultId),
    };
}
function vaultSecretReplicationConfigReplicationTargetsToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        target_key_id: {
            value: cdktf.stringToHclTerraform(struct.targetKeyId),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        target_region: {
            value: cdktf.stringToHclTerraform(struct.targetRegion),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        target_vault_id: {
            value: cdktf.stringToHclTerraform(struct.targetVaultId),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class VaultSecretReplicationConfigReplicationTargetsOutputReference extends cdktf.ComplexObject {
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
        if (this._targetKeyId !== undefined) {
            hasAnyValues = true;
            internalValueResult.targetKeyId = this._targetKeyId;
        }
        if (this._targetRegion !== undefined) {
            hasAnyValues = true;
            internalValueResult.targetRegion = this._targetRegion;
        }
        if (this._targetVaultId !== undefined) {
            hasAnyValues = true;
            internalValueResult.targetVaultId = this._targetVaultId;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this.resolvableValue = undefined;
            this._targetKeyId = undefined;
            this._targetRegion = undefined;
            this._targetVaultId = undefined;
        }
        else if (cdktf.Tokenization.isResolvable(value)) {
            this.isEmptyObject = false;
            this.resolvableValue = value;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this.resolvableValue = undefined;
            this._targetKeyId = value.targetKeyId;
            this._targetRegion = value.targetRegion;
            this._targetVaultId = value.targetVaultId;
        }
    }
    get targetKeyId() {
        return this.getStringAttribute('target_key_id');
    }
    set targetKeyId(value) {
        this._targetKeyId = value;
    }
    get targetKeyIdInput() {
        return this._targetKeyId;
    }
    get targetRegion() {
        return this.getStringAttribute('target_region');
    }
    set targetRegion(value) {
        this._targetRegion = value;
    }
    get targetRegionInput() {
        return this._targetRegion;
    }
    get targetVaultId() {
        return this.getStringAttribute('target_vault_id');
    }
    set targetVaultId(value) {
        this._targetVaultId = value;
    }
    get targetVaultIdInput() {
        return this._targetVaultId;
    }
}
exports.VaultSecretReplicationConfigReplicationTargetsOutputReference = VaultSecretReplicationConfigReplicationTargetsOutputReference;
class VaultSecretReplicationConfigReplicationTargetsList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new VaultSecretReplicationConfigReplicationTargetsOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.VaultSecretReplicationConfigReplicationTargetsList = VaultSecretReplicationConfigReplicationTargetsList;
function vaultSecretReplicationConfigToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        is_write_forward_enabled: cdktf.booleanToTerraform(struct.isWriteForwardEnabled),
        replication_targets: cdktf.listMapper(vaultSecretReplicationConfigReplicationTargetsToTerraform, true)(struct.replicationTargets),
    };
}
function vaultSecretReplicationConfigToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        is_write_forward_enabled: {
            value: cdktf.booleanToHclTerraform(struct.isWriteForwardEnabled),
            isBlock: false,
            type: "simple",
            storageClassType: "boolean",
        },
        replication_targets: {
            value: cdktf.listMapperHcl(vaultSecretReplicationConfigReplicationTargetsToHclTerraform, true)(struct.replicationTargets),
            isBlock: true,
            type: "list",
            storageClassType: "VaultSecretReplicationConfigReplicationTargetsList",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class VaultSecretReplicationConfigOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false, 0);
        this.isEmptyObject = false;
        this._replicationTargets = new VaultSecretReplicationConfigReplicationTargetsList(this, "replication_targets", false);
    }
    get internalValue() {
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._isWriteForwardEnabled !== undefined) {
            hasAnyValues = true;
            internalValueResult.isWriteForwardEnabled = this._isWriteForwardEnabled;
        }
        if (this._replicationTargets?.internalValue !== undefined) {
            hasAnyValues = true;
            internalValueResult.replicationTargets = this._replicationTargets?.internalValue;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this._isWriteForwardEnabled = undefined;
            this._replicationTargets.internalValue = undefined;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this._isWriteForwardEnabled = value.isWriteForwardEnabled;
            this._replicationTargets.internalValue = value.replicationTargets;
        }
    }
    get isWriteForwardEnabled() {
        return this.getBooleanAttribute('is_write_forward_enabled');
    }
    set isWriteForwardEnabled(value) {
        this._isWriteForwardEnabled = value;
    }
    resetIsWriteForwardEnabled() {
        this._isWriteForwardEnabled = undefined;
    }
    get isWriteForwardEnabledInput() {
        return this._isWriteForwardEnabled;
    }
    get replicationTargets() {
        return this._replicationTargets;
    }
    putReplicationTargets(value) {
        this._replicationTargets.internalValue = value;
    }
    get replicationTargetsInput() {
        return this._replicationTargets.internalValue;
    }
}
exports.VaultSecretReplicationConfigOutputReference = VaultSecretReplicationConfigOutputReference;
function vaultSecretRotationConfigTargetSystemDetailsToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        adb_id: cdktf.stringToTerraform(struct.adbId),
        function_id: cdktf.stringToTerraform(struct.functionId),
        target_system_type: cdktf.stringToTerraform(struct.targetSystemType),
    };
}
function vaultSecretRotationConfigTargetSystemDetailsToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        adb_id: {
            value: cdktf.stringToHclTerraform(struct.adbId),
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
        target_system_type: {
            value: cdktf.stringToHclTerraform(struct.targetSystemType),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class VaultSecretRotationConfigTargetSystemDetailsOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false, 0);
        this.isEmptyObject = false;
    }
    get internalValue() {
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._adbId !== undefined) {
            hasAnyValues = true;
            internalValueResult.adbId = this._adbId;
        }
        if (this._functionId !== undefined) {
            hasAnyValues = true;
            internalValueResult.functionId = this._functionId;
        }
        if (this._targetSystemType !== undefined) {
            hasAnyValues = true;
            internalValueResult.targetSystemType = this._targetSystemType;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this._adbId = undefined;
            this._functionId = undefined;
            this._targetSystemType = undefined;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this._adbId = value.adbId;
            this._functionId = value.functionId;
            this._targetSystemType = value.targetSystemType;
        }
    }
    get adbId() {
        return this.getStringAttribute('adb_id');
    }
    set adbId(value) {
        this._adbId = value;
    }
    resetAdbId() {
        this._adbId = undefined;
    }
    get adbIdInput() {
        return this._adbId;
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
    get targetSystemType() {
        return this.getStringAttribute('target_system_type');
    }
    set targetSystemType(value) {
        this._targetSystemType = value;
    }
    get targetSystemTypeInput() {
        return this._targetSystemType;
    }
}
exports.VaultSecretRotationConfigTargetSystemDetailsOutputReference = VaultSecretRotationConfigTargetSystemDetailsOutputReference;
function vaultSecretRotationConfigToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        is_scheduled_rotation_enabled: cdktf.booleanToTerraform(struct.isScheduledRotationEnabled),
        rotation_interval: cdktf.stringToTerraform(struct.rotationInterval),
        target_system_details: vaultSecretRotationConfigTargetSystemDetailsToTerraform(struct.targetSystemDetails),
    };
}
function vaultSecretRotationConfigToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        is_scheduled_rotation_enabled: {
            value: cdktf.booleanToHclTerraform(struct.isScheduledRotationEnabled),
            isBlock: false,
            type: "simple",
            storageClassType: "boolean",
        },
        rotation_interval: {
            value: cdktf.stringToHclTerraform(struct.rotationInterval),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        target_system_details: {
            value: vaultSecretRotationConfigTargetSystemDetailsToHclTerraform(struct.targetSystemDetails),
            isBlock: true,
            type: "list",
            storageClassType: "VaultSecretRotationConfigTargetSystemDetailsList",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class VaultSecretRotationConfigOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false, 0);
        this.isEmptyObject = false;
        this._targetSystemDetails = new VaultSecretRotationConfigTargetSystemDetailsOutputReference(this, "target_system_details");
    }
    get internalValue() {
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._isScheduledRotationEnabled !== undefined) {
            hasAnyValues = true;
            internalValueResult.isScheduledRotationEnabled = this._isScheduledRotationEnabled;
        }
        if (this._rotationInterval !== undefined) {
            hasAnyValues = true;
            internalValueResult.rotationInterval = this._rotationInterval;
        }
        if (this._targetSystemDetails?.internalValue !== undefined) {
            hasAnyValues = true;
            internalValueResult.targetSystemDetails = this._targetSystemDetails?.internalValue;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this._isScheduledRotationEnabled = undefined;
            this._rotationInterval = undefined;
            this._targetSystemDetails.internalValue = undefined;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this._isScheduledRotationEnabled = value.isScheduledRotationEnabled;
            this._rotationInterval = value.rotationInterval;
            this._targetSystemDetails.internalValue = value.targetSystemDetails;
        }
    }
    get isScheduledRotationEnabled() {
        return this.getBooleanAttribute('is_scheduled_rotation_enabled');
    }
    set isScheduledRotationEnabled(value) {
        this._isScheduledRotationEnabled = value;
    }
    resetIsScheduledRotationEnabled() {
        this._isScheduledRotationEnabled = undefined;
    }
    get isScheduledRotationEnabledInput() {
        return this._isScheduledRotationEnabled;
    }
    get rotationInterval() {
        return this.getStringAttribute('rotation_interval');
    }
    set rotationInterval(value) {
        this._rotationInterval = value;
    }
    resetRotationInterval() {
        this._rotationInterval = undefined;
    }
    get rotationIntervalInput() {
        return this._rotationInterval;
    }
    get targetSystemDetails() {
        return this._targetSystemDetails;
    }
    putTargetSystemDetails(value) {
        this._targetSystemDetails.internalValue = value;
    }
    get targetSystemDetailsInput() {
        return this._targetSystemDetails.internalValue;
    }
}
exports.VaultSecretRotationConfigOutputReference = VaultSecretRotationConfigOutputReference;
function vaultSecretSecretContentToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        content: cdktf.stringToTerraform(struct.content),
        content_type: cdktf.stringToTerraform(struct.contentType),
        name: cdktf.stringToTerraform(struct.name),
        stage: cdktf.stringToTerraform(struct.stage),
    };
}
function vaultSecretSecretContentToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        content: {
            value: cdktf.stringToHclTerraform(struct.content),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        content_type: {
            value: cdktf.stringToHclTerraform(struct.contentType),
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
        stage: {
            value: cdktf.stringToHclTerraform(struct.stage),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class VaultSecretSecretContentOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false, 0);
        this.isEmptyObject = false;
    }
    get internalValue() {
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._content !== undefined) {
            hasAnyValues = true;
            internalValueResult.content = this._content;
        }
        if (this._contentType !== undefined) {
            hasAnyValues = true;
            internalValueResult.contentType = this._contentType;
        }
        if (this._name !== undefined) {
            hasAnyValues = true;
            internalValueResult.name = this._name;
        }
        if (this._stage !== undefined) {
            hasAnyValues = true;
            internalValueResult.stage = this._stage;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this._content = undefined;
            this._contentType = undefined;
            this._name = undefined;
            this._stage = undefined;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this._content = value.content;
            this._contentType = value.contentType;
            this._name = value.name;
            this._stage = value.stage;
        }
    }
    get content() {
        return this.getStringAttribute('content');
    }
    set content(value) {
        this._content = value;
    }
    resetContent() {
        this._content = undefined;
    }
    get contentInput() {
        return this._content;
    }
    get contentType() {
        return this.getStringAttribute('content_type');
    }
    set contentType(value) {
        this._contentType = value;
    }
    get contentTypeInput() {
        return this._contentType;
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
    get stage() {
        return this.getStringAttribute('stage');
    }
    set stage(value) {
        this._stage = value;
    }
    resetStage() {
        this._stage = undefined;
    }
    get stageInput() {
        return this._stage;
    }
}
exports.VaultSecretSecretContentOutputReference = VaultSecretSecretContentOutputReference;
function vaultSecretSecretGenerationContextToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        generation_template: cdktf.stringToTerraform(struct.generationTemplate),
        generation_type: cdktf.stringToTerraform(struct.generationType),
        passphrase_length: cdktf.numberToTerraform(struct.passphraseLength),
        secret_template: cdktf.stringToTerraform(struct.secretTemplate),
    };
}
function vaultSecretSecretGenerationContextToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        generation_template: {
            value: cdktf.stringToHclTerraform(struct.generationTemplate),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        generation_type: {
            value: cdktf.stringToHclTerraform(struct.generationType),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        passphrase_length: {
            value: cdktf.numberToHclTerraform(struct.passphraseLength),
            isBlock: false,
            type: "simple",
            storageClassType: "number",
        },
        secret_template: {
            value: cdktf.stringToHclTerraform(struct.secretTemplate),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class VaultSecretSecretGenerationContextOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false, 0);
        this.isEmptyObject = false;
    }
    get internalValue() {
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._generationTemplate !== undefined) {
            hasAnyValues = true;
            internalValueResult.generationTemplate = this._generationTemplate;
        }
        if (this._generationType !== undefined) {
            hasAnyValues = true;
            internalValueResult.generationType = this._generationType;
        }
        if (this._passphraseLength !== undefined) {
            hasAnyValues = true;
            internalValueResult.passphraseLength = this._passphraseLength;
        }
        if (this._secretTemplate !== undefined) {
            hasAnyValues = true;
            internalValueResult.secretTemplate = this._secretTemplate;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this._generationTemplate = undefined;
            this._generationType = undefined;
            this._passphraseLength = undefined;
            this._secretTemplate = undefined;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this._generationTemplate = value.generationTemplate;
            this._generationType = value.generationType;
            this._passphraseLength = value.passphraseLength;
            this._secretTemplate = value.secretTemplate;
        }
    }
    get generationTemplate() {
        return this.getStringAttribute('generation_template');
    }
    set generationTemplate(value) {
        this._generationTemplate = value;
    }
    get generationTemplateInput() {
        return this._generationTemplate;
    }
    get generationType() {
        return this.getStringAttribute('generation_type');
    }
    set generationType(value) {
        this._generationType = value;
    }
    get generationTypeInput() {
        return this._generationType;
    }
    get passphraseLength() {
        return this.getNumberAttribute('passphrase_length');
    }
    set passphraseLength(value) {
        this._passphraseLength = value;
    }
    resetPassphraseLength() {
        this._passphraseLength = undefined;
    }
    get passphraseLengthInput() {
        return this._passphraseLength;
    }
    get secretTemplate() {
        return this.getStringAttribute('secret_template');
    }
    set secretTemplate(value) {
        this._secretTemplate = value;
    }
    resetSecretTemplate() {
        this._secretTemplate = undefined;
    }
    get secretTemplateInput() {
        return this._secretTemplate;
    }
}
exports.VaultSecretSecretGenerationContextOutputReference = VaultSecretSecretGenerationContextOutputReference;
function vaultSecretSecretRulesToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        is_enforced_on_deleted_secret_versions: cdktf.booleanToTerraform(struct.isEnforcedOnDeletedSecretVersions),
        is_secret_content_retrieval_blocked_on_expiry: cdktf.booleanToTerraform(struct.isSecretContentRetrievalBlockedOnExpiry),
        rule_type: cdktf.stringToTerraform(struct.ruleType),
        secret_version_expiry_interval: cdktf.stringToTerraform(struct.secretVersionExpiryInterval),
        time_of_absolute_expiry: cdktf.stringToTerraform(struct.timeOfAbsoluteExpiry),
    };
}
function vaultSecretSecretRulesToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        is_enforced_on_deleted_secret_versions: {
            value: cdktf.booleanToHclTerraform(struct.isEnforcedOnDeletedSecretVersions),
            isBlock: false,
            type: "simple",
            storageClassType: "boolean",
        },
        is_secret_content_retrieval_blocked_on_expiry: {
            value: cdktf.booleanToHclTerraform(struct.isSecretContentRetrievalBlockedOnExpiry),
            isBlock: false,
            type: "simple",
            storageClassType: "boolean",
        },
        rule_type: {
            value: cdktf.stringToHclTerraform(struct.ruleType),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        secret_version_expiry_interval: {
            value: cdktf.stringToHclTerraform(struct.secretVersionExpiryInterval),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        time_of_absolute_expiry: {
            value: cdktf.stringToHclTerraform(struct.timeOfAbsoluteExpiry),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class VaultSecretSecretRulesOutputReference extends cdktf.ComplexObject {
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
        if (this._isEnforcedOnDeletedSecretVersions !== undefined) {
            hasAnyValues = true;
            internalValueResult.isEnforcedOnDeletedSecretVersions = this._isEnforcedOnDeletedSecretVersions;
        }
        if (this._isSecretContentRetrievalBlockedOnExpiry !== undefined) {
            hasAnyValues = true;
            internalValueResult.isSecretContentRetrievalBlockedOnExpiry = this._isSecretContentRetrievalBlockedOnExpiry;
        }
        if (this._ruleType !== undefined) {
            hasAnyValues = true;
            internalValueResult.ruleType = this._ruleType;
        }
        if (this._secretVersionExpiryInterval !== undefined) {
            hasAnyValues = true;
            internalValueResult.secretVersionExpiryInterval = this._secretVersionExpiryInterval;
        }
        if (this._timeOfAbsoluteExpiry !== undefined) {
            hasAnyValues = true;
            internalValueResult.timeOfAbsoluteExpiry = this._timeOfAbsoluteExpiry;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this.resolvableValue = undefined;
            this._isEnforcedOnDeletedSecretVersions = undefined;
            this._isSecretContentRetrievalBlockedOnExpiry = undefined;
            this._ruleType = undefined;
            this._secretVersionExpiryInterval = undefined;
            this._timeOfAbsoluteExpiry = undefined;
        }
        else if (cdktf.Tokenization.isResolvable(value)) {
            this.isEmptyObject = false;
            this.resolvableValue = value;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this.resolvableValue = undefined;
            this._isEnforcedOnDeletedSecretVersions = value.isEnforcedOnDeletedSecretVersions;
            this._isSecretContentRetrievalBlockedOnExpiry = value.isSecretContentRetrievalBlockedOnExpiry;
            this._ruleType = value.ruleType;
            this._secretVersionExpiryInterval = value.secretVersionExpiryInterval;
            this._timeOfAbsoluteExpiry = value.timeOfAbsoluteExpiry;
        }
    }
    get isEnforcedOnDeletedSecretVersions() {
        return this.getBooleanAttribute('is_enforced_on_deleted_secret_versions');
    }
    set isEnforcedOnDeletedSecretVersions(value) {
        this._isEnforcedOnDeletedSecretVersions = value;
    }
    resetIsEnforcedOnDeletedSecretVersions() {
        this._isEnforcedOnDeletedSecretVersions = undefined;
    }
    get isEnforcedOnDeletedSecretVersionsInput() {
        return this._isEnforcedOnDeletedSecretVersions;
    }
    get isSecretContentRetrievalBlockedOnExpiry() {
        return this.getBooleanAttribute('is_secret_content_retrieval_blocked_on_expiry');
    }
    set isSecretContentRetrievalBlockedOnExpiry(value) {
        this._isSecretContentRetrievalBlockedOnExpiry = value;
    }
    resetIsSecretContentRetrievalBlockedOnExpiry() {
        this._isSecretContentRetrievalBlockedOnExpiry = undefined;
    }
    get isSecretContentRetrievalBlockedOnExpiryInput() {
        return this._isSecretContentRetrievalBlockedOnExpiry;
    }
    get ruleType() {
        return this.getStringAttribute('rule_type');
    }
    set ruleType(value) {
        this._ruleType = value;
    }
    get ruleTypeInput() {
        return this._ruleType;
    }
    get secretVersionExpiryInterval() {
        return this.getStringAttribute('secret_version_expiry_interval');
    }
    set secretVersionExpiryInterval(value) {
        this._secretVersionExpiryInterval = value;
    }
    resetSecretVersionExpiryInterval() {
        this._secretVersionExpiryInterval = undefined;
    }
    get secretVersionExpiryIntervalInput() {
        return this._secretVersionExpiryInterval;
    }
    get timeOfAbsoluteExpiry() {
        return this.getStringAttribute('time_of_absolute_expiry');
    }
    set timeOfAbsoluteExpiry(value) {
        this._timeOfAbsoluteExpiry = value;
    }
    resetTimeOfAbsoluteExpiry() {
        this._timeOfAbsoluteExpiry = undefined;
    }
    get timeOfAbsoluteExpiryInput() {
        return this._timeOfAbsoluteExpiry;
    }
}
exports.VaultSecretSecretRulesOutputReference = VaultSecretSecretRulesOutputReference;
class VaultSecretSecretRulesList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new VaultSecretSecretRulesOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.VaultSecretSecretRulesList = VaultSecretSecretRulesList;
function vaultSecretTimeoutsToTerraform(struct) {
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
function vaultSecretTimeoutsToHclTerraform(struct) {
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
class VaultSecretTimeoutsOutputReference extends cdktf.ComplexObject {
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
exports.VaultSecretTimeoutsOutputReference = VaultSecretTimeoutsOutputReference;
class VaultSecret extends cdktf.TerraformResource {
    static generateConfigForImport(scope, importToId, importFromId, provider) {
        return new cdktf.ImportableResource((0, engine_1.inEngine)(scope, importToId), importToId, { terraformResourceType: "oci_vault_secret", importId: importFromId, provider });
    }
    constructor(scope, id, config) {
        super((0, engine_1.inEngine)(scope, id), id, {
            terraformResourceType: 'oci_vault_secret',
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
        this._sourceRegionInformation = new VaultSecretSourceRegionInformationList(this, "source_region_information", false);
        this._replicationConfig = new VaultSecretReplicationConfigOutputReference(this, "replication_config");
        this._rotationConfig = new VaultSecretRotationConfigOutputReference(this, "rotation_config");
        this._secretContent = new VaultSecretSecretContentOutputReference(this, "secret_content");
        this._secretGenerationContext = new VaultSecretSecretGenerationContextOutputReference(this, "secret_generation_context");
        this._secretRules = new VaultSecretSecretRulesList(this, "secret_rules", false);
        this._timeouts = new VaultSecretTimeoutsOutputReference(this, "timeouts");
        this._compartmentId = config.compartmentId;
        this._definedTags = config.definedTags;
        this._description = config.description;
        this._enableAutoGeneration = config.enableAutoGeneration;
        this._freeformTags = config.freeformTags;
        this._id = config.id;
        this._keyId = config.keyId;
        this._metadata = config.metadata;
        this._secretName = config.secretName;
        this._vaultId = config.vaultId;
        this._replicationConfig.internalValue = config.replicationConfig;
        this._rotationConfig.internalValue = config.rotationConfig;
        this._secretContent.internalValue = config.secretContent;
        this._secretGenerationContext.internalValue = config.secretGenerationContext;
        this._secretRules.internalValue = config.secretRules;
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
    get currentVersionNumber() {
        return this.getStringAttribute('current_version_number');
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
    get enableAutoGeneration() {
        return this.getBooleanAttribute('enable_auto_generation');
    }
    set enableAutoGeneration(value) {
        this._enableAutoGeneration = value;
    }
    resetEnableAutoGeneration() {
        this._enableAutoGeneration = undefined;
    }
    get enableAutoGenerationInput() {
        return this._enableAutoGeneration;
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
    get isAutoGenerationEnabled() {
        return this.getBooleanAttribute('is_auto_generation_enabled');
    }
    get isReplica() {
        return this.getBooleanAttribute('is_replica');
    }
    get keyId() {
        return this.getStringAttribute('key_id');
    }
    set keyId(value) {
        this._keyId = value;
    }
    get keyIdInput() {
        return this._keyId;
    }
    get lastRotationTime() {
        return this.getStringAttribute('last_rotation_time');
    }
    get lifecycleDetails() {
        return this.getStringAttribute('lifecycle_details');
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
    get nextRotationTime() {
        return this.getStringAttribute('next_rotation_time');
    }
    get rotationStatus() {
        return this.getStringAttribute('rotation_status');
    }
    get secretName() {
        return this.getStringAttribute('secret_name');
    }
    set secretName(value) {
        this._secretName = value;
    }
    get secretNameInput() {
        return this._secretName;
    }
    get sourceRegionInformation() {
        return this._sourceRegionInformation;
    }
    get state() {
        return this.getStringAttribute('state');
    }
    get timeCreated() {
        return this.getStringAttribute('time_created');
    }
    get timeOfCurrentVersionExpiry() {
        return this.getStringAttribute('time_of_current_version_expiry');
    }
    get timeOfDeletion() {
        return this.getStringAttribute('time_of_deletion');
    }
    get vaultId() {
        return this.getStringAttribute('vault_id');
    }
    set vaultId(value) {
        this._vaultId = value;
    }
    get vaultIdInput() {
        return this._vaultId;
    }
    get replicationConfig() {
        return this._replicationConfig;
    }
    putReplicationConfig(value) {
        this._replicationConfig.internalValue = value;
    }
    resetReplicationConfig() {
        this._replicationConfig.internalValue = undefined;
    }
    get replicationConfigInput() {
        return this._replicationConfig.internalValue;
    }
    get rotationConfig() {
        return this._rotationConfig;
    }
    putRotationConfig(value) {
        this._rotationConfig.internalValue = value;
    }
    resetRotationConfig() {
        this._rotationConfig.internalValue = undefined;
    }
    get rotationConfigInput() {
        return this._rotationConfig.internalValue;
    }
    get secretContent() {
        return this._secretContent;
    }
    putSecretContent(value) {
        this._secretContent.internalValue = value;
    }
    resetSecretContent() {
        this._secretContent.internalValue = undefined;
    }
    get secretContentInput() {
        return this._secretContent.internalValue;
    }
    get secretGenerationContext() {
        return this._secretGenerationContext;
    }
    putSecretGenerationContext(value) {
        this._secretGenerationContext.internalValue = value;
    }
    resetSecretGenerationContext() {
        this._secretGenerationContext.internalValue = undefined;
    }
    get secretGenerationContextInput() {
        return this._secretGenerationContext.internalValue;
    }
    get secretRules() {
        return this._secretRules;
    }
    putSecretRules(value) {
        this._secretRules.internalValue = value;
    }
    resetSecretRules() {
        this._secretRules.internalValue = undefined;
    }
    get secretRulesInput() {
        return this._secretRules.internalValue;
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
            enable_auto_generation: cdktf.booleanToTerraform(this._enableAutoGeneration),
            freeform_tags: cdktf.hashMapper(cdktf.stringToTerraform)(this._freeformTags),
            id: cdktf.stringToTerraform(this._id),
            key_id: cdktf.stringToTerraform(this._keyId),
            metadata: cdktf.hashMapper(cdktf.stringToTerraform)(this._metadata),
            secret_name: cdktf.stringToTerraform(this._secretName),
            vault_id: cdktf.stringToTerraform(this._vaultId),
            replication_config: vaultSecretReplicationConfigToTerraform(this._replicationConfig.internalValue),
            rotation_config: vaultSecretRotationConfigToTerraform(this._rotationConfig.internalValue),
            secret_content: vaultSecretSecretContentToTerraform(this._secretContent.internalValue),
            secret_generation_context: vaultSecretSecretGenerationContextToTerraform(this._secretGenerationContext.internalValue),
            secret_rules: cdktf.listMapper(vaultSecretSecretRulesToTerraform, true)(this._secretRules.internalValue),
            timeouts: vaultSecretTimeoutsToTerraform(this._timeouts.internalValue),
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
            enable_auto_generation: {
                value: cdktf.booleanToHclTerraform(this._enableAutoGeneration),
                isBlock: false,
                type: "simple",
                storageClassType: "boolean",
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
            key_id: {
                value: cdktf.stringToHclTerraform(this._keyId),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            metadata: {
                value: cdktf.hashMapperHcl(cdktf.stringToHclTerraform)(this._metadata),
                isBlock: false,
                type: "map",
                storageClassType: "stringMap",
            },
            secret_name: {
                value: cdktf.stringToHclTerraform(this._secretName),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            vault_id: {
                value: cdktf.stringToHclTerraform(this._vaultId),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            replication_config: {
                value: vaultSecretReplicationConfigToHclTerraform(this._replicationConfig.internalValue),
                isBlock: true,
                type: "list",
                storageClassType: "VaultSecretReplicationConfigList",
            },
            rotation_config: {
                value: vaultSecretRotationConfigToHclTerraform(this._rotationConfig.internalValue),
                isBlock: true,
                type: "list",
                storageClassType: "VaultSecretRotationConfigList",
            },
            secret_content: {
                value: vaultSecretSecretContentToHclTerraform(this._secretContent.internalValue),
                isBlock: true,
                type: "list",
                storageClassType: "VaultSecretSecretContentList",
            },
            secret_generation_context: {
                value: vaultSecretSecretGenerationContextToHclTerraform(this._secretGenerationContext.internalValue),
                isBlock: true,
                type: "list",
                storageClassType: "VaultSecretSecretGenerationContextList",
            },
            secret_rules: {
                value: cdktf.listMapperHcl(vaultSecretSecretRulesToHclTerraform, true)(this._secretRules.internalValue),
                isBlock: true,
                type: "list",
                storageClassType: "VaultSecretSecretRulesList",
            },
            timeouts: {
                value: vaultSecretTimeoutsToHclTerraform(this._timeouts.internalValue),
                isBlock: true,
                type: "struct",
                storageClassType: "VaultSecretTimeouts",
            },
        };
        return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
    }
}
exports.VaultSecret = VaultSecret;
VaultSecret.tfResourceType = "oci_vault_secret";
