// A service connector: it moves data from a source to a target, on and on.

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
   * One of the connector's metrics, which Monitoring has without anything being enabled.
   *
   * @throws ConfigurationError on an import that does not know its compartment
   */
  metric(metric: ConnectorMetric, options?: MetricOptions): Metric;

  /** The log of the connector's runs; make a `Log` of it to see why nothing moves. */
  runLog(): LogSource;

  /**
   * To see the connector: GetServiceConnector. Not ListServiceConnectors: a list has no one connector that a condition
   * could name.
   *
   * @throws ConfigurationError on an import that does not know its compartment
   */
  allowInspect(subject: Subject): PolicyStatement;

  /**
   * To change, activate, deactivate, move and delete the connector. Changing it takes the rights on its ends too, see
   * `ServiceConnector.allowDeploy`.
   *
   * @throws ConfigurationError on an import that does not know its compartment
   */
  allowManage(subject: Subject): PolicyStatement;

  /** @internal */
  readonly _known: Known<ServiceConnectorFacts>;
}

/** What can be said of a connector besides its ends. */
export interface ConnectorOptions extends ResourceOptions {
  /**
   * The name, which need not be unique. A change renames the connector in place.
   *
   * @default - the id of the construct
   */
  readonly name?: string;

  /**
   * What people read in the console. A change is made in place.
   *
   * @default - none
   */
  readonly description?: string;

  /**
   * What is done with the data on the way: at most one function and one log filter.
   *
   * The last task cannot be removed in place, see docs/decisions/04-connector-tasks.md; a connector that is declared without
   * tasks and has some fails.
   *
   * @default - none
   */
  readonly tasks?: ConnectorTask[];

  /**
   * Whether data is moved; may be an input. Given true, a plan shows and undoes what others deactivated; also that Oracle
   * deactivated the connector, or that it needs attention, which activating alone may not cure.
   *
   * @default - active when it is made; what others do later is left alone
   */
  readonly active?: boolean | IResolvable;

  /**
   * Who writes the statements that the connector needs.
   *
   * @default ConnectorPolicy.own()
   */
  readonly policy?: ConnectorPolicy;
}

/** What a connector reads, what it writes, and what is on the way. */
export interface ServiceConnectorProps extends ConnectorOptions {
  /** Where the connector lives, which need not be where its ends are. A change moves it in place. */
  readonly compartment: Compartment;

  /** What it reads from. */
  readonly source: ConnectorSource;

  /** What it writes to. */
  readonly target: ConnectorTarget;
}

/** Where those who deploy connectors need something in addition to the connectors. */
export interface DeployOptions {
  /**
   * Where the subnets of private streams live.
   *
   * @default - where the streams live
   */
  readonly network?: Compartment;
}

/** What is known of a connector that exists. */
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
 * A service connector: it reads from a source, on the way lets a function or a filter see the data, and writes to a target.
 *
 * Terraform creates a connector without any permission, and it is active then and moves nothing. So it writes a policy of
 * its own: what both ends and the task need, as the console would offer it, each statement limited to the stream, bucket,
 * namespace or log group wherever IAM has a variable for it. No wait is needed: first runs that fail are made up for.
 *
 * Data is delivered at least once. Every change is made in place; what cannot be undone in place: see `tasks`.
 *
 * @see https://docs.oracle.com/en-us/iaas/Content/connector-hub/overview.htm
 */
export class ServiceConnector extends ServiceConnectorBase {
  /**
   * A connector that exists, of which only the OCID is known.
   *
   * @throws ConfigurationError if the text is not a service connector OCID
   */
  public static fromServiceConnectorId(scope: Construct, id: string, serviceConnectorId: string): IServiceConnector {
    return new ServiceConnectorBase(scope, id, { serviceConnectorId });
  }

  /**
   * A connector that exists.
   *
   * @throws ConfigurationError if the text is not a service connector OCID
   */
  public static fromServiceConnectorAttributes(
    scope: Construct,
    id: string,
    attributes: ServiceConnectorAttributes,
  ): IServiceConnector {
    return new ServiceConnectorBase(scope, id, attributes);
  }

  /**
   * An archive of a stream in a bucket: from its oldest message, an object for each 100 MiB or 60 seconds.
   *
   * @throws ConfigurationError where the constructor does
   */
  public static archive(scope: Construct, id: string, props: ArchiveProps): ServiceConnector {
    return new ServiceConnector(scope, id, archiveProps(props));
  }

  /**
   * A copy of a stream in another stream.
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
   * @throws ConfigurationError for a source, a task and a target that Connector Hub does not connect, for what one of them
   * does not take, and for an end that does not know where it lives while the connector writes its own policy
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
    // They name an attribute of the connector, so that they are made after it; what they need was found out before.
    letIn(this, "SourceAccess", ways[0], connector.source);
    letIn(this, "TargetAccess", ways[1], connector.target);
  }

  /**
   * What the connector must be allowed: source, task, target. Give them to a policy where the connector writes none.
   *
   * @throws ConfigurationError if an end is an import that does not know where it lives
   */
  public statements(): PolicyStatement[] {
    const subject = Subject.serviceConnector({ compartment: this.compartment });
    const needs = this.ends.flatMap(({ ofConnector }) => ofConnector);
    return statementsOf(this, needs, subject, `the policy of ${this.node.path}`);
  }

  /**
   * What somebody must be allowed who creates, changes and deletes the connector: to manage connectors in its compartment, and
   * to see its streams, its queue or its logs; for private streams also to make private endpoints in their network.
   *
   * @throws ConfigurationError if an end is an import that does not know where it lives
   */
  public allowDeploy(subject: Subject, options: DeployOptions = {}): PolicyStatement[] {
    const needs = needsOfDeployer(this.compartment, this.ends, options.network);
    return statementsOf(this, needs, subject, `a grant to deploy ${this.node.path}`);
  }
}
