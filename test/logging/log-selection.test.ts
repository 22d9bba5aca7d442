import { AuditLogs, Compartment, Log, LogGroup, LogSelection } from "../../lib";
import { COMPARTMENT_ID, TENANCY_ID } from "../support/ocids";
import { newStack } from "../support/synthesis";
import { LOG_GROUP_ID, LOG_ID } from "./ocids";

const compartment = Compartment.fromCompartmentId(COMPARTMENT_ID);
const tenancy = Compartment.fromTenancyId(TENANCY_ID);

const stack = newStack();
const logGroup = LogGroup.fromLogGroupAttributes(stack, "group", { logGroupId: LOG_GROUP_ID, compartment });
const log = Log.fromLogAttributes(stack, "log", { logId: LOG_ID, logGroup });

test.each<[string, LogSelection, unknown]>([
  ["one log", LogSelection.log(log), { compartmentId: COMPARTMENT_ID, logGroupId: LOG_GROUP_ID, logId: LOG_ID }],
  ["a group", LogSelection.logGroup(logGroup), { compartmentId: COMPARTMENT_ID, logGroupId: LOG_GROUP_ID }],
  ["a compartment", LogSelection.compartment(compartment), { compartmentId: COMPARTMENT_ID }],
  [
    "the audit logs of a compartment",
    LogSelection.audit(AuditLogs.of(compartment)),
    { compartmentId: COMPARTMENT_ID, logGroupId: "_Audit" },
  ],
  [
    "the audit logs of a tenancy",
    LogSelection.audit(AuditLogs.of(tenancy, { includeSubcompartments: true })),
    { compartmentId: TENANCY_ID, logGroupId: "_Audit_Include_Subcompartment" },
  ],
])("%s is named as connectors name it", (_, selection, expected) => {
  expect(selection._render()).toEqual(expected);
});

test("audit logs know their compartments", () => {
  const logs = AuditLogs.of(tenancy, { includeSubcompartments: false });
  expect([logs.compartment, logs.includesSubcompartments]).toEqual([tenancy, false]);
});

test("a selection knows its compartment", () => {
  expect(LogSelection.log(log)._compartment).toBe(compartment);
});
