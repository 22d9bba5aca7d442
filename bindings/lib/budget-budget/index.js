// Generated from the schema of oracle/oci 8.28.0; see ../../README.md. Do not edit.
// Made with @cdktf/provider-generator, Copyright (c) HashiCorp, Inc., SPDX-License-Identifier: MPL-2.0.
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.BudgetBudget = exports.BudgetBudgetTimeoutsOutputReference = void 0;
exports.budgetBudgetTimeoutsToTerraform = budgetBudgetTimeoutsToTerraform;
exports.budgetBudgetTimeoutsToHclTerraform = budgetBudgetTimeoutsToHclTerraform;
const engine_1 = require("../../engine");
const cdktf = require("cdktf");
function budgetBudgetTimeoutsToTerraform(struct) {
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
function budgetBudgetTimeoutsToHclTerraform(struct) {
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
class BudgetBudgetTimeoutsOutputReference extends cdktf.ComplexObject {
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
exports.BudgetBudgetTimeoutsOutputReference = BudgetBudgetTimeoutsOutputReference;
class BudgetBudget extends cdktf.TerraformResource {
    static generateConfigForImport(scope, importToId, importFromId, provider) {
        return new cdktf.ImportableResource((0, engine_1.inEngine)(scope, importToId), importToId, { terraformResourceType: "oci_budget_budget", importId: importFromId, provider });
    }
    constructor(scope, id, config) {
        super((0, engine_1.inEngine)(scope, id), id, {
            terraformResourceType: 'oci_budget_budget',
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
        this._timeouts = new BudgetBudgetTimeoutsOutputReference(this, "timeouts");
        this._amount = config.amount;
        this._budgetProcessingPeriodStartOffset = config.budgetProcessingPeriodStartOffset;
        this._compartmentId = config.compartmentId;
        this._definedTags = config.definedTags;
        this._description = config.description;
        this._displayName = config.displayName;
        this._endDate = config.endDate;
        this._freeformTags = config.freeformTags;
        this._id = config.id;
        this._processingPeriodType = config.processingPeriodType;
        this._resetPeriod = config.resetPeriod;
        this._startDate = config.startDate;
        this._systemTags = config.systemTags;
        this._targetCompartmentId = config.targetCompartmentId;
        this._targetType = config.targetType;
        this._targets = config.targets;
        this._timeouts.internalValue = config.timeouts;
    }
    get actualSpend() {
        return this.getNumberAttribute('actual_spend');
    }
    get alertRuleCount() {
        return this.getNumberAttribute('alert_rule_count');
    }
    get amount() {
        return this.getNumberAttribute('amount');
    }
    set amount(value) {
        this._amount = value;
    }
    get amountInput() {
        return this._amount;
    }
    get budgetProcessingPeriodStartOffset() {
        return this.getNumberAttribute('budget_processing_period_start_offset');
    }
    set budgetProcessingPeriodStartOffset(value) {
        this._budgetProcessingPeriodStartOffset = value;
    }
    resetBudgetProcessingPeriodStartOffset() {
        this._budgetProcessingPeriodStartOffset = undefined;
    }
    get budgetProcessingPeriodStartOffsetInput() {
        return this._budgetProcessingPeriodStartOffset;
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
    resetDisplayName() {
        this._displayName = undefined;
    }
    get displayNameInput() {
        return this._displayName;
    }
    get endDate() {
        return this.getStringAttribute('end_date');
    }
    set endDate(value) {
        this._endDate = value;
    }
    resetEndDate() {
        this._endDate = undefined;
    }
    get endDateInput() {
        return this._endDate;
    }
    get forecastedSpend() {
        return this.getNumberAttribute('forecasted_spend');
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
    get processingPeriodType() {
        return this.getStringAttribute('processing_period_type');
    }
    set processingPeriodType(value) {
        this._processingPeriodType = value;
    }
    resetProcessingPeriodType() {
        this._processingPeriodType = undefined;
    }
    get processingPeriodTypeInput() {
        return this._processingPeriodType;
    }
    get resetPeriod() {
        return this.getStringAttribute('reset_period');
    }
    set resetPeriod(value) {
        this._resetPeriod = value;
    }
    get resetPeriodInput() {
        return this._resetPeriod;
    }
    get startDate() {
        return this.getStringAttribute('start_date');
    }
    set startDate(value) {
        this._startDate = value;
    }
    resetStartDate() {
        this._startDate = undefined;
    }
    get startDateInput() {
        return this._startDate;
    }
    get state() {
        return this.getStringAttribute('state');
    }
    get systemTags() {
        return this.getStringMapAttribute('system_tags');
    }
    set systemTags(value) {
        this._systemTags = value;
    }
    resetSystemTags() {
        this._systemTags = undefined;
    }
    get systemTagsInput() {
        return this._systemTags;
    }
    get targetCompartmentId() {
        return this.getStringAttribute('target_compartment_id');
    }
    set targetCompartmentId(value) {
        this._targetCompartmentId = value;
    }
    resetTargetCompartmentId() {
        this._targetCompartmentId = undefined;
    }
    get targetCompartmentIdInput() {
        return this._targetCompartmentId;
    }
    get targetType() {
        return this.getStringAttribute('target_type');
    }
    set targetType(value) {
        this._targetType = value;
    }
    resetTargetType() {
        this._targetType = undefined;
    }
    get targetTypeInput() {
        return this._targetType;
    }
    get targets() {
        return this.getListAttribute('targets');
    }
    set targets(value) {
        this._targets = value;
    }
    resetTargets() {
        this._targets = undefined;
    }
    get targetsInput() {
        return this._targets;
    }
    get timeCreated() {
        return this.getStringAttribute('time_created');
    }
    get timeSpendComputed() {
        return this.getStringAttribute('time_spend_computed');
    }
    get timeUpdated() {
        return this.getStringAttribute('time_updated');
    }
    get version() {
        return this.getNumberAttribute('version');
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
            amount: cdktf.numberToTerraform(this._amount),
            budget_processing_period_start_offset: cdktf.numberToTerraform(this._budgetProcessingPeriodStartOffset),
            compartment_id: cdktf.stringToTerraform(this._compartmentId),
            defined_tags: cdktf.hashMapper(cdktf.stringToTerraform)(this._definedTags),
            description: cdktf.stringToTerraform(this._description),
            display_name: cdktf.stringToTerraform(this._displayName),
            end_date: cdktf.stringToTerraform(this._endDate),
            freeform_tags: cdktf.hashMapper(cdktf.stringToTerraform)(this._freeformTags),
            id: cdktf.stringToTerraform(this._id),
            processing_period_type: cdktf.stringToTerraform(this._processingPeriodType),
            reset_period: cdktf.stringToTerraform(this._resetPeriod),
            start_date: cdktf.stringToTerraform(this._startDate),
            system_tags: cdktf.hashMapper(cdktf.stringToTerraform)(this._systemTags),
            target_compartment_id: cdktf.stringToTerraform(this._targetCompartmentId),
            target_type: cdktf.stringToTerraform(this._targetType),
            targets: cdktf.listMapper(cdktf.stringToTerraform, false)(this._targets),
            timeouts: budgetBudgetTimeoutsToTerraform(this._timeouts.internalValue),
        };
    }
    synthesizeHclAttributes() {
        const attrs = {
            amount: {
                value: cdktf.numberToHclTerraform(this._amount),
                isBlock: false,
                type: "simple",
                storageClassType: "number",
            },
            budget_processing_period_start_offset: {
                value: cdktf.numberToHclTerraform(this._budgetProcessingPeriodStartOffset),
                isBlock: false,
                type: "simple",
                storageClassType: "number",
            },
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
            end_date: {
                value: cdktf.stringToHclTerraform(this._endDate),
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
            processing_period_type: {
                value: cdktf.stringToHclTerraform(this._processingPeriodType),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            reset_period: {
                value: cdktf.stringToHclTerraform(this._resetPeriod),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            start_date: {
                value: cdktf.stringToHclTerraform(this._startDate),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            system_tags: {
                value: cdktf.hashMapperHcl(cdktf.stringToHclTerraform)(this._systemTags),
                isBlock: false,
                type: "map",
                storageClassType: "stringMap",
            },
            target_compartment_id: {
                value: cdktf.stringToHclTerraform(this._targetCompartmentId),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            target_type: {
                value: cdktf.stringToHclTerraform(this._targetType),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            targets: {
                value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(this._targets),
                isBlock: false,
                type: "list",
                storageClassType: "stringList",
            },
            timeouts: {
                value: budgetBudgetTimeoutsToHclTerraform(this._timeouts.internalValue),
                isBlock: true,
                type: "struct",
                storageClassType: "BudgetBudgetTimeouts",
            },
        };
        return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
    }
}
exports.BudgetBudget = BudgetBudget;
BudgetBudget.tfResourceType = "oci_budget_budget";
