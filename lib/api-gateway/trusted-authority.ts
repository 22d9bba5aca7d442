// Whose certificates of clients and back ends a gateway trusts.

import {
  type ApigatewayGatewayCaBundles,
  type ApigatewayGatewayConfig,
} from "@cdktf/provider-oci/lib/apigateway-gateway";
import { type Construct } from "constructs";
import { refusal } from "../core/checks";
import { checkDistinct } from "../core/lists";
import { checkOcid, OcidKind } from "../core/ocid";
import { type Part } from "../core/resource/part";

/** Whose certificates a gateway trusts, in addition to the public authorities for back ends; for clients, nobody else's. */
export class TrustedAuthority {
  /** A CA bundle of the Certificates service. A gateway takes 2. @throws ConfigurationError from the gateway, if the text is not the OCID of one */
  public static fromCaBundleId(caBundleId: string): TrustedAuthority {
    checkOcid(undefined, "caBundleId", caBundleId, CA_BUNDLE);
    return new TrustedAuthority({ type: "CA_BUNDLE", caBundleId });
  }

  /**
   * A certificate authority of the Certificates service. A gateway takes 5.
   *
   * @throws ConfigurationError from the gateway, if the text is not the OCID of one
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

/** The words of the examples in Oracle's SDK and Ansible collection. */
const [CA_BUNDLE, AUTHORITY] = [OcidKind.custom("cabundle"), OcidKind.custom("certificateauthority")];

/** Oracle, "API Gateway Limits": of each kind, so many. */
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
    const remedy = "put several authorities into one CA bundle";
    throw refusal(gateway.node.path, { what: "trustedAuthorities", rule, got: count, remedy });
  }
  return { config: { caBundles } };
}

function ocidOf({ caBundleId, certificateAuthorityId }: ApigatewayGatewayCaBundles): string {
  return caBundleId ?? certificateAuthorityId ?? "";
}
