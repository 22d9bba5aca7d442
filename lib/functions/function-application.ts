// A function application: the common settings of its functions, above all the network.

import { FunctionsApplication } from "@cdktf/provider-oci/lib/functions-application";
import { type Construct, type IConstruct } from "constructs";
import { type Compartment } from "../core/compartment";
import { type Known } from "../core/resource/known";
import { type ResourceOptions } from "../core/resource/options";
import { make } from "../core/resource/part";
import { checkProps } from "../core/resource/shape";
import { Access } from "../identity/access";
import { PolicyLocation } from "../identity/policy-location";
import { PolicyStatement } from "../identity/policy-statement";
import { Subject } from "../identity/subject";
import { type LogSource } from "../logging/log-source";
import { type INetworkSecurityGroup } from "../network/network-security-group";
import { type ISubnet } from "../network/subnet";
import { type IStreamPool } from "../streaming/stream-pool";
import { type SecurityAttribute } from "../streaming/security-attribute";
import { type IKey } from "../vault/key";
import { FunctionApplicationBase, type FunctionApplicationFacts } from "./function-base";
import { planFunctionConfig } from "./function-config";
import { lookUpApplication } from "./function-lookup";
import { connect, planNetwork } from "./function-network";
import { planApplicationName, planSignatures, planTelemetry } from "./function-parts";
import { type FunctionTracing } from "./function-tracing";

/** A function application, made here or imported. */
export interface IFunctionApplication extends IConstruct {
  /** The OCID. */
  readonly functionApplicationId: string;

  /**
   * Gives permission to invoke every function of the application: InvokeFunction.
   *
   * It is limited by `target.app.id`. Oracle's "Controlling Access to Invoke and Manage Functions" limits by OCID this way, but
   * its reference of policy variables does not list the variable.
   *
   * @throws ConfigurationError on an import without a compartment
   */
  allowInvoke(subject: Subject): PolicyStatement;

  /** The output of the functions, for a `Log`. Functions then ignores `syslogUrl`. */
  invokeLog(): LogSource;

  /** @internal */
  readonly _known: Known<FunctionApplicationFacts>;
}

/** The processors that the functions of an application run on. The images must be built for them. */
export enum FunctionShape {
  /** x86. */
  X86 = "GENERIC_X86",
  /** Arm. */
  ARM = "GENERIC_ARM",
  /** Either one, depending on capacity: each image must be built for both. */
  X86_OR_ARM = "GENERIC_X86_ARM",
}

/** The format of the lines in a function's log. */
export enum FunctionLogFormat {
  /** Lines of text. */
  PLAIN_TEXT = "PLAIN_TEXT",
  /** One JSON object per line. */
  JSON = "JSON",
}

/** The properties of a function application. */
export interface FunctionApplicationProps extends ResourceOptions {
  /** The compartment of the application and its functions. A change moves them in place. */
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
   * A private subnet needs a service gateway, a public one an internet gateway. The subnets of a `Vcn` that is made here have
   * them. The subnets do not affect from where functions can be invoked: their endpoints are public, and IAM decides who may
   * call them.
   */
  readonly subnets: ISubnet[];

  /**
   * The network security groups of the functions' network interfaces, in the VCN of the subnets. A change is made in place.
   * Groups that do not allow outgoing traffic, in subnets that do not allow it either, lead to a warning.
   *
   * @default - in a subnet made here that does not allow outgoing traffic, a new group with the name and the tags of the
   * application, which allows traffic to Oracle's services on TCP 443; otherwise none
   */
  readonly networkSecurityGroups?: INetworkSecurityGroup[];

  /**
   * The processors that the functions run on. A change replaces the application and its functions.
   *
   * @default FunctionShape.X86
   */
  readonly shape?: FunctionShape;

  /**
   * Environment variables of all functions, which a function can override. At most 4096 bytes, keys and values together. A key
   * has letters, digits and underscores. A hyphen leads to a warning, because the API's reference does not allow it, although
   * Oracle's own samples use it.
   *
   * Anyone who may see the application can read them: give OCIDs, and let the functions read secrets from a vault. You cannot
   * remove the last variable, because the provider keeps an argument that is removed.
   *
   * @default - none
   */
  readonly config?: { readonly [key: string]: string };

  /**
   * The keys of `config` that do not hold a secret, although their names end like one (`password`, `secret`, `token`,
   * `api_key`): `DB_SECRET` can be the name of a secret. OCIDs, switches (`true`, `off`) and numbers under `MAX_...` and
   * `MIN_...` are accepted without being listed here.
   *
   * @default - none: a value in plain text under such a key is rejected
   */
  readonly notSecret?: string[];

