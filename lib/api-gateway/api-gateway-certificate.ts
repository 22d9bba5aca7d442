// The certificate of a gateway, with which the gateway answers for your domain.

import { ApigatewayCertificate } from "@cdktf/provider-oci/lib/apigateway-certificate";
import { Construct, type IConstruct } from "constructs";
import { checkNotEmpty, checkNotWritten, refusal } from "../core/checks";
import { type Compartment } from "../core/compartment";
import { madeFor } from "../core/complaint";
import { checkOcid, kindOf, OCID_REMEDY, withKind } from "../core/ocid";
import { type Facts, Known } from "../core/resource/known";
import { type ResourceOptions } from "../core/resource/options";
import { make } from "../core/resource/part";
import { checkProps } from "../core/resource/shape";
import { secretIn } from "../core/secrets";
import { isKnown } from "../core/token/tokens";

/** The certificate of a gateway, made here or imported. */
export interface IApiGatewayCertificate extends IConstruct {
  /** The OCID. */
  readonly certificateId: string;

  /** @internal */
  readonly _known: Known<ApiGatewayCertificateFacts>;
}

/** The properties of a certificate. */
export interface ApiGatewayCertificateProps extends ResourceOptions {
  /** The compartment of the certificate. A change moves it in place. */
  readonly compartment: Compartment;

  /**
   * The name, which need not be unique. A change renames the certificate in place.
   *
   * @default - the id of the construct
   */
  readonly name?: string;

  /** The certificate of the domain, in PEM. A change replaces the certificate; the new one is made first. */
  readonly certificate: string;

  /**
   * The certificates between the certificate and the root authority, in PEM. A change replaces the certificate; the new one is
   * made first.
   *
   * @default - none; existing ones stay if you leave them out later
   */
  readonly intermediateCertificates?: string;

  /**
   * The private key, in PEM: a reference, such as an input of `stack.input.secretText`. It stays in Terraform's state. To avoid
   * that, use a certificate of the Certificates service. A change replaces the certificate; the new one is made first.
   */
  readonly privateKey: string;
}

/** What the library knows about a certificate. @internal */
export interface ApiGatewayCertificateFacts {
  readonly certificateId: string;
}

/** A certificate with the facts that are known about it. */
class ApiGatewayCertificateBase extends Construct implements IApiGatewayCertificate {
  /** @internal */
  public readonly _known: Known<ApiGatewayCertificateFacts>;

  /** @internal */
  public constructor(scope: Construct, id: string, facts?: Facts<ApiGatewayCertificateFacts>) {
    super(scope, id);
    this._known = new Known(this, "ApiGatewayCertificate.fromCertificateId", facts);
  }

  public get certificateId(): string {
    return this._known.need("certificateId");
  }
}

/**
 * A certificate that you bring, for a gateway that answers for your domain. In DNS, the domain must lead to the address of the
 * gateway. If you want a certificate that is renewed automatically, make one in the Certificates service and import it.
 *
 * @see https://docs.oracle.com/en-us/iaas/Content/APIGateway/Tasks/apigatewaycustomdomains.htm
 */
export class ApiGatewayCertificate extends ApiGatewayCertificateBase {
  /**
   * A certificate that exists, of API Gateway or of the Certificates service.
   *
   * @throws ConfigurationError if the string is not an OCID, or is the OCID of another kind of resource
   */
  public static fromCertificateId(scope: Construct, id: string, certificateId: string): IApiGatewayCertificate {
    // No source documents the resource type in the OCIDs of API Gateway's own certificates.
    checkOcid(undefined, "certificateId", certificateId);
    checkKind(certificateId);
    return new ApiGatewayCertificateBase(scope, id, { certificateId });
  }

  /** The compartment of the certificate. */
  public readonly compartment: Compartment;

  /**
   * @throws ConfigurationError for an empty name, a certificate that is not in PEM, several of them, the same one as an
   * intermediate certificate, and a private key that is written in the code
   */
  public constructor(scope: Construct, id: string, props: ApiGatewayCertificateProps) {
    super(scope, id);
    checkProps(this, "ApiGatewayCertificateProps", props);
    const { compartment, name = id, certificate, intermediateCertificates, privateKey } = props;
    const at = this.node.path;
    checkNotEmpty(at, "the name of a certificate", name, "name it after its domain");
    checkPem(at, "certificate", certificate);
    checkLeaf(at, certificate, intermediateCertificates);
    if (intermediateCertificates !== undefined) checkPem(at, "intermediateCertificates", intermediateCertificates);
    madeFor(this, () => {
      checkNotWritten("privateKey", privateKey, "give an input of stack.input.secretText");
    });
    const made = make(ApigatewayCertificate, this, props, [
      { config: { compartmentId: compartment.compartmentId, displayName: name } },
      { config: { certificate, intermediateCertificates, privateKey } },
      // A gateway uses it, so the new one must exist before the old one is deleted.
      { createBeforeDestroy: true },
    ]);
    this.compartment = compartment;
    this._known.learn({ certificateId: () => made.id });
  }
}

/** The error message does not repeat the value, because it can be a key. */
function checkPem(at: string, what: string, text: string): void {
  if (secretIn(text) !== undefined) {
    const rule = "must have only certificates, and has a private key";
    throw refusal(at, { what, rule, remedy: "give the key as privateKey, with an input of stack.input.secretText" });
  }
  if (!isKnown(text) || /^\s*-----BEGIN CERTIFICATE-----\s[\s\S]+-----END CERTIFICATE-----\s*$/.test(text)) return;
  const rule = "must be in PEM, from -----BEGIN CERTIFICATE----- to -----END CERTIFICATE-----";
  throw refusal(at, { what, rule, got: text, remedy: "read it from the .pem file" });
}

/** The provider's page: the leaf certificate alone. */
function checkLeaf(at: string, certificate: string, intermediateCertificates = ""): void {
  const what = "certificate";
  if (!isKnown(certificate)) return;
  if (certificate.split("-----BEGIN CERTIFICATE-----").length > 2) {
    const remedy = "give the others as intermediateCertificates";
    throw refusal(at, { what, rule: "must be only the certificate of the domain", remedy });
  }
  if (!isKnown(intermediateCertificates) || certificate.trim() !== intermediateCertificates.trim()) return;
  const remedy = "give the certificates of the authorities, or leave it out";
  throw refusal(at, { what: "intermediateCertificates", rule: "must not be the certificate of the domain", remedy });
}

/** Rejects an OCID that is known to be of another kind. */
function checkKind(certificateId: string): void {
  if (kindOf(certificateId) === undefined) return;
  throw refusal(undefined, {
    what: "certificateId",
    rule: "must be the OCID of a certificate",
    got: withKind(certificateId),
    remedy: OCID_REMEDY,
  });
}
