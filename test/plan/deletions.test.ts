// What is lost with each type, in the words of the report: a changed level or sentence, or a new type, needs a change here.

import { readFileSync } from "node:fs";
import { PlanFindingKind } from "../../lib/plan";
import { reportOf } from "./plan-text";

const { resources } = JSON.parse(readFileSync("bindings/resources.json", "utf8")) as { resources: object };

/** By type: the finding about the destruction of a resource without a name, whose state is unknown. */
const SAID: Readonly<Record<string, string>> = {
  oci_apigateway_certificate:
    "interruption: certificate of an API gateway would be deleted; its gateway must have another one first",
  oci_apigateway_deployment: "interruption: API deployment would not answer calls until a new deployment exists",
  oci_apigateway_gateway: "interruption: API gateway would lose its host name",
  oci_apigateway_subscriber:
    "interruption: subscriber of an API gateway would be deleted, and calls with its tokens would count as calls of an unknown client",
  oci_apigateway_usage_plan:
    "interruption: usage plan of an API gateway would be deleted, and nothing would limit the calls of its subscribers",
  oci_artifacts_container_repository: "loss: container repository would be deleted with the images in it",
  oci_budget_alert_rule: "notice: alert rule of a budget would be deleted, and it would no longer send alerts",
  oci_budget_budget: "notice: budget would be deleted with its alert rules, and no alert about costs would be sent",
  oci_core_cpe: "interruption: customer-premises equipment would be deleted, and the VPN with it",
  oci_core_drg:
    "interruption: dynamic routing gateway would be deleted, and the networks attached to it would lose their connections",
  oci_core_drg_attachment: "interruption: gateway attachment would cut the connections of its VCN",
  oci_core_instance:
    "loss: instance would be terminated with its boot volume and the data on it, and lose its addresses",
  oci_core_instance_configuration:
    "interruption: instance configuration would be deleted, and could no longer be used to create instances",
  oci_core_instance_pool:
    "loss: instance pool would be terminated with its instances, their boot volumes and the data on them",
  oci_core_internet_gateway: "interruption: internet gateway would cut the connections to the internet",
  oci_core_ipsec:
    "interruption: VPN would cut its connections, and lose the addresses and shared secrets of its tunnels",
  oci_core_nat_gateway: "interruption: NAT gateway would cut the connections to the internet, and may lose its address",
  oci_core_network_security_group: "interruption: network security group would be deleted with its rules",
  oci_core_network_security_group_security_rule: "interruption: security rule would no longer allow its traffic",
  oci_core_remote_peering_connection:
    "interruption: remote peering connection would cut the connection between the two regions",
  oci_core_route_table: "interruption: route table would be deleted with its routes",
  oci_core_security_list: "interruption: security list would no longer allow its traffic",
  oci_core_service_gateway: "interruption: service gateway would cut the connections to Oracle's services",
  oci_core_subnet: "interruption: subnet would be deleted; resources with an address in it must be deleted first",
  oci_core_vcn: "interruption: VCN would be deleted; everything in it must be deleted first",
  oci_database_autonomous_database:
    "loss: Autonomous Database would lose its data, unless it can be undeleted within 72 hours (ECPU model, not a developer instance)",
  oci_dataflow_application: "interruption: Data Flow application would be deleted",
  oci_dataflow_private_endpoint:
    "interruption: Data Flow private endpoint would be deleted, and jobs would no longer reach its hosts",
  oci_dataintegration_workspace: "loss: Data Integration workspace would lose its projects, tasks and applications",
  oci_datascience_model: "loss: model would be deleted with its archive",
  oci_datascience_model_deployment:
    "interruption: model deployment would lose its address, and requests for predictions fail",
  oci_datascience_notebook_session: "loss: notebook session would lose the notebooks and files on its volume",
  oci_datascience_project: "interruption: Data Science project would be deleted",
  oci_dns_resolver:
    "interruption: resolver would stay because it belongs to its VCN, but lose its rules and attached views, which resolve names of other networks",
  oci_dns_resolver_endpoint:
    "interruption: resolver endpoint would lose its address, and would no longer resolve names",
  oci_events_rule: "notice: event rule would not deliver events until a new rule exists",
  oci_functions_application: "interruption: function application would be deleted; its functions must be deleted first",
  oci_functions_function:
    "interruption: function would lose its OCID and its invoke endpoint, and callers that use them fail",
  oci_functions_invoke_function:
    "notice: call of a function would be removed from the state; a new one calls the function when it is created",
  oci_golden_gate_connection: "interruption: GoldenGate connection would be deleted",
  oci_golden_gate_connection_assignment:
    "interruption: GoldenGate connection assignment would be deleted, and the deployment could not use the connection",
  oci_golden_gate_deployment:
    "loss: GoldenGate deployment would lose its processes, their checkpoints and its trail files",
  oci_identity_auth_token:
    "loss: auth token would be deleted immediately, and every client that logs in with it stops; its value cannot be read again",
  oci_identity_compartment:
    "notice: compartment would leave the state but continue to exist, because enable_delete is not true",
  oci_identity_domains_auth_token:
    "loss: auth token would be deleted immediately, and every client that logs in with it stops; its value cannot be read again",
  oci_identity_domains_dynamic_resource_group:
    "interruption: dynamic group of an identity domain would be deleted, and its members would lose its permissions; a new matching rule takes about an hour to take effect",
  oci_identity_domains_group:
    "interruption: group of an identity domain would be deleted, and its users would lose its permissions",
  oci_identity_domains_user:
    "loss: user of an identity domain would lose its auth tokens and keys, including those created elsewhere; a new user of the same name has another OCID",
  oci_identity_dynamic_group:
    "interruption: dynamic group would be deleted, and its members would lose its permissions; a new matching rule takes about an hour to take effect",
  oci_identity_group:
    "interruption: group would be deleted; statements that name it by OCID do not apply to its successor",
  oci_identity_policy: "interruption: policy would be deleted, and the access that it gives would end within seconds",
  oci_identity_tag:
    "loss: tag would be removed from every resource that has it within 48 hours, and cannot be restored",
  oci_identity_tag_default:
    "notice: tag default would be deleted, and new resources would no longer get its tag; resources that have the tag keep it",
  oci_identity_tag_namespace:
    "interruption: tag namespace would be deleted, and cannot be restored; its tags must be deleted first",
  oci_identity_user:
    "loss: user would lose its auth tokens and keys, including those created elsewhere; a new user of the same name has another OCID",
  oci_identity_user_group_membership:
    "interruption: group membership would be deleted, and the user would lose the permissions of the group",
  oci_integration_integration_instance:
    "loss: integration instance would lose its integrations, connections and history",
  oci_kms_key:
    "loss: key would be scheduled for deletion, and the data that it encrypts could not be read from then on; you can cancel the deletion for 7 to 30 days, by default 30",
  oci_kms_key_version:
    "loss: key version would be scheduled for deletion, and the data that it encrypts could not be read from then on",
  oci_kms_vault:
    "loss: vault would be scheduled for deletion with all its keys and secrets, and the data that they encrypt could not be read from then on; you can cancel the deletion for 7 to 30 days, by default 30",
  oci_limits_quota: "notice: quota would be deleted, and only the service limits and other quotas would apply",
  oci_log_analytics_log_analytics_log_group:
    "loss: Logging Analytics log group would be deleted; Oracle does not document whether its entries are still accessible",
  oci_logging_log: "loss: log would be deleted; its entries are probably no longer accessible",
  oci_logging_log_group: "loss: log group would be deleted; its logs must be deleted first",
  oci_logging_unified_agent_configuration: "interruption: agent configuration would no longer collect log entries",
  oci_management_dashboard_management_dashboards_import:
    "notice: import of a dashboard would leave its dashboard in OCI until it is deleted there or another import has its name",
  oci_monitoring_alarm:
    "notice: alarm would be deleted with its suppression; Oracle does not document whether its history can still be read",
  oci_nosql_table: "loss: NoSQL table would lose its rows",
  oci_objectstorage_bucket:
    "loss: bucket would be deleted with its pre-authenticated requests and replication policy; the service rejects the deletion while it holds objects, versions or unfinished uploads",
  oci_objectstorage_object:
    "loss: object would be deleted; only a bucket with versioning keeps it, as a previous version",
  oci_objectstorage_object_lifecycle_policy: "notice: lifecycle policy would no longer move or delete objects",
  oci_ons_notification_topic:
    "interruption: topic would be deleted with its subscriptions, including those that were not created here",
  oci_ons_subscription:
    "loss: subscription would lose its confirmation; a new one does not receive messages until it is confirmed, which must happen within 3 days",
  oci_queue_queue: "loss: queue would lose its messages",
  oci_resource_scheduler_schedule: "notice: schedule would not call its functions until a new schedule exists",
  oci_sch_service_connector: "interruption: connector would stop, and lose its position in the messages",
  oci_streaming_connect_harness:
    "loss: Connect harness would lose the configuration, the offsets and the status of its Connect cluster, whose topics have its OCID in their names",
  oci_streaming_stream: "loss: stream would lose its messages and the committed offsets of its consumers",
  oci_streaming_stream_pool:
    "loss: stream pool would be deleted with every stream in it, its endpoints and bootstrap servers, and the pool OCID in SASL user names",
  oci_vault_secret:
    "loss: secret would be scheduled for deletion in 30 days, and could not be read from then on; you can cancel the deletion until then",
};

test("the table has exactly the types of the bindings", () => {
  expect(Object.keys(SAID).sort()).toEqual(Object.keys(resources).sort());
});

const { DESTROYED, REPLACED } = PlanFindingKind;

function saidOf(type: string, ...actions: string[]): string {
  const after = actions.includes("create") ? {} : null;
  const change = { address: `${type}.x`, actions, before: {}, after };
  const found = reportOf({ changes: [change] }).findings.find(({ kind }) => kind === DESTROYED || kind === REPLACED);
  return `${found?.level ?? ""}: ${found?.what ?? ""}`;
}

test.each(Object.entries(SAID))("%s, destroyed or replaced in either order: %s", (type, said) => {
  expect(saidOf(type, "delete")).toBe(said);
  expect(saidOf(type, "delete", "create")).toBe(said);
  expect(saidOf(type, "create", "delete")).toBe(said);
});
