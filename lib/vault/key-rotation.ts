// When the service automatically creates a new version of a key.

import { type KmsKeyAutoKeyRotationDetails, type KmsKeyConfig } from "@cdktf/provider-oci/lib/kms-key";
import { Op } from "cdktf";
import { type Construct } from "constructs";
import { refusal } from "../core/checks";
import { checkDuration, Duration } from "../core/duration";
import { type Instant } from "../core/instant";
import { type Part } from "../core/resource/part";
import { isKnown } from "../core/token/tokens";
import { type KeyProps } from "./key";
import { VaultType } from "./vault";

/** How a rotation is scheduled. */
export interface KeyRotationOptions {
  /**
   * The day from which the intervals are counted. The service ignores the time of day.
   *
   * @default - the day on which the key gets the schedule
   */
  readonly start?: Instant;
}

/**
 * Whether the service rotates a key automatically, and how often.
 *
 * A rotated key keeps its OCID: resources that use it need no change, and data that earlier versions encrypted stays readable.
 */
export class KeyRotation {
  /**
   * Rotates the key at an interval of 60 to 365 whole days, in a virtual private vault only.
   *
   * @throws ConfigurationError for any other interval
   */
  public static every(interval: Duration, options?: KeyRotationOptions): KeyRotation {
    checkDuration(undefined, "the interval of a key's rotation", interval, {
      min: Duration.days(60),
      max: Duration.days(365),
      unit: "days",
      remedy: "create the versions yourself (oci_kms_key_version) to rotate at other times",
    });
    return new KeyRotation(interval, options?.start);
  }

  /** Ends a schedule. Leaving out `rotation` does not end it: the provider keeps a setting that is left out. */
  public static off(): KeyRotation {
    return new KeyRotation(undefined, undefined);
  }

  private constructor(
    private readonly interval: Duration | undefined,
    private readonly start: Instant | undefined,
  ) {}

  /** Whether there is a schedule. */
  public get isScheduled(): boolean {
    return this.interval !== undefined;
  }

  /** @internal */
  public _render(): { isAutoRotationEnabled: boolean; autoKeyRotationDetails?: KmsKeyAutoKeyRotationDetails } {
    if (this.interval === undefined) return { isAutoRotationEnabled: false };
    const autoKeyRotationDetails = {
      rotationIntervalInDays: this.interval.toDays(),
      ...(this.start !== undefined && { timeOfScheduleStart: this.start.toIsoString() }),
    };
    return { isAutoRotationEnabled: true, autoKeyRotationDetails };
  }
}

const VIRTUAL_PRIVATE = VaultType.VIRTUAL_PRIVATE._render();

/** A default vault does not rotate keys on a schedule. Terraform checks the type of a vault that is looked up. @internal */
export function planRotation(key: Construct, { vault, rotation }: KeyProps): Part<KmsKeyConfig> {
  const config = rotation?._render();
  const type = vault._known.find("type");
  if (rotation?.isScheduled !== true || type === undefined || type === VIRTUAL_PRIVATE) return { config };
  if (isKnown(type)) {
    const remedy = "leave it out, or create the vault with VaultType.VIRTUAL_PRIVATE";
    const rule = "is possible in a virtual private vault only";
    throw refusal(key.node.path, { what: "rotation", rule, got: type, remedy });
  }
  const errorMessage = "A key can be rotated on a schedule in a virtual private vault only: leave rotation out.";
  return { config, preconditions: [{ condition: Op.eq(type, VIRTUAL_PRIVATE), errorMessage }] };
}
