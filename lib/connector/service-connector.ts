// A service connector: it continuously moves data from a source to a target.

import { SchServiceConnector } from "@cdktf/provider-oci/lib/sch-service-connector";
import { type IResolvable } from "cdktf";
import { type Construct, type IConstruct } from "constructs";
import { checkNotEmpty } from "../core/checks";
import { type Compartment } from "../core/compartment";
import { madeFor } from "../core/complaint";
import { type Known } from "../core/resource/known";
import { type ResourceOptions } from "../core/resource/options";
import { make } from "../core/resource/part";
import { checkProps } from "../core/resource/shape";
import { chosenText } from "../core/token/tokens";
import { type PolicyStatement } from "../identity/policy-statement";
import { Subject } from "../identity/subject";
import { type LogSource } from "../logging/log-source";
import { type ConnectorMetric } from "../metrics/connector-metric";
import { type Metric } from "../metrics/metric";
import { type MetricOptions } from "../metrics/metric-options";
import { ConnectorPolicy, letIn } from "./connector-access";
import { checkRoute } from "./connector-checks";
import { planRoute } from "./connector-flows";
import { connectionsOf, type Needs, needsOfDeployer, statementsOf } from "./connector-needs";
import { type ConnectorSource } from "./connector-source";
import { type ConnectorTarget } from "./connector-target";
import { type ConnectorTask, planTasks } from "./connector-task";
import { ServiceConnectorBase, type ServiceConnectorFacts } from "./service-connector-base";
import { type ArchiveProps, archiveProps, type ForwardProps, forwardProps } from "./stream-connectors";

/** A service connector, made here or elsewhere. */
export interface IServiceConnector extends IConstruct {
  /** The OCID. */
  readonly serviceConnectorId: string;

  /**
   * A metric of the connector. Monitoring has it without any configuration.
   *
   * @throws ConfigurationError if this is an import whose compartment is not known
   */
  metric(metric: ConnectorMetric, options?: MetricOptions): Metric;

  /** The log of the connector's runs. Create a `Log` with this source to see why data is not moved. */
  runLog(): LogSource;

  /**
   * Permission to see the connector: GetServiceConnector, but not ListServiceConnectors, which is not about one connector.
   *
   * @throws ConfigurationError if this is an import whose compartment is not known
   */
  allowInspect(subject: Subject): PolicyStatement;

  /**
   * Permission to change, activate, deactivate, move and delete the connector. A change also requires permissions on its source
   * and target, see `ServiceConnector.allowDeploy`.
   *
   * @throws ConfigurationError if this is an import whose compartment is not known
   */
  allowManage(subject: Subject): PolicyStatement;

  /** @internal */
  readonly _known: Known<ServiceConnectorFacts>;
}

/** The options of a connector, without its source and target. */
export interface ConnectorOptions extends ResourceOptions {
  /**
   * The name, which need not be unique. A change renames the connector in place.
   *
   * @default - the id of the construct
   */
  readonly name?: string;

  /**
   * The description that the console shows. A change is made in place.
   *
   * @default - none
   */
  readonly description?: string;

  /**
   * The tasks that filter or transform the data: at most one function and one log filter.
   *
   * The last task cannot be removed in place, see docs/decisions/04-connector-tasks.md. A plan fails for a connector that is
   * declared without tasks but has some.
   *
   * @default - none
   */
  readonly tasks?: ConnectorTask[];

  /**
   * Whether the connector is active; may be an input. If this is true, a plan shows and reverts a deactivation by other users.
   * It also shows if Oracle deactivated it, or if it needs attention, which activating it may not resolve.
   *
   * @default - active when it is created; later changes by other users are not reverted
   */
  readonly active?: boolean | IResolvable;

  /**
   * Who writes the statements that the connector needs.
   *
   * @default ConnectorPolicy.own()
   */
  readonly policy?: ConnectorPolicy;
}

/** The properties of a service connector. */
export interface ServiceConnectorProps extends ConnectorOptions {
  /** Where the connector lives; it need not be the compartment of its source or target. A change moves the connector in place. */
  readonly compartment: Compartment;

  /** The source. */
  readonly source: ConnectorSource;

  /** The target. */
  readonly target: ConnectorTarget;
}

/** The options of `ServiceConnector.allowDeploy`. */
export interface DeployOptions {
  /**
   * Where the subnets of private streams live.
   *
   * @default - the compartment of the streams
   */
  readonly network?: Compartment;
}

/** The attributes of an existing connector. */
export interface ServiceConnectorAttributes {
  /** The OCID. */
  readonly serviceConnectorId: string;

  /**
   * Where the connector lives; grants and metrics need it.
   *
   * @default - not known
   */
  readonly compartment?: Compartment;
}

