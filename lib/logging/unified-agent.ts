// What the agents on some hosts read, and which custom log they push it into.

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

/** What agents read, on which hosts, and which log gets it. */
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
}

/**
 * A configuration of the agents on compute instances: files or Windows events go into a custom log.
 *
 * Nothing arrives without permission: put `allowAgents()` into a policy. Where nobody calls it, and no policy of the app could be
 * meant, the configuration warns. The plugin "Custom Logs Monitoring" of the Oracle
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
  private isAsked = false;

  /**
   * @throws ConfigurationError for a name that is empty or that another configuration of the compartment has, no source or
   * two of one name, none or more than 5 dynamic groups, and a log of a service as the destination
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

/** Logging's page on creating a log: at most five groups for a configuration. */
const MAX_GROUPS = 5;

function planHosts({ node }: Construct, groups: readonly IDynamicGroup[]): Part<Config> {
  if (groups.length === 0 || groups.length > MAX_GROUPS) {
    const remedy =
      "widen the rule of a group instead of adding one, and name at least one: no host follows it otherwise";
    throw refusal(node.path, { what: "dynamicGroups", rule: "must be 1 to 5", got: groups.length, remedy });
  }
  return { config: { groupAssociation: { groupList: groups.map(({ dynamicGroupId }) => dynamicGroupId) } } };
}

/** What is read, and which log it goes into. */
function planService({ node }: Construct, { sources, destination }: UnifiedAgentConfigurationProps): Part<Config> {
  if (sources.length === 0) {
    throw refusal(node.path, { what: "sources", rule: "must not be empty", remedy: "say what the agents read" });
  }
  const names = sources.map(({ name }) => name).filter(isKnown);
  const twice = names.find((one, index) => names.indexOf(one) !== index);
  if (twice !== undefined) {
    const rule = "must each have a name of their own";
    throw refusal(node.path, { what: "sources", rule, got: twice, remedy: "rename one" });
  }
  if (destination._known.find("isCustom") === false) {
    const what = `destination ${destination.node.path}`;
    const rule = "must be a custom log, since a service log takes nothing from agents";
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
