// Internal: the cost of notifications, queues and traffic to the internet.

import { type Bill, gigabytes } from "../bill";
import { CostGapKind } from "../entries";
import { type Resource } from "../document";
import { type Load } from "../load";
import { MILLION, numberShown } from "../numbers";

const MAIL = { what: "e-mails", part: "B90941", each: 1_000, note: "Each 64 KB of a message counts as one e-mail." };
const HTTPS = { what: "HTTPS deliveries", part: "B90940", each: MILLION };

interface Delivery {
  readonly what: string;
  readonly part: string;
  readonly each: number;
  readonly note?: string;
}

const DELIVERIES: { readonly [protocol: string]: Delivery } = {
  EMAIL: MAIL,
  CUSTOM_HTTPS: HTTPS,
  PAGERDUTY: HTTPS,
  SLACK: HTTPS,
};

const SMS_NOTE = "The cheapest of five zones, because the price list does not show the zone of a country.";

export function subscriptionCost(bill: Bill, subscription: Resource): void {
  const { topic_id: topicId } = subscription.config as { readonly topic_id?: unknown };
  const topic = bill.document.referred(topicId);
  const load = topic && bill.load(topic)?._of("topic");
  if (load === undefined) {
    bill.noLoad(topic ?? subscription, "no load is given: use Load.ofTopic, or topic in a file");
    return;
  }
  const protocol = bill.text(subscription, "the protocol", ["protocol"]);
  if (protocol === undefined) return;
  if (protocol === "ORACLE_FUNCTIONS") {
    bill.free.set(subscription.address, "a delivery to a function is charged as a call of the function");
    return;
  }
  const delivery = protocol === "SMS" ? smsOf(bill) : DELIVERIES[protocol];
  if (delivery === undefined) {
    bill.gap(subscription.address, CostGapKind.NO_PRICE, `this package has no price for deliveries by ${protocol}`);
    return;
  }
  const { what, part, each, note } = delivery;
  const from = `${numberShown(load.messagesPerMonth)} messages`;
  bill.charge(subscription, {
    what,
    part,
    quantity: load.messagesPerMonth / each,
    from,
    ...(note && { assumption: note }),
  });
}

function smsOf({ reading }: Bill): Delivery {
  return { what: "SMS", part: reading.isLargest === true ? "B93008" : "B93004", each: 1, note: SMS_NOTE };
}

export function queueCost(bill: Bill, queue: Resource): void {
  const load = bill.load(queue)?._of("queue");
  if (load === undefined) {
    bill.noLoad(queue, "no load is given: use Load.ofQueue, or queue in a file");
    return;
  }
  const from = `${numberShown(load.requestsPerMonth)} requests`;
  bill.charge(queue, { what: "requests", part: "B95697", quantity: load.requestsPerMonth / MILLION, from });
}

/** The part number by the first word of a region, for the regions that Oracle's price list assigns clearly. */
const ZONES: { readonly [area: string]: string } = {
  us: "B88327",
  ca: "B88327",
  eu: "B88327",
  uk: "B88327",
  ap: "B93455",
  sa: "B93455",
  me: "B93456",
  af: "B93456",
};

const OUTBOUND = "outbound transfer";

export function outboundCost(bill: Bill, load: Load): void {
  const { gigabytesPerMonth, region = bill.document.region().value } = load._of("outbound") ?? {};
  if (gigabytesPerMonth === undefined) return;
  if (typeof region !== "string") {
    bill.gap(OUTBOUND, CostGapKind.UNKNOWN_VALUE, "the region is not known: give it with the load");
    return;
  }
  const part = ZONES[region.split("-")[0] ?? ""];
  if (part === undefined) {
    bill.gap(OUTBOUND, CostGapKind.NO_PRICE, `the zone of the region ${region} in the price list is not known`);
    return;
  }
  const from = `${gigabytes(gigabytesPerMonth)} out of ${region}`;
  bill.enter(OUTBOUND, { what: "outbound transfer", part, quantity: gigabytesPerMonth, from });
}
