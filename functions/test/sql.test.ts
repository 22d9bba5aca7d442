// The SQL of load, read by a parser of Oracle's dialect, which needs ten seconds to start.

import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { columnsOf } from "../load/columns";
import { deleteStatement, outcomeStatement, rejectedStatement, selectText } from "../load/outbox";
import { insertStatement, type Table, updateStatement } from "../load/statements";
import { driver } from "./support/database-driver";

const columns = columnsOf({
  order_id: { from: "orderId", type: "text", bytes: 40 },
  amount: { from: "amount", type: "number" },
  version: { from: "version", type: "number" },
  placed_at: { from: "placedAt", type: "timestamp" },
});

const first: Table = { name: "iot_data", unique: "iot_data_once", columns, key: [] };
const newest: Table = { ...first, name: "shop.orders", key: ["order_id", "amount"], version: "version" };
const outbox = { name: "shop.outbox" };

const STATEMENTS = [
  insertStatement(first, driver),
  insertStatement(newest, driver),
  updateStatement(newest, driver),
  outcomeStatement(outbox, newest, driver),
  rejectedStatement(outbox, driver),
  deleteStatement(outbox, driver),
].map((statement) => statement?.sql);

test("Oracle's grammar accepts all statements of load, and rejects a wrong one", () => {
  const wrong = "INSERT INTO t (a VALUES (:1)";
  const all = [...STATEMENTS, selectText(outbox)];
  const { stdout, stderr } = spawnSync(process.execPath, [join(__dirname, "support", "oracle-sql.mjs")], {
    input: JSON.stringify([...all, wrong]),
    encoding: "utf8",
  });
  expect(stderr).toBe("");
  expect(JSON.parse(stdout)).toEqual([...all.map(() => null), "17: missing ')' at 'VALUES'"]);
});
