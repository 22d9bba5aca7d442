// Internal: whether one word is a misspelling of another.

/** Whether inserting, removing, replacing or swapping this many letters turns one string into the other. */
export function isWithin(edits: number, one: string, two: string): boolean {
  if (one === two || edits === 0) return one === two;
  let same = 0;
  while (one[same] === two[same]) same += 1;
  const [a, b] = [one.slice(same), two.slice(same)];
  const isSwapped = a.slice(0, 2) === b.charAt(1) + b.charAt(0);
  const ways = [[1, 1], [1, 0], [0, 1], ...(isSwapped ? [[2, 2]] : [])];
  return ways.some(([left = 0, right = 0]) => isWithin(edits - 1, a.slice(left), b.slice(right)));
}

/**
 * The name that was probably meant: in another case, or one or two letters away. A short name must be closer, because it has many
 * such neighbors.
 */
export function nearest(name: string, names: readonly string[]): string | undefined {
  if (names.includes(name)) return undefined;
  const lower = name.toLowerCase();
  return names.find((one) => one.toLowerCase() === lower) ?? names.find((one) => isNear(name, one));
}

function isNear(name: string, known: string): boolean {
  const edits = Math.min(2, Math.floor(known.length / 4));
  return Math.abs(known.length - name.length) <= edits && isWithin(edits, name, known);
}
