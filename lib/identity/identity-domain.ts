// The identity domain that users and groups live in.

import { DataOciIdentityDomain } from "@cdktf/provider-oci/lib/data-oci-identity-domain";
import { Construct } from "constructs";
import { checkPort, refusal } from "../core/checks";
import { checkOcid, OcidKind } from "../core/ocid";
import { create, noneOf } from "../core/resource/part";
import { isKnown } from "../core/token/tokens";
import { checkNamePart, checkNoOcid } from "./language/safe-text";

/** The attributes of an identity domain. */
export interface IdentityDomainAttributes {
  /** The name that the console shows, which statements and Kafka clients use: `Partners`. */
  readonly name: string;

  /** The address that the console calls Domain URL: `https://idcs-0123456789abcdef.identity.oraclecloud.com:443`. */
  readonly url: string;
}

/**
 * An identity domain of the tenancy: users, groups and dynamic groups live in one. This library does not create the domain.
 *
 * IAM creates what lives in the Default domain, in the home region. What lives in another domain is created at the domain's own
 * address, whatever the region of the provider.
 *
 * @see https://docs.oracle.com/en-us/iaas/Content/Identity/domains/overview.htm
 */
export class IdentityDomain {
  /** The domain that every tenancy has from the beginning. */
  public static defaultDomain(): IdentityDomain {
    return new IdentityDomain();
  }

  /**
   * Another domain, by its name and address.
   *
   * @throws ConfigurationError for a name that is empty, cannot be written in a statement, or is Default, and for an address with
   * anything after the host and the port
   */
  public static fromDomainAttributes({ name, url }: IdentityDomainAttributes): IdentityDomain {
    checkNoOcid("identity domain", name, "write IdentityDomain.fromDomainId(...)");
    checkNamePart("identity domain", name);
    if (name.toLowerCase() === DEFAULT) {
      const remedy = "write IdentityDomain.defaultDomain()";
      throw refusal(undefined, { what: "identity domain", rule: "must not be Default", got: name, remedy });
    }
    if (isKnown(url) && !URL_FORM.test(url)) {
      const rule = "must be https:// and a host, optionally with a port";
      const remedy = "copy the Domain URL from the domain's page in the console";
      throw refusal(undefined, { what: "url of an identity domain", rule, got: url, remedy });
    }
    checkPort(undefined, "url of an identity domain", url);
    return new IdentityDomain({ name, url });
  }

  /**
   * Another domain, by its OCID: Terraform looks up the name and the address. The plan fails for the Default domain.
   *
   * @param id - the id of the look-up in `scope`
   * @throws ConfigurationError if the string is not the OCID of an identity domain
   */
  public static fromDomainId(scope: Construct, id: string, domainId: string): IdentityDomain {
    checkOcid(scope.node.path, "domainId", domainId, OcidKind.IDENTITY_DOMAIN);
    const lifecycle = { postcondition: [NOT_DEFAULT] };
    const domain = create(DataOciIdentityDomain, new Construct(scope, id), { domainId, lifecycle });
    return new IdentityDomain({ name: domain.displayName, url: domain.url });
  }

  private constructor(
    /** The attributes of a domain other than Default. @internal */
    public readonly _other?: IdentityDomainAttributes,
  ) {}
}

const DEFAULT = "default";

const URL_FORM = /^https:\/\/[A-Za-z0-9.-]+(?::\d{1,5})?$/;

const NOT_DEFAULT = {
  condition: noneOf("self.display_name", [DEFAULT]),
  errorMessage: "The identity domain must not be Default: write IdentityDomain.defaultDomain() for that one.",
};
