// Generated from the schema of oracle/oci 8.28.0; see ../../README.md. Do not edit.
// Made with @cdktf/provider-generator, Copyright (c) HashiCorp, Inc., SPDX-License-Identifier: MPL-2.0.
import { Construct } from 'constructs';
import * as cdktf from 'cdktf';
export interface ManagementDashboardManagementDashboardsImportConfig extends cdktf.TerraformMetaArguments {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/management_dashboard_management_dashboards_import#id ManagementDashboardManagementDashboardsImport#id}
    *
    * Please be aware that the id field is automatically added to all resources in Terraform providers using a Terraform provider SDK version below 2.
    * If you experience problems setting this value it might not be settable. Please take a look at the provider documentation to ensure it should be settable.
    */
    readonly id?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/management_dashboard_management_dashboards_import#import_details ManagementDashboardManagementDashboardsImport#import_details}
    */
    readonly importDetails?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/management_dashboard_management_dashboards_import#import_details_file ManagementDashboardManagementDashboardsImport#import_details_file}
    */
    readonly importDetailsFile?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/management_dashboard_management_dashboards_import#override_dashboard_compartment_ocid ManagementDashboardManagementDashboardsImport#override_dashboard_compartment_ocid}
    */
    readonly overrideDashboardCompartmentOcid?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/management_dashboard_management_dashboards_import#override_same_name ManagementDashboardManagementDashboardsImport#override_same_name}
    */
    readonly overrideSameName?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/management_dashboard_management_dashboards_import#override_saved_search_compartment_ocid ManagementDashboardManagementDashboardsImport#override_saved_search_compartment_ocid}
    */
    readonly overrideSavedSearchCompartmentOcid?: string;
    /**
    * timeouts block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/management_dashboard_management_dashboards_import#timeouts ManagementDashboardManagementDashboardsImport#timeouts}
    */
    readonly timeouts?: ManagementDashboardManagementDashboardsImportTimeouts;
}
export interface ManagementDashboardManagementDashboardsImportTimeouts {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/management_dashboard_management_dashboards_import#create ManagementDashboardManagementDashboardsImport#create}
    */
    readonly create?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/management_dashboard_management_dashboards_import#delete ManagementDashboardManagementDashboardsImport#delete}
    */
    readonly delete?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/management_dashboard_management_dashboards_import#update ManagementDashboardManagementDashboardsImport#update}
    */
    readonly update?: string;
}
export declare function managementDashboardManagementDashboardsImportTimeoutsToTerraform(struct?: ManagementDashboardManagementDashboardsImportTimeouts | cdktf.IResolvable): any;
export declare function managementDashboardManagementDashboardsImportTimeoutsToHclTerraform(struct?: ManagementDashboardManagementDashboardsImportTimeouts | cdktf.IResolvable): any;
export declare class ManagementDashboardManagementDashboardsImportTimeoutsOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): ManagementDashboardManagementDashboardsImportTimeouts | cdktf.IResolvable | undefined;
    set internalValue(value: ManagementDashboardManagementDashboardsImportTimeouts | cdktf.IResolvable | undefined);
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
* Represents a {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/management_dashboard_management_dashboards_import oci_management_dashboard_management_dashboards_import}
*/
export declare class ManagementDashboardManagementDashboardsImport extends cdktf.TerraformResource {
    static readonly tfResourceType = "oci_management_dashboard_management_dashboards_import";
    /**
    * Generates CDKTF code for importing a ManagementDashboardManagementDashboardsImport resource upon running "cdktf plan <stack-name>"
    * @param scope The scope in which to define this construct
    * @param importToId The construct id used in the generated config for the ManagementDashboardManagementDashboardsImport to import
    * @param importFromId The id of the existing ManagementDashboardManagementDashboardsImport that should be imported. Refer to the {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/management_dashboard_management_dashboards_import#import import section} in the documentation of this resource for the id to use
    * @param provider? Optional instance of the provider where the ManagementDashboardManagementDashboardsImport to import is found
    */
    static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider): cdktf.ImportableResource;
    /**
    * Create a new {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/management_dashboard_management_dashboards_import oci_management_dashboard_management_dashboards_import} Resource
    *
    * @param scope The scope in which to define this construct
    * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
    * @param options ManagementDashboardManagementDashboardsImportConfig = {}
    */
    constructor(scope: Construct, id: string, config?: ManagementDashboardManagementDashboardsImportConfig);
    private _id?;
    get id(): string;
    set id(value: string);
    resetId(): void;
    get idInput(): string | undefined;
    private _importDetails?;
    get importDetails(): string;
    set importDetails(value: string);
    resetImportDetails(): void;
    get importDetailsInput(): string | undefined;
    private _importDetailsFile?;
    get importDetailsFile(): string;
    set importDetailsFile(value: string);
    resetImportDetailsFile(): void;
    get importDetailsFileInput(): string | undefined;
    private _overrideDashboardCompartmentOcid?;
    get overrideDashboardCompartmentOcid(): string;
    set overrideDashboardCompartmentOcid(value: string);
    resetOverrideDashboardCompartmentOcid(): void;
    get overrideDashboardCompartmentOcidInput(): string | undefined;
    private _overrideSameName?;
    get overrideSameName(): string;
    set overrideSameName(value: string);
    resetOverrideSameName(): void;
    get overrideSameNameInput(): string | undefined;
    private _overrideSavedSearchCompartmentOcid?;
    get overrideSavedSearchCompartmentOcid(): string;
    set overrideSavedSearchCompartmentOcid(value: string);
    resetOverrideSavedSearchCompartmentOcid(): void;
    get overrideSavedSearchCompartmentOcidInput(): string | undefined;
    private _timeouts;
    get timeouts(): ManagementDashboardManagementDashboardsImportTimeoutsOutputReference;
    putTimeouts(value: ManagementDashboardManagementDashboardsImportTimeouts): void;
    resetTimeouts(): void;
    get timeoutsInput(): cdktf.IResolvable | ManagementDashboardManagementDashboardsImportTimeouts | undefined;
    protected synthesizeAttributes(): {
        [name: string]: any;
    };
    protected synthesizeHclAttributes(): {
        [name: string]: any;
    };
}
