import { BudgetAlertRule } from "@cdktf/provider-oci/lib/budget-alert-rule";
import { BudgetBudget } from "@cdktf/provider-oci/lib/budget-budget";
import { TerraformVariable } from "cdktf";
import {
  Budget,
  BudgetAlert,
  type BudgetProps,
  BudgetTarget,
  BudgetThreshold,
  Compartment,
  Duration,
  OciStack,
  Tag,
  TagNamespace,
  Tags,
} from "../../lib";
import { resolvedText } from "../../lib/core/token/tokens";
import { COMPARTMENT_ID, TENANCY_ID } from "../support/ocids";
import { newStack, resource, resources, synthesize, testApp } from "../support/synthesis";

const target = BudgetTarget.compartment(Compartment.fromCompartmentId(COMPARTMENT_ID));
const tenancy = Compartment.fromTenancyId(TENANCY_ID);

test("minimal: in the tenancy of the OciStack, for one compartment, monthly", () => {
  const stack = new OciStack(testApp(), "app");
  new Budget(stack, "costs", { target, amount: 500 });
  const document = synthesize(stack);
  expect(resource(document, BudgetBudget)).toEqual({
    compartment_id: "${var.tenancy_ocid}",
    display_name: "costs",
    description: "The budget of app/costs",
    amount: 500,
    reset_period: "MONTHLY",
    target_type: "COMPARTMENT",
    targets: [COMPARTMENT_ID],
  });
  expect(resources(document, BudgetAlertRule)).toEqual([]);
});

test("maximal: every prop has its place, and each alert has its own recipients or those of the budget", () => {
  const stack = newStack();
  const all: Required<BudgetProps> = {
    target: BudgetTarget.tag("Operations.Team", "booking"),
    amount: 1,
    alerts: [
      BudgetAlert.actual(BudgetThreshold.percent(10_000)),
      BudgetAlert.forecast(BudgetThreshold.amount(999_999_999_999.99), {
        recipients: ["cfo@example.com"],
        message: "Soon ${too} much",
      }),
    ],
    recipients: ["ops@example.com", "dev@example.com"],
    startDay: 31,
    tenancy,
    name: "Costs",
    description: "What bookings cost",
    tags: Tags.of({ freeform: { team: "booking" } }),
    timeouts: { create: Duration.minutes(5) },
  };
  const budget = new Budget(stack, "costs", all);
  const document = synthesize(stack);
  const common = { freeform_tags: { team: "booking" }, timeouts: { create: "5m" } };
  expect(resolvedText(stack, budget.budgetId)).toBe("${oci_budget_budget.costs_B9C9E058.id}");
  expect(resource(document, BudgetBudget)).toEqual({
    ...common,
    compartment_id: TENANCY_ID,
    display_name: "Costs",
    description: "What bookings cost",
    amount: 1,
    reset_period: "MONTHLY",
    budget_processing_period_start_offset: 31,
    target_type: "TAG",
    targets: ["Operations.Team.booking"],
  });
  const rule = { ...common, budget_id: "${oci_budget_budget.costs_B9C9E058.id}" };
  expect(resources(document, BudgetAlertRule)).toEqual([
    {
      ...rule,
      type: "ACTUAL",
      threshold: 10_000,
      threshold_type: "PERCENTAGE",
      recipients: "ops@example.com,dev@example.com",
    },
    {
      ...rule,
      type: "FORECAST",
      threshold: 999_999_999_999.99,
      threshold_type: "ABSOLUTE",
      recipients: "cfo@example.com",
      message: "Soon $${too} much",
    },
  ]);
});

test("inputs work wherever literals do", () => {
  const stack = newStack();
  const text = (id: string): string => new TerraformVariable(stack, id, { type: "string" }).stringValue;
  const number = (id: string): number => new TerraformVariable(stack, id, { type: "number" }).numberValue;
  new Budget(stack, "costs", {
    target: BudgetTarget.tag("Operations.Team", text("team")),
    amount: number("amount"),
    startDay: number("day"),
    tenancy: Compartment.fromCompartmentId(text("tenancy")),
    alerts: [BudgetAlert.actual(BudgetThreshold.percent(number("percent")))],
    recipients: [text("mail"), "ops@example.com"],
  });
  const document = synthesize(stack);
  expect(resource(document, BudgetBudget)).toMatchObject({
    amount: "${var.amount}",
    budget_processing_period_start_offset: "${var.day}",
    compartment_id: "${var.tenancy}",
    targets: ["Operations.Team.${var.team}"],
  });
  expect(resource(document, BudgetAlertRule)).toMatchObject({
    threshold: "${var.percent}",
    recipients: "${var.mail},ops@example.com",
  });
});

test("a budget waits for the tag that it tracks", () => {
  const stack = new OciStack(testApp(), "app");
  const namespace = new TagNamespace(stack, "Operations", { compartment: stack.compartment });
  const team = new Tag(stack, "Team", { namespace, costTracking: true });
  new Budget(stack, "costs", { target: BudgetTarget.tag(team.key, "booking"), amount: 100 });
  expect(resource(synthesize(stack), BudgetBudget)).toMatchObject({
    targets: [expect.stringMatching(/^\$\{time_sleep\..*\}\.booking$/)],
  });
});
