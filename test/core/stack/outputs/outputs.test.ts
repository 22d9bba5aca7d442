import { IdentityAuthToken } from "@cdktf/provider-oci/lib/identity-auth-token";
import { Fn, TerraformLocal, TerraformOutput, type TerraformStack, TerraformVariable, Token } from "cdktf";
import { Construct } from "constructs";
import { OciStack, Outputs } from "../../../../lib";
import { Output } from "../../../../lib/core/stack/outputs/outputs";
import { openSecrets } from "../../../../lib/core/stack/outputs/output-secrets";
import { newStack, outputs, synthesize, testApp, warnings } from "../../../support/synthesis";

function declare(make: (outputs: Outputs) => void): TerraformStack {
  const stack = newStack();
  make(new Outputs(stack));
  return stack;
}

test("an output has exactly the given name, in any TerraformStack", () => {
  const stack = declare((o) => {
    o.text("stream_id", "ocid1.stream.oc1..a", { title: "Stream" });
  });
  expect(outputs(synthesize(stack))).toEqual({ stream_id: { value: "ocid1.stream.oc1..a", description: "Stream" } });
});

test("an OciStack declares outputs", () => {
  const stack = new OciStack(testApp(), "bookings");
  stack.output.text("region_name", stack.region, { title: "Region" });
  expect(outputs(synthesize(stack))).toEqual({ region_name: { value: "${var.region}", description: "Region" } });
});

test("an output can be a reference, a list or a map", () => {
  const stack = newStack();
  const variable = new TerraformVariable(stack, "v", { type: "string" });
  const output = new Outputs(stack);
  output.link("page", variable.stringValue, { title: "Page" });
  output.list("ids", [variable.stringValue], { title: "IDs" });
  output.map("by_name", { one: variable.stringValue }, { title: "By name", sensitive: true });
  expect(outputs(synthesize(stack))).toEqual({
    page: { value: "${var.v}", description: "Page" },
    ids: { value: ["${var.v}"], description: "IDs" },
    by_name: { value: { one: "${var.v}" }, description: "By name", sensitive: true },
  });
});

test("an output has the options that control how it is shown", () => {
  const options = { title: "Console", description: "Where it is.", group: "Links", displayText: "Open it" };
  const stack = declare((o) => {
    o.link("console", "https://cloud.oracle.com", options);
  });
  expect(Output.of(stack).map(({ field }) => field)).toEqual([{ name: "console", type: "link", ...options }]);
});

test("a link begins with a URL scheme or with a reference", () => {
  const stack = newStack();
  const host = new TerraformVariable(stack, "host", { type: "string" }).stringValue;
  const links = [
    "http://10.0.0.5:8080",
    "HTTPS://example.com/#top",
    `https://${host}/page`,
    `${host}/page`,
    '${var.host == "" ? var.host : "a b"}',
  ];
  const output = new Outputs(stack);
  for (const [index, link] of links.entries()) output.link(`page_${index}`, link, { title: "Page" });
  expect(Object.values(outputs(synthesize(stack)))).toMatchObject([
    { value: "http://10.0.0.5:8080" },
    { value: "HTTPS://example.com/#top" },
    { value: "https://${var.host}/page" },
    { value: "${var.host}/page" },
    { value: '${var.host == "" ? var.host : "a b"}' },
  ]);
});

test.each([
  [
    (o: Outputs) => {
      o.text("1st", "", { title: "T" });
    },
    "test: the output '1st' must have a name of letters, digits, underscores and hyphens, with a letter or an underscore " +
      "first; write it in snake_case, for example subnet_ocid",
  ],
  [
    (o: Outputs) => {
      o.text("id", "a", { title: "T" });
      o.text("id", "b", { title: "T" });
    },
    "test: the output 'id' must have a name that nothing else in the stack has; rename one of them",
  ],
  [
    (o: Outputs) => {
      o.link("page", "https://a.b", { title: "T", displayText: "ab" });
    },
    "test: the label of the link 'page' must be 3 to 45 characters long, got 'ab'",
  ],
])("fails for wrong declaration %#", (make, message) => {
  expect(() => declare(make)).toThrow(message);
});

