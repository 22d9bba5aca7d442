// Internal: what a function application is made of, and what Functions takes.

import { type FunctionsApplicationConfig } from "@cdktf/provider-oci/lib/functions-application";
import { TerraformStack } from "cdktf";
import { type Construct, type IConstruct } from "constructs";
import { checkNotEmpty, refusal } from "../core/checks";
import { type Compartment } from "../core/compartment";
import { type Known } from "../core/resource/known";
import { type Part } from "../core/resource/part";
import { taken } from "../core/resource/taken";
import { isKnown } from "../core/token/tokens";
import { areDifferentVcns } from "../network/vcn-identity";
import { SecurityAttribute } from "../streaming/security-attribute";
import { type IKey } from "../vault/key";
import { type FunctionApplicationProps } from "./function-application";

type Config = FunctionsApplicationConfig;

/** The API's reference: unique within the compartment. */
export function planName(application: Construct, name: string, { compartmentId }: Compartment): Part<Config> {
  const what = "the name of a function application";
  checkNotEmpty(application.node.path, what, name, "name it after what its functions do together");
  const holder = TerraformStack.of(application);
  const unique = taken(application, { what, value: name, within: "its compartment", holder, key: [compartmentId] });
  return { ...unique, config: { compartmentId, displayName: name } };
}

/** Oracle, "Creating an Application": up to a maximum of three. */
const MAX_SUBNETS = 3;

export function planNetwork(application: Construct, props: FunctionApplicationProps): Part<Config> {
  const { subnets, networkSecurityGroups: groups, securityAttributes: attributes } = props;
  const at = application.node.path;
  if (subnets.length === 0 || subnets.length > MAX_SUBNETS) {
    const remedy = "one regional subnet is enough";
    throw refusal(at, { what: "subnets", rule: `must be 1 to ${MAX_SUBNETS}`, got: subnets.length, remedy });
  }
  const vcnId = subnets.map(({ _known }) => _known.find("vcnId")).find((id) => id !== undefined);
  checkVcn(application, "subnets", subnets, vcnId);
  checkVcn(application, "networkSecurityGroups", groups ?? [], vcnId);
  return {
    config: {
      subnetIds: subnets.map(({ subnetId }) => subnetId),
      ...(groups && { networkSecurityGroupIds: groups.map((group) => group.networkSecurityGroupId) }),
      ...(attributes && { securityAttributes: SecurityAttribute._merge(at, attributes) }),
    },
  };
}

/** A subnet or a network security group. */
interface Member extends IConstruct {
  readonly _known: Known<{ readonly vcnId: string }>;
}

function checkVcn(owner: IConstruct, what: string, members: readonly Member[], vcnId: string | undefined): void {
  if (vcnId === undefined) return;
  const stranger = members.find(({ _known }) => areDifferentVcns(owner, _known.find("vcnId") ?? vcnId, vcnId));
  if (stranger === undefined) return;
  throw refusal(owner.node.path, {
    what: `${stranger.node.path} of ${what}`,
    rule: "must be in the VCN of the subnets",
    remedy: "choose subnets and groups of one VCN",
  });
}

export function planSignatures({ node }: Construct, keys: readonly IKey[] | undefined): Part<Config> {
  if (keys === undefined) return {};
  if (keys.length === 0) {
    const remedy = "leave it out where images need no signature";
    throw refusal(node.path, { what: "imageSignatureKeys", rule: "must name at least one key", remedy });
  }
  const keyDetails = keys.map(({ keyId }) => ({ kmsKeyId: keyId }));
  return { config: { imagePolicyConfig: { isPolicyEnabled: true, keyDetails } } };
}

const SYSLOG = /^(?:tcp|udp|tcp\+tls):\/\/[^\s/:]+:\d+$/;

/** Logs and traces. */
export function planTelemetry({ node }: Construct, props: FunctionApplicationProps): Part<Config> {
  const { logFormat, syslogUrl, tracing } = props;
  if (syslogUrl !== undefined && isKnown(syslogUrl) && !SYSLOG.test(syslogUrl)) {
    const rule = "must be tcp://, udp:// or tcp+tls:// with a host and a port";
    const remedy = "write it like tcp://logs.example.com:514";
    throw refusal(node.path, { what: "syslogUrl", rule, got: syslogUrl, remedy });
  }
  return {
    config: {
      ...(logFormat && { logging: { lineFormat: logFormat } }),
      ...(syslogUrl !== undefined && { syslogUrl }),
      ...(tracing && { traceConfig: tracing._render() }),
    },
  };
}
