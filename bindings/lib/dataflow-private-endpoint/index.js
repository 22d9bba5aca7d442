// Generated from the schema of oracle/oci 8.28.0; see ../../README.md. Do not edit.
// Made with @cdktf/provider-generator, Copyright (c) HashiCorp, Inc., SPDX-License-Identifier: MPL-2.0.
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.DataflowPrivateEndpoint = exports.DataflowPrivateEndpointTimeoutsOutputReference = exports.DataflowPrivateEndpointScanDetailsList = exports.DataflowPrivateEndpointScanDetailsOutputReference = void 0;
exports.dataflowPrivateEndpointScanDetailsToTerraform = dataflowPrivateEndpointScanDetailsToTerraform;
exports.dataflowPrivateEndpointScanDetailsToHclTerraform = dataflowPrivateEndpointScanDetailsToHclTerraform;
exports.dataflowPrivateEndpointTimeoutsToTerraform = dataflowPrivateEndpointTimeoutsToTerraform;
exports.dataflowPrivateEndpointTimeoutsToHclTerraform = dataflowPrivateEndpointTimeoutsToHclTerraform;
const engine_1 = require("../../engine");
const cdktf = require("cdktf");
function dataflowPrivateEndpointScanDetailsToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        fqdn: cdktf.stringToTerraform(struct.fqdn),
        port: cdktf.stringToTerraform(struct.port),
    };
}
function dataflowPrivateEndpointScanDetailsToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        fqdn: {
            value: cdktf.stringToHclTerraform(struct.fqdn),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        port: {
            value: cdktf.stringToHclTerraform(struct.port),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class DataflowPrivateEndpointScanDetailsOutputReference extends cdktf.ComplexObject {
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
        if (this._fqdn !== undefined) {
            hasAnyValues = true;
            internalValueResult.fqdn = this._fqdn;
        }
        if (this._port !== undefined) {
            hasAnyValues = true;
            internalValueResult.port = this._port;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this.resolvableValue = undefined;
            this._fqdn = undefined;
            this._port = undefined;
        }
        else if (cdktf.Tokenization.isResolvable(value)) {
            this.isEmptyObject = false;
            this.resolvableValue = value;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this.resolvableValue = undefined;
            this._fqdn = value.fqdn;
            this._port = value.port;
        }
    }
    get fqdn() {
        return this.getStringAttribute('fqdn');
    }
    set fqdn(value) {
        this._fqdn = value;
    }
    resetFqdn() {
        this._fqdn = undefined;
    }
    get fqdnInput() {
        return this._fqdn;
    }
    get port() {
        return this.getStringAttribute('port');
    }
    set port(value) {
        this._port = value;
    }
    resetPort() {
        this._port = undefined;
    }
    get portInput() {
        return this._port;
    }
}
exports.DataflowPrivateEndpointScanDetailsOutputReference = DataflowPrivateEndpointScanDetailsOutputReference;
class DataflowPrivateEndpointScanDetailsList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new DataflowPrivateEndpointScanDetailsOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.DataflowPrivateEndpointScanDetailsList = DataflowPrivateEndpointScanDetailsList;
function dataflowPrivateEndpointTimeoutsToTerraform(struct) {
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
function dataflowPrivateEndpointTimeoutsToHclTerraform(struct) {
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
class DataflowPrivateEndpointTimeoutsOutputReference extends cdktf.ComplexObject {
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
exports.DataflowPrivateEndpointTimeoutsOutputReference = DataflowPrivateEndpointTimeoutsOutputReference;
class DataflowPrivateEndpoint extends cdktf.TerraformResource {
    static generateConfigForImport(scope, importToId, importFromId, provider) {
        return new cdktf.ImportableResource((0, engine_1.inEngine)(scope, importToId), importToId, { terraformResourceType: "oci_dataflow_private_endpoint", importId: importFromId, provider });
    }
    constructor(scope, id, config) {
        super((0, engine_1.inEngine)(scope, id), id, {
            terraformResourceType: 'oci_dataflow_private_endpoint',
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
        this._scanDetails = new DataflowPrivateEndpointScanDetailsList(this, "scan_details", false);
        this._timeouts = new DataflowPrivateEndpointTimeoutsOutputReference(this, "timeouts");
        this._compartmentId = config.compartmentId;
        this._definedTags = config.definedTags;
        this._description = config.description;
        this._displayName = config.displayName;
        this._dnsZones = config.dnsZones;
        this._freeformTags = config.freeformTags;
        this._id = config.id;
        this._maxHostCount = config.maxHostCount;
        this._nsgIds = config.nsgIds;
        this._subnetId = config.subnetId;
        this._scanDetails.internalValue = config.scanDetails;
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
    resetDisplayName() {
        this._displayName = undefined;
    }
    get displayNameInput() {
        return this._displayName;
    }
    get dnsZones() {
        return this.getListAttribute('dns_zones');
    }
    set dnsZones(value) {
        this._dnsZones = value;
    }
    get dnsZonesInput() {
        return this._dnsZones;
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
    get lifecycleDetails() {
        return this.getStringAttribute('lifecycle_details');
    }
    get maxHostCount() {
        return this.getNumberAttribute('max_host_count');
    }
    set maxHostCount(value) {
        this._maxHostCount = value;
    }
    resetMaxHostCount() {
        this._maxHostCount = undefined;
    }
    get maxHostCountInput() {
        return this._maxHostCount;
    }
    get nsgIds() {
        return cdktf.Fn.tolist(this.getListAttribute('nsg_ids'));
    }
    set nsgIds(value) {
        this._nsgIds = value;
    }
    resetNsgIds() {
        this._nsgIds = undefined;
    }
    get nsgIdsInput() {
        return this._nsgIds;
    }
    get ownerPrincipalId() {
        return this.getStringAttribute('owner_principal_id');
    }
    get ownerUserName() {
        return this.getStringAttribute('owner_user_name');
    }
    get state() {
        return this.getStringAttribute('state');
    }
    get subnetId() {
        return this.getStringAttribute('subnet_id');
    }
    set subnetId(value) {
        this._subnetId = value;
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
    get scanDetails() {
        return this._scanDetails;
    }
    putScanDetails(value) {
        this._scanDetails.internalValue = value;
    }
    resetScanDetails() {
        this._scanDetails.internalValue = undefined;
    }
    get scanDetailsInput() {
        return this._scanDetails.internalValue;
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
            dns_zones: cdktf.listMapper(cdktf.stringToTerraform, false)(this._dnsZones),
            freeform_tags: cdktf.hashMapper(cdktf.stringToTerraform)(this._freeformTags),
            id: cdktf.stringToTerraform(this._id),
            max_host_count: cdktf.numberToTerraform(this._maxHostCount),
            nsg_ids: cdktf.listMapper(cdktf.stringToTerraform, false)(this._nsgIds),
            subnet_id: cdktf.stringToTerraform(this._subnetId),
            scan_details: cdktf.listMapper(dataflowPrivateEndpointScanDetailsToTerraform, true)(this._scanDetails.internalValue),
            timeouts: dataflowPrivateEndpointTimeoutsToTerraform(this._timeouts.internalValue),
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
            dns_zones: {
                value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(this._dnsZones),
                isBlock: false,
                type: "list",
                storageClassType: "stringList",
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
            max_host_count: {
                value: cdktf.numberToHclTerraform(this._maxHostCount),
                isBlock: false,
                type: "simple",
                storageClassType: "number",
            },
            nsg_ids: {
                value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(this._nsgIds),
                isBlock: false,
                type: "set",
                storageClassType: "stringList",
            },
            subnet_id: {
                value: cdktf.stringToHclTerraform(this._subnetId),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            scan_details: {
                value: cdktf.listMapperHcl(dataflowPrivateEndpointScanDetailsToHclTerraform, true)(this._scanDetails.internalValue),
                isBlock: true,
                type: "list",
                storageClassType: "DataflowPrivateEndpointScanDetailsList",
            },
            timeouts: {
                value: dataflowPrivateEndpointTimeoutsToHclTerraform(this._timeouts.internalValue),
                isBlock: true,
                type: "struct",
                storageClassType: "DataflowPrivateEndpointTimeouts",
            },
        };
        return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
    }
}
exports.DataflowPrivateEndpoint = DataflowPrivateEndpoint;
DataflowPrivateEndpoint.tfResourceType = "oci_dataflow_private_endpoint";
