// Generated from the schema of oracle/oci 8.28.0; see ../../README.md. Do not edit.
// Made with @cdktf/provider-generator, Copyright (c) HashiCorp, Inc., SPDX-License-Identifier: MPL-2.0.
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.NosqlTable = exports.NosqlTableTimeoutsOutputReference = exports.NosqlTableTableLimitsOutputReference = exports.NosqlTableSchemaList = exports.NosqlTableSchemaOutputReference = exports.NosqlTableSchemaIdentityList = exports.NosqlTableSchemaIdentityOutputReference = exports.NosqlTableSchemaColumnsList = exports.NosqlTableSchemaColumnsOutputReference = exports.NosqlTableReplicasList = exports.NosqlTableReplicasOutputReference = void 0;
exports.nosqlTableReplicasToTerraform = nosqlTableReplicasToTerraform;
exports.nosqlTableReplicasToHclTerraform = nosqlTableReplicasToHclTerraform;
exports.nosqlTableSchemaColumnsToTerraform = nosqlTableSchemaColumnsToTerraform;
exports.nosqlTableSchemaColumnsToHclTerraform = nosqlTableSchemaColumnsToHclTerraform;
exports.nosqlTableSchemaIdentityToTerraform = nosqlTableSchemaIdentityToTerraform;
exports.nosqlTableSchemaIdentityToHclTerraform = nosqlTableSchemaIdentityToHclTerraform;
exports.nosqlTableSchemaToTerraform = nosqlTableSchemaToTerraform;
exports.nosqlTableSchemaToHclTerraform = nosqlTableSchemaToHclTerraform;
exports.nosqlTableTableLimitsToTerraform = nosqlTableTableLimitsToTerraform;
exports.nosqlTableTableLimitsToHclTerraform = nosqlTableTableLimitsToHclTerraform;
exports.nosqlTableTimeoutsToTerraform = nosqlTableTimeoutsToTerraform;
exports.nosqlTableTimeoutsToHclTerraform = nosqlTableTimeoutsToHclTerraform;
const engine_1 = require("../../engine");
const cdktf = require("cdktf");
function nosqlTableReplicasToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
function nosqlTableReplicasToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
class NosqlTableReplicasOutputReference extends cdktf.ComplexObject {
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
    get capacityMode() {
        return this.getStringAttribute('capacity_mode');
    }
    get lifecycleDetails() {
        return this.getStringAttribute('lifecycle_details');
    }
    get maxWriteUnits() {
        return this.getNumberAttribute('max_write_units');
    }
    get region() {
        return this.getStringAttribute('region');
    }
    get state() {
        return this.getStringAttribute('state');
    }
    get tableId() {
        return this.getStringAttribute('table_id');
    }
}
exports.NosqlTableReplicasOutputReference = NosqlTableReplicasOutputReference;
class NosqlTableReplicasList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new NosqlTableReplicasOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.NosqlTableReplicasList = NosqlTableReplicasList;
function nosqlTableSchemaColumnsToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
function nosqlTableSchemaColumnsToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
class NosqlTableSchemaColumnsOutputReference extends cdktf.ComplexObject {
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
    get defaultValue() {
        return this.getStringAttribute('default_value');
    }
    get isAsUuid() {
        return this.getBooleanAttribute('is_as_uuid');
    }
    get isGenerated() {
        return this.getBooleanAttribute('is_generated');
    }
    get isNullable() {
        return this.getBooleanAttribute('is_nullable');
    }
    get name() {
        return this.getStringAttribute('name');
    }
    get type() {
        return this.getStringAttribute('type');
    }
}
exports.NosqlTableSchemaColumnsOutputReference = NosqlTableSchemaColumnsOutputReference;
class NosqlTableSchemaColumnsList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new NosqlTableSchemaColumnsOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.NosqlTableSchemaColumnsList = NosqlTableSchemaColumnsList;
function nosqlTableSchemaIdentityToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
function nosqlTableSchemaIdentityToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
class NosqlTableSchemaIdentityOutputReference extends cdktf.ComplexObject {
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
    get columnName() {
        return this.getStringAttribute('column_name');
    }
    get isAlways() {
        return this.getBooleanAttribute('is_always');
    }
    get isNull() {
        return this.getBooleanAttribute('is_null');
    }
}
exports.NosqlTableSchemaIdentityOutputReference = NosqlTableSchemaIdentityOutputReference;
class NosqlTableSchemaIdentityList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new NosqlTableSchemaIdentityOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.NosqlTableSchemaIdentityList = NosqlTableSchemaIdentityList;
function nosqlTableSchemaToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
function nosqlTableSchemaToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
class NosqlTableSchemaOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute, complexObjectIndex, complexObjectIsFromSet) {
        super(terraformResource, terraformAttribute, complexObjectIsFromSet, complexObjectIndex);
        this.isEmptyObject = false;
        this._columns = new NosqlTableSchemaColumnsList(this, "columns", false);
        this._identity = new NosqlTableSchemaIdentityList(this, "identity", false);
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
    get columns() {
        return this._columns;
    }
    get identity() {
        return this._identity;
    }
    get primaryKey() {
        return this.getListAttribute('primary_key');
    }
    get shardKey() {
        return this.getListAttribute('shard_key');
    }
    get ttl() {
        return this.getNumberAttribute('ttl');
    }
}
exports.NosqlTableSchemaOutputReference = NosqlTableSchemaOutputReference;
class NosqlTableSchemaList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new NosqlTableSchemaOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.NosqlTableSchemaList = NosqlTableSchemaList;
function nosqlTableTableLimitsToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        capacity_mode: cdktf.stringToTerraform(struct.capacityMode),
        max_read_units: cdktf.numberToTerraform(struct.maxReadUnits),
        max_storage_in_gbs: cdktf.numberToTerraform(struct.maxStorageInGbs),
        max_write_units: cdktf.numberToTerraform(struct.maxWriteUnits),
    };
}
function nosqlTableTableLimitsToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        capacity_mode: {
            value: cdktf.stringToHclTerraform(struct.capacityMode),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        max_read_units: {
            value: cdktf.numberToHclTerraform(struct.maxReadUnits),
            isBlock: false,
            type: "simple",
            storageClassType: "number",
        },
        max_storage_in_gbs: {
            value: cdktf.numberToHclTerraform(struct.maxStorageInGbs),
            isBlock: false,
            type: "simple",
            storageClassType: "number",
        },
        max_write_units: {
            value: cdktf.numberToHclTerraform(struct.maxWriteUnits),
            isBlock: false,
            type: "simple",
            storageClassType: "number",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class NosqlTableTableLimitsOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false, 0);
        this.isEmptyObject = false;
    }
    get internalValue() {
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._capacityMode !== undefined) {
            hasAnyValues = true;
            internalValueResult.capacityMode = this._capacityMode;
        }
        if (this._maxReadUnits !== undefined) {
            hasAnyValues = true;
            internalValueResult.maxReadUnits = this._maxReadUnits;
        }
        if (this._maxStorageInGbs !== undefined) {
            hasAnyValues = true;
            internalValueResult.maxStorageInGbs = this._maxStorageInGbs;
        }
        if (this._maxWriteUnits !== undefined) {
            hasAnyValues = true;
            internalValueResult.maxWriteUnits = this._maxWriteUnits;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this._capacityMode = undefined;
            this._maxReadUnits = undefined;
            this._maxStorageInGbs = undefined;
            this._maxWriteUnits = undefined;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this._capacityMode = value.capacityMode;
            this._maxReadUnits = value.maxReadUnits;
            this._maxStorageInGbs = value.maxStorageInGbs;
            this._maxWriteUnits = value.maxWriteUnits;
        }
    }
    get capacityMode() {
        return this.getStringAttribute('capacity_mode');
    }
    set capacityMode(value) {
        this._capacityMode = value;
    }
    resetCapacityMode() {
        this._capacityMode = undefined;
    }
    get capacityModeInput() {
        return this._capacityMode;
    }
    get maxReadUnits() {
        return this.getNumberAttribute('max_read_units');
    }
    set maxReadUnits(value) {
        this._maxReadUnits = value;
    }
    get maxReadUnitsInput() {
        return this._maxReadUnits;
    }
    get maxStorageInGbs() {
        return this.getNumberAttribute('max_storage_in_gbs');
    }
    set maxStorageInGbs(value) {
        this._maxStorageInGbs = value;
    }
    get maxStorageInGbsInput() {
        return this._maxStorageInGbs;
    }
    get maxWriteUnits() {
        return this.getNumberAttribute('max_write_units');
    }
    set maxWriteUnits(value) {
        this._maxWriteUnits = value;
    }
    get maxWriteUnitsInput() {
        return this._maxWriteUnits;
    }
}
exports.NosqlTableTableLimitsOutputReference = NosqlTableTableLimitsOutputReference;
function nosqlTableTimeoutsToTerraform(struct) {
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
function nosqlTableTimeoutsToHclTerraform(struct) {
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
class NosqlTableTimeoutsOutputReference extends cdktf.ComplexObject {
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
exports.NosqlTableTimeoutsOutputReference = NosqlTableTimeoutsOutputReference;
class NosqlTable extends cdktf.TerraformResource {
    static generateConfigForImport(scope, importToId, importFromId, provider) {
        return new cdktf.ImportableResource((0, engine_1.inEngine)(scope, importToId), importToId, { terraformResourceType: "oci_nosql_table", importId: importFromId, provider });
    }
    constructor(scope, id, config) {
        super((0, engine_1.inEngine)(scope, id), id, {
            terraformResourceType: 'oci_nosql_table',
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
        this._replicas = new NosqlTableReplicasList(this, "replicas", false);
        this._schema = new NosqlTableSchemaList(this, "schema", false);
        this._systemTags = new cdktf.StringMap(this, "system_tags");
        this._tableLimits = new NosqlTableTableLimitsOutputReference(this, "table_limits");
        this._timeouts = new NosqlTableTimeoutsOutputReference(this, "timeouts");
        this._compartmentId = config.compartmentId;
        this._ddlStatement = config.ddlStatement;
        this._definedTags = config.definedTags;
        this._freeformTags = config.freeformTags;
        this._id = config.id;
        this._isAutoReclaimable = config.isAutoReclaimable;
        this._name = config.name;
        this._tableLimits.internalValue = config.tableLimits;
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
    get ddlStatement() {
        return this.getStringAttribute('ddl_statement');
    }
    set ddlStatement(value) {
        this._ddlStatement = value;
    }
    get ddlStatementInput() {
        return this._ddlStatement;
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
    get isAutoReclaimable() {
        return this.getBooleanAttribute('is_auto_reclaimable');
    }
    set isAutoReclaimable(value) {
        this._isAutoReclaimable = value;
    }
    resetIsAutoReclaimable() {
        this._isAutoReclaimable = undefined;
    }
    get isAutoReclaimableInput() {
        return this._isAutoReclaimable;
    }
    get isMultiRegion() {
        return this.getBooleanAttribute('is_multi_region');
    }
    get lifecycleDetails() {
        return this.getStringAttribute('lifecycle_details');
    }
    get localReplicaInitializationInPercent() {
        return this.getNumberAttribute('local_replica_initialization_in_percent');
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
    get replicas() {
        return this._replicas;
    }
    get schema() {
        return this._schema;
    }
    get schemaState() {
        return this.getStringAttribute('schema_state');
    }
    get state() {
        return this.getStringAttribute('state');
    }
    get systemTags() {
        return this._systemTags;
    }
    get timeCreated() {
        return this.getStringAttribute('time_created');
    }
    get timeOfExpiration() {
        return this.getStringAttribute('time_of_expiration');
    }
    get timeUpdated() {
        return this.getStringAttribute('time_updated');
    }
    get tableLimits() {
        return this._tableLimits;
    }
    putTableLimits(value) {
        this._tableLimits.internalValue = value;
    }
    resetTableLimits() {
        this._tableLimits.internalValue = undefined;
    }
    get tableLimitsInput() {
        return this._tableLimits.internalValue;
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
            ddl_statement: cdktf.stringToTerraform(this._ddlStatement),
            defined_tags: cdktf.hashMapper(cdktf.stringToTerraform)(this._definedTags),
            freeform_tags: cdktf.hashMapper(cdktf.stringToTerraform)(this._freeformTags),
            id: cdktf.stringToTerraform(this._id),
            is_auto_reclaimable: cdktf.booleanToTerraform(this._isAutoReclaimable),
            name: cdktf.stringToTerraform(this._name),
            table_limits: nosqlTableTableLimitsToTerraform(this._tableLimits.internalValue),
            timeouts: nosqlTableTimeoutsToTerraform(this._timeouts.internalValue),
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
            ddl_statement: {
                value: cdktf.stringToHclTerraform(this._ddlStatement),
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
            is_auto_reclaimable: {
                value: cdktf.booleanToHclTerraform(this._isAutoReclaimable),
                isBlock: false,
                type: "simple",
                storageClassType: "boolean",
            },
            name: {
                value: cdktf.stringToHclTerraform(this._name),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            table_limits: {
                value: nosqlTableTableLimitsToHclTerraform(this._tableLimits.internalValue),
                isBlock: true,
                type: "list",
                storageClassType: "NosqlTableTableLimitsList",
            },
            timeouts: {
                value: nosqlTableTimeoutsToHclTerraform(this._timeouts.internalValue),
                isBlock: true,
                type: "struct",
                storageClassType: "NosqlTableTimeouts",
            },
        };
        return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
    }
}
exports.NosqlTable = NosqlTable;
NosqlTable.tfResourceType = "oci_nosql_table";
