// Generated from the schema of oracle/oci 8.28.0; see ../../README.md. Do not edit.
// Made with @cdktf/provider-generator, Copyright (c) HashiCorp, Inc., SPDX-License-Identifier: MPL-2.0.
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.DataOciCoreImages = exports.DataOciCoreImagesFilterList = exports.DataOciCoreImagesFilterOutputReference = exports.DataOciCoreImagesImagesList = exports.DataOciCoreImagesImagesOutputReference = exports.DataOciCoreImagesImagesLaunchOptionsList = exports.DataOciCoreImagesImagesLaunchOptionsOutputReference = exports.DataOciCoreImagesImagesImageSourceDetailsList = exports.DataOciCoreImagesImagesImageSourceDetailsOutputReference = exports.DataOciCoreImagesImagesAgentFeaturesList = exports.DataOciCoreImagesImagesAgentFeaturesOutputReference = void 0;
exports.dataOciCoreImagesImagesAgentFeaturesToTerraform = dataOciCoreImagesImagesAgentFeaturesToTerraform;
exports.dataOciCoreImagesImagesAgentFeaturesToHclTerraform = dataOciCoreImagesImagesAgentFeaturesToHclTerraform;
exports.dataOciCoreImagesImagesImageSourceDetailsToTerraform = dataOciCoreImagesImagesImageSourceDetailsToTerraform;
exports.dataOciCoreImagesImagesImageSourceDetailsToHclTerraform = dataOciCoreImagesImagesImageSourceDetailsToHclTerraform;
exports.dataOciCoreImagesImagesLaunchOptionsToTerraform = dataOciCoreImagesImagesLaunchOptionsToTerraform;
exports.dataOciCoreImagesImagesLaunchOptionsToHclTerraform = dataOciCoreImagesImagesLaunchOptionsToHclTerraform;
exports.dataOciCoreImagesImagesToTerraform = dataOciCoreImagesImagesToTerraform;
exports.dataOciCoreImagesImagesToHclTerraform = dataOciCoreImagesImagesToHclTerraform;
exports.dataOciCoreImagesFilterToTerraform = dataOciCoreImagesFilterToTerraform;
exports.dataOciCoreImagesFilterToHclTerraform = dataOciCoreImagesFilterToHclTerraform;
const engine_1 = require("../../engine");
const cdktf = require("cdktf");
function dataOciCoreImagesImagesAgentFeaturesToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
function dataOciCoreImagesImagesAgentFeaturesToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
class DataOciCoreImagesImagesAgentFeaturesOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute, complexObjectIndex, complexObjectIsFromSet) {
        super(terraformResource, terraformAttribute, complexObjectIsFromSet, complexObjectIndex);
        this.isEmptyObject = false;
    }
    get internalValue() {
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
        }
    }
    get isManagementSupported() {
        return this.getBooleanAttribute('is_management_supported');
    }
    get isMonitoringSupported() {
        return this.getBooleanAttribute('is_monitoring_supported');
    }
}
exports.DataOciCoreImagesImagesAgentFeaturesOutputReference = DataOciCoreImagesImagesAgentFeaturesOutputReference;
class DataOciCoreImagesImagesAgentFeaturesList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new DataOciCoreImagesImagesAgentFeaturesOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.DataOciCoreImagesImagesAgentFeaturesList = DataOciCoreImagesImagesAgentFeaturesList;
function dataOciCoreImagesImagesImageSourceDetailsToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
function dataOciCoreImagesImagesImageSourceDetailsToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
class DataOciCoreImagesImagesImageSourceDetailsOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute, complexObjectIndex, complexObjectIsFromSet) {
        super(terraformResource, terraformAttribute, complexObjectIsFromSet, complexObjectIndex);
        this.isEmptyObject = false;
    }
    get internalValue() {
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
        }
    }
    get bucketName() {
        return this.getStringAttribute('bucket_name');
    }
    get namespaceName() {
        return this.getStringAttribute('namespace_name');
    }
    get objectName() {
        return this.getStringAttribute('object_name');
    }
    get operatingSystem() {
        return this.getStringAttribute('operating_system');
    }
    get operatingSystemVersion() {
        return this.getStringAttribute('operating_system_version');
    }
    get sourceImageType() {
        return this.getStringAttribute('source_image_type');
    }
    get sourceType() {
        return this.getStringAttribute('source_type');
    }
    get sourceUri() {
        return this.getStringAttribute('source_uri');
    }
}
exports.DataOciCoreImagesImagesImageSourceDetailsOutputReference = DataOciCoreImagesImagesImageSourceDetailsOutputReference;
class DataOciCoreImagesImagesImageSourceDetailsList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new DataOciCoreImagesImagesImageSourceDetailsOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.DataOciCoreImagesImagesImageSourceDetailsList = DataOciCoreImagesImagesImageSourceDetailsList;
function dataOciCoreImagesImagesLaunchOptionsToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
function dataOciCoreImagesImagesLaunchOptionsToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
class DataOciCoreImagesImagesLaunchOptionsOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute, complexObjectIndex, complexObjectIsFromSet) {
        super(terraformResource, terraformAttribute, complexObjectIsFromSet, complexObjectIndex);
        this.isEmptyObject = false;
    }
    get internalValue() {
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
        }
    }
    get bootVolumeType() {
        return this.getStringAttribute('boot_volume_type');
    }
    get firmware() {
        return this.getStringAttribute('firmware');
    }
    get isConsistentVolumeNamingEnabled() {
        return this.getBooleanAttribute('is_consistent_volume_naming_enabled');
    }
    get isPvEncryptionInTransitEnabled() {
        return this.getBooleanAttribute('is_pv_encryption_in_transit_enabled');
    }
    get networkType() {
        return this.getStringAttribute('network_type');
    }
    get remoteDataVolumeType() {
        return this.getStringAttribute('remote_data_volume_type');
    }
}
exports.DataOciCoreImagesImagesLaunchOptionsOutputReference = DataOciCoreImagesImagesLaunchOptionsOutputReference;
class DataOciCoreImagesImagesLaunchOptionsList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new DataOciCoreImagesImagesLaunchOptionsOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.DataOciCoreImagesImagesLaunchOptionsList = DataOciCoreImagesImagesLaunchOptionsList;
function dataOciCoreImagesImagesToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
function dataOciCoreImagesImagesToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
class DataOciCoreImagesImagesOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute, complexObjectIndex, complexObjectIsFromSet) {
        super(terraformResource, terraformAttribute, complexObjectIsFromSet, complexObjectIndex);
        this.isEmptyObject = false;
        this._agentFeatures = new DataOciCoreImagesImagesAgentFeaturesList(this, "agent_features", false);
        this._definedTags = new cdktf.StringMap(this, "defined_tags");
        this._freeformTags = new cdktf.StringMap(this, "freeform_tags");
        this._imageSourceDetails = new DataOciCoreImagesImagesImageSourceDetailsList(this, "image_source_details", false);
        this._launchOptions = new DataOciCoreImagesImagesLaunchOptionsList(this, "launch_options", false);
    }
    get internalValue() {
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
        }
    }
    get agentFeatures() {
        return this._agentFeatures;
    }
    get baseImageId() {
        return this.getStringAttribute('base_image_id');
    }
    get billableSizeInGbs() {
        return this.getStringAttribute('billable_size_in_gbs');
    }
    get compartmentId() {
        return this.getStringAttribute('compartment_id');
    }
    get createImageAllowed() {
        return this.getBooleanAttribute('create_image_allowed');
    }
    get definedTags() {
        return this._definedTags;
    }
    get displayName() {
        return this.getStringAttribute('display_name');
    }
    get freeformTags() {
        return this._freeformTags;
    }
    get id() {
        return this.getStringAttribute('id');
    }
    get imageSourceDetails() {
        return this._imageSourceDetails;
    }
    get instanceId() {
        return this.getStringAttribute('instance_id');
    }
    get launchMode() {
        return this.getStringAttribute('launch_mode');
    }
    get launchOptions() {
        return this._launchOptions;
    }
    get listingType() {
        return this.getStringAttribute('listing_type');
    }
    get operatingSystem() {
        return this.getStringAttribute('operating_system');
    }
    get operatingSystemVersion() {
        return this.getStringAttribute('operating_system_version');
    }
    get sizeInMbs() {
        return this.getStringAttribute('size_in_mbs');
    }
    get state() {
        return this.getStringAttribute('state');
    }
    get timeCreated() {
        return this.getStringAttribute('time_created');
    }
}
exports.DataOciCoreImagesImagesOutputReference = DataOciCoreImagesImagesOutputReference;
class DataOciCoreImagesImagesList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new DataOciCoreImagesImagesOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.DataOciCoreImagesImagesList = DataOciCoreImagesImagesList;
function dataOciCoreImagesFilterToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        name: cdktf.stringToTerraform(struct.name),
        regex: cdktf.booleanToTerraform(struct.regex),
        values: cdktf.listMapper(cdktf.stringToTerraform, false)(struct.values),
    };
}
function dataOciCoreImagesFilterToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        name: {
            value: cdktf.stringToHclTerraform(struct.name),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        regex: {
            value: cdktf.booleanToHclTerraform(struct.regex),
            isBlock: false,
            type: "simple",
            storageClassType: "boolean",
        },
        values: {
            value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct.values),
            isBlock: false,
            type: "list",
            storageClassType: "stringList",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class DataOciCoreImagesFilterOutputReference extends cdktf.ComplexObject {
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
        if (this._name !== undefined) {
            hasAnyValues = true;
            internalValueResult.name = this._name;
        }
        if (this._regex !== undefined) {
            hasAnyValues = true;
            internalValueResult.regex = this._regex;
        }
        if (this._values !== undefined) {
            hasAnyValues = true;
            internalValueResult.values = this._values;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this.resolvableValue = undefined;
            this._name = undefined;
            this._regex = undefined;
            this._values = undefined;
        }
        else if (cdktf.Tokenization.isResolvable(value)) {
            this.isEmptyObject = false;
            this.resolvableValue = value;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this.resolvableValue = undefined;
            this._name = value.name;
            this._regex = value.regex;
            this._values = value.values;
        }
    }
    get name() {
        return this.getStringAttribute('name');
    }
    set name(value) {
        this._name = value;
    }
    get nameInput() {
        return this._name;
    }
    get regex() {
        return this.getBooleanAttribute('regex');
    }
    set regex(value) {
        this._regex = value;
    }
    resetRegex() {
        this._regex = undefined;
    }
    get regexInput() {
        return this._regex;
    }
    get values() {
        return this.getListAttribute('values');
    }
    set values(value) {
        this._values = value;
    }
    get valuesInput() {
        return this._values;
    }
}
exports.DataOciCoreImagesFilterOutputReference = DataOciCoreImagesFilterOutputReference;
class DataOciCoreImagesFilterList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new DataOciCoreImagesFilterOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.DataOciCoreImagesFilterList = DataOciCoreImagesFilterList;
class DataOciCoreImages extends cdktf.TerraformDataSource {
    static generateConfigForImport(scope, importToId, importFromId, provider) {
        return new cdktf.ImportableResource((0, engine_1.inEngine)(scope, importToId), importToId, { terraformResourceType: "oci_core_images", importId: importFromId, provider });
    }
    constructor(scope, id, config) {
        super((0, engine_1.inEngine)(scope, id), id, {
            terraformResourceType: 'oci_core_images',
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
        this._images = new DataOciCoreImagesImagesList(this, "images", false);
        this._filter = new DataOciCoreImagesFilterList(this, "filter", true);
        this._compartmentId = config.compartmentId;
        this._displayName = config.displayName;
        this._id = config.id;
        this._operatingSystem = config.operatingSystem;
        this._operatingSystemVersion = config.operatingSystemVersion;
        this._shape = config.shape;
        this._sortBy = config.sortBy;
        this._sortOrder = config.sortOrder;
        this._state = config.state;
        this._filter.internalValue = config.filter;
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
    get images() {
        return this._images;
    }
    get operatingSystem() {
        return this.getStringAttribute('operating_system');
    }
    set operatingSystem(value) {
        this._operatingSystem = value;
    }
    resetOperatingSystem() {
        this._operatingSystem = undefined;
    }
    get operatingSystemInput() {
        return this._operatingSystem;
    }
    get operatingSystemVersion() {
        return this.getStringAttribute('operating_system_version');
    }
    set operatingSystemVersion(value) {
        this._operatingSystemVersion = value;
    }
    resetOperatingSystemVersion() {
        this._operatingSystemVersion = undefined;
    }
    get operatingSystemVersionInput() {
        return this._operatingSystemVersion;
    }
    get shape() {
        return this.getStringAttribute('shape');
    }
    set shape(value) {
        this._shape = value;
    }
    resetShape() {
        this._shape = undefined;
    }
    get shapeInput() {
        return this._shape;
    }
    get sortBy() {
        return this.getStringAttribute('sort_by');
    }
    set sortBy(value) {
        this._sortBy = value;
    }
    resetSortBy() {
        this._sortBy = undefined;
    }
    get sortByInput() {
        return this._sortBy;
    }
    get sortOrder() {
        return this.getStringAttribute('sort_order');
    }
    set sortOrder(value) {
        this._sortOrder = value;
    }
    resetSortOrder() {
        this._sortOrder = undefined;
    }
    get sortOrderInput() {
        return this._sortOrder;
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
    get filter() {
        return this._filter;
    }
    putFilter(value) {
        this._filter.internalValue = value;
    }
    resetFilter() {
        this._filter.internalValue = undefined;
    }
    get filterInput() {
        return this._filter.internalValue;
    }
    synthesizeAttributes() {
        return {
            compartment_id: cdktf.stringToTerraform(this._compartmentId),
            display_name: cdktf.stringToTerraform(this._displayName),
            id: cdktf.stringToTerraform(this._id),
            operating_system: cdktf.stringToTerraform(this._operatingSystem),
            operating_system_version: cdktf.stringToTerraform(this._operatingSystemVersion),
            shape: cdktf.stringToTerraform(this._shape),
            sort_by: cdktf.stringToTerraform(this._sortBy),
            sort_order: cdktf.stringToTerraform(this._sortOrder),
            state: cdktf.stringToTerraform(this._state),
            filter: cdktf.listMapper(dataOciCoreImagesFilterToTerraform, true)(this._filter.internalValue),
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
            display_name: {
                value: cdktf.stringToHclTerraform(this._displayName),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            id: {
                value: cdktf.stringToHclTerraform(this._id),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            operating_system: {
                value: cdktf.stringToHclTerraform(this._operatingSystem),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            operating_system_version: {
                value: cdktf.stringToHclTerraform(this._operatingSystemVersion),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            shape: {
                value: cdktf.stringToHclTerraform(this._shape),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            sort_by: {
                value: cdktf.stringToHclTerraform(this._sortBy),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            sort_order: {
                value: cdktf.stringToHclTerraform(this._sortOrder),
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
            filter: {
                value: cdktf.listMapperHcl(dataOciCoreImagesFilterToHclTerraform, true)(this._filter.internalValue),
                isBlock: true,
                type: "set",
                storageClassType: "DataOciCoreImagesFilterList",
            },
        };
        return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
    }
}
exports.DataOciCoreImages = DataOciCoreImages;
DataOciCoreImages.tfResourceType = "oci_core_images";
