import { ConfigurationError } from "../../lib/core/configuration-error";
import { PolicyStatement } from "../../lib/identity/policy-statement";
import { COMPARTMENT, GROUP } from "./ocids";

const where = (condition: string): string => `Allow group A to use streams in tenancy where ${condition}`;

/** The statement as an error shows it: at most 80 characters. */
/** Of a longer statement the end, where it is wrong. */
const shown = (text: string): string => (text.length > 80 ? `...${text.slice(-77)}` : text).replaceAll("\n", "\\n");

const MALFORMED: readonly (readonly [statement: string, rule: string, remedy?: string])[] = [
  [
    "Grant group A to use streams in tenancy",
    "have Allow, Deny, Define, Endorse or Admit at its start but has 'Grant'",
  ],
  ["Allow", "have group, dynamic-group, any-group, any-user, service or resource as its subject but ends"],
  [
    "Allow user group A to use streams in tenancy",
    "have group, dynamic-group, any-group, any-user, service or resource as its subject but has 'user'",
    "put the user into a group, because statements are never about users",
  ],
  ["Allow group to use streams in tenancy", "have a name after 'group' but has 'to'"],
  [
    "Allow group A use streams in tenancy",
    "have 'to' after the subject but has 'use'",
    "put a name with blanks in single quotes",
  ],
  [
    "Allow group A of tenancy B to use streams in tenancy",
    "have 'to' after the subject but has 'of'",
    "only Admit names the subject's tenancy",
  ],
  [
    "Allow group A to consume streams in tenancy",
    "have inspect, read, use, manage or permissions in braces after 'to' but has 'consume'",
  ],
  ["Allow group A to use in tenancy", "have 'in' after the access but has 'tenancy'"],
  [
    "Allow group A to use streams, keys in tenancy",
    "have 'in' after the access but has ','",
    "write one statement for each resource type",
  ],
  ["Allow group A to {} in tenancy", "have a permission but has '}'"],
  ["Allow group A to {STREAM_READ in tenancy", "have '}' after the permissions but has 'in'"],
  ["Allow group A to use streams in compartment", "have a compartment's name, or 'id' and its OCID, but ends"],
  [
    "Allow group A to use streams in Prod",
    "have 'compartment' or 'tenancy' after 'in' but has 'Prod'",
    "write 'compartment Prod'",
  ],
  ["Allow group A to use streams in tenancy Acme", "have nothing after its end but has 'Acme'"],
  ["Endorse group A to use streams in compartment B", "have 'of' and a tenancy's alias after the compartment but ends"],
  ["Define user A as x", "have tenancy, group, dynamic-group or compartment after 'define' but has 'user'"],
  ["Define group A ocid", "have 'as' after the alias but has 'ocid'"],
  [where(""), "have a condition's variable but ends"],
  [
    where("target.stream.id 'a'"),
    "have =, !=, in, not in, before, after or between after 'target.stream.id' but has 'a'",
  ],
  [where("target.stream.id = prod"), "have a value in single quotes after '=' but has 'prod'", "write 'prod'"],
  [where("request.ad = ${var.x}"), "have a value in single quotes after '=' but has '${var.x}'", "write '${var.x}'"],
  [where("target.stream.id in 'a'"), "have '(' after 'in' but has 'a'"],
  [where("target.stream.id in ()"), "have a value in single quotes after 'in' but has ')'"],
  [where("target.stream.id not 'a'"), "have 'in' after 'not' but has 'a'"],
  [where("request.utc-timestamp.time-of-day between 'a'"), "have 'and' after the first time but ends"],
  [where("all target.stream.id = 'a'"), "have '{' after 'all' but has 'target.stream.id'"],
  [where("all {}"), "have a condition's variable but has '}'"],
  [where("all {target.stream.id = 'a'"), "have '}' after the conditions but ends"],
  [
    where("target.stream.id = 'a' and request.region = 'phx'"),
    "have nothing after its end but has 'and'",
    "write all {a, b} or any {a, b}",
  ],
  [where("target.stream.id = 'a"), "close each quote that it opens"],
  [where("target.stream.id = /a"), "close each pattern's slash that it opens"],
  [where("target.stream.id = ‘a’"), "not contain the character ‘ outside quotes", "write straight single quotes"],
  [
    "Allow group <name> to use streams in tenancy",
    "not contain the character < outside quotes",
    "fill in the placeholder",
  ],
  ["Allow group A to use streams in tenancy; ", "not contain the character ; outside quotes", "write one at a time"],
  ["Allow group ${var.team to use streams in tenancy", "close each expression that it opens"],
];

