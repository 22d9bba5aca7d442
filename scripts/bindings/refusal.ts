/** Something the person at the command line can put right; its message is shown alone, without a stack. */
export class Refusal extends Error {}
