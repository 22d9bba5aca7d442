// A database as far as `load` uses one: tables with unique indexes, transactions, and the errors of server and driver. It
// runs in the test's process; `database-driver.ts` speaks to it from the function's.

import { createServer, type IncomingMessage, type Server } from "node:http";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { type Socket } from "node:net";
import { join } from "node:path";

export interface FakeColumn {
  readonly type: "text" | "number" | "timestamp";
  /** The maximum bytes of a string. */
  readonly bytes?: number;
  /** Of a number. */
  readonly digits?: number;
  readonly nullable?: boolean;
  /** The database counts it up. */
  readonly identity?: boolean;
}

export interface FakeTable {
  readonly columns: { readonly [name: string]: FakeColumn };
  /** Columns of unique indexes, by name. */
  readonly unique: { readonly [name: string]: readonly string[] };
}

export type FakeValue = string | number | bigint | null;

export interface FakeRow {
  [column: string]: FakeValue;
}

/**
 * `refused`: no server listens. `broken`: nothing is done, and the connection is cut. `lost`: it is done, and the connection is
 * cut. `timeout`: the call's time limit passes. `space`: no row finds room. `deadlock`: the statement is rolled back.
 */
export type DatabaseFault = "refused" | "broken" | "lost" | "timeout" | "space" | "deadlock";

export type DatabaseOperation = "connect" | "executeMany" | "execute" | "commit";

/** An error as the server or the driver words it. */
export interface FakeError {
  readonly code: string;
  readonly message: string;
}

export interface Execution {
  readonly sql: string;
  readonly rows: readonly (readonly (string | number | null)[])[];
  readonly batchErrors: boolean;
  readonly autoCommit: boolean;
}

export interface Outcome {
  readonly rowsAffected: number;
  readonly batchErrors?: readonly { readonly offset: number; readonly message: string }[];
}

/** What the driver sends: of these, what its operation needs. */
interface Asked extends Execution {
  readonly operation: string;
  readonly session: string;
  readonly user: string;
  readonly password: string;
}

interface Held {
  readonly table: FakeTable;
  readonly rows: Set<FakeRow>;
  /** By index, then by its columns' values. */
  readonly indexes: Map<string, Map<string, FakeRow>>;
}

const INSERT =
  /^INSERT (?:\/\*\+ IGNORE_ROW_ON_DUPKEY_INDEX\((\S+), (\S+)\) \*\/ )?INTO (\S+) \(([^)]*)\) VALUES \(:1[^)]*\)$/;
const OUTCOME =
  /^INSERT \/\*\+ IGNORE_ROW_ON_DUPKEY_INDEX\((\S+), (\S+)\) \*\/ INTO (\S+) \(([^)]*)\) VALUES \(:1, :2, :3, (?:'REJECTED'|\(SELECT CASE WHEN (\S+) > :4 THEN 'STALE' ELSE 'APPLIED' END FROM (\S+) WHERE (.+)\))\)$/;
const DELETE = /^DELETE FROM (\S+) WHERE (\S+) = :1$/;
const SELECT = /^SELECT (.+) FROM (\S+) ORDER BY (\S+) FETCH FIRST (\d+) ROWS ONLY$/;
const UPDATE = /^UPDATE (\S+) SET (.+) WHERE (.+) AND (\S+) < :\d+$/;

class Refused extends Error {
  constructor(
    readonly code: string,
    text: string,
  ) {
    super(`${code}: ${text}`);
  }
}

export class FakeDatabase {
  user = "iotuser";
  password = "first";
  /** Whether a hint is followed; what no page says of one with errors by row, a database may do. */
  followsHints = true;
  /** Tries to connect. */
  connects = 0;
  /** The fault of an operation, of which it is the so-manieth (from 0). */
  faults: (operation: DatabaseOperation, count: number) => DatabaseFault | undefined = () => undefined;
  /** What a trigger says of a row that is inserted. */
  refused: (row: FakeRow) => string | undefined = () => undefined;
  private readonly tables = new Map<string, Held>();
  private readonly counts = new Map<DatabaseOperation, number>();
  /** What would undo the work of each session that has not been committed. */
  private readonly sessions = new Map<string, (() => void)[]>();

  private constructor(
    private readonly server: Server,
    /** Where it listens. */
    readonly socket: string,
    private readonly folder: string,
  ) {
    server.on("request", (request: IncomingMessage, response) => {
      const parts: Buffer[] = [];
      request.on("data", (part: Buffer) => parts.push(part));
      request.on("end", () => {
        const answer = this.answer(Buffer.concat(parts).toString(), request.socket);
        response.end(JSON.stringify(answer));
      });
    });
  }

