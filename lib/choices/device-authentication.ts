// How a device authenticates to the API of a stack: a prop of a stack.

import { ApiAuthentication } from "../api-gateway/api-authentication";
import { ApiGatewayCertificate, type IApiGatewayCertificate } from "../api-gateway/api-gateway-certificate";
import { JWKS_FORM } from "../api-gateway/api-texts";
import { TokenKeys, TokenLocation } from "../api-gateway/token-keys";
import { TrustedAuthority } from "../api-gateway/trusted-authority";
import { refusal } from "../core/checks";
import { OcidKind } from "../core/ocid";
import { allOrNothing } from "../core/resource/part";
import { type OciStack } from "../core/stack/oci-stack";
import { OciFunction } from "../functions/oci-function";

/** The issuer and audience of the accepted tokens. The stack declares an input for each that you leave out. */
export interface JwtAuthenticationOptions {
  /**
   * The accepted issuer of a token, its claim `iss`.
   *
   * @default - the input `jwt_issuer`
   */
  readonly issuers?: string[];

  /**
   * The accepted audience of a token, its claim `aud`.
   *
   * @default - the input `jwt_audience`
   */
  readonly audiences?: string[];

  /**
   * Where the gateway reads the issuer's public keys, without logging in: `https://...`.
   *
   * @default - the input `jwks_uri`
   */
  readonly jwksUri?: string;
}

/** How your function gets the token that it checks. */
export interface FunctionAuthenticationOptions {
  /**
   * The header that holds the device's token.
   *
   * @default "Authorization"
   */
  readonly tokenHeader?: string;
}

/** The authority whose certificates are trusted. */
export enum DeviceTrust {
  /** A CA bundle of the Certificates service. */
  CA_BUNDLE = "CA_BUNDLE",
  /** A certificate authority of the Certificates service. */
  CERTIFICATE_AUTHORITY = "CERTIFICATE_AUTHORITY",
}

/** Which certificates are accepted. */
export interface MutualTlsOptions {
  /**
   * The kind of the trusted authority. The input `device_trust_ocid` has its OCID.
   *
   * @default DeviceTrust.CA_BUNDLE
   */
  readonly trust?: DeviceTrust;

  /**
   * The accepted names: a device's certificate must have one of them as its common name or as an alternative name,
   * `*.devices.example.com` for example. At most 10. A star is allowed at the beginning or the end of a name.
   *
   * @default - any certificate of the trusted authority
   */
  readonly allowedNames?: string[];
}

/** The acknowledgment that an API without authentication needs. */
export interface OpenApiAcknowledgement {
  /** True: you know that anyone on the internet can then write to the stream, and fill the database. */
  readonly acknowledgeInsecure: boolean;
}

/** The parts of a stack's API that authenticate devices. */
export interface AuthenticationInStack {
  /** For the deployment. */
  readonly api: ApiAuthentication;

  /**
   * For the gateway.
   *
   * @default - its own certificate
   */
  readonly certificate?: IApiGatewayCertificate;

  /**
   * For the gateway: the authority that signs the certificates of devices.
   *
   * @default - none, devices do not have certificates
   */
  readonly trustedAuthorities?: TrustedAuthority[];

  /**
   * The header with the device's token.
   *
   * @default - devices do not have tokens
   */
  readonly tokenHeader?: string;

  /**
   * The scheme before the token in the header.
   *
   * @default - none
   */
  readonly tokenScheme?: string;
}

/**
 * How a device authenticates to the API of a stack: a prop of a stack, which declares the inputs that it needs.
 */
export class DeviceAuthentication {
  /** With a JSON Web Token in the header `Authorization: Bearer`, which the gateway checks with the issuer's public keys. */
  public static jwt(options: JwtAuthenticationOptions = {}): DeviceAuthentication {
    return new DeviceAuthentication("jwt", (stack) => bindJwt(stack, options));
  }

  /** With a token that your function checks. The input `authorizer_function_ocid` has its OCID, in the stack's compartment. */
  public static customFunction(options: FunctionAuthenticationOptions = {}): DeviceAuthentication {
    const { tokenHeader = "Authorization" } = options;
    return new DeviceAuthentication("custom-function", (stack) => {
      const functionId = stack.input.ocid("authorizer_function_ocid", {
        ...AUTHORIZER,
        kind: OcidKind.FUNCTION,
      });
      const { compartment } = stack;
      const fn = OciFunction.fromFunctionAttributes(stack, "authorizer", { functionId, compartment });
      const api = ApiAuthentication.tokenFunction(fn, TokenLocation.header(tokenHeader));
      return { api, tokenHeader };
    });
  }

