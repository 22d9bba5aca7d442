// Generated from the schema of oracle/oci 8.28.0; see ../../README.md. Do not edit.
// Made with @cdktf/provider-generator, Copyright (c) HashiCorp, Inc., SPDX-License-Identifier: MPL-2.0.
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.DataOciVaultSecret = exports.DataOciVaultSecretSourceRegionInformationList = exports.DataOciVaultSecretSourceRegionInformationOutputReference = exports.DataOciVaultSecretSecretRulesList = exports.DataOciVaultSecretSecretRulesOutputReference = exports.DataOciVaultSecretSecretGenerationContextList = exports.DataOciVaultSecretSecretGenerationContextOutputReference = exports.DataOciVaultSecretSecretContentList = exports.DataOciVaultSecretSecretContentOutputReference = exports.DataOciVaultSecretRotationConfigList = exports.DataOciVaultSecretRotationConfigOutputReference = exports.DataOciVaultSecretRotationConfigTargetSystemDetailsList = exports.DataOciVaultSecretRotationConfigTargetSystemDetailsOutputReference = exports.DataOciVaultSecretReplicationConfigList = exports.DataOciVaultSecretReplicationConfigOutputReference = exports.DataOciVaultSecretReplicationConfigReplicationTargetsList = exports.DataOciVaultSecretReplicationConfigReplicationTargetsOutputReference = void 0;
exports.dataOciVaultSecretReplicationConfigReplicationTargetsToTerraform = dataOciVaultSecretReplicationConfigReplicationTargetsToTerraform;
exports.dataOciVaultSecretReplicationConfigReplicationTargetsToHclTerraform = dataOciVaultSecretReplicationConfigReplicationTargetsToHclTerraform;
exports.dataOciVaultSecretReplicationConfigToTerraform = dataOciVaultSecretReplicationConfigToTerraform;
exports.dataOciVaultSecretReplicationConfigToHclTerraform = dataOciVaultSecretReplicationConfigToHclTerraform;
exports.dataOciVaultSecretRotationConfigTargetSystemDetailsToTerraform = dataOciVaultSecretRotationConfigTargetSystemDetailsToTerraform;
exports.dataOciVaultSecretRotationConfigTargetSystemDetailsToHclTerraform = dataOciVaultSecretRotationConfigTargetSystemDetailsToHclTerraform;
exports.dataOciVaultSecretRotationConfigToTerraform = dataOciVaultSecretRotationConfigToTerraform;
exports.dataOciVaultSecretRotationConfigToHclTerraform = dataOciVaultSecretRotationConfigToHclTerraform;
exports.dataOciVaultSecretSecretContentToTerraform = dataOciVaultSecretSecretContentToTerraform;
exports.dataOciVaultSecretSecretContentToHclTerraform = dataOciVaultSecretSecretContentToHclTerraform;
exports.dataOciVaultSecretSecretGenerationContextToTerraform = dataOciVaultSecretSecretGenerationContextToTerraform;
exports.dataOciVaultSecretSecretGenerationContextToHclTerraform = dataOciVaultSecretSecretGenerationContextToHclTerraform;
exports.dataOciVaultSecretSecretRulesToTerraform = dataOciVaultSecretSecretRulesToTerraform;
exports.dataOciVaultSecretSecretRulesToHclTerraform = dataOciVaultSecretSecretRulesToHclTerraform;
exports.dataOciVaultSecretSourceRegionInformationToTerraform = dataOciVaultSecretSourceRegionInformationToTerraform;
exports.dataOciVaultSecretSourceRegionInformationToHclTerraform = dataOciVaultSecretSourceRegionInformationToHclTerraform;
const engine_1 = require("../../engine");
const cdktf = require("cdktf");
function dataOciVaultSecretReplicationConfigReplicationTargetsToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
function dataOciVaultSecretReplicationConfigReplicationTargetsToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
class DataOciVaultSecretReplicationConfigReplicationTargetsOutputReference extends cdktf.ComplexObject {
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
    get targetKeyId() {
        return this.getStringAttribute('target_key_id');
    }
    get targetRegion() {
        return this.getStringAttribute('target_region');
    }
    get targetVaultId() {
        return this.getStringAttribute('target_vault_id');
    }
}
exports.DataOciVaultSecretReplicationConfigReplicationTargetsOutputReference = DataOciVaultSecretReplicationConfigReplicationTargetsOutputReference;
class DataOciVaultSecretReplicationConfigReplicationTargetsList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new DataOciVaultSecretReplicationConfigReplicationTargetsOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.DataOciVaultSecretReplicationConfigReplicationTargetsList = DataOciVaultSecretReplicationConfigReplicationTargetsList;
function dataOciVaultSecretReplicationConfigToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
function dataOciVaultSecretReplicationConfigToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
class DataOciVaultSecretReplicationConfigOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute, complexObjectIndex, complexObjectIsFromSet) {
        super(terraformResource, terraformAttribute, complexObjectIsFromSet, complexObjectIndex);
        this.isEmptyObject = false;
        this._replicationTargets = new DataOciVaultSecretReplicationConfigReplicationTargetsList(this, "replication_targets", false);
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
    get isWriteForwardEnabled() {
        return this.getBooleanAttribute('is_write_forward_enabled');
    }
    get replicationTargets() {
        return this._replicationTargets;
    }
}
exports.DataOciVaultSecretReplicationConfigOutputReference = DataOciVaultSecretReplicationConfigOutputReference;
class DataOciVaultSecretReplicationConfigList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new DataOciVaultSecretReplicationConfigOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.DataOciVaultSecretReplicationConfigList = DataOciVaultSecretReplicationConfigList;
function dataOciVaultSecretRotationConfigTargetSystemDetailsToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
function dataOciVaultSecretRotationConfigTargetSystemDetailsToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
class DataOciVaultSecretRotationConfigTargetSystemDetailsOutputReference extends cdktf.ComplexObject {
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
    get adbId() {
        return this.getStringAttribute('adb_id');
    }
    get functionId() {
        return this.getStringAttribute('function_id');
    }
    get targetSystemType() {
        return this.getStringAttribute('target_system_type');
    }
}
exports.DataOciVaultSecretRotationConfigTargetSystemDetailsOutputReference = DataOciVaultSecretRotationConfigTargetSystemDetailsOutputReference;
class DataOciVaultSecretRotationConfigTargetSystemDetailsList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new DataOciVaultSecretRotationConfigTargetSystemDetailsOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.DataOciVaultSecretRotationConfigTargetSystemDetailsList = DataOciVaultSecretRotationConfigTargetSystemDetailsList;
function dataOciVaultSecretRotationConfigToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
function dataOciVaultSecretRotationConfigToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
class DataOciVaultSecretRotationConfigOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute, complexObjectIndex, complexObjectIsFromSet) {
        super(terraformResource, terraformAttribute, complexObjectIsFromSet, complexObjectIndex);
        this.isEmptyObject = false;
        this._targetSystemDetails = new DataOciVaultSecretRotationConfigTargetSystemDetailsList(this, "target_system_details", false);
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
    get isScheduledRotationEnabled() {
        return this.getBooleanAttribute('is_scheduled_rotation_enabled');
    }
    get rotationInterval() {
        return this.getStringAttribute('rotation_interval');
    }
    get targetSystemDetails() {
        return this._targetSystemDetails;
    }
}
exports.DataOciVaultSecretRotationConfigOutputReference = DataOciVaultSecretRotationConfigOutputReference;
class DataOciVaultSecretRotationConfigList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new DataOciVaultSecretRotationConfigOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.DataOciVaultSecretRotationConfigList = DataOciVaultSecretRotationConfigList;
function dataOciVaultSecretSecretContentToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
function dataOciVaultSecretSecretContentToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
class DataOciVaultSecretSecretContentOutputReference extends cdktf.ComplexObject {
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
    get content() {
        return this.getStringAttribute('content');
    }
    get contentType() {
        return this.getStringAttribute('content_type');
    }
    get name() {
        return this.getStringAttribute('name');
    }
    get stage() {
        return this.getStringAttribute('stage');
    }
}
exports.DataOciVaultSecretSecretContentOutputReference = DataOciVaultSecretSecretContentOutputReference;
class DataOciVaultSecretSecretContentList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new DataOciVaultSecretSecretContentOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.DataOciVaultSecretSecretContentList = DataOciVaultSecretSecretContentList;
function dataOciVaultSecretSecretGenerationContextToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
function dataOciVaultSecretSecretGenerationContextToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
class DataOciVaultSecretSecretGenerationContextOutputReference extends cdktf.ComplexObject {
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
    get generationTemplate() {
        return this.getStringAttribute('generation_template');
    }
    get generationType() {
        return this.getStringAttribute('generation_type');
    }
    get passphraseLength() {
        return this.getNumberAttribute('passphrase_length');
    }
    get secretTemplate() {
        return this.getStringAttribute('secret_template');
    }
}
exports.DataOciVaultSecretSecretGenerationContextOutputReference = DataOciVaultSecretSecretGenerationContextOutputReference;
class DataOciVaultSecretSecretGenerationContextList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new DataOciVaultSecretSecretGenerationContextOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.DataOciVaultSecretSecretGenerationContextList = DataOciVaultSecretSecretGenerationContextList;
function dataOciVaultSecretSecretRulesToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
function dataOciVaultSecretSecretRulesToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
class DataOciVaultSecretSecretRulesOutputReference extends cdktf.ComplexObject {
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
    get isEnforcedOnDeletedSecretVersions() {
        return this.getBooleanAttribute('is_enforced_on_deleted_secret_versions');
    }
    get isSecretContentRetrievalBlockedOnExpiry() {
        return this.getBooleanAttribute('is_secret_content_retrieval_blocked_on_expiry');
    }
    get ruleType() {
        return this.getStringAttribute('rule_type');
    }
    get secretVersionExpiryInterval() {
        return this.getStringAttribute('secret_version_expiry_interval');
    }
    get timeOfAbsoluteExpiry() {
        return this.getStringAttribute('time_of_absolute_expiry');
    }
}
exports.DataOciVaultSecretSecretRulesOutputReference = DataOciVaultSecretSecretRulesOutputReference;
class DataOciVaultSecretSecretRulesList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new DataOciVaultSecretSecretRulesOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.DataOciVaultSecretSecretRulesList = DataOciVaultSecretSecretRulesList;
function dataOciVaultSecretSourceRegionInformationToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
function dataOciVaultSecretSourceRegionInformationToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
class DataOciVaultSecretSourceRegionInformationOutputReference extends cdktf.ComplexObject {
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
exports.DataOciVaultSecretSourceRegionInformationOutputReference = DataOciVaultSecretSourceRegionInformationOutputReference;
class DataOciVaultSecretSourceRegionInformationList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new DataOciVaultSecretSourceRegionInformationOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.DataOciVaultSecretSourceRegionInformationList = DataOciVaultSecretSourceRegionInformationList;
class DataOciVaultSecret extends cdktf.TerraformDataSource {
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
        this._definedTags = new cdktf.StringMap(this, "defined_tags");
        this._freeformTags = new cdktf.StringMap(this, "freeform_tags");
        this._metadata = new cdktf.StringMap(this, "metadata");
        this._replicationConfig = new DataOciVaultSecretReplicationConfigList(this, "replication_config", false);
        this._rotationConfig = new DataOciVaultSecretRotationConfigList(this, "rotation_config", false);
        this._secretContent = new DataOciVaultSecretSecretContentList(this, "secret_content", false);
        this._secretGenerationContext = new DataOciVaultSecretSecretGenerationContextList(this, "secret_generation_context", false);
        this._secretRules = new DataOciVaultSecretSecretRulesList(this, "secret_rules", false);
        this._sourceRegionInformation = new DataOciVaultSecretSourceRegionInformationList(this, "source_region_information", false);
        this._secretId = config.secretId;
    }
    get compartmentId() {
        return this.getStringAttribute('compartment_id');
    }
    get currentVersionNumber() {
        return this.getStringAttribute('current_version_number');
    }
    get definedTags() {
        return this._definedTags;
    }
    get description() {
        return this.getStringAttribute('description');
    }
    get enableAutoGeneration() {
        return this.getBooleanAttribute('enable_auto_generation');
    }
    get freeformTags() {
        return this._freeformTags;
    }
    get id() {
        return this.getStringAttribute('id');
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
    get lastRotationTime() {
        return this.getStringAttribute('last_rotation_time');
    }
    get lifecycleDetails() {
        return this.getStringAttribute('lifecycle_details');
    }
    get metadata() {
        return this._metadata;
    }
    get nextRotationTime() {
        return this.getStringAttribute('next_rotation_time');
    }
    get replicationConfig() {
        return this._replicationConfig;
    }
    get rotationConfig() {
        return this._rotationConfig;
    }
    get rotationStatus() {
        return this.getStringAttribute('rotation_status');
    }
    get secretContent() {
        return this._secretContent;
    }
    get secretGenerationContext() {
        return this._secretGenerationContext;
    }
    get secretId() {
        return this.getStringAttribute('secret_id');
    }
    set secretId(value) {
        this._secretId = value;
    }
    get secretIdInput() {
        return this._secretId;
    }
    get secretName() {
        return this.getStringAttribute('secret_name');
    }
    get secretRules() {
        return this._secretRules;
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
    synthesizeAttributes() {
        return {
            secret_id: cdktf.stringToTerraform(this._secretId),
        };
    }
    synthesizeHclAttributes() {
        const attrs = {
            secret_id: {
                value: cdktf.stringToHclTerraform(this._secretId),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
        };
        return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
    }
}
exports.DataOciVaultSecret = DataOciVaultSecret;
DataOciVaultSecret.tfResourceType = "oci_vault_secret";
