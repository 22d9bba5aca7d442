// Impossible choices of a stack.

import {
  ClientSecret,
  Compartment,
  ConnectConverter,
  ConnectWorkerHost,
  DeviceApi,
  type DeviceApiProps,
  DeviceAuthentication,
  FunctionApplication,
  LogFeed,
  LogGroup,
  type NetworkUse,
  OciFunction,
  type OciStack,
  Partitions,
  type SplunkConnectOptions,
  SplunkDelivery,
  StackAlerts,
  StackArchive,
  StackDatabase,
  StackEncryption,
  StackFunctions,
  StackKafkaUser,
  StackLogs,
  StackNetwork,
  StackWatch,
  StackWebServer,
} from "../../lib";
import {
  APPLICATION_ID,
  compartment,
  COMPARTMENT_ID,
  LOG_GROUP_ID,
  pool,
  type Row,
  rows,
  stream,
  topic,
  unknownStream,
} from "./row";

const LOG_ID = "ocid1.log.oc1.eu-frankfurt-1.aaaalog";

function api(stack: OciStack, props: Partial<DeviceApiProps>): DeviceApi {
  const application = FunctionApplication.fromFunctionApplicationAttributes(stack, "application", {
    functionApplicationId: APPLICATION_ID,
    compartment,
  });
  const ingest = new OciFunction(stack, "ingest", { application, image: "fra.ocir.io/acme/ingest:1" });
  const authentication = DeviceAuthentication.jwt();
  const logs = LogGroup.fromLogGroupId(stack, "logs", LOG_GROUP_ID);
  return DeviceApi.of(stack, { authentication, ingest, network: StackNetwork.create().addTo(stack), logs, ...props });
}

const program = { name: "page", title: "Page", user: "web", source: "app = None\n", packages: ["gunicorn"] };

function page(stack: OciStack, sshSource: string): StackWebServer {
  return StackWebServer.of(stack, { network: StackNetwork.create().addTo(stack), program, sshSource });
}