test("a plain TerraformOutput is not a declared output", () => {
  const stack = newStack();
  new TerraformOutput(stack, "plain", { value: "x" });
  expect(Output.of(stack)).toEqual([]);
});

test("warns about an output that sounds like a secret, unless it is sensitive", () => {
  const stack = newStack();
  const output = new Outputs(stack);
  output.text("auth_token", "x", { title: "T" });
  output.text("other_token", "x", { title: "T", sensitive: true });
  expect(warnings(stack)).toEqual([
    "test/auth_token: the output 'auth_token' sounds like a secret, but everyone who deploys sees it: set sensitive: true if it is one",
  ]);
});

test("accepts a secret in a sensitive output, and a secret in nonsensitive()", () => {
  const stack = newStack();
  const secret = new TerraformVariable(stack, "hidden", { type: "string", sensitive: true });
  const token = new IdentityAuthToken(stack, "token", { userId: "ocid1.user.oc1..a", description: "For tests" });
  const output = new Outputs(stack);
  output.text("a", secret.stringValue, { title: "A", sensitive: true });
  output.text("b", Token.asString(Fn.nonsensitive(secret.stringValue)), { title: "B" });
  output.map("c", { team: "var.hidden", id: token.id }, { title: "C" });
  expect(Object.keys(outputs(synthesize(stack)))).toEqual(["a", "b", "c"]);
});

test("a plain stack checks declared outputs only", () => {
  const stack = newStack();
  const secret = new TerraformVariable(stack, "hidden", { type: "string", sensitive: true });
  new TerraformOutput(stack, "plain", { value: secret.stringValue });
  expect(() => synthesize(stack)).not.toThrow();
  new Outputs(stack).list("declared", [`of ${secret.stringValue}`], { title: "D" });
  expect(() => synthesize(stack)).toThrow("must be sensitive, because it shows the sensitive input 'hidden'");
});

test.each([
  ["as it is", (secret: string): string => secret],
  ["in another text", (secret: string): string => `Splunk ${secret}`],
  ["encoded", (secret: string): string => Fn.base64encode(secret)],
])("fails for a sensitive input of another stack, %s, because the state does not mark it as sensitive", (_, textOf) => {
  const app = testApp();
  const secret = new OciStack(app, "shop").input.secretText("hec_token", { title: "Token" });
  const stack = new OciStack(app, "blog");
  stack.input.text("hec_token", { title: "Not the one" });
  stack.output.text("header", textOf(secret), { title: "Header" });
  expect(() => synthesize(stack)).toThrow(
    "blog/header: the output 'header' must be sensitive, because it shows the sensitive input 'hec_token'; set sensitive: true, or leave out the output and keep the secret in Vault",
  );
});

test.each([(secret: string) => Fn.sha256(secret), (secret: string) => Fn.join(")", [Fn.sha256(secret), "of"])])(
  "accepts a secret in nonsensitive() around other functions: %#",
  (hidden) => {
    const stack = newStack();
    const secret = new TerraformVariable(stack, "hidden", { type: "string", sensitive: true });
    const value = Token.asString(Fn.nonsensitive(hidden(secret.stringValue)));
    new Outputs(stack).text("hash", `of ${value}`, { title: "Hash" });
    expect(() => synthesize(stack)).not.toThrow();
  },
);

test("fails for a sensitive variable of a nested construct", () => {
  const stack = newStack();
  const secret = new TerraformVariable(new Construct(stack, "part"), "hidden", { type: "string", sensitive: true });
  new Outputs(stack).text("shown", secret.stringValue, { title: "Shown" });
  expect(() => synthesize(stack)).toThrow("must be sensitive, because it shows the sensitive input 'hidden'");
});