  /**
   * With a certificate of the device. The gateway checks it against the CA of the input `device_trust_ocid`, never against
   * public CAs. The input `gateway_certificate_ocid` can give the gateway your certificate and domain.
   */
  public static mutualTls(options: MutualTlsOptions = {}): DeviceAuthentication {
    return new DeviceAuthentication("mutual-tls", (stack) => bindMutualTls(stack, options));
  }

  /**
   * Without authentication: for a test, or for an API with a private endpoint.
   *
   * @throws ConfigurationError from the stack, unless you acknowledge the consequence
   */
  public static none({ acknowledgeInsecure }: OpenApiAcknowledgement): DeviceAuthentication {
    return new DeviceAuthentication("none", (stack) => {
      if (acknowledgeInsecure) return { api: ApiAuthentication.none({ acknowledgeInsecure }) };
      const rule = "must be acknowledged, because anyone could write to the stream";
      const remedy = "use DeviceAuthentication.jwt(), or give acknowledgeInsecure: true";
      throw refusal(stack.node.path, { what: "an API without authentication", rule, remedy });
    });
  }

  private constructor(
    /** The name of the method in the files for devices. */
    public readonly name: string,
    private readonly bind: (stack: OciStack) => AuthenticationInStack,
  ) {}

  /** Whether a web page can use it: a browser sends a preflight request first, without a certificate. */
  public get isForWebPages(): boolean {
    return this.name !== "mutual-tls";
  }

  /** Whether all callers are accepted. */
  public get isOpen(): boolean {
    return this.name === "none";
  }

  /**
   * Declares the inputs, and returns the parts of the API. Call it once in a stack.
   *
   * @throws ConfigurationError for an open API without an acknowledgment
   */
  public addTo(stack: OciStack): AuthenticationInStack {
    return allOrNothing(stack, () => this.bind(stack));
  }
}

const GROUP = "API for devices";

const JWT_ISSUER = {
  title: "Issuer of the devices' tokens",
  description: "The claim iss of a token, exactly as the issuer writes it.",
  group: GROUP,
};

const JWT_AUDIENCE = {
  title: "Audience of the devices' tokens",
  description: "The claim aud of a token: its intended recipient.",
  group: GROUP,
};

const JWKS_URI = {
  title: "Address of the issuer's public keys",
  description: "A JSON Web Key Set that the gateway can read without logging in.",
  group: GROUP,
  pattern: JWKS_FORM,
  meaning: "an address that begins with https://, without blanks, quotes or a login",
};

const AUTHORIZER = {
  title: "Function that checks a device's token",
  description: "It must be in the stack's compartment, where the gateway may invoke functions.",
  group: GROUP,
};

const DEVICE_TRUST = {
  title: "CA of the devices' certificates",
  description: "The OCID of the CA bundle or certificate authority that a device's certificate is checked against.",
  group: GROUP,
  pattern: "^ocid1[.]([A-Za-z0-9_-]*[.]){3,}[A-Za-z0-9_-]+$",
  meaning: "an OCID",
};

const GATEWAY_CERTIFICATE = {
  title: "Certificate of the gateway",
  description: "The OCID of a certificate for your domain; leave it empty to use Oracle's certificate.",
  group: GROUP,
  defaultValue: "",
  pattern: "^ocid1[.]([A-Za-z0-9_-]*[.]){3,}[A-Za-z0-9_-]+$",
  meaning: "an OCID",
};

function bindJwt(stack: OciStack, options: JwtAuthenticationOptions): AuthenticationInStack {
  const { input } = stack;
  const issuers = options.issuers ?? [input.text("jwt_issuer", JWT_ISSUER)];
  const audiences = options.audiences ?? [input.text("jwt_audience", JWT_AUDIENCE)];
  const keys = TokenKeys.jwks(options.jwksUri ?? input.text("jwks_uri", JWKS_URI));
  const api = ApiAuthentication.jwt({ issuers, audiences, keys });
  return { api, tokenHeader: "Authorization", tokenScheme: "Bearer" };
}

function bindMutualTls(stack: OciStack, options: MutualTlsOptions): AuthenticationInStack {
  const { input } = stack;
  const { trust = DeviceTrust.CA_BUNDLE, ...names } = options;
  const ocid = input.text("device_trust_ocid", DEVICE_TRUST);
  const isBundle = trust === DeviceTrust.CA_BUNDLE;
  const authority = isBundle
    ? TrustedAuthority.fromCaBundleId(ocid)
    : TrustedAuthority.fromCertificateAuthorityId(ocid);
  // The provider reads an empty string as "the gateway's own certificate".
  const certificateId = input.text("gateway_certificate_ocid", GATEWAY_CERTIFICATE);
  const certificate = ApiGatewayCertificate.fromCertificateId(stack, "gateway-certificate", certificateId);
  return { api: ApiAuthentication.mutualTls(names), certificate, trustedAuthorities: [authority] };
}
