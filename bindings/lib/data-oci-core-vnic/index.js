// Generated from the schema of oracle/oci 8.28.0; see ../../README.md. Do not edit.
// Made with @cdktf/provider-generator, Copyright (c) HashiCorp, Inc., SPDX-License-Identifier: MPL-2.0.
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.DataOciCoreVnic = void 0;
const engine_1 = require("../../engine");
const cdktf = require("cdktf");
class DataOciCoreVnic extends cdktf.TerraformDataSource {
    static generateConfigForImport(scope, importToId, importFromId, provider) {
        return new cdktf.ImportableResource((0, engine_1.inEngine)(scope, importToId), importToId, { terraformResourceType: "oci_core_vnic", importId: importFromId, provider });
    }
    constructor(scope, id, config) {
        super((0, engine_1.inEngine)(scope, id), id, {
            terraformResourceType: 'oci_core_vnic',
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
        this._definedTags = new cdktf.StringMap(this, "defined_tags");
        this._freeformTags = new cdktf.StringMap(this, "freeform_tags");
        this._securityAttributes = new cdktf.StringMap(this, "security_attributes");
        this._id = config.id;
        this._vnicId = config.vnicId;
    }
    get availabilityDomain() {
        return this.getStringAttribute('availability_domain');
    }
    get compartmentId() {
        return this.getStringAttribute('compartment_id');
    }
    get definedTags() {
        return this._definedTags;
    }
    get displayName() {
        return this.getStringAttribute('display_name');
    }
    get freeformTags() {
        return this._freeformTags;
    }
    get hostnameLabel() {
        return this.getStringAttribute('hostname_label');
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
    get ipv6Addresses() {
        return this.getListAttribute('ipv6addresses');
    }
    get isPrimary() {
        return this.getBooleanAttribute('is_primary');
    }
    get macAddress() {
        return this.getStringAttribute('mac_address');
    }
    get nsgIds() {
        return this.getListAttribute('nsg_ids');
    }
    get privateIpAddress() {
        return this.getStringAttribute('private_ip_address');
    }
    get publicIpAddress() {
        return this.getStringAttribute('public_ip_address');
    }
    get routeTableId() {
        return this.getStringAttribute('route_table_id');
    }
    get securityAttributes() {
        return this._securityAttributes;
    }
    get skipSourceDestCheck() {
        return this.getBooleanAttribute('skip_source_dest_check');
    }
    get state() {
        return this.getStringAttribute('state');
    }
    get subnetId() {
        return this.getStringAttribute('subnet_id');
    }
    get timeCreated() {
        return this.getStringAttribute('time_created');
    }
    get vlanId() {
        return this.getStringAttribute('vlan_id');
    }
    get vnicId() {
        return this.getStringAttribute('vnic_id');
    }
    set vnicId(value) {
        this._vnicId = value;
    }
    get vnicIdInput() {
        return this._vnicId;
    }
    synthesizeAttributes() {
        return {
            id: cdktf.stringToTerraform(this._id),
            vnic_id: cdktf.stringToTerraform(this._vnicId),
        };
    }
    synthesizeHclAttributes() {
        const attrs = {
            id: {
                value: cdktf.stringToHclTerraform(this._id),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            vnic_id: {
                value: cdktf.stringToHclTerraform(this._vnicId),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
        };
        return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
    }
}
exports.DataOciCoreVnic = DataOciCoreVnic;
DataOciCoreVnic.tfResourceType = "oci_core_vnic";
