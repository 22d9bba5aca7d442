// Generated from the schema of oracle/oci 8.28.0; see ../../README.md. Do not edit.
// Made with @cdktf/provider-generator, Copyright (c) HashiCorp, Inc., SPDX-License-Identifier: MPL-2.0.
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.DatascienceNotebookSession = exports.DatascienceNotebookSessionTimeoutsOutputReference = exports.DatascienceNotebookSessionNotebookSessionStorageMountConfigurationDetailsListStructList = exports.DatascienceNotebookSessionNotebookSessionStorageMountConfigurationDetailsListStructOutputReference = exports.DatascienceNotebookSessionNotebookSessionRuntimeConfigDetailsOutputReference = exports.DatascienceNotebookSessionNotebookSessionRuntimeConfigDetailsNotebookSessionGitConfigDetailsOutputReference = exports.DatascienceNotebookSessionNotebookSessionRuntimeConfigDetailsNotebookSessionGitConfigDetailsNotebookSessionGitRepoConfigCollectionList = exports.DatascienceNotebookSessionNotebookSessionRuntimeConfigDetailsNotebookSessionGitConfigDetailsNotebookSessionGitRepoConfigCollectionOutputReference = exports.DatascienceNotebookSessionNotebookSessionConfigurationDetailsOutputReference = exports.DatascienceNotebookSessionNotebookSessionConfigurationDetailsNotebookSessionShapeConfigDetailsOutputReference = exports.DatascienceNotebookSessionNotebookSessionConfigDetailsOutputReference = exports.DatascienceNotebookSessionNotebookSessionConfigDetailsNotebookSessionShapeConfigDetailsOutputReference = void 0;
exports.datascienceNotebookSessionNotebookSessionConfigDetailsNotebookSessionShapeConfigDetailsToTerraform = datascienceNotebookSessionNotebookSessionConfigDetailsNotebookSessionShapeConfigDetailsToTerraform;
exports.datascienceNotebookSessionNotebookSessionConfigDetailsNotebookSessionShapeConfigDetailsToHclTerraform = datascienceNotebookSessionNotebookSessionConfigDetailsNotebookSessionShapeConfigDetailsToHclTerraform;
exports.datascienceNotebookSessionNotebookSessionConfigDetailsToTerraform = datascienceNotebookSessionNotebookSessionConfigDetailsToTerraform;
exports.datascienceNotebookSessionNotebookSessionConfigDetailsToHclTerraform = datascienceNotebookSessionNotebookSessionConfigDetailsToHclTerraform;
exports.datascienceNotebookSessionNotebookSessionConfigurationDetailsNotebookSessionShapeConfigDetailsToTerraform = datascienceNotebookSessionNotebookSessionConfigurationDetailsNotebookSessionShapeConfigDetailsToTerraform;
exports.datascienceNotebookSessionNotebookSessionConfigurationDetailsNotebookSessionShapeConfigDetailsToHclTerraform = datascienceNotebookSessionNotebookSessionConfigurationDetailsNotebookSessionShapeConfigDetailsToHclTerraform;
exports.datascienceNotebookSessionNotebookSessionConfigurationDetailsToTerraform = datascienceNotebookSessionNotebookSessionConfigurationDetailsToTerraform;
exports.datascienceNotebookSessionNotebookSessionConfigurationDetailsToHclTerraform = datascienceNotebookSessionNotebookSessionConfigurationDetailsToHclTerraform;
exports.datascienceNotebookSessionNotebookSessionRuntimeConfigDetailsNotebookSessionGitConfigDetailsNotebookSessionGitRepoConfigCollectionToTerraform = datascienceNotebookSessionNotebookSessionRuntimeConfigDetailsNotebookSessionGitConfigDetailsNotebookSessionGitRepoConfigCollectionToTerraform;
exports.datascienceNotebookSessionNotebookSessionRuntimeConfigDetailsNotebookSessionGitConfigDetailsNotebookSessionGitRepoConfigCollectionToHclTerraform = datascienceNotebookSessionNotebookSessionRuntimeConfigDetailsNotebookSessionGitConfigDetailsNotebookSessionGitRepoConfigCollectionToHclTerraform;
exports.datascienceNotebookSessionNotebookSessionRuntimeConfigDetailsNotebookSessionGitConfigDetailsToTerraform = datascienceNotebookSessionNotebookSessionRuntimeConfigDetailsNotebookSessionGitConfigDetailsToTerraform;
exports.datascienceNotebookSessionNotebookSessionRuntimeConfigDetailsNotebookSessionGitConfigDetailsToHclTerraform = datascienceNotebookSessionNotebookSessionRuntimeConfigDetailsNotebookSessionGitConfigDetailsToHclTerraform;
exports.datascienceNotebookSessionNotebookSessionRuntimeConfigDetailsToTerraform = datascienceNotebookSessionNotebookSessionRuntimeConfigDetailsToTerraform;
exports.datascienceNotebookSessionNotebookSessionRuntimeConfigDetailsToHclTerraform = datascienceNotebookSessionNotebookSessionRuntimeConfigDetailsToHclTerraform;
exports.datascienceNotebookSessionNotebookSessionStorageMountConfigurationDetailsListStructToTerraform = datascienceNotebookSessionNotebookSessionStorageMountConfigurationDetailsListStructToTerraform;
exports.datascienceNotebookSessionNotebookSessionStorageMountConfigurationDetailsListStructToHclTerraform = datascienceNotebookSessionNotebookSessionStorageMountConfigurationDetailsListStructToHclTerraform;
exports.datascienceNotebookSessionTimeoutsToTerraform = datascienceNotebookSessionTimeoutsToTerraform;
exports.datascienceNotebookSessionTimeoutsToHclTerraform = datascienceNotebookSessionTimeoutsToHclTerraform;
const engine_1 = require("../../engine");
const cdktf = require("cdktf");
function datascienceNotebookSessionNotebookSessionConfigDetailsNotebookSessionShapeConfigDetailsToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        cpu_baseline: cdktf.stringToTerraform(struct.cpuBaseline),
        memory_in_gbs: cdktf.numberToTerraform(struct.memoryInGbs),
        ocpus: cdktf.numberToTerraform(struct.ocpus),
    };
}
function datascienceNotebookSessionNotebookSessionConfigDetailsNotebookSessionShapeConfigDetailsToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        cpu_baseline: {
            value: cdktf.stringToHclTerraform(struct.cpuBaseline),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        memory_in_gbs: {
            value: cdktf.numberToHclTerraform(struct.memoryInGbs),
            isBlock: false,
            type: "simple",
            storageClassType: "number",
        },
        ocpus: {
            value: cdktf.numberToHclTerraform(struct.ocpus),
            isBlock: false,
            type: "simple",
            storageClassType: "number",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class DatascienceNotebookSessionNotebookSessionConfigDetailsNotebookSessionShapeConfigDetailsOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false, 0);
        this.isEmptyObject = false;
    }
    get internalValue() {
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._cpuBaseline !== undefined) {
            hasAnyValues = true;
            internalValueResult.cpuBaseline = this._cpuBaseline;
        }
        if (this._memoryInGbs !== undefined) {
            hasAnyValues = true;
            internalValueResult.memoryInGbs = this._memoryInGbs;
        }
        if (this._ocpus !== undefined) {
            hasAnyValues = true;
            internalValueResult.ocpus = this._ocpus;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this._cpuBaseline = undefined;
            this._memoryInGbs = undefined;
            this._ocpus = undefined;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this._cpuBaseline = value.cpuBaseline;
            this._memoryInGbs = value.memoryInGbs;
            this._ocpus = value.ocpus;
        }
    }
    get cpuBaseline() {
        return this.getStringAttribute('cpu_baseline');
    }
    set cpuBaseline(value) {
        this._cpuBaseline = value;
    }
    resetCpuBaseline() {
        this._cpuBaseline = undefined;
    }
    get cpuBaselineInput() {
        return this._cpuBaseline;
    }
    get memoryInGbs() {
        return this.getNumberAttribute('memory_in_gbs');
    }
    set memoryInGbs(value) {
        this._memoryInGbs = value;
    }
    resetMemoryInGbs() {
        this._memoryInGbs = undefined;
    }
    get memoryInGbsInput() {
        return this._memoryInGbs;
    }
    get ocpus() {
        return this.getNumberAttribute('ocpus');
    }
    set ocpus(value) {
        this._ocpus = value;
    }
    resetOcpus() {
        this._ocpus = undefined;
    }
    get ocpusInput() {
        return this._ocpus;
    }
}
exports.DatascienceNotebookSessionNotebookSessionConfigDetailsNotebookSessionShapeConfigDetailsOutputReference = DatascienceNotebookSessionNotebookSessionConfigDetailsNotebookSessionShapeConfigDetailsOutputReference;
function datascienceNotebookSessionNotebookSessionConfigDetailsToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        block_storage_size_in_gbs: cdktf.numberToTerraform(struct.blockStorageSizeInGbs),
        private_endpoint_id: cdktf.stringToTerraform(struct.privateEndpointId),
        shape: cdktf.stringToTerraform(struct.shape),
        subnet_id: cdktf.stringToTerraform(struct.subnetId),
        notebook_session_shape_config_details: datascienceNotebookSessionNotebookSessionConfigDetailsNotebookSessionShapeConfigDetailsToTerraform(struct.notebookSessionShapeConfigDetails),
    };
}
function datascienceNotebookSessionNotebookSessionConfigDetailsToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        block_storage_size_in_gbs: {
            value: cdktf.numberToHclTerraform(struct.blockStorageSizeInGbs),
            isBlock: false,
            type: "simple",
            storageClassType: "number",
        },
        private_endpoint_id: {
            value: cdktf.stringToHclTerraform(struct.privateEndpointId),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        shape: {
            value: cdktf.stringToHclTerraform(struct.shape),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        subnet_id: {
            value: cdktf.stringToHclTerraform(struct.subnetId),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        notebook_session_shape_config_details: {
            value: datascienceNotebookSessionNotebookSessionConfigDetailsNotebookSessionShapeConfigDetailsToHclTerraform(struct.notebookSessionShapeConfigDetails),
            isBlock: true,
            type: "list",
            storageClassType: "DatascienceNotebookSessionNotebookSessionConfigDetailsNotebookSessionShapeConfigDetailsList",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class DatascienceNotebookSessionNotebookSessionConfigDetailsOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false, 0);
        this.isEmptyObject = false;
        this._notebookSessionShapeConfigDetails = new DatascienceNotebookSessionNotebookSessionConfigDetailsNotebookSessionShapeConfigDetailsOutputReference(this, "notebook_session_shape_config_details");
    }
    get internalValue() {
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._blockStorageSizeInGbs !== undefined) {
            hasAnyValues = true;
            internalValueResult.blockStorageSizeInGbs = this._blockStorageSizeInGbs;
        }
        if (this._privateEndpointId !== undefined) {
            hasAnyValues = true;
            internalValueResult.privateEndpointId = this._privateEndpointId;
        }
        if (this._shape !== undefined) {
            hasAnyValues = true;
            internalValueResult.shape = this._shape;
        }
        if (this._subnetId !== undefined) {
            hasAnyValues = true;
            internalValueResult.subnetId = this._subnetId;
        }
        if (this._notebookSessionShapeConfigDetails?.internalValue !== undefined) {
            hasAnyValues = true;
            internalValueResult.notebookSessionShapeConfigDetails = this._notebookSessionShapeConfigDetails?.internalValue;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this._blockStorageSizeInGbs = undefined;
            this._privateEndpointId = undefined;
            this._shape = undefined;
            this._subnetId = undefined;
            this._notebookSessionShapeConfigDetails.internalValue = undefined;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this._blockStorageSizeInGbs = value.blockStorageSizeInGbs;
            this._privateEndpointId = value.privateEndpointId;
            this._shape = value.shape;
            this._subnetId = value.subnetId;
            this._notebookSessionShapeConfigDetails.internalValue = value.notebookSessionShapeConfigDetails;
        }
    }
    get blockStorageSizeInGbs() {
        return this.getNumberAttribute('block_storage_size_in_gbs');
    }
    set blockStorageSizeInGbs(value) {
        this._blockStorageSizeInGbs = value;
    }
    resetBlockStorageSizeInGbs() {
        this._blockStorageSizeInGbs = undefined;
    }
    get blockStorageSizeInGbsInput() {
        return this._blockStorageSizeInGbs;
    }
    get privateEndpointId() {
        return this.getStringAttribute('private_endpoint_id');
    }
    set privateEndpointId(value) {
        this._privateEndpointId = value;
    }
    resetPrivateEndpointId() {
        this._privateEndpointId = undefined;
    }
    get privateEndpointIdInput() {
        return this._privateEndpointId;
    }
    get shape() {
        return this.getStringAttribute('shape');
    }
    set shape(value) {
        this._shape = value;
    }
    get shapeInput() {
        return this._shape;
    }
    get subnetId() {
        return this.getStringAttribute('subnet_id');
    }
    set subnetId(value) {
        this._subnetId = value;
    }
    resetSubnetId() {
        this._subnetId = undefined;
    }
    get subnetIdInput() {
        return this._subnetId;
    }
    get notebookSessionShapeConfigDetails() {
        return this._notebookSessionShapeConfigDetails;
    }
    putNotebookSessionShapeConfigDetails(value) {
        this._notebookSessionShapeConfigDetails.internalValue = value;
    }
    resetNotebookSessionShapeConfigDetails() {
        this._notebookSessionShapeConfigDetails.internalValue = undefined;
    }
    get notebookSessionShapeConfigDetailsInput() {
        return this._notebookSessionShapeConfigDetails.internalValue;
    }
}
exports.DatascienceNotebookSessionNotebookSessionConfigDetailsOutputReference = DatascienceNotebookSessionNotebookSessionConfigDetailsOutputReference;
function datascienceNotebookSessionNotebookSessionConfigurationDetailsNotebookSessionShapeConfigDetailsToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        cpu_baseline: cdktf.stringToTerraform(struct.cpuBaseline),
        memory_in_gbs: cdktf.numberToTerraform(struct.memoryInGbs),
        ocpus: cdktf.numberToTerraform(struct.ocpus),
    };
}
function datascienceNotebookSessionNotebookSessionConfigurationDetailsNotebookSessionShapeConfigDetailsToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        cpu_baseline: {
            value: cdktf.stringToHclTerraform(struct.cpuBaseline),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        memory_in_gbs: {
            value: cdktf.numberToHclTerraform(struct.memoryInGbs),
            isBlock: false,
            type: "simple",
            storageClassType: "number",
        },
        ocpus: {
            value: cdktf.numberToHclTerraform(struct.ocpus),
            isBlock: false,
            type: "simple",
            storageClassType: "number",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class DatascienceNotebookSessionNotebookSessionConfigurationDetailsNotebookSessionShapeConfigDetailsOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false, 0);
        this.isEmptyObject = false;
    }
    get internalValue() {
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._cpuBaseline !== undefined) {
            hasAnyValues = true;
            internalValueResult.cpuBaseline = this._cpuBaseline;
        }
        if (this._memoryInGbs !== undefined) {
            hasAnyValues = true;
            internalValueResult.memoryInGbs = this._memoryInGbs;
        }
        if (this._ocpus !== undefined) {
            hasAnyValues = true;
            internalValueResult.ocpus = this._ocpus;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this._cpuBaseline = undefined;
            this._memoryInGbs = undefined;
            this._ocpus = undefined;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this._cpuBaseline = value.cpuBaseline;
            this._memoryInGbs = value.memoryInGbs;
            this._ocpus = value.ocpus;
        }
    }
    get cpuBaseline() {
        return this.getStringAttribute('cpu_baseline');
    }
    set cpuBaseline(value) {
        this._cpuBaseline = value;
    }
    resetCpuBaseline() {
        this._cpuBaseline = undefined;
    }
    get cpuBaselineInput() {
        return this._cpuBaseline;
    }
    get memoryInGbs() {
        return this.getNumberAttribute('memory_in_gbs');
    }
    set memoryInGbs(value) {
        this._memoryInGbs = value;
    }
    resetMemoryInGbs() {
        this._memoryInGbs = undefined;
    }
    get memoryInGbsInput() {
        return this._memoryInGbs;
    }
    get ocpus() {
        return this.getNumberAttribute('ocpus');
    }
    set ocpus(value) {
        this._ocpus = value;
    }
    resetOcpus() {
        this._ocpus = undefined;
    }
    get ocpusInput() {
        return this._ocpus;
    }
}
exports.DatascienceNotebookSessionNotebookSessionConfigurationDetailsNotebookSessionShapeConfigDetailsOutputReference = DatascienceNotebookSessionNotebookSessionConfigurationDetailsNotebookSessionShapeConfigDetailsOutputReference;
function datascienceNotebookSessionNotebookSessionConfigurationDetailsToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        block_storage_size_in_gbs: cdktf.numberToTerraform(struct.blockStorageSizeInGbs),
        private_endpoint_id: cdktf.stringToTerraform(struct.privateEndpointId),
        shape: cdktf.stringToTerraform(struct.shape),
        subnet_id: cdktf.stringToTerraform(struct.subnetId),
        notebook_session_shape_config_details: datascienceNotebookSessionNotebookSessionConfigurationDetailsNotebookSessionShapeConfigDetailsToTerraform(struct.notebookSessionShapeConfigDetails),
    };
}
function datascienceNotebookSessionNotebookSessionConfigurationDetailsToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        block_storage_size_in_gbs: {
            value: cdktf.numberToHclTerraform(struct.blockStorageSizeInGbs),
            isBlock: false,
            type: "simple",
            storageClassType: "number",
        },
        private_endpoint_id: {
            value: cdktf.stringToHclTerraform(struct.privateEndpointId),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        shape: {
            value: cdktf.stringToHclTerraform(struct.shape),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        subnet_id: {
            value: cdktf.stringToHclTerraform(struct.subnetId),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        notebook_session_shape_config_details: {
            value: datascienceNotebookSessionNotebookSessionConfigurationDetailsNotebookSessionShapeConfigDetailsToHclTerraform(struct.notebookSessionShapeConfigDetails),
            isBlock: true,
            type: "list",
            storageClassType: "DatascienceNotebookSessionNotebookSessionConfigurationDetailsNotebookSessionShapeConfigDetailsList",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class DatascienceNotebookSessionNotebookSessionConfigurationDetailsOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false, 0);
        this.isEmptyObject = false;
        this._notebookSessionShapeConfigDetails = new DatascienceNotebookSessionNotebookSessionConfigurationDetailsNotebookSessionShapeConfigDetailsOutputReference(this, "notebook_session_shape_config_details");
    }
    get internalValue() {
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._blockStorageSizeInGbs !== undefined) {
            hasAnyValues = true;
            internalValueResult.blockStorageSizeInGbs = this._blockStorageSizeInGbs;
        }
        if (this._privateEndpointId !== undefined) {
            hasAnyValues = true;
            internalValueResult.privateEndpointId = this._privateEndpointId;
        }
        if (this._shape !== undefined) {
            hasAnyValues = true;
            internalValueResult.shape = this._shape;
        }
        if (this._subnetId !== undefined) {
            hasAnyValues = true;
            internalValueResult.subnetId = this._subnetId;
        }
        if (this._notebookSessionShapeConfigDetails?.internalValue !== undefined) {
            hasAnyValues = true;
            internalValueResult.notebookSessionShapeConfigDetails = this._notebookSessionShapeConfigDetails?.internalValue;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this._blockStorageSizeInGbs = undefined;
            this._privateEndpointId = undefined;
            this._shape = undefined;
            this._subnetId = undefined;
            this._notebookSessionShapeConfigDetails.internalValue = undefined;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this._blockStorageSizeInGbs = value.blockStorageSizeInGbs;
            this._privateEndpointId = value.privateEndpointId;
            this._shape = value.shape;
            this._subnetId = value.subnetId;
            this._notebookSessionShapeConfigDetails.internalValue = value.notebookSessionShapeConfigDetails;
        }
    }
    get blockStorageSizeInGbs() {
        return this.getNumberAttribute('block_storage_size_in_gbs');
    }
    set blockStorageSizeInGbs(value) {
        this._blockStorageSizeInGbs = value;
    }
    resetBlockStorageSizeInGbs() {
        this._blockStorageSizeInGbs = undefined;
    }
    get blockStorageSizeInGbsInput() {
        return this._blockStorageSizeInGbs;
    }
    get privateEndpointId() {
        return this.getStringAttribute('private_endpoint_id');
    }
    set privateEndpointId(value) {
        this._privateEndpointId = value;
    }
    resetPrivateEndpointId() {
        this._privateEndpointId = undefined;
    }
    get privateEndpointIdInput() {
        return this._privateEndpointId;
    }
    get shape() {
        return this.getStringAttribute('shape');
    }
    set shape(value) {
        this._shape = value;
    }
    get shapeInput() {
        return this._shape;
    }
    get subnetId() {
        return this.getStringAttribute('subnet_id');
    }
    set subnetId(value) {
        this._subnetId = value;
    }
    get subnetIdInput() {
        return this._subnetId;
    }
    get notebookSessionShapeConfigDetails() {
        return this._notebookSessionShapeConfigDetails;
    }
    putNotebookSessionShapeConfigDetails(value) {
        this._notebookSessionShapeConfigDetails.internalValue = value;
    }
    resetNotebookSessionShapeConfigDetails() {
        this._notebookSessionShapeConfigDetails.internalValue = undefined;
    }
    get notebookSessionShapeConfigDetailsInput() {
        return this._notebookSessionShapeConfigDetails.internalValue;
    }
}
exports.DatascienceNotebookSessionNotebookSessionConfigurationDetailsOutputReference = DatascienceNotebookSessionNotebookSessionConfigurationDetailsOutputReference;
function datascienceNotebookSessionNotebookSessionRuntimeConfigDetailsNotebookSessionGitConfigDetailsNotebookSessionGitRepoConfigCollectionToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        url: cdktf.stringToTerraform(struct.url),
    };
}
function datascienceNotebookSessionNotebookSessionRuntimeConfigDetailsNotebookSessionGitConfigDetailsNotebookSessionGitRepoConfigCollectionToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        url: {
            value: cdktf.stringToHclTerraform(struct.url),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class DatascienceNotebookSessionNotebookSessionRuntimeConfigDetailsNotebookSessionGitConfigDetailsNotebookSessionGitRepoConfigCollectionOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute, complexObjectIndex, complexObjectIsFromSet) {
        super(terraformResource, terraformAttribute, complexObjectIsFromSet, complexObjectIndex);
        this.isEmptyObject = false;
    }
    get internalValue() {
        if (this.resolvableValue) {
            return this.resolvableValue;
        }
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._url !== undefined) {
            hasAnyValues = true;
            internalValueResult.url = this._url;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this.resolvableValue = undefined;
            this._url = undefined;
        }
        else if (cdktf.Tokenization.isResolvable(value)) {
            this.isEmptyObject = false;
            this.resolvableValue = value;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this.resolvableValue = undefined;
            this._url = value.url;
        }
    }
    get url() {
        return this.getStringAttribute('url');
    }
    set url(value) {
        this._url = value;
    }
    get urlInput() {
        return this._url;
    }
}
exports.DatascienceNotebookSessionNotebookSessionRuntimeConfigDetailsNotebookSessionGitConfigDetailsNotebookSessionGitRepoConfigCollectionOutputReference = DatascienceNotebookSessionNotebookSessionRuntimeConfigDetailsNotebookSessionGitConfigDetailsNotebookSessionGitRepoConfigCollectionOutputReference;
class DatascienceNotebookSessionNotebookSessionRuntimeConfigDetailsNotebookSessionGitConfigDetailsNotebookSessionGitRepoConfigCollectionList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new DatascienceNotebookSessionNotebookSessionRuntimeConfigDetailsNotebookSessionGitConfigDetailsNotebookSessionGitRepoConfigCollectionOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.DatascienceNotebookSessionNotebookSessionRuntimeConfigDetailsNotebookSessionGitConfigDetailsNotebookSessionGitRepoConfigCollectionList = DatascienceNotebookSessionNotebookSessionRuntimeConfigDetailsNotebookSessionGitConfigDetailsNotebookSessionGitRepoConfigCollectionList;
function datascienceNotebookSessionNotebookSessionRuntimeConfigDetailsNotebookSessionGitConfigDetailsToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        notebook_session_git_repo_config_collection: cdktf.listMapper(datascienceNotebookSessionNotebookSessionRuntimeConfigDetailsNotebookSessionGitConfigDetailsNotebookSessionGitRepoConfigCollectionToTerraform, true)(struct.notebookSessionGitRepoConfigCollection),
    };
}
function datascienceNotebookSessionNotebookSessionRuntimeConfigDetailsNotebookSessionGitConfigDetailsToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        notebook_session_git_repo_config_collection: {
            value: cdktf.listMapperHcl(datascienceNotebookSessionNotebookSessionRuntimeConfigDetailsNotebookSessionGitConfigDetailsNotebookSessionGitRepoConfigCollectionToHclTerraform, true)(struct.notebookSessionGitRepoConfigCollection),
            isBlock: true,
            type: "list",
            storageClassType: "DatascienceNotebookSessionNotebookSessionRuntimeConfigDetailsNotebookSessionGitConfigDetailsNotebookSessionGitRepoConfigCollectionList",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class DatascienceNotebookSessionNotebookSessionRuntimeConfigDetailsNotebookSessionGitConfigDetailsOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false, 0);
        this.isEmptyObject = false;
        this._notebookSessionGitRepoConfigCollection = new DatascienceNotebookSessionNotebookSessionRuntimeConfigDetailsNotebookSessionGitConfigDetailsNotebookSessionGitRepoConfigCollectionList(this, "notebook_session_git_repo_config_collection", false);
    }
    get internalValue() {
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._notebookSessionGitRepoConfigCollection?.internalValue !== undefined) {
            hasAnyValues = true;
            internalValueResult.notebookSessionGitRepoConfigCollection = this._notebookSessionGitRepoConfigCollection?.internalValue;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this._notebookSessionGitRepoConfigCollection.internalValue = undefined;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this._notebookSessionGitRepoConfigCollection.internalValue = value.notebookSessionGitRepoConfigCollection;
        }
    }
    get notebookSessionGitRepoConfigCollection() {
        return this._notebookSessionGitRepoConfigCollection;
    }
    putNotebookSessionGitRepoConfigCollection(value) {
        this._notebookSessionGitRepoConfigCollection.internalValue = value;
    }
    resetNotebookSessionGitRepoConfigCollection() {
        this._notebookSessionGitRepoConfigCollection.internalValue = undefined;
    }
    get notebookSessionGitRepoConfigCollectionInput() {
        return this._notebookSessionGitRepoConfigCollection.internalValue;
    }
}
exports.DatascienceNotebookSessionNotebookSessionRuntimeConfigDetailsNotebookSessionGitConfigDetailsOutputReference = DatascienceNotebookSessionNotebookSessionRuntimeConfigDetailsNotebookSessionGitConfigDetailsOutputReference;
function datascienceNotebookSessionNotebookSessionRuntimeConfigDetailsToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        custom_environment_variables: cdktf.hashMapper(cdktf.stringToTerraform)(struct.customEnvironmentVariables),
        notebook_session_git_config_details: datascienceNotebookSessionNotebookSessionRuntimeConfigDetailsNotebookSessionGitConfigDetailsToTerraform(struct.notebookSessionGitConfigDetails),
    };
}
function datascienceNotebookSessionNotebookSessionRuntimeConfigDetailsToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        custom_environment_variables: {
            value: cdktf.hashMapperHcl(cdktf.stringToHclTerraform)(struct.customEnvironmentVariables),
            isBlock: false,
            type: "map",
            storageClassType: "stringMap",
        },
        notebook_session_git_config_details: {
            value: datascienceNotebookSessionNotebookSessionRuntimeConfigDetailsNotebookSessionGitConfigDetailsToHclTerraform(struct.notebookSessionGitConfigDetails),
            isBlock: true,
            type: "list",
            storageClassType: "DatascienceNotebookSessionNotebookSessionRuntimeConfigDetailsNotebookSessionGitConfigDetailsList",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class DatascienceNotebookSessionNotebookSessionRuntimeConfigDetailsOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false, 0);
        this.isEmptyObject = false;
        this._notebookSessionGitConfigDetails = new DatascienceNotebookSessionNotebookSessionRuntimeConfigDetailsNotebookSessionGitConfigDetailsOutputReference(this, "notebook_session_git_config_details");
    }
    get internalValue() {
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._customEnvironmentVariables !== undefined) {
            hasAnyValues = true;
            internalValueResult.customEnvironmentVariables = this._customEnvironmentVariables;
        }
        if (this._notebookSessionGitConfigDetails?.internalValue !== undefined) {
            hasAnyValues = true;
            internalValueResult.notebookSessionGitConfigDetails = this._notebookSessionGitConfigDetails?.internalValue;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this._customEnvironmentVariables = undefined;
            this._notebookSessionGitConfigDetails.internalValue = undefined;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this._customEnvironmentVariables = value.customEnvironmentVariables;
            this._notebookSessionGitConfigDetails.internalValue = value.notebookSessionGitConfigDetails;
        }
    }
    get customEnvironmentVariables() {
        return this.getStringMapAttribute('custom_environment_variables');
    }
    set customEnvironmentVariables(value) {
        this._customEnvironmentVariables = value;
    }
    resetCustomEnvironmentVariables() {
        this._customEnvironmentVariables = undefined;
    }
    get customEnvironmentVariablesInput() {
        return this._customEnvironmentVariables;
    }
    get notebookSessionGitConfigDetails() {
        return this._notebookSessionGitConfigDetails;
    }
    putNotebookSessionGitConfigDetails(value) {
        this._notebookSessionGitConfigDetails.internalValue = value;
    }
    resetNotebookSessionGitConfigDetails() {
        this._notebookSessionGitConfigDetails.internalValue = undefined;
    }
    get notebookSessionGitConfigDetailsInput() {
        return this._notebookSessionGitConfigDetails.internalValue;
    }
}
exports.DatascienceNotebookSessionNotebookSessionRuntimeConfigDetailsOutputReference = DatascienceNotebookSessionNotebookSessionRuntimeConfigDetailsOutputReference;
function datascienceNotebookSessionNotebookSessionStorageMountConfigurationDetailsListStructToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        bucket: cdktf.stringToTerraform(struct.bucket),
        destination_directory_name: cdktf.stringToTerraform(struct.destinationDirectoryName),
        destination_path: cdktf.stringToTerraform(struct.destinationPath),
        export_id: cdktf.stringToTerraform(struct.exportId),
        mount_target_id: cdktf.stringToTerraform(struct.mountTargetId),
        namespace: cdktf.stringToTerraform(struct.namespace),
        prefix: cdktf.stringToTerraform(struct.prefix),
        storage_type: cdktf.stringToTerraform(struct.storageType),
    };
}
function datascienceNotebookSessionNotebookSessionStorageMountConfigurationDetailsListStructToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        bucket: {
            value: cdktf.stringToHclTerraform(struct.bucket),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        destination_directory_name: {
            value: cdktf.stringToHclTerraform(struct.destinationDirectoryName),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        destination_path: {
            value: cdktf.stringToHclTerraform(struct.destinationPath),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        export_id: {
            value: cdktf.stringToHclTerraform(struct.exportId),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        mount_target_id: {
            value: cdktf.stringToHclTerraform(struct.mountTargetId),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        namespace: {
            value: cdktf.stringToHclTerraform(struct.namespace),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        prefix: {
            value: cdktf.stringToHclTerraform(struct.prefix),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        storage_type: {
            value: cdktf.stringToHclTerraform(struct.storageType),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class DatascienceNotebookSessionNotebookSessionStorageMountConfigurationDetailsListStructOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute, complexObjectIndex, complexObjectIsFromSet) {
        super(terraformResource, terraformAttribute, complexObjectIsFromSet, complexObjectIndex);
        this.isEmptyObject = false;
    }
    get internalValue() {
        if (this.resolvableValue) {
            return this.resolvableValue;
        }
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._bucket !== undefined) {
            hasAnyValues = true;
            internalValueResult.bucket = this._bucket;
        }
        if (this._destinationDirectoryName !== undefined) {
            hasAnyValues = true;
            internalValueResult.destinationDirectoryName = this._destinationDirectoryName;
        }
        if (this._destinationPath !== undefined) {
            hasAnyValues = true;
            internalValueResult.destinationPath = this._destinationPath;
        }
        if (this._exportId !== undefined) {
            hasAnyValues = true;
            internalValueResult.exportId = this._exportId;
        }
        if (this._mountTargetId !== undefined) {
            hasAnyValues = true;
            internalValueResult.mountTargetId = this._mountTargetId;
        }
        if (this._namespace !== undefined) {
            hasAnyValues = true;
            internalValueResult.namespace = this._namespace;
        }
        if (this._prefix !== undefined) {
            hasAnyValues = true;
            internalValueResult.prefix = this._prefix;
        }
        if (this._storageType !== undefined) {
            hasAnyValues = true;
            internalValueResult.storageType = this._storageType;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this.resolvableValue = undefined;
            this._bucket = undefined;
            this._destinationDirectoryName = undefined;
            this._destinationPath = undefined;
            this._exportId = undefined;
            this._mountTargetId = undefined;
            this._namespace = undefined;
            this._prefix = undefined;
            this._storageType = undefined;
        }
        else if (cdktf.Tokenization.isResolvable(value)) {
            this.isEmptyObject = false;
            this.resolvableValue = value;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this.resolvableValue = undefined;
            this._bucket = value.bucket;
            this._destinationDirectoryName = value.destinationDirectoryName;
            this._destinationPath = value.destinationPath;
            this._exportId = value.exportId;
            this._mountTargetId = value.mountTargetId;
            this._namespace = value.namespace;
            this._prefix = value.prefix;
            this._storageType = value.storageType;
        }
    }
    get bucket() {
        return this.getStringAttribute('bucket');
    }
    set bucket(value) {
        this._bucket = value;
    }
    resetBucket() {
        this._bucket = undefined;
    }
    get bucketInput() {
        return this._bucket;
    }
    get destinationDirectoryName() {
        return this.getStringAttribute('destination_directory_name');
    }
    set destinationDirectoryName(value) {
        this._destinationDirectoryName = value;
    }
    get destinationDirectoryNameInput() {
        return this._destinationDirectoryName;
    }
    get destinationPath() {
        return this.getStringAttribute('destination_path');
    }
    set destinationPath(value) {
        this._destinationPath = value;
    }
    resetDestinationPath() {
        this._destinationPath = undefined;
    }
    get destinationPathInput() {
        return this._destinationPath;
    }
    get exportId() {
        return this.getStringAttribute('export_id');
    }
    set exportId(value) {
        this._exportId = value;
    }
    resetExportId() {
        this._exportId = undefined;
    }
    get exportIdInput() {
        return this._exportId;
    }
    get mountTargetId() {
        return this.getStringAttribute('mount_target_id');
    }
    set mountTargetId(value) {
        this._mountTargetId = value;
    }
    resetMountTargetId() {
        this._mountTargetId = undefined;
    }
    get mountTargetIdInput() {
        return this._mountTargetId;
    }
    get namespace() {
        return this.getStringAttribute('namespace');
    }
    set namespace(value) {
        this._namespace = value;
    }
    resetNamespace() {
        this._namespace = undefined;
    }
    get namespaceInput() {
        return this._namespace;
    }
    get prefix() {
        return this.getStringAttribute('prefix');
    }
    set prefix(value) {
        this._prefix = value;
    }
    resetPrefix() {
        this._prefix = undefined;
    }
    get prefixInput() {
        return this._prefix;
    }
    get storageType() {
        return this.getStringAttribute('storage_type');
    }
    set storageType(value) {
        this._storageType = value;
    }
    get storageTypeInput() {
        return this._storageType;
    }
}
exports.DatascienceNotebookSessionNotebookSessionStorageMountConfigurationDetailsListStructOutputReference = DatascienceNotebookSessionNotebookSessionStorageMountConfigurationDetailsListStructOutputReference;
class DatascienceNotebookSessionNotebookSessionStorageMountConfigurationDetailsListStructList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new DatascienceNotebookSessionNotebookSessionStorageMountConfigurationDetailsListStructOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.DatascienceNotebookSessionNotebookSessionStorageMountConfigurationDetailsListStructList = DatascienceNotebookSessionNotebookSessionStorageMountConfigurationDetailsListStructList;
function datascienceNotebookSessionTimeoutsToTerraform(struct) {
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
function datascienceNotebookSessionTimeoutsToHclTerraform(struct) {
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
class DatascienceNotebookSessionTimeoutsOutputReference extends cdktf.ComplexObject {
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
exports.DatascienceNotebookSessionTimeoutsOutputReference = DatascienceNotebookSessionTimeoutsOutputReference;
class DatascienceNotebookSession extends cdktf.TerraformResource {
    static generateConfigForImport(scope, importToId, importFromId, provider) {
        return new cdktf.ImportableResource((0, engine_1.inEngine)(scope, importToId), importToId, { terraformResourceType: "oci_datascience_notebook_session", importId: importFromId, provider });
    }
    constructor(scope, id, config) {
        super((0, engine_1.inEngine)(scope, id), id, {
            terraformResourceType: 'oci_datascience_notebook_session',
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
        this._notebookSessionConfigDetails = new DatascienceNotebookSessionNotebookSessionConfigDetailsOutputReference(this, "notebook_session_config_details");
        this._notebookSessionConfigurationDetails = new DatascienceNotebookSessionNotebookSessionConfigurationDetailsOutputReference(this, "notebook_session_configuration_details");
        this._notebookSessionRuntimeConfigDetails = new DatascienceNotebookSessionNotebookSessionRuntimeConfigDetailsOutputReference(this, "notebook_session_runtime_config_details");
        this._notebookSessionStorageMountConfigurationDetailsList = new DatascienceNotebookSessionNotebookSessionStorageMountConfigurationDetailsListStructList(this, "notebook_session_storage_mount_configuration_details_list", false);
        this._timeouts = new DatascienceNotebookSessionTimeoutsOutputReference(this, "timeouts");
        this._compartmentId = config.compartmentId;
        this._definedTags = config.definedTags;
        this._displayName = config.displayName;
        this._freeformTags = config.freeformTags;
        this._id = config.id;
        this._projectId = config.projectId;
        this._state = config.state;
        this._notebookSessionConfigDetails.internalValue = config.notebookSessionConfigDetails;
        this._notebookSessionConfigurationDetails.internalValue = config.notebookSessionConfigurationDetails;
        this._notebookSessionRuntimeConfigDetails.internalValue = config.notebookSessionRuntimeConfigDetails;
        this._notebookSessionStorageMountConfigurationDetailsList.internalValue = config.notebookSessionStorageMountConfigurationDetailsList;
        this._timeouts.internalValue = config.timeouts;
    }
    get compartmentId() {
        return this.getStringAttribute('compartment_id');
    }
    set compartmentId(value) {
        this._compartmentId = value;
    }
    get compartmentIdInput() {
        return this._compartmentId;
    }
    get createdBy() {
        return this.getStringAttribute('created_by');
    }
    get definedTags() {
        return this.getStringMapAttribute('defined_tags');
    }
    set definedTags(value) {
        this._definedTags = value;
    }
    resetDefinedTags() {
        this._definedTags = undefined;
    }
    get definedTagsInput() {
        return this._definedTags;
    }
    get displayName() {
        return this.getStringAttribute('display_name');
    }
    set displayName(value) {
        this._displayName = value;
    }
    resetDisplayName() {
        this._displayName = undefined;
    }
    get displayNameInput() {
        return this._displayName;
    }
    get freeformTags() {
        return this.getStringMapAttribute('freeform_tags');
    }
    set freeformTags(value) {
        this._freeformTags = value;
    }
    resetFreeformTags() {
        this._freeformTags = undefined;
    }
    get freeformTagsInput() {
        return this._freeformTags;
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
    get lifecycleDetails() {
        return this.getStringAttribute('lifecycle_details');
    }
    get notebookSessionUrl() {
        return this.getStringAttribute('notebook_session_url');
    }
    get projectId() {
        return this.getStringAttribute('project_id');
    }
    set projectId(value) {
        this._projectId = value;
    }
    get projectIdInput() {
        return this._projectId;
    }
    get state() {
        return this.getStringAttribute('state');
    }
    set state(value) {
        this._state = value;
    }
    resetState() {
        this._state = undefined;
    }
    get stateInput() {
        return this._state;
    }
    get timeCreated() {
        return this.getStringAttribute('time_created');
    }
    get notebookSessionConfigDetails() {
        return this._notebookSessionConfigDetails;
    }
    putNotebookSessionConfigDetails(value) {
        this._notebookSessionConfigDetails.internalValue = value;
    }
    resetNotebookSessionConfigDetails() {
        this._notebookSessionConfigDetails.internalValue = undefined;
    }
    get notebookSessionConfigDetailsInput() {
        return this._notebookSessionConfigDetails.internalValue;
    }
    get notebookSessionConfigurationDetails() {
        return this._notebookSessionConfigurationDetails;
    }
    putNotebookSessionConfigurationDetails(value) {
        this._notebookSessionConfigurationDetails.internalValue = value;
    }
    resetNotebookSessionConfigurationDetails() {
        this._notebookSessionConfigurationDetails.internalValue = undefined;
    }
    get notebookSessionConfigurationDetailsInput() {
        return this._notebookSessionConfigurationDetails.internalValue;
    }
    get notebookSessionRuntimeConfigDetails() {
        return this._notebookSessionRuntimeConfigDetails;
    }
    putNotebookSessionRuntimeConfigDetails(value) {
        this._notebookSessionRuntimeConfigDetails.internalValue = value;
    }
    resetNotebookSessionRuntimeConfigDetails() {
        this._notebookSessionRuntimeConfigDetails.internalValue = undefined;
    }
    get notebookSessionRuntimeConfigDetailsInput() {
        return this._notebookSessionRuntimeConfigDetails.internalValue;
    }
    get notebookSessionStorageMountConfigurationDetailsList() {
        return this._notebookSessionStorageMountConfigurationDetailsList;
    }
    putNotebookSessionStorageMountConfigurationDetailsList(value) {
        this._notebookSessionStorageMountConfigurationDetailsList.internalValue = value;
    }
    resetNotebookSessionStorageMountConfigurationDetailsList() {
        this._notebookSessionStorageMountConfigurationDetailsList.internalValue = undefined;
    }
    get notebookSessionStorageMountConfigurationDetailsListInput() {
        return this._notebookSessionStorageMountConfigurationDetailsList.internalValue;
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
            compartment_id: cdktf.stringToTerraform(this._compartmentId),
            defined_tags: cdktf.hashMapper(cdktf.stringToTerraform)(this._definedTags),
            display_name: cdktf.stringToTerraform(this._displayName),
            freeform_tags: cdktf.hashMapper(cdktf.stringToTerraform)(this._freeformTags),
            id: cdktf.stringToTerraform(this._id),
            project_id: cdktf.stringToTerraform(this._projectId),
            state: cdktf.stringToTerraform(this._state),
            notebook_session_config_details: datascienceNotebookSessionNotebookSessionConfigDetailsToTerraform(this._notebookSessionConfigDetails.internalValue),
            notebook_session_configuration_details: datascienceNotebookSessionNotebookSessionConfigurationDetailsToTerraform(this._notebookSessionConfigurationDetails.internalValue),
            notebook_session_runtime_config_details: datascienceNotebookSessionNotebookSessionRuntimeConfigDetailsToTerraform(this._notebookSessionRuntimeConfigDetails.internalValue),
            notebook_session_storage_mount_configuration_details_list: cdktf.listMapper(datascienceNotebookSessionNotebookSessionStorageMountConfigurationDetailsListStructToTerraform, true)(this._notebookSessionStorageMountConfigurationDetailsList.internalValue),
            timeouts: datascienceNotebookSessionTimeoutsToTerraform(this._timeouts.internalValue),
        };
    }
    synthesizeHclAttributes() {
        const attrs = {
            compartment_id: {
                value: cdktf.stringToHclTerraform(this._compartmentId),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            defined_tags: {
                value: cdktf.hashMapperHcl(cdktf.stringToHclTerraform)(this._definedTags),
                isBlock: false,
                type: "map",
                storageClassType: "stringMap",
            },
            display_name: {
                value: cdktf.stringToHclTerraform(this._displayName),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            freeform_tags: {
                value: cdktf.hashMapperHcl(cdktf.stringToHclTerraform)(this._freeformTags),
                isBlock: false,
                type: "map",
                storageClassType: "stringMap",
            },
            id: {
                value: cdktf.stringToHclTerraform(this._id),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            project_id: {
                value: cdktf.stringToHclTerraform(this._projectId),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            state: {
                value: cdktf.stringToHclTerraform(this._state),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            notebook_session_config_details: {
                value: datascienceNotebookSessionNotebookSessionConfigDetailsToHclTerraform(this._notebookSessionConfigDetails.internalValue),
                isBlock: true,
                type: "list",
                storageClassType: "DatascienceNotebookSessionNotebookSessionConfigDetailsList",
            },
            notebook_session_configuration_details: {
                value: datascienceNotebookSessionNotebookSessionConfigurationDetailsToHclTerraform(this._notebookSessionConfigurationDetails.internalValue),
                isBlock: true,
                type: "list",
                storageClassType: "DatascienceNotebookSessionNotebookSessionConfigurationDetailsList",
            },
            notebook_session_runtime_config_details: {
                value: datascienceNotebookSessionNotebookSessionRuntimeConfigDetailsToHclTerraform(this._notebookSessionRuntimeConfigDetails.internalValue),
                isBlock: true,
                type: "list",
                storageClassType: "DatascienceNotebookSessionNotebookSessionRuntimeConfigDetailsList",
            },
            notebook_session_storage_mount_configuration_details_list: {
                value: cdktf.listMapperHcl(datascienceNotebookSessionNotebookSessionStorageMountConfigurationDetailsListStructToHclTerraform, true)(this._notebookSessionStorageMountConfigurationDetailsList.internalValue),
                isBlock: true,
                type: "list",
                storageClassType: "DatascienceNotebookSessionNotebookSessionStorageMountConfigurationDetailsListStructList",
            },
            timeouts: {
                value: datascienceNotebookSessionTimeoutsToHclTerraform(this._timeouts.internalValue),
                isBlock: true,
                type: "struct",
                storageClassType: "DatascienceNotebookSessionTimeouts",
            },
        };
        return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
    }
}
exports.DatascienceNotebookSession = DatascienceNotebookSession;
DatascienceNotebookSession.tfResourceType = "oci_datascience_notebook_session";
