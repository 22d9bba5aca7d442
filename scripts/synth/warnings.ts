// The warnings of npm run synth, as `cdktf synth` prints them.

import { AnnotationMetadataEntryType, type App } from "cdktf";

/** The warnings of all stacks of an app that was synthesized, a line for each. */
export function warnings({ manifest }: App): string[] {
  return Object.values(manifest.stacks)
    .flatMap(({ annotations }) => annotations)
    .filter(({ level }) => level === AnnotationMetadataEntryType.WARN)
    .map(({ constructPath, message }) => `warning: ${constructPath}: ${message}`);
}
