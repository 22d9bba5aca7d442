// Generated from the schema of oracle/oci 8.28.0; see ../../README.md. Do not edit.
// Made with @cdktf/provider-generator, Copyright (c) HashiCorp, Inc., SPDX-License-Identifier: MPL-2.0.
import { Construct } from 'constructs';
import * as cdktf from 'cdktf';
export interface DataOciSchConnectorPluginsConfig extends cdktf.TerraformMetaArguments {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/data-sources/sch_connector_plugins#display_name DataOciSchConnectorPlugins#display_name}
    */
    readonly displayName?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/data-sources/sch_connector_plugins#id DataOciSchConnectorPlugins#id}
    *
    * Please be aware that the id field is automatically added to all resources in Terraform providers using a Terraform provider SDK version below 2.
    * If you experience problems setting this value it might not be settable. Please take a look at the provider documentation to ensure it should be settable.
    */
    readonly id?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/data-sources/sch_connector_plugins#name DataOciSchConnectorPlugins#name}
    */
    readonly name?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/data-sources/sch_connector_plugins#state DataOciSchConnectorPlugins#state}
    */
    readonly state?: string;
    /**
    * filter block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/data-sources/sch_connector_plugins#filter DataOciSchConnectorPlugins#filter}
    */
    readonly filter?: DataOciSchConnectorPluginsFilter[] | cdktf.IResolvable;
}
export interface DataOciSchConnectorPluginsConnectorPluginCollectionItems {
}
export declare function dataOciSchConnectorPluginsConnectorPluginCollectionItemsToTerraform(struct?: DataOciSchConnectorPluginsConnectorPluginCollectionItems): any;
export declare function dataOciSchConnectorPluginsConnectorPluginCollectionItemsToHclTerraform(struct?: DataOciSchConnectorPluginsConnectorPluginCollectionItems): any;
export declare class DataOciSchConnectorPluginsConnectorPluginCollectionItemsOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): DataOciSchConnectorPluginsConnectorPluginCollectionItems | undefined;
    set internalValue(value: DataOciSchConnectorPluginsConnectorPluginCollectionItems | undefined);
    get displayName(): string;
    get estimatedThroughput(): string;
    get kind(): string;
    get maxRetention(): string;
    get name(): string;
    get schema(): string;
    get state(): string;
    get timeCreated(): string;
}
export declare class DataOciSchConnectorPluginsConnectorPluginCollectionItemsList extends cdktf.ComplexList {
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
    get(index: number): DataOciSchConnectorPluginsConnectorPluginCollectionItemsOutputReference;
}
export interface DataOciSchConnectorPluginsConnectorPluginCollection {
}
export declare function dataOciSchConnectorPluginsConnectorPluginCollectionToTerraform(struct?: DataOciSchConnectorPluginsConnectorPluginCollection): any;
export declare function dataOciSchConnectorPluginsConnectorPluginCollectionToHclTerraform(struct?: DataOciSchConnectorPluginsConnectorPluginCollection): any;
export declare class DataOciSchConnectorPluginsConnectorPluginCollectionOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): DataOciSchConnectorPluginsConnectorPluginCollection | undefined;
    set internalValue(value: DataOciSchConnectorPluginsConnectorPluginCollection | undefined);
    private _items;
    get items(): DataOciSchConnectorPluginsConnectorPluginCollectionItemsList;
}
export declare class DataOciSchConnectorPluginsConnectorPluginCollectionList extends cdktf.ComplexList {
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
    get(index: number): DataOciSchConnectorPluginsConnectorPluginCollectionOutputReference;
}
export interface DataOciSchConnectorPluginsFilter {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/data-sources/sch_connector_plugins#name DataOciSchConnectorPlugins#name}
    */
    readonly name: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/data-sources/sch_connector_plugins#regex DataOciSchConnectorPlugins#regex}
    */
    readonly regex?: boolean | cdktf.IResolvable;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/data-sources/sch_connector_plugins#values DataOciSchConnectorPlugins#values}
    */
    readonly values: string[];
}
export declare function dataOciSchConnectorPluginsFilterToTerraform(struct?: DataOciSchConnectorPluginsFilter | cdktf.IResolvable): any;
export declare function dataOciSchConnectorPluginsFilterToHclTerraform(struct?: DataOciSchConnectorPluginsFilter | cdktf.IResolvable): any;
export declare class DataOciSchConnectorPluginsFilterOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): DataOciSchConnectorPluginsFilter | cdktf.IResolvable | undefined;
    set internalValue(value: DataOciSchConnectorPluginsFilter | cdktf.IResolvable | undefined);
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
export declare class DataOciSchConnectorPluginsFilterList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    internalValue?: DataOciSchConnectorPluginsFilter[] | cdktf.IResolvable;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    /**
    * @param index the index of the item to return
    */
    get(index: number): DataOciSchConnectorPluginsFilterOutputReference;
}
/**
* Represents a {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/data-sources/sch_connector_plugins oci_sch_connector_plugins}
*/
export declare class DataOciSchConnectorPlugins extends cdktf.TerraformDataSource {
    static readonly tfResourceType = "oci_sch_connector_plugins";
    /**
    * Generates CDKTF code for importing a DataOciSchConnectorPlugins resource upon running "cdktf plan <stack-name>"
    * @param scope The scope in which to define this construct
    * @param importToId The construct id used in the generated config for the DataOciSchConnectorPlugins to import
    * @param importFromId The id of the existing DataOciSchConnectorPlugins that should be imported. Refer to the {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/data-sources/sch_connector_plugins#import import section} in the documentation of this resource for the id to use
    * @param provider? Optional instance of the provider where the DataOciSchConnectorPlugins to import is found
    */
    static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider): cdktf.ImportableResource;
    /**
    * Create a new {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/data-sources/sch_connector_plugins oci_sch_connector_plugins} Data Source
    *
    * @param scope The scope in which to define this construct
    * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
    * @param options DataOciSchConnectorPluginsConfig = {}
    */
    constructor(scope: Construct, id: string, config?: DataOciSchConnectorPluginsConfig);
    private _connectorPluginCollection;
    get connectorPluginCollection(): DataOciSchConnectorPluginsConnectorPluginCollectionList;
    private _displayName?;
    get displayName(): string;
    set displayName(value: string);
    resetDisplayName(): void;
    get displayNameInput(): string | undefined;
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
    private _filter;
    get filter(): DataOciSchConnectorPluginsFilterList;
    putFilter(value: DataOciSchConnectorPluginsFilter[] | cdktf.IResolvable): void;
    resetFilter(): void;
    get filterInput(): cdktf.IResolvable | DataOciSchConnectorPluginsFilter[] | undefined;
    protected synthesizeAttributes(): {
        [name: string]: any;
    };
    protected synthesizeHclAttributes(): {
        [name: string]: any;
    };
}