  static async start(): Promise<FakeDatabase> {
    const folder = mkdtempSync(join(tmpdir(), "db-"));
    const socket = join(folder, "db.sock");
    const server = createServer({ keepAliveTimeout: 0 });
    // Each session over a connection listens for its end.
    server.on("connection", (connection) => connection.setMaxListeners(0));
    await new Promise<void>((resolve) => server.listen(socket, resolve));
    const database = new FakeDatabase(server, socket, folder);
    started.push(database);
    return database;
  }

  create(name: string, table: FakeTable): void {
    const indexes = new Map(Object.keys(table.unique).map((index) => [index, new Map<string, FakeRow>()]));
    this.tables.set(name, { table, rows: new Set(), indexes });
  }

  rows(name: string): FakeRow[] {
    return [...this.table(name).rows];
  }

  /** Empty, without faults, and with the first password. */
  reset(): void {
    for (const [name, { table }] of this.tables) this.create(name, table);
    this.password = "first";
    this.followsHints = true;
    this.refused = () => undefined;
    this.faults = () => undefined;
    this.connects = 0;
    this.counts.clear();
    for (const session of this.sessions.keys()) this.sessions.set(session, []);
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
    rmSync(this.folder, { recursive: true, force: true });
  }

  private table(name: string): Held {
    const held = this.tables.get(name.replace(/^.*\./, "").toLowerCase());
    if (held === undefined) throw new Refused("ORA-00942", "table or view does not exist");
    return held;
  }

  private answer(text: string, socket: Socket): { result?: unknown; error?: FakeError } {
    const call = JSON.parse(text) as Asked;
    try {
      const result = this.perform(call);
      // Of a client that ends, what is not committed is undone.
      if (call.operation === "connect") socket.once("close", () => this.rollBack(result as string));
      return { result };
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      return { error: { code: error.code, message: error.message } };
    }
  }

  private perform(call: Asked): unknown {
    const { operation, session } = call;
    switch (operation) {
      case "connect":
        return this.connect(call);
      case "executeMany":
        return this.withFault("executeMany", session, () => this.execute(session, call));
      case "execute":
        return this.withFault("execute", session, () => this.select(call.sql));
      case "commit":
        return this.withFault("commit", session, () => this.sessions.set(session, []).size);
      default:
        return this.rollBack(session);
    }
  }

  private connect({ user, password }: Asked): string {
    this.connects++;
    if (this.fault("connect") !== undefined) throw new Refused("NJS-503", "connection could not be established");
    if (user !== this.user || password !== this.password)
      throw new Refused("ORA-01017", "invalid credential or not authorized; logon denied");
    const session = `s${this.connects}`;
    this.sessions.set(session, []);
    return session;
  }

  private fault(operation: DatabaseOperation): DatabaseFault | undefined {
    const count = this.counts.get(operation) ?? 0;
    this.counts.set(operation, count + 1);
    return this.faults(operation, count);
  }

  private withFault(operation: DatabaseOperation, session: string, act: () => unknown): unknown {
    if (!this.sessions.has(session)) throw new Refused("NJS-500", "connection to the database was closed or broken");
    const fault = this.fault(operation);
    if (fault === "lost") act();
    if (fault === "broken" || fault === "lost" || fault === "refused") {
      this.rollBack(session);
      throw new Refused("NJS-500", "connection to the database was closed or broken");
    }
    if (fault === "timeout") throw new Refused("NJS-123", "call timeout exceeded");
    if (fault === "deadlock") throw new Refused("ORA-00060", "deadlock detected while waiting for resource");
    if (fault !== "space" || operation === "commit") return act();
    const text = "ORA-01653: unable to extend table IOTUSER.IOT_DATA by 128 in tablespace DATA\n";
    return { rowsAffected: 0, batchErrors: [{ offset: 0, message: text }] };
  }

  private rollBack(session: string): boolean {
    for (const undo of [...(this.sessions.get(session) ?? [])].reverse()) undo();
    return this.sessions.delete(session);
  }

