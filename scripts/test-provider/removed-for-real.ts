// Which blocks a plan removes when they leave the configuration, and what arguments fall back to. The schema document does not say it of
// blocks: nearly all of this provider are Optional and Computed, so they stay as they were; these are Optional only.

const OPTIONAL_ONLY: Readonly<Record<string, readonly string[]>> = {
  oci_core_network_security_group_security_rule: [
    "icmp_options",
    "tcp_options",
    "tcp_options.destination_port_range",
    "tcp_options.source_port_range",
    "udp_options",
  ],
  oci_core_route_table: ["route_rules"],
  oci_core_security_list: [
    "egress_security_rules",
    "egress_security_rules.icmp_options",
    "egress_security_rules.tcp_options",
    "egress_security_rules.tcp_options.source_port_range",
    "egress_security_rules.udp_options",
    "egress_security_rules.udp_options.source_port_range",
    "ingress_security_rules",
    "ingress_security_rules.icmp_options",
    "ingress_security_rules.tcp_options",
    "ingress_security_rules.tcp_options.source_port_range",
    "ingress_security_rules.udp_options",
    "ingress_security_rules.udp_options.source_port_range",
  ],
  oci_database_autonomous_database: ["scheduled_operations.day_of_week"],
  oci_datascience_model_deployment: [
    "instance_configuration",
    ...["scale_configuration", "scale_in_configuration", "scale_out_configuration"].map(
      (block) => `scaling_policy.auto_scaling_policies.rules.${block}`,
    ),
  ].map((block) => `model_deployment_configuration_details.infrastructure_configuration_details.${block}`),
  oci_dns_resolver: ["attached_views", "rules"],
  oci_events_rule: ["condition_details"],
  oci_identity_domains_group: ["members"],
  oci_kms_key: ["restore_from_file", "restore_from_object_store"],
  oci_kms_vault: ["restore_from_file", "restore_from_object_store"],
  oci_logging_unified_agent_configuration: ["service_configuration.destination", "service_configuration.sources"],
  oci_objectstorage_bucket: ["retention_rules", "retention_rules.duration"],
  oci_objectstorage_object: ["source_uri_details"],
  oci_vault_secret: ["replication_config"],
};

/** What an argument that is Optional only becomes when it is left out. */
const DEFAULTS: Readonly<Record<string, Readonly<Record<string, boolean | number | string>>>> = {
  oci_core_instance: { "create_vnic_details.assign_public_ip": "true" },
  oci_core_internet_gateway: { enabled: true },
  oci_core_network_security_group_security_rule: { "icmp_options.code": -1 },
  oci_core_security_list: {
    "egress_security_rules.icmp_options.code": -1,
    "ingress_security_rules.icmp_options.code": -1,
    "ingress_security_rules.stateless": false,
  },
  oci_dataflow_application: { terminate_runs_on_deletion: false },
  oci_objectstorage_bucket: { access_type: "NoPublicAccess" },
  oci_objectstorage_object: { delete_all_object_versions: false },
  oci_objectstorage_object_lifecycle_policy: { "rules.target": "objects" },
  oci_vault_secret: { enable_auto_generation: false },
};

/** Whether a block that leaves the configuration stays on the service, without a word in the plan. */
export function staysWhenRemoved(type: string, block: string): boolean {
  return !(OPTIONAL_ONLY[type]?.includes(block) ?? false);
}

export function defaultOf(type: string, argument: string): boolean | number | string | null {
  return DEFAULTS[type]?.[argument] ?? null;
}
