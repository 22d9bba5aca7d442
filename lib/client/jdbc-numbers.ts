// How the JDBC source converts numbers.

/**
 * How the JDBC source converts columns of type NUMERIC, which include Oracle's NUMBER: the setting `numeric.mapping`.
 *
 * These are the four values of `NumericMapping` in `JdbcSourceConnectorConfig` of confluentinc/kafka-connect-jdbc.
 *
 * @see https://docs.confluent.io/kafka-connectors/jdbc/current/source-connector/source_config_options.html
 */
export enum JdbcNumbers {
  /** All become Connect's type Decimal, which is base64 in JSON. */
  NONE = "none",

  /** Numbers without decimal places become integers of the size that fits, the rest Decimal. */
  PRECISION_ONLY = "precision_only",

  /** Numbers become integers or floating-point numbers if precision and scale fit, the rest Decimal. */
  BEST_FIT = "best_fit",

  /** As `BEST_FIT`, and all numbers with decimal places become floating-point numbers, even if digits are lost. */
  BEST_FIT_EAGER_DOUBLE = "best_fit_eager_double",
}
