// Generated from the schema of oracle/oci 8.28.0; see ../../README.md. Do not edit.
// Made with @cdktf/provider-generator, Copyright (c) HashiCorp, Inc., SPDX-License-Identifier: MPL-2.0.
import { Construct } from 'constructs';
import * as cdktf from 'cdktf';
export interface DataOciQueueQueueConfig extends cdktf.TerraformMetaArguments {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/data-sources/queue_queue#queue_id DataOciQueueQueue#queue_id}
    */
    readonly queueId: string;
}
export interface DataOciQueueQueueCapabilities {
}
export declare function dataOciQueueQueueCapabilitiesToTerraform(struct?: DataOciQueueQueueCapabilities): any;
export declare function dataOciQueueQueueCapabilitiesToHclTerraform(struct?: DataOciQueueQueueCapabilities): any;
export declare class DataOciQueueQueueCapabilitiesOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): DataOciQueueQueueCapabilities | undefined;
    set internalValue(value: DataOciQueueQueueCapabilities | undefined);
    get isPrimaryConsumerGroupEnabled(): cdktf.IResolvable;
    get primaryConsumerGroupDeadLetterQueueDeliveryCount(): number;
    get primaryConsumerGroupDisplayName(): string;
    get primaryConsumerGroupFilter(): string;
    get type(): string;
}
export declare class DataOciQueueQueueCapabilitiesList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    /**
    * @param index the index of the item to return
    */
    get(index: number): DataOciQueueQueueCapabilitiesOutputReference;
}
/**
* Represents a {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/data-sources/queue_queue oci_queue_queue}
*/
export declare class DataOciQueueQueue extends cdktf.TerraformDataSource {
    static readonly tfResourceType = "oci_queue_queue";
    /**
    * Generates CDKTF code for importing a DataOciQueueQueue resource upon running "cdktf plan <stack-name>"
    * @param scope The scope in which to define this construct
    * @param importToId The construct id used in the generated config for the DataOciQueueQueue to import
    * @param importFromId The id of the existing DataOciQueueQueue that should be imported. Refer to the {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/data-sources/queue_queue#import import section} in the documentation of this resource for the id to use
    * @param provider? Optional instance of the provider where the DataOciQueueQueue to import is found
    */
    static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider): cdktf.ImportableResource;
    /**
    * Create a new {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/data-sources/queue_queue oci_queue_queue} Data Source
    *
    * @param scope The scope in which to define this construct
    * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
    * @param options DataOciQueueQueueConfig
    */
    constructor(scope: Construct, id: string, config: DataOciQueueQueueConfig);
    private _capabilities;
    get capabilities(): DataOciQueueQueueCapabilitiesList;
    get channelConsumptionLimit(): number;
    get compartmentId(): string;
    get customEncryptionKeyId(): string;
    get deadLetterQueueDeliveryCount(): number;
    private _definedTags;
    get definedTags(): cdktf.StringMap;
    get displayName(): string;
    private _freeformTags;
    get freeformTags(): cdktf.StringMap;
    get id(): string;
    get lifecycleDetails(): string;
    get messagesEndpoint(): string;
    get purgeTrigger(): number;
    get purgeType(): string;
    private _queueId?;
    get queueId(): string;
    set queueId(value: string);
    get queueIdInput(): string | undefined;
    get retentionInSeconds(): number;
    get state(): string;
    private _systemTags;
    get systemTags(): cdktf.StringMap;
    get timeCreated(): string;
    get timeUpdated(): string;
    get timeoutInSeconds(): number;
    get visibilityInSeconds(): number;
    protected synthesizeAttributes(): {
        [name: string]: any;
    };
    protected synthesizeHclAttributes(): {
        [name: string]: any;
    };
}
