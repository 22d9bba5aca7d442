// The networks that reach a gateway.

/** The networks that reach a gateway. */
export enum ApiGatewayEndpoint {
  /** The internet: the gateway has a public address. */
  PUBLIC = "PUBLIC",
  /** Its subnet, and networks with a route to it. */
  PRIVATE = "PRIVATE",
}
