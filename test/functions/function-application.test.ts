import { FunctionsApplication } from "@cdktf/provider-oci/lib/functions-application";
import { LoggingLog } from "@cdktf/provider-oci/lib/logging-log";
import { TerraformOutput, type TerraformStack, TerraformVariable } from "cdktf";
import {
  Compartment,
  Duration,
  FunctionApplication,
  type FunctionApplicationProps,
  FunctionLogFormat,
  FunctionShape,
  FunctionTracing,
  type ISubnet,
  Key,
  Log,
  LogGroup,
  NetworkSecurityGroup,
  SecurityAttribute,
  Subject,
  Subnet,
  Tags,
} from "../../lib";
import { COMPARTMENT_ID, STREAM_ID } from "../support/ocids";
import { newStack, outputs, resource, synthesize } from "../support/synthesis";
import { APPLICATION_ID, KEY_ID, NSG_ID, OTHER_VCN_ID, SUBNET_ID, VCN_ID } from "./ocids";

const compartment = Compartment.fromCompartmentId(COMPARTMENT_ID);
const callers = Subject.group({ name: "callers" });

function subnetIn(stack: TerraformStack, id = "subnet", vcnId = VCN_ID): ISubnet {
  return Subnet.fromSubnetAttributes(stack, id, { subnetId: `${SUBNET_ID}${id}`, vcnId });
}

function applicationOf(props: Partial<FunctionApplicationProps>, stack = newStack()): unknown {
  const subnets = props.subnets ?? [Subnet.fromSubnetId(stack, "subnet", SUBNET_ID)];
  new FunctionApplication(stack, "app", { compartment, name: "bookings", ...props, subnets });
  return resource(synthesize(stack), FunctionsApplication);
}

test("minimal: a name, a subnet, the shape that the service would take", () => {
  expect(applicationOf({})).toEqual({
    compartment_id: COMPARTMENT_ID,
    display_name: "bookings",
    subnet_ids: [SUBNET_ID],
    shape: "GENERIC_X86",
  });
});

test("maximal: every prop has its place in the resource", () => {
  const stack = newStack();
  const group = { networkSecurityGroupId: NSG_ID, vcnId: VCN_ID };
  const all: Required<FunctionApplicationProps> = {
    compartment,
    name: "bookings",
    subnets: [subnetIn(stack, "a"), subnetIn(stack, "b"), subnetIn(stack, "c")],
    networkSecurityGroups: [NetworkSecurityGroup.fromNetworkSecurityGroupAttributes(stack, "group", group)],
    shape: FunctionShape.X86_OR_ARM,
    config: { STREAM_OCID: STREAM_ID },
    imageSignatureKeys: [Key.fromKeyId(stack, "key", KEY_ID)],
    logFormat: FunctionLogFormat.JSON,
    syslogUrl: "tcp+tls://logs.example.com:6514",
    tracing: FunctionTracing.toApmDomain("ocid1.apmdomain.oc1.eu-frankfurt-1.aaaadomain"),
    securityAttributes: [SecurityAttribute.of({ namespace: "oracle-zpr", key: "sensitivity", value: "low" })],
    tags: Tags.of({ freeform: { team: "booking" } }),
    timeouts: { create: Duration.minutes(1), update: Duration.minutes(2), delete: Duration.minutes(30) },
  };
  expect(applicationOf(all, stack)).toEqual({
    compartment_id: COMPARTMENT_ID,
    display_name: "bookings",
    subnet_ids: [`${SUBNET_ID}a`, `${SUBNET_ID}b`, `${SUBNET_ID}c`],
    network_security_group_ids: [NSG_ID],
    shape: "GENERIC_X86_ARM",
    config: { STREAM_OCID: STREAM_ID },
    image_policy_config: { is_policy_enabled: true, key_details: [{ kms_key_id: KEY_ID }] },
    logging: { line_format: "JSON" },
    syslog_url: "tcp+tls://logs.example.com:6514",
    trace_config: { is_enabled: true, domain_id: "ocid1.apmdomain.oc1.eu-frankfurt-1.aaaadomain" },
    security_attributes: { "oracle-zpr.sensitivity.value": "low", "oracle-zpr.sensitivity.mode": "enforce" },
    freeform_tags: { team: "booking" },
    timeouts: { create: "1m", update: "2m", delete: "30m" },
  });
});

test("tracing is ended by saying so", () => {
  expect(applicationOf({ tracing: FunctionTracing.off() })).toMatchObject({ trace_config: { is_enabled: false } });
});

test("inputs land as references, and none of them is checked", () => {
  const stack = newStack();
  const text = (id: string): string => new TerraformVariable(stack, id, { type: "string" }).stringValue;
  const config = { DB_PASSWORD: text("password"), STREAM_OCID: "${var.stream}" };
  new TerraformVariable(stack, "stream", { type: "string" });
  expect(applicationOf({ name: text("called"), syslogUrl: text("syslog"), config }, stack)).toMatchObject({
    display_name: "${var.called}",
    syslog_url: "${var.syslog}",
    config: { DB_PASSWORD: "${var.password}", STREAM_OCID: "${var.stream}" },
  });
});

