// Logs that Logging would refuse, or that nobody could read.

import {
  AgentSource,
  AuditLogs,
  CaptureFilter,
  DynamicGroup,
  Duration,
  LoadBalancerLog,
  Log,
  LogFilter,
  LogGroup,
  LogParser,
  LogSelection,
  LogSource,
  LogTimeType,
  MatchingRule,
  type OciStack,
  Subject,
  UnifiedAgentConfiguration,
} from "../../lib";
import {
  APPLICATION_ID,
  bucket,
  compartment,
  FUNCTION_ID,
  LOG_GROUP_ID,
  type Row,
  rows,
  STREAM_ID,
  subnet,
} from "./row";

function logs(stack: OciStack): LogGroup {
  return new LogGroup(stack, "logs", { compartment, name: "orders" });
}

function hosts(stack: OciStack, id = "hosts"): DynamicGroup {
  return new DynamicGroup(stack, id, { rule: MatchingRule.instancesIn(compartment) });
}

const syslog = AgentSource.files({ name: "syslog", paths: ["/var/log/messages"], parser: LogParser.SYSLOG });

export const logging: readonly Row[] = rows([
  {
    title: "a log that is kept for a week",
    make: (stack) => logs(stack).addCustomLog("app", { retention: Duration.days(7) }),
    message:
      "shop/logs/app: retention must be 30, 60, 90, 120, 150 or 180 days, got 7 days; archive to a bucket with a ServiceConnector to keep records longer",
  },
  {
    title: "a log that is kept for a year",
    make: (stack) =>
      logs(stack).addLog("flows", { source: LogSource.subnetFlowLogs(subnet(stack)), retention: Duration.days(365) }),
    message:
      "shop/logs/flows: retention must be 30, 60, 90, 120, 150 or 180 days, got 365 days; archive to a bucket with a ServiceConnector to keep records longer",
  },
  {
    title: "a log with a blank in its name",
    make: (stack) => logs(stack).addCustomLog("app", { name: "order service" }),
    message:
      "shop/logs/app: the name of a log must be 1 to 256 of the characters A-Z a-z 0-9 . _ -, got 'order service'; rename it",
  },
  {
    title: "a log group that begins with a digit",
    make: (stack) => new LogGroup(stack, "logs", { compartment, name: "2027-orders" }),
    message:
      "shop/logs: the name of a log group must be 1 to 256 of the characters A-Z a-z 0-9 . _ -, beginning with a letter, got '2027-orders'; rename it",
  },
  {
    title: "two log groups of one name",
    make: (stack) => {
      logs(stack);
      return new LogGroup(stack, "more-logs", { compartment, name: "orders" });
    },
    message:
      "shop/more-logs: the name 'orders' is the name of shop/logs in the same compartment already; give one of them another name",
  },
  {
    title: "two logs of one name in a group",
    make: (stack) => {
      const group = logs(stack);
      group.addCustomLog("app");
      return group.addCustomLog("worker", { name: "app" });
    },
    message:
      "shop/logs/worker: the name 'app' is the name of shop/logs/app in the same log group already; give one of them another name",
  },
  {
    title: "the writes of a bucket twice",
    make: (stack) => {
      const [group, archive] = [logs(stack), bucket(stack)];
      group.addLog("writes", { source: archive.writeLog() });
      return group.addLog("writes-again", { source: archive.writeLog() });
    },
    message:
      "shop/logs/writes-again: the source (objectstorage, write, archive) is what shop/logs/writes logs already; use that log, since Logging takes a service, category and resource once",
  },
  {
    title: "a bucket's log by its OCID",
    make: () => LogSource.bucketReads("ocid1.bucket.oc1.eu-frankfurt-1.aaaabucket"),
    message:
      "bucketName must be the name of a bucket, got 'ocid1.bucket.oc1.eu-frankfurt-1.aaaabucket'; Logging knows buckets by name, not by OCID",
  },
  {
    title: "the log of a function, where applications have logs",
    make: () => LogSource.fromFunctionApplicationId(FUNCTION_ID),
    message:
      "functionApplicationId must be ocid1.fnapp.<realm>.[region].<unique id>, got 'ocid1.fnfunc.oc1.eu-frankfurt-1.aaaafunction (a function)'; copy it from the resource's page in the console",
  },
  {
    title: "the log of a load balancer that is an application",
    make: () => LogSource.fromLoadBalancerId(APPLICATION_ID, LoadBalancerLog.ACCESS),
    message:
      "loadBalancerId must be ocid1.loadbalancer.<realm>.[region].<unique id>, got 'ocid1.fnapp.oc1.eu-frankfurt-1.aaaaapplication (a function application)'; copy it from the resource's page in the console",
  },
  {
    title: "flow logs of a stream",
    make: () => LogSource.service({ service: "flowlogs", category: "all", resource: STREAM_ID }),
    message:
      "resource must be ocid1.subnet.<realm>.[region].<unique id>, got 'ocid1.stream.oc1.eu-frankfurt-1.aaaastream (a stream)'; copy it from the resource's page in the console",
  },
  {
    title: "a service of two words",
    make: () => LogSource.service({ service: "Object Storage", category: "read", resource: "archive" }),
    message:
      "service of a service log must be one word, got 'Object Storage'; oci logging service list prints the words of every service",
  },
  {
    title: "a capture filter by the OCID of a stream",
    make: () => CaptureFilter.fromCaptureFilterId(STREAM_ID),
    message:
      "captureFilterId must be ocid1.capturefilter.<realm>.[region].<unique id>, got 'ocid1.stream.oc1.eu-frankfurt-1.aaaastream (a stream)'; copy it from the resource's page in the console",
  },
  {
    title: "a log by the OCID of its group",
    make: (stack) => Log.fromLogAttributes(stack, "app", { logId: LOG_GROUP_ID, logGroup: logs(stack) }),
    message:
      "shop/app: logId must be ocid1.log.<realm>.[region].<unique id>, got 'ocid1.loggroup.oc1.eu-frankfurt-1.aaaagroup (a log group)'; copy it from the resource's page in the console",
  },
  {
    title: "all logs of a group that is not known to live anywhere",
    make: (stack) => LogSelection.logGroup(LogGroup.fromLogGroupId(stack, "logs", LOG_GROUP_ID)),
    message:
      "shop/logs: reading a log group needs the compartment, which is not known of this import; use LogGroup.fromLogGroupAttributes",
  },
  {
    title: "a grant on a group that is not known to live anywhere",
    make: (stack) => LogGroup.fromLogGroupId(stack, "logs", LOG_GROUP_ID).allowRead(Subject.group({ name: "ops" })),
    message:
      "shop/logs: a grant needs the compartment, which is not known of this import; use LogGroup.fromLogGroupAttributes",
  },
  {
    title: "audit logs as the source of a log by their own word",
    make: (stack) => LogGroup.fromLogGroupId(stack, "logs", AuditLogs.of(compartment)._render().logGroupId),
    message:
      "shop/logs: logGroupId must be ocid1.loggroup.<realm>.[region].<unique id>, got '_Audit'; copy it from the resource's page in the console",
  },
  {
    title: "a filter with the quotes of another language",
    make: () => LogFilter.raw('data.level == "ERROR'),
    message: "the condition of a log filter must close every quote that it opens, got 'data.level == \"ERROR'",
  },
  {
    title: "a filter that is a whole query",
    make: () => LogFilter.raw("search 'ocid1.compartment.oc1..a' | where data.level = 'ERROR'"),
    message:
      "the condition of a log filter must be the expression alone, without search and where, got 'search 'ocid1.compartment.oc1..a' | where data.level = 'ERROR''; give what follows where",
  },
  {
    title: "a filter with a parenthesis too few",
    make: () => LogFilter.raw("(data.level = 'ERROR' or data.level = 'WARN'"),
    message:
      "the condition of a log filter must close every parenthesis that it opens, got '(data.level = 'ERROR' or data.level = 'WARN''",
  },
  {
    title: "a filter on a header without quotes",
    make: () => LogFilter.field("data.request.opc-request-id").isEqual("1"),
    message:
      "the field of a log filter must be names joined by dots, each of letters, digits and underscores, or in double quotes, got 'data.request.opc-request-id'; write data.\"opc-request-id\" for a name with other characters",
  },
  {
    title: "a filter for an apostrophe",
    make: () => LogFilter.field("data.message").isEqual("can't connect"),
    message:
      "the value of data.message must be a text without single quotes, backslashes and control characters, and not empty, got 'can't connect'; compare another field, or use LogFilter.raw",
  },
  {
    title: "a filter for nothing",
    make: () => LogFilter.field("data.message").isOneOf([]),
    message: "a log filter must have at least one condition",
  },
  {
    title: "the opposite of a text that nobody parsed",
    make: () => LogFilter.negate(LogFilter.raw("data.level = 'INFO'")),
    message:
      "a log filter to negate must consist of comparisons, since Connector Hub documents no NOT, got 'data.level = 'INFO''; write the opposite with LogFilter.raw",
  },
  {
    title: "a number that was read from a text",
    make: () => LogFilter.field("data.status").isAtLeast(Number("5xx")),
    message: "the value of data.status must be a finite number, got NaN",
  },
  {
    title: "a relative path for an agent",
    make: () => AgentSource.files({ name: "app", paths: ["logs/app.log"] }),
    message: "a path of an agent's source must be absolute, got 'logs/app.log'; begin it with / or a drive letter",
  },
  {
    title: "an agent that reads no file",
    make: () => AgentSource.files({ name: "app", paths: [] }),
    message: "the paths of an agent's source must not be empty; name the files that it reads",
  },
  {
    title: "an expression without a field",
    make: () => LogParser.regexp({ expression: "^(\\S+) (.*)$" }),
    message:
      "the expression of a parser must have at least one named group, got '^(\\\\S+) (.*)$'; write (?<name>...) around what becomes a field",
  },
  {
    title: "a format for a time that is a number",
    make: () => LogParser.json({ timeField: "ts", timeType: LogTimeType.UNIXTIME, timeFormat: "%Y-%m-%d" }),
    message: "timeFormat is possible for a time that is a text only; remove it, or use LogTimeType.STRING",
  },
  {
    title: "a table without columns",
    make: () => LogParser.csv({ keys: [] }),
    message: "the keys of a CSV parser must not be empty; name each value of a line",
  },
  {
    title: "agents that write into a service's log",
    make: (stack) => {
      const destination = logs(stack).addLog("flows", { source: LogSource.subnetFlowLogs(subnet(stack)) });
      const dynamicGroups = [hosts(stack)];
      return new UnifiedAgentConfiguration(stack, "agents", {
        compartment,
        name: "agents",
        sources: [syslog],
        destination,
        dynamicGroups,
      });
    },
    message:
      "shop/agents: destination shop/logs/flows must be a custom log, since a service log takes nothing from agents; use a log made with LogGroup.addCustomLog",
  },
  {
    title: "agents of no host",
    make: (stack) => {
      const destination = logs(stack).addCustomLog("app");
      return new UnifiedAgentConfiguration(stack, "agents", {
        compartment,
        name: "agents",
        sources: [syslog],
        destination,
        dynamicGroups: [],
      });
    },
    message:
      "shop/agents: dynamicGroups must be 1 to 5, got 0; widen the rule of a group instead of adding one, and name at least one: no host follows it otherwise",
  },
  {
    title: "agents that read one source twice",
    make: (stack) => {
      const destination = logs(stack).addCustomLog("app");
      const sources = [syslog, syslog];
      return new UnifiedAgentConfiguration(stack, "agents", {
        compartment,
        name: "agents",
        sources,
        destination,
        dynamicGroups: [hosts(stack)],
      });
    },
    message: "shop/agents: sources must each have a name of their own, got 'syslog'; rename one",
  },
]);
