// The language of policy statements, as a table: every form in Oracle's pages and code is parsed and keeps its meaning; anything else
// is refused with its reason. OCIDs and names are invented.

import { Compartment } from "../../lib/core/compartment";
import { parseStatement } from "../../lib/identity/language/statement-parser";
import { factsOf } from "../../lib/identity/language/statement-reader";
import { PolicyStatement } from "../../lib/identity/policy-statement";

const C = "ocid1.compartment.oc1..xdemo2";
const T = "ocid1.tenancy.oc1..xdemo9";
const K = "ocid1.key.oc1.iad.v.xdemo4";
const S = "ocid1.stream.oc1.iad.xdemo1";

const grant = (where: string): string => `Allow group Ops to use streams in tenancy where ${where}`;

/** Valid according to the facts, with the printed form if it differs. */
const LEGAL: readonly (readonly [written: string, printed?: string])[] = [
  [`Allow group Ops to use stream-push in compartment shop where target.stream.id = '${S}'`],
  [
    "allow any-group to {STREAM_READ, STREAM_CONSUME} in compartment a:b where all {request.principal.type = 'serviceconnector', request.region in ('FRA', 'IAD')}",
    "Allow any-group to {STREAM_READ, STREAM_CONSUME} in compartment a:b where all {request.principal.type = 'serviceconnector', request.region in ('FRA', 'IAD')}",
  ],
  [`Define compartment Net as id ${C}`],
  [`Define compartment Net as ${C}`],
  ["Define tenancy Old as ocidv1:tenancy:oc1:phx:1460406592660:aaaaxdemo"],
  ["Allow group Ops to read streams in compartment id ocidv1:tenancy:oc1:phx:1460406592660:aaaaxdemo"],
  ["Endorse group Ops to associate dns-zones in tenancy with dns-records in tenancy Parent"],
  [
    "Admit group Ops of tenancy Src to associate local-peering-gateways in tenancy Src with local-peering-gateways in compartment Net",
  ],
  [
    "Admit group Ops of tenancy Src to associate dns-zones in compartment Net with dns-records in tenancy Src where request.region = 'FRA'",
  ],
  [
    `Endorse group Ops to associate local-peering-gateways in compartment id ${C} with local-peering-gateways in any-tenancy`,
  ],
  ["Deny endorse group Ops to associate drgs in compartment Net with drgs in tenancy Acceptor"],
  ["Endorse dynamic-group Fn to manage objects in compartment Data of tenancy Dst"],
  [
    `Allow service streaming, 'blockstorage' to use keys in compartment sec where { target.key.id = '${K}' }`,
    `Allow service streaming, blockstorage to use keys in compartment sec where { target.key.id = '${K}' }`,
  ],
  [
    "Allow group 'My Dom'/'Dev Ops' to read streams in tenancy where sets-intersect(target.resource.compartment.tag.ops.role, ('dev', 'test'))",
  ],
  ["Deny any-user to manage policies in tenancy where any {!request.principal.type, request.principal.type != 'user'}"],
  [
    "Allow group Shift to use streams in tenancy where request.utc-timestamp.time-of-day between '22:00:00Z' and '06:00:00Z'",
  ],
  ["Allow resource loganalyticsvrp LogAnalyticsVirtualResource to {EVENTRULE_READ} in tenancy"],
  ["allow resource psmrp psm to use vcns in tenancy", "Allow resource psmrp psm to use vcns in tenancy"],
  ["Admit any-user of any-tenancy to read objects in compartment open"],
  ["Admit dynamic-group Fn of tenancy Src to use keys in compartment sec"],
  [
    "Allow group NetAdmins to use subnets in compartment shop where all{sets-intersect(target.resource.compartment.tag.ops.role,('net-admin')),request.region='FRA'}",
    "Allow group NetAdmins to use subnets in compartment shop where all {sets-intersect(target.resource.compartment.tag.ops.role, ('net-admin')), request.region = 'FRA'}",
  ],
  [
    "Allow group A to {STREAM_READ,STREAM_CONSUME} in tenancy",
    "Allow group A to {STREAM_READ, STREAM_CONSUME} in tenancy",
  ],
  ["Allow service 'FaaS' to read repos in tenancy", "Allow service FaaS to read repos in tenancy"],
  ["Allow service FssOc1Prod to use keys in tenancy"],
  [
    "Allow group 'Domain X/Group A' to read streams in tenancy",
    "Allow group 'Domain X'/'Group A' to read streams in tenancy",
  ],
  [
    "Allow group id ocid1.group.oc1..a, 'ocid1.group.oc1..b' to read streams in tenancy",
    "Allow group id ocid1.group.oc1..a, id ocid1.group.oc1..b to read streams in tenancy",
  ],
  ["Allow group A to read streams in compartment 'Shop'", "Allow group A to read streams in compartment Shop"],
  ["Allow group A to read streams in compartment 'Shop EU':data"],
  [`Allow group A to read streams in compartment id '${C}'`, `Allow group A to read streams in compartment id ${C}`],
  [
    `Allow service s to use keys in tenancy where target.key.id = ${K}`,
    `Allow service s to use keys in tenancy where target.key.id = '${K}'`,
  ],
  [grant(`target.stream.id = "${S}"`), grant(`target.stream.id = '${S}'`)],
  [grant("target.stream.id = ${var.stream}"), grant("target.stream.id = '${var.stream}'")],
  ["Allow group A to read streams in ${local.scope}"],
  [grant(`target.stream.id in ['${S}']`), grant(`target.stream.id in ('${S}')`)],
  ["allow endorse group A to read objects in any-tenancy", "Endorse group A to read objects in any-tenancy"],
  ["Endorse group A {OBJECT_READ} in any-tenancy", "Endorse group A to {OBJECT_READ} in any-tenancy"],
  [grant("all {target.resource.tag.Ops.Team = '*', request.principal.group.tag.Ops.Role in (/*dev/, 'qa')}")],
  [grant("target.resource.tag.Ops.Team in (request.principal.group.tag.Ops.Team)")],
  [grant("request.utc-timestamp before '2027-01-31T00:00Z'")],
  [grant("request.utc-timestamp after '2020-04-01Z'")],
  [grant("request.utc-timestamp.time-of-day between '2:01:00Z' and '05:00:00'")],
  [grant("request.utc-timestamp.month-of-year in ('1', '12')")],
  [grant("request.utc-timestamp.day-of-week != 'SUNDAY'")],
  [grant("request.region = 'str'")],
  [grant(`target.compartment.id = '${T}'`)],
  [grant("target.tenant.name = 'acme'")],
  ["Allow group A to read widgets-of-tomorrow in tenancy where target.widget.id = 'a'"],
  ["Allow group A to {WIDGET_READ} in tenancy"],
];

