// What was seen of each hop, and the table of it.

/** `no`: it did not answer, or what it answered is bad. `not looked at`: nothing can be said, and why. */
export type Answered = "yes" | "no" | "not looked at";

export interface Row {
  readonly hop: string;
  readonly answered: Answered;
  /** What was seen, or why nothing was. */
  readonly seen: string;
}

/** What a look at a hop says of it. */
export type Look = Omit<Row, "hop">;

export const good = (seen: string): Look => ({ answered: "yes", seen });

export const bad = (seen: string): Look => ({ answered: "no", seen });

export const notLookedAt = (why: string): Look => ({ answered: "not looked at", seen: `because ${why}` });

const HEADINGS: Row = { hop: "hop", answered: "answered" as Answered, seen: "seen" };

/** The formatted rows. */
export function table(rows: readonly Row[]): string {
  const lines = [HEADINGS, ...rows];
  const width = (column: "hop" | "answered"): number => Math.max(...lines.map((line) => line[column].length));
  const [hop, answered] = [width("hop"), width("answered")];
  return lines.map((line) => `${line.hop.padEnd(hop)}  ${line.answered.padEnd(answered)}  ${line.seen}`).join("\n");
}
