// Generated from the schema of oracle/oci 8.28.0; see ../../README.md. Do not edit.
// Made with @cdktf/provider-generator, Copyright (c) HashiCorp, Inc., SPDX-License-Identifier: MPL-2.0.
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.DataOciStreamingStream = void 0;
const engine_1 = require("../../engine");
const cdktf = require("cdktf");
class DataOciStreamingStream extends cdktf.TerraformDataSource {
    static generateConfigForImport(scope, importToId, importFromId, provider) {
        return new cdktf.ImportableResource((0, engine_1.inEngine)(scope, importToId), importToId, { terraformResourceType: "oci_streaming_stream", importId: importFromId, provider });
    }
    constructor(scope, id, config) {
        super((0, engine_1.inEngine)(scope, id), id, {
            terraformResourceType: 'oci_streaming_stream',
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
        this._streamId = config.streamId;
    }
    get compartmentId() {
        return this.getStringAttribute('compartment_id');
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
    get messagesEndpoint() {
        return this.getStringAttribute('messages_endpoint');
    }
    get name() {
        return this.getStringAttribute('name');
    }
    get partitions() {
        return this.getNumberAttribute('partitions');
    }
    get retentionInHours() {
        return this.getNumberAttribute('retention_in_hours');
    }
    get state() {
        return this.getStringAttribute('state');
    }
    get streamId() {
        return this.getStringAttribute('stream_id');
    }
    set streamId(value) {
        this._streamId = value;
    }
    get streamIdInput() {
        return this._streamId;
    }
    get streamPoolId() {
        return this.getStringAttribute('stream_pool_id');
    }
    get timeCreated() {
        return this.getStringAttribute('time_created');
    }
    synthesizeAttributes() {
        return {
            stream_id: cdktf.stringToTerraform(this._streamId),
        };
    }
    synthesizeHclAttributes() {
        const attrs = {
            stream_id: {
                value: cdktf.stringToHclTerraform(this._streamId),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
        };
        return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
    }
}
exports.DataOciStreamingStream = DataOciStreamingStream;
DataOciStreamingStream.tfResourceType = "oci_streaming_stream";
