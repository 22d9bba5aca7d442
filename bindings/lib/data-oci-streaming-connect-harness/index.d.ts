// Generated from the schema of oracle/oci 8.28.0; see ../../README.md. Do not edit.
// Made with @cdktf/provider-generator, Copyright (c) HashiCorp, Inc., SPDX-License-Identifier: MPL-2.0.
import { Construct } from 'constructs';
import * as cdktf from 'cdktf';
export interface DataOciStreamingConnectHarnessConfig extends cdktf.TerraformMetaArguments {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/data-sources/streaming_connect_harness#connect_harness_id DataOciStreamingConnectHarness#connect_harness_id}
    */
    readonly connectHarnessId: string;
}
/**
* Represents a {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/data-sources/streaming_connect_harness oci_streaming_connect_harness}
*/
export declare class DataOciStreamingConnectHarness extends cdktf.TerraformDataSource {
    static readonly tfResourceType = "oci_streaming_connect_harness";
    /**
    * Generates CDKTF code for importing a DataOciStreamingConnectHarness resource upon running "cdktf plan <stack-name>"
    * @param scope The scope in which to define this construct
    * @param importToId The construct id used in the generated config for the DataOciStreamingConnectHarness to import
    * @param importFromId The id of the existing DataOciStreamingConnectHarness that should be imported. Refer to the {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/data-sources/streaming_connect_harness#import import section} in the documentation of this resource for the id to use
    * @param provider? Optional instance of the provider where the DataOciStreamingConnectHarness to import is found
    */
    static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider): cdktf.ImportableResource;
    /**
    * Create a new {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/data-sources/streaming_connect_harness oci_streaming_connect_harness} Data Source
    *
    * @param scope The scope in which to define this construct
    * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
    * @param options DataOciStreamingConnectHarnessConfig
    */
    constructor(scope: Construct, id: string, config: DataOciStreamingConnectHarnessConfig);
    get compartmentId(): string;
    private _connectHarnessId?;
    get connectHarnessId(): string;
    set connectHarnessId(value: string);
    get connectHarnessIdInput(): string | undefined;
    private _definedTags;
    get definedTags(): cdktf.StringMap;
    private _freeformTags;
    get freeformTags(): cdktf.StringMap;
    get id(): string;
    get lifecycleStateDetails(): string;
    get name(): string;
    get state(): string;
    get timeCreated(): string;
    protected synthesizeAttributes(): {
        [name: string]: any;
    };
    protected synthesizeHclAttributes(): {
        [name: string]: any;
    };
}