export const choices: readonly Row[] = rows([
  {
    title: "an API without authentication whose consequence is not acknowledged",
    make: (stack) => DeviceAuthentication.none({ acknowledgeInsecure: false }).addTo(stack),
    message:
      "shop: an API without authentication must be acknowledged, because anyone could write to the stream; use DeviceAuthentication.jwt(), or give acknowledgeInsecure: true",
  },
  {
    title: "a stack that collects no logs",
    make: (stack) => StackLogs.of(stack, []),
    message: "shop: feeds must not be empty; list the logs to collect",
  },
  {
    title: "a feed whose name has a blank",
    make: (stack) => StackLogs.of(stack, [LogFeed.audit({ name: "Audit logs" })]),
    message:
      "shop: the name of a feed must be up to 40 lowercase letters, digits and hyphens, and begin with a letter, got 'Audit logs'; rename it",
  },
  {
    title: "a feed whose name is one character too long",
    make: (stack) => StackLogs.of(stack, [LogFeed.audit({ name: "a".repeat(41) })]),
    message: `shop: the name of a feed must be up to 40 lowercase letters, digits and hyphens, and begin with a letter, got '${"a".repeat(41)}'; rename it`,
  },
  {
    title: "two feeds of one name",
    make: (stack) => StackLogs.of(stack, [LogFeed.audit(), LogFeed.auditOfTenancy()]),
    message: "shop: the feed 'audit' is listed twice; combine the two, or give one of them another name",
  },
  {
    title: "a feed that is not listed, with the name of one that is",
    make: (stack) => StackLogs.of(stack, [LogFeed.audit()]).collect(LogFeed.auditOfTenancy(), stream(stack)),
    message: "shop: the feed 'audit' is listed twice; combine the two, or give one of them another name",
  },
  {
    title: "the add-on of a group with a quote",
    make: (stack) => {
      const streams = pool(stack);
      const one = streams.addStream("orders", { partitions: Partitions.of(1) });
      return SplunkDelivery.addOn("ops'team").addTo(stack, { pool: streams, streams: [{ stream: one }] });
    },
    message:
      "shop: group name must not contain a quote, a brace, a backslash or a line break, got 'ops'team'; write Group.fromGroupId(...).subject with its OCID, because the language has no escape",
  },
  {
    title: "a feed that is collected twice",
    make: (stack) => {
      const [feed, target] = [LogFeed.audit(), stream(stack)];
      const logs = StackLogs.of(stack, [feed]);
      return [logs.collect(feed, target), logs.collect(feed, target)];
    },
    message:
      "shop: what the feed 'audit' reads is already read by the feed 'audit', and each record would come twice, got '${var.compartment_ocid}'; leave it out of one of them",
  },
  {
    title: "audit logs of a compartment, after those of the tenancy",
    make: (stack) =>
      collect(stack, [
        LogFeed.auditOfTenancy(),
        LogFeed.audit({ name: "more", compartments: [Compartment.fromCompartmentId(COMPARTMENT_ID)] }),
      ]),
    message: `shop: what the feed 'more' reads is already read by the feed 'audit', and each record would come twice, got '${COMPARTMENT_ID}'; leave it out of one of them`,
  },
  {
    title: "a log group, after one of its logs",
    make: (stack) =>
      collect(stack, [
        LogFeed.existingLogs({ one: { logGroupId: LOG_GROUP_ID, logId: LOG_ID } }, { name: "one" }),
        LogFeed.existingLogs({ all: { logGroupId: LOG_GROUP_ID } }),
      ]),
    message: `shop: what the feed 'one' reads is already read by the feed 'existing', and each record would come twice, got '${LOG_ID}'; leave it out of one of them`,
  },
  {
    title: "a feed without a log",
    make: (stack) => collect(stack, [LogFeed.serviceLogs({})]),
    message: "shop/from-svc: the logs of a connector must have at least one selection, got 0; name what to read",
  },
  {
    title: "a worker for Splunk on a VM without a network",
    make: (stack) => deliver(stack, { worker: ConnectWorkerHost.vm() }),
    message:
      "shop: a Connect worker on a VM must have a network; give workerNetwork what SplunkDelivery.workerNetwork returns",
  },
  {
    title: "a token for Splunk in the user data of a VM",
    make: (stack) =>
      deliver(stack, { worker: ConnectWorkerHost.vm(), hecToken: ClientSecret.placeholder("HEC_TOKEN") }),
    message:
      "shop: hecToken must be left out for a worker on a VM, which reads the token from Vault; put it into the secret of the input hec_token_secret_ocid",
  },
  {
    title: "a worker for Splunk whose converter needs schemas",
    make: (stack) => deliver(stack, { converter: ConnectConverter.JSON_WITH_SCHEMA }),
    message:
      "shop: the converter of the Connect worker must not be JSON_WITH_SCHEMA, because the records of a connector have no schema and the sink would fail on them; use JSON or STRING",
  },
  {
    title: "an address of Splunk with a query",
    make: (stack) => deliver(stack, { hecUri: "https://splunk.example.com:8088/?token=1" }),
    message:
      "shop: hecUri must be https:// URLs without a query, separated by commas without spaces, got 'https://splunk.example.com:8088/?token=1'; correct it, or leave it out for an input",
  },
  {
    title: "addresses of Splunk with a space between them",
    make: (stack) => deliver(stack, { hecUri: "https://a.example.com:8088, https://b.example.com:8088" }),
    message:
      "shop: hecUri must be https:// URLs without a query, separated by commas without spaces, got 'https://a.example.com:8088, https://b.example.com:8088'; correct it, or leave it out for an input",
  },
  {
    title: "an index of Splunk with a capital",
    make: (stack) => deliver(stack, {}, "Orders"),
    message:
      "shop: the index of shop/pool/orders must be lowercase letters, digits, underscores and hyphens, beginning with a letter or a digit, got 'Orders'; correct it, or leave it out for an input",
  },
  {
    title: "a stream for Splunk that is in another pool than the worker",
    make: (stack) =>
      SplunkDelivery.kafkaConnect().addTo(stack, { pool: pool(stack), streams: [{ stream: stream(stack) }] }),
    message:
      "shop: the stream shop/orders must be in the pool that the client logs in to, shop/pool; log in to the pool of the stream",
  },
  {
    title: "a stream for Splunk whose name is not known",
    make: (stack) =>
      SplunkDelivery.addOn("readers").addTo(stack, { pool: pool(stack), streams: [{ stream: unknownStream(stack) }] }),
    message:
      "shop/known-by-id: a file for Kafka clients needs the name, which is not known for this import; give name to Stream.fromStreamAttributes, or use Stream.fromLookup",
  },
  {
    title: "silence that is watched without saying of what",
    make: (stack) => StackWatch.of(stack, topic(stack)).addSilence("silence", { streams: [stream(stack)] }),
    message: "shop/silence: an alarm on silence needs producerSilent or notConsumed; give one of them",
  },
  {
    title: "a delivery to Splunk without streams",
    make: (stack) => SplunkDelivery.addOn("readers").addTo(stack, { pool: pool(stack), streams: [] }),
    message: "shop: streams must have at least one stream; name what Splunk gets",
  },
  {
    title: "a path of messages with a slash at its end",
    make: (stack) => api(stack, { ingestPath: "/orders/" }),
    message:
      "shop: ingestPath must begin with a slash and not end with one, got '/orders/'; write it like /upload2stream",
  },
  {
    title: "a path of messages that clients shorten",
    make: (stack) => api(stack, { ingestPath: "/orders/../all" }),
    message:
      "shop: ingestPath must not have the segments . and .., which clients remove from an address, got '/orders/../all'; write the path that they lead to",
  },
  {
    title: "web pages whose senders must show a certificate",
    make: (stack) => api(stack, { authentication: DeviceAuthentication.mutualTls(), webPages: true }),
    message:
      "shop: webPages cannot send if certificates are required, because the preflight request of a browser does not show one; use DeviceAuthentication.jwt() or DeviceAuthentication.customFunction(), or leave it out",
  },
  {
    title: "an existing database in a network that the stack creates",
    make: (stack) => StackDatabase.existing().addTo(stack, { network: StackNetwork.create().addTo(stack) }),
    message:
      "shop: an existing database cannot be reached from a network that the stack creates; use StackNetwork.existing() with the network of the database",
  },
  {
    title: "a database with a hyphen in its name",
    make: (stack) =>
      StackDatabase.create({ name: "shop-orders" }).addTo(stack, { network: StackNetwork.create().addTo(stack) }),
    message:
      "shop: the name of a database must be 1 to 14 letters and digits, got 'shop-orders'; leave out hyphens and underscores",
  },
  {
    title: "a database with an empty user",
    make: (stack) => StackDatabase.create().addTo(stack, { network: StackNetwork.create().addTo(stack), user: "" }),
    message: "shop: the user of a database must not be empty, got ''; write it like APPUSER, or leave it out",
  },
  {
    title: "a database with a name that is too long",
    make: (stack) =>
      StackDatabase.create({ name: "o".repeat(15) }).addTo(stack, { network: StackNetwork.create().addTo(stack) }),
    message:
      "shop: the name of a database must be 1 to 14 letters and digits, got 'ooooooooooooooo'; leave out hyphens and underscores",
  },
  {
    title: "operators who log in from everywhere",
    make: (stack) => page(stack, "0.0.0.0/0"),
    message:
      "shop: sshSource must not be the whole internet, got '0.0.0.0/0'; give the network that operators log in from",
  },
  {
    title: "operators who log in from a network that is none",
    make: (stack) => page(stack, "10.0.0.0"),
    message:
      "shop: sshSource must be an IPv4 network in CIDR notation such as 10.0.0.0/16, got '10.0.0.0'; add the prefix length, for example 10.0.0.0/32 for this one address",
  },
  {
    title: "the name of a network where its choice belongs",
    make: (stack) => StackNetwork.create().addTo(stack, "net" as unknown as NetworkUse),
    message: "shop: use of addTo() must be an object { privateApi?, dnsLabel? }, got 'net'; write { privateApi: ... }",
  },
  {
    title: "a key whose name has nothing after the prefix",
    make: (stack) => StackEncryption.newKey().addTo(stack, ""),
    message: "shop: the name of a key must not be empty, got ''; name its use, for example streams",
  },
  {
    title: "a Kafka user whose name has nothing after the prefix",
    make: (stack) => StackKafkaUser.newUser().addTo(stack, ""),
    message: "shop: the name of a Kafka user must not be empty, got ''; name its program, for example splunk-connect",
  },
  {
    title: "a topic whose name has nothing after the prefix",
    make: (stack) => StackAlerts.newTopic().addTo(stack, { name: " " }),
    message: "shop: the name of a topic must not be empty, got ' '; name its purpose, for example alarms",
  },
  {
    title: "an archive whose name has nothing after the prefix",
    make: (stack) => {
      const encryption = StackEncryption.oracleManaged().addTo(stack, "streams");
      return StackArchive.bucket().addTo(stack, { name: "", title: "Archive", streams: [], encryption });
    },
    message: "shop: the name of an archive must not be empty, got ''; name its content, for example bookings",
  },
  ...["..", "", "a/b", "1st", "orders for you"].map((id) => ({
    title: `an application with the id '${id}'`,
    make: (stack: OciStack) => functions(stack).addApplication(id, pool(stack)),
    message: `shop: the id of an application must be letters, digits, dots, hyphens and underscores, and begin with a letter, got '${id}'; write it like ingest`,
  })),
  {
    title: "an application with the id of another part's group",
    make: (stack) => functions(stack).addApplication("api", pool(stack)),
    message:
      "shop: the id of an application must not be api, web or database, whose security groups are for other parts, got 'api'; choose another id",
  },
  {
    title: "functions whose images are in a folder with capitals",
    make: (stack) => functions(stack, "Shop"),
    message:
      "shop: the folder of images must be lower-case letters, digits and hyphens, and must begin and end with a letter or digit, got 'Shop'; write it like iot",
  },
]);

function functions(stack: OciStack, images = "shop"): StackFunctions {
  const network = StackNetwork.create().addTo(stack);
  return StackFunctions.of(stack, { network, logs: LogGroup.fromLogGroupId(stack, "logs", LOG_GROUP_ID), images });
}

function collect(stack: OciStack, feeds: LogFeed[]): unknown {
  const target = stream(stack);
  const logs = StackLogs.of(stack, feeds);
  return feeds.map((feed) => logs.collect(feed, target));
}

function deliver(stack: OciStack, options: SplunkConnectOptions, index?: string): unknown {
  const streams = pool(stack);
  const one = streams.addStream("orders", { partitions: Partitions.of(1) });
  return SplunkDelivery.kafkaConnect(options).addTo(stack, { pool: streams, streams: [{ stream: one, index }] });
}
