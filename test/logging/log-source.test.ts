import { TerraformVariable } from "cdktf";
import { ApiGatewayLog, CaptureFilter, LoadBalancerLog, LogGroup, LogSource, OciStack, Subnet, Vcn } from "../../lib";
import { STREAM_ID } from "../support/ocids";
import { newStack, testApp, warnings } from "../support/synthesis";
import {
  API_DEPLOYMENT_ID,
  CAPTURE_FILTER_ID,
  EVENT_RULE_ID,
  FUNCTION_APPLICATION_ID,
  LOAD_BALANCER_ID,
  SERVICE_CONNECTOR_ID,
  SUBNET_ID,
  VCN_ID,
  VNIC_ID,
} from "./ocids";

const stack = newStack();
const subnet = Subnet.fromSubnetId(stack, "subnet", SUBNET_ID);
const vcn = Vcn.fromVcnId(stack, "vcn", VCN_ID);

test.each<[string, LogSource, string, string, string]>([
  ["a subnet", LogSource.subnetFlowLogs(subnet), "flowlogs", "all", SUBNET_ID],
  ["a VCN", LogSource.vcnFlowLogs(vcn), "flowlogs", "vcn", VCN_ID],
  ["a VNIC", LogSource.fromVnicId(VNIC_ID), "flowlogs", "vnic", VNIC_ID],
  ["reads of a bucket", LogSource.bucketReads("archive"), "objectstorage", "read", "archive"],
  ["writes of a bucket", LogSource.bucketWrites("archive"), "objectstorage", "write", "archive"],
  [
    "requests of a load balancer",
    LogSource.fromLoadBalancerId(LOAD_BALANCER_ID, LoadBalancerLog.ACCESS),
    "loadbalancer",
    "access",
    LOAD_BALANCER_ID,
  ],
  [
    "errors of a load balancer",
    LogSource.fromLoadBalancerId(LOAD_BALANCER_ID, LoadBalancerLog.ERROR),
    "loadbalancer",
    "error",
    LOAD_BALANCER_ID,
  ],
  [
    "requests of an API",
    LogSource.fromApiGatewayDeploymentId(API_DEPLOYMENT_ID, ApiGatewayLog.ACCESS),
    "apigateway",
    "access",
    API_DEPLOYMENT_ID,
  ],
  [
    "the execution of an API",
    LogSource.fromApiGatewayDeploymentId(API_DEPLOYMENT_ID, ApiGatewayLog.EXECUTION),
    "apigateway",
    "execution",
    API_DEPLOYMENT_ID,
  ],
  [
    "functions",
    LogSource.fromFunctionApplicationId(FUNCTION_APPLICATION_ID),
    "functions",
    "invoke",
    FUNCTION_APPLICATION_ID,
  ],
  [
    "runs of a connector",
    LogSource.fromServiceConnectorId(SERVICE_CONNECTOR_ID),
    "och",
    "runlog",
    SERVICE_CONNECTOR_ID,
  ],
  ["an event rule", LogSource.fromEventRuleId(EVENT_RULE_ID), "cloudevents", "ruleexecutionlog", EVENT_RULE_ID],
])("the log of %s has Logging's words", (_, source, service, category, resource) => {
  expect(source._render()).toEqual({ source: { sourceType: "OCISERVICE", service, category, resource } });
});

test("a flow log has its capture filter as a parameter", () => {
  const captureFilter = CaptureFilter.fromCaptureFilterId(CAPTURE_FILTER_ID);
  const sources = [
    LogSource.subnetFlowLogs(subnet, { captureFilter }),
    LogSource.vcnFlowLogs(vcn, { captureFilter }),
    LogSource.fromVnicId(VNIC_ID, { captureFilter }),
  ];
  for (const source of sources) {
    expect(source._render()?.source.parameters).toEqual({ capture_filter: CAPTURE_FILTER_ID });
  }
});

test("a custom log does not have a source to render", () => {
  expect([LogSource.custom()._render(), LogSource.custom()._isCustom]).toEqual([undefined, true]);
});

test.each([
  ["waf", "all", "ocid1.webappfirewall.oc1..a"],
  ["filestorage", "nfslogs", "ocid1.mounttarget.oc1..a"],
  ["devops", "all", "ocid1.devopsproject.oc1..a"],
  ["flowlogs", "subnet", "ocid1.subnet.oc1.eu-frankfurt-1.a"],
  ["goldengate", "process_logs", "ocid1.goldengatedeployment.oc1..a"],
  ["oke-k8s-cp-prod", "kube-apiserver", "ocid1.cluster.oc1..a"],
  ["objectstorage", "read", "archive"],
  ["${var.service}", "all", "archive"],
  ["waf", "${var.category}", "shop"],
  ["waf", "all", "${var.firewall}"],
])("does not warn about a log of %s, %s, %s", (service, category, resource) => {
  expect(warningsOf(LogSource.service({ service, category, resource }))).toEqual([]);
});

const WORDS = "oci logging service list prints the words of every service";

test.each([
  ["blockchain", "peer", "anything", `the service 'blockchain' is not known to write logs; ${WORDS}`],
  ["goldengate", "audit", STREAM_ID, `the category 'audit' is not known for the service 'goldengate'; ${WORDS}`],
])("warns about a log of %s, %s, which may be new", (service, category, resource, warning) => {
  expect(warningsOf(LogSource.service({ service, category, resource }))).toEqual([`logged/logs/log: ${warning}`]);
});

function warningsOf(source: LogSource): string[] {
  const logged = new OciStack(testApp(), "logged");
  new LogGroup(logged, "logs", { compartment: logged.compartment }).addLog("log", { source });
  return warnings(logged);
}

test("inputs are accepted in place of an OCID", () => {
  const input = new TerraformVariable(stack, "id", {}).stringValue;
  expect(LogSource.fromEventRuleId(input)._render()?.source.resource).toBe(input);
  expect(CaptureFilter.fromCaptureFilterId(input).captureFilterId).toBe(input);
});

test("only the factories create log sources", () => {
  // @ts-expect-error the constructor is private
  const made: unknown = () => new LogSource(undefined) as unknown;
  expect(made).toBeDefined();
});
