// Generated from the schema of oracle/oci 8.28.0; see ../../README.md. Do not edit.
// Made with @cdktf/provider-generator, Copyright (c) HashiCorp, Inc., SPDX-License-Identifier: MPL-2.0.
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.DataOciKmsKey = exports.DataOciKmsKeyRestoreFromObjectStoreList = exports.DataOciKmsKeyRestoreFromObjectStoreOutputReference = exports.DataOciKmsKeyRestoreFromFileList = exports.DataOciKmsKeyRestoreFromFileOutputReference = exports.DataOciKmsKeyReplicaDetailsList = exports.DataOciKmsKeyReplicaDetailsOutputReference = exports.DataOciKmsKeyKeyShapeList = exports.DataOciKmsKeyKeyShapeOutputReference = exports.DataOciKmsKeyExternalKeyReferenceDetailsList = exports.DataOciKmsKeyExternalKeyReferenceDetailsOutputReference = exports.DataOciKmsKeyExternalKeyReferenceList = exports.DataOciKmsKeyExternalKeyReferenceOutputReference = exports.DataOciKmsKeyAutoKeyRotationDetailsList = exports.DataOciKmsKeyAutoKeyRotationDetailsOutputReference = void 0;
exports.dataOciKmsKeyAutoKeyRotationDetailsToTerraform = dataOciKmsKeyAutoKeyRotationDetailsToTerraform;
exports.dataOciKmsKeyAutoKeyRotationDetailsToHclTerraform = dataOciKmsKeyAutoKeyRotationDetailsToHclTerraform;
exports.dataOciKmsKeyExternalKeyReferenceToTerraform = dataOciKmsKeyExternalKeyReferenceToTerraform;
exports.dataOciKmsKeyExternalKeyReferenceToHclTerraform = dataOciKmsKeyExternalKeyReferenceToHclTerraform;
exports.dataOciKmsKeyExternalKeyReferenceDetailsToTerraform = dataOciKmsKeyExternalKeyReferenceDetailsToTerraform;
exports.dataOciKmsKeyExternalKeyReferenceDetailsToHclTerraform = dataOciKmsKeyExternalKeyReferenceDetailsToHclTerraform;
exports.dataOciKmsKeyKeyShapeToTerraform = dataOciKmsKeyKeyShapeToTerraform;
exports.dataOciKmsKeyKeyShapeToHclTerraform = dataOciKmsKeyKeyShapeToHclTerraform;
exports.dataOciKmsKeyReplicaDetailsToTerraform = dataOciKmsKeyReplicaDetailsToTerraform;
exports.dataOciKmsKeyReplicaDetailsToHclTerraform = dataOciKmsKeyReplicaDetailsToHclTerraform;
exports.dataOciKmsKeyRestoreFromFileToTerraform = dataOciKmsKeyRestoreFromFileToTerraform;
exports.dataOciKmsKeyRestoreFromFileToHclTerraform = dataOciKmsKeyRestoreFromFileToHclTerraform;
exports.dataOciKmsKeyRestoreFromObjectStoreToTerraform = dataOciKmsKeyRestoreFromObjectStoreToTerraform;
exports.dataOciKmsKeyRestoreFromObjectStoreToHclTerraform = dataOciKmsKeyRestoreFromObjectStoreToHclTerraform;
const engine_1 = require("../../engine");
const cdktf = require("cdktf");
function dataOciKmsKeyAutoKeyRotationDetailsToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
function dataOciKmsKeyAutoKeyRotationDetailsToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
class DataOciKmsKeyAutoKeyRotationDetailsOutputReference extends cdktf.ComplexObject {
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
    get lastRotationMessage() {
        return this.getStringAttribute('last_rotation_message');
    }
    get lastRotationStatus() {
        return this.getStringAttribute('last_rotation_status');
    }
    get rotationIntervalInDays() {
        return this.getNumberAttribute('rotation_interval_in_days');
    }
    get timeOfLastRotation() {
        return this.getStringAttribute('time_of_last_rotation');
    }
    get timeOfNextRotation() {
        return this.getStringAttribute('time_of_next_rotation');
    }
    get timeOfScheduleStart() {
        return this.getStringAttribute('time_of_schedule_start');
    }
}
exports.DataOciKmsKeyAutoKeyRotationDetailsOutputReference = DataOciKmsKeyAutoKeyRotationDetailsOutputReference;
class DataOciKmsKeyAutoKeyRotationDetailsList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new DataOciKmsKeyAutoKeyRotationDetailsOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.DataOciKmsKeyAutoKeyRotationDetailsList = DataOciKmsKeyAutoKeyRotationDetailsList;
function dataOciKmsKeyExternalKeyReferenceToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
function dataOciKmsKeyExternalKeyReferenceToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
class DataOciKmsKeyExternalKeyReferenceOutputReference extends cdktf.ComplexObject {
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
    get externalKeyId() {
        return this.getStringAttribute('external_key_id');
    }
}
exports.DataOciKmsKeyExternalKeyReferenceOutputReference = DataOciKmsKeyExternalKeyReferenceOutputReference;
class DataOciKmsKeyExternalKeyReferenceList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new DataOciKmsKeyExternalKeyReferenceOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.DataOciKmsKeyExternalKeyReferenceList = DataOciKmsKeyExternalKeyReferenceList;
function dataOciKmsKeyExternalKeyReferenceDetailsToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
function dataOciKmsKeyExternalKeyReferenceDetailsToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
class DataOciKmsKeyExternalKeyReferenceDetailsOutputReference extends cdktf.ComplexObject {
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
    get externalKeyId() {
        return this.getStringAttribute('external_key_id');
    }
    get externalKeyVersionId() {
        return this.getStringAttribute('external_key_version_id');
    }
}
exports.DataOciKmsKeyExternalKeyReferenceDetailsOutputReference = DataOciKmsKeyExternalKeyReferenceDetailsOutputReference;
class DataOciKmsKeyExternalKeyReferenceDetailsList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new DataOciKmsKeyExternalKeyReferenceDetailsOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.DataOciKmsKeyExternalKeyReferenceDetailsList = DataOciKmsKeyExternalKeyReferenceDetailsList;
function dataOciKmsKeyKeyShapeToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
function dataOciKmsKeyKeyShapeToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
class DataOciKmsKeyKeyShapeOutputReference extends cdktf.ComplexObject {
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
    get algorithm() {
        return this.getStringAttribute('algorithm');
    }
    get curveId() {
        return this.getStringAttribute('curve_id');
    }
    get length() {
        return this.getNumberAttribute('length');
    }
}
exports.DataOciKmsKeyKeyShapeOutputReference = DataOciKmsKeyKeyShapeOutputReference;
class DataOciKmsKeyKeyShapeList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new DataOciKmsKeyKeyShapeOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.DataOciKmsKeyKeyShapeList = DataOciKmsKeyKeyShapeList;
function dataOciKmsKeyReplicaDetailsToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
function dataOciKmsKeyReplicaDetailsToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
class DataOciKmsKeyReplicaDetailsOutputReference extends cdktf.ComplexObject {
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
exports.DataOciKmsKeyReplicaDetailsOutputReference = DataOciKmsKeyReplicaDetailsOutputReference;
class DataOciKmsKeyReplicaDetailsList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new DataOciKmsKeyReplicaDetailsOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.DataOciKmsKeyReplicaDetailsList = DataOciKmsKeyReplicaDetailsList;
function dataOciKmsKeyRestoreFromFileToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
function dataOciKmsKeyRestoreFromFileToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
class DataOciKmsKeyRestoreFromFileOutputReference extends cdktf.ComplexObject {
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
    get restoreKeyFromFileDetails() {
        return this.getStringAttribute('restore_key_from_file_details');
    }
}
exports.DataOciKmsKeyRestoreFromFileOutputReference = DataOciKmsKeyRestoreFromFileOutputReference;
class DataOciKmsKeyRestoreFromFileList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new DataOciKmsKeyRestoreFromFileOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.DataOciKmsKeyRestoreFromFileList = DataOciKmsKeyRestoreFromFileList;
function dataOciKmsKeyRestoreFromObjectStoreToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
function dataOciKmsKeyRestoreFromObjectStoreToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
class DataOciKmsKeyRestoreFromObjectStoreOutputReference extends cdktf.ComplexObject {
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
exports.DataOciKmsKeyRestoreFromObjectStoreOutputReference = DataOciKmsKeyRestoreFromObjectStoreOutputReference;
class DataOciKmsKeyRestoreFromObjectStoreList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new DataOciKmsKeyRestoreFromObjectStoreOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.DataOciKmsKeyRestoreFromObjectStoreList = DataOciKmsKeyRestoreFromObjectStoreList;
class DataOciKmsKey extends cdktf.TerraformDataSource {
    static generateConfigForImport(scope, importToId, importFromId, provider) {
        return new cdktf.ImportableResource((0, engine_1.inEngine)(scope, importToId), importToId, { terraformResourceType: "oci_kms_key", importId: importFromId, provider });
    }
    constructor(scope, id, config) {
        super((0, engine_1.inEngine)(scope, id), id, {
            terraformResourceType: 'oci_kms_key',
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
        this._autoKeyRotationDetails = new DataOciKmsKeyAutoKeyRotationDetailsList(this, "auto_key_rotation_details", false);
        this._definedTags = new cdktf.StringMap(this, "defined_tags");
        this._externalKeyReference = new DataOciKmsKeyExternalKeyReferenceList(this, "external_key_reference", false);
        this._externalKeyReferenceDetails = new DataOciKmsKeyExternalKeyReferenceDetailsList(this, "external_key_reference_details", false);
        this._freeformTags = new cdktf.StringMap(this, "freeform_tags");
        this._keyShape = new DataOciKmsKeyKeyShapeList(this, "key_shape", false);
        this._replicaDetails = new DataOciKmsKeyReplicaDetailsList(this, "replica_details", false);
        this._restoreFromFile = new DataOciKmsKeyRestoreFromFileList(this, "restore_from_file", false);
        this._restoreFromObjectStore = new DataOciKmsKeyRestoreFromObjectStoreList(this, "restore_from_object_store", false);
        this._keyId = config.keyId;
        this._managementEndpoint = config.managementEndpoint;
    }
    get autoKeyRotationDetails() {
        return this._autoKeyRotationDetails;
    }
    get compartmentId() {
        return this.getStringAttribute('compartment_id');
    }
    get currentKeyVersion() {
        return this.getStringAttribute('current_key_version');
    }
    get definedTags() {
        return this._definedTags;
    }
    get desiredState() {
        return this.getStringAttribute('desired_state');
    }
    get displayName() {
        return this.getStringAttribute('display_name');
    }
    get externalKeyReference() {
        return this._externalKeyReference;
    }
    get externalKeyReferenceDetails() {
        return this._externalKeyReferenceDetails;
    }
    get freeformTags() {
        return this._freeformTags;
    }
    get id() {
        return this.getStringAttribute('id');
    }
    get isAutoRotationEnabled() {
        return this.getBooleanAttribute('is_auto_rotation_enabled');
    }
    get isPrimary() {
        return this.getBooleanAttribute('is_primary');
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
    get keyShape() {
        return this._keyShape;
    }
    get managementEndpoint() {
        return this.getStringAttribute('management_endpoint');
    }
    set managementEndpoint(value) {
        this._managementEndpoint = value;
    }
    get managementEndpointInput() {
        return this._managementEndpoint;
    }
    get protectionMode() {
        return this.getStringAttribute('protection_mode');
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
    get restoredFromKeyId() {
        return this.getStringAttribute('restored_from_key_id');
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
    synthesizeAttributes() {
        return {
            key_id: cdktf.stringToTerraform(this._keyId),
            management_endpoint: cdktf.stringToTerraform(this._managementEndpoint),
        };
    }
    synthesizeHclAttributes() {
        const attrs = {
            key_id: {
                value: cdktf.stringToHclTerraform(this._keyId),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            management_endpoint: {
                value: cdktf.stringToHclTerraform(this._managementEndpoint),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
        };
        return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
    }
}
exports.DataOciKmsKey = DataOciKmsKey;
DataOciKmsKey.tfResourceType = "oci_kms_key";
