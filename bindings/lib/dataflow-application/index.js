// Generated from the schema of oracle/oci 8.28.0; see ../../README.md. Do not edit.
// Made with @cdktf/provider-generator, Copyright (c) HashiCorp, Inc., SPDX-License-Identifier: MPL-2.0.
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.DataflowApplication = exports.DataflowApplicationTimeoutsOutputReference = exports.DataflowApplicationParametersList = exports.DataflowApplicationParametersOutputReference = exports.DataflowApplicationExecutorShapeConfigOutputReference = exports.DataflowApplicationDriverShapeConfigOutputReference = exports.DataflowApplicationApplicationLogConfigOutputReference = void 0;
exports.dataflowApplicationApplicationLogConfigToTerraform = dataflowApplicationApplicationLogConfigToTerraform;
exports.dataflowApplicationApplicationLogConfigToHclTerraform = dataflowApplicationApplicationLogConfigToHclTerraform;
exports.dataflowApplicationDriverShapeConfigToTerraform = dataflowApplicationDriverShapeConfigToTerraform;
exports.dataflowApplicationDriverShapeConfigToHclTerraform = dataflowApplicationDriverShapeConfigToHclTerraform;
exports.dataflowApplicationExecutorShapeConfigToTerraform = dataflowApplicationExecutorShapeConfigToTerraform;
exports.dataflowApplicationExecutorShapeConfigToHclTerraform = dataflowApplicationExecutorShapeConfigToHclTerraform;
exports.dataflowApplicationParametersToTerraform = dataflowApplicationParametersToTerraform;
exports.dataflowApplicationParametersToHclTerraform = dataflowApplicationParametersToHclTerraform;
exports.dataflowApplicationTimeoutsToTerraform = dataflowApplicationTimeoutsToTerraform;
exports.dataflowApplicationTimeoutsToHclTerraform = dataflowApplicationTimeoutsToHclTerraform;
const engine_1 = require("../../engine");
const cdktf = require("cdktf");
function dataflowApplicationApplicationLogConfigToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        log_group_id: cdktf.stringToTerraform(struct.logGroupId),
        log_id: cdktf.stringToTerraform(struct.logId),
    };
}
function dataflowApplicationApplicationLogConfigToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        log_group_id: {
            value: cdktf.stringToHclTerraform(struct.logGroupId),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        log_id: {
            value: cdktf.stringToHclTerraform(struct.logId),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class DataflowApplicationApplicationLogConfigOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false, 0);
        this.isEmptyObject = false;
    }
    get internalValue() {
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._logGroupId !== undefined) {
            hasAnyValues = true;
            internalValueResult.logGroupId = this._logGroupId;
        }
        if (this._logId !== undefined) {
            hasAnyValues = true;
            internalValueResult.logId = this._logId;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this._logGroupId = undefined;
            this._logId = undefined;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this._logGroupId = value.logGroupId;
            this._logId = value.logId;
        }
    }
    get logGroupId() {
        return this.getStringAttribute('log_group_id');
    }
    set logGroupId(value) {
        this._logGroupId = value;
    }
    get logGroupIdInput() {
        return this._logGroupId;
    }
    get logId() {
        return this.getStringAttribute('log_id');
    }
    set logId(value) {
        this._logId = value;
    }
    get logIdInput() {
        return this._logId;
    }
}
exports.DataflowApplicationApplicationLogConfigOutputReference = DataflowApplicationApplicationLogConfigOutputReference;
function dataflowApplicationDriverShapeConfigToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        memory_in_gbs: cdktf.numberToTerraform(struct.memoryInGbs),
        ocpus: cdktf.numberToTerraform(struct.ocpus),
    };
}
function dataflowApplicationDriverShapeConfigToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
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
class DataflowApplicationDriverShapeConfigOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false, 0);
        this.isEmptyObject = false;
    }
    get internalValue() {
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
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
            this._memoryInGbs = undefined;
            this._ocpus = undefined;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this._memoryInGbs = value.memoryInGbs;
            this._ocpus = value.ocpus;
        }
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
exports.DataflowApplicationDriverShapeConfigOutputReference = DataflowApplicationDriverShapeConfigOutputReference;
function dataflowApplicationExecutorShapeConfigToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        memory_in_gbs: cdktf.numberToTerraform(struct.memoryInGbs),
        ocpus: cdktf.numberToTerraform(struct.ocpus),
    };
}
function dataflowApplicationExecutorShapeConfigToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
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
class DataflowApplicationExecutorShapeConfigOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false, 0);
        this.isEmptyObject = false;
    }
    get internalValue() {
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
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
            this._memoryInGbs = undefined;
            this._ocpus = undefined;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this._memoryInGbs = value.memoryInGbs;
            this._ocpus = value.ocpus;
        }
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
exports.DataflowApplicationExecutorShapeConfigOutputReference = DataflowApplicationExecutorShapeConfigOutputReference;
function dataflowApplicationParametersToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        name: cdktf.stringToTerraform(struct.name),
        value: cdktf.stringToTerraform(struct.value),
    };
}
function dataflowApplicationParametersToHclTerraform(struct) {
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
        value: {
            value: cdktf.stringToHclTerraform(struct.value),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class DataflowApplicationParametersOutputReference extends cdktf.ComplexObject {
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
        if (this._value !== undefined) {
            hasAnyValues = true;
            internalValueResult.value = this._value;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this.resolvableValue = undefined;
            this._name = undefined;
            this._value = undefined;
        }
        else if (cdktf.Tokenization.isResolvable(value)) {
            this.isEmptyObject = false;
            this.resolvableValue = value;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this.resolvableValue = undefined;
            this._name = value.name;
            this._value = value.value;
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
    get value() {
        return this.getStringAttribute('value');
    }
    set value(value) {
        this._value = value;
    }
    get valueInput() {
        return this._value;
    }
}
exports.DataflowApplicationParametersOutputReference = DataflowApplicationParametersOutputReference;
class DataflowApplicationParametersList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new DataflowApplicationParametersOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.DataflowApplicationParametersList = DataflowApplicationParametersList;
function dataflowApplicationTimeoutsToTerraform(struct) {
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
function dataflowApplicationTimeoutsToHclTerraform(struct) {
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
class DataflowApplicationTimeoutsOutputReference extends cdktf.ComplexObject {
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
exports.DataflowApplicationTimeoutsOutputReference = DataflowApplicationTimeoutsOutputReference;
class DataflowApplication extends cdktf.TerraformResource {
    static generateConfigForImport(scope, importToId, importFromId, provider) {
        return new cdktf.ImportableResource((0, engine_1.inEngine)(scope, importToId), importToId, { terraformResourceType: "oci_dataflow_application", importId: importFromId, provider });
    }
    constructor(scope, id, config) {
        super((0, engine_1.inEngine)(scope, id), id, {
            terraformResourceType: 'oci_dataflow_application',
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
        this._applicationLogConfig = new DataflowApplicationApplicationLogConfigOutputReference(this, "application_log_config");
        this._driverShapeConfig = new DataflowApplicationDriverShapeConfigOutputReference(this, "driver_shape_config");
        this._executorShapeConfig = new DataflowApplicationExecutorShapeConfigOutputReference(this, "executor_shape_config");
        this._parameters = new DataflowApplicationParametersList(this, "parameters", false);
        this._timeouts = new DataflowApplicationTimeoutsOutputReference(this, "timeouts");
        this._archiveUri = config.archiveUri;
        this._arguments = config.arguments;
        this._className = config.className;
        this._compartmentId = config.compartmentId;
        this._configuration = config.configuration;
        this._definedTags = config.definedTags;
        this._description = config.description;
        this._displayName = config.displayName;
        this._driverShape = config.driverShape;
        this._execute = config.execute;
        this._executorShape = config.executorShape;
        this._fileUri = config.fileUri;
        this._freeformTags = config.freeformTags;
        this._id = config.id;
        this._idleTimeoutInMinutes = config.idleTimeoutInMinutes;
        this._language = config.language;
        this._logsBucketUri = config.logsBucketUri;
        this._maxDurationInMinutes = config.maxDurationInMinutes;
        this._metastoreId = config.metastoreId;
        this._numExecutors = config.numExecutors;
        this._poolId = config.poolId;
        this._privateEndpointId = config.privateEndpointId;
        this._sparkVersion = config.sparkVersion;
        this._terminateRunsOnDeletion = config.terminateRunsOnDeletion;
        this._type = config.type;
        this._warehouseBucketUri = config.warehouseBucketUri;
        this._applicationLogConfig.internalValue = config.applicationLogConfig;
        this._driverShapeConfig.internalValue = config.driverShapeConfig;
        this._executorShapeConfig.internalValue = config.executorShapeConfig;
        this._parameters.internalValue = config.parameters;
        this._timeouts.internalValue = config.timeouts;
    }
    get archiveUri() {
        return this.getStringAttribute('archive_uri');
    }
    set archiveUri(value) {
        this._archiveUri = value;
    }
    resetArchiveUri() {
        this._archiveUri = undefined;
    }
    get archiveUriInput() {
        return this._archiveUri;
    }
    get arguments() {
        return this.getListAttribute('arguments');
    }
    set arguments(value) {
        this._arguments = value;
    }
    resetArguments() {
        this._arguments = undefined;
    }
    get argumentsInput() {
        return this._arguments;
    }
    get className() {
        return this.getStringAttribute('class_name');
    }
    set className(value) {
        this._className = value;
    }
    resetClassName() {
        this._className = undefined;
    }
    get classNameInput() {
        return this._className;
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
    get configuration() {
        return this.getStringMapAttribute('configuration');
    }
    set configuration(value) {
        this._configuration = value;
    }
    resetConfiguration() {
        this._configuration = undefined;
    }
    get configurationInput() {
        return this._configuration;
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
    get description() {
        return this.getStringAttribute('description');
    }
    set description(value) {
        this._description = value;
    }
    resetDescription() {
        this._description = undefined;
    }
    get descriptionInput() {
        return this._description;
    }
    get displayName() {
        return this.getStringAttribute('display_name');
    }
    set displayName(value) {
        this._displayName = value;
    }
    get displayNameInput() {
        return this._displayName;
    }
    get driverShape() {
        return this.getStringAttribute('driver_shape');
    }
    set driverShape(value) {
        this._driverShape = value;
    }
    get driverShapeInput() {
        return this._driverShape;
    }
    get execute() {
        return this.getStringAttribute('execute');
    }
    set execute(value) {
        this._execute = value;
    }
    resetExecute() {
        this._execute = undefined;
    }
    get executeInput() {
        return this._execute;
    }
    get executorShape() {
        return this.getStringAttribute('executor_shape');
    }
    set executorShape(value) {
        this._executorShape = value;
    }
    get executorShapeInput() {
        return this._executorShape;
    }
    get fileUri() {
        return this.getStringAttribute('file_uri');
    }
    set fileUri(value) {
        this._fileUri = value;
    }
    resetFileUri() {
        this._fileUri = undefined;
    }
    get fileUriInput() {
        return this._fileUri;
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
    get idleTimeoutInMinutes() {
        return this.getStringAttribute('idle_timeout_in_minutes');
    }
    set idleTimeoutInMinutes(value) {
        this._idleTimeoutInMinutes = value;
    }
    resetIdleTimeoutInMinutes() {
        this._idleTimeoutInMinutes = undefined;
    }
    get idleTimeoutInMinutesInput() {
        return this._idleTimeoutInMinutes;
    }
    get language() {
        return this.getStringAttribute('language');
    }
    set language(value) {
        this._language = value;
    }
    get languageInput() {
        return this._language;
    }
    get logsBucketUri() {
        return this.getStringAttribute('logs_bucket_uri');
    }
    set logsBucketUri(value) {
        this._logsBucketUri = value;
    }
    resetLogsBucketUri() {
        this._logsBucketUri = undefined;
    }
    get logsBucketUriInput() {
        return this._logsBucketUri;
    }
    get maxDurationInMinutes() {
        return this.getStringAttribute('max_duration_in_minutes');
    }
    set maxDurationInMinutes(value) {
        this._maxDurationInMinutes = value;
    }
    resetMaxDurationInMinutes() {
        this._maxDurationInMinutes = undefined;
    }
    get maxDurationInMinutesInput() {
        return this._maxDurationInMinutes;
    }
    get metastoreId() {
        return this.getStringAttribute('metastore_id');
    }
    set metastoreId(value) {
        this._metastoreId = value;
    }
    resetMetastoreId() {
        this._metastoreId = undefined;
    }
    get metastoreIdInput() {
        return this._metastoreId;
    }
    get numExecutors() {
        return this.getNumberAttribute('num_executors');
    }
    set numExecutors(value) {
        this._numExecutors = value;
    }
    get numExecutorsInput() {
        return this._numExecutors;
    }
    get ownerPrincipalId() {
        return this.getStringAttribute('owner_principal_id');
    }
    get ownerUserName() {
        return this.getStringAttribute('owner_user_name');
    }
    get poolId() {
        return this.getStringAttribute('pool_id');
    }
    set poolId(value) {
        this._poolId = value;
    }
    resetPoolId() {
        this._poolId = undefined;
    }
    get poolIdInput() {
        return this._poolId;
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
    get sparkVersion() {
        return this.getStringAttribute('spark_version');
    }
    set sparkVersion(value) {
        this._sparkVersion = value;
    }
    get sparkVersionInput() {
        return this._sparkVersion;
    }
    get state() {
        return this.getStringAttribute('state');
    }
    get terminateRunsOnDeletion() {
        return this.getBooleanAttribute('terminate_runs_on_deletion');
    }
    set terminateRunsOnDeletion(value) {
        this._terminateRunsOnDeletion = value;
    }
    resetTerminateRunsOnDeletion() {
        this._terminateRunsOnDeletion = undefined;
    }
    get terminateRunsOnDeletionInput() {
        return this._terminateRunsOnDeletion;
    }
    get timeCreated() {
        return this.getStringAttribute('time_created');
    }
    get timeUpdated() {
        return this.getStringAttribute('time_updated');
    }
    get type() {
        return this.getStringAttribute('type');
    }
    set type(value) {
        this._type = value;
    }
    resetType() {
        this._type = undefined;
    }
    get typeInput() {
        return this._type;
    }
    get warehouseBucketUri() {
        return this.getStringAttribute('warehouse_bucket_uri');
    }
    set warehouseBucketUri(value) {
        this._warehouseBucketUri = value;
    }
    resetWarehouseBucketUri() {
        this._warehouseBucketUri = undefined;
    }
    get warehouseBucketUriInput() {
        return this._warehouseBucketUri;
    }
    get applicationLogConfig() {
        return this._applicationLogConfig;
    }
    putApplicationLogConfig(value) {
        this._applicationLogConfig.internalValue = value;
    }
    resetApplicationLogConfig() {
        this._applicationLogConfig.internalValue = undefined;
    }
    get applicationLogConfigInput() {
        return this._applicationLogConfig.internalValue;
    }
    get driverShapeConfig() {
        return this._driverShapeConfig;
    }
    putDriverShapeConfig(value) {
        this._driverShapeConfig.internalValue = value;
    }
    resetDriverShapeConfig() {
        this._driverShapeConfig.internalValue = undefined;
    }
    get driverShapeConfigInput() {
        return this._driverShapeConfig.internalValue;
    }
    get executorShapeConfig() {
        return this._executorShapeConfig;
    }
    putExecutorShapeConfig(value) {
        this._executorShapeConfig.internalValue = value;
    }
    resetExecutorShapeConfig() {
        this._executorShapeConfig.internalValue = undefined;
    }
    get executorShapeConfigInput() {
        return this._executorShapeConfig.internalValue;
    }
    get parameters() {
        return this._parameters;
    }
    putParameters(value) {
        this._parameters.internalValue = value;
    }
    resetParameters() {
        this._parameters.internalValue = undefined;
    }
    get parametersInput() {
        return this._parameters.internalValue;
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
            archive_uri: cdktf.stringToTerraform(this._archiveUri),
            arguments: cdktf.listMapper(cdktf.stringToTerraform, false)(this._arguments),
            class_name: cdktf.stringToTerraform(this._className),
            compartment_id: cdktf.stringToTerraform(this._compartmentId),
            configuration: cdktf.hashMapper(cdktf.stringToTerraform)(this._configuration),
            defined_tags: cdktf.hashMapper(cdktf.stringToTerraform)(this._definedTags),
            description: cdktf.stringToTerraform(this._description),
            display_name: cdktf.stringToTerraform(this._displayName),
            driver_shape: cdktf.stringToTerraform(this._driverShape),
            execute: cdktf.stringToTerraform(this._execute),
            executor_shape: cdktf.stringToTerraform(this._executorShape),
            file_uri: cdktf.stringToTerraform(this._fileUri),
            freeform_tags: cdktf.hashMapper(cdktf.stringToTerraform)(this._freeformTags),
            id: cdktf.stringToTerraform(this._id),
            idle_timeout_in_minutes: cdktf.stringToTerraform(this._idleTimeoutInMinutes),
            language: cdktf.stringToTerraform(this._language),
            logs_bucket_uri: cdktf.stringToTerraform(this._logsBucketUri),
            max_duration_in_minutes: cdktf.stringToTerraform(this._maxDurationInMinutes),
            metastore_id: cdktf.stringToTerraform(this._metastoreId),
            num_executors: cdktf.numberToTerraform(this._numExecutors),
            pool_id: cdktf.stringToTerraform(this._poolId),
            private_endpoint_id: cdktf.stringToTerraform(this._privateEndpointId),
            spark_version: cdktf.stringToTerraform(this._sparkVersion),
            terminate_runs_on_deletion: cdktf.booleanToTerraform(this._terminateRunsOnDeletion),
            type: cdktf.stringToTerraform(this._type),
            warehouse_bucket_uri: cdktf.stringToTerraform(this._warehouseBucketUri),
            application_log_config: dataflowApplicationApplicationLogConfigToTerraform(this._applicationLogConfig.internalValue),
            driver_shape_config: dataflowApplicationDriverShapeConfigToTerraform(this._driverShapeConfig.internalValue),
            executor_shape_config: dataflowApplicationExecutorShapeConfigToTerraform(this._executorShapeConfig.internalValue),
            parameters: cdktf.listMapper(dataflowApplicationParametersToTerraform, true)(this._parameters.internalValue),
            timeouts: dataflowApplicationTimeoutsToTerraform(this._timeouts.internalValue),
        };
    }
    synthesizeHclAttributes() {
        const attrs = {
            archive_uri: {
                value: cdktf.stringToHclTerraform(this._archiveUri),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            arguments: {
                value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(this._arguments),
                isBlock: false,
                type: "list",
                storageClassType: "stringList",
            },
            class_name: {
                value: cdktf.stringToHclTerraform(this._className),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            compartment_id: {
                value: cdktf.stringToHclTerraform(this._compartmentId),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            configuration: {
                value: cdktf.hashMapperHcl(cdktf.stringToHclTerraform)(this._configuration),
                isBlock: false,
                type: "map",
                storageClassType: "stringMap",
            },
            defined_tags: {
                value: cdktf.hashMapperHcl(cdktf.stringToHclTerraform)(this._definedTags),
                isBlock: false,
                type: "map",
                storageClassType: "stringMap",
            },
            description: {
                value: cdktf.stringToHclTerraform(this._description),
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
            driver_shape: {
                value: cdktf.stringToHclTerraform(this._driverShape),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            execute: {
                value: cdktf.stringToHclTerraform(this._execute),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            executor_shape: {
                value: cdktf.stringToHclTerraform(this._executorShape),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            file_uri: {
                value: cdktf.stringToHclTerraform(this._fileUri),
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
            idle_timeout_in_minutes: {
                value: cdktf.stringToHclTerraform(this._idleTimeoutInMinutes),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            language: {
                value: cdktf.stringToHclTerraform(this._language),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            logs_bucket_uri: {
                value: cdktf.stringToHclTerraform(this._logsBucketUri),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            max_duration_in_minutes: {
                value: cdktf.stringToHclTerraform(this._maxDurationInMinutes),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            metastore_id: {
                value: cdktf.stringToHclTerraform(this._metastoreId),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            num_executors: {
                value: cdktf.numberToHclTerraform(this._numExecutors),
                isBlock: false,
                type: "simple",
                storageClassType: "number",
            },
            pool_id: {
                value: cdktf.stringToHclTerraform(this._poolId),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            private_endpoint_id: {
                value: cdktf.stringToHclTerraform(this._privateEndpointId),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            spark_version: {
                value: cdktf.stringToHclTerraform(this._sparkVersion),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            terminate_runs_on_deletion: {
                value: cdktf.booleanToHclTerraform(this._terminateRunsOnDeletion),
                isBlock: false,
                type: "simple",
                storageClassType: "boolean",
            },
            type: {
                value: cdktf.stringToHclTerraform(this._type),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            warehouse_bucket_uri: {
                value: cdktf.stringToHclTerraform(this._warehouseBucketUri),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            application_log_config: {
                value: dataflowApplicationApplicationLogConfigToHclTerraform(this._applicationLogConfig.internalValue),
                isBlock: true,
                type: "list",
                storageClassType: "DataflowApplicationApplicationLogConfigList",
            },
            driver_shape_config: {
                value: dataflowApplicationDriverShapeConfigToHclTerraform(this._driverShapeConfig.internalValue),
                isBlock: true,
                type: "list",
                storageClassType: "DataflowApplicationDriverShapeConfigList",
            },
            executor_shape_config: {
                value: dataflowApplicationExecutorShapeConfigToHclTerraform(this._executorShapeConfig.internalValue),
                isBlock: true,
                type: "list",
                storageClassType: "DataflowApplicationExecutorShapeConfigList",
            },
            parameters: {
                value: cdktf.listMapperHcl(dataflowApplicationParametersToHclTerraform, true)(this._parameters.internalValue),
                isBlock: true,
                type: "list",
                storageClassType: "DataflowApplicationParametersList",
            },
            timeouts: {
                value: dataflowApplicationTimeoutsToHclTerraform(this._timeouts.internalValue),
                isBlock: true,
                type: "struct",
                storageClassType: "DataflowApplicationTimeouts",
            },
        };
        return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
    }
}
exports.DataflowApplication = DataflowApplication;
DataflowApplication.tfResourceType = "oci_dataflow_application";
