// Generated from the schema of oracle/oci 8.28.0; see ../../README.md. Do not edit.
// Made with @cdktf/provider-generator, Copyright (c) HashiCorp, Inc., SPDX-License-Identifier: MPL-2.0.
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.DataintegrationWorkspace = exports.DataintegrationWorkspaceTimeoutsOutputReference = void 0;
exports.dataintegrationWorkspaceTimeoutsToTerraform = dataintegrationWorkspaceTimeoutsToTerraform;
exports.dataintegrationWorkspaceTimeoutsToHclTerraform = dataintegrationWorkspaceTimeoutsToHclTerraform;
const engine_1 = require("../../engine");
const cdktf = require("cdktf");
function dataintegrationWorkspaceTimeoutsToTerraform(struct) {
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
function dataintegrationWorkspaceTimeoutsToHclTerraform(struct) {
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
class DataintegrationWorkspaceTimeoutsOutputReference extends cdktf.ComplexObject {
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
exports.DataintegrationWorkspaceTimeoutsOutputReference = DataintegrationWorkspaceTimeoutsOutputReference;
class DataintegrationWorkspace extends cdktf.TerraformResource {
    static generateConfigForImport(scope, importToId, importFromId, provider) {
        return new cdktf.ImportableResource((0, engine_1.inEngine)(scope, importToId), importToId, { terraformResourceType: "oci_dataintegration_workspace", importId: importFromId, provider });
    }
    constructor(scope, id, config) {
        super((0, engine_1.inEngine)(scope, id), id, {
            terraformResourceType: 'oci_dataintegration_workspace',
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
        this._timeouts = new DataintegrationWorkspaceTimeoutsOutputReference(this, "timeouts");
        this._compartmentId = config.compartmentId;
        this._definedTags = config.definedTags;
        this._description = config.description;
        this._displayName = config.displayName;
        this._dnsServerIp = config.dnsServerIp;
        this._dnsServerZone = config.dnsServerZone;
        this._endpointCompartmentId = config.endpointCompartmentId;
        this._endpointId = config.endpointId;
        this._endpointName = config.endpointName;
        this._freeformTags = config.freeformTags;
        this._id = config.id;
        this._isForceOperation = config.isForceOperation;
        this._isPrivateNetworkEnabled = config.isPrivateNetworkEnabled;
        this._quiesceTimeout = config.quiesceTimeout;
        this._registryCompartmentId = config.registryCompartmentId;
        this._registryId = config.registryId;
        this._registryName = config.registryName;
        this._subnetId = config.subnetId;
        this._vcnId = config.vcnId;
        this._timeouts.internalValue = config.timeouts;
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
    get description() {
        return this.getStringAttribute('description');
    }
    set description(value) {
        this._description = value;
    }
    resetDescription() {
        this._description = undefined;
    }
    get descriptionInput() {
        return this._description;
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
    get dnsServerIp() {
        return this.getStringAttribute('dns_server_ip');
    }
    set dnsServerIp(value) {
        this._dnsServerIp = value;
    }
    resetDnsServerIp() {
        this._dnsServerIp = undefined;
    }
    get dnsServerIpInput() {
        return this._dnsServerIp;
    }
    get dnsServerZone() {
        return this.getStringAttribute('dns_server_zone');
    }
    set dnsServerZone(value) {
        this._dnsServerZone = value;
    }
    resetDnsServerZone() {
        this._dnsServerZone = undefined;
    }
    get dnsServerZoneInput() {
        return this._dnsServerZone;
    }
    get endpointCompartmentId() {
        return this.getStringAttribute('endpoint_compartment_id');
    }
    set endpointCompartmentId(value) {
        this._endpointCompartmentId = value;
    }
    resetEndpointCompartmentId() {
        this._endpointCompartmentId = undefined;
    }
    get endpointCompartmentIdInput() {
        return this._endpointCompartmentId;
    }
    get endpointId() {
        return this.getStringAttribute('endpoint_id');
    }
    set endpointId(value) {
        this._endpointId = value;
    }
    resetEndpointId() {
        this._endpointId = undefined;
    }
    get endpointIdInput() {
        return this._endpointId;
    }
    get endpointName() {
        return this.getStringAttribute('endpoint_name');
    }
    set endpointName(value) {
        this._endpointName = value;
    }
    resetEndpointName() {
        this._endpointName = undefined;
    }
    get endpointNameInput() {
        return this._endpointName;
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
    get isForceOperation() {
        return this.getBooleanAttribute('is_force_operation');
    }
    set isForceOperation(value) {
        this._isForceOperation = value;
    }
    resetIsForceOperation() {
        this._isForceOperation = undefined;
    }
    get isForceOperationInput() {
        return this._isForceOperation;
    }
    get isPrivateNetworkEnabled() {
        return this.getBooleanAttribute('is_private_network_enabled');
    }
    set isPrivateNetworkEnabled(value) {
        this._isPrivateNetworkEnabled = value;
    }
    resetIsPrivateNetworkEnabled() {
        this._isPrivateNetworkEnabled = undefined;
    }
    get isPrivateNetworkEnabledInput() {
        return this._isPrivateNetworkEnabled;
    }
    get quiesceTimeout() {
        return this.getNumberAttribute('quiesce_timeout');
    }
    set quiesceTimeout(value) {
        this._quiesceTimeout = value;
    }
    resetQuiesceTimeout() {
        this._quiesceTimeout = undefined;
    }
    get quiesceTimeoutInput() {
        return this._quiesceTimeout;
    }
    get registryCompartmentId() {
        return this.getStringAttribute('registry_compartment_id');
    }
    set registryCompartmentId(value) {
        this._registryCompartmentId = value;
    }
    resetRegistryCompartmentId() {
        this._registryCompartmentId = undefined;
    }
    get registryCompartmentIdInput() {
        return this._registryCompartmentId;
    }
    get registryId() {
        return this.getStringAttribute('registry_id');
    }
    set registryId(value) {
        this._registryId = value;
    }
    resetRegistryId() {
        this._registryId = undefined;
    }
    get registryIdInput() {
        return this._registryId;
    }
    get registryName() {
        return this.getStringAttribute('registry_name');
    }
    set registryName(value) {
        this._registryName = value;
    }
    resetRegistryName() {
        this._registryName = undefined;
    }
    get registryNameInput() {
        return this._registryName;
    }
    get state() {
        return this.getStringAttribute('state');
    }
    get stateMessage() {
        return this.getStringAttribute('state_message');
    }
    get subnetId() {
        return this.getStringAttribute('subnet_id');
    }
    set subnetId(value) {
        this._subnetId = value;
    }
    resetSubnetId() {
        this._subnetId = undefined;
    }
    get subnetIdInput() {
        return this._subnetId;
    }
    get timeCreated() {
        return this.getStringAttribute('time_created');
    }
    get timeUpdated() {
        return this.getStringAttribute('time_updated');
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
            compartment_id: cdktf.stringToTerraform(this._compartmentId),
            defined_tags: cdktf.hashMapper(cdktf.stringToTerraform)(this._definedTags),
            description: cdktf.stringToTerraform(this._description),
            display_name: cdktf.stringToTerraform(this._displayName),
            dns_server_ip: cdktf.stringToTerraform(this._dnsServerIp),
            dns_server_zone: cdktf.stringToTerraform(this._dnsServerZone),
            endpoint_compartment_id: cdktf.stringToTerraform(this._endpointCompartmentId),
            endpoint_id: cdktf.stringToTerraform(this._endpointId),
            endpoint_name: cdktf.stringToTerraform(this._endpointName),
            freeform_tags: cdktf.hashMapper(cdktf.stringToTerraform)(this._freeformTags),
            id: cdktf.stringToTerraform(this._id),
            is_force_operation: cdktf.booleanToTerraform(this._isForceOperation),
            is_private_network_enabled: cdktf.booleanToTerraform(this._isPrivateNetworkEnabled),
            quiesce_timeout: cdktf.numberToTerraform(this._quiesceTimeout),
            registry_compartment_id: cdktf.stringToTerraform(this._registryCompartmentId),
            registry_id: cdktf.stringToTerraform(this._registryId),
            registry_name: cdktf.stringToTerraform(this._registryName),
            subnet_id: cdktf.stringToTerraform(this._subnetId),
            vcn_id: cdktf.stringToTerraform(this._vcnId),
            timeouts: dataintegrationWorkspaceTimeoutsToTerraform(this._timeouts.internalValue),
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
            defined_tags: {
                value: cdktf.hashMapperHcl(cdktf.stringToHclTerraform)(this._definedTags),
                isBlock: false,
                type: "map",
                storageClassType: "stringMap",
            },
            description: {
                value: cdktf.stringToHclTerraform(this._description),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            display_name: {
                value: cdktf.stringToHclTerraform(this._displayName),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            dns_server_ip: {
                value: cdktf.stringToHclTerraform(this._dnsServerIp),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            dns_server_zone: {
                value: cdktf.stringToHclTerraform(this._dnsServerZone),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            endpoint_compartment_id: {
                value: cdktf.stringToHclTerraform(this._endpointCompartmentId),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            endpoint_id: {
                value: cdktf.stringToHclTerraform(this._endpointId),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            endpoint_name: {
                value: cdktf.stringToHclTerraform(this._endpointName),
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
            is_force_operation: {
                value: cdktf.booleanToHclTerraform(this._isForceOperation),
                isBlock: false,
                type: "simple",
                storageClassType: "boolean",
            },
            is_private_network_enabled: {
                value: cdktf.booleanToHclTerraform(this._isPrivateNetworkEnabled),
                isBlock: false,
                type: "simple",
                storageClassType: "boolean",
            },
            quiesce_timeout: {
                value: cdktf.numberToHclTerraform(this._quiesceTimeout),
                isBlock: false,
                type: "simple",
                storageClassType: "number",
            },
            registry_compartment_id: {
                value: cdktf.stringToHclTerraform(this._registryCompartmentId),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            registry_id: {
                value: cdktf.stringToHclTerraform(this._registryId),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            registry_name: {
                value: cdktf.stringToHclTerraform(this._registryName),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            subnet_id: {
                value: cdktf.stringToHclTerraform(this._subnetId),
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
            timeouts: {
                value: dataintegrationWorkspaceTimeoutsToHclTerraform(this._timeouts.internalValue),
                isBlock: true,
                type: "struct",
                storageClassType: "DataintegrationWorkspaceTimeouts",
            },
        };
        return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
    }
}
exports.DataintegrationWorkspace = DataintegrationWorkspace;
DataintegrationWorkspace.tfResourceType = "oci_dataintegration_workspace";