  private execute(session: string, { sql, rows, batchErrors, autoCommit }: Execution): Outcome {
    const undo = this.sessions.get(session) ?? [];
    const before = undo.length;
    const perform = this.statement(sql, undo);
    const errors: { offset: number; message: string }[] = [];
    let rowsAffected = 0;
    for (const [offset, row] of rows.entries()) {
      try {
        rowsAffected += perform(row);
      } catch (error) {
        if (!(error instanceof Refused)) throw error;
        if (!batchErrors) {
          for (const one of undo.splice(before).reverse()) one();
          throw error;
        }
        errors.push({ offset, message: `${error.message}\n` });
      }
    }
    // The driver's own commit does nothing if a row failed.
    if (autoCommit && errors.length === 0) undo.splice(0);
    return { rowsAffected, ...(errors.length > 0 && { batchErrors: errors }) };
  }

  /** What a statement does with the values of a row, and to how many rows. */
  private statement(sql: string, undo: (() => void)[]): (row: Execution["rows"][number]) => number {
    if (OUTCOME.test(sql)) return this.outcome(sql, undo);
    const [, hinted, index, into = "", list = ""] = INSERT.exec(sql) ?? [];
    if (into !== "") {
      const held = this.table(into);
      if (hinted !== undefined && (this.table(hinted) !== held || !held.indexes.has((index ?? "").toLowerCase())))
        throw new Refused("ORA-38913", "Index specified in the index hint is invalid");
      const names = list.split(", ").map((name) => columnIn(held, name));
      return (values) => {
        const row = rowOf(held, names, values);
        const [, code = "", text = ""] = /^(\S+): (.*)$/.exec(this.refused(row) ?? "") ?? [];
        if (code !== "") throw new Refused(code, text);
        return insert(held, row, this.followsHints ? index?.toLowerCase() : undefined, undo);
      };
    }
    const [, from = "", by = ""] = DELETE.exec(sql) ?? [];
    if (from !== "") return ([value]) => remove(this.table(from), columnIn(this.table(from), by), value ?? null, undo);
    const [, name = "", set = "", where = "", version = ""] = UPDATE.exec(sql) ?? [];
    if (name === "") throw new Refused("ORA-00900", "invalid SQL statement");
    const held = this.table(name);
    const changed = set.split(", ").map((part) => columnIn(held, part.split(" ")[0] ?? ""));
    const key = where.split(" AND ").map((part) => columnIn(held, part.split(" ")[0] ?? ""));
    return (row) => update(held, { changed, key, version: columnIn(held, version) }, row, undo);
  }

  /** An insert whose last value is a literal, or depends on the row of another table. */
  private outcome(sql: string, undo: (() => void)[]): (row: Execution["rows"][number]) => number {
    const [, , once = "", into = "", list = "", version = "", of = "", where = ""] = OUTCOME.exec(sql) ?? [];
    const held = this.table(into);
    if (!held.indexes.has(once.toLowerCase()))
      throw new Refused("ORA-38913", "Index specified in the index hint is invalid");
    const names = list.split(", ").map((name) => columnIn(held, name));
    const ignored = this.followsHints ? once.toLowerCase() : undefined;
    if (of === "") return (row) => insert(held, rowOf(held, names, [...row, "REJECTED"]), ignored, undo);
    const other = this.table(of);
    const key = where.split(" AND ").map((part) => columnIn(other, part.split(" ")[0] ?? ""));
    return (row) => {
      const found = [...other.rows].find((one) => key.every((name, at) => String(one[name]) === String(row[at + 4])));
      const value = found?.[columnIn(other, version)] ?? null;
      const limit = stored(version, other.table.columns[version.toLowerCase()], row[3] ?? null);
      const outcome = found === undefined ? null : (value ?? "") > (limit ?? "") ? "STALE" : "APPLIED";
      return insert(held, rowOf(held, names, [...row.slice(0, 3), outcome]), ignored, undo);
    };
  }

  private select(sql: string): FakeValue[][] {
    const [, list = "", name = "", order = "", count = ""] = SELECT.exec(sql) ?? [];
    if (list === "") throw new Refused("ORA-00900", "invalid SQL statement");
    const held = this.table(name);
    const columns = list.split(", ").map((column) => columnIn(held, column));
    const by = columnIn(held, order);
    return [...held.rows]
      .sort((a, b) => Number(a[by]) - Number(b[by]))
      .slice(0, Number(count))
      .map((row) => columns.map((column) => row[column] ?? null));
  }
}

