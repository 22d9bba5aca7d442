// Calls of functions that would test nothing, and look-ups of functions that name none.

import { App, TerraformVariable } from "cdktf";
import { Construct } from "constructs";
import {
  Duration,
  FunctionApplication,
  FunctionInvocation,
  type FunctionInvocationProps,
  type FunctionLookup,
  OciFunction,
  OciStack,
  Policy,
  Subject,
} from "../../lib";
import { application, compartment, fn, FUNCTION_ID, type Row, rows } from "./row";

function call(stack: OciStack, props: Partial<FunctionInvocationProps>): FunctionInvocation {
  return new FunctionInvocation(stack, "call", { fn: fn(stack), ...props });
}

function policy(stack: OciStack): Policy {
  const statements = [application(stack).allowInvoke(Subject.group({ name: "callers" }))];
  return new Policy(stack, "access", { compartment, statements });
}

function find(lookup: FunctionLookup): Row["make"] {
  return (stack) => OciFunction.fromLookup(stack, "loader", lookup);
}

const LOOKUP = "shop/loader: the function to look up must be given by its functionId, or by name and application";

export const invocations: readonly Row[] = rows([
  {
    title: "a body that no function accepts",
    make: (stack) => call(stack, { body: `${"ü".repeat(3 * 1024 * 1024)}.` }),
    message: "shop/call: the body of a call must be 6 MiB at most, got '6291457 bytes'; send a part of it",
  },
  {
    title: "an answer that contains an empty text",
    make: (stack) => call(stack, { answerContains: " " }),
    message: "shop/call: answerContains must not be empty, got ' '; leave it out to accept any answer",
  },
  {
    title: "the answer of a dry run",
    make: (stack) => call(stack, { answerContains: "ok", dryRun: true }),
    message:
      "shop/call: answerContains must not be given with dryRun: true, after which there is no answer, got 'ok'; leave out one of the two",
  },
  {
    title: "a call that waits for no policy",
    make: (stack) => call(stack, { policies: [] }),
    message: "shop/call: policies must name at least one policy; leave it out if the function needs no permission",
  },
  {
    title: "a call that waits without a policy",
    make: (stack) => call(stack, { propagation: Duration.seconds(30) }),
    message: "shop/call: propagation has no effect without policies, got 30 seconds; name the policies to wait for",
  },
  {
    title: "a call that waits for a policy without statements",
    make: (stack) => call(stack, { policies: [policy(stack), new Policy(stack, "empty", { compartment })] }),
    message: "shop/empty: the policy has no statements yet that can take effect; add them before inForce()",
  },
  {
    title: "a call that waits for a policy of another stack",
    make: (stack) => call(stack, { policies: [policy(new OciStack(new App(), "other"))] }),
    message:
      "shop/call: policies must be policies of the stack that calls the function, got 'other/access'; leave out the others: their stack is deployed before this one if the function is there",
  },
  {
    title: "a call in a stack whose id 'time' somebody else has",
    make: (stack) => {
      new Construct(stack, "time");
      return call(stack, { policies: [policy(stack)] });
    },
    message:
      "shop/time: the id 'time' must be free for the provider hashicorp/time, which waits for the policies of a function; give this construct another id",
  },
  {
    title: "a batch of values that only Terraform knows",
    make: (stack) => call(stack, { body: FunctionInvocation.batchOf(["ok", "${var.value}"]) }),
    message: "a value of the batch must not be a reference, got '${var.value}'; write it out, or write the whole body",
  },
  {
    title: "a batch of a list that only Terraform knows",
    make: (stack) => FunctionInvocation.batchOf(new TerraformVariable(stack, "values", {}).listValue),
    message:
      "the values of the batch must be strings that are known at synthesis, got a list that Terraform knows; write them out",
  },
  {
    title: "a call that waits for a list of policies with a hole",
    // eslint-disable-next-line no-sparse-arrays -- as in JavaScript
    make: (stack) => call(stack, { policies: [, policy(stack)] as Policy[] }),
    message: "shop/call: policies[0] must be a Policy, but is missing",
  },
  {
    title: "a look-up of a function by members that are undefined",
    make: (stack) => OciFunction.fromLookup(stack, "loader", { functionId: undefined, name: "loader" }),
    message: `${LOOKUP}, got 'name'`,
  },
  {
    title: "a look-up of a function that names nothing",
    make: find({}),
    message: `${LOOKUP}, got 'neither'`,
  },
  {
    title: "a look-up of a function by its name alone",
    make: find({ name: "loader" }),
    message: `${LOOKUP}, got 'name'`,
  },
  {
    title: "a look-up of a function by both",
    make: find({ functionId: FUNCTION_ID, name: "loader" }),
    message: `${LOOKUP}, got 'functionId, name'`,
  },
  {
    title: "a look-up of a function by no name",
    make: (stack) => OciFunction.fromLookup(stack, "loader", { name: "", application: application(stack) }),
    message: "shop/loader: the name of a function must not be empty, got ''; write the name of the function",
  },
  {
    title: "a look-up of an application by no name",
    make: (stack) => FunctionApplication.fromLookup(stack, "etl", { name: "", compartment }),
    message:
      "shop/etl: the name of a function application must not be empty, got ''; write the name of the application",
  },
]);
