// Internal: whether one word is another one, mistyped.

/** Whether so many letters put in, left out, replaced or swapped with the next make one text of the other. */
export function isWithin(edits: number, one: string, two: string): boolean {
  if (one === two || edits === 0) return one === two;
  let same = 0;
  while (one[same] === two[same]) same += 1;
  const [a, b] = [one.slice(same), two.slice(same)];
  const isSwapped = a.slice(0, 2) === b.charAt(1) + b.charAt(0);
  const ways = [[1, 1], [1, 0], [0, 1], ...(isSwapped ? [[2, 2]] : [])];
  return ways.some(([left = 0, right = 0]) => isWithin(edits - 1, a.slice(left), b.slice(right)));
}
