// The ways of data through Connector Hub, Logging and Events.

import { asList, blocksAt, entriesOf, type Json, type JsonObject, textAt } from "./json";
import { Shape } from "./kinds";
import { inputOf } from "./model";
import { type Scene } from "./scene";

const STREAM = "oci_streaming_stream";
const FUNCTION = "oci_functions_function";
const TOPIC = "oci_ons_notification_topic";
const LOG = "oci_logging_log";

/** Source to connector to target, with the functions in between. */
export function connectorFlows(scene: Scene): void {
  for (const connector of scene.model.ofType("oci_sch_service_connector")) {
    const { source, target, tasks } = connector.body;
    const node = scene.element(connector);
    const isFiltered = blocksAt(tasks).some(({ kind }) => kind === "logRule");
    for (const from of blocksAt(source).flatMap((block) => sourcesOf(scene, block))) {
      scene.graph.edge(from, node, { label: isFiltered ? "filtered" : undefined });
    }
    for (const task of blocksAt(tasks).filter(({ kind }) => kind === "function")) {
      scene.graph.edge(node, scene.end(task.function_id, FUNCTION), { label: "transforms", both: true });
    }
    for (const to of blocksAt(target)) scene.graph.edge(node, targetOf(scene, to));
  }
}

function sourcesOf(scene: Scene, source: JsonObject): string[] {
  switch (source.kind) {
    case "streaming":
      return [scene.end(source.stream_id, STREAM)];
    case "logging":
      return blocksAt(source.log_sources).map((log) => logSource(scene, log));
    case "monitoring":
      return blocksAt(source.monitoring_sources).map((one) => other(scene, "Monitoring", "Metrics", one));
    default:
      return [pluginSource(scene, source)];
  }
}

function logSource(scene: Scene, source: JsonObject): string {
  if (typeof source.log_id === "string") return scene.end(source.log_id, LOG);
  const group = textAt(source, "log_group_id");
  if (group === undefined) return other(scene, "Logging", "All logs", source);
  if (!group.startsWith("_Audit")) return scene.end(group, "oci_logging_log_group");
  return other(scene, "Logging", group === "_Audit" ? "Audit log" : "Audit log with subcompartments", source);
}

function pluginSource(scene: Scene, source: JsonObject): string {
  const queue = scene.model.find(source.config_map, "oci_queue_queue");
  if (queue !== undefined) return scene.element(queue);
  const input = scene.model.referentsOf(source.config_map).find((referent) => referent.input !== undefined)?.input;
  const name = scene.model.shown(textAt(source, "plugin_name") ?? "Plugin");
  const lines = [name, ...(input === undefined ? [] : [`input: ${input}`])];
  const key = `plugin ${lines.join(" ")}`;
  return scene.graph.node({ key, lines, shape: Shape.STADIUM, group: scene.service("Other services"), given: true });
}

function targetOf(scene: Scene, target: JsonObject): string {
  switch (target.kind) {
    case "functions":
      return scene.end(target.function_id, FUNCTION);
    case "loggingAnalytics":
      return scene.end(target.log_group_id, "oci_log_analytics_log_analytics_log_group");
    case "notifications":
      return scene.end(target.topic_id, TOPIC);
    case "objectStorage":
      return scene.end(target.bucket, "oci_objectstorage_bucket");
    case "streaming":
      return scene.end(target.stream_id, STREAM);
    default:
      return other(scene, "Monitoring", `Metric ${textAt(target, "metric_namespace") ?? ""}`, target);
  }
}

/** Something of a service that is no resource: the audit log, the metrics of a compartment. */
function other(scene: Scene, service: string, word: string, about: JsonObject): string {
  const lines = [word, scene.model.compartment(textAt(about, "compartment_id"))];
  const key = lines.join(" ");
  return scene.graph.node({ key, lines, shape: Shape.BOX, group: scene.service(service), given: true });
}

/** What a service log is about, and who writes into a custom one. */
export function logFlows(scene: Scene): void {
  for (const log of scene.model.ofType(LOG)) {
    for (const source of blocksAt(log.body.configuration, "source")) {
      for (const from of loggedResources(scene, source)) {
        scene.graph.edge(from, scene.element(log), { label: textAt(source, "category") });
      }
    }
  }
  for (const agents of scene.model.ofType("oci_logging_unified_agent_configuration")) {
    const node = scene.element(agents);
    for (const group of blocksAt(agents.body.group_association).flatMap(({ group_list: list }) => asList(list))) {
      scene.graph.edge(scene.end(group, "oci_identity_dynamic_group"), node);
    }
    for (const to of blocksAt(agents.body.service_configuration, "destination")) {
      scene.graph.edge(node, scene.end(to.log_object_id, LOG));
    }
  }
}

/** The resource of a log is an OCID, or the name of a bucket; its service says what it is if it is not of the stack. */
function loggedResources(scene: Scene, { resource, service }: JsonObject): string[] {
  const { model } = scene;
  const [element] = model.elementsIn(resource);
  if (element?.type === "oci_functions_application") {
    const functions = model
      .ofType(FUNCTION)
      .filter(({ body }) => model.elementsIn(body.application_id).includes(element));
    return functions.map((one) => scene.element(one));
  }
  // A deployment of the API gateway is drawn as its gateway, and a subnet as no node.
  const gateway = element && model.find(element.body.gateway_id, "oci_apigateway_gateway");
  if (element !== undefined && element.type !== "oci_core_subnet") return [scene.element(gateway ?? element)];
  const text = typeof resource === "string" ? resource : "";
  const input = inputOf(text);
  const shown = input === undefined ? model.shown(text) : `input: ${input}`;
  const lines = [typeof service === "string" ? `Service ${service}` : "Service", shown];
  return [scene.outsider({ key: lines.join(" "), lines })];
}

/** Events to the targets of a rule. */
export function eventFlows(scene: Scene): void {
  for (const rule of scene.model.ofType("oci_events_rule")) {
    const node = scene.element(rule);
    const lines = ["Events", ...eventTypes(rule.body.condition)];
    scene.graph.edge(scene.outsider({ key: `events ${rule.path}`, lines }), node);
    for (const action of blocksAt(rule.body.actions, "action")) {
      const [argument, type] = ACTIONS[textAt(action, "action_type") ?? ""] ?? ["", ""];
      if (type !== "") scene.graph.edge(node, scene.end(action[argument], type));
    }
  }
}

const ACTIONS: Readonly<Record<string, readonly [string, string]>> = {
  FAAS: ["function_id", FUNCTION],
  ONS: ["topic_id", TOPIC],
  OSS: ["stream_id", STREAM],
};

/** The types that a rule's condition names, if it is JSON that does. */
function eventTypes(condition: Json | undefined): string[] {
  if (typeof condition !== "string" || condition.includes("${")) return [];
  const { eventType } = Object.fromEntries(entriesOf(JSON.parse(condition) as Json));
  return asList(eventType).filter((type) => typeof type === "string");
}
