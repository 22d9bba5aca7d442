// The least that writes a batch to the table: no checks, no reasons, nothing for a batch that fails. For the measurements.

import { symlinkSync } from "node:fs";
import { createServer } from "node:http";
import { basename } from "node:path";
import { type Connection } from "../../load/driver";
import { driver } from "./database-driver";

const SQL =
  "INSERT /*+ IGNORE_ROW_ON_DUPKEY_INDEX(iot_data, iot_data_once) */ INTO iot_data (iot_key, received_at, stream_ocid, stream_partition, stream_offset, iot_data) VALUES (:1, :2, :3, :4, :5, :6)";
const text = { type: driver.DB_TYPE_VARCHAR, maxSize: 1_048_576 };
const number = { type: driver.DB_TYPE_NUMBER };
const bindDefs = [text, { type: driver.DB_TYPE_TIMESTAMP_TZ }, text, number, number, text];
const socket = (process.env.FN_LISTENER ?? "").slice("unix:".length);
let connection: Connection | undefined;

interface Message {
  readonly key: string;
  readonly value: string;
  readonly partition: string;
  readonly offset: number;
  readonly timestamp: string;
}

async function connected(): Promise<Connection> {
  const options = {
    user: "iotuser",
    password: "first",
    connectString: "",
    poolMin: 0,
    poolMax: 1,
    queueTimeout: 1_000,
  };
  connection ??= await (await driver.createPool(options)).getConnection();
  connection.callTimeout = 10_000;
  return connection;
}

async function write(body: string): Promise<void> {
  const rows = (JSON.parse(body) as Message[]).map(({ key, value, partition, offset, timestamp }) => [
    Buffer.from(key, "base64").toString(),
    new Date(timestamp),
    "ocid1.stream.oc1.eu-frankfurt-1.in",
    Number(partition),
    offset,
    Buffer.from(value, "base64").toString(),
  ]);
  const database = await connected();
  await database.executeMany(SQL, rows, { bindDefs, batchErrors: true });
  await database.commit();
}

createServer((request, response) => {
  const parts: Buffer[] = [];
  request.on("data", (part: Buffer) => parts.push(part));
  request.on("end", () => {
    void write(Buffer.concat(parts).toString()).then(() => response.end("{}"));
  });
}).listen(`${socket}.tmp`, () => {
  symlinkSync(basename(`${socket}.tmp`), socket);
});
