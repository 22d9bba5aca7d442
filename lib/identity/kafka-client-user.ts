// A user of IAM made for Kafka clients, with a group for grants.

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

/** What a user for Kafka clients is made of. */
export interface KafkaClientUserProps extends ResourceOptions {
  /**
   * The name of the user. A change replaces the user: clients must log in with another name and token. In an identity domain other than
   * Default it is made in place: with another name and the same token.
   *
   * 1 to 100 letters, digits and `. _ + @ -`. It is unique among the users of the tenancy, whatever its case.
   *
   * @default - the ids from the stack down to the user, joined by hyphens, after the stack's prefix: `<name_prefix>-<ids>`
   */
  readonly name?: string;

  /**
   * The name of the user's group. A change replaces the group: statements about it get another OCID. In an identity domain other than
   * Default it is made in place.
   *
   * 1 to 100 letters, digits, hyphens, periods and underscores. It is unique among the groups and dynamic groups of the
   * tenancy, whatever its case.
   *
   * @default - the name of the user
   */
  readonly groupName?: string;

  /**
   * An address that no other user of the tenancy, or of its identity domain, has, whatever its case. A change is made in place. In a
   * domain other than Default it is not made at all, since such a domain adds an address of its own and Terraform must ignore them: change it
   * there, too.
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
   * Without it, someone makes a token in the console, and keeps it in Vault.
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
 * A user for Kafka clients, in a group of its own, in the tenancy's Default identity domain and through the home region, or in another
 * domain.
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

  private readonly made: MadeUser;
  private readonly domain?: string;
  private readonly token?: string;
  private tokens = 0;

  /**
   * @throws ConfigurationError for a name, an address or a description that IAM would not take, for a name that another user or
   * group of the stack has, for the address of another user, for an address of a user without one, and where the tenancy is not known
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
    checkNotEmpty(this.node.path, "the id of an auth token", id, "name it after whoever uses the token");
    checkFree(this, id, "an auth token");
    return this.makeToken(id, {});
  }

  private makeToken(id: string, options: ResourceOptions): string {
    this.tokens += 1;
    return Token.asString(Fn.sensitive(this.made.makeToken(id, options)));
  }

  /**
   * What the clients of a pool log in as: `<tenancy>/<user>/<pool OCID>`, or `<tenancy>/<domain>/<user>/<pool OCID>` in an identity domain
   * other than Default.
   *
   * @throws ConfigurationError if the text is not a stream pool OCID
   */
  public userNameFor(streamPoolId: string): string {
    const { tenancyName, name: userName } = this.made;
    return kafkaUserName({ tenancyName, userName, domain: this.domain }, streamPoolId);
  }
}

/** IAM, "Managing User Credentials": a user has two auth tokens at most. */
const MAX_TOKENS = 2;
