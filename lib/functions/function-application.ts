// A function application: what its functions share, first of all the network.

import { FunctionsApplication } from "@cdktf/provider-oci/lib/functions-application";
import { type Construct, type IConstruct } from "constructs";
import { type Compartment } from "../core/compartment";
import { type Known } from "../core/resource/known";
import { type ResourceOptions } from "../core/resource/options";
import { make } from "../core/resource/part";
import { checkProps } from "../core/resource/shape";
import { type PolicyStatement } from "../identity/policy-statement";
import { type Subject } from "../identity/subject";
import { type LogSource } from "../logging/log-source";
import { type INetworkSecurityGroup } from "../network/network-security-group";
import { type ISubnet } from "../network/subnet";
import { type IStreamPool } from "../streaming/stream-pool";
import { type SecurityAttribute } from "../streaming/security-attribute";
import { type IKey } from "../vault/key";
import { FunctionApplicationBase, type FunctionApplicationFacts } from "./function-base";
import { planFunctionConfig } from "./function-config";
import { connect, planNetwork } from "./function-network";
import { planApplicationName, planSignatures, planTelemetry } from "./function-parts";
import { type FunctionTracing } from "./function-tracing";

/** A function application, made here or elsewhere. */
export interface IFunctionApplication extends IConstruct {
  /** The OCID. */
  readonly functionApplicationId: string;

  /**
   * To invoke every function of the application: InvokeFunction.
   *
   * Limited by `target.app.id`: Oracle's "Controlling Access to Invoke and Manage Functions" limits by OCID so, its reference
   * of policy variables does not list the variable.
   *
   * @throws ConfigurationError on an import that does not know its compartment
   */
  allowInvoke(subject: Subject): PolicyStatement;

  /** What the functions print, for a `Log`. Functions then ignores `syslogUrl`. */
  invokeLog(): LogSource;

  /** @internal */
  readonly _known: Known<FunctionApplicationFacts>;
}

/** The processors that the functions of an application run on; the images must be built for them. */
export enum FunctionShape {
  /** x86. */
  X86 = "GENERIC_X86",
  /** Arm. */
  ARM = "GENERIC_ARM",
  /** Whichever has room: each image must be built for both. */
  X86_OR_ARM = "GENERIC_X86_ARM",
}

/** How the lines of a function's log are written. */
export enum FunctionLogFormat {
  /** Lines of text. */
  PLAIN_TEXT = "PLAIN_TEXT",
  /** A JSON object a line. */
  JSON = "JSON",
}

/** What a function application is made of. */
export interface FunctionApplicationProps extends ResourceOptions {
  /** Where the application and its functions live. A change moves them in place. */
  readonly compartment: Compartment;

  /**
   * The name, unique in its compartment. A change replaces the application and its functions.
   *
   * @default - the id of the construct
   */
  readonly name?: string;

  /**
   * The subnets that the functions run in: 1 to 3; one is enough if it is regional. A change replaces the application and its
   * functions.
   *
   * A private subnet needs a service gateway, a public one an internet gateway; subnets of a `Vcn` made here have them. From where functions are invoked has
   * nothing to do with it: their endpoints are public, and IAM decides who may call them.
   */
  readonly subnets: ISubnet[];

  /**
   * The network security groups of the functions' network interfaces, in the VCN of the subnets. A change is made in place. Groups
   * that let nothing out, in subnets that let nothing out, are warned of.
   *
   * @default - in a subnet made here that lets nothing out by itself a group of their own, with the name and the tags of the
   * application, which lets them reach Oracle's services on TCP 443; elsewhere none
   */
  readonly networkSecurityGroups?: INetworkSecurityGroup[];

  /**
   * The processors that the functions run on. A change replaces the application and its functions.
   *
   * @default FunctionShape.X86
   */
  readonly shape?: FunctionShape;

  /**
   * Environment variables of all functions; a function's own come over them. At most 4096 bytes, keys and values together. A key is
   * letters, digits and underscores; a hyphen is warned of, since the API's reference has none, and Oracle's own samples do.
   *
   * Whoever may see the application can read them: give OCIDs, and let the functions read secrets from a vault. Taking
   * the last one away does not work, since the provider keeps what it is not told.
   *
   * @default - none
   */
  readonly config?: { readonly [key: string]: string };

