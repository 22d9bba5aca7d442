// The IAM user that Kafka clients log in as, with an auth token.

import { type Construct } from "constructs";
import { refusal } from "../core/checks";
import { type Compartment } from "../core/compartment";
import { complaining } from "../core/complaint";
import { checkOcid, OcidKind } from "../core/ocid";
import { FoundUser } from "./kafka-user-lookup";
import { checkNamePart } from "./language/safe-text";
import { SubjectKind } from "./statement-facts";
import { Subject } from "./subject";

/** An IAM user that Kafka clients log in as, made here or elsewhere. */
export interface IKafkaUser {
  /**
   * The subject of grants: a group of the user, because statements are never about users.
   *
   * @throws ConfigurationError for an existing user whose group was not given
   */
  readonly subject: Subject;

  /**
   * The user name with which the clients of a pool log in: the tenancy's name, the identity domain unless it is Default, the
   * user's name and the pool's OCID, with slashes between them. The password is an auth token of the user.
   *
   * @throws ConfigurationError if the string is not a stream pool OCID
   */
  userNameFor(streamPoolId: string): string;
}

/** A user who exists already, by the names that Kafka clients log in with. */
export interface ExistingKafkaUser {
  /** The name of the tenancy, not its OCID. */
  readonly tenancyName: string;

  /** The user's name as IAM shows it, without the identity domain. */
  readonly userName: string;

  /**
   * The identity domain of the user, for example `OracleIdentityCloudService`.
   *
   * @default - the Default domain, which the user name of a Kafka client leaves out
   */
  readonly domain?: string;

  /**
   * A group of the user, for grants.
   *
   * @default - not known; grants are rejected
   */
  readonly group?: Subject;
}

/** The user to look up. */
export interface KafkaUserLookup {
  /** The user's whole name, without an identity domain. */
  readonly userName: string;

  /**
   * The tenancy's root compartment.
   *
   * @default - the tenancy of the `OciStack`; needed in another stack
   */
  readonly tenancy?: Compartment;

  /**
   * A group of the user, for grants.
   *
   * @default - not known; grants are rejected
   */
  readonly group?: Subject;
}

/**
 * A user who exists already.
 *
 * @see https://docs.oracle.com/iaas/Content/Streaming/Tasks/kafkacompatibility_topic-Configuration.htm
 */
export class KafkaUser implements IKafkaUser {
  /**
   * A user who exists already.
   *
   * @throws ConfigurationError if a part is empty, or contains a slash, a quote or a line break, and for a `group` that is not a
   * group of users
   */
  public static existing(user: ExistingKafkaUser): KafkaUser {
    const { tenancyName, domain, userName } = user;
    checkNamePart("tenancy name", tenancyName);
    if (domain !== undefined) checkNamePart("identity domain", domain);
    checkNamePart("user name", userName, "give the identity domain as 'domain'");
    return new KafkaUser({ ...user });
  }

  /**
   * A user who exists already in the tenancy's Default identity domain, whom Terraform finds by name. The plan fails if there is no
   * such user, and for one who is not active or must not have auth tokens. Terraform also reads the tenancy's name. The user who
   * deploys needs permission to see the users of the tenancy.
   *
   * @throws ConfigurationError for a name that is empty, or contains a slash, a quote or a line break, if the tenancy is not known,
   * and for a `group` that is not a group of users
   */
  public static fromLookup(scope: Construct, id: string, lookup: KafkaUserLookup): KafkaUser {
    const { userName, group } = lookup;
    const { tenancyName } = new FoundUser(scope, id, lookup);
    return new KafkaUser({ tenancyName, userName, ...(group && { group }) });
  }

  private constructor(private readonly user: ExistingKafkaUser) {
    const kind = user.group?._syntax.kind;
    if (kind === undefined || kind === SubjectKind.GROUP) return;
    const remedy = "write Subject.group({ name }), or the subject of a Group";
    throw refusal(undefined, { what: "group of a Kafka user", rule: "must be a group of users", got: kind, remedy });
  }

  public get subject(): Subject {
    const { group, userName } = this.user;
    if (group !== undefined) return group;
    // The resource that is asked for the grant adds the path to the error.
    const refused = refusal(undefined, {
      what: "a grant to an existing Kafka user",
      rule: "needs a group of the user, because statements are never about users",
      got: userName,
      remedy: "give the group to KafkaUser.existing or KafkaUser.fromLookup",
    });
    return complaining(Subject.prototype, refused) as Subject;
  }

  public userNameFor(streamPoolId: string): string {
    return kafkaUserName(this.user, streamPoolId);
  }
}

/**
 * Streaming's page "Kafka configuration" has the identity domain. An earlier version of the page had no domain, which is the form
 * for Default.
 */
export function kafkaUserName({ tenancyName, domain, userName }: ExistingKafkaUser, streamPoolId: string): string {
  checkOcid(undefined, "streamPoolId", streamPoolId, OcidKind.STREAM_POOL);
  return [tenancyName, ...(domain === undefined ? [] : [domain]), userName, streamPoolId].join("/");
}
