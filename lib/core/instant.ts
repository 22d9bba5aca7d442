// A moment in time in the one form that OCI accepts.

import { refusal } from "./checks";
import { isKnown } from "./token/tokens";

/** RFC 3339, with the digits that the provider's parser requires. */
const FORM = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?(?:Z|[+-]\d{2}:\d{2})$/i;

/** As long as `2027-01-01T00:00:00`. */
const TO_THE_SECOND = 19;

/** A moment in time. It never uses the current time, so synthesizing twice gives the same files. */
export class Instant {
  /**
   * An instant as RFC 3339 writes it: `2027-01-01T00:00:00Z`, `2027-01-01T01:00:00.5+01:00`. The string may be a token. RFC 3339
   * allows `t` and `z` in lower case, but the provider does not: they become capitals.
   *
   * @throws ConfigurationError if the string has another form, or if the day or hour does not exist
   */
  public static fromIso(text: string): Instant {
    if (!isKnown(text)) return new Instant(text);
    checkInstant(text);
    return new Instant(text.toUpperCase());
  }

  private constructor(private readonly text: string) {}

  /** RFC 3339, as it was given, in capital letters. */
  public toIsoString(): string {
    return this.text;
  }

  /** The same as `toIsoString`. */
  public toString(): string {
    return this.text;
  }

  /** Whether this is known to be later than `other`; false if one of them is a token. @internal */
  public _isAfter(other: Instant): boolean {
    return isKnown(this.text) && isKnown(other.text) && Date.parse(this.text) > Date.parse(other.text);
  }
}

function checkInstant(text: string): void {
  const what = "an instant";
  if (!FORM.test(text)) {
    const remedy = "write date, time and offset";
    throw refusal(undefined, { what, rule: "must be written like 2027-01-01T00:00:00Z (RFC 3339)", got: text, remedy });
  }
  if (!exists(text.toUpperCase()))
    throw refusal(undefined, { what, rule: "must be a day and a time that exist", got: text });
}

/** Whether parsing and writing it again changes nothing: February 30 would become a day in March. */
function exists(text: string): boolean {
  const local = text.slice(0, TO_THE_SECOND);
  const parsed = new Date(`${local}Z`);
  return !Number.isNaN(Date.parse(text)) && parsed.toISOString().startsWith(local);
}
