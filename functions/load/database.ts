// Writes rows to the database: one transaction for each batch.

import { aboutError, log, Told } from "../shared/log";
import { type Secrets } from "../shared/secrets";
import { scaled } from "../shared/time";
import { type Connection, type Driver, type Pool, type Row } from "./driver";
import { refusalOf } from "./refused-rows";
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
  readonly refused: ReadonlyMap<number, string>;
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
  ) {
    this.insert = insertStatement(table, driver);
    this.update = updateStatement(table, driver);
  }

  /** Writes all rows except those that the database rejects for their content. Throws if it cannot: then nothing is written. */
  async write(rows: readonly Row[], deadline: number): Promise<Written> {
    const connection = await this.connect(deadline);
    let isSound = false;
    try {
      const written = await this.transaction(connection, rows, deadline);
      isSound = true;
      return written;
    } catch (error) {
      throw told(error, "The database did not accept the rows");
    } finally {
      // Without a commit, closing rolls back. A broken connection is not used again.
      await connection.close({ drop: !isSound }).catch((error: unknown) => {
        log.warn("connection not closed", aboutError(error));
      });
    }
  }

  private async transaction(connection: Connection, rows: readonly Row[], deadline: number): Promise<Written> {
    const limit = (): void => {
      const left = deadline - Date.now() - scaled(RESERVE);
      if (left <= 0) throw new Told("There is no time left for the database.");
      connection.callTimeout = Math.ceil(left);
    };
    limit();
    const inserted = await this.execute(connection, this.insert, rows);
    const refused = new Map(inserted.refused);
    const left = [...rows.entries()].filter(([index]) => !refused.has(index));
    let updated = 0;
    if (this.update !== undefined && left.length > 0) {
      limit();
      const outcome = await this.execute(
        connection,
        this.update,
        left.map(([, row]) => row),
      );
      updated = outcome.rows;
      for (const [position, reason] of outcome.refused) refused.set(left[position]?.[0] ?? 0, reason);
    }
    limit();
    // Always a separate commit: with an error in the batch, the driver's automatic commit does nothing.
    await connection.commit();
    return { inserted: inserted.rows, updated, refused };
  }

  private async execute(
    connection: Connection,
    { sql, bindDefs, binds }: Statement,
    rows: readonly Row[],
  ): Promise<{ readonly rows: number; readonly refused: ReadonlyMap<number, string> }> {
    const result = await connection.executeMany(sql, rows.map(binds), { bindDefs, batchErrors: true });
    const refused = new Map<number, string>();
    for (const error of result.batchErrors ?? []) {
      const reason = refusalOf(error, this.table.unique);
      if (reason !== undefined) refused.set(error.offset, reason);
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
