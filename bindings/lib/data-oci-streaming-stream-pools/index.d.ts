// Generated from the schema of oracle/oci 8.28.0; see ../../README.md. Do not edit.
// Made with @cdktf/provider-generator, Copyright (c) HashiCorp, Inc., SPDX-License-Identifier: MPL-2.0.
import { Construct } from 'constructs';
import * as cdktf from 'cdktf';
export interface DataOciStreamingStreamPoolsConfig extends cdktf.TerraformMetaArguments {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/data-sources/streaming_stream_pools#compartment_id DataOciStreamingStreamPools#compartment_id}
    */
    readonly compartmentId: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/data-sources/streaming_stream_pools#id DataOciStreamingStreamPools#id}
    *
    * Please be aware that the id field is automatically added to all resources in Terraform providers using a Terraform provider SDK version below 2.
    * If you experience problems setting this value it might not be settable. Please take a look at the provider documentation to ensure it should be settable.
    */
    readonly id?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/data-sources/streaming_stream_pools#name DataOciStreamingStreamPools#name}
    */
    readonly name?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/data-sources/streaming_stream_pools#state DataOciStreamingStreamPools#state}
    */
    readonly state?: string;
    /**
    * filter block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/data-sources/streaming_stream_pools#filter DataOciStreamingStreamPools#filter}
    */
    readonly filter?: DataOciStreamingStreamPoolsFilter[] | cdktf.IResolvable;
}
export interface DataOciStreamingStreamPoolsStreamPoolsCustomEncryptionKey {
}
export declare function dataOciStreamingStreamPoolsStreamPoolsCustomEncryptionKeyToTerraform(struct?: DataOciStreamingStreamPoolsStreamPoolsCustomEncryptionKey): any;
export declare function dataOciStreamingStreamPoolsStreamPoolsCustomEncryptionKeyToHclTerraform(struct?: DataOciStreamingStreamPoolsStreamPoolsCustomEncryptionKey): any;
export declare class DataOciStreamingStreamPoolsStreamPoolsCustomEncryptionKeyOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): DataOciStreamingStreamPoolsStreamPoolsCustomEncryptionKey | undefined;
    set internalValue(value: DataOciStreamingStreamPoolsStreamPoolsCustomEncryptionKey | undefined);
    get keyState(): string;
    get kmsKeyId(): string;
}
export declare class DataOciStreamingStreamPoolsStreamPoolsCustomEncryptionKeyList extends cdktf.ComplexList {
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
    get(index: number): DataOciStreamingStreamPoolsStreamPoolsCustomEncryptionKeyOutputReference;
}
export interface DataOciStreamingStreamPoolsStreamPoolsKafkaSettings {
}
export declare function dataOciStreamingStreamPoolsStreamPoolsKafkaSettingsToTerraform(struct?: DataOciStreamingStreamPoolsStreamPoolsKafkaSettings): any;
export declare function dataOciStreamingStreamPoolsStreamPoolsKafkaSettingsToHclTerraform(struct?: DataOciStreamingStreamPoolsStreamPoolsKafkaSettings): any;
export declare class DataOciStreamingStreamPoolsStreamPoolsKafkaSettingsOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): DataOciStreamingStreamPoolsStreamPoolsKafkaSettings | undefined;
    set internalValue(value: DataOciStreamingStreamPoolsStreamPoolsKafkaSettings | undefined);
    get autoCreateTopicsEnable(): cdktf.IResolvable;
    get bootstrapServers(): string;
    get logRetentionHours(): number;
    get numPartitions(): number;
}
export declare class DataOciStreamingStreamPoolsStreamPoolsKafkaSettingsList extends cdktf.ComplexList {
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
    get(index: number): DataOciStreamingStreamPoolsStreamPoolsKafkaSettingsOutputReference;
}
export interface DataOciStreamingStreamPoolsStreamPoolsPrivateEndpointSettings {
}
export declare function dataOciStreamingStreamPoolsStreamPoolsPrivateEndpointSettingsToTerraform(struct?: DataOciStreamingStreamPoolsStreamPoolsPrivateEndpointSettings): any;
export declare function dataOciStreamingStreamPoolsStreamPoolsPrivateEndpointSettingsToHclTerraform(struct?: DataOciStreamingStreamPoolsStreamPoolsPrivateEndpointSettings): any;
export declare class DataOciStreamingStreamPoolsStreamPoolsPrivateEndpointSettingsOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): DataOciStreamingStreamPoolsStreamPoolsPrivateEndpointSettings | undefined;
    set internalValue(value: DataOciStreamingStreamPoolsStreamPoolsPrivateEndpointSettings | undefined);
    get nsgIds(): string[];
    get privateEndpointIp(): string;
    get subnetId(): string;
}
export declare class DataOciStreamingStreamPoolsStreamPoolsPrivateEndpointSettingsList extends cdktf.ComplexList {
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
    get(index: number): DataOciStreamingStreamPoolsStreamPoolsPrivateEndpointSettingsOutputReference;
}
export interface DataOciStreamingStreamPoolsStreamPools {
}
export declare function dataOciStreamingStreamPoolsStreamPoolsToTerraform(struct?: DataOciStreamingStreamPoolsStreamPools): any;
export declare function dataOciStreamingStreamPoolsStreamPoolsToHclTerraform(struct?: DataOciStreamingStreamPoolsStreamPools): any;
export declare class DataOciStreamingStreamPoolsStreamPoolsOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): DataOciStreamingStreamPoolsStreamPools | undefined;
    set internalValue(value: DataOciStreamingStreamPoolsStreamPools | undefined);
    get compartmentId(): string;
    private _customEncryptionKey;
    get customEncryptionKey(): DataOciStreamingStreamPoolsStreamPoolsCustomEncryptionKeyList;
    private _definedTags;
    get definedTags(): cdktf.StringMap;
    get endpointFqdn(): string;
    private _freeformTags;
    get freeformTags(): cdktf.StringMap;
    get id(): string;
    get isPrivate(): cdktf.IResolvable;
    private _kafkaSettings;
    get kafkaSettings(): DataOciStreamingStreamPoolsStreamPoolsKafkaSettingsList;
    get lifecycleStateDetails(): string;
    get name(): string;
    private _privateEndpointSettings;
    get privateEndpointSettings(): DataOciStreamingStreamPoolsStreamPoolsPrivateEndpointSettingsList;
    private _securityAttributes;
    get securityAttributes(): cdktf.StringMap;
    get state(): string;
    get timeCreated(): string;
}
export declare class DataOciStreamingStreamPoolsStreamPoolsList extends cdktf.ComplexList {
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
    get(index: number): DataOciStreamingStreamPoolsStreamPoolsOutputReference;
}
export interface DataOciStreamingStreamPoolsFilter {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/data-sources/streaming_stream_pools#name DataOciStreamingStreamPools#name}
    */
    readonly name: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/data-sources/streaming_stream_pools#regex DataOciStreamingStreamPools#regex}
    */
    readonly regex?: boolean | cdktf.IResolvable;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/data-sources/streaming_stream_pools#values DataOciStreamingStreamPools#values}
    */
    readonly values: string[];
}
export declare function dataOciStreamingStreamPoolsFilterToTerraform(struct?: DataOciStreamingStreamPoolsFilter | cdktf.IResolvable): any;
export declare function dataOciStreamingStreamPoolsFilterToHclTerraform(struct?: DataOciStreamingStreamPoolsFilter | cdktf.IResolvable): any;
export declare class DataOciStreamingStreamPoolsFilterOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): DataOciStreamingStreamPoolsFilter | cdktf.IResolvable | undefined;
    set internalValue(value: DataOciStreamingStreamPoolsFilter | cdktf.IResolvable | undefined);
    private _name?;
    get name(): string;
    set name(value: string);
    get nameInput(): string | undefined;
    private _regex?;
    get regex(): boolean | cdktf.IResolvable;
    set regex(value: boolean | cdktf.IResolvable);
    resetRegex(): void;
    get regexInput(): boolean | cdktf.IResolvable | undefined;
    private _values?;
    get values(): string[];
    set values(value: string[]);
    get valuesInput(): string[] | undefined;
}
export declare class DataOciStreamingStreamPoolsFilterList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    internalValue?: DataOciStreamingStreamPoolsFilter[] | cdktf.IResolvable;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    /**
    * @param index the index of the item to return
    */
    get(index: number): DataOciStreamingStreamPoolsFilterOutputReference;
}
/**
* Represents a {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/data-sources/streaming_stream_pools oci_streaming_stream_pools}
*/
export declare class DataOciStreamingStreamPools extends cdktf.TerraformDataSource {
    static readonly tfResourceType = "oci_streaming_stream_pools";
    /**
    * Generates CDKTF code for importing a DataOciStreamingStreamPools resource upon running "cdktf plan <stack-name>"
    * @param scope The scope in which to define this construct
    * @param importToId The construct id used in the generated config for the DataOciStreamingStreamPools to import
    * @param importFromId The id of the existing DataOciStreamingStreamPools that should be imported. Refer to the {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/data-sources/streaming_stream_pools#import import section} in the documentation of this resource for the id to use
    * @param provider? Optional instance of the provider where the DataOciStreamingStreamPools to import is found
    */
    static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider): cdktf.ImportableResource;
    /**
    * Create a new {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/data-sources/streaming_stream_pools oci_streaming_stream_pools} Data Source
    *
    * @param scope The scope in which to define this construct
    * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
    * @param options DataOciStreamingStreamPoolsConfig
    */
    constructor(scope: Construct, id: string, config: DataOciStreamingStreamPoolsConfig);
    private _compartmentId?;
    get compartmentId(): string;
    set compartmentId(value: string);
    get compartmentIdInput(): string | undefined;
    private _id?;
    get id(): string;
    set id(value: string);
    resetId(): void;
    get idInput(): string | undefined;
    private _name?;
    get name(): string;
    set name(value: string);
    resetName(): void;
    get nameInput(): string | undefined;
    private _state?;
    get state(): string;
    set state(value: string);
    resetState(): void;
    get stateInput(): string | undefined;
    private _streamPools;
    get streamPools(): DataOciStreamingStreamPoolsStreamPoolsList;
    private _filter;
    get filter(): DataOciStreamingStreamPoolsFilterList;
    putFilter(value: DataOciStreamingStreamPoolsFilter[] | cdktf.IResolvable): void;
    resetFilter(): void;
    get filterInput(): cdktf.IResolvable | DataOciStreamingStreamPoolsFilter[] | undefined;
    protected synthesizeAttributes(): {
        [name: string]: any;
    };
    protected synthesizeHclAttributes(): {
        [name: string]: any;
    };
}
