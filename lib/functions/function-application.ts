// A function application: what its functions share, first of all the network.

import { FunctionsApplication, type FunctionsApplicationConfig } from "@cdktf/provider-oci/lib/functions-application";
import { TerraformStack } from "cdktf";
import { type Construct } from "constructs";
import { refusal } from "../core/checks";
import { claim } from "../core/resource/claims";
import { type Compartment } from "../core/compartment";
import { tagsOf } from "../core/stack/stack-settings";
import { type Tags } from "../core/tags";
import { renderTimeouts, type ResourceTimeouts } from "../core/resource/options";
import { type INetworkSecurityGroup } from "../network/network-security-group";
import { type ISubnet } from "../network/subnet";
import { SecurityAttribute } from "../streaming/security-attribute";
import { type IKey } from "../vault/key-base";
import { checkApplication } from "./function-application-checks";
import {
  type FunctionApplicationAttributes,
  FunctionApplicationBase,
  type IFunctionApplication,
  ImportedFunctionApplication,
} from "./function-application-base";
import { FunctionShape } from "./function-shape";
import { type FunctionTracing } from "./function-tracing";

/** How the lines of a function's log are written. */
export enum FunctionLogFormat {
  /** Lines of text. */
  PLAIN_TEXT = "PLAIN_TEXT",
  /** A JSON object a line. */
  JSON = "JSON",
}

/** What a function application is made of. */
export interface FunctionApplicationProps {
  /** Where the application and its functions live. A change moves them in place. */
  readonly compartment: Compartment;

  /** The name, unique in its compartment. A change replaces the application and its functions. */
  readonly name: string;

  /**
   * The subnets that the functions run in: 1 to 3; one is enough if it is regional. A change replaces the application and its
   * functions.
   *
   * A private subnet needs a service gateway, a public one an internet gateway. From where functions are invoked has
   * nothing to do with it: their endpoints are public, and IAM decides who may call them.
   */
  readonly subnets: ISubnet[];

  /**
   * The network security groups of the functions' network interfaces, in the VCN of the subnets.
   *
   * @default - none
   */
  readonly networkSecurityGroups?: INetworkSecurityGroup[];

  /**
   * The processors that the functions run on. A change replaces the application and its functions.
   *
   * @default FunctionShape.X86
   */
  readonly shape?: FunctionShape;

  /**
   * Environment variables of all functions; a function's own come over them. At most 4096 bytes, keys and values together.
   *
   * Whoever may see the application can read them: give OCIDs, and let the functions read secrets from a vault. Taking
   * the last one away does not work, since the provider keeps what it is not told.
   *
   * @default - none
   */
  readonly config?: { readonly [key: string]: string };

  /**
   * The keys of which one must have signed the image of each function.
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

  /**
   * Tags beside those of the stack.
   *
   * @default - the stack's tags
   */
  readonly tags?: Tags;

  /**
   * How long Terraform waits. Deleting takes 5 minutes at least.
   *
   * @default - 20 minutes for each step
   */
  readonly timeouts?: ResourceTimeouts;
}

/**
 * A function application.
 *
 * Functions can pull images, and reach the subnets, where the tenancy has the statements `Allow service FaaS to read repos
 * in tenancy` and `Allow service FaaS to use virtual-network-family in compartment ...`; they are not written here, since a
 * tenancy has them once.
 *
 * @see https://docs.oracle.com/en-us/iaas/Content/Functions/Tasks/functionscreatingapps-task.htm
 */
export class FunctionApplication extends FunctionApplicationBase {
  /**
   * An application that exists, of which only the OCID is known.
   *
   * @throws ConfigurationError if the text is no function application's OCID
   */
  public static fromFunctionApplicationId(
    scope: Construct,
    id: string,
    functionApplicationId: string,
  ): IFunctionApplication {
    return new ImportedFunctionApplication(scope, id, { functionApplicationId });
  }

  /**
   * An application that exists.
   *
   * @throws ConfigurationError if the text is no function application's OCID
   */
  public static fromFunctionApplicationAttributes(
    scope: Construct,
    id: string,
    attributes: FunctionApplicationAttributes,
  ): IFunctionApplication {
    return new ImportedFunctionApplication(scope, id, attributes);
  }

  /** The OCID. */
  public readonly functionApplicationId: string;

  /** Where the application and its functions live. */
  public readonly compartment: Compartment;

  /** @throws ConfigurationError for an empty name, no or more than 3 subnets, a group of another VCN, a bad syslog URL, and
   * config that is too long or holds a secret */
  public constructor(scope: Construct, id: string, props: FunctionApplicationProps) {
    super(scope, id);
    checkApplication(this, props);
    claimName(this, props);
    const application = new FunctionsApplication(this, "Resource", renderApplication(this, props));
    this.functionApplicationId = application.id;
    this.compartment = props.compartment;
  }

  /** @internal */
  public get _compartment(): Compartment {
    return this.compartment;
  }
}

/** The API's reference: unique within the compartment. */
function claimName(application: FunctionApplication, { compartment, name }: FunctionApplicationProps): void {
  const twin = claim(TerraformStack.of(application), application, "application", compartment.compartmentId, name);
  if (twin === undefined) return;
  const rule = `is the name of ${twin} in the same compartment already`;
  throw refusal(application.node.path, { what: `the name '${name}'`, rule, remedy: "give one of them another name" });
}

function renderApplication(
  application: FunctionApplication,
  props: FunctionApplicationProps,
): FunctionsApplicationConfig {
  const { shape = FunctionShape.X86, networkSecurityGroups, securityAttributes, imageSignatureKeys, logFormat } = props;
  const groups = networkSecurityGroups?.map((group) => group.networkSecurityGroupId);
  const keyDetails = imageSignatureKeys?.map((key) => ({ kmsKeyId: key.keyId }));
  return {
    compartmentId: props.compartment.compartmentId,
    displayName: props.name,
    subnetIds: props.subnets.map((subnet) => subnet.subnetId),
    shape,
    ...(groups && { networkSecurityGroupIds: groups }),
    ...(props.config && { config: { ...props.config } }),
    ...(keyDetails && { imagePolicyConfig: { isPolicyEnabled: true, keyDetails } }),
    ...(logFormat && { logging: { lineFormat: logFormat } }),
    ...(props.syslogUrl !== undefined && { syslogUrl: props.syslogUrl }),
    ...(props.tracing && { traceConfig: props.tracing._render() }),
    ...(securityAttributes && {
      securityAttributes: SecurityAttribute._merge(application.node.path, securityAttributes),
    }),
    ...tagsOf(application, props.tags),
    timeouts: renderTimeouts(application, props.timeouts),
  };
}
