// Generated from the schema of oracle/oci 8.28.0; see ../../README.md. Do not edit.
// Made with @cdktf/provider-generator, Copyright (c) HashiCorp, Inc., SPDX-License-Identifier: MPL-2.0.
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.DataOciKmsVault = exports.DataOciKmsVaultRestoreFromObjectStoreList = exports.DataOciKmsVaultRestoreFromObjectStoreOutputReference = exports.DataOciKmsVaultRestoreFromFileList = exports.DataOciKmsVaultRestoreFromFileOutputReference = exports.DataOciKmsVaultReplicaDetailsList = exports.DataOciKmsVaultReplicaDetailsOutputReference = exports.DataOciKmsVaultExternalKeyManagerMetadataSummaryList = exports.DataOciKmsVaultExternalKeyManagerMetadataSummaryOutputReference = exports.DataOciKmsVaultExternalKeyManagerMetadataSummaryOauthMetadataSummaryList = exports.DataOciKmsVaultExternalKeyManagerMetadataSummaryOauthMetadataSummaryOutputReference = exports.DataOciKmsVaultExternalKeyManagerMetadataList = exports.DataOciKmsVaultExternalKeyManagerMetadataOutputReference = exports.DataOciKmsVaultExternalKeyManagerMetadataOauthMetadataList = exports.DataOciKmsVaultExternalKeyManagerMetadataOauthMetadataOutputReference = void 0;
exports.dataOciKmsVaultExternalKeyManagerMetadataOauthMetadataToTerraform = dataOciKmsVaultExternalKeyManagerMetadataOauthMetadataToTerraform;
exports.dataOciKmsVaultExternalKeyManagerMetadataOauthMetadataToHclTerraform = dataOciKmsVaultExternalKeyManagerMetadataOauthMetadataToHclTerraform;
exports.dataOciKmsVaultExternalKeyManagerMetadataToTerraform = dataOciKmsVaultExternalKeyManagerMetadataToTerraform;
exports.dataOciKmsVaultExternalKeyManagerMetadataToHclTerraform = dataOciKmsVaultExternalKeyManagerMetadataToHclTerraform;
exports.dataOciKmsVaultExternalKeyManagerMetadataSummaryOauthMetadataSummaryToTerraform = dataOciKmsVaultExternalKeyManagerMetadataSummaryOauthMetadataSummaryToTerraform;
exports.dataOciKmsVaultExternalKeyManagerMetadataSummaryOauthMetadataSummaryToHclTerraform = dataOciKmsVaultExternalKeyManagerMetadataSummaryOauthMetadataSummaryToHclTerraform;
exports.dataOciKmsVaultExternalKeyManagerMetadataSummaryToTerraform = dataOciKmsVaultExternalKeyManagerMetadataSummaryToTerraform;
exports.dataOciKmsVaultExternalKeyManagerMetadataSummaryToHclTerraform = dataOciKmsVaultExternalKeyManagerMetadataSummaryToHclTerraform;
exports.dataOciKmsVaultReplicaDetailsToTerraform = dataOciKmsVaultReplicaDetailsToTerraform;
exports.dataOciKmsVaultReplicaDetailsToHclTerraform = dataOciKmsVaultReplicaDetailsToHclTerraform;
exports.dataOciKmsVaultRestoreFromFileToTerraform = dataOciKmsVaultRestoreFromFileToTerraform;
exports.dataOciKmsVaultRestoreFromFileToHclTerraform = dataOciKmsVaultRestoreFromFileToHclTerraform;
exports.dataOciKmsVaultRestoreFromObjectStoreToTerraform = dataOciKmsVaultRestoreFromObjectStoreToTerraform;
exports.dataOciKmsVaultRestoreFromObjectStoreToHclTerraform = dataOciKmsVaultRestoreFromObjectStoreToHclTerraform;
const engine_1 = require("../../engine");
const cdktf = require("cdktf");
function dataOciKmsVaultExternalKeyManagerMetadataOauthMetadataToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
function dataOciKmsVaultExternalKeyManagerMetadataOauthMetadataToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
class DataOciKmsVaultExternalKeyManagerMetadataOauthMetadataOutputReference extends cdktf.ComplexObject {
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
    get clientAppId() {
        return this.getStringAttribute('client_app_id');
    }
    get clientAppSecret() {
        return this.getStringAttribute('client_app_secret');
    }
    get idcsAccountNameUrl() {
        return this.getStringAttribute('idcs_account_name_url');
    }
}
exports.DataOciKmsVaultExternalKeyManagerMetadataOauthMetadataOutputReference = DataOciKmsVaultExternalKeyManagerMetadataOauthMetadataOutputReference;
class DataOciKmsVaultExternalKeyManagerMetadataOauthMetadataList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new DataOciKmsVaultExternalKeyManagerMetadataOauthMetadataOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.DataOciKmsVaultExternalKeyManagerMetadataOauthMetadataList = DataOciKmsVaultExternalKeyManagerMetadataOauthMetadataList;
function dataOciKmsVaultExternalKeyManagerMetadataToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
function dataOciKmsVaultExternalKeyManagerMetadataToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
class DataOciKmsVaultExternalKeyManagerMetadataOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute, complexObjectIndex, complexObjectIsFromSet) {
        super(terraformResource, terraformAttribute, complexObjectIsFromSet, complexObjectIndex);
        this.isEmptyObject = false;
        this._oauthMetadata = new DataOciKmsVaultExternalKeyManagerMetadataOauthMetadataList(this, "oauth_metadata", false);
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
    get externalVaultEndpointUrl() {
        return this.getStringAttribute('external_vault_endpoint_url');
    }
    get oauthMetadata() {
        return this._oauthMetadata;
    }
    get privateEndpointId() {
        return this.getStringAttribute('private_endpoint_id');
    }
}
exports.DataOciKmsVaultExternalKeyManagerMetadataOutputReference = DataOciKmsVaultExternalKeyManagerMetadataOutputReference;
class DataOciKmsVaultExternalKeyManagerMetadataList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new DataOciKmsVaultExternalKeyManagerMetadataOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.DataOciKmsVaultExternalKeyManagerMetadataList = DataOciKmsVaultExternalKeyManagerMetadataList;
function dataOciKmsVaultExternalKeyManagerMetadataSummaryOauthMetadataSummaryToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
function dataOciKmsVaultExternalKeyManagerMetadataSummaryOauthMetadataSummaryToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
class DataOciKmsVaultExternalKeyManagerMetadataSummaryOauthMetadataSummaryOutputReference extends cdktf.ComplexObject {
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
    get clientAppId() {
        return this.getStringAttribute('client_app_id');
    }
    get idcsAccountNameUrl() {
        return this.getStringAttribute('idcs_account_name_url');
    }
}
exports.DataOciKmsVaultExternalKeyManagerMetadataSummaryOauthMetadataSummaryOutputReference = DataOciKmsVaultExternalKeyManagerMetadataSummaryOauthMetadataSummaryOutputReference;
class DataOciKmsVaultExternalKeyManagerMetadataSummaryOauthMetadataSummaryList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new DataOciKmsVaultExternalKeyManagerMetadataSummaryOauthMetadataSummaryOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.DataOciKmsVaultExternalKeyManagerMetadataSummaryOauthMetadataSummaryList = DataOciKmsVaultExternalKeyManagerMetadataSummaryOauthMetadataSummaryList;
function dataOciKmsVaultExternalKeyManagerMetadataSummaryToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
function dataOciKmsVaultExternalKeyManagerMetadataSummaryToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
class DataOciKmsVaultExternalKeyManagerMetadataSummaryOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute, complexObjectIndex, complexObjectIsFromSet) {
        super(terraformResource, terraformAttribute, complexObjectIsFromSet, complexObjectIndex);
        this.isEmptyObject = false;
        this._oauthMetadataSummary = new DataOciKmsVaultExternalKeyManagerMetadataSummaryOauthMetadataSummaryList(this, "oauth_metadata_summary", false);
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
    get externalVaultEndpointUrl() {
        return this.getStringAttribute('external_vault_endpoint_url');
    }
    get oauthMetadataSummary() {
        return this._oauthMetadataSummary;
    }
    get privateEndpointId() {
        return this.getStringAttribute('private_endpoint_id');
    }
    get vendor() {
        return this.getStringAttribute('vendor');
    }
}
exports.DataOciKmsVaultExternalKeyManagerMetadataSummaryOutputReference = DataOciKmsVaultExternalKeyManagerMetadataSummaryOutputReference;
class DataOciKmsVaultExternalKeyManagerMetadataSummaryList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new DataOciKmsVaultExternalKeyManagerMetadataSummaryOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.DataOciKmsVaultExternalKeyManagerMetadataSummaryList = DataOciKmsVaultExternalKeyManagerMetadataSummaryList;
function dataOciKmsVaultReplicaDetailsToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
function dataOciKmsVaultReplicaDetailsToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
class DataOciKmsVaultReplicaDetailsOutputReference extends cdktf.ComplexObject {
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
    get replicationId() {
        return this.getStringAttribute('replication_id');
    }
}
exports.DataOciKmsVaultReplicaDetailsOutputReference = DataOciKmsVaultReplicaDetailsOutputReference;
class DataOciKmsVaultReplicaDetailsList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new DataOciKmsVaultReplicaDetailsOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.DataOciKmsVaultReplicaDetailsList = DataOciKmsVaultReplicaDetailsList;
function dataOciKmsVaultRestoreFromFileToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
function dataOciKmsVaultRestoreFromFileToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
class DataOciKmsVaultRestoreFromFileOutputReference extends cdktf.ComplexObject {
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
    get contentLength() {
        return this.getStringAttribute('content_length');
    }
    get contentMd5() {
        return this.getStringAttribute('content_md5');
    }
    get restoreVaultFromFileDetails() {
        return this.getStringAttribute('restore_vault_from_file_details');
    }
}
exports.DataOciKmsVaultRestoreFromFileOutputReference = DataOciKmsVaultRestoreFromFileOutputReference;
class DataOciKmsVaultRestoreFromFileList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new DataOciKmsVaultRestoreFromFileOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.DataOciKmsVaultRestoreFromFileList = DataOciKmsVaultRestoreFromFileList;
function dataOciKmsVaultRestoreFromObjectStoreToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
function dataOciKmsVaultRestoreFromObjectStoreToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
class DataOciKmsVaultRestoreFromObjectStoreOutputReference extends cdktf.ComplexObject {
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
    get destination() {
        return this.getStringAttribute('destination');
    }
    get namespace() {
        return this.getStringAttribute('namespace');
    }
    get object() {
        return this.getStringAttribute('object');
    }
    get uri() {
        return this.getStringAttribute('uri');
    }
}
exports.DataOciKmsVaultRestoreFromObjectStoreOutputReference = DataOciKmsVaultRestoreFromObjectStoreOutputReference;
class DataOciKmsVaultRestoreFromObjectStoreList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new DataOciKmsVaultRestoreFromObjectStoreOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.DataOciKmsVaultRestoreFromObjectStoreList = DataOciKmsVaultRestoreFromObjectStoreList;
class DataOciKmsVault extends cdktf.TerraformDataSource {
    static generateConfigForImport(scope, importToId, importFromId, provider) {
        return new cdktf.ImportableResource((0, engine_1.inEngine)(scope, importToId), importToId, { terraformResourceType: "oci_kms_vault", importId: importFromId, provider });
    }
    constructor(scope, id, config) {
        super((0, engine_1.inEngine)(scope, id), id, {
            terraformResourceType: 'oci_kms_vault',
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
        this._externalKeyManagerMetadata = new DataOciKmsVaultExternalKeyManagerMetadataList(this, "external_key_manager_metadata", false);
        this._externalKeyManagerMetadataSummary = new DataOciKmsVaultExternalKeyManagerMetadataSummaryList(this, "external_key_manager_metadata_summary", false);
        this._freeformTags = new cdktf.StringMap(this, "freeform_tags");
        this._replicaDetails = new DataOciKmsVaultReplicaDetailsList(this, "replica_details", false);
        this._restoreFromFile = new DataOciKmsVaultRestoreFromFileList(this, "restore_from_file", false);
        this._restoreFromObjectStore = new DataOciKmsVaultRestoreFromObjectStoreList(this, "restore_from_object_store", false);
        this._vaultId = config.vaultId;
    }
    get compartmentId() {
        return this.getStringAttribute('compartment_id');
    }
    get cryptoEndpoint() {
        return this.getStringAttribute('crypto_endpoint');
    }
    get definedTags() {
        return this._definedTags;
    }
    get displayName() {
        return this.getStringAttribute('display_name');
    }
    get externalKeyManagerMetadata() {
        return this._externalKeyManagerMetadata;
    }
    get externalKeyManagerMetadataSummary() {
        return this._externalKeyManagerMetadataSummary;
    }
    get freeformTags() {
        return this._freeformTags;
    }
    get id() {
        return this.getStringAttribute('id');
    }
    get isPrimary() {
        return this.getBooleanAttribute('is_primary');
    }
    get isVaultReplicable() {
        return this.getBooleanAttribute('is_vault_replicable');
    }
    get managementEndpoint() {
        return this.getStringAttribute('management_endpoint');
    }
    get replicaDetails() {
        return this._replicaDetails;
    }
    get restoreFromFile() {
        return this._restoreFromFile;
    }
    get restoreFromObjectStore() {
        return this._restoreFromObjectStore;
    }
    get restoreTrigger() {
        return this.getBooleanAttribute('restore_trigger');
    }
    get restoredFromVaultId() {
        return this.getStringAttribute('restored_from_vault_id');
    }
    get state() {
        return this.getStringAttribute('state');
    }
    get timeCreated() {
        return this.getStringAttribute('time_created');
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
    get vaultType() {
        return this.getStringAttribute('vault_type');
    }
    synthesizeAttributes() {
        return {
            vault_id: cdktf.stringToTerraform(this._vaultId),
        };
    }
    synthesizeHclAttributes() {
        const attrs = {
            vault_id: {
                value: cdktf.stringToHclTerraform(this._vaultId),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
        };
        return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
    }
}
exports.DataOciKmsVault = DataOciKmsVault;
DataOciKmsVault.tfResourceType = "oci_kms_vault";
