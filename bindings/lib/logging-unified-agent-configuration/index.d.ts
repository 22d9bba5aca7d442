// Generated from the schema of oracle/oci 8.28.0; see ../../README.md. Do not edit.
// Made with @cdktf/provider-generator, Copyright (c) HashiCorp, Inc., SPDX-License-Identifier: MPL-2.0.
import { Construct } from 'constructs';
import * as cdktf from 'cdktf';
export interface LoggingUnifiedAgentConfigurationConfig extends cdktf.TerraformMetaArguments {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/logging_unified_agent_configuration#compartment_id LoggingUnifiedAgentConfiguration#compartment_id}
    */
    readonly compartmentId: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/logging_unified_agent_configuration#defined_tags LoggingUnifiedAgentConfiguration#defined_tags}
    */
    readonly definedTags?: {
        [key: string]: string;
    };
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/logging_unified_agent_configuration#description LoggingUnifiedAgentConfiguration#description}
    */
    readonly description: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/logging_unified_agent_configuration#display_name LoggingUnifiedAgentConfiguration#display_name}
    */
    readonly displayName: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/logging_unified_agent_configuration#freeform_tags LoggingUnifiedAgentConfiguration#freeform_tags}
    */
    readonly freeformTags?: {
        [key: string]: string;
    };
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/logging_unified_agent_configuration#id LoggingUnifiedAgentConfiguration#id}
    *
    * Please be aware that the id field is automatically added to all resources in Terraform providers using a Terraform provider SDK version below 2.
    * If you experience problems setting this value it might not be settable. Please take a look at the provider documentation to ensure it should be settable.
    */
    readonly id?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/logging_unified_agent_configuration#is_enabled LoggingUnifiedAgentConfiguration#is_enabled}
    */
    readonly isEnabled: boolean | cdktf.IResolvable;
    /**
    * group_association block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/logging_unified_agent_configuration#group_association LoggingUnifiedAgentConfiguration#group_association}
    */
    readonly groupAssociation?: LoggingUnifiedAgentConfigurationGroupAssociation;
    /**
    * service_configuration block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/logging_unified_agent_configuration#service_configuration LoggingUnifiedAgentConfiguration#service_configuration}
    */
    readonly serviceConfiguration: LoggingUnifiedAgentConfigurationServiceConfiguration;
    /**
    * timeouts block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/logging_unified_agent_configuration#timeouts LoggingUnifiedAgentConfiguration#timeouts}
    */
    readonly timeouts?: LoggingUnifiedAgentConfigurationTimeouts;
}
export interface LoggingUnifiedAgentConfigurationGroupAssociation {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/logging_unified_agent_configuration#group_list LoggingUnifiedAgentConfiguration#group_list}
    */
    readonly groupList?: string[];
}
export declare function loggingUnifiedAgentConfigurationGroupAssociationToTerraform(struct?: LoggingUnifiedAgentConfigurationGroupAssociationOutputReference | LoggingUnifiedAgentConfigurationGroupAssociation): any;
export declare function loggingUnifiedAgentConfigurationGroupAssociationToHclTerraform(struct?: LoggingUnifiedAgentConfigurationGroupAssociationOutputReference | LoggingUnifiedAgentConfigurationGroupAssociation): any;
export declare class LoggingUnifiedAgentConfigurationGroupAssociationOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): LoggingUnifiedAgentConfigurationGroupAssociation | undefined;
    set internalValue(value: LoggingUnifiedAgentConfigurationGroupAssociation | undefined);
    private _groupList?;
    get groupList(): string[];
    set groupList(value: string[]);
    resetGroupList(): void;
    get groupListInput(): string[] | undefined;
}
export interface LoggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsDestination {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/logging_unified_agent_configuration#compartment_id LoggingUnifiedAgentConfiguration#compartment_id}
    */
    readonly compartmentId?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/logging_unified_agent_configuration#metrics_namespace LoggingUnifiedAgentConfiguration#metrics_namespace}
    */
    readonly metricsNamespace?: string;
}
export declare function loggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsDestinationToTerraform(struct?: LoggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsDestinationOutputReference | LoggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsDestination): any;
export declare function loggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsDestinationToHclTerraform(struct?: LoggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsDestinationOutputReference | LoggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsDestination): any;
export declare class LoggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsDestinationOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): LoggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsDestination | undefined;
    set internalValue(value: LoggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsDestination | undefined);
    private _compartmentId?;
    get compartmentId(): string;
    set compartmentId(value: string);
    resetCompartmentId(): void;
    get compartmentIdInput(): string | undefined;
    private _metricsNamespace?;
    get metricsNamespace(): string;
    set metricsNamespace(value: string);
    resetMetricsNamespace(): void;
    get metricsNamespaceInput(): string | undefined;
}
export interface LoggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsSourceScrapeTargets {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/logging_unified_agent_configuration#k8s_namespace LoggingUnifiedAgentConfiguration#k8s_namespace}
    */
    readonly k8SNamespace?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/logging_unified_agent_configuration#name LoggingUnifiedAgentConfiguration#name}
    */
    readonly name?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/logging_unified_agent_configuration#resource_group LoggingUnifiedAgentConfiguration#resource_group}
    */
    readonly resourceGroup?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/logging_unified_agent_configuration#resource_type LoggingUnifiedAgentConfiguration#resource_type}
    */
    readonly resourceType?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/logging_unified_agent_configuration#service_name LoggingUnifiedAgentConfiguration#service_name}
    */
    readonly serviceName?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/logging_unified_agent_configuration#url LoggingUnifiedAgentConfiguration#url}
    */
    readonly url?: string;
}
export declare function loggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsSourceScrapeTargetsToTerraform(struct?: LoggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsSourceScrapeTargets | cdktf.IResolvable): any;
export declare function loggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsSourceScrapeTargetsToHclTerraform(struct?: LoggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsSourceScrapeTargets | cdktf.IResolvable): any;
export declare class LoggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsSourceScrapeTargetsOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): LoggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsSourceScrapeTargets | cdktf.IResolvable | undefined;
    set internalValue(value: LoggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsSourceScrapeTargets | cdktf.IResolvable | undefined);
    private _k8SNamespace?;
    get k8SNamespace(): string;
    set k8SNamespace(value: string);
    resetK8SNamespace(): void;
    get k8SNamespaceInput(): string | undefined;
    private _name?;
    get name(): string;
    set name(value: string);
    resetName(): void;
    get nameInput(): string | undefined;
    private _resourceGroup?;
    get resourceGroup(): string;
    set resourceGroup(value: string);
    resetResourceGroup(): void;
    get resourceGroupInput(): string | undefined;
    private _resourceType?;
    get resourceType(): string;
    set resourceType(value: string);
    resetResourceType(): void;
    get resourceTypeInput(): string | undefined;
    private _serviceName?;
    get serviceName(): string;
    set serviceName(value: string);
    resetServiceName(): void;
    get serviceNameInput(): string | undefined;
    private _url?;
    get url(): string;
    set url(value: string);
    resetUrl(): void;
    get urlInput(): string | undefined;
}
export declare class LoggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsSourceScrapeTargetsList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    internalValue?: LoggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsSourceScrapeTargets[] | cdktf.IResolvable;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    /**
    * @param index the index of the item to return
    */
    get(index: number): LoggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsSourceScrapeTargetsOutputReference;
}
export interface LoggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsSource {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/logging_unified_agent_configuration#name LoggingUnifiedAgentConfiguration#name}
    */
    readonly name?: string;
    /**
    * scrape_targets block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/logging_unified_agent_configuration#scrape_targets LoggingUnifiedAgentConfiguration#scrape_targets}
    */
    readonly scrapeTargets?: LoggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsSourceScrapeTargets[] | cdktf.IResolvable;
}
export declare function loggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsSourceToTerraform(struct?: LoggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsSourceOutputReference | LoggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsSource): any;
export declare function loggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsSourceToHclTerraform(struct?: LoggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsSourceOutputReference | LoggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsSource): any;
export declare class LoggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsSourceOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): LoggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsSource | undefined;
    set internalValue(value: LoggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsSource | undefined);
    private _name?;
    get name(): string;
    set name(value: string);
    resetName(): void;
    get nameInput(): string | undefined;
    private _scrapeTargets;
    get scrapeTargets(): LoggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsSourceScrapeTargetsList;
    putScrapeTargets(value: LoggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsSourceScrapeTargets[] | cdktf.IResolvable): void;
    resetScrapeTargets(): void;
    get scrapeTargetsInput(): cdktf.IResolvable | LoggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsSourceScrapeTargets[] | undefined;
}
export interface LoggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsSourcesAdvancedOptions {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/logging_unified_agent_configuration#is_read_from_head LoggingUnifiedAgentConfiguration#is_read_from_head}
    */
    readonly isReadFromHead?: boolean | cdktf.IResolvable;
}
export declare function loggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsSourcesAdvancedOptionsToTerraform(struct?: LoggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsSourcesAdvancedOptionsOutputReference | LoggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsSourcesAdvancedOptions): any;
export declare function loggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsSourcesAdvancedOptionsToHclTerraform(struct?: LoggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsSourcesAdvancedOptionsOutputReference | LoggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsSourcesAdvancedOptions): any;
export declare class LoggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsSourcesAdvancedOptionsOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): LoggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsSourcesAdvancedOptions | undefined;
    set internalValue(value: LoggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsSourcesAdvancedOptions | undefined);
    private _isReadFromHead?;
    get isReadFromHead(): boolean | cdktf.IResolvable;
    set isReadFromHead(value: boolean | cdktf.IResolvable);
    resetIsReadFromHead(): void;
    get isReadFromHeadInput(): boolean | cdktf.IResolvable | undefined;
}
export interface LoggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsSourcesParserNestedParser {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/logging_unified_agent_configuration#field_time_key LoggingUnifiedAgentConfiguration#field_time_key}
    */
    readonly fieldTimeKey?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/logging_unified_agent_configuration#is_keep_time_key LoggingUnifiedAgentConfiguration#is_keep_time_key}
    */
    readonly isKeepTimeKey?: boolean | cdktf.IResolvable;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/logging_unified_agent_configuration#parse_nested LoggingUnifiedAgentConfiguration#parse_nested}
    */
    readonly parseNested?: boolean | cdktf.IResolvable;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/logging_unified_agent_configuration#separator LoggingUnifiedAgentConfiguration#separator}
    */
    readonly separator?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/logging_unified_agent_configuration#time_format LoggingUnifiedAgentConfiguration#time_format}
    */
    readonly timeFormat?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/logging_unified_agent_configuration#time_type LoggingUnifiedAgentConfiguration#time_type}
    */
    readonly timeType?: string;
}
export declare function loggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsSourcesParserNestedParserToTerraform(struct?: LoggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsSourcesParserNestedParserOutputReference | LoggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsSourcesParserNestedParser): any;
export declare function loggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsSourcesParserNestedParserToHclTerraform(struct?: LoggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsSourcesParserNestedParserOutputReference | LoggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsSourcesParserNestedParser): any;
export declare class LoggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsSourcesParserNestedParserOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): LoggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsSourcesParserNestedParser | undefined;
    set internalValue(value: LoggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsSourcesParserNestedParser | undefined);
    private _fieldTimeKey?;
    get fieldTimeKey(): string;
    set fieldTimeKey(value: string);
    resetFieldTimeKey(): void;
    get fieldTimeKeyInput(): string | undefined;
    private _isKeepTimeKey?;
    get isKeepTimeKey(): boolean | cdktf.IResolvable;
    set isKeepTimeKey(value: boolean | cdktf.IResolvable);
    resetIsKeepTimeKey(): void;
    get isKeepTimeKeyInput(): boolean | cdktf.IResolvable | undefined;
    private _parseNested?;
    get parseNested(): boolean | cdktf.IResolvable;
    set parseNested(value: boolean | cdktf.IResolvable);
    resetParseNested(): void;
    get parseNestedInput(): boolean | cdktf.IResolvable | undefined;
    private _separator?;
    get separator(): string;
    set separator(value: string);
    resetSeparator(): void;
    get separatorInput(): string | undefined;
    private _timeFormat?;
    get timeFormat(): string;
    set timeFormat(value: string);
    resetTimeFormat(): void;
    get timeFormatInput(): string | undefined;
    private _timeType?;
    get timeType(): string;
    set timeType(value: string);
    resetTimeType(): void;
    get timeTypeInput(): string | undefined;
}
export interface LoggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsSourcesParserPatterns {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/logging_unified_agent_configuration#field_time_format LoggingUnifiedAgentConfiguration#field_time_format}
    */
    readonly fieldTimeFormat?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/logging_unified_agent_configuration#field_time_key LoggingUnifiedAgentConfiguration#field_time_key}
    */
    readonly fieldTimeKey?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/logging_unified_agent_configuration#field_time_zone LoggingUnifiedAgentConfiguration#field_time_zone}
    */
    readonly fieldTimeZone?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/logging_unified_agent_configuration#name LoggingUnifiedAgentConfiguration#name}
    */
    readonly name?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/logging_unified_agent_configuration#pattern LoggingUnifiedAgentConfiguration#pattern}
    */
    readonly pattern?: string;
}
export declare function loggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsSourcesParserPatternsToTerraform(struct?: LoggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsSourcesParserPatterns | cdktf.IResolvable): any;
export declare function loggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsSourcesParserPatternsToHclTerraform(struct?: LoggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsSourcesParserPatterns | cdktf.IResolvable): any;
export declare class LoggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsSourcesParserPatternsOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): LoggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsSourcesParserPatterns | cdktf.IResolvable | undefined;
    set internalValue(value: LoggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsSourcesParserPatterns | cdktf.IResolvable | undefined);
    private _fieldTimeFormat?;
    get fieldTimeFormat(): string;
    set fieldTimeFormat(value: string);
    resetFieldTimeFormat(): void;
    get fieldTimeFormatInput(): string | undefined;
    private _fieldTimeKey?;
    get fieldTimeKey(): string;
    set fieldTimeKey(value: string);
    resetFieldTimeKey(): void;
    get fieldTimeKeyInput(): string | undefined;
    private _fieldTimeZone?;
    get fieldTimeZone(): string;
    set fieldTimeZone(value: string);
    resetFieldTimeZone(): void;
    get fieldTimeZoneInput(): string | undefined;
    private _name?;
    get name(): string;
    set name(value: string);
    resetName(): void;
    get nameInput(): string | undefined;
    private _pattern?;
    get pattern(): string;
    set pattern(value: string);
    resetPattern(): void;
    get patternInput(): string | undefined;
}
export declare class LoggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsSourcesParserPatternsList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    internalValue?: LoggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsSourcesParserPatterns[] | cdktf.IResolvable;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    /**
    * @param index the index of the item to return
    */
    get(index: number): LoggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsSourcesParserPatternsOutputReference;
}
export interface LoggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsSourcesParserRecordInput {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/logging_unified_agent_configuration#dimensions LoggingUnifiedAgentConfiguration#dimensions}
    */
    readonly dimensions?: {
        [key: string]: string;
    };
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/logging_unified_agent_configuration#namespace LoggingUnifiedAgentConfiguration#namespace}
    */
    readonly namespace?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/logging_unified_agent_configuration#resource_group LoggingUnifiedAgentConfiguration#resource_group}
    */
    readonly resourceGroup?: string;
}
export declare function loggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsSourcesParserRecordInputToTerraform(struct?: LoggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsSourcesParserRecordInputOutputReference | LoggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsSourcesParserRecordInput): any;
export declare function loggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsSourcesParserRecordInputToHclTerraform(struct?: LoggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsSourcesParserRecordInputOutputReference | LoggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsSourcesParserRecordInput): any;
export declare class LoggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsSourcesParserRecordInputOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): LoggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsSourcesParserRecordInput | undefined;
    set internalValue(value: LoggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsSourcesParserRecordInput | undefined);
    private _dimensions?;
    get dimensions(): {
        [key: string]: string;
    };
    set dimensions(value: {
        [key: string]: string;
    });
    resetDimensions(): void;
    get dimensionsInput(): {
        [key: string]: string;
    } | undefined;
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
}
export interface LoggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsSourcesParser {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/logging_unified_agent_configuration#delimiter LoggingUnifiedAgentConfiguration#delimiter}
    */
    readonly delimiter?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/logging_unified_agent_configuration#expression LoggingUnifiedAgentConfiguration#expression}
    */
    readonly expression?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/logging_unified_agent_configuration#field_time_key LoggingUnifiedAgentConfiguration#field_time_key}
    */
    readonly fieldTimeKey?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/logging_unified_agent_configuration#format LoggingUnifiedAgentConfiguration#format}
    */
    readonly format?: string[];
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/logging_unified_agent_configuration#format_firstline LoggingUnifiedAgentConfiguration#format_firstline}
    */
    readonly formatFirstline?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/logging_unified_agent_configuration#grok_failure_key LoggingUnifiedAgentConfiguration#grok_failure_key}
    */
    readonly grokFailureKey?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/logging_unified_agent_configuration#grok_name_key LoggingUnifiedAgentConfiguration#grok_name_key}
    */
    readonly grokNameKey?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/logging_unified_agent_configuration#is_estimate_current_event LoggingUnifiedAgentConfiguration#is_estimate_current_event}
    */
    readonly isEstimateCurrentEvent?: boolean | cdktf.IResolvable;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/logging_unified_agent_configuration#is_keep_time_key LoggingUnifiedAgentConfiguration#is_keep_time_key}
    */
    readonly isKeepTimeKey?: boolean | cdktf.IResolvable;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/logging_unified_agent_configuration#is_merge_cri_fields LoggingUnifiedAgentConfiguration#is_merge_cri_fields}
    */
    readonly isMergeCriFields?: boolean | cdktf.IResolvable;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/logging_unified_agent_configuration#is_null_empty_string LoggingUnifiedAgentConfiguration#is_null_empty_string}
    */
    readonly isNullEmptyString?: boolean | cdktf.IResolvable;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/logging_unified_agent_configuration#is_support_colonless_ident LoggingUnifiedAgentConfiguration#is_support_colonless_ident}
    */
    readonly isSupportColonlessIdent?: boolean | cdktf.IResolvable;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/logging_unified_agent_configuration#is_with_priority LoggingUnifiedAgentConfiguration#is_with_priority}
    */
    readonly isWithPriority?: boolean | cdktf.IResolvable;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/logging_unified_agent_configuration#keys LoggingUnifiedAgentConfiguration#keys}
    */
    readonly keys?: string[];
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/logging_unified_agent_configuration#message_format LoggingUnifiedAgentConfiguration#message_format}
    */
    readonly messageFormat?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/logging_unified_agent_configuration#message_key LoggingUnifiedAgentConfiguration#message_key}
    */
    readonly messageKey?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/logging_unified_agent_configuration#multi_line_start_regexp LoggingUnifiedAgentConfiguration#multi_line_start_regexp}
    */
    readonly multiLineStartRegexp?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/logging_unified_agent_configuration#null_value_pattern LoggingUnifiedAgentConfiguration#null_value_pattern}
    */
    readonly nullValuePattern?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/logging_unified_agent_configuration#parse_nested LoggingUnifiedAgentConfiguration#parse_nested}
    */
    readonly parseNested?: boolean | cdktf.IResolvable;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/logging_unified_agent_configuration#parser_type LoggingUnifiedAgentConfiguration#parser_type}
    */
    readonly parserType: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/logging_unified_agent_configuration#rfc5424time_format LoggingUnifiedAgentConfiguration#rfc5424time_format}
    */
    readonly rfc5424TimeFormat?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/logging_unified_agent_configuration#separator LoggingUnifiedAgentConfiguration#separator}
    */
    readonly separator?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/logging_unified_agent_configuration#syslog_parser_type LoggingUnifiedAgentConfiguration#syslog_parser_type}
    */
    readonly syslogParserType?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/logging_unified_agent_configuration#time_format LoggingUnifiedAgentConfiguration#time_format}
    */
    readonly timeFormat?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/logging_unified_agent_configuration#time_type LoggingUnifiedAgentConfiguration#time_type}
    */
    readonly timeType?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/logging_unified_agent_configuration#timeout_in_milliseconds LoggingUnifiedAgentConfiguration#timeout_in_milliseconds}
    */
    readonly timeoutInMilliseconds?: number;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/logging_unified_agent_configuration#types LoggingUnifiedAgentConfiguration#types}
    */
    readonly types?: {
        [key: string]: string;
    };
    /**
    * nested_parser block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/logging_unified_agent_configuration#nested_parser LoggingUnifiedAgentConfiguration#nested_parser}
    */
    readonly nestedParser?: LoggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsSourcesParserNestedParser;
    /**
    * patterns block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/logging_unified_agent_configuration#patterns LoggingUnifiedAgentConfiguration#patterns}
    */
    readonly patterns?: LoggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsSourcesParserPatterns[] | cdktf.IResolvable;
    /**
    * record_input block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/logging_unified_agent_configuration#record_input LoggingUnifiedAgentConfiguration#record_input}
    */
    readonly recordInput?: LoggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsSourcesParserRecordInput;
}
export declare function loggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsSourcesParserToTerraform(struct?: LoggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsSourcesParserOutputReference | LoggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsSourcesParser): any;
export declare function loggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsSourcesParserToHclTerraform(struct?: LoggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsSourcesParserOutputReference | LoggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsSourcesParser): any;
export declare class LoggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsSourcesParserOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): LoggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsSourcesParser | undefined;
    set internalValue(value: LoggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsSourcesParser | undefined);
    private _delimiter?;
    get delimiter(): string;
    set delimiter(value: string);
    resetDelimiter(): void;
    get delimiterInput(): string | undefined;
    private _expression?;
    get expression(): string;
    set expression(value: string);
    resetExpression(): void;
    get expressionInput(): string | undefined;
    private _fieldTimeKey?;
    get fieldTimeKey(): string;
    set fieldTimeKey(value: string);
    resetFieldTimeKey(): void;
    get fieldTimeKeyInput(): string | undefined;
    private _format?;
    get format(): string[];
    set format(value: string[]);
    resetFormat(): void;
    get formatInput(): string[] | undefined;
    private _formatFirstline?;
    get formatFirstline(): string;
    set formatFirstline(value: string);
    resetFormatFirstline(): void;
    get formatFirstlineInput(): string | undefined;
    private _grokFailureKey?;
    get grokFailureKey(): string;
    set grokFailureKey(value: string);
    resetGrokFailureKey(): void;
    get grokFailureKeyInput(): string | undefined;
    private _grokNameKey?;
    get grokNameKey(): string;
    set grokNameKey(value: string);
    resetGrokNameKey(): void;
    get grokNameKeyInput(): string | undefined;
    private _isEstimateCurrentEvent?;
    get isEstimateCurrentEvent(): boolean | cdktf.IResolvable;
    set isEstimateCurrentEvent(value: boolean | cdktf.IResolvable);
    resetIsEstimateCurrentEvent(): void;
    get isEstimateCurrentEventInput(): boolean | cdktf.IResolvable | undefined;
    private _isKeepTimeKey?;
    get isKeepTimeKey(): boolean | cdktf.IResolvable;
    set isKeepTimeKey(value: boolean | cdktf.IResolvable);
    resetIsKeepTimeKey(): void;
    get isKeepTimeKeyInput(): boolean | cdktf.IResolvable | undefined;
    private _isMergeCriFields?;
    get isMergeCriFields(): boolean | cdktf.IResolvable;
    set isMergeCriFields(value: boolean | cdktf.IResolvable);
    resetIsMergeCriFields(): void;
    get isMergeCriFieldsInput(): boolean | cdktf.IResolvable | undefined;
    private _isNullEmptyString?;
    get isNullEmptyString(): boolean | cdktf.IResolvable;
    set isNullEmptyString(value: boolean | cdktf.IResolvable);
    resetIsNullEmptyString(): void;
    get isNullEmptyStringInput(): boolean | cdktf.IResolvable | undefined;
    private _isSupportColonlessIdent?;
    get isSupportColonlessIdent(): boolean | cdktf.IResolvable;
    set isSupportColonlessIdent(value: boolean | cdktf.IResolvable);
    resetIsSupportColonlessIdent(): void;
    get isSupportColonlessIdentInput(): boolean | cdktf.IResolvable | undefined;
    private _isWithPriority?;
    get isWithPriority(): boolean | cdktf.IResolvable;
    set isWithPriority(value: boolean | cdktf.IResolvable);
    resetIsWithPriority(): void;
    get isWithPriorityInput(): boolean | cdktf.IResolvable | undefined;
    private _keys?;
    get keys(): string[];
    set keys(value: string[]);
    resetKeys(): void;
    get keysInput(): string[] | undefined;
    private _messageFormat?;
    get messageFormat(): string;
    set messageFormat(value: string);
    resetMessageFormat(): void;
    get messageFormatInput(): string | undefined;
    private _messageKey?;
    get messageKey(): string;
    set messageKey(value: string);
    resetMessageKey(): void;
    get messageKeyInput(): string | undefined;
    private _multiLineStartRegexp?;
    get multiLineStartRegexp(): string;
    set multiLineStartRegexp(value: string);
    resetMultiLineStartRegexp(): void;
    get multiLineStartRegexpInput(): string | undefined;
    private _nullValuePattern?;
    get nullValuePattern(): string;
    set nullValuePattern(value: string);
    resetNullValuePattern(): void;
    get nullValuePatternInput(): string | undefined;
    private _parseNested?;
    get parseNested(): boolean | cdktf.IResolvable;
    set parseNested(value: boolean | cdktf.IResolvable);
    resetParseNested(): void;
    get parseNestedInput(): boolean | cdktf.IResolvable | undefined;
    private _parserType?;
    get parserType(): string;
    set parserType(value: string);
    get parserTypeInput(): string | undefined;
    private _rfc5424TimeFormat?;
    get rfc5424TimeFormat(): string;
    set rfc5424TimeFormat(value: string);
    resetRfc5424TimeFormat(): void;
    get rfc5424TimeFormatInput(): string | undefined;
    private _separator?;
    get separator(): string;
    set separator(value: string);
    resetSeparator(): void;
    get separatorInput(): string | undefined;
    private _syslogParserType?;
    get syslogParserType(): string;
    set syslogParserType(value: string);
    resetSyslogParserType(): void;
    get syslogParserTypeInput(): string | undefined;
    private _timeFormat?;
    get timeFormat(): string;
    set timeFormat(value: string);
    resetTimeFormat(): void;
    get timeFormatInput(): string | undefined;
    private _timeType?;
    get timeType(): string;
    set timeType(value: string);
    resetTimeType(): void;
    get timeTypeInput(): string | undefined;
    private _timeoutInMilliseconds?;
    get timeoutInMilliseconds(): number;
    set timeoutInMilliseconds(value: number);
    resetTimeoutInMilliseconds(): void;
    get timeoutInMillisecondsInput(): number | undefined;
    private _types?;
    get types(): {
        [key: string]: string;
    };
    set types(value: {
        [key: string]: string;
    });
    resetTypes(): void;
    get typesInput(): {
        [key: string]: string;
    } | undefined;
    private _nestedParser;
    get nestedParser(): LoggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsSourcesParserNestedParserOutputReference;
    putNestedParser(value: LoggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsSourcesParserNestedParser): void;
    resetNestedParser(): void;
    get nestedParserInput(): LoggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsSourcesParserNestedParser | undefined;
    private _patterns;
    get patterns(): LoggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsSourcesParserPatternsList;
    putPatterns(value: LoggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsSourcesParserPatterns[] | cdktf.IResolvable): void;
    resetPatterns(): void;
    get patternsInput(): cdktf.IResolvable | LoggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsSourcesParserPatterns[] | undefined;
    private _recordInput;
    get recordInput(): LoggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsSourcesParserRecordInputOutputReference;
    putRecordInput(value: LoggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsSourcesParserRecordInput): void;
    resetRecordInput(): void;
    get recordInputInput(): LoggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsSourcesParserRecordInput | undefined;
}
export interface LoggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsSources {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/logging_unified_agent_configuration#name LoggingUnifiedAgentConfiguration#name}
    */
    readonly name?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/logging_unified_agent_configuration#paths LoggingUnifiedAgentConfiguration#paths}
    */
    readonly paths?: string[];
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/logging_unified_agent_configuration#source_type LoggingUnifiedAgentConfiguration#source_type}
    */
    readonly sourceType?: string;
    /**
    * advanced_options block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/logging_unified_agent_configuration#advanced_options LoggingUnifiedAgentConfiguration#advanced_options}
    */
    readonly advancedOptions?: LoggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsSourcesAdvancedOptions;
    /**
    * parser block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/logging_unified_agent_configuration#parser LoggingUnifiedAgentConfiguration#parser}
    */
    readonly parser?: LoggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsSourcesParser;
}
export declare function loggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsSourcesToTerraform(struct?: LoggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsSources | cdktf.IResolvable): any;
export declare function loggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsSourcesToHclTerraform(struct?: LoggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsSources | cdktf.IResolvable): any;
export declare class LoggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsSourcesOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): LoggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsSources | cdktf.IResolvable | undefined;
    set internalValue(value: LoggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsSources | cdktf.IResolvable | undefined);
    private _name?;
    get name(): string;
    set name(value: string);
    resetName(): void;
    get nameInput(): string | undefined;
    private _paths?;
    get paths(): string[];
    set paths(value: string[]);
    resetPaths(): void;
    get pathsInput(): string[] | undefined;
    private _sourceType?;
    get sourceType(): string;
    set sourceType(value: string);
    resetSourceType(): void;
    get sourceTypeInput(): string | undefined;
    private _advancedOptions;
    get advancedOptions(): LoggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsSourcesAdvancedOptionsOutputReference;
    putAdvancedOptions(value: LoggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsSourcesAdvancedOptions): void;
    resetAdvancedOptions(): void;
    get advancedOptionsInput(): LoggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsSourcesAdvancedOptions | undefined;
    private _parser;
    get parser(): LoggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsSourcesParserOutputReference;
    putParser(value: LoggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsSourcesParser): void;
    resetParser(): void;
    get parserInput(): LoggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsSourcesParser | undefined;
}
export declare class LoggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsSourcesList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    internalValue?: LoggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsSources[] | cdktf.IResolvable;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    /**
    * @param index the index of the item to return
    */
    get(index: number): LoggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsSourcesOutputReference;
}
export interface LoggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsUnifiedAgentConfigurationFilter {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/logging_unified_agent_configuration#allow_list LoggingUnifiedAgentConfiguration#allow_list}
    */
    readonly allowList?: string[];
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/logging_unified_agent_configuration#deny_list LoggingUnifiedAgentConfiguration#deny_list}
    */
    readonly denyList?: string[];
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/logging_unified_agent_configuration#filter_type LoggingUnifiedAgentConfiguration#filter_type}
    */
    readonly filterType?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/logging_unified_agent_configuration#name LoggingUnifiedAgentConfiguration#name}
    */
    readonly name?: string;
}
export declare function loggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsUnifiedAgentConfigurationFilterToTerraform(struct?: LoggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsUnifiedAgentConfigurationFilterOutputReference | LoggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsUnifiedAgentConfigurationFilter): any;
export declare function loggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsUnifiedAgentConfigurationFilterToHclTerraform(struct?: LoggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsUnifiedAgentConfigurationFilterOutputReference | LoggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsUnifiedAgentConfigurationFilter): any;
export declare class LoggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsUnifiedAgentConfigurationFilterOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): LoggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsUnifiedAgentConfigurationFilter | undefined;
    set internalValue(value: LoggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsUnifiedAgentConfigurationFilter | undefined);
    private _allowList?;
    get allowList(): string[];
    set allowList(value: string[]);
    resetAllowList(): void;
    get allowListInput(): string[] | undefined;
    private _denyList?;
    get denyList(): string[];
    set denyList(value: string[]);
    resetDenyList(): void;
    get denyListInput(): string[] | undefined;
    private _filterType?;
    get filterType(): string;
    set filterType(value: string);
    resetFilterType(): void;
    get filterTypeInput(): string | undefined;
    private _name?;
    get name(): string;
    set name(value: string);
    resetName(): void;
    get nameInput(): string | undefined;
}
export interface LoggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurations {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/logging_unified_agent_configuration#source_type LoggingUnifiedAgentConfiguration#source_type}
    */
    readonly sourceType: string;
    /**
    * destination block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/logging_unified_agent_configuration#destination LoggingUnifiedAgentConfiguration#destination}
    */
    readonly destination: LoggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsDestination;
    /**
    * source block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/logging_unified_agent_configuration#source LoggingUnifiedAgentConfiguration#source}
    */
    readonly source?: LoggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsSource;
    /**
    * sources block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/logging_unified_agent_configuration#sources LoggingUnifiedAgentConfiguration#sources}
    */
    readonly sources?: LoggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsSources[] | cdktf.IResolvable;
    /**
    * unified_agent_configuration_filter block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/logging_unified_agent_configuration#unified_agent_configuration_filter LoggingUnifiedAgentConfiguration#unified_agent_configuration_filter}
    */
    readonly unifiedAgentConfigurationFilter?: LoggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsUnifiedAgentConfigurationFilter;
}
export declare function loggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsToTerraform(struct?: LoggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurations | cdktf.IResolvable): any;
export declare function loggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsToHclTerraform(struct?: LoggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurations | cdktf.IResolvable): any;
export declare class LoggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): LoggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurations | cdktf.IResolvable | undefined;
    set internalValue(value: LoggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurations | cdktf.IResolvable | undefined);
    private _sourceType?;
    get sourceType(): string;
    set sourceType(value: string);
    get sourceTypeInput(): string | undefined;
    private _destination;
    get destination(): LoggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsDestinationOutputReference;
    putDestination(value: LoggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsDestination): void;
    get destinationInput(): LoggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsDestination | undefined;
    private _source;
    get source(): LoggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsSourceOutputReference;
    putSource(value: LoggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsSource): void;
    resetSource(): void;
    get sourceInput(): LoggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsSource | undefined;
    private _sources;
    get sources(): LoggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsSourcesList;
    putSources(value: LoggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsSources[] | cdktf.IResolvable): void;
    resetSources(): void;
    get sourcesInput(): cdktf.IResolvable | LoggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsSources[] | undefined;
    private _unifiedAgentConfigurationFilter;
    get unifiedAgentConfigurationFilter(): LoggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsUnifiedAgentConfigurationFilterOutputReference;
    putUnifiedAgentConfigurationFilter(value: LoggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsUnifiedAgentConfigurationFilter): void;
    resetUnifiedAgentConfigurationFilter(): void;
    get unifiedAgentConfigurationFilterInput(): LoggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsUnifiedAgentConfigurationFilter | undefined;
}
export declare class LoggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    internalValue?: LoggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurations[] | cdktf.IResolvable;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    /**
    * @param index the index of the item to return
    */
    get(index: number): LoggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsOutputReference;
}
export interface LoggingUnifiedAgentConfigurationServiceConfigurationDestinationOperationalMetricsConfigurationDestination {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/logging_unified_agent_configuration#compartment_id LoggingUnifiedAgentConfiguration#compartment_id}
    */
    readonly compartmentId: string;
}
export declare function loggingUnifiedAgentConfigurationServiceConfigurationDestinationOperationalMetricsConfigurationDestinationToTerraform(struct?: LoggingUnifiedAgentConfigurationServiceConfigurationDestinationOperationalMetricsConfigurationDestinationOutputReference | LoggingUnifiedAgentConfigurationServiceConfigurationDestinationOperationalMetricsConfigurationDestination): any;
export declare function loggingUnifiedAgentConfigurationServiceConfigurationDestinationOperationalMetricsConfigurationDestinationToHclTerraform(struct?: LoggingUnifiedAgentConfigurationServiceConfigurationDestinationOperationalMetricsConfigurationDestinationOutputReference | LoggingUnifiedAgentConfigurationServiceConfigurationDestinationOperationalMetricsConfigurationDestination): any;
export declare class LoggingUnifiedAgentConfigurationServiceConfigurationDestinationOperationalMetricsConfigurationDestinationOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): LoggingUnifiedAgentConfigurationServiceConfigurationDestinationOperationalMetricsConfigurationDestination | undefined;
    set internalValue(value: LoggingUnifiedAgentConfigurationServiceConfigurationDestinationOperationalMetricsConfigurationDestination | undefined);
    private _compartmentId?;
    get compartmentId(): string;
    set compartmentId(value: string);
    get compartmentIdInput(): string | undefined;
}
export interface LoggingUnifiedAgentConfigurationServiceConfigurationDestinationOperationalMetricsConfigurationSourceRecordInput {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/logging_unified_agent_configuration#namespace LoggingUnifiedAgentConfiguration#namespace}
    */
    readonly namespace: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/logging_unified_agent_configuration#resource_group LoggingUnifiedAgentConfiguration#resource_group}
    */
    readonly resourceGroup?: string;
}
export declare function loggingUnifiedAgentConfigurationServiceConfigurationDestinationOperationalMetricsConfigurationSourceRecordInputToTerraform(struct?: LoggingUnifiedAgentConfigurationServiceConfigurationDestinationOperationalMetricsConfigurationSourceRecordInputOutputReference | LoggingUnifiedAgentConfigurationServiceConfigurationDestinationOperationalMetricsConfigurationSourceRecordInput): any;
export declare function loggingUnifiedAgentConfigurationServiceConfigurationDestinationOperationalMetricsConfigurationSourceRecordInputToHclTerraform(struct?: LoggingUnifiedAgentConfigurationServiceConfigurationDestinationOperationalMetricsConfigurationSourceRecordInputOutputReference | LoggingUnifiedAgentConfigurationServiceConfigurationDestinationOperationalMetricsConfigurationSourceRecordInput): any;
export declare class LoggingUnifiedAgentConfigurationServiceConfigurationDestinationOperationalMetricsConfigurationSourceRecordInputOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): LoggingUnifiedAgentConfigurationServiceConfigurationDestinationOperationalMetricsConfigurationSourceRecordInput | undefined;
    set internalValue(value: LoggingUnifiedAgentConfigurationServiceConfigurationDestinationOperationalMetricsConfigurationSourceRecordInput | undefined);
    private _namespace?;
    get namespace(): string;
    set namespace(value: string);
    get namespaceInput(): string | undefined;
    private _resourceGroup?;
    get resourceGroup(): string;
    set resourceGroup(value: string);
    resetResourceGroup(): void;
    get resourceGroupInput(): string | undefined;
}
export interface LoggingUnifiedAgentConfigurationServiceConfigurationDestinationOperationalMetricsConfigurationSource {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/logging_unified_agent_configuration#metrics LoggingUnifiedAgentConfiguration#metrics}
    */
    readonly metrics?: string[];
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/logging_unified_agent_configuration#type LoggingUnifiedAgentConfiguration#type}
    */
    readonly type: string;
    /**
    * record_input block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/logging_unified_agent_configuration#record_input LoggingUnifiedAgentConfiguration#record_input}
    */
    readonly recordInput: LoggingUnifiedAgentConfigurationServiceConfigurationDestinationOperationalMetricsConfigurationSourceRecordInput;
}
export declare function loggingUnifiedAgentConfigurationServiceConfigurationDestinationOperationalMetricsConfigurationSourceToTerraform(struct?: LoggingUnifiedAgentConfigurationServiceConfigurationDestinationOperationalMetricsConfigurationSourceOutputReference | LoggingUnifiedAgentConfigurationServiceConfigurationDestinationOperationalMetricsConfigurationSource): any;
export declare function loggingUnifiedAgentConfigurationServiceConfigurationDestinationOperationalMetricsConfigurationSourceToHclTerraform(struct?: LoggingUnifiedAgentConfigurationServiceConfigurationDestinationOperationalMetricsConfigurationSourceOutputReference | LoggingUnifiedAgentConfigurationServiceConfigurationDestinationOperationalMetricsConfigurationSource): any;
export declare class LoggingUnifiedAgentConfigurationServiceConfigurationDestinationOperationalMetricsConfigurationSourceOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): LoggingUnifiedAgentConfigurationServiceConfigurationDestinationOperationalMetricsConfigurationSource | undefined;
    set internalValue(value: LoggingUnifiedAgentConfigurationServiceConfigurationDestinationOperationalMetricsConfigurationSource | undefined);
    private _metrics?;
    get metrics(): string[];
    set metrics(value: string[]);
    resetMetrics(): void;
    get metricsInput(): string[] | undefined;
    private _type?;
    get type(): string;
    set type(value: string);
    get typeInput(): string | undefined;
    private _recordInput;
    get recordInput(): LoggingUnifiedAgentConfigurationServiceConfigurationDestinationOperationalMetricsConfigurationSourceRecordInputOutputReference;
    putRecordInput(value: LoggingUnifiedAgentConfigurationServiceConfigurationDestinationOperationalMetricsConfigurationSourceRecordInput): void;
    get recordInputInput(): LoggingUnifiedAgentConfigurationServiceConfigurationDestinationOperationalMetricsConfigurationSourceRecordInput | undefined;
}
export interface LoggingUnifiedAgentConfigurationServiceConfigurationDestinationOperationalMetricsConfiguration {
    /**
    * destination block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/logging_unified_agent_configuration#destination LoggingUnifiedAgentConfiguration#destination}
    */
    readonly destination: LoggingUnifiedAgentConfigurationServiceConfigurationDestinationOperationalMetricsConfigurationDestination;
    /**
    * source block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/logging_unified_agent_configuration#source LoggingUnifiedAgentConfiguration#source}
    */
    readonly source: LoggingUnifiedAgentConfigurationServiceConfigurationDestinationOperationalMetricsConfigurationSource;
}
export declare function loggingUnifiedAgentConfigurationServiceConfigurationDestinationOperationalMetricsConfigurationToTerraform(struct?: LoggingUnifiedAgentConfigurationServiceConfigurationDestinationOperationalMetricsConfigurationOutputReference | LoggingUnifiedAgentConfigurationServiceConfigurationDestinationOperationalMetricsConfiguration): any;
export declare function loggingUnifiedAgentConfigurationServiceConfigurationDestinationOperationalMetricsConfigurationToHclTerraform(struct?: LoggingUnifiedAgentConfigurationServiceConfigurationDestinationOperationalMetricsConfigurationOutputReference | LoggingUnifiedAgentConfigurationServiceConfigurationDestinationOperationalMetricsConfiguration): any;
export declare class LoggingUnifiedAgentConfigurationServiceConfigurationDestinationOperationalMetricsConfigurationOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): LoggingUnifiedAgentConfigurationServiceConfigurationDestinationOperationalMetricsConfiguration | undefined;
    set internalValue(value: LoggingUnifiedAgentConfigurationServiceConfigurationDestinationOperationalMetricsConfiguration | undefined);
    private _destination;
    get destination(): LoggingUnifiedAgentConfigurationServiceConfigurationDestinationOperationalMetricsConfigurationDestinationOutputReference;
    putDestination(value: LoggingUnifiedAgentConfigurationServiceConfigurationDestinationOperationalMetricsConfigurationDestination): void;
    get destinationInput(): LoggingUnifiedAgentConfigurationServiceConfigurationDestinationOperationalMetricsConfigurationDestination | undefined;
    private _source;
    get source(): LoggingUnifiedAgentConfigurationServiceConfigurationDestinationOperationalMetricsConfigurationSourceOutputReference;
    putSource(value: LoggingUnifiedAgentConfigurationServiceConfigurationDestinationOperationalMetricsConfigurationSource): void;
    get sourceInput(): LoggingUnifiedAgentConfigurationServiceConfigurationDestinationOperationalMetricsConfigurationSource | undefined;
}
export interface LoggingUnifiedAgentConfigurationServiceConfigurationDestination {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/logging_unified_agent_configuration#log_object_id LoggingUnifiedAgentConfiguration#log_object_id}
    */
    readonly logObjectId: string;
    /**
    * operational_metrics_configuration block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/logging_unified_agent_configuration#operational_metrics_configuration LoggingUnifiedAgentConfiguration#operational_metrics_configuration}
    */
    readonly operationalMetricsConfiguration?: LoggingUnifiedAgentConfigurationServiceConfigurationDestinationOperationalMetricsConfiguration;
}
export declare function loggingUnifiedAgentConfigurationServiceConfigurationDestinationToTerraform(struct?: LoggingUnifiedAgentConfigurationServiceConfigurationDestinationOutputReference | LoggingUnifiedAgentConfigurationServiceConfigurationDestination): any;
export declare function loggingUnifiedAgentConfigurationServiceConfigurationDestinationToHclTerraform(struct?: LoggingUnifiedAgentConfigurationServiceConfigurationDestinationOutputReference | LoggingUnifiedAgentConfigurationServiceConfigurationDestination): any;
export declare class LoggingUnifiedAgentConfigurationServiceConfigurationDestinationOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): LoggingUnifiedAgentConfigurationServiceConfigurationDestination | undefined;
    set internalValue(value: LoggingUnifiedAgentConfigurationServiceConfigurationDestination | undefined);
    private _logObjectId?;
    get logObjectId(): string;
    set logObjectId(value: string);
    get logObjectIdInput(): string | undefined;
    private _operationalMetricsConfiguration;
    get operationalMetricsConfiguration(): LoggingUnifiedAgentConfigurationServiceConfigurationDestinationOperationalMetricsConfigurationOutputReference;
    putOperationalMetricsConfiguration(value: LoggingUnifiedAgentConfigurationServiceConfigurationDestinationOperationalMetricsConfiguration): void;
    resetOperationalMetricsConfiguration(): void;
    get operationalMetricsConfigurationInput(): LoggingUnifiedAgentConfigurationServiceConfigurationDestinationOperationalMetricsConfiguration | undefined;
}
export interface LoggingUnifiedAgentConfigurationServiceConfigurationSourcesAdvancedOptions {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/logging_unified_agent_configuration#is_read_from_head LoggingUnifiedAgentConfiguration#is_read_from_head}
    */
    readonly isReadFromHead?: boolean | cdktf.IResolvable;
}
export declare function loggingUnifiedAgentConfigurationServiceConfigurationSourcesAdvancedOptionsToTerraform(struct?: LoggingUnifiedAgentConfigurationServiceConfigurationSourcesAdvancedOptionsOutputReference | LoggingUnifiedAgentConfigurationServiceConfigurationSourcesAdvancedOptions): any;
export declare function loggingUnifiedAgentConfigurationServiceConfigurationSourcesAdvancedOptionsToHclTerraform(struct?: LoggingUnifiedAgentConfigurationServiceConfigurationSourcesAdvancedOptionsOutputReference | LoggingUnifiedAgentConfigurationServiceConfigurationSourcesAdvancedOptions): any;
export declare class LoggingUnifiedAgentConfigurationServiceConfigurationSourcesAdvancedOptionsOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): LoggingUnifiedAgentConfigurationServiceConfigurationSourcesAdvancedOptions | undefined;
    set internalValue(value: LoggingUnifiedAgentConfigurationServiceConfigurationSourcesAdvancedOptions | undefined);
    private _isReadFromHead?;
    get isReadFromHead(): boolean | cdktf.IResolvable;
    set isReadFromHead(value: boolean | cdktf.IResolvable);
    resetIsReadFromHead(): void;
    get isReadFromHeadInput(): boolean | cdktf.IResolvable | undefined;
}
export interface LoggingUnifiedAgentConfigurationServiceConfigurationSourcesParserNestedParser {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/logging_unified_agent_configuration#field_time_key LoggingUnifiedAgentConfiguration#field_time_key}
    */
    readonly fieldTimeKey?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/logging_unified_agent_configuration#is_keep_time_key LoggingUnifiedAgentConfiguration#is_keep_time_key}
    */
    readonly isKeepTimeKey?: boolean | cdktf.IResolvable;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/logging_unified_agent_configuration#parse_nested LoggingUnifiedAgentConfiguration#parse_nested}
    */
    readonly parseNested?: boolean | cdktf.IResolvable;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/logging_unified_agent_configuration#separator LoggingUnifiedAgentConfiguration#separator}
    */
    readonly separator?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/logging_unified_agent_configuration#time_format LoggingUnifiedAgentConfiguration#time_format}
    */
    readonly timeFormat?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/logging_unified_agent_configuration#time_type LoggingUnifiedAgentConfiguration#time_type}
    */
    readonly timeType?: string;
}
export declare function loggingUnifiedAgentConfigurationServiceConfigurationSourcesParserNestedParserToTerraform(struct?: LoggingUnifiedAgentConfigurationServiceConfigurationSourcesParserNestedParserOutputReference | LoggingUnifiedAgentConfigurationServiceConfigurationSourcesParserNestedParser): any;
export declare function loggingUnifiedAgentConfigurationServiceConfigurationSourcesParserNestedParserToHclTerraform(struct?: LoggingUnifiedAgentConfigurationServiceConfigurationSourcesParserNestedParserOutputReference | LoggingUnifiedAgentConfigurationServiceConfigurationSourcesParserNestedParser): any;
export declare class LoggingUnifiedAgentConfigurationServiceConfigurationSourcesParserNestedParserOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): LoggingUnifiedAgentConfigurationServiceConfigurationSourcesParserNestedParser | undefined;
    set internalValue(value: LoggingUnifiedAgentConfigurationServiceConfigurationSourcesParserNestedParser | undefined);
    private _fieldTimeKey?;
    get fieldTimeKey(): string;
    set fieldTimeKey(value: string);
    resetFieldTimeKey(): void;
    get fieldTimeKeyInput(): string | undefined;
    private _isKeepTimeKey?;
    get isKeepTimeKey(): boolean | cdktf.IResolvable;
    set isKeepTimeKey(value: boolean | cdktf.IResolvable);
    resetIsKeepTimeKey(): void;
    get isKeepTimeKeyInput(): boolean | cdktf.IResolvable | undefined;
    private _parseNested?;
    get parseNested(): boolean | cdktf.IResolvable;
    set parseNested(value: boolean | cdktf.IResolvable);
    resetParseNested(): void;
    get parseNestedInput(): boolean | cdktf.IResolvable | undefined;
    private _separator?;
    get separator(): string;
    set separator(value: string);
    resetSeparator(): void;
    get separatorInput(): string | undefined;
    private _timeFormat?;
    get timeFormat(): string;
    set timeFormat(value: string);
    resetTimeFormat(): void;
    get timeFormatInput(): string | undefined;
    private _timeType?;
    get timeType(): string;
    set timeType(value: string);
    resetTimeType(): void;
    get timeTypeInput(): string | undefined;
}
export interface LoggingUnifiedAgentConfigurationServiceConfigurationSourcesParserPatterns {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/logging_unified_agent_configuration#field_time_format LoggingUnifiedAgentConfiguration#field_time_format}
    */
    readonly fieldTimeFormat?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/logging_unified_agent_configuration#field_time_key LoggingUnifiedAgentConfiguration#field_time_key}
    */
    readonly fieldTimeKey?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/logging_unified_agent_configuration#field_time_zone LoggingUnifiedAgentConfiguration#field_time_zone}
    */
    readonly fieldTimeZone?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/logging_unified_agent_configuration#name LoggingUnifiedAgentConfiguration#name}
    */
    readonly name?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/logging_unified_agent_configuration#pattern LoggingUnifiedAgentConfiguration#pattern}
    */
    readonly pattern?: string;
}
export declare function loggingUnifiedAgentConfigurationServiceConfigurationSourcesParserPatternsToTerraform(struct?: LoggingUnifiedAgentConfigurationServiceConfigurationSourcesParserPatterns | cdktf.IResolvable): any;
export declare function loggingUnifiedAgentConfigurationServiceConfigurationSourcesParserPatternsToHclTerraform(struct?: LoggingUnifiedAgentConfigurationServiceConfigurationSourcesParserPatterns | cdktf.IResolvable): any;
export declare class LoggingUnifiedAgentConfigurationServiceConfigurationSourcesParserPatternsOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): LoggingUnifiedAgentConfigurationServiceConfigurationSourcesParserPatterns | cdktf.IResolvable | undefined;
    set internalValue(value: LoggingUnifiedAgentConfigurationServiceConfigurationSourcesParserPatterns | cdktf.IResolvable | undefined);
    private _fieldTimeFormat?;
    get fieldTimeFormat(): string;
    set fieldTimeFormat(value: string);
    resetFieldTimeFormat(): void;
    get fieldTimeFormatInput(): string | undefined;
    private _fieldTimeKey?;
    get fieldTimeKey(): string;
    set fieldTimeKey(value: string);
    resetFieldTimeKey(): void;
    get fieldTimeKeyInput(): string | undefined;
    private _fieldTimeZone?;
    get fieldTimeZone(): string;
    set fieldTimeZone(value: string);
    resetFieldTimeZone(): void;
    get fieldTimeZoneInput(): string | undefined;
    private _name?;
    get name(): string;
    set name(value: string);
    resetName(): void;
    get nameInput(): string | undefined;
    private _pattern?;
    get pattern(): string;
    set pattern(value: string);
    resetPattern(): void;
    get patternInput(): string | undefined;
}
export declare class LoggingUnifiedAgentConfigurationServiceConfigurationSourcesParserPatternsList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    internalValue?: LoggingUnifiedAgentConfigurationServiceConfigurationSourcesParserPatterns[] | cdktf.IResolvable;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    /**
    * @param index the index of the item to return
    */
    get(index: number): LoggingUnifiedAgentConfigurationServiceConfigurationSourcesParserPatternsOutputReference;
}
export interface LoggingUnifiedAgentConfigurationServiceConfigurationSourcesParserRecordInput {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/logging_unified_agent_configuration#dimensions LoggingUnifiedAgentConfiguration#dimensions}
    */
    readonly dimensions?: {
        [key: string]: string;
    };
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/logging_unified_agent_configuration#namespace LoggingUnifiedAgentConfiguration#namespace}
    */
    readonly namespace?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/logging_unified_agent_configuration#resource_group LoggingUnifiedAgentConfiguration#resource_group}
    */
    readonly resourceGroup?: string;
}
export declare function loggingUnifiedAgentConfigurationServiceConfigurationSourcesParserRecordInputToTerraform(struct?: LoggingUnifiedAgentConfigurationServiceConfigurationSourcesParserRecordInputOutputReference | LoggingUnifiedAgentConfigurationServiceConfigurationSourcesParserRecordInput): any;
export declare function loggingUnifiedAgentConfigurationServiceConfigurationSourcesParserRecordInputToHclTerraform(struct?: LoggingUnifiedAgentConfigurationServiceConfigurationSourcesParserRecordInputOutputReference | LoggingUnifiedAgentConfigurationServiceConfigurationSourcesParserRecordInput): any;
export declare class LoggingUnifiedAgentConfigurationServiceConfigurationSourcesParserRecordInputOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): LoggingUnifiedAgentConfigurationServiceConfigurationSourcesParserRecordInput | undefined;
    set internalValue(value: LoggingUnifiedAgentConfigurationServiceConfigurationSourcesParserRecordInput | undefined);
    private _dimensions?;
    get dimensions(): {
        [key: string]: string;
    };
    set dimensions(value: {
        [key: string]: string;
    });
    resetDimensions(): void;
    get dimensionsInput(): {
        [key: string]: string;
    } | undefined;
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
}
export interface LoggingUnifiedAgentConfigurationServiceConfigurationSourcesParser {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/logging_unified_agent_configuration#delimiter LoggingUnifiedAgentConfiguration#delimiter}
    */
    readonly delimiter?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/logging_unified_agent_configuration#expression LoggingUnifiedAgentConfiguration#expression}
    */
    readonly expression?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/logging_unified_agent_configuration#field_time_key LoggingUnifiedAgentConfiguration#field_time_key}
    */
    readonly fieldTimeKey?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/logging_unified_agent_configuration#format LoggingUnifiedAgentConfiguration#format}
    */
    readonly format?: string[];
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/logging_unified_agent_configuration#format_firstline LoggingUnifiedAgentConfiguration#format_firstline}
    */
    readonly formatFirstline?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/logging_unified_agent_configuration#grok_failure_key LoggingUnifiedAgentConfiguration#grok_failure_key}
    */
    readonly grokFailureKey?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/logging_unified_agent_configuration#grok_name_key LoggingUnifiedAgentConfiguration#grok_name_key}
    */
    readonly grokNameKey?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/logging_unified_agent_configuration#is_estimate_current_event LoggingUnifiedAgentConfiguration#is_estimate_current_event}
    */
    readonly isEstimateCurrentEvent?: boolean | cdktf.IResolvable;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/logging_unified_agent_configuration#is_keep_time_key LoggingUnifiedAgentConfiguration#is_keep_time_key}
    */
    readonly isKeepTimeKey?: boolean | cdktf.IResolvable;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/logging_unified_agent_configuration#is_merge_cri_fields LoggingUnifiedAgentConfiguration#is_merge_cri_fields}
    */
    readonly isMergeCriFields?: boolean | cdktf.IResolvable;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/logging_unified_agent_configuration#is_null_empty_string LoggingUnifiedAgentConfiguration#is_null_empty_string}
    */
    readonly isNullEmptyString?: boolean | cdktf.IResolvable;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/logging_unified_agent_configuration#is_support_colonless_ident LoggingUnifiedAgentConfiguration#is_support_colonless_ident}
    */
    readonly isSupportColonlessIdent?: boolean | cdktf.IResolvable;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/logging_unified_agent_configuration#is_with_priority LoggingUnifiedAgentConfiguration#is_with_priority}
    */
    readonly isWithPriority?: boolean | cdktf.IResolvable;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/logging_unified_agent_configuration#keys LoggingUnifiedAgentConfiguration#keys}
    */
    readonly keys?: string[];
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/logging_unified_agent_configuration#message_format LoggingUnifiedAgentConfiguration#message_format}
    */
    readonly messageFormat?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/logging_unified_agent_configuration#message_key LoggingUnifiedAgentConfiguration#message_key}
    */
    readonly messageKey?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/logging_unified_agent_configuration#multi_line_start_regexp LoggingUnifiedAgentConfiguration#multi_line_start_regexp}
    */
    readonly multiLineStartRegexp?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/logging_unified_agent_configuration#null_value_pattern LoggingUnifiedAgentConfiguration#null_value_pattern}
    */
    readonly nullValuePattern?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/logging_unified_agent_configuration#parse_nested LoggingUnifiedAgentConfiguration#parse_nested}
    */
    readonly parseNested?: boolean | cdktf.IResolvable;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/logging_unified_agent_configuration#parser_type LoggingUnifiedAgentConfiguration#parser_type}
    */
    readonly parserType: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/logging_unified_agent_configuration#rfc5424time_format LoggingUnifiedAgentConfiguration#rfc5424time_format}
    */
    readonly rfc5424TimeFormat?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/logging_unified_agent_configuration#separator LoggingUnifiedAgentConfiguration#separator}
    */
    readonly separator?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/logging_unified_agent_configuration#syslog_parser_type LoggingUnifiedAgentConfiguration#syslog_parser_type}
    */
    readonly syslogParserType?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/logging_unified_agent_configuration#time_format LoggingUnifiedAgentConfiguration#time_format}
    */
    readonly timeFormat?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/logging_unified_agent_configuration#time_type LoggingUnifiedAgentConfiguration#time_type}
    */
    readonly timeType?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/logging_unified_agent_configuration#timeout_in_milliseconds LoggingUnifiedAgentConfiguration#timeout_in_milliseconds}
    */
    readonly timeoutInMilliseconds?: number;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/logging_unified_agent_configuration#types LoggingUnifiedAgentConfiguration#types}
    */
    readonly types?: {
        [key: string]: string;
    };
    /**
    * nested_parser block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/logging_unified_agent_configuration#nested_parser LoggingUnifiedAgentConfiguration#nested_parser}
    */
    readonly nestedParser?: LoggingUnifiedAgentConfigurationServiceConfigurationSourcesParserNestedParser;
    /**
    * patterns block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/logging_unified_agent_configuration#patterns LoggingUnifiedAgentConfiguration#patterns}
    */
    readonly patterns?: LoggingUnifiedAgentConfigurationServiceConfigurationSourcesParserPatterns[] | cdktf.IResolvable;
    /**
    * record_input block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/logging_unified_agent_configuration#record_input LoggingUnifiedAgentConfiguration#record_input}
    */
    readonly recordInput?: LoggingUnifiedAgentConfigurationServiceConfigurationSourcesParserRecordInput;
}
export declare function loggingUnifiedAgentConfigurationServiceConfigurationSourcesParserToTerraform(struct?: LoggingUnifiedAgentConfigurationServiceConfigurationSourcesParserOutputReference | LoggingUnifiedAgentConfigurationServiceConfigurationSourcesParser): any;
export declare function loggingUnifiedAgentConfigurationServiceConfigurationSourcesParserToHclTerraform(struct?: LoggingUnifiedAgentConfigurationServiceConfigurationSourcesParserOutputReference | LoggingUnifiedAgentConfigurationServiceConfigurationSourcesParser): any;
export declare class LoggingUnifiedAgentConfigurationServiceConfigurationSourcesParserOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): LoggingUnifiedAgentConfigurationServiceConfigurationSourcesParser | undefined;
    set internalValue(value: LoggingUnifiedAgentConfigurationServiceConfigurationSourcesParser | undefined);
    private _delimiter?;
    get delimiter(): string;
    set delimiter(value: string);
    resetDelimiter(): void;
    get delimiterInput(): string | undefined;
    private _expression?;
    get expression(): string;
    set expression(value: string);
    resetExpression(): void;
    get expressionInput(): string | undefined;
    private _fieldTimeKey?;
    get fieldTimeKey(): string;
    set fieldTimeKey(value: string);
    resetFieldTimeKey(): void;
    get fieldTimeKeyInput(): string | undefined;
    private _format?;
    get format(): string[];
    set format(value: string[]);
    resetFormat(): void;
    get formatInput(): string[] | undefined;
    private _formatFirstline?;
    get formatFirstline(): string;
    set formatFirstline(value: string);
    resetFormatFirstline(): void;
    get formatFirstlineInput(): string | undefined;
    private _grokFailureKey?;
    get grokFailureKey(): string;
    set grokFailureKey(value: string);
    resetGrokFailureKey(): void;
    get grokFailureKeyInput(): string | undefined;
    private _grokNameKey?;
    get grokNameKey(): string;
    set grokNameKey(value: string);
    resetGrokNameKey(): void;
    get grokNameKeyInput(): string | undefined;
    private _isEstimateCurrentEvent?;
    get isEstimateCurrentEvent(): boolean | cdktf.IResolvable;
    set isEstimateCurrentEvent(value: boolean | cdktf.IResolvable);
    resetIsEstimateCurrentEvent(): void;
    get isEstimateCurrentEventInput(): boolean | cdktf.IResolvable | undefined;
    private _isKeepTimeKey?;
    get isKeepTimeKey(): boolean | cdktf.IResolvable;
    set isKeepTimeKey(value: boolean | cdktf.IResolvable);
    resetIsKeepTimeKey(): void;
    get isKeepTimeKeyInput(): boolean | cdktf.IResolvable | undefined;
    private _isMergeCriFields?;
    get isMergeCriFields(): boolean | cdktf.IResolvable;
    set isMergeCriFields(value: boolean | cdktf.IResolvable);
    resetIsMergeCriFields(): void;
    get isMergeCriFieldsInput(): boolean | cdktf.IResolvable | undefined;
    private _isNullEmptyString?;
    get isNullEmptyString(): boolean | cdktf.IResolvable;
    set isNullEmptyString(value: boolean | cdktf.IResolvable);
    resetIsNullEmptyString(): void;
    get isNullEmptyStringInput(): boolean | cdktf.IResolvable | undefined;
    private _isSupportColonlessIdent?;
    get isSupportColonlessIdent(): boolean | cdktf.IResolvable;
    set isSupportColonlessIdent(value: boolean | cdktf.IResolvable);
    resetIsSupportColonlessIdent(): void;
    get isSupportColonlessIdentInput(): boolean | cdktf.IResolvable | undefined;
    private _isWithPriority?;
    get isWithPriority(): boolean | cdktf.IResolvable;
    set isWithPriority(value: boolean | cdktf.IResolvable);
    resetIsWithPriority(): void;
    get isWithPriorityInput(): boolean | cdktf.IResolvable | undefined;
    private _keys?;
    get keys(): string[];
    set keys(value: string[]);
    resetKeys(): void;
    get keysInput(): string[] | undefined;
    private _messageFormat?;
    get messageFormat(): string;
    set messageFormat(value: string);
    resetMessageFormat(): void;
    get messageFormatInput(): string | undefined;
    private _messageKey?;
    get messageKey(): string;
    set messageKey(value: string);
    resetMessageKey(): void;
    get messageKeyInput(): string | undefined;
    private _multiLineStartRegexp?;
    get multiLineStartRegexp(): string;
    set multiLineStartRegexp(value: string);
    resetMultiLineStartRegexp(): void;
    get multiLineStartRegexpInput(): string | undefined;
    private _nullValuePattern?;
    get nullValuePattern(): string;
    set nullValuePattern(value: string);
    resetNullValuePattern(): void;
    get nullValuePatternInput(): string | undefined;
    private _parseNested?;
    get parseNested(): boolean | cdktf.IResolvable;
    set parseNested(value: boolean | cdktf.IResolvable);
    resetParseNested(): void;
    get parseNestedInput(): boolean | cdktf.IResolvable | undefined;
    private _parserType?;
    get parserType(): string;
    set parserType(value: string);
    get parserTypeInput(): string | undefined;
    private _rfc5424TimeFormat?;
    get rfc5424TimeFormat(): string;
    set rfc5424TimeFormat(value: string);
    resetRfc5424TimeFormat(): void;
    get rfc5424TimeFormatInput(): string | undefined;
    private _separator?;
    get separator(): string;
    set separator(value: string);
    resetSeparator(): void;
    get separatorInput(): string | undefined;
    private _syslogParserType?;
    get syslogParserType(): string;
    set syslogParserType(value: string);
    resetSyslogParserType(): void;
    get syslogParserTypeInput(): string | undefined;
    private _timeFormat?;
    get timeFormat(): string;
    set timeFormat(value: string);
    resetTimeFormat(): void;
    get timeFormatInput(): string | undefined;
    private _timeType?;
    get timeType(): string;
    set timeType(value: string);
    resetTimeType(): void;
    get timeTypeInput(): string | undefined;
    private _timeoutInMilliseconds?;
    get timeoutInMilliseconds(): number;
    set timeoutInMilliseconds(value: number);
    resetTimeoutInMilliseconds(): void;
    get timeoutInMillisecondsInput(): number | undefined;
    private _types?;
    get types(): {
        [key: string]: string;
    };
    set types(value: {
        [key: string]: string;
    });
    resetTypes(): void;
    get typesInput(): {
        [key: string]: string;
    } | undefined;
    private _nestedParser;
    get nestedParser(): LoggingUnifiedAgentConfigurationServiceConfigurationSourcesParserNestedParserOutputReference;
    putNestedParser(value: LoggingUnifiedAgentConfigurationServiceConfigurationSourcesParserNestedParser): void;
    resetNestedParser(): void;
    get nestedParserInput(): LoggingUnifiedAgentConfigurationServiceConfigurationSourcesParserNestedParser | undefined;
    private _patterns;
    get patterns(): LoggingUnifiedAgentConfigurationServiceConfigurationSourcesParserPatternsList;
    putPatterns(value: LoggingUnifiedAgentConfigurationServiceConfigurationSourcesParserPatterns[] | cdktf.IResolvable): void;
    resetPatterns(): void;
    get patternsInput(): cdktf.IResolvable | LoggingUnifiedAgentConfigurationServiceConfigurationSourcesParserPatterns[] | undefined;
    private _recordInput;
    get recordInput(): LoggingUnifiedAgentConfigurationServiceConfigurationSourcesParserRecordInputOutputReference;
    putRecordInput(value: LoggingUnifiedAgentConfigurationServiceConfigurationSourcesParserRecordInput): void;
    resetRecordInput(): void;
    get recordInputInput(): LoggingUnifiedAgentConfigurationServiceConfigurationSourcesParserRecordInput | undefined;
}
export interface LoggingUnifiedAgentConfigurationServiceConfigurationSources {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/logging_unified_agent_configuration#channels LoggingUnifiedAgentConfiguration#channels}
    */
    readonly channels?: string[];
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/logging_unified_agent_configuration#custom_plugin LoggingUnifiedAgentConfiguration#custom_plugin}
    */
    readonly customPlugin?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/logging_unified_agent_configuration#name LoggingUnifiedAgentConfiguration#name}
    */
    readonly name?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/logging_unified_agent_configuration#paths LoggingUnifiedAgentConfiguration#paths}
    */
    readonly paths?: string[];
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/logging_unified_agent_configuration#source_type LoggingUnifiedAgentConfiguration#source_type}
    */
    readonly sourceType: string;
    /**
    * advanced_options block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/logging_unified_agent_configuration#advanced_options LoggingUnifiedAgentConfiguration#advanced_options}
    */
    readonly advancedOptions?: LoggingUnifiedAgentConfigurationServiceConfigurationSourcesAdvancedOptions;
    /**
    * parser block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/logging_unified_agent_configuration#parser LoggingUnifiedAgentConfiguration#parser}
    */
    readonly parser?: LoggingUnifiedAgentConfigurationServiceConfigurationSourcesParser;
}
export declare function loggingUnifiedAgentConfigurationServiceConfigurationSourcesToTerraform(struct?: LoggingUnifiedAgentConfigurationServiceConfigurationSources | cdktf.IResolvable): any;
export declare function loggingUnifiedAgentConfigurationServiceConfigurationSourcesToHclTerraform(struct?: LoggingUnifiedAgentConfigurationServiceConfigurationSources | cdktf.IResolvable): any;
export declare class LoggingUnifiedAgentConfigurationServiceConfigurationSourcesOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): LoggingUnifiedAgentConfigurationServiceConfigurationSources | cdktf.IResolvable | undefined;
    set internalValue(value: LoggingUnifiedAgentConfigurationServiceConfigurationSources | cdktf.IResolvable | undefined);
    private _channels?;
    get channels(): string[];
    set channels(value: string[]);
    resetChannels(): void;
    get channelsInput(): string[] | undefined;
    private _customPlugin?;
    get customPlugin(): string;
    set customPlugin(value: string);
    resetCustomPlugin(): void;
    get customPluginInput(): string | undefined;
    private _name?;
    get name(): string;
    set name(value: string);
    resetName(): void;
    get nameInput(): string | undefined;
    private _paths?;
    get paths(): string[];
    set paths(value: string[]);
    resetPaths(): void;
    get pathsInput(): string[] | undefined;
    private _sourceType?;
    get sourceType(): string;
    set sourceType(value: string);
    get sourceTypeInput(): string | undefined;
    private _advancedOptions;
    get advancedOptions(): LoggingUnifiedAgentConfigurationServiceConfigurationSourcesAdvancedOptionsOutputReference;
    putAdvancedOptions(value: LoggingUnifiedAgentConfigurationServiceConfigurationSourcesAdvancedOptions): void;
    resetAdvancedOptions(): void;
    get advancedOptionsInput(): LoggingUnifiedAgentConfigurationServiceConfigurationSourcesAdvancedOptions | undefined;
    private _parser;
    get parser(): LoggingUnifiedAgentConfigurationServiceConfigurationSourcesParserOutputReference;
    putParser(value: LoggingUnifiedAgentConfigurationServiceConfigurationSourcesParser): void;
    resetParser(): void;
    get parserInput(): LoggingUnifiedAgentConfigurationServiceConfigurationSourcesParser | undefined;
}
export declare class LoggingUnifiedAgentConfigurationServiceConfigurationSourcesList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    internalValue?: LoggingUnifiedAgentConfigurationServiceConfigurationSources[] | cdktf.IResolvable;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    /**
    * @param index the index of the item to return
    */
    get(index: number): LoggingUnifiedAgentConfigurationServiceConfigurationSourcesOutputReference;
}
export interface LoggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilterAllowListStruct {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/logging_unified_agent_configuration#key LoggingUnifiedAgentConfiguration#key}
    */
    readonly key?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/logging_unified_agent_configuration#pattern LoggingUnifiedAgentConfiguration#pattern}
    */
    readonly pattern?: string;
}
export declare function loggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilterAllowListStructToTerraform(struct?: LoggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilterAllowListStruct | cdktf.IResolvable): any;
export declare function loggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilterAllowListStructToHclTerraform(struct?: LoggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilterAllowListStruct | cdktf.IResolvable): any;
export declare class LoggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilterAllowListStructOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): LoggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilterAllowListStruct | cdktf.IResolvable | undefined;
    set internalValue(value: LoggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilterAllowListStruct | cdktf.IResolvable | undefined);
    private _key?;
    get key(): string;
    set key(value: string);
    resetKey(): void;
    get keyInput(): string | undefined;
    private _pattern?;
    get pattern(): string;
    set pattern(value: string);
    resetPattern(): void;
    get patternInput(): string | undefined;
}
export declare class LoggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilterAllowListStructList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    internalValue?: LoggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilterAllowListStruct[] | cdktf.IResolvable;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    /**
    * @param index the index of the item to return
    */
    get(index: number): LoggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilterAllowListStructOutputReference;
}
export interface LoggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilterCustomSections {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/logging_unified_agent_configuration#name LoggingUnifiedAgentConfiguration#name}
    */
    readonly name?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/logging_unified_agent_configuration#params LoggingUnifiedAgentConfiguration#params}
    */
    readonly params?: {
        [key: string]: string;
    };
}
export declare function loggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilterCustomSectionsToTerraform(struct?: LoggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilterCustomSections | cdktf.IResolvable): any;
export declare function loggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilterCustomSectionsToHclTerraform(struct?: LoggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilterCustomSections | cdktf.IResolvable): any;
export declare class LoggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilterCustomSectionsOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): LoggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilterCustomSections | cdktf.IResolvable | undefined;
    set internalValue(value: LoggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilterCustomSections | cdktf.IResolvable | undefined);
    private _name?;
    get name(): string;
    set name(value: string);
    resetName(): void;
    get nameInput(): string | undefined;
    private _params?;
    get params(): {
        [key: string]: string;
    };
    set params(value: {
        [key: string]: string;
    });
    resetParams(): void;
    get paramsInput(): {
        [key: string]: string;
    } | undefined;
}
export declare class LoggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilterCustomSectionsList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    internalValue?: LoggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilterCustomSections[] | cdktf.IResolvable;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    /**
    * @param index the index of the item to return
    */
    get(index: number): LoggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilterCustomSectionsOutputReference;
}
export interface LoggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilterDenyListStruct {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/logging_unified_agent_configuration#key LoggingUnifiedAgentConfiguration#key}
    */
    readonly key?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/logging_unified_agent_configuration#pattern LoggingUnifiedAgentConfiguration#pattern}
    */
    readonly pattern?: string;
}
export declare function loggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilterDenyListStructToTerraform(struct?: LoggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilterDenyListStruct | cdktf.IResolvable): any;
export declare function loggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilterDenyListStructToHclTerraform(struct?: LoggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilterDenyListStruct | cdktf.IResolvable): any;
export declare class LoggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilterDenyListStructOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): LoggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilterDenyListStruct | cdktf.IResolvable | undefined;
    set internalValue(value: LoggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilterDenyListStruct | cdktf.IResolvable | undefined);
    private _key?;
    get key(): string;
    set key(value: string);
    resetKey(): void;
    get keyInput(): string | undefined;
    private _pattern?;
    get pattern(): string;
    set pattern(value: string);
    resetPattern(): void;
    get patternInput(): string | undefined;
}
export declare class LoggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilterDenyListStructList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    internalValue?: LoggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilterDenyListStruct[] | cdktf.IResolvable;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    /**
    * @param index the index of the item to return
    */
    get(index: number): LoggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilterDenyListStructOutputReference;
}
export interface LoggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilterParserNestedParser {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/logging_unified_agent_configuration#field_time_key LoggingUnifiedAgentConfiguration#field_time_key}
    */
    readonly fieldTimeKey?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/logging_unified_agent_configuration#is_keep_time_key LoggingUnifiedAgentConfiguration#is_keep_time_key}
    */
    readonly isKeepTimeKey?: boolean | cdktf.IResolvable;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/logging_unified_agent_configuration#parse_nested LoggingUnifiedAgentConfiguration#parse_nested}
    */
    readonly parseNested?: boolean | cdktf.IResolvable;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/logging_unified_agent_configuration#separator LoggingUnifiedAgentConfiguration#separator}
    */
    readonly separator?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/logging_unified_agent_configuration#time_format LoggingUnifiedAgentConfiguration#time_format}
    */
    readonly timeFormat?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/logging_unified_agent_configuration#time_type LoggingUnifiedAgentConfiguration#time_type}
    */
    readonly timeType?: string;
}
export declare function loggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilterParserNestedParserToTerraform(struct?: LoggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilterParserNestedParserOutputReference | LoggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilterParserNestedParser): any;
export declare function loggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilterParserNestedParserToHclTerraform(struct?: LoggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilterParserNestedParserOutputReference | LoggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilterParserNestedParser): any;
export declare class LoggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilterParserNestedParserOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): LoggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilterParserNestedParser | undefined;
    set internalValue(value: LoggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilterParserNestedParser | undefined);
    private _fieldTimeKey?;
    get fieldTimeKey(): string;
    set fieldTimeKey(value: string);
    resetFieldTimeKey(): void;
    get fieldTimeKeyInput(): string | undefined;
    private _isKeepTimeKey?;
    get isKeepTimeKey(): boolean | cdktf.IResolvable;
    set isKeepTimeKey(value: boolean | cdktf.IResolvable);
    resetIsKeepTimeKey(): void;
    get isKeepTimeKeyInput(): boolean | cdktf.IResolvable | undefined;
    private _parseNested?;
    get parseNested(): boolean | cdktf.IResolvable;
    set parseNested(value: boolean | cdktf.IResolvable);
    resetParseNested(): void;
    get parseNestedInput(): boolean | cdktf.IResolvable | undefined;
    private _separator?;
    get separator(): string;
    set separator(value: string);
    resetSeparator(): void;
    get separatorInput(): string | undefined;
    private _timeFormat?;
    get timeFormat(): string;
    set timeFormat(value: string);
    resetTimeFormat(): void;
    get timeFormatInput(): string | undefined;
    private _timeType?;
    get timeType(): string;
    set timeType(value: string);
    resetTimeType(): void;
    get timeTypeInput(): string | undefined;
}
export interface LoggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilterParserPatterns {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/logging_unified_agent_configuration#field_time_format LoggingUnifiedAgentConfiguration#field_time_format}
    */
    readonly fieldTimeFormat?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/logging_unified_agent_configuration#field_time_key LoggingUnifiedAgentConfiguration#field_time_key}
    */
    readonly fieldTimeKey?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/logging_unified_agent_configuration#field_time_zone LoggingUnifiedAgentConfiguration#field_time_zone}
    */
    readonly fieldTimeZone?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/logging_unified_agent_configuration#name LoggingUnifiedAgentConfiguration#name}
    */
    readonly name?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/logging_unified_agent_configuration#pattern LoggingUnifiedAgentConfiguration#pattern}
    */
    readonly pattern?: string;
}
export declare function loggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilterParserPatternsToTerraform(struct?: LoggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilterParserPatterns | cdktf.IResolvable): any;
export declare function loggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilterParserPatternsToHclTerraform(struct?: LoggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilterParserPatterns | cdktf.IResolvable): any;
export declare class LoggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilterParserPatternsOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): LoggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilterParserPatterns | cdktf.IResolvable | undefined;
    set internalValue(value: LoggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilterParserPatterns | cdktf.IResolvable | undefined);
    private _fieldTimeFormat?;
    get fieldTimeFormat(): string;
    set fieldTimeFormat(value: string);
    resetFieldTimeFormat(): void;
    get fieldTimeFormatInput(): string | undefined;
    private _fieldTimeKey?;
    get fieldTimeKey(): string;
    set fieldTimeKey(value: string);
    resetFieldTimeKey(): void;
    get fieldTimeKeyInput(): string | undefined;
    private _fieldTimeZone?;
    get fieldTimeZone(): string;
    set fieldTimeZone(value: string);
    resetFieldTimeZone(): void;
    get fieldTimeZoneInput(): string | undefined;
    private _name?;
    get name(): string;
    set name(value: string);
    resetName(): void;
    get nameInput(): string | undefined;
    private _pattern?;
    get pattern(): string;
    set pattern(value: string);
    resetPattern(): void;
    get patternInput(): string | undefined;
}
export declare class LoggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilterParserPatternsList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    internalValue?: LoggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilterParserPatterns[] | cdktf.IResolvable;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    /**
    * @param index the index of the item to return
    */
    get(index: number): LoggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilterParserPatternsOutputReference;
}
export interface LoggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilterParserRecordInput {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/logging_unified_agent_configuration#dimensions LoggingUnifiedAgentConfiguration#dimensions}
    */
    readonly dimensions?: {
        [key: string]: string;
    };
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/logging_unified_agent_configuration#namespace LoggingUnifiedAgentConfiguration#namespace}
    */
    readonly namespace?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/logging_unified_agent_configuration#resource_group LoggingUnifiedAgentConfiguration#resource_group}
    */
    readonly resourceGroup?: string;
}
export declare function loggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilterParserRecordInputToTerraform(struct?: LoggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilterParserRecordInputOutputReference | LoggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilterParserRecordInput): any;
export declare function loggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilterParserRecordInputToHclTerraform(struct?: LoggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilterParserRecordInputOutputReference | LoggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilterParserRecordInput): any;
export declare class LoggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilterParserRecordInputOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): LoggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilterParserRecordInput | undefined;
    set internalValue(value: LoggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilterParserRecordInput | undefined);
    private _dimensions?;
    get dimensions(): {
        [key: string]: string;
    };
    set dimensions(value: {
        [key: string]: string;
    });
    resetDimensions(): void;
    get dimensionsInput(): {
        [key: string]: string;
    } | undefined;
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
}
export interface LoggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilterParser {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/logging_unified_agent_configuration#delimiter LoggingUnifiedAgentConfiguration#delimiter}
    */
    readonly delimiter?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/logging_unified_agent_configuration#expression LoggingUnifiedAgentConfiguration#expression}
    */
    readonly expression?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/logging_unified_agent_configuration#field_time_key LoggingUnifiedAgentConfiguration#field_time_key}
    */
    readonly fieldTimeKey?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/logging_unified_agent_configuration#format LoggingUnifiedAgentConfiguration#format}
    */
    readonly format?: string[];
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/logging_unified_agent_configuration#format_firstline LoggingUnifiedAgentConfiguration#format_firstline}
    */
    readonly formatFirstline?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/logging_unified_agent_configuration#grok_failure_key LoggingUnifiedAgentConfiguration#grok_failure_key}
    */
    readonly grokFailureKey?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/logging_unified_agent_configuration#grok_name_key LoggingUnifiedAgentConfiguration#grok_name_key}
    */
    readonly grokNameKey?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/logging_unified_agent_configuration#is_estimate_current_event LoggingUnifiedAgentConfiguration#is_estimate_current_event}
    */
    readonly isEstimateCurrentEvent?: boolean | cdktf.IResolvable;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/logging_unified_agent_configuration#is_keep_time_key LoggingUnifiedAgentConfiguration#is_keep_time_key}
    */
    readonly isKeepTimeKey?: boolean | cdktf.IResolvable;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/logging_unified_agent_configuration#is_merge_cri_fields LoggingUnifiedAgentConfiguration#is_merge_cri_fields}
    */
    readonly isMergeCriFields?: boolean | cdktf.IResolvable;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/logging_unified_agent_configuration#is_null_empty_string LoggingUnifiedAgentConfiguration#is_null_empty_string}
    */
    readonly isNullEmptyString?: boolean | cdktf.IResolvable;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/logging_unified_agent_configuration#is_support_colonless_ident LoggingUnifiedAgentConfiguration#is_support_colonless_ident}
    */
    readonly isSupportColonlessIdent?: boolean | cdktf.IResolvable;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/logging_unified_agent_configuration#is_with_priority LoggingUnifiedAgentConfiguration#is_with_priority}
    */
    readonly isWithPriority?: boolean | cdktf.IResolvable;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/logging_unified_agent_configuration#keys LoggingUnifiedAgentConfiguration#keys}
    */
    readonly keys?: string[];
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/logging_unified_agent_configuration#message_format LoggingUnifiedAgentConfiguration#message_format}
    */
    readonly messageFormat?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/logging_unified_agent_configuration#message_key LoggingUnifiedAgentConfiguration#message_key}
    */
    readonly messageKey?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/logging_unified_agent_configuration#multi_line_start_regexp LoggingUnifiedAgentConfiguration#multi_line_start_regexp}
    */
    readonly multiLineStartRegexp?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/logging_unified_agent_configuration#null_value_pattern LoggingUnifiedAgentConfiguration#null_value_pattern}
    */
    readonly nullValuePattern?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/logging_unified_agent_configuration#parse_nested LoggingUnifiedAgentConfiguration#parse_nested}
    */
    readonly parseNested?: boolean | cdktf.IResolvable;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/logging_unified_agent_configuration#parser_type LoggingUnifiedAgentConfiguration#parser_type}
    */
    readonly parserType: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/logging_unified_agent_configuration#rfc5424time_format LoggingUnifiedAgentConfiguration#rfc5424time_format}
    */
    readonly rfc5424TimeFormat?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/logging_unified_agent_configuration#separator LoggingUnifiedAgentConfiguration#separator}
    */
    readonly separator?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/logging_unified_agent_configuration#syslog_parser_type LoggingUnifiedAgentConfiguration#syslog_parser_type}
    */
    readonly syslogParserType?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/logging_unified_agent_configuration#time_format LoggingUnifiedAgentConfiguration#time_format}
    */
    readonly timeFormat?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/logging_unified_agent_configuration#time_type LoggingUnifiedAgentConfiguration#time_type}
    */
    readonly timeType?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/logging_unified_agent_configuration#timeout_in_milliseconds LoggingUnifiedAgentConfiguration#timeout_in_milliseconds}
    */
    readonly timeoutInMilliseconds?: number;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/logging_unified_agent_configuration#types LoggingUnifiedAgentConfiguration#types}
    */
    readonly types?: {
        [key: string]: string;
    };
    /**
    * nested_parser block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/logging_unified_agent_configuration#nested_parser LoggingUnifiedAgentConfiguration#nested_parser}
    */
    readonly nestedParser?: LoggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilterParserNestedParser;
    /**
    * patterns block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/logging_unified_agent_configuration#patterns LoggingUnifiedAgentConfiguration#patterns}
    */
    readonly patterns?: LoggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilterParserPatterns[] | cdktf.IResolvable;
    /**
    * record_input block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/logging_unified_agent_configuration#record_input LoggingUnifiedAgentConfiguration#record_input}
    */
    readonly recordInput?: LoggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilterParserRecordInput;
}
export declare function loggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilterParserToTerraform(struct?: LoggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilterParserOutputReference | LoggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilterParser): any;
export declare function loggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilterParserToHclTerraform(struct?: LoggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilterParserOutputReference | LoggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilterParser): any;
export declare class LoggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilterParserOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): LoggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilterParser | undefined;
    set internalValue(value: LoggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilterParser | undefined);
    private _delimiter?;
    get delimiter(): string;
    set delimiter(value: string);
    resetDelimiter(): void;
    get delimiterInput(): string | undefined;
    private _expression?;
    get expression(): string;
    set expression(value: string);
    resetExpression(): void;
    get expressionInput(): string | undefined;
    private _fieldTimeKey?;
    get fieldTimeKey(): string;
    set fieldTimeKey(value: string);
    resetFieldTimeKey(): void;
    get fieldTimeKeyInput(): string | undefined;
    private _format?;
    get format(): string[];
    set format(value: string[]);
    resetFormat(): void;
    get formatInput(): string[] | undefined;
    private _formatFirstline?;
    get formatFirstline(): string;
    set formatFirstline(value: string);
    resetFormatFirstline(): void;
    get formatFirstlineInput(): string | undefined;
    private _grokFailureKey?;
    get grokFailureKey(): string;
    set grokFailureKey(value: string);
    resetGrokFailureKey(): void;
    get grokFailureKeyInput(): string | undefined;
    private _grokNameKey?;
    get grokNameKey(): string;
    set grokNameKey(value: string);
    resetGrokNameKey(): void;
    get grokNameKeyInput(): string | undefined;
    private _isEstimateCurrentEvent?;
    get isEstimateCurrentEvent(): boolean | cdktf.IResolvable;
    set isEstimateCurrentEvent(value: boolean | cdktf.IResolvable);
    resetIsEstimateCurrentEvent(): void;
    get isEstimateCurrentEventInput(): boolean | cdktf.IResolvable | undefined;
    private _isKeepTimeKey?;
    get isKeepTimeKey(): boolean | cdktf.IResolvable;
    set isKeepTimeKey(value: boolean | cdktf.IResolvable);
    resetIsKeepTimeKey(): void;
    get isKeepTimeKeyInput(): boolean | cdktf.IResolvable | undefined;
    private _isMergeCriFields?;
    get isMergeCriFields(): boolean | cdktf.IResolvable;
    set isMergeCriFields(value: boolean | cdktf.IResolvable);
    resetIsMergeCriFields(): void;
    get isMergeCriFieldsInput(): boolean | cdktf.IResolvable | undefined;
    private _isNullEmptyString?;
    get isNullEmptyString(): boolean | cdktf.IResolvable;
    set isNullEmptyString(value: boolean | cdktf.IResolvable);
    resetIsNullEmptyString(): void;
    get isNullEmptyStringInput(): boolean | cdktf.IResolvable | undefined;
    private _isSupportColonlessIdent?;
    get isSupportColonlessIdent(): boolean | cdktf.IResolvable;
    set isSupportColonlessIdent(value: boolean | cdktf.IResolvable);
    resetIsSupportColonlessIdent(): void;
    get isSupportColonlessIdentInput(): boolean | cdktf.IResolvable | undefined;
    private _isWithPriority?;
    get isWithPriority(): boolean | cdktf.IResolvable;
    set isWithPriority(value: boolean | cdktf.IResolvable);
    resetIsWithPriority(): void;
    get isWithPriorityInput(): boolean | cdktf.IResolvable | undefined;
    private _keys?;
    get keys(): string[];
    set keys(value: string[]);
    resetKeys(): void;
    get keysInput(): string[] | undefined;
    private _messageFormat?;
    get messageFormat(): string;
    set messageFormat(value: string);
    resetMessageFormat(): void;
    get messageFormatInput(): string | undefined;
    private _messageKey?;
    get messageKey(): string;
    set messageKey(value: string);
    resetMessageKey(): void;
    get messageKeyInput(): string | undefined;
    private _multiLineStartRegexp?;
    get multiLineStartRegexp(): string;
    set multiLineStartRegexp(value: string);
    resetMultiLineStartRegexp(): void;
    get multiLineStartRegexpInput(): string | undefined;
    private _nullValuePattern?;
    get nullValuePattern(): string;
    set nullValuePattern(value: string);
    resetNullValuePattern(): void;
    get nullValuePatternInput(): string | undefined;
    private _parseNested?;
    get parseNested(): boolean | cdktf.IResolvable;
    set parseNested(value: boolean | cdktf.IResolvable);
    resetParseNested(): void;
    get parseNestedInput(): boolean | cdktf.IResolvable | undefined;
    private _parserType?;
    get parserType(): string;
    set parserType(value: string);
    get parserTypeInput(): string | undefined;
    private _rfc5424TimeFormat?;
    get rfc5424TimeFormat(): string;
    set rfc5424TimeFormat(value: string);
    resetRfc5424TimeFormat(): void;
    get rfc5424TimeFormatInput(): string | undefined;
    private _separator?;
    get separator(): string;
    set separator(value: string);
    resetSeparator(): void;
    get separatorInput(): string | undefined;
    private _syslogParserType?;
    get syslogParserType(): string;
    set syslogParserType(value: string);
    resetSyslogParserType(): void;
    get syslogParserTypeInput(): string | undefined;
    private _timeFormat?;
    get timeFormat(): string;
    set timeFormat(value: string);
    resetTimeFormat(): void;
    get timeFormatInput(): string | undefined;
    private _timeType?;
    get timeType(): string;
    set timeType(value: string);
    resetTimeType(): void;
    get timeTypeInput(): string | undefined;
    private _timeoutInMilliseconds?;
    get timeoutInMilliseconds(): number;
    set timeoutInMilliseconds(value: number);
    resetTimeoutInMilliseconds(): void;
    get timeoutInMillisecondsInput(): number | undefined;
    private _types?;
    get types(): {
        [key: string]: string;
    };
    set types(value: {
        [key: string]: string;
    });
    resetTypes(): void;
    get typesInput(): {
        [key: string]: string;
    } | undefined;
    private _nestedParser;
    get nestedParser(): LoggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilterParserNestedParserOutputReference;
    putNestedParser(value: LoggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilterParserNestedParser): void;
    resetNestedParser(): void;
    get nestedParserInput(): LoggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilterParserNestedParser | undefined;
    private _patterns;
    get patterns(): LoggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilterParserPatternsList;
    putPatterns(value: LoggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilterParserPatterns[] | cdktf.IResolvable): void;
    resetPatterns(): void;
    get patternsInput(): cdktf.IResolvable | LoggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilterParserPatterns[] | undefined;
    private _recordInput;
    get recordInput(): LoggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilterParserRecordInputOutputReference;
    putRecordInput(value: LoggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilterParserRecordInput): void;
    resetRecordInput(): void;
    get recordInputInput(): LoggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilterParserRecordInput | undefined;
}
export interface LoggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilterRecordListStruct {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/logging_unified_agent_configuration#key LoggingUnifiedAgentConfiguration#key}
    */
    readonly key?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/logging_unified_agent_configuration#value LoggingUnifiedAgentConfiguration#value}
    */
    readonly value?: string;
}
export declare function loggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilterRecordListStructToTerraform(struct?: LoggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilterRecordListStruct | cdktf.IResolvable): any;
export declare function loggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilterRecordListStructToHclTerraform(struct?: LoggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilterRecordListStruct | cdktf.IResolvable): any;
export declare class LoggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilterRecordListStructOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): LoggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilterRecordListStruct | cdktf.IResolvable | undefined;
    set internalValue(value: LoggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilterRecordListStruct | cdktf.IResolvable | undefined);
    private _key?;
    get key(): string;
    set key(value: string);
    resetKey(): void;
    get keyInput(): string | undefined;
    private _value?;
    get value(): string;
    set value(value: string);
    resetValue(): void;
    get valueInput(): string | undefined;
}
export declare class LoggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilterRecordListStructList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    internalValue?: LoggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilterRecordListStruct[] | cdktf.IResolvable;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    /**
    * @param index the index of the item to return
    */
    get(index: number): LoggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilterRecordListStructOutputReference;
}
export interface LoggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilter {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/logging_unified_agent_configuration#custom_filter_type LoggingUnifiedAgentConfiguration#custom_filter_type}
    */
    readonly customFilterType?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/logging_unified_agent_configuration#emit_invalid_record_to_error LoggingUnifiedAgentConfiguration#emit_invalid_record_to_error}
    */
    readonly emitInvalidRecordToError?: boolean | cdktf.IResolvable;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/logging_unified_agent_configuration#filter_type LoggingUnifiedAgentConfiguration#filter_type}
    */
    readonly filterType: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/logging_unified_agent_configuration#hash_value_field LoggingUnifiedAgentConfiguration#hash_value_field}
    */
    readonly hashValueField?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/logging_unified_agent_configuration#inject_key_prefix LoggingUnifiedAgentConfiguration#inject_key_prefix}
    */
    readonly injectKeyPrefix?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/logging_unified_agent_configuration#is_auto_typecast_enabled LoggingUnifiedAgentConfiguration#is_auto_typecast_enabled}
    */
    readonly isAutoTypecastEnabled?: boolean | cdktf.IResolvable;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/logging_unified_agent_configuration#is_renew_record_enabled LoggingUnifiedAgentConfiguration#is_renew_record_enabled}
    */
    readonly isRenewRecordEnabled?: boolean | cdktf.IResolvable;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/logging_unified_agent_configuration#is_ruby_enabled LoggingUnifiedAgentConfiguration#is_ruby_enabled}
    */
    readonly isRubyEnabled?: boolean | cdktf.IResolvable;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/logging_unified_agent_configuration#keep_keys LoggingUnifiedAgentConfiguration#keep_keys}
    */
    readonly keepKeys?: string[];
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/logging_unified_agent_configuration#key_name LoggingUnifiedAgentConfiguration#key_name}
    */
    readonly keyName?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/logging_unified_agent_configuration#name LoggingUnifiedAgentConfiguration#name}
    */
    readonly name: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/logging_unified_agent_configuration#params LoggingUnifiedAgentConfiguration#params}
    */
    readonly params?: {
        [key: string]: string;
    };
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/logging_unified_agent_configuration#remove_key_name_field LoggingUnifiedAgentConfiguration#remove_key_name_field}
    */
    readonly removeKeyNameField?: boolean | cdktf.IResolvable;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/logging_unified_agent_configuration#remove_keys LoggingUnifiedAgentConfiguration#remove_keys}
    */
    readonly removeKeys?: string[];
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/logging_unified_agent_configuration#renew_time_key LoggingUnifiedAgentConfiguration#renew_time_key}
    */
    readonly renewTimeKey?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/logging_unified_agent_configuration#replace_invalid_sequence LoggingUnifiedAgentConfiguration#replace_invalid_sequence}
    */
    readonly replaceInvalidSequence?: boolean | cdktf.IResolvable;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/logging_unified_agent_configuration#reserve_data LoggingUnifiedAgentConfiguration#reserve_data}
    */
    readonly reserveData?: boolean | cdktf.IResolvable;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/logging_unified_agent_configuration#reserve_time LoggingUnifiedAgentConfiguration#reserve_time}
    */
    readonly reserveTime?: boolean | cdktf.IResolvable;
    /**
    * allow_list block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/logging_unified_agent_configuration#allow_list LoggingUnifiedAgentConfiguration#allow_list}
    */
    readonly allowList?: LoggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilterAllowListStruct[] | cdktf.IResolvable;
    /**
    * custom_sections block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/logging_unified_agent_configuration#custom_sections LoggingUnifiedAgentConfiguration#custom_sections}
    */
    readonly customSections?: LoggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilterCustomSections[] | cdktf.IResolvable;
    /**
    * deny_list block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/logging_unified_agent_configuration#deny_list LoggingUnifiedAgentConfiguration#deny_list}
    */
    readonly denyList?: LoggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilterDenyListStruct[] | cdktf.IResolvable;
    /**
    * parser block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/logging_unified_agent_configuration#parser LoggingUnifiedAgentConfiguration#parser}
    */
    readonly parser?: LoggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilterParser;
    /**
    * record_list block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/logging_unified_agent_configuration#record_list LoggingUnifiedAgentConfiguration#record_list}
    */
    readonly recordList?: LoggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilterRecordListStruct[] | cdktf.IResolvable;
}
export declare function loggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilterToTerraform(struct?: LoggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilter | cdktf.IResolvable): any;
export declare function loggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilterToHclTerraform(struct?: LoggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilter | cdktf.IResolvable): any;
export declare class LoggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilterOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): LoggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilter | cdktf.IResolvable | undefined;
    set internalValue(value: LoggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilter | cdktf.IResolvable | undefined);
    private _customFilterType?;
    get customFilterType(): string;
    set customFilterType(value: string);
    resetCustomFilterType(): void;
    get customFilterTypeInput(): string | undefined;
    private _emitInvalidRecordToError?;
    get emitInvalidRecordToError(): boolean | cdktf.IResolvable;
    set emitInvalidRecordToError(value: boolean | cdktf.IResolvable);
    resetEmitInvalidRecordToError(): void;
    get emitInvalidRecordToErrorInput(): boolean | cdktf.IResolvable | undefined;
    private _filterType?;
    get filterType(): string;
    set filterType(value: string);
    get filterTypeInput(): string | undefined;
    private _hashValueField?;
    get hashValueField(): string;
    set hashValueField(value: string);
    resetHashValueField(): void;
    get hashValueFieldInput(): string | undefined;
    private _injectKeyPrefix?;
    get injectKeyPrefix(): string;
    set injectKeyPrefix(value: string);
    resetInjectKeyPrefix(): void;
    get injectKeyPrefixInput(): string | undefined;
    private _isAutoTypecastEnabled?;
    get isAutoTypecastEnabled(): boolean | cdktf.IResolvable;
    set isAutoTypecastEnabled(value: boolean | cdktf.IResolvable);
    resetIsAutoTypecastEnabled(): void;
    get isAutoTypecastEnabledInput(): boolean | cdktf.IResolvable | undefined;
    private _isRenewRecordEnabled?;
    get isRenewRecordEnabled(): boolean | cdktf.IResolvable;
    set isRenewRecordEnabled(value: boolean | cdktf.IResolvable);
    resetIsRenewRecordEnabled(): void;
    get isRenewRecordEnabledInput(): boolean | cdktf.IResolvable | undefined;
    private _isRubyEnabled?;
    get isRubyEnabled(): boolean | cdktf.IResolvable;
    set isRubyEnabled(value: boolean | cdktf.IResolvable);
    resetIsRubyEnabled(): void;
    get isRubyEnabledInput(): boolean | cdktf.IResolvable | undefined;
    private _keepKeys?;
    get keepKeys(): string[];
    set keepKeys(value: string[]);
    resetKeepKeys(): void;
    get keepKeysInput(): string[] | undefined;
    private _keyName?;
    get keyName(): string;
    set keyName(value: string);
    resetKeyName(): void;
    get keyNameInput(): string | undefined;
    private _name?;
    get name(): string;
    set name(value: string);
    get nameInput(): string | undefined;
    private _params?;
    get params(): {
        [key: string]: string;
    };
    set params(value: {
        [key: string]: string;
    });
    resetParams(): void;
    get paramsInput(): {
        [key: string]: string;
    } | undefined;
    private _removeKeyNameField?;
    get removeKeyNameField(): boolean | cdktf.IResolvable;
    set removeKeyNameField(value: boolean | cdktf.IResolvable);
    resetRemoveKeyNameField(): void;
    get removeKeyNameFieldInput(): boolean | cdktf.IResolvable | undefined;
    private _removeKeys?;
    get removeKeys(): string[];
    set removeKeys(value: string[]);
    resetRemoveKeys(): void;
    get removeKeysInput(): string[] | undefined;
    private _renewTimeKey?;
    get renewTimeKey(): string;
    set renewTimeKey(value: string);
    resetRenewTimeKey(): void;
    get renewTimeKeyInput(): string | undefined;
    private _replaceInvalidSequence?;
    get replaceInvalidSequence(): boolean | cdktf.IResolvable;
    set replaceInvalidSequence(value: boolean | cdktf.IResolvable);
    resetReplaceInvalidSequence(): void;
    get replaceInvalidSequenceInput(): boolean | cdktf.IResolvable | undefined;
    private _reserveData?;
    get reserveData(): boolean | cdktf.IResolvable;
    set reserveData(value: boolean | cdktf.IResolvable);
    resetReserveData(): void;
    get reserveDataInput(): boolean | cdktf.IResolvable | undefined;
    private _reserveTime?;
    get reserveTime(): boolean | cdktf.IResolvable;
    set reserveTime(value: boolean | cdktf.IResolvable);
    resetReserveTime(): void;
    get reserveTimeInput(): boolean | cdktf.IResolvable | undefined;
    private _allowList;
    get allowList(): LoggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilterAllowListStructList;
    putAllowList(value: LoggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilterAllowListStruct[] | cdktf.IResolvable): void;
    resetAllowList(): void;
    get allowListInput(): cdktf.IResolvable | LoggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilterAllowListStruct[] | undefined;
    private _customSections;
    get customSections(): LoggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilterCustomSectionsList;
    putCustomSections(value: LoggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilterCustomSections[] | cdktf.IResolvable): void;
    resetCustomSections(): void;
    get customSectionsInput(): cdktf.IResolvable | LoggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilterCustomSections[] | undefined;
    private _denyList;
    get denyList(): LoggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilterDenyListStructList;
    putDenyList(value: LoggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilterDenyListStruct[] | cdktf.IResolvable): void;
    resetDenyList(): void;
    get denyListInput(): cdktf.IResolvable | LoggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilterDenyListStruct[] | undefined;
    private _parser;
    get parser(): LoggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilterParserOutputReference;
    putParser(value: LoggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilterParser): void;
    resetParser(): void;
    get parserInput(): LoggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilterParser | undefined;
    private _recordList;
    get recordList(): LoggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilterRecordListStructList;
    putRecordList(value: LoggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilterRecordListStruct[] | cdktf.IResolvable): void;
    resetRecordList(): void;
    get recordListInput(): cdktf.IResolvable | LoggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilterRecordListStruct[] | undefined;
}
export declare class LoggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilterList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    internalValue?: LoggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilter[] | cdktf.IResolvable;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    /**
    * @param index the index of the item to return
    */
    get(index: number): LoggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilterOutputReference;
}
export interface LoggingUnifiedAgentConfigurationServiceConfiguration {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/logging_unified_agent_configuration#configuration_type LoggingUnifiedAgentConfiguration#configuration_type}
    */
    readonly configurationType: string;
    /**
    * application_configurations block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/logging_unified_agent_configuration#application_configurations LoggingUnifiedAgentConfiguration#application_configurations}
    */
    readonly applicationConfigurations?: LoggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurations[] | cdktf.IResolvable;
    /**
    * destination block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/logging_unified_agent_configuration#destination LoggingUnifiedAgentConfiguration#destination}
    */
    readonly destination?: LoggingUnifiedAgentConfigurationServiceConfigurationDestination;
    /**
    * sources block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/logging_unified_agent_configuration#sources LoggingUnifiedAgentConfiguration#sources}
    */
    readonly sources?: LoggingUnifiedAgentConfigurationServiceConfigurationSources[] | cdktf.IResolvable;
    /**
    * unified_agent_configuration_filter block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/logging_unified_agent_configuration#unified_agent_configuration_filter LoggingUnifiedAgentConfiguration#unified_agent_configuration_filter}
    */
    readonly unifiedAgentConfigurationFilter?: LoggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilter[] | cdktf.IResolvable;
}
export declare function loggingUnifiedAgentConfigurationServiceConfigurationToTerraform(struct?: LoggingUnifiedAgentConfigurationServiceConfigurationOutputReference | LoggingUnifiedAgentConfigurationServiceConfiguration): any;
export declare function loggingUnifiedAgentConfigurationServiceConfigurationToHclTerraform(struct?: LoggingUnifiedAgentConfigurationServiceConfigurationOutputReference | LoggingUnifiedAgentConfigurationServiceConfiguration): any;
export declare class LoggingUnifiedAgentConfigurationServiceConfigurationOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): LoggingUnifiedAgentConfigurationServiceConfiguration | undefined;
    set internalValue(value: LoggingUnifiedAgentConfigurationServiceConfiguration | undefined);
    private _configurationType?;
    get configurationType(): string;
    set configurationType(value: string);
    get configurationTypeInput(): string | undefined;
    private _applicationConfigurations;
    get applicationConfigurations(): LoggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurationsList;
    putApplicationConfigurations(value: LoggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurations[] | cdktf.IResolvable): void;
    resetApplicationConfigurations(): void;
    get applicationConfigurationsInput(): cdktf.IResolvable | LoggingUnifiedAgentConfigurationServiceConfigurationApplicationConfigurations[] | undefined;
    private _destination;
    get destination(): LoggingUnifiedAgentConfigurationServiceConfigurationDestinationOutputReference;
    putDestination(value: LoggingUnifiedAgentConfigurationServiceConfigurationDestination): void;
    resetDestination(): void;
    get destinationInput(): LoggingUnifiedAgentConfigurationServiceConfigurationDestination | undefined;
    private _sources;
    get sources(): LoggingUnifiedAgentConfigurationServiceConfigurationSourcesList;
    putSources(value: LoggingUnifiedAgentConfigurationServiceConfigurationSources[] | cdktf.IResolvable): void;
    resetSources(): void;
    get sourcesInput(): cdktf.IResolvable | LoggingUnifiedAgentConfigurationServiceConfigurationSources[] | undefined;
    private _unifiedAgentConfigurationFilter;
    get unifiedAgentConfigurationFilter(): LoggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilterList;
    putUnifiedAgentConfigurationFilter(value: LoggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilter[] | cdktf.IResolvable): void;
    resetUnifiedAgentConfigurationFilter(): void;
    get unifiedAgentConfigurationFilterInput(): cdktf.IResolvable | LoggingUnifiedAgentConfigurationServiceConfigurationUnifiedAgentConfigurationFilter[] | undefined;
}
export interface LoggingUnifiedAgentConfigurationTimeouts {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/logging_unified_agent_configuration#create LoggingUnifiedAgentConfiguration#create}
    */
    readonly create?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/logging_unified_agent_configuration#delete LoggingUnifiedAgentConfiguration#delete}
    */
    readonly delete?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/logging_unified_agent_configuration#update LoggingUnifiedAgentConfiguration#update}
    */
    readonly update?: string;
}
export declare function loggingUnifiedAgentConfigurationTimeoutsToTerraform(struct?: LoggingUnifiedAgentConfigurationTimeouts | cdktf.IResolvable): any;
export declare function loggingUnifiedAgentConfigurationTimeoutsToHclTerraform(struct?: LoggingUnifiedAgentConfigurationTimeouts | cdktf.IResolvable): any;
export declare class LoggingUnifiedAgentConfigurationTimeoutsOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): LoggingUnifiedAgentConfigurationTimeouts | cdktf.IResolvable | undefined;
    set internalValue(value: LoggingUnifiedAgentConfigurationTimeouts | cdktf.IResolvable | undefined);
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
* Represents a {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/logging_unified_agent_configuration oci_logging_unified_agent_configuration}
*/
export declare class LoggingUnifiedAgentConfiguration extends cdktf.TerraformResource {
    static readonly tfResourceType = "oci_logging_unified_agent_configuration";
    /**
    * Generates CDKTF code for importing a LoggingUnifiedAgentConfiguration resource upon running "cdktf plan <stack-name>"
    * @param scope The scope in which to define this construct
    * @param importToId The construct id used in the generated config for the LoggingUnifiedAgentConfiguration to import
    * @param importFromId The id of the existing LoggingUnifiedAgentConfiguration that should be imported. Refer to the {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/logging_unified_agent_configuration#import import section} in the documentation of this resource for the id to use
    * @param provider? Optional instance of the provider where the LoggingUnifiedAgentConfiguration to import is found
    */
    static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider): cdktf.ImportableResource;
    /**
    * Create a new {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/logging_unified_agent_configuration oci_logging_unified_agent_configuration} Resource
    *
    * @param scope The scope in which to define this construct
    * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
    * @param options LoggingUnifiedAgentConfigurationConfig
    */
    constructor(scope: Construct, id: string, config: LoggingUnifiedAgentConfigurationConfig);
    private _compartmentId?;
    get compartmentId(): string;
    set compartmentId(value: string);
    get compartmentIdInput(): string | undefined;
    get configurationState(): string;
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
    get descriptionInput(): string | undefined;
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
    private _isEnabled?;
    get isEnabled(): boolean | cdktf.IResolvable;
    set isEnabled(value: boolean | cdktf.IResolvable);
    get isEnabledInput(): boolean | cdktf.IResolvable | undefined;
    get state(): string;
    get timeCreated(): string;
    get timeLastModified(): string;
    private _groupAssociation;
    get groupAssociation(): LoggingUnifiedAgentConfigurationGroupAssociationOutputReference;
    putGroupAssociation(value: LoggingUnifiedAgentConfigurationGroupAssociation): void;
    resetGroupAssociation(): void;
    get groupAssociationInput(): LoggingUnifiedAgentConfigurationGroupAssociation | undefined;
    private _serviceConfiguration;
    get serviceConfiguration(): LoggingUnifiedAgentConfigurationServiceConfigurationOutputReference;
    putServiceConfiguration(value: LoggingUnifiedAgentConfigurationServiceConfiguration): void;
    get serviceConfigurationInput(): LoggingUnifiedAgentConfigurationServiceConfiguration | undefined;
    private _timeouts;
    get timeouts(): LoggingUnifiedAgentConfigurationTimeoutsOutputReference;
    putTimeouts(value: LoggingUnifiedAgentConfigurationTimeouts): void;
    resetTimeouts(): void;
    get timeoutsInput(): cdktf.IResolvable | LoggingUnifiedAgentConfigurationTimeouts | undefined;
    protected synthesizeAttributes(): {
        [name: string]: any;
    };
    protected synthesizeHclAttributes(): {
        [name: string]: any;
    };
}
