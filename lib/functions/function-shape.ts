// On which processors the functions of an application run.

/** The processors that the functions of an application run on; the images must be built for them. */
export enum FunctionShape {
  /** x86. */
  X86 = "GENERIC_X86",
  /** Arm. */
  ARM = "GENERIC_ARM",
  /** Whichever has room: each image must be built for both. */
  X86_OR_ARM = "GENERIC_X86_ARM",
}
