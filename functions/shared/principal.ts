// The function's identity in OCI, and the options of its clients.

import {
  type AuthenticationDetailsProvider,
  type AuthParams,
  CircuitBreaker,
  NoRetryConfigurationDetails,
  ResourcePrincipalAuthenticationDetailsProvider,
} from "oci-common";
import { TimedHttpClient } from "./http-client";
import { timeLimit } from "./time";

let provider: AuthenticationDetailsProvider | undefined;

/** The function's resource principal; its token is read again when it expires. */
export function principal(): AuthParams {
  provider ??= ResourcePrincipalAuthenticationDetailsProvider.builder();
  return { authenticationDetailsProvider: provider };
}

/** Signs requests of any kind as the resource principal; each has this time limit in milliseconds. */
export function signingClient(requestMilliseconds: number): TimedHttpClient {
  provider ??= ResourcePrincipalAuthenticationDetailsProvider.builder();
  return new TimedHttpClient(provider, requestMilliseconds);
}

/** The same for a client of the SDK that sends large bodies. */
export function principalWithClient(requestMilliseconds: number): AuthParams {
  return { httpClient: signingClient(requestMilliseconds) };
}

export interface ClientOptions {
  readonly httpOptions: { readonly signal: AbortSignal };
  readonly circuitBreaker: CircuitBreaker;
  readonly retryConfiguration: typeof NoRetryConfigurationDetails;
}

/**
 * Options for a client of the SDK. By default its requests have no time limit: each gets one here, because `signal` is read
 * again for each. With such options and its circuit breaker the SDK (2.139.1) fails on every good answer ("response.text
 * is not a function"), so there is no breaker. The SDK's retries would run past the deadline of a call, so there are
 * none: use `withRetries`.
 */
export function clientOptions(requestMilliseconds: number): ClientOptions {
  return {
    httpOptions: {
      get signal(): AbortSignal {
        return timeLimit(requestMilliseconds);
      },
    },
    circuitBreaker: new CircuitBreaker({ disableClientCircuitBreaker: true }),
    retryConfiguration: NoRetryConfigurationDetails,
  };
}

/** An endpoint in the form that the SDK expects: a slash at its end would double the slash of the path. */
export function endpointOf(text: string): string {
  return text.replace(/\/+$/, "");
}
