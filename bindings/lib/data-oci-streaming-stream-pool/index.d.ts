// Generated from the schema of oracle/oci 8.28.0; see ../../README.md. Do not edit.
// Made with @cdktf/provider-generator, Copyright (c) HashiCorp, Inc., SPDX-License-Identifier: MPL-2.0.
import { Construct } from 'constructs';
import * as cdktf from 'cdktf';
export interface DataOciStreamingStreamPoolConfig extends cdktf.TerraformMetaArguments {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/data-sources/streaming_stream_pool#stream_pool_id DataOciStreamingStreamPool#stream_pool_id}
    */
    readonly streamPoolId: string;
}
export interface DataOciStreamingStreamPoolCustomEncryptionKey {
}
export declare function dataOciStreamingStreamPoolCustomEncryptionKeyToTerraform(struct?: DataOciStreamingStreamPoolCustomEncryptionKey): any;
export declare function dataOciStreamingStreamPoolCustomEncryptionKeyToHclTerraform(struct?: DataOciStreamingStreamPoolCustomEncryptionKey): any;
export declare class DataOciStreamingStreamPoolCustomEncryptionKeyOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): DataOciStreamingStreamPoolCustomEncryptionKey | undefined;
    set internalValue(value: DataOciStreamingStreamPoolCustomEncryptionKey | undefined);
    get keyState(): string;
    get kmsKeyId(): string;
}
export declare class DataOciStreamingStreamPoolCustomEncryptionKeyList extends cdktf.ComplexList {
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
    get(index: number): DataOciStreamingStreamPoolCustomEncryptionKeyOutputReference;
}
export interface DataOciStreamingStreamPoolKafkaSettings {
}
export declare function dataOciStreamingStreamPoolKafkaSettingsToTerraform(struct?: DataOciStreamingStreamPoolKafkaSettings): any;
export declare function dataOciStreamingStreamPoolKafkaSettingsToHclTerraform(struct?: DataOciStreamingStreamPoolKafkaSettings): any;
export declare class DataOciStreamingStreamPoolKafkaSettingsOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): DataOciStreamingStreamPoolKafkaSettings | undefined;
    set internalValue(value: DataOciStreamingStreamPoolKafkaSettings | undefined);
    get autoCreateTopicsEnable(): cdktf.IResolvable;
    get bootstrapServers(): string;
    get logRetentionHours(): number;
    get numPartitions(): number;
}
export declare class DataOciStreamingStreamPoolKafkaSettingsList extends cdktf.ComplexList {
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
    get(index: number): DataOciStreamingStreamPoolKafkaSettingsOutputReference;
}
export interface DataOciStreamingStreamPoolPrivateEndpointSettings {
}
export declare function dataOciStreamingStreamPoolPrivateEndpointSettingsToTerraform(struct?: DataOciStreamingStreamPoolPrivateEndpointSettings): any;
export declare function dataOciStreamingStreamPoolPrivateEndpointSettingsToHclTerraform(struct?: DataOciStreamingStreamPoolPrivateEndpointSettings): any;
export declare class DataOciStreamingStreamPoolPrivateEndpointSettingsOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): DataOciStreamingStreamPoolPrivateEndpointSettings | undefined;
    set internalValue(value: DataOciStreamingStreamPoolPrivateEndpointSettings | undefined);
    get nsgIds(): string[];
    get privateEndpointIp(): string;
    get subnetId(): string;
}
export declare class DataOciStreamingStreamPoolPrivateEndpointSettingsList extends cdktf.ComplexList {
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
    get(index: number): DataOciStreamingStreamPoolPrivateEndpointSettingsOutputReference;
}
/**
* Represents a {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/data-sources/streaming_stream_pool oci_streaming_stream_pool}
*/
export declare class DataOciStreamingStreamPool extends cdktf.TerraformDataSource {
    static readonly tfResourceType = "oci_streaming_stream_pool";
    /**
    * Generates CDKTF code for importing a DataOciStreamingStreamPool resource upon running "cdktf plan <stack-name>"
    * @param scope The scope in which to define this construct
    * @param importToId The construct id used in the generated config for the DataOciStreamingStreamPool to import
    * @param importFromId The id of the existing DataOciStreamingStreamPool that should be imported. Refer to the {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/data-sources/streaming_stream_pool#import import section} in the documentation of this resource for the id to use
    * @param provider? Optional instance of the provider where the DataOciStreamingStreamPool to import is found
    */
    static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider): cdktf.ImportableResource;
    /**
    * Create a new {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/data-sources/streaming_stream_pool oci_streaming_stream_pool} Data Source
    *
    * @param scope The scope in which to define this construct
    * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
    * @param options DataOciStreamingStreamPoolConfig
    */
    constructor(scope: Construct, id: string, config: DataOciStreamingStreamPoolConfig);
    get compartmentId(): string;
    private _customEncryptionKey;
    get customEncryptionKey(): DataOciStreamingStreamPoolCustomEncryptionKeyList;
    private _definedTags;
    get definedTags(): cdktf.StringMap;
    get endpointFqdn(): string;
    private _freeformTags;
    get freeformTags(): cdktf.StringMap;
    get id(): string;
    get isPrivate(): cdktf.IResolvable;
    private _kafkaSettings;
    get kafkaSettings(): DataOciStreamingStreamPoolKafkaSettingsList;
    get lifecycleStateDetails(): string;
    get name(): string;
    private _privateEndpointSettings;
    get privateEndpointSettings(): DataOciStreamingStreamPoolPrivateEndpointSettingsList;
    private _securityAttributes;
    get securityAttributes(): cdktf.StringMap;
    get state(): string;
    private _streamPoolId?;
    get streamPoolId(): string;
    set streamPoolId(value: string);
    get streamPoolIdInput(): string | undefined;
    get timeCreated(): string;
    protected synthesizeAttributes(): {
        [name: string]: any;
    };
    protected synthesizeHclAttributes(): {
        [name: string]: any;
    };
}
