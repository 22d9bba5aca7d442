// The connect strings of a database, which Terraform selects from those that the service reports.

import { Fn, Lazy, type TerraformElement, TerraformLocal, type TerraformResource, Token } from "cdktf";
import { type Construct } from "constructs";
import { checkInteger, type IntegerRange } from "../core/checks";
import { checkDuration, Duration, type DurationRange } from "../core/duration";
import { remembered } from "../core/resource/memory";
import { numberText } from "../core/token/tokens";
import { DatabaseService } from "./database-kinds";

/** How a connect string is selected. */
export interface ConnectStringOptions {
  /**
   * The service of the database.
   *
   * @default DatabaseService.LOW
   */
  readonly service?: DatabaseService;

  /**
   * Whether the client presents a certificate from the wallet.
   *
   * @default - only if the database requires it
   */
  readonly wallet?: boolean;

  /**
   * How many times a driver that follows the string retries, such as node-oracledb in thin mode; 0 means never. The service
   * writes 20 retries with 3 seconds between them, so a connection to a database that does not answer takes up to 480 seconds
   * to fail: longer than a function may run.
   *
   * @default - the service's default
   */
  readonly retryCount?: number;

  /**
   * How long such a driver waits before it retries, in whole seconds.
   *
   * @default - the service's default
   */
  readonly retryDelay?: Duration;
}

/** The resource or data source of a database, from which the expressions read. @internal */
export type Reported = Pick<TerraformResource, "terraformResourceType" | "friendlyUniqueId"> & TerraformElement;

/** The expression for the block with all connect strings. @param kind - "data." for a look-up */
function blockOf({ terraformResourceType, friendlyUniqueId }: Reported, kind: string): string {
  return `${kind}${terraformResourceType}.${friendlyUniqueId}.connection_strings[0]`;
}

/** All connect strings for clients with a wallet, by the name of the service. @internal */
export function aliasesOf(reported: Reported, kind: string): { readonly [service: string]: string } {
  return Token.asStringMap(`\${${blockOf(reported, kind)}.all_connection_strings}`);
}

/** The connect string of a service, selected by its properties, never by its position in the list. @internal */
export function connectStringOf(
  database: Construct,
  reported: Reported,
  { service = DatabaseService.LOW, wallet = false, ...retries }: ConnectStringOptions,
  kind: string,
): string {
  checkRetries(database, retries);
  const id = `ConnectString${service === DatabaseService.LOW ? "" : `-${service.toLowerCase()}`}${wallet ? "-wallet" : ""}`;
  // A local value, because cdktf cannot escape nested quotes where it is used.
  const local = remembered(database, id, () => {
    const produce = (): string => profile(blockOf(reported, kind), service, wallet);
    return new TerraformLocal(database, id, Lazy.stringValue({ produce })).asString;
  });
  return withRetries(local, retries);
}

function profile(block: string, service: DatabaseService, wallet: boolean): string {
  const isRight = `profile.tls_authentication == "${wallet ? "MUTUAL" : "SERVER"}" && profile.consumer_group == "${service}"`;
  return `\${[for profile in ${block}.profiles : profile.value if ${isRight}][0]}`;
}

type Retries = Pick<ConnectStringOptions, "retryCount" | "retryDelay">;

const COUNT: IntegerRange = { min: 0, remedy: "write 0 to try once, or leave it out to use the service's default" };

const DELAY: DurationRange = {
  min: Duration.seconds(0),
  unit: "seconds",
  remedy: "leave it out to use the service's default",
};

function checkRetries({ node }: Construct, { retryCount, retryDelay }: Retries): void {
  if (retryCount !== undefined) checkInteger(node.path, "retryCount of a connect string", retryCount, COUNT);
  if (retryDelay !== undefined) checkDuration(node.path, "retryDelay of a connect string", retryDelay, DELAY);
}

/** Every string contains the values of the service, which drivers follow. */
function withRetries(text: string, { retryCount, retryDelay }: Retries): string {
  const counted = retryCount === undefined ? text : replaced(text, "retry_count", retryCount);
  return retryDelay === undefined ? counted : replaced(counted, "retry_delay", retryDelay.toSeconds());
}

function replaced(text: string, name: string, value: number): string {
  return Token.asString(Fn.replace(text, `/(?i)[(] *${name} *= *[0-9]+ *[)]/`, `(${name}=${numberText(value)})`));
}
