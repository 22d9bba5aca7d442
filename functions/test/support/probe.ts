// A function for tests of what the functions share. It does what its body says.

import { readStreamBatch } from "../../shared/batch";
import { type Contract } from "../../shared/contract";
import { type Answer, type Call, serve } from "../../shared/handle";
import { log, Told } from "../../shared/log";
import { Secrets } from "../../shared/secrets";

const contract: Contract = {
  name: "probe",
  title: "Does what a test says.",
  notes: [],
  input: {},
  output: {},
  config: {
    type: "object",
    additionalProperties: false,
    required: ["PROBE_ENDPOINT"],
    properties: {
      PROBE_ENDPOINT: { type: "string", pattern: "^http", description: "where the services are" },
      PROBE_COUNT: { type: "integer", minimum: 1, maximum: 9, default: 3, description: "a number" },
      PROBE_LIST: { type: "array", items: { type: "string", minLength: 2 }, description: "some strings" },
      PROBE_MAP: { type: "object", description: "a map" },
    },
  },
  needs: { memory: 128, timeout: 30 },
};

interface ProbeConfig {
  readonly PROBE_ENDPOINT: string;
}

interface Command {
  readonly do: string;
  readonly secret?: string;
}

serve<ProbeConfig>(contract, (config) => {
  const secrets = new Secrets(config.PROBE_ENDPOINT);
  return async (call): Promise<Answer> => {
    if (call.contentType === "text/plain") return { body: { text: call.body.toString("utf8") } };
    const command = JSON.parse(call.body.toString("utf8")) as Command;
    return perform(command, call, { config, secrets });
  };
});

async function perform(
  command: Command,
  call: Call,
  { config, secrets }: { readonly config: ProbeConfig; readonly secrets: Secrets },
): Promise<Answer> {
  switch (command.do) {
    case "config":
      return { body: config };
    case "nothing":
      return { status: 204, body: Buffer.alloc(0) };
    case "throw":
      throw new Error("password=hunter2 at 10.0.0.7");
    case "tell":
      throw new Told("The batch is wrong.");
    case "console":
      console.warn("a text", { secret: "hunter2" });
      return { body: {} };
    case "log":
      log.info("long", { text: "x".repeat(5_000) });
      return { body: {} };
    case "batch":
      return { body: { messages: readStreamBatch(call.body).messages.length } };
    case "forget":
      secrets.forget(command.secret ?? "");
      return { body: {} };
    default:
      return { body: { value: await secrets.get(command.secret ?? "", call.deadline) } };
  }
}
