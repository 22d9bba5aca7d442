// Generated from the schema of oracle/oci 8.28.0; see ../../README.md. Do not edit.
// Made with @cdktf/provider-generator, Copyright (c) HashiCorp, Inc., SPDX-License-Identifier: MPL-2.0.
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.ManagementDashboardManagementDashboardsImport = exports.ManagementDashboardManagementDashboardsImportTimeoutsOutputReference = void 0;
exports.managementDashboardManagementDashboardsImportTimeoutsToTerraform = managementDashboardManagementDashboardsImportTimeoutsToTerraform;
exports.managementDashboardManagementDashboardsImportTimeoutsToHclTerraform = managementDashboardManagementDashboardsImportTimeoutsToHclTerraform;
const engine_1 = require("../../engine");
const cdktf = require("cdktf");
function managementDashboardManagementDashboardsImportTimeoutsToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        create: cdktf.stringToTerraform(struct.create),
        delete: cdktf.stringToTerraform(struct.delete),
        update: cdktf.stringToTerraform(struct.update),
    };
}
function managementDashboardManagementDashboardsImportTimeoutsToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        create: {
            value: cdktf.stringToHclTerraform(struct.create),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        delete: {
            value: cdktf.stringToHclTerraform(struct.delete),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        update: {
            value: cdktf.stringToHclTerraform(struct.update),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class ManagementDashboardManagementDashboardsImportTimeoutsOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false);
        this.isEmptyObject = false;
    }
    get internalValue() {
        if (this.resolvableValue) {
            return this.resolvableValue;
        }
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._create !== undefined) {
            hasAnyValues = true;
            internalValueResult.create = this._create;
        }
        if (this._delete !== undefined) {
            hasAnyValues = true;
            internalValueResult.delete = this._delete;
        }
        if (this._update !== undefined) {
            hasAnyValues = true;
            internalValueResult.update = this._update;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this.resolvableValue = undefined;
            this._create = undefined;
            this._delete = undefined;
            this._update = undefined;
        }
        else if (cdktf.Tokenization.isResolvable(value)) {
            this.isEmptyObject = false;
            this.resolvableValue = value;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this.resolvableValue = undefined;
            this._create = value.create;
            this._delete = value.delete;
            this._update = value.update;
        }
    }
    get create() {
        return this.getStringAttribute('create');
    }
    set create(value) {
        this._create = value;
    }
    resetCreate() {
        this._create = undefined;
    }
    get createInput() {
        return this._create;
    }
    get delete() {
        return this.getStringAttribute('delete');
    }
    set delete(value) {
        this._delete = value;
    }
    resetDelete() {
        this._delete = undefined;
    }
    get deleteInput() {
        return this._delete;
    }
    get update() {
        return this.getStringAttribute('update');
    }
    set update(value) {
        this._update = value;
    }
    resetUpdate() {
        this._update = undefined;
    }
    get updateInput() {
        return this._update;
    }
}
exports.ManagementDashboardManagementDashboardsImportTimeoutsOutputReference = ManagementDashboardManagementDashboardsImportTimeoutsOutputReference;
class ManagementDashboardManagementDashboardsImport extends cdktf.TerraformResource {
    static generateConfigForImport(scope, importToId, importFromId, provider) {
        return new cdktf.ImportableResource((0, engine_1.inEngine)(scope, importToId), importToId, { terraformResourceType: "oci_management_dashboard_management_dashboards_import", importId: importFromId, provider });
    }
    constructor(scope, id, config = {}) {
        super((0, engine_1.inEngine)(scope, id), id, {
            terraformResourceType: 'oci_management_dashboard_management_dashboards_import',
            terraformGeneratorMetadata: {
                providerName: 'oci',
                providerVersionConstraint: '~> 8.28'
            },
            provider: config.provider,
            dependsOn: config.dependsOn,
            count: config.count,
            lifecycle: config.lifecycle,
            provisioners: config.provisioners,
            connection: config.connection,
            forEach: config.forEach
        });
        this._timeouts = new ManagementDashboardManagementDashboardsImportTimeoutsOutputReference(this, "timeouts");
        this._id = config.id;
        this._importDetails = config.importDetails;
        this._importDetailsFile = config.importDetailsFile;
        this._overrideDashboardCompartmentOcid = config.overrideDashboardCompartmentOcid;
        this._overrideSameName = config.overrideSameName;
        this._overrideSavedSearchCompartmentOcid = config.overrideSavedSearchCompartmentOcid;
        this._timeouts.internalValue = config.timeouts;
    }
    get id() {
        return this.getStringAttribute('id');
    }
    set id(value) {
        this._id = value;
    }
    resetId() {
        this._id = undefined;
    }
    get idInput() {
        return this._id;
    }
    get importDetails() {
        return this.getStringAttribute('import_details');
    }
    set importDetails(value) {
        this._importDetails = value;
    }
    resetImportDetails() {
        this._importDetails = undefined;
    }
    get importDetailsInput() {
        return this._importDetails;
    }
    get importDetailsFile() {
        return this.getStringAttribute('import_details_file');
    }
    set importDetailsFile(value) {
        this._importDetailsFile = value;
    }
    resetImportDetailsFile() {
        this._importDetailsFile = undefined;
    }
    get importDetailsFileInput() {
        return this._importDetailsFile;
    }
    get overrideDashboardCompartmentOcid() {
        return this.getStringAttribute('override_dashboard_compartment_ocid');
    }
    set overrideDashboardCompartmentOcid(value) {
        this._overrideDashboardCompartmentOcid = value;
    }
    resetOverrideDashboardCompartmentOcid() {
        this._overrideDashboardCompartmentOcid = undefined;
    }
    get overrideDashboardCompartmentOcidInput() {
        return this._overrideDashboardCompartmentOcid;
    }
    get overrideSameName() {
        return this.getStringAttribute('override_same_name');
    }
    set overrideSameName(value) {
        this._overrideSameName = value;
    }
    resetOverrideSameName() {
        this._overrideSameName = undefined;
    }
    get overrideSameNameInput() {
        return this._overrideSameName;
    }
    get overrideSavedSearchCompartmentOcid() {
        return this.getStringAttribute('override_saved_search_compartment_ocid');
    }
    set overrideSavedSearchCompartmentOcid(value) {
        this._overrideSavedSearchCompartmentOcid = value;
    }
    resetOverrideSavedSearchCompartmentOcid() {
        this._overrideSavedSearchCompartmentOcid = undefined;
    }
    get overrideSavedSearchCompartmentOcidInput() {
        return this._overrideSavedSearchCompartmentOcid;
    }
    get timeouts() {
        return this._timeouts;
    }
    putTimeouts(value) {
        this._timeouts.internalValue = value;
    }
    resetTimeouts() {
        this._timeouts.internalValue = undefined;
    }
    get timeoutsInput() {
        return this._timeouts.internalValue;
    }
    synthesizeAttributes() {
        return {
            id: cdktf.stringToTerraform(this._id),
            import_details: cdktf.stringToTerraform(this._importDetails),
            import_details_file: cdktf.stringToTerraform(this._importDetailsFile),
            override_dashboard_compartment_ocid: cdktf.stringToTerraform(this._overrideDashboardCompartmentOcid),
            override_same_name: cdktf.stringToTerraform(this._overrideSameName),
            override_saved_search_compartment_ocid: cdktf.stringToTerraform(this._overrideSavedSearchCompartmentOcid),
            timeouts: managementDashboardManagementDashboardsImportTimeoutsToTerraform(this._timeouts.internalValue),
        };
    }
    synthesizeHclAttributes() {
        const attrs = {
            id: {
                value: cdktf.stringToHclTerraform(this._id),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            import_details: {
                value: cdktf.stringToHclTerraform(this._importDetails),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            import_details_file: {
                value: cdktf.stringToHclTerraform(this._importDetailsFile),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            override_dashboard_compartment_ocid: {
                value: cdktf.stringToHclTerraform(this._overrideDashboardCompartmentOcid),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            override_same_name: {
                value: cdktf.stringToHclTerraform(this._overrideSameName),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            override_saved_search_compartment_ocid: {
                value: cdktf.stringToHclTerraform(this._overrideSavedSearchCompartmentOcid),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            timeouts: {
                value: managementDashboardManagementDashboardsImportTimeoutsToHclTerraform(this._timeouts.internalValue),
                isBlock: true,
                type: "struct",
                storageClassType: "ManagementDashboardManagementDashboardsImportTimeouts",
            },
        };
        return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
    }
}
exports.ManagementDashboardManagementDashboardsImport = ManagementDashboardManagementDashboardsImport;
ManagementDashboardManagementDashboardsImport.tfResourceType = "oci_management_dashboard_management_dashboards_import";
