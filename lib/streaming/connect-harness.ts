// A Kafka Connect harness: the three compacted topics in which Connect workers keep what they know.

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
   * What a Kafka Connect worker needs on the harness, beside what its connectors need on the streams.
   *
   * @throws ConfigurationError on an import that does not know its compartment
   */
  allowUse(subject: Subject): PolicyStatement;

  /**
   * To see the harness: GetConnectHarness. Not ListConnectHarnesses: a list has no one harness to name.
   *
   * @throws ConfigurationError on an import that does not know its compartment
   */
  allowInspect(subject: Subject): PolicyStatement;

  /**
   * To use, change and delete the harness. Oracle's Kafka Connect samples give this to workers.
   *
   * @throws ConfigurationError on an import that does not know its compartment
   */
  allowManage(subject: Subject): PolicyStatement;

  /** @internal */
  readonly _known: Known<ConnectHarnessFacts>;
}

/** What a harness is made of. */
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

/** What is known of a harness that exists. */
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

/** What can be known of a harness. @internal */
interface ConnectHarnessFacts {
  readonly connectHarnessId: string;
  readonly compartment: Compartment;
}

/** A harness of which some facts are known. */
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

  // The provider reports no topic names; they are the OCID with a suffix, as Oracle's Connect samples have it.
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
 * A Kafka Connect harness. It runs no connectors: it stores what your workers would keep in compacted topics, which
 * ordinary streams cannot be. Several connectors may share one.
 *
 * @see https://docs.oracle.com/en-us/iaas/Content/Streaming/Tasks/create-connect-harness.htm
 */
export class ConnectHarness extends ConnectHarnessBase {
  /**
   * A harness that exists, of which only the OCID is known.
   *
   * @throws ConfigurationError if the text is not a connect harness OCID
   */
  public static fromConnectHarnessId(scope: Construct, id: string, connectHarnessId: string): IConnectHarness {
    return new ConnectHarnessBase(scope, id, { connectHarnessId });
  }

  /**
   * A harness that exists.
   *
   * @throws ConfigurationError if the text is not a connect harness OCID
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
