// Internal: evaluates Terraform's version constraints: "~> 8.28, != 8.28.1".

const CLAUSE = /^(=|!=|>=|<=|>|<|~>)?\s*v?(\d+(?:\.\d+){0,2})(-[\w.-]+)?$/;

/**
 * Whether a constraint, for example "~> 8.28, != 8.28.1", allows a version of three numbers.
 *
 * @returns undefined if the string is not a constraint
 */
export function allowsVersion(constraint: string, version: string): boolean | undefined {
  const clauses = constraint.split(",").map((text) => text.trim());
  if (!clauses.every((clause) => CLAUSE.test(clause))) return undefined;
  return clauses.every((clause) => keeps(clause, version.split(".").map(Number)));
}

function keeps(clause: string, version: readonly number[]): boolean {
  const [, operator = "=", numbers = "", suffix] = CLAUSE.exec(clause) ?? [];
  const parts = numbers.split(".").map(Number);
  const prerelease = suffix !== undefined;
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

/**
 * Whether a constraint allows any version of three numbers.
 *
 * @returns undefined if the string is not a constraint
 */
export function allowsAny(constraint: string): boolean | undefined {
  // The oldest allowed version is the lowest possible version, a named version, or the next one after a named version.
  const named = [...constraint.matchAll(/\d+(?:\.\d+){0,2}/g)].map(([text]) => text.split(".").map(Number));
  const nearby = named.flatMap(([major = 0, minor = 0, patch = 0]) => [
    `${major}.${minor}.${patch}`,
    `${major}.${minor}.${patch + 1}`,
  ]);
  const verdicts = ["0.0.0", ...nearby].map((version) => allowsVersion(constraint, version));
  return verdicts.includes(undefined) ? undefined : verdicts.includes(true);
}
