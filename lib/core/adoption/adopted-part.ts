// A resource of an adopted construct other than its main one.

import { refusal } from "../checks";

/** A resource of an adopted construct other than its main one: either it exists and has an id, or Terraform creates it. */
export class AdoptedPart {
  /**
   * A part that exists.
   *
   * @param path - its path below the construct, as in the error message about a missing part: `Group`, `SecurityList`,
   * `Gateways/NatGateway`, `Resource2`
   * @param id - its import id in the form of its type, as for `adopt`
   * @throws ConfigurationError for an empty path
   */
  public static of(path: string, id: string): AdoptedPart {
    return new AdoptedPart(path, id);
  }

  /**
   * A part that does not exist yet, or all parts below a path: Terraform creates them.
   *
   * @param path - its path below the construct, as for `AdoptedPart.of`; `PrivateEndpoint` means everything in it
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
    const remedy = "write its path below the construct, for example Group";
    throw refusal(undefined, { what: "the path of an adopted part", rule: "must not be empty", got: _path, remedy });
  }
}
