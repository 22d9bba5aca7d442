// An IAM user for Kafka clients, with a group for grants.

import { Fn, Token } from "cdktf";
import { Construct } from "constructs";
import { checkNotEmpty, refusal } from "../core/checks";
import { type Compartment } from "../core/compartment";
import { checkFree } from "../core/resource/memory";
import { type ResourceOptions } from "../core/resource/options";
import { checkProps } from "../core/resource/shape";
import { type IdentityDomain } from "./identity-domain";
import { makeUser, type MadeUser } from "./kafka-client-parts";
import { type IKafkaUser, kafkaUserName } from "./kafka-user";
import { Subject } from "./subject";

/** The properties of a user for Kafka clients. */
export interface KafkaClientUserProps extends ResourceOptions {
  /**
   * The name of the user. A change replaces the user: clients must log in with another name and token. In an identity domain
   * other than Default, the name changes in place: clients log in with the new name and the same token.
   *
   * 1 to 100 letters, digits and `. _ + @ -`. It must be unique among the users of the tenancy; case does not matter.
   *
   * @default - the ids from the stack down to the user, joined by hyphens, after the stack's prefix: `<name_prefix>-<ids>`
   */
  readonly name?: string;

  /**
   * The name of the user's group. A change replaces the group: statements about it get another OCID. In an identity domain other
   * than Default, the name changes in place.
   *
   * 1 to 100 letters, digits, hyphens, periods and underscores. It must be unique among the groups and dynamic groups of the
   * tenancy; case does not matter.
   *
   * @default - the name of the user
   */
  readonly groupName?: string;

  /**
   * An email address that no other user of the tenancy, or of its identity domain, has; case does not matter. A change is made in
   * place. In a domain other than Default a change has no effect, because such a domain adds an address and Terraform must ignore
   * all of them: change it in the domain, too.
   *
   * @default - none, with a warning: a tenancy with identity domains rejects the user when Terraform applies, unless its settings
   * say that users do not need an address
   */
  readonly email?: string;

  /**
   * Whether the user deliberately has no address, in a tenancy where users do not need one. This turns off the warning.
   *
   * @default false
   */
  readonly withoutEmail?: boolean;

  /**
   * The description of the user and the group that the console shows. A change is made in place.
   *
   * @default - a sentence that names the construct
   */
  readonly description?: string;

  /**
   * Whether to create an auth token, the clients' password.
   *
   * The token is stored in Terraform's state in plain text, and IAM shows it only when it is created: limit access to the state
   * to those who may have the token. It does not expire. A user has two at most: `addAuthToken` creates another, for a rotation.
   * Without `authToken`, create a token in the console and keep it in Vault.
   *
   * @default false
   */
  readonly authToken?: boolean;

  /**
   * The tenancy's root compartment, where users and groups of the Default domain live. Another one replaces them. Clients log in with its
   * name.
   *
   * @default - the tenancy of the `OciStack`; needed in another stack
   */
  readonly tenancy?: Compartment;

  /**
   * The identity domain of the user and the group. Another one replaces them, and clients must log in with another name and token.
   *
   * @default - the tenancy's Default domain
   */
  readonly domain?: IdentityDomain;
}

/**
 * A user for Kafka clients, with its own group, in the tenancy's Default identity domain through the home region, or in another
 * domain.
 *
 * The user has no permissions until you write a statement about `subject`.
 *
 * @see https://docs.oracle.com/iaas/Content/Streaming/Tasks/kafkacompatibility_topic-Configuration.htm
 */
export class KafkaClientUser extends Construct implements IKafkaUser {
  /** The OCID of the user. */
  public readonly userId: string;

  /** The OCID of the user's group. */
  public readonly groupId: string;

  /** The name of the user. It begins with the stack's prefix if you gave none. */
  public readonly name: string;

  /** The subject of grants: the user's group. */
  public readonly subject: Subject;

  private readonly made: MadeUser;
  private readonly domain?: string;
  private readonly token?: string;
  private tokens = 0;

  /**
   * @throws ConfigurationError for a name, an address or a description that IAM would not accept, for a name that another user or
   * group of the stack has, for the address of another user, for an address together with `withoutEmail`, and if the tenancy is
   * not known
   */
  public constructor(scope: Construct, id: string, props: KafkaClientUserProps = {}) {
    super(scope, id);
    checkProps(this, "KafkaClientUserProps", props);
    this.made = makeUser(this, props);
    this.domain = props.domain?._other?.name;
    if (props.authToken === true) this.token = this.makeToken("AuthToken", { timeouts: props.timeouts });
    this.userId = this.made.userId;
    this.groupId = this.made.groupId;
    this.name = this.made.name;
    this.subject = Subject._ofGroup(this.groupId);
  }

  /**
   * The auth token, which Terraform hides where it shows values. It is known only if Terraform created it.
   *
   * @throws ConfigurationError unless the user was created with `authToken`
   */
  public get authToken(): string {
    if (this.token !== undefined) return this.token;
    throw refusal(this.node.path, {
      what: "an auth token",
      rule: "is created only on request, because it is stored in Terraform's state",
      remedy: "set authToken, or create a token in the console and keep it in Vault",
    });
  }

  /**
   * Creates another auth token, so that clients can change over before the first one is removed: a user has two at most. Like the
   * token of `authToken`, it is stored in Terraform's state in plain text.
   *
   * @param id - the id of the token below the user; another id creates another token, and the old one stops working immediately
   * @returns the token, which Terraform hides where it shows values
   * @throws ConfigurationError for a third token, and for an id that is taken below the user
   * @see https://docs.oracle.com/en-us/iaas/Content/Identity/Tasks/managingcredentials.htm
   */
  public addAuthToken(id: string): string {
    if (this.tokens >= MAX_TOKENS) {
      const remedy = "remove one, which stops every client that logs in with it, before you add another";
      throw refusal(this.node.path, {
        what: "auth tokens",
        rule: `must be ${MAX_TOKENS} at most`,
        got: 3,
        remedy,
      });
    }
    checkNotEmpty(this.node.path, "the id of an auth token", id, "name it after the client that uses the token");
    checkFree(this, id, "an auth token");
    return this.makeToken(id, {});
  }

  private makeToken(id: string, options: ResourceOptions): string {
    this.tokens += 1;
    return Token.asString(Fn.sensitive(this.made.makeToken(id, options)));
  }

  /**
   * The user name with which the clients of a pool log in: `<tenancy>/<user>/<pool OCID>`, or `<tenancy>/<domain>/<user>/<pool
   * OCID>` in an identity domain other than Default.
   *
   * @throws ConfigurationError if the string is not a stream pool OCID
   */
  public userNameFor(streamPoolId: string): string {
    const { tenancyName, name: userName } = this.made;
    return kafkaUserName({ tenancyName, userName, domain: this.domain }, streamPoolId);
  }
}

/** IAM, "Managing User Credentials": a user has two auth tokens at most. */
const MAX_TOKENS = 2;
