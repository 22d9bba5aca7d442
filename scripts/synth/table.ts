// The table that npm run synth prints.

/** A synthesized document, as far as it is counted here. */
export interface Synthesized {
  readonly resource?: Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, unknown>>>>>>;
  readonly variable?: Readonly<Record<string, { readonly default?: unknown }>>;
}

export interface Row {
  readonly stack: string;
  readonly resources: number;
  readonly partitions: string;
  readonly alarms: number;
  /** Its monthly cost in its example; a dash if it does not have one. */
  readonly cost: string;
  readonly file: string;
  readonly ms: number;
}

/** Counts a document; a stack's id, file and time come from elsewhere. */
export function count(document: Synthesized): Pick<Row, "resources" | "partitions" | "alarms"> {
  const ofType = (type: string): number => Object.keys(document.resource?.[type] ?? {}).length;
  return {
    resources: Object.keys(document.resource ?? {}).reduce((sum, type) => sum + ofType(type), 0),
    partitions: partitionsOf(document),
    alarms: ofType("oci_monitoring_alarm"),
  };
}

/** The partitions of all streams, an input counted as its default; `3+` where some are known only at apply. */
function partitionsOf({ resource, variable }: Synthesized): string {
  const counts = Object.values(resource?.oci_streaming_stream ?? {}).map(({ partitions }) => {
    const input = /^\$\{var\.([\w-]+)\}$/.exec(String(partitions))?.[1];
    return input === undefined ? partitions : variable?.[input]?.default;
  });
  const known = counts.filter((partitions) => typeof partitions === "number");
  const sum = known.reduce((total, partitions) => total + partitions, 0);
  return `${sum}${known.length === counts.length ? "" : "+"}`;
}

const HEADINGS = ["stack", "resources", "partitions", "alarms", "cost", "file", "ms"] as const;

/** The formatted rows, with numbers aligned to the right. */
export function table(rows: readonly Row[]): string {
  const cells = [[...HEADINGS], ...rows.map((row) => HEADINGS.map((heading) => String(row[heading])))];
  const widths = HEADINGS.map((_, column) => Math.max(...cells.map((line) => line[column]?.length ?? 0)));
  const isText = (column: number): boolean => HEADINGS[column] === "stack" || HEADINGS[column] === "file";
  const pad = (text: string, column: number): string =>
    isText(column) ? text.padEnd(widths[column] ?? 0) : text.padStart(widths[column] ?? 0);
  return cells.map((line) => line.map(pad).join("  ").trimEnd()).join("\n");
}
