// Internal: Terraform's version constraints, as far as it takes to ask whether one allows a version.

interface Clause {
  readonly operator: string;
  readonly parts: readonly number[];
  readonly prerelease: boolean;
}

const CLAUSE = /^(=|!=|>=|<=|>|<|~>)?\s*v?(\d+(?:\.\d+){0,2})(-[\w.-]+)?$/;

/**
 * Whether a constraint, "~> 8.28, != 8.28.1" for example, allows a version of three numbers.
 *
 * @returns undefined where the text is no constraint
 */
export function allowsVersion(constraint: string, version: string): boolean | undefined {
  const clauses = constraint.split(",").map(clauseOf);
  const wanted = version.split(".").map(Number);
  if (clauses.includes(undefined)) return undefined;
  return clauses.every((clause) => clause !== undefined && keeps(clause, wanted));
}

function clauseOf(text: string): Clause | undefined {
  const found = CLAUSE.exec(text.trim());
  if (found === null) return undefined;
  const [, operator = "=", version = "", prerelease] = found;
  return { operator, parts: version.split(".").map(Number), prerelease: prerelease !== undefined };
}

function keeps({ operator, parts, prerelease }: Clause, version: readonly number[]): boolean {
  const order = compare(version, parts);
  if (operator === "=") return order === 0 && !prerelease;
  if (operator === "!=") return order !== 0 || prerelease;
  if (operator === "~>") return order >= 0 && parts.slice(0, -1).every((part, index) => part === version[index]);
  if (operator === ">") return order > 0 || (order === 0 && prerelease);
  if (operator === ">=") return order >= 0;
  return operator === "<" ? order < 0 : order < 0 || (order === 0 && !prerelease);
}

function compare(a: readonly number[], b: readonly number[]): number {
  for (let index = 0; index < a.length; index++) {
    const difference = (a[index] ?? 0) - (b[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
