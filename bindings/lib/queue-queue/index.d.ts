// Generated from the schema of oracle/oci 8.28.0; see ../../README.md. Do not edit.
// Made with @cdktf/provider-generator, Copyright (c) HashiCorp, Inc., SPDX-License-Identifier: MPL-2.0.
import { Construct } from 'constructs';
import * as cdktf from 'cdktf';
export interface QueueQueueConfig extends cdktf.TerraformMetaArguments {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/queue_queue#channel_consumption_limit QueueQueue#channel_consumption_limit}
    */
    readonly channelConsumptionLimit?: number;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/queue_queue#compartment_id QueueQueue#compartment_id}
    */
    readonly compartmentId: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/queue_queue#custom_encryption_key_id QueueQueue#custom_encryption_key_id}
    */
    readonly customEncryptionKeyId?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/queue_queue#dead_letter_queue_delivery_count QueueQueue#dead_letter_queue_delivery_count}
    */
    readonly deadLetterQueueDeliveryCount?: number;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/queue_queue#defined_tags QueueQueue#defined_tags}
    */
    readonly definedTags?: {
        [key: string]: string;
    };
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/queue_queue#display_name QueueQueue#display_name}
    */
    readonly displayName: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/queue_queue#freeform_tags QueueQueue#freeform_tags}
    */
    readonly freeformTags?: {
        [key: string]: string;
    };
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/queue_queue#id QueueQueue#id}
    *
    * Please be aware that the id field is automatically added to all resources in Terraform providers using a Terraform provider SDK version below 2.
    * If you experience problems setting this value it might not be settable. Please take a look at the provider documentation to ensure it should be settable.
    */
    readonly id?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/queue_queue#purge_trigger QueueQueue#purge_trigger}
    */
    readonly purgeTrigger?: number;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/queue_queue#purge_type QueueQueue#purge_type}
    */
    readonly purgeType?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/queue_queue#retention_in_seconds QueueQueue#retention_in_seconds}
    */
    readonly retentionInSeconds?: number;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/queue_queue#timeout_in_seconds QueueQueue#timeout_in_seconds}
    */
    readonly timeoutInSeconds?: number;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/queue_queue#visibility_in_seconds QueueQueue#visibility_in_seconds}
    */
    readonly visibilityInSeconds?: number;
    /**
    * capabilities block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/queue_queue#capabilities QueueQueue#capabilities}
    */
    readonly capabilities?: QueueQueueCapabilities[] | cdktf.IResolvable;
    /**
    * timeouts block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/queue_queue#timeouts QueueQueue#timeouts}
    */
    readonly timeouts?: QueueQueueTimeouts;
}
export interface QueueQueueCapabilities {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/queue_queue#is_primary_consumer_group_enabled QueueQueue#is_primary_consumer_group_enabled}
    */
    readonly isPrimaryConsumerGroupEnabled?: boolean | cdktf.IResolvable;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/queue_queue#primary_consumer_group_dead_letter_queue_delivery_count QueueQueue#primary_consumer_group_dead_letter_queue_delivery_count}
    */
    readonly primaryConsumerGroupDeadLetterQueueDeliveryCount?: number;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/queue_queue#primary_consumer_group_display_name QueueQueue#primary_consumer_group_display_name}
    */
    readonly primaryConsumerGroupDisplayName?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/queue_queue#primary_consumer_group_filter QueueQueue#primary_consumer_group_filter}
    */
    readonly primaryConsumerGroupFilter?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/queue_queue#type QueueQueue#type}
    */
    readonly type?: string;
}
export declare function queueQueueCapabilitiesToTerraform(struct?: QueueQueueCapabilities | cdktf.IResolvable): any;
export declare function queueQueueCapabilitiesToHclTerraform(struct?: QueueQueueCapabilities | cdktf.IResolvable): any;
export declare class QueueQueueCapabilitiesOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): QueueQueueCapabilities | cdktf.IResolvable | undefined;
    set internalValue(value: QueueQueueCapabilities | cdktf.IResolvable | undefined);
    private _isPrimaryConsumerGroupEnabled?;
    get isPrimaryConsumerGroupEnabled(): boolean | cdktf.IResolvable;
    set isPrimaryConsumerGroupEnabled(value: boolean | cdktf.IResolvable);
    resetIsPrimaryConsumerGroupEnabled(): void;
    get isPrimaryConsumerGroupEnabledInput(): boolean | cdktf.IResolvable | undefined;
    private _primaryConsumerGroupDeadLetterQueueDeliveryCount?;
    get primaryConsumerGroupDeadLetterQueueDeliveryCount(): number;
    set primaryConsumerGroupDeadLetterQueueDeliveryCount(value: number);
    resetPrimaryConsumerGroupDeadLetterQueueDeliveryCount(): void;
    get primaryConsumerGroupDeadLetterQueueDeliveryCountInput(): number | undefined;
    private _primaryConsumerGroupDisplayName?;
    get primaryConsumerGroupDisplayName(): string;
    set primaryConsumerGroupDisplayName(value: string);
    resetPrimaryConsumerGroupDisplayName(): void;
    get primaryConsumerGroupDisplayNameInput(): string | undefined;
    private _primaryConsumerGroupFilter?;
    get primaryConsumerGroupFilter(): string;
    set primaryConsumerGroupFilter(value: string);
    resetPrimaryConsumerGroupFilter(): void;
    get primaryConsumerGroupFilterInput(): string | undefined;
    private _type?;
    get type(): string;
    set type(value: string);
    resetType(): void;
    get typeInput(): string | undefined;
}
export declare class QueueQueueCapabilitiesList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    internalValue?: QueueQueueCapabilities[] | cdktf.IResolvable;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    /**
    * @param index the index of the item to return
    */
    get(index: number): QueueQueueCapabilitiesOutputReference;
}
export interface QueueQueueTimeouts {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/queue_queue#create QueueQueue#create}
    */
    readonly create?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/queue_queue#delete QueueQueue#delete}
    */
    readonly delete?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/queue_queue#update QueueQueue#update}
    */
    readonly update?: string;
}
export declare function queueQueueTimeoutsToTerraform(struct?: QueueQueueTimeouts | cdktf.IResolvable): any;
export declare function queueQueueTimeoutsToHclTerraform(struct?: QueueQueueTimeouts | cdktf.IResolvable): any;
export declare class QueueQueueTimeoutsOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): QueueQueueTimeouts | cdktf.IResolvable | undefined;
    set internalValue(value: QueueQueueTimeouts | cdktf.IResolvable | undefined);
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
* Represents a {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/queue_queue oci_queue_queue}
*/
export declare class QueueQueue extends cdktf.TerraformResource {
    static readonly tfResourceType = "oci_queue_queue";
    /**
    * Generates CDKTF code for importing a QueueQueue resource upon running "cdktf plan <stack-name>"
    * @param scope The scope in which to define this construct
    * @param importToId The construct id used in the generated config for the QueueQueue to import
    * @param importFromId The id of the existing QueueQueue that should be imported. Refer to the {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/queue_queue#import import section} in the documentation of this resource for the id to use
    * @param provider? Optional instance of the provider where the QueueQueue to import is found
    */
    static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider): cdktf.ImportableResource;
    /**
    * Create a new {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/queue_queue oci_queue_queue} Resource
    *
    * @param scope The scope in which to define this construct
    * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
    * @param options QueueQueueConfig
    */
    constructor(scope: Construct, id: string, config: QueueQueueConfig);
    private _channelConsumptionLimit?;
    get channelConsumptionLimit(): number;
    set channelConsumptionLimit(value: number);
    resetChannelConsumptionLimit(): void;
    get channelConsumptionLimitInput(): number | undefined;
    private _compartmentId?;
    get compartmentId(): string;
    set compartmentId(value: string);
    get compartmentIdInput(): string | undefined;
    private _customEncryptionKeyId?;
    get customEncryptionKeyId(): string;
    set customEncryptionKeyId(value: string);
    resetCustomEncryptionKeyId(): void;
    get customEncryptionKeyIdInput(): string | undefined;
    private _deadLetterQueueDeliveryCount?;
    get deadLetterQueueDeliveryCount(): number;
    set deadLetterQueueDeliveryCount(value: number);
    resetDeadLetterQueueDeliveryCount(): void;
    get deadLetterQueueDeliveryCountInput(): number | undefined;
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
    get lifecycleDetails(): string;
    get messagesEndpoint(): string;
    private _purgeTrigger?;
    get purgeTrigger(): number;
    set purgeTrigger(value: number);
    resetPurgeTrigger(): void;
    get purgeTriggerInput(): number | undefined;
    private _purgeType?;
    get purgeType(): string;
    set purgeType(value: string);
    resetPurgeType(): void;
    get purgeTypeInput(): string | undefined;
    private _retentionInSeconds?;
    get retentionInSeconds(): number;
    set retentionInSeconds(value: number);
    resetRetentionInSeconds(): void;
    get retentionInSecondsInput(): number | undefined;
    get state(): string;
    private _systemTags;
    get systemTags(): cdktf.StringMap;
    get timeCreated(): string;
    get timeUpdated(): string;
    private _timeoutInSeconds?;
    get timeoutInSeconds(): number;
    set timeoutInSeconds(value: number);
    resetTimeoutInSeconds(): void;
    get timeoutInSecondsInput(): number | undefined;
    private _visibilityInSeconds?;
    get visibilityInSeconds(): number;
    set visibilityInSeconds(value: number);
    resetVisibilityInSeconds(): void;
    get visibilityInSecondsInput(): number | undefined;
    private _capabilities;
    get capabilities(): QueueQueueCapabilitiesList;
    putCapabilities(value: QueueQueueCapabilities[] | cdktf.IResolvable): void;
    resetCapabilities(): void;
    get capabilitiesInput(): cdktf.IResolvable | QueueQueueCapabilities[] | undefined;
    private _timeouts;
    get timeouts(): QueueQueueTimeoutsOutputReference;
    putTimeouts(value: QueueQueueTimeouts): void;
    resetTimeouts(): void;
    get timeoutsInput(): cdktf.IResolvable | QueueQueueTimeouts | undefined;
    protected synthesizeAttributes(): {
        [name: string]: any;
    };
    protected synthesizeHclAttributes(): {
        [name: string]: any;
    };
}
