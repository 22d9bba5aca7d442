// Makes the agents on compute instances push files or events into a custom log.

import {
  LoggingUnifiedAgentConfiguration,
  type LoggingUnifiedAgentConfigurationConfig,
} from "@cdktf/provider-oci/lib/logging-unified-agent-configuration";
import { type IResolvable } from "cdktf";
import { Construct } from "constructs";
import { checkNotEmpty, refusal } from "../core/checks";
import { type Compartment } from "../core/compartment";
import { type ResourceOptions } from "../core/resource/options";
import { make, type Part } from "../core/resource/part";
import { checkProps } from "../core/resource/shape";
import { takenInCompartment } from "../core/resource/taken";
import { isKnown } from "../core/token/tokens";
import { Access } from "../identity/access";
import { PolicyCondition } from "../identity/condition";
import { type IDynamicGroup } from "../identity/dynamic-group";
import { PolicyLocation } from "../identity/policy-location";
import { PolicyStatement } from "../identity/policy-statement";
import { Subject } from "../identity/subject";
import { watchPermission } from "./agent-permission";
import { type AgentSource } from "./agent-source";
import { type ILog } from "./log";

/** The properties of an agent configuration: sources, hosts and destination. */
export interface UnifiedAgentConfigurationProps extends ResourceOptions {
  /** Where the configuration lives. A change moves it in place. */
  readonly compartment: Compartment;

  /**
   * The name, unique in its compartment. A change renames the configuration in place.
   *
   * @default - the id of the construct
   */
  readonly name?: string;

  /**
   * The description.
   *
   * @default - the name, because Logging requires a description
   */
  readonly description?: string;

  /** What the agents read: at least one source, each with a different name. */
  readonly sources: AgentSource[];

  /** The custom log that they push to. */
  readonly destination: ILog;

  /** The hosts: 1 to 5 dynamic groups of instances. */
  readonly dynamicGroups: IDynamicGroup[];

  /**
   * Whether the agents use this configuration.
   *
   * @default true
   */
  readonly enabled?: boolean | IResolvable;
}

/**
 * A configuration of the agents on compute instances, which push files or Windows events into a custom log.
 *
 * Nothing arrives without permission: put `allowAgents()` into a policy. If it is not called, and no policy of the app could
 * replace it, the configuration adds a warning. The plugin "Custom Logs Monitoring" of the Oracle Cloud Agent must be enabled.
 * All changes are made in place. For features that are not offered here (user groups, Grok and OpenMetrics parsers, filters,
 * custom plugins, the agents' own metrics, agents that collect metrics), override the child `Resource`.
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
  private isAsked = false;

  /**
   * @throws ConfigurationError for a name that is empty or that another configuration of the compartment has, no sources or two
   * with the same name, no dynamic groups or more than 5, and a service log as the destination
   */
  public constructor(scope: Construct, id: string, props: UnifiedAgentConfigurationProps) {
    super(scope, id);
    checkProps(this, "UnifiedAgentConfigurationProps", props);
    const { compartment, name = id, description = name, enabled = true } = props;
    const resource = make(LoggingUnifiedAgentConfiguration, this, props, [
      {
        config: {
          compartmentId: compartment.compartmentId,
          description,
          isEnabled: enabled,
        },
      },
      planName(this, name, compartment),
      planHosts(this, props.dynamicGroups),
      planService(this, props),
    ]);
    this.unifiedAgentConfigurationId = resource.id;
    this.compartment = compartment;
    this.destination = props.destination;
    this.dynamicGroups = [...props.dynamicGroups];
    watchPermission(this, () => this.isAsked);
  }

  /**
   * The permissions that the hosts need, for each dynamic group: to get their configuration, and to push into the log's group.
   *
   * Oracle's pages give agents `use log-content`, which includes reading all logs of the compartment. These statements give only
   * its two other permissions, which "Details for Logging" lists. The first cannot be limited to a log group, because a
   * configuration is not in one.
   *
   * @throws ConfigurationError if the log's group is an import whose compartment is not known
   * @see https://docs.oracle.com/en-us/iaas/Content/Identity/policyreference/loggingpolicyreference.htm
   */
  public allowAgents(): PolicyStatement[] {
    this.isAsked = true;
    return this.dynamicGroups.flatMap((group) => this.allowHosts(Subject.dynamicGroup(group)));
  }

  private allowHosts(subject: Subject): PolicyStatement[] {
    const { logGroup } = this.destination;
    const logs = logGroup._known.need("compartment", "a grant for agents");
    const condition = PolicyCondition.isEqual("target.loggroup.id", logGroup.logGroupId);
    return [
      PolicyStatement.allow({ subject, access: CONFIGURE, location: PolicyLocation.compartment(this.compartment) }),
      PolicyStatement.allow({ subject, access: PUSH, location: PolicyLocation.compartment(logs), condition }),
    ];
  }
}

const CONFIGURE = Access.permissions(["UNIFIED_AGENT_CONFIG_GENERATE"]);
const PUSH = Access.permissions(["LOG_CONTENT_PUSH"]);

type Config = LoggingUnifiedAgentConfigurationConfig;

function planName(configuration: Construct, name: string, { compartmentId }: Compartment): Part<Config> {
  const what = "the name of an agent configuration";
  checkNotEmpty(configuration.node.path, what, name, "name it after what it collects");
  return { ...takenInCompartment(configuration, what, name, compartmentId), config: { displayName: name } };
}

/** Logging's page on creating a log: at most five groups for each configuration. */
const MAX_GROUPS = 5;

function planHosts({ node }: Construct, groups: readonly IDynamicGroup[]): Part<Config> {
  if (groups.length === 0 || groups.length > MAX_GROUPS) {
    const remedy =
      "widen the rule of a group instead of adding one, and name at least one, because otherwise no host uses the configuration";
    throw refusal(node.path, { what: "dynamicGroups", rule: "must be 1 to 5", got: groups.length, remedy });
  }
  return { config: { groupAssociation: { groupList: groups.map(({ dynamicGroupId }) => dynamicGroupId) } } };
}

/** The sources and the destination. */
function planService({ node }: Construct, { sources, destination }: UnifiedAgentConfigurationProps): Part<Config> {
  if (sources.length === 0) {
    throw refusal(node.path, { what: "sources", rule: "must not be empty", remedy: "say what the agents read" });
  }
  const names = sources.map(({ name }) => name).filter(isKnown);
  const twice = names.find((one, index) => names.indexOf(one) !== index);
  if (twice !== undefined) {
    const rule = "must have different names";
    throw refusal(node.path, { what: "sources", rule, got: twice, remedy: "rename one" });
  }
  if (destination._known.find("isCustom") === false) {
    const what = `destination ${destination.node.path}`;
    const rule = "must be a custom log, because a service log accepts nothing from agents";
    throw refusal(node.path, { what, rule, remedy: "use a log made with LogGroup.addCustomLog" });
  }
  return {
    config: {
      serviceConfiguration: {
        configurationType: "LOGGING",
        destination: { logObjectId: destination.logId },
        sources: sources.map((source) => source._render()),
      },
    },
  };
}
