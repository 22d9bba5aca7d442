// A host of Kafka's programs: machines in a private subnet that install themselves, read their secrets from Vault, and report
// their state.

import { type Construct, type IConstruct } from "constructs";
import { type Compartment } from "../core/compartment";
import { madeFor } from "../core/complaint";
import { type Known } from "../core/resource/known";
import { type ResourceOptions } from "../core/resource/options";
import { allOrNothing } from "../core/resource/part";
import { checkProps } from "../core/resource/shape";
import { DynamicGroup, type IDynamicGroup } from "../identity/dynamic-group";
import { Policy } from "../identity/policy";
import { type PolicyStatement } from "../identity/policy-statement";
import { Subject } from "../identity/subject";
import { AgentSource } from "../logging/agent-source";
import { type ILog } from "../logging/log";
import { UnifiedAgentConfiguration } from "../logging/unified-agent";
import { type Metric } from "../metrics/metric";
import { type MetricOptions } from "../metrics/metric-options";
import { type NetworkPeer } from "../network/network-peer";
import { type INetworkSecurityGroup } from "../network/network-security-group";
import { type ISubnet } from "../network/subnet";
import { CloudInit } from "./cloud-init";
import { type HostArchive } from "./host-archive";
import { bootOf, checkKafka, checkPrincipal } from "./host-boot";
import { type HostImage, type HostMachines, type HostShape } from "./host-machine";
import { type HostMetric } from "./host-metric";
import { checkNetwork, planHostNetwork } from "./host-network";
import { HostPolicy, statementsOfHost } from "./host-policy";
import { type HostPlan } from "./host-scripts";
import { checkSecrets, type HostSecret } from "./host-secret";
import { KafkaHostBase, type KafkaHostFacts } from "./kafka-host-base";
import { makeMachines, planMachines } from "./machines";

/** A host of Kafka Connect or MirrorMaker, made here or imported. */
export interface IKafkaHost extends IConstruct {
  /** The name, by which Monitoring identifies its metrics. */
  readonly hostName: string;

  /**
   * One of the metrics that the host reports each minute.
   *
   * @throws ConfigurationError on an import without a compartment
   */
  metric(metric: HostMetric, options?: MetricOptions): Metric;

  /** @internal */
  readonly _known: Known<KafkaHostFacts>;
}

/** The properties of a host, except for its program. */
export interface KafkaHostOptions extends ResourceOptions {
  /** The compartment of the machines, their group and their policy. A change replaces the machines. */
  readonly compartment: Compartment;

  /**
   * The private subnet of the machines. It needs a service gateway for Vault, Object Storage, Monitoring and the packages of
   * Oracle Linux, and a NAT gateway for downloads from the internet. A change replaces the machines.
   */
  readonly subnet: ISubnet;

  /** Apache Kafka, 3.9 or newer: a `.tgz` of the Apache Software Foundation. A change replaces the machines. */
  readonly kafka: HostArchive;

  /**
   * Archives for the class path, such as Oracle's login modules for a login as a principal. A change replaces the machines.
   *
   * @default - none
   */
  readonly libraries?: HostArchive[];

  /**
   * The secrets that the files of the program use, each with its key.
   *
   * @default - none
   */
  readonly secrets?: HostSecret[];

  /**
   * The name, at most 255 characters. Metrics have it as their dimension `host`, so alarms cannot distinguish two hosts with
   * the same name in a compartment. This is rejected within a stack, **but not detected between stacks**. A change replaces the
   * machines, because it is part of their user data.
   *
   * @default - the id of the construct
   */
  readonly name?: string;

  /**
   * The shape of the machines.
   *
   * @default HostShape.flexible()
   */
  readonly shape?: HostShape;

  /**
   * The image of the machines.
   *
   * @default HostImage.newest()
   */
  readonly image?: HostImage;

  /**
   * The number of machines.
   *
   * @default HostMachines.one()
   */
  readonly machines?: HostMachines;

  /**
   * Whether the machines run. Stopped machines keep everything, including their permissions: they can wait until a mirror is
   * needed in the other direction, for example. A change is made in place. A machine installs itself when it first runs, so
   * start a new one once, and stop it when its program runs.
   *
   * @default - they run when they are made; a machine that is stopped outside Terraform stays stopped
   */
  readonly running?: boolean;

  /**
   * The availability domains: one for a machine, or several across which a pool is spread. A change replaces the machine.
   *
   * @default - the first availability domain of the tenancy
   */
  readonly availabilityDomains?: string[];

  /**
   * The tenancy's root compartment.
   *
   * @default - the tenancy of the `OciStack`; needed in another stack
   */
  readonly tenancy?: Compartment;

