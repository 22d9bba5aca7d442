// Notifies people by a topic of Notifications.

import { NotificationDataPlaneClient } from "oci-ons";
import { clientOptions, endpointOf, principal } from "./principal";
import { withRetries } from "./retry";

const REQUEST_TIMEOUT = 5_000;

/** The maximum lines of a message; the service accepts 64 kB. */
const MAX_LINES = 200;

export class Topic {
  private readonly client: NotificationDataPlaneClient;

  constructor(
    private readonly topicId: string,
    endpoint?: string,
  ) {
    this.client = new NotificationDataPlaneClient(principal(), clientOptions(REQUEST_TIMEOUT));
    if (endpoint !== undefined) this.client.endpoint = endpointOf(endpoint);
  }

  /** Sends one message for all lines: a topic accepts 60 messages a minute. Throws if it is not sent. */
  async publish(title: string, lines: readonly string[], deadline: number): Promise<void> {
    const shown = lines.slice(0, MAX_LINES).map((line) => line.slice(0, 200));
    const more = lines.length > shown.length ? [`and ${lines.length - shown.length} more`] : [];
    const messageDetails = { title, body: [...shown, ...more].join("\n") };
    await withRetries(deadline, () => this.client.publishMessage({ topicId: this.topicId, messageDetails }));
  }
}
