// One of the resources of which an adopted construct consists, in addition to its main one.

import { refusal } from "../checks";

/**
 * A resource of a construct that is adopted, in addition to its main one: it exists too and has an id, or Terraform makes it.
 */
export class AdoptedPart {
  /**
   * A part that exists.
   *
   * @param path - where it stands below the construct, as the refusal of a missing part writes it: `Group`, `SecurityList`,
   * `Gateways/NatGateway`, `Resource2`
   * @param id - its id in the form that its type wants, as for `adopt`
   * @throws ConfigurationError for an empty path
   */
  public static of(path: string, id: string): AdoptedPart {
    return new AdoptedPart(path, id);
  }

  /**
   * A part that does not exist yet, or all parts below a path: Terraform makes them.
   *
   * @param path - where it stands below the construct, as for `AdoptedPart.of`; `PrivateEndpoint` stands for everything in it
   * @throws ConfigurationError for an empty path
   */
  public static madeNew(path: string): AdoptedPart {
    return new AdoptedPart(path);
  }

  private constructor(
    /** @internal */
    public readonly _path: string,
    /** @internal */
    public readonly _id?: string,
  ) {
    if (_path.trim() !== "") return;
    const remedy = "write where it stands below the construct, Group for example";
    throw refusal(undefined, { what: "the path of an adopted part", rule: "must not be empty", got: _path, remedy });
  }
}
