// Which paths of an example close when a rule of its network is taken away.

import { CoreNetworkSecurityGroupSecurityRule } from "@cdktf/provider-oci/lib/core-network-security-group-security-rule";
import { entriesOf, type Json, type JsonObject } from "../support/json";
import { pathFindings } from "../support/network-paths";
import { type SynthesizedDocument } from "../support/synthesis";

const RULES = CoreNetworkSecurityGroupSecurityRule.tfResourceType;

/** What `pathFindings` says of the document without the rules whose names begin so. There must be one. */
export function findingsWithout(document: SynthesizedDocument, rule: string): string[] {
  const all = document.resource as JsonObject;
  const kept = entriesOf(all[RULES]).filter(([name]) => !name.startsWith(rule));
  if (kept.length === entriesOf(all[RULES]).length) throw new Error(`there is no rule ${rule}`);
  return pathFindings({ ...document, resource: { ...all, [RULES]: Object.fromEntries<Json>(kept) } });
}
