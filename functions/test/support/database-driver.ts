// The driver's interface, in the function's process, over the fake database of the test's.

import { Agent, request } from "node:http";
import { scaled } from "../../shared/time";
import {
  type BatchError,
  type BindDef,
  type Connection,
  type Driver,
  type ManyResult,
  type Pool,
  type PoolOptions,
  type Row,
} from "../../load/driver";
import { type FakeError, type Outcome } from "./database";

const VARCHAR = { name: "DB_TYPE_VARCHAR" };
const NUMBER = { name: "DB_TYPE_NUMBER" };
const TIMESTAMP_TZ = { name: "DB_TYPE_TIMESTAMP_TZ" };

/** The function's own variable prefix: its configuration does not complain of it. */
const SOCKET = process.env.FUNCTIONS_TEST_DATABASE ?? "";

const agent = new Agent({ keepAlive: true, maxSockets: 1 });

class DriverError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

function ask(operation: string, call: object): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const sent = request({ socketPath: SOCKET, agent, method: "POST" }, (response) => {
      const parts: Buffer[] = [];
      response.on("data", (part: Buffer) => parts.push(part));
      response.on("error", reject);
      response.on("end", () => {
        const answer = JSON.parse(Buffer.concat(parts).toString()) as { result?: unknown; error?: FakeError };
        if (answer.error === undefined) resolve(answer.result);
        else reject(new DriverError(answer.error.code, answer.error.message));
      });
    });
    sent.on("error", reject);
    sent.end(JSON.stringify({ operation, ...call }));
  });
}

export const driver: Driver = {
  DB_TYPE_VARCHAR: VARCHAR,
  DB_TYPE_NUMBER: NUMBER,
  DB_TYPE_TIMESTAMP_TZ: TIMESTAMP_TZ,
  createPool: (options) => Promise.resolve(new FakePool(options)),
};

class FakePool implements Pool {
  private idle: string | undefined;
  private busy = 0;

  constructor(private readonly options: PoolOptions) {}

  async getConnection(): Promise<Connection> {
    if (this.busy >= this.options.poolMax) throw new DriverError("NJS-040", "NJS-040: connection request timeout");
    this.busy++;
    try {
      const session = this.idle ?? (await this.connect());
      this.idle = undefined;
      return new FakeConnection(session, (drop) => {
        this.busy--;
        if (!drop) this.idle = session;
      });
    } catch (error) {
      this.busy--;
      throw error;
    }
  }

  /** The driver obeys the string: so many more tries, with so many seconds between them. */
  private async connect(): Promise<string> {
    const { user, password, connectString } = this.options;
    const tries = Number(/retry_count=(\d+)/.exec(connectString)?.[1] ?? 0) + 1;
    const delay = Number(/retry_delay=(\d+)/.exec(connectString)?.[1] ?? 1) * 1_000;
    for (let left = tries - 1; ; left--) {
      try {
        return (await ask("connect", { user, password })) as string;
      } catch (error) {
        if (left === 0 || (error as DriverError).code !== "NJS-503") throw error;
        await new Promise((resolve) => setTimeout(resolve, scaled(delay)));
      }
    }
  }

  async close(): Promise<void> {
    if (this.idle !== undefined) await ask("rollback", { session: this.idle });
    this.idle = undefined;
  }
}

class FakeConnection implements Connection {
  callTimeout = 0;

  constructor(
    private readonly session: string,
    private readonly release: (drop: boolean) => void,
  ) {}

  async executeMany(
    sql: string,
    rows: readonly Row[],
    { bindDefs, batchErrors, autoCommit = false }: ManyOptions,
  ): Promise<ManyResult> {
    if (!(this.callTimeout > 0)) throw new Error("Without callTimeout a call may never end.");
    const values = rows.map((row) => row.map((value, position) => bound(value, bindDefs[position], position)));
    const answer = await ask("executeMany", { session: this.session, sql, rows: values, batchErrors, autoCommit });
    const { rowsAffected, batchErrors: errors } = answer as Outcome;
    // As the driver makes them: without a code.
    const made = errors?.map(({ offset, message }): BatchError => Object.assign(new Error(message), { offset }));
    return { rowsAffected, ...(made !== undefined && { batchErrors: made }) };
  }

  async execute(sql: string): Promise<{ readonly rows: readonly Row[] }> {
    if (!(this.callTimeout > 0)) throw new Error("Without callTimeout a call may never end.");
    return { rows: (await ask("execute", { session: this.session, sql })) as Row[] };
  }

  async commit(): Promise<void> {
    await ask("commit", { session: this.session });
  }

  async close({ drop }: { readonly drop: boolean }): Promise<void> {
    if (drop) await ask("rollback", { session: this.session });
    this.release(drop);
  }
}

interface ManyOptions {
  readonly bindDefs: readonly BindDef[];
  readonly batchErrors: boolean;
  readonly autoCommit?: boolean;
}

/** As the driver checks a value; one that is wrong fails the call. */
function bound(value: Row[number], def: BindDef | undefined, position: number): string | number | null {
  if (def === undefined) throw new DriverError("NJS-098", "NJS-098: positional binds are required");
  if (value === null) return null;
  const fits =
    def.type === VARCHAR
      ? typeof value === "string"
      : def.type === NUMBER
        ? typeof value === "number" || typeof value === "bigint"
        : value instanceof Date;
  if (!fits) throw new DriverError("NJS-011", "NJS-011: encountered bind value and type mismatch");
  if (typeof value === "string" && def.maxSize === undefined)
    throw new DriverError("NJS-057", "NJS-057: maxSize must be specified and not zero for bind");
  if (typeof value === "string" && Buffer.byteLength(value) > (def.maxSize ?? 0))
    throw new DriverError("NJS-058", `NJS-058: maxSize is too small for value at position ${position}`);
  if (typeof value === "bigint") return String(value);
  return value instanceof Date ? value.toISOString() : value;
}
