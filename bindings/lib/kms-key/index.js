// Generated from the schema of oracle/oci 8.28.0; see ../../README.md. Do not edit.
// Made with @cdktf/provider-generator, Copyright (c) HashiCorp, Inc., SPDX-License-Identifier: MPL-2.0.
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.KmsKey = exports.KmsKeyTimeoutsOutputReference = exports.KmsKeyRestoreFromObjectStoreOutputReference = exports.KmsKeyRestoreFromFileOutputReference = exports.KmsKeyKeyShapeOutputReference = exports.KmsKeyExternalKeyReferenceOutputReference = exports.KmsKeyAutoKeyRotationDetailsOutputReference = exports.KmsKeyReplicaDetailsList = exports.KmsKeyReplicaDetailsOutputReference = exports.KmsKeyExternalKeyReferenceDetailsList = exports.KmsKeyExternalKeyReferenceDetailsOutputReference = void 0;
exports.kmsKeyExternalKeyReferenceDetailsToTerraform = kmsKeyExternalKeyReferenceDetailsToTerraform;
exports.kmsKeyExternalKeyReferenceDetailsToHclTerraform = kmsKeyExternalKeyReferenceDetailsToHclTerraform;
exports.kmsKeyReplicaDetailsToTerraform = kmsKeyReplicaDetailsToTerraform;
exports.kmsKeyReplicaDetailsToHclTerraform = kmsKeyReplicaDetailsToHclTerraform;
exports.kmsKeyAutoKeyRotationDetailsToTerraform = kmsKeyAutoKeyRotationDetailsToTerraform;
exports.kmsKeyAutoKeyRotationDetailsToHclTerraform = kmsKeyAutoKeyRotationDetailsToHclTerraform;
exports.kmsKeyExternalKeyReferenceToTerraform = kmsKeyExternalKeyReferenceToTerraform;
exports.kmsKeyExternalKeyReferenceToHclTerraform = kmsKeyExternalKeyReferenceToHclTerraform;
exports.kmsKeyKeyShapeToTerraform = kmsKeyKeyShapeToTerraform;
exports.kmsKeyKeyShapeToHclTerraform = kmsKeyKeyShapeToHclTerraform;
exports.kmsKeyRestoreFromFileToTerraform = kmsKeyRestoreFromFileToTerraform;
exports.kmsKeyRestoreFromFileToHclTerraform = kmsKeyRestoreFromFileToHclTerraform;
exports.kmsKeyRestoreFromObjectStoreToTerraform = kmsKeyRestoreFromObjectStoreToTerraform;
exports.kmsKeyRestoreFromObjectStoreToHclTerraform = kmsKeyRestoreFromObjectStoreToHclTerraform;
exports.kmsKeyTimeoutsToTerraform = kmsKeyTimeoutsToTerraform;
exports.kmsKeyTimeoutsToHclTerraform = kmsKeyTimeoutsToHclTerraform;
const engine_1 = require("../../engine");
const cdktf = require("cdktf");
function kmsKeyExternalKeyReferenceDetailsToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
function kmsKeyExternalKeyReferenceDetailsToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
class KmsKeyExternalKeyReferenceDetailsOutputReference extends cdktf.ComplexObject {
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
exports.KmsKeyExternalKeyReferenceDetailsOutputReference = KmsKeyExternalKeyReferenceDetailsOutputReference;
class KmsKeyExternalKeyReferenceDetailsList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new KmsKeyExternalKeyReferenceDetailsOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.KmsKeyExternalKeyReferenceDetailsList = KmsKeyExternalKeyReferenceDetailsList;
function kmsKeyReplicaDetailsToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
function kmsKeyReplicaDetailsToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
class KmsKeyReplicaDetailsOutputReference extends cdktf.ComplexObject {
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
exports.KmsKeyReplicaDetailsOutputReference = KmsKeyReplicaDetailsOutputReference;
class KmsKeyReplicaDetailsList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new KmsKeyReplicaDetailsOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.KmsKeyReplicaDetailsList = KmsKeyReplicaDetailsList;
function kmsKeyAutoKeyRotationDetailsToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        last_rotation_message: cdktf.stringToTerraform(struct.lastRotationMessage),
        last_rotation_status: cdktf.stringToTerraform(struct.lastRotationStatus),
        rotation_interval_in_days: cdktf.numberToTerraform(struct.rotationIntervalInDays),
        time_of_last_rotation: cdktf.stringToTerraform(struct.timeOfLastRotation),
        time_of_next_rotation: cdktf.stringToTerraform(struct.timeOfNextRotation),
        time_of_schedule_start: cdktf.stringToTerraform(struct.timeOfScheduleStart),
    };
}
function kmsKeyAutoKeyRotationDetailsToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        last_rotation_message: {
            value: cdktf.stringToHclTerraform(struct.lastRotationMessage),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        last_rotation_status: {
            value: cdktf.stringToHclTerraform(struct.lastRotationStatus),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        rotation_interval_in_days: {
            value: cdktf.numberToHclTerraform(struct.rotationIntervalInDays),
            isBlock: false,
            type: "simple",
            storageClassType: "number",
        },
        time_of_last_rotation: {
            value: cdktf.stringToHclTerraform(struct.timeOfLastRotation),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        time_of_next_rotation: {
            value: cdktf.stringToHclTerraform(struct.timeOfNextRotation),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        time_of_schedule_start: {
            value: cdktf.stringToHclTerraform(struct.timeOfScheduleStart),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class KmsKeyAutoKeyRotationDetailsOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false, 0);
        this.isEmptyObject = false;
    }
    get internalValue() {
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._lastRotationMessage !== undefined) {
            hasAnyValues = true;
            internalValueResult.lastRotationMessage = this._lastRotationMessage;
        }
        if (this._lastRotationStatus !== undefined) {
            hasAnyValues = true;
            internalValueResult.lastRotationStatus = this._lastRotationStatus;
        }
        if (this._rotationIntervalInDays !== undefined) {
            hasAnyValues = true;
            internalValueResult.rotationIntervalInDays = this._rotationIntervalInDays;
        }
        if (this._timeOfLastRotation !== undefined) {
            hasAnyValues = true;
            internalValueResult.timeOfLastRotation = this._timeOfLastRotation;
        }
        if (this._timeOfNextRotation !== undefined) {
            hasAnyValues = true;
            internalValueResult.timeOfNextRotation = this._timeOfNextRotation;
        }
        if (this._timeOfScheduleStart !== undefined) {
            hasAnyValues = true;
            internalValueResult.timeOfScheduleStart = this._timeOfScheduleStart;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this._lastRotationMessage = undefined;
            this._lastRotationStatus = undefined;
            this._rotationIntervalInDays = undefined;
            this._timeOfLastRotation = undefined;
            this._timeOfNextRotation = undefined;
            this._timeOfScheduleStart = undefined;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this._lastRotationMessage = value.lastRotationMessage;
            this._lastRotationStatus = value.lastRotationStatus;
            this._rotationIntervalInDays = value.rotationIntervalInDays;
            this._timeOfLastRotation = value.timeOfLastRotation;
            this._timeOfNextRotation = value.timeOfNextRotation;
            this._timeOfScheduleStart = value.timeOfScheduleStart;
        }
    }
    get lastRotationMessage() {
        return this.getStringAttribute('last_rotation_message');
    }
    set lastRotationMessage(value) {
        this._lastRotationMessage = value;
    }
    resetLastRotationMessage() {
        this._lastRotationMessage = undefined;
    }
    get lastRotationMessageInput() {
        return this._lastRotationMessage;
    }
    get lastRotationStatus() {
        return this.getStringAttribute('last_rotation_status');
    }
    set lastRotationStatus(value) {
        this._lastRotationStatus = value;
    }
    resetLastRotationStatus() {
        this._lastRotationStatus = undefined;
    }
    get lastRotationStatusInput() {
        return this._lastRotationStatus;
    }
    get rotationIntervalInDays() {
        return this.getNumberAttribute('rotation_interval_in_days');
    }
    set rotationIntervalInDays(value) {
        this._rotationIntervalInDays = value;
    }
    resetRotationIntervalInDays() {
        this._rotationIntervalInDays = undefined;
    }
    get rotationIntervalInDaysInput() {
        return this._rotationIntervalInDays;
    }
    get timeOfLastRotation() {
        return this.getStringAttribute('time_of_last_rotation');
    }
    set timeOfLastRotation(value) {
        this._timeOfLastRotation = value;
    }
    resetTimeOfLastRotation() {
        this._timeOfLastRotation = undefined;
    }
    get timeOfLastRotationInput() {
        return this._timeOfLastRotation;
    }
    get timeOfNextRotation() {
        return this.getStringAttribute('time_of_next_rotation');
    }
    set timeOfNextRotation(value) {
        this._timeOfNextRotation = value;
    }
    resetTimeOfNextRotation() {
        this._timeOfNextRotation = undefined;
    }
    get timeOfNextRotationInput() {
        return this._timeOfNextRotation;
    }
    get timeOfScheduleStart() {
        return this.getStringAttribute('time_of_schedule_start');
    }
    set timeOfScheduleStart(value) {
        this._timeOfScheduleStart = value;
    }
    resetTimeOfScheduleStart() {
        this._timeOfScheduleStart = undefined;
    }
    get timeOfScheduleStartInput() {
        return this._timeOfScheduleStart;
    }
}
exports.KmsKeyAutoKeyRotationDetailsOutputReference = KmsKeyAutoKeyRotationDetailsOutputReference;
function kmsKeyExternalKeyReferenceToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        external_key_id: cdktf.stringToTerraform(struct.externalKeyId),
    };
}
function kmsKeyExternalKeyReferenceToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        external_key_id: {
            value: cdktf.stringToHclTerraform(struct.externalKeyId),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class KmsKeyExternalKeyReferenceOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false, 0);
        this.isEmptyObject = false;
    }
    get internalValue() {
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._externalKeyId !== undefined) {
            hasAnyValues = true;
            internalValueResult.externalKeyId = this._externalKeyId;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this._externalKeyId = undefined;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this._externalKeyId = value.externalKeyId;
        }
    }
    get externalKeyId() {
        return this.getStringAttribute('external_key_id');
    }
    set externalKeyId(value) {
        this._externalKeyId = value;
    }
    get externalKeyIdInput() {
        return this._externalKeyId;
    }
}
exports.KmsKeyExternalKeyReferenceOutputReference = KmsKeyExternalKeyReferenceOutputReference;
function kmsKeyKeyShapeToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        algorithm: cdktf.stringToTerraform(struct.algorithm),
        curve_id: cdktf.stringToTerraform(struct.curveId),
        length: cdktf.numberToTerraform(struct.length),
    };
}
function kmsKeyKeyShapeToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        algorithm: {
            value: cdktf.stringToHclTerraform(struct.algorithm),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        curve_id: {
            value: cdktf.stringToHclTerraform(struct.curveId),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        length: {
            value: cdktf.numberToHclTerraform(struct.length),
            isBlock: false,
            type: "simple",
            storageClassType: "number",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class KmsKeyKeyShapeOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false, 0);
        this.isEmptyObject = false;
    }
    get internalValue() {
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._algorithm !== undefined) {
            hasAnyValues = true;
            internalValueResult.algorithm = this._algorithm;
        }
        if (this._curveId !== undefined) {
            hasAnyValues = true;
            internalValueResult.curveId = this._curveId;
        }
        if (this._length !== undefined) {
            hasAnyValues = true;
            internalValueResult.length = this._length;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this._algorithm = undefined;
            this._curveId = undefined;
            this._length = undefined;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this._algorithm = value.algorithm;
            this._curveId = value.curveId;
            this._length = value.length;
        }
    }
    get algorithm() {
        return this.getStringAttribute('algorithm');
    }
    set algorithm(value) {
        this._algorithm = value;
    }
    get algorithmInput() {
        return this._algorithm;
    }
    get curveId() {
        return this.getStringAttribute('curve_id');
    }
    set curveId(value) {
        this._curveId = value;
    }
    resetCurveId() {
        this._curveId = undefined;
    }
    get curveIdInput() {
        return this._curveId;
    }
    get length() {
        return this.getNumberAttribute('length');
    }
    set length(value) {
        this._length = value;
    }
    get lengthInput() {
        return this._length;
    }
}
exports.KmsKeyKeyShapeOutputReference = KmsKeyKeyShapeOutputReference;
function kmsKeyRestoreFromFileToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        content_length: cdktf.stringToTerraform(struct.contentLength),
        content_md5: cdktf.stringToTerraform(struct.contentMd5),
        restore_key_from_file_details: cdktf.stringToTerraform(struct.restoreKeyFromFileDetails),
    };
}
function kmsKeyRestoreFromFileToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        content_length: {
            value: cdktf.stringToHclTerraform(struct.contentLength),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        content_md5: {
            value: cdktf.stringToHclTerraform(struct.contentMd5),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        restore_key_from_file_details: {
            value: cdktf.stringToHclTerraform(struct.restoreKeyFromFileDetails),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class KmsKeyRestoreFromFileOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false, 0);
        this.isEmptyObject = false;
    }
    get internalValue() {
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._contentLength !== undefined) {
            hasAnyValues = true;
            internalValueResult.contentLength = this._contentLength;
        }
        if (this._contentMd5 !== undefined) {
            hasAnyValues = true;
            internalValueResult.contentMd5 = this._contentMd5;
        }
        if (this._restoreKeyFromFileDetails !== undefined) {
            hasAnyValues = true;
            internalValueResult.restoreKeyFromFileDetails = this._restoreKeyFromFileDetails;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this._contentLength = undefined;
            this._contentMd5 = undefined;
            this._restoreKeyFromFileDetails = undefined;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this._contentLength = value.contentLength;
            this._contentMd5 = value.contentMd5;
            this._restoreKeyFromFileDetails = value.restoreKeyFromFileDetails;
        }
    }
    get contentLength() {
        return this.getStringAttribute('content_length');
    }
    set contentLength(value) {
        this._contentLength = value;
    }
    get contentLengthInput() {
        return this._contentLength;
    }
    get contentMd5() {
        return this.getStringAttribute('content_md5');
    }
    set contentMd5(value) {
        this._contentMd5 = value;
    }
    resetContentMd5() {
        this._contentMd5 = undefined;
    }
    get contentMd5Input() {
        return this._contentMd5;
    }
    get restoreKeyFromFileDetails() {
        return this.getStringAttribute('restore_key_from_file_details');
    }
    set restoreKeyFromFileDetails(value) {
        this._restoreKeyFromFileDetails = value;
    }
    get restoreKeyFromFileDetailsInput() {
        return this._restoreKeyFromFileDetails;
    }
}
exports.KmsKeyRestoreFromFileOutputReference = KmsKeyRestoreFromFileOutputReference;
function kmsKeyRestoreFromObjectStoreToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        bucket: cdktf.stringToTerraform(struct.bucket),
        destination: cdktf.stringToTerraform(struct.destination),
        namespace: cdktf.stringToTerraform(struct.namespace),
        object: cdktf.stringToTerraform(struct.object),
        uri: cdktf.stringToTerraform(struct.uri),
    };
}
function kmsKeyRestoreFromObjectStoreToHclTerraform(struct) {
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
        destination: {
            value: cdktf.stringToHclTerraform(struct.destination),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        namespace: {
            value: cdktf.stringToHclTerraform(struct.namespace),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        object: {
            value: cdktf.stringToHclTerraform(struct.object),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        uri: {
            value: cdktf.stringToHclTerraform(struct.uri),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class KmsKeyRestoreFromObjectStoreOutputReference extends cdktf.ComplexObject {
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
        if (this._destination !== undefined) {
            hasAnyValues = true;
            internalValueResult.destination = this._destination;
        }
        if (this._namespace !== undefined) {
            hasAnyValues = true;
            internalValueResult.namespace = this._namespace;
        }
        if (this._object !== undefined) {
            hasAnyValues = true;
            internalValueResult.object = this._object;
        }
        if (this._uri !== undefined) {
            hasAnyValues = true;
            internalValueResult.uri = this._uri;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this._bucket = undefined;
            this._destination = undefined;
            this._namespace = undefined;
            this._object = undefined;
            this._uri = undefined;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this._bucket = value.bucket;
            this._destination = value.destination;
            this._namespace = value.namespace;
            this._object = value.object;
            this._uri = value.uri;
        }
    }
    get bucket() {
        return this.getStringAttribute('bucket');
    }
    set bucket(value) {
        this._bucket = value;
    }
    resetBucket() {
        this._bucket = undefined;
    }
    get bucketInput() {
        return this._bucket;
    }
    get destination() {
        return this.getStringAttribute('destination');
    }
    set destination(value) {
        this._destination = value;
    }
    get destinationInput() {
        return this._destination;
    }
    get namespace() {
        return this.getStringAttribute('namespace');
    }
    set namespace(value) {
        this._namespace = value;
    }
    resetNamespace() {
        this._namespace = undefined;
    }
    get namespaceInput() {
        return this._namespace;
    }
    get object() {
        return this.getStringAttribute('object');
    }
    set object(value) {
        this._object = value;
    }
    resetObject() {
        this._object = undefined;
    }
    get objectInput() {
        return this._object;
    }
    get uri() {
        return this.getStringAttribute('uri');
    }
    set uri(value) {
        this._uri = value;
    }
    resetUri() {
        this._uri = undefined;
    }
    get uriInput() {
        return this._uri;
    }
}
exports.KmsKeyRestoreFromObjectStoreOutputReference = KmsKeyRestoreFromObjectStoreOutputReference;
function kmsKeyTimeoutsToTerraform(struct) {
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
function kmsKeyTimeoutsToHclTerraform(struct) {
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
class KmsKeyTimeoutsOutputReference extends cdktf.ComplexObject {
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
exports.KmsKeyTimeoutsOutputReference = KmsKeyTimeoutsOutputReference;
class KmsKey extends cdktf.TerraformResource {
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
        this._externalKeyReferenceDetails = new KmsKeyExternalKeyReferenceDetailsList(this, "external_key_reference_details", false);
        this._replicaDetails = new KmsKeyReplicaDetailsList(this, "replica_details", false);
        this._autoKeyRotationDetails = new KmsKeyAutoKeyRotationDetailsOutputReference(this, "auto_key_rotation_details");
        this._externalKeyReference = new KmsKeyExternalKeyReferenceOutputReference(this, "external_key_reference");
        this._keyShape = new KmsKeyKeyShapeOutputReference(this, "key_shape");
        this._restoreFromFile = new KmsKeyRestoreFromFileOutputReference(this, "restore_from_file");
        this._restoreFromObjectStore = new KmsKeyRestoreFromObjectStoreOutputReference(this, "restore_from_object_store");
        this._timeouts = new KmsKeyTimeoutsOutputReference(this, "timeouts");
        this._compartmentId = config.compartmentId;
        this._definedTags = config.definedTags;
        this._desiredState = config.desiredState;
        this._displayName = config.displayName;
        this._freeformTags = config.freeformTags;
        this._id = config.id;
        this._isAutoRotationEnabled = config.isAutoRotationEnabled;
        this._managementEndpoint = config.managementEndpoint;
        this._protectionMode = config.protectionMode;
        this._restoreTrigger = config.restoreTrigger;
        this._timeOfDeletion = config.timeOfDeletion;
        this._autoKeyRotationDetails.internalValue = config.autoKeyRotationDetails;
        this._externalKeyReference.internalValue = config.externalKeyReference;
        this._keyShape.internalValue = config.keyShape;
        this._restoreFromFile.internalValue = config.restoreFromFile;
        this._restoreFromObjectStore.internalValue = config.restoreFromObjectStore;
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
    get currentKeyVersion() {
        return this.getStringAttribute('current_key_version');
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
    get displayName() {
        return this.getStringAttribute('display_name');
    }
    set displayName(value) {
        this._displayName = value;
    }
    get displayNameInput() {
        return this._displayName;
    }
    get externalKeyReferenceDetails() {
        return this._externalKeyReferenceDetails;
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
    get isAutoRotationEnabled() {
        return this.getBooleanAttribute('is_auto_rotation_enabled');
    }
    set isAutoRotationEnabled(value) {
        this._isAutoRotationEnabled = value;
    }
    resetIsAutoRotationEnabled() {
        this._isAutoRotationEnabled = undefined;
    }
    get isAutoRotationEnabledInput() {
        return this._isAutoRotationEnabled;
    }
    get isPrimary() {
        return this.getBooleanAttribute('is_primary');
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
    set protectionMode(value) {
        this._protectionMode = value;
    }
    resetProtectionMode() {
        this._protectionMode = undefined;
    }
    get protectionModeInput() {
        return this._protectionMode;
    }
    get replicaDetails() {
        return this._replicaDetails;
    }
    get restoreTrigger() {
        return this.getBooleanAttribute('restore_trigger');
    }
    set restoreTrigger(value) {
        this._restoreTrigger = value;
    }
    resetRestoreTrigger() {
        this._restoreTrigger = undefined;
    }
    get restoreTriggerInput() {
        return this._restoreTrigger;
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
    get autoKeyRotationDetails() {
        return this._autoKeyRotationDetails;
    }
    putAutoKeyRotationDetails(value) {
        this._autoKeyRotationDetails.internalValue = value;
    }
    resetAutoKeyRotationDetails() {
        this._autoKeyRotationDetails.internalValue = undefined;
    }
    get autoKeyRotationDetailsInput() {
        return this._autoKeyRotationDetails.internalValue;
    }
    get externalKeyReference() {
        return this._externalKeyReference;
    }
    putExternalKeyReference(value) {
        this._externalKeyReference.internalValue = value;
    }
    resetExternalKeyReference() {
        this._externalKeyReference.internalValue = undefined;
    }
    get externalKeyReferenceInput() {
        return this._externalKeyReference.internalValue;
    }
    get keyShape() {
        return this._keyShape;
    }
    putKeyShape(value) {
        this._keyShape.internalValue = value;
    }
    get keyShapeInput() {
        return this._keyShape.internalValue;
    }
    get restoreFromFile() {
        return this._restoreFromFile;
    }
    putRestoreFromFile(value) {
        this._restoreFromFile.internalValue = value;
    }
    resetRestoreFromFile() {
        this._restoreFromFile.internalValue = undefined;
    }
    get restoreFromFileInput() {
        return this._restoreFromFile.internalValue;
    }
    get restoreFromObjectStore() {
        return this._restoreFromObjectStore;
    }
    putRestoreFromObjectStore(value) {
        this._restoreFromObjectStore.internalValue = value;
    }
    resetRestoreFromObjectStore() {
        this._restoreFromObjectStore.internalValue = undefined;
    }
    get restoreFromObjectStoreInput() {
        return this._restoreFromObjectStore.internalValue;
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
            desired_state: cdktf.stringToTerraform(this._desiredState),
            display_name: cdktf.stringToTerraform(this._displayName),
            freeform_tags: cdktf.hashMapper(cdktf.stringToTerraform)(this._freeformTags),
            id: cdktf.stringToTerraform(this._id),
            is_auto_rotation_enabled: cdktf.booleanToTerraform(this._isAutoRotationEnabled),
            management_endpoint: cdktf.stringToTerraform(this._managementEndpoint),
            protection_mode: cdktf.stringToTerraform(this._protectionMode),
            restore_trigger: cdktf.booleanToTerraform(this._restoreTrigger),
            time_of_deletion: cdktf.stringToTerraform(this._timeOfDeletion),
            auto_key_rotation_details: kmsKeyAutoKeyRotationDetailsToTerraform(this._autoKeyRotationDetails.internalValue),
            external_key_reference: kmsKeyExternalKeyReferenceToTerraform(this._externalKeyReference.internalValue),
            key_shape: kmsKeyKeyShapeToTerraform(this._keyShape.internalValue),
            restore_from_file: kmsKeyRestoreFromFileToTerraform(this._restoreFromFile.internalValue),
            restore_from_object_store: kmsKeyRestoreFromObjectStoreToTerraform(this._restoreFromObjectStore.internalValue),
            timeouts: kmsKeyTimeoutsToTerraform(this._timeouts.internalValue),
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
            desired_state: {
                value: cdktf.stringToHclTerraform(this._desiredState),
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
            is_auto_rotation_enabled: {
                value: cdktf.booleanToHclTerraform(this._isAutoRotationEnabled),
                isBlock: false,
                type: "simple",
                storageClassType: "boolean",
            },
            management_endpoint: {
                value: cdktf.stringToHclTerraform(this._managementEndpoint),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            protection_mode: {
                value: cdktf.stringToHclTerraform(this._protectionMode),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            restore_trigger: {
                value: cdktf.booleanToHclTerraform(this._restoreTrigger),
                isBlock: false,
                type: "simple",
                storageClassType: "boolean",
            },
            time_of_deletion: {
                value: cdktf.stringToHclTerraform(this._timeOfDeletion),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            auto_key_rotation_details: {
                value: kmsKeyAutoKeyRotationDetailsToHclTerraform(this._autoKeyRotationDetails.internalValue),
                isBlock: true,
                type: "list",
                storageClassType: "KmsKeyAutoKeyRotationDetailsList",
            },
            external_key_reference: {
                value: kmsKeyExternalKeyReferenceToHclTerraform(this._externalKeyReference.internalValue),
                isBlock: true,
                type: "list",
                storageClassType: "KmsKeyExternalKeyReferenceList",
            },
            key_shape: {
                value: kmsKeyKeyShapeToHclTerraform(this._keyShape.internalValue),
                isBlock: true,
                type: "list",
                storageClassType: "KmsKeyKeyShapeList",
            },
            restore_from_file: {
                value: kmsKeyRestoreFromFileToHclTerraform(this._restoreFromFile.internalValue),
                isBlock: true,
                type: "list",
                storageClassType: "KmsKeyRestoreFromFileList",
            },
            restore_from_object_store: {
                value: kmsKeyRestoreFromObjectStoreToHclTerraform(this._restoreFromObjectStore.internalValue),
                isBlock: true,
                type: "list",
                storageClassType: "KmsKeyRestoreFromObjectStoreList",
            },
            timeouts: {
                value: kmsKeyTimeoutsToHclTerraform(this._timeouts.internalValue),
                isBlock: true,
                type: "struct",
                storageClassType: "KmsKeyTimeouts",
            },
        };
        return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
    }
}
exports.KmsKey = KmsKey;
KmsKey.tfResourceType = "oci_kms_key";
