// JSON lines on standard output. They never contain message content: fields are numbers, flags and our own short strings.

export interface Fields {
  readonly [name: string]: string | number | boolean | null | undefined | readonly (string | number)[];
}

/** The maximum length of a string or a list; the rest is cut off. */
const MAX_TEXT = 300;
const MAX_LIST = 20;

let common: Fields = {};

/** The fields of every line from now on: the function, and the call that it processes. */
export function logWith(fields: Fields): void {
  common = { ...common, ...fields };
}

function write(level: string, event: string, fields: Fields): void {
  const line = { time: new Date().toISOString(), level, ...common, event, ...fields };
  process.stdout.write(`${JSON.stringify(line, (_name, value: unknown) => short(value))}\n`);
}

function short(value: unknown): unknown {
  if (typeof value === "string") return value.length > MAX_TEXT ? `${value.slice(0, MAX_TEXT)}...` : value;
  return Array.isArray(value) && value.length > MAX_LIST ? value.slice(0, MAX_LIST) : value;
}

export const log = {
  info: (event: string, fields: Fields = {}): void => {
    write("info", event, fields);
  },
  warn: (event: string, fields: Fields = {}): void => {
    write("warn", event, fields);
  },
  error: (event: string, fields: Fields = {}): void => {
    write("error", event, fields);
  },
};

/** An error whose message may go to the caller and into the log: our own sentence, without data, addresses or secrets. */
export class Told extends Error {
  override readonly name = "Told";
}

/** The loggable part of any error. A parser's error quotes the body, so only our own messages are kept. */
export function aboutError(error: unknown): Fields {
  if (error instanceof Told) return { error: "Told", text: error.message };
  if (typeof error !== "object" || error === null) return { error: typeof error };
  const { name, code, statusCode, serviceCode, opcRequestId, stack } = error as { readonly [name: string]: unknown };
  const at = typeof stack === "string" ? stack.split("\n").find((line) => line.startsWith("    at ")) : undefined;
  return {
    error: plain(name) ?? "object",
    code: plain(code),
    status: plain(statusCode),
    serviceCode: plain(serviceCode),
    requestId: plain(opcRequestId),
    at: at?.trim(),
  };
}

function plain(value: unknown): string | number | undefined {
  return typeof value === "string" || typeof value === "number" ? value : undefined;
}

/** The SDK and the FDK write to the console; their lines become log lines, cut short. */
export function takeConsole(): void {
  const take =
    (level: "info" | "warn" | "error") =>
    (...values: unknown[]): void => {
      const text = values.map((value) => (typeof value === "string" ? value : "...")).join(" ");
      // The SDK writes a line without a reason for each failed request, and the FDK one for each failed call, which is logged already.
      if (text.includes("[object Object]") || text.startsWith("Error")) return;
      log[level]("console", { text });
    };
  console.log = console.info = console.debug = take("info");
  console.warn = take("warn");
  console.error = take("error");
}
