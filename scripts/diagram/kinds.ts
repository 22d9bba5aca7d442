// What a picture calls a resource, where it groups it, and how it draws it.

/** The marks around a node's text in Mermaid. */
export enum Shape {
  BOX = "[|]",
  ROUND = "(|)",
  STADIUM = "([|])",
  CYLINDER = "[(|)]",
  HEXAGON = "{{|}}",
  FRAME = "[[|]]",
  SLANTED = "[/|/]",
  FLAG = ">|]",
}

export interface Kind {
  /** What one is called. */
  readonly word: string;
  /** The service that it belongs to. */
  readonly service: string;
  readonly shape: Shape;
}

const KINDS: Readonly<Record<string, Kind>> = {
  oci_apigateway_gateway: { word: "API gateway", service: "API Gateway", shape: Shape.BOX },
  oci_core_instance: { word: "Instance", service: "Compute", shape: Shape.BOX },
  oci_database_autonomous_database: { word: "Autonomous Database", service: "Database", shape: Shape.CYLINDER },
  oci_events_rule: { word: "Event rule", service: "Events", shape: Shape.SLANTED },
  oci_functions_application: { word: "Function application", service: "Functions", shape: Shape.FRAME },
  oci_functions_function: { word: "Function", service: "Functions", shape: Shape.HEXAGON },
  oci_identity_domains_dynamic_resource_group: { word: "Dynamic group", service: "Identity", shape: Shape.ROUND },
  oci_identity_domains_group: { word: "Group", service: "Identity", shape: Shape.ROUND },
  oci_identity_dynamic_group: { word: "Dynamic group", service: "Identity", shape: Shape.ROUND },
  oci_identity_group: { word: "Group", service: "Identity", shape: Shape.ROUND },
  oci_kms_key: { word: "Key", service: "Vault", shape: Shape.BOX },
  oci_kms_vault: { word: "Vault", service: "Vault", shape: Shape.FRAME },
  oci_log_analytics_log_analytics_log_group: { word: "Log group", service: "Log Analytics", shape: Shape.CYLINDER },
  oci_logging_log: { word: "Log", service: "Logging", shape: Shape.BOX },
  oci_logging_log_group: { word: "Log group", service: "Logging", shape: Shape.FRAME },
  oci_logging_unified_agent_configuration: { word: "Agents", service: "Logging", shape: Shape.SLANTED },
  oci_monitoring_alarm: { word: "Alarm", service: "Monitoring", shape: Shape.BOX },
  oci_objectstorage_bucket: { word: "Bucket", service: "Object Storage", shape: Shape.CYLINDER },
  oci_ons_notification_topic: { word: "Topic", service: "Notifications", shape: Shape.STADIUM },
  oci_queue_queue: { word: "Queue", service: "Queue", shape: Shape.STADIUM },
  oci_sch_service_connector: { word: "Connector", service: "Connector Hub", shape: Shape.SLANTED },
  oci_streaming_connect_harness: { word: "Connect harness", service: "Streaming", shape: Shape.FRAME },
  oci_streaming_stream: { word: "Stream", service: "Streaming", shape: Shape.STADIUM },
  oci_streaming_stream_pool: { word: "Stream pool", service: "Streaming", shape: Shape.FRAME },
  oci_vault_secret: { word: "Secret", service: "Vault", shape: Shape.BOX },
};

/** The kind of a type of resource; one that the table does not know is called by its type. */
export function kindOf(type: string): Kind {
  const known = KINDS[type.replace(/^data\./, "")];
  if (known !== undefined) return known;
  const word = type.replace(/^(?:data\.)?(?:oci_)?/, "").replaceAll("_", " ");
  return { word, service: "Other services", shape: Shape.BOX };
}
