// What the JDBC source makes of numbers.

/**
 * What the JDBC source makes of columns of type NUMERIC, Oracle's NUMBER among them: the setting `numeric.mapping`.
 *
 * These are the four values of `NumericMapping` in `JdbcSourceConnectorConfig` of confluentinc/kafka-connect-jdbc.
 *
 * @see https://docs.confluent.io/kafka-connectors/jdbc/current/source-connector/source_config_options.html
 */
export enum JdbcNumbers {
  /** All are Connect's type Decimal, which is base64 in JSON. */
  NONE = "none",

  /** Those without decimal places become integers of the size that fits, the rest Decimal. */
  PRECISION_ONLY = "precision_only",

  /** Integers and floating-point numbers where precision and scale fit, the rest Decimal. */
  BEST_FIT = "best_fit",

  /** As `BEST_FIT`, and floating-point numbers for all that have decimal places, even where digits are lost. */
  BEST_FIT_EAGER_DOUBLE = "best_fit_eager_double",
}
