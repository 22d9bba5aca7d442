// Generated from the schema of oracle/oci 8.28.0; see ../../README.md. Do not edit.
// Made with @cdktf/provider-generator, Copyright (c) HashiCorp, Inc., SPDX-License-Identifier: MPL-2.0.
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.DataOciIdentityTenancy = void 0;
const engine_1 = require("../../engine");
const cdktf = require("cdktf");
class DataOciIdentityTenancy extends cdktf.TerraformDataSource {
    static generateConfigForImport(scope, importToId, importFromId, provider) {
        return new cdktf.ImportableResource((0, engine_1.inEngine)(scope, importToId), importToId, { terraformResourceType: "oci_identity_tenancy", importId: importFromId, provider });
    }
    constructor(scope, id, config) {
        super((0, engine_1.inEngine)(scope, id), id, {
            terraformResourceType: 'oci_identity_tenancy',
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
        this._id = config.id;
        this._tenancyId = config.tenancyId;
    }
    get definedTags() {
        return this._definedTags;
    }
    get description() {
        return this.getStringAttribute('description');
    }
    get freeformTags() {
        return this._freeformTags;
    }
    get homeRegionKey() {
        return this.getStringAttribute('home_region_key');
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
    get name() {
        return this.getStringAttribute('name');
    }
    get tenancyId() {
        return this.getStringAttribute('tenancy_id');
    }
    set tenancyId(value) {
        this._tenancyId = value;
    }
    get tenancyIdInput() {
        return this._tenancyId;
    }
    get upiIdcsCompatibilityLayerEndpoint() {
        return this.getStringAttribute('upi_idcs_compatibility_layer_endpoint');
    }
    synthesizeAttributes() {
        return {
            id: cdktf.stringToTerraform(this._id),
            tenancy_id: cdktf.stringToTerraform(this._tenancyId),
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
            tenancy_id: {
                value: cdktf.stringToHclTerraform(this._tenancyId),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
        };
        return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
    }
}
exports.DataOciIdentityTenancy = DataOciIdentityTenancy;
DataOciIdentityTenancy.tfResourceType = "oci_identity_tenancy";
