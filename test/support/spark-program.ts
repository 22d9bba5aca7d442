// Runs a Spark program of an example over local files, with the PySpark of `test/support/spark` and the Python of this machine.

import { spawnSync } from "node:child_process";
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { type JsonObject } from "./json";

const SPARK = join(__dirname, "spark");

export const hasPython = spawnSync("python3", ["--version"]).status === 0;

/** A message as a connector writes it. */
export interface ArchivedMessage {
  readonly stream: string;
  readonly partition: string;
  readonly key: string | null;
  readonly value: string | null;
  readonly offset: number;
  readonly timestamp: number;
}

export const base64 = (text: string): string => Buffer.from(text).toString("base64");

/** The message of 12:00 on the first day of 2026, with other members in place of some. */
export function message(members: Partial<ArchivedMessage> & { readonly json?: unknown } = {}): ArchivedMessage {
  const { json, ...given } = members;
  const value = json === undefined ? base64("{}") : base64(JSON.stringify(json));
  const timestamp = Date.UTC(2026, 0, 1, 12);
  return { stream: "readings", partition: "0", key: null, value, offset: 0, timestamp, ...given };
}

/** What a run of the program printed, and how it ended. */
export interface SparkRun {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** One program, and a folder for all that its runs read and write. */
export class SparkProgram {
  private readonly folder = mkdtempSync(join(tmpdir(), "spark-"));
  private objects = 0;

  constructor(private readonly program: string) {
    this.clear();
  }

  /** The absolute path of a place in the folder. */
  public at(path: string): string {
    return join(this.folder, path);
  }

  public run(...given: readonly string[]): SparkRun {
    const { status, stdout, stderr } = spawnSync("python3", [join(SPARK, "run.py"), this.program, ...given], {
      encoding: "utf8",
      env: {
        ...process.env,
        // Another zone than UTC, so that a mistake about zones shows.
        TZ: "Asia/Tokyo",
        PYTHONDONTWRITEBYTECODE: "1",
        SPARK_CALLS: this.at("calls"),
        SPARK_KAFKA: this.at("kafka.json"),
        SPARK_LINES: join(this.folder, "lines"),
      },
    });
    return { status, stdout, stderr };
  }

  /** Writes an object of the archive, as a connector does: gzip, with a line for each message. */
  public archive(lines: readonly (string | object)[], name = `${this.objects++}.0.data.gz`, prefix = "archive"): void {
    const file = this.at(`${prefix}/ocid1.serviceconnector.oc1..example/0/${name}`);
    mkdirSync(dirname(file), { recursive: true });
    const text = lines.map((line) => (typeof line === "string" ? line : JSON.stringify(line))).join("\n");
    writeFileSync(file, gzipSync(`${text}\n`));
  }

  /** What the stream gives to the next run, in batches. */
  public kafka(batches: readonly (readonly ArchivedMessage[])[]): void {
    const records = batches.map((batch) =>
      batch.map(({ stream, partition, ...rest }) => ({ topic: stream, partition: Number(partition), ...rest })),
    );
    writeFileSync(this.at("kafka.json"), JSON.stringify(records));
  }

  /** The rows in the files of a folder. */
  public rows(folder: string): JsonObject[] {
    if (!existsSync(this.at(folder))) return [];
    const files = readdirSync(this.at(folder)).filter((name) => name.startsWith("part-"));
    return files.sort().flatMap((name) => linesOf(this.at(`${folder}/${name}`)));
  }

  /** The calls of the session, the reader and the writer. */
  public get calls(): JsonObject[] {
    return linesOf(this.at("calls"));
  }

  /** The lines of the program that no run has reached. */
  public get missedLines(): string[] {
    const { stdout } = spawnSync("python3", [join(SPARK, "lines.py"), this.program], { encoding: "utf8" });
    const ran = new Set(readFileSync(join(this.folder, "lines"), "utf8").split("\n").map(Number));
    const source = readFileSync(this.program, "utf8").split("\n");
    return (JSON.parse(stdout) as number[])
      .filter((line) => !ran.has(line))
      .map((line) => `${line}: ${(source[line - 1] ?? "").trim()}`);
  }

  /** Removes what runs have read and written. */
  public clear(): void {
    for (const name of readdirSync(this.folder)) if (name !== "lines") rmSync(this.at(name), { recursive: true });
    appendFileSync(this.at("calls"), "");
  }

  public remove(): void {
    rmSync(this.folder, { recursive: true });
  }
}

function linesOf(file: string): JsonObject[] {
  const lines = readFileSync(file, "utf8").split("\n");
  return lines.filter((line) => line !== "").map((line) => JSON.parse(line) as JsonObject);
}
