// Generated from the schema of oracle/oci 8.28.0; see ../../README.md. Do not edit.
// Made with @cdktf/provider-generator, Copyright (c) HashiCorp, Inc., SPDX-License-Identifier: MPL-2.0.
import { Construct } from 'constructs';
import * as cdktf from 'cdktf';
export interface DataOciMonitoringMetricsConfig extends cdktf.TerraformMetaArguments {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/data-sources/monitoring_metrics#compartment_id DataOciMonitoringMetrics#compartment_id}
    */
    readonly compartmentId: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/data-sources/monitoring_metrics#compartment_id_in_subtree DataOciMonitoringMetrics#compartment_id_in_subtree}
    */
    readonly compartmentIdInSubtree?: boolean | cdktf.IResolvable;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/data-sources/monitoring_metrics#dimension_filters DataOciMonitoringMetrics#dimension_filters}
    */
    readonly dimensionFilters?: {
        [key: string]: string;
    };
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/data-sources/monitoring_metrics#group_by DataOciMonitoringMetrics#group_by}
    */
    readonly groupBy?: string[];
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/data-sources/monitoring_metrics#id DataOciMonitoringMetrics#id}
    *
    * Please be aware that the id field is automatically added to all resources in Terraform providers using a Terraform provider SDK version below 2.
    * If you experience problems setting this value it might not be settable. Please take a look at the provider documentation to ensure it should be settable.
    */
    readonly id?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/data-sources/monitoring_metrics#name DataOciMonitoringMetrics#name}
    */
    readonly name?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/data-sources/monitoring_metrics#namespace DataOciMonitoringMetrics#namespace}
    */
    readonly namespace?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/data-sources/monitoring_metrics#resource_group DataOciMonitoringMetrics#resource_group}
    */
    readonly resourceGroup?: string;
    /**
    * filter block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/data-sources/monitoring_metrics#filter DataOciMonitoringMetrics#filter}
    */
    readonly filter?: DataOciMonitoringMetricsFilter[] | cdktf.IResolvable;
}
export interface DataOciMonitoringMetricsMetrics {
}
export declare function dataOciMonitoringMetricsMetricsToTerraform(struct?: DataOciMonitoringMetricsMetrics): any;
export declare function dataOciMonitoringMetricsMetricsToHclTerraform(struct?: DataOciMonitoringMetricsMetrics): any;
export declare class DataOciMonitoringMetricsMetricsOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): DataOciMonitoringMetricsMetrics | undefined;
    set internalValue(value: DataOciMonitoringMetricsMetrics | undefined);
    get compartmentId(): string;
    get compartmentIdInSubtree(): cdktf.IResolvable;
    private _dimensionFilters;
    get dimensionFilters(): cdktf.StringMap;
    private _dimensions;
    get dimensions(): cdktf.StringMap;
    get groupBy(): string[];
    get name(): string;
    get namespace(): string;
    get resourceGroup(): string;
}
export declare class DataOciMonitoringMetricsMetricsList extends cdktf.ComplexList {
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
    get(index: number): DataOciMonitoringMetricsMetricsOutputReference;
}
export interface DataOciMonitoringMetricsFilter {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/data-sources/monitoring_metrics#name DataOciMonitoringMetrics#name}
    */
    readonly name: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/data-sources/monitoring_metrics#regex DataOciMonitoringMetrics#regex}
    */
    readonly regex?: boolean | cdktf.IResolvable;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/data-sources/monitoring_metrics#values DataOciMonitoringMetrics#values}
    */
    readonly values: string[];
}
export declare function dataOciMonitoringMetricsFilterToTerraform(struct?: DataOciMonitoringMetricsFilter | cdktf.IResolvable): any;
export declare function dataOciMonitoringMetricsFilterToHclTerraform(struct?: DataOciMonitoringMetricsFilter | cdktf.IResolvable): any;
export declare class DataOciMonitoringMetricsFilterOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): DataOciMonitoringMetricsFilter | cdktf.IResolvable | undefined;
    set internalValue(value: DataOciMonitoringMetricsFilter | cdktf.IResolvable | undefined);
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
export declare class DataOciMonitoringMetricsFilterList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    internalValue?: DataOciMonitoringMetricsFilter[] | cdktf.IResolvable;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    /**
    * @param index the index of the item to return
    */
    get(index: number): DataOciMonitoringMetricsFilterOutputReference;
}
/**
* Represents a {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/data-sources/monitoring_metrics oci_monitoring_metrics}
*/
export declare class DataOciMonitoringMetrics extends cdktf.TerraformDataSource {
    static readonly tfResourceType = "oci_monitoring_metrics";
    /**
    * Generates CDKTF code for importing a DataOciMonitoringMetrics resource upon running "cdktf plan <stack-name>"
    * @param scope The scope in which to define this construct
    * @param importToId The construct id used in the generated config for the DataOciMonitoringMetrics to import
    * @param importFromId The id of the existing DataOciMonitoringMetrics that should be imported. Refer to the {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/data-sources/monitoring_metrics#import import section} in the documentation of this resource for the id to use
    * @param provider? Optional instance of the provider where the DataOciMonitoringMetrics to import is found
    */
    static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider): cdktf.ImportableResource;
    /**
    * Create a new {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/data-sources/monitoring_metrics oci_monitoring_metrics} Data Source
    *
    * @param scope The scope in which to define this construct
    * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
    * @param options DataOciMonitoringMetricsConfig
    */
    constructor(scope: Construct, id: string, config: DataOciMonitoringMetricsConfig);
    private _compartmentId?;
    get compartmentId(): string;
    set compartmentId(value: string);
    get compartmentIdInput(): string | undefined;
    private _compartmentIdInSubtree?;
    get compartmentIdInSubtree(): boolean | cdktf.IResolvable;
    set compartmentIdInSubtree(value: boolean | cdktf.IResolvable);
    resetCompartmentIdInSubtree(): void;
    get compartmentIdInSubtreeInput(): boolean | cdktf.IResolvable | undefined;
    private _dimensionFilters?;
    get dimensionFilters(): {
        [key: string]: string;
    };
    set dimensionFilters(value: {
        [key: string]: string;
    });
    resetDimensionFilters(): void;
    get dimensionFiltersInput(): {
        [key: string]: string;
    } | undefined;
    private _groupBy?;
    get groupBy(): string[];
    set groupBy(value: string[]);
    resetGroupBy(): void;
    get groupByInput(): string[] | undefined;
    private _id?;
    get id(): string;
    set id(value: string);
    resetId(): void;
    get idInput(): string | undefined;
    private _metrics;
    get metrics(): DataOciMonitoringMetricsMetricsList;
    private _name?;
    get name(): string;
    set name(value: string);
    resetName(): void;
    get nameInput(): string | undefined;
    private _namespace?;
    get namespace(): string;
    set namespace(value: string);
    resetNamespace(): void;
    get namespaceInput(): string | undefined;
    private _resourceGroup?;
    get resourceGroup(): string;
    set resourceGroup(value: string);
    resetResourceGroup(): void;
    get resourceGroupInput(): string | undefined;
    private _filter;
    get filter(): DataOciMonitoringMetricsFilterList;
    putFilter(value: DataOciMonitoringMetricsFilter[] | cdktf.IResolvable): void;
    resetFilter(): void;
    get filterInput(): cdktf.IResolvable | DataOciMonitoringMetricsFilter[] | undefined;
    protected synthesizeAttributes(): {
        [name: string]: any;
    };
    protected synthesizeHclAttributes(): {
        [name: string]: any;
    };
}
