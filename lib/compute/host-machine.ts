// What machines a host is: their shape, their image, and how many there are.

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

/** What a machine is like. */
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

/** What a machine boots from: Oracle Linux 9, with which the software of a host is installed. */
export class HostImage {
  /** The newest image of Oracle Linux 9 when the machine is made. A newer one later changes nothing. */
  public static newest(): HostImage {
    return new HostImage(undefined);
  }

  /**
   * An image of Oracle Linux 9. Where an input is left empty, the newest one. The image of a machine that exists stays: replace the machine to
   * take over another.
   *
   * @throws ConfigurationError if the text is not an image OCID
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

/** Several machines that are alike. */
export interface MachinePool {
  /** How many there are, at least 1. A change adds or ends machines. */
  readonly count: number;

  /**
   * A defined tag, of a namespace that exists, which only these machines have: by it IAM knows them. Somebody who may set it on another
   * instance gives that one their permissions, so let few people use the namespace. Another one replaces the machines.
   */
  readonly tag: TagMatch;
}

/** The machines of a pool. @internal */
export interface SharedMachines {
  readonly count: number;
  readonly tag: Required<TagMatch>;
}

/** How many machines a host is. */
export class HostMachines {
  /** One machine, which IAM knows by its OCID. */
  public static one(): HostMachines {
    return new HostMachines(undefined);
  }

  /**
   * An instance pool, whose machines share the work: one that ends is made anew. Changing from one machine to a pool replaces it.
   *
   * @throws ConfigurationError for no machine, and for a tag without a value
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
