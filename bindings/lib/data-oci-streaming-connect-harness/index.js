// Generated from the schema of oracle/oci 8.28.0; see ../../README.md. Do not edit.
// Made with @cdktf/provider-generator, Copyright (c) HashiCorp, Inc., SPDX-License-Identifier: MPL-2.0.
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.DataOciStreamingConnectHarness = void 0;
const engine_1 = require("../../engine");
const cdktf = require("cdktf");
class DataOciStreamingConnectHarness extends cdktf.TerraformDataSource {
    static generateConfigForImport(scope, importToId, importFromId, provider) {
        return new cdktf.ImportableResource((0, engine_1.inEngine)(scope, importToId), importToId, { terraformResourceType: "oci_streaming_connect_harness", importId: importFromId, provider });
    }
    constructor(scope, id, config) {
        super((0, engine_1.inEngine)(scope, id), id, {
            terraformResourceType: 'oci_streaming_connect_harness',
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
        this._connectHarnessId = config.connectHarnessId;
    }
    get compartmentId() {
        return this.getStringAttribute('compartment_id');
    }
    get connectHarnessId() {
        return this.getStringAttribute('connect_harness_id');
    }
    set connectHarnessId(value) {
        this._connectHarnessId = value;
    }
    get connectHarnessIdInput() {
        return this._connectHarnessId;
    }
    get definedTags() {
        return this._definedTags;
    }
    get freeformTags() {
        return this._freeformTags;
    }
    get id() {
        return this.getStringAttribute('id');
    }
    get lifecycleStateDetails() {
        return this.getStringAttribute('lifecycle_state_details');
    }
    get name() {
        return this.getStringAttribute('name');
    }
    get state() {
        return this.getStringAttribute('state');
    }
    get timeCreated() {
        return this.getStringAttribute('time_created');
    }
    synthesizeAttributes() {
        return {
            connect_harness_id: cdktf.stringToTerraform(this._connectHarnessId),
        };
    }
    synthesizeHclAttributes() {
        const attrs = {
            connect_harness_id: {
                value: cdktf.stringToHclTerraform(this._connectHarnessId),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
        };
        return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
    }
}
exports.DataOciStreamingConnectHarness = DataOciStreamingConnectHarness;
DataOciStreamingConnectHarness.tfResourceType = "oci_streaming_connect_harness";
