// Logs that Logging would refuse, or that could not be read.

import {
  AgentSource,
  ApiGatewayLog,
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
  type UnifiedAgentConfigurationProps,
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
  SUBNET_ID,
} from "./row";

function logs(stack: OciStack): LogGroup {
  return new LogGroup(stack, "logs", { compartment, name: "orders" });
}

function hosts(stack: OciStack, id = "hosts"): DynamicGroup {
  return new DynamicGroup(stack, id, { rule: MatchingRule.instancesIn(compartment) });
}

function agents(stack: OciStack, props: Partial<UnifiedAgentConfigurationProps>): UnifiedAgentConfiguration {
  return new UnifiedAgentConfiguration(stack, "agents", {
    compartment,
    name: "agents",
    sources: [syslog],
    destination: logs(stack).addCustomLog("app"),
    dynamicGroups: [hosts(stack)],
    ...props,
  });
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
      "shop/more-logs: the name of a log group must be unique in its compartment, but shop/logs has it already, got 'orders'; give one of them another name",
  },
  {
    title: "two logs of one name in a group",
    make: (stack) => {
      const group = logs(stack);
      group.addCustomLog("app");
      return group.addCustomLog("worker", { name: "app" });
    },
    message:
      "shop/logs/worker: the name of a log must be unique in its log group, but shop/logs/app has it already, got 'app'; give one of them another name",
  },
  {
    title: "the writes of a bucket twice",
    make: (stack) => {
      const [group, archive] = [logs(stack), bucket(stack)];
      group.addLog("writes", { source: archive.writeLog() });
      return group.addLog("writes-again", { source: archive.writeLog() });
    },
    message:
      "shop/logs/writes-again: the source of a log must be unique in the tenancy, but shop/logs/writes has it already, got 'objectstorage, write, archive'; use that log, because Logging allows each combination of service, category and resource once",
  },
  {
    title: "a bucket's log by its OCID",
    make: () => LogSource.bucketReads("ocid1.bucket.oc1.eu-frankfurt-1.aaaabucket"),
    message:
      "bucketName must not be an OCID, got 'ocid1.bucket.oc1.eu-frankfurt-1.aaaabucket'; write the name, because services identify a bucket by it",
  },
  {
    title: "the log of a function, where applications have logs",
    make: () => LogSource.fromFunctionApplicationId(FUNCTION_ID),
    message:
      "functionApplicationId must be ocid1.fnapp.<realm>.[region].<unique id>, got 'ocid1.fnfunc.oc1.eu-frankfurt-1.aaaafunction' (a function); copy it from the resource's page in the console",
  },
  {
    title: "the log of a load balancer that is an application",
    make: () => LogSource.fromLoadBalancerId(APPLICATION_ID, LoadBalancerLog.ACCESS),
    message:
      "loadBalancerId must be ocid1.loadbalancer.<realm>.[region].<unique id>, got 'ocid1.fnapp.oc1.eu-frankfurt-1.aaaaapplication' (a function application); copy it from the resource's page in the console",
  },
  {
    title: "flow logs of a stream",
    make: () => LogSource.service({ service: "flowlogs", category: "all", resource: STREAM_ID }),
    message:
      "resource must be ocid1.subnet.<realm>.[region].<unique id>, got 'ocid1.stream.oc1.eu-frankfurt-1.aaaastream' (a stream); copy it from the resource's page in the console",
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
      "captureFilterId must be ocid1.capturefilter.<realm>.[region].<unique id>, got 'ocid1.stream.oc1.eu-frankfurt-1.aaaastream' (a stream); copy it from the resource's page in the console",
  },
  {
    title: "a log by the OCID of its group",
    make: (stack) => Log.fromLogAttributes(stack, "app", { logId: LOG_GROUP_ID, logGroup: logs(stack) }),
    message:
      "shop/app: logId must be ocid1.log.<realm>.[region].<unique id>, got 'ocid1.loggroup.oc1.eu-frankfurt-1.aaaagroup' (a log group); copy it from the resource's page in the console",
  },
  {
    title: "all logs of a group that is not known to live anywhere",
    make: (stack) => LogSelection.logGroup(LogGroup.fromLogGroupId(stack, "logs", LOG_GROUP_ID)),
    message:
      "shop/logs: reading a log group needs the compartment, which is not known for this import; give compartment to LogGroup.fromLogGroupAttributes, or use LogGroup.fromLookup",
  },
  {
    title: "a grant on a group that is not known to live anywhere",
    make: (stack) => LogGroup.fromLogGroupId(stack, "logs", LOG_GROUP_ID).allowRead(Subject.group({ name: "ops" })),
    message:
      "shop/logs: a grant needs the compartment, which is not known for this import; give compartment to LogGroup.fromLogGroupAttributes, or use LogGroup.fromLookup",
  },
  {
    title: "audit logs as the source of a log by their own word",
    make: (stack) => LogGroup.fromLogGroupId(stack, "logs", "_Audit"),
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
    title: "a filter for nothing",
    make: () => LogFilter.field("data.message").isOneOf([]),
    message: "a log filter must have at least one condition; leave out the filter to select everything",
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
    title: "an agent whose parser has an expression without a field",
    make: (stack) => {
      const parser = LogParser.regexp({ expression: "^.*$" });
      return agents(stack, { sources: [AgentSource.files({ name: "app", paths: ["/var/log/app.log"], parser })] });
    },
    message:
      "shop/agents: the expression of a parser must have at least one named group, got '^.*$'; write (?<name>...) around what becomes a field",
  },
  {
    title: "a format for a time that is a number",
    make: () => LogParser.json({ timeField: "ts", timeType: LogTimeType.UNIXTIME, timeFormat: "%Y-%m-%d" }),
    message: "timeFormat is possible for a time that is a string only; remove it, or use LogTimeType.STRING",
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
      "shop/agents: destination shop/logs/flows must be a custom log, because a service log accepts nothing from agents; use a log made with LogGroup.addCustomLog",
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
      "shop/agents: dynamicGroups must be 1 to 5, got 0; widen the rule of a group instead of adding one, and name at least one, because otherwise no host uses the configuration",
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
    message: "shop/agents: sources must have different names, got 'syslog'; rename one",
  },
  {
    title: "the flow logs of a network interface by the OCID of its subnet",
    make: (stack) => LogSource.fromVnicId(subnet(stack).subnetId),
    message:
      "vnicId must be ocid1.vnic.<realm>.[region].<unique id>, got 'ocid1.subnet.oc1.eu-frankfurt-1.aaaasubnet' (a subnet); copy it from the resource's page in the console",
  },
  {
    title: "a log of a category with a blank",
    make: () => LogSource.service({ service: "waf", category: "all requests", resource: "shop" }),
    message:
      "category of a service log must be one word, got 'all requests'; oci logging service list prints the words of every service",
  },
  {
    title: "a log of a resource with a blank",
    make: () => LogSource.service({ service: "waf", category: "all", resource: "my shop" }),
    message:
      "resource of a service log must be one word, got 'my shop'; oci logging service list prints the words of every service",
  },
  {
    title: "the reads of a bucket without a name",
    make: () => LogSource.bucketReads(""),
    message: "bucketName must be 1 to 256 of the characters A-Z a-z 0-9 . _ -, got ''; write the name of the bucket",
  },
  {
    title: "a service log of the writes of a bucket with a slash",
    make: () => LogSource.service({ service: "objectstorage", category: "write", resource: "orders/archive" }),
    message:
      "resource must be 1 to 256 of the characters A-Z a-z 0-9 . _ -, got 'orders/archive'; write the name of the bucket",
  },
  {
    title: "an agent that reads no channel",
    make: () => AgentSource.windowsEvents({ name: "events", channels: [] }),
    message: "the channels of an agent's source must not be empty; name the channels that it reads",
  },
  {
    title: "a source of an agent without a name",
    make: () => AgentSource.files({ name: " ", paths: ["/var/log/messages"] }),
    message: "the name of an agent's source must not be empty, got ' '; name it after what it reads",
  },
  {
    title: "a record of several lines without an expression",
    make: () => LogParser.multiline({ format: [] }),
    message: "the format of a multiline parser must not be empty; give an expression for each line of a record",
  },
  {
    title: "a path of nothing",
    make: () => AgentSource.files({ name: "syslog", paths: ["/var/log/messages", ""] }),
    message: "the paths of an agent's source must not be empty, got ''; name the files that it reads",
  },
  {
    title: "a log filter that compares with nothing",
    make: () => LogFilter.field("data.level").isEqual(""),
    message:
      "the value of data.level must be a string that is not empty and has no backslashes, control characters or invisible characters, got ''; compare another field, or use LogFilter.parse",
  },
  {
    title: "a condition of blanks",
    make: () => LogFilter.raw(" "),
    message: "the condition of a log filter must not be empty; leave out the filter to select everything",
  },
  {
    title: "agents without a name",
    make: (stack) => agents(stack, { name: "" }),
    message:
      "shop/agents: the name of an agent configuration must not be empty, got ''; name it after what it collects",
  },
  {
    title: "agents that read nothing",
    make: (stack) => agents(stack, { sources: [] }),
    message: "shop/agents: sources must not be empty; say what the agents read",
  },
  {
    title: "agents of more groups than a configuration has",
    make: (stack) => agents(stack, { dynamicGroups: ["a", "b", "c", "d", "e", "f"].map((id) => hosts(stack, id)) }),
    message:
      "shop/agents: dynamicGroups must be 1 to 5, got 6; widen the rule of a group instead of adding one, and name at least one, because otherwise no host uses the configuration",
  },
  {
    title: "a log group with a name that is too long",
    make: (stack) => new LogGroup(stack, "logs", { compartment, name: "a".repeat(257) }),
    message: `shop/logs: the name of a log group must be 1 to 256 of the characters A-Z a-z 0-9 . _ -, beginning with a letter, got '${"a".repeat(80)}...'; rename it`,
  },
  {
    title: "a log with a name that is too long",
    make: (stack) => logs(stack).addCustomLog("app", { name: "a".repeat(257) }),
    message: `shop/logs/app: the name of a log must be 1 to 256 of the characters A-Z a-z 0-9 . _ -, got '${"a".repeat(80)}...'; rename it`,
  },
  {
    title: "a log whose id is no name",
    make: (stack) => logs(stack).addCustomLog("order log"),
    message:
      "shop/logs/order log: the name of a log must be 1 to 256 of the characters A-Z a-z 0-9 . _ -, got 'order log'; set name; without it, the name is the id",
  },
  {
    title: "a log group whose id is no name",
    make: (stack) => new LogGroup(stack, "order logs", { compartment }),
    message:
      "shop/order logs: the name of a log group must be 1 to 256 of the characters A-Z a-z 0-9 . _ -, beginning with a letter, got 'order logs'; set name; without it, the name is the id",
  },
  {
    title: "two logs of one name in a group that is imported twice",
    make: (stack) => {
      LogGroup.fromLogGroupId(stack, "one", LOG_GROUP_ID).addCustomLog("app");
      return LogGroup.fromLogGroupId(stack, "two", LOG_GROUP_ID).addCustomLog("app");
    },
    message:
      "shop/two/app: the name of a log must be unique in its log group, but shop/one/app has it already, got 'app'; give one of them another name",
  },
  {
    title: "two configurations of agents of one name",
    make: (stack) => {
      const { node } = agents(stack, {});
      const destination = LogGroup.fromLogGroupId(stack, "known", LOG_GROUP_ID).addCustomLog("app");
      const props = {
        compartment,
        name: node.id,
        sources: [syslog],
        destination,
        dynamicGroups: [hosts(stack, "more")],
      };
      return new UnifiedAgentConfiguration(stack, "more-agents", props);
    },
    message:
      "shop/more-agents: the name of an agent configuration must be unique in its compartment, but shop/agents has it already, got 'agents'; give one of them another name",
  },
  {
    title: "permission for agents on a group that is not known to live anywhere",
    make: (stack) => {
      const destination = LogGroup.fromLogGroupId(stack, "known", LOG_GROUP_ID).addCustomLog("app");
      return agents(stack, { destination }).allowAgents();
    },
    message:
      "shop/known: a grant for agents needs the compartment, which is not known for this import; give compartment to LogGroup.fromLogGroupAttributes, or use LogGroup.fromLookup",
  },
  {
    title: "a log of a group that is not known to live anywhere",
    make: (stack) => LogSelection.log(LogGroup.fromLogGroupId(stack, "logs", LOG_GROUP_ID).addCustomLog("app")),
    message:
      "shop/logs: reading a log needs the compartment, which is not known for this import; give compartment to LogGroup.fromLogGroupAttributes, or use LogGroup.fromLookup",
  },
  {
    title: "a look-up of a log group by the OCID of a stream",
    make: (stack) => LogGroup.fromLookup(stack, "logs", { logGroupId: STREAM_ID }),
    message:
      "shop/logs: logGroupId must be ocid1.loggroup.<realm>.[region].<unique id>, got 'ocid1.stream.oc1.eu-frankfurt-1.aaaastream' (a stream); copy it from the resource's page in the console",
  },
  {
    title: "the log of an API by the OCID of its gateway",
    make: () => LogSource.fromApiGatewayDeploymentId("ocid1.apigateway.oc1..aaaaapi", ApiGatewayLog.ACCESS),
    message:
      "deploymentId must be ocid1.apideployment.<realm>.[region].<unique id>, got 'ocid1.apigateway.oc1..aaaaapi' (an API gateway); copy it from the resource's page in the console",
  },
  {
    title: "the log of a connector by the OCID of its stream",
    make: () => LogSource.fromServiceConnectorId(STREAM_ID),
    message:
      "serviceConnectorId must be ocid1.serviceconnector.<realm>.[region].<unique id>, got 'ocid1.stream.oc1.eu-frankfurt-1.aaaastream' (a stream); copy it from the resource's page in the console",
  },
  {
    title: "the log of an event rule by the OCID of its stream",
    make: () => LogSource.fromEventRuleId(STREAM_ID),
    message:
      "eventRuleId must be ocid1.eventrule.<realm>.[region].<unique id>, got 'ocid1.stream.oc1.eu-frankfurt-1.aaaastream' (a stream); copy it from the resource's page in the console",
  },
  {
    title: "a filter for the path of a Windows file",
    make: () => LogFilter.field("data.file").isNotEqual("C:\\orders.log"),
    message:
      "the value of data.file must be a string that is not empty and has no backslashes, control characters or invisible characters, got 'C:\\\\orders.log'; compare another field, or use LogFilter.parse",
  },
  {
    title: "a filter for two lines",
    make: () => LogFilter.field("data.message").isEqual("first\nsecond"),
    message:
      "the value of data.message must be a string that is not empty and has no backslashes, control characters or invisible characters, got 'first\\nsecond'; compare another field, or use LogFilter.parse",
  },
  {
    title: "a reminder in a field with a blank",
    make: () => LogFilter.containerDatabaseMaintenanceReminders({ property: "event type" }),
    message:
      "the field of a log filter must be names joined by dots, each of letters, digits and underscores, or in double quotes, got 'event type'; write data.\"opc-request-id\" for a name with other characters",
  },
  {
    title: "a filter with a quote too many",
    make: () => LogFilter.raw("data.message = 'it's'"),
    message:
      "the condition of a log filter must close every quote that it opens, got 'data.message = 'it's''; write \\' for a quote inside a string",
  },
  {
    title: "a filter with parentheses the wrong way round",
    make: () => LogFilter.raw(")data.status = 404("),
    message: "the condition of a log filter must close every parenthesis that it opens, got ')data.status = 404('",
  },
  {
    title: "a filter that begins with where",
    make: () => LogFilter.raw("WHERE data.level = 'ERROR'"),
    message:
      "the condition of a log filter must be the expression alone, without search and where, got 'WHERE data.level = 'ERROR''; give what follows where",
  },
  {
    title: "a log filter with the comparison of another language",
    make: () => LogFilter.parse("data.action == 'REJECT'"),
    message:
      "the condition of a log filter must not use ==, which the language does not have, got '== 'REJECT''; compare with =",
  },
  {
    title: "a log filter without a value",
    make: () => LogFilter.parse("data.action ="),
    message: "the condition of a log filter must have a value after =, got 'data.action ='",
  },
  {
    title: "a log filter that begins with AND",
    make: () => LogFilter.parse("AND data.level = 'ERROR'"),
    message: "the condition of a log filter must have a condition before AND, got 'AND data.level = 'ERROR''",
  },
  {
    title: "a log filter that ends with OR",
    make: () => LogFilter.parse("data.level = 'ERROR' or"),
    message: "the condition of a log filter must not end with or, got 'data.level = 'ERROR' or'",
  },
  {
    title: "a log filter of two conditions without an operator",
    make: () => LogFilter.parse("data.level = 'ERROR' data.app = 'shop'"),
    message: "the condition of a log filter must have AND or OR between two conditions, got 'data.app = 'shop''",
  },
  {
    title: "a log filter with a misspelt AND",
    make: () => LogFilter.parse("data.level = 'ERROR' adn data.app = 'shop'"),
    message:
      "the condition of a log filter must have AND or OR between two conditions, got 'adn data.app = 'shop''; did you mean 'and'?",
  },
  {
    title: "a log filter with typographic quotes",
    make: () => LogFilter.raw("data.level = \u2018ERROR\u2019"),
    message:
      "the condition of a log filter must not contain the character ‘ outside quotes, got '‘ERROR’'; write straight single quotes",
  },
  {
    title: "a log filter with typographic double quotes",
    make: () => LogFilter.raw("data.level = \u201cERROR\u201d"),
    message:
      "the condition of a log filter must not contain the character “ outside quotes, got '“ERROR”'; write straight single quotes",
  },
  {
    title: "a log filter with like",
    make: () => LogFilter.parse("data.message like '%refused%'"),
    message:
      "the condition of a log filter must not use like, which the language does not have, got 'like '%refused%''; compare logContent with a string such as '*refused*', or use contains_ci",
  },
  {
    title: "a log filter with in",
    make: () => LogFilter.parse("type in ('shop.order.paid', 'shop.order.void')"),
    message:
      "the condition of a log filter must not use in, which the language does not have, got 'in ('shop.order.paid', 'shop.order.void')'; write a comparison for each value, and join them with OR",
  },
  {
    title: "a log filter with not in",
    make: () => LogFilter.parse("type not in ('shop.order.paid')"),
    message:
      "the condition of a log filter must not use not, which the language does not have, got 'not in ('shop.order.paid')'; write not (data.user = 'probe'), with the parentheses",
  },
  {
    title: "a log filter with between",
    make: () => LogFilter.parse("data.status between 500 and 599"),
    message:
      "the condition of a log filter must not use between, which the language does not have, got 'between 500 and 599'; write two comparisons, and join them with AND",
  },
  {
    title: "a log filter with contains",
    make: () => LogFilter.parse("logContent contains 'timeout'"),
    message:
      "the condition of a log filter must not use contains, which the language does not have, got 'contains 'timeout''; compare logContent with a string such as '*refused*', or use contains_ci",
  },
  {
    title: "a log filter with contains as a function",
    make: () => LogFilter.parse("contains(data.message, 'timeout')"),
    message:
      "the condition of a log filter must not use contains, which the language does not have, got 'contains(data.message, 'timeout')'; compare logContent with a string such as '*refused*', or use contains_ci",
  },
  {
    title: "a log filter with is",
    make: () => LogFilter.parse("data.error is null"),
    message:
      "the condition of a log filter must not use is, which the language does not have, got 'is null'; write isnull(data.error) or isnotnull(data.error)",
  },
  {
    title: "a log filter with a regular expression",
    make: () => LogFilter.parse("data.message =~ 'time.*out'"),
    message:
      "the condition of a log filter must not use =~, which the language does not have, got '=~ 'time.*out''; compare with = and a string such as '*refused*'",
  },
  {
    title: "a log filter with two ampersands",
    make: () => LogFilter.parse("data.took > 250 && data.n > 1"),
    message:
      "the condition of a log filter must not use &&, which the language does not have, got '&& data.n > 1'; join with AND",
  },
  {
    title: "a log filter with two bars",
    make: () => LogFilter.parse("data.took > 250 || data.n > 1"),
    message:
      "the condition of a log filter must not use ||, which the language does not have, got '|| data.n > 1'; join with OR",
  },
  {
    title: "a log filter with <>",
    make: () => LogFilter.parse("data.action <> 'REJECT'"),
    message:
      "the condition of a log filter must not use <>, which the language does not have, got '<> 'REJECT''; compare with !=",
  },
  {
    title: "a log filter with an exclamation mark",
    make: () => LogFilter.parse("!data.active"),
    message: "the condition of a log filter must have a condition here, got '!data.active'; write not (...)",
  },
  {
    title: "a log filter with a semicolon",
    make: () => LogFilter.parse("data.level = 'ERROR';"),
    message:
      "the condition of a log filter must not use ;, which the language does not have, got ';'; give one condition",
  },
  {
    title: "a log filter with a remainder",
    make: () => LogFilter.parse("data.n % 2 = 1"),
    message: "the condition of a log filter must not have % here, got '% 2 = 1'",
  },
  {
    title: "a log filter with a value in double quotes",
    make: () => LogFilter.parse('data.level = "ERROR"'),
    message:
      "the condition of a log filter must have values in single quotes, because double quotes are for names of fields, got 'data.level = \"ERROR\"'; write 'ERROR'",
  },
  {
    title: "a field of a log filter that is compared with a name that looks like a value",
    make: () => LogFilter.field("data.level").isEqualField(LogFilter.field('"ERROR"')),
    message:
      "the condition of a log filter must have values in single quotes, because double quotes are for names of fields, got 'data.level = \"ERROR\"'; write 'ERROR'",
  },
  {
    title: "a log filter with all",
    make: () => LogFilter.parse("all(type = a, type = b)"),
    message:
      "the condition of a log filter must not use all, which the language does not have, got 'all(type = a, type = b)'; join the conditions with AND",
  },
  {
    title: "a log filter with any",
    make: () => LogFilter.parse("any(type = 'a', type = 'b')"),
    message:
      "the condition of a log filter must not use any, which the language does not have, got 'any(type = 'a', type = 'b')'; join the conditions with OR",
  },
  {
    title: "a log filter with not as an operator",
    make: () => LogFilter.parse("NOT data.user = 'probe'"),
    message:
      "the condition of a log filter must write not with parentheses, got 'NOT data.user = 'probe''; write not (data.user = 'probe'), with the parentheses",
  },
  {
    title: "a log filter of a text where a condition belongs",
    make: () => LogFilter.parse("data.level = 'ERROR' or 'WARN'"),
    message:
      "the condition of a log filter must have conditions here, not a string alone, got ''WARN''; write field = 'text', and repeat the field for each string",
  },
  {
    title: "a log filter that is a text",
    make: () => LogFilter.parse("'ERROR'"),
    message:
      "the condition of a log filter must have conditions here, not a string alone, got ''ERROR''; write field = 'text', and repeat the field for each string",
  },
  {
    title: "a log filter that is a number",
    make: () => LogFilter.parse("404"),
    message: "the condition of a log filter must have conditions here, not a number alone, got '404'; compare it",
  },
  {
    title: "a log filter that lets nothing pass",
    make: () => LogFilter.parse("false"),
    message: "the condition of a log filter must have conditions here, not a constant alone, got 'false'; compare it",
  },
  {
    title: "a log filter that is a value",
    make: () => LogFilter.parse("upper(data.level)"),
    message:
      "the condition of a log filter must have conditions here, not a value alone, got 'upper(data.level)'; compare it",
  },
  {
    title: "a log filter with a name in single quotes",
    make: () => LogFilter.parse("data.'opc-request-id' = 'r-1'"),
    message:
      "the condition of a log filter must have names joined by dots, each of letters, digits and underscores, or in double quotes, got 'data.'opc-request-id' = 'r-1''; write data.\"opc-request-id\" for a name with other characters",
  },
  {
    title: "a log filter with a hyphen in a name without quotes",
    make: () => LogFilter.parse("data.opc-request-id = 'r-1'"),
    message:
      "the condition of a log filter must not compare a calculation with a string, got 'data.opc-request-id = 'r-1''; write data.\"opc-request-id\" if you mean a name with hyphens",
  },
  {
    title: "a calculation that is compared with a text",
    make: () => LogFilter.expression("data.took * 1000").isEqual("slow"),
    message:
      "the condition of a log filter must not compare a calculation with a string, got 'data.took * 1000 = 'slow''; compare it with a number",
  },
  {
    title: "a log filter that calculates with a text",
    make: () => LogFilter.parse("data.took * '1000' > 250"),
    message:
      "the condition of a log filter must calculate with numbers and fields only, got 'data.took * '1000' > 250'",
  },
  {
    title: "a log filter that compares twice",
    make: () => LogFilter.parse("1 < data.n < 5"),
    message: "the condition of a log filter must compare once, got '< 5'; join comparisons with AND",
  },
  {
    title: "a log filter with a quote that is doubled",
    make: () => LogFilter.parse("data.name = 'O''Hara'"),
    message:
      "the condition of a log filter must have AND or OR between two conditions, got ''Hara''; write \\' for a quote inside a string",
  },
  {
    title: "a log filter with a quote that ends a text early",
    make: () => LogFilter.parse("data.name = 'O'Hara'"),
    message:
      "the condition of a log filter must close every quote that it opens, got 'data.name = 'O'Hara''; write \\' for a quote inside a string",
  },
  {
    title: "a log filter with a comment that is not closed",
    make: () => LogFilter.parse("data.level = 'ERROR' /* and more"),
    message: "the condition of a log filter must close every comment with */, got '/* and more'",
  },
  {
    title: "a log filter of a comment",
    make: () => LogFilter.parse("-- it's nothing"),
    message: "the condition of a log filter must not be empty; leave out the filter to select everything",
  },
  {
    title: "a log filter with an expression that is not closed",
    make: () => LogFilter.parse("data.level = '${var.level'"),
    message: "the condition of a log filter must close every ${ with }, got '${var.level''",
  },
  {
    title: "a value of a log filter with an expression that is not closed",
    make: () => LogFilter.field("data.level").isEqual("${var.level"),
    message: "the value of data.level must close every ${ with }, got '${var.level'",
  },
  {
    title: "a log filter with a list",
    make: () => LogFilter.parse("(type, source) = 'shop'"),
    message: "the condition of a log filter must not have , here, got ', source) = 'shop''",
  },
  {
    title: "a log filter with the member of a list",
    make: () => LogFilter.parse("data.items[0] = 'book'"),
    message:
      "the condition of a log filter must not contain the character [ outside quotes, got '[0] = 'book''; compare each value, and join comparisons with OR",
  },
  {
    title: "a log filter with a name in other letters",
    make: () => LogFilter.parse("data.größe = 1"),
    message:
      "the condition of a log filter must not contain the character ö outside quotes, got 'öße = 1'; write a name with other characters in double quotes",
  },
  {
    title: "a log filter with the number of a member",
    make: () => LogFilter.parse("data.items.0 = 'book'"),
    message:
      "the condition of a log filter must have names joined by dots, each of letters, digits and underscores, or in double quotes, got 'data.items.0 = 'book''; write data.\"opc-request-id\" for a name with other characters",
  },
  {
    title: "a log filter with a number that is none",
    make: () => LogFilter.parse("data.status = 5xx"),
    message:
      "the condition of a log filter must write numbers in plain digits, got '5xx'; put a string in single quotes",
  },
  {
    title: "a log filter with a number with an exponent",
    make: () => LogFilter.field("data.bytes").isAbove(1e21),
    message: "the value of data.bytes must be a number that needs no exponent, got 1e+21",
  },
  {
    title: "a log filter with a misspelt function",
    make: () => LogFilter.parse("isnul(data.error)"),
    message:
      "the condition of a log filter must not use isnul, which the language does not have, got 'isnul(data.error)'; did you mean 'isnull'?",
  },
  {
    title: "a log filter with a function without its argument",
    make: () => LogFilter.parse("isnull()"),
    message:
      "the condition of a log filter must give isnull a value, got 'isnull()'; write it as in isnull(data.error)",
  },
  {
    title: "a log filter with a function with a wrong argument",
    make: () => LogFilter.parse("substr(data.name, 'a') = 'b'"),
    message:
      "the condition of a log filter must give substr a value, a whole number, optionally a whole number, got 'substr(data.name, 'a') = 'b''; write it as in substr(data.name, 0, 3)",
  },
  {
    title: "a log filter with concat of nothing",
    make: () => LogFilter.parse("concat() = 'b'"),
    message:
      "the condition of a log filter must give concat values, got 'concat() = 'b''; write it as in concat(data.first, data.last)",
  },
  {
    title: "a log filter with the opposite of a text",
    make: () => LogFilter.parse("not ('probe')"),
    message:
      "the condition of a log filter must give not a condition, got 'not ('probe')'; write it as in not (data.user = 'probe')",
  },
  {
    title: "a log filter with a character that turns the text",
    make: () => LogFilter.parse("data.user = 'a\u202eb'"),
    message: "the condition of a log filter must not contain the character U+202E; remove it",
  },
  {
    title: "a log filter with a character that nobody sees",
    make: () => LogFilter.parse("data.user\u200b = 'a'"),
    message: "the condition of a log filter must not contain the character U+200B; remove it",
  },
  {
    title: "a value of a log filter with a character that nobody sees",
    make: () => LogFilter.field("data.user").isEqual("a\u200bb"),
    message:
      "the value of data.user must be a string that is not empty and has no backslashes, control characters or invisible characters, got 'a​b'; compare another field, or use LogFilter.parse",
  },
  {
    title: "a log filter with a line break in a text",
    make: () => LogFilter.parse("data.user = 'a\nb'"),
    message: "the condition of a log filter must not contain the character U+000A; remove it",
  },
  {
    title: "a log filter of very many parentheses",
    make: () => LogFilter.parse(`${"(".repeat(5_000)}data.active${")".repeat(5_000)}`),
    message:
      "the condition of a log filter must not nest more than 100 parentheses; put conditions with the same operator in one group",
  },
  {
    title: "a log filter that is nested without end",
    make: () => nested(5_000),
    message:
      "the condition of a log filter must not nest more than 100 parentheses; put conditions with the same operator in one group",
  },
  {
    title: "an expression of a log filter that is a condition",
    make: () => LogFilter.expression("(data.level = 'ERROR')"),
    message:
      "the expression of a log filter must be a field, a calculation or a function that gives a value, got '(data.level = 'ERROR')'",
  },
  {
    title: "an expression of a log filter that is a text",
    make: () => LogFilter.expression("'ERROR'"),
    message:
      "the expression of a log filter must be a field, a calculation or a function that gives a value, got ''ERROR''",
  },
  {
    title: "an expression of a log filter with something after it",
    make: () => LogFilter.expression("data.took data.n"),
    message:
      "the expression of a log filter must be a field, a calculation or a function that gives a value, got 'data.took data.n'",
  },
  {
    title: "a field of a log filter that is a word of the language",
    make: () => LogFilter.field("and"),
    message:
      "the field of a log filter must be names joined by dots, each of letters, digits and underscores, or in double quotes, got 'and'; write data.\"opc-request-id\" for a name with other characters",
  },
  {
    title: "a log filter that is not read for no reason",
    make: () => LogFilter.raw("data.level regexp 'E.*'", " "),
    message: "the reason for a log filter that is not read must not be empty, got ' '; say what the parser lacks",
  },
  {
    title: "a log filter that is not read and empty",
    make: () => LogFilter.raw("/* */", "regexp is new"),
    message: "the condition of a log filter must not be empty; leave out the filter to select everything",
  },
  {
    title: "a log filter that is not read and open",
    make: () => LogFilter.raw("data.level regexp 'E.*'' or ('x'", "regexp is new"),
    message:
      "the condition of a log filter must close every quote that it opens, got 'data.level regexp 'E.*'' or ('x''",
  },
  {
    title: "a log filter that is not read and closes what it did not open",
    make: () => LogFilter.raw("data.a regexp 'x') or (data.b regexp 'y'", "regexp is new"),
    message:
      "the condition of a log filter must close every parenthesis that it opens, got 'data.a regexp 'x') or (data.b regexp 'y''",
  },
  {
    title: "a log filter that searches",
    make: () => LogFilter.parse("search 'shop'"),
    message:
      "the condition of a log filter must be the expression alone, without search and where, got 'search 'shop''; give what follows where",
  },
  {
    title: "a log filter with a pipe",
    make: () => LogFilter.parse("data.level = 'ERROR' | count"),
    message:
      "the condition of a log filter must be the expression alone, without search and where, got 'data.level = 'ERROR' | count'; give what follows where",
  },
  {
    title: "a log filter with one parenthesis too many",
    make: () => LogFilter.parse(`${"(".repeat(101)}data.active${")".repeat(101)}`),
    message:
      "the condition of a log filter must not nest more than 100 parentheses; put conditions with the same operator in one group",
  },
  {
    title: "a log filter with a wrong comparison after an OR",
    make: () => LogFilter.parse("data.level = 'ERROR' or 'WARN' == data.level"),
    message:
      "the condition of a log filter must not use ==, which the language does not have, got '== data.level'; compare with =",
  },
  {
    title: "a log filter with a function in a field",
    make: () => LogFilter.parse("data.lower('X') = 'x'"),
    message: "the condition of a log filter must have AND or OR between two conditions, got '('X') = 'x''",
  },
  {
    title: "a log filter with a list as an argument",
    make: () => LogFilter.parse("concat((data.a, data.b)) = 'x'"),
    message: "the condition of a log filter must not have , here, got ', data.b)) = 'x''",
  },
  {
    title: "a log filter with two values as one argument",
    make: () => LogFilter.parse("isnull(data.a, data.b data.c)"),
    message: "the condition of a log filter must have AND or OR between two conditions, got 'data.c)'",
  },
  {
    title: "a log filter that calculates with true",
    make: () => LogFilter.parse("data.n * true > 5"),
    message: "the condition of a log filter must calculate with numbers and fields only, got 'data.n * true > 5'",
  },
  {
    title: "a log filter that is nested one time too deep",
    make: () => nested(51),
    message:
      "the condition of a log filter must not nest more than 100 parentheses; put conditions with the same operator in one group",
  },
  {
    title: "a log filter with an empty value next to joined ones",
    make: () =>
      LogFilter.any(
        LogFilter.all(LogFilter.content("a"), LogFilter.content("b")),
        LogFilter.field("data.level").isEqual(""),
      ),
    message:
      "the value of data.level must be a string that is not empty and has no backslashes, control characters or invisible characters, got ''; compare another field, or use LogFilter.parse",
  },
  {
    title: "a category that is called like the resource",
    make: () => LogSource.service({ service: "flowlogs", category: "subnets", resource: SUBNET_ID }),
    message:
      "the category of a log of flowlogs must be all, subnet, vcn or vnic, got 'subnets'; did you mean 'subnet'?",
  },
  {
    title: "all that is done to a bucket in one log",
    make: () => LogSource.service({ service: "objectstorage", category: "all", resource: "archive" }),
    message:
      "the category of a log of objectstorage must be read or write, got 'all'; oci logging service list prints the words of every service",
  },
  {
    title: "a category that Functions has not",
    make: () => LogSource.service({ service: "functions", category: "cold-starts", resource: APPLICATION_ID }),
    message:
      "the category of a log of functions must be invoke, got 'cold-starts'; oci logging service list prints the words of every service",
  },
  {
    title: "a category of Object Storage that every object has",
    make: () => LogSource.service({ service: "objectstorage", category: "constructor", resource: "archive" }),
    message:
      "the category of a log of objectstorage must be read or write, got 'constructor'; oci logging service list prints the words of every service",
  },
  {
    title: "a mistyped category of a service that may have more",
    make: () => LogSource.service({ service: "goldengate", category: "error-logs", resource: STREAM_ID }),
    message:
      "the category of a log of goldengate must be process_logs or error_logs, got 'error-logs'; did you mean 'error_logs'?",
  },
  {
    title: "the log of a stream",
    make: () => LogSource.service({ service: "streaming", category: "all", resource: STREAM_ID }),
    message:
      "the service of a service log must be one that writes logs, which Streaming does not, got 'streaming'; read operations on streams in the audit logs, see AuditLogs",
  },
  {
    title: "a service in capitals",
    make: () => LogSource.service({ service: "WAF", category: "all", resource: "shop" }),
    message: "the service of a service log must be one that writes logs, got 'WAF'; did you mean 'waf'?",
  },
  {
    title: "a service by what it is called elsewhere",
    make: () => LogSource.service({ service: "events", category: "ruleexecutionlog", resource: STREAM_ID }),
    message: "the service of a service log must be one that writes logs, got 'events'; did you mean 'cloudevents'?",
  },
  {
    title: "a mistyped service",
    make: () => LogSource.service({ service: "object_storage", category: "read", resource: "archive" }),
    message:
      "the service of a service log must be one that writes logs, got 'object_storage'; did you mean 'objectstorage'?",
  },
  {
    title: "a web application firewall by its name",
    make: () => LogSource.service({ service: "waf", category: "all", resource: "shop" }),
    message:
      "resource must be ocid1.webappfirewall.<realm>.[region].<unique id>, got 'shop'; copy it from the resource's page in the console",
  },
  {
    title: "a GoldenGate deployment by its name",
    make: () => LogSource.service({ service: "goldengate", category: "error_logs", resource: "orders" }),
    message:
      "resource must be ocid1.<kind>.<realm>.[region].<unique id>, got 'orders'; copy it from the resource's page in the console",
  },
  {
    title: "a long condition of which a quote near the end stays open",
    make: () =>
      LogFilter.parse(
        "data.service = 'orders' and data.region = 'eu-frankfurt-1' and data.message = 'timeout and more",
      ),
    message:
      "the condition of a log filter must close every quote that it opens, got '...ders' and data.region = 'eu-frankfurt-1' and data.message = 'timeout and more'",
  },
]);

/** AND within OR within AND: each needs parentheses within the other. */
function nested(depth: number): LogFilter {
  let filter = LogFilter.content("a");
  for (let at = 0; at < depth; at++) {
    filter = LogFilter.any(LogFilter.all(filter, LogFilter.content("b")), LogFilter.content("c"));
  }
  return filter;
}
