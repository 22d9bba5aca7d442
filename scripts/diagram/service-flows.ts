// The ways of data through APIs, functions, notifications and alarms.

import { asList, blocksAt, type JsonObject, textAt, textsIn } from "./json";
import { kindOf } from "./kinds";
import { compare, type Element, inputOf } from "./model";
import { type Scene } from "./scene";

const FUNCTION = "oci_functions_function";
const TOPIC = "oci_ons_notification_topic";
const STREAM = "oci_streaming_stream";
const DATABASE = "oci_database_autonomous_database";

/** Clients to a gateway to what is behind its routes. */
export function apiFlows(scene: Scene): void {
  for (const deployment of scene.model.ofType("oci_apigateway_deployment")) {
    const { body } = deployment;
    const gateway = scene.end(body.gateway_id, "oci_apigateway_gateway");
    const how = blocksAt(body.specification, "request_policies").flatMap(authenticationOf);
    const clients = scene.outsider({ key: "clients of the API", lines: ["Clients of the API"] });
    scene.graph.edge(clients, gateway, { label: how[0] ?? "nobody is authenticated" });
    for (const { function_id: id } of blocksAt(body.specification, "request_policies", "authentication")) {
      if (id !== undefined) scene.graph.edge(gateway, scene.end(id, FUNCTION), { label: "who is it?" });
    }
    for (const route of blocksAt(body.specification, "routes")) {
      const methods = textsIn(route.methods).join(", ");
      const path = scene.model.shown(`${textAt(body, "path_prefix") ?? ""}${textAt(route, "path") ?? ""}`);
      for (const backend of blocksAt(route.backend)) {
        scene.graph.edge(gateway, backendOf(scene, backend), { label: `${methods} ${path}` });
      }
    }
  }
}

function authenticationOf(policies: JsonObject): string[] {
  const type = textAt(policies, "authentication", "type");
  // Both are of JSON Web Tokens.
  const word = type?.replace(/^(?:TOKEN|JWT)_.*/, "JWT").replace(/^CUSTOM_.*/, "custom");
  if (word !== undefined) return [`${word} authentication`];
  return blocksAt(policies.mutual_tls).length > 0 ? ["mutual TLS"] : [];
}

function backendOf(scene: Scene, backend: JsonObject): string {
  if (backend.function_id !== undefined) return scene.end(backend.function_id, FUNCTION);
  const where = scene.model.shown(textAt(backend, "url") ?? textAt(backend, "type") ?? "");
  return scene.outsider({ key: `backend ${where}`, lines: ["Backend", where] });
}

/** Where a function's results and failures go, and which database functions and instances are told of. */
export function functionFlows(scene: Scene): void {
  for (const fn of scene.model.ofType(FUNCTION)) {
    const { config, failure_destination: failure, success_destination: success } = fn.body;
    for (const [block, label] of [
      [success, "results"],
      [failure, "failures"],
    ] as const) {
      for (const to of blocksAt(block).flatMap((one) => destinationOf(scene, one))) {
        scene.graph.edge(scene.element(fn), to, { label });
      }
    }
    connectDatabases(scene, fn, config);
  }
  for (const instance of scene.model.ofType("oci_core_instance"))
    connectDatabases(scene, instance, instance.body.metadata);
}

function destinationOf(scene: Scene, { stream_id: stream, topic_id: topic, queue_id: queue }: JsonObject): string[] {
  if (stream !== undefined) return [scene.end(stream, STREAM)];
  if (topic !== undefined) return [scene.end(topic, TOPIC)];
  return queue === undefined ? [] : [scene.end(queue, "oci_queue_queue")];
}

function connectDatabases(scene: Scene, client: Element, told: Element["body"][string] | undefined): void {
  const databases = scene.model.elementsIn(told).filter(({ type }) => type === DATABASE);
  for (const database of databases) scene.graph.edge(scene.element(client), scene.element(database));
}

/** Topics to their subscribers. */
export function subscriptionFlows(scene: Scene): void {
  for (const { body } of scene.model.ofType("oci_ons_subscription")) {
    scene.graph.edge(scene.end(body.topic_id, TOPIC), subscriber(scene, body));
  }
}

function subscriber(scene: Scene, subscription: JsonObject): string {
  const { endpoint } = subscription;
  const protocol = textAt(subscription, "protocol") ?? "";
  if (protocol === "ORACLE_FUNCTIONS") return scene.end(endpoint, FUNCTION);
  const text = typeof endpoint === "string" ? endpoint : "";
  const input = inputOf(text);
  const lines = [PROTOCOLS[protocol] ?? protocol, input === undefined ? scene.model.shown(text) : `input: ${input}`];
  return scene.outsider({ key: lines.join(" "), lines });
}

const PROTOCOLS: Readonly<Record<string, string>> = {
  EMAIL: "Email",
  SMS: "SMS",
  SLACK: "Slack",
  PAGERDUTY: "PagerDuty",
  CUSTOM_HTTPS: "HTTPS",
};

/** What alarms watch, and whom they tell. Alarms of one set, or on one thing, are one node if they tell the same. */
export function alarmFlows(scene: Scene): void {
  const sets = new Map<string, Element[]>();
  for (const alarm of scene.model.ofType("oci_monitoring_alarm")) {
    const watched = scene.model.elementsIn(alarm.body.query).map(({ address }) => address);
    const key = [setOf(alarm) ?? watched.join(" "), ...textsIn(alarm.body.destinations)].join(" ");
    sets.set(key, [...(sets.get(key) ?? []), alarm]);
  }
  for (const [key, alarms] of [...sets].sort(([a], [b]) => compare(a, b))) drawAlarms(scene, key, alarms);
}

/** The construct that an alarm was made by. */
function setOf({ path }: Element): string | undefined {
  return path.includes("/") ? path.replace(/\/[^/]*$/, "") : undefined;
}

function drawAlarms(scene: Scene, key: string, alarms: readonly Element[]): void {
  const { word, service, shape } = kindOf("oci_monitoring_alarm");
  const set = alarms[0] && setOf(alarms[0]);
  const names = alarms.length > 1 && set !== undefined ? [set] : alarms.map(({ path }) => path);
  const lines = [alarms.length === 1 ? word : `${alarms.length} alarms`, ...names];
  const name = `alarms ${names.join(" ")}`;
  const node = scene.graph.node({ key: `alarms ${key}`, name, lines, shape, group: scene.service(service) });
  for (const { body } of alarms) {
    for (const watched of scene.model.elementsIn(body.query)) {
      scene.graph.edge(scene.element(watched), node, { label: "metrics", dotted: true });
    }
    for (const destination of asList(body.destinations)) {
      const stream = scene.model.find(destination, STREAM);
      scene.graph.edge(node, stream === undefined ? scene.end(destination, TOPIC) : scene.element(stream));
    }
  }
}
