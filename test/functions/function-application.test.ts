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
  KeyAlgorithm,
  Log,
  LogGroup,
  NetworkSecurityGroup,
  SecurityAttribute,
  Subject,
  Subnet,
  Tags,
  Vault,
} from "../../lib";
import { COMPARTMENT_ID, STREAM_ID } from "../support/ocids";
import { newStack, outputs, resource, synthesize } from "../support/synthesis";
import { APPLICATION_ID, KEY_ID, NSG_ID, SUBNET_ID, VCN_ID } from "./ocids";

const compartment = Compartment.fromCompartmentId(COMPARTMENT_ID);
const callers = Subject.group({ name: "callers" });

function subnetIn(stack: TerraformStack, id = "subnet"): ISubnet {
  return Subnet.fromSubnetAttributes(stack, id, { subnetId: `${SUBNET_ID}${id}`, vcnId: VCN_ID });
}

function applicationOf(props: Partial<FunctionApplicationProps>, stack = newStack()): unknown {
  const subnets = props.subnets ?? [Subnet.fromSubnetId(stack, "subnet", SUBNET_ID)];
  new FunctionApplication(stack, "bookings", { compartment, ...props, subnets });
  return resource(synthesize(stack), FunctionsApplication);
}

test("minimal: named after its id, with a subnet and the default shape of the service", () => {
  expect(applicationOf({})).toEqual({
    compartment_id: COMPARTMENT_ID,
    display_name: "bookings",
    subnet_ids: [SUBNET_ID],
    shape: "GENERIC_X86",
  });
});

test("images can be signed by RSA and ECDSA keys, and by keys of unknown algorithm", () => {
  const stack = newStack();
  const keys = [KeyAlgorithm.RSA_2048, KeyAlgorithm.ECDSA_P384, undefined].map((algorithm, index) =>
    Key.fromKeyAttributes(stack, `key-${index}`, { keyId: KEY_ID, algorithm }),
  );
  const vault = Vault.fromVaultAttributes(stack, "vault", {
    vaultId: "ocid1.vault.oc1.eu-frankfurt-1.aaaavault",
    managementEndpoint: "https://aaaavault-management.kms.eu-frankfurt-1.oraclecloud.com",
  });
  keys.push(Key.fromLookup(stack, "looked-up", { keyId: KEY_ID, vault }));
  const details = keys.map(() => ({ kms_key_id: KEY_ID }));
  expect(applicationOf({ imageSignatureKeys: keys }, stack)).toMatchObject({
    image_policy_config: { is_policy_enabled: true, key_details: details },
  });
});

test("maximal: every prop has its place in the resource", () => {
  const stack = newStack();
  const group = { networkSecurityGroupId: NSG_ID, vcnId: VCN_ID };
  const all: Required<FunctionApplicationProps> = {
    compartment,
    name: "bookings-loaders",
    subnets: [subnetIn(stack, "a"), subnetIn(stack, "b"), subnetIn(stack, "c")],
    networkSecurityGroups: [NetworkSecurityGroup.fromNetworkSecurityGroupAttributes(stack, "group", group)],
    shape: FunctionShape.X86_OR_ARM,
    config: { STREAM_OCID: STREAM_ID },
    notSecret: ["STREAM_OCID"],
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
    display_name: "bookings-loaders",
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

test("tracing can be turned off", () => {
  expect(applicationOf({ tracing: FunctionTracing.off() })).toMatchObject({ trace_config: { is_enabled: false } });
});

test("inputs are rendered as references, without checks", () => {
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

test("the output of its functions can be logged", () => {
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

test("it is in its own compartment, and its OCID is a reference", () => {
  const stack = newStack();
  const application = new FunctionApplication(stack, "app", {
    compartment,
    name: "bookings",
    subnets: [subnetIn(stack)],
  });
  new TerraformOutput(stack, "id", { value: application.functionApplicationId });
  expect(application.compartment).toBe(compartment);
  expect(outputs(synthesize(stack))).toEqual({
    id: { value: expect.stringMatching(/^\$\{oci_functions_application\.app_\w+\.id\}$/) as string },
  });
});
