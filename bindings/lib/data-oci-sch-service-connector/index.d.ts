// Generated from the schema of oracle/oci 8.28.0; see ../../README.md. Do not edit.
// Made with @cdktf/provider-generator, Copyright (c) HashiCorp, Inc., SPDX-License-Identifier: MPL-2.0.
import { Construct } from 'constructs';
import * as cdktf from 'cdktf';
export interface DataOciSchServiceConnectorConfig extends cdktf.TerraformMetaArguments {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/data-sources/sch_service_connector#service_connector_id DataOciSchServiceConnector#service_connector_id}
    */
    readonly serviceConnectorId: string;
}
export interface DataOciSchServiceConnectorSourceCursor {
}
export declare function dataOciSchServiceConnectorSourceCursorToTerraform(struct?: DataOciSchServiceConnectorSourceCursor): any;
export declare function dataOciSchServiceConnectorSourceCursorToHclTerraform(struct?: DataOciSchServiceConnectorSourceCursor): any;
export declare class DataOciSchServiceConnectorSourceCursorOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): DataOciSchServiceConnectorSourceCursor | undefined;
    set internalValue(value: DataOciSchServiceConnectorSourceCursor | undefined);
    get kind(): string;
}
export declare class DataOciSchServiceConnectorSourceCursorList extends cdktf.ComplexList {
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
    get(index: number): DataOciSchServiceConnectorSourceCursorOutputReference;
}
export interface DataOciSchServiceConnectorSourceLogSources {
}
export declare function dataOciSchServiceConnectorSourceLogSourcesToTerraform(struct?: DataOciSchServiceConnectorSourceLogSources): any;
export declare function dataOciSchServiceConnectorSourceLogSourcesToHclTerraform(struct?: DataOciSchServiceConnectorSourceLogSources): any;
export declare class DataOciSchServiceConnectorSourceLogSourcesOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): DataOciSchServiceConnectorSourceLogSources | undefined;
    set internalValue(value: DataOciSchServiceConnectorSourceLogSources | undefined);
    get compartmentId(): string;
    get logGroupId(): string;
    get logId(): string;
}
export declare class DataOciSchServiceConnectorSourceLogSourcesList extends cdktf.ComplexList {
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
    get(index: number): DataOciSchServiceConnectorSourceLogSourcesOutputReference;
}
export interface DataOciSchServiceConnectorSourceMonitoringSourcesNamespaceDetailsNamespacesMetrics {
}
export declare function dataOciSchServiceConnectorSourceMonitoringSourcesNamespaceDetailsNamespacesMetricsToTerraform(struct?: DataOciSchServiceConnectorSourceMonitoringSourcesNamespaceDetailsNamespacesMetrics): any;
export declare function dataOciSchServiceConnectorSourceMonitoringSourcesNamespaceDetailsNamespacesMetricsToHclTerraform(struct?: DataOciSchServiceConnectorSourceMonitoringSourcesNamespaceDetailsNamespacesMetrics): any;
export declare class DataOciSchServiceConnectorSourceMonitoringSourcesNamespaceDetailsNamespacesMetricsOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): DataOciSchServiceConnectorSourceMonitoringSourcesNamespaceDetailsNamespacesMetrics | undefined;
    set internalValue(value: DataOciSchServiceConnectorSourceMonitoringSourcesNamespaceDetailsNamespacesMetrics | undefined);
    get kind(): string;
}
export declare class DataOciSchServiceConnectorSourceMonitoringSourcesNamespaceDetailsNamespacesMetricsList extends cdktf.ComplexList {
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
    get(index: number): DataOciSchServiceConnectorSourceMonitoringSourcesNamespaceDetailsNamespacesMetricsOutputReference;
}
export interface DataOciSchServiceConnectorSourceMonitoringSourcesNamespaceDetailsNamespaces {
}
export declare function dataOciSchServiceConnectorSourceMonitoringSourcesNamespaceDetailsNamespacesToTerraform(struct?: DataOciSchServiceConnectorSourceMonitoringSourcesNamespaceDetailsNamespaces): any;
export declare function dataOciSchServiceConnectorSourceMonitoringSourcesNamespaceDetailsNamespacesToHclTerraform(struct?: DataOciSchServiceConnectorSourceMonitoringSourcesNamespaceDetailsNamespaces): any;
export declare class DataOciSchServiceConnectorSourceMonitoringSourcesNamespaceDetailsNamespacesOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): DataOciSchServiceConnectorSourceMonitoringSourcesNamespaceDetailsNamespaces | undefined;
    set internalValue(value: DataOciSchServiceConnectorSourceMonitoringSourcesNamespaceDetailsNamespaces | undefined);
    private _metrics;
    get metrics(): DataOciSchServiceConnectorSourceMonitoringSourcesNamespaceDetailsNamespacesMetricsList;
    get namespace(): string;
}
export declare class DataOciSchServiceConnectorSourceMonitoringSourcesNamespaceDetailsNamespacesList extends cdktf.ComplexList {
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
    get(index: number): DataOciSchServiceConnectorSourceMonitoringSourcesNamespaceDetailsNamespacesOutputReference;
}
export interface DataOciSchServiceConnectorSourceMonitoringSourcesNamespaceDetails {
}
export declare function dataOciSchServiceConnectorSourceMonitoringSourcesNamespaceDetailsToTerraform(struct?: DataOciSchServiceConnectorSourceMonitoringSourcesNamespaceDetails): any;
export declare function dataOciSchServiceConnectorSourceMonitoringSourcesNamespaceDetailsToHclTerraform(struct?: DataOciSchServiceConnectorSourceMonitoringSourcesNamespaceDetails): any;
export declare class DataOciSchServiceConnectorSourceMonitoringSourcesNamespaceDetailsOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): DataOciSchServiceConnectorSourceMonitoringSourcesNamespaceDetails | undefined;
    set internalValue(value: DataOciSchServiceConnectorSourceMonitoringSourcesNamespaceDetails | undefined);
    get kind(): string;
    private _namespaces;
    get namespaces(): DataOciSchServiceConnectorSourceMonitoringSourcesNamespaceDetailsNamespacesList;
}
export declare class DataOciSchServiceConnectorSourceMonitoringSourcesNamespaceDetailsList extends cdktf.ComplexList {
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
    get(index: number): DataOciSchServiceConnectorSourceMonitoringSourcesNamespaceDetailsOutputReference;
}
export interface DataOciSchServiceConnectorSourceMonitoringSources {
}
export declare function dataOciSchServiceConnectorSourceMonitoringSourcesToTerraform(struct?: DataOciSchServiceConnectorSourceMonitoringSources): any;
export declare function dataOciSchServiceConnectorSourceMonitoringSourcesToHclTerraform(struct?: DataOciSchServiceConnectorSourceMonitoringSources): any;
export declare class DataOciSchServiceConnectorSourceMonitoringSourcesOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): DataOciSchServiceConnectorSourceMonitoringSources | undefined;
    set internalValue(value: DataOciSchServiceConnectorSourceMonitoringSources | undefined);
    get compartmentId(): string;
    private _namespaceDetails;
    get namespaceDetails(): DataOciSchServiceConnectorSourceMonitoringSourcesNamespaceDetailsList;
}
export declare class DataOciSchServiceConnectorSourceMonitoringSourcesList extends cdktf.ComplexList {
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
    get(index: number): DataOciSchServiceConnectorSourceMonitoringSourcesOutputReference;
}
export interface DataOciSchServiceConnectorSourcePrivateEndpointMetadata {
}
export declare function dataOciSchServiceConnectorSourcePrivateEndpointMetadataToTerraform(struct?: DataOciSchServiceConnectorSourcePrivateEndpointMetadata): any;
export declare function dataOciSchServiceConnectorSourcePrivateEndpointMetadataToHclTerraform(struct?: DataOciSchServiceConnectorSourcePrivateEndpointMetadata): any;
export declare class DataOciSchServiceConnectorSourcePrivateEndpointMetadataOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): DataOciSchServiceConnectorSourcePrivateEndpointMetadata | undefined;
    set internalValue(value: DataOciSchServiceConnectorSourcePrivateEndpointMetadata | undefined);
    get rceDnsProxyIpAddress(): string;
    get rceTrafficIpAddress(): string;
}
export declare class DataOciSchServiceConnectorSourcePrivateEndpointMetadataList extends cdktf.ComplexList {
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
    get(index: number): DataOciSchServiceConnectorSourcePrivateEndpointMetadataOutputReference;
}
export interface DataOciSchServiceConnectorSource {
}
export declare function dataOciSchServiceConnectorSourceToTerraform(struct?: DataOciSchServiceConnectorSource): any;
export declare function dataOciSchServiceConnectorSourceToHclTerraform(struct?: DataOciSchServiceConnectorSource): any;
export declare class DataOciSchServiceConnectorSourceOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): DataOciSchServiceConnectorSource | undefined;
    set internalValue(value: DataOciSchServiceConnectorSource | undefined);
    get configMap(): string;
    private _cursor;
    get cursor(): DataOciSchServiceConnectorSourceCursorList;
    get kind(): string;
    private _logSources;
    get logSources(): DataOciSchServiceConnectorSourceLogSourcesList;
    private _monitoringSources;
    get monitoringSources(): DataOciSchServiceConnectorSourceMonitoringSourcesList;
    get pluginName(): string;
    private _privateEndpointMetadata;
    get privateEndpointMetadata(): DataOciSchServiceConnectorSourcePrivateEndpointMetadataList;
    get streamId(): string;
}
export declare class DataOciSchServiceConnectorSourceList extends cdktf.ComplexList {
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
    get(index: number): DataOciSchServiceConnectorSourceOutputReference;
}
export interface DataOciSchServiceConnectorTargetDimensionsDimensionValue {
}
export declare function dataOciSchServiceConnectorTargetDimensionsDimensionValueToTerraform(struct?: DataOciSchServiceConnectorTargetDimensionsDimensionValue): any;
export declare function dataOciSchServiceConnectorTargetDimensionsDimensionValueToHclTerraform(struct?: DataOciSchServiceConnectorTargetDimensionsDimensionValue): any;
export declare class DataOciSchServiceConnectorTargetDimensionsDimensionValueOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): DataOciSchServiceConnectorTargetDimensionsDimensionValue | undefined;
    set internalValue(value: DataOciSchServiceConnectorTargetDimensionsDimensionValue | undefined);
    get kind(): string;
    get path(): string;
    get value(): string;
}
export declare class DataOciSchServiceConnectorTargetDimensionsDimensionValueList extends cdktf.ComplexList {
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
    get(index: number): DataOciSchServiceConnectorTargetDimensionsDimensionValueOutputReference;
}
export interface DataOciSchServiceConnectorTargetDimensions {
}
export declare function dataOciSchServiceConnectorTargetDimensionsToTerraform(struct?: DataOciSchServiceConnectorTargetDimensions): any;
export declare function dataOciSchServiceConnectorTargetDimensionsToHclTerraform(struct?: DataOciSchServiceConnectorTargetDimensions): any;
export declare class DataOciSchServiceConnectorTargetDimensionsOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): DataOciSchServiceConnectorTargetDimensions | undefined;
    set internalValue(value: DataOciSchServiceConnectorTargetDimensions | undefined);
    private _dimensionValue;
    get dimensionValue(): DataOciSchServiceConnectorTargetDimensionsDimensionValueList;
    get name(): string;
}
export declare class DataOciSchServiceConnectorTargetDimensionsList extends cdktf.ComplexList {
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
    get(index: number): DataOciSchServiceConnectorTargetDimensionsOutputReference;
}
export interface DataOciSchServiceConnectorTargetPrivateEndpointMetadata {
}
export declare function dataOciSchServiceConnectorTargetPrivateEndpointMetadataToTerraform(struct?: DataOciSchServiceConnectorTargetPrivateEndpointMetadata): any;
export declare function dataOciSchServiceConnectorTargetPrivateEndpointMetadataToHclTerraform(struct?: DataOciSchServiceConnectorTargetPrivateEndpointMetadata): any;
export declare class DataOciSchServiceConnectorTargetPrivateEndpointMetadataOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): DataOciSchServiceConnectorTargetPrivateEndpointMetadata | undefined;
    set internalValue(value: DataOciSchServiceConnectorTargetPrivateEndpointMetadata | undefined);
    get rceDnsProxyIpAddress(): string;
    get rceTrafficIpAddress(): string;
}
export declare class DataOciSchServiceConnectorTargetPrivateEndpointMetadataList extends cdktf.ComplexList {
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
    get(index: number): DataOciSchServiceConnectorTargetPrivateEndpointMetadataOutputReference;
}
export interface DataOciSchServiceConnectorTarget {
}
export declare function dataOciSchServiceConnectorTargetToTerraform(struct?: DataOciSchServiceConnectorTarget): any;
export declare function dataOciSchServiceConnectorTargetToHclTerraform(struct?: DataOciSchServiceConnectorTarget): any;
export declare class DataOciSchServiceConnectorTargetOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): DataOciSchServiceConnectorTarget | undefined;
    set internalValue(value: DataOciSchServiceConnectorTarget | undefined);
    get batchRolloverSizeInMbs(): number;
    get batchRolloverTimeInMs(): number;
    get batchSizeInKbs(): number;
    get batchSizeInNum(): number;
    get batchTimeInSec(): number;
    get bucket(): string;
    get compartmentId(): string;
    private _dimensions;
    get dimensions(): DataOciSchServiceConnectorTargetDimensionsList;
    get enableFormattedMessaging(): cdktf.IResolvable;
    get functionId(): string;
    get kind(): string;
    get logGroupId(): string;
    get logSourceIdentifier(): string;
    get metric(): string;
    get metricNamespace(): string;
    get namespace(): string;
    get objectNamePrefix(): string;
    private _privateEndpointMetadata;
    get privateEndpointMetadata(): DataOciSchServiceConnectorTargetPrivateEndpointMetadataList;
    get streamId(): string;
    get topicId(): string;
}
export declare class DataOciSchServiceConnectorTargetList extends cdktf.ComplexList {
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
    get(index: number): DataOciSchServiceConnectorTargetOutputReference;
}
export interface DataOciSchServiceConnectorTasksPrivateEndpointMetadata {
}
export declare function dataOciSchServiceConnectorTasksPrivateEndpointMetadataToTerraform(struct?: DataOciSchServiceConnectorTasksPrivateEndpointMetadata): any;
export declare function dataOciSchServiceConnectorTasksPrivateEndpointMetadataToHclTerraform(struct?: DataOciSchServiceConnectorTasksPrivateEndpointMetadata): any;
export declare class DataOciSchServiceConnectorTasksPrivateEndpointMetadataOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): DataOciSchServiceConnectorTasksPrivateEndpointMetadata | undefined;
    set internalValue(value: DataOciSchServiceConnectorTasksPrivateEndpointMetadata | undefined);
    get rceDnsProxyIpAddress(): string;
    get rceTrafficIpAddress(): string;
}
export declare class DataOciSchServiceConnectorTasksPrivateEndpointMetadataList extends cdktf.ComplexList {
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
    get(index: number): DataOciSchServiceConnectorTasksPrivateEndpointMetadataOutputReference;
}
export interface DataOciSchServiceConnectorTasks {
}
export declare function dataOciSchServiceConnectorTasksToTerraform(struct?: DataOciSchServiceConnectorTasks): any;
export declare function dataOciSchServiceConnectorTasksToHclTerraform(struct?: DataOciSchServiceConnectorTasks): any;
export declare class DataOciSchServiceConnectorTasksOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): DataOciSchServiceConnectorTasks | undefined;
    set internalValue(value: DataOciSchServiceConnectorTasks | undefined);
    get batchSizeInKbs(): number;
    get batchTimeInSec(): number;
    get condition(): string;
    get functionId(): string;
    get kind(): string;
    private _privateEndpointMetadata;
    get privateEndpointMetadata(): DataOciSchServiceConnectorTasksPrivateEndpointMetadataList;
}
export declare class DataOciSchServiceConnectorTasksList extends cdktf.ComplexList {
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
    get(index: number): DataOciSchServiceConnectorTasksOutputReference;
}
/**
* Represents a {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/data-sources/sch_service_connector oci_sch_service_connector}
*/
export declare class DataOciSchServiceConnector extends cdktf.TerraformDataSource {
    static readonly tfResourceType = "oci_sch_service_connector";
    /**
    * Generates CDKTF code for importing a DataOciSchServiceConnector resource upon running "cdktf plan <stack-name>"
    * @param scope The scope in which to define this construct
    * @param importToId The construct id used in the generated config for the DataOciSchServiceConnector to import
    * @param importFromId The id of the existing DataOciSchServiceConnector that should be imported. Refer to the {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/data-sources/sch_service_connector#import import section} in the documentation of this resource for the id to use
    * @param provider? Optional instance of the provider where the DataOciSchServiceConnector to import is found
    */
    static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider): cdktf.ImportableResource;
    /**
    * Create a new {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/data-sources/sch_service_connector oci_sch_service_connector} Data Source
    *
    * @param scope The scope in which to define this construct
    * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
    * @param options DataOciSchServiceConnectorConfig
    */
    constructor(scope: Construct, id: string, config: DataOciSchServiceConnectorConfig);
    get compartmentId(): string;
    private _definedTags;
    get definedTags(): cdktf.StringMap;
    get description(): string;
    get displayName(): string;
    private _freeformTags;
    get freeformTags(): cdktf.StringMap;
    get id(): string;
    get lifecycleDetails(): string;
    get lifecyleDetails(): string;
    private _serviceConnectorId?;
    get serviceConnectorId(): string;
    set serviceConnectorId(value: string);
    get serviceConnectorIdInput(): string | undefined;
    private _source;
    get source(): DataOciSchServiceConnectorSourceList;
    get state(): string;
    private _systemTags;
    get systemTags(): cdktf.StringMap;
    private _target;
    get target(): DataOciSchServiceConnectorTargetList;
    private _tasks;
    get tasks(): DataOciSchServiceConnectorTasksList;
    get timeCreated(): string;
    get timeUpdated(): string;
    protected synthesizeAttributes(): {
        [name: string]: any;
    };
    protected synthesizeHclAttributes(): {
        [name: string]: any;
    };
}
