// Generated from the schema of oracle/oci 8.28.0; see ../../README.md. Do not edit.
// Made with @cdktf/provider-generator, Copyright (c) HashiCorp, Inc., SPDX-License-Identifier: MPL-2.0.
import { Construct } from 'constructs';
import * as cdktf from 'cdktf';
export interface FunctionsInvokeFunctionConfig extends cdktf.TerraformMetaArguments {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/functions_invoke_function#base64_encode_content FunctionsInvokeFunction#base64_encode_content}
    */
    readonly base64EncodeContent?: boolean | cdktf.IResolvable;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/functions_invoke_function#fn_intent FunctionsInvokeFunction#fn_intent}
    */
    readonly fnIntent?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/functions_invoke_function#fn_invoke_type FunctionsInvokeFunction#fn_invoke_type}
    */
    readonly fnInvokeType?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/functions_invoke_function#function_id FunctionsInvokeFunction#function_id}
    */
    readonly functionId: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/functions_invoke_function#id FunctionsInvokeFunction#id}
    *
    * Please be aware that the id field is automatically added to all resources in Terraform providers using a Terraform provider SDK version below 2.
    * If you experience problems setting this value it might not be settable. Please take a look at the provider documentation to ensure it should be settable.
    */
    readonly id?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/functions_invoke_function#input_body_source_path FunctionsInvokeFunction#input_body_source_path}
    */
    readonly inputBodySourcePath?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/functions_invoke_function#invoke_function_body FunctionsInvokeFunction#invoke_function_body}
    */
    readonly invokeFunctionBody?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/functions_invoke_function#invoke_function_body_base64_encoded FunctionsInvokeFunction#invoke_function_body_base64_encoded}
    */
    readonly invokeFunctionBodyBase64Encoded?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/functions_invoke_function#is_dry_run FunctionsInvokeFunction#is_dry_run}
    */
    readonly isDryRun?: boolean | cdktf.IResolvable;
    /**
    * timeouts block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/functions_invoke_function#timeouts FunctionsInvokeFunction#timeouts}
    */
    readonly timeouts?: FunctionsInvokeFunctionTimeouts;
}
export interface FunctionsInvokeFunctionTimeouts {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/functions_invoke_function#create FunctionsInvokeFunction#create}
    */
    readonly create?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/functions_invoke_function#delete FunctionsInvokeFunction#delete}
    */
    readonly delete?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/functions_invoke_function#update FunctionsInvokeFunction#update}
    */
    readonly update?: string;
}
export declare function functionsInvokeFunctionTimeoutsToTerraform(struct?: FunctionsInvokeFunctionTimeouts | cdktf.IResolvable): any;
export declare function functionsInvokeFunctionTimeoutsToHclTerraform(struct?: FunctionsInvokeFunctionTimeouts | cdktf.IResolvable): any;
export declare class FunctionsInvokeFunctionTimeoutsOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): FunctionsInvokeFunctionTimeouts | cdktf.IResolvable | undefined;
    set internalValue(value: FunctionsInvokeFunctionTimeouts | cdktf.IResolvable | undefined);
    private _create?;
    get create(): string;
    set create(value: string);
    resetCreate(): void;
    get createInput(): string | undefined;
    private _delete?;
    get delete(): string;
    set delete(value: string);
    resetDelete(): void;
    get deleteInput(): string | undefined;
    private _update?;
    get update(): string;
    set update(value: string);
    resetUpdate(): void;
    get updateInput(): string | undefined;
}
/**
* Represents a {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/functions_invoke_function oci_functions_invoke_function}
*/
export declare class FunctionsInvokeFunction extends cdktf.TerraformResource {
    static readonly tfResourceType = "oci_functions_invoke_function";
    /**
    * Generates CDKTF code for importing a FunctionsInvokeFunction resource upon running "cdktf plan <stack-name>"
    * @param scope The scope in which to define this construct
    * @param importToId The construct id used in the generated config for the FunctionsInvokeFunction to import
    * @param importFromId The id of the existing FunctionsInvokeFunction that should be imported. Refer to the {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/functions_invoke_function#import import section} in the documentation of this resource for the id to use
    * @param provider? Optional instance of the provider where the FunctionsInvokeFunction to import is found
    */
    static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider): cdktf.ImportableResource;
    /**
    * Create a new {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/functions_invoke_function oci_functions_invoke_function} Resource
    *
    * @param scope The scope in which to define this construct
    * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
    * @param options FunctionsInvokeFunctionConfig
    */
    constructor(scope: Construct, id: string, config: FunctionsInvokeFunctionConfig);
    private _base64EncodeContent?;
    get base64EncodeContent(): boolean | cdktf.IResolvable;
    set base64EncodeContent(value: boolean | cdktf.IResolvable);
    resetBase64EncodeContent(): void;
    get base64EncodeContentInput(): boolean | cdktf.IResolvable | undefined;
    get content(): string;
    private _fnIntent?;
    get fnIntent(): string;
    set fnIntent(value: string);
    resetFnIntent(): void;
    get fnIntentInput(): string | undefined;
    private _fnInvokeType?;
    get fnInvokeType(): string;
    set fnInvokeType(value: string);
    resetFnInvokeType(): void;
    get fnInvokeTypeInput(): string | undefined;
    private _functionId?;
    get functionId(): string;
    set functionId(value: string);
    get functionIdInput(): string | undefined;
    private _id?;
    get id(): string;
    set id(value: string);
    resetId(): void;
    get idInput(): string | undefined;
    private _inputBodySourcePath?;
    get inputBodySourcePath(): string;
    set inputBodySourcePath(value: string);
    resetInputBodySourcePath(): void;
    get inputBodySourcePathInput(): string | undefined;
    get invokeEndpoint(): string;
    private _invokeFunctionBody?;
    get invokeFunctionBody(): string;
    set invokeFunctionBody(value: string);
    resetInvokeFunctionBody(): void;
    get invokeFunctionBodyInput(): string | undefined;
    private _invokeFunctionBodyBase64Encoded?;
    get invokeFunctionBodyBase64Encoded(): string;
    set invokeFunctionBodyBase64Encoded(value: string);
    resetInvokeFunctionBodyBase64Encoded(): void;
    get invokeFunctionBodyBase64EncodedInput(): string | undefined;
    private _isDryRun?;
    get isDryRun(): boolean | cdktf.IResolvable;
    set isDryRun(value: boolean | cdktf.IResolvable);
    resetIsDryRun(): void;
    get isDryRunInput(): boolean | cdktf.IResolvable | undefined;
    private _timeouts;
    get timeouts(): FunctionsInvokeFunctionTimeoutsOutputReference;
    putTimeouts(value: FunctionsInvokeFunctionTimeouts): void;
    resetTimeouts(): void;
    get timeoutsInput(): cdktf.IResolvable | FunctionsInvokeFunctionTimeouts | undefined;
    protected synthesizeAttributes(): {
        [name: string]: any;
    };
    protected synthesizeHclAttributes(): {
        [name: string]: any;
    };
}
