// Where the messages of a topic are delivered.

import { conditional, Fn, type IResolvable, Op, Token } from "cdktf";
import { checkPort, refusal } from "../core/checks";
import { checkEmail } from "../core/email";
import { PHONE_FORM, PHONE_RULE } from "../core/phone";
import { isKnown } from "../core/token/tokens";
import { type IFunction } from "../functions/oci-function";
import { checkCaller } from "../functions/program-place";

/**
 * Where the messages of a topic are delivered. Another endpoint replaces the subscription.
 *
 * The recipient must confirm every subscription except that of a function: Notifications sends a link that is valid for 3 days,
 * and does not send messages before it is confirmed. For Terraform, a subscription that waits for confirmation is complete.
 */
export class Subscription {
  /** An email address. @throws ConfigurationError if the string is not an address */
  public static email(address: string): Subscription {
    checkEmail(undefined, WHAT, address, ONE_ADDRESS);
    return new Subscription("EMAIL", address, false);
  }

  /**
   * An email address that may be left empty at deployment: `this.input.email("alert_email", { ..., optional: true })`. If it is
   * empty, there is no subscription.
   *
   * @param address - an input, whose value must be known at plan time
   * @throws ConfigurationError if the string is not an address
   */
  public static optionalEmail(address: string): Subscription {
    checkEmail(undefined, WHAT, address, ONE_ADDRESS);
    return new Subscription("EMAIL", address, false, !isKnown(address));
  }

  /** A phone number with its country code: "+4930123456". @throws ConfigurationError for any other form */
  public static sms(phoneNumber: string): Subscription {
    if (isKnown(phoneNumber) && !new RegExp(PHONE_FORM).test(phoneNumber)) {
      const rule = `must be ${PHONE_RULE}`;
      throw refusal(undefined, { what: "a phone number", rule, got: phoneNumber, remedy: "write it like +4930123456" });
    }
    return new Subscription("SMS", phoneNumber, false);
  }

  /**
   * The webhook of a Slack channel. The URL is a credential: give it as a sensitive variable.
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
   * Your own server, which must answer the request to confirm the subscription. If the URL contains a credential, give it as a
   * sensitive variable.
   *
   * @throws ConfigurationError unless it begins with https:// and has at most 512 characters
   */
  public static https(url: string): Subscription {
    checkUrl("the URL of a subscription", url, HTTPS);
    return new Subscription("CUSTOM_HTTPS", url, WITH_CREDENTIAL.test(url));
  }

  /**
   * A function. It needs no confirmation; the user who deploys needs `function.allowInvoke(...)`.
   *
   * @throws ConfigurationError for a program that works only with a connector or an API
   */
  public static function(target: IFunction): Subscription {
    checkCaller(undefined, target, "topic");
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

  /** True if a credential would be in the synthesized file. @internal */
  public get _exposesCredential(): boolean {
    return this.isCredential && isKnown(this.endpoint);
  }

  /** @internal */
  public _render(): { protocol: string; endpoint: string } {
    return { protocol: this.protocol, endpoint: this.endpoint };
  }

  /**
   * The `count` of the resource, if it is not always one.
   *
   * @param enabled - whether the subscription exists
   * @internal
   */
  public _count(enabled: boolean | IResolvable): number | undefined {
    if (enabled === false) return 0;
    // Not `> 0`, nor `!= ""`: cdktf prints falsy operands as "undefined".
    const isGiven = this.isOptional ? Op.gte(Fn.lengthOf(this.endpoint), 1) : undefined;
    const condition = enabled === true ? isGiven : isGiven === undefined ? enabled : Op.and(enabled, isGiven);
    return condition === undefined ? undefined : Token.asNumber(conditional(condition, 1, 0));
  }
}

const WHAT = "an email address";
const ONE_ADDRESS = "give each subscription one address";

/** A user before the host, or a query. */
const WITH_CREDENTIAL = /^https:\/\/[^/?#]*@|\?/;

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

/** The error does not repeat the URL, which may contain a credential. */
function checkUrl(what: string, url: string, { pattern, rule, remedy }: UrlForm): void {
  if (!isKnown(url)) return;
  if (!pattern.test(url)) throw refusal(undefined, { what, rule, remedy });
  checkPort(undefined, what, url, true);
  if (url.length <= MAX_LENGTH) return;
  throw refusal(undefined, { what, rule: `must be at most ${MAX_LENGTH} characters`, got: `${url.length} characters` });
}
