// Generated from the schema of oracle/oci 8.28.0; see ../../README.md. Do not edit.
// Made with @cdktf/provider-generator, Copyright (c) HashiCorp, Inc., SPDX-License-Identifier: MPL-2.0.
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.IntegrationIntegrationInstance = exports.IntegrationIntegrationInstanceTimeoutsOutputReference = exports.IntegrationIntegrationInstanceNetworkEndpointDetailsOutputReference = exports.IntegrationIntegrationInstanceNetworkEndpointDetailsRuntimeOutputReference = exports.IntegrationIntegrationInstanceNetworkEndpointDetailsRuntimeAllowlistedHttpVcnsList = exports.IntegrationIntegrationInstanceNetworkEndpointDetailsRuntimeAllowlistedHttpVcnsOutputReference = exports.IntegrationIntegrationInstanceNetworkEndpointDetailsDesignTimeOutputReference = exports.IntegrationIntegrationInstanceNetworkEndpointDetailsDesignTimeAllowlistedHttpVcnsList = exports.IntegrationIntegrationInstanceNetworkEndpointDetailsDesignTimeAllowlistedHttpVcnsOutputReference = exports.IntegrationIntegrationInstanceNetworkEndpointDetailsAllowlistedHttpVcnsList = exports.IntegrationIntegrationInstanceNetworkEndpointDetailsAllowlistedHttpVcnsOutputReference = exports.IntegrationIntegrationInstanceCustomEndpointOutputReference = exports.IntegrationIntegrationInstanceAlternateCustomEndpointsList = exports.IntegrationIntegrationInstanceAlternateCustomEndpointsOutputReference = exports.IntegrationIntegrationInstancePrivateEndpointOutboundConnectionList = exports.IntegrationIntegrationInstancePrivateEndpointOutboundConnectionOutputReference = exports.IntegrationIntegrationInstanceIdcsInfoList = exports.IntegrationIntegrationInstanceIdcsInfoOutputReference = exports.IntegrationIntegrationInstanceDisasterRecoveryDetailsList = exports.IntegrationIntegrationInstanceDisasterRecoveryDetailsOutputReference = exports.IntegrationIntegrationInstanceDisasterRecoveryDetailsCrossRegionIntegrationInstanceDetailsList = exports.IntegrationIntegrationInstanceDisasterRecoveryDetailsCrossRegionIntegrationInstanceDetailsOutputReference = exports.IntegrationIntegrationInstanceAttachmentsList = exports.IntegrationIntegrationInstanceAttachmentsOutputReference = void 0;
exports.integrationIntegrationInstanceAttachmentsToTerraform = integrationIntegrationInstanceAttachmentsToTerraform;
exports.integrationIntegrationInstanceAttachmentsToHclTerraform = integrationIntegrationInstanceAttachmentsToHclTerraform;
exports.integrationIntegrationInstanceDisasterRecoveryDetailsCrossRegionIntegrationInstanceDetailsToTerraform = integrationIntegrationInstanceDisasterRecoveryDetailsCrossRegionIntegrationInstanceDetailsToTerraform;
exports.integrationIntegrationInstanceDisasterRecoveryDetailsCrossRegionIntegrationInstanceDetailsToHclTerraform = integrationIntegrationInstanceDisasterRecoveryDetailsCrossRegionIntegrationInstanceDetailsToHclTerraform;
exports.integrationIntegrationInstanceDisasterRecoveryDetailsToTerraform = integrationIntegrationInstanceDisasterRecoveryDetailsToTerraform;
exports.integrationIntegrationInstanceDisasterRecoveryDetailsToHclTerraform = integrationIntegrationInstanceDisasterRecoveryDetailsToHclTerraform;
exports.integrationIntegrationInstanceIdcsInfoToTerraform = integrationIntegrationInstanceIdcsInfoToTerraform;
exports.integrationIntegrationInstanceIdcsInfoToHclTerraform = integrationIntegrationInstanceIdcsInfoToHclTerraform;
exports.integrationIntegrationInstancePrivateEndpointOutboundConnectionToTerraform = integrationIntegrationInstancePrivateEndpointOutboundConnectionToTerraform;
exports.integrationIntegrationInstancePrivateEndpointOutboundConnectionToHclTerraform = integrationIntegrationInstancePrivateEndpointOutboundConnectionToHclTerraform;
exports.integrationIntegrationInstanceAlternateCustomEndpointsToTerraform = integrationIntegrationInstanceAlternateCustomEndpointsToTerraform;
exports.integrationIntegrationInstanceAlternateCustomEndpointsToHclTerraform = integrationIntegrationInstanceAlternateCustomEndpointsToHclTerraform;
exports.integrationIntegrationInstanceCustomEndpointToTerraform = integrationIntegrationInstanceCustomEndpointToTerraform;
exports.integrationIntegrationInstanceCustomEndpointToHclTerraform = integrationIntegrationInstanceCustomEndpointToHclTerraform;
exports.integrationIntegrationInstanceNetworkEndpointDetailsAllowlistedHttpVcnsToTerraform = integrationIntegrationInstanceNetworkEndpointDetailsAllowlistedHttpVcnsToTerraform;
exports.integrationIntegrationInstanceNetworkEndpointDetailsAllowlistedHttpVcnsToHclTerraform = integrationIntegrationInstanceNetworkEndpointDetailsAllowlistedHttpVcnsToHclTerraform;
exports.integrationIntegrationInstanceNetworkEndpointDetailsDesignTimeAllowlistedHttpVcnsToTerraform = integrationIntegrationInstanceNetworkEndpointDetailsDesignTimeAllowlistedHttpVcnsToTerraform;
exports.integrationIntegrationInstanceNetworkEndpointDetailsDesignTimeAllowlistedHttpVcnsToHclTerraform = integrationIntegrationInstanceNetworkEndpointDetailsDesignTimeAllowlistedHttpVcnsToHclTerraform;
exports.integrationIntegrationInstanceNetworkEndpointDetailsDesignTimeToTerraform = integrationIntegrationInstanceNetworkEndpointDetailsDesignTimeToTerraform;
exports.integrationIntegrationInstanceNetworkEndpointDetailsDesignTimeToHclTerraform = integrationIntegrationInstanceNetworkEndpointDetailsDesignTimeToHclTerraform;
exports.integrationIntegrationInstanceNetworkEndpointDetailsRuntimeAllowlistedHttpVcnsToTerraform = integrationIntegrationInstanceNetworkEndpointDetailsRuntimeAllowlistedHttpVcnsToTerraform;
exports.integrationIntegrationInstanceNetworkEndpointDetailsRuntimeAllowlistedHttpVcnsToHclTerraform = integrationIntegrationInstanceNetworkEndpointDetailsRuntimeAllowlistedHttpVcnsToHclTerraform;
exports.integrationIntegrationInstanceNetworkEndpointDetailsRuntimeToTerraform = integrationIntegrationInstanceNetworkEndpointDetailsRuntimeToTerraform;
exports.integrationIntegrationInstanceNetworkEndpointDetailsRuntimeToHclTerraform = integrationIntegrationInstanceNetworkEndpointDetailsRuntimeToHclTerraform;
exports.integrationIntegrationInstanceNetworkEndpointDetailsToTerraform = integrationIntegrationInstanceNetworkEndpointDetailsToTerraform;
exports.integrationIntegrationInstanceNetworkEndpointDetailsToHclTerraform = integrationIntegrationInstanceNetworkEndpointDetailsToHclTerraform;
exports.integrationIntegrationInstanceTimeoutsToTerraform = integrationIntegrationInstanceTimeoutsToTerraform;
exports.integrationIntegrationInstanceTimeoutsToHclTerraform = integrationIntegrationInstanceTimeoutsToHclTerraform;
const engine_1 = require("../../engine");
const cdktf = require("cdktf");
function integrationIntegrationInstanceAttachmentsToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
function integrationIntegrationInstanceAttachmentsToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
class IntegrationIntegrationInstanceAttachmentsOutputReference extends cdktf.ComplexObject {
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
    get isImplicit() {
        return this.getBooleanAttribute('is_implicit');
    }
    get targetId() {
        return this.getStringAttribute('target_id');
    }
    get targetInstanceUrl() {
        return this.getStringAttribute('target_instance_url');
    }
    get targetRole() {
        return this.getStringAttribute('target_role');
    }
    get targetServiceType() {
        return this.getStringAttribute('target_service_type');
    }
}
exports.IntegrationIntegrationInstanceAttachmentsOutputReference = IntegrationIntegrationInstanceAttachmentsOutputReference;
class IntegrationIntegrationInstanceAttachmentsList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new IntegrationIntegrationInstanceAttachmentsOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.IntegrationIntegrationInstanceAttachmentsList = IntegrationIntegrationInstanceAttachmentsList;
function integrationIntegrationInstanceDisasterRecoveryDetailsCrossRegionIntegrationInstanceDetailsToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
function integrationIntegrationInstanceDisasterRecoveryDetailsCrossRegionIntegrationInstanceDetailsToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
class IntegrationIntegrationInstanceDisasterRecoveryDetailsCrossRegionIntegrationInstanceDetailsOutputReference extends cdktf.ComplexObject {
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
    get id() {
        return this.getStringAttribute('id');
    }
    get region() {
        return this.getStringAttribute('region');
    }
    get role() {
        return this.getStringAttribute('role');
    }
    get timeRoleChanged() {
        return this.getStringAttribute('time_role_changed');
    }
}
exports.IntegrationIntegrationInstanceDisasterRecoveryDetailsCrossRegionIntegrationInstanceDetailsOutputReference = IntegrationIntegrationInstanceDisasterRecoveryDetailsCrossRegionIntegrationInstanceDetailsOutputReference;
class IntegrationIntegrationInstanceDisasterRecoveryDetailsCrossRegionIntegrationInstanceDetailsList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new IntegrationIntegrationInstanceDisasterRecoveryDetailsCrossRegionIntegrationInstanceDetailsOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.IntegrationIntegrationInstanceDisasterRecoveryDetailsCrossRegionIntegrationInstanceDetailsList = IntegrationIntegrationInstanceDisasterRecoveryDetailsCrossRegionIntegrationInstanceDetailsList;
function integrationIntegrationInstanceDisasterRecoveryDetailsToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
function integrationIntegrationInstanceDisasterRecoveryDetailsToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
class IntegrationIntegrationInstanceDisasterRecoveryDetailsOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute, complexObjectIndex, complexObjectIsFromSet) {
        super(terraformResource, terraformAttribute, complexObjectIsFromSet, complexObjectIndex);
        this.isEmptyObject = false;
        this._crossRegionIntegrationInstanceDetails = new IntegrationIntegrationInstanceDisasterRecoveryDetailsCrossRegionIntegrationInstanceDetailsList(this, "cross_region_integration_instance_details", false);
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
    get crossRegionIntegrationInstanceDetails() {
        return this._crossRegionIntegrationInstanceDetails;
    }
    get regionalInstanceUrl() {
        return this.getStringAttribute('regional_instance_url');
    }
    get role() {
        return this.getStringAttribute('role');
    }
}
exports.IntegrationIntegrationInstanceDisasterRecoveryDetailsOutputReference = IntegrationIntegrationInstanceDisasterRecoveryDetailsOutputReference;
class IntegrationIntegrationInstanceDisasterRecoveryDetailsList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new IntegrationIntegrationInstanceDisasterRecoveryDetailsOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.IntegrationIntegrationInstanceDisasterRecoveryDetailsList = IntegrationIntegrationInstanceDisasterRecoveryDetailsList;
function integrationIntegrationInstanceIdcsInfoToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
function integrationIntegrationInstanceIdcsInfoToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
class IntegrationIntegrationInstanceIdcsInfoOutputReference extends cdktf.ComplexObject {
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
    get idcsAppDisplayName() {
        return this.getStringAttribute('idcs_app_display_name');
    }
    get idcsAppId() {
        return this.getStringAttribute('idcs_app_id');
    }
    get idcsAppLocationUrl() {
        return this.getStringAttribute('idcs_app_location_url');
    }
    get idcsAppName() {
        return this.getStringAttribute('idcs_app_name');
    }
    get instancePrimaryAudienceUrl() {
        return this.getStringAttribute('instance_primary_audience_url');
    }
}
exports.IntegrationIntegrationInstanceIdcsInfoOutputReference = IntegrationIntegrationInstanceIdcsInfoOutputReference;
class IntegrationIntegrationInstanceIdcsInfoList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new IntegrationIntegrationInstanceIdcsInfoOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.IntegrationIntegrationInstanceIdcsInfoList = IntegrationIntegrationInstanceIdcsInfoList;
function integrationIntegrationInstancePrivateEndpointOutboundConnectionToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
function integrationIntegrationInstancePrivateEndpointOutboundConnectionToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
class IntegrationIntegrationInstancePrivateEndpointOutboundConnectionOutputReference extends cdktf.ComplexObject {
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
    get isAllOutboundTrafficPrivate() {
        return this.getBooleanAttribute('is_all_outbound_traffic_private');
    }
    get nsgIds() {
        return cdktf.Fn.tolist(this.getListAttribute('nsg_ids'));
    }
    get outboundConnectionType() {
        return this.getStringAttribute('outbound_connection_type');
    }
    get subnetId() {
        return this.getStringAttribute('subnet_id');
    }
}
exports.IntegrationIntegrationInstancePrivateEndpointOutboundConnectionOutputReference = IntegrationIntegrationInstancePrivateEndpointOutboundConnectionOutputReference;
class IntegrationIntegrationInstancePrivateEndpointOutboundConnectionList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new IntegrationIntegrationInstancePrivateEndpointOutboundConnectionOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.IntegrationIntegrationInstancePrivateEndpointOutboundConnectionList = IntegrationIntegrationInstancePrivateEndpointOutboundConnectionList;
function integrationIntegrationInstanceAlternateCustomEndpointsToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        certificate_secret_id: cdktf.stringToTerraform(struct.certificateSecretId),
        hostname: cdktf.stringToTerraform(struct.hostname),
    };
}
function integrationIntegrationInstanceAlternateCustomEndpointsToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        certificate_secret_id: {
            value: cdktf.stringToHclTerraform(struct.certificateSecretId),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        hostname: {
            value: cdktf.stringToHclTerraform(struct.hostname),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class IntegrationIntegrationInstanceAlternateCustomEndpointsOutputReference extends cdktf.ComplexObject {
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
        if (this._certificateSecretId !== undefined) {
            hasAnyValues = true;
            internalValueResult.certificateSecretId = this._certificateSecretId;
        }
        if (this._hostname !== undefined) {
            hasAnyValues = true;
            internalValueResult.hostname = this._hostname;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this.resolvableValue = undefined;
            this._certificateSecretId = undefined;
            this._hostname = undefined;
        }
        else if (cdktf.Tokenization.isResolvable(value)) {
            this.isEmptyObject = false;
            this.resolvableValue = value;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this.resolvableValue = undefined;
            this._certificateSecretId = value.certificateSecretId;
            this._hostname = value.hostname;
        }
    }
    get alias() {
        return this.getStringAttribute('alias');
    }
    get certificateSecretId() {
        return this.getStringAttribute('certificate_secret_id');
    }
    set certificateSecretId(value) {
        this._certificateSecretId = value;
    }
    resetCertificateSecretId() {
        this._certificateSecretId = undefined;
    }
    get certificateSecretIdInput() {
        return this._certificateSecretId;
    }
    get certificateSecretVersion() {
        return this.getNumberAttribute('certificate_secret_version');
    }
    get dnsType() {
        return this.getStringAttribute('dns_type');
    }
    get dnsZoneName() {
        return this.getStringAttribute('dns_zone_name');
    }
    get hostname() {
        return this.getStringAttribute('hostname');
    }
    set hostname(value) {
        this._hostname = value;
    }
    get hostnameInput() {
        return this._hostname;
    }
    get managedType() {
        return this.getStringAttribute('managed_type');
    }
}
exports.IntegrationIntegrationInstanceAlternateCustomEndpointsOutputReference = IntegrationIntegrationInstanceAlternateCustomEndpointsOutputReference;
class IntegrationIntegrationInstanceAlternateCustomEndpointsList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new IntegrationIntegrationInstanceAlternateCustomEndpointsOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.IntegrationIntegrationInstanceAlternateCustomEndpointsList = IntegrationIntegrationInstanceAlternateCustomEndpointsList;
function integrationIntegrationInstanceCustomEndpointToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        certificate_secret_id: cdktf.stringToTerraform(struct.certificateSecretId),
        dns_type: cdktf.stringToTerraform(struct.dnsType),
        dns_zone_name: cdktf.stringToTerraform(struct.dnsZoneName),
        hostname: cdktf.stringToTerraform(struct.hostname),
    };
}
function integrationIntegrationInstanceCustomEndpointToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        certificate_secret_id: {
            value: cdktf.stringToHclTerraform(struct.certificateSecretId),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        dns_type: {
            value: cdktf.stringToHclTerraform(struct.dnsType),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        dns_zone_name: {
            value: cdktf.stringToHclTerraform(struct.dnsZoneName),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        hostname: {
            value: cdktf.stringToHclTerraform(struct.hostname),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class IntegrationIntegrationInstanceCustomEndpointOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false, 0);
        this.isEmptyObject = false;
    }
    get internalValue() {
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._certificateSecretId !== undefined) {
            hasAnyValues = true;
            internalValueResult.certificateSecretId = this._certificateSecretId;
        }
        if (this._dnsType !== undefined) {
            hasAnyValues = true;
            internalValueResult.dnsType = this._dnsType;
        }
        if (this._dnsZoneName !== undefined) {
            hasAnyValues = true;
            internalValueResult.dnsZoneName = this._dnsZoneName;
        }
        if (this._hostname !== undefined) {
            hasAnyValues = true;
            internalValueResult.hostname = this._hostname;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this._certificateSecretId = undefined;
            this._dnsType = undefined;
            this._dnsZoneName = undefined;
            this._hostname = undefined;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this._certificateSecretId = value.certificateSecretId;
            this._dnsType = value.dnsType;
            this._dnsZoneName = value.dnsZoneName;
            this._hostname = value.hostname;
        }
    }
    get alias() {
        return this.getStringAttribute('alias');
    }
    get certificateSecretId() {
        return this.getStringAttribute('certificate_secret_id');
    }
    set certificateSecretId(value) {
        this._certificateSecretId = value;
    }
    resetCertificateSecretId() {
        this._certificateSecretId = undefined;
    }
    get certificateSecretIdInput() {
        return this._certificateSecretId;
    }
    get certificateSecretVersion() {
        return this.getNumberAttribute('certificate_secret_version');
    }
    get dnsType() {
        return this.getStringAttribute('dns_type');
    }
    set dnsType(value) {
        this._dnsType = value;
    }
    resetDnsType() {
        this._dnsType = undefined;
    }
    get dnsTypeInput() {
        return this._dnsType;
    }
    get dnsZoneName() {
        return this.getStringAttribute('dns_zone_name');
    }
    set dnsZoneName(value) {
        this._dnsZoneName = value;
    }
    get dnsZoneNameInput() {
        return this._dnsZoneName;
    }
    get hostname() {
        return this.getStringAttribute('hostname');
    }
    set hostname(value) {
        this._hostname = value;
    }
    get hostnameInput() {
        return this._hostname;
    }
    get managedType() {
        return this.getStringAttribute('managed_type');
    }
}
exports.IntegrationIntegrationInstanceCustomEndpointOutputReference = IntegrationIntegrationInstanceCustomEndpointOutputReference;
function integrationIntegrationInstanceNetworkEndpointDetailsAllowlistedHttpVcnsToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        allowlisted_ips: cdktf.listMapper(cdktf.stringToTerraform, false)(struct.allowlistedIps),
        id: cdktf.stringToTerraform(struct.id),
    };
}
function integrationIntegrationInstanceNetworkEndpointDetailsAllowlistedHttpVcnsToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        allowlisted_ips: {
            value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct.allowlistedIps),
            isBlock: false,
            type: "set",
            storageClassType: "stringList",
        },
        id: {
            value: cdktf.stringToHclTerraform(struct.id),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class IntegrationIntegrationInstanceNetworkEndpointDetailsAllowlistedHttpVcnsOutputReference extends cdktf.ComplexObject {
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
        if (this._allowlistedIps !== undefined) {
            hasAnyValues = true;
            internalValueResult.allowlistedIps = this._allowlistedIps;
        }
        if (this._id !== undefined) {
            hasAnyValues = true;
            internalValueResult.id = this._id;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this.resolvableValue = undefined;
            this._allowlistedIps = undefined;
            this._id = undefined;
        }
        else if (cdktf.Tokenization.isResolvable(value)) {
            this.isEmptyObject = false;
            this.resolvableValue = value;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this.resolvableValue = undefined;
            this._allowlistedIps = value.allowlistedIps;
            this._id = value.id;
        }
    }
    get allowlistedIps() {
        return cdktf.Fn.tolist(this.getListAttribute('allowlisted_ips'));
    }
    set allowlistedIps(value) {
        this._allowlistedIps = value;
    }
    resetAllowlistedIps() {
        this._allowlistedIps = undefined;
    }
    get allowlistedIpsInput() {
        return this._allowlistedIps;
    }
    get id() {
        return this.getStringAttribute('id');
    }
    set id(value) {
        this._id = value;
    }
    get idInput() {
        return this._id;
    }
}
exports.IntegrationIntegrationInstanceNetworkEndpointDetailsAllowlistedHttpVcnsOutputReference = IntegrationIntegrationInstanceNetworkEndpointDetailsAllowlistedHttpVcnsOutputReference;
class IntegrationIntegrationInstanceNetworkEndpointDetailsAllowlistedHttpVcnsList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new IntegrationIntegrationInstanceNetworkEndpointDetailsAllowlistedHttpVcnsOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.IntegrationIntegrationInstanceNetworkEndpointDetailsAllowlistedHttpVcnsList = IntegrationIntegrationInstanceNetworkEndpointDetailsAllowlistedHttpVcnsList;
function integrationIntegrationInstanceNetworkEndpointDetailsDesignTimeAllowlistedHttpVcnsToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        allowlisted_ips: cdktf.listMapper(cdktf.stringToTerraform, false)(struct.allowlistedIps),
        id: cdktf.stringToTerraform(struct.id),
    };
}
function integrationIntegrationInstanceNetworkEndpointDetailsDesignTimeAllowlistedHttpVcnsToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        allowlisted_ips: {
            value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct.allowlistedIps),
            isBlock: false,
            type: "set",
            storageClassType: "stringList",
        },
        id: {
            value: cdktf.stringToHclTerraform(struct.id),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class IntegrationIntegrationInstanceNetworkEndpointDetailsDesignTimeAllowlistedHttpVcnsOutputReference extends cdktf.ComplexObject {
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
        if (this._allowlistedIps !== undefined) {
            hasAnyValues = true;
            internalValueResult.allowlistedIps = this._allowlistedIps;
        }
        if (this._id !== undefined) {
            hasAnyValues = true;
            internalValueResult.id = this._id;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this.resolvableValue = undefined;
            this._allowlistedIps = undefined;
            this._id = undefined;
        }
        else if (cdktf.Tokenization.isResolvable(value)) {
            this.isEmptyObject = false;
            this.resolvableValue = value;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this.resolvableValue = undefined;
            this._allowlistedIps = value.allowlistedIps;
            this._id = value.id;
        }
    }
    get allowlistedIps() {
        return cdktf.Fn.tolist(this.getListAttribute('allowlisted_ips'));
    }
    set allowlistedIps(value) {
        this._allowlistedIps = value;
    }
    resetAllowlistedIps() {
        this._allowlistedIps = undefined;
    }
    get allowlistedIpsInput() {
        return this._allowlistedIps;
    }
    get id() {
        return this.getStringAttribute('id');
    }
    set id(value) {
        this._id = value;
    }
    get idInput() {
        return this._id;
    }
}
exports.IntegrationIntegrationInstanceNetworkEndpointDetailsDesignTimeAllowlistedHttpVcnsOutputReference = IntegrationIntegrationInstanceNetworkEndpointDetailsDesignTimeAllowlistedHttpVcnsOutputReference;
class IntegrationIntegrationInstanceNetworkEndpointDetailsDesignTimeAllowlistedHttpVcnsList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new IntegrationIntegrationInstanceNetworkEndpointDetailsDesignTimeAllowlistedHttpVcnsOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.IntegrationIntegrationInstanceNetworkEndpointDetailsDesignTimeAllowlistedHttpVcnsList = IntegrationIntegrationInstanceNetworkEndpointDetailsDesignTimeAllowlistedHttpVcnsList;
function integrationIntegrationInstanceNetworkEndpointDetailsDesignTimeToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        allowlisted_http_ips: cdktf.listMapper(cdktf.stringToTerraform, false)(struct.allowlistedHttpIps),
        allowlisted_http_vcns: cdktf.listMapper(integrationIntegrationInstanceNetworkEndpointDetailsDesignTimeAllowlistedHttpVcnsToTerraform, true)(struct.allowlistedHttpVcns),
    };
}
function integrationIntegrationInstanceNetworkEndpointDetailsDesignTimeToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        allowlisted_http_ips: {
            value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct.allowlistedHttpIps),
            isBlock: false,
            type: "list",
            storageClassType: "stringList",
        },
        allowlisted_http_vcns: {
            value: cdktf.listMapperHcl(integrationIntegrationInstanceNetworkEndpointDetailsDesignTimeAllowlistedHttpVcnsToHclTerraform, true)(struct.allowlistedHttpVcns),
            isBlock: true,
            type: "list",
            storageClassType: "IntegrationIntegrationInstanceNetworkEndpointDetailsDesignTimeAllowlistedHttpVcnsList",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class IntegrationIntegrationInstanceNetworkEndpointDetailsDesignTimeOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false, 0);
        this.isEmptyObject = false;
        this._allowlistedHttpVcns = new IntegrationIntegrationInstanceNetworkEndpointDetailsDesignTimeAllowlistedHttpVcnsList(this, "allowlisted_http_vcns", false);
    }
    get internalValue() {
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._allowlistedHttpIps !== undefined) {
            hasAnyValues = true;
            internalValueResult.allowlistedHttpIps = this._allowlistedHttpIps;
        }
        if (this._allowlistedHttpVcns?.internalValue !== undefined) {
            hasAnyValues = true;
            internalValueResult.allowlistedHttpVcns = this._allowlistedHttpVcns?.internalValue;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this._allowlistedHttpIps = undefined;
            this._allowlistedHttpVcns.internalValue = undefined;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this._allowlistedHttpIps = value.allowlistedHttpIps;
            this._allowlistedHttpVcns.internalValue = value.allowlistedHttpVcns;
        }
    }
    get allowlistedHttpIps() {
        return this.getListAttribute('allowlisted_http_ips');
    }
    set allowlistedHttpIps(value) {
        this._allowlistedHttpIps = value;
    }
    resetAllowlistedHttpIps() {
        this._allowlistedHttpIps = undefined;
    }
    get allowlistedHttpIpsInput() {
        return this._allowlistedHttpIps;
    }
    get allowlistedHttpVcns() {
        return this._allowlistedHttpVcns;
    }
    putAllowlistedHttpVcns(value) {
        this._allowlistedHttpVcns.internalValue = value;
    }
    resetAllowlistedHttpVcns() {
        this._allowlistedHttpVcns.internalValue = undefined;
    }
    get allowlistedHttpVcnsInput() {
        return this._allowlistedHttpVcns.internalValue;
    }
}
exports.IntegrationIntegrationInstanceNetworkEndpointDetailsDesignTimeOutputReference = IntegrationIntegrationInstanceNetworkEndpointDetailsDesignTimeOutputReference;
function integrationIntegrationInstanceNetworkEndpointDetailsRuntimeAllowlistedHttpVcnsToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        allowlisted_ips: cdktf.listMapper(cdktf.stringToTerraform, false)(struct.allowlistedIps),
        id: cdktf.stringToTerraform(struct.id),
    };
}
function integrationIntegrationInstanceNetworkEndpointDetailsRuntimeAllowlistedHttpVcnsToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        allowlisted_ips: {
            value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct.allowlistedIps),
            isBlock: false,
            type: "set",
            storageClassType: "stringList",
        },
        id: {
            value: cdktf.stringToHclTerraform(struct.id),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class IntegrationIntegrationInstanceNetworkEndpointDetailsRuntimeAllowlistedHttpVcnsOutputReference extends cdktf.ComplexObject {
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
        if (this._allowlistedIps !== undefined) {
            hasAnyValues = true;
            internalValueResult.allowlistedIps = this._allowlistedIps;
        }
        if (this._id !== undefined) {
            hasAnyValues = true;
            internalValueResult.id = this._id;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this.resolvableValue = undefined;
            this._allowlistedIps = undefined;
            this._id = undefined;
        }
        else if (cdktf.Tokenization.isResolvable(value)) {
            this.isEmptyObject = false;
            this.resolvableValue = value;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this.resolvableValue = undefined;
            this._allowlistedIps = value.allowlistedIps;
            this._id = value.id;
        }
    }
    get allowlistedIps() {
        return cdktf.Fn.tolist(this.getListAttribute('allowlisted_ips'));
    }
    set allowlistedIps(value) {
        this._allowlistedIps = value;
    }
    resetAllowlistedIps() {
        this._allowlistedIps = undefined;
    }
    get allowlistedIpsInput() {
        return this._allowlistedIps;
    }
    get id() {
        return this.getStringAttribute('id');
    }
    set id(value) {
        this._id = value;
    }
    get idInput() {
        return this._id;
    }
}
exports.IntegrationIntegrationInstanceNetworkEndpointDetailsRuntimeAllowlistedHttpVcnsOutputReference = IntegrationIntegrationInstanceNetworkEndpointDetailsRuntimeAllowlistedHttpVcnsOutputReference;
class IntegrationIntegrationInstanceNetworkEndpointDetailsRuntimeAllowlistedHttpVcnsList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new IntegrationIntegrationInstanceNetworkEndpointDetailsRuntimeAllowlistedHttpVcnsOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.IntegrationIntegrationInstanceNetworkEndpointDetailsRuntimeAllowlistedHttpVcnsList = IntegrationIntegrationInstanceNetworkEndpointDetailsRuntimeAllowlistedHttpVcnsList;
function integrationIntegrationInstanceNetworkEndpointDetailsRuntimeToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        allowlisted_http_ips: cdktf.listMapper(cdktf.stringToTerraform, false)(struct.allowlistedHttpIps),
        allowlisted_http_vcns: cdktf.listMapper(integrationIntegrationInstanceNetworkEndpointDetailsRuntimeAllowlistedHttpVcnsToTerraform, true)(struct.allowlistedHttpVcns),
    };
}
function integrationIntegrationInstanceNetworkEndpointDetailsRuntimeToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        allowlisted_http_ips: {
            value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct.allowlistedHttpIps),
            isBlock: false,
            type: "list",
            storageClassType: "stringList",
        },
        allowlisted_http_vcns: {
            value: cdktf.listMapperHcl(integrationIntegrationInstanceNetworkEndpointDetailsRuntimeAllowlistedHttpVcnsToHclTerraform, true)(struct.allowlistedHttpVcns),
            isBlock: true,
            type: "list",
            storageClassType: "IntegrationIntegrationInstanceNetworkEndpointDetailsRuntimeAllowlistedHttpVcnsList",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class IntegrationIntegrationInstanceNetworkEndpointDetailsRuntimeOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false, 0);
        this.isEmptyObject = false;
        this._allowlistedHttpVcns = new IntegrationIntegrationInstanceNetworkEndpointDetailsRuntimeAllowlistedHttpVcnsList(this, "allowlisted_http_vcns", false);
    }
    get internalValue() {
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._allowlistedHttpIps !== undefined) {
            hasAnyValues = true;
            internalValueResult.allowlistedHttpIps = this._allowlistedHttpIps;
        }
        if (this._allowlistedHttpVcns?.internalValue !== undefined) {
            hasAnyValues = true;
            internalValueResult.allowlistedHttpVcns = this._allowlistedHttpVcns?.internalValue;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this._allowlistedHttpIps = undefined;
            this._allowlistedHttpVcns.internalValue = undefined;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this._allowlistedHttpIps = value.allowlistedHttpIps;
            this._allowlistedHttpVcns.internalValue = value.allowlistedHttpVcns;
        }
    }
    get allowlistedHttpIps() {
        return this.getListAttribute('allowlisted_http_ips');
    }
    set allowlistedHttpIps(value) {
        this._allowlistedHttpIps = value;
    }
    resetAllowlistedHttpIps() {
        this._allowlistedHttpIps = undefined;
    }
    get allowlistedHttpIpsInput() {
        return this._allowlistedHttpIps;
    }
    get allowlistedHttpVcns() {
        return this._allowlistedHttpVcns;
    }
    putAllowlistedHttpVcns(value) {
        this._allowlistedHttpVcns.internalValue = value;
    }
    resetAllowlistedHttpVcns() {
        this._allowlistedHttpVcns.internalValue = undefined;
    }
    get allowlistedHttpVcnsInput() {
        return this._allowlistedHttpVcns.internalValue;
    }
}
exports.IntegrationIntegrationInstanceNetworkEndpointDetailsRuntimeOutputReference = IntegrationIntegrationInstanceNetworkEndpointDetailsRuntimeOutputReference;
function integrationIntegrationInstanceNetworkEndpointDetailsToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        allowlisted_http_ips: cdktf.listMapper(cdktf.stringToTerraform, false)(struct.allowlistedHttpIps),
        is_integration_vcn_allowlisted: cdktf.booleanToTerraform(struct.isIntegrationVcnAllowlisted),
        network_endpoint_type: cdktf.stringToTerraform(struct.networkEndpointType),
        allowlisted_http_vcns: cdktf.listMapper(integrationIntegrationInstanceNetworkEndpointDetailsAllowlistedHttpVcnsToTerraform, true)(struct.allowlistedHttpVcns),
        design_time: integrationIntegrationInstanceNetworkEndpointDetailsDesignTimeToTerraform(struct.designTime),
        runtime: integrationIntegrationInstanceNetworkEndpointDetailsRuntimeToTerraform(struct.runtime),
    };
}
function integrationIntegrationInstanceNetworkEndpointDetailsToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        allowlisted_http_ips: {
            value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct.allowlistedHttpIps),
            isBlock: false,
            type: "set",
            storageClassType: "stringList",
        },
        is_integration_vcn_allowlisted: {
            value: cdktf.booleanToHclTerraform(struct.isIntegrationVcnAllowlisted),
            isBlock: false,
            type: "simple",
            storageClassType: "boolean",
        },
        network_endpoint_type: {
            value: cdktf.stringToHclTerraform(struct.networkEndpointType),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        allowlisted_http_vcns: {
            value: cdktf.listMapperHcl(integrationIntegrationInstanceNetworkEndpointDetailsAllowlistedHttpVcnsToHclTerraform, true)(struct.allowlistedHttpVcns),
            isBlock: true,
            type: "set",
            storageClassType: "IntegrationIntegrationInstanceNetworkEndpointDetailsAllowlistedHttpVcnsList",
        },
        design_time: {
            value: integrationIntegrationInstanceNetworkEndpointDetailsDesignTimeToHclTerraform(struct.designTime),
            isBlock: true,
            type: "list",
            storageClassType: "IntegrationIntegrationInstanceNetworkEndpointDetailsDesignTimeList",
        },
        runtime: {
            value: integrationIntegrationInstanceNetworkEndpointDetailsRuntimeToHclTerraform(struct.runtime),
            isBlock: true,
            type: "list",
            storageClassType: "IntegrationIntegrationInstanceNetworkEndpointDetailsRuntimeList",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class IntegrationIntegrationInstanceNetworkEndpointDetailsOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false, 0);
        this.isEmptyObject = false;
        this._allowlistedHttpVcns = new IntegrationIntegrationInstanceNetworkEndpointDetailsAllowlistedHttpVcnsList(this, "allowlisted_http_vcns", true);
        this._designTime = new IntegrationIntegrationInstanceNetworkEndpointDetailsDesignTimeOutputReference(this, "design_time");
        this._runtime = new IntegrationIntegrationInstanceNetworkEndpointDetailsRuntimeOutputReference(this, "runtime");
    }
    get internalValue() {
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._allowlistedHttpIps !== undefined) {
            hasAnyValues = true;
            internalValueResult.allowlistedHttpIps = this._allowlistedHttpIps;
        }
        if (this._isIntegrationVcnAllowlisted !== undefined) {
            hasAnyValues = true;
            internalValueResult.isIntegrationVcnAllowlisted = this._isIntegrationVcnAllowlisted;
        }
        if (this._networkEndpointType !== undefined) {
            hasAnyValues = true;
            internalValueResult.networkEndpointType = this._networkEndpointType;
        }
        if (this._allowlistedHttpVcns?.internalValue !== undefined) {
            hasAnyValues = true;
            internalValueResult.allowlistedHttpVcns = this._allowlistedHttpVcns?.internalValue;
        }
        if (this._designTime?.internalValue !== undefined) {
            hasAnyValues = true;
            internalValueResult.designTime = this._designTime?.internalValue;
        }
        if (this._runtime?.internalValue !== undefined) {
            hasAnyValues = true;
            internalValueResult.runtime = this._runtime?.internalValue;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this._allowlistedHttpIps = undefined;
            this._isIntegrationVcnAllowlisted = undefined;
            this._networkEndpointType = undefined;
            this._allowlistedHttpVcns.internalValue = undefined;
            this._designTime.internalValue = undefined;
            this._runtime.internalValue = undefined;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this._allowlistedHttpIps = value.allowlistedHttpIps;
            this._isIntegrationVcnAllowlisted = value.isIntegrationVcnAllowlisted;
            this._networkEndpointType = value.networkEndpointType;
            this._allowlistedHttpVcns.internalValue = value.allowlistedHttpVcns;
            this._designTime.internalValue = value.designTime;
            this._runtime.internalValue = value.runtime;
        }
    }
    get allowlistedHttpIps() {
        return cdktf.Fn.tolist(this.getListAttribute('allowlisted_http_ips'));
    }
    set allowlistedHttpIps(value) {
        this._allowlistedHttpIps = value;
    }
    resetAllowlistedHttpIps() {
        this._allowlistedHttpIps = undefined;
    }
    get allowlistedHttpIpsInput() {
        return this._allowlistedHttpIps;
    }
    get isIntegrationVcnAllowlisted() {
        return this.getBooleanAttribute('is_integration_vcn_allowlisted');
    }
    set isIntegrationVcnAllowlisted(value) {
        this._isIntegrationVcnAllowlisted = value;
    }
    resetIsIntegrationVcnAllowlisted() {
        this._isIntegrationVcnAllowlisted = undefined;
    }
    get isIntegrationVcnAllowlistedInput() {
        return this._isIntegrationVcnAllowlisted;
    }
    get networkEndpointType() {
        return this.getStringAttribute('network_endpoint_type');
    }
    set networkEndpointType(value) {
        this._networkEndpointType = value;
    }
    get networkEndpointTypeInput() {
        return this._networkEndpointType;
    }
    get allowlistedHttpVcns() {
        return this._allowlistedHttpVcns;
    }
    putAllowlistedHttpVcns(value) {
        this._allowlistedHttpVcns.internalValue = value;
    }
    resetAllowlistedHttpVcns() {
        this._allowlistedHttpVcns.internalValue = undefined;
    }
    get allowlistedHttpVcnsInput() {
        return this._allowlistedHttpVcns.internalValue;
    }
    get designTime() {
        return this._designTime;
    }
    putDesignTime(value) {
        this._designTime.internalValue = value;
    }
    resetDesignTime() {
        this._designTime.internalValue = undefined;
    }
    get designTimeInput() {
        return this._designTime.internalValue;
    }
    get runtime() {
        return this._runtime;
    }
    putRuntime(value) {
        this._runtime.internalValue = value;
    }
    resetRuntime() {
        this._runtime.internalValue = undefined;
    }
    get runtimeInput() {
        return this._runtime.internalValue;
    }
}
exports.IntegrationIntegrationInstanceNetworkEndpointDetailsOutputReference = IntegrationIntegrationInstanceNetworkEndpointDetailsOutputReference;
function integrationIntegrationInstanceTimeoutsToTerraform(struct) {
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
function integrationIntegrationInstanceTimeoutsToHclTerraform(struct) {
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
class IntegrationIntegrationInstanceTimeoutsOutputReference extends cdktf.ComplexObject {
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
exports.IntegrationIntegrationInstanceTimeoutsOutputReference = IntegrationIntegrationInstanceTimeoutsOutputReference;
class IntegrationIntegrationInstance extends cdktf.TerraformResource {
    static generateConfigForImport(scope, importToId, importFromId, provider) {
        return new cdktf.ImportableResource((0, engine_1.inEngine)(scope, importToId), importToId, { terraformResourceType: "oci_integration_integration_instance", importId: importFromId, provider });
    }
    constructor(scope, id, config) {
        super((0, engine_1.inEngine)(scope, id), id, {
            terraformResourceType: 'oci_integration_integration_instance',
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
        this._attachments = new IntegrationIntegrationInstanceAttachmentsList(this, "attachments", false);
        this._disasterRecoveryDetails = new IntegrationIntegrationInstanceDisasterRecoveryDetailsList(this, "disaster_recovery_details", false);
        this._idcsInfo = new IntegrationIntegrationInstanceIdcsInfoList(this, "idcs_info", false);
        this._privateEndpointOutboundConnection = new IntegrationIntegrationInstancePrivateEndpointOutboundConnectionList(this, "private_endpoint_outbound_connection", false);
        this._alternateCustomEndpoints = new IntegrationIntegrationInstanceAlternateCustomEndpointsList(this, "alternate_custom_endpoints", true);
        this._customEndpoint = new IntegrationIntegrationInstanceCustomEndpointOutputReference(this, "custom_endpoint");
        this._networkEndpointDetails = new IntegrationIntegrationInstanceNetworkEndpointDetailsOutputReference(this, "network_endpoint_details");
        this._timeouts = new IntegrationIntegrationInstanceTimeoutsOutputReference(this, "timeouts");
        this._attachmentType = config.attachmentType;
        this._compartmentId = config.compartmentId;
        this._consumptionModel = config.consumptionModel;
        this._convertInstanceTrigger = config.convertInstanceTrigger;
        this._dataRetentionPeriod = config.dataRetentionPeriod;
        this._definedTags = config.definedTags;
        this._disableProcessAutomationTrigger = config.disableProcessAutomationTrigger;
        this._displayName = config.displayName;
        this._domainId = config.domainId;
        this._enableProcessAutomationTrigger = config.enableProcessAutomationTrigger;
        this._extendDataRetentionTrigger = config.extendDataRetentionTrigger;
        this._failoverTrigger = config.failoverTrigger;
        this._freeformTags = config.freeformTags;
        this._id = config.id;
        this._idcsAt = config.idcsAt;
        this._integrationInstanceType = config.integrationInstanceType;
        this._isByol = config.isByol;
        this._isDisasterRecoveryEnabled = config.isDisasterRecoveryEnabled;
        this._isFileServerEnabled = config.isFileServerEnabled;
        this._isVisualBuilderEnabled = config.isVisualBuilderEnabled;
        this._logGroupId = config.logGroupId;
        this._messagePacks = config.messagePacks;
        this._securityAttributes = config.securityAttributes;
        this._shape = config.shape;
        this._state = config.state;
        this._systemTags = config.systemTags;
        this._alternateCustomEndpoints.internalValue = config.alternateCustomEndpoints;
        this._customEndpoint.internalValue = config.customEndpoint;
        this._networkEndpointDetails.internalValue = config.networkEndpointDetails;
        this._timeouts.internalValue = config.timeouts;
    }
    get attachmentType() {
        return this.getStringAttribute('attachment_type');
    }
    set attachmentType(value) {
        this._attachmentType = value;
    }
    resetAttachmentType() {
        this._attachmentType = undefined;
    }
    get attachmentTypeInput() {
        return this._attachmentType;
    }
    get attachments() {
        return this._attachments;
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
    get consumptionModel() {
        return this.getStringAttribute('consumption_model');
    }
    set consumptionModel(value) {
        this._consumptionModel = value;
    }
    resetConsumptionModel() {
        this._consumptionModel = undefined;
    }
    get consumptionModelInput() {
        return this._consumptionModel;
    }
    get convertInstanceTrigger() {
        return this.getNumberAttribute('convert_instance_trigger');
    }
    set convertInstanceTrigger(value) {
        this._convertInstanceTrigger = value;
    }
    resetConvertInstanceTrigger() {
        this._convertInstanceTrigger = undefined;
    }
    get convertInstanceTriggerInput() {
        return this._convertInstanceTrigger;
    }
    get dataRetentionPeriod() {
        return this.getStringAttribute('data_retention_period');
    }
    set dataRetentionPeriod(value) {
        this._dataRetentionPeriod = value;
    }
    resetDataRetentionPeriod() {
        this._dataRetentionPeriod = undefined;
    }
    get dataRetentionPeriodInput() {
        return this._dataRetentionPeriod;
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
    get disableProcessAutomationTrigger() {
        return this.getNumberAttribute('disable_process_automation_trigger');
    }
    set disableProcessAutomationTrigger(value) {
        this._disableProcessAutomationTrigger = value;
    }
    resetDisableProcessAutomationTrigger() {
        this._disableProcessAutomationTrigger = undefined;
    }
    get disableProcessAutomationTriggerInput() {
        return this._disableProcessAutomationTrigger;
    }
    get disasterRecoveryDetails() {
        return this._disasterRecoveryDetails;
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
    get domainId() {
        return this.getStringAttribute('domain_id');
    }
    set domainId(value) {
        this._domainId = value;
    }
    resetDomainId() {
        this._domainId = undefined;
    }
    get domainIdInput() {
        return this._domainId;
    }
    get enableProcessAutomationTrigger() {
        return this.getNumberAttribute('enable_process_automation_trigger');
    }
    set enableProcessAutomationTrigger(value) {
        this._enableProcessAutomationTrigger = value;
    }
    resetEnableProcessAutomationTrigger() {
        this._enableProcessAutomationTrigger = undefined;
    }
    get enableProcessAutomationTriggerInput() {
        return this._enableProcessAutomationTrigger;
    }
    get extendDataRetentionTrigger() {
        return this.getNumberAttribute('extend_data_retention_trigger');
    }
    set extendDataRetentionTrigger(value) {
        this._extendDataRetentionTrigger = value;
    }
    resetExtendDataRetentionTrigger() {
        this._extendDataRetentionTrigger = undefined;
    }
    get extendDataRetentionTriggerInput() {
        return this._extendDataRetentionTrigger;
    }
    get failoverTrigger() {
        return this.getNumberAttribute('failover_trigger');
    }
    set failoverTrigger(value) {
        this._failoverTrigger = value;
    }
    resetFailoverTrigger() {
        this._failoverTrigger = undefined;
    }
    get failoverTriggerInput() {
        return this._failoverTrigger;
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
    get idcsAt() {
        return this.getStringAttribute('idcs_at');
    }
    set idcsAt(value) {
        this._idcsAt = value;
    }
    resetIdcsAt() {
        this._idcsAt = undefined;
    }
    get idcsAtInput() {
        return this._idcsAt;
    }
    get idcsInfo() {
        return this._idcsInfo;
    }
    get instanceDesignTimeUrl() {
        return this.getStringAttribute('instance_design_time_url');
    }
    get instanceUrl() {
        return this.getStringAttribute('instance_url');
    }
    get integrationInstanceType() {
        return this.getStringAttribute('integration_instance_type');
    }
    set integrationInstanceType(value) {
        this._integrationInstanceType = value;
    }
    get integrationInstanceTypeInput() {
        return this._integrationInstanceType;
    }
    get isByol() {
        return this.getBooleanAttribute('is_byol');
    }
    set isByol(value) {
        this._isByol = value;
    }
    get isByolInput() {
        return this._isByol;
    }
    get isDisasterRecoveryEnabled() {
        return this.getBooleanAttribute('is_disaster_recovery_enabled');
    }
    set isDisasterRecoveryEnabled(value) {
        this._isDisasterRecoveryEnabled = value;
    }
    resetIsDisasterRecoveryEnabled() {
        this._isDisasterRecoveryEnabled = undefined;
    }
    get isDisasterRecoveryEnabledInput() {
        return this._isDisasterRecoveryEnabled;
    }
    get isFileServerEnabled() {
        return this.getBooleanAttribute('is_file_server_enabled');
    }
    set isFileServerEnabled(value) {
        this._isFileServerEnabled = value;
    }
    resetIsFileServerEnabled() {
        this._isFileServerEnabled = undefined;
    }
    get isFileServerEnabledInput() {
        return this._isFileServerEnabled;
    }
    get isVisualBuilderEnabled() {
        return this.getBooleanAttribute('is_visual_builder_enabled');
    }
    set isVisualBuilderEnabled(value) {
        this._isVisualBuilderEnabled = value;
    }
    resetIsVisualBuilderEnabled() {
        this._isVisualBuilderEnabled = undefined;
    }
    get isVisualBuilderEnabledInput() {
        return this._isVisualBuilderEnabled;
    }
    get lifecycleDetails() {
        return this.getStringAttribute('lifecycle_details');
    }
    get logGroupId() {
        return this.getStringAttribute('log_group_id');
    }
    set logGroupId(value) {
        this._logGroupId = value;
    }
    resetLogGroupId() {
        this._logGroupId = undefined;
    }
    get logGroupIdInput() {
        return this._logGroupId;
    }
    get messagePacks() {
        return this.getNumberAttribute('message_packs');
    }
    set messagePacks(value) {
        this._messagePacks = value;
    }
    get messagePacksInput() {
        return this._messagePacks;
    }
    get privateEndpointOutboundConnection() {
        return this._privateEndpointOutboundConnection;
    }
    get processAutomationLogGroupId() {
        return this.getStringAttribute('process_automation_log_group_id');
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
    get shape() {
        return this.getStringAttribute('shape');
    }
    set shape(value) {
        this._shape = value;
    }
    resetShape() {
        this._shape = undefined;
    }
    get shapeInput() {
        return this._shape;
    }
    get state() {
        return this.getStringAttribute('state');
    }
    set state(value) {
        this._state = value;
    }
    resetState() {
        this._state = undefined;
    }
    get stateInput() {
        return this._state;
    }
    get stateMessage() {
        return this.getStringAttribute('state_message');
    }
    get systemTags() {
        return this.getStringMapAttribute('system_tags');
    }
    set systemTags(value) {
        this._systemTags = value;
    }
    resetSystemTags() {
        this._systemTags = undefined;
    }
    get systemTagsInput() {
        return this._systemTags;
    }
    get timeCreated() {
        return this.getStringAttribute('time_created');
    }
    get timeUpdated() {
        return this.getStringAttribute('time_updated');
    }
    get alternateCustomEndpoints() {
        return this._alternateCustomEndpoints;
    }
    putAlternateCustomEndpoints(value) {
        this._alternateCustomEndpoints.internalValue = value;
    }
    resetAlternateCustomEndpoints() {
        this._alternateCustomEndpoints.internalValue = undefined;
    }
    get alternateCustomEndpointsInput() {
        return this._alternateCustomEndpoints.internalValue;
    }
    get customEndpoint() {
        return this._customEndpoint;
    }
    putCustomEndpoint(value) {
        this._customEndpoint.internalValue = value;
    }
    resetCustomEndpoint() {
        this._customEndpoint.internalValue = undefined;
    }
    get customEndpointInput() {
        return this._customEndpoint.internalValue;
    }
    get networkEndpointDetails() {
        return this._networkEndpointDetails;
    }
    putNetworkEndpointDetails(value) {
        this._networkEndpointDetails.internalValue = value;
    }
    resetNetworkEndpointDetails() {
        this._networkEndpointDetails.internalValue = undefined;
    }
    get networkEndpointDetailsInput() {
        return this._networkEndpointDetails.internalValue;
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
            attachment_type: cdktf.stringToTerraform(this._attachmentType),
            compartment_id: cdktf.stringToTerraform(this._compartmentId),
            consumption_model: cdktf.stringToTerraform(this._consumptionModel),
            convert_instance_trigger: cdktf.numberToTerraform(this._convertInstanceTrigger),
            data_retention_period: cdktf.stringToTerraform(this._dataRetentionPeriod),
            defined_tags: cdktf.hashMapper(cdktf.stringToTerraform)(this._definedTags),
            disable_process_automation_trigger: cdktf.numberToTerraform(this._disableProcessAutomationTrigger),
            display_name: cdktf.stringToTerraform(this._displayName),
            domain_id: cdktf.stringToTerraform(this._domainId),
            enable_process_automation_trigger: cdktf.numberToTerraform(this._enableProcessAutomationTrigger),
            extend_data_retention_trigger: cdktf.numberToTerraform(this._extendDataRetentionTrigger),
            failover_trigger: cdktf.numberToTerraform(this._failoverTrigger),
            freeform_tags: cdktf.hashMapper(cdktf.stringToTerraform)(this._freeformTags),
            id: cdktf.stringToTerraform(this._id),
            idcs_at: cdktf.stringToTerraform(this._idcsAt),
            integration_instance_type: cdktf.stringToTerraform(this._integrationInstanceType),
            is_byol: cdktf.booleanToTerraform(this._isByol),
            is_disaster_recovery_enabled: cdktf.booleanToTerraform(this._isDisasterRecoveryEnabled),
            is_file_server_enabled: cdktf.booleanToTerraform(this._isFileServerEnabled),
            is_visual_builder_enabled: cdktf.booleanToTerraform(this._isVisualBuilderEnabled),
            log_group_id: cdktf.stringToTerraform(this._logGroupId),
            message_packs: cdktf.numberToTerraform(this._messagePacks),
            security_attributes: cdktf.hashMapper(cdktf.stringToTerraform)(this._securityAttributes),
            shape: cdktf.stringToTerraform(this._shape),
            state: cdktf.stringToTerraform(this._state),
            system_tags: cdktf.hashMapper(cdktf.stringToTerraform)(this._systemTags),
            alternate_custom_endpoints: cdktf.listMapper(integrationIntegrationInstanceAlternateCustomEndpointsToTerraform, true)(this._alternateCustomEndpoints.internalValue),
            custom_endpoint: integrationIntegrationInstanceCustomEndpointToTerraform(this._customEndpoint.internalValue),
            network_endpoint_details: integrationIntegrationInstanceNetworkEndpointDetailsToTerraform(this._networkEndpointDetails.internalValue),
            timeouts: integrationIntegrationInstanceTimeoutsToTerraform(this._timeouts.internalValue),
        };
    }
    synthesizeHclAttributes() {
        const attrs = {
            attachment_type: {
                value: cdktf.stringToHclTerraform(this._attachmentType),
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
            consumption_model: {
                value: cdktf.stringToHclTerraform(this._consumptionModel),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            convert_instance_trigger: {
                value: cdktf.numberToHclTerraform(this._convertInstanceTrigger),
                isBlock: false,
                type: "simple",
                storageClassType: "number",
            },
            data_retention_period: {
                value: cdktf.stringToHclTerraform(this._dataRetentionPeriod),
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
            disable_process_automation_trigger: {
                value: cdktf.numberToHclTerraform(this._disableProcessAutomationTrigger),
                isBlock: false,
                type: "simple",
                storageClassType: "number",
            },
            display_name: {
                value: cdktf.stringToHclTerraform(this._displayName),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            domain_id: {
                value: cdktf.stringToHclTerraform(this._domainId),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            enable_process_automation_trigger: {
                value: cdktf.numberToHclTerraform(this._enableProcessAutomationTrigger),
                isBlock: false,
                type: "simple",
                storageClassType: "number",
            },
            extend_data_retention_trigger: {
                value: cdktf.numberToHclTerraform(this._extendDataRetentionTrigger),
                isBlock: false,
                type: "simple",
                storageClassType: "number",
            },
            failover_trigger: {
                value: cdktf.numberToHclTerraform(this._failoverTrigger),
                isBlock: false,
                type: "simple",
                storageClassType: "number",
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
            idcs_at: {
                value: cdktf.stringToHclTerraform(this._idcsAt),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            integration_instance_type: {
                value: cdktf.stringToHclTerraform(this._integrationInstanceType),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            is_byol: {
                value: cdktf.booleanToHclTerraform(this._isByol),
                isBlock: false,
                type: "simple",
                storageClassType: "boolean",
            },
            is_disaster_recovery_enabled: {
                value: cdktf.booleanToHclTerraform(this._isDisasterRecoveryEnabled),
                isBlock: false,
                type: "simple",
                storageClassType: "boolean",
            },
            is_file_server_enabled: {
                value: cdktf.booleanToHclTerraform(this._isFileServerEnabled),
                isBlock: false,
                type: "simple",
                storageClassType: "boolean",
            },
            is_visual_builder_enabled: {
                value: cdktf.booleanToHclTerraform(this._isVisualBuilderEnabled),
                isBlock: false,
                type: "simple",
                storageClassType: "boolean",
            },
            log_group_id: {
                value: cdktf.stringToHclTerraform(this._logGroupId),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            message_packs: {
                value: cdktf.numberToHclTerraform(this._messagePacks),
                isBlock: false,
                type: "simple",
                storageClassType: "number",
            },
            security_attributes: {
                value: cdktf.hashMapperHcl(cdktf.stringToHclTerraform)(this._securityAttributes),
                isBlock: false,
                type: "map",
                storageClassType: "stringMap",
            },
            shape: {
                value: cdktf.stringToHclTerraform(this._shape),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            state: {
                value: cdktf.stringToHclTerraform(this._state),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            system_tags: {
                value: cdktf.hashMapperHcl(cdktf.stringToHclTerraform)(this._systemTags),
                isBlock: false,
                type: "map",
                storageClassType: "stringMap",
            },
            alternate_custom_endpoints: {
                value: cdktf.listMapperHcl(integrationIntegrationInstanceAlternateCustomEndpointsToHclTerraform, true)(this._alternateCustomEndpoints.internalValue),
                isBlock: true,
                type: "set",
                storageClassType: "IntegrationIntegrationInstanceAlternateCustomEndpointsList",
            },
            custom_endpoint: {
                value: integrationIntegrationInstanceCustomEndpointToHclTerraform(this._customEndpoint.internalValue),
                isBlock: true,
                type: "list",
                storageClassType: "IntegrationIntegrationInstanceCustomEndpointList",
            },
            network_endpoint_details: {
                value: integrationIntegrationInstanceNetworkEndpointDetailsToHclTerraform(this._networkEndpointDetails.internalValue),
                isBlock: true,
                type: "list",
                storageClassType: "IntegrationIntegrationInstanceNetworkEndpointDetailsList",
            },
            timeouts: {
                value: integrationIntegrationInstanceTimeoutsToHclTerraform(this._timeouts.internalValue),
                isBlock: true,
                type: "struct",
                storageClassType: "IntegrationIntegrationInstanceTimeouts",
            },
        };
        return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
    }
}
exports.IntegrationIntegrationInstance = IntegrationIntegrationInstance;
IntegrationIntegrationInstance.tfResourceType = "oci_integration_integration_instance";
