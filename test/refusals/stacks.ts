// Reference stacks that cannot be.

import { App } from "cdktf";
import { BookingConsumer, BookingProducer, VisionStaysBooking } from "../../stacks";
import { type Row, rows } from "./row";

export const stacks: readonly Row[] = rows([
  {
    title: "two consumers of one name",
    make: (stack) =>
      new VisionStaysBooking(App.of(stack), "booking", {
        consumers: [BookingConsumer.function("loyalty"), BookingConsumer.function("loyalty")],
      }),
    message: "booking: the input 'loyalty_function_ocid' is declared already; declare it once and pass its value on",
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
    message: "booking: encryption must be a StackEncryption, got 'oracle'; write StackEncryption.oracleManaged()",
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
