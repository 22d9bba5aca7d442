// Generated from the schema of oracle/oci 8.28.0; see ../../README.md. Do not edit.
// Made with @cdktf/provider-generator, Copyright (c) HashiCorp, Inc., SPDX-License-Identifier: MPL-2.0.
import { Construct } from 'constructs';
import * as cdktf from 'cdktf';
export interface GoldenGateConnectionAssignmentConfig extends cdktf.TerraformMetaArguments {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/golden_gate_connection_assignment#connection_id GoldenGateConnectionAssignment#connection_id}
    */
    readonly connectionId: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/golden_gate_connection_assignment#deployment_id GoldenGateConnectionAssignment#deployment_id}
    */
    readonly deploymentId: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/golden_gate_connection_assignment#id GoldenGateConnectionAssignment#id}
    *
    * Please be aware that the id field is automatically added to all resources in Terraform providers using a Terraform provider SDK version below 2.
    * If you experience problems setting this value it might not be settable. Please take a look at the provider documentation to ensure it should be settable.
    */
    readonly id?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/golden_gate_connection_assignment#is_lock_override GoldenGateConnectionAssignment#is_lock_override}
    */
    readonly isLockOverride?: boolean | cdktf.IResolvable;
    /**
    * timeouts block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/golden_gate_connection_assignment#timeouts GoldenGateConnectionAssignment#timeouts}
    */
    readonly timeouts?: GoldenGateConnectionAssignmentTimeouts;
}
export interface GoldenGateConnectionAssignmentTimeouts {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/golden_gate_connection_assignment#create GoldenGateConnectionAssignment#create}
    */
    readonly create?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/golden_gate_connection_assignment#delete GoldenGateConnectionAssignment#delete}
    */
    readonly delete?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/golden_gate_connection_assignment#update GoldenGateConnectionAssignment#update}
    */
    readonly update?: string;
}
export declare function goldenGateConnectionAssignmentTimeoutsToTerraform(struct?: GoldenGateConnectionAssignmentTimeouts | cdktf.IResolvable): any;
export declare function goldenGateConnectionAssignmentTimeoutsToHclTerraform(struct?: GoldenGateConnectionAssignmentTimeouts | cdktf.IResolvable): any;
export declare class GoldenGateConnectionAssignmentTimeoutsOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): GoldenGateConnectionAssignmentTimeouts | cdktf.IResolvable | undefined;
    set internalValue(value: GoldenGateConnectionAssignmentTimeouts | cdktf.IResolvable | undefined);
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
* Represents a {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/golden_gate_connection_assignment oci_golden_gate_connection_assignment}
*/
export declare class GoldenGateConnectionAssignment extends cdktf.TerraformResource {
    static readonly tfResourceType = "oci_golden_gate_connection_assignment";
    /**
    * Generates CDKTF code for importing a GoldenGateConnectionAssignment resource upon running "cdktf plan <stack-name>"
    * @param scope The scope in which to define this construct
    * @param importToId The construct id used in the generated config for the GoldenGateConnectionAssignment to import
    * @param importFromId The id of the existing GoldenGateConnectionAssignment that should be imported. Refer to the {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/golden_gate_connection_assignment#import import section} in the documentation of this resource for the id to use
    * @param provider? Optional instance of the provider where the GoldenGateConnectionAssignment to import is found
    */
    static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider): cdktf.ImportableResource;
    /**
    * Create a new {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/golden_gate_connection_assignment oci_golden_gate_connection_assignment} Resource
    *
    * @param scope The scope in which to define this construct
    * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
    * @param options GoldenGateConnectionAssignmentConfig
    */
    constructor(scope: Construct, id: string, config: GoldenGateConnectionAssignmentConfig);
    get aliasName(): string;
    get compartmentId(): string;
    private _connectionId?;
    get connectionId(): string;
    set connectionId(value: string);
    get connectionIdInput(): string | undefined;
    get connectionType(): string;
    private _deploymentId?;
    get deploymentId(): string;
    set deploymentId(value: string);
    get deploymentIdInput(): string | undefined;
    private _id?;
    get id(): string;
    set id(value: string);
    resetId(): void;
    get idInput(): string | undefined;
    private _isLockOverride?;
    get isLockOverride(): boolean | cdktf.IResolvable;
    set isLockOverride(value: boolean | cdktf.IResolvable);
    resetIsLockOverride(): void;
    get isLockOverrideInput(): boolean | cdktf.IResolvable | undefined;
    get state(): string;
    get timeCreated(): string;
    get timeUpdated(): string;
    private _timeouts;
    get timeouts(): GoldenGateConnectionAssignmentTimeoutsOutputReference;
    putTimeouts(value: GoldenGateConnectionAssignmentTimeouts): void;
    resetTimeouts(): void;
    get timeoutsInput(): cdktf.IResolvable | GoldenGateConnectionAssignmentTimeouts | undefined;
    protected synthesizeAttributes(): {
        [name: string]: any;
    };
    protected synthesizeHclAttributes(): {
        [name: string]: any;
    };
}
