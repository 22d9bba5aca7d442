// Whether Terraform refuses to destroy the database, as it does streams, keys and buckets.

import { type IConstruct } from "constructs";

/** What the stack says, else the context key `deletionProtection`, else yes: as all constructs that hold data. */
export function isProtected(scope: IConstruct, own: boolean | undefined): boolean {
  const context: unknown = scope.node.tryGetContext("deletionProtection");
  return own ?? (context !== false && context !== "false");
}
