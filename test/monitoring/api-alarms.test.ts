import { MonitoringAlarm } from "@cdktf/provider-oci/lib/monitoring-alarm";
import {
  AlarmDestination,
  AlarmMessageFormat,
  AlarmSeverity,
  ApiAlarms,
  type ApiAlarmsProps,
  ApiDeployment,
  ApiGateway,
  Compartment,
  type CountAlarmTuning,
  Duration,
  type ErrorShareAlarmTuning,
  type IApiDeployment,
  type LatencyAlarmTuning,
  type SilenceAlarmTuning,
  Tags,
  Topic,
} from "../../lib";
import { COMPARTMENT_ID } from "../support/ocids";
import { newStack, resources, synthesize, warnings } from "../support/synthesis";
import { OTHER_COMPARTMENT_ID, TOPIC_ID } from "./ocids";

const FIRST = "ocid1.apideployment.oc1.eu-frankfurt-1.aaaafirst";
const SECOND = "ocid1.apideployment.oc1.eu-frankfurt-1.aaaasecond";

const compartment = Compartment.fromCompartmentId(COMPARTMENT_ID);
const scratch = newStack("scratch");
const notify = [AlarmDestination.topic(Topic.fromTopicId(scratch, "on-call", TOPIC_ID))];

function known(id: string, deploymentId: string): IApiDeployment {
  return ApiDeployment.fromApiDeploymentAttributes(scratch, id, { deploymentId, compartment });
}

const first = known("first", FIRST);
const second = known("second", SECOND);

function alarmsOf(props: Partial<ApiAlarmsProps>): unknown[] {
  const stack = newStack();
  new ApiAlarms(stack, "api", { deployments: [first], notify, ...props });
  const made = resources(synthesize(stack), MonitoringAlarm);
  expect(warnings(stack)).toEqual([]);
  return made;
}

const SHARED = {
  compartment_id: COMPARTMENT_ID,
  metric_compartment_id: COMPARTMENT_ID,
  metric_compartment_id_in_subtree: false,
  namespace: "oci_apigateway",
  pending_duration: "PT5M",
  resolution: "1m",
  evaluation_slack_duration: "PT3M",
  severity: "WARNING",
  destinations: [TOPIC_ID],
  is_enabled: true,
  message_format: "ONS_OPTIMIZED",
  is_notifications_per_metric_dimension_enabled: false,
};

test("minimal: an alarm on error responses, and one on slow back ends", () => {
  expect(alarmsOf({})).toEqual([
    {
      ...SHARED,
      display_name: "api-backend-latency",
      query: `IntegrationLatency[5m]{deploymentId = "${FIRST}"}.groupBy(deploymentId).mean() > 1000`,
      body: `A back end of ${FIRST} takes more than 1000 ms on average to answer. Check for cold starts of functions, and for slow calls that they make.`,
    },
    {
      ...SHARED,
      display_name: "api-server-errors",
      query: `HttpResponses[1m]{deploymentId = "${FIRST}", httpStatusCategory =~ "5*"}.groupBy(deploymentId).sum() > 0`,
      severity: "CRITICAL",
      body: `Requests to ${FIRST} are answered with a status of 500 or higher. Check its execution log, and the log of the function or service that it calls.`,
    },
  ]);
});

