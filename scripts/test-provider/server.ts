// The provider as a gRPC server: messages in, messages out.

import { join } from "node:path";
import * as grpc from "@grpc/grpc-js";
import { loadSync } from "@grpc/proto-loader";
import { Provider } from "./provider";
import { schemasMessage, type Source } from "./schema";
import { fromMessagePack, isObject, type ObjectValue, toMessagePack, type Value } from "./values";
import { ServiceError, type World } from "./world";

const PROTOCOL = ["terraform.proto", "plugin.proto"].map((file) => join(__dirname, "protocol", file));

const definitions = loadSync(PROTOCOL, { keepCase: true, longs: Number, defaults: true, oneofs: true });

const PROVIDER = serviceOf("tfplugin5.Provider");

function serviceOf(name: string): grpc.ServiceDefinition {
  return definitions[name] as grpc.ServiceDefinition;
}

const GET_SCHEMA = PROVIDER.GetSchema as grpc.MethodDefinition<object, object>;

const encoded = new Map<Source, Buffer>();

/** The schemas are large, and each process is asked for them: they are encoded once. */
function encodedSchemas(source: Source): Buffer {
  const bytes = encoded.get(source) ?? GET_SCHEMA.responseSerialize(schemasMessage(source));
  encoded.set(source, bytes);
  return bytes;
}

const SERVED: grpc.ServiceDefinition = {
  ...PROVIDER,
  GetSchema: { ...GET_SCHEMA, responseSerialize: (bytes: object) => bytes as Buffer },
};

interface Dynamic {
  readonly msgpack: Uint8Array;
}

/** Any request, as far as one is read here. */
interface Request {
  readonly type_name: string;
  readonly id: string;
  readonly config: Dynamic | null;
  readonly current_state: Dynamic | null;
  readonly prior_state: Dynamic | null;
  readonly next_state: Dynamic | null;
  readonly raw_state: { readonly json: Uint8Array } | null;
}

function valueOf(dynamic: Dynamic | null): Value {
  return dynamic === null || dynamic.msgpack.length === 0 ? null : fromMessagePack(dynamic.msgpack);
}

function objectOf(dynamic: Dynamic | null): ObjectValue {
  const value = valueOf(dynamic);
  return isObject(value) ? value : {};
}

function dynamic(value: Value): object {
  return { msgpack: Buffer.from(toMessagePack(value)) };
}

function errors(...messages: readonly string[]): object {
  return { diagnostics: messages.map((summary) => ({ severity: 1, summary })) };
}

type Handler = (request: Request) => object;

function handlersOf(provider: Provider, source: Source): Readonly<Record<string, Handler>> {
  return {
    GetSchema: () => encodedSchemas(source),
    PrepareProviderConfig: ({ config }) => ({ prepared_config: config }),
    ValidateResourceTypeConfig: ({ type_name, config }) => errors(...provider.validate(type_name, objectOf(config))),
    ValidateDataSourceConfig: () => ({}),
    UpgradeResourceState: ({ type_name, raw_state }) => ({
      upgraded_state: dynamic(provider.upgrade(type_name, Buffer.from(raw_state?.json ?? []).toString("utf8"))),
    }),
    Configure: ({ config }) => {
      provider.configure(objectOf(config));
      return {};
    },
    ReadResource: ({ type_name, current_state }) => ({
      new_state: dynamic(provider.read(type_name, valueOf(current_state))),
    }),
    PlanResourceChange: ({ type_name, prior_state, next_state, config }) => {
      const plan = provider.plan(type_name, valueOf(prior_state), valueOf(next_state), objectOf(config));
      return { planned_state: dynamic(plan.state), requires_replace: plan.replacing, legacy_type_system: true };
    },
    ApplyResourceChange: (request) => applied(provider, request),
    ImportResourceState: ({ type_name, id }) => ({
      imported_resources: [{ type_name, state: dynamic(provider.import(type_name, id)) }],
    }),
    ReadDataSource: ({ type_name, config }) => ({ state: dynamic(provider.readData(type_name, objectOf(config))) }),
    Stop: () => ({}),
  };
}

/** After an error the resource is as it was before. */
function applied(provider: Provider, { type_name, prior_state, next_state }: Request): object {
  const prior = valueOf(prior_state);
  try {
    const state = provider.apply(type_name, prior, valueOf(next_state));
    return { new_state: dynamic(state), legacy_type_system: true };
  } catch (error) {
    return { ...errors(reasonOf(error)), new_state: dynamic(prior), legacy_type_system: true };
  }
}

function reasonOf(error: unknown): string {
  if (error instanceof ServiceError) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

/**
 * Serves a provider on a separate port.
 *
 * @param ended - called when Terraform asks for the end
 * @returns the port, and what ends it
 */
export async function serve(
  source: Source,
  world: World,
  hasTagDefaults: boolean,
  ended: () => void,
): Promise<{ readonly port: number; readonly close: () => void }> {
  const server = new grpc.Server({ "grpc.max_receive_message_length": -1, "grpc.max_send_message_length": -1 });
  const handlers = handlersOf(new Provider(source, world, hasTagDefaults), source);
  const own = Object.entries(handlers).map(([name, handle]) => [name, unary(handle)] as const);
  server.addService(SERVED, Object.fromEntries(own));
  server.addService(serviceOf("plugin.GRPCController"), {
    Shutdown: unary(() => {
      setImmediate(ended);
      return {};
    }),
  });
  // These two stay open until the end.
  server.addService(serviceOf("plugin.GRPCStdio"), { StreamStdio: () => undefined });
  server.addService(serviceOf("plugin.GRPCBroker"), { StartStream: () => undefined });
  const port = await new Promise<number>((resolve, reject) => {
    server.bindAsync("127.0.0.1:0", grpc.ServerCredentials.createInsecure(), (error, bound) => {
      if (error === null) resolve(bound);
      else reject(error);
    });
  });
  return {
    port,
    close: () => {
      server.forceShutdown();
    },
  };
}

function unary(handle: Handler): grpc.handleUnaryCall<Request, object> {
  return ({ request }, callback) => {
    try {
      callback(null, handle(request));
    } catch (error) {
      callback(null, errors(reasonOf(error)));
    }
  };
}