  /**
   * The network security groups of the machines. A change is made in place.
   *
   * @default - the host's own group, which allows traffic to Oracle's services (all HTTPS traffic if software comes from an
   * address) and to its pools; allow traffic to the systems of its connectors with `securityGroups[0].allowEgress`
   */
  readonly securityGroups?: INetworkSecurityGroup[];

  /**
   * The networks of Kafka clusters, and of pools in other VCNs or regions whose subnet's range is not known. The host's own
   * group allows traffic to them on port 9092 and the brokers' ports. A pool that is made in the app accepts traffic from the
   * range of the host's subnet if the range is written in the code; otherwise add it to the pool's `clients`.
   *
   * @default - none: the pools themselves, if their networks are known
   */
  readonly outside?: NetworkPeer[];

  /**
   * Whether the names of private pools in other VCNs resolve, because the VCNs are peered and forward DNS queries to each
   * other.
   *
   * @default false
   */
  readonly resolvesOtherVcns?: boolean;

  /**
   * The public SSH key of the user who may log in as `opc`, if the network allows it. A change replaces the machines.
   *
   * @default - none
   */
  readonly sshPublicKey?: string;

  /**
   * The custom log to which the agent on the machines pushes Kafka's own log files.
   *
   * @default - the files stay on the machines
   */
  readonly logs?: ILog;

  /**
   * Who writes the statements that the host needs.
   *
   * @default HostPolicy.own()
   */
  readonly policy?: HostPolicy;
}

type Shaped = "KafkaConnectHostProps" | "MirrorHostProps";
type Planned = (host: Construct) => HostPlan;

/** The members that Connect workers and MirrorMaker have in common. */
export abstract class MadeKafkaHostBase extends KafkaHostBase {
  /** The compartment of the machines. */
  public readonly compartment: Compartment;

  /** The network security groups of the machines: those given, or the host's own. */
  public readonly securityGroups: INetworkSecurityGroup[];

  /** The OCID of the instance, or of the instance pool. */
  public readonly machinesId: string;

  /** The dynamic group of which the machines are the only members. */
  public readonly principal: IDynamicGroup;

  /** The user data of the machines, for tests and inspection. */
  public readonly cloudInit: string;

  private readonly needed: readonly PolicyStatement[];

  /** @internal */
  protected constructor(scope: Construct, id: string, shape: Shaped, props: KafkaHostOptions, planned: Planned) {
    super(scope, id);
    checkProps(this, shape, props);
    const { name = id, compartment, secrets = [] } = props;
    const plan = madeFor(this, () => planned(this));
    checkNetwork(this, props, plan.pools);
    checkSecrets(this.node.path, secrets, [plan.settings, ...plan.files.map(({ content }) => content)]);
    checkKafka(this.node.path, props.kafka);
    checkPrincipal(this.node.path, plan.settings, props.libraries);
    const group = planHostNetwork(this, name, props, plan);
    // A grant that can be rejected must be checked before any construct is made.
    statementsOfHost(Subject.dynamicGroupNamed({ name: "machines" }), props, plan);
    props.logs?.logGroup._known.need("compartment", "a grant for agents");
    const machines = planMachines(this, name, props);
    this.compartment = compartment;
    this.cloudInit = madeFor(this, () => CloudInit._text(bootOf(plan, props, name)));
    const made = allOrNothing(this, () => {
      const groups = group();
      const resource = makeMachines(this, machines, groups, this.cloudInit);
      const principal = new DynamicGroup(this, "Principal", {
        rule: resource.rule,
        tenancy: props.tenancy,
        tags: props.tags,
      });
      const needed = [
        ...statementsOfHost(Subject.dynamicGroup(principal), props, plan),
        ...this.log(name, principal, props),
      ];
      const { tags, policy = HostPolicy.own() } = props;
      if (policy._isOwn) new Policy(this, "Policy", { compartment, tags, statements: needed });
      return { groups, principal, needed, resource };
    });
    plan.reserve?.();
    this.securityGroups = [...made.groups];
    this.machinesId = made.resource.id;
    this.principal = made.principal;
    this.needed = made.needed;
    this._known.learn({ hostName: name, compartment, machines: plan.shared?.count ?? 1, hasTasks: plan.isConnect });
  }

  /** The permissions that the host needs, for a policy that you write. */
  public statements(): PolicyStatement[] {
    return [...this.needed];
  }

  private log(
    name: string,
    principal: IDynamicGroup,
    { logs, compartment, tags }: KafkaHostOptions,
  ): PolicyStatement[] {
    if (logs === undefined) return [];
    const sources = [AgentSource.files({ name: "kafka", paths: ["/var/log/kafka/*.log"] })];
    const configuration = new UnifiedAgentConfiguration(this, "Logs", {
      compartment,
      name,
      tags,
      sources,
      destination: logs,
      dynamicGroups: [principal],
    });
    return configuration.allowAgents();
  }
}
