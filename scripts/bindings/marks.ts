import { type BlockSchema, type ProviderSchema } from "./provider-schema";
import { type Resources } from "./resources";

/** Facts about an argument that are missing in the schema document. */
export interface Mark {
  readonly forcesReplacement?: true;
  /** Paths, in the form of the keys of `Marks`, of arguments that may not be set together with this one. */
  readonly conflictsWith?: readonly string[];
  readonly allowedValues?: readonly string[];
  readonly minItems?: number;
  readonly maxItems?: number;
  /** A check other than a list of allowed values, in words. */
  readonly validation?: string;
}

/** Marks by path of argument: names joined with dots, without list positions ("tasks.kind"). */
export type Marks = Readonly<Record<string, Mark>>;

/** One argument in the file given with `--arguments`. */
export interface ArgumentDescription {
  readonly forceNew?: boolean;
  readonly conflictsWith?: readonly string[];
  readonly validate?: string;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly block?: Readonly<Record<string, ArgumentDescription>>;
}

/** The file given with `--arguments`: by resource type, its arguments. It covers no data sources. */
export type ArgumentsDocument = Readonly<
  Record<string, { readonly attributes: Readonly<Record<string, ArgumentDescription>> }>
>;

/** The marks of the listed resource types, and the types of which nothing is known. */
export function marksFromArguments(
  document: ArgumentsDocument,
  resources: Resources,
): { readonly marks: Record<string, Marks>; readonly unmarked: string[] } {
  return collect(resources, (type) => document[type] && Object.fromEntries(marksBelow(document[type].attributes, "")));
}

/** The marks that are there already, without those of types that left the list. */
export function keptMarks(
  previous: Readonly<Record<string, Marks>>,
  resources: Resources,
): { readonly marks: Record<string, Marks>; readonly unmarked: string[] } {
  return collect(resources, (type) => previous[type]);
}

/**
 * Without the marks of arguments that cannot be set: if a block is Computed, the provider's code marks its members nevertheless, and the
 * schema has an attribute instead of the block.
 */
export function marksOfArguments(
  marks: Readonly<Record<string, Marks>>,
  { resource_schemas: schemas }: ProviderSchema,
): Record<string, Marks> {
  const written = ([type, all]: [string, Marks]): [string, Marks] => {
    const block = schemas[type]?.block;
    const kept = Object.entries(all).filter(([path]) => block !== undefined && isArgument(block, path.split(".")));
    return [type, Object.fromEntries(kept)];
  };
  return Object.fromEntries(Object.entries(marks).map(written));
}

function isArgument(block: BlockSchema, [name = "", ...rest]: readonly string[]): boolean {
  const nested = block.block_types?.[name]?.block;
  if (nested !== undefined) return rest.length === 0 || isArgument(nested, rest);
  return rest.length === 0 && block.attributes?.[name] !== undefined;
}

function collect(
  resources: Resources,
  marksOf: (type: string) => Marks | undefined,
): { marks: Record<string, Marks>; unmarked: string[] } {
  const marks: Record<string, Marks> = {};
  const unmarked: string[] = [];
  for (const type of Object.keys(resources.resources)) {
    const found = marksOf(type);
    if (found === undefined) unmarked.push(type);
    else marks[type] = found;
  }
  return { marks, unmarked };
}

function marksBelow(block: Readonly<Record<string, ArgumentDescription>>, prefix: string): [string, Mark][] {
  return Object.entries(block).flatMap(([name, argument]) => {
    const path = `${prefix}${name}`;
    const mark = markOf(argument);
    const own: [string, Mark][] = Object.keys(mark).length > 0 ? [[path, mark]] : [];
    return argument.block === undefined ? own : [...own, ...marksBelow(argument.block, `${path}.`)];
  });
}

function markOf(argument: ArgumentDescription): Mark {
  return {
    ...(argument.forceNew === true && { forcesReplacement: true }),
    // The provider counts list positions ("actions.0.action"); our paths do not.
    ...(argument.conflictsWith && { conflictsWith: argument.conflictsWith.map((path) => path.replace(/\.\d+/g, "")) }),
    ...(argument.validate !== undefined && checkOf(argument.validate)),
    ...(argument.minItems !== undefined && { minItems: argument.minItems }),
    ...(argument.maxItems !== undefined && { maxItems: argument.maxItems }),
  };
}

/** The provider's checks are recognized by their answer to an invalid value; this parses those answers. */
function checkOf(answer: string): Pick<Mark, "allowedValues" | "validation"> {
  const list = /to be one of \[(.*)\], got /s.exec(answer)?.[1];
  if (list !== undefined) {
    return { allowedValues: [...list.matchAll(/"(?:[^"\\]|\\.)*"/g)].map(([quoted]) => JSON.parse(quoted) as string) };
  }
  return { validation: inWords(answer) };
}

function inWords(answer: string): string {
  if (answer.includes("contains an invalid JSON")) return "JSON";
  if (answer.includes("strconv.ParseBool")) return "true or false as text"; // prose: a-text, the wording of bindings/schema.json
  const bits = /must be a (\d+)-bit integer/.exec(answer)?.[1];
  if (bits !== undefined) return `${bits}-bit integer as text`; // prose: a-text, the wording of bindings/schema.json
  const atLeast = /to be at least \((-?\d+)\)/.exec(answer)?.[1];
  if (atLeast !== undefined) return `at least ${atLeast}`;
  const range = /to be in the range \((-?\d+) - (-?\d+)\)/.exec(answer);
  if (range !== null) return `${range[1] ?? ""} to ${range[2] ?? ""}`;
  // An answer of a new form is worth more in the provider's words than dropped.
  return answer.replace(/,? got .*$/s, "");
}
