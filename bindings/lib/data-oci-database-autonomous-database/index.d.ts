// Generated from the schema of oracle/oci 8.28.0; see ../../README.md. Do not edit.
// Made with @cdktf/provider-generator, Copyright (c) HashiCorp, Inc., SPDX-License-Identifier: MPL-2.0.
import { Construct } from 'constructs';
import * as cdktf from 'cdktf';
export interface DataOciDatabaseAutonomousDatabaseConfig extends cdktf.TerraformMetaArguments {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/data-sources/database_autonomous_database#autonomous_database_id DataOciDatabaseAutonomousDatabase#autonomous_database_id}
    */
    readonly autonomousDatabaseId: string;
}
export interface DataOciDatabaseAutonomousDatabaseApexDetails {
}
export declare function dataOciDatabaseAutonomousDatabaseApexDetailsToTerraform(struct?: DataOciDatabaseAutonomousDatabaseApexDetails): any;
export declare function dataOciDatabaseAutonomousDatabaseApexDetailsToHclTerraform(struct?: DataOciDatabaseAutonomousDatabaseApexDetails): any;
export declare class DataOciDatabaseAutonomousDatabaseApexDetailsOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): DataOciDatabaseAutonomousDatabaseApexDetails | undefined;
    set internalValue(value: DataOciDatabaseAutonomousDatabaseApexDetails | undefined);
    get apexVersion(): string;
    get ordsVersion(): string;
}
export declare class DataOciDatabaseAutonomousDatabaseApexDetailsList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    /**
    * @param index the index of the item to return
    */
    get(index: number): DataOciDatabaseAutonomousDatabaseApexDetailsOutputReference;
}
export interface DataOciDatabaseAutonomousDatabaseAutonomousDatabaseMaintenanceWindowDayOfWeek {
}
export declare function dataOciDatabaseAutonomousDatabaseAutonomousDatabaseMaintenanceWindowDayOfWeekToTerraform(struct?: DataOciDatabaseAutonomousDatabaseAutonomousDatabaseMaintenanceWindowDayOfWeek): any;
export declare function dataOciDatabaseAutonomousDatabaseAutonomousDatabaseMaintenanceWindowDayOfWeekToHclTerraform(struct?: DataOciDatabaseAutonomousDatabaseAutonomousDatabaseMaintenanceWindowDayOfWeek): any;
export declare class DataOciDatabaseAutonomousDatabaseAutonomousDatabaseMaintenanceWindowDayOfWeekOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): DataOciDatabaseAutonomousDatabaseAutonomousDatabaseMaintenanceWindowDayOfWeek | undefined;
    set internalValue(value: DataOciDatabaseAutonomousDatabaseAutonomousDatabaseMaintenanceWindowDayOfWeek | undefined);
    get name(): string;
}
export declare class DataOciDatabaseAutonomousDatabaseAutonomousDatabaseMaintenanceWindowDayOfWeekList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    /**
    * @param index the index of the item to return
    */
    get(index: number): DataOciDatabaseAutonomousDatabaseAutonomousDatabaseMaintenanceWindowDayOfWeekOutputReference;
}
export interface DataOciDatabaseAutonomousDatabaseAutonomousDatabaseMaintenanceWindow {
}
export declare function dataOciDatabaseAutonomousDatabaseAutonomousDatabaseMaintenanceWindowToTerraform(struct?: DataOciDatabaseAutonomousDatabaseAutonomousDatabaseMaintenanceWindow): any;
export declare function dataOciDatabaseAutonomousDatabaseAutonomousDatabaseMaintenanceWindowToHclTerraform(struct?: DataOciDatabaseAutonomousDatabaseAutonomousDatabaseMaintenanceWindow): any;
export declare class DataOciDatabaseAutonomousDatabaseAutonomousDatabaseMaintenanceWindowOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): DataOciDatabaseAutonomousDatabaseAutonomousDatabaseMaintenanceWindow | undefined;
    set internalValue(value: DataOciDatabaseAutonomousDatabaseAutonomousDatabaseMaintenanceWindow | undefined);
    private _dayOfWeek;
    get dayOfWeek(): DataOciDatabaseAutonomousDatabaseAutonomousDatabaseMaintenanceWindowDayOfWeekList;
    get maintenanceEndTime(): string;
    get maintenanceStartTime(): string;
}
export declare class DataOciDatabaseAutonomousDatabaseAutonomousDatabaseMaintenanceWindowList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    /**
    * @param index the index of the item to return
    */
    get(index: number): DataOciDatabaseAutonomousDatabaseAutonomousDatabaseMaintenanceWindowOutputReference;
}
export interface DataOciDatabaseAutonomousDatabaseBackupConfig {
}
export declare function dataOciDatabaseAutonomousDatabaseBackupConfigToTerraform(struct?: DataOciDatabaseAutonomousDatabaseBackupConfig): any;
export declare function dataOciDatabaseAutonomousDatabaseBackupConfigToHclTerraform(struct?: DataOciDatabaseAutonomousDatabaseBackupConfig): any;
export declare class DataOciDatabaseAutonomousDatabaseBackupConfigOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): DataOciDatabaseAutonomousDatabaseBackupConfig | undefined;
    set internalValue(value: DataOciDatabaseAutonomousDatabaseBackupConfig | undefined);
    get manualBackupBucketName(): string;
    get manualBackupType(): string;
}
export declare class DataOciDatabaseAutonomousDatabaseBackupConfigList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    /**
    * @param index the index of the item to return
    */
    get(index: number): DataOciDatabaseAutonomousDatabaseBackupConfigOutputReference;
}
export interface DataOciDatabaseAutonomousDatabaseConnectionStringsProfiles {
}
export declare function dataOciDatabaseAutonomousDatabaseConnectionStringsProfilesToTerraform(struct?: DataOciDatabaseAutonomousDatabaseConnectionStringsProfiles): any;
export declare function dataOciDatabaseAutonomousDatabaseConnectionStringsProfilesToHclTerraform(struct?: DataOciDatabaseAutonomousDatabaseConnectionStringsProfiles): any;
export declare class DataOciDatabaseAutonomousDatabaseConnectionStringsProfilesOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): DataOciDatabaseAutonomousDatabaseConnectionStringsProfiles | undefined;
    set internalValue(value: DataOciDatabaseAutonomousDatabaseConnectionStringsProfiles | undefined);
    get consumerGroup(): string;
    get displayName(): string;
    get hostFormat(): string;
    get isRegional(): cdktf.IResolvable;
    get protocol(): string;
    get sessionMode(): string;
    get syntaxFormat(): string;
    get tlsAuthentication(): string;
    get value(): string;
}
export declare class DataOciDatabaseAutonomousDatabaseConnectionStringsProfilesList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    /**
    * @param index the index of the item to return
    */
    get(index: number): DataOciDatabaseAutonomousDatabaseConnectionStringsProfilesOutputReference;
}
export interface DataOciDatabaseAutonomousDatabaseConnectionStrings {
}
export declare function dataOciDatabaseAutonomousDatabaseConnectionStringsToTerraform(struct?: DataOciDatabaseAutonomousDatabaseConnectionStrings): any;
export declare function dataOciDatabaseAutonomousDatabaseConnectionStringsToHclTerraform(struct?: DataOciDatabaseAutonomousDatabaseConnectionStrings): any;
export declare class DataOciDatabaseAutonomousDatabaseConnectionStringsOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): DataOciDatabaseAutonomousDatabaseConnectionStrings | undefined;
    set internalValue(value: DataOciDatabaseAutonomousDatabaseConnectionStrings | undefined);
    private _allConnectionStrings;
    get allConnectionStrings(): cdktf.StringMap;
    get dedicated(): string;
    get high(): string;
    get low(): string;
    get medium(): string;
    private _profiles;
    get profiles(): DataOciDatabaseAutonomousDatabaseConnectionStringsProfilesList;
}
export declare class DataOciDatabaseAutonomousDatabaseConnectionStringsList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    /**
    * @param index the index of the item to return
    */
    get(index: number): DataOciDatabaseAutonomousDatabaseConnectionStringsOutputReference;
}
export interface DataOciDatabaseAutonomousDatabaseConnectionUrls {
}
export declare function dataOciDatabaseAutonomousDatabaseConnectionUrlsToTerraform(struct?: DataOciDatabaseAutonomousDatabaseConnectionUrls): any;
export declare function dataOciDatabaseAutonomousDatabaseConnectionUrlsToHclTerraform(struct?: DataOciDatabaseAutonomousDatabaseConnectionUrls): any;
export declare class DataOciDatabaseAutonomousDatabaseConnectionUrlsOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): DataOciDatabaseAutonomousDatabaseConnectionUrls | undefined;
    set internalValue(value: DataOciDatabaseAutonomousDatabaseConnectionUrls | undefined);
    get apexUrl(): string;
    get databaseTransformsUrl(): string;
    get graphStudioUrl(): string;
    get machineLearningNotebookUrl(): string;
    get machineLearningUserManagementUrl(): string;
    get mongoDbUrl(): string;
    get ordsUrl(): string;
    get spatialStudioUrl(): string;
    get sqlDevWebUrl(): string;
}
export declare class DataOciDatabaseAutonomousDatabaseConnectionUrlsList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    /**
    * @param index the index of the item to return
    */
    get(index: number): DataOciDatabaseAutonomousDatabaseConnectionUrlsOutputReference;
}
export interface DataOciDatabaseAutonomousDatabaseCustomerContacts {
}
export declare function dataOciDatabaseAutonomousDatabaseCustomerContactsToTerraform(struct?: DataOciDatabaseAutonomousDatabaseCustomerContacts): any;
export declare function dataOciDatabaseAutonomousDatabaseCustomerContactsToHclTerraform(struct?: DataOciDatabaseAutonomousDatabaseCustomerContacts): any;
export declare class DataOciDatabaseAutonomousDatabaseCustomerContactsOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): DataOciDatabaseAutonomousDatabaseCustomerContacts | undefined;
    set internalValue(value: DataOciDatabaseAutonomousDatabaseCustomerContacts | undefined);
    get email(): string;
}
export declare class DataOciDatabaseAutonomousDatabaseCustomerContactsList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    /**
    * @param index the index of the item to return
    */
    get(index: number): DataOciDatabaseAutonomousDatabaseCustomerContactsOutputReference;
}
export interface DataOciDatabaseAutonomousDatabaseDbToolsDetails {
}
export declare function dataOciDatabaseAutonomousDatabaseDbToolsDetailsToTerraform(struct?: DataOciDatabaseAutonomousDatabaseDbToolsDetails): any;
export declare function dataOciDatabaseAutonomousDatabaseDbToolsDetailsToHclTerraform(struct?: DataOciDatabaseAutonomousDatabaseDbToolsDetails): any;
export declare class DataOciDatabaseAutonomousDatabaseDbToolsDetailsOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): DataOciDatabaseAutonomousDatabaseDbToolsDetails | undefined;
    set internalValue(value: DataOciDatabaseAutonomousDatabaseDbToolsDetails | undefined);
    get computeCount(): number;
    get isEnabled(): cdktf.IResolvable;
    get maxIdleTimeInMinutes(): number;
    get name(): string;
}
export declare class DataOciDatabaseAutonomousDatabaseDbToolsDetailsList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    /**
    * @param index the index of the item to return
    */
    get(index: number): DataOciDatabaseAutonomousDatabaseDbToolsDetailsOutputReference;
}
export interface DataOciDatabaseAutonomousDatabaseEncryptionKey {
}
export declare function dataOciDatabaseAutonomousDatabaseEncryptionKeyToTerraform(struct?: DataOciDatabaseAutonomousDatabaseEncryptionKey): any;
export declare function dataOciDatabaseAutonomousDatabaseEncryptionKeyToHclTerraform(struct?: DataOciDatabaseAutonomousDatabaseEncryptionKey): any;
export declare class DataOciDatabaseAutonomousDatabaseEncryptionKeyOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): DataOciDatabaseAutonomousDatabaseEncryptionKey | undefined;
    set internalValue(value: DataOciDatabaseAutonomousDatabaseEncryptionKey | undefined);
    get arnRole(): string;
    get autonomousDatabaseProvider(): string;
    get certificateDirectoryName(): string;
    get certificateId(): string;
    get directoryName(): string;
    get externalId(): string;
    get keyArn(): string;
    get keyName(): string;
    get keyRing(): string;
    get kmsKeyId(): string;
    get kmsRestEndpoint(): string;
    get location(): string;
    get okvKmsKey(): string;
    get okvUri(): string;
    get project(): string;
    get serviceEndpointUri(): string;
    get vaultId(): string;
    get vaultUri(): string;
}
export declare class DataOciDatabaseAutonomousDatabaseEncryptionKeyList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    /**
    * @param index the index of the item to return
    */
    get(index: number): DataOciDatabaseAutonomousDatabaseEncryptionKeyOutputReference;
}
export interface DataOciDatabaseAutonomousDatabaseEncryptionKeyHistoryEntryEncryptionKey {
}
export declare function dataOciDatabaseAutonomousDatabaseEncryptionKeyHistoryEntryEncryptionKeyToTerraform(struct?: DataOciDatabaseAutonomousDatabaseEncryptionKeyHistoryEntryEncryptionKey): any;
export declare function dataOciDatabaseAutonomousDatabaseEncryptionKeyHistoryEntryEncryptionKeyToHclTerraform(struct?: DataOciDatabaseAutonomousDatabaseEncryptionKeyHistoryEntryEncryptionKey): any;
export declare class DataOciDatabaseAutonomousDatabaseEncryptionKeyHistoryEntryEncryptionKeyOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): DataOciDatabaseAutonomousDatabaseEncryptionKeyHistoryEntryEncryptionKey | undefined;
    set internalValue(value: DataOciDatabaseAutonomousDatabaseEncryptionKeyHistoryEntryEncryptionKey | undefined);
    get arnRole(): string;
    get autonomousDatabaseProvider(): string;
    get certificateDirectoryName(): string;
    get certificateId(): string;
    get directoryName(): string;
    get externalId(): string;
    get keyArn(): string;
    get keyName(): string;
    get keyRing(): string;
    get kmsKeyId(): string;
    get kmsRestEndpoint(): string;
    get location(): string;
    get okvKmsKey(): string;
    get okvUri(): string;
    get project(): string;
    get serviceEndpointUri(): string;
    get vaultId(): string;
    get vaultUri(): string;
}
export declare class DataOciDatabaseAutonomousDatabaseEncryptionKeyHistoryEntryEncryptionKeyList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    /**
    * @param index the index of the item to return
    */
    get(index: number): DataOciDatabaseAutonomousDatabaseEncryptionKeyHistoryEntryEncryptionKeyOutputReference;
}
export interface DataOciDatabaseAutonomousDatabaseEncryptionKeyHistoryEntry {
}
export declare function dataOciDatabaseAutonomousDatabaseEncryptionKeyHistoryEntryToTerraform(struct?: DataOciDatabaseAutonomousDatabaseEncryptionKeyHistoryEntry): any;
export declare function dataOciDatabaseAutonomousDatabaseEncryptionKeyHistoryEntryToHclTerraform(struct?: DataOciDatabaseAutonomousDatabaseEncryptionKeyHistoryEntry): any;
export declare class DataOciDatabaseAutonomousDatabaseEncryptionKeyHistoryEntryOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): DataOciDatabaseAutonomousDatabaseEncryptionKeyHistoryEntry | undefined;
    set internalValue(value: DataOciDatabaseAutonomousDatabaseEncryptionKeyHistoryEntry | undefined);
    private _encryptionKey;
    get encryptionKey(): DataOciDatabaseAutonomousDatabaseEncryptionKeyHistoryEntryEncryptionKeyList;
    get timeActivated(): string;
}
export declare class DataOciDatabaseAutonomousDatabaseEncryptionKeyHistoryEntryList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    /**
    * @param index the index of the item to return
    */
    get(index: number): DataOciDatabaseAutonomousDatabaseEncryptionKeyHistoryEntryOutputReference;
}
export interface DataOciDatabaseAutonomousDatabaseEncryptionKeyLocationDetails {
}
export declare function dataOciDatabaseAutonomousDatabaseEncryptionKeyLocationDetailsToTerraform(struct?: DataOciDatabaseAutonomousDatabaseEncryptionKeyLocationDetails): any;
export declare function dataOciDatabaseAutonomousDatabaseEncryptionKeyLocationDetailsToHclTerraform(struct?: DataOciDatabaseAutonomousDatabaseEncryptionKeyLocationDetails): any;
export declare class DataOciDatabaseAutonomousDatabaseEncryptionKeyLocationDetailsOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): DataOciDatabaseAutonomousDatabaseEncryptionKeyLocationDetails | undefined;
    set internalValue(value: DataOciDatabaseAutonomousDatabaseEncryptionKeyLocationDetails | undefined);
    get awsEncryptionKeyId(): string;
    get azureEncryptionKeyId(): string;
    get hsmPassword(): string;
    get providerType(): string;
}
export declare class DataOciDatabaseAutonomousDatabaseEncryptionKeyLocationDetailsList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    /**
    * @param index the index of the item to return
    */
    get(index: number): DataOciDatabaseAutonomousDatabaseEncryptionKeyLocationDetailsOutputReference;
}
export interface DataOciDatabaseAutonomousDatabaseKeyHistoryEntry {
}
export declare function dataOciDatabaseAutonomousDatabaseKeyHistoryEntryToTerraform(struct?: DataOciDatabaseAutonomousDatabaseKeyHistoryEntry): any;
export declare function dataOciDatabaseAutonomousDatabaseKeyHistoryEntryToHclTerraform(struct?: DataOciDatabaseAutonomousDatabaseKeyHistoryEntry): any;
export declare class DataOciDatabaseAutonomousDatabaseKeyHistoryEntryOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): DataOciDatabaseAutonomousDatabaseKeyHistoryEntry | undefined;
    set internalValue(value: DataOciDatabaseAutonomousDatabaseKeyHistoryEntry | undefined);
    get id(): string;
    get kmsKeyVersionId(): string;
    get timeActivated(): string;
    get vaultId(): string;
}
export declare class DataOciDatabaseAutonomousDatabaseKeyHistoryEntryList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    /**
    * @param index the index of the item to return
    */
    get(index: number): DataOciDatabaseAutonomousDatabaseKeyHistoryEntryOutputReference;
}
export interface DataOciDatabaseAutonomousDatabaseLocalStandbyDb {
}
export declare function dataOciDatabaseAutonomousDatabaseLocalStandbyDbToTerraform(struct?: DataOciDatabaseAutonomousDatabaseLocalStandbyDb): any;
export declare function dataOciDatabaseAutonomousDatabaseLocalStandbyDbToHclTerraform(struct?: DataOciDatabaseAutonomousDatabaseLocalStandbyDb): any;
export declare class DataOciDatabaseAutonomousDatabaseLocalStandbyDbOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): DataOciDatabaseAutonomousDatabaseLocalStandbyDb | undefined;
    set internalValue(value: DataOciDatabaseAutonomousDatabaseLocalStandbyDb | undefined);
    get availabilityDomain(): string;
    get externalLocationZone(): string;
    get lagTimeInSeconds(): number;
    get lifecycleDetails(): string;
    get maintenanceTargetComponent(): string;
    get state(): string;
    get timeDataGuardRoleChanged(): string;
    get timeDisasterRecoveryRoleChanged(): string;
    get timeMaintenanceBegin(): string;
    get timeMaintenanceEnd(): string;
}
export declare class DataOciDatabaseAutonomousDatabaseLocalStandbyDbList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    /**
    * @param index the index of the item to return
    */
    get(index: number): DataOciDatabaseAutonomousDatabaseLocalStandbyDbOutputReference;
}
export interface DataOciDatabaseAutonomousDatabaseLongTermBackupSchedule {
}
export declare function dataOciDatabaseAutonomousDatabaseLongTermBackupScheduleToTerraform(struct?: DataOciDatabaseAutonomousDatabaseLongTermBackupSchedule): any;
export declare function dataOciDatabaseAutonomousDatabaseLongTermBackupScheduleToHclTerraform(struct?: DataOciDatabaseAutonomousDatabaseLongTermBackupSchedule): any;
export declare class DataOciDatabaseAutonomousDatabaseLongTermBackupScheduleOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): DataOciDatabaseAutonomousDatabaseLongTermBackupSchedule | undefined;
    set internalValue(value: DataOciDatabaseAutonomousDatabaseLongTermBackupSchedule | undefined);
    get isDisabled(): cdktf.IResolvable;
    get repeatCadence(): string;
    get retentionPeriodInDays(): number;
    get timeOfBackup(): string;
}
export declare class DataOciDatabaseAutonomousDatabaseLongTermBackupScheduleList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    /**
    * @param index the index of the item to return
    */
    get(index: number): DataOciDatabaseAutonomousDatabaseLongTermBackupScheduleOutputReference;
}
export interface DataOciDatabaseAutonomousDatabasePublicConnectionUrls {
}
export declare function dataOciDatabaseAutonomousDatabasePublicConnectionUrlsToTerraform(struct?: DataOciDatabaseAutonomousDatabasePublicConnectionUrls): any;
export declare function dataOciDatabaseAutonomousDatabasePublicConnectionUrlsToHclTerraform(struct?: DataOciDatabaseAutonomousDatabasePublicConnectionUrls): any;
export declare class DataOciDatabaseAutonomousDatabasePublicConnectionUrlsOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): DataOciDatabaseAutonomousDatabasePublicConnectionUrls | undefined;
    set internalValue(value: DataOciDatabaseAutonomousDatabasePublicConnectionUrls | undefined);
    get apexUrl(): string;
    get databaseTransformsUrl(): string;
    get graphStudioUrl(): string;
    get machineLearningNotebookUrl(): string;
    get machineLearningUserManagementUrl(): string;
    get mongoDbUrl(): string;
    get ordsUrl(): string;
    get spatialStudioUrl(): string;
    get sqlDevWebUrl(): string;
}
export declare class DataOciDatabaseAutonomousDatabasePublicConnectionUrlsList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    /**
    * @param index the index of the item to return
    */
    get(index: number): DataOciDatabaseAutonomousDatabasePublicConnectionUrlsOutputReference;
}
export interface DataOciDatabaseAutonomousDatabaseRemoteDisasterRecoveryConfiguration {
}
export declare function dataOciDatabaseAutonomousDatabaseRemoteDisasterRecoveryConfigurationToTerraform(struct?: DataOciDatabaseAutonomousDatabaseRemoteDisasterRecoveryConfiguration): any;
export declare function dataOciDatabaseAutonomousDatabaseRemoteDisasterRecoveryConfigurationToHclTerraform(struct?: DataOciDatabaseAutonomousDatabaseRemoteDisasterRecoveryConfiguration): any;
export declare class DataOciDatabaseAutonomousDatabaseRemoteDisasterRecoveryConfigurationOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): DataOciDatabaseAutonomousDatabaseRemoteDisasterRecoveryConfiguration | undefined;
    set internalValue(value: DataOciDatabaseAutonomousDatabaseRemoteDisasterRecoveryConfiguration | undefined);
    get disasterRecoveryType(): string;
    get isReplicateAutomaticBackups(): cdktf.IResolvable;
    get isSnapshotStandby(): cdktf.IResolvable;
    get timeSnapshotStandbyEnabledTill(): string;
}
export declare class DataOciDatabaseAutonomousDatabaseRemoteDisasterRecoveryConfigurationList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    /**
    * @param index the index of the item to return
    */
    get(index: number): DataOciDatabaseAutonomousDatabaseRemoteDisasterRecoveryConfigurationOutputReference;
}
export interface DataOciDatabaseAutonomousDatabaseResourcePoolSummary {
}
export declare function dataOciDatabaseAutonomousDatabaseResourcePoolSummaryToTerraform(struct?: DataOciDatabaseAutonomousDatabaseResourcePoolSummary): any;
export declare function dataOciDatabaseAutonomousDatabaseResourcePoolSummaryToHclTerraform(struct?: DataOciDatabaseAutonomousDatabaseResourcePoolSummary): any;
export declare class DataOciDatabaseAutonomousDatabaseResourcePoolSummaryOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): DataOciDatabaseAutonomousDatabaseResourcePoolSummary | undefined;
    set internalValue(value: DataOciDatabaseAutonomousDatabaseResourcePoolSummary | undefined);
    get availableComputeCapacity(): number;
    get availableStorageCapacityInTbs(): number;
    get isDisabled(): cdktf.IResolvable;
    get poolSize(): number;
    get poolStorageSizeInTbs(): number;
    get totalComputeCapacity(): number;
}
export declare class DataOciDatabaseAutonomousDatabaseResourcePoolSummaryList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    /**
    * @param index the index of the item to return
    */
    get(index: number): DataOciDatabaseAutonomousDatabaseResourcePoolSummaryOutputReference;
}
export interface DataOciDatabaseAutonomousDatabaseScheduledOperationsDayOfWeek {
}
export declare function dataOciDatabaseAutonomousDatabaseScheduledOperationsDayOfWeekToTerraform(struct?: DataOciDatabaseAutonomousDatabaseScheduledOperationsDayOfWeek): any;
export declare function dataOciDatabaseAutonomousDatabaseScheduledOperationsDayOfWeekToHclTerraform(struct?: DataOciDatabaseAutonomousDatabaseScheduledOperationsDayOfWeek): any;
export declare class DataOciDatabaseAutonomousDatabaseScheduledOperationsDayOfWeekOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): DataOciDatabaseAutonomousDatabaseScheduledOperationsDayOfWeek | undefined;
    set internalValue(value: DataOciDatabaseAutonomousDatabaseScheduledOperationsDayOfWeek | undefined);
    get name(): string;
}
export declare class DataOciDatabaseAutonomousDatabaseScheduledOperationsDayOfWeekList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    /**
    * @param index the index of the item to return
    */
    get(index: number): DataOciDatabaseAutonomousDatabaseScheduledOperationsDayOfWeekOutputReference;
}
export interface DataOciDatabaseAutonomousDatabaseScheduledOperations {
}
export declare function dataOciDatabaseAutonomousDatabaseScheduledOperationsToTerraform(struct?: DataOciDatabaseAutonomousDatabaseScheduledOperations): any;
export declare function dataOciDatabaseAutonomousDatabaseScheduledOperationsToHclTerraform(struct?: DataOciDatabaseAutonomousDatabaseScheduledOperations): any;
export declare class DataOciDatabaseAutonomousDatabaseScheduledOperationsOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): DataOciDatabaseAutonomousDatabaseScheduledOperations | undefined;
    set internalValue(value: DataOciDatabaseAutonomousDatabaseScheduledOperations | undefined);
    private _dayOfWeek;
    get dayOfWeek(): DataOciDatabaseAutonomousDatabaseScheduledOperationsDayOfWeekList;
    get scheduledStartTime(): string;
    get scheduledStopTime(): string;
}
export declare class DataOciDatabaseAutonomousDatabaseScheduledOperationsList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    /**
    * @param index the index of the item to return
    */
    get(index: number): DataOciDatabaseAutonomousDatabaseScheduledOperationsOutputReference;
}
export interface DataOciDatabaseAutonomousDatabaseStandbyDb {
}
export declare function dataOciDatabaseAutonomousDatabaseStandbyDbToTerraform(struct?: DataOciDatabaseAutonomousDatabaseStandbyDb): any;
export declare function dataOciDatabaseAutonomousDatabaseStandbyDbToHclTerraform(struct?: DataOciDatabaseAutonomousDatabaseStandbyDb): any;
export declare class DataOciDatabaseAutonomousDatabaseStandbyDbOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): DataOciDatabaseAutonomousDatabaseStandbyDb | undefined;
    set internalValue(value: DataOciDatabaseAutonomousDatabaseStandbyDb | undefined);
    get availabilityDomain(): string;
    get externalLocationZone(): string;
    get lagTimeInSeconds(): number;
    get lifecycleDetails(): string;
    get maintenanceTargetComponent(): string;
    get state(): string;
    get timeDataGuardRoleChanged(): string;
    get timeDisasterRecoveryRoleChanged(): string;
    get timeMaintenanceBegin(): string;
    get timeMaintenanceEnd(): string;
}
export declare class DataOciDatabaseAutonomousDatabaseStandbyDbList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    /**
    * @param index the index of the item to return
    */
    get(index: number): DataOciDatabaseAutonomousDatabaseStandbyDbOutputReference;
}
export interface DataOciDatabaseAutonomousDatabaseTransportableTablespace {
}
export declare function dataOciDatabaseAutonomousDatabaseTransportableTablespaceToTerraform(struct?: DataOciDatabaseAutonomousDatabaseTransportableTablespace): any;
export declare function dataOciDatabaseAutonomousDatabaseTransportableTablespaceToHclTerraform(struct?: DataOciDatabaseAutonomousDatabaseTransportableTablespace): any;
export declare class DataOciDatabaseAutonomousDatabaseTransportableTablespaceOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): DataOciDatabaseAutonomousDatabaseTransportableTablespace | undefined;
    set internalValue(value: DataOciDatabaseAutonomousDatabaseTransportableTablespace | undefined);
    get ttsBundleUrl(): string;
}
export declare class DataOciDatabaseAutonomousDatabaseTransportableTablespaceList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    /**
    * @param index the index of the item to return
    */
    get(index: number): DataOciDatabaseAutonomousDatabaseTransportableTablespaceOutputReference;
}
export interface DataOciDatabaseAutonomousDatabaseVanityConnectionUrls {
}
export declare function dataOciDatabaseAutonomousDatabaseVanityConnectionUrlsToTerraform(struct?: DataOciDatabaseAutonomousDatabaseVanityConnectionUrls): any;
export declare function dataOciDatabaseAutonomousDatabaseVanityConnectionUrlsToHclTerraform(struct?: DataOciDatabaseAutonomousDatabaseVanityConnectionUrls): any;
export declare class DataOciDatabaseAutonomousDatabaseVanityConnectionUrlsOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): DataOciDatabaseAutonomousDatabaseVanityConnectionUrls | undefined;
    set internalValue(value: DataOciDatabaseAutonomousDatabaseVanityConnectionUrls | undefined);
    get apexUrl(): string;
    get databaseTransformsUrl(): string;
    get graphStudioUrl(): string;
    get machineLearningNotebookUrl(): string;
    get machineLearningUserManagementUrl(): string;
    get mongoDbUrl(): string;
    get ordsUrl(): string;
    get sqlDevWebUrl(): string;
}
export declare class DataOciDatabaseAutonomousDatabaseVanityConnectionUrlsList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    /**
    * @param index the index of the item to return
    */
    get(index: number): DataOciDatabaseAutonomousDatabaseVanityConnectionUrlsOutputReference;
}
export interface DataOciDatabaseAutonomousDatabaseVanityUrlDetails {
}
export declare function dataOciDatabaseAutonomousDatabaseVanityUrlDetailsToTerraform(struct?: DataOciDatabaseAutonomousDatabaseVanityUrlDetails): any;
export declare function dataOciDatabaseAutonomousDatabaseVanityUrlDetailsToHclTerraform(struct?: DataOciDatabaseAutonomousDatabaseVanityUrlDetails): any;
export declare class DataOciDatabaseAutonomousDatabaseVanityUrlDetailsOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): DataOciDatabaseAutonomousDatabaseVanityUrlDetails | undefined;
    set internalValue(value: DataOciDatabaseAutonomousDatabaseVanityUrlDetails | undefined);
    get apiGatewayId(): string;
    get isDisabled(): cdktf.IResolvable;
    get vanityUrlHostName(): string;
}
export declare class DataOciDatabaseAutonomousDatabaseVanityUrlDetailsList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    /**
    * @param index the index of the item to return
    */
    get(index: number): DataOciDatabaseAutonomousDatabaseVanityUrlDetailsOutputReference;
}
/**
* Represents a {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/data-sources/database_autonomous_database oci_database_autonomous_database}
*/
export declare class DataOciDatabaseAutonomousDatabase extends cdktf.TerraformDataSource {
    static readonly tfResourceType = "oci_database_autonomous_database";
    /**
    * Generates CDKTF code for importing a DataOciDatabaseAutonomousDatabase resource upon running "cdktf plan <stack-name>"
    * @param scope The scope in which to define this construct
    * @param importToId The construct id used in the generated config for the DataOciDatabaseAutonomousDatabase to import
    * @param importFromId The id of the existing DataOciDatabaseAutonomousDatabase that should be imported. Refer to the {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/data-sources/database_autonomous_database#import import section} in the documentation of this resource for the id to use
    * @param provider? Optional instance of the provider where the DataOciDatabaseAutonomousDatabase to import is found
    */
    static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider): cdktf.ImportableResource;
    /**
    * Create a new {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/data-sources/database_autonomous_database oci_database_autonomous_database} Data Source
    *
    * @param scope The scope in which to define this construct
    * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
    * @param options DataOciDatabaseAutonomousDatabaseConfig
    */
    constructor(scope: Construct, id: string, config: DataOciDatabaseAutonomousDatabaseConfig);
    get actualUsedDataStorageSizeInTbs(): number;
    get adScheduledForUpdate(): string;
    private _additionalAttributes;
    get additionalAttributes(): cdktf.StringMap;
    get adminPassword(): string;
    get allocatedStorageSizeInTbs(): number;
    private _apexDetails;
    get apexDetails(): DataOciDatabaseAutonomousDatabaseApexDetailsList;
    get arePrimaryWhitelistedIpsUsed(): cdktf.IResolvable;
    get autoRefreshFrequencyInSeconds(): number;
    get autoRefreshPointLagInSeconds(): number;
    get autonomousContainerDatabaseId(): string;
    get autonomousDatabaseBackupId(): string;
    private _autonomousDatabaseId?;
    get autonomousDatabaseId(): string;
    set autonomousDatabaseId(value: string);
    get autonomousDatabaseIdInput(): string | undefined;
    private _autonomousDatabaseMaintenanceWindow;
    get autonomousDatabaseMaintenanceWindow(): DataOciDatabaseAutonomousDatabaseAutonomousDatabaseMaintenanceWindowList;
    get autonomousMaintenanceScheduleType(): string;
    get availabilityDomain(): string;
    get availableUpgradeVersions(): string[];
    private _backupConfig;
    get backupConfig(): DataOciDatabaseAutonomousDatabaseBackupConfigList;
    get backupRetentionPeriodInDays(): number;
    get byolComputeCountLimit(): number;
    get characterSet(): string;
    get cloneTableSpaceList(): number[];
    get cloneType(): string;
    get clusterPlacementGroupId(): string;
    get compartmentId(): string;
    get computeCount(): number;
    get computeModel(): string;
    private _connectionStrings;
    get connectionStrings(): DataOciDatabaseAutonomousDatabaseConnectionStringsList;
    private _connectionUrls;
    get connectionUrls(): DataOciDatabaseAutonomousDatabaseConnectionUrlsList;
    get cpuCoreCount(): number;
    private _customerContacts;
    get customerContacts(): DataOciDatabaseAutonomousDatabaseCustomerContactsList;
    get dataSafeStatus(): string;
    get dataStorageSizeInGb(): number;
    get dataStorageSizeInTbs(): number;
    get databaseEdition(): string;
    get databaseManagementStatus(): string;
    get dataguardRegionType(): string;
    get dbName(): string;
    private _dbToolsDetails;
    get dbToolsDetails(): DataOciDatabaseAutonomousDatabaseDbToolsDetailsList;
    get dbVersion(): string;
    get dbWorkload(): string;
    private _definedTags;
    get definedTags(): cdktf.StringMap;
    get disasterRecoveryRegionType(): string;
    get disasterRecoveryType(): string;
    get displayName(): string;
    get enableDeleteScheduledOperations(): cdktf.IResolvable;
    private _encryptionKey;
    get encryptionKey(): DataOciDatabaseAutonomousDatabaseEncryptionKeyList;
    private _encryptionKeyHistoryEntry;
    get encryptionKeyHistoryEntry(): DataOciDatabaseAutonomousDatabaseEncryptionKeyHistoryEntryList;
    private _encryptionKeyLocationDetails;
    get encryptionKeyLocationDetails(): DataOciDatabaseAutonomousDatabaseEncryptionKeyLocationDetailsList;
    get externalLocationZone(): string;
    get failedDataRecoveryInSeconds(): number;
    private _freeformTags;
    get freeformTags(): cdktf.StringMap;
    get id(): string;
    get inMemoryAreaInGbs(): number;
    get inMemoryPercentage(): number;
    get infrastructureType(): string;
    get isAccessControlEnabled(): cdktf.IResolvable;
    get isAutoScalingEnabled(): cdktf.IResolvable;
    get isAutoScalingForStorageEnabled(): cdktf.IResolvable;
    get isBackupRetentionLocked(): cdktf.IResolvable;
    get isDataGuardEnabled(): cdktf.IResolvable;
    get isDedicated(): cdktf.IResolvable;
    get isDevTier(): cdktf.IResolvable;
    get isDisableAdUpdateSchedule(): cdktf.IResolvable;
    get isDisableDbVersionUpgradeSchedule(): cdktf.IResolvable;
    get isDisconnectPeer(): cdktf.IResolvable;
    get isFreeTier(): cdktf.IResolvable;
    get isLocalDataGuardEnabled(): cdktf.IResolvable;
    get isMtlsConnectionRequired(): cdktf.IResolvable;
    get isPreview(): cdktf.IResolvable;
    get isPreviewVersionWithServiceTermsAccepted(): cdktf.IResolvable;
    get isReconnectCloneEnabled(): cdktf.IResolvable;
    get isRefreshableClone(): cdktf.IResolvable;
    get isRemoteDataGuardEnabled(): cdktf.IResolvable;
    get isReplicateAutomaticBackups(): cdktf.IResolvable;
    get isScheduleAdUpdateToEarliest(): cdktf.IResolvable;
    get isScheduleDbVersionUpgradeToEarliest(): cdktf.IResolvable;
    get isShrinkOnly(): cdktf.IResolvable;
    private _keyHistoryEntry;
    get keyHistoryEntry(): DataOciDatabaseAutonomousDatabaseKeyHistoryEntryList;
    get keyStoreId(): string;
    get keyStoreWalletName(): string;
    get keyVersionId(): string;
    get kmsKeyId(): string;
    get kmsKeyLifecycleDetails(): string;
    get kmsKeyVersionId(): string;
    get licenseModel(): string;
    get lifecycleDetails(): string;
    get localAdgAutoFailoverMaxDataLossLimit(): number;
    get localAdgResourcePoolLeaderId(): string;
    get localDisasterRecoveryType(): string;
    private _localStandbyDb;
    get localStandbyDb(): DataOciDatabaseAutonomousDatabaseLocalStandbyDbList;
    private _longTermBackupSchedule;
    get longTermBackupSchedule(): DataOciDatabaseAutonomousDatabaseLongTermBackupScheduleList;
    get maintenanceTargetComponent(): string;
    get maxCpuCoreCount(): number;
    get memoryPerComputeUnitInGbs(): number;
    get memoryPerOracleComputeUnitInGbs(): number;
    get ncharacterSet(): string;
    get netServicesArchitecture(): string;
    get nextLongTermBackupTimeStamp(): string;
    get nsgIds(): string[];
    get ocpuCount(): number;
    get openMode(): string;
    get operationsInsightsStatus(): string;
    get peerDbId(): string;
    get peerDbIds(): string[];
    get permissionLevel(): string;
    get privateEndpoint(): string;
    get privateEndpointIp(): string;
    get privateEndpointLabel(): string;
    get provisionableCpus(): number[];
    private _publicConnectionUrls;
    get publicConnectionUrls(): DataOciDatabaseAutonomousDatabasePublicConnectionUrlsList;
    get publicEndpoint(): string;
    get refreshableMode(): string;
    get refreshableStatus(): string;
    private _remoteDisasterRecoveryConfiguration;
    get remoteDisasterRecoveryConfiguration(): DataOciDatabaseAutonomousDatabaseRemoteDisasterRecoveryConfigurationList;
    get remoteDisasterRecoveryType(): string;
    get resourcePoolLeaderId(): string;
    private _resourcePoolSummary;
    get resourcePoolSummary(): DataOciDatabaseAutonomousDatabaseResourcePoolSummaryList;
    get role(): string;
    get rotateKeyTrigger(): cdktf.IResolvable;
    private _scheduledOperations;
    get scheduledOperations(): DataOciDatabaseAutonomousDatabaseScheduledOperationsList;
    get secretId(): string;
    get secretVersionNumber(): number;
    private _securityAttributes;
    get securityAttributes(): cdktf.StringMap;
    get serviceConsoleUrl(): string;
    get shrinkAdbTrigger(): number;
    get source(): string;
    get sourceId(): string;
    private _standbyDb;
    get standbyDb(): DataOciDatabaseAutonomousDatabaseStandbyDbList;
    get standbyWhitelistedIps(): string[];
    get state(): string;
    get subnetId(): string;
    get subscriptionId(): string;
    get supportedRegionsToCloneTo(): string[];
    get switchoverTo(): string;
    get switchoverToRemotePeerId(): string;
    private _systemTags;
    get systemTags(): cdktf.StringMap;
    get timeCreated(): string;
    get timeDataGuardRoleChanged(): string;
    get timeDeletionOfFreeAutonomousDatabase(): string;
    get timeDisasterRecoveryRoleChanged(): string;
    get timeEarliestAvailableAdUpdate(): string;
    get timeEarliestAvailableDbVersionUpgrade(): string;
    get timeLatestAvailableAdUpdate(): string;
    get timeLatestAvailableDbVersionUpgrade(): string;
    get timeLocalDataGuardEnabled(): string;
    get timeMaintenanceBegin(): string;
    get timeMaintenanceEnd(): string;
    get timeMaintenancePauseUntil(): string;
    get timeOfAutoRefreshStart(): string;
    get timeOfJoiningResourcePool(): string;
    get timeOfLastFailover(): string;
    get timeOfLastRefresh(): string;
    get timeOfLastRefreshPoint(): string;
    get timeOfLastSwitchover(): string;
    get timeOfNextRefresh(): string;
    get timeReclamationOfFreeAutonomousDatabase(): string;
    get timeScheduledAdUpdate(): string;
    get timeScheduledDbVersionUpgrade(): string;
    get timeUndeleted(): string;
    get timeUntilReconnectCloneEnabled(): string;
    get timestamp(): string;
    get totalBackupStorageSizeInGbs(): number;
    private _transportableTablespace;
    get transportableTablespace(): DataOciDatabaseAutonomousDatabaseTransportableTablespaceList;
    get useLatestAvailableBackupTimeStamp(): cdktf.IResolvable;
    get usedDataStorageSizeInGbs(): number;
    get usedDataStorageSizeInTbs(): number;
    private _vanityConnectionUrls;
    get vanityConnectionUrls(): DataOciDatabaseAutonomousDatabaseVanityConnectionUrlsList;
    private _vanityUrlDetails;
    get vanityUrlDetails(): DataOciDatabaseAutonomousDatabaseVanityUrlDetailsList;
    get vaultId(): string;
    get whitelistedIps(): string[];
    protected synthesizeAttributes(): {
        [name: string]: any;
    };
    protected synthesizeHclAttributes(): {
        [name: string]: any;
    };
}
