// The two packages that are made from this source: one for each engine.

import { ENGINE } from "../../bin/engine";

/** The engine of a package: the settings of its command line and the additions to its manifest. */
export interface PackageEngine {
  /** What `bin/engine.ts` says in the package. */
  readonly engine: typeof ENGINE;
  /** The versions that the package works with. */
  readonly peers: string;
  /** Where the bundled bindings are: `@cdktf` for `@cdktf/provider-oci`. */
  readonly scope: string;
}

export const CDKTF: PackageEngine = {
  engine: ENGINE,
  // The second is for projects that call cdktn cdktf, as those of version 0.1.0 do.
  peers: "^0.21.0 || ^0.24.0",
  scope: "@cdktf",
};

export const CDKTN: PackageEngine = {
  engine: {
    packageName: "cdktn-oci-streaming",
    engine: "cdktn",
    engineVersion: "^0.24.0",
    cli: "cdktn-cli",
    command: "cdktn",
    nodeVersion: "22.19",
  },
  peers: "^0.24.0",
  scope: "@cdktn",
};

export const PACKAGES: readonly PackageEngine[] = [CDKTF, CDKTN];
