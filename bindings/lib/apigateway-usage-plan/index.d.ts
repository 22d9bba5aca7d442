// Generated from the schema of oracle/oci 8.28.0; see ../../README.md. Do not edit.
// Made with @cdktf/provider-generator, Copyright (c) HashiCorp, Inc., SPDX-License-Identifier: MPL-2.0.
import { Construct } from 'constructs';
import * as cdktf from 'cdktf';
export interface ApigatewayUsagePlanConfig extends cdktf.TerraformMetaArguments {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/apigateway_usage_plan#compartment_id ApigatewayUsagePlan#compartment_id}
    */
    readonly compartmentId: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/apigateway_usage_plan#defined_tags ApigatewayUsagePlan#defined_tags}
    */
    readonly definedTags?: {
        [key: string]: string;
    };
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/apigateway_usage_plan#display_name ApigatewayUsagePlan#display_name}
    */
    readonly displayName?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/apigateway_usage_plan#freeform_tags ApigatewayUsagePlan#freeform_tags}
    */
    readonly freeformTags?: {
        [key: string]: string;
    };
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/apigateway_usage_plan#id ApigatewayUsagePlan#id}
    *
    * Please be aware that the id field is automatically added to all resources in Terraform providers using a Terraform provider SDK version below 2.
    * If you experience problems setting this value it might not be settable. Please take a look at the provider documentation to ensure it should be settable.
    */
    readonly id?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/apigateway_usage_plan#is_lock_override ApigatewayUsagePlan#is_lock_override}
    */
    readonly isLockOverride?: boolean | cdktf.IResolvable;
    /**
    * entitlements block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/apigateway_usage_plan#entitlements ApigatewayUsagePlan#entitlements}
    */
    readonly entitlements: ApigatewayUsagePlanEntitlements[] | cdktf.IResolvable;
    /**
    * locks block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/apigateway_usage_plan#locks ApigatewayUsagePlan#locks}
    */
    readonly locks?: ApigatewayUsagePlanLocks[] | cdktf.IResolvable;
    /**
    * timeouts block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/apigateway_usage_plan#timeouts ApigatewayUsagePlan#timeouts}
    */
    readonly timeouts?: ApigatewayUsagePlanTimeouts;
}
export interface ApigatewayUsagePlanEntitlementsQuota {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/apigateway_usage_plan#operation_on_breach ApigatewayUsagePlan#operation_on_breach}
    */
    readonly operationOnBreach: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/apigateway_usage_plan#reset_policy ApigatewayUsagePlan#reset_policy}
    */
    readonly resetPolicy: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/apigateway_usage_plan#unit ApigatewayUsagePlan#unit}
    */
    readonly unit: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/apigateway_usage_plan#value ApigatewayUsagePlan#value}
    */
    readonly value: number;
}
export declare function apigatewayUsagePlanEntitlementsQuotaToTerraform(struct?: ApigatewayUsagePlanEntitlementsQuotaOutputReference | ApigatewayUsagePlanEntitlementsQuota): any;
export declare function apigatewayUsagePlanEntitlementsQuotaToHclTerraform(struct?: ApigatewayUsagePlanEntitlementsQuotaOutputReference | ApigatewayUsagePlanEntitlementsQuota): any;
export declare class ApigatewayUsagePlanEntitlementsQuotaOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): ApigatewayUsagePlanEntitlementsQuota | undefined;
    set internalValue(value: ApigatewayUsagePlanEntitlementsQuota | undefined);
    private _operationOnBreach?;
    get operationOnBreach(): string;
    set operationOnBreach(value: string);
    get operationOnBreachInput(): string | undefined;
    private _resetPolicy?;
    get resetPolicy(): string;
    set resetPolicy(value: string);
    get resetPolicyInput(): string | undefined;
    private _unit?;
    get unit(): string;
    set unit(value: string);
    get unitInput(): string | undefined;
    private _value?;
    get value(): number;
    set value(value: number);
    get valueInput(): number | undefined;
}
export interface ApigatewayUsagePlanEntitlementsRateLimit {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/apigateway_usage_plan#unit ApigatewayUsagePlan#unit}
    */
    readonly unit: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/apigateway_usage_plan#value ApigatewayUsagePlan#value}
    */
    readonly value: number;
}
export declare function apigatewayUsagePlanEntitlementsRateLimitToTerraform(struct?: ApigatewayUsagePlanEntitlementsRateLimitOutputReference | ApigatewayUsagePlanEntitlementsRateLimit): any;
export declare function apigatewayUsagePlanEntitlementsRateLimitToHclTerraform(struct?: ApigatewayUsagePlanEntitlementsRateLimitOutputReference | ApigatewayUsagePlanEntitlementsRateLimit): any;
export declare class ApigatewayUsagePlanEntitlementsRateLimitOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): ApigatewayUsagePlanEntitlementsRateLimit | undefined;
    set internalValue(value: ApigatewayUsagePlanEntitlementsRateLimit | undefined);
    private _unit?;
    get unit(): string;
    set unit(value: string);
    get unitInput(): string | undefined;
    private _value?;
    get value(): number;
    set value(value: number);
    get valueInput(): number | undefined;
}
export interface ApigatewayUsagePlanEntitlementsTargets {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/apigateway_usage_plan#deployment_id ApigatewayUsagePlan#deployment_id}
    */
    readonly deploymentId: string;
}
export declare function apigatewayUsagePlanEntitlementsTargetsToTerraform(struct?: ApigatewayUsagePlanEntitlementsTargets | cdktf.IResolvable): any;
export declare function apigatewayUsagePlanEntitlementsTargetsToHclTerraform(struct?: ApigatewayUsagePlanEntitlementsTargets | cdktf.IResolvable): any;
export declare class ApigatewayUsagePlanEntitlementsTargetsOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): ApigatewayUsagePlanEntitlementsTargets | cdktf.IResolvable | undefined;
    set internalValue(value: ApigatewayUsagePlanEntitlementsTargets | cdktf.IResolvable | undefined);
    private _deploymentId?;
    get deploymentId(): string;
    set deploymentId(value: string);
    get deploymentIdInput(): string | undefined;
}
export declare class ApigatewayUsagePlanEntitlementsTargetsList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    internalValue?: ApigatewayUsagePlanEntitlementsTargets[] | cdktf.IResolvable;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    /**
    * @param index the index of the item to return
    */
    get(index: number): ApigatewayUsagePlanEntitlementsTargetsOutputReference;
}
export interface ApigatewayUsagePlanEntitlements {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/apigateway_usage_plan#description ApigatewayUsagePlan#description}
    */
    readonly description?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/apigateway_usage_plan#name ApigatewayUsagePlan#name}
    */
    readonly name: string;
    /**
    * quota block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/apigateway_usage_plan#quota ApigatewayUsagePlan#quota}
    */
    readonly quota?: ApigatewayUsagePlanEntitlementsQuota;
    /**
    * rate_limit block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/apigateway_usage_plan#rate_limit ApigatewayUsagePlan#rate_limit}
    */
    readonly rateLimit?: ApigatewayUsagePlanEntitlementsRateLimit;
    /**
    * targets block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/apigateway_usage_plan#targets ApigatewayUsagePlan#targets}
    */
    readonly targets?: ApigatewayUsagePlanEntitlementsTargets[] | cdktf.IResolvable;
}
export declare function apigatewayUsagePlanEntitlementsToTerraform(struct?: ApigatewayUsagePlanEntitlements | cdktf.IResolvable): any;
export declare function apigatewayUsagePlanEntitlementsToHclTerraform(struct?: ApigatewayUsagePlanEntitlements | cdktf.IResolvable): any;
export declare class ApigatewayUsagePlanEntitlementsOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): ApigatewayUsagePlanEntitlements | cdktf.IResolvable | undefined;
    set internalValue(value: ApigatewayUsagePlanEntitlements | cdktf.IResolvable | undefined);
    private _description?;
    get description(): string;
    set description(value: string);
    resetDescription(): void;
    get descriptionInput(): string | undefined;
    private _name?;
    get name(): string;
    set name(value: string);
    get nameInput(): string | undefined;
    private _quota;
    get quota(): ApigatewayUsagePlanEntitlementsQuotaOutputReference;
    putQuota(value: ApigatewayUsagePlanEntitlementsQuota): void;
    resetQuota(): void;
    get quotaInput(): ApigatewayUsagePlanEntitlementsQuota | undefined;
    private _rateLimit;
    get rateLimit(): ApigatewayUsagePlanEntitlementsRateLimitOutputReference;
    putRateLimit(value: ApigatewayUsagePlanEntitlementsRateLimit): void;
    resetRateLimit(): void;
    get rateLimitInput(): ApigatewayUsagePlanEntitlementsRateLimit | undefined;
    private _targets;
    get targets(): ApigatewayUsagePlanEntitlementsTargetsList;
    putTargets(value: ApigatewayUsagePlanEntitlementsTargets[] | cdktf.IResolvable): void;
    resetTargets(): void;
    get targetsInput(): cdktf.IResolvable | ApigatewayUsagePlanEntitlementsTargets[] | undefined;
}
export declare class ApigatewayUsagePlanEntitlementsList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    internalValue?: ApigatewayUsagePlanEntitlements[] | cdktf.IResolvable;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    /**
    * @param index the index of the item to return
    */
    get(index: number): ApigatewayUsagePlanEntitlementsOutputReference;
}
export interface ApigatewayUsagePlanLocks {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/apigateway_usage_plan#message ApigatewayUsagePlan#message}
    */
    readonly message?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/apigateway_usage_plan#type ApigatewayUsagePlan#type}
    */
    readonly type: string;
}
export declare function apigatewayUsagePlanLocksToTerraform(struct?: ApigatewayUsagePlanLocks | cdktf.IResolvable): any;
export declare function apigatewayUsagePlanLocksToHclTerraform(struct?: ApigatewayUsagePlanLocks | cdktf.IResolvable): any;
export declare class ApigatewayUsagePlanLocksOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): ApigatewayUsagePlanLocks | cdktf.IResolvable | undefined;
    set internalValue(value: ApigatewayUsagePlanLocks | cdktf.IResolvable | undefined);
    private _message?;
    get message(): string;
    set message(value: string);
    resetMessage(): void;
    get messageInput(): string | undefined;
    get relatedResourceId(): string;
    get timeCreated(): string;
    private _type?;
    get type(): string;
    set type(value: string);
    get typeInput(): string | undefined;
}
export declare class ApigatewayUsagePlanLocksList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    internalValue?: ApigatewayUsagePlanLocks[] | cdktf.IResolvable;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    /**
    * @param index the index of the item to return
    */
    get(index: number): ApigatewayUsagePlanLocksOutputReference;
}
export interface ApigatewayUsagePlanTimeouts {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/apigateway_usage_plan#create ApigatewayUsagePlan#create}
    */
    readonly create?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/apigateway_usage_plan#delete ApigatewayUsagePlan#delete}
    */
    readonly delete?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/apigateway_usage_plan#update ApigatewayUsagePlan#update}
    */
    readonly update?: string;
}
export declare function apigatewayUsagePlanTimeoutsToTerraform(struct?: ApigatewayUsagePlanTimeouts | cdktf.IResolvable): any;
export declare function apigatewayUsagePlanTimeoutsToHclTerraform(struct?: ApigatewayUsagePlanTimeouts | cdktf.IResolvable): any;
export declare class ApigatewayUsagePlanTimeoutsOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): ApigatewayUsagePlanTimeouts | cdktf.IResolvable | undefined;
    set internalValue(value: ApigatewayUsagePlanTimeouts | cdktf.IResolvable | undefined);
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
* Represents a {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/apigateway_usage_plan oci_apigateway_usage_plan}
*/
export declare class ApigatewayUsagePlan extends cdktf.TerraformResource {
    static readonly tfResourceType = "oci_apigateway_usage_plan";
    /**
    * Generates CDKTF code for importing a ApigatewayUsagePlan resource upon running "cdktf plan <stack-name>"
    * @param scope The scope in which to define this construct
    * @param importToId The construct id used in the generated config for the ApigatewayUsagePlan to import
    * @param importFromId The id of the existing ApigatewayUsagePlan that should be imported. Refer to the {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/apigateway_usage_plan#import import section} in the documentation of this resource for the id to use
    * @param provider? Optional instance of the provider where the ApigatewayUsagePlan to import is found
    */
    static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider): cdktf.ImportableResource;
    /**
    * Create a new {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/apigateway_usage_plan oci_apigateway_usage_plan} Resource
    *
    * @param scope The scope in which to define this construct
    * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
    * @param options ApigatewayUsagePlanConfig
    */
    constructor(scope: Construct, id: string, config: ApigatewayUsagePlanConfig);
    private _compartmentId?;
    get compartmentId(): string;
    set compartmentId(value: string);
    get compartmentIdInput(): string | undefined;
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
    private _displayName?;
    get displayName(): string;
    set displayName(value: string);
    resetDisplayName(): void;
    get displayNameInput(): string | undefined;
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
    private _isLockOverride?;
    get isLockOverride(): boolean | cdktf.IResolvable;
    set isLockOverride(value: boolean | cdktf.IResolvable);
    resetIsLockOverride(): void;
    get isLockOverrideInput(): boolean | cdktf.IResolvable | undefined;
    get lifecycleDetails(): string;
    get state(): string;
    private _systemTags;
    get systemTags(): cdktf.StringMap;
    get timeCreated(): string;
    get timeUpdated(): string;
    private _entitlements;
    get entitlements(): ApigatewayUsagePlanEntitlementsList;
    putEntitlements(value: ApigatewayUsagePlanEntitlements[] | cdktf.IResolvable): void;
    get entitlementsInput(): cdktf.IResolvable | ApigatewayUsagePlanEntitlements[] | undefined;
    private _locks;
    get locks(): ApigatewayUsagePlanLocksList;
    putLocks(value: ApigatewayUsagePlanLocks[] | cdktf.IResolvable): void;
    resetLocks(): void;
    get locksInput(): cdktf.IResolvable | ApigatewayUsagePlanLocks[] | undefined;
    private _timeouts;
    get timeouts(): ApigatewayUsagePlanTimeoutsOutputReference;
    putTimeouts(value: ApigatewayUsagePlanTimeouts): void;
    resetTimeouts(): void;
    get timeoutsInput(): cdktf.IResolvable | ApigatewayUsagePlanTimeouts | undefined;
    protected synthesizeAttributes(): {
        [name: string]: any;
    };
    protected synthesizeHclAttributes(): {
        [name: string]: any;
    };
}
