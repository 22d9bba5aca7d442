// Budgets that the service would refuse, or that would not notify anyone.

import { App, TerraformStack } from "cdktf";
import { Budget, BudgetAlert, type BudgetProps, BudgetTarget, BudgetThreshold, type OciStack } from "../../lib";
import { compartment, COMPARTMENT_ID, type Row, rows } from "./row";

const recipients = ["ops@example.com"];

function budget(stack: OciStack, props: Partial<BudgetProps>): Budget {
  return new Budget(stack, "costs", { target: BudgetTarget.compartment(compartment), amount: 100, ...props });
}

function percent(value: number): (stack: OciStack) => Budget {
  return (stack) => budget(stack, { alerts: [BudgetAlert.actual(BudgetThreshold.percent(value), { recipients })] });
}

function amount(value: number): (stack: OciStack) => Budget {
  return (stack) => budget(stack, { alerts: [BudgetAlert.forecast(BudgetThreshold.amount(value), { recipients })] });
}

const PERCENT = "the percentage of a budget's alert must be above 0 and at most 10000, with up to two decimals, got";
const AMOUNT =
  "the amount of a budget's alert must be above 0, with up to twelve digits before the point and two after it, got";
const RECIPIENT = "the recipient of a budget's alert must be an address like ops@example.com, got";
const SEPARATE = "write one address in each string";

export const budgets: readonly Row[] = rows([
  {
    title: "an amount of nothing",
    make: (stack) => budget(stack, { amount: 0 }),
    message: "shop/costs: amount must be a whole number of at least 1, got 0",
  },
  {
    title: "an amount with cents",
    make: (stack) => budget(stack, { amount: 99.5 }),
    message: "shop/costs: amount must be a whole number of at least 1, got 99.5",
  },
  {
    title: "a budget that begins before the month",
    make: (stack) => budget(stack, { startDay: 0 }),
    message: "shop/costs: startDay must be a whole number from 1 to 31, got 0",
  },
  {
    title: "a budget that begins after the month",
    make: (stack) => budget(stack, { startDay: 32 }),
    message: "shop/costs: startDay must be a whole number from 1 to 31, got 32",
  },
  {
    title: "a budget with an alert twice",
    make: (stack) => {
      const alert = (): BudgetAlert => BudgetAlert.actual(BudgetThreshold.percent(80));
      return budget(stack, {
        recipients,
        alerts: [alert(), BudgetAlert.forecast(BudgetThreshold.percent(80)), alert()],
      });
    },
    message:
      "shop/costs: alerts must be different, got 'ACTUAL PERCENTAGE 80 twice'; leave one out, or tell others something else",
  },
  {
    title: "a budget with an alert twice, to the same people in another order",
    make: (stack) => {
      const alert = (...to: string[]): BudgetAlert =>
        BudgetAlert.actual(BudgetThreshold.amount(80), { recipients: to, message: "Look" });
      return budget(stack, {
        alerts: [alert("a@shop.example", "b@shop.example"), alert("b@shop.example", "a@shop.example")],
      });
    },
    message:
      "shop/costs: alerts must be different, got 'ACTUAL ABSOLUTE 80 to a@shop.example b@shop.example (Look) twice'; leave one out, or tell others something else",
  },
  {
    title: "a recipient twice",
    make: (stack) => budget(stack, { recipients: [...recipients, "Ops@Example.com"] }),
    message:
      "shop/costs: the recipients of a budget's alert must be different, got 'ops@example.com twice'; name each once",
  },
  {
    title: "a recipient of an alert twice",
    make: () => BudgetAlert.actual(BudgetThreshold.percent(80), { recipients: ["ops@example.com", "ops@example.com"] }),
    message: "the recipients of a budget's alert must be different, got 'ops@example.com twice'; name each once",
  },
  {
    title: "a budget without a name",
    make: (stack) => budget(stack, { name: "" }),
    message: "shop/costs: the name of a budget must not be empty, got ''; name it after what it counts",
  },
  {
    title: "a budget in a compartment",
    make: (stack) => budget(stack, { tenancy: compartment }),
    message:
      `shop/costs: tenancy must be a tenancy, because budgets live in the root compartment, got '${COMPARTMENT_ID}'; ` +
      "give it Compartment.fromTenancyId(...), and the compartment to BudgetTarget.compartment(...)",
  },
  {
    title: "a budget in a stack that knows no tenancy",
    make: (stack) => {
      const plain = new TerraformStack(App.of(stack), "plain");
      return new Budget(plain, "costs", { target: BudgetTarget.compartment(compartment), amount: 100 });
    },
    message:
      "plain/costs: a budget needs the tenancy, which is not known in this stack; " +
      "give it tenancy: Compartment.fromTenancyId(...), or derive the stack from OciStack",
  },
  { title: "an alert at no percent", make: percent(0), message: `${PERCENT} 0` },
  { title: "an alert at more than 10000 percent", make: percent(10_000.01), message: `${PERCENT} 10000.01` },
  { title: "an alert at a percentage with three decimals", make: percent(80.125), message: `${PERCENT} 80.125` },
  { title: "an alert at no amount", make: amount(0), message: `${AMOUNT} 0` },
  { title: "an alert at an amount of thirteen digits", make: amount(1e12), message: `${AMOUNT} 1000000000000` },
  {
    title: "an alert that tells nobody",
    make: (stack) => budget(stack, { alerts: [BudgetAlert.actual(BudgetThreshold.percent(80))] }),
    message: "shop/costs: an alert of a budget must have a recipient; give recipients to the budget or to the alert",
  },
  {
    title: "an alert's recipient that is no address",
    make: (stack) =>
      budget(stack, { alerts: [BudgetAlert.actual(BudgetThreshold.percent(80), { recipients: ["ops"] })] }),
    message: `${RECIPIENT} 'ops'; ${SEPARATE}`,
  },
  {
    title: "two recipients in a text",
    make: (stack) => budget(stack, { recipients: ["ops@example.com,dev@example.com"] }),
    message: `shop/costs: ${RECIPIENT} 'ops@example.com,dev@example.com'; ${SEPARATE}`,
  },
  {
    title: "a budget of a tag without its namespace",
    make: (stack) => budget(stack, { target: BudgetTarget.tag("Team", "booking") }),
    message: "the tag of a budget must be a namespace and a key, such as Operations.Team, got 'Team'",
  },
  {
    title: "a budget of a tag without a value",
    make: (stack) => budget(stack, { target: BudgetTarget.tag("Operations.Team", "") }),
    message: "the value of a budget's tag must not be empty",
  },
  {
    title: "a budget of a tag with a value that no tag can have",
    make: (stack) => budget(stack, { target: BudgetTarget.tag("Operations.Team", "x".repeat(257)) }),
    message: "the value of the tag 'Operations.Team' must be at most 256 characters, but has 257",
  },
]);
