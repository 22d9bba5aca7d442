// What the agents on some hosts read, and which custom log they push it into.

import {
  LoggingUnifiedAgentConfiguration,
  type LoggingUnifiedAgentConfigurationConfig,
} from "@cdktf/provider-oci/lib/logging-unified-agent-configuration";
import { type IResolvable } from "cdktf";
import { Construct } from "constructs";
import { checkNotEmpty, refusal } from "../core/checks";
import { type Compartment } from "../core/compartment";
import { requireCompartment } from "../core/resource/known-compartment";
import { tagsOf } from "../core/stack/stack-settings";
import { type Tags } from "../core/tags";
import { renderTimeouts, type ResourceTimeouts } from "../core/resource/options";
import { isKnown } from "../core/token/tokens";
import { Access } from "../identity/access";
import { PolicyCondition } from "../identity/condition";
import { type IDynamicGroup } from "../identity/dynamic-group";
import { PolicyLocation } from "../identity/policy-location";
import { PolicyStatement } from "../identity/policy-statement";
import { Subject } from "../identity/subject";
import { type AgentSource } from "./agent-source";
import { type ILog } from "./log";

/** What agents read, on which hosts, and which log gets it. */
export interface UnifiedAgentConfigurationProps {
  /** Where the configuration lives. A change moves it in place. */
  readonly compartment: Compartment;

  /** The name, unique in its compartment. A change renames the configuration in place. */
  readonly name: string;

  /**
   * What the configuration is for.
   *
   * @default - the name, since Logging wants one
   */
  readonly description?: string;

  /** What the agents read: at least one source, each with a name of its own. */
  readonly sources: AgentSource[];

  /** The custom log that they push it into. */
  readonly destination: ILog;

  /** The hosts: 1 to 5 dynamic groups of instances. */
  readonly dynamicGroups: IDynamicGroup[];

  /**
   * Whether the agents follow it.
   *
   * @default true
   */
  readonly enabled?: boolean | IResolvable;

  /**
   * Tags beside those of the stack.
   *
   * @default - the stack's tags
   */
  readonly tags?: Tags;

  /**
   * How long Terraform waits.
   *
   * @default - 20 minutes for each step
   */
  readonly timeouts?: ResourceTimeouts;
}

/**
 * A configuration of the agents on compute instances: files or Windows events go into a custom log.
 *
 * Nothing arrives without permission: put `allowAgents()` into a policy. The plugin "Custom Logs Monitoring" of the Oracle
 * Cloud Agent must be on. Everything is changed in place. For what is not offered here (user groups, Grok and OpenMetrics
 * parsers, filters, custom plugins, the agents' own metrics, agents that collect metrics), override the resource below,
 * which is the construct's default child.
 *
 * @see https://docs.oracle.com/en-us/iaas/Content/Logging/Task/create-logging-log.htm
 */
export class UnifiedAgentConfiguration extends Construct {
  /** The OCID. */
  public readonly unifiedAgentConfigurationId: string;

  /** Where the configuration lives. */
  public readonly compartment: Compartment;

  private readonly destination: ILog;
  private readonly dynamicGroups: readonly IDynamicGroup[];

  /**
   * @throws ConfigurationError for an empty name, no source or two of one name, none or more than 5 dynamic groups, and a
   * log of a service as the destination
   */
  public constructor(scope: Construct, id: string, props: UnifiedAgentConfigurationProps) {
    super(scope, id);
    checkConfiguration(this.node.path, props);
    const resource = new LoggingUnifiedAgentConfiguration(this, "Resource", renderConfiguration(this, props));
    this.unifiedAgentConfigurationId = resource.id;
    this.compartment = props.compartment;
    this.destination = props.destination;
    this.dynamicGroups = [...props.dynamicGroups];
  }

  /**
   * What the hosts need, for each dynamic group: to get their configuration, and to push into the log's group.
   *
   * Oracle's pages give agents `use log-content`, which includes to read all logs of the compartment. These are its two other
   * permissions, as "Details for Logging" lists them. The first cannot be limited to a log group, since a configuration
   * lies in none.
   *
   * @throws ConfigurationError if the log's group is an import that does not know its compartment
   * @see https://docs.oracle.com/en-us/iaas/Content/Identity/policyreference/loggingpolicyreference.htm
   */
  public allowAgents(): PolicyStatement[] {
    return this.dynamicGroups.flatMap((group) => this.allowHosts(Subject.dynamicGroup(group)));
  }

  private allowHosts(subject: Subject): PolicyStatement[] {
    const { logGroup } = this.destination;
    const importer = "LogGroup.fromLogGroupAttributes";
    const logs = requireCompartment(logGroup, logGroup._compartment, "a grant for agents", importer);
    const condition = PolicyCondition.isEqual("target.loggroup.id", logGroup.logGroupId);
    return [
      PolicyStatement.allow({ subject, access: CONFIGURE, location: PolicyLocation.compartment(this.compartment) }),
      PolicyStatement.allow({ subject, access: PUSH, location: PolicyLocation.compartment(logs), condition }),
    ];
  }
}

const CONFIGURE = Access.permissions(["UNIFIED_AGENT_CONFIG_GENERATE"]);
const PUSH = Access.permissions(["LOG_CONTENT_PUSH"]);

/** Logging's page on creating a log: at most five groups for a configuration. */
const MAX_GROUPS = 5;

function checkConfiguration(at: string, props: UnifiedAgentConfigurationProps): void {
  const { name, sources, destination, dynamicGroups } = props;
  checkNotEmpty(at, "the name of an agent configuration", name, "name it after what it collects");
  if (sources.length === 0) {
    throw refusal(at, { what: "sources", rule: "must not be empty", remedy: "say what the agents read" });
  }
  const names = sources.map((source) => source.name).filter(isKnown);
  const twice = names.find((one, index) => names.indexOf(one) !== index);
  if (twice !== undefined) {
    const rule = "must each have a name of their own";
    throw refusal(at, { what: "sources", rule, got: twice, remedy: "rename one" });
  }
  if (dynamicGroups.length === 0 || dynamicGroups.length > MAX_GROUPS) {
    const remedy =
      "widen the rule of a group instead of adding one, and name at least one: no host follows it otherwise";
    throw refusal(at, { what: "dynamicGroups", rule: "must be 1 to 5", got: dynamicGroups.length, remedy });
  }
  if (destination._isCustom === false) {
    const what = `destination ${destination.node.path}`;
    const remedy = "use a log made with LogGroup.addCustomLog";
    throw refusal(at, { what, rule: "must be a custom log, since a service log takes nothing from agents", remedy });
  }
}

function renderConfiguration(
  configuration: UnifiedAgentConfiguration,
  props: UnifiedAgentConfigurationProps,
): LoggingUnifiedAgentConfigurationConfig {
  const { compartment, name, description = name, sources, destination, dynamicGroups, enabled = true } = props;
  return {
    compartmentId: compartment.compartmentId,
    displayName: name,
    description,
    isEnabled: enabled,
    serviceConfiguration: {
      configurationType: "LOGGING",
      destination: { logObjectId: destination.logId },
      sources: sources.map((source) => source._render()),
    },
    groupAssociation: { groupList: dynamicGroups.map(({ dynamicGroupId }) => dynamicGroupId) },
    ...tagsOf(configuration, props.tags),
    timeouts: renderTimeouts(configuration, props.timeouts),
  };
}
