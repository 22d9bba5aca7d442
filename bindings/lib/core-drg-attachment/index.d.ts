// Generated from the schema of oracle/oci 8.28.0; see ../../README.md. Do not edit.
// Made with @cdktf/provider-generator, Copyright (c) HashiCorp, Inc., SPDX-License-Identifier: MPL-2.0.
import { Construct } from 'constructs';
import * as cdktf from 'cdktf';
export interface CoreDrgAttachmentConfig extends cdktf.TerraformMetaArguments {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/core_drg_attachment#defined_tags CoreDrgAttachment#defined_tags}
    */
    readonly definedTags?: {
        [key: string]: string;
    };
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/core_drg_attachment#display_name CoreDrgAttachment#display_name}
    */
    readonly displayName?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/core_drg_attachment#drg_id CoreDrgAttachment#drg_id}
    */
    readonly drgId: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/core_drg_attachment#drg_route_table_id CoreDrgAttachment#drg_route_table_id}
    */
    readonly drgRouteTableId?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/core_drg_attachment#export_drg_route_distribution_id CoreDrgAttachment#export_drg_route_distribution_id}
    */
    readonly exportDrgRouteDistributionId?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/core_drg_attachment#freeform_tags CoreDrgAttachment#freeform_tags}
    */
    readonly freeformTags?: {
        [key: string]: string;
    };
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/core_drg_attachment#id CoreDrgAttachment#id}
    *
    * Please be aware that the id field is automatically added to all resources in Terraform providers using a Terraform provider SDK version below 2.
    * If you experience problems setting this value it might not be settable. Please take a look at the provider documentation to ensure it should be settable.
    */
    readonly id?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/core_drg_attachment#remove_export_drg_route_distribution_trigger CoreDrgAttachment#remove_export_drg_route_distribution_trigger}
    */
    readonly removeExportDrgRouteDistributionTrigger?: boolean | cdktf.IResolvable;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/core_drg_attachment#route_table_id CoreDrgAttachment#route_table_id}
    */
    readonly routeTableId?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/core_drg_attachment#vcn_id CoreDrgAttachment#vcn_id}
    */
    readonly vcnId?: string;
    /**
    * network_details block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/core_drg_attachment#network_details CoreDrgAttachment#network_details}
    */
    readonly networkDetails?: CoreDrgAttachmentNetworkDetails;
    /**
    * timeouts block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/core_drg_attachment#timeouts CoreDrgAttachment#timeouts}
    */
    readonly timeouts?: CoreDrgAttachmentTimeouts;
}
export interface CoreDrgAttachmentNetworkDetails {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/core_drg_attachment#id CoreDrgAttachment#id}
    *
    * Please be aware that the id field is automatically added to all resources in Terraform providers using a Terraform provider SDK version below 2.
    * If you experience problems setting this value it might not be settable. Please take a look at the provider documentation to ensure it should be settable.
    */
    readonly id?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/core_drg_attachment#route_table_id CoreDrgAttachment#route_table_id}
    */
    readonly routeTableId?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/core_drg_attachment#type CoreDrgAttachment#type}
    */
    readonly type: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/core_drg_attachment#vcn_route_type CoreDrgAttachment#vcn_route_type}
    */
    readonly vcnRouteType?: string;
}
export declare function coreDrgAttachmentNetworkDetailsToTerraform(struct?: CoreDrgAttachmentNetworkDetailsOutputReference | CoreDrgAttachmentNetworkDetails): any;
export declare function coreDrgAttachmentNetworkDetailsToHclTerraform(struct?: CoreDrgAttachmentNetworkDetailsOutputReference | CoreDrgAttachmentNetworkDetails): any;
export declare class CoreDrgAttachmentNetworkDetailsOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): CoreDrgAttachmentNetworkDetails | undefined;
    set internalValue(value: CoreDrgAttachmentNetworkDetails | undefined);
    private _id?;
    get id(): string;
    set id(value: string);
    resetId(): void;
    get idInput(): string | undefined;
    get ids(): string[];
    get ipsecConnectionId(): string;
    private _routeTableId?;
    get routeTableId(): string;
    set routeTableId(value: string);
    resetRouteTableId(): void;
    get routeTableIdInput(): string | undefined;
    get transportAttachmentId(): string;
    get transportOnlyMode(): cdktf.IResolvable;
    private _type?;
    get type(): string;
    set type(value: string);
    get typeInput(): string | undefined;
    private _vcnRouteType?;
    get vcnRouteType(): string;
    set vcnRouteType(value: string);
    resetVcnRouteType(): void;
    get vcnRouteTypeInput(): string | undefined;
}
export interface CoreDrgAttachmentTimeouts {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/core_drg_attachment#create CoreDrgAttachment#create}
    */
    readonly create?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/core_drg_attachment#delete CoreDrgAttachment#delete}
    */
    readonly delete?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/core_drg_attachment#update CoreDrgAttachment#update}
    */
    readonly update?: string;
}
export declare function coreDrgAttachmentTimeoutsToTerraform(struct?: CoreDrgAttachmentTimeouts | cdktf.IResolvable): any;
export declare function coreDrgAttachmentTimeoutsToHclTerraform(struct?: CoreDrgAttachmentTimeouts | cdktf.IResolvable): any;
export declare class CoreDrgAttachmentTimeoutsOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): CoreDrgAttachmentTimeouts | cdktf.IResolvable | undefined;
    set internalValue(value: CoreDrgAttachmentTimeouts | cdktf.IResolvable | undefined);
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
* Represents a {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/core_drg_attachment oci_core_drg_attachment}
*/
export declare class CoreDrgAttachment extends cdktf.TerraformResource {
    static readonly tfResourceType = "oci_core_drg_attachment";
    /**
    * Generates CDKTF code for importing a CoreDrgAttachment resource upon running "cdktf plan <stack-name>"
    * @param scope The scope in which to define this construct
    * @param importToId The construct id used in the generated config for the CoreDrgAttachment to import
    * @param importFromId The id of the existing CoreDrgAttachment that should be imported. Refer to the {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/core_drg_attachment#import import section} in the documentation of this resource for the id to use
    * @param provider? Optional instance of the provider where the CoreDrgAttachment to import is found
    */
    static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider): cdktf.ImportableResource;
    /**
    * Create a new {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/core_drg_attachment oci_core_drg_attachment} Resource
    *
    * @param scope The scope in which to define this construct
    * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
    * @param options CoreDrgAttachmentConfig
    */
    constructor(scope: Construct, id: string, config: CoreDrgAttachmentConfig);
    get compartmentId(): string;
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
    private _drgRouteTableId?;
    get drgRouteTableId(): string;
    set drgRouteTableId(value: string);
    resetDrgRouteTableId(): void;
    get drgRouteTableIdInput(): string | undefined;
    private _exportDrgRouteDistributionId?;
    get exportDrgRouteDistributionId(): string;
    set exportDrgRouteDistributionId(value: string);
    resetExportDrgRouteDistributionId(): void;
    get exportDrgRouteDistributionIdInput(): string | undefined;
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
    get isCrossTenancy(): cdktf.IResolvable;
    private _removeExportDrgRouteDistributionTrigger?;
    get removeExportDrgRouteDistributionTrigger(): boolean | cdktf.IResolvable;
    set removeExportDrgRouteDistributionTrigger(value: boolean | cdktf.IResolvable);
    resetRemoveExportDrgRouteDistributionTrigger(): void;
    get removeExportDrgRouteDistributionTriggerInput(): boolean | cdktf.IResolvable | undefined;
    private _routeTableId?;
    get routeTableId(): string;
    set routeTableId(value: string);
    resetRouteTableId(): void;
    get routeTableIdInput(): string | undefined;
    get state(): string;
    get timeCreated(): string;
    private _vcnId?;
    get vcnId(): string;
    set vcnId(value: string);
    resetVcnId(): void;
    get vcnIdInput(): string | undefined;
    private _networkDetails;
    get networkDetails(): CoreDrgAttachmentNetworkDetailsOutputReference;
    putNetworkDetails(value: CoreDrgAttachmentNetworkDetails): void;
    resetNetworkDetails(): void;
    get networkDetailsInput(): CoreDrgAttachmentNetworkDetails | undefined;
    private _timeouts;
    get timeouts(): CoreDrgAttachmentTimeoutsOutputReference;
    putTimeouts(value: CoreDrgAttachmentTimeouts): void;
    resetTimeouts(): void;
    get timeoutsInput(): cdktf.IResolvable | CoreDrgAttachmentTimeouts | undefined;
    protected synthesizeAttributes(): {
        [name: string]: any;
    };
    protected synthesizeHclAttributes(): {
        [name: string]: any;
    };
}
