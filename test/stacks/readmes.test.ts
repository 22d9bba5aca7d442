// The READMEs of the reference stacks: their sections, and their tables of inputs and outputs, compared with the synthesized documents.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type App, type TerraformStack } from "cdktf";
import { scripts } from "../../package.json";
import {
  BookingConsumer,
  BookingNetwork,
  BookingProducer,
  VisionStaysBooking,
  type VisionStaysBookingProps,
} from "../../stacks";
import { FunctionProgram, StackAlerts, StackArchive, StackEncryption, StackKafkaUser } from "../../lib";
import contracts from "../../lib/functions/contracts.json";
import { referenceStacks } from "../../stacks/variants";
import { type Row, sectionsOf, tablesOf } from "../support/readme";
import { outputs, synthesize, testApp, variables } from "../support/synthesis";

/** The inputs of every OciStack. */
const COMMON = ["region", "tenancy_ocid", "compartment_ocid", "home_region", "name_prefix"];

const SECTIONS = [
  "From nothing to a message",
  "Variants",
  "Picture",
  "Inputs",
  "Outputs",
  "What it costs",
  "Cost drivers",
  "How to go on",
  "Taking it down",
];

function isNamed(listed: string, name: string): boolean {
  return new RegExp(`^${listed.replaceAll(/<\w+>/g, "[a-z0-9_]+")}$`).test(name);
}

const rowsOf = (id: string, heading: string): Row[] => tablesOf(id, heading).flat();

/** Those of the names that are not in any row. */
function missing(rows: readonly Row[], names: readonly string[]): string[] {
  const listed = rows.flatMap((row) => row.names);
  return names.filter((name) => !listed.some((one) => isNamed(one, name)));
}

interface Interface {
  readonly inputs: string[];
  readonly outputs: string[];
}

function interfaceOf(make: (app: App) => TerraformStack): Interface {
  const document = synthesize(make(testApp()));
  const inputs = Object.keys(variables(document)).filter((name) => !COMMON.includes(name));
  return { inputs, outputs: Object.keys(outputs(document)) };
}

const forms = referenceStacks.flatMap(({ id, variants }) =>
  Object.entries(variants).map(([variant, make]) => ({ id, variant, make })),
);

test.each(referenceStacks)("the README of $id has its sections, in order", ({ id }) => {
  expect(sectionsOf(id).map(({ heading }) => heading)).toEqual(SECTIONS);
});

test.each(referenceStacks)("the README of $id names the inputs of every stack", ({ id }) => {
  const inputs = sectionsOf(id).find(({ heading }) => heading === "Inputs");
  expect(COMMON.filter((name) => !(inputs?.text ?? "").includes(`\`${name}\``))).toEqual([]);
});

test.each(forms)("the README of $id lists the inputs and outputs of the variant $variant", ({ id, make }) => {
  const { inputs, outputs: handedOut } = interfaceOf(make);
  expect(missing(rowsOf(id, "Inputs"), inputs)).toEqual([]);
  expect(missing(rowsOf(id, "Outputs"), handedOut)).toEqual([]);
});

test.each(referenceStacks)("the README of $id lists its variants, each with its package", ({ id, variants }) => {
  const [table = []] = tablesOf(id, "Variants");
  const packages = Object.keys(variants).map((name) => [name, name === "default" ? `${id}.zip` : `${id}-${name}.zip`]);
  const listed = table.map(({ names, cells }) => [names[0], (cells[1] ?? "").replaceAll("`", "")]);
  expect(listed.sort()).toEqual(packages.sort());
  expect(table.filter(({ cells }) => (cells[2] ?? "") === "")).toEqual([]);
});

/** The commands in the blocks of a section, a line each. */
function commandsOf(id: string, heading: string): string[] {
  const { text = "" } = sectionsOf(id).find((one) => one.heading === heading) ?? {};
  return [...text.matchAll(/^```sh\n([^]*?)^```$/gm)].flatMap(([, block = ""]) => block.trim().split("\n"));
}

test.each(referenceStacks)(
  "the README of $id begins with five commands, which end with a message read from the stream",
  ({ id }) => {
    const commands = commandsOf(id, "From nothing to a message");
    expect(commands).toHaveLength(5);
    expect(commands[0]).toMatch(/^npm ci\b/);
    expect(commands.filter((command) => command.endsWith(`npm run try -- ${id}`))).toHaveLength(1);
  },
);

