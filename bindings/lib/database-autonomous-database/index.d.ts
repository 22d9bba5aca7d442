// Generated from the schema of oracle/oci 8.28.0; see ../../README.md. Do not edit.
// Made with @cdktf/provider-generator, Copyright (c) HashiCorp, Inc., SPDX-License-Identifier: MPL-2.0.
import { Construct } from 'constructs';
import * as cdktf from 'cdktf';
export interface DatabaseAutonomousDatabaseConfig extends cdktf.TerraformMetaArguments {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/database_autonomous_database#admin_password DatabaseAutonomousDatabase#admin_password}
    */
    readonly adminPassword?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/database_autonomous_database#are_primary_whitelisted_ips_used DatabaseAutonomousDatabase#are_primary_whitelisted_ips_used}
    */
    readonly arePrimaryWhitelistedIpsUsed?: boolean | cdktf.IResolvable;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/database_autonomous_database#auto_refresh_frequency_in_seconds DatabaseAutonomousDatabase#auto_refresh_frequency_in_seconds}
    */
    readonly autoRefreshFrequencyInSeconds?: number;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/database_autonomous_database#auto_refresh_point_lag_in_seconds DatabaseAutonomousDatabase#auto_refresh_point_lag_in_seconds}
    */
    readonly autoRefreshPointLagInSeconds?: number;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/database_autonomous_database#autonomous_container_database_id DatabaseAutonomousDatabase#autonomous_container_database_id}
    */
    readonly autonomousContainerDatabaseId?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/database_autonomous_database#autonomous_database_backup_id DatabaseAutonomousDatabase#autonomous_database_backup_id}
    */
    readonly autonomousDatabaseBackupId?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/database_autonomous_database#autonomous_database_id DatabaseAutonomousDatabase#autonomous_database_id}
    */
    readonly autonomousDatabaseId?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/database_autonomous_database#autonomous_maintenance_schedule_type DatabaseAutonomousDatabase#autonomous_maintenance_schedule_type}
    */
    readonly autonomousMaintenanceScheduleType?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/database_autonomous_database#availability_domain DatabaseAutonomousDatabase#availability_domain}
    */
    readonly availabilityDomain?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/database_autonomous_database#backup_retention_period_in_days DatabaseAutonomousDatabase#backup_retention_period_in_days}
    */
    readonly backupRetentionPeriodInDays?: number;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/database_autonomous_database#byol_compute_count_limit DatabaseAutonomousDatabase#byol_compute_count_limit}
    */
    readonly byolComputeCountLimit?: number;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/database_autonomous_database#character_set DatabaseAutonomousDatabase#character_set}
    */
    readonly characterSet?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/database_autonomous_database#clone_table_space_list DatabaseAutonomousDatabase#clone_table_space_list}
    */
    readonly cloneTableSpaceList?: number[];
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/database_autonomous_database#clone_type DatabaseAutonomousDatabase#clone_type}
    */
    readonly cloneType?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/database_autonomous_database#compartment_id DatabaseAutonomousDatabase#compartment_id}
    */
    readonly compartmentId: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/database_autonomous_database#compute_count DatabaseAutonomousDatabase#compute_count}
    */
    readonly computeCount?: number;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/database_autonomous_database#compute_model DatabaseAutonomousDatabase#compute_model}
    */
    readonly computeModel?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/database_autonomous_database#cpu_core_count DatabaseAutonomousDatabase#cpu_core_count}
    */
    readonly cpuCoreCount?: number;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/database_autonomous_database#data_safe_status DatabaseAutonomousDatabase#data_safe_status}
    */
    readonly dataSafeStatus?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/database_autonomous_database#data_storage_size_in_gb DatabaseAutonomousDatabase#data_storage_size_in_gb}
    */
    readonly dataStorageSizeInGb?: number;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/database_autonomous_database#data_storage_size_in_tbs DatabaseAutonomousDatabase#data_storage_size_in_tbs}
    */
    readonly dataStorageSizeInTbs?: number;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/database_autonomous_database#database_edition DatabaseAutonomousDatabase#database_edition}
    */
    readonly databaseEdition?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/database_autonomous_database#database_management_status DatabaseAutonomousDatabase#database_management_status}
    */
    readonly databaseManagementStatus?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/database_autonomous_database#db_name DatabaseAutonomousDatabase#db_name}
    */
    readonly dbName: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/database_autonomous_database#db_version DatabaseAutonomousDatabase#db_version}
    */
    readonly dbVersion?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/database_autonomous_database#db_workload DatabaseAutonomousDatabase#db_workload}
    */
    readonly dbWorkload?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/database_autonomous_database#defined_tags DatabaseAutonomousDatabase#defined_tags}
    */
    readonly definedTags?: {
        [key: string]: string;
    };
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/database_autonomous_database#disaster_recovery_type DatabaseAutonomousDatabase#disaster_recovery_type}
    */
    readonly disasterRecoveryType?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/database_autonomous_database#display_name DatabaseAutonomousDatabase#display_name}
    */
    readonly displayName?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/database_autonomous_database#enable_delete_scheduled_operations DatabaseAutonomousDatabase#enable_delete_scheduled_operations}
    */
    readonly enableDeleteScheduledOperations?: boolean | cdktf.IResolvable;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/database_autonomous_database#freeform_tags DatabaseAutonomousDatabase#freeform_tags}
    */
    readonly freeformTags?: {
        [key: string]: string;
    };
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/database_autonomous_database#id DatabaseAutonomousDatabase#id}
    *
    * Please be aware that the id field is automatically added to all resources in Terraform providers using a Terraform provider SDK version below 2.
    * If you experience problems setting this value it might not be settable. Please take a look at the provider documentation to ensure it should be settable.
    */
    readonly id?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/database_autonomous_database#in_memory_percentage DatabaseAutonomousDatabase#in_memory_percentage}
    */
    readonly inMemoryPercentage?: number;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/database_autonomous_database#is_access_control_enabled DatabaseAutonomousDatabase#is_access_control_enabled}
    */
    readonly isAccessControlEnabled?: boolean | cdktf.IResolvable;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/database_autonomous_database#is_auto_scaling_enabled DatabaseAutonomousDatabase#is_auto_scaling_enabled}
    */
    readonly isAutoScalingEnabled?: boolean | cdktf.IResolvable;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/database_autonomous_database#is_auto_scaling_for_storage_enabled DatabaseAutonomousDatabase#is_auto_scaling_for_storage_enabled}
    */
    readonly isAutoScalingForStorageEnabled?: boolean | cdktf.IResolvable;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/database_autonomous_database#is_backup_retention_locked DatabaseAutonomousDatabase#is_backup_retention_locked}
    */
    readonly isBackupRetentionLocked?: boolean | cdktf.IResolvable;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/database_autonomous_database#is_data_guard_enabled DatabaseAutonomousDatabase#is_data_guard_enabled}
    */
    readonly isDataGuardEnabled?: boolean | cdktf.IResolvable;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/database_autonomous_database#is_dedicated DatabaseAutonomousDatabase#is_dedicated}
    */
    readonly isDedicated?: boolean | cdktf.IResolvable;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/database_autonomous_database#is_dev_tier DatabaseAutonomousDatabase#is_dev_tier}
    */
    readonly isDevTier?: boolean | cdktf.IResolvable;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/database_autonomous_database#is_disable_ad_update_schedule DatabaseAutonomousDatabase#is_disable_ad_update_schedule}
    */
    readonly isDisableAdUpdateSchedule?: boolean | cdktf.IResolvable;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/database_autonomous_database#is_disable_db_version_upgrade_schedule DatabaseAutonomousDatabase#is_disable_db_version_upgrade_schedule}
    */
    readonly isDisableDbVersionUpgradeSchedule?: boolean | cdktf.IResolvable;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/database_autonomous_database#is_disconnect_peer DatabaseAutonomousDatabase#is_disconnect_peer}
    */
    readonly isDisconnectPeer?: boolean | cdktf.IResolvable;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/database_autonomous_database#is_free_tier DatabaseAutonomousDatabase#is_free_tier}
    */
    readonly isFreeTier?: boolean | cdktf.IResolvable;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/database_autonomous_database#is_local_data_guard_enabled DatabaseAutonomousDatabase#is_local_data_guard_enabled}
    */
    readonly isLocalDataGuardEnabled?: boolean | cdktf.IResolvable;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/database_autonomous_database#is_mtls_connection_required DatabaseAutonomousDatabase#is_mtls_connection_required}
    */
    readonly isMtlsConnectionRequired?: boolean | cdktf.IResolvable;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/database_autonomous_database#is_preview_version_with_service_terms_accepted DatabaseAutonomousDatabase#is_preview_version_with_service_terms_accepted}
    */
    readonly isPreviewVersionWithServiceTermsAccepted?: boolean | cdktf.IResolvable;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/database_autonomous_database#is_refreshable_clone DatabaseAutonomousDatabase#is_refreshable_clone}
    */
    readonly isRefreshableClone?: boolean | cdktf.IResolvable;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/database_autonomous_database#is_replicate_automatic_backups DatabaseAutonomousDatabase#is_replicate_automatic_backups}
    */
    readonly isReplicateAutomaticBackups?: boolean | cdktf.IResolvable;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/database_autonomous_database#is_schedule_ad_update_to_earliest DatabaseAutonomousDatabase#is_schedule_ad_update_to_earliest}
    */
    readonly isScheduleAdUpdateToEarliest?: boolean | cdktf.IResolvable;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/database_autonomous_database#is_schedule_db_version_upgrade_to_earliest DatabaseAutonomousDatabase#is_schedule_db_version_upgrade_to_earliest}
    */
    readonly isScheduleDbVersionUpgradeToEarliest?: boolean | cdktf.IResolvable;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/database_autonomous_database#is_shrink_only DatabaseAutonomousDatabase#is_shrink_only}
    */
    readonly isShrinkOnly?: boolean | cdktf.IResolvable;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/database_autonomous_database#key_version_id DatabaseAutonomousDatabase#key_version_id}
    */
    readonly keyVersionId?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/database_autonomous_database#kms_key_id DatabaseAutonomousDatabase#kms_key_id}
    */
    readonly kmsKeyId?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/database_autonomous_database#license_model DatabaseAutonomousDatabase#license_model}
    */
    readonly licenseModel?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/database_autonomous_database#local_adg_auto_failover_max_data_loss_limit DatabaseAutonomousDatabase#local_adg_auto_failover_max_data_loss_limit}
    */
    readonly localAdgAutoFailoverMaxDataLossLimit?: number;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/database_autonomous_database#local_adg_resource_pool_leader_id DatabaseAutonomousDatabase#local_adg_resource_pool_leader_id}
    */
    readonly localAdgResourcePoolLeaderId?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/database_autonomous_database#max_cpu_core_count DatabaseAutonomousDatabase#max_cpu_core_count}
    */
    readonly maxCpuCoreCount?: number;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/database_autonomous_database#ncharacter_set DatabaseAutonomousDatabase#ncharacter_set}
    */
    readonly ncharacterSet?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/database_autonomous_database#nsg_ids DatabaseAutonomousDatabase#nsg_ids}
    */
    readonly nsgIds?: string[];
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/database_autonomous_database#ocpu_count DatabaseAutonomousDatabase#ocpu_count}
    */
    readonly ocpuCount?: number;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/database_autonomous_database#open_mode DatabaseAutonomousDatabase#open_mode}
    */
    readonly openMode?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/database_autonomous_database#operations_insights_status DatabaseAutonomousDatabase#operations_insights_status}
    */
    readonly operationsInsightsStatus?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/database_autonomous_database#peer_db_id DatabaseAutonomousDatabase#peer_db_id}
    */
    readonly peerDbId?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/database_autonomous_database#permission_level DatabaseAutonomousDatabase#permission_level}
    */
    readonly permissionLevel?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/database_autonomous_database#private_endpoint_ip DatabaseAutonomousDatabase#private_endpoint_ip}
    */
    readonly privateEndpointIp?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/database_autonomous_database#private_endpoint_label DatabaseAutonomousDatabase#private_endpoint_label}
    */
    readonly privateEndpointLabel?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/database_autonomous_database#refreshable_mode DatabaseAutonomousDatabase#refreshable_mode}
    */
    readonly refreshableMode?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/database_autonomous_database#remote_disaster_recovery_type DatabaseAutonomousDatabase#remote_disaster_recovery_type}
    */
    readonly remoteDisasterRecoveryType?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/database_autonomous_database#resource_pool_leader_id DatabaseAutonomousDatabase#resource_pool_leader_id}
    */
    readonly resourcePoolLeaderId?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/database_autonomous_database#rotate_key_trigger DatabaseAutonomousDatabase#rotate_key_trigger}
    */
    readonly rotateKeyTrigger?: boolean | cdktf.IResolvable;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/database_autonomous_database#secret_id DatabaseAutonomousDatabase#secret_id}
    */
    readonly secretId?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/database_autonomous_database#secret_version_number DatabaseAutonomousDatabase#secret_version_number}
    */
    readonly secretVersionNumber?: number;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/database_autonomous_database#security_attributes DatabaseAutonomousDatabase#security_attributes}
    */
    readonly securityAttributes?: {
        [key: string]: string;
    };
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/database_autonomous_database#shrink_adb_trigger DatabaseAutonomousDatabase#shrink_adb_trigger}
    */
    readonly shrinkAdbTrigger?: number;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/database_autonomous_database#source DatabaseAutonomousDatabase#source}
    */
    readonly source?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/database_autonomous_database#source_id DatabaseAutonomousDatabase#source_id}
    */
    readonly sourceId?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/database_autonomous_database#standby_whitelisted_ips DatabaseAutonomousDatabase#standby_whitelisted_ips}
    */
    readonly standbyWhitelistedIps?: string[];
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/database_autonomous_database#state DatabaseAutonomousDatabase#state}
    */
    readonly state?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/database_autonomous_database#subnet_id DatabaseAutonomousDatabase#subnet_id}
    */
    readonly subnetId?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/database_autonomous_database#subscription_id DatabaseAutonomousDatabase#subscription_id}
    */
    readonly subscriptionId?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/database_autonomous_database#switchover_to DatabaseAutonomousDatabase#switchover_to}
    */
    readonly switchoverTo?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/database_autonomous_database#switchover_to_remote_peer_id DatabaseAutonomousDatabase#switchover_to_remote_peer_id}
    */
    readonly switchoverToRemotePeerId?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/database_autonomous_database#time_maintenance_pause_until DatabaseAutonomousDatabase#time_maintenance_pause_until}
    */
    readonly timeMaintenancePauseUntil?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/database_autonomous_database#time_of_auto_refresh_start DatabaseAutonomousDatabase#time_of_auto_refresh_start}
    */
    readonly timeOfAutoRefreshStart?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/database_autonomous_database#time_scheduled_ad_update DatabaseAutonomousDatabase#time_scheduled_ad_update}
    */
    readonly timeScheduledAdUpdate?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/database_autonomous_database#time_scheduled_db_version_upgrade DatabaseAutonomousDatabase#time_scheduled_db_version_upgrade}
    */
    readonly timeScheduledDbVersionUpgrade?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/database_autonomous_database#timestamp DatabaseAutonomousDatabase#timestamp}
    */
    readonly timestamp?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/database_autonomous_database#use_latest_available_backup_time_stamp DatabaseAutonomousDatabase#use_latest_available_backup_time_stamp}
    */
    readonly useLatestAvailableBackupTimeStamp?: boolean | cdktf.IResolvable;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/database_autonomous_database#vault_id DatabaseAutonomousDatabase#vault_id}
    */
    readonly vaultId?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/database_autonomous_database#whitelisted_ips DatabaseAutonomousDatabase#whitelisted_ips}
    */
    readonly whitelistedIps?: string[];
    /**
    * autonomous_database_maintenance_window block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/database_autonomous_database#autonomous_database_maintenance_window DatabaseAutonomousDatabase#autonomous_database_maintenance_window}
    */
    readonly autonomousDatabaseMaintenanceWindow?: DatabaseAutonomousDatabaseAutonomousDatabaseMaintenanceWindow;
    /**
    * customer_contacts block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/database_autonomous_database#customer_contacts DatabaseAutonomousDatabase#customer_contacts}
    */
    readonly customerContacts?: DatabaseAutonomousDatabaseCustomerContacts[] | cdktf.IResolvable;
    /**
    * db_tools_details block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/database_autonomous_database#db_tools_details DatabaseAutonomousDatabase#db_tools_details}
    */
    readonly dbToolsDetails?: DatabaseAutonomousDatabaseDbToolsDetails[] | cdktf.IResolvable;
    /**
    * encryption_key block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/database_autonomous_database#encryption_key DatabaseAutonomousDatabase#encryption_key}
    */
    readonly encryptionKey?: DatabaseAutonomousDatabaseEncryptionKey;
    /**
    * long_term_backup_schedule block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/database_autonomous_database#long_term_backup_schedule DatabaseAutonomousDatabase#long_term_backup_schedule}
    */
    readonly longTermBackupSchedule?: DatabaseAutonomousDatabaseLongTermBackupSchedule[] | cdktf.IResolvable;
    /**
    * resource_pool_summary block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/database_autonomous_database#resource_pool_summary DatabaseAutonomousDatabase#resource_pool_summary}
    */
    readonly resourcePoolSummary?: DatabaseAutonomousDatabaseResourcePoolSummary;
    /**
    * scheduled_operations block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/database_autonomous_database#scheduled_operations DatabaseAutonomousDatabase#scheduled_operations}
    */
    readonly scheduledOperations?: DatabaseAutonomousDatabaseScheduledOperations[] | cdktf.IResolvable;
    /**
    * timeouts block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/database_autonomous_database#timeouts DatabaseAutonomousDatabase#timeouts}
    */
    readonly timeouts?: DatabaseAutonomousDatabaseTimeouts;
    /**
    * transportable_tablespace block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/database_autonomous_database#transportable_tablespace DatabaseAutonomousDatabase#transportable_tablespace}
    */
    readonly transportableTablespace?: DatabaseAutonomousDatabaseTransportableTablespace;
    /**
    * vanity_url_details block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/database_autonomous_database#vanity_url_details DatabaseAutonomousDatabase#vanity_url_details}
    */
    readonly vanityUrlDetails?: DatabaseAutonomousDatabaseVanityUrlDetails[] | cdktf.IResolvable;
}
export interface DatabaseAutonomousDatabaseApexDetails {
}
export declare function databaseAutonomousDatabaseApexDetailsToTerraform(struct?: DatabaseAutonomousDatabaseApexDetails): any;
export declare function databaseAutonomousDatabaseApexDetailsToHclTerraform(struct?: DatabaseAutonomousDatabaseApexDetails): any;
export declare class DatabaseAutonomousDatabaseApexDetailsOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): DatabaseAutonomousDatabaseApexDetails | undefined;
    set internalValue(value: DatabaseAutonomousDatabaseApexDetails | undefined);
    get apexVersion(): string;
    get ordsVersion(): string;
}
export declare class DatabaseAutonomousDatabaseApexDetailsList extends cdktf.ComplexList {
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
    get(index: number): DatabaseAutonomousDatabaseApexDetailsOutputReference;
}
export interface DatabaseAutonomousDatabaseBackupConfig {
}
export declare function databaseAutonomousDatabaseBackupConfigToTerraform(struct?: DatabaseAutonomousDatabaseBackupConfig): any;
export declare function databaseAutonomousDatabaseBackupConfigToHclTerraform(struct?: DatabaseAutonomousDatabaseBackupConfig): any;
export declare class DatabaseAutonomousDatabaseBackupConfigOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): DatabaseAutonomousDatabaseBackupConfig | undefined;
    set internalValue(value: DatabaseAutonomousDatabaseBackupConfig | undefined);
    get manualBackupBucketName(): string;
    get manualBackupType(): string;
}
export declare class DatabaseAutonomousDatabaseBackupConfigList extends cdktf.ComplexList {
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
    get(index: number): DatabaseAutonomousDatabaseBackupConfigOutputReference;
}
export interface DatabaseAutonomousDatabaseConnectionStringsProfiles {
}
export declare function databaseAutonomousDatabaseConnectionStringsProfilesToTerraform(struct?: DatabaseAutonomousDatabaseConnectionStringsProfiles): any;
export declare function databaseAutonomousDatabaseConnectionStringsProfilesToHclTerraform(struct?: DatabaseAutonomousDatabaseConnectionStringsProfiles): any;
export declare class DatabaseAutonomousDatabaseConnectionStringsProfilesOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): DatabaseAutonomousDatabaseConnectionStringsProfiles | undefined;
    set internalValue(value: DatabaseAutonomousDatabaseConnectionStringsProfiles | undefined);
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
export declare class DatabaseAutonomousDatabaseConnectionStringsProfilesList extends cdktf.ComplexList {
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
    get(index: number): DatabaseAutonomousDatabaseConnectionStringsProfilesOutputReference;
}
export interface DatabaseAutonomousDatabaseConnectionStrings {
}
export declare function databaseAutonomousDatabaseConnectionStringsToTerraform(struct?: DatabaseAutonomousDatabaseConnectionStrings): any;
export declare function databaseAutonomousDatabaseConnectionStringsToHclTerraform(struct?: DatabaseAutonomousDatabaseConnectionStrings): any;
export declare class DatabaseAutonomousDatabaseConnectionStringsOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): DatabaseAutonomousDatabaseConnectionStrings | undefined;
    set internalValue(value: DatabaseAutonomousDatabaseConnectionStrings | undefined);
    private _allConnectionStrings;
    get allConnectionStrings(): cdktf.StringMap;
    get dedicated(): string;
    get high(): string;
    get low(): string;
    get medium(): string;
    private _profiles;
    get profiles(): DatabaseAutonomousDatabaseConnectionStringsProfilesList;
}
export declare class DatabaseAutonomousDatabaseConnectionStringsList extends cdktf.ComplexList {
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
    get(index: number): DatabaseAutonomousDatabaseConnectionStringsOutputReference;
}
export interface DatabaseAutonomousDatabaseConnectionUrls {
}
export declare function databaseAutonomousDatabaseConnectionUrlsToTerraform(struct?: DatabaseAutonomousDatabaseConnectionUrls): any;
export declare function databaseAutonomousDatabaseConnectionUrlsToHclTerraform(struct?: DatabaseAutonomousDatabaseConnectionUrls): any;
export declare class DatabaseAutonomousDatabaseConnectionUrlsOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): DatabaseAutonomousDatabaseConnectionUrls | undefined;
    set internalValue(value: DatabaseAutonomousDatabaseConnectionUrls | undefined);
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
export declare class DatabaseAutonomousDatabaseConnectionUrlsList extends cdktf.ComplexList {
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
    get(index: number): DatabaseAutonomousDatabaseConnectionUrlsOutputReference;
}
export interface DatabaseAutonomousDatabaseEncryptionKeyHistoryEntryEncryptionKey {
}
export declare function databaseAutonomousDatabaseEncryptionKeyHistoryEntryEncryptionKeyToTerraform(struct?: DatabaseAutonomousDatabaseEncryptionKeyHistoryEntryEncryptionKey): any;
export declare function databaseAutonomousDatabaseEncryptionKeyHistoryEntryEncryptionKeyToHclTerraform(struct?: DatabaseAutonomousDatabaseEncryptionKeyHistoryEntryEncryptionKey): any;
export declare class DatabaseAutonomousDatabaseEncryptionKeyHistoryEntryEncryptionKeyOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): DatabaseAutonomousDatabaseEncryptionKeyHistoryEntryEncryptionKey | undefined;
    set internalValue(value: DatabaseAutonomousDatabaseEncryptionKeyHistoryEntryEncryptionKey | undefined);
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
export declare class DatabaseAutonomousDatabaseEncryptionKeyHistoryEntryEncryptionKeyList extends cdktf.ComplexList {
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
    get(index: number): DatabaseAutonomousDatabaseEncryptionKeyHistoryEntryEncryptionKeyOutputReference;
}
export interface DatabaseAutonomousDatabaseEncryptionKeyHistoryEntry {
}
export declare function databaseAutonomousDatabaseEncryptionKeyHistoryEntryToTerraform(struct?: DatabaseAutonomousDatabaseEncryptionKeyHistoryEntry): any;
export declare function databaseAutonomousDatabaseEncryptionKeyHistoryEntryToHclTerraform(struct?: DatabaseAutonomousDatabaseEncryptionKeyHistoryEntry): any;
export declare class DatabaseAutonomousDatabaseEncryptionKeyHistoryEntryOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): DatabaseAutonomousDatabaseEncryptionKeyHistoryEntry | undefined;
    set internalValue(value: DatabaseAutonomousDatabaseEncryptionKeyHistoryEntry | undefined);
    private _encryptionKey;
    get encryptionKey(): DatabaseAutonomousDatabaseEncryptionKeyHistoryEntryEncryptionKeyList;
    get timeActivated(): string;
}
export declare class DatabaseAutonomousDatabaseEncryptionKeyHistoryEntryList extends cdktf.ComplexList {
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
    get(index: number): DatabaseAutonomousDatabaseEncryptionKeyHistoryEntryOutputReference;
}
export interface DatabaseAutonomousDatabaseEncryptionKeyLocationDetails {
}
export declare function databaseAutonomousDatabaseEncryptionKeyLocationDetailsToTerraform(struct?: DatabaseAutonomousDatabaseEncryptionKeyLocationDetails): any;
export declare function databaseAutonomousDatabaseEncryptionKeyLocationDetailsToHclTerraform(struct?: DatabaseAutonomousDatabaseEncryptionKeyLocationDetails): any;
export declare class DatabaseAutonomousDatabaseEncryptionKeyLocationDetailsOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): DatabaseAutonomousDatabaseEncryptionKeyLocationDetails | undefined;
    set internalValue(value: DatabaseAutonomousDatabaseEncryptionKeyLocationDetails | undefined);
    get awsEncryptionKeyId(): string;
    get azureEncryptionKeyId(): string;
    get hsmPassword(): string;
    get providerType(): string;
}
export declare class DatabaseAutonomousDatabaseEncryptionKeyLocationDetailsList extends cdktf.ComplexList {
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
    get(index: number): DatabaseAutonomousDatabaseEncryptionKeyLocationDetailsOutputReference;
}
export interface DatabaseAutonomousDatabaseKeyHistoryEntry {
}
export declare function databaseAutonomousDatabaseKeyHistoryEntryToTerraform(struct?: DatabaseAutonomousDatabaseKeyHistoryEntry): any;
export declare function databaseAutonomousDatabaseKeyHistoryEntryToHclTerraform(struct?: DatabaseAutonomousDatabaseKeyHistoryEntry): any;
export declare class DatabaseAutonomousDatabaseKeyHistoryEntryOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): DatabaseAutonomousDatabaseKeyHistoryEntry | undefined;
    set internalValue(value: DatabaseAutonomousDatabaseKeyHistoryEntry | undefined);
    get id(): string;
    get kmsKeyVersionId(): string;
    get timeActivated(): string;
    get vaultId(): string;
}
export declare class DatabaseAutonomousDatabaseKeyHistoryEntryList extends cdktf.ComplexList {
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
    get(index: number): DatabaseAutonomousDatabaseKeyHistoryEntryOutputReference;
}
export interface DatabaseAutonomousDatabaseLocalStandbyDb {
}
export declare function databaseAutonomousDatabaseLocalStandbyDbToTerraform(struct?: DatabaseAutonomousDatabaseLocalStandbyDb): any;
export declare function databaseAutonomousDatabaseLocalStandbyDbToHclTerraform(struct?: DatabaseAutonomousDatabaseLocalStandbyDb): any;
export declare class DatabaseAutonomousDatabaseLocalStandbyDbOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): DatabaseAutonomousDatabaseLocalStandbyDb | undefined;
    set internalValue(value: DatabaseAutonomousDatabaseLocalStandbyDb | undefined);
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
export declare class DatabaseAutonomousDatabaseLocalStandbyDbList extends cdktf.ComplexList {
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
    get(index: number): DatabaseAutonomousDatabaseLocalStandbyDbOutputReference;
}
export interface DatabaseAutonomousDatabasePublicConnectionUrls {
}
export declare function databaseAutonomousDatabasePublicConnectionUrlsToTerraform(struct?: DatabaseAutonomousDatabasePublicConnectionUrls): any;
export declare function databaseAutonomousDatabasePublicConnectionUrlsToHclTerraform(struct?: DatabaseAutonomousDatabasePublicConnectionUrls): any;
export declare class DatabaseAutonomousDatabasePublicConnectionUrlsOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): DatabaseAutonomousDatabasePublicConnectionUrls | undefined;
    set internalValue(value: DatabaseAutonomousDatabasePublicConnectionUrls | undefined);
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
export declare class DatabaseAutonomousDatabasePublicConnectionUrlsList extends cdktf.ComplexList {
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
    get(index: number): DatabaseAutonomousDatabasePublicConnectionUrlsOutputReference;
}
export interface DatabaseAutonomousDatabaseRemoteDisasterRecoveryConfiguration {
}
export declare function databaseAutonomousDatabaseRemoteDisasterRecoveryConfigurationToTerraform(struct?: DatabaseAutonomousDatabaseRemoteDisasterRecoveryConfiguration): any;
export declare function databaseAutonomousDatabaseRemoteDisasterRecoveryConfigurationToHclTerraform(struct?: DatabaseAutonomousDatabaseRemoteDisasterRecoveryConfiguration): any;
export declare class DatabaseAutonomousDatabaseRemoteDisasterRecoveryConfigurationOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): DatabaseAutonomousDatabaseRemoteDisasterRecoveryConfiguration | undefined;
    set internalValue(value: DatabaseAutonomousDatabaseRemoteDisasterRecoveryConfiguration | undefined);
    get disasterRecoveryType(): string;
    get isReplicateAutomaticBackups(): cdktf.IResolvable;
    get isSnapshotStandby(): cdktf.IResolvable;
    get timeSnapshotStandbyEnabledTill(): string;
}
export declare class DatabaseAutonomousDatabaseRemoteDisasterRecoveryConfigurationList extends cdktf.ComplexList {
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
    get(index: number): DatabaseAutonomousDatabaseRemoteDisasterRecoveryConfigurationOutputReference;
}
export interface DatabaseAutonomousDatabaseStandbyDb {
}
export declare function databaseAutonomousDatabaseStandbyDbToTerraform(struct?: DatabaseAutonomousDatabaseStandbyDb): any;
export declare function databaseAutonomousDatabaseStandbyDbToHclTerraform(struct?: DatabaseAutonomousDatabaseStandbyDb): any;
export declare class DatabaseAutonomousDatabaseStandbyDbOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): DatabaseAutonomousDatabaseStandbyDb | undefined;
    set internalValue(value: DatabaseAutonomousDatabaseStandbyDb | undefined);
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
export declare class DatabaseAutonomousDatabaseStandbyDbList extends cdktf.ComplexList {
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
    get(index: number): DatabaseAutonomousDatabaseStandbyDbOutputReference;
}
export interface DatabaseAutonomousDatabaseVanityConnectionUrls {
}
export declare function databaseAutonomousDatabaseVanityConnectionUrlsToTerraform(struct?: DatabaseAutonomousDatabaseVanityConnectionUrls): any;
export declare function databaseAutonomousDatabaseVanityConnectionUrlsToHclTerraform(struct?: DatabaseAutonomousDatabaseVanityConnectionUrls): any;
export declare class DatabaseAutonomousDatabaseVanityConnectionUrlsOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): DatabaseAutonomousDatabaseVanityConnectionUrls | undefined;
    set internalValue(value: DatabaseAutonomousDatabaseVanityConnectionUrls | undefined);
    get apexUrl(): string;
    get databaseTransformsUrl(): string;
    get graphStudioUrl(): string;
    get machineLearningNotebookUrl(): string;
    get machineLearningUserManagementUrl(): string;
    get mongoDbUrl(): string;
    get ordsUrl(): string;
    get sqlDevWebUrl(): string;
}
export declare class DatabaseAutonomousDatabaseVanityConnectionUrlsList extends cdktf.ComplexList {
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
    get(index: number): DatabaseAutonomousDatabaseVanityConnectionUrlsOutputReference;
}
export interface DatabaseAutonomousDatabaseAutonomousDatabaseMaintenanceWindowDayOfWeek {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/database_autonomous_database#name DatabaseAutonomousDatabase#name}
    */
    readonly name: string;
}
export declare function databaseAutonomousDatabaseAutonomousDatabaseMaintenanceWindowDayOfWeekToTerraform(struct?: DatabaseAutonomousDatabaseAutonomousDatabaseMaintenanceWindowDayOfWeekOutputReference | DatabaseAutonomousDatabaseAutonomousDatabaseMaintenanceWindowDayOfWeek): any;
export declare function databaseAutonomousDatabaseAutonomousDatabaseMaintenanceWindowDayOfWeekToHclTerraform(struct?: DatabaseAutonomousDatabaseAutonomousDatabaseMaintenanceWindowDayOfWeekOutputReference | DatabaseAutonomousDatabaseAutonomousDatabaseMaintenanceWindowDayOfWeek): any;
export declare class DatabaseAutonomousDatabaseAutonomousDatabaseMaintenanceWindowDayOfWeekOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): DatabaseAutonomousDatabaseAutonomousDatabaseMaintenanceWindowDayOfWeek | undefined;
    set internalValue(value: DatabaseAutonomousDatabaseAutonomousDatabaseMaintenanceWindowDayOfWeek | undefined);
    private _name?;
    get name(): string;
    set name(value: string);
    get nameInput(): string | undefined;
}
export interface DatabaseAutonomousDatabaseAutonomousDatabaseMaintenanceWindow {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/database_autonomous_database#maintenance_end_time DatabaseAutonomousDatabase#maintenance_end_time}
    */
    readonly maintenanceEndTime?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/database_autonomous_database#maintenance_start_time DatabaseAutonomousDatabase#maintenance_start_time}
    */
    readonly maintenanceStartTime?: string;
    /**
    * day_of_week block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/database_autonomous_database#day_of_week DatabaseAutonomousDatabase#day_of_week}
    */
    readonly dayOfWeek: DatabaseAutonomousDatabaseAutonomousDatabaseMaintenanceWindowDayOfWeek;
}
export declare function databaseAutonomousDatabaseAutonomousDatabaseMaintenanceWindowToTerraform(struct?: DatabaseAutonomousDatabaseAutonomousDatabaseMaintenanceWindowOutputReference | DatabaseAutonomousDatabaseAutonomousDatabaseMaintenanceWindow): any;
export declare function databaseAutonomousDatabaseAutonomousDatabaseMaintenanceWindowToHclTerraform(struct?: DatabaseAutonomousDatabaseAutonomousDatabaseMaintenanceWindowOutputReference | DatabaseAutonomousDatabaseAutonomousDatabaseMaintenanceWindow): any;
export declare class DatabaseAutonomousDatabaseAutonomousDatabaseMaintenanceWindowOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): DatabaseAutonomousDatabaseAutonomousDatabaseMaintenanceWindow | undefined;
    set internalValue(value: DatabaseAutonomousDatabaseAutonomousDatabaseMaintenanceWindow | undefined);
    private _maintenanceEndTime?;
    get maintenanceEndTime(): string;
    set maintenanceEndTime(value: string);
    resetMaintenanceEndTime(): void;
    get maintenanceEndTimeInput(): string | undefined;
    private _maintenanceStartTime?;
    get maintenanceStartTime(): string;
    set maintenanceStartTime(value: string);
    resetMaintenanceStartTime(): void;
    get maintenanceStartTimeInput(): string | undefined;
    private _dayOfWeek;
    get dayOfWeek(): DatabaseAutonomousDatabaseAutonomousDatabaseMaintenanceWindowDayOfWeekOutputReference;
    putDayOfWeek(value: DatabaseAutonomousDatabaseAutonomousDatabaseMaintenanceWindowDayOfWeek): void;
    get dayOfWeekInput(): DatabaseAutonomousDatabaseAutonomousDatabaseMaintenanceWindowDayOfWeek | undefined;
}
export interface DatabaseAutonomousDatabaseCustomerContacts {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/database_autonomous_database#email DatabaseAutonomousDatabase#email}
    */
    readonly email?: string;
}
export declare function databaseAutonomousDatabaseCustomerContactsToTerraform(struct?: DatabaseAutonomousDatabaseCustomerContacts | cdktf.IResolvable): any;
export declare function databaseAutonomousDatabaseCustomerContactsToHclTerraform(struct?: DatabaseAutonomousDatabaseCustomerContacts | cdktf.IResolvable): any;
export declare class DatabaseAutonomousDatabaseCustomerContactsOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): DatabaseAutonomousDatabaseCustomerContacts | cdktf.IResolvable | undefined;
    set internalValue(value: DatabaseAutonomousDatabaseCustomerContacts | cdktf.IResolvable | undefined);
    private _email?;
    get email(): string;
    set email(value: string);
    resetEmail(): void;
    get emailInput(): string | undefined;
}
export declare class DatabaseAutonomousDatabaseCustomerContactsList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    internalValue?: DatabaseAutonomousDatabaseCustomerContacts[] | cdktf.IResolvable;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    /**
    * @param index the index of the item to return
    */
    get(index: number): DatabaseAutonomousDatabaseCustomerContactsOutputReference;
}
export interface DatabaseAutonomousDatabaseDbToolsDetails {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/database_autonomous_database#compute_count DatabaseAutonomousDatabase#compute_count}
    */
    readonly computeCount?: number;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/database_autonomous_database#is_enabled DatabaseAutonomousDatabase#is_enabled}
    */
    readonly isEnabled?: boolean | cdktf.IResolvable;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/database_autonomous_database#max_idle_time_in_minutes DatabaseAutonomousDatabase#max_idle_time_in_minutes}
    */
    readonly maxIdleTimeInMinutes?: number;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/database_autonomous_database#name DatabaseAutonomousDatabase#name}
    */
    readonly name: string;
}
export declare function databaseAutonomousDatabaseDbToolsDetailsToTerraform(struct?: DatabaseAutonomousDatabaseDbToolsDetails | cdktf.IResolvable): any;
export declare function databaseAutonomousDatabaseDbToolsDetailsToHclTerraform(struct?: DatabaseAutonomousDatabaseDbToolsDetails | cdktf.IResolvable): any;
export declare class DatabaseAutonomousDatabaseDbToolsDetailsOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): DatabaseAutonomousDatabaseDbToolsDetails | cdktf.IResolvable | undefined;
    set internalValue(value: DatabaseAutonomousDatabaseDbToolsDetails | cdktf.IResolvable | undefined);
    private _computeCount?;
    get computeCount(): number;
    set computeCount(value: number);
    resetComputeCount(): void;
    get computeCountInput(): number | undefined;
    private _isEnabled?;
    get isEnabled(): boolean | cdktf.IResolvable;
    set isEnabled(value: boolean | cdktf.IResolvable);
    resetIsEnabled(): void;
    get isEnabledInput(): boolean | cdktf.IResolvable | undefined;
    private _maxIdleTimeInMinutes?;
    get maxIdleTimeInMinutes(): number;
    set maxIdleTimeInMinutes(value: number);
    resetMaxIdleTimeInMinutes(): void;
    get maxIdleTimeInMinutesInput(): number | undefined;
    private _name?;
    get name(): string;
    set name(value: string);
    get nameInput(): string | undefined;
}
export declare class DatabaseAutonomousDatabaseDbToolsDetailsList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    internalValue?: DatabaseAutonomousDatabaseDbToolsDetails[] | cdktf.IResolvable;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    /**
    * @param index the index of the item to return
    */
    get(index: number): DatabaseAutonomousDatabaseDbToolsDetailsOutputReference;
}
export interface DatabaseAutonomousDatabaseEncryptionKey {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/database_autonomous_database#arn_role DatabaseAutonomousDatabase#arn_role}
    */
    readonly arnRole?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/database_autonomous_database#autonomous_database_provider DatabaseAutonomousDatabase#autonomous_database_provider}
    */
    readonly autonomousDatabaseProvider?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/database_autonomous_database#certificate_directory_name DatabaseAutonomousDatabase#certificate_directory_name}
    */
    readonly certificateDirectoryName?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/database_autonomous_database#certificate_id DatabaseAutonomousDatabase#certificate_id}
    */
    readonly certificateId?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/database_autonomous_database#directory_name DatabaseAutonomousDatabase#directory_name}
    */
    readonly directoryName?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/database_autonomous_database#external_id DatabaseAutonomousDatabase#external_id}
    */
    readonly externalId?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/database_autonomous_database#key_arn DatabaseAutonomousDatabase#key_arn}
    */
    readonly keyArn?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/database_autonomous_database#key_name DatabaseAutonomousDatabase#key_name}
    */
    readonly keyName?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/database_autonomous_database#key_ring DatabaseAutonomousDatabase#key_ring}
    */
    readonly keyRing?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/database_autonomous_database#kms_key_id DatabaseAutonomousDatabase#kms_key_id}
    */
    readonly kmsKeyId?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/database_autonomous_database#kms_rest_endpoint DatabaseAutonomousDatabase#kms_rest_endpoint}
    */
    readonly kmsRestEndpoint?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/database_autonomous_database#location DatabaseAutonomousDatabase#location}
    */
    readonly location?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/database_autonomous_database#okv_kms_key DatabaseAutonomousDatabase#okv_kms_key}
    */
    readonly okvKmsKey?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/database_autonomous_database#okv_uri DatabaseAutonomousDatabase#okv_uri}
    */
    readonly okvUri?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/database_autonomous_database#project DatabaseAutonomousDatabase#project}
    */
    readonly project?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/database_autonomous_database#service_endpoint_uri DatabaseAutonomousDatabase#service_endpoint_uri}
    */
    readonly serviceEndpointUri?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/database_autonomous_database#vault_id DatabaseAutonomousDatabase#vault_id}
    */
    readonly vaultId?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/database_autonomous_database#vault_uri DatabaseAutonomousDatabase#vault_uri}
    */
    readonly vaultUri?: string;
}
export declare function databaseAutonomousDatabaseEncryptionKeyToTerraform(struct?: DatabaseAutonomousDatabaseEncryptionKeyOutputReference | DatabaseAutonomousDatabaseEncryptionKey): any;
export declare function databaseAutonomousDatabaseEncryptionKeyToHclTerraform(struct?: DatabaseAutonomousDatabaseEncryptionKeyOutputReference | DatabaseAutonomousDatabaseEncryptionKey): any;
export declare class DatabaseAutonomousDatabaseEncryptionKeyOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): DatabaseAutonomousDatabaseEncryptionKey | undefined;
    set internalValue(value: DatabaseAutonomousDatabaseEncryptionKey | undefined);
    private _arnRole?;
    get arnRole(): string;
    set arnRole(value: string);
    resetArnRole(): void;
    get arnRoleInput(): string | undefined;
    private _autonomousDatabaseProvider?;
    get autonomousDatabaseProvider(): string;
    set autonomousDatabaseProvider(value: string);
    resetAutonomousDatabaseProvider(): void;
    get autonomousDatabaseProviderInput(): string | undefined;
    private _certificateDirectoryName?;
    get certificateDirectoryName(): string;
    set certificateDirectoryName(value: string);
    resetCertificateDirectoryName(): void;
    get certificateDirectoryNameInput(): string | undefined;
    private _certificateId?;
    get certificateId(): string;
    set certificateId(value: string);
    resetCertificateId(): void;
    get certificateIdInput(): string | undefined;
    private _directoryName?;
    get directoryName(): string;
    set directoryName(value: string);
    resetDirectoryName(): void;
    get directoryNameInput(): string | undefined;
    private _externalId?;
    get externalId(): string;
    set externalId(value: string);
    resetExternalId(): void;
    get externalIdInput(): string | undefined;
    private _keyArn?;
    get keyArn(): string;
    set keyArn(value: string);
    resetKeyArn(): void;
    get keyArnInput(): string | undefined;
    private _keyName?;
    get keyName(): string;
    set keyName(value: string);
    resetKeyName(): void;
    get keyNameInput(): string | undefined;
    private _keyRing?;
    get keyRing(): string;
    set keyRing(value: string);
    resetKeyRing(): void;
    get keyRingInput(): string | undefined;
    private _kmsKeyId?;
    get kmsKeyId(): string;
    set kmsKeyId(value: string);
    resetKmsKeyId(): void;
    get kmsKeyIdInput(): string | undefined;
    private _kmsRestEndpoint?;
    get kmsRestEndpoint(): string;
    set kmsRestEndpoint(value: string);
    resetKmsRestEndpoint(): void;
    get kmsRestEndpointInput(): string | undefined;
    private _location?;
    get location(): string;
    set location(value: string);
    resetLocation(): void;
    get locationInput(): string | undefined;
    private _okvKmsKey?;
    get okvKmsKey(): string;
    set okvKmsKey(value: string);
    resetOkvKmsKey(): void;
    get okvKmsKeyInput(): string | undefined;
    private _okvUri?;
    get okvUri(): string;
    set okvUri(value: string);
    resetOkvUri(): void;
    get okvUriInput(): string | undefined;
    private _project?;
    get project(): string;
    set project(value: string);
    resetProject(): void;
    get projectInput(): string | undefined;
    private _serviceEndpointUri?;
    get serviceEndpointUri(): string;
    set serviceEndpointUri(value: string);
    resetServiceEndpointUri(): void;
    get serviceEndpointUriInput(): string | undefined;
    private _vaultId?;
    get vaultId(): string;
    set vaultId(value: string);
    resetVaultId(): void;
    get vaultIdInput(): string | undefined;
    private _vaultUri?;
    get vaultUri(): string;
    set vaultUri(value: string);
    resetVaultUri(): void;
    get vaultUriInput(): string | undefined;
}
export interface DatabaseAutonomousDatabaseLongTermBackupSchedule {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/database_autonomous_database#is_disabled DatabaseAutonomousDatabase#is_disabled}
    */
    readonly isDisabled?: boolean | cdktf.IResolvable;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/database_autonomous_database#repeat_cadence DatabaseAutonomousDatabase#repeat_cadence}
    */
    readonly repeatCadence?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/database_autonomous_database#retention_period_in_days DatabaseAutonomousDatabase#retention_period_in_days}
    */
    readonly retentionPeriodInDays?: number;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/database_autonomous_database#time_of_backup DatabaseAutonomousDatabase#time_of_backup}
    */
    readonly timeOfBackup?: string;
}
export declare function databaseAutonomousDatabaseLongTermBackupScheduleToTerraform(struct?: DatabaseAutonomousDatabaseLongTermBackupSchedule | cdktf.IResolvable): any;
export declare function databaseAutonomousDatabaseLongTermBackupScheduleToHclTerraform(struct?: DatabaseAutonomousDatabaseLongTermBackupSchedule | cdktf.IResolvable): any;
export declare class DatabaseAutonomousDatabaseLongTermBackupScheduleOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): DatabaseAutonomousDatabaseLongTermBackupSchedule | cdktf.IResolvable | undefined;
    set internalValue(value: DatabaseAutonomousDatabaseLongTermBackupSchedule | cdktf.IResolvable | undefined);
    private _isDisabled?;
    get isDisabled(): boolean | cdktf.IResolvable;
    set isDisabled(value: boolean | cdktf.IResolvable);
    resetIsDisabled(): void;
    get isDisabledInput(): boolean | cdktf.IResolvable | undefined;
    private _repeatCadence?;
    get repeatCadence(): string;
    set repeatCadence(value: string);
    resetRepeatCadence(): void;
    get repeatCadenceInput(): string | undefined;
    private _retentionPeriodInDays?;
    get retentionPeriodInDays(): number;
    set retentionPeriodInDays(value: number);
    resetRetentionPeriodInDays(): void;
    get retentionPeriodInDaysInput(): number | undefined;
    private _timeOfBackup?;
    get timeOfBackup(): string;
    set timeOfBackup(value: string);
    resetTimeOfBackup(): void;
    get timeOfBackupInput(): string | undefined;
}
export declare class DatabaseAutonomousDatabaseLongTermBackupScheduleList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    internalValue?: DatabaseAutonomousDatabaseLongTermBackupSchedule[] | cdktf.IResolvable;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    /**
    * @param index the index of the item to return
    */
    get(index: number): DatabaseAutonomousDatabaseLongTermBackupScheduleOutputReference;
}
export interface DatabaseAutonomousDatabaseResourcePoolSummary {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/database_autonomous_database#available_storage_capacity_in_tbs DatabaseAutonomousDatabase#available_storage_capacity_in_tbs}
    */
    readonly availableStorageCapacityInTbs?: number;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/database_autonomous_database#is_disabled DatabaseAutonomousDatabase#is_disabled}
    */
    readonly isDisabled?: boolean | cdktf.IResolvable;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/database_autonomous_database#pool_size DatabaseAutonomousDatabase#pool_size}
    */
    readonly poolSize?: number;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/database_autonomous_database#pool_storage_size_in_tbs DatabaseAutonomousDatabase#pool_storage_size_in_tbs}
    */
    readonly poolStorageSizeInTbs?: number;
}
export declare function databaseAutonomousDatabaseResourcePoolSummaryToTerraform(struct?: DatabaseAutonomousDatabaseResourcePoolSummaryOutputReference | DatabaseAutonomousDatabaseResourcePoolSummary): any;
export declare function databaseAutonomousDatabaseResourcePoolSummaryToHclTerraform(struct?: DatabaseAutonomousDatabaseResourcePoolSummaryOutputReference | DatabaseAutonomousDatabaseResourcePoolSummary): any;
export declare class DatabaseAutonomousDatabaseResourcePoolSummaryOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): DatabaseAutonomousDatabaseResourcePoolSummary | undefined;
    set internalValue(value: DatabaseAutonomousDatabaseResourcePoolSummary | undefined);
    get availableComputeCapacity(): number;
    private _availableStorageCapacityInTbs?;
    get availableStorageCapacityInTbs(): number;
    set availableStorageCapacityInTbs(value: number);
    resetAvailableStorageCapacityInTbs(): void;
    get availableStorageCapacityInTbsInput(): number | undefined;
    private _isDisabled?;
    get isDisabled(): boolean | cdktf.IResolvable;
    set isDisabled(value: boolean | cdktf.IResolvable);
    resetIsDisabled(): void;
    get isDisabledInput(): boolean | cdktf.IResolvable | undefined;
    private _poolSize?;
    get poolSize(): number;
    set poolSize(value: number);
    resetPoolSize(): void;
    get poolSizeInput(): number | undefined;
    private _poolStorageSizeInTbs?;
    get poolStorageSizeInTbs(): number;
    set poolStorageSizeInTbs(value: number);
    resetPoolStorageSizeInTbs(): void;
    get poolStorageSizeInTbsInput(): number | undefined;
    get totalComputeCapacity(): number;
}
export interface DatabaseAutonomousDatabaseScheduledOperationsDayOfWeek {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/database_autonomous_database#name DatabaseAutonomousDatabase#name}
    */
    readonly name: string;
}
export declare function databaseAutonomousDatabaseScheduledOperationsDayOfWeekToTerraform(struct?: DatabaseAutonomousDatabaseScheduledOperationsDayOfWeekOutputReference | DatabaseAutonomousDatabaseScheduledOperationsDayOfWeek): any;
export declare function databaseAutonomousDatabaseScheduledOperationsDayOfWeekToHclTerraform(struct?: DatabaseAutonomousDatabaseScheduledOperationsDayOfWeekOutputReference | DatabaseAutonomousDatabaseScheduledOperationsDayOfWeek): any;
export declare class DatabaseAutonomousDatabaseScheduledOperationsDayOfWeekOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): DatabaseAutonomousDatabaseScheduledOperationsDayOfWeek | undefined;
    set internalValue(value: DatabaseAutonomousDatabaseScheduledOperationsDayOfWeek | undefined);
    private _name?;
    get name(): string;
    set name(value: string);
    get nameInput(): string | undefined;
}
export interface DatabaseAutonomousDatabaseScheduledOperations {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/database_autonomous_database#scheduled_start_time DatabaseAutonomousDatabase#scheduled_start_time}
    */
    readonly scheduledStartTime?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/database_autonomous_database#scheduled_stop_time DatabaseAutonomousDatabase#scheduled_stop_time}
    */
    readonly scheduledStopTime?: string;
    /**
    * day_of_week block
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/database_autonomous_database#day_of_week DatabaseAutonomousDatabase#day_of_week}
    */
    readonly dayOfWeek?: DatabaseAutonomousDatabaseScheduledOperationsDayOfWeek;
}
export declare function databaseAutonomousDatabaseScheduledOperationsToTerraform(struct?: DatabaseAutonomousDatabaseScheduledOperations | cdktf.IResolvable): any;
export declare function databaseAutonomousDatabaseScheduledOperationsToHclTerraform(struct?: DatabaseAutonomousDatabaseScheduledOperations | cdktf.IResolvable): any;
export declare class DatabaseAutonomousDatabaseScheduledOperationsOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): DatabaseAutonomousDatabaseScheduledOperations | cdktf.IResolvable | undefined;
    set internalValue(value: DatabaseAutonomousDatabaseScheduledOperations | cdktf.IResolvable | undefined);
    private _scheduledStartTime?;
    get scheduledStartTime(): string;
    set scheduledStartTime(value: string);
    resetScheduledStartTime(): void;
    get scheduledStartTimeInput(): string | undefined;
    private _scheduledStopTime?;
    get scheduledStopTime(): string;
    set scheduledStopTime(value: string);
    resetScheduledStopTime(): void;
    get scheduledStopTimeInput(): string | undefined;
    private _dayOfWeek;
    get dayOfWeek(): DatabaseAutonomousDatabaseScheduledOperationsDayOfWeekOutputReference;
    putDayOfWeek(value: DatabaseAutonomousDatabaseScheduledOperationsDayOfWeek): void;
    resetDayOfWeek(): void;
    get dayOfWeekInput(): DatabaseAutonomousDatabaseScheduledOperationsDayOfWeek | undefined;
}
export declare class DatabaseAutonomousDatabaseScheduledOperationsList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    internalValue?: DatabaseAutonomousDatabaseScheduledOperations[] | cdktf.IResolvable;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    /**
    * @param index the index of the item to return
    */
    get(index: number): DatabaseAutonomousDatabaseScheduledOperationsOutputReference;
}
export interface DatabaseAutonomousDatabaseTimeouts {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/database_autonomous_database#create DatabaseAutonomousDatabase#create}
    */
    readonly create?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/database_autonomous_database#delete DatabaseAutonomousDatabase#delete}
    */
    readonly delete?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/database_autonomous_database#update DatabaseAutonomousDatabase#update}
    */
    readonly update?: string;
}
export declare function databaseAutonomousDatabaseTimeoutsToTerraform(struct?: DatabaseAutonomousDatabaseTimeouts | cdktf.IResolvable): any;
export declare function databaseAutonomousDatabaseTimeoutsToHclTerraform(struct?: DatabaseAutonomousDatabaseTimeouts | cdktf.IResolvable): any;
export declare class DatabaseAutonomousDatabaseTimeoutsOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): DatabaseAutonomousDatabaseTimeouts | cdktf.IResolvable | undefined;
    set internalValue(value: DatabaseAutonomousDatabaseTimeouts | cdktf.IResolvable | undefined);
    private _create?;
    get create(): string;
    set create(value: string);
    resetCreate(): void;
    get createInput(): string | undefined;
    private _delete?;
    get delete(): string;
    set delete(value: string);
    resetDelete(): void;
    get deleteInput(): string | undefined;
    private _update?;
    get update(): string;
    set update(value: string);
    resetUpdate(): void;
    get updateInput(): string | undefined;
}
export interface DatabaseAutonomousDatabaseTransportableTablespace {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/database_autonomous_database#tts_bundle_url DatabaseAutonomousDatabase#tts_bundle_url}
    */
    readonly ttsBundleUrl: string;
}
export declare function databaseAutonomousDatabaseTransportableTablespaceToTerraform(struct?: DatabaseAutonomousDatabaseTransportableTablespaceOutputReference | DatabaseAutonomousDatabaseTransportableTablespace): any;
export declare function databaseAutonomousDatabaseTransportableTablespaceToHclTerraform(struct?: DatabaseAutonomousDatabaseTransportableTablespaceOutputReference | DatabaseAutonomousDatabaseTransportableTablespace): any;
export declare class DatabaseAutonomousDatabaseTransportableTablespaceOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): DatabaseAutonomousDatabaseTransportableTablespace | undefined;
    set internalValue(value: DatabaseAutonomousDatabaseTransportableTablespace | undefined);
    private _ttsBundleUrl?;
    get ttsBundleUrl(): string;
    set ttsBundleUrl(value: string);
    get ttsBundleUrlInput(): string | undefined;
}
export interface DatabaseAutonomousDatabaseVanityUrlDetails {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/database_autonomous_database#api_gateway_id DatabaseAutonomousDatabase#api_gateway_id}
    */
    readonly apiGatewayId?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/database_autonomous_database#is_disabled DatabaseAutonomousDatabase#is_disabled}
    */
    readonly isDisabled?: boolean | cdktf.IResolvable;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/database_autonomous_database#vanity_url_host_name DatabaseAutonomousDatabase#vanity_url_host_name}
    */
    readonly vanityUrlHostName?: string;
}
export declare function databaseAutonomousDatabaseVanityUrlDetailsToTerraform(struct?: DatabaseAutonomousDatabaseVanityUrlDetails | cdktf.IResolvable): any;
export declare function databaseAutonomousDatabaseVanityUrlDetailsToHclTerraform(struct?: DatabaseAutonomousDatabaseVanityUrlDetails | cdktf.IResolvable): any;
export declare class DatabaseAutonomousDatabaseVanityUrlDetailsOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): DatabaseAutonomousDatabaseVanityUrlDetails | cdktf.IResolvable | undefined;
    set internalValue(value: DatabaseAutonomousDatabaseVanityUrlDetails | cdktf.IResolvable | undefined);
    private _apiGatewayId?;
    get apiGatewayId(): string;
    set apiGatewayId(value: string);
    resetApiGatewayId(): void;
    get apiGatewayIdInput(): string | undefined;
    private _isDisabled?;
    get isDisabled(): boolean | cdktf.IResolvable;
    set isDisabled(value: boolean | cdktf.IResolvable);
    resetIsDisabled(): void;
    get isDisabledInput(): boolean | cdktf.IResolvable | undefined;
    private _vanityUrlHostName?;
    get vanityUrlHostName(): string;
    set vanityUrlHostName(value: string);
    resetVanityUrlHostName(): void;
    get vanityUrlHostNameInput(): string | undefined;
}
export declare class DatabaseAutonomousDatabaseVanityUrlDetailsList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    internalValue?: DatabaseAutonomousDatabaseVanityUrlDetails[] | cdktf.IResolvable;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    /**
    * @param index the index of the item to return
    */
    get(index: number): DatabaseAutonomousDatabaseVanityUrlDetailsOutputReference;
}
/**
* Represents a {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/database_autonomous_database oci_database_autonomous_database}
*/
export declare class DatabaseAutonomousDatabase extends cdktf.TerraformResource {
    static readonly tfResourceType = "oci_database_autonomous_database";
    /**
    * Generates CDKTF code for importing a DatabaseAutonomousDatabase resource upon running "cdktf plan <stack-name>"
    * @param scope The scope in which to define this construct
    * @param importToId The construct id used in the generated config for the DatabaseAutonomousDatabase to import
    * @param importFromId The id of the existing DatabaseAutonomousDatabase that should be imported. Refer to the {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/database_autonomous_database#import import section} in the documentation of this resource for the id to use
    * @param provider? Optional instance of the provider where the DatabaseAutonomousDatabase to import is found
    */
    static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider): cdktf.ImportableResource;
    /**
    * Create a new {@link https://registry.terraform.io/providers/oracle/oci/8.28.0/docs/resources/database_autonomous_database oci_database_autonomous_database} Resource
    *
    * @param scope The scope in which to define this construct
    * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
    * @param options DatabaseAutonomousDatabaseConfig
    */
    constructor(scope: Construct, id: string, config: DatabaseAutonomousDatabaseConfig);
    get actualUsedDataStorageSizeInTbs(): number;
    get adScheduledForUpdate(): string;
    private _additionalAttributes;
    get additionalAttributes(): cdktf.StringMap;
    private _adminPassword?;
    get adminPassword(): string;
    set adminPassword(value: string);
    resetAdminPassword(): void;
    get adminPasswordInput(): string | undefined;
    get allocatedStorageSizeInTbs(): number;
    private _apexDetails;
    get apexDetails(): DatabaseAutonomousDatabaseApexDetailsList;
    private _arePrimaryWhitelistedIpsUsed?;
    get arePrimaryWhitelistedIpsUsed(): boolean | cdktf.IResolvable;
    set arePrimaryWhitelistedIpsUsed(value: boolean | cdktf.IResolvable);
    resetArePrimaryWhitelistedIpsUsed(): void;
    get arePrimaryWhitelistedIpsUsedInput(): boolean | cdktf.IResolvable | undefined;
    private _autoRefreshFrequencyInSeconds?;
    get autoRefreshFrequencyInSeconds(): number;
    set autoRefreshFrequencyInSeconds(value: number);
    resetAutoRefreshFrequencyInSeconds(): void;
    get autoRefreshFrequencyInSecondsInput(): number | undefined;
    private _autoRefreshPointLagInSeconds?;
    get autoRefreshPointLagInSeconds(): number;
    set autoRefreshPointLagInSeconds(value: number);
    resetAutoRefreshPointLagInSeconds(): void;
    get autoRefreshPointLagInSecondsInput(): number | undefined;
    private _autonomousContainerDatabaseId?;
    get autonomousContainerDatabaseId(): string;
    set autonomousContainerDatabaseId(value: string);
    resetAutonomousContainerDatabaseId(): void;
    get autonomousContainerDatabaseIdInput(): string | undefined;
    private _autonomousDatabaseBackupId?;
    get autonomousDatabaseBackupId(): string;
    set autonomousDatabaseBackupId(value: string);
    resetAutonomousDatabaseBackupId(): void;
    get autonomousDatabaseBackupIdInput(): string | undefined;
    private _autonomousDatabaseId?;
    get autonomousDatabaseId(): string;
    set autonomousDatabaseId(value: string);
    resetAutonomousDatabaseId(): void;
    get autonomousDatabaseIdInput(): string | undefined;
    private _autonomousMaintenanceScheduleType?;
    get autonomousMaintenanceScheduleType(): string;
    set autonomousMaintenanceScheduleType(value: string);
    resetAutonomousMaintenanceScheduleType(): void;
    get autonomousMaintenanceScheduleTypeInput(): string | undefined;
    private _availabilityDomain?;
    get availabilityDomain(): string;
    set availabilityDomain(value: string);
    resetAvailabilityDomain(): void;
    get availabilityDomainInput(): string | undefined;
    get availableUpgradeVersions(): string[];
    private _backupConfig;
    get backupConfig(): DatabaseAutonomousDatabaseBackupConfigList;
    private _backupRetentionPeriodInDays?;
    get backupRetentionPeriodInDays(): number;
    set backupRetentionPeriodInDays(value: number);
    resetBackupRetentionPeriodInDays(): void;
    get backupRetentionPeriodInDaysInput(): number | undefined;
    private _byolComputeCountLimit?;
    get byolComputeCountLimit(): number;
    set byolComputeCountLimit(value: number);
    resetByolComputeCountLimit(): void;
    get byolComputeCountLimitInput(): number | undefined;
    private _characterSet?;
    get characterSet(): string;
    set characterSet(value: string);
    resetCharacterSet(): void;
    get characterSetInput(): string | undefined;
    private _cloneTableSpaceList?;
    get cloneTableSpaceList(): number[];
    set cloneTableSpaceList(value: number[]);
    resetCloneTableSpaceList(): void;
    get cloneTableSpaceListInput(): number[] | undefined;
    private _cloneType?;
    get cloneType(): string;
    set cloneType(value: string);
    resetCloneType(): void;
    get cloneTypeInput(): string | undefined;
    get clusterPlacementGroupId(): string;
    private _compartmentId?;
    get compartmentId(): string;
    set compartmentId(value: string);
    get compartmentIdInput(): string | undefined;
    private _computeCount?;
    get computeCount(): number;
    set computeCount(value: number);
    resetComputeCount(): void;
    get computeCountInput(): number | undefined;
    private _computeModel?;
    get computeModel(): string;
    set computeModel(value: string);
    resetComputeModel(): void;
    get computeModelInput(): string | undefined;
    private _connectionStrings;
    get connectionStrings(): DatabaseAutonomousDatabaseConnectionStringsList;
    private _connectionUrls;
    get connectionUrls(): DatabaseAutonomousDatabaseConnectionUrlsList;
    private _cpuCoreCount?;
    get cpuCoreCount(): number;
    set cpuCoreCount(value: number);
    resetCpuCoreCount(): void;
    get cpuCoreCountInput(): number | undefined;
    private _dataSafeStatus?;
    get dataSafeStatus(): string;
    set dataSafeStatus(value: string);
    resetDataSafeStatus(): void;
    get dataSafeStatusInput(): string | undefined;
    private _dataStorageSizeInGb?;
    get dataStorageSizeInGb(): number;
    set dataStorageSizeInGb(value: number);
    resetDataStorageSizeInGb(): void;
    get dataStorageSizeInGbInput(): number | undefined;
    private _dataStorageSizeInTbs?;
    get dataStorageSizeInTbs(): number;
    set dataStorageSizeInTbs(value: number);
    resetDataStorageSizeInTbs(): void;
    get dataStorageSizeInTbsInput(): number | undefined;
    private _databaseEdition?;
    get databaseEdition(): string;
    set databaseEdition(value: string);
    resetDatabaseEdition(): void;
    get databaseEditionInput(): string | undefined;
    private _databaseManagementStatus?;
    get databaseManagementStatus(): string;
    set databaseManagementStatus(value: string);
    resetDatabaseManagementStatus(): void;
    get databaseManagementStatusInput(): string | undefined;
    get dataguardRegionType(): string;
    private _dbName?;
    get dbName(): string;
    set dbName(value: string);
    get dbNameInput(): string | undefined;
    private _dbVersion?;
    get dbVersion(): string;
    set dbVersion(value: string);
    resetDbVersion(): void;
    get dbVersionInput(): string | undefined;
    private _dbWorkload?;
    get dbWorkload(): string;
    set dbWorkload(value: string);
    resetDbWorkload(): void;
    get dbWorkloadInput(): string | undefined;
    private _definedTags?;
    get definedTags(): {
        [key: string]: string;
    };
    set definedTags(value: {
        [key: string]: string;
    });
    resetDefinedTags(): void;
    get definedTagsInput(): {
        [key: string]: string;
    } | undefined;
    get disasterRecoveryRegionType(): string;
    private _disasterRecoveryType?;
    get disasterRecoveryType(): string;
    set disasterRecoveryType(value: string);
    resetDisasterRecoveryType(): void;
    get disasterRecoveryTypeInput(): string | undefined;
    private _displayName?;
    get displayName(): string;
    set displayName(value: string);
    resetDisplayName(): void;
    get displayNameInput(): string | undefined;
    private _enableDeleteScheduledOperations?;
    get enableDeleteScheduledOperations(): boolean | cdktf.IResolvable;
    set enableDeleteScheduledOperations(value: boolean | cdktf.IResolvable);
    resetEnableDeleteScheduledOperations(): void;
    get enableDeleteScheduledOperationsInput(): boolean | cdktf.IResolvable | undefined;
    private _encryptionKeyHistoryEntry;
    get encryptionKeyHistoryEntry(): DatabaseAutonomousDatabaseEncryptionKeyHistoryEntryList;
    private _encryptionKeyLocationDetails;
    get encryptionKeyLocationDetails(): DatabaseAutonomousDatabaseEncryptionKeyLocationDetailsList;
    get externalLocationZone(): string;
    get failedDataRecoveryInSeconds(): number;
    private _freeformTags?;
    get freeformTags(): {
        [key: string]: string;
    };
    set freeformTags(value: {
        [key: string]: string;
    });
    resetFreeformTags(): void;
    get freeformTagsInput(): {
        [key: string]: string;
    } | undefined;
    private _id?;
    get id(): string;
    set id(value: string);
    resetId(): void;
    get idInput(): string | undefined;
    get inMemoryAreaInGbs(): number;
    private _inMemoryPercentage?;
    get inMemoryPercentage(): number;
    set inMemoryPercentage(value: number);
    resetInMemoryPercentage(): void;
    get inMemoryPercentageInput(): number | undefined;
    get infrastructureType(): string;
    private _isAccessControlEnabled?;
    get isAccessControlEnabled(): boolean | cdktf.IResolvable;
    set isAccessControlEnabled(value: boolean | cdktf.IResolvable);
    resetIsAccessControlEnabled(): void;
    get isAccessControlEnabledInput(): boolean | cdktf.IResolvable | undefined;
    private _isAutoScalingEnabled?;
    get isAutoScalingEnabled(): boolean | cdktf.IResolvable;
    set isAutoScalingEnabled(value: boolean | cdktf.IResolvable);
    resetIsAutoScalingEnabled(): void;
    get isAutoScalingEnabledInput(): boolean | cdktf.IResolvable | undefined;
    private _isAutoScalingForStorageEnabled?;
    get isAutoScalingForStorageEnabled(): boolean | cdktf.IResolvable;
    set isAutoScalingForStorageEnabled(value: boolean | cdktf.IResolvable);
    resetIsAutoScalingForStorageEnabled(): void;
    get isAutoScalingForStorageEnabledInput(): boolean | cdktf.IResolvable | undefined;
    private _isBackupRetentionLocked?;
    get isBackupRetentionLocked(): boolean | cdktf.IResolvable;
    set isBackupRetentionLocked(value: boolean | cdktf.IResolvable);
    resetIsBackupRetentionLocked(): void;
    get isBackupRetentionLockedInput(): boolean | cdktf.IResolvable | undefined;
    private _isDataGuardEnabled?;
    get isDataGuardEnabled(): boolean | cdktf.IResolvable;
    set isDataGuardEnabled(value: boolean | cdktf.IResolvable);
    resetIsDataGuardEnabled(): void;
    get isDataGuardEnabledInput(): boolean | cdktf.IResolvable | undefined;
    private _isDedicated?;
    get isDedicated(): boolean | cdktf.IResolvable;
    set isDedicated(value: boolean | cdktf.IResolvable);
    resetIsDedicated(): void;
    get isDedicatedInput(): boolean | cdktf.IResolvable | undefined;
    private _isDevTier?;
    get isDevTier(): boolean | cdktf.IResolvable;
    set isDevTier(value: boolean | cdktf.IResolvable);
    resetIsDevTier(): void;
    get isDevTierInput(): boolean | cdktf.IResolvable | undefined;
    private _isDisableAdUpdateSchedule?;
    get isDisableAdUpdateSchedule(): boolean | cdktf.IResolvable;
    set isDisableAdUpdateSchedule(value: boolean | cdktf.IResolvable);
    resetIsDisableAdUpdateSchedule(): void;
    get isDisableAdUpdateScheduleInput(): boolean | cdktf.IResolvable | undefined;
    private _isDisableDbVersionUpgradeSchedule?;
    get isDisableDbVersionUpgradeSchedule(): boolean | cdktf.IResolvable;
    set isDisableDbVersionUpgradeSchedule(value: boolean | cdktf.IResolvable);
    resetIsDisableDbVersionUpgradeSchedule(): void;
    get isDisableDbVersionUpgradeScheduleInput(): boolean | cdktf.IResolvable | undefined;
    private _isDisconnectPeer?;
    get isDisconnectPeer(): boolean | cdktf.IResolvable;
    set isDisconnectPeer(value: boolean | cdktf.IResolvable);
    resetIsDisconnectPeer(): void;
    get isDisconnectPeerInput(): boolean | cdktf.IResolvable | undefined;
    private _isFreeTier?;
    get isFreeTier(): boolean | cdktf.IResolvable;
    set isFreeTier(value: boolean | cdktf.IResolvable);
    resetIsFreeTier(): void;
    get isFreeTierInput(): boolean | cdktf.IResolvable | undefined;
    private _isLocalDataGuardEnabled?;
    get isLocalDataGuardEnabled(): boolean | cdktf.IResolvable;
    set isLocalDataGuardEnabled(value: boolean | cdktf.IResolvable);
    resetIsLocalDataGuardEnabled(): void;
    get isLocalDataGuardEnabledInput(): boolean | cdktf.IResolvable | undefined;
    private _isMtlsConnectionRequired?;
    get isMtlsConnectionRequired(): boolean | cdktf.IResolvable;
    set isMtlsConnectionRequired(value: boolean | cdktf.IResolvable);
    resetIsMtlsConnectionRequired(): void;
    get isMtlsConnectionRequiredInput(): boolean | cdktf.IResolvable | undefined;
    get isPreview(): cdktf.IResolvable;
    private _isPreviewVersionWithServiceTermsAccepted?;
    get isPreviewVersionWithServiceTermsAccepted(): boolean | cdktf.IResolvable;
    set isPreviewVersionWithServiceTermsAccepted(value: boolean | cdktf.IResolvable);
    resetIsPreviewVersionWithServiceTermsAccepted(): void;
    get isPreviewVersionWithServiceTermsAcceptedInput(): boolean | cdktf.IResolvable | undefined;
    get isReconnectCloneEnabled(): cdktf.IResolvable;
    private _isRefreshableClone?;
    get isRefreshableClone(): boolean | cdktf.IResolvable;
    set isRefreshableClone(value: boolean | cdktf.IResolvable);
    resetIsRefreshableClone(): void;
    get isRefreshableCloneInput(): boolean | cdktf.IResolvable | undefined;
    get isRemoteDataGuardEnabled(): cdktf.IResolvable;
    private _isReplicateAutomaticBackups?;
    get isReplicateAutomaticBackups(): boolean | cdktf.IResolvable;
    set isReplicateAutomaticBackups(value: boolean | cdktf.IResolvable);
    resetIsReplicateAutomaticBackups(): void;
    get isReplicateAutomaticBackupsInput(): boolean | cdktf.IResolvable | undefined;
    private _isScheduleAdUpdateToEarliest?;
    get isScheduleAdUpdateToEarliest(): boolean | cdktf.IResolvable;
    set isScheduleAdUpdateToEarliest(value: boolean | cdktf.IResolvable);
    resetIsScheduleAdUpdateToEarliest(): void;
    get isScheduleAdUpdateToEarliestInput(): boolean | cdktf.IResolvable | undefined;
    private _isScheduleDbVersionUpgradeToEarliest?;
    get isScheduleDbVersionUpgradeToEarliest(): boolean | cdktf.IResolvable;
    set isScheduleDbVersionUpgradeToEarliest(value: boolean | cdktf.IResolvable);
    resetIsScheduleDbVersionUpgradeToEarliest(): void;
    get isScheduleDbVersionUpgradeToEarliestInput(): boolean | cdktf.IResolvable | undefined;
    private _isShrinkOnly?;
    get isShrinkOnly(): boolean | cdktf.IResolvable;
    set isShrinkOnly(value: boolean | cdktf.IResolvable);
    resetIsShrinkOnly(): void;
    get isShrinkOnlyInput(): boolean | cdktf.IResolvable | undefined;
    private _keyHistoryEntry;
    get keyHistoryEntry(): DatabaseAutonomousDatabaseKeyHistoryEntryList;
    get keyStoreId(): string;
    get keyStoreWalletName(): string;
    private _keyVersionId?;
    get keyVersionId(): string;
    set keyVersionId(value: string);
    resetKeyVersionId(): void;
    get keyVersionIdInput(): string | undefined;
    private _kmsKeyId?;
    get kmsKeyId(): string;
    set kmsKeyId(value: string);
    resetKmsKeyId(): void;
    get kmsKeyIdInput(): string | undefined;
    get kmsKeyLifecycleDetails(): string;
    get kmsKeyVersionId(): string;
    private _licenseModel?;
    get licenseModel(): string;
    set licenseModel(value: string);
    resetLicenseModel(): void;
    get licenseModelInput(): string | undefined;
    get lifecycleDetails(): string;
    private _localAdgAutoFailoverMaxDataLossLimit?;
    get localAdgAutoFailoverMaxDataLossLimit(): number;
    set localAdgAutoFailoverMaxDataLossLimit(value: number);
    resetLocalAdgAutoFailoverMaxDataLossLimit(): void;
    get localAdgAutoFailoverMaxDataLossLimitInput(): number | undefined;
    private _localAdgResourcePoolLeaderId?;
    get localAdgResourcePoolLeaderId(): string;
    set localAdgResourcePoolLeaderId(value: string);
    resetLocalAdgResourcePoolLeaderId(): void;
    get localAdgResourcePoolLeaderIdInput(): string | undefined;
    get localDisasterRecoveryType(): string;
    private _localStandbyDb;
    get localStandbyDb(): DatabaseAutonomousDatabaseLocalStandbyDbList;
    get maintenanceTargetComponent(): string;
    private _maxCpuCoreCount?;
    get maxCpuCoreCount(): number;
    set maxCpuCoreCount(value: number);
    resetMaxCpuCoreCount(): void;
    get maxCpuCoreCountInput(): number | undefined;
    get memoryPerComputeUnitInGbs(): number;
    get memoryPerOracleComputeUnitInGbs(): number;
    private _ncharacterSet?;
    get ncharacterSet(): string;
    set ncharacterSet(value: string);
    resetNcharacterSet(): void;
    get ncharacterSetInput(): string | undefined;
    get netServicesArchitecture(): string;
    get nextLongTermBackupTimeStamp(): string;
    private _nsgIds?;
    get nsgIds(): string[];
    set nsgIds(value: string[]);
    resetNsgIds(): void;
    get nsgIdsInput(): string[] | undefined;
    private _ocpuCount?;
    get ocpuCount(): number;
    set ocpuCount(value: number);
    resetOcpuCount(): void;
    get ocpuCountInput(): number | undefined;
    private _openMode?;
    get openMode(): string;
    set openMode(value: string);
    resetOpenMode(): void;
    get openModeInput(): string | undefined;
    private _operationsInsightsStatus?;
    get operationsInsightsStatus(): string;
    set operationsInsightsStatus(value: string);
    resetOperationsInsightsStatus(): void;
    get operationsInsightsStatusInput(): string | undefined;
    private _peerDbId?;
    get peerDbId(): string;
    set peerDbId(value: string);
    resetPeerDbId(): void;
    get peerDbIdInput(): string | undefined;
    get peerDbIds(): string[];
    private _permissionLevel?;
    get permissionLevel(): string;
    set permissionLevel(value: string);
    resetPermissionLevel(): void;
    get permissionLevelInput(): string | undefined;
    get privateEndpoint(): string;
    private _privateEndpointIp?;
    get privateEndpointIp(): string;
    set privateEndpointIp(value: string);
    resetPrivateEndpointIp(): void;
    get privateEndpointIpInput(): string | undefined;
    private _privateEndpointLabel?;
    get privateEndpointLabel(): string;
    set privateEndpointLabel(value: string);
    resetPrivateEndpointLabel(): void;
    get privateEndpointLabelInput(): string | undefined;
    get provisionableCpus(): number[];
    private _publicConnectionUrls;
    get publicConnectionUrls(): DatabaseAutonomousDatabasePublicConnectionUrlsList;
    get publicEndpoint(): string;
    private _refreshableMode?;
    get refreshableMode(): string;
    set refreshableMode(value: string);
    resetRefreshableMode(): void;
    get refreshableModeInput(): string | undefined;
    get refreshableStatus(): string;
    private _remoteDisasterRecoveryConfiguration;
    get remoteDisasterRecoveryConfiguration(): DatabaseAutonomousDatabaseRemoteDisasterRecoveryConfigurationList;
    private _remoteDisasterRecoveryType?;
    get remoteDisasterRecoveryType(): string;
    set remoteDisasterRecoveryType(value: string);
    resetRemoteDisasterRecoveryType(): void;
    get remoteDisasterRecoveryTypeInput(): string | undefined;
    private _resourcePoolLeaderId?;
    get resourcePoolLeaderId(): string;
    set resourcePoolLeaderId(value: string);
    resetResourcePoolLeaderId(): void;
    get resourcePoolLeaderIdInput(): string | undefined;
    get role(): string;
    private _rotateKeyTrigger?;
    get rotateKeyTrigger(): boolean | cdktf.IResolvable;
    set rotateKeyTrigger(value: boolean | cdktf.IResolvable);
    resetRotateKeyTrigger(): void;
    get rotateKeyTriggerInput(): boolean | cdktf.IResolvable | undefined;
    private _secretId?;
    get secretId(): string;
    set secretId(value: string);
    resetSecretId(): void;
    get secretIdInput(): string | undefined;
    private _secretVersionNumber?;
    get secretVersionNumber(): number;
    set secretVersionNumber(value: number);
    resetSecretVersionNumber(): void;
    get secretVersionNumberInput(): number | undefined;
    private _securityAttributes?;
    get securityAttributes(): {
        [key: string]: string;
    };
    set securityAttributes(value: {
        [key: string]: string;
    });
    resetSecurityAttributes(): void;
    get securityAttributesInput(): {
        [key: string]: string;
    } | undefined;
    get serviceConsoleUrl(): string;
    private _shrinkAdbTrigger?;
    get shrinkAdbTrigger(): number;
    set shrinkAdbTrigger(value: number);
    resetShrinkAdbTrigger(): void;
    get shrinkAdbTriggerInput(): number | undefined;
    private _source?;
    get source(): string;
    set source(value: string);
    resetSource(): void;
    get sourceInput(): string | undefined;
    private _sourceId?;
    get sourceId(): string;
    set sourceId(value: string);
    resetSourceId(): void;
    get sourceIdInput(): string | undefined;
    private _standbyDb;
    get standbyDb(): DatabaseAutonomousDatabaseStandbyDbList;
    private _standbyWhitelistedIps?;
    get standbyWhitelistedIps(): string[];
    set standbyWhitelistedIps(value: string[]);
    resetStandbyWhitelistedIps(): void;
    get standbyWhitelistedIpsInput(): string[] | undefined;
    private _state?;
    get state(): string;
    set state(value: string);
    resetState(): void;
    get stateInput(): string | undefined;
    private _subnetId?;
    get subnetId(): string;
    set subnetId(value: string);
    resetSubnetId(): void;
    get subnetIdInput(): string | undefined;
    private _subscriptionId?;
    get subscriptionId(): string;
    set subscriptionId(value: string);
    resetSubscriptionId(): void;
    get subscriptionIdInput(): string | undefined;
    get supportedRegionsToCloneTo(): string[];
    private _switchoverTo?;
    get switchoverTo(): string;
    set switchoverTo(value: string);
    resetSwitchoverTo(): void;
    get switchoverToInput(): string | undefined;
    private _switchoverToRemotePeerId?;
    get switchoverToRemotePeerId(): string;
    set switchoverToRemotePeerId(value: string);
    resetSwitchoverToRemotePeerId(): void;
    get switchoverToRemotePeerIdInput(): string | undefined;
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
    private _timeMaintenancePauseUntil?;
    get timeMaintenancePauseUntil(): string;
    set timeMaintenancePauseUntil(value: string);
    resetTimeMaintenancePauseUntil(): void;
    get timeMaintenancePauseUntilInput(): string | undefined;
    private _timeOfAutoRefreshStart?;
    get timeOfAutoRefreshStart(): string;
    set timeOfAutoRefreshStart(value: string);
    resetTimeOfAutoRefreshStart(): void;
    get timeOfAutoRefreshStartInput(): string | undefined;
    get timeOfJoiningResourcePool(): string;
    get timeOfLastFailover(): string;
    get timeOfLastRefresh(): string;
    get timeOfLastRefreshPoint(): string;
    get timeOfLastSwitchover(): string;
    get timeOfNextRefresh(): string;
    get timeReclamationOfFreeAutonomousDatabase(): string;
    private _timeScheduledAdUpdate?;
    get timeScheduledAdUpdate(): string;
    set timeScheduledAdUpdate(value: string);
    resetTimeScheduledAdUpdate(): void;
    get timeScheduledAdUpdateInput(): string | undefined;
    private _timeScheduledDbVersionUpgrade?;
    get timeScheduledDbVersionUpgrade(): string;
    set timeScheduledDbVersionUpgrade(value: string);
    resetTimeScheduledDbVersionUpgrade(): void;
    get timeScheduledDbVersionUpgradeInput(): string | undefined;
    get timeUndeleted(): string;
    get timeUntilReconnectCloneEnabled(): string;
    private _timestamp?;
    get timestamp(): string;
    set timestamp(value: string);
    resetTimestamp(): void;
    get timestampInput(): string | undefined;
    get totalBackupStorageSizeInGbs(): number;
    private _useLatestAvailableBackupTimeStamp?;
    get useLatestAvailableBackupTimeStamp(): boolean | cdktf.IResolvable;
    set useLatestAvailableBackupTimeStamp(value: boolean | cdktf.IResolvable);
    resetUseLatestAvailableBackupTimeStamp(): void;
    get useLatestAvailableBackupTimeStampInput(): boolean | cdktf.IResolvable | undefined;
    get usedDataStorageSizeInGbs(): number;
    get usedDataStorageSizeInTbs(): number;
    private _vanityConnectionUrls;
    get vanityConnectionUrls(): DatabaseAutonomousDatabaseVanityConnectionUrlsList;
    private _vaultId?;
    get vaultId(): string;
    set vaultId(value: string);
    resetVaultId(): void;
    get vaultIdInput(): string | undefined;
    private _whitelistedIps?;
    get whitelistedIps(): string[];
    set whitelistedIps(value: string[]);
    resetWhitelistedIps(): void;
    get whitelistedIpsInput(): string[] | undefined;
    private _autonomousDatabaseMaintenanceWindow;
    get autonomousDatabaseMaintenanceWindow(): DatabaseAutonomousDatabaseAutonomousDatabaseMaintenanceWindowOutputReference;
    putAutonomousDatabaseMaintenanceWindow(value: DatabaseAutonomousDatabaseAutonomousDatabaseMaintenanceWindow): void;
    resetAutonomousDatabaseMaintenanceWindow(): void;
    get autonomousDatabaseMaintenanceWindowInput(): DatabaseAutonomousDatabaseAutonomousDatabaseMaintenanceWindow | undefined;
    private _customerContacts;
    get customerContacts(): DatabaseAutonomousDatabaseCustomerContactsList;
    putCustomerContacts(value: DatabaseAutonomousDatabaseCustomerContacts[] | cdktf.IResolvable): void;
    resetCustomerContacts(): void;
    get customerContactsInput(): cdktf.IResolvable | DatabaseAutonomousDatabaseCustomerContacts[] | undefined;
    private _dbToolsDetails;
    get dbToolsDetails(): DatabaseAutonomousDatabaseDbToolsDetailsList;
    putDbToolsDetails(value: DatabaseAutonomousDatabaseDbToolsDetails[] | cdktf.IResolvable): void;
    resetDbToolsDetails(): void;
    get dbToolsDetailsInput(): cdktf.IResolvable | DatabaseAutonomousDatabaseDbToolsDetails[] | undefined;
    private _encryptionKey;
    get encryptionKey(): DatabaseAutonomousDatabaseEncryptionKeyOutputReference;
    putEncryptionKey(value: DatabaseAutonomousDatabaseEncryptionKey): void;
    resetEncryptionKey(): void;
    get encryptionKeyInput(): DatabaseAutonomousDatabaseEncryptionKey | undefined;
    private _longTermBackupSchedule;
    get longTermBackupSchedule(): DatabaseAutonomousDatabaseLongTermBackupScheduleList;
    putLongTermBackupSchedule(value: DatabaseAutonomousDatabaseLongTermBackupSchedule[] | cdktf.IResolvable): void;
    resetLongTermBackupSchedule(): void;
    get longTermBackupScheduleInput(): cdktf.IResolvable | DatabaseAutonomousDatabaseLongTermBackupSchedule[] | undefined;
    private _resourcePoolSummary;
    get resourcePoolSummary(): DatabaseAutonomousDatabaseResourcePoolSummaryOutputReference;
    putResourcePoolSummary(value: DatabaseAutonomousDatabaseResourcePoolSummary): void;
    resetResourcePoolSummary(): void;
    get resourcePoolSummaryInput(): DatabaseAutonomousDatabaseResourcePoolSummary | undefined;
    private _scheduledOperations;
    get scheduledOperations(): DatabaseAutonomousDatabaseScheduledOperationsList;
    putScheduledOperations(value: DatabaseAutonomousDatabaseScheduledOperations[] | cdktf.IResolvable): void;
    resetScheduledOperations(): void;
    get scheduledOperationsInput(): cdktf.IResolvable | DatabaseAutonomousDatabaseScheduledOperations[] | undefined;
    private _timeouts;
    get timeouts(): DatabaseAutonomousDatabaseTimeoutsOutputReference;
    putTimeouts(value: DatabaseAutonomousDatabaseTimeouts): void;
    resetTimeouts(): void;
    get timeoutsInput(): cdktf.IResolvable | DatabaseAutonomousDatabaseTimeouts | undefined;
    private _transportableTablespace;
    get transportableTablespace(): DatabaseAutonomousDatabaseTransportableTablespaceOutputReference;
    putTransportableTablespace(value: DatabaseAutonomousDatabaseTransportableTablespace): void;
    resetTransportableTablespace(): void;
    get transportableTablespaceInput(): DatabaseAutonomousDatabaseTransportableTablespace | undefined;
    private _vanityUrlDetails;
    get vanityUrlDetails(): DatabaseAutonomousDatabaseVanityUrlDetailsList;
    putVanityUrlDetails(value: DatabaseAutonomousDatabaseVanityUrlDetails[] | cdktf.IResolvable): void;
    resetVanityUrlDetails(): void;
    get vanityUrlDetailsInput(): cdktf.IResolvable | DatabaseAutonomousDatabaseVanityUrlDetails[] | undefined;
    protected synthesizeAttributes(): {
        [name: string]: any;
    };
    protected synthesizeHclAttributes(): {
        [name: string]: any;
    };
}
