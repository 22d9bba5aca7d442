// Generated from the schema of oracle/oci 8.28.0; see ../../README.md. Do not edit.
// Made with @cdktf/provider-generator, Copyright (c) HashiCorp, Inc., SPDX-License-Identifier: MPL-2.0.
import { Construct } from 'constructs';
import * as cdktf from 'cdktf';
export interface CoreIpsecConfig extends cdktf.TerraformMetaArguments {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/core_ipsec#compartment_id CoreIpsec#compartment_id}
    */
    readonly compartmentId: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/core_ipsec#cpe_id CoreIpsec#cpe_id}
    */
    readonly cpeId: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/core_ipsec#cpe_local_identifier CoreIpsec#cpe_local_identifier}
    */
    readonly cpeLocalIdentifier?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/core_ipsec#cpe_local_identifier_type CoreIpsec#cpe_local_identifier_type}
    */
    readonly cpeLocalIdentifierType?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/core_ipsec#defined_tags CoreIpsec#defined_tags}
    */
    readonly definedTags?: {
        [key: string]: string;
    };
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/core_ipsec#display_name CoreIpsec#display_name}
    */
    readonly displayName?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/core_ipsec#drg_id CoreIpsec#drg_id}
    */
    readonly drgId: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/core_ipsec#freeform_tags CoreIpsec#freeform_tags}
    */
    readonly freeformTags?: {
        [key: string]: string;
    };
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/core_ipsec#id CoreIpsec#id}
    *
    * Please be aware that the id field is automatically added to all resources in Terraform providers using a Terraform provider SDK version below 2.
    * If you experience problems setting this value it might not be settable. Please take a look at the provider documentation to ensure it should be settable.
    */
    readonly id?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/core_ipsec#static_routes CoreIpsec#static_routes}
    */
    readonly staticRoutes: string[];
    /**
    * timeouts block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/core_ipsec#timeouts CoreIpsec#timeouts}
    */
    readonly timeouts?: CoreIpsecTimeouts;
    /**
    * tunnel_configuration block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/core_ipsec#tunnel_configuration CoreIpsec#tunnel_configuration}
    */
    readonly tunnelConfiguration?: CoreIpsecTunnelConfiguration[] | cdktf.IResolvable;
}
export interface CoreIpsecTimeouts {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/core_ipsec#create CoreIpsec#create}
    */
    readonly create?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/core_ipsec#delete CoreIpsec#delete}
    */
    readonly delete?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/core_ipsec#update CoreIpsec#update}
    */
    readonly update?: string;
}
export declare function coreIpsecTimeoutsToTerraform(struct?: CoreIpsecTimeouts | cdktf.IResolvable): any;
export declare function coreIpsecTimeoutsToHclTerraform(struct?: CoreIpsecTimeouts | cdktf.IResolvable): any;
export declare class CoreIpsecTimeoutsOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): CoreIpsecTimeouts | cdktf.IResolvable | undefined;
    set internalValue(value: CoreIpsecTimeouts | cdktf.IResolvable | undefined);
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
export interface CoreIpsecTunnelConfiguration {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/core_ipsec#associated_virtual_circuits CoreIpsec#associated_virtual_circuits}
    */
    readonly associatedVirtualCircuits?: string[];
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/core_ipsec#drg_route_table_id CoreIpsec#drg_route_table_id}
    */
    readonly drgRouteTableId?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/core_ipsec#oracle_tunnel_ip CoreIpsec#oracle_tunnel_ip}
    */
    readonly oracleTunnelIp?: string;
}
export declare function coreIpsecTunnelConfigurationToTerraform(struct?: CoreIpsecTunnelConfiguration | cdktf.IResolvable): any;
export declare function coreIpsecTunnelConfigurationToHclTerraform(struct?: CoreIpsecTunnelConfiguration | cdktf.IResolvable): any;
export declare class CoreIpsecTunnelConfigurationOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): CoreIpsecTunnelConfiguration | cdktf.IResolvable | undefined;
    set internalValue(value: CoreIpsecTunnelConfiguration | cdktf.IResolvable | undefined);
    private _associatedVirtualCircuits?;
    get associatedVirtualCircuits(): string[];
    set associatedVirtualCircuits(value: string[]);
    resetAssociatedVirtualCircuits(): void;
    get associatedVirtualCircuitsInput(): string[] | undefined;
    private _drgRouteTableId?;
    get drgRouteTableId(): string;
    set drgRouteTableId(value: string);
    resetDrgRouteTableId(): void;
    get drgRouteTableIdInput(): string | undefined;
    private _oracleTunnelIp?;
    get oracleTunnelIp(): string;
    set oracleTunnelIp(value: string);
    resetOracleTunnelIp(): void;
    get oracleTunnelIpInput(): string | undefined;
}
export declare class CoreIpsecTunnelConfigurationList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    internalValue?: CoreIpsecTunnelConfiguration[] | cdktf.IResolvable;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    /**
    * @param index the index of the item to return
    */
    get(index: number): CoreIpsecTunnelConfigurationOutputReference;
}
/**
* Represents a {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/core_ipsec oci_core_ipsec}
*/
export declare class CoreIpsec extends cdktf.TerraformResource {
    static readonly tfResourceType = "oci_core_ipsec";
    /**
    * Generates CDKTF code for importing a CoreIpsec resource upon running "cdktf plan <stack-name>"
    * @param scope The scope in which to define this construct
    * @param importToId The construct id used in the generated config for the CoreIpsec to import
    * @param importFromId The id of the existing CoreIpsec that should be imported. Refer to the {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/core_ipsec#import import section} in the documentation of this resource for the id to use
    * @param provider? Optional instance of the provider where the CoreIpsec to import is found
    */
    static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider): cdktf.ImportableResource;
    /**
    * Create a new {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/core_ipsec oci_core_ipsec} Resource
    *
    * @param scope The scope in which to define this construct
    * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
    * @param options CoreIpsecConfig
    */
    constructor(scope: Construct, id: string, config: CoreIpsecConfig);
    private _compartmentId?;
    get compartmentId(): string;
    set compartmentId(value: string);
    get compartmentIdInput(): string | undefined;
    private _cpeId?;
    get cpeId(): string;
    set cpeId(value: string);
    get cpeIdInput(): string | undefined;
    private _cpeLocalIdentifier?;
    get cpeLocalIdentifier(): string;
    set cpeLocalIdentifier(value: string);
    resetCpeLocalIdentifier(): void;
    get cpeLocalIdentifierInput(): string | undefined;
    private _cpeLocalIdentifierType?;
    get cpeLocalIdentifierType(): string;
    set cpeLocalIdentifierType(value: string);
    resetCpeLocalIdentifierType(): void;
    get cpeLocalIdentifierTypeInput(): string | undefined;
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
    private _drgId?;
    get drgId(): string;
    set drgId(value: string);
    get drgIdInput(): string | undefined;
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
    get state(): string;
    private _staticRoutes?;
    get staticRoutes(): string[];
    set staticRoutes(value: string[]);
    get staticRoutesInput(): string[] | undefined;
    get timeCreated(): string;
    get transportType(): string;
    private _timeouts;
    get timeouts(): CoreIpsecTimeoutsOutputReference;
    putTimeouts(value: CoreIpsecTimeouts): void;
    resetTimeouts(): void;
    get timeoutsInput(): cdktf.IResolvable | CoreIpsecTimeouts | undefined;
    private _tunnelConfiguration;
    get tunnelConfiguration(): CoreIpsecTunnelConfigurationList;
    putTunnelConfiguration(value: CoreIpsecTunnelConfiguration[] | cdktf.IResolvable): void;
    resetTunnelConfiguration(): void;
    get tunnelConfigurationInput(): cdktf.IResolvable | CoreIpsecTunnelConfiguration[] | undefined;
    protected synthesizeAttributes(): {
        [name: string]: any;
    };
    protected synthesizeHclAttributes(): {
        [name: string]: any;
    };
}
