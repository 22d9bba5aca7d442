// The package does not include types; these are the parts that are used.

declare module "@fnproject/fdk" {
  export interface GatewayContext {
    readonly requestURL: string | null;
    readonly method: string | null;
    getHeader(name: string): string | null;
    statusCode: number;
    setResponseHeader(name: string, ...values: string[]): void;
  }

  export interface Context {
    readonly callID: string | null;
    readonly deadline: Date | null;
    readonly contentType: string | null;
    readonly httpGateway: GatewayContext;
    responseContentType: string;
    getHeader(name: string): string | null;
  }

  export function handle(
    handler: (body: Buffer, context: Context) => unknown,
    options: { readonly inputMode: "buffer" },
  ): () => void;

  /** Written to the caller as it is. */
  export function rawResult(body: Buffer): object;
}
