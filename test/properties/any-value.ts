// A value of any type of the public API, drawn from its table: of the right type, but rarely valid.

import { TerraformVariable } from "cdktf";
import { ConfigurationError } from "../../lib";
import { rowOf, type Word } from "../../lib/core/resource/shape-table";
import { type Callable, EXPORTED, type Samples, type Values } from "../support/samples";
import { HOSTILE, numberIn, NUMBERS, textIn } from "./arbitraries";
import { type Inputs } from "./either";

const TEXTS = [
  ...HOSTILE,
  "twin",
  "orders",
  "A b-c_d.e",
  "a,b",
  "10.0.0.0/16",
  "10.0.0.0/8",
  "2001:db8::/32",
  "ocid1.stream.oc1..aaaa",
  "https://example.com",
  "2027-01-01T00:00:00Z",
  "eu-frankfurt-1",
];

const COUNTS = [...NUMBERS, 1, 2, 3, 5, 7, 10, 24, 59, 60, 90, 128, 169, 256, 3650, 87_600, 315_360_000];

const LENGTHS = [0, 1, 1, 2, 3, 60];

export class AnyValues {
  private readonly inputs: Inputs | undefined;
  private index = 0;
  private imports = 0;

  /**
   * @param drawn - the choices among the possibilities, one after another
   * @param withInputs - whether values can also be inputs of the samples' stack
   */
  public constructor(
    private readonly samples: Samples,
    private readonly drawn: readonly number[],
    withInputs: boolean,
  ) {
    this.inputs = withInputs
      ? {
          text: new TerraformVariable(samples.stack, "x", { type: "string" }).stringValue,
          number: new TerraformVariable(samples.stack, "n", { type: "number" }).numberValue,
        }
      : undefined;
  }

  public below(count: number): number {
    const number = this.drawn[this.index % this.drawn.length] ?? 0;
    this.index += 1;
    return number % count;
  }

  public oneOf<T>(all: readonly T[]): T {
    return all[this.below(all.length)] as T;
  }

  public of(type: string, depth = 0): unknown {
    const { kind, words } = rowOf(type);
    if (type === "string" || type === "id") return this.text();
    if (type === "number") return this.number();
    if (type === "boolean" || type === "flag") return this.below(2) === 0;
    if (kind === "struct") return this.struct(words, depth);
    if (kind === "list")
      return Array<unknown>(this.oneOf(LENGTHS))
        .fill(undefined)
        .map(() => this.of(type.slice(0, -2), depth + 1));
    if (kind === "map") return this.map(type.slice(1, -1), depth);
    if (kind === "enum") return this.oneOf(words).value;
    if (kind === "class" || kind === "interface")
      return this.made(
        type,
        words.filter(({ name }) => !name.startsWith(".")),
        depth,
      );
    return this.samples.of(type);
  }

  private text(): string {
    const text = this.oneOf(TEXTS);
    return this.inputs === undefined ? text : textIn(this.inputs, text);
  }

  private number(): number {
    const number = this.oneOf(COUNTS);
    return this.inputs === undefined ? number : numberIn(this.inputs, number);
  }

  private struct(words: readonly Word[], depth: number): Values {
    const given = words.filter(({ isOptional }) => !isOptional || (depth < 3 && this.below(2) === 0));
    return Object.fromEntries(given.map(({ name, type }) => [name, this.of(type, depth + 1)]));
  }

  private map(type: string, depth: number): Values {
    const keys = Array<unknown>(this.below(3))
      .fill(undefined)
      .map(() => this.text());
    return Object.fromEntries(keys.map((key) => [key, this.of(type, depth + 1)]));
  }

  /** From a factory or an import; a sample if that refuses its arguments, or if there is no factory. */
  private made(type: string, ways: readonly Word[], depth: number): unknown {
    const sample = (): unknown => this.samples.of(type);
    if (ways.length === 0 || depth > 3 || this.below(4) === 0) return sample();
    const way = this.oneOf(ways);
    const [owner, factory] = way.name.includes(".") ? way.name.split(".") : [type, way.name];
    const made = EXPORTED[owner ?? ""] as Readonly<Record<string, unknown>> | undefined;
    const found = made?.[factory ?? ""];
    if (typeof found !== "function") return found ?? sample();
    try {
      return (found as Callable).apply(made, this.arguments(`${owner ?? ""}.${factory ?? ""}`, depth));
    } catch (error) {
      if (!(error instanceof ConfigurationError)) throw error;
      return sample();
    }
  }

  private arguments(callee: string, depth: number): unknown[] {
    const parameters = rowOf(callee).words.filter(({ isOptional }) => !isOptional || this.below(2) === 0);
    return parameters.map(({ type, isRest }) => {
      if (type === "id") return `import-${(this.imports += 1)}`;
      return isRest ? this.of(type.slice(0, -2), depth + 1) : this.of(type, depth + 1);
    });
  }
}