/**
 * A service connector: it reads data from a source, optionally filters and transforms it, and writes it to a target.
 *
 * Terraform creates a connector without any permission: it is active, but it cannot move data. So this construct writes a
 * policy with the permissions that source, target and task need, as the console would offer it. Each statement is limited to
 * the stream, bucket, namespace or log group if IAM has a variable for it. A wait is not needed, because the data of failed
 * first runs is delivered later.
 *
 * Data is delivered at least once. Every change is made in place; for what cannot be removed in place, see `tasks`.
 *
 * @see https://docs.oracle.com/en-us/iaas/Content/connector-hub/overview.htm
 */
export class ServiceConnector extends ServiceConnectorBase {
  /**
   * An existing connector of which only the OCID is known.
   *
   * @throws ConfigurationError if the string is not a service connector OCID
   */
  public static fromServiceConnectorId(scope: Construct, id: string, serviceConnectorId: string): IServiceConnector {
    return new ServiceConnectorBase(scope, id, { serviceConnectorId });
  }

  /**
   * An existing connector.
   *
   * @throws ConfigurationError if the string is not a service connector OCID
   */
  public static fromServiceConnectorAttributes(
    scope: Construct,
    id: string,
    attributes: ServiceConnectorAttributes,
  ): IServiceConnector {
    return new ServiceConnectorBase(scope, id, attributes);
  }

  /**
   * Archives a stream in a bucket, from its oldest message, with an object for every 100 MiB or 60 seconds.
   *
   * @throws ConfigurationError where the constructor does
   */
  public static archive(scope: Construct, id: string, props: ArchiveProps): ServiceConnector {
    return new ServiceConnector(scope, id, archiveProps(props));
  }

  /**
   * Copies a stream to another stream.
   *
   * @throws ConfigurationError where the constructor does
   */
  public static forward(scope: Construct, id: string, props: ForwardProps): ServiceConnector {
    return new ServiceConnector(scope, id, forwardProps(props));
  }

  /** Where the connector lives. */
  public readonly compartment: Compartment;

  private readonly ends: readonly Needs[];

  /**
   * @throws ConfigurationError for a source, a task and a target that Connector Hub cannot connect, for options that one of
   * them does not accept, for a function whose program does not work in its place or reads another kind of source, and for a
   * source or target whose compartment is not known while the connector writes its own policy
   */
  public constructor(scope: Construct, id: string, props: ServiceConnectorProps) {
    super(scope, id);
    checkProps(this, "ServiceConnectorProps", props);
    const { compartment, name = id, description, tasks = [], policy = ConnectorPolicy.own(), tags } = props;
    checkNotEmpty(this.node.path, "the name of a connector", name, "name it after what it moves where");
    const { source, steps, target } = madeFor(this, () => ({
      source: props.source._plan(this),
      steps: planTasks(this, tasks),
      target: props.target._plan(this.node.path),
    }));
    checkRoute(this, source, steps, target);
    this.compartment = compartment;
    this.ends = [source, ...steps, target];
    const ways = [connectionsOf(source.stream), connectionsOf(target.stream)];
    const connector = make(SchServiceConnector, this, props, [
      { config: { compartmentId: compartment.compartmentId, displayName: name, description } },
      { config: { state: chosenText(props.active, "ACTIVE", "INACTIVE") } },
      planRoute(this, { source, steps, target }, props.active),
      policy._plan(this, () => this.statements(), { compartment, tags }),
    ]);
    this._known.learn({ name, serviceConnectorId: () => connector.id, compartment });
    // They refer to an attribute of the connector, so they are created after it; their configuration was determined before.
    letIn(this, "SourceAccess", ways[0], connector.source);
    letIn(this, "TargetAccess", ways[1], connector.target);
  }

  /**
   * The statements that the connector needs for source, task and target. Add them to a policy if it does not write its own.
   *
   * @throws ConfigurationError if the source or target is an import whose compartment is not known
   */
  public statements(): PolicyStatement[] {
    const subject = Subject.serviceConnector({ compartment: this.compartment });
    const needs = this.ends.flatMap(({ ofConnector }) => ofConnector);
    return statementsOf(this, needs, subject, `the policy of ${this.node.path}`);
  }

  /**
   * The permissions of a user who creates, changes and deletes the connector: to manage connectors in its compartment, and to
   * see its streams, queue or logs; for private streams, also to create private endpoints in their network.
   *
   * @throws ConfigurationError if the source or target is an import whose compartment is not known
   */
  public allowDeploy(subject: Subject, options: DeployOptions = {}): PolicyStatement[] {
    const needs = needsOfDeployer(this.compartment, this.ends, options.network);
    return statementsOf(this, needs, subject, `a grant to deploy ${this.node.path}`);
  }
}
