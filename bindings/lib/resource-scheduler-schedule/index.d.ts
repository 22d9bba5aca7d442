// Generated from the schema of oracle/oci 8.28.0; see ../../README.md. Do not edit.
// Made with @cdktf/provider-generator, Copyright (c) HashiCorp, Inc., SPDX-License-Identifier: MPL-2.0.
import { Construct } from 'constructs';
import * as cdktf from 'cdktf';
export interface ResourceSchedulerScheduleConfig extends cdktf.TerraformMetaArguments {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/resource_scheduler_schedule#action ResourceSchedulerSchedule#action}
    */
    readonly action: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/resource_scheduler_schedule#compartment_id ResourceSchedulerSchedule#compartment_id}
    */
    readonly compartmentId: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/resource_scheduler_schedule#defined_tags ResourceSchedulerSchedule#defined_tags}
    */
    readonly definedTags?: {
        [key: string]: string;
    };
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/resource_scheduler_schedule#description ResourceSchedulerSchedule#description}
    */
    readonly description?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/resource_scheduler_schedule#display_name ResourceSchedulerSchedule#display_name}
    */
    readonly displayName?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/resource_scheduler_schedule#freeform_tags ResourceSchedulerSchedule#freeform_tags}
    */
    readonly freeformTags?: {
        [key: string]: string;
    };
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/resource_scheduler_schedule#id ResourceSchedulerSchedule#id}
    *
    * Please be aware that the id field is automatically added to all resources in Terraform providers using a Terraform provider SDK version below 2.
    * If you experience problems setting this value it might not be settable. Please take a look at the provider documentation to ensure it should be settable.
    */
    readonly id?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/resource_scheduler_schedule#local_time_zone ResourceSchedulerSchedule#local_time_zone}
    */
    readonly localTimeZone?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/resource_scheduler_schedule#recurrence_details ResourceSchedulerSchedule#recurrence_details}
    */
    readonly recurrenceDetails: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/resource_scheduler_schedule#recurrence_type ResourceSchedulerSchedule#recurrence_type}
    */
    readonly recurrenceType: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/resource_scheduler_schedule#state ResourceSchedulerSchedule#state}
    */
    readonly state?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/resource_scheduler_schedule#time_ends ResourceSchedulerSchedule#time_ends}
    */
    readonly timeEnds?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/resource_scheduler_schedule#time_starts ResourceSchedulerSchedule#time_starts}
    */
    readonly timeStarts?: string;
    /**
    * resource_filters block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/resource_scheduler_schedule#resource_filters ResourceSchedulerSchedule#resource_filters}
    */
    readonly resourceFilters?: ResourceSchedulerScheduleResourceFilters[] | cdktf.IResolvable;
    /**
    * resources block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/resource_scheduler_schedule#resources ResourceSchedulerSchedule#resources}
    */
    readonly resources?: ResourceSchedulerScheduleResources[] | cdktf.IResolvable;
    /**
    * timeouts block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/resource_scheduler_schedule#timeouts ResourceSchedulerSchedule#timeouts}
    */
    readonly timeouts?: ResourceSchedulerScheduleTimeouts;
}
export interface ResourceSchedulerScheduleResourceFiltersValue {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/resource_scheduler_schedule#namespace ResourceSchedulerSchedule#namespace}
    */
    readonly namespace?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/resource_scheduler_schedule#tag_key ResourceSchedulerSchedule#tag_key}
    */
    readonly tagKey?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/resource_scheduler_schedule#value ResourceSchedulerSchedule#value}
    */
    readonly value?: string;
}
export declare function resourceSchedulerScheduleResourceFiltersValueToTerraform(struct?: ResourceSchedulerScheduleResourceFiltersValue | cdktf.IResolvable): any;
export declare function resourceSchedulerScheduleResourceFiltersValueToHclTerraform(struct?: ResourceSchedulerScheduleResourceFiltersValue | cdktf.IResolvable): any;
export declare class ResourceSchedulerScheduleResourceFiltersValueOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): ResourceSchedulerScheduleResourceFiltersValue | cdktf.IResolvable | undefined;
    set internalValue(value: ResourceSchedulerScheduleResourceFiltersValue | cdktf.IResolvable | undefined);
    private _namespace?;
    get namespace(): string;
    set namespace(value: string);
    resetNamespace(): void;
    get namespaceInput(): string | undefined;
    private _tagKey?;
    get tagKey(): string;
    set tagKey(value: string);
    resetTagKey(): void;
    get tagKeyInput(): string | undefined;
    private _value?;
    get value(): string;
    set value(value: string);
    resetValue(): void;
    get valueInput(): string | undefined;
}
export declare class ResourceSchedulerScheduleResourceFiltersValueList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    internalValue?: ResourceSchedulerScheduleResourceFiltersValue[] | cdktf.IResolvable;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    /**
    * @param index the index of the item to return
    */
    get(index: number): ResourceSchedulerScheduleResourceFiltersValueOutputReference;
}
export interface ResourceSchedulerScheduleResourceFilters {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/resource_scheduler_schedule#attribute ResourceSchedulerSchedule#attribute}
    */
    readonly attribute: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/resource_scheduler_schedule#condition ResourceSchedulerSchedule#condition}
    */
    readonly condition?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/resource_scheduler_schedule#should_include_child_compartments ResourceSchedulerSchedule#should_include_child_compartments}
    */
    readonly shouldIncludeChildCompartments?: boolean | cdktf.IResolvable;
    /**
    * value block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/resource_scheduler_schedule#value ResourceSchedulerSchedule#value}
    */
    readonly value?: ResourceSchedulerScheduleResourceFiltersValue[] | cdktf.IResolvable;
}
export declare function resourceSchedulerScheduleResourceFiltersToTerraform(struct?: ResourceSchedulerScheduleResourceFilters | cdktf.IResolvable): any;
export declare function resourceSchedulerScheduleResourceFiltersToHclTerraform(struct?: ResourceSchedulerScheduleResourceFilters | cdktf.IResolvable): any;
export declare class ResourceSchedulerScheduleResourceFiltersOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): ResourceSchedulerScheduleResourceFilters | cdktf.IResolvable | undefined;
    set internalValue(value: ResourceSchedulerScheduleResourceFilters | cdktf.IResolvable | undefined);
    private _attribute?;
    get attribute(): string;
    set attribute(value: string);
    get attributeInput(): string | undefined;
    private _condition?;
    get condition(): string;
    set condition(value: string);
    resetCondition(): void;
    get conditionInput(): string | undefined;
    private _shouldIncludeChildCompartments?;
    get shouldIncludeChildCompartments(): boolean | cdktf.IResolvable;
    set shouldIncludeChildCompartments(value: boolean | cdktf.IResolvable);
    resetShouldIncludeChildCompartments(): void;
    get shouldIncludeChildCompartmentsInput(): boolean | cdktf.IResolvable | undefined;
    private _value;
    get value(): ResourceSchedulerScheduleResourceFiltersValueList;
    putValue(value: ResourceSchedulerScheduleResourceFiltersValue[] | cdktf.IResolvable): void;
    resetValue(): void;
    get valueInput(): cdktf.IResolvable | ResourceSchedulerScheduleResourceFiltersValue[] | undefined;
}
export declare class ResourceSchedulerScheduleResourceFiltersList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    internalValue?: ResourceSchedulerScheduleResourceFilters[] | cdktf.IResolvable;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    /**
    * @param index the index of the item to return
    */
    get(index: number): ResourceSchedulerScheduleResourceFiltersOutputReference;
}
export interface ResourceSchedulerScheduleResourcesParameters {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/resource_scheduler_schedule#parameter_type ResourceSchedulerSchedule#parameter_type}
    */
    readonly parameterType: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/resource_scheduler_schedule#value ResourceSchedulerSchedule#value}
    */
    readonly value?: string[];
}
export declare function resourceSchedulerScheduleResourcesParametersToTerraform(struct?: ResourceSchedulerScheduleResourcesParameters | cdktf.IResolvable): any;
export declare function resourceSchedulerScheduleResourcesParametersToHclTerraform(struct?: ResourceSchedulerScheduleResourcesParameters | cdktf.IResolvable): any;
export declare class ResourceSchedulerScheduleResourcesParametersOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): ResourceSchedulerScheduleResourcesParameters | cdktf.IResolvable | undefined;
    set internalValue(value: ResourceSchedulerScheduleResourcesParameters | cdktf.IResolvable | undefined);
    private _parameterType?;
    get parameterType(): string;
    set parameterType(value: string);
    get parameterTypeInput(): string | undefined;
    private _value?;
    get value(): string[];
    set value(value: string[]);
    resetValue(): void;
    get valueInput(): string[] | undefined;
}
export declare class ResourceSchedulerScheduleResourcesParametersList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    internalValue?: ResourceSchedulerScheduleResourcesParameters[] | cdktf.IResolvable;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    /**
    * @param index the index of the item to return
    */
    get(index: number): ResourceSchedulerScheduleResourcesParametersOutputReference;
}
export interface ResourceSchedulerScheduleResources {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/resource_scheduler_schedule#id ResourceSchedulerSchedule#id}
    *
    * Please be aware that the id field is automatically added to all resources in Terraform providers using a Terraform provider SDK version below 2.
    * If you experience problems setting this value it might not be settable. Please take a look at the provider documentation to ensure it should be settable.
    */
    readonly id: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/resource_scheduler_schedule#metadata ResourceSchedulerSchedule#metadata}
    */
    readonly metadata?: {
        [key: string]: string;
    };
    /**
    * parameters block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/resource_scheduler_schedule#parameters ResourceSchedulerSchedule#parameters}
    */
    readonly parameters?: ResourceSchedulerScheduleResourcesParameters[] | cdktf.IResolvable;
}
export declare function resourceSchedulerScheduleResourcesToTerraform(struct?: ResourceSchedulerScheduleResources | cdktf.IResolvable): any;
export declare function resourceSchedulerScheduleResourcesToHclTerraform(struct?: ResourceSchedulerScheduleResources | cdktf.IResolvable): any;
export declare class ResourceSchedulerScheduleResourcesOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): ResourceSchedulerScheduleResources | cdktf.IResolvable | undefined;
    set internalValue(value: ResourceSchedulerScheduleResources | cdktf.IResolvable | undefined);
    private _id?;
    get id(): string;
    set id(value: string);
    get idInput(): string | undefined;
    private _metadata?;
    get metadata(): {
        [key: string]: string;
    };
    set metadata(value: {
        [key: string]: string;
    });
    resetMetadata(): void;
    get metadataInput(): {
        [key: string]: string;
    } | undefined;
    private _parameters;
    get parameters(): ResourceSchedulerScheduleResourcesParametersList;
    putParameters(value: ResourceSchedulerScheduleResourcesParameters[] | cdktf.IResolvable): void;
    resetParameters(): void;
    get parametersInput(): cdktf.IResolvable | ResourceSchedulerScheduleResourcesParameters[] | undefined;
}
export declare class ResourceSchedulerScheduleResourcesList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    internalValue?: ResourceSchedulerScheduleResources[] | cdktf.IResolvable;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    /**
    * @param index the index of the item to return
    */
    get(index: number): ResourceSchedulerScheduleResourcesOutputReference;
}
export interface ResourceSchedulerScheduleTimeouts {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/resource_scheduler_schedule#create ResourceSchedulerSchedule#create}
    */
    readonly create?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/resource_scheduler_schedule#delete ResourceSchedulerSchedule#delete}
    */
    readonly delete?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/resource_scheduler_schedule#update ResourceSchedulerSchedule#update}
    */
    readonly update?: string;
}
export declare function resourceSchedulerScheduleTimeoutsToTerraform(struct?: ResourceSchedulerScheduleTimeouts | cdktf.IResolvable): any;
export declare function resourceSchedulerScheduleTimeoutsToHclTerraform(struct?: ResourceSchedulerScheduleTimeouts | cdktf.IResolvable): any;
export declare class ResourceSchedulerScheduleTimeoutsOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): ResourceSchedulerScheduleTimeouts | cdktf.IResolvable | undefined;
    set internalValue(value: ResourceSchedulerScheduleTimeouts | cdktf.IResolvable | undefined);
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
* Represents a {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/resource_scheduler_schedule oci_resource_scheduler_schedule}
*/
export declare class ResourceSchedulerSchedule extends cdktf.TerraformResource {
    static readonly tfResourceType = "oci_resource_scheduler_schedule";
    /**
    * Generates CDKTF code for importing a ResourceSchedulerSchedule resource upon running "cdktf plan <stack-name>"
    * @param scope The scope in which to define this construct
    * @param importToId The construct id used in the generated config for the ResourceSchedulerSchedule to import
    * @param importFromId The id of the existing ResourceSchedulerSchedule that should be imported. Refer to the {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/resource_scheduler_schedule#import import section} in the documentation of this resource for the id to use
    * @param provider? Optional instance of the provider where the ResourceSchedulerSchedule to import is found
    */
    static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider): cdktf.ImportableResource;
    /**
    * Create a new {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/resource_scheduler_schedule oci_resource_scheduler_schedule} Resource
    *
    * @param scope The scope in which to define this construct
    * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
    * @param options ResourceSchedulerScheduleConfig
    */
    constructor(scope: Construct, id: string, config: ResourceSchedulerScheduleConfig);
    private _action?;
    get action(): string;
    set action(value: string);
    get actionInput(): string | undefined;
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
    private _description?;
    get description(): string;
    set description(value: string);
    resetDescription(): void;
    get descriptionInput(): string | undefined;
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
    get lastRunStatus(): string;
    private _localTimeZone?;
    get localTimeZone(): string;
    set localTimeZone(value: string);
    resetLocalTimeZone(): void;
    get localTimeZoneInput(): string | undefined;
    private _recurrenceDetails?;
    get recurrenceDetails(): string;
    set recurrenceDetails(value: string);
    get recurrenceDetailsInput(): string | undefined;
    private _recurrenceType?;
    get recurrenceType(): string;
    set recurrenceType(value: string);
    get recurrenceTypeInput(): string | undefined;
    private _state?;
    get state(): string;
    set state(value: string);
    resetState(): void;
    get stateInput(): string | undefined;
    private _systemTags;
    get systemTags(): cdktf.StringMap;
    get timeCreated(): string;
    private _timeEnds?;
    get timeEnds(): string;
    set timeEnds(value: string);
    resetTimeEnds(): void;
    get timeEndsInput(): string | undefined;
    get timeLastRun(): string;
    get timeNextRun(): string;
    private _timeStarts?;
    get timeStarts(): string;
    set timeStarts(value: string);
    resetTimeStarts(): void;
    get timeStartsInput(): string | undefined;
    get timeUpdated(): string;
    private _resourceFilters;
    get resourceFilters(): ResourceSchedulerScheduleResourceFiltersList;
    putResourceFilters(value: ResourceSchedulerScheduleResourceFilters[] | cdktf.IResolvable): void;
    resetResourceFilters(): void;
    get resourceFiltersInput(): cdktf.IResolvable | ResourceSchedulerScheduleResourceFilters[] | undefined;
    private _resources;
    get resources(): ResourceSchedulerScheduleResourcesList;
    putResources(value: ResourceSchedulerScheduleResources[] | cdktf.IResolvable): void;
    resetResources(): void;
    get resourcesInput(): cdktf.IResolvable | ResourceSchedulerScheduleResources[] | undefined;
    private _timeouts;
    get timeouts(): ResourceSchedulerScheduleTimeoutsOutputReference;
    putTimeouts(value: ResourceSchedulerScheduleTimeouts): void;
    resetTimeouts(): void;
    get timeoutsInput(): cdktf.IResolvable | ResourceSchedulerScheduleTimeouts | undefined;
    protected synthesizeAttributes(): {
        [name: string]: any;
    };
    protected synthesizeHclAttributes(): {
        [name: string]: any;
    };
}
