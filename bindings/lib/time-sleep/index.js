// Generated from the schema of hashicorp/time 0.13.1; see ../../README.md. Do not edit.
// Made with @cdktf/provider-generator, Copyright (c) HashiCorp, Inc., SPDX-License-Identifier: MPL-2.0.
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.Sleep = void 0;
const engine_1 = require("../../engine");
const cdktf = require("cdktf");
class Sleep extends cdktf.TerraformResource {
    static generateConfigForImport(scope, importToId, importFromId, provider) {
        return new cdktf.ImportableResource((0, engine_1.inEngine)(scope, importToId), importToId, { terraformResourceType: "time_sleep", importId: importFromId, provider });
    }
    constructor(scope, id, config = {}) {
        super((0, engine_1.inEngine)(scope, id), id, {
            terraformResourceType: 'time_sleep',
            terraformGeneratorMetadata: {
                providerName: 'time',
                providerVersionConstraint: '~> 0.13'
            },
            provider: config.provider,
            dependsOn: config.dependsOn,
            count: config.count,
            lifecycle: config.lifecycle,
            provisioners: config.provisioners,
            connection: config.connection,
            forEach: config.forEach
        });
        this._createDuration = config.createDuration;
        this._destroyDuration = config.destroyDuration;
        this._triggers = config.triggers;
    }
    get createDuration() {
        return this.getStringAttribute('create_duration');
    }
    set createDuration(value) {
        this._createDuration = value;
    }
    resetCreateDuration() {
        this._createDuration = undefined;
    }
    get createDurationInput() {
        return this._createDuration;
    }
    get destroyDuration() {
        return this.getStringAttribute('destroy_duration');
    }
    set destroyDuration(value) {
        this._destroyDuration = value;
    }
    resetDestroyDuration() {
        this._destroyDuration = undefined;
    }
    get destroyDurationInput() {
        return this._destroyDuration;
    }
    get id() {
        return this.getStringAttribute('id');
    }
    get triggers() {
        return this.getStringMapAttribute('triggers');
    }
    set triggers(value) {
        this._triggers = value;
    }
    resetTriggers() {
        this._triggers = undefined;
    }
    get triggersInput() {
        return this._triggers;
    }
    synthesizeAttributes() {
        return {
            create_duration: cdktf.stringToTerraform(this._createDuration),
            destroy_duration: cdktf.stringToTerraform(this._destroyDuration),
            triggers: cdktf.hashMapper(cdktf.stringToTerraform)(this._triggers),
        };
    }
    synthesizeHclAttributes() {
        const attrs = {
            create_duration: {
                value: cdktf.stringToHclTerraform(this._createDuration),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            destroy_duration: {
                value: cdktf.stringToHclTerraform(this._destroyDuration),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            triggers: {
                value: cdktf.hashMapperHcl(cdktf.stringToHclTerraform)(this._triggers),
                isBlock: false,
                type: "map",
                storageClassType: "stringMap",
            },
        };
        return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
    }
}
exports.Sleep = Sleep;
Sleep.tfResourceType = "time_sleep";
