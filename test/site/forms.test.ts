// The preview of a form: what it shows, and its errors.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type FormSchema, formsOf } from "../../scripts/site/forms";
import { type Element, type Window, windowOf } from "./dom";
import { siteOf } from "./fixture";

const SCHEMA: FormSchema = {
  title: "Orders",
  description: "A stream of orders.",
  variableGroups: [
    { title: "Stream", variables: ["partitions", "mode"] },
    { title: "Network", visible: { eq: ["${mode}", "private"] }, variables: ["vcn"] },
    { title: "Alarms", variables: ["alarms", "email"] },
    { title: "Filled in", visible: false, variables: ["tenancy_ocid"] },
  ],
  variables: {
    partitions: { type: "integer", title: "Partitions", required: true, default: 2, minimum: 1, maximum: 50 },
    mode: { type: "enum", title: "Mode", required: true, default: "public", enum: ["public", "private"] },
    vcn: { type: "oci:core:vcn:id", title: "VCN", required: true, visible: { eq: ["${mode}", "private"] } },
    alarms: { type: "boolean", title: "Alarms", default: false },
    email: {
      type: "string",
      title: "Email",
      pattern: "^[^@]+@[^@]+$",
      visible: { and: ["${alarms}", { not: [{ eq: ["${mode}", "none"] }] }] },
    },
    tenancy_ocid: { type: "string", title: "Tenancy" },
  },
};

let window: Window;

/** The packages of a stack: another variant has another section first. */
const NETWORK = SCHEMA.variableGroups.find(({ title }) => title === "Network")!;
const variants: [string, FormSchema][] = [
  ["orders", SCHEMA],
  [
    "orders-private",
    {
      ...SCHEMA,
      variableGroups: [{ ...NETWORK, visible: true }],
      variables: { vcn: { type: "string", title: "The VCN", default: "a" } },
    },
  ],
];

beforeEach(() => {
  const { pages, script } = formsOf([new Map(variants)]);
  const { files } = siteOf({}, { written: pages, files: new Map([["forms/data.js", script]]) });
  window = windowOf(files.get("forms/orders.html"));
  window.eval(files.get("forms/data.js") ?? "");
  window.eval(readFileSync(join(__dirname, "..", "..", "scripts", "site", "theme", "form.js"), "utf8"));
});

function control(name: string): Element {
  return window.document.querySelector(`#field-${name}`)!;
}

function change(name: string, value: string | boolean): void {
  if (typeof value === "string") control(name).value = value;
  else control(name).checked = value;
  control(name).dispatchEvent(new window.Event("change", { bubbles: true }));
}

/** The titles of the visible sections and fields. */
function shown(): string[] {
  return [
    ...window.document.querySelectorAll(
      "fieldset:not([hidden]) > legend, fieldset:not([hidden]) .field:not([hidden]) label",
    ),
  ].map(({ textContent }) => textContent);
}

function errorOf(name: string): string {
  return window.document.querySelector(`#field-${name}-error`)!.textContent;
}

test("a form shows its sections and fields with their defaults, except those that its schema hides", () => {
  expect(shown()).toEqual(["Stream", "Partitions (required)", "Mode (required)", "Alarms", "Alarms"]);
  expect([control("partitions").value, control("mode").value, control("alarms").checked]).toEqual([
    "2",
    "public",
    false,
  ]);
});

test("a field and a section appear when their conditions change", () => {
  change("mode", "private");
  change("alarms", true);
  expect(shown()).toEqual([
    "Stream",
    "Partitions (required)",
    "Mode (required)",
    "Network",
    "VCN (required)",
    "Alarms",
    "Alarms",
    "Email",
  ]);
  change("mode", "public");
  expect(shown()).not.toContain("Network");
});

test.each([
  ["partitions", "", "A value is required."],
  ["partitions", "1.5", "Must be a whole number."],
  ["partitions", "0", "Must be at least 1."],
  ["partitions", "51", "Must be at most 50."],
  ["partitions", "50", ""],
  ["email", "nobody", "Does not match ^[^@]+@[^@]+$"],
  ["email", "a@b", ""],
  ["email", "", ""],
])("the error of %s '%s' is: %s", (name, value, message) => {
  change(name, value);
  expect(errorOf(name)).toBe(message);
  expect(control(name).getAttribute("aria-invalid")).toBe(String(message !== ""));
});

test("checking the form counts only the visible fields", () => {
  const form = window.document.querySelector("form")!;
  const check = (): string => {
    form.dispatchEvent(new window.Event("submit", { bubbles: true, cancelable: true }));
    return form.querySelector("form > p")!.textContent;
  };
  expect(check()).toBe("The form can be sent.");
  change("mode", "private");
  expect(check()).toBe("1 of 4 fields have an error.");
});

test("the packages of a stack are on one page, and the form is that of the chosen one", () => {
  const choice = window.document.querySelector("#package")!;
  expect([...choice.querySelectorAll("option")].map(({ textContent }) => textContent)).toEqual([
    "orders",
    "orders-private",
  ]);
  choice.value = "orders-private";
  choice.dispatchEvent(new window.Event("change", { bubbles: true }));
  expect(shown()).toEqual(["Network", "The VCN"]);
  expect([control("vcn").value, [...window.document.querySelectorAll("form")].length]).toEqual(["a", 1]);
});
