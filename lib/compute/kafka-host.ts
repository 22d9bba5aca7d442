// A host of Kafka's programs: machines in a private subnet that install themselves, read their secrets from Vault, and report how they are.

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

/** A host of Kafka Connect or MirrorMaker, made here or elsewhere. */
export interface IKafkaHost extends IConstruct {
  /** The name, by which its metrics are told from those of other hosts. */
  readonly hostName: string;

  /**
   * One of the metrics that the host reports each minute.
   *
   * @throws ConfigurationError on an import that does not know its compartment
   */
  metric(metric: HostMetric, options?: MetricOptions): Metric;

  /** @internal */
  readonly _known: Known<KafkaHostFacts>;
}

/** What can be said of a host besides its program. */
export interface KafkaHostOptions extends ResourceOptions {
  /** Where the machines, their group and their policy live. Another one replaces the machines. */
  readonly compartment: Compartment;

  /**
   * The private subnet of the machines. It needs a service gateway for Vault, Object Storage, Monitoring and the packages of Oracle Linux, and
   * a NAT gateway for what is downloaded from the internet. Another one replaces the machines.
   */
  readonly subnet: ISubnet;

  /** Apache Kafka, 3.9 or newer: a `.tgz` of the Apache Software Foundation. Another one replaces the machines. */
  readonly kafka: HostArchive;

  /**
   * What belongs on the class path, such as Oracle's login modules for a login as a principal. A change replaces the machines.
   *
   * @default - nothing
   */
  readonly libraries?: HostArchive[];

  /**
   * The secrets that the files of the program ask for, each by its key.
   *
   * @default - none
   */
  readonly secrets?: HostSecret[];

  /**
   * The name, of at most 255 characters; metrics have it as their dimension `host`, so that two hosts of one name in a compartment are one to
   * their alarms: refused within a stack, **and not noticed in two**. A change replaces the machines, since they know it.
   *
   * @default - the id of the construct
   */
  readonly name?: string;

  /**
   * What the machines are like.
   *
   * @default HostShape.flexible()
   */
  readonly shape?: HostShape;

  /**
   * What the machines boot from.
   *
   * @default HostImage.newest()
   */
  readonly image?: HostImage;

  /**
   * How many machines there are.
   *
   * @default HostMachines.one()
   */
  readonly machines?: HostMachines;

  /**
   * Whether the machines run. Stopped ones keep all that they have, their permissions too: they wait for the time when a mirror goes the other way,
   * for example. A change is made in place. A machine installs itself when it first runs, so start a new one once, and stop it when its program runs.
   *
   * @default - they run when they are made; a machine that somebody else stops stays as it is
   */
  readonly running?: boolean;

  /**
   * The availability domains, one for a machine, or several that a pool is spread over. A change replaces the machine.
   *
   * @default - the first of the tenancy
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
   * @default - one of the host's own, which lets it reach Oracle's services (everything by HTTPS, where software comes from an address), and
   * its pools; let it out to the systems at the other end of its connectors with `securityGroups[0].allowEgress`
   */
  readonly securityGroups?: INetworkSecurityGroup[];

  /**
   * The networks of Kafka clusters, and of pools in other VCNs or regions whose subnet's range is not known: the host's own group lets it out to
   * them, by 9092 and the brokers' ports. A pool that is made in the app lets in the range of the host's subnet if it is written in the code; else
   * its `clients` must.
   *
   * @default - none: the pools themselves, where their networks are known
   */
  readonly outside?: NetworkPeer[];

  /**
   * Whether the names of private pools in other VCNs resolve: the VCNs are peered and forward their names to each other.
   *
   * @default false
   */
  readonly resolvesOtherVcns?: boolean;

  /**
   * Whose SSH key may log in as `opc`, where the network lets them. A change replaces the machines.
   *
   * @default - nobody's
   */
  readonly sshPublicKey?: string;

  /**
   * The custom log that the agent on the machines pushes Kafka's own log files into.
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

/** What Connect workers and MirrorMaker have in common. */
export abstract class MadeKafkaHostBase extends KafkaHostBase {
  /** Where the machines live. */
  public readonly compartment: Compartment;

  /** The network security groups of the machines: those given, or the host's own. */
  public readonly securityGroups: INetworkSecurityGroup[];

  /** The OCID of the instance, or of the instance pool. */
  public readonly machinesId: string;

  /** The dynamic group of which the machines are the only members. */
  public readonly principal: IDynamicGroup;

  /** What a host boots with, for tests and for a look. */
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
    // What is refused in a grant must be before anything is made.
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
    this.securityGroups = [...made.groups];
    this.machinesId = made.resource.id;
    this.principal = made.principal;
    this.needed = made.needed;
    this._known.learn({ hostName: name, compartment, machines: plan.shared?.count ?? 1, hasTasks: plan.isConnect });
  }

  /** What the host needs, for a policy that you write. */
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
