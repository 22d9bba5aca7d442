/** What a diagram of a stack shows. */
export enum DiagramView {
  /** Where data goes, by network and service. */
  DATA_FLOW = "data-flow",
  /** Who may do what, by which statement of which policy. */
  PERMISSIONS = "permissions",
  /** Which resources are in which network, and who may connect to them. */
  NETWORK = "network",
}
