// Generated from the schema of oracle/oci 8.28.0; see ../../README.md. Do not edit.
// Made with @cdktf/provider-generator, Copyright (c) HashiCorp, Inc., SPDX-License-Identifier: MPL-2.0.
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.DataOciDatabaseAutonomousDatabaseVanityUrlDetailsList = exports.DataOciDatabaseAutonomousDatabaseVanityUrlDetailsOutputReference = exports.DataOciDatabaseAutonomousDatabaseVanityConnectionUrlsList = exports.DataOciDatabaseAutonomousDatabaseVanityConnectionUrlsOutputReference = exports.DataOciDatabaseAutonomousDatabaseTransportableTablespaceList = exports.DataOciDatabaseAutonomousDatabaseTransportableTablespaceOutputReference = exports.DataOciDatabaseAutonomousDatabaseStandbyDbList = exports.DataOciDatabaseAutonomousDatabaseStandbyDbOutputReference = exports.DataOciDatabaseAutonomousDatabaseScheduledOperationsList = exports.DataOciDatabaseAutonomousDatabaseScheduledOperationsOutputReference = exports.DataOciDatabaseAutonomousDatabaseScheduledOperationsDayOfWeekList = exports.DataOciDatabaseAutonomousDatabaseScheduledOperationsDayOfWeekOutputReference = exports.DataOciDatabaseAutonomousDatabaseResourcePoolSummaryList = exports.DataOciDatabaseAutonomousDatabaseResourcePoolSummaryOutputReference = exports.DataOciDatabaseAutonomousDatabaseRemoteDisasterRecoveryConfigurationList = exports.DataOciDatabaseAutonomousDatabaseRemoteDisasterRecoveryConfigurationOutputReference = exports.DataOciDatabaseAutonomousDatabasePublicConnectionUrlsList = exports.DataOciDatabaseAutonomousDatabasePublicConnectionUrlsOutputReference = exports.DataOciDatabaseAutonomousDatabaseLongTermBackupScheduleList = exports.DataOciDatabaseAutonomousDatabaseLongTermBackupScheduleOutputReference = exports.DataOciDatabaseAutonomousDatabaseLocalStandbyDbList = exports.DataOciDatabaseAutonomousDatabaseLocalStandbyDbOutputReference = exports.DataOciDatabaseAutonomousDatabaseKeyHistoryEntryList = exports.DataOciDatabaseAutonomousDatabaseKeyHistoryEntryOutputReference = exports.DataOciDatabaseAutonomousDatabaseEncryptionKeyLocationDetailsList = exports.DataOciDatabaseAutonomousDatabaseEncryptionKeyLocationDetailsOutputReference = exports.DataOciDatabaseAutonomousDatabaseEncryptionKeyHistoryEntryList = exports.DataOciDatabaseAutonomousDatabaseEncryptionKeyHistoryEntryOutputReference = exports.DataOciDatabaseAutonomousDatabaseEncryptionKeyHistoryEntryEncryptionKeyList = exports.DataOciDatabaseAutonomousDatabaseEncryptionKeyHistoryEntryEncryptionKeyOutputReference = exports.DataOciDatabaseAutonomousDatabaseEncryptionKeyList = exports.DataOciDatabaseAutonomousDatabaseEncryptionKeyOutputReference = exports.DataOciDatabaseAutonomousDatabaseDbToolsDetailsList = exports.DataOciDatabaseAutonomousDatabaseDbToolsDetailsOutputReference = exports.DataOciDatabaseAutonomousDatabaseCustomerContactsList = exports.DataOciDatabaseAutonomousDatabaseCustomerContactsOutputReference = exports.DataOciDatabaseAutonomousDatabaseConnectionUrlsList = exports.DataOciDatabaseAutonomousDatabaseConnectionUrlsOutputReference = exports.DataOciDatabaseAutonomousDatabaseConnectionStringsList = exports.DataOciDatabaseAutonomousDatabaseConnectionStringsOutputReference = exports.DataOciDatabaseAutonomousDatabaseConnectionStringsProfilesList = exports.DataOciDatabaseAutonomousDatabaseConnectionStringsProfilesOutputReference = exports.DataOciDatabaseAutonomousDatabaseBackupConfigList = exports.DataOciDatabaseAutonomousDatabaseBackupConfigOutputReference = exports.DataOciDatabaseAutonomousDatabaseAutonomousDatabaseMaintenanceWindowList = exports.DataOciDatabaseAutonomousDatabaseAutonomousDatabaseMaintenanceWindowOutputReference = exports.DataOciDatabaseAutonomousDatabaseAutonomousDatabaseMaintenanceWindowDayOfWeekList = exports.DataOciDatabaseAutonomousDatabaseAutonomousDatabaseMaintenanceWindowDayOfWeekOutputReference = exports.DataOciDatabaseAutonomousDatabaseApexDetailsList = exports.DataOciDatabaseAutonomousDatabaseApexDetailsOutputReference = void 0;
exports.DataOciDatabaseAutonomousDatabase = void 0;
exports.dataOciDatabaseAutonomousDatabaseApexDetailsToTerraform = dataOciDatabaseAutonomousDatabaseApexDetailsToTerraform;
exports.dataOciDatabaseAutonomousDatabaseApexDetailsToHclTerraform = dataOciDatabaseAutonomousDatabaseApexDetailsToHclTerraform;
exports.dataOciDatabaseAutonomousDatabaseAutonomousDatabaseMaintenanceWindowDayOfWeekToTerraform = dataOciDatabaseAutonomousDatabaseAutonomousDatabaseMaintenanceWindowDayOfWeekToTerraform;
exports.dataOciDatabaseAutonomousDatabaseAutonomousDatabaseMaintenanceWindowDayOfWeekToHclTerraform = dataOciDatabaseAutonomousDatabaseAutonomousDatabaseMaintenanceWindowDayOfWeekToHclTerraform;
exports.dataOciDatabaseAutonomousDatabaseAutonomousDatabaseMaintenanceWindowToTerraform = dataOciDatabaseAutonomousDatabaseAutonomousDatabaseMaintenanceWindowToTerraform;
exports.dataOciDatabaseAutonomousDatabaseAutonomousDatabaseMaintenanceWindowToHclTerraform = dataOciDatabaseAutonomousDatabaseAutonomousDatabaseMaintenanceWindowToHclTerraform;
exports.dataOciDatabaseAutonomousDatabaseBackupConfigToTerraform = dataOciDatabaseAutonomousDatabaseBackupConfigToTerraform;
exports.dataOciDatabaseAutonomousDatabaseBackupConfigToHclTerraform = dataOciDatabaseAutonomousDatabaseBackupConfigToHclTerraform;
exports.dataOciDatabaseAutonomousDatabaseConnectionStringsProfilesToTerraform = dataOciDatabaseAutonomousDatabaseConnectionStringsProfilesToTerraform;
exports.dataOciDatabaseAutonomousDatabaseConnectionStringsProfilesToHclTerraform = dataOciDatabaseAutonomousDatabaseConnectionStringsProfilesToHclTerraform;
exports.dataOciDatabaseAutonomousDatabaseConnectionStringsToTerraform = dataOciDatabaseAutonomousDatabaseConnectionStringsToTerraform;
exports.dataOciDatabaseAutonomousDatabaseConnectionStringsToHclTerraform = dataOciDatabaseAutonomousDatabaseConnectionStringsToHclTerraform;
exports.dataOciDatabaseAutonomousDatabaseConnectionUrlsToTerraform = dataOciDatabaseAutonomousDatabaseConnectionUrlsToTerraform;
exports.dataOciDatabaseAutonomousDatabaseConnectionUrlsToHclTerraform = dataOciDatabaseAutonomousDatabaseConnectionUrlsToHclTerraform;
exports.dataOciDatabaseAutonomousDatabaseCustomerContactsToTerraform = dataOciDatabaseAutonomousDatabaseCustomerContactsToTerraform;
exports.dataOciDatabaseAutonomousDatabaseCustomerContactsToHclTerraform = dataOciDatabaseAutonomousDatabaseCustomerContactsToHclTerraform;
exports.dataOciDatabaseAutonomousDatabaseDbToolsDetailsToTerraform = dataOciDatabaseAutonomousDatabaseDbToolsDetailsToTerraform;
exports.dataOciDatabaseAutonomousDatabaseDbToolsDetailsToHclTerraform = dataOciDatabaseAutonomousDatabaseDbToolsDetailsToHclTerraform;
exports.dataOciDatabaseAutonomousDatabaseEncryptionKeyToTerraform = dataOciDatabaseAutonomousDatabaseEncryptionKeyToTerraform;
exports.dataOciDatabaseAutonomousDatabaseEncryptionKeyToHclTerraform = dataOciDatabaseAutonomousDatabaseEncryptionKeyToHclTerraform;
exports.dataOciDatabaseAutonomousDatabaseEncryptionKeyHistoryEntryEncryptionKeyToTerraform = dataOciDatabaseAutonomousDatabaseEncryptionKeyHistoryEntryEncryptionKeyToTerraform;
exports.dataOciDatabaseAutonomousDatabaseEncryptionKeyHistoryEntryEncryptionKeyToHclTerraform = dataOciDatabaseAutonomousDatabaseEncryptionKeyHistoryEntryEncryptionKeyToHclTerraform;
exports.dataOciDatabaseAutonomousDatabaseEncryptionKeyHistoryEntryToTerraform = dataOciDatabaseAutonomousDatabaseEncryptionKeyHistoryEntryToTerraform;
exports.dataOciDatabaseAutonomousDatabaseEncryptionKeyHistoryEntryToHclTerraform = dataOciDatabaseAutonomousDatabaseEncryptionKeyHistoryEntryToHclTerraform;
exports.dataOciDatabaseAutonomousDatabaseEncryptionKeyLocationDetailsToTerraform = dataOciDatabaseAutonomousDatabaseEncryptionKeyLocationDetailsToTerraform;
exports.dataOciDatabaseAutonomousDatabaseEncryptionKeyLocationDetailsToHclTerraform = dataOciDatabaseAutonomousDatabaseEncryptionKeyLocationDetailsToHclTerraform;
exports.dataOciDatabaseAutonomousDatabaseKeyHistoryEntryToTerraform = dataOciDatabaseAutonomousDatabaseKeyHistoryEntryToTerraform;
exports.dataOciDatabaseAutonomousDatabaseKeyHistoryEntryToHclTerraform = dataOciDatabaseAutonomousDatabaseKeyHistoryEntryToHclTerraform;
exports.dataOciDatabaseAutonomousDatabaseLocalStandbyDbToTerraform = dataOciDatabaseAutonomousDatabaseLocalStandbyDbToTerraform;
exports.dataOciDatabaseAutonomousDatabaseLocalStandbyDbToHclTerraform = dataOciDatabaseAutonomousDatabaseLocalStandbyDbToHclTerraform;
exports.dataOciDatabaseAutonomousDatabaseLongTermBackupScheduleToTerraform = dataOciDatabaseAutonomousDatabaseLongTermBackupScheduleToTerraform;
exports.dataOciDatabaseAutonomousDatabaseLongTermBackupScheduleToHclTerraform = dataOciDatabaseAutonomousDatabaseLongTermBackupScheduleToHclTerraform;
exports.dataOciDatabaseAutonomousDatabasePublicConnectionUrlsToTerraform = dataOciDatabaseAutonomousDatabasePublicConnectionUrlsToTerraform;
exports.dataOciDatabaseAutonomousDatabasePublicConnectionUrlsToHclTerraform = dataOciDatabaseAutonomousDatabasePublicConnectionUrlsToHclTerraform;
exports.dataOciDatabaseAutonomousDatabaseRemoteDisasterRecoveryConfigurationToTerraform = dataOciDatabaseAutonomousDatabaseRemoteDisasterRecoveryConfigurationToTerraform;
exports.dataOciDatabaseAutonomousDatabaseRemoteDisasterRecoveryConfigurationToHclTerraform = dataOciDatabaseAutonomousDatabaseRemoteDisasterRecoveryConfigurationToHclTerraform;
exports.dataOciDatabaseAutonomousDatabaseResourcePoolSummaryToTerraform = dataOciDatabaseAutonomousDatabaseResourcePoolSummaryToTerraform;
exports.dataOciDatabaseAutonomousDatabaseResourcePoolSummaryToHclTerraform = dataOciDatabaseAutonomousDatabaseResourcePoolSummaryToHclTerraform;
exports.dataOciDatabaseAutonomousDatabaseScheduledOperationsDayOfWeekToTerraform = dataOciDatabaseAutonomousDatabaseScheduledOperationsDayOfWeekToTerraform;
exports.dataOciDatabaseAutonomousDatabaseScheduledOperationsDayOfWeekToHclTerraform = dataOciDatabaseAutonomousDatabaseScheduledOperationsDayOfWeekToHclTerraform;
exports.dataOciDatabaseAutonomousDatabaseScheduledOperationsToTerraform = dataOciDatabaseAutonomousDatabaseScheduledOperationsToTerraform;
exports.dataOciDatabaseAutonomousDatabaseScheduledOperationsToHclTerraform = dataOciDatabaseAutonomousDatabaseScheduledOperationsToHclTerraform;
exports.dataOciDatabaseAutonomousDatabaseStandbyDbToTerraform = dataOciDatabaseAutonomousDatabaseStandbyDbToTerraform;
exports.dataOciDatabaseAutonomousDatabaseStandbyDbToHclTerraform = dataOciDatabaseAutonomousDatabaseStandbyDbToHclTerraform;
exports.dataOciDatabaseAutonomousDatabaseTransportableTablespaceToTerraform = dataOciDatabaseAutonomousDatabaseTransportableTablespaceToTerraform;
exports.dataOciDatabaseAutonomousDatabaseTransportableTablespaceToHclTerraform = dataOciDatabaseAutonomousDatabaseTransportableTablespaceToHclTerraform;
exports.dataOciDatabaseAutonomousDatabaseVanityConnectionUrlsToTerraform = dataOciDatabaseAutonomousDatabaseVanityConnectionUrlsToTerraform;
exports.dataOciDatabaseAutonomousDatabaseVanityConnectionUrlsToHclTerraform = dataOciDatabaseAutonomousDatabaseVanityConnectionUrlsToHclTerraform;
exports.dataOciDatabaseAutonomousDatabaseVanityUrlDetailsToTerraform = dataOciDatabaseAutonomousDatabaseVanityUrlDetailsToTerraform;
exports.dataOciDatabaseAutonomousDatabaseVanityUrlDetailsToHclTerraform = dataOciDatabaseAutonomousDatabaseVanityUrlDetailsToHclTerraform;
const engine_1 = require("../../engine");
const cdktf = require("cdktf");
function dataOciDatabaseAutonomousDatabaseApexDetailsToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
function dataOciDatabaseAutonomousDatabaseApexDetailsToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
class DataOciDatabaseAutonomousDatabaseApexDetailsOutputReference extends cdktf.ComplexObject {
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
    get apexVersion() {
        return this.getStringAttribute('apex_version');
    }
    get ordsVersion() {
        return this.getStringAttribute('ords_version');
    }
}
exports.DataOciDatabaseAutonomousDatabaseApexDetailsOutputReference = DataOciDatabaseAutonomousDatabaseApexDetailsOutputReference;
class DataOciDatabaseAutonomousDatabaseApexDetailsList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new DataOciDatabaseAutonomousDatabaseApexDetailsOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.DataOciDatabaseAutonomousDatabaseApexDetailsList = DataOciDatabaseAutonomousDatabaseApexDetailsList;
function dataOciDatabaseAutonomousDatabaseAutonomousDatabaseMaintenanceWindowDayOfWeekToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
function dataOciDatabaseAutonomousDatabaseAutonomousDatabaseMaintenanceWindowDayOfWeekToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
class DataOciDatabaseAutonomousDatabaseAutonomousDatabaseMaintenanceWindowDayOfWeekOutputReference extends cdktf.ComplexObject {
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
    get name() {
        return this.getStringAttribute('name');
    }
}
exports.DataOciDatabaseAutonomousDatabaseAutonomousDatabaseMaintenanceWindowDayOfWeekOutputReference = DataOciDatabaseAutonomousDatabaseAutonomousDatabaseMaintenanceWindowDayOfWeekOutputReference;
class DataOciDatabaseAutonomousDatabaseAutonomousDatabaseMaintenanceWindowDayOfWeekList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new DataOciDatabaseAutonomousDatabaseAutonomousDatabaseMaintenanceWindowDayOfWeekOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.DataOciDatabaseAutonomousDatabaseAutonomousDatabaseMaintenanceWindowDayOfWeekList = DataOciDatabaseAutonomousDatabaseAutonomousDatabaseMaintenanceWindowDayOfWeekList;
function dataOciDatabaseAutonomousDatabaseAutonomousDatabaseMaintenanceWindowToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
function dataOciDatabaseAutonomousDatabaseAutonomousDatabaseMaintenanceWindowToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
class DataOciDatabaseAutonomousDatabaseAutonomousDatabaseMaintenanceWindowOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute, complexObjectIndex, complexObjectIsFromSet) {
        super(terraformResource, terraformAttribute, complexObjectIsFromSet, complexObjectIndex);
        this.isEmptyObject = false;
        this._dayOfWeek = new DataOciDatabaseAutonomousDatabaseAutonomousDatabaseMaintenanceWindowDayOfWeekList(this, "day_of_week", false);
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
    get dayOfWeek() {
        return this._dayOfWeek;
    }
    get maintenanceEndTime() {
        return this.getStringAttribute('maintenance_end_time');
    }
    get maintenanceStartTime() {
        return this.getStringAttribute('maintenance_start_time');
    }
}
exports.DataOciDatabaseAutonomousDatabaseAutonomousDatabaseMaintenanceWindowOutputReference = DataOciDatabaseAutonomousDatabaseAutonomousDatabaseMaintenanceWindowOutputReference;
class DataOciDatabaseAutonomousDatabaseAutonomousDatabaseMaintenanceWindowList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new DataOciDatabaseAutonomousDatabaseAutonomousDatabaseMaintenanceWindowOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.DataOciDatabaseAutonomousDatabaseAutonomousDatabaseMaintenanceWindowList = DataOciDatabaseAutonomousDatabaseAutonomousDatabaseMaintenanceWindowList;
function dataOciDatabaseAutonomousDatabaseBackupConfigToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
function dataOciDatabaseAutonomousDatabaseBackupConfigToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
class DataOciDatabaseAutonomousDatabaseBackupConfigOutputReference extends cdktf.ComplexObject {
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
    get manualBackupBucketName() {
        return this.getStringAttribute('manual_backup_bucket_name');
    }
    get manualBackupType() {
        return this.getStringAttribute('manual_backup_type');
    }
}
exports.DataOciDatabaseAutonomousDatabaseBackupConfigOutputReference = DataOciDatabaseAutonomousDatabaseBackupConfigOutputReference;
class DataOciDatabaseAutonomousDatabaseBackupConfigList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new DataOciDatabaseAutonomousDatabaseBackupConfigOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.DataOciDatabaseAutonomousDatabaseBackupConfigList = DataOciDatabaseAutonomousDatabaseBackupConfigList;
function dataOciDatabaseAutonomousDatabaseConnectionStringsProfilesToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
function dataOciDatabaseAutonomousDatabaseConnectionStringsProfilesToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
class DataOciDatabaseAutonomousDatabaseConnectionStringsProfilesOutputReference extends cdktf.ComplexObject {
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
    get consumerGroup() {
        return this.getStringAttribute('consumer_group');
    }
    get displayName() {
        return this.getStringAttribute('display_name');
    }
    get hostFormat() {
        return this.getStringAttribute('host_format');
    }
    get isRegional() {
        return this.getBooleanAttribute('is_regional');
    }
    get protocol() {
        return this.getStringAttribute('protocol');
    }
    get sessionMode() {
        return this.getStringAttribute('session_mode');
    }
    get syntaxFormat() {
        return this.getStringAttribute('syntax_format');
    }
    get tlsAuthentication() {
        return this.getStringAttribute('tls_authentication');
    }
    get value() {
        return this.getStringAttribute('value');
    }
}
exports.DataOciDatabaseAutonomousDatabaseConnectionStringsProfilesOutputReference = DataOciDatabaseAutonomousDatabaseConnectionStringsProfilesOutputReference;
class DataOciDatabaseAutonomousDatabaseConnectionStringsProfilesList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new DataOciDatabaseAutonomousDatabaseConnectionStringsProfilesOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.DataOciDatabaseAutonomousDatabaseConnectionStringsProfilesList = DataOciDatabaseAutonomousDatabaseConnectionStringsProfilesList;
function dataOciDatabaseAutonomousDatabaseConnectionStringsToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
function dataOciDatabaseAutonomousDatabaseConnectionStringsToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
class DataOciDatabaseAutonomousDatabaseConnectionStringsOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute, complexObjectIndex, complexObjectIsFromSet) {
        super(terraformResource, terraformAttribute, complexObjectIsFromSet, complexObjectIndex);
        this.isEmptyObject = false;
        this._allConnectionStrings = new cdktf.StringMap(this, "all_connection_strings");
        this._profiles = new DataOciDatabaseAutonomousDatabaseConnectionStringsProfilesList(this, "profiles", false);
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
    get allConnectionStrings() {
        return this._allConnectionStrings;
    }
    get dedicated() {
        return this.getStringAttribute('dedicated');
    }
    get high() {
        return this.getStringAttribute('high');
    }
    get low() {
        return this.getStringAttribute('low');
    }
    get medium() {
        return this.getStringAttribute('medium');
    }
    get profiles() {
        return this._profiles;
    }
}
exports.DataOciDatabaseAutonomousDatabaseConnectionStringsOutputReference = DataOciDatabaseAutonomousDatabaseConnectionStringsOutputReference;
class DataOciDatabaseAutonomousDatabaseConnectionStringsList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new DataOciDatabaseAutonomousDatabaseConnectionStringsOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.DataOciDatabaseAutonomousDatabaseConnectionStringsList = DataOciDatabaseAutonomousDatabaseConnectionStringsList;
function dataOciDatabaseAutonomousDatabaseConnectionUrlsToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
function dataOciDatabaseAutonomousDatabaseConnectionUrlsToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
class DataOciDatabaseAutonomousDatabaseConnectionUrlsOutputReference extends cdktf.ComplexObject {
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
    get apexUrl() {
        return this.getStringAttribute('apex_url');
    }
    get databaseTransformsUrl() {
        return this.getStringAttribute('database_transforms_url');
    }
    get graphStudioUrl() {
        return this.getStringAttribute('graph_studio_url');
    }
    get machineLearningNotebookUrl() {
        return this.getStringAttribute('machine_learning_notebook_url');
    }
    get machineLearningUserManagementUrl() {
        return this.getStringAttribute('machine_learning_user_management_url');
    }
    get mongoDbUrl() {
        return this.getStringAttribute('mongo_db_url');
    }
    get ordsUrl() {
        return this.getStringAttribute('ords_url');
    }
    get spatialStudioUrl() {
        return this.getStringAttribute('spatial_studio_url');
    }
    get sqlDevWebUrl() {
        return this.getStringAttribute('sql_dev_web_url');
    }
}
exports.DataOciDatabaseAutonomousDatabaseConnectionUrlsOutputReference = DataOciDatabaseAutonomousDatabaseConnectionUrlsOutputReference;
class DataOciDatabaseAutonomousDatabaseConnectionUrlsList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new DataOciDatabaseAutonomousDatabaseConnectionUrlsOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.DataOciDatabaseAutonomousDatabaseConnectionUrlsList = DataOciDatabaseAutonomousDatabaseConnectionUrlsList;
function dataOciDatabaseAutonomousDatabaseCustomerContactsToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
function dataOciDatabaseAutonomousDatabaseCustomerContactsToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
class DataOciDatabaseAutonomousDatabaseCustomerContactsOutputReference extends cdktf.ComplexObject {
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
    get email() {
        return this.getStringAttribute('email');
    }
}
exports.DataOciDatabaseAutonomousDatabaseCustomerContactsOutputReference = DataOciDatabaseAutonomousDatabaseCustomerContactsOutputReference;
class DataOciDatabaseAutonomousDatabaseCustomerContactsList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new DataOciDatabaseAutonomousDatabaseCustomerContactsOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.DataOciDatabaseAutonomousDatabaseCustomerContactsList = DataOciDatabaseAutonomousDatabaseCustomerContactsList;
function dataOciDatabaseAutonomousDatabaseDbToolsDetailsToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
function dataOciDatabaseAutonomousDatabaseDbToolsDetailsToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
class DataOciDatabaseAutonomousDatabaseDbToolsDetailsOutputReference extends cdktf.ComplexObject {
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
    get computeCount() {
        return this.getNumberAttribute('compute_count');
    }
    get isEnabled() {
        return this.getBooleanAttribute('is_enabled');
    }
    get maxIdleTimeInMinutes() {
        return this.getNumberAttribute('max_idle_time_in_minutes');
    }
    get name() {
        return this.getStringAttribute('name');
    }
}
exports.DataOciDatabaseAutonomousDatabaseDbToolsDetailsOutputReference = DataOciDatabaseAutonomousDatabaseDbToolsDetailsOutputReference;
class DataOciDatabaseAutonomousDatabaseDbToolsDetailsList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new DataOciDatabaseAutonomousDatabaseDbToolsDetailsOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.DataOciDatabaseAutonomousDatabaseDbToolsDetailsList = DataOciDatabaseAutonomousDatabaseDbToolsDetailsList;
function dataOciDatabaseAutonomousDatabaseEncryptionKeyToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
function dataOciDatabaseAutonomousDatabaseEncryptionKeyToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
class DataOciDatabaseAutonomousDatabaseEncryptionKeyOutputReference extends cdktf.ComplexObject {
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
    get arnRole() {
        return this.getStringAttribute('arn_role');
    }
    get autonomousDatabaseProvider() {
        return this.getStringAttribute('autonomous_database_provider');
    }
    get certificateDirectoryName() {
        return this.getStringAttribute('certificate_directory_name');
    }
    get certificateId() {
        return this.getStringAttribute('certificate_id');
    }
    get directoryName() {
        return this.getStringAttribute('directory_name');
    }
    get externalId() {
        return this.getStringAttribute('external_id');
    }
    get keyArn() {
        return this.getStringAttribute('key_arn');
    }
    get keyName() {
        return this.getStringAttribute('key_name');
    }
    get keyRing() {
        return this.getStringAttribute('key_ring');
    }
    get kmsKeyId() {
        return this.getStringAttribute('kms_key_id');
    }
    get kmsRestEndpoint() {
        return this.getStringAttribute('kms_rest_endpoint');
    }
    get location() {
        return this.getStringAttribute('location');
    }
    get okvKmsKey() {
        return this.getStringAttribute('okv_kms_key');
    }
    get okvUri() {
        return this.getStringAttribute('okv_uri');
    }
    get project() {
        return this.getStringAttribute('project');
    }
    get serviceEndpointUri() {
        return this.getStringAttribute('service_endpoint_uri');
    }
    get vaultId() {
        return this.getStringAttribute('vault_id');
    }
    get vaultUri() {
        return this.getStringAttribute('vault_uri');
    }
}
exports.DataOciDatabaseAutonomousDatabaseEncryptionKeyOutputReference = DataOciDatabaseAutonomousDatabaseEncryptionKeyOutputReference;
class DataOciDatabaseAutonomousDatabaseEncryptionKeyList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new DataOciDatabaseAutonomousDatabaseEncryptionKeyOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.DataOciDatabaseAutonomousDatabaseEncryptionKeyList = DataOciDatabaseAutonomousDatabaseEncryptionKeyList;
function dataOciDatabaseAutonomousDatabaseEncryptionKeyHistoryEntryEncryptionKeyToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
function dataOciDatabaseAutonomousDatabaseEncryptionKeyHistoryEntryEncryptionKeyToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
class DataOciDatabaseAutonomousDatabaseEncryptionKeyHistoryEntryEncryptionKeyOutputReference extends cdktf.ComplexObject {
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
    get arnRole() {
        return this.getStringAttribute('arn_role');
    }
    get autonomousDatabaseProvider() {
        return this.getStringAttribute('autonomous_database_provider');
    }
    get certificateDirectoryName() {
        return this.getStringAttribute('certificate_directory_name');
    }
    get certificateId() {
        return this.getStringAttribute('certificate_id');
    }
    get directoryName() {
        return this.getStringAttribute('directory_name');
    }
    get externalId() {
        return this.getStringAttribute('external_id');
    }
    get keyArn() {
        return this.getStringAttribute('key_arn');
    }
    get keyName() {
        return this.getStringAttribute('key_name');
    }
    get keyRing() {
        return this.getStringAttribute('key_ring');
    }
    get kmsKeyId() {
        return this.getStringAttribute('kms_key_id');
    }
    get kmsRestEndpoint() {
        return this.getStringAttribute('kms_rest_endpoint');
    }
    get location() {
        return this.getStringAttribute('location');
    }
    get okvKmsKey() {
        return this.getStringAttribute('okv_kms_key');
    }
    get okvUri() {
        return this.getStringAttribute('okv_uri');
    }
    get project() {
        return this.getStringAttribute('project');
    }
    get serviceEndpointUri() {
        return this.getStringAttribute('service_endpoint_uri');
    }
    get vaultId() {
        return this.getStringAttribute('vault_id');
    }
    get vaultUri() {
        return this.getStringAttribute('vault_uri');
    }
}
exports.DataOciDatabaseAutonomousDatabaseEncryptionKeyHistoryEntryEncryptionKeyOutputReference = DataOciDatabaseAutonomousDatabaseEncryptionKeyHistoryEntryEncryptionKeyOutputReference;
class DataOciDatabaseAutonomousDatabaseEncryptionKeyHistoryEntryEncryptionKeyList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new DataOciDatabaseAutonomousDatabaseEncryptionKeyHistoryEntryEncryptionKeyOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.DataOciDatabaseAutonomousDatabaseEncryptionKeyHistoryEntryEncryptionKeyList = DataOciDatabaseAutonomousDatabaseEncryptionKeyHistoryEntryEncryptionKeyList;
function dataOciDatabaseAutonomousDatabaseEncryptionKeyHistoryEntryToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
function dataOciDatabaseAutonomousDatabaseEncryptionKeyHistoryEntryToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
class DataOciDatabaseAutonomousDatabaseEncryptionKeyHistoryEntryOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute, complexObjectIndex, complexObjectIsFromSet) {
        super(terraformResource, terraformAttribute, complexObjectIsFromSet, complexObjectIndex);
        this.isEmptyObject = false;
        this._encryptionKey = new DataOciDatabaseAutonomousDatabaseEncryptionKeyHistoryEntryEncryptionKeyList(this, "encryption_key", false);
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
    get encryptionKey() {
        return this._encryptionKey;
    }
    get timeActivated() {
        return this.getStringAttribute('time_activated');
    }
}
exports.DataOciDatabaseAutonomousDatabaseEncryptionKeyHistoryEntryOutputReference = DataOciDatabaseAutonomousDatabaseEncryptionKeyHistoryEntryOutputReference;
class DataOciDatabaseAutonomousDatabaseEncryptionKeyHistoryEntryList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new DataOciDatabaseAutonomousDatabaseEncryptionKeyHistoryEntryOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.DataOciDatabaseAutonomousDatabaseEncryptionKeyHistoryEntryList = DataOciDatabaseAutonomousDatabaseEncryptionKeyHistoryEntryList;
function dataOciDatabaseAutonomousDatabaseEncryptionKeyLocationDetailsToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
function dataOciDatabaseAutonomousDatabaseEncryptionKeyLocationDetailsToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
class DataOciDatabaseAutonomousDatabaseEncryptionKeyLocationDetailsOutputReference extends cdktf.ComplexObject {
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
    get awsEncryptionKeyId() {
        return this.getStringAttribute('aws_encryption_key_id');
    }
    get azureEncryptionKeyId() {
        return this.getStringAttribute('azure_encryption_key_id');
    }
    get hsmPassword() {
        return this.getStringAttribute('hsm_password');
    }
    get providerType() {
        return this.getStringAttribute('provider_type');
    }
}
exports.DataOciDatabaseAutonomousDatabaseEncryptionKeyLocationDetailsOutputReference = DataOciDatabaseAutonomousDatabaseEncryptionKeyLocationDetailsOutputReference;
class DataOciDatabaseAutonomousDatabaseEncryptionKeyLocationDetailsList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new DataOciDatabaseAutonomousDatabaseEncryptionKeyLocationDetailsOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.DataOciDatabaseAutonomousDatabaseEncryptionKeyLocationDetailsList = DataOciDatabaseAutonomousDatabaseEncryptionKeyLocationDetailsList;
function dataOciDatabaseAutonomousDatabaseKeyHistoryEntryToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
function dataOciDatabaseAutonomousDatabaseKeyHistoryEntryToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
class DataOciDatabaseAutonomousDatabaseKeyHistoryEntryOutputReference extends cdktf.ComplexObject {
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
    get id() {
        return this.getStringAttribute('id');
    }
    get kmsKeyVersionId() {
        return this.getStringAttribute('kms_key_version_id');
    }
    get timeActivated() {
        return this.getStringAttribute('time_activated');
    }
    get vaultId() {
        return this.getStringAttribute('vault_id');
    }
}
exports.DataOciDatabaseAutonomousDatabaseKeyHistoryEntryOutputReference = DataOciDatabaseAutonomousDatabaseKeyHistoryEntryOutputReference;
class DataOciDatabaseAutonomousDatabaseKeyHistoryEntryList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new DataOciDatabaseAutonomousDatabaseKeyHistoryEntryOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.DataOciDatabaseAutonomousDatabaseKeyHistoryEntryList = DataOciDatabaseAutonomousDatabaseKeyHistoryEntryList;
function dataOciDatabaseAutonomousDatabaseLocalStandbyDbToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
function dataOciDatabaseAutonomousDatabaseLocalStandbyDbToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
class DataOciDatabaseAutonomousDatabaseLocalStandbyDbOutputReference extends cdktf.ComplexObject {
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
    get availabilityDomain() {
        return this.getStringAttribute('availability_domain');
    }
    get externalLocationZone() {
        return this.getStringAttribute('external_location_zone');
    }
    get lagTimeInSeconds() {
        return this.getNumberAttribute('lag_time_in_seconds');
    }
    get lifecycleDetails() {
        return this.getStringAttribute('lifecycle_details');
    }
    get maintenanceTargetComponent() {
        return this.getStringAttribute('maintenance_target_component');
    }
    get state() {
        return this.getStringAttribute('state');
    }
    get timeDataGuardRoleChanged() {
        return this.getStringAttribute('time_data_guard_role_changed');
    }
    get timeDisasterRecoveryRoleChanged() {
        return this.getStringAttribute('time_disaster_recovery_role_changed');
    }
    get timeMaintenanceBegin() {
        return this.getStringAttribute('time_maintenance_begin');
    }
    get timeMaintenanceEnd() {
        return this.getStringAttribute('time_maintenance_end');
    }
}
exports.DataOciDatabaseAutonomousDatabaseLocalStandbyDbOutputReference = DataOciDatabaseAutonomousDatabaseLocalStandbyDbOutputReference;
class DataOciDatabaseAutonomousDatabaseLocalStandbyDbList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new DataOciDatabaseAutonomousDatabaseLocalStandbyDbOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.DataOciDatabaseAutonomousDatabaseLocalStandbyDbList = DataOciDatabaseAutonomousDatabaseLocalStandbyDbList;
function dataOciDatabaseAutonomousDatabaseLongTermBackupScheduleToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
function dataOciDatabaseAutonomousDatabaseLongTermBackupScheduleToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
class DataOciDatabaseAutonomousDatabaseLongTermBackupScheduleOutputReference extends cdktf.ComplexObject {
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
    get isDisabled() {
        return this.getBooleanAttribute('is_disabled');
    }
    get repeatCadence() {
        return this.getStringAttribute('repeat_cadence');
    }
    get retentionPeriodInDays() {
        return this.getNumberAttribute('retention_period_in_days');
    }
    get timeOfBackup() {
        return this.getStringAttribute('time_of_backup');
    }
}
exports.DataOciDatabaseAutonomousDatabaseLongTermBackupScheduleOutputReference = DataOciDatabaseAutonomousDatabaseLongTermBackupScheduleOutputReference;
class DataOciDatabaseAutonomousDatabaseLongTermBackupScheduleList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new DataOciDatabaseAutonomousDatabaseLongTermBackupScheduleOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.DataOciDatabaseAutonomousDatabaseLongTermBackupScheduleList = DataOciDatabaseAutonomousDatabaseLongTermBackupScheduleList;
function dataOciDatabaseAutonomousDatabasePublicConnectionUrlsToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
function dataOciDatabaseAutonomousDatabasePublicConnectionUrlsToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
class DataOciDatabaseAutonomousDatabasePublicConnectionUrlsOutputReference extends cdktf.ComplexObject {
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
    get apexUrl() {
        return this.getStringAttribute('apex_url');
    }
    get databaseTransformsUrl() {
        return this.getStringAttribute('database_transforms_url');
    }
    get graphStudioUrl() {
        return this.getStringAttribute('graph_studio_url');
    }
    get machineLearningNotebookUrl() {
        return this.getStringAttribute('machine_learning_notebook_url');
    }
    get machineLearningUserManagementUrl() {
        return this.getStringAttribute('machine_learning_user_management_url');
    }
    get mongoDbUrl() {
        return this.getStringAttribute('mongo_db_url');
    }
    get ordsUrl() {
        return this.getStringAttribute('ords_url');
    }
    get spatialStudioUrl() {
        return this.getStringAttribute('spatial_studio_url');
    }
    get sqlDevWebUrl() {
        return this.getStringAttribute('sql_dev_web_url');
    }
}
exports.DataOciDatabaseAutonomousDatabasePublicConnectionUrlsOutputReference = DataOciDatabaseAutonomousDatabasePublicConnectionUrlsOutputReference;
class DataOciDatabaseAutonomousDatabasePublicConnectionUrlsList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new DataOciDatabaseAutonomousDatabasePublicConnectionUrlsOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.DataOciDatabaseAutonomousDatabasePublicConnectionUrlsList = DataOciDatabaseAutonomousDatabasePublicConnectionUrlsList;
function dataOciDatabaseAutonomousDatabaseRemoteDisasterRecoveryConfigurationToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
function dataOciDatabaseAutonomousDatabaseRemoteDisasterRecoveryConfigurationToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
class DataOciDatabaseAutonomousDatabaseRemoteDisasterRecoveryConfigurationOutputReference extends cdktf.ComplexObject {
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
    get disasterRecoveryType() {
        return this.getStringAttribute('disaster_recovery_type');
    }
    get isReplicateAutomaticBackups() {
        return this.getBooleanAttribute('is_replicate_automatic_backups');
    }
    get isSnapshotStandby() {
        return this.getBooleanAttribute('is_snapshot_standby');
    }
    get timeSnapshotStandbyEnabledTill() {
        return this.getStringAttribute('time_snapshot_standby_enabled_till');
    }
}
exports.DataOciDatabaseAutonomousDatabaseRemoteDisasterRecoveryConfigurationOutputReference = DataOciDatabaseAutonomousDatabaseRemoteDisasterRecoveryConfigurationOutputReference;
class DataOciDatabaseAutonomousDatabaseRemoteDisasterRecoveryConfigurationList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new DataOciDatabaseAutonomousDatabaseRemoteDisasterRecoveryConfigurationOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.DataOciDatabaseAutonomousDatabaseRemoteDisasterRecoveryConfigurationList = DataOciDatabaseAutonomousDatabaseRemoteDisasterRecoveryConfigurationList;
function dataOciDatabaseAutonomousDatabaseResourcePoolSummaryToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
function dataOciDatabaseAutonomousDatabaseResourcePoolSummaryToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
class DataOciDatabaseAutonomousDatabaseResourcePoolSummaryOutputReference extends cdktf.ComplexObject {
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
    get availableComputeCapacity() {
        return this.getNumberAttribute('available_compute_capacity');
    }
    get availableStorageCapacityInTbs() {
        return this.getNumberAttribute('available_storage_capacity_in_tbs');
    }
    get isDisabled() {
        return this.getBooleanAttribute('is_disabled');
    }
    get poolSize() {
        return this.getNumberAttribute('pool_size');
    }
    get poolStorageSizeInTbs() {
        return this.getNumberAttribute('pool_storage_size_in_tbs');
    }
    get totalComputeCapacity() {
        return this.getNumberAttribute('total_compute_capacity');
    }
}
exports.DataOciDatabaseAutonomousDatabaseResourcePoolSummaryOutputReference = DataOciDatabaseAutonomousDatabaseResourcePoolSummaryOutputReference;
class DataOciDatabaseAutonomousDatabaseResourcePoolSummaryList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new DataOciDatabaseAutonomousDatabaseResourcePoolSummaryOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.DataOciDatabaseAutonomousDatabaseResourcePoolSummaryList = DataOciDatabaseAutonomousDatabaseResourcePoolSummaryList;
function dataOciDatabaseAutonomousDatabaseScheduledOperationsDayOfWeekToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
function dataOciDatabaseAutonomousDatabaseScheduledOperationsDayOfWeekToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
class DataOciDatabaseAutonomousDatabaseScheduledOperationsDayOfWeekOutputReference extends cdktf.ComplexObject {
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
    get name() {
        return this.getStringAttribute('name');
    }
}
exports.DataOciDatabaseAutonomousDatabaseScheduledOperationsDayOfWeekOutputReference = DataOciDatabaseAutonomousDatabaseScheduledOperationsDayOfWeekOutputReference;
class DataOciDatabaseAutonomousDatabaseScheduledOperationsDayOfWeekList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new DataOciDatabaseAutonomousDatabaseScheduledOperationsDayOfWeekOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.DataOciDatabaseAutonomousDatabaseScheduledOperationsDayOfWeekList = DataOciDatabaseAutonomousDatabaseScheduledOperationsDayOfWeekList;
function dataOciDatabaseAutonomousDatabaseScheduledOperationsToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
function dataOciDatabaseAutonomousDatabaseScheduledOperationsToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
class DataOciDatabaseAutonomousDatabaseScheduledOperationsOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute, complexObjectIndex, complexObjectIsFromSet) {
        super(terraformResource, terraformAttribute, complexObjectIsFromSet, complexObjectIndex);
        this.isEmptyObject = false;
        this._dayOfWeek = new DataOciDatabaseAutonomousDatabaseScheduledOperationsDayOfWeekList(this, "day_of_week", false);
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
    get dayOfWeek() {
        return this._dayOfWeek;
    }
    get scheduledStartTime() {
        return this.getStringAttribute('scheduled_start_time');
    }
    get scheduledStopTime() {
        return this.getStringAttribute('scheduled_stop_time');
    }
}
exports.DataOciDatabaseAutonomousDatabaseScheduledOperationsOutputReference = DataOciDatabaseAutonomousDatabaseScheduledOperationsOutputReference;
class DataOciDatabaseAutonomousDatabaseScheduledOperationsList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new DataOciDatabaseAutonomousDatabaseScheduledOperationsOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.DataOciDatabaseAutonomousDatabaseScheduledOperationsList = DataOciDatabaseAutonomousDatabaseScheduledOperationsList;
function dataOciDatabaseAutonomousDatabaseStandbyDbToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
function dataOciDatabaseAutonomousDatabaseStandbyDbToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
class DataOciDatabaseAutonomousDatabaseStandbyDbOutputReference extends cdktf.ComplexObject {
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
    get availabilityDomain() {
        return this.getStringAttribute('availability_domain');
    }
    get externalLocationZone() {
        return this.getStringAttribute('external_location_zone');
    }
    get lagTimeInSeconds() {
        return this.getNumberAttribute('lag_time_in_seconds');
    }
    get lifecycleDetails() {
        return this.getStringAttribute('lifecycle_details');
    }
    get maintenanceTargetComponent() {
        return this.getStringAttribute('maintenance_target_component');
    }
    get state() {
        return this.getStringAttribute('state');
    }
    get timeDataGuardRoleChanged() {
        return this.getStringAttribute('time_data_guard_role_changed');
    }
    get timeDisasterRecoveryRoleChanged() {
        return this.getStringAttribute('time_disaster_recovery_role_changed');
    }
    get timeMaintenanceBegin() {
        return this.getStringAttribute('time_maintenance_begin');
    }
    get timeMaintenanceEnd() {
        return this.getStringAttribute('time_maintenance_end');
    }
}
exports.DataOciDatabaseAutonomousDatabaseStandbyDbOutputReference = DataOciDatabaseAutonomousDatabaseStandbyDbOutputReference;
class DataOciDatabaseAutonomousDatabaseStandbyDbList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new DataOciDatabaseAutonomousDatabaseStandbyDbOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.DataOciDatabaseAutonomousDatabaseStandbyDbList = DataOciDatabaseAutonomousDatabaseStandbyDbList;
function dataOciDatabaseAutonomousDatabaseTransportableTablespaceToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
function dataOciDatabaseAutonomousDatabaseTransportableTablespaceToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
class DataOciDatabaseAutonomousDatabaseTransportableTablespaceOutputReference extends cdktf.ComplexObject {
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
    get ttsBundleUrl() {
        return this.getStringAttribute('tts_bundle_url');
    }
}
exports.DataOciDatabaseAutonomousDatabaseTransportableTablespaceOutputReference = DataOciDatabaseAutonomousDatabaseTransportableTablespaceOutputReference;
class DataOciDatabaseAutonomousDatabaseTransportableTablespaceList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new DataOciDatabaseAutonomousDatabaseTransportableTablespaceOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.DataOciDatabaseAutonomousDatabaseTransportableTablespaceList = DataOciDatabaseAutonomousDatabaseTransportableTablespaceList;
function dataOciDatabaseAutonomousDatabaseVanityConnectionUrlsToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
function dataOciDatabaseAutonomousDatabaseVanityConnectionUrlsToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
class DataOciDatabaseAutonomousDatabaseVanityConnectionUrlsOutputReference extends cdktf.ComplexObject {
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
    get apexUrl() {
        return this.getStringAttribute('apex_url');
    }
    get databaseTransformsUrl() {
        return this.getStringAttribute('database_transforms_url');
    }
    get graphStudioUrl() {
        return this.getStringAttribute('graph_studio_url');
    }
    get machineLearningNotebookUrl() {
        return this.getStringAttribute('machine_learning_notebook_url');
    }
    get machineLearningUserManagementUrl() {
        return this.getStringAttribute('machine_learning_user_management_url');
    }
    get mongoDbUrl() {
        return this.getStringAttribute('mongo_db_url');
    }
    get ordsUrl() {
        return this.getStringAttribute('ords_url');
    }
    get sqlDevWebUrl() {
        return this.getStringAttribute('sql_dev_web_url');
    }
}
exports.DataOciDatabaseAutonomousDatabaseVanityConnectionUrlsOutputReference = DataOciDatabaseAutonomousDatabaseVanityConnectionUrlsOutputReference;
class DataOciDatabaseAutonomousDatabaseVanityConnectionUrlsList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new DataOciDatabaseAutonomousDatabaseVanityConnectionUrlsOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.DataOciDatabaseAutonomousDatabaseVanityConnectionUrlsList = DataOciDatabaseAutonomousDatabaseVanityConnectionUrlsList;
function dataOciDatabaseAutonomousDatabaseVanityUrlDetailsToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
function dataOciDatabaseAutonomousDatabaseVanityUrlDetailsToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
class DataOciDatabaseAutonomousDatabaseVanityUrlDetailsOutputReference extends cdktf.ComplexObject {
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
    get apiGatewayId() {
        return this.getStringAttribute('api_gateway_id');
    }
    get isDisabled() {
        return this.getBooleanAttribute('is_disabled');
    }
    get vanityUrlHostName() {
        return this.getStringAttribute('vanity_url_host_name');
    }
}
exports.DataOciDatabaseAutonomousDatabaseVanityUrlDetailsOutputReference = DataOciDatabaseAutonomousDatabaseVanityUrlDetailsOutputReference;
class DataOciDatabaseAutonomousDatabaseVanityUrlDetailsList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new DataOciDatabaseAutonomousDatabaseVanityUrlDetailsOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.DataOciDatabaseAutonomousDatabaseVanityUrlDetailsList = DataOciDatabaseAutonomousDatabaseVanityUrlDetailsList;
class DataOciDatabaseAutonomousDatabase extends cdktf.TerraformDataSource {
    static generateConfigForImport(scope, importToId, importFromId, provider) {
        return new cdktf.ImportableResource((0, engine_1.inEngine)(scope, importToId), importToId, { terraformResourceType: "oci_database_autonomous_database", importId: importFromId, provider });
    }
    constructor(scope, id, config) {
        super((0, engine_1.inEngine)(scope, id), id, {
            terraformResourceType: 'oci_database_autonomous_database',
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
        this._additionalAttributes = new cdktf.StringMap(this, "additional_attributes");
        this._apexDetails = new DataOciDatabaseAutonomousDatabaseApexDetailsList(this, "apex_details", false);
        this._autonomousDatabaseMaintenanceWindow = new DataOciDatabaseAutonomousDatabaseAutonomousDatabaseMaintenanceWindowList(this, "autonomous_database_maintenance_window", false);
        this._backupConfig = new DataOciDatabaseAutonomousDatabaseBackupConfigList(this, "backup_config", false);
        this._connectionStrings = new DataOciDatabaseAutonomousDatabaseConnectionStringsList(this, "connection_strings", false);
        this._connectionUrls = new DataOciDatabaseAutonomousDatabaseConnectionUrlsList(this, "connection_urls", false);
        this._customerContacts = new DataOciDatabaseAutonomousDatabaseCustomerContactsList(this, "customer_contacts", false);
        this._dbToolsDetails = new DataOciDatabaseAutonomousDatabaseDbToolsDetailsList(this, "db_tools_details", false);
        this._definedTags = new cdktf.StringMap(this, "defined_tags");
        this._encryptionKey = new DataOciDatabaseAutonomousDatabaseEncryptionKeyList(this, "encryption_key", false);
        this._encryptionKeyHistoryEntry = new DataOciDatabaseAutonomousDatabaseEncryptionKeyHistoryEntryList(this, "encryption_key_history_entry", false);
        this._encryptionKeyLocationDetails = new DataOciDatabaseAutonomousDatabaseEncryptionKeyLocationDetailsList(this, "encryption_key_location_details", false);
        this._freeformTags = new cdktf.StringMap(this, "freeform_tags");
        this._keyHistoryEntry = new DataOciDatabaseAutonomousDatabaseKeyHistoryEntryList(this, "key_history_entry", false);
        this._localStandbyDb = new DataOciDatabaseAutonomousDatabaseLocalStandbyDbList(this, "local_standby_db", false);
        this._longTermBackupSchedule = new DataOciDatabaseAutonomousDatabaseLongTermBackupScheduleList(this, "long_term_backup_schedule", false);
        this._publicConnectionUrls = new DataOciDatabaseAutonomousDatabasePublicConnectionUrlsList(this, "public_connection_urls", false);
        this._remoteDisasterRecoveryConfiguration = new DataOciDatabaseAutonomousDatabaseRemoteDisasterRecoveryConfigurationList(this, "remote_disaster_recovery_configuration", false);
        this._resourcePoolSummary = new DataOciDatabaseAutonomousDatabaseResourcePoolSummaryList(this, "resource_pool_summary", false);
        this._scheduledOperations = new DataOciDatabaseAutonomousDatabaseScheduledOperationsList(this, "scheduled_operations", false);
        this._securityAttributes = new cdktf.StringMap(this, "security_attributes");
        this._standbyDb = new DataOciDatabaseAutonomousDatabaseStandbyDbList(this, "standby_db", false);
        this._systemTags = new cdktf.StringMap(this, "system_tags");
        this._transportableTablespace = new DataOciDatabaseAutonomousDatabaseTransportableTablespaceList(this, "transportable_tablespace", false);
        this._vanityConnectionUrls = new DataOciDatabaseAutonomousDatabaseVanityConnectionUrlsList(this, "vanity_connection_urls", false);
        this._vanityUrlDetails = new DataOciDatabaseAutonomousDatabaseVanityUrlDetailsList(this, "vanity_url_details", false);
        this._autonomousDatabaseId = config.autonomousDatabaseId;
    }
    get actualUsedDataStorageSizeInTbs() {
        return this.getNumberAttribute('actual_used_data_storage_size_in_tbs');
    }
    get adScheduledForUpdate() {
        return this.getStringAttribute('ad_scheduled_for_update');
    }
    get additionalAttributes() {
        return this._additionalAttributes;
    }
    get adminPassword() {
        return this.getStringAttribute('admin_password');
    }
    get allocatedStorageSizeInTbs() {
        return this.getNumberAttribute('allocated_storage_size_in_tbs');
    }
    get apexDetails() {
        return this._apexDetails;
    }
    get arePrimaryWhitelistedIpsUsed() {
        return this.getBooleanAttribute('are_primary_whitelisted_ips_used');
    }
    get autoRefreshFrequencyInSeconds() {
        return this.getNumberAttribute('auto_refresh_frequency_in_seconds');
    }
    get autoRefreshPointLagInSeconds() {
        return this.getNumberAttribute('auto_refresh_point_lag_in_seconds');
    }
    get autonomousContainerDatabaseId() {
        return this.getStringAttribute('autonomous_container_database_id');
    }
    get autonomousDatabaseBackupId() {
        return this.getStringAttribute('autonomous_database_backup_id');
    }
    get autonomousDatabaseId() {
        return this.getStringAttribute('autonomous_database_id');
    }
    set autonomousDatabaseId(value) {
        this._autonomousDatabaseId = value;
    }
    get autonomousDatabaseIdInput() {
        return this._autonomousDatabaseId;
    }
    get autonomousDatabaseMaintenanceWindow() {
        return this._autonomousDatabaseMaintenanceWindow;
    }
    get autonomousMaintenanceScheduleType() {
        return this.getStringAttribute('autonomous_maintenance_schedule_type');
    }
    get availabilityDomain() {
        return this.getStringAttribute('availability_domain');
    }
    get availableUpgradeVersions() {
        return this.getListAttribute('available_upgrade_versions');
    }
    get backupConfig() {
        return this._backupConfig;
    }
    get backupRetentionPeriodInDays() {
        return this.getNumberAttribute('backup_retention_period_in_days');
    }
    get byolComputeCountLimit() {
        return this.getNumberAttribute('byol_compute_count_limit');
    }
    get characterSet() {
        return this.getStringAttribute('character_set');
    }
    get cloneTableSpaceList() {
        return this.getNumberListAttribute('clone_table_space_list');
    }
    get cloneType() {
        return this.getStringAttribute('clone_type');
    }
    get clusterPlacementGroupId() {
        return this.getStringAttribute('cluster_placement_group_id');
    }
    get compartmentId() {
        return this.getStringAttribute('compartment_id');
    }
    get computeCount() {
        return this.getNumberAttribute('compute_count');
    }
    get computeModel() {
        return this.getStringAttribute('compute_model');
    }
    get connectionStrings() {
        return this._connectionStrings;
    }
    get connectionUrls() {
        return this._connectionUrls;
    }
    get cpuCoreCount() {
        return this.getNumberAttribute('cpu_core_count');
    }
    get customerContacts() {
        return this._customerContacts;
    }
    get dataSafeStatus() {
        return this.getStringAttribute('data_safe_status');
    }
    get dataStorageSizeInGb() {
        return this.getNumberAttribute('data_storage_size_in_gb');
    }
    get dataStorageSizeInTbs() {
        return this.getNumberAttribute('data_storage_size_in_tbs');
    }
    get databaseEdition() {
        return this.getStringAttribute('database_edition');
    }
    get databaseManagementStatus() {
        return this.getStringAttribute('database_management_status');
    }
    get dataguardRegionType() {
        return this.getStringAttribute('dataguard_region_type');
    }
    get dbName() {
        return this.getStringAttribute('db_name');
    }
    get dbToolsDetails() {
        return this._dbToolsDetails;
    }
    get dbVersion() {
        return this.getStringAttribute('db_version');
    }
    get dbWorkload() {
        return this.getStringAttribute('db_workload');
    }
    get definedTags() {
        return this._definedTags;
    }
    get disasterRecoveryRegionType() {
        return this.getStringAttribute('disaster_recovery_region_type');
    }
    get disasterRecoveryType() {
        return this.getStringAttribute('disaster_recovery_type');
    }
    get displayName() {
        return this.getStringAttribute('display_name');
    }
    get enableDeleteScheduledOperations() {
        return this.getBooleanAttribute('enable_delete_scheduled_operations');
    }
    get encryptionKey() {
        return this._encryptionKey;
    }
    get encryptionKeyHistoryEntry() {
        return this._encryptionKeyHistoryEntry;
    }
    get encryptionKeyLocationDetails() {
        return this._encryptionKeyLocationDetails;
    }
    get externalLocationZone() {
        return this.getStringAttribute('external_location_zone');
    }
    get failedDataRecoveryInSeconds() {
        return this.getNumberAttribute('failed_data_recovery_in_seconds');
    }
    get freeformTags() {
        return this._freeformTags;
    }
    get id() {
        return this.getStringAttribute('id');
    }
    get inMemoryAreaInGbs() {
        return this.getNumberAttribute('in_memory_area_in_gbs');
    }
    get inMemoryPercentage() {
        return this.getNumberAttribute('in_memory_percentage');
    }
    get infrastructureType() {
        return this.getStringAttribute('infrastructure_type');
    }
    get isAccessControlEnabled() {
        return this.getBooleanAttribute('is_access_control_enabled');
    }
    get isAutoScalingEnabled() {
        return this.getBooleanAttribute('is_auto_scaling_enabled');
    }
    get isAutoScalingForStorageEnabled() {
        return this.getBooleanAttribute('is_auto_scaling_for_storage_enabled');
    }
    get isBackupRetentionLocked() {
        return this.getBooleanAttribute('is_backup_retention_locked');
    }
    get isDataGuardEnabled() {
        return this.getBooleanAttribute('is_data_guard_enabled');
    }
    get isDedicated() {
        return this.getBooleanAttribute('is_dedicated');
    }
    get isDevTier() {
        return this.getBooleanAttribute('is_dev_tier');
    }
    get isDisableAdUpdateSchedule() {
        return this.getBooleanAttribute('is_disable_ad_update_schedule');
    }
    get isDisableDbVersionUpgradeSchedule() {
        return this.getBooleanAttribute('is_disable_db_version_upgrade_schedule');
    }
    get isDisconnectPeer() {
        return this.getBooleanAttribute('is_disconnect_peer');
    }
    get isFreeTier() {
        return this.getBooleanAttribute('is_free_tier');
    }
    get isLocalDataGuardEnabled() {
        return this.getBooleanAttribute('is_local_data_guard_enabled');
    }
    get isMtlsConnectionRequired() {
        return this.getBooleanAttribute('is_mtls_connection_required');
    }
    get isPreview() {
        return this.getBooleanAttribute('is_preview');
    }
    get isPreviewVersionWithServiceTermsAccepted() {
        return this.getBooleanAttribute('is_preview_version_with_service_terms_accepted');
    }
    get isReconnectCloneEnabled() {
        return this.getBooleanAttribute('is_reconnect_clone_enabled');
    }
    get isRefreshableClone() {
        return this.getBooleanAttribute('is_refreshable_clone');
    }
    get isRemoteDataGuardEnabled() {
        return this.getBooleanAttribute('is_remote_data_guard_enabled');
    }
    get isReplicateAutomaticBackups() {
        return this.getBooleanAttribute('is_replicate_automatic_backups');
    }
    get isScheduleAdUpdateToEarliest() {
        return this.getBooleanAttribute('is_schedule_ad_update_to_earliest');
    }
    get isScheduleDbVersionUpgradeToEarliest() {
        return this.getBooleanAttribute('is_schedule_db_version_upgrade_to_earliest');
    }
    get isShrinkOnly() {
        return this.getBooleanAttribute('is_shrink_only');
    }
    get keyHistoryEntry() {
        return this._keyHistoryEntry;
    }
    get keyStoreId() {
        return this.getStringAttribute('key_store_id');
    }
    get keyStoreWalletName() {
        return this.getStringAttribute('key_store_wallet_name');
    }
    get keyVersionId() {
        return this.getStringAttribute('key_version_id');
    }
    get kmsKeyId() {
        return this.getStringAttribute('kms_key_id');
    }
    get kmsKeyLifecycleDetails() {
        return this.getStringAttribute('kms_key_lifecycle_details');
    }
    get kmsKeyVersionId() {
        return this.getStringAttribute('kms_key_version_id');
    }
    get licenseModel() {
        return this.getStringAttribute('license_model');
    }
    get lifecycleDetails() {
        return this.getStringAttribute('lifecycle_details');
    }
    get localAdgAutoFailoverMaxDataLossLimit() {
        return this.getNumberAttribute('local_adg_auto_failover_max_data_loss_limit');
    }
    get localAdgResourcePoolLeaderId() {
        return this.getStringAttribute('local_adg_resource_pool_leader_id');
    }
    get localDisasterRecoveryType() {
        return this.getStringAttribute('local_disaster_recovery_type');
    }
    get localStandbyDb() {
        return this._localStandbyDb;
    }
    get longTermBackupSchedule() {
        return this._longTermBackupSchedule;
    }
    get maintenanceTargetComponent() {
        return this.getStringAttribute('maintenance_target_component');
    }
    get maxCpuCoreCount() {
        return this.getNumberAttribute('max_cpu_core_count');
    }
    get memoryPerComputeUnitInGbs() {
        return this.getNumberAttribute('memory_per_compute_unit_in_gbs');
    }
    get memoryPerOracleComputeUnitInGbs() {
        return this.getNumberAttribute('memory_per_oracle_compute_unit_in_gbs');
    }
    get ncharacterSet() {
        return this.getStringAttribute('ncharacter_set');
    }
    get netServicesArchitecture() {
        return this.getStringAttribute('net_services_architecture');
    }
    get nextLongTermBackupTimeStamp() {
        return this.getStringAttribute('next_long_term_backup_time_stamp');
    }
    get nsgIds() {
        return this.getListAttribute('nsg_ids');
    }
    get ocpuCount() {
        return this.getNumberAttribute('ocpu_count');
    }
    get openMode() {
        return this.getStringAttribute('open_mode');
    }
    get operationsInsightsStatus() {
        return this.getStringAttribute('operations_insights_status');
    }
    get peerDbId() {
        return this.getStringAttribute('peer_db_id');
    }
    get peerDbIds() {
        return this.getListAttribute('peer_db_ids');
    }
    get permissionLevel() {
        return this.getStringAttribute('permission_level');
    }
    get privateEndpoint() {
        return this.getStringAttribute('private_endpoint');
    }
    get privateEndpointIp() {
        return this.getStringAttribute('private_endpoint_ip');
    }
    get privateEndpointLabel() {
        return this.getStringAttribute('private_endpoint_label');
    }
    get provisionableCpus() {
        return this.getNumberListAttribute('provisionable_cpus');
    }
    get publicConnectionUrls() {
        return this._publicConnectionUrls;
    }
    get publicEndpoint() {
        return this.getStringAttribute('public_endpoint');
    }
    get refreshableMode() {
        return this.getStringAttribute('refreshable_mode');
    }
    get refreshableStatus() {
        return this.getStringAttribute('refreshable_status');
    }
    get remoteDisasterRecoveryConfiguration() {
        return this._remoteDisasterRecoveryConfiguration;
    }
    get remoteDisasterRecoveryType() {
        return this.getStringAttribute('remote_disaster_recovery_type');
    }
    get resourcePoolLeaderId() {
        return this.getStringAttribute('resource_pool_leader_id');
    }
    get resourcePoolSummary() {
        return this._resourcePoolSummary;
    }
    get role() {
        return this.getStringAttribute('role');
    }
    get rotateKeyTrigger() {
        return this.getBooleanAttribute('rotate_key_trigger');
    }
    get scheduledOperations() {
        return this._scheduledOperations;
    }
    get secretId() {
        return this.getStringAttribute('secret_id');
    }
    get secretVersionNumber() {
        return this.getNumberAttribute('secret_version_number');
    }
    get securityAttributes() {
        return this._securityAttributes;
    }
    get serviceConsoleUrl() {
        return this.getStringAttribute('service_console_url');
    }
    get shrinkAdbTrigger() {
        return this.getNumberAttribute('shrink_adb_trigger');
    }
    get source() {
        return this.getStringAttribute('source');
    }
    get sourceId() {
        return this.getStringAttribute('source_id');
    }
    get standbyDb() {
        return this._standbyDb;
    }
    get standbyWhitelistedIps() {
        return this.getListAttribute('standby_whitelisted_ips');
    }
    get state() {
        return this.getStringAttribute('state');
    }
    get subnetId() {
        return this.getStringAttribute('subnet_id');
    }
    get subscriptionId() {
        return this.getStringAttribute('subscription_id');
    }
    get supportedRegionsToCloneTo() {
        return this.getListAttribute('supported_regions_to_clone_to');
    }
    get switchoverTo() {
        return this.getStringAttribute('switchover_to');
    }
    get switchoverToRemotePeerId() {
        return this.getStringAttribute('switchover_to_remote_peer_id');
    }
    get systemTags() {
        return this._systemTags;
    }
    get timeCreated() {
        return this.getStringAttribute('time_created');
    }
    get timeDataGuardRoleChanged() {
        return this.getStringAttribute('time_data_guard_role_changed');
    }
    get timeDeletionOfFreeAutonomousDatabase() {
        return this.getStringAttribute('time_deletion_of_free_autonomous_database');
    }
    get timeDisasterRecoveryRoleChanged() {
        return this.getStringAttribute('time_disaster_recovery_role_changed');
    }
    get timeEarliestAvailableAdUpdate() {
        return this.getStringAttribute('time_earliest_available_ad_update');
    }
    get timeEarliestAvailableDbVersionUpgrade() {
        return this.getStringAttribute('time_earliest_available_db_version_upgrade');
    }
    get timeLatestAvailableAdUpdate() {
        return this.getStringAttribute('time_latest_available_ad_update');
    }
    get timeLatestAvailableDbVersionUpgrade() {
        return this.getStringAttribute('time_latest_available_db_version_upgrade');
    }
    get timeLocalDataGuardEnabled() {
        return this.getStringAttribute('time_local_data_guard_enabled');
    }
    get timeMaintenanceBegin() {
        return this.getStringAttribute('time_maintenance_begin');
    }
    get timeMaintenanceEnd() {
        return this.getStringAttribute('time_maintenance_end');
    }
    get timeMaintenancePauseUntil() {
        return this.getStringAttribute('time_maintenance_pause_until');
    }
    get timeOfAutoRefreshStart() {
        return this.getStringAttribute('time_of_auto_refresh_start');
    }
    get timeOfJoiningResourcePool() {
        return this.getStringAttribute('time_of_joining_resource_pool');
    }
    get timeOfLastFailover() {
        return this.getStringAttribute('time_of_last_failover');
    }
    get timeOfLastRefresh() {
        return this.getStringAttribute('time_of_last_refresh');
    }
    get timeOfLastRefreshPoint() {
        return this.getStringAttribute('time_of_last_refresh_point');
    }
    get timeOfLastSwitchover() {
        return this.getStringAttribute('time_of_last_switchover');
    }
    get timeOfNextRefresh() {
        return this.getStringAttribute('time_of_next_refresh');
    }
    get timeReclamationOfFreeAutonomousDatabase() {
        return this.getStringAttribute('time_reclamation_of_free_autonomous_database');
    }
    get timeScheduledAdUpdate() {
        return this.getStringAttribute('time_scheduled_ad_update');
    }
    get timeScheduledDbVersionUpgrade() {
        return this.getStringAttribute('time_scheduled_db_version_upgrade');
    }
    get timeUndeleted() {
        return this.getStringAttribute('time_undeleted');
    }
    get timeUntilReconnectCloneEnabled() {
        return this.getStringAttribute('time_until_reconnect_clone_enabled');
    }
    get timestamp() {
        return this.getStringAttribute('timestamp');
    }
    get totalBackupStorageSizeInGbs() {
        return this.getNumberAttribute('total_backup_storage_size_in_gbs');
    }
    get transportableTablespace() {
        return this._transportableTablespace;
    }
    get useLatestAvailableBackupTimeStamp() {
        return this.getBooleanAttribute('use_latest_available_backup_time_stamp');
    }
    get usedDataStorageSizeInGbs() {
        return this.getNumberAttribute('used_data_storage_size_in_gbs');
    }
    get usedDataStorageSizeInTbs() {
        return this.getNumberAttribute('used_data_storage_size_in_tbs');
    }
    get vanityConnectionUrls() {
        return this._vanityConnectionUrls;
    }
    get vanityUrlDetails() {
        return this._vanityUrlDetails;
    }
    get vaultId() {
        return this.getStringAttribute('vault_id');
    }
    get whitelistedIps() {
        return this.getListAttribute('whitelisted_ips');
    }
    synthesizeAttributes() {
        return {
            autonomous_database_id: cdktf.stringToTerraform(this._autonomousDatabaseId),
        };
    }
    synthesizeHclAttributes() {
        const attrs = {
            autonomous_database_id: {
                value: cdktf.stringToHclTerraform(this._autonomousDatabaseId),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
        };
        return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
    }
}
exports.DataOciDatabaseAutonomousDatabase = DataOciDatabaseAutonomousDatabase;
DataOciDatabaseAutonomousDatabase.tfResourceType = "oci_database_autonomous_database";
