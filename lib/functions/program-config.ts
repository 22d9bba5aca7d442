// Internal: checks the configuration of a function against the contract of the program that it runs.

import { type FunctionsFunctionConfig } from "@cdktf/provider-oci/lib/functions-function";
import { type Construct } from "constructs";
import { refusal } from "../core/checks";
import { type Part } from "../core/resource/part";
import { isKnown } from "../core/token/tokens";
import { faultOf, type Schema } from "./contract-check";
import { type ConfigSchema } from "./function-program";
import { configsOf } from "./function-reach";
import { type OciFunctionProps } from "./oci-function";

type Texts = Readonly<Record<string, string>>;

/** Rejects a variable that the program does not have, that is invalid, or that is missing. */
export function planProgram(fn: Construct, props: OciFunctionProps): Part<FunctionsFunctionConfig> {
  const { program, application, config = {} } = props;
  if (program === undefined) return {};
  const { name: folder, _config: schema } = program;
  const shared = Object.entries(configsOf(application).get(application) ?? {});
  const told = { ...Object.fromEntries(shared.filter(([name]) => Object.hasOwn(schema.properties, name))), ...config };
  // An imported application can give its functions variables that are not known.
  const isComplete = application._known.find("isTraced") !== undefined;
  const fault = faultOfConfig(
    isComplete ? schema : { ...schema, required: [], dependentRequired: {}, if: undefined },
    told,
  );
  if (fault === undefined) return {};
  const [variable = "", ...inner] = fault.path;
  const got = inner.length === 0 && Object.hasOwn(schema.properties, variable) ? told[variable] : undefined;
  throw refusal(fn.node.path, {
    what: ["config", ...fault.path.map((name) => (name === "" ? "''" : name))].join("."),
    rule: fault.rule,
    ...(got !== undefined && { got }),
    remedy: `see functions/${folder}/README.md`,
  });
}

function faultOfConfig(config: ConfigSchema, texts: Texts): ReturnType<typeof faultOf> {
  const values = Object.entries(texts).map(([name, text]) => [name, valueOf(config.properties[name] ?? {}, text)]);
  return faultOf(config, Object.fromEntries(values) as Texts);
}

/**
 * The value of a variable as a program reads it: lists and objects are JSON; a list can also be strings separated by commas.
 * Undefined for a value that only Terraform knows.
 */
function valueOf({ type }: Schema, text: string): unknown {
  if (!isKnown(text)) return undefined;
  if (type === "integer" || type === "number") return /^-?\d+(?:\.\d+)?$/.test(text) ? Number(text) : text;
  if (type === "array" && !text.trimStart().startsWith("[")) return text.split(",").map((part) => part.trim());
  if (type !== "array" && type !== "object") return text;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}
