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
import { type ResourceOptions } from "../core/resource/options";
import { make } from "../core/resource/part";
import { checkProps } from "../core/resource/shape";
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
  private readonly token: string | undefined;

  /**
   * @throws ConfigurationError for a name or a description that IAM would not take, for a name that another user or group of
   * the stack has, and where the tenancy is not known
   */
  public constructor(scope: Construct, id: string, props: KafkaClientUserProps = {}) {
    super(scope, id);
    checkProps(this, "KafkaClientUserProps", props);
    const home = HomeRegion._part(this);
    const place = planInTenancy(this, { noun: "Kafka client's user", space: "user" }, props);
    const { compartmentId, name, description } = place.config;
    const groupName = props.groupName ?? name;
    const group = planIamName(
      this,
      "group",
      "the name of the user's group",
      groupName,
      "name the group with groupName",
    );
    const user = make(IdentityUser, this, props, [place, group, { config: { email: props.email } }, home]);
    const groupConfig = { config: { ...place.config, name: groupName } };
    const { id: groupId } = make(IdentityGroup, this, props, [groupConfig, home], "Group");
    const { timeouts } = props;
    const membership = { config: { userId: user.id, groupId } };
    make(IdentityUserGroupMembership, this, { timeouts }, [membership, home], "Membership");
    const provider = HomeRegion._of(this);
    const tenancy = new DataOciIdentityTenancy(this, "Tenancy", { tenancyId: compartmentId, provider });
    const token = { config: { userId: user.id, description } };
    this.token =
      props.authToken === true
        ? secretOf(make(IdentityAuthToken, this, { timeouts }, [token, home], "AuthToken"))
        : undefined;
    this.userId = user.id;
    this.groupId = groupId;
    this.name = name;
    this.subject = Subject._ofGroup(groupId);
    this.tenancyName = tenancy.name;
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
   * @throws ConfigurationError if the text is not a stream pool OCID
   */
  public userNameFor(streamPoolId: string): string {
    return kafkaUserName({ tenancyName: this.tenancyName, userName: this.name }, streamPoolId);
  }
}

function secretOf({ token }: IdentityAuthToken): string {
  return Token.asString(Fn.sensitive(token));
}
