// Generated from the schema of oracle/oci 8.28.0; see ../../README.md. Do not edit.
// Made with @cdktf/provider-generator, Copyright (c) HashiCorp, Inc., SPDX-License-Identifier: MPL-2.0.
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.ApigatewayGateway = exports.ApigatewayGatewayTimeoutsOutputReference = exports.ApigatewayGatewayResponseCacheDetailsOutputReference = exports.ApigatewayGatewayResponseCacheDetailsServersList = exports.ApigatewayGatewayResponseCacheDetailsServersOutputReference = exports.ApigatewayGatewayLocksList = exports.ApigatewayGatewayLocksOutputReference = exports.ApigatewayGatewayIpv6AddressConfigurationOutputReference = exports.ApigatewayGatewayIpv4AddressConfigurationOutputReference = exports.ApigatewayGatewayCaBundlesList = exports.ApigatewayGatewayCaBundlesOutputReference = exports.ApigatewayGatewayIpAddressesList = exports.ApigatewayGatewayIpAddressesOutputReference = void 0;
exports.apigatewayGatewayIpAddressesToTerraform = apigatewayGatewayIpAddressesToTerraform;
exports.apigatewayGatewayIpAddressesToHclTerraform = apigatewayGatewayIpAddressesToHclTerraform;
exports.apigatewayGatewayCaBundlesToTerraform = apigatewayGatewayCaBundlesToTerraform;
exports.apigatewayGatewayCaBundlesToHclTerraform = apigatewayGatewayCaBundlesToHclTerraform;
exports.apigatewayGatewayIpv4AddressConfigurationToTerraform = apigatewayGatewayIpv4AddressConfigurationToTerraform;
exports.apigatewayGatewayIpv4AddressConfigurationToHclTerraform = apigatewayGatewayIpv4AddressConfigurationToHclTerraform;
exports.apigatewayGatewayIpv6AddressConfigurationToTerraform = apigatewayGatewayIpv6AddressConfigurationToTerraform;
exports.apigatewayGatewayIpv6AddressConfigurationToHclTerraform = apigatewayGatewayIpv6AddressConfigurationToHclTerraform;
exports.apigatewayGatewayLocksToTerraform = apigatewayGatewayLocksToTerraform;
exports.apigatewayGatewayLocksToHclTerraform = apigatewayGatewayLocksToHclTerraform;
exports.apigatewayGatewayResponseCacheDetailsServersToTerraform = apigatewayGatewayResponseCacheDetailsServersToTerraform;
exports.apigatewayGatewayResponseCacheDetailsServersToHclTerraform = apigatewayGatewayResponseCacheDetailsServersToHclTerraform;
exports.apigatewayGatewayResponseCacheDetailsToTerraform = apigatewayGatewayResponseCacheDetailsToTerraform;
exports.apigatewayGatewayResponseCacheDetailsToHclTerraform = apigatewayGatewayResponseCacheDetailsToHclTerraform;
exports.apigatewayGatewayTimeoutsToTerraform = apigatewayGatewayTimeoutsToTerraform;
exports.apigatewayGatewayTimeoutsToHclTerraform = apigatewayGatewayTimeoutsToHclTerraform;
const engine_1 = require("../../engine");
const cdktf = require("cdktf");
function apigatewayGatewayIpAddressesToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
function apigatewayGatewayIpAddressesToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
class ApigatewayGatewayIpAddressesOutputReference extends cdktf.ComplexObject {
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
    get ipAddress() {
        return this.getStringAttribute('ip_address');
    }
}
exports.ApigatewayGatewayIpAddressesOutputReference = ApigatewayGatewayIpAddressesOutputReference;
class ApigatewayGatewayIpAddressesList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new ApigatewayGatewayIpAddressesOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.ApigatewayGatewayIpAddressesList = ApigatewayGatewayIpAddressesList;
function apigatewayGatewayCaBundlesToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        ca_bundle_id: cdktf.stringToTerraform(struct.caBundleId),
        certificate_authority_id: cdktf.stringToTerraform(struct.certificateAuthorityId),
        type: cdktf.stringToTerraform(struct.type),
    };
}
function apigatewayGatewayCaBundlesToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        ca_bundle_id: {
            value: cdktf.stringToHclTerraform(struct.caBundleId),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        certificate_authority_id: {
            value: cdktf.stringToHclTerraform(struct.certificateAuthorityId),
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
class ApigatewayGatewayCaBundlesOutputReference extends cdktf.ComplexObject {
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
        if (this._caBundleId !== undefined) {
            hasAnyValues = true;
            internalValueResult.caBundleId = this._caBundleId;
        }
        if (this._certificateAuthorityId !== undefined) {
            hasAnyValues = true;
            internalValueResult.certificateAuthorityId = this._certificateAuthorityId;
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
            this._caBundleId = undefined;
            this._certificateAuthorityId = undefined;
            this._type = undefined;
        }
        else if (cdktf.Tokenization.isResolvable(value)) {
            this.isEmptyObject = false;
            this.resolvableValue = value;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this.resolvableValue = undefined;
            this._caBundleId = value.caBundleId;
            this._certificateAuthorityId = value.certificateAuthorityId;
            this._type = value.type;
        }
    }
    get caBundleId() {
        return this.getStringAttribute('ca_bundle_id');
    }
    set caBundleId(value) {
        this._caBundleId = value;
    }
    resetCaBundleId() {
        this._caBundleId = undefined;
    }
    get caBundleIdInput() {
        return this._caBundleId;
    }
    get certificateAuthorityId() {
        return this.getStringAttribute('certificate_authority_id');
    }
    set certificateAuthorityId(value) {
        this._certificateAuthorityId = value;
    }
    resetCertificateAuthorityId() {
        this._certificateAuthorityId = undefined;
    }
    get certificateAuthorityIdInput() {
        return this._certificateAuthorityId;
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
exports.ApigatewayGatewayCaBundlesOutputReference = ApigatewayGatewayCaBundlesOutputReference;
class ApigatewayGatewayCaBundlesList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new ApigatewayGatewayCaBundlesOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.ApigatewayGatewayCaBundlesList = ApigatewayGatewayCaBundlesList;
function apigatewayGatewayIpv4AddressConfigurationToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        reserved_ip_ids: cdktf.listMapper(cdktf.stringToTerraform, false)(struct.reservedIpIds),
    };
}
function apigatewayGatewayIpv4AddressConfigurationToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        reserved_ip_ids: {
            value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct.reservedIpIds),
            isBlock: false,
            type: "list",
            storageClassType: "stringList",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class ApigatewayGatewayIpv4AddressConfigurationOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false, 0);
        this.isEmptyObject = false;
    }
    get internalValue() {
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._reservedIpIds !== undefined) {
            hasAnyValues = true;
            internalValueResult.reservedIpIds = this._reservedIpIds;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this._reservedIpIds = undefined;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this._reservedIpIds = value.reservedIpIds;
        }
    }
    get reservedIpIds() {
        return this.getListAttribute('reserved_ip_ids');
    }
    set reservedIpIds(value) {
        this._reservedIpIds = value;
    }
    resetReservedIpIds() {
        this._reservedIpIds = undefined;
    }
    get reservedIpIdsInput() {
        return this._reservedIpIds;
    }
}
exports.ApigatewayGatewayIpv4AddressConfigurationOutputReference = ApigatewayGatewayIpv4AddressConfigurationOutputReference;
function apigatewayGatewayIpv6AddressConfigurationToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        addresses: cdktf.listMapper(cdktf.stringToTerraform, false)(struct.addresses),
        subnet_cidrs: cdktf.listMapper(cdktf.stringToTerraform, false)(struct.subnetCidrs),
    };
}
function apigatewayGatewayIpv6AddressConfigurationToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        addresses: {
            value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct.addresses),
            isBlock: false,
            type: "list",
            storageClassType: "stringList",
        },
        subnet_cidrs: {
            value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct.subnetCidrs),
            isBlock: false,
            type: "list",
            storageClassType: "stringList",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class ApigatewayGatewayIpv6AddressConfigurationOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false, 0);
        this.isEmptyObject = false;
    }
    get internalValue() {
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._addresses !== undefined) {
            hasAnyValues = true;
            internalValueResult.addresses = this._addresses;
        }
        if (this._subnetCidrs !== undefined) {
            hasAnyValues = true;
            internalValueResult.subnetCidrs = this._subnetCidrs;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this._addresses = undefined;
            this._subnetCidrs = undefined;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this._addresses = value.addresses;
            this._subnetCidrs = value.subnetCidrs;
        }
    }
    get addresses() {
        return this.getListAttribute('addresses');
    }
    set addresses(value) {
        this._addresses = value;
    }
    resetAddresses() {
        this._addresses = undefined;
    }
    get addressesInput() {
        return this._addresses;
    }
    get subnetCidrs() {
        return this.getListAttribute('subnet_cidrs');
    }
    set subnetCidrs(value) {
        this._subnetCidrs = value;
    }
    resetSubnetCidrs() {
        this._subnetCidrs = undefined;
    }
    get subnetCidrsInput() {
        return this._subnetCidrs;
    }
}
exports.ApigatewayGatewayIpv6AddressConfigurationOutputReference = ApigatewayGatewayIpv6AddressConfigurationOutputReference;
function apigatewayGatewayLocksToTerraform(struct) {
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
function apigatewayGatewayLocksToHclTerraform(struct) {
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
class ApigatewayGatewayLocksOutputReference extends cdktf.ComplexObject {
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
exports.ApigatewayGatewayLocksOutputReference = ApigatewayGatewayLocksOutputReference;
class ApigatewayGatewayLocksList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new ApigatewayGatewayLocksOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.ApigatewayGatewayLocksList = ApigatewayGatewayLocksList;
function apigatewayGatewayResponseCacheDetailsServersToTerraform(struct) {
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
function apigatewayGatewayResponseCacheDetailsServersToHclTerraform(struct) {
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
class ApigatewayGatewayResponseCacheDetailsServersOutputReference extends cdktf.ComplexObject {
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
}
exports.ApigatewayGatewayResponseCacheDetailsServersOutputReference = ApigatewayGatewayResponseCacheDetailsServersOutputReference;
class ApigatewayGatewayResponseCacheDetailsServersList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new ApigatewayGatewayResponseCacheDetailsServersOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.ApigatewayGatewayResponseCacheDetailsServersList = ApigatewayGatewayResponseCacheDetailsServersList;
function apigatewayGatewayResponseCacheDetailsToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        authentication_secret_id: cdktf.stringToTerraform(struct.authenticationSecretId),
        authentication_secret_version_number: cdktf.stringToTerraform(struct.authenticationSecretVersionNumber),
        connect_timeout_in_ms: cdktf.numberToTerraform(struct.connectTimeoutInMs),
        is_ssl_enabled: cdktf.booleanToTerraform(struct.isSslEnabled),
        is_ssl_verify_disabled: cdktf.booleanToTerraform(struct.isSslVerifyDisabled),
        read_timeout_in_ms: cdktf.numberToTerraform(struct.readTimeoutInMs),
        send_timeout_in_ms: cdktf.numberToTerraform(struct.sendTimeoutInMs),
        type: cdktf.stringToTerraform(struct.type),
        servers: cdktf.listMapper(apigatewayGatewayResponseCacheDetailsServersToTerraform, true)(struct.servers),
    };
}
function apigatewayGatewayResponseCacheDetailsToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        authentication_secret_id: {
            value: cdktf.stringToHclTerraform(struct.authenticationSecretId),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        authentication_secret_version_number: {
            value: cdktf.stringToHclTerraform(struct.authenticationSecretVersionNumber),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        connect_timeout_in_ms: {
            value: cdktf.numberToHclTerraform(struct.connectTimeoutInMs),
            isBlock: false,
            type: "simple",
            storageClassType: "number",
        },
        is_ssl_enabled: {
            value: cdktf.booleanToHclTerraform(struct.isSslEnabled),
            isBlock: false,
            type: "simple",
            storageClassType: "boolean",
        },
        is_ssl_verify_disabled: {
            value: cdktf.booleanToHclTerraform(struct.isSslVerifyDisabled),
            isBlock: false,
            type: "simple",
            storageClassType: "boolean",
        },
        read_timeout_in_ms: {
            value: cdktf.numberToHclTerraform(struct.readTimeoutInMs),
            isBlock: false,
            type: "simple",
            storageClassType: "number",
        },
        send_timeout_in_ms: {
            value: cdktf.numberToHclTerraform(struct.sendTimeoutInMs),
            isBlock: false,
            type: "simple",
            storageClassType: "number",
        },
        type: {
            value: cdktf.stringToHclTerraform(struct.type),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        servers: {
            value: cdktf.listMapperHcl(apigatewayGatewayResponseCacheDetailsServersToHclTerraform, true)(struct.servers),
            isBlock: true,
            type: "list",
            storageClassType: "ApigatewayGatewayResponseCacheDetailsServersList",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class ApigatewayGatewayResponseCacheDetailsOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false, 0);
        this.isEmptyObject = false;
        this._servers = new ApigatewayGatewayResponseCacheDetailsServersList(this, "servers", false);
    }
    get internalValue() {
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._authenticationSecretId !== undefined) {
            hasAnyValues = true;
            internalValueResult.authenticationSecretId = this._authenticationSecretId;
        }
        if (this._authenticationSecretVersionNumber !== undefined) {
            hasAnyValues = true;
            internalValueResult.authenticationSecretVersionNumber = this._authenticationSecretVersionNumber;
        }
        if (this._connectTimeoutInMs !== undefined) {
            hasAnyValues = true;
            internalValueResult.connectTimeoutInMs = this._connectTimeoutInMs;
        }
        if (this._isSslEnabled !== undefined) {
            hasAnyValues = true;
            internalValueResult.isSslEnabled = this._isSslEnabled;
        }
        if (this._isSslVerifyDisabled !== undefined) {
            hasAnyValues = true;
            internalValueResult.isSslVerifyDisabled = this._isSslVerifyDisabled;
        }
        if (this._readTimeoutInMs !== undefined) {
            hasAnyValues = true;
            internalValueResult.readTimeoutInMs = this._readTimeoutInMs;
        }
        if (this._sendTimeoutInMs !== undefined) {
            hasAnyValues = true;
            internalValueResult.sendTimeoutInMs = this._sendTimeoutInMs;
        }
        if (this._type !== undefined) {
            hasAnyValues = true;
            internalValueResult.type = this._type;
        }
        if (this._servers?.internalValue !== undefined) {
            hasAnyValues = true;
            internalValueResult.servers = this._servers?.internalValue;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this._authenticationSecretId = undefined;
            this._authenticationSecretVersionNumber = undefined;
            this._connectTimeoutInMs = undefined;
            this._isSslEnabled = undefined;
            this._isSslVerifyDisabled = undefined;
            this._readTimeoutInMs = undefined;
            this._sendTimeoutInMs = undefined;
            this._type = undefined;
            this._servers.internalValue = undefined;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this._authenticationSecretId = value.authenticationSecretId;
            this._authenticationSecretVersionNumber = value.authenticationSecretVersionNumber;
            this._connectTimeoutInMs = value.connectTimeoutInMs;
            this._isSslEnabled = value.isSslEnabled;
            this._isSslVerifyDisabled = value.isSslVerifyDisabled;
            this._readTimeoutInMs = value.readTimeoutInMs;
            this._sendTimeoutInMs = value.sendTimeoutInMs;
            this._type = value.type;
            this._servers.internalValue = value.servers;
        }
    }
    get authenticationSecretId() {
        return this.getStringAttribute('authentication_secret_id');
    }
    set authenticationSecretId(value) {
        this._authenticationSecretId = value;
    }
    resetAuthenticationSecretId() {
        this._authenticationSecretId = undefined;
    }
    get authenticationSecretIdInput() {
        return this._authenticationSecretId;
    }
    get authenticationSecretVersionNumber() {
        return this.getStringAttribute('authentication_secret_version_number');
    }
    set authenticationSecretVersionNumber(value) {
        this._authenticationSecretVersionNumber = value;
    }
    resetAuthenticationSecretVersionNumber() {
        this._authenticationSecretVersionNumber = undefined;
    }
    get authenticationSecretVersionNumberInput() {
        return this._authenticationSecretVersionNumber;
    }
    get connectTimeoutInMs() {
        return this.getNumberAttribute('connect_timeout_in_ms');
    }
    set connectTimeoutInMs(value) {
        this._connectTimeoutInMs = value;
    }
    resetConnectTimeoutInMs() {
        this._connectTimeoutInMs = undefined;
    }
    get connectTimeoutInMsInput() {
        return this._connectTimeoutInMs;
    }
    get isSslEnabled() {
        return this.getBooleanAttribute('is_ssl_enabled');
    }
    set isSslEnabled(value) {
        this._isSslEnabled = value;
    }
    resetIsSslEnabled() {
        this._isSslEnabled = undefined;
    }
    get isSslEnabledInput() {
        return this._isSslEnabled;
    }
    get isSslVerifyDisabled() {
        return this.getBooleanAttribute('is_ssl_verify_disabled');
    }
    set isSslVerifyDisabled(value) {
        this._isSslVerifyDisabled = value;
    }
    resetIsSslVerifyDisabled() {
        this._isSslVerifyDisabled = undefined;
    }
    get isSslVerifyDisabledInput() {
        return this._isSslVerifyDisabled;
    }
    get readTimeoutInMs() {
        return this.getNumberAttribute('read_timeout_in_ms');
    }
    set readTimeoutInMs(value) {
        this._readTimeoutInMs = value;
    }
    resetReadTimeoutInMs() {
        this._readTimeoutInMs = undefined;
    }
    get readTimeoutInMsInput() {
        return this._readTimeoutInMs;
    }
    get sendTimeoutInMs() {
        return this.getNumberAttribute('send_timeout_in_ms');
    }
    set sendTimeoutInMs(value) {
        this._sendTimeoutInMs = value;
    }
    resetSendTimeoutInMs() {
        this._sendTimeoutInMs = undefined;
    }
    get sendTimeoutInMsInput() {
        return this._sendTimeoutInMs;
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
    get servers() {
        return this._servers;
    }
    putServers(value) {
        this._servers.internalValue = value;
    }
    resetServers() {
        this._servers.internalValue = undefined;
    }
    get serversInput() {
        return this._servers.internalValue;
    }
}
exports.ApigatewayGatewayResponseCacheDetailsOutputReference = ApigatewayGatewayResponseCacheDetailsOutputReference;
function apigatewayGatewayTimeoutsToTerraform(struct) {
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
function apigatewayGatewayTimeoutsToHclTerraform(struct) {
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
class ApigatewayGatewayTimeoutsOutputReference extends cdktf.ComplexObject {
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
exports.ApigatewayGatewayTimeoutsOutputReference = ApigatewayGatewayTimeoutsOutputReference;
class ApigatewayGateway extends cdktf.TerraformResource {
    static generateConfigForImport(scope, importToId, importFromId, provider) {
        return new cdktf.ImportableResource((0, engine_1.inEngine)(scope, importToId), importToId, { terraformResourceType: "oci_apigateway_gateway", importId: importFromId, provider });
    }
    constructor(scope, id, config) {
        super((0, engine_1.inEngine)(scope, id), id, {
            terraformResourceType: 'oci_apigateway_gateway',
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
        this._ipAddresses = new ApigatewayGatewayIpAddressesList(this, "ip_addresses", false);
        this._systemTags = new cdktf.StringMap(this, "system_tags");
        this._caBundles = new ApigatewayGatewayCaBundlesList(this, "ca_bundles", false);
        this._ipv4AddressConfiguration = new ApigatewayGatewayIpv4AddressConfigurationOutputReference(this, "ipv4address_configuration");
        this._ipv6AddressConfiguration = new ApigatewayGatewayIpv6AddressConfigurationOutputReference(this, "ipv6address_configuration");
        this._locks = new ApigatewayGatewayLocksList(this, "locks", false);
        this._responseCacheDetails = new ApigatewayGatewayResponseCacheDetailsOutputReference(this, "response_cache_details");
        this._timeouts = new ApigatewayGatewayTimeoutsOutputReference(this, "timeouts");
        this._certificateId = config.certificateId;
        this._compartmentId = config.compartmentId;
        this._definedTags = config.definedTags;
        this._displayName = config.displayName;
        this._endpointType = config.endpointType;
        this._freeformTags = config.freeformTags;
        this._id = config.id;
        this._ipMode = config.ipMode;
        this._isLockOverride = config.isLockOverride;
        this._networkSecurityGroupIds = config.networkSecurityGroupIds;
        this._subnetId = config.subnetId;
        this._caBundles.internalValue = config.caBundles;
        this._ipv4AddressConfiguration.internalValue = config.ipv4AddressConfiguration;
        this._ipv6AddressConfiguration.internalValue = config.ipv6AddressConfiguration;
        this._locks.internalValue = config.locks;
        this._responseCacheDetails.internalValue = config.responseCacheDetails;
        this._timeouts.internalValue = config.timeouts;
    }
    get certificateId() {
        return this.getStringAttribute('certificate_id');
    }
    set certificateId(value) {
        this._certificateId = value;
    }
    resetCertificateId() {
        this._certificateId = undefined;
    }
    get certificateIdInput() {
        return this._certificateId;
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
    resetDisplayName() {
        this._displayName = undefined;
    }
    get displayNameInput() {
        return this._displayName;
    }
    get endpointType() {
        return this.getStringAttribute('endpoint_type');
    }
    set endpointType(value) {
        this._endpointType = value;
    }
    get endpointTypeInput() {
        return this._endpointType;
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
    get hostname() {
        return this.getStringAttribute('hostname');
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
    get ipAddresses() {
        return this._ipAddresses;
    }
    get ipMode() {
        return this.getStringAttribute('ip_mode');
    }
    set ipMode(value) {
        this._ipMode = value;
    }
    resetIpMode() {
        this._ipMode = undefined;
    }
    get ipModeInput() {
        return this._ipMode;
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
    get lifecycleDetails() {
        return this.getStringAttribute('lifecycle_details');
    }
    get networkSecurityGroupIds() {
        return cdktf.Fn.tolist(this.getListAttribute('network_security_group_ids'));
    }
    set networkSecurityGroupIds(value) {
        this._networkSecurityGroupIds = value;
    }
    resetNetworkSecurityGroupIds() {
        this._networkSecurityGroupIds = undefined;
    }
    get networkSecurityGroupIdsInput() {
        return this._networkSecurityGroupIds;
    }
    get state() {
        return this.getStringAttribute('state');
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
    get systemTags() {
        return this._systemTags;
    }
    get timeCreated() {
        return this.getStringAttribute('time_created');
    }
    get timeUpdated() {
        return this.getStringAttribute('time_updated');
    }
    get caBundles() {
        return this._caBundles;
    }
    putCaBundles(value) {
        this._caBundles.internalValue = value;
    }
    resetCaBundles() {
        this._caBundles.internalValue = undefined;
    }
    get caBundlesInput() {
        return this._caBundles.internalValue;
    }
    get ipv4AddressConfiguration() {
        return this._ipv4AddressConfiguration;
    }
    putIpv4AddressConfiguration(value) {
        this._ipv4AddressConfiguration.internalValue = value;
    }
    resetIpv4AddressConfiguration() {
        this._ipv4AddressConfiguration.internalValue = undefined;
    }
    get ipv4AddressConfigurationInput() {
        return this._ipv4AddressConfiguration.internalValue;
    }
    get ipv6AddressConfiguration() {
        return this._ipv6AddressConfiguration;
    }
    putIpv6AddressConfiguration(value) {
        this._ipv6AddressConfiguration.internalValue = value;
    }
    resetIpv6AddressConfiguration() {
        this._ipv6AddressConfiguration.internalValue = undefined;
    }
    get ipv6AddressConfigurationInput() {
        return this._ipv6AddressConfiguration.internalValue;
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
    get responseCacheDetails() {
        return this._responseCacheDetails;
    }
    putResponseCacheDetails(value) {
        this._responseCacheDetails.internalValue = value;
    }
    resetResponseCacheDetails() {
        this._responseCacheDetails.internalValue = undefined;
    }
    get responseCacheDetailsInput() {
        return this._responseCacheDetails.internalValue;
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
            certificate_id: cdktf.stringToTerraform(this._certificateId),
            compartment_id: cdktf.stringToTerraform(this._compartmentId),
            defined_tags: cdktf.hashMapper(cdktf.stringToTerraform)(this._definedTags),
            display_name: cdktf.stringToTerraform(this._displayName),
            endpoint_type: cdktf.stringToTerraform(this._endpointType),
            freeform_tags: cdktf.hashMapper(cdktf.stringToTerraform)(this._freeformTags),
            id: cdktf.stringToTerraform(this._id),
            ip_mode: cdktf.stringToTerraform(this._ipMode),
            is_lock_override: cdktf.booleanToTerraform(this._isLockOverride),
            network_security_group_ids: cdktf.listMapper(cdktf.stringToTerraform, false)(this._networkSecurityGroupIds),
            subnet_id: cdktf.stringToTerraform(this._subnetId),
            ca_bundles: cdktf.listMapper(apigatewayGatewayCaBundlesToTerraform, true)(this._caBundles.internalValue),
            ipv4address_configuration: apigatewayGatewayIpv4AddressConfigurationToTerraform(this._ipv4AddressConfiguration.internalValue),
            ipv6address_configuration: apigatewayGatewayIpv6AddressConfigurationToTerraform(this._ipv6AddressConfiguration.internalValue),
            locks: cdktf.listMapper(apigatewayGatewayLocksToTerraform, true)(this._locks.internalValue),
            response_cache_details: apigatewayGatewayResponseCacheDetailsToTerraform(this._responseCacheDetails.internalValue),
            timeouts: apigatewayGatewayTimeoutsToTerraform(this._timeouts.internalValue),
        };
    }
    synthesizeHclAttributes() {
        const attrs = {
            certificate_id: {
                value: cdktf.stringToHclTerraform(this._certificateId),
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
            endpoint_type: {
                value: cdktf.stringToHclTerraform(this._endpointType),
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
            ip_mode: {
                value: cdktf.stringToHclTerraform(this._ipMode),
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
            network_security_group_ids: {
                value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(this._networkSecurityGroupIds),
                isBlock: false,
                type: "set",
                storageClassType: "stringList",
            },
            subnet_id: {
                value: cdktf.stringToHclTerraform(this._subnetId),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            ca_bundles: {
                value: cdktf.listMapperHcl(apigatewayGatewayCaBundlesToHclTerraform, true)(this._caBundles.internalValue),
                isBlock: true,
                type: "list",
                storageClassType: "ApigatewayGatewayCaBundlesList",
            },
            ipv4address_configuration: {
                value: apigatewayGatewayIpv4AddressConfigurationToHclTerraform(this._ipv4AddressConfiguration.internalValue),
                isBlock: true,
                type: "list",
                storageClassType: "ApigatewayGatewayIpv4AddressConfigurationList",
            },
            ipv6address_configuration: {
                value: apigatewayGatewayIpv6AddressConfigurationToHclTerraform(this._ipv6AddressConfiguration.internalValue),
                isBlock: true,
                type: "list",
                storageClassType: "ApigatewayGatewayIpv6AddressConfigurationList",
            },
            locks: {
                value: cdktf.listMapperHcl(apigatewayGatewayLocksToHclTerraform, true)(this._locks.internalValue),
                isBlock: true,
                type: "list",
                storageClassType: "ApigatewayGatewayLocksList",
            },
            response_cache_details: {
                value: apigatewayGatewayResponseCacheDetailsToHclTerraform(this._responseCacheDetails.internalValue),
                isBlock: true,
                type: "list",
                storageClassType: "ApigatewayGatewayResponseCacheDetailsList",
            },
            timeouts: {
                value: apigatewayGatewayTimeoutsToHclTerraform(this._timeouts.internalValue),
                isBlock: true,
                type: "struct",
                storageClassType: "ApigatewayGatewayTimeouts",
            },
        };
        return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
    }
}
exports.ApigatewayGateway = ApigatewayGateway;
ApigatewayGateway.tfResourceType = "oci_apigateway_gateway";
