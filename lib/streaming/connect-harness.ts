// A Kafka Connect harness: the three compacted topics in which Connect workers store their state.

import { StreamingConnectHarness } from "@cdktf/provider-oci/lib/streaming-connect-harness";
import { Construct, type IConstruct } from "constructs";
import { checkNotEmpty } from "../core/checks";
import { type Compartment } from "../core/compartment";
import { checkOcid, OcidKind } from "../core/ocid";
import { Known } from "../core/resource/known";
import { type ProtectedResourceOptions } from "../core/resource/options";
import { make } from "../core/resource/part";
import { protection } from "../core/resource/protection";
import { checkProps } from "../core/resource/shape";
import { Access } from "../identity/access";
import { allow } from "../identity/grant";
import { type PolicyStatement } from "../identity/policy-statement";
import { type Subject } from "../identity/subject";

/** A Kafka Connect harness, made here or elsewhere. */
export interface IConnectHarness extends IConstruct {
  /** The OCID. */
  readonly connectHarnessId: string;

  /** The worker property `config.storage.topic`. */
  readonly configTopic: string;

  /** The worker property `offset.storage.topic`. */
  readonly offsetTopic: string;

  /** The worker property `status.storage.topic`. */
  readonly statusTopic: string;

  /**
   * The permissions that a Kafka Connect worker needs on the harness, in addition to those that its connectors need on the
   * streams.
   *
   * @throws ConfigurationError if this is an import whose compartment is not known
   */
  allowUse(subject: Subject): PolicyStatement;

  /**
   * Permission to see the harness: GetConnectHarness. ListConnectHarnesses is not included: a list request is not about one
   * harness.
   *
   * @throws ConfigurationError if this is an import whose compartment is not known
   */
  allowInspect(subject: Subject): PolicyStatement;

  /**
   * Permission to use, change and delete the harness. Oracle's Kafka Connect samples give this to workers.
   *
   * @throws ConfigurationError if this is an import whose compartment is not known
   */
  allowManage(subject: Subject): PolicyStatement;

  /** @internal */
  readonly _known: Known<ConnectHarnessFacts>;
}

/** The properties of a harness. */
export interface ConnectHarnessProps extends ProtectedResourceOptions {
  /** Where the harness lives: the compartment of the streams that its connectors use. A change moves it in place. */
  readonly compartment: Compartment;

  /**
   * The name. A change replaces the harness: connectors lose their configuration and their offsets.
   *
   * @default - the id of the construct
   */
  readonly name?: string;
}

/** The attributes of an existing harness. */
export interface ConnectHarnessAttributes {
  /** The OCID. */
  readonly connectHarnessId: string;

  /**
   * Where the harness lives; grants need it.
   *
   * @default - not known
   */
  readonly compartment?: Compartment;
}

/** The name in Oracle's current policy reference (2024-06); older copies of that page write `connect-harnesses`. */
const RESOURCE_TYPE = "connect-harness";

/** The facts about a harness, as far as they are known. @internal */
interface ConnectHarnessFacts {
  readonly connectHarnessId: string;
  readonly compartment: Compartment;
}

/** A harness, with the facts that are known about it. */
class ConnectHarnessBase extends Construct implements IConnectHarness {
  /** @internal */
  public readonly _known: Known<ConnectHarnessFacts>;

  /** @internal */
  public constructor(scope: Construct, id: string, facts?: ConnectHarnessAttributes) {
    super(scope, id);
    if (facts) checkOcid(this.node.path, "connectHarnessId", facts.connectHarnessId, OcidKind.CONNECT_HARNESS);
    this._known = new Known<ConnectHarnessFacts>(this, "ConnectHarness.fromConnectHarnessAttributes", facts);
  }

  public get connectHarnessId(): string {
    return this._known.need("connectHarnessId");
  }

  // The provider does not report the names of the topics: they are the OCID with a suffix, as in Oracle's Connect samples.
  public get configTopic(): string {
    return `${this.connectHarnessId}-config`;
  }

  public get offsetTopic(): string {
    return `${this.connectHarnessId}-offset`;
  }

  public get statusTopic(): string {
    return `${this.connectHarnessId}-status`;
  }

  public allowUse(subject: Subject): PolicyStatement {
    return this.allow(subject, Access.use(RESOURCE_TYPE));
  }

  public allowInspect(subject: Subject): PolicyStatement {
    return this.allow(subject, Access.read(RESOURCE_TYPE));
  }

  public allowManage(subject: Subject): PolicyStatement {
    return this.allow(subject, Access.manage(RESOURCE_TYPE));
  }

  private allow(subject: Subject, access: Access): PolicyStatement {
    const value = this.connectHarnessId;
    return allow(subject, access, { known: this._known, variable: "target.connectharness.id", value });
  }
}

/**
 * A Kafka Connect harness. It does not run connectors: it holds the compacted topics that your workers need, which ordinary
 * streams cannot replace. Several connectors may share one harness.
 *
 * @see https://docs.oracle.com/en-us/iaas/Content/Streaming/Tasks/create-connect-harness.htm
 */
export class ConnectHarness extends ConnectHarnessBase {
  /**
   * An existing harness of which only the OCID is known.
   *
   * @throws ConfigurationError if the string is not a connect harness OCID
   */
  public static fromConnectHarnessId(scope: Construct, id: string, connectHarnessId: string): IConnectHarness {
    return new ConnectHarnessBase(scope, id, { connectHarnessId });
  }

  /**
   * An existing harness.
   *
   * @throws ConfigurationError if the string is not a connect harness OCID
   */
  public static fromConnectHarnessAttributes(
    scope: Construct,
    id: string,
    attributes: ConnectHarnessAttributes,
  ): IConnectHarness {
    return new ConnectHarnessBase(scope, id, attributes);
  }

  /** Where the harness lives. */
  public readonly compartment: Compartment;

  /** @throws ConfigurationError for an empty name */
  public constructor(scope: Construct, id: string, props: ConnectHarnessProps) {
    super(scope, id);
    checkProps(this, "ConnectHarnessProps", props);
    const { compartment, name = id } = props;
    checkNotEmpty(this.node.path, "the name of a connect harness", name, "name it after the Connect cluster it serves");
    const harness = make(StreamingConnectHarness, this, props, [
      { config: { compartmentId: compartment.compartmentId, name } },
      protection(this, "connect harness", props),
    ]);
    this.compartment = compartment;
    this._known.learn({ connectHarnessId: () => harness.id, compartment });
  }
}
