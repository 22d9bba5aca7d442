import { InputCondition, OciStack } from "../../lib";
import { type SchemaDocument } from "../../lib/resource-manager/schema-document";
import { type Answers, answerFindings, shownFields } from "../support/answers";
import { formIn } from "../support/forms";
import { COMPARTMENT_ID } from "../support/ocids";
import { testApp } from "../support/synthesis";

function bookingForm(): SchemaDocument {
  const stack = new OciStack(testApp(), "bookings");
  const { input } = stack;
  const ownKey = InputCondition.isTrue("own_key");
  const isPrivate = InputCondition.isChosen("access", "private");
  input.integer("partitions", { title: "Partitions", min: 1, max: 50, defaultValue: 2 });
  input.boolean("own_key", { title: "Own key", defaultValue: false });
  input.vault("vault_ocid", { title: "Vault", optional: true, visible: ownKey });
  input.key("key_ocid", { title: "Key", optional: true, visible: ownKey });
  input.choice("access", { title: "Access", options: ["public", "private"], defaultValue: "public" });
  input.vcn("vcn_ocid", { title: "VCN", optional: true, visible: isPrivate });
  input.text("both", { title: "Both", defaultValue: "x", visible: InputCondition.all(ownKey, isPrivate) });
  input.text("either", { title: "Either", defaultValue: "x", visible: InputCondition.any(ownKey, isPrivate) });
  input.text("neither", {
    title: "Neither",
    defaultValue: "x",
    visible: InputCondition.negate(InputCondition.any(ownKey, isPrivate)),
  });
  input.email("mail", { title: "Mail", optional: true });
  return formIn(stack);
}

const form = bookingForm();

const ALWAYS = ["region", "compartment_ocid", "home_region", "name_prefix", "partitions", "own_key"];

test.each<[string, Answers, string[]]>([
  ["nothing is answered", {}, [...ALWAYS, "access", "neither", "mail"]],
  ["there is an own key", { own_key: true }, [...ALWAYS, "vault_ocid", "key_ocid", "access", "either", "mail"]],
  ["access is private", { access: "private" }, [...ALWAYS, "access", "vcn_ocid", "either", "mail"]],
  [
    "both",
    { own_key: true, access: "private" },
    [...ALWAYS, "vault_ocid", "key_ocid", "access", "vcn_ocid", "both", "either", "mail"],
  ],
])("the fields that are shown when %s", (_, answers, expected) => {
  expect(shownFields(form, answers)).toEqual(expected);
});

const PLACE = { region: "eu-frankfurt-1", compartment_ocid: COMPARTMENT_ID };

test.each<[string, Answers, string[]]>([
  ["what must be given is", {}, []],
  [
    "it is not",
    { region: "", compartment_ocid: undefined },
    ["region needs a value", "compartment_ocid needs a value"],
  ],
  ["a required field is emptied", { partitions: "" }, ["partitions needs a value"]],
  ["a number is too small", { partitions: 0 }, ["partitions must be at least 1"]],
  ["a number is too large", { partitions: 51 }, ["partitions must be at most 50"]],
  ["a number has a fraction", { partitions: 1.5 }, ["partitions must be a whole number"]],
  ["a number is text", { partitions: "two" }, ["partitions must be a number"]],
  ["a switch is text", { own_key: "true" }, ["own_key must be true or false"]],
  ["an option does not exist", { access: "secret" }, ["access must be one of public, private"]],
  [
    "a text has another form",
    { mail: "ops" },
    ['mail must be text that matches ^$|^[^@\\s"<>]+@[^@\\s"<>]+[.][^@\\s"<>]+$'],
  ],
  ["a text fits", { mail: "ops@example.com" }, []],
  ["a text is a number", { name_prefix: 1 }, ["name_prefix must be a string"]],
  ["a list is picked from by a number", { own_key: true, vault_ocid: 7 }, ["vault_ocid must be picked from the list"]],
  ["a wrong answer is hidden", { vcn_ocid: 7 }, []],
  [
    "a key is picked before its vault",
    { own_key: true, key_ocid: "ocid1.key.oc1..a" },
    ["key_ocid can be picked once vault_ocid is answered"],
  ],
  ["a key is picked after it", { own_key: true, vault_ocid: "ocid1.vault.oc1..a", key_ocid: "ocid1.key.oc1..a" }, []],
])("the answers that pass when %s", (_, answers, findings) => {
  expect(answerFindings(form, { ...PLACE, ...answers })).toEqual(findings);
});

test("a default of a form is the answer until another one is given", () => {
  const stack = new OciStack(testApp(), "secrets");
  stack.input.compartment("place", { title: "Place", optional: true, offeredInput: "compartment_ocid" });
  stack.input.secret("secret_ocid", { title: "Secret", compartmentInput: "place" });
  const secrets = formIn(stack);
  const picked = { region: "eu-frankfurt-1", secret_ocid: "ocid1.vaultsecret.oc1..a" };
  expect(answerFindings(secrets, { ...picked, compartment_ocid: COMPARTMENT_ID })).toEqual([]);
  expect(answerFindings(secrets, { ...picked, place: COMPARTMENT_ID })).toEqual(["compartment_ocid needs a value"]);
  expect(answerFindings(secrets, picked)).toEqual([
    "compartment_ocid needs a value",
    "secret_ocid can be picked once place is answered",
  ]);
});

test("a hidden group hides its fields, whatever their own conditions are", () => {
  const [place, ...groups] = form.variableGroups;
  const hidden = { ...form, variableGroups: [{ ...place!, visible: "${own_key}" }, ...groups] };
  expect(shownFields(hidden, {})).not.toContain("region");
  expect(shownFields(hidden, { own_key: true })).toContain("region");
});

test("a list accepts strings or numbers", () => {
  const list = (type: string): SchemaDocument => ({
    ...form,
    variables: { l: { type: "array", items: { type }, title: "L", description: "L", required: true } },
    variableGroups: [{ title: "G", variables: ["l"] }],
  });
  expect(answerFindings(list("string"), { l: ["a"] })).toEqual([]);
  expect(answerFindings(list("number"), { l: [1] })).toEqual([]);
  expect(answerFindings(list("string"), { l: [1] })).toEqual(["l must be a list of strings"]);
  expect(answerFindings(list("number"), { l: "1" })).toEqual(["l must be a list of numbers"]);
});
