// Each statement that the data of each example needs is removed in turn: a finding names the missing permission.

import { synthesizeAlone } from "../../lib/resource-manager/synthesized-stack";
import { examplesIn } from "../../scripts/examples";
import { stacksOf } from "../guides/example";
import { asList, entriesOf, isArray, isObject, type Json, type JsonObject } from "../support/json";
import { bodiesOfType } from "./document";
import { CLIENTS } from "./policy-clients";

const all = examplesIn(process.cwd()).flatMap(({ title }) =>
  [...stacksOf(title)].map(([id, stack]) => ({ title, id, stack })),
);

test.each(all)("each removed statement and member of $title, stack $id, is in a finding", ({ id, stack }) => {
  const { document } = synthesizeAlone(stack);
  expect(findings(id, document)).toEqual([]);
  const needed = textsIn(document);
  expect(needed.filter((text) => findings(id, without(document, text)).length === 0)).toEqual([]);
  expect(needed.filter((text) => findings(id, elsewhere(document, text)).length === 0)).toEqual([]);
  const principals = bodiesOfType(document, "oci_identity_dynamic_group").map(([name]) => name);
  expect(principals.filter((name) => findings(id, withOthers(document, name)).length === 0)).toEqual([]);
  const members = bodiesOfType(document, "oci_identity_user_group_membership").map(([name]) => name);
  expect(members.filter((name) => findings(id, withoutMember(document, name)).length === 0)).toEqual([]);
});

function findings(id: string, document: JsonObject): string[] {
  const texts = textsIn(document);
  const clients = texts.map(clientIn);
  return [
    ...ofConnectors(document, texts),
    ...ofFunctions(document, texts),
    ...ofGateways(document, texts),
    ...ofSchedules(document, texts),
    ...(CLIENTS[id] ?? [])
      .flatMap(eachIn)
      .filter((client) => !clients.includes(client))
      .map((client) => `no statement says: ${client}`),
    ...ofUsers(document),
    ...ofPlaces(document, texts),
    ...ofPrincipals(document),
  ];
}

/** A statement applies to the resources of one compartment. */
function ofPlaces(document: JsonObject, texts: readonly string[]): string[] {
  const places = placesIn(document);
  return texts
    .filter((text) => !places.includes(/ in compartment id (\S+)/.exec(text)?.[1] ?? places[0]!))
    .map((text) => `the compartment of a statement has no resource of the stack: ${text}`);
}

/** A dynamic group has resources of the stack, or those of a compartment of the stack. */
function ofPrincipals(document: JsonObject): string[] {
  const places = placesIn(document);
  return bodiesOfType(document, "oci_identity_dynamic_group")
    .filter(([, { matching_rule: rule }]) => {
      const named = [...JSON.stringify(rule).matchAll(/'((?:ocid1|\$).*?)'/g)].map(([, value = ""]) => value);
      return !named.some((value) => places.includes(value) || value.startsWith("${oci_"));
    })
    .map(([name]) => `no resource of the stack is in ${name}`);
}

/** The compartments of the resources. */
function placesIn({ resource }: JsonObject): string[] {
  return entriesOf(resource)
    .flatMap(([, named]) => entriesOf(named).flatMap(([, body]) => stringsIn(body)))
    .filter(([argument]) => argument === "compartment_id")
    .map(([, id]) => id);
}

/** Each end of a connector, with the permissions it needs there. */
const ENDS: readonly (readonly [end: string, argument: string, access: readonly string[], hasTarget: boolean])[] = [
  ["source", "stream_id", ["{STREAM_READ, STREAM_CONSUME}"], true],
  ["target", "stream_id", ["use stream-push"], true],
  ["target", "bucket", ["manage objects"], true],
  ["target", "topic_id", ["use ons-topics"], false],
  ["target", "function_id", ["use fn-function", "use fn-invocation"], false],
  ["tasks", "function_id", ["use fn-function", "use fn-invocation"], false],
];

function ofConnectors(document: JsonObject, texts: readonly string[]): string[] {
  const own = texts.filter((text) => text.includes("'serviceconnector'"));
  return bodiesOfType(document, "oci_sch_service_connector").flatMap(([name, body]) =>
    ENDS.flatMap(([end, argument, accesses, hasTarget]) =>
      valuesIn(body[end], argument).flatMap((target) =>
        accesses
          .filter((access) => !own.some((text) => gives(text, access) && (!hasTarget || text.includes(`'${target}'`))))
          .map((access) => `${name} may not ${access} on ${target}`),
      ),
    ),
  );
}

