// A user of IAM made for Kafka clients, with a group for grants.

import { DataOciIdentityTenancy } from "@cdktf/provider-oci/lib/data-oci-identity-tenancy";
import { IdentityAuthToken, type IdentityAuthTokenConfig } from "@cdktf/provider-oci/lib/identity-auth-token";
import { IdentityGroup } from "@cdktf/provider-oci/lib/identity-group";
import { IdentityUser, type IdentityUserConfig } from "@cdktf/provider-oci/lib/identity-user";
import { IdentityUserGroupMembership } from "@cdktf/provider-oci/lib/identity-user-group-membership";
import { Annotations, Fn, TerraformStack, Token } from "cdktf";
import { Construct } from "constructs";
import { refusal } from "../core/checks";
import { type Compartment } from "../core/compartment";
import { checkEmail } from "../core/email";
import { checkFree } from "../core/resource/memory";
import { type ResourceOptions } from "../core/resource/options";
import { create, make, type Part } from "../core/resource/part";
import { checkProps } from "../core/resource/shape";
import { taken } from "../core/resource/taken";
import { HomeRegion } from "../core/stack/home-region";
import { planIamName, planInTenancy } from "./iam-resource";
import { type IKafkaUser, kafkaUserName } from "./kafka-user";
import { Subject } from "./subject";

/** What a user for Kafka clients is made of. */
export interface KafkaClientUserProps extends ResourceOptions {
  /**
   * The name of the user. A change replaces the user: clients must log in with another name and token.
   *
   * 1 to 100 letters, digits and `. _ + @ -`. It is unique among the users of the tenancy, whatever its case.
   *
   * @default - the ids from the stack down to the user, joined by hyphens, after the stack's prefix: `<name_prefix>-<ids>`
   */
  readonly name?: string;

  /**
   * The name of the user's group. A change replaces the group: statements about it get another OCID.
   *
   * 1 to 100 letters, digits, hyphens, periods and underscores. It is unique among the groups and dynamic groups of the
   * tenancy, whatever its case.
   *
   * @default - the name of the user
   */
  readonly groupName?: string;

  /**
   * An address that no other user of the tenancy has, whatever its case. A change is made in place.
   *
   * @default - none, which is warned of: a tenancy with identity domains refuses the user when Terraform applies, unless its settings say
   * that users need no address
   */
  readonly email?: string;

  /**
   * Whether the user has no address on purpose, in a tenancy where users need none: then nothing is warned of.
   *
   * @default false
   */
  readonly withoutEmail?: boolean;

  /**
   * What people read in the console about the user and the group. A change is made in place.
   *
   * @default - a sentence that names the construct
   */
  readonly description?: string;

  /**
   * Whether to make an auth token, the clients' password.
   *
   * The token stays in Terraform's state as plain text, and IAM shows it only when it is made: keep the state where only
   * those can read it who may have the token. It does not expire. A user has two at most: `addAuthToken` makes another, for a rotation.
   *
   * @default false: someone makes a token in the console, and keeps it in Vault
   */
  readonly authToken?: boolean;

  /**
   * The tenancy's root compartment, where users and groups live. Another one replaces them.
   *
   * @default - the tenancy of the `OciStack`; needed in another stack
   */
  readonly tenancy?: Compartment;
}

/**
 * A user for Kafka clients, in a group of its own, in the tenancy's Default identity domain and through the home region.
 *
 * The user may do nothing until a statement about `subject` is written.
 *
 * @see https://docs.oracle.com/iaas/Content/Streaming/Tasks/kafkacompatibility_topic-Configuration.htm
 */
export class KafkaClientUser extends Construct implements IKafkaUser {
  /** The OCID of the user. */
  public readonly userId: string;

  /** The OCID of the user's group. */
  public readonly groupId: string;

  /** The name of the user, with the stack's prefix where none was given. */
  public readonly name: string;

  /** Whom grants are given to: the user's group. */
  public readonly subject: Subject;

  private readonly tenancyName: string;
  private readonly tokenConfig: Part<IdentityAuthTokenConfig>;
  private readonly token?: string;
  private tokens = 0;

