// Generated from the schema of oracle/oci 8.28.0; see ../../README.md. Do not edit.
// Made with @cdktf/provider-generator, Copyright (c) HashiCorp, Inc., SPDX-License-Identifier: MPL-2.0.
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.KmsKeyVersion = exports.KmsKeyVersionTimeoutsOutputReference = exports.KmsKeyVersionReplicaDetailsList = exports.KmsKeyVersionReplicaDetailsOutputReference = exports.KmsKeyVersionExternalKeyReferenceDetailsList = exports.KmsKeyVersionExternalKeyReferenceDetailsOutputReference = void 0;
exports.kmsKeyVersionExternalKeyReferenceDetailsToTerraform = kmsKeyVersionExternalKeyReferenceDetailsToTerraform;
exports.kmsKeyVersionExternalKeyReferenceDetailsToHclTerraform = kmsKeyVersionExternalKeyReferenceDetailsToHclTerraform;
exports.kmsKeyVersionReplicaDetailsToTerraform = kmsKeyVersionReplicaDetailsToTerraform;
exports.kmsKeyVersionReplicaDetailsToHclTerraform = kmsKeyVersionReplicaDetailsToHclTerraform;
exports.kmsKeyVersionTimeoutsToTerraform = kmsKeyVersionTimeoutsToTerraform;
exports.kmsKeyVersionTimeoutsToHclTerraform = kmsKeyVersionTimeoutsToHclTerraform;
const engine_1 = require("../../engine");
const cdktf = require("cdktf");
function kmsKeyVersionExternalKeyReferenceDetailsToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
function kmsKeyVersionExternalKeyReferenceDetailsToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
class KmsKeyVersionExternalKeyReferenceDetailsOutputReference extends cdktf.ComplexObject {
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
exports.KmsKeyVersionExternalKeyReferenceDetailsOutputReference = KmsKeyVersionExternalKeyReferenceDetailsOutputReference;
class KmsKeyVersionExternalKeyReferenceDetailsList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new KmsKeyVersionExternalKeyReferenceDetailsOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.KmsKeyVersionExternalKeyReferenceDetailsList = KmsKeyVersionExternalKeyReferenceDetailsList;
function kmsKeyVersionReplicaDetailsToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
function kmsKeyVersionReplicaDetailsToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
class KmsKeyVersionReplicaDetailsOutputReference extends cdktf.ComplexObject {
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
exports.KmsKeyVersionReplicaDetailsOutputReference = KmsKeyVersionReplicaDetailsOutputReference;
class KmsKeyVersionReplicaDetailsList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new KmsKeyVersionReplicaDetailsOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.KmsKeyVersionReplicaDetailsList = KmsKeyVersionReplicaDetailsList;
function kmsKeyVersionTimeoutsToTerraform(struct) {
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
function kmsKeyVersionTimeoutsToHclTerraform(struct) {
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
class KmsKeyVersionTimeoutsOutputReference extends cdktf.ComplexObject {
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
exports.KmsKeyVersionTimeoutsOutputReference = KmsKeyVersionTimeoutsOutputReference;
class KmsKeyVersion extends cdktf.TerraformResource {
    static generateConfigForImport(scope, importToId, importFromId, provider) {
        return new cdktf.ImportableResource((0, engine_1.inEngine)(scope, importToId), importToId, { terraformResourceType: "oci_kms_key_version", importId: importFromId, provider });
    }
    constructor(scope, id, config) {
        super((0, engine_1.inEngine)(scope, id), id, {
            terraformResourceType: 'oci_kms_key_version',
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
        this._externalKeyReferenceDetails = new KmsKeyVersionExternalKeyReferenceDetailsList(this, "external_key_reference_details", false);
        this._replicaDetails = new KmsKeyVersionReplicaDetailsList(this, "replica_details", false);
        this._timeouts = new KmsKeyVersionTimeoutsOutputReference(this, "timeouts");
        this._externalKeyVersionId = config.externalKeyVersionId;
        this._id = config.id;
        this._keyId = config.keyId;
        this._managementEndpoint = config.managementEndpoint;
        this._timeOfDeletion = config.timeOfDeletion;
        this._timeouts.internalValue = config.timeouts;
    }
    get compartmentId() {
        return this.getStringAttribute('compartment_id');
    }
    get externalKeyReferenceDetails() {
        return this._externalKeyReferenceDetails;
    }
    get externalKeyVersionId() {
        return this.getStringAttribute('external_key_version_id');
    }
    set externalKeyVersionId(value) {
        this._externalKeyVersionId = value;
    }
    resetExternalKeyVersionId() {
        this._externalKeyVersionId = undefined;
    }
    get externalKeyVersionIdInput() {
        return this._externalKeyVersionId;
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
    get isAutoRotated() {
        return this.getBooleanAttribute('is_auto_rotated');
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
    get keyVersionId() {
        return this.getStringAttribute('key_version_id');
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
    get publicKey() {
        return this.getStringAttribute('public_key');
    }
    get replicaDetails() {
        return this._replicaDetails;
    }
    get restoredFromKeyId() {
        return this.getStringAttribute('restored_from_key_id');
    }
    get restoredFromKeyVersionId() {
        return this.getStringAttribute('restored_from_key_version_id');
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
    set timeOfDeletion(value) {
        this._timeOfDeletion = value;
    }
    resetTimeOfDeletion() {
        this._timeOfDeletion = undefined;
    }
    get timeOfDeletionInput() {
        return this._timeOfDeletion;
    }
    get vaultId() {
        return this.getStringAttribute('vault_id');
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
            external_key_version_id: cdktf.stringToTerraform(this._externalKeyVersionId),
            id: cdktf.stringToTerraform(this._id),
            key_id: cdktf.stringToTerraform(this._keyId),
            management_endpoint: cdktf.stringToTerraform(this._managementEndpoint),
            time_of_deletion: cdktf.stringToTerraform(this._timeOfDeletion),
            timeouts: kmsKeyVersionTimeoutsToTerraform(this._timeouts.internalValue),
        };
    }
    synthesizeHclAttributes() {
        const attrs = {
            external_key_version_id: {
                value: cdktf.stringToHclTerraform(this._externalKeyVersionId),
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
            time_of_deletion: {
                value: cdktf.stringToHclTerraform(this._timeOfDeletion),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            timeouts: {
                value: kmsKeyVersionTimeoutsToHclTerraform(this._timeouts.internalValue),
                isBlock: true,
                type: "struct",
                storageClassType: "KmsKeyVersionTimeouts",
            },
        };
        return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
    }
}
exports.KmsKeyVersion = KmsKeyVersion;
KmsKeyVersion.tfResourceType = "oci_kms_key_version";
