// Where the messages of a topic are delivered.

import { conditional, Fn, type IResolvable, Op, Token } from "cdktf";
import { refusal } from "../core/checks";
import { checkEmail } from "../core/email";
import { isKnown } from "../core/token/tokens";
import { type IFunction } from "../functions/oci-function";

/**
 * Where the messages of a topic are delivered. Another endpoint replaces the subscription.
 *
 * All but functions must be confirmed by whoever receives the messages: Notifications sends a link that is valid for 3 days,
 * and nothing else before. Terraform takes a subscription that waits for it as done.
 */
export class Subscription {
  /** An email address. @throws ConfigurationError for text that is no address */
  public static email(address: string): Subscription {
    checkEmail(undefined, WHAT, address, ONE_ADDRESS);
    return new Subscription("EMAIL", address, false);
  }

  /**
   * An email address that may be left empty at deployment: `this.input.email("alert_email", { ..., optional: true })`. There is
   * no subscription then.
   *
   * @param address - an input; what it is must be known before anything is made
   * @throws ConfigurationError for text that is no address
   */
  public static optionalEmail(address: string): Subscription {
    checkEmail(undefined, WHAT, address, ONE_ADDRESS);
    return new Subscription("EMAIL", address, false, !isKnown(address));
  }

  /** A telephone, with its country's code: "+4930123456". @throws ConfigurationError for any other form */
  public static sms(phoneNumber: string): Subscription {
    if (isKnown(phoneNumber) && !PHONE_NUMBER.test(phoneNumber)) {
      const rule = "must be + and the digits of country and number";
      throw refusal(undefined, { what: "a phone number", rule, got: phoneNumber, remedy: "write it like +4930123456" });
    }
    return new Subscription("SMS", phoneNumber, false);
  }

  /**
   * A Slack channel's webhook. The URL is a credential: give it as a sensitive variable.
   *
   * @throws ConfigurationError unless it is `https://hooks.slack.com/services/` and a token with two slashes
   */
  public static slack(webhookUrl: string): Subscription {
    checkUrl("a Slack URL", webhookUrl, SLACK);
    return new Subscription("SLACK", webhookUrl, true);
  }

  /**
   * The integration URL of a PagerDuty service. It is a credential: give it as a sensitive variable.
   *
   * @throws ConfigurationError unless it begins with https:// and has at most 512 characters
   */
  public static pagerDuty(integrationUrl: string): Subscription {
    checkUrl("a PagerDuty URL", integrationUrl, HTTPS);
    return new Subscription("PAGERDUTY", integrationUrl, true);
  }

  /**
   * A server of your own, which must answer the request to confirm the subscription. Where the URL holds a credential, give
   * it as a sensitive variable.
   *
   * @throws ConfigurationError unless it begins with https:// and has at most 512 characters
   */
  public static https(url: string): Subscription {
    checkUrl("the URL of a subscription", url, HTTPS);
    return new Subscription("CUSTOM_HTTPS", url, WITH_CREDENTIAL.test(url));
  }

  /**
   * A function. It needs no confirmation; whoever deploys needs `function.allowInvoke(...)`.
   */
  public static function(target: IFunction): Subscription {
    return new Subscription("ORACLE_FUNCTIONS", target.functionId, false, false, target);
  }

  private constructor(
    private readonly protocol: string,
    private readonly endpoint: string,
    private readonly isCredential: boolean,
    private readonly isOptional = false,
    /** The function that is called. @internal */
    public readonly _fn?: IFunction,
  ) {}

  /** True if a credential would stand in the synthesized file. @internal */
  public get _exposesCredential(): boolean {
    return this.isCredential && isKnown(this.endpoint);
  }

  /** @internal */
  public _render(): { protocol: string; endpoint: string } {
    return { protocol: this.protocol, endpoint: this.endpoint };
  }

  /**
   * How many of it there are, if that is not simply one.
   *
   * @param enabled - whether there is any
   * @internal
   */
  public _count(enabled: boolean | IResolvable): number | undefined {
    if (enabled === false) return 0;
    // Not `> 0`, nor `!= ""`: cdktf prints operands that are falsy as "undefined".
    const isGiven = this.isOptional ? Op.gte(Fn.lengthOf(this.endpoint), 1) : undefined;
    const condition = enabled === true ? isGiven : isGiven === undefined ? enabled : Op.and(enabled, isGiven);
    return condition === undefined ? undefined : Token.asNumber(conditional(condition, 1, 0));
  }
}

const WHAT = "an email address";
const ONE_ADDRESS = "give one address to a subscription";

/** A user before the host, or a query. */
const WITH_CREDENTIAL = /^https:\/\/[^/?#]*@|\?/;

/** The longest that the international numbering plan (ITU-T E.164) has is 15 digits. */
const PHONE_NUMBER = /^\+[1-9]\d{4,14}$/;

interface UrlForm {
  readonly pattern: RegExp;
  readonly rule: string;
  readonly remedy?: string;
}

/** Oracle, "Creating a Slack Subscription": a token with two slashes, and no query. */
const SLACK: UrlForm = {
  pattern: /^https:\/\/hooks\.slack\.com\/services\/[^\s/?#]+\/[^\s/?#]+\/[^\s/?#]+$/,
  rule: "must be https://hooks.slack.com/services/ and a token with two slashes, without a query",
  remedy: "copy the webhook URL from the app's page in Slack",
};
const HTTPS: UrlForm = { pattern: /^https:\/\/[^\s/]+/, rule: "must begin with https:// and a host" };

/** Provider documentation of `endpoint`. */
const MAX_LENGTH = 512;

/** What is refused of a URL is not repeated: it may hold a credential. */
function checkUrl(what: string, url: string, { pattern, rule, remedy }: UrlForm): void {
  if (!isKnown(url)) return;
  if (!pattern.test(url)) throw refusal(undefined, { what, rule, remedy });
  if (url.length <= MAX_LENGTH) return;
  throw refusal(undefined, { what, rule: `must be at most ${MAX_LENGTH} characters`, got: `${url.length} characters` });
}
