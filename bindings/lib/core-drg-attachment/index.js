// Generated from the schema of oracle/oci 8.28.0; see ../../README.md. Do not edit.
// Made with @cdktf/provider-generator, Copyright (c) HashiCorp, Inc., SPDX-License-Identifier: MPL-2.0.
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.CoreDrgAttachment = exports.CoreDrgAttachmentTimeoutsOutputReference = exports.CoreDrgAttachmentNetworkDetailsOutputReference = void 0;
exports.coreDrgAttachmentNetworkDetailsToTerraform = coreDrgAttachmentNetworkDetailsToTerraform;
exports.coreDrgAttachmentNetworkDetailsToHclTerraform = coreDrgAttachmentNetworkDetailsToHclTerraform;
exports.coreDrgAttachmentTimeoutsToTerraform = coreDrgAttachmentTimeoutsToTerraform;
exports.coreDrgAttachmentTimeoutsToHclTerraform = coreDrgAttachmentTimeoutsToHclTerraform;
const engine_1 = require("../../engine");
const cdktf = require("cdktf");
function coreDrgAttachmentNetworkDetailsToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        id: cdktf.stringToTerraform(struct.id),
        route_table_id: cdktf.stringToTerraform(struct.routeTableId),
        type: cdktf.stringToTerraform(struct.type),
        vcn_route_type: cdktf.stringToTerraform(struct.vcnRouteType),
    };
}
function coreDrgAttachmentNetworkDetailsToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        id: {
            value: cdktf.stringToHclTerraform(struct.id),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        route_table_id: {
            value: cdktf.stringToHclTerraform(struct.routeTableId),
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
        vcn_route_type: {
            value: cdktf.stringToHclTerraform(struct.vcnRouteType),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class CoreDrgAttachmentNetworkDetailsOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false, 0);
        this.isEmptyObject = false;
    }
    get internalValue() {
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._id !== undefined) {
            hasAnyValues = true;
            internalValueResult.id = this._id;
        }
        if (this._routeTableId !== undefined) {
            hasAnyValues = true;
            internalValueResult.routeTableId = this._routeTableId;
        }
        if (this._type !== undefined) {
            hasAnyValues = true;
            internalValueResult.type = this._type;
        }
        if (this._vcnRouteType !== undefined) {
            hasAnyValues = true;
            internalValueResult.vcnRouteType = this._vcnRouteType;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this._id = undefined;
            this._routeTableId = undefined;
            this._type = undefined;
            this._vcnRouteType = undefined;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this._id = value.id;
            this._routeTableId = value.routeTableId;
            this._type = value.type;
            this._vcnRouteType = value.vcnRouteType;
        }
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
    get ids() {
        return this.getListAttribute('ids');
    }
    get ipsecConnectionId() {
        return this.getStringAttribute('ipsec_connection_id');
    }
    get routeTableId() {
        return this.getStringAttribute('route_table_id');
    }
    set routeTableId(value) {
        this._routeTableId = value;
    }
    resetRouteTableId() {
        this._routeTableId = undefined;
    }
    get routeTableIdInput() {
        return this._routeTableId;
    }
    get transportAttachmentId() {
        return this.getStringAttribute('transport_attachment_id');
    }
    get transportOnlyMode() {
        return this.getBooleanAttribute('transport_only_mode');
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
    get vcnRouteType() {
        return this.getStringAttribute('vcn_route_type');
    }
    set vcnRouteType(value) {
        this._vcnRouteType = value;
    }
    resetVcnRouteType() {
        this._vcnRouteType = undefined;
    }
    get vcnRouteTypeInput() {
        return this._vcnRouteType;
    }
}
exports.CoreDrgAttachmentNetworkDetailsOutputReference = CoreDrgAttachmentNetworkDetailsOutputReference;
function coreDrgAttachmentTimeoutsToTerraform(struct) {
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
function coreDrgAttachmentTimeoutsToHclTerraform(struct) {
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
class CoreDrgAttachmentTimeoutsOutputReference extends cdktf.ComplexObject {
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
exports.CoreDrgAttachmentTimeoutsOutputReference = CoreDrgAttachmentTimeoutsOutputReference;
class CoreDrgAttachment extends cdktf.TerraformResource {
    static generateConfigForImport(scope, importToId, importFromId, provider) {
        return new cdktf.ImportableResource((0, engine_1.inEngine)(scope, importToId), importToId, { terraformResourceType: "oci_core_drg_attachment", importId: importFromId, provider });
    }
    constructor(scope, id, config) {
        super((0, engine_1.inEngine)(scope, id), id, {
            terraformResourceType: 'oci_core_drg_attachment',
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
        this._networkDetails = new CoreDrgAttachmentNetworkDetailsOutputReference(this, "network_details");
        this._timeouts = new CoreDrgAttachmentTimeoutsOutputReference(this, "timeouts");
        this._definedTags = config.definedTags;
        this._displayName = config.displayName;
        this._drgId = config.drgId;
        this._drgRouteTableId = config.drgRouteTableId;
        this._exportDrgRouteDistributionId = config.exportDrgRouteDistributionId;
        this._freeformTags = config.freeformTags;
        this._id = config.id;
        this._removeExportDrgRouteDistributionTrigger = config.removeExportDrgRouteDistributionTrigger;
        this._routeTableId = config.routeTableId;
        this._vcnId = config.vcnId;
        this._networkDetails.internalValue = config.networkDetails;
        this._timeouts.internalValue = config.timeouts;
    }
    get compartmentId() {
        return this.getStringAttribute('compartment_id');
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
    get drgId() {
        return this.getStringAttribute('drg_id');
    }
    set drgId(value) {
        this._drgId = value;
    }
    get drgIdInput() {
        return this._drgId;
    }
    get drgRouteTableId() {
        return this.getStringAttribute('drg_route_table_id');
    }
    set drgRouteTableId(value) {
        this._drgRouteTableId = value;
    }
    resetDrgRouteTableId() {
        this._drgRouteTableId = undefined;
    }
    get drgRouteTableIdInput() {
        return this._drgRouteTableId;
    }
    get exportDrgRouteDistributionId() {
        return this.getStringAttribute('export_drg_route_distribution_id');
    }
    set exportDrgRouteDistributionId(value) {
        this._exportDrgRouteDistributionId = value;
    }
    resetExportDrgRouteDistributionId() {
        this._exportDrgRouteDistributionId = undefined;
    }
    get exportDrgRouteDistributionIdInput() {
        return this._exportDrgRouteDistributionId;
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
    get isCrossTenancy() {
        return this.getBooleanAttribute('is_cross_tenancy');
    }
    get removeExportDrgRouteDistributionTrigger() {
        return this.getBooleanAttribute('remove_export_drg_route_distribution_trigger');
    }
    set removeExportDrgRouteDistributionTrigger(value) {
        this._removeExportDrgRouteDistributionTrigger = value;
    }
    resetRemoveExportDrgRouteDistributionTrigger() {
        this._removeExportDrgRouteDistributionTrigger = undefined;
    }
    get removeExportDrgRouteDistributionTriggerInput() {
        return this._removeExportDrgRouteDistributionTrigger;
    }
    get routeTableId() {
        return this.getStringAttribute('route_table_id');
    }
    set routeTableId(value) {
        this._routeTableId = value;
    }
    resetRouteTableId() {
        this._routeTableId = undefined;
    }
    get routeTableIdInput() {
        return this._routeTableId;
    }
    get state() {
        return this.getStringAttribute('state');
    }
    get timeCreated() {
        return this.getStringAttribute('time_created');
    }
    get vcnId() {
        return this.getStringAttribute('vcn_id');
    }
    set vcnId(value) {
        this._vcnId = value;
    }
    resetVcnId() {
        this._vcnId = undefined;
    }
    get vcnIdInput() {
        return this._vcnId;
    }
    get networkDetails() {
        return this._networkDetails;
    }
    putNetworkDetails(value) {
        this._networkDetails.internalValue = value;
    }
    resetNetworkDetails() {
        this._networkDetails.internalValue = undefined;
    }
    get networkDetailsInput() {
        return this._networkDetails.internalValue;
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
            defined_tags: cdktf.hashMapper(cdktf.stringToTerraform)(this._definedTags),
            display_name: cdktf.stringToTerraform(this._displayName),
            drg_id: cdktf.stringToTerraform(this._drgId),
            drg_route_table_id: cdktf.stringToTerraform(this._drgRouteTableId),
            export_drg_route_distribution_id: cdktf.stringToTerraform(this._exportDrgRouteDistributionId),
            freeform_tags: cdktf.hashMapper(cdktf.stringToTerraform)(this._freeformTags),
            id: cdktf.stringToTerraform(this._id),
            remove_export_drg_route_distribution_trigger: cdktf.booleanToTerraform(this._removeExportDrgRouteDistributionTrigger),
            route_table_id: cdktf.stringToTerraform(this._routeTableId),
            vcn_id: cdktf.stringToTerraform(this._vcnId),
            network_details: coreDrgAttachmentNetworkDetailsToTerraform(this._networkDetails.internalValue),
            timeouts: coreDrgAttachmentTimeoutsToTerraform(this._timeouts.internalValue),
        };
    }
    synthesizeHclAttributes() {
        const attrs = {
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
            drg_id: {
                value: cdktf.stringToHclTerraform(this._drgId),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            drg_route_table_id: {
                value: cdktf.stringToHclTerraform(this._drgRouteTableId),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            export_drg_route_distribution_id: {
                value: cdktf.stringToHclTerraform(this._exportDrgRouteDistributionId),
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
            remove_export_drg_route_distribution_trigger: {
                value: cdktf.booleanToHclTerraform(this._removeExportDrgRouteDistributionTrigger),
                isBlock: false,
                type: "simple",
                storageClassType: "boolean",
            },
            route_table_id: {
                value: cdktf.stringToHclTerraform(this._routeTableId),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            vcn_id: {
                value: cdktf.stringToHclTerraform(this._vcnId),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            network_details: {
                value: coreDrgAttachmentNetworkDetailsToHclTerraform(this._networkDetails.internalValue),
                isBlock: true,
                type: "list",
                storageClassType: "CoreDrgAttachmentNetworkDetailsList",
            },
            timeouts: {
                value: coreDrgAttachmentTimeoutsToHclTerraform(this._timeouts.internalValue),
                isBlock: true,
                type: "struct",
                storageClassType: "CoreDrgAttachmentTimeouts",
            },
        };
        return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
    }
}
exports.CoreDrgAttachment = CoreDrgAttachment;
CoreDrgAttachment.tfResourceType = "oci_core_drg_attachment";
