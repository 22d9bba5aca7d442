// The part of the database driver that is used: node-oracledb, or the tests' driver.

export type Value = string | number | bigint | Date | null;

/** The values of a row, in the order of the statement's variables. */
export type Row = readonly Value[];

/** A type of the driver; its content is not used. */
export type BindType = object;

export interface BindDef {
  readonly type: BindType;
  /** The maximum bytes of a string. A longer value fails the whole call. */
  readonly maxSize?: number;
}

/** The driver gives neither a code nor a number here: both are in the message. */
export interface BatchError extends Error {
  /** The row's index. */
  readonly offset: number;
}

export interface ManyResult {
  readonly rowsAffected?: number;
  readonly batchErrors?: readonly BatchError[];
}

export interface Connection {
  /** Milliseconds that a round trip may take. */
  callTimeout: number;
  executeMany(
    sql: string,
    rows: readonly Row[],
    options: { readonly bindDefs: readonly BindDef[]; readonly batchErrors: boolean },
  ): Promise<ManyResult>;
  /** Each row is a list, in the order of the query's columns. */
  execute(sql: string, binds: Row): Promise<{ readonly rows?: readonly Row[] }>;
  commit(): Promise<void>;
  close(options: { readonly drop: boolean }): Promise<void>;
}

export interface Pool {
  getConnection(): Promise<Connection>;
  close(drainSeconds: number): Promise<void>;
}

export interface PoolOptions {
  readonly user: string;
  readonly password: string;
  readonly connectString: string;
  readonly poolMin: number;
  readonly poolMax: number;
  /** Milliseconds to wait for a connection. */
  readonly queueTimeout: number;
}

export interface Driver {
  readonly DB_TYPE_VARCHAR: BindType;
  readonly DB_TYPE_NUMBER: BindType;
  readonly DB_TYPE_TIMESTAMP_TZ: BindType;
  createPool(options: PoolOptions): Promise<Pool>;
}
