// Which part of the traffic a flow log records.

import { checkOcid, OcidKind } from "../core/ocid";

const CAPTURE_FILTER = OcidKind.custom("capturefilter");

/**
 * A capture filter of the Networking service: sampling, and rules of what is recorded. It is made elsewhere.
 */
export class CaptureFilter {
  /**
   * A capture filter by its OCID.
   *
   * @throws ConfigurationError if the text is no capture filter's OCID
   */
  public static fromCaptureFilterId(captureFilterId: string): CaptureFilter {
    checkOcid(undefined, "captureFilterId", captureFilterId, CAPTURE_FILTER);
    return new CaptureFilter(captureFilterId);
  }

  private constructor(
    /** The OCID. */
    public readonly captureFilterId: string,
  ) {}
}
