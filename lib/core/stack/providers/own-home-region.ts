// Internal: the home region of an OciStack: what its props say, else an input, else, where that is empty, what IAM says of the tenancy.

import { DataOciIdentityRegionSubscriptions } from "@cdktf/provider-oci/lib/data-oci-identity-region-subscriptions";
import { type OciProvider } from "@cdktf/provider-oci/lib/provider";
import { Fn, Op, ref, type TerraformStack, Token } from "cdktf";
import { checkFree } from "../../resource/memory";
import { operand, rightOperand } from "../../token/tokens";
import { withoutTraces } from "../../token/traces";
import { ociProvider } from "./oci-provider";

/** Where the home region is looked up, and through which provider. */
export interface HomeQuestion {
  readonly tenancyId: string;
  readonly provider: OciProvider;
  /** What the home provider has while nobody has asked for the home region: that is cheaper than a look-up, and goes unused. */
  readonly region: string;
}

/** The home region and its provider. A stack that writes no IAM looks nothing up, and needs no permission for it. */
export class OwnHomeRegion {
  /** The provider of IAM, whose region is the home region once somebody asked for it. */
  public readonly provider: OciProvider;
  private found?: string;

  /**
   * @param given - the home region as the stack's props name it
   * @param answer - the input, which may be empty; undefined where the props name the region
   */
  public constructor(
    private readonly stack: TerraformStack,
    given: string | undefined,
    private readonly answer: string | undefined,
    private readonly question: HomeQuestion,
  ) {
    const region = given ?? Token.asString(Fn.coalesce([answer, operand(question.region)]));
    this.provider = ociProvider(stack, "oci-home", { region, alias: "home" });
    this.found = given;
  }

  /** The home region, which is looked up from now on. */
  public find(): string {
    this.found ??= this.lookUp();
    return this.found;
  }

  private lookUp(): string {
    const { stack, answer = "", question } = this;
    checkFree(stack, LOOK_UP, "the look-up of the home region");
    const found = withoutTraces(() => {
      const { tenancyId, provider } = question;
      const subscriptions = new DataOciIdentityRegionSubscriptions(stack, LOOK_UP, {
        tenancyId,
        // Not that of its scope: the home provider could not wait for what goes through it.
        provider,
        count: Token.asNumber(Fn.conditional(Op.eq(Fn.lengthOf(answer), rightOperand(0)), 1, rightOperand(0))),
        lifecycle: { postcondition: [{ condition: `\${length(${homeIn("self")}) == 1}`, errorMessage: NOT_FOUND }] },
      });
      // Written out: the address as cdktf hands it out is a token, and another stack that refers to what is found could not name it.
      const address = `data.${subscriptions.terraformResourceType}.${subscriptions.friendlyUniqueId}`;
      const home = ref(`try(${homeIn(`${address}[0]`)}[0], "")`, stack);
      return Token.asString(Fn.coalesce([answer, Token.asString(home)]));
    });
    this.provider.region = found;
    return found;
  }
}

const LOOK_UP = "oci-home-region";

/** A list of the home region of what was found. The only region of a tenancy is its home, whatever is said of it. */
function homeIn(found: string): string {
  const all = `${found}.region_subscriptions`;
  return `[for region in ${all} : region.region_name if region.is_home_region || length(${all}) == 1]`;
}

/** Who may list nothing gets an empty list under some logins, and 404 under others. */
const NOT_FOUND =
  "The home region of this tenancy was not found: set home_region, or get the permission to inspect tenancies in tenancy.";
