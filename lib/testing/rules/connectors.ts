// Internal: rules about service connectors.

import { type StatementFacts, StatementKind, SubjectKind } from "../../identity/statement-facts";
import { permissionsIn } from "../statement-cover";
import { readingOf, statementsOf } from "../synthesized-statements";
import { RuleLevel } from "../rule-level";
import {
  asList,
  block,
  isObject,
  type Json,
  type JsonObject,
  type Resource,
  type StackDocument,
  textsIn,
} from "./document";
import { each, type Rule } from "./rule";

const CONNECTOR = "oci_sch_service_connector";
const STATEMENTS = "Oracle: Connector Hub, Managing Connectors, policies";

export const CONNECTOR_RULES: readonly Rule[] = [
  {
    id: "OCI-CON-001",
    level: RuleLevel.ERROR,
    title: "A connector has permission to read its source and write to its target",
    reason: "a connector without its statements runs but moves nothing, and Oracle deactivates it in the end",
    remedy: "have ServiceConnector write its policy, or accept this if another stack has the statements",
    sources: [STATEMENTS],
    check: unless((body) => [end(block(body, "source"), "source"), end(block(body, "target"), "target")]),
  },
  {
    id: "OCI-CON-002",
    level: RuleLevel.ERROR,
    title: "A connector has permission to invoke its functions",
    reason: "without this permission the function is never called, and the connector moves nothing",
    remedy: "have ServiceConnector write its policy, or accept this if another stack has the statement",
    sources: [STATEMENTS],
    check: unless((body) =>
      [...asList(body.tasks).filter(isObject), block(body, "target")].map((one) =>
        one?.function_id === undefined ? undefined : { ...FUNCTION, id: one.function_id },
      ),
    ),
  },
  {
    id: "OCI-CON-003",
    level: RuleLevel.WARNING,
    title: "A connector has an alarm on its errors",
    reason:
      "a connector that fails loses the messages that its source no longer keeps, and does not send a notification",
    remedy: "watch it with ConnectorAlarms",
    sources: ["Oracle: Connector Hub, Metrics"],
    check: each(CONNECTOR, (connector, document) =>
      isWatched(connector, document, ERRORS) ? undefined : "has no alarm on its errors",
    ),
  },
  {
    id: "OCI-CON-004",
    level: RuleLevel.INFO,
    title: "A connector has an alarm on its lag",
    reason: "only the metric DataFreshness shows that a connector falls behind, and only you know how late is too late",
    remedy: "give ConnectorAlarms a freshness",
    sources: ["Oracle: Connector Hub, Metrics"],
    check: each(CONNECTOR, (connector, document) =>
      isWatched(connector, document, /DataFreshness/)
        ? undefined
        : "has no alarm on the age of the messages that it has not yet moved",
    ),
  },
  {
    id: "OCI-CON-005",
    level: RuleLevel.INFO,
    title: "A connector from a stream to a topic carries only small messages",
    reason: "messages over 128 KB are dropped: a stream accepts up to 1 MB, a topic does not",
    remedy: "shorten the messages in a function, or write them to a bucket",
    sources: ["Oracle: Connector Hub, target Notifications"],
    check: each(CONNECTOR, ({ body }) =>
      block(body, "source")?.kind === "streaming" && block(body, "target")?.kind === "notifications"
        ? "moves messages from a stream to a topic"
        : undefined,
    ),
  },
];

const ERRORS = /ServiceConnectorHubErrors|ErrorsAtSource|ErrorsAtTarget/;

/** Whether an alarm queries a metric of this connector, or does not name a connector and so watches all in a compartment. */
function isWatched(connector: Resource, document: StackDocument, metric: RegExp): boolean {
  return document.all("oci_monitoring_alarm").some(({ body: { namespace, query } }) => {
    if (namespace !== "oci_service_connector_hub" || typeof query !== "string" || !metric.test(query)) return false;
    const named = document.mentioned(query).filter(({ type }) => type === CONNECTOR);
    return named.includes(connector) || (named.length === 0 && !/connector(?:Id|Name)\s*(?:=|!)/i.test(query));
  });
}

