// What a Java client of Kafka can log in as without a token.

/** What a client runs as; the value is the login module of Oracle's library. */
export enum KafkaPrincipal {
  /** A compute instance. The name of this login module is inferred from the other one. */
  INSTANCE = "InstancePrincipalsLoginModule",
  /** A resource: a Data Flow run, a function. */
  RESOURCE = "ResourcePrincipalsLoginModule",
}
