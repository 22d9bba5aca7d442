// What an input asks for besides one plain value: a list, texts by name, an object.

import { Fn, type IResolvable, ref, Token } from "cdktf";
import { checkPlainText, orList, refusal } from "../../checks";
import { escapedLiteral } from "../../token/template";
import { IDENTIFIER, isIdentifier } from "../identifier";
import { type Input } from "./input";
import { literal } from "./input-literal";
import { type InputOptions } from "./input-options";

/** Several texts. */
export interface ListInputOptions extends InputOptions {
  /**
   * The texts when none are given; an empty list makes the input optional.
   *
   * @default - a value must be given
   */
  readonly defaultValue?: string[];

  /**
   * The fewest texts allowed, known at synth.
   *
   * @default 0
   */
  readonly min?: number;

  /**
   * The most texts allowed, known at synth.
   *
   * @default - no bound
   */
  readonly max?: number;

  /**
   * A regular expression of which each of the texts must contain a match, as of `TextInputOptions`.
   *
   * @default - any texts
   */
  readonly pattern?: string;

  /**
   * The pattern in words, to finish the sentence "each text is ...".
   *
   * @default - the pattern itself
   */
  readonly meaning?: string;
}

/** Texts by name. */
export interface MapInputOptions extends InputOptions {
  /**
   * The texts when none are given; `{}` makes the input optional.
   *
   * @default - a value must be given
   */
  readonly defaultValue?: { [key: string]: string };

  /**
   * A regular expression of which each of the texts must contain a match, as of `TextInputOptions`.
   *
   * @default - any texts
   */
  readonly pattern?: string;

  /**
   * The pattern in words, to finish the sentence "each text is ...".
   *
   * @default - the pattern itself
   */
  readonly meaning?: string;
}

/** Several values that belong together. */
export interface ObjectInputOptions extends InputOptions {
  /** What is in the object; at least one field. Where all of them have defaults, the object may be left out. */
  readonly fields: ObjectInputField[];
}

/**
 * A field of an object that an input asks for.
 *
 * Terraform checks its type. A field without a default must be given.
 */
export class ObjectInputField {
  /**
   * A text.
   *
   * @throws ConfigurationError if the name is no Terraform identifier, or the default a reference
   */
  public static text(name: string, defaultValue?: string): ObjectInputField {
    if (defaultValue !== undefined) checkPlainText(undefined, `the default of the field '${name}'`, defaultValue);
    return new ObjectInputField(name, "string", defaultValue);
  }

  /**
   * A number, whole or not.
   *
   * @throws ConfigurationError if the name is no Terraform identifier, or the default no number that is known at synth
   */
  public static number(name: string, defaultValue?: number): ObjectInputField {
    // A number token is far beyond what can be counted.
    if (defaultValue !== undefined && !(Math.abs(defaultValue) <= Number.MAX_SAFE_INTEGER)) {
      const rule = "must be a number below 2^53 that is known at synth";
      const what = `the default of the field '${name}'`;
      throw refusal(undefined, { what, rule, got: defaultValue, remedy: "leave it out for none" });
    }
    return new ObjectInputField(name, "number", defaultValue);
  }

  /**
   * A switch.
   *
   * @throws ConfigurationError if the name is no Terraform identifier
   */
  public static flag(name: string, defaultValue?: boolean): ObjectInputField {
    return new ObjectInputField(name, "bool", defaultValue);
  }

  private constructor(
    /** @internal */
    public readonly _name: string,
    /** @internal */
    public readonly _type: string,
    /** @internal */
    public readonly _default: unknown,
  ) {
    const what = `the field '${_name}'`;
    if (_name === "for") throw refusal(undefined, { what, ...LOOP });
    if (isIdentifier(_name)) return;
    const remedy = "write it in snake_case, memory_gbs for example";
    throw refusal(undefined, { what, ...IDENTIFIER, remedy });
  }

  /** As it stands in the type of the variable. @internal */
  public _render(): string {
    if (this._default === undefined) return `${this._name}=${this._type}`;
    const literal = escapedLiteral(JSON.stringify(this._default));
    return `${this._name}=optional(${this._type}, ${literal})`;
  }
}

const LOOP = {
  rule: "must have another name, since Terraform reads a type that begins with it as a loop",
  remedy: "rename it",
};

/** The texts that a map input brings. */
export class MapInput {
  /** @internal */
  public static _of(input: Input): MapInput {
    return new MapInput(input);
  }

  private constructor(private readonly input: Input) {}

  /** All of it, for an argument of the bindings that takes a map, and for functions of cdktf (`Fn.keys`). */
  public get value(): IResolvable {
    return this.input.booleanValue;
  }

  /**
   * The text of a name.
   *
   * @param fallback - the text where the name is not given
   */
  public text(name: string, fallback: string): string {
    return Token.asString(Fn.lookup(this.value, literal(name), literal(fallback)));
  }

  /** A map is no text. @throws ConfigurationError always, since JavaScript would write `[object Object]` */
  public toString(): string {
    throw wholeInText(this.input, "text(name, fallback)");
  }
}

/** The values that an object input brings. */
export class ObjectInput {
  /** @internal */
  public static _of(input: Input, fields: readonly ObjectInputField[]): ObjectInput {
    return new ObjectInput(input, fields);
  }

  private constructor(
    private readonly input: Input,
    private readonly fields: readonly ObjectInputField[],
  ) {}

  /** All of it, for an argument of the bindings that takes an object, and for functions of cdktf. */
  public get value(): IResolvable {
    return this.input.booleanValue;
  }

  /**
   * The value of a text field.
   *
   * @throws ConfigurationError if the object has no text field of that name
   */
  public text(field: string): string {
    return Token.asString(this.read(field, "string"));
  }

  /**
   * The value of a number field.
   *
   * @throws ConfigurationError if the object has no number field of that name
   */
  public number(field: string): number {
    return Token.asNumber(this.read(field, "number"));
  }

  /**
   * The value of a switch.
   *
   * @throws ConfigurationError if the object has no switch of that name
   */
  public flag(field: string): IResolvable {
    return this.read(field, "bool");
  }

  /** An object is no text. @throws ConfigurationError always, since JavaScript would write `[object Object]` */
  public toString(): string {
    throw wholeInText(this.input, "text(field)");
  }

  private read(name: string, type: string): IResolvable {
    const found = this.fields.find((field) => field._name === name && field._type === type);
    if (found !== undefined) return ref(`var.${this.input.friendlyUniqueId}.${name}`, this.input.cdktfStack);
    const known = this.fields.filter((field) => field._type === type).map((field) => field._name);
    const noun = NOUNS[type] ?? "field";
    throw refusal(this.input.node.path, {
      what: `a ${noun} of the object`,
      rule: known.length === 0 ? `must be declared, and none is` : `must be ${orList(known)}`,
      got: name,
      remedy: "declare the field, or read it as what it is",
    });
  }
}

const NOUNS: { readonly [type: string]: string } = { bool: "switch", number: "number", string: "text" };

function wholeInText({ node }: Input, reader: string): Error {
  const remedy = `read one of its texts with ${reader}, or write all of it with Fn.jsonencode(input.value)`;
  return refusal(node.path, { what: "the input", rule: "must not stand in a text as a whole", remedy });
}
