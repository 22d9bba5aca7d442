// Generated from the schema of oracle/oci 8.28.0; see ../../README.md. Do not edit.
// Made with @cdktf/provider-generator, Copyright (c) HashiCorp, Inc., SPDX-License-Identifier: MPL-2.0.
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.MonitoringAlarm = exports.MonitoringAlarmTimeoutsOutputReference = exports.MonitoringAlarmSuppressionOutputReference = exports.MonitoringAlarmOverridesList = exports.MonitoringAlarmOverridesOutputReference = void 0;
exports.monitoringAlarmOverridesToTerraform = monitoringAlarmOverridesToTerraform;
exports.monitoringAlarmOverridesToHclTerraform = monitoringAlarmOverridesToHclTerraform;
exports.monitoringAlarmSuppressionToTerraform = monitoringAlarmSuppressionToTerraform;
exports.monitoringAlarmSuppressionToHclTerraform = monitoringAlarmSuppressionToHclTerraform;
exports.monitoringAlarmTimeoutsToTerraform = monitoringAlarmTimeoutsToTerraform;
exports.monitoringAlarmTimeoutsToHclTerraform = monitoringAlarmTimeoutsToHclTerraform;
const engine_1 = require("../../engine");
const cdktf = require("cdktf");
function monitoringAlarmOverridesToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        body: cdktf.stringToTerraform(struct.body),
        pending_duration: cdktf.stringToTerraform(struct.pendingDuration),
        query: cdktf.stringToTerraform(struct.query),
        rule_name: cdktf.stringToTerraform(struct.ruleName),
        severity: cdktf.stringToTerraform(struct.severity),
    };
}
function monitoringAlarmOverridesToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        body: {
            value: cdktf.stringToHclTerraform(struct.body),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        pending_duration: {
            value: cdktf.stringToHclTerraform(struct.pendingDuration),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        query: {
            value: cdktf.stringToHclTerraform(struct.query),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        rule_name: {
            value: cdktf.stringToHclTerraform(struct.ruleName),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        severity: {
            value: cdktf.stringToHclTerraform(struct.severity),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class MonitoringAlarmOverridesOutputReference extends cdktf.ComplexObject {
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
        if (this._body !== undefined) {
            hasAnyValues = true;
            internalValueResult.body = this._body;
        }
        if (this._pendingDuration !== undefined) {
            hasAnyValues = true;
            internalValueResult.pendingDuration = this._pendingDuration;
        }
        if (this._query !== undefined) {
            hasAnyValues = true;
            internalValueResult.query = this._query;
        }
        if (this._ruleName !== undefined) {
            hasAnyValues = true;
            internalValueResult.ruleName = this._ruleName;
        }
        if (this._severity !== undefined) {
            hasAnyValues = true;
            internalValueResult.severity = this._severity;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this.resolvableValue = undefined;
            this._body = undefined;
            this._pendingDuration = undefined;
            this._query = undefined;
            this._ruleName = undefined;
            this._severity = undefined;
        }
        else if (cdktf.Tokenization.isResolvable(value)) {
            this.isEmptyObject = false;
            this.resolvableValue = value;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this.resolvableValue = undefined;
            this._body = value.body;
            this._pendingDuration = value.pendingDuration;
            this._query = value.query;
            this._ruleName = value.ruleName;
            this._severity = value.severity;
        }
    }
    get body() {
        return this.getStringAttribute('body');
    }
    set body(value) {
        this._body = value;
    }
    resetBody() {
        this._body = undefined;
    }
    get bodyInput() {
        return this._body;
    }
    get pendingDuration() {
        return this.getStringAttribute('pending_duration');
    }
    set pendingDuration(value) {
        this._pendingDuration = value;
    }
    resetPendingDuration() {
        this._pendingDuration = undefined;
    }
    get pendingDurationInput() {
        return this._pendingDuration;
    }
    get query() {
        return this.getStringAttribute('query');
    }
    set query(value) {
        this._query = value;
    }
    resetQuery() {
        this._query = undefined;
    }
    get queryInput() {
        return this._query;
    }
    get ruleName() {
        return this.getStringAttribute('rule_name');
    }
    set ruleName(value) {
        this._ruleName = value;
    }
    resetRuleName() {
        this._ruleName = undefined;
    }
    get ruleNameInput() {
        return this._ruleName;
    }
    get severity() {
        return this.getStringAttribute('severity');
    }
    set severity(value) {
        this._severity = value;
    }
    resetSeverity() {
        this._severity = undefined;
    }
    get severityInput() {
        return this._severity;
    }
}
exports.MonitoringAlarmOverridesOutputReference = MonitoringAlarmOverridesOutputReference;
class MonitoringAlarmOverridesList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new MonitoringAlarmOverridesOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.MonitoringAlarmOverridesList = MonitoringAlarmOverridesList;
function monitoringAlarmSuppressionToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        description: cdktf.stringToTerraform(struct.description),
        time_suppress_from: cdktf.stringToTerraform(struct.timeSuppressFrom),
        time_suppress_until: cdktf.stringToTerraform(struct.timeSuppressUntil),
    };
}
function monitoringAlarmSuppressionToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        description: {
            value: cdktf.stringToHclTerraform(struct.description),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        time_suppress_from: {
            value: cdktf.stringToHclTerraform(struct.timeSuppressFrom),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        time_suppress_until: {
            value: cdktf.stringToHclTerraform(struct.timeSuppressUntil),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class MonitoringAlarmSuppressionOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false, 0);
        this.isEmptyObject = false;
    }
    get internalValue() {
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._description !== undefined) {
            hasAnyValues = true;
            internalValueResult.description = this._description;
        }
        if (this._timeSuppressFrom !== undefined) {
            hasAnyValues = true;
            internalValueResult.timeSuppressFrom = this._timeSuppressFrom;
        }
        if (this._timeSuppressUntil !== undefined) {
            hasAnyValues = true;
            internalValueResult.timeSuppressUntil = this._timeSuppressUntil;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this._description = undefined;
            this._timeSuppressFrom = undefined;
            this._timeSuppressUntil = undefined;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this._description = value.description;
            this._timeSuppressFrom = value.timeSuppressFrom;
            this._timeSuppressUntil = value.timeSuppressUntil;
        }
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
    get timeSuppressFrom() {
        return this.getStringAttribute('time_suppress_from');
    }
    set timeSuppressFrom(value) {
        this._timeSuppressFrom = value;
    }
    get timeSuppressFromInput() {
        return this._timeSuppressFrom;
    }
    get timeSuppressUntil() {
        return this.getStringAttribute('time_suppress_until');
    }
    set timeSuppressUntil(value) {
        this._timeSuppressUntil = value;
    }
    get timeSuppressUntilInput() {
        return this._timeSuppressUntil;
    }
}
exports.MonitoringAlarmSuppressionOutputReference = MonitoringAlarmSuppressionOutputReference;
function monitoringAlarmTimeoutsToTerraform(struct) {
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
function monitoringAlarmTimeoutsToHclTerraform(struct) {
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
class MonitoringAlarmTimeoutsOutputReference extends cdktf.ComplexObject {
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
exports.MonitoringAlarmTimeoutsOutputReference = MonitoringAlarmTimeoutsOutputReference;
class MonitoringAlarm extends cdktf.TerraformResource {
    static generateConfigForImport(scope, importToId, importFromId, provider) {
        return new cdktf.ImportableResource((0, engine_1.inEngine)(scope, importToId), importToId, { terraformResourceType: "oci_monitoring_alarm", importId: importFromId, provider });
    }
    constructor(scope, id, config) {
        super((0, engine_1.inEngine)(scope, id), id, {
            terraformResourceType: 'oci_monitoring_alarm',
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
        this._overrides = new MonitoringAlarmOverridesList(this, "overrides", false);
        this._suppression = new MonitoringAlarmSuppressionOutputReference(this, "suppression");
        this._timeouts = new MonitoringAlarmTimeoutsOutputReference(this, "timeouts");
        this._alarmSummary = config.alarmSummary;
        this._body = config.body;
        this._compartmentId = config.compartmentId;
        this._definedTags = config.definedTags;
        this._destinations = config.destinations;
        this._displayName = config.displayName;
        this._evaluationSlackDuration = config.evaluationSlackDuration;
        this._freeformTags = config.freeformTags;
        this._id = config.id;
        this._isEnabled = config.isEnabled;
        this._isNotificationsPerMetricDimensionEnabled = config.isNotificationsPerMetricDimensionEnabled;
        this._messageFormat = config.messageFormat;
        this._metricCompartmentId = config.metricCompartmentId;
        this._metricCompartmentIdInSubtree = config.metricCompartmentIdInSubtree;
        this._namespace = config.namespace;
        this._notificationTitle = config.notificationTitle;
        this._notificationVersion = config.notificationVersion;
        this._pendingDuration = config.pendingDuration;
        this._query = config.query;
        this._repeatNotificationDuration = config.repeatNotificationDuration;
        this._resolution = config.resolution;
        this._resourceGroup = config.resourceGroup;
        this._ruleName = config.ruleName;
        this._severity = config.severity;
        this._overrides.internalValue = config.overrides;
        this._suppression.internalValue = config.suppression;
        this._timeouts.internalValue = config.timeouts;
    }
    get alarmSummary() {
        return this.getStringAttribute('alarm_summary');
    }
    set alarmSummary(value) {
        this._alarmSummary = value;
    }
    resetAlarmSummary() {
        this._alarmSummary = undefined;
    }
    get alarmSummaryInput() {
        return this._alarmSummary;
    }
    get body() {
        return this.getStringAttribute('body');
    }
    set body(value) {
        this._body = value;
    }
    resetBody() {
        this._body = undefined;
    }
    get bodyInput() {
        return this._body;
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
    get destinations() {
        return this.getListAttribute('destinations');
    }
    set destinations(value) {
        this._destinations = value;
    }
    get destinationsInput() {
        return this._destinations;
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
    get evaluationSlackDuration() {
        return this.getStringAttribute('evaluation_slack_duration');
    }
    set evaluationSlackDuration(value) {
        this._evaluationSlackDuration = value;
    }
    resetEvaluationSlackDuration() {
        this._evaluationSlackDuration = undefined;
    }
    get evaluationSlackDurationInput() {
        return this._evaluationSlackDuration;
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
    get isEnabled() {
        return this.getBooleanAttribute('is_enabled');
    }
    set isEnabled(value) {
        this._isEnabled = value;
    }
    get isEnabledInput() {
        return this._isEnabled;
    }
    get isNotificationsPerMetricDimensionEnabled() {
        return this.getBooleanAttribute('is_notifications_per_metric_dimension_enabled');
    }
    set isNotificationsPerMetricDimensionEnabled(value) {
        this._isNotificationsPerMetricDimensionEnabled = value;
    }
    resetIsNotificationsPerMetricDimensionEnabled() {
        this._isNotificationsPerMetricDimensionEnabled = undefined;
    }
    get isNotificationsPerMetricDimensionEnabledInput() {
        return this._isNotificationsPerMetricDimensionEnabled;
    }
    get messageFormat() {
        return this.getStringAttribute('message_format');
    }
    set messageFormat(value) {
        this._messageFormat = value;
    }
    resetMessageFormat() {
        this._messageFormat = undefined;
    }
    get messageFormatInput() {
        return this._messageFormat;
    }
    get metricCompartmentId() {
        return this.getStringAttribute('metric_compartment_id');
    }
    set metricCompartmentId(value) {
        this._metricCompartmentId = value;
    }
    get metricCompartmentIdInput() {
        return this._metricCompartmentId;
    }
    get metricCompartmentIdInSubtree() {
        return this.getBooleanAttribute('metric_compartment_id_in_subtree');
    }
    set metricCompartmentIdInSubtree(value) {
        this._metricCompartmentIdInSubtree = value;
    }
    resetMetricCompartmentIdInSubtree() {
        this._metricCompartmentIdInSubtree = undefined;
    }
    get metricCompartmentIdInSubtreeInput() {
        return this._metricCompartmentIdInSubtree;
    }
    get namespace() {
        return this.getStringAttribute('namespace');
    }
    set namespace(value) {
        this._namespace = value;
    }
    get namespaceInput() {
        return this._namespace;
    }
    get notificationTitle() {
        return this.getStringAttribute('notification_title');
    }
    set notificationTitle(value) {
        this._notificationTitle = value;
    }
    resetNotificationTitle() {
        this._notificationTitle = undefined;
    }
    get notificationTitleInput() {
        return this._notificationTitle;
    }
    get notificationVersion() {
        return this.getStringAttribute('notification_version');
    }
    set notificationVersion(value) {
        this._notificationVersion = value;
    }
    resetNotificationVersion() {
        this._notificationVersion = undefined;
    }
    get notificationVersionInput() {
        return this._notificationVersion;
    }
    get pendingDuration() {
        return this.getStringAttribute('pending_duration');
    }
    set pendingDuration(value) {
        this._pendingDuration = value;
    }
    resetPendingDuration() {
        this._pendingDuration = undefined;
    }
    get pendingDurationInput() {
        return this._pendingDuration;
    }
    get query() {
        return this.getStringAttribute('query');
    }
    set query(value) {
        this._query = value;
    }
    get queryInput() {
        return this._query;
    }
    get repeatNotificationDuration() {
        return this.getStringAttribute('repeat_notification_duration');
    }
    set repeatNotificationDuration(value) {
        this._repeatNotificationDuration = value;
    }
    resetRepeatNotificationDuration() {
        this._repeatNotificationDuration = undefined;
    }
    get repeatNotificationDurationInput() {
        return this._repeatNotificationDuration;
    }
    get resolution() {
        return this.getStringAttribute('resolution');
    }
    set resolution(value) {
        this._resolution = value;
    }
    resetResolution() {
        this._resolution = undefined;
    }
    get resolutionInput() {
        return this._resolution;
    }
    get resourceGroup() {
        return this.getStringAttribute('resource_group');
    }
    set resourceGroup(value) {
        this._resourceGroup = value;
    }
    resetResourceGroup() {
        this._resourceGroup = undefined;
    }
    get resourceGroupInput() {
        return this._resourceGroup;
    }
    get ruleName() {
        return this.getStringAttribute('rule_name');
    }
    set ruleName(value) {
        this._ruleName = value;
    }
    resetRuleName() {
        this._ruleName = undefined;
    }
    get ruleNameInput() {
        return this._ruleName;
    }
    get severity() {
        return this.getStringAttribute('severity');
    }
    set severity(value) {
        this._severity = value;
    }
    get severityInput() {
        return this._severity;
    }
    get state() {
        return this.getStringAttribute('state');
    }
    get timeCreated() {
        return this.getStringAttribute('time_created');
    }
    get timeUpdated() {
        return this.getStringAttribute('time_updated');
    }
    get overrides() {
        return this._overrides;
    }
    putOverrides(value) {
        this._overrides.internalValue = value;
    }
    resetOverrides() {
        this._overrides.internalValue = undefined;
    }
    get overridesInput() {
        return this._overrides.internalValue;
    }
    get suppression() {
        return this._suppression;
    }
    putSuppression(value) {
        this._suppression.internalValue = value;
    }
    resetSuppression() {
        this._suppression.internalValue = undefined;
    }
    get suppressionInput() {
        return this._suppression.internalValue;
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
            alarm_summary: cdktf.stringToTerraform(this._alarmSummary),
            body: cdktf.stringToTerraform(this._body),
            compartment_id: cdktf.stringToTerraform(this._compartmentId),
            defined_tags: cdktf.hashMapper(cdktf.stringToTerraform)(this._definedTags),
            destinations: cdktf.listMapper(cdktf.stringToTerraform, false)(this._destinations),
            display_name: cdktf.stringToTerraform(this._displayName),
            evaluation_slack_duration: cdktf.stringToTerraform(this._evaluationSlackDuration),
            freeform_tags: cdktf.hashMapper(cdktf.stringToTerraform)(this._freeformTags),
            id: cdktf.stringToTerraform(this._id),
            is_enabled: cdktf.booleanToTerraform(this._isEnabled),
            is_notifications_per_metric_dimension_enabled: cdktf.booleanToTerraform(this._isNotificationsPerMetricDimensionEnabled),
            message_format: cdktf.stringToTerraform(this._messageFormat),
            metric_compartment_id: cdktf.stringToTerraform(this._metricCompartmentId),
            metric_compartment_id_in_subtree: cdktf.booleanToTerraform(this._metricCompartmentIdInSubtree),
            namespace: cdktf.stringToTerraform(this._namespace),
            notification_title: cdktf.stringToTerraform(this._notificationTitle),
            notification_version: cdktf.stringToTerraform(this._notificationVersion),
            pending_duration: cdktf.stringToTerraform(this._pendingDuration),
            query: cdktf.stringToTerraform(this._query),
            repeat_notification_duration: cdktf.stringToTerraform(this._repeatNotificationDuration),
            resolution: cdktf.stringToTerraform(this._resolution),
            resource_group: cdktf.stringToTerraform(this._resourceGroup),
            rule_name: cdktf.stringToTerraform(this._ruleName),
            severity: cdktf.stringToTerraform(this._severity),
            overrides: cdktf.listMapper(monitoringAlarmOverridesToTerraform, true)(this._overrides.internalValue),
            suppression: monitoringAlarmSuppressionToTerraform(this._suppression.internalValue),
            timeouts: monitoringAlarmTimeoutsToTerraform(this._timeouts.internalValue),
        };
    }
    synthesizeHclAttributes() {
        const attrs = {
            alarm_summary: {
                value: cdktf.stringToHclTerraform(this._alarmSummary),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            body: {
                value: cdktf.stringToHclTerraform(this._body),
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
            defined_tags: {
                value: cdktf.hashMapperHcl(cdktf.stringToHclTerraform)(this._definedTags),
                isBlock: false,
                type: "map",
                storageClassType: "stringMap",
            },
            destinations: {
                value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(this._destinations),
                isBlock: false,
                type: "list",
                storageClassType: "stringList",
            },
            display_name: {
                value: cdktf.stringToHclTerraform(this._displayName),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            evaluation_slack_duration: {
                value: cdktf.stringToHclTerraform(this._evaluationSlackDuration),
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
            is_enabled: {
                value: cdktf.booleanToHclTerraform(this._isEnabled),
                isBlock: false,
                type: "simple",
                storageClassType: "boolean",
            },
            is_notifications_per_metric_dimension_enabled: {
                value: cdktf.booleanToHclTerraform(this._isNotificationsPerMetricDimensionEnabled),
                isBlock: false,
                type: "simple",
                storageClassType: "boolean",
            },
            message_format: {
                value: cdktf.stringToHclTerraform(this._messageFormat),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            metric_compartment_id: {
                value: cdktf.stringToHclTerraform(this._metricCompartmentId),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            metric_compartment_id_in_subtree: {
                value: cdktf.booleanToHclTerraform(this._metricCompartmentIdInSubtree),
                isBlock: false,
                type: "simple",
                storageClassType: "boolean",
            },
            namespace: {
                value: cdktf.stringToHclTerraform(this._namespace),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            notification_title: {
                value: cdktf.stringToHclTerraform(this._notificationTitle),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            notification_version: {
                value: cdktf.stringToHclTerraform(this._notificationVersion),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            pending_duration: {
                value: cdktf.stringToHclTerraform(this._pendingDuration),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            query: {
                value: cdktf.stringToHclTerraform(this._query),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            repeat_notification_duration: {
                value: cdktf.stringToHclTerraform(this._repeatNotificationDuration),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            resolution: {
                value: cdktf.stringToHclTerraform(this._resolution),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            resource_group: {
                value: cdktf.stringToHclTerraform(this._resourceGroup),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            rule_name: {
                value: cdktf.stringToHclTerraform(this._ruleName),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            severity: {
                value: cdktf.stringToHclTerraform(this._severity),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            overrides: {
                value: cdktf.listMapperHcl(monitoringAlarmOverridesToHclTerraform, true)(this._overrides.internalValue),
                isBlock: true,
                type: "list",
                storageClassType: "MonitoringAlarmOverridesList",
            },
            suppression: {
                value: monitoringAlarmSuppressionToHclTerraform(this._suppression.internalValue),
                isBlock: true,
                type: "list",
                storageClassType: "MonitoringAlarmSuppressionList",
            },
            timeouts: {
                value: monitoringAlarmTimeoutsToHclTerraform(this._timeouts.internalValue),
                isBlock: true,
                type: "struct",
                storageClassType: "MonitoringAlarmTimeouts",
            },
        };
        return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
    }
}
exports.MonitoringAlarm = MonitoringAlarm;
MonitoringAlarm.tfResourceType = "oci_monitoring_alarm";
