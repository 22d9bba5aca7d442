// The READMEs of the reference stacks: their parts, and their tables of inputs and outputs against what is synthesized.

import { existsSync, readFileSync } from "node:fs";
import { type App, type TerraformStack } from "cdktf";
import { KafkaUser } from "../../lib";
import { readmeOf } from "../../scripts/diagram/diagrams";
import {
  BookingConsumer,
  BookingEncryption,
  BookingNetwork,
  BookingProducer,
  VisionStaysBooking,
  type VisionStaysBookingProps,
} from "../../stacks";
import { referenceStacks } from "../../stacks/variants";
import { outputs, synthesize, testApp, variables } from "../support/synthesis";

/** What an OciStack asks for before a stack asks for anything. */
const COMMON = ["region", "tenancy_ocid", "compartment_ocid", "home_region", "name_prefix"];

const SECTIONS: [string, RegExp][] = [
  ["Inputs", /^Inputs$/],
  ["Outputs", /^Outputs$/],
  ["Picture", /^Picture$/],
  ["what costs money", /^(Cost drivers|What costs money)$/],
  ["How to go on", /^How to go on$/],
];

interface Section {
  readonly heading: string;
  readonly text: string;
}

function sectionsOf(readme: string): Section[] {
  const parts = readme.split(/^## (.*)$/m).slice(1);
  return parts.flatMap((heading, index) => (index % 2 === 0 ? [{ heading, text: parts[index + 1] ?? "" }] : []));
}

interface Row {
  /** The names in the first column; in `<name>_ocid`, `<name>` stands for something that a prop names. */
  readonly names: string[];
  readonly cells: string[];
}

/** The rows of a section's tables that begin with a name. */
function rowsOf(id: string, heading: string): Row[] {
  const section = sectionsOf(readFileSync(readmeOf(id), "utf8")).find((one) => one.heading === heading);
  const lines = (section?.text ?? "").split("\n").filter((line) => line.startsWith("| `"));
  return lines.map((line) => {
    const cells = line
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.trim());
    return { names: [...(cells[0] ?? "").matchAll(/`([^`]+)`/g)].map(([, name = ""]) => name), cells };
  });
}

function isNamed(listed: string, name: string): boolean {
  return new RegExp(`^${listed.replaceAll(/<\w+>/g, "[a-z0-9_]+")}$`).test(name);
}

/** Of these names, those that no row has. */
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

test.each(referenceStacks)("the README of $id has its parts", ({ id }) => {
  expect(existsSync(readmeOf(id))).toBe(true);
  const headings = sectionsOf(readFileSync(readmeOf(id), "utf8")).map(({ heading }) => heading);
  const absent = SECTIONS.filter(([, pattern]) => !headings.some((heading) => pattern.test(heading)));
  expect(absent.map(([name]) => name)).toEqual([]);
});

test.each(referenceStacks)("the README of $id names the inputs of every stack", ({ id }) => {
  const inputs = sectionsOf(readFileSync(readmeOf(id), "utf8")).find(({ heading }) => heading === "Inputs");
  expect(COMMON.filter((name) => !(inputs?.text ?? "").includes(`\`${name}\``))).toEqual([]);
});

test.each(forms)("the README of $id lists the inputs and outputs of the form $variant", ({ id, make }) => {
  const { inputs, outputs: handedOut } = interfaceOf(make);
  expect(missing(rowsOf(id, "Inputs"), inputs)).toEqual([]);
  expect(missing(rowsOf(id, "Outputs"), handedOut)).toEqual([]);
});

test.each(forms)("the README of $id says what the form $variant is", ({ id, variant }) => {
  expect(readFileSync(readmeOf(id), "utf8")).toMatch(new RegExp(`^\\| \`${variant}\` \\|`, "m"));
});

describe("the README of visionstays-booking", () => {
  const ID = "visionstays-booking";
  const everything: VisionStaysBookingProps = {
    network: BookingNetwork.PRIVATE,
    encryption: BookingEncryption.EXISTING_KEY,
    producer: BookingProducer.okeWorkload(),
    consumers: [
      BookingConsumer.function("loyalty"),
      BookingConsumer.kafka("analytics", { group: "analysts", consumerGroup: "analytics" }),
      BookingConsumer.okeWorkload("housekeeping"),
    ],
    kafkaUser: KafkaUser.existing({ tenancyName: "acme", userName: "consumer@example.com" }),
    deadLetters: true,
    database: true,
  };
  const made = (props?: VisionStaysBookingProps): Interface =>
    interfaceOf((app) => new VisionStaysBooking(app, ID, props));

  test.each(["Inputs", "Outputs"] as const)(
    "lists the %s that there are with everything on, and no others",
    (heading) => {
      const names = made(everything)[heading === "Inputs" ? "inputs" : "outputs"];
      const rows = rowsOf(ID, heading);
      expect(missing(rows, names)).toEqual([]);
      const idle = rows.flatMap((row) => row.names).filter((listed) => !names.some((name) => isNamed(listed, name)));
      expect(idle).toEqual([]);
    },
  );

  test("says of an input whether it takes a prop to be asked for", () => {
    const always = rowsOf(ID, "Inputs").filter(({ cells }) => cells[2] === "");
    expect(always.flatMap(({ names }) => names).sort()).toEqual(made().inputs.sort());
  });

  test("says of an output whether it takes a prop to be there", () => {
    const always = rowsOf(ID, "Outputs").filter(({ cells }) => cells[1] === "");
    const least = made({ archive: false });
    expect(always.flatMap(({ names }) => names).sort()).toEqual(least.outputs.sort());
  });
});

test("a row that names nothing, and a name that no row has, are found", () => {
  const rows: Row[] = [{ names: ["<name>_ocid", "region"], cells: [] }];
  expect(missing(rows, ["loyalty_ocid", "region", "regions"])).toEqual(["regions"]);
});