test.each(LEGAL.map(([written, printed = written]) => ({ written, printed })))(
  "is parsed, and printed with the same meaning: $written",
  ({ written, printed }) => {
    expect(PolicyStatement.parse(written).text).toBe(printed);
    expect(PolicyStatement.parse(printed).text).toBe(printed);
  },
);

test.each([
  ["Allow group Ops to use stream-push in shop", "write 'compartment shop'"],
  ["Allow any-group to use {STREAM_READ} in tenancy", "a resource type after 'use' but has '{'"],
  ["Define user Bob as ocid1.user.oc1..xdemo3", "tenancy, group, dynamic-group or compartment after 'define'"],
  ["Allow group Ops to associate dns-zones in tenancy with dns-records in tenancy", "only Endorse and Admit associate"],
  [
    "Admit group Ops of tenancy Src to associate drgs in tenancy with drgs in compartment Net",
    "exactly one side in another tenancy",
  ],
  [
    "Admit group A of tenancy S to associate drgs in tenancy S with drgs in any-tenancy",
    "exactly one side in another tenancy",
  ],
  ["Endorse group A to associate drgs in tenancy S with drgs in compartment Net", "its second side in another tenancy"],
  [
    "Endorse dynamic-group Fn to manage objects in compartment Data",
    "'of' and a tenancy's alias after the compartment but ends",
  ],
  [
    "Allow service streaming to use keys in tenancy where { request.region = 'FRA', request.ad = 'x' }",
    "write all {a, b} or any {a, b}",
  ],
  ["Allow group Dev Ops to read streams in tenancy", "put a name with blanks in single quotes"],
  [
    "Deny any-user to delete streams in tenancy",
    "inspect, read, use, manage or permissions in braces after 'to' but has 'delete'",
  ],
  ["Allow group A to mange streams in tenancy", "did you mean 'manage'?"],
  [
    "Allow group Shift to use streams in tenancy where request.utc-timestamp.month-of-year before '7'",
    "must use =, != or in, got 'before'",
  ],
  [grant("request.region =~ 'FRA'"), "outside quotes"],
  [grant("request.region == 'FRA'"), "a value in single quotes after '=' but has '='"],
  [grant("request.region > 'FRA'"), "outside quotes"],
  [grant("target.stream.id = img_store"), "a value in single quotes after '=' but has 'img_store'"],
  [grant("target.resource.tag.Ops.cost/centre = 'x'"), "but has '/'"],
])("fails for a string that is not a statement: %s", (written, reason) => {
  expect(() => PolicyStatement.parse(written)).toThrow(reason);
});