test("accepts a local that refers to itself", () => {
  const stack = newStack();
  const one = new TerraformLocal(stack, "one", "${local.two}");
  new TerraformLocal(stack, "two", "${local.one}");
  const output = new TerraformOutput(stack, "plain", { value: one.asString });
  expect(openSecrets(stack, output)).toEqual([]);
});

test("fails for a secret next to one in nonsensitive(), whatever parentheses are in its strings", () => {
  const stack = newStack();
  const secret = new TerraformVariable(stack, "hidden", { type: "string", sensitive: true });
  const hash = Token.asString(Fn.nonsensitive(Fn.join("(", [Fn.sha256(secret.stringValue), "of"])));
  new Outputs(stack).text("shown", Fn.join(" ", [hash, secret.stringValue]), { title: "Shown" });
  expect(() => synthesize(stack)).toThrow("must be sensitive, because it shows the sensitive input 'hidden'");
});

test.each([
  "$${var.hidden}",
  "%%{ if var.hidden }",
  "${issensitive(var.hidden)}",
  '${can(regex("x", var.hidden))}',
  "${nonsensitive(length(var.hidden))}",
  '${format("var.hidden of %s", "x")}',
  '${format("a ${format("b ${issensitive(var.hidden)}")}")}',
  "${oci_identity_auth_token.token.id}",
  '${oci_identity_auth_token.token["blue"].id}',
  "${sha256(oci_identity_auth_token.token.token)}",
  '${oci_identity_auth_token.token.token == "" ? "none" : "one"}',
  '${"" != oci_identity_auth_token.token.token}',
])("accepts an expression that does not show a secret: %s", (text) => {
  const stack = newStack();
  new TerraformVariable(stack, "hidden", { type: "string", sensitive: true });
  const output = new TerraformOutput(stack, "shown", { value: text });
  expect(openSecrets(stack, output)).toEqual([]);
});

test("a handwritten expression in a function is escaped, as in cdktf, and does not show a secret", () => {
  const stack = newStack();
  new TerraformVariable(stack, "hidden", { type: "string", sensitive: true });
  new Outputs(stack).text("shown", Fn.join("-", ["${var.hidden}", "x"]), { title: "Shown" });
  expect(outputs(synthesize(stack))).toMatchObject({ shown: { value: '${join("-", ["$${var.hidden}", "x"])}' } });
});

test("accepts a local with a secret in nonsensitive(), and a hash of a secret that OCI generates", () => {
  const stack = newStack();
  const secret = new TerraformVariable(stack, "hidden", { type: "string", sensitive: true });
  const local = new TerraformLocal(stack, "packed", Fn.jsonencode({ secret: secret.stringValue }));
  const token = new IdentityAuthToken(stack, "token", { userId: "ocid1.user.oc1..a", description: "For tests" });
  const kept = new TerraformLocal(stack, "kept", token.token);
  const output = new Outputs(stack);
  output.text("a", Token.asString(Fn.nonsensitive(local.asString)), { title: "A" });
  output.text("b", Fn.sha256(kept.asString), { title: "B" });
  expect(() => synthesize(stack)).not.toThrow();
});

test("escapes literal text that Terraform would read as a template, and keeps templates", () => {
  const stack = newStack();
  const output = new Outputs(stack);
  const variable = new TerraformVariable(stack, "v", { type: "list(string)" });
  output.text("a", "100 %{ of ${topic} and %%{x $${y", { title: "A" });
  output.text("b", "%{ if true }${var.v[0]}%{ endif }", { title: "B" });
  output.list("c", ["%{c"], { title: "C" });
  output.list("d", variable.listValue, { title: "D" });
  output.map("e", { "%{k": "%{e" }, { title: "E" });
  expect(outputs(synthesize(stack))).toEqual({
    a: { value: "100 %%{ of $${topic} and %%{x $${y", description: "A" },
    b: { value: "%{ if true }${var.v[0]}%{ endif }", description: "B" },
    c: { value: ["%%{c"], description: "C" },
    d: { value: "${var.v}", description: "D" },
    e: { value: { "%%{k": "%%{e" }, description: "E" },
  });
});
