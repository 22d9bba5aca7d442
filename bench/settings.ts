// What both forms have in common.

import { type TerraformProvider, type TerraformStack } from "cdktf";

/** Puts `count` streams and their resources into a stack; IAM resources use the provider `home`. */
export type Fill = (stack: TerraformStack, home: TerraformProvider, count: number) => void;

export const COMPARTMENT = "ocid1.compartment.oc1..aaaaaaaabenchmark";

/** That of a team, whose statements are not so many that IAM would refuse them. */
export function teamCompartment(number: number): string {
  return `${COMPARTMENT}${number}`;
}

/** As many as the stream pool of a team has. */
export const STREAMS_PER_POOL = 10;
