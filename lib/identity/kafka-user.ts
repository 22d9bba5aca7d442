// Who Kafka clients log in as: a user of IAM with an auth token.

import { refusal } from "../core/checks";
import { complaining } from "../core/complaint";
import { checkOcid, OcidKind } from "../core/ocid";
import { checkNamePart } from "./language/safe-text";
import { Subject } from "./subject";

/** A user of IAM whom Kafka clients log in as, made here or elsewhere. */
export interface IKafkaUser {
  /**
   * Whom grants are given to: a group of the user, since statements are never about users.
   *
   * @throws ConfigurationError for an existing user whose group was not given
   */
  readonly subject: Subject;

  /**
   * What the clients of a pool log in as: the tenancy's name, the identity domain unless it is the Default one, the
   * user's name and the pool's OCID, with slashes between them. The password is an auth token of the user.
   *
   * @throws ConfigurationError if the text is not a stream pool OCID
   */
  userNameFor(streamPoolId: string): string;
}

/** A user that exists, by the names that Kafka clients log in with. */
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
   * @default - not known; grants are refused
   */
  readonly group?: Subject;
}

/**
 * A user who exists.
 *
 * @see https://docs.oracle.com/iaas/Content/Streaming/Tasks/kafkacompatibility_topic-Configuration.htm
 */
export class KafkaUser implements IKafkaUser {
  /** A user who exists. @throws ConfigurationError if a part is empty, or holds a slash, a quote or a line break */
  public static existing(user: ExistingKafkaUser): KafkaUser {
    const { tenancyName, domain, userName } = user;
    checkNamePart("tenancy name", tenancyName);
    if (domain !== undefined) checkNamePart("identity domain", domain);
    checkNamePart("user name", userName, "give the identity domain as 'domain'");
    return new KafkaUser({ ...user });
  }

  private constructor(private readonly user: ExistingKafkaUser) {}

  public get subject(): Subject {
    const { group, userName } = this.user;
    if (group !== undefined) return group;
    // Whoever is asked for the grant says where it is wrong.
    const refused = refusal(undefined, {
      what: "a grant to an existing Kafka user",
      rule: "needs a group of the user, since statements are never about users",
      got: userName,
      remedy: "give KafkaUser.existing the group",
    });
    return complaining(Subject.prototype, refused) as Subject;
  }

  public userNameFor(streamPoolId: string): string {
    return kafkaUserName(this.user, streamPoolId);
  }
}

/** Streaming's "Kafka configuration" page: with the identity domain; without it, as the page had it before, for Default. */
export function kafkaUserName({ tenancyName, domain, userName }: ExistingKafkaUser, streamPoolId: string): string {
  checkOcid(undefined, "streamPoolId", streamPoolId, OcidKind.STREAM_POOL);
  return [tenancyName, ...(domain === undefined ? [] : [domain]), userName, streamPoolId].join("/");
}