function remove(
  { rows, indexes, table }: Held,
  column: string,
  value: string | number | null,
  undo: (() => void)[],
): number {
  const found = [...rows].filter((row) => row[column] === value);
  for (const row of found) {
    const keys = [...indexes].map(([name, index]) => ({ index, key: keyOf({ rows, indexes, table }, name, row) }));
    rows.delete(row);
    for (const { index, key } of keys) index.delete(key);
    undo.push(() => {
      rows.add(row);
      for (const { index, key } of keys) index.set(key, row);
    });
  }
  return found.length;
}

let identities = 0;

function columnIn({ table }: Held, name: string): string {
  if (!(name.toLowerCase() in table.columns))
    throw new Refused("ORA-00904", `"${name.toUpperCase()}": invalid identifier`);
  return name.toLowerCase();
}

/** The row as it is stored; throws what the server says of a value that does not fit. */
function rowOf({ table }: Held, names: readonly string[], values: Execution["rows"][number]): FakeRow {
  const row: FakeRow = {};
  for (const [position, name] of names.entries())
    row[name] = stored(name, table.columns[name], values[position] ?? null);
  for (const [name, { identity }] of Object.entries(table.columns)) if (identity === true) row[name] = ++identities;
  for (const [name, { nullable }] of Object.entries(table.columns))
    if (nullable !== true && (row[name] ?? null) === null)
      throw new Refused("ORA-01400", `cannot insert NULL into ("IOTUSER"."T"."${name.toUpperCase()}")`);
  return row;
}

function stored(name: string, column: FakeColumn | undefined, value: string | number | null): FakeValue {
  if (value === null || value === "") return null;
  if (column?.type === "number") {
    const number = typeof value === "string" ? BigInt(value) : value;
    const digits = String(number).replace(/^-|\..*$/g, "").length;
    if (digits > (column.digits ?? 38))
      throw new Refused("ORA-01438", "value larger than specified precision allowed for this column");
    return number;
  }
  const bytes = Buffer.byteLength(String(value));
  if (column?.type === "text" && bytes > (column.bytes ?? 4_000))
    throw new Refused(
      "ORA-12899",
      `value too large for column "IOTUSER"."T"."${name.toUpperCase()}" (actual: ${bytes}, maximum: ${column.bytes ?? 4_000})`,
    );
  return String(value);
}

function insert(held: Held, row: FakeRow, ignored: string | undefined, undo: (() => void)[]): number {
  const entries = [...held.indexes].map(([name, index]) => ({ name, index, key: keyOf(held, name, row) }));
  const taken = entries.find(({ index, key }) => index.has(key));
  if (taken?.name === ignored && taken !== undefined) return 0;
  if (taken !== undefined)
    throw new Refused(
      "ORA-00001",
      `unique constraint (IOTUSER.${taken.name.toUpperCase()}) violated on table IOTUSER.T columns (X)\nORA-03301: (ORA-00001 details) row with column values (X:'${taken.key}') already exists`,
    );
  held.rows.add(row);
  for (const { index, key } of entries) index.set(key, row);
  undo.push(() => {
    held.rows.delete(row);
    for (const { index, key } of entries) index.delete(key);
  });
  return 1;
}

interface Change {
  readonly changed: readonly string[];
  readonly key: readonly string[];
  readonly version: string;
}

/** Columns of unique indexes other than the key are left alone here. */
function update(
  held: Held,
  { changed, key, version }: Change,
  values: Execution["rows"][number],
  undo: (() => void)[],
): number {
  const { columns } = held.table;
  const wanted = key.map((name, index) => stored(name, columns[name], values[changed.length + index] ?? null));
  const limit = stored(version, columns[version], values[changed.length + key.length] ?? null);
  const index = [...held.indexes.keys()].find((name) => held.table.unique[name]?.join() === key.join());
  if (index === undefined) throw new Error(`No unique index of the fake is over ${key.join(", ")}.`);
  const row = held.indexes.get(index)?.get(wanted.map(String).join("\u0000"));
  if (row === undefined || !((row[version] ?? "") < (limit ?? ""))) return 0;
  const before = { ...row };
  for (const [position, name] of changed.entries()) row[name] = stored(name, columns[name], values[position] ?? null);
  undo.push(() => Object.assign(row, before));
  return 1;
}

function keyOf({ table }: Held, index: string, row: FakeRow): string {
  return (table.unique[index] ?? []).map((name) => String(row[name])).join("\u0000");
}

const started: FakeDatabase[] = [];

// The measurements are not tests.
if (typeof afterAll === "function")
  afterAll(async () => {
    await Promise.all(started.splice(0).map((database) => database.stop()));
  });
