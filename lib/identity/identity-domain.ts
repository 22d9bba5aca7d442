// In which identity domain users and groups live.

import { DataOciIdentityDomain } from "@cdktf/provider-oci/lib/data-oci-identity-domain";
import { Construct } from "constructs";
import { refusal } from "../core/checks";
import { checkOcid, OcidKind } from "../core/ocid";
import { create, noneOf } from "../core/resource/part";
import { isKnown } from "../core/token/tokens";
import { checkNamePart, checkNoOcid } from "./language/safe-text";

/** What is known of an identity domain. */
export interface IdentityDomainAttributes {
  /** The name that the console shows, as statements and Kafka clients write it: `Partners`. */
  readonly name: string;

  /** The address that the console calls Domain URL: `https://idcs-0123456789abcdef.identity.oraclecloud.com:443`. */
  readonly url: string;
}

/**
 * An identity domain of the tenancy: users, groups and dynamic groups live in one. The domain itself is made elsewhere.
 *
 * What lives in the Default domain is made by IAM, in the home region. What lives in another one is made at the domain's own address,
 * whatever the region of the provider.
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
      throw refusal(undefined, { what: "identity domain", rule: "must be one other than Default", got: name, remedy });
    }
    if (isKnown(url) && !URL_FORM.test(url)) {
      const rule = "must be https:// and a host, with a port at most after it";
      const remedy = "copy the Domain URL from the console's page of the domain";
      throw refusal(undefined, { what: "url of an identity domain", rule, got: url, remedy });
    }
    return new IdentityDomain({ name, url });
  }

  /**
   * Another domain, of which Terraform finds the name and the address. The plan fails for the Default one.
   *
   * @param id - the id of the look-up in `scope`
   * @throws ConfigurationError if the text is not the OCID of an identity domain
   */
  public static fromDomainId(scope: Construct, id: string, domainId: string): IdentityDomain {
    checkOcid(scope.node.path, "domainId", domainId, OcidKind.IDENTITY_DOMAIN);
    const lifecycle = { postcondition: [NOT_DEFAULT] };
    const domain = create(DataOciIdentityDomain, new Construct(scope, id), { domainId, lifecycle });
    return new IdentityDomain({ name: domain.displayName, url: domain.url });
  }

  private constructor(
    /** What is known of a domain other than Default. @internal */
    public readonly _other?: IdentityDomainAttributes,
  ) {}
}

const DEFAULT = "default";

const URL_FORM = /^https:\/\/[A-Za-z0-9.-]+(?::\d{1,5})?$/;

const NOT_DEFAULT = {
  condition: noneOf("self.display_name", [DEFAULT]),
  errorMessage:
    "The identity domain must be one other than Default: write IdentityDomain.defaultDomain() for that one.",
};
