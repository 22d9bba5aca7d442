// The two pictures of a stack: where data goes, and who may do what.

import { PolicyStatement, StatementKind } from "cdktf-oci-streaming";
import { type PrivilegeGrant, PrivilegeReport } from "cdktf-oci-streaming/testing";
import { grantFlows } from "./access-flows";
import { connectorFlows, eventFlows, logFlows } from "./connector-flows";
import { scopeOf, thingsOf } from "./grants";
import { asList } from "./json";
import { mermaidOf } from "./mermaid";
import { Shape } from "./kinds";
import { type Element, type StackModel } from "./model";
import { networkFlows } from "./network-flows";
import { principalOf } from "./principals";
import { Scene } from "./scene";
import { alarmFlows, apiFlows, functionFlows, subscriptionFlows } from "./service-flows";

const FLOWS = [
  connectorFlows,
  logFlows,
  eventFlows,
  apiFlows,
  functionFlows,
  subscriptionFlows,
  alarmFlows,
  grantFlows,
  networkFlows,
];

/** What is drawn though nothing goes to or from it. */
const ALWAYS = [
  "oci_core_instance",
  "oci_database_autonomous_database",
  "oci_functions_function",
  "oci_objectstorage_bucket",
  "oci_ons_notification_topic",
  "oci_streaming_connect_harness",
  "oci_streaming_stream",
  "oci_streaming_stream_pool",
];

/** Where data goes, by network and service. */
export function flowPicture(model: StackModel): string {
  const scene = new Scene(model, true);
  for (const element of ALWAYS.flatMap((type) => model.ofType(type))) scene.element(element);
  for (const flow of FLOWS) flow(scene);
  return mermaidOf(scene.graph);
}

/** Who may do what through which statement: an arrow for each, from the principal to the resource. */
export function accessPicture(model: StackModel): string {
  const scene = new Scene(model, false);
  const grants = PrivilegeReport.ofSynthesized(model.json).grants;
  const statements = statementsOf(model, grants);
  grants.forEach((grant, index) => {
    const principal = principalOf(model, grant.principal);
    const lines = [...principal.lines, ...principal.details];
    const from = scene.outsider({ key: [principal.key, ...lines].join(" "), name: principal.lines.join(" "), lines });
    const { targets, more } = scopeOf(model, grant);
    const label = [grant.access, ...more.map((one) => `where ${one}`), `(${statements[index] ?? ""})`].join("\n");
    const ends =
      targets.length > 0 ? targets.map(({ type, value }) => scene.end(value, type)) : [everything(scene, grant)];
    for (const to of ends) scene.graph.edge(from, to, { label });
  });
  return mermaidOf(scene.graph);
}

/** Everything of a type at a location. */
function everything(scene: Scene, grant: PrivilegeGrant): string {
  const [type = ""] = grant.access.startsWith("{") ? [grant.access] : thingsOf(grant);
  const id = /^compartment id (.*)$/.exec(grant.location)?.[1];
  const where = id === undefined ? scene.model.shown(grant.location) : scene.model.compartment(id);
  const group = scene.graph.group({ key: where, title: where.charAt(0).toUpperCase() + where.slice(1) });
  return scene.graph.node({ key: `${type} ${where}`, lines: [`All ${type}`], shape: Shape.FRAME, group });
}

/** For each grant, the path of its policy and the number of its statement there. */
function statementsOf(model: StackModel, grants: readonly PrivilegeGrant[]): string[] {
  const seen = new Map<string, number>();
  return grants.map(({ policy: address }) => {
    const policy = model.at(address);
    const position = seen.get(address) ?? 0;
    seen.set(address, position + 1);
    return `${policy?.path ?? address} ${givingStatements(policy)[position] ?? ""}`;
  });
}

/** The numbers of the statements that give something: what a report has as grants. */
function givingStatements(policy: Element | undefined): number[] {
  const texts = asList(policy?.body.statements).filter((text) => typeof text === "string");
  const kinds = texts.map((text) => PolicyStatement.parse(text).facts.kind);
  return kinds.flatMap((kind, index) => (GIVING.includes(kind) ? [index + 1] : []));
}

const GIVING = [StatementKind.ALLOW, StatementKind.ADMIT, StatementKind.ENDORSE];