  /**
   * @throws ConfigurationError for a name, an address or a description that IAM would not take, for a name that another user or
   * group of the stack has, for the address of another user, for an address of a user without one, and where the tenancy is not known
   */
  public constructor(scope: Construct, id: string, props: KafkaClientUserProps = {}) {
    super(scope, id);
    checkProps(this, "KafkaClientUserProps", props);
    const home = HomeRegion._part(this);
    const place = planInTenancy(this, "Kafka client's user", "user", props);
    const { compartmentId, name, description } = place.config;
    const groupName = props.groupName ?? name;
    const remedy = "name the group with groupName";
    const group = planIamName(this, "group", "the name of the user's group", groupName, remedy);
    this.userId = make(IdentityUser, this, props, [place, group, planEmail(this, props), home]).id;
    const groupConfig = { config: { ...place.config, name: groupName } };
    this.groupId = make(IdentityGroup, this, props, [groupConfig, home], "Group").id;
    const { timeouts } = props;
    const membership = { config: { userId: this.userId, groupId: this.groupId } };
    make(IdentityUserGroupMembership, this, { timeouts }, [membership, home], "Membership");
    const tenancy = { tenancyId: compartmentId, provider: HomeRegion._of(this) };
    this.tenancyName = create(DataOciIdentityTenancy, this, tenancy, "Tenancy").name;
    this.tokenConfig = { config: { userId: this.userId, description } };
    if (props.authToken === true) this.token = this.makeToken("AuthToken", { timeouts });
    this.name = name;
    this.subject = Subject._ofGroup(this.groupId);
  }

  /**
   * The auth token, which Terraform hides where it shows values; it is known only if Terraform made it.
   *
   * @throws ConfigurationError unless the user was made with `authToken`
   */
  public get authToken(): string {
    if (this.token !== undefined) return this.token;
    throw refusal(this.node.path, {
      what: "an auth token",
      rule: "is made only on request, since it stays in Terraform's state",
      remedy: "set authToken, or make a token in the console and keep it in Vault",
    });
  }

  /**
   * Makes a further auth token, so that clients can change over before the first one goes: a user has two at most. Like the one
   * that `authToken` makes, it stays in Terraform's state as plain text.
   *
   * @param id - the id of the token below the user; another id makes another token, and the old one stops working at once
   * @returns the token, which Terraform hides where it shows values
   * @throws ConfigurationError for a third token, and for an id that is taken below the user
   * @see https://docs.oracle.com/en-us/iaas/Content/Identity/Tasks/managingcredentials.htm
   */
  public addAuthToken(id: string): string {
    if (this.tokens >= MAX_TOKENS) {
      const remedy = "take one out, which stops every client that logs in with it, before you add another";
      throw refusal(this.node.path, {
        what: "auth tokens",
        rule: `must be ${MAX_TOKENS} at most`,
        got: 3,
        remedy,
      });
    }
    checkFree(this, id, "an auth token");
    return this.makeToken(id, {});
  }

  private makeToken(id: string, options: ResourceOptions): string {
    this.tokens += 1;
    const { token } = make(IdentityAuthToken, this, options, [this.tokenConfig, HomeRegion._part(this)], id);
    return Token.asString(Fn.sensitive(token));
  }

  /**
   * What the clients of a pool log in as: `<tenancy>/<user>/<pool OCID>`.
   *
   * @throws ConfigurationError if the text is not a stream pool OCID
   */
  public userNameFor(streamPoolId: string): string {
    return kafkaUserName({ tenancyName: this.tenancyName, userName: this.name }, streamPoolId);
  }
}

/** IAM, "Managing User Credentials": a user has two auth tokens at most. */
const MAX_TOKENS = 2;

const WITHOUT_EMAIL =
  "the user has no email, and a tenancy with identity domains refuses such a user when Terraform applies, unless its settings say that " +
  "users need no address; give it an email that no other user has, or withoutEmail: true where the tenancy needs none";

function planEmail(
  user: KafkaClientUser,
  { email, withoutEmail = false }: Pick<KafkaClientUserProps, "email" | "withoutEmail">,
): Part<IdentityUserConfig> {
  if (email === undefined) {
    const build = (): undefined => {
      if (!withoutEmail) Annotations.of(user).addWarning(WITHOUT_EMAIL);
    };
    return { build };
  }
  const at = user.node.path;
  if (withoutEmail) {
    const remedy = "leave out one of the two";
    throw refusal(at, { what: "email", rule: "must not be given with withoutEmail: true", got: email, remedy });
  }
  checkEmail(at, "email", email, "give the user one address");
  const place = { within: "its tenancy", holder: TerraformStack.of(user), anyCase: true };
  const remedy = "give one of them another address";
  return { ...taken(user, { what: "the email of a user", value: email, ...place, remedy }), config: { email } };
}
