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

const COPY = "copy it from the resource's page in the console";
const BY_NAME = "Logging knows buckets by name, not by OCID";
const WORDS = "oci logging service list prints the words of every service";

test.each<[string, () => unknown, string]>([
  [
    "a VNIC",
    () => LogSource.fromVnicId(STREAM_ID),
    `vnicId must be ocid1.vnic.<realm>.[region].<unique id>, got '${STREAM_ID} (a stream)'; ${COPY}`,
  ],
  [
    "a load balancer",
    () => LogSource.fromLoadBalancerId("lb-1", LoadBalancerLog.ACCESS),
    `loadBalancerId must be ocid1.loadbalancer.<realm>.[region].<unique id>, got 'lb-1'; ${COPY}`,
  ],
  [
    "an API deployment",
    () => LogSource.fromApiGatewayDeploymentId("ocid1.apigateway.oc1..a", ApiGatewayLog.ACCESS),
    "deploymentId must be ocid1.apideployment.<realm>.[region].<unique id>, " +
      `got 'ocid1.apigateway.oc1..a'; ${COPY}`,
  ],
  [
    "a function application",
    () => LogSource.fromFunctionApplicationId("ocid1.fnfunc.oc1..a"),
    "functionApplicationId must be ocid1.fnapp.<realm>.[region].<unique id>, " +
      `got 'ocid1.fnfunc.oc1..a (a function)'; ${COPY}`,
  ],
  [
    "a service connector",
    () => LogSource.fromServiceConnectorId(STREAM_ID),
    "serviceConnectorId must be ocid1.serviceconnector.<realm>.[region].<unique id>, " +
      `got '${STREAM_ID} (a stream)'; ${COPY}`,
  ],
  [
    "an event rule",
    () => LogSource.fromEventRuleId(STREAM_ID),
    `eventRuleId must be ocid1.eventrule.<realm>.[region].<unique id>, got '${STREAM_ID} (a stream)'; ${COPY}`,
  ],
  [
    "a capture filter",
    () => CaptureFilter.fromCaptureFilterId(STREAM_ID),
    `captureFilterId must be ocid1.capturefilter.<realm>.[region].<unique id>, got '${STREAM_ID} (a stream)'; ${COPY}`,
  ],
  [
    "a bucket's name, but its OCID",
    () => LogSource.bucketReads("ocid1.bucket.oc1.eu-frankfurt-1.a"),
    `bucketName must be the name of a bucket, got 'ocid1.bucket.oc1.eu-frankfurt-1.a'; ${BY_NAME}`,
  ],
  [
    "a bucket's name, but nothing",
    () => LogSource.bucketWrites(""),
    `bucketName must be the name of a bucket, got ''; ${BY_NAME}`,
  ],
  [
    "category all of a VCN: it is of subnets",
    () => LogSource.service({ service: "flowlogs", category: "all", resource: VCN_ID }),
    `resource must be ocid1.subnet.<realm>.[region].<unique id>, got '${VCN_ID} (a VCN)'; ${COPY}`,
  ],
  [
    "a service of two words",
    () => LogSource.service({ service: "Flow Logs", category: "all", resource: SUBNET_ID }),
    `service of a service log must be one word, got 'Flow Logs'; ${WORDS}`,
  ],
  [
    "no category",
    () => LogSource.service({ service: "flowlogs", category: "", resource: SUBNET_ID }),
    `category of a service log must be one word, got ''; ${WORDS}`,
  ],
  [
    "no resource",
    () => LogSource.service({ service: "waf", category: "all", resource: "" }),
    `resource of a service log must be one word, got ''; ${WORDS}`,
  ],
])("fails for what is not %s", (_, make, message) => {
  expect(make).toThrow(message);
});
