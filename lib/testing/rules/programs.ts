// Internal: rules about functions, the machines that clients run on, and their configuration.

import { secretIn, secretUnder } from "../../core/secrets";
import { RuleLevel } from "../rule-level";
import { block, entriesOf, type JsonObject, mayBeOn, type Resource, type StackDocument } from "./document";
import { type Broken, cis, each, type Rule } from "./rule";
import { isLogged } from "./storage";

export const PROGRAM_RULES: readonly Rule[] = [
  {
    id: "OCI-FUN-001",
    level: RuleLevel.WARNING,
    title: "The invocations of functions are logged",
    reason: "without the log of its application, a function that fails leaves no trace",
    remedy: "add a log of the service functions and the category invoke",
    sources: ["Oracle: Functions, Storing and Viewing Function Logs"],
    check: each("oci_functions_application", (application, document) =>
      isLogged(document, application, "functions", ["invoke"]) ? undefined : "has no log of its invocations",
    ),
  },
  {
    id: "OCI-FUN-002",
    level: RuleLevel.ERROR,
    title: "No secret is written into the configuration of a program",
    reason: "anyone who sees the state, the Console or the files of the stack can read the secret",
    remedy: "keep it in a vault, and read it in the program as a resource principal",
    sources: [cis("1.14")],
    check: (document) => [
      ...["oci_functions_application", "oci_functions_function"]
        .flatMap((type) => document.all(type))
        .flatMap(inConfig),
      ...machinesIn(document).flatMap((one) => inUserData(one, document)),
    ],
  },
  {
    id: "OCI-CMP-001",
    level: RuleLevel.WARNING,
    title: "A machine has the first version of the metadata service off",
    reason: "an attacker who tricks a program into a request can read the credentials of the machine from it",
    remedy: "set are_legacy_imds_endpoints_disabled in instance_options",
    sources: [cis("3.1")],
    check: eachMachine((details) =>
      mayBeOn(block(details, "instance_options")?.are_legacy_imds_endpoints_disabled)
        ? undefined
        : "answers the first version of the metadata service",
    ),
  },
  {
    id: "OCI-CMP-002",
    level: RuleLevel.WARNING,
    title: "The volumes of a machine are encrypted in transit",
    reason: "otherwise the data that the machine reads and writes crosses Oracle's network unencrypted",
    remedy: "set is_pv_encryption_in_transit_enabled",
    sources: [cis("3.3")],
    check: eachMachine((details) =>
      [details, block(details, "launch_options")].some((one) => mayBeOn(one?.is_pv_encryption_in_transit_enabled))
        ? undefined
        : "does not encrypt the traffic to its boot volume",
    ),
  },
];

function inConfig(resource: Resource): Broken[] {
  return entriesOf(resource.body.config).flatMap(([name, value]) => {
    const found = typeof value === "string" ? secretUnder(name, value) : undefined;
    return found === undefined ? [] : [{ resource, what: `has ${found} in its configuration, under ${name}` }];
  });
}

/** The launch details of a machine: an instance has them itself, an instance configuration in a block. */
function launchOf({ type, body }: Resource): JsonObject | undefined {
  return type === "oci_core_instance" ? body : block(block(body, "instance_details"), "launch_details");
}

/** A check of each instance, and of each configuration that instances are created from. */
function eachMachine(judge: (details: JsonObject) => string | undefined): Rule["check"] {
  return (document) =>
    machinesIn(document).flatMap((resource) => {
      const details = launchOf(resource);
      const what = details && judge(details);
      return what === undefined ? [] : [{ resource, what }];
    });
}

function machinesIn(document: StackDocument): Resource[] {
  return ["oci_core_instance", "oci_core_instance_configuration"].flatMap((type) => document.all(type));
}

function inUserData(resource: Resource, document: StackDocument): Broken[] {
  return entriesOf(block(launchOf(resource), "metadata")).flatMap(([name, value]) => {
    const text = typeof value === "string" ? localIn(value, document) : undefined;
    const found = text === undefined ? undefined : secretIn(text);
    return found === undefined ? [] : [{ resource, what: `has ${found} in its metadata, under ${name}` }];
  });
}

/** A string, also if it is kept as a local and encoded. */
function localIn(text: string, document: StackDocument): string {
  const [, name] = /^\$\{base64encode\(local\.([\w-]+)\)\}$/.exec(text) ?? [];
  return name === undefined ? text : document.writtenOut(`\${local.${name}}`);
}
