// Internal: the home region of an OciStack: from its props, or else from an input, or, if that is empty, from IAM.

import { DataOciIdentityRegionSubscriptions } from "@cdktf/provider-oci/lib/data-oci-identity-region-subscriptions";
import { type OciProvider } from "@cdktf/provider-oci/lib/provider";
import { Fn, Lazy, Op, ref, type TerraformStack, Token } from "cdktf";
import { checkFree, isInTree } from "../../resource/memory";
import { operand, rightOperand } from "../../token/tokens";
import { withoutTraces } from "../../token/traces";
import { ociProvider } from "./oci-provider";

/** The tenancy whose home region is looked up, and the provider for the look-up. */
export interface HomeQuestion {
  readonly tenancyId: string;
  readonly provider: OciProvider;
  /** The region of the home provider until the home region is needed: this avoids a look-up, and is never used. */
  readonly region: string;
}

/** The home region and its provider. A stack without IAM resources does not look it up, and does not need permission for it. */
export class OwnHomeRegion {
  /** The provider for IAM resources; its region is the home region once `find` was called. */
  public readonly provider: OciProvider;
  private readonly unused: string;
  private found?: string;
  private lookedUp?: DataOciIdentityRegionSubscriptions;

  /**
   * @param given - the home region from the stack's props
   * @param answer - the input, which may be empty; undefined if the props name the region
   */
  public constructor(
    private readonly stack: TerraformStack,
    given: string | undefined,
    private readonly answer: string | undefined,
    private readonly question: HomeQuestion,
  ) {
    const region = given ?? Token.asString(Fn.coalesce([answer, operand(question.region)]));
    this.unused = region;
    this.provider = ociProvider(stack, "oci-home", { region, alias: "home" });
    this.found = given;
  }

  /** The home region, which is looked up from now on. */
  public find(): string {
    // The look-up can be removed with constructs of which one failed.
    if (this.found === undefined || this.isGone()) this.found = this.lookUp();
    return this.found;
  }

  private isGone(): boolean {
    return this.lookedUp !== undefined && !isInTree(this.lookedUp);
  }

  private lookUp(): string {
    const { stack, answer = "", question } = this;
    checkFree(stack, LOOK_UP, "the look-up of the home region");
    const found = withoutTraces(() => {
      const { tenancyId, provider } = question;
      const subscriptions = new DataOciIdentityRegionSubscriptions(stack, LOOK_UP, {
        tenancyId,
        // Not the provider of its scope: the home provider could not wait for a look-up through itself.
        provider,
        count: Token.asNumber(Fn.conditional(Op.eq(Fn.lengthOf(answer), rightOperand(0)), 1, rightOperand(0))),
        lifecycle: { postcondition: [{ condition: `\${length(${homeIn("self")}) == 1}`, errorMessage: NOT_FOUND }] },
      });
      this.lookedUp = subscriptions;
      // Written out: the address that cdktf returns is a token, and another stack that refers to the result could not name it.
      const address = `data.${subscriptions.terraformResourceType}.${subscriptions.friendlyUniqueId}`;
      const home = ref(`try(${homeIn(`${address}[0]`)}[0], "")`, stack);
      return Token.asString(Fn.coalesce([answer, Token.asString(home)]));
    });
    this.provider.region = Lazy.stringValue({ produce: () => (this.isGone() ? this.unused : found) });
    return found;
  }
}

const LOOK_UP = "oci-home-region";

/** A list with the home region among the subscriptions. If a tenancy has only one region, that is its home region. */
function homeIn(found: string): string {
  const all = `${found}.region_subscriptions`;
  return `[for region in ${all} : region.region_name if region.is_home_region || length(${all}) == 1]`;
}

/** A user without permission gets an empty list with some logins, and 404 with others. */
const NOT_FOUND =
  "The home region of this tenancy was not found: set home_region, or get the permission to inspect tenancies in tenancy.";
