// Internal: what Functions takes as an application.

import { type IConstruct } from "constructs";
import { checkNotEmpty, refusal } from "../core/checks";
import { isKnown } from "../core/token/tokens";
import { type INetworkSecurityGroup } from "../network/network-security-group";
import { type ISubnet } from "../network/subnet";
import { areDifferentVcns } from "../network/vcn-identity";
import { checkFunctionConfig } from "./function-config";

export interface CheckedApplication {
  readonly name: string;
  readonly subnets: readonly ISubnet[];
  readonly networkSecurityGroups?: readonly INetworkSecurityGroup[];
  readonly syslogUrl?: string;
  readonly config?: { readonly [key: string]: string };
  readonly imageSignatureKeys?: readonly unknown[];
}

export function checkApplication(application: IConstruct, checked: CheckedApplication): void {
  const at = application.node.path;
  const { subnets, networkSecurityGroups = [], imageSignatureKeys } = checked;
  checkNotEmpty(at, "the name of a function application", checked.name, "name it after what its functions do together");
  checkSubnets(at, subnets);
  checkVcn(application, "subnets", subnets, subnets);
  checkVcn(application, "networkSecurityGroups", networkSecurityGroups, subnets);
  checkSyslog(at, checked.syslogUrl);
  checkFunctionConfig(at, checked.config);
  if (imageSignatureKeys?.length !== 0) return;
  const remedy = "leave it out where images need no signature";
  throw refusal(at, { what: "imageSignatureKeys", rule: "must name at least one key", remedy });
}

/** Oracle, "Creating an Application": up to a maximum of three. */
const MAX_SUBNETS = 3;

function checkSubnets(at: string, subnets: readonly ISubnet[]): void {
  if (subnets.length >= 1 && subnets.length <= MAX_SUBNETS) return;
  const remedy = "one regional subnet is enough";
  throw refusal(at, { what: "subnets", rule: `must be 1 to ${MAX_SUBNETS}`, got: subnets.length, remedy });
}

type Member = IConstruct & { readonly _vcnId: string | undefined };

function checkVcn(
  application: IConstruct,
  what: string,
  members: readonly Member[],
  subnets: readonly ISubnet[],
): void {
  const vcnId = subnets.find((subnet) => subnet._vcnId !== undefined)?._vcnId;
  if (vcnId === undefined) return;
  const stranger = members.find((one) => one._vcnId !== undefined && areDifferentVcns(application, one._vcnId, vcnId));
  if (stranger === undefined) return;
  throw refusal(application.node.path, {
    what: `${stranger.node.path} of ${what}`,
    rule: "must be in the VCN of the subnets",
    remedy: "choose subnets and groups of one VCN",
  });
}

const SYSLOG = /^(?:tcp|udp|tcp\+tls):\/\/[^\s/:]+:\d+$/;

function checkSyslog(at: string, url: string | undefined): void {
  if (url === undefined || !isKnown(url) || SYSLOG.test(url)) return;
  const rule = "must be tcp://, udp:// or tcp+tls:// with a host and a port";
  throw refusal(at, { what: "syslogUrl", rule, got: url, remedy: "write it like tcp://logs.example.com:514" });
}
