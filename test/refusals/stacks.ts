// Reference stacks that cannot be.

import { App } from "cdktf";
import { KafkaUser, type OciStack } from "../../lib";
import {
  BookingConsumer,
  BookingProducer,
  DeviceAuthentication,
  Iot,
  IotDatabase,
  type IotProps,
  LogAnalytics,
  StackAlerts,
  SplunkDelivery,
  StackEncryption,
  StackKafkaUser,
  VisionStaysBooking,
} from "../../stacks";
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
    message: "booking: group name must not hold a quote, a brace, a backslash or a line break, got 'ops'team'",
  },
  {
    title: "the name of an encryption for the encryption of a stack",
    // @ts-expect-error a text is none
    make: (stack) => new VisionStaysBooking(App.of(stack), "booking", { encryption: "oracle" }),
    message:
      "booking: encryption must be a StackEncryption, got 'oracle'; write StackEncryption.oracleManaged(), StackEncryption.newKey(...) or StackEncryption.existingKey()",
  },
  {
    title: "addresses that Terraform knows, where each is subscribed",
    make: (stack) => {
      const emails = stack.input.list("mails", { title: "Mails" });
      return new VisionStaysBooking(App.of(stack), "booking", { alerts: StackAlerts.newTopic({ emails }) });
    },
    message:
      "booking/topic: emails must be texts that are known at synth, and is a list that Terraform knows; write them out",
  },
  {
    title: "telephone numbers that Terraform knows, where each is subscribed",
    make: (stack) => {
      const phoneNumbers = stack.input.list("phones", { title: "Phones" });
      return new VisionStaysBooking(App.of(stack), "booking", { alerts: StackAlerts.newTopic({ phoneNumbers }) });
    },
    message:
      "booking/topic: phoneNumbers must be texts that are known at synth, and is a list that Terraform knows; write them out",
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
    message: "booking: group name must not be empty",
  },
  {
    title: "operators of the web server who come from a host",
    make: (stack) => iot(stack, { web: true, database: IotDatabase.create(), sshSource: "ops.example.com" }),
    message:
      "iot: sshSource must be an IPv4 network in CIDR notation such as 10.0.0.0/16, and not the whole internet, got 'ops.example.com'; name the network from where operators log in",
  },
  {
    title: "a Splunk worker that logs in as a user of whom no group is known",
    make: (stack) => {
      const kafkaUser = StackKafkaUser.existing(
        KafkaUser.existing({ tenancyName: "acme", userName: "ana@example.com" }),
      );
      const splunk = SplunkDelivery.kafkaConnect({ kafkaUser });
      return new LogAnalytics(App.of(stack), "logs", { splunk });
    },
    message:
      "logs: a grant to an existing Kafka user needs a group of the user, since statements are never about users, got 'ana@example.com'; give KafkaUser.existing the group",
  },
  {
    title: "devices with certificates of which none is let in",
    make: (stack) => iot(stack, { authentication: DeviceAuthentication.mutualTls({ allowedNames: [] }) }),
    message: "iot: allowedNames must name at least one; leave it out to let in every device of the trusted authority",
  },
  {
    title: "devices with certificates, and a star between the letters of their names",
    make: (stack) =>
      iot(stack, { authentication: DeviceAuthentication.mutualTls({ allowedNames: ["device-*.example.com"] }) }),
    message:
      "iot: allowedNames must be names without blanks, with a star at the beginning or the end only, got 'device-*.example.com'; write them like *.devices.example.com",
  },
  {
    title: "devices with certificates, and a name that is empty",
    make: (stack) => iot(stack, { authentication: DeviceAuthentication.mutualTls({ allowedNames: [""] }) }),
    message:
      "iot: allowedNames must be names without blanks, with a star at the beginning or the end only, got ''; write them like *.devices.example.com",
  },
  {
    title: "devices with certificates of more names than a gateway takes",
    make: (stack) => {
      const allowedNames = Array.from({ length: 11 }, (_, index) => `device-${index}.example.com`);
      return iot(stack, { authentication: DeviceAuthentication.mutualTls({ allowedNames }) });
    },
    message: "iot: allowedNames must be at most 10, got '11'; name several devices by one with a star",
  },
  {
    title: "web pages that must show a certificate",
    make: (stack) => iot(stack, { authentication: DeviceAuthentication.mutualTls(), webPages: true }),
    message:
      "iot: webPages cannot send where certificates are asked for: a browser asks whether it may send without showing one; use DeviceAuthentication.jwt() or DeviceAuthentication.customFunction(), or leave it out",
  },
  {
    title: "SSH to a machine that is not there, since there is no database to show",
    make: (stack) => iot(stack, { database: IotDatabase.none(), sshSource: "203.0.113.0/24" }),
    message: "iot: sshSource needs a web server to log in to; leave it out",
  },
  ...(["loader", "setup", "evaluator"] as const).map((name) => {
    const prop = { loader: "database", setup: "setupFunction", evaluator: "fireAlarm" }[name];
    return {
      title: `the image of a function called ${name} that is not there`,
      make: (stack: OciStack) =>
        iot(stack, {
          ...(name === "loader" && { database: IotDatabase.none() }),
          images: { [name]: `fra.ocir.io/acme/${name}:1` },
        }),
      message: `iot: images.${name} is the image of a function that the stack has with ${prop} only; leave it out, or give the stack ${prop}`,
    };
  }),
]);

function iot(stack: OciStack, props: Partial<IotProps>): Iot {
  return new Iot(App.of(stack), "iot", { authentication: DeviceAuthentication.jwt(), ...props });
}