test.each(referenceStacks)(
  "the README of $id ends with the commands that remove its protection, destroy it, and protect the next one",
  ({ id }) => {
    const commands = commandsOf(id, "Taking it down");
    const [, pattern = "", replacement = ""] =
      /^sed -i 's\/(.*)\/(.*)\/' cdktf\.json$/.exec(commands.at(-3) ?? "") ?? [];
    const edited = readFileSync(join(__dirname, "..", "..", "cdktf.json"), "utf8").replace(
      new RegExp(pattern),
      replacement,
    );
    expect((JSON.parse(edited) as { context: object }).context).toEqual({ deletionProtection: false });
    expect(commands.at(-2)).toBe(`npx cdktf destroy ${id} --var-file=$HOME/${id}.tfvars.json`);
    expect(commands.at(-1)).toMatch(/^git checkout cdktf\.json /);
  },
);

test.each(referenceStacks)(
  "the scripts, outputs and stacks that the commands of the README of $id name exist",
  ({ id, variants }) => {
    const { outputs: handedOut } = interfaceOf(variants.default);
    const text = sectionsOf(id)
      .filter(({ heading }) => ["From nothing to a message", "Taking it down"].includes(heading))
      .flatMap(({ heading }) => commandsOf(id, heading))
      .join("\n");
    const named = (pattern: RegExp): string[] => [...text.matchAll(pattern)].map(([, name = ""]) => name);
    expect(named(/npm run ([\w:]+)/g).filter((name) => !Object.hasOwn(scripts, name))).toEqual([]);
    expect(named(/output -raw (\w+)/g).filter((name) => !handedOut.includes(name))).toEqual([]);
    expect(named(/stacks\/([\w-]+)/g).filter((name) => name !== id)).toEqual([]);
    expect(named(/cdktf (?:deploy|destroy) ([\w-]+)/g)).toEqual([id, id]);
    const [programs = ""] = named(/for name in ([\w ]+);/g);
    expect(programs.split(" ").filter((name) => name !== "" && !Object.hasOwn(contracts, name))).toEqual([]);
    const { version } = FunctionProgram.INGEST;
    expect(text.match(/:\d+\.\d+\.\d+/g) ?? []).toEqual(id === "iot" ? [`:${version}`, `:${version}`] : []);
  },
);

describe("the README of visionstays-booking", () => {
  const ID = "visionstays-booking";
  const everything: VisionStaysBookingProps = {
    network: BookingNetwork.PRIVATE,
    encryption: StackEncryption.existingKey(),
    producer: BookingProducer.okeWorkload(),
    consumers: [
      BookingConsumer.function("loyalty"),
      BookingConsumer.kafka("analytics", { group: "analysts", consumerGroup: "analytics" }),
      BookingConsumer.okeWorkload("housekeeping"),
    ],
    kafkaUser: StackKafkaUser.newUser({ authToken: true }),
    alerts: StackAlerts.newTopic({ function: true }),
    silenceAlarms: true,
    deadLetters: true,
    database: true,
  };
  const made = (props?: VisionStaysBookingProps): Interface =>
    interfaceOf((app) => new VisionStaysBooking(app, ID, props));

  // Props that rule out an input or an output of the others.
  const others: VisionStaysBookingProps[] = [{}, { alerts: StackAlerts.existingTopic() }];

  test.each(["Inputs", "Outputs"] as const)("lists exactly the possible %s", (heading) => {
    const all = [everything, ...others].map((props) => made(props));
    const names = all.flatMap((one) => one[heading === "Inputs" ? "inputs" : "outputs"]);
    const rows = rowsOf(ID, heading);
    expect(missing(rows, names)).toEqual([]);
    const idle = rows.flatMap((row) => row.names).filter((listed) => !names.some((name) => isNamed(listed, name)));
    expect(idle).toEqual([]);
  });

  test("marks the inputs that only a prop adds", () => {
    const always = rowsOf(ID, "Inputs").filter(({ cells }) => cells[2] === "");
    expect(always.flatMap(({ names }) => names).sort()).toEqual(made().inputs.sort());
  });

  test("marks the outputs that only a prop adds", () => {
    const always = rowsOf(ID, "Outputs").filter(({ cells }) => cells[1] === "");
    const least = made({ archive: StackArchive.none(), producer: BookingProducer.okeWorkload() });
    expect(always.flatMap(({ names }) => names).sort()).toEqual(least.outputs.sort());
  });
});

test("the check finds a name that is not in any row", () => {
  const rows: Row[] = [{ names: ["<name>_ocid", "region"], cells: [] }];
  expect(missing(rows, ["loyalty_ocid", "region", "regions"])).toEqual(["regions"]);
});
