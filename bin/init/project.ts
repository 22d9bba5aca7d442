// The values that the files of a new project depend on.

export interface Project {
  readonly engine: Engine;
  /** The name of the package and the id of the stack: letters, digits, hyphens and underscores. */
  readonly name: string;
  /** The version of this package in package.json. */
  readonly spec: string;
  /** The versions of `constructs` that this package supports. */
  readonly constructs: string;
}

/** The differences between the packages for the two engines. */
export interface Engine {
  readonly packageName: string;
  readonly engine: string;
  readonly engineVersion: string;
  readonly cli: string;
  readonly command: string;
  readonly nodeVersion: string;
}
