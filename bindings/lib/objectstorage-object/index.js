// Generated from the schema of oracle/oci 8.28.0; see ../../README.md. Do not edit.
// Made with @cdktf/provider-generator, Copyright (c) HashiCorp, Inc., SPDX-License-Identifier: MPL-2.0.
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.ObjectstorageObject = exports.ObjectstorageObjectTimeoutsOutputReference = exports.ObjectstorageObjectSourceUriDetailsOutputReference = void 0;
exports.objectstorageObjectSourceUriDetailsToTerraform = objectstorageObjectSourceUriDetailsToTerraform;
exports.objectstorageObjectSourceUriDetailsToHclTerraform = objectstorageObjectSourceUriDetailsToHclTerraform;
exports.objectstorageObjectTimeoutsToTerraform = objectstorageObjectTimeoutsToTerraform;
exports.objectstorageObjectTimeoutsToHclTerraform = objectstorageObjectTimeoutsToHclTerraform;
const engine_1 = require("../../engine");
const cdktf = require("cdktf");
function objectstorageObjectSourceUriDetailsToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        bucket: cdktf.stringToTerraform(struct.bucket),
        destination_object_if_match_etag: cdktf.stringToTerraform(struct.destinationObjectIfMatchEtag),
        destination_object_if_none_match_etag: cdktf.stringToTerraform(struct.destinationObjectIfNoneMatchEtag),
        namespace: cdktf.stringToTerraform(struct.namespace),
        object: cdktf.stringToTerraform(struct.object),
        region: cdktf.stringToTerraform(struct.region),
        source_object_if_match_etag: cdktf.stringToTerraform(struct.sourceObjectIfMatchEtag),
        source_version_id: cdktf.stringToTerraform(struct.sourceVersionId),
    };
}
function objectstorageObjectSourceUriDetailsToHclTerraform(struct) {
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
        destination_object_if_match_etag: {
            value: cdktf.stringToHclTerraform(struct.destinationObjectIfMatchEtag),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        destination_object_if_none_match_etag: {
            value: cdktf.stringToHclTerraform(struct.destinationObjectIfNoneMatchEtag),
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
        region: {
            value: cdktf.stringToHclTerraform(struct.region),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        source_object_if_match_etag: {
            value: cdktf.stringToHclTerraform(struct.sourceObjectIfMatchEtag),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        source_version_id: {
            value: cdktf.stringToHclTerraform(struct.sourceVersionId),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class ObjectstorageObjectSourceUriDetailsOutputReference extends cdktf.ComplexObject {
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
        if (this._destinationObjectIfMatchEtag !== undefined) {
            hasAnyValues = true;
            internalValueResult.destinationObjectIfMatchEtag = this._destinationObjectIfMatchEtag;
        }
        if (this._destinationObjectIfNoneMatchEtag !== undefined) {
            hasAnyValues = true;
            internalValueResult.destinationObjectIfNoneMatchEtag = this._destinationObjectIfNoneMatchEtag;
        }
        if (this._namespace !== undefined) {
            hasAnyValues = true;
            internalValueResult.namespace = this._namespace;
        }
        if (this._object !== undefined) {
            hasAnyValues = true;
            internalValueResult.object = this._object;
        }
        if (this._region !== undefined) {
            hasAnyValues = true;
            internalValueResult.region = this._region;
        }
        if (this._sourceObjectIfMatchEtag !== undefined) {
            hasAnyValues = true;
            internalValueResult.sourceObjectIfMatchEtag = this._sourceObjectIfMatchEtag;
        }
        if (this._sourceVersionId !== undefined) {
            hasAnyValues = true;
            internalValueResult.sourceVersionId = this._sourceVersionId;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this._bucket = undefined;
            this._destinationObjectIfMatchEtag = undefined;
            this._destinationObjectIfNoneMatchEtag = undefined;
            this._namespace = undefined;
            this._object = undefined;
            this._region = undefined;
            this._sourceObjectIfMatchEtag = undefined;
            this._sourceVersionId = undefined;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this._bucket = value.bucket;
            this._destinationObjectIfMatchEtag = value.destinationObjectIfMatchEtag;
            this._destinationObjectIfNoneMatchEtag = value.destinationObjectIfNoneMatchEtag;
            this._namespace = value.namespace;
            this._object = value.object;
            this._region = value.region;
            this._sourceObjectIfMatchEtag = value.sourceObjectIfMatchEtag;
            this._sourceVersionId = value.sourceVersionId;
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
    get destinationObjectIfMatchEtag() {
        return this.getStringAttribute('destination_object_if_match_etag');
    }
    set destinationObjectIfMatchEtag(value) {
        this._destinationObjectIfMatchEtag = value;
    }
    resetDestinationObjectIfMatchEtag() {
        this._destinationObjectIfMatchEtag = undefined;
    }
    get destinationObjectIfMatchEtagInput() {
        return this._destinationObjectIfMatchEtag;
    }
    get destinationObjectIfNoneMatchEtag() {
        return this.getStringAttribute('destination_object_if_none_match_etag');
    }
    set destinationObjectIfNoneMatchEtag(value) {
        this._destinationObjectIfNoneMatchEtag = value;
    }
    resetDestinationObjectIfNoneMatchEtag() {
        this._destinationObjectIfNoneMatchEtag = undefined;
    }
    get destinationObjectIfNoneMatchEtagInput() {
        return this._destinationObjectIfNoneMatchEtag;
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
    get object() {
        return this.getStringAttribute('object');
    }
    set object(value) {
        this._object = value;
    }
    get objectInput() {
        return this._object;
    }
    get region() {
        return this.getStringAttribute('region');
    }
    set region(value) {
        this._region = value;
    }
    get regionInput() {
        return this._region;
    }
    get sourceObjectIfMatchEtag() {
        return this.getStringAttribute('source_object_if_match_etag');
    }
    set sourceObjectIfMatchEtag(value) {
        this._sourceObjectIfMatchEtag = value;
    }
    resetSourceObjectIfMatchEtag() {
        this._sourceObjectIfMatchEtag = undefined;
    }
    get sourceObjectIfMatchEtagInput() {
        return this._sourceObjectIfMatchEtag;
    }
    get sourceVersionId() {
        return this.getStringAttribute('source_version_id');
    }
    set sourceVersionId(value) {
        this._sourceVersionId = value;
    }
    resetSourceVersionId() {
        this._sourceVersionId = undefined;
    }
    get sourceVersionIdInput() {
        return this._sourceVersionId;
    }
}
exports.ObjectstorageObjectSourceUriDetailsOutputReference = ObjectstorageObjectSourceUriDetailsOutputReference;
function objectstorageObjectTimeoutsToTerraform(struct) {
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
function objectstorageObjectTimeoutsToHclTerraform(struct) {
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
class ObjectstorageObjectTimeoutsOutputReference extends cdktf.ComplexObject {
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
exports.ObjectstorageObjectTimeoutsOutputReference = ObjectstorageObjectTimeoutsOutputReference;
class ObjectstorageObject extends cdktf.TerraformResource {
    static generateConfigForImport(scope, importToId, importFromId, provider) {
        return new cdktf.ImportableResource((0, engine_1.inEngine)(scope, importToId), importToId, { terraformResourceType: "oci_objectstorage_object", importId: importFromId, provider });
    }
    constructor(scope, id, config) {
        super((0, engine_1.inEngine)(scope, id), id, {
            terraformResourceType: 'oci_objectstorage_object',
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
        this._sourceUriDetails = new ObjectstorageObjectSourceUriDetailsOutputReference(this, "source_uri_details");
        this._timeouts = new ObjectstorageObjectTimeoutsOutputReference(this, "timeouts");
        this._bucket = config.bucket;
        this._cacheControl = config.cacheControl;
        this._content = config.content;
        this._contentDisposition = config.contentDisposition;
        this._contentEncoding = config.contentEncoding;
        this._contentLanguage = config.contentLanguage;
        this._contentMd5 = config.contentMd5;
        this._contentType = config.contentType;
        this._deleteAllObjectVersions = config.deleteAllObjectVersions;
        this._id = config.id;
        this._metadata = config.metadata;
        this._namespace = config.namespace;
        this._object = config.object;
        this._opcSseKmsKeyId = config.opcSseKmsKeyId;
        this._source = config.source;
        this._storageTier = config.storageTier;
        this._sourceUriDetails.internalValue = config.sourceUriDetails;
        this._timeouts.internalValue = config.timeouts;
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
    get cacheControl() {
        return this.getStringAttribute('cache_control');
    }
    set cacheControl(value) {
        this._cacheControl = value;
    }
    resetCacheControl() {
        this._cacheControl = undefined;
    }
    get cacheControlInput() {
        return this._cacheControl;
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
    get contentDisposition() {
        return this.getStringAttribute('content_disposition');
    }
    set contentDisposition(value) {
        this._contentDisposition = value;
    }
    resetContentDisposition() {
        this._contentDisposition = undefined;
    }
    get contentDispositionInput() {
        return this._contentDisposition;
    }
    get contentEncoding() {
        return this.getStringAttribute('content_encoding');
    }
    set contentEncoding(value) {
        this._contentEncoding = value;
    }
    resetContentEncoding() {
        this._contentEncoding = undefined;
    }
    get contentEncodingInput() {
        return this._contentEncoding;
    }
    get contentLanguage() {
        return this.getStringAttribute('content_language');
    }
    set contentLanguage(value) {
        this._contentLanguage = value;
    }
    resetContentLanguage() {
        this._contentLanguage = undefined;
    }
    get contentLanguageInput() {
        return this._contentLanguage;
    }
    get contentLength() {
        return this.getStringAttribute('content_length');
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
    get contentType() {
        return this.getStringAttribute('content_type');
    }
    set contentType(value) {
        this._contentType = value;
    }
    resetContentType() {
        this._contentType = undefined;
    }
    get contentTypeInput() {
        return this._contentType;
    }
    get deleteAllObjectVersions() {
        return this.getBooleanAttribute('delete_all_object_versions');
    }
    set deleteAllObjectVersions(value) {
        this._deleteAllObjectVersions = value;
    }
    resetDeleteAllObjectVersions() {
        this._deleteAllObjectVersions = undefined;
    }
    get deleteAllObjectVersionsInput() {
        return this._deleteAllObjectVersions;
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
    get namespace() {
        return this.getStringAttribute('namespace');
    }
    set namespace(value) {
        this._namespace = value;
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
    get objectInput() {
        return this._object;
    }
    get opcSseKmsKeyId() {
        return this.getStringAttribute('opc_sse_kms_key_id');
    }
    set opcSseKmsKeyId(value) {
        this._opcSseKmsKeyId = value;
    }
    resetOpcSseKmsKeyId() {
        this._opcSseKmsKeyId = undefined;
    }
    get opcSseKmsKeyIdInput() {
        return this._opcSseKmsKeyId;
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
    get state() {
        return this.getStringAttribute('state');
    }
    get storageTier() {
        return this.getStringAttribute('storage_tier');
    }
    set storageTier(value) {
        this._storageTier = value;
    }
    resetStorageTier() {
        this._storageTier = undefined;
    }
    get storageTierInput() {
        return this._storageTier;
    }
    get versionId() {
        return this.getStringAttribute('version_id');
    }
    get workRequestId() {
        return this.getStringAttribute('work_request_id');
    }
    get sourceUriDetails() {
        return this._sourceUriDetails;
    }
    putSourceUriDetails(value) {
        this._sourceUriDetails.internalValue = value;
    }
    resetSourceUriDetails() {
        this._sourceUriDetails.internalValue = undefined;
    }
    get sourceUriDetailsInput() {
        return this._sourceUriDetails.internalValue;
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
            bucket: cdktf.stringToTerraform(this._bucket),
            cache_control: cdktf.stringToTerraform(this._cacheControl),
            content: cdktf.stringToTerraform(this._content),
            content_disposition: cdktf.stringToTerraform(this._contentDisposition),
            content_encoding: cdktf.stringToTerraform(this._contentEncoding),
            content_language: cdktf.stringToTerraform(this._contentLanguage),
            content_md5: cdktf.stringToTerraform(this._contentMd5),
            content_type: cdktf.stringToTerraform(this._contentType),
            delete_all_object_versions: cdktf.booleanToTerraform(this._deleteAllObjectVersions),
            id: cdktf.stringToTerraform(this._id),
            metadata: cdktf.hashMapper(cdktf.stringToTerraform)(this._metadata),
            namespace: cdktf.stringToTerraform(this._namespace),
            object: cdktf.stringToTerraform(this._object),
            opc_sse_kms_key_id: cdktf.stringToTerraform(this._opcSseKmsKeyId),
            source: cdktf.stringToTerraform(this._source),
            storage_tier: cdktf.stringToTerraform(this._storageTier),
            source_uri_details: objectstorageObjectSourceUriDetailsToTerraform(this._sourceUriDetails.internalValue),
            timeouts: objectstorageObjectTimeoutsToTerraform(this._timeouts.internalValue),
        };
    }
    synthesizeHclAttributes() {
        const attrs = {
            bucket: {
                value: cdktf.stringToHclTerraform(this._bucket),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            cache_control: {
                value: cdktf.stringToHclTerraform(this._cacheControl),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            content: {
                value: cdktf.stringToHclTerraform(this._content),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            content_disposition: {
                value: cdktf.stringToHclTerraform(this._contentDisposition),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            content_encoding: {
                value: cdktf.stringToHclTerraform(this._contentEncoding),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            content_language: {
                value: cdktf.stringToHclTerraform(this._contentLanguage),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            content_md5: {
                value: cdktf.stringToHclTerraform(this._contentMd5),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            content_type: {
                value: cdktf.stringToHclTerraform(this._contentType),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            delete_all_object_versions: {
                value: cdktf.booleanToHclTerraform(this._deleteAllObjectVersions),
                isBlock: false,
                type: "simple",
                storageClassType: "boolean",
            },
            id: {
                value: cdktf.stringToHclTerraform(this._id),
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
            namespace: {
                value: cdktf.stringToHclTerraform(this._namespace),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            object: {
                value: cdktf.stringToHclTerraform(this._object),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            opc_sse_kms_key_id: {
                value: cdktf.stringToHclTerraform(this._opcSseKmsKeyId),
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
            storage_tier: {
                value: cdktf.stringToHclTerraform(this._storageTier),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            source_uri_details: {
                value: objectstorageObjectSourceUriDetailsToHclTerraform(this._sourceUriDetails.internalValue),
                isBlock: true,
                type: "list",
                storageClassType: "ObjectstorageObjectSourceUriDetailsList",
            },
            timeouts: {
                value: objectstorageObjectTimeoutsToHclTerraform(this._timeouts.internalValue),
                isBlock: true,
                type: "struct",
                storageClassType: "ObjectstorageObjectTimeouts",
            },
        };
        return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
    }
}
exports.ObjectstorageObject = ObjectstorageObject;
ObjectstorageObject.tfResourceType = "oci_objectstorage_object";
