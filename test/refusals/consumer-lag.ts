// Lags of consumer groups that no program measures.

import { ConsumerLag, ConsumerLagAlarms, Duration } from "../../lib";
import { compartment, notify, type Row, rows, stream } from "./row";

export const consumerLags: readonly Row[] = rows([
  {
    title: "the lag of a group without a name",
    make: (stack) => ConsumerLag.of({ stream: stream(stack), group: "" }),
    message: "the name of a consumer group must not be empty, got ''; use the name that its consumers use",
  },
  {
    title: "a lag in a namespace of Oracle's",
    make: (stack) => ConsumerLag.of({ stream: stream(stack), group: "mail", namespace: "oci_streaming" }),
    message:
      "the namespace of consumer lag must not begin with oci_ or oracle_, which are reserved for Oracle, got 'oci_streaming'",
  },
  {
    title: "a lag that is measured every 90 minutes",
    make: (stack) => ConsumerLag.of({ stream: stream(stack), group: "mail", every: Duration.minutes(90) }),
    message: "interval must be 1 to 60 minutes, 1 to 24 hours or 1 day, got 90 minutes",
  },
  {
    title: "alarms on the lag of a group twice",
    make: (stack) => {
      const orders = stream(stack);
      const groups = ["mail", "mail"].map((group) => ConsumerLag.of({ stream: orders, group, namespace: "lag" }));
      return new ConsumerLagAlarms(stack, "lag", { notify: notify(stack), groups, above: Duration.hours(1) });
    },
    message: "shop/lag: groups must be different, got 'mail twice'; watch each once",
  },
  {
    title: "alarms on the lag of no group",
    make: (stack) =>
      new ConsumerLagAlarms(stack, "lag", { compartment, notify: notify(stack), groups: [], above: Duration.hours(1) }),
    message: "shop/lag: alarms on consumer lag must have at least one group",
  },
]);
