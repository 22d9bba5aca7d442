// Invalid inputs and uses of their values, and outputs that show too much.

import { IdentityAuthToken } from "@cdktf/provider-oci/lib/identity-auth-token";
import { StreamingStream } from "@cdktf/provider-oci/lib/streaming-stream";
import { Fn, propertyAccess, TerraformLocal, TerraformOutput, Token } from "cdktf";
import {
  Compartment,
  KafkaClientUser,
  MatchingRule,
  ObjectInputField,
  PolicyStatement,
  Secret,
  Stream,
  Subscription,
  Tags,
  Vcn,
} from "../../lib";
import { compartment, POOL_ID, type Row, rows, topic } from "./row";

/** Functions that return one of their arguments. */
const CHOICES: readonly (readonly [string, (first: string, second: string) => string])[] = [
  ["the first that is not empty", (first, second) => Token.asString(Fn.coalesce([first, second]))],
  ["the first that can be read", (first, second) => Token.asString(Fn.try([first, second]))],
  ["by a condition", (first, second) => Token.asString(Fn.conditional(true, first, second))],
  ["the second of a list", (first, second) => Token.asString(Fn.element([first, second], 1))],
  ["one of two lists", (first, second) => Token.asString(Fn.element(Token.asList(Fn.concat([[first], [second]])), 0))],
  ["by an index", (first, second) => Token.asString(propertyAccess([first, second], [1]))],
  ["where a name is missing", (first, second) => Token.asString(Fn.lookup({ owner: first }, "owner", second))],
  [
    "in functions in functions",
    (first, second) => Token.asString(Fn.trimspace(Token.asString(Fn.coalesce([Fn.one([second]), first])))),
  ],
];

