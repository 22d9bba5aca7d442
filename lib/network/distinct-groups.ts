// Internal: checks that an endpoint does not name a network security group twice.

import { refusal } from "../core/checks";
import { resolvedText } from "../core/token/tokens";
import { type INetworkSecurityGroup } from "./network-security-group";

export function checkDistinctGroups(at: string | undefined, groups: readonly INetworkSecurityGroup[]): void {
  const [scope] = groups;
  if (scope === undefined) return;
  const ids = groups.map(({ networkSecurityGroupId }) => resolvedText(scope, networkSecurityGroupId));
  const twin = groups.find((_, index) => ids.indexOf(ids[index] ?? "") < index);
  if (twin === undefined) return;
  const what = "networkSecurityGroups";
  throw refusal(at, { what, rule: "must be different", got: twin.node.path, remedy: "name each once" });
}
