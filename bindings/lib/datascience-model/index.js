// Generated from the schema of oracle/oci 8.28.0; see ../../README.md. Do not edit.
// Made with @cdktf/provider-generator, Copyright (c) HashiCorp, Inc., SPDX-License-Identifier: MPL-2.0.
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.DatascienceModel = exports.DatascienceModelTimeoutsOutputReference = exports.DatascienceModelRetentionSettingOutputReference = exports.DatascienceModelDefinedMetadataListStructList = exports.DatascienceModelDefinedMetadataListStructOutputReference = exports.DatascienceModelCustomMetadataListStructList = exports.DatascienceModelCustomMetadataListStructOutputReference = exports.DatascienceModelBackupSettingOutputReference = exports.DatascienceModelRetentionOperationDetailsList = exports.DatascienceModelRetentionOperationDetailsOutputReference = exports.DatascienceModelBackupOperationDetailsList = exports.DatascienceModelBackupOperationDetailsOutputReference = void 0;
exports.datascienceModelBackupOperationDetailsToTerraform = datascienceModelBackupOperationDetailsToTerraform;
exports.datascienceModelBackupOperationDetailsToHclTerraform = datascienceModelBackupOperationDetailsToHclTerraform;
exports.datascienceModelRetentionOperationDetailsToTerraform = datascienceModelRetentionOperationDetailsToTerraform;
exports.datascienceModelRetentionOperationDetailsToHclTerraform = datascienceModelRetentionOperationDetailsToHclTerraform;
exports.datascienceModelBackupSettingToTerraform = datascienceModelBackupSettingToTerraform;
exports.datascienceModelBackupSettingToHclTerraform = datascienceModelBackupSettingToHclTerraform;
exports.datascienceModelCustomMetadataListStructToTerraform = datascienceModelCustomMetadataListStructToTerraform;
exports.datascienceModelCustomMetadataListStructToHclTerraform = datascienceModelCustomMetadataListStructToHclTerraform;
exports.datascienceModelDefinedMetadataListStructToTerraform = datascienceModelDefinedMetadataListStructToTerraform;
exports.datascienceModelDefinedMetadataListStructToHclTerraform = datascienceModelDefinedMetadataListStructToHclTerraform;
exports.datascienceModelRetentionSettingToTerraform = datascienceModelRetentionSettingToTerraform;
exports.datascienceModelRetentionSettingToHclTerraform = datascienceModelRetentionSettingToHclTerraform;
exports.datascienceModelTimeoutsToTerraform = datascienceModelTimeoutsToTerraform;
exports.datascienceModelTimeoutsToHclTerraform = datascienceModelTimeoutsToHclTerraform;
const engine_1 = require("../../engine");
const cdktf = require("cdktf");
function datascienceModelBackupOperationDetailsToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
function datascienceModelBackupOperationDetailsToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
class DatascienceModelBackupOperationDetailsOutputReference extends cdktf.ComplexObject {
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
    get backupState() {
        return this.getStringAttribute('backup_state');
    }
    get backupStateDetails() {
        return this.getStringAttribute('backup_state_details');
    }
    get timeLastBackup() {
        return this.getStringAttribute('time_last_backup');
    }
}
exports.DatascienceModelBackupOperationDetailsOutputReference = DatascienceModelBackupOperationDetailsOutputReference;
class DatascienceModelBackupOperationDetailsList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new DatascienceModelBackupOperationDetailsOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.DatascienceModelBackupOperationDetailsList = DatascienceModelBackupOperationDetailsList;
function datascienceModelRetentionOperationDetailsToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
function datascienceModelRetentionOperationDetailsToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
class DatascienceModelRetentionOperationDetailsOutputReference extends cdktf.ComplexObject {
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
    get archiveState() {
        return this.getStringAttribute('archive_state');
    }
    get archiveStateDetails() {
        return this.getStringAttribute('archive_state_details');
    }
    get deleteState() {
        return this.getStringAttribute('delete_state');
    }
    get deleteStateDetails() {
        return this.getStringAttribute('delete_state_details');
    }
    get timeArchivalScheduled() {
        return this.getStringAttribute('time_archival_scheduled');
    }
    get timeDeletionScheduled() {
        return this.getStringAttribute('time_deletion_scheduled');
    }
}
exports.DatascienceModelRetentionOperationDetailsOutputReference = DatascienceModelRetentionOperationDetailsOutputReference;
class DatascienceModelRetentionOperationDetailsList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new DatascienceModelRetentionOperationDetailsOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.DatascienceModelRetentionOperationDetailsList = DatascienceModelRetentionOperationDetailsList;
function datascienceModelBackupSettingToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        backup_region: cdktf.stringToTerraform(struct.backupRegion),
        customer_notification_type: cdktf.stringToTerraform(struct.customerNotificationType),
        is_backup_enabled: cdktf.booleanToTerraform(struct.isBackupEnabled),
    };
}
function datascienceModelBackupSettingToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        backup_region: {
            value: cdktf.stringToHclTerraform(struct.backupRegion),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        customer_notification_type: {
            value: cdktf.stringToHclTerraform(struct.customerNotificationType),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        is_backup_enabled: {
            value: cdktf.booleanToHclTerraform(struct.isBackupEnabled),
            isBlock: false,
            type: "simple",
            storageClassType: "boolean",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class DatascienceModelBackupSettingOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false, 0);
        this.isEmptyObject = false;
    }
    get internalValue() {
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._backupRegion !== undefined) {
            hasAnyValues = true;
            internalValueResult.backupRegion = this._backupRegion;
        }
        if (this._customerNotificationType !== undefined) {
            hasAnyValues = true;
            internalValueResult.customerNotificationType = this._customerNotificationType;
        }
        if (this._isBackupEnabled !== undefined) {
            hasAnyValues = true;
            internalValueResult.isBackupEnabled = this._isBackupEnabled;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this._backupRegion = undefined;
            this._customerNotificationType = undefined;
            this._isBackupEnabled = undefined;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this._backupRegion = value.backupRegion;
            this._customerNotificationType = value.customerNotificationType;
            this._isBackupEnabled = value.isBackupEnabled;
        }
    }
    get backupRegion() {
        return this.getStringAttribute('backup_region');
    }
    set backupRegion(value) {
        this._backupRegion = value;
    }
    get backupRegionInput() {
        return this._backupRegion;
    }
    get customerNotificationType() {
        return this.getStringAttribute('customer_notification_type');
    }
    set customerNotificationType(value) {
        this._customerNotificationType = value;
    }
    resetCustomerNotificationType() {
        this._customerNotificationType = undefined;
    }
    get customerNotificationTypeInput() {
        return this._customerNotificationType;
    }
    get isBackupEnabled() {
        return this.getBooleanAttribute('is_backup_enabled');
    }
    set isBackupEnabled(value) {
        this._isBackupEnabled = value;
    }
    get isBackupEnabledInput() {
        return this._isBackupEnabled;
    }
}
exports.DatascienceModelBackupSettingOutputReference = DatascienceModelBackupSettingOutputReference;
function datascienceModelCustomMetadataListStructToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        category: cdktf.stringToTerraform(struct.category),
        description: cdktf.stringToTerraform(struct.description),
        has_artifact: cdktf.booleanToTerraform(struct.hasArtifact),
        key: cdktf.stringToTerraform(struct.key),
        keywords: cdktf.listMapper(cdktf.stringToTerraform, false)(struct.keywords),
        value: cdktf.stringToTerraform(struct.value),
    };
}
function datascienceModelCustomMetadataListStructToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        category: {
            value: cdktf.stringToHclTerraform(struct.category),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        description: {
            value: cdktf.stringToHclTerraform(struct.description),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        has_artifact: {
            value: cdktf.booleanToHclTerraform(struct.hasArtifact),
            isBlock: false,
            type: "simple",
            storageClassType: "boolean",
        },
        key: {
            value: cdktf.stringToHclTerraform(struct.key),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        keywords: {
            value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct.keywords),
            isBlock: false,
            type: "list",
            storageClassType: "stringList",
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
class DatascienceModelCustomMetadataListStructOutputReference extends cdktf.ComplexObject {
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
        if (this._category !== undefined) {
            hasAnyValues = true;
            internalValueResult.category = this._category;
        }
        if (this._description !== undefined) {
            hasAnyValues = true;
            internalValueResult.description = this._description;
        }
        if (this._hasArtifact !== undefined) {
            hasAnyValues = true;
            internalValueResult.hasArtifact = this._hasArtifact;
        }
        if (this._key !== undefined) {
            hasAnyValues = true;
            internalValueResult.key = this._key;
        }
        if (this._keywords !== undefined) {
            hasAnyValues = true;
            internalValueResult.keywords = this._keywords;
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
            this._category = undefined;
            this._description = undefined;
            this._hasArtifact = undefined;
            this._key = undefined;
            this._keywords = undefined;
            this._value = undefined;
        }
        else if (cdktf.Tokenization.isResolvable(value)) {
            this.isEmptyObject = false;
            this.resolvableValue = value;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this.resolvableValue = undefined;
            this._category = value.category;
            this._description = value.description;
            this._hasArtifact = value.hasArtifact;
            this._key = value.key;
            this._keywords = value.keywords;
            this._value = value.value;
        }
    }
    get category() {
        return this.getStringAttribute('category');
    }
    set category(value) {
        this._category = value;
    }
    resetCategory() {
        this._category = undefined;
    }
    get categoryInput() {
        return this._category;
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
    get hasArtifact() {
        return this.getBooleanAttribute('has_artifact');
    }
    set hasArtifact(value) {
        this._hasArtifact = value;
    }
    resetHasArtifact() {
        this._hasArtifact = undefined;
    }
    get hasArtifactInput() {
        return this._hasArtifact;
    }
    get key() {
        return this.getStringAttribute('key');
    }
    set key(value) {
        this._key = value;
    }
    resetKey() {
        this._key = undefined;
    }
    get keyInput() {
        return this._key;
    }
    get keywords() {
        return this.getListAttribute('keywords');
    }
    set keywords(value) {
        this._keywords = value;
    }
    resetKeywords() {
        this._keywords = undefined;
    }
    get keywordsInput() {
        return this._keywords;
    }
    get value() {
        return this.getStringAttribute('value');
    }
    set value(value) {
        this._value = value;
    }
    resetValue() {
        this._value = undefined;
    }
    get valueInput() {
        return this._value;
    }
}
exports.DatascienceModelCustomMetadataListStructOutputReference = DatascienceModelCustomMetadataListStructOutputReference;
class DatascienceModelCustomMetadataListStructList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new DatascienceModelCustomMetadataListStructOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.DatascienceModelCustomMetadataListStructList = DatascienceModelCustomMetadataListStructList;
function datascienceModelDefinedMetadataListStructToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        category: cdktf.stringToTerraform(struct.category),
        description: cdktf.stringToTerraform(struct.description),
        has_artifact: cdktf.booleanToTerraform(struct.hasArtifact),
        key: cdktf.stringToTerraform(struct.key),
        keywords: cdktf.listMapper(cdktf.stringToTerraform, false)(struct.keywords),
        value: cdktf.stringToTerraform(struct.value),
    };
}
function datascienceModelDefinedMetadataListStructToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        category: {
            value: cdktf.stringToHclTerraform(struct.category),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        description: {
            value: cdktf.stringToHclTerraform(struct.description),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        has_artifact: {
            value: cdktf.booleanToHclTerraform(struct.hasArtifact),
            isBlock: false,
            type: "simple",
            storageClassType: "boolean",
        },
        key: {
            value: cdktf.stringToHclTerraform(struct.key),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        keywords: {
            value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct.keywords),
            isBlock: false,
            type: "list",
            storageClassType: "stringList",
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
class DatascienceModelDefinedMetadataListStructOutputReference extends cdktf.ComplexObject {
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
        if (this._category !== undefined) {
            hasAnyValues = true;
            internalValueResult.category = this._category;
        }
        if (this._description !== undefined) {
            hasAnyValues = true;
            internalValueResult.description = this._description;
        }
        if (this._hasArtifact !== undefined) {
            hasAnyValues = true;
            internalValueResult.hasArtifact = this._hasArtifact;
        }
        if (this._key !== undefined) {
            hasAnyValues = true;
            internalValueResult.key = this._key;
        }
        if (this._keywords !== undefined) {
            hasAnyValues = true;
            internalValueResult.keywords = this._keywords;
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
            this._category = undefined;
            this._description = undefined;
            this._hasArtifact = undefined;
            this._key = undefined;
            this._keywords = undefined;
            this._value = undefined;
        }
        else if (cdktf.Tokenization.isResolvable(value)) {
            this.isEmptyObject = false;
            this.resolvableValue = value;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this.resolvableValue = undefined;
            this._category = value.category;
            this._description = value.description;
            this._hasArtifact = value.hasArtifact;
            this._key = value.key;
            this._keywords = value.keywords;
            this._value = value.value;
        }
    }
    get category() {
        return this.getStringAttribute('category');
    }
    set category(value) {
        this._category = value;
    }
    resetCategory() {
        this._category = undefined;
    }
    get categoryInput() {
        return this._category;
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
    get hasArtifact() {
        return this.getBooleanAttribute('has_artifact');
    }
    set hasArtifact(value) {
        this._hasArtifact = value;
    }
    resetHasArtifact() {
        this._hasArtifact = undefined;
    }
    get hasArtifactInput() {
        return this._hasArtifact;
    }
    get key() {
        return this.getStringAttribute('key');
    }
    set key(value) {
        this._key = value;
    }
    resetKey() {
        this._key = undefined;
    }
    get keyInput() {
        return this._key;
    }
    get keywords() {
        return this.getListAttribute('keywords');
    }
    set keywords(value) {
        this._keywords = value;
    }
    resetKeywords() {
        this._keywords = undefined;
    }
    get keywordsInput() {
        return this._keywords;
    }
    get value() {
        return this.getStringAttribute('value');
    }
    set value(value) {
        this._value = value;
    }
    resetValue() {
        this._value = undefined;
    }
    get valueInput() {
        return this._value;
    }
}
exports.DatascienceModelDefinedMetadataListStructOutputReference = DatascienceModelDefinedMetadataListStructOutputReference;
class DatascienceModelDefinedMetadataListStructList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new DatascienceModelDefinedMetadataListStructOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.DatascienceModelDefinedMetadataListStructList = DatascienceModelDefinedMetadataListStructList;
function datascienceModelRetentionSettingToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        archive_after_days: cdktf.numberToTerraform(struct.archiveAfterDays),
        customer_notification_type: cdktf.stringToTerraform(struct.customerNotificationType),
        delete_after_days: cdktf.numberToTerraform(struct.deleteAfterDays),
    };
}
function datascienceModelRetentionSettingToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        archive_after_days: {
            value: cdktf.numberToHclTerraform(struct.archiveAfterDays),
            isBlock: false,
            type: "simple",
            storageClassType: "number",
        },
        customer_notification_type: {
            value: cdktf.stringToHclTerraform(struct.customerNotificationType),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        delete_after_days: {
            value: cdktf.numberToHclTerraform(struct.deleteAfterDays),
            isBlock: false,
            type: "simple",
            storageClassType: "number",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class DatascienceModelRetentionSettingOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false, 0);
        this.isEmptyObject = false;
    }
    get internalValue() {
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._archiveAfterDays !== undefined) {
            hasAnyValues = true;
            internalValueResult.archiveAfterDays = this._archiveAfterDays;
        }
        if (this._customerNotificationType !== undefined) {
            hasAnyValues = true;
            internalValueResult.customerNotificationType = this._customerNotificationType;
        }
        if (this._deleteAfterDays !== undefined) {
            hasAnyValues = true;
            internalValueResult.deleteAfterDays = this._deleteAfterDays;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this._archiveAfterDays = undefined;
            this._customerNotificationType = undefined;
            this._deleteAfterDays = undefined;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this._archiveAfterDays = value.archiveAfterDays;
            this._customerNotificationType = value.customerNotificationType;
            this._deleteAfterDays = value.deleteAfterDays;
        }
    }
    get archiveAfterDays() {
        return this.getNumberAttribute('archive_after_days');
    }
    set archiveAfterDays(value) {
        this._archiveAfterDays = value;
    }
    get archiveAfterDaysInput() {
        return this._archiveAfterDays;
    }
    get customerNotificationType() {
        return this.getStringAttribute('customer_notification_type');
    }
    set customerNotificationType(value) {
        this._customerNotificationType = value;
    }
    resetCustomerNotificationType() {
        this._customerNotificationType = undefined;
    }
    get customerNotificationTypeInput() {
        return this._customerNotificationType;
    }
    get deleteAfterDays() {
        return this.getNumberAttribute('delete_after_days');
    }
    set deleteAfterDays(value) {
        this._deleteAfterDays = value;
    }
    resetDeleteAfterDays() {
        this._deleteAfterDays = undefined;
    }
    get deleteAfterDaysInput() {
        return this._deleteAfterDays;
    }
}
exports.DatascienceModelRetentionSettingOutputReference = DatascienceModelRetentionSettingOutputReference;
function datascienceModelTimeoutsToTerraform(struct) {
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
function datascienceModelTimeoutsToHclTerraform(struct) {
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
class DatascienceModelTimeoutsOutputReference extends cdktf.ComplexObject {
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
exports.DatascienceModelTimeoutsOutputReference = DatascienceModelTimeoutsOutputReference;
class DatascienceModel extends cdktf.TerraformResource {
    static generateConfigForImport(scope, importToId, importFromId, provider) {
        return new cdktf.ImportableResource((0, engine_1.inEngine)(scope, importToId), importToId, { terraformResourceType: "oci_datascience_model", importId: importFromId, provider });
    }
    constructor(scope, id, config) {
        super((0, engine_1.inEngine)(scope, id), id, {
            terraformResourceType: 'oci_datascience_model',
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
        this._backupOperationDetails = new DatascienceModelBackupOperationDetailsList(this, "backup_operation_details", false);
        this._retentionOperationDetails = new DatascienceModelRetentionOperationDetailsList(this, "retention_operation_details", false);
        this._backupSetting = new DatascienceModelBackupSettingOutputReference(this, "backup_setting");
        this._customMetadataList = new DatascienceModelCustomMetadataListStructList(this, "custom_metadata_list", false);
        this._definedMetadataList = new DatascienceModelDefinedMetadataListStructList(this, "defined_metadata_list", false);
        this._retentionSetting = new DatascienceModelRetentionSettingOutputReference(this, "retention_setting");
        this._timeouts = new DatascienceModelTimeoutsOutputReference(this, "timeouts");
        this._artifactContentDisposition = config.artifactContentDisposition;
        this._artifactContentLength = config.artifactContentLength;
        this._compartmentId = config.compartmentId;
        this._definedTags = config.definedTags;
        this._description = config.description;
        this._displayName = config.displayName;
        this._freeformTags = config.freeformTags;
        this._id = config.id;
        this._inputSchema = config.inputSchema;
        this._modelArtifact = config.modelArtifact;
        this._modelVersionSetId = config.modelVersionSetId;
        this._modelVersionSetName = config.modelVersionSetName;
        this._outputSchema = config.outputSchema;
        this._projectId = config.projectId;
        this._state = config.state;
        this._versionLabel = config.versionLabel;
        this._backupSetting.internalValue = config.backupSetting;
        this._customMetadataList.internalValue = config.customMetadataList;
        this._definedMetadataList.internalValue = config.definedMetadataList;
        this._retentionSetting.internalValue = config.retentionSetting;
        this._timeouts.internalValue = config.timeouts;
    }
    get artifactContentDisposition() {
        return this.getStringAttribute('artifact_content_disposition');
    }
    set artifactContentDisposition(value) {
        this._artifactContentDisposition = value;
    }
    resetArtifactContentDisposition() {
        this._artifactContentDisposition = undefined;
    }
    get artifactContentDispositionInput() {
        return this._artifactContentDisposition;
    }
    get artifactContentLength() {
        return this.getStringAttribute('artifact_content_length');
    }
    set artifactContentLength(value) {
        this._artifactContentLength = value;
    }
    get artifactContentLengthInput() {
        return this._artifactContentLength;
    }
    get artifactContentMd5() {
        return this.getStringAttribute('artifact_content_md5');
    }
    get artifactLastModified() {
        return this.getStringAttribute('artifact_last_modified');
    }
    get backupOperationDetails() {
        return this._backupOperationDetails;
    }
    get category() {
        return this.getStringAttribute('category');
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
    get emptyModel() {
        return this.getBooleanAttribute('empty_model');
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
    get inputSchema() {
        return this.getStringAttribute('input_schema');
    }
    set inputSchema(value) {
        this._inputSchema = value;
    }
    resetInputSchema() {
        this._inputSchema = undefined;
    }
    get inputSchemaInput() {
        return this._inputSchema;
    }
    get isModelByReference() {
        return this.getBooleanAttribute('is_model_by_reference');
    }
    get lifecycleDetails() {
        return this.getStringAttribute('lifecycle_details');
    }
    get modelArtifact() {
        return this.getStringAttribute('model_artifact');
    }
    set modelArtifact(value) {
        this._modelArtifact = value;
    }
    get modelArtifactInput() {
        return this._modelArtifact;
    }
    get modelVersionSetId() {
        return this.getStringAttribute('model_version_set_id');
    }
    set modelVersionSetId(value) {
        this._modelVersionSetId = value;
    }
    resetModelVersionSetId() {
        this._modelVersionSetId = undefined;
    }
    get modelVersionSetIdInput() {
        return this._modelVersionSetId;
    }
    get modelVersionSetName() {
        return this.getStringAttribute('model_version_set_name');
    }
    set modelVersionSetName(value) {
        this._modelVersionSetName = value;
    }
    resetModelVersionSetName() {
        this._modelVersionSetName = undefined;
    }
    get modelVersionSetNameInput() {
        return this._modelVersionSetName;
    }
    get outputSchema() {
        return this.getStringAttribute('output_schema');
    }
    set outputSchema(value) {
        this._outputSchema = value;
    }
    resetOutputSchema() {
        this._outputSchema = undefined;
    }
    get outputSchemaInput() {
        return this._outputSchema;
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
    get retentionOperationDetails() {
        return this._retentionOperationDetails;
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
    get versionLabel() {
        return this.getStringAttribute('version_label');
    }
    set versionLabel(value) {
        this._versionLabel = value;
    }
    resetVersionLabel() {
        this._versionLabel = undefined;
    }
    get versionLabelInput() {
        return this._versionLabel;
    }
    get backupSetting() {
        return this._backupSetting;
    }
    putBackupSetting(value) {
        this._backupSetting.internalValue = value;
    }
    resetBackupSetting() {
        this._backupSetting.internalValue = undefined;
    }
    get backupSettingInput() {
        return this._backupSetting.internalValue;
    }
    get customMetadataList() {
        return this._customMetadataList;
    }
    putCustomMetadataList(value) {
        this._customMetadataList.internalValue = value;
    }
    resetCustomMetadataList() {
        this._customMetadataList.internalValue = undefined;
    }
    get customMetadataListInput() {
        return this._customMetadataList.internalValue;
    }
    get definedMetadataList() {
        return this._definedMetadataList;
    }
    putDefinedMetadataList(value) {
        this._definedMetadataList.internalValue = value;
    }
    resetDefinedMetadataList() {
        this._definedMetadataList.internalValue = undefined;
    }
    get definedMetadataListInput() {
        return this._definedMetadataList.internalValue;
    }
    get retentionSetting() {
        return this._retentionSetting;
    }
    putRetentionSetting(value) {
        this._retentionSetting.internalValue = value;
    }
    resetRetentionSetting() {
        this._retentionSetting.internalValue = undefined;
    }
    get retentionSettingInput() {
        return this._retentionSetting.internalValue;
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
            artifact_content_disposition: cdktf.stringToTerraform(this._artifactContentDisposition),
            artifact_content_length: cdktf.stringToTerraform(this._artifactContentLength),
            compartment_id: cdktf.stringToTerraform(this._compartmentId),
            defined_tags: cdktf.hashMapper(cdktf.stringToTerraform)(this._definedTags),
            description: cdktf.stringToTerraform(this._description),
            display_name: cdktf.stringToTerraform(this._displayName),
            freeform_tags: cdktf.hashMapper(cdktf.stringToTerraform)(this._freeformTags),
            id: cdktf.stringToTerraform(this._id),
            input_schema: cdktf.stringToTerraform(this._inputSchema),
            model_artifact: cdktf.stringToTerraform(this._modelArtifact),
            model_version_set_id: cdktf.stringToTerraform(this._modelVersionSetId),
            model_version_set_name: cdktf.stringToTerraform(this._modelVersionSetName),
            output_schema: cdktf.stringToTerraform(this._outputSchema),
            project_id: cdktf.stringToTerraform(this._projectId),
            state: cdktf.stringToTerraform(this._state),
            version_label: cdktf.stringToTerraform(this._versionLabel),
            backup_setting: datascienceModelBackupSettingToTerraform(this._backupSetting.internalValue),
            custom_metadata_list: cdktf.listMapper(datascienceModelCustomMetadataListStructToTerraform, true)(this._customMetadataList.internalValue),
            defined_metadata_list: cdktf.listMapper(datascienceModelDefinedMetadataListStructToTerraform, true)(this._definedMetadataList.internalValue),
            retention_setting: datascienceModelRetentionSettingToTerraform(this._retentionSetting.internalValue),
            timeouts: datascienceModelTimeoutsToTerraform(this._timeouts.internalValue),
        };
    }
    synthesizeHclAttributes() {
        const attrs = {
            artifact_content_disposition: {
                value: cdktf.stringToHclTerraform(this._artifactContentDisposition),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            artifact_content_length: {
                value: cdktf.stringToHclTerraform(this._artifactContentLength),
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
            input_schema: {
                value: cdktf.stringToHclTerraform(this._inputSchema),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            model_artifact: {
                value: cdktf.stringToHclTerraform(this._modelArtifact),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            model_version_set_id: {
                value: cdktf.stringToHclTerraform(this._modelVersionSetId),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            model_version_set_name: {
                value: cdktf.stringToHclTerraform(this._modelVersionSetName),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            output_schema: {
                value: cdktf.stringToHclTerraform(this._outputSchema),
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
            version_label: {
                value: cdktf.stringToHclTerraform(this._versionLabel),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            backup_setting: {
                value: datascienceModelBackupSettingToHclTerraform(this._backupSetting.internalValue),
                isBlock: true,
                type: "list",
                storageClassType: "DatascienceModelBackupSettingList",
            },
            custom_metadata_list: {
                value: cdktf.listMapperHcl(datascienceModelCustomMetadataListStructToHclTerraform, true)(this._customMetadataList.internalValue),
                isBlock: true,
                type: "list",
                storageClassType: "DatascienceModelCustomMetadataListStructList",
            },
            defined_metadata_list: {
                value: cdktf.listMapperHcl(datascienceModelDefinedMetadataListStructToHclTerraform, true)(this._definedMetadataList.internalValue),
                isBlock: true,
                type: "list",
                storageClassType: "DatascienceModelDefinedMetadataListStructList",
            },
            retention_setting: {
                value: datascienceModelRetentionSettingToHclTerraform(this._retentionSetting.internalValue),
                isBlock: true,
                type: "list",
                storageClassType: "DatascienceModelRetentionSettingList",
            },
            timeouts: {
                value: datascienceModelTimeoutsToHclTerraform(this._timeouts.internalValue),
                isBlock: true,
                type: "struct",
                storageClassType: "DatascienceModelTimeouts",
            },
        };
        return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
    }
}
exports.DatascienceModel = DatascienceModel;
DatascienceModel.tfResourceType = "oci_datascience_model";