export const inputs: readonly Row[] = rows([
  {
    title: "a map in a text",
    make: (stack) => `${stack.input.map("labels", { title: "Labels" }).toString()}-x`,
    message:
      "shop/labels: the input must not be used as a whole in a string; read one of its strings with text(name, fallback), or write the whole value with Fn.jsonencode(input.value)",
  },
  {
    title: "an object in a text",
    make: (stack) => {
      const fields = [ObjectInputField.text("shape")];
      return `${stack.input.object("sizing", { title: "Sizing", fields }).toString()}-x`;
    },
    message:
      "shop/sizing: the input must not be used as a whole in a string; read one of its strings with text(field), or write the whole value with Fn.jsonencode(input.value)",
  },
  {
    title: "a VCN's input where a compartment belongs",
    make: (stack) => Compartment.fromCompartmentId(stack.input.vcn("vcn_ocid", { title: "VCN" })),
    message:
      "compartmentId must be the OCID of a compartment or tenancy, got the input 'vcn_ocid', which is that of a VCN; refer to a compartment or tenancy there",
  },
  {
    title: "a region's input where a compartment belongs",
    make: (stack) => Compartment.fromCompartmentId(stack.region),
    message:
      "compartmentId must be the OCID of a compartment or tenancy, got the input 'region', which is not an OCID; refer to a compartment or tenancy there",
  },
  {
    title: "an address's input where a compartment belongs",
    make: (stack) => Compartment.fromCompartmentId(stack.input.email("mail", { title: "Mail" })),
    message:
      "compartmentId must be the OCID of a compartment or tenancy, got the input 'mail', which is not an OCID; refer to a compartment or tenancy there",
  },
  {
    title: "an availability domain's input where a compartment belongs",
    make: (stack) => Compartment.fromCompartmentId(stack.input.availabilityDomain("domain", { title: "Domain" })),
    message:
      "compartmentId must be the OCID of a compartment or tenancy, got the input 'domain', which is not an OCID; refer to a compartment or tenancy there",
  },
  {
    title: "a compartment's input where a stream belongs",
    make: (stack) => Stream.fromStreamId(stack, "orders", stack.compartment.compartmentId),
    message:
      "shop/orders: streamId must be the OCID of a stream, got the input 'compartment_ocid', which is that of a compartment or tenancy; refer to a stream there",
  },
  {
    title: "a secret's text where its OCID belongs",
    make: (stack) => Secret.fromSecretId(stack, "secret", stack.input.secretText("token", { title: "Token" })),
    message:
      "shop/secret: secretId must be the OCID of a Vault secret, got the input 'token', which is not an OCID; refer to a Vault secret there",
  },
  ...CHOICES.map(([how, choose], index): Row => {
    const name = `vcn_${index}`;
    return {
      title: `a VCN's input among those of which one is a compartment, ${how}`,
      make: (stack) => {
        const owner = stack.input.compartment("owner", { title: "Owner", optional: true });
        const vcn = stack.input.vcn(name, { title: "VCN" });
        return Compartment.fromCompartmentId(choose(owner, vcn));
      },
      message: `compartmentId must be the OCID of a compartment or tenancy, got the input '${name}', which is that of a VCN; refer to a compartment or tenancy there`,
    };
  }),
  {
    title: "a VCN that is made here where a compartment belongs",
    make: (stack) => {
      const { vcnId } = new Vcn(stack, "net", { compartment, name: "net", cidrBlocks: ["10.0.0.0/16"] });
      return Compartment.fromCompartmentId(vcnId);
    },
    message:
      "compartmentId must be the OCID of a compartment or tenancy, got oci_core_vcn.net_D62CF713.id, which is that of a VCN; refer to a compartment or tenancy there",
  },
  {
    title: "a reference to a name where an OCID of any kind belongs",
    make: (stack) => {
      const made = new StreamingStream(stack, "raw", { name: "raw", partitions: 1, streamPoolId: POOL_ID });
      return MatchingRule.resource(made.name);
    },
    message:
      "resourceId must be the OCID of a resource, got oci_streaming_stream.raw.name, which is not an OCID; refer to a resource there",
  },
  {
    title: "the compartment of a resource where a group belongs",
    make: (stack) => {
      const made = new StreamingStream(stack, "raw", { name: "raw", partitions: 1, streamPoolId: POOL_ID });
      return PolicyStatement.parse(`Allow group id ${made.compartmentId} to read streams in tenancy`);
    },
    message:
      "group id must be the OCID of a group, got oci_streaming_stream.raw.compartment_id, which is that of a compartment or tenancy; refer to a group there",
  },
  {
    title: "an OCID's input where an email address belongs",
    make: (stack) => {
      const address = stack.input.subnet("subnet_ocid", { title: "Subnet" });
      return topic(stack).addSubscription("mail", Subscription.email(address));
    },
    message:
      "shop/topic: an email address must be an address like ops@example.com, got the input 'subnet_ocid', which asks for something else; refer to an input for an email address",
  },
  {
    title: "a member of a list that Terraform knows, as a text",
    make: (stack) => {
      const [first = ""] = stack.input.list("names", { title: "Names" });
      stack.output.text("first", first, { title: "First" });
    },
    message:
      "shop: value of text() must be a string, got a list that Terraform knows; take one of its strings with Fn.element(list, 0), or join them with Fn.join",
  },
  {
    title: "a list that Terraform knows in place of a text",
    make: (stack) => Compartment.fromCompartmentId(stack.input.list("names", { title: "Names" }) as unknown as string),
    message:
      "compartmentId of Compartment.fromCompartmentId must be a string, got a list that Terraform knows; take one of its strings with Fn.element(list, 0), or join them with Fn.join",
  },
  {
    title: "a list that Terraform knows, with another text beside it",
    make: (stack) => {
      stack.output.list("all", [...stack.input.list("names", { title: "Names" }), "x"], { title: "Names" });
    },
    message:
      "shop: values[0] of list() must be a string, got a list that Terraform knows; take one of its strings with Fn.element(list, 0), or join them with Fn.join",
  },
  {
    title: "an option that is there twice",
    make: (stack) => stack.input.choice("zone", { title: "Zone", options: ["a", "b", "a"] }),
    message: "shop: the input 'zone' must offer each option once, got 'a'; leave one of the two out",
  },
  {
    title: "an option that is empty",
    make: (stack) => stack.input.choice("zone", { title: "Zone", options: ["a", " "] }),
    message:
      "shop: an option of the input 'zone' must not be empty, got ' '; name what it stands for, for example none",
  },
  {
    title: "options that Terraform knows",
    make: (stack) => {
      const options = stack.input.list("zones", { title: "Zones" });
      return stack.input.choice("zone", { title: "Zone", options });
    },
    message:
      "shop: the options of the input 'zone' must be strings that are known at synthesis, got a list that Terraform knows; write them out",
  },
  {
    title: "a list whose default is another one",
    make: (stack) => {
      const defaultValue = stack.input.list("zones", { title: "Zones" });
      return stack.input.list("others", { title: "Others", defaultValue });
    },
    message:
      "shop: the default of the input 'others' must be strings that are known at synthesis, got a list that Terraform knows; write them out",
  },
  {
    title: "a list whose default has too few texts",
    make: (stack) => stack.input.list("zones", { title: "Zones", min: 2, defaultValue: ["a"] }),
    message:
      "shop: the default of the input 'zones' must be a list of at least 2 strings, got '[\"a\"]'; change the default or the rule",
  },
  {
    title: "a list whose default has too many texts",
    make: (stack) => stack.input.list("zones", { title: "Zones", max: 1, defaultValue: ["a", "b"] }),
    message:
      "shop: the default of the input 'zones' must be a list of at most 1 string, got '[\"a\",\"b\"]'; change the default or the rule",
  },
  {
    title: "a list of which a default has another form",
    make: (stack) =>
      stack.input.list("zones", { title: "Zones", pattern: "^[a-z]$", meaning: "a letter", defaultValue: ["a", "B"] }),
    message:
      "shop: the default of the input 'zones' must be a list in which each string is a letter, got '[\"a\",\"B\"]'; change the default or the rule",
  },
  {
    title: "a map of which a default has another form",
    make: (stack) => stack.input.map("zones", { title: "Zones", pattern: "^[a-z]$", defaultValue: { a: "A" } }),
    message:
      "shop: the default of the input 'zones' must be a map in which each string is one that matches ^[a-z]$, got '{\"a\":\"A\"}'; change the default or the rule",
  },
  {
    title: "a default that JavaScript's expressions would never come to an end with",
    make: (stack) =>
      stack.input.text("zone", { title: "Zone", pattern: "^(a+)+$", defaultValue: `${"a".repeat(60)}!` }),
    message: `shop: the default of the input 'zone' must be a string that matches ^(a+)+$, got '${"a".repeat(60)}!'; change the default or the rule`,
  },
  {
    title: "a pattern of more parentheses than Terraform reads",
    make: (stack) => stack.input.text("zone", { title: "Zone", pattern: "(?:".repeat(1_001) + ")".repeat(1_001) }),
    message: `shop: the pattern of the input 'zone' must be a regular expression that both RE2, which Terraform uses, and JavaScript accept, got '${"(?:".repeat(26)}(?...'; change it, because RE2 does not support 1001 nested parentheses`,
  },
  {
    title: "a pattern with repetitions of repetitions",
    make: (stack) => stack.input.text("zone", { title: "Zone", pattern: "(?:a{100}){100}" }),
    message:
      "shop: the pattern of the input 'zone' must be a regular expression that both RE2, which Terraform uses, and JavaScript accept, got '(?:a{100}){100}'; change it, because RE2 does not support 10000 repetitions",
  },
  {
    title: "a list with a default that refers to an input",
    make: (stack) => stack.input.list("zones", { title: "Zones", defaultValue: [stack.region] }),
    message:
      "shop: the default of the input 'zones' must be plain text without a reference, got '${...}'; write it out",
  },
  {
    title: "a map with a default whose name is a reference",
    make: (stack) => stack.input.map("zones", { title: "Zones", defaultValue: { [stack.region]: "a" } }),
    message:
      "shop: the default of the input 'zones' must be plain text without a reference, got '${...}'; write it out",
  },
  {
    title: "a field that begins a loop of Terraform",
    make: () => ObjectInputField.text("for"),
    message:
      "the field 'for' must have another name, because Terraform reads a type that begins with it as a loop; rename it",
  },
  {
    title: "the default of a secret, from plain JavaScript",
    make: (stack) => {
      const options = { title: "Password", defaultValue: "hunter2" };
      stack.input.secretText("password", options);
    },
    message:
      "shop: the default of the input 'password' must not be given, because it would be a secret in the code; set optional: true to allow it to be empty",
  },
  {
    title: "a map of Terraform where tags are given by name",
    make: (stack) => {
      const { value } = stack.input.map("labels", { title: "Labels" });
      Tags.of({ freeform: value as unknown as Record<string, string> });
    },
    message:
      'freeform of Tags.of must be an object of names and strings, got a map that Terraform knows; name what you take from it, for an input { team: map.text("team", "none") }',
  },
  {
    title: "a map of Terraform in the form that cdktf gives it",
    make: (stack) => {
      const { value } = stack.input.map("labels", { title: "Labels" });
      Tags.of({ defined: Token.asStringMap(value) });
    },
    message:
      'defined of Tags.of must be an object of names and strings, got a map that Terraform knows; name what you take from it, for an input { team: map.text("team", "none") }',
  },
  {
    title: "a list of Terraform that cdktf hands out as a text",
    make: (stack) => {
      const zones = stack.input.list("zones", { title: "Zones" });
      const cidrBlocks = Fn.concat([zones, ["10.0.0.0/16"]]) as unknown as string[];
      return new Vcn(stack, "net", { compartment, cidrBlocks });
    },
    message:
      "shop/net: cidrBlocks must be a list of strings, got '${...}'; put it into [ ], or write Token.asList(...) around it if it is a list",
  },
  {
    title: "an output of a secret that a local has",
    make: (stack) => {
      const secret = stack.input.secretText("api_key", { title: "Key" });
      const local = new TerraformLocal(stack, "packed", Fn.jsonencode({ key: secret }));
      stack.output.text("settings", local.asString, { title: "Settings" });
    },
    message:
      "shop/settings: the output 'settings' must be sensitive, because it shows the sensitive input 'api_key'; set sensitive: true, or leave out the output and keep the secret in Vault",
  },
  {
    title: "an output of a secret beside one whose mark was taken away",
    make: (stack) => {
      const secret = stack.input.secretText("api_key", { title: "Key" });
      const hash = Token.asString(Fn.nonsensitive(Fn.sha256(secret)));
      stack.output.text("settings", Fn.join("-", [hash, secret]), { title: "Settings" });
    },
    message:
      "shop/settings: the output 'settings' must be sensitive, because it shows the sensitive input 'api_key'; set sensitive: true, or leave out the output and keep the secret in Vault",
  },
  {
    title: "an output of all that an auth token has",
    make: (stack) => {
      const token = new IdentityAuthToken(stack, "token", { userId: "ocid1.user.oc1..a", description: "For tests" });
      stack.output.text("token_as_json", Fn.jsonencode(Token.asAny(`\${${token.terraformResourceType}.token}`)), {
        title: "Token",
        group: "Login",
      });
    },
    message:
      "shop/token_as_json: the output 'token_as_json' must be sensitive, because it shows oci_identity_auth_token.token, which gives access to anyone; set sensitive: true, or leave out the output and keep the secret in Vault",
  },
  ...[
    '${var["api_key"]}',
    "${length(var.api_key)}",
    '${true ? "none": var.api_key}',
    '%{ if var.api_key == "" }none%{ endif }',
    '${format("key %s", "of ${upper(var.api_key)}")}',
    '${format("a \\" ${var.api_key}")}',
    "${scan(var.api_key)}",
  ].map((text, index): Row => {
    const name = `shown_${index}`;
    return {
      title: `an output of a secret that is written by hand: ${text}`,
      make: (stack) => {
        stack.input.secretText("api_key", { title: "Key" });
        stack.output.text(name, text, { title: "Shown" });
      },
      message: `shop/${name}: the output '${name}' must be sensitive, because it shows the sensitive input 'api_key'; set sensitive: true, or leave out the output and keep the secret in Vault`,
    };
  }),
  {
    title: "an output of a secret as a name in a map",
    make: (stack) => {
      stack.input.secretText("api_key", { title: "Key" });
      stack.output.map("shown", { "${var.api_key}": "x" }, { title: "Shown" });
    },
    message:
      "shop/shown: the output 'shown' must be sensitive, because it shows the sensitive input 'api_key'; set sensitive: true, or leave out the output and keep the secret in Vault",
  },
  ...[
    "oci_identity_auth_token.token['token']",
    "oci_identity_auth_token.token['blue'].token",
    "oci_identity_auth_token.token[*].token",
    "oci_identity_auth_token.token.*.token",
    "oci_identity_auth_token.token[local.all[0]].token",
    "oci_identity_auth_token.token",
  ].map((address): Row => ({
    title: `an output of an auth token that is written by hand: ${address}`,
    make: (stack) => {
      stack.output.text("shown", `\${jsonencode(${address.replaceAll("'", '"')})}`, { title: "Shown" });
    },
    message: `shop/shown: the output 'shown' must be sensitive, because it shows ${address}, which gives access to anyone; set sensitive: true, or leave out the output and keep the secret in Vault`,
  })),
  {
    title: "an output of an auth token that is compared, and shown all the same",
    make: (stack) => {
      const token = "oci_identity_auth_token.token.token";
      stack.output.text("shown", `\${"" == ${token} || ${token} != "" ? ${token} : ""}`, { title: "Shown" });
    },
    message:
      "shop/shown: the output 'shown' must be sensitive, because it shows oci_identity_auth_token.token.token, which gives access to anyone; set sensitive: true, or leave out the output and keep the secret in Vault",
  },
  {
    title: "an output of one of several auth tokens",
    make: (stack) => {
      new IdentityAuthToken(stack, "token", { userId: "ocid1.user.oc1..a", description: "For tests", count: 2 });
      stack.output.text("first", "${oci_identity_auth_token.token[0].token}", { title: "First" });
    },
    message:
      "shop/first: the output 'first' must be sensitive, because it shows oci_identity_auth_token.token[0].token, which gives access to anyone; set sensitive: true, or leave out the output and keep the secret in Vault",
  },
  {
    title: "a list that takes nothing",
    make: (stack) => stack.input.list("zones", { title: "Zones", max: 0 }),
    message:
      "shop: 'max' of the input 'zones' must be at least 1, got 0; leave out the input if there is nothing to ask",
  },
  {
    title: "a list of one text and a half",
    make: (stack) => stack.input.list("zones", { title: "Zones", min: 1.5 }),
    message:
      "shop: 'min' of the input 'zones' must be a whole number below 2^53 that is known at synthesis, got 1.5; leave it out for none",
  },
  {
    title: "an object with nothing in it",
    make: (stack) => stack.input.object("sizing", { title: "Sizing", fields: [] }),
    message:
      "shop: the input 'sizing' must have at least one field; declare the fields of the object with ObjectInputField",
  },
  {
    title: "an object with two fields of one name",
    make: (stack) => {
      const fields = [ObjectInputField.text("shape"), ObjectInputField.number("shape")];
      return stack.input.object("sizing", { title: "Sizing", fields });
    },
    message: "shop: the input 'sizing' must have fields of different names, got 'shape'; rename one of them",
  },
  {
    title: "a field with a blank in its name",
    make: () => ObjectInputField.flag("of two"),
    message:
      "the field 'of two' must have a name of letters, digits, underscores and hyphens, with a letter or an underscore first; write it in snake_case, for example memory_gbs",
  },
  {
    title: "a field with a default that is a reference",
    make: (stack) => ObjectInputField.text("shape", stack.region),
    message: "the default of the field 'shape' must be plain text without a reference, got '${...}'; write it out",
  },
  {
    title: "a field with a number that is a reference",
    make: (stack) => ObjectInputField.number("ocpus", stack.input.integer("ocpus", { title: "OCPUs" })),
    message:
      "the default of the field 'ocpus' must be a number below 2^53 that is known at synthesis, got a reference; leave it out for none",
  },
  {
    title: "a field of an object that was not declared",
    make: (stack) => {
      const fields = [ObjectInputField.text("shape"), ObjectInputField.number("ocpus")];
      return stack.input.object("sizing", { title: "Sizing", fields }).text("shap");
    },
    message:
      "shop/sizing: a string of the object must be shape, got 'shap'; declare the field, or read it as its own type",
  },
  {
    title: "a switch of an object that has none",
    make: (stack) => {
      const fields = [ObjectInputField.text("shape")];
      return stack.input.object("sizing", { title: "Sizing", fields }).flag("shape");
    },
    message:
      "shop/sizing: a switch of the object must be declared, but none is, got 'shape'; declare the field, or read it as its own type",
  },
  {
    title: "an output that shows a sensitive input",
    make: (stack) => {
      const token = stack.input.secretText("hec_token", { title: "Token" });
      stack.output.text("header", `Splunk ${token}`, { title: "Header" });
    },
    message:
      "shop/header: the output 'header' must be sensitive, because it shows the sensitive input 'hec_token'; set sensitive: true, or leave out the output and keep the secret in Vault",
  },
  {
    title: "an output of cdktf that shows an auth token",
    make: (stack) => {
      const { authToken } = new KafkaClientUser(stack, "client", { authToken: true });
      new TerraformOutput(stack, "login", { value: { token: authToken } });
    },
    message:
      "shop/login: the output 'login' must be sensitive, because it shows oci_identity_auth_token.client_AuthToken_A15CC475.token, which gives access to anyone; set sensitive: true, or leave out the output and keep the secret in Vault",
  },
]);