test("a grant is for every function of the application", () => {
  const attributes = { functionApplicationId: APPLICATION_ID, compartment };
  const application = FunctionApplication.fromFunctionApplicationAttributes(newStack(), "app", attributes);
  expect(application.allowInvoke(callers).text).toBe(
    `Allow group callers to use fn-invocation in compartment id ${COMPARTMENT_ID} where target.app.id = '${APPLICATION_ID}'`,
  );
});

test("what its functions print can be logged", () => {
  const stack = newStack();
  const application = FunctionApplication.fromFunctionApplicationId(stack, "app", APPLICATION_ID);
  const logGroup = new LogGroup(stack, "group", { compartment, name: "functions" });
  new Log(stack, "log", { logGroup, source: application.invokeLog() });
  expect(resource(synthesize(stack), LoggingLog)).toMatchObject({
    configuration: {
      source: { source_type: "OCISERVICE", service: "functions", category: "invoke", resource: APPLICATION_ID },
    },
  });
});

test("it lives where it was made, and its OCID is a reference", () => {
  const stack = newStack();
  const application = new FunctionApplication(stack, "app", {
    compartment,
    name: "bookings",
    subnets: [subnetIn(stack)],
  });
  new TerraformOutput(stack, "id", { value: application.functionApplicationId });
  expect(application._compartment).toBe(compartment);
  expect(outputs(synthesize(stack))).toEqual({
    id: { value: expect.stringMatching(/^\$\{oci_functions_application\.app_\w+\.id\}$/) as string },
  });
});

test("fails for a grant on an import that does not know its compartment", () => {
  const application = FunctionApplication.fromFunctionApplicationId(newStack(), "app", APPLICATION_ID);
  expect(() => application.allowInvoke(callers)).toThrow(
    "test/app: a grant needs the compartment, which is not known of this import; " +
      "use FunctionApplication.fromFunctionApplicationAttributes",
  );
});

test("fails for an import by another kind of OCID", () => {
  expect(() => FunctionApplication.fromFunctionApplicationId(newStack(), "app", STREAM_ID)).toThrow(
    "test/app: functionApplicationId must be ocid1.fnapp.<realm>.[region].<unique id>, " +
      `got '${STREAM_ID} (a stream)'; copy it from the resource's page in the console`,
  );
});

const IN_ONE_VCN = "must be in the VCN of the subnets; choose subnets and groups of one VCN";

test("fails for a subnet or a group of another VCN", () => {
  const stack = newStack();
  const subnets = [subnetIn(stack, "a"), subnetIn(stack, "b", OTHER_VCN_ID)];
  expect(() => applicationOf({ subnets }, stack)).toThrow(`test/app: test/b of subnets ${IN_ONE_VCN}`);
  const group = { networkSecurityGroupId: NSG_ID, vcnId: OTHER_VCN_ID };
  const networkSecurityGroups = [NetworkSecurityGroup.fromNetworkSecurityGroupAttributes(stack, "group", group)];
  const props = { compartment, name: "two", subnets: subnets.slice(0, 1), networkSecurityGroups };
  expect(() => new FunctionApplication(stack, "two", props)).toThrow(
    `test/two: test/group of networkSecurityGroups ${IN_ONE_VCN}`,
  );
});

const SYSLOG = "must be tcp://, udp:// or tcp+tls:// with a host and a port";

test.each<[string, Partial<FunctionApplicationProps>, string]>([
  [
    "no name",
    { name: " " },
    "the name of a function application must not be empty, got ' '; name it after what its functions do together",
  ],
  ["no subnet", { subnets: [] }, "subnets must be 1 to 3, got 0; one regional subnet is enough"],
  [
    "no key that could have signed",
    { imageSignatureKeys: [] },
    "imageSignatureKeys must name at least one key; leave it out where images need no signature",
  ],
  [
    "a syslog URL without a port",
    { syslogUrl: "tcp://logs.example.com" },
    `syslogUrl ${SYSLOG}, got 'tcp://logs.example.com'; write it like tcp://logs.example.com:514`,
  ],
  [
    "a syslog URL of another protocol",
    { syslogUrl: "https://logs.example.com:514" },
    `syslogUrl ${SYSLOG}, got 'https://logs.example.com:514'; write it like tcp://logs.example.com:514`,
  ],
  [
    "a secret in plain text",
    { config: { DB_PASSWORD: "hunter2" } },
    "config.DB_PASSWORD must not hold a secret, since whoever may see the function can read it; " +
      "put it into a Vault secret and give the OCID of the secret",
  ],
])("fails for %s", (_, props, message) => {
  expect(() => applicationOf(props)).toThrow(new Error(`test/app: ${message}`));
});

test("fails for four subnets", () => {
  const stack = newStack();
  const subnets = ["a", "b", "c", "d"].map((id) => subnetIn(stack, id));
  expect(() => applicationOf({ subnets }, stack)).toThrow(
    "test/app: subnets must be 1 to 3, got 4; one regional subnet is enough",
  );
});

test("fails for an APM domain without an OCID", () => {
  expect(() => FunctionTracing.toApmDomain("")).toThrow(
    "apmDomainId must not be empty, got ''; copy it from the domain's page in the console",
  );
});
