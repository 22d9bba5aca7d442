// Generated from the schema of oracle/oci 8.28.0; see ../../README.md. Do not edit.
// Made with @cdktf/provider-generator, Copyright (c) HashiCorp, Inc., SPDX-License-Identifier: MPL-2.0.
import { Construct } from 'constructs';
import * as cdktf from 'cdktf';
export interface DataOciApigatewayGatewayConfig extends cdktf.TerraformMetaArguments {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/data-sources/apigateway_gateway#gateway_id DataOciApigatewayGateway#gateway_id}
    */
    readonly gatewayId: string;
}
export interface DataOciApigatewayGatewayCaBundles {
}
export declare function dataOciApigatewayGatewayCaBundlesToTerraform(struct?: DataOciApigatewayGatewayCaBundles): any;
export declare function dataOciApigatewayGatewayCaBundlesToHclTerraform(struct?: DataOciApigatewayGatewayCaBundles): any;
export declare class DataOciApigatewayGatewayCaBundlesOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): DataOciApigatewayGatewayCaBundles | undefined;
    set internalValue(value: DataOciApigatewayGatewayCaBundles | undefined);
    get caBundleId(): string;
    get certificateAuthorityId(): string;
    get type(): string;
}
export declare class DataOciApigatewayGatewayCaBundlesList extends cdktf.ComplexList {
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
    get(index: number): DataOciApigatewayGatewayCaBundlesOutputReference;
}
export interface DataOciApigatewayGatewayIpAddresses {
}
export declare function dataOciApigatewayGatewayIpAddressesToTerraform(struct?: DataOciApigatewayGatewayIpAddresses): any;
export declare function dataOciApigatewayGatewayIpAddressesToHclTerraform(struct?: DataOciApigatewayGatewayIpAddresses): any;
export declare class DataOciApigatewayGatewayIpAddressesOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): DataOciApigatewayGatewayIpAddresses | undefined;
    set internalValue(value: DataOciApigatewayGatewayIpAddresses | undefined);
    get ipAddress(): string;
}
export declare class DataOciApigatewayGatewayIpAddressesList extends cdktf.ComplexList {
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
    get(index: number): DataOciApigatewayGatewayIpAddressesOutputReference;
}
export interface DataOciApigatewayGatewayIpv4AddressConfiguration {
}
export declare function dataOciApigatewayGatewayIpv4AddressConfigurationToTerraform(struct?: DataOciApigatewayGatewayIpv4AddressConfiguration): any;
export declare function dataOciApigatewayGatewayIpv4AddressConfigurationToHclTerraform(struct?: DataOciApigatewayGatewayIpv4AddressConfiguration): any;
export declare class DataOciApigatewayGatewayIpv4AddressConfigurationOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): DataOciApigatewayGatewayIpv4AddressConfiguration | undefined;
    set internalValue(value: DataOciApigatewayGatewayIpv4AddressConfiguration | undefined);
    get reservedIpIds(): string[];
}
export declare class DataOciApigatewayGatewayIpv4AddressConfigurationList extends cdktf.ComplexList {
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
    get(index: number): DataOciApigatewayGatewayIpv4AddressConfigurationOutputReference;
}
export interface DataOciApigatewayGatewayIpv6AddressConfiguration {
}
export declare function dataOciApigatewayGatewayIpv6AddressConfigurationToTerraform(struct?: DataOciApigatewayGatewayIpv6AddressConfiguration): any;
export declare function dataOciApigatewayGatewayIpv6AddressConfigurationToHclTerraform(struct?: DataOciApigatewayGatewayIpv6AddressConfiguration): any;
export declare class DataOciApigatewayGatewayIpv6AddressConfigurationOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): DataOciApigatewayGatewayIpv6AddressConfiguration | undefined;
    set internalValue(value: DataOciApigatewayGatewayIpv6AddressConfiguration | undefined);
    get addresses(): string[];
    get subnetCidrs(): string[];
}
export declare class DataOciApigatewayGatewayIpv6AddressConfigurationList extends cdktf.ComplexList {
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
    get(index: number): DataOciApigatewayGatewayIpv6AddressConfigurationOutputReference;
}
export interface DataOciApigatewayGatewayLocks {
}
export declare function dataOciApigatewayGatewayLocksToTerraform(struct?: DataOciApigatewayGatewayLocks): any;
export declare function dataOciApigatewayGatewayLocksToHclTerraform(struct?: DataOciApigatewayGatewayLocks): any;
export declare class DataOciApigatewayGatewayLocksOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): DataOciApigatewayGatewayLocks | undefined;
    set internalValue(value: DataOciApigatewayGatewayLocks | undefined);
    get message(): string;
    get relatedResourceId(): string;
    get timeCreated(): string;
    get type(): string;
}
export declare class DataOciApigatewayGatewayLocksList extends cdktf.ComplexList {
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
    get(index: number): DataOciApigatewayGatewayLocksOutputReference;
}
export interface DataOciApigatewayGatewayResponseCacheDetailsServers {
}
export declare function dataOciApigatewayGatewayResponseCacheDetailsServersToTerraform(struct?: DataOciApigatewayGatewayResponseCacheDetailsServers): any;
export declare function dataOciApigatewayGatewayResponseCacheDetailsServersToHclTerraform(struct?: DataOciApigatewayGatewayResponseCacheDetailsServers): any;
export declare class DataOciApigatewayGatewayResponseCacheDetailsServersOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): DataOciApigatewayGatewayResponseCacheDetailsServers | undefined;
    set internalValue(value: DataOciApigatewayGatewayResponseCacheDetailsServers | undefined);
    get host(): string;
    get port(): number;
}
export declare class DataOciApigatewayGatewayResponseCacheDetailsServersList extends cdktf.ComplexList {
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
    get(index: number): DataOciApigatewayGatewayResponseCacheDetailsServersOutputReference;
}
export interface DataOciApigatewayGatewayResponseCacheDetails {
}
export declare function dataOciApigatewayGatewayResponseCacheDetailsToTerraform(struct?: DataOciApigatewayGatewayResponseCacheDetails): any;
export declare function dataOciApigatewayGatewayResponseCacheDetailsToHclTerraform(struct?: DataOciApigatewayGatewayResponseCacheDetails): any;
export declare class DataOciApigatewayGatewayResponseCacheDetailsOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): DataOciApigatewayGatewayResponseCacheDetails | undefined;
    set internalValue(value: DataOciApigatewayGatewayResponseCacheDetails | undefined);
    get authenticationSecretId(): string;
    get authenticationSecretVersionNumber(): string;
    get connectTimeoutInMs(): number;
    get isSslEnabled(): cdktf.IResolvable;
    get isSslVerifyDisabled(): cdktf.IResolvable;
    get readTimeoutInMs(): number;
    get sendTimeoutInMs(): number;
    private _servers;
    get servers(): DataOciApigatewayGatewayResponseCacheDetailsServersList;
    get type(): string;
}
export declare class DataOciApigatewayGatewayResponseCacheDetailsList extends cdktf.ComplexList {
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
    get(index: number): DataOciApigatewayGatewayResponseCacheDetailsOutputReference;
}
/**
* Represents a {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/data-sources/apigateway_gateway oci_apigateway_gateway}
*/
export declare class DataOciApigatewayGateway extends cdktf.TerraformDataSource {
    static readonly tfResourceType = "oci_apigateway_gateway";
    /**
    * Generates CDKTF code for importing a DataOciApigatewayGateway resource upon running "cdktf plan <stack-name>"
    * @param scope The scope in which to define this construct
    * @param importToId The construct id used in the generated config for the DataOciApigatewayGateway to import
    * @param importFromId The id of the existing DataOciApigatewayGateway that should be imported. Refer to the {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/data-sources/apigateway_gateway#import import section} in the documentation of this resource for the id to use
    * @param provider? Optional instance of the provider where the DataOciApigatewayGateway to import is found
    */
    static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider): cdktf.ImportableResource;
    /**
    * Create a new {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/data-sources/apigateway_gateway oci_apigateway_gateway} Data Source
    *
    * @param scope The scope in which to define this construct
    * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
    * @param options DataOciApigatewayGatewayConfig
    */
    constructor(scope: Construct, id: string, config: DataOciApigatewayGatewayConfig);
    private _caBundles;
    get caBundles(): DataOciApigatewayGatewayCaBundlesList;
    get certificateId(): string;
    get compartmentId(): string;
    private _definedTags;
    get definedTags(): cdktf.StringMap;
    get displayName(): string;
    get endpointType(): string;
    private _freeformTags;
    get freeformTags(): cdktf.StringMap;
    private _gatewayId?;
    get gatewayId(): string;
    set gatewayId(value: string);
    get gatewayIdInput(): string | undefined;
    get hostname(): string;
    get id(): string;
    private _ipAddresses;
    get ipAddresses(): DataOciApigatewayGatewayIpAddressesList;
    get ipMode(): string;
    private _ipv4AddressConfiguration;
    get ipv4AddressConfiguration(): DataOciApigatewayGatewayIpv4AddressConfigurationList;
    private _ipv6AddressConfiguration;
    get ipv6AddressConfiguration(): DataOciApigatewayGatewayIpv6AddressConfigurationList;
    get isLockOverride(): cdktf.IResolvable;
    get lifecycleDetails(): string;
    private _locks;
    get locks(): DataOciApigatewayGatewayLocksList;
    get networkSecurityGroupIds(): string[];
    private _responseCacheDetails;
    get responseCacheDetails(): DataOciApigatewayGatewayResponseCacheDetailsList;
    get state(): string;
    get subnetId(): string;
    private _systemTags;
    get systemTags(): cdktf.StringMap;
    get timeCreated(): string;
    get timeUpdated(): string;
    protected synthesizeAttributes(): {
        [name: string]: any;
    };
    protected synthesizeHclAttributes(): {
        [name: string]: any;
    };
}
