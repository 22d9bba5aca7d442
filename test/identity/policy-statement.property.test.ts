import * as fc from "fast-check";
import { ConfigurationError } from "../../lib/core/configuration-error";
import { Compartment } from "../../lib/core/compartment";
import { Access } from "../../lib/identity/access";
import { PolicyCondition, PolicyPattern } from "../../lib/identity/condition";
import { DynamicGroup } from "../../lib/identity/dynamic-group";
import { Group } from "../../lib/identity/group";
import { PolicyLocation } from "../../lib/identity/policy-location";
import { type AllowProps, PolicyStatement } from "../../lib/identity/policy-statement";
import { Subject } from "../../lib/identity/subject";
import { meaningOf } from "../support/statement-meaning";
import { newStack } from "../support/synthesis";
import { CLUSTER, COMPARTMENT, CONNECTORS, DYNAMIC_GROUP, GROUP, TENANCY } from "./ocids";

const RUNS = { numRuns: 300 };

/** Any string that can be a quoted value, with blanks, commas, parentheses, keywords, other scripts and expressions. */
const literal = fc
  .string({ unit: "grapheme", minLength: 1, maxLength: 20 })
  .map((text) =>
    text.replaceAll(
      /['"‘’“”{}\\\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{M}\u00A0\u115F\u1160\u2000-\u200A\u202F\u205F\u2800\u3164\uFFA0]/gu,
      "-",
    ),
  )
  // A pattern in quotes is refused.
  .map((text) => text.replace(/^\//, "-").trim())
  .filter((text) => text !== "");
const expression = fc.constantFrom("${TfToken[TOKEN.12]}", "${var.a}", '${lookup({ a = "}" }, "a")}');
const text = fc.oneof(
  literal,
  fc.constantFrom("to", "id", "all", "in (a)", "=", "where"),
  expression,
  fc.tuple(literal, expression).map((parts) => parts.join("")),
);
const label = fc.stringMatching(/^[a-z][a-z0-9-]{0,20}$/);
const name = text.map((value) => value.replaceAll("/", "-"));
const part = text.map((value) => value.replaceAll(/[*/]/g, "-"));

const compartment = fc
  .constantFrom(COMPARTMENT, CONNECTORS, TENANCY, "${TfToken[TOKEN.7]}")
  .map((ocid) => Compartment.fromCompartmentId(ocid));

const variable = fc.constantFrom(
  "target.stream.id",
  "target.streampool.id",
  "target.resource.tag.Ops.cost-center",
  "request.operation",
  "request.principal.type",
  "request.principal.group.tag.Ops.Team",
);
const pattern = fc.oneof(
  part.map((value) => PolicyPattern.startsWith(value)),
  part.map((value) => PolicyPattern.endsWith(value)),
  part.map((value) => PolicyPattern.contains(value)),
);
const { condition } = fc.letrec<{ condition: PolicyCondition }>((tie) => ({
  condition: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    fc.tuple(variable, text).map(([left, right]) => PolicyCondition.isEqual(left, right)),
    fc.tuple(variable, text).map(([left, right]) => PolicyCondition.isNotEqual(left, right)),
    fc.tuple(variable, pattern).map(([left, right]) => PolicyCondition.matches(left, right)),
    fc
      .tuple(variable, fc.array(text, { minLength: 1, maxLength: 4 }))
      .map(([left, right]) => PolicyCondition.isOneOf(left, right)),
    fc.array(tie("condition"), { minLength: 1, maxLength: 3 }).map((members) => PolicyCondition.all(...members)),
    fc.array(tie("condition"), { minLength: 1, maxLength: 3 }).map((members) => PolicyCondition.any(...members)),
  ),
}));

const who = fc
  .tuple(fc.constant("request.principal.type"), text)
  .map(([left, right]) => PolicyCondition.isEqual(left, right));
const subject = fc.oneof(
  fc.record({ name, domain: name }, { requiredKeys: ["name"] }).map((group) => Subject.group(group)),
  fc.record({ name, domain: name }, { requiredKeys: ["name"] }).map((group) => Subject.dynamicGroupNamed(group)),
  fc.constantFrom(GROUP, "${var.group}").map((ocid) => Group.fromGroupId(newStack(), "known", ocid).subject),
  fc
    .constantFrom(DYNAMIC_GROUP, "${var.group}")
    .map((ocid) => Subject.dynamicGroup(DynamicGroup.fromDynamicGroupId(newStack(), "known", ocid))),
  fc.constantFrom("streaming", "FaaS", "objectstorage-${var.region}").map((service) => Subject.service(service)),
  fc.tuple(who, condition).map(([first, second]) => Subject.anyUser(PolicyCondition.all(first, second))),
  who.map((first) => Subject.anyGroup(first)),
  fc
    .record({ clusterId: fc.constant(CLUSTER), namespace: label, serviceAccount: fc.oneof(label, expression) })
    .map((workload) => Subject.okeWorkload(workload)),
  compartment.map((where) => Subject.serviceConnector({ compartment: where })),
  compartment.map((where) => Subject.apiGateway({ compartment: where })),
  compartment.map((where) => Subject.eventRule({ compartment: where })),
);
const access = fc.oneof(
  fc.constantFrom("streams", "stream-family", "Unknown-Type2").map((type) => Access.inspect(type)),
  fc.constantFrom("streams", "stream-family", "Unknown-Type2").map((type) => Access.read(type)),
  fc.constantFrom("STREAMS", "stream-pull", "stream-push").map((type) => Access.use(type)),
  fc.constantFrom("streams", "stream-pull", "stream-push").map((type) => Access.manage(type)),
  fc
    .subarray(["STREAM_READ", "STREAM_CONSUME", "STREAM_PRODUCE"], { minLength: 1 })
    .map((permissions) => Access.permissions(permissions)),
);
const pathPart = fc
  .oneof(fc.stringMatching(/^[A-Za-z0-9_.-]{1,20}$/), expression)
  .filter((value) => !/^ocid1\.|^id$/i.test(value));
const location = fc.oneof(
  fc.constant(PolicyLocation.tenancy()),
  compartment.map((where) => PolicyLocation.compartment(where)),
  fc.array(pathPart, { minLength: 1, maxLength: 3 }).map((parts) => PolicyLocation.compartmentNamed(parts.join(":"))),
);
const parts = fc.record({ subject, access, location, condition }, { requiredKeys: ["subject", "access", "location"] });

/** Parts that contradict each other do not make a statement. */
function statementOf(props: AllowProps): PolicyStatement {
  try {
    return PolicyStatement.allow(props);
  } catch (error) {
    if (!(error instanceof ConfigurationError) || !error.message.includes("must be able to hold")) throw error;
    fc.pre(false);
    throw error;
  }
}

test("for all parts that the types allow, parsing the printed statement gives the same statement", () => {
  fc.assert(
    fc.property(parts, (props) => {
      const statement = statementOf(props);
      expect(meaningOf(PolicyStatement.parse(statement.text))).toEqual(meaningOf(statement));
    }),
    RUNS,
  );
});

test("for all parts that the types allow, blanks, line breaks and the case of keywords make no difference", () => {
  fc.assert(
    fc.property(parts, (props) => {
      const { text: printed } = statementOf(props);
      const shouted = printed.replace(/^Allow ([a-z-]+) /, (_, word: string) => `ALLOW\n\t${word.toUpperCase()}  `);
      expect(PolicyStatement.parse(` ${shouted}\n`).text).toBe(printed);
    }),
    RUNS,
  );
});

test("any string is either parsed, or refused with a ConfigurationError", () => {
  const words = [
    "allow",
    "group",
    "A",
    "to",
    "use",
    "streams",
    "in",
    "tenancy",
    "where",
    "target.stream.id",
    "=",
    "'a'",
    "{",
    "}",
    "/",
    ",",
    "${",
    "'",
  ];
  const soup = fc
    .array(fc.oneof(fc.constantFrom(...words), fc.string()), { maxLength: 16 })
    .map((all) => all.join(" "));
  fc.assert(
    fc.property(soup, (statement) => {
      try {
        const { text: printed } = PolicyStatement.parse(statement);
        expect(PolicyStatement.parse(printed).text).toBe(printed);
      } catch (error) {
        expect(error).toMatchObject({ name: "ConfigurationError" });
      }
    }),
    RUNS,
  );
});
