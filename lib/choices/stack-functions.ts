// The functions of a stack, which run the programs of this library: their applications, images, identities and files.

import { FunctionNotes } from "../client/function-notes";
import { Duration } from "../core/duration";
import { allOrNothing } from "../core/resource/part";
import { type OciStack } from "../core/stack/oci-stack";
import { FunctionApplication, type FunctionShape } from "../functions/function-application";
import { type FunctionProgram } from "../functions/function-program";
import { OciFunction } from "../functions/oci-function";
import { ProgramImages } from "../functions/program-images";
import { Policy } from "../identity/policy";
import { type Subject } from "../identity/subject";
import { type ILogGroup } from "../logging/log-group";
import { type IStreamPool } from "../streaming/stream-pool";
import { acceptServicePolicy } from "./accepted-choices";
import { type NetworkInStack, NetworkPart } from "./network-in-stack";

/** How the functions of a stack run. */
export interface StackFunctionOptions {
  /**
   * The memory of each function in MiB: 128, 256, 512, 1024, 2048 or 3072.
   *
   * @default - what each program needs
   */
  readonly memoryMiB?: number;

  /**
   * The timeout of a run: 1 to 300 whole seconds.
   *
   * @default - what each program needs
   */
  readonly timeout?: Duration;

  /**
   * The processor type of the functions; the images must be built for it. A change replaces the functions.
   *
   * @default FunctionShape.X86
   */
  readonly shape?: FunctionShape;

  /**
   * The number of simultaneous calls that a function with `isProvisioned` is ready for, for an additional charge: a multiple of 40
   * for 128 MiB, of 20 for 256 MiB, otherwise of 10.
   *
   * @default - none: the first call after a pause waits for a container
   */
  readonly provisionedConcurrency?: number;
}

/** The surroundings of the functions of a stack. */
export interface StackFunctionsProps {
  /** The network of the stack, whose subnet for functions has them. */
  readonly network: NetworkInStack;

  /** The log group of the applications' logs. */
  readonly logs: ILogGroup;

  /** The prefix of the names of image repositories, as in `ProgramImages.of`. */
  readonly images: string;

  /**
   * How the functions run.
   *
   * @default - with the memory and timeout that their programs need
   */
  readonly options?: StackFunctionOptions;

  /**
   * Whether the stack has the policy `functions-service`, with the two statements that the first functions of a tenancy need. The
   * first statement applies to the whole tenancy; the policy accepts the rule OCI-IAM-004.
   *
   * @default false
   */
  readonly servicePolicy?: boolean;
}

/** A function that runs a program. */
export interface StackFunctionProps {
  /** The program. */
  readonly program: FunctionProgram;

  /** The application of the function. */
  readonly application: FunctionApplication;

  /**
   * The image with its tag.
   *
   * @default - the input `<id>_image`, or, if that is empty, the name of the image in the output `image_names`
   */
  readonly image?: string;

  /** The variables that only the stack sets. */
  readonly config: { readonly [name: string]: string };

  /**
   * The variables that `settings` may change.
   *
   * @default - none
   */
  readonly defaults?: { readonly [name: string]: string };

  /**
   * The variables from the users of the stack: see `settings` of an `OciFunction`.
   *
   * @default - none
   */
  readonly settings?: { readonly [name: string]: string };

  /**
   * Whether the function has the provisioned concurrency of the options.
   *
   * @default false
   */
  readonly isProvisioned?: boolean;
}

/** A function of a stack, and the subject of its permissions. */
export interface FunctionInStack {
  /** The function. */
  readonly fn: OciFunction;

  /** The function as a subject. No other function has its permissions. */
  readonly subject: Subject;
}

/** The functions of a stack, which run the programs of this library. */
export class StackFunctions {
  /**
   * Makes the policy of the Functions service, if there is to be one. Call it once in a stack.
   *
   * @throws ConfigurationError for an invalid prefix of images
   */
  public static of(stack: OciStack, props: StackFunctionsProps): StackFunctions {
    return new StackFunctions(stack, props);
  }

  private readonly images: ProgramImages;
  private readonly service: Policy | undefined;
  private readonly made: OciFunction[] = [];

  private constructor(
    private readonly stack: OciStack,
    private readonly props: StackFunctionsProps,
  ) {
    this.images = ProgramImages.of(stack, props.images);
    this.service = props.servicePolicy === true ? servicePolicy(stack) : undefined;
  }

  /** The functions, in their order. */
  public get functions(): OciFunction[] {
    return [...this.made];
  }

  /**
   * Makes an application, with the id `<id>-functions`, the name `<name_prefix>-<id>` and a log.
   *
   * @param pool - a pool that the functions use; they may connect to it if its endpoint is private
   * @throws ConfigurationError for an id that `NetworkInStack.functionsGroup` rejects, and for everything that a
   * `FunctionApplication` rejects
   */
  public addApplication(id: string, pool: IStreamPool): FunctionApplication {
    return allOrNothing(this.stack, () => this.applicationOf(id, pool));
  }

  private applicationOf(id: string, pool: IStreamPool): FunctionApplication {
    const { stack } = this;
    const { network, logs, options = {} } = this.props;
    const group = network.functionsGroup(id);
    const application = new FunctionApplication(stack, `${id}-functions`, {
      compartment: stack.compartment,
      name: `${stack.namePrefix}-${id}`,
      subnets: [network.subnetOf(NetworkPart.FUNCTIONS)],
      networkSecurityGroups: [group],
      shape: options.shape,
    });
    if (this.service !== undefined) application.node.addDependency(this.service);
    logs.addLog(`${id}-functions`, { source: application.invokeLog() });
    network.allowToPool(group, pool);
    return application;
  }

  /**
   * Makes a function, and a dynamic group with the function alone.
   *
   * @throws ConfigurationError for everything that an `OciFunction` rejects
   */
  public addFunction(id: string, props: StackFunctionProps): FunctionInStack {
    const { isProvisioned = false, image, ...rest } = props;
    const { memoryMiB, timeout, provisionedConcurrency } = this.props.options ?? {};
    const made = allOrNothing(this.stack, () => {
      const fn = new OciFunction(this.stack, id, {
        ...rest,
        image: image ?? this.images.imageOf(props.program, `${id}_image`),
        memoryMiB,
        timeout,
        ...(isProvisioned && { provisionedConcurrency }),
      });
      return { fn, subject: fn.addIdentity() };
    });
    this.made.push(made.fn);
    return made;
  }

  /**
   * Adds the outputs `function_ids`, `function_invoke_endpoints` and `image_names`, and the file `function_env_md`. Call it after you
   * have added all functions.
   */
  public addOutputs(): void {
    const { stack, made } = this;
    const ids = made.map(({ node, functionId }) => [node.id, functionId] as const);
    const endpoints = made.map(({ node, invokeEndpoint }) => [node.id, invokeEndpoint] as const);
    stack.output.map("function_ids", Object.fromEntries(ids), { title: "OCIDs of the functions" });
    const title = "Where the functions are invoked";
    stack.output.map("function_invoke_endpoints", Object.fromEntries(endpoints), { title });
    this.images.addOutput();
    FunctionNotes.markdown(made).addOutput(stack, "function_env_md");
  }
}

function servicePolicy(stack: OciStack): Policy {
  const { compartment } = stack;
  const statements = FunctionApplication.allowService(compartment);
  const policy = new Policy(stack, "functions-service", { compartment, statements });
  acceptServicePolicy(policy);
  // Resources that depend on the policy also depend on its wait.
  policy.inForce(Duration.seconds(60));
  return policy;
}
