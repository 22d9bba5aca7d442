// Invalid places, times, tags, inputs and stacks.

import { OciProvider } from "@cdktf/provider-oci/lib/provider";
import { StreamingStream } from "@cdktf/provider-oci/lib/streaming-stream";
import { App, TerraformStack, TerraformVariable } from "cdktf";
import { Construct } from "constructs";
import {
  Compartment,
  Duration,
  Group,
  InputCondition,
  Instant,
  OciStack,
  OcidKind,
  Partitions,
  Policy,
  PolicyStatement,
  Stream,
  StreamPlacement,
  StreamPool,
  Tags,
  Vault,
} from "../../lib";
import { compartment, pool, type Row, rows, SUBNET_ID, TENANCY_ID, VAULT_ID } from "./row";

function newPool(scope: Construct, id: string): StreamPool {
  return new StreamPool(scope, id, { compartment, kafka: { autoCreateTopics: false } });
}

export const core: readonly Row[] = rows([
  {
    title: "a compartment by its name",
    make: () => Compartment.fromCompartmentId("Development"),
    message:
      "compartmentId must be ocid1.compartment.<realm>.[region].<unique id> or ocid1.tenancy.<realm>.[region].<unique id>, got 'Development'; copy it from the resource's page in the console",
  },
  {
    title: "a compartment by the OCID of a subnet in it",
    make: () => Compartment.fromCompartmentId(SUBNET_ID),
    message:
      "compartmentId must be ocid1.compartment.<realm>.[region].<unique id> or ocid1.tenancy.<realm>.[region].<unique id>, got 'ocid1.subnet.oc1.eu-frankfurt-1.aaaasubnet' (a subnet); copy it from the resource's page in the console",
  },
  {
    title: "a compartment's OCID with a blank that was copied too",
    make: () => Compartment.fromCompartmentId("ocid1.compartment.oc1..aaaacompartment "),
    message:
      "compartmentId must be ocid1.compartment.<realm>.[region].<unique id> or ocid1.tenancy.<realm>.[region].<unique id>, got 'ocid1.compartment.oc1..aaaacompartment '; copy it from the resource's page in the console",
  },
  {
    title: "the root compartment by the OCID of another compartment",
    make: () => Compartment.fromTenancyId("ocid1.compartment.oc1..aaaacompartment"),
    message:
      "tenancyId must be ocid1.tenancy.<realm>.[region].<unique id>, got 'ocid1.compartment.oc1..aaaacompartment' (a compartment); copy it from the resource's page in the console",
  },
  {
    title: "a group in the old form of OCIDs, which tenancies and users alone have",
    make: (stack) => Group.fromGroupId(stack, "writers", "ocidv1:group:oc1:phx:1460406592660:aaaabbbb"),
    message:
      "shop/writers: groupId must be ocid1.group.<realm>.[region].<unique id>, got 'ocidv1:group:oc1:phx:1460406592660:aaaabbbb'; copy it from the resource's page in the console",
  },
  {
    title: "the OCID of a user in the old form as a tenancy",
    make: () => Compartment.fromTenancyId("ocidv1:user:oc1:phx:1460406592660:aaaabbbb"),
    message:
      "tenancyId must be ocid1.tenancy.<realm>.[region].<unique id>, got 'ocidv1:user:oc1:phx:1460406592660:aaaabbbb' (a user); copy it from the resource's page in the console",
  },
  {
    title: "the old form without the milliseconds",
    make: () => Compartment.fromCompartmentId("ocidv1:tenancy:oc1:phx:aaaabbbb"),
    message:
      "compartmentId must be ocid1.compartment.<realm>.[region].<unique id> or ocid1.tenancy.<realm>.[region].<unique id>, got 'ocidv1:tenancy:oc1:phx:aaaabbbb'; copy it from the resource's page in the console",
  },
  {
    title: "a length of time that was calculated wrong",
    make: () => Duration.hours(24 - 25),
    message: "a duration must be a number of hours that is not negative, got -1",
  },
  {
    title: "a length of time that was read from a text",
    make: () => Duration.minutes(Number("ten")),
    message: "a duration must be a number of minutes that is not negative, got NaN",
  },
  {
    title: "an endless time",
    make: () => Duration.days(Infinity),
    message: "a duration must be a number of days that is not negative, got Infinity",
  },
  {
    title: "a retention in minutes that is an input",
    make: (stack) => {
      const minutes = stack.input.integer("retention_minutes", { title: "Retention", defaultValue: 1440 });
      const placement = StreamPlacement.inDefaultPool(compartment);
      return new Stream(stack, "orders", {
        placement,
        partitions: Partitions.of(1),
        retention: Duration.minutes(minutes),
      });
    },
    message:
      "shop/orders: retention must be in hours if it is known at apply, because a smaller unit can leave a fraction, got a number of minutes known at apply; write Duration.hours(...) and define the input in hours",
  },
  {
    title: "minutes that are an input, in hours",
    make: (stack) =>
      Duration.minutes(stack.input.integer("wait_minutes", { title: "Wait", defaultValue: 60 })).toHours(),
    message:
      "a duration in minutes known at apply cannot be converted to hours without a fraction; write Duration.hours(...) and define the input in hours",
  },
  {
    title: "a day without a time",
    make: () => Instant.fromIso("2027-01-01"),
    message:
      "an instant must be written like 2027-01-01T00:00:00Z (RFC 3339), got '2027-01-01'; write date, time and offset",
  },
  {
    title: "a time without an offset",
    make: () => Instant.fromIso("2027-01-01T08:00:00"),
    message:
      "an instant must be written like 2027-01-01T00:00:00Z (RFC 3339), got '2027-01-01T08:00:00'; write date, time and offset",
  },
  {
    title: "the 29th of February of a year that has none",
    make: () => Instant.fromIso("2027-02-29T00:00:00Z"),
    message: "an instant must be a day and a time that exist, got '2027-02-29T00:00:00Z'",
  },
  {
    title: "a defined tag without its namespace",
    make: () => Tags.of({ defined: { CostCenter: "42" } }),
    message:
      "a defined tag must have the form Namespace.Key, with one dot and no blanks, got 'CostCenter'; use a freeform tag for a plain key",
  },
  {
    title: "a defined tag with a namespace too many",
    make: () => Tags.of({ defined: { "Oracle-Tags.Created.By": "ana" } }),
    message:
      "a defined tag must have the form Namespace.Key, with one dot and no blanks, got 'Oracle-Tags.Created.By'; use a freeform tag for a plain key",
  },
  {
    title: "an id with which no name of Terraform can begin",
    make: (stack) => newPool(stack, "1st-pool"),
    message:
      "shop/1st-pool: id of new StreamPool must begin with a letter or an underscore, as the names of resources do in Terraform, got '1st-pool'; put a letter before it",
  },
  {
    title: "an id of characters that no name of Terraform has, and a hyphen",
    make: (stack) => newPool(stack, "..-pool"),
    message:
      "shop/..-pool: id of new StreamPool must begin with a letter or an underscore, as the names of resources do in Terraform, got '..-pool'; put a letter before it",
  },
  {
    title: "an id that begins with a slash, which becomes hyphens",
    make: (stack) => newPool(stack, "/orders"),
    message:
      "shop/--orders: id of new StreamPool must begin with a letter or an underscore, as the names of resources do in Terraform, got '/orders'; put a letter before it",
  },
  {
    title: "a construct of one's own whose id begins with a digit",
    make: (stack) => newPool(new Construct(stack, "2nd"), "pool"),
    message:
      "shop/2nd: id must begin with a letter or an underscore, as the names of resources do in Terraform, got '2nd'; put a letter before it",
  },
  {
    title: "a pool below the id Default, which cdktf leaves out of addresses, and a pool next to it",
    make: (stack) => {
      newPool(new Construct(stack, "Default"), "pool");
      return newPool(stack, "pool");
    },
    message:
      "shop/pool: the path must differ from shop/Default/pool in more than 'Default', which cdktf leaves out of addresses; choose another id",
  },
  {
    title: "the same the other way round, and deeper",
    make: (stack) => {
      newPool(new Construct(stack, "part"), "pool");
      const inner = new Construct(new Construct(stack, "Default"), "part");
      return newPool(new Construct(inner, "Default"), "pool");
    },
    message:
      "shop/Default/part/Default/pool: the path must differ from shop/part/pool in more than 'Default', which cdktf leaves out of addresses; choose another id",
  },
  ...["Default", "Resource"].map((hidden) => ({
    title: `an id with a digit below the id ${hidden}, which cdktf leaves out of names`,
    make: (stack: OciStack) => newPool(new Construct(stack, hidden), "1st"),
    message: `shop/${hidden}/1st: id of new StreamPool must begin with a letter or an underscore, as the names of resources do in Terraform, got '1st'; put a letter before it`,
  })),
  {
    title: "an id that only Terraform knows",
    make: (stack) => newPool(stack, `pool-${new TerraformVariable(stack, "team", { type: "string" }).stringValue}`),
    message:
      "shop/pool-${...}: id of new StreamPool must be known at synthesis, got 'pool-${...}'; write it out, and use the reference in the props only",
  },
  {
    title: "a look-up outside a stack",
    make: (stack) => Vault.fromLookup(App.of(stack), "vault", { vaultId: VAULT_ID }),
    message: "vault: scope must be a stack or a construct in one; give it a TerraformStack, such as an OciStack",
  },
  {
    title: "a look-up whose id begins with a hyphen",
    make: (stack) => Vault.fromLookup(stack, "-vault", { vaultId: VAULT_ID }),
    message:
      "shop/-vault: id must begin with a letter or an underscore, as the names of resources do in Terraform, got '-vault'; put a letter before it",
  },
  {
    title: "an input of two words",
    make: (stack) => stack.input.text("stream name", { title: "Name" }),
    message:
      "shop: the input 'stream name' must have a name of letters, digits, underscores and hyphens, with a letter or an underscore first; write it in snake_case, for example subnet_ocid",
  },
  {
    title: "an input that every stack has",
    make: (stack) => stack.input.region("region", { title: "Region" }),
    message:
      "shop: the input 'region' must have a name that nothing else in the stack has; declare it once and pass its value, or rename one of them",
  },
  {
    title: "an input that is called as a construct is",
    make: (stack) => {
      pool(stack);
      stack.input.text("pool", { title: "Pool" });
    },
    message:
      "shop: the input 'pool' must have a name that nothing else in the stack has; declare it once and pass its value, or rename one of them",
  },
  {
    title: "an input whose default is out of its range",
    make: (stack) =>
      stack.input.integer("retention_hours", { title: "Retention", min: 24, max: 168, defaultValue: 12 }),
    message:
      "shop: the default of the input 'retention_hours' must be a whole number from 24 to 168, got 12; change the default or the rule",
  },
  {
    title: "a whole number whose default is none",
    make: (stack) => stack.input.integer("share", { title: "Share", defaultValue: 0.8 }),
    message: "shop: the default of the input 'share' must be a whole number, got 0.8; change the default or the rule",
  },
  {
    title: "a choice whose default nobody can choose",
    make: (stack) =>
      stack.input.choice("tier", { title: "Tier", options: ["Standard", "Archive"], defaultValue: "Cold" }),
    message:
      "shop: the default of the input 'tier' must be one of Standard, Archive, got 'Cold'; change the default or the rule",
  },
  {
    title: "a choice of nothing",
    make: (stack) => stack.input.choice("zone", { title: "Zone", options: [] }),
    message: "shop: the input 'zone' must offer at least one option; list the options",
  },
  {
    title: "a text whose default does not match its own pattern",
    make: (stack) =>
      stack.input.text("team", { title: "Team", pattern: "^[a-z]+$", meaning: "small letters", defaultValue: "Ops" }),
    message: "shop: the default of the input 'team' must be small letters, got 'Ops'; change the default or the rule",
  },
  {
    title: "a network whose default has no prefix length",
    make: (stack) => stack.input.cidr("clients", { title: "Clients", defaultValue: "10.0.0.0" }),
    message:
      "shop: the default of the input 'clients' must be an IPv4 network in CIDR notation such as 10.0.0.0/16, got '10.0.0.0'; add the prefix length, for example 10.0.0.0/32 for this one address",
  },
  {
    title: "a network whose default is an address in it",
    make: (stack) => stack.input.cidr("clients", { title: "Clients", defaultValue: "10.0.0.5/8" }),
    message:
      "shop: the default of the input 'clients' must begin at the first address of its network, got '10.0.0.5/8'; write 10.0.0.0/8",
  },
  {
    title: "an address whose default is a network",
    make: (stack) => stack.input.ipAddress("router", { title: "Router", defaultValue: "10.0.0.5/32" }),
    message:
      "shop: the default of the input 'router' must be an IPv4 address such as 10.0.0.5, got '10.0.0.5/32'; write four numbers from 0 to 255, without a prefix length",
  },
  {
    title: "an input with a smallest value that was read from a text",
    make: (stack) => stack.input.integer("retention_hours", { title: "Retention", min: Number("a day") }),
    message:
      "shop: 'min' of the input 'retention_hours' must be a whole number below 2^53 that is known at synthesis, got NaN; leave it out for none",
  },
  {
    title: "an input without end",
    make: (stack) => stack.input.number("share", { title: "Share", max: Infinity }),
    message:
      "shop: 'max' of the input 'share' must be a number below 2^53 that is known at synthesis, got Infinity; leave it out for none",
  },
  {
    title: "a whole number of at least a half",
    make: (stack) => stack.input.integer("partitions", { title: "Partitions", min: 0.5 }),
    message:
      "shop: 'min' of the input 'partitions' must be a whole number below 2^53 that is known at synthesis, got 0.5; leave it out for none",
  },
  {
    title: "an input that is bounded by another one",
    make: (stack) => {
      const most = stack.input.integer("most", { title: "Most" });
      return stack.input.integer("partitions", { title: "Partitions", max: most });
    },
    message:
      "shop: 'max' of the input 'partitions' must be a whole number below 2^53 that is known at synthesis, got a reference; leave it out for none",
  },
  {
    title: "an input whose bounds were exchanged",
    make: (stack) => stack.input.integer("partitions", { title: "Partitions", min: 10, max: 1 }),
    message: "shop: 'min' of the input 'partitions' must be at most its 'max', which is 1, got 10; exchange them",
  },
  {
    title: "a number whose default has no end",
    make: (stack) => stack.input.number("share", { title: "Share", defaultValue: Infinity }),
    message:
      "shop: the default of the input 'share' must be a number below 2^53 that is known at synthesis, got Infinity; leave it out for none",
  },
  {
    title: "an input whose default is another one",
    make: (stack) => {
      const team = stack.input.text("team", { title: "Team" });
      return stack.input.text("owner", { title: "Owner", defaultValue: team });
    },
    message:
      "shop: the default of the input 'owner' must be plain text without a reference, got '${...}'; write it out",
  },
  {
    title: "a pattern with a bracket too few",
    make: (stack) => stack.input.text("team", { title: "Team", pattern: "^(a|b$" }),
    message:
      "shop: the pattern of the input 'team' must be a regular expression that both RE2, which Terraform uses, and JavaScript accept, got '^(a|b$'; change it, because its brackets, operators or escapes are wrong",
  },
  {
    title: "a pattern that looks ahead",
    make: (stack) => stack.input.text("password", { title: "Password", pattern: "^(?=.*[0-9]).{8,}$" }),
    message:
      "shop: the pattern of the input 'password' must be a regular expression that both RE2, which Terraform uses, and JavaScript accept, got '^(?=.*[0-9]).{8,}$'; change it, because RE2 does not support '(?='",
  },
  {
    title: "a pattern that looks back",
    make: (stack) => stack.input.text("team", { title: "Team", pattern: "(?<!-)$" }),
    message:
      "shop: the pattern of the input 'team' must be a regular expression that both RE2, which Terraform uses, and JavaScript accept, got '(?<!-)$'; change it, because RE2 does not support '(?<!'",
  },
  {
    title: "a pattern that refers back",
    make: (stack) => stack.input.text("team", { title: "Team", pattern: "^([a-z])\\1$" }),
    message:
      "shop: the pattern of the input 'team' must be a regular expression that both RE2, which Terraform uses, and JavaScript accept, got '^([a-z])\\\\1$'; change it, because RE2 does not support '\\1'",
  },
  {
    title: "an input with a name that Terraform keeps for itself",
    make: (stack) => stack.input.integer("count", { title: "Count" }),
    message: "shop: the input 'count' must not have a name that Terraform reserves; rename it",
  },
  {
    title: "a kind of OCID by its name in the console",
    make: (stack) => stack.input.ocid("vnic", { title: "VNIC", kind: OcidKind.custom("VNIC attachment") }),
    message:
      "the word of a kind of OCID must be lower-case letters and digits, got 'VNIC attachment'; copy it from between the first two dots of an OCID, for example vnicattachment",
  },
  {
    title: "an input that a switch hides and that must be given",
    make: (stack) => {
      const visible = InputCondition.isTrue("archive");
      return stack.input.ocid("bucket_ocid", { title: "Bucket", kind: OcidKind.custom("bucket"), visible });
    },
    message:
      "shop: the input 'bucket_ocid' must have a default, because a condition can hide it; give it a default, make it optional, or leave out 'visible'",
  },
  {
    title: "a condition on no input",
    make: () => InputCondition.all(),
    message: "InputCondition.all must be given at least one condition; leave out 'visible' to always show the input",
  },
  {
    title: "an output that is named like an input",
    make: (stack) => {
      stack.output.text("compartment_ocid", compartment.compartmentId, { title: "Compartment" });
    },
    message:
      "shop: the output 'compartment_ocid' must have a name that nothing else in the stack has; rename one of them",
  },
  {
    title: "an output that begins with a digit",
    make: (stack) => {
      stack.output.text("1st_stream", "x", { title: "Stream" });
    },
    message:
      "shop: the output '1st_stream' must have a name of letters, digits, underscores and hyphens, with a letter or an underscore first; write it in snake_case, for example subnet_ocid",
  },
  {
    title: "a link with a text that is too short to click on",
    make: (stack) => {
      stack.output.link("console", "https://cloud.oracle.com", { title: "Console", displayText: "Go" });
    },
    message: "shop: the label of the link 'console' must be 3 to 45 characters long, got 'Go'",
  },
  {
    title: "a second default provider in an OciStack",
    make: (stack) => new OciProvider(stack, "mine", { region: "eu-zurich-1" }),
    message: "shop/mine: an OciStack has a default OCI provider already; give this one an alias",
  },
  {
    title: "a prefix that is longer than names leave room for",
    make: (stack) =>
      new OciStack(App.of(stack), "long", { namePrefix: "the-department-of-everything-that-is-ordered-online" }),
    message:
      "long: namePrefix must be up to 41 letters, digits, hyphens and underscores, a letter first, got 'the-department-of-everything-that-is-ordered-online'; write \"\" for no prefix",
  },
  {
    title: "a switch for protection that is neither on nor off",
    make: () => {
      const app = new App({ context: { deletionProtection: "no" } });
      const placement = StreamPlacement.inDefaultPool(compartment);
      return new Stream(new TerraformStack(app, "shop"), "orders", { placement, partitions: Partitions.of(1) });
    },
    message:
      "shop/orders: the context key deletionProtection must be true or false, got 'no'; set a literal, because Terraform does not accept an expression for prevent_destroy",
  },
  {
    title: "a construct that depends on the whole app",
    make: (stack) => {
      pool(stack).node.addDependency(App.of(stack));
    },
    message:
      "shop/pool: a dependency must be on a stack, or on a construct in one, got 'the app'; name the construct that it needs",
  },
  {
    title: "stacks that wait for each other",
    make: (stack) => {
      const other = new OciStack(App.of(stack), "other");
      const [first, second] = [pool(stack), pool(other)];
      first.node.addDependency(second);
      second.node.addDependency(first);
    },
    message:
      "other/pool: a dependency must not be on a stack that waits for it, got 'shop/pool'; name the construct that it needs",
  },
  {
    title: "a resource that depends on one of another stack, which Terraform does not take",
    make: (stack) => {
      const statements = [PolicyStatement.of("Allow group analysts to read metrics in tenancy")];
      const policy = new Policy(new OciStack(App.of(stack), "other"), "access", { compartment, statements });
      return new StreamingStream(stack, "orders", { name: "orders", partitions: 1, dependsOn: policy.inForce() });
    },
    message:
      "shop/orders: dependsOn must name resources of its own stack; use node.addDependency, which makes the stack wait",
  },
  {
    title: "a tenancy's OCID with a path behind it",
    make: () => Compartment.fromTenancyId(`${TENANCY_ID}/users`),
    message:
      "tenancyId must be ocid1.tenancy.<realm>.[region].<unique id>, got 'ocid1.tenancy.oc1..aaaatenancy/users'; copy it from the resource's page in the console",
  },
  {
    title: "a stream in a plain stack by its name",
    make: (stack) => {
      const plain = new TerraformStack(App.of(stack), "plain");
      return Stream.fromStreamId(plain, "orders", "orders");
    },
    message:
      "plain/orders: streamId must be ocid1.stream.<realm>.[region].<unique id>, got 'orders'; copy it from the resource's page in the console",
  },
  {
    title: "a length of time in the wrong unit",
    make: () => Duration.days(86_400_000),
    message:
      "a duration must be at most 106751 days, which is the longest that Terraform supports, got 86400000; check the unit",
  },
  {
    title: "a title that is a reference",
    make: (stack) => stack.input.text("team", { title: stack.compartment.compartmentId }),
    message: "shop: the title of the input 'team' must be plain text without a reference, got '${...}'; write it out",
  },
  {
    title: "a description that is a reference",
    make: (stack) =>
      stack.input.text("team", { title: "Team", description: `The team in ${stack.compartment.compartmentId}` }),
    message:
      "shop: the description of the input 'team' must be plain text without a reference, got 'The team in ${...}'; write it out",
  },
  {
    title: "an output without a title",
    make: (stack) => {
      stack.output.text("pool", "x", { title: " " });
    },
    message:
      "shop: the title of the output 'pool' must not be empty, got ' '; write the title that the page of the stack shows",
  },
  {
    title: "the title of an output that is a reference",
    make: (stack) => {
      stack.output.text("pool", "x", { title: stack.compartment.compartmentId });
    },
    message: "shop: the title of the output 'pool' must be plain text without a reference, got '${...}'; write it out",
  },
  {
    title: "the description of an output that is a reference",
    make: (stack) => {
      stack.output.text("pool", "x", { title: "Pool", description: `The pool in ${stack.compartment.compartmentId}` });
    },
    message:
      "shop: the description of the output 'pool' must be plain text without a reference, got 'The pool in ${...}'; write it out",
  },
  {
    title: "a link with more text than a page shows",
    make: (stack) => {
      const displayText = "Open the page of the stream pool in the console";
      stack.output.link("console", "https://cloud.oracle.com", {
        title: "Console",
        displayText: displayText.slice(0, 46),
      });
    },
    message:
      "shop: the label of the link 'console' must be 3 to 45 characters long, got 'Open the page of the stream pool in the consol'",
  },
  {
    title: "a length of time that is one day longer than Terraform knows",
    make: () => Duration.days(106_752),
    message:
      "a duration must be at most 106751 days, which is the longest that Terraform supports, got 106752; check the unit",
  },
  {
    title: "the group of an input that is a reference",
    make: (stack) => stack.input.text("team", { title: "Team", group: stack.compartment.compartmentId }),
    message: "shop: the group of the input 'team' must be plain text without a reference, got '${...}'; write it out",
  },
  {
    title: "the meaning of a pattern that is a reference",
    make: (stack) =>
      stack.input.text("team", { title: "Team", pattern: "^[a-z]+$", meaning: stack.compartment.compartmentId }),
    message: "shop: the meaning of the input 'team' must be plain text without a reference, got '${...}'; write it out",
  },
  {
    title: "an option that is a reference",
    make: (stack) => stack.input.choice("place", { title: "Place", options: [stack.compartment.compartmentId] }),
    message: "shop: an option of the input 'place' must be plain text without a reference, got '${...}'; write it out",
  },
  {
    title: "a range of an input that is empty by one",
    make: (stack) => stack.input.integer("partitions", { title: "Partitions", min: 11, max: 10 }),
    message: "shop: 'min' of the input 'partitions' must be at most its 'max', which is 10, got 11; exchange them",
  },
  {
    title: "a bound of an input right beyond what a number can count",
    make: (stack) => stack.input.integer("bytes", { title: "Bytes", max: 2 ** 53 }),
    message:
      "shop: 'max' of the input 'bytes' must be a whole number below 2^53 that is known at synthesis, got 9007199254740992; leave it out for none",
  },
  {
    title: "a pattern that is a reference",
    make: (stack) => stack.input.text("team", { title: "Team", pattern: `^${stack.compartment.compartmentId}$` }),
    message:
      "shop: the pattern of the input 'team' must be plain text without a reference, got '^${...}$'; write it out",
  },
]);
