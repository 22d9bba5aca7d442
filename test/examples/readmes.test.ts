// The commands of the pages of the examples: their stacks, inputs, outputs and scripts exist, and no required input is missing.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseAutonomousDatabase } from "@cdktf/provider-oci/lib/database-autonomous-database";
import { ObjectstorageBucket } from "@cdktf/provider-oci/lib/objectstorage-bucket";
import { OnsNotificationTopic } from "@cdktf/provider-oci/lib/ons-notification-topic";
import { OnsSubscription } from "@cdktf/provider-oci/lib/ons-subscription";
import { SchServiceConnector } from "@cdktf/provider-oci/lib/sch-service-connector";
import { StreamingStreamPool } from "@cdktf/provider-oci/lib/streaming-stream-pool";
import { scripts } from "../../package.json";
import contracts from "../../lib/functions/contracts.json";
import { examplesIn } from "../../scripts/examples";
import { stacksOf } from "../guides/example";
import { entriesOf } from "../support/json";
import { outputs, resources, type SynthesizedDocument, synthesize, variables } from "../support/synthesis";
import { bodiesOfType, statementsIn } from "./document";

interface Interface {
  /** The topics to which no one subscribes in the stack. */
  readonly unheard: readonly string[];
  readonly required: readonly string[];
  readonly inputs: readonly string[];
  readonly outputs: readonly string[];
  /** `ids.stream`: the keys of outputs that are maps. */
  readonly keys: readonly string[];
  readonly buckets: readonly string[];
  /** The groups of statements that the stack does not make, and that no input names. */
  readonly groups: readonly string[];
  /** A database gets its password from a secret, on behalf of who deploys. */
  readonly readsAdminSecret: boolean;
  /** A connector at a private pool has an endpoint in its network. */
  readonly hasPrivateConnector: boolean;
}

const pages = examplesIn(process.cwd()).map(({ title }) => {
  const readme = readFileSync(join(title, "README.md"), "utf8");
  return { title, readme, stacks: new Map([...stacksOf(title)].map(([id, stack]) => [id, interfaceOf(stack)])) };
});

function interfaceOf(stack: Parameters<typeof synthesize>[0]): Interface {
  const document = synthesize(stack);
  const inputs = Object.entries(variables(document));
  return {
    required: inputs.filter(([, { default: value }]) => value === undefined).map(([name]) => name),
    inputs: inputs.map(([name]) => name),
    outputs: Object.keys(outputs(document)),
    keys: Object.entries(outputs(document)).flatMap(([name, { value }]) =>
      entriesOf(value).map(([key]) => `${name}.${key}`),
    ),
    buckets: resources(document, ObjectstorageBucket).map(({ name }) => name as string),
    groups: statementsIn(document).flatMap((text) => /^Allow group ([\w-]+) to /.exec(text)?.slice(1) ?? []),
    readsAdminSecret: resources(document, DatabaseAutonomousDatabase).some(({ secret_id: id }) => id !== undefined),
    hasPrivateConnector:
      resources(document, StreamingStreamPool).some(
        ({ private_endpoint_settings: settings }) => settings !== undefined,
      ) && resources(document, SchServiceConnector).length > 0,
    unheard: unheardIn(document),
  };
}

function unheardIn(document: SynthesizedDocument): string[] {
  const heard = resources(document, OnsSubscription).map(({ topic_id: id }) => id as string);
  const topics = bodiesOfType(document, OnsNotificationTopic.tfResourceType).map(([name]) => name);
  return topics.filter((name) => !heard.some((id) => id.includes(`.${name}.`)));
}

test.each(pages)("$title: people subscribe to each topic in the stack, or as the page says", ({ readme, stacks }) => {
  const unheard = [...stacks.values()].flatMap((stack) => stack.unheard);
  expect(unheard.length > 0).toBe(readme.includes("oci ons subscription create"));
  if (readme.includes("--topic-id <")) expect(readme).toContain("oci ons topic list --compartment-id <");
  const lines = readme.split("\n").filter((line) => /subscri/i.test(line));
  const ids = unheard.map((name) => name.replace(/_[0-9A-F]{8}$/, ""));
  expect(ids.filter((id) => !lines.some((line) => line.includes(`\`${id}\``)))).toEqual([]);
});

/** Pages with a secret that no input of the stack names. */
const WITH_OTHER_SECRETS = ["examples/business-suites"];

