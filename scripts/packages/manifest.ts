// package.json of each package, made from that of the repository.

import { type Origin, type WrittenOrigin } from "../repository";
import { type PackageEngine } from "./engines";

/** What the manifests are made from. */
export interface Manifest extends WrittenOrigin {
  readonly name: string;
  readonly version: string;
  readonly description: string;
  readonly license: string;
  readonly keywords: readonly string[];
  readonly main: string;
  readonly types: string;
  readonly exports: object;
  readonly typesVersions: object;
  readonly files: readonly string[];
  readonly dependencies: Readonly<Record<string, string>>;
  readonly peerDependencies: Readonly<Record<string, string>>;
}

/** The manifest of bindings/. */
export interface BindingsManifest {
  readonly description: string;
  readonly [member: string]: unknown;
}

/** Documentation that is in a package and not in the repository's own one. */
export const PAGES = "docs";

/** @param origin - where the package comes from; undefined if no address is known */
export function manifestFor(root: Manifest, { engine, peers, scope }: PackageEngine, origin?: Origin): object {
  const { constructs } = root.peerDependencies;
  const { "@cdktf/provider-oci": bindings, ...others } = root.dependencies;
  return {
    name: engine.packageName,
    version: root.version,
    description: root.description.replace("CDKTF", engine.engine === "cdktf" ? "CDKTF" : "CDK Terrain (cdktn)"),
    license: root.license,
    keywords: root.keywords.map((word) => (word === "cdktf" ? engine.engine : word)),
    ...(origin && { repository: origin.repository, homepage: origin.homepage, bugs: origin.bugs }),
    engines: { node: `>=${engine.nodeVersion}` },
    main: root.main,
    types: root.types,
    type: "commonjs",
    exports: root.exports,
    typesVersions: root.typesVersions,
    bin: { [engine.packageName]: "dist/bin/main.js" },
    files: [...root.files, PAGES],
    // In the repository only, where the folder is made: what is built in part cannot be packed.
    scripts: { prepack: "node ../../../scripts/check-built.js" },
    dependencies: { [`${scope}/provider-oci`]: bindings, ...others },
    bundleDependencies: [`${scope}/provider-oci`],
    peerDependencies: { [engine.engine]: peers, constructs },
  };
}

export function bindingsManifestFor(bindings: BindingsManifest, root: Manifest, target: PackageEngine): object {
  const { engine, peers, scope } = target;
  const { constructs } = root.peerDependencies;
  return {
    ...bindings,
    name: `${scope}/provider-oci`,
    description: bindings.description.replace("CDKTF", engine.engine === "cdktf" ? "CDKTF" : "CDK Terrain"),
    peerDependencies: { [engine.engine]: peers, constructs },
  };
}
