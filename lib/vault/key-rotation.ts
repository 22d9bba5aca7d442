// When the service gives a key a new version by itself.

import { type KmsKeyAutoKeyRotationDetails } from "@cdktf/provider-oci/lib/kms-key";
import { checkDuration, Duration } from "../core/duration";
import { type Instant } from "../core/instant";

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
 * Whether the service rotates a key by itself, and how often.
 *
 * A rotated key keeps its OCID: what uses it needs no change, and what earlier versions encrypted stays readable.
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
      remedy: "make the versions by hand (oci_kms_key_version) to rotate at other times",
    });
    return new KeyRotation(interval, options?.start);
  }

  /** Ends a schedule. Leaving `rotation` out would not: the provider keeps what it is not told. */
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
