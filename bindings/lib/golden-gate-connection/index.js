// Generated from the schema of oracle/oci 8.28.0; see ../../README.md. Do not edit.
// Made with @cdktf/provider-generator, Copyright (c) HashiCorp, Inc., SPDX-License-Identifier: MPL-2.0.
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.GoldenGateConnection = exports.GoldenGateConnectionTimeoutsOutputReference = exports.GoldenGateConnectionStorageOutputReference = exports.GoldenGateConnectionLocksList = exports.GoldenGateConnectionLocksOutputReference = exports.GoldenGateConnectionCatalogOutputReference = exports.GoldenGateConnectionBootstrapServersList = exports.GoldenGateConnectionBootstrapServersOutputReference = exports.GoldenGateConnectionAuthDetailsOutputReference = exports.GoldenGateConnectionAdditionalAttributesList = exports.GoldenGateConnectionAdditionalAttributesOutputReference = exports.GoldenGateConnectionIngressIpsList = exports.GoldenGateConnectionIngressIpsOutputReference = void 0;
exports.goldenGateConnectionIngressIpsToTerraform = goldenGateConnectionIngressIpsToTerraform;
exports.goldenGateConnectionIngressIpsToHclTerraform = goldenGateConnectionIngressIpsToHclTerraform;
exports.goldenGateConnectionAdditionalAttributesToTerraform = goldenGateConnectionAdditionalAttributesToTerraform;
exports.goldenGateConnectionAdditionalAttributesToHclTerraform = goldenGateConnectionAdditionalAttributesToHclTerraform;
exports.goldenGateConnectionAuthDetailsToTerraform = goldenGateConnectionAuthDetailsToTerraform;
exports.goldenGateConnectionAuthDetailsToHclTerraform = goldenGateConnectionAuthDetailsToHclTerraform;
exports.goldenGateConnectionBootstrapServersToTerraform = goldenGateConnectionBootstrapServersToTerraform;
exports.goldenGateConnectionBootstrapServersToHclTerraform = goldenGateConnectionBootstrapServersToHclTerraform;
exports.goldenGateConnectionCatalogToTerraform = goldenGateConnectionCatalogToTerraform;
exports.goldenGateConnectionCatalogToHclTerraform = goldenGateConnectionCatalogToHclTerraform;
exports.goldenGateConnectionLocksToTerraform = goldenGateConnectionLocksToTerraform;
exports.goldenGateConnectionLocksToHclTerraform = goldenGateConnectionLocksToHclTerraform;
exports.goldenGateConnectionStorageToTerraform = goldenGateConnectionStorageToTerraform;
exports.goldenGateConnectionStorageToHclTerraform = goldenGateConnectionStorageToHclTerraform;
exports.goldenGateConnectionTimeoutsToTerraform = goldenGateConnectionTimeoutsToTerraform;
exports.goldenGateConnectionTimeoutsToHclTerraform = goldenGateConnectionTimeoutsToHclTerraform;
const engine_1 = require("../../engine");
const cdktf = require("cdktf");
function goldenGateConnectionIngressIpsToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
function goldenGateConnectionIngressIpsToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
class GoldenGateConnectionIngressIpsOutputReference extends cdktf.ComplexObject {
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
exports.GoldenGateConnectionIngressIpsOutputReference = GoldenGateConnectionIngressIpsOutputReference;
class GoldenGateConnectionIngressIpsList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new GoldenGateConnectionIngressIpsOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.GoldenGateConnectionIngressIpsList = GoldenGateConnectionIngressIpsList;
function goldenGateConnectionAdditionalAttributesToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        name: cdktf.stringToTerraform(struct.name),
        value: cdktf.stringToTerraform(struct.value),
    };
}
function goldenGateConnectionAdditionalAttributesToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        name: {
            value: cdktf.stringToHclTerraform(struct.name),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        value: {
            value: cdktf.stringToHclTerraform(struct.value),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class GoldenGateConnectionAdditionalAttributesOutputReference extends cdktf.ComplexObject {
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
        if (this._name !== undefined) {
            hasAnyValues = true;
            internalValueResult.name = this._name;
        }
        if (this._value !== undefined) {
            hasAnyValues = true;
            internalValueResult.value = this._value;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this.resolvableValue = undefined;
            this._name = undefined;
            this._value = undefined;
        }
        else if (cdktf.Tokenization.isResolvable(value)) {
            this.isEmptyObject = false;
            this.resolvableValue = value;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this.resolvableValue = undefined;
            this._name = value.name;
            this._value = value.value;
        }
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
    get value() {
        return this.getStringAttribute('value');
    }
    set value(value) {
        this._value = value;
    }
    resetValue() {
        this._value = undefined;
    }
    get valueInput() {
        return this._value;
    }
}
exports.GoldenGateConnectionAdditionalAttributesOutputReference = GoldenGateConnectionAdditionalAttributesOutputReference;
class GoldenGateConnectionAdditionalAttributesList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new GoldenGateConnectionAdditionalAttributesOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.GoldenGateConnectionAdditionalAttributesList = GoldenGateConnectionAdditionalAttributesList;
function goldenGateConnectionAuthDetailsToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        api_key: cdktf.stringToTerraform(struct.apiKey),
        api_key_secret_id: cdktf.stringToTerraform(struct.apiKeySecretId),
        auth_type: cdktf.stringToTerraform(struct.authType),
        base_url: cdktf.stringToTerraform(struct.baseUrl),
        key_fingerprint: cdktf.stringToTerraform(struct.keyFingerprint),
        region: cdktf.stringToTerraform(struct.region),
        tenancy_id: cdktf.stringToTerraform(struct.tenancyId),
        user_id: cdktf.stringToTerraform(struct.userId),
    };
}
function goldenGateConnectionAuthDetailsToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        api_key: {
            value: cdktf.stringToHclTerraform(struct.apiKey),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        api_key_secret_id: {
            value: cdktf.stringToHclTerraform(struct.apiKeySecretId),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        auth_type: {
            value: cdktf.stringToHclTerraform(struct.authType),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        base_url: {
            value: cdktf.stringToHclTerraform(struct.baseUrl),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        key_fingerprint: {
            value: cdktf.stringToHclTerraform(struct.keyFingerprint),
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
        tenancy_id: {
            value: cdktf.stringToHclTerraform(struct.tenancyId),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        user_id: {
            value: cdktf.stringToHclTerraform(struct.userId),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class GoldenGateConnectionAuthDetailsOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false, 0);
        this.isEmptyObject = false;
    }
    get internalValue() {
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._apiKey !== undefined) {
            hasAnyValues = true;
            internalValueResult.apiKey = this._apiKey;
        }
        if (this._apiKeySecretId !== undefined) {
            hasAnyValues = true;
            internalValueResult.apiKeySecretId = this._apiKeySecretId;
        }
        if (this._authType !== undefined) {
            hasAnyValues = true;
            internalValueResult.authType = this._authType;
        }
        if (this._baseUrl !== undefined) {
            hasAnyValues = true;
            internalValueResult.baseUrl = this._baseUrl;
        }
        if (this._keyFingerprint !== undefined) {
            hasAnyValues = true;
            internalValueResult.keyFingerprint = this._keyFingerprint;
        }
        if (this._region !== undefined) {
            hasAnyValues = true;
            internalValueResult.region = this._region;
        }
        if (this._tenancyId !== undefined) {
            hasAnyValues = true;
            internalValueResult.tenancyId = this._tenancyId;
        }
        if (this._userId !== undefined) {
            hasAnyValues = true;
            internalValueResult.userId = this._userId;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this._apiKey = undefined;
            this._apiKeySecretId = undefined;
            this._authType = undefined;
            this._baseUrl = undefined;
            this._keyFingerprint = undefined;
            this._region = undefined;
            this._tenancyId = undefined;
            this._userId = undefined;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this._apiKey = value.apiKey;
            this._apiKeySecretId = value.apiKeySecretId;
            this._authType = value.authType;
            this._baseUrl = value.baseUrl;
            this._keyFingerprint = value.keyFingerprint;
            this._region = value.region;
            this._tenancyId = value.tenancyId;
            this._userId = value.userId;
        }
    }
    get apiKey() {
        return this.getStringAttribute('api_key');
    }
    set apiKey(value) {
        this._apiKey = value;
    }
    resetApiKey() {
        this._apiKey = undefined;
    }
    get apiKeyInput() {
        return this._apiKey;
    }
    get apiKeySecretId() {
        return this.getStringAttribute('api_key_secret_id');
    }
    set apiKeySecretId(value) {
        this._apiKeySecretId = value;
    }
    resetApiKeySecretId() {
        this._apiKeySecretId = undefined;
    }
    get apiKeySecretIdInput() {
        return this._apiKeySecretId;
    }
    get authType() {
        return this.getStringAttribute('auth_type');
    }
    set authType(value) {
        this._authType = value;
    }
    get authTypeInput() {
        return this._authType;
    }
    get baseUrl() {
        return this.getStringAttribute('base_url');
    }
    set baseUrl(value) {
        this._baseUrl = value;
    }
    resetBaseUrl() {
        this._baseUrl = undefined;
    }
    get baseUrlInput() {
        return this._baseUrl;
    }
    get keyFingerprint() {
        return this.getStringAttribute('key_fingerprint');
    }
    set keyFingerprint(value) {
        this._keyFingerprint = value;
    }
    resetKeyFingerprint() {
        this._keyFingerprint = undefined;
    }
    get keyFingerprintInput() {
        return this._keyFingerprint;
    }
    get region() {
        return this.getStringAttribute('region');
    }
    set region(value) {
        this._region = value;
    }
    resetRegion() {
        this._region = undefined;
    }
    get regionInput() {
        return this._region;
    }
    get tenancyId() {
        return this.getStringAttribute('tenancy_id');
    }
    set tenancyId(value) {
        this._tenancyId = value;
    }
    resetTenancyId() {
        this._tenancyId = undefined;
    }
    get tenancyIdInput() {
        return this._tenancyId;
    }
    get userId() {
        return this.getStringAttribute('user_id');
    }
    set userId(value) {
        this._userId = value;
    }
    resetUserId() {
        this._userId = undefined;
    }
    get userIdInput() {
        return this._userId;
    }
}
exports.GoldenGateConnectionAuthDetailsOutputReference = GoldenGateConnectionAuthDetailsOutputReference;
function goldenGateConnectionBootstrapServersToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        host: cdktf.stringToTerraform(struct.host),
        port: cdktf.numberToTerraform(struct.port),
    };
}
function goldenGateConnectionBootstrapServersToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        host: {
            value: cdktf.stringToHclTerraform(struct.host),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        port: {
            value: cdktf.numberToHclTerraform(struct.port),
            isBlock: false,
            type: "simple",
            storageClassType: "number",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class GoldenGateConnectionBootstrapServersOutputReference extends cdktf.ComplexObject {
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
        if (this._host !== undefined) {
            hasAnyValues = true;
            internalValueResult.host = this._host;
        }
        if (this._port !== undefined) {
            hasAnyValues = true;
            internalValueResult.port = this._port;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this.resolvableValue = undefined;
            this._host = undefined;
            this._port = undefined;
        }
        else if (cdktf.Tokenization.isResolvable(value)) {
            this.isEmptyObject = false;
            this.resolvableValue = value;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this.resolvableValue = undefined;
            this._host = value.host;
            this._port = value.port;
        }
    }
    get host() {
        return this.getStringAttribute('host');
    }
    set host(value) {
        this._host = value;
    }
    resetHost() {
        this._host = undefined;
    }
    get hostInput() {
        return this._host;
    }
    get port() {
        return this.getNumberAttribute('port');
    }
    set port(value) {
        this._port = value;
    }
    resetPort() {
        this._port = undefined;
    }
    get portInput() {
        return this._port;
    }
    get privateIp() {
        return this.getStringAttribute('private_ip');
    }
}
exports.GoldenGateConnectionBootstrapServersOutputReference = GoldenGateConnectionBootstrapServersOutputReference;
class GoldenGateConnectionBootstrapServersList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new GoldenGateConnectionBootstrapServersOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.GoldenGateConnectionBootstrapServersList = GoldenGateConnectionBootstrapServersList;
function goldenGateConnectionCatalogToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        branch: cdktf.stringToTerraform(struct.branch),
        catalog_type: cdktf.stringToTerraform(struct.catalogType),
        client_id: cdktf.stringToTerraform(struct.clientId),
        client_secret: cdktf.stringToTerraform(struct.clientSecret),
        client_secret_secret_id: cdktf.stringToTerraform(struct.clientSecretSecretId),
        glue_id: cdktf.stringToTerraform(struct.glueId),
        name: cdktf.stringToTerraform(struct.name),
        principal_role: cdktf.stringToTerraform(struct.principalRole),
        properties: cdktf.stringToTerraform(struct.properties),
        properties_secret_id: cdktf.stringToTerraform(struct.propertiesSecretId),
        uri: cdktf.stringToTerraform(struct.uri),
    };
}
function goldenGateConnectionCatalogToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        branch: {
            value: cdktf.stringToHclTerraform(struct.branch),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        catalog_type: {
            value: cdktf.stringToHclTerraform(struct.catalogType),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        client_id: {
            value: cdktf.stringToHclTerraform(struct.clientId),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        client_secret: {
            value: cdktf.stringToHclTerraform(struct.clientSecret),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        client_secret_secret_id: {
            value: cdktf.stringToHclTerraform(struct.clientSecretSecretId),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        glue_id: {
            value: cdktf.stringToHclTerraform(struct.glueId),
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
        principal_role: {
            value: cdktf.stringToHclTerraform(struct.principalRole),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        properties: {
            value: cdktf.stringToHclTerraform(struct.properties),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        properties_secret_id: {
            value: cdktf.stringToHclTerraform(struct.propertiesSecretId),
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
class GoldenGateConnectionCatalogOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false, 0);
        this.isEmptyObject = false;
    }
    get internalValue() {
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._branch !== undefined) {
            hasAnyValues = true;
            internalValueResult.branch = this._branch;
        }
        if (this._catalogType !== undefined) {
            hasAnyValues = true;
            internalValueResult.catalogType = this._catalogType;
        }
        if (this._clientId !== undefined) {
            hasAnyValues = true;
            internalValueResult.clientId = this._clientId;
        }
        if (this._clientSecret !== undefined) {
            hasAnyValues = true;
            internalValueResult.clientSecret = this._clientSecret;
        }
        if (this._clientSecretSecretId !== undefined) {
            hasAnyValues = true;
            internalValueResult.clientSecretSecretId = this._clientSecretSecretId;
        }
        if (this._glueId !== undefined) {
            hasAnyValues = true;
            internalValueResult.glueId = this._glueId;
        }
        if (this._name !== undefined) {
            hasAnyValues = true;
            internalValueResult.name = this._name;
        }
        if (this._principalRole !== undefined) {
            hasAnyValues = true;
            internalValueResult.principalRole = this._principalRole;
        }
        if (this._properties !== undefined) {
            hasAnyValues = true;
            internalValueResult.properties = this._properties;
        }
        if (this._propertiesSecretId !== undefined) {
            hasAnyValues = true;
            internalValueResult.propertiesSecretId = this._propertiesSecretId;
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
            this._branch = undefined;
            this._catalogType = undefined;
            this._clientId = undefined;
            this._clientSecret = undefined;
            this._clientSecretSecretId = undefined;
            this._glueId = undefined;
            this._name = undefined;
            this._principalRole = undefined;
            this._properties = undefined;
            this._propertiesSecretId = undefined;
            this._uri = undefined;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this._branch = value.branch;
            this._catalogType = value.catalogType;
            this._clientId = value.clientId;
            this._clientSecret = value.clientSecret;
            this._clientSecretSecretId = value.clientSecretSecretId;
            this._glueId = value.glueId;
            this._name = value.name;
            this._principalRole = value.principalRole;
            this._properties = value.properties;
            this._propertiesSecretId = value.propertiesSecretId;
            this._uri = value.uri;
        }
    }
    get branch() {
        return this.getStringAttribute('branch');
    }
    set branch(value) {
        this._branch = value;
    }
    resetBranch() {
        this._branch = undefined;
    }
    get branchInput() {
        return this._branch;
    }
    get catalogType() {
        return this.getStringAttribute('catalog_type');
    }
    set catalogType(value) {
        this._catalogType = value;
    }
    get catalogTypeInput() {
        return this._catalogType;
    }
    get clientId() {
        return this.getStringAttribute('client_id');
    }
    set clientId(value) {
        this._clientId = value;
    }
    resetClientId() {
        this._clientId = undefined;
    }
    get clientIdInput() {
        return this._clientId;
    }
    get clientSecret() {
        return this.getStringAttribute('client_secret');
    }
    set clientSecret(value) {
        this._clientSecret = value;
    }
    resetClientSecret() {
        this._clientSecret = undefined;
    }
    get clientSecretInput() {
        return this._clientSecret;
    }
    get clientSecretSecretId() {
        return this.getStringAttribute('client_secret_secret_id');
    }
    set clientSecretSecretId(value) {
        this._clientSecretSecretId = value;
    }
    resetClientSecretSecretId() {
        this._clientSecretSecretId = undefined;
    }
    get clientSecretSecretIdInput() {
        return this._clientSecretSecretId;
    }
    get glueId() {
        return this.getStringAttribute('glue_id');
    }
    set glueId(value) {
        this._glueId = value;
    }
    resetGlueId() {
        this._glueId = undefined;
    }
    get glueIdInput() {
        return this._glueId;
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
    get principalRole() {
        return this.getStringAttribute('principal_role');
    }
    set principalRole(value) {
        this._principalRole = value;
    }
    resetPrincipalRole() {
        this._principalRole = undefined;
    }
    get principalRoleInput() {
        return this._principalRole;
    }
    get properties() {
        return this.getStringAttribute('properties');
    }
    set properties(value) {
        this._properties = value;
    }
    resetProperties() {
        this._properties = undefined;
    }
    get propertiesInput() {
        return this._properties;
    }
    get propertiesSecretId() {
        return this.getStringAttribute('properties_secret_id');
    }
    set propertiesSecretId(value) {
        this._propertiesSecretId = value;
    }
    resetPropertiesSecretId() {
        this._propertiesSecretId = undefined;
    }
    get propertiesSecretIdInput() {
        return this._propertiesSecretId;
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
exports.GoldenGateConnectionCatalogOutputReference = GoldenGateConnectionCatalogOutputReference;
function goldenGateConnectionLocksToTerraform(struct) {
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
function goldenGateConnectionLocksToHclTerraform(struct) {
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
class GoldenGateConnectionLocksOutputReference extends cdktf.ComplexObject {
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
exports.GoldenGateConnectionLocksOutputReference = GoldenGateConnectionLocksOutputReference;
class GoldenGateConnectionLocksList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new GoldenGateConnectionLocksOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.GoldenGateConnectionLocksList = GoldenGateConnectionLocksList;
function goldenGateConnectionStorageToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        access_key_id: cdktf.stringToTerraform(struct.accessKeyId),
        account_key: cdktf.stringToTerraform(struct.accountKey),
        account_key_secret_id: cdktf.stringToTerraform(struct.accountKeySecretId),
        account_name: cdktf.stringToTerraform(struct.accountName),
        bucket: cdktf.stringToTerraform(struct.bucket),
        container: cdktf.stringToTerraform(struct.container),
        endpoint: cdktf.stringToTerraform(struct.endpoint),
        project_id: cdktf.stringToTerraform(struct.projectId),
        region: cdktf.stringToTerraform(struct.region),
        scheme_type: cdktf.stringToTerraform(struct.schemeType),
        secret_access_key: cdktf.stringToTerraform(struct.secretAccessKey),
        secret_access_key_secret_id: cdktf.stringToTerraform(struct.secretAccessKeySecretId),
        service_account_key_file: cdktf.stringToTerraform(struct.serviceAccountKeyFile),
        service_account_key_file_secret_id: cdktf.stringToTerraform(struct.serviceAccountKeyFileSecretId),
        storage_type: cdktf.stringToTerraform(struct.storageType),
    };
}
function goldenGateConnectionStorageToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        access_key_id: {
            value: cdktf.stringToHclTerraform(struct.accessKeyId),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        account_key: {
            value: cdktf.stringToHclTerraform(struct.accountKey),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        account_key_secret_id: {
            value: cdktf.stringToHclTerraform(struct.accountKeySecretId),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        account_name: {
            value: cdktf.stringToHclTerraform(struct.accountName),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        bucket: {
            value: cdktf.stringToHclTerraform(struct.bucket),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        container: {
            value: cdktf.stringToHclTerraform(struct.container),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        endpoint: {
            value: cdktf.stringToHclTerraform(struct.endpoint),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        project_id: {
            value: cdktf.stringToHclTerraform(struct.projectId),
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
        scheme_type: {
            value: cdktf.stringToHclTerraform(struct.schemeType),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        secret_access_key: {
            value: cdktf.stringToHclTerraform(struct.secretAccessKey),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        secret_access_key_secret_id: {
            value: cdktf.stringToHclTerraform(struct.secretAccessKeySecretId),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        service_account_key_file: {
            value: cdktf.stringToHclTerraform(struct.serviceAccountKeyFile),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        service_account_key_file_secret_id: {
            value: cdktf.stringToHclTerraform(struct.serviceAccountKeyFileSecretId),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        storage_type: {
            value: cdktf.stringToHclTerraform(struct.storageType),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class GoldenGateConnectionStorageOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false, 0);
        this.isEmptyObject = false;
    }
    get internalValue() {
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._accessKeyId !== undefined) {
            hasAnyValues = true;
            internalValueResult.accessKeyId = this._accessKeyId;
        }
        if (this._accountKey !== undefined) {
            hasAnyValues = true;
            internalValueResult.accountKey = this._accountKey;
        }
        if (this._accountKeySecretId !== undefined) {
            hasAnyValues = true;
            internalValueResult.accountKeySecretId = this._accountKeySecretId;
        }
        if (this._accountName !== undefined) {
            hasAnyValues = true;
            internalValueResult.accountName = this._accountName;
        }
        if (this._bucket !== undefined) {
            hasAnyValues = true;
            internalValueResult.bucket = this._bucket;
        }
        if (this._container !== undefined) {
            hasAnyValues = true;
            internalValueResult.container = this._container;
        }
        if (this._endpoint !== undefined) {
            hasAnyValues = true;
            internalValueResult.endpoint = this._endpoint;
        }
        if (this._projectId !== undefined) {
            hasAnyValues = true;
            internalValueResult.projectId = this._projectId;
        }
        if (this._region !== undefined) {
            hasAnyValues = true;
            internalValueResult.region = this._region;
        }
        if (this._schemeType !== undefined) {
            hasAnyValues = true;
            internalValueResult.schemeType = this._schemeType;
        }
        if (this._secretAccessKey !== undefined) {
            hasAnyValues = true;
            internalValueResult.secretAccessKey = this._secretAccessKey;
        }
        if (this._secretAccessKeySecretId !== undefined) {
            hasAnyValues = true;
            internalValueResult.secretAccessKeySecretId = this._secretAccessKeySecretId;
        }
        if (this._serviceAccountKeyFile !== undefined) {
            hasAnyValues = true;
            internalValueResult.serviceAccountKeyFile = this._serviceAccountKeyFile;
        }
        if (this._serviceAccountKeyFileSecretId !== undefined) {
            hasAnyValues = true;
            internalValueResult.serviceAccountKeyFileSecretId = this._serviceAccountKeyFileSecretId;
        }
        if (this._storageType !== undefined) {
            hasAnyValues = true;
            internalValueResult.storageType = this._storageType;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this._accessKeyId = undefined;
            this._accountKey = undefined;
            this._accountKeySecretId = undefined;
            this._accountName = undefined;
            this._bucket = undefined;
            this._container = undefined;
            this._endpoint = undefined;
            this._projectId = undefined;
            this._region = undefined;
            this._schemeType = undefined;
            this._secretAccessKey = undefined;
            this._secretAccessKeySecretId = undefined;
            this._serviceAccountKeyFile = undefined;
            this._serviceAccountKeyFileSecretId = undefined;
            this._storageType = undefined;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this._accessKeyId = value.accessKeyId;
            this._accountKey = value.accountKey;
            this._accountKeySecretId = value.accountKeySecretId;
            this._accountName = value.accountName;
            this._bucket = value.bucket;
            this._container = value.container;
            this._endpoint = value.endpoint;
            this._projectId = value.projectId;
            this._region = value.region;
            this._schemeType = value.schemeType;
            this._secretAccessKey = value.secretAccessKey;
            this._secretAccessKeySecretId = value.secretAccessKeySecretId;
            this._serviceAccountKeyFile = value.serviceAccountKeyFile;
            this._serviceAccountKeyFileSecretId = value.serviceAccountKeyFileSecretId;
            this._storageType = value.storageType;
        }
    }
    get accessKeyId() {
        return this.getStringAttribute('access_key_id');
    }
    set accessKeyId(value) {
        this._accessKeyId = value;
    }
    resetAccessKeyId() {
        this._accessKeyId = undefined;
    }
    get accessKeyIdInput() {
        return this._accessKeyId;
    }
    get accountKey() {
        return this.getStringAttribute('account_key');
    }
    set accountKey(value) {
        this._accountKey = value;
    }
    resetAccountKey() {
        this._accountKey = undefined;
    }
    get accountKeyInput() {
        return this._accountKey;
    }
    get accountKeySecretId() {
        return this.getStringAttribute('account_key_secret_id');
    }
    set accountKeySecretId(value) {
        this._accountKeySecretId = value;
    }
    resetAccountKeySecretId() {
        this._accountKeySecretId = undefined;
    }
    get accountKeySecretIdInput() {
        return this._accountKeySecretId;
    }
    get accountName() {
        return this.getStringAttribute('account_name');
    }
    set accountName(value) {
        this._accountName = value;
    }
    resetAccountName() {
        this._accountName = undefined;
    }
    get accountNameInput() {
        return this._accountName;
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
    get container() {
        return this.getStringAttribute('container');
    }
    set container(value) {
        this._container = value;
    }
    resetContainer() {
        this._container = undefined;
    }
    get containerInput() {
        return this._container;
    }
    get endpoint() {
        return this.getStringAttribute('endpoint');
    }
    set endpoint(value) {
        this._endpoint = value;
    }
    resetEndpoint() {
        this._endpoint = undefined;
    }
    get endpointInput() {
        return this._endpoint;
    }
    get projectId() {
        return this.getStringAttribute('project_id');
    }
    set projectId(value) {
        this._projectId = value;
    }
    resetProjectId() {
        this._projectId = undefined;
    }
    get projectIdInput() {
        return this._projectId;
    }
    get region() {
        return this.getStringAttribute('region');
    }
    set region(value) {
        this._region = value;
    }
    resetRegion() {
        this._region = undefined;
    }
    get regionInput() {
        return this._region;
    }
    get schemeType() {
        return this.getStringAttribute('scheme_type');
    }
    set schemeType(value) {
        this._schemeType = value;
    }
    resetSchemeType() {
        this._schemeType = undefined;
    }
    get schemeTypeInput() {
        return this._schemeType;
    }
    get secretAccessKey() {
        return this.getStringAttribute('secret_access_key');
    }
    set secretAccessKey(value) {
        this._secretAccessKey = value;
    }
    resetSecretAccessKey() {
        this._secretAccessKey = undefined;
    }
    get secretAccessKeyInput() {
        return this._secretAccessKey;
    }
    get secretAccessKeySecretId() {
        return this.getStringAttribute('secret_access_key_secret_id');
    }
    set secretAccessKeySecretId(value) {
        this._secretAccessKeySecretId = value;
    }
    resetSecretAccessKeySecretId() {
        this._secretAccessKeySecretId = undefined;
    }
    get secretAccessKeySecretIdInput() {
        return this._secretAccessKeySecretId;
    }
    get serviceAccountKeyFile() {
        return this.getStringAttribute('service_account_key_file');
    }
    set serviceAccountKeyFile(value) {
        this._serviceAccountKeyFile = value;
    }
    resetServiceAccountKeyFile() {
        this._serviceAccountKeyFile = undefined;
    }
    get serviceAccountKeyFileInput() {
        return this._serviceAccountKeyFile;
    }
    get serviceAccountKeyFileSecretId() {
        return this.getStringAttribute('service_account_key_file_secret_id');
    }
    set serviceAccountKeyFileSecretId(value) {
        this._serviceAccountKeyFileSecretId = value;
    }
    resetServiceAccountKeyFileSecretId() {
        this._serviceAccountKeyFileSecretId = undefined;
    }
    get serviceAccountKeyFileSecretIdInput() {
        return this._serviceAccountKeyFileSecretId;
    }
    get storageType() {
        return this.getStringAttribute('storage_type');
    }
    set storageType(value) {
        this._storageType = value;
    }
    get storageTypeInput() {
        return this._storageType;
    }
}
exports.GoldenGateConnectionStorageOutputReference = GoldenGateConnectionStorageOutputReference;
function goldenGateConnectionTimeoutsToTerraform(struct) {
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
function goldenGateConnectionTimeoutsToHclTerraform(struct) {
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
class GoldenGateConnectionTimeoutsOutputReference extends cdktf.ComplexObject {
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
exports.GoldenGateConnectionTimeoutsOutputReference = GoldenGateConnectionTimeoutsOutputReference;
class GoldenGateConnection extends cdktf.TerraformResource {
    static generateConfigForImport(scope, importToId, importFromId, provider) {
        return new cdktf.ImportableResource((0, engine_1.inEngine)(scope, importToId), importToId, { terraformResourceType: "oci_golden_gate_connection", importId: importFromId, provider });
    }
    constructor(scope, id, config) {
        super((0, engine_1.inEngine)(scope, id), id, {
            terraformResourceType: 'oci_golden_gate_connection',
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
        this._ingressIps = new GoldenGateConnectionIngressIpsList(this, "ingress_ips", false);
        this._systemTags = new cdktf.StringMap(this, "system_tags");
        this._additionalAttributes = new GoldenGateConnectionAdditionalAttributesList(this, "additional_attributes", false);
        this._authDetails = new GoldenGateConnectionAuthDetailsOutputReference(this, "auth_details");
        this._bootstrapServers = new GoldenGateConnectionBootstrapServersList(this, "bootstrap_servers", false);
        this._catalog = new GoldenGateConnectionCatalogOutputReference(this, "catalog");
        this._locks = new GoldenGateConnectionLocksList(this, "locks", false);
        this._storage = new GoldenGateConnectionStorageOutputReference(this, "storage");
        this._timeouts = new GoldenGateConnectionTimeoutsOutputReference(this, "timeouts");
        this._accessKeyId = config.accessKeyId;
        this._accountKey = config.accountKey;
        this._accountKeySecretId = config.accountKeySecretId;
        this._accountName = config.accountName;
        this._authenticationMode = config.authenticationMode;
        this._authenticationType = config.authenticationType;
        this._azureAuthorityHost = config.azureAuthorityHost;
        this._azureTenantId = config.azureTenantId;
        this._clientId = config.clientId;
        this._clientSecret = config.clientSecret;
        this._clientSecretSecretId = config.clientSecretSecretId;
        this._clusterId = config.clusterId;
        this._clusterPlacementGroupId = config.clusterPlacementGroupId;
        this._compartmentId = config.compartmentId;
        this._connectionFactory = config.connectionFactory;
        this._connectionString = config.connectionString;
        this._connectionType = config.connectionType;
        this._connectionUrl = config.connectionUrl;
        this._consumerProperties = config.consumerProperties;
        this._coreSiteXml = config.coreSiteXml;
        this._databaseId = config.databaseId;
        this._databaseName = config.databaseName;
        this._dbSystemId = config.dbSystemId;
        this._definedTags = config.definedTags;
        this._deploymentId = config.deploymentId;
        this._description = config.description;
        this._displayName = config.displayName;
        this._doesUseSecretIds = config.doesUseSecretIds;
        this._endpoint = config.endpoint;
        this._fingerprint = config.fingerprint;
        this._freeformTags = config.freeformTags;
        this._host = config.host;
        this._id = config.id;
        this._isLockOverride = config.isLockOverride;
        this._jndiConnectionFactory = config.jndiConnectionFactory;
        this._jndiInitialContextFactory = config.jndiInitialContextFactory;
        this._jndiProviderUrl = config.jndiProviderUrl;
        this._jndiSecurityCredentials = config.jndiSecurityCredentials;
        this._jndiSecurityCredentialsSecretId = config.jndiSecurityCredentialsSecretId;
        this._jndiSecurityPrincipal = config.jndiSecurityPrincipal;
        this._keyId = config.keyId;
        this._keyStore = config.keyStore;
        this._keyStorePassword = config.keyStorePassword;
        this._keyStorePasswordSecretId = config.keyStorePasswordSecretId;
        this._keyStoreSecretId = config.keyStoreSecretId;
        this._maxInputChars = config.maxInputChars;
        this._modelKey = config.modelKey;
        this._nsgIds = config.nsgIds;
        this._password = config.password;
        this._passwordSecretId = config.passwordSecretId;
        this._port = config.port;
        this._privateKeyFile = config.privateKeyFile;
        this._privateKeyFileSecretId = config.privateKeyFileSecretId;
        this._privateKeyPassphrase = config.privateKeyPassphrase;
        this._privateKeyPassphraseSecretId = config.privateKeyPassphraseSecretId;
        this._producerProperties = config.producerProperties;
        this._providerType = config.providerType;
        this._publicKeyFingerprint = config.publicKeyFingerprint;
        this._redisClusterId = config.redisClusterId;
        this._region = config.region;
        this._routingMethod = config.routingMethod;
        this._sasToken = config.sasToken;
        this._sasTokenSecretId = config.sasTokenSecretId;
        this._secretAccessKey = config.secretAccessKey;
        this._secretAccessKeySecretId = config.secretAccessKeySecretId;
        this._securityAttributes = config.securityAttributes;
        this._securityProtocol = config.securityProtocol;
        this._servers = config.servers;
        this._serviceAccountKeyFile = config.serviceAccountKeyFile;
        this._serviceAccountKeyFileSecretId = config.serviceAccountKeyFileSecretId;
        this._sessionMode = config.sessionMode;
        this._shouldUseJndi = config.shouldUseJndi;
        this._shouldUseResourcePrincipal = config.shouldUseResourcePrincipal;
        this._shouldValidateServerCertificate = config.shouldValidateServerCertificate;
        this._sslCa = config.sslCa;
        this._sslCert = config.sslCert;
        this._sslClientKeystash = config.sslClientKeystash;
        this._sslClientKeystashSecretId = config.sslClientKeystashSecretId;
        this._sslClientKeystoredb = config.sslClientKeystoredb;
        this._sslClientKeystoredbSecretId = config.sslClientKeystoredbSecretId;
        this._sslCrl = config.sslCrl;
        this._sslKey = config.sslKey;
        this._sslKeyPassword = config.sslKeyPassword;
        this._sslKeyPasswordSecretId = config.sslKeyPasswordSecretId;
        this._sslKeySecretId = config.sslKeySecretId;
        this._sslMode = config.sslMode;
        this._sslServerCertificate = config.sslServerCertificate;
        this._storageCredentialName = config.storageCredentialName;
        this._streamPoolId = config.streamPoolId;
        this._subnetId = config.subnetId;
        this._subscriptionId = config.subscriptionId;
        this._technologyType = config.technologyType;
        this._tenancyId = config.tenancyId;
        this._tenantId = config.tenantId;
        this._tlsCaFile = config.tlsCaFile;
        this._tlsCertificateKeyFile = config.tlsCertificateKeyFile;
        this._tlsCertificateKeyFilePassword = config.tlsCertificateKeyFilePassword;
        this._tlsCertificateKeyFilePasswordSecretId = config.tlsCertificateKeyFilePasswordSecretId;
        this._tlsCertificateKeyFileSecretId = config.tlsCertificateKeyFileSecretId;
        this._triggerRefresh = config.triggerRefresh;
        this._trustStore = config.trustStore;
        this._trustStorePassword = config.trustStorePassword;
        this._trustStorePasswordSecretId = config.trustStorePasswordSecretId;
        this._trustStoreSecretId = config.trustStoreSecretId;
        this._url = config.url;
        this._userId = config.userId;
        this._username = config.username;
        this._vaultId = config.vaultId;
        this._wallet = config.wallet;
        this._walletSecretId = config.walletSecretId;
        this._additionalAttributes.internalValue = config.additionalAttributes;
        this._authDetails.internalValue = config.authDetails;
        this._bootstrapServers.internalValue = config.bootstrapServers;
        this._catalog.internalValue = config.catalog;
        this._locks.internalValue = config.locks;
        this._storage.internalValue = config.storage;
        this._timeouts.internalValue = config.timeouts;
    }
    get accessKeyId() {
        return this.getStringAttribute('access_key_id');
    }
    set accessKeyId(value) {
        this._accessKeyId = value;
    }
    resetAccessKeyId() {
        this._accessKeyId = undefined;
    }
    get accessKeyIdInput() {
        return this._accessKeyId;
    }
    get accountKey() {
        return this.getStringAttribute('account_key');
    }
    set accountKey(value) {
        this._accountKey = value;
    }
    resetAccountKey() {
        this._accountKey = undefined;
    }
    get accountKeyInput() {
        return this._accountKey;
    }
    get accountKeySecretId() {
        return this.getStringAttribute('account_key_secret_id');
    }
    set accountKeySecretId(value) {
        this._accountKeySecretId = value;
    }
    resetAccountKeySecretId() {
        this._accountKeySecretId = undefined;
    }
    get accountKeySecretIdInput() {
        return this._accountKeySecretId;
    }
    get accountName() {
        return this.getStringAttribute('account_name');
    }
    set accountName(value) {
        this._accountName = value;
    }
    resetAccountName() {
        this._accountName = undefined;
    }
    get accountNameInput() {
        return this._accountName;
    }
    get authenticationMode() {
        return this.getStringAttribute('authentication_mode');
    }
    set authenticationMode(value) {
        this._authenticationMode = value;
    }
    resetAuthenticationMode() {
        this._authenticationMode = undefined;
    }
    get authenticationModeInput() {
        return this._authenticationMode;
    }
    get authenticationType() {
        return this.getStringAttribute('authentication_type');
    }
    set authenticationType(value) {
        this._authenticationType = value;
    }
    resetAuthenticationType() {
        this._authenticationType = undefined;
    }
    get authenticationTypeInput() {
        return this._authenticationType;
    }
    get azureAuthorityHost() {
        return this.getStringAttribute('azure_authority_host');
    }
    set azureAuthorityHost(value) {
        this._azureAuthorityHost = value;
    }
    resetAzureAuthorityHost() {
        this._azureAuthorityHost = undefined;
    }
    get azureAuthorityHostInput() {
        return this._azureAuthorityHost;
    }
    get azureTenantId() {
        return this.getStringAttribute('azure_tenant_id');
    }
    set azureTenantId(value) {
        this._azureTenantId = value;
    }
    resetAzureTenantId() {
        this._azureTenantId = undefined;
    }
    get azureTenantIdInput() {
        return this._azureTenantId;
    }
    get clientId() {
        return this.getStringAttribute('client_id');
    }
    set clientId(value) {
        this._clientId = value;
    }
    resetClientId() {
        this._clientId = undefined;
    }
    get clientIdInput() {
        return this._clientId;
    }
    get clientSecret() {
        return this.getStringAttribute('client_secret');
    }
    set clientSecret(value) {
        this._clientSecret = value;
    }
    resetClientSecret() {
        this._clientSecret = undefined;
    }
    get clientSecretInput() {
        return this._clientSecret;
    }
    get clientSecretSecretId() {
        return this.getStringAttribute('client_secret_secret_id');
    }
    set clientSecretSecretId(value) {
        this._clientSecretSecretId = value;
    }
    resetClientSecretSecretId() {
        this._clientSecretSecretId = undefined;
    }
    get clientSecretSecretIdInput() {
        return this._clientSecretSecretId;
    }
    get clusterId() {
        return this.getStringAttribute('cluster_id');
    }
    set clusterId(value) {
        this._clusterId = value;
    }
    resetClusterId() {
        this._clusterId = undefined;
    }
    get clusterIdInput() {
        return this._clusterId;
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
    get connectionFactory() {
        return this.getStringAttribute('connection_factory');
    }
    set connectionFactory(value) {
        this._connectionFactory = value;
    }
    resetConnectionFactory() {
        this._connectionFactory = undefined;
    }
    get connectionFactoryInput() {
        return this._connectionFactory;
    }
    get connectionString() {
        return this.getStringAttribute('connection_string');
    }
    set connectionString(value) {
        this._connectionString = value;
    }
    resetConnectionString() {
        this._connectionString = undefined;
    }
    get connectionStringInput() {
        return this._connectionString;
    }
    get connectionType() {
        return this.getStringAttribute('connection_type');
    }
    set connectionType(value) {
        this._connectionType = value;
    }
    get connectionTypeInput() {
        return this._connectionType;
    }
    get connectionUrl() {
        return this.getStringAttribute('connection_url');
    }
    set connectionUrl(value) {
        this._connectionUrl = value;
    }
    resetConnectionUrl() {
        this._connectionUrl = undefined;
    }
    get connectionUrlInput() {
        return this._connectionUrl;
    }
    get consumerProperties() {
        return this.getStringAttribute('consumer_properties');
    }
    set consumerProperties(value) {
        this._consumerProperties = value;
    }
    resetConsumerProperties() {
        this._consumerProperties = undefined;
    }
    get consumerPropertiesInput() {
        return this._consumerProperties;
    }
    get coreSiteXml() {
        return this.getStringAttribute('core_site_xml');
    }
    set coreSiteXml(value) {
        this._coreSiteXml = value;
    }
    resetCoreSiteXml() {
        this._coreSiteXml = undefined;
    }
    get coreSiteXmlInput() {
        return this._coreSiteXml;
    }
    get databaseId() {
        return this.getStringAttribute('database_id');
    }
    set databaseId(value) {
        this._databaseId = value;
    }
    resetDatabaseId() {
        this._databaseId = undefined;
    }
    get databaseIdInput() {
        return this._databaseId;
    }
    get databaseName() {
        return this.getStringAttribute('database_name');
    }
    set databaseName(value) {
        this._databaseName = value;
    }
    resetDatabaseName() {
        this._databaseName = undefined;
    }
    get databaseNameInput() {
        return this._databaseName;
    }
    get dbSystemId() {
        return this.getStringAttribute('db_system_id');
    }
    set dbSystemId(value) {
        this._dbSystemId = value;
    }
    resetDbSystemId() {
        this._dbSystemId = undefined;
    }
    get dbSystemIdInput() {
        return this._dbSystemId;
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
    get deploymentId() {
        return this.getStringAttribute('deployment_id');
    }
    set deploymentId(value) {
        this._deploymentId = value;
    }
    resetDeploymentId() {
        this._deploymentId = undefined;
    }
    get deploymentIdInput() {
        return this._deploymentId;
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
    get displayName() {
        return this.getStringAttribute('display_name');
    }
    set displayName(value) {
        this._displayName = value;
    }
    get displayNameInput() {
        return this._displayName;
    }
    get doesUseSecretIds() {
        return this.getBooleanAttribute('does_use_secret_ids');
    }
    set doesUseSecretIds(value) {
        this._doesUseSecretIds = value;
    }
    resetDoesUseSecretIds() {
        this._doesUseSecretIds = undefined;
    }
    get doesUseSecretIdsInput() {
        return this._doesUseSecretIds;
    }
    get endpoint() {
        return this.getStringAttribute('endpoint');
    }
    set endpoint(value) {
        this._endpoint = value;
    }
    resetEndpoint() {
        this._endpoint = undefined;
    }
    get endpointInput() {
        return this._endpoint;
    }
    get fingerprint() {
        return this.getStringAttribute('fingerprint');
    }
    set fingerprint(value) {
        this._fingerprint = value;
    }
    resetFingerprint() {
        this._fingerprint = undefined;
    }
    get fingerprintInput() {
        return this._fingerprint;
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
    get host() {
        return this.getStringAttribute('host');
    }
    set host(value) {
        this._host = value;
    }
    resetHost() {
        this._host = undefined;
    }
    get hostInput() {
        return this._host;
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
    get jndiConnectionFactory() {
        return this.getStringAttribute('jndi_connection_factory');
    }
    set jndiConnectionFactory(value) {
        this._jndiConnectionFactory = value;
    }
    resetJndiConnectionFactory() {
        this._jndiConnectionFactory = undefined;
    }
    get jndiConnectionFactoryInput() {
        return this._jndiConnectionFactory;
    }
    get jndiInitialContextFactory() {
        return this.getStringAttribute('jndi_initial_context_factory');
    }
    set jndiInitialContextFactory(value) {
        this._jndiInitialContextFactory = value;
    }
    resetJndiInitialContextFactory() {
        this._jndiInitialContextFactory = undefined;
    }
    get jndiInitialContextFactoryInput() {
        return this._jndiInitialContextFactory;
    }
    get jndiProviderUrl() {
        return this.getStringAttribute('jndi_provider_url');
    }
    set jndiProviderUrl(value) {
        this._jndiProviderUrl = value;
    }
    resetJndiProviderUrl() {
        this._jndiProviderUrl = undefined;
    }
    get jndiProviderUrlInput() {
        return this._jndiProviderUrl;
    }
    get jndiSecurityCredentials() {
        return this.getStringAttribute('jndi_security_credentials');
    }
    set jndiSecurityCredentials(value) {
        this._jndiSecurityCredentials = value;
    }
    resetJndiSecurityCredentials() {
        this._jndiSecurityCredentials = undefined;
    }
    get jndiSecurityCredentialsInput() {
        return this._jndiSecurityCredentials;
    }
    get jndiSecurityCredentialsSecretId() {
        return this.getStringAttribute('jndi_security_credentials_secret_id');
    }
    set jndiSecurityCredentialsSecretId(value) {
        this._jndiSecurityCredentialsSecretId = value;
    }
    resetJndiSecurityCredentialsSecretId() {
        this._jndiSecurityCredentialsSecretId = undefined;
    }
    get jndiSecurityCredentialsSecretIdInput() {
        return this._jndiSecurityCredentialsSecretId;
    }
    get jndiSecurityPrincipal() {
        return this.getStringAttribute('jndi_security_principal');
    }
    set jndiSecurityPrincipal(value) {
        this._jndiSecurityPrincipal = value;
    }
    resetJndiSecurityPrincipal() {
        this._jndiSecurityPrincipal = undefined;
    }
    get jndiSecurityPrincipalInput() {
        return this._jndiSecurityPrincipal;
    }
    get keyId() {
        return this.getStringAttribute('key_id');
    }
    set keyId(value) {
        this._keyId = value;
    }
    resetKeyId() {
        this._keyId = undefined;
    }
    get keyIdInput() {
        return this._keyId;
    }
    get keyStore() {
        return this.getStringAttribute('key_store');
    }
    set keyStore(value) {
        this._keyStore = value;
    }
    resetKeyStore() {
        this._keyStore = undefined;
    }
    get keyStoreInput() {
        return this._keyStore;
    }
    get keyStorePassword() {
        return this.getStringAttribute('key_store_password');
    }
    set keyStorePassword(value) {
        this._keyStorePassword = value;
    }
    resetKeyStorePassword() {
        this._keyStorePassword = undefined;
    }
    get keyStorePasswordInput() {
        return this._keyStorePassword;
    }
    get keyStorePasswordSecretId() {
        return this.getStringAttribute('key_store_password_secret_id');
    }
    set keyStorePasswordSecretId(value) {
        this._keyStorePasswordSecretId = value;
    }
    resetKeyStorePasswordSecretId() {
        this._keyStorePasswordSecretId = undefined;
    }
    get keyStorePasswordSecretIdInput() {
        return this._keyStorePasswordSecretId;
    }
    get keyStoreSecretId() {
        return this.getStringAttribute('key_store_secret_id');
    }
    set keyStoreSecretId(value) {
        this._keyStoreSecretId = value;
    }
    resetKeyStoreSecretId() {
        this._keyStoreSecretId = undefined;
    }
    get keyStoreSecretIdInput() {
        return this._keyStoreSecretId;
    }
    get lifecycleDetails() {
        return this.getStringAttribute('lifecycle_details');
    }
    get maxInputChars() {
        return this.getNumberAttribute('max_input_chars');
    }
    set maxInputChars(value) {
        this._maxInputChars = value;
    }
    resetMaxInputChars() {
        this._maxInputChars = undefined;
    }
    get maxInputCharsInput() {
        return this._maxInputChars;
    }
    get modelKey() {
        return this.getStringAttribute('model_key');
    }
    set modelKey(value) {
        this._modelKey = value;
    }
    resetModelKey() {
        this._modelKey = undefined;
    }
    get modelKeyInput() {
        return this._modelKey;
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
    get password() {
        return this.getStringAttribute('password');
    }
    set password(value) {
        this._password = value;
    }
    resetPassword() {
        this._password = undefined;
    }
    get passwordInput() {
        return this._password;
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
    get port() {
        return this.getNumberAttribute('port');
    }
    set port(value) {
        this._port = value;
    }
    resetPort() {
        this._port = undefined;
    }
    get portInput() {
        return this._port;
    }
    get privateIp() {
        return this.getStringAttribute('private_ip');
    }
    get privateKeyFile() {
        return this.getStringAttribute('private_key_file');
    }
    set privateKeyFile(value) {
        this._privateKeyFile = value;
    }
    resetPrivateKeyFile() {
        this._privateKeyFile = undefined;
    }
    get privateKeyFileInput() {
        return this._privateKeyFile;
    }
    get privateKeyFileSecretId() {
        return this.getStringAttribute('private_key_file_secret_id');
    }
    set privateKeyFileSecretId(value) {
        this._privateKeyFileSecretId = value;
    }
    resetPrivateKeyFileSecretId() {
        this._privateKeyFileSecretId = undefined;
    }
    get privateKeyFileSecretIdInput() {
        return this._privateKeyFileSecretId;
    }
    get privateKeyPassphrase() {
        return this.getStringAttribute('private_key_passphrase');
    }
    set privateKeyPassphrase(value) {
        this._privateKeyPassphrase = value;
    }
    resetPrivateKeyPassphrase() {
        this._privateKeyPassphrase = undefined;
    }
    get privateKeyPassphraseInput() {
        return this._privateKeyPassphrase;
    }
    get privateKeyPassphraseSecretId() {
        return this.getStringAttribute('private_key_passphrase_secret_id');
    }
    set privateKeyPassphraseSecretId(value) {
        this._privateKeyPassphraseSecretId = value;
    }
    resetPrivateKeyPassphraseSecretId() {
        this._privateKeyPassphraseSecretId = undefined;
    }
    get privateKeyPassphraseSecretIdInput() {
        return this._privateKeyPassphraseSecretId;
    }
    get producerProperties() {
        return this.getStringAttribute('producer_properties');
    }
    set producerProperties(value) {
        this._producerProperties = value;
    }
    resetProducerProperties() {
        this._producerProperties = undefined;
    }
    get producerPropertiesInput() {
        return this._producerProperties;
    }
    get providerType() {
        return this.getStringAttribute('provider_type');
    }
    set providerType(value) {
        this._providerType = value;
    }
    resetProviderType() {
        this._providerType = undefined;
    }
    get providerTypeInput() {
        return this._providerType;
    }
    get publicKeyFingerprint() {
        return this.getStringAttribute('public_key_fingerprint');
    }
    set publicKeyFingerprint(value) {
        this._publicKeyFingerprint = value;
    }
    resetPublicKeyFingerprint() {
        this._publicKeyFingerprint = undefined;
    }
    get publicKeyFingerprintInput() {
        return this._publicKeyFingerprint;
    }
    get redisClusterId() {
        return this.getStringAttribute('redis_cluster_id');
    }
    set redisClusterId(value) {
        this._redisClusterId = value;
    }
    resetRedisClusterId() {
        this._redisClusterId = undefined;
    }
    get redisClusterIdInput() {
        return this._redisClusterId;
    }
    get region() {
        return this.getStringAttribute('region');
    }
    set region(value) {
        this._region = value;
    }
    resetRegion() {
        this._region = undefined;
    }
    get regionInput() {
        return this._region;
    }
    get routingMethod() {
        return this.getStringAttribute('routing_method');
    }
    set routingMethod(value) {
        this._routingMethod = value;
    }
    resetRoutingMethod() {
        this._routingMethod = undefined;
    }
    get routingMethodInput() {
        return this._routingMethod;
    }
    get sasToken() {
        return this.getStringAttribute('sas_token');
    }
    set sasToken(value) {
        this._sasToken = value;
    }
    resetSasToken() {
        this._sasToken = undefined;
    }
    get sasTokenInput() {
        return this._sasToken;
    }
    get sasTokenSecretId() {
        return this.getStringAttribute('sas_token_secret_id');
    }
    set sasTokenSecretId(value) {
        this._sasTokenSecretId = value;
    }
    resetSasTokenSecretId() {
        this._sasTokenSecretId = undefined;
    }
    get sasTokenSecretIdInput() {
        return this._sasTokenSecretId;
    }
    get secretAccessKey() {
        return this.getStringAttribute('secret_access_key');
    }
    set secretAccessKey(value) {
        this._secretAccessKey = value;
    }
    resetSecretAccessKey() {
        this._secretAccessKey = undefined;
    }
    get secretAccessKeyInput() {
        return this._secretAccessKey;
    }
    get secretAccessKeySecretId() {
        return this.getStringAttribute('secret_access_key_secret_id');
    }
    set secretAccessKeySecretId(value) {
        this._secretAccessKeySecretId = value;
    }
    resetSecretAccessKeySecretId() {
        this._secretAccessKeySecretId = undefined;
    }
    get secretAccessKeySecretIdInput() {
        return this._secretAccessKeySecretId;
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
    get securityProtocol() {
        return this.getStringAttribute('security_protocol');
    }
    set securityProtocol(value) {
        this._securityProtocol = value;
    }
    resetSecurityProtocol() {
        this._securityProtocol = undefined;
    }
    get securityProtocolInput() {
        return this._securityProtocol;
    }
    get servers() {
        return this.getStringAttribute('servers');
    }
    set servers(value) {
        this._servers = value;
    }
    resetServers() {
        this._servers = undefined;
    }
    get serversInput() {
        return this._servers;
    }
    get serviceAccountKeyFile() {
        return this.getStringAttribute('service_account_key_file');
    }
    set serviceAccountKeyFile(value) {
        this._serviceAccountKeyFile = value;
    }
    resetServiceAccountKeyFile() {
        this._serviceAccountKeyFile = undefined;
    }
    get serviceAccountKeyFileInput() {
        return this._serviceAccountKeyFile;
    }
    get serviceAccountKeyFileSecretId() {
        return this.getStringAttribute('service_account_key_file_secret_id');
    }
    set serviceAccountKeyFileSecretId(value) {
        this._serviceAccountKeyFileSecretId = value;
    }
    resetServiceAccountKeyFileSecretId() {
        this._serviceAccountKeyFileSecretId = undefined;
    }
    get serviceAccountKeyFileSecretIdInput() {
        return this._serviceAccountKeyFileSecretId;
    }
    get sessionMode() {
        return this.getStringAttribute('session_mode');
    }
    set sessionMode(value) {
        this._sessionMode = value;
    }
    resetSessionMode() {
        this._sessionMode = undefined;
    }
    get sessionModeInput() {
        return this._sessionMode;
    }
    get shouldUseJndi() {
        return this.getBooleanAttribute('should_use_jndi');
    }
    set shouldUseJndi(value) {
        this._shouldUseJndi = value;
    }
    resetShouldUseJndi() {
        this._shouldUseJndi = undefined;
    }
    get shouldUseJndiInput() {
        return this._shouldUseJndi;
    }
    get shouldUseResourcePrincipal() {
        return this.getBooleanAttribute('should_use_resource_principal');
    }
    set shouldUseResourcePrincipal(value) {
        this._shouldUseResourcePrincipal = value;
    }
    resetShouldUseResourcePrincipal() {
        this._shouldUseResourcePrincipal = undefined;
    }
    get shouldUseResourcePrincipalInput() {
        return this._shouldUseResourcePrincipal;
    }
    get shouldValidateServerCertificate() {
        return this.getBooleanAttribute('should_validate_server_certificate');
    }
    set shouldValidateServerCertificate(value) {
        this._shouldValidateServerCertificate = value;
    }
    resetShouldValidateServerCertificate() {
        this._shouldValidateServerCertificate = undefined;
    }
    get shouldValidateServerCertificateInput() {
        return this._shouldValidateServerCertificate;
    }
    get sslCa() {
        return this.getStringAttribute('ssl_ca');
    }
    set sslCa(value) {
        this._sslCa = value;
    }
    resetSslCa() {
        this._sslCa = undefined;
    }
    get sslCaInput() {
        return this._sslCa;
    }
    get sslCert() {
        return this.getStringAttribute('ssl_cert');
    }
    set sslCert(value) {
        this._sslCert = value;
    }
    resetSslCert() {
        this._sslCert = undefined;
    }
    get sslCertInput() {
        return this._sslCert;
    }
    get sslClientKeystash() {
        return this.getStringAttribute('ssl_client_keystash');
    }
    set sslClientKeystash(value) {
        this._sslClientKeystash = value;
    }
    resetSslClientKeystash() {
        this._sslClientKeystash = undefined;
    }
    get sslClientKeystashInput() {
        return this._sslClientKeystash;
    }
    get sslClientKeystashSecretId() {
        return this.getStringAttribute('ssl_client_keystash_secret_id');
    }
    set sslClientKeystashSecretId(value) {
        this._sslClientKeystashSecretId = value;
    }
    resetSslClientKeystashSecretId() {
        this._sslClientKeystashSecretId = undefined;
    }
    get sslClientKeystashSecretIdInput() {
        return this._sslClientKeystashSecretId;
    }
    get sslClientKeystoredb() {
        return this.getStringAttribute('ssl_client_keystoredb');
    }
    set sslClientKeystoredb(value) {
        this._sslClientKeystoredb = value;
    }
    resetSslClientKeystoredb() {
        this._sslClientKeystoredb = undefined;
    }
    get sslClientKeystoredbInput() {
        return this._sslClientKeystoredb;
    }
    get sslClientKeystoredbSecretId() {
        return this.getStringAttribute('ssl_client_keystoredb_secret_id');
    }
    set sslClientKeystoredbSecretId(value) {
        this._sslClientKeystoredbSecretId = value;
    }
    resetSslClientKeystoredbSecretId() {
        this._sslClientKeystoredbSecretId = undefined;
    }
    get sslClientKeystoredbSecretIdInput() {
        return this._sslClientKeystoredbSecretId;
    }
    get sslCrl() {
        return this.getStringAttribute('ssl_crl');
    }
    set sslCrl(value) {
        this._sslCrl = value;
    }
    resetSslCrl() {
        this._sslCrl = undefined;
    }
    get sslCrlInput() {
        return this._sslCrl;
    }
    get sslKey() {
        return this.getStringAttribute('ssl_key');
    }
    set sslKey(value) {
        this._sslKey = value;
    }
    resetSslKey() {
        this._sslKey = undefined;
    }
    get sslKeyInput() {
        return this._sslKey;
    }
    get sslKeyPassword() {
        return this.getStringAttribute('ssl_key_password');
    }
    set sslKeyPassword(value) {
        this._sslKeyPassword = value;
    }
    resetSslKeyPassword() {
        this._sslKeyPassword = undefined;
    }
    get sslKeyPasswordInput() {
        return this._sslKeyPassword;
    }
    get sslKeyPasswordSecretId() {
        return this.getStringAttribute('ssl_key_password_secret_id');
    }
    set sslKeyPasswordSecretId(value) {
        this._sslKeyPasswordSecretId = value;
    }
    resetSslKeyPasswordSecretId() {
        this._sslKeyPasswordSecretId = undefined;
    }
    get sslKeyPasswordSecretIdInput() {
        return this._sslKeyPasswordSecretId;
    }
    get sslKeySecretId() {
        return this.getStringAttribute('ssl_key_secret_id');
    }
    set sslKeySecretId(value) {
        this._sslKeySecretId = value;
    }
    resetSslKeySecretId() {
        this._sslKeySecretId = undefined;
    }
    get sslKeySecretIdInput() {
        return this._sslKeySecretId;
    }
    get sslMode() {
        return this.getStringAttribute('ssl_mode');
    }
    set sslMode(value) {
        this._sslMode = value;
    }
    resetSslMode() {
        this._sslMode = undefined;
    }
    get sslModeInput() {
        return this._sslMode;
    }
    get sslServerCertificate() {
        return this.getStringAttribute('ssl_server_certificate');
    }
    set sslServerCertificate(value) {
        this._sslServerCertificate = value;
    }
    resetSslServerCertificate() {
        this._sslServerCertificate = undefined;
    }
    get sslServerCertificateInput() {
        return this._sslServerCertificate;
    }
    get state() {
        return this.getStringAttribute('state');
    }
    get storageCredentialName() {
        return this.getStringAttribute('storage_credential_name');
    }
    set storageCredentialName(value) {
        this._storageCredentialName = value;
    }
    resetStorageCredentialName() {
        this._storageCredentialName = undefined;
    }
    get storageCredentialNameInput() {
        return this._storageCredentialName;
    }
    get streamPoolId() {
        return this.getStringAttribute('stream_pool_id');
    }
    set streamPoolId(value) {
        this._streamPoolId = value;
    }
    resetStreamPoolId() {
        this._streamPoolId = undefined;
    }
    get streamPoolIdInput() {
        return this._streamPoolId;
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
    get technologyType() {
        return this.getStringAttribute('technology_type');
    }
    set technologyType(value) {
        this._technologyType = value;
    }
    get technologyTypeInput() {
        return this._technologyType;
    }
    get tenancyId() {
        return this.getStringAttribute('tenancy_id');
    }
    set tenancyId(value) {
        this._tenancyId = value;
    }
    resetTenancyId() {
        this._tenancyId = undefined;
    }
    get tenancyIdInput() {
        return this._tenancyId;
    }
    get tenantId() {
        return this.getStringAttribute('tenant_id');
    }
    set tenantId(value) {
        this._tenantId = value;
    }
    resetTenantId() {
        this._tenantId = undefined;
    }
    get tenantIdInput() {
        return this._tenantId;
    }
    get timeCreated() {
        return this.getStringAttribute('time_created');
    }
    get timeUpdated() {
        return this.getStringAttribute('time_updated');
    }
    get tlsCaFile() {
        return this.getStringAttribute('tls_ca_file');
    }
    set tlsCaFile(value) {
        this._tlsCaFile = value;
    }
    resetTlsCaFile() {
        this._tlsCaFile = undefined;
    }
    get tlsCaFileInput() {
        return this._tlsCaFile;
    }
    get tlsCertificateKeyFile() {
        return this.getStringAttribute('tls_certificate_key_file');
    }
    set tlsCertificateKeyFile(value) {
        this._tlsCertificateKeyFile = value;
    }
    resetTlsCertificateKeyFile() {
        this._tlsCertificateKeyFile = undefined;
    }
    get tlsCertificateKeyFileInput() {
        return this._tlsCertificateKeyFile;
    }
    get tlsCertificateKeyFilePassword() {
        return this.getStringAttribute('tls_certificate_key_file_password');
    }
    set tlsCertificateKeyFilePassword(value) {
        this._tlsCertificateKeyFilePassword = value;
    }
    resetTlsCertificateKeyFilePassword() {
        this._tlsCertificateKeyFilePassword = undefined;
    }
    get tlsCertificateKeyFilePasswordInput() {
        return this._tlsCertificateKeyFilePassword;
    }
    get tlsCertificateKeyFilePasswordSecretId() {
        return this.getStringAttribute('tls_certificate_key_file_password_secret_id');
    }
    set tlsCertificateKeyFilePasswordSecretId(value) {
        this._tlsCertificateKeyFilePasswordSecretId = value;
    }
    resetTlsCertificateKeyFilePasswordSecretId() {
        this._tlsCertificateKeyFilePasswordSecretId = undefined;
    }
    get tlsCertificateKeyFilePasswordSecretIdInput() {
        return this._tlsCertificateKeyFilePasswordSecretId;
    }
    get tlsCertificateKeyFileSecretId() {
        return this.getStringAttribute('tls_certificate_key_file_secret_id');
    }
    set tlsCertificateKeyFileSecretId(value) {
        this._tlsCertificateKeyFileSecretId = value;
    }
    resetTlsCertificateKeyFileSecretId() {
        this._tlsCertificateKeyFileSecretId = undefined;
    }
    get tlsCertificateKeyFileSecretIdInput() {
        return this._tlsCertificateKeyFileSecretId;
    }
    get triggerRefresh() {
        return this.getBooleanAttribute('trigger_refresh');
    }
    set triggerRefresh(value) {
        this._triggerRefresh = value;
    }
    resetTriggerRefresh() {
        this._triggerRefresh = undefined;
    }
    get triggerRefreshInput() {
        return this._triggerRefresh;
    }
    get trustStore() {
        return this.getStringAttribute('trust_store');
    }
    set trustStore(value) {
        this._trustStore = value;
    }
    resetTrustStore() {
        this._trustStore = undefined;
    }
    get trustStoreInput() {
        return this._trustStore;
    }
    get trustStorePassword() {
        return this.getStringAttribute('trust_store_password');
    }
    set trustStorePassword(value) {
        this._trustStorePassword = value;
    }
    resetTrustStorePassword() {
        this._trustStorePassword = undefined;
    }
    get trustStorePasswordInput() {
        return this._trustStorePassword;
    }
    get trustStorePasswordSecretId() {
        return this.getStringAttribute('trust_store_password_secret_id');
    }
    set trustStorePasswordSecretId(value) {
        this._trustStorePasswordSecretId = value;
    }
    resetTrustStorePasswordSecretId() {
        this._trustStorePasswordSecretId = undefined;
    }
    get trustStorePasswordSecretIdInput() {
        return this._trustStorePasswordSecretId;
    }
    get trustStoreSecretId() {
        return this.getStringAttribute('trust_store_secret_id');
    }
    set trustStoreSecretId(value) {
        this._trustStoreSecretId = value;
    }
    resetTrustStoreSecretId() {
        this._trustStoreSecretId = undefined;
    }
    get trustStoreSecretIdInput() {
        return this._trustStoreSecretId;
    }
    get url() {
        return this.getStringAttribute('url');
    }
    set url(value) {
        this._url = value;
    }
    resetUrl() {
        this._url = undefined;
    }
    get urlInput() {
        return this._url;
    }
    get userId() {
        return this.getStringAttribute('user_id');
    }
    set userId(value) {
        this._userId = value;
    }
    resetUserId() {
        this._userId = undefined;
    }
    get userIdInput() {
        return this._userId;
    }
    get username() {
        return this.getStringAttribute('username');
    }
    set username(value) {
        this._username = value;
    }
    resetUsername() {
        this._username = undefined;
    }
    get usernameInput() {
        return this._username;
    }
    get vaultId() {
        return this.getStringAttribute('vault_id');
    }
    set vaultId(value) {
        this._vaultId = value;
    }
    resetVaultId() {
        this._vaultId = undefined;
    }
    get vaultIdInput() {
        return this._vaultId;
    }
    get wallet() {
        return this.getStringAttribute('wallet');
    }
    set wallet(value) {
        this._wallet = value;
    }
    resetWallet() {
        this._wallet = undefined;
    }
    get walletInput() {
        return this._wallet;
    }
    get walletSecretId() {
        return this.getStringAttribute('wallet_secret_id');
    }
    set walletSecretId(value) {
        this._walletSecretId = value;
    }
    resetWalletSecretId() {
        this._walletSecretId = undefined;
    }
    get walletSecretIdInput() {
        return this._walletSecretId;
    }
    get additionalAttributes() {
        return this._additionalAttributes;
    }
    putAdditionalAttributes(value) {
        this._additionalAttributes.internalValue = value;
    }
    resetAdditionalAttributes() {
        this._additionalAttributes.internalValue = undefined;
    }
    get additionalAttributesInput() {
        return this._additionalAttributes.internalValue;
    }
    get authDetails() {
        return this._authDetails;
    }
    putAuthDetails(value) {
        this._authDetails.internalValue = value;
    }
    resetAuthDetails() {
        this._authDetails.internalValue = undefined;
    }
    get authDetailsInput() {
        return this._authDetails.internalValue;
    }
    get bootstrapServers() {
        return this._bootstrapServers;
    }
    putBootstrapServers(value) {
        this._bootstrapServers.internalValue = value;
    }
    resetBootstrapServers() {
        this._bootstrapServers.internalValue = undefined;
    }
    get bootstrapServersInput() {
        return this._bootstrapServers.internalValue;
    }
    get catalog() {
        return this._catalog;
    }
    putCatalog(value) {
        this._catalog.internalValue = value;
    }
    resetCatalog() {
        this._catalog.internalValue = undefined;
    }
    get catalogInput() {
        return this._catalog.internalValue;
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
    get storage() {
        return this._storage;
    }
    putStorage(value) {
        this._storage.internalValue = value;
    }
    resetStorage() {
        this._storage.internalValue = undefined;
    }
    get storageInput() {
        return this._storage.internalValue;
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
            access_key_id: cdktf.stringToTerraform(this._accessKeyId),
            account_key: cdktf.stringToTerraform(this._accountKey),
            account_key_secret_id: cdktf.stringToTerraform(this._accountKeySecretId),
            account_name: cdktf.stringToTerraform(this._accountName),
            authentication_mode: cdktf.stringToTerraform(this._authenticationMode),
            authentication_type: cdktf.stringToTerraform(this._authenticationType),
            azure_authority_host: cdktf.stringToTerraform(this._azureAuthorityHost),
            azure_tenant_id: cdktf.stringToTerraform(this._azureTenantId),
            client_id: cdktf.stringToTerraform(this._clientId),
            client_secret: cdktf.stringToTerraform(this._clientSecret),
            client_secret_secret_id: cdktf.stringToTerraform(this._clientSecretSecretId),
            cluster_id: cdktf.stringToTerraform(this._clusterId),
            cluster_placement_group_id: cdktf.stringToTerraform(this._clusterPlacementGroupId),
            compartment_id: cdktf.stringToTerraform(this._compartmentId),
            connection_factory: cdktf.stringToTerraform(this._connectionFactory),
            connection_string: cdktf.stringToTerraform(this._connectionString),
            connection_type: cdktf.stringToTerraform(this._connectionType),
            connection_url: cdktf.stringToTerraform(this._connectionUrl),
            consumer_properties: cdktf.stringToTerraform(this._consumerProperties),
            core_site_xml: cdktf.stringToTerraform(this._coreSiteXml),
            database_id: cdktf.stringToTerraform(this._databaseId),
            database_name: cdktf.stringToTerraform(this._databaseName),
            db_system_id: cdktf.stringToTerraform(this._dbSystemId),
            defined_tags: cdktf.hashMapper(cdktf.stringToTerraform)(this._definedTags),
            deployment_id: cdktf.stringToTerraform(this._deploymentId),
            description: cdktf.stringToTerraform(this._description),
            display_name: cdktf.stringToTerraform(this._displayName),
            does_use_secret_ids: cdktf.booleanToTerraform(this._doesUseSecretIds),
            endpoint: cdktf.stringToTerraform(this._endpoint),
            fingerprint: cdktf.stringToTerraform(this._fingerprint),
            freeform_tags: cdktf.hashMapper(cdktf.stringToTerraform)(this._freeformTags),
            host: cdktf.stringToTerraform(this._host),
            id: cdktf.stringToTerraform(this._id),
            is_lock_override: cdktf.booleanToTerraform(this._isLockOverride),
            jndi_connection_factory: cdktf.stringToTerraform(this._jndiConnectionFactory),
            jndi_initial_context_factory: cdktf.stringToTerraform(this._jndiInitialContextFactory),
            jndi_provider_url: cdktf.stringToTerraform(this._jndiProviderUrl),
            jndi_security_credentials: cdktf.stringToTerraform(this._jndiSecurityCredentials),
            jndi_security_credentials_secret_id: cdktf.stringToTerraform(this._jndiSecurityCredentialsSecretId),
            jndi_security_principal: cdktf.stringToTerraform(this._jndiSecurityPrincipal),
            key_id: cdktf.stringToTerraform(this._keyId),
            key_store: cdktf.stringToTerraform(this._keyStore),
            key_store_password: cdktf.stringToTerraform(this._keyStorePassword),
            key_store_password_secret_id: cdktf.stringToTerraform(this._keyStorePasswordSecretId),
            key_store_secret_id: cdktf.stringToTerraform(this._keyStoreSecretId),
            max_input_chars: cdktf.numberToTerraform(this._maxInputChars),
            model_key: cdktf.stringToTerraform(this._modelKey),
            nsg_ids: cdktf.listMapper(cdktf.stringToTerraform, false)(this._nsgIds),
            password: cdktf.stringToTerraform(this._password),
            password_secret_id: cdktf.stringToTerraform(this._passwordSecretId),
            port: cdktf.numberToTerraform(this._port),
            private_key_file: cdktf.stringToTerraform(this._privateKeyFile),
            private_key_file_secret_id: cdktf.stringToTerraform(this._privateKeyFileSecretId),
            private_key_passphrase: cdktf.stringToTerraform(this._privateKeyPassphrase),
            private_key_passphrase_secret_id: cdktf.stringToTerraform(this._privateKeyPassphraseSecretId),
            producer_properties: cdktf.stringToTerraform(this._producerProperties),
            provider_type: cdktf.stringToTerraform(this._providerType),
            public_key_fingerprint: cdktf.stringToTerraform(this._publicKeyFingerprint),
            redis_cluster_id: cdktf.stringToTerraform(this._redisClusterId),
            region: cdktf.stringToTerraform(this._region),
            routing_method: cdktf.stringToTerraform(this._routingMethod),
            sas_token: cdktf.stringToTerraform(this._sasToken),
            sas_token_secret_id: cdktf.stringToTerraform(this._sasTokenSecretId),
            secret_access_key: cdktf.stringToTerraform(this._secretAccessKey),
            secret_access_key_secret_id: cdktf.stringToTerraform(this._secretAccessKeySecretId),
            security_attributes: cdktf.hashMapper(cdktf.stringToTerraform)(this._securityAttributes),
            security_protocol: cdktf.stringToTerraform(this._securityProtocol),
            servers: cdktf.stringToTerraform(this._servers),
            service_account_key_file: cdktf.stringToTerraform(this._serviceAccountKeyFile),
            service_account_key_file_secret_id: cdktf.stringToTerraform(this._serviceAccountKeyFileSecretId),
            session_mode: cdktf.stringToTerraform(this._sessionMode),
            should_use_jndi: cdktf.booleanToTerraform(this._shouldUseJndi),
            should_use_resource_principal: cdktf.booleanToTerraform(this._shouldUseResourcePrincipal),
            should_validate_server_certificate: cdktf.booleanToTerraform(this._shouldValidateServerCertificate),
            ssl_ca: cdktf.stringToTerraform(this._sslCa),
            ssl_cert: cdktf.stringToTerraform(this._sslCert),
            ssl_client_keystash: cdktf.stringToTerraform(this._sslClientKeystash),
            ssl_client_keystash_secret_id: cdktf.stringToTerraform(this._sslClientKeystashSecretId),
            ssl_client_keystoredb: cdktf.stringToTerraform(this._sslClientKeystoredb),
            ssl_client_keystoredb_secret_id: cdktf.stringToTerraform(this._sslClientKeystoredbSecretId),
            ssl_crl: cdktf.stringToTerraform(this._sslCrl),
            ssl_key: cdktf.stringToTerraform(this._sslKey),
            ssl_key_password: cdktf.stringToTerraform(this._sslKeyPassword),
            ssl_key_password_secret_id: cdktf.stringToTerraform(this._sslKeyPasswordSecretId),
            ssl_key_secret_id: cdktf.stringToTerraform(this._sslKeySecretId),
            ssl_mode: cdktf.stringToTerraform(this._sslMode),
            ssl_server_certificate: cdktf.stringToTerraform(this._sslServerCertificate),
            storage_credential_name: cdktf.stringToTerraform(this._storageCredentialName),
            stream_pool_id: cdktf.stringToTerraform(this._streamPoolId),
            subnet_id: cdktf.stringToTerraform(this._subnetId),
            subscription_id: cdktf.stringToTerraform(this._subscriptionId),
            technology_type: cdktf.stringToTerraform(this._technologyType),
            tenancy_id: cdktf.stringToTerraform(this._tenancyId),
            tenant_id: cdktf.stringToTerraform(this._tenantId),
            tls_ca_file: cdktf.stringToTerraform(this._tlsCaFile),
            tls_certificate_key_file: cdktf.stringToTerraform(this._tlsCertificateKeyFile),
            tls_certificate_key_file_password: cdktf.stringToTerraform(this._tlsCertificateKeyFilePassword),
            tls_certificate_key_file_password_secret_id: cdktf.stringToTerraform(this._tlsCertificateKeyFilePasswordSecretId),
            tls_certificate_key_file_secret_id: cdktf.stringToTerraform(this._tlsCertificateKeyFileSecretId),
            trigger_refresh: cdktf.booleanToTerraform(this._triggerRefresh),
            trust_store: cdktf.stringToTerraform(this._trustStore),
            trust_store_password: cdktf.stringToTerraform(this._trustStorePassword),
            trust_store_password_secret_id: cdktf.stringToTerraform(this._trustStorePasswordSecretId),
            trust_store_secret_id: cdktf.stringToTerraform(this._trustStoreSecretId),
            url: cdktf.stringToTerraform(this._url),
            user_id: cdktf.stringToTerraform(this._userId),
            username: cdktf.stringToTerraform(this._username),
            vault_id: cdktf.stringToTerraform(this._vaultId),
            wallet: cdktf.stringToTerraform(this._wallet),
            wallet_secret_id: cdktf.stringToTerraform(this._walletSecretId),
            additional_attributes: cdktf.listMapper(goldenGateConnectionAdditionalAttributesToTerraform, true)(this._additionalAttributes.internalValue),
            auth_details: goldenGateConnectionAuthDetailsToTerraform(this._authDetails.internalValue),
            bootstrap_servers: cdktf.listMapper(goldenGateConnectionBootstrapServersToTerraform, true)(this._bootstrapServers.internalValue),
            catalog: goldenGateConnectionCatalogToTerraform(this._catalog.internalValue),
            locks: cdktf.listMapper(goldenGateConnectionLocksToTerraform, true)(this._locks.internalValue),
            storage: goldenGateConnectionStorageToTerraform(this._storage.internalValue),
            timeouts: goldenGateConnectionTimeoutsToTerraform(this._timeouts.internalValue),
        };
    }
    synthesizeHclAttributes() {
        const attrs = {
            access_key_id: {
                value: cdktf.stringToHclTerraform(this._accessKeyId),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            account_key: {
                value: cdktf.stringToHclTerraform(this._accountKey),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            account_key_secret_id: {
                value: cdktf.stringToHclTerraform(this._accountKeySecretId),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            account_name: {
                value: cdktf.stringToHclTerraform(this._accountName),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            authentication_mode: {
                value: cdktf.stringToHclTerraform(this._authenticationMode),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            authentication_type: {
                value: cdktf.stringToHclTerraform(this._authenticationType),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            azure_authority_host: {
                value: cdktf.stringToHclTerraform(this._azureAuthorityHost),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            azure_tenant_id: {
                value: cdktf.stringToHclTerraform(this._azureTenantId),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            client_id: {
                value: cdktf.stringToHclTerraform(this._clientId),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            client_secret: {
                value: cdktf.stringToHclTerraform(this._clientSecret),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            client_secret_secret_id: {
                value: cdktf.stringToHclTerraform(this._clientSecretSecretId),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            cluster_id: {
                value: cdktf.stringToHclTerraform(this._clusterId),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
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
            connection_factory: {
                value: cdktf.stringToHclTerraform(this._connectionFactory),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            connection_string: {
                value: cdktf.stringToHclTerraform(this._connectionString),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            connection_type: {
                value: cdktf.stringToHclTerraform(this._connectionType),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            connection_url: {
                value: cdktf.stringToHclTerraform(this._connectionUrl),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            consumer_properties: {
                value: cdktf.stringToHclTerraform(this._consumerProperties),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            core_site_xml: {
                value: cdktf.stringToHclTerraform(this._coreSiteXml),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            database_id: {
                value: cdktf.stringToHclTerraform(this._databaseId),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            database_name: {
                value: cdktf.stringToHclTerraform(this._databaseName),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            db_system_id: {
                value: cdktf.stringToHclTerraform(this._dbSystemId),
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
            deployment_id: {
                value: cdktf.stringToHclTerraform(this._deploymentId),
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
            display_name: {
                value: cdktf.stringToHclTerraform(this._displayName),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            does_use_secret_ids: {
                value: cdktf.booleanToHclTerraform(this._doesUseSecretIds),
                isBlock: false,
                type: "simple",
                storageClassType: "boolean",
            },
            endpoint: {
                value: cdktf.stringToHclTerraform(this._endpoint),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            fingerprint: {
                value: cdktf.stringToHclTerraform(this._fingerprint),
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
            host: {
                value: cdktf.stringToHclTerraform(this._host),
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
            is_lock_override: {
                value: cdktf.booleanToHclTerraform(this._isLockOverride),
                isBlock: false,
                type: "simple",
                storageClassType: "boolean",
            },
            jndi_connection_factory: {
                value: cdktf.stringToHclTerraform(this._jndiConnectionFactory),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            jndi_initial_context_factory: {
                value: cdktf.stringToHclTerraform(this._jndiInitialContextFactory),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            jndi_provider_url: {
                value: cdktf.stringToHclTerraform(this._jndiProviderUrl),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            jndi_security_credentials: {
                value: cdktf.stringToHclTerraform(this._jndiSecurityCredentials),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            jndi_security_credentials_secret_id: {
                value: cdktf.stringToHclTerraform(this._jndiSecurityCredentialsSecretId),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            jndi_security_principal: {
                value: cdktf.stringToHclTerraform(this._jndiSecurityPrincipal),
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
            key_store: {
                value: cdktf.stringToHclTerraform(this._keyStore),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            key_store_password: {
                value: cdktf.stringToHclTerraform(this._keyStorePassword),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            key_store_password_secret_id: {
                value: cdktf.stringToHclTerraform(this._keyStorePasswordSecretId),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            key_store_secret_id: {
                value: cdktf.stringToHclTerraform(this._keyStoreSecretId),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            max_input_chars: {
                value: cdktf.numberToHclTerraform(this._maxInputChars),
                isBlock: false,
                type: "simple",
                storageClassType: "number",
            },
            model_key: {
                value: cdktf.stringToHclTerraform(this._modelKey),
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
            password: {
                value: cdktf.stringToHclTerraform(this._password),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            password_secret_id: {
                value: cdktf.stringToHclTerraform(this._passwordSecretId),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            port: {
                value: cdktf.numberToHclTerraform(this._port),
                isBlock: false,
                type: "simple",
                storageClassType: "number",
            },
            private_key_file: {
                value: cdktf.stringToHclTerraform(this._privateKeyFile),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            private_key_file_secret_id: {
                value: cdktf.stringToHclTerraform(this._privateKeyFileSecretId),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            private_key_passphrase: {
                value: cdktf.stringToHclTerraform(this._privateKeyPassphrase),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            private_key_passphrase_secret_id: {
                value: cdktf.stringToHclTerraform(this._privateKeyPassphraseSecretId),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            producer_properties: {
                value: cdktf.stringToHclTerraform(this._producerProperties),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            provider_type: {
                value: cdktf.stringToHclTerraform(this._providerType),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            public_key_fingerprint: {
                value: cdktf.stringToHclTerraform(this._publicKeyFingerprint),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            redis_cluster_id: {
                value: cdktf.stringToHclTerraform(this._redisClusterId),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            region: {
                value: cdktf.stringToHclTerraform(this._region),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            routing_method: {
                value: cdktf.stringToHclTerraform(this._routingMethod),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            sas_token: {
                value: cdktf.stringToHclTerraform(this._sasToken),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            sas_token_secret_id: {
                value: cdktf.stringToHclTerraform(this._sasTokenSecretId),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            secret_access_key: {
                value: cdktf.stringToHclTerraform(this._secretAccessKey),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            secret_access_key_secret_id: {
                value: cdktf.stringToHclTerraform(this._secretAccessKeySecretId),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            security_attributes: {
                value: cdktf.hashMapperHcl(cdktf.stringToHclTerraform)(this._securityAttributes),
                isBlock: false,
                type: "map",
                storageClassType: "stringMap",
            },
            security_protocol: {
                value: cdktf.stringToHclTerraform(this._securityProtocol),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            servers: {
                value: cdktf.stringToHclTerraform(this._servers),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            service_account_key_file: {
                value: cdktf.stringToHclTerraform(this._serviceAccountKeyFile),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            service_account_key_file_secret_id: {
                value: cdktf.stringToHclTerraform(this._serviceAccountKeyFileSecretId),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            session_mode: {
                value: cdktf.stringToHclTerraform(this._sessionMode),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            should_use_jndi: {
                value: cdktf.booleanToHclTerraform(this._shouldUseJndi),
                isBlock: false,
                type: "simple",
                storageClassType: "boolean",
            },
            should_use_resource_principal: {
                value: cdktf.booleanToHclTerraform(this._shouldUseResourcePrincipal),
                isBlock: false,
                type: "simple",
                storageClassType: "boolean",
            },
            should_validate_server_certificate: {
                value: cdktf.booleanToHclTerraform(this._shouldValidateServerCertificate),
                isBlock: false,
                type: "simple",
                storageClassType: "boolean",
            },
            ssl_ca: {
                value: cdktf.stringToHclTerraform(this._sslCa),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            ssl_cert: {
                value: cdktf.stringToHclTerraform(this._sslCert),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            ssl_client_keystash: {
                value: cdktf.stringToHclTerraform(this._sslClientKeystash),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            ssl_client_keystash_secret_id: {
                value: cdktf.stringToHclTerraform(this._sslClientKeystashSecretId),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            ssl_client_keystoredb: {
                value: cdktf.stringToHclTerraform(this._sslClientKeystoredb),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            ssl_client_keystoredb_secret_id: {
                value: cdktf.stringToHclTerraform(this._sslClientKeystoredbSecretId),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            ssl_crl: {
                value: cdktf.stringToHclTerraform(this._sslCrl),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            ssl_key: {
                value: cdktf.stringToHclTerraform(this._sslKey),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            ssl_key_password: {
                value: cdktf.stringToHclTerraform(this._sslKeyPassword),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            ssl_key_password_secret_id: {
                value: cdktf.stringToHclTerraform(this._sslKeyPasswordSecretId),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            ssl_key_secret_id: {
                value: cdktf.stringToHclTerraform(this._sslKeySecretId),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            ssl_mode: {
                value: cdktf.stringToHclTerraform(this._sslMode),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            ssl_server_certificate: {
                value: cdktf.stringToHclTerraform(this._sslServerCertificate),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            storage_credential_name: {
                value: cdktf.stringToHclTerraform(this._storageCredentialName),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            stream_pool_id: {
                value: cdktf.stringToHclTerraform(this._streamPoolId),
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
            technology_type: {
                value: cdktf.stringToHclTerraform(this._technologyType),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            tenancy_id: {
                value: cdktf.stringToHclTerraform(this._tenancyId),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            tenant_id: {
                value: cdktf.stringToHclTerraform(this._tenantId),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            tls_ca_file: {
                value: cdktf.stringToHclTerraform(this._tlsCaFile),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            tls_certificate_key_file: {
                value: cdktf.stringToHclTerraform(this._tlsCertificateKeyFile),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            tls_certificate_key_file_password: {
                value: cdktf.stringToHclTerraform(this._tlsCertificateKeyFilePassword),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            tls_certificate_key_file_password_secret_id: {
                value: cdktf.stringToHclTerraform(this._tlsCertificateKeyFilePasswordSecretId),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            tls_certificate_key_file_secret_id: {
                value: cdktf.stringToHclTerraform(this._tlsCertificateKeyFileSecretId),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            trigger_refresh: {
                value: cdktf.booleanToHclTerraform(this._triggerRefresh),
                isBlock: false,
                type: "simple",
                storageClassType: "boolean",
            },
            trust_store: {
                value: cdktf.stringToHclTerraform(this._trustStore),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            trust_store_password: {
                value: cdktf.stringToHclTerraform(this._trustStorePassword),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            trust_store_password_secret_id: {
                value: cdktf.stringToHclTerraform(this._trustStorePasswordSecretId),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            trust_store_secret_id: {
                value: cdktf.stringToHclTerraform(this._trustStoreSecretId),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            url: {
                value: cdktf.stringToHclTerraform(this._url),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            user_id: {
                value: cdktf.stringToHclTerraform(this._userId),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            username: {
                value: cdktf.stringToHclTerraform(this._username),
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
            wallet: {
                value: cdktf.stringToHclTerraform(this._wallet),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            wallet_secret_id: {
                value: cdktf.stringToHclTerraform(this._walletSecretId),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            additional_attributes: {
                value: cdktf.listMapperHcl(goldenGateConnectionAdditionalAttributesToHclTerraform, true)(this._additionalAttributes.internalValue),
                isBlock: true,
                type: "list",
                storageClassType: "GoldenGateConnectionAdditionalAttributesList",
            },
            auth_details: {
                value: goldenGateConnectionAuthDetailsToHclTerraform(this._authDetails.internalValue),
                isBlock: true,
                type: "list",
                storageClassType: "GoldenGateConnectionAuthDetailsList",
            },
            bootstrap_servers: {
                value: cdktf.listMapperHcl(goldenGateConnectionBootstrapServersToHclTerraform, true)(this._bootstrapServers.internalValue),
                isBlock: true,
                type: "list",
                storageClassType: "GoldenGateConnectionBootstrapServersList",
            },
            catalog: {
                value: goldenGateConnectionCatalogToHclTerraform(this._catalog.internalValue),
                isBlock: true,
                type: "list",
                storageClassType: "GoldenGateConnectionCatalogList",
            },
            locks: {
                value: cdktf.listMapperHcl(goldenGateConnectionLocksToHclTerraform, true)(this._locks.internalValue),
                isBlock: true,
                type: "list",
                storageClassType: "GoldenGateConnectionLocksList",
            },
            storage: {
                value: goldenGateConnectionStorageToHclTerraform(this._storage.internalValue),
                isBlock: true,
                type: "list",
                storageClassType: "GoldenGateConnectionStorageList",
            },
            timeouts: {
                value: goldenGateConnectionTimeoutsToHclTerraform(this._timeouts.internalValue),
                isBlock: true,
                type: "struct",
                storageClassType: "GoldenGateConnectionTimeouts",
            },
        };
        return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
    }
}
exports.GoldenGateConnection = GoldenGateConnection;
GoldenGateConnection.tfResourceType = "oci_golden_gate_connection";
