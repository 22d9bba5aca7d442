// Impossible reference stacks.

import { App } from "cdktf";
import { DeviceAuthentication, KafkaUser, OciStack, StackAlerts, StackEncryption, StackKafkaUser } from "../../lib";
import {
  BookingConsumer,
  BookingProducer,
  Iot,
  IotDatabase,
  type IotProps,
  LogAnalytics,
  SplunkDelivery,
  VisionStaysBooking,
} from "../../stacks";
import { type Row, rows } from "./row";

export const stacks: readonly Row[] = rows([
  {
    title: "two stacks of one class in one app, which begin all names with the same",
    make: (stack) => ["dev", "prod"].map((id) => new VisionStaysBooking(App.of(stack), id)),
    message:
      "prod: the name prefix must be unique in its tenancy, but dev has it already, got 'vs'; give one of them another namePrefix, or each its own tenancy",
  },
  {
    title: "two consumers of one name",
    make: (stack) =>
      new VisionStaysBooking(App.of(stack), "booking", {
        consumers: [BookingConsumer.function("loyalty"), BookingConsumer.function("loyalty")],
      }),
    message:
      "booking: the name of a consumer must not be empty and must be unique, got 'loyalty'; name each consumer after its task",
  },
  {
    title: "two Kafka consumers of one name, where the stack knows no Kafka user",
    make: (stack) =>
      new VisionStaysBooking(App.of(stack), "booking", {
        consumers: ["mail", "billing"].map((group) =>
          BookingConsumer.kafka("mail", { group, consumerGroup: `${group}-readers` }),
        ),
      }),
    message:
      "booking: the name of a consumer must not be empty and must be unique, got 'mail'; name each consumer after its task",
  },
  {
    title: "two Kafka consumers in one consumer group, of which each would get a part of the bookings",
    make: (stack) =>
      new VisionStaysBooking(App.of(stack), "booking", {
        consumers: ["mail", "billing"].map((name) =>
          BookingConsumer.kafka(name, { group: name, consumerGroup: "readers" }),
        ),
      }),
    message:
      "booking: the consumer group of the consumer 'billing' must be unique, because each booking goes to only one member of a group, got 'readers'; give each consumer its own group",
  },
  {
    title: "a stack called like what every object has",
    make: (stack) => new OciStack(App.of(stack), "constructor", { namePrefix: "other" }),
    message: "constructor: id must not be the name of a member of every JavaScript object; choose another id",
  },
  ...["eu frankfurt", "orders*", "orders{1}", "[orders]"].map((id) => ({
    title: `a stack with the id ${id}, which is a pattern or has a blank`,
    make: (stack: OciStack) => new OciStack(App.of(stack), id, { namePrefix: "other" }),
    message: `${id}: id must not contain blanks, line breaks and the characters *?[]{}!, which have a meaning in cdktf's patterns, got '${id}'; choose another id`,
  })),
  ...["..", "x".repeat(201)].map((id) => ({
    title: `a stack with an id that names no folder, ${id.length} characters`,
    make: (stack: OciStack) => new OciStack(App.of(stack), id, { namePrefix: "other" }),
    message: `${id}: id must be the name of a folder of at most 200 bytes, got '${id.length > 80 ? `${id.slice(0, 80)}...` : id}'; choose another id`,
  })),
  {
    title: "consumers whose names differ in a hyphen, which inputs and outputs cannot have",
    make: (stack) =>
      new VisionStaysBooking(App.of(stack), "booking", {
        consumers: ["e-mail", "e_mail"].map((name) => BookingConsumer.function(name)),
      }),
    message:
      "booking: the name of a consumer must not be empty and must be unique, got 'e_mail'; name each consumer after its task",
  },
  {
    title: "consumers whose names differ in a capital letter, which inputs and outputs cannot have",
    make: (stack) =>
      new VisionStaysBooking(App.of(stack), "booking", {
        consumers: ["Loyalty", "loyalty"].map((name) => BookingConsumer.function(name)),
      }),
    message:
      "booking: the name of a consumer must not be empty and must be unique, got 'loyalty'; name each consumer after its task",
  },
  {
    title: "a consumer without a name",
    make: (stack) =>
      new VisionStaysBooking(App.of(stack), "booking", {
        consumers: [BookingConsumer.kafka(" ", { group: "mail", consumerGroup: "mail" })],
      }),
    message:
      "booking: the name of a consumer must not be empty and must be unique, got ' '; name each consumer after its task",
  },
  {
    title: "a producer in a group with a quote",
    make: (stack) => new VisionStaysBooking(App.of(stack), "booking", { producer: BookingProducer.group("ops'team") }),
    message:
      "booking: group name must not contain a quote, a brace, a backslash or a line break, got 'ops'team'; write Group.fromGroupId(...).subject with its OCID, because the language has no escape",
  },
  {
    title: "the name of an encryption for the encryption of a stack",
    // @ts-expect-error a string is not one
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
      "booking/topic: emails must be strings that are known at synthesis, got a list that Terraform knows; write them out",
  },
  {
    title: "telephone numbers that Terraform knows, where each is subscribed",
    make: (stack) => {
      const phoneNumbers = stack.input.list("phones", { title: "Phones" });
      return new VisionStaysBooking(App.of(stack), "booking", { alerts: StackAlerts.newTopic({ phoneNumbers }) });
    },
    message:
      "booking/topic: phoneNumbers must be strings that are known at synthesis, got a list that Terraform knows; write them out",
  },
  {
    title: "a misspelt prop of a stack, alone",
    // @ts-expect-error a member is misspelt
    make: (stack) => new LogAnalytics(App.of(stack), "logs", { encryptoin: StackEncryption.newKey() }),
    message:
      "logs: props must be an object { feeds?, layout?, network?, splunk?, archive?, grantLogRead?, ... }, got an object with 'encryptoin'; write { encryption: ... }",
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
    // @ts-expect-error a switch is not one
    make: (stack) => new LogAnalytics(App.of(stack), "logs", { archive: true }),
    message: "logs: archive must be a StackArchive, got true; write StackArchive.none() or StackArchive.bucket(...)",
  },
  {
    title: "a text for the props of a stack",
    // @ts-expect-error a string is not one
    make: (stack) => new VisionStaysBooking(App.of(stack), "booking", "vs"),
    message:
      "booking: props must be an object { network?, producer?, consumers?, kafkaUser?, archive?, deadLetters?, ... }, got 'vs'; write { network: ... }",
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
      "iot: sshSource must be an IPv4 network in CIDR notation such as 10.0.0.0/16, got 'ops.example.com'; write four numbers from 0 to 255, a slash and a prefix length from 0 to 32",
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
      "logs/pool: a grant to an existing Kafka user needs a group of the user, because statements are never about users, got 'ana@example.com'; give the group to KafkaUser.existing or KafkaUser.fromLookup",
  },
  {
    title: "devices with certificates of which none is let in",
    make: (stack) => iot(stack, { authentication: DeviceAuthentication.mutualTls({ allowedNames: [] }) }),
    message:
      "iot/api: allowedNames must have at least one name; leave it out to accept every client of a trusted authority",
  },
  {
    title: "devices with certificates, and a star between the letters of their names",
    make: (stack) =>
      iot(stack, { authentication: DeviceAuthentication.mutualTls({ allowedNames: ["device-*.example.com"] }) }),
    message:
      "iot/api: allowedNames must be names without blanks, with a star only at the beginning or the end, got 'device-*.example.com'; write them like *.devices.example.com",
  },
  {
    title: "devices with certificates, and a name that is empty",
    make: (stack) => iot(stack, { authentication: DeviceAuthentication.mutualTls({ allowedNames: [""] }) }),
    message:
      "iot/api: allowedNames must be names without blanks, with a star only at the beginning or the end, got ''; write them like *.devices.example.com",
  },
  {
    title: "devices with certificates of more names than a gateway takes",
    make: (stack) => {
      const allowedNames = Array.from({ length: 11 }, (_, index) => `device-${index}.example.com`);
      return iot(stack, { authentication: DeviceAuthentication.mutualTls({ allowedNames }) });
    },
    message: "iot/api: allowedNames must be at most 10, got 11; use one name with a star for several clients",
  },
  {
    title: "web pages that must show a certificate",
    make: (stack) => iot(stack, { authentication: DeviceAuthentication.mutualTls(), webPages: true }),
    message:
      "iot: webPages cannot send if certificates are required, because the preflight request of a browser does not show one; use DeviceAuthentication.jwt() or DeviceAuthentication.customFunction(), or leave it out",
  },
  {
    title: "SSH to a machine that is not there, since there is no database to show",
    make: (stack) => iot(stack, { database: IotDatabase.none(), sshSource: "203.0.113.0/24" }),
    message: "iot: sshSource needs a web server to log in to; leave it out",
  },
  ...(["images", "settings"] as const).flatMap((what) =>
    (["loader", "evaluator"] as const).map((name) => {
      const prop = { loader: "database", evaluator: "fireAlarm" }[name];
      return {
        title: `${what} of a function called ${name} that is not there`,
        make: (stack: OciStack) =>
          iot(stack, {
            ...(name === "loader" && { database: IotDatabase.none() }),
            ...(what === "images" && { images: { [name]: `fra.ocir.io/acme/${name}:1` } }),
            ...(what === "settings" && { settings: { [name]: {} } }),
          }),
        message: `iot: ${what}.${name} is for a function that the stack has only with ${prop}; leave it out, or give the stack ${prop}`,
      };
    }),
  ),
  {
    title: "a variable that a program of a stack does not know",
    make: (stack) => iot(stack, { settings: { ingest: { KEYPATH: "id" } } }),
    message:
      "iot/ingest: config.KEYPATH is unknown, and must be one of STREAM_OCID, STREAM_ENDPOINT, KEY_PATH, VALUE_PATH, KEY_HEADER, ACCEPT, MAX_MESSAGES, MAX_MESSAGE_BYTES, SITE_KEYS, ORIGINS, SIGNATURE_HEADER, SIGNATURE_SECRET_OCID, SIGNATURE_ALGORITHM, SIGNATURE_ENCODING, SIGNATURE_PREFIX, SIGNED_TEXT, TIMESTAMP_HEADER, SIGNATURE_MAX_AGE, SECRETS_ENDPOINT; see functions/ingest/README.md",
  },
  {
    title: "a variable that the stack gives itself",
    make: (stack) => iot(stack, { settings: { loader: { DB_USER: "SCOTT" } } }),
    message: "iot/loader: settings.DB_USER is set by config, which settings cannot change; leave it out",
  },
]);

function iot(stack: OciStack, props: Partial<IotProps>): Iot {
  return new Iot(App.of(stack), "iot", { authentication: DeviceAuthentication.jwt(), ...props });
}