  /**
   * The keys of `config` that hold no secret, though they end like one (`password`, `secret`, `token`, `api_key`): `DB_SECRET` may be
   * the name of a secret. OCIDs, switches (`true`, `off`) and numbers under `MAX_...` and `MIN_...` pass without being named here.
   *
   * @default - none: a value in plain text under such a key is refused
   */
  readonly notSecret?: string[];

  /**
   * The keys of which one must have signed the image of each function: RSA or ECDSA.
   *
   * @default - images need no signature
   */
  readonly imageSignatureKeys?: IKey[];

  /**
   * How the lines of the functions' service log are written, see `invokeLog`.
   *
   * @default - the service's default
   */
  readonly logFormat?: FunctionLogFormat;

  /**
   * Where the functions' log goes without a service log: `tcp://`, `udp://` or `tcp+tls://`, host and port, reachable from
   * the subnets.
   *
   * @default - nowhere
   */
  readonly syslogUrl?: string;

  /**
   * Where traces go.
   *
   * @default - nowhere
   */
  readonly tracing?: FunctionTracing;

  /**
   * Attributes for Zero Trust Packet Routing.
   *
   * @default - none
   */
  readonly securityAttributes?: SecurityAttribute[];
}

/** What is known of a function application that exists. */
export interface FunctionApplicationAttributes {
  /** The OCID. */
  readonly functionApplicationId: string;

  /**
   * Where the application lives; grants on its functions, and connectors to them, need it.
   *
   * @default - not known
   */
  readonly compartment?: Compartment;
}

/**
 * A function application.
 *
 * Functions can pull images, and reach the subnets, where the tenancy has the statements `Allow service FaaS to read repos
 * in tenancy` and `Allow service FaaS to use virtual-network-family in compartment ...`; they are not written here, since a
 * tenancy has them once.
 *
 * Deleting an application takes 5 minutes at least.
 *
 * @see https://docs.oracle.com/en-us/iaas/Content/Functions/Tasks/functionscreatingapps-task.htm
 */
export class FunctionApplication extends FunctionApplicationBase {
  /**
   * An application that exists, of which only the OCID is known.
   *
   * @throws ConfigurationError if the text is not a function application OCID
   */
  public static fromFunctionApplicationId(
    scope: Construct,
    id: string,
    functionApplicationId: string,
  ): IFunctionApplication {
    return new FunctionApplicationBase(scope, id, { functionApplicationId });
  }

  /**
   * An application that exists.
   *
   * @throws ConfigurationError if the text is not a function application OCID
   */
  public static fromFunctionApplicationAttributes(
    scope: Construct,
    id: string,
    attributes: FunctionApplicationAttributes,
  ): IFunctionApplication {
    return new FunctionApplicationBase(scope, id, attributes);
  }

  /** Where the application and its functions live. */
  public readonly compartment: Compartment;

  /** The network security groups of the functions: those given, or the one that was made. */
  public readonly networkSecurityGroups: INetworkSecurityGroup[];

  /** @throws ConfigurationError for a name that is empty or that another application of the compartment has, no or more than
   * 3 subnets, a group of another VCN, a bad syslog URL, config that is too long or holds a secret, and a `notSecret` that names none of its keys */
  public constructor(scope: Construct, id: string, props: FunctionApplicationProps) {
    super(scope, id);
    checkProps(this, "FunctionApplicationProps", props);
    const { compartment, name = id, shape = FunctionShape.X86 } = props;
    const network = planNetwork(this, name, props);
    const application = make(FunctionsApplication, this, props, [
      { config: { shape } },
      planApplicationName(this, name, compartment),
      network,
      planFunctionConfig(this, this, props),
      planSignatures(this, props.imageSignatureKeys),
      planTelemetry(this, props),
    ]);
    this.compartment = compartment;
    this.networkSecurityGroups = [...network.groups()];
    const isTraced = props.tracing?._isOn === true;
    this._known.learn({ functionApplicationId: () => application.id, compartment, isTraced });
  }

  /**
   * Lets the functions reach a pool with a private endpoint, on TCP 443 and 9092: out of their first group, and into the pool's. Its
   * VCN must be theirs. A pool of another stack is deployed before the application, so nothing in its stack can refer to this one.
   *
   * @throws ConfigurationError for an application without a network security group, a pool without a private endpoint, and one in
   * another VCN
   */
  public allowTo(pool: IStreamPool): void {
    connect(this, this.networkSecurityGroups, pool);
  }
}
