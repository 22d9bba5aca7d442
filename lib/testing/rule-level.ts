/** How much a broken rule matters. */
export enum RuleLevel {
  /** Data is lost or open, or something does not work. */
  ERROR = "error",
  /** A protection, a record or a signal is missing. */
  WARNING = "warning",
  /** What you may want to know: it costs money, or has a limit. */
  INFO = "info",
}
