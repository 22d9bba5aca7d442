// Whether functions can be traced, and the destination of traces.

import { type FunctionsApplicationTraceConfig } from "@cdktf/provider-oci/lib/functions-application";
import { checkOcid, OcidKind } from "../core/ocid";

/**
 * Whether the functions of an application can be traced. You must also set it for each function, see
 * `OciFunctionProps.tracing`.
 */
export class FunctionTracing {
  /**
   * Traces go to a domain of Application Performance Monitoring. @throws ConfigurationError if the string is not the OCID of
   * one
   */
  public static toApmDomain(apmDomainId: string): FunctionTracing {
    checkOcid(undefined, "apmDomainId", apmDomainId, OcidKind.custom("apmdomain"));
    return new FunctionTracing({ isEnabled: true, domainId: apmDomainId });
  }

  /** Switches tracing off. Leaving out `tracing` does not: the provider keeps an argument that is removed. */
  public static off(): FunctionTracing {
    return new FunctionTracing({ isEnabled: false });
  }

  private constructor(private readonly config: FunctionsApplicationTraceConfig) {}

  /** @internal */
  public get _isOn(): boolean {
    return this.config.isEnabled === true;
  }

  /** @internal */
  public _render(): FunctionsApplicationTraceConfig {
    return this.config;
  }
}
