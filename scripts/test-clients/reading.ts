// What a program has read in a file, compared with what was written.

/** Keys and values. */
export type Read = Readonly<Record<string, string>>;

/** A program that is not on this machine, or an older one than is needed. */
export class Missing {
  public constructor(public readonly reason: string) {}
}

/** What was read wrongly; none if all is right. */
export interface Reading {
  readonly files: number;
  readonly faults: readonly string[];
}

export function differences(title: string, wanted: Read, read: Read | undefined): string[] {
  if (read === undefined) return [`${title}: nothing was read`];
  return Object.entries(wanted).flatMap(([key, value]) => {
    const found = Object.hasOwn(read, key) ? read[key] : undefined;
    return found === value
      ? []
      : [`${title}: ${key} is ${JSON.stringify(found)}, and was written as ${JSON.stringify(value)}`];
  });
}
