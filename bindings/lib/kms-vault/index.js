// Generated from the schema of oracle/oci 8.28.0; see ../../README.md. Do not edit.
// Made with @cdktf/provider-generator, Copyright (c) HashiCorp, Inc., SPDX-License-Identifier: MPL-2.0.
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.KmsVault = exports.KmsVaultTimeoutsOutputReference = exports.KmsVaultRestoreFromObjectStoreOutputReference = exports.KmsVaultRestoreFromFileOutputReference = exports.KmsVaultExternalKeyManagerMetadataOutputReference = exports.KmsVaultExternalKeyManagerMetadataOauthMetadataOutputReference = exports.KmsVaultReplicaDetailsList = exports.KmsVaultReplicaDetailsOutputReference = exports.KmsVaultExternalKeyManagerMetadataSummaryList = exports.KmsVaultExternalKeyManagerMetadataSummaryOutputReference = exports.KmsVaultExternalKeyManagerMetadataSummaryOauthMetadataSummaryList = exports.KmsVaultExternalKeyManagerMetadataSummaryOauthMetadataSummaryOutputReference = void 0;
exports.kmsVaultExternalKeyManagerMetadataSummaryOauthMetadataSummaryToTerraform = kmsVaultExternalKeyManagerMetadataSummaryOauthMetadataSummaryToTerraform;
exports.kmsVaultExternalKeyManagerMetadataSummaryOauthMetadataSummaryToHclTerraform = kmsVaultExternalKeyManagerMetadataSummaryOauthMetadataSummaryToHclTerraform;
exports.kmsVaultExternalKeyManagerMetadataSummaryToTerraform = kmsVaultExternalKeyManagerMetadataSummaryToTerraform;
exports.kmsVaultExternalKeyManagerMetadataSummaryToHclTerraform = kmsVaultExternalKeyManagerMetadataSummaryToHclTerraform;
exports.kmsVaultReplicaDetailsToTerraform = kmsVaultReplicaDetailsToTerraform;
exports.kmsVaultReplicaDetailsToHclTerraform = kmsVaultReplicaDetailsToHclTerraform;
exports.kmsVaultExternalKeyManagerMetadataOauthMetadataToTerraform = kmsVaultExternalKeyManagerMetadataOauthMetadataToTerraform;
exports.kmsVaultExternalKeyManagerMetadataOauthMetadataToHclTerraform = kmsVaultExternalKeyManagerMetadataOauthMetadataToHclTerraform;
exports.kmsVaultExternalKeyManagerMetadataToTerraform = kmsVaultExternalKeyManagerMetadataToTerraform;
exports.kmsVaultExternalKeyManagerMetadataToHclTerraform = kmsVaultExternalKeyManagerMetadataToHclTerraform;
exports.kmsVaultRestoreFromFileToTerraform = kmsVaultRestoreFromFileToTerraform;
exports.kmsVaultRestoreFromFileToHclTerraform = kmsVaultRestoreFromFileToHclTerraform;
exports.kmsVaultRestoreFromObjectStoreToTerraform = kmsVaultRestoreFromObjectStoreToTerraform;
exports.kmsVaultRestoreFromObjectStoreToHclTerraform = kmsVaultRestoreFromObjectStoreToHclTerraform;
exports.kmsVaultTimeoutsToTerraform = kmsVaultTimeoutsToTerraform;
exports.kmsVaultTimeoutsToHclTerraform = kmsVaultTimeoutsToHclTerraform;
const engine_1 = require("../../engine");
const cdktf = require("cdktf");
function kmsVaultExternalKeyManagerMetadataSummaryOauthMetadataSummaryToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
function kmsVaultExternalKeyManagerMetadataSummaryOauthMetadataSummaryToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
class KmsVaultExternalKeyManagerMetadataSummaryOauthMetadataSummaryOutputReference extends cdktf.ComplexObject {
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
exports.KmsVaultExternalKeyManagerMetadataSummaryOauthMetadataSummaryOutputReference = KmsVaultExternalKeyManagerMetadataSummaryOauthMetadataSummaryOutputReference;
class KmsVaultExternalKeyManagerMetadataSummaryOauthMetadataSummaryList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new KmsVaultExternalKeyManagerMetadataSummaryOauthMetadataSummaryOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.KmsVaultExternalKeyManagerMetadataSummaryOauthMetadataSummaryList = KmsVaultExternalKeyManagerMetadataSummaryOauthMetadataSummaryList;
function kmsVaultExternalKeyManagerMetadataSummaryToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
function kmsVaultExternalKeyManagerMetadataSummaryToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
class KmsVaultExternalKeyManagerMetadataSummaryOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute, complexObjectIndex, complexObjectIsFromSet) {
        super(terraformResource, terraformAttribute, complexObjectIsFromSet, complexObjectIndex);
        this.isEmptyObject = false;
        this._oauthMetadataSummary = new KmsVaultExternalKeyManagerMetadataSummaryOauthMetadataSummaryList(this, "oauth_metadata_summary", false);
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
exports.KmsVaultExternalKeyManagerMetadataSummaryOutputReference = KmsVaultExternalKeyManagerMetadataSummaryOutputReference;
class KmsVaultExternalKeyManagerMetadataSummaryList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new KmsVaultExternalKeyManagerMetadataSummaryOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.KmsVaultExternalKeyManagerMetadataSummaryList = KmsVaultExternalKeyManagerMetadataSummaryList;
function kmsVaultReplicaDetailsToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
function kmsVaultReplicaDetailsToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
class KmsVaultReplicaDetailsOutputReference extends cdktf.ComplexObject {
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
exports.KmsVaultReplicaDetailsOutputReference = KmsVaultReplicaDetailsOutputReference;
class KmsVaultReplicaDetailsList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new KmsVaultReplicaDetailsOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.KmsVaultReplicaDetailsList = KmsVaultReplicaDetailsList;
function kmsVaultExternalKeyManagerMetadataOauthMetadataToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        client_app_id: cdktf.stringToTerraform(struct.clientAppId),
        client_app_secret: cdktf.stringToTerraform(struct.clientAppSecret),
        idcs_account_name_url: cdktf.stringToTerraform(struct.idcsAccountNameUrl),
    };
}
function kmsVaultExternalKeyManagerMetadataOauthMetadataToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        client_app_id: {
            value: cdktf.stringToHclTerraform(struct.clientAppId),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        client_app_secret: {
            value: cdktf.stringToHclTerraform(struct.clientAppSecret),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        idcs_account_name_url: {
            value: cdktf.stringToHclTerraform(struct.idcsAccountNameUrl),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class KmsVaultExternalKeyManagerMetadataOauthMetadataOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false, 0);
        this.isEmptyObject = false;
    }
    get internalValue() {
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._clientAppId !== undefined) {
            hasAnyValues = true;
            internalValueResult.clientAppId = this._clientAppId;
        }
        if (this._clientAppSecret !== undefined) {
            hasAnyValues = true;
            internalValueResult.clientAppSecret = this._clientAppSecret;
        }
        if (this._idcsAccountNameUrl !== undefined) {
            hasAnyValues = true;
            internalValueResult.idcsAccountNameUrl = this._idcsAccountNameUrl;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this._clientAppId = undefined;
            this._clientAppSecret = undefined;
            this._idcsAccountNameUrl = undefined;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this._clientAppId = value.clientAppId;
            this._clientAppSecret = value.clientAppSecret;
            this._idcsAccountNameUrl = value.idcsAccountNameUrl;
        }
    }
    get clientAppId() {
        return this.getStringAttribute('client_app_id');
    }
    set clientAppId(value) {
        this._clientAppId = value;
    }
    get clientAppIdInput() {
        return this._clientAppId;
    }
    get clientAppSecret() {
        return this.getStringAttribute('client_app_secret');
    }
    set clientAppSecret(value) {
        this._clientAppSecret = value;
    }
    get clientAppSecretInput() {
        return this._clientAppSecret;
    }
    get idcsAccountNameUrl() {
        return this.getStringAttribute('idcs_account_name_url');
    }
    set idcsAccountNameUrl(value) {
        this._idcsAccountNameUrl = value;
    }
    get idcsAccountNameUrlInput() {
        return this._idcsAccountNameUrl;
    }
}
exports.KmsVaultExternalKeyManagerMetadataOauthMetadataOutputReference = KmsVaultExternalKeyManagerMetadataOauthMetadataOutputReference;
function kmsVaultExternalKeyManagerMetadataToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        external_vault_endpoint_url: cdktf.stringToTerraform(struct.externalVaultEndpointUrl),
        private_endpoint_id: cdktf.stringToTerraform(struct.privateEndpointId),
        oauth_metadata: kmsVaultExternalKeyManagerMetadataOauthMetadataToTerraform(struct.oauthMetadata),
    };
}
function kmsVaultExternalKeyManagerMetadataToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        external_vault_endpoint_url: {
            value: cdktf.stringToHclTerraform(struct.externalVaultEndpointUrl),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        private_endpoint_id: {
            value: cdktf.stringToHclTerraform(struct.privateEndpointId),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        oauth_metadata: {
            value: kmsVaultExternalKeyManagerMetadataOauthMetadataToHclTerraform(struct.oauthMetadata),
            isBlock: true,
            type: "list",
            storageClassType: "KmsVaultExternalKeyManagerMetadataOauthMetadataList",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class KmsVaultExternalKeyManagerMetadataOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false, 0);
        this.isEmptyObject = false;
        this._oauthMetadata = new KmsVaultExternalKeyManagerMetadataOauthMetadataOutputReference(this, "oauth_metadata");
    }
    get internalValue() {
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._externalVaultEndpointUrl !== undefined) {
            hasAnyValues = true;
            internalValueResult.externalVaultEndpointUrl = this._externalVaultEndpointUrl;
        }
        if (this._privateEndpointId !== undefined) {
            hasAnyValues = true;
            internalValueResult.privateEndpointId = this._privateEndpointId;
        }
        if (this._oauthMetadata?.internalValue !== undefined) {
            hasAnyValues = true;
            internalValueResult.oauthMetadata = this._oauthMetadata?.internalValue;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this._externalVaultEndpointUrl = undefined;
            this._privateEndpointId = undefined;
            this._oauthMetadata.internalValue = undefined;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this._externalVaultEndpointUrl = value.externalVaultEndpointUrl;
            this._privateEndpointId = value.privateEndpointId;
            this._oauthMetadata.internalValue = value.oauthMetadata;
        }
    }
    get externalVaultEndpointUrl() {
        return this.getStringAttribute('external_vault_endpoint_url');
    }
    set externalVaultEndpointUrl(value) {
        this._externalVaultEndpointUrl = value;
    }
    get externalVaultEndpointUrlInput() {
        return this._externalVaultEndpointUrl;
    }
    get privateEndpointId() {
        return this.getStringAttribute('private_endpoint_id');
    }
    set privateEndpointId(value) {
        this._privateEndpointId = value;
    }
    get privateEndpointIdInput() {
        return this._privateEndpointId;
    }
    get oauthMetadata() {
        return this._oauthMetadata;
    }
    putOauthMetadata(value) {
        this._oauthMetadata.internalValue = value;
    }
    get oauthMetadataInput() {
        return this._oauthMetadata.internalValue;
    }
}
exports.KmsVaultExternalKeyManagerMetadataOutputReference = KmsVaultExternalKeyManagerMetadataOutputReference;
function kmsVaultRestoreFromFileToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        content_length: cdktf.stringToTerraform(struct.contentLength),
        content_md5: cdktf.stringToTerraform(struct.contentMd5),
        restore_vault_from_file_details: cdktf.stringToTerraform(struct.restoreVaultFromFileDetails),
    };
}
function kmsVaultRestoreFromFileToHclTerraform(struct) {
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
        restore_vault_from_file_details: {
            value: cdktf.stringToHclTerraform(struct.restoreVaultFromFileDetails),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class KmsVaultRestoreFromFileOutputReference extends cdktf.ComplexObject {
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
        if (this._restoreVaultFromFileDetails !== undefined) {
            hasAnyValues = true;
            internalValueResult.restoreVaultFromFileDetails = this._restoreVaultFromFileDetails;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this._contentLength = undefined;
            this._contentMd5 = undefined;
            this._restoreVaultFromFileDetails = undefined;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this._contentLength = value.contentLength;
            this._contentMd5 = value.contentMd5;
            this._restoreVaultFromFileDetails = value.restoreVaultFromFileDetails;
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
    get restoreVaultFromFileDetails() {
        return this.getStringAttribute('restore_vault_from_file_details');
    }
    set restoreVaultFromFileDetails(value) {
        this._restoreVaultFromFileDetails = value;
    }
    get restoreVaultFromFileDetailsInput() {
        return this._restoreVaultFromFileDetails;
    }
}
exports.KmsVaultRestoreFromFileOutputReference = KmsVaultRestoreFromFileOutputReference;
function kmsVaultRestoreFromObjectStoreToTerraform(struct) {
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
function kmsVaultRestoreFromObjectStoreToHclTerraform(struct) {
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
class KmsVaultRestoreFromObjectStoreOutputReference extends cdktf.ComplexObject {
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
exports.KmsVaultRestoreFromObjectStoreOutputReference = KmsVaultRestoreFromObjectStoreOutputReference;
function kmsVaultTimeoutsToTerraform(struct) {
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
function kmsVaultTimeoutsToHclTerraform(struct) {
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
class KmsVaultTimeoutsOutputReference extends cdktf.ComplexObject {
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
exports.KmsVaultTimeoutsOutputReference = KmsVaultTimeoutsOutputReference;
class KmsVault extends cdktf.TerraformResource {
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
        this._externalKeyManagerMetadataSummary = new KmsVaultExternalKeyManagerMetadataSummaryList(this, "external_key_manager_metadata_summary", false);
        this._replicaDetails = new KmsVaultReplicaDetailsList(this, "replica_details", false);
        this._externalKeyManagerMetadata = new KmsVaultExternalKeyManagerMetadataOutputReference(this, "external_key_manager_metadata");
        this._restoreFromFile = new KmsVaultRestoreFromFileOutputReference(this, "restore_from_file");
        this._restoreFromObjectStore = new KmsVaultRestoreFromObjectStoreOutputReference(this, "restore_from_object_store");
        this._timeouts = new KmsVaultTimeoutsOutputReference(this, "timeouts");
        this._compartmentId = config.compartmentId;
        this._definedTags = config.definedTags;
        this._displayName = config.displayName;
        this._freeformTags = config.freeformTags;
        this._id = config.id;
        this._restoreTrigger = config.restoreTrigger;
        this._timeOfDeletion = config.timeOfDeletion;
        this._vaultType = config.vaultType;
        this._externalKeyManagerMetadata.internalValue = config.externalKeyManagerMetadata;
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
    get cryptoEndpoint() {
        return this.getStringAttribute('crypto_endpoint');
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
    get displayNameInput() {
        return this._displayName;
    }
    get externalKeyManagerMetadataSummary() {
        return this._externalKeyManagerMetadataSummary;
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
    set timeOfDeletion(value) {
        this._timeOfDeletion = value;
    }
    resetTimeOfDeletion() {
        this._timeOfDeletion = undefined;
    }
    get timeOfDeletionInput() {
        return this._timeOfDeletion;
    }
    get vaultType() {
        return this.getStringAttribute('vault_type');
    }
    set vaultType(value) {
        this._vaultType = value;
    }
    get vaultTypeInput() {
        return this._vaultType;
    }
    get externalKeyManagerMetadata() {
        return this._externalKeyManagerMetadata;
    }
    putExternalKeyManagerMetadata(value) {
        this._externalKeyManagerMetadata.internalValue = value;
    }
    resetExternalKeyManagerMetadata() {
        this._externalKeyManagerMetadata.internalValue = undefined;
    }
    get externalKeyManagerMetadataInput() {
        return this._externalKeyManagerMetadata.internalValue;
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
            display_name: cdktf.stringToTerraform(this._displayName),
            freeform_tags: cdktf.hashMapper(cdktf.stringToTerraform)(this._freeformTags),
            id: cdktf.stringToTerraform(this._id),
            restore_trigger: cdktf.booleanToTerraform(this._restoreTrigger),
            time_of_deletion: cdktf.stringToTerraform(this._timeOfDeletion),
            vault_type: cdktf.stringToTerraform(this._vaultType),
            external_key_manager_metadata: kmsVaultExternalKeyManagerMetadataToTerraform(this._externalKeyManagerMetadata.internalValue),
            restore_from_file: kmsVaultRestoreFromFileToTerraform(this._restoreFromFile.internalValue),
            restore_from_object_store: kmsVaultRestoreFromObjectStoreToTerraform(this._restoreFromObjectStore.internalValue),
            timeouts: kmsVaultTimeoutsToTerraform(this._timeouts.internalValue),
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
            vault_type: {
                value: cdktf.stringToHclTerraform(this._vaultType),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            external_key_manager_metadata: {
                value: kmsVaultExternalKeyManagerMetadataToHclTerraform(this._externalKeyManagerMetadata.internalValue),
                isBlock: true,
                type: "list",
                storageClassType: "KmsVaultExternalKeyManagerMetadataList",
            },
            restore_from_file: {
                value: kmsVaultRestoreFromFileToHclTerraform(this._restoreFromFile.internalValue),
                isBlock: true,
                type: "list",
                storageClassType: "KmsVaultRestoreFromFileList",
            },
            restore_from_object_store: {
                value: kmsVaultRestoreFromObjectStoreToHclTerraform(this._restoreFromObjectStore.internalValue),
                isBlock: true,
                type: "list",
                storageClassType: "KmsVaultRestoreFromObjectStoreList",
            },
            timeouts: {
                value: kmsVaultTimeoutsToHclTerraform(this._timeouts.internalValue),
                isBlock: true,
                type: "struct",
                storageClassType: "KmsVaultTimeouts",
            },
        };
        return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
    }
}
exports.KmsVault = KmsVault;
KmsVault.tfResourceType = "oci_kms_vault";
