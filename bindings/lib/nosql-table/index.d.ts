// Generated from the schema of oracle/oci 8.28.0; see ../../README.md. Do not edit.
// Made with @cdktf/provider-generator, Copyright (c) HashiCorp, Inc., SPDX-License-Identifier: MPL-2.0.
import { Construct } from 'constructs';
import * as cdktf from 'cdktf';
export interface NosqlTableConfig extends cdktf.TerraformMetaArguments {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/nosql_table#compartment_id NosqlTable#compartment_id}
    */
    readonly compartmentId: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/nosql_table#ddl_statement NosqlTable#ddl_statement}
    */
    readonly ddlStatement: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/nosql_table#defined_tags NosqlTable#defined_tags}
    */
    readonly definedTags?: {
        [key: string]: string;
    };
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/nosql_table#freeform_tags NosqlTable#freeform_tags}
    */
    readonly freeformTags?: {
        [key: string]: string;
    };
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/nosql_table#id NosqlTable#id}
    *
    * Please be aware that the id field is automatically added to all resources in Terraform providers using a Terraform provider SDK version below 2.
    * If you experience problems setting this value it might not be settable. Please take a look at the provider documentation to ensure it should be settable.
    */
    readonly id?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/nosql_table#is_auto_reclaimable NosqlTable#is_auto_reclaimable}
    */
    readonly isAutoReclaimable?: boolean | cdktf.IResolvable;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/nosql_table#name NosqlTable#name}
    */
    readonly name: string;
    /**
    * table_limits block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/nosql_table#table_limits NosqlTable#table_limits}
    */
    readonly tableLimits?: NosqlTableTableLimits;
    /**
    * timeouts block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/nosql_table#timeouts NosqlTable#timeouts}
    */
    readonly timeouts?: NosqlTableTimeouts;
}
export interface NosqlTableReplicas {
}
export declare function nosqlTableReplicasToTerraform(struct?: NosqlTableReplicas): any;
export declare function nosqlTableReplicasToHclTerraform(struct?: NosqlTableReplicas): any;
export declare class NosqlTableReplicasOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): NosqlTableReplicas | undefined;
    set internalValue(value: NosqlTableReplicas | undefined);
    get capacityMode(): string;
    get lifecycleDetails(): string;
    get maxWriteUnits(): number;
    get region(): string;
    get state(): string;
    get tableId(): string;
}
export declare class NosqlTableReplicasList extends cdktf.ComplexList {
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
    get(index: number): NosqlTableReplicasOutputReference;
}
export interface NosqlTableSchemaColumns {
}
export declare function nosqlTableSchemaColumnsToTerraform(struct?: NosqlTableSchemaColumns): any;
export declare function nosqlTableSchemaColumnsToHclTerraform(struct?: NosqlTableSchemaColumns): any;
export declare class NosqlTableSchemaColumnsOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): NosqlTableSchemaColumns | undefined;
    set internalValue(value: NosqlTableSchemaColumns | undefined);
    get defaultValue(): string;
    get isAsUuid(): cdktf.IResolvable;
    get isGenerated(): cdktf.IResolvable;
    get isNullable(): cdktf.IResolvable;
    get name(): string;
    get type(): string;
}
export declare class NosqlTableSchemaColumnsList extends cdktf.ComplexList {
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
    get(index: number): NosqlTableSchemaColumnsOutputReference;
}
export interface NosqlTableSchemaIdentity {
}
export declare function nosqlTableSchemaIdentityToTerraform(struct?: NosqlTableSchemaIdentity): any;
export declare function nosqlTableSchemaIdentityToHclTerraform(struct?: NosqlTableSchemaIdentity): any;
export declare class NosqlTableSchemaIdentityOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): NosqlTableSchemaIdentity | undefined;
    set internalValue(value: NosqlTableSchemaIdentity | undefined);
    get columnName(): string;
    get isAlways(): cdktf.IResolvable;
    get isNull(): cdktf.IResolvable;
}
export declare class NosqlTableSchemaIdentityList extends cdktf.ComplexList {
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
    get(index: number): NosqlTableSchemaIdentityOutputReference;
}
export interface NosqlTableSchema {
}
export declare function nosqlTableSchemaToTerraform(struct?: NosqlTableSchema): any;
export declare function nosqlTableSchemaToHclTerraform(struct?: NosqlTableSchema): any;
export declare class NosqlTableSchemaOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): NosqlTableSchema | undefined;
    set internalValue(value: NosqlTableSchema | undefined);
    private _columns;
    get columns(): NosqlTableSchemaColumnsList;
    private _identity;
    get identity(): NosqlTableSchemaIdentityList;
    get primaryKey(): string[];
    get shardKey(): string[];
    get ttl(): number;
}
export declare class NosqlTableSchemaList extends cdktf.ComplexList {
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
    get(index: number): NosqlTableSchemaOutputReference;
}
export interface NosqlTableTableLimits {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/nosql_table#capacity_mode NosqlTable#capacity_mode}
    */
    readonly capacityMode?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/nosql_table#max_read_units NosqlTable#max_read_units}
    */
    readonly maxReadUnits: number;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/nosql_table#max_storage_in_gbs NosqlTable#max_storage_in_gbs}
    */
    readonly maxStorageInGbs: number;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/nosql_table#max_write_units NosqlTable#max_write_units}
    */
    readonly maxWriteUnits: number;
}
export declare function nosqlTableTableLimitsToTerraform(struct?: NosqlTableTableLimitsOutputReference | NosqlTableTableLimits): any;
export declare function nosqlTableTableLimitsToHclTerraform(struct?: NosqlTableTableLimitsOutputReference | NosqlTableTableLimits): any;
export declare class NosqlTableTableLimitsOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): NosqlTableTableLimits | undefined;
    set internalValue(value: NosqlTableTableLimits | undefined);
    private _capacityMode?;
    get capacityMode(): string;
    set capacityMode(value: string);
    resetCapacityMode(): void;
    get capacityModeInput(): string | undefined;
    private _maxReadUnits?;
    get maxReadUnits(): number;
    set maxReadUnits(value: number);
    get maxReadUnitsInput(): number | undefined;
    private _maxStorageInGbs?;
    get maxStorageInGbs(): number;
    set maxStorageInGbs(value: number);
    get maxStorageInGbsInput(): number | undefined;
    private _maxWriteUnits?;
    get maxWriteUnits(): number;
    set maxWriteUnits(value: number);
    get maxWriteUnitsInput(): number | undefined;
}
export interface NosqlTableTimeouts {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/nosql_table#create NosqlTable#create}
    */
    readonly create?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/nosql_table#delete NosqlTable#delete}
    */
    readonly delete?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/nosql_table#update NosqlTable#update}
    */
    readonly update?: string;
}
export declare function nosqlTableTimeoutsToTerraform(struct?: NosqlTableTimeouts | cdktf.IResolvable): any;
export declare function nosqlTableTimeoutsToHclTerraform(struct?: NosqlTableTimeouts | cdktf.IResolvable): any;
export declare class NosqlTableTimeoutsOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): NosqlTableTimeouts | cdktf.IResolvable | undefined;
    set internalValue(value: NosqlTableTimeouts | cdktf.IResolvable | undefined);
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
* Represents a {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/nosql_table oci_nosql_table}
*/
export declare class NosqlTable extends cdktf.TerraformResource {
    static readonly tfResourceType = "oci_nosql_table";
    /**
    * Generates CDKTF code for importing a NosqlTable resource upon running "cdktf plan <stack-name>"
    * @param scope The scope in which to define this construct
    * @param importToId The construct id used in the generated config for the NosqlTable to import
    * @param importFromId The id of the existing NosqlTable that should be imported. Refer to the {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/nosql_table#import import section} in the documentation of this resource for the id to use
    * @param provider? Optional instance of the provider where the NosqlTable to import is found
    */
    static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider): cdktf.ImportableResource;
    /**
    * Create a new {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/nosql_table oci_nosql_table} Resource
    *
    * @param scope The scope in which to define this construct
    * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
    * @param options NosqlTableConfig
    */
    constructor(scope: Construct, id: string, config: NosqlTableConfig);
    private _compartmentId?;
    get compartmentId(): string;
    set compartmentId(value: string);
    get compartmentIdInput(): string | undefined;
    private _ddlStatement?;
    get ddlStatement(): string;
    set ddlStatement(value: string);
    get ddlStatementInput(): string | undefined;
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
    private _isAutoReclaimable?;
    get isAutoReclaimable(): boolean | cdktf.IResolvable;
    set isAutoReclaimable(value: boolean | cdktf.IResolvable);
    resetIsAutoReclaimable(): void;
    get isAutoReclaimableInput(): boolean | cdktf.IResolvable | undefined;
    get isMultiRegion(): cdktf.IResolvable;
    get lifecycleDetails(): string;
    get localReplicaInitializationInPercent(): number;
    private _name?;
    get name(): string;
    set name(value: string);
    get nameInput(): string | undefined;
    private _replicas;
    get replicas(): NosqlTableReplicasList;
    private _schema;
    get schema(): NosqlTableSchemaList;
    get schemaState(): string;
    get state(): string;
    private _systemTags;
    get systemTags(): cdktf.StringMap;
    get timeCreated(): string;
    get timeOfExpiration(): string;
    get timeUpdated(): string;
    private _tableLimits;
    get tableLimits(): NosqlTableTableLimitsOutputReference;
    putTableLimits(value: NosqlTableTableLimits): void;
    resetTableLimits(): void;
    get tableLimitsInput(): NosqlTableTableLimits | undefined;
    private _timeouts;
    get timeouts(): NosqlTableTimeoutsOutputReference;
    putTimeouts(value: NosqlTableTimeouts): void;
    resetTimeouts(): void;
    get timeoutsInput(): cdktf.IResolvable | NosqlTableTimeouts | undefined;
    protected synthesizeAttributes(): {
        [name: string]: any;
    };
    protected synthesizeHclAttributes(): {
        [name: string]: any;
    };
}