test("maximal: each alarm has its own options, and all watch both APIs", () => {
  const tuning = {
    omit: false,
    enabled: false,
    severity: AlarmSeverity.ERROR,
    lasting: Duration.minutes(10),
    interval: Duration.minutes(15),
    body: "Is the night shift awake?",
  };
  const count: Required<CountAlarmTuning> = { ...tuning, above: 3 };
  const share: Required<ErrorShareAlarmTuning> = { ...tuning, abovePercent: 5 };
  const latency: Required<LatencyAlarmTuning> = { ...tuning, above: Duration.seconds(3) };
  const silence: Required<SilenceAlarmTuning> = {
    after: Duration.minutes(30),
    reportedFor: Duration.days(1),
    enabled: false,
    severity: AlarmSeverity.ERROR,
    body: "Quiet",
  };
  const all: Required<ApiAlarmsProps> = {
    deployments: [first, second],
    serverErrors: count,
    serverErrorShare: share,
    backendLatency: latency,
    throttled: { ...count, body: "Too many" },
    unauthorized: { ...count, body: "Who?" },
    silent: silence,
    notify,
    compartment: Compartment.fromCompartmentId(OTHER_COMPARTMENT_ID),
    name: "orders",
    enabled: true,
    repeat: Duration.hours(4),
    messageFormat: AlarmMessageFormat.RAW,
    tags: Tags.of({ freeform: { team: "orders" } }),
    timeouts: { create: Duration.minutes(1) },
  };
  const shared = {
    compartment_id: OTHER_COMPARTMENT_ID,
    metric_compartment_id: COMPARTMENT_ID,
    severity: "ERROR",
    is_enabled: false,
    repeat_notification_duration: "PT4H",
    message_format: "RAW",
    is_notifications_per_metric_dimension_enabled: true,
    freeform_tags: { team: "orders" },
  };
  const answers = (more = ""): string =>
    `HttpResponses[15m]{deploymentId =~ "${FIRST}|${SECOND}"${more}}.groupBy(deploymentId).sum()`;
  const failed = answers(', httpStatusCategory =~ "5*"');
  const requests = `HttpRequests[1m]{deploymentId =~ "${FIRST}|${SECOND}"}.groupBy(deploymentId).sum()`;
  expect(alarmsOf(all)).toMatchObject([
    {
      ...shared,
      display_name: "orders-backend-latency",
      query: `IntegrationLatency[15m]{deploymentId =~ "${FIRST}|${SECOND}"}.groupBy(deploymentId).mean() > 3000`,
    },
    { ...shared, display_name: "orders-server-error-share", query: `${failed} / ${answers()} * 100 > 5` },
    { ...shared, display_name: "orders-server-errors", query: `${failed} > 3`, pending_duration: "PT10M" },
    {
      ...shared,
      display_name: "orders-silent",
      query: `${requests.replace(".sum()", "")}.absent(1d)`,
      pending_duration: "PT30M",
      overrides: [{ rule_name: "ZERO", query: `${requests} == 0`, pending_duration: "PT30M" }],
      body: "Quiet",
    },
    {
      ...shared,
      display_name: "orders-throttled",
      query: `${answers(', httpStatusCode =~ "429"')} > 3`,
      body: "Too many",
    },
    {
      ...shared,
      display_name: "orders-unauthorized",
      query: `${answers(', httpStatusCode =~ "401"')} > 3`,
      body: "Who?",
    },
  ]);
});

test("the message of each alarm names the API and what to do", () => {
  const deployments = [first, second];
  const { after } = { after: Duration.minutes(30) };
  const asked = { throttled: {}, unauthorized: {}, serverErrorShare: { abovePercent: 5 }, silent: { after } };
  const bodies = alarmsOf({ ...asked, deployments, serverErrors: { omit: true }, backendLatency: { omit: true } });
  expect(bodies.map((alarm) => (alarm as { body: string }).body)).toEqual([
    "More than 5 percent of the answers of {{dimensions.deploymentId}} have a status of 500 or higher. Check its execution log, and the log of the function or service that it calls.",
    "No requests have reached {{dimensions.deploymentId}} for 30 minutes. Check that its clients run and can reach it.",
    "Requests to {{dimensions.deploymentId}} are rejected with status 429, because there are more than its rate limit allows. Make clients wait before they try again, or increase the limit.",
    "Requests to {{dimensions.deploymentId}} are rejected with status 401, because they do not have a valid token or certificate. Check for clients with expired ones, for changed keys of the issuer, and for an attack.",
  ]);
});

test("each alarm can be left out", () => {
  const omit = true;
  const all = { serverErrors: { omit }, serverErrorShare: { omit, abovePercent: 5 }, backendLatency: { omit } };
  expect(alarmsOf({ ...all, throttled: { omit }, unauthorized: { omit } })).toEqual([]);
});

test("the alarms read metrics in the compartment of the gateway, if it is known", () => {
  const gateway = ApiGateway.fromApiGatewayAttributes(scratch, "gateway", {
    apiGatewayId: "ocid1.apigateway.oc1.eu-frankfurt-1.aaaa",
    compartment: Compartment.fromCompartmentId(OTHER_COMPARTMENT_ID),
  });
  const attributes = { deploymentId: FIRST, compartment, gateway };
  const api = ApiDeployment.fromApiDeploymentAttributes(scratch, "elsewhere", attributes);
  for (const alarm of alarmsOf({ deployments: [api] })) {
    expect(alarm).toMatchObject({ metric_compartment_id: OTHER_COMPARTMENT_ID });
  }
});
