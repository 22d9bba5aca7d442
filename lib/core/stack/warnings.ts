// Internal: the warnings of `cdktf synth`.

import { AnnotationMetadataEntryType } from "cdktf";
import { type IConstruct } from "constructs";

const WARNING: string = AnnotationMetadataEntryType.WARN;

/**
 * The warnings at a construct and below it, each as `<path>: <message>`; warnings that an Aspect adds are included only after
 * synthesis.
 */
export function warningsIn({ node }: IConstruct): string[] {
  return node.findAll().flatMap((construct) => {
    const { path, metadata } = construct.node;
    return metadata.filter(({ type }) => type === WARNING).map(({ data }) => `${path}: ${String(data)}`);
  });
}