/** A permission that a connector needs on a resource. */
interface Need {
  readonly what: string;
  readonly permission: string;
  /** The variable by which a condition may name the resource. */
  readonly variable: string;
  readonly id: Json;
}

type Kind = Omit<Need, "id">;

const FUNCTION: Kind = { what: "invoke its function", permission: "FN_INVOCATION", variable: "target.function.id" };

const ENDS: { readonly [end: string]: Kind & { readonly argument: string } } = {
  "source streaming": {
    what: "read its stream",
    permission: "STREAM_CONSUME",
    variable: "target.stream.id",
    argument: "stream_id",
  },
  "target streaming": {
    what: "write to its stream",
    permission: "STREAM_PRODUCE",
    variable: "target.stream.id",
    argument: "stream_id",
  },
  "target objectStorage": {
    what: "write to its bucket",
    permission: "OBJECT_CREATE",
    variable: "target.bucket.name",
    argument: "bucket",
  },
  "target notifications": {
    what: "publish to its topic",
    permission: "ONS_TOPIC_PUBLISH",
    variable: "target.topic.id",
    argument: "topic_id",
  },
};

function end(body: JsonObject | undefined, side: "source" | "target"): Need | undefined {
  const kind = typeof body?.kind === "string" ? ENDS[`${side} ${body.kind}`] : undefined;
  const id = kind === undefined ? undefined : body?.[kind.argument];
  return kind === undefined || id === undefined ? undefined : { ...kind, id };
}

/** One finding for each connector, with all permissions that it needs and no statement of the document gives. */
function unless(needsOf: (body: JsonObject) => readonly (Need | undefined)[]): Rule["check"] {
  return (document) => {
    const texts = document.all("oci_identity_policy").flatMap(statementsOf);
    const read = texts.map(({ text }) => readingOf(text, NO_REASONS).facts);
    const facts = read.filter((one) => one !== undefined);
    // A statement that cannot be read may give anything.
    if (facts.length < read.length) return [];
    return document.all(CONNECTOR).flatMap((resource) => {
      const lacks = needsOf(resource.body).filter(
        (need) => need !== undefined && !facts.some((one) => gives(one, need)),
      );
      const whats = [...new Set(lacks.map((need) => need?.what))];
      const what = `has no statement in this stack that allows it to ${whats.join(" and ")}`;
      return whats.length === 0 ? [] : [{ resource, what }];
    });
  };
}

const NO_REASONS = new Map<string, string>();

function gives(facts: StatementFacts, { permission, variable, id }: Need): boolean {
  if (facts.kind !== StatementKind.ALLOW || !mayBeConnector(facts)) return false;
  const permissions = permissionsIn(facts);
  const isGiven =
    permissions === undefined || permissions.includes(permission) || facts.resourceType === "all-resources";
  const others = facts.conditions.filter((one) => one.isRequired && one.variable.toLowerCase() === variable);
  return (
    isGiven && others.every(({ comparison, values }) => comparison !== "=" || values.some((value) => isSame(value, id)))
  );
}

/** If only one of the two is written out, they may still be the same. */
function isSame(value: string, id: Json): boolean {
  const [text = ""] = textsIn(id).map((found) => found.text);
  return value === text || value.startsWith("/") || value.includes("${") !== text.includes("${");
}

function mayBeConnector({ subjectKind, conditions }: StatementFacts): boolean {
  if (subjectKind === SubjectKind.DYNAMIC_GROUP) return true;
  if (subjectKind !== SubjectKind.ANY_USER && subjectKind !== SubjectKind.ANY_GROUP) return false;
  const types = conditions.filter(({ variable }) => variable.toLowerCase() === "request.principal.type");
  return (
    types.length === 0 || types.some(({ values }) => values.some((value) => value.toLowerCase() === "serviceconnector"))
  );
}
