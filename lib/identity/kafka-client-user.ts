// A user of IAM made for Kafka clients, with a group for grants.

import { DataOciIdentityTenancy } from "@cdktf/provider-oci/lib/data-oci-identity-tenancy";
import { IdentityAuthToken } from "@cdktf/provider-oci/lib/identity-auth-token";
import { IdentityGroup } from "@cdktf/provider-oci/lib/identity-group";
import { IdentityUser } from "@cdktf/provider-oci/lib/identity-user";
import { IdentityUserGroupMembership } from "@cdktf/provider-oci/lib/identity-user-group-membership";
import { Fn, Token } from "cdktf";
import { Construct } from "constructs";
import { refusal } from "../core/checks";
import { type Compartment } from "../core/compartment";
import { HomeRegion } from "../core/stack/home-region";
import { tagsOf } from "../core/stack/stack-settings";
import { type Tags } from "../core/tags";
import { claimIamName, iamDescription, iamName } from "./iam-name";
import { requireTenancy } from "./iam-tenancy";
import { type IKafkaUser } from "./kafka-user";
import { kafkaUserName } from "./kafka-user-name";
import { Subject } from "./subject";

/** What a user for Kafka clients is made of. */
export interface KafkaClientUserProps {
  /**
   * The name of the user and of the group behind the stack's prefix, `<prefix>-<name>`. A change replaces both: clients
   * must log in with another name and token.
   *
   * Letters, digits, hyphens, periods and underscores, at most 100 characters with the prefix. It is unique among the
   * users, and among the groups and dynamic groups, of the tenancy.
   *
   * @default - the ids from the stack down to the user, joined by hyphens
   */
  readonly name?: string;

  /**
   * An address that no other user of the tenancy has. A change is made in place.
   *
   * @default - none; a tenancy with identity domains refuses that, unless its settings say that users need no address
   */
  readonly email?: string;

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
   * those can read it who may have the token. It does not expire; a user has two at most.
   *
   * @default false: someone makes a token in the console, and keeps it in Vault
   */
  readonly authToken?: boolean;

  /**
   * Tags beside those of the stack.
   *
   * @default - the stack's tags
   */
  readonly tags?: Tags;

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

  /** The name of the user and of the group, with the stack's prefix. */
  public readonly name: string;

  /** Whom grants are given to: the user's group. */
  public readonly subject: Subject;

  private readonly tenancyName: string;
  private readonly token: string | undefined;

  /** @throws ConfigurationError for a name or a description that IAM would not take, or where the tenancy is not known */
  public constructor(scope: Construct, id: string, props: KafkaClientUserProps = {}) {
    super(scope, id);
    const tenancy = requireTenancy(this, "a Kafka client's user", props.tenancy);
    const name = iamName(this, "the name of a user", props.name);
    const description = iamDescription(this, "Kafka client's user", props.description);
    // Users have names of their own, but each of these brings a group of the same name.
    claimIamName(this, "group", name);
    const provider = HomeRegion._of(this);
    const named = { compartmentId: tenancy.compartmentId, name, description, ...tagsOf(this, props.tags), provider };
    const user = new IdentityUser(this, "Resource", { ...named, email: props.email });
    const group = new IdentityGroup(this, "Group", named);
    new IdentityUserGroupMembership(this, "Membership", { userId: user.id, groupId: group.id, provider });
    const tenancyData = new DataOciIdentityTenancy(this, "Tenancy", { tenancyId: tenancy.compartmentId, provider });
    const token =
      props.authToken === true && new IdentityAuthToken(this, "AuthToken", { userId: user.id, description, provider });
    this.userId = user.id;
    this.groupId = group.id;
    this.name = name;
    this.subject = Subject.groupId(group.id);
    this.tenancyName = tenancyData.name;
    this.token = token === false ? undefined : Token.asString(Fn.sensitive(token.token));
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
   * What the clients of a pool log in as: `<tenancy>/<user>/<pool OCID>`.
   *
   * @throws ConfigurationError if the text is no stream pool's OCID
   */
  public userNameFor(streamPoolId: string): string {
    return kafkaUserName({ tenancyName: this.tenancyName, userName: this.name }, streamPoolId);
  }
}
