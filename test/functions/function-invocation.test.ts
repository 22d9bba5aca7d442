import { FunctionsInvokeFunction } from "@cdktf/provider-oci/lib/functions-invoke-function";
import { TerraformOutput, TerraformVariable } from "cdktf";
import {
  Compartment,
  Duration,
  FunctionApplication,
  FunctionInvocation,
  type FunctionInvocationProps,
  OciFunction,
  Policy,
  type PolicyStatement,
  Stream,
  Subject,
} from "../../lib";
import { contract } from "../../functions/transform/contract";
import { COMPARTMENT_ID, STREAM_ID } from "../support/ocids";
import { newStack, outputs, resource, synthesize } from "../support/synthesis";
import { APPLICATION_ID, FUNCTION_ID } from "./ocids";

const compartment = Compartment.fromCompartmentId(COMPARTMENT_ID);

type Stack = ReturnType<typeof newStack>;

function invoked(props: Partial<FunctionInvocationProps> = {}, stack = newStack()): FunctionInvocation {
  const fn = OciFunction.fromFunctionId(stack, "loader", FUNCTION_ID);
  return new FunctionInvocation(stack, "first-call", { fn, ...props });
}

function callOf(props: Partial<FunctionInvocationProps>, stack = newStack()): unknown {
  invoked(props, stack);
  return resource(synthesize(stack), FunctionsInvokeFunction);
}

function policyIn(stack: Stack): Policy {
  const { streamId } = Stream.fromStreamId(stack, "out", STREAM_ID);
  const out = Stream.fromStreamAttributes(stack, "known", { streamId, compartment });
  const statements: PolicyStatement[] = [out.allowProduce(Subject.group({ name: "loaders" }))];
  return new Policy(stack, "access", { compartment, statements });
}

test("minimal: one call without a body, whose answer is awaited", () => {
  expect(callOf({})).toEqual({ function_id: FUNCTION_ID, fn_invoke_type: "sync", is_dry_run: false });
});

test("maximal: every prop has its place in the resource", () => {
  const stack = newStack();
  const all: Required<Omit<FunctionInvocationProps, "dryRun">> = {
    fn: OciFunction.fromFunctionId(stack, "own", FUNCTION_ID),
    body: '{"id": 1}',
    answerContains: '"ok": "50 %{a} \\\\"',
    policies: [policyIn(stack)],
    propagation: Duration.seconds(90),
    timeouts: { create: Duration.minutes(6) },
  };
  expect(callOf(all, stack)).toEqual({
    function_id: FUNCTION_ID,
    invoke_function_body: '{"id": 1}',
    fn_invoke_type: "sync",
    is_dry_run: false,
    timeouts: { create: "6m" },
    depends_on: ["oci_identity_policy.access_85AB777E", "time_sleep.access_Propagation_A1D196A9"],
    lifecycle: {
      postcondition: [
        {
          condition: '${strcontains(self.content, "\\"ok\\": \\"50 %%{a} \\\\\\\\\\"")}',
          error_message:
            "The answer of the function does not contain the expected text: look into its log, then deploy a corrected image, or call it again with terraform apply -replace.",
        },
      ],
    },
  });
});

test("a dry run does not run the function", () => {
  expect(callOf({ dryRun: true })).toMatchObject({ is_dry_run: true });
});

test("a function of the stack is called again when its image, its digest or its variables change", () => {
  const stack = newStack();
  const application = FunctionApplication.fromFunctionApplicationId(stack, "app", APPLICATION_ID);
  const fn = new OciFunction(stack, "made", { application, image: "fra.ocir.io/acme/loader:1" });
  invoked({ fn }, stack);
  expect(resource(synthesize(stack), FunctionsInvokeFunction)).toMatchObject({
    function_id: "${oci_functions_function.made_A3A6F981.id}",
    lifecycle: {
      replace_triggered_by: [
        "oci_functions_function.made_A3A6F981.image",
        "oci_functions_function.made_A3A6F981.image_digest",
        "oci_functions_function.made_A3A6F981.config",
      ],
    },
  });
});

test("a function of another stack is called once", () => {
  const [here, there] = [newStack("here"), newStack("there")];
  const application = FunctionApplication.fromFunctionApplicationId(there, "app", APPLICATION_ID);
  const fn = new OciFunction(there, "made", { application, image: "fra.ocir.io/acme/loader:1" });
  invoked({ fn }, here);
  expect(resource(synthesize(here), FunctionsInvokeFunction)).not.toHaveProperty("lifecycle");
});

test("without a wait, the call follows the policies, and hashicorp/time is not needed", () => {
  const stack = newStack();
  const call = callOf({ policies: [policyIn(stack)], propagation: Duration.seconds(0) }, stack);
  expect(call).toMatchObject({ depends_on: ["oci_identity_policy.access_85AB777E"] });
  expect(JSON.stringify(synthesize(stack))).not.toContain("time_sleep");
});

test("the answer is known to Terraform, and so can the body be", () => {
  const stack = newStack();
  const { stringValue } = new TerraformVariable(stack, "body", { type: "string" });
  const { answer } = invoked({ body: stringValue, answerContains: stringValue }, stack);
  new TerraformOutput(stack, "answer", { value: answer });
  const document = synthesize(stack);
  expect(resource(document, FunctionsInvokeFunction)).toMatchObject({
    invoke_function_body: "${var.body}",
    lifecycle: { postcondition: [{ condition: "${strcontains(self.content, var.body)}" }] },
  });
  expect(outputs(document)).toMatchObject({
    answer: {
      value: expect.stringMatching(/^\$\{oci_functions_invoke_function\.first-call_\w+\.content\}$/) as string,
    },
  });
});

test.each([
  ["a reference of cdktf", (value: string) => `"id": "${value}", 50 %{a} \\`],
  ["a handwritten reference", () => '"id": "${var.id}", 50 %{a} \\'],
])("an expected text can contain quotes next to %s", (_, textWith) => {
  const stack = newStack();
  const { stringValue } = new TerraformVariable(stack, "id", { type: "string" });
  expect(callOf({ answerContains: textWith(stringValue) }, stack)).toMatchObject({
    lifecycle: {
      postcondition: [{ condition: '${strcontains(self.content, "\\"id\\": \\"${var.id}\\", 50 %%{a} \\\\")}' }],
    },
  });
});

test("a batch has the form in which a connector of a stream sends messages to a function", () => {
  const batch = JSON.parse(FunctionInvocation.batchOf(['{"n": 1}', "ü"])) as object[];
  expect(batch).toEqual([
    { stream: "invocation", partition: "0", key: null, value: "eyJuIjogMX0=", offset: 0, timestamp: 0 },
    { stream: "invocation", partition: "0", key: null, value: "w7w=", offset: 1, timestamp: 0 },
  ]);
  const { items } = contract.input as unknown as { readonly items: { readonly properties: object } };
  expect(Object.keys(batch[0]!).sort()).toEqual(Object.keys(items.properties).sort());
});
