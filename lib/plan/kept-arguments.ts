// Internal: what the service keeps when it is taken out of the code: the Optional and Computed arguments and blocks of provider 8.28.0,
// of every type in bindings/resources.json. Those inside blocks are listed where a block is edited by hand often. test/plan compares
// the table with bindings/schema.json; that a block is Computed is in the provider's code only.

import { heldBy } from "./held";

/** Dotted paths, by type. */
const KEPT: { readonly [type: string]: string } = {
  oci_apigateway_deployment: "display_name is_lock_override locks",
  oci_apigateway_gateway:
    "ca_bundles certificate_id display_name ip_mode ipv4address_configuration ipv6address_configuration is_lock_override locks network_security_group_ids response_cache_details",
  oci_core_cpe: "cpe_device_shape_id display_name is_private",
  oci_core_drg: "display_name",
  oci_core_drg_attachment:
    "display_name drg_route_table_id export_drg_route_distribution_id network_details route_table_id vcn_id",
  oci_core_instance:
    "agent_config availability_config capacity_reservation_id compute_cluster_id create_vnic_details dedicated_vm_host_id display_name extended_metadata fault_domain hostname_label image instance_configuration_id instance_options ipxe_script is_ai_enterprise_enabled is_pv_encryption_in_transit_enabled launch_options launch_volume_attachments licensing_configs metadata placement_constraint_details platform_config preemptible_instance_config security_attributes shape shape_config source_details state subnet_id",
  oci_core_internet_gateway: "display_name route_table_id",
  oci_core_ipsec: "cpe_local_identifier cpe_local_identifier_type display_name tunnel_configuration",
  oci_core_nat_gateway: "block_traffic display_name public_ip_id route_table_id",
  oci_core_network_security_group: "display_name",
  oci_core_network_security_group_security_rule: "description destination destination_type source_type stateless",
  oci_core_remote_peering_connection: "display_name peer_id peer_region_name",
  oci_core_route_table: "display_name",
  oci_core_security_list: "display_name",
  oci_core_service_gateway: "display_name route_table_id",
  oci_core_subnet:
    "availability_domain cidr_block dhcp_options_id display_name dns_label ipv4cidr_blocks ipv6cidr_block ipv6cidr_blocks prohibit_internet_ingress prohibit_public_ip_on_vnic route_table_id security_list_ids",
  oci_core_vcn:
    "byoipv6cidr_details cidr_block cidr_blocks display_name dns_label ipv6private_cidr_blocks is_ipv6enabled is_oracle_gua_allocation_enabled security_attributes",
  oci_database_autonomous_database:
    "admin_password are_primary_whitelisted_ips_used auto_refresh_frequency_in_seconds auto_refresh_point_lag_in_seconds autonomous_container_database_id autonomous_database_backup_id autonomous_database_id autonomous_database_maintenance_window autonomous_maintenance_schedule_type availability_domain backup_retention_period_in_days byol_compute_count_limit character_set clone_table_space_list clone_type compute_count compute_model cpu_core_count customer_contacts data_safe_status data_storage_size_in_gb data_storage_size_in_tbs database_edition database_management_status db_tools_details db_version db_workload disaster_recovery_type display_name encryption_key in_memory_percentage is_access_control_enabled is_auto_scaling_enabled is_auto_scaling_for_storage_enabled is_backup_retention_locked is_data_guard_enabled is_dedicated is_dev_tier is_disable_ad_update_schedule is_disable_db_version_upgrade_schedule is_free_tier is_local_data_guard_enabled is_mtls_connection_required is_preview_version_with_service_terms_accepted is_refreshable_clone is_replicate_automatic_backups is_schedule_ad_update_to_earliest is_schedule_db_version_upgrade_to_earliest kms_key_id license_model local_adg_auto_failover_max_data_loss_limit local_adg_resource_pool_leader_id long_term_backup_schedule max_cpu_core_count ncharacter_set nsg_ids ocpu_count open_mode operations_insights_status peer_db_id permission_level private_endpoint_ip private_endpoint_label refreshable_mode remote_disaster_recovery_type resource_pool_leader_id resource_pool_summary scheduled_operations secret_id secret_version_number security_attributes shrink_adb_trigger source source_id standby_whitelisted_ips state subnet_id subscription_id time_maintenance_pause_until time_of_auto_refresh_start time_scheduled_ad_update time_scheduled_db_version_upgrade timestamp transportable_tablespace use_latest_available_backup_time_stamp vanity_url_details vault_id",
  oci_dataflow_application:
    "application_log_config arguments configuration description driver_shape_config execute executor_shape_config file_uri idle_timeout_in_minutes logs_bucket_uri max_duration_in_minutes metastore_id parameters pool_id private_endpoint_id type warehouse_bucket_uri",
  oci_dataintegration_workspace:
    "description dns_server_ip dns_server_zone endpoint_compartment_id endpoint_id endpoint_name is_private_network_enabled quiesce_timeout registry_compartment_id registry_id registry_name subnet_id vcn_id",
  oci_datascience_notebook_session:
    "display_name notebook_session_config_details notebook_session_configuration_details notebook_session_runtime_config_details notebook_session_storage_mount_configuration_details_list state",
  oci_datascience_project: "description display_name",
  oci_dns_resolver_endpoint: "endpoint_type forwarding_address listening_address security_attributes",
  oci_events_rule:
    "actions.action actions.action.description actions.action.function_id actions.action.stream_id actions.action.topic_id actions.actions actions.actions.description actions.actions.function_id actions.actions.stream_id actions.actions.topic_id condition description",
  oci_functions_application:
    "config image_policy_config image_policy_config.key_details logging logging.line_format network_security_group_ids security_attributes shape syslog_url trace_config trace_config.domain_id trace_config.is_enabled",
  oci_functions_function:
    "config detached_mode_timeout_in_seconds failure_destination failure_destination.channel_id failure_destination.queue_id failure_destination.stream_id failure_destination.topic_id image image_digest provisioned_concurrency_config provisioned_concurrency_config.count source_details success_destination success_destination.channel_id success_destination.queue_id success_destination.stream_id success_destination.topic_id timeout_in_seconds trace_config trace_config.is_enabled",
  oci_golden_gate_connection:
    "access_key_id account_key_secret_id account_name additional_attributes auth_details authentication_mode authentication_type azure_authority_host azure_tenant_id bootstrap_servers catalog client_id cluster_id cluster_placement_group_id connection_factory connection_string connection_url consumer_properties core_site_xml database_id database_name db_system_id deployment_id description does_use_secret_ids endpoint fingerprint host is_lock_override jndi_connection_factory jndi_initial_context_factory jndi_provider_url jndi_security_principal key_id locks max_input_chars model_key nsg_ids port producer_properties provider_type public_key_fingerprint redis_cluster_id region routing_method security_attributes security_protocol servers session_mode should_use_jndi should_use_resource_principal should_validate_server_certificate ssl_ca ssl_cert ssl_crl ssl_mode ssl_server_certificate storage storage_credential_name stream_pool_id subnet_id subscription_id tenancy_id tenant_id tls_ca_file tls_certificate_key_file tls_certificate_key_file_password tls_certificate_key_file_password_secret_id tls_certificate_key_file_secret_id url user_id username vault_id",
  oci_golden_gate_connection_assignment: "is_lock_override",
  oci_golden_gate_deployment:
    "availability_domain backup_schedule byol_cpu_core_count_limit cluster_placement_group_id cpu_core_count deployment_backup_id deployment_type description disaster_recovery_status environment_type fault_domain fqdn is_auto_scaling_enabled is_byol_cpu_core_count_limit_enabled is_lock_override is_public license_model load_balancer_subnet_id locks maintenance_configuration maintenance_window nsg_ids ogg_data placements security_attributes source_deployment_id state subscription_id",
  oci_identity_group: "compartment_id",
  oci_identity_policy: "version_date",
  oci_identity_user: "compartment_id email",
  oci_identity_user_group_membership: "compartment_id",
  oci_integration_integration_instance:
    "alternate_custom_endpoints consumption_model custom_endpoint is_disaster_recovery_enabled is_file_server_enabled is_visual_builder_enabled network_endpoint_details security_attributes shape state system_tags",
  oci_kms_key:
    "auto_key_rotation_details auto_key_rotation_details.last_rotation_message auto_key_rotation_details.last_rotation_status auto_key_rotation_details.rotation_interval_in_days auto_key_rotation_details.time_of_last_rotation auto_key_rotation_details.time_of_next_rotation auto_key_rotation_details.time_of_schedule_start desired_state external_key_reference is_auto_rotation_enabled key_shape.curve_id protection_mode time_of_deletion",
  oci_kms_key_version: "external_key_version_id time_of_deletion",
  oci_kms_vault: "external_key_manager_metadata time_of_deletion",
  oci_log_analytics_log_analytics_log_group: "description",
  oci_logging_log:
    "configuration configuration.compartment_id configuration.source.parameters is_enabled retention_duration",
  oci_logging_log_group: "description",
  oci_logging_unified_agent_configuration: "group_association",
  oci_monitoring_alarm:
    "alarm_summary body evaluation_slack_duration is_notifications_per_metric_dimension_enabled message_format metric_compartment_id_in_subtree notification_title notification_version overrides overrides.body overrides.pending_duration overrides.query overrides.rule_name overrides.severity pending_duration repeat_notification_duration resolution resource_group rule_name suppression suppression.description",
  oci_objectstorage_bucket:
    "auto_tiering bucket_scope is_bucket_key_enabled kms_key_id object_events_enabled storage_tier versioning",
  oci_objectstorage_object_lifecycle_policy:
    "rules rules.object_name_filter rules.object_name_filter.exclusion_patterns rules.object_name_filter.inclusion_patterns rules.object_name_filter.inclusion_prefixes",
  oci_ons_notification_topic: "description",
  oci_ons_subscription: "delivery_policy",
  oci_queue_queue:
    "capabilities capabilities.is_primary_consumer_group_enabled capabilities.primary_consumer_group_dead_letter_queue_delivery_count capabilities.primary_consumer_group_display_name capabilities.primary_consumer_group_filter capabilities.type channel_consumption_limit custom_encryption_key_id dead_letter_queue_delivery_count retention_in_seconds timeout_in_seconds visibility_in_seconds",
  oci_sch_service_connector:
    "description source.config_map source.cursor source.cursor.kind source.log_sources source.log_sources.compartment_id source.log_sources.log_group_id source.log_sources.log_id source.monitoring_sources source.monitoring_sources.compartment_id source.monitoring_sources.namespace_details source.plugin_name source.stream_id state target.batch_rollover_size_in_mbs target.batch_rollover_time_in_ms target.batch_size_in_kbs target.batch_size_in_num target.batch_time_in_sec target.bucket target.compartment_id target.dimensions target.dimensions.dimension_value target.dimensions.dimension_value.path target.dimensions.dimension_value.value target.dimensions.name target.enable_formatted_messaging target.function_id target.log_group_id target.log_source_identifier target.metric target.metric_namespace target.namespace target.object_name_prefix target.stream_id target.topic_id tasks tasks.batch_size_in_kbs tasks.batch_time_in_sec tasks.condition tasks.function_id",
  oci_streaming_stream: "compartment_id retention_in_hours stream_pool_id",
  oci_streaming_stream_pool:
    "custom_encryption_key kafka_settings kafka_settings.auto_create_topics_enable kafka_settings.log_retention_hours kafka_settings.num_partitions private_endpoint_settings private_endpoint_settings.nsg_ids private_endpoint_settings.private_endpoint_ip private_endpoint_settings.subnet_id security_attributes",
  oci_vault_secret:
    "description metadata rotation_config rotation_config.is_scheduled_rotation_enabled rotation_config.rotation_interval rotation_config.target_system_details.adb_id rotation_config.target_system_details.function_id secret_content secret_content.stage secret_generation_context secret_rules secret_rules.is_enforced_on_deleted_secret_versions secret_rules.is_secret_content_retrieval_blocked_on_expiry secret_rules.secret_version_expiry_interval secret_rules.time_of_absolute_expiry",
};

const TAGS = ["defined_tags", "freeform_tags"];

/** The types that cannot have tags. */
const UNTAGGED = [
  "oci_core_network_security_group_security_rule",
  "oci_golden_gate_connection_assignment",
  "oci_identity_auth_token",
  "oci_identity_user_group_membership",
  "oci_kms_key_version",
  "oci_objectstorage_object_lifecycle_policy",
];

/** The arguments of a type that are kept when they are taken out of the code. */
export function keptArguments(type: string): readonly string[] {
  const tags = heldBy(type) === undefined || UNTAGGED.includes(type) ? [] : TAGS;
  const listed = Object.hasOwn(KEPT, type) ? (KEPT[type] ?? "") : "";
  return [...listed.split(" ").filter((path) => path !== ""), ...tags];
}
