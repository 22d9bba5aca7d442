// The SQL. Names come from the configuration, whose contract accepts only plain names; values are always bound.

import { type Column } from "./columns";
import { type BindDef, type Driver, type Row } from "./driver";

export interface Table {
  readonly name: string;
  /** The unique index, or the constraint of that name, that makes a repeated message harmless. */
  readonly unique: string;
  readonly columns: readonly Column[];
  /** With a version: the columns of the unique index. */
  readonly key: readonly string[];
  /** The column that determines the newer of two rows with the same key; without it the first row stays. */
  readonly version?: string;
}

export interface Statement {
  readonly sql: string;
  readonly bindDefs: readonly BindDef[];
  /** The values of the insert that this statement uses. */
  readonly binds: (row: Row) => Row;
}

/** Skips a row that violates this index; the hint's table has no schema. */
export function duplicateHint(table: string, unique: string): string {
  return `/*+ IGNORE_ROW_ON_DUPKEY_INDEX(${table.replace(/^.*\./, "")}, ${unique}) */`;
}

/** Inserts rows that do not exist. */
export function insertStatement({ name, unique, columns }: Table, driver: Driver): Statement {
  const names = columns.map((column) => column.name).join(", ");
  const variables = columns.map((_, index) => `:${index + 1}`).join(", ");
  return {
    sql: `INSERT ${duplicateHint(name, unique)} INTO ${name} (${names}) VALUES (${variables})`,
    bindDefs: columns.map((column) => bindDef(column, driver)),
    binds: (row) => row,
  };
}

/** Updates existing rows that are older. It does not change rows that the insert added. */
export function updateStatement({ name, columns, key, version }: Table, driver: Driver): Statement | undefined {
  if (version === undefined) return undefined;
  const names = columns.map((column) => column.name);
  const changed = names.filter((column) => !key.includes(column));
  const order = [...changed, ...key, version].map((column) => names.indexOf(column));
  let variable = 0;
  const equals = (column: string): string => `${column} = :${++variable}`;
  const set = changed.map(equals).join(", ");
  const where = [...key.map(equals), `${version} < :${++variable}`].join(" AND ");
  return {
    sql: `UPDATE ${name} SET ${set} WHERE ${where}`,
    bindDefs: order.flatMap((index) => columns.slice(index, index + 1).map((column) => bindDef(column, driver))),
    binds: (row) => order.map((index) => row[index] ?? null),
  };
}

export function bindDef({ type, bytes }: Column, driver: Driver): BindDef {
  if (type === "text") return { type: driver.DB_TYPE_VARCHAR, maxSize: bytes };
  return { type: type === "number" ? driver.DB_TYPE_NUMBER : driver.DB_TYPE_TIMESTAMP_TZ };
}
