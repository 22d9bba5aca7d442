// How requests of large bodies are sent. The SDK's own client makes a list of all characters of a body to see whether it is
// empty (oci-common 2.139.1, `isEmpty`): four fifths of the time that PutMessages takes.

import {
  type AuthenticationDetailsProvider,
  DefaultRequestSigner,
  type HttpClient,
  type HttpRequest,
} from "oci-common";
import { timeLimit } from "./time";

/** Signs in the same way as the SDK, and ends requests that take too long. */
export class TimedHttpClient implements HttpClient {
  private readonly signer: DefaultRequestSigner;

  constructor(
    provider: AuthenticationDetailsProvider,
    private readonly requestMilliseconds: number,
  ) {
    this.signer = new DefaultRequestSigner(provider);
  }

  /** @param forceExcludeBody - whether the signature leaves out the body, as with PutMessages */
  async send({ method, uri, headers, ...request }: HttpRequest, forceExcludeBody = false): Promise<Response> {
    const body = request.body as string;
    await this.signer.signHttpRequest(
      { method, uri, headers, body: forceExcludeBody ? undefined : body },
      forceExcludeBody,
    );
    return fetch(uri, { method, headers, body, signal: timeLimit(this.requestMilliseconds) });
  }
}
