// Generated from the schema of oracle/oci 8.28.0; see ../../README.md. Do not edit.
// Made with @cdktf/provider-generator, Copyright (c) HashiCorp, Inc., SPDX-License-Identifier: MPL-2.0.
import { Construct } from 'constructs';
import * as cdktf from 'cdktf';
export interface IdentityTagConfig extends cdktf.TerraformMetaArguments {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_tag#defined_tags IdentityTag#defined_tags}
    */
    readonly definedTags?: {
        [key: string]: string;
    };
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_tag#description IdentityTag#description}
    */
    readonly description: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_tag#freeform_tags IdentityTag#freeform_tags}
    */
    readonly freeformTags?: {
        [key: string]: string;
    };
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_tag#id IdentityTag#id}
    *
    * Please be aware that the id field is automatically added to all resources in Terraform providers using a Terraform provider SDK version below 2.
    * If you experience problems setting this value it might not be settable. Please take a look at the provider documentation to ensure it should be settable.
    */
    readonly id?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_tag#is_cost_tracking IdentityTag#is_cost_tracking}
    */
    readonly isCostTracking?: boolean | cdktf.IResolvable;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_tag#is_retired IdentityTag#is_retired}
    */
    readonly isRetired?: boolean | cdktf.IResolvable;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_tag#name IdentityTag#name}
    */
    readonly name: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_tag#tag_namespace_id IdentityTag#tag_namespace_id}
    */
    readonly tagNamespaceId: string;
    /**
    * timeouts block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_tag#timeouts IdentityTag#timeouts}
    */
    readonly timeouts?: IdentityTagTimeouts;
    /**
    * validator block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_tag#validator IdentityTag#validator}
    */
    readonly validator?: IdentityTagValidator;
}
export interface IdentityTagTimeouts {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_tag#create IdentityTag#create}
    */
    readonly create?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_tag#delete IdentityTag#delete}
    */
    readonly delete?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_tag#update IdentityTag#update}
    */
    readonly update?: string;
}
export declare function identityTagTimeoutsToTerraform(struct?: IdentityTagTimeouts | cdktf.IResolvable): any;
export declare function identityTagTimeoutsToHclTerraform(struct?: IdentityTagTimeouts | cdktf.IResolvable): any;
export declare class IdentityTagTimeoutsOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): IdentityTagTimeouts | cdktf.IResolvable | undefined;
    set internalValue(value: IdentityTagTimeouts | cdktf.IResolvable | undefined);
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
export interface IdentityTagValidator {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_tag#validator_type IdentityTag#validator_type}
    */
    readonly validatorType: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_tag#values IdentityTag#values}
    */
    readonly values: string[];
}
export declare function identityTagValidatorToTerraform(struct?: IdentityTagValidatorOutputReference | IdentityTagValidator): any;
export declare function identityTagValidatorToHclTerraform(struct?: IdentityTagValidatorOutputReference | IdentityTagValidator): any;
export declare class IdentityTagValidatorOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): IdentityTagValidator | undefined;
    set internalValue(value: IdentityTagValidator | undefined);
    private _validatorType?;
    get validatorType(): string;
    set validatorType(value: string);
    get validatorTypeInput(): string | undefined;
    private _values?;
    get values(): string[];
    set values(value: string[]);
    get valuesInput(): string[] | undefined;
}
/**
* Represents a {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_tag oci_identity_tag}
*/
export declare class IdentityTag extends cdktf.TerraformResource {
    static readonly tfResourceType = "oci_identity_tag";
    /**
    * Generates CDKTF code for importing a IdentityTag resource upon running "cdktf plan <stack-name>"
    * @param scope The scope in which to define this construct
    * @param importToId The construct id used in the generated config for the IdentityTag to import
    * @param importFromId The id of the existing IdentityTag that should be imported. Refer to the {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_tag#import import section} in the documentation of this resource for the id to use
    * @param provider? Optional instance of the provider where the IdentityTag to import is found
    */
    static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider): cdktf.ImportableResource;
    /**
    * Create a new {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/identity_tag oci_identity_tag} Resource
    *
    * @param scope The scope in which to define this construct
    * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
    * @param options IdentityTagConfig
    */
    constructor(scope: Construct, id: string, config: IdentityTagConfig);
    private _definedTags?;
    get definedTags(): {
        [key: string]: string;
    };
    set definedTags(value: {
        [key: string]: string;
    });
    resetDefinedTags(): void;
    get definedTagsInput(): {
        [key: string]: string;
    } | undefined;
    private _description?;
    get description(): string;
    set description(value: string);
    get descriptionInput(): string | undefined;
    private _freeformTags?;
    get freeformTags(): {
        [key: string]: string;
    };
    set freeformTags(value: {
        [key: string]: string;
    });
    resetFreeformTags(): void;
    get freeformTagsInput(): {
        [key: string]: string;
    } | undefined;
    private _id?;
    get id(): string;
    set id(value: string);
    resetId(): void;
    get idInput(): string | undefined;
    private _isCostTracking?;
    get isCostTracking(): boolean | cdktf.IResolvable;
    set isCostTracking(value: boolean | cdktf.IResolvable);
    resetIsCostTracking(): void;
    get isCostTrackingInput(): boolean | cdktf.IResolvable | undefined;
    private _isRetired?;
    get isRetired(): boolean | cdktf.IResolvable;
    set isRetired(value: boolean | cdktf.IResolvable);
    resetIsRetired(): void;
    get isRetiredInput(): boolean | cdktf.IResolvable | undefined;
    private _name?;
    get name(): string;
    set name(value: string);
    get nameInput(): string | undefined;
    get state(): string;
    private _tagNamespaceId?;
    get tagNamespaceId(): string;
    set tagNamespaceId(value: string);
    get tagNamespaceIdInput(): string | undefined;
    get timeCreated(): string;
    private _timeouts;
    get timeouts(): IdentityTagTimeoutsOutputReference;
    putTimeouts(value: IdentityTagTimeouts): void;
    resetTimeouts(): void;
    get timeoutsInput(): cdktf.IResolvable | IdentityTagTimeouts | undefined;
    private _validator;
    get validator(): IdentityTagValidatorOutputReference;
    putValidator(value: IdentityTagValidator): void;
    resetValidator(): void;
    get validatorInput(): IdentityTagValidator | undefined;
    protected synthesizeAttributes(): {
        [name: string]: any;
    };
    protected synthesizeHclAttributes(): {
        [name: string]: any;
    };
}
