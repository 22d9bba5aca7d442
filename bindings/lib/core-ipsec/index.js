// Generated from the schema of oracle/oci 8.28.0; see ../../README.md. Do not edit.
// Made with @cdktf/provider-generator, Copyright (c) HashiCorp, Inc., SPDX-License-Identifier: MPL-2.0.
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.CoreIpsec = exports.CoreIpsecTunnelConfigurationList = exports.CoreIpsecTunnelConfigurationOutputReference = exports.CoreIpsecTimeoutsOutputReference = void 0;
exports.coreIpsecTimeoutsToTerraform = coreIpsecTimeoutsToTerraform;
exports.coreIpsecTimeoutsToHclTerraform = coreIpsecTimeoutsToHclTerraform;
exports.coreIpsecTunnelConfigurationToTerraform = coreIpsecTunnelConfigurationToTerraform;
exports.coreIpsecTunnelConfigurationToHclTerraform = coreIpsecTunnelConfigurationToHclTerraform;
const engine_1 = require("../../engine");
const cdktf = require("cdktf");
function coreIpsecTimeoutsToTerraform(struct) {
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
function coreIpsecTimeoutsToHclTerraform(struct) {
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
class CoreIpsecTimeoutsOutputReference extends cdktf.ComplexObject {
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
exports.CoreIpsecTimeoutsOutputReference = CoreIpsecTimeoutsOutputReference;
function coreIpsecTunnelConfigurationToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        associated_virtual_circuits: cdktf.listMapper(cdktf.stringToTerraform, false)(struct.associatedVirtualCircuits),
        drg_route_table_id: cdktf.stringToTerraform(struct.drgRouteTableId),
        oracle_tunnel_ip: cdktf.stringToTerraform(struct.oracleTunnelIp),
    };
}
function coreIpsecTunnelConfigurationToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        associated_virtual_circuits: {
            value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct.associatedVirtualCircuits),
            isBlock: false,
            type: "list",
            storageClassType: "stringList",
        },
        drg_route_table_id: {
            value: cdktf.stringToHclTerraform(struct.drgRouteTableId),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        oracle_tunnel_ip: {
            value: cdktf.stringToHclTerraform(struct.oracleTunnelIp),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class CoreIpsecTunnelConfigurationOutputReference extends cdktf.ComplexObject {
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
        if (this._associatedVirtualCircuits !== undefined) {
            hasAnyValues = true;
            internalValueResult.associatedVirtualCircuits = this._associatedVirtualCircuits;
        }
        if (this._drgRouteTableId !== undefined) {
            hasAnyValues = true;
            internalValueResult.drgRouteTableId = this._drgRouteTableId;
        }
        if (this._oracleTunnelIp !== undefined) {
            hasAnyValues = true;
            internalValueResult.oracleTunnelIp = this._oracleTunnelIp;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this.resolvableValue = undefined;
            this._associatedVirtualCircuits = undefined;
            this._drgRouteTableId = undefined;
            this._oracleTunnelIp = undefined;
        }
        else if (cdktf.Tokenization.isResolvable(value)) {
            this.isEmptyObject = false;
            this.resolvableValue = value;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this.resolvableValue = undefined;
            this._associatedVirtualCircuits = value.associatedVirtualCircuits;
            this._drgRouteTableId = value.drgRouteTableId;
            this._oracleTunnelIp = value.oracleTunnelIp;
        }
    }
    get associatedVirtualCircuits() {
        return this.getListAttribute('associated_virtual_circuits');
    }
    set associatedVirtualCircuits(value) {
        this._associatedVirtualCircuits = value;
    }
    resetAssociatedVirtualCircuits() {
        this._associatedVirtualCircuits = undefined;
    }
    get associatedVirtualCircuitsInput() {
        return this._associatedVirtualCircuits;
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
    get oracleTunnelIp() {
        return this.getStringAttribute('oracle_tunnel_ip');
    }
    set oracleTunnelIp(value) {
        this._oracleTunnelIp = value;
    }
    resetOracleTunnelIp() {
        this._oracleTunnelIp = undefined;
    }
    get oracleTunnelIpInput() {
        return this._oracleTunnelIp;
    }
}
exports.CoreIpsecTunnelConfigurationOutputReference = CoreIpsecTunnelConfigurationOutputReference;
class CoreIpsecTunnelConfigurationList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new CoreIpsecTunnelConfigurationOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.CoreIpsecTunnelConfigurationList = CoreIpsecTunnelConfigurationList;
class CoreIpsec extends cdktf.TerraformResource {
    static generateConfigForImport(scope, importToId, importFromId, provider) {
        return new cdktf.ImportableResource((0, engine_1.inEngine)(scope, importToId), importToId, { terraformResourceType: "oci_core_ipsec", importId: importFromId, provider });
    }
    constructor(scope, id, config) {
        super((0, engine_1.inEngine)(scope, id), id, {
            terraformResourceType: 'oci_core_ipsec',
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
        this._timeouts = new CoreIpsecTimeoutsOutputReference(this, "timeouts");
        this._tunnelConfiguration = new CoreIpsecTunnelConfigurationList(this, "tunnel_configuration", false);
        this._compartmentId = config.compartmentId;
        this._cpeId = config.cpeId;
        this._cpeLocalIdentifier = config.cpeLocalIdentifier;
        this._cpeLocalIdentifierType = config.cpeLocalIdentifierType;
        this._definedTags = config.definedTags;
        this._displayName = config.displayName;
        this._drgId = config.drgId;
        this._freeformTags = config.freeformTags;
        this._id = config.id;
        this._staticRoutes = config.staticRoutes;
        this._timeouts.internalValue = config.timeouts;
        this._tunnelConfiguration.internalValue = config.tunnelConfiguration;
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
    get cpeId() {
        return this.getStringAttribute('cpe_id');
    }
    set cpeId(value) {
        this._cpeId = value;
    }
    get cpeIdInput() {
        return this._cpeId;
    }
    get cpeLocalIdentifier() {
        return this.getStringAttribute('cpe_local_identifier');
    }
    set cpeLocalIdentifier(value) {
        this._cpeLocalIdentifier = value;
    }
    resetCpeLocalIdentifier() {
        this._cpeLocalIdentifier = undefined;
    }
    get cpeLocalIdentifierInput() {
        return this._cpeLocalIdentifier;
    }
    get cpeLocalIdentifierType() {
        return this.getStringAttribute('cpe_local_identifier_type');
    }
    set cpeLocalIdentifierType(value) {
        this._cpeLocalIdentifierType = value;
    }
    resetCpeLocalIdentifierType() {
        this._cpeLocalIdentifierType = undefined;
    }
    get cpeLocalIdentifierTypeInput() {
        return this._cpeLocalIdentifierType;
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
    get state() {
        return this.getStringAttribute('state');
    }
    get staticRoutes() {
        return this.getListAttribute('static_routes');
    }
    set staticRoutes(value) {
        this._staticRoutes = value;
    }
    get staticRoutesInput() {
        return this._staticRoutes;
    }
    get timeCreated() {
        return this.getStringAttribute('time_created');
    }
    get transportType() {
        return this.getStringAttribute('transport_type');
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
    get tunnelConfiguration() {
        return this._tunnelConfiguration;
    }
    putTunnelConfiguration(value) {
        this._tunnelConfiguration.internalValue = value;
    }
    resetTunnelConfiguration() {
        this._tunnelConfiguration.internalValue = undefined;
    }
    get tunnelConfigurationInput() {
        return this._tunnelConfiguration.internalValue;
    }
    synthesizeAttributes() {
        return {
            compartment_id: cdktf.stringToTerraform(this._compartmentId),
            cpe_id: cdktf.stringToTerraform(this._cpeId),
            cpe_local_identifier: cdktf.stringToTerraform(this._cpeLocalIdentifier),
            cpe_local_identifier_type: cdktf.stringToTerraform(this._cpeLocalIdentifierType),
            defined_tags: cdktf.hashMapper(cdktf.stringToTerraform)(this._definedTags),
            display_name: cdktf.stringToTerraform(this._displayName),
            drg_id: cdktf.stringToTerraform(this._drgId),
            freeform_tags: cdktf.hashMapper(cdktf.stringToTerraform)(this._freeformTags),
            id: cdktf.stringToTerraform(this._id),
            static_routes: cdktf.listMapper(cdktf.stringToTerraform, false)(this._staticRoutes),
            timeouts: coreIpsecTimeoutsToTerraform(this._timeouts.internalValue),
            tunnel_configuration: cdktf.listMapper(coreIpsecTunnelConfigurationToTerraform, true)(this._tunnelConfiguration.internalValue),
        };
    }
    synthesizeHclAttributes() {
        const attrs = {
            compartment_id: {
                value: cdktf.stringToHclTerraform(this._compartmentId),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            cpe_id: {
                value: cdktf.stringToHclTerraform(this._cpeId),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            cpe_local_identifier: {
                value: cdktf.stringToHclTerraform(this._cpeLocalIdentifier),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            cpe_local_identifier_type: {
                value: cdktf.stringToHclTerraform(this._cpeLocalIdentifierType),
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
            drg_id: {
                value: cdktf.stringToHclTerraform(this._drgId),
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
            static_routes: {
                value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(this._staticRoutes),
                isBlock: false,
                type: "list",
                storageClassType: "stringList",
            },
            timeouts: {
                value: coreIpsecTimeoutsToHclTerraform(this._timeouts.internalValue),
                isBlock: true,
                type: "struct",
                storageClassType: "CoreIpsecTimeouts",
            },
            tunnel_configuration: {
                value: cdktf.listMapperHcl(coreIpsecTunnelConfigurationToHclTerraform, true)(this._tunnelConfiguration.internalValue),
                isBlock: true,
                type: "list",
                storageClassType: "CoreIpsecTunnelConfigurationList",
            },
        };
        return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
    }
}
exports.CoreIpsec = CoreIpsec;
CoreIpsec.tfResourceType = "oci_core_ipsec";
