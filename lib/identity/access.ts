// What a statement gives.

import { refusal } from "../core/checks";
import { resourceTypeName } from "./language/resource-types";
import { checkAccess, checkPermission } from "./language/statement-checks";
import { Verb } from "./statement-facts";
import { type AccessSyntax } from "./language/statement-syntax";

/**
 * What a statement gives: a verb on one resource type, or single permissions.
 *
 * Resource types that this library does not know pass unchecked. The known ones are in Oracle's policy reference of
 * Streaming, Connector Hub, Vault, Notifications, Monitoring, Functions, Object Storage and Logging.
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
   * To inspect the resources, and to get them with what users put into them.
   *
   * @throws ConfigurationError if IAM has no such type, if the verb gives nothing on it, or for all-resources
   */
  public static read(resourceType: string): Access {
    return Access.verb(Verb.READ, resourceType);
  }

  /**
   * To read and work with the resources that exist.
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
   * @throws ConfigurationError if there is none, or one is not a permission's name
   */
  public static permissions(permissions: string[]): Access {
    if (permissions.length === 0) throw refusal(undefined, { what: "permissions", rule: "must name at least one" });
    permissions.forEach(checkPermission);
    return new Access({ kind: "permissions", permissions: [...permissions] });
  }

  private static verb(verb: Verb, resourceType: string): Access {
    const name = resourceTypeName(resourceType);
    if (name === "all-resources") {
      const remedy = "write one statement for each type that is needed";
      throw refusal(undefined, { what: "resource type", rule: "must be one type or family", got: name, remedy });
    }
    const syntax = { kind: "verb", verb, resourceType: name } as const;
    checkAccess(syntax);
    return new Access(syntax);
  }

  private constructor(private readonly syntax: AccessSyntax) {}

  /** @internal */
  public _syntax(): AccessSyntax {
    return this.syntax;
  }
}