/** A function writes to the streams, topics, tables and metrics of its configuration, reads its source and its secrets, and asks its model. */
function ofFunctions(document: JsonObject, texts: readonly string[]): string[] {
  return bodiesOfType(document, "oci_functions_function").flatMap(([name, { config }]) => {
    const own = groupsOf(document, name).map((group) => `dynamic-group id \${oci_identity_dynamic_group.${group}.id} `);
    const given = texts.filter((text) => own.some((subject) => text.includes(subject)));
    return stringsIn(config).flatMap(([variable, value]) => {
      const access = accessFor(variable, value);
      if (access === undefined || isSourceOf(document, name, value)) return [];
      const hasTarget = access !== "use ons-topics" && access !== PREDICT;
      const isGiven = given.some((text) => gives(text, access) && (!hasTarget || text.includes(`'${value}'`)));
      return isGiven ? [] : [`${name} may not ${access} on ${variable}`];
    });
  });
}

function accessFor(variable: string, value: string): string | undefined {
  if (variable === "SOURCE_OCID") return "use stream-pull";
  if (/^\$\{oci_streaming_stream\.[^.]+\.id\}$/.test(value)) return "use stream-push";
  if (/^\$\{oci_ons_notification_topic\.[^.]+\.(?:topic_)?id\}$/.test(value)) return "use ons-topics";
  return ACCESS.find(([name]) => variable.endsWith(name))?.[1];
}

const PREDICT = "{DATA_SCIENCE_MODEL_DEPLOYMENT_PREDICT}";

const ACCESS: readonly (readonly [variable: string, access: string])[] = [
  ["SECRET_OCID", "read secret-bundles"],
  ["TABLE_OCID", "use nosql-rows"],
  ["METRICS_NAMESPACE", "use metrics"],
  ["MODEL_URL", PREDICT],
];

/** A function that a connector calls has the stream of the connector in its configuration, for its messages. */
function isSourceOf(document: JsonObject, fn: string, stream: string): boolean {
  return bodiesOfType(document, "oci_sch_service_connector").some(
    ([, { source, target }]) =>
      valuesIn(source, "stream_id").includes(stream) &&
      valuesIn(target, "function_id").includes(`\${oci_functions_function.${fn}.id}`),
  );
}

/** The dynamic groups that a function is in: those that name it, or all functions. */
function groupsOf(document: JsonObject, fn: string): string[] {
  return bodiesOfType(document, "oci_identity_dynamic_group")
    .filter(([, body]) => {
      const rule = JSON.stringify(body.matching_rule);
      return rule.includes(`.${fn}.id}`) || rule.includes("'fnfunc'");
    })
    .map(([name]) => name);
}

function ofGateways(document: JsonObject, texts: readonly string[]): string[] {
  const isGiven = texts.some((text) => text.includes("'ApiGateway'") && gives(text, "use functions-family"));
  return bodiesOfType(document, "oci_apigateway_deployment")
    .filter(([, body]) => !isGiven && JSON.stringify(body).includes("oci_functions_function"))
    .map(([name]) => `the gateway of ${name} may not invoke its functions`);
}

/** Statements name groups: a user without one may do nothing. */
function ofUsers(document: JsonObject): string[] {
  const members = bodiesOfType(document, "oci_identity_user_group_membership").map(([, { user_id: id }]) => id);
  return bodiesOfType(document, "oci_identity_user")
    .filter(([name]) => !members.includes(`\${oci_identity_user.${name}.id}`))
    .map(([name]) => `${name} is in no group`);
}

/** A schedule calls functions, with a separate statement. */
function ofSchedules(document: JsonObject, texts: readonly string[]): string[] {
  return bodiesOfType(document, "oci_resource_scheduler_schedule")
    .filter(([name]) => !texts.some((text) => text.includes(`.${name}.id}`) && gives(text, "manage functions-family")))
    .map(([name]) => `${name} may not call its functions`);
}

function gives(text: string, access: string): boolean {
  return text.includes(` to ${access} `);
}

/** `group auditors looks up and reads pool_telemetry` needs two statements. */
function eachIn(client: string): string[] {
  const [, who = "", verbs = "", target = ""] = VERBS_IN.exec(client) ?? [];
  return verbs.split(/, | and /).map((verb) => `${who} ${verb} ${target}`.trimEnd());
}

