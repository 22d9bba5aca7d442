// Generated from the schema of oracle/oci 8.28.0; see ../../README.md. Do not edit.
// Made with @cdktf/provider-generator, Copyright (c) HashiCorp, Inc., SPDX-License-Identifier: MPL-2.0.
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.FunctionsInvokeFunction = exports.FunctionsInvokeFunctionTimeoutsOutputReference = void 0;
exports.functionsInvokeFunctionTimeoutsToTerraform = functionsInvokeFunctionTimeoutsToTerraform;
exports.functionsInvokeFunctionTimeoutsToHclTerraform = functionsInvokeFunctionTimeoutsToHclTerraform;
const engine_1 = require("../../engine");
const cdktf = require("cdktf");
function functionsInvokeFunctionTimeoutsToTerraform(struct) {
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
function functionsInvokeFunctionTimeoutsToHclTerraform(struct) {
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
class FunctionsInvokeFunctionTimeoutsOutputReference extends cdktf.ComplexObject {
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
exports.FunctionsInvokeFunctionTimeoutsOutputReference = FunctionsInvokeFunctionTimeoutsOutputReference;
class FunctionsInvokeFunction extends cdktf.TerraformResource {
    static generateConfigForImport(scope, importToId, importFromId, provider) {
        return new cdktf.ImportableResource((0, engine_1.inEngine)(scope, importToId), importToId, { terraformResourceType: "oci_functions_invoke_function", importId: importFromId, provider });
    }
    constructor(scope, id, config) {
        super((0, engine_1.inEngine)(scope, id), id, {
            terraformResourceType: 'oci_functions_invoke_function',
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
        this._timeouts = new FunctionsInvokeFunctionTimeoutsOutputReference(this, "timeouts");
        this._base64EncodeContent = config.base64EncodeContent;
        this._fnIntent = config.fnIntent;
        this._fnInvokeType = config.fnInvokeType;
        this._functionId = config.functionId;
        this._id = config.id;
        this._inputBodySourcePath = config.inputBodySourcePath;
        this._invokeFunctionBody = config.invokeFunctionBody;
        this._invokeFunctionBodyBase64Encoded = config.invokeFunctionBodyBase64Encoded;
        this._isDryRun = config.isDryRun;
        this._timeouts.internalValue = config.timeouts;
    }
    get base64EncodeContent() {
        return this.getBooleanAttribute('base64_encode_content');
    }
    set base64EncodeContent(value) {
        this._base64EncodeContent = value;
    }
    resetBase64EncodeContent() {
        this._base64EncodeContent = undefined;
    }
    get base64EncodeContentInput() {
        return this._base64EncodeContent;
    }
    get content() {
        return this.getStringAttribute('content');
    }
    get fnIntent() {
        return this.getStringAttribute('fn_intent');
    }
    set fnIntent(value) {
        this._fnIntent = value;
    }
    resetFnIntent() {
        this._fnIntent = undefined;
    }
    get fnIntentInput() {
        return this._fnIntent;
    }
    get fnInvokeType() {
        return this.getStringAttribute('fn_invoke_type');
    }
    set fnInvokeType(value) {
        this._fnInvokeType = value;
    }
    resetFnInvokeType() {
        this._fnInvokeType = undefined;
    }
    get fnInvokeTypeInput() {
        return this._fnInvokeType;
    }
    get functionId() {
        return this.getStringAttribute('function_id');
    }
    set functionId(value) {
        this._functionId = value;
    }
    get functionIdInput() {
        return this._functionId;
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
    get inputBodySourcePath() {
        return this.getStringAttribute('input_body_source_path');
    }
    set inputBodySourcePath(value) {
        this._inputBodySourcePath = value;
    }
    resetInputBodySourcePath() {
        this._inputBodySourcePath = undefined;
    }
    get inputBodySourcePathInput() {
        return this._inputBodySourcePath;
    }
    get invokeEndpoint() {
        return this.getStringAttribute('invoke_endpoint');
    }
    get invokeFunctionBody() {
        return this.getStringAttribute('invoke_function_body');
    }
    set invokeFunctionBody(value) {
        this._invokeFunctionBody = value;
    }
    resetInvokeFunctionBody() {
        this._invokeFunctionBody = undefined;
    }
    get invokeFunctionBodyInput() {
        return this._invokeFunctionBody;
    }
    get invokeFunctionBodyBase64Encoded() {
        return this.getStringAttribute('invoke_function_body_base64_encoded');
    }
    set invokeFunctionBodyBase64Encoded(value) {
        this._invokeFunctionBodyBase64Encoded = value;
    }
    resetInvokeFunctionBodyBase64Encoded() {
        this._invokeFunctionBodyBase64Encoded = undefined;
    }
    get invokeFunctionBodyBase64EncodedInput() {
        return this._invokeFunctionBodyBase64Encoded;
    }
    get isDryRun() {
        return this.getBooleanAttribute('is_dry_run');
    }
    set isDryRun(value) {
        this._isDryRun = value;
    }
    resetIsDryRun() {
        this._isDryRun = undefined;
    }
    get isDryRunInput() {
        return this._isDryRun;
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
            base64_encode_content: cdktf.booleanToTerraform(this._base64EncodeContent),
            fn_intent: cdktf.stringToTerraform(this._fnIntent),
            fn_invoke_type: cdktf.stringToTerraform(this._fnInvokeType),
            function_id: cdktf.stringToTerraform(this._functionId),
            id: cdktf.stringToTerraform(this._id),
            input_body_source_path: cdktf.stringToTerraform(this._inputBodySourcePath),
            invoke_function_body: cdktf.stringToTerraform(this._invokeFunctionBody),
            invoke_function_body_base64_encoded: cdktf.stringToTerraform(this._invokeFunctionBodyBase64Encoded),
            is_dry_run: cdktf.booleanToTerraform(this._isDryRun),
            timeouts: functionsInvokeFunctionTimeoutsToTerraform(this._timeouts.internalValue),
        };
    }
    synthesizeHclAttributes() {
        const attrs = {
            base64_encode_content: {
                value: cdktf.booleanToHclTerraform(this._base64EncodeContent),
                isBlock: false,
                type: "simple",
                storageClassType: "boolean",
            },
            fn_intent: {
                value: cdktf.stringToHclTerraform(this._fnIntent),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            fn_invoke_type: {
                value: cdktf.stringToHclTerraform(this._fnInvokeType),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            function_id: {
                value: cdktf.stringToHclTerraform(this._functionId),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            id: {
                value: cdktf.stringToHclTerraform(this._id),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            input_body_source_path: {
                value: cdktf.stringToHclTerraform(this._inputBodySourcePath),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            invoke_function_body: {
                value: cdktf.stringToHclTerraform(this._invokeFunctionBody),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            invoke_function_body_base64_encoded: {
                value: cdktf.stringToHclTerraform(this._invokeFunctionBodyBase64Encoded),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            is_dry_run: {
                value: cdktf.booleanToHclTerraform(this._isDryRun),
                isBlock: false,
                type: "simple",
                storageClassType: "boolean",
            },
            timeouts: {
                value: functionsInvokeFunctionTimeoutsToHclTerraform(this._timeouts.internalValue),
                isBlock: true,
                type: "struct",
                storageClassType: "FunctionsInvokeFunctionTimeouts",
            },
        };
        return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
    }
}
exports.FunctionsInvokeFunction = FunctionsInvokeFunction;
FunctionsInvokeFunction.tfResourceType = "oci_functions_invoke_function";
