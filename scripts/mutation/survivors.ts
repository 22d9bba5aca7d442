// Finds the mutants that no row detects. A bench returns the outcome of a row with an active mutant.

import { type Mutant } from "./mutants";

/** A row, as far as it matters here: without a mutant it comes to this outcome. */
export interface Expected {
  readonly title: string;
  readonly message: string;
}

/** The bench on which a row is tried. */
export interface Trial {
  /** The outcome of a row. */
  readonly outcome: string;
  /** The mutants that it reached, the last of them last. */
  readonly reached: readonly number[];
}

export interface Bench<Row extends Expected> {
  readonly mutants: readonly Mutant[];
  readonly rows: readonly Row[];
  /** @param active - the mutant at work; undefined for none */
  attempt(row: Row, active?: number): Trial;
}

export interface Survivor {
  readonly mutant: Mutant;
  /** Whether a row comes there at all. */
  readonly isReached: boolean;
}

export function survivorsOf<Row extends Expected>(bench: Bench<Row>): Survivor[] {
  const witnesses = witnessesOf(bench);
  return bench.mutants.flatMap((mutant) => {
    const rows = witnesses.get(mutant.id) ?? [];
    const isNoticed = rows.some((row) => bench.attempt(row, mutant.id).outcome !== row.message);
    return isNoticed ? [] : [{ mutant, isReached: rows.length > 0 }];
  });
}

/** The rows that reach each mutant; first those that were refused soon after it, which most likely detect it. */
function witnessesOf<Row extends Expected>(bench: Bench<Row>): Map<number, Row[]> {
  const found = new Map<number, { readonly row: Row; readonly behind: number }[]>();
  const others: string[] = [];
  for (const row of bench.rows) {
    const { outcome, reached } = bench.attempt(row);
    if (outcome !== row.message)
      others.push(`the row '${row.title}' has another outcome without any mutant: ${outcome}`);
    for (const [index, id] of reached.entries()) {
      found.set(id, [...(found.get(id) ?? []), { row, behind: reached.length - index }]);
    }
  }
  if (others.length > 0) throw new Error(others.join("\n"));
  return new Map(
    [...found].map(([id, those]) => [id, those.sort((a, b) => a.behind - b.behind).map(({ row }) => row)]),
  );
}
