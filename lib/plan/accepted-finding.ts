import { refusal } from "../core/checks";
import { oneLine } from "./values";

/** An accepted loss or interruption: the address of the resource, and a reason. */
export class AcceptedFinding {
  /**
   * Accepts the findings of the report at an address.
   *
   * @param address - as the report and Terraform write it: `oci_streaming_stream.orders_1A2B3C4D`, `module.a.oci_kms_key.key["eu"]`
   * @param reason - for later readers of the report
   * @throws ConfigurationError if one of them is empty
   */
  public static of(address: string, reason: string): AcceptedFinding {
    if (address.trim() === "") throw empty("the address of an accepted finding");
    if (reason.trim() === "") throw empty(`the reason why '${address}' is accepted`);
    return new AcceptedFinding(oneLine(address.trim()), oneLine(reason.trim()));
  }

  /**
   * Parses `ADDRESS=REASON`, the form of the command line. An equals sign in a key, `["a=b"]`, is part of the address.
   *
   * @throws ConfigurationError if there is no equals sign, or if one of its sides is empty
   */
  public static parse(text: string): AcceptedFinding {
    const [, address, reason] = /^((?:[^="]|"(?:[^"\\]|\\.)*")*)=(.*)$/s.exec(text) ?? [];
    if (address !== undefined && reason !== undefined) return AcceptedFinding.of(address, reason);
    throw refusal(undefined, {
      what: "an accepted finding",
      rule: "must be ADDRESS=REASON",
      got: text,
      remedy: "write the address from the report, an equals sign and the reason",
    });
  }

  private constructor(
    /** The address of the resource. */
    public readonly address: string,
    /** Why it is accepted. */
    public readonly reason: string,
  ) {}
}

function empty(what: string): Error {
  return refusal(undefined, { what, rule: "must not be empty", remedy: "write ADDRESS=REASON" });
}
