// Choices of a stack that cannot be.

import {
  DeviceApi,
  DeviceAuthentication,
  type DeviceApiProps,
  FunctionApplication,
  LogGroup,
  OciFunction,
  type OciStack,
  StackDatabase,
  StackFunctions,
  StackNetwork,
  StackWebServer,
} from "../../lib";
import { compartment, LOG_GROUP_ID, type Row, rows, APPLICATION_ID } from "./row";

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
    title: "functions whose images are in a folder with capitals",
    make: (stack) =>
      StackFunctions.of(stack, {
        network: StackNetwork.create().addTo(stack),
        logs: LogGroup.fromLogGroupId(stack, "logs", LOG_GROUP_ID),
        images: "Shop",
      }),
    message:
      "shop: the folder of images must be lower-case letters, digits and hyphens, and must begin and end with a letter or digit, got 'Shop'; write it like iot",
  },
]);
