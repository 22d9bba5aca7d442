// Writes rows to the database: one transaction for each batch.

import { aboutError, log, Told } from "../shared/log";
import { type Secrets } from "../shared/secrets";
import { type Message } from "../shared/streams";
import { scaled } from "../shared/time";
import { type Connection, type Driver, type Pool, type Row } from "./driver";
import {
  deleteStatement,
  messageOf,
  onceOf,
  type Outbox,
  outcomeStatement,
  PAGE,
  type Pending,
  rejectedStatement,
  selectText,
  valuesOfPending,
} from "./outbox";
import { type Refusal, refusalOf } from "./refused-rows";
import { insertStatement, type Statement, type Table, updateStatement } from "./statements";

export interface Login {
  readonly user: string;
  readonly connectString: string;
  readonly secretId: string;
}

export interface Written {
  /** New rows. */
  readonly inserted: number;
  /** Rows that were updated. */
  readonly updated: number;
  /** By the row's index. */
  readonly refused: ReadonlyMap<number, Refusal>;
}

/** With an outbox: the outcomes that the transaction of the rows writes. */
export interface Outcomes {
  /** One for each row. */
  readonly ofRows: readonly Pending[];
  /** Of messages that have no row. */
  readonly rejected: readonly Pending[];
}

/** Milliseconds to wait for a connection; with the changed connect string a successful connection takes less. */
const CONNECT = 15_000;

/** Time reserved to write dead letters and to answer, in milliseconds. */
const RESERVE = 3_000;

/** A rejected password is tried again after this many milliseconds: the tenth rejection would lock the account. */
const NEXT_LOGIN = 300_000;

const LOGIN_REFUSED = new Set(["ORA-01017", "ORA-01005", "ORA-28000", "ORA-28001"]);

export class Database {
  private pool: { readonly pool: Pool; readonly password: string } | undefined;
  private refused: { readonly password: string; readonly until: number } | undefined;
  private readonly insert: Statement;
  private readonly update: Statement | undefined;

  constructor(
    private readonly driver: Driver,
    private readonly secrets: Secrets,
    private readonly login: Login,
    private readonly table: Table,
    private readonly outbox?: Outbox,
  ) {
    this.insert = insertStatement(table, driver);
    this.update = updateStatement(table, driver);
  }

  /** Writes all rows except those that the database rejects for their content. Throws if it cannot: then nothing is written. */
  async write(rows: readonly Row[], outcomes: Outcomes, deadline: number): Promise<Written> {
    return this.connected(deadline, (connection) => this.transaction(connection, rows, outcomes, deadline));
  }

  /** Publishes all that is in the outbox, and deletes it there. Returns the number of events. */
  async publish(put: (events: readonly Message[]) => Promise<void>, deadline: number): Promise<number> {
    const { outbox } = this;
    if (outbox === undefined) return 0;
    return this.connected(deadline, async (connection) => {
      const published = deleteStatement(outbox, this.driver);
      for (let count = 0; ;) {
        limit(connection, deadline);
        const { rows = [] } = await connection.execute(selectText(outbox), []);
        if (rows.length === 0) return count;
        await put(rows.map(messageOf));
        limit(connection, deadline);
        await this.execute(
          connection,
          published,
          rows.map(([id = null]) => [id]),
          "",
        );
        await connection.commit();
        count += rows.length;
        if (rows.length < PAGE) return count;
      }
    });
  }

  private async connected<T>(deadline: number, work: (connection: Connection) => Promise<T>): Promise<T> {
    const connection = await this.connect(deadline);
    let isSound = false;
    try {
      const done = await work(connection);
      isSound = true;
      return done;
    } catch (error) {
      throw told(error, "The database did not accept the rows");
    } finally {
      // Without a commit, closing rolls back. A broken connection is not used again.
      await connection.close({ drop: !isSound }).catch((error: unknown) => {
        log.warn("connection not closed", aboutError(error));
      });
    }
  }

  private async transaction(
    connection: Connection,
    rows: readonly Row[],
    outcomes: Outcomes,
    deadline: number,
  ): Promise<Written> {
    limit(connection, deadline);
    const inserted = await this.execute(connection, this.insert, rows);
    const refused = new Map(inserted.refused);
    const left = [...rows.entries()].filter(([index]) => !refused.has(index));
    let updated = 0;
    if (this.update !== undefined) {
      limit(connection, deadline);
      const outcome = await this.execute(
        connection,
        this.update,
        left.map(([, row]) => row),
      );
      updated = outcome.rows;
      for (const [position, reason] of outcome.refused) refused.set(left[position]?.[0] ?? 0, reason);
    }
    await this.writeOutcomes(connection, rows, refused, outcomes, deadline);
    limit(connection, deadline);
    // Always a separate commit: with an error in the batch, the driver's automatic commit does nothing.
    await connection.commit();
    return { inserted: inserted.rows, updated, refused };
  }

