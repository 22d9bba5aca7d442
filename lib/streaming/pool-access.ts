// From where the streams of a pool can be reached.

import { type StreamingStreamPoolPrivateEndpointSettings } from "@cdktf/provider-oci/lib/streaming-stream-pool";
import { type TerraformResourceLifecycle } from "cdktf";

type Postcondition = NonNullable<TerraformResourceLifecycle["postcondition"]>[number];

/**
 * From where a pool's endpoint can be reached. Changing it replaces the pool and all streams in it.
 */
export class PoolAccess {
  /** From the internet; every request is still authenticated and encrypted. */
  public static public(): PoolAccess {
    return new PoolAccess(undefined);
  }

  private constructor(private readonly endpoint: StreamingStreamPoolPrivateEndpointSettings | undefined) {}

  /** Whether the endpoint lies in a subnet and nowhere else. */
  public get isPrivate(): boolean {
    return this.endpoint !== undefined;
  }

  /** @internal */
  public _render(): { privateEndpointSettings?: StreamingStreamPoolPrivateEndpointSettings } {
    return this.endpoint === undefined ? {} : { privateEndpointSettings: this.endpoint };
  }

  /**
   * What must hold of the pool that Terraform finds. The provider plans nothing when private_endpoint_settings is removed
   * (https://github.com/oracle/terraform-provider-oci/issues/2054): the pool would stay private, and a new one of the
   * same configuration be public, with nobody told.
   *
   * @internal
   */
  public _postcondition(): Postcondition {
    const [is, declared, other] = this.isPrivate ? ["", "private", "public"] : ["!", "public", "private"];
    return {
      condition: `\${${is}self.is_private}`,
      errorMessage: `This stream pool is declared ${declared} and is ${other}: replace it with -replace, or declare it ${other}.`,
    };
  }
}
