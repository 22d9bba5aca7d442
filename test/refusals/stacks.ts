// Reference stacks that cannot be.

import { App } from "cdktf";
import { BookingConsumer, BookingProducer, LogAnalytics, StackEncryption, VisionStaysBooking } from "../../stacks";
import { type Row, rows } from "./row";

export const stacks: readonly Row[] = rows([
  {
    title: "two stacks of one class in one app, which begin all names with the same",
    make: (stack) => ["dev", "prod"].map((id) => new VisionStaysBooking(App.of(stack), id)),
    message:
      "prod: the name prefix must be unique in its tenancy, and is that of dev already, got 'vs'; give one of them another namePrefix, or each its own tenancy",
  },
  {
    title: "two consumers of one name",
    make: (stack) =>
      new VisionStaysBooking(App.of(stack), "booking", {
        consumers: [BookingConsumer.function("loyalty"), BookingConsumer.function("loyalty")],
      }),
    message:
      "booking: the input 'loyalty_function_ocid' must have a name that nothing else in the stack has; declare it once and pass its value on, or rename one of them",
  },
  {
    title: "a producer in a group with a quote",
    make: (stack) => new VisionStaysBooking(App.of(stack), "booking", { producer: BookingProducer.group("ops'team") }),
    message: "group name must not hold a quote, a brace, a backslash or a line break, got 'ops'team'",
  },
  {
    title: "the name of an encryption for the encryption of a stack",
    // @ts-expect-error a text is none
    make: (stack) => new VisionStaysBooking(App.of(stack), "booking", { encryption: "oracle" }),
    message:
      "booking: encryption must be a StackEncryption, got 'oracle'; write StackEncryption.oracleManaged(), StackEncryption.newKey(...) or StackEncryption.existingKey()",
  },
  {
    title: "a misspelt prop of a stack, alone",
    // @ts-expect-error a member is misspelt
    make: (stack) => new LogAnalytics(App.of(stack), "logs", { encryptoin: StackEncryption.newKey() }),
    message:
      "logs: props must be an object { feeds?, layout?, network?, encryption?, splunk?, archive?, ... }, got an object with 'encryptoin'; write { encryption: ... }",
  },
  {
    title: "a misspelt prop of a stack",
    make: (stack) =>
      // @ts-expect-error a member is misspelt
      new LogAnalytics(App.of(stack), "logs", { namePrfix: "audit", encryption: StackEncryption.oracleManaged() }),
    message: "logs: namePrfix is not a member of LogAnalyticsProps; write namePrefix",
  },
  {
    title: "an archive of a stack that is switched on",
    // @ts-expect-error a switch is none
    make: (stack) => new LogAnalytics(App.of(stack), "logs", { archive: true }),
    message: "logs: archive must be a StackArchive, got true; write StackArchive.none() or StackArchive.bucket(...)",
  },
  {
    title: "a text for the props of a stack",
    // @ts-expect-error a text is none
    make: (stack) => new VisionStaysBooking(App.of(stack), "booking", "vs"),
    message:
      "booking: props must be an object { network?, encryption?, producer?, consumers?, kafkaUser?, archive?, ... }, got 'vs'; write { network: ... }",
  },
  {
    title: "a consumer group without a name",
    make: (stack) =>
      new VisionStaysBooking(App.of(stack), "booking", {
        consumers: [BookingConsumer.kafka("analytics", { group: "", consumerGroup: "analytics" })],
      }),
    message: "group name must not be empty",
  },
]);