test.each([
  ["Allow any-user to use streams in tenancy where request.principal.group.tag.ops.role = 'a'", false],
  [
    "Allow any-user to use streams in tenancy where target.resource.tag.ops.role = request.principal.group.tag.ops.role",
    false,
  ],
  [
    "Allow any-user to use streams in tenancy where request.principal.group.tag.ops.role = target.resource.tag.ops.role",
    false,
  ],
  ["Allow any-user to use streams in tenancy where sets-intersect(request.principal.group.tag.ops.role, ('a'))", false],
  [
    "Allow any-user to use streams in tenancy where sets-intersect(target.resource.compartment.tag.ops.role, ('a'))",
    true,
  ],
  ["Allow any-user to use streams in tenancy where request.principal.group.tag.ops.role = '*'", false],
  ["Allow any-user to use streams in tenancy where request.principal.id = /*/", true],
  ["Allow any-user to use streams in tenancy where request.principal.type in ('fnfunc', '*')", true],
  ["Allow any-user to use streams in tenancy where request.principal.id = request.principal.id", true],
  ["Allow any-user to use streams in tenancy where !request.principal.type", true],
  ["Allow any-user to use streams in tenancy where request.user.mfaTotpVerified = 'true'", true],
  ["Allow any-group to use streams in tenancy where request.dynamicgroup.name = 'fns'", false],
])("knows whether it is open to anyone, on whichever side the principal is: %s", (text, isOpenToAnyone) => {
  expect(factsOf(parseStatement(text))).toMatchObject({ isOpenToAnyone });
});

test.each([
  [`Allow group A to use streams in compartment id ${T}`, true],
  [`Allow group A to use streams in compartment id ${C}`, false],
  ["Allow group A to use streams", true],
  ["Allow group A to use streams in ${local.scope}", true],
  ["Endorse group A to read objects in compartment Data of tenancy Dst", false],
  ["Endorse group A to associate drgs in tenancy with drgs in tenancy B", true],
  ["Endorse group A to associate drgs in compartment Net with drgs in tenancy B", false],
])("knows whether it reaches the whole tenancy: %s", (text, isTenancyWide) => {
  expect(PolicyStatement.parse(text).facts).toMatchObject({ isTenancyWide });
});

test("has facts about the two sides of a link", () => {
  const text = `Endorse group A to associate drgs in compartment id ${C} with drgs in tenancy B`;
  expect(PolicyStatement.parse(text).facts).toMatchObject({
    association: `drgs in compartment id ${C} with drgs in tenancy B`,
    location: `compartment id ${C}`,
    compartmentId: C,
    permissions: [],
  });
});

test("a factory can write the definition of a compartment", () => {
  const compartment = Compartment.fromCompartmentId(C);
  expect(PolicyStatement.defineCompartment({ name: "Net", compartment }).text).toBe(`Define compartment Net as ${C}`);
});

test("a raw statement is written unchanged, and has no facts", () => {
  const { text, facts } = PolicyStatement.raw("Allow group A to dance in tenancy", "dancing is new");
  expect(text).toBe("Allow group A to dance in tenancy");
  expect(facts).toMatchObject({ kind: "unread", permissions: [] });
});
