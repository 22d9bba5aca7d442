import { TerraformVariable } from "cdktf";
import { ApiGatewayLog, CaptureFilter, LoadBalancerLog, LogSource, Subnet, Vcn } from "../../lib";
import { STREAM_ID } from "../support/ocids";
import { newStack } from "../support/synthesis";
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

test("a flow log takes a capture filter as a parameter", () => {
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

test("a custom log has nothing to render", () => {
  expect([LogSource.custom()._render(), LogSource.custom()._isCustom]).toEqual([undefined, true]);
});

test("a service that is not known passes, and so do new categories of a known one", () => {
  const waf = LogSource.service({ service: "waf", category: "all", resource: "ocid1.webappfirewall.oc1..a" });
  const fresh = LogSource.service({ service: "functions", category: "cold-starts", resource: STREAM_ID });
  expect([waf, fresh].map((source) => source._isCustom)).toEqual([false, false]);
});

test("inputs pass where an OCID is asked for", () => {
  const input = new TerraformVariable(stack, "id", {}).stringValue;
  expect(LogSource.fromEventRuleId(input)._render()?.source.resource).toBe(input);
  expect(CaptureFilter.fromCaptureFilterId(input).captureFilterId).toBe(input);
});

test("a log source is made by the factories only", () => {
  // @ts-expect-error the constructor is private
  const made: unknown = () => new LogSource(undefined) as unknown;
  expect(made).toBeDefined();
});