const VERBS = new Map([
  ["use stream-push", "writes"],
  ["use stream-pull", "reads"],
  ["read streams", "looks up"],
  ["read secret-bundles", "reads secret"],
  ["read objects", "reads objects of"],
  ["manage objects", "keeps objects in"],
  ["manage object-family", "deletes old objects of"],
  ["use connect-harness", "stores offsets in"],
  ["use metrics", "posts metrics of"],
  ["use keys", "uses key"],
  ["read vaults", "looks up vault"],
  ["read buckets", "looks up bucket"],
  ["use buckets", "uses bucket"],
  ["manage data-science-models", "keeps models"],
  ["use virtual-network-family", "uses the network"],
  ["{UNIFIED_AGENT_CONFIG_GENERATE}", "gets the configuration of agents"],
  ["{LOG_CONTENT_PUSH}", "adds to"],
  ["use log-content", "fills"],
]);

const VERB = [...VERBS.values()].join("|");
const VERBS_IN = new RegExp(`^(.+?) ((?:${VERB})(?:(?:, | and )(?:${VERB}))*) ?(.*)$`);

const CLIENT = /^Allow (.+?) to (.+?) in compartment id \S+(?: where (.*))?$/;

/** `group auditors reads pool_telemetry`: which subject may do what with which resource, without hashes. */
function clientIn(text: string): string | undefined {
  const [, subject = "", access = "", where = ""] = CLIENT.exec(text) ?? [];
  const [, target = ""] = /target\.[\w.]+ = '(.*?)'/.exec(where) ?? [];
  const [, account] = /service_account = '(.*?)'/.exec(where) ?? [];
  const [, service] = /request\.principal\.type = '(.*?)'/.exec(where) ?? [];
  if (account !== undefined && service !== "workload") return undefined;
  const who = account ?? service ?? subject;
  return `${plain(who)} ${VERBS.get(access) ?? access} ${plain(target)}`.trimEnd();
}

function plain(text: string): string {
  return text
    .replaceAll(/\$\{data\.terraform_remote_state\.cross-stack-reference-input-([\w-]+)\..*\}/g, "$1")
    .replaceAll(/\$\{\w+\.([\w-]+?)(?:_[0-9A-F]{8})?(?:\.(?:id|name))?\}/g, "$1");
}

function textsIn(document: JsonObject): string[] {
  return bodiesOfType(document, "oci_identity_policy").flatMap(([, { statements }]) =>
    isArray(statements) ? statements.map(String) : [],
  );
}

function valuesIn(blocks: Json | undefined, argument: string): string[] {
  return asList(blocks).flatMap((one) => (isObject(one) && typeof one[argument] === "string" ? [one[argument]] : []));
}

function stringsIn(map: Json | undefined): [string, string][] {
  return Object.entries(isObject(map) ? map : {}).flatMap(([name, value]): [string, string][] =>
    typeof value === "string" ? [[name, value]] : [],
  );
}

/** The document without a statement, in all policies that have it. */
function without(document: JsonObject, text: string): JsonObject {
  return withStatements(document, (all) => all.filter((other) => other !== text));
}

/** The document with a statement about the resources of another compartment; about none if it is one of the whole tenancy. */
function elsewhere(document: JsonObject, text: string): JsonObject {
  const moved = text.replace(
    / in (?:compartment id \S+|tenancy)/,
    " in compartment id ocid1.compartment.oc1..aaaaother",
  );
  return withStatements(document, (all) => all.map((other) => (other === text ? moved : other)));
}

function withStatements(document: JsonObject, change: (statements: readonly Json[]) => Json[]): JsonObject {
  const policies = bodiesOfType(document, "oci_identity_policy").map(([name, body]) => [
    name,
    { ...body, statements: change(asList(body.statements)) },
  ]);
  const resource = document.resource as JsonObject;
  return { ...document, resource: { ...resource, oci_identity_policy: Object.fromEntries(policies) as JsonObject } };
}

/** The document with a dynamic group of resources outside the stack. */
function withOthers(document: JsonObject, group: string): JsonObject {
  const type = "oci_identity_dynamic_group";
  const groups = bodiesOfType(document, type).map(([name, body]) => [
    name,
    name === group ? { ...body, matching_rule: "resource.id = 'ocid1.fnfunc.oc1..aaaaother'" } : body,
  ]);
  return {
    ...document,
    resource: { ...(document.resource as JsonObject), [type]: Object.fromEntries(groups) as JsonObject },
  };
}

function withoutMember(document: JsonObject, member: string): JsonObject {
  const type = "oci_identity_user_group_membership";
  const kept = bodiesOfType(document, type).filter(([name]) => name !== member);
  return { ...document, resource: { ...(document.resource as JsonObject), [type]: Object.fromEntries(kept) } };
}
