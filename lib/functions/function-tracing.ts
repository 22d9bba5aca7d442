// Whether functions can be traced, and where traces go.

import { type FunctionsApplicationTraceConfig } from "@cdktf/provider-oci/lib/functions-application";
import { checkNotEmpty } from "../core/checks";

/**
 * Whether the functions of an application can be traced. A function must be told too, see `OciFunctionProps.tracing`.
 */
export class FunctionTracing {
  /** Traces go to a domain of Application Performance Monitoring. @throws ConfigurationError for an empty OCID */
  public static toApmDomain(apmDomainId: string): FunctionTracing {
    checkNotEmpty(undefined, "apmDomainId", apmDomainId, "copy it from the domain's page in the console");
    return new FunctionTracing({ isEnabled: true, domainId: apmDomainId });
  }

  /** Ends tracing. Leaving `tracing` out would not: the provider keeps what it is not told. */
  public static off(): FunctionTracing {
    return new FunctionTracing({ isEnabled: false });
  }

  private constructor(private readonly config: FunctionsApplicationTraceConfig) {}

  /** @internal */
  public _render(): FunctionsApplicationTraceConfig {
    return this.config;
  }
}
