// Internal: rejects access lists with a client twice, or with the whole internet.

import { checkSome, refusal } from "../core/checks";
import { resolvedText } from "../core/token/tokens";
import { areTheInternet, liesWithin } from "../network/cidr";
import { type DatabaseClient } from "./database-client";

const WHAT = "the access list of a database";

export function checkAccessList(clients: readonly DatabaseClient[]): void {
  checkSome(undefined, clients, {
    what: WHAT,
    member: "client",
    remedy: "use DatabaseAccess.anywhere() to allow all clients",
  });
  for (const [index, client] of clients.entries()) {
    const twin = clients.find(
      (other, at) => at !== index && isIn(client, other) && (at < index || !isIn(other, client)),
    );
    if (twin === undefined) continue;
    const rule = `must have each address once, but ${nameOf(client)} is in ${nameOf(twin)}, which is in the list already`;
    throw refusal(undefined, { what: WHAT, rule, remedy: "leave out the smaller one" });
  }
  const open = clients.flatMap(({ _network, _vcn }) => (_vcn === undefined ? [_network] : []));
  if (!areTheInternet(open)) return;
  const [rule, remedy] = ["must not be the whole internet", "name the networks, or use DatabaseAccess.anywhere()"];
  throw refusal(undefined, { what: WHAT, rule, got: open.join(", "), remedy });
}

function nameOf(client: DatabaseClient): string {
  return client._vcn === undefined ? client._network : `${client._network} of ${client._vcn.node.path}`;
}

/** Whether the other client includes all addresses of this one. */
function isIn(one: DatabaseClient, other: DatabaseClient): boolean {
  return isOneVcn(one, other) && (one._network === other._network || liesWithin(one._network, other._network) === true);
}

function isOneVcn({ _vcn: one }: DatabaseClient, { _vcn: other }: DatabaseClient): boolean {
  if (one === undefined || other === undefined) return one === other;
  return resolvedText(one, one.vcnId) === resolvedText(one, other.vcnId);
}
