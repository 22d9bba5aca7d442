// What an example gives to the programs of `functions/`, held against their contracts.

import { FunctionsFunction } from "@cdktf/provider-oci/lib/functions-function";
import type contracts from "../../lib/functions/contracts.json";
import { type JsonObject } from "../support/json";
import { resources, type SynthesizedDocument } from "../support/synthesis";
import { faultOfConfig } from "./synthesized";

/** The configuration of a function, by its name. */
export function configOf(document: SynthesizedDocument, name: string): Record<string, string> {
  const found = resources(document, FunctionsFunction).find(({ display_name }) => display_name === name);
  if (found === undefined) throw new Error(`there is no function ${name}`);
  return found.config as JsonObject as Record<string, string>;
}

/** The configuration of a function that runs a program. @throws Error if the contract of the program does not take it */
export function checkedConfig(
  document: SynthesizedDocument,
  name: string,
  program: keyof typeof contracts,
): Record<string, string> {
  const config = configOf(document, name);
  const fault = faultOfConfig(program, config);
  if (fault !== undefined) throw new Error(`${name}: ${fault}`);
  return config;
}
