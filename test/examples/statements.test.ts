// Each statement that the data of each example needs is removed in turn: a finding names the missing permission.

import { synthesizeAlone } from "../../lib/resource-manager/synthesized-stack";
import { examplesIn } from "../../scripts/examples";
import { stacksOf } from "../guides/example";
import { asList, isArray, isObject, type Json, type JsonObject } from "../support/json";
import { bodiesOfType } from "./document";
import { CLIENTS } from "./policy-clients";

const all = examplesIn(process.cwd()).flatMap(({ title }) =>
  [...stacksOf(title)].map(([id, stack]) => ({ title, id, stack })),
);

/** The permissions for data: streams, functions, topics, secrets, and everything that connectors do. */
const NEEDED = /\b(?:stream-push|stream-pull|functions-family|secret-bundles|ons-topics)\b|'serviceconnector'/;

test.each(all)("each removed statement of $title, stack $id, is in a finding", ({ id, stack }) => {
  const { document } = synthesizeAlone(stack);
  expect(findings(id, document)).toEqual([]);
  const needed = textsIn(document).filter((text) => NEEDED.test(text));
  expect(needed.filter((text) => findings(id, without(document, text)).length === 0)).toEqual([]);
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
      .filter((client) => !clients.includes(client))
      .map((client) => `no statement says: ${client}`),
  ];
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

/** A function writes to the streams and topics of its configuration, and reads its source and its secrets. */
function ofFunctions(document: JsonObject, texts: readonly string[]): string[] {
  return bodiesOfType(document, "oci_functions_function").flatMap(([name, { config }]) => {
    const own = groupsOf(document, name).map((group) => `dynamic-group id \${oci_identity_dynamic_group.${group}.id} `);
    const given = texts.filter((text) => own.some((subject) => text.includes(subject)));
    return stringsIn(config).flatMap(([variable, value]) => {
      const access = accessFor(variable, value);
      if (access === undefined || isSourceOf(document, name, value)) return [];
      const hasTarget = access !== "use ons-topics";
      const isGiven = given.some((text) => gives(text, access) && (!hasTarget || text.includes(`'${value}'`)));
      return isGiven ? [] : [`${name} may not ${access} on ${variable}`];
    });
  });
}

function accessFor(variable: string, value: string): string | undefined {
  if (variable === "SOURCE_OCID") return "use stream-pull";
  if (/^\$\{oci_streaming_stream\.[^.]+\.id\}$/.test(value)) return "use stream-push";
  if (/^\$\{oci_ons_notification_topic\.[^.]+\.(?:topic_)?id\}$/.test(value)) return "use ons-topics";
  return variable.endsWith("SECRET_OCID") ? "read secret-bundles" : undefined;
}

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

/** A schedule calls functions, with a separate statement. */
function ofSchedules(document: JsonObject, texts: readonly string[]): string[] {
  return bodiesOfType(document, "oci_resource_scheduler_schedule")
    .filter(([name]) => !texts.some((text) => text.includes(`.${name}.id}`) && gives(text, "manage functions-family")))
    .map(([name]) => `${name} may not call its functions`);
}

function gives(text: string, access: string): boolean {
  return text.includes(` to ${access} `);
}

const CLIENT = /^Allow (.+?) to (use stream-push|use stream-pull|read secret-bundles) .*?target\.\w+\.id = '(.*?)'/;

const VERBS = new Map([
  ["use stream-push", "writes"],
  ["use stream-pull", "reads"],
  ["read secret-bundles", "reads secret"],
]);

/** `group auditors reads pool_telemetry`: which subject reads or writes which stream, pool or secret, without hashes. */
function clientIn(text: string): string | undefined {
  const [, subject = "", access = "", target = ""] = CLIENT.exec(text) ?? [];
  const who = /service_account = '(.*?)'/.exec(text)?.[1] ?? subject;
  return `${plain(who)} ${VERBS.get(access) ?? ""} ${plain(target)}`;
}

function plain(text: string): string {
  return text
    .replaceAll(/\$\{data\.terraform_remote_state\.cross-stack-reference-input-([\w-]+)\..*\}/g, "$1")
    .replaceAll(/\$\{\w+\.([\w-]+?)(?:_[0-9A-F]{8})?(?:\.id)?\}/g, "$1");
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
  const policies = bodiesOfType(document, "oci_identity_policy").map(([name, body]) => [
    name,
    { ...body, statements: asList(body.statements).filter((other) => other !== text) },
  ]);
  const resource = document.resource as JsonObject;
  return { ...document, resource: { ...resource, oci_identity_policy: Object.fromEntries(policies) as JsonObject } };
}
