// Generated from the schema of oracle/oci 8.28.0; see ../../README.md. Do not edit.
// Made with @cdktf/provider-generator, Copyright (c) HashiCorp, Inc., SPDX-License-Identifier: MPL-2.0.
import { Construct } from 'constructs';
import * as cdktf from 'cdktf';
export interface ApigatewayGatewayConfig extends cdktf.TerraformMetaArguments {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/apigateway_gateway#certificate_id ApigatewayGateway#certificate_id}
    */
    readonly certificateId?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/apigateway_gateway#compartment_id ApigatewayGateway#compartment_id}
    */
    readonly compartmentId: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/apigateway_gateway#defined_tags ApigatewayGateway#defined_tags}
    */
    readonly definedTags?: {
        [key: string]: string;
    };
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/apigateway_gateway#display_name ApigatewayGateway#display_name}
    */
    readonly displayName?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/apigateway_gateway#endpoint_type ApigatewayGateway#endpoint_type}
    */
    readonly endpointType: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/apigateway_gateway#freeform_tags ApigatewayGateway#freeform_tags}
    */
    readonly freeformTags?: {
        [key: string]: string;
    };
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/apigateway_gateway#id ApigatewayGateway#id}
    *
    * Please be aware that the id field is automatically added to all resources in Terraform providers using a Terraform provider SDK version below 2.
    * If you experience problems setting this value it might not be settable. Please take a look at the provider documentation to ensure it should be settable.
    */
    readonly id?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/apigateway_gateway#ip_mode ApigatewayGateway#ip_mode}
    */
    readonly ipMode?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/apigateway_gateway#is_lock_override ApigatewayGateway#is_lock_override}
    */
    readonly isLockOverride?: boolean | cdktf.IResolvable;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/apigateway_gateway#network_security_group_ids ApigatewayGateway#network_security_group_ids}
    */
    readonly networkSecurityGroupIds?: string[];
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/apigateway_gateway#subnet_id ApigatewayGateway#subnet_id}
    */
    readonly subnetId: string;
    /**
    * ca_bundles block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/apigateway_gateway#ca_bundles ApigatewayGateway#ca_bundles}
    */
    readonly caBundles?: ApigatewayGatewayCaBundles[] | cdktf.IResolvable;
    /**
    * ipv4address_configuration block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/apigateway_gateway#ipv4address_configuration ApigatewayGateway#ipv4address_configuration}
    */
    readonly ipv4AddressConfiguration?: ApigatewayGatewayIpv4AddressConfiguration;
    /**
    * ipv6address_configuration block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/apigateway_gateway#ipv6address_configuration ApigatewayGateway#ipv6address_configuration}
    */
    readonly ipv6AddressConfiguration?: ApigatewayGatewayIpv6AddressConfiguration;
    /**
    * locks block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/apigateway_gateway#locks ApigatewayGateway#locks}
    */
    readonly locks?: ApigatewayGatewayLocks[] | cdktf.IResolvable;
    /**
    * response_cache_details block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/apigateway_gateway#response_cache_details ApigatewayGateway#response_cache_details}
    */
    readonly responseCacheDetails?: ApigatewayGatewayResponseCacheDetails;
    /**
    * timeouts block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/apigateway_gateway#timeouts ApigatewayGateway#timeouts}
    */
    readonly timeouts?: ApigatewayGatewayTimeouts;
}
export interface ApigatewayGatewayIpAddresses {
}
export declare function apigatewayGatewayIpAddressesToTerraform(struct?: ApigatewayGatewayIpAddresses): any;
export declare function apigatewayGatewayIpAddressesToHclTerraform(struct?: ApigatewayGatewayIpAddresses): any;
export declare class ApigatewayGatewayIpAddressesOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): ApigatewayGatewayIpAddresses | undefined;
    set internalValue(value: ApigatewayGatewayIpAddresses | undefined);
    get ipAddress(): string;
}
export declare class ApigatewayGatewayIpAddressesList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    /**
    * @param index the index of the item to return
    */
    get(index: number): ApigatewayGatewayIpAddressesOutputReference;
}
export interface ApigatewayGatewayCaBundles {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/apigateway_gateway#ca_bundle_id ApigatewayGateway#ca_bundle_id}
    */
    readonly caBundleId?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/apigateway_gateway#certificate_authority_id ApigatewayGateway#certificate_authority_id}
    */
    readonly certificateAuthorityId?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/apigateway_gateway#type ApigatewayGateway#type}
    */
    readonly type: string;
}
export declare function apigatewayGatewayCaBundlesToTerraform(struct?: ApigatewayGatewayCaBundles | cdktf.IResolvable): any;
export declare function apigatewayGatewayCaBundlesToHclTerraform(struct?: ApigatewayGatewayCaBundles | cdktf.IResolvable): any;
export declare class ApigatewayGatewayCaBundlesOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): ApigatewayGatewayCaBundles | cdktf.IResolvable | undefined;
    set internalValue(value: ApigatewayGatewayCaBundles | cdktf.IResolvable | undefined);
    private _caBundleId?;
    get caBundleId(): string;
    set caBundleId(value: string);
    resetCaBundleId(): void;
    get caBundleIdInput(): string | undefined;
    private _certificateAuthorityId?;
    get certificateAuthorityId(): string;
    set certificateAuthorityId(value: string);
    resetCertificateAuthorityId(): void;
    get certificateAuthorityIdInput(): string | undefined;
    private _type?;
    get type(): string;
    set type(value: string);
    get typeInput(): string | undefined;
}
export declare class ApigatewayGatewayCaBundlesList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    internalValue?: ApigatewayGatewayCaBundles[] | cdktf.IResolvable;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    /**
    * @param index the index of the item to return
    */
    get(index: number): ApigatewayGatewayCaBundlesOutputReference;
}
export interface ApigatewayGatewayIpv4AddressConfiguration {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/apigateway_gateway#reserved_ip_ids ApigatewayGateway#reserved_ip_ids}
    */
    readonly reservedIpIds?: string[];
}
export declare function apigatewayGatewayIpv4AddressConfigurationToTerraform(struct?: ApigatewayGatewayIpv4AddressConfigurationOutputReference | ApigatewayGatewayIpv4AddressConfiguration): any;
export declare function apigatewayGatewayIpv4AddressConfigurationToHclTerraform(struct?: ApigatewayGatewayIpv4AddressConfigurationOutputReference | ApigatewayGatewayIpv4AddressConfiguration): any;
export declare class ApigatewayGatewayIpv4AddressConfigurationOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): ApigatewayGatewayIpv4AddressConfiguration | undefined;
    set internalValue(value: ApigatewayGatewayIpv4AddressConfiguration | undefined);
    private _reservedIpIds?;
    get reservedIpIds(): string[];
    set reservedIpIds(value: string[]);
    resetReservedIpIds(): void;
    get reservedIpIdsInput(): string[] | undefined;
}
export interface ApigatewayGatewayIpv6AddressConfiguration {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/apigateway_gateway#addresses ApigatewayGateway#addresses}
    */
    readonly addresses?: string[];
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/apigateway_gateway#subnet_cidrs ApigatewayGateway#subnet_cidrs}
    */
    readonly subnetCidrs?: string[];
}
export declare function apigatewayGatewayIpv6AddressConfigurationToTerraform(struct?: ApigatewayGatewayIpv6AddressConfigurationOutputReference | ApigatewayGatewayIpv6AddressConfiguration): any;
export declare function apigatewayGatewayIpv6AddressConfigurationToHclTerraform(struct?: ApigatewayGatewayIpv6AddressConfigurationOutputReference | ApigatewayGatewayIpv6AddressConfiguration): any;
export declare class ApigatewayGatewayIpv6AddressConfigurationOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): ApigatewayGatewayIpv6AddressConfiguration | undefined;
    set internalValue(value: ApigatewayGatewayIpv6AddressConfiguration | undefined);
    private _addresses?;
    get addresses(): string[];
    set addresses(value: string[]);
    resetAddresses(): void;
    get addressesInput(): string[] | undefined;
    private _subnetCidrs?;
    get subnetCidrs(): string[];
    set subnetCidrs(value: string[]);
    resetSubnetCidrs(): void;
    get subnetCidrsInput(): string[] | undefined;
}
export interface ApigatewayGatewayLocks {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/apigateway_gateway#message ApigatewayGateway#message}
    */
    readonly message?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/apigateway_gateway#type ApigatewayGateway#type}
    */
    readonly type: string;
}
export declare function apigatewayGatewayLocksToTerraform(struct?: ApigatewayGatewayLocks | cdktf.IResolvable): any;
export declare function apigatewayGatewayLocksToHclTerraform(struct?: ApigatewayGatewayLocks | cdktf.IResolvable): any;
export declare class ApigatewayGatewayLocksOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): ApigatewayGatewayLocks | cdktf.IResolvable | undefined;
    set internalValue(value: ApigatewayGatewayLocks | cdktf.IResolvable | undefined);
    private _message?;
    get message(): string;
    set message(value: string);
    resetMessage(): void;
    get messageInput(): string | undefined;
    get relatedResourceId(): string;
    get timeCreated(): string;
    private _type?;
    get type(): string;
    set type(value: string);
    get typeInput(): string | undefined;
}
export declare class ApigatewayGatewayLocksList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    internalValue?: ApigatewayGatewayLocks[] | cdktf.IResolvable;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    /**
    * @param index the index of the item to return
    */
    get(index: number): ApigatewayGatewayLocksOutputReference;
}
export interface ApigatewayGatewayResponseCacheDetailsServers {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/apigateway_gateway#host ApigatewayGateway#host}
    */
    readonly host?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/apigateway_gateway#port ApigatewayGateway#port}
    */
    readonly port?: number;
}
export declare function apigatewayGatewayResponseCacheDetailsServersToTerraform(struct?: ApigatewayGatewayResponseCacheDetailsServers | cdktf.IResolvable): any;
export declare function apigatewayGatewayResponseCacheDetailsServersToHclTerraform(struct?: ApigatewayGatewayResponseCacheDetailsServers | cdktf.IResolvable): any;
export declare class ApigatewayGatewayResponseCacheDetailsServersOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): ApigatewayGatewayResponseCacheDetailsServers | cdktf.IResolvable | undefined;
    set internalValue(value: ApigatewayGatewayResponseCacheDetailsServers | cdktf.IResolvable | undefined);
    private _host?;
    get host(): string;
    set host(value: string);
    resetHost(): void;
    get hostInput(): string | undefined;
    private _port?;
    get port(): number;
    set port(value: number);
    resetPort(): void;
    get portInput(): number | undefined;
}
export declare class ApigatewayGatewayResponseCacheDetailsServersList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    internalValue?: ApigatewayGatewayResponseCacheDetailsServers[] | cdktf.IResolvable;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    /**
    * @param index the index of the item to return
    */
    get(index: number): ApigatewayGatewayResponseCacheDetailsServersOutputReference;
}
export interface ApigatewayGatewayResponseCacheDetails {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/apigateway_gateway#authentication_secret_id ApigatewayGateway#authentication_secret_id}
    */
    readonly authenticationSecretId?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/apigateway_gateway#authentication_secret_version_number ApigatewayGateway#authentication_secret_version_number}
    */
    readonly authenticationSecretVersionNumber?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/apigateway_gateway#connect_timeout_in_ms ApigatewayGateway#connect_timeout_in_ms}
    */
    readonly connectTimeoutInMs?: number;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/apigateway_gateway#is_ssl_enabled ApigatewayGateway#is_ssl_enabled}
    */
    readonly isSslEnabled?: boolean | cdktf.IResolvable;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/apigateway_gateway#is_ssl_verify_disabled ApigatewayGateway#is_ssl_verify_disabled}
    */
    readonly isSslVerifyDisabled?: boolean | cdktf.IResolvable;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/apigateway_gateway#read_timeout_in_ms ApigatewayGateway#read_timeout_in_ms}
    */
    readonly readTimeoutInMs?: number;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/apigateway_gateway#send_timeout_in_ms ApigatewayGateway#send_timeout_in_ms}
    */
    readonly sendTimeoutInMs?: number;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/apigateway_gateway#type ApigatewayGateway#type}
    */
    readonly type: string;
    /**
    * servers block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/apigateway_gateway#servers ApigatewayGateway#servers}
    */
    readonly servers?: ApigatewayGatewayResponseCacheDetailsServers[] | cdktf.IResolvable;
}
export declare function apigatewayGatewayResponseCacheDetailsToTerraform(struct?: ApigatewayGatewayResponseCacheDetailsOutputReference | ApigatewayGatewayResponseCacheDetails): any;
export declare function apigatewayGatewayResponseCacheDetailsToHclTerraform(struct?: ApigatewayGatewayResponseCacheDetailsOutputReference | ApigatewayGatewayResponseCacheDetails): any;
export declare class ApigatewayGatewayResponseCacheDetailsOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): ApigatewayGatewayResponseCacheDetails | undefined;
    set internalValue(value: ApigatewayGatewayResponseCacheDetails | undefined);
    private _authenticationSecretId?;
    get authenticationSecretId(): string;
    set authenticationSecretId(value: string);
    resetAuthenticationSecretId(): void;
    get authenticationSecretIdInput(): string | undefined;
    private _authenticationSecretVersionNumber?;
    get authenticationSecretVersionNumber(): string;
    set authenticationSecretVersionNumber(value: string);
    resetAuthenticationSecretVersionNumber(): void;
    get authenticationSecretVersionNumberInput(): string | undefined;
    private _connectTimeoutInMs?;
    get connectTimeoutInMs(): number;
    set connectTimeoutInMs(value: number);
    resetConnectTimeoutInMs(): void;
    get connectTimeoutInMsInput(): number | undefined;
    private _isSslEnabled?;
    get isSslEnabled(): boolean | cdktf.IResolvable;
    set isSslEnabled(value: boolean | cdktf.IResolvable);
    resetIsSslEnabled(): void;
    get isSslEnabledInput(): boolean | cdktf.IResolvable | undefined;
    private _isSslVerifyDisabled?;
    get isSslVerifyDisabled(): boolean | cdktf.IResolvable;
    set isSslVerifyDisabled(value: boolean | cdktf.IResolvable);
    resetIsSslVerifyDisabled(): void;
    get isSslVerifyDisabledInput(): boolean | cdktf.IResolvable | undefined;
    private _readTimeoutInMs?;
    get readTimeoutInMs(): number;
    set readTimeoutInMs(value: number);
    resetReadTimeoutInMs(): void;
    get readTimeoutInMsInput(): number | undefined;
    private _sendTimeoutInMs?;
    get sendTimeoutInMs(): number;
    set sendTimeoutInMs(value: number);
    resetSendTimeoutInMs(): void;
    get sendTimeoutInMsInput(): number | undefined;
    private _type?;
    get type(): string;
    set type(value: string);
    get typeInput(): string | undefined;
    private _servers;
    get servers(): ApigatewayGatewayResponseCacheDetailsServersList;
    putServers(value: ApigatewayGatewayResponseCacheDetailsServers[] | cdktf.IResolvable): void;
    resetServers(): void;
    get serversInput(): cdktf.IResolvable | ApigatewayGatewayResponseCacheDetailsServers[] | undefined;
}
export interface ApigatewayGatewayTimeouts {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/apigateway_gateway#create ApigatewayGateway#create}
    */
    readonly create?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/apigateway_gateway#delete ApigatewayGateway#delete}
    */
    readonly delete?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/apigateway_gateway#update ApigatewayGateway#update}
    */
    readonly update?: string;
}
export declare function apigatewayGatewayTimeoutsToTerraform(struct?: ApigatewayGatewayTimeouts | cdktf.IResolvable): any;
export declare function apigatewayGatewayTimeoutsToHclTerraform(struct?: ApigatewayGatewayTimeouts | cdktf.IResolvable): any;
export declare class ApigatewayGatewayTimeoutsOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): ApigatewayGatewayTimeouts | cdktf.IResolvable | undefined;
    set internalValue(value: ApigatewayGatewayTimeouts | cdktf.IResolvable | undefined);
    private _create?;
    get create(): string;
    set create(value: string);
    resetCreate(): void;
    get createInput(): string | undefined;
    private _delete?;
    get delete(): string;
    set delete(value: string);
    resetDelete(): void;
    get deleteInput(): string | undefined;
    private _update?;
    get update(): string;
    set update(value: string);
    resetUpdate(): void;
    get updateInput(): string | undefined;
}
/**
* Represents a {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/apigateway_gateway oci_apigateway_gateway}
*/
export declare class ApigatewayGateway extends cdktf.TerraformResource {
    static readonly tfResourceType = "oci_apigateway_gateway";
    /**
    * Generates CDKTF code for importing a ApigatewayGateway resource upon running "cdktf plan <stack-name>"
    * @param scope The scope in which to define this construct
    * @param importToId The construct id used in the generated config for the ApigatewayGateway to import
    * @param importFromId The id of the existing ApigatewayGateway that should be imported. Refer to the {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/apigateway_gateway#import import section} in the documentation of this resource for the id to use
    * @param provider? Optional instance of the provider where the ApigatewayGateway to import is found
    */
    static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider): cdktf.ImportableResource;
    /**
    * Create a new {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/apigateway_gateway oci_apigateway_gateway} Resource
    *
    * @param scope The scope in which to define this construct
    * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
    * @param options ApigatewayGatewayConfig
    */
    constructor(scope: Construct, id: string, config: ApigatewayGatewayConfig);
    private _certificateId?;
    get certificateId(): string;
    set certificateId(value: string);
    resetCertificateId(): void;
    get certificateIdInput(): string | undefined;
    private _compartmentId?;
    get compartmentId(): string;
    set compartmentId(value: string);
    get compartmentIdInput(): string | undefined;
    private _definedTags?;
    get definedTags(): {
        [key: string]: string;
    };
    set definedTags(value: {
        [key: string]: string;
    });
    resetDefinedTags(): void;
    get definedTagsInput(): {
        [key: string]: string;
    } | undefined;
    private _displayName?;
    get displayName(): string;
    set displayName(value: string);
    resetDisplayName(): void;
    get displayNameInput(): string | undefined;
    private _endpointType?;
    get endpointType(): string;
    set endpointType(value: string);
    get endpointTypeInput(): string | undefined;
    private _freeformTags?;
    get freeformTags(): {
        [key: string]: string;
    };
    set freeformTags(value: {
        [key: string]: string;
    });
    resetFreeformTags(): void;
    get freeformTagsInput(): {
        [key: string]: string;
    } | undefined;
    get hostname(): string;
    private _id?;
    get id(): string;
    set id(value: string);
    resetId(): void;
    get idInput(): string | undefined;
    private _ipAddresses;
    get ipAddresses(): ApigatewayGatewayIpAddressesList;
    private _ipMode?;
    get ipMode(): string;
    set ipMode(value: string);
    resetIpMode(): void;
    get ipModeInput(): string | undefined;
    private _isLockOverride?;
    get isLockOverride(): boolean | cdktf.IResolvable;
    set isLockOverride(value: boolean | cdktf.IResolvable);
    resetIsLockOverride(): void;
    get isLockOverrideInput(): boolean | cdktf.IResolvable | undefined;
    get lifecycleDetails(): string;
    private _networkSecurityGroupIds?;
    get networkSecurityGroupIds(): string[];
    set networkSecurityGroupIds(value: string[]);
    resetNetworkSecurityGroupIds(): void;
    get networkSecurityGroupIdsInput(): string[] | undefined;
    get state(): string;
    private _subnetId?;
    get subnetId(): string;
    set subnetId(value: string);
    get subnetIdInput(): string | undefined;
    private _systemTags;
    get systemTags(): cdktf.StringMap;
    get timeCreated(): string;
    get timeUpdated(): string;
    private _caBundles;
    get caBundles(): ApigatewayGatewayCaBundlesList;
    putCaBundles(value: ApigatewayGatewayCaBundles[] | cdktf.IResolvable): void;
    resetCaBundles(): void;
    get caBundlesInput(): cdktf.IResolvable | ApigatewayGatewayCaBundles[] | undefined;
    private _ipv4AddressConfiguration;
    get ipv4AddressConfiguration(): ApigatewayGatewayIpv4AddressConfigurationOutputReference;
    putIpv4AddressConfiguration(value: ApigatewayGatewayIpv4AddressConfiguration): void;
    resetIpv4AddressConfiguration(): void;
    get ipv4AddressConfigurationInput(): ApigatewayGatewayIpv4AddressConfiguration | undefined;
    private _ipv6AddressConfiguration;
    get ipv6AddressConfiguration(): ApigatewayGatewayIpv6AddressConfigurationOutputReference;
    putIpv6AddressConfiguration(value: ApigatewayGatewayIpv6AddressConfiguration): void;
    resetIpv6AddressConfiguration(): void;
    get ipv6AddressConfigurationInput(): ApigatewayGatewayIpv6AddressConfiguration | undefined;
    private _locks;
    get locks(): ApigatewayGatewayLocksList;
    putLocks(value: ApigatewayGatewayLocks[] | cdktf.IResolvable): void;
    resetLocks(): void;
    get locksInput(): cdktf.IResolvable | ApigatewayGatewayLocks[] | undefined;
    private _responseCacheDetails;
    get responseCacheDetails(): ApigatewayGatewayResponseCacheDetailsOutputReference;
    putResponseCacheDetails(value: ApigatewayGatewayResponseCacheDetails): void;
    resetResponseCacheDetails(): void;
    get responseCacheDetailsInput(): ApigatewayGatewayResponseCacheDetails | undefined;
    private _timeouts;
    get timeouts(): ApigatewayGatewayTimeoutsOutputReference;
    putTimeouts(value: ApigatewayGatewayTimeouts): void;
    resetTimeouts(): void;
    get timeoutsInput(): cdktf.IResolvable | ApigatewayGatewayTimeouts | undefined;
    protected synthesizeAttributes(): {
        [name: string]: any;
    };
    protected synthesizeHclAttributes(): {
        [name: string]: any;
    };
}
