// The authorities whose certificates of clients and back ends a gateway trusts.

import {
  type ApigatewayGatewayCaBundles,
  type ApigatewayGatewayConfig,
} from "@cdktf/provider-oci/lib/apigateway-gateway";
import { type Construct } from "constructs";
import { refusal } from "../core/checks";
import { checkDistinct } from "../core/lists";
import { checkOcid, OcidKind } from "../core/ocid";
import { type Part } from "../core/resource/part";

/**
 * An authority whose certificates a gateway trusts: for back ends in addition to the public authorities, for clients
 * exclusively.
 */
export class TrustedAuthority {
  /**
   * A CA bundle of the Certificates service. A gateway can have 2. @throws ConfigurationError from the gateway, if the string
   * is not the OCID of a CA bundle
   */
  public static fromCaBundleId(caBundleId: string): TrustedAuthority {
    checkOcid(undefined, "caBundleId", caBundleId, CA_BUNDLE);
    return new TrustedAuthority({ type: "CA_BUNDLE", caBundleId });
  }

  /**
   * A certificate authority of the Certificates service. A gateway can have 5.
   *
   * @throws ConfigurationError from the gateway, if the string is not the OCID of a certificate authority
   */
  public static fromCertificateAuthorityId(certificateAuthorityId: string): TrustedAuthority {
    checkOcid(undefined, "certificateAuthorityId", certificateAuthorityId, AUTHORITY);
    return new TrustedAuthority({ type: "CERTIFICATE_AUTHORITY", certificateAuthorityId });
  }

  private constructor(private readonly bundle: ApigatewayGatewayCaBundles) {}

  /** @internal */
  public _render(): ApigatewayGatewayCaBundles {
    return this.bundle;
  }
}

/** The values in the examples of Oracle's SDK and Ansible collection. */
const [CA_BUNDLE, AUTHORITY] = [OcidKind.custom("cabundle"), OcidKind.custom("certificateauthority")];

/** Oracle, "API Gateway Limits": the limit of each kind. */
const MOST: readonly { readonly type: string; readonly noun: string; readonly most: number }[] = [
  { type: "CA_BUNDLE", noun: "CA bundles", most: 2 },
  { type: "CERTIFICATE_AUTHORITY", noun: "certificate authorities", most: 5 },
];

/** @internal */
export function planTrust(
  gateway: Construct,
  trusted: readonly TrustedAuthority[] | undefined,
): Part<ApigatewayGatewayConfig> {
  if (trusted === undefined) return {};
  const caBundles = trusted.map((authority) => authority._render());
  checkDistinct(gateway.node.path, "trustedAuthorities", caBundles.map(ocidOf));
  for (const { type, noun, most } of MOST) {
    const count = caBundles.filter((bundle) => bundle.type === type).length;
    if (count <= most) continue;
    const rule = `must have at most ${most} ${noun}`;
    const remedy = "combine several authorities in one CA bundle";
    throw refusal(gateway.node.path, { what: "trustedAuthorities", rule, got: count, remedy });
  }
  return { config: { caBundles } };
}

function ocidOf({ caBundleId, certificateAuthorityId }: ApigatewayGatewayCaBundles): string {
  return caBundleId ?? certificateAuthorityId ?? "";
}