test.each(pages)(
  "$title: names the groups and the secrets that must exist before it deploys, and installs what that needs",
  ({ title, readme, stacks }) => {
    const [before = ""] = readme.slice(readme.indexOf("## Deploy")).split("npx cdktf deploy");
    expect(before).toContain("npm ci");
    const all = [...stacks.values()];
    const groups = all.flatMap((stack) => stack.groups);
    expect(groups.filter((group) => !before.includes(`\`${group}\``))).toEqual([]);
    const secrets = all.flatMap(({ required }) => required).filter((name) => name.endsWith("_secret_ocid"));
    if (secrets.length > 0) expect(before).toMatch(/\ssecrets? in Vault\b/);
    expect(readme.includes("oci vault secret create-base64 ")).toBe(
      secrets.length > 0 || WITH_OTHER_SECRETS.includes(title),
    );
    if (groups.length > 0) expect(readme).toContain("oci iam group create ");
    if (all.some(({ hasPrivateConnector }) => hasPrivateConnector)) expect(readme).toContain(".allowDeploy(subject)");
    if (!all.some(({ readsAdminSecret }) => readsAdminSecret)) return;
    expect(readme).toMatch(/permission to read\s+the\s+secret of\s+ADMIN/);
  },
);

test.each(pages)(
  "$title: buckets in commands have the names of the stack's, or are in placeholders",
  ({ readme, stacks }) => {
    const buckets = [...stacks.values()].flatMap((stack) => stack.buckets);
    const loops = [...readme.matchAll(/for bucket in ([\w -]+);/g)].flatMap(([, names = ""]) => names.split(" "));
    const named = [...readme.matchAll(/--bucket-name ([\w-]+)/g)].map(([, name = ""]) => name);
    expect([...named, ...loops].filter((name) => !buckets.includes(name))).toEqual([]);
    const inputs = [...stacks.values()].flatMap((stack) => stack.inputs);
    expect(readme.includes("<name_prefix>") && !inputs.includes("name_prefix")).toBe(false);
  },
);

