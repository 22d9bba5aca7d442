import { Fn, Token } from "cdktf";
import { Compartment } from "../../lib/core/compartment";
import { Access } from "../../lib/identity/access";
import { PolicyCondition as When } from "../../lib/identity/condition";
import { PolicyLocation } from "../../lib/identity/policy-location";
import { type AllowProps, PolicyStatement } from "../../lib/identity/policy-statement";
import { StatementKind, SubjectKind, Verb } from "../../lib/identity/statement-facts";
import { Subject } from "../../lib/identity/subject";
import { meaningOf } from "../support/statement-meaning";
import { COMPARTMENT, CONNECTORS, STREAM, TENANCY } from "./ocids";

const team = Subject.group({ name: "Team" });
const app = PolicyLocation.compartment(Compartment.fromCompartmentId(COMPARTMENT));
const onStream = When.isEqual("target.stream.id", STREAM);

const all: Required<AllowProps> = {
  subject: Subject.serviceConnector({ compartment: Compartment.fromCompartmentId(CONNECTORS) }),
  access: Access.permissions(["STREAM_READ", "STREAM_CONSUME"]),
  location: app,
  condition: onStream,
};

test("is the sentence that its parts make", () => {
  const statement = PolicyStatement.allow({ subject: team, access: Access.use("stream-push"), location: app });
  expect(statement.text).toBe(`Allow group Team to use stream-push in compartment id ${COMPARTMENT}`);
  expect(String(statement)).toBe(statement.text);
});

test("puts the kind of principal first, the target next, the principal's compartment last", () => {
  expect(PolicyStatement.allow(all).text).toBe(
    `Allow any-user to {STREAM_READ, STREAM_CONSUME} in compartment id ${COMPARTMENT} where all {` +
      `request.principal.type = 'serviceconnector', target.stream.id = '${STREAM}', ` +
      `request.principal.compartment.id = '${CONNECTORS}'}`,
  );
});

test("flattens nested conditions that must all hold", () => {
  const nested = When.all(
    onStream,
    When.all(When.isNotEqual("request.region", "phx"), When.any(onStream, When.isEqual("request.ad", "1"))),
  );
  const { text } = PolicyStatement.allow({
    subject: team,
    access: Access.use("streams"),
    location: app,
    condition: nested,
  });
  expect(text.split(" where ")[1]).toBe(
    `all {target.stream.id = '${STREAM}', request.region != 'phx', any {target.stream.id = '${STREAM}', request.ad = '1'}}`,
  );
});

test.each([
  ["Allow any-user to inspect streams in tenancy", true],
  ["Allow any-group to inspect streams in tenancy where target.stream.id = 'a'", true],
  ["Allow any-user to inspect streams in tenancy where request.principal.type != 'a'", true],
  [
    "Allow any-user to inspect streams in tenancy where any {request.principal.type = 'a', target.stream.id = 'b'}",
    true,
  ],
  [
    "Allow any-user to inspect streams in tenancy where all {request.principal.type = 'a', target.stream.id = 'b'}",
    false,
  ],
  ["Allow any-user to inspect streams in tenancy where any {request.user.id = 'a', request.groups.id in ('b')}", false],
  ["Allow group A to use streams in tenancy", false],
])("knows whether it is open to anyone: %s", (text, isOpenToAnyone) => {
  expect(PolicyStatement.parse(text).facts).toMatchObject({ isOpenToAnyone });
});

test("has facts, so that no other parser is needed", () => {
  expect(PolicyStatement.allow({ ...all, access: Access.use("stream-pull") }).facts).toEqual({
    kind: StatementKind.ALLOW,
    subjectKind: SubjectKind.ANY_USER,
    subject: "any-user",
    verb: Verb.USE,
    resourceType: "stream-pull",
    permissions: [],
    location: `compartment id ${COMPARTMENT}`,
    compartmentId: COMPARTMENT,
    isTenancyWide: false,
    conditions: [
      { variable: "request.principal.type", comparison: "=", values: ["serviceconnector"], isRequired: true },
      { variable: "target.stream.id", comparison: "=", values: [STREAM], isRequired: true },
      { variable: "request.principal.compartment.id", comparison: "=", values: [CONNECTORS], isRequired: true },
    ],
    isOpenToAnyone: false,
  });
  const text =
    "Endorse group A, 'B C' to {STREAM_READ} in any-tenancy where any {target.stream.id = /a*/, request.ad in ('b', 'c')}";
  expect(PolicyStatement.parse(text).facts).toEqual({
    kind: StatementKind.ENDORSE,
    subjectKind: SubjectKind.GROUP,
    subject: "group A, 'B C'",
    permissions: ["STREAM_READ"],
    location: "any-tenancy",
    isTenancyWide: true,
    conditions: [
      { variable: "target.stream.id", comparison: "=", values: ["/a*/"], isRequired: false },
      { variable: "request.ad", comparison: "in", values: ["b", "c"], isRequired: false },
    ],
    isOpenToAnyone: false,
  });
  expect(PolicyStatement.parse(`define tenancy A as ${TENANCY}`).facts).toEqual({
    kind: StatementKind.DEFINE,
    permissions: [],
    isTenancyWide: false,
    conditions: [],
    isOpenToAnyone: false,
  });
});

test("cannot be changed", () => {
  const { facts } = PolicyStatement.allow(all);
  expect(() => facts.conditions.push()).toThrow(TypeError);
  expect(() => facts.permissions.push("STREAM_DELETE")).toThrow(TypeError);
});

test("keeps tokens and expressions unchanged, alone and within a string", () => {
  const id = Token.asString({ id: "stream" });
  const name = Fn.upper("team");
  const expression = '${lookup({ a = "b}${var.c["d"]}" }, "a")}';
  const statement = PolicyStatement.allow({
    subject: Subject.group({ name, domain: `D-${expression}` }),
    access: Access.manage("objects"),
    location: PolicyLocation.compartment(Compartment.fromCompartmentId(id)),
    condition: When.isOneOf("target.bucket.name", [`a-${id}`, "${var.bucket}"]),
  });
  expect(statement.text).toBe(
    `Allow group 'D-${expression}'/'${name}' to manage objects in compartment id ${id} where target.bucket.name in ('a-${id}', '\${var.bucket}')`,
  );
  expect(statement.facts.compartmentId).toBe(id);
  expect(meaningOf(PolicyStatement.parse(statement.text))).toEqual(meaningOf(statement));
});

test("keeps the quotes of an expression as they are written", () => {
  const text =
    "Allow group ${var.domain}/${var.team}, '${var.team}' to read streams in compartment ${var.a}:b-${var.c ? 1 : 2}";
  expect(PolicyStatement.parse(text).text).toBe(text);
});
