// Generated from the schema of oracle/oci 8.28.0; see ../../README.md. Do not edit.
// Made with @cdktf/provider-generator, Copyright (c) HashiCorp, Inc., SPDX-License-Identifier: MPL-2.0.
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.DataOciApigatewayGateway = exports.DataOciApigatewayGatewayResponseCacheDetailsList = exports.DataOciApigatewayGatewayResponseCacheDetailsOutputReference = exports.DataOciApigatewayGatewayResponseCacheDetailsServersList = exports.DataOciApigatewayGatewayResponseCacheDetailsServersOutputReference = exports.DataOciApigatewayGatewayLocksList = exports.DataOciApigatewayGatewayLocksOutputReference = exports.DataOciApigatewayGatewayIpv6AddressConfigurationList = exports.DataOciApigatewayGatewayIpv6AddressConfigurationOutputReference = exports.DataOciApigatewayGatewayIpv4AddressConfigurationList = exports.DataOciApigatewayGatewayIpv4AddressConfigurationOutputReference = exports.DataOciApigatewayGatewayIpAddressesList = exports.DataOciApigatewayGatewayIpAddressesOutputReference = exports.DataOciApigatewayGatewayCaBundlesList = exports.DataOciApigatewayGatewayCaBundlesOutputReference = void 0;
exports.dataOciApigatewayGatewayCaBundlesToTerraform = dataOciApigatewayGatewayCaBundlesToTerraform;
exports.dataOciApigatewayGatewayCaBundlesToHclTerraform = dataOciApigatewayGatewayCaBundlesToHclTerraform;
exports.dataOciApigatewayGatewayIpAddressesToTerraform = dataOciApigatewayGatewayIpAddressesToTerraform;
exports.dataOciApigatewayGatewayIpAddressesToHclTerraform = dataOciApigatewayGatewayIpAddressesToHclTerraform;
exports.dataOciApigatewayGatewayIpv4AddressConfigurationToTerraform = dataOciApigatewayGatewayIpv4AddressConfigurationToTerraform;
exports.dataOciApigatewayGatewayIpv4AddressConfigurationToHclTerraform = dataOciApigatewayGatewayIpv4AddressConfigurationToHclTerraform;
exports.dataOciApigatewayGatewayIpv6AddressConfigurationToTerraform = dataOciApigatewayGatewayIpv6AddressConfigurationToTerraform;
exports.dataOciApigatewayGatewayIpv6AddressConfigurationToHclTerraform = dataOciApigatewayGatewayIpv6AddressConfigurationToHclTerraform;
exports.dataOciApigatewayGatewayLocksToTerraform = dataOciApigatewayGatewayLocksToTerraform;
exports.dataOciApigatewayGatewayLocksToHclTerraform = dataOciApigatewayGatewayLocksToHclTerraform;
exports.dataOciApigatewayGatewayResponseCacheDetailsServersToTerraform = dataOciApigatewayGatewayResponseCacheDetailsServersToTerraform;
exports.dataOciApigatewayGatewayResponseCacheDetailsServersToHclTerraform = dataOciApigatewayGatewayResponseCacheDetailsServersToHclTerraform;
exports.dataOciApigatewayGatewayResponseCacheDetailsToTerraform = dataOciApigatewayGatewayResponseCacheDetailsToTerraform;
exports.dataOciApigatewayGatewayResponseCacheDetailsToHclTerraform = dataOciApigatewayGatewayResponseCacheDetailsToHclTerraform;
const engine_1 = require("../../engine");
const cdktf = require("cdktf");
function dataOciApigatewayGatewayCaBundlesToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
function dataOciApigatewayGatewayCaBundlesToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
class DataOciApigatewayGatewayCaBundlesOutputReference extends cdktf.ComplexObject {
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
    get caBundleId() {
        return this.getStringAttribute('ca_bundle_id');
    }
    get certificateAuthorityId() {
        return this.getStringAttribute('certificate_authority_id');
    }
    get type() {
        return this.getStringAttribute('type');
    }
}
exports.DataOciApigatewayGatewayCaBundlesOutputReference = DataOciApigatewayGatewayCaBundlesOutputReference;
class DataOciApigatewayGatewayCaBundlesList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new DataOciApigatewayGatewayCaBundlesOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.DataOciApigatewayGatewayCaBundlesList = DataOciApigatewayGatewayCaBundlesList;
function dataOciApigatewayGatewayIpAddressesToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
function dataOciApigatewayGatewayIpAddressesToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
class DataOciApigatewayGatewayIpAddressesOutputReference extends cdktf.ComplexObject {
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
exports.DataOciApigatewayGatewayIpAddressesOutputReference = DataOciApigatewayGatewayIpAddressesOutputReference;
class DataOciApigatewayGatewayIpAddressesList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new DataOciApigatewayGatewayIpAddressesOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.DataOciApigatewayGatewayIpAddressesList = DataOciApigatewayGatewayIpAddressesList;
function dataOciApigatewayGatewayIpv4AddressConfigurationToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
function dataOciApigatewayGatewayIpv4AddressConfigurationToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
class DataOciApigatewayGatewayIpv4AddressConfigurationOutputReference extends cdktf.ComplexObject {
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
    get reservedIpIds() {
        return this.getListAttribute('reserved_ip_ids');
    }
}
exports.DataOciApigatewayGatewayIpv4AddressConfigurationOutputReference = DataOciApigatewayGatewayIpv4AddressConfigurationOutputReference;
class DataOciApigatewayGatewayIpv4AddressConfigurationList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new DataOciApigatewayGatewayIpv4AddressConfigurationOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.DataOciApigatewayGatewayIpv4AddressConfigurationList = DataOciApigatewayGatewayIpv4AddressConfigurationList;
function dataOciApigatewayGatewayIpv6AddressConfigurationToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
function dataOciApigatewayGatewayIpv6AddressConfigurationToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
class DataOciApigatewayGatewayIpv6AddressConfigurationOutputReference extends cdktf.ComplexObject {
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
    get addresses() {
        return this.getListAttribute('addresses');
    }
    get subnetCidrs() {
        return this.getListAttribute('subnet_cidrs');
    }
}
exports.DataOciApigatewayGatewayIpv6AddressConfigurationOutputReference = DataOciApigatewayGatewayIpv6AddressConfigurationOutputReference;
class DataOciApigatewayGatewayIpv6AddressConfigurationList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new DataOciApigatewayGatewayIpv6AddressConfigurationOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.DataOciApigatewayGatewayIpv6AddressConfigurationList = DataOciApigatewayGatewayIpv6AddressConfigurationList;
function dataOciApigatewayGatewayLocksToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
function dataOciApigatewayGatewayLocksToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
class DataOciApigatewayGatewayLocksOutputReference extends cdktf.ComplexObject {
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
    get message() {
        return this.getStringAttribute('message');
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
}
exports.DataOciApigatewayGatewayLocksOutputReference = DataOciApigatewayGatewayLocksOutputReference;
class DataOciApigatewayGatewayLocksList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new DataOciApigatewayGatewayLocksOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.DataOciApigatewayGatewayLocksList = DataOciApigatewayGatewayLocksList;
function dataOciApigatewayGatewayResponseCacheDetailsServersToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
function dataOciApigatewayGatewayResponseCacheDetailsServersToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
class DataOciApigatewayGatewayResponseCacheDetailsServersOutputReference extends cdktf.ComplexObject {
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
    get host() {
        return this.getStringAttribute('host');
    }
    get port() {
        return this.getNumberAttribute('port');
    }
}
exports.DataOciApigatewayGatewayResponseCacheDetailsServersOutputReference = DataOciApigatewayGatewayResponseCacheDetailsServersOutputReference;
class DataOciApigatewayGatewayResponseCacheDetailsServersList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new DataOciApigatewayGatewayResponseCacheDetailsServersOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.DataOciApigatewayGatewayResponseCacheDetailsServersList = DataOciApigatewayGatewayResponseCacheDetailsServersList;
function dataOciApigatewayGatewayResponseCacheDetailsToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
function dataOciApigatewayGatewayResponseCacheDetailsToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
class DataOciApigatewayGatewayResponseCacheDetailsOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute, complexObjectIndex, complexObjectIsFromSet) {
        super(terraformResource, terraformAttribute, complexObjectIsFromSet, complexObjectIndex);
        this.isEmptyObject = false;
        this._servers = new DataOciApigatewayGatewayResponseCacheDetailsServersList(this, "servers", false);
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
    get authenticationSecretId() {
        return this.getStringAttribute('authentication_secret_id');
    }
    get authenticationSecretVersionNumber() {
        return this.getStringAttribute('authentication_secret_version_number');
    }
    get connectTimeoutInMs() {
        return this.getNumberAttribute('connect_timeout_in_ms');
    }
    get isSslEnabled() {
        return this.getBooleanAttribute('is_ssl_enabled');
    }
    get isSslVerifyDisabled() {
        return this.getBooleanAttribute('is_ssl_verify_disabled');
    }
    get readTimeoutInMs() {
        return this.getNumberAttribute('read_timeout_in_ms');
    }
    get sendTimeoutInMs() {
        return this.getNumberAttribute('send_timeout_in_ms');
    }
    get servers() {
        return this._servers;
    }
    get type() {
        return this.getStringAttribute('type');
    }
}
exports.DataOciApigatewayGatewayResponseCacheDetailsOutputReference = DataOciApigatewayGatewayResponseCacheDetailsOutputReference;
class DataOciApigatewayGatewayResponseCacheDetailsList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new DataOciApigatewayGatewayResponseCacheDetailsOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.DataOciApigatewayGatewayResponseCacheDetailsList = DataOciApigatewayGatewayResponseCacheDetailsList;
class DataOciApigatewayGateway extends cdktf.TerraformDataSource {
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
        this._caBundles = new DataOciApigatewayGatewayCaBundlesList(this, "ca_bundles", false);
        this._definedTags = new cdktf.StringMap(this, "defined_tags");
        this._freeformTags = new cdktf.StringMap(this, "freeform_tags");
        this._ipAddresses = new DataOciApigatewayGatewayIpAddressesList(this, "ip_addresses", false);
        this._ipv4AddressConfiguration = new DataOciApigatewayGatewayIpv4AddressConfigurationList(this, "ipv4address_configuration", false);
        this._ipv6AddressConfiguration = new DataOciApigatewayGatewayIpv6AddressConfigurationList(this, "ipv6address_configuration", false);
        this._locks = new DataOciApigatewayGatewayLocksList(this, "locks", false);
        this._responseCacheDetails = new DataOciApigatewayGatewayResponseCacheDetailsList(this, "response_cache_details", false);
        this._systemTags = new cdktf.StringMap(this, "system_tags");
        this._gatewayId = config.gatewayId;
    }
    get caBundles() {
        return this._caBundles;
    }
    get certificateId() {
        return this.getStringAttribute('certificate_id');
    }
    get compartmentId() {
        return this.getStringAttribute('compartment_id');
    }
    get definedTags() {
        return this._definedTags;
    }
    get displayName() {
        return this.getStringAttribute('display_name');
    }
    get endpointType() {
        return this.getStringAttribute('endpoint_type');
    }
    get freeformTags() {
        return this._freeformTags;
    }
    get gatewayId() {
        return this.getStringAttribute('gateway_id');
    }
    set gatewayId(value) {
        this._gatewayId = value;
    }
    get gatewayIdInput() {
        return this._gatewayId;
    }
    get hostname() {
        return this.getStringAttribute('hostname');
    }
    get id() {
        return this.getStringAttribute('id');
    }
    get ipAddresses() {
        return this._ipAddresses;
    }
    get ipMode() {
        return this.getStringAttribute('ip_mode');
    }
    get ipv4AddressConfiguration() {
        return this._ipv4AddressConfiguration;
    }
    get ipv6AddressConfiguration() {
        return this._ipv6AddressConfiguration;
    }
    get isLockOverride() {
        return this.getBooleanAttribute('is_lock_override');
    }
    get lifecycleDetails() {
        return this.getStringAttribute('lifecycle_details');
    }
    get locks() {
        return this._locks;
    }
    get networkSecurityGroupIds() {
        return this.getListAttribute('network_security_group_ids');
    }
    get responseCacheDetails() {
        return this._responseCacheDetails;
    }
    get state() {
        return this.getStringAttribute('state');
    }
    get subnetId() {
        return this.getStringAttribute('subnet_id');
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
    synthesizeAttributes() {
        return {
            gateway_id: cdktf.stringToTerraform(this._gatewayId),
        };
    }
    synthesizeHclAttributes() {
        const attrs = {
            gateway_id: {
                value: cdktf.stringToHclTerraform(this._gatewayId),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
        };
        return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
    }
}
exports.DataOciApigatewayGateway = DataOciApigatewayGateway;
DataOciApigatewayGateway.tfResourceType = "oci_apigateway_gateway";