test.each(pages)("$title: protection is off only while the stacks are destroyed", ({ title, readme }) => {
  const [, after] = readme.split(`sed -i 's/"context": {}/"context": { "deletionProtection": false }/' cdktf.json\n`);
  expect(after).toMatch(/^[^`]*npx cdktf destroy .*\ngit checkout cdktf\.json /);
  const isInCode = readFileSync(join(title, "main.ts"), "utf8").includes("preventDestroy: true");
  for (const edit of ["true/preventDestroy: false", "false/preventDestroy: true"])
    expect(readme.includes(`sed -i 's/preventDestroy: ${edit}/' ${title}/main.ts\n`)).toBe(isInCode);
});

test.each(pages)("$title: each deployment has all required inputs, and no others than the stack's", (page) => {
  const deployments = commandsIn(page.readme, "deploy");
  expect(deployments).not.toEqual([]);
  for (const { ids, given } of deployments) {
    expect(ids.filter((id) => !page.stacks.has(id))).toEqual([]);
    const of = ids.map((id) => page.stacks.get(id)!);
    expect(of.flatMap(({ required }) => required).filter((name) => !given.includes(name))).toEqual([]);
    const inputs = of.flatMap(({ inputs: all }) => all);
    expect(given.filter((name) => !inputs.includes(name))).toEqual([]);
  }
});

test.each(pages)("$title: all stacks are deployed and destroyed, with the inputs that they require", (page) => {
  const all = [...page.stacks.keys()].sort();
  const deployed = new Set(commandsIn(page.readme, "deploy").flatMap(({ ids }) => ids));
  expect([...deployed].sort()).toEqual(all);
  const destroyed = commandsIn(page.readme, "destroy");
  expect(destroyed.flatMap(({ ids }) => ids).sort()).toEqual(all);
  const isGiven = destroyed.every(({ line }) => /--var-file=|# with the variables of the first time$/.test(line));
  const isRequired = [...page.stacks.values()].some(({ required }) => required.length > 0);
  expect(isGiven).toBe(isRequired);
});

test.each(pages)("$title: each output that a command or a sentence reads exists", ({ readme, stacks }) => {
  const all = [...stacks.values()].flatMap(({ outputs: names }) => names);
  expect(outputsReadIn(readme).filter((name) => !all.some((one) => isNamed(name, one)))).toEqual([]);
  const folders = [...readme.matchAll(/cdktf\.out\/stacks\/([\w-]+)(?: output -\w+ (\w+))?/g)];
  for (const [, id = "", name] of folders) {
    expect([...stacks.keys()]).toContain(id);
    if (name !== undefined) expect(stacks.get(id)?.outputs).toContain(name);
  }
  const keys = [...stacks.values()].flatMap((stack) => stack.keys);
  expect(keysReadIn(readme).filter((key) => !keys.includes(key))).toEqual([]);
});

test.each(pages)("$title: what is run days later does not use a variable of the first shell", ({ readme }) => {
  const [first = "", ...later] = readme.slice(readme.indexOf("## Deploy")).split(/\n(?=##)/);
  const before = [...first.matchAll(/\b([A-Z]+)=/g)].map(([, name = ""]) => name);
  const used = later.flatMap((section) => before.filter((name) => new RegExp(`\\$\\{?${name}\\b`).test(section)));
  expect(used).toEqual([]);
});

test.each(pages)("$title: the scripts, programs and files that commands run exist", ({ title, readme }) => {
  const named = (pattern: RegExp): string[] => [...readme.matchAll(pattern)].map(([, name = ""]) => name);
  expect(named(/npm run ([\w:]+)/g).filter((name) => !Object.hasOwn(scripts, name))).toEqual([]);
  const built = named(/for name in ([\w ]+); do docker/g).flatMap((names) => names.split(" "));
  const folders = named(/dist\/functions\/(\w+)/g);
  expect([...built, ...folders].filter((name) => !Object.hasOwn(contracts, name))).toEqual([]);
  for (const file of named(/--(?:consumer|producer)\.config (\S+)/g)) {
    const [, after = ""] = readme.split(` > ${file}\n`);
    expect(after.slice(0, after.indexOf(`.config ${file}`))).toContain("`<AUTH_TOKEN>`");
  }
  expect(named(/npx ts-node (examples\/[^"]+)"/g).filter((file) => file !== `${title}/main.ts`)).toEqual([]);
});

/** Each `cdktf` command, with its stacks and the names of the inputs that it gives. */
function commandsIn(readme: string, verb: string): { line: string; ids: string[]; given: string[] }[] {
  const lines = readme.replaceAll("\\\n", " ").split(/\n|`/);
  return lines.flatMap((line) => {
    const [, rest = ""] = new RegExp(`cdktf ${verb} --app (?:"[^"]*") (.*)`).exec(line) ?? [];
    if (rest === "") return [];
    const [words = ""] = rest.replaceAll(/<[^>]*>/g, "x").split("#");
    const ids = words
      .replaceAll(/--var \S+|--[\w-]+(?:=\S+)?/g, "")
      .trim()
      .split(/\s+/);
    return [{ line, ids, given: [...varsIn(words), ...fileIn(readme, words)] }];
  });
}

function varsIn(command: string): string[] {
  return [...command.matchAll(/--var (\w+)=/g)].map(([, name = ""]) => name);
}

/** The names in the file of inputs that an earlier command writes. */
function fileIn(readme: string, command: string): string[] {
  const [, file] = /--var-file=(\S+)/.exec(command) ?? [];
  if (file === undefined) return [];
  const [, text = ""] = readme.split(`cat > ${file} <<`)[1]?.split(/^'?JSON'?\n|^JSON$/m) ?? [];
  return Object.keys(JSON.parse(text) as object);
}

const READ = [
  /output -(?:raw|json) "?([\w${}]+)/g,
  /\$\(outputs? (\w+)\)/g,
  /<output (\w+)>/g,
  /\boutputs? `(\w+)`/g,
  /\boutputs? `\w+` and `(\w+)`/g,
];

function outputsReadIn(readme: string): string[] {
  return READ.flatMap((pattern) => [...readme.matchAll(pattern)].map(([, name = ""]) => name)).filter(
    // The parameter of a function of the shell.
    (name) => name !== "$1",
  );
}

/** The keys of outputs that are maps: `$(of stream)`, by the function of the shell that reads the output, and `<ids.stream>`. */
function keysReadIn(readme: string): string[] {
  const [, map = ""] = /^of\(\) \{ terraform .* output -json (\w+)/m.exec(readme) ?? [];
  const read = [...readme.matchAll(/\$\(of ([\w-]+)\)/g)].map(([, key = ""]) => `${map}.${key}`);
  return [...read, ...[...readme.matchAll(/<(\w+\.\w+)>/g)].map(([, key = ""]) => key)];
}

/** In `${name}_ocid`, the variable of the shell stands for any word. */
function isNamed(read: string, output: string): boolean {
  return new RegExp(`^${read.replaceAll(/\$\{\w+\}/g, "\\w+")}$`).test(output);
}

test("the check reads stacks, inputs and outputs from commands", () => {
  const page = [
    "cat > $HOME/a.json <<'JSON'",
    '{ "region": "<region>" }',
    "JSON",
    'npx cdktf deploy --app "npx ts-node main.ts" one two --var-file=$HOME/a.json \\',
    "  --var name=<any name> # at first",
    "terraform output -raw ${name}_ocid; echo $(outputs endpoint), the outputs `key` and `value`",
    "of() { terraform -chdir=one output -json ids | jq; }",
    'echo "$(of stream)" <ids.prepare>',
  ].join("\n");
  expect(commandsIn(page, "deploy")).toMatchObject([{ ids: ["one", "two"], given: ["name", "region"] }]);
  expect(outputsReadIn(page).sort()).toEqual(["${name}_ocid", "endpoint", "ids", "key", "value"]);
  expect(keysReadIn(page)).toEqual(["ids.stream", "ids.prepare"]);
  expect(["for_partner_ocid", "endpoint"].map((one) => isNamed("${name}_ocid", one))).toEqual([true, false]);
});
