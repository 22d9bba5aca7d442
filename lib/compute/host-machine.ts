// The machines of a host: their shape, their image and their number.

import { checkInteger, checkNotEmpty, refusal } from "../core/checks";
import { checkOcid, OcidKind } from "../core/ocid";
import { MatchingRule, type TagMatch } from "../identity/matching-rule";

/** Processors and memory of a machine with a flexible shape. */
export interface FlexibleShape {
  /**
   * A flexible shape, or an input. A change of the series may replace the machine.
   *
   * @default "VM.Standard.E5.Flex"
   */
  readonly shape?: string;

  /**
   * Processors, at least 1. A change restarts the machine.
   *
   * @default 2
   */
  readonly ocpus?: number;

  /**
   * Memory in GB, at least 1. A change restarts the machine.
   *
   * @default 16
   */
  readonly memoryGigabytes?: number;
}

/** The shape of a machine. */
export class HostShape {
  /**
   * A flexible shape.
   *
   * @throws ConfigurationError for a shape that does not end in `.Flex`, and for no processors or no memory
   */
  public static flexible({ shape, ocpus = 2, memoryGigabytes = 16 }: FlexibleShape = {}): HostShape {
    const name = shape ?? "VM.Standard.E5.Flex";
    checkShape(name);
    checkInteger(undefined, "ocpus", ocpus, { min: 1 });
    checkInteger(undefined, "memoryGigabytes", memoryGigabytes, { min: 1 });
    return new HostShape(name, ocpus, memoryGigabytes);
  }

  private constructor(
    private readonly shape: string,
    private readonly ocpus: number,
    private readonly memory: number,
  ) {}

  /** @internal */
  public _render(): { readonly shape: string; readonly shapeConfig: { ocpus: number; memoryInGbs: number } } {
    return { shape: this.shape, shapeConfig: { ocpus: this.ocpus, memoryInGbs: this.memory } };
  }
}

function checkShape(shape: string): void {
  checkNotEmpty(undefined, "shape", shape, "leave it out for VM.Standard.E5.Flex");
  if (shape.includes("${") || shape.endsWith(".Flex")) return;
  const remedy = "use VM.Standard.E5.Flex, for example";
  throw refusal(undefined, { what: "shape", rule: "must be flexible", got: shape, remedy });
}

/** The image of a machine: Oracle Linux 9, for which the installation of a host is written. */
export class HostImage {
  /** The newest image of Oracle Linux 9 when the machine is made. A newer image does not change an existing machine. */
  public static newest(): HostImage {
    return new HostImage(undefined);
  }

  /**
   * An image of Oracle Linux 9, or the newest one if an input is empty. An existing machine keeps its image: replace the
   * machine to use another.
   *
   * @throws ConfigurationError if the string is not an image OCID
   */
  public static fromImageId(imageId: string): HostImage {
    checkOcid(undefined, "imageId", imageId, OcidKind.IMAGE);
    return new HostImage(imageId);
  }

  private constructor(private readonly imageId: string | undefined) {}

  /** @internal */
  public _render(): string | undefined {
    return this.imageId;
  }
}

/** Several identical machines. */
export interface MachinePool {
  /** How many there are, at least 1. A change adds or ends machines. */
  readonly count: number;

  /**
   * A defined tag, in a namespace that exists, which only these machines have. IAM identifies them by it. Anyone who may set it
   * on another instance gives that instance their permissions, so restrict the use of the namespace. A change replaces the
   * machines.
   */
  readonly tag: TagMatch;
}

/** The machines of a pool. @internal */
export interface SharedMachines {
  readonly count: number;
  readonly tag: Required<TagMatch>;
}

/** The number of machines of a host. */
export class HostMachines {
  /** One machine, which IAM identifies by its OCID. */
  public static one(): HostMachines {
    return new HostMachines(undefined);
  }

  /**
   * An instance pool, whose machines share the work. A machine that terminates is replaced. Changing from one machine to a pool
   * replaces it.
   *
   * @throws ConfigurationError for zero machines, and for a tag without a value
   */
  public static pool({ count, tag }: MachinePool): HostMachines {
    checkInteger(undefined, "count", count, { min: 1 });
    const { namespace, key, value } = tag;
    if (value === undefined) {
      const remedy = "give a value that only these machines have";
      throw refusal(undefined, { what: "the tag of a pool of machines", rule: "must have a value", remedy });
    }
    MatchingRule.tag(tag);
    return new HostMachines({ count, tag: { namespace, key, value } });
  }

  private constructor(private readonly shared: SharedMachines | undefined) {}

  /** @internal */
  public _render(): SharedMachines | undefined {
    return this.shared;
  }
}
