// Checks that no row of test/refusals can notice, each with the reason.

export interface Accepted {
  /** As the command prints it: the file, the kind and the code. */
  readonly check: string;
  readonly why: string;
}

export const ACCEPTED: readonly Accepted[] = [];
