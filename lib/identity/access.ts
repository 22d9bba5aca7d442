// What a statement gives.

import { refusal } from "../core/checks";
import { checkedPermission, verbAccess } from "./language/statement-checks";
import { Verb } from "./statement-facts";
import { type AccessSyntax } from "./language/statement-syntax";

/**
 * What a statement gives: a verb on one resource type, or single permissions.
 *
 * Resource types that this library does not know are accepted without a check. The known ones come from Oracle's policy reference
 * of Streaming, Connector Hub, Vault, Notifications, Monitoring, Functions, Object Storage and Logging.
 */
export class Access {
  /**
   * To list the resources.
   *
   * @throws ConfigurationError if IAM has no such type, if the verb gives nothing on it, or for all-resources
   */
  public static inspect(resourceType: string): Access {
    return Access.verb(Verb.INSPECT, resourceType);
  }

  /**
   * To inspect the resources, and to get them with their user-specified data.
   *
   * @throws ConfigurationError if IAM has no such type, if the verb gives nothing on it, or for all-resources
   */
  public static read(resourceType: string): Access {
    return Access.verb(Verb.READ, resourceType);
  }

  /**
   * To read the resources, and to work with those that exist.
   *
   * @throws ConfigurationError if IAM has no such type, if the verb gives nothing on it, or for all-resources
   */
  public static use(resourceType: string): Access {
    return Access.verb(Verb.USE, resourceType);
  }

  /**
   * Everything that can be done with the resources.
   *
   * @throws ConfigurationError if IAM has no such type, if the verb gives nothing on it, or for all-resources
   */
  public static manage(resourceType: string): Access {
    return Access.verb(Verb.MANAGE, resourceType);
  }

  /**
   * Single permissions, for example `STREAM_READ` and `STREAM_CONSUME`, as the console writes them for connectors.
   *
   * @throws ConfigurationError if the list is empty, or if one of them is not the name of a permission
   */
  public static permissions(permissions: string[]): Access {
    if (permissions.length === 0) {
      const remedy = "name one, or use a verb and a resource type";
      throw refusal(undefined, { what: "permissions", rule: "must name at least one", remedy });
    }
    return new Access({ kind: "permissions", permissions: permissions.map(checkedPermission) });
  }

  private static verb(verb: Verb, resourceType: string): Access {
    const syntax = verbAccess(verb, resourceType);
    if (syntax.resourceType !== "all-resources") return new Access(syntax);
    const [rule, got] = ["must be one type or family", syntax.resourceType];
    const remedy = "write one statement for each type that is needed";
    throw refusal(undefined, { what: "resource type", rule, got, remedy });
  }

  private constructor(
    /** @internal */
    public readonly _syntax: AccessSyntax,
  ) {}
}
