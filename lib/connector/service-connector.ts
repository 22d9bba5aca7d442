// A service connector: it moves data from a source to a target, on and on.

import { SchServiceConnector } from "@cdktf/provider-oci/lib/sch-service-connector";
import { Fn, type IResolvable, type ITerraformDependable, type TerraformResourceLifecycle, Token } from "cdktf";
import { type Construct } from "constructs";
import { checkNotEmpty } from "../core/checks";
import { type Compartment } from "../core/compartment";
import { Duration } from "../core/duration";
import { tagsOf } from "../core/stack/stack-settings";
import { type Tags } from "../core/tags";
import { renderTimeouts } from "../core/resource/options";
import { resolvedText } from "../core/token/tokens";
import { Policy } from "../identity/policy";
import { type PolicyStatement } from "../identity/policy-statement";
import { Subject } from "../identity/subject";
import { type IStream } from "../streaming/stream-base";
import { checkRoute } from "./connector-checks";
import { type Needs, statementOf, type TaskStep } from "./connector-end";
import { needOfPrivateStream, needToManage } from "./connector-needs";
import { ConnectorPolicy } from "./connector-policy";
import { ConnectorFeature } from "./connector-rules";
import { ReverseConnection } from "./reverse-connection";
import { archiveProps, forwardProps } from "./connector-sugar";
import {
  ImportedServiceConnector,
  type IServiceConnector,
  type ServiceConnectorAttributes,
  ServiceConnectorBase,
} from "./service-connector-base";
import {
  type ArchiveProps,
  type DeployOptions,
  type ForwardProps,
  type ServiceConnectorProps,
} from "./service-connector-props";

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
   * @throws ConfigurationError if the text is no service connector's OCID
   */
  public static fromServiceConnectorId(scope: Construct, id: string, serviceConnectorId: string): IServiceConnector {
    return new ImportedServiceConnector(scope, id, { serviceConnectorId });
  }

  /**
   * A connector that exists.
   *
   * @throws ConfigurationError if the text is no service connector's OCID
   */
  public static fromServiceConnectorAttributes(
    scope: Construct,
    id: string,
    attributes: ServiceConnectorAttributes,
  ): IServiceConnector {
    return new ImportedServiceConnector(scope, id, attributes);
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

  private readonly resource: SchServiceConnector;
  private readonly parts: readonly Needs[];

  /**
   * @throws ConfigurationError for a source, a task and a target that Connector Hub does not connect, for what one of them
   * does not take, and for an end that does not know where it lives while the connector writes its own policy
   */
  public constructor(scope: Construct, id: string, props: ServiceConnectorProps) {
    super(scope, id);
    const { compartment, name = id, tasks = [], policy = ConnectorPolicy.own() } = props;
    checkNotEmpty(this.node.path, "the name of a connector", name, "name it after what it moves where");
    const source = props.source._bind(this);
    const steps = filterFirst(tasks.map((task) => task._bind(this)));
    const target = props.target._bind(this);
    checkRoute(this, source, steps, target);
    this.compartment = compartment;
    this.parts = [source, ...steps, target];
    this.resource = new SchServiceConnector(this, "Resource", {
      compartmentId: compartment.compartmentId,
      displayName: name,
      description: props.description,
      state: stateOf(props.active),
      source: source.config,
      tasks: steps.length === 0 ? undefined : steps.map(({ config }) => config),
      target: target.config,
      dependsOn: policy._isOwn ? this.writePolicy(policy, props.tags) : undefined,
      lifecycle: steps.length === 0 ? WITHOUT_TASKS : undefined,
      ...tagsOf(this, props.tags),
      timeouts: renderTimeouts(this, props.timeouts),
    });
    this.letIn("SourceAccess", source.stream, this.resource.source);
    this.letIn("TargetAccess", target.stream, this.resource.target);
  }

  /** The OCID. */
  public get serviceConnectorId(): string {
    return this.resource.id;
  }

  /** @internal */
  public get _compartment(): Compartment {
    return this.compartment;
  }

  /**
   * What the connector must be allowed: source, task, target. Give them to a policy where the connector writes none.
   *
   * @throws ConfigurationError if an end is an import that does not know where it lives
   */
  public statements(): PolicyStatement[] {
    return this.different(this.needed());
  }

  /**
   * What somebody must be allowed who creates, changes and deletes the connector: to manage connectors in its compartment, and
   * to see its streams, its queue or its logs; for private streams also to make private endpoints in their network.
   *
   * @throws ConfigurationError if an end is an import that does not know where it lives
   */
  public allowDeploy(subject: Subject, options: DeployOptions = {}): PolicyStatement[] {
    const needs = this.parts.flatMap(({ ofDeployer, stream }) => [
      ...ofDeployer,
      ...(stream?._pool?._connections === undefined ? [] : [needOfPrivateStream(stream, options.network)]),
    ]);
    const all = [needToManage(this.compartment), ...needs];
    const what = `a grant to deploy ${this.node.path}`;
    return this.different(all.map((need) => statementOf(need, subject, what)));
  }

  private letIn(id: string, stream: IStream | undefined, end: EndOfConnector): void {
    const group = stream?._pool?._connections?._admit();
    if (group === undefined) return;
    new ReverseConnection(this, id, group, end.privateEndpointMetadata.get(0).rceTrafficIpAddress);
  }

  private needed(): PolicyStatement[] {
    const subject = Subject.serviceConnector({ compartment: this.compartment });
    const what = `the policy of ${this.node.path}`;
    return this.parts.flatMap(({ statements = [], ofConnector }) => [
      ...statements,
      ...ofConnector.map((need) => statementOf(need, subject, what)),
    ]);
  }

  private different(statements: readonly PolicyStatement[]): PolicyStatement[] {
    return [...new Map(statements.map((statement) => [resolvedText(this, statement.text), statement])).values()];
  }

  /** No propagation is waited for: what the first runs could not move is moved later. */
  private writePolicy(policy: ConnectorPolicy, tags: Tags | undefined): ITerraformDependable[] {
    const { compartment } = this;
    const own = new Policy(this, "Policy", { compartment, name: policy._name, statements: this.needed(), tags });
    return own.inForce(Duration.seconds(0));
  }
}

/** The source or the target as the provider knows it. */
type EndOfConnector = SchServiceConnector["source"] | SchServiceConnector["target"];

function filterFirst(steps: readonly TaskStep[]): TaskStep[] {
  const isFilter = ({ feature }: TaskStep): boolean => feature === ConnectorFeature.LOG_FILTER;
  return [...steps.filter(isFilter), ...steps.filter((step) => !isFilter(step))];
}

/** `tasks` is Optional and Computed: the provider plans nothing when the last one is gone. */
const WITHOUT_TASKS: TerraformResourceLifecycle = {
  postcondition: [
    {
      condition: "${length(self.tasks) == 0}",
      errorMessage:
        "This service connector is declared without tasks and has some, which Terraform cannot remove: replace it with -replace, or declare them again.",
    },
  ],
};

function stateOf(active: boolean | IResolvable | undefined): string | undefined {
  if (active === undefined) return undefined;
  if (typeof active === "boolean") return active ? "ACTIVE" : "INACTIVE";
  return Token.asString(Fn.conditional(active, "ACTIVE", "INACTIVE"));
}
