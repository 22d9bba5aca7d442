// Generated from the schema of oracle/oci 8.28.0; see ../../README.md. Do not edit.
// Made with @cdktf/provider-generator, Copyright (c) HashiCorp, Inc., SPDX-License-Identifier: MPL-2.0.
import { Construct } from 'constructs';
import * as cdktf from 'cdktf';
export interface CoreRemotePeeringConnectionConfig extends cdktf.TerraformMetaArguments {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/core_remote_peering_connection#compartment_id CoreRemotePeeringConnection#compartment_id}
    */
    readonly compartmentId: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/core_remote_peering_connection#defined_tags CoreRemotePeeringConnection#defined_tags}
    */
    readonly definedTags?: {
        [key: string]: string;
    };
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/core_remote_peering_connection#display_name CoreRemotePeeringConnection#display_name}
    */
    readonly displayName?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/core_remote_peering_connection#drg_id CoreRemotePeeringConnection#drg_id}
    */
    readonly drgId: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/core_remote_peering_connection#freeform_tags CoreRemotePeeringConnection#freeform_tags}
    */
    readonly freeformTags?: {
        [key: string]: string;
    };
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/core_remote_peering_connection#id CoreRemotePeeringConnection#id}
    *
    * Please be aware that the id field is automatically added to all resources in Terraform providers using a Terraform provider SDK version below 2.
    * If you experience problems setting this value it might not be settable. Please take a look at the provider documentation to ensure it should be settable.
    */
    readonly id?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/core_remote_peering_connection#peer_id CoreRemotePeeringConnection#peer_id}
    */
    readonly peerId?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/core_remote_peering_connection#peer_region_name CoreRemotePeeringConnection#peer_region_name}
    */
    readonly peerRegionName?: string;
    /**
    * timeouts block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/core_remote_peering_connection#timeouts CoreRemotePeeringConnection#timeouts}
    */
    readonly timeouts?: CoreRemotePeeringConnectionTimeouts;
}
export interface CoreRemotePeeringConnectionTimeouts {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/core_remote_peering_connection#create CoreRemotePeeringConnection#create}
    */
    readonly create?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/core_remote_peering_connection#delete CoreRemotePeeringConnection#delete}
    */
    readonly delete?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/core_remote_peering_connection#update CoreRemotePeeringConnection#update}
    */
    readonly update?: string;
}
export declare function coreRemotePeeringConnectionTimeoutsToTerraform(struct?: CoreRemotePeeringConnectionTimeouts | cdktf.IResolvable): any;
export declare function coreRemotePeeringConnectionTimeoutsToHclTerraform(struct?: CoreRemotePeeringConnectionTimeouts | cdktf.IResolvable): any;
export declare class CoreRemotePeeringConnectionTimeoutsOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): CoreRemotePeeringConnectionTimeouts | cdktf.IResolvable | undefined;
    set internalValue(value: CoreRemotePeeringConnectionTimeouts | cdktf.IResolvable | undefined);
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
* Represents a {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/core_remote_peering_connection oci_core_remote_peering_connection}
*/
export declare class CoreRemotePeeringConnection extends cdktf.TerraformResource {
    static readonly tfResourceType = "oci_core_remote_peering_connection";
    /**
    * Generates CDKTF code for importing a CoreRemotePeeringConnection resource upon running "cdktf plan <stack-name>"
    * @param scope The scope in which to define this construct
    * @param importToId The construct id used in the generated config for the CoreRemotePeeringConnection to import
    * @param importFromId The id of the existing CoreRemotePeeringConnection that should be imported. Refer to the {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/core_remote_peering_connection#import import section} in the documentation of this resource for the id to use
    * @param provider? Optional instance of the provider where the CoreRemotePeeringConnection to import is found
    */
    static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider): cdktf.ImportableResource;
    /**
    * Create a new {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/core_remote_peering_connection oci_core_remote_peering_connection} Resource
    *
    * @param scope The scope in which to define this construct
    * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
    * @param options CoreRemotePeeringConnectionConfig
    */
    constructor(scope: Construct, id: string, config: CoreRemotePeeringConnectionConfig);
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
    get isCrossTenancyPeering(): cdktf.IResolvable;
    private _peerId?;
    get peerId(): string;
    set peerId(value: string);
    resetPeerId(): void;
    get peerIdInput(): string | undefined;
    private _peerRegionName?;
    get peerRegionName(): string;
    set peerRegionName(value: string);
    resetPeerRegionName(): void;
    get peerRegionNameInput(): string | undefined;
    get peerTenancyId(): string;
    get peeringStatus(): string;
    get state(): string;
    get timeCreated(): string;
    private _timeouts;
    get timeouts(): CoreRemotePeeringConnectionTimeoutsOutputReference;
    putTimeouts(value: CoreRemotePeeringConnectionTimeouts): void;
    resetTimeouts(): void;
    get timeoutsInput(): cdktf.IResolvable | CoreRemotePeeringConnectionTimeouts | undefined;
    protected synthesizeAttributes(): {
        [name: string]: any;
    };
    protected synthesizeHclAttributes(): {
        [name: string]: any;
    };
}