  /**
   * The keys of which one must have signed the image of each function: RSA or ECDSA.
   *
   * @default - images do not need a signature
   */
  readonly imageSignatureKeys?: IKey[];

  /**
   * The format of the lines in the functions' service log, see `invokeLog`.
   *
   * @default - the service's default
   */
  readonly logFormat?: FunctionLogFormat;

  /**
   * The destination of the functions' log without a service log: `tcp://`, `udp://` or `tcp+tls://`, host and port, reachable
   * from the subnets.
   *
   * @default - none
   */
  readonly syslogUrl?: string;

  /**
   * The destination of traces.
   *
   * @default - none
   */
  readonly tracing?: FunctionTracing;

  /**
   * Attributes for Zero Trust Packet Routing.
   *
   * @default - none
   */
  readonly securityAttributes?: SecurityAttribute[];
}

/** The known facts about a function application that exists. */
export interface FunctionApplicationAttributes {
  /** The OCID. */
  readonly functionApplicationId: string;

  /**
   * The compartment of the application. Grants on its functions, and connectors to them, need it.
   *
   * @default - not known
   */
  readonly compartment?: Compartment;
}

/** The function application to look up. */
export interface FunctionApplicationLookup {
  /** The whole name; case matters. */
  readonly name: string;

  /** The compartment of the application. */
  readonly compartment: Compartment;
}

/**
 * A function application.
 *
 * Functions can pull images and use the subnets only if the tenancy has the statements `Allow service FaaS to read repos in
 * tenancy` and `Allow service FaaS to use virtual-network-family in compartment ...`. They are not written here, because a
 * tenancy needs them only once: see `allowService`.
 *
 * Deleting an application takes at least 5 minutes.
 *
 * @see https://docs.oracle.com/en-us/iaas/Content/Functions/Tasks/functionscreatingapps-task.htm
 */
export class FunctionApplication extends FunctionApplicationBase {
  /**
   * The two statements that Functions needs in a tenancy before the first function runs: the service may pull images from all
   * repositories of the tenancy, and use the networks of a compartment. Write them once, in a `Policy`, and let the applications
   * depend on it.
   *
   * @param compartment - the compartment of the subnets
   */
  public static allowService(compartment: Compartment): PolicyStatement[] {
    const subject = Subject.service("FaaS");
    const [tenancy, place] = [PolicyLocation.tenancy(), PolicyLocation.compartment(compartment)];
    return [
      PolicyStatement.allow({ subject, access: Access.read("repos"), location: tenancy }),
      PolicyStatement.allow({ subject, access: Access.use("virtual-network-family"), location: place }),
    ];
  }

  /**
   * An application that exists, with only its OCID known.
   *
   * @throws ConfigurationError if the string is not a function application OCID
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
   * @throws ConfigurationError if the string is not a function application OCID
   */
  public static fromFunctionApplicationAttributes(
    scope: Construct,
    id: string,
    attributes: FunctionApplicationAttributes,
  ): IFunctionApplication {
    return new FunctionApplicationBase(scope, id, attributes);
  }

  /**
   * An application that exists, which Terraform finds by its name. The plan fails if there is no application of that name. The
   * user who deploys needs permission to see the applications of the compartment.
   *
   * @throws ConfigurationError for an empty name
   */
  public static fromLookup(scope: Construct, id: string, lookup: FunctionApplicationLookup): IFunctionApplication {
    return lookUpApplication(scope, id, lookup);
  }

  /** The compartment of the application and its functions. */
  public readonly compartment: Compartment;

  /** The network security groups of the functions: the given ones, or the one that was made. */
  public readonly networkSecurityGroups: INetworkSecurityGroup[];

  /** @throws ConfigurationError for a name that is empty or that another application of the compartment has, no or more than
   * 3 subnets, a group of another VCN, a bad syslog URL, config that is too long or holds a secret, and a `notSecret` that
   * names none of its keys */
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
   * Allows traffic from the functions to a pool with a private endpoint, on TCP 443 and 9092: out of their first group, and
   * into the pool's. Both must be in the same VCN. A pool in another stack is deployed before the application, so its stack
   * cannot refer to this one.
   *
   * @throws ConfigurationError for an application without a network security group, a pool without a private endpoint, and a
   * pool in another VCN
   */
  public allowTo(pool: IStreamPool): void {
    connect(this, this.networkSecurityGroups, pool);
  }
}
