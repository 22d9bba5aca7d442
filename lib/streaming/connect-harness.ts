// A Kafka Connect harness: the three compacted topics in which Connect workers keep what they know.

import { StreamingConnectHarness } from "@cdktf/provider-oci/lib/streaming-connect-harness";
import { Construct, type IConstruct } from "constructs";
import { checkNotEmpty } from "../core/checks";
import { type Compartment } from "../core/compartment";
import { lifecycleOf } from "../core/resource/lifecycle";
import { checkOcid, OcidKind } from "../core/ocid";
import { tagsOf } from "../core/stack/stack-settings";
import { type Tags } from "../core/tags";
import { renderTimeouts, type ResourceTimeouts } from "../core/resource/options";
import { Access } from "../identity/access";
import { type PolicyStatement } from "../identity/policy-statement";
import { type Subject } from "../identity/subject";
import { allow, type Granted } from "../identity/grant";

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

  /** Undefined where an import was not told. @internal */
  readonly _compartment: Compartment | undefined;
}

/** What a harness is made of. */
export interface ConnectHarnessProps {
  /** Where the harness lives: the compartment of the streams that its connectors use. A change moves it in place. */
  readonly compartment: Compartment;

  /** The name. A change replaces the harness: connectors lose their configuration and their offsets. */
  readonly name: string;

  /**
   * Tags beside those of the stack.
   *
   * @default - the stack's tags
   */
  readonly tags?: Tags;

  /**
   * Whether Terraform refuses to destroy or replace the harness.
   *
   * @default - the stack's setting, which is true unless it says otherwise
   */
  readonly deletionProtection?: boolean;

  /**
   * How long Terraform waits.
   *
   * @default - 20 minutes for each step
   */
  readonly timeouts?: ResourceTimeouts;
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

/** What a harness and its import share. */
abstract class ConnectHarnessBase extends Construct implements IConnectHarness {
  public abstract readonly connectHarnessId: string;
  /** @internal */
  public abstract readonly _compartment: Compartment | undefined;

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
    return allow(subject, Access.use(RESOURCE_TYPE), this.granted());
  }

  public allowInspect(subject: Subject): PolicyStatement {
    return allow(subject, Access.read(RESOURCE_TYPE), this.granted());
  }

  public allowManage(subject: Subject): PolicyStatement {
    return allow(subject, Access.manage(RESOURCE_TYPE), this.granted());
  }

  private granted(): Granted {
    const importer = "ConnectHarness.fromConnectHarnessAttributes";
    const ocid = this.connectHarnessId;
    return { construct: this, compartment: this._compartment, variable: "target.connectharness.id", ocid, importer };
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
   * @throws ConfigurationError if the text is no connect harness's OCID
   */
  public static fromConnectHarnessId(scope: Construct, id: string, connectHarnessId: string): IConnectHarness {
    return new ImportedConnectHarness(scope, id, { connectHarnessId });
  }

  /**
   * A harness that exists.
   *
   * @throws ConfigurationError if the text is no connect harness's OCID
   */
  public static fromConnectHarnessAttributes(
    scope: Construct,
    id: string,
    attributes: ConnectHarnessAttributes,
  ): IConnectHarness {
    return new ImportedConnectHarness(scope, id, attributes);
  }

  /** The OCID. */
  public readonly connectHarnessId: string;

  /** Where the harness lives. */
  public readonly compartment: Compartment;

  /** @throws ConfigurationError for an empty name */
  public constructor(scope: Construct, id: string, props: ConnectHarnessProps) {
    super(scope, id);
    const { compartment, name } = props;
    checkNotEmpty(this.node.path, "the name of a connect harness", name, "name it after the Connect cluster it serves");
    const harness = new StreamingConnectHarness(this, "Resource", {
      compartmentId: compartment.compartmentId,
      name,
      ...tagsOf(this, props.tags),
      timeouts: renderTimeouts(this, props.timeouts),
      lifecycle: lifecycleOf(this, props.deletionProtection, []),
    });
    this.connectHarnessId = harness.id;
    this.compartment = compartment;
  }

  /** @internal */
  public get _compartment(): Compartment {
    return this.compartment;
  }
}

class ImportedConnectHarness extends ConnectHarnessBase {
  public readonly connectHarnessId: string;
  /** @internal */
  public readonly _compartment: Compartment | undefined;

  public constructor(scope: Construct, id: string, attributes: ConnectHarnessAttributes) {
    super(scope, id);
    checkOcid(this.node.path, "connectHarnessId", attributes.connectHarnessId, OcidKind.CONNECT_HARNESS);
    this.connectHarnessId = attributes.connectHarnessId;
    this._compartment = attributes.compartment;
  }
}