test.each(MALFORMED.map(([statement, rule, remedy]) => ({ statement, rule, remedy })))(
  "fails for a malformed statement: $statement",
  ({ statement, rule, remedy }) => {
    const expected = `policy statement must ${rule}, got '${shown(statement)}'${remedy === undefined ? "" : `; ${remedy}`}`;
    expect(() => PolicyStatement.parse(statement)).toThrow(new ConfigurationError(expected));
  },
);

test.each([
  ["", "policy statement must not be empty, got ''"],
  [
    "Allow group A to use streams in compartment A::C",
    "compartment path must not have an empty part, got 'A::C'; write one colon between two names",
  ],
  [
    "Allow group A to use streams in compartment A:",
    "compartment path must not have an empty part, got 'A:'; write one colon between two names",
  ],
  [
    `Allow group A to use streams in compartment ${COMPARTMENT}`,
    `compartment path must not be an OCID without 'id', got '${COMPARTMENT}'; write 'compartment id ${COMPARTMENT}'`,
  ],
  [
    `Allow group ${GROUP} to use streams in tenancy`,
    `group name must not be an OCID without 'id', got '${GROUP}'; write 'group id ${GROUP}'`,
  ],
  [
    `Allow group id ${COMPARTMENT} to use streams in tenancy`,
    `group id must be ocid1.group.<realm>.[region].<unique id>, got '${COMPARTMENT}' (a compartment); copy it from the resource's page in the console`,
  ],
  [
    "Allow group 'A} to use' to use streams in tenancy",
    "group name must not contain a quote, a brace, a backslash or a line break, got 'A} to use'; write it without them, because there is no way to escape them",
  ],
  [
    "Allow group 'A\nB' to use streams in tenancy",
    "group name must not contain a quote, a brace, a backslash or a line break, got 'A\\nB'; write it without them, because there is no way to escape them",
  ],
  ["Allow group '' to use streams in tenancy", "group name must not be empty"],
  [
    "Allow group A to read stream-pull in tenancy",
    "access must give a permission, got 'read stream-pull'; write 'use stream-pull'",
  ],
  [
    "Allow group A to inspect STREAM-PUSH in tenancy",
    "access must give a permission, got 'inspect stream-push'; write 'use stream-push'",
  ],
  [
    "Allow group A to read fn-invocation in tenancy",
    "access must give a permission, got 'read fn-invocation'; write 'use fn-invocation'",
  ],
  [
    "Allow group A to use stream-consume in tenancy",
    "resource type must be one that IAM has, got 'stream-consume'; write 'stream-pull'",
  ],
  ["Allow group A to use a:b in tenancy", "resource type must be letters, digits and hyphens, got 'a:b'"],
  ["Allow group A to {STREAM:READ} in tenancy", "permission must be a name like STREAM_READ, got 'STREAM:READ'"],
  [
    where("target.stream.name = 'a'"),
    "condition on streams must use target.stream.id, target.streampool.id or a general variable, got 'target.stream.name'",
  ],
  [
    "Allow group A to use stream-pools in tenancy where target.stream.id = 'a'",
    "condition on stream-pools must use target.streampool.id or a general variable, got 'target.stream.id'",
  ],
  [
    "Allow group A to read alarms in tenancy where target.alarm.id = 'a'",
    "condition on alarms must use a general variable, got 'target.alarm.id'",
  ],
  [
    "Allow group A to {STREAM_READ, STREAM_CONSUME} in tenancy where any {request.region = 'phx', target.bucket.name = 'a'}",
    "condition on {STREAM_READ, STREAM_CONSUME} must use target.stream.id, target.streampool.id or a general variable, got 'target.bucket.name'",
  ],
  [
    "Allow group A to use stream-family in tenancy where target.key.id = 'a'",
    "condition on stream-family must use target.stream.id, target.streampool.id, target.connectharness.id or a general variable, got 'target.key.id'",
  ],
  [
    where("stream.id = 'a'"),
    "condition variable must be words joined by dots that begin with request. or target., got 'stream.id'; write 'target.stream.id'",
  ],
  [
    where("target.stream.id = '{a}'"),
    "condition value must not contain a quote, a brace, a backslash or a line break, got '{a}'; write it without them, because there is no way to escape them",
  ],
  [where("target.stream.id = /a*b*/"), "condition pattern must be /text*/, /*text/ or /*text*/, got '/a*b*/'"],
  [
    where("target.stream.id before '2022-01-01T00:00Z'"),
    "condition on target.stream.id must use =, !=, in or not in, got 'before'",
  ],
  [
    where("request.utc-timestamp = '2022-01-01T00:00Z'"),
    "condition on request.utc-timestamp must use before or after, got '='",
  ],
  ["x".repeat(8_001), "policy statement must be at most 8000 characters, got '8001 characters'; split it"],
])("fails for a statement that IAM would not apply: %.90s", (statement, message) => {
  expect(() => PolicyStatement.parse(statement)).toThrow(new ConfigurationError(message));
});
