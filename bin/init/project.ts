// What the files of a new project depend on.

export interface Project {
  readonly engine: Engine;
  /** The name of the package and the id of the stack: letters, digits, hyphens and underscores. */
  readonly name: string;
  /** What package.json says about the version of this package. */
  readonly spec: string;
  /** The range of `constructs` that this package works with. */
  readonly constructs: string;
}

/** What differs between the packages for the two engines. */
export interface Engine {
  readonly packageName: string;
  readonly engine: string;
  readonly engineVersion: string;
  readonly cli: string;
  readonly command: string;
  readonly nodeVersion: string;
}