  /** Reads the outcome of a row from the table: its version is there, or a newer one. */
  private async writeOutcomes(
    connection: Connection,
    rows: readonly Row[],
    refused: ReadonlyMap<number, Refusal>,
    { ofRows, rejected }: Outcomes,
    deadline: number,
  ): Promise<void> {
    const { outbox } = this;
    if (outbox === undefined) return;
    const written = ofRows.flatMap((pending, index) =>
      refused.has(index) ? [] : [[...valuesOfPending(pending), ...(rows[index] ?? [])]],
    );
    const dead = [...rejected, ...ofRows.filter((_, index) => refused.has(index))].map(valuesOfPending);
    // What an earlier try of the batch found may no longer be true.
    const stale = [...written, ...dead].map(([id = null]) => [id]);
    for (const [statement, values] of [
      [deleteStatement(outbox, this.driver), stale],
      [outcomeStatement(outbox, this.table, this.driver), written],
      [rejectedStatement(outbox, this.driver), dead],
    ] as const) {
      limit(connection, deadline);
      const [refusal] = (await this.execute(connection, statement, values, onceOf(outbox))).refused.values();
      if (refusal !== undefined) throw new Told(`The outbox does not accept an outcome: ${refusal.reason}.`);
    }
  }

  private async execute(
    connection: Connection,
    { sql, bindDefs, binds }: Statement,
    rows: readonly Row[],
    unique = this.table.unique,
  ): Promise<{ readonly rows: number; readonly refused: ReadonlyMap<number, Refusal> }> {
    const refused = new Map<number, Refusal>();
    if (rows.length === 0) return { rows: 0, refused };
    const result = await connection.executeMany(sql, rows.map(binds), { bindDefs, batchErrors: true });
    for (const error of result.batchErrors ?? []) {
      const refusal = refusalOf(error, unique);
      if (refusal !== undefined) refused.set(error.offset, refusal);
    }
    return { rows: result.rowsAffected ?? 0, refused };
  }

  /** A connection; after a rejected login, with the current secret. */
  private async connect(deadline: number): Promise<Connection> {
    const password = await this.secrets.get(this.login.secretId, deadline);
    try {
      return await this.connectWith(password);
    } catch (error) {
      if (!isRefusedLogin(error)) throw told(error, "The database cannot be reached");
    }
    this.secrets.forget(this.login.secretId);
    const next = await this.secrets.get(this.login.secretId, deadline);
    if (next === password) throw this.refuse(password);
    log.info("secret was rotated");
    try {
      return await this.connectWith(next);
    } catch (error) {
      if (isRefusedLogin(error)) throw this.refuse(next);
      throw told(error, "The database cannot be reached");
    }
  }

  private async connectWith(password: string): Promise<Connection> {
    if (this.refused?.password === password && Date.now() < this.refused.until) throw new RefusedLogin();
    if (this.pool?.password !== password) {
      await this.pool?.pool.close(0);
      this.pool = undefined;
      const { user, connectString } = this.login;
      const options = { user, password, connectString, poolMin: 0, poolMax: 1, queueTimeout: scaled(CONNECT) };
      this.pool = { pool: await this.driver.createPool(options), password };
    }
    return this.pool.pool.getConnection();
  }

  private refuse(password: string): Told {
    // An attempt that was not made does not extend the pause.
    if (this.refused?.password !== password || Date.now() >= this.refused.until)
      this.refused = { password, until: Date.now() + scaled(NEXT_LOGIN) };
    return new Told("The database rejects the login with the current content of the secret.");
  }
}

/** Limits the next round trip to the time that is left. */
function limit(connection: Connection, deadline: number): void {
  const left = deadline - Date.now() - scaled(RESERVE);
  if (left <= 0) throw new Told("There is no time left for the database.");
  connection.callTimeout = Math.ceil(left);
}

/** A login that is not attempted. */
class RefusedLogin extends Error {}

function isRefusedLogin(error: unknown): boolean {
  return error instanceof RefusedLogin || LOGIN_REFUSED.has(codeOf(error));
}

function codeOf(error: unknown): string {
  const code = typeof error === "object" && error !== null ? (error as { code?: unknown }).code : undefined;
  return typeof code === "string" ? code : "";
}

function told(error: unknown, what: string): Told {
  if (error instanceof Told) return error;
  log.error("database", aboutError(error));
  return new Told(`${what} (${codeOf(error) || "no code"}); the connector must send the batch again.`);
}
