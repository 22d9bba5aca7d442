// Generated from the schema of oracle/oci 8.28.0; see ../../README.md. Do not edit.
// Made with @cdktf/provider-generator, Copyright (c) HashiCorp, Inc., SPDX-License-Identifier: MPL-2.0.
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.DatabaseAutonomousDatabase = exports.DatabaseAutonomousDatabaseVanityUrlDetailsList = exports.DatabaseAutonomousDatabaseVanityUrlDetailsOutputReference = exports.DatabaseAutonomousDatabaseTransportableTablespaceOutputReference = exports.DatabaseAutonomousDatabaseTimeoutsOutputReference = exports.DatabaseAutonomousDatabaseScheduledOperationsList = exports.DatabaseAutonomousDatabaseScheduledOperationsOutputReference = exports.DatabaseAutonomousDatabaseScheduledOperationsDayOfWeekOutputReference = exports.DatabaseAutonomousDatabaseResourcePoolSummaryOutputReference = exports.DatabaseAutonomousDatabaseLongTermBackupScheduleList = exports.DatabaseAutonomousDatabaseLongTermBackupScheduleOutputReference = exports.DatabaseAutonomousDatabaseEncryptionKeyOutputReference = exports.DatabaseAutonomousDatabaseDbToolsDetailsList = exports.DatabaseAutonomousDatabaseDbToolsDetailsOutputReference = exports.DatabaseAutonomousDatabaseCustomerContactsList = exports.DatabaseAutonomousDatabaseCustomerContactsOutputReference = exports.DatabaseAutonomousDatabaseAutonomousDatabaseMaintenanceWindowOutputReference = exports.DatabaseAutonomousDatabaseAutonomousDatabaseMaintenanceWindowDayOfWeekOutputReference = exports.DatabaseAutonomousDatabaseVanityConnectionUrlsList = exports.DatabaseAutonomousDatabaseVanityConnectionUrlsOutputReference = exports.DatabaseAutonomousDatabaseStandbyDbList = exports.DatabaseAutonomousDatabaseStandbyDbOutputReference = exports.DatabaseAutonomousDatabaseRemoteDisasterRecoveryConfigurationList = exports.DatabaseAutonomousDatabaseRemoteDisasterRecoveryConfigurationOutputReference = exports.DatabaseAutonomousDatabasePublicConnectionUrlsList = exports.DatabaseAutonomousDatabasePublicConnectionUrlsOutputReference = exports.DatabaseAutonomousDatabaseLocalStandbyDbList = exports.DatabaseAutonomousDatabaseLocalStandbyDbOutputReference = exports.DatabaseAutonomousDatabaseKeyHistoryEntryList = exports.DatabaseAutonomousDatabaseKeyHistoryEntryOutputReference = exports.DatabaseAutonomousDatabaseEncryptionKeyLocationDetailsList = exports.DatabaseAutonomousDatabaseEncryptionKeyLocationDetailsOutputReference = exports.DatabaseAutonomousDatabaseEncryptionKeyHistoryEntryList = exports.DatabaseAutonomousDatabaseEncryptionKeyHistoryEntryOutputReference = exports.DatabaseAutonomousDatabaseEncryptionKeyHistoryEntryEncryptionKeyList = exports.DatabaseAutonomousDatabaseEncryptionKeyHistoryEntryEncryptionKeyOutputReference = exports.DatabaseAutonomousDatabaseConnectionUrlsList = exports.DatabaseAutonomousDatabaseConnectionUrlsOutputReference = exports.DatabaseAutonomousDatabaseConnectionStringsList = exports.DatabaseAutonomousDatabaseConnectionStringsOutputReference = exports.DatabaseAutonomousDatabaseConnectionStringsProfilesList = exports.DatabaseAutonomousDatabaseConnectionStringsProfilesOutputReference = exports.DatabaseAutonomousDatabaseBackupConfigList = exports.DatabaseAutonomousDatabaseBackupConfigOutputReference = exports.DatabaseAutonomousDatabaseApexDetailsList = exports.DatabaseAutonomousDatabaseApexDetailsOutputReference = void 0;
exports.databaseAutonomousDatabaseApexDetailsToTerraform = databaseAutonomousDatabaseApexDetailsToTerraform;
exports.databaseAutonomousDatabaseApexDetailsToHclTerraform = databaseAutonomousDatabaseApexDetailsToHclTerraform;
exports.databaseAutonomousDatabaseBackupConfigToTerraform = databaseAutonomousDatabaseBackupConfigToTerraform;
exports.databaseAutonomousDatabaseBackupConfigToHclTerraform = databaseAutonomousDatabaseBackupConfigToHclTerraform;
exports.databaseAutonomousDatabaseConnectionStringsProfilesToTerraform = databaseAutonomousDatabaseConnectionStringsProfilesToTerraform;
exports.databaseAutonomousDatabaseConnectionStringsProfilesToHclTerraform = databaseAutonomousDatabaseConnectionStringsProfilesToHclTerraform;
exports.databaseAutonomousDatabaseConnectionStringsToTerraform = databaseAutonomousDatabaseConnectionStringsToTerraform;
exports.databaseAutonomousDatabaseConnectionStringsToHclTerraform = databaseAutonomousDatabaseConnectionStringsToHclTerraform;
exports.databaseAutonomousDatabaseConnectionUrlsToTerraform = databaseAutonomousDatabaseConnectionUrlsToTerraform;
exports.databaseAutonomousDatabaseConnectionUrlsToHclTerraform = databaseAutonomousDatabaseConnectionUrlsToHclTerraform;
exports.databaseAutonomousDatabaseEncryptionKeyHistoryEntryEncryptionKeyToTerraform = databaseAutonomousDatabaseEncryptionKeyHistoryEntryEncryptionKeyToTerraform;
exports.databaseAutonomousDatabaseEncryptionKeyHistoryEntryEncryptionKeyToHclTerraform = databaseAutonomousDatabaseEncryptionKeyHistoryEntryEncryptionKeyToHclTerraform;
exports.databaseAutonomousDatabaseEncryptionKeyHistoryEntryToTerraform = databaseAutonomousDatabaseEncryptionKeyHistoryEntryToTerraform;
exports.databaseAutonomousDatabaseEncryptionKeyHistoryEntryToHclTerraform = databaseAutonomousDatabaseEncryptionKeyHistoryEntryToHclTerraform;
exports.databaseAutonomousDatabaseEncryptionKeyLocationDetailsToTerraform = databaseAutonomousDatabaseEncryptionKeyLocationDetailsToTerraform;
exports.databaseAutonomousDatabaseEncryptionKeyLocationDetailsToHclTerraform = databaseAutonomousDatabaseEncryptionKeyLocationDetailsToHclTerraform;
exports.databaseAutonomousDatabaseKeyHistoryEntryToTerraform = databaseAutonomousDatabaseKeyHistoryEntryToTerraform;
exports.databaseAutonomousDatabaseKeyHistoryEntryToHclTerraform = databaseAutonomousDatabaseKeyHistoryEntryToHclTerraform;
exports.databaseAutonomousDatabaseLocalStandbyDbToTerraform = databaseAutonomousDatabaseLocalStandbyDbToTerraform;
exports.databaseAutonomousDatabaseLocalStandbyDbToHclTerraform = databaseAutonomousDatabaseLocalStandbyDbToHclTerraform;
exports.databaseAutonomousDatabasePublicConnectionUrlsToTerraform = databaseAutonomousDatabasePublicConnectionUrlsToTerraform;
exports.databaseAutonomousDatabasePublicConnectionUrlsToHclTerraform = databaseAutonomousDatabasePublicConnectionUrlsToHclTerraform;
exports.databaseAutonomousDatabaseRemoteDisasterRecoveryConfigurationToTerraform = databaseAutonomousDatabaseRemoteDisasterRecoveryConfigurationToTerraform;
exports.databaseAutonomousDatabaseRemoteDisasterRecoveryConfigurationToHclTerraform = databaseAutonomousDatabaseRemoteDisasterRecoveryConfigurationToHclTerraform;
exports.databaseAutonomousDatabaseStandbyDbToTerraform = databaseAutonomousDatabaseStandbyDbToTerraform;
exports.databaseAutonomousDatabaseStandbyDbToHclTerraform = databaseAutonomousDatabaseStandbyDbToHclTerraform;
exports.databaseAutonomousDatabaseVanityConnectionUrlsToTerraform = databaseAutonomousDatabaseVanityConnectionUrlsToTerraform;
exports.databaseAutonomousDatabaseVanityConnectionUrlsToHclTerraform = databaseAutonomousDatabaseVanityConnectionUrlsToHclTerraform;
exports.databaseAutonomousDatabaseAutonomousDatabaseMaintenanceWindowDayOfWeekToTerraform = databaseAutonomousDatabaseAutonomousDatabaseMaintenanceWindowDayOfWeekToTerraform;
exports.databaseAutonomousDatabaseAutonomousDatabaseMaintenanceWindowDayOfWeekToHclTerraform = databaseAutonomousDatabaseAutonomousDatabaseMaintenanceWindowDayOfWeekToHclTerraform;
exports.databaseAutonomousDatabaseAutonomousDatabaseMaintenanceWindowToTerraform = databaseAutonomousDatabaseAutonomousDatabaseMaintenanceWindowToTerraform;
exports.databaseAutonomousDatabaseAutonomousDatabaseMaintenanceWindowToHclTerraform = databaseAutonomousDatabaseAutonomousDatabaseMaintenanceWindowToHclTerraform;
exports.databaseAutonomousDatabaseCustomerContactsToTerraform = databaseAutonomousDatabaseCustomerContactsToTerraform;
exports.databaseAutonomousDatabaseCustomerContactsToHclTerraform = databaseAutonomousDatabaseCustomerContactsToHclTerraform;
exports.databaseAutonomousDatabaseDbToolsDetailsToTerraform = databaseAutonomousDatabaseDbToolsDetailsToTerraform;
exports.databaseAutonomousDatabaseDbToolsDetailsToHclTerraform = databaseAutonomousDatabaseDbToolsDetailsToHclTerraform;
exports.databaseAutonomousDatabaseEncryptionKeyToTerraform = databaseAutonomousDatabaseEncryptionKeyToTerraform;
exports.databaseAutonomousDatabaseEncryptionKeyToHclTerraform = databaseAutonomousDatabaseEncryptionKeyToHclTerraform;
exports.databaseAutonomousDatabaseLongTermBackupScheduleToTerraform = databaseAutonomousDatabaseLongTermBackupScheduleToTerraform;
exports.databaseAutonomousDatabaseLongTermBackupScheduleToHclTerraform = databaseAutonomousDatabaseLongTermBackupScheduleToHclTerraform;
exports.databaseAutonomousDatabaseResourcePoolSummaryToTerraform = databaseAutonomousDatabaseResourcePoolSummaryToTerraform;
exports.databaseAutonomousDatabaseResourcePoolSummaryToHclTerraform = databaseAutonomousDatabaseResourcePoolSummaryToHclTerraform;
exports.databaseAutonomousDatabaseScheduledOperationsDayOfWeekToTerraform = databaseAutonomousDatabaseScheduledOperationsDayOfWeekToTerraform;
exports.databaseAutonomousDatabaseScheduledOperationsDayOfWeekToHclTerraform = databaseAutonomousDatabaseScheduledOperationsDayOfWeekToHclTerraform;
exports.databaseAutonomousDatabaseScheduledOperationsToTerraform = databaseAutonomousDatabaseScheduledOperationsToTerraform;
exports.databaseAutonomousDatabaseScheduledOperationsToHclTerraform = databaseAutonomousDatabaseScheduledOperationsToHclTerraform;
exports.databaseAutonomousDatabaseTimeoutsToTerraform = databaseAutonomousDatabaseTimeoutsToTerraform;
exports.databaseAutonomousDatabaseTimeoutsToHclTerraform = databaseAutonomousDatabaseTimeoutsToHclTerraform;
exports.databaseAutonomousDatabaseTransportableTablespaceToTerraform = databaseAutonomousDatabaseTransportableTablespaceToTerraform;
exports.databaseAutonomousDatabaseTransportableTablespaceToHclTerraform = databaseAutonomousDatabaseTransportableTablespaceToHclTerraform;
exports.databaseAutonomousDatabaseVanityUrlDetailsToTerraform = databaseAutonomousDatabaseVanityUrlDetailsToTerraform;
exports.databaseAutonomousDatabaseVanityUrlDetailsToHclTerraform = databaseAutonomousDatabaseVanityUrlDetailsToHclTerraform;
const engine_1 = require("../../engine");
const cdktf = require("cdktf");
function databaseAutonomousDatabaseApexDetailsToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
function databaseAutonomousDatabaseApexDetailsToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
class DatabaseAutonomousDatabaseApexDetailsOutputReference extends cdktf.ComplexObject {
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
exports.DatabaseAutonomousDatabaseApexDetailsOutputReference = DatabaseAutonomousDatabaseApexDetailsOutputReference;
class DatabaseAutonomousDatabaseApexDetailsList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new DatabaseAutonomousDatabaseApexDetailsOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.DatabaseAutonomousDatabaseApexDetailsList = DatabaseAutonomousDatabaseApexDetailsList;
function databaseAutonomousDatabaseBackupConfigToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
function databaseAutonomousDatabaseBackupConfigToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
class DatabaseAutonomousDatabaseBackupConfigOutputReference extends cdktf.ComplexObject {
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
exports.DatabaseAutonomousDatabaseBackupConfigOutputReference = DatabaseAutonomousDatabaseBackupConfigOutputReference;
class DatabaseAutonomousDatabaseBackupConfigList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new DatabaseAutonomousDatabaseBackupConfigOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.DatabaseAutonomousDatabaseBackupConfigList = DatabaseAutonomousDatabaseBackupConfigList;
function databaseAutonomousDatabaseConnectionStringsProfilesToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
function databaseAutonomousDatabaseConnectionStringsProfilesToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
class DatabaseAutonomousDatabaseConnectionStringsProfilesOutputReference extends cdktf.ComplexObject {
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
exports.DatabaseAutonomousDatabaseConnectionStringsProfilesOutputReference = DatabaseAutonomousDatabaseConnectionStringsProfilesOutputReference;
class DatabaseAutonomousDatabaseConnectionStringsProfilesList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new DatabaseAutonomousDatabaseConnectionStringsProfilesOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.DatabaseAutonomousDatabaseConnectionStringsProfilesList = DatabaseAutonomousDatabaseConnectionStringsProfilesList;
function databaseAutonomousDatabaseConnectionStringsToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
function databaseAutonomousDatabaseConnectionStringsToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
class DatabaseAutonomousDatabaseConnectionStringsOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute, complexObjectIndex, complexObjectIsFromSet) {
        super(terraformResource, terraformAttribute, complexObjectIsFromSet, complexObjectIndex);
        this.isEmptyObject = false;
        this._allConnectionStrings = new cdktf.StringMap(this, "all_connection_strings");
        this._profiles = new DatabaseAutonomousDatabaseConnectionStringsProfilesList(this, "profiles", false);
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
exports.DatabaseAutonomousDatabaseConnectionStringsOutputReference = DatabaseAutonomousDatabaseConnectionStringsOutputReference;
class DatabaseAutonomousDatabaseConnectionStringsList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new DatabaseAutonomousDatabaseConnectionStringsOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.DatabaseAutonomousDatabaseConnectionStringsList = DatabaseAutonomousDatabaseConnectionStringsList;
function databaseAutonomousDatabaseConnectionUrlsToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
function databaseAutonomousDatabaseConnectionUrlsToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
class DatabaseAutonomousDatabaseConnectionUrlsOutputReference extends cdktf.ComplexObject {
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
exports.DatabaseAutonomousDatabaseConnectionUrlsOutputReference = DatabaseAutonomousDatabaseConnectionUrlsOutputReference;
class DatabaseAutonomousDatabaseConnectionUrlsList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new DatabaseAutonomousDatabaseConnectionUrlsOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.DatabaseAutonomousDatabaseConnectionUrlsList = DatabaseAutonomousDatabaseConnectionUrlsList;
function databaseAutonomousDatabaseEncryptionKeyHistoryEntryEncryptionKeyToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
function databaseAutonomousDatabaseEncryptionKeyHistoryEntryEncryptionKeyToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
class DatabaseAutonomousDatabaseEncryptionKeyHistoryEntryEncryptionKeyOutputReference extends cdktf.ComplexObject {
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
exports.DatabaseAutonomousDatabaseEncryptionKeyHistoryEntryEncryptionKeyOutputReference = DatabaseAutonomousDatabaseEncryptionKeyHistoryEntryEncryptionKeyOutputReference;
class DatabaseAutonomousDatabaseEncryptionKeyHistoryEntryEncryptionKeyList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new DatabaseAutonomousDatabaseEncryptionKeyHistoryEntryEncryptionKeyOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.DatabaseAutonomousDatabaseEncryptionKeyHistoryEntryEncryptionKeyList = DatabaseAutonomousDatabaseEncryptionKeyHistoryEntryEncryptionKeyList;
function databaseAutonomousDatabaseEncryptionKeyHistoryEntryToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
function databaseAutonomousDatabaseEncryptionKeyHistoryEntryToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
class DatabaseAutonomousDatabaseEncryptionKeyHistoryEntryOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute, complexObjectIndex, complexObjectIsFromSet) {
        super(terraformResource, terraformAttribute, complexObjectIsFromSet, complexObjectIndex);
        this.isEmptyObject = false;
        this._encryptionKey = new DatabaseAutonomousDatabaseEncryptionKeyHistoryEntryEncryptionKeyList(this, "encryption_key", false);
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
exports.DatabaseAutonomousDatabaseEncryptionKeyHistoryEntryOutputReference = DatabaseAutonomousDatabaseEncryptionKeyHistoryEntryOutputReference;
class DatabaseAutonomousDatabaseEncryptionKeyHistoryEntryList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new DatabaseAutonomousDatabaseEncryptionKeyHistoryEntryOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.DatabaseAutonomousDatabaseEncryptionKeyHistoryEntryList = DatabaseAutonomousDatabaseEncryptionKeyHistoryEntryList;
function databaseAutonomousDatabaseEncryptionKeyLocationDetailsToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
function databaseAutonomousDatabaseEncryptionKeyLocationDetailsToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
class DatabaseAutonomousDatabaseEncryptionKeyLocationDetailsOutputReference extends cdktf.ComplexObject {
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
exports.DatabaseAutonomousDatabaseEncryptionKeyLocationDetailsOutputReference = DatabaseAutonomousDatabaseEncryptionKeyLocationDetailsOutputReference;
class DatabaseAutonomousDatabaseEncryptionKeyLocationDetailsList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new DatabaseAutonomousDatabaseEncryptionKeyLocationDetailsOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.DatabaseAutonomousDatabaseEncryptionKeyLocationDetailsList = DatabaseAutonomousDatabaseEncryptionKeyLocationDetailsList;
function databaseAutonomousDatabaseKeyHistoryEntryToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
function databaseAutonomousDatabaseKeyHistoryEntryToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
class DatabaseAutonomousDatabaseKeyHistoryEntryOutputReference extends cdktf.ComplexObject {
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
exports.DatabaseAutonomousDatabaseKeyHistoryEntryOutputReference = DatabaseAutonomousDatabaseKeyHistoryEntryOutputReference;
class DatabaseAutonomousDatabaseKeyHistoryEntryList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new DatabaseAutonomousDatabaseKeyHistoryEntryOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.DatabaseAutonomousDatabaseKeyHistoryEntryList = DatabaseAutonomousDatabaseKeyHistoryEntryList;
function databaseAutonomousDatabaseLocalStandbyDbToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
function databaseAutonomousDatabaseLocalStandbyDbToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
class DatabaseAutonomousDatabaseLocalStandbyDbOutputReference extends cdktf.ComplexObject {
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
exports.DatabaseAutonomousDatabaseLocalStandbyDbOutputReference = DatabaseAutonomousDatabaseLocalStandbyDbOutputReference;
class DatabaseAutonomousDatabaseLocalStandbyDbList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new DatabaseAutonomousDatabaseLocalStandbyDbOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.DatabaseAutonomousDatabaseLocalStandbyDbList = DatabaseAutonomousDatabaseLocalStandbyDbList;
function databaseAutonomousDatabasePublicConnectionUrlsToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
function databaseAutonomousDatabasePublicConnectionUrlsToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
class DatabaseAutonomousDatabasePublicConnectionUrlsOutputReference extends cdktf.ComplexObject {
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
exports.DatabaseAutonomousDatabasePublicConnectionUrlsOutputReference = DatabaseAutonomousDatabasePublicConnectionUrlsOutputReference;
class DatabaseAutonomousDatabasePublicConnectionUrlsList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new DatabaseAutonomousDatabasePublicConnectionUrlsOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.DatabaseAutonomousDatabasePublicConnectionUrlsList = DatabaseAutonomousDatabasePublicConnectionUrlsList;
function databaseAutonomousDatabaseRemoteDisasterRecoveryConfigurationToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
function databaseAutonomousDatabaseRemoteDisasterRecoveryConfigurationToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
class DatabaseAutonomousDatabaseRemoteDisasterRecoveryConfigurationOutputReference extends cdktf.ComplexObject {
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
exports.DatabaseAutonomousDatabaseRemoteDisasterRecoveryConfigurationOutputReference = DatabaseAutonomousDatabaseRemoteDisasterRecoveryConfigurationOutputReference;
class DatabaseAutonomousDatabaseRemoteDisasterRecoveryConfigurationList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new DatabaseAutonomousDatabaseRemoteDisasterRecoveryConfigurationOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.DatabaseAutonomousDatabaseRemoteDisasterRecoveryConfigurationList = DatabaseAutonomousDatabaseRemoteDisasterRecoveryConfigurationList;
function databaseAutonomousDatabaseStandbyDbToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
function databaseAutonomousDatabaseStandbyDbToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
class DatabaseAutonomousDatabaseStandbyDbOutputReference extends cdktf.ComplexObject {
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
exports.DatabaseAutonomousDatabaseStandbyDbOutputReference = DatabaseAutonomousDatabaseStandbyDbOutputReference;
class DatabaseAutonomousDatabaseStandbyDbList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new DatabaseAutonomousDatabaseStandbyDbOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.DatabaseAutonomousDatabaseStandbyDbList = DatabaseAutonomousDatabaseStandbyDbList;
function databaseAutonomousDatabaseVanityConnectionUrlsToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
function databaseAutonomousDatabaseVanityConnectionUrlsToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
class DatabaseAutonomousDatabaseVanityConnectionUrlsOutputReference extends cdktf.ComplexObject {
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
exports.DatabaseAutonomousDatabaseVanityConnectionUrlsOutputReference = DatabaseAutonomousDatabaseVanityConnectionUrlsOutputReference;
class DatabaseAutonomousDatabaseVanityConnectionUrlsList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new DatabaseAutonomousDatabaseVanityConnectionUrlsOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.DatabaseAutonomousDatabaseVanityConnectionUrlsList = DatabaseAutonomousDatabaseVanityConnectionUrlsList;
function databaseAutonomousDatabaseAutonomousDatabaseMaintenanceWindowDayOfWeekToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        name: cdktf.stringToTerraform(struct.name),
    };
}
function databaseAutonomousDatabaseAutonomousDatabaseMaintenanceWindowDayOfWeekToHclTerraform(struct) {
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
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class DatabaseAutonomousDatabaseAutonomousDatabaseMaintenanceWindowDayOfWeekOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false, 0);
        this.isEmptyObject = false;
    }
    get internalValue() {
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._name !== undefined) {
            hasAnyValues = true;
            internalValueResult.name = this._name;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this._name = undefined;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this._name = value.name;
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
}
exports.DatabaseAutonomousDatabaseAutonomousDatabaseMaintenanceWindowDayOfWeekOutputReference = DatabaseAutonomousDatabaseAutonomousDatabaseMaintenanceWindowDayOfWeekOutputReference;
function databaseAutonomousDatabaseAutonomousDatabaseMaintenanceWindowToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        maintenance_end_time: cdktf.stringToTerraform(struct.maintenanceEndTime),
        maintenance_start_time: cdktf.stringToTerraform(struct.maintenanceStartTime),
        day_of_week: databaseAutonomousDatabaseAutonomousDatabaseMaintenanceWindowDayOfWeekToTerraform(struct.dayOfWeek),
    };
}
function databaseAutonomousDatabaseAutonomousDatabaseMaintenanceWindowToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        maintenance_end_time: {
            value: cdktf.stringToHclTerraform(struct.maintenanceEndTime),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        maintenance_start_time: {
            value: cdktf.stringToHclTerraform(struct.maintenanceStartTime),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        day_of_week: {
            value: databaseAutonomousDatabaseAutonomousDatabaseMaintenanceWindowDayOfWeekToHclTerraform(struct.dayOfWeek),
            isBlock: true,
            type: "list",
            storageClassType: "DatabaseAutonomousDatabaseAutonomousDatabaseMaintenanceWindowDayOfWeekList",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class DatabaseAutonomousDatabaseAutonomousDatabaseMaintenanceWindowOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false, 0);
        this.isEmptyObject = false;
        this._dayOfWeek = new DatabaseAutonomousDatabaseAutonomousDatabaseMaintenanceWindowDayOfWeekOutputReference(this, "day_of_week");
    }
    get internalValue() {
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._maintenanceEndTime !== undefined) {
            hasAnyValues = true;
            internalValueResult.maintenanceEndTime = this._maintenanceEndTime;
        }
        if (this._maintenanceStartTime !== undefined) {
            hasAnyValues = true;
            internalValueResult.maintenanceStartTime = this._maintenanceStartTime;
        }
        if (this._dayOfWeek?.internalValue !== undefined) {
            hasAnyValues = true;
            internalValueResult.dayOfWeek = this._dayOfWeek?.internalValue;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this._maintenanceEndTime = undefined;
            this._maintenanceStartTime = undefined;
            this._dayOfWeek.internalValue = undefined;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this._maintenanceEndTime = value.maintenanceEndTime;
            this._maintenanceStartTime = value.maintenanceStartTime;
            this._dayOfWeek.internalValue = value.dayOfWeek;
        }
    }
    get maintenanceEndTime() {
        return this.getStringAttribute('maintenance_end_time');
    }
    set maintenanceEndTime(value) {
        this._maintenanceEndTime = value;
    }
    resetMaintenanceEndTime() {
        this._maintenanceEndTime = undefined;
    }
    get maintenanceEndTimeInput() {
        return this._maintenanceEndTime;
    }
    get maintenanceStartTime() {
        return this.getStringAttribute('maintenance_start_time');
    }
    set maintenanceStartTime(value) {
        this._maintenanceStartTime = value;
    }
    resetMaintenanceStartTime() {
        this._maintenanceStartTime = undefined;
    }
    get maintenanceStartTimeInput() {
        return this._maintenanceStartTime;
    }
    get dayOfWeek() {
        return this._dayOfWeek;
    }
    putDayOfWeek(value) {
        this._dayOfWeek.internalValue = value;
    }
    get dayOfWeekInput() {
        return this._dayOfWeek.internalValue;
    }
}
exports.DatabaseAutonomousDatabaseAutonomousDatabaseMaintenanceWindowOutputReference = DatabaseAutonomousDatabaseAutonomousDatabaseMaintenanceWindowOutputReference;
function databaseAutonomousDatabaseCustomerContactsToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        email: cdktf.stringToTerraform(struct.email),
    };
}
function databaseAutonomousDatabaseCustomerContactsToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        email: {
            value: cdktf.stringToHclTerraform(struct.email),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class DatabaseAutonomousDatabaseCustomerContactsOutputReference extends cdktf.ComplexObject {
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
        if (this._email !== undefined) {
            hasAnyValues = true;
            internalValueResult.email = this._email;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this.resolvableValue = undefined;
            this._email = undefined;
        }
        else if (cdktf.Tokenization.isResolvable(value)) {
            this.isEmptyObject = false;
            this.resolvableValue = value;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this.resolvableValue = undefined;
            this._email = value.email;
        }
    }
    get email() {
        return this.getStringAttribute('email');
    }
    set email(value) {
        this._email = value;
    }
    resetEmail() {
        this._email = undefined;
    }
    get emailInput() {
        return this._email;
    }
}
exports.DatabaseAutonomousDatabaseCustomerContactsOutputReference = DatabaseAutonomousDatabaseCustomerContactsOutputReference;
class DatabaseAutonomousDatabaseCustomerContactsList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new DatabaseAutonomousDatabaseCustomerContactsOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.DatabaseAutonomousDatabaseCustomerContactsList = DatabaseAutonomousDatabaseCustomerContactsList;
function databaseAutonomousDatabaseDbToolsDetailsToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        compute_count: cdktf.numberToTerraform(struct.computeCount),
        is_enabled: cdktf.booleanToTerraform(struct.isEnabled),
        max_idle_time_in_minutes: cdktf.numberToTerraform(struct.maxIdleTimeInMinutes),
        name: cdktf.stringToTerraform(struct.name),
    };
}
function databaseAutonomousDatabaseDbToolsDetailsToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        compute_count: {
            value: cdktf.numberToHclTerraform(struct.computeCount),
            isBlock: false,
            type: "simple",
            storageClassType: "number",
        },
        is_enabled: {
            value: cdktf.booleanToHclTerraform(struct.isEnabled),
            isBlock: false,
            type: "simple",
            storageClassType: "boolean",
        },
        max_idle_time_in_minutes: {
            value: cdktf.numberToHclTerraform(struct.maxIdleTimeInMinutes),
            isBlock: false,
            type: "simple",
            storageClassType: "number",
        },
        name: {
            value: cdktf.stringToHclTerraform(struct.name),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class DatabaseAutonomousDatabaseDbToolsDetailsOutputReference extends cdktf.ComplexObject {
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
        if (this._computeCount !== undefined) {
            hasAnyValues = true;
            internalValueResult.computeCount = this._computeCount;
        }
        if (this._isEnabled !== undefined) {
            hasAnyValues = true;
            internalValueResult.isEnabled = this._isEnabled;
        }
        if (this._maxIdleTimeInMinutes !== undefined) {
            hasAnyValues = true;
            internalValueResult.maxIdleTimeInMinutes = this._maxIdleTimeInMinutes;
        }
        if (this._name !== undefined) {
            hasAnyValues = true;
            internalValueResult.name = this._name;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this.resolvableValue = undefined;
            this._computeCount = undefined;
            this._isEnabled = undefined;
            this._maxIdleTimeInMinutes = undefined;
            this._name = undefined;
        }
        else if (cdktf.Tokenization.isResolvable(value)) {
            this.isEmptyObject = false;
            this.resolvableValue = value;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this.resolvableValue = undefined;
            this._computeCount = value.computeCount;
            this._isEnabled = value.isEnabled;
            this._maxIdleTimeInMinutes = value.maxIdleTimeInMinutes;
            this._name = value.name;
        }
    }
    get computeCount() {
        return this.getNumberAttribute('compute_count');
    }
    set computeCount(value) {
        this._computeCount = value;
    }
    resetComputeCount() {
        this._computeCount = undefined;
    }
    get computeCountInput() {
        return this._computeCount;
    }
    get isEnabled() {
        return this.getBooleanAttribute('is_enabled');
    }
    set isEnabled(value) {
        this._isEnabled = value;
    }
    resetIsEnabled() {
        this._isEnabled = undefined;
    }
    get isEnabledInput() {
        return this._isEnabled;
    }
    get maxIdleTimeInMinutes() {
        return this.getNumberAttribute('max_idle_time_in_minutes');
    }
    set maxIdleTimeInMinutes(value) {
        this._maxIdleTimeInMinutes = value;
    }
    resetMaxIdleTimeInMinutes() {
        this._maxIdleTimeInMinutes = undefined;
    }
    get maxIdleTimeInMinutesInput() {
        return this._maxIdleTimeInMinutes;
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
}
exports.DatabaseAutonomousDatabaseDbToolsDetailsOutputReference = DatabaseAutonomousDatabaseDbToolsDetailsOutputReference;
class DatabaseAutonomousDatabaseDbToolsDetailsList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new DatabaseAutonomousDatabaseDbToolsDetailsOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.DatabaseAutonomousDatabaseDbToolsDetailsList = DatabaseAutonomousDatabaseDbToolsDetailsList;
function databaseAutonomousDatabaseEncryptionKeyToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        arn_role: cdktf.stringToTerraform(struct.arnRole),
        autonomous_database_provider: cdktf.stringToTerraform(struct.autonomousDatabaseProvider),
        certificate_directory_name: cdktf.stringToTerraform(struct.certificateDirectoryName),
        certificate_id: cdktf.stringToTerraform(struct.certificateId),
        directory_name: cdktf.stringToTerraform(struct.directoryName),
        external_id: cdktf.stringToTerraform(struct.externalId),
        key_arn: cdktf.stringToTerraform(struct.keyArn),
        key_name: cdktf.stringToTerraform(struct.keyName),
        key_ring: cdktf.stringToTerraform(struct.keyRing),
        kms_key_id: cdktf.stringToTerraform(struct.kmsKeyId),
        kms_rest_endpoint: cdktf.stringToTerraform(struct.kmsRestEndpoint),
        location: cdktf.stringToTerraform(struct.location),
        okv_kms_key: cdktf.stringToTerraform(struct.okvKmsKey),
        okv_uri: cdktf.stringToTerraform(struct.okvUri),
        project: cdktf.stringToTerraform(struct.project),
        service_endpoint_uri: cdktf.stringToTerraform(struct.serviceEndpointUri),
        vault_id: cdktf.stringToTerraform(struct.vaultId),
        vault_uri: cdktf.stringToTerraform(struct.vaultUri),
    };
}
function databaseAutonomousDatabaseEncryptionKeyToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        arn_role: {
            value: cdktf.stringToHclTerraform(struct.arnRole),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        autonomous_database_provider: {
            value: cdktf.stringToHclTerraform(struct.autonomousDatabaseProvider),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        certificate_directory_name: {
            value: cdktf.stringToHclTerraform(struct.certificateDirectoryName),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        certificate_id: {
            value: cdktf.stringToHclTerraform(struct.certificateId),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        directory_name: {
            value: cdktf.stringToHclTerraform(struct.directoryName),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        external_id: {
            value: cdktf.stringToHclTerraform(struct.externalId),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        key_arn: {
            value: cdktf.stringToHclTerraform(struct.keyArn),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        key_name: {
            value: cdktf.stringToHclTerraform(struct.keyName),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        key_ring: {
            value: cdktf.stringToHclTerraform(struct.keyRing),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        kms_key_id: {
            value: cdktf.stringToHclTerraform(struct.kmsKeyId),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        kms_rest_endpoint: {
            value: cdktf.stringToHclTerraform(struct.kmsRestEndpoint),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        location: {
            value: cdktf.stringToHclTerraform(struct.location),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        okv_kms_key: {
            value: cdktf.stringToHclTerraform(struct.okvKmsKey),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        okv_uri: {
            value: cdktf.stringToHclTerraform(struct.okvUri),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        project: {
            value: cdktf.stringToHclTerraform(struct.project),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        service_endpoint_uri: {
            value: cdktf.stringToHclTerraform(struct.serviceEndpointUri),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        vault_id: {
            value: cdktf.stringToHclTerraform(struct.vaultId),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        vault_uri: {
            value: cdktf.stringToHclTerraform(struct.vaultUri),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class DatabaseAutonomousDatabaseEncryptionKeyOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false, 0);
        this.isEmptyObject = false;
    }
    get internalValue() {
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._arnRole !== undefined) {
            hasAnyValues = true;
            internalValueResult.arnRole = this._arnRole;
        }
        if (this._autonomousDatabaseProvider !== undefined) {
            hasAnyValues = true;
            internalValueResult.autonomousDatabaseProvider = this._autonomousDatabaseProvider;
        }
        if (this._certificateDirectoryName !== undefined) {
            hasAnyValues = true;
            internalValueResult.certificateDirectoryName = this._certificateDirectoryName;
        }
        if (this._certificateId !== undefined) {
            hasAnyValues = true;
            internalValueResult.certificateId = this._certificateId;
        }
        if (this._directoryName !== undefined) {
            hasAnyValues = true;
            internalValueResult.directoryName = this._directoryName;
        }
        if (this._externalId !== undefined) {
            hasAnyValues = true;
            internalValueResult.externalId = this._externalId;
        }
        if (this._keyArn !== undefined) {
            hasAnyValues = true;
            internalValueResult.keyArn = this._keyArn;
        }
        if (this._keyName !== undefined) {
            hasAnyValues = true;
            internalValueResult.keyName = this._keyName;
        }
        if (this._keyRing !== undefined) {
            hasAnyValues = true;
            internalValueResult.keyRing = this._keyRing;
        }
        if (this._kmsKeyId !== undefined) {
            hasAnyValues = true;
            internalValueResult.kmsKeyId = this._kmsKeyId;
        }
        if (this._kmsRestEndpoint !== undefined) {
            hasAnyValues = true;
            internalValueResult.kmsRestEndpoint = this._kmsRestEndpoint;
        }
        if (this._location !== undefined) {
            hasAnyValues = true;
            internalValueResult.location = this._location;
        }
        if (this._okvKmsKey !== undefined) {
            hasAnyValues = true;
            internalValueResult.okvKmsKey = this._okvKmsKey;
        }
        if (this._okvUri !== undefined) {
            hasAnyValues = true;
            internalValueResult.okvUri = this._okvUri;
        }
        if (this._project !== undefined) {
            hasAnyValues = true;
            internalValueResult.project = this._project;
        }
        if (this._serviceEndpointUri !== undefined) {
            hasAnyValues = true;
            internalValueResult.serviceEndpointUri = this._serviceEndpointUri;
        }
        if (this._vaultId !== undefined) {
            hasAnyValues = true;
            internalValueResult.vaultId = this._vaultId;
        }
        if (this._vaultUri !== undefined) {
            hasAnyValues = true;
            internalValueResult.vaultUri = this._vaultUri;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this._arnRole = undefined;
            this._autonomousDatabaseProvider = undefined;
            this._certificateDirectoryName = undefined;
            this._certificateId = undefined;
            this._directoryName = undefined;
            this._externalId = undefined;
            this._keyArn = undefined;
            this._keyName = undefined;
            this._keyRing = undefined;
            this._kmsKeyId = undefined;
            this._kmsRestEndpoint = undefined;
            this._location = undefined;
            this._okvKmsKey = undefined;
            this._okvUri = undefined;
            this._project = undefined;
            this._serviceEndpointUri = undefined;
            this._vaultId = undefined;
            this._vaultUri = undefined;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this._arnRole = value.arnRole;
            this._autonomousDatabaseProvider = value.autonomousDatabaseProvider;
            this._certificateDirectoryName = value.certificateDirectoryName;
            this._certificateId = value.certificateId;
            this._directoryName = value.directoryName;
            this._externalId = value.externalId;
            this._keyArn = value.keyArn;
            this._keyName = value.keyName;
            this._keyRing = value.keyRing;
            this._kmsKeyId = value.kmsKeyId;
            this._kmsRestEndpoint = value.kmsRestEndpoint;
            this._location = value.location;
            this._okvKmsKey = value.okvKmsKey;
            this._okvUri = value.okvUri;
            this._project = value.project;
            this._serviceEndpointUri = value.serviceEndpointUri;
            this._vaultId = value.vaultId;
            this._vaultUri = value.vaultUri;
        }
    }
    get arnRole() {
        return this.getStringAttribute('arn_role');
    }
    set arnRole(value) {
        this._arnRole = value;
    }
    resetArnRole() {
        this._arnRole = undefined;
    }
    get arnRoleInput() {
        return this._arnRole;
    }
    get autonomousDatabaseProvider() {
        return this.getStringAttribute('autonomous_database_provider');
    }
    set autonomousDatabaseProvider(value) {
        this._autonomousDatabaseProvider = value;
    }
    resetAutonomousDatabaseProvider() {
        this._autonomousDatabaseProvider = undefined;
    }
    get autonomousDatabaseProviderInput() {
        return this._autonomousDatabaseProvider;
    }
    get certificateDirectoryName() {
        return this.getStringAttribute('certificate_directory_name');
    }
    set certificateDirectoryName(value) {
        this._certificateDirectoryName = value;
    }
    resetCertificateDirectoryName() {
        this._certificateDirectoryName = undefined;
    }
    get certificateDirectoryNameInput() {
        return this._certificateDirectoryName;
    }
    get certificateId() {
        return this.getStringAttribute('certificate_id');
    }
    set certificateId(value) {
        this._certificateId = value;
    }
    resetCertificateId() {
        this._certificateId = undefined;
    }
    get certificateIdInput() {
        return this._certificateId;
    }
    get directoryName() {
        return this.getStringAttribute('directory_name');
    }
    set directoryName(value) {
        this._directoryName = value;
    }
    resetDirectoryName() {
        this._directoryName = undefined;
    }
    get directoryNameInput() {
        return this._directoryName;
    }
    get externalId() {
        return this.getStringAttribute('external_id');
    }
    set externalId(value) {
        this._externalId = value;
    }
    resetExternalId() {
        this._externalId = undefined;
    }
    get externalIdInput() {
        return this._externalId;
    }
    get keyArn() {
        return this.getStringAttribute('key_arn');
    }
    set keyArn(value) {
        this._keyArn = value;
    }
    resetKeyArn() {
        this._keyArn = undefined;
    }
    get keyArnInput() {
        return this._keyArn;
    }
    get keyName() {
        return this.getStringAttribute('key_name');
    }
    set keyName(value) {
        this._keyName = value;
    }
    resetKeyName() {
        this._keyName = undefined;
    }
    get keyNameInput() {
        return this._keyName;
    }
    get keyRing() {
        return this.getStringAttribute('key_ring');
    }
    set keyRing(value) {
        this._keyRing = value;
    }
    resetKeyRing() {
        this._keyRing = undefined;
    }
    get keyRingInput() {
        return this._keyRing;
    }
    get kmsKeyId() {
        return this.getStringAttribute('kms_key_id');
    }
    set kmsKeyId(value) {
        this._kmsKeyId = value;
    }
    resetKmsKeyId() {
        this._kmsKeyId = undefined;
    }
    get kmsKeyIdInput() {
        return this._kmsKeyId;
    }
    get kmsRestEndpoint() {
        return this.getStringAttribute('kms_rest_endpoint');
    }
    set kmsRestEndpoint(value) {
        this._kmsRestEndpoint = value;
    }
    resetKmsRestEndpoint() {
        this._kmsRestEndpoint = undefined;
    }
    get kmsRestEndpointInput() {
        return this._kmsRestEndpoint;
    }
    get location() {
        return this.getStringAttribute('location');
    }
    set location(value) {
        this._location = value;
    }
    resetLocation() {
        this._location = undefined;
    }
    get locationInput() {
        return this._location;
    }
    get okvKmsKey() {
        return this.getStringAttribute('okv_kms_key');
    }
    set okvKmsKey(value) {
        this._okvKmsKey = value;
    }
    resetOkvKmsKey() {
        this._okvKmsKey = undefined;
    }
    get okvKmsKeyInput() {
        return this._okvKmsKey;
    }
    get okvUri() {
        return this.getStringAttribute('okv_uri');
    }
    set okvUri(value) {
        this._okvUri = value;
    }
    resetOkvUri() {
        this._okvUri = undefined;
    }
    get okvUriInput() {
        return this._okvUri;
    }
    get project() {
        return this.getStringAttribute('project');
    }
    set project(value) {
        this._project = value;
    }
    resetProject() {
        this._project = undefined;
    }
    get projectInput() {
        return this._project;
    }
    get serviceEndpointUri() {
        return this.getStringAttribute('service_endpoint_uri');
    }
    set serviceEndpointUri(value) {
        this._serviceEndpointUri = value;
    }
    resetServiceEndpointUri() {
        this._serviceEndpointUri = undefined;
    }
    get serviceEndpointUriInput() {
        return this._serviceEndpointUri;
    }
    get vaultId() {
        return this.getStringAttribute('vault_id');
    }
    set vaultId(value) {
        this._vaultId = value;
    }
    resetVaultId() {
        this._vaultId = undefined;
    }
    get vaultIdInput() {
        return this._vaultId;
    }
    get vaultUri() {
        return this.getStringAttribute('vault_uri');
    }
    set vaultUri(value) {
        this._vaultUri = value;
    }
    resetVaultUri() {
        this._vaultUri = undefined;
    }
    get vaultUriInput() {
        return this._vaultUri;
    }
}
exports.DatabaseAutonomousDatabaseEncryptionKeyOutputReference = DatabaseAutonomousDatabaseEncryptionKeyOutputReference;
function databaseAutonomousDatabaseLongTermBackupScheduleToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        is_disabled: cdktf.booleanToTerraform(struct.isDisabled),
        repeat_cadence: cdktf.stringToTerraform(struct.repeatCadence),
        retention_period_in_days: cdktf.numberToTerraform(struct.retentionPeriodInDays),
        time_of_backup: cdktf.stringToTerraform(struct.timeOfBackup),
    };
}
function databaseAutonomousDatabaseLongTermBackupScheduleToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        is_disabled: {
            value: cdktf.booleanToHclTerraform(struct.isDisabled),
            isBlock: false,
            type: "simple",
            storageClassType: "boolean",
        },
        repeat_cadence: {
            value: cdktf.stringToHclTerraform(struct.repeatCadence),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        retention_period_in_days: {
            value: cdktf.numberToHclTerraform(struct.retentionPeriodInDays),
            isBlock: false,
            type: "simple",
            storageClassType: "number",
        },
        time_of_backup: {
            value: cdktf.stringToHclTerraform(struct.timeOfBackup),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class DatabaseAutonomousDatabaseLongTermBackupScheduleOutputReference extends cdktf.ComplexObject {
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
        if (this._isDisabled !== undefined) {
            hasAnyValues = true;
            internalValueResult.isDisabled = this._isDisabled;
        }
        if (this._repeatCadence !== undefined) {
            hasAnyValues = true;
            internalValueResult.repeatCadence = this._repeatCadence;
        }
        if (this._retentionPeriodInDays !== undefined) {
            hasAnyValues = true;
            internalValueResult.retentionPeriodInDays = this._retentionPeriodInDays;
        }
        if (this._timeOfBackup !== undefined) {
            hasAnyValues = true;
            internalValueResult.timeOfBackup = this._timeOfBackup;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this.resolvableValue = undefined;
            this._isDisabled = undefined;
            this._repeatCadence = undefined;
            this._retentionPeriodInDays = undefined;
            this._timeOfBackup = undefined;
        }
        else if (cdktf.Tokenization.isResolvable(value)) {
            this.isEmptyObject = false;
            this.resolvableValue = value;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this.resolvableValue = undefined;
            this._isDisabled = value.isDisabled;
            this._repeatCadence = value.repeatCadence;
            this._retentionPeriodInDays = value.retentionPeriodInDays;
            this._timeOfBackup = value.timeOfBackup;
        }
    }
    get isDisabled() {
        return this.getBooleanAttribute('is_disabled');
    }
    set isDisabled(value) {
        this._isDisabled = value;
    }
    resetIsDisabled() {
        this._isDisabled = undefined;
    }
    get isDisabledInput() {
        return this._isDisabled;
    }
    get repeatCadence() {
        return this.getStringAttribute('repeat_cadence');
    }
    set repeatCadence(value) {
        this._repeatCadence = value;
    }
    resetRepeatCadence() {
        this._repeatCadence = undefined;
    }
    get repeatCadenceInput() {
        return this._repeatCadence;
    }
    get retentionPeriodInDays() {
        return this.getNumberAttribute('retention_period_in_days');
    }
    set retentionPeriodInDays(value) {
        this._retentionPeriodInDays = value;
    }
    resetRetentionPeriodInDays() {
        this._retentionPeriodInDays = undefined;
    }
    get retentionPeriodInDaysInput() {
        return this._retentionPeriodInDays;
    }
    get timeOfBackup() {
        return this.getStringAttribute('time_of_backup');
    }
    set timeOfBackup(value) {
        this._timeOfBackup = value;
    }
    resetTimeOfBackup() {
        this._timeOfBackup = undefined;
    }
    get timeOfBackupInput() {
        return this._timeOfBackup;
    }
}
exports.DatabaseAutonomousDatabaseLongTermBackupScheduleOutputReference = DatabaseAutonomousDatabaseLongTermBackupScheduleOutputReference;
class DatabaseAutonomousDatabaseLongTermBackupScheduleList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new DatabaseAutonomousDatabaseLongTermBackupScheduleOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.DatabaseAutonomousDatabaseLongTermBackupScheduleList = DatabaseAutonomousDatabaseLongTermBackupScheduleList;
function databaseAutonomousDatabaseResourcePoolSummaryToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        available_storage_capacity_in_tbs: cdktf.numberToTerraform(struct.availableStorageCapacityInTbs),
        is_disabled: cdktf.booleanToTerraform(struct.isDisabled),
        pool_size: cdktf.numberToTerraform(struct.poolSize),
        pool_storage_size_in_tbs: cdktf.numberToTerraform(struct.poolStorageSizeInTbs),
    };
}
function databaseAutonomousDatabaseResourcePoolSummaryToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        available_storage_capacity_in_tbs: {
            value: cdktf.numberToHclTerraform(struct.availableStorageCapacityInTbs),
            isBlock: false,
            type: "simple",
            storageClassType: "number",
        },
        is_disabled: {
            value: cdktf.booleanToHclTerraform(struct.isDisabled),
            isBlock: false,
            type: "simple",
            storageClassType: "boolean",
        },
        pool_size: {
            value: cdktf.numberToHclTerraform(struct.poolSize),
            isBlock: false,
            type: "simple",
            storageClassType: "number",
        },
        pool_storage_size_in_tbs: {
            value: cdktf.numberToHclTerraform(struct.poolStorageSizeInTbs),
            isBlock: false,
            type: "simple",
            storageClassType: "number",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class DatabaseAutonomousDatabaseResourcePoolSummaryOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false, 0);
        this.isEmptyObject = false;
    }
    get internalValue() {
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._availableStorageCapacityInTbs !== undefined) {
            hasAnyValues = true;
            internalValueResult.availableStorageCapacityInTbs = this._availableStorageCapacityInTbs;
        }
        if (this._isDisabled !== undefined) {
            hasAnyValues = true;
            internalValueResult.isDisabled = this._isDisabled;
        }
        if (this._poolSize !== undefined) {
            hasAnyValues = true;
            internalValueResult.poolSize = this._poolSize;
        }
        if (this._poolStorageSizeInTbs !== undefined) {
            hasAnyValues = true;
            internalValueResult.poolStorageSizeInTbs = this._poolStorageSizeInTbs;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this._availableStorageCapacityInTbs = undefined;
            this._isDisabled = undefined;
            this._poolSize = undefined;
            this._poolStorageSizeInTbs = undefined;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this._availableStorageCapacityInTbs = value.availableStorageCapacityInTbs;
            this._isDisabled = value.isDisabled;
            this._poolSize = value.poolSize;
            this._poolStorageSizeInTbs = value.poolStorageSizeInTbs;
        }
    }
    get availableComputeCapacity() {
        return this.getNumberAttribute('available_compute_capacity');
    }
    get availableStorageCapacityInTbs() {
        return this.getNumberAttribute('available_storage_capacity_in_tbs');
    }
    set availableStorageCapacityInTbs(value) {
        this._availableStorageCapacityInTbs = value;
    }
    resetAvailableStorageCapacityInTbs() {
        this._availableStorageCapacityInTbs = undefined;
    }
    get availableStorageCapacityInTbsInput() {
        return this._availableStorageCapacityInTbs;
    }
    get isDisabled() {
        return this.getBooleanAttribute('is_disabled');
    }
    set isDisabled(value) {
        this._isDisabled = value;
    }
    resetIsDisabled() {
        this._isDisabled = undefined;
    }
    get isDisabledInput() {
        return this._isDisabled;
    }
    get poolSize() {
        return this.getNumberAttribute('pool_size');
    }
    set poolSize(value) {
        this._poolSize = value;
    }
    resetPoolSize() {
        this._poolSize = undefined;
    }
    get poolSizeInput() {
        return this._poolSize;
    }
    get poolStorageSizeInTbs() {
        return this.getNumberAttribute('pool_storage_size_in_tbs');
    }
    set poolStorageSizeInTbs(value) {
        this._poolStorageSizeInTbs = value;
    }
    resetPoolStorageSizeInTbs() {
        this._poolStorageSizeInTbs = undefined;
    }
    get poolStorageSizeInTbsInput() {
        return this._poolStorageSizeInTbs;
    }
    get totalComputeCapacity() {
        return this.getNumberAttribute('total_compute_capacity');
    }
}
exports.DatabaseAutonomousDatabaseResourcePoolSummaryOutputReference = DatabaseAutonomousDatabaseResourcePoolSummaryOutputReference;
function databaseAutonomousDatabaseScheduledOperationsDayOfWeekToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        name: cdktf.stringToTerraform(struct.name),
    };
}
function databaseAutonomousDatabaseScheduledOperationsDayOfWeekToHclTerraform(struct) {
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
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class DatabaseAutonomousDatabaseScheduledOperationsDayOfWeekOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false, 0);
        this.isEmptyObject = false;
    }
    get internalValue() {
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._name !== undefined) {
            hasAnyValues = true;
            internalValueResult.name = this._name;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this._name = undefined;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this._name = value.name;
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
}
exports.DatabaseAutonomousDatabaseScheduledOperationsDayOfWeekOutputReference = DatabaseAutonomousDatabaseScheduledOperationsDayOfWeekOutputReference;
function databaseAutonomousDatabaseScheduledOperationsToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        scheduled_start_time: cdktf.stringToTerraform(struct.scheduledStartTime),
        scheduled_stop_time: cdktf.stringToTerraform(struct.scheduledStopTime),
        day_of_week: databaseAutonomousDatabaseScheduledOperationsDayOfWeekToTerraform(struct.dayOfWeek),
    };
}
function databaseAutonomousDatabaseScheduledOperationsToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        scheduled_start_time: {
            value: cdktf.stringToHclTerraform(struct.scheduledStartTime),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        scheduled_stop_time: {
            value: cdktf.stringToHclTerraform(struct.scheduledStopTime),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        day_of_week: {
            value: databaseAutonomousDatabaseScheduledOperationsDayOfWeekToHclTerraform(struct.dayOfWeek),
            isBlock: true,
            type: "list",
            storageClassType: "DatabaseAutonomousDatabaseScheduledOperationsDayOfWeekList",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class DatabaseAutonomousDatabaseScheduledOperationsOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute, complexObjectIndex, complexObjectIsFromSet) {
        super(terraformResource, terraformAttribute, complexObjectIsFromSet, complexObjectIndex);
        this.isEmptyObject = false;
        this._dayOfWeek = new DatabaseAutonomousDatabaseScheduledOperationsDayOfWeekOutputReference(this, "day_of_week");
    }
    get internalValue() {
        if (this.resolvableValue) {
            return this.resolvableValue;
        }
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._scheduledStartTime !== undefined) {
            hasAnyValues = true;
            internalValueResult.scheduledStartTime = this._scheduledStartTime;
        }
        if (this._scheduledStopTime !== undefined) {
            hasAnyValues = true;
            internalValueResult.scheduledStopTime = this._scheduledStopTime;
        }
        if (this._dayOfWeek?.internalValue !== undefined) {
            hasAnyValues = true;
            internalValueResult.dayOfWeek = this._dayOfWeek?.internalValue;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this.resolvableValue = undefined;
            this._scheduledStartTime = undefined;
            this._scheduledStopTime = undefined;
            this._dayOfWeek.internalValue = undefined;
        }
        else if (cdktf.Tokenization.isResolvable(value)) {
            this.isEmptyObject = false;
            this.resolvableValue = value;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this.resolvableValue = undefined;
            this._scheduledStartTime = value.scheduledStartTime;
            this._scheduledStopTime = value.scheduledStopTime;
            this._dayOfWeek.internalValue = value.dayOfWeek;
        }
    }
    get scheduledStartTime() {
        return this.getStringAttribute('scheduled_start_time');
    }
    set scheduledStartTime(value) {
        this._scheduledStartTime = value;
    }
    resetScheduledStartTime() {
        this._scheduledStartTime = undefined;
    }
    get scheduledStartTimeInput() {
        return this._scheduledStartTime;
    }
    get scheduledStopTime() {
        return this.getStringAttribute('scheduled_stop_time');
    }
    set scheduledStopTime(value) {
        this._scheduledStopTime = value;
    }
    resetScheduledStopTime() {
        this._scheduledStopTime = undefined;
    }
    get scheduledStopTimeInput() {
        return this._scheduledStopTime;
    }
    get dayOfWeek() {
        return this._dayOfWeek;
    }
    putDayOfWeek(value) {
        this._dayOfWeek.internalValue = value;
    }
    resetDayOfWeek() {
        this._dayOfWeek.internalValue = undefined;
    }
    get dayOfWeekInput() {
        return this._dayOfWeek.internalValue;
    }
}
exports.DatabaseAutonomousDatabaseScheduledOperationsOutputReference = DatabaseAutonomousDatabaseScheduledOperationsOutputReference;
class DatabaseAutonomousDatabaseScheduledOperationsList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new DatabaseAutonomousDatabaseScheduledOperationsOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.DatabaseAutonomousDatabaseScheduledOperationsList = DatabaseAutonomousDatabaseScheduledOperationsList;
function databaseAutonomousDatabaseTimeoutsToTerraform(struct) {
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
function databaseAutonomousDatabaseTimeoutsToHclTerraform(struct) {
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
class DatabaseAutonomousDatabaseTimeoutsOutputReference extends cdktf.ComplexObject {
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
exports.DatabaseAutonomousDatabaseTimeoutsOutputReference = DatabaseAutonomousDatabaseTimeoutsOutputReference;
function databaseAutonomousDatabaseTransportableTablespaceToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        tts_bundle_url: cdktf.stringToTerraform(struct.ttsBundleUrl),
    };
}
function databaseAutonomousDatabaseTransportableTablespaceToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        tts_bundle_url: {
            value: cdktf.stringToHclTerraform(struct.ttsBundleUrl),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class DatabaseAutonomousDatabaseTransportableTablespaceOutputReference extends cdktf.ComplexObject {
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false, 0);
        this.isEmptyObject = false;
    }
    get internalValue() {
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._ttsBundleUrl !== undefined) {
            hasAnyValues = true;
            internalValueResult.ttsBundleUrl = this._ttsBundleUrl;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this._ttsBundleUrl = undefined;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this._ttsBundleUrl = value.ttsBundleUrl;
        }
    }
    get ttsBundleUrl() {
        return this.getStringAttribute('tts_bundle_url');
    }
    set ttsBundleUrl(value) {
        this._ttsBundleUrl = value;
    }
    get ttsBundleUrlInput() {
        return this._ttsBundleUrl;
    }
}
exports.DatabaseAutonomousDatabaseTransportableTablespaceOutputReference = DatabaseAutonomousDatabaseTransportableTablespaceOutputReference;
function databaseAutonomousDatabaseVanityUrlDetailsToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        api_gateway_id: cdktf.stringToTerraform(struct.apiGatewayId),
        is_disabled: cdktf.booleanToTerraform(struct.isDisabled),
        vanity_url_host_name: cdktf.stringToTerraform(struct.vanityUrlHostName),
    };
}
function databaseAutonomousDatabaseVanityUrlDetailsToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        api_gateway_id: {
            value: cdktf.stringToHclTerraform(struct.apiGatewayId),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        is_disabled: {
            value: cdktf.booleanToHclTerraform(struct.isDisabled),
            isBlock: false,
            type: "simple",
            storageClassType: "boolean",
        },
        vanity_url_host_name: {
            value: cdktf.stringToHclTerraform(struct.vanityUrlHostName),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
    };
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class DatabaseAutonomousDatabaseVanityUrlDetailsOutputReference extends cdktf.ComplexObject {
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
        if (this._apiGatewayId !== undefined) {
            hasAnyValues = true;
            internalValueResult.apiGatewayId = this._apiGatewayId;
        }
        if (this._isDisabled !== undefined) {
            hasAnyValues = true;
            internalValueResult.isDisabled = this._isDisabled;
        }
        if (this._vanityUrlHostName !== undefined) {
            hasAnyValues = true;
            internalValueResult.vanityUrlHostName = this._vanityUrlHostName;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this.resolvableValue = undefined;
            this._apiGatewayId = undefined;
            this._isDisabled = undefined;
            this._vanityUrlHostName = undefined;
        }
        else if (cdktf.Tokenization.isResolvable(value)) {
            this.isEmptyObject = false;
            this.resolvableValue = value;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this.resolvableValue = undefined;
            this._apiGatewayId = value.apiGatewayId;
            this._isDisabled = value.isDisabled;
            this._vanityUrlHostName = value.vanityUrlHostName;
        }
    }
    get apiGatewayId() {
        return this.getStringAttribute('api_gateway_id');
    }
    set apiGatewayId(value) {
        this._apiGatewayId = value;
    }
    resetApiGatewayId() {
        this._apiGatewayId = undefined;
    }
    get apiGatewayIdInput() {
        return this._apiGatewayId;
    }
    get isDisabled() {
        return this.getBooleanAttribute('is_disabled');
    }
    set isDisabled(value) {
        this._isDisabled = value;
    }
    resetIsDisabled() {
        this._isDisabled = undefined;
    }
    get isDisabledInput() {
        return this._isDisabled;
    }
    get vanityUrlHostName() {
        return this.getStringAttribute('vanity_url_host_name');
    }
    set vanityUrlHostName(value) {
        this._vanityUrlHostName = value;
    }
    resetVanityUrlHostName() {
        this._vanityUrlHostName = undefined;
    }
    get vanityUrlHostNameInput() {
        return this._vanityUrlHostName;
    }
}
exports.DatabaseAutonomousDatabaseVanityUrlDetailsOutputReference = DatabaseAutonomousDatabaseVanityUrlDetailsOutputReference;
class DatabaseAutonomousDatabaseVanityUrlDetailsList extends cdktf.ComplexList {
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    get(index) {
        return new DatabaseAutonomousDatabaseVanityUrlDetailsOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.DatabaseAutonomousDatabaseVanityUrlDetailsList = DatabaseAutonomousDatabaseVanityUrlDetailsList;
class DatabaseAutonomousDatabase extends cdktf.TerraformResource {
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
        this._apexDetails = new DatabaseAutonomousDatabaseApexDetailsList(this, "apex_details", false);
        this._backupConfig = new DatabaseAutonomousDatabaseBackupConfigList(this, "backup_config", false);
        this._connectionStrings = new DatabaseAutonomousDatabaseConnectionStringsList(this, "connection_strings", false);
        this._connectionUrls = new DatabaseAutonomousDatabaseConnectionUrlsList(this, "connection_urls", false);
        this._encryptionKeyHistoryEntry = new DatabaseAutonomousDatabaseEncryptionKeyHistoryEntryList(this, "encryption_key_history_entry", false);
        this._encryptionKeyLocationDetails = new DatabaseAutonomousDatabaseEncryptionKeyLocationDetailsList(this, "encryption_key_location_details", false);
        this._keyHistoryEntry = new DatabaseAutonomousDatabaseKeyHistoryEntryList(this, "key_history_entry", false);
        this._localStandbyDb = new DatabaseAutonomousDatabaseLocalStandbyDbList(this, "local_standby_db", false);
        this._publicConnectionUrls = new DatabaseAutonomousDatabasePublicConnectionUrlsList(this, "public_connection_urls", false);
        this._remoteDisasterRecoveryConfiguration = new DatabaseAutonomousDatabaseRemoteDisasterRecoveryConfigurationList(this, "remote_disaster_recovery_configuration", false);
        this._standbyDb = new DatabaseAutonomousDatabaseStandbyDbList(this, "standby_db", false);
        this._systemTags = new cdktf.StringMap(this, "system_tags");
        this._vanityConnectionUrls = new DatabaseAutonomousDatabaseVanityConnectionUrlsList(this, "vanity_connection_urls", false);
        this._autonomousDatabaseMaintenanceWindow = new DatabaseAutonomousDatabaseAutonomousDatabaseMaintenanceWindowOutputReference(this, "autonomous_database_maintenance_window");
        this._customerContacts = new DatabaseAutonomousDatabaseCustomerContactsList(this, "customer_contacts", false);
        this._dbToolsDetails = new DatabaseAutonomousDatabaseDbToolsDetailsList(this, "db_tools_details", true);
        this._encryptionKey = new DatabaseAutonomousDatabaseEncryptionKeyOutputReference(this, "encryption_key");
        this._longTermBackupSchedule = new DatabaseAutonomousDatabaseLongTermBackupScheduleList(this, "long_term_backup_schedule", false);
        this._resourcePoolSummary = new DatabaseAutonomousDatabaseResourcePoolSummaryOutputReference(this, "resource_pool_summary");
        this._scheduledOperations = new DatabaseAutonomousDatabaseScheduledOperationsList(this, "scheduled_operations", true);
        this._timeouts = new DatabaseAutonomousDatabaseTimeoutsOutputReference(this, "timeouts");
        this._transportableTablespace = new DatabaseAutonomousDatabaseTransportableTablespaceOutputReference(this, "transportable_tablespace");
        this._vanityUrlDetails = new DatabaseAutonomousDatabaseVanityUrlDetailsList(this, "vanity_url_details", false);
        this._adminPassword = config.adminPassword;
        this._arePrimaryWhitelistedIpsUsed = config.arePrimaryWhitelistedIpsUsed;
        this._autoRefreshFrequencyInSeconds = config.autoRefreshFrequencyInSeconds;
        this._autoRefreshPointLagInSeconds = config.autoRefreshPointLagInSeconds;
        this._autonomousContainerDatabaseId = config.autonomousContainerDatabaseId;
        this._autonomousDatabaseBackupId = config.autonomousDatabaseBackupId;
        this._autonomousDatabaseId = config.autonomousDatabaseId;
        this._autonomousMaintenanceScheduleType = config.autonomousMaintenanceScheduleType;
        this._availabilityDomain = config.availabilityDomain;
        this._backupRetentionPeriodInDays = config.backupRetentionPeriodInDays;
        this._byolComputeCountLimit = config.byolComputeCountLimit;
        this._characterSet = config.characterSet;
        this._cloneTableSpaceList = config.cloneTableSpaceList;
        this._cloneType = config.cloneType;
        this._compartmentId = config.compartmentId;
        this._computeCount = config.computeCount;
        this._computeModel = config.computeModel;
        this._cpuCoreCount = config.cpuCoreCount;
        this._dataSafeStatus = config.dataSafeStatus;
        this._dataStorageSizeInGb = config.dataStorageSizeInGb;
        this._dataStorageSizeInTbs = config.dataStorageSizeInTbs;
        this._databaseEdition = config.databaseEdition;
        this._databaseManagementStatus = config.databaseManagementStatus;
        this._dbName = config.dbName;
        this._dbVersion = config.dbVersion;
        this._dbWorkload = config.dbWorkload;
        this._definedTags = config.definedTags;
        this._disasterRecoveryType = config.disasterRecoveryType;
        this._displayName = config.displayName;
        this._enableDeleteScheduledOperations = config.enableDeleteScheduledOperations;
        this._freeformTags = config.freeformTags;
        this._id = config.id;
        this._inMemoryPercentage = config.inMemoryPercentage;
        this._isAccessControlEnabled = config.isAccessControlEnabled;
        this._isAutoScalingEnabled = config.isAutoScalingEnabled;
        this._isAutoScalingForStorageEnabled = config.isAutoScalingForStorageEnabled;
        this._isBackupRetentionLocked = config.isBackupRetentionLocked;
        this._isDataGuardEnabled = config.isDataGuardEnabled;
        this._isDedicated = config.isDedicated;
        this._isDevTier = config.isDevTier;
        this._isDisableAdUpdateSchedule = config.isDisableAdUpdateSchedule;
        this._isDisableDbVersionUpgradeSchedule = config.isDisableDbVersionUpgradeSchedule;
        this._isDisconnectPeer = config.isDisconnectPeer;
        this._isFreeTier = config.isFreeTier;
        this._isLocalDataGuardEnabled = config.isLocalDataGuardEnabled;
        this._isMtlsConnectionRequired = config.isMtlsConnectionRequired;
        this._isPreviewVersionWithServiceTermsAccepted = config.isPreviewVersionWithServiceTermsAccepted;
        this._isRefreshableClone = config.isRefreshableClone;
        this._isReplicateAutomaticBackups = config.isReplicateAutomaticBackups;
        this._isScheduleAdUpdateToEarliest = config.isScheduleAdUpdateToEarliest;
        this._isScheduleDbVersionUpgradeToEarliest = config.isScheduleDbVersionUpgradeToEarliest;
        this._isShrinkOnly = config.isShrinkOnly;
        this._keyVersionId = config.keyVersionId;
        this._kmsKeyId = config.kmsKeyId;
        this._licenseModel = config.licenseModel;
        this._localAdgAutoFailoverMaxDataLossLimit = config.localAdgAutoFailoverMaxDataLossLimit;
        this._localAdgResourcePoolLeaderId = config.localAdgResourcePoolLeaderId;
        this._maxCpuCoreCount = config.maxCpuCoreCount;
        this._ncharacterSet = config.ncharacterSet;
        this._nsgIds = config.nsgIds;
        this._ocpuCount = config.ocpuCount;
        this._openMode = config.openMode;
        this._operationsInsightsStatus = config.operationsInsightsStatus;
        this._peerDbId = config.peerDbId;
        this._permissionLevel = config.permissionLevel;
        this._privateEndpointIp = config.privateEndpointIp;
        this._privateEndpointLabel = config.privateEndpointLabel;
        this._refreshableMode = config.refreshableMode;
        this._remoteDisasterRecoveryType = config.remoteDisasterRecoveryType;
        this._resourcePoolLeaderId = config.resourcePoolLeaderId;
        this._rotateKeyTrigger = config.rotateKeyTrigger;
        this._secretId = config.secretId;
        this._secretVersionNumber = config.secretVersionNumber;
        this._securityAttributes = config.securityAttributes;
        this._shrinkAdbTrigger = config.shrinkAdbTrigger;
        this._source = config.source;
        this._sourceId = config.sourceId;
        this._standbyWhitelistedIps = config.standbyWhitelistedIps;
        this._state = config.state;
        this._subnetId = config.subnetId;
        this._subscriptionId = config.subscriptionId;
        this._switchoverTo = config.switchoverTo;
        this._switchoverToRemotePeerId = config.switchoverToRemotePeerId;
        this._timeMaintenancePauseUntil = config.timeMaintenancePauseUntil;
        this._timeOfAutoRefreshStart = config.timeOfAutoRefreshStart;
        this._timeScheduledAdUpdate = config.timeScheduledAdUpdate;
        this._timeScheduledDbVersionUpgrade = config.timeScheduledDbVersionUpgrade;
        this._timestamp = config.timestamp;
        this._useLatestAvailableBackupTimeStamp = config.useLatestAvailableBackupTimeStamp;
        this._vaultId = config.vaultId;
        this._whitelistedIps = config.whitelistedIps;
        this._autonomousDatabaseMaintenanceWindow.internalValue = config.autonomousDatabaseMaintenanceWindow;
        this._customerContacts.internalValue = config.customerContacts;
        this._dbToolsDetails.internalValue = config.dbToolsDetails;
        this._encryptionKey.internalValue = config.encryptionKey;
        this._longTermBackupSchedule.internalValue = config.longTermBackupSchedule;
        this._resourcePoolSummary.internalValue = config.resourcePoolSummary;
        this._scheduledOperations.internalValue = config.scheduledOperations;
        this._timeouts.internalValue = config.timeouts;
        this._transportableTablespace.internalValue = config.transportableTablespace;
        this._vanityUrlDetails.internalValue = config.vanityUrlDetails;
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
    set adminPassword(value) {
        this._adminPassword = value;
    }
    resetAdminPassword() {
        this._adminPassword = undefined;
    }
    get adminPasswordInput() {
        return this._adminPassword;
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
    set arePrimaryWhitelistedIpsUsed(value) {
        this._arePrimaryWhitelistedIpsUsed = value;
    }
    resetArePrimaryWhitelistedIpsUsed() {
        this._arePrimaryWhitelistedIpsUsed = undefined;
    }
    get arePrimaryWhitelistedIpsUsedInput() {
        return this._arePrimaryWhitelistedIpsUsed;
    }
    get autoRefreshFrequencyInSeconds() {
        return this.getNumberAttribute('auto_refresh_frequency_in_seconds');
    }
    set autoRefreshFrequencyInSeconds(value) {
        this._autoRefreshFrequencyInSeconds = value;
    }
    resetAutoRefreshFrequencyInSeconds() {
        this._autoRefreshFrequencyInSeconds = undefined;
    }
    get autoRefreshFrequencyInSecondsInput() {
        return this._autoRefreshFrequencyInSeconds;
    }
    get autoRefreshPointLagInSeconds() {
        return this.getNumberAttribute('auto_refresh_point_lag_in_seconds');
    }
    set autoRefreshPointLagInSeconds(value) {
        this._autoRefreshPointLagInSeconds = value;
    }
    resetAutoRefreshPointLagInSeconds() {
        this._autoRefreshPointLagInSeconds = undefined;
    }
    get autoRefreshPointLagInSecondsInput() {
        return this._autoRefreshPointLagInSeconds;
    }
    get autonomousContainerDatabaseId() {
        return this.getStringAttribute('autonomous_container_database_id');
    }
    set autonomousContainerDatabaseId(value) {
        this._autonomousContainerDatabaseId = value;
    }
    resetAutonomousContainerDatabaseId() {
        this._autonomousContainerDatabaseId = undefined;
    }
    get autonomousContainerDatabaseIdInput() {
        return this._autonomousContainerDatabaseId;
    }
    get autonomousDatabaseBackupId() {
        return this.getStringAttribute('autonomous_database_backup_id');
    }
    set autonomousDatabaseBackupId(value) {
        this._autonomousDatabaseBackupId = value;
    }
    resetAutonomousDatabaseBackupId() {
        this._autonomousDatabaseBackupId = undefined;
    }
    get autonomousDatabaseBackupIdInput() {
        return this._autonomousDatabaseBackupId;
    }
    get autonomousDatabaseId() {
        return this.getStringAttribute('autonomous_database_id');
    }
    set autonomousDatabaseId(value) {
        this._autonomousDatabaseId = value;
    }
    resetAutonomousDatabaseId() {
        this._autonomousDatabaseId = undefined;
    }
    get autonomousDatabaseIdInput() {
        return this._autonomousDatabaseId;
    }
    get autonomousMaintenanceScheduleType() {
        return this.getStringAttribute('autonomous_maintenance_schedule_type');
    }
    set autonomousMaintenanceScheduleType(value) {
        this._autonomousMaintenanceScheduleType = value;
    }
    resetAutonomousMaintenanceScheduleType() {
        this._autonomousMaintenanceScheduleType = undefined;
    }
    get autonomousMaintenanceScheduleTypeInput() {
        return this._autonomousMaintenanceScheduleType;
    }
    get availabilityDomain() {
        return this.getStringAttribute('availability_domain');
    }
    set availabilityDomain(value) {
        this._availabilityDomain = value;
    }
    resetAvailabilityDomain() {
        this._availabilityDomain = undefined;
    }
    get availabilityDomainInput() {
        return this._availabilityDomain;
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
    set backupRetentionPeriodInDays(value) {
        this._backupRetentionPeriodInDays = value;
    }
    resetBackupRetentionPeriodInDays() {
        this._backupRetentionPeriodInDays = undefined;
    }
    get backupRetentionPeriodInDaysInput() {
        return this._backupRetentionPeriodInDays;
    }
    get byolComputeCountLimit() {
        return this.getNumberAttribute('byol_compute_count_limit');
    }
    set byolComputeCountLimit(value) {
        this._byolComputeCountLimit = value;
    }
    resetByolComputeCountLimit() {
        this._byolComputeCountLimit = undefined;
    }
    get byolComputeCountLimitInput() {
        return this._byolComputeCountLimit;
    }
    get characterSet() {
        return this.getStringAttribute('character_set');
    }
    set characterSet(value) {
        this._characterSet = value;
    }
    resetCharacterSet() {
        this._characterSet = undefined;
    }
    get characterSetInput() {
        return this._characterSet;
    }
    get cloneTableSpaceList() {
        return this.getNumberListAttribute('clone_table_space_list');
    }
    set cloneTableSpaceList(value) {
        this._cloneTableSpaceList = value;
    }
    resetCloneTableSpaceList() {
        this._cloneTableSpaceList = undefined;
    }
    get cloneTableSpaceListInput() {
        return this._cloneTableSpaceList;
    }
    get cloneType() {
        return this.getStringAttribute('clone_type');
    }
    set cloneType(value) {
        this._cloneType = value;
    }
    resetCloneType() {
        this._cloneType = undefined;
    }
    get cloneTypeInput() {
        return this._cloneType;
    }
    get clusterPlacementGroupId() {
        return this.getStringAttribute('cluster_placement_group_id');
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
    get computeCount() {
        return this.getNumberAttribute('compute_count');
    }
    set computeCount(value) {
        this._computeCount = value;
    }
    resetComputeCount() {
        this._computeCount = undefined;
    }
    get computeCountInput() {
        return this._computeCount;
    }
    get computeModel() {
        return this.getStringAttribute('compute_model');
    }
    set computeModel(value) {
        this._computeModel = value;
    }
    resetComputeModel() {
        this._computeModel = undefined;
    }
    get computeModelInput() {
        return this._computeModel;
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
    set cpuCoreCount(value) {
        this._cpuCoreCount = value;
    }
    resetCpuCoreCount() {
        this._cpuCoreCount = undefined;
    }
    get cpuCoreCountInput() {
        return this._cpuCoreCount;
    }
    get dataSafeStatus() {
        return this.getStringAttribute('data_safe_status');
    }
    set dataSafeStatus(value) {
        this._dataSafeStatus = value;
    }
    resetDataSafeStatus() {
        this._dataSafeStatus = undefined;
    }
    get dataSafeStatusInput() {
        return this._dataSafeStatus;
    }
    get dataStorageSizeInGb() {
        return this.getNumberAttribute('data_storage_size_in_gb');
    }
    set dataStorageSizeInGb(value) {
        this._dataStorageSizeInGb = value;
    }
    resetDataStorageSizeInGb() {
        this._dataStorageSizeInGb = undefined;
    }
    get dataStorageSizeInGbInput() {
        return this._dataStorageSizeInGb;
    }
    get dataStorageSizeInTbs() {
        return this.getNumberAttribute('data_storage_size_in_tbs');
    }
    set dataStorageSizeInTbs(value) {
        this._dataStorageSizeInTbs = value;
    }
    resetDataStorageSizeInTbs() {
        this._dataStorageSizeInTbs = undefined;
    }
    get dataStorageSizeInTbsInput() {
        return this._dataStorageSizeInTbs;
    }
    get databaseEdition() {
        return this.getStringAttribute('database_edition');
    }
    set databaseEdition(value) {
        this._databaseEdition = value;
    }
    resetDatabaseEdition() {
        this._databaseEdition = undefined;
    }
    get databaseEditionInput() {
        return this._databaseEdition;
    }
    get databaseManagementStatus() {
        return this.getStringAttribute('database_management_status');
    }
    set databaseManagementStatus(value) {
        this._databaseManagementStatus = value;
    }
    resetDatabaseManagementStatus() {
        this._databaseManagementStatus = undefined;
    }
    get databaseManagementStatusInput() {
        return this._databaseManagementStatus;
    }
    get dataguardRegionType() {
        return this.getStringAttribute('dataguard_region_type');
    }
    get dbName() {
        return this.getStringAttribute('db_name');
    }
    set dbName(value) {
        this._dbName = value;
    }
    get dbNameInput() {
        return this._dbName;
    }
    get dbVersion() {
        return this.getStringAttribute('db_version');
    }
    set dbVersion(value) {
        this._dbVersion = value;
    }
    resetDbVersion() {
        this._dbVersion = undefined;
    }
    get dbVersionInput() {
        return this._dbVersion;
    }
    get dbWorkload() {
        return this.getStringAttribute('db_workload');
    }
    set dbWorkload(value) {
        this._dbWorkload = value;
    }
    resetDbWorkload() {
        this._dbWorkload = undefined;
    }
    get dbWorkloadInput() {
        return this._dbWorkload;
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
    get disasterRecoveryRegionType() {
        return this.getStringAttribute('disaster_recovery_region_type');
    }
    get disasterRecoveryType() {
        return this.getStringAttribute('disaster_recovery_type');
    }
    set disasterRecoveryType(value) {
        this._disasterRecoveryType = value;
    }
    resetDisasterRecoveryType() {
        this._disasterRecoveryType = undefined;
    }
    get disasterRecoveryTypeInput() {
        return this._disasterRecoveryType;
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
    get enableDeleteScheduledOperations() {
        return this.getBooleanAttribute('enable_delete_scheduled_operations');
    }
    set enableDeleteScheduledOperations(value) {
        this._enableDeleteScheduledOperations = value;
    }
    resetEnableDeleteScheduledOperations() {
        this._enableDeleteScheduledOperations = undefined;
    }
    get enableDeleteScheduledOperationsInput() {
        return this._enableDeleteScheduledOperations;
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
    get inMemoryAreaInGbs() {
        return this.getNumberAttribute('in_memory_area_in_gbs');
    }
    get inMemoryPercentage() {
        return this.getNumberAttribute('in_memory_percentage');
    }
    set inMemoryPercentage(value) {
        this._inMemoryPercentage = value;
    }
    resetInMemoryPercentage() {
        this._inMemoryPercentage = undefined;
    }
    get inMemoryPercentageInput() {
        return this._inMemoryPercentage;
    }
    get infrastructureType() {
        return this.getStringAttribute('infrastructure_type');
    }
    get isAccessControlEnabled() {
        return this.getBooleanAttribute('is_access_control_enabled');
    }
    set isAccessControlEnabled(value) {
        this._isAccessControlEnabled = value;
    }
    resetIsAccessControlEnabled() {
        this._isAccessControlEnabled = undefined;
    }
    get isAccessControlEnabledInput() {
        return this._isAccessControlEnabled;
    }
    get isAutoScalingEnabled() {
        return this.getBooleanAttribute('is_auto_scaling_enabled');
    }
    set isAutoScalingEnabled(value) {
        this._isAutoScalingEnabled = value;
    }
    resetIsAutoScalingEnabled() {
        this._isAutoScalingEnabled = undefined;
    }
    get isAutoScalingEnabledInput() {
        return this._isAutoScalingEnabled;
    }
    get isAutoScalingForStorageEnabled() {
        return this.getBooleanAttribute('is_auto_scaling_for_storage_enabled');
    }
    set isAutoScalingForStorageEnabled(value) {
        this._isAutoScalingForStorageEnabled = value;
    }
    resetIsAutoScalingForStorageEnabled() {
        this._isAutoScalingForStorageEnabled = undefined;
    }
    get isAutoScalingForStorageEnabledInput() {
        return this._isAutoScalingForStorageEnabled;
    }
    get isBackupRetentionLocked() {
        return this.getBooleanAttribute('is_backup_retention_locked');
    }
    set isBackupRetentionLocked(value) {
        this._isBackupRetentionLocked = value;
    }
    resetIsBackupRetentionLocked() {
        this._isBackupRetentionLocked = undefined;
    }
    get isBackupRetentionLockedInput() {
        return this._isBackupRetentionLocked;
    }
    get isDataGuardEnabled() {
        return this.getBooleanAttribute('is_data_guard_enabled');
    }
    set isDataGuardEnabled(value) {
        this._isDataGuardEnabled = value;
    }
    resetIsDataGuardEnabled() {
        this._isDataGuardEnabled = undefined;
    }
    get isDataGuardEnabledInput() {
        return this._isDataGuardEnabled;
    }
    get isDedicated() {
        return this.getBooleanAttribute('is_dedicated');
    }
    set isDedicated(value) {
        this._isDedicated = value;
    }
    resetIsDedicated() {
        this._isDedicated = undefined;
    }
    get isDedicatedInput() {
        return this._isDedicated;
    }
    get isDevTier() {
        return this.getBooleanAttribute('is_dev_tier');
    }
    set isDevTier(value) {
        this._isDevTier = value;
    }
    resetIsDevTier() {
        this._isDevTier = undefined;
    }
    get isDevTierInput() {
        return this._isDevTier;
    }
    get isDisableAdUpdateSchedule() {
        return this.getBooleanAttribute('is_disable_ad_update_schedule');
    }
    set isDisableAdUpdateSchedule(value) {
        this._isDisableAdUpdateSchedule = value;
    }
    resetIsDisableAdUpdateSchedule() {
        this._isDisableAdUpdateSchedule = undefined;
    }
    get isDisableAdUpdateScheduleInput() {
        return this._isDisableAdUpdateSchedule;
    }
    get isDisableDbVersionUpgradeSchedule() {
        return this.getBooleanAttribute('is_disable_db_version_upgrade_schedule');
    }
    set isDisableDbVersionUpgradeSchedule(value) {
        this._isDisableDbVersionUpgradeSchedule = value;
    }
    resetIsDisableDbVersionUpgradeSchedule() {
        this._isDisableDbVersionUpgradeSchedule = undefined;
    }
    get isDisableDbVersionUpgradeScheduleInput() {
        return this._isDisableDbVersionUpgradeSchedule;
    }
    get isDisconnectPeer() {
        return this.getBooleanAttribute('is_disconnect_peer');
    }
    set isDisconnectPeer(value) {
        this._isDisconnectPeer = value;
    }
    resetIsDisconnectPeer() {
        this._isDisconnectPeer = undefined;
    }
    get isDisconnectPeerInput() {
        return this._isDisconnectPeer;
    }
    get isFreeTier() {
        return this.getBooleanAttribute('is_free_tier');
    }
    set isFreeTier(value) {
        this._isFreeTier = value;
    }
    resetIsFreeTier() {
        this._isFreeTier = undefined;
    }
    get isFreeTierInput() {
        return this._isFreeTier;
    }
    get isLocalDataGuardEnabled() {
        return this.getBooleanAttribute('is_local_data_guard_enabled');
    }
    set isLocalDataGuardEnabled(value) {
        this._isLocalDataGuardEnabled = value;
    }
    resetIsLocalDataGuardEnabled() {
        this._isLocalDataGuardEnabled = undefined;
    }
    get isLocalDataGuardEnabledInput() {
        return this._isLocalDataGuardEnabled;
    }
    get isMtlsConnectionRequired() {
        return this.getBooleanAttribute('is_mtls_connection_required');
    }
    set isMtlsConnectionRequired(value) {
        this._isMtlsConnectionRequired = value;
    }
    resetIsMtlsConnectionRequired() {
        this._isMtlsConnectionRequired = undefined;
    }
    get isMtlsConnectionRequiredInput() {
        return this._isMtlsConnectionRequired;
    }
    get isPreview() {
        return this.getBooleanAttribute('is_preview');
    }
    get isPreviewVersionWithServiceTermsAccepted() {
        return this.getBooleanAttribute('is_preview_version_with_service_terms_accepted');
    }
    set isPreviewVersionWithServiceTermsAccepted(value) {
        this._isPreviewVersionWithServiceTermsAccepted = value;
    }
    resetIsPreviewVersionWithServiceTermsAccepted() {
        this._isPreviewVersionWithServiceTermsAccepted = undefined;
    }
    get isPreviewVersionWithServiceTermsAcceptedInput() {
        return this._isPreviewVersionWithServiceTermsAccepted;
    }
    get isReconnectCloneEnabled() {
        return this.getBooleanAttribute('is_reconnect_clone_enabled');
    }
    get isRefreshableClone() {
        return this.getBooleanAttribute('is_refreshable_clone');
    }
    set isRefreshableClone(value) {
        this._isRefreshableClone = value;
    }
    resetIsRefreshableClone() {
        this._isRefreshableClone = undefined;
    }
    get isRefreshableCloneInput() {
        return this._isRefreshableClone;
    }
    get isRemoteDataGuardEnabled() {
        return this.getBooleanAttribute('is_remote_data_guard_enabled');
    }
    get isReplicateAutomaticBackups() {
        return this.getBooleanAttribute('is_replicate_automatic_backups');
    }
    set isReplicateAutomaticBackups(value) {
        this._isReplicateAutomaticBackups = value;
    }
    resetIsReplicateAutomaticBackups() {
        this._isReplicateAutomaticBackups = undefined;
    }
    get isReplicateAutomaticBackupsInput() {
        return this._isReplicateAutomaticBackups;
    }
    get isScheduleAdUpdateToEarliest() {
        return this.getBooleanAttribute('is_schedule_ad_update_to_earliest');
    }
    set isScheduleAdUpdateToEarliest(value) {
        this._isScheduleAdUpdateToEarliest = value;
    }
    resetIsScheduleAdUpdateToEarliest() {
        this._isScheduleAdUpdateToEarliest = undefined;
    }
    get isScheduleAdUpdateToEarliestInput() {
        return this._isScheduleAdUpdateToEarliest;
    }
    get isScheduleDbVersionUpgradeToEarliest() {
        return this.getBooleanAttribute('is_schedule_db_version_upgrade_to_earliest');
    }
    set isScheduleDbVersionUpgradeToEarliest(value) {
        this._isScheduleDbVersionUpgradeToEarliest = value;
    }
    resetIsScheduleDbVersionUpgradeToEarliest() {
        this._isScheduleDbVersionUpgradeToEarliest = undefined;
    }
    get isScheduleDbVersionUpgradeToEarliestInput() {
        return this._isScheduleDbVersionUpgradeToEarliest;
    }
    get isShrinkOnly() {
        return this.getBooleanAttribute('is_shrink_only');
    }
    set isShrinkOnly(value) {
        this._isShrinkOnly = value;
    }
    resetIsShrinkOnly() {
        this._isShrinkOnly = undefined;
    }
    get isShrinkOnlyInput() {
        return this._isShrinkOnly;
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
    set keyVersionId(value) {
        this._keyVersionId = value;
    }
    resetKeyVersionId() {
        this._keyVersionId = undefined;
    }
    get keyVersionIdInput() {
        return this._keyVersionId;
    }
    get kmsKeyId() {
        return this.getStringAttribute('kms_key_id');
    }
    set kmsKeyId(value) {
        this._kmsKeyId = value;
    }
    resetKmsKeyId() {
        this._kmsKeyId = undefined;
    }
    get kmsKeyIdInput() {
        return this._kmsKeyId;
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
    set licenseModel(value) {
        this._licenseModel = value;
    }
    resetLicenseModel() {
        this._licenseModel = undefined;
    }
    get licenseModelInput() {
        return this._licenseModel;
    }
    get lifecycleDetails() {
        return this.getStringAttribute('lifecycle_details');
    }
    get localAdgAutoFailoverMaxDataLossLimit() {
        return this.getNumberAttribute('local_adg_auto_failover_max_data_loss_limit');
    }
    set localAdgAutoFailoverMaxDataLossLimit(value) {
        this._localAdgAutoFailoverMaxDataLossLimit = value;
    }
    resetLocalAdgAutoFailoverMaxDataLossLimit() {
        this._localAdgAutoFailoverMaxDataLossLimit = undefined;
    }
    get localAdgAutoFailoverMaxDataLossLimitInput() {
        return this._localAdgAutoFailoverMaxDataLossLimit;
    }
    get localAdgResourcePoolLeaderId() {
        return this.getStringAttribute('local_adg_resource_pool_leader_id');
    }
    set localAdgResourcePoolLeaderId(value) {
        this._localAdgResourcePoolLeaderId = value;
    }
    resetLocalAdgResourcePoolLeaderId() {
        this._localAdgResourcePoolLeaderId = undefined;
    }
    get localAdgResourcePoolLeaderIdInput() {
        return this._localAdgResourcePoolLeaderId;
    }
    get localDisasterRecoveryType() {
        return this.getStringAttribute('local_disaster_recovery_type');
    }
    get localStandbyDb() {
        return this._localStandbyDb;
    }
    get maintenanceTargetComponent() {
        return this.getStringAttribute('maintenance_target_component');
    }
    get maxCpuCoreCount() {
        return this.getNumberAttribute('max_cpu_core_count');
    }
    set maxCpuCoreCount(value) {
        this._maxCpuCoreCount = value;
    }
    resetMaxCpuCoreCount() {
        this._maxCpuCoreCount = undefined;
    }
    get maxCpuCoreCountInput() {
        return this._maxCpuCoreCount;
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
    set ncharacterSet(value) {
        this._ncharacterSet = value;
    }
    resetNcharacterSet() {
        this._ncharacterSet = undefined;
    }
    get ncharacterSetInput() {
        return this._ncharacterSet;
    }
    get netServicesArchitecture() {
        return this.getStringAttribute('net_services_architecture');
    }
    get nextLongTermBackupTimeStamp() {
        return this.getStringAttribute('next_long_term_backup_time_stamp');
    }
    get nsgIds() {
        return cdktf.Fn.tolist(this.getListAttribute('nsg_ids'));
    }
    set nsgIds(value) {
        this._nsgIds = value;
    }
    resetNsgIds() {
        this._nsgIds = undefined;
    }
    get nsgIdsInput() {
        return this._nsgIds;
    }
    get ocpuCount() {
        return this.getNumberAttribute('ocpu_count');
    }
    set ocpuCount(value) {
        this._ocpuCount = value;
    }
    resetOcpuCount() {
        this._ocpuCount = undefined;
    }
    get ocpuCountInput() {
        return this._ocpuCount;
    }
    get openMode() {
        return this.getStringAttribute('open_mode');
    }
    set openMode(value) {
        this._openMode = value;
    }
    resetOpenMode() {
        this._openMode = undefined;
    }
    get openModeInput() {
        return this._openMode;
    }
    get operationsInsightsStatus() {
        return this.getStringAttribute('operations_insights_status');
    }
    set operationsInsightsStatus(value) {
        this._operationsInsightsStatus = value;
    }
    resetOperationsInsightsStatus() {
        this._operationsInsightsStatus = undefined;
    }
    get operationsInsightsStatusInput() {
        return this._operationsInsightsStatus;
    }
    get peerDbId() {
        return this.getStringAttribute('peer_db_id');
    }
    set peerDbId(value) {
        this._peerDbId = value;
    }
    resetPeerDbId() {
        this._peerDbId = undefined;
    }
    get peerDbIdInput() {
        return this._peerDbId;
    }
    get peerDbIds() {
        return this.getListAttribute('peer_db_ids');
    }
    get permissionLevel() {
        return this.getStringAttribute('permission_level');
    }
    set permissionLevel(value) {
        this._permissionLevel = value;
    }
    resetPermissionLevel() {
        this._permissionLevel = undefined;
    }
    get permissionLevelInput() {
        return this._permissionLevel;
    }
    get privateEndpoint() {
        return this.getStringAttribute('private_endpoint');
    }
    get privateEndpointIp() {
        return this.getStringAttribute('private_endpoint_ip');
    }
    set privateEndpointIp(value) {
        this._privateEndpointIp = value;
    }
    resetPrivateEndpointIp() {
        this._privateEndpointIp = undefined;
    }
    get privateEndpointIpInput() {
        return this._privateEndpointIp;
    }
    get privateEndpointLabel() {
        return this.getStringAttribute('private_endpoint_label');
    }
    set privateEndpointLabel(value) {
        this._privateEndpointLabel = value;
    }
    resetPrivateEndpointLabel() {
        this._privateEndpointLabel = undefined;
    }
    get privateEndpointLabelInput() {
        return this._privateEndpointLabel;
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
    set refreshableMode(value) {
        this._refreshableMode = value;
    }
    resetRefreshableMode() {
        this._refreshableMode = undefined;
    }
    get refreshableModeInput() {
        return this._refreshableMode;
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
    set remoteDisasterRecoveryType(value) {
        this._remoteDisasterRecoveryType = value;
    }
    resetRemoteDisasterRecoveryType() {
        this._remoteDisasterRecoveryType = undefined;
    }
    get remoteDisasterRecoveryTypeInput() {
        return this._remoteDisasterRecoveryType;
    }
    get resourcePoolLeaderId() {
        return this.getStringAttribute('resource_pool_leader_id');
    }
    set resourcePoolLeaderId(value) {
        this._resourcePoolLeaderId = value;
    }
    resetResourcePoolLeaderId() {
        this._resourcePoolLeaderId = undefined;
    }
    get resourcePoolLeaderIdInput() {
        return this._resourcePoolLeaderId;
    }
    get role() {
        return this.getStringAttribute('role');
    }
    get rotateKeyTrigger() {
        return this.getBooleanAttribute('rotate_key_trigger');
    }
    set rotateKeyTrigger(value) {
        this._rotateKeyTrigger = value;
    }
    resetRotateKeyTrigger() {
        this._rotateKeyTrigger = undefined;
    }
    get rotateKeyTriggerInput() {
        return this._rotateKeyTrigger;
    }
    get secretId() {
        return this.getStringAttribute('secret_id');
    }
    set secretId(value) {
        this._secretId = value;
    }
    resetSecretId() {
        this._secretId = undefined;
    }
    get secretIdInput() {
        return this._secretId;
    }
    get secretVersionNumber() {
        return this.getNumberAttribute('secret_version_number');
    }
    set secretVersionNumber(value) {
        this._secretVersionNumber = value;
    }
    resetSecretVersionNumber() {
        this._secretVersionNumber = undefined;
    }
    get secretVersionNumberInput() {
        return this._secretVersionNumber;
    }
    get securityAttributes() {
        return this.getStringMapAttribute('security_attributes');
    }
    set securityAttributes(value) {
        this._securityAttributes = value;
    }
    resetSecurityAttributes() {
        this._securityAttributes = undefined;
    }
    get securityAttributesInput() {
        return this._securityAttributes;
    }
    get serviceConsoleUrl() {
        return this.getStringAttribute('service_console_url');
    }
    get shrinkAdbTrigger() {
        return this.getNumberAttribute('shrink_adb_trigger');
    }
    set shrinkAdbTrigger(value) {
        this._shrinkAdbTrigger = value;
    }
    resetShrinkAdbTrigger() {
        this._shrinkAdbTrigger = undefined;
    }
    get shrinkAdbTriggerInput() {
        return this._shrinkAdbTrigger;
    }
    get source() {
        return this.getStringAttribute('source');
    }
    set source(value) {
        this._source = value;
    }
    resetSource() {
        this._source = undefined;
    }
    get sourceInput() {
        return this._source;
    }
    get sourceId() {
        return this.getStringAttribute('source_id');
    }
    set sourceId(value) {
        this._sourceId = value;
    }
    resetSourceId() {
        this._sourceId = undefined;
    }
    get sourceIdInput() {
        return this._sourceId;
    }
    get standbyDb() {
        return this._standbyDb;
    }
    get standbyWhitelistedIps() {
        return this.getListAttribute('standby_whitelisted_ips');
    }
    set standbyWhitelistedIps(value) {
        this._standbyWhitelistedIps = value;
    }
    resetStandbyWhitelistedIps() {
        this._standbyWhitelistedIps = undefined;
    }
    get standbyWhitelistedIpsInput() {
        return this._standbyWhitelistedIps;
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
    get subscriptionId() {
        return this.getStringAttribute('subscription_id');
    }
    set subscriptionId(value) {
        this._subscriptionId = value;
    }
    resetSubscriptionId() {
        this._subscriptionId = undefined;
    }
    get subscriptionIdInput() {
        return this._subscriptionId;
    }
    get supportedRegionsToCloneTo() {
        return this.getListAttribute('supported_regions_to_clone_to');
    }
    get switchoverTo() {
        return this.getStringAttribute('switchover_to');
    }
    set switchoverTo(value) {
        this._switchoverTo = value;
    }
    resetSwitchoverTo() {
        this._switchoverTo = undefined;
    }
    get switchoverToInput() {
        return this._switchoverTo;
    }
    get switchoverToRemotePeerId() {
        return this.getStringAttribute('switchover_to_remote_peer_id');
    }
    set switchoverToRemotePeerId(value) {
        this._switchoverToRemotePeerId = value;
    }
    resetSwitchoverToRemotePeerId() {
        this._switchoverToRemotePeerId = undefined;
    }
    get switchoverToRemotePeerIdInput() {
        return this._switchoverToRemotePeerId;
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
    set timeMaintenancePauseUntil(value) {
        this._timeMaintenancePauseUntil = value;
    }
    resetTimeMaintenancePauseUntil() {
        this._timeMaintenancePauseUntil = undefined;
    }
    get timeMaintenancePauseUntilInput() {
        return this._timeMaintenancePauseUntil;
    }
    get timeOfAutoRefreshStart() {
        return this.getStringAttribute('time_of_auto_refresh_start');
    }
    set timeOfAutoRefreshStart(value) {
        this._timeOfAutoRefreshStart = value;
    }
    resetTimeOfAutoRefreshStart() {
        this._timeOfAutoRefreshStart = undefined;
    }
    get timeOfAutoRefreshStartInput() {
        return this._timeOfAutoRefreshStart;
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
    set timeScheduledAdUpdate(value) {
        this._timeScheduledAdUpdate = value;
    }
    resetTimeScheduledAdUpdate() {
        this._timeScheduledAdUpdate = undefined;
    }
    get timeScheduledAdUpdateInput() {
        return this._timeScheduledAdUpdate;
    }
    get timeScheduledDbVersionUpgrade() {
        return this.getStringAttribute('time_scheduled_db_version_upgrade');
    }
    set timeScheduledDbVersionUpgrade(value) {
        this._timeScheduledDbVersionUpgrade = value;
    }
    resetTimeScheduledDbVersionUpgrade() {
        this._timeScheduledDbVersionUpgrade = undefined;
    }
    get timeScheduledDbVersionUpgradeInput() {
        return this._timeScheduledDbVersionUpgrade;
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
    set timestamp(value) {
        this._timestamp = value;
    }
    resetTimestamp() {
        this._timestamp = undefined;
    }
    get timestampInput() {
        return this._timestamp;
    }
    get totalBackupStorageSizeInGbs() {
        return this.getNumberAttribute('total_backup_storage_size_in_gbs');
    }
    get useLatestAvailableBackupTimeStamp() {
        return this.getBooleanAttribute('use_latest_available_backup_time_stamp');
    }
    set useLatestAvailableBackupTimeStamp(value) {
        this._useLatestAvailableBackupTimeStamp = value;
    }
    resetUseLatestAvailableBackupTimeStamp() {
        this._useLatestAvailableBackupTimeStamp = undefined;
    }
    get useLatestAvailableBackupTimeStampInput() {
        return this._useLatestAvailableBackupTimeStamp;
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
    get vaultId() {
        return this.getStringAttribute('vault_id');
    }
    set vaultId(value) {
        this._vaultId = value;
    }
    resetVaultId() {
        this._vaultId = undefined;
    }
    get vaultIdInput() {
        return this._vaultId;
    }
    get whitelistedIps() {
        return cdktf.Fn.tolist(this.getListAttribute('whitelisted_ips'));
    }
    set whitelistedIps(value) {
        this._whitelistedIps = value;
    }
    resetWhitelistedIps() {
        this._whitelistedIps = undefined;
    }
    get whitelistedIpsInput() {
        return this._whitelistedIps;
    }
    get autonomousDatabaseMaintenanceWindow() {
        return this._autonomousDatabaseMaintenanceWindow;
    }
    putAutonomousDatabaseMaintenanceWindow(value) {
        this._autonomousDatabaseMaintenanceWindow.internalValue = value;
    }
    resetAutonomousDatabaseMaintenanceWindow() {
        this._autonomousDatabaseMaintenanceWindow.internalValue = undefined;
    }
    get autonomousDatabaseMaintenanceWindowInput() {
        return this._autonomousDatabaseMaintenanceWindow.internalValue;
    }
    get customerContacts() {
        return this._customerContacts;
    }
    putCustomerContacts(value) {
        this._customerContacts.internalValue = value;
    }
    resetCustomerContacts() {
        this._customerContacts.internalValue = undefined;
    }
    get customerContactsInput() {
        return this._customerContacts.internalValue;
    }
    get dbToolsDetails() {
        return this._dbToolsDetails;
    }
    putDbToolsDetails(value) {
        this._dbToolsDetails.internalValue = value;
    }
    resetDbToolsDetails() {
        this._dbToolsDetails.internalValue = undefined;
    }
    get dbToolsDetailsInput() {
        return this._dbToolsDetails.internalValue;
    }
    get encryptionKey() {
        return this._encryptionKey;
    }
    putEncryptionKey(value) {
        this._encryptionKey.internalValue = value;
    }
    resetEncryptionKey() {
        this._encryptionKey.internalValue = undefined;
    }
    get encryptionKeyInput() {
        return this._encryptionKey.internalValue;
    }
    get longTermBackupSchedule() {
        return this._longTermBackupSchedule;
    }
    putLongTermBackupSchedule(value) {
        this._longTermBackupSchedule.internalValue = value;
    }
    resetLongTermBackupSchedule() {
        this._longTermBackupSchedule.internalValue = undefined;
    }
    get longTermBackupScheduleInput() {
        return this._longTermBackupSchedule.internalValue;
    }
    get resourcePoolSummary() {
        return this._resourcePoolSummary;
    }
    putResourcePoolSummary(value) {
        this._resourcePoolSummary.internalValue = value;
    }
    resetResourcePoolSummary() {
        this._resourcePoolSummary.internalValue = undefined;
    }
    get resourcePoolSummaryInput() {
        return this._resourcePoolSummary.internalValue;
    }
    get scheduledOperations() {
        return this._scheduledOperations;
    }
    putScheduledOperations(value) {
        this._scheduledOperations.internalValue = value;
    }
    resetScheduledOperations() {
        this._scheduledOperations.internalValue = undefined;
    }
    get scheduledOperationsInput() {
        return this._scheduledOperations.internalValue;
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
    get transportableTablespace() {
        return this._transportableTablespace;
    }
    putTransportableTablespace(value) {
        this._transportableTablespace.internalValue = value;
    }
    resetTransportableTablespace() {
        this._transportableTablespace.internalValue = undefined;
    }
    get transportableTablespaceInput() {
        return this._transportableTablespace.internalValue;
    }
    get vanityUrlDetails() {
        return this._vanityUrlDetails;
    }
    putVanityUrlDetails(value) {
        this._vanityUrlDetails.internalValue = value;
    }
    resetVanityUrlDetails() {
        this._vanityUrlDetails.internalValue = undefined;
    }
    get vanityUrlDetailsInput() {
        return this._vanityUrlDetails.internalValue;
    }
    synthesizeAttributes() {
        return {
            admin_password: cdktf.stringToTerraform(this._adminPassword),
            are_primary_whitelisted_ips_used: cdktf.booleanToTerraform(this._arePrimaryWhitelistedIpsUsed),
            auto_refresh_frequency_in_seconds: cdktf.numberToTerraform(this._autoRefreshFrequencyInSeconds),
            auto_refresh_point_lag_in_seconds: cdktf.numberToTerraform(this._autoRefreshPointLagInSeconds),
            autonomous_container_database_id: cdktf.stringToTerraform(this._autonomousContainerDatabaseId),
            autonomous_database_backup_id: cdktf.stringToTerraform(this._autonomousDatabaseBackupId),
            autonomous_database_id: cdktf.stringToTerraform(this._autonomousDatabaseId),
            autonomous_maintenance_schedule_type: cdktf.stringToTerraform(this._autonomousMaintenanceScheduleType),
            availability_domain: cdktf.stringToTerraform(this._availabilityDomain),
            backup_retention_period_in_days: cdktf.numberToTerraform(this._backupRetentionPeriodInDays),
            byol_compute_count_limit: cdktf.numberToTerraform(this._byolComputeCountLimit),
            character_set: cdktf.stringToTerraform(this._characterSet),
            clone_table_space_list: cdktf.listMapper(cdktf.numberToTerraform, false)(this._cloneTableSpaceList),
            clone_type: cdktf.stringToTerraform(this._cloneType),
            compartment_id: cdktf.stringToTerraform(this._compartmentId),
            compute_count: cdktf.numberToTerraform(this._computeCount),
            compute_model: cdktf.stringToTerraform(this._computeModel),
            cpu_core_count: cdktf.numberToTerraform(this._cpuCoreCount),
            data_safe_status: cdktf.stringToTerraform(this._dataSafeStatus),
            data_storage_size_in_gb: cdktf.numberToTerraform(this._dataStorageSizeInGb),
            data_storage_size_in_tbs: cdktf.numberToTerraform(this._dataStorageSizeInTbs),
            database_edition: cdktf.stringToTerraform(this._databaseEdition),
            database_management_status: cdktf.stringToTerraform(this._databaseManagementStatus),
            db_name: cdktf.stringToTerraform(this._dbName),
            db_version: cdktf.stringToTerraform(this._dbVersion),
            db_workload: cdktf.stringToTerraform(this._dbWorkload),
            defined_tags: cdktf.hashMapper(cdktf.stringToTerraform)(this._definedTags),
            disaster_recovery_type: cdktf.stringToTerraform(this._disasterRecoveryType),
            display_name: cdktf.stringToTerraform(this._displayName),
            enable_delete_scheduled_operations: cdktf.booleanToTerraform(this._enableDeleteScheduledOperations),
            freeform_tags: cdktf.hashMapper(cdktf.stringToTerraform)(this._freeformTags),
            id: cdktf.stringToTerraform(this._id),
            in_memory_percentage: cdktf.numberToTerraform(this._inMemoryPercentage),
            is_access_control_enabled: cdktf.booleanToTerraform(this._isAccessControlEnabled),
            is_auto_scaling_enabled: cdktf.booleanToTerraform(this._isAutoScalingEnabled),
            is_auto_scaling_for_storage_enabled: cdktf.booleanToTerraform(this._isAutoScalingForStorageEnabled),
            is_backup_retention_locked: cdktf.booleanToTerraform(this._isBackupRetentionLocked),
            is_data_guard_enabled: cdktf.booleanToTerraform(this._isDataGuardEnabled),
            is_dedicated: cdktf.booleanToTerraform(this._isDedicated),
            is_dev_tier: cdktf.booleanToTerraform(this._isDevTier),
            is_disable_ad_update_schedule: cdktf.booleanToTerraform(this._isDisableAdUpdateSchedule),
            is_disable_db_version_upgrade_schedule: cdktf.booleanToTerraform(this._isDisableDbVersionUpgradeSchedule),
            is_disconnect_peer: cdktf.booleanToTerraform(this._isDisconnectPeer),
            is_free_tier: cdktf.booleanToTerraform(this._isFreeTier),
            is_local_data_guard_enabled: cdktf.booleanToTerraform(this._isLocalDataGuardEnabled),
            is_mtls_connection_required: cdktf.booleanToTerraform(this._isMtlsConnectionRequired),
            is_preview_version_with_service_terms_accepted: cdktf.booleanToTerraform(this._isPreviewVersionWithServiceTermsAccepted),
            is_refreshable_clone: cdktf.booleanToTerraform(this._isRefreshableClone),
            is_replicate_automatic_backups: cdktf.booleanToTerraform(this._isReplicateAutomaticBackups),
            is_schedule_ad_update_to_earliest: cdktf.booleanToTerraform(this._isScheduleAdUpdateToEarliest),
            is_schedule_db_version_upgrade_to_earliest: cdktf.booleanToTerraform(this._isScheduleDbVersionUpgradeToEarliest),
            is_shrink_only: cdktf.booleanToTerraform(this._isShrinkOnly),
            key_version_id: cdktf.stringToTerraform(this._keyVersionId),
            kms_key_id: cdktf.stringToTerraform(this._kmsKeyId),
            license_model: cdktf.stringToTerraform(this._licenseModel),
            local_adg_auto_failover_max_data_loss_limit: cdktf.numberToTerraform(this._localAdgAutoFailoverMaxDataLossLimit),
            local_adg_resource_pool_leader_id: cdktf.stringToTerraform(this._localAdgResourcePoolLeaderId),
            max_cpu_core_count: cdktf.numberToTerraform(this._maxCpuCoreCount),
            ncharacter_set: cdktf.stringToTerraform(this._ncharacterSet),
            nsg_ids: cdktf.listMapper(cdktf.stringToTerraform, false)(this._nsgIds),
            ocpu_count: cdktf.numberToTerraform(this._ocpuCount),
            open_mode: cdktf.stringToTerraform(this._openMode),
            operations_insights_status: cdktf.stringToTerraform(this._operationsInsightsStatus),
            peer_db_id: cdktf.stringToTerraform(this._peerDbId),
            permission_level: cdktf.stringToTerraform(this._permissionLevel),
            private_endpoint_ip: cdktf.stringToTerraform(this._privateEndpointIp),
            private_endpoint_label: cdktf.stringToTerraform(this._privateEndpointLabel),
            refreshable_mode: cdktf.stringToTerraform(this._refreshableMode),
            remote_disaster_recovery_type: cdktf.stringToTerraform(this._remoteDisasterRecoveryType),
            resource_pool_leader_id: cdktf.stringToTerraform(this._resourcePoolLeaderId),
            rotate_key_trigger: cdktf.booleanToTerraform(this._rotateKeyTrigger),
            secret_id: cdktf.stringToTerraform(this._secretId),
            secret_version_number: cdktf.numberToTerraform(this._secretVersionNumber),
            security_attributes: cdktf.hashMapper(cdktf.stringToTerraform)(this._securityAttributes),
            shrink_adb_trigger: cdktf.numberToTerraform(this._shrinkAdbTrigger),
            source: cdktf.stringToTerraform(this._source),
            source_id: cdktf.stringToTerraform(this._sourceId),
            standby_whitelisted_ips: cdktf.listMapper(cdktf.stringToTerraform, false)(this._standbyWhitelistedIps),
            state: cdktf.stringToTerraform(this._state),
            subnet_id: cdktf.stringToTerraform(this._subnetId),
            subscription_id: cdktf.stringToTerraform(this._subscriptionId),
            switchover_to: cdktf.stringToTerraform(this._switchoverTo),
            switchover_to_remote_peer_id: cdktf.stringToTerraform(this._switchoverToRemotePeerId),
            time_maintenance_pause_until: cdktf.stringToTerraform(this._timeMaintenancePauseUntil),
            time_of_auto_refresh_start: cdktf.stringToTerraform(this._timeOfAutoRefreshStart),
            time_scheduled_ad_update: cdktf.stringToTerraform(this._timeScheduledAdUpdate),
            time_scheduled_db_version_upgrade: cdktf.stringToTerraform(this._timeScheduledDbVersionUpgrade),
            timestamp: cdktf.stringToTerraform(this._timestamp),
            use_latest_available_backup_time_stamp: cdktf.booleanToTerraform(this._useLatestAvailableBackupTimeStamp),
            vault_id: cdktf.stringToTerraform(this._vaultId),
            whitelisted_ips: cdktf.listMapper(cdktf.stringToTerraform, false)(this._whitelistedIps),
            autonomous_database_maintenance_window: databaseAutonomousDatabaseAutonomousDatabaseMaintenanceWindowToTerraform(this._autonomousDatabaseMaintenanceWindow.internalValue),
            customer_contacts: cdktf.listMapper(databaseAutonomousDatabaseCustomerContactsToTerraform, true)(this._customerContacts.internalValue),
            db_tools_details: cdktf.listMapper(databaseAutonomousDatabaseDbToolsDetailsToTerraform, true)(this._dbToolsDetails.internalValue),
            encryption_key: databaseAutonomousDatabaseEncryptionKeyToTerraform(this._encryptionKey.internalValue),
            long_term_backup_schedule: cdktf.listMapper(databaseAutonomousDatabaseLongTermBackupScheduleToTerraform, true)(this._longTermBackupSchedule.internalValue),
            resource_pool_summary: databaseAutonomousDatabaseResourcePoolSummaryToTerraform(this._resourcePoolSummary.internalValue),
            scheduled_operations: cdktf.listMapper(databaseAutonomousDatabaseScheduledOperationsToTerraform, true)(this._scheduledOperations.internalValue),
            timeouts: databaseAutonomousDatabaseTimeoutsToTerraform(this._timeouts.internalValue),
            transportable_tablespace: databaseAutonomousDatabaseTransportableTablespaceToTerraform(this._transportableTablespace.internalValue),
            vanity_url_details: cdktf.listMapper(databaseAutonomousDatabaseVanityUrlDetailsToTerraform, true)(this._vanityUrlDetails.internalValue),
        };
    }
    synthesizeHclAttributes() {
        const attrs = {
            admin_password: {
                value: cdktf.stringToHclTerraform(this._adminPassword),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            are_primary_whitelisted_ips_used: {
                value: cdktf.booleanToHclTerraform(this._arePrimaryWhitelistedIpsUsed),
                isBlock: false,
                type: "simple",
                storageClassType: "boolean",
            },
            auto_refresh_frequency_in_seconds: {
                value: cdktf.numberToHclTerraform(this._autoRefreshFrequencyInSeconds),
                isBlock: false,
                type: "simple",
                storageClassType: "number",
            },
            auto_refresh_point_lag_in_seconds: {
                value: cdktf.numberToHclTerraform(this._autoRefreshPointLagInSeconds),
                isBlock: false,
                type: "simple",
                storageClassType: "number",
            },
            autonomous_container_database_id: {
                value: cdktf.stringToHclTerraform(this._autonomousContainerDatabaseId),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            autonomous_database_backup_id: {
                value: cdktf.stringToHclTerraform(this._autonomousDatabaseBackupId),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            autonomous_database_id: {
                value: cdktf.stringToHclTerraform(this._autonomousDatabaseId),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            autonomous_maintenance_schedule_type: {
                value: cdktf.stringToHclTerraform(this._autonomousMaintenanceScheduleType),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            availability_domain: {
                value: cdktf.stringToHclTerraform(this._availabilityDomain),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            backup_retention_period_in_days: {
                value: cdktf.numberToHclTerraform(this._backupRetentionPeriodInDays),
                isBlock: false,
                type: "simple",
                storageClassType: "number",
            },
            byol_compute_count_limit: {
                value: cdktf.numberToHclTerraform(this._byolComputeCountLimit),
                isBlock: false,
                type: "simple",
                storageClassType: "number",
            },
            character_set: {
                value: cdktf.stringToHclTerraform(this._characterSet),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            clone_table_space_list: {
                value: cdktf.listMapperHcl(cdktf.numberToHclTerraform, false)(this._cloneTableSpaceList),
                isBlock: false,
                type: "list",
                storageClassType: "numberList",
            },
            clone_type: {
                value: cdktf.stringToHclTerraform(this._cloneType),
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
            compute_count: {
                value: cdktf.numberToHclTerraform(this._computeCount),
                isBlock: false,
                type: "simple",
                storageClassType: "number",
            },
            compute_model: {
                value: cdktf.stringToHclTerraform(this._computeModel),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            cpu_core_count: {
                value: cdktf.numberToHclTerraform(this._cpuCoreCount),
                isBlock: false,
                type: "simple",
                storageClassType: "number",
            },
            data_safe_status: {
                value: cdktf.stringToHclTerraform(this._dataSafeStatus),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            data_storage_size_in_gb: {
                value: cdktf.numberToHclTerraform(this._dataStorageSizeInGb),
                isBlock: false,
                type: "simple",
                storageClassType: "number",
            },
            data_storage_size_in_tbs: {
                value: cdktf.numberToHclTerraform(this._dataStorageSizeInTbs),
                isBlock: false,
                type: "simple",
                storageClassType: "number",
            },
            database_edition: {
                value: cdktf.stringToHclTerraform(this._databaseEdition),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            database_management_status: {
                value: cdktf.stringToHclTerraform(this._databaseManagementStatus),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            db_name: {
                value: cdktf.stringToHclTerraform(this._dbName),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            db_version: {
                value: cdktf.stringToHclTerraform(this._dbVersion),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            db_workload: {
                value: cdktf.stringToHclTerraform(this._dbWorkload),
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
            disaster_recovery_type: {
                value: cdktf.stringToHclTerraform(this._disasterRecoveryType),
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
            enable_delete_scheduled_operations: {
                value: cdktf.booleanToHclTerraform(this._enableDeleteScheduledOperations),
                isBlock: false,
                type: "simple",
                storageClassType: "boolean",
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
            in_memory_percentage: {
                value: cdktf.numberToHclTerraform(this._inMemoryPercentage),
                isBlock: false,
                type: "simple",
                storageClassType: "number",
            },
            is_access_control_enabled: {
                value: cdktf.booleanToHclTerraform(this._isAccessControlEnabled),
                isBlock: false,
                type: "simple",
                storageClassType: "boolean",
            },
            is_auto_scaling_enabled: {
                value: cdktf.booleanToHclTerraform(this._isAutoScalingEnabled),
                isBlock: false,
                type: "simple",
                storageClassType: "boolean",
            },
            is_auto_scaling_for_storage_enabled: {
                value: cdktf.booleanToHclTerraform(this._isAutoScalingForStorageEnabled),
                isBlock: false,
                type: "simple",
                storageClassType: "boolean",
            },
            is_backup_retention_locked: {
                value: cdktf.booleanToHclTerraform(this._isBackupRetentionLocked),
                isBlock: false,
                type: "simple",
                storageClassType: "boolean",
            },
            is_data_guard_enabled: {
                value: cdktf.booleanToHclTerraform(this._isDataGuardEnabled),
                isBlock: false,
                type: "simple",
                storageClassType: "boolean",
            },
            is_dedicated: {
                value: cdktf.booleanToHclTerraform(this._isDedicated),
                isBlock: false,
                type: "simple",
                storageClassType: "boolean",
            },
            is_dev_tier: {
                value: cdktf.booleanToHclTerraform(this._isDevTier),
                isBlock: false,
                type: "simple",
                storageClassType: "boolean",
            },
            is_disable_ad_update_schedule: {
                value: cdktf.booleanToHclTerraform(this._isDisableAdUpdateSchedule),
                isBlock: false,
                type: "simple",
                storageClassType: "boolean",
            },
            is_disable_db_version_upgrade_schedule: {
                value: cdktf.booleanToHclTerraform(this._isDisableDbVersionUpgradeSchedule),
                isBlock: false,
                type: "simple",
                storageClassType: "boolean",
            },
            is_disconnect_peer: {
                value: cdktf.booleanToHclTerraform(this._isDisconnectPeer),
                isBlock: false,
                type: "simple",
                storageClassType: "boolean",
            },
            is_free_tier: {
                value: cdktf.booleanToHclTerraform(this._isFreeTier),
                isBlock: false,
                type: "simple",
                storageClassType: "boolean",
            },
            is_local_data_guard_enabled: {
                value: cdktf.booleanToHclTerraform(this._isLocalDataGuardEnabled),
                isBlock: false,
                type: "simple",
                storageClassType: "boolean",
            },
            is_mtls_connection_required: {
                value: cdktf.booleanToHclTerraform(this._isMtlsConnectionRequired),
                isBlock: false,
                type: "simple",
                storageClassType: "boolean",
            },
            is_preview_version_with_service_terms_accepted: {
                value: cdktf.booleanToHclTerraform(this._isPreviewVersionWithServiceTermsAccepted),
                isBlock: false,
                type: "simple",
                storageClassType: "boolean",
            },
            is_refreshable_clone: {
                value: cdktf.booleanToHclTerraform(this._isRefreshableClone),
                isBlock: false,
                type: "simple",
                storageClassType: "boolean",
            },
            is_replicate_automatic_backups: {
                value: cdktf.booleanToHclTerraform(this._isReplicateAutomaticBackups),
                isBlock: false,
                type: "simple",
                storageClassType: "boolean",
            },
            is_schedule_ad_update_to_earliest: {
                value: cdktf.booleanToHclTerraform(this._isScheduleAdUpdateToEarliest),
                isBlock: false,
                type: "simple",
                storageClassType: "boolean",
            },
            is_schedule_db_version_upgrade_to_earliest: {
                value: cdktf.booleanToHclTerraform(this._isScheduleDbVersionUpgradeToEarliest),
                isBlock: false,
                type: "simple",
                storageClassType: "boolean",
            },
            is_shrink_only: {
                value: cdktf.booleanToHclTerraform(this._isShrinkOnly),
                isBlock: false,
                type: "simple",
                storageClassType: "boolean",
            },
            key_version_id: {
                value: cdktf.stringToHclTerraform(this._keyVersionId),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            kms_key_id: {
                value: cdktf.stringToHclTerraform(this._kmsKeyId),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            license_model: {
                value: cdktf.stringToHclTerraform(this._licenseModel),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            local_adg_auto_failover_max_data_loss_limit: {
                value: cdktf.numberToHclTerraform(this._localAdgAutoFailoverMaxDataLossLimit),
                isBlock: false,
                type: "simple",
                storageClassType: "number",
            },
            local_adg_resource_pool_leader_id: {
                value: cdktf.stringToHclTerraform(this._localAdgResourcePoolLeaderId),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            max_cpu_core_count: {
                value: cdktf.numberToHclTerraform(this._maxCpuCoreCount),
                isBlock: false,
                type: "simple",
                storageClassType: "number",
            },
            ncharacter_set: {
                value: cdktf.stringToHclTerraform(this._ncharacterSet),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            nsg_ids: {
                value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(this._nsgIds),
                isBlock: false,
                type: "set",
                storageClassType: "stringList",
            },
            ocpu_count: {
                value: cdktf.numberToHclTerraform(this._ocpuCount),
                isBlock: false,
                type: "simple",
                storageClassType: "number",
            },
            open_mode: {
                value: cdktf.stringToHclTerraform(this._openMode),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            operations_insights_status: {
                value: cdktf.stringToHclTerraform(this._operationsInsightsStatus),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            peer_db_id: {
                value: cdktf.stringToHclTerraform(this._peerDbId),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            permission_level: {
                value: cdktf.stringToHclTerraform(this._permissionLevel),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            private_endpoint_ip: {
                value: cdktf.stringToHclTerraform(this._privateEndpointIp),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            private_endpoint_label: {
                value: cdktf.stringToHclTerraform(this._privateEndpointLabel),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            refreshable_mode: {
                value: cdktf.stringToHclTerraform(this._refreshableMode),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            remote_disaster_recovery_type: {
                value: cdktf.stringToHclTerraform(this._remoteDisasterRecoveryType),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            resource_pool_leader_id: {
                value: cdktf.stringToHclTerraform(this._resourcePoolLeaderId),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            rotate_key_trigger: {
                value: cdktf.booleanToHclTerraform(this._rotateKeyTrigger),
                isBlock: false,
                type: "simple",
                storageClassType: "boolean",
            },
            secret_id: {
                value: cdktf.stringToHclTerraform(this._secretId),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            secret_version_number: {
                value: cdktf.numberToHclTerraform(this._secretVersionNumber),
                isBlock: false,
                type: "simple",
                storageClassType: "number",
            },
            security_attributes: {
                value: cdktf.hashMapperHcl(cdktf.stringToHclTerraform)(this._securityAttributes),
                isBlock: false,
                type: "map",
                storageClassType: "stringMap",
            },
            shrink_adb_trigger: {
                value: cdktf.numberToHclTerraform(this._shrinkAdbTrigger),
                isBlock: false,
                type: "simple",
                storageClassType: "number",
            },
            source: {
                value: cdktf.stringToHclTerraform(this._source),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            source_id: {
                value: cdktf.stringToHclTerraform(this._sourceId),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            standby_whitelisted_ips: {
                value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(this._standbyWhitelistedIps),
                isBlock: false,
                type: "list",
                storageClassType: "stringList",
            },
            state: {
                value: cdktf.stringToHclTerraform(this._state),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            subnet_id: {
                value: cdktf.stringToHclTerraform(this._subnetId),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            subscription_id: {
                value: cdktf.stringToHclTerraform(this._subscriptionId),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            switchover_to: {
                value: cdktf.stringToHclTerraform(this._switchoverTo),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            switchover_to_remote_peer_id: {
                value: cdktf.stringToHclTerraform(this._switchoverToRemotePeerId),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            time_maintenance_pause_until: {
                value: cdktf.stringToHclTerraform(this._timeMaintenancePauseUntil),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            time_of_auto_refresh_start: {
                value: cdktf.stringToHclTerraform(this._timeOfAutoRefreshStart),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            time_scheduled_ad_update: {
                value: cdktf.stringToHclTerraform(this._timeScheduledAdUpdate),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            time_scheduled_db_version_upgrade: {
                value: cdktf.stringToHclTerraform(this._timeScheduledDbVersionUpgrade),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            timestamp: {
                value: cdktf.stringToHclTerraform(this._timestamp),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            use_latest_available_backup_time_stamp: {
                value: cdktf.booleanToHclTerraform(this._useLatestAvailableBackupTimeStamp),
                isBlock: false,
                type: "simple",
                storageClassType: "boolean",
            },
            vault_id: {
                value: cdktf.stringToHclTerraform(this._vaultId),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            whitelisted_ips: {
                value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(this._whitelistedIps),
                isBlock: false,
                type: "set",
                storageClassType: "stringList",
            },
            autonomous_database_maintenance_window: {
                value: databaseAutonomousDatabaseAutonomousDatabaseMaintenanceWindowToHclTerraform(this._autonomousDatabaseMaintenanceWindow.internalValue),
                isBlock: true,
                type: "list",
                storageClassType: "DatabaseAutonomousDatabaseAutonomousDatabaseMaintenanceWindowList",
            },
            customer_contacts: {
                value: cdktf.listMapperHcl(databaseAutonomousDatabaseCustomerContactsToHclTerraform, true)(this._customerContacts.internalValue),
                isBlock: true,
                type: "list",
                storageClassType: "DatabaseAutonomousDatabaseCustomerContactsList",
            },
            db_tools_details: {
                value: cdktf.listMapperHcl(databaseAutonomousDatabaseDbToolsDetailsToHclTerraform, true)(this._dbToolsDetails.internalValue),
                isBlock: true,
                type: "set",
                storageClassType: "DatabaseAutonomousDatabaseDbToolsDetailsList",
            },
            encryption_key: {
                value: databaseAutonomousDatabaseEncryptionKeyToHclTerraform(this._encryptionKey.internalValue),
                isBlock: true,
                type: "list",
                storageClassType: "DatabaseAutonomousDatabaseEncryptionKeyList",
            },
            long_term_backup_schedule: {
                value: cdktf.listMapperHcl(databaseAutonomousDatabaseLongTermBackupScheduleToHclTerraform, true)(this._longTermBackupSchedule.internalValue),
                isBlock: true,
                type: "list",
                storageClassType: "DatabaseAutonomousDatabaseLongTermBackupScheduleList",
            },
            resource_pool_summary: {
                value: databaseAutonomousDatabaseResourcePoolSummaryToHclTerraform(this._resourcePoolSummary.internalValue),
                isBlock: true,
                type: "list",
                storageClassType: "DatabaseAutonomousDatabaseResourcePoolSummaryList",
            },
            scheduled_operations: {
                value: cdktf.listMapperHcl(databaseAutonomousDatabaseScheduledOperationsToHclTerraform, true)(this._scheduledOperations.internalValue),
                isBlock: true,
                type: "set",
                storageClassType: "DatabaseAutonomousDatabaseScheduledOperationsList",
            },
            timeouts: {
                value: databaseAutonomousDatabaseTimeoutsToHclTerraform(this._timeouts.internalValue),
                isBlock: true,
                type: "struct",
                storageClassType: "DatabaseAutonomousDatabaseTimeouts",
            },
            transportable_tablespace: {
                value: databaseAutonomousDatabaseTransportableTablespaceToHclTerraform(this._transportableTablespace.internalValue),
                isBlock: true,
                type: "list",
                storageClassType: "DatabaseAutonomousDatabaseTransportableTablespaceList",
            },
            vanity_url_details: {
                value: cdktf.listMapperHcl(databaseAutonomousDatabaseVanityUrlDetailsToHclTerraform, true)(this._vanityUrlDetails.internalValue),
                isBlock: true,
                type: "list",
                storageClassType: "DatabaseAutonomousDatabaseVanityUrlDetailsList",
            },
        };
        return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
    }
}
exports.DatabaseAutonomousDatabase = DatabaseAutonomousDatabase;
DatabaseAutonomousDatabase.tfResourceType = "oci_database_autonomous_database";
