// Generated from the schema of oracle/oci 8.28.0; see ../../README.md. Do not edit.
// Made with @cdktf/provider-generator, Copyright (c) HashiCorp, Inc., SPDX-License-Identifier: MPL-2.0.
import { Construct } from 'constructs';
import * as cdktf from 'cdktf';
export interface DnsResolverConfig extends cdktf.TerraformMetaArguments {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/dns_resolver#compartment_id DnsResolver#compartment_id}
    */
    readonly compartmentId?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/dns_resolver#defined_tags DnsResolver#defined_tags}
    */
    readonly definedTags?: {
        [key: string]: string;
    };
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/dns_resolver#display_name DnsResolver#display_name}
    */
    readonly displayName?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/dns_resolver#freeform_tags DnsResolver#freeform_tags}
    */
    readonly freeformTags?: {
        [key: string]: string;
    };
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/dns_resolver#id DnsResolver#id}
    *
    * Please be aware that the id field is automatically added to all resources in Terraform providers using a Terraform provider SDK version below 2.
    * If you experience problems setting this value it might not be settable. Please take a look at the provider documentation to ensure it should be settable.
    */
    readonly id?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/dns_resolver#resolver_id DnsResolver#resolver_id}
    */
    readonly resolverId: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/dns_resolver#scope DnsResolver#scope}
    */
    readonly scope?: string;
    /**
    * attached_views block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/dns_resolver#attached_views DnsResolver#attached_views}
    */
    readonly attachedViews?: DnsResolverAttachedViews[] | cdktf.IResolvable;
    /**
    * rules block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/dns_resolver#rules DnsResolver#rules}
    */
    readonly rules?: DnsResolverRules[] | cdktf.IResolvable;
    /**
    * timeouts block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/dns_resolver#timeouts DnsResolver#timeouts}
    */
    readonly timeouts?: DnsResolverTimeouts;
}
export interface DnsResolverEndpoints {
}
export declare function dnsResolverEndpointsToTerraform(struct?: DnsResolverEndpoints): any;
export declare function dnsResolverEndpointsToHclTerraform(struct?: DnsResolverEndpoints): any;
export declare class DnsResolverEndpointsOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): DnsResolverEndpoints | undefined;
    set internalValue(value: DnsResolverEndpoints | undefined);
    get compartmentId(): string;
    private _definedTags;
    get definedTags(): cdktf.StringMap;
    get endpointType(): string;
    get forwardingAddress(): string;
    private _freeformTags;
    get freeformTags(): cdktf.StringMap;
    get id(): string;
    get isForwarding(): cdktf.IResolvable;
    get isListening(): cdktf.IResolvable;
    get listeningAddress(): string;
    get name(): string;
    get peId(): string;
    get resolverId(): string;
    private _securityAttributes;
    get securityAttributes(): cdktf.StringMap;
    get selfAttribute(): string;
    get state(): string;
    get subnetId(): string;
    get timeCreated(): string;
    get timeUpdated(): string;
    get vnicId(): string;
}
export declare class DnsResolverEndpointsList extends cdktf.ComplexList {
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
    get(index: number): DnsResolverEndpointsOutputReference;
}
export interface DnsResolverAttachedViews {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/dns_resolver#view_id DnsResolver#view_id}
    */
    readonly viewId: string;
}
export declare function dnsResolverAttachedViewsToTerraform(struct?: DnsResolverAttachedViews | cdktf.IResolvable): any;
export declare function dnsResolverAttachedViewsToHclTerraform(struct?: DnsResolverAttachedViews | cdktf.IResolvable): any;
export declare class DnsResolverAttachedViewsOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): DnsResolverAttachedViews | cdktf.IResolvable | undefined;
    set internalValue(value: DnsResolverAttachedViews | cdktf.IResolvable | undefined);
    private _viewId?;
    get viewId(): string;
    set viewId(value: string);
    get viewIdInput(): string | undefined;
}
export declare class DnsResolverAttachedViewsList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    internalValue?: DnsResolverAttachedViews[] | cdktf.IResolvable;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    /**
    * @param index the index of the item to return
    */
    get(index: number): DnsResolverAttachedViewsOutputReference;
}
export interface DnsResolverRules {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/dns_resolver#action DnsResolver#action}
    */
    readonly action: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/dns_resolver#client_address_conditions DnsResolver#client_address_conditions}
    */
    readonly clientAddressConditions?: string[];
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/dns_resolver#destination_addresses DnsResolver#destination_addresses}
    */
    readonly destinationAddresses: string[];
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/dns_resolver#qname_cover_conditions DnsResolver#qname_cover_conditions}
    */
    readonly qnameCoverConditions?: string[];
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/dns_resolver#source_endpoint_name DnsResolver#source_endpoint_name}
    */
    readonly sourceEndpointName: string;
}
export declare function dnsResolverRulesToTerraform(struct?: DnsResolverRules | cdktf.IResolvable): any;
export declare function dnsResolverRulesToHclTerraform(struct?: DnsResolverRules | cdktf.IResolvable): any;
export declare class DnsResolverRulesOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): DnsResolverRules | cdktf.IResolvable | undefined;
    set internalValue(value: DnsResolverRules | cdktf.IResolvable | undefined);
    private _action?;
    get action(): string;
    set action(value: string);
    get actionInput(): string | undefined;
    private _clientAddressConditions?;
    get clientAddressConditions(): string[];
    set clientAddressConditions(value: string[]);
    resetClientAddressConditions(): void;
    get clientAddressConditionsInput(): string[] | undefined;
    private _destinationAddresses?;
    get destinationAddresses(): string[];
    set destinationAddresses(value: string[]);
    get destinationAddressesInput(): string[] | undefined;
    private _qnameCoverConditions?;
    get qnameCoverConditions(): string[];
    set qnameCoverConditions(value: string[]);
    resetQnameCoverConditions(): void;
    get qnameCoverConditionsInput(): string[] | undefined;
    private _sourceEndpointName?;
    get sourceEndpointName(): string;
    set sourceEndpointName(value: string);
    get sourceEndpointNameInput(): string | undefined;
}
export declare class DnsResolverRulesList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    internalValue?: DnsResolverRules[] | cdktf.IResolvable;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    /**
    * @param index the index of the item to return
    */
    get(index: number): DnsResolverRulesOutputReference;
}
export interface DnsResolverTimeouts {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/dns_resolver#create DnsResolver#create}
    */
    readonly create?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/dns_resolver#delete DnsResolver#delete}
    */
    readonly delete?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/dns_resolver#update DnsResolver#update}
    */
    readonly update?: string;
}
export declare function dnsResolverTimeoutsToTerraform(struct?: DnsResolverTimeouts | cdktf.IResolvable): any;
export declare function dnsResolverTimeoutsToHclTerraform(struct?: DnsResolverTimeouts | cdktf.IResolvable): any;
export declare class DnsResolverTimeoutsOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): DnsResolverTimeouts | cdktf.IResolvable | undefined;
    set internalValue(value: DnsResolverTimeouts | cdktf.IResolvable | undefined);
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
* Represents a {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/dns_resolver oci_dns_resolver}
*/
export declare class DnsResolver extends cdktf.TerraformResource {
    static readonly tfResourceType = "oci_dns_resolver";
    /**
    * Generates CDKTF code for importing a DnsResolver resource upon running "cdktf plan <stack-name>"
    * @param scope The scope in which to define this construct
    * @param importToId The construct id used in the generated config for the DnsResolver to import
    * @param importFromId The id of the existing DnsResolver that should be imported. Refer to the {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/dns_resolver#import import section} in the documentation of this resource for the id to use
    * @param provider? Optional instance of the provider where the DnsResolver to import is found
    */
    static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider): cdktf.ImportableResource;
    /**
    * Create a new {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/dns_resolver oci_dns_resolver} Resource
    *
    * @param scope The scope in which to define this construct
    * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
    * @param options DnsResolverConfig
    */
    constructor(scope: Construct, id: string, config: DnsResolverConfig);
    get attachedVcnId(): string;
    private _compartmentId?;
    get compartmentId(): string;
    set compartmentId(value: string);
    resetCompartmentId(): void;
    get compartmentIdInput(): string | undefined;
    get defaultViewId(): string;
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
    private _endpoints;
    get endpoints(): DnsResolverEndpointsList;
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
    private _id?;
    get id(): string;
    set id(value: string);
    resetId(): void;
    get idInput(): string | undefined;
    get isProtected(): cdktf.IResolvable;
    private _resolverId?;
    get resolverId(): string;
    set resolverId(value: string);
    get resolverIdInput(): string | undefined;
    private _scope?;
    get scope(): string;
    set scope(value: string);
    resetScope(): void;
    get scopeInput(): string | undefined;
    get selfAttribute(): string;
    get state(): string;
    get timeCreated(): string;
    get timeUpdated(): string;
    private _attachedViews;
    get attachedViews(): DnsResolverAttachedViewsList;
    putAttachedViews(value: DnsResolverAttachedViews[] | cdktf.IResolvable): void;
    resetAttachedViews(): void;
    get attachedViewsInput(): cdktf.IResolvable | DnsResolverAttachedViews[] | undefined;
    private _rules;
    get rules(): DnsResolverRulesList;
    putRules(value: DnsResolverRules[] | cdktf.IResolvable): void;
    resetRules(): void;
    get rulesInput(): cdktf.IResolvable | DnsResolverRules[] | undefined;
    private _timeouts;
    get timeouts(): DnsResolverTimeoutsOutputReference;
    putTimeouts(value: DnsResolverTimeouts): void;
    resetTimeouts(): void;
    get timeoutsInput(): cdktf.IResolvable | DnsResolverTimeouts | undefined;
    protected synthesizeAttributes(): {
        [name: string]: any;
    };
    protected synthesizeHclAttributes(): {
        [name: string]: any;
    };
}
