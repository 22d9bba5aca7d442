// From where a gateway is reached.

/** From where a gateway is reached. */
export enum ApiGatewayEndpoint {
  /** From the internet: the gateway has a public address. */
  PUBLIC = "PUBLIC",
  /** From its subnet, and from networks with a route to it. */
  PRIVATE = "PRIVATE",
}
