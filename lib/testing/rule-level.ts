/** How much a broken rule matters. */
export enum RuleLevel {
  /** Data is lost or exposed, or something does not work. */
  ERROR = "error",
  /** A protection, a record or a signal is missing. */
  WARNING = "warning",
  /** A fact to be aware of: a cost, or a limit. */
  INFO = "info",
}
